//! What to look for, and its XML (RFC 5323, section 5; what Nextcloud knows of it).

use jiff::Timestamp;
use nextcloud_transport::NextcloudError;

use crate::{
    files::{FileId, FilePath},
    xml::{Document, Name},
};

const NAME: Name = Name::dav("displayname");
const MODIFIED: Name = Name::dav("getlastmodified");

/// A search among the user's files and what is shared with the user.
#[derive(Debug, Clone, PartialEq)]
pub struct Search {
    /// The folder to search, with everything below; it is never among the results itself.
    pub scope: FilePath,
    /// What must be true.
    pub condition: Condition,
    /// Only files in the user's own storage: nothing shared, no team folders. Works for the root only.
    pub own_only: bool,
    /// What comes first; the newest change if empty. The name decides between equals.
    pub order: Vec<Order>,
}

impl Default for Search {
    fn default() -> Self {
        Self {
            scope: FilePath::root(),
            condition: Condition::Anything,
            own_only: false,
            order: Vec::new(),
        }
    }
}

/// What must be true of a file. At most 100 comparisons in all.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Condition {
    /// Always true.
    Anything,
    /// The name matches, in any case: `%` is any text, `_` any character, `\` takes the meaning from the next one.
    NameLike(String),
    /// The media type matches in the same way, for example `image/%`. Folders are `httpd/unix-directory`.
    TypeLike(String),
    /// The user marked it. There is no way to ask for the others: a `Not` around this finds nothing.
    Favourite,
    /// It is a folder.
    Folder,
    /// It has one of these numbers.
    Ids(Vec<FileId>),
    /// Its size in bytes.
    Size(Than, u64),
    /// Its last change, in whole seconds.
    Modified(Than, Timestamp),
    /// When it came to the server.
    Uploaded(Than, Timestamp),
    /// All of them. An empty list is always true.
    All(Vec<Self>),
    /// At least one of them. An empty list is never true.
    Any(Vec<Self>),
    /// Not this.
    Not(Box<Self>),
}

/// How to compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Than {
    /// `<`
    Less,
    /// `<=`
    AtMost,
    /// `=`
    Equal,
    /// `>=`
    AtLeast,
    /// `>`
    More,
}

/// One step of the order of results.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Order {
    /// By what.
    pub by: SortBy,
    /// Largest, newest or last first.
    pub descending: bool,
}

/// What results can be ordered by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SortBy {
    /// Name, by code points.
    Name,
    /// Media type.
    Type,
    /// Last change.
    Modified,
    /// Time of upload.
    Uploaded,
    /// Size.
    Size,
}

/// Take the special meaning from `%`, `_` and `\` in a text that shall match itself.
pub fn escape_like(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '%' | '_' | '\\') {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

impl Than {
    fn name(self) -> Name {
        Name::dav(match self {
            Self::Less => "lt",
            Self::AtMost => "lte",
            Self::Equal => "eq",
            Self::AtLeast => "gte",
            Self::More => "gt",
        })
    }
}

impl SortBy {
    fn name(self) -> Name {
        match self {
            Self::Name => NAME,
            Self::Type => Name::dav("getcontenttype"),
            Self::Modified => MODIFIED,
            Self::Uploaded => Name::nc("upload_time"),
            Self::Size => Name::oc("size"),
        }
    }
}

impl Condition {
    /// How many comparisons the server counts.
    fn comparisons(&self) -> usize {
        match self {
            Self::All(parts) | Self::Any(parts) => {
                parts.iter().map(Self::comparisons).sum::<usize>().max(1)
            }
            Self::Not(part) => part.comparisons(),
            Self::Ids(ids) => ids.len().max(1),
            _ => 1,
        }
    }

    pub(super) fn check(&self) -> Result<(), NextcloudError> {
        // One more may be added for `own_only`.
        if self.comparisons() > 99 {
            return Err(NextcloudError::refused(
                "a search has at most 99 comparisons",
            ));
        }
        Ok(())
    }

    /// Write it where one operator is expected.
    fn write(&self, to: &mut Document) {
        let size = Name::oc("size");
        match self {
            Self::Anything => compare(to, Name::dav("like"), NAME, "%"),
            Self::NameLike(pattern) => compare(to, Name::dav("like"), NAME, pattern),
            Self::TypeLike(pattern) => {
                compare(to, Name::dav("like"), Name::dav("getcontenttype"), pattern);
            }
            Self::Favourite => compare(to, Name::dav("eq"), Name::oc("favorite"), "yes"),
            Self::Folder => {
                to.empty(Name::dav("is-collection"));
            }
            Self::Ids(ids) => combine(to, "or", ids, |to, id| {
                compare(to, Name::dav("eq"), Name::oc("fileid"), &id.to_string());
            }),
            Self::Size(than, bytes) => compare(to, than.name(), size, &bytes.to_string()),
            Self::Modified(than, at) => {
                compare(to, than.name(), MODIFIED, &at.as_second().to_string());
            }
            Self::Uploaded(than, at) => {
                let name = Name::nc("upload_time");
                compare(to, than.name(), name, &at.as_second().to_string());
            }
            Self::All(parts) if parts.is_empty() => Self::Anything.write(to),
            Self::All(parts) => combine(to, "and", parts, |to, part| part.write(to)),
            Self::Any(parts) => combine(to, "or", parts, |to, part| part.write(to)),
            Self::Not(part) => {
                to.within(Name::dav("not"), |to| part.write(to));
            }
        }
    }
}

/// Join parts; none at all is a comparison that nothing fulfils.
fn combine<T>(
    to: &mut Document,
    operator: &'static str,
    parts: &[T],
    write: impl Fn(&mut Document, &T),
) {
    match parts {
        [] => compare(to, Name::dav("eq"), Name::oc("fileid"), "0"),
        [part] => write(to, part),
        parts => {
            to.within(Name::dav(operator), |to| {
                for part in parts {
                    write(to, part);
                }
            });
        }
    }
}

fn compare(to: &mut Document, operator: Name, property: Name, value: &str) {
    to.within(operator, |to| {
        to.prop(&[property]);
        to.text(Name::dav("literal"), value);
    });
}

impl Search {
    pub(super) fn check(&self) -> Result<(), NextcloudError> {
        if self.own_only && !self.scope.is_root() {
            return Err(NextcloudError::refused(
                "only the whole of the files can be searched for own files",
            ));
        }
        self.condition.check()
    }

    /// The elements `d:where` and `d:orderby`.
    pub(super) fn write(&self, to: &mut Document, user: &str) {
        to.within(Name::dav("where"), |to| {
            if self.own_only {
                to.within(Name::dav("and"), |to| {
                    compare(to, Name::dav("eq"), Name::oc("owner-id"), user);
                    self.condition.write(to);
                });
            } else {
                self.condition.write(to);
            }
        });
        to.within(Name::dav("orderby"), |to| {
            let newest = Order {
                by: SortBy::Modified,
                descending: true,
            };
            let by_name = Order {
                by: SortBy::Name,
                descending: false,
            };
            let asked = if self.order.is_empty() {
                &[newest]
            } else {
                self.order.as_slice()
            };
            for order in asked {
                order.write(to);
            }
            if asked.iter().all(|order| order.by != SortBy::Name) {
                by_name.write(to);
            }
        });
    }
}

impl Order {
    fn write(self, to: &mut Document) {
        to.within(Name::dav("order"), |to| {
            to.prop(&[self.by.name()]);
            to.empty(Name::dav(if self.descending {
                "descending"
            } else {
                "ascending"
            }));
        });
    }
}
