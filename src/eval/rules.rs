//! The rules that the evaluation itself raises: what the Kotlin compiler or the JVM would refuse, and what could not be
//! evaluated.

use crate::diagnostic::{Category, Rule, Severity};
pub(crate) use crate::sema::rules::{TYPE_MISMATCH, UNRESOLVED_REFERENCE, WRONG_ARGUMENTS};

/// An exception that nothing catches.
pub(crate) static UNCAUGHT_EXCEPTION: Rule = Rule {
    name: "uncaught-exception",
    code: "TCK004",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "the settings throw an exception, so TeamCity cannot load them",
};

/// A loop or recursion without an end, or a value without bounds.
pub(crate) static BUDGET_EXCEEDED: Rule = Rule {
    name: "budget-exceeded",
    code: "TCK005",
    category: Category::Incomplete,
    severity: Severity::Warning,
    summary: "the evaluation was stopped because it took more steps, depth or memory than settings usually need",
};

/// A script that declares no project.
pub(crate) static NO_PROJECT: Rule = Rule {
    name: "no-project",
    code: "TCK006",
    category: Category::Validation,
    severity: Severity::Error,
    summary: "the settings script does not call `project`",
};

/// A property that TeamCity keeps for old settings only.
pub(crate) static DEPRECATED_PROPERTY: Rule = Rule {
    name: "deprecated-property",
    code: "TCK008",
    category: Category::Validation,
    severity: Severity::Note,
    summary: "a property that TeamCity keeps for old settings only",
};

/// A part of the DSL that the server's version lacks.
pub(crate) static NEWER_THAN_TARGET: Rule = Rule {
    name: "newer-than-target",
    code: "TCK009",
    category: Category::Compilation,
    severity: Severity::Warning,
    summary: "a class, property or option that came after the TeamCity that the settings are compiled for",
};

/// A patch whose expectation the settings do not meet.
pub(crate) static STALE_PATCH: Rule = Rule {
    name: "stale-patch",
    code: "TCK007",
    category: Category::Validation,
    severity: Severity::Error,
    summary: "a patch expects something that the settings no longer have, so TeamCity cannot apply it",
};

/// Something that tcdsl could not evaluate, so what depends on it was not checked.
pub(crate) static INCOMPLETE_EVALUATION: Rule = Rule {
    name: "incomplete-evaluation",
    code: "TCI001",
    category: Category::Incomplete,
    severity: Severity::Note,
    summary: "something that could not be evaluated without a server; what depends on it was not checked",
};

/// A part whose form in XML no source shows: it is checked, its file is not written.
pub(crate) static UNKNOWN_RAW_FORM: Rule = Rule {
    name: "unknown-raw-form",
    code: "TCI002",
    category: Category::Incomplete,
    severity: Severity::Note,
    summary: "a part whose form in XML is not known: it is checked, but `compile` holds its file back",
};

/// Of a call that lacks an argument.
pub(crate) fn missing_argument(callee: &str, parameter: &str) -> String {
    format!("`{callee}` needs a value for `{parameter}`")
}

/// Of a call with an argument too many.
pub(crate) fn surplus_argument(callee: &str) -> String {
    format!("`{callee}` does not take this argument")
}

/// Of a call that names a parameter that there is not.
pub(crate) fn no_such_parameter(callee: &str, parameter: &str) -> String {
    format!("`{callee}` has no parameter `{parameter}`")
}

/// What is said of a failure that something unknown may have led to.
pub(crate) const MAY_FOLLOW: &str = "it may follow from what could not be evaluated before";

/// The rules of this module; those that it has from `sema` are listed there.
#[cfg(test)]
pub(crate) static ALL: &[&Rule] = &[
    &UNCAUGHT_EXCEPTION,
    &BUDGET_EXCEEDED,
    &NO_PROJECT,
    &STALE_PATCH,
    &DEPRECATED_PROPERTY,
    &NEWER_THAN_TARGET,
    &INCOMPLETE_EVALUATION,
    &UNKNOWN_RAW_FORM,
];
