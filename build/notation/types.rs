//! Reads types and type parameters: `Map<out K, V?>`, `suspend A.(B) -> C`, `<reified T : Any>`.

use super::{Argument, Shape, TypeParameter, Written};

/// A text and how far it is read.
pub(super) struct Parser<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
}

impl<'a> Parser<'a> {
    pub(super) fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    pub(super) fn space(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
    }

    pub(super) fn eat(&mut self, token: &str) -> bool {
        self.space();
        let found = self.rest().starts_with(token);
        if found {
            self.at += token.len();
        }
        found
    }

    pub(super) fn expect(&mut self, token: &str) -> Result<(), String> {
        if self.eat(token) { Ok(()) } else { Err(self.problem(&format!("expected `{token}`"))) }
    }

    pub(super) fn problem(&self, what: &str) -> String {
        format!("{what} at `{}` of `{}`", self.rest(), self.text)
    }

    pub(super) fn end(&mut self) -> Result<(), String> {
        self.space();
        if self.rest().is_empty() { Ok(()) } else { Err(self.problem("unexpected text")) }
    }

    /// The next word, not taken; empty if none is next.
    pub(super) fn peek(&mut self) -> &'a str {
        self.space();
        let rest = self.rest();
        &rest[..rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())]
    }

    pub(super) fn keyword(&mut self, word: &str) -> bool {
        let found = self.peek() == word;
        self.at += if found { word.len() } else { 0 };
        found
    }

    pub(super) fn word(&mut self) -> Result<String, String> {
        let word = self.peek();
        if word.is_empty() {
            return Err(self.problem("expected a name"));
        }
        self.at += word.len();
        Ok(word.to_owned())
    }

    pub(super) fn type_parameters(&mut self) -> Result<Vec<TypeParameter>, String> {
        let mut found = Vec::new();
        if !self.eat("<") {
            return Ok(found);
        }
        loop {
            found.push(self.type_parameter()?);
            if !self.eat(",") {
                break;
            }
        }
        self.expect(">")?;
        Ok(found)
    }

    pub(super) fn type_parameter(&mut self) -> Result<TypeParameter, String> {
        let reified = self.keyword("reified");
        let variance = ["in", "out"].into_iter().find(|word| self.keyword(word)).unwrap_or("");
        let name = self.word()?;
        let mut bounds = Vec::new();
        if self.eat(":") {
            bounds.push(self.ty()?);
            while self.eat("&") {
                bounds.push(self.ty()?);
            }
        }
        Ok(TypeParameter { name, variance, reified, bounds })
    }

    /// `Map.Entry`, but not the dot of `Map.() -> Unit`.
    pub(super) fn path(&mut self) -> Result<String, String> {
        let mut path = self.word()?;
        while self.rest().starts_with('.')
            && self.rest()[1..].starts_with(|c: char| c.is_alphanumeric() || c == '_')
        {
            self.at += 1;
            path.push('.');
            path.push_str(&self.word()?);
        }
        Ok(path)
    }

    pub(super) fn ty(&mut self) -> Result<Written, String> {
        let suspend = self.keyword("suspend");
        let mut ty = self.operand()?;
        if self.rest().starts_with(".(") {
            self.at += 1;
            ty = self.function_type(Some(Box::new(ty)))?;
        }
        if let (true, Shape::Function { suspend: found, .. }) = (suspend, &mut ty.shape) {
            *found = true;
        }
        Ok(ty)
    }

    /// A type without `.()` after it.
    pub(super) fn operand(&mut self) -> Result<Written, String> {
        self.space();
        let mut ty = if self.rest().starts_with('(') { self.parenthesis()? } else { self.named()? };
        if self.rest().starts_with('?') {
            self.at += 1;
            ty.nullable = true;
        }
        if self.rest().starts_with(" & Any") {
            self.at += " & Any".len();
            ty.definite = true;
        }
        Ok(ty)
    }

    /// `(A, B) -> C`, or a type in parentheses.
    pub(super) fn parenthesis(&mut self) -> Result<Written, String> {
        let start = self.at;
        if let Ok(ty) = self.function_type(None) {
            return Ok(ty);
        }
        self.at = start;
        self.expect("(")?;
        let ty = self.ty()?;
        self.expect(")")?;
        Ok(ty)
    }

    pub(super) fn function_type(&mut self, receiver: Option<Box<Written>>) -> Result<Written, String> {
        let mut parameters = Vec::new();
        self.expect("(")?;
        while !self.eat(")") {
            parameters.push(self.parameter_type()?);
            if !self.eat(",") {
                self.expect(")")?;
                break;
            }
        }
        self.expect("->")?;
        let returns = Box::new(self.ty()?);
        let shape = Shape::Function { receiver, parameters, returns, suspend: false };
        Ok(Written { shape, nullable: false, definite: false })
    }

    /// `index: Int` in a function type: the name means nothing.
    pub(super) fn parameter_type(&mut self) -> Result<Written, String> {
        let name = self.peek();
        if !name.is_empty() && self.rest()[name.len()..].starts_with(':') {
            self.at += name.len() + 1;
        }
        self.ty()
    }

    pub(super) fn named(&mut self) -> Result<Written, String> {
        let path = self.path()?;
        let mut arguments = Vec::new();
        if self.rest().starts_with('<') {
            self.at += 1;
            loop {
                arguments.push(self.argument()?);
                if !self.eat(",") {
                    break;
                }
            }
            self.expect(">")?;
        }
        Ok(Written { shape: Shape::Named { path, arguments }, nullable: false, definite: false })
    }

    pub(super) fn argument(&mut self) -> Result<Argument, String> {
        if self.eat("*") {
            return Ok(Argument::Star);
        }
        if self.keyword("in") {
            return Ok(Argument::In(self.ty()?));
        }
        if self.keyword("out") {
            return Ok(Argument::Out(self.ty()?));
        }
        Ok(Argument::Invariant(self.ty()?))
    }
}
