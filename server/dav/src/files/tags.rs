//! System tags: words that all users of a server share and put on files.

use http::Method;
use nextcloud_transport::{Kind, NextcloudError};
use serde::Serialize;

use super::{
    Entry, FileId, FilePath, Files, TagId, entry,
    exchange::{self, PROPFIND, REPORT},
};
use crate::xml::{Document, Name, Reply};

/// A system tag.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Tag {
    /// Number of the tag.
    pub id: TagId,
    /// Its word.
    pub name: String,
    /// Whether users see it; administrators see all.
    pub visible: bool,
    /// Whether users in general may put it on files.
    pub assignable: bool,
    /// Whether this user may put it on files.
    pub can_assign: bool,
    /// Colour as six hexadecimal digits.
    pub color: Option<String>,
}

/// Whether a change of tags changed anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TagChange {
    /// It did.
    Changed,
    /// The file was as wanted before.
    Unchanged,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NewTag<'a> {
    name: &'a str,
    user_visible: bool,
    user_assignable: bool,
}

const TAGS: &str = "/remote.php/dav/systemtags/";
const ID: Name = Name::oc("id");
const NAME: Name = Name::oc("display-name");
const VISIBLE: Name = Name::oc("user-visible");
const ASSIGNABLE: Name = Name::oc("user-assignable");
const CAN_ASSIGN: Name = Name::oc("can-assign");
const COLOR: Name = Name::nc("color");
const OBJECTS: Name = Name::nc("object-ids");

impl Files {
    /// All tags that the user may see.
    ///
    /// # Errors
    /// Only those that every call can have.
    pub async fn tags(&self) -> Result<Vec<Tag>, NextcloudError> {
        self.list_tags(TAGS, "tags.list").await
    }

    /// The tags of a file or folder.
    ///
    /// # Errors
    /// `NotFound`: no such file, or the user may not see it.
    pub async fn tags_of(&self, file: FileId) -> Result<Vec<Tag>, NextcloudError> {
        self.list_tags(&on(file), "tags.of_file").await
    }

    /// Create a tag that everybody sees and may use.
    ///
    /// # Errors
    /// - `Conflict`: there is a tag of this name.
    /// - `Forbidden`: the server lets only administrators create tags.
    /// - `Refused`: the name is empty or has more than 64 characters.
    ///
    /// # Cancel safety
    /// The tag may exist afterwards.
    pub async fn create_tag(&self, name: &str) -> Result<TagId, NextcloudError> {
        let name = name.trim();
        if name.is_empty() || name.chars().count() > 64 {
            return Err(NextcloudError::refused(
                "the name of a tag has 1 to 64 characters",
            ));
        }
        let answer = self
            .call(Method::POST, TAGS, "tags.create")
            .json_body(&NewTag {
                name,
                user_visible: true,
                user_assignable: true,
            })
            .send()
            .await?;
        exchange::created_number(answer.headers()).map(TagId)
    }

    /// Delete a tag everywhere. Most servers allow it to administrators only.
    ///
    /// # Errors
    /// - `NotFound`: no such tag.
    /// - `Forbidden`: the user may not.
    ///
    /// # Cancel safety
    /// It is there or it is gone.
    pub async fn delete_tag(&self, tag: TagId) -> Result<(), NextcloudError> {
        self.call(Method::DELETE, &format!("{TAGS}{tag}"), "tags.delete")
            .send()
            .await?;
        Ok(())
    }

    /// Put a tag on a file or folder.
    ///
    /// # Errors
    /// - `NotFound`: no such file or no such tag.
    /// - `Forbidden`: the user may not use this tag.
    ///
    /// # Cancel safety
    /// The file has the tag or it does not.
    pub async fn assign_tag(&self, file: FileId, tag: TagId) -> Result<TagChange, NextcloudError> {
        let call = self.call(Method::PUT, &relation(file, tag), "tags.assign");
        match call.repeatable(true).send().await {
            Ok(_) => Ok(TagChange::Changed),
            Err(error) if error.kind() == Kind::Conflict => Ok(TagChange::Unchanged),
            Err(error) if error.kind() == Kind::PreconditionFailed => {
                Err(NextcloudError::new(Kind::NotFound, "no such tag"))
            }
            Err(error) => Err(error),
        }
    }

    /// Take a tag off a file or folder. A file or tag that does not exist counts as having none.
    ///
    /// # Errors
    /// `Forbidden`: the user may not use this tag.
    ///
    /// # Cancel safety
    /// The file has the tag or it does not.
    pub async fn unassign_tag(
        &self,
        file: FileId,
        tag: TagId,
    ) -> Result<TagChange, NextcloudError> {
        let call = self.call(Method::DELETE, &relation(file, tag), "tags.unassign");
        match call.send().await {
            Ok(_) => Ok(TagChange::Changed),
            Err(error) if error.is_not_found() => Ok(TagChange::Unchanged),
            Err(error) => Err(error),
        }
    }

    /// All files and folders of the user that have every one of these tags, in one answer.
    ///
    /// # Errors
    /// - `NotFound`: one of the tags does not exist.
    /// - `Refused`: no tag was named.
    /// - `TooLarge`: more than about 30,000 files have them.
    pub async fn tagged(&self, tags: &[TagId]) -> Result<Vec<Entry>, NextcloudError> {
        if tags.is_empty() {
            return Err(NextcloudError::refused("name at least one tag"));
        }
        let body = Document::build(Name::oc("filter-files"), |filter| {
            filter.prop(entry::ALL);
            filter.within(Name::oc("filter-rules"), |rules| {
                for tag in tags {
                    rules.text(Name::oc("systemtag"), &tag.to_string());
                }
            });
        });
        let address = self.file(&FilePath::root());
        let call = self.call(exchange::method(REPORT), &address, "tags.files");
        let replies = exchange::multistatus(exchange::xml(call, body))
            .await
            .map_err(|error| match error.kind() {
                Kind::PreconditionFailed => NextcloudError::new(Kind::NotFound, "no such tag"),
                _ => error,
            })?;
        Ok(replies
            .iter()
            .filter_map(|reply| Entry::read(reply, self.user().as_str()))
            .collect())
    }

    /// The numbers of all files that bear a tag, whoever's they are and wherever: also in the trash (Nextcloud 31 and
    /// newer).
    ///
    /// # Errors
    /// `NotFound`: no such tag, or an older server.
    pub async fn ids_tagged(&self, tag: TagId) -> Result<Vec<FileId>, NextcloudError> {
        let body = Document::build(Name::dav("propfind"), |propfind| {
            propfind.prop(&[OBJECTS]);
        });
        let address = format!("{TAGS}{tag}/files");
        let call = self
            .call(exchange::method(PROPFIND), &address, "tags.ids")
            .header("Depth", "0");
        let replies = exchange::multistatus(exchange::xml(call, body)).await?;
        let objects = replies.first().and_then(|reply| reply.prop(OBJECTS));
        let objects = objects.ok_or_else(|| {
            NextcloudError::new(Kind::NotFound, "the server does not tell what a tag is on")
        })?;
        Ok(objects
            .each(OBJECTS)
            .filter_map(|object| object.child(Name::nc("id"))?.text().parse().ok())
            .collect())
    }

    async fn list_tags(
        &self,
        address: &str,
        operation: &'static str,
    ) -> Result<Vec<Tag>, NextcloudError> {
        let body = Document::build(Name::dav("propfind"), |propfind| {
            propfind.prop(&[ID, NAME, VISIBLE, ASSIGNABLE, CAN_ASSIGN, COLOR]);
        });
        let call = self
            .call(exchange::method(PROPFIND), address, operation)
            .header("Depth", "1");
        let replies = exchange::multistatus(exchange::xml(call, body)).await?;
        Ok(replies.iter().filter_map(Tag::read).collect())
    }
}

impl Tag {
    /// The collection itself has no id and drops out here.
    fn read(reply: &Reply) -> Option<Self> {
        Some(Self {
            id: reply.parse(ID)?,
            name: reply.text(NAME)?.to_owned(),
            visible: reply.flag(VISIBLE).unwrap_or(true),
            assignable: reply.flag(ASSIGNABLE).unwrap_or(true),
            can_assign: reply.flag(CAN_ASSIGN).unwrap_or(true),
            color: reply.text(COLOR).map(str::to_owned),
        })
    }
}

fn on(file: FileId) -> String {
    format!("/remote.php/dav/systemtags-relations/files/{file}")
}

fn relation(file: FileId, tag: TagId) -> String {
    format!("{}/{tag}", on(file))
}
