//! Documents of somebody without a question, for a picture of all.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{Search, SearchError, verify::verify};
use crate::{DocKey, Reader, StoredDocument};

impl Search {
    /// At most `limit` documents that the reader may open now, evenly taken from all of theirs, kind by kind.
    ///
    /// # Errors
    /// [`SearchError`]; what cannot be verified is left out.
    ///
    /// # Cancel safety
    /// Dropping the future changes nothing.
    pub async fn some_documents(
        &self,
        reader: &Reader,
        limit: usize,
    ) -> Result<Vec<StoredDocument>, SearchError> {
        let registry = self.store.index_registry();
        let mut places: HashMap<DocKey, Option<String>> = HashMap::new();
        let each = (limit / self.sources.len().max(1)).max(1);
        let mut rest: BTreeMap<DocKey, Option<String>> = BTreeMap::new();
        for kind in self.sources.keys() {
            let known = registry.known(&reader.user, kind.as_str()).await?;
            let step = known.len().div_ceil(each).max(1);
            for (at, one) in known.into_iter().enumerate() {
                let key = DocKey::new(*kind, one.listed.doc_id);
                let taken = at % step == 0;
                let place = one.listed.place;
                if taken {
                    places.insert(key, place);
                } else if rest.len() < limit {
                    rest.insert(key, place);
                }
            }
        }
        for (key, place) in rest {
            if places.len() >= limit {
                break;
            }
            places.insert(key, place);
        }
        let keys: BTreeSet<DocKey> = places.keys().cloned().collect();
        let verdict = verify(&self.sources, reader, &keys, &places).await;
        let keys: Vec<DocKey> = verdict.visible.into_iter().collect();
        let mut documents = self.vectors.documents(&keys).await?;
        for document in &mut documents {
            document.places.retain(|place| place.user == reader.user);
        }
        Ok(documents)
    }
}
