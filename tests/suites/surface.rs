//! What clients see: one snapshot per tool, small schemas, and cases for all.

use std::collections::BTreeMap;

use nc_tests::case;
use nc_tools::surface;

/// Compact JSON of one tool in `tools/list`, in bytes.
const LARGEST: usize = 2_500;
/// One tool has so many fields that existing users know; it is listed only where the search by meaning is on.
const BY_CONTRACT: (usize, &str) = (4_350, "nc_semantic_search");
/// The same on average.
const AVERAGE: usize = 900;

#[test]
fn each_tool_is_as_its_snapshot_says() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots/tools");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for tool in surface().tools() {
            let spec = tool.spec();
            let seen = serde_json::json!({
                "app": spec.app.name,
                "scopes": spec.scopes,
                "effect": spec.effect,
                "tool": tool.definition,
            });
            insta::assert_json_snapshot!(spec.name, seen);
        }
    });
}

#[test]
fn there_is_no_snapshot_without_a_tool() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("snapshots/tools");
    for file in std::fs::read_dir(folder).unwrap() {
        let name = file.unwrap().file_name().into_string().unwrap();
        let tool = name
            .strip_suffix(".snap")
            .unwrap_or_else(|| panic!("{name} is no snapshot"));
        assert!(
            surface().tool(tool).is_some(),
            "{name} has no tool: remove it"
        );
    }
}

#[test]
fn the_list_of_tools_stays_small() {
    let sizes = surface().tools().map(|tool| {
        let size = serde_json::to_string(&tool.definition).unwrap().len();
        (size, tool.spec().name)
    });
    let mut sizes: Vec<(usize, &str)> = sizes.collect();
    sizes.sort_unstable();
    let ours = |(_, name): &&(usize, &str)| *name != BY_CONTRACT.1;
    let (largest, name) = *sizes.iter().rev().find(ours).unwrap();
    let by_contract = sizes.iter().find(|(_, name)| *name == BY_CONTRACT.1);
    assert!(by_contract.unwrap().0 <= BY_CONTRACT.0, "{by_contract:?}");
    assert!(largest <= LARGEST, "{name} takes {largest} bytes");
    let average = sizes.iter().map(|(size, _)| size).sum::<usize>() / sizes.len();
    assert!(
        average <= AVERAGE,
        "{average} bytes on average; the largest: {:?}",
        sizes.iter().rev().take(8).collect::<Vec<_>>()
    );
}

#[test]
fn no_schema_has_a_title_or_an_unresolved_reference() {
    for tool in surface().tools() {
        let definition = &tool.definition;
        for schema in [
            Some(&definition.input_schema),
            definition.output_schema.as_ref(),
        ] {
            let schema = serde_json::to_value(schema.unwrap()).unwrap();
            assert!(schema.get("title").is_none(), "{}", tool.spec().name);
            jsonschema::validator_for(&schema)
                .unwrap_or_else(|error| panic!("{}: {error}", tool.spec().name));
        }
    }
}

#[test]
fn every_tool_of_an_app_has_a_recorded_success_and_a_recorded_failure() {
    let mut seen: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for (_, case) in case::all().unwrap() {
        let counts = seen.entry(case.tool).or_default();
        counts.0 += usize::from(case.result.is_some());
        counts.1 += usize::from(case.error.is_some());
    }
    let missing: Vec<&str> = surface()
        .tools()
        .filter(|tool| tool.spec().app.own.is_none())
        .map(|tool| tool.spec().name)
        .filter(|name| {
            !seen
                .get(*name)
                .is_some_and(|(good, bad)| *good > 0 && *bad > 0)
        })
        .collect();
    assert!(
        missing.is_empty(),
        "no success or no failure recorded: {missing:?}"
    );
}

/// Reads that need more than two requests, and why.
const LONG_READS: &[(&str, &str)] = &[
    (
        "nc_calendar_find_availability",
        "who the user is, the calendars, and all of them and the guests at the same time",
    ),
    (
        "nc_calendar_list_events",
        "over all calendars: who the user is, the calendars, and all of them at the same time",
    ),
    (
        "nc_calendar_list_trash",
        "who the user is, and deleted objects and calendars at the same time",
    ),
    (
        "nc_calendar_search_todos",
        "over all calendars: who the user is, the calendars, and all of them at the same time",
    ),
    (
        "nc_contacts_search_contacts",
        "the list of books, and one request for each of them, all together",
    ),
    (
        "nc_mail_list_messages",
        "a mailbox is synchronised before its first listing",
    ),
    (
        "search",
        "two providers at once; with EXCLUDED_TAGS also what is excluded, once a minute",
    ),
];

#[test]
fn a_read_asks_nextcloud_at_most_twice() {
    let mut long: Vec<(String, usize)> = Vec::new();
    for (name, case) in case::all().unwrap() {
        let tool = surface().tool(&case.tool).unwrap();
        let requests = nc_tests::bench::count(&case);
        // What is excluded is asked once a minute, and each such case is the first.
        let excused = LONG_READS.iter().any(|(tool, _)| *tool == case.tool)
            || case.settings.contains_key("EXCLUDED_TAGS");
        if case.result.is_some() && tool.spec().effect.is_read() && requests > 2 && !excused {
            long.push((name, requests));
        }
    }
    assert!(long.is_empty(), "{long:?}");
}

/// What a manifest says of pages, and nothing else.
#[derive(serde::Deserialize)]
struct Manifest {
    tools: Vec<ManifestTool>,
}

#[derive(serde::Deserialize)]
struct ManifestTool {
    name: String,
    page: Option<serde_json::Value>,
}

#[test]
fn every_list_has_pages_or_a_reason_to_be_short() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs/tools");
    let mut short = std::collections::BTreeSet::new();
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let manifest: Manifest = serde_saphyr::from_str(&text).unwrap();
        let reasoned = |page: &serde_json::Value| page.get("whole").is_some();
        let whole = manifest.tools.into_iter();
        let whole = whole.filter(|tool| tool.page.as_ref().is_some_and(reasoned));
        short.extend(whole.map(|tool| tool.name));
    }
    let mut wrong = Vec::new();
    for tool in surface()
        .tools()
        .filter(|tool| tool.spec().effect.is_read())
    {
        let (_, output) = tool.entry.own_schemas();
        let output = serde_json::Value::Object(output);
        let fields = output["properties"].as_object().unwrap().values();
        let has_list = fields.clone().any(|field| field["type"] == "array");
        let name = tool.spec().name;
        if has_list != (tool.spec().page.is_some() || short.contains(name)) {
            wrong.push(name);
        }
    }
    assert!(
        wrong.is_empty(),
        "write `page:` in their manifests: {wrong:?}"
    );
}

#[test]
fn pages_name_what_their_tools_have() {
    for tool in surface().tools() {
        let Some(paging) = tool.spec().page else {
            continue;
        };
        let (input, output) = tool.entry.own_schemas();
        let (input, output) = (&input["properties"], &output["properties"]);
        let name = tool.spec().name;
        assert_eq!(output[paging.list]["type"], "array", "{name}");
        assert!(
            paging.limit.is_none_or(|limit| input.get(limit).is_some()),
            "{name}"
        );
        if let nc_toolkit::PageBy::Tool(position) = &paging.by {
            assert!(input.get(position.at).is_some(), "{name}: {}", position.at);
            assert!(
                output.get(position.next).is_some(),
                "{name}: {}",
                position.next
            );
        }
    }
}
