//! What clients are told to ask for when they sign in.

use std::collections::BTreeSet;

use super::{parse::Reader, suggest};
use crate::http::FirstScopes;

const NAME: &str = "MCP_FIRST_SCOPES";

impl Reader {
    /// The scopes; unknown ones are problems.
    pub(super) fn first_scopes(&mut self) -> FirstScopes {
        let all = FirstScopes::all();
        let mut chosen = BTreeSet::new();
        for entry in self.list(NAME).iter().flat_map(|entry| entry.split(' ')) {
            let entry = entry.to_ascii_lowercase().replace(':', ".");
            match entry.as_str() {
                "" => {}
                "all" => return FirstScopes::default(),
                "read" => chosen.extend(all.iter().copied().filter(|scope| reads(scope))),
                scope => match all.get(scope) {
                    Some(known) => {
                        chosen.insert(*known);
                    }
                    None => self.no_such(scope, &all),
                },
            }
        }
        if chosen.is_empty() {
            return FirstScopes::default();
        }
        // Tools about the connection need it, and people without one need those tools.
        chosen.extend(all.get("openid").copied());
        FirstScopes::only(&chosen)
    }

    fn no_such(&mut self, scope: &str, all: &BTreeSet<&str>) {
        let fix = match suggest::closest_of(scope, all.iter().copied()) {
            Some(meant) => format!("did you mean {meant}?"),
            None => "write all, read, or scopes such as notes.read, separated by commas".to_owned(),
        };
        self.problem(NAME, &format!("there is no scope \"{scope}\""), &fix);
    }
}

fn reads(scope: &str) -> bool {
    matches!(scope.rsplit_once('.'), Some((_, "read")))
}

#[cfg(test)]
mod tests {
    use crate::config::{Config, ConfigError, Sources};

    fn first(value: &str) -> Result<Vec<String>, ConfigError> {
        let config = Config::parse(Sources::of([
            ("NEXTCLOUD_HOST", "https://cloud.test"),
            (super::NAME, value),
        ]))?;
        let scopes = config.listen.first_scopes.supported();
        Ok(scopes.into_iter().map(ToOwned::to_owned).collect())
    }

    #[test]
    fn what_comes_first_is_all_or_reading_or_what_is_named() {
        let all = first("all").unwrap();
        assert!(all.len() > 20 && all == first("").unwrap());
        let read = first("read").unwrap();
        assert!(
            read.len() < all.len()
                && read
                    .iter()
                    .all(|scope| super::reads(scope) || scope == "openid")
        );
        assert_eq!(
            first("notes:write, notes.read").unwrap(),
            ["notes.read", "notes.write", "openid"]
        );
        let more = first("read,notes.write").unwrap();
        assert_eq!(more.len(), read.len() + 1);
        let error = first("notes.raed").unwrap_err().to_string();
        assert!(error.contains("notes.read"), "{error}");
    }
}
