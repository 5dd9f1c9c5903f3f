//! `contact_data`: what models and programs write when they mean a contact.

use std::collections::BTreeMap;

use nc_toolkit::ToolError;
use nextcloud_dav::contacts::{ContactChange, Field, FieldsChange};
use serde_json::{Map, Value};

/// The parts of a postal address, in the order of vCard, each with the words people use.
const ADDRESS: [&[&str]; 7] = [
    &["po_box", "pobox"],
    &["extended", "extended_address"],
    &["street", "street_address"],
    &["city", "locality"],
    &["region", "state"],
    &["postal_code", "postcode", "zip", "code"],
    &["country"],
];

/// Read the members of `contact_data`; null and an empty text take something away.
///
/// # Errors
/// [`ToolError::Invalid`] naming the member.
pub(super) fn change(data: &Map<String, Value>) -> Result<ContactChange, ToolError> {
    let mut change = ContactChange::default();
    for (key, value) in data {
        let name = key.trim().to_lowercase();
        match name.as_str() {
            // Read back from a result: they name the contact and are no part of it.
            "uid" | "version" | "etag" | "resource_path" | "has_photo" => {}
            "fn" | "full_name" | "formatted_name" | "name" => {
                change.full_name = Some(text(key, value)?);
            }
            "given_name" | "first_name" => change.given_name = Some(text(key, value)?),
            "family_name" | "last_name" => change.family_name = Some(text(key, value)?),
            "n" => {
                let mut parts = texts(key, value, ';')?.into_iter();
                change.family_name = Some(parts.next().unwrap_or_default());
                change.given_name = Some(parts.next().unwrap_or_default());
            }
            "org" | "organization" | "company" => {
                change.organization = Some(texts(key, value, ';')?.join(";"));
            }
            "title" => change.title = Some(text(key, value)?),
            "note" | "notes" => change.note = Some(text(key, value)?),
            "bday" | "birthday" => change.birthday = Some(text(key, value)?),
            "photo" => change.photo = Some(text(key, value)?),
            "categories" | "groups" => change.categories = Some(texts(key, value, ',')?),
            "email" | "emails" => change.emails = Some(fields(key, value)?),
            "tel" | "phone" | "phones" => change.phones = Some(fields(key, value)?),
            "adr" | "address" | "addresses" => change.addresses = Some(fields(key, value)?),
            "url" | "urls" => change.urls = Some(fields(key, value)?),
            "custom_fields" => others(key, value, &mut change.others)?,
            _ => {
                let values = listed(key, value)?;
                change.others.insert(name.replace('_', "-"), values);
            }
        }
    }
    Ok(change)
}

fn wrong(key: &str, wanted: &str) -> ToolError {
    ToolError::invalid(format!("`contact_data.{key}` must be {wanted}"))
}

fn text(key: &str, value: &Value) -> Result<String, ToolError> {
    match value {
        Value::Null => Ok(String::new()),
        Value::String(text) => Ok(text.clone()),
        Value::Number(number) => Ok(number.to_string()),
        _ => Err(wrong(key, "a text")),
    }
}

/// Several texts: a list, or one text with separators.
fn texts(key: &str, value: &Value, separator: char) -> Result<Vec<String>, ToolError> {
    match value {
        Value::Array(list) => list.iter().map(|one| text(key, one)).collect(),
        other => {
            let text = text(key, other).map_err(|_| wrong(key, "a text or a list of texts"))?;
            Ok(text
                .split(separator)
                .map(|part| part.trim().to_owned())
                .collect())
        }
    }
}

/// Values of a property, which may stand several times.
fn listed(key: &str, value: &Value) -> Result<Vec<String>, ToolError> {
    match value {
        Value::Null => Ok(Vec::new()),
        Value::Array(list) => list.iter().map(|one| text(key, one)).collect(),
        other => {
            let text = text(key, other).map_err(|_| wrong(key, "a text or a list of texts"))?;
            Ok(vec![text])
        }
    }
}

fn others(
    key: &str,
    value: &Value,
    into: &mut BTreeMap<String, Vec<String>>,
) -> Result<(), ToolError> {
    let Value::Object(map) = value else {
        return Err(wrong(key, "an object of property names and texts"));
    };
    for (name, value) in map {
        into.insert(name.clone(), listed(&format!("{key}.{name}"), value)?);
    }
    Ok(())
}

fn fields(key: &str, value: &Value) -> Result<FieldsChange, ToolError> {
    Ok(match value {
        Value::Null => FieldsChange::All(Vec::new()),
        Value::Array(list) => {
            let fields: Result<_, _> = list.iter().map(|one| field(key, one)).collect();
            FieldsChange::All(fields?)
        }
        one => FieldsChange::First(field(key, one)?),
    })
}

fn field(key: &str, value: &Value) -> Result<Field, ToolError> {
    let map = match value {
        Value::String(text) => return Ok(Field::plain(text.clone())),
        Value::Object(map) => map,
        _ => {
            let wanted = "texts or objects of value, type, label and preferred";
            return Err(wrong(key, wanted));
        }
    };
    let mut field = Field::default();
    let mut parts: BTreeMap<usize, String> = BTreeMap::new();
    for (name, value) in map {
        let path = format!("{key}.{name}");
        match name.as_str() {
            "value" => field.value = text(&path, value)?,
            "type" | "types" => {
                let kinds = texts(&path, value, ',')?.into_iter();
                field.kinds = Some(
                    kinds
                        .filter(|kind| !kind.is_empty() && kind != "other")
                        .collect(),
                );
            }
            "label" => field.label = Some(text(&path, value)?).filter(|label| !label.is_empty()),
            "preferred" | "pref" => {
                field.preferred = Some(
                    value
                        .as_bool()
                        .ok_or_else(|| wrong(&path, "true or false"))?,
                );
            }
            "components" => {
                if !value.is_null() {
                    field.components = Some(listed(&path, value)?);
                }
            }
            part => {
                let place = ADDRESS.iter().position(|words| words.contains(&part));
                let place = place.ok_or_else(|| {
                    wrong(&path, "left out: there are value, type, label, preferred, components, street, city, region, postal_code and country")
                })?;
                parts.insert(place, text(&path, value)?);
            }
        }
    }
    if !parts.is_empty() {
        let all = (0..ADDRESS.len()).map(|at| parts.remove(&at).unwrap_or_default());
        field.components = Some(all.collect());
    }
    Ok(field)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(data: &Value) -> Result<ContactChange, String> {
        change(data.as_object().unwrap()).map_err(|error| error.text())
    }

    #[test]
    fn texts_lists_and_objects_are_understood() {
        let change = read(&json!({
            "fn": "A B", "org": ["ACME", "R&D"], "categories": "x, y", "nickname": "Al",
            "email": "a@x", "tel": [{"value": "1", "type": "work,fax", "preferred": true}, "2"],
            "adr": {"street": "Main 1", "city": "Berlin", "zip": 10115},
            "custom_fields": {"X-A": ["1", "2"]}, "note": null, "etag": "ignored",
        }))
        .unwrap();
        assert_eq!(change.organization.as_deref(), Some("ACME;R&D"));
        assert_eq!(change.categories.unwrap(), ["x", "y"]);
        assert_eq!(change.note.as_deref(), Some(""));
        assert_eq!(
            change.emails,
            Some(FieldsChange::First(Field::plain("a@x")))
        );
        let Some(FieldsChange::All(phones)) = change.phones else {
            panic!("a list replaces all");
        };
        assert_eq!(phones[0].kinds.as_deref().unwrap(), ["work", "fax"]);
        let Some(FieldsChange::First(home)) = change.addresses else {
            panic!("one address is the first");
        };
        let parts = home.components.unwrap();
        assert_eq!(parts, ["", "", "Main 1", "Berlin", "", "10115", ""]);
        assert_eq!(change.others["nickname"], ["Al"]);
        assert_eq!(change.others["X-A"], ["1", "2"]);
    }

    #[test]
    fn what_cannot_be_meant_is_named() {
        for (data, member) in [
            (json!({"fn": ["a"]}), "contact_data.fn"),
            (json!({"email": 5}), "contact_data.email"),
            (
                json!({"tel": [{"value": "1", "kind": "x"}]}),
                "contact_data.tel.kind",
            ),
            (json!({"custom_fields": "x"}), "contact_data.custom_fields"),
        ] {
            let error = read(&data).unwrap_err();
            assert!(error.contains(member), "{error}");
        }
    }
}
