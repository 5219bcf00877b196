//! The code in the making: what is in scope, and statements.

use std::fmt::Write as _;

use arbitrary::{Result, Unstructured};

use super::Type;

/// Statements within each other, and expressions.
const DEEPEST: usize = 4;

/// Code that is being made.
pub(super) struct Code<'b, 'u> {
    pub(super) bytes: &'b mut Unstructured<'u>,
    text: String,
    indent: usize,
    pub(super) scope: Vec<Variable>,
    pub(super) functions: Vec<Function>,
    pub(super) classes: usize,
    pub(super) depth: usize,
    names: usize,
}

/// Something that has a value.
#[derive(Debug, Clone)]
pub(super) struct Variable {
    pub(super) name: String,
    pub(super) kind: Type,
    pub(super) is_var: bool,
}

/// A function of the settings.
#[derive(Debug, Clone)]
pub(super) struct Function {
    pub(super) name: String,
    pub(super) parameters: Vec<(String, Type)>,
    pub(super) result: Type,
    /// How many of the last parameters have a default.
    pub(super) defaults: usize,
}

impl<'b, 'u> Code<'b, 'u> {
    pub(super) fn new(bytes: &'b mut Unstructured<'u>) -> Self {
        Self {
            bytes,
            text: String::new(),
            indent: 0,
            scope: Vec::new(),
            functions: Vec::new(),
            classes: 0,
            depth: 0,
            names: 0,
        }
    }

    pub(super) fn finish(self) -> String {
        self.text
    }

    pub(super) fn line(&mut self, text: &str) {
        let _ = writeln!(self.text, "{:1$}{text}", "", self.indent * 4);
    }

    /// A line that opens a block, what stands in it, and its end.
    pub(super) fn block(&mut self, head: &str, body: impl FnOnce(&mut Self) -> Result<()>) -> Result<()> {
        self.line(&format!("{head} {{"));
        let known = self.scope.len();
        self.indent += 1;
        let done = body(self);
        self.indent -= 1;
        self.scope.truncate(known);
        self.line("}");
        done
    }

    /// A number below `end`, 0 when the bytes are used up.
    pub(super) fn below(&mut self, end: usize) -> Result<usize> {
        self.bytes.int_in_range(0..=end.max(1) - 1)
    }

    pub(super) fn fresh(&mut self, start: &str) -> String {
        self.names += 1;
        format!("{start}{}", self.names)
    }

    /// Some type that can be had here.
    pub(super) fn any_type(&mut self) -> Result<Type> {
        let choice = self.below(Type::KNOWN.len() + self.classes)?;
        Ok(Type::KNOWN.get(choice).cloned().unwrap_or(Type::Class(choice.saturating_sub(Type::KNOWN.len()))))
    }

    /// A type with a variable that can be assigned to.
    fn assignable(&mut self) -> Result<Option<Variable>> {
        let vars: Vec<Variable> = self.scope.iter().filter(|known| known.is_var).cloned().collect();
        let choice = self.below(vars.len())?;
        Ok(vars.get(choice).cloned())
    }

    pub(super) fn declare(&mut self, kind: Type, is_var: bool) -> Result<()> {
        let name = self.fresh("v");
        let value = self.expression(&kind)?;
        let keyword = if is_var { "var" } else { "val" };
        // Sometimes the type is left to the compiler; an empty list or `null` would not say it.
        let head = match self.below(2)? == 0 || kind == Type::Maybe {
            true => format!("{keyword} {name}: {}", kind.name()),
            false => format!("{keyword} {name}"),
        };
        self.line(&format!("{head} = {value}"));
        self.scope.push(Variable { name, kind, is_var });
        Ok(())
    }

    /// Some statements.
    pub(super) fn statements(&mut self) -> Result<()> {
        for _ in 0..=self.below(3)? {
            self.statement()?;
        }
        Ok(())
    }

    pub(super) fn nested(&mut self, head: &str) -> Result<()> {
        self.depth += 1;
        let done = self.block(head, Self::statements);
        self.depth -= 1;
        done
    }

    fn statement(&mut self) -> Result<()> {
        let choices = if self.depth < DEEPEST { 9 } else { 4 };
        match self.below(choices)? {
            0 => {
                let kind = self.any_type()?;
                self.declare(kind, false)
            }
            1 => {
                let kind = self.any_type()?;
                self.declare(kind, true)
            }
            2 => match self.assignable()? {
                // What was inferred as `String` stays one; only the declared type is assigned to.
                Some(known) => {
                    let value = self.expression(&known.kind)?;
                    self.line(&format!("{} = {value}", known.name));
                    Ok(())
                }
                None => self.declare(Type::Int, true),
            },
            3 => {
                let value = self.expression(&Type::String)?;
                self.line(&format!("println({value})"));
                Ok(())
            }
            4 => {
                let condition = self.expression(&Type::Boolean)?;
                self.nested(&format!("if ({condition})"))?;
                if self.below(2)? == 1 { self.nested("else") } else { Ok(()) }
            }
            5 => {
                let (list, name) = (self.expression(&Type::Ints)?, self.fresh("i"));
                self.loop_over(&list, name, Type::Int)
            }
            6 => {
                let (list, name) = (self.expression(&Type::Strings)?, self.fresh("s"));
                self.loop_over(&list, name, Type::String)
            }
            7 => {
                let count = self.fresh("n");
                let (end, step) = (self.below(5)?, 1 + self.below(2)?);
                self.line(&format!("var {count} = 0"));
                self.depth += 1;
                let done = self.block(&format!("while ({count} < {end})"), |code| {
                    code.line(&format!("{count} += {step}"));
                    code.statements()
                });
                self.depth -= 1;
                done
            }
            _ => {
                let name = self.fresh("error");
                self.nested("try")?;
                self.nested(&format!("catch ({name}: Exception)"))
            }
        }
    }

    fn loop_over(&mut self, list: &str, name: String, kind: Type) -> Result<()> {
        self.depth += 1;
        let done = self.block(&format!("for ({name} in {list})"), |code| {
            code.scope.push(Variable { name, kind, is_var: false });
            code.statements()
        });
        self.depth -= 1;
        done
    }
}
