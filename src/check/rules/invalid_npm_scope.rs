//! `invalid-npm-scope`: a scope that no npm package can have.

use super::code;
use crate::catalog::Format;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "invalid-npm-scope",
    code: code::invalid_npm_scope,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a scope that no npm package can have",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "TeamCity writes `@scope:registry=...` for npm. npm finds no package of a scope that holds a space, a slash or a \
          comma, so it asks the public registry instead.",
    fires: r#"project {
    features {
        npmRegistry {
            id = "NPM"
            name = "npm"
            url = "https://npm.example.com"
            scope = "@acme/ui"
        }
    }
}
"#,
    silent: r#"project {
    features {
        npmRegistry {
            id = "NPM"
            name = "npm"
            url = "https://npm.example.com"
            scope = "@acme"
        }
    }
}
"#,
    remedy: "Write one scope, with or without `@`; add a connection for each further scope.",
    source: "`configuring-connections.md` (NPM Registry, Scope); npm's documentation of scopes",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for field in context.fields_of(Format::NpmScope) {
        let scope = field.value.strip_prefix('@').unwrap_or(field.value);
        let odd = scope.chars().find(|char| char.is_whitespace() || "/@,;:\\\"'".contains(*char));
        let message = match odd {
            Some(char) => {
                format!("`{}` is not an npm scope: it holds `{}`", field.name(), char.escape_default())
            }
            None if scope.is_empty() => {
                format!("`{}` is not an npm scope: nothing follows the `@`", field.name())
            }
            None => continue,
        };
        out.push(context.finding(&RULE, field, message).help("a scope is one name, such as `@acme`"));
    }
}
