//! A small XML writer for TeamCity's byte layout: two spaces, ` />`, LF, raw UTF-8, a blank line at the end.
//!
//! The layout and the escapes were measured over some 6,800 files that TeamCity wrote. Where it never shows a case, the
//! choice is ours, and made so that a reader gets back the very text that went in:
//!
//! - `]]>` in a CDATA section is split over two sections;
//! - a CR in a CDATA section, which a reader would turn into LF, stands between two sections as `&#xD;`;
//! - a character that XML 1.0 cannot hold at all (most control characters, U+FFFE, U+FFFF) becomes U+FFFD. This is the
//!   one loss, and it is visible.

use std::borrow::Cow;

/// An element. Built by value: `Element::new("param").attr("name", "x")`.
#[derive(Debug)]
pub(crate) struct Element {
    name: Cow<'static, str>,
    attributes: Vec<(&'static str, String)>,
    content: Content,
}

#[derive(Debug)]
enum Content {
    Children(Vec<Element>),
    Text(String),
    CData(String),
}

impl Element {
    /// An element without attributes and content. `name` has to be an XML name.
    pub(crate) fn new(name: impl Into<Cow<'static, str>>) -> Self {
        Self { name: name.into(), attributes: Vec::new(), content: Content::Children(Vec::new()) }
    }

    /// An element that holds `text`.
    pub(crate) fn text(name: &'static str, text: &str) -> Self {
        if text.is_empty() {
            return Self::new(name);
        }
        Self { content: Content::Text(text.to_owned()), ..Self::new(name) }
    }

    /// With one attribute more; attributes are written in the order in which they are added.
    pub(crate) fn attr(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// With one attribute more if there is a value for it.
    pub(crate) fn attr_opt(self, name: &'static str, value: Option<impl Into<String>>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// With `text` in a CDATA section.
    pub(crate) fn cdata(mut self, text: &str) -> Self {
        self.content = Content::CData(text.to_owned());
        self
    }

    /// With the children `children` after those that it has. Text gives way to children.
    pub(crate) fn children(mut self, children: impl IntoIterator<Item = Element>) -> Self {
        for child in children {
            self.push(child);
        }
        self
    }

    /// Adds a child.
    pub(crate) fn push(&mut self, child: Element) {
        match &mut self.content {
            Content::Children(all) => all.push(child),
            content => *content = Content::Children(vec![child]),
        }
    }

    /// Whether it has neither attributes nor content.
    pub(crate) fn is_bare(&self) -> bool {
        self.attributes.is_empty() && matches!(&self.content, Content::Children(all) if all.is_empty())
    }

    /// The whole document with this element as its root.
    pub(crate) fn document(&self) -> String {
        let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        self.write(&mut out, 0);
        out.push('\n');
        out
    }

    fn write(&self, out: &mut String, depth: usize) {
        indent(out, depth);
        out.push('<');
        out.push_str(&self.name);
        for (name, value) in &self.attributes {
            out.push(' ');
            out.push_str(name);
            out.push_str("=\"");
            escape_attribute(out, value);
            out.push('"');
        }
        match &self.content {
            Content::Children(all) if all.is_empty() => {
                out.push_str(" />\n");
                return;
            }
            Content::Children(all) => {
                out.push_str(">\n");
                for child in all {
                    child.write(out, depth + 1);
                }
                indent(out, depth);
            }
            Content::Text(text) => {
                out.push('>');
                escape_text(out, text);
            }
            Content::CData(text) => {
                out.push('>');
                write_cdata(out, text);
            }
        }
        out.push_str("</");
        out.push_str(&self.name);
        out.push_str(">\n");
    }
}

fn indent(out: &mut String, depth: usize) {
    out.extend(std::iter::repeat_n("  ", depth));
}

/// `'` stays as it is; white space other than the blank is written as a reference, or a reader would make it a blank.
fn escape_attribute(out: &mut String, value: &str) {
    for c in value.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' => out.push_str("&#x9;"),
            '\n' => out.push_str("&#xA;"),
            '\r' => out.push_str("&#xD;"),
            c => out.push(storable(c)),
        }
    }
}

fn escape_text(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\r' => out.push_str("&#xD;"),
            c => out.push(storable(c)),
        }
    }
}

fn write_cdata(out: &mut String, text: &str) {
    const OPEN: &str = "<![CDATA[";
    const CLOSE: &str = "]]>";
    out.push_str(OPEN);
    let mut brackets = 0_u32;
    for c in text.chars() {
        if c == '>' && brackets >= 2 {
            out.push_str(CLOSE);
            out.push_str(OPEN);
        }
        brackets = if c == ']' { brackets + 1 } else { 0 };
        if c == '\r' {
            out.push_str(CLOSE);
            out.push_str("&#xD;");
            out.push_str(OPEN);
        } else {
            out.push(storable(c));
        }
    }
    out.push_str(CLOSE);
}

/// `c`, or U+FFFD when it is none of XML 1.0's characters (section 2.2, `Char`).
fn storable(c: char) -> char {
    match c {
        '\t' | '\n' | '\r' => c,
        '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => char::REPLACEMENT_CHARACTER,
        c => c,
    }
}

/// Whether `name` can be an element's name: letters, digits and `-`, a letter first. Narrower than XML's own rule, and
/// all that TeamCity's format needs.
pub(crate) fn is_element_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
}

#[cfg(test)]
#[allow(clippy::expect_used)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use quick_xml::events::Event;

    /// What a reader makes of the root element: its first attribute's value and its text.
    fn read(document: &str) -> (String, String) {
        let mut reader = quick_xml::Reader::from_str(document);
        let (mut attribute, mut text) = (String::new(), String::new());
        loop {
            match reader.read_event().expect("well-formed") {
                Event::Start(start) | Event::Empty(start) => {
                    text.clear();
                    if let Some(first) = start.attributes().next() {
                        attribute = first
                            .expect("attribute")
                            .normalized_value(quick_xml::XmlVersion::Implicit1_0)
                            .expect("unescapes")
                            .into_owned();
                    }
                }
                Event::Text(t) => text.push_str(&t.xml10_content()),
                Event::GeneralRef(r) => {
                    if let Some(c) = r.resolve_char_ref().expect("reference") {
                        text.push(c);
                    } else {
                        text.push_str(quick_xml::escape::resolve_predefined_entity(&r).expect("known"));
                    }
                }
                Event::CData(c) => text.push_str(&c.xml10_content()),
                Event::End(_) | Event::Eof => return (attribute, text),
                _ => {}
            }
        }
    }

    fn body(element: &Element) -> String {
        let document = element.document();
        document.lines().skip(1).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn layout() {
        let root = Element::new("a").attr("x", "1").children([
            Element::new("b"),
            Element::new("c").children([Element::text("d", "<ö>")]),
            Element::text("e", ""),
        ]);
        assert_eq!(
            root.document(),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a x=\"1\">\n  <b />\n  <c>\n    <d>&lt;ö&gt;</d>\n  </c>\n  <e />\n</a>\n\n"
        );
    }

    #[test]
    fn attributes_escape_markup_and_white_space() {
        let element = Element::new("o").attr("v", "<a> & \"b\" 'c'\t\r\n");
        assert_eq!(body(&element), "<o v=\"&lt;a&gt; &amp; &quot;b&quot; 'c'&#x9;&#xD;&#xA;\" />\n");
    }

    #[test]
    fn cdata_splits_its_own_end_and_keeps_cr() {
        assert_eq!(
            body(&Element::new("p").cdata("a]]>b\r\nc")),
            "<p><![CDATA[a]]]]><![CDATA[>b]]>&#xD;<![CDATA[\nc]]></p>\n"
        );
        assert_eq!(body(&Element::new("p").cdata("]]]>")), "<p><![CDATA[]]]]]><![CDATA[>]]></p>\n");
    }

    #[test]
    fn characters_outside_xml_are_replaced() {
        let element = Element::new("p").attr("v", "a\0b\u{1b}c\u{fffe}").cdata("\u{8}\n\u{ffff}");
        let (attribute, text) = read(&element.document());
        assert_eq!(attribute, "a\u{fffd}b\u{fffd}c\u{fffd}");
        assert_eq!(text, "\u{fffd}\n\u{fffd}");
    }

    #[test]
    fn element_names() {
        assert!(is_element_name("ver-no-less-than"));
        for bad in ["", "-a", "a b", "a>", "1a", "x:y", "é"] {
            assert!(!is_element_name(bad), "{bad:?}");
        }
    }

    fn storable_text(text: &str) -> String {
        text.chars().map(storable).collect()
    }

    /// Text with many of the characters that matter.
    fn hostile() -> impl Strategy<Value = String> {
        proptest::collection::vec(
            prop_oneof![
                Just("]]>".to_owned()),
                Just("]".to_owned()),
                Just(">".to_owned()),
                Just("\r".to_owned()),
                Just("\n".to_owned()),
                Just("&amp;".to_owned()),
                Just("<![CDATA[".to_owned()),
                Just("\"'\t".to_owned()),
                any::<char>().prop_map(String::from),
            ],
            0..24,
        )
        .prop_map(|parts| parts.concat())
    }

    proptest! {
        #[test]
        fn an_attribute_reads_back(value in hostile()) {
            let (attribute, _) = read(&Element::new("o").attr("v", value.as_str()).document());
            prop_assert_eq!(attribute, storable_text(&value));
        }

        #[test]
        fn cdata_reads_back(value in hostile()) {
            let (_, text) = read(&Element::new("p").cdata(&value).document());
            prop_assert_eq!(text, storable_text(&value));
        }

        #[test]
        fn text_reads_back(value in hostile()) {
            prop_assume!(!value.is_empty());
            let (_, text) = read(&Element::text("n", &value).document());
            prop_assert_eq!(text, storable_text(&value));
        }
    }
}
