//! The OCS half: envelopes and what is in them.

mod activity;
mod autocomplete;
pub(crate) mod capabilities;
pub(crate) mod navigation;
mod notifications;
mod provisioning;
mod reply;
mod route;
mod search;
mod share_answer;
mod share_write;
mod sharees;
mod shares;
mod user_status;
mod xml;

pub(crate) use activity::Activity;
pub(crate) use notifications::Notification;
pub(crate) use reply::Reply;
pub(crate) use route::{method_not_allowed, route};
