//! The server under test, a calendar of its own for each case, and calls that check what comes back.

use std::{
    future::Future,
    pin::Pin,
    sync::{Arc, LazyLock},
};

use anyhow::{Context, ensure};
use nc_base::{Secret, SystemClock};
use nc_toolkit::{Ctx, Cursors, Links, ToolError, ToolSettings};
use nc_tools::surface;
use nextcloud_dav::calendar::Calendars;
use nextcloud_transport::{Credentials, Server, ServerSettings, Session};
use serde_json::{Value, json};
use url::Url;

/// Of all calls, so that one goes on where another ended.
static CURSORS: LazyLock<Cursors> = LazyLock::new(Cursors::default);

type Outcome<'a> = Pin<Box<dyn Future<Output = anyhow::Result<()>> + 'a>>;

/// A test: its name as a sentence, and what it does with a calendar of its own.
#[derive(Clone, Copy)]
pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) run: for<'a> fn(&'a Place) -> Outcome<'a>,
}

/// Name a case after its function.
macro_rules! cases {
    ($($name:ident),* $(,)?) => {
        pub(crate) const CASES: &[$crate::live::Case] = &[
            $($crate::live::Case {
                name: stringify!($name),
                run: |place| Box::pin($name(place)),
            }),*
        ];
    };
}
pub(crate) use cases;

/// The server under test and the passwords of its users.
pub(crate) struct Live {
    url: Url,
    alice: String,
    bob: String,
}

/// A new calendar of alice, and the calls of tools.
pub(crate) struct Place {
    pub(crate) alice: Person,
    pub(crate) bob: Person,
    /// Name of the calendar.
    pub(crate) calendar: String,
}

/// Somebody who calls tools.
pub(crate) struct Person {
    pub(crate) session: Session,
}

#[expect(
    clippy::disallowed_methods,
    reason = "the environment says where the server is"
)]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

impl Live {
    pub(crate) fn from_environment() -> Option<Self> {
        Some(Self {
            url: variable("NEXTCLOUD_TEST_URL")?.parse().ok()?,
            alice: variable("ALICE_APP_PASSWORD")?,
            bob: variable("BOB_APP_PASSWORD")?,
        })
    }

    /// Run one case in a calendar of its own, which is deleted for good afterwards.
    pub(crate) fn run(&self, case: Case) -> anyhow::Result<()> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        runtime.block_on(async {
            let server = Server::build(ServerSettings::new(self.url.clone()))?;
            let person = |login: &str, password: &str| {
                let credentials = Credentials::Basic {
                    login: login.to_owned(),
                    password: Secret::new(password.to_owned()),
                };
                Person {
                    session: Session::new(&server, credentials),
                }
            };
            let name = case.name.replace('_', "-");
            let place = Place {
                alice: person("alice", &self.alice),
                bob: person("bob", &self.bob),
                calendar: format!("live-{}-{name}", std::process::id()),
            };
            let new = json!({"action": "create", "calendar_name": place.calendar});
            place.alice.call("manage_calendar", new).await?;
            let outcome = (case.run)(&place).await;
            let cleaned = place.remove(&place.calendar).await;
            outcome?;
            cleaned
        })
    }
}

impl Place {
    /// Call a tool as alice, with the calendar of the case as `calendar_name`.
    pub(crate) async fn call(&self, tool: &str, args: Value) -> anyhow::Result<Value> {
        self.alice.call(tool, self.here(args)).await
    }

    /// The same for a tool that must fail, with a text that contains `words`.
    pub(crate) async fn fails(&self, tool: &str, args: Value, words: &str) -> anyhow::Result<()> {
        let args = self.here(args);
        let text = match self.alice.attempt(tool, args.clone()).await? {
            Ok(result) => anyhow::bail!("{tool} {args} worked: {result}"),
            Err(error) => error.text(),
        };
        ensure!(
            text.contains(words),
            "{tool} {args}: {text:?} lacks {words:?}"
        );
        Ok(())
    }

    fn here(&self, mut args: Value) -> Value {
        if args["calendar_name"].is_null() {
            args["calendar_name"] = json!(self.calendar);
        }
        args
    }

    /// Delete a calendar of alice for good.
    pub(crate) async fn remove(&self, calendar: &str) -> anyhow::Result<()> {
        let calendars = Calendars::new(&self.alice.session);
        let at = calendars.address(calendar).await?;
        Ok(calendars.collections().delete(&at, true).await?)
    }
}

impl Person {
    /// Call `nc_calendar_<tool>` and check that the result fits the output schema.
    pub(crate) async fn call(&self, tool: &str, args: Value) -> anyhow::Result<Value> {
        let result = self.attempt(tool, args).await?;
        result.map_err(|error| anyhow::anyhow!("{tool}: {}", error.text()))
    }

    async fn attempt(&self, tool: &str, args: Value) -> anyhow::Result<Result<Value, ToolError>> {
        let name = format!("nc_calendar_{tool}");
        let listed = surface().tool(&name).with_context(|| name)?;
        let ctx = Ctx::new(
            self.session.clone(),
            Links::new(None),
            Arc::new(ToolSettings::default()),
            Arc::new(SystemClock),
        )
        .with_cursors(CURSORS.clone());
        let args = args.as_object().context("no object")?.clone();
        let schema = Arc::clone(&listed.definition.input_schema);
        let result = listed.entry.call(ctx, args, schema).await;
        if let (Ok(result), Some(schema)) = (&result, &listed.definition.output_schema) {
            let schema = Value::Object((**schema).clone());
            let errors: Vec<String> = jsonschema::validator_for(&schema)?
                .iter_errors(result)
                .map(|error| error.to_string())
                .collect();
            ensure!(errors.is_empty(), "{tool}: {errors:?} in {result}");
        }
        Ok(result)
    }
}

/// The texts of a member of each object in a list.
pub(crate) fn each<'v>(result: &'v Value, list: &str, member: &str) -> Vec<&'v str> {
    let list = result[list].as_array().map(Vec::as_slice);
    let list = list.unwrap_or_default().iter();
    list.filter_map(|item| item[member].as_str()).collect()
}
