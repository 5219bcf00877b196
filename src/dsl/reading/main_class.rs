//! A class of the DSL with all that is nested in it.

use std::collections::BTreeMap;

use super::super::class_file::ClassFile;
use super::super::metadata::{self, Declared, Property, Type};
use super::super::{Classes, DSL};
use super::adders::Adder;
use super::checks::{self, Checks};
use super::constructor::{self, Constructed};
use super::delegate::{Delegate, Kind as DelegateKind};
use super::options::{self, Maker};
use super::{deprecation, enums};
use crate::catalog::described::{Choice, Compound, Enum, Kind, Part, Property as Described, PropertyType};
use crate::catalog::{Catalog, Descriptor};

/// How deep options nest at most.
const DEEPEST: usize = 3;
/// No class has more options, those of options among them.
const MOST_OPTIONS: usize = 500;

/// Reads a class. What was not understood is noted; then nothing of the class is claimed to be all of it.
pub(super) fn read(
    classes: &Classes,
    class: &ClassFile,
    declared: &Declared,
    kind: Kind,
    adders: &mut BTreeMap<String, Vec<Adder>>,
) -> (Descriptor, Vec<String>) {
    let mut reader = Reader { classes, main: class, options: 0, enums: Vec::new(), notes: Vec::new() };
    let mut owner = Owner::new(class, declared);
    let made = constructor::read(class, declared);
    let checks = checks::read(class, &made.properties);
    let properties = reader.properties(&mut owner, &made, &checks, true, 0);
    reader.other_enums();
    reader.notes.extend(made.notes);
    if made.feature_type.is_none() {
        reader.notes.push("its type".to_owned());
    }
    let is_of = |id| format!("{DSL}{}", Catalog::built_in().class(id).name);
    if class.parent.as_deref() != Some(&is_of(kind.base())) {
        reader.notes.push(format!(
            "that it extends {}",
            class.parent.as_deref().map_or_else(String::new, super::shown)
        ));
    }
    let is_container = |adder: &Adder| {
        kind.container().is_some_and(|id| *Catalog::built_in().class(id).name == adder.receiver)
    };
    let mut functions = adders.remove(&*class.name).unwrap_or_default();
    functions.sort_by_key(|adder| adder.is_deprecated);
    if !functions.iter().all(is_container) {
        reader.notes.push("the receiver of the function that adds it".to_owned());
    }
    // A check that is not known is not made: that alone leaves nothing else open.
    let opaque = !reader.notes.is_empty();
    reader.notes.extend(checks.notes);
    let mut functions = functions.into_iter().map(|adder| adder.function);
    let descriptor = Descriptor {
        class: class.name.rsplit('/').next().unwrap_or(&class.name).to_owned(),
        function: functions.next(),
        also: functions.collect(),
        kind,
        feature_type: made.feature_type.unwrap_or_default(),
        fixed: made.fixed,
        properties,
        enums: reader.enums,
        title: None,
        display_name: None,
        deprecated: deprecation(&class.annotations),
        opaque,
        part: Part::Whole,
    };
    (descriptor, reader.notes)
}

struct Reader<'a> {
    classes: &'a Classes,
    main: &'a ClassFile,
    /// How many there are so far.
    options: usize,
    enums: Vec<Enum>,
    notes: Vec<String>,
}

/// A class with properties: the main one, or an option. What is nested in it are choices and the functions that make their
/// options.
struct Owner<'d> {
    class: &'d ClassFile,
    makers: Vec<Maker<'d>>,
}

impl<'d> Owner<'d> {
    fn new(class: &'d ClassFile, declared: &'d Declared) -> Self {
        Self { class, makers: options::makers(class, declared) }
    }
}

impl<'a> Reader<'a> {
    /// The properties of a class. Options that none of them takes are not understood.
    fn properties(
        &mut self,
        owner: &mut Owner<'_>,
        made: &Constructed<'_>,
        checks: &Checks,
        is_checked: bool,
        depth: usize,
    ) -> Vec<Described> {
        let mut all = Vec::new();
        for (property, delegate) in &made.properties {
            let is_within = checks.within.contains(&property.name);
            let ty = self.property_type(owner, property, delegate, is_checked && is_within, depth);
            let annotated = property.annotated.as_ref().and_then(|name| owner.class.only_method(name));
            all.push(Described {
                name: property.name.clone(),
                param: delegate.param.clone().unwrap_or_else(|| property.name.clone()),
                ty,
                mandatory: is_checked && checks.mandatory.contains(&property.name),
                deprecated: annotated.and_then(|method| deprecation(&method.annotations)),
                format: None,
            });
        }
        let left =
            owner.makers.iter().map(|maker| format!("what the function `{}` is for", maker.function.name));
        self.notes.extend(left);
        all
    }

    fn property_type(
        &mut self,
        owner: &mut Owner<'_>,
        property: &Property,
        delegate: &Delegate,
        is_checked: bool,
        depth: usize,
    ) -> PropertyType {
        let found = match (&delegate.kind, &*property.ty.class) {
            (DelegateKind::Text, "kotlin/String") => Some(PropertyType::Text),
            (DelegateKind::Int, "kotlin/Int") => Some(PropertyType::Int),
            (DelegateKind::Boolean { yes, no }, "kotlin/Boolean") => {
                Some(PropertyType::Boolean { yes: yes.clone(), no: no.clone() })
            }
            (DelegateKind::Enum { is_mapped }, _) => self.enumeration(&property.ty, *is_mapped),
            (DelegateKind::Compound, _) => self.compound(owner, &property.ty, is_checked, depth),
            _ => None,
        };
        let found = found.filter(|_| property.is_var && property.ty.is_nullable);
        found.unwrap_or_else(|| {
            self.notes.push(format!("what the property `{}` takes", property.name));
            PropertyType::Any
        })
    }

    /// A class that is nested in another, by its simple name.
    fn nested(&self, outer: &ClassFile, ty: &Type) -> Option<(String, &'a ClassFile, Declared)> {
        let file = ty.class.replace('.', "$");
        let simple = file.strip_prefix(&*outer.name)?.strip_prefix('$')?.to_owned();
        let class = self.classes.get(&file).filter(|_| !simple.contains('$'))?;
        Some((simple, class, metadata::read(class)?))
    }

    fn enumeration(&mut self, ty: &Type, is_mapped: bool) -> Option<PropertyType> {
        let (name, class, declared) = self.nested(self.main, ty)?;
        if !self.enums.iter().any(|known| known.name == name) {
            let read = enums::read(class, &declared);
            let read = read.filter(|read| declared.is_enum && read.is_mapped == is_mapped)?;
            self.enums.push(Enum { name: name.clone(), entries: read.entries });
        }
        Some(PropertyType::Enum(name))
    }

    /// Enums that no property takes are declared all the same.
    fn other_enums(&mut self) {
        let prefix = format!("{}$", self.main.name);
        for (class, simple) in self.classes.within(&prefix).filter(|(_, simple)| !simple.contains('$')) {
            let Some(declared) = metadata::read(class).filter(|declared| declared.is_enum) else { continue };
            if self.enums.iter().any(|known| known.name == simple) {
                continue;
            }
            match enums::read(class, &declared) {
                Some(read) => self.enums.push(Enum { name: simple.to_owned(), entries: read.entries }),
                None => self.notes.push(format!("the enum `{simple}`")),
            }
        }
    }

    fn compound(
        &mut self,
        owner: &mut Owner<'_>,
        ty: &Type,
        is_checked: bool,
        depth: usize,
    ) -> Option<PropertyType> {
        let (name, sealed, declared) = self.nested(owner.class, ty).filter(|_| depth < DEEPEST)?;
        declared.is_sealed.then_some(())?;
        let prefix = format!("{}$", sealed.name);
        let (own, others) = owner.makers.drain(..).partition(|maker| maker.class.starts_with(&prefix));
        owner.makers = others;
        let mut options = Vec::new();
        for maker in own {
            options.push(self.option(maker, &sealed.name, is_checked, depth + 1)?);
        }
        Some(PropertyType::Compound(Compound { class: name, options }))
    }

    fn option(&mut self, maker: Maker<'_>, sealed: &str, is_checked: bool, depth: usize) -> Option<Choice> {
        self.options += 1;
        (self.options <= MOST_OPTIONS).then_some(())?;
        let class = self.classes.get(&maker.class)?;
        let declared = metadata::read(class)?;
        let made = constructor::read(class, &declared);
        let checks = checks::read(class, &made.properties);
        let properties =
            self.properties(&mut Owner::new(class, &declared), &made, &checks, is_checked, depth);
        let is_plain = made.notes.is_empty() && class.parent.as_deref() == Some(sealed);
        let takes_block = !maker.function.parameters.is_empty();
        (is_plain && takes_block != properties.is_empty()).then_some(())?;
        self.notes.extend(checks.notes);
        Some(Choice {
            class: maker.class.get(sealed.len() + 1..)?.to_owned(),
            function: maker.function.name.clone(),
            value: made.value,
            properties,
            deprecated: maker.deprecated,
        })
    }
}
