//! What people set who follow a guide, and what the program makes of it: the cases of `tests/guides`.

use std::{collections::BTreeMap, fs, path::Path};

use serde::{Deserialize, de::DeserializeOwned};

use crate::{
    guided_provider::{Provider, Story},
    program::{Place, block_on},
    started::Started,
};

/// Settings in the environment.
type Environment = BTreeMap<String, String>;

/// What a configuration comes to, by `config check`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Check {
    #[serde(default)]
    about: String,
    #[serde(default)]
    arguments: Vec<String>,
    #[serde(default)]
    set: Environment,
    #[serde(default)]
    comes_to: Vec<String>,
    #[serde(default)]
    notes: Vec<String>,
    #[serde(default)]
    refused: Vec<String>,
}

/// What a start tells.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Start {
    about: String,
    #[serde(default)]
    provider: Story,
    #[serde(default)]
    set: Environment,
    #[serde(default)]
    before: bool,
    says: Vec<String>,
    #[serde(default)]
    never: Vec<String>,
    #[serde(default)]
    ends: bool,
}

fn cases<T: DeserializeOwned>(name: &str) -> T {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/guides");
    let text = fs::read_to_string(file.join(name)).expect("the cases");
    serde_saphyr::from_str(&text).expect("cases")
}

/// A client as the Python server wrote it into a file, good until then.
fn client_file(place: &Place, name: &str, until: i64) -> String {
    let path = place.folder.path().join(name);
    let client = format!(
        r#"{{"client_id":"from-a-file","client_secret":"canary","client_secret_expires_at":{until},"redirect_uris":[]}}"#
    );
    fs::write(&path, client).expect("written");
    path.to_str().expect("UTF-8").to_owned()
}

/// What stands for the names in braces.
fn filled(text: &str, place: &Place, provider: Option<&Provider>) -> String {
    let provider = provider.map(Provider::url).unwrap_or_default();
    let mut text = text
        .replace("{key}", place.key.expose())
        .replace("{provider}", &provider);
    for (name, until) in [("old_client", 0), ("ended_client", 1)] {
        let hole = format!("{{{name}}}");
        if text.contains(&hole) {
            text = text.replace(&hole, &client_file(place, name, until));
        }
    }
    text
}

#[test]
fn every_mode_is_understood_as_guides_write_it() {
    let modes: BTreeMap<String, Vec<Check>> = cases("modes.yaml");
    assert_eq!(modes.len(), 7);
    for (mode, cases) in &modes {
        for case in cases {
            check(mode, case);
        }
    }
}

fn check(mode: &str, case: &Check) {
    let name = format!("{mode}, {}", case.about);
    let place = Place::new();
    let fill = |text: &String| filled(text, &place, None);
    let set: Vec<_> = case.set.iter().map(|(name, to)| (name, fill(to))).collect();
    let set: Vec<_> = set
        .iter()
        .map(|(name, to)| (name.as_str(), to.as_str()))
        .collect();
    let arguments: Vec<_> = case.arguments.iter().map(String::as_str).collect();
    let ran = place.run_with(&[&["config", "check"], &arguments[..]].concat(), &set);
    assert_eq!(ran.code == 2, !case.refused.is_empty(), "{name}: {ran:?}");
    assert!(!ran.out.contains("hunter-2"), "{name}: {ran:?}");
    for line in case.comes_to.iter().map(fill) {
        let line = format!("\n  {line}\n");
        let found = ran.out.contains(&line);
        assert!(found, "{name}: {} is missing in\n{}", line.trim(), ran.out);
    }
    for words in case.notes.iter().chain(&case.refused) {
        assert!(
            ran.out.contains(words.as_str()),
            "{name}: {words} is missing in\n{}",
            ran.out
        );
    }
}

#[test]
fn a_start_tells_what_guides_look_for_in_their_order() {
    block_on(async {
        for case in cases::<Vec<Start>>("starts.yaml") {
            start(&case).await;
        }
    });
}

async fn start(case: &Start) {
    let place = Place::new();
    let provider = Provider::start(case.provider.clone()).await;
    let fill = |text: &str| filled(text, &place, Some(&provider));
    let mut set = Environment::from([
        ("NEXTCLOUD_HOST".to_owned(), provider.url()),
        ("PORT".to_owned(), "0".to_owned()),
    ]);
    set.extend(case.set.iter().map(|(name, to)| (name.clone(), fill(to))));
    let says: Vec<_> = case.says.iter().map(|words| fill(words)).collect();
    if case.before {
        Started::run(&place, &set).until("ready", &case.about);
    }
    let mut started = Started::run(&place, &set);
    for words in &says {
        started.until(words, &case.about);
    }
    if case.ends {
        assert_eq!(
            started.code(),
            Some(1),
            "{}: {}",
            case.about,
            started.said()
        );
    }
    for words in &case.never {
        let said = started.said();
        assert!(!said.contains(words.as_str()), "{}: {said}", case.about);
    }
}
