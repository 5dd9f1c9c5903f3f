//! What news is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `specs/apis/news.yaml`; change that instead.

/// Schema `AllFeeds`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AllFeeds {
    /// `feeds`: list of [`AllFeedsFeedsItem`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub feeds: Vec<AllFeedsFeedsItem>,
}

/// `feeds` of [`AllFeeds`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AllFeedsFeedsItem {
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `userId`: text, optional.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_id: Option<String>,
}

/// Schema `Feed`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Feed {
    /// Seconds since 1970.
    ///
    /// `added`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub added: Option<i64>,
    /// `faviconLink`: text, optional.
    #[serde(
        rename = "faviconLink",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub favicon_link: Option<String>,
    /// `folderId`: integer, optional.
    #[serde(rename = "folderId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub folder_id: Option<i64>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `items`: list of [`Item`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub items: Vec<Item>,
    /// `lastUpdateError`: text, optional.
    #[serde(
        rename = "lastUpdateError",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_update_error: Option<String>,
    /// `link`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub link: Option<String>,
    /// `nextUpdateTime`: integer, optional.
    #[serde(
        rename = "nextUpdateTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub next_update_time: Option<i64>,
    /// 0 as the app likes, 1 oldest first, 2 newest first.
    ///
    /// `ordering`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub ordering: Option<i64>,
    /// `pinned`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub pinned: Option<bool>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub title: Option<String>,
    /// `unreadCount`: integer, optional.
    #[serde(
        rename = "unreadCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub unread_count: Option<i64>,
    /// `updateErrorCount`: integer, optional.
    #[serde(
        rename = "updateErrorCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub update_error_count: Option<i64>,
    /// `url`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub url: Option<String>,
}

/// Schema `FeedPlace`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FeedPlace {
    /// Number of a folder; 0 for none.
    ///
    /// `folderId`: integer.
    #[serde(rename = "folderId")]
    pub folder_id: i64,
}

/// Schema `FeedTitle`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FeedTitle {
    /// `feedTitle`: text.
    #[serde(rename = "feedTitle")]
    pub feed_title: String,
}

/// Schema `Feeds`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Feeds {
    /// `feeds`: list of [`Feed`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub feeds: Vec<Feed>,
    /// Absent when there are no items.
    ///
    /// `newestItemId`: integer, optional.
    #[serde(
        rename = "newestItemId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub newest_item_id: Option<i64>,
    /// `starredCount`: integer, optional.
    #[serde(
        rename = "starredCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub starred_count: Option<i64>,
}

/// Schema `FilterWords`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct FilterWords {
    /// `bodyKeywords`: text, optional.
    #[serde(
        rename = "bodyKeywords",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub body_keywords: Option<String>,
    /// `titleKeywords`: text, optional.
    #[serde(
        rename = "titleKeywords",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub title_keywords: Option<String>,
    /// `urlKeywords`: text, optional.
    #[serde(
        rename = "urlKeywords",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub url_keywords: Option<String>,
}

/// Schema `Filtering`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Filtering {
    /// `filter`: [`FilteringFilter`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub filter: Option<FilteringFilter>,
}

/// `filter` of [`Filtering`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct FilteringFilter {
    /// `bodyKeywords`: text, optional.
    #[serde(
        rename = "bodyKeywords",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub body_keywords: Option<String>,
    /// `feedId`: integer, optional.
    #[serde(rename = "feedId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub feed_id: Option<i64>,
    /// `titleKeywords`: text, optional.
    #[serde(
        rename = "titleKeywords",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub title_keywords: Option<String>,
    /// `urlKeywords`: text, optional.
    #[serde(
        rename = "urlKeywords",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub url_keywords: Option<String>,
}

/// Schema `Folder`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Folder {
    /// `feeds`: list of [`Feed`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub feeds: Vec<Feed>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `opened`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub opened: Option<bool>,
}

/// Schema `FolderName`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct FolderName {
    /// `name`: text.
    pub name: String,
}

/// Schema `Folders`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Folders {
    /// `folders`: list of [`Folder`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub folders: Vec<Folder>,
}

/// Schema `Item`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Item {
    /// `author`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub author: Option<String>,
    /// HTML that the app has cleaned.
    ///
    /// `body`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub body: Option<String>,
    /// `contentHash`: text, optional.
    #[serde(
        rename = "contentHash",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub content_hash: Option<String>,
    /// `enclosureLink`: text, optional.
    #[serde(
        rename = "enclosureLink",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub enclosure_link: Option<String>,
    /// `enclosureMime`: text, optional.
    #[serde(
        rename = "enclosureMime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub enclosure_mime: Option<String>,
    /// `feedId`: integer, optional.
    #[serde(rename = "feedId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub feed_id: Option<i64>,
    /// Whether the filter of the feed hides it.
    ///
    /// `filtered`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub filtered: Option<bool>,
    /// `fingerprint`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub fingerprint: Option<String>,
    /// `guid`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub guid: Option<String>,
    /// `guidHash`: text, optional.
    #[serde(rename = "guidHash", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub guid_hash: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// Seconds since 1970.
    ///
    /// `lastModified`: integer, optional.
    #[serde(
        rename = "lastModified",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_modified: Option<i64>,
    /// `mediaDescription`: text, optional.
    #[serde(
        rename = "mediaDescription",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub media_description: Option<String>,
    /// `mediaThumbnail`: text, optional.
    #[serde(
        rename = "mediaThumbnail",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub media_thumbnail: Option<String>,
    /// Seconds since 1970.
    ///
    /// `pubDate`: integer, optional.
    #[serde(rename = "pubDate", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub pub_date: Option<i64>,
    /// `rtl`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub rtl: Option<bool>,
    /// `starred`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub starred: Option<bool>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub title: Option<String>,
    /// `unread`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub unread: Option<bool>,
    /// `updatedDate`: integer, optional.
    #[serde(
        rename = "updatedDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub updated_date: Option<i64>,
    /// `url`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub url: Option<String>,
}

/// Schema `ItemIds`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ItemIds {
    /// `itemIds`: list of integer.
    #[serde(rename = "itemIds")]
    pub item_ids: Vec<i64>,
}

/// Schema `Items`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Items {
    /// `items`: list of [`Item`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub items: Vec<Item>,
}

/// Schema `NewFeed`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct NewFeed {
    /// Number of a folder; null for none.
    ///
    /// `folderId`: integer, optional.
    #[serde(rename = "folderId", skip_serializing_if = "::std::option::Option::is_none")]
    pub folder_id: Option<i64>,
    /// Address of the feed or of a page that names one.
    ///
    /// `url`: text.
    pub url: String,
}

/// Schema `Newest`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Newest {
    /// Items up to this number, so that what came since stays unread.
    ///
    /// `newestItemId`: integer.
    #[serde(rename = "newestItemId")]
    pub newest_item_id: i64,
}

/// Schema `Status`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Status {
    /// `version`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub version: Option<String>,
    /// `warnings`: [`StatusWarnings`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub warnings: Option<StatusWarnings>,
}

/// `warnings` of [`Status`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct StatusWarnings {
    /// `improperlyConfiguredCron`: boolean, optional.
    #[serde(
        rename = "improperlyConfiguredCron",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub improperly_configured_cron: Option<bool>,
    /// `incorrectDbCharset`: boolean, optional.
    #[serde(
        rename = "incorrectDbCharset",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub incorrect_db_charset: Option<bool>,
}

/// Schema `Version`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Version {
    /// `version`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub version: Option<String>,
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
