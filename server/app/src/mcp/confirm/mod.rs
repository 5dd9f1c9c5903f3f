//! Asking the person before a tool does what cannot be undone or reaches others.
//!
//! The manifest says which tools ask (`ask`). Clients of 2026-07-28 get the question as an answer and come back with
//! sealed state; older ones are asked while the call waits. No tool has an argument for it: that would be the model
//! confirming with itself.

mod ask;
mod question;
mod spent;
mod state;

pub(super) use ask::{Go, Round, is_modern};
pub use spent::{QuestionId, Spent, SpentHere, SpentInStore};
pub(super) use state::GOOD_FOR;
