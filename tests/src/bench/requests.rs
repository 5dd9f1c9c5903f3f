//! What a tool costs: requests to Nextcloud, and the time that we add to them.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use http::Method;
use serde::Serialize;

use crate::{
    case::{self, CLOUD, Case},
    replay::Rehearsal,
    scripted::Scripted,
};

/// How often a call is measured; the median counts.
const ROUNDS: usize = 9;

/// What one tool costs.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Cost {
    /// The most requests of its recorded successes, without the user id, which is asked once per session.
    pub requests: usize,
    /// The call of one success in process, less its requests one after another without us.
    pub added: Duration,
}

/// Requests that a success of `case` makes, without those that ask who the user is, once per session.
pub fn count(case: &Case) -> usize {
    const WHO: [&str; 2] = ["/cloud/user", "/remote.php/dav/principals/users/"];
    let asks_who = |path: &str| {
        let path = path.split('?').next().unwrap_or(path);
        WHO.iter().any(|who| path.ends_with(who))
    };
    let asked = case.nextcloud.iter();
    asked.filter(|one| !asks_who(&one.path)).count()
}

/// The cost of each tool, by name.
pub(super) async fn per_tool() -> anyhow::Result<BTreeMap<String, Cost>> {
    let mut worst: BTreeMap<String, (usize, Case)> = BTreeMap::new();
    for (_, case) in case::all()? {
        if case.result.is_none() {
            continue;
        }
        let requests = count(&case);
        let known = worst.get(&case.tool).map(|(known, _)| *known);
        if known.is_none_or(|known| known < requests) {
            worst.insert(case.tool.clone(), (requests, case));
        }
    }
    let mut costs = BTreeMap::new();
    for (tool, (requests, case)) in worst {
        let added = added(&case).await?;
        costs.insert(tool, Cost { requests, added });
    }
    Ok(costs)
}

async fn added(case: &Case) -> anyhow::Result<Duration> {
    let (mut calls, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let rehearsal = Rehearsal::start(case).await?;
        let begun = Instant::now();
        rehearsal.call(case).await?;
        calls.push(begun.elapsed());
        bare.push(without_us(case).await?);
    }
    Ok(median(calls).saturating_sub(median(bare)))
}

/// The time of the same requests from a plain client, one after another on one connection.
async fn without_us(case: &Case) -> anyhow::Result<Duration> {
    let nextcloud = Scripted::start(&case.nextcloud).await?;
    let client = reqwest::Client::builder().no_proxy().build()?;
    let begun = Instant::now();
    for one in &case.nextcloud {
        let url = format!("{}{}", nextcloud.url(), one.path);
        let mut request = client.request(Method::from_bytes(one.method.as_bytes())?, url);
        for (name, value) in &one.send {
            request = request.header(name, value.replace(CLOUD, nextcloud.url()));
        }
        request
            .body(one.body.bytes()?)
            .send()
            .await?
            .bytes()
            .await?;
    }
    Ok(begun.elapsed())
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}
