//! The syntax tree of one Kotlin file: compact arenas, typed ids, no lifetimes, no references to the source text.
//!
//! The nodes are named as in Kotlin's grammar. Every node knows its exact range (no blanks or comments at either end).
//! Nodes lie in vectors and name each other by index, so that a tree is built fast and dropped at once.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

use crate::source::TextRange;

/// An index of a node of type `T` in its tree.
pub(crate) struct Id<T>(u32, PhantomData<fn() -> T>);

/// A run of nodes of type `T` in their tree; possibly empty.
pub(crate) struct List<T> {
    start: u32,
    len: u32,
    node: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// The id of the node at `index`.
    pub(crate) const fn new(index: u32) -> Self {
        Self(index, PhantomData)
    }

    /// The index.
    pub(crate) const fn index(self) -> usize {
        self.0 as usize
    }
}

impl<T> List<T> {
    /// The `len` nodes from index `start`.
    pub(crate) const fn new(start: u32, len: u32) -> Self {
        Self { start, len, node: PhantomData }
    }

    /// No nodes.
    pub(crate) const fn empty() -> Self {
        Self::new(0, 0)
    }

    /// How many nodes.
    pub(crate) const fn len(self) -> usize {
        self.len as usize
    }

    /// Whether there are none.
    pub(crate) const fn is_empty(self) -> bool {
        self.len == 0
    }

    /// The index of the first node.
    pub(crate) const fn first_index(self) -> u32 {
        self.start
    }

    const fn bounds(self) -> std::ops::Range<usize> {
        self.start as usize..(self.start + self.len) as usize
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for Id<T> {}
impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}
impl<T> Clone for List<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for List<T> {}
impl<T> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}+{}", self.start, self.len)
    }
}

/// A distinct name of one file: an index into [`Tree::names`]. Backticks are not part of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Name(pub u32);

/// A name at its place (with its backticks, if any).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Ident {
    /// The name.
    pub(crate) name: Name,
    /// Where it stands.
    pub(crate) range: TextRange,
}

/// Id of an expression, statement or declaration.
pub(crate) type ExprId = Id<Expr>;
/// Id of a type.
pub(crate) type TypeId = Id<Type>;

/// An operator of two operands, other than a named infix function.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // each is its sign
pub(crate) enum BinaryOp {
    Or,
    And,
    Equal,
    NotEqual,
    Identical,
    NotIdentical,
    Less,
    Greater,
    LessEqual,
    GreaterEqual,
    In,
    NotIn,
    Elvis,
    Range,
    RangeUntil,
    Plus,
    Minus,
    Times,
    Divide,
    Remainder,
}

/// An operator before its operand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // each is its sign
pub(crate) enum PrefixOp {
    Increment,
    Decrement,
    Minus,
    Plus,
    Not,
}

/// An operator after its operand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // each is its sign
pub(crate) enum PostfixOp {
    Increment,
    Decrement,
    NotNull,
}

/// An assignment sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // each is its sign
pub(crate) enum AssignOp {
    Assign,
    Plus,
    Minus,
    Times,
    Divide,
    Remainder,
}

/// How a member is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MemberOp {
    /// `.`
    Dot,
    /// `?.`
    SafeDot,
}

/// An expression, statement or declaration: Kotlin's own tree calls all three expressions.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Expr {
    /// What could not be read; a syntax error has been reported for it.
    Error,
    /// `null`
    Null,
    /// `true` or `false`
    Boolean(bool),
    /// `1`, `0xFF`, `1_000L`, `2u`
    Integer(IntegerLiteral),
    /// `1.5`, `1e3`
    Double(f64),
    /// `1.5f`
    Float(f32),
    /// `'a'`
    Char(char),
    /// `"a$b"` or `"""a"""`
    String(Id<StringLiteral>),
    /// A simple name.
    Name(Name),
    /// `(expression)`
    Parenthesized(ExprId),
    /// `[a, b]`, in annotations only
    Collection(List<ExprId>),
    /// `this`, `this@label`
    This(Option<Ident>),
    /// `super`, `super<T>`, `super@label`
    Super {
        /// The supertype in angle brackets.
        supertype: Option<TypeId>,
        /// The label.
        label: Option<Ident>,
    },
    /// `if (condition) then else otherwise`; a branch may be missing or `;`
    If(Id<If>),
    /// `when`
    When(Id<When>),
    /// `try`
    Try(Id<Try>),
    /// `for`
    For(Id<For>),
    /// `while (condition) body`
    While {
        /// The condition.
        condition: ExprId,
        /// The body; `None` for `;` or nothing.
        body: Option<ExprId>,
    },
    /// `do body while (condition)`
    DoWhile {
        /// The body.
        body: Option<ExprId>,
        /// The condition.
        condition: ExprId,
    },
    /// `return`, `return@label value`
    Return {
        /// The label.
        label: Option<Name>,
        /// The value.
        value: Option<ExprId>,
    },
    /// `throw value`
    Throw(ExprId),
    /// `break`, `break@label`
    Break(Option<Name>),
    /// `continue`, `continue@label`
    Continue(Option<Name>),
    /// `label@ expression`
    Labeled {
        /// The label.
        label: Ident,
        /// What it labels.
        body: ExprId,
    },
    /// `@Annotation expression`
    Annotated {
        /// The annotations.
        annotations: List<Annotation>,
        /// What they annotate.
        body: ExprId,
    },
    /// `{ a, b -> statements }`
    Lambda(Id<Lambda>),
    /// `{ statements }` where a block is meant: a body or a branch.
    Block(List<ExprId>),
    /// `object : Supertype { }`
    ObjectLiteral(Id<Class>),
    /// `-a`, `!a`, `++a`
    Prefix {
        /// The operator.
        op: PrefixOp,
        /// The operand.
        operand: ExprId,
    },
    /// `a++`, `a!!`
    Postfix {
        /// The operator.
        op: PostfixOp,
        /// The operand.
        operand: ExprId,
    },
    /// `a + b`
    Binary {
        /// The operator.
        op: BinaryOp,
        /// Left operand.
        left: ExprId,
        /// Right operand.
        right: ExprId,
    },
    /// `a to b`
    Infix(Id<Infix>),
    /// `a is T`, `a !is T`
    Is {
        /// Whether it is `!is`.
        negated: bool,
        /// The value.
        value: ExprId,
        /// The type.
        ty: TypeId,
    },
    /// `a as T`, `a as? T`
    As {
        /// Whether it is `as?`.
        safe: bool,
        /// The value.
        value: ExprId,
        /// The type.
        ty: TypeId,
    },
    /// `target = value`, `target += value`
    Assignment {
        /// The sign.
        op: AssignOp,
        /// What is assigned to.
        target: ExprId,
        /// What is assigned.
        value: ExprId,
    },
    /// `callee<T>(a) { }`. For `a.b(c)` the callee is the [`Expr::Member`] `a.b`.
    Call(Id<Call>),
    /// `receiver[a, b]`
    Index {
        /// The receiver.
        receiver: ExprId,
        /// The indices.
        indices: List<ExprId>,
    },
    /// `receiver.name`, `receiver?.name`
    Member {
        /// `.` or `?.`
        op: MemberOp,
        /// The receiver.
        receiver: ExprId,
        /// The member: an [`Expr::Name`], or an [`Expr::Parenthesized`] or other expression where Kotlin allows it.
        selector: ExprId,
    },
    /// `receiver::name`, `::name`
    CallableReference {
        /// The receiver; a type is written as an expression too.
        receiver: Option<ExprId>,
        /// The name.
        name: Ident,
    },
    /// `receiver::class`
    ClassLiteral(ExprId),
    /// A type with arguments or `?` where only `::` may follow: `List<String>::class`, `String?::length`.
    TypeReceiver(TypeId),
    /// `val` or `var`, also with accessors or destructuring.
    Property(Id<Property>),
    /// `fun`, also anonymous
    Function(Id<Function>),
    /// `class`, `interface`, `object`, `enum class`, `companion object`
    Class(Id<Class>),
    /// `typealias Name = Type`
    TypeAlias(Id<TypeAlias>),
    /// `init { }`
    Initializer(ExprId),
    /// `constructor(...) : this(...) { }`
    SecondaryConstructor(Id<SecondaryConstructor>),
}

/// An integer literal's value and what its suffix says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct IntegerLiteral {
    /// The value as written, without a sign; saturated when it does not fit.
    pub(crate) value: u64,
    /// `L`
    pub(crate) long: bool,
    /// `u`
    pub(crate) unsigned: bool,
}

/// A string literal.
#[derive(Debug, Clone, Copy)]
pub(crate) struct StringLiteral {
    /// Whether it is a raw string (`"""`).
    pub(crate) raw: bool,
    /// How many dollars begin a template: 1, or as many as stand before the string.
    pub(crate) dollars: u8,
    /// The parts in order; none for an empty string.
    pub(crate) parts: List<StringPart>,
}

/// A piece of a string literal.
#[derive(Debug, Clone, Copy)]
pub(crate) enum StringPart {
    /// Verbatim text of the source (line ends as in the file).
    Text(TextRange),
    /// An escape such as `\n` or `\u0041`: its value and its place. The value is a UTF-16 unit, as in Kotlin.
    Escape(u16, TextRange),
    /// `${expression}` (`braces`) or `$name`.
    Template {
        /// Whether it is written with braces.
        braces: bool,
        /// The expression.
        expr: ExprId,
    },
}

/// `if`
#[derive(Debug, Clone, Copy)]
pub(crate) struct If {
    /// The condition.
    pub(crate) condition: ExprId,
    /// The first branch; `None` for `;`.
    pub(crate) then: Option<ExprId>,
    /// Whether `else` is written.
    pub(crate) has_else: bool,
    /// The branch after `else`; `None` for `;` or when there is none.
    pub(crate) otherwise: Option<ExprId>,
}

/// `when`
#[derive(Debug, Clone, Copy)]
pub(crate) struct When {
    /// `val name` of the subject.
    pub(crate) binding: Option<Id<Property>>,
    /// The subject; with a binding, its initializer.
    pub(crate) subject: Option<ExprId>,
    /// The entries.
    pub(crate) entries: List<WhenEntry>,
}

/// `conditions -> body`
#[derive(Debug, Clone, Copy)]
pub(crate) struct WhenEntry {
    /// The conditions; none for `else`.
    pub(crate) conditions: List<WhenCondition>,
    /// `if guard` (Kotlin 2.1).
    pub(crate) guard: Option<ExprId>,
    /// The body.
    pub(crate) body: ExprId,
    /// The whole entry.
    pub(crate) range: TextRange,
}

/// One condition of a `when` entry.
#[derive(Debug, Clone, Copy)]
pub(crate) enum WhenCondition {
    /// A value or, without a subject, a condition.
    Expr(ExprId),
    /// `in range`, `!in range`
    In {
        /// Whether it is `!in`.
        negated: bool,
        /// The range.
        range: ExprId,
    },
    /// `is T`, `!is T`
    Is {
        /// Whether it is `!is`.
        negated: bool,
        /// The type.
        ty: TypeId,
    },
}

/// `try`
#[derive(Debug, Clone, Copy)]
pub(crate) struct Try {
    /// The block.
    pub(crate) block: ExprId,
    /// The `catch` blocks.
    pub(crate) catches: List<Catch>,
    /// The `finally` block.
    pub(crate) finally: Option<ExprId>,
}

/// `catch (name: Type) { }`
#[derive(Debug, Clone, Copy)]
pub(crate) struct Catch {
    /// The variable.
    pub(crate) name: Ident,
    /// The exception's type.
    pub(crate) ty: TypeId,
    /// The block.
    pub(crate) block: ExprId,
}

/// `for (variable in iterable) body`
#[derive(Debug, Clone, Copy)]
pub(crate) struct For {
    /// The variable or variables.
    pub(crate) variable: Binding,
    /// What is looped over.
    pub(crate) iterable: ExprId,
    /// The body; `None` for `;`.
    pub(crate) body: Option<ExprId>,
}

/// What a declaration binds.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Binding {
    /// One variable.
    Single(Variable),
    /// `(a, b)`
    Destructuring(List<Variable>),
}

/// A variable with an optional type; `_` binds nothing.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Variable {
    /// The name.
    pub(crate) name: Ident,
    /// The type.
    pub(crate) ty: Option<TypeId>,
}

/// A lambda literal.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Lambda {
    /// Whether `->` is written; without it the parameter is `it`.
    pub(crate) has_arrow: bool,
    /// The parameters.
    pub(crate) parameters: List<LambdaParameter>,
    /// The statements.
    pub(crate) body: List<ExprId>,
}

/// A parameter of a lambda.
#[derive(Debug, Clone, Copy)]
pub(crate) struct LambdaParameter {
    /// The variable or variables.
    pub(crate) binding: Binding,
    /// The type after a destructuring.
    pub(crate) ty: Option<TypeId>,
}

/// `left name right`
#[derive(Debug, Clone, Copy)]
pub(crate) struct Infix {
    /// Left operand.
    pub(crate) left: ExprId,
    /// The function.
    pub(crate) function: Ident,
    /// Right operand.
    pub(crate) right: ExprId,
}

/// A call.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Call {
    /// What is called.
    pub(crate) callee: ExprId,
    /// `<T>`
    pub(crate) type_arguments: List<TypeArgument>,
    /// Whether parentheses are written.
    pub(crate) has_parentheses: bool,
    /// The arguments in parentheses.
    pub(crate) arguments: List<Argument>,
    /// The trailing lambda: an [`Expr::Lambda`], perhaps labeled or annotated.
    pub(crate) lambda: Option<ExprId>,
    /// Trailing lambdas after the first: Kotlin's parser reads them, its compiler refuses them.
    pub(crate) more_lambdas: List<ExprId>,
}

/// An argument of a call.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Argument {
    /// `name =`
    pub(crate) name: Option<Ident>,
    /// `*`
    pub(crate) spread: bool,
    /// The value.
    pub(crate) value: ExprId,
}

/// A type.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Type {
    /// What could not be read.
    Error,
    /// `a.b.C<T>`: the segments in order.
    User(List<TypeSegment>),
    /// `T?`
    Nullable(TypeId),
    /// `R.(A, B) -> C`
    Function(Id<FunctionType>),
    /// `(T)`
    Parenthesized(TypeId),
    /// `T & Any`
    Intersection(TypeId, TypeId),
    /// `dynamic`
    Dynamic,
    /// `@Annotation T`
    Annotated {
        /// The annotations.
        annotations: List<Annotation>,
        /// What they annotate.
        ty: TypeId,
    },
}

/// A segment of a user type.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TypeSegment {
    /// The name.
    pub(crate) name: Ident,
    /// Its arguments.
    pub(crate) arguments: List<TypeArgument>,
}

/// An argument of a generic type or call.
#[derive(Debug, Clone, Copy)]
pub(crate) enum TypeArgument {
    /// `*`
    Star,
    /// `T`, `in T`, `out T`
    Type {
        /// `in` or `out`.
        variance: Option<Variance>,
        /// The type.
        ty: TypeId,
    },
}

/// Declaration-site or use-site variance.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Variance {
    /// `in`
    In,
    /// `out`
    Out,
}

/// A function type.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FunctionType {
    /// `suspend`
    pub(crate) suspend: bool,
    /// `context(a: A)`
    pub(crate) context: List<FunctionTypeParameter>,
    /// The receiver.
    pub(crate) receiver: Option<TypeId>,
    /// The parameters.
    pub(crate) parameters: List<FunctionTypeParameter>,
    /// What it returns.
    pub(crate) returns: TypeId,
}

/// A parameter of a function type.
#[derive(Debug, Clone, Copy)]
pub(crate) struct FunctionTypeParameter {
    /// Its name, if written.
    pub(crate) name: Option<Ident>,
    /// Its type.
    pub(crate) ty: TypeId,
}

/// `T : Bound` after `where`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TypeConstraint {
    /// The type parameter.
    pub(crate) name: Ident,
    /// Its bound.
    pub(crate) bound: TypeId,
}

/// A keyword modifier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)] // each is its keyword
#[repr(u8)]
pub(crate) enum Modifier {
    Public,
    Private,
    Internal,
    Protected,
    Enum,
    Sealed,
    Annotation,
    Data,
    Inner,
    Value,
    Override,
    Lateinit,
    Tailrec,
    Operator,
    Infix,
    Inline,
    External,
    Suspend,
    Const,
    Abstract,
    Final,
    Open,
    Companion,
    Vararg,
    Noinline,
    Crossinline,
    Reified,
    Expect,
    Actual,
    In,
    Out,
    Fun,
}

/// The modifiers of a declaration.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Modifiers {
    /// One bit for each [`Modifier`].
    pub(crate) keywords: u32,
    /// The annotations.
    pub(crate) annotations: List<Annotation>,
    /// `context(a: A)`
    pub(crate) context: List<FunctionTypeParameter>,
    /// From the first to the last modifier; empty at the declaration's start when there is none.
    pub(crate) range: TextRange,
}

impl Modifiers {
    /// Whether `modifier` is written.
    pub(crate) const fn has(self, modifier: Modifier) -> bool {
        self.keywords & (1 << modifier as u32) != 0
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self::empty()
    }
}

/// `@Name(arguments)`
#[derive(Debug, Clone, Copy)]
pub(crate) struct Annotation {
    /// `file`, `field`, `get`, ... before a colon.
    pub(crate) use_site: Option<Ident>,
    /// The annotation's type.
    pub(crate) ty: TypeId,
    /// Its arguments.
    pub(crate) arguments: List<Argument>,
    /// The whole annotation.
    pub(crate) range: TextRange,
}

/// `val` or `var`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Property {
    /// Its modifiers.
    pub(crate) modifiers: Modifiers,
    /// Whether it is `var`.
    pub(crate) mutable: bool,
    /// Type parameters.
    pub(crate) type_parameters: List<TypeParameter>,
    /// The receiver of an extension property.
    pub(crate) receiver: Option<TypeId>,
    /// What it binds.
    pub(crate) binding: Binding,
    /// What `where` says of the type parameters.
    pub(crate) constraints: List<TypeConstraint>,
    /// The value after `=`.
    pub(crate) initializer: Option<ExprId>,
    /// The value after `by`.
    pub(crate) delegate: Option<ExprId>,
    /// `get`
    pub(crate) getter: Option<Id<Accessor>>,
    /// `set`
    pub(crate) setter: Option<Id<Accessor>>,
}

/// `get()` or `set(value)`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Accessor {
    /// Its modifiers.
    pub(crate) modifiers: Modifiers,
    /// The parameter of a setter.
    pub(crate) parameter: Option<Parameter>,
    /// The type after `:`.
    pub(crate) returns: Option<TypeId>,
    /// Its body; [`Body::None`] for a mere `private set`.
    pub(crate) body: Body,
    /// The whole accessor.
    pub(crate) range: TextRange,
}

/// The body of a function.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Body {
    /// No body.
    None,
    /// `{ }`: an [`Expr::Block`].
    Block(ExprId),
    /// `= expression`
    Expr(ExprId),
}

/// `fun`
#[derive(Debug, Clone, Copy)]
pub(crate) struct Function {
    /// Its modifiers.
    pub(crate) modifiers: Modifiers,
    /// Type parameters.
    pub(crate) type_parameters: List<TypeParameter>,
    /// The receiver of an extension function.
    pub(crate) receiver: Option<TypeId>,
    /// Its name; `None` when anonymous.
    pub(crate) name: Option<Ident>,
    /// Its parameters.
    pub(crate) parameters: List<Parameter>,
    /// The type after `:`.
    pub(crate) returns: Option<TypeId>,
    /// What `where` says of the type parameters.
    pub(crate) constraints: List<TypeConstraint>,
    /// Its body.
    pub(crate) body: Body,
}

/// A parameter of a function or constructor.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Parameter {
    /// Its modifiers (`vararg`, visibility, ...).
    pub(crate) modifiers: Modifiers,
    /// `val` or `var` of a primary constructor; `Some(true)` is `var`.
    pub(crate) property: Option<bool>,
    /// Its name.
    pub(crate) name: Ident,
    /// Its type.
    pub(crate) ty: Option<TypeId>,
    /// Its default value.
    pub(crate) default: Option<ExprId>,
}

/// A type parameter.
#[derive(Debug, Clone, Copy)]
pub(crate) struct TypeParameter {
    /// `in`, `out`, `reified`.
    pub(crate) modifiers: Modifiers,
    /// Its name.
    pub(crate) name: Ident,
    /// Its upper bound.
    pub(crate) bound: Option<TypeId>,
}

/// What kind of class a [`Class`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ClassKind {
    /// `class`
    Class,
    /// `interface`, `fun interface`
    Interface,
    /// `object`, also a literal or a companion
    Object,
    /// `enum class`
    Enum,
}

/// A class, interface, object or object literal.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Class {
    /// Its modifiers.
    pub(crate) modifiers: Modifiers,
    /// What it is.
    pub(crate) kind: ClassKind,
    /// Its name; `None` for an object literal or an unnamed companion.
    pub(crate) name: Option<Ident>,
    /// Type parameters.
    pub(crate) type_parameters: List<TypeParameter>,
    /// Whether a primary constructor is written.
    pub(crate) has_constructor: bool,
    /// The primary constructor's modifiers.
    pub(crate) constructor_modifiers: Modifiers,
    /// The primary constructor's parameters.
    pub(crate) parameters: List<Parameter>,
    /// The supertypes.
    pub(crate) supertypes: List<Supertype>,
    /// What `where` says of the type parameters.
    pub(crate) constraints: List<TypeConstraint>,
    /// Whether `{ }` is written.
    pub(crate) has_body: bool,
    /// Entries of an enum class.
    pub(crate) entries: List<EnumEntry>,
    /// The members: properties, functions, classes, initializers, secondary constructors, ...
    pub(crate) members: List<ExprId>,
}

/// A supertype of a class.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Supertype {
    /// The type.
    pub(crate) ty: TypeId,
    /// Whether parentheses are written: the superclass's constructor is called.
    pub(crate) has_parentheses: bool,
    /// The constructor's arguments.
    pub(crate) arguments: List<Argument>,
    /// `by delegate`
    pub(crate) delegate: Option<ExprId>,
}

/// An entry of an enum class.
#[derive(Debug, Clone, Copy)]
pub(crate) struct EnumEntry {
    /// Its annotations.
    pub(crate) modifiers: Modifiers,
    /// Its name.
    pub(crate) name: Ident,
    /// Whether parentheses are written.
    pub(crate) has_parentheses: bool,
    /// The constructor's arguments.
    pub(crate) arguments: List<Argument>,
    /// Its body, an anonymous class's.
    pub(crate) body: Option<Id<Class>>,
}

/// `typealias`
#[derive(Debug, Clone, Copy)]
pub(crate) struct TypeAlias {
    /// Its modifiers.
    pub(crate) modifiers: Modifiers,
    /// Its name.
    pub(crate) name: Ident,
    /// Type parameters.
    pub(crate) type_parameters: List<TypeParameter>,
    /// What it stands for.
    pub(crate) ty: TypeId,
}

/// A secondary constructor.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SecondaryConstructor {
    /// Its modifiers.
    pub(crate) modifiers: Modifiers,
    /// Its parameters.
    pub(crate) parameters: List<Parameter>,
    /// `: this(...)` or `: super(...)`.
    pub(crate) delegation: Option<Delegation>,
    /// Its body.
    pub(crate) body: Option<ExprId>,
}

/// The constructor that a secondary constructor calls first.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Delegation {
    /// Whether it is `super`.
    pub(crate) to_super: bool,
    /// The arguments.
    pub(crate) arguments: List<Argument>,
}

/// `import a.b.c`, `import a.b.*`, `import a.b as c`
#[derive(Debug, Clone, Copy)]
pub(crate) struct Import {
    /// The path, without the star.
    pub(crate) path: List<Ident>,
    /// `.*`
    pub(crate) star: bool,
    /// `as`
    pub(crate) alias: Option<Ident>,
    /// The whole import.
    pub(crate) range: TextRange,
}

/// A file's tree. What it is made of is the crate's own business and changes with the grammar;
/// [`dump`](super::dump::dump) shows it as text.
#[derive(Debug, Default)]
pub struct Tree {
    /// The distinct names.
    pub(crate) names: Vec<Box<str>>,
    /// The path after `package`; empty for the default package.
    pub(crate) package: List<Ident>,
    /// The imports.
    pub(crate) imports: List<Import>,
    /// The file's annotations (`@file:...`).
    pub(crate) annotations: List<Annotation>,
    /// The statements of a script, the declarations of a plain file.
    pub(crate) statements: List<ExprId>,
    /// Brackets, strings or imports are not in order: what belongs where is a guess.
    pub(crate) guessed: bool,
    /// Where the text could not be read, in the order of the text.
    pub(crate) broken: Vec<TextRange>,
    /// What seems to be declared there.
    pub(crate) lost: Vec<Name>,
    /// Where something begins of which is told already what was meant: no more is said of it.
    pub(crate) told: Vec<u32>,
    pub(super) arena: Arena,
}

impl Tree {
    /// How many statements and declarations of the top level were read.
    pub const fn statement_count(&self) -> usize {
        self.statements.len()
    }

    /// The text of `name`.
    pub(crate) fn name(&self, name: Name) -> &str {
        self.names.get(name.0 as usize).map_or("", |text| text)
    }

    /// All nodes of a type, wherever they stand, with their ids.
    pub(crate) fn all<'a, T: Node + 'a>(&'a self) -> impl Iterator<Item = (Id<T>, &'a T)> {
        (0..).map(Id::new).zip(T::all(&self.arena))
    }

    /// The variables that a declaration binds.
    pub(crate) fn bound(&self, binding: Binding) -> impl Iterator<Item = Variable> + '_ {
        let (single, several) = match binding {
            Binding::Single(variable) => (Some(variable), List::empty()),
            Binding::Destructuring(variables) => (None, variables),
        };
        single.into_iter().chain(self[several].iter().copied())
    }

    /// The exact range of an expression.
    pub(crate) fn range(&self, expr: ExprId) -> TextRange {
        self.arena.expr_ranges.get(expr.index()).copied().unwrap_or_default()
    }

    /// The exact range of a type.
    pub(crate) fn type_range(&self, ty: TypeId) -> TextRange {
        self.arena.type_ranges.get(ty.index()).copied().unwrap_or_default()
    }
}

/// A node type that trees hold in a vector of its own.
pub(crate) trait Node: Sized {
    /// The vector.
    fn all(arena: &Arena) -> &Vec<Self>;
    /// The vector, to add to.
    fn all_mut(arena: &mut Arena) -> &mut Vec<Self>;
}

impl<T: Node> std::ops::Index<Id<T>> for Tree {
    type Output = T;
    fn index(&self, id: Id<T>) -> &T {
        &T::all(&self.arena)[id.index()]
    }
}

impl<T: Node> std::ops::Index<List<T>> for Tree {
    type Output = [T];
    fn index(&self, list: List<T>) -> &[T] {
        &T::all(&self.arena)[list.bounds()]
    }
}

macro_rules! arena {
    ($($field:ident: $node:ty,)*) => {
        /// The vectors that hold a tree's nodes.
        #[derive(Debug, Default)]
        pub(crate) struct Arena {
            pub(super) expr_ranges: Vec<TextRange>,
            pub(super) type_ranges: Vec<TextRange>,
            $(pub(super) $field: Vec<$node>,)*
        }
        $(impl Node for $node {
            fn all(arena: &Arena) -> &Vec<Self> {
                &arena.$field
            }
            fn all_mut(arena: &mut Arena) -> &mut Vec<Self> {
                &mut arena.$field
            }
        })*
    };
}

arena! {
    exprs: Expr,
    expr_lists: ExprId,
    types: Type,
    type_segments: TypeSegment,
    type_arguments: TypeArgument,
    function_types: FunctionType,
    function_type_parameters: FunctionTypeParameter,
    type_constraints: TypeConstraint,
    strings: StringLiteral,
    string_parts: StringPart,
    ifs: If,
    whens: When,
    when_entries: WhenEntry,
    when_conditions: WhenCondition,
    tries: Try,
    catches: Catch,
    fors: For,
    lambdas: Lambda,
    lambda_parameters: LambdaParameter,
    variables: Variable,
    infixes: Infix,
    calls: Call,
    arguments: Argument,
    annotations: Annotation,
    properties: Property,
    accessors: Accessor,
    functions: Function,
    parameters: Parameter,
    type_parameters: TypeParameter,
    classes: Class,
    supertypes: Supertype,
    enum_entries: EnumEntry,
    type_aliases: TypeAlias,
    secondary_constructors: SecondaryConstructor,
    imports: Import,
    idents: Ident,
}

impl Arena {
    /// Adds a node.
    pub(super) fn add<T: Node>(&mut self, node: T) -> Id<T> {
        let all = T::all_mut(self);
        let id = Id::new(index(all.len()));
        all.push(node);
        id
    }

    /// Adds nodes that stand together.
    pub(super) fn add_list<T: Node>(&mut self, nodes: impl IntoIterator<Item = T>) -> List<T> {
        let all = T::all_mut(self);
        let start = all.len();
        all.extend(nodes);
        List::new(index(start), index(all.len() - start))
    }
}

/// Texts are shorter than 4 GiB (`syntax::parse` refuses longer ones), so an index fits.
#[allow(clippy::cast_possible_truncation)]
const fn index(len: usize) -> u32 {
    len as u32
}
