//! `nc_tables_update_column`: read, change, write, since the API empties what is not sent.

use nc_generated_tools::tables::{UPDATE_COLUMN, shapes::MadeColumn};
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError, args};
use nextcloud_client::tables::{
    Client,
    types::{Api1UpdateColumnBody, Column},
};
use serde::Deserialize;
use serde_json::Value;

use super::options;

pub(crate) struct UpdateColumn;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the column
    column_id: i64,
    /// New title
    title: Option<String>,
    /// New description
    description: Option<String>,
    /// Rows must have a value
    mandatory: Option<bool>,
    /// Value of new rows, for texts and numbers
    default: Option<Value>,
    /// All choices of a selection, in order
    options: Option<Vec<String>>,
    /// Smallest number
    min: Option<f64>,
    /// Largest number
    max: Option<f64>,
    /// Digits after the point
    decimals: Option<i64>,
    /// Text before a number
    prefix: Option<String>,
    /// Text after a number
    suffix: Option<String>,
}

impl Tool for UpdateColumn {
    const SPEC: &'static Spec = &UPDATE_COLUMN;
    type Input = Input;
    type Output = MadeColumn;

    async fn run(ctx: &Ctx, input: Input) -> Result<MadeColumn, ToolError> {
        let id = input.column_id;
        let told = |error: ToolError| {
            error.told_one_of([
                (Kind::NotFound, format!("Column {id} not found")),
                (Kind::Forbidden, format!("You may not change column {id}")),
            ])
        };
        let client = Client::from_session(ctx.session());
        let column = client.api_columns_show(id).await;
        let column = column.map_err(|error| told(error.into()))?.into_inner();
        let body = changed(column, input)?;
        let saved = client.api1_update_column(id, &body).await;
        let saved = saved.map_err(|error| told(error.into()))?;
        Ok(MadeColumn::from(saved.into_inner()))
    }
}

/// The whole column as it shall be.
fn changed(column: Column, input: Input) -> Result<Api1UpdateColumnBody, ToolError> {
    let kind = column.type_.as_deref().unwrap_or_default();
    let selection_options = match input.options {
        Some(_) if kind != "selection" => {
            return Err(ToolError::invalid("only selections have `options`"));
        }
        Some(labels) => Some(options::kept(&labels, &column.selection_options)?),
        None => None,
    };
    let (text, number) = match (kind, input.default) {
        (_, None) => (None, None),
        ("text", Some(value)) => (Some(args::shape::<String>("default", value)?), None),
        ("number", Some(value)) => (None, Some(args::shape::<f64>("default", value)?)),
        _ => {
            return Err(ToolError::invalid(
                "only texts and numbers have a `default` here",
            ));
        }
    };
    let settings = serde_json::to_value(&column.custom_settings).ok();
    Ok(Api1UpdateColumnBody {
        title: input.title,
        description: input.description.or(column.description),
        mandatory: input.mandatory.or(column.mandatory).unwrap_or_default(),
        text_default: text.or(column.text_default),
        text_allowed_pattern: column.text_allowed_pattern,
        text_max_length: column.text_max_length,
        text_unique: column.text_unique,
        number_default: number.or(column.number_default),
        number_min: input.min.or(column.number_min),
        number_max: input.max.or(column.number_max),
        number_decimals: input.decimals.or(column.number_decimals),
        number_prefix: input.prefix.or(column.number_prefix),
        number_suffix: input.suffix.or(column.number_suffix),
        selection_options,
        datetime_default: column.datetime_default,
        usergroup_multiple_items: column.usergroup_multiple_items,
        usergroup_select_users: column.usergroup_select_users,
        usergroup_select_groups: column.usergroup_select_groups,
        usergroup_select_teams: column.usergroup_select_teams,
        usergroup_show_user_status: column.show_user_status,
        custom_settings: settings.and_then(|value| value.as_object().cloned()),
        selection_default: None,
        subtype: None,
        technical_name: None,
        usergroup_default: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input(change: Value) -> Input {
        let mut all = serde_json::json!({ "column_id": 1 });
        if let (Some(all), Value::Object(more)) = (all.as_object_mut(), change) {
            all.extend(more);
        }
        serde_json::from_value(all).unwrap()
    }

    fn column(text: &str) -> Column {
        serde_json::from_str(text).unwrap()
    }

    #[test]
    fn what_is_not_given_is_sent_as_it_was() {
        let column =
            column(r#"{"type":"number","numberMin":1.5,"numberSuffix":"kg","mandatory":true}"#);
        let body = changed(column, input(serde_json::json!({ "max": 9 }))).unwrap();
        assert_eq!(
            (body.number_min, body.number_max, body.mandatory),
            (Some(1.5), Some(9.0), true)
        );
        assert_eq!(body.number_suffix.as_deref(), Some("kg"));
    }

    #[test]
    fn rules_of_other_kinds_are_refused() {
        let text = || column(r#"{"type":"text"}"#);
        assert!(changed(text(), input(serde_json::json!({ "options": ["a"] }))).is_err());
        assert!(changed(text(), input(serde_json::json!({ "default": 5 }))).is_err());
    }
}
