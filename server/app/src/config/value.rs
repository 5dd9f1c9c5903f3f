//! One value as it was given, and where.

use std::{fmt, path::PathBuf};

use nc_base::Secret;

/// Where a value came from; later ones yield to earlier ones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// An option of the command line.
    CommandLine,
    /// The environment of the process.
    Environment,
    /// The `.env` file of the working directory.
    DotEnv,
    /// A TOML file.
    File(PathBuf),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CommandLine => f.write_str("the command line"),
            Self::Environment => f.write_str("the environment"),
            Self::DotEnv => f.write_str(".env"),
            Self::File(path) => match path.file_name() {
                Some(name) => write!(f, "{}", name.display()),
                None => f.write_str("the settings file"),
            },
        }
    }
}

/// A value before parsing. Any of them may be a password, so none is printable.
#[derive(Debug, Clone)]
pub struct Value {
    /// The text as given.
    pub text: Secret,
    /// Where it was given.
    pub origin: Origin,
}

impl Value {
    /// A value from somewhere.
    pub fn new(text: impl Into<String>, origin: Origin) -> Self {
        Self {
            text: Secret::new(text),
            origin,
        }
    }
}
