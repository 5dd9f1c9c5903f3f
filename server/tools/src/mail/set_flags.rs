//! `nc_mail_set_flags`: what is given, and nothing else.

use nc_generated_tools::mail::SET_FLAGS;
use nc_toolkit::{Ctx, JsonSchema, Spec, Tool, ToolError};
use nextcloud_client::mail::{Client, types::FlagChange};
use serde::{Deserialize, Serialize};

use super::missing;

pub(crate) struct SetFlags;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the message
    message_id: i64,
    seen: Option<bool>,
    /// Starred
    flagged: Option<bool>,
    answered: Option<bool>,
    /// True may move it to the junk mailbox
    junk: Option<bool>,
    important: Option<bool>,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    message_id: i64,
    status_code: u16,
    message: &'static str,
}

impl Tool for SetFlags {
    const SPEC: &'static Spec = &SET_FLAGS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let id = input.message_id;
        let given = [
            ("seen", input.seen),
            ("flagged", input.flagged),
            ("answered", input.answered),
            ("important", input.important),
            ("$junk", input.junk),
            ("$notjunk", input.junk.map(|junk| !junk)),
        ];
        let flags = given
            .into_iter()
            .filter_map(|(name, value)| Some((name.to_owned(), value?)));
        let change = FlagChange {
            flags: flags.collect(),
        };
        let message = if change.flags.is_empty() {
            "Nothing to change"
        } else {
            let client = Client::from_session(ctx.session());
            let set = client.set_flags(id, &change).await;
            set.map_err(missing::message(id))?;
            "Flags set"
        };
        Ok(Output {
            message_id: id,
            status_code: 200,
            message,
        })
    }
}
