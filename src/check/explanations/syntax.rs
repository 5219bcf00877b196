//! Explanations: what the parser raises.

use super::COMPILER;
use crate::check::{Explanation, Group};
use crate::syntax;

pub(super) static ALL: &[&Explanation] = &[&SYNTAX_ERROR, &TOO_DEEP, &MALFORMED];

static SYNTAX_ERROR: Explanation = Explanation {
    rule: &syntax::SYNTAX_ERROR,
    group: Group::Correctness,
    why: "Kotlin cannot read the text. The server takes none of the settings then and keeps the last ones that were right. \
          The statement is left out; everything around it is still checked.",
    fires: "project {\n    description = \n}\n",
    silent: "project {\n    description = \"The shop\"\n}\n",
    remedy: "Write what is expected at the place; a fix is offered where only one thing can be meant.",
    source: COMPILER,
};

static TOO_DEEP: Explanation = Explanation {
    rule: &syntax::TOO_DEEP,
    group: Group::Incomplete,
    why: "Brackets nested by the hundred are no settings; reading them would take memory without end. The file is not \
          checked.",
    fires: DEEP,
    silent: "val depth = ((((1))))\n\nproject {\n}\n",
    remedy: "Take the expression apart.",
    source: "a limit of this tool",
};

static MALFORMED: Explanation = Explanation {
    rule: &syntax::MALFORMED,
    group: Group::Correctness,
    why: "Kotlin's parser reads it, and its compiler refuses it whatever it means: an escape that does not exist, a number \
          that is no number.",
    fires: "project {\n    description = \"a \\q b\"\n}\n",
    silent: "project {\n    description = \"a \\n b\"\n}\n",
    remedy: "Write it as Kotlin has it: a backslash in a text is `\\\\`, a dollar sign `\\$`.",
    source: COMPILER,
};

const DEEP: &str = concat!(
    "project {\n}\n// file: Depth.kt\nval depth = ",
    "((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((",
    "((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((",
    "((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((",
    "((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((",
    "1",
    "))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))",
    "))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))",
    "))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))",
    "))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))",
    "\n",
);
