//! Explanations of the rules that `syntax` and `eval` raise; the rules themselves stand there, beside the code.

use super::{Explanation, Group};
use crate::eval::rules as eval;
use crate::reader::rules as reader;
use crate::syntax;

const COMPILER: &str = "Kotlin's compiler, which the server runs over the settings";

pub(super) static ALL: &[&Explanation] = &[
    &SYNTAX_ERROR,
    &TOO_DEEP,
    &MALFORMED,
    &UNRESOLVED_REFERENCE,
    &TYPE_MISMATCH,
    &WRONG_ARGUMENTS,
    &REASSIGNED_VAL,
    &UNCAUGHT_EXCEPTION,
    &BUDGET_EXCEEDED,
    &NO_PROJECT,
    &DEPRECATED_PROPERTY,
    &NEWER_THAN_TARGET,
    &STALE_PATCH,
    &INCOMPLETE_EVALUATION,
    &MALFORMED_XML,
    &UNKNOWN_XML,
];

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

static UNRESOLVED_REFERENCE: Explanation = Explanation {
    rule: &eval::UNRESOLVED_REFERENCE,
    group: Group::Correctness,
    why: "The name is declared neither in the settings nor in what they import nor in the DSL. Names of a newer TeamCity \
          than this tool knows are not reported as wrong, but as not evaluated.",
    fires: "project {\n    descripton = \"The shop\"\n}\n",
    silent: "project {\n    description = \"The shop\"\n}\n",
    remedy: "Correct the name, or import it: the nearest name and the missing import are shown where there is one.",
    source: COMPILER,
};

static TYPE_MISMATCH: Explanation = Explanation {
    rule: &eval::TYPE_MISMATCH,
    group: Group::Correctness,
    why: "Kotlin converts nothing by itself: a number is not a text, and a text is not an option.",
    fires: "project {\n    description = 42\n}\n",
    silent: "project {\n    description = \"42\"\n}\n",
    remedy: "Give a value of the type that is asked for.",
    source: COMPILER,
};

static WRONG_ARGUMENTS: Explanation = Explanation {
    rule: &eval::WRONG_ARGUMENTS,
    group: Group::Correctness,
    why: "No function of that name takes these arguments.",
    fires: "project {\n    params {\n        param(\"name\")\n    }\n}\n",
    silent: "project {\n    params {\n        param(\"name\", \"value\")\n    }\n}\n",
    remedy: "Give the arguments that the function has.",
    source: COMPILER,
};

static REASSIGNED_VAL: Explanation = Explanation {
    rule: &eval::REASSIGNED_VAL,
    group: Group::Correctness,
    why: "A `val`, a parameter and a loop's variable keep their first value. In a block, a parameter hides the property of \
          the same name: `name = name` assigns the parameter to itself.",
    fires: "fun build(name: String) = BuildType {\n    name = name\n}\n\nproject {\n    buildType(build(\"Test\"))\n}\n",
    silent: "fun build(name: String) = BuildType {\n    this.name = name\n}\n\nproject {\n    buildType(build(\"Test\"))\n}\n",
    remedy: "Write `this.` before the property's name, declare a `var`, or give the new value a name of its own.",
    source: COMPILER,
};

static UNCAUGHT_EXCEPTION: Explanation = Explanation {
    rule: &eval::UNCAUGHT_EXCEPTION,
    group: Group::Correctness,
    why: "The server runs the settings. An exception that nothing catches ends the run, and no settings are loaded.",
    fires: "error(\"no environment is chosen\")\n\nproject {\n}\n",
    silent: "val first = listOf(\"a\").firstOrNull() ?: error(\"empty\")\n\nproject {\n    description = first\n}\n",
    remedy: "Make sure that the value is there, or catch the exception.",
    source: "the server runs the settings on the JVM: `Runtime error: settings.kts: ...`",
};

static BUDGET_EXCEEDED: Explanation = Explanation {
    rule: &eval::BUDGET_EXCEEDED,
    group: Group::Incomplete,
    why: "Steps, depth and memory are bounded, so that settings from anybody can be checked safely. Nearly all \
          real settings stay far below the bounds; what hits one is mostly a loop without an end. What comes after it is not \
          checked.",
    fires: "fun deeper(n: Int): Int = deeper(n + 1)\n\nval depth = deeper(0)\n\nproject {\n}\n",
    silent: "fun down(n: Int): Int = if (n == 0) 0 else down(n - 1)\n\nval depth = down(10)\n\nproject {\n}\n",
    remedy: "Give the loop or the recursion an end, or let it do less.",
    source: "limits of this tool",
};

static NO_PROJECT: Explanation = Explanation {
    rule: &eval::NO_PROJECT,
    group: Group::Correctness,
    why: "The script describes a project by calling `project`. Without the call the server has nothing to load.",
    fires: "val name = \"The shop\"\n",
    silent: "project {\n}\n",
    remedy: "Call `project { }` or `project(MyProject)` in `settings.kts`. A block comment that is never closed can swallow \
             the call.",
    source: "the server's message: `project definition is not found`",
};

static DEPRECATED_PROPERTY: Explanation = Explanation {
    rule: &eval::DEPRECATED_PROPERTY,
    group: Group::Suspicious,
    why: "TeamCity marks the property as deprecated: it still works, and a later version may leave it out.",
    fires: r#"project {
    features {
        hashiCorpVaultConnection {
            id = "VAULT"
            name = "Vault"
            url = "https://vault.example.com"
            namespace = "backend"
        }
    }
}
"#,
    silent: r#"project {
    features {
        hashiCorpVaultConnection {
            id = "VAULT"
            name = "Vault"
            url = "https://vault.example.com"
            vaultId = "backend"
        }
    }
}
"#,
    remedy: "Set the property that replaces it.",
    source: "`@Deprecated` in the DSL's classes",
};

static NEWER_THAN_TARGET: Explanation = Explanation {
    rule: &eval::NEWER_THAN_TARGET,
    group: Group::Correctness,
    why: "A server compiles settings with its own DSL, which lacks what later versions brought: it refuses the settings as a \
          whole. The server's version is `[server] version` in `tcdsl.toml` or `compile --target`; without one nothing is \
          reported. Parameters that the server lacks are left out of the XML. This is a warning because a plugin may bring \
          its part of the DSL to an older server.",
    fires: r#"project {
    features {
        bitbucketServerConnection {
            id = "BITBUCKET"
            displayName = "Bitbucket"
            serverUrl = "https://bitbucket.example.com"
            clientId = "shop"
            clientSecret = "credentialsJSON:7f9d2c41-0c5e-4b8a-9a65-3f1f0f2b6c11"
            useUniqueRedirect = true
        }
    }
}
// file: tcdsl.toml
[server]
version = "2024.03"
"#,
    silent: r#"project {
    features {
        bitbucketServerConnection {
            id = "BITBUCKET"
            displayName = "Bitbucket"
            serverUrl = "https://bitbucket.example.com"
            clientId = "shop"
            clientSecret = "credentialsJSON:7f9d2c41-0c5e-4b8a-9a65-3f1f0f2b6c11"
            useUniqueRedirect = true
        }
    }
}
// file: tcdsl.toml
[server]
version = "2024.12"
"#,
    remedy: "Leave it out, or upgrade the server first.",
    source: COMPILER,
};

static STALE_PATCH: Explanation = Explanation {
    rule: &eval::STALE_PATCH,
    group: Group::Correctness,
    why: "A server that changes a project whose settings lie in version control commits a patch. It says what it expects \
          and what it changes. When the settings have moved on, the server cannot apply it and takes none of the settings.",
    fires: "project {\n}\n// file: patches/projects/_Self.kts\nimport jetbrains.buildServer.configs.kotlin.*\n\
            import jetbrains.buildServer.configs.kotlin.ui.*\n\nchangeProject(DslContext.projectId) {\n    \
            params {\n        expect {\n            param(\"host\", \"a\")\n        }\n    }\n}\n",
    silent: "project {\n}\n// file: patches/projects/_Self.kts\nimport jetbrains.buildServer.configs.kotlin.*\n\
             import jetbrains.buildServer.configs.kotlin.ui.*\n\nchangeProject(DslContext.projectId) {\n    \
             params {\n        add {\n            param(\"host\", \"a\")\n        }\n    }\n}\n",
    remedy: "Make the change in the settings and delete the patch, as TeamCity's documentation advises.",
    source: "`kotlin-dsl.md` (patches); the server's message: `UI changes error`",
};

static INCOMPLETE_EVALUATION: Explanation = Explanation {
    rule: &eval::INCOMPLETE_EVALUATION,
    group: Group::Incomplete,
    why: "Some values exist on a server only, and some code is outside of what this tool runs. Each such gap is reported \
          once, and nothing that depends on it is judged. `--deny incomplete` makes it fail the run.",
    fires: "project {\n    description = DslContext.getParameter(\"purpose\")\n}\n",
    silent: "project {\n    description = DslContext.getParameter(\"purpose\", \"The shop\")\n}\n",
    remedy: "Give a context parameter with `--context-param NAME=VALUE`, a default, or nothing: it is no mistake.",
    source: "limits of this tool",
};

/// Brackets deeper than are read.
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

static MALFORMED_XML: Explanation = Explanation {
    rule: &reader::MALFORMED_XML,
    group: Group::Correctness,
    why: "A server that keeps settings as XML cannot load a file that is not well-formed. Nothing in the file is taken into \
          account here, either. Entities that a document declares itself are refused: settings have none.",
    fires: "<project>\n  <name>Shop</name>\n  <parameters>\n</project>\n",
    silent: "<project>\n  <name>Shop</name>\n  <parameters />\n</project>\n",
    remedy: "Close what is open, and write `&`, `<` and `\"` in values as `&amp;`, `&lt;` and `&quot;`.",
    source: "XML 1.0",
};

static UNKNOWN_XML: Explanation = Explanation {
    rule: &reader::UNKNOWN_XML,
    group: Group::Incomplete,
    why: "TeamCity's XML grows with its versions. An element that this tool does not know is left out, so what depends on \
          it is not checked.",
    fires: "<project>\n  <name>Shop</name>\n  <shelves />\n</project>\n",
    silent: "<project>\n  <name>Shop</name>\n</project>\n",
    remedy: "Nothing is wrong with the settings; `--deny incomplete` makes such notes fail a run.",
    source: "the elements seen in XML of TeamCity 9 to 2026",
};
