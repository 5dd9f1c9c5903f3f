//! From checked manifests and the generated clients to the files of `generated/tools`.
//!
//! Types are read from the generated client itself, so what is written here compiles against it.

mod around;
mod client;
mod convert;
mod emit;
mod plan;
mod result;
mod shape;
mod targets;

pub use client::{ClientIndex, Method, Parameter};
pub use emit::files;
