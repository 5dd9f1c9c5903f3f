//! After the model changed: the index of the model before stays in use until the new one holds everything.

use std::sync::Arc;

use nc_index::{
    Identity, VectorError, VectorStore,
    vectors::{Embedded, Handover, Pgvector, Qdrant},
};
use nc_store::Store;

use crate::config::Engine;

/// `now`, with the index beside it that documents of `store` still stand in, if there is one.
pub(super) async fn with_the_one_before(
    now: Arc<dyn VectorStore>,
    identity: &Identity,
    engine: &Engine,
    store: &Store,
    http: &reqwest::Client,
) -> Arc<dyn VectorStore> {
    let models = store.index_registry().models().await;
    let models = models.unwrap_or_else(|error| {
        tracing::warn!(%error, "cannot tell which models made vectors so far");
        Vec::new()
    });
    for model in models.iter().filter(|model| **model != identity.model) {
        match find(engine, model, store, http).await {
            Ok(Some(before)) => {
                tracing::info!(
                    before = %model, now = %identity.model,
                    "documents are embedded anew; until then they are found by words"
                );
                return Arc::new(Handover::new(now, before));
            }
            Ok(None) => {}
            Err(error) => {
                tracing::warn!(%error, %model, "the index of a model before is left aside");
            }
        }
    }
    now
}

async fn find(
    engine: &Engine,
    model: &str,
    store: &Store,
    http: &reqwest::Client,
) -> Result<Option<Arc<dyn VectorStore>>, VectorError> {
    fn shared<T: VectorStore + 'static>(found: Option<T>) -> Option<Arc<dyn VectorStore>> {
        found.map(|index| Arc::new(index) as Arc<dyn VectorStore>)
    }
    Ok(match engine {
        Engine::Embedded(None) => None,
        Engine::Embedded(Some(folder)) => shared(Embedded::find(folder, model).await?),
        Engine::Qdrant(settings) => {
            shared(Qdrant::find(settings.clone(), model, http.clone()).await?)
        }
        Engine::Pgvector => shared(Pgvector::find(store, model).await?),
    })
}
