//! What a tool is: trait, spec, context, errors and output shapes.
//!
//! Knows nothing of HTTP towards clients, of configuration, or of any single tool.

pub mod args;
pub mod ask;
pub mod attachments;
pub mod choice;
pub mod clean;
pub mod ctx;
pub mod cursors;
pub mod digest;
pub mod error;
pub mod extract;
pub mod links;
pub mod others;
pub mod own;
pub mod page;
pub mod paging;
pub mod pick;
pub mod progress;
pub mod prompt;
pub mod resource;
pub mod schema;
pub mod settings;
pub mod spec;
pub mod stamp;
pub mod tool;

pub use ask::{Ask, Look, When};
pub use attachments::{Attachments, Image};
pub use choice::Choice;
pub use ctx::Ctx;
pub use cursors::{Cursors, OneList};
pub use error::ToolError;
pub use extract::{Extract, ExtractError, Extractor, NoExtractor};
pub use links::Links;
pub use others::{FromOthers, Long, Told};
pub use own::{
    Allowed, Background, Connected, Connection, Kept, Opened, Own, Standing, ToOpen, WhileAway,
};
pub use paging::{PageBy, Paging, Position};
pub use progress::{Progress, Silent};
pub use prompt::{Argument, PromptSpec};
pub use resource::{Body, Page, ResourceEntry, ResourceSpec};
pub use settings::ToolSettings;
pub use spec::{App, Spec};
pub use stamp::{Collections, Stamp};
pub use tool::{Entry, Guard, Tool};

pub use nc_index::{
    html,
    source::{body_text, page_path},
};
pub use nextcloud_transport::Kind;

/// JSON Schema derivation as the tools use it.
pub use schemars::JsonSchema;
