//! The Kotlin types and signatures of the TOML files, as far as evaluation tells types apart.

use crate::notation::{self, Row, Shape, parse_row};

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
    Ok(plain(&notation::parse_type(text)?))
}

/// Parses a function's signature.
pub fn parse_signature(text: &str) -> Result<Signature, String> {
    let row = parse_row(&format!("fun {text}"))?;
    let generic = row.type_parameters.first().map(|own| (own.name.clone(), own.bounds.first().map(plain)));
    let receiver = row.receiver.as_ref().map(plain).and_then(|receiver| match receiver {
        Written::Named { name, .. } => Some(name),
        Written::Function { .. } => None,
    });
    let parameters = arguments(&row)?;
    Ok(Signature { generic, receiver, name: row.name, parameters, returns: row.returns.as_ref().map(plain) })
}

/// Parses a constructor: a parameter list in parentheses.
pub fn parse_constructor(text: &str) -> Result<Vec<Argument>, String> {
    arguments(&parse_row(&format!("constructor{text}"))?)
}

fn arguments(row: &Row) -> Result<Vec<Argument>, String> {
    let argument = |parameter: &notation::Parameter| {
        let name = parameter.name.clone().ok_or("a parameter without a name")?;
        let (default, vararg) = (parameter.default, parameter.vararg);
        Ok(Argument { name, ty: plain(&parameter.ty), default, vararg })
    };
    row.parameters.iter().map(argument).collect()
}

/// A type without what evaluation does not ask for: variance, results and parameters of functions.
fn plain(ty: &notation::Written) -> Written {
    match &ty.shape {
        Shape::Function { receiver, .. } => {
            Written::Function { receiver: receiver.as_ref().map(|receiver| Box::new(plain(receiver))) }
        }
        Shape::Named { path, arguments } => {
            let arguments = arguments.iter().map(plain_argument).collect();
            Written::Named { name: path.clone(), arguments, nullable: ty.nullable }
        }
    }
}

fn plain_argument(argument: &notation::Argument) -> Written {
    match argument {
        notation::Argument::Star => {
            Written::Named { name: "Any".to_owned(), arguments: Vec::new(), nullable: true }
        }
        notation::Argument::In(ty) | notation::Argument::Out(ty) | notation::Argument::Invariant(ty) => {
            plain(ty)
        }
    }
}
