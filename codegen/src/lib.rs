//! Specs in, Rust out: prepare, progenitor, manifest, templates.
