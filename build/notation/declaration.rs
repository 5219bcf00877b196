//! Reads rows: a class's head, a function, a property, a constructor, an entry, an alias.

use super::types::Parser;
use super::{Kind, Parameter, Row, Written};

const MODIFIERS: [&str; 22] = [
    "open",
    "abstract",
    "sealed",
    "final",
    "inline",
    "operator",
    "infix",
    "suspend",
    "const",
    "lateinit",
    "override",
    "protected",
    "static",
    "inner",
    "data",
    "value",
    "enum",
    "annotation",
    "companion",
    "fun",
    "tailrec",
    "external",
];

/// Reads a type that takes up the whole text.
pub fn parse_type(text: &str) -> Result<Written, String> {
    let mut parser = Parser { text, at: 0 };
    let ty = parser.ty()?;
    parser.end()?;
    Ok(ty)
}

/// Reads a row; a class's brace must be cut off.
pub fn parse_row(text: &str) -> Result<Row, String> {
    let mut parser = Parser { text, at: 0 };
    let row = parser.row()?;
    parser.end()?;
    Ok(row)
}

impl Parser<'_> {
    fn row(&mut self) -> Result<Row, String> {
        let mut marks = Vec::new();
        while self.eat("@") {
            let mut mark = format!("@{}", self.word()?);
            if self.rest().starts_with('(') {
                let length = self.rest().find(')').ok_or_else(|| self.problem("expected `)`"))? + 1;
                mark.push_str(&self.rest()[..length]);
                self.at += length;
            }
            marks.push(mark);
        }
        loop {
            let word = self.peek();
            let is_function = word == "fun" && !self.rest()[3..].trim_start().starts_with("interface");
            if is_function || !MODIFIERS.contains(&word) {
                break;
            }
            marks.push(self.word()?);
        }
        let kind = self.word()?;
        let mut row = Row {
            kind: Kind::Function,
            marks,
            name: String::new(),
            type_parameters: Vec::new(),
            receiver: None,
            parameters: Vec::new(),
            supertypes: Vec::new(),
            returns: None,
        };
        match kind.as_str() {
            "class" => self.class(&mut row, Kind::Class)?,
            "interface" => self.class(&mut row, Kind::Interface)?,
            "object" => self.class(&mut row, Kind::Object)?,
            "typealias" => self.alias(&mut row)?,
            "constructor" => {
                row.kind = Kind::Constructor;
                row.parameters = self.parameters()?;
            }
            "entry" => {
                row.kind = Kind::Entry;
                row.name = self.word()?;
            }
            "fun" => self.function(&mut row)?,
            "val" | "var" => self.property(&mut row, &kind)?,
            _ => return Err(self.problem(&format!("`{kind}` declares nothing"))),
        }
        Ok(row)
    }

    fn class(&mut self, row: &mut Row, kind: Kind) -> Result<(), String> {
        row.kind = kind;
        row.name = self.path()?;
        row.type_parameters = self.type_parameters()?;
        if self.eat(":") {
            row.supertypes.push(self.ty()?);
            while self.eat(",") {
                row.supertypes.push(self.ty()?);
            }
        }
        Ok(())
    }

    fn alias(&mut self, row: &mut Row) -> Result<(), String> {
        row.kind = Kind::Alias;
        row.name = self.word()?;
        row.type_parameters = self.type_parameters()?;
        self.expect("=")?;
        row.returns = Some(self.ty()?);
        Ok(())
    }

    fn function(&mut self, row: &mut Row) -> Result<(), String> {
        row.type_parameters = self.type_parameters()?;
        self.receiver_and_name(row)?;
        row.parameters = self.parameters()?;
        if self.eat(":") {
            row.returns = Some(self.ty()?);
        }
        Ok(())
    }

    fn property(&mut self, row: &mut Row, keyword: &str) -> Result<(), String> {
        row.kind = Kind::Property;
        if keyword == "var" {
            row.marks.push("var".to_owned());
        }
        row.type_parameters = self.type_parameters()?;
        self.receiver_and_name(row)?;
        self.expect(":")?;
        row.returns = Some(self.ty()?);
        for set in ["private set", "protected set"] {
            if self.eat(set) {
                row.marks.push(set.to_owned());
            }
        }
        Ok(())
    }

    /// `name`, or `List<T>.name`, `T?.name`, `(() -> T).name`.
    fn receiver_and_name(&mut self, row: &mut Row) -> Result<(), String> {
        self.space();
        let name = self.peek();
        let after = self.rest()[name.len()..].chars().next();
        if !name.is_empty() && !matches!(after, Some('.' | '<' | '?' | '!')) {
            row.name = self.word()?;
            return Ok(());
        }
        let receiver = self.rest();
        let end = end_of_receiver(receiver).ok_or_else(|| self.problem("expected a receiver"))?;
        let mut inner = Parser { text: &receiver[..end], at: 0 };
        row.receiver = Some(inner.ty()?);
        inner.end()?;
        self.at += end + 1;
        row.name = self.word()?;
        Ok(())
    }

    fn parameters(&mut self) -> Result<Vec<Parameter>, String> {
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

    fn parameter(&mut self) -> Result<Parameter, String> {
        let vararg = self.keyword("vararg");
        let word = self.peek();
        let named = !word.is_empty() && self.rest()[word.len()..].trim_start().starts_with(':');
        let name = named.then(|| word.to_owned());
        if named {
            self.at += word.len();
            self.expect(":")?;
        }
        let ty = self.ty()?;
        let default = self.eat("=");
        if default {
            self.default_value();
        }
        Ok(Parameter { name, ty, default, vararg })
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
                '(' | '{' | '[' => depth += 1,
                ')' | '}' | ']' => depth -= 1,
                _ => {}
            }
        }
        self.at = self.text.len();
    }
}

/// The dot before a function's or property's name: the last one outside of brackets before `(` or `:`.
fn end_of_receiver(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut last = None;
    for (at, c) in text.char_indices() {
        match c {
            '(' if depth == 0 && last.is_some_and(|dot: usize| is_name(&text[dot + 1..at])) => return last,
            ':' if depth == 0 => return last,
            '<' | '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            '>' if !text[..at].ends_with('-') => depth = depth.saturating_sub(1),
            '.' if depth == 0 => last = Some(at),
            _ => {}
        }
    }
    last
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_alphanumeric() || c == '_')
}
