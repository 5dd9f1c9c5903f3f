//! Where state is kept, and the keys behind everything that is sealed.

use std::path::PathBuf;

use nc_base::{MasterKey, Secret};
use nc_store::{Address, Keyring};

use super::{ConfigError, Note, Sources, parse::Reader, tree::Transport};

const KEYS: &str = "TOKEN_ENCRYPTION_KEY";
const WRITE_KEY: &str = "set 32 random bytes in base64, as `nextcloud-mcp-server keys generate` prints them, and keep them";

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

/// What an operator needs who works on the store alone, with no server and no Nextcloud.
#[derive(Debug)]
pub struct Kept {
    /// The database.
    pub address: Address,
    /// The keys, if they were given.
    pub keys: Option<Keyring>,
    /// The text of the keys, which may be that of the Python server, too.
    pub key_text: Option<Secret>,
    /// Who names people, unless an identity provider does: Nextcloud, without a slash at its end.
    pub issuer: Option<String>,
}

impl Kept {
    /// Read what the settings say of the store; `path` of a SQLite file goes before all of them.
    ///
    /// # Errors
    /// [`ConfigError`] when no database is named, or when `with_keys` and there are none.
    pub fn parse(
        sources: Sources,
        path: Option<PathBuf>,
        with_keys: bool,
    ) -> Result<Self, ConfigError> {
        let mut reader = Reader::new(sources);
        let address = match path {
            Some(path) => Some(Address::file(path)),
            None => reader.address(),
        };
        if address.is_none() && !reader.is_set("DATABASE_URL") {
            reader.problem(
                "DATABASE_URL",
                "not set, and neither is TOKEN_STORAGE_DB: there is no database to work on",
                "set one of them, or name the database with --database-url or --database-path",
            );
        }
        let keys = reader.given_keys().map(|(_, keys)| keys);
        if keys.is_none() && with_keys && !reader.is_set(KEYS) {
            reader.problem(
                KEYS,
                "not set, and what is in the database is sealed with it",
                "set it as the server has it",
            );
        }
        let issuer = reader
            .text("OIDC_ISSUER")
            .or_else(|| reader.text("NEXTCLOUD_HOST"))
            .map(|issuer| issuer.trim_end_matches('/').to_owned());
        let key_text = reader.secret(KEYS);
        let notes = reader.notes();
        match (address, reader.into_error()) {
            (Some(address), None) => Ok(Self {
                address,
                keys,
                key_text,
                issuer,
            }),
            (_, error) => Err(error.unwrap_or(ConfigError {
                problems: Vec::new(),
                notes,
            })),
        }
    }
}

impl Reader {
    /// The first key, and where state is kept; `needed` if something is.
    pub(super) fn storage(&mut self, needed: bool, transport: Transport) -> (MasterKey, Storage) {
        let given = self.given_keys();
        let are_given = self.is_set(KEYS);
        if !are_given && transport == Transport::Http {
            self.push_note(Note {
                name: KEYS.to_owned(),
                text: "not set: cursors and answers to questions end with this process; set it before you run a second one"
                    .to_owned(),
            });
        }
        let (first, keys) = given.unwrap_or_else(|| {
            let random = MasterKey::random();
            (random.clone(), Keyring::new(&random, []))
        });
        let mut address = self.address();
        if address.is_some() && !are_given {
            if needed {
                self.problem(
                    KEYS,
                    "not set, and secrets in the database are sealed with it",
                    WRITE_KEY,
                );
            } else {
                address = None;
                self.push_note(Note {
                    name: KEYS.to_owned(),
                    text: "not set: the database is not used".to_owned(),
                });
            }
        }
        if needed && address.is_none() {
            self.push_note(Note {
                name: "DATABASE_URL".to_owned(),
                text: "not set, and neither is TOKEN_STORAGE_DB: what is stored ends with this process"
                    .to_owned(),
            });
        }
        let storage = Storage {
            keys,
            chosen: address.is_some(),
            address: address.unwrap_or_else(Address::memory),
        };
        (first, storage)
    }

    /// The key that seals and the ring of all, if they were given and can be read.
    fn given_keys(&mut self) -> Option<(MasterKey, Keyring)> {
        let text = self.secret(KEYS)?;
        let read = Keyring::parse(&text);
        if read.is_err() {
            self.problem(
                KEYS,
                "not a key",
                "write 32 random bytes in base64, as `nextcloud-mcp-server keys generate` prints them; several are separated by commas, the one that seals first",
            );
        }
        read.ok()
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
