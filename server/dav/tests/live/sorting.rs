//! Tags.

use anyhow::ensure;
use nextcloud_dav::{FileId, TagChange, TagId};
use nextcloud_transport::Kind;

use crate::live::{Live, Place, cases, fails};

cases![
    tags_are_put_on_files_and_taken_off,
    files_are_found_by_their_tags,
    an_unknown_tag_is_not_found,
];

const NAME: &str = "live-test <tag> & ä";

/// The tag of these tests: only administrators may delete one, so it is made once and stays.
async fn tag(place: &Place, name: &str) -> anyhow::Result<TagId> {
    match place.files.create_tag(name).await {
        Ok(id) => Ok(id),
        Err(error) if error.kind() == Kind::Conflict => {
            let tags = place.files.tags().await?;
            let found = tags.iter().find(|tag| tag.name == name);
            found
                .map(|tag| tag.id)
                .ok_or_else(|| anyhow::anyhow!("{tags:?}"))
        }
        Err(error) => Err(error.into()),
    }
}

async fn tags_are_put_on_files_and_taken_off(live: &Live, place: &Place) -> anyhow::Result<()> {
    let file = place.put("a", "x").await?.file_id.unwrap_or(FileId(0));
    let id = tag(place, NAME).await?;
    fails(place.files.create_tag(NAME).await, Kind::Conflict)?;
    ensure!(place.files.tags_of(file).await?.is_empty());
    ensure!(place.files.assign_tag(file, id).await? == TagChange::Changed);
    ensure!(place.files.assign_tag(file, id).await? == TagChange::Unchanged);
    let tags = place.files.tags_of(file).await?;
    ensure!(
        tags.len() == 1
            && tags
                .iter()
                .all(|tag| tag.id == id && tag.name == NAME && tag.can_assign)
    );
    ensure!(place.files.stat(&place.path("a")).await?.tags == [NAME]);
    ensure!(place.files.unassign_tag(file, id).await? == TagChange::Changed);
    ensure!(place.files.unassign_tag(file, id).await? == TagChange::Unchanged);
    fails(place.files.delete_tag(id).await, Kind::Forbidden)?;
    fails(live.files("bob")?.tags_of(file).await, Kind::NotFound)?;
    Ok(())
}

async fn files_are_found_by_their_tags(live: &Live, place: &Place) -> anyhow::Result<()> {
    let (one, two) = (
        tag(place, "live-test one").await?,
        tag(place, "live-test two").await?,
    );
    for (name, tags) in [("a", &[one][..]), ("b", &[two]), ("c", &[one, two])] {
        let file = place.put(name, "x").await?.file_id.unwrap_or(FileId(0));
        for tag in tags {
            place.files.assign_tag(file, *tag).await?;
        }
    }
    for (tags, expected) in [
        (&[one][..], &["a", "c"][..]),
        (&[two], &["b", "c"]),
        (&[one, two], &["c"]),
    ] {
        let mut found: Vec<String> = place
            .files
            .tagged(tags)
            .await?
            .iter()
            .filter(|entry| entry.path.is_within(&place.folder))
            .map(|entry| entry.name().to_owned())
            .collect();
        found.sort();
        ensure!(found == expected, "{tags:?}: {found:?}");
    }
    let file = place.files.file_id(&place.path("c")).await?;
    ensure!(place.files.ids_tagged(one).await?.contains(&file));
    // The server tells the numbers of everybody's files.
    ensure!(live.files("bob")?.ids_tagged(one).await?.contains(&file));
    Ok(())
}

async fn an_unknown_tag_is_not_found(_: &Live, place: &Place) -> anyhow::Result<()> {
    let file = place.put("a", "x").await?.file_id.unwrap_or(FileId(0));
    let unknown = TagId(999_999);
    fails(place.files.assign_tag(file, unknown).await, Kind::NotFound)?;
    fails(place.files.tagged(&[unknown]).await, Kind::NotFound)?;
    fails(place.files.tagged(&[]).await, Kind::Refused)?;
    fails(
        place
            .files
            .assign_tag(FileId(4_000_000_000), tag(place, NAME).await?)
            .await,
        Kind::NotFound,
    )?;
    Ok(())
}
