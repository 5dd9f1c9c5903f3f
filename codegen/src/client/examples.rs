//! One short program per app: calls one reading operation and prints what came back.

use super::header::header;
use crate::Files;
use crate::api::{Location, Operation, Param, PreparedApi, Success};

/// Longest chain of calls that rustfmt leaves on one line.
const CHAIN: usize = 59;

/// Operations that show an app better than the one we would find, by app.
const BETTER: &[(&str, &str)] = &[
    ("core", "navigation-get-apps-navigation"),
    ("cookbook", "listRecipes"),
    ("dashboard", "dashboard_api-get-widgets"),
    ("provisioning_api", "users-get-current-user"),
    ("spreed", "room-get-rooms"),
    ("user_status", "user_status-get-status"),
];

/// Write the example of `api`, if it has an operation that suits.
pub(super) fn add(api: &PreparedApi, folder: &str, files: &mut Files) {
    if let Some(operation) = operation(api) {
        files.insert(
            format!("{folder}/examples/{}.rs", api.app),
            example(api, operation),
        );
    }
}

/// The reading operation with the fewest required parameters; all of them must be text or integers.
pub(super) fn operation(api: &PreparedApi) -> Option<&Operation> {
    let suits = |operation: &&Operation| {
        operation.method == "get"
            && matches!(operation.success, Success::Json { .. })
            && required(operation).all(|param| argument(param).is_some())
    };
    let better = BETTER
        .iter()
        .find(|(app, _)| *app == api.app)
        .map(|(_, id)| *id);
    let rank = |operation: &&Operation| {
        (
            Some(operation.id.as_str()) != better,
            required(operation).count(),
        )
    };
    api.operations.iter().filter(suits).min_by_key(rank)
}

fn required(operation: &Operation) -> impl Iterator<Item = &Param> {
    operation.params.iter().filter(|param| param.required)
}

/// How a command line argument becomes a method argument.
fn argument(param: &Param) -> Option<String> {
    match (param.location, param.rust_type.as_str()) {
        (Location::Header, _) => None,
        (_, "&'a str") => Some(format!("&argument(\"{}\")?", param.name)),
        (_, "i64") => Some(format!("argument(\"{}\")?.parse()?", param.name)),
        _ => None,
    }
}

fn example(api: &PreparedApi, operation: &Operation) -> String {
    let app = &api.app;
    let names: Vec<_> = required(operation)
        .map(|param| format!(" {}", param.name.to_uppercase()))
        .collect();
    let about = format!(
        "Prints the answer of `{} {}`.\n//!\n//! `cargo run -p nextcloud-client --features {app} --example {app} -- URL LOGIN PASSWORD{}`",
        operation.method.to_uppercase(),
        operation.path,
        names.concat()
    );
    let body = include_str!("../../templates/client/example.rs")
        .replace("{{app}}", app)
        .replace("{{call}}", &call(operation));
    header(&about, &api.file) + &body
}

/// The call, broken where rustfmt breaks it.
fn call(operation: &Operation) -> String {
    let arguments = operation.params.iter().map(|param| {
        if param.required {
            argument(param).unwrap_or_default()
        } else {
            "None".to_owned()
        }
    });
    let arguments = arguments.collect::<Vec<_>>().join(", ");
    let method = &operation.rust_method;
    let chain = format!("client.{method}({arguments}).await?");
    if chain.len() <= CHAIN {
        format!("    let answer = {chain};")
    } else {
        format!("    let answer = client\n        .{method}({arguments})\n        .await?;")
    }
}
