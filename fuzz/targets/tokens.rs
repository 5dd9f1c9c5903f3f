//! What strangers present as a token, and what a provider gives as keys: a line with a set of keys, then a token or claims.
#![no_main]

use std::time::Duration;

use jiff::Timestamp;
use libfuzzer_sys::fuzz_target;
use nc_auth::{
    provider::Key,
    token::{Expected, Header, is_jwt, read, verify},
};
use serde_json::{Map, Value};

fuzz_target!(|input: &str| {
    let (keys, token) = input.split_once('\n').unwrap_or(("", input));
    let keys = Key::all(keys.as_bytes());
    if let Ok(header) = Header::of(token) {
        // The key decides how a token is signed, and never with a secret that everybody has.
        assert!(
            keys.iter()
                .all(|key| !format!("{:?}", key.algorithm).starts_with("HS"))
        );
        for key in &keys {
            let proven = verify(token, &header, key);
            if let Ok(claims) = read(token, &header, key) {
                assert!(is_jwt(token));
                assert_eq!(header.alg, format!("{:?}", key.algorithm));
                assert_eq!(proven.as_ref(), Ok(&claims));
                check(&claims);
            }
        }
    }
    if let Ok(claims) = serde_json::from_str(token) {
        check(&claims);
    }
});

/// Whatever is accepted is for us, from whom we trust, and not over.
fn check(claims: &Map<String, Value>) {
    let expected = Expected {
        issuers: vec!["https://idp.test".to_owned()],
        audiences: vec!["https://mcp.test/mcp".to_owned()],
        leeway: Duration::from_secs(60),
    };
    let now = Timestamp::from_second(1_800_000_000).expect("a time");
    if let Ok(found) = expected.check(claims, now) {
        assert_eq!(found.issuer, "https://idp.test");
        assert!(found.audiences.contains("https://mcp.test/mcp"));
        assert!(!found.subject.is_empty());
        assert!(found.expires.as_second() > 1_800_000_000 - 61);
        let _ = found.person();
    }
}
