//! `buildTypes/<id>.xml` of a template.

use super::Context;
use super::build_type::{BuildTypeKind, settings};
use super::parts::{description, name, root};
use crate::emit::xml_writer::Element;
use crate::model::BuildType;

/// `<template>`. It has a description only when one is set (observed in generator output).
pub(crate) fn element(context: &Context<'_>, template: &BuildType) -> Element {
    context
        .schema(root("template").attr_opt("uuid", context.uuid(template.uuid.as_ref())))
        .children(name(template.name.as_ref()))
        .children(description(template.description.as_ref()))
        .children([settings(context, template, BuildTypeKind::Template)])
}
