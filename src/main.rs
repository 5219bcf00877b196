//! The `tcdsl` command.
fn main() {}
