//! What watched resources say of themselves now, with no more requests than needed.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use moka::future::Cache;
use nc_auth::CallerKey;
use nc_toolkit::{Collections, Stamp, ToolError};
use nextcloud_transport::Kind;
use rmcp::ErrorData;

use super::{Handler, gate::Visit, watch::unwatchable};

/// Stands for what is not there.
const GONE: &str = "gone";

type Stamps = Arc<BTreeMap<String, String>>;

/// What collections said a moment ago, by caller and kind: however many of them somebody watches, over however many
/// streams, one request asks for all.
#[derive(Debug, Clone)]
pub(super) struct Memory(Cache<(CallerKey, &'static str), Stamps>);

impl Memory {
    /// Remembers for this long.
    pub(super) fn new(moment: Duration) -> Self {
        let cache = Cache::builder().max_capacity(1024).time_to_live(moment);
        Self(cache.build())
    }
}

/// What an address said at a look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mark {
    /// What its collection said, where it lies in one.
    around: Option<String>,
    /// What it said itself.
    own: String,
}

impl Mark {
    /// Whether it changed between two looks. What else changed around it does not count.
    pub(super) fn differs(&self, other: &Self) -> bool {
        self.own != other.own
    }
}

impl Handler {
    /// What an address says now; `None` where Nextcloud could not say.
    ///
    /// # Errors
    /// An address that cannot be watched, credentials that ended.
    pub(super) async fn mark(
        &self,
        visit: &Visit,
        uri: String,
        before: Option<Mark>,
    ) -> Result<Option<(String, Mark)>, ErrorData> {
        let Some((stamp, values)) = nc_tools::surface().stamp(&uri) else {
            return Err(unwatchable(&uri));
        };
        let (around, ask) = match stamp {
            Stamp::Alone(ask) => (None, Some(ask)),
            Stamp::Collection(kind) => (Some(self.collection(visit, kind, &values).await?), None),
            Stamp::Within(kind, ask) => (
                Some(self.collection(visit, kind, &values).await?),
                Some(ask),
            ),
        };
        let around = match around {
            None => None,
            Some(None) => return Ok(None),
            Some(around) => around,
        };
        let Some(ask) = ask else {
            let own = around.unwrap_or_default();
            return Ok(Some((uri, Mark { around: None, own })));
        };
        if let Some(before) = before.filter(|before| around.is_some() && before.around == around) {
            return Ok(Some((uri, before)));
        }
        let own = ask(self.ctx(visit), values).await;
        let own = self.told(visit, own).await?;
        Ok(own.map(|own| (uri, Mark { around, own })))
    }

    /// What the collection of these values says.
    async fn collection(
        &self,
        visit: &Visit,
        of: Collections,
        values: &[String],
    ) -> Result<Option<String>, ErrorData> {
        let key = (visit.caller.key, of.kind);
        let asked = async { (of.ask)(self.ctx(visit)).await.map(Arc::new) };
        let all = self.parts.watch.memory.0.try_get_with(key, asked).await;
        let all = all.map_err(|error| ToolError::clone(&error));
        let name = values.first().map_or("", String::as_str);
        let stamp = all.map(|all| all.get(name).cloned().unwrap_or_else(|| GONE.to_owned()));
        self.told(visit, stamp).await
    }

    /// A stamp, or what its failure means.
    async fn told(
        &self,
        visit: &Visit,
        stamp: Result<String, ToolError>,
    ) -> Result<Option<String>, ErrorData> {
        match stamp {
            Ok(stamp) => Ok(Some(stamp)),
            Err(error) => match error.kind() {
                Some(Kind::NotFound) => Ok(Some(GONE.to_owned())),
                Some(Kind::Unauthorized) => {
                    self.parts.authenticator.forget(&visit.caller.key).await;
                    Err(ErrorData::internal_error(error.text(), None))
                }
                _ => Ok(None),
            },
        }
    }
}
