//! What providers, clients and browsers say during a sign-in: documents, forms and queries are read or refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nc_auth::{
    authorization::{Form, described_by, redirect},
    outward::Fetched,
    provider::{Callback, ClientFile, Metadata},
};

const ID: &str = "https://client.example.com/app.json";

fuzz_target!(|input: &[u8]| {
    if let Ok(metadata) = serde_json::from_slice::<Metadata>(input) {
        let _ = metadata.pkce();
    }
    let fetched = Fetched {
        media_type: "application/json".to_owned(),
        body: input.to_vec(),
    };
    if let Ok(client) = described_by(ID, &fetched) {
        assert!(client.id == ID && client.secret.is_none() && !client.name.is_empty());
        assert!(!client.name.contains(char::is_control));
        assert!(
            client
                .redirect_uris
                .iter()
                .all(|uri| redirect::acceptable(uri).is_ok())
        );
    }
    let form = Form::parse(input);
    for name in [
        "client_id",
        "redirect_uri",
        "state",
        "scope",
        "resource",
        "code",
        "ticket",
    ] {
        // A parameter that stands there twice has no value at all.
        if let Ok(Some(value)) = form.one(name) {
            assert_eq!(form.all(name).collect::<Vec<_>>(), [value]);
        }
    }
    if let Ok(text) = std::str::from_utf8(input) {
        if let Some(callback) = Callback::parse(text) {
            assert!(!callback.state.expose().is_empty());
        }
        let _ = ClientFile::parse(text);
    }
});
