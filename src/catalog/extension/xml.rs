//! TeamCity's own descriptors: `<dsl-extension kind="..." type="...">`.
//!
//! The elements and attributes are those that JetBrains documents for plugin authors ("Kotlin DSL Extensions") and that
//! its own plugins use. Texts and examples are skipped; entities of a DTD are not expanded.

use std::borrow::Cow;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::descriptor::{
    Choice, Compound, Descriptor, DescriptorMistake, Enum, Kind, Part, Property, PropertyType, capital,
    is_name,
};

/// How deep elements may nest.
const DEEPEST: usize = 32;

/// An element with its attributes and the elements in it.
#[derive(Debug, Default)]
struct Element {
    name: String,
    attributes: Vec<(String, String)>,
    children: Vec<Element>,
    at: usize,
}

impl Element {
    fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    fn all(&self, name: &'static str) -> impl Iterator<Item = &Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    fn child(&self, name: &'static str) -> Option<&Self> {
        self.all(name).next()
    }

    fn mistake(&self, message: impl Into<String>) -> DescriptorMistake {
        DescriptorMistake { range: self.at..self.at + self.name.len() + 1, message: message.into() }
    }

    fn needs(&self, attribute: &str) -> Result<&str, DescriptorMistake> {
        let missing = || self.mistake(format!("`<{}>` has no attribute `{attribute}`", self.name));
        self.get(attribute).filter(|value| !value.is_empty()).ok_or_else(missing)
    }
}

pub(super) fn read(text: &str) -> Result<Descriptor, DescriptorMistake> {
    let root = tree(text)?;
    if root.name == "dsl-add-on" {
        return Err(root.mistake("add-ons to the DSL of other plugins are not supported"));
    }
    if root.name != "dsl-extension" {
        return Err(root.mistake("this is not a descriptor: it does not begin with `<dsl-extension>`"));
    }
    descriptor(&root)
}

fn descriptor(root: &Element) -> Result<Descriptor, DescriptorMistake> {
    let kind = root.needs("kind")?;
    let kind = Kind::of_attribute(kind)
        .ok_or_else(|| root.mistake(format!("there is no kind of extension `{kind}`")))?;
    let function = match root.child("function") {
        Some(function) => Some(function.needs("name")?.to_owned()),
        None => None,
    };
    let class = root.child("class").and_then(|class| class.get("name")).map(str::to_owned);
    let class = class.or_else(|| function.as_deref().map(capital));
    let class = class.ok_or_else(|| root.mistake("neither `<class>` nor `<function>` gives a name"))?;
    for name in function.iter().chain([&class]) {
        if !is_name(name) {
            return Err(root.mistake(format!("`{name}` is not a name in Kotlin")));
        }
    }
    let params = root.child("params");
    let fixed = root.all("init").flat_map(|init| init.all("param"));
    let fixed =
        fixed.filter_map(|param| Some((param.get("name")?.to_owned(), param.get("value")?.to_owned())));
    let enums = root.all("types").flat_map(|types| types.all("enum"));
    let enums: Vec<Enum> = enums.map(read_enum).collect::<Result<_, _>>()?;
    let mut opaque = false;
    let properties = params.map_or(Ok(Vec::new()), |params| properties(params, &enums, &mut opaque))?;
    Ok(Descriptor {
        class,
        function: function.filter(|_| kind != Kind::VcsRoot),
        kind,
        feature_type: root.needs("type")?.to_owned(),
        fixed: fixed.collect(),
        properties,
        enums,
        title: None,
        display_name: None,
        deprecated: root.child("class").and_then(deprecated),
        opaque,
        also: Vec::new(),
        part: Part::New,
    })
}

fn read_enum(element: &Element) -> Result<Enum, DescriptorMistake> {
    let entry = |option: &Element| {
        let name = option.needs("name")?.to_owned();
        Ok((name.clone(), option.get("value").map_or(name, str::to_owned)))
    };
    let entries = element.all("option").map(entry).collect::<Result<_, _>>()?;
    Ok(Enum { name: element.needs("name")?.to_owned(), entries })
}

/// The properties that the `<param>`s of `parent` describe.
fn properties(
    parent: &Element,
    enums: &[Enum],
    opaque: &mut bool,
) -> Result<Vec<Property>, DescriptorMistake> {
    let mut found: Vec<Property> = Vec::new();
    for param in parent.all("param") {
        let raw = param.needs("name")?;
        let name = param.get("dslName").unwrap_or(raw);
        if !is_name(name) || found.iter().any(|known| known.name == name) {
            *opaque |= !is_name(name);
            continue;
        }
        found.push(Property {
            name: name.to_owned(),
            param: raw.to_owned(),
            ty: property_type(param, name, enums, opaque)?,
            mandatory: param.get("mandatory") == Some("true"),
            deprecated: deprecated(param),
            format: None,
        });
    }
    Ok(found)
}

fn property_type(
    param: &Element,
    name: &str,
    enums: &[Enum],
    opaque: &mut bool,
) -> Result<PropertyType, DescriptorMistake> {
    let has_options = param.child("option").is_some();
    Ok(match param.get("type") {
        // A choice without options has its parts elsewhere: what the class looks like then is not documented.
        Some("compound") | None if has_options => {
            PropertyType::Compound(compound(param, name, enums, opaque)?)
        }
        Some("compound") => {
            *opaque = true;
            PropertyType::Any
        }
        None | Some("string") if param.get("ref").is_none() => PropertyType::Text,
        Some("int") => PropertyType::Int,
        Some("boolean") => PropertyType::Boolean {
            yes: param.get("trueValue").unwrap_or("true").to_owned(),
            no: param.get("falseValue").unwrap_or("false").to_owned(),
        },
        Some(other) if enums.iter().any(|known| known.name == other) => PropertyType::Enum(other.to_owned()),
        _ => PropertyType::Any,
    })
}

fn compound(
    param: &Element,
    name: &str,
    enums: &[Enum],
    opaque: &mut bool,
) -> Result<Compound, DescriptorMistake> {
    let mut options = Vec::new();
    for option in param.all("option") {
        let function = option.needs("name")?;
        if !is_name(function) {
            return Err(option.mistake(format!("`{function}` is not a name in Kotlin")));
        }
        options.push(Choice {
            function: function.to_owned(),
            class: capital(function),
            value: Some(option.get("value").unwrap_or_default().to_owned()),
            properties: properties(option, enums, opaque)?,
            deprecated: None,
        });
    }
    Ok(Compound { class: capital(name), options })
}

fn deprecated(element: &Element) -> Option<String> {
    let marked = element.get("deprecated") == Some("true");
    let child = element.child("deprecated");
    let replacement = child.and_then(|child| child.get("replaceWith").or_else(|| child.get("replace")));
    (marked || child.is_some()).then(|| replacement.unwrap_or_default().to_owned())
}

/// The root element with all that is in it.
fn tree(text: &str) -> Result<Element, DescriptorMistake> {
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Element> = vec![Element::default()];
    loop {
        let at = position(&reader);
        let failed =
            |message: String| DescriptorMistake { range: at..(at + 1).min(text.len()).max(at), message };
        match reader.read_event().map_err(|error| failed(format!("this is not XML: {error}")))? {
            Event::Start(_) if open.len() > DEEPEST => {
                return Err(failed("elements nest too deeply".to_owned()));
            }
            Event::Start(start) => open.push(element(&start, at).map_err(failed)?),
            Event::Empty(start) => {
                let element = element(&start, at).map_err(failed)?;
                open.last_mut().map(|parent| parent.children.push(element)).unwrap_or_default();
            }
            Event::End(_) => {
                let closed = open.pop().unwrap_or_default();
                open.last_mut().map(|parent| parent.children.push(closed)).unwrap_or_default();
            }
            Event::Eof => break,
            _ => {}
        }
    }
    let whole = open.into_iter().next().unwrap_or_default();
    let missing = DescriptorMistake { range: 0..0, message: "there is no element in it".to_owned() };
    whole.children.into_iter().next().ok_or(missing)
}

fn position(reader: &Reader<&[u8]>) -> usize {
    usize::try_from(reader.buffer_position()).unwrap_or(usize::MAX)
}

fn element(start: &BytesStart<'_>, at: usize) -> Result<Element, String> {
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| format!("an attribute cannot be read: {error}"))?;
        let value = quick_xml::escape::unescape(&attribute.value).map(Cow::into_owned);
        let value = value.map_err(|error| format!("an attribute cannot be read: {error}"))?;
        attributes.push((attribute.key.as_ref().to_owned(), value));
    }
    Ok(Element { name: start.name().as_ref().to_owned(), attributes, children: Vec::new(), at })
}
