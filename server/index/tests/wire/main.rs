//! Sources against a scripted server on loopback: which requests they make of what they know, and what they conclude.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a failing helper fails its test"
)]

mod calendar;
mod deck;
mod mail;
mod notes;
#[path = "../../../transport/tests/wire/stub.rs"]
#[expect(dead_code, reason = "shared with the tests of the transport")]
mod stub;

use std::sync::Arc;

use nc_base::UserId;
use nc_index::{DocType, NoExtractor, Reader, Source, SourceSettings, source};
use stub::Stub;

/// Alice, as whom the scripted server is read.
fn reader(stub: &Stub) -> Reader {
    let user = UserId::parse("alice").expect("a name");
    Reader {
        session: stub.session().with_user_id(user.clone()),
        user,
        extractor: Arc::new(NoExtractor),
    }
}

/// The source of this kind.
fn source_of(kind: DocType) -> Arc<dyn Source> {
    let settings = SourceSettings {
        kinds: [kind].into(),
        ..SourceSettings::default()
    };
    source::all(&settings)
        .into_iter()
        .next()
        .expect("there is one")
}
