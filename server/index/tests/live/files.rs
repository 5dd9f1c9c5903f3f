//! Files of two users: chosen by tags, by folders, shared, and kept from everything.

use anyhow::{Context, ensure};
use http::Method;
use nc_index::{
    DocType, IndexMode, Listed, SourceSettings,
    source::{FileRules, PathRule, TagName},
};
use nextcloud_dav::{FileId, FilePath, Files, TagId, WriteOptions};

use crate::live::{Live, User, cases, source_with, text, unique};

cases![
    tagged_files_and_folders_are_found_and_lost_again,
    folder_rules_and_patterns_choose_files,
    a_shared_file_is_one_document_until_it_is_unshared,
    excluded_tags_keep_files_from_everything,
];

async fn write(files: &Files, path: &FilePath, content: &str) -> anyhow::Result<FileId> {
    let options = WriteOptions {
        create_parents: true,
        ..WriteOptions::default()
    };
    let written = files.write(path, content.to_owned(), &options).await?;
    written.file_id.context("the file has a number")
}

async fn tag(files: &Files, name: &str) -> anyhow::Result<TagId> {
    let known = files.tags_named(&[name.to_owned()]).await?;
    Ok(match known.first() {
        Some(tag) => tag.id,
        None => files.create_tag(name).await?,
    })
}

fn find(all: &[Listed], id: FileId) -> Option<&Listed> {
    all.iter().find(|listed| listed.key.id == id.to_string())
}

fn settings(rules: FileRules) -> SourceSettings {
    SourceSettings {
        kinds: [DocType::File].into(),
        files: rules,
        ..SourceSettings::default()
    }
}

fn rules() -> anyhow::Result<FileRules> {
    Ok(FileRules {
        tag: Some(TagName::parse("live-index")?),
        keyword_tag: Some(TagName::parse("live-keyword")?),
        ..FileRules::default()
    })
}

/// A folder of alice that is gone afterwards, whatever happened.
async fn within<F, T>(alice: &User, run: F) -> anyhow::Result<T>
where
    F: AsyncFnOnce(&FilePath) -> anyhow::Result<T>,
{
    let folder = FilePath::parse(&unique("live index"))?;
    alice.files().create_folder(&folder).await?;
    let outcome = run(&folder).await;
    alice.files().delete(&folder, None).await?;
    outcome
}

async fn tagged_files_and_folders_are_found_and_lost_again(live: &Live) -> anyhow::Result<()> {
    let (alice, bob) = (live.user("alice")?, live.user("bob")?);
    let files = alice.files();
    let source = source_with(&settings(rules()?))?;
    let source = source.as_ref();
    let (hybrid, keyword) = (
        tag(&files, "live-index").await?,
        tag(&files, "live-keyword").await?,
    );
    within(&alice, async |folder| {
        let plan = write(&files, &folder.join("plan.md")?, "# Plan\n\nwalk the dog").await?;
        let paper = write(&files, &folder.join("deep/er/paper.pdf")?, "the first page").await?;
        let film = write(&files, &folder.join("deep/film.mp4")?, "no words").await?;
        let deep = files.file_id(&folder.join("deep")?).await?;
        files.assign_tag(plan, hybrid).await?;
        files.assign_tag(deep, keyword).await?;

        let (all, cursor) = alice.whole(source).await?;
        let one = find(&all, plan).context("the tagged file is there")?;
        ensure!(one.mode == IndexMode::Hybrid, "{one:?}");
        let two = find(&all, paper).context("what lies in the tagged folder is there")?;
        ensure!(
            two.mode == IndexMode::Keyword && find(&all, film).is_none(),
            "{two:?}"
        );
        ensure!(
            one.place.as_deref() == Some(format!("/{folder}/plan.md").as_str()),
            "{one:?}"
        );
        let document = alice.read(source, one).await?.context("readable")?;
        ensure!(
            text(&document).contains("walk the dog") && document.markdown,
            "{document:?}"
        );
        ensure!(
            document.etag == one.etag && document.path == one.place && document.mode == one.mode,
            "{document:?} {one:?}"
        );
        ensure!(document.tags == ["live-index"] && document.facts["mime_type"] == "text/markdown");
        let document = alice.read(source, two).await?.context("readable")?;
        ensure!(document.mode == IndexMode::Keyword && document.page_count == Some(2));
        ensure!(document.parts[1].page == Some(2) && document.etag == two.etag);
        ensure!(alice.sees(source, one).await? && !bob.sees(source, one).await?);
        ensure!(bob.read(source, one).await?.is_none());

        let idle = alice.since(source, &all, cursor.as_deref()).await?;
        ensure!(
            find(&idle.changed, plan).is_none() && idle.gone.is_empty(),
            "{idle:?}"
        );

        write(
            &files,
            &folder.join("deep/er/paper.pdf")?,
            "another first page",
        )
        .await?;
        let diff = alice.since(source, &all, cursor.as_deref()).await?;
        ensure!(
            find(&diff.changed, paper).is_some_and(|new| new.etag != two.etag),
            "{diff:?}"
        );

        let (all, cursor) = alice.whole(source).await?;
        files.unassign_tag(plan, hybrid).await?;
        files
            .delete(&folder.join("deep/er/paper.pdf")?, None)
            .await?;
        let diff = alice.since(source, &all, cursor.as_deref()).await?;
        for gone in [plan, paper] {
            ensure!(diff.gone.contains(&gone.to_string()), "{gone} in {diff:?}");
        }
        ensure!(
            alice.read(source, one).await?.is_none(),
            "without its tag it is not wanted"
        );
        ensure!(
            !alice.sees(source, two).await?,
            "what is deleted is not shown"
        );
        Ok(())
    })
    .await
}

async fn folder_rules_and_patterns_choose_files(live: &Live) -> anyhow::Result<()> {
    let alice = live.user("alice")?;
    let files = alice.files();
    within(&alice, async |folder| {
        let wanted = write(&files, &folder.join("a/one.md")?, "one").await?;
        let other = write(&files, &folder.join("a/two.txt")?, "two").await?;
        let left_out = write(&files, &folder.join("a/old/three.md")?, "three").await?;
        let rules = FileRules {
            tag: None,
            keyword_tag: None,
            include: vec![PathRule::parse(&format!("/{folder}/**/*.md"))?],
            exclude: vec![PathRule::parse(&format!("/{folder}/a/old"))?],
            ..FileRules::default()
        };
        let source = source_with(&settings(rules))?;
        let (all, _) = alice.whole(source.as_ref()).await?;
        let one = find(&all, wanted).context("the pattern takes it")?;
        ensure!(all.len() == 1, "{other} {left_out}: {all:?}");
        ensure!(alice.read(source.as_ref(), one).await?.is_some());
        let hidden = Listed {
            key: nc_index::DocKey::new(DocType::File, left_out),
            ..one.clone()
        };
        ensure!(alice.read(source.as_ref(), &hidden).await?.is_none());
        Ok(())
    })
    .await
}

async fn share(alice: &User, path: &str, with: &str) -> anyhow::Result<String> {
    #[derive(serde::Deserialize)]
    struct Share {
        id: serde_json::Value,
    }
    let call = alice
        .session()
        .request(Method::POST, "/ocs/v2.php/apps/files_sharing/api/v1/shares");
    let body =
        serde_json::json!({ "path": path, "shareType": 0, "shareWith": with, "permissions": 1 });
    let share: Share = call.json_body(&body).ocs().await?;
    Ok(share.id.to_string().trim_matches('"').to_owned())
}

async fn a_shared_file_is_one_document_until_it_is_unshared(live: &Live) -> anyhow::Result<()> {
    let (alice, bob) = (live.user("alice")?, live.user("bob")?);
    let files = alice.files();
    let source = source_with(&settings(rules()?))?;
    let source = source.as_ref();
    let hybrid = tag(&files, "live-index").await?;
    within(&alice, async |folder| {
        let name = format!("{}.md", unique("shared"));
        let id = write(&files, &folder.join(&name)?, "for both").await?;
        files.assign_tag(id, hybrid).await?;
        let (before, cursor) = bob.whole(source).await?;
        ensure!(find(&before, id).is_none());
        let share_id = share(&alice, &format!("/{folder}/{name}"), "bob").await?;
        let diff = bob.since(source, &before, cursor.as_deref()).await?;
        let theirs = find(&diff.changed, id)
            .context("bob finds it, too")?
            .clone();
        let (all, _) = alice.whole(source).await?;
        let own = find(&all, id).context("alice finds it")?;
        ensure!(
            own.etag == theirs.etag && own.key == theirs.key,
            "{own:?} {theirs:?}"
        );
        ensure!(
            theirs.place.as_deref() == Some(format!("/{name}").as_str()),
            "{theirs:?}"
        );
        ensure!(bob.sees(source, &theirs).await? && bob.read(source, &theirs).await?.is_some());

        let (all, cursor) = bob.whole(source).await?;
        let path = format!("/ocs/v2.php/apps/files_sharing/api/v1/shares/{share_id}");
        alice
            .session()
            .request(Method::DELETE, &path)
            .send()
            .await?;
        ensure!(
            !bob.sees(source, &theirs).await?,
            "unshared, and shown no more"
        );
        ensure!(bob.read(source, &theirs).await?.is_none());
        let diff = bob.since(source, &all, cursor.as_deref()).await?;
        ensure!(diff.gone.contains(&id.to_string()), "{diff:?}");
        Ok(())
    })
    .await
}

async fn excluded_tags_keep_files_from_everything(live: &Live) -> anyhow::Result<()> {
    let alice = live.user("alice")?;
    let files = alice.files();
    let rules = FileRules {
        excluded_tags: vec!["live-secret".to_owned()],
        ..rules()?
    };
    let source = source_with(&settings(rules))?;
    let source = source.as_ref();
    let (hybrid, secret) = (
        tag(&files, "live-index").await?,
        tag(&files, "live-secret").await?,
    );
    within(&alice, async |folder| {
        let id = write(&files, &folder.join("safe/plan.md")?, "hidden treasure").await?;
        let safe = files.file_id(&folder.join("safe")?).await?;
        files.assign_tag(id, hybrid).await?;
        let (all, cursor) = alice.whole(source).await?;
        let one = find(&all, id).context("it is there at first")?;
        ensure!(alice.sees(source, one).await?);
        files.assign_tag(safe, secret).await?;
        ensure!(
            !alice.sees(source, one).await?,
            "its folder is kept from everything"
        );
        ensure!(alice.read(source, one).await?.is_none());
        let diff = alice.since(source, &all, cursor.as_deref()).await?;
        ensure!(diff.gone.contains(&id.to_string()), "{diff:?}");
        Ok(())
    })
    .await
}
