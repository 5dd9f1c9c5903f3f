//! What is indexed: kinds of documents, their keys, and what one says.

use std::{collections::BTreeMap, fmt, str::FromStr};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// A kind of document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DocType {
    /// An event of a calendar.
    CalendarEvent,
    /// A page of a collective.
    CollectivePage,
    /// A card of an address book.
    Contact,
    /// A card of a Deck board.
    DeckCard,
    /// A file.
    File,
    /// A message in a mailbox.
    MailMessage,
    /// An article of a feed.
    NewsItem,
    /// A note.
    Note,
    /// A recipe.
    Recipe,
    /// A row of a table.
    TableRow,
    /// Messages of a conversation that belong together.
    TalkMessage,
    /// A task of a calendar.
    Task,
}

/// A text that names no kind of document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("there is no kind of document called {0:?}")]
pub struct UnknownDocType(pub String);

impl DocType {
    /// Every kind, by name.
    pub const ALL: [Self; 12] = [
        Self::CalendarEvent,
        Self::CollectivePage,
        Self::Contact,
        Self::DeckCard,
        Self::File,
        Self::MailMessage,
        Self::NewsItem,
        Self::Note,
        Self::Recipe,
        Self::TableRow,
        Self::TalkMessage,
        Self::Task,
    ];

    /// Its name in results, settings and tables.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CalendarEvent => "calendar_event",
            Self::CollectivePage => "collective_page",
            Self::Contact => "contact",
            Self::DeckCard => "deck_card",
            Self::File => "file",
            Self::MailMessage => "mail_message",
            Self::NewsItem => "news_item",
            Self::Note => "note",
            Self::Recipe => "recipe",
            Self::TableRow => "table_row",
            Self::TalkMessage => "talk_message",
            Self::Task => "task",
        }
    }

    /// The scope that whoever reads such documents needs.
    pub const fn scope(self) -> &'static str {
        match self {
            Self::CalendarEvent => "calendar.read",
            Self::CollectivePage => "collectives.read",
            Self::Contact => "contacts.read",
            Self::DeckCard => "deck.read",
            Self::File => "files.read",
            Self::MailMessage => "mail.read",
            Self::NewsItem => "news.read",
            Self::Note => "notes.read",
            Self::Recipe => "cookbook.read",
            Self::TableRow => "tables.read",
            Self::TalkMessage => "talk.read",
            Self::Task => "todo.read",
        }
    }
}

impl fmt::Display for DocType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for DocType {
    type Err = UnknownDocType;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|kind| kind.as_str() == text)
            .ok_or_else(|| UnknownDocType(text.to_owned()))
    }
}

/// A document of the instance: the same for everyone who may see it, so that what is shared is indexed once.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct DocKey {
    /// Its kind.
    pub doc_type: DocType,
    /// Its name among its kind; a number for most, at most 512 bytes.
    pub id: String,
}

impl DocKey {
    /// The key of this document.
    pub fn new(doc_type: DocType, id: impl fmt::Display) -> Self {
        Self {
            doc_type,
            id: id.to_string(),
        }
    }
}

impl fmt::Display for DocKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.doc_type, self.id)
    }
}

/// How a document can be found.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IndexMode {
    /// By meaning and by words.
    #[default]
    Hybrid,
    /// By words only; no embedding is made.
    Keyword,
}

impl IndexMode {
    /// Its name in tables.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Hybrid => "hybrid",
            Self::Keyword => "keyword",
        }
    }
}

/// What a document says.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Document {
    /// What people call it.
    pub title: String,
    /// Its text in order; never split across two parts: pages of a PDF, messages of a conversation, or one for all.
    pub parts: Vec<Part>,
    /// Whether headings, lists and tables of the text are Markdown.
    pub markdown: bool,
    /// How it shall be found, as [`crate::Listed::mode`] says it too.
    pub mode: IndexMode,
    /// What changes whenever the text does.
    pub etag: String,
    /// When it was last changed.
    pub modified_at: Option<Timestamp>,
    /// Where it stands for the reader, from the root of their files; files and notes have one.
    pub path: Option<String>,
    /// Tags, categories, labels.
    pub tags: Vec<String>,
    /// Pages, slides or sheets, where it has some.
    pub page_count: Option<u32>,
    /// What else a link or a result needs, by names such as `board_id`, `mime_type`.
    pub facts: BTreeMap<String, String>,
}

impl Document {
    /// All of its text: the parts, joined by one line break. Offsets of chunks count its characters.
    pub fn text(&self) -> String {
        let parts: Vec<_> = self.parts.iter().map(|part| part.text.as_str()).collect();
        parts.join("\n")
    }
}

/// Text that belongs together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Part {
    /// What it says.
    pub text: String,
    /// Its page, slide or sheet, from 1.
    pub page: Option<u32>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_known_by_its_name() {
        for kind in DocType::ALL {
            assert_eq!(kind.as_str().parse(), Ok(kind));
            assert_eq!(serde_json::to_value(kind).expect("a text"), kind.as_str());
        }
        assert!("notes".parse::<DocType>().is_err());
    }
}
