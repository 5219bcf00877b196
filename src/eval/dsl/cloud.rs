//! Cloud profiles and images: what the DSL derives from their ids, names and sources.

use std::rc::Rc;
use std::sync::Arc;

use crate::catalog::{ClassId, core_class};
use crate::model::{Properties, Property, Text};
use crate::source::Span;

use super::super::interpreter::Interpreter;
use super::super::value::{Object, Value};
use super::encoding::Encoded;

/// The raw parameter that names an image to the server.
const SOURCE_ID: &str = "source-id";

/// The list whose elements all end in a comma (seen in XML that a server wrote of settings in Kotlin).
pub(super) const SECURITY_GROUPS: &str = "security-group-ids";

/// Whether a raw parameter is one that `CloudProfile.EmptyIfNotPositiveParameterDelegate` writes.
pub(super) fn is_empty_if_not_positive(param: &str) -> bool {
    matches!(
        param,
        "max-running-instances"
            | "next-hour"
            | "profileInstanceLimit"
            | "terminate-idle-time"
            | "total-work-time"
    )
}

impl Interpreter<'_> {
    /// Adds the raw parameters that follow from others (seen in generator output for Kubernetes, and in XML that a server
    /// wrote of settings in Kotlin for Amazon EC2).
    pub(crate) fn complete_cloud(&mut self, object: &Rc<Object>, properties: &mut Properties) {
        let Some(class) = self.dsl_class(object) else { return };
        if self.catalog.is_subclass_of(class, core_class::CLOUD_PROFILE) {
            let id = self.set_text(object, "id");
            for name in ["profileId", "system.cloud.profile_id"] {
                add(properties, name, id.clone());
            }
        } else if self.catalog.is_subclass_of(class, core_class::KUBERNETES_CLOUD_IMAGE) {
            let simple = properties.known("podTemplateMode") == Some("simple");
            let described = text_of(properties, "dockerImage").filter(|_| simple).map(|image| Text {
                value: image.known().map(|image| format!("Run container: {image}").into()),
                span: image.span,
            });
            add(properties, SOURCE_ID, text_of(properties, "agentNamePrefix"));
            add(properties, "imageDescription", described);
        } else if self.catalog.is_subclass_of(class, core_class::AMAZON_EC2_CLOUD_IMAGE) {
            add(properties, SOURCE_ID, text_of(properties, "image-name-prefix"));
        }
    }

    /// The raw value of an image's `source`, for the kinds of source that are a single text.
    pub(crate) fn image_source(&self, value: &Value) -> Option<Arc<str>> {
        const PLAIN: [ClassId; 4] = [
            core_class::AMAZON_EC2_CLOUD_IMAGE_SOURCE,
            core_class::AMAZON_EC2_CLOUD_IMAGE_AMI,
            core_class::AMAZON_EC2_CLOUD_IMAGE_IMAGE,
            core_class::AMAZON_EC2_CLOUD_IMAGE_INSTANCE,
        ];
        let state = value.as_object()?.dsl.as_ref()?.borrow();
        let [(_, Value::String(text), _)] = state.values.as_slice() else { return None };
        PLAIN.contains(&state.class).then(|| text.clone())
    }

    /// The raw value of a list whose elements all end in a comma.
    pub(super) fn each_with_comma(&mut self, items: &[Value], span: Span) -> Encoded {
        let mut all = String::new();
        for item in items {
            let Ok(Some(text)) = self.display(item, span) else { return Encoded::Unknown };
            all.push_str(&text);
            all.push(',');
        }
        Encoded::Text(all.into())
    }
}

fn text_of(properties: &Properties, name: &str) -> Option<Text> {
    properties.get(name).map(|property| property.value.clone())
}

/// Adds a parameter that nothing has set.
fn add(properties: &mut Properties, name: &str, value: Option<Text>) {
    if let Some(value) = value.filter(|_| properties.get(name).is_none()) {
        properties.0.push(Property { name: name.into(), value, implied: true });
    }
}
