//! Which parameters a text can name: those of what holds it, of its templates, of the projects around it; of the build
//! configurations below, where a text is resolved in builds (`levels-and-priority-of-build-parameters.md`).

use std::cell::RefCell;
use std::collections::hash_map::Entry;

use foldhash::{HashMap, HashMapExt, HashSet, HashSetExt};

use super::holders::{HolderIndex, Holders};
use crate::check::texts::beginnings;
use crate::model::{BuildType, Parameter};
use crate::source::Span;

/// Whether a name is declared where a text can see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lookup {
    /// By this holder.
    By(HolderIndex),
    /// It cannot be told: something that may declare it could not be evaluated, or is not in these settings.
    Unsure,
    /// Nothing declares it.
    Nowhere,
}

/// A declaration: where its name stands, and the parameter, unless something else brings the name.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Declaration<'a> {
    pub(crate) span: Span,
    pub(crate) parameter: Option<&'a Parameter>,
}

/// Everything that the settings declare.
#[derive(Debug)]
pub(crate) struct Declared<'a> {
    /// What each holder declares.
    given: Vec<HashMap<&'a str, Declaration<'a>>>,
    /// Who declares a name, in order.
    by_name: HashMap<&'a str, Vec<HolderIndex>>,
    /// The names of each holder.
    names: Vec<Vec<&'a str>>,
    /// The holders of which not all is known.
    unsure: HashSet<HolderIndex>,
    /// What the users of a template see, made when it is asked for.
    below: RefCell<HashMap<HolderIndex, HashSet<HolderIndex>>>,
}

/// The beginning of the names of parameters that are pushed into dependencies: the id of one, or `*`, follows.
const PUSHED: &str = "reverse.dep.";

/// The beginning of the raw parameters that name the parameters of a matrix build.
const MATRIX: &str = "matrix.param.";

/// How a service message begins that sets a parameter: the name and a `'` follow.
const SET_PARAMETER: &str = "##teamcity[setParameter name='";

/// The requirement that agents do not have a parameter.
const ABSENT: &str = "not-exists";

impl<'a> Declared<'a> {
    pub(crate) fn new(holders: &Holders<'a>) -> Self {
        let mut declared = Self {
            given: vec![HashMap::new(); holders.len()],
            by_name: HashMap::new(),
            names: vec![Vec::new(); holders.len()],
            unsure: HashSet::new(),
            below: RefCell::default(),
        };
        for (index, holder) in holders.iter() {
            match (holder.owner, holders.settings.projects.get(holder.project.0)) {
                (Some(owner), _) => declared.build_type(index, owner),
                (None, Some(project)) => {
                    declared.all(index, &project.parameters);
                    declared.doubt(index, project.partial);
                }
                (None, None) => {}
            }
        }
        declared
    }

    fn build_type(&mut self, index: HolderIndex, owner: &'a BuildType) {
        self.all(index, &owner.parameters);
        for trigger in &owner.triggers {
            self.all(index, &trigger.build_parameters);
        }
        for matrix in owner.features.iter().flat_map(|feature| &feature.properties.0) {
            if matrix.name.starts_with(MATRIX)
                && let Some(name) = matrix.value.known()
            {
                self.add(index, name, Declaration { span: matrix.value.span, parameter: None });
            }
        }
        self.set_by_messages(index, owner);
        self.asked_of_agents(index, owner);
        self.doubt(index, owner.partial);
    }

    /// What steps set while they run: `##teamcity[setParameter name='X' ..]` (`service-messages.md`).
    fn set_by_messages(&mut self, index: HolderIndex, owner: &'a BuildType) {
        for property in owner.steps.iter().flat_map(|step| &step.properties.0) {
            let text = property.value.known().unwrap_or_default();
            for at in beginnings(text, SET_PARAMETER) {
                let rest = &text[at + SET_PARAMETER.len()..];
                let Some((name, _)) = rest.split_once('\'') else { continue };
                self.add(index, name, Declaration { span: property.value.span, parameter: None });
            }
        }
    }

    /// What the agents have that may run the builds: requirements say so (`configuring-agent-requirements.md`).
    fn asked_of_agents(&mut self, index: HolderIndex, owner: &'a BuildType) {
        for requirement in &owner.requirements {
            let Some(name) = requirement.parameter.known() else { continue };
            if &*requirement.kind != ABSENT {
                self.add(index, name, Declaration { span: requirement.parameter.span, parameter: None });
            }
        }
    }

    fn all(&mut self, index: HolderIndex, parameters: &'a [Parameter]) {
        for parameter in parameters {
            let Some(name) = parameter.name.known() else {
                self.unsure.insert(index);
                continue;
            };
            let declaration = Declaration { span: parameter.name.span, parameter: Some(parameter) };
            self.add(index, name, declaration);
            // What is pushed into any dependency is declared there; which one does not matter much.
            if let Some((_, pushed)) = name.strip_prefix(PUSHED).and_then(|rest| rest.split_once('.')) {
                self.add(HolderIndex(0), pushed, Declaration { parameter: None, ..declaration });
            }
        }
    }

    fn add(&mut self, index: HolderIndex, name: &'a str, declaration: Declaration<'a>) {
        let Some(given) = self.given.get_mut(index.0) else { return };
        let Entry::Vacant(place) = given.entry(name) else { return };
        place.insert(declaration);
        self.by_name.entry(name).or_default().push(index);
        if let Some(names) = self.names.get_mut(index.0) {
            names.push(name);
        }
    }

    fn doubt(&mut self, index: HolderIndex, partial: bool) {
        if partial {
            self.unsure.insert(index);
        }
    }

    /// What `holder` itself declares under a name.
    pub(crate) fn own(&self, holder: HolderIndex, name: &str) -> Option<&Declaration<'a>> {
        self.given.get(holder.0)?.get(name)
    }

    /// What a build of `holder` has under a name, as far as the settings around it say.
    pub(crate) fn around(
        &self,
        holders: &Holders<'a>,
        holder: HolderIndex,
        name: &str,
    ) -> Option<&Declaration<'a>> {
        around(holders, holder).find_map(|index| self.own(index, name))
    }

    /// The first that declares a name, anywhere.
    pub(crate) fn first(&self, name: &str) -> Option<HolderIndex> {
        self.by_name.get(name)?.first().copied()
    }

    /// Who declares a name that a text of `holder` gives.
    pub(crate) fn find(&self, holders: &Holders<'a>, holder: HolderIndex, name: &str) -> Lookup {
        let Some(at) = holders.get(holder) else { return Lookup::Unsure };
        let declaring = self.by_name.get(name).map_or(&[][..], Vec::as_slice);
        let mut doubt = false;
        let mut look = |index: HolderIndex| {
            doubt |= self.unsure.contains(&index);
            self.own(index, name).is_some()
        };
        if let Some(by) = around(holders, holder).find(|index| look(*index)) {
            return Lookup::By(by);
        }
        let below = match at.owner {
            Some(_) if at.in_template => declaring.iter().find(|by| self.is_below(holders, holder, **by)),
            Some(_) => None,
            // Texts of projects and VCS roots are resolved in builds, wherever these are.
            None => declaring.first(),
        };
        match below {
            Some(by) => Lookup::By(*by),
            None if doubt || self.is_open(holders, holder) => Lookup::Unsure,
            None => Lookup::Nowhere,
        }
    }

    /// Whether something that is not known as a whole may declare any name for a text of `holder`.
    fn is_open(&self, holders: &Holders<'a>, holder: HolderIndex) -> bool {
        match holders.get(holder) {
            Some(at) if at.owner.is_none() => !self.unsure.is_empty(),
            Some(at) if at.in_template => self.unsure.iter().any(|by| self.is_below(holders, holder, *by)),
            _ => holders.templates(holder).contains(&None),
        }
    }

    /// Whether a build configuration that is based on `template` sees what `by` declares.
    fn is_below(&self, holders: &Holders<'a>, template: HolderIndex, by: HolderIndex) -> bool {
        let mut below = self.below.borrow_mut();
        let seen = below.entry(template).or_insert_with(|| {
            let users = holders.users(template).iter();
            users.flat_map(|user| around(holders, *user).collect::<Vec<_>>()).collect()
        });
        seen.contains(&by)
    }

    /// The names that a text of `holder` can give.
    pub(crate) fn visible(&self, holders: &Holders<'a>, holder: HolderIndex) -> Vec<&'a str> {
        let Some(at) = holders.get(holder) else { return Vec::new() };
        let names = |index: HolderIndex| self.names.get(index.0).into_iter().flatten().copied();
        if at.owner.is_none() {
            return self.names.iter().flatten().copied().collect();
        }
        let mut seen: Vec<HolderIndex> = around(holders, holder).collect();
        if at.in_template {
            let below = (0..holders.len()).map(HolderIndex);
            seen.extend(below.filter(|index| self.is_below(holders, holder, *index)));
            seen.sort_unstable();
            seen.dedup();
        }
        seen.into_iter().flat_map(names).collect()
    }
}

/// A holder, its templates and the projects around it, nearest first.
pub(crate) fn around<'h>(
    holders: &'h Holders<'_>,
    holder: HolderIndex,
) -> impl Iterator<Item = HolderIndex> + 'h {
    let own = holders.get(holder).is_some_and(|at| at.owner.is_some()).then_some(holder);
    let templates = holders.templates(holder).into_iter().flatten();
    own.into_iter().chain(templates).chain(holders.projects(holder))
}
