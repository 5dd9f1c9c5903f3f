//! Who may see a message.

use nc_index::{DocType, source::Asked};
use serde_json::{Value, json};

use crate::{
    reader, source_of,
    stub::{Stub, json},
};

/// As Mail 5.11 says it.
fn of_another() -> Value {
    json!({ "status": "fail", "data": { "message": "no Delegated account with id: <2> exists for user <alice>" } })
}

#[tokio::test]
async fn a_message_in_an_account_of_another_is_not_there() {
    let stub = Stub::start([
        json(400, &of_another()),
        json(400, &of_another()),
        json(500, &json!({ "status": "error" })),
    ])
    .await;
    let (source, reader) = (source_of(DocType::MailMessage), reader(&stub));
    let asked = [Asked {
        id: "7".to_owned(),
        place: Some("2/12".to_owned()),
    }];
    let seen = source.visible(&reader, &asked).await.expect("an answer");
    assert!(seen.is_empty());
    let read = source.fetch(&reader, "7", Some("2/12")).await;
    assert!(read.expect("an answer").is_none());
    assert!(
        source.visible(&reader, &asked).await.is_err(),
        "trouble proves nothing"
    );
}
