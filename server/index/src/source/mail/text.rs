//! What a message says.

use std::collections::BTreeMap;

use jiff::Timestamp;
use nextcloud_client::mail::types::{Address, FullMessage};

use super::etag;
use crate::{Document, Part, html};

fn people(all: &[Address]) -> String {
    let one = |address: &Address| {
        let email = address.email.clone().unwrap_or_default();
        match address
            .label
            .as_deref()
            .filter(|label| !label.is_empty() && *label != email)
        {
            Some(label) => format!("{label} <{email}>"),
            None => email,
        }
    };
    all.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// The body as text; the app gives HTML also for plain text, where it marks links and keeps the signature apart.
pub fn body_text(message: &FullMessage) -> Option<String> {
    let body = message.body.as_deref()?;
    if message.has_html_body == Some(true) {
        return Some(html::text(body));
    }
    let mut text = html::stripped(body);
    if let Some(signature) = message.signature.as_deref() {
        text.push_str("-- \n");
        text.push_str(&html::stripped(signature));
    }
    Some(text.replace("\r\n", "\n"))
}

pub(super) fn document(id: i64, message: &FullMessage) -> Document {
    let mut text = String::new();
    let names = message
        .attachments
        .iter()
        .filter_map(|part| part.file_name.as_deref());
    let names = names
        .filter(|name| !name.is_empty())
        .collect::<Vec<_>>()
        .join(", ");
    for (name, value) in [
        ("From", people(&message.from)),
        ("To", people(&message.to)),
        ("Cc", people(&message.cc)),
        ("Attachments", names),
    ] {
        if !value.is_empty() {
            text.push_str(&format!("{name}: {value}\n"));
        }
    }
    text.push('\n');
    text.push_str(&body_text(message).unwrap_or_default());
    let mut facts = BTreeMap::from([("message_id".to_owned(), id.to_string())]);
    let mut fact = |name: &str, value: Option<i64>| {
        facts.extend(value.map(|value| (name.to_owned(), value.to_string())));
    };
    fact("account_id", message.account_id);
    fact("mailbox_id", message.mailbox_id);
    facts.insert("from".to_owned(), people(&message.from));
    Document {
        title: message.subject.clone().unwrap_or_default(),
        parts: vec![Part { text, page: None }],
        etag: etag(message.message_id.as_deref(), message.date_int),
        modified_at: message
            .date_int
            .and_then(|second| Timestamp::from_second(second).ok()),
        facts,
        ..Document::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_stand_before_the_body() {
        let address = Address {
            email: Some("bob@x.test".to_owned()),
            label: Some("Bob".to_owned()),
        };
        let message = FullMessage {
            subject: Some("Oats".to_owned()),
            from: vec![address],
            body: Some("a &lt; b\r\n".to_owned()),
            has_html_body: Some(false),
            signature: Some("Bob".to_owned()),
            ..FullMessage::default()
        };
        let document = document(7, &message);
        assert_eq!(
            document.parts[0].text,
            "From: Bob <bob@x.test>\n\na < b\n-- \nBob"
        );
        assert_eq!(
            (
                document.title.as_str(),
                document.facts["message_id"].as_str()
            ),
            ("Oats", "7")
        );
    }
}
