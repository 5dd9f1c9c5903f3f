//! Whether the asker may still open what was found: asked of Nextcloud, as the asker, one request per kind.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
};

use futures::future::join_all;

use crate::{DocKey, DocType, Reader, Source, source::Asked};

/// Sources by kind.
pub type Sources = BTreeMap<DocType, Arc<dyn Source>>;

/// What came of asking.
#[derive(Debug, Default)]
pub(super) struct Verdict {
    /// Documents that the asker may open.
    pub(super) visible: BTreeSet<DocKey>,
    /// Documents of kinds that answered, and that the asker may not open: gone, or no longer shared.
    pub(super) gone: BTreeSet<DocKey>,
    /// Kinds that could not be asked.
    pub(super) silent: BTreeSet<DocType>,
}

/// Ask about `keys`; `places` is where they stood for the asker.
pub(super) async fn verify(
    sources: &Sources,
    reader: &Reader,
    keys: impl IntoIterator<Item = &DocKey>,
    places: &HashMap<DocKey, Option<String>>,
) -> Verdict {
    let mut by_kind: BTreeMap<DocType, Vec<Asked>> = BTreeMap::new();
    for key in keys {
        by_kind.entry(key.doc_type).or_default().push(Asked {
            id: key.id.clone(),
            place: places.get(key).cloned().flatten(),
        });
    }
    let asked = by_kind.into_iter().map(|(kind, asked)| async move {
        let Some(source) = sources.get(&kind) else {
            return (kind, asked, None);
        };
        let answer = source.visible(reader, &asked).await;
        if let Err(error) = &answer {
            tracing::warn!(doc_type = %kind, %error, "hits are withheld: they cannot be verified");
        }
        (kind, asked, answer.ok())
    });
    let mut verdict = Verdict::default();
    for (kind, asked, answer) in join_all(asked).await {
        let Some(visible) = answer else {
            verdict.silent.insert(kind);
            continue;
        };
        for Asked { id, .. } in asked {
            let seen = visible.contains(&id);
            let key = DocKey { doc_type: kind, id };
            let set = if seen {
                &mut verdict.visible
            } else {
                &mut verdict.gone
            };
            set.insert(key);
        }
    }
    verdict
}
