//! Large settings, made when they are needed: each shape is something that real settings have much of, or that a stranger
//! may hand over.

use std::fmt::Write as _;

use camino::Utf8PathBuf;

const HEAD: &str = "import jetbrains.buildServer.configs.kotlin.*\nimport jetbrains.buildServer.configs.kotlin.buildFeatures.*\n\
    import jetbrains.buildServer.configs.kotlin.buildSteps.*\nimport jetbrains.buildServer.configs.kotlin.projectFeatures.*\n\
    import jetbrains.buildServer.configs.kotlin.triggers.*\nimport jetbrains.buildServer.configs.kotlin.vcs.*\n\n\
    version = \"2024.03\"\n\n";

/// A kind of settings that can be had in any size.
pub struct Shape {
    /// What people call it by.
    pub name: &'static str,
    /// What its size counts.
    pub what: &'static str,
    /// A size that can be measured in a second.
    pub usual: usize,
    files: fn(usize) -> Files,
}

/// Files below `.teamcity`, by their paths.
type Files = Vec<(String, String)>;

/// All shapes.
pub const SHAPES: &[Shape] = &[
    Shape { name: "builds", what: "build configurations, a file for every ten", usual: 50, files: builds },
    Shape { name: "wide", what: "subprojects of one project", usual: 300, files: wide },
    Shape { name: "deep", what: "subprojects within each other", usual: 100, files: deep },
    Shape { name: "connections", what: "connections, each referred to once", usual: 200, files: connections },
    Shape {
        name: "nowhere",
        what: "references to nothing, beside as many connections",
        usual: 200,
        files: nowhere,
    },
    Shape {
        name: "shadows",
        what: "connections of one id, in projects side by side",
        usual: 200,
        files: shadows,
    },
    Shape { name: "alike", what: "connections of one id in one project", usual: 300, files: alike },
    Shape { name: "registries", what: "npm registries with a scope each", usual: 300, files: registries },
    Shape {
        name: "dependencies",
        what: "snapshot dependencies of one build configuration",
        usual: 300,
        files: dependencies,
    },
    Shape { name: "parameters", what: "parameters that name each other", usual: 500, files: parameters },
    Shape {
        name: "unnamed",
        what: "references to parameters that nobody declares",
        usual: 500,
        files: unnamed,
    },
    Shape { name: "patches", what: "patches of as many build configurations", usual: 100, files: patches },
    Shape { name: "broken", what: "blocks with a mistake of syntax in each", usual: 50, files: broken },
    Shape { name: "wrong", what: "values of a wrong type", usual: 100, files: wrong },
    Shape {
        name: "overloads",
        what: "overloads of one function, each called once",
        usual: 100,
        files: overloads,
    },
    Shape { name: "loop", what: "turns of a loop", usual: 5000, files: turns },
    Shape { name: "objects", what: "objects made in a loop", usual: 500, files: objects },
    Shape { name: "steps", what: "steps of one build configuration", usual: 500, files: steps },
    Shape {
        name: "roots",
        what: "projects of the old layout with classes of one package",
        usual: 10,
        files: roots,
    },
    Shape { name: "text", what: "lines of a script", usual: 1000, files: text },
];

impl Shape {
    /// The shape of a name.
    pub fn find(name: &str) -> Option<&'static Self> {
        SHAPES.iter().find(|shape| shape.name == name)
    }

    /// Its files in a size, by their paths below the repository.
    pub fn files(&self, size: usize) -> Vec<(Utf8PathBuf, String)> {
        let files = (self.files)(size).into_iter();
        files.map(|(path, text)| (Utf8PathBuf::from(".teamcity").join(path), text)).collect()
    }
}

/// One file: `body` holds the arguments of `project { }`.
fn project(body: &str, rest: &str) -> Files {
    script(&format!("project {{\n{body}}}\n{rest}"))
}

fn script(text: &str) -> Files {
    vec![("settings.kts".to_owned(), format!("{HEAD}{text}"))]
}

/// `piece` of each number.
fn each(size: usize, piece: impl Fn(usize) -> String) -> String {
    (0..size).map(piece).collect()
}

/// What files have that are no scripts.
fn imports() -> String {
    HEAD.replace("version = \"2024.03\"\n\n", "")
}

fn builds(size: usize) -> Files {
    let imports = imports();
    let sources = format!(
        "{imports}object Sources : GitVcsRoot({{\n    name = \"Sources\"\n    url = \"https://git.example.com/shop.git\"\n    \
         branch = \"refs/heads/main\"\n}})\n"
    );
    let registered = each(size, |n| format!("    buildType(Build{n})\n"));
    let mut files = project(&format!("    vcsRoot(Sources)\n{registered}"), "");
    files.push(("Sources.kt".to_owned(), sources));
    for start in (0..size).step_by(10) {
        let mut text = imports.clone();
        for n in start..size.min(start + 10) {
            text.push_str(&build(n));
        }
        files.push((format!("Builds{start}.kt"), text));
    }
    files
}

fn build(n: usize) -> String {
    let mut text = format!(
        "object Build{n} : BuildType({{\n    name = \"Build {n}\"\n    description = \"Builds and tests the part {n}\"\n    \
         artifactRules = \"\"\"\n        +:build/libs/*.jar => libs\n        -:**/*.tmp\n    \"\"\".trimIndent()\n\n    params {{\n        \
         param(\"env.PART\", \"part-{n}\")\n        param(\"flags\", \"--part %env.PART% --fast\")\n    }}\n    vcs {{\n        \
         root(Sources)\n        cleanCheckout = true\n    }}\n    steps {{\n        gradle {{\n            name = \"Build\"\n            \
         tasks = \"clean build\"\n            gradleParams = \"%flags%\"\n        }}\n        script {{\n            name = \"Publish\"\n            \
         scriptContent = \"\"\"\n                set -e\n                ./publish.sh --version %build.number% --part {n}\n            \
         \"\"\".trimIndent()\n        }}\n    }}\n    triggers {{\n        vcs {{\n            branchFilter = \"+:*\"\n        }}\n    }}\n"
    );
    if n > 0 {
        let before = n - 1;
        let _ = write!(
            text,
            "    dependencies {{\n        snapshot(Build{before}) {{\n            onDependencyFailure = FailureAction.FAIL_TO_START\n        \
             }}\n    }}\n"
        );
    }
    text + "})\n\n"
}

fn wide(size: usize) -> Files {
    project(
        &each(size, |n| {
            format!("    subProject {{\n        id(\"P{n}\")\n        name = \"Part {n}\"\n    }}\n")
        }),
        "",
    )
}

fn deep(size: usize) -> Files {
    let projects = each(size, |n| {
        let below = if n + 1 < size { format!("    subProject(P{})\n", n + 1) } else { String::new() };
        format!("object P{n} : Project({{\n    name = \"Part {n}\"\n{below}}})\n\n")
    });
    project("    subProject(P0)\n", &projects)
}

fn registry(id: &str) -> String {
    format!(
        "        dockerRegistry {{\n            id = \"{id}\"\n            name = \"Docker {id}\"\n        }}\n"
    )
}

fn login(n: usize, id: &str) -> String {
    format!(
        "    buildType {{\n        id(\"B{n}\")\n        name = \"Build {n}\"\n        features {{\n            dockerSupport {{\n                \
         loginToRegistry = on {{\n                    dockerRegistryId = \"{id}\"\n                }}\n            }}\n        }}\n    }}\n"
    )
}

fn connections(size: usize) -> Files {
    let declared = each(size, |n| registry(&format!("REGISTRY_{n}")));
    project(
        &format!("    features {{\n{declared}    }}\n{}", each(size, |n| login(n, &format!("REGISTRY_{n}")))),
        "",
    )
}

fn nowhere(size: usize) -> Files {
    let letters =
        |n: usize| -> String { n.to_string().bytes().map(|digit| char::from(digit - b'0' + b'A')).collect() };
    let declared = each(size, |n| registry(&format!("REGISTRY_{}", letters(n))));
    let uses = each(size, |n| login(n, &format!("NOTHING_{}_AT_ALL", letters(n))));
    project(&format!("    features {{\n{declared}    }}\n{uses}"), "")
}

fn shadows(size: usize) -> Files {
    let projects = each(size, |n| {
        format!(
            "    subProject {{\n        id(\"P{n}\")\n        name = \"Part {n}\"\n        features {{\n{}        }}\n    }}\n",
            registry("ONE")
        )
    });
    project(&projects, "")
}

fn alike(size: usize) -> Files {
    project(&format!("    features {{\n{}    }}\n", each(size, |_| registry("ONE"))), "")
}

fn registries(size: usize) -> Files {
    let one = |n| {
        format!(
            "        npmRegistry {{\n            id = \"NPM_{n}\"\n            name = \"npm {n}\"\n            url = \"https://npm.example.com\"\n            \
             scope = \"@scope{n}\"\n        }}\n"
        )
    };
    project(&format!("    features {{\n{}    }}\n", each(size, one)), "")
}

fn dependencies(size: usize) -> Files {
    let builds = each(size, |n| {
        format!("    buildType {{\n        id(\"B{n}\")\n        name = \"Build {n}\"\n    }}\n")
    });
    let needed = each(size, |n| format!("            snapshot(RelativeId(\"B{n}\")) {{ }}\n"));
    let all = "    buildType {\n        id(\"All\")\n        name = \"All\"\n        dependencies {\n";
    project(&format!("{builds}{all}{needed}        }}\n    }}\n"), "")
}

fn parameters(size: usize) -> Files {
    let all = each(size, |n| format!("        param(\"part{n}\", \"%part{}%\")\n", n + 1));
    project(&format!("    params {{\n{all}        param(\"part{size}\", \"end\")\n    }}\n"), "")
}

fn unnamed(size: usize) -> Files {
    let all = each(size, |n| format!("        param(\"part{n}\", \"%other{n}%\")\n"));
    project(&format!("    params {{\n{all}    }}\n"), "")
}

fn patches(size: usize) -> Files {
    let builds = each(size, |n| {
        format!("    buildType {{\n        id(\"B{n}\")\n        name = \"Build {n}\"\n    }}\n")
    });
    let mut files = project(&builds, "");
    files.extend((0..size).map(|n| {
        let text = format!(
            "package patches.buildTypes\n\nimport jetbrains.buildServer.configs.kotlin.*\nimport jetbrains.buildServer.configs.kotlin.ui.*\n\n\
             changeBuildType(RelativeId(\"B{n}\")) {{\n    params {{\n        add {{\n            param(\"a\", \"b\")\n        }}\n    }}\n}}\n"
        );
        (format!("patches/buildTypes/B{n}.kts"), text)
    }));
    files
}

fn broken(size: usize) -> Files {
    project(
        &each(size, |n| {
            format!(
                "    buildType {{\n        id(\"B{n}\")\n        name = \"a\" \"b\"\n        params {{ }}\n    }}\n"
            )
        }),
        "",
    )
}

fn wrong(size: usize) -> Files {
    project(
        &each(size, |n| format!("    buildType {{\n        id(\"B{n}\")\n        name = {n}\n    }}\n")),
        "",
    )
}

fn overloads(size: usize) -> Files {
    let classes = each(size, |n| format!("class A{n}\nfun f(a: A{n}): String = \"{n}\"\n"));
    let calls = each(size, |n| format!("    params {{ param(\"p{n}\", f(A{n}())) }}\n"));
    project(&calls, &classes)
}

fn turns(size: usize) -> Files {
    let code = format!(
        "fun count(): Int {{\n    var sum = 0\n    for (i in 1..{size}) {{\n        if (i % 3 == 0) sum += i\n    }}\n    return sum\n}}\n"
    );
    project("    description = \"${count()}\"\n", &code)
}

fn objects(size: usize) -> Files {
    project(
        &format!(
            "    for (i in 1..{size}) {{\n        buildType {{\n            id(\"B$i\")\n            name = \"Build $i\"\n        }}\n    }}\n"
        ),
        "",
    )
}

fn steps(size: usize) -> Files {
    let all = each(size, |n| {
        format!("            script {{ name = \"Step {n}\"; scriptContent = \"make part{n}\" }}\n")
    });
    project(
        &format!(
            "    buildType {{\n        id(\"B\")\n        name = \"B\"\n        steps {{\n{all}        }}\n    }}\n"
        ),
        "",
    )
}

fn roots(size: usize) -> Files {
    let imports = imports();
    let of_root = |root: usize| {
        let script = format!("{HEAD}project(P{root}Project)\n");
        let project = format!(
            "{imports}object P{root}Project : Project({{\n    uuid = \"p{root}\"\n    id(\"P{root}\")\n    name = \"P{root}\"\n{}}})\n",
            each(9, |n| format!("    buildType(P{root}Build{n})\n")),
        );
        let imports = imports.clone();
        let builds = (0..9).map(move |n| {
            let text = format!(
                "{imports}object P{root}Build{n} : BuildType({{\n    uuid = \"p{root}b{n}\"\n    id(\"P{root}_Build{n}\")\n    \
                 name = \"Build {n}\"\n}})\n"
            );
            (format!("P{root}/Build{n}.kt"), text)
        });
        [(format!("P{root}/settings.kts"), script), (format!("P{root}/Project.kt"), project)]
            .into_iter()
            .chain(builds)
    };
    (0..size).flat_map(of_root).collect()
}

fn text(size: usize) -> Files {
    let lines = each(size, |n| format!("curl -H 'Accept: */*' https://example.com/{n} | tee out{n}.txt\n"));
    project(
        &format!(
            "    buildType {{\n        id(\"B\")\n        name = \"B\"\n        steps {{\n            script {{\n                scriptContent = \"\"\"\n{lines}\
             \"\"\"\n            }}\n        }}\n    }}\n"
        ),
        "",
    )
}

#[cfg(test)]
mod tests {
    use tcdsl::report::Verdict;

    use super::*;

    /// What the shapes are for is only measured when nothing else keeps the tool from it.
    #[test]
    fn each_shape_is_what_it_says() {
        let mut wrong = Vec::new();
        for shape in SHAPES {
            let checked = crate::work::check(shape.files(4));
            let expected = match shape.name {
                "broken" | "wrong" | "alike" => Verdict::Invalid,
                _ => Verdict::Valid,
            };
            let found: Vec<_> = checked.iter().flat_map(|one| &one.diagnostics).collect();
            if checked.iter().any(|one| one.verdict() != expected) {
                wrong.push(format!("{}: {found:?}", shape.name));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
