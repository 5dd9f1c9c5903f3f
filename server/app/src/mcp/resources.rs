//! `resources/*`: what can be read by address, through the same gate as tools.

use base64::{Engine, engine::general_purpose::STANDARD};
use nc_toolkit::{Body, ResourceEntry};
use nextcloud_transport::Kind;
use rmcp::{
    ErrorData,
    model::{
        CacheScope, ListResourceTemplatesResult, ListResourcesResult, ReadResourceResult, Resource,
        ResourceContents, ResourceTemplate,
    },
};
use serde_json::json;

use super::{Handler, gate::Visit};

/// How long a client may keep a list of resources, in milliseconds.
const LIST_TTL_MS: u64 = 30_000;

impl Handler {
    pub(super) async fn resources(&self, visit: &Visit) -> Result<ListResourcesResult, ErrorData> {
        let mut found = Vec::new();
        for entry in nc_tools::surface().resources() {
            if !entry.spec.is_template() && self.shows(visit, &entry.spec).await? {
                found.push(resource(entry));
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
                found.push(template(entry));
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
        let Some((entry, values)) = nc_tools::surface().resource(uri) else {
            return Err(not_found(uri));
        };
        if !self.shows(visit, &entry.spec).await? {
            return Err(not_found(uri));
        }
        let body = (entry.read)(self.ctx(visit), values)
            .await
            .map_err(|error| match error.kind() {
                Some(Kind::NotFound) => not_found(uri),
                _ => ErrorData::internal_error(error.text(), None),
            })?;
        let contents = match body {
            Body::Text(text, mime) => ResourceContents::text(text, uri).with_mime_type(mime),
            Body::Bytes(bytes, mime) => {
                ResourceContents::blob(STANDARD.encode(bytes), uri).with_mime_type(mime)
            }
        };
        let mut result = ReadResourceResult::new(vec![contents]);
        result.ttl_ms = Some(0);
        result.cache_scope = Some(CacheScope::Private);
        Ok(result)
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
