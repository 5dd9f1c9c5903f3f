//! `collectives_set_favorite_page`: the app stores the whole list, so it is read before it is written.

use futures::future;
use nc_generated_tools::collectives::SET_FAVORITE_PAGE;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::collectives::{Client, types::CollectiveUserSettingsSetFavoritePagesBody};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::page;
use crate::files::kept::Kept;

pub(crate) struct SetFavoritePage;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the collective
    collective_id: i64,
    /// Number of the page
    page_id: i64,
    /// Whether it is a favourite
    favorite: bool,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    collective_id: i64,
    favorite_pages: Vec<i64>,
}

impl Tool for SetFavoritePage {
    const SPEC: &'static Spec = &SET_FAVORITE_PAGE;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let (collective_id, page_id) = (input.collective_id, input.page_id);
        let client = Client::from_session(ctx.session());
        // The app would take any number as a page.
        let found = page::info(ctx, collective_id, page_id);
        let (found, all) = future::join(found, client.collective_index()).await;
        let found = found?;
        Kept::current(ctx)
            .await?
            .check(&page::path(&found)?, page::file_id(&found))?;
        let all = all?.into_inner().collectives;
        let collective = all.into_iter().find(|one| one.id == Some(collective_id));
        let mut pages = collective
            .map(|one| one.user_favorite_pages)
            .unwrap_or_default();
        if pages.contains(&page_id) != input.favorite {
            pages.retain(|page| *page != page_id);
            if input.favorite {
                pages.push(page_id);
            }
            let body = CollectiveUserSettingsSetFavoritePagesBody {
                favorite_pages: Value::from(pages.clone()).to_string(),
            };
            let set = client.collective_user_settings_set_favorite_pages(collective_id, &body);
            set.await
                .map_err(|error| page::no_collective(collective_id, error))?;
        }
        Ok(Output {
            collective_id,
            favorite_pages: pages,
        })
    }
}
