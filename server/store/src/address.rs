//! Where the database is.

use std::{
    fmt,
    path::{Path, PathBuf},
    str::FromStr,
};

use nc_base::Secret;
use sqlx::postgres::PgConnectOptions;

use crate::StoreError;

/// Where the database is: a SQLite file, memory, or PostgreSQL. Prints without password.
#[derive(Clone)]
pub struct Address(pub(crate) Kind);

#[derive(Clone)]
pub(crate) enum Kind {
    Memory,
    File(PathBuf),
    Postgres(Box<PgConnectOptions>),
}

impl Address {
    /// The SQLite file at `path`.
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self(Kind::File(path.into()))
    }

    /// A database that ends with this process.
    pub fn memory() -> Self {
        Self(Kind::Memory)
    }

    /// The SQLite file, if it is one.
    pub fn path(&self) -> Option<&Path> {
        match &self.0 {
            Kind::File(path) => Some(path),
            Kind::Memory | Kind::Postgres(_) => None,
        }
    }

    /// Whether it is a PostgreSQL.
    pub fn is_postgres(&self) -> bool {
        matches!(self.0, Kind::Postgres(_))
    }

    /// Whether it ends with this process.
    pub fn is_memory(&self) -> bool {
        matches!(self.0, Kind::Memory)
    }

    /// Read a URL: `sqlite:path`, `sqlite:///absolute/path`, `sqlite::memory:`, `postgres://user:password@host/database`.
    ///
    /// Also reads what SQLAlchemy's users have: with a driver, as in `sqlite+aiosqlite:///file.db`, three slashes begin a
    /// relative path and four an absolute one. What a URL of PostgreSQL leaves out comes from `PGHOST` and its like and from
    /// `~/.pgpass`, as with every client of PostgreSQL.
    ///
    /// # Errors
    /// [`StoreError::Address`], without the URL, which may contain a password.
    pub fn parse(url: &Secret) -> Result<Self, StoreError> {
        let url = url.expose().trim();
        let (scheme, rest) = url
            .split_once(':')
            .ok_or(StoreError::Address("it is no URL"))?;
        let (name, driver) = scheme.split_once('+').unwrap_or((scheme, ""));
        match name.to_ascii_lowercase().as_str() {
            "sqlite" => sqlite(rest, !driver.is_empty()),
            "postgres" | "postgresql" => PgConnectOptions::from_str(&format!("postgres:{rest}"))
                .map(|options| Self(Kind::Postgres(Box::new(options))))
                .map_err(|_| StoreError::Address("it is no URL of PostgreSQL")),
            _ => Err(StoreError::Address(
                "only SQLite and PostgreSQL can be used",
            )),
        }
    }
}

fn sqlite(rest: &str, sqlalchemy: bool) -> Result<Address, StoreError> {
    let rest = rest.split_once('?').map_or(rest, |(path, _)| path);
    let path = match rest.strip_prefix("//") {
        Some(path) if sqlalchemy => path.strip_prefix('/').unwrap_or(path),
        Some(path) => path,
        None => rest,
    };
    match path {
        "" if sqlalchemy => Ok(Address::memory()),
        "" => Err(StoreError::Address("it names no file")),
        ":memory:" => Ok(Address::memory()),
        path => Ok(Address::file(path)),
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Address({self})")
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Memory => f.write_str("sqlite::memory:"),
            Kind::File(path) => write!(f, "sqlite:{}", path.display()),
            Kind::Postgres(options) => write!(
                f,
                "postgres://{}:{}/{}",
                options.get_host(),
                options.get_port(),
                options.get_database().unwrap_or_default()
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(url: &str) -> String {
        Address::parse(&Secret::new(url))
            .map_or_else(|error| error.to_string(), |at| at.to_string())
    }

    #[test]
    fn files_are_found_as_each_notation_means_them() {
        assert_eq!(read("sqlite:a.db"), "sqlite:a.db");
        assert_eq!(read("sqlite://a.db"), "sqlite:a.db");
        assert_eq!(read("sqlite:///data/a.db?mode=rwc"), "sqlite:/data/a.db");
        assert_eq!(read("sqlite+aiosqlite:///a.db"), "sqlite:a.db");
        assert_eq!(read("sqlite+aiosqlite:////data/a.db"), "sqlite:/data/a.db");
        assert_eq!(read("sqlite::memory:"), "sqlite::memory:");
        assert_eq!(read("sqlite+aiosqlite://"), "sqlite::memory:");
    }

    #[test]
    fn a_password_is_never_printed() {
        let shown = read("postgresql+psycopg://mcp:hunter2@db.example:5433/mcp");
        assert_eq!(shown, "postgres://db.example:5433/mcp");
        for bad in [
            "mysql://u:hunter2@h/d",
            "hunter2",
            "sqlite:",
            "postgres://u:hunter2@h:x/d",
        ] {
            let told = read(bad);
            assert!(
                told.starts_with("the address") && !told.contains("hunter2"),
                "{told}"
            );
        }
    }
}
