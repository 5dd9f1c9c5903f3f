//! What apps the caller's Nextcloud has, as its capabilities say; asked at most every 30 seconds for each caller.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
    time::Duration,
};

use http::Method;
use moka::future::Cache;
use nc_auth::{Caller, CallerKey};
use nc_toolkit::spec::{App, Spec};
use nextcloud_transport::NextcloudError;
use serde::Deserialize;
use serde_json::{Map, Value};

/// The apps of one instance as one caller sees them, each with the features that it names.
#[derive(Debug)]
pub struct Instance(BTreeMap<String, BTreeSet<String>>);

impl Instance {
    /// Whether the app is there.
    pub fn has(&self, app: &App) -> bool {
        app.capability.is_none_or(|key| self.0.contains_key(key))
    }

    /// Whether the app of a tool is there, with the feature that the tool needs.
    pub fn offers(&self, spec: &Spec) -> bool {
        self.has(spec.app)
            && spec.feature.is_none_or(|feature| {
                let features = spec.app.capability.and_then(|key| self.0.get(key));
                features.is_some_and(|features| features.contains(feature))
            })
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
    let apps = apps.into_iter().map(|(name, app)| (name, features(&app)));
    Ok(Arc::new(Instance(apps.collect())))
}

/// The features that the capabilities of an app name.
fn features(app: &Value) -> BTreeSet<String> {
    let named = app.get("features").and_then(Value::as_array);
    let texts = named.into_iter().flatten().filter_map(Value::as_str);
    texts.map(ToOwned::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tool_needs_its_feature_besides_its_app() {
        static TALK: App = App {
            name: "talk",
            capability: Some("spreed"),
            scopes: &[],
        };
        let mut spec = Spec {
            name: "talk_react",
            app: &TALK,
            title: "",
            about: "",
            scopes: &[],
            effect: nc_base::Effect::Set,
            operations: &[],
            feature: Some("reactions"),
            envelope: false,
        };
        let of = |app: Value| Instance(BTreeMap::from([("spreed".to_owned(), features(&app))]));
        assert!(of(serde_json::json!({ "features": ["chat-v2", "reactions"] })).offers(&spec));
        let old = of(serde_json::json!({ "features": ["chat-v2"] }));
        assert!(!old.offers(&spec));
        spec.feature = None;
        assert!(old.offers(&spec));
        assert!(!Instance(BTreeMap::new()).offers(&spec));
    }
}
