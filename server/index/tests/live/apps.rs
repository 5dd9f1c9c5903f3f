//! Mail, collectives and recipes.

use anyhow::{Context, ensure};
use http::Method;
use nc_index::DocType;
use nextcloud_dav::{FilePath, WriteOptions};
use serde_json::{Value, json};

use crate::live::{Live, User, cases, find, source_of, text, unique};

cases![
    messages_are_found_after_they_came,
    pages_are_followed_in_their_collective,
    recipes_are_followed
];

const MAIL: &str = "/index.php/apps/mail/api";
const COLLECTIVES: &str = "/ocs/v2.php/apps/collectives/api/v1.0/collectives";
const RECIPES: &str = "/index.php/apps/cookbook/api/v1/recipes";

async fn messages_are_found_after_they_came(live: &Live) -> anyhow::Result<()> {
    let (alice, bob) = (live.user("alice")?, live.user("bob")?);
    let source = source_of(DocType::MailMessage)?;
    let source = source.as_ref();
    let accounts = bob
        .ask(
            Method::GET,
            "/ocs/v2.php/apps/mail/account/list",
            Value::Null,
        )
        .await?;
    let (account, address) = (accounts[0]["id"].as_i64(), accounts[0]["email"].as_str());
    let (account, address) = (
        account.context("bob has an account")?,
        address.context("and an address")?,
    );
    let boxes = bob
        .ask(
            Method::GET,
            &format!("{MAIL}/mailboxes?accountId={account}"),
            Value::Null,
        )
        .await?;
    let inbox = boxes["mailboxes"]
        .as_array()
        .into_iter()
        .flatten()
        .find(|one| one["specialRole"] == "inbox");
    let inbox = inbox
        .and_then(|one| one["databaseId"].as_i64())
        .context("bob has an inbox")?;
    let sync = async || {
        let body = json!({ "ids": [0], "init": true });
        bob.ask(
            Method::POST,
            &format!("{MAIL}/mailboxes/{inbox}/sync"),
            body,
        )
        .await
    };
    sync().await?;
    let (before, cursor) = bob.whole(source).await?;
    let own = alice
        .ask(
            Method::GET,
            "/ocs/v2.php/apps/mail/account/list",
            Value::Null,
        )
        .await?;
    let subject = unique("live mail");
    let message = json!({ "accountId": own[0]["id"], "fromEmail": own[0]["email"], "subject": subject, "body": "the oats have come", "isHtml": false, "to": [{ "label": "Bob", "email": address }], "cc": [], "bcc": [], "references": null });
    alice
        .ask(Method::POST, "/ocs/v2.php/apps/mail/message/send", message)
        .await?;
    let idle = bob.since(source, &before, cursor.as_deref()).await?;
    ensure!(
        idle.changed.is_empty() && idle.gone.is_empty(),
        "not synchronised yet: {idle:?}"
    );
    sync().await?;
    let diff = bob.since(source, &before, cursor.as_deref()).await?;
    let mut found = None;
    for listed in diff
        .changed
        .iter()
        .filter(|listed| !before.contains(listed))
    {
        let document = bob.read(source, listed).await?.context("readable")?;
        if document.title == subject {
            found = Some((listed, document));
        }
    }
    let (listed, document) = found.with_context(|| format!("the message in {diff:?}"))?;
    ensure!(
        text(&document).contains("the oats have come") && document.etag == listed.etag,
        "{document:?} {listed:?}"
    );
    ensure!(
        listed.place.as_deref() == Some(format!("{account}/{inbox}").as_str()),
        "{listed:?}"
    );
    ensure!(bob.sees(source, listed).await? && !alice.sees(source, listed).await?);
    ensure!(alice.read(source, listed).await?.is_none());
    bob.ask(
        Method::DELETE,
        &format!("{MAIL}/messages/{}", listed.key.id),
        Value::Null,
    )
    .await?;
    sync().await?;
    let gone = bob.since(source, &before, diff.cursor.as_deref()).await?;
    ensure!(
        gone.gone.contains(&listed.key.id) && !bob.sees(source, listed).await?,
        "{gone:?}"
    );
    Ok(())
}

async fn pages_are_followed_in_their_collective(live: &Live) -> anyhow::Result<()> {
    let (alice, bob) = (live.user("alice")?, live.user("bob")?);
    let name = unique("live collective");
    let made = alice
        .ask(
            Method::POST,
            COLLECTIVES,
            json!({ "name": name, "emoji": null }),
        )
        .await?;
    let collective = made["collective"]["id"]
        .as_i64()
        .with_context(|| format!("no collective in {made}"))?;
    let outcome = follow_pages(&alice, &bob, collective, &name).await;
    alice
        .ask(
            Method::DELETE,
            &format!("{COLLECTIVES}/{collective}"),
            Value::Null,
        )
        .await?;
    alice
        .ask(
            Method::DELETE,
            &format!("{COLLECTIVES}/trash/{collective}?circle=1"),
            Value::Null,
        )
        .await?;
    outcome
}

async fn follow_pages(alice: &User, bob: &User, collective: i64, name: &str) -> anyhow::Result<()> {
    let source = source_of(DocType::CollectivePage)?;
    let source = source.as_ref();
    let pages = format!("{COLLECTIVES}/{collective}/pages");
    let all = alice.ask(Method::GET, &pages, Value::Null).await?;
    let root = all["pages"][0]["id"]
        .as_i64()
        .with_context(|| format!("no page in {all}"))?;
    let made = alice
        .ask(
            Method::POST,
            &format!("{pages}/{root}"),
            json!({ "title": "Grains" }),
        )
        .await?;
    let key = made["page"]["id"]
        .as_i64()
        .with_context(|| format!("no page in {made}"))?
        .to_string();
    let path = FilePath::parse(&format!(".Collectives/{name}/Grains.md"))?;
    let write = async |text: &'static str| {
        alice
            .files()
            .write(&path, text, &WriteOptions::default())
            .await
    };
    write("# Oats\n\nare grown here").await?;
    let (all, cursor) = alice.whole(source).await?;
    let listed = find(&all, &key).with_context(|| format!("{key} in {all:?}"))?;
    let document = alice.read(source, listed).await?.context("readable")?;
    ensure!(
        document.title == "Grains" && text(&document).contains("are grown here"),
        "{document:?}"
    );
    ensure!(
        document.etag == listed.etag && document.facts["collective_id"] == collective.to_string()
    );
    ensure!(alice.sees(source, listed).await? && !bob.sees(source, listed).await?);
    ensure!(bob.read(source, listed).await?.is_none());
    write("# Barley\n\nis what we grow here now").await?;
    let diff = alice.since(source, &all, cursor.as_deref()).await?;
    ensure!(
        diff.of(&key).is_some_and(|new| new.etag != listed.etag),
        "{diff:?}"
    );
    alice
        .ask(Method::DELETE, &format!("{pages}/{key}"), Value::Null)
        .await?;
    let diff = alice.since(source, &all, cursor.as_deref()).await?;
    ensure!(
        diff.gone.contains(&key) && !alice.sees(source, listed).await?,
        "{diff:?}"
    );
    Ok(())
}

async fn recipes_are_followed(live: &Live) -> anyhow::Result<()> {
    let (alice, bob) = (live.user("alice")?, live.user("bob")?);
    let source = source_of(DocType::Recipe)?;
    let source = source.as_ref();
    let name = unique("live soup");
    let recipe = |id: Option<i64>, what: &str| {
        let mut all = json!({ "@type": "Recipe", "name": name, "description": what, "recipeCategory": "Soup", "keywords": "lab,easy", "recipeIngredient": ["oats"], "recipeInstructions": ["Boil it"], "recipeYield": 2 });
        if let Some(id) = id {
            all["id"] = json!(id.to_string());
        }
        all
    };
    let made = alice
        .ask(Method::POST, RECIPES, recipe(None, "warm"))
        .await?;
    let id = made
        .as_i64()
        .or_else(|| made.as_str()?.parse().ok())
        .with_context(|| format!("no number in {made}"))?;
    let key = id.to_string();
    let (all, cursor) = alice.whole(source).await?;
    let listed = find(&all, &key).with_context(|| format!("{key} in {all:?}"))?;
    let document = alice.read(source, listed).await?.context("readable")?;
    ensure!(
        document.title == name
            && text(&document).contains("- oats")
            && document.tags == ["Soup", "lab", "easy"],
        "{document:?}"
    );
    ensure!(document.etag == listed.etag, "{document:?} {listed:?}");
    ensure!(alice.sees(source, listed).await? && !bob.sees(source, listed).await?);
    ensure!(bob.read(source, listed).await?.is_none());
    tokio::time::sleep(std::time::Duration::from_millis(1100)).await;
    alice
        .ask(
            Method::PUT,
            &format!("{RECIPES}/{id}"),
            recipe(Some(id), "cold"),
        )
        .await?;
    let diff = alice.since(source, &all, cursor.as_deref()).await?;
    ensure!(
        diff.of(&key).is_some_and(|new| new.etag != listed.etag),
        "{diff:?}"
    );
    alice
        .ask(Method::DELETE, &format!("{RECIPES}/{id}"), Value::Null)
        .await?;
    let diff = alice.since(source, &all, cursor.as_deref()).await?;
    ensure!(
        diff.gone.contains(&key) && !alice.sees(source, listed).await?,
        "{diff:?}"
    );
    Ok(())
}
