//! Recording cases: scenarios run against a real Nextcloud, through a proxy that writes down what passes.

mod proxy;
mod redact;
mod run;
mod scenario;

pub use run::{Options, Report, rehearse, run, users};
pub use scenario::{Scenario, Step, all};
