//! `missing-reason`: what suppresses a finding does not say why, though the policy asks for it. Raised where comments are applied.

use super::code;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "missing-reason",
    code: code::missing_reason,
    category: Category::Policy,
    severity: Severity::Error,
    summary: "a finding is suppressed without a reason, and the policy asks for one",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Policy,
    why: "With `[policy] require-reasons = true` in `tcdsl.toml`, whoever suppresses a finding says why: behind the rule in a \
          comment or in `@Suppress`. In `tcdsl.toml` itself, a rule is turned off with `{ level = \"off\", reason = \"...\" }`, or \
          the configuration is refused; in a baseline, what has no `reason` is reported. A reader can judge a reason; silence \
          looks the same for a good one and for none.",
    fires: r#"project {
    features {
        feature {
            type = "OAuthProvider"
            id = "KEYS"
            // tcdsl: ignore[unknown-connection-kind]
            param("providerType", "slackConnectoin")
        }
    }
}
// file: tcdsl.toml
[policy]
require-reasons = true
"#,
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
// file: tcdsl.toml
[policy]
require-reasons = true
"#,
    remedy: "Write why the finding may stay, or mend what it is about.",
    source: "the policy of the configuration",
};
