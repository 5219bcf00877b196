//! Signatures of functions as texts: equal texts are equal signatures. What is written otherwise counts as different.

use crate::sema::declarations::file::File;
use crate::syntax::tree::{Body, Expr, ExprId, Function, List, Modifier, Parameter, TypeId, TypeParameter};

use super::names::Names;

/// Types whose arguments the JVM keeps, or that change the name of the method.
const MANGLED: &[&str] = &["Array", "UInt", "ULong", "UShort", "UByte", "Result", "Duration"];

/// Writes types down in one form.
pub(super) struct Signatures<'c, 'u> {
    pub(super) file: &'c File<'u>,
    pub(super) names: &'c Names<'c>,
}

impl Signatures<'_, '_> {
    /// What Kotlin tells overloads apart by: receiver and parameters.
    pub(super) fn of_function(&self, function: &Function) -> Option<String> {
        let tree = self.file.tree();
        let own = &tree[function.type_parameters];
        let mut text = format!("{}:", own.len());
        for parameter in own {
            text.push_str(&parameter.bound.map(|it| self.canonical(it, own)).unwrap_or_default());
            text.push(';');
        }
        for constraint in &tree[function.constraints] {
            text.push_str(&self.canonical(constraint.bound, own));
        }
        if let Some(receiver) = function.receiver {
            text.push_str(&self.canonical(receiver, own));
            text.push('.');
        }
        text.push('(');
        text.push_str(&self.of_parameters(function.parameters, own)?);
        Some(text)
    }

    /// The types of parameters.
    pub(super) fn of_parameters(&self, parameters: List<Parameter>, own: &[TypeParameter]) -> Option<String> {
        let mut text = String::new();
        for parameter in &self.file.tree()[parameters] {
            if parameter.modifiers.has(Modifier::Vararg) {
                text.push_str("vararg ");
            }
            text.push_str(&self.canonical(parameter.ty?, own));
            text.push(',');
        }
        Some(text)
    }

    /// A type with the names in it resolved; type parameters of the function are counted.
    pub(super) fn canonical(&self, ty: TypeId, own: &[TypeParameter]) -> String {
        let mut canonical = String::new();
        let mut after_dot = false;
        for token in Tokens(self.file.text(self.file.tree().type_range(ty))) {
            match token {
                Token::Word(word) if !after_dot => canonical.push_str(&self.word(word, own)),
                Token::Word(word) => canonical.push_str(word),
                Token::Sign(sign) => canonical.push(sign),
            }
            after_dot = token == Token::Sign('.');
            canonical.push(' ');
        }
        canonical
    }

    fn word(&self, word: &str, own: &[TypeParameter]) -> String {
        let number = own.iter().position(|it| self.file.name(it.name.name) == word);
        match number {
            Some(number) => format!("${number}"),
            None => self.names.canonical(self.file, word),
        }
    }

    /// What the JVM tells methods apart by, where that is sure.
    pub(super) fn of_method(&self, function: &Function) -> Option<String> {
        let modifiers = &function.modifiers;
        if self.file.is_annotated(modifiers, "JvmName") || modifiers.has(Modifier::Suspend) {
            return None;
        }
        let own = &self.file.tree()[function.type_parameters];
        let returns = match (function.returns, function.body) {
            (Some(ty), _) => self.erased(ty, own)?,
            (None, Body::Block(_)) => "Unit".to_owned(),
            (None, Body::Expr(value)) => literal_type(self.file, value)?.to_owned(),
            (None, Body::None) => return None,
        };
        let receiver = function.receiver.into_iter().map(|ty| self.erased(ty, own));
        let receiver = receiver.collect::<Option<String>>()?;
        let separator = if receiver.is_empty() { "" } else { "," };
        let parameters = self.erased_parameters(function.parameters, own)?;
        Some(format!("({receiver}{separator}{parameters}){returns}"))
    }

    pub(super) fn erased_parameters(
        &self,
        parameters: List<Parameter>,
        own: &[TypeParameter],
    ) -> Option<String> {
        let mut text = String::new();
        for parameter in &self.file.tree()[parameters] {
            if parameter.modifiers.has(Modifier::Vararg) {
                return None;
            }
            text.push_str(&self.erased(parameter.ty?, own)?);
            text.push(',');
        }
        Some(text)
    }

    /// A type without its arguments; `None` for what is not a mere class.
    pub(super) fn erased(&self, ty: TypeId, own: &[TypeParameter]) -> Option<String> {
        use crate::syntax::tree::Type;
        let tree = self.file.tree();
        let (ty, nullable) = match tree[ty] {
            Type::Nullable(inner) => (inner, true),
            _ => (ty, false),
        };
        let Type::User(segments) = tree[ty] else { return None };
        let [segment] = &tree[segments] else { return None };
        let name = self.file.name(segment.name.name);
        if MANGLED.contains(&name) || own.iter().any(|it| self.file.name(it.name.name) == name) {
            return None;
        }
        let primitive = super::super::special::is_primitive(name);
        let mark = if primitive && nullable { "?" } else { "" };
        Some(format!("{}{mark}", self.names.canonical(self.file, name)))
    }
}

/// The type of a value that is a literal.
pub(in crate::sema::declarations) fn literal_type(file: &File<'_>, value: ExprId) -> Option<&'static str> {
    Some(match file.tree()[value] {
        Expr::String(_) => "String",
        Expr::Boolean(_) => "Boolean",
        Expr::Integer(number) if !number.long && !number.unsigned && number.value <= 0x7FFF_FFFF => "Int",
        _ => return None,
    })
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Token<'t> {
    Word(&'t str),
    Sign(char),
}

/// The words and signs of a type; what stands in comments makes it different from others, no more.
struct Tokens<'t>(&'t str);

impl<'t> Iterator for Tokens<'t> {
    type Item = Token<'t>;

    fn next(&mut self) -> Option<Token<'t>> {
        self.0 = self.0.trim_start();
        let first = self.0.chars().next()?;
        let is_word = |it: char| it.is_alphanumeric() || it == '_' || it == '`';
        let len = if is_word(first) {
            self.0.find(|it| !is_word(it)).unwrap_or(self.0.len())
        } else {
            first.len_utf8()
        };
        let (token, rest) = self.0.split_at(len);
        self.0 = rest;
        Some(if is_word(first) { Token::Word(token.trim_matches('`')) } else { Token::Sign(first) })
    }
}

/// Where a property's or parameter's name stands, for the JVM's accessors.
pub(super) fn accessor_name(prefix: &str, property: &str) -> String {
    let mut chars = property.chars();
    match chars.next() {
        Some(first) => format!("{prefix}{}{}", first.to_ascii_uppercase(), chars.as_str()),
        None => prefix.to_owned(),
    }
}
