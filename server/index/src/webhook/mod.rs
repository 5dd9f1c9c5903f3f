//! What Nextcloud tells about changes: read, judged by the sources, queued. Who may tell is checked before, by the caller.
//!
//! Deliveries have no signature, no id, and no order; an event is a hint to look, never the truth about a document.

mod event;
mod preset;
mod register;

pub use event::{Receipt, ReceiveError, Received};
pub use preset::{Preset, Subscription};
pub use register::{
    Registered, Registration, Subscribed, register, registrations, remove, subscribe, unregister,
};
