//! Our registrations at Nextcloud: made, listed and removed as an administrator.

use std::collections::BTreeMap;

use nc_base::Secret;
use nextcloud_client::webhook_listeners::{
    Client,
    types::{WebhookInfo, WebhooksCreateBody, WebhooksCreateBodyAuthMethod},
};
use nextcloud_transport::{NextcloudError, Session, lax::PhpMap};
use serde_json::{Map, Value};

use super::{Preset, Subscription};

/// A registration that Nextcloud has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Registration {
    /// Its number there.
    pub id: i64,
    /// The class of the event.
    pub event: String,
    /// Conditions on its body; empty where there are none.
    pub filter: Map<String, Value>,
}

/// An event that somebody else chose.
#[derive(Debug, Clone, Copy)]
pub struct Subscribed<'s> {
    /// Its class.
    pub event: &'s str,
    /// Conditions on its body.
    pub filter: Option<&'s Map<String, Value>>,
}

/// What registering did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Registered {
    /// Events that are registered now.
    pub events: Vec<String>,
    /// Events that this Nextcloud is too old for.
    pub too_new: Vec<String>,
    /// How many earlier registrations these replace.
    pub replaced: usize,
}

/// All registrations that deliver to `uri`.
///
/// # Errors
/// [`NextcloudError`]: only administrators may see them.
pub async fn registrations(
    session: &Session,
    uri: &str,
) -> Result<Vec<Registration>, NextcloudError> {
    let all = Client::from_session(session)
        .webhooks_index(Some(uri))
        .await?;
    Ok(all.into_inner().iter().filter_map(registration).collect())
}

/// Register the events of `presets` for delivery to `uri` with `secret`, in place of earlier ones for the same events.
/// `major` is the version of the Nextcloud.
///
/// # Errors
/// [`NextcloudError`]; what was registered before the failure stays, and doing it again is safe.
///
/// # Cancel safety
/// Dropping the future leaves what is registered so far; doing it again is safe.
pub async fn register(
    session: &Session,
    uri: &str,
    secret: &Secret,
    presets: &[&Preset],
    major: u32,
) -> Result<Registered, NextcloudError> {
    let client = Client::from_session(session);
    let earlier = registrations(session, uri).await?;
    let mut done = Registered::default();
    for event in wanted(presets) {
        if event.since > major {
            done.too_new.push(event.class.to_owned());
            continue;
        }
        let filter = event
            .filter
            .and_then(|json| serde_json::from_str(json).ok());
        let wanted = Subscribed {
            event: event.class,
            filter: filter.as_ref(),
        };
        client
            .webhooks_create(None, &body(uri, secret, &wanted))
            .await?;
        for old in earlier.iter().filter(|old| old.event == event.class) {
            client.webhooks_destroy(old.id).await?;
            done.replaced += 1;
        }
        done.events.push(event.class.to_owned());
    }
    Ok(done)
}

/// Remove the registrations for `uri`, all or those for events of `presets`; how many there were.
///
/// # Errors
/// [`NextcloudError`]; what was removed before the failure stays removed.
///
/// # Cancel safety
/// Dropping the future leaves the rest registered.
pub async fn unregister(
    session: &Session,
    uri: &str,
    presets: Option<&[&Preset]>,
) -> Result<usize, NextcloudError> {
    let client = Client::from_session(session);
    let events = presets.map(wanted);
    let mut removed = 0;
    for one in registrations(session, uri).await? {
        let meant = events
            .as_ref()
            .is_none_or(|events| events.iter().any(|event| event.class == one.event));
        if meant {
            client.webhooks_destroy(one.id).await?;
            removed += 1;
        }
    }
    Ok(removed)
}

/// Register one event for delivery to `uri` with `secret`.
///
/// # Errors
/// [`NextcloudError`]: only administrators may, and of a class that Nextcloud does not know it makes a bad request.
///
/// # Cancel safety
/// Dropping the future registers it or not.
pub async fn subscribe(
    session: &Session,
    uri: &str,
    secret: &Secret,
    wanted: &Subscribed<'_>,
) -> Result<Registration, NextcloudError> {
    let body = body(uri, secret, wanted);
    let made = Client::from_session(session)
        .webhooks_create(None, &body)
        .await?;
    registration(&made).ok_or_else(|| NextcloudError::unexpected("the registration has no number"))
}

/// Remove one registration.
///
/// # Errors
/// [`NextcloudError`].
pub async fn remove(session: &Session, id: i64) -> Result<(), NextcloudError> {
    Client::from_session(session).webhooks_destroy(id).await?;
    Ok(())
}

/// Each event once: of two presets, the one without a condition tells everything.
fn wanted(presets: &[&Preset]) -> Vec<Subscription> {
    let mut events: BTreeMap<&str, Subscription> = BTreeMap::new();
    for event in presets.iter().flat_map(|preset| preset.events) {
        let known = events.entry(event.class).or_insert(*event);
        if event.filter.is_none() {
            *known = *event;
        }
    }
    events.into_values().collect()
}

fn body(uri: &str, secret: &Secret, wanted: &Subscribed<'_>) -> WebhooksCreateBody {
    let bearer = Value::from(format!("Bearer {}", secret.expose()));
    let json = ("Content-Type".to_owned(), "application/json".to_owned());
    WebhooksCreateBody {
        auth_data: Some(Map::from_iter([("Authorization".to_owned(), bearer)])),
        auth_method: Some(WebhooksCreateBodyAuthMethod::Header),
        event: wanted.event.to_owned(),
        event_filter: wanted.filter.filter(|filter| !filter.is_empty()).cloned(),
        headers: Some(PhpMap::from_iter([json])),
        http_method: "POST".to_owned(),
        token_needed: None,
        uri: uri.to_owned(),
        user_id_filter: None,
    }
}

fn registration(info: &WebhookInfo) -> Option<Registration> {
    Some(Registration {
        id: info.id.as_deref()?.parse().ok()?,
        event: info.event.clone()?,
        filter: match &info.event_filter {
            Some(Value::Object(filter)) => filter.clone(),
            _ => Map::new(),
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_of_two_presets_is_registered_once_and_without_a_condition() {
        let presets: Vec<_> = ["notes", "files"]
            .iter()
            .filter_map(|name| Preset::named(name))
            .collect();
        let events = wanted(&presets);
        let written: Vec<_> = events
            .iter()
            .filter(|event| event.class.ends_with("NodeWrittenEvent"))
            .collect();
        assert_eq!(written.len(), 1);
        assert_eq!(written[0].filter, None);
        assert_eq!(
            wanted(&presets[..1])[0].filter,
            Preset::named("notes").unwrap().events[0].filter
        );
    }

    #[test]
    fn the_secret_goes_where_nextcloud_hides_it() {
        let wanted = Subscribed {
            event: Preset::named("deck").unwrap().events[0].class,
            filter: None,
        };
        let body = body(
            "https://mcp/webhooks/nextcloud",
            &Secret::new("s3cret"),
            &wanted,
        );
        assert_eq!(body.auth_data.unwrap()["Authorization"], "Bearer s3cret");
        let headers = serde_json::to_string(&body.headers).unwrap();
        assert!(!headers.contains("s3cret"), "{headers}");
    }
}
