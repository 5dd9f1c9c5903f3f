//! What a token says, compared with what it must say.

use std::{collections::BTreeSet, time::Duration};

use jiff::Timestamp;
use nc_store::{InvalidPerson, Person};
use serde_json::{Map, Value};

use super::Flaw;
use crate::{CallerKey, caller::KeyMaker};

/// What the claims of an accepted token tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claims {
    /// Who issued it.
    pub issuer: String,
    /// Whose it is; unique for the issuer only.
    pub subject: String,
    /// Who asked for it.
    pub client: Option<String>,
    /// Who may accept it.
    pub audiences: BTreeSet<String>,
    /// What it grants.
    pub scopes: BTreeSet<String>,
    /// Until when.
    pub expires: Timestamp,
}

impl Claims {
    /// Whom the token names.
    ///
    /// # Errors
    /// [`InvalidPerson`] for names that nobody has.
    pub fn person(&self) -> Result<Person, InvalidPerson> {
        Person::new(self.issuer.as_str(), self.subject.as_str())
    }

    /// The same for every token of this person and client.
    pub(crate) fn caller_key(&self, keys: &KeyMaker) -> CallerKey {
        let client = self.client.as_deref().unwrap_or_default();
        keys.key(&["caller", &self.issuer, &self.subject, client])
    }
}

/// What a token must say.
#[derive(Debug, Clone)]
pub struct Expected {
    /// Any of these issuers, exactly.
    pub issuers: Vec<String>,
    /// Any of these audiences, exactly.
    pub audiences: Vec<String>,
    /// How far clocks may differ.
    pub leeway: Duration,
}

impl Expected {
    /// The claims of a token whose signature was found good.
    ///
    /// # Errors
    /// The first [`Flaw`] found.
    pub fn check(&self, claims: &Map<String, Value>, now: Timestamp) -> Result<Claims, Flaw> {
        let issuer = text(claims, "iss").ok_or(Flaw::Issuer)?;
        if !self.issuers.iter().any(|known| known == issuer) {
            return Err(Flaw::Issuer);
        }
        let expires = self.times(claims, now)?;
        let audiences = audiences(claims.get("aud")).ok_or(Flaw::Audience)?;
        if !self.audiences.iter().any(|ours| audiences.contains(ours)) {
            return Err(Flaw::Audience);
        }
        let subject = text(claims, "sub").filter(|subject| !subject.is_empty());
        let client = text(claims, "client_id").or_else(|| text(claims, "azp"));
        Ok(Claims {
            issuer: issuer.to_owned(),
            subject: subject.ok_or(Flaw::Subject)?.to_owned(),
            client: client.map(ToOwned::to_owned),
            audiences,
            scopes: granted(claims),
            expires,
        })
    }

    /// Until when the token is valid, if it is now.
    fn times(&self, claims: &Map<String, Value>, now: Timestamp) -> Result<Timestamp, Flaw> {
        let leeway = i64::try_from(self.leeway.as_secs()).unwrap_or(i64::MAX);
        let now = now.as_second();
        let expires = claims.get("exp").and_then(seconds).ok_or(Flaw::Expired)?;
        if expires.saturating_add(leeway) <= now {
            return Err(Flaw::Expired);
        }
        let latest = now.saturating_add(leeway);
        let later = |at: &Value| seconds(at).is_none_or(|at| at > latest);
        if ["nbf", "iat"]
            .iter()
            .any(|name| claims.get(*name).is_some_and(later))
        {
            return Err(Flaw::TooEarly);
        }
        Timestamp::from_second(expires).map_err(|_| Flaw::Expired)
    }
}

fn text<'c>(claims: &'c Map<String, Value>, name: &str) -> Option<&'c str> {
    claims.get(name)?.as_str()
}

/// The seconds of a NumericDate (RFC 7519), if it is one.
fn seconds(value: &Value) -> Option<i64> {
    let float = value.as_f64().filter(|float| float.abs() < 1e11);
    #[expect(
        clippy::cast_possible_truncation,
        reason = "bounded to the years of a timestamp"
    )]
    let whole = float.map(|float| float as i64);
    value.as_i64().or(whole)
}

/// One text or a list of nothing but texts.
fn audiences(value: Option<&Value>) -> Option<BTreeSet<String>> {
    match value? {
        Value::String(one) => Some(BTreeSet::from([one.clone()])),
        Value::Array(all) => {
            let all = all.iter().map(|one| one.as_str().map(ToOwned::to_owned));
            all.collect()
        }
        _ => None,
    }
}

/// The scopes of `scope` (RFC 9068) or `scp`; none where neither is told. Older grants separate by `:` where we use a dot.
fn granted(claims: &Map<String, Value>) -> BTreeSet<String> {
    let listed = |value: &Value| match value {
        Value::String(text) => scopes(text),
        Value::Array(all) => {
            let texts = all.iter().filter_map(Value::as_str);
            texts.flat_map(scopes).collect()
        }
        _ => BTreeSet::new(),
    };
    let told = claims.get("scope").or_else(|| claims.get("scp"));
    told.map(listed).unwrap_or_default()
}

/// The scopes of a text, as this server names them.
pub(crate) fn scopes(text: &str) -> BTreeSet<String> {
    let ours = |scope: &str| match scope.split_once(':') {
        Some((app, what @ ("read" | "write" | "admin"))) => format!("{app}.{what}"),
        _ => scope.to_owned(),
    };
    text.split_ascii_whitespace().map(ours).collect()
}

impl Expected {
    /// As [`Expected::check`], for what introspection tells: `proven` where being active is itself the proof that the token
    /// is for us.
    ///
    /// # Errors
    /// The first [`Flaw`] found.
    pub fn check_introspected(
        &self,
        told: &crate::provider::Introspected,
        proven: bool,
        now: Timestamp,
        longest: Duration,
    ) -> Result<Claims, Flaw> {
        if !told.active {
            return Err(Flaw::Inactive);
        }
        if let Some(kind) = &told.token_type
            && !["bearer", "access_token"].contains(&kind.to_ascii_lowercase().as_str())
        {
            return Err(Flaw::Kind);
        }
        let issuer = match &told.iss {
            Some(issuer) if self.issuers.contains(issuer) => issuer.clone(),
            Some(_) => return Err(Flaw::Issuer),
            None => self.issuers.first().cloned().ok_or(Flaw::Issuer)?,
        };
        let audiences = audiences(told.aud.as_ref()).unwrap_or_default();
        if !proven && !self.audiences.iter().any(|ours| audiences.contains(ours)) {
            return Err(Flaw::Audience);
        }
        let latest = now.checked_add(longest).map_err(|_| Flaw::Expired)?;
        let expires = told.exp.map(Timestamp::from_second);
        let expires = expires.transpose().map_err(|_| Flaw::Expired)?;
        let expires = expires.map_or(latest, |expires| expires.min(latest));
        if expires <= now {
            return Err(Flaw::Expired);
        }
        let subject = told.sub.clone().filter(|subject| !subject.is_empty());
        Ok(Claims {
            issuer,
            subject: subject.ok_or(Flaw::Subject)?,
            client: told.client_id.clone(),
            audiences,
            scopes: told.scope.as_deref().map(scopes).unwrap_or_default(),
            expires,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const NOW: i64 = 1_800_000_000;

    fn check(change: &Value) -> Result<Claims, Flaw> {
        let mut claims = json!({
            "iss": "https://idp.test", "sub": "alice", "aud": "https://mcp.test/mcp", "client_id": "c",
            "scope": "notes.read files:write openid", "exp": NOW + 300, "iat": NOW - 5,
        });
        for (name, value) in change.as_object().unwrap() {
            match value {
                Value::Null => claims.as_object_mut().unwrap().remove(name),
                value => claims
                    .as_object_mut()
                    .unwrap()
                    .insert(name.clone(), value.clone()),
            };
        }
        let expected = Expected {
            issuers: vec!["https://idp.test".to_owned()],
            audiences: vec!["https://mcp.test/mcp".to_owned()],
            leeway: Duration::from_secs(30),
        };
        expected.check(
            claims.as_object().unwrap(),
            Timestamp::from_second(NOW).unwrap(),
        )
    }

    #[test]
    fn a_good_token_tells_whose_it_is_and_what_it_grants() {
        let claims = check(&json!({})).unwrap();
        assert_eq!(claims.subject, "alice");
        assert_eq!(claims.client.as_deref(), Some("c"));
        let scopes: Vec<&str> = claims.scopes.iter().map(String::as_str).collect();
        assert_eq!(scopes, ["files.write", "notes.read", "openid"]);
        let several = check(&json!({ "aud": ["nextcloud", "https://mcp.test/mcp"] }));
        assert_eq!(several.unwrap().audiences.len(), 2);
    }

    #[test]
    fn the_issuer_is_compared_exactly() {
        for iss in [
            json!("https://idp.test/"),
            json!("HTTPS://idp.test"),
            json!(null),
            json!(["https://idp.test"]),
        ] {
            assert_eq!(check(&json!({ "iss": iss })), Err(Flaw::Issuer), "{iss}");
        }
    }

    #[test]
    fn the_audience_is_compared_exactly() {
        for aud in [
            json!("nextcloud"),
            json!([]),
            json!(null),
            json!(7),
            json!([7]),
            json!("https://mcp.test/MCP"),
            json!("https://mcp.test:8000/mcp"),
            json!("https://mcp.test/mcpx"),
            json!("https://mcp.test/mcp/"),
            json!(["https://mcp.test/mcp", 7]),
        ] {
            assert_eq!(check(&json!({ "aud": aud })), Err(Flaw::Audience), "{aud}");
        }
    }

    #[test]
    fn a_token_is_valid_until_its_time_and_a_little_longer() {
        for exp in [
            json!(NOW - 31),
            json!(NOW - 30),
            json!(null),
            json!("soon"),
            json!(-1),
            json!(u64::MAX),
            json!(1e300),
            json!([NOW]),
        ] {
            assert_eq!(check(&json!({ "exp": exp })), Err(Flaw::Expired), "{exp}");
        }
        for exp in [json!(NOW - 10), json!(1_800_000_010.5)] {
            assert!(check(&json!({ "exp": exp })).is_ok(), "{exp}");
        }
    }

    #[test]
    fn a_token_of_the_future_waits() {
        for (name, at) in [
            ("nbf", json!(NOW + 31)),
            ("iat", json!(NOW + 86_400)),
            ("nbf", json!("x")),
        ] {
            assert_eq!(check(&json!({ name: at })), Err(Flaw::TooEarly), "{name}");
        }
        assert!(check(&json!({ "nbf": NOW + 29, "iat": null })).is_ok());
    }

    #[test]
    fn scopes_are_whole_words() {
        let scopes = |scope: Value| check(&json!({ "scope": scope })).unwrap().scopes;
        assert!(
            scopes(json!("")).is_empty()
                && scopes(json!(null)).is_empty()
                && scopes(json!(7)).is_empty()
        );
        assert!(!scopes(json!("notes.reader NOTES.READ")).contains("notes.read"));
        assert_eq!(scopes(json!("notes:read notes.read")).len(), 1);
        assert!(scopes(json!(["notes.read", "files.read"])).contains("files.read"));
    }

    #[test]
    fn a_token_is_of_somebody() {
        for sub in [json!(""), json!(null), json!(7)] {
            assert_eq!(check(&json!({ "sub": sub })), Err(Flaw::Subject), "{sub}");
        }
    }
}
