//! Declarations outside of classes: the functions that add items, and the files of `declarations/`.

use crate::data::{DeclarationsFile, DetailedFunction};
use crate::effect::{self, Effect};
use crate::render::{Render, Shape, function_row};
use crate::resolve::Type;
use crate::signature::{Signature, Written, parse_signature, parse_type};
use crate::tables::{TopFunction, TopLevel};
use crate::text::type_text;

impl Render<'_> {
    /// The extension function that adds an instance of a class, if its file names one.
    pub fn adder(&mut self, id: usize) -> Result<(), String> {
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
            owner: "",
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

    pub fn declarations(&mut self, file: &DeclarationsFile) -> Result<(), String> {
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
            self.declare(&file.package, row.simple_name(), format!("TopLevel::Alias(&{})", type_text(&ty)));
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
            owner: "",
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
