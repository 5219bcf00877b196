//! Writes the resolved catalog as Rust: one static array per class for its properties and functions, then the tables.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::Failure;
use crate::data::{Data, DetailedFunction, FunctionRow, PropertyRow};
use crate::effect::{self, Effect};
use crate::formats;
use crate::library::slots;
use crate::names::Names;
use crate::native;
use crate::predefined;
use crate::references;
use crate::resolve::{Catalog, ClassItem, Type};
use crate::signature::{Argument, Signature, parse_constructor, parse_signature, parse_type};
use crate::tables::{TopFunction, TopLevel};
use crate::text::{
    boolean, borrowed, ids, is_unknown, known, list, option, option_text, optional_id, text_of, type_text,
};

/// The whole generated file.
pub fn render(data: &Data, catalog: &Catalog<'_>) -> Result<String, Failure> {
    let names = Names::new(data, catalog)?;
    let mut render = Render {
        catalog,
        names,
        out: String::new(),
        functions: Vec::new(),
        top: Vec::new(),
        natives: RefCell::default(),
    };
    render.names();
    let mut rows = Vec::new();
    for id in 0..catalog.classes.len() {
        rows.push(render.class(id)?);
    }
    render.array("CLASS_ROWS", "Class", &rows);
    for (path, file) in &data.declarations {
        render.declarations(file).map_err(|what| Failure::new(path, "", &what))?;
    }
    render.functions();
    render.packages(data);
    render.tables();
    let references = references::rows(data, catalog)?;
    render.array("REFERENCE_ROWS", "Reference", &references);
    let (path, file) = &data.predefined;
    predefined::render(&mut render, path, file)?;
    native::declare(&render.natives.borrow(), &mut render.out);
    Ok(render.out)
}

/// The generated text as it grows.
pub struct Render<'a> {
    pub catalog: &'a Catalog<'a>,
    pub names: Names,
    pub out: String,
    pub functions: Vec<TopFunction>,
    pub top: Vec<TopLevel>,
    /// The variants of functions that have code, with what they are called.
    pub natives: RefCell<BTreeMap<String, String>>,
}

impl Render<'_> {
    pub fn array(&mut self, name: &str, ty: &str, rows: &[String]) {
        let _ = writeln!(self.out, "pub(super) static {name}: [{ty}; {}] = [", rows.len());
        for row in rows {
            let _ = writeln!(self.out, "{row},");
        }
        self.out.push_str("];\n");
    }

    /// The rows of a class in an array of their own: what may also be owned cannot stand within another row.
    fn rows(&mut self, name: &str, ty: &str, rows: &[String]) -> String {
        if rows.is_empty() {
            return borrowed("[]");
        }
        self.array(name, ty, rows);
        borrowed(name)
    }

    pub fn names(&mut self) {
        let rows: Vec<String> = self.names.all().map(|name| format!("{name:?}")).collect();
        self.array("NAMES", "&str", &rows);
        let names: Vec<&str> = self.names.all().collect();
        let slots: Vec<String> = slots(&names).iter().map(u32::to_string).collect();
        self.array("NAME_SLOTS", "u32", &slots);
    }

    pub fn symbol(&self, name: &str) -> String {
        format!("Symbol({})", self.names.number(name))
    }

    /// The row of a class; its properties and functions become arrays of their own.
    pub fn class(&mut self, id: usize) -> Result<String, Failure> {
        let catalog = self.catalog;
        let class = &catalog.classes[id];
        let file = class.file;
        let properties = self.class_properties(id)?;
        let functions = self.class_functions(id)?;
        let constructors = self.constructors(id).map_err(|what| class.failure("constructors", &what))?;
        if class.outer.is_none() {
            let name = self.names.number(&class.name);
            self.top.push(TopLevel {
                package: class.package.to_owned(),
                name,
                text: format!("TopLevel::Class(ClassId({id}))"),
            });
            self.adder(id).map_err(|what| class.failure("function", &what))?;
        }
        let entries = file.entries.iter().map(|row| {
            let (value, since) = (option_text(row.value.as_deref()), option(row.since.as_deref()));
            format!("Entry{{name:{},value:{value},since:{since}}}", self.symbol(&row.name))
        });
        let entries: Vec<String> = entries.collect();
        let entries = self.rows(&format!("E{id}"), "Entry", &entries);
        let fixed = file.fixed.iter().map(|(name, value)| format!("({},{})", text_of(name), text_of(value)));
        let fixed = self.rows(&format!("X{id}"), "(Text, Text)", &fixed.collect::<Vec<_>>());
        let unknown = is_unknown(file.value.as_deref());
        let value = option_text(known(file.value.as_deref()));
        let companion = class.nested.iter().find(|nested| catalog.classes[**nested].kind() == "companion");
        Ok(format!(
            "Class{{id:ClassId({id}),name:{},simple_name:{},package:{:?},kind:ClassKind::{},supertypes:{},\
             ancestors:{},outer:{},feature_type:{},fixed:{fixed},value:{value},unknown_value:{unknown},properties:{},by_name:{},functions:{functions},\
             nested:{},entries:{entries},constructors:{constructors},companion:{},deprecated:{},since:{},opaque:{},\
             plugin:{},source:{},connection:{}}}",
            text_of(&class.name),
            self.symbol(class.simple_name()),
            class.package,
            kind(class)?,
            ids(&class.supertypes),
            ids(&catalog.ancestors(id)),
            optional_id(class.outer),
            option_text(file.feature_type.as_deref()),
            properties.0,
            properties.1,
            ids(&class.nested),
            optional_id(companion.copied()),
            option_text(file.deprecated.as_deref()),
            option(file.since.as_deref()),
            file.opaque,
            option(file.plugin.as_deref()),
            option(file.source.as_deref()),
            connection(catalog, class)?,
        ))
    }

    /// The names of two arrays: the properties in the order of the file, and their order by name.
    pub fn class_properties(&mut self, id: usize) -> Result<(String, String), Failure> {
        let class = &self.catalog.classes[id];
        let mut rows = Vec::new();
        let mut order = Vec::new();
        for (at, row) in class.file.properties.iter().enumerate() {
            let text = self.property(Some(id), class.package, row);
            rows.push(text.map_err(|what| class.failure(&row.name, &what))?);
            order.push((self.names.number(&row.name), at));
        }
        order.sort_unstable();
        if let Some(twice) = order.windows(2).find(|pair| pair[0].0 == pair[1].0) {
            let name = &class.file.properties[twice[0].1].name;
            return Err(class.failure(name, "the property stands here twice"));
        }
        let by_name = borrowed(&list(order.iter().map(|(_, at)| at.to_string())));
        Ok((self.rows(&format!("P{id}"), "Property", &rows), by_name))
    }

    pub fn property(&self, scope: Option<usize>, package: &str, row: &PropertyRow) -> Result<String, String> {
        let written = parse_type(row.ty.as_deref().unwrap_or("String?"))?;
        let (ty, nullable) = self.catalog.ty(scope, package, &written)?;
        let (mut yes, mut no) = (None, None);
        match ty {
            Type::Boolean => (yes, no) = boolean(row),
            _ if row.true_value.is_some() || row.false_value.is_some() => {
                return Err("only a Boolean has `true` and `false`".to_owned());
            }
            _ => {}
        }
        let ty = type_text(&ty);
        if row.mandatory && row.param.is_none() {
            return Err("a mandatory property has a `param`".to_owned());
        }
        let unknown = is_unknown(row.param.as_deref());
        let param = option_text(known(row.param.as_deref()));
        let (yes, no) = (option_text(yes), option_text(no));
        let secure = row.param.as_deref().is_some_and(|param| param.starts_with("secure:"));
        Ok(format!(
            "Property{{name:{},param:{param},unknown_param:{unknown},option:{},ty:{ty},true_value:{yes},false_value:{no},nullable:{nullable},mutable:{},mandatory:{},needed:{},secure:{secure},\
             deprecated:{},default:{},format:{},label:{},inferred:{},since:{}}}",
            self.symbol(&row.name),
            option(row.option.as_deref()),
            row.mutable.unwrap_or(true),
            row.mandatory,
            need(row.needed.as_deref())?,
            option_text(row.deprecated.as_deref()),
            option(row.default.as_deref()),
            formats::optional(self.catalog.formats, row.format.as_deref())?,
            option(row.label.as_deref()),
            row.inferred.is_some(),
            option(row.since.as_deref()),
        ))
    }

    /// The name of the array with the class's own functions, sorted by name.
    pub fn class_functions(&mut self, id: usize) -> Result<String, Failure> {
        let catalog = self.catalog;
        let class = &catalog.classes[id];
        let mut rows = Vec::new();
        for row in &class.file.functions {
            let (text, detail) = function_row(row);
            rows.push(self.member(id, text, detail).map_err(|what| class.failure(text, &what))?);
        }
        for option in class.nested.iter().flat_map(|nested| &catalog.classes[*nested].nested) {
            let option_class = &catalog.classes[*option];
            if let Some(text) = &option_class.file.function {
                let row = self.factory(*option, text);
                rows.push(row.map_err(|what| option_class.failure("function", &what))?);
            }
        }
        rows.sort();
        let rows: Vec<String> = rows.into_iter().map(|(_, text)| text).collect();
        Ok(self.rows(&format!("F{id}"), "Function", &rows))
    }

    pub fn member(
        &self,
        id: usize,
        text: &str,
        detail: Option<&DetailedFunction>,
    ) -> Result<(usize, String), String> {
        let class = &self.catalog.classes[id];
        let signature = parse_signature(text)?;
        let parameters = self.types(Some(id), class.package, &signature.parameters)?;
        let (returns, nullable) = self.returns(Some(id), class.package, &signature)?;
        let written = detail.and_then(|row| row.effect.as_deref());
        let effect = effect::member(self.catalog, id, written, &parameters, &returns)?;
        let shape = Shape {
            package: class.package,
            owner: &class.name,
            receiver: None,
            returns,
            nullable,
            effect,
            since: detail.and_then(|row| row.since.as_deref()),
            deprecated: detail.and_then(|row| row.deprecated.as_deref()),
        };
        let parameters = self.parameters(Some(id), class.package, &signature.parameters)?;
        Ok((self.names.number(&signature.name), self.function(&signature.name, &parameters, &shape)))
    }

    /// The function that makes an instance of an option class.
    pub fn factory(&self, id: usize, text: &str) -> Result<(usize, String), String> {
        let class = &self.catalog.classes[id];
        let signature = parse_signature(text)?;
        let parameters = self.parameters(Some(id), class.package, &signature.parameters)?;
        let shape = Shape {
            package: class.package,
            owner: "",
            receiver: None,
            returns: Type::Class(id),
            nullable: false,
            effect: Effect::Make(id),
            since: class.file.since.as_deref(),
            deprecated: class.file.deprecated.as_deref(),
        };
        Ok((self.names.number(&signature.name), self.function(&signature.name, &parameters, &shape)))
    }

    pub fn returns(
        &self,
        scope: Option<usize>,
        package: &str,
        signature: &Signature,
    ) -> Result<(Type, bool), String> {
        signature
            .returns
            .as_ref()
            .map_or(Ok((Type::Plain("Unit"), false)), |ty| self.catalog.ty(scope, package, ty))
    }

    pub fn types(
        &self,
        scope: Option<usize>,
        package: &str,
        arguments: &[Argument],
    ) -> Result<Vec<Type>, String> {
        arguments.iter().map(|argument| Ok(self.catalog.ty(scope, package, &argument.ty)?.0)).collect()
    }

    pub fn parameters(
        &self,
        scope: Option<usize>,
        package: &str,
        arguments: &[Argument],
    ) -> Result<String, String> {
        let mut rows = Vec::new();
        for argument in arguments {
            let (ty, nullable) = self.catalog.ty(scope, package, &argument.ty)?;
            rows.push(format!(
                "Parameter{{name:{},ty:{},nullable:{nullable},default:{},vararg:{}}}",
                self.symbol(&argument.name),
                type_text(&ty),
                argument.default,
                argument.vararg,
            ));
        }
        Ok(borrowed(&list(rows.into_iter())))
    }

    pub fn function(&self, name: &str, parameters: &str, shape: &Shape<'_>) -> String {
        let effect = match shape.effect {
            Effect::Add(id) => format!("Add(ClassId({id}))"),
            Effect::Make(id) => format!("Make(ClassId({id}))"),
            Effect::Block(id) => format!("Block({},ClassId({id}))", self.symbol(name)),
            Effect::Native => format!("Native(Native::{})", self.native(name, shape)),
            Effect::Unknown => "Unknown".to_owned(),
        };
        format!(
            "Function{{name:{},receiver:{},package:{:?},parameters:{parameters},returns:{},returns_nullable:{},\
             effect:Effect::{effect},since:{},deprecated:{}}}",
            self.symbol(name),
            optional_id(shape.receiver),
            shape.package,
            type_text(&shape.returns),
            shape.nullable,
            option(shape.since),
            option(shape.deprecated),
        )
    }

    /// The variant of a function that has code.
    fn native(&self, name: &str, shape: &Shape<'_>) -> String {
        let variant = native::variant(shape.package, shape.owner, name);
        let written =
            if shape.owner.is_empty() { name.to_owned() } else { format!("{}.{name}", shape.owner) };
        self.natives.borrow_mut().insert(variant.clone(), written);
        variant
    }

    pub fn constructors(&mut self, id: usize) -> Result<String, String> {
        let class = &self.catalog.classes[id];
        let (texts, package) = (class.constructor_texts(), class.package);
        let mut rows = Vec::new();
        for text in &texts {
            rows.push(self.parameters(Some(id), package, &parse_constructor(text)?)?);
        }
        Ok(self.rows(&format!("C{id}"), "Cow<'static, [Parameter]>", &rows))
    }
}

/// What a function is beyond its name and parameters.
pub struct Shape<'a> {
    pub package: &'a str,
    /// The class that it is a member of; empty outside of classes.
    pub owner: &'a str,
    pub receiver: Option<usize>,
    pub returns: Type,
    pub nullable: bool,
    pub effect: Effect,
    pub since: Option<&'a str>,
    pub deprecated: Option<&'a str>,
}

pub fn function_row(row: &FunctionRow) -> (&str, Option<&DetailedFunction>) {
    match row {
        FunctionRow::Signature(text) => (text, None),
        FunctionRow::Detailed(row) => (&row.signature, Some(row)),
    }
}

fn kind(class: &ClassItem<'_>) -> Result<&'static str, Failure> {
    match class.kind() {
        "class" => Ok("Class"),
        "abstract" | "compound" => Ok("Abstract"),
        "interface" => Ok("Interface"),
        "object" | "companion" => Ok("Object"),
        "enum" => Ok("Enum"),
        other => Err(class.failure("kind", &format!("there is no kind `{other}`"))),
    }
}

fn connection(catalog: &Catalog<'_>, class: &ClassItem<'_>) -> Result<String, Failure> {
    let Some(row) = &class.file.connection else { return Ok("None".to_owned()) };
    let Some(provider) = class.file.fixed.get("providerType") else {
        return Err(class.failure("fixed", "a connection has a fixed `providerType`"));
    };
    let mut raw = Vec::new();
    for (param, name) in &row.raw {
        let format =
            formats::optional(catalog.formats, Some(name)).map_err(|what| class.failure(param, &what))?;
        raw.push(format!("RawParameter{{name:{param:?},format:{format}}}"));
    }
    Ok(format!(
        "Some(Connection{{provider_type:{},title:{},display_name_param:{},raw:&{},\
         sub_projects_param:{},builds_param:{},unique_id:{}}})",
        text_of(provider),
        text_of(&row.title),
        text_of(&row.display_name),
        list(raw.into_iter()),
        option(row.sub_projects.as_deref()),
        option(row.builds.as_deref()),
        row.unique_id,
    ))
}

/// When a connection is of no use without a property: a `catalog::Need`.
fn need(text: Option<&str>) -> Result<String, String> {
    let Some(text) = text else { return Ok("None".to_owned()) };
    let need = match text.split_once(' ') {
        None if text == "always" => "Always".to_owned(),
        Some(("with", param)) => format!("With({param:?})"),
        Some(("without", param)) => format!("Without({param:?})"),
        _ => {
            return Err(format!(
                "`needed` is `always`, `with PARAMETER` or `without PARAMETER`, not `{text}`"
            ));
        }
    };
    Ok(format!("Some(Need::{need})"))
}
