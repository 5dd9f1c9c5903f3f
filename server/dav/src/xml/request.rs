//! Request documents: elements by name, every value escaped.

use bytes::Bytes;
use quick_xml::escape::escape;

use super::{Name, Ns};

/// A document being written. Its root declares the namespaces; each value is escaped on the way in.
#[derive(Debug)]
pub struct Document {
    text: String,
    root: Name,
    /// Where the root's declarations end.
    declared_to: usize,
    /// Namespaces that are used and not declared yet.
    undeclared: Vec<Ns>,
}

impl Document {
    /// A document whose root element is `root`, filled by `content`.
    pub fn build(root: Name, content: impl FnOnce(&mut Self)) -> Bytes {
        let mut document = Self {
            text: String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>"),
            root,
            declared_to: 0,
            undeclared: Vec::new(),
        };
        document.open_root();
        content(&mut document);
        document.close(root);
        document.declare_rest();
        Bytes::from(document.text)
    }

    /// An element with children.
    pub fn within(&mut self, name: Name, content: impl FnOnce(&mut Self)) -> &mut Self {
        self.open(name);
        content(self);
        self.close(name);
        self
    }

    /// An element with attributes and children.
    pub fn within_as(
        &mut self,
        name: Name,
        attributes: &[(&str, &str)],
        content: impl FnOnce(&mut Self),
    ) -> &mut Self {
        self.tag("<", name);
        self.attributes(attributes);
        self.text.push('>');
        content(self);
        self.close(name);
        self
    }

    /// An element with attributes and a text.
    pub fn text_as(&mut self, name: Name, attributes: &[(&str, &str)], value: &str) -> &mut Self {
        self.within_as(name, attributes, |element| element.push_text(value))
    }

    /// An element with attributes and no content.
    pub fn empty_as(&mut self, name: Name, attributes: &[(&str, &str)]) -> &mut Self {
        self.tag("<", name);
        self.attributes(attributes);
        self.text.push_str("/>");
        self
    }

    /// An element with a text. Characters that XML 1.0 cannot carry are left out.
    pub fn text(&mut self, name: Name, value: &str) -> &mut Self {
        self.open(name);
        self.push_text(value);
        self.close(name);
        self
    }

    /// An element without content.
    pub fn empty(&mut self, name: Name) -> &mut Self {
        self.tag("<", name);
        self.text.push_str("/>");
        self
    }

    /// The element `d:prop` listing names.
    pub fn prop(&mut self, names: &[Name]) -> &mut Self {
        self.within(Name::dav("prop"), |prop| {
            for name in names {
                prop.empty(*name);
            }
        })
    }

    fn open_root(&mut self) {
        self.tag("<", self.root);
        self.text.extend(Ns::DECLARED.map(declaration));
        self.declared_to = self.text.len();
        self.text.push('>');
    }

    fn declare_rest(&mut self) {
        let rest: String = self.undeclared.drain(..).map(declaration).collect();
        self.text.insert_str(self.declared_to, &rest);
    }

    fn push_text(&mut self, value: &str) {
        let legal: String = value.chars().filter(|c| is_xml_char(*c)).collect();
        self.text.push_str(&escape(legal.as_str()));
    }

    fn attributes(&mut self, attributes: &[(&str, &str)]) {
        for (name, value) in attributes {
            self.text.push(' ');
            self.text.push_str(name);
            self.text.push_str("=\"");
            self.push_text(value);
            self.text.push('"');
        }
    }

    fn open(&mut self, name: Name) {
        self.tag("<", name);
        self.text.push('>');
    }

    fn close(&mut self, name: Name) {
        self.tag("</", name);
        self.text.push('>');
    }

    fn tag(&mut self, start: &str, name: Name) {
        if !Ns::DECLARED.contains(&name.0) && !self.undeclared.contains(&name.0) {
            self.undeclared.push(name.0);
        }
        self.text.push_str(start);
        self.text.push_str(name.0.prefix());
        self.text.push(':');
        self.text.push_str(name.1);
    }
}

fn declaration(ns: Ns) -> String {
    format!(" xmlns:{}=\"{}\"", ns.prefix(), ns.uri())
}

fn is_xml_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}
