//! `collectives_set_notify`: Set notifications. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::collectives::{Client, types};
use super::{APP, shapes::*};
/// Set notifications.
#[derive(Debug)]
pub struct SetNotify;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Number of the collective
    pub collective_id: i64,
    /// 0 nothing, 1 mentions of you, 2 all changes
    pub notify: i64,
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub collective_id: i64,
    pub notify: i64,
}
impl Tool for SetNotify {
    const SPEC: &'static Spec = &Spec {
        name: "collectives_set_notify",
        app: &APP,
        title: "Set notifications",
        about: "Set which changes in a collective you are notified of.",
        scopes: &["collectives.write"],
        effect: Effect::Set,
        operations: &["collectives.collective_user_settings-set-notify"],
        feature: None,
        since: None,
        envelope: false,
        ask: None,
        from_others: None,
        long: None,
        page: None,
    };
    type Input = Input;
    type Output = Output;
    async fn run(ctx: &Ctx, input: Input) -> Result<Self::Output, ToolError> {
        let client = Client::from_session(ctx.session());
        let words = [
            (
                Kind::NotFound,
                format!(
                    "Collective {collective_id} not found or not accessible",
                    collective_id = input.collective_id
                ),
            ),
            (
                Kind::Forbidden,
                format!("notify is 0, 1 or 2, not {notify}", notify = input.notify),
            ),
        ];
        let echo_collective_id = input.collective_id.clone();
        let echo_notify = input.notify.clone();
        let body = types::CollectiveUserSettingsSetNotifyBody {
            notify: input.notify,
        };
        let answer = client
            .collective_user_settings_set_notify(input.collective_id, &body)
            .await;
        let answer = answer.map_err(|error| ToolError::from(error).told_one_of(words))?;
        Ok(Output {
            collective_id: echo_collective_id,
            notify: echo_notify,
        })
    }
}
