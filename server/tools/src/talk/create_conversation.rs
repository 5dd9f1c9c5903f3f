//! `talk_create_conversation`: what each type needs is checked before anything is made.

use nc_generated_tools::talk::{CREATE_CONVERSATION, shapes::Conversation};
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_client::spreed::{Client, types::RoomCreateRoomBody};
use serde::{Deserialize, Serialize};

pub(crate) struct CreateConversation;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Name, for types 2 and 3
    room_name: Option<String>,
    /// 1 one-to-one, 2 group, 3 public: guests may join by link
    #[serde(default = "group")]
    #[schemars(extend("enum" = [1, 2, 3]))]
    room_type: i64,
    /// User id for type 1; for type 2 a group to invite
    invite: Option<String>,
}

const ONE_TO_ONE: i64 = 1;
const GROUP: i64 = 2;
const PUBLIC: i64 = 3;

fn group() -> i64 {
    GROUP
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    conversation: Conversation,
}

impl Tool for CreateConversation {
    const SPEC: &'static Spec = &CREATE_CONVERSATION;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let invite = input.invite.clone().unwrap_or_default();
        let body = body(input)?;
        let client = Client::from_session(ctx.session());
        let room = client.room_create_room(&body).await.map_err(|error| {
            ToolError::from(error).told_one_of([
                (
                    Kind::NotFound,
                    format!("User or group {invite} not found, or not to be invited by you"),
                ),
                (
                    Kind::Forbidden,
                    "You may not create conversations of this type here".to_owned(),
                ),
            ])
        })?;
        let conversation = Conversation::from(room.into_inner()).link(ctx.links());
        Ok(Output { conversation })
    }
}

fn body(input: Input) -> Result<RoomCreateRoomBody, ToolError> {
    let given = |text: Option<String>| {
        text.map(|text| text.trim().to_owned())
            .filter(|text| !text.is_empty())
    };
    let (name, invite) = (given(input.room_name), given(input.invite));
    match input.room_type {
        ONE_TO_ONE if invite.is_none() => {
            let words = "invite is required for room_type 1: the id of the other person";
            return Err(ToolError::invalid(words));
        }
        GROUP | PUBLIC if name.is_none() => {
            return Err(ToolError::invalid(
                "room_name is required for room_type 2 and 3",
            ));
        }
        ONE_TO_ONE | GROUP | PUBLIC => {}
        other => {
            return Err(ToolError::invalid(format!(
                "`room_type` must be 1, 2 or 3, not {other}"
            )));
        }
    }
    Ok(RoomCreateRoomBody {
        room_type: Some(input.room_type),
        room_name: name,
        invite,
        ..RoomCreateRoomBody::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(room_type: i64, room_name: &str, invite: &str) -> String {
        let input = Input {
            room_type,
            room_name: Some(room_name.to_owned()),
            invite: Some(invite.to_owned()),
        };
        body(input).map_or_else(|error| error.text().to_lowercase(), |_| "good".to_owned())
    }

    #[test]
    fn each_type_needs_its_argument() {
        assert!(told(1, "Plans", " ").contains("invite is required"));
        assert!(told(2, " ", "bob").contains("room_name is required"));
        assert!(told(3, "", "").contains("room_name is required"));
        assert!(told(4, "Plans", "bob").contains("1, 2 or 3"));
        assert_eq!(told(1, "", "bob"), "good");
    }
}
