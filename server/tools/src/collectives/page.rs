//! A page as a file: where it lies, and whether a tool may know of it.

use nc_toolkit::{Ctx, Kind, ToolError, page_path};
use nextcloud_client::collectives::{Client, types::PageInfo};
use nextcloud_dav::{FileId, FilePath, InvalidPath};

/// The file that holds the text of a page with subpages, in the folder that holds these.
const INDEX: &str = "Readme.md";

/// Read what the app knows of a page; without its text.
pub(super) async fn info(
    ctx: &Ctx,
    collective_id: i64,
    page_id: i64,
) -> Result<PageInfo, ToolError> {
    let client = Client::from_session(ctx.session());
    let answer = client.page_get(collective_id, page_id).await;
    let answer = answer.map_err(|error| no_page(collective_id, page_id, error))?;
    let page = answer.into_inner().page;
    page.ok_or_else(|| {
        ToolError::refused(
            format!("Nextcloud says nothing about page {page_id}"),
            "list the pages of the collective",
        )
    })
}

/// The failure, naming the page if the failure is that there is none.
pub(super) fn no_page(collective_id: i64, page_id: i64, error: impl Into<ToolError>) -> ToolError {
    error.into().told(Kind::NotFound, || {
        format!("Collective {collective_id} or page {page_id} not found or not accessible")
    })
}

/// The failure, naming the collective if the failure is that there is none.
pub(super) fn no_collective(collective_id: i64, error: impl Into<ToolError>) -> ToolError {
    error.into().told(Kind::NotFound, || {
        format!("Collective {collective_id} not found or not accessible")
    })
}

/// The path of its file in the files of the user.
pub(super) fn path(page: &PageInfo) -> Result<FilePath, ToolError> {
    page_path(page).map_err(unusable)
}

/// What moves with it: its folder with all subpages, or only its file.
pub(super) fn branch(page: &PageInfo) -> Result<FilePath, ToolError> {
    if page.file_name.as_deref() == Some(INDEX) {
        return join(&folder_parts(page));
    }
    path(page)
}

/// The folder of its collective.
pub(super) fn collective(page: &PageInfo) -> Result<FilePath, ToolError> {
    join(&[page.collective_path.as_deref()])
}

/// Its number as a file.
pub(super) fn file_id(page: &PageInfo) -> Option<FileId> {
    u64::try_from(page.id?).ok().map(FileId)
}

fn folder_parts(page: &PageInfo) -> [Option<&str>; 2] {
    [page.collective_path.as_deref(), page.file_path.as_deref()]
}

fn join(parts: &[Option<&str>]) -> Result<FilePath, ToolError> {
    let parts = parts.iter().copied().flatten();
    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    FilePath::parse(&parts.join("/")).map_err(unusable)
}

fn unusable(error: InvalidPath) -> ToolError {
    ToolError::refused(
        format!("the page has a path that cannot be used: {error}"),
        "open it in Nextcloud",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(file_path: &str, file_name: &str) -> PageInfo {
        PageInfo {
            collective_path: Some(".Collectives/Lab".to_owned()),
            file_path: Some(file_path.to_owned()),
            file_name: Some(file_name.to_owned()),
            ..PageInfo::default()
        }
    }

    #[test]
    fn a_page_without_subpages_is_a_file() {
        let page = page("", "First page.md");
        let wanted = ".Collectives/Lab/First page.md";
        assert_eq!(path(&page).unwrap().as_str(), wanted);
        assert_eq!(branch(&page).unwrap().as_str(), wanted);
    }

    #[test]
    fn a_page_with_subpages_is_a_folder() {
        let page = page("A/B", "Readme.md");
        assert_eq!(
            path(&page).unwrap().as_str(),
            ".Collectives/Lab/A/B/Readme.md"
        );
        assert_eq!(branch(&page).unwrap().as_str(), ".Collectives/Lab/A/B");
    }
}
