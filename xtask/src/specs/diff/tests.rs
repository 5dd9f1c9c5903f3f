//! What counts as a change, what breaks a tool, and two real releases compared.

use serde_json::{Value, json};

use super::report::{Report, report};
use super::surface::surface;
use super::usage::{self, Usage};
use crate::specs::document;
use crate::workspace;

fn usage(manifest: &str) -> Usage {
    let mut usage = Usage::new();
    usage::add(&mut usage, manifest).unwrap();
    usage
}

/// A document with `POST /things/{id}`, which takes `body` and answers `answer` in the OCS envelope.
fn things(body: &Value, answer: &Value) -> Value {
    let envelope = json!({ "type": "object", "properties": { "ocs": { "type": "object", "properties": {
        "meta": { "type": "object" }, "data": answer
    } } } });
    json!({ "paths": { "/things/{id}": { "post": {
        "operationId": "change",
        "parameters": [
            { "name": "id", "in": "path", "required": true, "schema": { "type": "integer" } },
            { "name": "OCS-APIRequest", "in": "header", "required": true, "schema": { "type": "boolean" } }
        ],
        "requestBody": { "required": true, "content": { "application/json": { "schema": body } } },
        "responses": { "200": { "description": "", "content": { "application/json": { "schema": envelope } } } }
    } } } })
}

fn body() -> Value {
    json!({ "type": "object", "required": ["name"], "properties": {
        "name": { "type": "string" }, "color": { "type": "string", "enum": ["red", "blue"] }, "note": { "type": "string" }
    } })
}

fn answer() -> Value {
    json!({ "type": "object", "properties": { "id": { "type": "integer" }, "etag": { "type": "string" } } })
}

fn with(mut schema: Value, pointer: &str, value: Value) -> Value {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    schema.pointer_mut(parent).unwrap()[key] = value;
    schema
}

/// What a tool that sends `id`, `name`, `color` and reads `id` learns of the newer document.
fn compare(new: &Value) -> Report {
    let usage = usage(
        "
shapes: { Thing: { fields: [id!] } }
tools:
  - name: nc_things_change
    call: things.change
    args: { thing_id: { from: id }, name: {}, color: {} }
    result: { shape: Thing }
",
    );
    report(
        "things",
        &surface(&things(&body(), &answer())),
        &surface(new),
        &usage,
    )
}

fn breaks(new: &Value) -> bool {
    !compare(new).broken.is_empty()
}

#[test]
fn the_same_document_has_no_changes() {
    assert_eq!(compare(&things(&body(), &answer())).text, "");
}

#[test]
fn an_operation_that_is_gone_or_elsewhere_breaks_its_tools() {
    assert!(breaks(&json!({ "paths": {} })));
    let mut moved = things(&body(), &answer());
    let item = moved["paths"]["/things/{id}"].take();
    assert!(!breaks(&json!({ "paths": { "/things/{thing}": item } })));
    assert!(breaks(&json!({ "paths": { "/items/{id}": item } })));
}

#[test]
fn parameters_that_a_tool_sends_must_stay() {
    let changed = |pointer: &str, value| breaks(&things(&with(body(), pointer, value), &answer()));
    assert!(changed("/properties/name", json!({ "type": "integer" })));
    assert!(changed(
        "/properties/color",
        json!({ "type": "string", "enum": ["red"] })
    ));
    assert!(changed(
        "/properties",
        json!({ "name": { "type": "string" } })
    ));
    assert!(!changed("/properties/note", json!({ "type": "integer" })));
    assert!(!changed(
        "/properties/color",
        json!({ "type": "string", "enum": ["red", "blue", "green"] })
    ));
}

#[test]
fn a_new_parameter_breaks_tools_only_if_it_is_required() {
    let more = with(
        body(),
        "/properties/size",
        json!({ "type": "object", "required": ["x"], "properties": {
        "x": { "type": "integer" }
    } }),
    );
    assert!(!breaks(&things(&more, &answer())));
    assert!(breaks(&things(
        &with(more, "/required", json!(["name", "size"])),
        &answer()
    )));
    assert!(breaks(&things(
        &with(body(), "/required", json!(["name", "note"])),
        &answer()
    )));
}

#[test]
fn fields_that_a_tool_reads_must_stay() {
    let changed = |pointer: &str, value| breaks(&things(&body(), &with(answer(), pointer, value)));
    assert!(changed("/properties/id", json!({ "type": "string" })));
    assert!(changed(
        "/properties",
        json!({ "etag": { "type": "string" } })
    ));
    assert!(!changed("/properties/etag", json!({ "type": "integer" })));
    assert!(!changed("/properties/more", json!({ "type": "integer" })));
    assert!(!changed(
        "/properties/id",
        json!({ "type": "integer", "nullable": true })
    ));
}

#[test]
fn a_change_names_the_tool_that_it_concerns() {
    let newer = things(
        &body(),
        &with(answer(), "/properties/id", json!({ "type": "string" })),
    );
    assert_eq!(
        compare(&newer).text,
        "  ~ change POST /things/{id}\n      ~ gets id: integer → string   [BREAKS nc_things_change]\n"
    );
}

/// The documents of Nextcloud 29.0.1 against those that we have now.
fn since_29(app: &str, manifest: &str) -> Report {
    let read = |folder: &str| {
        document::read(
            &workspace::root()
                .join(folder)
                .join(format!("apis/{app}.json")),
        )
        .unwrap()
    };
    let (old, new) = (read("xtask/tests/specs-29.0.1"), read("specs"));
    report(app, &surface(&old), &surface(&new), &usage(manifest))
}

#[test]
fn parameters_that_moved_into_the_body_since_29_break_nothing() {
    let report = since_29(
        "user_status",
        "tools: [{ name: set, call: user_status.user_status-set-status, args: { status: { from: statusType } } }]",
    );
    assert!(
        report
            .text
            .contains("      ~ sends statusType: query → body   [used by set]\n")
    );
    assert!(report.broken.is_empty());
    assert!(report.changed > 0);
}

#[test]
fn the_share_that_became_a_list_since_29_breaks_its_reader() {
    let report = since_29(
        "files_sharing",
        "
shapes: { Share: { fields: [id!] } }
tools:
  - { name: get, call: files_sharing.shareapi-get-share, args: { id: {} }, result: { shape: Share } }
  - { name: list, call: files_sharing.shareapi-get-shares, args: { path: {} }, result: { list: shares, shape: Share } }
",
    );
    assert!(
        report
            .text
            .contains("      ~ gets (all): object → array   [BREAKS get]\n")
    );
    assert!(report.text.contains("  + shareapi-send-share-email POST "));
    assert_eq!(report.broken.into_iter().collect::<Vec<_>>(), ["get"]);
    assert_eq!((report.added, report.removed), (2, 0));
}
