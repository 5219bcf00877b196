//! Explanations: what the reader of stored settings raises.

use crate::check::{Explanation, Group};
use crate::reader::rules as reader;

pub(super) static ALL: &[&Explanation] = &[&MALFORMED_XML, &UNKNOWN_XML];

static MALFORMED_XML: Explanation = Explanation {
    rule: &reader::MALFORMED_XML,
    group: Group::Correctness,
    why: "A server that keeps settings as XML cannot load a file that is not well-formed. Nothing in the file is taken into \
          account here, either. Entities that a document declares itself are refused: settings have none.",
    fires: "<project>\n  <name>Shop</name>\n  <parameters>\n</project>\n",
    silent: "<project>\n  <name>Shop</name>\n  <parameters />\n</project>\n",
    remedy: "Close what is open, and write `&`, `<` and `\"` in values as `&amp;`, `&lt;` and `&quot;`.",
    source: "XML 1.0",
};

static UNKNOWN_XML: Explanation = Explanation {
    rule: &reader::UNKNOWN_XML,
    group: Group::Incomplete,
    why: "TeamCity's XML grows with its versions. An element that this tool does not know is left out, so what depends on \
          it is not checked.",
    fires: "<project>\n  <name>Shop</name>\n  <shelves />\n</project>\n",
    silent: "<project>\n  <name>Shop</name>\n</project>\n",
    remedy: "Nothing is wrong with the settings; `--deny incomplete` makes such notes fail a run.",
    source: "the elements seen in XML of TeamCity 9 to 2026",
};
