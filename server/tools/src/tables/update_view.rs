//! `nc_tables_update_view`: columns as a list of numbers, which the API takes as settings of each.

use nc_generated_tools::tables::{UPDATE_VIEW, shapes::View};
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError, args};
use nextcloud_client::tables::{Client, types::Api1UpdateViewBody};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

pub(crate) struct UpdateView;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the view
    view_id: i64,
    /// New title
    title: Option<String>,
    /// New emoji
    emoji: Option<String>,
    /// New description
    description: Option<String>,
    /// Numbers of the columns to show, in order
    columns: Option<Vec<i64>>,
    /// Groups of rules: a row is shown when all rules of a group hold; an empty list shows all
    filter: Option<Vec<Vec<Rule>>>,
    /// Columns to sort by, first the strongest
    sort: Option<Vec<Order>>,
}

#[derive(Debug, Deserialize, Serialize, JsonSchema)]
pub(crate) struct Rule {
    column_id: i64,
    #[schemars(extend("enum" = ["begins-with", "ends-with", "contains", "does-not-contain", "is-equal", "is-not-equal", "is-greater-than", "is-greater-than-or-equal", "is-lower-than", "is-lower-than-or-equal", "is-empty"]))]
    operator: String,
    #[serde(default)]
    value: Value,
}

#[derive(Debug, Deserialize, Serialize, JsonSchema)]
pub(crate) struct Order {
    column_id: i64,
    #[serde(default)]
    descending: bool,
}

impl Tool for UpdateView {
    const SPEC: &'static Spec = &UPDATE_VIEW;
    type Input = Input;
    type Output = View;

    async fn run(ctx: &Ctx, input: Input) -> Result<View, ToolError> {
        let id = input.view_id;
        let body = Api1UpdateViewBody {
            data: args::shape("filter", data(input))?,
        };
        let client = Client::from_session(ctx.session());
        let view = client.api1_update_view(id, &body).await.map_err(|error| {
            ToolError::from(error).told_one_of([
                (Kind::NotFound, format!("View {id} not found")),
                (Kind::Forbidden, format!("You may not change view {id}")),
            ])
        })?;
        Ok(View::from(view.into_inner()))
    }
}

/// What changes, in the names of the API.
fn data(input: Input) -> Value {
    let mut data = serde_json::Map::new();
    let texts = [
        ("title", input.title),
        ("emoji", input.emoji),
        ("description", input.description),
    ];
    for (name, text) in texts {
        data.extend(text.map(|text| (name.to_owned(), text.into())));
    }
    if let Some(columns) = input.columns {
        let shown = columns.iter().zip(0_i64..);
        let settings: Value = shown
            .map(|(id, order)| json!({ "columnId": id, "order": order }))
            .collect();
        data.insert("columnSettings".to_owned(), settings);
    }
    if let Some(filter) = input.filter {
        let rule = |rule: &Rule| json!({ "columnId": rule.column_id, "operator": rule.operator, "value": plain(&rule.value) });
        let groups: Value = filter
            .iter()
            .map(|group| group.iter().map(rule).collect::<Value>())
            .collect();
        data.insert("filter".to_owned(), groups);
    }
    if let Some(sort) = input.sort {
        let mode = |order: &Order| if order.descending { "DESC" } else { "ASC" };
        let orders: Value = sort
            .iter()
            .map(|order| json!({ "columnId": order.column_id, "mode": mode(order) }))
            .collect();
        data.insert("sort".to_owned(), orders);
    }
    Value::Object(data)
}

/// A value as the text that the API takes only.
fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_given_is_sent_in_the_names_of_the_api() {
        let input: Input = serde_json::from_value(json!({
            "view_id": 1,
            "columns": [4, 2],
            "sort": [{ "column_id": 2, "descending": true }],
            "filter": [[{ "column_id": 4, "operator": "is-lower-than", "value": 5 }]],
        }))
        .unwrap();
        assert_eq!(
            data(input),
            json!({
                "columnSettings": [{ "columnId": 4, "order": 0 }, { "columnId": 2, "order": 1 }],
                "filter": [[{ "columnId": 4, "operator": "is-lower-than", "value": "5" }]],
                "sort": [{ "columnId": 2, "mode": "DESC" }],
            })
        );
    }
}
