//! XML for other tools: elements with attributes, escaped and indented by `quick-xml`.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesStart, BytesText, Event};

use crate::report::Shown;

/// A document that is being written. Writing to memory does not fail.
pub(super) struct XmlDocument {
    writer: Writer<Vec<u8>>,
}

impl XmlDocument {
    pub(super) fn new() -> Self {
        let mut writer = Writer::new_with_indent(Vec::new(), b' ', 2);
        let _ = writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)));
        Self { writer }
    }

    /// An element with what `inside` writes.
    pub(super) fn element(
        &mut self,
        name: &str,
        attributes: &[(&str, &str)],
        inside: impl FnOnce(&mut Self),
    ) {
        let start = BytesStart::new(name).with_attributes(attributes.iter().copied());
        let end = start.to_end().into_owned();
        let _ = self.writer.write_event(Event::Start(start.borrow()));
        inside(self);
        let _ = self.writer.write_event(Event::End(end));
    }

    /// An element with nothing inside.
    pub(super) fn empty(&mut self, name: &str, attributes: &[(&str, &str)]) {
        let start = BytesStart::new(name).with_attributes(attributes.iter().copied());
        let _ = self.writer.write_event(Event::Empty(start));
    }

    /// Text within an element.
    pub(super) fn text(&mut self, text: &str) {
        let _ = self.writer.write_event(Event::Text(BytesText::new(text)));
    }

    /// The document with a closing line break.
    pub(super) fn finish(self) -> Shown {
        Shown::checked(String::from_utf8_lossy(&self.writer.into_inner()).into_owned() + "\n")
    }
}
