//! Command line entry of the server.

use std::process::ExitCode;

fn main() -> ExitCode {
    nextcloud_mcp_server::cli::main()
}
