//! Explanations: what the evaluation raises.

use super::COMPILER;
use crate::check::{Explanation, Group};
use crate::eval::rules as eval;

pub(super) static ALL: &[&Explanation] = &[
    &UNCAUGHT_EXCEPTION,
    &BUDGET_EXCEEDED,
    &NO_PROJECT,
    &DEPRECATED_PROPERTY,
    &NEWER_THAN_TARGET,
    &STALE_PATCH,
    &INCOMPLETE_EVALUATION,
    &UNKNOWN_RAW_FORM,
];

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

static UNKNOWN_RAW_FORM: Explanation = Explanation {
    rule: &eval::UNKNOWN_RAW_FORM,
    group: Group::Incomplete,
    why: "No source shows what TeamCity writes for the part, so XML with it would be a guess. All rules apply to it: `check` \
          says nothing, and `compile` holds back the file that would contain it.",
    fires: "project {\n    buildType {\n        id(\"Inspect\")\n        name = \"Inspect\"\n        steps {\n            \
            ideaInspections {\n                pathToProject = \"shop\"\n            }\n        }\n    }\n}\n",
    silent: "project {\n    buildType {\n        id(\"Inspect\")\n        name = \"Inspect\"\n        steps {\n            \
             ideaInspections {\n                profileName = \"shop\"\n            }\n        }\n    }\n}\n",
    remedy: "Nothing: it is no mistake. `compile --allow-incomplete` writes the file without the part.",
    source: "limits of this tool",
};
