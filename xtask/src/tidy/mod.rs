//! `cargo xtask tidy`: house rules that neither rustc nor clippy checks, one file each.

mod case_files;
mod command;
mod environment;
mod file_size;
mod first_line;
mod layers;
mod machine;
mod names;
mod rule;
mod snapshots;
mod sole_users;
mod sql;
mod toolbox;
mod tree;

pub(crate) use command::{Args, run};

use rule::Rule;

/// All rules, in the order in which they are checked.
const RULES: &[Rule] = &[
    case_files::RULE,
    environment::RULE,
    file_size::RULE,
    first_line::RULE,
    layers::RULE,
    machine::RULE,
    names::RULE,
    snapshots::RULE,
    sole_users::RULE,
    sql::RULE,
];
