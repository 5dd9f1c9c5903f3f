//! What an operator may set about sources.

use std::{collections::BTreeSet, num::NonZeroU32, sync::Arc};

use nextcloud_dav::FilePath;

use super::files::{FileRules, Ocr};
use crate::DocType;

/// Which documents are read, and how many of them.
#[derive(Debug, Clone)]
pub struct SourceSettings {
    /// Only these kinds.
    pub kinds: BTreeSet<DocType>,
    /// The folder that notes lie in, for events; users may choose another one in the app, which then only scans find.
    pub notes_folder: FilePath,
    /// Which files.
    pub files: FileRules,
    /// Reads pictures of pages.
    pub ocr: Option<Arc<dyn Ocr>>,
    /// Which articles of feeds.
    pub news: NewsScope,
    /// So many of the newest messages of each mailbox.
    pub mail_per_mailbox: NonZeroU32,
    /// So many of the newest messages of each conversation.
    pub talk_per_room: NonZeroU32,
}

/// Which articles of feeds are indexed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum NewsScope {
    /// Starred and unread ones.
    #[default]
    StarredAndUnread,
    /// Starred ones.
    Starred,
}

const MAIL: NonZeroU32 = NonZeroU32::new(100).unwrap();
const TALK: NonZeroU32 = NonZeroU32::new(2_000).unwrap();

impl Default for SourceSettings {
    fn default() -> Self {
        Self {
            kinds: DocType::ALL.into_iter().collect(),
            notes_folder: FilePath::parse("Notes").unwrap_or_default(),
            files: FileRules::default(),
            ocr: None,
            news: NewsScope::default(),
            mail_per_mailbox: MAIL,
            talk_per_room: TALK,
        }
    }
}
