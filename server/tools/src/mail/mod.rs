//! Mail: what takes more than one call, or our own logic.

mod address;
mod body;
mod create_draft;
mod delete_message;
mod delete_permanently;
mod draft;
mod filter;
mod get_attachment;
mod get_message;
mod get_message_source;
mod list_mailboxes;
mod list_messages;
mod list_tags;
mod missing;
mod moment;
mod outgoing;
mod paging;
mod remove_tag;
mod save_attachment;
mod send_draft;
mod send_message;
mod set_flags;
mod set_tag;
mod snooze_message;
mod sync_mailbox;
mod trash;
mod update_draft;

use nc_toolkit::Entry;

pub(crate) const TOOLS: &[Entry] = &[
    Entry::of::<create_draft::CreateDraft>(),
    Entry::of::<delete_message::DeleteMessage>(),
    Entry::of::<delete_permanently::DeletePermanently>(),
    Entry::of::<get_attachment::GetAttachment>(),
    Entry::of::<get_message::GetMessage>(),
    Entry::of::<get_message_source::GetMessageSource>(),
    Entry::of::<list_mailboxes::ListMailboxes>(),
    Entry::of::<list_messages::ListMessages>(),
    Entry::of::<list_tags::ListTags>(),
    Entry::of::<remove_tag::RemoveTag>(),
    Entry::of::<save_attachment::SaveAttachment>(),
    Entry::of::<send_draft::SendDraft>(),
    Entry::of::<send_message::SendMessage>(),
    Entry::of::<set_flags::SetFlags>(),
    Entry::of::<set_tag::SetTag>(),
    Entry::of::<snooze_message::SnoozeMessage>(),
    Entry::of::<sync_mailbox::SyncMailbox>(),
    Entry::of::<update_draft::UpdateDraft>(),
];
