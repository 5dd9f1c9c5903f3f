//! The collection of one model, and what of its points is indexed for filters.

use reqwest::Method;
use serde_json::{Value as Json, json};

use super::{QdrantSettings, wire::Wire};
use crate::{
    Identity,
    vectors::{VectorError, named},
};

/// How names begin where the operator chose nothing.
const USUAL: &str = "nextcloud";

/// Its name: what the operator chose, the model, and the length of vectors.
pub(super) fn name(prefix: &str, identity: &Identity) -> String {
    let prefix = if prefix.is_empty() { USUAL } else { prefix };
    format!("{prefix}-{}", named::of(identity))
}

/// The one of this model among all that there are, if it is there.
pub(super) async fn find(
    wire: &Wire,
    prefix: &str,
    model: &str,
) -> Result<Option<Identity>, VectorError> {
    let prefix = if prefix.is_empty() { USUAL } else { prefix };
    let all = wire.collections().await?;
    Ok(all.iter().find_map(|name| {
        let name = name.strip_prefix(prefix)?.strip_prefix('-')?;
        named::identity(name, model)
    }))
}

/// Find it or make it.
pub(super) async fn prepare(
    wire: &Wire,
    settings: &QdrantSettings,
    identity: &Identity,
) -> Result<(), VectorError> {
    let there = wire.ask::<Json>(Method::GET, "", None).await?;
    let there = match there {
        Some(there) => there,
        None => make(wire, settings, identity).await?,
    };
    let size = there.pointer("/config/params/vectors/dense/size");
    let size = size.and_then(Json::as_u64);
    if size != Some(u64::from(identity.dimensions)) {
        let found = size.map_or_else(
            || "something else".to_owned(),
            |size| format!("{size} dimensions"),
        );
        return Err(VectorError::OtherModel {
            found,
            wanted: format!("{} with {} dimensions", identity.model, identity.dimensions),
        });
    }
    indexes(wire).await
}

async fn make(
    wire: &Wire,
    settings: &QdrantSettings,
    identity: &Identity,
) -> Result<Json, VectorError> {
    let collection = json!({
        "vectors": { "dense": { "size": identity.dimensions, "distance": "Cosine" } },
        "sparse_vectors": { "words": { "modifier": "idf" } },
        "on_disk_payload": true,
        "replication_factor": settings.replication_factor,
        "shard_number": settings.shard_number,
    });
    let made = wire.ask::<Json>(Method::PUT, "", Some(&collection)).await;
    // Another replica may have been faster; what is there then counts.
    match (wire.ask(Method::GET, "", None).await?, made) {
        (Some(there), _) => Ok(there),
        (None, Err(error)) => Err(error),
        (None, Ok(_)) => Err(wire.failed("the collection was made and is not there")),
    }
}

/// Making one that is there changes nothing.
async fn indexes(wire: &Wire) -> Result<(), VectorError> {
    let keyword = json!("keyword");
    for (field, schema) in [
        ("scopes", json!({ "type": "keyword", "is_tenant": true })),
        ("kind", keyword.clone()),
        ("document", keyword.clone()),
        ("doc_type", keyword.clone()),
        ("tags", keyword),
        ("modified_at", json!("integer")),
        ("index", json!("integer")),
        ("embedded", json!("bool")),
    ] {
        let index = json!({ "field_name": field, "field_schema": schema });
        wire.ask::<Json>(Method::PUT, "/index?wait=true", Some(&index))
            .await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_models_never_share_a_collection() {
        let of = |model: &str, dimensions| {
            let model = model.to_owned();
            name("nextcloud", &Identity { model, dimensions })
        };
        assert_eq!(
            of("local/all-MiniLM-L6-v2", 384),
            "nextcloud-local_2fall-MiniLM-L6-v2-384"
        );
        assert_eq!(
            name(
                "",
                &Identity {
                    model: "m".to_owned(),
                    dimensions: 8
                }
            ),
            "nextcloud-m-8"
        );
        assert_ne!(of("a/b", 8), of("a_2fb", 8));
        assert_ne!(of("a", 8), of("a", 16));
    }
}
