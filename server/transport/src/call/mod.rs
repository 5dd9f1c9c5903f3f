//! One request: built, sent as often as is safe, and answered with data or a named error.

mod answer;
mod attempt;
mod body;
mod builder;
mod execute;
mod outgoing;
mod redirect;
mod retry;
mod route;

pub use answer::Answer;
pub use builder::Call;
pub use reqwest::Response;

pub(crate) use execute::execute;
