//! Selections of fields that several tools of the app return. Written by `cargo xtask codegen`.
use nc_toolkit::{Links, pick};
/// Fields of `Account` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Account {
    pub id: i64,
    pub emailAddress: String,
    pub isDelegated: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
impl From<nextcloud_client::mail::types::Account> for Account {
    fn from(item: nextcloud_client::mail::types::Account) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            emailAddress: pick::some::<String>(item.email_address).unwrap_or_default(),
            isDelegated: pick::some::<bool>(item.is_delegated).unwrap_or_default(),
            name: pick::some::<String>(item.name).filter(|text| !text.is_empty()),
        }
    }
}
/// Fields of `AccountSettings` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct AccountSettings {
    pub id: i64,
    pub emailAddress: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draftsMailboxId: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sentMailboxId: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trashMailboxId: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archiveMailboxId: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub junkMailboxId: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub snoozeMailboxId: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trashRetentionDays: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub searchBody: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sieveEnabled: Option<bool>,
}
impl From<nextcloud_client::mail::types::Account> for AccountSettings {
    fn from(item: nextcloud_client::mail::types::Account) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            emailAddress: pick::some::<String>(item.email_address).unwrap_or_default(),
            name: pick::some::<String>(item.name).filter(|text| !text.is_empty()),
            signature: pick::some::<String>(item.signature)
                .filter(|text| !text.is_empty()),
            draftsMailboxId: pick::some::<i64>(item.drafts_mailbox_id),
            sentMailboxId: pick::some::<i64>(item.sent_mailbox_id),
            trashMailboxId: pick::some::<i64>(item.trash_mailbox_id),
            archiveMailboxId: pick::some::<i64>(item.archive_mailbox_id),
            junkMailboxId: pick::some::<i64>(item.junk_mailbox_id),
            snoozeMailboxId: pick::some::<i64>(item.snooze_mailbox_id),
            trashRetentionDays: pick::some::<i64>(item.trash_retention_days),
            searchBody: pick::some::<bool>(item.search_body),
            sieveEnabled: pick::some::<bool>(item.sieve_enabled),
        }
    }
}
/// Fields of `Address` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Address {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}
impl From<nextcloud_client::mail::types::Address> for Address {
    fn from(item: nextcloud_client::mail::types::Address) -> Self {
        Self {
            label: pick::some::<String>(item.label).filter(|text| !text.is_empty()),
            email: pick::some::<String>(item.email).filter(|text| !text.is_empty()),
        }
    }
}
/// Fields of `Alias` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Alias {
    pub id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    pub email: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature: Option<String>,
}
impl From<nextcloud_client::mail::types::Alias> for Alias {
    fn from(item: nextcloud_client::mail::types::Alias) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            name: pick::some::<String>(item.name).filter(|text| !text.is_empty()),
            email: pick::some::<String>(item.alias).unwrap_or_default(),
            signature: pick::some::<String>(item.signature)
                .filter(|text| !text.is_empty()),
        }
    }
}
/// Fields of `Flags` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Flags {
    pub seen: bool,
    pub flagged: bool,
    pub answered: bool,
    pub deleted: bool,
    pub draft: bool,
    pub forwarded: bool,
    pub hasAttachments: bool,
    pub important: bool,
}
impl From<nextcloud_client::mail::types::Flags> for Flags {
    fn from(item: nextcloud_client::mail::types::Flags) -> Self {
        Self {
            seen: pick::some::<bool>(item.seen).unwrap_or_default(),
            flagged: pick::some::<bool>(item.flagged).unwrap_or_default(),
            answered: pick::some::<bool>(item.answered).unwrap_or_default(),
            deleted: pick::some::<bool>(item.deleted).unwrap_or_default(),
            draft: pick::some::<bool>(item.draft).unwrap_or_default(),
            forwarded: pick::some::<bool>(item.forwarded).unwrap_or_default(),
            hasAttachments: pick::some::<bool>(item.has_attachments).unwrap_or_default(),
            important: pick::some::<bool>(item.important).unwrap_or_default(),
        }
    }
}
/// Fields of `Mailbox` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Mailbox {
    pub databaseId: i64,
    pub name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub displayName: Option<String>,
    pub accountId: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specialUse: Option<Vec<String>>,
    pub unread: i64,
}
impl From<nextcloud_client::mail::types::Mailbox> for Mailbox {
    fn from(item: nextcloud_client::mail::types::Mailbox) -> Self {
        Self {
            databaseId: pick::some::<i64>(item.database_id).unwrap_or_default(),
            name: pick::some::<String>(item.name).unwrap_or_default(),
            displayName: pick::some::<String>(item.display_name)
                .filter(|text| !text.is_empty()),
            accountId: pick::some::<i64>(item.account_id).unwrap_or_default(),
            specialUse: pick::some::<Vec<String>>(item.special_use)
                .filter(|list| !list.is_empty()),
            unread: pick::some::<i64>(item.unread).unwrap_or_default(),
        }
    }
}
/// Fields of `OutOfOffice` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct OutOfOffice {
    pub enabled: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
}
impl From<nextcloud_client::mail::types::GetOutOfOfficeResponse> for OutOfOffice {
    fn from(item: nextcloud_client::mail::types::GetOutOfOfficeResponse) -> Self {
        Self {
            enabled: pick::some::<
                nextcloud_client::mail::types::OutOfOfficeParsed,
            >(item.data.clone())
                .and_then(|item| pick::some::<
                    nextcloud_client::mail::types::OutOfOffice,
                >(item.state))
                .and_then(|item| pick::some::<bool>(item.enabled))
                .unwrap_or_default(),
            start: pick::some::<
                nextcloud_client::mail::types::OutOfOfficeParsed,
            >(item.data.clone())
                .and_then(|item| pick::some::<
                    nextcloud_client::mail::types::OutOfOffice,
                >(item.state))
                .and_then(|item| pick::some::<String>(item.start))
                .filter(|text| !text.is_empty()),
            end: pick::some::<
                nextcloud_client::mail::types::OutOfOfficeParsed,
            >(item.data.clone())
                .and_then(|item| pick::some::<
                    nextcloud_client::mail::types::OutOfOffice,
                >(item.state))
                .and_then(|item| pick::some::<String>(item.end))
                .filter(|text| !text.is_empty()),
            subject: pick::some::<
                nextcloud_client::mail::types::OutOfOfficeParsed,
            >(item.data.clone())
                .and_then(|item| pick::some::<
                    nextcloud_client::mail::types::OutOfOffice,
                >(item.state))
                .and_then(|item| pick::some::<String>(item.subject))
                .filter(|text| !text.is_empty()),
            message: pick::some::<
                nextcloud_client::mail::types::OutOfOfficeParsed,
            >(item.data.clone())
                .and_then(|item| pick::some::<
                    nextcloud_client::mail::types::OutOfOffice,
                >(item.state))
                .and_then(|item| pick::some::<String>(item.message))
                .filter(|text| !text.is_empty()),
        }
    }
}
impl From<nextcloud_client::mail::types::SetOutOfOfficeResponse> for OutOfOffice {
    fn from(item: nextcloud_client::mail::types::SetOutOfOfficeResponse) -> Self {
        Self {
            enabled: pick::some::<
                nextcloud_client::mail::types::OutOfOfficeParsed,
            >(item.data.clone())
                .and_then(|item| pick::some::<
                    nextcloud_client::mail::types::OutOfOffice,
                >(item.state))
                .and_then(|item| pick::some::<bool>(item.enabled))
                .unwrap_or_default(),
            start: pick::some::<
                nextcloud_client::mail::types::OutOfOfficeParsed,
            >(item.data.clone())
                .and_then(|item| pick::some::<
                    nextcloud_client::mail::types::OutOfOffice,
                >(item.state))
                .and_then(|item| pick::some::<String>(item.start))
                .filter(|text| !text.is_empty()),
            end: pick::some::<
                nextcloud_client::mail::types::OutOfOfficeParsed,
            >(item.data.clone())
                .and_then(|item| pick::some::<
                    nextcloud_client::mail::types::OutOfOffice,
                >(item.state))
                .and_then(|item| pick::some::<String>(item.end))
                .filter(|text| !text.is_empty()),
            subject: pick::some::<
                nextcloud_client::mail::types::OutOfOfficeParsed,
            >(item.data.clone())
                .and_then(|item| pick::some::<
                    nextcloud_client::mail::types::OutOfOffice,
                >(item.state))
                .and_then(|item| pick::some::<String>(item.subject))
                .filter(|text| !text.is_empty()),
            message: pick::some::<
                nextcloud_client::mail::types::OutOfOfficeParsed,
            >(item.data.clone())
                .and_then(|item| pick::some::<
                    nextcloud_client::mail::types::OutOfOffice,
                >(item.state))
                .and_then(|item| pick::some::<String>(item.message))
                .filter(|text| !text.is_empty()),
        }
    }
}
/// Fields of `Quota` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Quota {
    pub used_bytes: i64,
    pub limit_bytes: i64,
}
impl From<nextcloud_client::mail::types::GetQuotaResponse> for Quota {
    fn from(item: nextcloud_client::mail::types::GetQuotaResponse) -> Self {
        Self {
            used_bytes: pick::some::<
                nextcloud_client::mail::types::Quota,
            >(item.data.clone())
                .and_then(|item| pick::some::<i64>(item.usage))
                .unwrap_or_default(),
            limit_bytes: pick::some::<
                nextcloud_client::mail::types::Quota,
            >(item.data.clone())
                .and_then(|item| pick::some::<i64>(item.limit))
                .unwrap_or_default(),
        }
    }
}
/// Fields of `Stats` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Stats {
    pub total: i64,
    pub unread: i64,
}
impl From<nextcloud_client::mail::types::MailboxStats> for Stats {
    fn from(item: nextcloud_client::mail::types::MailboxStats) -> Self {
        Self {
            total: pick::some::<i64>(item.total).unwrap_or_default(),
            unread: pick::some::<i64>(item.unread).unwrap_or_default(),
        }
    }
}
/// Fields of `Summary` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Summary {
    pub databaseId: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uid: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dateInt: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Vec<Address>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Vec<Address>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mailboxId: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previewText: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flags: Option<Flags>,
}
impl From<nextcloud_client::mail::types::Message> for Summary {
    fn from(item: nextcloud_client::mail::types::Message) -> Self {
        Self {
            databaseId: pick::some::<i64>(item.database_id).unwrap_or_default(),
            uid: pick::some::<i64>(item.uid),
            subject: pick::some::<String>(item.subject).filter(|text| !text.is_empty()),
            dateInt: pick::some::<i64>(item.date_int),
            from: pick::some::<Vec<nextcloud_client::mail::types::Address>>(item.from)
                .and_then(pick::each),
            to: pick::some::<Vec<nextcloud_client::mail::types::Address>>(item.to)
                .and_then(pick::each),
            mailboxId: pick::some::<i64>(item.mailbox_id),
            previewText: pick::some::<String>(item.preview_text)
                .filter(|text| !text.is_empty()),
            flags: pick::some::<nextcloud_client::mail::types::Flags>(item.flags)
                .map(Flags::from),
        }
    }
}
/// Fields of `Tag` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Tag {
    pub id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub displayName: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imapLabel: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<String>,
}
impl From<nextcloud_client::mail::types::Tag> for Tag {
    fn from(item: nextcloud_client::mail::types::Tag) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            displayName: pick::some::<String>(item.display_name)
                .filter(|text| !text.is_empty()),
            imapLabel: pick::some::<String>(item.imap_label)
                .filter(|text| !text.is_empty()),
            color: pick::some::<String>(item.color).filter(|text| !text.is_empty()),
        }
    }
}
/// Fields of `TrustedSender` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct TrustedSender {
    pub email: String,
    pub r#type: String,
}
impl From<nextcloud_client::mail::types::TrustedSender> for TrustedSender {
    fn from(item: nextcloud_client::mail::types::TrustedSender) -> Self {
        Self {
            email: pick::some::<String>(item.email).unwrap_or_default(),
            r#type: pick::some::<String>(item.type_).unwrap_or_default(),
        }
    }
}
/// Fields of `Waiting` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Waiting {
    pub id: i64,
    pub accountId: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Vec<Address>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cc: Option<Vec<Address>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bcc: Option<Vec<Address>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sendAt: Option<i64>,
    pub failed: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<i64>,
}
impl From<nextcloud_client::mail::types::LocalMessage> for Waiting {
    fn from(item: nextcloud_client::mail::types::LocalMessage) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            accountId: pick::some::<i64>(item.account_id).unwrap_or_default(),
            subject: pick::some::<String>(item.subject).filter(|text| !text.is_empty()),
            to: pick::some::<Vec<nextcloud_client::mail::types::Address>>(item.to)
                .and_then(pick::each),
            cc: pick::some::<Vec<nextcloud_client::mail::types::Address>>(item.cc)
                .and_then(pick::each),
            bcc: pick::some::<Vec<nextcloud_client::mail::types::Address>>(item.bcc)
                .and_then(pick::each),
            sendAt: pick::some::<i64>(item.send_at),
            failed: pick::some::<bool>(item.failed).unwrap_or_default(),
            status: pick::some::<i64>(item.status),
        }
    }
}
