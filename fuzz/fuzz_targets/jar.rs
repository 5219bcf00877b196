//! The target `jar` of `tcdsl_fuzz::targets`, fed by libFuzzer.
#![no_main]

tcdsl_fuzz::libfuzzer!("jar");
