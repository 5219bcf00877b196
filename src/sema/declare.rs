//! Collects what the trees declare: classes with their members, functions, properties, aliases. No type is resolved here.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use super::Unit;
use super::names::{Names, Symbol};
use super::symbols::own::{
    CallableNode, ClassNode, Classifier, Own, OwnAlias, OwnCallable, OwnClass, OwnTypeParameter, Returns,
};
use super::symbols::{CallableId, Class, ClassId, ClassKind, Modality, TypeParameterId, Visibility};
use crate::syntax::FileKind;
use crate::syntax::tree::{self, Expr, ExprId, Id, List, Modifier, Modifiers, Tree};

/// Puts what a file declares into `own`.
pub(super) fn unit(
    own: &mut Own,
    names: &mut Names,
    at: usize,
    unit: &Unit<'_>,
    symbols: &[Symbol],
) -> Option<ClassId> {
    let mut declare = Declare { own, names, unit: at, tree: unit.tree, symbols };
    let package: Box<str> = path_of(unit.tree, unit.tree.package).into();
    let script = match (unit.kind, unit.script) {
        (FileKind::Script, name) => Some(declare.script(name)),
        (FileKind::Source, _) => None,
    };
    let mut found = Declared::default();
    for statement in &unit.tree[unit.tree.statements] {
        declare.member(script, *statement, &mut found);
    }
    let known = own.packages.entry(package).or_default();
    if let Some((script, name)) = script.zip(unit.script) {
        let name = names.symbol(&class_name(name));
        own.top_level.insert(name);
        known.classifiers.entry(name).or_default().push(Classifier::Class(script));
    }
    for (name, classifier) in found.classifiers {
        own.top_level.insert(name);
        known.classifiers.entry(name).or_default().push(classifier);
    }
    for name in &unit.tree.lost {
        let name = symbols.get(name.0 as usize).copied().unwrap_or(Symbol(u32::MAX));
        own.top_level.insert(name);
        known.lost.insert(name);
    }
    for (name, callable) in found.callables {
        own.top_level.insert(name);
        known.callables.entry(name).or_default().push(callable);
    }
    script
}

/// The name of a script's class: that of its file, with a capital letter.
fn class_name(file: &str) -> String {
    let mut letters = file.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The path of a package or import.
pub(super) fn path_of(tree: &Tree, path: List<tree::Ident>) -> String {
    let parts: Vec<&str> = tree[path].iter().map(|part| tree.name(part.name)).collect();
    parts.join(".")
}

/// What a file declares outside of classes, in the order of the text.
#[derive(Debug, Default)]
struct Declared {
    classifiers: Vec<(Symbol, Classifier)>,
    callables: Vec<(Symbol, CallableId)>,
}

/// Collects the declarations of one file.
pub(super) struct Declare<'d> {
    pub(super) own: &'d mut Own,
    pub(super) names: &'d mut Names,
    pub(super) unit: usize,
    pub(super) tree: &'d Tree,
    pub(super) symbols: &'d [Symbol],
}

impl Declare<'_> {
    fn symbol(&self, name: tree::Name) -> Symbol {
        self.symbols.get(name.0 as usize).copied().unwrap_or(Symbol(u32::MAX))
    }

    fn script(&mut self, name: Option<&str>) -> ClassId {
        let name = name.map(|name| self.names.symbol(&class_name(name)));
        let head = Class {
            name,
            kind: ClassKind::Script,
            modality: Modality::Final,
            visibility: Visibility::Public,
            outer: None,
            companion: None,
            inner: false,
            functional: false,
            java: false,
            opaque: false,
            dsl_marker: false,
            type_parameters: Rc::new([]),
        };
        self.add_class(ClassNode::Script, head)
    }

    fn add_class(&mut self, node: ClassNode, head: Class) -> ClassId {
        let id = ClassId::of_own(self.own.classes.len());
        self.own.classes.push(OwnClass {
            unit: self.unit,
            node,
            head: Rc::new(head),
            supertypes: None,
            members: FxHashMap::default(),
            order: Vec::new(),
            nested: FxHashMap::default(),
            constructors: Vec::new(),
            entries: Vec::new(),
            local: false,
            place: None,
        });
        id
    }

    /// A statement of a file or a member of a class.
    fn member(&mut self, owner: Option<ClassId>, member: ExprId, package: &mut Declared) {
        match self.tree[member] {
            Expr::Annotated { body, .. } | Expr::Labeled { body, .. } => self.member(owner, body, package),
            Expr::Class(class) => {
                let first = self.own.classes.len();
                self.nested_class(owner, class, package);
                self.lose_members(first, member);
            }
            Expr::Function(function) => self.function(owner, function, package),
            Expr::Property(property) => self.property(owner, property, package),
            Expr::TypeAlias(alias) => self.alias(owner, alias, package),
            Expr::SecondaryConstructor(constructor) => {
                if let Some(owner) = owner {
                    let node = CallableNode::SecondaryConstructor(constructor);
                    let name = self.names.symbol("<init>");
                    let id = self.add_callable(node, name, Some(owner));
                    self.class(owner, |class| class.constructors.push(id));
                }
            }
            _ => {}
        }
    }

    /// What a class with a piece that could not be read has besides is not known.
    fn lose_members(&mut self, class: usize, node: ExprId) {
        let range = self.tree.range(node);
        let next = self.tree.broken.partition_point(|piece| piece.start < range.start);
        if self.tree.broken.get(next).is_some_and(|piece| piece.start < range.end) {
            self.class(ClassId::of_own(class), |class| Rc::make_mut(&mut class.head).opaque = true);
        }
    }

    fn class(&mut self, id: ClassId, change: impl FnOnce(&mut OwnClass)) {
        if let Some(class) = id.own().and_then(|at| self.own.classes.get_mut(at)) {
            change(class);
        }
    }

    fn add_callable(&mut self, node: CallableNode, name: Symbol, owner: Option<ClassId>) -> CallableId {
        let id = CallableId::of_own(self.own.callables.len());
        self.own.callables.push(OwnCallable {
            unit: self.unit,
            node,
            name,
            owner,
            signature: None,
            returns: Returns::NotAsked,
            place: None,
        });
        id
    }

    fn put(&mut self, owner: Option<ClassId>, name: Symbol, id: CallableId, package: &mut Declared) {
        match owner {
            Some(owner) => self.class(owner, |class| {
                class.members.entry(name).or_default().push(id);
                class.order.push(id);
            }),
            None => package.callables.push((name, id)),
        }
    }

    fn function(&mut self, owner: Option<ClassId>, node: Id<tree::Function>, package: &mut Declared) {
        let Some(name) = self.tree[node].name else { return };
        let name = self.symbol(name.name);
        let id = self.add_callable(CallableNode::Function(node), name, owner);
        self.own.function_of.insert((self.unit, node.index()), id);
        self.put(owner, name, id, package);
    }

    fn property(&mut self, owner: Option<ClassId>, node: Id<tree::Property>, package: &mut Declared) {
        let variables: Vec<tree::Variable> = self.tree.bound(self.tree[node].binding).collect();
        for (at, variable) in variables.iter().enumerate() {
            let name = self.symbol(variable.name.name);
            let id = self.add_callable(CallableNode::Property(node, at), name, owner);
            self.own.property_of.insert((self.unit, node.index(), at), id);
            self.put(owner, name, id, package);
        }
    }

    fn alias(&mut self, owner: Option<ClassId>, node: Id<tree::TypeAlias>, package: &mut Declared) {
        let name = self.symbol(self.tree[node].name.name);
        let at = self.own.aliases.len();
        self.own.aliases.push(OwnAlias {
            unit: self.unit,
            node,
            outer: owner,
            expansion: None,
            in_progress: false,
        });
        self.put_classifier(owner, name, Classifier::OwnAlias(at), package);
    }

    fn put_classifier(
        &mut self,
        owner: Option<ClassId>,
        name: Symbol,
        what: Classifier,
        package: &mut Declared,
    ) {
        match owner {
            Some(owner) => self.class(owner, |class| {
                class.nested.entry(name).or_insert(what);
            }),
            None => package.classifiers.push((name, what)),
        }
    }

    fn nested_class(&mut self, owner: Option<ClassId>, node: Id<tree::Class>, package: &mut Declared) {
        let id = self.class_node(owner, node);
        let companion = self.tree[node].modifiers.has(Modifier::Companion);
        let name = match self.tree[node].name {
            Some(name) => self.symbol(name.name),
            None if companion => self.names.symbol("Companion"),
            None => return,
        };
        if let Some(owner) = owner.filter(|_| companion) {
            self.class(owner, |class| {
                let head = Rc::make_mut(&mut class.head);
                head.companion = head.companion.or(Some(id));
            });
        }
        self.put_classifier(owner, name, Classifier::Class(id), package);
    }

    /// A class with all that is in it.
    pub(super) fn class_node(&mut self, outer: Option<ClassId>, node: Id<tree::Class>) -> ClassId {
        let class = self.tree[node];
        let type_parameters = self.type_parameters(class.type_parameters);
        let head = self.head(outer, &class, type_parameters);
        let id = self.add_class(ClassNode::Class(node), head);
        self.own.class_of.insert((self.unit, node.index()), id);
        self.constructors(id, node, &class);
        let mut nothing = Declared::default();
        for (at, parameter) in self.tree[class.parameters].iter().enumerate() {
            if parameter.property.is_some() {
                let name = self.symbol(parameter.name.name);
                let property = self.add_callable(CallableNode::PropertyParameter(node, at), name, Some(id));
                self.put(Some(id), name, property, &mut nothing);
            }
        }
        if class.modifiers.has(Modifier::Data) {
            self.data_members(id, &class);
        }
        if class.kind == tree::ClassKind::Enum {
            self.enum_members(id, &class);
        }
        for member in &self.tree[class.members] {
            self.member(Some(id), *member, &mut nothing);
        }
        id
    }

    fn head(
        &mut self,
        outer: Option<ClassId>,
        class: &tree::Class,
        type_parameters: Rc<[TypeParameterId]>,
    ) -> Class {
        let modifiers = class.modifiers;
        let kind = match class.kind {
            tree::ClassKind::Interface => ClassKind::Interface,
            tree::ClassKind::Object => ClassKind::Object,
            tree::ClassKind::Enum => ClassKind::Enum,
            tree::ClassKind::Class if modifiers.has(Modifier::Annotation) => ClassKind::Annotation,
            tree::ClassKind::Class if modifiers.has(Modifier::Enum) => ClassKind::Enum,
            tree::ClassKind::Class => ClassKind::Class,
        };
        let modality = match () {
            () if modifiers.has(Modifier::Sealed) => Modality::Sealed,
            () if modifiers.has(Modifier::Abstract) || kind == ClassKind::Interface => Modality::Abstract,
            () if modifiers.has(Modifier::Open) => Modality::Open,
            () => Modality::Final,
        };
        Class {
            name: class.name.map(|name| self.symbol(name.name)),
            kind,
            modality,
            visibility: visibility(modifiers),
            outer,
            companion: None,
            inner: modifiers.has(Modifier::Inner),
            functional: modifiers.has(Modifier::Fun),
            java: false,
            opaque: false,
            dsl_marker: false,
            type_parameters,
        }
    }

    /// Type parameters; their bounds are resolved with what declares them.
    pub(super) fn type_parameters(&mut self, list: List<tree::TypeParameter>) -> Rc<[TypeParameterId]> {
        let parameters: Vec<tree::TypeParameter> = self.tree[list].to_vec();
        parameters
            .iter()
            .map(|parameter| {
                let id = TypeParameterId::of_own(self.own.type_parameters.len());
                let variance = match () {
                    () if parameter.modifiers.has(Modifier::In) => Some(tree::Variance::In),
                    () if parameter.modifiers.has(Modifier::Out) => Some(tree::Variance::Out),
                    () => None,
                };
                let name = self.symbol(parameter.name.name);
                let reified = parameter.modifiers.has(Modifier::Reified);
                self.own.type_parameters.push(OwnTypeParameter {
                    name,
                    variance,
                    reified,
                    bounds: Rc::new([]),
                });
                id
            })
            .collect()
    }

    fn constructors(&mut self, id: ClassId, node: Id<tree::Class>, class: &tree::Class) {
        let secondary = |member: &ExprId| matches!(self.tree[*member], Expr::SecondaryConstructor(_));
        let has_secondary = self.tree[class.members].iter().any(secondary);
        let constructor = match class.kind {
            tree::ClassKind::Interface | tree::ClassKind::Object => return,
            _ if class.has_constructor => CallableNode::PrimaryConstructor(node),
            _ if has_secondary => return,
            _ => CallableNode::DefaultConstructor,
        };
        let name = self.names.symbol("<init>");
        let constructor = self.add_callable(constructor, name, Some(id));
        self.class(id, |class| class.constructors.push(constructor));
    }

    fn data_members(&mut self, id: ClassId, class: &tree::Class) {
        let mut nothing = Declared::default();
        for at in 0..class.parameters.len() {
            let name = self.names.symbol(&format!("component{}", at + 1));
            let component = self.add_callable(CallableNode::Component(at), name, Some(id));
            self.put(Some(id), name, component, &mut nothing);
        }
        let name = self.names.symbol("copy");
        let copy = self.add_callable(CallableNode::Copy, name, Some(id));
        self.put(Some(id), name, copy, &mut nothing);
    }

    fn enum_members(&mut self, id: ClassId, class: &tree::Class) {
        let mut nothing = Declared::default();
        for (at, entry) in self.tree[class.entries].iter().enumerate() {
            let node = Id::new(class.entries.first_index().saturating_add(u32::try_from(at).unwrap_or(0)));
            let name = self.symbol(entry.name.name);
            let callable = self.add_callable(CallableNode::Entry(node), name, Some(id));
            self.put(Some(id), name, callable, &mut nothing);
            self.class(id, |class| class.entries.push(callable));
        }
        let made = [
            ("values", CallableNode::Values),
            ("valueOf", CallableNode::ValueOf),
            ("entries", CallableNode::Entries),
        ];
        for (name, node) in made {
            let name = self.names.symbol(name);
            let callable = self.add_callable(node, name, Some(id));
            self.put(Some(id), name, callable, &mut nothing);
        }
    }
}

/// What the modifiers say about who sees a declaration.
pub(super) fn visibility(modifiers: Modifiers) -> Visibility {
    match () {
        () if modifiers.has(Modifier::Private) => Visibility::Private,
        () if modifiers.has(Modifier::Protected) => Visibility::Protected,
        () if modifiers.has(Modifier::Internal) => Visibility::Internal,
        () => Visibility::Public,
    }
}
