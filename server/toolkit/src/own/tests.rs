//! A tool that works while people are away, with and without their leave.

use nc_base::{Effect, SystemClock};
use nextcloud_transport::{Credentials, Server, ServerSettings, Session};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Map;

use super::*;
use crate::{App, Entry, Links, Spec, Tool, ToolSettings};

static APP: App = App {
    name: "search",
    own: None,
    capability: None,
    navigation: None,
    scopes: &[],
};
static SPEC: Spec = Spec {
    name: "nc_search_all",
    app: &APP,
    title: "Search",
    about: "Search.",
    scopes: &[],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};

struct Search;

#[derive(Debug, Deserialize, JsonSchema)]
struct Input {}

#[derive(Debug, Serialize, JsonSchema)]
struct Output {
    found: bool,
}

impl Tool for Search {
    const SPEC: &'static Spec = &SPEC;
    type Input = Input;
    type Output = Output;

    async fn run(_: &Ctx, _: Input) -> Result<Output, ToolError> {
        Ok(Output { found: true })
    }
}

/// Somebody who allowed it, or not.
#[derive(Debug)]
struct Somebody(bool);

impl Background for Somebody {
    fn allowed(&self) -> BoxFuture<'_, Result<Option<Allowed>, ToolError>> {
        let allowed = self.0.then(|| Allowed {
            since: Timestamp::UNIX_EPOCH,
            scopes: Vec::new(),
        });
        Box::pin(async move { Ok(allowed) })
    }

    fn page(&self) -> BoxFuture<'_, Result<String, ToolError>> {
        Box::pin(async { Ok("https://mcp.test/page".to_owned()) })
    }

    fn revoke(&self) -> BoxFuture<'_, Result<bool, ToolError>> {
        Box::pin(async { Ok(self.0) })
    }
}

fn ctx(kept: Kept) -> Ctx {
    let settings = ServerSettings::new("https://cloud.test".parse().unwrap());
    let session = Session::new(&Server::build(settings).unwrap(), Credentials::Anonymous);
    let (settings, clock) = (Arc::new(ToolSettings::default()), Arc::new(SystemClock));
    Ctx::new(session, Links::new(None), settings, clock).with_kept(kept)
}

async fn search(background: Option<Somebody>) -> Result<bool, String> {
    let entry = Entry::guarded::<WhileAway, Search>();
    let kept = Kept {
        background: background.map(|somebody| Arc::new(somebody) as Arc<dyn Background>),
        ..Kept::default()
    };
    let schema = Arc::clone(&entry.definition().input_schema);
    let found = entry.call(ctx(kept), Map::new(), schema).await;
    let found = found.map_err(|error| error.text())?;
    Ok(found.get("found").is_some())
}

#[tokio::test]
async fn who_did_not_allow_background_work_is_told_which_tool_mends_it() {
    let told = search(Some(Somebody(false))).await.unwrap_err();
    assert_eq!(
        told,
        "This needs background access, which the person has not allowed, or not any more. Call provision_nextcloud_access and let \
         the person open the page that it gives."
    );
    assert_eq!(search(Some(Somebody(true))).await, Ok(true));
}

#[tokio::test]
async fn where_nobody_is_asked_for_it_nothing_stands_in_the_way() {
    assert_eq!(search(None).await, Ok(true));
}

#[test]
fn what_a_mode_does_not_have_is_said_with_the_mode_that_has_it() {
    let nothing = ctx(Kept::default());
    let told = nothing.connection().unwrap_err().text();
    assert!(told.contains("in the mode login_flow only"), "{told}");
    let told = nothing.background().unwrap_err().text();
    assert!(told.contains("ENABLE_BACKGROUND_OPERATIONS"), "{told}");
}
