//! How a long tool tells the client where it stands.

use std::{fmt, future::Future, pin::Pin};

/// Takes progress of one call; the server turns it into notifications when the client asked for them.
pub trait Progress: Send + Sync + fmt::Debug {
    /// `done` of `total` units, with a few words.
    fn report(
        &self,
        done: f64,
        total: Option<f64>,
        words: String,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + '_>>;
}

/// For callers that did not ask.
#[derive(Debug, Clone, Copy, Default)]
pub struct Silent;

impl Progress for Silent {
    fn report(
        &self,
        _: f64,
        _: Option<f64>,
        _: String,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        Box::pin(std::future::ready(()))
    }
}
