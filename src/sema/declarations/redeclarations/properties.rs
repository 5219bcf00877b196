//! Properties in a scope, with the methods that the JVM gets for them.

use crate::diagnostic::Diagnostic;
use crate::sema::declarations::file::File;
use crate::syntax::tree::{Binding, ExprId, Modifier, Parameter, Property, TypeParameter};

use super::names::Names;
use super::scope::{Declared, Scope, ScopeKind, report};
use super::signature::{Signatures, accessor_name, literal_type};

impl<'f> Scope<'f> {
    pub(super) fn property(
        &mut self,
        file: &File<'f>,
        names: &Names<'_>,
        declaration: ExprId,
        property: &Property,
        out: &mut Vec<Diagnostic>,
    ) {
        let Binding::Single(variable) = property.binding else { return };
        if self.kind == ScopeKind::Block
            || property.modifiers.has(Modifier::Expect)
            || file.is_reserved(variable.name)
        {
            return;
        }
        let name = file.name(variable.name.name);
        let private = property.modifiers.has(Modifier::Private);
        let declared = Declared::new(file, variable.name.range, private);
        let signatures = Signatures { file, names };
        if let Some(receiver) = property.receiver {
            let own: &[TypeParameter] = &file.tree()[property.type_parameters];
            if own.is_empty() && self.kind != ScopeKind::Script {
                let receiver = signatures.canonical(receiver, own);
                self.extension(name, &receiver, declared, out);
            }
            return;
        }
        if !self.name(file, name, declared, false, out) || private || is_field(file, property) {
            return;
        }
        let ty = match (variable.ty, property.initializer) {
            (Some(ty), _) => signatures.erased(ty, &[]),
            (None, Some(value)) => literal_type(file, value).map(str::to_owned),
            (None, None) => None,
        };
        let head = Declared::new(file, file.property_head(declaration, property), private);
        if let Some(ty) = ty {
            self.accessors(name, &ty, property.mutable && property.setter.is_none(), head, out);
        }
    }

    fn extension(&mut self, name: &str, receiver: &str, declared: Declared, out: &mut Vec<Diagnostic>) {
        let key = format!("{name} {receiver}.");
        let Some(&first) = self.overloads.get(&key) else {
            self.overloads.insert(key, declared);
            return;
        };
        if !first.apart(declared) {
            let message = format!("conflicting declarations: two extensions `{name}` of the same receiver");
            report(first, declared, message, out);
        }
    }

    /// A property that a primary constructor declares.
    pub(super) fn add_parameter(
        &mut self,
        file: &File<'f>,
        names: &Names<'_>,
        parameter: &Parameter,
        out: &mut Vec<Diagnostic>,
    ) {
        let name = file.name(parameter.name.name);
        let private = parameter.modifiers.has(Modifier::Private);
        let declared = Declared::new(file, parameter.name.range, private);
        let field = file.is_annotated(&parameter.modifiers, "JvmField")
            || file.is_annotated(&parameter.modifiers, "JvmName");
        if self.name(file, name, declared, false, out) && !private && !field {
            let ty = parameter.ty.filter(|_| !parameter.modifiers.has(Modifier::Vararg));
            if let Some(ty) = ty.and_then(|ty| Signatures { file, names }.erased(ty, &[])) {
                self.accessors(name, &ty, parameter.property == Some(true), declared, out);
            }
        }
    }

    /// The methods that the JVM gets for a property.
    fn accessors(
        &mut self,
        name: &str,
        ty: &str,
        mutable: bool,
        declared: Declared,
        out: &mut Vec<Diagnostic>,
    ) {
        let after_is =
            name.strip_prefix("is").filter(|it| it.starts_with(|first: char| !first.is_lowercase()));
        let getter = after_is.map_or_else(|| accessor_name("get", name), |_| name.to_owned());
        if self.method(&getter, &format!("(){ty}"), name, declared, out) && mutable {
            let setter = accessor_name("set", after_is.unwrap_or(name));
            self.method(&setter, &format!("({ty},)Unit"), name, declared, out);
        }
    }
}

/// Whether the JVM has no accessors of a property, or ones of other names.
fn is_field(file: &File<'_>, property: &Property) -> bool {
    let modifiers = &property.modifiers;
    modifiers.has(Modifier::Const)
        || modifiers.has(Modifier::Override)
        || file.is_annotated(modifiers, "JvmField")
        || file.is_annotated(modifiers, "JvmName")
        || property.getter.is_some()
}
