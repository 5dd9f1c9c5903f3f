//! Files that the operator keeps from all tools: those that bear one of `EXCLUDED_TAGS`, and everything below them.
//!
//! What is excluded is asked at most once a minute for each caller, before every change of a whole tree, and not at all
//! without such tags. When it cannot be found out, the call fails: nothing is shown or changed on a guess.

mod excluded;
mod known;
#[cfg(test)]
mod tests;

pub(super) use excluded::{Excluded, kept};
pub(super) use known::{current, forget, fresh, tagged_anywhere, unless_excluded};
