//! `deck_attach_file`: the file stays where it is.

use nc_generated_tools::deck::ATTACH_FILE;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use serde::Deserialize;

use super::attaching::{self, AttachedFile};

pub(crate) struct AttachFile;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the card
    card_id: i64,
    /// Path of the file
    path: String,
}

impl Tool for AttachFile {
    const SPEC: &'static Spec = &ATTACH_FILE;
    type Input = Input;
    type Output = AttachedFile;

    async fn run(ctx: &Ctx, input: Input) -> Result<AttachedFile, ToolError> {
        attaching::attach(ctx, input.card_id, "path", input.path).await
    }
}
