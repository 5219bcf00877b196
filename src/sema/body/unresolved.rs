//! Names that nothing declares, and whether that can be known.

use super::calls::Search;
use super::candidates::{Receiver, Wanted};
use super::strings::Template;
use super::{Body, Element};
use crate::diagnostic::{Applicability, Diagnostic, is_slip_of};
use crate::sema::class_path::A_LIBRARY;
use crate::sema::names::Symbol;
use crate::sema::releases::ANOTHER_RELEASE;
use crate::sema::rules;
use crate::sema::symbols::{ClassId, ClassKind};
use crate::sema::types::{Kind, Type};
use crate::source::TextRange;

impl Body<'_, '_> {
    /// A simple name that nothing declares where a value is meant.
    pub(super) fn nothing_to_read(&mut self, range: TextRange, name: Symbol) {
        if self.hides_names() || self.is_argument_of_script(name) {
            return;
        }
        let mut functions = false;
        self.simple_levels(name, Wanted::Function, &mut |_, candidates| {
            functions |= candidates.iter().any(|it| it.id.is_some() && !it.unknown);
            true
        });
        let text = self.world.text(name).to_owned();
        if functions && !self.is_of_old_api(None) {
            let message = format!("function invocation `{text}()` expected");
            let found =
                self.finding(&rules::UNRESOLVED_REFERENCE, range, message).label("a function, not a value");
            return self.tell(found);
        }
        self.unresolved_here(range, &text, None, false);
    }

    /// Whether it is `args`, which scripts beside the settings' own have: the arguments of their run.
    fn is_argument_of_script(&self, name: Symbol) -> bool {
        let script = self.world.units[self.unit].script;
        script.is_some_and(|script| script != "settings") && self.world.text(name) == "args"
    }

    /// Whether the DSL of another release of TeamCity may have a name here: where the DSL is looked into, outside of texts.
    fn may_be_of_another_release(&mut self, text: &str, receiver: Option<&Receiver>, called: bool) -> bool {
        if self.in_text.is_some() {
            return false;
        }
        let classes = match receiver {
            None => self.implicit_receivers(),
            Some(Receiver::Value { ty, .. }) => vec![*ty],
            Some(Receiver::Class(class)) => vec![self.world.default_type(*class)],
            Some(_) => return false,
        };
        let of_dsl: Vec<Type> = classes.into_iter().filter(|ty| self.is_dsl(*ty)).collect();
        // The functions of plugins are extensions of the core's classes.
        let of_plugin = called && receiver.is_none() || of_dsl.iter().any(|ty| self.is_of_plugin(*ty));
        !of_dsl.is_empty() && self.world.may_be_of_another_release(text, of_plugin)
    }

    /// Whether it is the DSL that is looked into, in a version of its API that is not in the tables.
    fn is_of_old_api(&mut self, receiver: Option<&Receiver>) -> bool {
        self.world.old_api && self.may_be_of_another_release("", receiver, false)
    }

    /// Whether a type is a class of one of the DSL's packages for plugins.
    fn is_of_plugin(&mut self, ty: Type) -> bool {
        self.instances(ty).iter().any(|instance| {
            let table = instance.class.in_library();
            table.is_some_and(|table| table.get().package.path() != crate::catalog::DSL_PACKAGE)
        })
    }

    pub(super) fn is_dsl(&mut self, ty: Type) -> bool {
        self.instances(ty).iter().any(|instance| self.is_dsl_class(instance.class))
    }

    /// Whether a class is one of the DSL's, or comes from one.
    fn is_dsl_class(&mut self, class: ClassId) -> bool {
        self.world.ancestors(class).iter().any(|ty| {
            let table = self.world.types.as_class(*ty).and_then(|class| class.class.in_library());
            table.is_some_and(|table| table.get().package.path().starts_with(crate::catalog::DSL_PACKAGE))
        })
    }

    /// Something called that nothing declares.
    /// A class that is called and has no constructor.
    fn tell_no_constructor(&mut self, range: TextRange, name: Symbol) -> bool {
        let place = self.type_place();
        let class = self.world.classifier(&place, name).and_then(|it| self.world.class_of(it));
        let Some(class) = class.filter(|class| !self.world.is_opaque(*class)) else { return false };
        let shown = self.world.class_name(class);
        let message = match self.world.class(class).kind {
            ClassKind::Interface => format!("`{shown}` is an interface: it has no constructor"),
            ClassKind::Object => format!("`{shown}` is an object: it is there without a call"),
            ClassKind::Class | ClassKind::Enum => format!("`{shown}` has no constructor that can be called"),
            ClassKind::Annotation | ClassKind::Script => return false,
        };
        let found = self.finding(&rules::WRONG_ARGUMENTS, range, message);
        self.tell(found);
        true
    }

    pub(super) fn nothing_to_call(&mut self, range: TextRange, name: Symbol, receiver: Option<&Receiver>) {
        let values = match receiver {
            None => {
                if self.hides_names() {
                    return;
                }
                self.scopes.variable(name).map(|local| local.ty).or_else(|| {
                    let search = self.find_value(name);
                    search
                        .chosen
                        .filter(|it| it.candidate.id.is_some())
                        .map(|it| self.value_type(&it.candidate))
                })
            }
            Some(receiver) => {
                if self.is_open(receiver) {
                    return;
                }
                let mut search = Search::default();
                self.qualified_levels(receiver, name, Wanted::Value, &mut |body, candidates| {
                    body.try_level(&mut search, candidates, &[], &[])
                });
                search.chosen.filter(|it| it.candidate.id.is_some()).map(|it| self.value_type(&it.candidate))
            }
        };
        let text = self.world.text(name).to_owned();
        match values {
            Some(ty) if !self.is_certain(ty) => {}
            Some(ty) => {
                let shown = self.world.shown(ty);
                let message =
                    format!("`{text}` of type `{shown}` cannot be called as a function: it has no `invoke`");
                let found = self
                    .finding(&rules::UNRESOLVED_REFERENCE, range, message)
                    .label("a value, not a function");
                self.tell(found);
            }
            None if receiver.is_none() && self.tell_no_constructor(range, name) => {}
            None => self.unresolved_here(range, &text, receiver, true),
        }
    }

    fn unresolved_here(&mut self, range: TextRange, text: &str, receiver: Option<&Receiver>, called: bool) {
        let name = self.named(text);
        if receiver.is_none() && self.world.misspelt.contains(&(self.unit, name)) {
            return;
        }
        let near = self.near(text, receiver);
        let is_slip = near.as_ref().is_some_and(|near| is_slip_of(text, near));
        if (!is_slip || self.world.old_api) && self.may_be_of_another_release(text, receiver, called) {
            return self.world.leave_open(self.unit, range, text, ANOTHER_RELEASE);
        }
        if receiver.is_none() && self.world.class_path.is_open() {
            return self.world.leave_open(self.unit, range, text, A_LIBRARY);
        }
        let label = match receiver {
            Some(Receiver::Value { ty, .. }) => format!("{} has no such member", self.world.shown(*ty)),
            Some(Receiver::Class(class)) => format!("{} has no such member", self.world.class_name(*class)),
            _ => "not found".to_owned(),
        };
        let found = self.world.unresolved_name(self.unit, range, text, &label);
        let receivers = match receiver {
            Some(Receiver::Value { ty, .. }) => vec![*ty],
            Some(_) => Vec::new(),
            None => self.implicit_receivers(),
        };
        let mut found = match receiver {
            None | Some(Receiver::Value { .. }) => self.world.with_import(self.unit, name, &receivers, found),
            Some(_) => found,
        };
        let in_text = self.in_text.filter(|_| receiver.is_none());
        if !found.fixes.is_empty() {
            return self.tell(found);
        }
        found = match (keyword_of(text), near, in_text) {
            (Some(keyword), ..) if receiver.is_none() => {
                self.world.with_near(self.unit, keyword, range, found)
            }
            (_, near, Some(in_text)) if near.is_none() || is_constant(text) => {
                self.meant_as_text(range, text, in_text, found)
            }
            (_, Some(near), _) => self.world.with_near(self.unit, &near, range, found),
            _ => self.where_it_belongs(receiver, name, called, found),
        };
        self.tell(found);
    }

    /// A name behind a dollar that is meant as text: `$HOME` of a shell.
    fn meant_as_text(
        &self,
        range: TextRange,
        text: &str,
        template: Template,
        found: Diagnostic,
    ) -> Diagnostic {
        let written = if template.braces { format!("${{{text}}}") } else { format!("${text}") };
        let Some(behind) = written.strip_prefix('$') else { return found };
        let escaped = if template.raw { format!("${{'$'}}{behind}") } else { format!("\\{written}") };
        let found = found.help(format!("write `{escaped}` where the text itself is meant"));
        let before = if template.braces { 2 } else { 1 };
        let at = range.start.saturating_sub(before);
        let dollar = TextRange::new(at, at + 1).in_file(self.world.units[self.unit].file);
        let text = if template.raw { "${'$'}" } else { "\\$" };
        found.fix(format!("write `{escaped}`"), Applicability::Unsafe, dollar, text)
    }

    /// Where nothing is near: the constants that there are, or the block that the name belongs in.
    fn where_it_belongs(
        &mut self,
        receiver: Option<&Receiver>,
        name: Symbol,
        called: bool,
        found: Diagnostic,
    ) -> Diagnostic {
        match receiver {
            Some(Receiver::Class(class)) => match self.world.constants(*class) {
                Some(constants) => found.help(format!("`{}` has {constants}", self.world.class_name(*class))),
                None => found,
            },
            None => match self.world.block_with(name, called).filter(|block| self.can_call(block)) {
                Some(block) => found.help(format!("`{}` belongs in `{block} {{ }}`", self.world.text(name))),
                None => found,
            },
            Some(_) => found,
        }
    }

    /// Whether a function of the DSL can be called here.
    fn can_call(&mut self, name: &str) -> bool {
        let name = self.named(name);
        let mut found = false;
        self.simple_levels(name, Wanted::Function, &mut |_, candidates| {
            found |= candidates.iter().any(|it| it.id.is_some_and(|id| id.in_library().is_some()));
            found
        });
        found
    }

    fn implicit_receivers(&self) -> Vec<Type> {
        let receivers = self.scopes.elements.iter().filter_map(|element| match element {
            Element::Receiver { ty, .. } => Some(*ty),
            Element::Statics(_) => None,
        });
        receivers.collect()
    }

    pub(super) fn nothing_there(&mut self, range: TextRange, name: Symbol, receiver: &Receiver) {
        if self.is_open(receiver) {
            return;
        }
        let mut functions = false;
        self.qualified_levels(receiver, name, Wanted::Function, &mut |_, candidates| {
            functions |= candidates.iter().any(|it| it.id.is_some() && !it.unknown);
            true
        });
        let text = self.world.text(name).to_owned();
        if functions && !self.is_of_old_api(Some(receiver)) {
            let message = format!("function invocation `{text}()` expected");
            let found =
                self.finding(&rules::UNRESOLVED_REFERENCE, range, message).label("a function, not a value");
            return self.tell(found);
        }
        self.unresolved_here(range, &text, Some(receiver), false);
    }

    /// Whether a receiver may have members that are not known here.
    pub(super) fn is_open(&mut self, receiver: &Receiver) -> bool {
        match receiver {
            Receiver::Unknown => true,
            Receiver::Value { ty, .. } => {
                if !self.is_certain(*ty)
                    && self.world.types.holds(*ty).unknown
                    && self.instances(*ty).is_empty()
                {
                    return true;
                }
                self.instances(*ty).iter().any(|class| self.world.is_opaque(class.class))
                    || matches!(self.world.types.kind(*ty), Kind::Variable { .. } | Kind::Unknown)
            }
            Receiver::Class(class) => self.world.is_opaque(*class),
            Receiver::Package(_) => false,
            Receiver::Super(types) => types.iter().any(|ty| ty.is_unknown()),
        }
    }

    /// Says that a simple name is ambiguous, where it is that of a class of several star imports.
    pub(super) fn check_ambiguous(&mut self, range: TextRange, name: Symbol) {
        if !self.hides_names() && self.world.is_ambiguous(self.unit, name) {
            self.world.tell_ambiguous(self.unit, range, name);
        }
    }

    /// Whether an implicit receiver or an import may have names that are not known here.
    fn hides_names(&mut self) -> bool {
        let elements = self.scopes.elements.clone();
        let file = std::rc::Rc::clone(&self.world.files[self.unit]);
        file.stars.contains(&crate::sema::imports::Star::Unknown)
            || elements.iter().any(|element| match element {
                Element::Receiver { ty, .. } => {
                    let ty = self.constraints.known(self.world, *ty);
                    self.is_open(&Receiver::Value { ty, safe: false })
                }
                Element::Statics(class) => self.world.is_opaque(*class),
            })
    }
}

/// The keyword that is meant by a name with a capital letter.
fn keyword_of(name: &str) -> Option<&'static str> {
    match name {
        "True" | "TRUE" => Some("true"),
        "False" | "FALSE" => Some("false"),
        "Null" | "NULL" => Some("null"),
        _ => None,
    }
}

/// Whether a name is written like a variable of the environment.
fn is_constant(name: &str) -> bool {
    name.chars().all(|it| it.is_ascii_uppercase() || it.is_ascii_digit() || it == '_')
}
