//! Which rules have findings that carry a fix. A test collects from all fixtures what is offered, and compares.

use crate::diagnostic::Applicability::{self, Safe, Unsafe};
use crate::diagnostic::Rule;

/// The rules by their names, with how safe their fixes are. Not each of their findings has one: only where one text is meant.
static FIXABLE: &[(&str, &[Applicability])] = &[
    ("full-name-in-branch-filter", &[Unsafe]),
    ("id-of-portable-root", &[Unsafe]),
    ("invalid-aws-account", &[Unsafe]),
    ("invalid-branch-filter", &[Unsafe]),
    ("invalid-branch-specification", &[Unsafe]),
    ("invalid-default-branch", &[Unsafe]),
    ("invalid-docker-image", &[Unsafe]),
    ("invalid-part-id", &[Unsafe]),
    ("invalid-path-rule", &[Unsafe]),
    ("invalid-suppression", &[Unsafe]),
    ("invalid-trigger-rule", &[Unsafe]),
    ("invalid-url", &[Unsafe]),
    ("lost-percent", &[Unsafe]),
    ("malformed-code", &[Safe, Unsafe]),
    ("malformed-service-message", &[Unsafe]),
    ("outer-receiver", &[Unsafe]),
    ("parameter-of-no-dependency", &[Unsafe]),
    ("parameter-of-unattached-root", &[Unsafe]),
    ("prefer-typed-connection", &[Unsafe]),
    ("reference-in-requirement", &[Unsafe]),
    ("registered-twice", &[Unsafe]),
    ("secret-without-secure", &[Unsafe]),
    ("short-name-in-branch-filter", &[Unsafe]),
    ("statement-as-expression", &[Unsafe]),
    ("syntax-error", &[Safe, Unsafe]),
    ("type-mismatch", &[Unsafe]),
    ("unattached-feature-root", &[Unsafe]),
    ("unattached-trigger-root", &[Unsafe]),
    ("undeclared-parameter", &[Unsafe]),
    ("unescaped-percent", &[Unsafe]),
    ("unfit-pom", &[Unsafe]),
    ("unknown-aws-region", &[Unsafe]),
    ("unknown-connection-kind", &[Unsafe]),
    ("unknown-disabled-setting", &[Unsafe]),
    ("unknown-in-order", &[Unsafe]),
    ("unknown-option", &[Unsafe]),
    ("unknown-raw-parameter", &[Unsafe]),
    ("unknown-scope", &[Unsafe]),
    ("unknown-sts-endpoint", &[Unsafe]),
    ("unknown-time-zone", &[Unsafe]),
    ("unknown-type", &[Unsafe]),
    ("unknown-version", &[Unsafe]),
    ("unresolved-connection", &[Unsafe]),
    ("unresolved-id", &[Unsafe]),
    ("unresolved-reference", &[Safe, Unsafe]),
    ("unresolved-vault", &[Unsafe]),
    ("unused-comparison", &[Unsafe]),
    ("unused-parameter", &[Unsafe]),
    ("unused-suppression", &[Safe]),
    ("wrong-arguments", &[Unsafe]),
    ("wrong-modifier", &[Safe]),
    ("wrong-supertype", &[Unsafe]),
];

/// How safe the fixes of a rule are; none where it has no fix.
pub fn fixes_of(rule: &Rule) -> &'static [Applicability] {
    FIXABLE.iter().find(|(name, _)| *name == rule.name).map_or(&[], |(_, kinds)| kinds)
}
