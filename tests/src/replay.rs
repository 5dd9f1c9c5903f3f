//! Running a case again.

use std::{collections::BTreeMap, sync::Arc};

use anyhow::{bail, ensure};
use nc_base::FixedClock;
use serde_json::Value;

use crate::{
    case::{CLOUD, Case},
    client::{Client, Outcome},
    cursors::{self, Cursors},
    scripted::Scripted,
};

/// Stands for a time in results.
pub const TIMESTAMP: &str = "<timestamp>";

/// Call the tool of `case` in front of its exchanges; gives the outcome when all went as recorded.
///
/// # Errors
/// What went otherwise.
pub async fn replay(case: &Case) -> anyhow::Result<Outcome> {
    let rehearsal = Rehearsal::start(case).await?;
    let outcome = rehearsal.call(case).await?;
    let complaints = rehearsal.nextcloud.complaints();
    ensure!(
        complaints.is_empty(),
        "{}\noutcome: {outcome:?}",
        complaints.join("\n")
    );
    match (&outcome, &case.result, &case.error) {
        (Outcome::Result(got), Some(wanted), None) if got == wanted => {}
        (Outcome::Error(got), None, Some(wanted)) if got == wanted => {}
        _ => bail!("another outcome than recorded:\n{outcome:#?}"),
    }
    Ok(outcome)
}

/// A server in front of the exchanges of a case, before its call.
#[derive(Debug)]
pub struct Rehearsal {
    nextcloud: Scripted,
    client: Client,
    cursors: Cursors,
}

impl Rehearsal {
    /// Everything up to the call.
    ///
    /// # Errors
    /// When no port can be opened, or the settings of the case cannot be used.
    pub async fn start(case: &Case) -> anyhow::Result<Self> {
        let nextcloud = Scripted::start(&case.nextcloud).await?;
        let settings = settings(nextcloud.url(), "alice", "app-password", &case.settings);
        let pairs = settings
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()));
        let client = Client::start(pairs, Arc::new(FixedClock::new(case.now)))?;
        let cursors = Cursors::of(&settings, case.now)?;
        Ok(Self {
            nextcloud,
            client,
            cursors,
        })
    }

    /// The call, with cursors as a case holds them.
    ///
    /// # Errors
    /// When the answer is a protocol error, or a cursor is not good.
    pub async fn call(&self, case: &Case) -> anyhow::Result<Outcome> {
        let args = self.cursors.seal(&case.tool, &case.args)?;
        let outcome = self.client.call(&case.tool, &args).await?;
        let outcome = self.cursors.opened(&case.tool, &args, outcome)?;
        Ok(steady(outcome))
    }
}

/// The settings of a server under test, by their environment names.
pub fn settings(
    url: &str,
    user: &str,
    password: &str,
    more: &BTreeMap<String, String>,
) -> BTreeMap<String, String> {
    let fixed = [
        ("NEXTCLOUD_HOST", url),
        ("NEXTCLOUD_PUBLIC_URL", CLOUD),
        ("NEXTCLOUD_USERNAME", user),
        ("NEXTCLOUD_PASSWORD", password),
        ("TOKEN_ENCRYPTION_KEY", cursors::KEY),
        ("MCP_DISABLE_CAPABILITY_GATING", "true"),
    ];
    let fixed = fixed.map(|(name, value)| (name.to_owned(), value.to_owned()));
    fixed.into_iter().chain(more.clone()).collect()
}

/// The outcome without what differs from run to run.
pub fn steady(outcome: Outcome) -> Outcome {
    match outcome {
        Outcome::Result(Value::Object(mut result)) => {
            if result.contains_key("timestamp") {
                result.insert("timestamp".to_owned(), TIMESTAMP.into());
            }
            Outcome::Result(Value::Object(result))
        }
        other => other,
    }
}
