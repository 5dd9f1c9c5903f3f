//! `resources/*`: what can be read by address, through the same gate as tools.

use base64::{Engine, engine::general_purpose::STANDARD};
use nc_toolkit::{Body, Page, ResourceEntry, Told};
use nextcloud_transport::Kind;
use rmcp::{
    ErrorData,
    model::{
        CacheScope, JsonObject, ListResourceTemplatesResult, ListResourcesResult, MetaObject,
        ReadResourceResult, Resource, ResourceContents, ResourceTemplate,
    },
};
use serde_json::{Value, json};

use super::{Handler, gate::Visit, own, paging, provenance::Look};

/// How long a client may keep a list of resources, in milliseconds.
const LIST_TTL_MS: u64 = 30_000;

impl Handler {
    pub(super) async fn resources(&self, visit: &Visit) -> Result<ListResourcesResult, ErrorData> {
        let mut found = Vec::new();
        for entry in nc_tools::surface().resources() {
            if !entry.spec.is_template() && self.shows(visit, &entry.spec).await? {
                let mut shown = resource(entry);
                shown.icons = self.parts.icons.of_app(entry.spec.app.name);
                found.push(shown);
            }
        }
        let mut result = ListResourcesResult::with_all_items(found);
        result.ttl_ms = Some(LIST_TTL_MS);
        result.cache_scope = Some(CacheScope::Private);
        Ok(result)
    }

    pub(super) async fn templates(
        &self,
        visit: &Visit,
    ) -> Result<ListResourceTemplatesResult, ErrorData> {
        let mut found = Vec::new();
        for entry in nc_tools::surface().resources() {
            if entry.spec.is_template() && self.shows(visit, &entry.spec).await? {
                let mut shown = template(entry);
                shown.icons = self.parts.icons.of_app(entry.spec.app.name);
                found.push(shown);
            }
        }
        let mut result = ListResourceTemplatesResult::with_all_items(found);
        result.ttl_ms = Some(LIST_TTL_MS);
        result.cache_scope = Some(CacheScope::Private);
        Ok(result)
    }

    pub(super) async fn read(
        &self,
        visit: &Visit,
        uri: &str,
    ) -> Result<ReadResourceResult, ErrorData> {
        let (address, number) = paging::asked(uri);
        let Some((entry, values)) = nc_tools::surface().resource(address) else {
            return Err(not_found(uri));
        };
        if !self.shows(visit, &entry.spec).await? {
            return Err(not_found(uri));
        }
        if let Some(words) = own::missing(&visit.caller, &self.parts.authenticator) {
            return Err(ErrorData::invalid_params(words, None));
        }
        let page = Page {
            number,
            // Quotes and line breaks take twice their bytes in JSON.
            bytes: (self.parts.result_max_bytes / 2).max(1),
        };
        let ctx = self.ctx(visit).with_page(page);
        let told = ctx.told();
        let body = (entry.read)(ctx, values)
            .await
            .map_err(|error| match error.kind() {
                Some(Kind::NotFound) => not_found(uri),
                _ => ErrorData::internal_error(error.text(), None),
            })?;
        let (body, mut meta) = self.marked(visit, entry.spec.uri, body, &told).await?;
        let (body, pages) = match told.pages() {
            Some(pages) => (body, pages),
            None => paging::cut(body, page).ok_or_else(|| not_found(uri))?,
        };
        if let Some(mark) = paging::mark(address, number, pages) {
            meta.get_or_insert_default().extend(mark);
        }
        let contents = contents(uri, body, meta.map(MetaObject));
        let mut result = ReadResourceResult::new(vec![contents]);
        result.ttl_ms = Some(0);
        result.cache_scope = Some(CacheScope::Private);
        Ok(result)
    }
}

/// A body as the protocol has it.
fn contents(uri: &str, body: Body, about: Option<MetaObject>) -> ResourceContents {
    let mut contents = match body {
        Body::Text(text, mime) => ResourceContents::text(text, uri).with_mime_type(mime),
        Body::Bytes(bytes, mime) => {
            ResourceContents::blob(STANDARD.encode(bytes), uri).with_mime_type(mime)
        }
    };
    if let ResourceContents::TextResourceContents { meta, .. }
    | ResourceContents::BlobResourceContents { meta, .. } = &mut contents
    {
        *meta = about;
    }
    contents
}

impl Handler {
    /// A body with words of others marked, as in results of tools. JSON is looked at field by field, any other text
    /// as a whole; bytes are withheld whole or not at all.
    async fn marked(
        &self,
        visit: &Visit,
        address: &str,
        body: Body,
        told: &Told,
    ) -> Result<(Body, Option<JsonObject>), ErrorData> {
        let Some(from) = nc_tools::surface().words_of_others(address) else {
            return Ok((body, None));
        };
        let me = self.names_of(visit).await;
        let me: Vec<&str> = me.iter().map(AsRef::as_ref).collect();
        let look = Look {
            from,
            me: &me,
            told: &told.authors(),
            lockdown: self.parts.safety.lockdown,
        };
        Ok(match body {
            Body::Text(text, mime) => match serde_json::from_str::<Value>(&text) {
                Ok(mut value) if mime == "application/json" && !from.text.is_empty() => {
                    let mark = look.at(&mut value);
                    (Body::Text(value.to_string(), mime), mark)
                }
                _ => {
                    let mut text = text;
                    let mark = look.at_text(&mut text);
                    (Body::Text(text, mime), mark)
                }
            },
            Body::Bytes(bytes, mime) => {
                let mut stand_in = "bytes".to_owned();
                let mark = look.at_text(&mut stand_in);
                if mark.is_some() && self.parts.safety.lockdown {
                    return Err(ErrorData::invalid_params(stand_in, None));
                }
                (Body::Bytes(bytes, mime), mark)
            }
        })
    }
}

fn resource(entry: &ResourceEntry) -> Resource {
    let spec = &entry.spec;
    let mut shown = Resource::new(spec.uri, spec.name)
        .with_title(spec.title)
        .with_description(spec.about);
    shown.mime_type = spec.mime_type.map(ToOwned::to_owned);
    shown
}

fn template(entry: &ResourceEntry) -> ResourceTemplate {
    let spec = &entry.spec;
    let mut shown = ResourceTemplate::new(spec.uri, spec.name)
        .with_title(spec.title)
        .with_description(spec.about);
    shown.mime_type = spec.mime_type.map(ToOwned::to_owned);
    shown
}

fn not_found(uri: &str) -> ErrorData {
    let shown: String = uri.chars().take(200).collect();
    ErrorData::resource_not_found("there is no such resource", Some(json!({ "uri": shown })))
}
