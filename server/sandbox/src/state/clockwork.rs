//! Times as Nextcloud prints them, and hashes that look like its etags.

use std::time::{Duration, UNIX_EPOCH};

use jiff::Timestamp;

/// `Fri, 20 Nov 2026 20:42:17 GMT` from seconds since 1970.
pub(crate) fn http_date(seconds: i64) -> String {
    let since = Duration::from_secs(u64::try_from(seconds).unwrap_or_default());
    httpdate::fmt_http_date(UNIX_EPOCH + since)
}

/// `2026-11-20T20:42:17+00:00`.
pub(crate) fn atom_time(seconds: i64) -> String {
    Timestamp::from_second(seconds)
        .unwrap_or_default()
        .strftime("%Y-%m-%dT%H:%M:%S+00:00")
        .to_string()
}

/// `2026-11-20 20:42:17`.
pub(crate) fn sql_time(seconds: i64) -> String {
    Timestamp::from_second(seconds)
        .unwrap_or_default()
        .strftime("%Y-%m-%d %H:%M:%S")
        .to_string()
}

/// 32 hexadecimal digits that depend on nothing but `text` (FNV-1a, twice). Not for secrets.
pub(crate) fn hash(text: &str) -> String {
    let fnv = |seed: u64| {
        text.bytes().fold(seed, |state, byte| {
            (state ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        })
    };
    format!(
        "{:016x}{:016x}",
        fnv(0xcbf2_9ce4_8422_2325),
        fnv(0x8422_2325_cbf2_9ce4)
    )
}
