//! `unsupported-version`: settings for a later TeamCity than the server's.

use super::code;
use crate::catalog::Version;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "unsupported-version",
    code: code::unsupported_version,
    category: Category::Validation,
    severity: Severity::Error,
    summary: "settings for a later TeamCity than the server's",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "A server takes settings up to its own version and refuses later ones as a whole. The server's version is \
          `[server] version` in `tcdsl.toml`.",
    fires: "version = \"2025.11\"\n\nproject {\n}\n// file: tcdsl.toml\n[server]\nversion = \"2025.07\"\n",
    silent: "version = \"2025.07\"\n\nproject {\n}\n// file: tcdsl.toml\n[server]\nversion = \"2025.07.1\"\n",
    remedy: "Write the server's version, or upgrade the server first.",
    source: "the server: `settings version 2026.1 is not supported, maximum supported settings version is 2025.07`",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let Some(server) = &context.config.server.version else { return };
    let Some(version) = &context.settings.version else { return };
    let Some(own) = version.known().and_then(Version::parse) else { return };
    if own.is_later_than(server) {
        let message =
            format!("the server ({}) does not take settings of version {}", server.text(), own.text());
        out.push(Diagnostic::new(&RULE, version.span, message));
    }
}
