//! `nc_dashboard_list_items`: the items of all widgets in one list, each with its widget.

use nc_generated_tools::dashboard::LIST_ITEMS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError, page};
use nextcloud_client::dashboard::Client;
use serde::{Deserialize, Serialize};

/// Items of one widget when nothing is said, as the dashboard itself shows.
const USUAL: usize = 7;
/// Most items of one widget.
const MOST: usize = 50;

pub(crate) struct ListItems;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Only these widgets, by id
    #[serde(default)]
    widgets: Vec<String>,
    /// Items of each widget, up to 50
    limit: Option<i64>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    items: Vec<Item>,
    /// Some widget has more items than were asked for
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    truncated: bool,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Item {
    widget: String,
    title: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    subtitle: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    link: String,
}

impl Tool for ListItems {
    const SPEC: &'static Spec = &LIST_ITEMS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let limit = page::limit(input.limit, USUAL, MOST)?;
        let asked = i64::try_from(limit).ok();
        let only = Some(&input.widgets).filter(|widgets| !widgets.is_empty());
        let client = Client::from_session(ctx.session());
        let answer = client.dashboard_api_get_widget_items_v2(asked, None, only);
        let widgets = answer.await?.into_inner().0;
        let truncated = widgets.values().any(|shown| shown.items.len() >= limit);
        let items = widgets.into_iter().flat_map(|(widget, shown)| {
            shown.items.into_iter().map(move |item| Item {
                widget: widget.clone(),
                title: item.title.unwrap_or_default(),
                subtitle: item.subtitle.unwrap_or_default(),
                link: item.link.unwrap_or_default(),
            })
        });
        Ok(Output {
            truncated,
            items: items.collect(),
        })
    }
}
