//! Mail in a file: the headers that people read, the text, and what is attached.

use mail_parser::{Address, Message, MessageParser, MimeHeaders as _};

use crate::{DocumentError, Text, html};

pub(crate) fn read(bytes: &[u8]) -> Result<Text, DocumentError> {
    let no_mail = || DocumentError::OtherKind {
        expected: "mail".to_owned(),
    };
    let mail = MessageParser::default().parse(bytes).ok_or_else(no_mail)?;
    if mail.from().is_none() && mail.subject().is_none() && mail.date().is_none() {
        return Err(no_mail());
    }
    let mut text = headers(&mail);
    text.push('\n');
    text.push_str(body(&mail)?.trim());
    text.push('\n');
    for part in mail.attachments() {
        let name = part.attachment_name().unwrap_or("without a name");
        let size = part.contents().len();
        text.push_str(&format!("\nAttachment: {name} ({size} bytes)"));
    }
    Ok(Text::whole(text.trim_end().to_owned()))
}

fn headers(mail: &Message<'_>) -> String {
    let people = [("From", mail.from()), ("To", mail.to()), ("Cc", mail.cc())];
    let mut text = String::new();
    for (name, address) in people {
        if let Some(address) = address {
            text.push_str(&format!("{name}: {}\n", everybody(address)));
        }
    }
    if let Some(date) = mail.date() {
        text.push_str(&format!("Date: {}\n", date.to_rfc3339()));
    }
    if let Some(subject) = mail.subject() {
        text.push_str(&format!("Subject: {subject}\n"));
    }
    text
}

fn everybody(address: &Address<'_>) -> String {
    let one = |one: &mail_parser::Addr<'_>| match (one.name(), one.address()) {
        (Some(name), Some(address)) => format!("{name} <{address}>"),
        (name, address) => name.or(address).unwrap_or_default().to_owned(),
    };
    let all: Vec<String> = address.iter().map(one).collect();
    all.join(", ")
}

/// What was written as text, or the text of what was written as HTML.
fn body(mail: &Message<'_>) -> Result<String, DocumentError> {
    let mut text = String::new();
    for (position, part) in mail.text_bodies().enumerate() {
        let part = if part.is_text_html() {
            html::text(part.contents())?
        } else {
            let part = mail.body_text(position);
            part.map(std::borrow::Cow::into_owned).unwrap_or_default()
        };
        text.push_str(&part);
        text.push('\n');
    }
    Ok(text)
}
