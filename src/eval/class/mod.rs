//! Classes of the settings: superclasses, objects, construction.

mod enums;
mod file;
mod init;

use std::cell::RefCell;
use std::rc::Rc;

use rustc_hash::FxHashSet as HashSet;

use crate::catalog::{ClassId, Symbol};
use crate::diagnostic::Diagnostic;
use crate::eval::budget;
use crate::eval::dsl::object::DslState;
use crate::eval::frame::{Env, Frame, Scope, calls, chain};
use crate::eval::interpreter::{Init, Interpreter};
use crate::eval::program::UserClass;
use crate::eval::rules;
use crate::eval::value::{Args, ClassRef, Eval, Object, Value};
use crate::sema::resolution::DeclarationId;
use crate::source::Span;
use crate::syntax::tree::{Class, ClassKind, Id, Parameter, Supertype};

/// How many steps an object costs, by the memory that it takes.
const OBJECT: u64 = 8;

/// How many superclasses a class may have.
const MAX_SUPERCLASSES: usize = 1_000;

impl Interpreter<'_> {
    /// The superclass of a class of the settings.
    pub(crate) fn superclass(&mut self, class: u32) -> Option<ClassRef> {
        if let Some(known) = self.program.superclasses.get(&class) {
            return *known;
        }
        self.program.superclasses.insert(class, None);
        let superclass = self.supertypes(class).into_iter().find_map(|(ty, found)| match found? {
            ClassRef::User(parent) => {
                let kind = self.program.class_at(parent)?.kind;
                (kind != ClassKind::Interface).then_some((ty, ClassRef::User(parent)))
            }
            // A class whose constructors are all secondary has no parentheses after its superclass.
            found @ ClassRef::Dsl(parent) => {
                let is_class = self.catalog.class(parent).kind != crate::catalog::ClassKind::Interface;
                (ty.has_parentheses || is_class).then_some((ty, found))
            }
            found @ ClassRef::Library(parent) => {
                let is_class = crate::eval::library::is_throwable(self.text(parent));
                (ty.has_parentheses || is_class).then_some((ty, found))
            }
        });
        let superclass = superclass.filter(|(ty, parent)| !self.is_circle(class, *ty, *parent));
        let superclass = superclass.map(|(_, parent)| parent);
        self.program.superclasses.insert(class, superclass);
        superclass
    }

    /// Whether a class would extend itself by way of `parent`; that is reported. The circle ends at the class whose
    /// superclass is asked for last.
    fn is_circle(&mut self, class: u32, ty: Supertype, parent: ClassRef) -> bool {
        let mut next = Some(parent);
        let mut circle = false;
        for _ in 0..MAX_SUPERCLASSES {
            match next {
                Some(ClassRef::User(at)) if at == class => {
                    circle = true;
                    break;
                }
                Some(ClassRef::User(at)) => next = self.known_superclass(at),
                _ => return false,
            }
        }
        let Some(data) = self.program.class_at(class) else { return true };
        let unit = self.unit_at(data.unit);
        let span = unit.span(unit.source.tree.type_range(ty.ty));
        if circle {
            let message = format!("`{}` would extend itself", self.text(data.name));
            self.fail(
                Diagnostic::new(&rules::UNRESOLVED_REFERENCE, span, message)
                    .label("the class itself, or one that extends it")
                    .help("a declaration of the file's package comes before those of a package imported with `*`"),
            );
        } else {
            self.incomplete(span, "so many superclasses are not followed", "");
        }
        true
    }

    /// The same, if it has been asked for before.
    pub(crate) fn known_superclass(&self, class: u32) -> Option<ClassRef> {
        self.program.superclasses.get(&class).copied().flatten()
    }

    fn supertypes(&mut self, class: u32) -> Vec<(Supertype, Option<ClassRef>)> {
        let Some(data) = self.program.class_at(class).cloned() else { return Vec::new() };
        let env = match data.outer {
            Some(outer) => {
                let local = self.local_scope(outer);
                self.class_env(outer, local)
            }
            // A local class may extend another one.
            None => self.program.local_envs.get(&class).cloned().unwrap_or_default(),
        };
        let (outer_unit, outer_env) = (self.go_to(data.unit), std::mem::replace(&mut self.env, env));
        let tree = self.tree();
        let supertypes =
            tree[tree[data.id].supertypes].iter().map(|item| (*item, self.class_of_type(item.ty))).collect();
        self.go_to(outer_unit);
        self.env = outer_env;
        supertypes
    }

    /// The scope in which the outermost of the classes around a class is declared, if it is a local one.
    fn local_scope(&self, class: u32) -> Option<Env> {
        let outer = |class: &u32| self.program.class_at(*class).and_then(|data| data.outer);
        let outermost = std::iter::successors(Some(class), outer).last()?;
        self.program.local_envs.get(&outermost).cloned()
    }

    /// The interfaces of the settings that a class implements, its own first.
    pub(crate) fn interfaces(&mut self, class: u32) -> Rc<[u32]> {
        if let Some(known) = self.program.interfaces.get(&class) {
            return known.clone();
        }
        let (mut all, mut seen, mut open) = (Vec::new(), HashSet::default(), vec![class]);
        while let Some(at) = open.pop() {
            if !seen.insert(at) {
                continue;
            }
            let is_interface =
                self.program.class_at(at).is_some_and(|data| data.kind == ClassKind::Interface);
            if is_interface && at != class {
                all.push(at);
            }
            let parents = self.supertypes(at).into_iter().rev();
            open.extend(parents.filter_map(|(_, found)| match found {
                Some(ClassRef::User(parent)) => Some(parent),
                _ => None,
            }));
        }
        let all: Rc<[u32]> = all.into();
        self.program.interfaces.insert(class, all.clone());
        all
    }

    /// Whether something holds of a supertype of a class, direct or not; `None` stands for one that is not known.
    pub(crate) fn any_supertype(&mut self, class: u32, holds: impl Fn(Option<ClassRef>) -> bool) -> bool {
        let (mut seen, mut open) = (HashSet::default(), vec![class]);
        while let Some(at) = open.pop() {
            if !seen.insert(at) {
                continue;
            }
            let Some(data) = self.program.class_at(at).cloned() else { return holds(None) };
            let tree = self.unit_at(data.unit).source.tree;
            for supertype in &tree[tree[data.id].supertypes] {
                let found = self.class_of_type_in(data.unit, supertype.ty);
                if holds(found) {
                    return true;
                }
                if let Some(ClassRef::User(parent)) = found {
                    open.push(parent);
                }
            }
        }
        false
    }

    /// The DSL's class that a class of the settings extends, directly or not.
    pub(crate) fn dsl_ancestor(&mut self, class: ClassRef) -> Option<ClassId> {
        let mut next = Some(class);
        for _ in 0..64 {
            match next? {
                ClassRef::Dsl(class) => return Some(class),
                ClassRef::User(class) => next = self.superclass(class),
                ClassRef::Library(_) => return None,
            }
        }
        None
    }

    /// Whether `class` is `ancestor` or extends or implements it.
    pub(crate) fn is_subclass(&mut self, class: u32, ancestor: u32) -> bool {
        if class == ancestor {
            return true;
        }
        if let Some(known) = self.program.subclasses.get(&(class, ancestor)) {
            return *known;
        }
        let is = self.comes_from(class, ancestor);
        self.program.subclasses.insert((class, ancestor), is);
        is
    }

    fn comes_from(&mut self, class: u32, ancestor: u32) -> bool {
        let mut next = Some(class);
        while let Some(at) = next {
            if at == ancestor || self.interfaces(at).contains(&ancestor) {
                return true;
            }
            next = match self.superclass(at) {
                Some(ClassRef::User(parent)) => Some(parent),
                _ => None,
            };
        }
        false
    }

    /// The scope of a class's static members, within the scope where the class stands.
    pub(crate) fn class_env(&mut self, class: u32, env: Option<Env>) -> Env {
        if let Some(env) = env {
            return Rc::new(Frame::new(Some(env), Scope::Class(class), None, None));
        }
        if let Some(known) = self.program.class_envs.get(&class) {
            return known.clone();
        }
        let outer = self.program.class_at(class).and_then(|data| data.outer);
        let parent = outer.map(|outer| self.class_env(outer, None));
        let env = Rc::new(Frame::new(parent, Scope::Class(class), None, None));
        self.program.class_envs.insert(class, env.clone());
        env
    }

    /// The scope of a member function that `class` declares, run on `object`.
    pub(crate) fn instance_env(&mut self, object: &Rc<Object>, class: u32) -> Env {
        let statics = self.class_env(class, object.env.clone());
        let label = self.program.class_at(class).map(|data| data.name);
        Frame::receiver(Value::Object(object.clone()), label, Some(statics))
    }

    /// The class whose member code runs.
    pub(crate) fn enclosing_class(&self) -> Option<u32> {
        chain(&self.env).find_map(|frame| match frame.scope {
            Scope::Class(class) => Some(class),
            _ => None,
        })
    }

    /// Whether a class named as a value is an object's.
    pub(crate) fn is_object_class(&self, class: ClassRef) -> bool {
        match class {
            ClassRef::User(class) => {
                self.program.class_at(class).is_some_and(|data| data.kind == ClassKind::Object)
            }
            _ => false,
        }
    }

    /// The instance of an object declaration, made at its first use.
    pub(crate) fn object(&mut self, class: u32, span: Span) -> Eval {
        match self.once.objects.get(&class) {
            Some(Init::Started(value)) => return Ok(value.clone()),
            Some(Init::Failed) => return Ok(Value::Unknown),
            None => {}
        }
        let Some(data) = self.program.class_at(class).cloned() else { return Ok(Value::Unknown) };
        let unit = self.unit_at(data.unit);
        let name = unit.source.tree[data.id].name;
        let place = name.map_or(span, |name| unit.span(name.range));
        let object = self.allocate(ClassRef::User(class), None, place);
        self.once.objects.insert(class, Init::Started(Value::Object(object.clone())));
        match self.deeper(span, |this| this.init_user(&object, class, None, &Args::default(), span)) {
            Ok(()) => Ok(Value::Object(object)),
            Err(jump) => {
                self.once.objects.insert(class, Init::Failed);
                Err(jump)
            }
        }
    }

    /// A new object without its fields.
    pub(crate) fn allocate(&mut self, class: ClassRef, env: Option<Env>, span: Span) -> Rc<Object> {
        let dsl = self
            .dsl_ancestor(class)
            .map(|ancestor| RefCell::new(DslState::new(ancestor).called_from(calls(&self.env).copied())));
        let data = match class {
            ClassRef::User(class) => self.program.class_at(class).filter(|data| data.data),
            _ => None,
        };
        let data = data.map(|data| Self::data_parameters(data).map(|(name, _)| name).collect());
        // What is left of the budget is looked at by the next step.
        budget::spend(OBJECT);
        let object = Object { class, fields: RefCell::default(), dsl, env, span };
        object.fields.borrow_mut().data = data;
        Rc::new(object)
    }

    /// `Class(args)` of a class of the settings, by the constructor that is meant, if that is known.
    pub(crate) fn construct_by(
        &mut self,
        class: u32,
        constructor: Option<DeclarationId>,
        args: &Args,
        span: Span,
    ) -> Eval {
        self.init_companions(class, span)?;
        let inner = self.program.class_at(class).is_some_and(|data| data.inner);
        let env = if inner { Some(self.env.clone()) } else { self.program.local_envs.get(&class).cloned() };
        let object = self.allocate(ClassRef::User(class), env, span);
        self.deeper(span, |this| this.init_user(&object, class, constructor, args, span))?;
        Ok(Value::Object(object))
    }

    /// Makes the companions of a class and its superclasses, as the JVM does before the first instance.
    fn init_companions(&mut self, class: u32, span: Span) -> Eval<()> {
        for &class in self.superclasses(class).iter().rev() {
            if let Some(companion) = self.program.class_at(class).and_then(|data| data.companion) {
                self.object(companion, span)?;
            }
        }
        Ok(())
    }

    /// `Class(args)`
    pub(crate) fn construct(&mut self, class: ClassRef, args: &Args, span: Span) -> Eval {
        match class {
            ClassRef::User(number) => {
                let constructor = args.site.and_then(|(unit, call)| self.resolution.own(unit, call));
                let constructor = constructor.filter(|id| self.makes(*id, number));
                self.construct_by(number, constructor, args, span)
            }
            ClassRef::Dsl(id) => self.construct_dsl(id, args, span),
            ClassRef::Library(name) => match crate::eval::library::call(self, name, &[], args, span)? {
                Some(value) => Ok(value),
                None => {
                    let message = format!("`{}(...)` is not evaluated", self.text(name));
                    Ok(self.incomplete(span, message, ""))
                }
            },
        }
    }

    /// `object : Supertype { }`
    pub(crate) fn object_literal(&mut self, class: Id<Class>, span: Span) -> Eval {
        let number = self.register(class);
        self.program.local_envs.insert(number, self.env.clone());
        let env = Some(self.env.clone());
        let object = self.allocate(ClassRef::User(number), env, span);
        self.deeper(span, |this| this.init_user(&object, number, None, &Args::default(), span))?;
        Ok(Value::Object(object))
    }

    /// A class declared inside a function or lambda.
    pub(crate) fn local_class(&mut self, class: Id<Class>) -> Eval {
        let number = self.register(class);
        self.program.local_envs.insert(number, self.env.clone());
        let Some(data) = self.program.class_at(number) else { return Ok(Value::Unit) };
        let name = data.name;
        let value = Value::Class(ClassRef::User(number));
        self.declare(name, value);
        Ok(Value::Unit)
    }

    fn register(&mut self, class: Id<Class>) -> u32 {
        let unit = self.here();
        self.program.class(unit, self.unit, class, None, &mut self.names)
    }

    /// The parameters that a data class is compared by.
    pub(crate) fn data_parameters(data: &UserClass) -> impl Iterator<Item = (Symbol, &Parameter)> {
        data.parameters.iter().filter(|(_, item)| item.property.is_some()).map(|(name, item)| (*name, item))
    }
}
