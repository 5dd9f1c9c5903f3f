//! Every file of `tests/cases` as one test: the call, its recorded exchanges, its outcome.

use libtest_mimic::{Arguments, Failed, Trial};
use nc_tests::{
    case::{self, Case},
    client::Outcome,
    replay::replay,
};

fn main() -> anyhow::Result<()> {
    let cases = case::all()?;
    let trials = cases
        .into_iter()
        .map(|(name, case)| Trial::test(name, move || run(&case)));
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit();
}

fn run(case: &Case) -> Result<(), Failed> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let outcome = runtime
        .block_on(replay(case))
        .map_err(|error| format!("{error:#}"))?;
    let Outcome::Result(result) = outcome else {
        return Ok(());
    };
    let tool = nc_tools::surface().tool(&case.tool).ok_or("no such tool")?;
    let schema = tool
        .definition
        .output_schema
        .as_ref()
        .ok_or("no output schema")?;
    let schema = serde_json::to_value(schema)?;
    let problems = jsonschema::validator_for(&schema)?;
    let problems: Vec<String> = problems
        .iter_errors(&result)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .filter(|problem| !problem.contains("<timestamp>"))
        .collect();
    if problems.is_empty() {
        Ok(())
    } else {
        Err(problems.join("\n").into())
    }
}
