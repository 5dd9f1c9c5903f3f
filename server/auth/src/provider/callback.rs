//! What a browser brings back from the provider (RFC 6749 4.1.2, RFC 9207).

use nc_base::Secret;

use super::Refusal;

/// Longest query that is read, in bytes.
const MOST: usize = 16 << 10;

/// The parameters of a redirect back to us. What else the provider wrote (`error_description`) is not even kept.
#[derive(Debug, Clone)]
pub struct Callback {
    /// Which sign-in it is about.
    pub state: Secret,
    /// What becomes a token.
    pub code: Option<Secret>,
    /// Who sends the browser back.
    pub iss: Option<String>,
    /// Why there is no code.
    pub error: Option<Refusal>,
}

impl Callback {
    /// Read a query; `None` without a state, or where a parameter comes twice (RFC 6749 3.1).
    pub fn parse(query: &str) -> Option<Self> {
        if query.len() > MOST {
            return None;
        }
        let once = |name: &str| -> Option<Option<String>> {
            let pairs = url::form_urlencoded::parse(query.as_bytes());
            let mut values = pairs.filter(|(key, _)| key == name).map(|(_, value)| value);
            let first = values
                .next()
                .map(String::from)
                .filter(|text| !text.is_empty());
            values.next().is_none().then_some(first)
        };
        Some(Self {
            state: once("state")?.map(Secret::new)?,
            code: once("code")?.map(Secret::new),
            iss: once("iss")?,
            error: once("error")?.map(|word| Refusal::of(&word)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_callback_has_each_parameter_once_and_a_state() {
        let good = Callback::parse("state=s&code=c&iss=https%3A%2F%2Fidp.test").unwrap();
        assert_eq!(good.state.expose(), "s");
        assert_eq!(good.iss.as_deref(), Some("https://idp.test"));
        for bad in [
            "code=c",
            "state=&code=c",
            "state=s&state=t",
            "state=s&code=c&code=d",
            "",
        ] {
            assert!(Callback::parse(bad).is_none(), "{bad}");
        }
        assert!(Callback::parse(&format!("state=s&x={}", "a".repeat(MOST))).is_none());
    }

    #[test]
    fn words_of_the_provider_are_not_kept() {
        let query = "state=s&error=access_denied&error_description=%3Cscript%3E";
        let callback = Callback::parse(query).unwrap();
        assert_eq!(callback.error, Some(Refusal::AccessDenied));
        assert!(!format!("{callback:?}").contains("script"));
    }
}
