//! Applications, which the API calls contexts, with their tables and views under one spelling.

use nc_toolkit::{JsonSchema, Kind, ToolError};
use nextcloud_client::tables::types::Context;
use serde::Serialize;
use serde_json::Value;

/// May read, add, change and delete rows.
pub(super) const ALL_OF_ROWS: i64 = 15;
/// What the API calls a table.
pub(super) const TABLE: i64 = 0;
/// What the API calls a view.
pub(super) const VIEW: i64 = 1;

/// An application.
#[derive(Debug, Default, Serialize, JsonSchema)]
pub(crate) struct Application {
    id: i64,
    name: String,
    icon: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    description: String,
    owner: String,
    /// Numbers of its tables
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tables: Vec<i64>,
    /// Numbers of its views
    #[serde(skip_serializing_if = "Vec::is_empty")]
    views: Vec<i64>,
}

impl From<Context> for Application {
    fn from(context: Context) -> Self {
        let nodes = serde_json::to_value(&context.nodes).unwrap_or_default();
        Self {
            id: context.id.unwrap_or_default(),
            name: context.name.unwrap_or_default(),
            icon: context.icon_name.unwrap_or_default(),
            description: context.description.unwrap_or_default(),
            owner: context.owner.unwrap_or_default(),
            tables: of_type(&nodes, TABLE),
            views: of_type(&nodes, VIEW),
        }
    }
}

/// The numbers of the nodes of one type, from a list or an object by id, in either spelling.
fn of_type(nodes: &Value, wanted: i64) -> Vec<i64> {
    let nodes: Vec<&Value> = match nodes {
        Value::Array(list) => list.iter().collect(),
        Value::Object(map) => map.values().collect(),
        _ => Vec::new(),
    };
    let number =
        |node: &Value, names: [&str; 2]| names.iter().find_map(|name| node.get(*name)?.as_i64());
    nodes
        .into_iter()
        .filter(|node| number(node, ["node_type", "nodeType"]) == Some(wanted))
        .filter_map(|node| number(node, ["node_id", "nodeId"]))
        .collect()
}

/// The tables and views as nodes of the API, in order.
pub(super) fn nodes(tables: &[i64], views: &[i64]) -> impl Iterator<Item = (i64, i64)> {
    let tables = tables.iter().map(|id| (*id, TABLE));
    let views = views.iter().map(|id| (*id, VIEW));
    tables.chain(views).collect::<Vec<_>>().into_iter()
}

/// The failure in words that name the application.
pub(super) fn told(error: impl Into<ToolError>, id: i64) -> ToolError {
    error.into().told_one_of([
        (Kind::NotFound, format!("Application {id} not found")),
        (
            Kind::Forbidden,
            format!("Application {id} is not yours to change, or one of its tables is not"),
        ),
        (Kind::BadRequest, UNKNOWN_ICON.to_owned()),
    ])
}

/// What the API means when it refuses the values.
pub(super) const UNKNOWN_ICON: &str =
    "`icon` must be a name of a Material icon that Tables has, as album, account or briefcase";

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn nodes_are_found_in_both_forms() {
        let list = json!([{ "id": 1, "nodeId": 7, "nodeType": 0 }]);
        let map = json!({ "1": { "id": 1, "node_id": 8, "node_type": 1 } });
        assert_eq!(
            (of_type(&list, TABLE), of_type(&list, VIEW)),
            (vec![7], vec![])
        );
        assert_eq!(
            (of_type(&map, TABLE), of_type(&map, VIEW)),
            (vec![], vec![8])
        );
        assert_eq!(of_type(&json!([]), TABLE), Vec::<i64>::new());
    }
}
