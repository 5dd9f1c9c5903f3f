//! Rules within team folders that say who may do what; the app groupfolders keeps them.

use bytes::Bytes;
use nextcloud_transport::NextcloudError;

use super::{
    FilePath, Files,
    exchange::{self, PROPPATCH},
};
use crate::xml::{Document, Element, Name, Reply};

const ENABLED: Name = Name::nc("acl-enabled");
const CAN_MANAGE: Name = Name::nc("acl-can-manage");
const FOLDER: Name = Name::nc("group-folder-id");
const RULES: Name = Name::nc("acl-list");
const INHERITED: Name = Name::nc("inherited-acl-list");

const RULE: Name = Name::nc("acl");
const KIND: Name = Name::nc("acl-mapping-type");
const ID: Name = Name::nc("acl-mapping-id");
const NAME: Name = Name::nc("acl-mapping-display-name");
const MASK: Name = Name::nc("acl-mask");
const PERMISSIONS: Name = Name::nc("acl-permissions");

/// What is said of a file or folder within a team folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessRules {
    /// Number of the team folder.
    pub folder: i64,
    /// Whether rules are in force.
    pub enabled: bool,
    /// Whether the caller may change them.
    pub can_manage: bool,
    /// Rules of the file itself: all for those who manage them, otherwise those that concern the caller.
    pub own: Vec<AccessRule>,
    /// What the folders above say.
    pub inherited: Vec<AccessRule>,
}

/// What somebody may do, where it differs from what they may do above.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccessRule {
    /// `user`, `group` or `circle`.
    pub kind: String,
    /// Id of the user, group or team.
    pub id: String,
    /// Its name, when the server said it.
    pub name: Option<String>,
    /// The permissions that the rule is about: a sum of 1 read, 2 change, 4 create, 8 delete, 16 share.
    pub mask: u8,
    /// Those of them that it allows; it denies the others.
    pub permissions: u8,
}

impl Files {
    /// The rules of a file or folder; `None` when it is in no team folder.
    ///
    /// # Errors
    /// `NotFound`: no such file.
    pub async fn access_rules(
        &self,
        path: &FilePath,
    ) -> Result<Option<AccessRules>, NextcloudError> {
        let names = [ENABLED, CAN_MANAGE, FOLDER, RULES, INHERITED];
        let reply = self.props(path, &names, "files.access_rules").await?;
        Ok(rules(&reply))
    }

    /// Replace the rules of a file or folder. The server leaves out rules for people whom it does not know.
    ///
    /// # Errors
    /// - `BadRequest`: the caller could no longer read it.
    /// - `ServerError`: the caller may not change the rules.
    ///
    /// # Cancel safety
    /// The rules are as before or as wanted.
    pub async fn set_access_rules(
        &self,
        path: &FilePath,
        rules: &[AccessRule],
    ) -> Result<(), NextcloudError> {
        let operation = "files.set_access_rules";
        let call = self.call(exchange::method(PROPPATCH), &self.file(path), operation);
        exchange::changed(exchange::xml(call, body(rules)), RULES).await
    }
}

fn body(rules: &[AccessRule]) -> Bytes {
    Document::build(Name::dav("propertyupdate"), |update| {
        update.within(Name::dav("set"), |set| {
            set.within(Name::dav("prop"), |prop| {
                prop.within(RULES, |list| {
                    for rule in rules {
                        list.within(RULE, |one| {
                            one.text(KIND, &rule.kind).text(ID, &rule.id);
                            one.text(MASK, &rule.mask.to_string());
                            one.text(PERMISSIONS, &rule.permissions.to_string());
                        });
                    }
                });
            });
        });
    })
}

fn rules(reply: &Reply) -> Option<AccessRules> {
    let list = |name| {
        let rules = reply
            .prop(name)
            .into_iter()
            .flat_map(|list| list.each(RULE));
        rules.filter_map(rule).collect()
    };
    Some(AccessRules {
        folder: reply.parse(FOLDER)?,
        enabled: reply.flag(ENABLED) == Some(true),
        can_manage: reply.flag(CAN_MANAGE) == Some(true),
        own: list(RULES),
        inherited: list(INHERITED),
    })
}

fn rule(element: &Element) -> Option<AccessRule> {
    let text = |name| {
        let text = element.child(name).map(Element::text);
        text.filter(|text| !text.is_empty()).map(ToOwned::to_owned)
    };
    let number = |name| text(name).and_then(|text| text.parse().ok());
    Some(AccessRule {
        kind: text(KIND)?,
        id: text(ID)?,
        name: text(NAME),
        mask: number(MASK)?,
        permissions: number(PERMISSIONS)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::xml::multistatus;

    fn read(props: &str) -> Option<AccessRules> {
        let text = format!(
            r#"<d:multistatus xmlns:d="DAV:" xmlns:nc="http://nextcloud.org/ns"><d:response><d:href>/a</d:href>
            <d:propstat><d:prop>{props}</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response></d:multistatus>"#
        );
        rules(&multistatus(text.as_bytes()).unwrap()[0])
    }

    #[test]
    fn what_is_in_no_team_folder_has_no_rules() {
        assert_eq!(read(""), None);
    }

    #[test]
    fn rules_are_read_as_they_are_written() {
        let rule = AccessRule {
            kind: "user".to_owned(),
            id: "b<ob".to_owned(),
            name: None,
            mask: 10,
            permissions: 2,
        };
        let written = String::from_utf8(body(std::slice::from_ref(&rule)).to_vec()).unwrap();
        let (_, list) = written.split_once("<nc:acl-list>").unwrap();
        let (list, _) = list.split_once("</nc:acl-list>").unwrap();
        let read = read(&format!(
            "<nc:group-folder-id>8</nc:group-folder-id><nc:acl-enabled>1</nc:acl-enabled>\
             <nc:acl-can-manage></nc:acl-can-manage><nc:acl-list>{list}</nc:acl-list>"
        ));
        let read = read.unwrap();
        assert_eq!((read.own, read.inherited), (vec![rule], Vec::new()));
        assert_eq!(
            (read.enabled, read.can_manage, read.folder),
            (true, false, 8)
        );
    }
}
