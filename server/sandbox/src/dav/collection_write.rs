//! Making collections, and PUT of what is in them.

use http::StatusCode;

use crate::{
    answer::{self, AnswerExt},
    ask::Ask,
    dav::{
        collections::find, error::DavError, put::check_conditions, route::Outcome, xml::Element,
    },
    state::{Collection, Kind, World, uid_of},
};

pub(crate) fn make(world: &mut World, ask: &Ask, user: &str, kind: Kind, uri: &str) -> Outcome {
    if find(world, user, kind, uri).is_ok() {
        return Err(DavError::exists());
    }
    let mut collection = Collection::new(kind, user, uri, uri);
    if let Some(document) = Element::parse(&ask.body)? {
        let properties = document
            .all()
            .into_iter()
            .filter(|element| element.name == "prop")
            .flat_map(|prop| &prop.children);
        apply(&mut collection, properties);
    }
    world.collections.push(collection);
    Ok(answer::empty(StatusCode::CREATED))
}

/// Take over the properties that a collection keeps.
pub(crate) fn apply<'e>(
    collection: &mut Collection,
    properties: impl Iterator<Item = &'e Element>,
) {
    for property in properties {
        let text = || property.text.trim().to_owned();
        match property.name.as_str() {
            "displayname" => collection.name = text(),
            "calendar-description" | "addressbook-description" => {
                collection.description = Some(text());
            }
            "calendar-color" => collection.color = Some(text()),
            "supported-calendar-component-set" => {
                let names = property
                    .children
                    .iter()
                    .filter_map(|comp| comp.attribute("name").map(ToOwned::to_owned));
                collection.components = names.collect();
            }
            _ => {}
        }
    }
}

pub(crate) fn put(collection: &mut Collection, ask: &Ask, name: &str, now: i64) -> Outcome {
    let existing = collection.items.get(name).map(|item| item.etag.clone());
    check_conditions(ask, existing.as_deref())?;
    let data = String::from_utf8_lossy(&ask.body).into_owned();
    check(collection, &data)?;
    let uid = uid_of(&data).map(ToOwned::to_owned);
    let taken = |uid: &str| {
        collection
            .items
            .iter()
            .any(|(other, item)| other != name && uid_of(&item.data) == Some(uid))
    };
    if uid.as_deref().is_some_and(taken) {
        return Err(DavError::bad_request(match collection.kind {
            Kind::Calendar => {
                "Calendar object with uid already exists in this calendar collection."
            }
            Kind::AddressBook => {
                "VCard object with uid already exists in this addressbook collection."
            }
        }));
    }
    let status = if existing.is_some() {
        StatusCode::NO_CONTENT
    } else {
        StatusCode::CREATED
    };
    let data = match &uid {
        Some(_) => data,
        None => with_uid(collection, &data),
    };
    collection.put(name, data, now);
    let etag = collection
        .items
        .get(name)
        .filter(|_| uid.is_some())
        .map(|item| answer::quoted(&item.etag));
    Ok(match etag {
        Some(etag) => answer::empty(status)
            .with("etag", &etag)
            .with("oc-etag", &etag),
        // The stored text differs from the one sent.
        None => answer::empty(status),
    })
}

fn check(collection: &Collection, data: &str) -> Result<(), DavError> {
    let (start, kind) = match collection.kind {
        Kind::Calendar => ("BEGIN:VCALENDAR", "valid iCalendar 2.0 data"),
        Kind::AddressBook => ("BEGIN:VCARD", "valid vCard or jCard data"),
    };
    if !data.trim_start().starts_with(start) {
        let message = format!(
            "This resource only supports {kind}. Parse error: This parser only supports VCARD and VCALENDAR files"
        );
        return Err(DavError::new(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "UnsupportedMediaType",
            &message,
        ));
    }
    let supported = |name: &String| data.contains(&format!("BEGIN:{name}"));
    if !collection.components.is_empty() && !collection.components.iter().any(supported) {
        let wanted = collection.components.join(", ");
        let message = format!("iCalendar objects must at least have a component of type {wanted}");
        return Err(DavError::new(
            StatusCode::FORBIDDEN,
            "Sabre\\CalDAV\\Exception\\InvalidComponentType",
            &message,
        ));
    }
    Ok(())
}

/// The text with a UID of ours before the end of its first component.
fn with_uid(collection: &Collection, data: &str) -> String {
    let uid = format!("UID:sandbox-{}-{}", collection.uri, collection.token());
    let end = ["END:VEVENT", "END:VTODO", "END:VJOURNAL", "END:VCARD"]
        .into_iter()
        .filter_map(|end| data.find(end))
        .min();
    match end.and_then(|at| data.split_at_checked(at)) {
        Some((head, tail)) => format!("{head}{uid}\r\n{tail}"),
        None => data.to_owned(),
    }
}
