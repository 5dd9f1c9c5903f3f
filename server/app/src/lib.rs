//! MCP server for Nextcloud: configuration, wiring, HTTP, stdio, command line.
