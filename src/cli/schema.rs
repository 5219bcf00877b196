//! `tcdsl schema`: the JSON Schemas of the documents that the tool writes, and of its configuration.
//!
//! The files in `docs/schema/` are made from the types of the documents (`TCDSL_BLESS=1 cargo test --lib schema` rewrites
//! them); the tool prints the files, so that nothing of the making is in it.

use std::process::ExitCode;

use clap::ValueEnum;

use super::output::{CLEAN, Output};
use crate::report::Shown;

/// Makes the enum from its rows: a document, and what `cargo test` makes its schema from.
macro_rules! schemas {
    ($($(#[$doc:meta])* $name:ident $file:literal $make:expr,)+) => {
        /// A document with a schema.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
        pub(super) enum Schema {
            $($(#[$doc])* $name,)+
        }

        impl Schema {
            const fn text(self) -> &'static str {
                match self {
                    $(Self::$name => {
                        include_str!(concat!("../../docs/schema/", $file, ".schema.json"))
                    })+
                }
            }

            #[cfg(test)]
            fn made(self) -> (&'static str, serde_json::Value) {
                match self {
                    $(Self::$name => ($file, $make.into()),)+
                }
            }
        }
    };
}

schemas! {
    /// What `tcdsl check -f json` writes
    Check "check" crate::report::schema::check(),
    /// What each line of `tcdsl check -f jsonl` is
    CheckLines "check-lines" crate::report::schema::check_lines(),
    /// What `tcdsl check -f lsp` writes
    Lsp "lsp" crate::report::schema::lsp(),
    /// What `tcdsl baseline write` writes
    Baseline "baseline" crate::report::schema::baseline(),
    /// What `tcdsl baseline stats -f json` writes
    BaselineStats "baseline-stats" crate::report::schema::baseline_stats(),
    /// What `tcdsl compile --emit json` writes
    Compile "compile" crate::emit::json::document::schema(),
    /// What `tcdsl diff -f json` writes
    Diff "diff" crate::report::schema::diff(),
    /// What `tcdsl show -f json` writes
    Show "show" crate::report::schema::show(),
    /// What `tcdsl show --chains -f json` writes
    Chains "chains" crate::report::schema::chains(),
    /// What `tcdsl rules -f json` and `tcdsl explain -f json` write
    Rules "rules" crate::report::schema::rules(),
    /// What `tcdsl connections -f json` writes
    Connections "connections" crate::report::schema::connections(),
    /// What `tcdsl parse -f json` writes
    Parse "parse" crate::report::schema::parse(),
    /// What `tcdsl version -f json` writes
    Version "version" crate::report::schema::version(),
    /// What `tcdsl server lock` writes and `[external] lock` takes
    Lock "lock" crate::emit::json::schema_of::<crate::config::lock::Lock>(),
    /// `tcdsl.toml`
    Config "config" serde_json::from_str::<serde_json::Value>(&crate::driver::config_schema()).unwrap(),
}

pub(super) fn schema(which: Schema, out: &mut Output) -> ExitCode {
    out.text(&Shown::lines(which.text()));
    ExitCode::from(CLEAN)
}

#[cfg(test)]
#[allow(clippy::disallowed_methods, reason = "the test looks at the files of the repository")]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;
    use std::{env, fs};

    use clap::ValueEnum;

    use super::Schema;

    #[test]
    fn files_are_made_from_the_types() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/schema");
        let mut stale = Vec::new();
        let mut names = BTreeSet::new();
        for which in Schema::value_variants() {
            let (name, made) = which.made();
            let (file, text) = (format!("{name}.schema.json"), format!("{made:#}\n"));
            if env::var_os("TCDSL_BLESS").is_some() {
                fs::write(folder.join(&file), &text).unwrap();
            } else if which.text() != text {
                stale.push(file.clone());
            }
            names.insert(file);
        }
        assert!(stale.is_empty(), "not as the types say, run it with TCDSL_BLESS=1: {stale:?}");
        let files: BTreeSet<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        assert_eq!(files, names, "the files and the rows");
    }
}
