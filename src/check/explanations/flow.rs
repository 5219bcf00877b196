//! Explanations: the flow of control, and values before their use.

use super::COMPILER;
use crate::check::{Explanation, Group};
use crate::sema::rules;

pub(super) static ALL: &[&Explanation] = &[
    &UNINITIALIZED_VARIABLE,
    &UNINITIALIZED_PROPERTY,
    &MISSING_RETURN,
    &MISPLACED_JUMP,
    &MISSING_ELSE,
    &STATEMENT_AS_EXPRESSION,
    &CONFLICTING_LOCALS,
    &INITIALIZER_WITHOUT_FIELD,
    &UNUSED_COMPARISON,
];

static UNINITIALIZED_VARIABLE: Explanation = Explanation {
    rule: &rules::UNINITIALIZED_VARIABLE,
    group: Group::Correctness,
    why: "A variable is read only where every way to the place has given it a value. Properties of a class get their values \
          in the order of the text.",
    fires: "fun title(short: Boolean): String {\n    val title: String\n    if (short) title = \"Shop\"\n    \
            return title\n}\n\nproject {\n    description = title(true)\n}\n",
    silent: "fun title(short: Boolean): String {\n    val title: String\n    \
             if (short) title = \"Shop\" else title = \"The shop\"\n    return title\n}\n\n\
             project {\n    description = title(true)\n}\n",
    remedy: "Give the variable its value where it is declared, or on every way.",
    source: COMPILER,
};

static UNINITIALIZED_PROPERTY: Explanation = Explanation {
    rule: &rules::UNINITIALIZED_PROPERTY,
    group: Group::Correctness,
    why: "When an object is made, every property gets its value: at its declaration, or in `init` on every way.",
    fires: "class Server(secure: Boolean) {\n    val scheme: String\n\n    init {\n        \
            if (secure) scheme = \"https\"\n    }\n}\n\nproject {\n}\n",
    silent: "class Server(secure: Boolean) {\n    val scheme: String\n\n    init {\n        \
             if (secure) scheme = \"https\" else scheme = \"http\"\n    }\n}\n\n\
             project {\n    description = Server(true).scheme\n}\n",
    remedy: "Give the property a value, make it `abstract`, or `lateinit` where it is a `var` that is set later.",
    source: COMPILER,
};

static MISSING_RETURN: Explanation = Explanation {
    rule: &rules::MISSING_RETURN,
    group: Group::Correctness,
    why: "A function with braces gives back its value by `return`; the last statement is no value there, as it is in a \
          lambda.",
    fires: "fun title(name: String): String {\n    \"The $name\"\n}\n\nproject {\n}\n",
    silent: "fun title(name: String): String {\n    return \"The $name\"\n}\n\n\
             project {\n    description = title(\"shop\")\n}\n",
    remedy: "Write `return` on every way to the end, or `=` and the value instead of the braces.",
    source: COMPILER,
};

static MISPLACED_JUMP: Explanation = Explanation {
    rule: &rules::MISPLACED_JUMP,
    group: Group::Correctness,
    why: "`return` leaves a function, and a lambda only by its label, or where the lambda is inlined; `break` and \
          `continue` need a loop in the same function.",
    fires: "fun build() {\n    BuildType {\n        name = \"Build\"\n        return\n    }\n}\n\nproject {\n}\n",
    silent: "fun build(): BuildType {\n    return BuildType {\n        name = \"Build\"\n        return@BuildType\n    }\n}\n\n\
             project {\n}\n",
    remedy: "Name what is left with a label, as in `return@forEach`, or write an `if` around the rest.",
    source: COMPILER,
};

static MISSING_ELSE: Explanation = Explanation {
    rule: &rules::MISSING_ELSE,
    group: Group::Correctness,
    why: "A value is there whatever the conditions give: an `if` needs its `else`, a `when` too, unless its entries name \
          every value of an enum, a sealed class or a Boolean.",
    fires: "val short = true\nval title: Any = if (short) \"Shop\"\n\nproject {\n}\n",
    silent: "val short = true\nval title: Any = if (short) \"Shop\" else \"The shop\"\n\n\
             project {\n    description = title.toString()\n}\n",
    remedy: "Write the `else`.",
    source: COMPILER,
};

static STATEMENT_AS_EXPRESSION: Explanation = Explanation {
    rule: &rules::STATEMENT_AS_EXPRESSION,
    group: Group::Correctness,
    why: "In Kotlin an assignment has no value, nor does a loop. A `=` in a condition is mostly meant as `==`.",
    fires: "fun title(short: Boolean): String {\n    var title = \"The shop\"\n    \
            val copy: Any = (title = \"Shop\")\n    return copy.toString()\n}\n\nproject {\n}\n",
    silent: "fun title(short: Boolean): String {\n    var title = \"The shop\"\n    if (short) title = \"Shop\"\n    \
             return title\n}\n\nproject {\n    description = title(true)\n}\n",
    remedy: "Make it a statement of its own, or write `==` where two values are compared.",
    source: COMPILER,
};

static CONFLICTING_LOCALS: Explanation = Explanation {
    rule: &rules::CONFLICTING_LOCALS,
    group: Group::Correctness,
    why: "A name is declared once in a block; a block inside may declare it again.",
    fires: "project {\n    val title = \"Shop\"\n    val title = \"The shop\"\n}\n",
    silent: "project {\n    val title = \"Shop\"\n    run {\n        val title = \"The shop\"\n        \
             description = title\n    }\n    println(title)\n}\n",
    remedy: "Rename one of them, or assign to a `var`.",
    source: COMPILER,
};

static INITIALIZER_WITHOUT_FIELD: Explanation = Explanation {
    rule: &rules::INITIALIZER_WITHOUT_FIELD,
    group: Group::Correctness,
    why: "A property whose accessors never use `field` keeps no value, so that there is nothing to initialize.",
    fires: "class Server(val host: String) {\n    val url: String = \"\"\n        get() = \"https://$host\"\n}\n\n\
            project {\n}\n",
    silent: "class Server(val host: String) {\n    val url: String\n        get() = \"https://$host\"\n}\n\n\
             project {\n    description = Server(\"a.example.com\").url\n}\n",
    remedy: "Take the value away, or use `field` in the accessor.",
    source: COMPILER,
};

static UNUSED_COMPARISON: Explanation = Explanation {
    rule: &rules::UNUSED_COMPARISON,
    group: Group::Suspicious,
    why: "`==` compares and changes nothing. As a statement of its own it is mostly an assignment with one `=` too many: the \
          settings are taken, and the property keeps the value that it had.",
    fires: "project {\n    description == \"The shop\"\n}\n",
    silent: "project {\n    description = \"The shop\"\n}\n",
    remedy: "Write `=`, or take the statement out.",
    source: "Kotlin's compiler, which warns: `The expression is unused`",
};
