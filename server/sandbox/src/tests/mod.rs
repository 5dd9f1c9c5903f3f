//! The sandbox as a client sees it: everything through `handle`.

mod apps;
mod collections;
mod entering;
mod files;
mod notes;
mod play;
mod real;
mod sharing;
mod tables;
mod trails;
