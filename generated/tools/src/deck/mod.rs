//! Tools of `deck`. Written by `cargo xtask codegen` from `specs/tools/deck.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
mod archive_card;
mod assign_dependent_card;
mod clone_board;
mod clone_card;
mod create_board;
mod create_label;
mod create_stack;
mod delete_attachment;
mod delete_board;
mod delete_card;
mod delete_card_comment;
mod delete_label;
mod delete_stack;
mod export_board;
mod get_boards;
mod get_card;
mod get_label;
mod get_labels;
mod leave_board;
mod list_attachments;
mod mark_card_done;
mod mark_card_undone;
mod remove_dependent_card;
mod restore_attachment;
mod restore_board;
mod set_done_stack;
mod unarchive_card;
mod unshare_board;
mod update_board_share;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "deck",
    capability: Some("deck"),
    own: None,
    navigation: Some("deck"),
    scopes: &[
        ("deck.read", "See your boards and their cards"),
        ("deck.write", "Create, change, share and delete your boards and cards"),
        ("files.read", "See and read your files"),
        ("notes.read", "See your notes"),
    ],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[
    Entry::of::<archive_card::ArchiveCard>(),
    Entry::of::<assign_dependent_card::AssignDependentCard>(),
    Entry::of::<clone_board::CloneBoard>(),
    Entry::of::<clone_card::CloneCard>(),
    Entry::of::<create_board::CreateBoard>(),
    Entry::of::<create_label::CreateLabel>(),
    Entry::of::<create_stack::CreateStack>(),
    Entry::of::<delete_attachment::DeleteAttachment>(),
    Entry::of::<delete_board::DeleteBoard>(),
    Entry::of::<delete_card::DeleteCard>(),
    Entry::of::<delete_card_comment::DeleteCardComment>(),
    Entry::of::<delete_label::DeleteLabel>(),
    Entry::of::<delete_stack::DeleteStack>(),
    Entry::of::<export_board::ExportBoard>(),
    Entry::of::<get_boards::GetBoards>(),
    Entry::of::<get_card::GetCard>(),
    Entry::of::<get_label::GetLabel>(),
    Entry::of::<get_labels::GetLabels>(),
    Entry::of::<leave_board::LeaveBoard>(),
    Entry::of::<list_attachments::ListAttachments>(),
    Entry::of::<mark_card_done::MarkCardDone>(),
    Entry::of::<mark_card_undone::MarkCardUndone>(),
    Entry::of::<remove_dependent_card::RemoveDependentCard>(),
    Entry::of::<restore_attachment::RestoreAttachment>(),
    Entry::of::<restore_board::RestoreBoard>(),
    Entry::of::<set_done_stack::SetDoneStack>(),
    Entry::of::<unarchive_card::UnarchiveCard>(),
    Entry::of::<unshare_board::UnshareBoard>(),
    Entry::of::<update_board_share::UpdateBoardShare>(),
];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[
    &ASSIGN_LABEL_TO_CARD,
    &ASSIGN_USER_TO_CARD,
    &ATTACH_FILE,
    &ATTACH_NOTE,
    &CREATE_CARD,
    &CREATE_CARD_COMMENT,
    &GET_ARCHIVED_STACKS,
    &GET_BOARD,
    &GET_BOARD_OVERVIEW,
    &GET_CARD_COMMENTS,
    &GET_CARDS,
    &GET_STACK,
    &GET_STACKS,
    &GET_UPCOMING_CARDS,
    &IMPORT_BOARD,
    &LIST_DELETED,
    &MOVE_CARD_TO_BOARD,
    &REMOVE_LABEL_FROM_CARD,
    &REORDER_CARD,
    &RESTORE_CARD,
    &RESTORE_STACK,
    &SEARCH_CARDS,
    &SHARE_BOARD,
    &UNASSIGN_USER_FROM_CARD,
    &UPDATE_BOARD,
    &UPDATE_CARD,
    &UPDATE_CARD_COMMENT,
    &UPDATE_LABEL,
    &UPDATE_STACK,
    &UPLOAD_ATTACHMENT,
];
/// Add label to card.
pub static ASSIGN_LABEL_TO_CARD: Spec = Spec {
    name: "deck_assign_label_to_card",
    app: &APP,
    title: "Add label to card",
    about: "Put a label of the board on a card.",
    scopes: &["deck.write"],
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
/// Assign user to card.
pub static ASSIGN_USER_TO_CARD: Spec = Spec {
    name: "deck_assign_user_to_card",
    app: &APP,
    title: "Assign user to card",
    about: "Assign a member of the board to a card. They are notified.",
    scopes: &["deck.write"],
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
/// Attach file to card.
pub static ATTACH_FILE: Spec = Spec {
    name: "deck_attach_file",
    app: &APP,
    title: "Attach file to card",
    about: "Attach a file of yours to a card. It is not copied; everybody on the board can read it from now on.",
    scopes: &["deck.write", "files.read"],
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
/// Attach note to card.
pub static ATTACH_NOTE: Spec = Spec {
    name: "deck_attach_note",
    app: &APP,
    title: "Attach note to card",
    about: "Attach a note to a card. It is not copied; everybody on the board can read it from now on.",
    scopes: &["deck.write", "files.read", "notes.read"],
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
/// Create card.
pub static CREATE_CARD: Spec = Spec {
    name: "deck_create_card",
    app: &APP,
    title: "Create card",
    about: "Add a card to a stack.",
    scopes: &["deck.write"],
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
/// Comment on card.
pub static CREATE_CARD_COMMENT: Spec = Spec {
    name: "deck_create_card_comment",
    app: &APP,
    title: "Comment on card",
    about: "Comment on a card, or reply to a comment. @user mentions and notifies. A text over 1000 characters is refused, or with overflow=split becomes up to 10 comments.",
    scopes: &["deck.write"],
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
/// Get archived cards.
pub static GET_ARCHIVED_STACKS: Spec = Spec {
    name: "deck_get_archived_stacks",
    app: &APP,
    title: "Get archived cards",
    about: "Read the archived cards of a board, by stack.",
    scopes: &["deck.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "deck",
            text: &["title", "description", "descriptionPreview"],
            author: &["lastEditor"],
            sender: &[],
            only_if: None,
        },
    ),
    long: None,
    page: None,
};
/// Get board.
pub static GET_BOARD: Spec = Spec {
    name: "deck_get_board",
    app: &APP,
    title: "Get board",
    about: "Read a board with its labels, members and sharing, without stacks.",
    scopes: &["deck.read"],
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
/// Get board overview.
pub static GET_BOARD_OVERVIEW: Spec = Spec {
    name: "deck_get_board_overview",
    app: &APP,
    title: "Get board overview",
    about: "Read a board at a glance, its stacks with short forms of their cards.",
    scopes: &["deck.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "deck",
            text: &["title", "descriptionPreview"],
            author: &[],
            sender: &[],
            only_if: None,
        },
    ),
    long: None,
    page: None,
};
/// List card comments.
pub static GET_CARD_COMMENTS: Spec = Spec {
    name: "deck_get_card_comments",
    app: &APP,
    title: "List card comments",
    about: "List comments on a card, page by page from the newest.",
    scopes: &["deck.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "deck",
            text: &["message"],
            author: &["actorId"],
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
/// List cards.
pub static GET_CARDS: Spec = Spec {
    name: "deck_get_cards",
    app: &APP,
    title: "List cards",
    about: "List the cards of a stack, filtered, short or in full.",
    scopes: &["deck.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "deck",
            text: &["title", "description", "descriptionPreview"],
            author: &["lastEditor"],
            sender: &[],
            only_if: None,
        },
    ),
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "cards",
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
/// Get stack.
pub static GET_STACK: Spec = Spec {
    name: "deck_get_stack",
    app: &APP,
    title: "Get stack",
    about: "Read one stack with its cards, filtered, short or in full.",
    scopes: &["deck.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "deck",
            text: &["title", "description", "descriptionPreview"],
            author: &["lastEditor"],
            sender: &[],
            only_if: None,
        },
    ),
    long: None,
    page: None,
};
/// List stacks.
pub static GET_STACKS: Spec = Spec {
    name: "deck_get_stacks",
    app: &APP,
    title: "List stacks",
    about: "List the stacks of a board with their cards, filtered, short or in full.",
    scopes: &["deck.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "deck",
            text: &["title", "description", "descriptionPreview"],
            author: &["lastEditor"],
            sender: &[],
            only_if: None,
        },
    ),
    long: None,
    page: None,
};
/// Get upcoming cards.
pub static GET_UPCOMING_CARDS: Spec = Spec {
    name: "deck_get_upcoming_cards",
    app: &APP,
    title: "Get upcoming cards",
    about: "Read the open cards of all boards that are assigned to you or to nobody, by when they are due.",
    scopes: &["deck.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "deck",
            text: &["title", "descriptionPreview"],
            author: &[],
            sender: &[],
            only_if: None,
        },
    ),
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "groups",
            limit: None,
            by: nc_toolkit::PageBy::Server(250),
        },
    ),
};
/// Import board.
pub static IMPORT_BOARD: Spec = Spec {
    name: "deck_import_board",
    app: &APP,
    title: "Import board",
    about: "Make a new board of what deck_export_board gave, with labels, stacks and cards. Attachments and comments are not in it.",
    scopes: &["deck.write"],
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
/// List deleted cards and stacks.
pub static LIST_DELETED: Spec = Spec {
    name: "deck_list_deleted",
    app: &APP,
    title: "List deleted cards and stacks",
    about: "List what was deleted on a board and can be brought back by deck_restore_card and deck_restore_stack.",
    scopes: &["deck.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "deck",
            text: &["title", "descriptionPreview"],
            author: &[],
            sender: &[],
            only_if: None,
        },
    ),
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "cards",
            limit: None,
            by: nc_toolkit::PageBy::Server(250),
        },
    ),
};
/// Move card to another board.
pub static MOVE_CARD_TO_BOARD: Spec = Spec {
    name: "deck_move_card_to_board",
    app: &APP,
    title: "Move card to another board",
    about: "Move a card to a stack of another board. It keeps number, comments, attachments and assignments; labels become those of the same title there, and new ones if you manage that board.",
    scopes: &["deck.write"],
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
/// Remove label from card.
pub static REMOVE_LABEL_FROM_CARD: Spec = Spec {
    name: "deck_remove_label_from_card",
    app: &APP,
    title: "Remove label from card",
    about: "Take a label off a card.",
    scopes: &["deck.write"],
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
/// Move card on its board.
pub static REORDER_CARD: Spec = Spec {
    name: "deck_reorder_card",
    app: &APP,
    title: "Move card on its board",
    about: "Move a card to a place in a stack of the same board.",
    scopes: &["deck.write"],
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
/// Restore card.
pub static RESTORE_CARD: Spec = Spec {
    name: "deck_restore_card",
    app: &APP,
    title: "Restore card",
    about: "Bring back a deleted card, as deck_list_deleted shows it.",
    scopes: &["deck.write"],
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
/// Restore stack.
pub static RESTORE_STACK: Spec = Spec {
    name: "deck_restore_stack",
    app: &APP,
    title: "Restore stack",
    about: "Bring back a deleted stack with its cards.",
    scopes: &["deck.write"],
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
/// Search cards.
pub static SEARCH_CARDS: Spec = Spec {
    name: "deck_search_cards",
    app: &APP,
    title: "Search cards",
    about: "Find cards on all your boards, latest change first. Words are looked for in titles and descriptions; filters are title:, description:, list:, tag:, assigned: and date: (overdue, today, week, month, none, >2026-01-31).",
    scopes: &["deck.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "deck",
            text: &["title", "descriptionPreview"],
            author: &[],
            sender: &[],
            only_if: None,
        },
    ),
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "cards",
            limit: Some("limit"),
            by: nc_toolkit::PageBy::Tool(nc_toolkit::Position {
                at: "cursor",
                next: "next_cursor",
                counts: false,
                keep: &[],
            }),
        },
    ),
};
/// Share board.
pub static SHARE_BOARD: Spec = Spec {
    name: "deck_share_board",
    app: &APP,
    title: "Share board",
    about: "Give a user, group or team access to a board. They are notified. deck_unshare_board ends it.",
    scopes: &["deck.write"],
    effect: Effect::Send,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Unassign user from card.
pub static UNASSIGN_USER_FROM_CARD: Spec = Spec {
    name: "deck_unassign_user_from_card",
    app: &APP,
    title: "Unassign user from card",
    about: "Take back the assignment of a user to a card.",
    scopes: &["deck.write"],
    effect: Effect::Delete,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Update board.
pub static UPDATE_BOARD: Spec = Spec {
    name: "deck_update_board",
    app: &APP,
    title: "Update board",
    about: "Change title or colour of a board, or archive it. What is not given stays.",
    scopes: &["deck.write"],
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
/// Update card.
pub static UPDATE_CARD: Spec = Spec {
    name: "deck_update_card",
    app: &APP,
    title: "Update card",
    about: "Change fields of a card. What is not given stays; an empty text clears it. With the etag of the last reading nothing is changed if somebody else changed the card since.",
    scopes: &["deck.write"],
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
/// Update card comment.
pub static UPDATE_CARD_COMMENT: Spec = Spec {
    name: "deck_update_card_comment",
    app: &APP,
    title: "Update card comment",
    about: "Replace the text of a comment of yours.",
    scopes: &["deck.write"],
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
/// Update label.
pub static UPDATE_LABEL: Spec = Spec {
    name: "deck_update_label",
    app: &APP,
    title: "Update label",
    about: "Change title or colour of a label. What is not given stays.",
    scopes: &["deck.write"],
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
/// Update stack.
pub static UPDATE_STACK: Spec = Spec {
    name: "deck_update_stack",
    app: &APP,
    title: "Update stack",
    about: "Change title or place of a stack. What is not given stays.",
    scopes: &["deck.write"],
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
/// Upload attachment.
pub static UPLOAD_ATTACHMENT: Spec = Spec {
    name: "deck_upload_attachment",
    app: &APP,
    title: "Upload attachment",
    about: "Attach new content to a card as a file. It is kept in your Deck folder, and everybody on the board can read it.",
    scopes: &["deck.write"],
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
