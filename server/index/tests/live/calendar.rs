//! Events and tasks in a calendar that is shared, with something confidential in it.

use anyhow::{Context, ensure};
use http::Method;
use nc_index::{DocType, Listed, source::Asked};
use nextcloud_dav::{
    Precondition,
    calendar::Calendars,
    collection::{Address, Media},
};

use crate::live::{Live, User, cases, find, source_of, text, unique};

cases![
    events_and_tasks_are_followed_and_shared,
    a_calendar_that_borrows_a_name_proves_nothing
];

fn object(component: &str, uid: &str, summary: &str, more: &str) -> String {
    format!(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//live//EN\r\nBEGIN:{component}\r\nUID:{uid}\r\nDTSTAMP:20260320T090000Z\r\nDTSTART:20260320T090000Z\r\nSUMMARY:{summary}\r\n{more}END:{component}\r\nEND:VCALENDAR\r\n"
    )
}

async fn put(user: &User, at: &Address, text: String) -> anyhow::Result<()> {
    let calendars = Calendars::new(user.session());
    let any = Precondition::default();
    calendars
        .collections()
        .put(at, Media::Calendar, text, &any)
        .await?;
    Ok(())
}

/// A call with XML that says nothing of use.
async fn send(
    user: &User,
    method: &'static str,
    at: &str,
    body: &'static str,
) -> anyhow::Result<()> {
    let method = Method::from_bytes(method.as_bytes())?;
    let call = user.session().request(method, at);
    call.header("Content-Type", "application/xml")
        .body(body)
        .send()
        .await?;
    Ok(())
}

async fn make(user: &User, name: &str) -> anyhow::Result<Address> {
    let at = Calendars::new(user.session()).address(name).await?;
    let body = r#"<c:mkcalendar xmlns:c="urn:ietf:params:xml:ns:caldav" xmlns:d="DAV:"><d:set><d:prop><d:displayname>live</d:displayname></d:prop></d:set></c:mkcalendar>"#;
    send(user, "MKCALENDAR", at.as_str(), body).await?;
    Ok(at)
}

async fn discard(user: &User, at: &Address) -> anyhow::Result<()> {
    let call = user.session().request(Method::DELETE, at.as_str());
    call.header("X-NC-CalDAV-No-Trashbin", "1").send().await?;
    Ok(())
}

const SHARE: &str = r#"<o:share xmlns:o="http://owncloud.org/ns" xmlns:d="DAV:"><o:set><d:href>principal:principals/users/bob</d:href></o:set></o:share>"#;
const UNSHARE: &str = r#"<o:share xmlns:o="http://owncloud.org/ns" xmlns:d="DAV:"><o:remove><d:href>principal:principals/users/bob</d:href></o:remove></o:share>"#;

async fn events_and_tasks_are_followed_and_shared(live: &Live) -> anyhow::Result<()> {
    let (alice, bob) = (live.user("alice")?, live.user("bob")?);
    let name = unique("live").replace(' ', "-");
    let at = make(&alice, &name).await?;
    let outcome = follow(&alice, &bob, &at).await;
    discard(&alice, &at).await?;
    outcome
}

async fn follow(alice: &User, bob: &User, at: &Address) -> anyhow::Result<()> {
    let events = source_of(DocType::CalendarEvent)?;
    let tasks = source_of(DocType::Task)?;
    let (events, tasks) = (events.as_ref(), tasks.as_ref());
    let name = at.name();
    let id = |object: &str| format!("alice/{name}/{object}.ics");
    put(
        alice,
        &at.object("open.ics")?,
        object("VEVENT", "open", "Oat tasting", "LOCATION:The barn\r\n"),
    )
    .await?;
    put(
        alice,
        &at.object("closed.ics")?,
        object("VEVENT", "closed", "Secret party", "CLASS:CONFIDENTIAL\r\n"),
    )
    .await?;
    put(
        alice,
        &at.object("task.ics")?,
        object("VTODO", "task", "Water the oats", ""),
    )
    .await?;

    let (all, cursor) = alice.whole(events).await?;
    let open = find(&all, &id("open")).context("the event is listed")?;
    let closed = find(&all, &id("closed")).context("so is the confidential one")?;
    ensure!(find(&all, &id("task")).is_none(), "a task is no event");
    let (todo, _) = alice.whole(tasks).await?;
    let task = find(&todo, &id("task")).context("the task is listed")?;
    ensure!(find(&todo, &id("open")).is_none() && alice.read(tasks, task).await?.is_some());
    let document = alice.read(events, open).await?.context("readable")?;
    ensure!(
        document.title == "Oat tasting" && text(&document).contains("The barn"),
        "{document:?}"
    );
    ensure!(document.etag == open.etag, "{document:?} {open:?}");
    for one in [open, closed] {
        ensure!(
            alice.sees(events, one).await? && !bob.sees(events, one).await?,
            "{one:?}"
        );
    }

    let (before, theirs) = bob.whole(events).await?;
    send(alice, "POST", at.as_str(), SHARE).await?;
    let diff = bob.since(events, &before, theirs.as_deref()).await?;
    let shared = diff
        .of(&id("open"))
        .context("bob finds what is shared, under the same name")?;
    ensure!(
        shared.etag == open.etag && shared.place != open.place,
        "{shared:?} {open:?}"
    );
    ensure!(diff.of(&id("closed")).is_none(), "{diff:?}");
    ensure!(bob.sees(events, shared).await? && bob.read(events, shared).await?.is_some());
    ensure!(!bob.sees(events, closed).await? && bob.read(events, closed).await?.is_none());

    let idle = alice.since(events, &all, cursor.as_deref()).await?;
    ensure!(idle.of(&id("open")).is_none(), "{idle:?}");
    put(
        alice,
        &at.object("open.ics")?,
        object("VEVENT", "open", "Barley tasting", ""),
    )
    .await?;
    let diff = alice.since(events, &all, cursor.as_deref()).await?;
    ensure!(
        diff.of(&id("open"))
            .is_some_and(|new| new.etag != open.etag),
        "{diff:?}"
    );

    // Bob learns that it is closed to him now.
    let (before, theirs) = bob.whole(events).await?;
    put(
        alice,
        &at.object("open.ics")?,
        object("VEVENT", "open", "Barley tasting", "CLASS:CONFIDENTIAL\r\n"),
    )
    .await?;
    let closing = bob.since(events, &before, theirs.as_deref()).await?;
    ensure!(closing.gone.contains(&id("open")), "{closing:?}");

    let collections = Calendars::new(alice.session());
    collections
        .collections()
        .remove(&at.object("open.ics")?, None)
        .await?;
    let gone = alice.since(events, &all, diff.cursor.as_deref()).await?;
    ensure!(
        gone.gone.contains(&id("open")) && !alice.sees(events, open).await?,
        "{gone:?}"
    );

    send(alice, "POST", at.as_str(), UNSHARE).await?;
    ensure!(!bob.sees(tasks, task).await?, "unshared, and shown no more");
    let stale = events.list(&bob.reader, closing.cursor.as_deref()).await;
    ensure!(
        matches!(stale, Err(nc_index::SourceError::StaleCursor)),
        "{stale:?}"
    );
    Ok(())
}

/// Bob makes a calendar of the name under which alice's would be shared with him.
async fn a_calendar_that_borrows_a_name_proves_nothing(live: &Live) -> anyhow::Result<()> {
    let (alice, bob) = (live.user("alice")?, live.user("bob")?);
    let name = unique("live").replace(' ', "-");
    let real = make(&alice, &name).await?;
    let fake = make(&bob, &format!("{name}_shared_by_alice")).await?;
    let run = async {
        put(
            &alice,
            &real.object("a.ics")?,
            object("VEVENT", "a", "Only for alice", ""),
        )
        .await?;
        put(
            &bob,
            &fake.object("a.ics")?,
            object("VEVENT", "a", "What bob made up", ""),
        )
        .await?;
        let source = source_of(DocType::CalendarEvent)?;
        let (all, _) = alice.whole(source.as_ref()).await?;
        let own = find(&all, &format!("alice/{name}/a.ics")).context("alice has it")?;
        let borrowed = Listed {
            place: Some(fake.object("a.ics")?.to_string()),
            ..own.clone()
        };
        ensure!(!bob.sees(source.as_ref(), &borrowed).await?);
        ensure!(bob.read(source.as_ref(), &borrowed).await?.is_none());
        let (theirs, _) = bob.whole(source.as_ref()).await?;
        ensure!(
            find(&theirs, &own.key.id).is_none(),
            "it has a name of its own"
        );
        let asked = [Asked {
            id: own.key.id.clone(),
            place: own.place.clone(),
        }];
        ensure!(source.visible(&bob.reader, &asked).await?.is_empty());
        Ok(())
    };
    let outcome = run.await;
    discard(&alice, &real).await?;
    discard(&bob, &fake).await?;
    outcome
}
