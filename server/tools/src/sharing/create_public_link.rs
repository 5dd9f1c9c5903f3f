//! `nc_share_create_public_link`: a link that ends by itself.

use jiff::{Timestamp, ToSpan, tz::TimeZone};
use nc_generated_tools::sharing::CREATE_PUBLIC_LINK;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError, pick};
use nextcloud_client::files_sharing::{Client, types::ShareapiCreateShareBody};
use serde::{Deserialize, Serialize};

use crate::files::sharable;

/// Reading, which is all that a download needs.
const READ: i64 = 1;
const PUBLIC_LINK: i64 = 3;

pub(crate) struct CreatePublicLink;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Path of the file
    path: String,
    /// How long it works at least; Nextcloud counts whole days
    #[serde(default = "half_an_hour")]
    expires_in_minutes: i64,
}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    path: String,
    share_id: i64,
    url: String,
    download_url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<String>,
    permissions: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    expires_at: Option<String>,
}

fn half_an_hour() -> i64 {
    30
}

impl Tool for CreatePublicLink {
    const SPEC: &'static Spec = &CREATE_PUBLIC_LINK;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let last_day = last_day(ctx.clock().now(), input.expires_in_minutes)?;
        sharable::check(ctx, "path", &input.path).await?;
        let body = ShareapiCreateShareBody {
            path: Some(input.path.clone()),
            share_type: Some(PUBLIC_LINK),
            permissions: Some(READ),
            expire_date: Some(last_day),
            ..ShareapiCreateShareBody::default()
        };
        let client = Client::from_session(ctx.session());
        let words = || format!("There is nothing at {}", input.path);
        let share = client.shareapi_create_share(&body).await;
        let share = share
            .map_err(|error| ToolError::from(error).told(Kind::NotFound, words))?
            .into_inner();
        let url = share.url.unwrap_or_default();
        Ok(Output {
            share_id: share.id.and_then(pick::integer).unwrap_or_default(),
            download_url: format!("{url}/download"),
            url,
            token: share.token,
            permissions: share.permissions.unwrap_or(READ),
            expires_at: share.expiration,
            path: input.path,
        })
    }
}

/// The day on which a link must end so that it lives at least `minutes` from `now`.
///
/// Nextcloud ends a link when its day begins, in UTC: so the day after the one in which the time runs out.
fn last_day(now: Timestamp, minutes: i64) -> Result<String, ToolError> {
    const YEAR: i64 = 366 * 24 * 60;
    if !(1..=YEAR).contains(&minutes) {
        let message = format!("`expires_in_minutes` must be between 1 and {YEAR}");
        return Err(ToolError::invalid(message));
    }
    let end = now
        .to_zoned(TimeZone::UTC)
        .saturating_add(minutes.minutes())
        .saturating_add(1.day());
    Ok(end.strftime("%Y-%m-%d").to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_lives_at_least_as_long_as_asked() {
        let now: Timestamp = "2026-11-20T23:50:00Z".parse().unwrap();
        assert_eq!(last_day(now, 5).unwrap(), "2026-11-21");
        assert_eq!(last_day(now, 30).unwrap(), "2026-11-22");
        assert!(last_day(now, 0).is_err());
    }
}
