//! What the value of a property looks like: the rows of `data/formats.toml`. The data say which property has which format;
//! the rules say what is wrong.

include!(concat!(env!("OUT_DIR"), "/formats.rs"));

impl Format {
    /// The format of that name, as the data write it: `http-url`.
    pub(super) fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|format| format.name() == name)
    }
}
