//! Cursors of lists: opaque to clients, and the same on every replica.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use rmcp::ErrorData;

/// Says that the next page begins after `name`.
pub(super) fn after(name: &str) -> String {
    URL_SAFE_NO_PAD.encode(format!("1:{name}"))
}

/// The name after which a page begins.
///
/// # Errors
/// Invalid params for a cursor that is not ours.
pub(super) fn read(cursor: &str) -> Result<String, ErrorData> {
    let bytes = URL_SAFE_NO_PAD.decode(cursor).ok();
    bytes
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .and_then(|text| text.strip_prefix("1:").map(ToOwned::to_owned))
        .ok_or_else(|| {
            ErrorData::invalid_params(
                "the cursor is not one of ours; list again from the start",
                None,
            )
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_comes_back_and_nonsense_does_not() {
        assert_eq!(
            read(&after("nc_notes_get_note")).expect("ours"),
            "nc_notes_get_note"
        );
        assert!(read("next").is_err());
        assert!(read("").is_err());
    }
}
