//! Request documents: elements by name, every value escaped.

use bytes::Bytes;
use quick_xml::escape::escape;

use super::{Name, Ns};

/// A document being written. Its root declares all namespaces of ours; each value is escaped on the way in.
#[derive(Debug)]
pub struct Document {
    text: String,
    root: Name,
}

impl Document {
    /// A document whose root element is `root`, filled by `content`.
    pub fn build(root: Name, content: impl FnOnce(&mut Self)) -> Bytes {
        let mut document = Self {
            text: String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>"),
            root,
        };
        document.open_root();
        content(&mut document);
        document.close(root);
        Bytes::from(document.text)
    }

    /// An element with children.
    pub fn within(&mut self, name: Name, content: impl FnOnce(&mut Self)) -> &mut Self {
        self.open(name);
        content(self);
        self.close(name);
        self
    }

    /// An element with a text. Characters that XML 1.0 cannot carry are left out.
    pub fn text(&mut self, name: Name, value: &str) -> &mut Self {
        self.open(name);
        let legal: String = value.chars().filter(|c| is_xml_char(*c)).collect();
        self.text.push_str(&escape(legal.as_str()));
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
        for ns in Ns::KNOWN {
            self.text.push_str(" xmlns:");
            self.text.push_str(ns.prefix());
            self.text.push_str("=\"");
            self.text.push_str(ns.uri());
            self.text.push('"');
        }
        self.text.push('>');
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
        self.text.push_str(start);
        self.text.push_str(name.0.prefix());
        self.text.push(':');
        self.text.push_str(name.1);
    }
}

fn is_xml_char(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}
