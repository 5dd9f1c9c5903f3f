//! Measuring the release binary: overhead, throughput, memory, start, bytes of the tool list.
//!
//! The clients and the backend of a run share the machine with the server, so they do as little as they can.

mod backend;
mod load;
mod page;
mod program;
mod raw;
mod requests;

pub use page::write;
pub use program::{Options, Results, run};
pub use requests::{Cost, count};
