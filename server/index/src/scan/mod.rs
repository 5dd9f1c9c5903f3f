//! What changed: listings of each user and kind, compared with what is known.

mod rhythm;
mod round;

pub use round::Round;
