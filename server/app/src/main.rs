//! Command line entry of the server.

fn main() {}
