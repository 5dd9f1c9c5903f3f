//! Links into the Nextcloud web pages, for people who would rather look than read.

use url::Url;

/// Makes links below the address that a browser uses for Nextcloud.
#[derive(Debug, Clone)]
pub struct Links(Option<Url>);

impl Links {
    /// Links below `base`; none at all without one.
    pub fn new(base: Option<Url>) -> Self {
        Self(base.map(|mut base| {
            if !base.path().ends_with('/') {
                base.set_path(&format!("{}/", base.path()));
            }
            base
        }))
    }

    /// A note in the Notes app.
    pub fn note(&self, id: i64) -> Option<String> {
        self.to(&format!("index.php/apps/notes/note/{id}"))
    }

    /// A file or folder in the Files app, by file id, if it has one.
    pub fn file(&self, id: impl Into<Option<i64>>) -> Option<String> {
        self.to(&format!("index.php/f/{}", id.into()?))
    }

    /// A board in the Deck app.
    pub fn board(&self, id: i64) -> Option<String> {
        self.to(&format!("index.php/apps/deck/board/{id}"))
    }

    /// A card in the Deck app, on whichever board it is.
    pub fn card(&self, id: i64) -> Option<String> {
        self.to(&format!("index.php/apps/deck/card/{id}"))
    }

    /// A table in the Tables app.
    pub fn table(&self, id: i64) -> Option<String> {
        self.to(&format!("index.php/apps/tables/#/table/{id}"))
    }

    /// The public page of a table that was shared by link.
    pub fn public_table(&self, token: &str) -> Option<String> {
        self.to(&format!("index.php/apps/tables/s/{token}"))
    }

    /// A conversation in Talk.
    pub fn conversation(&self, token: impl AsRef<str>) -> Option<String> {
        self.to(&format!("index.php/call/{}", token.as_ref()))
    }

    /// A message in the Mail app, in its mailbox if that is known.
    pub fn mail(&self, mailbox: Option<i64>, message: i64) -> Option<String> {
        match mailbox {
            Some(mailbox) => self.to(&format!(
                "index.php/apps/mail/box/{mailbox}/thread/{message}"
            )),
            None => self.to("index.php/apps/mail/"),
        }
    }

    /// The Calendar app, at a day such as `2026-01-31` if one is given.
    pub fn calendar(&self, day: Option<&str>) -> Option<String> {
        match day {
            Some(day) => self.to(&format!(
                "index.php/apps/calendar/timeGridDay/{}",
                nextcloud_transport::segment(day)
            )),
            None => self.to("index.php/apps/calendar/"),
        }
    }

    /// The Tasks app.
    pub fn tasks(&self) -> Option<String> {
        self.to("index.php/apps/tasks/")
    }

    /// A card in the Contacts app, by its UID.
    pub fn contact(&self, uid: &str) -> Option<String> {
        let uid = nextcloud_transport::segment(uid);
        self.to(&format!("index.php/apps/contacts/All contacts/{uid}"))
    }

    /// A collective, or a page of it, that is shared by a public link.
    pub fn collective_share(&self, token: &str) -> Option<String> {
        let token = nextcloud_transport::segment(token);
        self.to(&format!("index.php/apps/collectives/p/{token}"))
    }

    /// A recipe in the Cookbook app.
    pub fn recipe(&self, id: i64) -> Option<String> {
        self.to(&format!("index.php/apps/cookbook/#/recipe/{id}"))
    }

    fn to(&self, path: &str) -> Option<String> {
        Some(self.0.as_ref()?.join(path).ok()?.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_keep_the_folder_nextcloud_lives_in() {
        let links = Links::new(Url::parse("https://example.org/cloud").ok());
        let link = links.note(7);
        assert_eq!(
            link.as_deref(),
            Some("https://example.org/cloud/index.php/apps/notes/note/7")
        );
        assert_eq!(Links::new(None).note(7), None);
    }
}
