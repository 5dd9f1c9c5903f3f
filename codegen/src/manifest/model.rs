//! What a manifest says, as written.

use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;
use serde_saphyr::Spanned;

use super::{AskDef, FromOthersDef, LongDef, PageDef};

/// One file of `specs/tools`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// Short name of the app, which is also the file name and the toolset.
    pub app: Spanned<String>,
    /// What all its tool names begin with; `nc_<app>_` when absent.
    pub prefix: Option<String>,
    /// What an instance must have; every instance has the app when absent.
    pub requires: Option<Spanned<Requires>>,
    /// Scopes of the app with the sentence that a person reads.
    pub scopes: IndexMap<String, String>,
    /// Selections of fields that several tools return.
    #[serde(default)]
    pub shapes: IndexMap<String, Shape>,
    /// The tools.
    pub tools: Vec<ToolDef>,
}

impl Manifest {
    /// What all its tool names begin with.
    pub fn prefix(&self) -> String {
        self.prefix
            .clone()
            .unwrap_or_else(|| format!("nc_{}_", self.app.value))
    }

    /// The key below `capabilities` that an instance must have.
    pub fn capability(&self) -> Option<&str> {
        self.requires.as_ref()?.value.capability.as_deref()
    }

    /// The entry of the navigation that the user must have.
    pub fn navigation(&self) -> Option<&str> {
        self.requires.as_ref()?.value.navigation.as_deref()
    }

    /// What of the server itself the tools are about.
    pub fn own(&self) -> Option<&str> {
        self.requires.as_ref()?.value.own.as_deref()
    }
}

impl ToolDef {
    /// The name of its file: the tool's name without the app's prefix.
    pub fn stem<'a>(&'a self, prefix: &str) -> &'a str {
        self.name
            .value
            .strip_prefix(prefix)
            .unwrap_or(&self.name.value)
    }
}

/// What an instance must have for the tools to exist.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requires {
    /// Key below `capabilities`.
    pub capability: Option<String>,
    /// Id of an entry of the navigation, for apps that capabilities do not name or that may be kept for groups.
    pub navigation: Option<String>,
    /// What of the server itself the tools are about, in place of an app: one of [`OWN`].
    pub own: Option<String>,
}

/// What of the server itself tools can be about.
pub const OWN: [&str; 3] = ["login_flow", "background", "search"];

/// A selection of fields of an answer.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shape {
    /// Fields, each `name`, `name!` (always there), `name = path.in.answer`, `name = path as Shape`.
    pub fields: Vec<Spanned<String>>,
    /// Links to add: `url: link.note(id)`.
    #[serde(default)]
    pub add: IndexMap<String, Spanned<String>>,
}

/// One tool.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ToolDef {
    /// Unique name.
    pub name: Spanned<String>,
    /// Words for a person.
    pub title: String,
    /// Words for a model.
    pub about: String,
    /// Scope or scopes (separated by spaces) that a caller needs.
    pub scope: Spanned<String>,
    /// What it does to the user's data.
    pub effect: Spanned<String>,
    /// A feature that the app's capabilities must name, as some servers have the app and not this.
    pub feature: Option<String>,
    /// The first version of the app that has it, as its capabilities tell the version: `1.18.0`.
    pub since: Option<Spanned<String>>,
    /// Whether results carry `success` and `timestamp`.
    #[serde(default)]
    pub envelope: bool,
    /// `app.operationId` that it calls.
    pub call: Option<Spanned<String>>,
    /// `app::function`, hand-written.
    pub handler: Option<Spanned<String>>,
    /// `app::Guard`, hand-written: what must hold before a `call` is made, beyond what its arguments say.
    pub guard: Option<Spanned<String>>,
    /// Arguments, for `call`.
    #[serde(default)]
    pub args: IndexMap<String, Spanned<Arg>>,
    /// Parameters that always have one value.
    #[serde(default)]
    pub fixed: IndexMap<String, Value>,
    /// What comes back, for `call`.
    pub result: Option<Spanned<ResultDef>>,
    /// Words for failures, by kind: `not_found: "Note {note_id} not found"`.
    #[serde(default)]
    pub errors: IndexMap<String, Spanned<String>>,
    /// What it asks the person before it runs.
    pub ask: Option<Spanned<AskDef>>,
    /// What in its results others wrote.
    pub from_others: Option<Spanned<FromOthersDef>>,
    /// What in its results may be too large for one.
    pub long: Option<Spanned<LongDef>>,
    /// How the list in its result comes in pages; that of a reading `call` is cut by the server when absent.
    pub page: Option<Spanned<PageDef>>,
}

/// One argument.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Arg {
    /// Parameter or body field of the operation; the same name when absent.
    pub from: Option<String>,
    /// Words for a model.
    #[serde(default)]
    pub about: String,
    /// JSON type, where the document leaves it open.
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// Must be given, although the operation does not ask for it.
    #[serde(default)]
    pub required: bool,
    /// Value when not given.
    pub default: Option<Value>,
    /// Conversion: `etag` adds the quotes of RFC 9110, `json` writes a list as text.
    #[serde(rename = "as")]
    pub convert: Option<String>,
    /// The only values, where the document leaves it open.
    #[serde(default, rename = "enum")]
    pub choices: Vec<Value>,
}

/// What a tool makes of the answer.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResultDef {
    /// Shape of the answer, or of each element with `list`.
    pub shape: Option<String>,
    /// Name under which a single answer stands, instead of its fields at the top.
    pub under: Option<String>,
    /// Whether the answer is a list of which only the first element counts.
    #[serde(default)]
    pub first: bool,
    /// Name of the list that the answer becomes.
    pub list: Option<String>,
    /// Path of the list inside the answer, when the answer is not the list itself.
    pub from: Option<String>,
    /// Name of the number of elements.
    pub count: Option<String>,
    /// Other fields of the answer beside the list, written as in a shape.
    #[serde(default)]
    pub beside: Vec<Spanned<String>>,
    /// Name under which the whole answer stands, as it is.
    pub whole: Option<String>,
    /// Arguments to repeat: `deleted_id: note_id`.
    #[serde(default)]
    pub echo: IndexMap<String, String>,
    /// Constants.
    #[serde(default)]
    pub set: IndexMap<String, Value>,
    /// A kind of failure that means an empty answer: `not_modified`.
    pub none_on: Option<String>,
}
