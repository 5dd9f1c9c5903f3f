//! What apps the caller's Nextcloud has, as its capabilities and its navigation say; asked at most every 30 seconds for
//! each caller.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
    time::Duration,
};

use http::Method;
use moka::future::Cache;
use nc_auth::{Caller, CallerKey};
use nc_toolkit::spec::{App, Spec};
use nextcloud_transport::{Kind, NextcloudError, Session};
use serde::Deserialize;
use serde_json::{Map, Value};

/// The apps of one instance as one caller sees them.
#[derive(Debug)]
pub struct Instance {
    capabilities: BTreeMap<String, Capability>,
    /// Ids of the entries; `None` where Nextcloud did not tell.
    navigation: Option<BTreeSet<String>>,
}

/// Entries of the settings that only administrators have, of all or of some groups or settings.
const ADMINISTRATION: [&str; 2] = ["admin_settings", "core_users"];

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
    /// Whether the app is there and the caller may use it. An app is presumed usable where the navigation is unknown.
    pub fn has(&self, app: &App) -> bool {
        let named = |key| self.capabilities.contains_key(key);
        let entered = |entry| {
            let navigation = self.navigation.as_ref();
            navigation.is_none_or(|known| known.contains(entry))
        };
        app.capability.is_none_or(named) && app.navigation.is_none_or(entered)
    }

    /// Whether the app of a tool is there, with the feature and in the version that the tool needs. An app that tells no
    /// version is new enough.
    pub fn offers(&self, spec: &Spec) -> bool {
        let app = spec.app.capability;
        let app = app.and_then(|key| self.capabilities.get(key));
        let named = |feature| app.is_some_and(|app| app.features.contains(feature));
        let old = |since| {
            let version = app.and_then(|app| app.version.as_ref());
            version.is_some_and(|version| *version < Version::of(since))
        };
        self.has(spec.app) && spec.feature.is_none_or(named) && !spec.since.is_some_and(old)
    }
}

/// Whether a tool is for those who administer something.
pub(super) fn is_for_administrators(spec: &Spec) -> bool {
    let mut kinds = spec.scopes.iter().map(|scope| scope.rsplit('.').next());
    kinds.any(|kind| kind == Some("admin"))
}

/// Remembers instances; clones share their memory.
#[derive(Debug, Clone)]
pub struct Instances {
    apps: Cache<CallerKey, Arc<Instance>>,
    administrators: Cache<CallerKey, Option<bool>>,
}

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
        Self {
            apps: cache(),
            administrators: cache(),
        }
    }

    /// The apps that `caller` finds. Callers that ask together wait for one answer.
    ///
    /// # Errors
    /// What Nextcloud answered instead. Failures are not remembered.
    pub async fn of(&self, caller: &Caller) -> Result<Arc<Instance>, NextcloudError> {
        self.apps
            .try_get_with(caller.key, ask(&caller.session))
            .await
            .map_err(|error| NextcloudError::clone(&error))
    }

    /// Whether `caller` administers anything; `None` where Nextcloud does not tell. Only lists need to know: a call of
    /// what is not listed is left to Nextcloud.
    pub async fn administers(&self, caller: &Caller) -> Option<bool> {
        let asked = async {
            let settings = navigation(&caller.session, "settings").await;
            settings.ok().flatten().as_ref().map(administers)
        };
        self.administrators.get_with(caller.key, asked).await
    }
}

fn cache<T: Clone + Send + Sync + 'static>() -> Cache<CallerKey, T> {
    Cache::builder()
        .max_capacity(1024)
        .time_to_live(Instances::FRESH)
        .build()
}

impl Default for Instances {
    fn default() -> Self {
        Self::new()
    }
}

async fn ask(session: &Session) -> Result<Arc<Instance>, NextcloudError> {
    let (capabilities, navigation) =
        futures::join!(capabilities(session), navigation(session, "apps"));
    let navigation = match navigation {
        // Capabilities are told to strangers too, with most apps left out: they would say that there is no such app.
        Err(error) if error.kind() == Kind::Unauthorized => return Err(error),
        other => other.ok().flatten(),
    };
    Ok(Arc::new(Instance {
        capabilities: capabilities?,
        navigation,
    }))
}

async fn capabilities(session: &Session) -> Result<BTreeMap<String, Capability>, NextcloudError> {
    let answer: Capabilities = session
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
    Ok(apps.collect())
}

fn administers(settings: &BTreeSet<String>) -> bool {
    ADMINISTRATION.iter().any(|entry| settings.contains(*entry))
}

/// The entries of a menu that the caller sees; `None` where Nextcloud does not tell any, as everybody has one.
async fn navigation(
    session: &Session,
    menu: &str,
) -> Result<Option<BTreeSet<String>>, NextcloudError> {
    let path = format!("/ocs/v2.php/core/navigation/{menu}?format=json");
    let asked = session.request(Method::GET, &path).operation("navigation");
    Ok(entries(&asked.ocs().await?))
}

fn entries(answer: &Value) -> Option<BTreeSet<String>> {
    let entries = answer.as_array()?.iter();
    let ids = entries.filter_map(|entry| entry.get("id")?.as_str());
    let ids: BTreeSet<String> = ids.map(ToOwned::to_owned).collect();
    (!ids.is_empty()).then_some(ids)
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
    use serde_json::json;

    use super::*;

    static TALK: App = App {
        name: "talk",
        own: None,
        capability: Some("spreed"),
        navigation: None,
        scopes: &[],
    };
    static NEWS: App = App {
        name: "news",
        own: None,
        capability: None,
        navigation: Some("news"),
        scopes: &[],
    };
    static DECK: App = App {
        name: "deck",
        own: None,
        capability: Some("deck"),
        navigation: Some("deck"),
        scopes: &[],
    };

    /// An instance whose app `key` says `app`, and whose navigation answers `navigation`.
    fn instance(key: &str, app: &Value, navigation: &Value) -> Instance {
        Instance {
            capabilities: BTreeMap::from([(key.to_owned(), Capability::of(app))]),
            navigation: entries(navigation),
        }
    }

    fn spec(app: &'static App) -> Spec {
        Spec {
            name: "x",
            app,
            title: "",
            about: "",
            scopes: &[],
            effect: nc_base::Effect::Set,
            operations: &[],
            feature: None,
            since: None,
            envelope: false,
            ask: None,
            from_others: None,
            long: None,
            page: None,
        }
    }

    #[test]
    fn a_tool_needs_its_feature_besides_its_app() {
        let mut spec = spec(&TALK);
        spec.feature = Some("reactions");
        let of = |key: &str, features: Value| {
            instance(key, &json!({ "features": features }), &Value::Null)
        };
        assert!(of("spreed", json!(["chat-v2", "reactions"])).offers(&spec));
        let old = of("spreed", json!(["chat-v2"]));
        assert!(!old.offers(&spec));
        spec.feature = None;
        assert!(old.offers(&spec));
        assert!(!of("other", json!([])).offers(&spec));
    }

    #[test]
    fn a_tool_may_need_a_newer_version_than_the_app_has() {
        let spec = |since| Spec {
            since,
            ..spec(&DECK)
        };
        let has = |version: &str| instance("deck", &json!({ "version": version }), &Value::Null);
        assert!(has("1.18.0").offers(&spec(Some("1.18.0"))));
        assert!(has("1.19.0-beta.1").offers(&spec(Some("1.18.0"))));
        assert!(!has("1.9.5").offers(&spec(Some("1.18.0"))));
        assert!(has("1.9.5").offers(&spec(None)));
        let without = instance("other", &json!({}), &Value::Null);
        assert!(!without.offers(&spec(None)));
    }

    #[test]
    fn an_app_that_the_user_may_not_use_is_not_there() {
        let seen = |ids: &[&str]| {
            let entries: Vec<Value> = ids.iter().map(|id| json!({ "id": id })).collect();
            instance("deck", &json!({}), &json!(entries))
        };
        let all = seen(&["files", "deck", "news"]);
        assert!(all.has(&DECK) && all.has(&NEWS));
        let kept = seen(&["files"]);
        assert!(!kept.has(&DECK), "its capability is told to everybody");
        assert!(!kept.has(&NEWS));
        let both = instance("other", &json!({}), &json!([{ "id": "deck" }]));
        assert!(!both.has(&DECK), "an app needs all that it requires");
    }

    #[test]
    fn a_navigation_that_tells_nothing_hides_nothing() {
        for nothing in [
            json!(null),
            json!([]),
            json!({ "message": "no" }),
            json!([{ "name": "no id" }]),
        ] {
            let instance = instance("deck", &json!({}), &nothing);
            assert!(instance.has(&NEWS) && instance.has(&DECK), "{nothing}");
            assert!(!instance.has(&TALK), "capabilities still count: {nothing}");
        }
    }

    #[test]
    fn the_settings_menu_tells_who_administers_something() {
        let settings = |ids: Value| entries(&ids).as_ref().map(administers);
        let user = json!([{"id": "settings"}, {"id": "logout"}]);
        let admin = json!([{"id": "settings"}, {"id": "admin_settings"}, {"id": "core_users"}]);
        let group_admin = json!([{"id": "settings"}, {"id": "core_users"}]);
        assert_eq!(settings(user), Some(false));
        assert_eq!(settings(admin), Some(true));
        assert_eq!(settings(group_admin), Some(true));
        assert_eq!(settings(json!([])), None);
    }

    #[test]
    fn a_tool_with_a_scope_of_administrators_is_for_them() {
        let mut spec = spec(&TALK);
        spec.scopes = &["talk.admin"];
        assert!(is_for_administrators(&spec));
        spec.scopes = &["talk.read", "admin.read"];
        assert!(!is_for_administrators(&spec));
    }
}
