//! Running scenarios and writing their cases.

use std::{collections::BTreeMap, path::PathBuf, sync::Arc};

use anyhow::{Context as _, bail, ensure};
use jiff::Timestamp;
use nc_base::FixedClock;
use serde_json::{Map, Value, json};

use super::{
    proxy::{Proxy, http_client},
    redact::Redactor,
    scenario::{self, Request, Scenario, Step},
};
use crate::{
    case::{Body, CLOUD, Case, RESOURCES, folder},
    client::{Client, Outcome},
    cursors::Cursors,
    replay::{settings, steady},
};

/// Where to record and as whom.
#[derive(Debug)]
pub struct Options {
    /// Base URL of the real Nextcloud.
    pub url: String,
    /// App passwords by login name; the first is who acts when a step does not say.
    pub users: Vec<(String, String)>,
    /// Only these apps or files of scenarios; all when empty.
    pub apps: Vec<String>,
    /// Leave the cases that are there as they are.
    pub only_new: bool,
}

/// Logins and passwords out of `alice:secret`.
pub fn users<'a>(pairs: impl Iterator<Item = &'a str>) -> Vec<(String, String)> {
    let pairs = pairs.filter_map(|pair| pair.split_once(':'));
    pairs
        .map(|(login, password)| (login.to_owned(), password.to_owned()))
        .collect()
}

/// What was recorded.
#[derive(Debug, Default)]
pub struct Report {
    /// Cases written.
    pub cases: usize,
    /// Requests in them.
    pub exchanges: usize,
}

/// Run the scenarios and write their cases, or those that are new; cases of other names stay.
///
/// # Errors
/// A step that ends otherwise than it says, with what happened.
///
/// # Cancel safety
/// Dropping the future leaves what its scenario made in Nextcloud.
pub async fn run(options: &Options) -> anyhow::Result<Report> {
    let mut report = Report::default();
    for scenario in scenario::all(&options.apps)? {
        steps(&scenario, options, Some(&mut report))
            .await
            .with_context(|| format!("recording {}", scenario.name))?;
    }
    Ok(report)
}

/// Run a scenario and write nothing: does Nextcloud still answer as its steps say?
///
/// # Errors
/// The step that ends otherwise, with what happened.
///
/// # Cancel safety
/// Dropping the future leaves what the scenario made in Nextcloud.
pub async fn rehearse(scenario: &Scenario, options: &Options) -> anyhow::Result<()> {
    steps(scenario, options, None).await
}

async fn steps(
    scenario: &Scenario,
    options: &Options,
    report: Option<&mut Report>,
) -> anyhow::Result<()> {
    let proxy = Proxy::start(&options.url).await?;
    let mut play = Play {
        scenario,
        options,
        redactor: Redactor::new(&[&proxy.url, options.url.trim_end_matches('/')]),
        proxy,
        saved: BTreeMap::new(),
        report,
    };
    let mut played = Ok(());
    for (number, step) in scenario.steps.iter().enumerate() {
        played = play.step(number, step).await;
        if played.is_err() {
            break;
        }
    }
    for (number, step) in scenario.finally.iter().enumerate() {
        if step.can_be_filled(&play.saved) {
            let cleaned = play.step(number, step).await.context("cleaning up");
            played = played.and(cleaned);
        }
    }
    played
}

/// A scenario that is being played.
struct Play<'p> {
    scenario: &'p Scenario,
    options: &'p Options,
    proxy: Proxy,
    redactor: Redactor,
    saved: BTreeMap<String, Value>,
    report: Option<&'p mut Report>,
}

impl Play<'_> {
    async fn step(&mut self, number: usize, step: &Step) -> anyhow::Result<()> {
        let name = step.case.as_ref().or(step.tool.as_ref());
        let name = name.or(step.read.as_ref()).map_or("http", String::as_str);
        let at = || format!("step {} ({name})", number + 1);
        let items = match &step.each {
            Some(list) => scenario::fill(list, &self.saved).with_context(at)?,
            None => json!([null]),
        };
        for item in items
            .as_array()
            .context("`each` is a list")
            .with_context(at)?
        {
            self.saved.insert("each".to_owned(), item.clone());
            let result = self.done(step).await.with_context(at)?;
            if let Some(name) = &step.save {
                self.saved.insert(name.clone(), result);
            }
        }
        Ok(())
    }

    async fn done(&mut self, step: &Step) -> anyhow::Result<Value> {
        match (step.called(), &step.http) {
            (Some(tool), None) => self.called(step, tool).await,
            (None, Some(request)) => prepare(step, request, self.options, &self.saved).await,
            _ => bail!("write one of `tool`, `read` and `http`"),
        }
    }

    async fn called(&mut self, step: &Step, tool: &str) -> anyhow::Result<Value> {
        let made = call(step, tool, &self.proxy, self.options, &self.saved).await?;
        let result = match &made.outcome {
            Outcome::Result(result) => result.clone(),
            Outcome::Error(text) => text.clone().into(),
        };
        for exchange in &made.exchanges {
            if let Body::Json(reply) = &exchange.reply {
                self.redactor.learn(reply);
            }
        }
        let failed = matches!(made.outcome, Outcome::Error(_));
        ensure!(failed == step.fails, "{result}");
        let of_tool = step.read.is_none();
        let folder = if of_tool {
            &self.scenario.app
        } else {
            RESOURCES
        };
        if let (Some(name), Some(report)) = (&step.case, &mut self.report)
            && !(self.options.only_new && file(folder, name).exists())
        {
            report.cases += 1;
            report.exchanges += write(folder, name, step, tool, made, &self.redactor)?;
        }
        Ok(result)
    }
}

/// A tool call and what passed the proxy.
struct Made {
    args: Value,
    now: Timestamp,
    outcome: Outcome,
    /// The same as a case holds it.
    kept: Outcome,
    exchanges: Vec<crate::case::Exchange>,
}

async fn call(
    step: &Step,
    tool: &str,
    proxy: &Proxy,
    options: &Options,
    saved: &BTreeMap<String, Value>,
) -> anyhow::Result<Made> {
    let (user, password) = login(step, options)?;
    let args = match &step.read {
        Some(uri) => json!({ "uri": scenario::embed(uri, saved)? }),
        None => scenario::fill(&Value::Object(step.args.clone()), saved)?,
    };
    let settings = settings(&proxy.url, user, password, &step.settings);
    let pairs = settings
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()));
    let now = Timestamp::from_second(Timestamp::now().as_second())?;
    let client = Client::start(pairs, Arc::new(FixedClock::new(now)))?;
    let cursors = Cursors::of(&settings, now)?;
    proxy.take();
    let outcome = client.call(tool, &args).await?;
    let kept = cursors.opened(tool, &args, outcome.clone())?;
    Ok(Made {
        args: cursors.open(tool, &args),
        kept,
        now,
        outcome,
        exchanges: proxy.take(),
    })
}

fn login<'o>(step: &Step, options: &'o Options) -> anyhow::Result<(&'o str, &'o str)> {
    let name = step.user.as_deref();
    if name == Some("stranger") {
        return Ok(("alice", "wrong-password"));
    }
    let mut users = options.users.iter();
    let found = users.find(|(login, _)| name.is_none_or(|name| name == login));
    let (login, password) = found.with_context(|| format!("no password for {name:?}"))?;
    Ok((login, password))
}

fn write(
    app: &str,
    name: &str,
    step: &Step,
    tool: &str,
    made: Made,
    redactor: &Redactor,
) -> anyhow::Result<usize> {
    let (result, error) = match steady(made.kept) {
        Outcome::Result(result) => (Some(redactor.value(&result)), None),
        Outcome::Error(text) => (None, Some(redactor.text(&text))),
    };
    let nextcloud: Vec<_> = made
        .exchanges
        .into_iter()
        .map(|one| redactor.exchange(one))
        .collect();
    let count = nextcloud.len();
    let case = Case {
        tool: tool.to_owned(),
        args: redactor.value(&made.args),
        now: made.now,
        settings: step.settings.clone(),
        nextcloud,
        result,
        error,
    };
    let path = file(app, name);
    std::fs::create_dir_all(path.parent().context("no folder")?)?;
    std::fs::write(&path, serde_json::to_string_pretty(&case)? + "\n")?;
    Ok(count)
}

fn file(app: &str, case: &str) -> PathBuf {
    folder().join(app).join(format!("{case}.json"))
}

async fn prepare(
    step: &Step,
    request: &Request,
    options: &Options,
    saved: &BTreeMap<String, Value>,
) -> anyhow::Result<Value> {
    let (user, password) = login(step, options)?;
    let path = scenario::embed(&request.path, saved)?;
    let url = format!("{}{path}", options.url.trim_end_matches('/'));
    let mut call = http_client()?
        .request(request.method.parse()?, url)
        .basic_auth(user, Some(password))
        .header("OCS-APIRequest", "true")
        .header("Accept", "application/json");
    for (name, value) in &request.headers {
        let value = scenario::embed(value, saved)?.replace(CLOUD, &options.url);
        call = call.header(name, value);
    }
    if let Some(json) = &request.json {
        call = call.json(&scenario::fill(json, saved)?);
    } else if let Some(text) = &request.text {
        call = call.body(scenario::embed(text, saved)?);
    }
    let answer = call.send().await?;
    let (status, text) = (answer.status(), answer.text().await?);
    ensure!(
        status.is_success() != step.fails,
        "{} {path}: {status}: {text}",
        request.method
    );
    let value: Value = serde_json::from_str(&text).unwrap_or(Value::Object(Map::new()));
    Ok(value.pointer("/ocs/data").cloned().unwrap_or(value))
}
