//! Tools of `files`. Written by `cargo xtask codegen` from `specs/tools/files.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "files",
    capability: None,
    own: None,
    navigation: None,
    scopes: &[
        ("files.read", "See your files"),
        ("files.write", "Create, change, move and delete your files"),
    ],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[
    &COPY_RESOURCE,
    &CREATE_COMMENT,
    &CREATE_DIRECTORY,
    &DELETE_RESOURCE,
    &FIND_BY_NAME,
    &FIND_BY_TAG_NAME,
    &FIND_BY_TYPE,
    &GET_FILE_TAGS,
    &LIST_COMMENTS,
    &LIST_DIRECTORY,
    &LIST_FAVORITES,
    &LIST_TAGS,
    &LIST_TRASH,
    &LIST_VERSIONS,
    &MOVE_RESOURCE,
    &READ_FILE,
    &RESTORE_FROM_TRASH,
    &RESTORE_VERSION,
    &SEARCH_FILES,
    &TAG_FILE,
    &UNTAG_FILE,
    &WRITE_FILE,
    &CREATE_TAG,
    &DELETE_COMMENT,
    &DELETE_FROM_TRASH,
    &DELETE_TAG,
    &DELETE_VERSION,
    &EMPTY_TRASH,
    &GET_LOCK,
    &LOCK_FILE,
    &UNLOCK_FILE,
    &GET_PREVIEW,
    &GET_QUOTA,
    &LABEL_VERSION,
    &SET_FAVORITE,
    &UPDATE_COMMENT,
];
/// Copy file or folder.
pub static COPY_RESOURCE: Spec = Spec {
    name: "nc_webdav_copy_resource",
    app: &APP,
    title: "Copy file or folder",
    about: "Copy a file or folder with all that is in it. Refused when the destination exists, unless overwrite is true.",
    scopes: &["files.write"],
    effect: Effect::Update,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Comment on file.
pub static CREATE_COMMENT: Spec = Spec {
    name: "nc_webdav_create_comment",
    app: &APP,
    title: "Comment on file",
    about: "Comment on a file or folder. Everybody who sees the file sees it; @user mentions somebody. Up to 1000 characters.",
    scopes: &["files.write"],
    effect: Effect::Create,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Create folder.
pub static CREATE_DIRECTORY: Spec = Spec {
    name: "nc_webdav_create_directory",
    app: &APP,
    title: "Create folder",
    about: "Create a folder. Nothing happens when it exists; the folder above must exist.",
    scopes: &["files.write"],
    effect: Effect::Set,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Delete file or folder.
pub static DELETE_RESOURCE: Spec = Spec {
    name: "nc_webdav_delete_resource",
    app: &APP,
    title: "Delete file or folder",
    about: "Delete a file, or a folder with all that is in it. It goes to the trash bin, from where nc_webdav_restore_from_trash brings it back.",
    scopes: &["files.write"],
    effect: Effect::Delete,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Find files by name.
pub static FIND_BY_NAME: Spec = Spec {
    name: "nc_webdav_find_by_name",
    app: &APP,
    title: "Find files by name",
    about: "Find files and folders by name; % stands for any characters, as in %.md.",
    scopes: &["files.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "results",
            limit: Some("limit"),
            by: nc_toolkit::PageBy::Tool(nc_toolkit::Position {
                at: "offset",
                next: "next_offset",
                counts: false,
                keep: &[],
            }),
        },
    ),
};
/// Find files by tag.
pub static FIND_BY_TAG_NAME: Spec = Spec {
    name: "nc_webdav_find_by_tag_name",
    app: &APP,
    title: "Find files by tag",
    about: "List files and folders that bear a system tag.",
    scopes: &["files.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "files",
            limit: Some("limit"),
            by: nc_toolkit::PageBy::Tool(nc_toolkit::Position {
                at: "offset",
                next: "next_offset",
                counts: true,
                keep: &[],
            }),
        },
    ),
};
/// Find files by type.
pub static FIND_BY_TYPE: Spec = Spec {
    name: "nc_webdav_find_by_type",
    app: &APP,
    title: "Find files by type",
    about: "Find files by the beginning of their MIME type, as image/ or application/pdf.",
    scopes: &["files.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "results",
            limit: Some("limit"),
            by: nc_toolkit::PageBy::Tool(nc_toolkit::Position {
                at: "offset",
                next: "next_offset",
                counts: false,
                keep: &[],
            }),
        },
    ),
};
/// Get tags of file.
pub static GET_FILE_TAGS: Spec = Spec {
    name: "nc_webdav_get_file_tags",
    app: &APP,
    title: "Get tags of file",
    about: "List the system tags of a file or folder.",
    scopes: &["files.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "tags",
            limit: None,
            by: nc_toolkit::PageBy::Server(250),
        },
    ),
};
/// List comments.
pub static LIST_COMMENTS: Spec = Spec {
    name: "nc_webdav_list_comments",
    app: &APP,
    title: "List comments",
    about: "List comments on a file or folder, newest first.",
    scopes: &["files.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "comments",
            text: &["message"],
            author: &["actor_id"],
            sender: &[],
            only_if: None,
        },
    ),
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "results",
            limit: Some("limit"),
            by: nc_toolkit::PageBy::Tool(nc_toolkit::Position {
                at: "offset",
                next: "next_offset",
                counts: true,
                keep: &["offset"],
            }),
        },
    ),
};
/// List folder.
pub static LIST_DIRECTORY: Spec = Spec {
    name: "nc_webdav_list_directory",
    app: &APP,
    title: "List folder",
    about: "List what is in a folder, with sizes, types, dates and etags.",
    scopes: &["files.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "files",
            limit: Some("limit"),
            by: nc_toolkit::PageBy::Tool(nc_toolkit::Position {
                at: "offset",
                next: "next_offset",
                counts: true,
                keep: &[],
            }),
        },
    ),
};
/// List favorites.
pub static LIST_FAVORITES: Spec = Spec {
    name: "nc_webdav_list_favorites",
    app: &APP,
    title: "List favorites",
    about: "List the files and folders that you marked as favorites.",
    scopes: &["files.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "results",
            limit: Some("limit"),
            by: nc_toolkit::PageBy::Tool(nc_toolkit::Position {
                at: "offset",
                next: "next_offset",
                counts: false,
                keep: &[],
            }),
        },
    ),
};
/// List tags.
pub static LIST_TAGS: Spec = Spec {
    name: "nc_webdav_list_tags",
    app: &APP,
    title: "List tags",
    about: "List all system tags of the server that you can see.",
    scopes: &["files.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "tags",
            limit: None,
            by: nc_toolkit::PageBy::Server(250),
        },
    ),
};
/// List trash.
pub static LIST_TRASH: Spec = Spec {
    name: "nc_webdav_list_trash",
    app: &APP,
    title: "List trash",
    about: "List what is in your trash bin, latest first, with the ids that restoring needs.",
    scopes: &["files.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "items",
            limit: Some("limit"),
            by: nc_toolkit::PageBy::Tool(nc_toolkit::Position {
                at: "offset",
                next: "next_offset",
                counts: true,
                keep: &[],
            }),
        },
    ),
};
/// List versions.
pub static LIST_VERSIONS: Spec = Spec {
    name: "nc_webdav_list_versions",
    app: &APP,
    title: "List versions",
    about: "List earlier versions of a file, with the ids that restoring needs.",
    scopes: &["files.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "versions",
            limit: None,
            by: nc_toolkit::PageBy::Server(250),
        },
    ),
};
/// Move or rename.
pub static MOVE_RESOURCE: Spec = Spec {
    name: "nc_webdav_move_resource",
    app: &APP,
    title: "Move or rename",
    about: "Move or rename a file or folder. Refused when the destination exists, unless overwrite is true.",
    scopes: &["files.write"],
    effect: Effect::Update,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Read file.
pub static READ_FILE: Spec = Spec {
    name: "nc_webdav_read_file",
    app: &APP,
    title: "Read file",
    about: "Read a file: text as it is, text of PDF, Office, OpenDocument and mail files, other content in base64. Long ones are read in parts, by pages or by offset.",
    scopes: &["files.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "files",
            text: &["content"],
            author: &[],
            sender: &[],
            only_if: None,
        },
    ),
    long: Some(
        &nc_toolkit::Long {
            field: "content",
            uri: "nc://Files/{path}",
        },
    ),
    page: None,
};
/// Restore from trash.
pub static RESTORE_FROM_TRASH: Spec = Spec {
    name: "nc_webdav_restore_from_trash",
    app: &APP,
    title: "Restore from trash",
    about: "Bring something back from the trash bin to where it was.",
    scopes: &["files.write"],
    effect: Effect::Create,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Restore version.
pub static RESTORE_VERSION: Spec = Spec {
    name: "nc_webdav_restore_version",
    app: &APP,
    title: "Restore version",
    about: "Make an earlier version the current one. What is current now becomes a version itself.",
    scopes: &["files.write"],
    effect: Effect::Create,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Search files.
pub static SEARCH_FILES: Spec = Spec {
    name: "nc_webdav_search_files",
    app: &APP,
    title: "Search files",
    about: "Find files and folders by name pattern, type and favorites together, everywhere or below a folder.",
    scopes: &["files.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "results",
            limit: Some("limit"),
            by: nc_toolkit::PageBy::Tool(nc_toolkit::Position {
                at: "offset",
                next: "next_offset",
                counts: false,
                keep: &[],
            }),
        },
    ),
};
/// Tag file.
pub static TAG_FILE: Spec = Spec {
    name: "nc_webdav_tag_file",
    app: &APP,
    title: "Tag file",
    about: "Put a system tag on a file or folder. A tag that does not exist is created.",
    scopes: &["files.write"],
    effect: Effect::Set,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Untag file.
pub static UNTAG_FILE: Spec = Spec {
    name: "nc_webdav_untag_file",
    app: &APP,
    title: "Untag file",
    about: "Take a system tag off a file or folder.",
    scopes: &["files.write"],
    effect: Effect::Set,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Write file.
pub static WRITE_FILE: Spec = Spec {
    name: "nc_webdav_write_file",
    app: &APP,
    title: "Write file",
    about: "Write a file. Without if_match it only creates; with the etag of the last reading it replaces what was read; with * it replaces whatever is there.",
    scopes: &["files.write"],
    effect: Effect::Update,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Create tag.
pub static CREATE_TAG: Spec = Spec {
    name: "nc_webdav_create_tag",
    app: &APP,
    title: "Create tag",
    about: "Create a tag that everybody on this server can put on files. nc_webdav_tag_file creates missing ones by itself.",
    scopes: &["files.write"],
    effect: Effect::Create,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Delete comment.
pub static DELETE_COMMENT: Spec = Spec {
    name: "nc_webdav_delete_comment",
    app: &APP,
    title: "Delete comment",
    about: "Delete a comment of your own on a file, for good.",
    scopes: &["files.write"],
    effect: Effect::Delete,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: Some(
        &nc_toolkit::Ask {
            words: "Delete comment {comment_id} on {path} for good?",
            look: &[],
            type_back: None,
            undo: false,
            when: &[],
        },
    ),
    from_others: None,
    long: None,
    page: None,
};
/// Delete from trash.
pub static DELETE_FROM_TRASH: Spec = Spec {
    name: "nc_webdav_delete_from_trash",
    app: &APP,
    title: "Delete from trash",
    about: "Delete one entry of the trash bin for good.",
    scopes: &["files.write"],
    effect: Effect::Delete,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: Some(
        &nc_toolkit::Ask {
            words: "Delete {entry_id} from the trash bin for good?",
            look: &[],
            type_back: None,
            undo: false,
            when: &[],
        },
    ),
    from_others: None,
    long: None,
    page: None,
};
/// Delete tag.
pub static DELETE_TAG: Spec = Spec {
    name: "nc_webdav_delete_tag",
    app: &APP,
    title: "Delete tag",
    about: "Delete a tag and take it off all files, as administrator.",
    scopes: &["files.write"],
    effect: Effect::Delete,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: Some(
        &nc_toolkit::Ask {
            words: "Delete the tag {tag} and take it off all files?",
            look: &[],
            type_back: None,
            undo: false,
            when: &[],
        },
    ),
    from_others: None,
    long: None,
    page: None,
};
/// Delete version.
pub static DELETE_VERSION: Spec = Spec {
    name: "nc_webdav_delete_version",
    app: &APP,
    title: "Delete version",
    about: "Delete one old version of a file for good. The file stays.",
    scopes: &["files.write"],
    effect: Effect::Delete,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: Some(
        &nc_toolkit::Ask {
            words: "Delete version {version_id} of {path} for good?",
            look: &[],
            type_back: None,
            undo: false,
            when: &[],
        },
    ),
    from_others: None,
    long: None,
    page: None,
};
/// Empty trash.
pub static EMPTY_TRASH: Spec = Spec {
    name: "nc_webdav_empty_trash",
    app: &APP,
    title: "Empty trash",
    about: "Delete everything in the trash bin for good.",
    scopes: &["files.write"],
    effect: Effect::Delete,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: Some(
        &nc_toolkit::Ask {
            words: "Delete everything in the trash bin for good?",
            look: &[],
            type_back: None,
            undo: false,
            when: &[],
        },
    ),
    from_others: None,
    long: None,
    page: None,
};
/// Get file lock.
pub static GET_LOCK: Spec = Spec {
    name: "nc_webdav_get_lock",
    app: &APP,
    title: "Get file lock",
    about: "Read whether a file is locked, and by whom. Nobody else can change a locked file.",
    scopes: &["files.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Lock file.
pub static LOCK_FILE: Spec = Spec {
    name: "nc_webdav_lock_file",
    app: &APP,
    title: "Lock file",
    about: "Lock a file, so that nobody else can change it until nc_webdav_unlock_file.",
    scopes: &["files.write"],
    effect: Effect::Set,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Unlock file.
pub static UNLOCK_FILE: Spec = Spec {
    name: "nc_webdav_unlock_file",
    app: &APP,
    title: "Unlock file",
    about: "Take your own lock from a file; nc_webdav_lock_file puts it back.",
    scopes: &["files.write"],
    effect: Effect::Set,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Look at file.
pub static GET_PREVIEW: Spec = Spec {
    name: "nc_webdav_get_preview",
    app: &APP,
    title: "Look at file",
    about: "Look at an image, or at the first page of a document, as an image that Nextcloud scales.",
    scopes: &["files.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Get quota.
pub static GET_QUOTA: Spec = Spec {
    name: "nc_webdav_get_quota",
    app: &APP,
    title: "Get quota",
    about: "Read how much space a folder takes and how much is left.",
    scopes: &["files.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Name version.
pub static LABEL_VERSION: Spec = Spec {
    name: "nc_webdav_label_version",
    app: &APP,
    title: "Name version",
    about: "Give an old version of a file a name. A named version is kept when others are thinned out.",
    scopes: &["files.write"],
    effect: Effect::Set,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Set favourite.
pub static SET_FAVORITE: Spec = Spec {
    name: "nc_webdav_set_favorite",
    app: &APP,
    title: "Set favourite",
    about: "Mark a file or folder as favourite, or no longer.",
    scopes: &["files.write"],
    effect: Effect::Set,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Change comment.
pub static UPDATE_COMMENT: Spec = Spec {
    name: "nc_webdav_update_comment",
    app: &APP,
    title: "Change comment",
    about: "Change the text of a comment of your own on a file.",
    scopes: &["files.write"],
    effect: Effect::Update,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
