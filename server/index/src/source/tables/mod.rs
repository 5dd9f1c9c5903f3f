//! Rows of tables. Where only a view is shared, a row is another document: what the view hides must not be found in it.
//!
//! A table does not tell when its rows change, so they are read each time, and forgotten at once.

mod cell;
mod sheet;

use std::collections::{BTreeMap, BTreeSet};

use futures::{
    StreamExt, TryStreamExt,
    future::{self, BoxFuture, FutureExt},
    stream,
};
use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use nextcloud_client::tables::{
    Client, ResponseValue,
    types::{Column, Row},
};

use super::{
    Asked, Change, Event, Listed, Listing, Reader, Source, SourceError, failure::if_there,
    fingerprint::fingerprint,
};
use crate::{DocKey, DocType, Document, IndexMode, Part};
use sheet::{At, Sheet, columns, every, sheets};

/// Tables that are read at once.
const TOGETHER: usize = 4;
/// Up to so many rows of a table are verified one by one.
const ONE_BY_ONE: usize = 4;

/// Rows as documents.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Tables;

impl Tables {
    async fn list(reader: &Reader) -> Result<Listing, SourceError> {
        let client = Client::from_session(&reader.session);
        let sheets = sheets(&client).await?;
        let each = stream::iter(sheets).map(|sheet| {
            let client = client.clone();
            async move {
                let columns = columns(&client, sheet.at).await?;
                every(&client, sheet.at, |row| listed(&sheet, &columns, row)).await
            }
        });
        let all: Vec<Vec<Listed>> = each.buffer_unordered(TOGETHER).try_collect().await?;
        Ok(Listing::Whole {
            documents: all.into_iter().flatten().collect(),
            cursor: None,
        })
    }

    async fn fetch(
        reader: &Reader,
        id: &str,
        place: Option<&str>,
    ) -> Result<Option<Document>, SourceError> {
        let client = Client::from_session(&reader.session);
        let sheets = sheets(&client).await?;
        let at = place.and_then(At::parse);
        let sheet = sheets.into_iter().find(|sheet| Some(sheet.at) == at);
        let numbered = sheet.and_then(|sheet| Some((sheet.at.row(id)?, sheet)));
        let Some((number, sheet)) = numbered else {
            return Ok(None);
        };
        let row = async {
            match sheet.at {
                At::Table(table) => {
                    let row = if_there(client.api1_get_row(number).await)?;
                    let row = row.map(ResponseValue::into_inner);
                    Ok(row.filter(|row| row.table_id.is_none_or(|other| other == table)))
                }
                At::View(_) => {
                    let rows = every(&client, sheet.at, |row| {
                        (row.id == Some(number)).then(|| row.clone())
                    });
                    Ok::<_, SourceError>(rows.await?.into_iter().next())
                }
            }
        };
        let (columns, row) = future::try_join(columns(&client, sheet.at), row).await?;
        Ok(row.map(|row| document(&sheet, &columns, &row)))
    }

    async fn visible(reader: &Reader, asked: &[Asked]) -> Result<BTreeSet<String>, SourceError> {
        let client = Client::from_session(&reader.session);
        let mut wanted: BTreeMap<At, Vec<(i64, &str)>> = BTreeMap::new();
        for asked in asked {
            let at = asked.place.as_deref().and_then(At::parse);
            let Some(at) = at else { continue };
            let row = at.row(&asked.id).map(|row| (row, asked.id.as_str()));
            wanted.entry(at).or_default().extend(row);
        }
        let open: BTreeSet<At> = sheets(&client)
            .await?
            .iter()
            .map(|sheet| sheet.at)
            .collect();
        wanted.retain(|at, _| open.contains(at));
        let mut asks = Vec::new();
        for (at, rows) in wanted {
            let client = &client;
            asks.push(async move {
                let there = match at {
                    At::Table(table) if rows.len() <= ONE_BY_ONE => {
                        let mut there = BTreeSet::new();
                        for (row, _) in &rows {
                            let found = if_there(client.api1_get_row(*row).await)?;
                            let here = found
                                .is_some_and(|found| found.into_inner().table_id == Some(table));
                            there.extend(here.then_some(*row));
                        }
                        there
                    }
                    _ => every(client, at, |row| row.id).await?.into_iter().collect(),
                };
                let seen = rows.into_iter().filter(|(row, _)| there.contains(row));
                Ok::<_, SourceError>(seen.map(|(_, id)| id.to_owned()).collect::<Vec<String>>())
            });
        }
        let seen = future::try_join_all(asks).await?;
        Ok(seen.into_iter().flatten().collect())
    }
}

impl Source for Tables {
    fn doc_type(&self) -> DocType {
        DocType::TableRow
    }

    fn list<'a>(
        &'a self,
        reader: &'a Reader,
        _: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Listing, SourceError>> {
        Self::list(reader).boxed()
    }

    fn fetch<'a>(
        &'a self,
        reader: &'a Reader,
        id: &'a str,
        place: Option<&'a str>,
    ) -> BoxFuture<'a, Result<Option<Document>, SourceError>> {
        Self::fetch(reader, id, place).boxed()
    }

    fn visible<'a>(
        &'a self,
        reader: &'a Reader,
        asked: &'a [Asked],
    ) -> BoxFuture<'a, Result<BTreeSet<String>, SourceError>> {
        Self::visible(reader, asked).boxed()
    }

    fn change(&self, event: &Event<'_>) -> Option<Change> {
        let name = event.class.strip_prefix("OCA\\Tables\\Event\\")?;
        match name {
            "RowAddedEvent" | "RowUpdatedEvent" => {
                let table: i64 = event.number("/tableId")?.parse().ok()?;
                Some(Change::Index {
                    user: event.user?.clone(),
                    id: event.number("/rowId")?,
                    place: Some(At::Table(table).place()),
                })
            }
            "RowDeletedEvent" => Some(Change::Remove {
                id: event.number("/rowId")?,
            }),
            "TableDeletedEvent" | "ViewDeletedEvent" => Some(Change::Look {
                user: event.user?.clone(),
            }),
            _ => None,
        }
    }
}

fn etag(sheet: &Sheet, text: &str) -> String {
    fingerprint([sheet.title.as_str(), text])
}

fn listed(sheet: &Sheet, columns: &[Column], row: &Row) -> Option<Listed> {
    let id = format!("{}{}", sheet.at.prefix(), row.id?);
    Some(Listed {
        key: DocKey::new(DocType::TableRow, id),
        etag: etag(sheet, &cell::row_text(columns, row)),
        mode: IndexMode::Hybrid,
        place: Some(sheet.at.place()),
    })
}

fn document(sheet: &Sheet, columns: &[Column], row: &Row) -> Document {
    let text = cell::row_text(columns, row);
    let mut facts = BTreeMap::from([
        ("table_id".to_owned(), sheet.table.to_string()),
        ("table".to_owned(), sheet.title.clone()),
    ]);
    facts.extend(row.id.map(|id| ("row_id".to_owned(), id.to_string())));
    if let At::View(view) = sheet.at {
        facts.insert("view_id".to_owned(), view.to_string());
    }
    let at = row.last_edit_at.as_deref().and_then(moment);
    Document {
        title: cell::row_title(columns, row).unwrap_or_else(|| sheet.title.clone()),
        etag: etag(sheet, &text),
        parts: vec![Part { text, page: None }],
        modified_at: at,
        facts,
        ..Document::default()
    }
}

/// The app writes `2026-11-28 20:33:41` and means UTC.
fn moment(text: &str) -> Option<Timestamp> {
    let at: DateTime = text.parse().ok()?;
    Some(at.to_zoned(TimeZone::UTC).ok()?.timestamp())
}

#[cfg(test)]
mod tests {
    use nc_base::UserId;
    use serde_json::{Value, json};

    use super::*;

    fn change(name: &str, body: &Value) -> Option<Change> {
        let alice = UserId::parse("alice").expect("a name");
        let class = format!("OCA\\Tables\\Event\\{name}");
        Tables.change(&Event {
            class: &class,
            user: Some(&alice),
            body,
        })
    }

    #[test]
    fn events_of_rows_become_work() {
        let body = json!({ "tableId": 20, "rowId": "30", "values": [] });
        let index = change("RowAddedEvent", &body);
        assert!(
            matches!(index, Some(Change::Index { ref id, ref place, .. }) if id == "30" && place.as_deref() == Some("t20")),
            "{index:?}"
        );
        assert_eq!(
            change("RowDeletedEvent", &body),
            Some(Change::Remove {
                id: "30".to_owned()
            })
        );
        for odd in [
            json!(null),
            json!({ "tableId": [] , "rowId": 3 }),
            json!({ "tableId": 3 }),
            json!({ "tableId": 1, "rowId": -3 }),
        ] {
            assert_eq!(change("RowUpdatedEvent", &odd), None, "{odd}");
        }
    }

    #[test]
    fn times_are_read_as_the_app_writes_them() {
        let at = moment("2026-11-28 20:33:41").map(|at| at.to_string());
        assert_eq!(at.as_deref(), Some("2026-11-28T20:33:41Z"));
    }
}
