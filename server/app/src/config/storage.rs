//! Where state is kept, and the keys behind everything that is sealed.

use std::path::PathBuf;

use nc_base::{MasterKey, Secret};
use nc_store::{Address, Keyring};

use super::{
    Note,
    parse::Reader,
    tree::{Mode, Transport},
};

const KEYS: &str = "TOKEN_ENCRYPTION_KEY";

/// Where state is kept.
#[derive(Debug, Clone)]
pub struct Storage {
    /// The database.
    pub address: Address,
    /// Whether the operator chose it; what nobody chose is memory, and ends with this process.
    pub chosen: bool,
    /// The first seals, all open.
    pub keys: Keyring,
}

impl Reader {
    /// The first key, and where state is kept.
    pub(super) fn storage(
        &mut self,
        mode: Option<&Mode>,
        transport: Transport,
    ) -> (MasterKey, Storage) {
        let ((first, others), given) = self.keys(transport);
        let mut address = self.address();
        if address.is_some() && !given {
            if mode.is_none_or(Mode::needs_store) {
                self.problem(
                    KEYS,
                    "not set, and secrets in the database are sealed with it",
                    "set 32 random bytes in base64, as `nextcloud-mcp-server keys generate` prints them, and keep them",
                );
            } else {
                address = None;
                self.push_note(Note {
                    name: KEYS.to_owned(),
                    text: "not set: the database is not used".to_owned(),
                });
            }
        }
        let storage = Storage {
            keys: Keyring::new(&first, &others),
            chosen: address.is_some(),
            address: address.unwrap_or_else(Address::memory),
        };
        (first, storage)
    }

    /// The key that seals and those that open, and whether they were given.
    fn keys(&mut self, transport: Transport) -> ((MasterKey, Vec<MasterKey>), bool) {
        let none = || (MasterKey::random(), Vec::new());
        let Some(text) = self.secret(KEYS) else {
            if transport == Transport::Http {
                self.push_note(Note {
                    name: KEYS.to_owned(),
                    text: "not set: cursors and answers to questions end with this process; set it before you run a second one"
                        .to_owned(),
                });
            }
            return (none(), false);
        };
        let parts = text.expose().split(',').map(Secret::new);
        let read: Result<Vec<_>, _> = parts.map(|part| MasterKey::parse(&part)).collect();
        let mut keys = read.unwrap_or_default().into_iter();
        if let Some(first) = keys.next() {
            return ((first, keys.collect()), true);
        }
        self.problem(
            KEYS,
            "not a key",
            "write 32 random bytes in base64, as `nextcloud-mcp-server keys generate` prints them; several are separated by commas, the one that seals first",
        );
        (none(), true)
    }

    fn address(&mut self) -> Option<Address> {
        if let Some(url) = self.secret("DATABASE_URL") {
            return Address::parse(&url)
                .map_err(|error| {
                    self.problem(
                        "DATABASE_URL",
                        &error.to_string(),
                        "write it like postgres://user:password@host/database or sqlite:/data/mcp.db",
                    );
                })
                .ok();
        }
        let path = self.text("TOKEN_STORAGE_DB")?;
        Some(Address::file(PathBuf::from(path)))
    }
}
