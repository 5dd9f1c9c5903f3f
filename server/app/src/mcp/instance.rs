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

/// The apps of one instance as one caller sees them.
#[derive(Debug)]
pub struct Instance(BTreeMap<String, Capability>);

/// What an app says of itself: the features that it names, and its version if it tells.
#[derive(Debug)]
struct Capability {
    features: BTreeSet<String>,
    version: Option<Version>,
}

/// A version as numbers, without what stands behind them: `1.19.0-beta.1` is 1.19.0.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Version(Vec<u64>);

impl Version {
    fn of(text: &str) -> Self {
        let numbers = text.split('-').next().unwrap_or_default().split('.');
        Self(numbers.map_while(|part| part.parse().ok()).collect())
    }
}

impl Instance {
    /// Whether the app is there.
    pub fn has(&self, app: &App) -> bool {
        app.capability.is_none_or(|key| self.0.contains_key(key))
    }

    /// Whether the app of a tool is there, with the feature and in the version that the tool needs. An app that tells no
    /// version is new enough.
    pub fn offers(&self, spec: &Spec) -> bool {
        let app = spec.app.capability.and_then(|key| self.0.get(key));
        let named = |feature| app.is_some_and(|app| app.features.contains(feature));
        let old = |since| {
            let version = app.and_then(|app| app.version.as_ref());
            version.is_some_and(|version| *version < Version::of(since))
        };
        self.has(spec.app) && spec.feature.is_none_or(named) && !spec.since.is_some_and(old)
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
    let apps = apps
        .into_iter()
        .map(|(name, app)| (name, Capability::of(&app)));
    Ok(Arc::new(Instance(apps.collect())))
}

impl Capability {
    fn of(app: &Value) -> Self {
        let named = app.get("features").and_then(Value::as_array);
        let texts = named.into_iter().flatten().filter_map(Value::as_str);
        let version = app.get("version").and_then(Value::as_str);
        Self {
            features: texts.map(ToOwned::to_owned).collect(),
            version: version.map(Version::of),
        }
    }
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
            since: None,
            envelope: false,
            ask: None,
            from_others: None,
            long: None,
        };
        let of = |app: Value| {
            Instance(BTreeMap::from([(
                "spreed".to_owned(),
                Capability::of(&app),
            )]))
        };
        assert!(of(serde_json::json!({ "features": ["chat-v2", "reactions"] })).offers(&spec));
        let old = of(serde_json::json!({ "features": ["chat-v2"] }));
        assert!(!old.offers(&spec));
        spec.feature = None;
        assert!(old.offers(&spec));
        assert!(!Instance(BTreeMap::new()).offers(&spec));
    }

    #[test]
    fn a_tool_may_need_a_newer_version_than_the_app_has() {
        static DECK: App = App {
            name: "deck",
            capability: Some("deck"),
            scopes: &[],
        };
        let spec = |since| Spec {
            name: "deck_x",
            app: &DECK,
            title: "",
            about: "",
            scopes: &[],
            effect: nc_base::Effect::Set,
            operations: &[],
            feature: None,
            since,
            envelope: false,
            ask: None,
            from_others: None,
            long: None,
        };
        let has = |version: &str| {
            let app = Capability::of(&serde_json::json!({ "version": version }));
            Instance(BTreeMap::from([("deck".to_owned(), app)]))
        };
        assert!(has("1.18.0").offers(&spec(Some("1.18.0"))));
        assert!(has("1.19.0-beta.1").offers(&spec(Some("1.18.0"))));
        assert!(!has("1.9.5").offers(&spec(Some("1.18.0"))));
        assert!(has("1.9.5").offers(&spec(None)));
        assert!(!Instance(BTreeMap::new()).offers(&spec(None)));
    }
}
