//! Pages of the search by meaning: a search, a picture of what is indexed, and how far the index is.
//!
//! Everybody sees their own: the one user of the configuration, whoever signs in with Nextcloud's name and password where
//! clients do so, too, and whoever is signed in to the pages.

mod map;
mod search;
mod status;
mod who;

use axum::{Router, routing};
use nc_index::Index;
use nc_toolkit::Links;

pub(crate) use who::Who;

use super::page;

/// Where one searches.
pub(crate) const SEARCH: &str = "/app/search";
/// Where one sees how far the index is.
pub(crate) const STATUS: &str = "/app/index";
/// Where one sees what stands near what.
pub(crate) const MAP: &str = "/app/map";

/// What these pages work with.
#[derive(Debug, Clone)]
pub(crate) struct IndexPages {
    pub(crate) index: Index,
    pub(crate) who: Who,
    pub(crate) links: Links,
    /// The path of our public address, without a slash at its end.
    pub(crate) base: String,
}

/// The routes; the style of all pages is among them where no others are.
pub(crate) fn router(pages: IndexPages) -> Router {
    let styled = pages.who.has_other_pages();
    let router = Router::new()
        .route(SEARCH, routing::get(search::show))
        .route(STATUS, routing::get(status::show).post(status::act))
        .route(MAP, routing::get(map::show))
        .with_state(pages);
    if styled {
        router
    } else {
        router.route("/app/style.css", routing::get(page::style))
    }
}
