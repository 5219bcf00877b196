//! What several documents share: the root element's attributes, parameters, options, extensions, clean-up.

use super::{Context, Dialect};
use crate::emit::xml_writer::Element;
use crate::model::{Cleanup, CleanupPolicy, Feature, Parameter, Properties, Text, utf16_order};

const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// A root element with the attribute that stands first in all of them.
pub(crate) fn root(name: &'static str) -> Element {
    Element::new(name).attr("xmlns:xsi", XSI)
}

impl Context<'_> {
    /// `uuid`: empty in portable settings unless they give one, absent in others unless they give one.
    pub(crate) fn uuid(&self, uuid: Option<&Text>) -> Option<String> {
        match uuid.and_then(Text::known) {
            Some(uuid) => Some(uuid.to_owned()),
            None => self.ids().portable.then(String::new),
        }
    }

    /// The attribute that stands last in every root element.
    pub(crate) fn schema(&self, element: Element) -> Element {
        element.attr("xsi:noNamespaceSchemaLocation", self.dialect.schema())
    }

    /// `container`, or nothing when it is empty and the dialect leaves such out.
    pub(crate) fn container(&self, container: Element) -> Option<Element> {
        (self.dialect.writes_empty_containers() || !container.is_bare()).then_some(container)
    }

    /// `<parameters>` of a project, build configuration or template.
    pub(crate) fn parameters(&self, parameters: &[Parameter]) -> Option<Element> {
        self.container(Self::parameters_in("parameters", parameters))
    }

    /// `<output-parameters>`: seen in XML that servers since 2025.3 wrote, never empty. Older servers know none.
    pub(crate) fn output_parameters(&self, parameters: &[Parameter]) -> Option<Element> {
        let element = Self::parameters_in("output-parameters", parameters);
        (self.dialect == Dialect::V2025_3 && !element.is_bare()).then_some(element)
    }

    fn parameters_in(name: &'static str, parameters: &[Parameter]) -> Element {
        let mut sorted: Vec<(&str, &Parameter)> =
            parameters.iter().filter_map(|one| Some((one.name.known()?, one))).collect();
        sorted.sort_by(|a, b| utf16_order(a.0, b.0));
        Element::new(name).children(sorted.into_iter().filter_map(|(name, one)| {
            let spec = one.spec.as_ref().and_then(Text::known);
            Some(param(name, one.value.known()?, spec))
        }))
    }

    /// `<parameters>` of a runner, trigger, extension or clean-up policy.
    pub(crate) fn raw_parameters(&self, properties: &Properties) -> Option<Element> {
        self.container(Element::new("parameters").children(params(properties)))
    }

    /// `<extension>`: a build feature, failure condition or project feature.
    pub(crate) fn extension(&self, id: Option<String>, feature: &Feature) -> Element {
        Element::new("extension")
            .attr_opt("id", id)
            .attr_opt("type", feature.kind.known())
            .children(self.raw_parameters(&feature.properties))
    }

    /// `<cleanup>`: policies, then options (observed in server output).
    pub(crate) fn cleanup(&self, cleanup: &Cleanup) -> Option<Element> {
        // The schema wants a type; a policy without a known one is left out.
        let known = cleanup.policies.iter().filter(|policy| policy.kind.is_some());
        let policies = known.map(|policy| self.policy(policy));
        self.container(Element::new("cleanup").children(policies).children(options(&cleanup.options)))
    }

    fn policy(&self, policy: &CleanupPolicy) -> Element {
        Element::new("policy")
            .attr_opt("type", policy.kind.as_deref())
            .attr("cleanup-level", &*policy.level)
            .children(self.raw_parameters(&policy.properties))
    }
}

/// `<param>` elements sorted by name.
pub(crate) fn params(properties: &Properties) -> impl Iterator<Item = Element> {
    let known =
        |property: &crate::model::Property| Some(param(&property.name, property.value.known()?, None));
    properties.sorted().into_iter().filter_map(known)
}

/// `<param>`: a value with a newline is the element's text in CDATA, any other is the attribute `value`.
pub(crate) fn param(name: &str, value: &str, spec: Option<&str>) -> Element {
    let element = Element::new("param").attr("name", name);
    if value.contains('\n') {
        element.attr_opt("spec", spec).cdata(value)
    } else {
        element.attr("value", value).attr_opt("spec", spec)
    }
}

/// `<options>` sorted by name; nothing when there are none, in every dialect.
pub(crate) fn options(options: &Properties) -> Option<Element> {
    let element = Element::new("options").children(options.sorted().into_iter().filter_map(|option| {
        let value = option.value.known()?;
        Some(Element::new("option").attr("name", &*option.name).attr("value", value))
    }));
    (!element.is_bare()).then_some(element)
}

/// `<description>`, when there is one.
pub(crate) fn description(description: Option<&Text>) -> Option<Element> {
    let text = description.and_then(Text::known)?;
    (!text.is_empty()).then(|| Element::text("description", text))
}

/// `<name>`.
pub(crate) fn name(name: Option<&Text>) -> Option<Element> {
    Some(Element::text("name", name.and_then(Text::known)?))
}
