//! What mail is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `specs/apis/mail.yaml`; change that instead.

/// Schema `Account`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Account {
    /// `accountId`: integer, optional.
    #[serde(
        rename = "accountId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub account_id: Option<i64>,
    /// `aliases`: list of [`Alias`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub aliases: Vec<Alias>,
    /// `archiveMailboxId`: integer, optional.
    #[serde(
        rename = "archiveMailboxId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub archive_mailbox_id: Option<i64>,
    /// `authMethod`: text, optional.
    #[serde(
        rename = "authMethod",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub auth_method: Option<String>,
    /// `classificationEnabled`: boolean, optional.
    #[serde(
        rename = "classificationEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub classification_enabled: Option<bool>,
    /// `draftsMailboxId`: integer, optional.
    #[serde(
        rename = "draftsMailboxId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub drafts_mailbox_id: Option<i64>,
    /// `editorMode`: text, optional.
    #[serde(
        rename = "editorMode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub editor_mode: Option<String>,
    /// `emailAddress`: text, optional.
    #[serde(
        rename = "emailAddress",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub email_address: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `imapHost`: text, optional.
    #[serde(rename = "imapHost", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub imap_host: Option<String>,
    /// `imapPort`: integer, optional.
    #[serde(rename = "imapPort", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub imap_port: Option<i64>,
    /// `imapSslMode`: text, optional.
    #[serde(
        rename = "imapSslMode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub imap_ssl_mode: Option<String>,
    /// `imapUser`: text, optional.
    #[serde(rename = "imapUser", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub imap_user: Option<String>,
    /// `imipCreate`: boolean, optional.
    #[serde(
        rename = "imipCreate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub imip_create: Option<bool>,
    /// `isDelegated`: boolean, optional.
    #[serde(
        rename = "isDelegated",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_delegated: Option<bool>,
    /// `junkMailboxId`: integer, optional.
    #[serde(
        rename = "junkMailboxId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub junk_mailbox_id: Option<i64>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `order`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub order: Option<i64>,
    /// `outOfOfficeFollowsSystem`: boolean, optional.
    #[serde(
        rename = "outOfOfficeFollowsSystem",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub out_of_office_follows_system: Option<bool>,
    /// `personalNamespace`: text, optional.
    #[serde(
        rename = "personalNamespace",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub personal_namespace: Option<String>,
    /// `quotaPercentage`: integer, optional.
    #[serde(
        rename = "quotaPercentage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub quota_percentage: Option<i64>,
    /// `searchBody`: boolean, optional.
    #[serde(
        rename = "searchBody",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub search_body: Option<bool>,
    /// `sentMailboxId`: integer, optional.
    #[serde(
        rename = "sentMailboxId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub sent_mailbox_id: Option<i64>,
    /// `showSubscribedOnly`: boolean, optional.
    #[serde(
        rename = "showSubscribedOnly",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub show_subscribed_only: Option<bool>,
    /// `sieveEnabled`: boolean, optional.
    #[serde(
        rename = "sieveEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub sieve_enabled: Option<bool>,
    /// `signature`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub signature: Option<String>,
    /// `signatureAboveQuote`: boolean, optional.
    #[serde(
        rename = "signatureAboveQuote",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub signature_above_quote: Option<bool>,
    /// `smtpHost`: text, optional.
    #[serde(rename = "smtpHost", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub smtp_host: Option<String>,
    /// `smtpPort`: integer, optional.
    #[serde(rename = "smtpPort", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub smtp_port: Option<i64>,
    /// `smtpSslMode`: text, optional.
    #[serde(
        rename = "smtpSslMode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub smtp_ssl_mode: Option<String>,
    /// `smtpUser`: text, optional.
    #[serde(rename = "smtpUser", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub smtp_user: Option<String>,
    /// `snoozeMailboxId`: integer, optional.
    #[serde(
        rename = "snoozeMailboxId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub snooze_mailbox_id: Option<i64>,
    /// `trashMailboxId`: integer, optional.
    #[serde(
        rename = "trashMailboxId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub trash_mailbox_id: Option<i64>,
    /// `trashRetentionDays`: integer, optional.
    #[serde(
        rename = "trashRetentionDays",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub trash_retention_days: Option<i64>,
}

/// Schema `AccountChange`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountChange {
    /// `archiveMailboxId`: integer, optional.
    #[serde(
        rename = "archiveMailboxId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub archive_mailbox_id: Option<i64>,
    /// `classificationEnabled`: boolean, optional.
    #[serde(
        rename = "classificationEnabled",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub classification_enabled: Option<bool>,
    /// `draftsMailboxId`: integer, optional.
    #[serde(
        rename = "draftsMailboxId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub drafts_mailbox_id: Option<i64>,
    /// `editorMode`: text, optional.
    #[serde(
        rename = "editorMode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub editor_mode: Option<String>,
    /// `imipCreate`: boolean, optional.
    #[serde(
        rename = "imipCreate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub imip_create: Option<bool>,
    /// `junkMailboxId`: integer, optional.
    #[serde(
        rename = "junkMailboxId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub junk_mailbox_id: Option<i64>,
    /// `order`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: Option<i64>,
    /// `searchBody`: boolean, optional.
    #[serde(
        rename = "searchBody",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub search_body: Option<bool>,
    /// `sentMailboxId`: integer, optional.
    #[serde(
        rename = "sentMailboxId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sent_mailbox_id: Option<i64>,
    /// `showSubscribedOnly`: boolean, optional.
    #[serde(
        rename = "showSubscribedOnly",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub show_subscribed_only: Option<bool>,
    /// `signatureAboveQuote`: boolean, optional.
    #[serde(
        rename = "signatureAboveQuote",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub signature_above_quote: Option<bool>,
    /// `snoozeMailboxId`: integer, optional.
    #[serde(
        rename = "snoozeMailboxId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub snooze_mailbox_id: Option<i64>,
    /// `trashMailboxId`: integer, optional.
    #[serde(
        rename = "trashMailboxId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub trash_mailbox_id: Option<i64>,
    /// `trashRetentionDays`: integer, optional.
    #[serde(
        rename = "trashRetentionDays",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub trash_retention_days: Option<i64>,
}

/// Schema `AccountEntry`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AccountEntry {
    /// `aliases`: list of [`AliasEntry`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub aliases: Vec<AliasEntry>,
    /// `email`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub email: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `isDelegated`: boolean, optional.
    #[serde(
        rename = "isDelegated",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_delegated: Option<bool>,
}

/// Answer of [`add_internal_address`](super::Client::add_internal_address).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AddInternalAddressResponse {
    /// `data`: [`InternalAddress`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Option<InternalAddress>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
}

/// `type` of [`add_internal_address`](super::Client::add_internal_address).
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum AddInternalAddressType {
    /// `individual`.
    #[serde(rename = "individual")]
    Individual,
    /// `domain`.
    #[serde(rename = "domain")]
    Domain,
}

impl ::std::fmt::Display for AddInternalAddressType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Individual => f.write_str("individual"),
            Self::Domain => f.write_str("domain"),
        }
    }
}

impl ::std::str::FromStr for AddInternalAddressType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "individual" => Ok(Self::Individual),
            "domain" => Ok(Self::Domain),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for AddInternalAddressType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for AddInternalAddressType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Schema `Address`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Address {
    /// `email`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub email: Option<String>,
    /// `label`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub label: Option<String>,
}

/// Schema `Alias`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Alias {
    /// `alias`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub alias: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `provisioned`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub provisioned: Option<bool>,
    /// `signature`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub signature: Option<String>,
    /// `signatureMode`: integer, optional.
    #[serde(
        rename = "signatureMode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub signature_mode: Option<i64>,
    /// `smimeCertificateId`: integer, optional.
    #[serde(
        rename = "smimeCertificateId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub smime_certificate_id: Option<i64>,
}

/// Schema `AliasChange`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AliasChange {
    /// `alias`: text.
    pub alias: String,
    /// `aliasName`: text.
    #[serde(rename = "aliasName")]
    pub alias_name: String,
    /// `smimeCertificateId`: integer, optional.
    #[serde(
        rename = "smimeCertificateId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub smime_certificate_id: Option<i64>,
}

/// Schema `AliasEntry`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AliasEntry {
    /// `email`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub email: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
}

/// Schema `Attachment`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Attachment {
    /// `cid`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub cid: Option<String>,
    /// `disposition`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub disposition: Option<String>,
    /// `fileName`: text, optional.
    #[serde(rename = "fileName", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub file_name: Option<String>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `messageId`: integer, optional.
    #[serde(
        rename = "messageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message_id: Option<i64>,
    /// `mime`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mime: Option<String>,
    /// `size`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub size: Option<i64>,
}

/// Schema `AttachmentSource`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AttachmentSource {
    /// `fileName`: text, optional.
    #[serde(rename = "fileName", skip_serializing_if = "::std::option::Option::is_none")]
    pub file_name: Option<String>,
    /// `id`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: Option<::serde_json::Value>,
    /// `mailboxId`: integer, optional.
    #[serde(
        rename = "mailboxId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub mailbox_id: Option<i64>,
    /// cloud (fileName is a path in the files of the user), local (id of an upload), message (id of a message), message-attachment (mailboxId, uid and id of the part).
    ///
    /// `type`: text.
    #[serde(rename = "type")]
    pub type_: String,
    /// `uid`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub uid: Option<i64>,
}

/// Schema `AttachmentText`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AttachmentText {
    /// `content`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub content: Option<String>,
    /// `mime`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mime: Option<String>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `size`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub size: Option<i64>,
}

/// Answer of [`create_local_draft`](super::Client::create_local_draft).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CreateLocalDraftResponse {
    /// `data`: [`LocalMessage`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Option<LocalMessage>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
}

/// Answer of [`create_outbox_message_from_draft`](super::Client::create_outbox_message_from_draft).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CreateOutboxMessageFromDraftResponse {
    /// `data`: [`LocalMessage`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Option<LocalMessage>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
}

/// Answer of [`create_outbox_message`](super::Client::create_outbox_message).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CreateOutboxMessageResponse {
    /// `data`: [`LocalMessage`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Option<LocalMessage>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
}

/// Answer of [`create_text_block`](super::Client::create_text_block).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct CreateTextBlockResponse {
    /// `data`: [`TextBlock`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Option<TextBlock>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
}

/// Schema `Delegation`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Delegation {
    /// `accountId`: integer, optional.
    #[serde(
        rename = "accountId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub account_id: Option<i64>,
    /// `displayName`: text, optional.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub display_name: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `userId`: text, optional.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_id: Option<String>,
}

/// Answer of [`delete_local_draft`](super::Client::delete_local_draft).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DeleteLocalDraftResponse {
    /// `data`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Option<String>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
}

/// Answer of [`delete_outbox_message`](super::Client::delete_outbox_message).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DeleteOutboxMessageResponse {
    /// `data`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Option<String>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
}

/// `type` of [`distrust_sender`](super::Client::distrust_sender).
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum DistrustSenderType {
    /// `individual`.
    #[serde(rename = "individual")]
    Individual,
    /// `domain`.
    #[serde(rename = "domain")]
    Domain,
}

impl ::std::fmt::Display for DistrustSenderType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Individual => f.write_str("individual"),
            Self::Domain => f.write_str("domain"),
        }
    }
}

impl ::std::str::FromStr for DistrustSenderType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "individual" => Ok(Self::Individual),
            "domain" => Ok(Self::Domain),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for DistrustSenderType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for DistrustSenderType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Schema `Dkim`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Dkim {
    /// `valid`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub valid: Option<bool>,
}

/// Schema `FilterScript`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct FilterScript {
    /// `script`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub script: Option<String>,
    /// `scriptName`: text, optional.
    #[serde(
        rename = "scriptName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub script_name: Option<String>,
}

/// Schema `FlagChange`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FlagChange {
    /// By name: seen, flagged, answered, deleted, draft, forwarded, important, $junk, $notjunk.
    ///
    /// `flags`: map of boolean.
    pub flags: ::nextcloud_transport::lax::PhpMap<String, bool>,
}

/// Schema `Flags`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Flags {
    /// `answered`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub answered: Option<bool>,
    /// `deleted`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub deleted: Option<bool>,
    /// `draft`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub draft: Option<bool>,
    /// `flagged`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub flagged: Option<bool>,
    /// `forwarded`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub forwarded: Option<bool>,
    /// `hasAttachments`: boolean, optional.
    #[serde(
        rename = "hasAttachments",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub has_attachments: Option<bool>,
    /// `important`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub important: Option<bool>,
    /// `$junk`: boolean, optional.
    #[serde(rename = "$junk", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub junk: Option<bool>,
    /// `$mdnsent`: boolean, optional.
    #[serde(rename = "$mdnsent", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mdnsent: Option<bool>,
    /// `$notjunk`: boolean, optional.
    #[serde(rename = "$notjunk", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub notjunk: Option<bool>,
    /// `seen`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub seen: Option<bool>,
}

/// Answer of [`follow_system_out_of_office`](super::Client::follow_system_out_of_office).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct FollowSystemOutOfOfficeResponse {
    /// `data`: [`OutOfOfficeParsed`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Option<OutOfOfficeParsed>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
}

/// Schema `FullMessage`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct FullMessage {
    /// `accountId`: integer, optional.
    #[serde(
        rename = "accountId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub account_id: Option<i64>,
    /// `attachments`: list of [`Attachment`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub attachments: Vec<Attachment>,
    /// `bcc`: list of [`Address`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub bcc: Vec<Address>,
    /// HTML, also for plain text, where only links are marked up.
    ///
    /// `body`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub body: Option<String>,
    /// `cc`: list of [`Address`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub cc: Vec<Address>,
    /// `databaseId`: integer, optional.
    #[serde(
        rename = "databaseId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub database_id: Option<i64>,
    /// `dateInt`: integer, optional.
    #[serde(rename = "dateInt", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub date_int: Option<i64>,
    /// `dispositionNotificationTo`: text, optional.
    #[serde(
        rename = "dispositionNotificationTo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub disposition_notification_to: Option<String>,
    /// `dkimValid`: boolean, optional.
    #[serde(
        rename = "dkimValid",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub dkim_valid: Option<bool>,
    /// `flags`: [`Flags`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub flags: Option<Flags>,
    /// `from`: list of [`Address`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub from: Vec<Address>,
    /// `hasDkimSignature`: boolean, optional.
    #[serde(
        rename = "hasDkimSignature",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub has_dkim_signature: Option<bool>,
    /// `hasHtmlBody`: boolean, optional.
    #[serde(
        rename = "hasHtmlBody",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub has_html_body: Option<bool>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `inlineAttachments`: list of [`Attachment`].
    #[serde(
        rename = "inlineAttachments",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub inline_attachments: Vec<Attachment>,
    /// `isOneClickUnsubscribe`: boolean, optional.
    #[serde(
        rename = "isOneClickUnsubscribe",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_one_click_unsubscribe: Option<bool>,
    /// `isPgpMimeEncrypted`: boolean, optional.
    #[serde(
        rename = "isPgpMimeEncrypted",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_pgp_mime_encrypted: Option<bool>,
    /// `isSenderTrusted`: boolean, optional.
    #[serde(
        rename = "isSenderTrusted",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_sender_trusted: Option<bool>,
    /// `mailboxId`: integer, optional.
    #[serde(
        rename = "mailboxId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mailbox_id: Option<i64>,
    /// `messageId`: text, optional.
    #[serde(
        rename = "messageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message_id: Option<String>,
    /// `phishingDetails`: [`Phishing`], optional.
    #[serde(
        rename = "phishingDetails",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub phishing_details: Option<Phishing>,
    /// `rawUrl`: text, optional.
    #[serde(rename = "rawUrl", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub raw_url: Option<String>,
    /// `replyTo`: list of [`Address`].
    #[serde(
        rename = "replyTo",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub reply_to: Vec<Address>,
    /// What stands below the signature line of a plain text, as HTML.
    ///
    /// `signature`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub signature: Option<String>,
    /// `smime`: [`Smime`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub smime: Option<Smime>,
    /// `subject`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub subject: Option<String>,
    /// `to`: list of [`Address`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub to: Vec<Address>,
    /// `uid`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub uid: Option<i64>,
    /// `unsubscribeMailto`: text, optional.
    #[serde(
        rename = "unsubscribeMailto",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub unsubscribe_mailto: Option<String>,
    /// `unsubscribeUrl`: text, optional.
    #[serde(
        rename = "unsubscribeUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub unsubscribe_url: Option<String>,
}

/// Answer of [`get_out_of_office`](super::Client::get_out_of_office).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GetOutOfOfficeResponse {
    /// `data`: [`OutOfOfficeParsed`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Option<OutOfOfficeParsed>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
}

/// Answer of [`get_outbox_message`](super::Client::get_outbox_message).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GetOutboxMessageResponse {
    /// `data`: [`LocalMessage`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Option<LocalMessage>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
}

/// Answer of [`get_quota`](super::Client::get_quota).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GetQuotaResponse {
    /// `data`: [`Quota`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Option<Quota>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
}

/// Schema `InternalAddress`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct InternalAddress {
    /// `address`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub address: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `type`: text, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<String>,
    /// `uid`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub uid: Option<String>,
}

/// Answer of [`list_internal_addresses`](super::Client::list_internal_addresses).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ListInternalAddressesResponse {
    /// `data`: list of [`InternalAddress`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Vec<InternalAddress>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
}

/// `view` of [`list_messages_for_others`](super::Client::list_messages_for_others).
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ListMessagesForOthersView {
    /// `singleton`.
    #[serde(rename = "singleton")]
    Singleton,
    /// `threaded`.
    #[serde(rename = "threaded")]
    Threaded,
}

impl ::std::fmt::Display for ListMessagesForOthersView {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Singleton => f.write_str("singleton"),
            Self::Threaded => f.write_str("threaded"),
        }
    }
}

impl ::std::str::FromStr for ListMessagesForOthersView {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "singleton" => Ok(Self::Singleton),
            "threaded" => Ok(Self::Threaded),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for ListMessagesForOthersView {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for ListMessagesForOthersView {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// `view` of [`list_messages`](super::Client::list_messages).
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum ListMessagesView {
    /// `singleton`.
    #[serde(rename = "singleton")]
    Singleton,
    /// `threaded`.
    #[serde(rename = "threaded")]
    Threaded,
}

impl ::std::fmt::Display for ListMessagesView {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Singleton => f.write_str("singleton"),
            Self::Threaded => f.write_str("threaded"),
        }
    }
}

impl ::std::str::FromStr for ListMessagesView {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "singleton" => Ok(Self::Singleton),
            "threaded" => Ok(Self::Threaded),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for ListMessagesView {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for ListMessagesView {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Answer of [`list_outbox`](super::Client::list_outbox).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ListOutboxResponse {
    /// `data`: [`OutboxMessages`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Option<OutboxMessages>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
}

/// Answer of [`list_text_blocks`](super::Client::list_text_blocks).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ListTextBlocksResponse {
    /// `data`: list of [`TextBlock`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Vec<TextBlock>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
}

/// Answer of [`list_trusted_senders`](super::Client::list_trusted_senders).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ListTrustedSendersResponse {
    /// `data`: list of [`TrustedSender`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Vec<TrustedSender>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
}

/// Schema `LocalAttachment`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct LocalAttachment {
    /// `contentId`: text, optional.
    #[serde(
        rename = "contentId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub content_id: Option<String>,
    /// `createdAt`: integer, optional.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub created_at: Option<i64>,
    /// `disposition`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub disposition: Option<String>,
    /// `fileName`: text, optional.
    #[serde(rename = "fileName", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub file_name: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `localMessageId`: integer, optional.
    #[serde(
        rename = "localMessageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub local_message_id: Option<i64>,
    /// `mimeType`: text, optional.
    #[serde(rename = "mimeType", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mime_type: Option<String>,
    /// `type`: text, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<String>,
}

/// Schema `LocalMessage`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct LocalMessage {
    /// `accountId`: integer, optional.
    #[serde(
        rename = "accountId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub account_id: Option<i64>,
    /// `aliasId`: integer, optional.
    #[serde(rename = "aliasId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub alias_id: Option<i64>,
    /// `attachments`: list of [`LocalAttachment`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub attachments: Option<Vec<LocalAttachment>>,
    /// `bcc`: list of [`Address`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub bcc: Vec<Address>,
    /// `bodyHtml`: text, optional.
    #[serde(rename = "bodyHtml", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub body_html: Option<String>,
    /// `bodyPlain`: text, optional.
    #[serde(
        rename = "bodyPlain",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub body_plain: Option<String>,
    /// `cc`: list of [`Address`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub cc: Vec<Address>,
    /// `editorBody`: text, optional.
    #[serde(
        rename = "editorBody",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub editor_body: Option<String>,
    /// `failed`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub failed: Option<bool>,
    /// `from`: list of [`Address`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub from: Vec<Address>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `inReplyToMessageId`: text, optional.
    #[serde(
        rename = "inReplyToMessageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub in_reply_to_message_id: Option<String>,
    /// `isHtml`: boolean, optional.
    #[serde(rename = "isHtml", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_html: Option<bool>,
    /// `isPgpMime`: boolean, optional.
    #[serde(
        rename = "isPgpMime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_pgp_mime: Option<bool>,
    /// `requestMdn`: boolean, optional.
    #[serde(
        rename = "requestMdn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub request_mdn: Option<bool>,
    /// Unix time in seconds; nothing for one that is only sent by hand.
    ///
    /// `sendAt`: integer, optional.
    #[serde(rename = "sendAt", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub send_at: Option<i64>,
    /// `smimeCertificateId`: integer, optional.
    #[serde(
        rename = "smimeCertificateId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub smime_certificate_id: Option<i64>,
    /// `smimeEncrypt`: boolean, optional.
    #[serde(
        rename = "smimeEncrypt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub smime_encrypt: Option<bool>,
    /// `smimeSign`: boolean, optional.
    #[serde(
        rename = "smimeSign",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub smime_sign: Option<bool>,
    /// 0 waiting, 1 no sent mailbox, 8 too many recipients, 9 too many messages, 10 not accepted by the mail server, 11 sent but not copied, 12 done, 13 failed for good; 2 to 7 S/MIME.
    ///
    /// `status`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<i64>,
    /// `subject`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub subject: Option<String>,
    /// `to`: list of [`Address`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub to: Vec<Address>,
    /// `type`: integer, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<i64>,
    /// `updatedAt`: integer, optional.
    #[serde(
        rename = "updatedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub updated_at: Option<i64>,
}

/// Schema `LocalMessageDraft`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct LocalMessageDraft {
    /// `accountId`: integer.
    #[serde(rename = "accountId")]
    pub account_id: i64,
    /// `aliasId`: integer, optional.
    #[serde(rename = "aliasId", skip_serializing_if = "::std::option::Option::is_none")]
    pub alias_id: Option<i64>,
    /// `attachments`: list of [`AttachmentSource`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attachments: Option<Vec<AttachmentSource>>,
    /// `bcc`: list of [`SendRecipient`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bcc: Option<Vec<SendRecipient>>,
    /// `bodyHtml`: text, optional.
    #[serde(rename = "bodyHtml", skip_serializing_if = "::std::option::Option::is_none")]
    pub body_html: Option<String>,
    /// `bodyPlain`: text, optional.
    #[serde(
        rename = "bodyPlain",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub body_plain: Option<String>,
    /// `cc`: list of [`SendRecipient`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cc: Option<Vec<SendRecipient>>,
    /// `draftId`: integer, optional.
    #[serde(rename = "draftId", skip_serializing_if = "::std::option::Option::is_none")]
    pub draft_id: Option<i64>,
    /// `editorBody`: text, optional.
    #[serde(
        rename = "editorBody",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub editor_body: Option<String>,
    /// `inReplyToMessageId`: text, optional.
    #[serde(
        rename = "inReplyToMessageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub in_reply_to_message_id: Option<String>,
    /// `isHtml`: boolean.
    #[serde(rename = "isHtml")]
    pub is_html: bool,
    /// `isPgpMime`: boolean, optional.
    #[serde(
        rename = "isPgpMime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_pgp_mime: Option<bool>,
    /// `requestMdn`: boolean, optional.
    #[serde(
        rename = "requestMdn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub request_mdn: Option<bool>,
    /// `sendAt`: integer, optional.
    #[serde(rename = "sendAt", skip_serializing_if = "::std::option::Option::is_none")]
    pub send_at: Option<i64>,
    /// `smimeCertificateId`: integer, optional.
    #[serde(
        rename = "smimeCertificateId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub smime_certificate_id: Option<i64>,
    /// `smimeEncrypt`: boolean, optional.
    #[serde(
        rename = "smimeEncrypt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub smime_encrypt: Option<bool>,
    /// `smimeSign`: boolean, optional.
    #[serde(
        rename = "smimeSign",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub smime_sign: Option<bool>,
    /// `subject`: text.
    pub subject: String,
    /// `to`: list of [`SendRecipient`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub to: Option<Vec<SendRecipient>>,
}

/// Schema `Mailbox`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Mailbox {
    /// `accountId`: integer, optional.
    #[serde(
        rename = "accountId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub account_id: Option<i64>,
    /// `attributes`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub attributes: Vec<String>,
    /// `cacheBuster`: text, optional.
    #[serde(
        rename = "cacheBuster",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub cache_buster: Option<String>,
    /// `databaseId`: integer, optional.
    #[serde(
        rename = "databaseId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub database_id: Option<i64>,
    /// `delimiter`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub delimiter: Option<String>,
    /// `displayName`: text, optional.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub display_name: Option<String>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `myAcls`: text, optional.
    #[serde(rename = "myAcls", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub my_acls: Option<String>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `shared`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub shared: Option<bool>,
    /// inbox, sent, drafts, trash, junk, archive and others.
    ///
    /// `specialUse`: list of text.
    #[serde(
        rename = "specialUse",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub special_use: Vec<String>,
    /// `syncInBackground`: boolean, optional.
    #[serde(
        rename = "syncInBackground",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub sync_in_background: Option<bool>,
    /// `unread`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub unread: Option<i64>,
}

/// Schema `MailboxChange`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct MailboxChange {
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: Option<String>,
    /// `subscribed`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subscribed: Option<bool>,
    /// `syncInBackground`: boolean, optional.
    #[serde(
        rename = "syncInBackground",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sync_in_background: Option<bool>,
}

/// Schema `MailboxStats`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct MailboxStats {
    /// `total`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub total: Option<i64>,
    /// `unread`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub unread: Option<i64>,
}

/// Schema `Mailboxes`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Mailboxes {
    /// `delimiter`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub delimiter: Option<String>,
    /// `email`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub email: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `mailboxes`: list of [`Mailbox`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub mailboxes: Vec<Mailbox>,
}

/// Schema `Message`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Message {
    /// `bcc`: list of [`Address`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub bcc: Vec<Address>,
    /// `cc`: list of [`Address`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub cc: Vec<Address>,
    /// `databaseId`: integer, optional.
    #[serde(
        rename = "databaseId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub database_id: Option<i64>,
    /// Unix time in seconds at which it was sent.
    ///
    /// `dateInt`: integer, optional.
    #[serde(rename = "dateInt", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub date_int: Option<i64>,
    /// `encrypted`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub encrypted: Option<bool>,
    /// `flags`: [`Flags`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub flags: Option<Flags>,
    /// `from`: list of [`Address`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub from: Vec<Address>,
    /// `imipMessage`: boolean, optional.
    #[serde(
        rename = "imipMessage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub imip_message: Option<bool>,
    /// `inReplyTo`: text, optional.
    #[serde(
        rename = "inReplyTo",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub in_reply_to: Option<String>,
    /// `mailboxId`: integer, optional.
    #[serde(
        rename = "mailboxId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mailbox_id: Option<i64>,
    /// `mentionsMe`: boolean, optional.
    #[serde(
        rename = "mentionsMe",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mentions_me: Option<bool>,
    /// `messageId`: text, optional.
    #[serde(
        rename = "messageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message_id: Option<String>,
    /// `previewText`: text, optional.
    #[serde(
        rename = "previewText",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub preview_text: Option<String>,
    /// `references`: list of text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub references: Option<Vec<String>>,
    /// `remoteId`: text, optional.
    #[serde(rename = "remoteId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub remote_id: Option<String>,
    /// `subject`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub subject: Option<String>,
    /// `summary`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub summary: Option<String>,
    /// By label on the mail server.
    ///
    /// `tags`: map of [`Tag`].
    #[serde(
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub tags: ::nextcloud_transport::lax::PhpMap<String, Tag>,
    /// `threadRootId`: text, optional.
    #[serde(
        rename = "threadRootId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub thread_root_id: Option<String>,
    /// `to`: list of [`Address`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub to: Vec<Address>,
    /// `uid`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub uid: Option<i64>,
}

/// Schema `MessageSource`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct MessageSource {
    /// `source`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub source: Option<String>,
}

/// Answer of [`move_local_draft`](super::Client::move_local_draft).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct MoveLocalDraftResponse {
    /// `data`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Option<String>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
}

/// Schema `MoveTarget`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct MoveTarget {
    /// `destFolderId`: integer.
    #[serde(rename = "destFolderId")]
    pub dest_folder_id: i64,
}

/// Schema `NewAlias`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct NewAlias {
    /// `alias`: text.
    pub alias: String,
    /// `aliasName`: text.
    #[serde(rename = "aliasName")]
    pub alias_name: String,
}

/// Schema `NewDelegate`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct NewDelegate {
    /// `userId`: text.
    #[serde(rename = "userId")]
    pub user_id: String,
}

/// Schema `NewFilterScript`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct NewFilterScript {
    /// `script`: text.
    pub script: String,
}

/// Schema `NewMailbox`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct NewMailbox {
    /// `accountId`: integer.
    #[serde(rename = "accountId")]
    pub account_id: i64,
    /// `name`: text.
    pub name: String,
}

/// Schema `NewPreference`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct NewPreference {
    /// `key`: text.
    pub key: String,
    /// `value`: text.
    pub value: String,
}

/// Schema `NewTextBlock`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct NewTextBlock {
    /// `content`: text.
    pub content: String,
    /// `title`: text.
    pub title: String,
}

/// Schema `OutOfOffice`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OutOfOffice {
    /// `enabled`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub enabled: Option<bool>,
    /// `end`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub end: Option<String>,
    /// `message`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message: Option<String>,
    /// `start`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub start: Option<String>,
    /// `subject`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub subject: Option<String>,
    /// `version`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub version: Option<i64>,
}

/// Schema `OutOfOfficeChange`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct OutOfOfficeChange {
    /// `enabled`: boolean.
    pub enabled: bool,
    /// `end`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub end: Option<String>,
    /// `message`: text.
    pub message: String,
    /// `start`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start: Option<String>,
    /// `subject`: text.
    pub subject: String,
}

/// Schema `OutOfOfficeParsed`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OutOfOfficeParsed {
    /// `script`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub script: Option<String>,
    /// `state`: [`OutOfOffice`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub state: Option<OutOfOffice>,
    /// `untouchedScript`: text, optional.
    #[serde(
        rename = "untouchedScript",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub untouched_script: Option<String>,
}

/// Schema `OutboxDraft`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct OutboxDraft {
    /// `accountId`: integer.
    #[serde(rename = "accountId")]
    pub account_id: i64,
    /// `aliasId`: integer, optional.
    #[serde(rename = "aliasId", skip_serializing_if = "::std::option::Option::is_none")]
    pub alias_id: Option<i64>,
    /// `attachments`: list of [`AttachmentSource`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attachments: Option<Vec<AttachmentSource>>,
    /// `bcc`: list of [`SendRecipient`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bcc: Option<Vec<SendRecipient>>,
    /// `bodyHtml`: text, optional.
    #[serde(rename = "bodyHtml", skip_serializing_if = "::std::option::Option::is_none")]
    pub body_html: Option<String>,
    /// `bodyPlain`: text, optional.
    #[serde(
        rename = "bodyPlain",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub body_plain: Option<String>,
    /// `cc`: list of [`SendRecipient`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cc: Option<Vec<SendRecipient>>,
    /// Number of a message in the drafts mailbox, which is removed.
    ///
    /// `draftId`: integer, optional.
    #[serde(rename = "draftId", skip_serializing_if = "::std::option::Option::is_none")]
    pub draft_id: Option<i64>,
    /// `editorBody`: text, optional.
    #[serde(
        rename = "editorBody",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub editor_body: Option<String>,
    /// `inReplyToMessageId`: text, optional.
    #[serde(
        rename = "inReplyToMessageId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub in_reply_to_message_id: Option<String>,
    /// `isHtml`: boolean.
    #[serde(rename = "isHtml")]
    pub is_html: bool,
    /// `isPgpMime`: boolean, optional.
    #[serde(
        rename = "isPgpMime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub is_pgp_mime: Option<bool>,
    /// `requestMdn`: boolean, optional.
    #[serde(
        rename = "requestMdn",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub request_mdn: Option<bool>,
    /// Unix time in seconds; the background job sends it then.
    ///
    /// `sendAt`: integer, optional.
    #[serde(rename = "sendAt", skip_serializing_if = "::std::option::Option::is_none")]
    pub send_at: Option<i64>,
    /// `smimeCertificateId`: integer, optional.
    #[serde(
        rename = "smimeCertificateId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub smime_certificate_id: Option<i64>,
    /// `smimeEncrypt`: boolean.
    #[serde(rename = "smimeEncrypt")]
    pub smime_encrypt: bool,
    /// `smimeSign`: boolean.
    #[serde(rename = "smimeSign")]
    pub smime_sign: bool,
    /// `subject`: text.
    pub subject: String,
    /// `to`: list of [`SendRecipient`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub to: Option<Vec<SendRecipient>>,
}

/// Schema `OutboxMessages`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct OutboxMessages {
    /// `messages`: list of [`LocalMessage`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub messages: Vec<LocalMessage>,
}

/// Schema `Phishing`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Phishing {
    /// `checks`: list of [`PhishingCheck`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub checks: Vec<PhishingCheck>,
    /// `warning`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub warning: Option<bool>,
}

/// Schema `PhishingCheck`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PhishingCheck {
    /// `isPhishing`: boolean, optional.
    #[serde(
        rename = "isPhishing",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_phishing: Option<bool>,
    /// `message`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub message: Option<String>,
    /// `type`: text, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<String>,
}

/// Schema `Preference`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Preference {
    /// `value`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub value: Option<::serde_json::Value>,
}

/// Schema `Quota`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Quota {
    /// In bytes.
    ///
    /// `limit`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub limit: Option<i64>,
    /// In bytes.
    ///
    /// `usage`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub usage: Option<i64>,
}

/// Schema `Recipient`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Recipient {
    /// `email`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub email: Option<String>,
    /// `id`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<::serde_json::Value>,
    /// `label`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub label: Option<String>,
}

/// `type` of [`remove_internal_address`](super::Client::remove_internal_address).
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum RemoveInternalAddressType {
    /// `individual`.
    #[serde(rename = "individual")]
    Individual,
    /// `domain`.
    #[serde(rename = "domain")]
    Domain,
}

impl ::std::fmt::Display for RemoveInternalAddressType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Individual => f.write_str("individual"),
            Self::Domain => f.write_str("domain"),
        }
    }
}

impl ::std::str::FromStr for RemoveInternalAddressType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "individual" => Ok(Self::Individual),
            "domain" => Ok(Self::Domain),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for RemoveInternalAddressType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for RemoveInternalAddressType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Schema `SaveTarget`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SaveTarget {
    /// `targetPath`: text.
    #[serde(rename = "targetPath")]
    pub target_path: String,
}

/// Schema `SavedDraft`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SavedDraft {
    /// Number of the message in the drafts mailbox.
    ///
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
}

/// Schema `SendMessage`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SendMessage {
    /// `accountId`: integer.
    #[serde(rename = "accountId")]
    pub account_id: i64,
    /// `bcc`: list of [`SendRecipient`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bcc: Option<Vec<SendRecipient>>,
    /// `body`: text.
    pub body: String,
    /// `cc`: list of [`SendRecipient`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cc: Option<Vec<SendRecipient>>,
    /// `fromEmail`: text.
    #[serde(rename = "fromEmail")]
    pub from_email: String,
    /// `isHtml`: boolean.
    #[serde(rename = "isHtml")]
    pub is_html: bool,
    /// `references`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub references: Option<String>,
    /// `subject`: text.
    pub subject: String,
    /// `to`: list of [`SendRecipient`].
    pub to: Vec<SendRecipient>,
}

/// Answer of [`send_outbox_message`](super::Client::send_outbox_message).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SendOutboxMessageResponse {
    /// `data`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Option<String>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
}

/// Schema `SendRecipient`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SendRecipient {
    /// `email`: text.
    pub email: String,
    /// `label`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: Option<String>,
}

/// Schema `SendTime`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SendTime {
    /// `sendAt`: integer.
    #[serde(rename = "sendAt")]
    pub send_at: i64,
}

/// Schema `ServerDraft`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ServerDraft {
    /// `bcc`: text.
    pub bcc: String,
    /// `body`: text.
    pub body: String,
    /// `cc`: text.
    pub cc: String,
    /// `draftId`: integer, optional.
    #[serde(rename = "draftId", skip_serializing_if = "::std::option::Option::is_none")]
    pub draft_id: Option<i64>,
    /// `isHtml`: boolean, optional.
    #[serde(rename = "isHtml", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_html: Option<bool>,
    /// `subject`: text.
    pub subject: String,
    /// Addresses as in a mail header.
    ///
    /// `to`: text.
    pub to: String,
}

/// Answer of [`set_out_of_office`](super::Client::set_out_of_office).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SetOutOfOfficeResponse {
    /// `data`: [`OutOfOfficeParsed`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Option<OutOfOfficeParsed>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
}

/// Schema `Signature`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Signature {
    /// `signature`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub signature: Option<String>,
}

/// Schema `Smime`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Smime {
    /// `isEncrypted`: boolean, optional.
    #[serde(
        rename = "isEncrypted",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_encrypted: Option<bool>,
    /// `isSigned`: boolean, optional.
    #[serde(rename = "isSigned", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_signed: Option<bool>,
    /// `signatureIsValid`: boolean, optional.
    #[serde(
        rename = "signatureIsValid",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub signature_is_valid: Option<bool>,
}

/// Schema `Snooze`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Snooze {
    /// `destMailboxId`: integer.
    #[serde(rename = "destMailboxId")]
    pub dest_mailbox_id: i64,
    /// `unixTimestamp`: integer.
    #[serde(rename = "unixTimestamp")]
    pub unix_timestamp: i64,
}

/// Schema `SyncAnswer`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SyncAnswer {
    /// `changedMessages`: list of [`Message`].
    #[serde(
        rename = "changedMessages",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub changed_messages: Vec<Message>,
    /// `newMessages`: list of [`Message`].
    #[serde(
        rename = "newMessages",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub new_messages: Vec<Message>,
    /// `stats`: [`MailboxStats`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub stats: Option<MailboxStats>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
    /// `vanishedMessages`: list of integer.
    #[serde(
        rename = "vanishedMessages",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub vanished_messages: Vec<i64>,
}

/// Schema `SyncRequest`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SyncRequest {
    /// Numbers of the messages that the caller knows, to hear which changed or vanished.
    ///
    /// `ids`: list of integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ids: Option<Vec<i64>>,
    /// Allow the first synchronisation.
    ///
    /// `init`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub init: Option<bool>,
    /// `lastMessageTimestamp`: integer, optional.
    #[serde(
        rename = "lastMessageTimestamp",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub last_message_timestamp: Option<i64>,
    /// As filter of listMessages.
    ///
    /// `query`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub query: Option<String>,
    /// `sortOrder`: text, optional.
    #[serde(
        rename = "sortOrder",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sort_order: Option<String>,
}

/// Schema `Tag`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Tag {
    /// `color`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub color: Option<String>,
    /// `displayName`: text, optional.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub display_name: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `imapLabel`: text, optional.
    #[serde(
        rename = "imapLabel",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub imap_label: Option<String>,
    /// `isDefaultTag`: boolean, optional.
    #[serde(
        rename = "isDefaultTag",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_default_tag: Option<bool>,
    /// `userId`: text, optional.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_id: Option<String>,
}

/// Schema `TagWords`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct TagWords {
    /// As
    ///
    /// `color`: text.
    pub color: String,
    /// Up to 128 characters.
    ///
    /// `displayName`: text.
    #[serde(rename = "displayName")]
    pub display_name: String,
}

/// Answer of [`test_connection`](super::Client::test_connection).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TestConnectionResponse {
    /// `data`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Option<::serde_json::Value>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
}

/// Schema `TextBlock`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TextBlock {
    /// `content`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub content: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `owner`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub owner: Option<String>,
    /// `preview`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub preview: Option<String>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub title: Option<String>,
}

/// Schema `ThreadTarget`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ThreadTarget {
    /// `destMailboxId`: integer.
    #[serde(rename = "destMailboxId")]
    pub dest_mailbox_id: i64,
}

/// `type` of [`trust_sender`](super::Client::trust_sender).
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum TrustSenderType {
    /// `individual`.
    #[serde(rename = "individual")]
    Individual,
    /// `domain`.
    #[serde(rename = "domain")]
    Domain,
}

impl ::std::fmt::Display for TrustSenderType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Individual => f.write_str("individual"),
            Self::Domain => f.write_str("domain"),
        }
    }
}

impl ::std::str::FromStr for TrustSenderType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "individual" => Ok(Self::Individual),
            "domain" => Ok(Self::Domain),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for TrustSenderType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for TrustSenderType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Schema `TrustedSender`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TrustedSender {
    /// `email`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub email: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `type`: text, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<String>,
    /// `uid`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub uid: Option<String>,
}

/// Answer of [`update_local_draft`](super::Client::update_local_draft).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UpdateLocalDraftResponse {
    /// `data`: [`LocalMessage`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Option<LocalMessage>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
}

/// Answer of [`update_outbox_message`](super::Client::update_outbox_message).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UpdateOutboxMessageResponse {
    /// `data`: [`LocalMessage`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Option<LocalMessage>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
}

/// Answer of [`update_text_block`](super::Client::update_text_block).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UpdateTextBlockResponse {
    /// `data`: [`TextBlock`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Option<TextBlock>,
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
}

/// Schema `Words`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Words {
    /// `data`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Option<String>,
}

/// What converting text into a type can end in.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }

    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }

    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }

    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
