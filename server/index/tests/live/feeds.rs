//! Articles of a feed that this test serves.

use anyhow::{Context, ensure};
use http::Method;
use nc_index::DocType;
use serde_json::{Value, json};

use crate::{
    live::{Live, User, cases, source_of, text, unique},
    stub::{Reply, Stub, reply},
};

cases![articles_are_followed_until_they_are_read];

const API: &str = "/index.php/apps/news/api/v1-3";

fn feed(name: &str) -> Vec<Reply> {
    let item = |number: u8| {
        format!(
            "<item><title>Story {number}</title><link>http://x.test/{name}/{number}</link><guid>{name}-{number}</guid><pubDate>Fri, 20 Mar 2026 09:00:0{number} GMT</pubDate><description>&lt;p&gt;About &lt;b&gt;oats&lt;/b&gt; {number}&lt;/p&gt;</description></item>"
        )
    };
    let rss = format!(
        "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>{name}</title><link>http://x.test/</link><description>d</description>{}{}</channel></rss>",
        item(1),
        item(2)
    );
    let one = || reply(200, &["Content-Type: application/rss+xml"], &rss);
    std::iter::repeat_with(one).take(8).collect()
}

async fn articles_are_followed_until_they_are_read(live: &Live) -> anyhow::Result<()> {
    let (alice, bob) = (live.user("alice")?, live.user("bob")?);
    let name = unique("live feed").replace(' ', "-");
    let stub = Stub::start(feed(&name)).await;
    let source = source_of(DocType::NewsItem)?;
    let (before, cursor) = alice.whole(source.as_ref()).await?;
    let body = json!({ "url": format!("{}feed.xml", stub.url()), "folderId": null });
    let made = alice
        .ask(Method::POST, &format!("{API}/feeds"), body)
        .await?;
    let feed = made["feeds"][0]["id"]
        .as_i64()
        .with_context(|| format!("no feed in {made}"))?;
    let outcome = follow(&alice, &bob, feed, &before, cursor).await;
    let gone = alice
        .ask(Method::DELETE, &format!("{API}/feeds/{feed}"), Value::Null)
        .await;
    outcome?;
    gone?;
    Ok(())
}

async fn follow(
    alice: &User,
    bob: &User,
    feed: i64,
    before: &[nc_index::Listed],
    cursor: Option<String>,
) -> anyhow::Result<()> {
    let source = source_of(DocType::NewsItem)?;
    let source = source.as_ref();
    let of_feed =
        |listed: &&nc_index::Listed| listed.place.as_deref() == Some(feed.to_string().as_str());
    let diff = alice.since(source, before, cursor.as_deref()).await?;
    let fresh: Vec<_> = diff.changed.iter().filter(of_feed).collect();
    ensure!(fresh.len() == 2, "{diff:?}");
    let (all, cursor) = alice.whole(source).await?;
    ensure!(all.iter().filter(of_feed).count() == 2, "{all:?}");
    let one = fresh[0];
    let document = alice.read(source, one).await?.context("readable")?;
    ensure!(
        document.title.starts_with("Story") && text(&document).contains("About **oats**"),
        "{document:?}"
    );
    ensure!(document.etag == one.etag, "{document:?} {one:?}");
    ensure!(alice.sees(source, one).await? && alice.sees(source, fresh[1]).await?);
    ensure!(!bob.sees(source, one).await? && bob.read(source, one).await?.is_none());
    alice
        .ask(
            Method::POST,
            &format!("{API}/items/{}/read", one.key.id),
            Value::Null,
        )
        .await?;
    let diff = alice.since(source, &all, cursor.as_deref()).await?;
    ensure!(diff.gone.contains(&one.key.id), "{diff:?}");
    ensure!(alice.sees(source, one).await?, "it can still be opened");
    ensure!(
        alice.read(source, one).await?.is_none(),
        "but is not wanted"
    );
    alice
        .ask(
            Method::POST,
            &format!("{API}/items/{}/star", one.key.id),
            Value::Null,
        )
        .await?;
    let starred = alice.since(source, &all, diff.cursor.as_deref()).await?;
    ensure!(
        starred
            .of(&one.key.id)
            .is_some_and(|new| new.etag == one.etag),
        "{starred:?}"
    );
    Ok(())
}
