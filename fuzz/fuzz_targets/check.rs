//! Whatever the settings: the whole check ends, without a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    tcdsl::check_text(text);
});
