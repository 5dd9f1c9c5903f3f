//! `specs diff`: what a newer Nextcloud changed, and which of our tools that breaks.

mod changes;
mod command;
mod fact;
mod fields;
mod impact;
mod report;
mod surface;
#[cfg(test)]
mod tests;
mod usage;

pub(crate) use command::{Args, run};
