//! `nc://Deck/boards` and what is below: boards, stacks, cards and labels as the app answers them.

use futures::future::BoxFuture;
use http::Method;
use nc_generated_tools::deck::APP;
use nc_toolkit::{Body, Ctx, Kind, ResourceEntry, ResourceSpec, ToolError};
use serde_json::Value;

use super::json;

/// Where the app answers.
const BOARDS: &str = "/index.php/apps/deck/api/v1.1/boards";

pub(super) const ALL_BOARDS: ResourceEntry = entry(
    "nc://Deck/boards",
    [
        "deck_boards",
        "Boards",
        "All boards that you own or that are shared with you.",
    ],
    |ctx, ids| Box::pin(async move { read(&ctx, &ids, String::new(), None).await }),
);

pub(super) const BOARD: ResourceEntry = entry(
    "nc://Deck/boards/{board_id}",
    [
        "deck_board",
        "Board",
        "One board with its labels and members.",
    ],
    |ctx, ids| Box::pin(async move { read(&ctx, &ids, path(&ids, &[])?, None).await }),
);

pub(super) const STACKS: ResourceEntry = entry(
    "nc://Deck/boards/{board_id}/stacks",
    [
        "deck_stacks",
        "Stacks",
        "The stacks of a board with their cards.",
    ],
    |ctx, ids| Box::pin(async move { read(&ctx, &ids, path(&ids, &["stacks"])?, None).await }),
);

pub(super) const STACK: ResourceEntry = entry(
    "nc://Deck/boards/{board_id}/stacks/{stack_id}",
    ["deck_stack", "Stack", "One stack with its cards."],
    |ctx, ids| Box::pin(async move { read(&ctx, &ids, path(&ids, &["stacks"])?, None).await }),
);

pub(super) const CARDS: ResourceEntry = entry(
    "nc://Deck/boards/{board_id}/stacks/{stack_id}/cards",
    ["deck_cards", "Cards", "The cards of a stack."],
    |ctx, ids| {
        Box::pin(async move { read(&ctx, &ids, path(&ids, &["stacks"])?, Some("cards")).await })
    },
);

pub(super) const CARD: ResourceEntry = entry(
    "nc://Deck/boards/{board_id}/stacks/{stack_id}/cards/{card_id}",
    ["deck_card", "Card", "One card with its attachments."],
    |ctx, ids| {
        Box::pin(async move { read(&ctx, &ids, path(&ids, &["stacks", "cards"])?, None).await })
    },
);

pub(super) const LABELS: ResourceEntry = entry(
    "nc://Deck/boards/{board_id}/labels",
    ["deck_labels", "Labels", "The labels of a board."],
    |ctx, ids| Box::pin(async move { read(&ctx, &ids, path(&ids, &[])?, Some("labels")).await }),
);

pub(super) const LABEL: ResourceEntry = entry(
    "nc://Deck/boards/{board_id}/labels/{label_id}",
    ["deck_label", "Label", "One label of a board."],
    |ctx, ids| Box::pin(async move { read(&ctx, &ids, path(&ids, &["labels"])?, None).await }),
);

type Read = fn(Ctx, Vec<String>) -> BoxFuture<'static, Result<Body, ToolError>>;

/// A resource with these words: name, title, about.
const fn entry(uri: &'static str, words: [&'static str; 3], read: Read) -> ResourceEntry {
    let [name, title, about] = words;
    ResourceEntry {
        spec: ResourceSpec {
            uri,
            name,
            title,
            about,
            mime_type: Some(json::MIME_TYPE),
            app: &APP,
            scope: Some("deck.read"),
        },
        read,
    }
}

/// The numbers with these words between them: `/7/stacks/8`.
fn path(ids: &[String], words: &[&str]) -> Result<String, ToolError> {
    let mut path = String::new();
    let mut words = words.iter();
    for id in ids {
        let number: i64 = id
            .parse()
            .map_err(|_| ToolError::invalid(format!("`{id}` is no number")))?;
        path.push_str(&format!("/{number}"));
        if let Some(word) = words.next() {
            path.extend(["/", word]);
        }
    }
    Ok(path)
}

/// What the app answers at `path`, or the field `part` of it.
async fn read(
    ctx: &Ctx,
    ids: &[String],
    path: String,
    part: Option<&str>,
) -> Result<Body, ToolError> {
    let call = ctx
        .session()
        .request(Method::GET, &format!("{BOARDS}{path}"));
    let words = || {
        let what = match ids.len() {
            0 | 1 => "Board",
            _ => "Board, or what it holds,",
        };
        format!("{what} {} not found or no access", ids.join("/"))
    };
    let answer = call.operation("deck.resource").json::<Value>().await;
    let mut answer = answer.map_err(|error| ToolError::from(error).told(Kind::Forbidden, words))?;
    match part {
        None => json::body(&answer),
        // The app leaves out an empty list.
        Some(part) => match answer.get_mut(part).map(Value::take) {
            Some(list) => json::body(&list),
            None => json::body(&Value::Array(Vec::new())),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_words_take_turns() {
        let ids = ["7".to_owned(), "8".to_owned()];
        assert_eq!(path(&ids, &["stacks"]).unwrap(), "/7/stacks/8");
        assert_eq!(
            path(&ids, &["stacks", "cards"]).unwrap(),
            "/7/stacks/8/cards"
        );
        assert_eq!(path(&ids[..1], &[]).unwrap(), "/7");
        assert!(path(&["x".to_owned()], &[]).is_err());
    }
}
