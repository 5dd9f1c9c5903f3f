//! Selections of fields that several tools of the app return. Written by `cargo xtask codegen`.
use nc_toolkit::{Links, pick};
/// Fields of `Choice` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Choice {
    pub id: i64,
    pub label: String,
}
impl From<nextcloud_client::tables::types::ColumnSelectionOptionsItem> for Choice {
    fn from(item: nextcloud_client::tables::types::ColumnSelectionOptionsItem) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            label: pick::some::<String>(item.label).unwrap_or_default(),
        }
    }
}
/// Fields of `Column` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Column {
    pub id: i64,
    pub title: String,
    pub r#type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtype: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mandatory: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selectionOptions: Option<Vec<Choice>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub numberMin: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub numberMax: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub numberDecimals: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub numberPrefix: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub numberSuffix: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub textMaxLength: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub textAllowedPattern: Option<String>,
}
impl From<nextcloud_client::tables::types::Column> for Column {
    fn from(item: nextcloud_client::tables::types::Column) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            title: pick::some::<String>(item.title).unwrap_or_default(),
            r#type: pick::some::<String>(item.type_).unwrap_or_default(),
            subtype: pick::some::<String>(item.subtype).filter(|text| !text.is_empty()),
            mandatory: pick::some::<bool>(item.mandatory),
            description: pick::some::<String>(item.description)
                .filter(|text| !text.is_empty()),
            selectionOptions: pick::some::<
                Vec<nextcloud_client::tables::types::ColumnSelectionOptionsItem>,
            >(item.selection_options)
                .and_then(pick::each),
            numberMin: pick::some::<f64>(item.number_min),
            numberMax: pick::some::<f64>(item.number_max),
            numberDecimals: pick::some::<i64>(item.number_decimals),
            numberPrefix: pick::some::<String>(item.number_prefix)
                .filter(|text| !text.is_empty()),
            numberSuffix: pick::some::<String>(item.number_suffix)
                .filter(|text| !text.is_empty()),
            textMaxLength: pick::some::<i64>(item.text_max_length),
            textAllowedPattern: pick::some::<String>(item.text_allowed_pattern)
                .filter(|text| !text.is_empty()),
        }
    }
}
/// Fields of `MadeColumn` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct MadeColumn {
    pub id: i64,
    pub tableId: i64,
    pub title: String,
    pub r#type: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subtype: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mandatory: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selectionOptions: Option<Vec<Choice>>,
}
impl From<nextcloud_client::tables::types::Column> for MadeColumn {
    fn from(item: nextcloud_client::tables::types::Column) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            tableId: pick::some::<i64>(item.table_id).unwrap_or_default(),
            title: pick::some::<String>(item.title).unwrap_or_default(),
            r#type: pick::some::<String>(item.type_).unwrap_or_default(),
            subtype: pick::some::<String>(item.subtype).filter(|text| !text.is_empty()),
            mandatory: pick::some::<bool>(item.mandatory),
            selectionOptions: pick::some::<
                Vec<nextcloud_client::tables::types::ColumnSelectionOptionsItem>,
            >(item.selection_options)
                .and_then(pick::each),
        }
    }
}
/// Fields of `Row` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Row {
    pub id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tableId: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub createdBy: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub createdAt: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lastEditBy: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lastEditAt: Option<String>,
    pub data: serde_json::Value,
}
impl From<nextcloud_client::tables::types::Row> for Row {
    fn from(item: nextcloud_client::tables::types::Row) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            tableId: pick::some::<i64>(item.table_id),
            createdBy: pick::some::<String>(item.created_by)
                .filter(|text| !text.is_empty()),
            createdAt: pick::some::<String>(item.created_at)
                .filter(|text| !text.is_empty()),
            lastEditBy: pick::some::<String>(item.last_edit_by)
                .filter(|text| !text.is_empty()),
            lastEditAt: pick::some::<String>(item.last_edit_at)
                .filter(|text| !text.is_empty()),
            data: pick::some::<
                Vec<nextcloud_client::tables::types::RowDataItem>,
            >(item.data)
                .and_then(pick::value)
                .unwrap_or_default(),
        }
    }
}
/// Fields of `Share` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Share {
    pub id: i64,
    pub nodeType: String,
    pub nodeId: i64,
    pub receiverType: String,
    pub receiver: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiverDisplayName: Option<String>,
    pub permissionRead: bool,
    pub permissionCreate: bool,
    pub permissionUpdate: bool,
    pub permissionDelete: bool,
    pub permissionManage: bool,
}
impl From<nextcloud_client::tables::types::Share> for Share {
    fn from(item: nextcloud_client::tables::types::Share) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            nodeType: pick::some::<String>(item.node_type).unwrap_or_default(),
            nodeId: pick::some::<i64>(item.node_id).unwrap_or_default(),
            receiverType: pick::some::<String>(item.receiver_type).unwrap_or_default(),
            receiver: pick::some::<String>(item.receiver).unwrap_or_default(),
            receiverDisplayName: pick::some::<String>(item.receiver_display_name)
                .filter(|text| !text.is_empty()),
            permissionRead: pick::some::<bool>(item.permission_read).unwrap_or_default(),
            permissionCreate: pick::some::<bool>(item.permission_create)
                .unwrap_or_default(),
            permissionUpdate: pick::some::<bool>(item.permission_update)
                .unwrap_or_default(),
            permissionDelete: pick::some::<bool>(item.permission_delete)
                .unwrap_or_default(),
            permissionManage: pick::some::<bool>(item.permission_manage)
                .unwrap_or_default(),
        }
    }
}
/// Fields of `Table` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Table {
    pub id: i64,
    pub title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emoji: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ownership: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner_display_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_edit_by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_edit_at: Option<String>,
    pub row_count: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_shares: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_shared: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_share_permissions: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}
impl Table {
    /// The same, with links into the web pages.
    #[must_use]
    pub fn link(mut self, links: &Links) -> Self {
        self.url = links.table(self.id.clone());
        self
    }
}
impl From<nextcloud_client::tables::types::Table> for Table {
    fn from(item: nextcloud_client::tables::types::Table) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            title: pick::some::<String>(item.title).unwrap_or_default(),
            emoji: pick::some::<String>(item.emoji).filter(|text| !text.is_empty()),
            description: pick::some::<String>(item.description)
                .filter(|text| !text.is_empty()),
            ownership: pick::some::<String>(item.ownership)
                .filter(|text| !text.is_empty()),
            owner_display_name: pick::some::<String>(item.owner_display_name)
                .filter(|text| !text.is_empty()),
            created_by: pick::some::<String>(item.created_by)
                .filter(|text| !text.is_empty()),
            created_at: pick::some::<String>(item.created_at)
                .filter(|text| !text.is_empty()),
            last_edit_by: pick::some::<String>(item.last_edit_by)
                .filter(|text| !text.is_empty()),
            last_edit_at: pick::some::<String>(item.last_edit_at)
                .filter(|text| !text.is_empty()),
            row_count: pick::some::<i64>(item.rows_count).unwrap_or_default(),
            has_shares: pick::some::<bool>(item.has_shares),
            archived: pick::some::<bool>(item.archived),
            is_shared: pick::some::<bool>(item.is_shared),
            on_share_permissions: pick::some::<
                nextcloud_client::tables::types::TableOnSharePermissions,
            >(item.on_share_permissions)
                .and_then(pick::value),
            url: None,
        }
    }
}
/// Fields of `View` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct View {
    pub id: i64,
    pub tableId: i64,
    pub title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emoji: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rowsCount: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub columnSettings: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub favorite: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hasShares: Option<bool>,
}
impl From<nextcloud_client::tables::types::View> for View {
    fn from(item: nextcloud_client::tables::types::View) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            tableId: pick::some::<i64>(item.table_id).unwrap_or_default(),
            title: pick::some::<String>(item.title).unwrap_or_default(),
            emoji: pick::some::<String>(item.emoji).filter(|text| !text.is_empty()),
            description: pick::some::<String>(item.description)
                .filter(|text| !text.is_empty()),
            rowsCount: pick::some::<i64>(item.rows_count),
            columnSettings: pick::some::<
                Vec<nextcloud_client::tables::types::ViewColumnSettingsItem>,
            >(item.column_settings)
                .and_then(pick::value),
            sort: pick::some::<
                Vec<nextcloud_client::tables::types::ViewSortItem>,
            >(item.sort)
                .and_then(pick::value),
            filter: pick::some::<
                Vec<Vec<nextcloud_client::tables::types::ViewFilterItemItem>>,
            >(item.filter)
                .and_then(pick::value),
            favorite: pick::some::<bool>(item.favorite),
            hasShares: pick::some::<bool>(item.has_shares),
        }
    }
}
/// Fields of `ViewLine` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct ViewLine {
    pub id: i64,
    pub tableId: i64,
    pub title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub emoji: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rowsCount: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hasShares: Option<bool>,
}
impl From<nextcloud_client::tables::types::View> for ViewLine {
    fn from(item: nextcloud_client::tables::types::View) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            tableId: pick::some::<i64>(item.table_id).unwrap_or_default(),
            title: pick::some::<String>(item.title).unwrap_or_default(),
            emoji: pick::some::<String>(item.emoji).filter(|text| !text.is_empty()),
            description: pick::some::<String>(item.description)
                .filter(|text| !text.is_empty()),
            rowsCount: pick::some::<i64>(item.rows_count),
            hasShares: pick::some::<bool>(item.has_shares),
        }
    }
}
