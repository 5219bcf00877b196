//! The rules that Kotlin's compiler has and that need no run: one for each kind of mistake.

use crate::diagnostic::{Category, Rule, Severity};

/// A name that exists nowhere.
pub(crate) static UNRESOLVED_REFERENCE: Rule = Rule {
    name: "unresolved-reference",
    code: "TCK001",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "a name that neither the settings, nor their imports, nor the DSL declare",
};

/// A value of a type that its place does not take.
pub(crate) static TYPE_MISMATCH: Rule = Rule {
    name: "type-mismatch",
    code: "TCK002",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "a value of a type that the property, parameter or operator does not take",
};

/// A call whose arguments fit no function of that name.
pub(crate) static WRONG_ARGUMENTS: Rule = Rule {
    name: "wrong-arguments",
    code: "TCK003",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "a call with too many arguments, without a required one, or with one of an unknown name",
};

/// An assignment to a `val`.
pub(crate) static REASSIGNED_VAL: Rule = Rule {
    name: "reassigned-val",
    code: "TCK010",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "an assignment to what keeps its value: a `val`, a parameter, a loop's variable",
};

/// Something that is declared, but not for everyone.
pub(crate) static INVISIBLE_REFERENCE: Rule = Rule {
    name: "invisible-reference",
    code: "TCK011",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "a declaration that is private or protected, used from outside",
};

/// What belongs to an outer block, used within the block of another object. That the DSL's classes carry its marker is
/// documented; on which of them is inferred, so the rule can be turned off.
pub(crate) static OUTER_RECEIVER: Rule = Rule {
    name: "outer-receiver",
    code: "TCD001",
    category: Category::Validation,
    severity: Severity::Error,
    summary: "a function or property of an outer block, used within a block that `@TeamCityDsl` closes",
};

// The flow of control: `flow`.

/// A variable that has no value where it is read.
pub(crate) static UNINITIALIZED_VARIABLE: Rule = Rule {
    name: "uninitialized-variable",
    code: "TCK040",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "a variable or parameter that is read where it may have no value",
};

/// A property that nothing gives a value.
pub(crate) static UNINITIALIZED_PROPERTY: Rule = Rule {
    name: "uninitialized-property",
    code: "TCK041",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "a property that gets no value at its declaration, and not on every way through the initializers",
};

/// A function that ends without giving back its value.
pub(crate) static MISSING_RETURN: Rule = Rule {
    name: "missing-return",
    code: "TCK042",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "a function with a body of statements whose end is reached without a `return`",
};

/// A jump that leads nowhere.
pub(crate) static MISPLACED_JUMP: Rule = Rule {
    name: "misplaced-jump",
    code: "TCK043",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "a `return`, `break` or `continue` where there is nothing to leave, or with a label that nothing has",
};

/// A value that some ways do not give.
pub(crate) static MISSING_ELSE: Rule = Rule {
    name: "missing-else",
    code: "TCK044",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "an `if` or `when` that is used as a value and does not always have one, or an `else` that is not the last entry",
};

/// A statement where a value is meant.
pub(crate) static STATEMENT_AS_EXPRESSION: Rule = Rule {
    name: "statement-as-expression",
    code: "TCK045",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "an assignment or a loop where only an expression is allowed",
};

/// Two local declarations of one name in one scope.
pub(crate) static CONFLICTING_LOCALS: Rule = Rule {
    name: "conflicting-locals",
    code: "TCK046",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "two variables, parameters, classes or functions of one name in one scope",
};

/// A value for a property that cannot keep it.
pub(crate) static INITIALIZER_WITHOUT_FIELD: Rule = Rule {
    name: "initializer-without-field",
    code: "TCK047",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "an initializer of a property whose accessors use no `field`, so that it keeps no value",
};

// ------------------------------------------------------------------------------------------------ declarations

/// Two declarations of one name, or two functions with the same parameters.
pub(crate) static CONFLICTING_DECLARATIONS: Rule = Rule {
    name: "conflicting-declarations",
    code: "TCK020",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "two declarations of one name, or two functions of one name with the same parameters",
};

/// A modifier where it cannot be.
pub(crate) static WRONG_MODIFIER: Rule = Rule {
    name: "wrong-modifier",
    code: "TCK021",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "a modifier that is repeated, excluded by another, or not applicable to the declaration",
};

/// A function without a body, a property without a value.
pub(crate) static MISSING_BODY: Rule = Rule {
    name: "missing-body",
    code: "TCK022",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "a function without a body or a property without a value that is not abstract",
};

/// A body or value where none can be.
pub(crate) static FORBIDDEN_BODY: Rule = Rule {
    name: "forbidden-body",
    code: "TCK023",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "a body, value or accessor at a declaration that cannot have one",
};

/// A declaration where none of its kind can be.
pub(crate) static WRONG_DECLARATION: Rule = Rule {
    name: "wrong-declaration",
    code: "TCK024",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "a class, object or property in a place where Kotlin has none of its kind",
};

/// A parameter that cannot be as it is.
pub(crate) static WRONG_PARAMETER: Rule = Rule {
    name: "wrong-parameter",
    code: "TCK025",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "a parameter without a type, with a keyword or with a default value that it cannot have",
};

/// A constructor that cannot be as it is.
pub(crate) static WRONG_CONSTRUCTOR: Rule = Rule {
    name: "wrong-constructor",
    code: "TCK026",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "a constructor where there can be none, or one that lacks a call or parameters",
};

/// A supertype that cannot be one.
pub(crate) static WRONG_SUPERTYPE: Rule = Rule {
    name: "wrong-supertype",
    code: "TCK027",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "a supertype that a class, interface or object cannot have",
};

/// A declaration that leads back to itself.
pub(crate) static CYCLE: Rule = Rule {
    name: "cyclic-declaration",
    code: "TCK028",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "a supertype, alias or constructor that leads back to itself",
};

/// A member that overrides another as it cannot be, or hides it.
pub(crate) static WRONG_OVERRIDE: Rule = Rule {
    name: "wrong-override",
    code: "TCK029",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "a member that overrides nothing, overrides what is final, or hides another without `override`",
};

/// A class that leaves an abstract member open.
pub(crate) static ABSTRACT_MEMBER: Rule = Rule {
    name: "abstract-member",
    code: "TCK030",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "a class that is not abstract and does not implement an abstract member",
};

/// A type that fewer see than the declaration that names it.
pub(crate) static EXPOSED_TYPE: Rule = Rule {
    name: "exposed-type",
    code: "TCK031",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "a public declaration whose type only its own file or class sees",
};

/// A class of a script that needs the script where it has none.
pub(crate) static CAPTURED_SCRIPT: Rule = Rule {
    name: "captured-script",
    code: "TCK032",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "an object, interface, enum or nested class of a script that uses a value or function of the script",
};

/// An inline function that does what cannot be copied to its callers.
pub(crate) static INLINE_MISUSE: Rule = Rule {
    name: "inline-misuse",
    code: "TCK033",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "an inline function that keeps a lambda, calls itself, or uses what its callers do not see",
};

/// An annotation that cannot be as it is.
pub(crate) static WRONG_ANNOTATION: Rule = Rule {
    name: "wrong-annotation",
    code: "TCK034",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "an annotation at a declaration that it is not for, written twice, or with an argument that is no constant",
};

/// A type parameter where its variance does not let it be.
pub(crate) static WRONG_VARIANCE: Rule = Rule {
    name: "wrong-variance",
    code: "TCK035",
    category: Category::Compilation,
    severity: Severity::Error,
    summary: "a type parameter with `out` that members take, or one with `in` that they give",
};

/// A comparison whose outcome nobody uses. Kotlin's compiler warns of it.
pub(crate) static UNUSED_COMPARISON: Rule = Rule {
    name: "unused-comparison",
    code: "TCC281",
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a comparison as a statement, where an assignment is probably meant",
};

/// All of them.
#[cfg(test)]
pub(crate) static ALL: &[&Rule] = &[
    &UNRESOLVED_REFERENCE,
    &TYPE_MISMATCH,
    &WRONG_ARGUMENTS,
    &REASSIGNED_VAL,
    &INVISIBLE_REFERENCE,
    &UNINITIALIZED_VARIABLE,
    &UNINITIALIZED_PROPERTY,
    &MISSING_RETURN,
    &MISPLACED_JUMP,
    &MISSING_ELSE,
    &STATEMENT_AS_EXPRESSION,
    &CONFLICTING_LOCALS,
    &INITIALIZER_WITHOUT_FIELD,
    &CONFLICTING_DECLARATIONS,
    &WRONG_MODIFIER,
    &MISSING_BODY,
    &FORBIDDEN_BODY,
    &WRONG_DECLARATION,
    &WRONG_PARAMETER,
    &WRONG_CONSTRUCTOR,
    &WRONG_SUPERTYPE,
    &CYCLE,
    &WRONG_OVERRIDE,
    &ABSTRACT_MEMBER,
    &EXPOSED_TYPE,
    &CAPTURED_SCRIPT,
    &INLINE_MISUSE,
    &WRONG_ANNOTATION,
    &WRONG_VARIANCE,
    &UNUSED_COMPARISON,
];
