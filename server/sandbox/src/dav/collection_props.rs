//! The properties of calendars, address books and what is in them.

use quick_xml::escape::escape;

use crate::{
    dav::{
        collections::path_of,
        multistatus::{Multistatus, Name, Wanted, etag},
        propfind::{CAL, CARD, CS, D, OC, folder_value, principal},
    },
    state::{Collection, Item, Kind, World, http_date},
};

const ICAL: &str = "http://apple.com/ns/ical/";
const SABRE: &str = "http://sabredav.org/ns";
const OWNER: &str = "http://nextcloud.com/ns";

const USUAL: [Name<'static>; 8] = [
    (D, "resourcetype"),
    (CS, "getctag"),
    (SABRE, "sync-token"),
    (CAL, "supported-calendar-component-set"),
    (D, "displayname"),
    (ICAL, "calendar-order"),
    (ICAL, "calendar-color"),
    (OWNER, "owner-displayname"),
];

const USUAL_ITEM: [Name<'static>; 5] = [
    (D, "getlastmodified"),
    (D, "getcontentlength"),
    (D, "resourcetype"),
    (D, "getetag"),
    (D, "getcontenttype"),
];

pub(crate) fn add_home(answer: &mut Multistatus, at: &str, wanted: &Wanted, user: &str) {
    answer.add(at, wanted, &[(D, "resourcetype")], |name| match name {
        (D, "owner") => Some(principal(user)),
        (D, "current-user-privilege-set") => Some(privileges()),
        name => folder_value(name, user),
    });
}

fn privileges() -> String {
    [
        "write",
        "write-properties",
        "write-content",
        "unlock",
        "bind",
        "unbind",
        "write-acl",
        "read",
        "read-acl",
    ]
    .iter()
    .map(|name| format!("<d:privilege><d:{name}/></d:privilege>"))
    .collect::<Vec<_>>()
    .concat()
}

pub(crate) fn add(
    answer: &mut Multistatus,
    world: &World,
    collection: &Collection,
    wanted: &Wanted,
) {
    let calendar = collection.kind == Kind::Calendar;
    let token = format!("http://sabre.io/ns/sync/{}", collection.token());
    answer.add(&path_of(collection, None), wanted, &USUAL, |name| {
        Some(match name {
            (D, "resourcetype") if calendar => "<d:collection/><cal:calendar/>".to_owned(),
            (D, "resourcetype") => "<d:collection/><card:addressbook/>".to_owned(),
            (D, "displayname") => escape(collection.name.as_str()).into_owned(),
            (D | CS, "sync-token" | "getctag") if calendar || name.0 == D => token.clone(),
            (SABRE, "sync-token") | (CS, "getctag") => collection.token().to_string(),
            (D, "owner" | "current-user-principal") => principal(&collection.owner),
            (D, "current-user-privilege-set") => privileges(),
            (OC, "owner-principal") if calendar => {
                format!("principals/users/{}", escape(collection.owner.as_str()))
            }
            (CAL, "supported-calendar-component-set") if calendar => collection
                .components
                .iter()
                .map(|name| format!("<cal:comp name=\"{name}\"/>"))
                .collect::<Vec<_>>()
                .concat(),
            (CAL, "calendar-description") | (CARD, "addressbook-description") => {
                escape(collection.description.as_deref()?).into_owned()
            }
            (ICAL, "calendar-color") => escape(collection.color.as_deref()?).into_owned(),
            (ICAL, "calendar-order") if calendar => "0".to_owned(),
            (CAL, "schedule-calendar-transp") if calendar => "<cal:opaque/>".to_owned(),
            (OWNER, "owner-displayname") => {
                escape(world.display_name(&collection.owner)).into_owned()
            }
            _ => return None,
        })
    });
}

pub(crate) fn add_item(
    answer: &mut Multistatus,
    collection: &Collection,
    name: &str,
    item: &Item,
    wanted: &Wanted,
) {
    answer.add(
        &path_of(collection, Some(name)),
        wanted,
        &USUAL_ITEM,
        |property| {
            Some(match property {
                (D, "getlastmodified") => http_date(item.modified),
                (D, "getcontentlength") => item.data.len().to_string(),
                (D, "resourcetype") => String::new(),
                (D, "getetag") => etag(&item.etag),
                (D, "getcontenttype") => content_type(collection.kind, item),
                (CAL, "calendar-data") | (CARD, "address-data") => {
                    escape(item.data.as_str()).replace('\r', "&#13;")
                }
                _ => return None,
            })
        },
    );
}

pub(crate) fn content_type(kind: Kind, item: &Item) -> String {
    match kind {
        Kind::AddressBook => "text/vcard; charset=utf-8".to_owned(),
        Kind::Calendar => {
            let component = ["VTODO", "VJOURNAL"]
                .into_iter()
                .find(|name| item.data.contains(&format!("BEGIN:{name}")));
            format!(
                "text/calendar; charset=utf-8; component={}",
                component.unwrap_or("VEVENT").to_lowercase()
            )
        }
    }
}
