//! Where people look at what was found.

use nc_index::{DocType, StoredDocument};
use nc_toolkit::Links;

/// The page of a document of the index in Nextcloud, if it has one.
pub fn link(links: &Links, document: &StoredDocument) -> Option<String> {
    let id = document.key.id.as_str();
    let fact = |name: &str| document.facts.get(name).map(String::as_str);
    let number = |text: Option<&str>| text.and_then(|text| text.parse::<i64>().ok());
    match document.key.doc_type {
        DocType::Note => links.note(number(Some(id))?),
        DocType::File => links.file(number(Some(id))),
        DocType::CollectivePage => links.file(number(fact("file_id"))),
        DocType::DeckCard => links.card(number(Some(id))?),
        DocType::Recipe => links.recipe(number(Some(id))?),
        DocType::TableRow => links.table(number(fact("table_id"))?),
        DocType::TalkMessage => links.conversation(fact("token")?),
        DocType::MailMessage => links.mail(
            number(fact("mailbox_id")),
            number(fact("message_id").or(Some(id)))?,
        ),
        DocType::NewsItem => fact("url").map(ToOwned::to_owned),
        DocType::CalendarEvent => links.calendar(fact("date")),
        DocType::Task => links.tasks(),
        DocType::Contact => links.contact(fact("uid")?),
    }
}
