//! A whole script: declarations, then a project with what it registers.

use arbitrary::Result;

use super::Type;
use super::code::{Code, Function, Variable};

const HEAD: &[&str] = &[
    "import jetbrains.buildServer.configs.kotlin.*",
    "import jetbrains.buildServer.configs.kotlin.buildFeatures.*",
    "import jetbrains.buildServer.configs.kotlin.buildSteps.*",
    "import jetbrains.buildServer.configs.kotlin.projectFeatures.*",
    "import jetbrains.buildServer.configs.kotlin.triggers.*",
    "import jetbrains.buildServer.configs.kotlin.vcs.*",
    "",
    "version = \"2024.03\"",
    "",
];

impl Code<'_, '_> {
    /// All of it.
    pub(super) fn settings(&mut self) -> Result<()> {
        for line in HEAD {
            self.line(line);
        }
        let declared = self.declarations();
        // Bytes may have been used up: the project is there all the same.
        let body = self.block("project", Self::project);
        declared.and(body)
    }

    fn declarations(&mut self) -> Result<()> {
        for number in 0..self.below(3)? {
            self.line(&format!("data class Part{number}(val title: String, val size: Int = {number})"));
            self.classes = number + 1;
        }
        for _ in 0..self.below(4)? {
            self.function()?;
        }
        for _ in 0..self.below(4)? {
            let kind = self.any_type()?;
            self.declare(kind, false)?;
        }
        Ok(())
    }

    /// A function; it knows only those before it, so that none calls itself.
    fn function(&mut self) -> Result<()> {
        let (name, result) = (self.fresh("f"), self.any_type()?);
        let mut parameters = Vec::new();
        for _ in 0..self.below(4)? {
            parameters.push((self.fresh("p"), self.any_type()?));
        }
        let defaults = self.below(parameters.len() + 1)?;
        let mut listed = Vec::new();
        for (index, (parameter, kind)) in parameters.iter().enumerate() {
            let default = match index + defaults >= parameters.len() {
                true => format!(" = {}", self.expression(kind)?),
                false => String::new(),
            };
            listed.push(format!("{parameter}: {}{default}", kind.name()));
        }
        let outer = std::mem::take(&mut self.scope);
        let head = format!("fun {name}({}): {}", listed.join(", "), result.name());
        let own = parameters.iter().map(|(name, kind)| Variable {
            name: name.clone(),
            kind: kind.clone(),
            is_var: false,
        });
        self.scope = own.collect();
        let done = self.block(&head, |code| {
            let done = code.statements();
            let value = code.expression(&result).or_else(|_| code.default_of(&result));
            code.line(&format!("return {}", value?));
            done
        });
        self.scope = outer;
        self.functions.push(Function { name, parameters, result, defaults });
        done
    }

    /// What is always there.
    fn default_of(&mut self, kind: &Type) -> Result<String> {
        Ok(match kind {
            Type::Int => "0".to_owned(),
            Type::Boolean => "false".to_owned(),
            Type::String => "\"\"".to_owned(),
            Type::Maybe => "null".to_owned(),
            Type::Ints | Type::Strings => "emptyList()".to_owned(),
            Type::Table => "emptyMap()".to_owned(),
            Type::Class(number) => format!("Part{number}(\"\", 0)"),
        })
    }

    fn project(&mut self) -> Result<()> {
        if self.below(2)? == 1 {
            let text = self.expression(&Type::String)?;
            self.line(&format!("description = {text}"));
        }
        if self.below(2)? == 1 {
            self.parameters()?;
        }
        if self.below(2)? == 1 {
            self.features()?;
        }
        for _ in 0..self.below(3)? {
            self.vcs_root()?;
        }
        for _ in 0..=self.below(3)? {
            self.build_type()?;
        }
        if self.depth < 2 && self.below(3)? == 1 {
            let id = self.fresh("Project");
            self.depth += 1;
            let done = self.block("subProject", |code| {
                code.line(&format!("id(\"{id}\")"));
                code.line(&format!("name = \"{id}\""));
                code.project()
            });
            self.depth -= 1;
            done?;
        }
        Ok(())
    }

    fn parameters(&mut self) -> Result<()> {
        self.block("params", |code| {
            for _ in 0..=code.below(3)? {
                let (name, value) = (code.fresh("env.P"), code.expression(&Type::String)?);
                code.line(&format!("param(\"{name}\", {value})"));
            }
            let (list, prefix) = (code.expression(&Type::Ints)?, code.fresh("loop"));
            code.line(&format!("({list}).forEach {{ param(\"{prefix}.$it\", \"value $it\") }}"));
            Ok(())
        })
    }

    fn features(&mut self) -> Result<()> {
        self.block("features", |code| {
            for _ in 0..=code.below(2)? {
                let (id, name) = (code.fresh("CONNECTION_"), code.expression(&Type::String)?);
                code.block("dockerRegistry", |code| {
                    code.line(&format!("id = \"{id}\""));
                    code.line(&format!("name = \"Docker \" + {name}"));
                    Ok(())
                })?;
            }
            Ok(())
        })
    }

    fn vcs_root(&mut self) -> Result<()> {
        let (id, branch) = (self.fresh("Root"), self.expression(&Type::String)?);
        self.line("vcsRoot(GitVcsRoot {");
        self.line(&format!("    id(\"{id}\")"));
        self.line(&format!("    name = \"{id}\""));
        self.line("    url = \"https://git.example.com/shop.git\"");
        self.line(&format!("    branch = \"refs/heads/\" + {branch}"));
        self.line("})");
        Ok(())
    }

    fn build_type(&mut self) -> Result<()> {
        let id = self.fresh("Build");
        // In a loop there are several of them, each with an id of its own.
        let (head, id) = match self.below(3)? {
            1 => (Some(format!("for (n in 0..{})", self.below(4)?)), format!("{id}_$n")),
            _ => (None, id),
        };
        match head {
            Some(head) => self.block(&head, |code| {
                code.scope.push(Variable { name: "n".to_owned(), kind: Type::Int, is_var: false });
                code.build_body(&id)
            }),
            None => self.build_body(&id),
        }
    }

    fn build_body(&mut self, id: &str) -> Result<()> {
        self.block("buildType", |code| {
            code.line(&format!("id(\"{id}\")"));
            let title = code.expression(&Type::String).unwrap_or_else(|_| "\"\"".to_owned());
            code.line(&format!("name = \"{id} \" + {title}"));
            if code.below(2)? == 1 {
                code.parameters()?;
            }
            if code.below(2)? == 1 {
                code.statements()?;
            }
            if code.below(2)? == 1 {
                code.steps()?;
            }
            if code.below(2)? == 1 {
                code.line("triggers {");
                code.line("    vcs { branchFilter = \"+:*\" }");
                code.line("}");
            }
            Ok(())
        })
    }

    fn steps(&mut self) -> Result<()> {
        self.block("steps", |code| {
            for _ in 0..=code.below(3)? {
                let (name, text) = (code.expression(&Type::String)?, code.expression(&Type::String)?);
                code.block("script", |code| {
                    code.line(&format!("name = {name}"));
                    code.line(&format!("scriptContent = \"echo \" + {text}"));
                    Ok(())
                })?;
            }
            if code.below(2)? == 1 {
                let (condition, tasks) = (code.expression(&Type::Boolean)?, code.expression(&Type::String)?);
                code.block(&format!("if ({condition})"), |code| {
                    code.line(&format!("gradle {{ tasks = \"build \" + {tasks} }}"));
                    Ok(())
                })?;
            }
            Ok(())
        })
    }
}
