//! The `tcdsl` command.

fn main() -> std::process::ExitCode {
    tcdsl::cli::main()
}
