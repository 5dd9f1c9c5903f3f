//! Which Tables route answers: API 1 bare, API 2 in the OCS envelope.

use http::StatusCode;
use serde_json::{Value, json};

use crate::{
    answer::{self, Answer},
    ask::Ask,
    ocs::Reply,
    state::World,
    tables::{
        Column, Fault, Row, Table,
        fault::Outcome,
        row::{simple, values},
    },
};

/// API 1, below `/apps/tables/api/1`.
pub(crate) fn route(world: &mut World, ask: &Ask, user: &str, rest: &[&str]) -> Answer {
    let outcome = match (ask.method.as_str(), rest) {
        ("GET", ["tables", id, "scheme"]) => {
            table(world, user, id).map(|table| table.scheme(world.display_name(user)))
        }
        ("GET", ["tables", id, "columns"]) => columns(world, user, id),
        ("POST", ["tables", id, "columns"]) => {
            add_column(world, ask, user, id, &ask.text("type").unwrap_or_default())
        }
        ("GET", ["tables", id, "rows"]) => rows(world, ask, user, id, false),
        ("GET", ["tables", id, "rows", "simple"]) => rows(world, ask, user, id, true),
        ("POST", ["tables", id, "rows"]) => add_row(world, ask, user, id),
        ("GET", ["tables", id, "views" | "shares"]) => table(world, user, id).map(|_| json!([])),
        (_, ["rows", id]) => row(world, ask, user, id),
        (_, ["columns", id]) => column(world, ask, user, id),
        (_, ["tables", ..]) => tables(world, ask, user, rest),
        _ => return crate::website::not_found(),
    };
    outcome.map_or_else(Fault::into_answer, |value| {
        answer::json(StatusCode::OK, &value)
    })
}

/// API 2, below `/apps/tables/api/2` of OCS.
pub(crate) fn route_ocs(world: &mut World, ask: &Ask, user: &str, rest: &[&str]) -> Reply {
    let outcome = match (ask.method.as_str(), rest) {
        ("GET", ["init"]) => tables(world, ask, user, &["tables"])
            .map(|tables| json!({"tables": tables, "views": []})),
        ("GET", ["tables", "scheme", _]) => {
            return Reply::fail_as(
                StatusCode::INTERNAL_SERVER_ERROR,
                996,
                "Internal Server Error\n",
            );
        }
        ("POST", ["tables", id, "rows"]) => add_row(world, ask, user, id),
        (_, ["tables", _, "rows"]) => return crate::ocs::method_not_allowed(),
        ("GET", ["columns", "table", id]) => columns(world, user, id),
        ("GET", ["columns", id]) => column(world, ask, user, id),
        ("POST", ["columns", kind]) => add_column(
            world,
            ask,
            user,
            &ask.text("baseNodeId").unwrap_or_default(),
            kind,
        ),
        ("POST" | "DELETE", ["favorites", "0", id]) => favorite(world, ask, user, id),
        ("GET", ["contexts"]) => Ok(json!([])),
        (_, ["tables", ..]) => tables(world, ask, user, rest),
        _ => return Reply::unknown_route(),
    };
    outcome.map_or_else(Fault::into_reply, Reply::ok)
}

fn table<'w>(world: &'w World, user: &str, id: &str) -> Result<&'w Table, Fault> {
    id.parse()
        .ok()
        .and_then(|id| world.tables.get(&id))
        .filter(|table| table.owner == user)
        .ok_or(Fault::Vanished)
}

fn table_mut<'w>(world: &'w mut World, user: &str, id: &str) -> Result<&'w mut Table, Fault> {
    id.parse()
        .ok()
        .and_then(|id| world.tables.get_mut(&id))
        .filter(|table| table.owner == user)
        .ok_or(Fault::Vanished)
}

/// List, create, read, change and delete whole tables; the two versions differ in the envelope only.
fn tables(world: &mut World, ask: &Ask, user: &str, rest: &[&str]) -> Outcome {
    let named = world.display_name(user).to_owned();
    match (ask.method.as_str(), rest) {
        ("GET", ["tables"]) => Ok(world
            .tables
            .values()
            .filter(|table| table.owner == user)
            .map(|table| table.body(&named))
            .collect()),
        ("POST", ["tables"]) => {
            let title = ask
                .text("title")
                .filter(|title| !title.is_empty())
                .ok_or(Fault::Incomplete)?;
            let id = world.add_table(user, &title, &ask.text("emoji").unwrap_or_default());
            let table = table_mut(world, user, &id.to_string())?;
            table.description = ask.text("description").unwrap_or_default();
            Ok(table.body(&named))
        }
        ("GET", ["tables", id]) => Ok(table(world, user, id)?.body(&named)),
        ("PUT", ["tables", id]) => {
            let now = world.now.as_second();
            let table = table_mut(world, user, id)?;
            table.edited = now;
            table.title = ask.text("title").unwrap_or_else(|| table.title.clone());
            table.emoji = ask.text("emoji").unwrap_or_else(|| table.emoji.clone());
            table.description = ask
                .text("description")
                .unwrap_or_else(|| table.description.clone());
            table.archived = ask.flag("archived").unwrap_or(table.archived);
            Ok(table.body(&named))
        }
        ("DELETE", ["tables", id]) => {
            let id = table(world, user, id)?.id;
            world
                .tables
                .remove(&id)
                .map(|table| table.body_of_deleted())
                .ok_or(Fault::Vanished)
        }
        _ => Err(Fault::told(StatusCode::METHOD_NOT_ALLOWED, "")),
    }
}

fn favorite(world: &mut World, ask: &Ask, user: &str, id: &str) -> Outcome {
    let table = table_mut(world, user, id)?;
    if ask.method == "POST" {
        table.favorite_of.insert(user.to_owned());
    } else {
        table.favorite_of.remove(user);
    }
    Ok(json!([]))
}

fn columns(world: &World, user: &str, id: &str) -> Outcome {
    let table = table(world, user, id).map_err(|_| {
        Fault::told(
            StatusCode::FORBIDDEN,
            format!("no read access to table id = {id}"),
        )
    })?;
    Ok(Value::Array(table.column_bodies(world.display_name(user))))
}

fn add_column(world: &mut World, ask: &Ask, user: &str, id: &str, kind: &str) -> Outcome {
    let (named, now) = (world.display_name(user).to_owned(), world.now.as_second());
    table(world, user, id)?;
    let column = Column::from_ask(ask, world.next_id(), kind, now)?;
    let body = column.body(id.parse().unwrap_or_default(), user, &named);
    table_mut(world, user, id)?
        .columns
        .insert(column.id, column);
    Ok(body)
}

fn column(world: &mut World, ask: &Ask, user: &str, id: &str) -> Outcome {
    let missing = || Fault::told(StatusCode::NOT_FOUND, "Column not found");
    let named = world.display_name(user).to_owned();
    let id: u64 = id.parse().map_err(|_| missing())?;
    let mut own = world
        .tables
        .values_mut()
        .filter(|table| table.owner == user);
    let table = own
        .find(|table| table.columns.contains_key(&id))
        .ok_or_else(missing)?;
    let body = |table: &Table| {
        table
            .columns
            .get(&id)
            .map(|column| column.body(table.id, user, &named))
            .ok_or_else(missing)
    };
    match ask.method.as_str() {
        "GET" => body(table),
        "PUT" => {
            if let Some(column) = table.columns.get_mut(&id) {
                column.update(ask)?;
            }
            body(table)
        }
        "DELETE" => {
            let gone = body(table);
            table.columns.remove(&id);
            for row in table.rows.values_mut() {
                row.values.remove(&id);
            }
            gone
        }
        _ => Err(Fault::told(StatusCode::METHOD_NOT_ALLOWED, "")),
    }
}

fn rows(world: &World, ask: &Ask, user: &str, id: &str, plain: bool) -> Outcome {
    let table = table(world, user, id)?;
    let (offset, limit) = (
        ask.count("offset").unwrap_or(0),
        ask.count("limit").unwrap_or(usize::MAX),
    );
    let rows: Vec<&Row> = table.rows.values().skip(offset).take(limit).collect();
    Ok(if plain {
        simple(table, &rows)
    } else {
        rows.iter().map(|row| row.body(table, false)).collect()
    })
}

fn add_row(world: &mut World, ask: &Ask, user: &str, id: &str) -> Outcome {
    let now = world.now.as_second();
    let values = values(table(world, user, id)?, ask, true)?;
    let row = Row {
        id: world.next_id(),
        values,
        created: now,
        edited: now,
    };
    let table = table_mut(world, user, id)?;
    let body = row.body(table, true);
    table.rows.insert(row.id, row);
    Ok(body)
}

fn row(world: &mut World, ask: &Ask, user: &str, id: &str) -> Outcome {
    let missing = || {
        Fault::told(
            StatusCode::NOT_FOUND,
            "Did expect one result but found none when executing",
        )
    };
    let now = world.now.as_second();
    let id: u64 = id.parse().map_err(|_| missing())?;
    let mut own = world
        .tables
        .values_mut()
        .filter(|table| table.owner == user);
    let table = own
        .find(|table| table.rows.contains_key(&id))
        .ok_or_else(missing)?;
    let body = |table: &Table| {
        table
            .rows
            .get(&id)
            .map(|row| row.body(table, false))
            .ok_or_else(missing)
    };
    match ask.method.as_str() {
        "GET" => body(table),
        "PUT" => {
            let values = values(table, ask, false)?;
            if let Some(row) = table.rows.get_mut(&id) {
                row.values.extend(values);
                row.edited = now;
            }
            body(table)
        }
        "DELETE" => {
            let gone = body(table);
            table.rows.remove(&id);
            gone
        }
        _ => Err(Fault::told(StatusCode::METHOD_NOT_ALLOWED, "")),
    }
}
