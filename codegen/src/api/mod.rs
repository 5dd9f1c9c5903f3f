//! What one app's API looks like once prepared, in JSON terms and in terms of the generated Rust side by side.
//!
//! This is the seam between the client half and the tools half of codegen. How the generator maps one to the other:
//!
//! - An operation becomes `async fn <rust_method>(&self, ...)` of `nextcloud_client::<module>::Client`; the method is the
//!   operation id in snake case.
//! - Arguments are positional, in the order of [`Operation::params`] with the body after the query: path parameters in
//!   the order of the path template, query parameters by name, then `body`, then headers by name.
//!   [`Operation::arguments`] lists exactly that.
//! - Types of arguments are given as written in the signature: text is `&'a str`, optional ones `Option<..>`,
//!   lists `&'a Vec<..>`, named types `&'a types::X` (enums too: by reference or by value, see [`Param::rust_type`]),
//!   numbers and booleans by value.
//! - A JSON body is `body: &types::X`; an inline body schema of operation `foo-bar` is called `FooBarBody`, a named
//!   one by the schema's name in camel case. A raw body is `B: Into<reqwest::Body>`.
//! - A result is `ResponseValue<T>`: `T` is a type, `()` or `ByteStream`; an inline answer schema of `foo-bar` is
//!   called `FooBarResponse`.

mod model;
mod read;
mod rust_types;
mod type_text;

pub use model::{Argument, Body, Field, Location, Operation, Param, PreparedApi, Source, Success};
pub use read::prepared;
pub use rust_types::{RustType, Shape};
pub(crate) use rust_types::{mentioned, serde_flag, serde_value, type_items};
pub(crate) use type_text::PreludeNames;
