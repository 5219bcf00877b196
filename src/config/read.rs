//! The text's tables to values; everything wrong is collected on the way.

mod levels;

use camino::{Utf8Path, Utf8PathBuf};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::keys::{self, Key, SECTIONS, Section, Shape};
use super::outside::{ExternalConnection, LockFile};
use super::policy::{HostPattern, IdPattern};
use super::{CatalogFile, Config, Mistake};
use crate::catalog::{Catalog, Version};
use crate::diagnostic::{Rule, did_you_mean, nearest_name};
use crate::source::TextRange;

/// How many mistakes are told; of others their number.
const MOST_MISTAKES: usize = 100;

type Value<'t> = Spanned<DeValue<'t>>;

pub(super) fn read(text: &str, folder: &Utf8Path, rules: &[&'static Rule]) -> Result<Config, Vec<Mistake>> {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut reader = Reader { folder, rules, mistakes: Vec::new(), more: None, unreasoned: Vec::new() };
    errors.iter().map(of_syntax).for_each(|mistake| reader.add(mistake));
    let mut config = Config::default();
    if reader.mistakes.is_empty() {
        reader.config(table.get_ref(), &mut config);
        if config.policy.require_reasons {
            reader.demand_reasons();
        }
        if config.server.cloud {
            config.external.connections.extend(ExternalConnection::predefined());
        }
    }
    reader.mistakes.sort_by_key(|mistake| (mistake.range.start, mistake.range.end));
    reader.mistakes.extend(reader.more.map(|(count, range)| {
        let message = format!("there are {count} more mistakes");
        Mistake { range, message, label: "the first of them".into(), help: None }
    }));
    if reader.mistakes.is_empty() { Ok(config) } else { Err(reader.mistakes) }
}

fn of_syntax(error: &toml::de::Error) -> Mistake {
    let range = error.span().map_or(TextRange::empty(0), range);
    Mistake { range, message: error.message().to_owned(), label: "here".into(), help: None }
}

fn range(span: std::ops::Range<usize>) -> TextRange {
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    TextRange::new(offset(span.start), offset(span.end))
}

struct Reader<'a> {
    folder: &'a Utf8Path,
    rules: &'a [&'static Rule],
    mistakes: Vec<Mistake>,
    /// How many there are besides, and where the first of them is.
    more: Option<(usize, TextRange)>,
    /// Rules whose level is softer than their own, without a reason.
    unreasoned: Vec<(&'static Rule, TextRange)>,
}

/// The entries of a table in the order of the text.
fn entries<'v, 't>(table: &'v DeTable<'t>) -> Vec<(&'v str, TextRange, &'v Value<'t>)> {
    let mut all: Vec<_> =
        table.iter().map(|(key, value)| (key.get_ref().as_ref(), range(key.span()), value)).collect();
    all.sort_by_key(|(_, range, _)| range.start);
    all
}

impl Reader<'_> {
    fn mistake(&mut self, range: TextRange, message: String, label: &str, help: Option<String>) {
        self.add(Mistake { range, message, label: label.to_owned(), help });
    }

    fn add(&mut self, mistake: Mistake) {
        if self.is_full() {
            self.more.get_or_insert((0, mistake.range)).0 += 1;
        } else {
            self.mistakes.push(mistake);
        }
    }

    fn is_full(&self) -> bool {
        self.mistakes.len() >= MOST_MISTAKES
    }

    fn config(&mut self, table: &DeTable<'_>, config: &mut Config) {
        for (name, at, value) in entries(table) {
            let Some(section) = SECTIONS.iter().find(|section| section.name == name) else {
                let names = SECTIONS.iter().map(|section| section.name);
                self.unknown(at, &format!("there is no section `{name}`"), name, names);
                continue;
            };
            let DeValue::Table(inner) = value.get_ref() else {
                self.mistake(range(value.span()), format!("`{name}` is a section"), "not a table", None);
                continue;
            };
            if section.name == keys::LEVELS {
                config.levels = self.levels(inner);
            } else {
                self.section(section, inner, config);
            }
        }
    }

    /// Something that does not exist, with the nearest name that does.
    fn unknown<'n>(
        &mut self,
        at: TextRange,
        message: &str,
        name: &str,
        known: impl Iterator<Item = &'n str> + Clone,
    ) {
        // What is only counted needs no look at all names.
        let near = if self.is_full() { None } else { nearest_name(name, known.clone()) };
        let help = match near {
            Some(near) => did_you_mean(near),
            None if known.clone().count() > 12 => "`tcdsl rules` lists them".to_owned(),
            None => {
                let all: Vec<String> = known.map(|one| format!("`{one}`")).collect();
                format!("there are: {}", all.join(", "))
            }
        };
        self.mistake(at, message.to_owned(), "unknown", Some(help));
    }

    fn section(&mut self, section: &Section, table: &DeTable<'_>, config: &mut Config) {
        for (name, at, value) in entries(table) {
            let Some(key) = section.keys.iter().find(|key| key.name == name) else {
                let names = section.keys.iter().map(|key| key.name);
                self.unknown(at, &format!("`[{}]` has no key `{name}`", section.name), name, names);
                continue;
            };
            match (section.name, key.name) {
                ("external", "connections") => config.external.connections = self.connections(key, value),
                ("external", "parameters") => config.external.parameters = self.names(key, value),
                ("external", "complete") => config.external.complete = self.flag(key, value),
                ("external", _) => config.external.lock = self.lock(key, value),
                ("catalog", _) => config.catalog = self.files(key, value),
                ("server", "version") => config.server.version = self.version(key, value),
                ("server", _) => config.server.cloud = self.flag(key, value),
                (_, "require-reasons") => config.policy.require_reasons = self.flag(key, value),
                (_, "https-only") => config.policy.https_only = self.flag(key, value),
                (_, "allowed-hosts") => config.policy.allowed_hosts = self.hosts(key, value),
                (_, "forbidden-kinds") => config.policy.forbidden_kinds = self.kinds(key, value),
                _ => config.policy.id_pattern = self.id_pattern(key, value),
            }
        }
    }

    fn unfit(&mut self, key: &Key, at: TextRange) {
        let expected = match key.shape {
            Shape::Text => "expected a text",
            Shape::Flag => "expected `true` or `false`",
            Shape::Texts => "expected a list of texts",
            Shape::Connections => "expected a list of ids, or of `{ id = \"...\", kind = \"...\" }`",
        };
        self.mistake(at, format!("`{}` holds something else", key.name), expected, None);
    }

    fn flag(&mut self, key: &Key, value: &Value<'_>) -> bool {
        let flag = value.get_ref().as_bool();
        if flag.is_none() {
            self.unfit(key, range(value.span()));
        }
        flag.unwrap_or_default()
    }

    fn text(&mut self, key: &Key, value: &Value<'_>) -> Option<(String, TextRange)> {
        let at = range(value.span());
        let text = value.get_ref().as_str().filter(|text| !text.is_empty());
        if text.is_none() {
            self.unfit(key, at);
        }
        text.map(|text| (text.to_owned(), at))
    }

    fn texts(&mut self, key: &Key, value: &Value<'_>) -> Vec<(String, TextRange)> {
        let Some(list) = value.get_ref().as_array() else {
            self.unfit(key, range(value.span()));
            return Vec::new();
        };
        list.iter().filter_map(|one| self.text(key, one)).collect()
    }

    fn names(&mut self, key: &Key, value: &Value<'_>) -> Vec<String> {
        self.texts(key, value).into_iter().map(|(text, _)| text).collect()
    }

    fn files(&mut self, key: &Key, value: &Value<'_>) -> Vec<CatalogFile> {
        let texts = self.texts(key, value).into_iter();
        texts.map(|(path, range)| CatalogFile { path: Utf8PathBuf::from(path), range }).collect()
    }

    fn lock(&mut self, key: &Key, value: &Value<'_>) -> Option<LockFile> {
        let (path, range) = self.text(key, value)?;
        Some(LockFile { path: Utf8PathBuf::from(path), range })
    }

    fn version(&mut self, key: &Key, value: &Value<'_>) -> Option<Version> {
        let (text, at) = self.text(key, value)?;
        let version = Version::parse(&text);
        if version.is_none() {
            self.mistake(at, "this is not a version of TeamCity".into(), "expected `2024.03`, say", None);
        }
        version
    }

    fn hosts(&mut self, key: &Key, value: &Value<'_>) -> Vec<HostPattern> {
        let mut hosts = Vec::new();
        for (text, at) in self.texts(key, value) {
            match HostPattern::parse(&text) {
                Some(host) => hosts.push(host),
                None => {
                    let help =
                        Some("write a name without scheme and path; `*.` may stand before it".to_owned());
                    self.mistake(at, "this is not the name of a host".into(), "not a host", help);
                }
            }
        }
        hosts
    }

    fn kinds(&mut self, key: &Key, value: &Value<'_>) -> Vec<String> {
        let texts = self.texts(key, value);
        texts.into_iter().filter_map(|(text, at)| self.kind(text, at)).collect()
    }

    /// The kind, unless it looks like a slip of the pen. Kinds of plugins have any name.
    fn kind(&mut self, text: String, at: TextRange) -> Option<String> {
        let catalog = Catalog::built_in();
        let known = || catalog.connections().flat_map(|kind| catalog.connection_names(kind));
        if known().any(|name| name == text) {
            return Some(text);
        }
        let Some(near) = nearest_name(&text, known()) else { return Some(text) };
        let help = Some(did_you_mean(near));
        self.mistake(at, format!("there is no kind of connection `{text}`"), "unknown", help);
        None
    }

    fn id_pattern(&mut self, key: &Key, value: &Value<'_>) -> Option<IdPattern> {
        let (text, at) = self.text(key, value)?;
        let pattern = IdPattern::parse(&text);
        if let Err(why) = &pattern {
            self.mistake(at, format!("this is not a regular expression: {why}"), "not readable", None);
        }
        pattern.ok()
    }

    fn connections(&mut self, key: &Key, value: &Value<'_>) -> Vec<ExternalConnection> {
        let Some(list) = value.get_ref().as_array() else {
            self.unfit(key, range(value.span()));
            return Vec::new();
        };
        list.iter().filter_map(|one| self.connection(key, one)).collect()
    }

    fn connection(&mut self, key: &Key, value: &Value<'_>) -> Option<ExternalConnection> {
        let DeValue::Table(table) = value.get_ref() else {
            return self.text(key, value).map(|(id, _)| ExternalConnection::listed(id, None));
        };
        let (mut id, mut kind) = (None, None);
        for (name, at, value) in entries(table) {
            match name {
                "id" => id = self.text(key, value).map(|(text, _)| text),
                "kind" => kind = self.text(key, value).and_then(|(text, at)| self.kind(text, at)),
                _ => {
                    let names = ["id", "kind"].into_iter();
                    self.unknown(at, &format!("a connection has no key `{name}`"), name, names);
                }
            }
        }
        if id.is_none() {
            self.unfit(key, range(value.span()));
        }
        Some(ExternalConnection::listed(id?, kind))
    }
}
