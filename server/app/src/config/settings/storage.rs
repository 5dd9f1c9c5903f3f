//! Settings about the database and the keys behind everything that is sealed.

use super::{Kind, Setting};

pub(super) const SETTINGS: &[Setting] = &[
    Setting::new(
        "DATABASE_URL",
        Kind::Secret,
        "Database for accounts, tokens and everything that several replicas share: `postgres://user:password@host/database` or \
         `sqlite:/data/mcp.db`. Unset: TOKEN_STORAGE_DB, and without it memory that ends with the process.",
    ),
    Setting::new(
        "TOKEN_STORAGE_DB",
        Kind::Text,
        "File of the SQLite database, where DATABASE_URL is not set; made when it does not exist, readable for its owner only.",
    ),
    Setting::new(
        "TOKEN_ENCRYPTION_KEY",
        Kind::Secret,
        "Keys for what is sealed: secrets in the database, and what leaves this server and comes back (cursors, questions). 32 \
         bytes in base64, the same on every replica; several separated by commas, of which the first seals. Needed with a \
         database; otherwise unset is a random one for each process.",
    ),
];
