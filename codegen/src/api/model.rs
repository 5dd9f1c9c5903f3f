//! The prepared API as data.

use std::collections::BTreeMap;

use serde_json::Value;

use super::RustType;
use crate::Report;

/// One app's document and overlay, as text.
#[derive(Debug, Clone)]
pub struct Source {
    /// App, which is also module and feature of the client: lower case with underscores.
    pub app: String,
    /// Where the document was read; the ending tells JSON from YAML.
    pub file: String,
    /// The document.
    pub text: String,
    /// The overlay: file and text.
    pub overlay: Option<(String, String)>,
}

/// One app's API after overlay and prepare, with the Rust that the client generator made of it.
#[derive(Clone)]
pub struct PreparedApi {
    /// App, module and feature.
    pub app: String,
    /// Document it was read from.
    pub file: String,
    /// Version of the API as its document states it.
    pub version: String,
    /// The document after overlay and prepare.
    pub document: Value,
    /// Every operation: paths in document order, methods of a path as get, put, post, delete, options, head, patch, trace.
    pub operations: Vec<Operation>,
    /// Every type of the client module `types`, by its Rust name.
    pub types: BTreeMap<String, RustType>,
    /// What the prepare rules did.
    pub report: Report,
    /// The generator's output, before documentation and lenient reading are added.
    pub(crate) code: syn::File,
}

/// One operation and its method.
#[derive(Debug, Clone)]
pub struct Operation {
    /// Operation id of the document.
    pub id: String,
    /// Method of `Client`.
    pub rust_method: String,
    /// What it does, where its document says so; only documents that we wrote do.
    pub about: Option<String>,
    /// HTTP method, lower case.
    pub method: String,
    /// Path template below the server's base URL.
    pub path: String,
    /// Path parameters in path order, query parameters by name, header parameters by name.
    pub params: Vec<Param>,
    /// What is sent, if anything.
    pub body: Option<Body>,
    /// What comes back.
    pub success: Success,
}

impl Operation {
    /// The arguments of the Rust method, in order.
    pub fn arguments(&self) -> impl Iterator<Item = Argument<'_>> {
        let headers = self
            .params
            .iter()
            .filter(|param| param.location == Location::Header)
            .map(Argument::Param);
        let others = self
            .params
            .iter()
            .filter(|param| param.location != Location::Header)
            .map(Argument::Param);
        others
            .chain(self.body.as_ref().map(Argument::Body))
            .chain(headers)
    }
}

/// One argument of a client method.
#[derive(Debug, Clone, Copy)]
pub enum Argument<'a> {
    /// A path, query or header parameter.
    Param(&'a Param),
    /// The body.
    Body(&'a Body),
}

/// Where a parameter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// Into the path; the client encodes it.
    Path,
    /// Into the query.
    Query,
    /// Into a header.
    Header,
}

/// One parameter and its argument.
#[derive(Debug, Clone)]
pub struct Param {
    /// Name in the document (`shareTypes[]`).
    pub name: String,
    /// Name of the argument (`share_types`).
    pub rust_name: String,
    /// What it is for, where its document says so.
    pub about: Option<String>,
    /// Where it goes.
    pub location: Location,
    /// Whether it must be given; if not, the argument is an `Option`.
    pub required: bool,
    /// JSON schema after prepare.
    pub schema: Value,
    /// Type of the argument as in the signature, `Option` included: `Option<&'a str>`, `i64`, `types::Level`.
    pub rust_type: String,
}

/// The body of a request.
#[derive(Debug, Clone)]
pub struct Body {
    /// Content type.
    pub content_type: String,
    /// Type of the argument without reference: `types::CreateNoteBody`; for raw bytes `B`, for text `String`.
    pub rust_type: String,
    /// JSON schema after prepare; may be a reference.
    pub schema: Value,
    /// Fields, where the type is a struct; sorted by Rust name.
    pub fields: Vec<Field>,
}

/// One field of a struct.
#[derive(Debug, Clone)]
pub struct Field {
    /// Name on the wire.
    pub name: String,
    /// Name in Rust.
    pub rust_name: String,
    /// Whether the document requires it. Only bodies and what they contain have required fields.
    pub required: bool,
    /// JSON schema after prepare; null for the catch-all field of unnamed members.
    pub schema: Value,
    /// Type in Rust, as seen from inside the module `types`.
    pub rust_type: String,
}

/// What an operation answers.
#[derive(Debug, Clone)]
pub enum Success {
    /// Nothing: `ResponseValue<()>`.
    Unit,
    /// Bytes: `ResponseValue<ByteStream>`.
    Stream,
    /// JSON, with the envelope already taken off.
    Json {
        /// Type in Rust: `types::Note`, `::std::vec::Vec<types::Note>`, `::serde_json::Value`.
        rust_type: String,
        /// JSON schema after prepare; may be a reference.
        schema: Value,
    },
}
