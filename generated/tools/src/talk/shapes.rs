//! Selections of fields that several tools of the app return. Written by `cargo xtask codegen`.
use nc_toolkit::{Links, pick};
/// Fields of `Banned` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Banned {
    pub id: i64,
    pub bannedActorType: String,
    pub bannedActorId: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bannedDisplayName: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bannedTime: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moderatorDisplayName: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub internalNote: Option<String>,
}
impl From<nextcloud_client::spreed::types::Ban> for Banned {
    fn from(item: nextcloud_client::spreed::types::Ban) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            bannedActorType: pick::some::<String>(item.banned_actor_type)
                .unwrap_or_default(),
            bannedActorId: pick::some::<String>(item.banned_actor_id)
                .unwrap_or_default(),
            bannedDisplayName: pick::some::<String>(item.banned_display_name)
                .filter(|text| !text.is_empty()),
            bannedTime: pick::some::<i64>(item.banned_time),
            moderatorDisplayName: pick::some::<String>(item.moderator_display_name)
                .filter(|text| !text.is_empty()),
            internalNote: pick::some::<String>(item.internal_note)
                .filter(|text| !text.is_empty()),
        }
    }
}
/// Fields of `Bot` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Bot {
    pub id: i64,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    pub state: i64,
}
impl From<nextcloud_client::spreed::types::Bot> for Bot {
    fn from(item: nextcloud_client::spreed::types::Bot) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            name: pick::some::<String>(item.name).unwrap_or_default(),
            description: pick::some::<String>(item.description)
                .filter(|text| !text.is_empty()),
            state: pick::some::<i64>(item.state).unwrap_or_default(),
        }
    }
}
/// Fields of `Conversation` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Conversation {
    pub id: i64,
    pub token: String,
    pub r#type: i64,
    pub name: String,
    pub displayName: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participantType: Option<i64>,
    pub unreadMessages: i64,
    pub unreadMention: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lastActivity: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lastReadMessage: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lastMessage: Option<LastMessage>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub readOnly: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isFavorite: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isArchived: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notificationLevel: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objectType: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objectId: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}
impl Conversation {
    /// The same, with links into the web pages.
    #[must_use]
    pub fn link(mut self, links: &Links) -> Self {
        self.url = links.conversation(self.token.clone());
        self
    }
}
impl From<nextcloud_client::spreed::types::Room> for Conversation {
    fn from(item: nextcloud_client::spreed::types::Room) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            token: pick::some::<String>(item.token).unwrap_or_default(),
            r#type: pick::some::<i64>(item.type_).unwrap_or_default(),
            name: pick::some::<String>(item.name).unwrap_or_default(),
            displayName: pick::some::<String>(item.display_name).unwrap_or_default(),
            description: pick::some::<String>(item.description)
                .filter(|text| !text.is_empty()),
            participantType: pick::some::<i64>(item.participant_type),
            unreadMessages: pick::some::<i64>(item.unread_messages).unwrap_or_default(),
            unreadMention: pick::some::<bool>(item.unread_mention).unwrap_or_default(),
            lastActivity: pick::some::<i64>(item.last_activity),
            lastReadMessage: pick::some::<i64>(item.last_read_message),
            lastMessage: pick::some::<
                nextcloud_client::spreed::types::ChatMessage,
            >(item.last_message)
                .map(LastMessage::from),
            readOnly: pick::some::<i64>(item.read_only),
            isFavorite: pick::some::<bool>(item.is_favorite),
            isArchived: pick::some::<bool>(item.is_archived),
            notificationLevel: pick::some::<i64>(item.notification_level),
            objectType: pick::some::<String>(item.object_type)
                .filter(|text| !text.is_empty()),
            objectId: pick::some::<String>(item.object_id)
                .filter(|text| !text.is_empty()),
            status: pick::some::<String>(item.status).filter(|text| !text.is_empty()),
            url: None,
        }
    }
}
/// Fields of `Draft` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Draft {
    pub id: i64,
    pub question: String,
    pub options: Vec<String>,
    pub resultMode: i64,
    pub maxVotes: i64,
}
impl From<nextcloud_client::spreed::types::Poll> for Draft {
    fn from(item: nextcloud_client::spreed::types::Poll) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            question: pick::some::<String>(item.question).unwrap_or_default(),
            options: pick::some::<Vec<String>>(item.options)
                .filter(|list| !list.is_empty())
                .unwrap_or_default(),
            resultMode: pick::some::<i64>(item.result_mode).unwrap_or_default(),
            maxVotes: pick::some::<i64>(item.max_votes).unwrap_or_default(),
        }
    }
}
impl From<nextcloud_client::spreed::types::PollDraft> for Draft {
    fn from(item: nextcloud_client::spreed::types::PollDraft) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            question: pick::some::<String>(item.question).unwrap_or_default(),
            options: pick::some::<Vec<String>>(item.options)
                .filter(|list| !list.is_empty())
                .unwrap_or_default(),
            resultMode: pick::some::<i64>(item.result_mode).unwrap_or_default(),
            maxVotes: pick::some::<i64>(item.max_votes).unwrap_or_default(),
        }
    }
}
/// Fields of `Event` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Event {
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accepted: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tentative: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub declined: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invited: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub link: Option<String>,
}
impl From<nextcloud_client::spreed::types::DashboardEvent> for Event {
    fn from(item: nextcloud_client::spreed::types::DashboardEvent) -> Self {
        Self {
            name: pick::some::<String>(item.event_name).unwrap_or_default(),
            start: pick::some::<i64>(item.start),
            end: pick::some::<i64>(item.end),
            description: pick::some::<String>(item.event_description)
                .filter(|text| !text.is_empty()),
            token: pick::some::<String>(item.room_token).filter(|text| !text.is_empty()),
            conversation: pick::some::<String>(item.room_display_name)
                .filter(|text| !text.is_empty()),
            accepted: pick::some::<i64>(item.accepted),
            tentative: pick::some::<i64>(item.tentative),
            declined: pick::some::<i64>(item.declined),
            invited: pick::some::<i64>(item.invited),
            link: pick::some::<String>(item.event_link).filter(|text| !text.is_empty()),
        }
    }
}
/// Fields of `Invite` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Invite {
    pub id: i64,
    pub roomName: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inviterDisplayName: Option<String>,
    pub inviterCloudId: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remoteServerUrl: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub localToken: Option<String>,
}
impl From<nextcloud_client::spreed::types::FederationInvite> for Invite {
    fn from(item: nextcloud_client::spreed::types::FederationInvite) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            roomName: pick::some::<String>(item.room_name).unwrap_or_default(),
            inviterDisplayName: pick::some::<String>(item.inviter_display_name)
                .filter(|text| !text.is_empty()),
            inviterCloudId: pick::some::<String>(item.inviter_cloud_id)
                .unwrap_or_default(),
            remoteServerUrl: pick::some::<String>(item.remote_server_url)
                .filter(|text| !text.is_empty()),
            localToken: pick::some::<String>(item.local_token)
                .filter(|text| !text.is_empty()),
        }
    }
}
/// Fields of `Item` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Item {
    pub id: i64,
    pub actorId: String,
    pub actorDisplayName: String,
    pub timestamp: i64,
    pub message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messageParameters: Option<serde_json::Value>,
}
impl From<nextcloud_client::spreed::types::ChatMessage> for Item {
    fn from(item: nextcloud_client::spreed::types::ChatMessage) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            actorId: pick::some::<String>(item.actor_id).unwrap_or_default(),
            actorDisplayName: pick::some::<String>(item.actor_display_name)
                .unwrap_or_default(),
            timestamp: pick::some::<i64>(item.timestamp).unwrap_or_default(),
            message: pick::some::<String>(item.message.clone())
                .map(|text| pick::filled(&text, item.message_parameters.clone()))
                .unwrap_or_default(),
            messageParameters: pick::some::<
                ::nextcloud_transport::lax::PhpMap<
                    String,
                    nextcloud_client::spreed::types::RichObjectParameter,
                >,
            >(item.message_parameters)
                .and_then(pick::value),
        }
    }
}
impl From<nextcloud_client::spreed::types::ChatMessageWithParent> for Item {
    fn from(item: nextcloud_client::spreed::types::ChatMessageWithParent) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            actorId: pick::some::<String>(item.actor_id).unwrap_or_default(),
            actorDisplayName: pick::some::<String>(item.actor_display_name)
                .unwrap_or_default(),
            timestamp: pick::some::<i64>(item.timestamp).unwrap_or_default(),
            message: pick::some::<String>(item.message.clone())
                .map(|text| pick::filled(&text, item.message_parameters.clone()))
                .unwrap_or_default(),
            messageParameters: pick::some::<
                ::nextcloud_transport::lax::PhpMap<
                    String,
                    nextcloud_client::spreed::types::RichObjectParameter,
                >,
            >(item.message_parameters)
                .and_then(pick::value),
        }
    }
}
/// Fields of `LastMessage` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct LastMessage {
    pub id: i64,
    pub token: String,
    pub actorType: String,
    pub actorId: String,
    pub actorDisplayName: String,
    pub timestamp: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub systemMessage: Option<String>,
    pub messageType: String,
    pub message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messageParameters: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expirationTimestamp: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referenceId: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub markdown: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threadId: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isThread: Option<bool>,
}
impl From<nextcloud_client::spreed::types::ChatMessage> for LastMessage {
    fn from(item: nextcloud_client::spreed::types::ChatMessage) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            token: pick::some::<String>(item.token).unwrap_or_default(),
            actorType: pick::some::<String>(item.actor_type).unwrap_or_default(),
            actorId: pick::some::<String>(item.actor_id).unwrap_or_default(),
            actorDisplayName: pick::some::<String>(item.actor_display_name)
                .unwrap_or_default(),
            timestamp: pick::some::<i64>(item.timestamp).unwrap_or_default(),
            systemMessage: pick::some::<String>(item.system_message)
                .filter(|text| !text.is_empty()),
            messageType: pick::some::<String>(item.message_type).unwrap_or_default(),
            message: pick::some::<String>(item.message.clone())
                .map(|text| pick::filled(&text, item.message_parameters.clone()))
                .unwrap_or_default(),
            messageParameters: pick::some::<
                ::nextcloud_transport::lax::PhpMap<
                    String,
                    nextcloud_client::spreed::types::RichObjectParameter,
                >,
            >(item.message_parameters)
                .and_then(pick::value),
            expirationTimestamp: pick::some::<i64>(item.expiration_timestamp),
            referenceId: pick::some::<String>(item.reference_id)
                .filter(|text| !text.is_empty()),
            markdown: pick::some::<bool>(item.markdown),
            threadId: pick::some::<i64>(item.thread_id),
            isThread: pick::some::<bool>(item.is_thread),
        }
    }
}
/// Fields of `Mention` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Mention {
    pub mentionId: String,
    pub id: String,
    pub label: String,
    pub source: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<String>,
}
impl From<nextcloud_client::spreed::types::ChatMentionSuggestion> for Mention {
    fn from(item: nextcloud_client::spreed::types::ChatMentionSuggestion) -> Self {
        Self {
            mentionId: pick::some::<String>(item.mention_id).unwrap_or_default(),
            id: pick::some::<String>(item.id).unwrap_or_default(),
            label: pick::some::<String>(item.label).unwrap_or_default(),
            source: pick::some::<String>(item.source).unwrap_or_default(),
            details: pick::some::<String>(item.details).filter(|text| !text.is_empty()),
        }
    }
}
/// Fields of `Message` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Message {
    pub id: i64,
    pub token: String,
    pub actorType: String,
    pub actorId: String,
    pub actorDisplayName: String,
    pub timestamp: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub systemMessage: Option<String>,
    pub messageType: String,
    pub message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messageParameters: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expirationTimestamp: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referenceId: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub markdown: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threadId: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub isThread: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threadTitle: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replyTo: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reactions: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lastEditTimestamp: Option<i64>,
}
impl From<nextcloud_client::spreed::types::ChatMessageWithParent> for Message {
    fn from(item: nextcloud_client::spreed::types::ChatMessageWithParent) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            token: pick::some::<String>(item.token).unwrap_or_default(),
            actorType: pick::some::<String>(item.actor_type).unwrap_or_default(),
            actorId: pick::some::<String>(item.actor_id).unwrap_or_default(),
            actorDisplayName: pick::some::<String>(item.actor_display_name)
                .unwrap_or_default(),
            timestamp: pick::some::<i64>(item.timestamp).unwrap_or_default(),
            systemMessage: pick::some::<String>(item.system_message)
                .filter(|text| !text.is_empty()),
            messageType: pick::some::<String>(item.message_type).unwrap_or_default(),
            message: pick::some::<String>(item.message.clone())
                .map(|text| pick::filled(&text, item.message_parameters.clone()))
                .unwrap_or_default(),
            messageParameters: pick::some::<
                ::nextcloud_transport::lax::PhpMap<
                    String,
                    nextcloud_client::spreed::types::RichObjectParameter,
                >,
            >(item.message_parameters)
                .and_then(pick::value),
            expirationTimestamp: pick::some::<i64>(item.expiration_timestamp),
            referenceId: pick::some::<String>(item.reference_id)
                .filter(|text| !text.is_empty()),
            markdown: pick::some::<bool>(item.markdown),
            threadId: pick::some::<i64>(item.thread_id),
            isThread: pick::some::<bool>(item.is_thread),
            threadTitle: pick::some::<String>(item.thread_title)
                .filter(|text| !text.is_empty()),
            replyTo: pick::some::<
                nextcloud_client::spreed::types::ChatMessage,
            >(item.parent.clone())
                .and_then(|item| pick::some::<i64>(item.id)),
            reactions: pick::some::<
                ::nextcloud_transport::lax::PhpMap<String, i64>,
            >(item.reactions)
                .and_then(pick::value),
            deleted: pick::some::<bool>(item.deleted),
            lastEditTimestamp: pick::some::<i64>(item.last_edit_timestamp),
        }
    }
}
/// Fields of `Participant` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Participant {
    pub attendeeId: i64,
    pub actorType: String,
    pub actorId: String,
    pub displayName: String,
    pub participantType: i64,
    pub inCall: i64,
    pub lastPing: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sessionIds: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statusIcon: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statusMessage: Option<String>,
}
impl From<nextcloud_client::spreed::types::Participant> for Participant {
    fn from(item: nextcloud_client::spreed::types::Participant) -> Self {
        Self {
            attendeeId: pick::some::<i64>(item.attendee_id).unwrap_or_default(),
            actorType: pick::some::<String>(item.actor_type).unwrap_or_default(),
            actorId: pick::some::<String>(item.actor_id).unwrap_or_default(),
            displayName: pick::some::<String>(item.display_name).unwrap_or_default(),
            participantType: pick::some::<i64>(item.participant_type)
                .unwrap_or_default(),
            inCall: pick::some::<i64>(item.in_call).unwrap_or_default(),
            lastPing: pick::some::<i64>(item.last_ping).unwrap_or_default(),
            sessionIds: pick::some::<Vec<String>>(item.session_ids)
                .filter(|list| !list.is_empty()),
            status: pick::some::<String>(item.status).filter(|text| !text.is_empty()),
            statusIcon: pick::some::<String>(item.status_icon)
                .filter(|text| !text.is_empty()),
            statusMessage: pick::some::<String>(item.status_message)
                .filter(|text| !text.is_empty()),
        }
    }
}
/// Fields of `Peer` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Peer {
    pub actorType: String,
    pub actorId: String,
    pub displayName: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lastPing: Option<i64>,
}
impl From<nextcloud_client::spreed::types::CallPeer> for Peer {
    fn from(item: nextcloud_client::spreed::types::CallPeer) -> Self {
        Self {
            actorType: pick::some::<String>(item.actor_type).unwrap_or_default(),
            actorId: pick::some::<String>(item.actor_id).unwrap_or_default(),
            displayName: pick::some::<String>(item.display_name).unwrap_or_default(),
            lastPing: pick::some::<i64>(item.last_ping),
        }
    }
}
/// Fields of `Poll` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Poll {
    pub id: i64,
    pub question: String,
    pub options: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub votes: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub numVoters: Option<i64>,
    pub resultMode: i64,
    pub maxVotes: i64,
    pub status: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub votedSelf: Option<Vec<i64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Vec<Vote>>,
    pub actorId: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actorDisplayName: Option<String>,
}
impl From<nextcloud_client::spreed::types::Poll> for Poll {
    fn from(item: nextcloud_client::spreed::types::Poll) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            question: pick::some::<String>(item.question).unwrap_or_default(),
            options: pick::some::<Vec<String>>(item.options)
                .filter(|list| !list.is_empty())
                .unwrap_or_default(),
            votes: pick::some::<
                ::nextcloud_transport::lax::PhpMap<String, i64>,
            >(item.votes)
                .and_then(pick::value),
            numVoters: pick::some::<i64>(item.num_voters),
            resultMode: pick::some::<i64>(item.result_mode).unwrap_or_default(),
            maxVotes: pick::some::<i64>(item.max_votes).unwrap_or_default(),
            status: pick::some::<i64>(item.status).unwrap_or_default(),
            votedSelf: pick::some::<Vec<i64>>(item.voted_self)
                .filter(|list| !list.is_empty()),
            details: pick::some::<
                Vec<nextcloud_client::spreed::types::PollVote>,
            >(item.details)
                .and_then(pick::each),
            actorId: pick::some::<String>(item.actor_id).unwrap_or_default(),
            actorDisplayName: pick::some::<String>(item.actor_display_name)
                .filter(|text| !text.is_empty()),
        }
    }
}
/// Fields of `Quote` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Quote {
    pub id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actorDisplayName: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<i64>,
    pub message: String,
}
impl From<nextcloud_client::spreed::types::ChatMessage> for Quote {
    fn from(item: nextcloud_client::spreed::types::ChatMessage) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            actorDisplayName: pick::some::<String>(item.actor_display_name)
                .filter(|text| !text.is_empty()),
            timestamp: pick::some::<i64>(item.timestamp),
            message: pick::some::<String>(item.message.clone())
                .map(|text| pick::filled(&text, item.message_parameters.clone()))
                .unwrap_or_default(),
        }
    }
}
/// Fields of `Reminder` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Reminder {
    pub messageId: i64,
    pub token: String,
    pub remindAt: i64,
}
impl From<nextcloud_client::spreed::types::ChatReminder> for Reminder {
    fn from(item: nextcloud_client::spreed::types::ChatReminder) -> Self {
        Self {
            messageId: pick::some::<i64>(item.message_id).unwrap_or_default(),
            token: pick::some::<String>(item.token).unwrap_or_default(),
            remindAt: pick::some::<i64>(item.timestamp).unwrap_or_default(),
        }
    }
}
/// Fields of `Room` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Room {
    pub token: String,
    pub r#type: i64,
    pub displayName: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participantType: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub readOnly: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listable: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}
impl Room {
    /// The same, with links into the web pages.
    #[must_use]
    pub fn link(mut self, links: &Links) -> Self {
        self.url = links.conversation(self.token.clone());
        self
    }
}
impl From<nextcloud_client::spreed::types::Room> for Room {
    fn from(item: nextcloud_client::spreed::types::Room) -> Self {
        Self {
            token: pick::some::<String>(item.token).unwrap_or_default(),
            r#type: pick::some::<i64>(item.type_).unwrap_or_default(),
            displayName: pick::some::<String>(item.display_name).unwrap_or_default(),
            description: pick::some::<String>(item.description)
                .filter(|text| !text.is_empty()),
            participantType: pick::some::<i64>(item.participant_type),
            readOnly: pick::some::<i64>(item.read_only),
            listable: pick::some::<i64>(item.listable),
            url: None,
        }
    }
}
/// Fields of `Scheduled` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Scheduled {
    pub id: String,
    pub message: String,
    pub sendAt: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub silent: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threadId: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threadTitle: Option<String>,
}
impl From<nextcloud_client::spreed::types::ScheduledMessage> for Scheduled {
    fn from(item: nextcloud_client::spreed::types::ScheduledMessage) -> Self {
        Self {
            id: pick::some::<String>(item.id).unwrap_or_default(),
            message: pick::some::<String>(item.message).unwrap_or_default(),
            sendAt: pick::some::<i64>(item.send_at).unwrap_or_default(),
            silent: pick::some::<bool>(item.silent),
            threadId: pick::some::<i64>(item.thread_id),
            threadTitle: pick::some::<String>(item.thread_title)
                .filter(|text| !text.is_empty()),
        }
    }
}
/// Fields of `Tag` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Tag {
    pub id: String,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
}
impl From<nextcloud_client::spreed::types::ConversationTag> for Tag {
    fn from(item: nextcloud_client::spreed::types::ConversationTag) -> Self {
        Self {
            id: pick::some::<String>(item.id).unwrap_or_default(),
            name: pick::some::<String>(item.name).unwrap_or_default(),
            r#type: pick::some::<String>(item.type_).filter(|text| !text.is_empty()),
        }
    }
}
/// Fields of `Text` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Text {
    pub id: i64,
    pub actorId: String,
    pub actorDisplayName: String,
    pub timestamp: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub systemMessage: Option<String>,
    pub message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threadId: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replyTo: Option<i64>,
}
impl From<nextcloud_client::spreed::types::ChatMessageWithParent> for Text {
    fn from(item: nextcloud_client::spreed::types::ChatMessageWithParent) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            actorId: pick::some::<String>(item.actor_id).unwrap_or_default(),
            actorDisplayName: pick::some::<String>(item.actor_display_name)
                .unwrap_or_default(),
            timestamp: pick::some::<i64>(item.timestamp).unwrap_or_default(),
            systemMessage: pick::some::<String>(item.system_message)
                .filter(|text| !text.is_empty()),
            message: pick::some::<String>(item.message.clone())
                .map(|text| pick::filled(&text, item.message_parameters.clone()))
                .unwrap_or_default(),
            threadId: pick::some::<i64>(item.thread_id),
            replyTo: pick::some::<
                nextcloud_client::spreed::types::ChatMessage,
            >(item.parent.clone())
                .and_then(|item| pick::some::<i64>(item.id)),
        }
    }
}
/// Fields of `Thread` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Thread {
    pub id: i64,
    pub token: String,
    pub title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub numReplies: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lastActivity: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notificationLevel: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first: Option<Quote>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last: Option<Quote>,
}
impl From<nextcloud_client::spreed::types::ThreadInfo> for Thread {
    fn from(item: nextcloud_client::spreed::types::ThreadInfo) -> Self {
        Self {
            id: pick::some::<
                nextcloud_client::spreed::types::Thread,
            >(item.thread.clone())
                .and_then(|item| pick::some::<i64>(item.id))
                .unwrap_or_default(),
            token: pick::some::<
                nextcloud_client::spreed::types::Thread,
            >(item.thread.clone())
                .and_then(|item| pick::some::<String>(item.room_token))
                .unwrap_or_default(),
            title: pick::some::<
                nextcloud_client::spreed::types::Thread,
            >(item.thread.clone())
                .and_then(|item| pick::some::<String>(item.title))
                .unwrap_or_default(),
            numReplies: pick::some::<
                nextcloud_client::spreed::types::Thread,
            >(item.thread.clone())
                .and_then(|item| pick::some::<i64>(item.num_replies)),
            lastActivity: pick::some::<
                nextcloud_client::spreed::types::Thread,
            >(item.thread.clone())
                .and_then(|item| pick::some::<i64>(item.last_activity)),
            notificationLevel: pick::some::<
                nextcloud_client::spreed::types::ThreadAttendee,
            >(item.attendee.clone())
                .and_then(|item| pick::some::<i64>(item.notification_level)),
            first: pick::some::<nextcloud_client::spreed::types::ChatMessage>(item.first)
                .map(Quote::from),
            last: pick::some::<nextcloud_client::spreed::types::ChatMessage>(item.last)
                .map(Quote::from),
        }
    }
}
/// Fields of `Upcoming` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Upcoming {
    pub messageId: i64,
    pub token: String,
    pub remindAt: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actorDisplayName: Option<String>,
    pub message: String,
}
impl From<nextcloud_client::spreed::types::ChatReminderUpcoming> for Upcoming {
    fn from(item: nextcloud_client::spreed::types::ChatReminderUpcoming) -> Self {
        Self {
            messageId: pick::some::<i64>(item.message_id).unwrap_or_default(),
            token: pick::some::<String>(item.room_token).unwrap_or_default(),
            remindAt: pick::some::<i64>(item.reminder_timestamp).unwrap_or_default(),
            actorDisplayName: pick::some::<String>(item.actor_display_name)
                .filter(|text| !text.is_empty()),
            message: pick::some::<String>(item.message.clone())
                .map(|text| pick::filled(&text, item.message_parameters.clone()))
                .unwrap_or_default(),
        }
    }
}
/// Fields of `Vote` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Vote {
    pub optionId: i64,
    pub actorId: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actorDisplayName: Option<String>,
}
impl From<nextcloud_client::spreed::types::PollVote> for Vote {
    fn from(item: nextcloud_client::spreed::types::PollVote) -> Self {
        Self {
            optionId: pick::some::<i64>(item.option_id).unwrap_or_default(),
            actorId: pick::some::<String>(item.actor_id).unwrap_or_default(),
            actorDisplayName: pick::some::<String>(item.actor_display_name)
                .filter(|text| !text.is_empty()),
        }
    }
}
