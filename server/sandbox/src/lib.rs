//! A small Nextcloud in memory, for the demo and for stateful tests.
