//! `unused-suppression`: a comment that suppresses nothing. Raised where comments are applied.

use super::code;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "unused-suppression",
    code: code::unused_suppression,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a comment that suppresses nothing",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Suspicious,
    why: "`// tcdsl: ignore[rule] reason` suppresses the findings of a rule: behind code in its own line, before code in \
          the line that follows, with the blocks that open there. `ignore-file` is about the whole file. A comment that \
          suppresses nothing hides the next real finding in its place.",
    fires: "project {\n    description = \"The shop\" // tcdsl: ignore[invalid-url] an old server\n}\n",
    silent: r#"project {
    features {
        feature {
            type = "OAuthProvider"
            id = "KEYS"
            // tcdsl: ignore[unknown-connection-kind] a plugin of our own
            param("providerType", "slackConnectoin")
        }
    }
}
"#,
    remedy: "Delete the comment, or move it to the line of the finding.",
    source: "this tool's own comments",
};
