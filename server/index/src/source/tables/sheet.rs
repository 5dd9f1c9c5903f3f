//! What rows are read from: tables of the reader, and views of the tables of others.

use std::collections::BTreeSet;

use nextcloud_client::tables::{
    Client, ResponseValue,
    types::{ApiColumnsIndexNodeType, Column, Row},
};

use super::super::{SourceError, failure::if_there};

/// Rows per request.
const PAGE: usize = 500;

/// What rows are read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Sheet {
    pub(super) at: At,
    pub(super) title: String,
    pub(super) table: i64,
}

/// A table, or a view where the table is not the reader's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum At {
    Table(i64),
    View(i64),
}

impl At {
    /// What stands before the number of a row in its id.
    pub(super) fn prefix(self) -> String {
        match self {
            Self::Table(_) => String::new(),
            Self::View(view) => format!("v{view}."),
        }
    }

    pub(super) fn place(self) -> String {
        match self {
            Self::Table(id) => format!("t{id}"),
            Self::View(id) => format!("v{id}"),
        }
    }

    /// Read a place.
    pub(super) fn parse(place: &str) -> Option<Self> {
        let (kind, id) = place.split_at_checked(1)?;
        let id = id.parse().ok()?;
        match kind {
            "t" => Some(Self::Table(id)),
            "v" => Some(Self::View(id)),
            _ => None,
        }
    }

    /// The number of the row with this id, if it is of this table or view.
    pub(super) fn row(self, id: &str) -> Option<i64> {
        id.strip_prefix(&self.prefix())?.parse().ok()
    }
}

/// Everything that the reader may read rows of: one request.
pub(super) async fn sheets(client: &Client) -> Result<Vec<Sheet>, SourceError> {
    let index = client
        .api_general_index()
        .await
        .map_err(SourceError::of)?
        .into_inner();
    let mut sheets = Vec::new();
    let mut mine = BTreeSet::new();
    for table in index.tables {
        let shared = table.is_shared == Some(true);
        let reads = table.on_share_permissions.as_ref().and_then(|may| may.read);
        let Some(id) = table.id.filter(|_| !shared || reads == Some(true)) else {
            continue;
        };
        mine.insert(id);
        sheets.push(Sheet {
            at: At::Table(id),
            title: table.title.unwrap_or_default(),
            table: id,
        });
    }
    for view in index.views {
        let reads = view.on_share_permissions.as_ref().and_then(|may| may.read);
        let (Some(id), Some(table)) = (view.id, view.table_id) else {
            continue;
        };
        if !mine.contains(&table) && reads != Some(false) {
            sheets.push(Sheet {
                at: At::View(id),
                title: view.title.unwrap_or_default(),
                table,
            });
        }
    }
    Ok(sheets)
}

pub(super) async fn columns(client: &Client, at: At) -> Result<Vec<Column>, SourceError> {
    let found = match at {
        At::Table(id) => {
            client
                .api_columns_index(ApiColumnsIndexNodeType::Table, id)
                .await
        }
        At::View(id) => {
            client
                .api_columns_index(ApiColumnsIndexNodeType::View, id)
                .await
        }
    };
    Ok(if_there(found)?
        .map(ResponseValue::into_inner)
        .unwrap_or_default())
}

/// The rows of one page; none behind the last, or of what is not there for the reader.
async fn page(client: &Client, at: At, offset: usize) -> Result<Vec<Row>, SourceError> {
    let (limit, offset) = (i64::try_from(PAGE).ok(), i64::try_from(offset).ok());
    let rows = match at {
        At::Table(id) => client.api1_index_table_rows(id, limit, offset).await,
        At::View(id) => client.api1_index_view_rows(id, limit, offset).await,
    };
    Ok(if_there(rows)?
        .map(ResponseValue::into_inner)
        .unwrap_or_default())
}

/// What `pick` makes of every row.
pub(super) async fn every<T>(
    client: &Client,
    at: At,
    pick: impl Fn(&Row) -> Option<T>,
) -> Result<Vec<T>, SourceError> {
    let (mut all, mut offset) = (Vec::new(), 0);
    loop {
        let rows = page(client, at, offset).await?;
        all.extend(rows.iter().filter_map(&pick));
        offset += rows.len();
        if rows.len() < PAGE {
            return Ok(all);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_of_views_have_names_of_their_own() {
        assert_eq!(At::View(3).row("v3.7"), Some(7));
        assert_eq!(At::View(3).row("7"), None);
        assert_eq!(At::Table(3).row("v3.7"), None);
        assert_eq!(At::parse("v3"), Some(At::View(3)));
        assert_eq!(At::parse("ü3"), None);
    }
}
