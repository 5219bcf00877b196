//! How much memory the process has taken, where the system says so.

use std::fs;

/// Forgets how much there was at most until now.
pub(super) fn forget_peak() {
    // Only Linux has it; elsewhere there is no peak either.
    let _ = fs::write("/proc/self/clear_refs", "5");
}

/// The megabytes that were taken at most since then.
pub(super) fn peak() -> Option<u64> {
    megabytes("VmHWM:")
}

/// The megabytes that are taken now.
pub(super) fn now() -> Option<u64> {
    megabytes("VmRSS:")
}

fn megabytes(row: &str) -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(row))?;
    line.trim().strip_suffix("kB")?.trim().parse::<u64>().ok().map(|kilobytes| kilobytes / 1024)
}
