//! Where log lines go: standard error, always, since standard output belongs to the protocol on stdio.

use std::io;

use tracing::Level;
use tracing_subscriber::{EnvFilter, util::SubscriberInitExt};

use crate::config::{Log, LogFormat};

/// What is logged at a level: all of ours, and of libraries what helps whoever runs this.
pub fn directives(level: Level) -> String {
    let ours = level.to_string().to_lowercase();
    // Libraries tell their life story at `info`; it helps only those who look for a fault in them.
    let theirs = if level >= Level::DEBUG {
        ours.as_str()
    } else {
        "warn"
    };
    // It warns of every error that a client is told, and below `info` it writes arguments and results of tools.
    let protocol = if level >= Level::DEBUG {
        "info"
    } else {
        "error"
    };
    // It reports every client that goes away before its answer as an error of ours.
    let service = if level >= Level::DEBUG { "info" } else { "off" };
    format!(
        "{theirs},nextcloud_mcp_server={ours},nc_auth={ours},nc_index={ours},nc_store={ours},nc_toolkit={ours},nc_tools={ours},\
         nextcloud_dav={ours},nextcloud_transport={ours},hyper=warn,h2=warn,rustls=warn,rmcp={protocol},rmcp::service={service}"
    )
}

/// Begin to log. A second call changes nothing.
pub(crate) fn start(log: &Log) {
    let builder = tracing_subscriber::fmt()
        .with_env_filter(EnvFilter::new(directives(log.level)))
        .with_writer(io::stderr);
    let started = match log.format {
        LogFormat::Json => builder.json().flatten_event(true).finish().try_init(),
        LogFormat::Text => builder
            .with_ansi(io::IsTerminal::is_terminal(&io::stderr()))
            .finish()
            .try_init(),
    };
    if started.is_err() {
        tracing::debug!("logging was started before");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_index_says_is_in_the_log_of_operators() {
        // The guide tells them to look for what webhooks queue.
        assert!(directives(Level::INFO).contains("nc_index=info"));
    }
}
