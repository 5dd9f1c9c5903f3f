//! Words of others in results: marked as such, without hidden characters, and withheld if the operator wants it.

use std::collections::BTreeSet;

use nc_toolkit::{FromOthers, clean};
use rmcp::model::JsonObject;
use serde_json::{Value, json};

/// The key of the mark in `_meta`.
pub(super) const KEY: &str = "nextcloud-mcp-server/provenance";
/// Stands for words that are withheld.
const WITHHELD: &str = "[Withheld: others wrote this, and the operator of this server keeps words of others from models (MCP_LOCKDOWN).]";
/// Most authors that a mark names.
const NAMED: usize = 20;
/// Most characters of one author.
const NAME: usize = 100;

/// How to look at one result.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look<'a> {
    pub(super) from: &'static FromOthers,
    /// Names of the caller; what only they wrote is not from others.
    pub(super) me: &'a [&'a str],
    /// Authors that the tool told, for what names none.
    pub(super) told: &'a [String],
    pub(super) lockdown: bool,
}

/// What was found.
#[derive(Debug, Default)]
struct Found {
    any: bool,
    authors: BTreeSet<String>,
    removed: usize,
    withheld: usize,
}

/// What the objects around a text say of it.
#[derive(Debug, Clone, Default)]
struct Around {
    authors: Vec<String>,
    senders: Vec<String>,
    only_if: bool,
}

impl Look<'_> {
    /// Clean, or withhold, the words of others in `value`; gives the mark, if there are any.
    pub(super) fn at(self, value: &mut Value) -> Option<JsonObject> {
        let mut found = Found::default();
        self.walk(value, &Around::default(), &mut found);
        found.mark(self.from)
    }

    /// The same for a text that is all there is.
    pub(super) fn at_text(self, text: &mut String) -> Option<JsonObject> {
        let mut found = Found::default();
        let mut value = Value::String(std::mem::take(text));
        self.words(
            &mut value,
            &Around {
                only_if: true,
                ..Around::default()
            },
            &mut found,
        );
        if let Value::String(left) = value {
            *text = left;
        }
        found.mark(self.from)
    }

    fn walk(self, value: &mut Value, around: &Around, found: &mut Found) {
        match value {
            Value::Object(map) => {
                let here = self.around(map, around);
                for (name, inner) in map.iter_mut() {
                    if self.from.text.contains(&name.as_str()) {
                        self.words(inner, &here, found);
                    } else {
                        self.walk(inner, &here, found);
                    }
                }
            }
            Value::Array(list) => list
                .iter_mut()
                .for_each(|inner| self.walk(inner, around, found)),
            _ => {}
        }
    }

    fn around(self, map: &JsonObject, outer: &Around) -> Around {
        let named = |fields: &[&str], outer: &[String]| {
            let mut found = Vec::new();
            let values = fields.iter().filter_map(|name| map.get(*name));
            values.for_each(|value| names(value, &mut found));
            if found.is_empty() {
                outer.clone_into(&mut found);
            }
            found
        };
        let only_if = self.from.only_if.and_then(|name| map.get(name));
        Around {
            authors: named(self.from.author, &outer.authors),
            senders: named(self.from.sender, &outer.senders),
            only_if: only_if.map_or(outer.only_if, |value| value.as_bool() == Some(true)),
        }
    }

    /// Clean or withhold every text in `value`, unless the caller wrote it.
    fn words(self, value: &mut Value, around: &Around, found: &mut Found) {
        let authors = if around.authors.is_empty() {
            self.told
        } else {
            &around.authors
        };
        let own = self.from.sender.is_empty()
            && !authors.is_empty()
            && authors.iter().all(|author| self.is_me(author));
        if own || self.from.only_if.is_some() && !around.only_if {
            return;
        }
        if self.replace(value, found) {
            found.any = true;
            let others = authors.iter().filter(|author| !self.is_me(author));
            let others = others.chain(&around.senders);
            found
                .authors
                .extend(others.map(|author| clean::line(author, NAME)));
        }
    }

    fn is_me(self, author: &str) -> bool {
        self.me.iter().any(|me| me.eq_ignore_ascii_case(author))
    }

    /// Whether there was any text.
    fn replace(self, value: &mut Value, found: &mut Found) -> bool {
        match value {
            Value::String(text) if text.is_empty() => false,
            Value::String(text) if self.lockdown => {
                WITHHELD.clone_into(text);
                found.withheld += 1;
                true
            }
            Value::String(text) => {
                let clean = clean::clean(text);
                if clean.removed > 0 {
                    found.removed += clean.removed;
                    *text = clean.text.into_owned();
                }
                true
            }
            Value::Array(list) => self.replace_all(list.iter_mut(), found),
            Value::Object(map) => self.replace_all(map.values_mut(), found),
            _ => false,
        }
    }

    /// Every one of them; whether there was any text.
    fn replace_all<'v>(
        self,
        values: impl Iterator<Item = &'v mut Value>,
        found: &mut Found,
    ) -> bool {
        let mut any = false;
        for value in values {
            any |= self.replace(value, found);
        }
        any
    }
}

impl Found {
    fn mark(self, from: &FromOthers) -> Option<JsonObject> {
        if !self.any {
            return None;
        }
        let mut mark = JsonObject::new();
        let mut say = |name: &str, value: Value| mark.insert(name.to_owned(), value);
        say("origin", json!(from.origin));
        say("trust", json!("untrusted"));
        if !self.authors.is_empty() {
            say("authors", self.authors.into_iter().take(NAMED).collect());
        }
        if self.removed > 0 {
            say("removed_characters", json!(self.removed));
        }
        if self.withheld > 0 {
            say("withheld", json!(self.withheld));
        }
        Some(JsonObject::from_iter([(KEY.to_owned(), json!(mark))]))
    }
}

/// The texts that name somebody: a text, a list of them, or the parts of an address.
fn names(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::String(name) if !name.is_empty() => into.push(name.clone()),
        Value::Number(number) => into.push(number.to_string()),
        Value::Array(list) => list.iter().for_each(|item| names(item, into)),
        Value::Object(map) => {
            let known = ["id", "email", "address", "name", "label", "displayname"];
            let first = known.iter().find_map(|key| map.get(*key)?.as_str());
            into.extend(first.map(ToOwned::to_owned));
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static MAIL: FromOthers = FromOthers {
        origin: "mail",
        text: &["subject", "body"],
        author: &["from"],
        sender: &[],
        only_if: None,
    };
    static NOTES: FromOthers = FromOthers {
        origin: "notes",
        text: &["content"],
        author: &[],
        sender: &[],
        only_if: Some("shared"),
    };

    fn look(from: &'static FromOthers, lockdown: bool) -> Look<'static> {
        Look {
            from,
            me: &["alice"],
            told: &[],
            lockdown,
        }
    }

    #[test]
    fn words_of_others_are_marked_cleaned_and_counted() {
        let mut value = json!({ "messages": [
            { "id": "a\u{200b}", "from": "bob", "subject": "Hi\u{202e}", "body": ["x\u{e0041}y"] },
            { "id": "b", "from": { "email": "eve@x" }, "subject": "Yo" },
        ] });
        let mark = look(&MAIL, false).at(&mut value).expect("a mark");
        assert_eq!(
            mark[KEY],
            json!({ "origin": "mail", "trust": "untrusted", "authors": ["bob", "eve@x"], "removed_characters": 2 })
        );
        assert_eq!(value["messages"][0]["subject"], json!("Hi"));
        assert_eq!(value["messages"][0]["body"], json!(["xy"]));
        assert_eq!(
            value["messages"][0]["id"],
            json!("a\u{200b}"),
            "ids come back as they are"
        );
    }

    #[test]
    fn what_the_caller_wrote_is_left_alone() {
        let own = json!({ "from": "Alice", "subject": "Hi\u{202e}" });
        let mut value = own.clone();
        assert_eq!(look(&MAIL, true).at(&mut value), None);
        assert_eq!(value, own);
        let both = json!({ "from": ["alice", "bob"], "subject": "Hi" });
        assert!(look(&MAIL, false).at(&mut both.clone()).is_some());
    }

    #[test]
    fn words_without_an_author_are_from_others_unless_the_tool_told() {
        let mut value = json!({ "subject": "Hi" });
        assert!(look(&MAIL, false).at(&mut value).is_some());
        let told = ["alice".to_owned()];
        let look = Look {
            told: &told,
            ..look(&MAIL, false)
        };
        assert_eq!(look.at(&mut value), None);
    }

    #[test]
    fn a_sender_proves_nothing() {
        static CLAIMED: FromOthers = FromOthers {
            sender: &["from"],
            author: &[],
            ..MAIL
        };
        let mut value = json!({ "from": "alice", "subject": "Hi" });
        let mark = look(&CLAIMED, false).at(&mut value).expect("a mark");
        assert_eq!(mark[KEY]["authors"], json!(["alice"]));
    }

    #[test]
    fn a_condition_must_be_true() {
        for (shared, marked) in [
            (json!(true), true),
            (json!(false), false),
            (json!(null), false),
        ] {
            let mut value = json!({ "shared": shared, "content": "x" });
            assert_eq!(look(&NOTES, false).at(&mut value).is_some(), marked);
        }
        assert_eq!(look(&NOTES, false).at(&mut json!({ "content": "x" })), None);
    }

    #[test]
    fn lockdown_withholds_every_word() {
        let mut value =
            json!({ "from": "bob", "subject": "Hi", "body": { "a": ["x", 7] }, "id": 1 });
        let mark = look(&MAIL, true).at(&mut value).expect("a mark");
        assert_eq!(mark[KEY]["withheld"], json!(2));
        assert!(!value.to_string().contains("Hi") && !value.to_string().contains("\"x\""));
        assert_eq!((&value["id"], &value["from"]), (&json!(1), &json!("bob")));
        let mut text = "all of it".to_owned();
        assert!(look(&NOTES, true).at_text(&mut text).is_some());
        assert_eq!(text, WITHHELD);
    }
}
