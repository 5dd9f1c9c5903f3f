//! `deck_update_card`: Deck's PUT empties what it is not given, so everything else is sent as it was.
//!
//! The API knows no `If-Match`: an etag that is given is compared with the card as it is read just before.

use nc_generated_tools::deck::UPDATE_CARD;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::deck::{
    Client,
    types::{Card, CardChange},
};
use serde::Deserialize;

use super::{card_operation::CardOperation, instant, one_card, people};

pub(crate) struct UpdateCard;

#[derive(Debug, Default, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the board
    board_id: i64,
    /// Number of the stack
    stack_id: i64,
    /// Number of the card
    card_id: i64,
    title: Option<String>,
    /// Markdown text
    description: Option<String>,
    r#type: Option<String>,
    /// Only the owner that it has: Deck cannot change it
    owner: Option<String>,
    /// Place, from 0 at the top
    order: Option<i64>,
    /// When it is due, as 2026-12-24T18:00:00Z
    duedate: Option<String>,
    archived: Option<bool>,
    /// When it was done
    done: Option<String>,
    /// When work begins
    startdate: Option<String>,
    /// Six hexadecimal digits
    color: Option<String>,
    /// ETag of deck_get_card
    etag: Option<String>,
}

impl Tool for UpdateCard {
    const SPEC: &'static Spec = &UPDATE_CARD;
    type Input = Input;
    type Output = CardOperation;

    async fn run(ctx: &Ctx, input: Input) -> Result<CardOperation, ToolError> {
        let (board_id, id) = (input.board_id, input.card_id);
        let card = one_card::read(ctx, board_id, input.stack_id, id).await?;
        unchanged(&card, id, input.etag.as_deref())?;
        let stack_id = card.stack_id.unwrap_or(input.stack_id);
        let change = changed(&card, input)?;
        let client = Client::from_session(ctx.session());
        let saved = client.update_card(board_id, stack_id, id, &change).await;
        let saved = saved
            .map_err(|error| one_card::told(id, error))?
            .into_inner();
        Ok(CardOperation::of(ctx, board_id, &saved, "Card updated"))
    }
}

/// Refuse when the card is not as it was when it had `etag`.
fn unchanged(card: &Card, id: i64, etag: Option<&str>) -> Result<(), ToolError> {
    let Some(etag) = etag.map(|etag| etag.trim().trim_matches('"')) else {
        return Ok(());
    };
    if card.e_tag.as_deref() == Some(etag) {
        return Ok(());
    }
    Err(ToolError::refused(
        format!("Card {id} was modified by someone else; nothing was changed"),
        "read it again with deck_get_card and repeat the change with the new ETag",
    ))
}

/// Everything that Deck wants to be sent: what is given, else what the card has.
fn changed(card: &Card, input: Input) -> Result<CardChange, ToolError> {
    let owner = card.owner.as_ref().and_then(people::id).unwrap_or_default();
    if let Some(other) = input.owner.filter(|other| *other != owner) {
        return Err(ToolError::refused(
            format!("Deck cannot make {other} the owner of a card"),
            "leave `owner` out; deck_assign_user_to_card says who works on it",
        ));
    }
    let kept = |given: Option<String>, has: &Option<String>| {
        given
            .or_else(|| has.clone())
            .filter(|text| !text.is_empty())
    };
    let time = |name, given: Option<String>, has: &Option<String>| {
        kept(given, has)
            .map(|text| instant::parse(name, &text))
            .transpose()
    };
    // Deck refuses to archive what is in the archive.
    let archived = input
        .archived
        .filter(|wanted| card.archived != Some(*wanted));
    Ok(CardChange {
        title: input
            .title
            .or_else(|| card.title.clone())
            .unwrap_or_default(),
        type_: kept(input.r#type, &card.type_).unwrap_or_else(|| "plain".to_owned()),
        owner,
        description: kept(input.description, &card.description),
        order: input.order.or(card.order),
        duedate: time("duedate", input.duedate, &card.duedate)?,
        startdate: time("startdate", input.startdate, &card.startdate)?,
        done: time("done", input.done, &card.done)?,
        color: kept(input.color, &card.color),
        archived,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card() -> Card {
        Card {
            title: Some("Oats".to_owned()),
            type_: Some("plain".to_owned()),
            description: Some("Buy".to_owned()),
            duedate: Some("2026-12-24T18:00:00+00:00".to_owned()),
            done: Some("2026-12-01T00:00:00+00:00".to_owned()),
            color: Some("ff0000".to_owned()),
            order: Some(3),
            archived: Some(true),
            owner: Some(serde_json::json!({ "uid": "alice" })),
            e_tag: Some("abc".to_owned()),
            ..Card::default()
        }
    }

    #[test]
    fn what_is_not_given_is_sent_as_it_was() {
        let input = Input {
            title: Some("Oat milk".to_owned()),
            archived: Some(true),
            ..Input::default()
        };
        let change = changed(&card(), input).unwrap();
        assert_eq!(change.title, "Oat milk");
        assert_eq!(change.description.as_deref(), Some("Buy"));
        assert_eq!(change.duedate, card().duedate);
        assert_eq!(change.done, card().done);
        assert_eq!(
            (change.order, change.color.as_deref()),
            (Some(3), Some("ff0000"))
        );
        assert_eq!((change.owner.as_str(), change.archived), ("alice", None));
    }

    #[test]
    fn an_empty_text_clears_a_field() {
        let empty = || Some(String::new());
        let input = Input {
            description: empty(),
            duedate: empty(),
            done: empty(),
            color: empty(),
            ..Input::default()
        };
        let change = changed(&card(), input).unwrap();
        assert_eq!((change.description, change.duedate), (None, None));
        assert_eq!((change.done, change.color), (None, None));
    }

    #[test]
    fn a_stale_etag_and_another_owner_are_refused() {
        assert!(unchanged(&card(), 7, Some("\"abc\"")).is_ok());
        let stale = unchanged(&card(), 7, Some("old")).unwrap_err().text();
        assert!(stale.contains("modified by someone else"), "{stale}");
        let input = Input {
            owner: Some("bob".to_owned()),
            ..Input::default()
        };
        assert!(changed(&card(), input).is_err());
    }
}
