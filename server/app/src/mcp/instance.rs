//! What apps the caller's Nextcloud has, as its capabilities say; asked at most every 30 seconds for each caller.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use http::Method;
use moka::future::Cache;
use nc_auth::{Caller, CallerKey};
use nc_toolkit::spec::App;
use nextcloud_transport::NextcloudError;
use serde::Deserialize;
use serde_json::{Map, Value};

/// The apps of one instance as one caller sees them.
#[derive(Debug)]
pub struct Instance(BTreeSet<String>);

impl Instance {
    /// Whether the app is there.
    pub fn has(&self, app: &App) -> bool {
        app.capability.is_none_or(|key| self.0.contains(key))
    }
}

/// Remembers instances; clones share their memory.
#[derive(Debug, Clone)]
pub struct Instances(Cache<CallerKey, Arc<Instance>>);

#[derive(Deserialize)]
struct Capabilities {
    #[serde(default)]
    capabilities: Value,
}

impl Instances {
    /// How long an answer is good for.
    pub const FRESH: Duration = Duration::from_secs(30);

    /// Remembers nothing yet.
    pub fn new() -> Self {
        Self(
            Cache::builder()
                .max_capacity(1024)
                .time_to_live(Self::FRESH)
                .build(),
        )
    }

    /// The apps that `caller` finds. Callers that ask together wait for one answer.
    ///
    /// # Errors
    /// What Nextcloud answered instead. Failures are not remembered.
    pub async fn of(&self, caller: &Caller) -> Result<Arc<Instance>, NextcloudError> {
        self.0
            .try_get_with(caller.key, ask(caller))
            .await
            .map_err(|error| NextcloudError::clone(&error))
    }
}

impl Default for Instances {
    fn default() -> Self {
        Self::new()
    }
}

async fn ask(caller: &Caller) -> Result<Arc<Instance>, NextcloudError> {
    let answer: Capabilities = caller
        .session
        .request(Method::GET, "/ocs/v2.php/cloud/capabilities?format=json")
        .operation("capabilities")
        .ocs()
        .await?;
    let apps = match answer.capabilities {
        Value::Object(apps) => apps,
        _ => Map::new(),
    };
    Ok(Arc::new(Instance(
        apps.into_iter().map(|(name, _)| name).collect(),
    )))
}
