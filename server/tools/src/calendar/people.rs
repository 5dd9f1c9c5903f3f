//! Guests and who invites them: without `ORGANIZER` no invitation goes out.

use nc_toolkit::{Ctx, JsonSchema, ToolError};
use nextcloud_dav::{
    collection::{Collections, Principal},
    content_line::{Component, Line},
};
use serde::Serialize;

// A guest.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(transform = super::loose)]
pub(super) struct Guest {
    email: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    /// NEEDS-ACTION, ACCEPTED, DECLINED, TENTATIVE
    status: String,
}

/// One guest as a caller wrote it: an address, perhaps with a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Invited {
    pub(super) email: String,
    name: Option<String>,
}

/// The guests in `a@x.org, Bob <b@y.org>`.
pub(super) fn parse(text: &str) -> Result<Vec<Invited>, ToolError> {
    let mut all: Vec<Invited> = Vec::new();
    for part in text.split([',', ';', '\n']).map(str::trim) {
        if part.is_empty() {
            continue;
        }
        let (name, email) = match part.split_once('<') {
            Some((name, rest)) => (Some(name), rest.trim_end_matches('>')),
            None => (None, part),
        };
        let email = email.trim();
        let email = email.strip_prefix("mailto:").unwrap_or(email);
        if !is_address(email) {
            return Err(ToolError::invalid(format!(
                "`attendees` has `{part}`, which is no mail address"
            )));
        }
        if all.iter().any(|one| one.email.eq_ignore_ascii_case(email)) {
            continue;
        }
        let name = name.map(|name| name.trim().trim_matches('"').to_owned());
        all.push(Invited {
            email: email.to_owned(),
            name: name.filter(|name| !name.is_empty()),
        });
    }
    Ok(all)
}

fn is_address(text: &str) -> bool {
    let sound = |part: &str| !part.is_empty();
    let legal = |c: char| c.is_ascii_graphic() || !c.is_ascii();
    text.split_once('@')
        .is_some_and(|(user, host)| sound(user) && sound(host) && !host.contains('@'))
        && text
            .chars()
            .all(|c| legal(c) && !matches!(c, '"' | '<' | '>' | '(' | ')'))
}

/// The address in a line such as `ATTENDEE`.
pub(super) fn email(line: &Line) -> String {
    let value = line.value().trim();
    let scheme = value.get(.."mailto:".len()).unwrap_or_default();
    if scheme.eq_ignore_ascii_case("mailto:") {
        value.get("mailto:".len()..).unwrap_or_default().to_owned()
    } else {
        line.param("EMAIL").unwrap_or_else(|| value.to_owned())
    }
}

/// The guests of an event.
pub(super) fn guests(component: &Component) -> Vec<Guest> {
    component
        .each("ATTENDEE")
        .map(|line| Guest {
            email: email(line),
            name: line.param("CN"),
            status: line
                .param("PARTSTAT")
                .unwrap_or_else(|| "NEEDS-ACTION".to_owned()),
        })
        .collect()
}

/// Who the caller is to the calendar server.
pub(super) async fn me(ctx: &Ctx) -> Result<std::sync::Arc<Principal>, ToolError> {
    Ok(Collections::new(ctx.session()).principal().await?)
}

/// Whether the line is about the caller.
pub(super) fn is_me(line: &Line, me: &Principal) -> bool {
    let email = email(line);
    me.mail_addresses()
        .any(|own| own.eq_ignore_ascii_case(&email))
        || me.calendar_addresses.iter().any(|own| own == line.value())
}

/// Make these the guests: who stays keeps what is known of them, and the caller invites.
pub(super) fn invite(
    component: &mut Component,
    guests: &[Invited],
    me: &Principal,
) -> Result<(), ToolError> {
    if let Some(organizer) = component.line("ORGANIZER")
        && !is_me(organizer, me)
    {
        return Err(ToolError::refused(
            "only the organizer can change who is invited",
            "ask the organizer, or create an event of your own",
        ));
    }
    let known: Vec<Line> = component.each("ATTENDEE").cloned().collect();
    component.remove("ATTENDEE");
    if guests.is_empty() {
        component.remove("ORGANIZER");
        return Ok(());
    }
    if component.line("ORGANIZER").is_none() {
        let own = me.mail_addresses().next().ok_or_else(|| {
            ToolError::refused(
                "the account has no mail address, so nobody can be invited",
                "set one in the personal settings of Nextcloud",
            )
        })?;
        let line = Line::new("ORGANIZER", format!("mailto:{own}"));
        component.push(match &me.display_name {
            Some(name) => line.with("CN", name),
            None => line,
        });
    }
    for guest in guests {
        let old = known
            .iter()
            .find(|line| email(line).eq_ignore_ascii_case(&guest.email));
        component.push(old.cloned().unwrap_or_else(|| {
            let line = Line::new("ATTENDEE", format!("mailto:{}", guest.email))
                .with("CUTYPE", "INDIVIDUAL")
                .with("ROLE", "REQ-PARTICIPANT")
                .with("PARTSTAT", "NEEDS-ACTION")
                .with("RSVP", "TRUE");
            match &guest.name {
                Some(name) => line.with("CN", name),
                None => line,
            }
        }));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_with_and_without_names() {
        let all = parse("a@x.org, \"Bob B\" <b@y.org>; mailto:c@z.org, A@X.org,").unwrap();
        let all: Vec<_> = all
            .iter()
            .map(|one| (one.email.as_str(), one.name.as_deref()))
            .collect();
        assert_eq!(
            all,
            [
                ("a@x.org", None),
                ("b@y.org", Some("Bob B")),
                ("c@z.org", None)
            ]
        );
        for bad in ["bob", "a@b@c", "@x.org", "a b@x.org", "a@x.org\u{7f}"] {
            assert!(parse(bad).is_err(), "{bad:?}");
        }
    }
}
