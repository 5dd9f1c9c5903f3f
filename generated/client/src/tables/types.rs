//! What tables is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `specs/apis/tables.json`; change that instead.

/// Body of [`api1_create_column`](super::Client::api1_create_column).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Api1CreateColumnBody {
    /// `customSettings`: map of any JSON, optional.
    #[serde(
        rename = "customSettings",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub custom_settings: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// `datetimeDefault`: text, optional.
    #[serde(
        rename = "datetimeDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub datetime_default: Option<String>,
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<String>,
    /// `mandatory`: boolean.
    pub mandatory: bool,
    /// `numberDecimals`: integer, optional.
    #[serde(
        rename = "numberDecimals",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_decimals: Option<i64>,
    /// `numberDefault`: number, optional.
    #[serde(
        rename = "numberDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_default: Option<f64>,
    /// `numberMax`: number, optional.
    #[serde(
        rename = "numberMax",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_max: Option<f64>,
    /// `numberMin`: number, optional.
    #[serde(
        rename = "numberMin",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_min: Option<f64>,
    /// `numberPrefix`: text, optional.
    #[serde(
        rename = "numberPrefix",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_prefix: Option<String>,
    /// `numberSuffix`: text, optional.
    #[serde(
        rename = "numberSuffix",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_suffix: Option<String>,
    /// `selectedViewIds`: list of integer, optional.
    #[serde(
        rename = "selectedViewIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub selected_view_ids: Option<Vec<i64>>,
    /// `selectionDefault`: text, optional.
    #[serde(
        rename = "selectionDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub selection_default: Option<String>,
    /// `selectionOptions`: text, optional.
    #[serde(
        rename = "selectionOptions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub selection_options: Option<String>,
    /// `subtype`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype: Option<String>,
    /// `tableId`: integer, optional.
    #[serde(rename = "tableId", skip_serializing_if = "::std::option::Option::is_none")]
    pub table_id: Option<i64>,
    /// `technicalName`: text, optional.
    #[serde(
        rename = "technicalName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub technical_name: Option<String>,
    /// `textAllowedPattern`: text, optional.
    #[serde(
        rename = "textAllowedPattern",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub text_allowed_pattern: Option<String>,
    /// `textDefault`: text, optional.
    #[serde(
        rename = "textDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub text_default: Option<String>,
    /// `textMaxLength`: integer, optional.
    #[serde(
        rename = "textMaxLength",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub text_max_length: Option<i64>,
    /// `textUnique`: boolean, optional.
    #[serde(
        rename = "textUnique",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub text_unique: Option<bool>,
    /// `title`: text.
    pub title: String,
    /// `type`: [`Api1CreateColumnBodyType`].
    #[serde(rename = "type")]
    pub type_: Api1CreateColumnBodyType,
    /// `usergroupDefault`: text, optional.
    #[serde(
        rename = "usergroupDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub usergroup_default: Option<String>,
    /// `usergroupMultipleItems`: boolean, optional.
    #[serde(
        rename = "usergroupMultipleItems",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub usergroup_multiple_items: Option<bool>,
    /// `usergroupSelectGroups`: boolean, optional.
    #[serde(
        rename = "usergroupSelectGroups",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub usergroup_select_groups: Option<bool>,
    /// `usergroupSelectTeams`: boolean, optional.
    #[serde(
        rename = "usergroupSelectTeams",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub usergroup_select_teams: Option<bool>,
    /// `usergroupSelectUsers`: boolean, optional.
    #[serde(
        rename = "usergroupSelectUsers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub usergroup_select_users: Option<bool>,
    /// `usergroupShowUserStatus`: boolean, optional.
    #[serde(
        rename = "usergroupShowUserStatus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub usergroup_show_user_status: Option<bool>,
    /// `viewId`: integer, optional.
    #[serde(rename = "viewId", skip_serializing_if = "::std::option::Option::is_none")]
    pub view_id: Option<i64>,
}

/// `type` of [`Api1CreateColumnBody`].
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
pub enum Api1CreateColumnBodyType {
    /// `text`.
    #[serde(rename = "text")]
    Text,
    /// `number`.
    #[serde(rename = "number")]
    Number,
    /// `datetime`.
    #[serde(rename = "datetime")]
    Datetime,
    /// `select`.
    #[serde(rename = "select")]
    Select,
    /// `usergroup`.
    #[serde(rename = "usergroup")]
    Usergroup,
    /// `relation`.
    #[serde(rename = "relation")]
    Relation,
}

impl ::std::fmt::Display for Api1CreateColumnBodyType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Text => f.write_str("text"),
            Self::Number => f.write_str("number"),
            Self::Datetime => f.write_str("datetime"),
            Self::Select => f.write_str("select"),
            Self::Usergroup => f.write_str("usergroup"),
            Self::Relation => f.write_str("relation"),
        }
    }
}

impl ::std::str::FromStr for Api1CreateColumnBodyType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "text" => Ok(Self::Text),
            "number" => Ok(Self::Number),
            "datetime" => Ok(Self::Datetime),
            "select" => Ok(Self::Select),
            "usergroup" => Ok(Self::Usergroup),
            "relation" => Ok(Self::Relation),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for Api1CreateColumnBodyType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for Api1CreateColumnBodyType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Body of [`api1_create_row_in_table`](super::Client::api1_create_row_in_table).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Api1CreateRowInTableBody {
    /// `data`: any JSON.
    pub data: ::serde_json::Value,
}

/// Body of [`api1_create_row_in_view`](super::Client::api1_create_row_in_view).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Api1CreateRowInViewBody {
    /// `data`: any JSON.
    pub data: ::serde_json::Value,
}

/// Body of [`api1_create_share`](super::Client::api1_create_share).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Api1CreateShareBody {
    /// `displayMode`: integer, optional.
    #[serde(
        rename = "displayMode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub display_mode: Option<i64>,
    /// `nodeId`: integer.
    #[serde(rename = "nodeId")]
    pub node_id: i64,
    /// `nodeType`: [`Api1CreateShareBodyNodeType`].
    #[serde(rename = "nodeType")]
    pub node_type: Api1CreateShareBodyNodeType,
    /// `permissionCreate`: boolean, optional.
    #[serde(
        rename = "permissionCreate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub permission_create: Option<bool>,
    /// `permissionDelete`: boolean, optional.
    #[serde(
        rename = "permissionDelete",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub permission_delete: Option<bool>,
    /// `permissionManage`: boolean, optional.
    #[serde(
        rename = "permissionManage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub permission_manage: Option<bool>,
    /// `permissionRead`: boolean, optional.
    #[serde(
        rename = "permissionRead",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub permission_read: Option<bool>,
    /// `permissionUpdate`: boolean, optional.
    #[serde(
        rename = "permissionUpdate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub permission_update: Option<bool>,
    /// `receiver`: text.
    pub receiver: String,
    /// `receiverType`: [`Api1CreateShareBodyReceiverType`].
    #[serde(rename = "receiverType")]
    pub receiver_type: Api1CreateShareBodyReceiverType,
}

/// `nodeType` of [`Api1CreateShareBody`].
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
pub enum Api1CreateShareBodyNodeType {
    /// `table`.
    #[serde(rename = "table")]
    Table,
    /// `view`.
    #[serde(rename = "view")]
    View,
    /// `context`.
    #[serde(rename = "context")]
    Context,
}

impl ::std::fmt::Display for Api1CreateShareBodyNodeType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Table => f.write_str("table"),
            Self::View => f.write_str("view"),
            Self::Context => f.write_str("context"),
        }
    }
}

impl ::std::str::FromStr for Api1CreateShareBodyNodeType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "table" => Ok(Self::Table),
            "view" => Ok(Self::View),
            "context" => Ok(Self::Context),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for Api1CreateShareBodyNodeType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for Api1CreateShareBodyNodeType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// `receiverType` of [`Api1CreateShareBody`].
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
pub enum Api1CreateShareBodyReceiverType {
    /// `user`.
    #[serde(rename = "user")]
    User,
    /// `group`.
    #[serde(rename = "group")]
    Group,
}

impl ::std::fmt::Display for Api1CreateShareBodyReceiverType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::User => f.write_str("user"),
            Self::Group => f.write_str("group"),
        }
    }
}

impl ::std::str::FromStr for Api1CreateShareBodyReceiverType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "user" => Ok(Self::User),
            "group" => Ok(Self::Group),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for Api1CreateShareBodyReceiverType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for Api1CreateShareBodyReceiverType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Body of [`api1_create_table`](super::Client::api1_create_table).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Api1CreateTableBody {
    /// `emoji`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub emoji: Option<String>,
    /// `template`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub template: Option<String>,
    /// `title`: text.
    pub title: String,
}

/// Body of [`api1_create_table_column`](super::Client::api1_create_table_column).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Api1CreateTableColumnBody {
    /// `customSettings`: map of any JSON, optional.
    #[serde(
        rename = "customSettings",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub custom_settings: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// `datetimeDefault`: text, optional.
    #[serde(
        rename = "datetimeDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub datetime_default: Option<String>,
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<String>,
    /// `mandatory`: boolean.
    pub mandatory: bool,
    /// `numberDecimals`: integer, optional.
    #[serde(
        rename = "numberDecimals",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_decimals: Option<i64>,
    /// `numberDefault`: number, optional.
    #[serde(
        rename = "numberDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_default: Option<f64>,
    /// `numberMax`: number, optional.
    #[serde(
        rename = "numberMax",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_max: Option<f64>,
    /// `numberMin`: number, optional.
    #[serde(
        rename = "numberMin",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_min: Option<f64>,
    /// `numberPrefix`: text, optional.
    #[serde(
        rename = "numberPrefix",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_prefix: Option<String>,
    /// `numberSuffix`: text, optional.
    #[serde(
        rename = "numberSuffix",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_suffix: Option<String>,
    /// `selectedViewIds`: list of integer, optional.
    #[serde(
        rename = "selectedViewIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub selected_view_ids: Option<Vec<i64>>,
    /// `selectionDefault`: text, optional.
    #[serde(
        rename = "selectionDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub selection_default: Option<String>,
    /// `selectionOptions`: text, optional.
    #[serde(
        rename = "selectionOptions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub selection_options: Option<String>,
    /// `subtype`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype: Option<String>,
    /// `technicalName`: text, optional.
    #[serde(
        rename = "technicalName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub technical_name: Option<String>,
    /// `textAllowedPattern`: text, optional.
    #[serde(
        rename = "textAllowedPattern",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub text_allowed_pattern: Option<String>,
    /// `textDefault`: text, optional.
    #[serde(
        rename = "textDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub text_default: Option<String>,
    /// `textMaxLength`: integer, optional.
    #[serde(
        rename = "textMaxLength",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub text_max_length: Option<i64>,
    /// `textUnique`: boolean, optional.
    #[serde(
        rename = "textUnique",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub text_unique: Option<bool>,
    /// `title`: text.
    pub title: String,
    /// `type`: [`Api1CreateTableColumnBodyType`].
    #[serde(rename = "type")]
    pub type_: Api1CreateTableColumnBodyType,
    /// `usergroupDefault`: text, optional.
    #[serde(
        rename = "usergroupDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub usergroup_default: Option<String>,
    /// `usergroupMultipleItems`: boolean, optional.
    #[serde(
        rename = "usergroupMultipleItems",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub usergroup_multiple_items: Option<bool>,
    /// `usergroupSelectGroups`: boolean, optional.
    #[serde(
        rename = "usergroupSelectGroups",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub usergroup_select_groups: Option<bool>,
    /// `usergroupSelectTeams`: boolean, optional.
    #[serde(
        rename = "usergroupSelectTeams",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub usergroup_select_teams: Option<bool>,
    /// `usergroupSelectUsers`: boolean, optional.
    #[serde(
        rename = "usergroupSelectUsers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub usergroup_select_users: Option<bool>,
    /// `usergroupShowUserStatus`: boolean, optional.
    #[serde(
        rename = "usergroupShowUserStatus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub usergroup_show_user_status: Option<bool>,
}

/// `type` of [`Api1CreateTableColumnBody`].
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
pub enum Api1CreateTableColumnBodyType {
    /// `text`.
    #[serde(rename = "text")]
    Text,
    /// `number`.
    #[serde(rename = "number")]
    Number,
    /// `datetime`.
    #[serde(rename = "datetime")]
    Datetime,
    /// `select`.
    #[serde(rename = "select")]
    Select,
    /// `usergroup`.
    #[serde(rename = "usergroup")]
    Usergroup,
    /// `relation`.
    #[serde(rename = "relation")]
    Relation,
}

impl ::std::fmt::Display for Api1CreateTableColumnBodyType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Text => f.write_str("text"),
            Self::Number => f.write_str("number"),
            Self::Datetime => f.write_str("datetime"),
            Self::Select => f.write_str("select"),
            Self::Usergroup => f.write_str("usergroup"),
            Self::Relation => f.write_str("relation"),
        }
    }
}

impl ::std::str::FromStr for Api1CreateTableColumnBodyType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "text" => Ok(Self::Text),
            "number" => Ok(Self::Number),
            "datetime" => Ok(Self::Datetime),
            "select" => Ok(Self::Select),
            "usergroup" => Ok(Self::Usergroup),
            "relation" => Ok(Self::Relation),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for Api1CreateTableColumnBodyType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for Api1CreateTableColumnBodyType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Body of [`api1_create_table_share`](super::Client::api1_create_table_share).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Api1CreateTableShareBody {
    /// `permissionCreate`: boolean.
    #[serde(rename = "permissionCreate")]
    pub permission_create: bool,
    /// `permissionDelete`: boolean.
    #[serde(rename = "permissionDelete")]
    pub permission_delete: bool,
    /// `permissionManage`: boolean.
    #[serde(rename = "permissionManage")]
    pub permission_manage: bool,
    /// `permissionRead`: boolean.
    #[serde(rename = "permissionRead")]
    pub permission_read: bool,
    /// `permissionUpdate`: boolean.
    #[serde(rename = "permissionUpdate")]
    pub permission_update: bool,
    /// `receiver`: text.
    pub receiver: String,
    /// `receiverType`: [`Api1CreateTableShareBodyReceiverType`].
    #[serde(rename = "receiverType")]
    pub receiver_type: Api1CreateTableShareBodyReceiverType,
}

/// `receiverType` of [`Api1CreateTableShareBody`].
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
pub enum Api1CreateTableShareBodyReceiverType {
    /// `user`.
    #[serde(rename = "user")]
    User,
    /// `group`.
    #[serde(rename = "group")]
    Group,
}

impl ::std::fmt::Display for Api1CreateTableShareBodyReceiverType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::User => f.write_str("user"),
            Self::Group => f.write_str("group"),
        }
    }
}

impl ::std::str::FromStr for Api1CreateTableShareBodyReceiverType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "user" => Ok(Self::User),
            "group" => Ok(Self::Group),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for Api1CreateTableShareBodyReceiverType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for Api1CreateTableShareBodyReceiverType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Body of [`api1_create_view`](super::Client::api1_create_view).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Api1CreateViewBody {
    /// `emoji`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub emoji: Option<String>,
    /// `technicalName`: text, optional.
    #[serde(
        rename = "technicalName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub technical_name: Option<String>,
    /// `title`: text.
    pub title: String,
}

/// Body of [`api1_import_in_table`](super::Client::api1_import_in_table).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Api1ImportInTableBody {
    /// `createMissingColumns`: boolean, optional.
    #[serde(
        rename = "createMissingColumns",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub create_missing_columns: Option<bool>,
    /// `path`: text.
    pub path: String,
}

/// Body of [`api1_import_in_view`](super::Client::api1_import_in_view).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Api1ImportInViewBody {
    /// `createMissingColumns`: boolean, optional.
    #[serde(
        rename = "createMissingColumns",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub create_missing_columns: Option<bool>,
    /// `path`: text.
    pub path: String,
}

/// Answer of [`api1_show_scheme`](super::Client::api1_show_scheme).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Api1ShowSchemeResponse {
    /// `columns`: list of [`Column`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub columns: Vec<Column>,
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub description: Option<String>,
    /// `emoji`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub emoji: Option<String>,
    /// `tablesVersion`: text, optional.
    #[serde(
        rename = "tablesVersion",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub tables_version: Option<String>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub title: Option<String>,
    /// `views`: list of [`View`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub views: Vec<View>,
}

/// Body of [`api1_update_column`](super::Client::api1_update_column).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Api1UpdateColumnBody {
    /// `customSettings`: map of any JSON, optional.
    #[serde(
        rename = "customSettings",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub custom_settings: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// `datetimeDefault`: text, optional.
    #[serde(
        rename = "datetimeDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub datetime_default: Option<String>,
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<String>,
    /// `mandatory`: boolean.
    pub mandatory: bool,
    /// `numberDecimals`: integer, optional.
    #[serde(
        rename = "numberDecimals",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_decimals: Option<i64>,
    /// `numberDefault`: number, optional.
    #[serde(
        rename = "numberDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_default: Option<f64>,
    /// `numberMax`: number, optional.
    #[serde(
        rename = "numberMax",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_max: Option<f64>,
    /// `numberMin`: number, optional.
    #[serde(
        rename = "numberMin",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_min: Option<f64>,
    /// `numberPrefix`: text, optional.
    #[serde(
        rename = "numberPrefix",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_prefix: Option<String>,
    /// `numberSuffix`: text, optional.
    #[serde(
        rename = "numberSuffix",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_suffix: Option<String>,
    /// `selectionDefault`: text, optional.
    #[serde(
        rename = "selectionDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub selection_default: Option<String>,
    /// `selectionOptions`: text, optional.
    #[serde(
        rename = "selectionOptions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub selection_options: Option<String>,
    /// `subtype`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype: Option<String>,
    /// `technicalName`: text, optional.
    #[serde(
        rename = "technicalName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub technical_name: Option<String>,
    /// `textAllowedPattern`: text, optional.
    #[serde(
        rename = "textAllowedPattern",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub text_allowed_pattern: Option<String>,
    /// `textDefault`: text, optional.
    #[serde(
        rename = "textDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub text_default: Option<String>,
    /// `textMaxLength`: integer, optional.
    #[serde(
        rename = "textMaxLength",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub text_max_length: Option<i64>,
    /// `textUnique`: boolean, optional.
    #[serde(
        rename = "textUnique",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub text_unique: Option<bool>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: Option<String>,
    /// `usergroupDefault`: text, optional.
    #[serde(
        rename = "usergroupDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub usergroup_default: Option<String>,
    /// `usergroupMultipleItems`: boolean, optional.
    #[serde(
        rename = "usergroupMultipleItems",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub usergroup_multiple_items: Option<bool>,
    /// `usergroupSelectGroups`: boolean, optional.
    #[serde(
        rename = "usergroupSelectGroups",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub usergroup_select_groups: Option<bool>,
    /// `usergroupSelectTeams`: boolean, optional.
    #[serde(
        rename = "usergroupSelectTeams",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub usergroup_select_teams: Option<bool>,
    /// `usergroupSelectUsers`: boolean, optional.
    #[serde(
        rename = "usergroupSelectUsers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub usergroup_select_users: Option<bool>,
    /// `usergroupShowUserStatus`: boolean, optional.
    #[serde(
        rename = "usergroupShowUserStatus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub usergroup_show_user_status: Option<bool>,
}

/// Body of [`api1_update_row`](super::Client::api1_update_row).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Api1UpdateRowBody {
    /// `data`: any JSON.
    pub data: ::serde_json::Value,
    /// `viewId`: integer, optional.
    #[serde(rename = "viewId", skip_serializing_if = "::std::option::Option::is_none")]
    pub view_id: Option<i64>,
}

/// Body of [`api1_update_share_display_mode`](super::Client::api1_update_share_display_mode).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Api1UpdateShareDisplayModeBody {
    /// `displayMode`: integer.
    #[serde(rename = "displayMode")]
    pub display_mode: i64,
    /// `target`: [`Api1UpdateShareDisplayModeBodyTarget`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub target: Option<Api1UpdateShareDisplayModeBodyTarget>,
}

/// `target` of [`Api1UpdateShareDisplayModeBody`].
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
pub enum Api1UpdateShareDisplayModeBodyTarget {
    /// `default`.
    #[serde(rename = "default")]
    Default,
    /// `self`.
    #[serde(rename = "self")]
    Self_,
}

impl ::std::fmt::Display for Api1UpdateShareDisplayModeBodyTarget {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Default => f.write_str("default"),
            Self::Self_ => f.write_str("self"),
        }
    }
}

impl ::std::str::FromStr for Api1UpdateShareDisplayModeBodyTarget {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "default" => Ok(Self::Default),
            "self" => Ok(Self::Self_),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for Api1UpdateShareDisplayModeBodyTarget {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for Api1UpdateShareDisplayModeBodyTarget {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Body of [`api1_update_share_permissions`](super::Client::api1_update_share_permissions).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Api1UpdateSharePermissionsBody {
    /// `permissionType`: text.
    #[serde(rename = "permissionType")]
    pub permission_type: String,
    /// `permissionValue`: boolean.
    #[serde(rename = "permissionValue")]
    pub permission_value: bool,
}

/// Body of [`api1_update_table`](super::Client::api1_update_table).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Api1UpdateTableBody {
    /// `archived`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub archived: Option<bool>,
    /// `emoji`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub emoji: Option<String>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: Option<String>,
}

/// Body of [`api1_update_view`](super::Client::api1_update_view).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Api1UpdateViewBody {
    /// `data`: [`Api1UpdateViewBodyData`].
    pub data: Api1UpdateViewBodyData,
}

/// `data` of [`Api1UpdateViewBody`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Api1UpdateViewBodyData {
    /// `columnSettings`: list of [`Api1UpdateViewBodyDataColumnSettingsItem`], optional.
    #[serde(
        rename = "columnSettings",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub column_settings: Option<Vec<Api1UpdateViewBodyDataColumnSettingsItem>>,
    /// `columns`: list of integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub columns: Option<Vec<i64>>,
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<String>,
    /// `emoji`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub emoji: Option<String>,
    /// `filter`: list of list of [`Api1UpdateViewBodyDataFilterItemItem`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub filter: Option<Vec<Vec<Api1UpdateViewBodyDataFilterItemItem>>>,
    /// `sort`: list of [`Api1UpdateViewBodyDataSortItem`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: Option<Vec<Api1UpdateViewBodyDataSortItem>>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: Option<String>,
}

/// `columnSettings` of [`Api1UpdateViewBodyData`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Api1UpdateViewBodyDataColumnSettingsItem {
    /// `columnId`: integer, optional.
    #[serde(rename = "columnId", skip_serializing_if = "::std::option::Option::is_none")]
    pub column_id: Option<i64>,
    /// `mandatory`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mandatory: Option<bool>,
    /// `order`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: Option<i64>,
    /// `readonly`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub readonly: Option<bool>,
}

/// `filter` of [`Api1UpdateViewBodyData`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Api1UpdateViewBodyDataFilterItemItem {
    /// `columnId`: integer.
    #[serde(rename = "columnId")]
    pub column_id: i64,
    /// `operator`: [`Api1UpdateViewBodyDataFilterItemItemOperator`].
    pub operator: Api1UpdateViewBodyDataFilterItemItemOperator,
    /// `value`: any JSON.
    pub value: ::serde_json::Value,
}

/// `operator` of [`Api1UpdateViewBodyDataFilterItemItem`].
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
pub enum Api1UpdateViewBodyDataFilterItemItemOperator {
    /// `begins-with`.
    #[serde(rename = "begins-with")]
    BeginsWith,
    /// `ends-with`.
    #[serde(rename = "ends-with")]
    EndsWith,
    /// `contains`.
    #[serde(rename = "contains")]
    Contains,
    /// `does-not-contain`.
    #[serde(rename = "does-not-contain")]
    DoesNotContain,
    /// `is-equal`.
    #[serde(rename = "is-equal")]
    IsEqual,
    /// `is-not-equal`.
    #[serde(rename = "is-not-equal")]
    IsNotEqual,
    /// `is-greater-than`.
    #[serde(rename = "is-greater-than")]
    IsGreaterThan,
    /// `is-greater-than-or-equal`.
    #[serde(rename = "is-greater-than-or-equal")]
    IsGreaterThanOrEqual,
    /// `is-lower-than`.
    #[serde(rename = "is-lower-than")]
    IsLowerThan,
    /// `is-lower-than-or-equal`.
    #[serde(rename = "is-lower-than-or-equal")]
    IsLowerThanOrEqual,
    /// `is-empty`.
    #[serde(rename = "is-empty")]
    IsEmpty,
}

impl ::std::fmt::Display for Api1UpdateViewBodyDataFilterItemItemOperator {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::BeginsWith => f.write_str("begins-with"),
            Self::EndsWith => f.write_str("ends-with"),
            Self::Contains => f.write_str("contains"),
            Self::DoesNotContain => f.write_str("does-not-contain"),
            Self::IsEqual => f.write_str("is-equal"),
            Self::IsNotEqual => f.write_str("is-not-equal"),
            Self::IsGreaterThan => f.write_str("is-greater-than"),
            Self::IsGreaterThanOrEqual => f.write_str("is-greater-than-or-equal"),
            Self::IsLowerThan => f.write_str("is-lower-than"),
            Self::IsLowerThanOrEqual => f.write_str("is-lower-than-or-equal"),
            Self::IsEmpty => f.write_str("is-empty"),
        }
    }
}

impl ::std::str::FromStr for Api1UpdateViewBodyDataFilterItemItemOperator {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "begins-with" => Ok(Self::BeginsWith),
            "ends-with" => Ok(Self::EndsWith),
            "contains" => Ok(Self::Contains),
            "does-not-contain" => Ok(Self::DoesNotContain),
            "is-equal" => Ok(Self::IsEqual),
            "is-not-equal" => Ok(Self::IsNotEqual),
            "is-greater-than" => Ok(Self::IsGreaterThan),
            "is-greater-than-or-equal" => Ok(Self::IsGreaterThanOrEqual),
            "is-lower-than" => Ok(Self::IsLowerThan),
            "is-lower-than-or-equal" => Ok(Self::IsLowerThanOrEqual),
            "is-empty" => Ok(Self::IsEmpty),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for Api1UpdateViewBodyDataFilterItemItemOperator {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for Api1UpdateViewBodyDataFilterItemItemOperator {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// `sort` of [`Api1UpdateViewBodyData`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Api1UpdateViewBodyDataSortItem {
    /// `columnId`: integer.
    #[serde(rename = "columnId")]
    pub column_id: i64,
    /// `mode`: [`Api1UpdateViewBodyDataSortItemMode`].
    pub mode: Api1UpdateViewBodyDataSortItemMode,
}

/// `mode` of [`Api1UpdateViewBodyDataSortItem`].
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
pub enum Api1UpdateViewBodyDataSortItemMode {
    /// `ASC`.
    #[serde(rename = "ASC")]
    Asc,
    /// `DESC`.
    #[serde(rename = "DESC")]
    Desc,
}

impl ::std::fmt::Display for Api1UpdateViewBodyDataSortItemMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Asc => f.write_str("ASC"),
            Self::Desc => f.write_str("DESC"),
        }
    }
}

impl ::std::str::FromStr for Api1UpdateViewBodyDataSortItemMode {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "ASC" => Ok(Self::Asc),
            "DESC" => Ok(Self::Desc),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for Api1UpdateViewBodyDataSortItemMode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for Api1UpdateViewBodyDataSortItemMode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Body of [`api_columns_create_datetime_column`](super::Client::api_columns_create_datetime_column).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ApiColumnsCreateDatetimeColumnBody {
    /// `baseNodeId`: integer.
    #[serde(rename = "baseNodeId")]
    pub base_node_id: i64,
    /// `baseNodeType`: [`ApiColumnsCreateDatetimeColumnBodyBaseNodeType`], optional.
    #[serde(
        rename = "baseNodeType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub base_node_type: Option<ApiColumnsCreateDatetimeColumnBodyBaseNodeType>,
    /// `customSettings`: map of any JSON, optional.
    #[serde(
        rename = "customSettings",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub custom_settings: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// `datetimeDefault`: [`ApiColumnsCreateDatetimeColumnBodyDatetimeDefault`], optional.
    #[serde(
        rename = "datetimeDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub datetime_default: Option<ApiColumnsCreateDatetimeColumnBodyDatetimeDefault>,
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<String>,
    /// `mandatory`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mandatory: Option<bool>,
    /// `selectedViewIds`: list of integer, optional.
    #[serde(
        rename = "selectedViewIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub selected_view_ids: Option<Vec<i64>>,
    /// `subtype`: [`ApiColumnsCreateDatetimeColumnBodySubtype`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype: Option<ApiColumnsCreateDatetimeColumnBodySubtype>,
    /// `technicalName`: text, optional.
    #[serde(
        rename = "technicalName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub technical_name: Option<String>,
    /// `title`: text.
    pub title: String,
}

/// `baseNodeType` of [`ApiColumnsCreateDatetimeColumnBody`].
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
pub enum ApiColumnsCreateDatetimeColumnBodyBaseNodeType {
    /// `table`.
    #[serde(rename = "table")]
    Table,
    /// `view`.
    #[serde(rename = "view")]
    View,
}

impl ::std::fmt::Display for ApiColumnsCreateDatetimeColumnBodyBaseNodeType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Table => f.write_str("table"),
            Self::View => f.write_str("view"),
        }
    }
}

impl ::std::str::FromStr for ApiColumnsCreateDatetimeColumnBodyBaseNodeType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "table" => Ok(Self::Table),
            "view" => Ok(Self::View),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for ApiColumnsCreateDatetimeColumnBodyBaseNodeType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for ApiColumnsCreateDatetimeColumnBodyBaseNodeType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// `datetimeDefault` of [`ApiColumnsCreateDatetimeColumnBody`].
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
pub enum ApiColumnsCreateDatetimeColumnBodyDatetimeDefault {
    /// `today`.
    #[serde(rename = "today")]
    Today,
    /// `now`.
    #[serde(rename = "now")]
    Now,
}

impl ::std::fmt::Display for ApiColumnsCreateDatetimeColumnBodyDatetimeDefault {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Today => f.write_str("today"),
            Self::Now => f.write_str("now"),
        }
    }
}

impl ::std::str::FromStr for ApiColumnsCreateDatetimeColumnBodyDatetimeDefault {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "today" => Ok(Self::Today),
            "now" => Ok(Self::Now),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str>
for ApiColumnsCreateDatetimeColumnBodyDatetimeDefault {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String>
for ApiColumnsCreateDatetimeColumnBodyDatetimeDefault {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// `subtype` of [`ApiColumnsCreateDatetimeColumnBody`].
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
pub enum ApiColumnsCreateDatetimeColumnBodySubtype {
    /// `date`.
    #[serde(rename = "date")]
    Date,
    /// `time`.
    #[serde(rename = "time")]
    Time,
}

impl ::std::fmt::Display for ApiColumnsCreateDatetimeColumnBodySubtype {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Date => f.write_str("date"),
            Self::Time => f.write_str("time"),
        }
    }
}

impl ::std::str::FromStr for ApiColumnsCreateDatetimeColumnBodySubtype {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "date" => Ok(Self::Date),
            "time" => Ok(Self::Time),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for ApiColumnsCreateDatetimeColumnBodySubtype {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for ApiColumnsCreateDatetimeColumnBodySubtype {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Body of [`api_columns_create_number_column`](super::Client::api_columns_create_number_column).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ApiColumnsCreateNumberColumnBody {
    /// `baseNodeId`: integer.
    #[serde(rename = "baseNodeId")]
    pub base_node_id: i64,
    /// `baseNodeType`: [`ApiColumnsCreateNumberColumnBodyBaseNodeType`], optional.
    #[serde(
        rename = "baseNodeType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub base_node_type: Option<ApiColumnsCreateNumberColumnBodyBaseNodeType>,
    /// `customSettings`: map of any JSON, optional.
    #[serde(
        rename = "customSettings",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub custom_settings: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<String>,
    /// `mandatory`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mandatory: Option<bool>,
    /// `numberDecimals`: integer, optional.
    #[serde(
        rename = "numberDecimals",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_decimals: Option<i64>,
    /// `numberDefault`: number, optional.
    #[serde(
        rename = "numberDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_default: Option<f64>,
    /// `numberMax`: number, optional.
    #[serde(
        rename = "numberMax",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_max: Option<f64>,
    /// `numberMin`: number, optional.
    #[serde(
        rename = "numberMin",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_min: Option<f64>,
    /// `numberPrefix`: text, optional.
    #[serde(
        rename = "numberPrefix",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_prefix: Option<String>,
    /// `numberSuffix`: text, optional.
    #[serde(
        rename = "numberSuffix",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub number_suffix: Option<String>,
    /// `selectedViewIds`: list of integer, optional.
    #[serde(
        rename = "selectedViewIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub selected_view_ids: Option<Vec<i64>>,
    /// `subtype`: [`ApiColumnsCreateNumberColumnBodySubtype`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype: Option<ApiColumnsCreateNumberColumnBodySubtype>,
    /// `technicalName`: text, optional.
    #[serde(
        rename = "technicalName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub technical_name: Option<String>,
    /// `title`: text.
    pub title: String,
}

/// `baseNodeType` of [`ApiColumnsCreateNumberColumnBody`].
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
pub enum ApiColumnsCreateNumberColumnBodyBaseNodeType {
    /// `table`.
    #[serde(rename = "table")]
    Table,
    /// `view`.
    #[serde(rename = "view")]
    View,
}

impl ::std::fmt::Display for ApiColumnsCreateNumberColumnBodyBaseNodeType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Table => f.write_str("table"),
            Self::View => f.write_str("view"),
        }
    }
}

impl ::std::str::FromStr for ApiColumnsCreateNumberColumnBodyBaseNodeType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "table" => Ok(Self::Table),
            "view" => Ok(Self::View),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for ApiColumnsCreateNumberColumnBodyBaseNodeType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for ApiColumnsCreateNumberColumnBodyBaseNodeType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// `subtype` of [`ApiColumnsCreateNumberColumnBody`].
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
pub enum ApiColumnsCreateNumberColumnBodySubtype {
    /// `progress`.
    #[serde(rename = "progress")]
    Progress,
    /// `stars`.
    #[serde(rename = "stars")]
    Stars,
}

impl ::std::fmt::Display for ApiColumnsCreateNumberColumnBodySubtype {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Progress => f.write_str("progress"),
            Self::Stars => f.write_str("stars"),
        }
    }
}

impl ::std::str::FromStr for ApiColumnsCreateNumberColumnBodySubtype {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "progress" => Ok(Self::Progress),
            "stars" => Ok(Self::Stars),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for ApiColumnsCreateNumberColumnBodySubtype {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for ApiColumnsCreateNumberColumnBodySubtype {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Body of [`api_columns_create_selection_column`](super::Client::api_columns_create_selection_column).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ApiColumnsCreateSelectionColumnBody {
    /// `baseNodeId`: integer.
    #[serde(rename = "baseNodeId")]
    pub base_node_id: i64,
    /// `baseNodeType`: [`ApiColumnsCreateSelectionColumnBodyBaseNodeType`], optional.
    #[serde(
        rename = "baseNodeType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub base_node_type: Option<ApiColumnsCreateSelectionColumnBodyBaseNodeType>,
    /// `customSettings`: map of any JSON, optional.
    #[serde(
        rename = "customSettings",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub custom_settings: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<String>,
    /// `mandatory`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mandatory: Option<bool>,
    /// `selectedViewIds`: list of integer, optional.
    #[serde(
        rename = "selectedViewIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub selected_view_ids: Option<Vec<i64>>,
    /// `selectionDefault`: text, optional.
    #[serde(
        rename = "selectionDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub selection_default: Option<String>,
    /// `selectionOptions`: text.
    #[serde(rename = "selectionOptions")]
    pub selection_options: String,
    /// `subtype`: [`ApiColumnsCreateSelectionColumnBodySubtype`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype: Option<ApiColumnsCreateSelectionColumnBodySubtype>,
    /// `technicalName`: text, optional.
    #[serde(
        rename = "technicalName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub technical_name: Option<String>,
    /// `title`: text.
    pub title: String,
}

/// `baseNodeType` of [`ApiColumnsCreateSelectionColumnBody`].
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
pub enum ApiColumnsCreateSelectionColumnBodyBaseNodeType {
    /// `table`.
    #[serde(rename = "table")]
    Table,
    /// `view`.
    #[serde(rename = "view")]
    View,
}

impl ::std::fmt::Display for ApiColumnsCreateSelectionColumnBodyBaseNodeType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Table => f.write_str("table"),
            Self::View => f.write_str("view"),
        }
    }
}

impl ::std::str::FromStr for ApiColumnsCreateSelectionColumnBodyBaseNodeType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "table" => Ok(Self::Table),
            "view" => Ok(Self::View),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for ApiColumnsCreateSelectionColumnBodyBaseNodeType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String>
for ApiColumnsCreateSelectionColumnBodyBaseNodeType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// `subtype` of [`ApiColumnsCreateSelectionColumnBody`].
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
pub enum ApiColumnsCreateSelectionColumnBodySubtype {
    /// `multi`.
    #[serde(rename = "multi")]
    Multi,
    /// `check`.
    #[serde(rename = "check")]
    Check,
}

impl ::std::fmt::Display for ApiColumnsCreateSelectionColumnBodySubtype {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Multi => f.write_str("multi"),
            Self::Check => f.write_str("check"),
        }
    }
}

impl ::std::str::FromStr for ApiColumnsCreateSelectionColumnBodySubtype {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "multi" => Ok(Self::Multi),
            "check" => Ok(Self::Check),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for ApiColumnsCreateSelectionColumnBodySubtype {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for ApiColumnsCreateSelectionColumnBodySubtype {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Body of [`api_columns_create_text_column`](super::Client::api_columns_create_text_column).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ApiColumnsCreateTextColumnBody {
    /// `baseNodeId`: integer.
    #[serde(rename = "baseNodeId")]
    pub base_node_id: i64,
    /// `baseNodeType`: [`ApiColumnsCreateTextColumnBodyBaseNodeType`], optional.
    #[serde(
        rename = "baseNodeType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub base_node_type: Option<ApiColumnsCreateTextColumnBodyBaseNodeType>,
    /// `customSettings`: map of any JSON, optional.
    #[serde(
        rename = "customSettings",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub custom_settings: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<String>,
    /// `mandatory`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mandatory: Option<bool>,
    /// `selectedViewIds`: list of integer, optional.
    #[serde(
        rename = "selectedViewIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub selected_view_ids: Option<Vec<i64>>,
    /// `subtype`: [`ApiColumnsCreateTextColumnBodySubtype`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subtype: Option<ApiColumnsCreateTextColumnBodySubtype>,
    /// `technicalName`: text, optional.
    #[serde(
        rename = "technicalName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub technical_name: Option<String>,
    /// `textAllowedPattern`: text, optional.
    #[serde(
        rename = "textAllowedPattern",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub text_allowed_pattern: Option<String>,
    /// `textDefault`: text, optional.
    #[serde(
        rename = "textDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub text_default: Option<String>,
    /// `textMaxLength`: integer, optional.
    #[serde(
        rename = "textMaxLength",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub text_max_length: Option<i64>,
    /// `textUnique`: boolean, optional.
    #[serde(
        rename = "textUnique",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub text_unique: Option<bool>,
    /// `title`: text.
    pub title: String,
}

/// `baseNodeType` of [`ApiColumnsCreateTextColumnBody`].
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
pub enum ApiColumnsCreateTextColumnBodyBaseNodeType {
    /// `table`.
    #[serde(rename = "table")]
    Table,
    /// `view`.
    #[serde(rename = "view")]
    View,
}

impl ::std::fmt::Display for ApiColumnsCreateTextColumnBodyBaseNodeType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Table => f.write_str("table"),
            Self::View => f.write_str("view"),
        }
    }
}

impl ::std::str::FromStr for ApiColumnsCreateTextColumnBodyBaseNodeType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "table" => Ok(Self::Table),
            "view" => Ok(Self::View),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for ApiColumnsCreateTextColumnBodyBaseNodeType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for ApiColumnsCreateTextColumnBodyBaseNodeType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// `subtype` of [`ApiColumnsCreateTextColumnBody`].
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
pub enum ApiColumnsCreateTextColumnBodySubtype {
    /// `line`.
    #[serde(rename = "line")]
    Line,
    /// `long`.
    #[serde(rename = "long")]
    Long,
    /// `rich`.
    #[serde(rename = "rich")]
    Rich,
    /// `link`.
    #[serde(rename = "link")]
    Link,
}

impl ::std::fmt::Display for ApiColumnsCreateTextColumnBodySubtype {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Line => f.write_str("line"),
            Self::Long => f.write_str("long"),
            Self::Rich => f.write_str("rich"),
            Self::Link => f.write_str("link"),
        }
    }
}

impl ::std::str::FromStr for ApiColumnsCreateTextColumnBodySubtype {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "line" => Ok(Self::Line),
            "long" => Ok(Self::Long),
            "rich" => Ok(Self::Rich),
            "link" => Ok(Self::Link),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for ApiColumnsCreateTextColumnBodySubtype {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for ApiColumnsCreateTextColumnBodySubtype {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Body of [`api_columns_create_usergroup_column`](super::Client::api_columns_create_usergroup_column).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ApiColumnsCreateUsergroupColumnBody {
    /// `baseNodeId`: integer.
    #[serde(rename = "baseNodeId")]
    pub base_node_id: i64,
    /// `baseNodeType`: [`ApiColumnsCreateUsergroupColumnBodyBaseNodeType`], optional.
    #[serde(
        rename = "baseNodeType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub base_node_type: Option<ApiColumnsCreateUsergroupColumnBodyBaseNodeType>,
    /// `customSettings`: map of any JSON, optional.
    #[serde(
        rename = "customSettings",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub custom_settings: Option<::serde_json::Map<String, ::serde_json::Value>>,
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<String>,
    /// `mandatory`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mandatory: Option<bool>,
    /// `selectedViewIds`: list of integer, optional.
    #[serde(
        rename = "selectedViewIds",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub selected_view_ids: Option<Vec<i64>>,
    /// `showUserStatus`: boolean, optional.
    #[serde(
        rename = "showUserStatus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub show_user_status: Option<bool>,
    /// `technicalName`: text, optional.
    #[serde(
        rename = "technicalName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub technical_name: Option<String>,
    /// `title`: text.
    pub title: String,
    /// `usergroupDefault`: text, optional.
    #[serde(
        rename = "usergroupDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub usergroup_default: Option<String>,
    /// `usergroupMultipleItems`: boolean, optional.
    #[serde(
        rename = "usergroupMultipleItems",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub usergroup_multiple_items: Option<bool>,
    /// `usergroupSelectGroups`: boolean, optional.
    #[serde(
        rename = "usergroupSelectGroups",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub usergroup_select_groups: Option<bool>,
    /// `usergroupSelectTeams`: boolean, optional.
    #[serde(
        rename = "usergroupSelectTeams",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub usergroup_select_teams: Option<bool>,
    /// `usergroupSelectUsers`: boolean, optional.
    #[serde(
        rename = "usergroupSelectUsers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub usergroup_select_users: Option<bool>,
}

/// `baseNodeType` of [`ApiColumnsCreateUsergroupColumnBody`].
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
pub enum ApiColumnsCreateUsergroupColumnBodyBaseNodeType {
    /// `table`.
    #[serde(rename = "table")]
    Table,
    /// `view`.
    #[serde(rename = "view")]
    View,
}

impl ::std::fmt::Display for ApiColumnsCreateUsergroupColumnBodyBaseNodeType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Table => f.write_str("table"),
            Self::View => f.write_str("view"),
        }
    }
}

impl ::std::str::FromStr for ApiColumnsCreateUsergroupColumnBodyBaseNodeType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "table" => Ok(Self::Table),
            "view" => Ok(Self::View),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for ApiColumnsCreateUsergroupColumnBodyBaseNodeType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String>
for ApiColumnsCreateUsergroupColumnBodyBaseNodeType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// `nodeType` of [`api_columns_index`](super::Client::api_columns_index).
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
pub enum ApiColumnsIndexNodeType {
    /// `table`.
    #[serde(rename = "table")]
    Table,
    /// `view`.
    #[serde(rename = "view")]
    View,
}

impl ::std::fmt::Display for ApiColumnsIndexNodeType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Table => f.write_str("table"),
            Self::View => f.write_str("view"),
        }
    }
}

impl ::std::str::FromStr for ApiColumnsIndexNodeType {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "table" => Ok(Self::Table),
            "view" => Ok(Self::View),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for ApiColumnsIndexNodeType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for ApiColumnsIndexNodeType {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Body of [`api_tables_create`](super::Client::api_tables_create).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ApiTablesCreateBody {
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<String>,
    /// `emoji`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub emoji: Option<String>,
    /// `template`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub template: Option<String>,
    /// `title`: text.
    pub title: String,
}

/// Body of [`api_tables_create_from_scheme`](super::Client::api_tables_create_from_scheme).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ApiTablesCreateFromSchemeBody {
    /// `columnOrder`: list of [`ApiTablesCreateFromSchemeBodyColumnOrderItem`], optional.
    #[serde(
        rename = "columnOrder",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub column_order: Option<Vec<ApiTablesCreateFromSchemeBodyColumnOrderItem>>,
    /// `columns`: list of [`Column`].
    pub columns: Vec<Column>,
    /// `description`: text.
    pub description: String,
    /// `emoji`: text.
    pub emoji: String,
    /// `sort`: list of [`ApiTablesCreateFromSchemeBodySortItem`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: Option<Vec<ApiTablesCreateFromSchemeBodySortItem>>,
    /// `title`: text.
    pub title: String,
    /// `views`: list of [`View`].
    pub views: Vec<View>,
}

/// `columnOrder` of [`ApiTablesCreateFromSchemeBody`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ApiTablesCreateFromSchemeBodyColumnOrderItem {
    /// `columnId`: integer.
    #[serde(rename = "columnId")]
    pub column_id: i64,
    /// `order`: integer.
    pub order: i64,
    /// `readonly`: boolean.
    pub readonly: bool,
}

/// `sort` of [`ApiTablesCreateFromSchemeBody`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ApiTablesCreateFromSchemeBodySortItem {
    /// `columnId`: integer.
    #[serde(rename = "columnId")]
    pub column_id: i64,
    /// `mode`: [`ApiTablesCreateFromSchemeBodySortItemMode`].
    pub mode: ApiTablesCreateFromSchemeBodySortItemMode,
}

/// `mode` of [`ApiTablesCreateFromSchemeBodySortItem`].
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
pub enum ApiTablesCreateFromSchemeBodySortItemMode {
    /// `ASC`.
    #[serde(rename = "ASC")]
    Asc,
    /// `DESC`.
    #[serde(rename = "DESC")]
    Desc,
}

impl ::std::fmt::Display for ApiTablesCreateFromSchemeBodySortItemMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Asc => f.write_str("ASC"),
            Self::Desc => f.write_str("DESC"),
        }
    }
}

impl ::std::str::FromStr for ApiTablesCreateFromSchemeBodySortItemMode {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "ASC" => Ok(Self::Asc),
            "DESC" => Ok(Self::Desc),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for ApiTablesCreateFromSchemeBodySortItemMode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for ApiTablesCreateFromSchemeBodySortItemMode {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Body of [`api_tables_transfer`](super::Client::api_tables_transfer).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ApiTablesTransferBody {
    /// `newOwnerUserId`: text.
    #[serde(rename = "newOwnerUserId")]
    pub new_owner_user_id: String,
}

/// Body of [`api_tables_update`](super::Client::api_tables_update).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ApiTablesUpdateBody {
    /// `archived`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub archived: Option<bool>,
    /// `columnSettings`: any JSON, optional.
    #[serde(
        rename = "columnSettings",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub column_settings: Option<::serde_json::Value>,
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<String>,
    /// `emoji`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub emoji: Option<String>,
    /// `sort`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sort: Option<::serde_json::Value>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: Option<String>,
}

/// Schema `Column`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Column {
    /// `createdAt`: text, optional.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub created_at: Option<String>,
    /// `createdBy`: text, optional.
    #[serde(
        rename = "createdBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub created_by: Option<String>,
    /// `createdByDisplayName`: text, optional.
    #[serde(
        rename = "createdByDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub created_by_display_name: Option<String>,
    /// `customSettings`: [`ColumnCustomSettings`], optional.
    #[serde(
        rename = "customSettings",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub custom_settings: Option<ColumnCustomSettings>,
    /// `datetimeDefault`: text, optional.
    #[serde(
        rename = "datetimeDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub datetime_default: Option<String>,
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub description: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `lastEditAt`: text, optional.
    #[serde(
        rename = "lastEditAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_edit_at: Option<String>,
    /// `lastEditBy`: text, optional.
    #[serde(
        rename = "lastEditBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_edit_by: Option<String>,
    /// `lastEditByDisplayName`: text, optional.
    #[serde(
        rename = "lastEditByDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_edit_by_display_name: Option<String>,
    /// `mandatory`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mandatory: Option<bool>,
    /// `numberDecimals`: integer, optional.
    #[serde(
        rename = "numberDecimals",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub number_decimals: Option<i64>,
    /// `numberDefault`: number, optional.
    #[serde(
        rename = "numberDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub number_default: Option<f64>,
    /// `numberMax`: number, optional.
    #[serde(
        rename = "numberMax",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub number_max: Option<f64>,
    /// `numberMin`: number, optional.
    #[serde(
        rename = "numberMin",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub number_min: Option<f64>,
    /// `numberPrefix`: text, optional.
    #[serde(
        rename = "numberPrefix",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub number_prefix: Option<String>,
    /// `numberSuffix`: text, optional.
    #[serde(
        rename = "numberSuffix",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub number_suffix: Option<String>,
    /// `orderWeight`: integer, optional.
    #[serde(
        rename = "orderWeight",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub order_weight: Option<i64>,
    /// `selectionDefault`: text, optional.
    #[serde(
        rename = "selectionDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub selection_default: Option<String>,
    /// `selectionOptions`: list of [`ColumnSelectionOptionsItem`].
    #[serde(
        rename = "selectionOptions",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub selection_options: Vec<ColumnSelectionOptionsItem>,
    /// `showUserStatus`: boolean, optional.
    #[serde(
        rename = "showUserStatus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub show_user_status: Option<bool>,
    /// `subtype`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub subtype: Option<String>,
    /// `tableId`: integer, optional.
    #[serde(rename = "tableId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub table_id: Option<i64>,
    /// `technicalName`: text, optional.
    #[serde(
        rename = "technicalName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub technical_name: Option<String>,
    /// `textAllowedPattern`: text, optional.
    #[serde(
        rename = "textAllowedPattern",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub text_allowed_pattern: Option<String>,
    /// `textDefault`: text, optional.
    #[serde(
        rename = "textDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub text_default: Option<String>,
    /// `textMaxLength`: integer, optional.
    #[serde(
        rename = "textMaxLength",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub text_max_length: Option<i64>,
    /// `textUnique`: boolean, optional.
    #[serde(
        rename = "textUnique",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub text_unique: Option<bool>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub title: Option<String>,
    /// `type`: text, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<String>,
    /// `usergroupDefault`: text, optional.
    #[serde(
        rename = "usergroupDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub usergroup_default: Option<String>,
    /// `usergroupMultipleItems`: boolean, optional.
    #[serde(
        rename = "usergroupMultipleItems",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub usergroup_multiple_items: Option<bool>,
    /// `usergroupSelectGroups`: boolean, optional.
    #[serde(
        rename = "usergroupSelectGroups",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub usergroup_select_groups: Option<bool>,
    /// `usergroupSelectTeams`: boolean, optional.
    #[serde(
        rename = "usergroupSelectTeams",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub usergroup_select_teams: Option<bool>,
    /// `usergroupSelectUsers`: boolean, optional.
    #[serde(
        rename = "usergroupSelectUsers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub usergroup_select_users: Option<bool>,
    /// `uuid`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub uuid: Option<String>,
    /// `viewColumnInformation`: [`ColumnViewColumnInformation`], optional.
    #[serde(
        rename = "viewColumnInformation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub view_column_information: Option<ColumnViewColumnInformation>,
}

/// `customSettings` of [`Column`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ColumnCustomSettings {
    /// `width`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub width: Option<i64>,
}

/// `selectionOptions` of [`Column`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ColumnSelectionOptionsItem {
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `label`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub label: Option<String>,
}

/// `viewColumnInformation` of [`Column`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ColumnViewColumnInformation {
    /// `columnId`: integer, optional.
    #[serde(rename = "columnId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub column_id: Option<i64>,
    /// `mandatory`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mandatory: Option<bool>,
    /// `order`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub order: Option<i64>,
    /// `readonly`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub readonly: Option<bool>,
}

/// Body of [`config_set_value`](super::Client::config_set_value).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ConfigSetValueBody {
    /// `value`: any JSON.
    pub value: ::serde_json::Value,
}

/// Schema `Context`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Context {
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub description: Option<String>,
    /// `iconName`: text, optional.
    #[serde(rename = "iconName", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub icon_name: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `nodes`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub nodes: Option<::serde_json::Value>,
    /// `owner`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub owner: Option<String>,
    /// `ownerType`: integer, optional.
    #[serde(
        rename = "ownerType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub owner_type: Option<i64>,
}

/// Body of [`context_create`](super::Client::context_create).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ContextCreateBody {
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<String>,
    /// `iconName`: text.
    #[serde(rename = "iconName")]
    pub icon_name: String,
    /// `name`: text.
    pub name: String,
    /// `nodes`: list of [`ContextCreateBodyNodesItem`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: Option<Vec<ContextCreateBodyNodesItem>>,
}

/// `nodes` of [`ContextCreateBody`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ContextCreateBodyNodesItem {
    /// `id`: integer.
    pub id: i64,
    /// `permissions`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub permissions: Option<i64>,
    /// `type`: integer.
    #[serde(rename = "type")]
    pub type_: i64,
}

/// Schema `ContextNavigation`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ContextNavigation {
    /// `displayMode`: integer, optional.
    #[serde(
        rename = "displayMode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub display_mode: Option<i64>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `shareId`: integer, optional.
    #[serde(rename = "shareId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub share_id: Option<i64>,
    /// `userId`: text, optional.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_id: Option<String>,
}

/// Body of [`context_transfer`](super::Client::context_transfer).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ContextTransferBody {
    /// `newOwnerId`: text.
    #[serde(rename = "newOwnerId")]
    pub new_owner_id: String,
    /// `newOwnerType`: integer, optional.
    #[serde(
        rename = "newOwnerType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub new_owner_type: Option<i64>,
}

/// Body of [`context_update`](super::Client::context_update).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ContextUpdateBody {
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: Option<String>,
    /// `iconName`: text, optional.
    #[serde(rename = "iconName", skip_serializing_if = "::std::option::Option::is_none")]
    pub icon_name: Option<String>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: Option<String>,
    /// `nodes`: list of [`ContextUpdateBodyNodesItem`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub nodes: Option<Vec<ContextUpdateBodyNodesItem>>,
}

/// `nodes` of [`ContextUpdateBody`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ContextUpdateBodyNodesItem {
    /// `id`: integer.
    pub id: i64,
    /// `order`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub order: Option<i64>,
    /// `permissions`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub permissions: Option<i64>,
    /// `type`: integer.
    #[serde(rename = "type")]
    pub type_: i64,
}

/// Body of [`context_update_content_order`](super::Client::context_update_content_order).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ContextUpdateContentOrderBody {
    /// `content`: [`ContextUpdateContentOrderBodyContent`].
    pub content: ContextUpdateContentOrderBodyContent,
}

/// `content` of [`ContextUpdateContentOrderBody`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct ContextUpdateContentOrderBodyContent {
    /// `id`: integer.
    pub id: i64,
    /// `order`: integer.
    pub order: i64,
}

/// Schema `ImportState`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ImportState {
    /// `created_columns_count`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub created_columns_count: Option<i64>,
    /// `errors_count`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub errors_count: Option<i64>,
    /// `errors_parsing_count`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub errors_parsing_count: Option<i64>,
    /// `found_columns_count`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub found_columns_count: Option<i64>,
    /// `inserted_rows_count`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub inserted_rows_count: Option<i64>,
    /// `matching_columns_count`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub matching_columns_count: Option<i64>,
    /// `updated_rows_count`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub updated_rows_count: Option<i64>,
}

/// Schema `Index`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Index {
    /// `tables`: list of [`Table`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub tables: Vec<Table>,
    /// `views`: list of [`View`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub views: Vec<View>,
}

/// Schema `LinkShare`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct LinkShare {
    /// `shareToken`: text, optional.
    #[serde(
        rename = "shareToken",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub share_token: Option<String>,
    /// `url`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub url: Option<String>,
}

/// Schema `NotifyConfig`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct NotifyConfig {
    /// `notify-assigned`: boolean, optional.
    #[serde(
        rename = "notify-assigned",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub notify_assigned: Option<bool>,
    /// `notify-column`: boolean, optional.
    #[serde(
        rename = "notify-column",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub notify_column: Option<bool>,
    /// `notify-row`: boolean, optional.
    #[serde(
        rename = "notify-row",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub notify_row: Option<bool>,
}

/// Schema `PublicColumn`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicColumn {
    /// `createdAt`: text, optional.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub created_at: Option<String>,
    /// `customSettings`: [`PublicColumnCustomSettings`], optional.
    #[serde(
        rename = "customSettings",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub custom_settings: Option<PublicColumnCustomSettings>,
    /// `datetimeDefault`: text, optional.
    #[serde(
        rename = "datetimeDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub datetime_default: Option<String>,
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub description: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `lastEditAt`: text, optional.
    #[serde(
        rename = "lastEditAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_edit_at: Option<String>,
    /// `mandatory`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mandatory: Option<bool>,
    /// `numberDecimals`: integer, optional.
    #[serde(
        rename = "numberDecimals",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub number_decimals: Option<i64>,
    /// `numberDefault`: number, optional.
    #[serde(
        rename = "numberDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub number_default: Option<f64>,
    /// `numberMax`: number, optional.
    #[serde(
        rename = "numberMax",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub number_max: Option<f64>,
    /// `numberMin`: number, optional.
    #[serde(
        rename = "numberMin",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub number_min: Option<f64>,
    /// `numberPrefix`: text, optional.
    #[serde(
        rename = "numberPrefix",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub number_prefix: Option<String>,
    /// `numberSuffix`: text, optional.
    #[serde(
        rename = "numberSuffix",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub number_suffix: Option<String>,
    /// `orderWeight`: integer, optional.
    #[serde(
        rename = "orderWeight",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub order_weight: Option<i64>,
    /// `selectionDefault`: text, optional.
    #[serde(
        rename = "selectionDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub selection_default: Option<String>,
    /// `selectionOptions`: text, optional.
    #[serde(
        rename = "selectionOptions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub selection_options: Option<String>,
    /// `showUserStatus`: boolean, optional.
    #[serde(
        rename = "showUserStatus",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub show_user_status: Option<bool>,
    /// `subtype`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub subtype: Option<String>,
    /// `technicalName`: text, optional.
    #[serde(
        rename = "technicalName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub technical_name: Option<String>,
    /// `textAllowedPattern`: text, optional.
    #[serde(
        rename = "textAllowedPattern",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub text_allowed_pattern: Option<String>,
    /// `textDefault`: text, optional.
    #[serde(
        rename = "textDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub text_default: Option<String>,
    /// `textMaxLength`: integer, optional.
    #[serde(
        rename = "textMaxLength",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub text_max_length: Option<i64>,
    /// `textUnique`: boolean, optional.
    #[serde(
        rename = "textUnique",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub text_unique: Option<bool>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub title: Option<String>,
    /// `type`: text, optional.
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<String>,
    /// `usergroupDefault`: text, optional.
    #[serde(
        rename = "usergroupDefault",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub usergroup_default: Option<String>,
    /// `usergroupMultipleItems`: boolean, optional.
    #[serde(
        rename = "usergroupMultipleItems",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub usergroup_multiple_items: Option<bool>,
    /// `usergroupSelectGroups`: boolean, optional.
    #[serde(
        rename = "usergroupSelectGroups",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub usergroup_select_groups: Option<bool>,
    /// `usergroupSelectTeams`: boolean, optional.
    #[serde(
        rename = "usergroupSelectTeams",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub usergroup_select_teams: Option<bool>,
    /// `usergroupSelectUsers`: boolean, optional.
    #[serde(
        rename = "usergroupSelectUsers",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub usergroup_select_users: Option<bool>,
    /// `viewColumnInformation`: [`PublicColumnViewColumnInformation`], optional.
    #[serde(
        rename = "viewColumnInformation",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub view_column_information: Option<PublicColumnViewColumnInformation>,
}

/// `customSettings` of [`PublicColumn`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicColumnCustomSettings {
    /// `width`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub width: Option<i64>,
}

/// `viewColumnInformation` of [`PublicColumn`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicColumnViewColumnInformation {
    /// `columnId`: integer, optional.
    #[serde(rename = "columnId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub column_id: Option<i64>,
    /// `mandatory`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mandatory: Option<bool>,
    /// `order`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub order: Option<i64>,
    /// `readonly`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub readonly: Option<bool>,
}

/// Schema `PublicRow`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicRow {
    /// `createdAt`: text, optional.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub created_at: Option<String>,
    /// `data`: [`PublicRowData`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Option<PublicRowData>,
    /// `dataByAlias`: map of [`PublicRowDataByAliasValue`].
    #[serde(
        rename = "dataByAlias",
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub data_by_alias: ::nextcloud_transport::lax::PhpMap<
        String,
        PublicRowDataByAliasValue,
    >,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `lastEditAt`: text, optional.
    #[serde(
        rename = "lastEditAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_edit_at: Option<String>,
}

/// `dataByAlias` of [`PublicRow`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicRowData {
    /// `columnId`: integer, optional.
    #[serde(rename = "columnId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub column_id: Option<i64>,
    /// `value`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub value: Option<::serde_json::Value>,
}

/// `dataByAlias` of [`PublicRow`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PublicRowDataByAliasValue {
    /// `columnId`: integer, optional.
    #[serde(rename = "columnId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub column_id: Option<i64>,
    /// `value`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub value: Option<::serde_json::Value>,
}

/// Body of [`public_rowocs_create_row`](super::Client::public_rowocs_create_row).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PublicRowocsCreateRowBody {
    /// `data`: any JSON.
    pub data: ::serde_json::Value,
}

/// Body of [`public_rowocs_update_row`](super::Client::public_rowocs_update_row).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PublicRowocsUpdateRowBody {
    /// `data`: any JSON.
    pub data: ::serde_json::Value,
}

/// Schema `Row`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Row {
    /// `createdAt`: text, optional.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub created_at: Option<String>,
    /// `createdBy`: text, optional.
    #[serde(
        rename = "createdBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub created_by: Option<String>,
    /// `data`: list of [`RowDataItem`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub data: Vec<RowDataItem>,
    /// `dataByAlias`: map of [`RowDataByAliasValue`].
    #[serde(
        rename = "dataByAlias",
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub data_by_alias: ::nextcloud_transport::lax::PhpMap<String, RowDataByAliasValue>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `lastEditAt`: text, optional.
    #[serde(
        rename = "lastEditAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_edit_at: Option<String>,
    /// `lastEditBy`: text, optional.
    #[serde(
        rename = "lastEditBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_edit_by: Option<String>,
    /// `tableId`: integer, optional.
    #[serde(rename = "tableId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub table_id: Option<i64>,
}

/// `dataByAlias` of [`Row`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RowDataByAliasValue {
    /// `columnId`: integer, optional.
    #[serde(rename = "columnId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub column_id: Option<i64>,
    /// `value`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub value: Option<::serde_json::Value>,
}

/// `data` of [`Row`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RowDataItem {
    /// `columnId`: integer, optional.
    #[serde(rename = "columnId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub column_id: Option<i64>,
    /// `value`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub value: Option<::serde_json::Value>,
}

/// Body of [`rowocs_create_row`](super::Client::rowocs_create_row).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RowocsCreateRowBody {
    /// `data`: any JSON.
    pub data: ::serde_json::Value,
}

/// `nodeCollection` of [`rowocs_create_row`](super::Client::rowocs_create_row).
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
pub enum RowocsCreateRowNodeCollection {
    /// `tables`.
    #[serde(rename = "tables")]
    Tables,
    /// `views`.
    #[serde(rename = "views")]
    Views,
}

impl ::std::fmt::Display for RowocsCreateRowNodeCollection {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Tables => f.write_str("tables"),
            Self::Views => f.write_str("views"),
        }
    }
}

impl ::std::str::FromStr for RowocsCreateRowNodeCollection {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "tables" => Ok(Self::Tables),
            "views" => Ok(Self::Views),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for RowocsCreateRowNodeCollection {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for RowocsCreateRowNodeCollection {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Schema `Share`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Share {
    /// `createdAt`: text, optional.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub created_at: Option<String>,
    /// `createdBy`: text, optional.
    #[serde(
        rename = "createdBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub created_by: Option<String>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `nodeId`: integer, optional.
    #[serde(rename = "nodeId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub node_id: Option<i64>,
    /// `nodeType`: text, optional.
    #[serde(rename = "nodeType", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub node_type: Option<String>,
    /// `permissionCreate`: boolean, optional.
    #[serde(
        rename = "permissionCreate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub permission_create: Option<bool>,
    /// `permissionDelete`: boolean, optional.
    #[serde(
        rename = "permissionDelete",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub permission_delete: Option<bool>,
    /// `permissionManage`: boolean, optional.
    #[serde(
        rename = "permissionManage",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub permission_manage: Option<bool>,
    /// `permissionRead`: boolean, optional.
    #[serde(
        rename = "permissionRead",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub permission_read: Option<bool>,
    /// `permissionUpdate`: boolean, optional.
    #[serde(
        rename = "permissionUpdate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub permission_update: Option<bool>,
    /// `receiver`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub receiver: Option<String>,
    /// `receiverDisplayName`: text, optional.
    #[serde(
        rename = "receiverDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub receiver_display_name: Option<String>,
    /// `receiverType`: text, optional.
    #[serde(
        rename = "receiverType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub receiver_type: Option<String>,
    /// `sender`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub sender: Option<String>,
}

/// Body of [`shareocs_create_link_share`](super::Client::shareocs_create_link_share).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ShareocsCreateLinkShareBody {
    /// `password`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub password: Option<String>,
}

/// `nodeCollection` of [`shareocs_create_link_share`](super::Client::shareocs_create_link_share).
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
pub enum ShareocsCreateLinkShareNodeCollection {
    /// `tables`.
    #[serde(rename = "tables")]
    Tables,
    /// `views`.
    #[serde(rename = "views")]
    Views,
}

impl ::std::fmt::Display for ShareocsCreateLinkShareNodeCollection {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Tables => f.write_str("tables"),
            Self::Views => f.write_str("views"),
        }
    }
}

impl ::std::str::FromStr for ShareocsCreateLinkShareNodeCollection {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "tables" => Ok(Self::Tables),
            "views" => Ok(Self::Views),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for ShareocsCreateLinkShareNodeCollection {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for ShareocsCreateLinkShareNodeCollection {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Schema `Table`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Table {
    /// `archived`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub archived: Option<bool>,
    /// `columnOrder`: list of [`TableColumnOrderItem`].
    #[serde(
        rename = "columnOrder",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub column_order: Vec<TableColumnOrderItem>,
    /// `columnsCount`: integer, optional.
    #[serde(
        rename = "columnsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub columns_count: Option<i64>,
    /// `createdAt`: text, optional.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub created_at: Option<String>,
    /// `createdBy`: text, optional.
    #[serde(
        rename = "createdBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub created_by: Option<String>,
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub description: Option<String>,
    /// `emoji`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub emoji: Option<String>,
    /// `favorite`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub favorite: Option<bool>,
    /// `hasShares`: boolean, optional.
    #[serde(
        rename = "hasShares",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub has_shares: Option<bool>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `isShared`: boolean, optional.
    #[serde(rename = "isShared", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_shared: Option<bool>,
    /// `lastEditAt`: text, optional.
    #[serde(
        rename = "lastEditAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_edit_at: Option<String>,
    /// `lastEditBy`: text, optional.
    #[serde(
        rename = "lastEditBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_edit_by: Option<String>,
    /// `onSharePermissions`: [`TableOnSharePermissions`], optional.
    #[serde(
        rename = "onSharePermissions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub on_share_permissions: Option<TableOnSharePermissions>,
    /// `ownerDisplayName`: text, optional.
    #[serde(
        rename = "ownerDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub owner_display_name: Option<String>,
    /// `ownership`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub ownership: Option<String>,
    /// `rowsCount`: integer, optional.
    #[serde(
        rename = "rowsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub rows_count: Option<i64>,
    /// `sort`: list of [`TableSortItem`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub sort: Vec<TableSortItem>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub title: Option<String>,
    /// `views`: list of [`View`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub views: Vec<View>,
}

/// `columnOrder` of [`Table`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TableColumnOrderItem {
    /// `columnId`: integer, optional.
    #[serde(rename = "columnId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub column_id: Option<i64>,
    /// `order`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub order: Option<i64>,
}

/// `onSharePermissions` of [`Table`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TableOnSharePermissions {
    /// `create`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub create: Option<bool>,
    /// `delete`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub delete: Option<bool>,
    /// `manage`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub manage: Option<bool>,
    /// `read`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub read: Option<bool>,
    /// `update`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub update: Option<bool>,
}

/// `sort` of [`Table`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TableSortItem {
    /// `columnId`: integer, optional.
    #[serde(rename = "columnId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub column_id: Option<i64>,
    /// `mode`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mode: Option<String>,
}

/// Schema `View`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct View {
    /// `columnSettings`: list of [`ViewColumnSettingsItem`].
    #[serde(
        rename = "columnSettings",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub column_settings: Vec<ViewColumnSettingsItem>,
    /// `columns`: list of integer.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub columns: Vec<i64>,
    /// `createdAt`: text, optional.
    #[serde(
        rename = "createdAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub created_at: Option<String>,
    /// `createdBy`: text, optional.
    #[serde(
        rename = "createdBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub created_by: Option<String>,
    /// `dataByAlias`: map of [`ViewDataByAliasValue`].
    #[serde(
        rename = "dataByAlias",
        default,
        skip_serializing_if = ":: nextcloud_transport :: lax :: PhpMap::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub data_by_alias: ::nextcloud_transport::lax::PhpMap<String, ViewDataByAliasValue>,
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub description: Option<String>,
    /// `emoji`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub emoji: Option<String>,
    /// `favorite`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub favorite: Option<bool>,
    /// `filter`: list of list of [`ViewFilterItemItem`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub filter: Vec<Vec<ViewFilterItemItem>>,
    /// `hasShares`: boolean, optional.
    #[serde(
        rename = "hasShares",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub has_shares: Option<bool>,
    /// `id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<i64>,
    /// `isShared`: boolean, optional.
    #[serde(rename = "isShared", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub is_shared: Option<bool>,
    /// `lastEditAt`: text, optional.
    #[serde(
        rename = "lastEditAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_edit_at: Option<String>,
    /// `lastEditBy`: text, optional.
    #[serde(
        rename = "lastEditBy",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub last_edit_by: Option<String>,
    /// `onSharePermissions`: [`ViewOnSharePermissions`], optional.
    #[serde(
        rename = "onSharePermissions",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub on_share_permissions: Option<ViewOnSharePermissions>,
    /// `ownerDisplayName`: text, optional.
    #[serde(
        rename = "ownerDisplayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub owner_display_name: Option<String>,
    /// `ownership`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub ownership: Option<String>,
    /// `rowsCount`: integer, optional.
    #[serde(
        rename = "rowsCount",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub rows_count: Option<i64>,
    /// `sort`: list of [`ViewSortItem`].
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub sort: Vec<ViewSortItem>,
    /// `tableId`: integer, optional.
    #[serde(rename = "tableId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub table_id: Option<i64>,
    /// `technicalName`: text, optional.
    #[serde(
        rename = "technicalName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub technical_name: Option<String>,
    /// `title`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub title: Option<String>,
}

/// `columnSettings` of [`View`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ViewColumnSettingsItem {
    /// `columnId`: integer, optional.
    #[serde(rename = "columnId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub column_id: Option<i64>,
    /// `order`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub order: Option<i64>,
    /// `readonly`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub readonly: Option<bool>,
}

/// `dataByAlias` of [`View`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ViewDataByAliasValue {
    /// `columnId`: integer, optional.
    #[serde(rename = "columnId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub column_id: Option<i64>,
    /// `value`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub value: Option<::serde_json::Value>,
}

/// `filter` of [`View`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ViewFilterItemItem {
    /// `columnId`: integer, optional.
    #[serde(rename = "columnId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub column_id: Option<i64>,
    /// `operator`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub operator: Option<String>,
    /// `value`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub value: Option<::serde_json::Value>,
}

/// `onSharePermissions` of [`View`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ViewOnSharePermissions {
    /// `create`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub create: Option<bool>,
    /// `delete`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub delete: Option<bool>,
    /// `manage`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub manage: Option<bool>,
    /// `read`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub read: Option<bool>,
    /// `update`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub update: Option<bool>,
}

/// `sort` of [`View`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ViewSortItem {
    /// `columnId`: integer, optional.
    #[serde(rename = "columnId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub column_id: Option<i64>,
    /// `mode`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub mode: Option<String>,
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
