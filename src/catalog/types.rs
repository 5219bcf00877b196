//! Types, parameters and functions of the DSL.

use std::borrow::Cow;

use super::{ClassId, Native, Symbol};

/// The type of a property, parameter or result. Whether it is nullable stands beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// A text.
    String,
    /// A 32-bit number.
    Int,
    /// A 64-bit number.
    Long,
    /// A floating-point number.
    Double,
    /// A truth value.
    Boolean,
    /// An entry of an enum.
    Enum(ClassId),
    /// One of the options nested in this sealed class: `credentialsType = static { }`.
    Compound(ClassId),
    /// An instance of a class.
    Class(ClassId),
    /// A list (or array, set, collection) of these.
    List(&'static Type),
    /// A map.
    Map,
    /// A function; with a receiver, an init block.
    Function {
        /// The class of the receiver, if it is one of the catalog's.
        receiver: Option<ClassId>,
    },
    /// Something that the catalog says nothing about.
    Any,
    /// No value.
    Unit,
}

/// A parameter of a function or constructor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parameter {
    /// Its name, for named arguments.
    pub name: Symbol,
    /// Its type; of a vararg, the type of one argument.
    pub ty: Type,
    /// Whether it takes `null`.
    pub nullable: bool,
    /// Whether it may be left out.
    pub default: bool,
    /// Whether it takes any number of arguments.
    pub vararg: bool,
}

/// A member function, an extension or a function that stands alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Function {
    /// Its name.
    pub name: Symbol,
    /// The class that it extends; none for members and for functions that stand alone.
    pub receiver: Option<ClassId>,
    /// The package to import it from: `buildSteps`, or nothing for the core.
    pub package: &'static str,
    /// Its parameters.
    pub parameters: Cow<'static, [Parameter]>,
    /// What it returns.
    pub returns: Type,
    /// Whether that can be `null`.
    pub returns_nullable: bool,
    /// What it does.
    pub effect: Effect,
    /// The version of TeamCity that brought it, if that was after 2024.03.
    pub since: Option<&'static str>,
    /// Set if it is deprecated: what replaces it, or nothing.
    pub deprecated: Option<&'static str>,
}

/// What a call does, as far as data can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Effect {
    /// Makes an instance, runs the block on it, adds it to the receiver's items: `script { }`, `step { }`.
    Add(ClassId),
    /// Makes an option, runs the block on it, returns it: `token { }`, `default()`.
    Make(ClassId),
    /// Runs the block on the object of this class that the receiver holds under this name: `params { }`.
    Block(Symbol, ClassId),
    /// Has code in the interpreter.
    Native(Native),
    /// It exists, but what it does is unknown: its result is, too.
    Unknown,
}
