//! Images that a result carries beside its fields.

use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

/// An image for the model to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// Its type, as `image/png`.
    pub mime: String,
    /// The file.
    pub bytes: Bytes,
}

/// The images of one call; clones are the same.
#[derive(Debug, Clone, Default)]
pub struct Attachments(Arc<Mutex<Vec<Image>>>);

impl Attachments {
    /// Add one.
    pub fn add(&self, image: Image) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(image);
    }

    /// All that were added; they are gone then.
    pub fn take(&self) -> Vec<Image> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
