//! The search words of a person, in the words of the app, which ignores what it does not know.

use nc_toolkit::ToolError;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::moment;

const KEYS: [&str; 14] = [
    "from", "to", "cc", "bcc", "subject", "body", "tags", "start", "end", "is", "not", "flags",
    "mentions", "match",
];
const STATES: [&str; 5] = ["read", "unread", "starred", "answered", "important"];

/// The filter for what `text` asks: `key:value` words, values with blanks in quotes, and free words, which stand in
/// the subject or the sender.
pub(super) fn parse(text: &str) -> Result<Option<String>, ToolError> {
    let (mut out, mut free) = (Vec::new(), Vec::new());
    for word in words(text) {
        match word.split_once(':') {
            Some((key, value)) if KEYS.contains(&key.to_ascii_lowercase().as_str()) => {
                out.push(keyed(&key.to_ascii_lowercase(), value)?);
            }
            Some((key, _))
                if key.chars().all(|letter| letter.is_ascii_lowercase()) && !key.is_empty() =>
            {
                let keys = KEYS.join(", ");
                return Err(ToolError::invalid(format!(
                    "`search_filter` knows no `{key}:`, only {keys}"
                )));
            }
            _ => free.push(word),
        }
    }
    if !free.is_empty() {
        let phrase = encoded(&free.join(" "));
        let others = ["from:", "to:", "subject:"];
        let alone = !out
            .iter()
            .any(|word| others.iter().any(|key| word.starts_with(key)));
        out.push(format!("subject:{phrase}"));
        if alone {
            out.push(format!("from:{phrase}"));
            out.push("match:anyof".to_owned());
        }
    }
    Ok((!out.is_empty()).then(|| out.join(" ")))
}

fn keyed(key: &str, value: &str) -> Result<String, ToolError> {
    let wrong = |want: &str| ToolError::invalid(format!("`search_filter`: `{key}:` takes {want}"));
    let value = match key {
        "start" | "end" => moment::day_or_moment(value)
            .ok_or_else(|| wrong("a day as 2026-12-24, or unix time"))?
            .to_string(),
        "is" | "not" if !STATES.contains(&value) => return Err(wrong(&STATES.join(", "))),
        "flags"
            if !value
                .split(',')
                .all(|flag| flag == "attachments" || STATES.contains(&flag)) =>
        {
            return Err(wrong(&format!("attachments, {}", STATES.join(", "))));
        }
        "tags" if !value.split(',').all(|id| id.parse::<u64>().is_ok()) => {
            return Err(wrong("numbers of tags, from nc_mail_list_tags"));
        }
        "match" if !["allof", "anyof"].contains(&value) => return Err(wrong("allof or anyof")),
        "mentions" if value != "true" => return Err(wrong("true")),
        _ if value.is_empty() => return Err(wrong("a value")),
        "is" | "not" | "flags" | "tags" | "match" | "mentions" => value.to_owned(),
        _ => encoded(value),
    };
    Ok(format!("{key}:{value}"))
}

/// The app splits at blanks and colons before it decodes.
fn encoded(value: &str) -> String {
    utf8_percent_encode(value, NON_ALPHANUMERIC).to_string()
}

/// Apart at blanks, except those between quotes, which are dropped.
fn words(text: &str) -> Vec<String> {
    let (mut words, mut word, mut quoted) = (Vec::new(), String::new(), false);
    for letter in text.chars() {
        match letter {
            '"' => quoted = !quoted,
            _ if letter.is_whitespace() && !quoted => words.push(std::mem::take(&mut word)),
            _ => word.push(letter),
        }
    }
    words.push(word);
    words.retain(|word| !word.is_empty());
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        parse(text).unwrap().unwrap_or_default()
    }

    #[test]
    fn values_reach_the_app_whole() {
        assert_eq!(
            read("from:\"Bob Lab\" is:unread"),
            "from:Bob%20Lab is:unread"
        );
        assert_eq!(read("subject:\"Re: plan\""), "subject:Re%3A%20plan");
        assert_eq!(
            read("start:1970-01-02 end:200000"),
            "start:86400 end:200000"
        );
        assert_eq!(read("  "), "");
    }

    #[test]
    fn free_words_are_searched_in_subject_and_sender() {
        assert_eq!(
            read("quarterly report is:unread"),
            "is:unread subject:quarterly%20report from:quarterly%20report match:anyof"
        );
        assert_eq!(read("from:bob plan"), "from:bob subject:plan");
        assert_eq!(
            read("Re: 12:30"),
            "subject:Re%3A%2012%3A30 from:Re%3A%2012%3A30 match:anyof"
        );
    }

    #[test]
    fn what_the_app_would_ignore_is_refused() {
        for (bad, word) in [
            ("sender:bob", "no `sender:`"),
            ("is:new", "`is:` takes read"),
            ("tags:work", "numbers"),
            ("start:today", "a day"),
            ("from:", "a value"),
        ] {
            let error = parse(bad).unwrap_err().text();
            assert!(error.contains(word), "{error}");
        }
    }
}
