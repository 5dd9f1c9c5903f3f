//! `deck_share_board`: Deck fails on a second share with the same person and takes any id for a user; we look first and after.

use nc_generated_tools::deck::{SHARE_BOARD, shapes::Acl};
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::deck::{Client, types::NewAcl};
use serde::{Deserialize, Serialize};

use super::{one_board, people};

pub(crate) struct ShareBoard;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the board
    board_id: i64,
    /// Id of the user, group or team
    participant: String,
    #[serde(default)]
    kind: Participant,
    /// Change cards
    #[serde(default)]
    permission_edit: bool,
    /// Share the board with others
    #[serde(default)]
    permission_share: bool,
    /// Change stacks, labels and the board
    #[serde(default)]
    permission_manage: bool,
}

#[derive(Debug, Clone, Copy, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
enum Participant {
    #[default]
    User,
    Group,
    Team,
}

impl Participant {
    fn number(self) -> i64 {
        match self {
            Self::User => 0,
            Self::Group => 1,
            Self::Team => 7,
        }
    }
}

impl Tool for ShareBoard {
    const SPEC: &'static Spec = &SHARE_BOARD;
    type Input = Input;
    type Output = Acl;

    async fn run(ctx: &Ctx, input: Input) -> Result<Acl, ToolError> {
        let (board_id, who) = (input.board_id, input.participant);
        let told = |error| one_board::told(board_id, error);
        let client = Client::from_session(ctx.session());
        let board = one_board::read(ctx, board_id).await?;
        let kind = input.kind.number();
        let known = board.acl.iter().find(|acl| {
            acl.type_ == Some(kind)
                && acl.participant.as_ref().and_then(people::id).as_ref() == Some(&who)
        });
        if let Some(id) = known.and_then(|acl| acl.id) {
            return Err(ToolError::refused(
                format!("board {board_id} is shared with {who} already"),
                format!("change what they may do with deck_update_board_share, acl_id {id}"),
            ));
        }
        let share = NewAcl {
            type_: kind,
            participant: who.clone(),
            permission_edit: input.permission_edit,
            permission_share: input.permission_share,
            permission_manage: input.permission_manage,
        };
        let acl = client
            .add_board_acl(board_id, &share)
            .await
            .map_err(told)?
            .into_inner();
        let found = acl
            .participant
            .as_ref()
            .is_some_and(serde_json::Value::is_object);
        if !found {
            let id = acl.id.unwrap_or_default();
            client.delete_board_acl(board_id, id).await.map_err(told)?;
            return Err(ToolError::refused(
                format!(
                    "there is no {} {who}",
                    format!("{:?}", input.kind).to_lowercase()
                ),
                "find people, groups and teams with nc_users_find",
            ));
        }
        Ok(acl.into())
    }
}
