//! What a browser shows us and what we give it: two cookies, forms, and where it is.

use std::time::Duration;

use axum::body::Body;
use http::{HeaderMap, HeaderValue, Request, header};
use nc_auth::authorization::{Browser, FORM_BYTES, Form};
use nc_base::Secret;

use super::trouble::Trouble;

/// Who is signed in.
const SESSION: &str = "nc-mcp-session";
/// Which browser it is.
const BINDING: &str = "nc-mcp-browser";
/// How long a browser keeps them.
const KEPT: Duration = Duration::from_hours(24 * 7);

/// A cookie of ours. Over https it is for https only.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Cookie {
    Session,
    Binding,
}

impl Cookie {
    /// Its name: over https one that no other host and no plain http can set.
    fn name(self, secure: bool) -> String {
        let name = match self {
            Self::Session => SESSION,
            Self::Binding => BINDING,
        };
        if secure {
            format!("__Host-{name}")
        } else {
            name.to_owned()
        }
    }

    fn of(self, headers: &HeaderMap, secure: bool) -> Option<Secret> {
        let wanted = self.name(secure);
        let lines = headers.get_all(header::COOKIE).iter();
        let mut pairs = lines
            .filter_map(|line| line.to_str().ok())
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='));
        let (_, value) = pairs.find(|(name, _)| *name == wanted)?;
        Some(Secret::new(value)).filter(|value| !value.is_empty())
    }

    /// The header that sets it; without a value, the one that deletes it.
    pub(crate) fn set(self, secure: bool, value: Option<&Secret>) -> Option<HeaderValue> {
        let (name, age) = (self.name(secure), value.map_or(0, |_| KEPT.as_secs()));
        let value = value.map_or("", Secret::expose);
        let secure = if secure { "; Secure" } else { "" };
        let text = format!("{name}={value}; Path=/; Max-Age={age}; HttpOnly; SameSite=Lax{secure}");
        let mut header = HeaderValue::try_from(text).ok()?;
        header.set_sensitive(true);
        Some(header)
    }
}

/// The cookies of a request.
pub(crate) fn browser(headers: &HeaderMap, secure: bool) -> Browser {
    Browser {
        session: Cookie::Session.of(headers, secure),
        binding: Cookie::Binding.of(headers, secure),
    }
}

/// The form of a request.
///
/// # Errors
/// What the person reads when it is none.
pub(super) async fn form(request: Request<Body>) -> Result<Form, Trouble> {
    let kind = request.headers().get(header::CONTENT_TYPE);
    let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("application/x-www-form-urlencoded") {
        return Err(Trouble::Form);
    }
    let body = axum::body::to_bytes(request.into_body(), FORM_BYTES).await;
    body.map(|body| Form::parse(&body))
        .map_err(|_| Trouble::Form)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_stands_in_a_cookie_header_is_a_whole_value_or_none() {
        const PARTS: [&[u8]; 12] = [
            b"__Host-",
            SESSION.as_bytes(),
            BINDING.as_bytes(),
            b"=",
            b"=",
            b";",
            b"; ",
            b" ",
            b"\t",
            b"\"",
            b"\xc3\xa9",
            b"abc",
        ];
        let mut number = 1_u64;
        let mut below = |most: u64| {
            // The generator of Knuth's MMIX: the same inputs in every run.
            number = number
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            usize::try_from((number >> 33) % most).unwrap()
        };
        let mut found = 0;
        for _ in 0..20_000 {
            let line: Vec<u8> = (0..below(10))
                .flat_map(|_| PARTS[below(12)].iter().copied())
                .collect();
            let mut headers = HeaderMap::new();
            headers.insert(header::COOKIE, HeaderValue::from_bytes(&line).unwrap());
            for secure in [true, false] {
                let browser = browser(&headers, secure);
                let values = [
                    (Cookie::Session, browser.session),
                    (Cookie::Binding, browser.binding),
                ];
                for (cookie, value) in values
                    .into_iter()
                    .filter_map(|(cookie, value)| Some((cookie, value?)))
                {
                    found += 1;
                    // Set again it is the same, and nothing of it becomes a flag.
                    let set = cookie.set(secure, Some(&value)).unwrap();
                    let set = set.to_str().unwrap();
                    let (pair, flags) = set.split_once("; ").unwrap();
                    assert!(
                        flags.starts_with("Path=/; Max-Age=604800; HttpOnly; SameSite=Lax"),
                        "{set}"
                    );
                    let mut same = HeaderMap::new();
                    same.insert(header::COOKIE, HeaderValue::from_str(pair).unwrap());
                    assert_eq!(
                        cookie
                            .of(&same, secure)
                            .map(|again| again.expose().to_owned()),
                        Some(value.expose().to_owned())
                    );
                }
            }
        }
        assert!(found > 100, "{found}");
    }
}
