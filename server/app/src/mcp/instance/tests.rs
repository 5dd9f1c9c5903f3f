//! What is offered where, by what an instance says of itself.

use serde_json::json;

use super::*;

static TALK: App = App {
    name: "talk",
    capability: Some("spreed"),
    navigation: None,
    scopes: &[],
};
static NEWS: App = App {
    name: "news",
    capability: None,
    navigation: Some("news"),
    scopes: &[],
};
static DECK: App = App {
    name: "deck",
    capability: Some("deck"),
    navigation: Some("deck"),
    scopes: &[],
};

/// An instance whose app `key` says `app`, and whose navigation answers `navigation`.
fn instance(key: &str, app: &Value, navigation: &Value) -> Instance {
    Instance {
        capabilities: BTreeMap::from([(key.to_owned(), Capability::of(app))]),
        navigation: entries(navigation),
        administers: None,
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
    let of =
        |key: &str, features: Value| instance(key, &json!({ "features": features }), &Value::Null);
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
fn tools_of_administrators_are_shown_to_them_and_where_nothing_is_known() {
    let mut spec = spec(&TALK);
    let mut talk = instance("spreed", &json!({}), &Value::Null);
    let settings = |ids: Value| entries(&ids).as_ref().map(administers);
    let user = json!([{"id": "settings"}, {"id": "logout"}]);
    let admin = json!([{"id": "settings"}, {"id": "admin_settings"}, {"id": "core_users"}]);
    let group_admin = json!([{"id": "settings"}, {"id": "core_users"}]);
    for (entries, shown) in [
        (user, false),
        (admin, true),
        (group_admin, true),
        (json!([]), true),
    ] {
        talk.administers = settings(entries);
        spec.scopes = &["talk.admin"];
        assert_eq!(talk.shows(&spec), shown);
        assert!(talk.offers(&spec), "a call is left to Nextcloud");
        spec.scopes = &["talk.read"];
        assert!(talk.shows(&spec));
    }
}
