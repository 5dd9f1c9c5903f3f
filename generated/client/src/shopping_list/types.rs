//! What shopping_list is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `specs/apis/shopping_list.yaml`; change that instead.

/// Schema `Area`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Area {
    /// `color`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub color: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `keywords`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub keywords: Vec<String>,
    /// `listId`: integer, optional.
    #[serde(rename = "listId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub list_id: Option<i64>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `sortOrder`: integer, optional.
    #[serde(
        rename = "sortOrder",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub sort_order: Option<i64>,
}

/// Schema `AreaChange`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AreaChange {
    /// `color`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub color: Option<String>,
    /// `keywords`: list of text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub keywords: Option<Vec<String>>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: Option<String>,
    /// `sortOrder`: integer, optional.
    #[serde(
        rename = "sortOrder",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sort_order: Option<i64>,
}

/// Schema `Check`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Check {
    /// `checked`: boolean.
    pub checked: bool,
}

/// Schema `Item`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Item {
    /// `checked`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub checked: Option<bool>,
    /// `checkedBy`: text, optional.
    #[serde(
        rename = "checkedBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub checked_by: Option<String>,
    /// `createdAt`: text, optional.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub created_at: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `listId`: integer, optional.
    #[serde(rename = "listId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub list_id: Option<i64>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `quantity`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub quantity: Option<String>,
    /// `shopAreaId`: integer, optional.
    #[serde(
        rename = "shopAreaId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub shop_area_id: Option<i64>,
    /// `sortOrder`: integer, optional.
    #[serde(
        rename = "sortOrder",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub sort_order: Option<i64>,
    /// `tags`: list of [`Tag`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub tags: Vec<Tag>,
    /// `unit`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub unit: Option<String>,
    /// `updatedAt`: text, optional.
    #[serde(
        rename = "updatedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub updated_at: Option<String>,
}

/// Schema `ItemChange`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ItemChange {
    /// Remember the area for this name.
    ///
    /// `areaExplicit`: boolean, optional.
    #[serde(
        rename = "areaExplicit",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub area_explicit: Option<bool>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: Option<String>,
    /// `quantity`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub quantity: Option<String>,
    /// `shopAreaId`: integer, optional.
    #[serde(
        rename = "shopAreaId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub shop_area_id: Option<i64>,
    /// `sortOrder`: integer, optional.
    #[serde(
        rename = "sortOrder",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub sort_order: Option<i64>,
    /// `unit`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub unit: Option<String>,
}

/// Schema `LinkShare`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct LinkShare {
    /// `expiresAt`: text, optional.
    #[serde(
        rename = "expiresAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expires_at: Option<String>,
    /// `password`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: Option<String>,
    /// 0 to read, 1 to change.
    ///
    /// `permission`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub permission: Option<i64>,
}

/// Schema `LinkShareChange`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct LinkShareChange {
    /// `expiresAt`: text, optional.
    #[serde(
        rename = "expiresAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub expires_at: Option<String>,
    /// `password`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: Option<String>,
    /// `permission`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub permission: Option<i64>,
    /// `removeExpiry`: boolean, optional.
    #[serde(
        rename = "removeExpiry",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub remove_expiry: Option<bool>,
    /// `removePassword`: boolean, optional.
    #[serde(
        rename = "removePassword",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub remove_password: Option<bool>,
}

/// Schema `List`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct List {
    /// `createdAt`: text, optional.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub created_at: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `isOwner`: boolean, optional.
    #[serde(rename = "isOwner", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_owner: Option<bool>,
    /// Newer versions than 1.1.0 only.
    ///
    /// `isPinned`: boolean, optional.
    #[serde(rename = "isPinned", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_pinned: Option<bool>,
    /// 0 to read, 1 to change.
    ///
    /// `permission`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub permission: Option<i64>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub title: Option<String>,
    /// `updatedAt`: text, optional.
    #[serde(
        rename = "updatedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub updated_at: Option<String>,
    /// Its owner.
    ///
    /// `userId`: text, optional.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_id: Option<String>,
}

/// Schema `NewArea`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct NewArea {
    /// `color`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub color: Option<String>,
    /// Names of items that belong there.
    ///
    /// `keywords`: list of text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub keywords: Option<Vec<String>>,
    /// `name`: text.
    pub name: String,
}

/// Schema `NewItem`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct NewItem {
    /// Remember the area for this name.
    ///
    /// `areaExplicit`: boolean, optional.
    #[serde(
        rename = "areaExplicit",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub area_explicit: Option<bool>,
    /// `name`: text.
    pub name: String,
    /// 1 if not given.
    ///
    /// `quantity`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub quantity: Option<String>,
    /// `shopAreaId`: integer, optional.
    #[serde(
        rename = "shopAreaId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub shop_area_id: Option<i64>,
    /// `unit`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub unit: Option<String>,
}

/// Schema `NewShare`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct NewShare {
    /// 0 to read, 1 to change.
    ///
    /// `permission`: integer.
    pub permission: i64,
    /// 0 for a user, 1 for a group.
    ///
    /// `shareType`: integer.
    #[serde(rename = "shareType")]
    pub share_type: i64,
    /// `sharedWith`: text.
    #[serde(rename = "sharedWith")]
    pub shared_with: String,
}

/// Schema `NewTag`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct NewTag {
    /// `name`: text.
    pub name: String,
}

/// Schema `Order`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Order {
    /// `sortedIds`: list of integer.
    #[serde(rename = "sortedIds")]
    pub sorted_ids: Vec<i64>,
}

/// Schema `Permission`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Permission {
    /// 0 to read, 1 to change.
    ///
    /// `permission`: integer.
    pub permission: i64,
}

/// Schema `Share`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Share {
    /// `expiresAt`: text, optional.
    #[serde(
        rename = "expiresAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub expires_at: Option<String>,
    /// `hasPassword`: boolean, optional.
    #[serde(
        rename = "hasPassword",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub has_password: Option<bool>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `listId`: integer, optional.
    #[serde(rename = "listId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub list_id: Option<i64>,
    /// `permission`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub permission: Option<i64>,
    /// `sharedBy`: text, optional.
    #[serde(rename = "sharedBy", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub shared_by: Option<String>,
    /// `sharedWith`: text, optional.
    #[serde(
        rename = "sharedWith",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub shared_with: Option<String>,
    /// `sharedWithDisplayName`: text, optional.
    #[serde(
        rename = "sharedWithDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub shared_with_display_name: Option<String>,
    /// `sharedWithType`: integer, optional.
    #[serde(
        rename = "sharedWithType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub shared_with_type: Option<i64>,
    /// Of a link.
    ///
    /// `token`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub token: Option<String>,
}

/// Schema `Tag`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Tag {
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
}

/// Schema `Title`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Title {
    /// `title`: text.
    pub title: String,
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
