//! How we work: one subcommand per file.

fn main() {}
