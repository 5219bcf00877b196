//! Numbers names, types, type parameters, classes and callables, and lays their rows out as words.

use std::collections::{BTreeMap, BTreeSet};

use super::declarations::Declarations;
use super::flags;
use super::resolve::Scope;
use super::types::{Argument, Named, Type};
use crate::Failure;
use crate::notation::{Kind, Parameter, Row, TypeParameter, Written};

/// Rows of words that many declarations share: each list is stored once.
#[derive(Default)]
pub struct Lists {
    pub words: Vec<u32>,
    places: BTreeMap<Vec<u32>, u32>,
}

impl Lists {
    /// Where the list stands, in words.
    fn place(&mut self, list: Vec<u32>) -> u32 {
        if list.is_empty() {
            return 0;
        }
        if let Some(place) = self.places.get(&list) {
            return *place;
        }
        let place = number(self.words.len());
        self.words.extend(&list);
        self.places.insert(list, place);
        place
    }
}

/// The whole table.
pub struct Table<'a> {
    pub all: &'a Declarations,
    pub names: BTreeMap<&'a str, u32>,
    pub packages: Vec<&'a str>,
    pub types: Lists,
    pub arguments: Lists,
    pub parameters: Lists,
    pub type_parameters: Vec<u32>,
    pub bounds: Lists,
    pub supertypes: Lists,
    pub nested: Lists,
    pub classes: Vec<u32>,
    pub callables: Vec<u32>,
    pub aliases: Vec<u32>,
    /// Package, name, tagged place.
    pub top_level: Vec<(usize, u32, u32)>,
    shared: BTreeMap<String, u32>,
    of_class: Vec<u32>,
}

pub const CLASS: u32 = 0;
pub const CALLABLE: u32 = 1 << 30;
pub const ALIAS: u32 = 2 << 30;
/// The owner of a callable that stands in a package.
pub const IN_PACKAGE: u32 = 1 << 31;
pub const TYPE_WIDTH: usize = 2;
pub const TYPE_PARAMETER_WIDTH: usize = 2;

pub fn number(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

fn optional(value: Option<usize>) -> u32 {
    value.map_or(0, |value| number(value) + 1)
}

impl<'a> Table<'a> {
    pub fn new(all: &'a Declarations, known: &'a [super::files::KnownClasses]) -> Result<Self, Failure> {
        let mut packages: BTreeSet<&str> =
            all.contexts.iter().map(|context| context.package.as_str()).collect();
        packages.extend(known.iter().map(|known| known.package.as_str()));
        let mut table = Self {
            all,
            names: BTreeMap::new(),
            packages: packages.into_iter().collect(),
            types: Lists::default(),
            arguments: Lists::default(),
            parameters: Lists::default(),
            type_parameters: Vec::new(),
            bounds: Lists::default(),
            supertypes: Lists::default(),
            nested: Lists::default(),
            classes: Vec::new(),
            callables: Vec::new(),
            aliases: Vec::new(),
            top_level: Vec::new(),
            shared: BTreeMap::new(),
            of_class: Vec::new(),
        };
        table.name_all(known);
        table.class_parameters()?;
        for class in 0..all.classes.len() {
            table.class(class)?;
        }
        for (context, row) in &all.outside {
            table.outside(*context, row)?;
        }
        for (at, (context, row)) in all.aliases.iter().enumerate() {
            table.alias(at, *context, row)?;
        }
        table.top_level.sort_unstable();
        Ok(table)
    }

    fn name_all(&mut self, known: &'a [super::files::KnownClasses]) {
        let all = self.all;
        let mut names = BTreeSet::new();
        let members = all.classes.iter().flat_map(|class| class.members.iter().chain([&class.row]));
        let outside = all.outside.iter().chain(&all.aliases).map(|(_, row)| row);
        for row in members.chain(outside) {
            names.insert(simple(&row.name));
            names.extend(row.parameters.iter().filter_map(|Parameter { name, .. }| name.as_deref()));
            names.extend(row.type_parameters.iter().map(|TypeParameter { name, .. }| name.as_str()));
        }
        names.extend(known.iter().flat_map(|package| package.names.iter().map(String::as_str)));
        self.names = names.into_iter().zip(0..).collect();
    }

    pub fn name(&self, name: &str) -> u32 {
        self.names.get(name).copied().unwrap_or(u32::MAX)
    }

    fn package(&self, context: usize) -> usize {
        self.packages.binary_search(&self.all.package(context)).unwrap_or(usize::MAX)
    }

    /// The type parameters of all classes first: bounds and members refer to them.
    fn class_parameters(&mut self) -> Result<(), Failure> {
        let all = self.all;
        let mut place = 0;
        for class in &all.classes {
            self.of_class.push(place);
            place += number(class.row.type_parameters.len());
        }
        self.type_parameters = vec![0; place as usize * TYPE_PARAMETER_WIDTH];
        for (at, class) in all.classes.iter().enumerate() {
            let scope = self.scope(class.context, Some(at), &[], false);
            let own = &class.row.type_parameters;
            for (index, parameter) in own.iter().enumerate() {
                let bounds = self.bounds_of(parameter, scope);
                let bounds = bounds.map_err(|what| all.failure(class.context, &class.row, &what))?;
                let words = self.type_parameter(parameter, &bounds, self.of_class[at]);
                let place = (self.of_class[at] as usize + index) * TYPE_PARAMETER_WIDTH;
                self.type_parameters[place..place + TYPE_PARAMETER_WIDTH].copy_from_slice(&words);
            }
        }
        Ok(())
    }

    fn scope(&self, context: usize, class: Option<usize>, own: &'a [TypeParameter], java: bool) -> Scope<'a> {
        let java = java || self.all.contexts[context].java;
        Scope { all: self.all, context, class, own, java }
    }

    fn bounds_of(&self, parameter: &TypeParameter, scope: Scope<'a>) -> Result<Vec<Type>, String> {
        parameter.bounds.iter().map(|bound| scope.ty(bound)).collect()
    }

    /// `own`: where the declaration's own type parameters begin.
    fn type_parameter(&mut self, parameter: &TypeParameter, bounds: &[Type], own: u32) -> [u32; 2] {
        let bounds: Vec<u32> = bounds.iter().map(|bound| self.ty(bound, own)).collect();
        let variance = match parameter.variance {
            "in" => 1,
            "out" => 2,
            _ => 0,
        };
        let flags = variance | u32::from(parameter.reified) << 2 | number(bounds.len()) << 3;
        [self.name(&parameter.name) | flags << 24, self.bounds.place(bounds)]
    }

    /// Where the type parameters of a callable or alias stand. Equal lists are one.
    fn own_parameters(&mut self, scope: Scope<'a>) -> Result<u32, String> {
        if scope.own.is_empty() {
            return Ok(0);
        }
        let mut rows = Vec::new();
        for parameter in scope.own {
            rows.push((parameter, self.bounds_of(parameter, scope)?));
        }
        let key: Vec<_> =
            rows.iter().map(|(own, bounds)| (&own.name, own.variance, own.reified, bounds)).collect();
        let key = format!("{key:?}");
        if let Some(place) = self.shared.get(&key) {
            return Ok(*place);
        }
        let place = number(self.type_parameters.len() / TYPE_PARAMETER_WIDTH);
        self.type_parameters.resize(self.type_parameters.len() + rows.len() * TYPE_PARAMETER_WIDTH, 0);
        for (index, (parameter, bounds)) in rows.into_iter().enumerate() {
            let words = self.type_parameter(parameter, &bounds, place);
            let at = (place as usize + index) * TYPE_PARAMETER_WIDTH;
            self.type_parameters[at..at + TYPE_PARAMETER_WIDTH].copy_from_slice(&words);
        }
        self.shared.insert(key, place);
        Ok(place)
    }

    /// The number of a type. `own`: where the declaration's own type parameters begin.
    fn ty(&mut self, ty: &Type, own: u32) -> u32 {
        let mut arguments = Vec::new();
        for argument in &ty.arguments {
            arguments.push(match argument {
                Argument::Star => 0,
                Argument::In(ty) => 1 << 30 | self.ty(ty, own),
                Argument::Out(ty) => 2 << 30 | self.ty(ty, own),
                Argument::Invariant(ty) => 3 << 30 | self.ty(ty, own),
            });
        }
        let (kind, id) = match ty.named {
            Named::Class(class) => (0, number(class)),
            Named::OfClass(class, index) => (1, self.of_class[class] + number(index)),
            Named::Own(index) => (1, own + number(index)),
            Named::Unknown => (2, 0),
        };
        let flags = kind
            | u32::from(ty.nullable) << 2
            | (ty.platform as u32) << 3
            | u32::from(ty.extension_function) << 5
            | u32::from(ty.suspend) << 6
            | u32::from(ty.definite) << 7;
        let count = number(arguments.len());
        let arguments = self.arguments.place(arguments);
        self.types.place(vec![id | flags << 24, arguments | count << 24]) / number(TYPE_WIDTH)
    }

    fn written(&mut self, written: &Written, scope: Scope<'a>, own: u32) -> Result<u32, String> {
        let ty = scope.ty(written)?;
        Ok(self.ty(&ty, own))
    }

    fn class(&mut self, at: usize) -> Result<(), Failure> {
        let all = self.all;
        let class = &all.classes[at];
        let scope = self.scope(class.context, Some(at), &[], false);
        let mut supertypes = Vec::new();
        for written in &class.row.supertypes {
            let ty = scope.supertype(written);
            let ty = ty.map_err(|what| all.failure(class.context, &class.row, &what))?;
            supertypes.push(self.ty(&ty, 0));
        }
        let first = number(self.callables.len() / CALLABLE_WIDTH);
        for row in &class.members {
            let scope = self.scope(class.context, Some(at), &row.type_parameters, row.has("@Java"));
            let words = self.callable(row, scope, number(at));
            let words = words.map_err(|what| all.failure(class.context, row, &what))?;
            self.callables.extend(words);
        }
        let constructors = class.members.iter().filter(|row| row.kind == Kind::Constructor).count();
        let mut nested: Vec<u32> = class.nested.iter().map(|nested| number(*nested)).collect();
        nested.sort_by_key(|nested| simple(&all.classes[*nested as usize].row.name));
        let package = self.package(class.context);
        let name = self.name(simple(&class.row.name));
        let counts = [number(supertypes.len()), number(nested.len()), number(constructors)];
        let row = [
            name | number(class.row.type_parameters.len()) << 24,
            number(package) | counts[0] << 16 | counts[1] << 24,
            flags::class(class, all.contexts[class.context].java),
            optional(class.outer),
            optional(class.companion),
            optional(class.dsl),
            self.of_class[at],
            self.supertypes.place(supertypes),
            self.nested.place(nested),
            first,
            counts[2],
            number(class.members.len()),
        ];
        self.classes.extend(row);
        if !class.row.name.contains('.') {
            self.top_level.push((package, name, CLASS | number(at)));
        }
        Ok(())
    }

    fn outside(&mut self, context: usize, row: &'a Row) -> Result<(), Failure> {
        let scope = self.scope(context, None, &row.type_parameters, row.has("@Java"));
        let package = self.package(context);
        let place = number(self.callables.len() / CALLABLE_WIDTH);
        let words = self.callable(row, scope, IN_PACKAGE | number(package));
        self.callables.extend(words.map_err(|what| self.all.failure(context, row, &what))?);
        self.top_level.push((package, self.name(&row.name), CALLABLE | place));
        Ok(())
    }

    fn alias(&mut self, at: usize, context: usize, row: &'a Row) -> Result<(), Failure> {
        let failure = |what: String| self.all.failure(context, row, &what);
        let scope = self.scope(context, None, &row.type_parameters, false);
        let Some(target) = &row.returns else { return Err(failure("an alias without a type".to_owned())) };
        let package = self.package(context);
        let words = self.own_parameters(scope).and_then(|own| {
            let ty = self.written(target, scope, own)?;
            let name = self.name(&row.name) | number(row.type_parameters.len()) << 24;
            Ok([name, number(package), own, ty])
        });
        self.aliases.extend(words.map_err(|what| self.all.failure(context, row, &what))?);
        self.top_level.push((package, self.name(&row.name), ALIAS | number(at)));
        Ok(())
    }

    fn callable(
        &mut self,
        row: &'a Row,
        scope: Scope<'a>,
        owner: u32,
    ) -> Result<[u32; CALLABLE_WIDTH], String> {
        let own = self.own_parameters(scope)?;
        let receiver = match &row.receiver {
            Some(written) => self.written(written, scope, own)? + 1,
            None => 0,
        };
        let returns = match (&row.returns, row.kind) {
            (Some(written), _) => self.written(written, scope, own)?,
            (None, Kind::Constructor | Kind::Entry) => self.own_class(owner),
            (None, _) => self.unit(scope)?,
        };
        let mut words = Vec::new();
        for parameter in &row.parameters {
            let flags = u32::from(parameter.default) << 31 | u32::from(parameter.vararg) << 30;
            words.push(flags | parameter.name.as_ref().map_or(0, |name| self.name(name) + 1));
            words.push(self.written(&parameter.ty, scope, own)?);
        }
        let counts = number(row.parameters.len()) << 20 | number(row.type_parameters.len()) << 28;
        if row.parameters.len() > 255 || row.type_parameters.len() > 15 {
            return Err("too many parameters".to_owned());
        }
        Ok([
            self.name(&row.name) & 0xF_FFFF | counts,
            flags::callable(row, scope),
            owner,
            receiver,
            returns,
            self.parameters.place(words),
            own,
        ])
    }

    /// The type that a class has in itself: `List<E>`.
    fn own_class(&mut self, class: u32) -> u32 {
        let class = class as usize;
        let count = self.all.classes[class].row.type_parameters.len();
        let own = |index| Argument::Invariant(Type::of(Named::OfClass(class, index), Vec::new()));
        let ty = Type::of(Named::Class(class), (0..count).map(own).collect());
        self.ty(&ty, 0)
    }

    fn unit(&mut self, scope: Scope<'a>) -> Result<u32, String> {
        let unit = scope.all.find("kotlin", "Unit").ok_or("there is no `kotlin.Unit`")?;
        Ok(self.ty(&Type::of(Named::Class(unit), Vec::new()), 0))
    }
}

pub const CALLABLE_WIDTH: usize = 7;

/// The last part of a qualified name.
pub fn simple(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}
