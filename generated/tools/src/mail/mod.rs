//! Tools of `mail`. Written by `cargo xtask codegen` from `specs/tools/mail.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
mod add_trusted_sender;
mod cancel_outbox_message;
mod create_mailbox;
mod create_tag;
mod delete_mailbox;
mod delete_tag;
mod get_account;
mod get_mailbox_stats;
mod get_out_of_office;
mod get_quota;
mod get_thread;
mod list_accounts;
mod list_aliases;
mod list_outbox;
mod list_trusted_senders;
mod mark_mailbox_read;
mod move_message;
mod move_thread;
mod remove_trusted_sender;
mod rename_mailbox;
mod send_outbox_message;
mod set_out_of_office;
mod unsnooze_message;
mod update_tag;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "mail",
    capability: None,
    own: None,
    navigation: Some("mail"),
    scopes: &[
        ("mail.read", "See your mail"),
        ("mail.write", "Move, tag and delete your mail, and write drafts"),
        ("mail.send", "Send mail in your name"),
        ("files.write", "Create, change, move and delete your files"),
    ],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[
    Entry::of::<add_trusted_sender::AddTrustedSender>(),
    Entry::of::<cancel_outbox_message::CancelOutboxMessage>(),
    Entry::of::<create_mailbox::CreateMailbox>(),
    Entry::of::<create_tag::CreateTag>(),
    Entry::of::<delete_mailbox::DeleteMailbox>(),
    Entry::of::<delete_tag::DeleteTag>(),
    Entry::of::<get_account::GetAccount>(),
    Entry::of::<get_mailbox_stats::GetMailboxStats>(),
    Entry::of::<get_out_of_office::GetOutOfOffice>(),
    Entry::of::<get_quota::GetQuota>(),
    Entry::of::<get_thread::GetThread>(),
    Entry::of::<list_accounts::ListAccounts>(),
    Entry::of::<list_aliases::ListAliases>(),
    Entry::of::<list_outbox::ListOutbox>(),
    Entry::of::<list_trusted_senders::ListTrustedSenders>(),
    Entry::of::<mark_mailbox_read::MarkMailboxRead>(),
    Entry::of::<move_message::MoveMessage>(),
    Entry::of::<move_thread::MoveThread>(),
    Entry::of::<remove_trusted_sender::RemoveTrustedSender>(),
    Entry::of::<rename_mailbox::RenameMailbox>(),
    Entry::of::<send_outbox_message::SendOutboxMessage>(),
    Entry::of::<set_out_of_office::SetOutOfOffice>(),
    Entry::of::<unsnooze_message::UnsnoozeMessage>(),
    Entry::of::<update_tag::UpdateTag>(),
];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[
    &CREATE_DRAFT,
    &DELETE_MESSAGE,
    &DELETE_PERMANENTLY,
    &GET_ATTACHMENT,
    &GET_MESSAGE,
    &GET_MESSAGE_SOURCE,
    &LIST_MAILBOXES,
    &LIST_MESSAGES,
    &LIST_TAGS,
    &REMOVE_TAG,
    &SAVE_ATTACHMENT,
    &SEND_DRAFT,
    &SEND_MESSAGE,
    &SET_FLAGS,
    &SET_TAG,
    &SNOOZE_MESSAGE,
    &SYNC_MAILBOX,
    &UPDATE_DRAFT,
];
/// Create draft.
pub static CREATE_DRAFT: Spec = Spec {
    name: "nc_mail_create_draft",
    app: &APP,
    title: "Create draft",
    about: "Store a draft in the drafts mailbox of the account, for the person to finish or for nc_mail_send_draft. A draft has no attachments.",
    scopes: &["mail.write"],
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
/// Delete message.
pub static DELETE_MESSAGE: Spec = Spec {
    name: "nc_mail_delete_message",
    app: &APP,
    title: "Delete message",
    about: "Move a message to the trash of its account. To undo, find it in the trash with nc_mail_list_messages (it has a new number) and move it back with nc_mail_move_message.",
    scopes: &["mail.write"],
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
/// Delete message for good.
pub static DELETE_PERMANENTLY: Spec = Spec {
    name: "nc_mail_delete_permanently",
    app: &APP,
    title: "Delete message for good",
    about: "Delete a message that is in the trash. Nothing brings it back.",
    scopes: &["mail.write"],
    effect: Effect::Delete,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: Some(
        &nc_toolkit::Ask {
            words: "Delete the message {subject} for good?",
            look: &[
                nc_toolkit::Look {
                    name: "subject",
                    tool: "nc_mail_get_message",
                    path: &["message", "subject"],
                },
            ],
            type_back: None,
            undo: false,
            when: &[],
        },
    ),
    from_others: None,
    long: None,
    page: None,
};
/// Get mail attachment.
pub static GET_ATTACHMENT: Spec = Spec {
    name: "nc_mail_get_attachment",
    app: &APP,
    title: "Get mail attachment",
    about: "Read an attachment in base64, or as text. Too large ones come without content: save those with nc_mail_save_attachment.",
    scopes: &["mail.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "mail",
            text: &["name", "text"],
            author: &[],
            sender: &[],
            only_if: None,
        },
    ),
    long: None,
    page: None,
};
/// Get message.
pub static GET_MESSAGE: Spec = Spec {
    name: "nc_mail_get_message",
    app: &APP,
    title: "Get message",
    about: "Read a message as text, with links as [words](address). A long body comes in parts: truncated and next_offset say so.",
    scopes: &["mail.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "mail",
            text: &["subject", "body", "label", "fileName"],
            author: &["from"],
            sender: &[],
            only_if: None,
        },
    ),
    long: None,
    page: None,
};
/// Get message source.
pub static GET_MESSAGE_SOURCE: Spec = Spec {
    name: "nc_mail_get_message_source",
    app: &APP,
    title: "Get message source",
    about: "Read a message as it came, with all headers. A long one comes in parts.",
    scopes: &["mail.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "mail",
            text: &["source"],
            author: &[],
            sender: &[],
            only_if: None,
        },
    ),
    long: None,
    page: None,
};
/// List mailboxes.
pub static LIST_MAILBOXES: Spec = Spec {
    name: "nc_mail_list_mailboxes",
    app: &APP,
    title: "List mailboxes",
    about: "List the mailboxes of an account; specialUse names inbox, sent, drafts, trash, junk and archive.",
    scopes: &["mail.read"],
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
            limit: None,
            by: nc_toolkit::PageBy::Server(250),
        },
    ),
};
/// List messages.
pub static LIST_MESSAGES: Spec = Spec {
    name: "nc_mail_list_messages",
    app: &APP,
    title: "List messages",
    about: "List or search the messages of a mailbox, newest first, as of its last synchronisation: nc_mail_sync_mailbox fetches new mail.",
    scopes: &["mail.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "mail",
            text: &["subject", "previewText", "label"],
            author: &["from"],
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
                at: "cursor",
                next: "next_cursor",
                counts: false,
                keep: &[],
            }),
        },
    ),
};
/// List mail tags.
pub static LIST_TAGS: Spec = Spec {
    name: "nc_mail_list_tags",
    app: &APP,
    title: "List mail tags",
    about: "List your mail tags.",
    scopes: &["mail.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "results",
            limit: None,
            by: nc_toolkit::PageBy::Server(250),
        },
    ),
};
/// Untag message.
pub static REMOVE_TAG: Spec = Spec {
    name: "nc_mail_remove_tag",
    app: &APP,
    title: "Untag message",
    about: "Take a tag off a message; nc_mail_set_tag puts it back.",
    scopes: &["mail.write"],
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
/// Save attachment.
pub static SAVE_ATTACHMENT: Spec = Spec {
    name: "nc_mail_save_attachment",
    app: &APP,
    title: "Save attachment",
    about: "Save an attachment, or all of them, in a folder of your files. A name that is taken gets a number.",
    scopes: &["mail.read", "files.write"],
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
/// Send draft.
pub static SEND_DRAFT: Spec = Spec {
    name: "nc_mail_send_draft",
    app: &APP,
    title: "Send draft",
    about: "Send a message of the drafts mailbox as it is, and remove it from there. It cannot be called back.",
    scopes: &["mail.send"],
    effect: Effect::Send,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: Some(
        &nc_toolkit::Ask {
            words: "Send the draft {subject}?",
            look: &[
                nc_toolkit::Look {
                    name: "subject",
                    tool: "nc_mail_get_message",
                    path: &["message", "subject"],
                },
            ],
            type_back: None,
            undo: false,
            when: &[],
        },
    ),
    from_others: None,
    long: None,
    page: None,
};
/// Send message.
pub static SEND_MESSAGE: Spec = Spec {
    name: "nc_mail_send_message",
    app: &APP,
    title: "Send message",
    about: "Send a mail now, or at send_at through the outbox. What was sent cannot be called back; nc_mail_create_draft leaves it to the person.",
    scopes: &["mail.send"],
    effect: Effect::Send,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: Some(
        &nc_toolkit::Ask {
            words: "Send a mail to {to} (copy to {cc|nobody}, hidden copy to {bcc|nobody}) with the subject {subject} and the files {attachments|none}?",
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
/// Set message flags.
pub static SET_FLAGS: Spec = Spec {
    name: "nc_mail_set_flags",
    app: &APP,
    title: "Set message flags",
    about: "Mark a message as read, starred, answered or junk, or not. What is not given stays.",
    scopes: &["mail.write"],
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
/// Tag message.
pub static SET_TAG: Spec = Spec {
    name: "nc_mail_set_tag",
    app: &APP,
    title: "Tag message",
    about: "Put a tag on a message, making the tag when there is none of that name; nc_mail_remove_tag takes it off.",
    scopes: &["mail.write"],
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
/// Snooze message.
pub static SNOOZE_MESSAGE: Spec = Spec {
    name: "nc_mail_snooze_message",
    app: &APP,
    title: "Snooze message",
    about: "Move a message out of sight until a time, when it comes back unread; nc_mail_unsnooze_message brings it back before. It gets a new number.",
    scopes: &["mail.write"],
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
/// Synchronise mailbox.
pub static SYNC_MAILBOX: Spec = Spec {
    name: "nc_mail_sync_mailbox",
    app: &APP,
    title: "Synchronise mailbox",
    about: "Fetch new mail and changes from the mail server, and say what is new. Call again while complete is false.",
    scopes: &["mail.read"],
    effect: Effect::Set,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "mail",
            text: &["subject", "previewText", "label"],
            author: &["from"],
            sender: &[],
            only_if: None,
        },
    ),
    long: None,
    page: None,
};
/// Update draft.
pub static UPDATE_DRAFT: Spec = Spec {
    name: "nc_mail_update_draft",
    app: &APP,
    title: "Update draft",
    about: "Replace a draft of the drafts mailbox; what is not given stays. The new one has a new number, the old one is gone. Drafts with attachments are refused.",
    scopes: &["mail.write"],
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
