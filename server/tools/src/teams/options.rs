//! The flags of a team that its members know, out of the sum in which the server keeps them.

use nc_generated_tools::teams::shapes::Team;
use nc_toolkit::{Ctx, JsonSchema, ToolError};
use nextcloud_client::circles::{Client, types::Circle};
use serde::Serialize;

/// A team with its options.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct TeamWithOptions {
    #[serde(flatten)]
    team: Team,
    /// Everyone sees it
    visible: bool,
    /// Everyone may join
    open: bool,
    /// Who joins waits for a moderator; this and what follows only members know
    #[serde(skip_serializing_if = "Option::is_none")]
    confirm_requests: Option<bool>,
    /// Who is added has to accept
    #[serde(skip_serializing_if = "Option::is_none")]
    invite: Option<bool>,
    /// Every member may add others
    #[serde(skip_serializing_if = "Option::is_none")]
    members_add: Option<bool>,
}

/// One flag, by its value in the sum.
#[derive(Debug, Clone, Copy)]
pub(super) enum Flag {
    Visible = 8,
    Open = 16,
    Invite = 32,
    Request = 64,
    Friend = 128,
}

impl Flag {
    fn is_in(self, sum: i64) -> bool {
        sum & self as i64 != 0
    }

    /// The sum with this flag as it should be, if anybody says so.
    pub(super) fn put(self, sum: i64, wanted: Option<bool>) -> i64 {
        match wanted {
            Some(true) => sum | self as i64,
            Some(false) => sum & !(self as i64),
            None => sum,
        }
    }
}

impl From<Circle> for TeamWithOptions {
    fn from(circle: Circle) -> Self {
        let sum = circle.config.unwrap_or_default();
        // To everyone else the server shows the first two and no others.
        let is_member = circle.initiator.is_some();
        let inner = |flag: Flag| is_member.then(|| flag.is_in(sum));
        Self {
            visible: Flag::Visible.is_in(sum),
            open: Flag::Open.is_in(sum),
            confirm_requests: inner(Flag::Request),
            invite: inner(Flag::Invite),
            members_add: inner(Flag::Friend),
            team: Team::from(circle),
        }
    }
}

/// The team of this id. The server lets only administrators ask for one, so all are asked for.
pub(super) async fn find(ctx: &Ctx, id: &str) -> Result<Circle, ToolError> {
    let client = Client::from_session(ctx.session());
    let all = client.list_circles(Some(-1), None).await?.into_inner();
    let found = all
        .into_iter()
        .find(|circle| circle.id.as_deref() == Some(id));
    found.ok_or_else(|| {
        let message = format!("Team {id} not found, or not visible to you");
        ToolError::refused(message, "see nc_teams_list")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_flag_leaves_the_others_as_they_are() {
        let sum = Flag::Open.put(131_072 | 8, Some(true));
        assert_eq!(sum, 131_072 | 8 | 16);
        assert_eq!(Flag::Visible.put(sum, Some(false)), 131_072 | 16);
        assert_eq!(Flag::Visible.put(sum, None), sum);
    }
}
