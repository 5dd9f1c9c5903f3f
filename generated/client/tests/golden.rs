//! The expected output of codegen's golden cases compiles, and behaves as the rules promise.
#![allow(
    clippy::all,
    clippy::pedantic,
    clippy::allow_attributes,
    clippy::str_to_string,
    clippy::use_self,
    missing_docs,
    unreachable_pub,
    unused_imports,
    dead_code,
    reason = "written by a generator whose output we do not style"
)]

#[rustfmt::skip]
#[path = "../src/answer.rs"]
mod answer;

#[rustfmt::skip]
#[path = "../../../codegen/tests/golden/bare_objects/expected/mod.rs"]
mod bare_objects;
#[rustfmt::skip]
#[path = "../../../codegen/tests/golden/constant_path_parameters/expected/mod.rs"]
mod constant_path_parameters;
#[rustfmt::skip]
#[path = "../../../codegen/tests/golden/empty_lists/expected/mod.rs"]
mod empty_lists;
#[rustfmt::skip]
#[path = "../../../codegen/tests/golden/enums/expected/mod.rs"]
mod enums;
#[rustfmt::skip]
#[path = "../../../codegen/tests/golden/flat_all_of/expected/mod.rs"]
mod flat_all_of;
#[rustfmt::skip]
#[path = "../../../codegen/tests/golden/formats/expected/mod.rs"]
mod formats;
#[rustfmt::skip]
#[path = "../../../codegen/tests/golden/header_parameters/expected/mod.rs"]
mod header_parameters;
#[rustfmt::skip]
#[path = "../../../codegen/tests/golden/inlined_primitives/expected/mod.rs"]
mod inlined_primitives;
#[rustfmt::skip]
#[path = "../../../codegen/tests/golden/lenient_answers/expected/mod.rs"]
mod lenient_answers;
#[rustfmt::skip]
#[path = "../../../codegen/tests/golden/limits/expected/mod.rs"]
mod limits;
#[rustfmt::skip]
#[path = "../../../codegen/tests/golden/ocs_envelope/expected/mod.rs"]
mod ocs_envelope;
#[rustfmt::skip]
#[path = "../../../codegen/tests/golden/one_success/expected/mod.rs"]
mod one_success;
#[rustfmt::skip]
#[path = "../../../codegen/tests/golden/operation_names/expected/mod.rs"]
mod operation_names;
#[rustfmt::skip]
#[path = "../../../codegen/tests/golden/optional_lists/expected/mod.rs"]
mod optional_lists;
#[rustfmt::skip]
#[path = "../../../codegen/tests/golden/overlay/expected/mod.rs"]
mod overlay;
#[rustfmt::skip]
#[path = "../../../codegen/tests/golden/prose/expected/mod.rs"]
mod prose;
#[rustfmt::skip]
#[path = "../../../codegen/tests/golden/query_parameters/expected/mod.rs"]
mod query_parameters;
#[rustfmt::skip]
#[path = "../../../codegen/tests/golden/request_media/expected/mod.rs"]
mod request_media;
#[rustfmt::skip]
#[path = "../../../codegen/tests/golden/shared_parts/expected/mod.rs"]
mod shared_parts;
#[rustfmt::skip]
#[path = "../../../codegen/tests/golden/unions/expected/mod.rs"]
mod unions;
#[rustfmt::skip]
#[path = "../../../codegen/tests/golden/unreachable_schemas/expected/mod.rs"]
mod unreachable_schemas;

#[test]
fn fields_of_answers_may_be_missing_null_or_of_another_form() {
    let text = r#"{"id":"7","name":null,"parts":[{"id":8}],"owner":[]}"#;
    let thing: lenient_answers::types::Thing = serde_json::from_str(text).unwrap();
    assert_eq!(thing.id, Some(7));
    assert_eq!(thing.parts.first().and_then(|part| part.id), Some(8));
}

#[test]
fn optional_list_that_is_sent_can_be_empty_or_left_out() {
    let body = |perhaps| optional_lists::types::MakeBody {
        always: Vec::new(),
        labels: None,
        perhaps,
    };
    let sent = |body| serde_json::to_string(&body).unwrap();
    assert_eq!(sent(body(None)), r#"{"always":[]}"#);
    assert_eq!(
        sent(body(Some(Vec::new()))),
        r#"{"always":[],"perhaps":[]}"#
    );
}

#[test]
fn values_that_are_sent_are_closed_and_those_that_are_read_are_open() {
    let answer: enums::types::MakeResponse = serde_json::from_str(r#"{"level":"new"}"#).unwrap();
    assert_eq!(answer.level.as_deref(), Some("new"));
    assert!("new".parse::<enums::types::MakeBodyLevel>().is_err());
}
