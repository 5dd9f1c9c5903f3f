//! A chunk that somebody wants to see again, with what stands around it.

use std::{collections::BTreeSet, ops::Range};

use super::{Context, Search, SearchError, context, verify::verify};
use crate::{DocKey, Reader, stored};

/// Chunks that are read at a time.
const PAGE: u32 = 256;

/// A chunk with its surroundings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// What it says.
    pub text: String,
    /// What stands around it.
    pub context: Context,
    /// Its page.
    pub page: Option<u32>,
    /// Its place in the document.
    pub index: u32,
    /// How many chunks the document has.
    pub chunks: u32,
}

impl Search {
    /// The chunk of `key` that covers most of `span`, in characters of the document, with `chars` characters around it;
    /// `None` when there is none that the reader may open.
    ///
    /// # Errors
    /// [`SearchError`].
    ///
    /// # Cancel safety
    /// Dropping the future changes nothing.
    pub async fn excerpt(
        &self,
        reader: &Reader,
        key: &DocKey,
        span: Range<u32>,
        chars: usize,
    ) -> Result<Option<Excerpt>, SearchError> {
        if !self.may_open(reader, key).await? {
            return Ok(None);
        }
        let found = self.vectors.documents(std::slice::from_ref(key)).await?;
        let Some(document) = found.into_iter().next() else {
            return Ok(None);
        };
        let mut best = None;
        let mut from = 0;
        while from < document.chunks {
            let to = from.saturating_add(PAGE);
            for chunk in self.vectors.chunks(key, from, to, false).await? {
                let shared = chunk
                    .end
                    .min(span.end)
                    .saturating_sub(chunk.start.max(span.start));
                let better = best.as_ref().is_none_or(|(most, _)| shared > *most);
                if shared > 0 && better {
                    best = Some((shared, chunk));
                }
            }
            from = to;
        }
        let Some((_, chunk)) = best else {
            return Ok(None);
        };
        let context = context::around(&*self.vectors, key, &chunk, document.chunks, chars).await?;
        Ok(Some(Excerpt {
            text: chunk.text,
            context,
            page: chunk.page,
            index: chunk.index,
            chunks: document.chunks,
        }))
    }

    /// The whole text of a document as it stands in the index, each character once, up to `chars`; `None` when there is
    /// none that the reader may open.
    ///
    /// # Errors
    /// [`SearchError`].
    pub async fn text(
        &self,
        reader: &Reader,
        key: &DocKey,
        chars: usize,
    ) -> Result<Option<(crate::StoredDocument, String)>, SearchError> {
        if !self.may_open(reader, key).await? {
            return Ok(None);
        }
        let found = self.vectors.documents(std::slice::from_ref(key)).await?;
        let Some(mut document) = found.into_iter().next() else {
            return Ok(None);
        };
        document.places.retain(|place| place.user == reader.user);
        let mut text = String::new();
        let (mut from, mut reached) = (0, 0);
        while from < document.chunks && text.len() < chars.saturating_mul(4) {
            let to = from.saturating_add(PAGE);
            let chunks = self.vectors.chunks(key, from, to, false).await?;
            context::append(&mut text, &mut reached, &chunks);
            from = to;
        }
        Ok(Some((document, text.chars().take(chars).collect())))
    }

    /// Whether the document is indexed for the reader, and Nextcloud shows it to them now.
    async fn may_open(&self, reader: &Reader, key: &DocKey) -> Result<bool, SearchError> {
        let keys = BTreeSet::from([key.clone()]);
        let places = stored::places_of(&self.store, &reader.user, &keys).await?;
        if !places.contains_key(key) {
            return Ok(false);
        }
        let verdict = verify(&self.sources, reader, &keys, &places).await;
        Ok(verdict.visible.contains(key))
    }
}
