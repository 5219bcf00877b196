//! A document as elements with their places.

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

use crate::source::{FileId, Span, TextRange};

/// Elements within elements; TeamCity's own documents have eight.
const DEEPEST: usize = 64;

/// An element.
#[derive(Debug, Clone)]
pub(super) struct Node {
    pub(super) name: String,
    pub(super) attributes: Vec<Attribute>,
    pub(super) children: Vec<Node>,
    /// Its text, if it holds no elements.
    pub(super) text: String,
    /// Its start tag.
    pub(super) span: Span,
    /// What lies between its tags.
    pub(super) content: Span,
}

/// An attribute of an element.
#[derive(Debug, Clone)]
pub(super) struct Attribute {
    pub(super) name: String,
    pub(super) value: String,
    pub(super) span: Span,
}

/// Why a document cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Problem {
    pub(super) range: TextRange,
    pub(super) message: String,
}

impl Node {
    pub(super) fn attr(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }

    pub(super) fn child(&self, name: &str) -> Option<&Node> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The elements in the child `name`.
    pub(super) fn in_child(&self, name: &str) -> &[Node] {
        self.child(name).map_or(&[], |child| &child.children)
    }
}

/// The root element of a document.
pub(super) fn parse(text: &str, file: FileId) -> Result<Node, Problem> {
    let mut parser = Parser { text, file, open: Vec::new(), root: None };
    let mut reader = quick_xml::Reader::from_str(text.strip_prefix('\u{feff}').unwrap_or(text));
    loop {
        let start = parser.place(reader.buffer_position(), text);
        match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(event) => {
                let end = parser.place(reader.buffer_position(), text);
                parser.event(event, TextRange::new(start, end))?;
            }
            Err(error) => {
                let at = parser.place(reader.error_position(), text);
                return Err(Problem {
                    range: TextRange::empty(at),
                    message: format!("this is not XML: {error}"),
                });
            }
        }
    }
    parser.finish()
}

struct Parser<'a> {
    text: &'a str,
    file: FileId,
    open: Vec<Node>,
    root: Option<Node>,
}

impl Parser<'_> {
    /// A position of the reader as one in the text, which may begin with a mark of its byte order.
    fn place(&self, position: u64, text: &str) -> u32 {
        let mark = if text.starts_with('\u{feff}') { 3 } else { 0 };
        let last = u32::try_from(self.text.len()).unwrap_or(u32::MAX);
        u32::try_from(position.saturating_add(mark)).map_or(last, |position| position.min(last))
    }

    fn event(&mut self, event: Event<'_>, range: TextRange) -> Result<(), Problem> {
        match event {
            Event::Start(start) => self.start(&start, range),
            Event::Empty(start) => {
                self.start(&start, range)?;
                self.end(range)
            }
            Event::End(_) => self.end(range),
            Event::Text(part) => {
                self.add(&part.xml10_content());
                Ok(())
            }
            Event::CData(part) => {
                self.add(&part.xml10_content());
                Ok(())
            }
            Event::GeneralRef(reference) => self.reference(&reference, range),
            Event::DocType(_) => Err(problem(range, "a document type has no place in TeamCity's settings")),
            _ => Ok(()),
        }
    }

    fn add(&mut self, text: &str) {
        if let Some(node) = self.open.last_mut() {
            node.text.push_str(text);
        }
    }

    fn start(&mut self, start: &BytesStart<'_>, range: TextRange) -> Result<(), Problem> {
        if self.open.len() >= DEEPEST {
            return Err(problem(range, "elements are nested deeper than settings are"));
        }
        if self.open.is_empty() && self.root.is_some() {
            return Err(problem(range, "a document has one root element"));
        }
        let mut attributes: Vec<Attribute> = Vec::new();
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|error| problem(range, format!("this is not XML: {error}")))?;
            let value = attribute
                .normalized_value(XmlVersion::Explicit1_0)
                .map_err(|error| problem(range, format!("this value is not XML: {error}")))?;
            let place = self.place_of(&attribute.value).unwrap_or(range);
            attributes.push(Attribute {
                name: attribute.key.as_ref().to_string(),
                value: value.into_owned(),
                span: place.in_file(self.file),
            });
        }
        let content = TextRange::empty(range.end).in_file(self.file);
        self.open.push(Node {
            name: start.name().as_ref().to_string(),
            attributes,
            children: Vec::new(),
            text: String::new(),
            span: range.in_file(self.file),
            content,
        });
        Ok(())
    }

    /// Where a part of the text stands in it; nothing for what is no part of it.
    fn place_of(&self, part: &str) -> Option<TextRange> {
        let offset = (part.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize)?;
        let end = offset.checked_add(part.len()).filter(|end| *end <= self.text.len())?;
        Some(TextRange::new(u32::try_from(offset).ok()?, u32::try_from(end).ok()?))
    }

    fn end(&mut self, range: TextRange) -> Result<(), Problem> {
        let Some(mut node) = self.open.pop() else {
            return Err(problem(range, "this element was not opened"));
        };
        if !node.children.is_empty() {
            node.text.clear();
        }
        node.content.end = node.content.start.max(range.start);
        match self.open.last_mut() {
            Some(parent) => parent.children.push(node),
            None => self.root = Some(node),
        }
        Ok(())
    }

    /// `&amp;`, `&#xA;`. Entities that a document declares do not exist here.
    fn reference(&mut self, reference: &BytesRef<'_>, range: TextRange) -> Result<(), Problem> {
        let wrong = |error: &dyn std::fmt::Display| problem(range, format!("this is not XML: {error}"));
        match reference.resolve_char_ref() {
            Ok(Some(character)) => self.add(character.encode_utf8(&mut [0; 4])),
            Ok(None) => match resolve_predefined_entity(reference) {
                Some(text) => self.add(text),
                None => return Err(problem(range, "XML has no such entity")),
            },
            Err(error) => return Err(wrong(&error)),
        }
        Ok(())
    }

    fn finish(self) -> Result<Node, Problem> {
        if let Some(open) = self.open.last() {
            return Err(problem(open.span.range(), format!("the element `{}` is not closed", open.name)));
        }
        self.root.ok_or_else(|| problem(TextRange::empty(0), "there is no element"))
    }
}

fn problem(range: TextRange, message: impl Into<String>) -> Problem {
    Problem { range, message: message.into() }
}
