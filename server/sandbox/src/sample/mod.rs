//! What the sample world contains. All times follow from the time it is made at.

mod apps;
mod calendar;
mod contacts;
mod files;
mod people;

pub(crate) use people::{fill, users};
