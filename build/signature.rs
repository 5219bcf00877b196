//! Reads the Kotlin types and signatures of the data files: `step(init: BuildStep.() -> Unit): BuildStep`.

/// A type as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Written {
    /// `BuildStep`, `List<String>`, `Cleanup.KeepRule?`
    Named { name: String, arguments: Vec<Written>, nullable: bool },
    /// `BuildStep.() -> Unit`, `(String) -> Unit`
    Function { receiver: Option<Box<Written>> },
}

/// A parameter as written.
#[derive(Debug, Clone)]
pub struct Argument {
    pub name: String,
    pub ty: Written,
    pub default: bool,
    pub vararg: bool,
}

/// A signature as written.
#[derive(Debug, Clone)]
pub struct Signature {
    /// `<T : BuildStep>`: the name and its bound.
    pub generic: Option<(String, Option<Written>)>,
    pub receiver: Option<String>,
    pub name: String,
    pub parameters: Vec<Argument>,
    pub returns: Option<Written>,
}

/// Parses a type that takes up the whole text.
pub fn parse_type(text: &str) -> Result<Written, String> {
    let mut parser = Parser { text, at: 0 };
    let ty = parser.ty()?;
    parser.end()?;
    Ok(ty)
}

/// Parses a function's signature.
pub fn parse_signature(text: &str) -> Result<Signature, String> {
    let mut parser = Parser { text, at: 0 };
    let generic = parser.generic()?;
    let path = parser.path()?;
    let (receiver, name) = match path.rsplit_once('.') {
        Some((receiver, name)) => (Some(receiver.to_owned()), name.to_owned()),
        None => (None, path),
    };
    let parameters = parser.parameters()?;
    let returns = if parser.eat(":") { Some(parser.ty()?) } else { None };
    parser.end()?;
    Ok(Signature { generic, receiver, name, parameters, returns })
}

/// Parses a constructor: a parameter list in parentheses.
pub fn parse_constructor(text: &str) -> Result<Vec<Argument>, String> {
    let mut parser = Parser { text, at: 0 };
    let parameters = parser.parameters()?;
    parser.end()?;
    Ok(parameters)
}

struct Parser<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Parser<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn space(&mut self) {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start().len();
    }

    fn eat(&mut self, token: &str) -> bool {
        self.space();
        let found = self.rest().starts_with(token);
        if found {
            self.at += token.len();
        }
        found
    }

    fn expect(&mut self, token: &str) -> Result<(), String> {
        if self.eat(token) { Ok(()) } else { Err(self.problem(&format!("expected `{token}`"))) }
    }

    fn problem(&self, what: &str) -> String {
        format!("{what} at `{}` of `{}`", self.rest(), self.text)
    }

    fn end(&mut self) -> Result<(), String> {
        self.space();
        if self.rest().is_empty() { Ok(()) } else { Err(self.problem("unexpected text")) }
    }

    fn word(&mut self) -> Result<String, String> {
        self.space();
        let rest = self.rest();
        let length = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        if length == 0 {
            return Err(self.problem("expected a name"));
        }
        self.at += length;
        Ok(rest[..length].to_owned())
    }

    /// `Cleanup.KeepRule`, but not the dot of `Cleanup.() -> Unit`.
    fn path(&mut self) -> Result<String, String> {
        let mut path = self.word()?;
        while self.rest().starts_with('.') && !self.rest().starts_with(".(") {
            self.at += 1;
            path.push('.');
            path.push_str(&self.word()?);
        }
        Ok(path)
    }

    fn generic(&mut self) -> Result<Option<(String, Option<Written>)>, String> {
        if !self.eat("<") {
            return Ok(None);
        }
        let name = self.word()?;
        let bound = if self.eat(":") { Some(self.ty()?) } else { None };
        self.expect(">")?;
        Ok(Some((name, bound)))
    }

    fn ty(&mut self) -> Result<Written, String> {
        if self.eat("(") {
            return self.function_after_parenthesis(None);
        }
        if self.eat("*") {
            return Ok(Written::Named { name: "Any".to_owned(), arguments: Vec::new(), nullable: true });
        }
        let named = self.named()?;
        if self.rest().starts_with(".(") {
            self.at += 2;
            return self.function_after_parenthesis(Some(Box::new(named)));
        }
        Ok(named)
    }

    fn named(&mut self) -> Result<Written, String> {
        let mut name = self.path()?;
        while name == "out" || name == "in" {
            name = self.path()?;
        }
        let mut arguments = Vec::new();
        if self.rest().starts_with('<') {
            self.at += 1;
            loop {
                arguments.push(self.ty()?);
                if !self.eat(",") {
                    break;
                }
            }
            self.expect(">")?;
        }
        let nullable = self.rest().starts_with('?');
        self.at += usize::from(nullable);
        Ok(Written::Named { name, arguments, nullable })
    }

    fn function_after_parenthesis(&mut self, receiver: Option<Box<Written>>) -> Result<Written, String> {
        while !self.eat(")") {
            self.ty()?;
            self.eat(",");
        }
        self.expect("->")?;
        self.ty()?;
        Ok(Written::Function { receiver })
    }

    fn parameters(&mut self) -> Result<Vec<Argument>, String> {
        let mut parameters = Vec::new();
        self.expect("(")?;
        while !self.eat(")") {
            parameters.push(self.parameter()?);
            if !self.eat(",") {
                self.expect(")")?;
                break;
            }
        }
        Ok(parameters)
    }

    fn parameter(&mut self) -> Result<Argument, String> {
        let mut name = self.word()?;
        let vararg = name == "vararg";
        if vararg {
            name = self.word()?;
        }
        self.expect(":")?;
        let ty = self.ty()?;
        let default = self.eat("=");
        if default {
            self.default_value();
        }
        Ok(Argument { name, ty, default, vararg })
    }

    /// Skips a default value: up to the comma or parenthesis that ends the parameter.
    fn default_value(&mut self) {
        let (mut depth, mut quoted) = (0_usize, false);
        for (offset, c) in self.rest().char_indices() {
            match c {
                '"' => quoted = !quoted,
                _ if quoted => {}
                ',' | ')' if depth == 0 => {
                    self.at += offset;
                    return;
                }
                '(' | '{' => depth += 1,
                ')' | '}' => depth -= 1,
                _ => {}
            }
        }
        self.at = self.text.len();
    }
}
