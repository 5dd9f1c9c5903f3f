//! How much of a document is read.

use serde::{Deserialize, Serialize};

use crate::DocumentError;

/// Bounds of one reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Largest document, in bytes.
    pub input_bytes: u64,
    /// Largest sum of what a packed document unpacks to, in bytes.
    pub unpacked_bytes: u64,
    /// Most text, in bytes.
    pub text_bytes: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            input_bytes: 50 << 20,
            unpacked_bytes: 256 << 20,
            text_bytes: 16 << 20,
        }
    }
}

impl Limits {
    pub(crate) fn check_text(&self, bytes: usize) -> Result<(), DocumentError> {
        if bytes > self.text_bytes {
            return Err(DocumentError::Long {
                most: self.text_bytes,
            });
        }
        Ok(())
    }
}
