//! What can be wrong with a model, and what to do.

use std::path::PathBuf;

use nc_base::{Hint, Retry, Severity};

/// Why a model cannot be used or fetched.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ModelError {
    /// Files are missing.
    #[error("{} holds no model: {} missing", folder.display(), files.join(", "))]
    Missing {
        /// Where they should be.
        folder: PathBuf,
        /// Their names.
        files: Vec<&'static str>,
    },
    /// A file is not what it should be.
    #[error("{} cannot be used: {why}", file.display())]
    Wrong {
        /// Which.
        file: PathBuf,
        /// What is wrong with it.
        why: String,
    },
    /// The disk does not do it.
    #[error("{}: {source}", path.display())]
    Disk {
        /// Which file or folder.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The place the model comes from does not give it.
    #[error("cannot fetch {what}: {why}")]
    Unreachable {
        /// Which file.
        what: String,
        /// What happened.
        why: String,
    },
    /// What came is not what was asked for.
    #[error("{file} has the SHA-256 {found}, and {wanted} was asked for")]
    Digest {
        /// Which file.
        file: &'static str,
        /// What it has.
        found: String,
        /// What it should have.
        wanted: String,
    },
    /// The model does not see what is alike.
    #[error(
        "the model puts sentences that mean the same ({near:.2}) no nearer than others ({far:.2})"
    )]
    Blind {
        /// Cosine of the two that mean the same.
        near: f32,
        /// Cosine of the nearest others.
        far: f32,
    },
}

impl Hint for ModelError {
    fn hint(&self) -> Option<String> {
        Some(match self {
            Self::Missing { .. } => {
                "fetch one with `models fetch`, or from a folder, zip or wheel with `models fetch --from PATH`".into()
            }
            Self::Wrong { .. } | Self::Digest { .. } | Self::Blind { .. } => {
                "fetch the model anew, from a place you trust".into()
            }
            Self::Disk { .. } => "check that the path is right and that this process may use it".into(),
            Self::Unreachable { .. } => {
                "check the address and the network, or bring the files and use `models fetch --from PATH`".into()
            }
        })
    }

    fn retry(&self) -> Retry {
        match self {
            Self::Unreachable { .. } => Retry::Now,
            _ => Retry::Never,
        }
    }

    fn severity(&self) -> Severity {
        Severity::Operator
    }
}
