//! Cursors in cases. What is sealed differs from run to run, so a case holds what stands in it: `<cursor 40>`.

use std::{collections::BTreeMap, sync::Arc};

use anyhow::{Context as _, anyhow};
use jiff::Timestamp;
use nc_toolkit::{OneList, Paging, args};
use nextcloud_mcp_server::{
    config::{Config, Sources},
    wiring::cursor_seal,
};
use serde_json::Value;

use crate::client::Outcome;

/// The key of the servers under test.
pub const KEY: &str = "dGVzdHMgdGVzdHMgdGVzdHMgdGVzdHMgdGVzdHMgMTI=";

/// Reads and writes the cursors of one caller as the server does.
#[derive(Debug)]
pub struct Cursors {
    sealed: nc_toolkit::Cursors,
    now: Timestamp,
}

impl Cursors {
    /// Those of a server with these settings, for its one user.
    ///
    /// # Errors
    /// When the settings cannot be used.
    pub fn of(settings: &BTreeMap<String, String>, now: Timestamp) -> anyhow::Result<Self> {
        let pairs = settings.iter();
        let pairs = pairs.map(|(name, value)| (name.as_str(), value.as_str()));
        let config = Config::parse(Sources::of(pairs))?;
        let user = settings.get("NEXTCLOUD_USERNAME").context("no user")?;
        Ok(Self {
            sealed: nc_toolkit::Cursors::new(cursor_seal(&config), Arc::from(user.as_str()), 0),
            now,
        })
    }

    /// Arguments as a client sends them.
    ///
    /// # Errors
    /// When a cursor of the case is no JSON.
    pub fn seal(&self, tool: &str, args: &Value) -> anyhow::Result<Value> {
        let mut args = args.clone();
        if let Some(list) = list(tool, &args)
            && let Some(cursor) = args.get_mut("cursor")
            && let Some(at) = cursor.as_str().and_then(plain)
        {
            let at = serde_json::from_str(at).with_context(|| format!("{at} is no position"))?;
            *cursor = Value::String(self.sealed.seal(&at, &list, self.now));
        }
        Ok(args)
    }

    /// Arguments as a case holds them; a cursor that is not good stays as it is.
    pub fn open(&self, tool: &str, args: &Value) -> Value {
        let mut args = args.clone();
        if let Some(list) = list(tool, &args)
            && let Some(cursor) = args.get_mut("cursor")
            && let Some(text) = cursor.as_str()
            && let Ok(at) = self.sealed.open(text, &list, self.now)
        {
            *cursor = shown(&at);
        }
        args
    }

    /// An outcome as a case holds it.
    ///
    /// # Errors
    /// When the next cursor of the result is not good for this caller, tool and arguments.
    pub fn opened(&self, tool: &str, args: &Value, outcome: Outcome) -> anyhow::Result<Outcome> {
        let Outcome::Result(mut result) = outcome else {
            return Ok(outcome);
        };
        if let Some(list) = list(tool, args)
            && let Some(next) = result.get_mut("next_cursor")
        {
            let text = next.as_str().context("next_cursor is no text")?;
            let at = self.sealed.open(text, &list, self.now);
            *next = shown(&at.map_err(|error| anyhow!("next_cursor: {error}"))?);
        }
        Ok(Outcome::Result(result))
    }
}

/// The list that a call is about, if the tool has pages.
fn list(tool: &str, args: &Value) -> Option<OneList> {
    let tool = nc_tools::surface().tool(tool)?;
    let paging: &Paging = tool.spec().page?;
    let args = args::coerced(args.as_object()?.clone(), &tool.definition.input_schema).ok()?;
    Some(OneList::of(tool.spec().name, paging, &args))
}

fn shown(at: &Value) -> Value {
    Value::String(format!("<cursor {at}>"))
}

fn plain(text: &str) -> Option<&str> {
    text.strip_prefix("<cursor ")?.strip_suffix('>')
}
