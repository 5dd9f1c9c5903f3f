//! The whole program under test: cases, snapshots, flows.
