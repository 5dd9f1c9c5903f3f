//! A table.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use crate::{
    state::{World, sql_time},
    tables::{Column, Row},
};

#[derive(Debug)]
pub(crate) struct Table {
    pub(crate) id: u64,
    pub(crate) title: String,
    pub(crate) emoji: String,
    pub(crate) description: String,
    pub(crate) owner: String,
    pub(crate) archived: bool,
    pub(crate) created: i64,
    pub(crate) edited: i64,
    pub(crate) favorite_of: BTreeSet<String>,
    pub(crate) columns: BTreeMap<u64, Column>,
    pub(crate) rows: BTreeMap<u64, Row>,
}

impl World {
    /// Add an empty table and return its id.
    pub(crate) fn add_table(&mut self, owner: &str, title: &str, emoji: &str) -> u64 {
        let id = self.next_id();
        let now = self.now.as_second();
        let table = Table {
            id,
            title: title.to_owned(),
            emoji: emoji.to_owned(),
            description: String::new(),
            owner: owner.to_owned(),
            archived: false,
            created: now,
            edited: now,
            favorite_of: BTreeSet::new(),
            columns: BTreeMap::new(),
            rows: BTreeMap::new(),
        };
        self.tables.insert(id, table);
        id
    }
}

impl Table {
    /// The table as both API versions show it; `named` is the owner's display name.
    pub(crate) fn body(&self, named: &str) -> Value {
        json!({
            "id": self.id, "title": self.title, "emoji": self.emoji, "ownership": self.owner, "ownerDisplayName": named,
            "createdBy": self.owner, "createdAt": sql_time(self.created), "lastEditBy": self.owner,
            "lastEditAt": sql_time(self.edited), "archived": self.archived, "isShared": false,
            "favorite": self.favorite_of.contains(&self.owner),
            "onSharePermissions": {"read": true, "create": false, "update": false, "delete": false, "manage": false},
            "hasShares": false, "rowsCount": self.rows.len(), "columnsCount": self.columns.len(),
            "description": self.description, "views": [], "columnOrder": [], "sort": [],
        })
    }

    /// The table as the answer to its own deletion shows it.
    pub(crate) fn body_of_deleted(&self) -> Value {
        let mut body = self.body("");
        if let Some(permissions) = body.get_mut("onSharePermissions") {
            *permissions = Value::Null;
        }
        body
    }

    pub(crate) fn scheme(&self, named: &str) -> Value {
        json!({
            "title": self.title, "emoji": self.emoji, "columns": self.column_bodies(named), "views": [],
            "description": self.description, "tablesVersion": "2.2.2", "columnOrder": [], "sort": [],
        })
    }

    pub(crate) fn column_bodies(&self, named: &str) -> Vec<Value> {
        self.columns
            .values()
            .map(|column| column.body(self.id, &self.owner, named))
            .collect()
    }
}
