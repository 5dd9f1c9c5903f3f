//! What the query of a request says in the mode smithery: plainly, or as older gateways write it, in one parameter of base64.

use std::{collections::HashMap, fmt};

use base64::{
    Engine,
    alphabet::URL_SAFE,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use nc_base::Secret;
use serde::Deserialize;
use url::{Url, form_urlencoded};

use crate::AuthError;

/// Longest query, in bytes.
const MOST_BYTES: usize = 8 << 10;
/// Longest value, in bytes.
const MOST_VALUE: usize = 2 << 10;

/// The names of what comes in the query.
pub const QUERY: [&str; 3] = ["nextcloud_url", "username", "app_password"];
/// The name of all three in one: JSON in base64, of either alphabet, with or without padding.
pub const CONFIG: &str = "config";

const BASE64: GeneralPurpose = GeneralPurpose::new(
    &URL_SAFE,
    GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true),
);

/// What a query says.
pub(super) struct Asked {
    pub(super) url: Url,
    pub(super) username: String,
    pub(super) password: Secret,
}

impl fmt::Debug for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Asked")
    }
}

/// What is in [`CONFIG`]; more may be, which is nothing to us. A name that comes twice is an error.
#[derive(Deserialize)]
struct Config {
    nextcloud_url: Option<String>,
    username: Option<String>,
    app_password: Option<String>,
}

impl Asked {
    /// Read a query.
    ///
    /// # Errors
    /// [`AuthError::Query`], which repeats nothing of it.
    pub(super) fn read(query: &str) -> Result<Self, AuthError> {
        if query.len() > MOST_BYTES {
            return Err(AuthError::Query("the query is too long"));
        }
        let mut found = HashMap::new();
        let mut config = None;
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            if name == CONFIG {
                if config.replace(unpacked(&value)?).is_some() {
                    return Err(TWICE);
                }
            } else if let Some(name) = QUERY.into_iter().find(|known| *known == name) {
                add(&mut found, name, value.into_owned())?;
            }
        }
        if let Some(config) = config {
            let values = [config.nextcloud_url, config.username, config.app_password];
            for (name, value) in QUERY.into_iter().zip(values) {
                if let Some(value) = value {
                    add(&mut found, name, value)?;
                }
            }
        }
        let mut take = |name| found.remove(name).filter(|value| !value.is_empty());
        let (Some(url), Some(username), Some(password)) = (
            take("nextcloud_url"),
            take("username"),
            take("app_password"),
        ) else {
            return Err(AuthError::Query(
                "nextcloud_url, username and app_password are needed",
            ));
        };
        if username.contains(':') {
            return Err(AuthError::Query("username must not have a colon"));
        }
        Ok(Self {
            url: address(&url)?,
            username,
            password: Secret::new(password),
        })
    }
}

const TWICE: AuthError = AuthError::Query("a value is given twice");

fn add(
    found: &mut HashMap<&'static str, String>,
    name: &'static str,
    value: String,
) -> Result<(), AuthError> {
    if value.len() > MOST_VALUE || value.chars().any(char::is_control) {
        return Err(AuthError::Query(
            "a value is too long, or has control characters",
        ));
    }
    found.insert(name, value).map_or(Ok(()), |_| Err(TWICE))
}

fn unpacked(text: &str) -> Result<Config, AuthError> {
    // A plus that nobody escaped arrives as a space.
    let text = text.replace([' ', '+'], "-").replace('/', "_");
    let bytes = BASE64.decode(text).ok();
    let config = bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok());
    config.ok_or(AuthError::Query("config is no JSON object in base64"))
}

fn address(text: &str) -> Result<Url, AuthError> {
    let wrong = AuthError::Query("nextcloud_url is no address like https://cloud.example.org");
    let url = Url::parse(text).map_err(|_| wrong.clone())?;
    let plain = matches!(url.scheme(), "http" | "https")
        && url.has_host()
        && url.username().is_empty()
        && url.password().is_none()
        && url.query().is_none()
        && url.fragment().is_none()
        && !text.contains(['@', '\\', ' ']);
    if plain { Ok(url) } else { Err(wrong) }
}

#[cfg(test)]
mod tests {
    use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE_NO_PAD};

    use super::*;

    const GOOD: &str = r#"{"nextcloud_url":"https://cloud.example.org","username":"älice??>>","app_password":"pw-of-alice","more":[1]}"#;

    fn config(value: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("api_key", "k").append_pair(CONFIG, value);
        query.finish()
    }

    #[test]
    fn older_gateways_send_all_in_one() {
        for packed in [
            STANDARD.encode(GOOD),
            STANDARD_NO_PAD.encode(GOOD),
            URL_SAFE_NO_PAD.encode(GOOD),
        ] {
            for query in [config(&packed), format!("config={packed}&profile=mine")] {
                let asked = Asked::read(&query).expect("good");
                assert_eq!(asked.url.as_str(), "https://cloud.example.org/");
                assert_eq!(asked.username, "älice??>>");
                assert_eq!(asked.password.expose(), "pw-of-alice");
            }
        }
    }

    #[test]
    fn the_form_makes_nothing_good_that_is_not() {
        let of = |json: &str| config(&STANDARD.encode(json));
        let long = "a".repeat(3000);
        for query in [
            config(""),
            config("*"),
            config("e30"),
            of("[]"),
            of("null"),
            of("{}"),
            of(&GOOD.replace("pw-of-alice", "")),
            of(&GOOD.replace("\"pw-of-alice\"", "7")),
            of(&GOOD.replace("pw-of-alice", "pw\\r\\nX: y")),
            of(&GOOD.replace("pw-of-alice", &long)),
            of(&GOOD.replace("älice", "alice:x")),
            of(&GOOD.replace("\"more\":[1]", "\"username\":\"bob\"")),
            of(&GOOD.replace("https://cloud.example.org", "file:///etc/passwd")),
            of(&GOOD.replace("https://", "https://user:pw@")),
            format!("{}&username=bob", of(GOOD)),
            format!("username=bob&{}", of(GOOD)),
            format!("{}&{}", of(GOOD), of(GOOD)),
            of(&format!("{}{GOOD}", " ".repeat(9000))),
        ] {
            let refused = Asked::read(&query).expect_err(&query);
            let told = format!("{refused} {refused:?}");
            assert!(!told.contains("alice") && !told.contains("pw"), "{told}");
        }
    }
}
