//! Writes the resolved catalog as Rust: one static array per class for its properties and functions, then the tables.

use std::fmt::Write as _;

use crate::Failure;
use crate::data::{Data, DetailedFunction, FunctionRow, PropertyRow};
use crate::effect::{self, Effect};
use crate::names::Names;
use crate::references;
use crate::resolve::{Catalog, ClassItem, Type};
use crate::signature::{Argument, Signature, Written, parse_constructor, parse_signature, parse_type};

/// The whole generated file.
pub fn render(data: &Data, catalog: &Catalog<'_>) -> Result<String, Failure> {
    let names = Names::new(data, catalog)?;
    let mut render = Render { catalog, names, out: String::new(), functions: Vec::new(), top: Vec::new() };
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
    Ok(render.out)
}

/// A function outside of classes, with what it is sorted by.
struct TopFunction {
    name: usize,
    plain: bool,
    package: String,
    receiver: usize,
    text: String,
}

/// A declaration of a package: its package, its name and its Rust text.
struct TopLevel {
    package: String,
    name: usize,
    text: String,
}

struct Render<'a> {
    catalog: &'a Catalog<'a>,
    names: Names,
    out: String,
    functions: Vec<TopFunction>,
    top: Vec<TopLevel>,
}

impl Render<'_> {
    fn array(&mut self, name: &str, ty: &str, rows: &[String]) {
        let _ = writeln!(self.out, "pub(super) static {name}: [{ty}; {}] = [", rows.len());
        for row in rows {
            let _ = writeln!(self.out, "{row},");
        }
        self.out.push_str("];\n");
    }

    fn names(&mut self) {
        let rows: Vec<String> = self.names.all().map(|name| format!("{name:?}")).collect();
        self.array("NAMES", "&str", &rows);
    }

    fn symbol(&self, name: &str) -> String {
        format!("Symbol({})", self.names.number(name))
    }

    /// The row of a class; its properties and functions become arrays of their own.
    fn class(&mut self, id: usize) -> Result<String, Failure> {
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
        let entries = list(file.entries.iter().map(|row| {
            format!("Entry{{name:{},value:{}}}", self.symbol(&row.name), option(row.value.as_deref()))
        }));
        let fixed = list(file.fixed.iter().map(|(name, value)| format!("({name:?},{value:?})")));
        let companion = class.nested.iter().find(|nested| catalog.classes[**nested].kind() == "companion");
        Ok(format!(
            "Class{{id:ClassId({id}),name:{:?},simple_name:{},package:{:?},kind:ClassKind::{},supertypes:&{},\
             ancestors:&{},outer:{},feature_type:{},fixed:&{fixed},value:{},properties:{},by_name:{},functions:{functions},\
             nested:&{},entries:&{entries},constructors:&{constructors},companion:{},deprecated:{},since:{},opaque:{},\
             plugin:{},source:{},connection:{}}}",
            class.name,
            self.symbol(class.simple_name()),
            class.package,
            kind(class)?,
            ids(&class.supertypes),
            ids(&catalog.ancestors(id)),
            optional_id(class.outer),
            option(file.feature_type.as_deref()),
            option(file.value.as_deref()),
            properties.0,
            properties.1,
            ids(&class.nested),
            optional_id(companion.copied()),
            option(file.deprecated.as_deref()),
            option(file.since.as_deref()),
            file.opaque,
            option(file.plugin.as_deref()),
            option(file.source.as_deref()),
            connection(class)?,
        ))
    }

    /// The names of two arrays: the properties in the order of the file, and their order by name.
    fn class_properties(&mut self, id: usize) -> Result<(String, String), Failure> {
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
        if rows.is_empty() {
            return Ok(("&[]".to_owned(), "&[]".to_owned()));
        }
        self.array(&format!("P{id}"), "Property", &rows);
        let by_name = list(order.iter().map(|(_, at)| at.to_string()));
        Ok((format!("&P{id}"), format!("&{by_name}")))
    }

    fn property(&self, scope: Option<usize>, package: &str, row: &PropertyRow) -> Result<String, String> {
        let written = parse_type(row.ty.as_deref().unwrap_or("String?"))?;
        let (ty, nullable) = self.catalog.ty(scope, package, &written)?;
        let ty = match ty {
            Type::Boolean => boolean(row),
            _ if row.true_value.is_some() || row.false_value.is_some() => {
                return Err("only a Boolean has `true` and `false`".to_owned());
            }
            ty => type_text(&ty),
        };
        if row.mandatory && row.param.is_none() {
            return Err("a mandatory property has a `param`".to_owned());
        }
        let secure = row.param.as_deref().is_some_and(|param| param.starts_with("secure:"));
        Ok(format!(
            "Property{{name:{},param:{},option:{},ty:{ty},nullable:{nullable},mutable:{},mandatory:{},secure:{secure},\
             deprecated:{},default:{},inferred:{},since:{}}}",
            self.symbol(&row.name),
            option(row.param.as_deref()),
            option(row.option.as_deref()),
            row.mutable.unwrap_or(true),
            row.mandatory,
            option(row.deprecated.as_deref()),
            option(row.default.as_deref()),
            row.inferred.is_some(),
            option(row.since.as_deref()),
        ))
    }

    /// The name of the array with the class's own functions, sorted by name.
    fn class_functions(&mut self, id: usize) -> Result<String, Failure> {
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
        if rows.is_empty() {
            return Ok("&[]".to_owned());
        }
        let rows: Vec<String> = rows.into_iter().map(|(_, text)| text).collect();
        self.array(&format!("F{id}"), "Function", &rows);
        Ok(format!("&F{id}"))
    }

    fn member(
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
    fn factory(&self, id: usize, text: &str) -> Result<(usize, String), String> {
        let class = &self.catalog.classes[id];
        let signature = parse_signature(text)?;
        let parameters = self.parameters(Some(id), class.package, &signature.parameters)?;
        let shape = Shape {
            package: class.package,
            receiver: None,
            returns: Type::Class(id),
            nullable: false,
            effect: Effect::Make(id),
            since: class.file.since.as_deref(),
            deprecated: class.file.deprecated.as_deref(),
        };
        Ok((self.names.number(&signature.name), self.function(&signature.name, &parameters, &shape)))
    }

    /// The extension function that adds an instance of a class, if its file names one.
    fn adder(&mut self, id: usize) -> Result<(), String> {
        let class = &self.catalog.classes[id];
        let Some(text) = &class.file.function else { return Ok(()) };
        let text = if text.contains('(') {
            text.clone()
        } else {
            format!("{text}(init: {}.() -> Unit)", class.name)
        };
        let signature = parse_signature(&text)?;
        let receiver = match &signature.receiver {
            Some(name) => self.catalog.find("", name),
            None => effect::container(self.catalog, id),
        };
        let receiver = receiver.ok_or("what is it added to? Write the function with its receiver")?;
        let shape = Shape {
            package: class.package,
            receiver: Some(receiver),
            returns: Type::Class(id),
            nullable: false,
            effect: Effect::Add(id),
            since: class.file.since.as_deref(),
            deprecated: class.file.deprecated.as_deref(),
        };
        let parameters = self.parameters(Some(id), class.package, &signature.parameters)?;
        let text = self.function(&signature.name, &parameters, &shape);
        self.push_function(&signature.name, class.package, Some(receiver), text);
        Ok(())
    }

    fn push_function(&mut self, name: &str, package: &str, receiver: Option<usize>, text: String) {
        self.functions.push(TopFunction {
            name: self.names.number(name),
            plain: receiver.is_none(),
            package: package.to_owned(),
            receiver: receiver.unwrap_or(usize::MAX),
            text,
        });
    }

    fn declarations(&mut self, file: &crate::data::DeclarationsFile) -> Result<(), String> {
        for row in &file.functions {
            let (text, detail) = function_row(row);
            self.declared_function(&file.package, text, detail, file.since.as_deref())
                .map_err(|what| format!("functions: {text}: {what}"))?;
        }
        let mut rows = Vec::new();
        for row in &file.properties {
            let text = self.property(None, &file.package, row);
            rows.push(text.map_err(|what| format!("properties: {}: {what}", row.name))?);
        }
        let array = format!("TOP_PROPERTIES_{}", self.top.len());
        if !rows.is_empty() {
            self.array(&array, "Property", &rows);
        }
        for (at, row) in file.properties.iter().enumerate() {
            self.declare(&file.package, &row.name, format!("TopLevel::Property(&{array}[{at}])"));
        }
        for row in &file.aliases {
            let (ty, _) = self.catalog.ty(None, "", &parse_type(&row.ty)?)?;
            self.declare(&file.package, &row.name, format!("TopLevel::Alias(&{})", type_text(&ty)));
        }
        Ok(())
    }

    fn declare(&mut self, package: &str, name: &str, text: String) {
        let name = self.names.number(name);
        self.top.push(TopLevel { package: package.to_owned(), name, text });
    }

    fn declared_function(
        &mut self,
        package: &str,
        text: &str,
        detail: Option<&DetailedFunction>,
        since: Option<&str>,
    ) -> Result<(), String> {
        let mut signature = parse_signature(text)?;
        bind(&mut signature);
        let receiver = match &signature.receiver {
            Some(name) => self.receiver(package, name)?,
            None => None,
        };
        let (returns, nullable) = self.returns(None, package, &signature)?;
        let effect = effect::top_level(self.catalog, package, detail.and_then(|row| row.effect.as_deref()))?;
        let shape = Shape {
            package,
            receiver,
            returns,
            nullable,
            effect,
            since: detail.and_then(|row| row.since.as_deref()).or(since),
            deprecated: detail.and_then(|row| row.deprecated.as_deref()),
        };
        let parameters = self.parameters(None, package, &signature.parameters)?;
        let text = self.function(&signature.name, &parameters, &shape);
        self.push_function(&signature.name, package, receiver, text);
        Ok(())
    }

    /// The class of an extension's receiver; none for a type of Kotlin's own.
    fn receiver(&self, package: &str, name: &str) -> Result<Option<usize>, String> {
        match self.catalog.find_from(None, package, name) {
            Some(id) => Ok(Some(id)),
            None if name == "String" => Ok(None),
            None => Err(format!("there is no class `{name}`")),
        }
    }

    fn returns(
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

    fn types(
        &self,
        scope: Option<usize>,
        package: &str,
        arguments: &[Argument],
    ) -> Result<Vec<Type>, String> {
        arguments.iter().map(|argument| Ok(self.catalog.ty(scope, package, &argument.ty)?.0)).collect()
    }

    fn parameters(
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
        Ok(list(rows.into_iter()))
    }

    fn function(&self, name: &str, parameters: &str, shape: &Shape<'_>) -> String {
        let effect = match shape.effect {
            Effect::Add(id) => format!("Add(ClassId({id}))"),
            Effect::Make(id) => format!("Make(ClassId({id}))"),
            Effect::Block(id) => format!("Block({},ClassId({id}))", self.symbol(name)),
            Effect::Native => "Native".to_owned(),
            Effect::Unknown => "Unknown".to_owned(),
        };
        format!(
            "Function{{name:{},receiver:{},package:{:?},parameters:&{parameters},returns:{},returns_nullable:{},\
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

    fn constructors(&self, id: usize) -> Result<String, String> {
        let class = &self.catalog.classes[id];
        let is_plain = class.kind() == "class";
        let default = match (&class.file.constructors, class.outer, class.package) {
            (Some(written), _, _) => written.clone(),
            (None, Some(_), _) if is_plain => vec!["()".to_owned()],
            (None, None, package) if is_plain && !package.is_empty() => {
                vec!["()".to_owned(), format!("(init: {}.() -> Unit)", class.name)]
            }
            _ => Vec::new(),
        };
        let mut rows = Vec::new();
        for text in &default {
            rows.push(format!("&{}", self.parameters(Some(id), class.package, &parse_constructor(text)?)?));
        }
        Ok(list(rows.into_iter()))
    }

    fn functions(&mut self) {
        let mut functions = std::mem::take(&mut self.functions);
        functions.sort_by(|a, b| {
            (a.name, a.plain, &a.package, a.receiver, &a.text)
                .cmp(&(b.name, b.plain, &b.package, b.receiver, &b.text))
        });
        for (at, function) in functions.iter().enumerate() {
            self.top.push(TopLevel {
                package: function.package.clone(),
                name: function.name,
                text: format!("TopLevel::Function(&FUNCTION_ROWS[{at}])"),
            });
        }
        let rows: Vec<String> = functions.into_iter().map(|function| function.text).collect();
        self.array("FUNCTION_ROWS", "Function", &rows);
    }

    fn packages(&mut self, data: &Data) {
        let mut names: Vec<&str> = self.catalog.classes.iter().map(|class| class.package).collect();
        names.extend(data.declarations.iter().map(|(_, file)| file.package.as_str()));
        names.sort_unstable();
        names.dedup();
        let mut top = std::mem::take(&mut self.top);
        // A stable sort: classes first, then functions as they are sorted, then the rest.
        top.sort_by(|a, b| (&a.package, a.name).cmp(&(&b.package, b.name)));
        let mut packages = Vec::new();
        for name in &names {
            let rows = top.iter().filter(|declaration| declaration.package == *name);
            let rows = list(rows.map(|row| format!("(Symbol({}),{})\n", row.name, row.text)));
            packages.push(format!("Package{{name:{name:?},declarations:&{rows}}}"));
        }
        self.array("PACKAGES", "Package", &packages);
        let rows: Vec<String> = names.iter().map(|name| format!("{name:?}")).collect();
        self.array("PACKAGE_NAMES", "&str", &rows);
    }

    /// Classes by simple name, connections by provider type, and the constants of the core classes.
    fn tables(&mut self) {
        let catalog = self.catalog;
        let tops = catalog.classes.iter().enumerate().filter(|(_, class)| class.outer.is_none());
        let mut named: Vec<(usize, usize)> =
            tops.map(|(id, class)| (self.names.number(&class.name), id)).collect();
        named.sort_unstable();
        let rows: Vec<String> =
            named.iter().map(|(name, id)| format!("(Symbol({name}),ClassId({id}))")).collect();
        self.array("CLASSES_BY_NAME", "(Symbol, ClassId)", &rows);
        let mut providers: Vec<(&str, usize)> = Vec::new();
        for (id, class) in catalog.classes.iter().enumerate() {
            if class.file.connection.is_some() {
                providers.extend(class.file.fixed.get("providerType").map(|ty| (ty.as_str(), id)));
            }
        }
        providers.sort_unstable();
        let rows: Vec<String> = providers.iter().map(|(ty, id)| format!("({ty:?},ClassId({id}))")).collect();
        self.array("CONNECTIONS_BY_PROVIDER", "(&str, ClassId)", &rows);
        self.core_constants();
    }

    fn core_constants(&mut self) {
        self.out.push_str(
            "/// The core classes by name, for code that means one of them.\npub mod core_class {\n",
        );
        self.out.push_str("use super::ClassId;\n");
        for (id, class) in
            self.catalog.classes.iter().enumerate().filter(|(_, class)| class.package.is_empty())
        {
            let name = upper_snake(&class.name);
            let _ = writeln!(self.out, "/// `{}`\npub const {name}: ClassId = ClassId({id});", class.name);
        }
        self.out.push_str("}\n");
    }
}

/// What a function is beyond its name and parameters.
struct Shape<'a> {
    package: &'a str,
    receiver: Option<usize>,
    returns: Type,
    nullable: bool,
    effect: Effect,
    since: Option<&'a str>,
    deprecated: Option<&'a str>,
}

/// Puts the bound of a type parameter where the receiver and the parameters' receivers name it.
fn bind(signature: &mut Signature) {
    let Some((name, Some(Written::Named { name: bound, .. }))) = signature.generic.clone() else { return };
    if signature.receiver.as_deref() == Some(name.as_str()) {
        signature.receiver = Some(bound.clone());
    }
    for parameter in &mut signature.parameters {
        if let Written::Function { receiver: Some(receiver) } = &mut parameter.ty
            && let Written::Named { name: written, .. } = receiver.as_mut()
            && *written == name
        {
            written.clone_from(&bound);
        }
    }
}

fn function_row(row: &FunctionRow) -> (&str, Option<&DetailedFunction>) {
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

fn connection(class: &ClassItem<'_>) -> Result<String, Failure> {
    let Some(row) = &class.file.connection else { return Ok("None".to_owned()) };
    let Some(provider) = class.file.fixed.get("providerType") else {
        return Err(class.failure("fixed", "a connection has a fixed `providerType`"));
    };
    Ok(format!(
        "Some(Connection{{provider_type:{provider:?},title:{:?},display_name_param:{:?}}})",
        row.title, row.display_name
    ))
}

fn boolean(row: &PropertyRow) -> String {
    if row.param.is_none() {
        return "Type::Boolean{true_value:None,false_value:None}".to_owned();
    }
    let yes = row.true_value.as_deref().unwrap_or("true");
    let no = row.false_value.as_deref().unwrap_or("false");
    format!("Type::Boolean{{true_value:Some({yes:?}),false_value:Some({no:?})}}")
}

fn type_text(ty: &Type) -> String {
    match ty {
        Type::Plain(name) => format!("Type::{name}"),
        Type::Boolean => "Type::Boolean{true_value:None,false_value:None}".to_owned(),
        Type::Enum(id) => format!("Type::Enum(ClassId({id}))"),
        Type::Compound(id) => format!("Type::Compound(ClassId({id}))"),
        Type::Class(id) => format!("Type::Class(ClassId({id}))"),
        Type::List(element) => format!("Type::List(&{})", type_text(element)),
        Type::Function(receiver) => format!("Type::Function{{receiver:{}}}", optional_id(*receiver)),
    }
}

fn option(value: Option<&str>) -> String {
    value.map_or_else(|| "None".to_owned(), |text| format!("Some({text:?})"))
}

fn optional_id(id: Option<usize>) -> String {
    id.map_or_else(|| "None".to_owned(), |id| format!("Some(ClassId({id}))"))
}

fn ids(ids: &[usize]) -> String {
    list(ids.iter().map(|id| format!("ClassId({id})")))
}

fn list(rows: impl Iterator<Item = String>) -> String {
    format!("[{}]", rows.collect::<Vec<_>>().join(","))
}

/// `AmazonEC2CloudImage.AMI` -> `AMAZON_EC2_CLOUD_IMAGE_AMI`
fn upper_snake(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let mut text = String::new();
    for (at, c) in chars.iter().enumerate() {
        let before = at.checked_sub(1).map(|before| chars[before]);
        let starts = c.is_uppercase()
            && before.is_some_and(|before| {
                let next_is_lower = chars.get(at + 1).is_some_and(|next| next.is_lowercase());
                before != '.' && (!before.is_uppercase() || next_is_lower)
            });
        if starts || *c == '.' {
            text.push('_');
        }
        if *c != '.' {
            text.extend(c.to_uppercase());
        }
    }
    text
}
