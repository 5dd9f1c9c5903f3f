//! What a client sees of us: the MCP requests, each answered from the catalogue through one gate.
//!
//! Knows rmcp and the tools; knows nothing of HTTP routes, of configuration sources, or of how a caller proved who
//! they are.

mod answer;
mod call_tool;
mod compact;
mod complete;
mod confirm;
mod cursor;
mod gate;
mod handler;
mod icons;
mod instance;
mod list_tools;
pub mod names;
mod opening;
mod own;
mod paging;
mod progress;
mod prompts;
mod provenance;
mod rate;
mod resources;
mod selection;
mod stamps;
mod watch;

pub(crate) use compact::CALL;
pub use confirm::{QuestionId, Spent, SpentHere, SpentInStore};
pub use handler::{Handler, Parts, Safety};
pub use icons::Icons;
pub use instance::Instances;
pub(crate) use own::own;
pub use rate::Rates;
pub use selection::Selection;
pub use watch::Watch;
