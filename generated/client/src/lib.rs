//! Typed clients for every documented Nextcloud API.
