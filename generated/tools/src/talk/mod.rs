//! Tools of `talk`. Written by `cargo xtask codegen` from `specs/tools/talk.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
mod list_conversations;
mod get_conversation;
mod delete_conversation;
mod rename_conversation;
mod set_description;
mod set_read_only;
mod set_listable;
mod allow_guests;
mod disallow_guests;
mod set_password;
mod set_mention_permissions;
mod set_message_expiration;
mod set_lobby;
mod set_emoji;
mod remove_picture;
mod list_open_conversations;
mod join_conversation;
mod leave_conversation;
mod get_note_to_self;
mod archive;
mod unarchive;
mod favorite;
mod unfavorite;
mod mark_important;
mod unmark_important;
mod mark_sensitive;
mod unmark_sensitive;
mod set_notifications;
mod set_call_notifications;
mod list_tags;
mod create_tag;
mod rename_tag;
mod delete_tag;
mod tag_conversation;
mod list_participants;
mod add_participant;
mod remove_participant;
mod promote_participant;
mod demote_participant;
mod resend_invitations;
mod find_mentions;
mod list_bans;
mod ban;
mod unban;
mod get_messages;
mod list_new_messages;
mod get_message_context;
mod send_message;
mod edit_message;
mod delete_message;
mod clear_history;
mod mark_as_read;
mod mark_as_unread;
mod share_object;
mod list_shared_items;
mod pin_message;
mod unpin_message;
mod hide_pinned_message;
mod list_reminders;
mod get_reminder;
mod set_reminder;
mod delete_reminder;
mod list_scheduled_messages;
mod schedule_message;
mod edit_scheduled_message;
mod delete_scheduled_message;
mod get_poll;
mod create_poll;
mod vote_poll;
mod close_poll;
mod list_poll_drafts;
mod update_poll_draft;
mod list_threads;
mod list_subscribed_threads;
mod get_thread;
mod rename_thread;
mod set_thread_notifications;
mod list_bots;
mod enable_bot;
mod disable_bot;
mod list_call_participants;
mod list_events;
mod list_mutual_events;
mod schedule_meeting;
mod list_breakout_rooms;
mod create_breakout_rooms;
mod start_breakout_rooms;
mod stop_breakout_rooms;
mod broadcast;
mod remove_breakout_rooms;
mod list_invitations;
mod accept_invitation;
mod decline_invitation;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "talk",
    capability: Some("spreed"),
    own: None,
    navigation: Some("spreed"),
    scopes: &[
        ("talk.read", "See your Talk conversations and their messages"),
        ("talk.write", "Write in Talk conversations, create, change and delete them"),
    ],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[
    Entry::of::<list_conversations::ListConversations>(),
    Entry::of::<get_conversation::GetConversation>(),
    Entry::of::<delete_conversation::DeleteConversation>(),
    Entry::of::<rename_conversation::RenameConversation>(),
    Entry::of::<set_description::SetDescription>(),
    Entry::of::<set_read_only::SetReadOnly>(),
    Entry::of::<set_listable::SetListable>(),
    Entry::of::<allow_guests::AllowGuests>(),
    Entry::of::<disallow_guests::DisallowGuests>(),
    Entry::of::<set_password::SetPassword>(),
    Entry::of::<set_mention_permissions::SetMentionPermissions>(),
    Entry::of::<set_message_expiration::SetMessageExpiration>(),
    Entry::of::<set_lobby::SetLobby>(),
    Entry::of::<set_emoji::SetEmoji>(),
    Entry::of::<remove_picture::RemovePicture>(),
    Entry::of::<list_open_conversations::ListOpenConversations>(),
    Entry::of::<join_conversation::JoinConversation>(),
    Entry::of::<leave_conversation::LeaveConversation>(),
    Entry::of::<get_note_to_self::GetNoteToSelf>(),
    Entry::of::<archive::Archive>(),
    Entry::of::<unarchive::Unarchive>(),
    Entry::of::<favorite::Favorite>(),
    Entry::of::<unfavorite::Unfavorite>(),
    Entry::of::<mark_important::MarkImportant>(),
    Entry::of::<unmark_important::UnmarkImportant>(),
    Entry::of::<mark_sensitive::MarkSensitive>(),
    Entry::of::<unmark_sensitive::UnmarkSensitive>(),
    Entry::of::<set_notifications::SetNotifications>(),
    Entry::of::<set_call_notifications::SetCallNotifications>(),
    Entry::of::<list_tags::ListTags>(),
    Entry::of::<create_tag::CreateTag>(),
    Entry::of::<rename_tag::RenameTag>(),
    Entry::of::<delete_tag::DeleteTag>(),
    Entry::of::<tag_conversation::TagConversation>(),
    Entry::of::<list_participants::ListParticipants>(),
    Entry::of::<add_participant::AddParticipant>(),
    Entry::of::<remove_participant::RemoveParticipant>(),
    Entry::of::<promote_participant::PromoteParticipant>(),
    Entry::of::<demote_participant::DemoteParticipant>(),
    Entry::of::<resend_invitations::ResendInvitations>(),
    Entry::of::<find_mentions::FindMentions>(),
    Entry::of::<list_bans::ListBans>(),
    Entry::of::<ban::Ban>(),
    Entry::of::<unban::Unban>(),
    Entry::of::<get_messages::GetMessages>(),
    Entry::of::<list_new_messages::ListNewMessages>(),
    Entry::of::<get_message_context::GetMessageContext>(),
    Entry::of::<send_message::SendMessage>(),
    Entry::of::<edit_message::EditMessage>(),
    Entry::of::<delete_message::DeleteMessage>(),
    Entry::of::<clear_history::ClearHistory>(),
    Entry::of::<mark_as_read::MarkAsRead>(),
    Entry::of::<mark_as_unread::MarkAsUnread>(),
    Entry::of::<share_object::ShareObject>(),
    Entry::of::<list_shared_items::ListSharedItems>(),
    Entry::of::<pin_message::PinMessage>(),
    Entry::of::<unpin_message::UnpinMessage>(),
    Entry::of::<hide_pinned_message::HidePinnedMessage>(),
    Entry::of::<list_reminders::ListReminders>(),
    Entry::of::<get_reminder::GetReminder>(),
    Entry::of::<set_reminder::SetReminder>(),
    Entry::of::<delete_reminder::DeleteReminder>(),
    Entry::of::<list_scheduled_messages::ListScheduledMessages>(),
    Entry::of::<schedule_message::ScheduleMessage>(),
    Entry::of::<edit_scheduled_message::EditScheduledMessage>(),
    Entry::of::<delete_scheduled_message::DeleteScheduledMessage>(),
    Entry::of::<get_poll::GetPoll>(),
    Entry::of::<create_poll::CreatePoll>(),
    Entry::of::<vote_poll::VotePoll>(),
    Entry::of::<close_poll::ClosePoll>(),
    Entry::of::<list_poll_drafts::ListPollDrafts>(),
    Entry::of::<update_poll_draft::UpdatePollDraft>(),
    Entry::of::<list_threads::ListThreads>(),
    Entry::of::<list_subscribed_threads::ListSubscribedThreads>(),
    Entry::of::<get_thread::GetThread>(),
    Entry::of::<rename_thread::RenameThread>(),
    Entry::of::<set_thread_notifications::SetThreadNotifications>(),
    Entry::of::<list_bots::ListBots>(),
    Entry::of::<enable_bot::EnableBot>(),
    Entry::of::<disable_bot::DisableBot>(),
    Entry::of::<list_call_participants::ListCallParticipants>(),
    Entry::of::<list_events::ListEvents>(),
    Entry::of::<list_mutual_events::ListMutualEvents>(),
    Entry::of::<schedule_meeting::ScheduleMeeting>(),
    Entry::of::<list_breakout_rooms::ListBreakoutRooms>(),
    Entry::of::<create_breakout_rooms::CreateBreakoutRooms>(),
    Entry::of::<start_breakout_rooms::StartBreakoutRooms>(),
    Entry::of::<stop_breakout_rooms::StopBreakoutRooms>(),
    Entry::of::<broadcast::Broadcast>(),
    Entry::of::<remove_breakout_rooms::RemoveBreakoutRooms>(),
    Entry::of::<list_invitations::ListInvitations>(),
    Entry::of::<accept_invitation::AcceptInvitation>(),
    Entry::of::<decline_invitation::DeclineInvitation>(),
];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[
    &CREATE_CONVERSATION,
    &SHARE_FILE,
    &LIST_REACTIONS,
    &REACT,
    &REMOVE_REACTION,
];
/// Create conversation.
pub static CREATE_CONVERSATION: Spec = Spec {
    name: "talk_create_conversation",
    app: &APP,
    title: "Create conversation",
    about: "Start a conversation; a one-to-one that exists is answered as it is. The people invited are notified. talk_delete_conversation deletes it.",
    scopes: &["talk.write"],
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
/// Share file into conversation.
pub static SHARE_FILE: Spec = Spec {
    name: "talk_share_file",
    app: &APP,
    title: "Share file into conversation",
    about: "Share one of your files into a conversation; everybody in it may open it. nc_share_delete with the share_id ends it.",
    scopes: &["talk.write"],
    effect: Effect::Send,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: Some(
        &nc_toolkit::Ask {
            words: "Share {path} with everybody in the conversation {room}?",
            look: &[
                nc_toolkit::Look {
                    name: "room",
                    tool: "talk_get_conversation",
                    path: &["conversation", "displayName"],
                },
            ],
            type_back: None,
            undo: true,
            when: &[],
        },
    ),
    from_others: None,
    long: None,
    page: None,
};
/// List reactions.
pub static LIST_REACTIONS: Spec = Spec {
    name: "talk_list_reactions",
    app: &APP,
    title: "List reactions",
    about: "List who reacted to a message, by emoji.",
    scopes: &["talk.read"],
    effect: Effect::Read,
    operations: &[],
    feature: Some("reactions"),
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// React to message.
pub static REACT: Spec = Spec {
    name: "talk_react",
    app: &APP,
    title: "React to message",
    about: "React to a message with an emoji; again changes nothing. talk_remove_reaction undoes it.",
    scopes: &["talk.write"],
    effect: Effect::Set,
    operations: &[],
    feature: Some("reactions"),
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Remove reaction.
pub static REMOVE_REACTION: Spec = Spec {
    name: "talk_remove_reaction",
    app: &APP,
    title: "Remove reaction",
    about: "Take a reaction of yours from a message.",
    scopes: &["talk.write"],
    effect: Effect::Delete,
    operations: &[],
    feature: Some("reactions"),
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
