//! Configuration parameters: who declares which, which texts name them, and which name may be meant by another.

mod given;
mod groups;
mod holders;
mod names;
mod scope;
mod sites;

use std::ops::Range;

use rustc_hash::FxHashMap;

pub(crate) use given::{Given, parameters};
pub(crate) use groups::grouped;
pub(crate) use holders::{HolderIndex, Holders};
pub(crate) use names::{Near, is_like};
pub(crate) use scope::{Declared, Lookup};
pub(crate) use sites::{Kind, Site, sites};

use super::context::Context;
use super::texts::{self, Percent, percents};
use super::written::place;
use crate::catalog::{PREDEFINED, is_predefined};
use crate::diagnostic::{Diagnostic, Rule};
use crate::model::Settings;
use crate::source::Span;

/// Everything about the parameters of one settings root, made when a rule first asks for it.
#[derive(Debug)]
pub(crate) struct Parameters<'a> {
    pub(crate) holders: Holders<'a>,
    pub(crate) declared: Declared<'a>,
    pub(crate) sites: Vec<Site<'a>>,
    /// The percent signs of the texts in which the server resolves references, with the numbers of these texts.
    percents: Vec<(usize, Sign<'a>)>,
}

/// A percent sign, or a reference with what can be told from its text alone.
#[derive(Debug, Clone, Copy)]
enum Sign<'a> {
    Lone(usize),
    Reference { name: &'a str, at: usize, form: Form },
}

/// What a reference looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Form {
    /// The server or an agent brings a parameter of that name.
    pub(crate) predefined: bool,
    /// It may be meant as the name of a parameter.
    pub(crate) may_be_name: bool,
    /// It has a blank: it is a reference only because something, somewhere, declares it.
    pub(crate) has_blank: bool,
    /// With what follows it looks like the format of a date or of `printf`.
    pub(crate) is_format: bool,
}

/// A reference to a parameter: `%name%`.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reference<'p, 'a> {
    pub(crate) site: &'p Site<'a>,
    pub(crate) name: &'a str,
    /// Where its first percent sign stands in the text.
    pub(crate) at: usize,
    pub(crate) form: Form,
}

impl<'a> Reference<'_, 'a> {
    /// Whether the text is resolved in the builds of what holds it, and these run it.
    pub(crate) fn is_resolved_here(&self) -> bool {
        self.site.enabled && self.site.kind != Kind::Pushed
    }

    /// The bytes of the text, percent signs included.
    pub(crate) fn range(&self) -> Range<usize> {
        self.at..self.at + self.name.len() + 2
    }

    /// The bytes of the name.
    pub(crate) fn name_range(&self) -> Range<usize> {
        self.at + 1..self.at + 1 + self.name.len()
    }
}

impl<'a> Parameters<'a> {
    pub(crate) fn new(settings: &'a Settings) -> Self {
        let holders = Holders::new(settings);
        let sites = sites(&holders);
        let resolved = sites.iter().enumerate().filter(|(_, site)| site.kind != Kind::Words);
        let declared = Declared::new(&holders);
        let mut all = Vec::new();
        // Build configurations share many texts.
        let mut read: FxHashMap<&str, Vec<Sign<'_>>> = FxHashMap::default();
        for (index, site) in resolved.filter(|(_, site)| site.text.contains('%')) {
            let found = read.entry(site.text).or_insert_with(|| signs(site.text, &declared));
            all.extend(found.iter().map(|sign| (index, *sign)));
        }
        Self { declared, sites, percents: all, holders }
    }

    /// The references of all texts, text after text.
    pub(crate) fn references(&self) -> impl Iterator<Item = Reference<'_, 'a>> {
        self.percents.iter().filter_map(|(index, sign)| match *sign {
            Sign::Reference { name, at, form } => {
                Some(Reference { site: self.sites.get(*index)?, name, at, form })
            }
            Sign::Lone(_) => None,
        })
    }

    /// The percent signs that open no reference, with their texts.
    pub(crate) fn lone_percents(&self) -> impl Iterator<Item = (&Site<'a>, usize)> {
        self.percents.iter().filter_map(|(index, sign)| match *sign {
            Sign::Lone(at) => Some((self.sites.get(*index)?, at)),
            Sign::Reference { .. } => None,
        })
    }

    /// Whether the server or an agent brings a parameter of that name. Variables of an environment are called the same
    /// in upper and lower case on some systems.
    pub(crate) fn is_predefined(name: &str) -> bool {
        is_predefined(name) || name.starts_with(ENVIRONMENT) && is_variable(name)
    }
}

/// The percent signs of a text.
fn signs<'a>(text: &'a str, declared: &Declared<'_>) -> Vec<Sign<'a>> {
    let sign = |percent| match percent {
        Percent::Lone(at) => Sign::Lone(at),
        Percent::Reference(name, at) => {
            let after = text.get(at + name.len() + 2..).unwrap_or_default();
            let form = Form {
                predefined: Parameters::is_predefined(name),
                may_be_name: texts::may_be_name(name),
                has_blank: name.contains(char::is_whitespace),
                is_format: texts::is_format(name, after),
            };
            Sign::Reference { name, at, form }
        }
    };
    percents(text, |name| declared.first(name).is_some()).map(sign).collect()
}

/// Whether a variable of that name is predefined, whatever the case.
fn is_variable(name: &str) -> bool {
    let start = PREDEFINED.partition_point(|known| *known < ENVIRONMENT);
    let variables = PREDEFINED.iter().skip(start).take_while(|known| known.starts_with(ENVIRONMENT));
    variables.into_iter().any(|known| known.eq_ignore_ascii_case(name))
}

/// The beginning of the names of variables of the environment.
pub(crate) const ENVIRONMENT: &str = "env.";

impl<'a> Context<'a> {
    /// A finding about some bytes of a text; about the whole where they are not to be found in the file.
    pub(crate) fn finding_in(
        &self,
        rule: &'static Rule,
        site: &Site<'_>,
        bytes: &Range<usize>,
        message: impl Into<String>,
    ) -> Diagnostic {
        let address = format!("{}/property:{}", self.parameters().holders.address(site.holder), site.name);
        Diagnostic::new(rule, self.place_in(site, bytes).unwrap_or(site.source.span), message).at(address)
    }

    /// Where some bytes of a text stand, if they stand in the file as they are.
    pub(crate) fn place_in(&self, site: &Site<'_>, bytes: &Range<usize>) -> Option<Span> {
        place(self.sources, site.text, site.source.span, bytes)
    }
}
