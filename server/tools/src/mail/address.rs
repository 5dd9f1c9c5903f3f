//! Recipients: from one line with commas, as people write it, to names and addresses.

use nc_toolkit::ToolError;
use nextcloud_client::mail::types::{Address, SendRecipient};

/// The recipients in argument `name`, as `bob@example.org, "Lab, Bob" <bob@example.org>`.
pub(super) fn parse(name: &str, line: Option<&str>) -> Result<Vec<SendRecipient>, ToolError> {
    let parts = split(line.unwrap_or_default());
    parts.iter().map(|part| one(name, part)).collect()
}

/// The line apart at its commas and semicolons, except those between quotes.
fn split(line: &str) -> Vec<String> {
    let (mut parts, mut part) = (Vec::new(), String::new());
    let (mut quoted, mut escaped) = (false, false);
    for letter in line.chars() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            ',' | ';' | '\n' if !quoted => {
                parts.push(std::mem::take(&mut part));
                continue;
            }
            _ => {}
        }
        part.push(letter);
    }
    parts.push(part);
    parts.retain(|part| !part.trim().is_empty());
    parts
}

fn one(name: &str, part: &str) -> Result<SendRecipient, ToolError> {
    let part = part.trim();
    let (label, email) = match part.rsplit_once('<') {
        Some((label, rest)) => (label.trim(), rest.trim_end_matches('>').trim()),
        None => ("", part),
    };
    let sound = email.split_once('@').is_some_and(|(local, host)| {
        let bad = |letter: char| {
            letter.is_whitespace() || letter.is_control() || "<>,;\"".contains(letter)
        };
        !local.is_empty() && !host.is_empty() && !host.contains('@') && !email.contains(bad)
    });
    if !sound {
        let shown: String = part.chars().take(80).collect();
        return Err(ToolError::invalid(format!(
            "`{name}`: {shown} is no mail address"
        )));
    }
    let label = label.trim_matches('"').replace("\\\"", "\"");
    Ok(SendRecipient {
        label: Some(if label.is_empty() {
            email.to_owned()
        } else {
            label
        }),
        email: email.to_owned(),
    })
}

/// Recipients as a mail header names them.
pub(super) fn line(recipients: &[SendRecipient]) -> String {
    let each = recipients.iter().map(|one| match one.label.as_deref() {
        Some(label) if !label.is_empty() && label != one.email => {
            format!("\"{}\" <{}>", label.replace(['"', '\\'], ""), one.email)
        }
        _ => one.email.clone(),
    });
    each.collect::<Vec<_>>().join(", ")
}

/// Recipients that a message has.
pub(super) fn of(addresses: Vec<Address>) -> Vec<SendRecipient> {
    let recipient = |address: Address| {
        Some(SendRecipient {
            email: address.email?,
            label: address.label,
        })
    };
    addresses.into_iter().filter_map(recipient).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commas_between_quotes_belong_to_a_name() {
        let found = parse(
            "to",
            Some("bob@example.org, \"Lab, Bob\" <b@x.org>;Eve <e@x.org>,"),
        )
        .unwrap();
        let found: Vec<_> = found
            .iter()
            .map(|one| (one.label.as_deref().unwrap(), one.email.as_str()))
            .collect();
        let want = [
            ("bob@example.org", "bob@example.org"),
            ("Lab, Bob", "b@x.org"),
            ("Eve", "e@x.org"),
        ];
        assert_eq!(found, want);
    }

    #[test]
    fn what_is_no_address_is_named() {
        for bad in ["bob", "@x.org", "a b@x.org", "a@b@c", "Bob <>"] {
            let error = parse("cc", Some(bad)).unwrap_err().text();
            assert!(error.contains("`cc`") && error.contains(bad), "{error}");
        }
        assert!(parse("cc", None).unwrap().is_empty());
    }

    #[test]
    fn a_line_reads_back() {
        let given = "\"Lab, Bob\" <b@x.org>, e@x.org";
        assert_eq!(line(&parse("to", Some(given)).unwrap()), given);
    }
}
