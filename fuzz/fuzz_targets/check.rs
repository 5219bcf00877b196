//! Whatever the settings: the whole check ends, without a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use tcdsl::driver::{DataFiles, InputFile, Layout, Options, SettingsRoot, compile};

fuzz_target!(|text: &str| {
    let file = InputFile {
        path: "settings.kts".into(),
        reported: ".teamcity/settings.kts".into(),
        relative: "settings.kts".into(),
        text: text.into(),
    };
    let root = SettingsRoot {
        dir: ".teamcity".into(),
        layout: Layout::Portable,
        script: 0,
        files: vec![file],
        patches: Vec::new(),
        data: DataFiles::default(),
        unread: Vec::new(),
        context_parameters: Default::default(),
    };
    compile(root, &Options::default());
});
