//! `completion/complete`: what could stand in the braces of a resource address.

use rmcp::model::{CompleteRequestParams, CompleteResult};

/// No argument of this version has values that are worth offering.
pub(super) fn completions(_asked: &CompleteRequestParams) -> CompleteResult {
    CompleteResult::default()
}
