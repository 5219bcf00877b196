//! Expressions of a wanted type.

use arbitrary::Result;

use super::Type;
use super::code::{Code, Function};

/// Expressions within each other.
const DEEPEST: usize = 6;

/// Words that texts are made of; some need escapes, some mean something to TeamCity.
const WORDS: &[&str] = &["a", "Build", "x y", "%env.PATH%", "ä", "🚀", "\\n", "\\\"", "\\$", "1", ""];

impl Code<'_, '_> {
    /// An expression of a type; the simplest ones where it is deep already.
    pub(super) fn expression(&mut self, kind: &Type) -> Result<String> {
        if self.depth >= DEEPEST || self.below(3)? == 0 {
            return self.simple(kind);
        }
        self.depth += 1;
        let made = self.composed(kind);
        self.depth -= 1;
        made
    }

    /// A variable or a literal.
    fn simple(&mut self, kind: &Type) -> Result<String> {
        let names: Vec<String> =
            self.scope.iter().filter(|known| known.kind == *kind).map(|known| known.name.clone()).collect();
        let choice = self.below(names.len() + 1)?;
        match choice.checked_sub(1).and_then(|choice| names.get(choice)) {
            Some(name) => Ok(name.clone()),
            None => self.literal(kind),
        }
    }

    fn literal(&mut self, kind: &Type) -> Result<String> {
        Ok(match kind {
            Type::Int => self.below(100)?.to_string(),
            Type::Boolean => (self.below(2)? == 1).to_string(),
            Type::String => self.word()?,
            Type::Maybe => {
                if self.below(2)? == 0 {
                    "null".to_owned()
                } else {
                    self.word()?
                }
            }
            Type::Ints => format!("listOf({}, {})", self.below(9)?, self.below(9)?),
            Type::Strings => format!("listOf({}, {})", self.word()?, self.word()?),
            Type::Table => format!("mapOf({} to {})", self.word()?, self.below(9)?),
            Type::Class(number) => format!("Part{number}({}, {})", self.word()?, self.below(9)?),
        })
    }

    fn word(&mut self) -> Result<String> {
        let choice = self.below(WORDS.len())?;
        Ok(format!("\"{}\"", WORDS.get(choice).copied().unwrap_or_default()))
    }

    fn composed(&mut self, kind: &Type) -> Result<String> {
        match self.below(6)? {
            0 => self.choice(kind),
            1 => self.call(kind),
            2 => self.scoped(kind),
            _ => self.of_type(kind),
        }
    }

    /// `if`, `when` or `try` as an expression.
    fn choice(&mut self, kind: &Type) -> Result<String> {
        let (one, other) = (self.expression(kind)?, self.expression(kind)?);
        Ok(match self.below(3)? {
            0 => format!("(if ({}) {one} else {other})", self.expression(&Type::Boolean)?),
            1 => {
                let number = self.expression(&Type::Int)?;
                format!("when ({number}) {{ 0 -> {one}; in 1..9 -> {other}; else -> {one} }}")
            }
            _ => format!("(try {{ {one} }} catch (e: Exception) {{ {other} }})"),
        })
    }

    /// A call of a function of the settings.
    fn call(&mut self, kind: &Type) -> Result<String> {
        let fit: Vec<Function> =
            self.functions.iter().filter(|known| known.result == *kind).cloned().collect();
        let choice = self.below(fit.len())?;
        let Some(Function { name, parameters, defaults, .. }) = fit.get(choice) else {
            return self.of_type(kind);
        };
        let given = parameters.len() - self.below(defaults + 1)?;
        let named = self.below(2)? == 1;
        let mut arguments = Vec::new();
        for (parameter, wanted) in parameters.iter().take(given) {
            let value = self.expression(wanted)?;
            arguments.push(if named { format!("{parameter} = {value}") } else { value });
        }
        Ok(format!("{name}({})", arguments.join(", ")))
    }

    /// A scope function around it.
    fn scoped(&mut self, kind: &Type) -> Result<String> {
        let value = self.expression(kind)?;
        let name = self.fresh("it");
        Ok(match self.below(4)? {
            0 => format!("({value}).let {{ {name} -> {name} }}"),
            1 => format!("run {{ {value} }}"),
            2 if *kind != Type::Maybe => format!("({value}).also {{ {name} -> println({name}) }}"),
            _ => format!("({value})"),
        })
    }

    /// What gives this type by its nature.
    fn of_type(&mut self, kind: &Type) -> Result<String> {
        match kind {
            Type::Int => self.int(),
            Type::Boolean => self.boolean(),
            Type::String => self.string(),
            Type::Maybe => self.maybe(),
            Type::Ints => self.ints(),
            Type::Strings => self.strings(),
            Type::Table => Ok(format!(
                "({} + ({} to {}))",
                self.expression(kind)?,
                self.word()?,
                self.expression(&Type::Int)?
            )),
            Type::Class(_) => {
                Ok(format!("({}).copy(size = {})", self.expression(kind)?, self.expression(&Type::Int)?))
            }
        }
    }

    fn int(&mut self) -> Result<String> {
        Ok(match self.below(9)? {
            0 => format!("({} + {})", self.expression(&Type::Int)?, self.expression(&Type::Int)?),
            1 => format!("({} * {})", self.expression(&Type::Int)?, self.below(9)?),
            2 => format!("({} % {})", self.expression(&Type::Int)?, 1 + self.below(9)?),
            3 => format!("({}).length", self.expression(&Type::String)?),
            4 => format!("({}).size", self.expression(&Type::Strings)?),
            5 => format!("({}).sum()", self.expression(&Type::Ints)?),
            6 => format!("(({})[{}] ?: {})", self.expression(&Type::Table)?, self.word()?, self.below(9)?),
            7 if self.classes > 0 => {
                let class = Type::Class(self.below(self.classes)?);
                format!("({}).size", self.expression(&class)?)
            }
            _ => format!("maxOf({}, {})", self.expression(&Type::Int)?, self.below(9)?),
        })
    }

    fn boolean(&mut self) -> Result<String> {
        Ok(match self.below(7)? {
            0 => format!("({} < {})", self.expression(&Type::Int)?, self.expression(&Type::Int)?),
            1 => format!("({} && {})", self.expression(&Type::Boolean)?, self.expression(&Type::Boolean)?),
            2 => format!("!({})", self.expression(&Type::Boolean)?),
            3 => format!("({} in {})", self.expression(&Type::String)?, self.expression(&Type::Strings)?),
            4 => format!("({} == {})", self.expression(&Type::Maybe)?, self.expression(&Type::String)?),
            // `null` alone might be an empty text, list or map.
            5 => format!("({} as String?).isNullOrEmpty()", self.expression(&Type::Maybe)?),
            _ => format!("({}).any {{ it > {} }}", self.expression(&Type::Ints)?, self.below(9)?),
        })
    }

    fn string(&mut self) -> Result<String> {
        Ok(match self.below(9)? {
            0 => format!(
                "\"${{{}}} and ${{{}}}\"",
                self.expression(&Type::String)?,
                self.expression(&Type::Int)?
            ),
            1 => format!("({} + {})", self.expression(&Type::String)?, self.expression(&Type::String)?),
            2 => format!("({} ?: {})", self.expression(&Type::Maybe)?, self.expression(&Type::String)?),
            3 => format!("({}).joinToString(\"-\")", self.expression(&Type::Strings)?),
            4 => format!("({}).toString()", self.expression(&Type::Int)?),
            5 => format!("({}).uppercase().trim()", self.expression(&Type::String)?),
            6 => format!("({}).take({})", self.expression(&Type::String)?, self.below(9)?),
            7 if self.classes > 0 => {
                let class = Type::Class(self.below(self.classes)?);
                format!("({}).title", self.expression(&class)?)
            }
            _ => format!("({}).replace(\"a\", {})", self.expression(&Type::String)?, self.word()?),
        })
    }

    fn maybe(&mut self) -> Result<String> {
        Ok(match self.below(4)? {
            0 => format!("({}).firstOrNull()", self.expression(&Type::Strings)?),
            1 => format!("({})?.trim()", self.expression(&Type::Maybe)?),
            2 => format!("({}).takeIf {{ it.length > {} }}", self.expression(&Type::String)?, self.below(5)?),
            _ => format!("({}).find {{ it.startsWith({}) }}", self.expression(&Type::Strings)?, self.word()?),
        })
    }

    fn ints(&mut self) -> Result<String> {
        Ok(match self.below(5)? {
            0 => format!("(0..{}).toList()", self.below(5)?),
            1 => {
                format!("({}).map {{ it + {} }}", self.expression(&Type::Ints)?, self.expression(&Type::Int)?)
            }
            2 => format!("({}).filter {{ it > {} }}", self.expression(&Type::Ints)?, self.below(5)?),
            3 => format!("({}).map {{ it.length }}", self.expression(&Type::Strings)?),
            _ => format!("({}).take(3)", self.expression(&Type::Ints)?),
        })
    }

    fn strings(&mut self) -> Result<String> {
        Ok(match self.below(5)? {
            0 => format!("({}).map {{ \"n$it\" }}", self.expression(&Type::Ints)?),
            1 => format!("({} + {})", self.expression(&Type::Strings)?, self.expression(&Type::String)?),
            2 => format!("({}).split(\",\")", self.expression(&Type::String)?),
            3 => format!("({}).keys.toList()", self.expression(&Type::Table)?),
            _ => format!("({}).sorted().distinct().take(3)", self.expression(&Type::Strings)?),
        })
    }
}
