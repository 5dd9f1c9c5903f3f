//! Cursors of lists: sealed, the same on every replica with the key, and of use to nobody but the caller who got them.

use nc_base::Seal;
use rmcp::ErrorData;

/// Makes and reads the cursors of one list for one caller.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cursors<'a> {
    pub(super) seal: &'a Seal,
    pub(super) user: &'a str,
    pub(super) list: &'static str,
}

impl Cursors<'_> {
    /// Says that the next page begins after `name`.
    pub(super) fn after(self, name: &str) -> String {
        self.seal.seal(name.as_bytes(), &[self.user, self.list])
    }

    /// The name after which a page begins.
    ///
    /// # Errors
    /// Invalid params for a cursor that is not ours, or not for this caller and list.
    pub(super) fn read(self, cursor: &str) -> Result<String, ErrorData> {
        let plain = self.seal.open(cursor, &[self.user, self.list]).ok();
        plain
            .and_then(|plain| String::from_utf8(plain).ok())
            .ok_or_else(|| {
                ErrorData::invalid_params(
                    "the cursor is not one of ours; list again from the start",
                    None,
                )
            })
    }
}

#[cfg(test)]
mod tests {
    use nc_base::MasterKey;

    use super::*;

    #[test]
    fn a_cursor_comes_back_to_its_caller_and_list_only() {
        let seal = MasterKey::random().seal("cursor", "cloud");
        let mine = Cursors {
            seal: &seal,
            user: "alice",
            list: "tools/list",
        };
        let cursor = mine.after("nc_notes_get_note");
        assert_eq!(mine.read(&cursor).expect("ours"), "nc_notes_get_note");
        for other in [
            Cursors {
                user: "bob",
                ..mine
            },
            Cursors {
                list: "prompts/list",
                ..mine
            },
        ] {
            assert!(other.read(&cursor).is_err());
        }
        assert!(mine.read("next").is_err() && mine.read("").is_err());
    }
}
