//! One Nextcloud: where it is, how we connect, and what it says about itself.

mod build;
mod front_controller;
mod limits;
mod settings;
mod status;

pub use build::{BuildError, Server};
pub use settings::{RetryPolicy, ServerSettings};
pub use status::ServerStatus;

pub(crate) use front_controller::FrontController;
pub(crate) use limits::Permits;
