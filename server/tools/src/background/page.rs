//! The page where a person allows background work, and what became of it.

use nc_toolkit::{Background, Ctx, Opened, ToOpen, ToolError};

/// How far a person came.
pub(super) enum Way {
    /// It is allowed.
    Allowed,
    /// It is to be allowed at this address.
    At(String),
    /// The person was asked to open the page, and this is why it is not allowed, or not yet.
    NotYet(&'static str),
}

/// Look whether it is allowed; if not, have the person asked to open the page for it.
pub(super) async fn way(ctx: &Ctx, background: &dyn Background) -> Result<Way, ToolError> {
    if background.allowed().await?.is_some() {
        return Ok(Way::Allowed);
    }
    Ok(match ctx.opened() {
        None => {
            let url = background.page().await?;
            ctx.open(ToOpen {
                url: url.clone(),
                words:
                    "Sign in and allow this server to act for you at Nextcloud while you are away."
                        .to_owned(),
            });
            Way::At(url)
        }
        Some(Opened::Yes) => Way::NotYet(
            "The person opened the page and has not allowed it yet. Ask them, then call check_provisioning_status.",
        ),
        Some(Opened::No) => {
            Way::NotYet("The person does not want to open the page. Nothing changed.")
        }
        Some(Opened::Unsaid) => Way::NotYet(
            "The person put the question away without opening the page. Nothing changed. Ask them before calling again.",
        ),
    })
}
