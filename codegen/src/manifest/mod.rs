//! Tool manifests: `specs/tools/<app>.yaml`, read and checked for what can be seen without the API documents.

mod ask;
mod field;
mod model;
mod page;
mod problem;
mod read;

pub use ask::{AskDef, FromOthersDef, LongDef};
pub use field::Field;
pub use model::{Arg, Manifest, OWN, Requires, ResultDef, Shape, ToolDef};
pub use page::PageDef;
pub use problem::{Problem, Problems, closest};
pub use read::read;
