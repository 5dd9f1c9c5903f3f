//! Files: WebDAV behind every tool.

pub(crate) mod by_number;
mod content;
mod copy_resource;
mod create_comment;
mod create_directory;
mod create_tag;
mod delete_comment;
mod delete_from_trash;
mod delete_resource;
mod delete_tag;
mod delete_version;
mod document;
mod empty_trash;
mod exclusion;
mod file_info;
mod fill;
mod find_by_name;
mod find_by_tag_name;
mod find_by_type;
mod get_file_tags;
mod get_lock;
mod get_preview;
mod get_quota;
pub(crate) mod kept;
mod label_version;
mod list_comments;
mod list_directory;
mod list_favorites;
mod list_tags;
mod list_trash;
mod list_versions;
mod lock_file;
mod locking;
mod mime_type;
mod move_resource;
mod named_file;
pub(crate) mod paged;
mod part;
mod path;
mod read_file;
mod restore_from_trash;
mod restore_version;
mod search;
mod search_files;
mod set_favorite;
pub(crate) mod sharable;
mod stamp;
mod system_tag;
mod tag_file;
mod tagging;
mod transfer;
mod trash;
mod unlock_file;
mod untag_file;
mod update_comment;
mod write_file;

pub(crate) use stamp::stamp;

use nc_toolkit::Entry;

pub(crate) const TOOLS: &[Entry] = &[
    Entry::of::<copy_resource::CopyResource>(),
    Entry::of::<create_comment::CreateComment>(),
    Entry::of::<create_directory::CreateDirectory>(),
    Entry::of::<create_tag::CreateTag>(),
    Entry::of::<delete_comment::DeleteComment>(),
    Entry::of::<delete_from_trash::DeleteFromTrash>(),
    Entry::of::<delete_resource::DeleteResource>(),
    Entry::of::<delete_tag::DeleteTag>(),
    Entry::of::<delete_version::DeleteVersion>(),
    Entry::of::<empty_trash::EmptyTrash>(),
    Entry::of::<find_by_name::FindByName>(),
    Entry::of::<find_by_tag_name::FindByTagName>(),
    Entry::of::<find_by_type::FindByType>(),
    Entry::of::<get_file_tags::GetFileTags>(),
    Entry::of::<get_lock::GetLock>(),
    Entry::of::<get_preview::GetPreview>(),
    Entry::of::<get_quota::GetQuota>(),
    Entry::of::<label_version::LabelVersion>(),
    Entry::of::<list_comments::ListComments>(),
    Entry::of::<list_directory::ListDirectory>(),
    Entry::of::<list_favorites::ListFavorites>(),
    Entry::of::<list_tags::ListTags>(),
    Entry::of::<list_trash::ListTrash>(),
    Entry::of::<list_versions::ListVersions>(),
    Entry::of::<lock_file::LockFile>(),
    Entry::of::<move_resource::MoveResource>(),
    Entry::of::<read_file::ReadFile>(),
    Entry::of::<restore_from_trash::RestoreFromTrash>(),
    Entry::of::<restore_version::RestoreVersion>(),
    Entry::of::<search_files::SearchFiles>(),
    Entry::of::<set_favorite::SetFavorite>(),
    Entry::of::<tag_file::TagFile>(),
    Entry::of::<unlock_file::UnlockFile>(),
    Entry::of::<untag_file::UntagFile>(),
    Entry::of::<update_comment::UpdateComment>(),
    Entry::of::<write_file::WriteFile>(),
];
