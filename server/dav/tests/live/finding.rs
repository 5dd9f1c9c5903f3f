//! Searching, and finding by number.

use anyhow::ensure;
use futures::{StreamExt, TryStreamExt, stream};
use jiff::Timestamp;
use nextcloud_dav::{Condition, Entry, FileId, FilePath, Order, Search, SortBy, Than, escape_like};
use nextcloud_transport::Kind;

use crate::live::{Live, Place, cases, fails};

cases![
    every_condition_is_understood,
    results_have_the_properties_of_a_listing,
    results_come_in_order,
    a_page_can_be_asked_for,
    more_results_than_a_page_are_all_there,
    a_strange_scope_is_found,
    own_files_are_found_from_the_root_only,
    numbers_find_files,
    favourites_are_found,
];

impl Place {
    async fn find(&self, condition: Condition) -> anyhow::Result<Vec<String>> {
        let search = Search {
            scope: self.folder.clone(),
            condition,
            order: vec![Order {
                by: SortBy::Name,
                descending: false,
            }],
            ..Search::default()
        };
        let found: Vec<Entry> = self.files.search(&search).try_collect().await?;
        Ok(found.iter().map(|entry| entry.name().to_owned()).collect())
    }
}

async fn every_condition_is_understood(_: &Live, place: &Place) -> anyhow::Result<()> {
    use Condition as C;
    let first = place.put("a/one.txt", "1").await?;
    place.put("a/two_%.md", "22").await?;
    place.put("b.png", "333").await?;
    let id = first.file_id.ok_or_else(|| anyhow::anyhow!("no number"))?;
    let past = Timestamp::from_second(1_600_000_000)?;
    let name = |pattern: &str| C::NameLike(pattern.to_owned());
    let all = ["a", "b.png", "one.txt", "two_%.md"];
    for (condition, expected) in [
        (C::Anything, &all[..]),
        (name("%O%"), &all[2..]),
        (name("%.txt"), &all[2..3]),
        (name(&format!("%{}%", escape_like("_%"))), &all[3..]),
        (C::TypeLike("image/%".into()), &all[1..2]),
        (C::Folder, &all[..1]),
        (C::Not(Box::new(C::Folder)), &all[1..]),
        (C::Ids(vec![id, FileId(u64::from(u32::MAX))]), &all[2..3]),
        (C::Ids(Vec::new()), &[]),
        (
            C::All(vec![C::Not(Box::new(C::Folder)), C::Size(Than::AtLeast, 2)]),
            &[all[1], all[3]],
        ),
        (C::Any(vec![C::Folder, C::Size(Than::Equal, 3)]), &all[..2]),
        (C::Any(Vec::new()), &[]),
        (C::All(Vec::new()), &all[..]),
        (C::Modified(Than::More, past), &all[..]),
        (C::Modified(Than::Less, past), &[]),
        (C::Uploaded(Than::More, past), &all[1..]),
        (C::Size(Than::Less, 2), &all[2..3]),
        (C::Favourite, &[]),
    ] {
        let found = place.find(condition.clone()).await?;
        ensure!(found == expected, "{condition:?} found {found:?}");
    }
    Ok(())
}

async fn results_have_the_properties_of_a_listing(_: &Live, place: &Place) -> anyhow::Result<()> {
    place.put("a.md", "x").await?;
    let search = Search {
        scope: place.folder.clone(),
        ..Search::default()
    };
    let found = place.files.search_page(&search, 0, 10).await?.entries;
    let seen = place.files.stat(&place.path("a.md")).await?;
    ensure!(found == [seen], "{found:?}");
    Ok(())
}

async fn results_come_in_order(_: &Live, place: &Place) -> anyhow::Result<()> {
    for (name, content) in [("b", "1"), ("c", "333"), ("a", "22")] {
        place.put(name, content).await?;
    }
    for (by, descending, expected) in [
        (SortBy::Name, false, ["a", "b", "c"]),
        (SortBy::Name, true, ["c", "b", "a"]),
        (SortBy::Size, true, ["c", "a", "b"]),
        (SortBy::Type, false, ["a", "b", "c"]),
    ] {
        let search = Search {
            scope: place.folder.clone(),
            order: vec![Order { by, descending }],
            ..Search::default()
        };
        let found: Vec<Entry> = place.files.search(&search).try_collect().await?;
        let names: Vec<&str> = found.iter().map(Entry::name).collect();
        ensure!(names == expected, "{by:?} {descending}: {names:?}");
    }
    Ok(())
}

async fn a_page_can_be_asked_for(_: &Live, place: &Place) -> anyhow::Result<()> {
    for name in ["a", "b", "c"] {
        place.put(name, "x").await?;
    }
    let search = Search {
        scope: place.folder.clone(),
        condition: Condition::Not(Box::new(Condition::Folder)),
        ..Search::default()
    };
    let first = place.files.search_page(&search, 0, 2).await?;
    ensure!(
        first.entries.len() == 2 && first.next_offset == Some(2),
        "{first:?}"
    );
    let second = place.files.search_page(&search, 2, 2).await?;
    ensure!(second.entries.len() == 1);
    let third = place.files.search_page(&search, 4, 2).await?;
    ensure!(third.entries.is_empty() && third.next_offset.is_none());
    Ok(())
}

async fn more_results_than_a_page_are_all_there(_: &Live, place: &Place) -> anyhow::Result<()> {
    stream::iter(0..230)
        .map(|number| async move { place.put(&format!("{number}.t"), "same").await })
        .buffer_unordered(6)
        .try_collect::<Vec<_>>()
        .await?;
    ensure!(place.find(Condition::NameLike("%.t".into())).await?.len() == 230);
    Ok(())
}

async fn a_strange_scope_is_found(_: &Live, place: &Place) -> anyhow::Result<()> {
    place.put("50% & <ä> #?/x.txt", "x").await?;
    let search = Search {
        scope: place.path("50% & <ä> #?"),
        ..Search::default()
    };
    let found: Vec<Entry> = place.files.search(&search).try_collect().await?;
    ensure!(found.len() == 1, "{found:?}");
    let search = Search {
        scope: place.path("none"),
        ..Search::default()
    };
    fails(
        place.files.search_page(&search, 0, 10).await,
        Kind::NotFound,
    )?;
    Ok(())
}

async fn own_files_are_found_from_the_root_only(_: &Live, place: &Place) -> anyhow::Result<()> {
    place.put("own file of mine.txt", "x").await?;
    let mut search = Search {
        condition: Condition::NameLike("own file of mine%".into()),
        own_only: true,
        ..Search::default()
    };
    let found: Vec<Entry> = place.files.search(&search).try_collect().await?;
    ensure!(
        found
            .iter()
            .any(|entry| entry.path.is_within(&place.folder))
    );
    search.scope = place.folder.clone();
    fails(place.files.search_page(&search, 0, 10).await, Kind::Refused)?;
    Ok(())
}

async fn numbers_find_files(_: &Live, place: &Place) -> anyhow::Result<()> {
    let mut ids = Vec::new();
    for name in ["a", "b"] {
        ids.extend(place.put(name, "x").await?.file_id);
    }
    // More than one request is needed for so many.
    ids.extend((0..150).map(|number| FileId(4_000_000_000 + number)));
    let found = place.files.by_ids(&ids).await?;
    let mut names: Vec<&str> = found.iter().map(Entry::name).collect();
    names.sort_unstable();
    ensure!(names == ["a", "b"], "{names:?}");
    Ok(())
}

async fn favourites_are_found(_: &Live, place: &Place) -> anyhow::Result<()> {
    place.put("a", "x").await?;
    place.put("b", "x").await?;
    let path = place.path("a");
    place.files.set_favourite(&path, true).await?;
    place.files.set_favourite(&path, true).await?;
    ensure!(place.files.stat(&path).await?.favourite);
    let found: Vec<Entry> = place
        .files
        .favourites(place.folder.clone())
        .try_collect()
        .await?;
    ensure!(
        found.len() == 1
            && found
                .iter()
                .all(|entry| entry.favourite && entry.path == path)
    );
    let all: Vec<Entry> = place
        .files
        .favourites(FilePath::root())
        .try_collect()
        .await?;
    ensure!(all.iter().any(|entry| entry.path == path));
    place.files.set_favourite(&path, false).await?;
    ensure!(!place.files.stat(&path).await?.favourite);
    fails(
        place.files.set_favourite(&place.path("none"), true).await,
        Kind::NotFound,
    )?;
    Ok(())
}
