//! Explanations: names and types.

use super::COMPILER;
use crate::check::{Explanation, Group};
use crate::sema::rules;

pub(super) static ALL: &[&Explanation] = &[
    &UNRESOLVED_REFERENCE,
    &TYPE_MISMATCH,
    &WRONG_ARGUMENTS,
    &REASSIGNED_VAL,
    &INVISIBLE_REFERENCE,
    &OUTER_RECEIVER,
];

static UNRESOLVED_REFERENCE: Explanation = Explanation {
    rule: &rules::UNRESOLVED_REFERENCE,
    group: Group::Correctness,
    why: "The name is declared neither in the settings nor in what they import nor in the DSL. Names of a newer TeamCity \
          than this tool knows are not reported as wrong, but as not evaluated.",
    fires: "project {\n    descripton = \"The shop\"\n}\n",
    silent: "project {\n    description = \"The shop\"\n}\n",
    remedy: "Correct the name, or import it: the nearest name and the missing import are shown where there is one.",
    source: COMPILER,
};

static TYPE_MISMATCH: Explanation = Explanation {
    rule: &rules::TYPE_MISMATCH,
    group: Group::Correctness,
    why: "Kotlin converts nothing by itself: a number is not a text, and a text is not an option.",
    fires: "project {\n    description = 42\n}\n",
    silent: "project {\n    description = \"42\"\n}\n",
    remedy: "Give a value of the type that is asked for.",
    source: COMPILER,
};

static WRONG_ARGUMENTS: Explanation = Explanation {
    rule: &rules::WRONG_ARGUMENTS,
    group: Group::Correctness,
    why: "No function of that name takes these arguments.",
    fires: "project {\n    params {\n        param(\"name\")\n    }\n}\n",
    silent: "project {\n    params {\n        param(\"name\", \"value\")\n    }\n}\n",
    remedy: "Give the arguments that the function has.",
    source: COMPILER,
};

static REASSIGNED_VAL: Explanation = Explanation {
    rule: &rules::REASSIGNED_VAL,
    group: Group::Correctness,
    why: "A `val`, a parameter and a loop's variable keep their first value. In a block, a parameter hides the property of \
          the same name: `name = name` assigns the parameter to itself.",
    fires: "fun build(name: String) = BuildType {\n    id(name)\n    name = name\n}\n\nproject {\n    buildType(build(\"Test\"))\n}\n",
    silent: "fun build(name: String) = BuildType {\n    id(name)\n    this.name = name\n}\n\nproject {\n    buildType(build(\"Test\"))\n}\n",
    remedy: "Write `this.` before the property's name, declare a `var`, or give the new value a name of its own.",
    source: COMPILER,
};

static INVISIBLE_REFERENCE: Explanation = Explanation {
    rule: &rules::INVISIBLE_REFERENCE,
    group: Group::Correctness,
    why: "What is `private` is there for its own class or file only, and what is `protected` for the class and those \
          that extend it.",
    fires: "class Server(private val host: String)\n\nproject {\n    description = Server(\"a.example.com\").host\n}\n",
    silent: "class Server(val host: String)\n\nproject {\n    description = Server(\"a.example.com\").host\n}\n",
    remedy: "Take the modifier away, or use what the class offers to others.",
    source: COMPILER,
};

static OUTER_RECEIVER: Explanation = Explanation {
    rule: &rules::OUTER_RECEIVER,
    group: Group::Correctness,
    why: "Within a block of the DSL only the block's own functions and properties can be called by their bare names: its classes \
          are marked `@TeamCityDsl`. What belongs to an outer block stands outside of the inner one, or is called as \
          `this@...`.",
    fires: "object Build : BuildType({\n    name = \"Build\"\n    steps {\n        artifactRules = \"out\"\n    }\n})\n\n\
            project {\n    buildType(Build)\n}\n",
    silent: "object Build : BuildType({\n    name = \"Build\"\n    artifactRules = \"out\"\n    steps {\n    }\n})\n\n\
             project {\n    buildType(Build)\n}\n",
    remedy: "Move it out of the block; or import the function of the same name that the block has.",
    source: COMPILER,
};
