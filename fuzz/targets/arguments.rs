//! Arguments of tools: a line with the name of a tool, then JSON. They are taken or refused with words.
#![no_main]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use nc_tools::{Listed, surface};
use serde_json::{Map, Value};

static TOOLS: LazyLock<BTreeMap<&str, &Listed>> = LazyLock::new(|| {
    let tools = surface().tools();
    tools.map(|tool| (tool.spec().name, tool)).collect()
});

fuzz_target!(|input: &str| {
    let Some((name, args)) = input.split_once('\n') else {
        return;
    };
    let Ok(args) = serde_json::from_str::<Map<String, Value>>(args) else {
        return;
    };
    match TOOLS.get(name) {
        Some(tool) => check(tool, &args),
        None => TOOLS.values().take(40).for_each(|tool| check(tool, &args)),
    }
});

/// What was taken once is taken again, and means the same.
fn check(tool: &Listed, args: &Map<String, Value>) {
    let schema = &tool.definition.input_schema;
    match tool.entry.check(args.clone(), schema) {
        Ok(taken) => assert_eq!(tool.entry.check(taken.clone(), schema).ok(), Some(taken)),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
}
