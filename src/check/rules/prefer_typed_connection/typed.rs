//! The typed text for a raw connection. It is offered only when the feature's block holds nothing but plain statements,
//! so that nothing is lost.

use std::collections::BTreeMap;

use crate::catalog::{ClassId, Property, Type};
use crate::check::context::Context;
use crate::model::{Feature, Property as Raw};
use crate::source::{FileId, Span, TextRange};
use crate::syntax::Blocks;

/// How far an inner line is moved in.
const INDENT: &str = "    ";

/// The longest indentation.
const DEEPEST: usize = 200;

/// The blocks of the files that were looked at.
#[derive(Default)]
pub(super) struct Texts {
    blocks: BTreeMap<FileId, Blocks>,
}

impl Texts {
    /// What to replace, and with what; nothing when the text cannot be written faithfully.
    pub(super) fn of(
        &mut self,
        context: &Context<'_>,
        feature: &Feature,
        class: ClassId,
    ) -> Option<(Span, String)> {
        let file = feature.span.file;
        let source = context.sources.get(file)?.text();
        let blocks = self.blocks.entry(file).or_insert_with(|| Blocks::of(source));
        text(context, feature, class, source, blocks.after(feature.span.end)?)
    }
}

fn text(
    context: &Context<'_>,
    feature: &Feature,
    class: ClassId,
    source: &str,
    block: TextRange,
) -> Option<(Span, String)> {
    let given: Vec<&Raw> = feature.properties.0.iter().filter(|raw| !raw.implied).collect();
    let own = given.iter().filter(|raw| !is_fixed(context, class, raw)).count();
    let fixed = given.len() - own;
    // `type`, `id` and a statement for each parameter: anything else would get lost.
    let statements = 1 + usize::from(feature.id.is_some()) + own + fixed;
    let lines = block.slice(source).lines().filter(|line| !line.trim().is_empty());
    if lines.clone().count() != statements || !lines.clone().all(is_plain) {
        return None;
    }
    let start = feature.span.start as usize;
    let indent = source.get(start.saturating_sub(DEEPEST)..start)?.rsplit('\n').next()?;
    if !indent.chars().all(char::is_whitespace) {
        return None;
    }
    let inner = format!("{indent}{INDENT}");
    let mut out = format!("{} {{\n", context.catalog.function_of(class));
    if let Some(id) = &feature.id {
        out.push_str(&format!("{inner}id = {}\n", slice(context, id.span)?));
    }
    for raw in given
        .iter()
        .filter(|raw| !is_fixed(context, class, raw) && !belongs_to_option(context, class, feature, raw))
    {
        out.push_str(&format!("{inner}{}\n", statement(context, feature, class, raw, &inner)?));
    }
    out.push_str(&format!("{indent}}}"));
    let end = block.end + 1;
    Some((Span { end, ..feature.span }, out))
}

/// Whether the line is a statement that the typed form has, too.
fn is_plain(line: &str) -> bool {
    let line = line.trim();
    let starts = ["type = ", "id = ", "param(", "this.id = ", "this.type = "];
    starts.iter().any(|start| line.starts_with(start)) && !line.contains("//") && !line.contains("/*")
        || line.starts_with("param(") && line.ends_with(')')
}

/// Whether the class sets the parameter itself.
fn is_fixed(context: &Context<'_>, class: ClassId, raw: &Raw) -> bool {
    let fixed = &context.catalog.class(class).fixed;
    fixed.iter().any(|(name, value)| **name == *raw.name && raw.value.known() == Some(value))
}

/// The property that sets a parameter, if the settings' version of the DSL has it.
fn own_property<'a>(context: &Context<'a>, class: ClassId, param: &str) -> Option<&'a Property> {
    context
        .catalog
        .property_of_param(class, param)
        .filter(|property| super::is_known(context, property.since))
}

/// Whether the parameter stands within a chosen option in the typed form.
fn belongs_to_option(context: &Context<'_>, class: ClassId, feature: &Feature, raw: &Raw) -> bool {
    own_property(context, class, &raw.name).is_none()
        && options(context, class, feature)
            .any(|option| context.catalog.property_of_param(option, &raw.name).is_some())
}

/// The options that the raw values choose.
fn options<'f>(
    context: &'f Context<'_>,
    class: ClassId,
    feature: &'f Feature,
) -> impl Iterator<Item = ClassId> + 'f {
    context.catalog.properties(class).filter_map(move |property| {
        let Type::Compound(choice) = property.ty else { return None };
        context.catalog.option_of_value(choice, feature.properties.known(property.param.as_deref()?)?)
    })
}

/// The statement for a parameter: an assignment where the class has a property, else `param(...)`.
fn statement(
    context: &Context<'_>,
    feature: &Feature,
    class: ClassId,
    raw: &Raw,
    indent: &str,
) -> Option<String> {
    let Some(property) = own_property(context, class, &raw.name) else {
        return Some(format!("param(\"{}\", {})", plain(&raw.name)?, slice(context, raw.value.span)?));
    };
    let name = context.catalog.known_name(property.name)?;
    match property.ty {
        Type::Compound(choice) => {
            let option = context.catalog.option_of_value(choice, raw.value.known()?)?;
            let option = Some(option)
                .filter(|option| super::is_known(context, context.catalog.class(*option).since))?;
            Some(format!("{name} = {}", choose(context, feature, option, indent)?))
        }
        _ => Some(format!("{name} = {}", value(context, property, raw)?)),
    }
}

/// `token { ... }` or `default()`.
fn choose(context: &Context<'_>, feature: &Feature, option: ClassId, indent: &str) -> Option<String> {
    let function = context.catalog.function_of(option);
    if context.catalog.class(option).properties.is_empty() {
        return Some(format!("{function}()"));
    }
    let mut out = format!("{function} {{\n");
    for property in context.catalog.class(option).properties.iter().filter(|one| one.deprecated.is_none()) {
        if let Some(raw) = property.param.as_deref().and_then(|param| feature.properties.get(param)) {
            let name = context.catalog.known_name(property.name)?;
            out.push_str(&format!("{indent}{INDENT}{name} = {}\n", value(context, property, raw)?));
        }
    }
    out.push_str(&format!("{indent}}}"));
    Some(out)
}

/// The value as the property takes it.
fn value(context: &Context<'_>, property: &Property, raw: &Raw) -> Option<String> {
    let known = raw.value.known();
    match property.ty {
        Type::String => Some(slice(context, raw.value.span)?.to_owned()),
        Type::Boolean => match known {
            known if known == property.true_value.as_deref() => Some("true".to_owned()),
            known if known == property.false_value.as_deref() => Some("false".to_owned()),
            _ => None,
        },
        _ => None,
    }
}

/// The text of the settings at a place, when it is one line.
fn slice<'a>(context: &Context<'a>, span: Span) -> Option<&'a str> {
    let text = span.range().slice(context.sources.get(span.file)?.text());
    (!text.is_empty() && !text.contains('\n')).then_some(text)
}

/// A name that needs no escape.
fn plain(name: &str) -> Option<&str> {
    let odd = |char: char| char.is_control() || "\"\\$".contains(char);
    (!name.contains(odd)).then_some(name)
}
