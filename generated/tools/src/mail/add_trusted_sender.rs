//! `nc_mail_add_trusted_sender`: Trust sender. Written by `cargo xtask codegen`.
use nc_base::Effect;
use nc_toolkit::{Ctx, Kind, Spec, Tool, ToolError, args, page, pick};
use nextcloud_client::mail::{Client, types};
use super::{APP, shapes::*};
/// Trust sender.
#[derive(Debug)]
pub struct AddTrustedSender;
/// Arguments.
#[derive(Debug, serde::Deserialize, schemars::JsonSchema)]
pub struct Input {
    /// Address, or a domain
    pub email: String,
    /// Which of the two it is
    #[schemars(extend("enum" = ["individual", "domain"]))]
    #[serde(default = "default_type")]
    pub r#type: String,
}
fn default_type() -> String {
    "individual".to_owned()
}
/// Result.
#[derive(Debug, serde::Serialize, schemars::JsonSchema)]
pub struct Output {
    pub trusted: String,
}
impl Tool for AddTrustedSender {
    const SPEC: &'static Spec = &Spec {
        name: "nc_mail_add_trusted_sender",
        app: &APP,
        title: "Trust sender",
        about: "Show the remote images of a sender in the web page from now on; nc_mail_remove_trusted_sender undoes it.",
        scopes: &["mail.write"],
        effect: Effect::Set,
        operations: &["mail.trustSender"],
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
        let echo_email = input.email.clone();
        let answer = client
            .trust_sender(&*input.email, args::choice("type", &input.r#type)?)
            .await;
        let answer = answer?;
        Ok(Output { trusted: echo_email })
    }
}
