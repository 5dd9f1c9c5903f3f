//! `nc://Files/{+path}`: any file, in pages.

use nc_generated_tools::files::APP;
use nc_toolkit::{ResourceEntry, ResourceSpec};

use crate::files::paged;

pub(crate) const FILE: ResourceEntry = ResourceEntry {
    spec: ResourceSpec {
        uri: "nc://Files/{+path}",
        name: "file",
        title: "File",
        about: "A file by its path from the user's root. Long ones come in pages: ?page=2 and so on.",
        mime_type: None,
        app: &APP,
        scope: Some("files.read"),
    },
    read: |ctx, values| {
        Box::pin(async move { paged::read(&ctx, values.first().map_or("", String::as_str)).await })
    },
};
