//! Jobs of the queue: each document is fetched, cut, embedded and put into the index, or removed from it.

mod job;
mod turn;

pub use turn::Worked;
