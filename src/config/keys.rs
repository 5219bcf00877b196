//! The sections of the configuration and their keys, with what they mean: the reader knows no others, and the schema
//! is made from the same table.

/// What a key holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A text.
    Text,
    /// `true` or `false`.
    Flag,
    /// A list of texts.
    Texts,
    /// A list of connections: an id each, or an id with a kind.
    Connections,
}

/// A key of a section.
#[derive(Debug, Clone, Copy)]
pub(super) struct Key {
    pub(super) name: &'static str,
    pub(super) shape: Shape,
    pub(super) what: &'static str,
}

/// A section.
#[derive(Debug)]
pub(super) struct Section {
    pub(super) name: &'static str,
    pub(super) what: &'static str,
    /// Its keys; none when the keys are names of rules.
    pub(super) keys: &'static [Key],
}

const fn key(name: &'static str, shape: Shape, what: &'static str) -> Key {
    Key { name, shape, what }
}

/// The section with the levels of rules.
pub(super) const LEVELS: &str = "levels";

/// All sections.
pub(super) static SECTIONS: &[Section] = &[
    Section {
        name: LEVELS,
        what: "The level of each rule, by its name or its code; a table is a pattern of paths, with the levels that \
               rules have in the files that it matches. Later patterns win. A rule's level may be `{ level = \"off\", reason = \
               \"...\" }`. What Kotlin's compiler says, and what was not \
               evaluated, cannot be turned off.",
        keys: &[],
    },
    Section {
        name: "external",
        what: "What projects above these settings provide.",
        keys: &[
            key("connections", Shape::Connections, "The connections that projects above declare."),
            key(
                "parameters",
                Shape::Texts,
                "The parameters that projects above declare, or that agents bring; `*` at the end of a name stands for \
                 any end. With this list, a reference to another parameter is an error.",
            ),
            key(
                "complete",
                Shape::Flag,
                "Whether these are all: a reference to another connection or parameter is an error then.",
            ),
            key(
                "lock",
                Shape::Text,
                "The file that `tcdsl server lock` wrote: what projects above declare on the server. All that is outside is \
                 known then. The path starts at this file's folder and stays in its repository.",
            ),
        ],
    },
    Section {
        name: "catalog",
        what: "What plugins add to the DSL.",
        keys: &[key(
            "files",
            Shape::Texts,
            "What plugins add to the DSL: catalog files of `tcdsl dsl import`, `kotlin-dsl` XML as plugins ship it, or TOML \
             files as in `src/catalog/data`. Paths start at this file's folder and stay in its repository.",
        )],
    },
    Section {
        name: "server",
        what: "The server that the settings are for.",
        keys: &[
            key("version", Shape::Text, "The version of TeamCity: `2024.03`."),
            key(
                "cloud",
                Shape::Flag,
                "Whether it is TeamCity Cloud, whose root project has connections to GitHub.com, GitLab.com and \
                 Bitbucket Cloud.",
            ),
        ],
    },
    Section {
        name: "policy",
        what: "What the settings may hold beyond what TeamCity asks for.",
        keys: &[
            key(
                "allowed-hosts",
                Shape::Texts,
                "The hosts that connections may lead to: a name, or `*.example.org` for all names below one.",
            ),
            key("https-only", Shape::Flag, "Whether addresses must not be `http://`."),
            key(
                "forbidden-kinds",
                Shape::Texts,
                "Kinds of connections that must not be declared: a function of the DSL, or a `providerType`.",
            ),
            key(
                "id-pattern",
                Shape::Text,
                "A regular expression that the whole id of every connection must match.",
            ),
            key(
                "require-reasons",
                Shape::Flag,
                "Whether comments, annotations, levels and baselines that suppress findings must say why.",
            ),
        ],
    },
];
