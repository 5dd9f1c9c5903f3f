//! What makes a document fit for the client generator: small named rules, applied in order, each counted.
//!
//! A rule changes the document and says how many places it changed. It knows nothing of apps: what only one
//! app needs belongs into its overlay.

mod bare_objects;
mod constant_path_parameters;
mod empty_lists;
mod enums;
mod flat_all_of;
mod formats;
mod header_parameters;
mod inlined_primitives;
mod lenient_answers;
mod limits;
mod ocs_envelope;
mod one_success;
mod operation_names;
mod optional_lists;
mod prose;
mod query_parameters;
mod request_media;
mod shared_parts;
mod unions;
mod unreachable_schemas;

use serde_json::Value;

use crate::Report;

/// One change to a document, made wherever it applies; says in how many places that was.
struct Rule {
    name: &'static str,
    apply: fn(&mut Value) -> usize,
}

/// In this order: structure first, then schemas from the inside out, then what remains of the whole.
const RULES: &[Rule] = &[
    Rule {
        name: "shared_parts",
        apply: shared_parts::apply,
    },
    Rule {
        name: "prose",
        apply: prose::apply,
    },
    Rule {
        name: "operation_names",
        apply: operation_names::apply,
    },
    Rule {
        name: "header_parameters",
        apply: header_parameters::apply,
    },
    Rule {
        name: "constant_path_parameters",
        apply: constant_path_parameters::apply,
    },
    Rule {
        name: "request_media",
        apply: request_media::apply,
    },
    Rule {
        name: "ocs_envelope",
        apply: ocs_envelope::apply,
    },
    Rule {
        name: "empty_lists",
        apply: empty_lists::apply,
    },
    Rule {
        name: "limits",
        apply: limits::apply,
    },
    Rule {
        name: "enums",
        apply: enums::apply,
    },
    Rule {
        name: "formats",
        apply: formats::apply,
    },
    Rule {
        name: "flat_all_of",
        apply: flat_all_of::apply,
    },
    Rule {
        name: "unions",
        apply: unions::apply,
    },
    Rule {
        name: "bare_objects",
        apply: bare_objects::apply,
    },
    Rule {
        name: "query_parameters",
        apply: query_parameters::apply,
    },
    Rule {
        name: "one_success",
        apply: one_success::apply,
    },
    Rule {
        name: "lenient_answers",
        apply: lenient_answers::apply,
    },
    Rule {
        name: "optional_lists",
        apply: optional_lists::apply,
    },
    Rule {
        name: "inlined_primitives",
        apply: inlined_primitives::apply,
    },
    Rule {
        name: "unreachable_schemas",
        apply: unreachable_schemas::apply,
    },
];

/// The names of all rules, in the order in which they are applied.
pub fn rules() -> impl Iterator<Item = &'static str> {
    RULES.iter().map(|rule| rule.name)
}

/// Apply every rule to the document of `app`.
pub(crate) fn prepare(app: &str, document: &mut Value) -> Report {
    let mut report = Report::default();
    for rule in RULES {
        report.add(rule.name, app, (rule.apply)(document));
    }
    report
}
