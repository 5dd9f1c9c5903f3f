//! Cursors of sources: what one listing leaves for the next, as JSON.

use serde::{Serialize, de::DeserializeOwned};

use super::SourceError;

/// Read what [`pack`] wrote.
///
/// # Errors
/// [`SourceError::StaleCursor`] for what it did not write, as after an update that writes another form.
pub(super) fn unpack<T: DeserializeOwned>(cursor: Option<&str>) -> Result<Option<T>, SourceError> {
    cursor
        .map(|text| serde_json::from_str(text).map_err(|_| SourceError::StaleCursor))
        .transpose()
}

/// The cursor for this state.
pub(super) fn pack<T: Serialize>(state: &T) -> Result<String, SourceError> {
    serde_json::to_string(state)
        .map_err(|error| SourceError::Unreadable(format!("no cursor can be made: {error}")))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn what_was_not_written_here_is_stale() {
        let state = BTreeMap::from([(7, "x".to_owned())]);
        let text = pack(&state).expect("a cursor");
        let back: Option<BTreeMap<i32, String>> = unpack(Some(&text)).expect("ours");
        assert_eq!(back, Some(state));
        let other: Result<Option<BTreeMap<i32, String>>, _> = unpack(Some("[1"));
        assert!(matches!(other, Err(SourceError::StaleCursor)));
        assert!(unpack::<u8>(None).expect("nothing").is_none());
    }
}
