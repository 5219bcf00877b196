//! The `tcdsl` command.

/// 12 % fewer instructions for settings of usual size than with the system's allocator.
#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    tcdsl::cli::main()
}
