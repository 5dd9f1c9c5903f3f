//! Answers of WebDAV (RFC 4918, RFC 6578): any bytes are read or refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nextcloud_dav::xml::{multistatus, sync_report};

fuzz_target!(|document: &[u8]| {
    let replies = multistatus(document);
    let report = sync_report(document);
    // A document is well-formed for both or for none, and has as many replies for both.
    if let (Ok(replies), Ok((others, _))) = (&replies, &report) {
        assert_eq!(replies.len(), others.len());
    }
});
