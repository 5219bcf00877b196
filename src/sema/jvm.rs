//! The methods that the JVM gets for functions and properties. It knows no type arguments, and a property is a method of
//! its own there: two declarations that Kotlin tells apart may be one method.

use std::collections::BTreeMap;
use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::rules::CONFLICTING_DECLARATIONS;
use super::symbols::own::CallableNode;
use super::symbols::{CallableId, CallableKind, ClassId, ClassKind};
use super::types::{Argument, Kind, Substitution, Type};
use super::world::World;
use crate::source::{FileId, TextRange};
use crate::syntax::tree::{self, Id, Modifier};

/// One method of the JVM.
#[derive(Debug, Clone)]
struct Method {
    name: String,
    descriptor: String,
    id: CallableId,
    unit: usize,
    range: TextRange,
    private: bool,
}

/// Where clashes are told already, by file and start.
struct Told(BTreeMap<(FileId, u32), u32>);

impl Told {
    /// Whether nothing is told at a place yet.
    fn is_new(&mut self, file: FileId, range: TextRange) -> bool {
        let before = self.0.range((file, 0)..(file, range.end)).next_back();
        let new = before.is_none_or(|(_, end)| *end <= range.start);
        if new {
            self.0.insert((file, range.start), range.end);
        }
        new
    }
}

/// Types nested deeper than this are not compared.
const DEEPEST: usize = 8;

impl World<'_> {
    /// Reports methods that clash in a file, in a class, or with those of a superclass.
    pub(super) fn check_methods(&mut self) {
        let told = self.diagnostics.iter().filter(|it| it.rule.code == CONFLICTING_DECLARATIONS.code);
        let mut told = Told(told.map(|it| it.primary.span).map(|it| ((it.file, it.start), it.end)).collect());
        let mut known: FxHashMap<ClassId, Rc<[Method]>> = FxHashMap::default();
        let mut files: Vec<Vec<CallableId>> = vec![Vec::new(); self.units.len()];
        for (at, own) in self.own.callables.iter().enumerate() {
            if own.owner.is_none() && own.place.is_none() {
                files[own.unit].push(CallableId::of_own(at));
            }
        }
        for of_file in files {
            let methods = self.methods_of(&of_file);
            self.clashing(&methods, &mut told);
        }
        for at in 0..self.own.classes.len() {
            let class = ClassId::of_own(at);
            if self.class(class).kind == ClassKind::Script {
                continue;
            }
            let methods = self.methods_in(class, &mut known);
            self.clashing(&methods, &mut told);
            self.accidental(class, &methods, &mut known, &mut told);
        }
    }

    /// Methods of one scope that are the same.
    fn clashing(&mut self, methods: &[Method], told: &mut Told) {
        let mut known: FxHashMap<(&str, &str), &Method> = FxHashMap::default();
        for method in methods {
            match known.get(&(method.name.as_str(), method.descriptor.as_str())) {
                Some(first) if first.id != method.id => {
                    let message = format!(
                        "platform declaration clash: two declarations make the method `{}` of the JVM",
                        method.name
                    );
                    self.tell_clash(method, first, message, told);
                }
                Some(_) => {}
                None => {
                    known.insert((&method.name, &method.descriptor), method);
                }
            }
        }
    }

    /// Methods that are the same as one of a superclass that they do not override.
    fn accidental(
        &mut self,
        class: ClassId,
        methods: &[Method],
        known: &mut FxHashMap<ClassId, Rc<[Method]>>,
        told: &mut Told,
    ) {
        let visible = methods.iter().filter(|it| !it.private);
        let own: FxHashMap<(&str, &str), &Method> =
            visible.map(|it| ((it.name.as_str(), it.descriptor.as_str()), it)).collect();
        if own.is_empty() {
            return;
        }
        for ancestor in self.ancestors(class).iter().skip(1) {
            let Some(base) = self.class_in(*ancestor).filter(|base| base.own().is_some()) else { continue };
            for inherited in self.methods_in(base, known).iter().filter(|it| !it.private) {
                let Some(own) = own.get(&(inherited.name.as_str(), inherited.descriptor.as_str())) else {
                    continue;
                };
                if !self.may_override(own.id, inherited.id, *ancestor) {
                    let message = format!(
                        "accidental override: the method `{}` of the JVM is that of an inherited declaration",
                        own.name
                    );
                    self.tell_clash(own, inherited, message, told);
                }
            }
        }
    }

    /// The methods that a class declares.
    fn methods_in(&mut self, class: ClassId, known: &mut FxHashMap<ClassId, Rc<[Method]>>) -> Rc<[Method]> {
        if let Some(known) = known.get(&class) {
            return Rc::clone(known);
        }
        let declared = class.own().map(|at| self.own.classes[at].order.clone()).unwrap_or_default();
        let methods: Rc<[Method]> = self.methods_of(&declared).into();
        known.insert(class, Rc::clone(&methods));
        methods
    }

    /// Whether a member overrides another one, or that is not known.
    fn may_override(&mut self, own: CallableId, inherited: CallableId, ancestor: Type) -> bool {
        let (own, inherited) = (self.signature(own), self.signature(inherited));
        if own.kind != inherited.kind || own.name != inherited.name {
            return false;
        }
        if !own.type_parameters.is_empty() || !inherited.type_parameters.is_empty() {
            return true;
        }
        let Some(base) = self.types.as_class(ancestor).cloned() else { return true };
        let parameters = self.type_parameters_with_outer(base.class);
        let substitution = Substitution::new(&parameters, &base.arguments);
        let inputs = own.receiver.into_iter().chain(own.parameters.iter().map(|it| it.ty));
        let others: Vec<Type> =
            inherited.receiver.into_iter().chain(inherited.parameters.iter().map(|it| it.ty)).collect();
        let inputs: Vec<Type> = inputs.collect();
        inputs.len() == others.len()
            && inputs.into_iter().zip(others).all(|(own, other)| {
                let other = self.types.substitute(other, &substitution);
                own == other || self.types.holds(own).unknown || self.types.holds(other).unknown
            })
    }

    fn tell_clash(&mut self, method: &Method, other: &Method, message: String, told: &mut Told) {
        let file = self.units[method.unit].file;
        if self.units[other.unit].broken || !told.is_new(file, method.range) {
            return;
        }
        let place = other.range.in_file(self.units[other.unit].file);
        let found = self.finding(method.unit, &CONFLICTING_DECLARATIONS, method.range, message);
        self.report(method.unit, found.label("declared here").related(place, "and here"));
    }

    /// The methods of declarations. What has annotations may have other names there.
    fn methods_of(&mut self, declared: &[CallableId]) -> Vec<Method> {
        let mut methods = Vec::new();
        for id in declared {
            let Some(own) = id.own().and_then(|at| self.own.callables.get(at)) else { continue };
            let (unit, node, name) = (own.unit, own.node, own.name);
            let (tree, name) = (self.tree(unit), self.text(name).to_owned());
            match node {
                CallableNode::Function(function) => {
                    let function = &tree[function];
                    let Some(ident) = function.name else { continue };
                    if is_plain(&function.modifiers) {
                        let private = function.modifiers.has(Modifier::Private);
                        methods.extend(self.method(*id, name, ident.range, private, None));
                    }
                }
                CallableNode::Property(property, at) => {
                    let property = &tree[property];
                    let Some(variable) = tree.bound(property.binding).nth(at) else { continue };
                    let private = property.modifiers.has(Modifier::Private);
                    let computed = property.getter.is_some();
                    let annotated = [property.getter, property.setter];
                    let annotated = annotated.into_iter().flatten();
                    if !is_plain(&property.modifiers)
                        || private && !computed
                        || annotated.into_iter().any(|it| !tree[it].modifiers.annotations.is_empty())
                    {
                        continue;
                    }
                    let private_set =
                        property.setter.is_some_and(|it| tree[it].modifiers.has(Modifier::Private));
                    let setter = property.mutable && !private_set;
                    let at = |it: Option<Id<tree::Accessor>>| it.map(|it| keyword(tree, it));
                    let places = [at(property.getter), at(property.setter)];
                    let places = places.map(|it| it.unwrap_or(variable.name.range));
                    self.accessors(*id, &name, places, private, setter, &mut methods);
                }
                CallableNode::PropertyParameter(class, at) => {
                    let parameter = &tree[tree[class].parameters][at];
                    if is_plain(&parameter.modifiers) && !parameter.modifiers.has(Modifier::Private) {
                        let setter = parameter.property == Some(true);
                        self.accessors(*id, &name, [parameter.name.range; 2], false, setter, &mut methods);
                    }
                }
                _ => {}
            }
        }
        methods
    }

    fn accessors(
        &mut self,
        id: CallableId,
        name: &str,
        [of_getter, of_setter]: [TextRange; 2],
        private: bool,
        setter: bool,
        methods: &mut Vec<Method>,
    ) {
        let is = name.strip_prefix("is").filter(|it| it.starts_with(|first: char| !first.is_lowercase()));
        let getter = is.map_or_else(|| prefixed("get", name), |_| name.to_owned());
        methods.extend(self.method(id, getter, of_getter, private, Some(false)));
        if setter {
            methods.extend(self.method(
                id,
                prefixed("set", is.unwrap_or(name)),
                of_setter,
                private,
                Some(true),
            ));
        }
    }

    /// The method of a function, or of a property's getter or setter.
    fn method(
        &mut self,
        id: CallableId,
        name: String,
        range: TextRange,
        private: bool,
        setter: Option<bool>,
    ) -> Option<Method> {
        let unit = self.own.callables.get(id.own()?)?.unit;
        let signature = self.signature(id);
        let returns = self.returns(id);
        let mut descriptor = String::from("(");
        if let Some(receiver) = signature.receiver {
            self.erased(receiver, 0, &mut descriptor)?;
        }
        if signature.kind == CallableKind::Function {
            for parameter in signature.parameters.iter() {
                let ty = if parameter.vararg { self.array_of(parameter.ty, true) } else { parameter.ty };
                self.erased(ty, 0, &mut descriptor)?;
            }
        }
        if setter == Some(true) {
            self.erased(returns, 0, &mut descriptor)?;
        }
        descriptor.push(')');
        if setter == Some(true) || setter.is_none() && returns == self.builtins.unit {
            descriptor.push('V');
        } else {
            self.erased(returns, 0, &mut descriptor)?;
        }
        Some(Method { name, descriptor, id, unit, range, private })
    }

    /// What the JVM sees of a type; `None` where that is not known.
    fn erased(&mut self, ty: Type, depth: usize, out: &mut String) -> Option<()> {
        if depth > DEEPEST {
            return None;
        }
        match self.types.kind(ty).clone() {
            Kind::Class(class) => {
                if class.class == self.builtins.array {
                    out.push('[');
                    return match class.arguments.first()? {
                        Argument::Star => {
                            out.push_str("java.lang.Object;");
                            Some(())
                        }
                        argument => {
                            // Elements are never primitive.
                            let element = self.types.nullable(argument.ty()?);
                            self.erased(element, depth + 1, out)
                        }
                    };
                }
                let name = self.jvm_class(class.class, class.nullable, class.arguments.len())?;
                out.push_str(&name);
                out.push(';');
                Some(())
            }
            Kind::Parameter { parameter, .. } => {
                let bound = self.bounds(parameter).first().copied()?;
                let bound = self.types.nullable(bound);
                self.erased(bound, depth + 1, out)
            }
            Kind::Flexible { lower, .. } => self.erased(lower, depth + 1, out),
            _ => None,
        }
    }

    fn jvm_class(&mut self, class: ClassId, nullable: bool, arguments: usize) -> Option<String> {
        let Some(table) = class.in_library() else { return class.own().map(|at| format!("#{at}")) };
        if self.class(class).opaque {
            return None;
        }
        let name = self.class_name(class);
        let package = table.get().package.path();
        let mapped = match (package, name.as_str()) {
            ("kotlin", "Int" | "Long" | "Short" | "Byte" | "Boolean" | "Char" | "Double" | "Float") => {
                if !nullable {
                    return Some(name);
                }
                match name.as_str() {
                    "Int" => "java.lang.Integer".to_owned(),
                    "Char" => "java.lang.Character".to_owned(),
                    _ => format!("java.lang.{name}"),
                }
            }
            ("kotlin", "Any") => "java.lang.Object".to_owned(),
            ("kotlin", "Nothing") => "java.lang.Void".to_owned(),
            (
                "kotlin",
                "String" | "CharSequence" | "Throwable" | "Cloneable" | "Number" | "Comparable" | "Enum",
            ) => {
                format!("java.lang.{name}")
            }
            ("kotlin.collections", "Iterable" | "MutableIterable") => "java.lang.Iterable".to_owned(),
            ("kotlin.collections", _) => {
                let read_only = name.replace("Mutable", "");
                let known = ["Iterator", "Collection", "List", "Set", "Map", "ListIterator", "Map.Entry"];
                match known.contains(&read_only.as_str()) {
                    true => format!("java.util.{read_only}"),
                    false => format!("{package}.{name}"),
                }
            }
            _ if self.builtins.is_function(class) => format!("{package}.Function{arguments}"),
            _ => format!("{:?} {package}.{name}", class.api()),
        };
        Some(mapped)
    }
}

/// Whether nothing that is written on a declaration changes its methods.
fn is_plain(modifiers: &tree::Modifiers) -> bool {
    modifiers.annotations.is_empty()
        && ![Modifier::Const, Modifier::Suspend, Modifier::Expect, Modifier::Inline]
            .into_iter()
            .any(|it| modifiers.has(it))
}

fn prefixed(prefix: &str, name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    format!("{prefix}{}{}", first.map(String::from).unwrap_or_default(), letters.as_str())
}

/// Where an accessor begins: `get`.
fn keyword(tree: &tree::Tree, accessor: Id<tree::Accessor>) -> TextRange {
    let range = tree[accessor].range;
    TextRange::new(range.start, range.end.min(range.start + 3))
}
