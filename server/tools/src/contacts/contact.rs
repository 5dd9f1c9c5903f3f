//! A contact as results show it.

use nc_toolkit::JsonSchema;
use nextcloud_dav::contacts::{self, Field, StoredCard};
use serde::Serialize;
use serde_json::{Map, Value};

#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct Contact {
    uid: String,
    resource_path: String,
    #[serde(rename = "fn")]
    full_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    given_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    family_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    organization: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    emails: Vec<ContactField>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    phones: Vec<ContactField>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    addresses: Vec<ContactField>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    urls: Vec<ContactField>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    photo: Option<String>,
    has_photo: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    birthday: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    categories: Vec<String>,
    #[serde(skip_serializing_if = "Map::is_empty")]
    custom_fields: Map<String, Value>,
    etag: String,
}

#[derive(Debug, Serialize, JsonSchema)]
struct ContactField {
    #[serde(rename = "type")]
    kind: String,
    value: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    preferred: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    components: Option<Vec<String>>,
}

impl Contact {
    pub(super) fn of(stored: StoredCard, include_photo: bool) -> Self {
        let contacts::Contact {
            uid,
            full_name,
            given_name,
            family_name,
            organization,
            title,
            emails,
            phones,
            addresses,
            urls,
            note,
            photo,
            birthday,
            categories,
            others,
            ..
        } = stored.card.contact();
        Self {
            uid,
            resource_path: stored.address.into(),
            full_name,
            given_name,
            family_name,
            organization,
            title,
            emails: shown(emails),
            phones: shown(phones),
            addresses: shown(addresses),
            urls: shown(urls),
            note,
            has_photo: photo.is_some(),
            photo: photo.filter(|_| include_photo),
            birthday,
            categories,
            custom_fields: others
                .into_iter()
                .map(|(k, v)| (k, one_or_many(v)))
                .collect(),
            etag: stored.etag.into(),
        }
    }
}

impl From<Field> for ContactField {
    fn from(field: Field) -> Self {
        let kinds = field.kinds.unwrap_or_default().join(",");
        Self {
            kind: if kinds.is_empty() {
                "other".to_owned()
            } else {
                kinds
            },
            value: field.value,
            label: field.label,
            preferred: field.preferred.unwrap_or_default(),
            components: field.components,
        }
    }
}

fn shown(fields: Vec<Field>) -> Vec<ContactField> {
    fields.into_iter().map(ContactField::from).collect()
}

/// A text where there is one, a list where there are several.
fn one_or_many(mut values: Vec<String>) -> Value {
    if values.len() == 1 {
        values.remove(0).into()
    } else {
        values.into()
    }
}
