//! `nc_webdav_move_resource`.

use nc_generated_tools::files::MOVE_RESOURCE;
use nc_toolkit::{Ctx, Spec, Tool, ToolError};

use super::{
    exclusion,
    transfer::{Input, Output, Transfer},
};

pub(crate) struct MoveResource;

impl Tool for MoveResource {
    const SPEC: &'static Spec = &MOVE_RESOURCE;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let transfer = Transfer::parse(&input)?;
        let files = ctx.files().await?;
        let excluded = exclusion::fresh(ctx, &files).await?;
        excluded.check_tree(&transfer.source)?;
        excluded.check_tree(&transfer.destination)?;
        let (source, destination) = (&transfer.source, &transfer.destination);
        let written = files.move_to(source, destination, &transfer.options).await;
        let written = written.map_err(|error| transfer.failed(error))?;
        Ok(transfer.done("Moved", &written))
    }
}
