//! What an operator may set about the way to Nextcloud.

use std::{fmt, net::SocketAddr, path::PathBuf, time::Duration};

use url::Url;

/// Where Nextcloud is and how to talk to it.
#[derive(Clone)]
pub struct ServerSettings {
    /// The address that we connect to, with the folder Nextcloud lives in, if any.
    pub url: Url,
    /// The address that users see, for links; the same as `url` when unset.
    pub public_url: Option<Url>,
    /// The only addresses to connect to, whatever the name of `url` leads to, and without a proxy; those of the name when empty.
    pub addresses: Vec<SocketAddr>,
    /// Whether the server's certificate must be valid. Only ever false on a closed test network.
    pub verify_tls: bool,
    /// A PEM file with certificates to trust beside those of the system.
    pub ca_bundle: Option<PathBuf>,
    /// Whether connections are kept for the next call.
    pub keepalive: bool,
    /// How long a connection may take to open.
    pub connect_timeout: Duration,
    /// How long a small call may take; for streams, how long no byte may pass.
    pub timeout: Duration,
    /// How many calls may be under way to this server at once.
    pub max_per_host: usize,
    /// How many calls may be under way for one user at once.
    pub max_per_user: usize,
    /// When to repeat a call.
    pub retry: RetryPolicy,
    /// What we call ourselves; also the name of the session in Nextcloud's security settings.
    pub user_agent: String,
}

impl ServerSettings {
    /// The defaults for the server at `url`.
    pub fn new(url: Url) -> Self {
        Self {
            url,
            public_url: None,
            addresses: Vec::new(),
            verify_tls: true,
            ca_bundle: None,
            keepalive: true,
            connect_timeout: Duration::from_secs(5),
            timeout: Duration::from_secs(30),
            max_per_host: 64,
            max_per_user: 8,
            retry: RetryPolicy::default(),
            user_agent: concat!("nextcloud-mcp-server/", env!("CARGO_PKG_VERSION")).to_owned(),
        }
    }
}

impl fmt::Debug for ServerSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Only the host: an address that was not checked yet may carry a password.
        f.debug_struct("ServerSettings")
            .field("host", &self.url.host_str())
            .field("verify_tls", &self.verify_tls)
            .field("ca_bundle", &self.ca_bundle)
            .field("timeout", &self.timeout)
            .field("retry", &self.retry)
            .finish_non_exhaustive()
    }
}

/// How often and after how long a call is repeated, when repeating it is safe.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryPolicy {
    /// How often a call is tried at most, the first time included.
    pub attempts: u32,
    /// The upper bound of the first wait; doubled each time.
    pub base: Duration,
    /// The upper bound of any wait that we choose ourselves.
    pub cap: Duration,
    /// The longest wait asked for by the server that we sit out; a longer one is reported instead.
    pub patience: Duration,
}

impl RetryPolicy {
    /// Try once.
    pub const NEVER: Self = Self {
        attempts: 1,
        base: Duration::ZERO,
        cap: Duration::ZERO,
        patience: Duration::ZERO,
    };
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            attempts: 3,
            base: Duration::from_millis(250),
            cap: Duration::from_secs(4),
            patience: Duration::from_secs(10),
        }
    }
}
