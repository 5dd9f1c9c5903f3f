//! The configuration as the rest of the program sees it: typed, complete, contradiction-free.

use std::{path::PathBuf, time::Duration};

use nc_auth::SmitheryHosts;
use nc_base::{MasterKey, Secret};
use nc_toolkit::ToolSettings;
use url::Url;

use crate::http::{FirstScopes, Proxies};

use super::{Confirm, Index, LoginFlow, Management, Note, OAuth, Storage};

/// Everything that an operator decided.
#[derive(Debug, Clone)]
pub struct Config {
    /// The Nextcloud behind us.
    pub nextcloud: Nextcloud,
    /// Who calls, and as whom we act.
    pub mode: Mode,
    /// Whether people and clients manage credentials for background work.
    pub management: Option<Management>,
    /// How clients reach us.
    pub listen: Listen,
    /// How much of us they may use.
    pub limits: Limits,
    /// Which tools there are.
    pub tools: Tools,
    /// Search by meaning, where it is on.
    pub index: Option<Index>,
    /// An administrator of Nextcloud, for what only they may do: login name and app password.
    pub administrator: Option<(String, Secret)>,
    /// Where state is kept.
    pub storage: Storage,
    /// What people are asked and what is kept from models.
    pub safety: Safety,
    /// How much reading a document may take.
    pub documents: Documents,
    /// What is logged.
    pub log: Log,
    /// What the operator should know, although nothing stops.
    pub notes: Vec<Note>,
}

impl Config {
    /// Whether there must be a store, in memory at least.
    pub const fn needs_store(&self) -> bool {
        self.mode.needs_store() || self.management.is_some() || self.index.is_some()
    }
}

/// The Nextcloud behind us.
#[derive(Debug, Clone)]
pub struct Nextcloud {
    /// Address for this server.
    pub url: Url,
    /// Address for a browser.
    pub public_url: Url,
    /// Whether its certificate must be valid.
    pub verify_tls: bool,
    /// More certificate authorities, PEM.
    pub ca_bundle: Option<PathBuf>,
    /// Whether connections are kept.
    pub keepalive: bool,
    /// Longest time to connect.
    pub connect_timeout: Duration,
    /// Longest time for one call.
    pub timeout: Duration,
    /// Calls under way together.
    pub max_calls: usize,
    /// Calls under way together for one user.
    pub max_calls_per_user: usize,
}

/// Who calls, and as whom we act.
#[derive(Debug, Clone)]
pub enum Mode {
    /// One user, known from the configuration; clients show no credentials.
    SingleUser {
        /// Login name.
        username: String,
        /// App password.
        password: Secret,
    },
    /// Clients show the Nextcloud credentials of their user with every request.
    MultiUserBasic,
    /// Clients show access tokens, which Nextcloud takes too.
    OAuth(Box<OAuth>),
    /// People sign in at Nextcloud, and clients show access tokens that we issue.
    LoginFlow(Box<LoginFlow>),
    /// Each request says where its Nextcloud is and who asks; we connect to these hosts.
    Smithery(SmitheryHosts),
}

impl Mode {
    /// Whether it needs a store, in memory at least.
    pub const fn needs_store(&self) -> bool {
        match self {
            Self::OAuth(mode) => mode.offline || mode.registers(),
            _ => self.keeps_secrets(),
        }
    }

    /// Whether secrets of people are stored, which a database keeps beyond the life of this process.
    pub const fn keeps_secrets(&self) -> bool {
        match self {
            Self::SingleUser { .. } | Self::MultiUserBasic | Self::Smithery(_) => false,
            Self::OAuth(mode) => mode.offline,
            Self::LoginFlow(_) => true,
        }
    }

    /// The name that operators use.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::SingleUser { .. } => "single_user_basic",
            Self::MultiUserBasic => "multi_user_basic",
            Self::OAuth(mode) if mode.exchange.is_some() => "token_exchange",
            Self::OAuth(_) => "oauth",
            Self::LoginFlow(_) => "login_flow",
            Self::Smithery(_) => "smithery",
        }
    }
}

/// How messages of clients arrive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Transport {
    /// Streamable HTTP at `/mcp`.
    Http,
    /// Standard input and output of this process.
    Stdio,
}

/// How clients reach us.
#[derive(Debug, Clone)]
pub struct Listen {
    /// HTTP or standard streams.
    pub transport: Transport,
    /// Address or name to bind.
    pub host: String,
    /// Port to bind; 0 takes a free one.
    pub port: u16,
    /// What clients are told to ask for when they sign in.
    pub first_scopes: FirstScopes,
    /// Address under which clients know us, without `/mcp`.
    pub public_url: Option<Url>,
    /// Host names accepted in requests besides loopback; `None` accepts all.
    pub hosts: Option<Vec<String>>,
    /// Origins accepted in requests besides loopback; `None` accepts all.
    pub origins: Option<Vec<String>>,
    /// Which proxies are believed about from where a request comes.
    pub proxies: Proxies,
    /// Whether older clients get sessions in this process.
    pub legacy_sessions: bool,
}

/// How much of us clients may use.
#[derive(Debug, Clone)]
pub struct Limits {
    /// Longest time until an answer begins.
    pub request_timeout: Duration,
    /// Requests under way together.
    pub max_requests: usize,
    /// Largest request, in bytes.
    pub max_request_bytes: usize,
    /// Tool calls of one caller in a minute.
    pub calls_per_minute: u32,
    /// Time to finish after a signal to stop.
    pub shutdown_timeout: Duration,
    /// Time between two looks at what a client watches.
    pub watch_interval: Duration,
    /// Largest result of a tool, in bytes of JSON.
    pub result_max_bytes: usize,
}

/// How much of the surface a list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// Every tool.
    Full,
    /// A few tools and two that find and call all others.
    Compact,
}

/// Which tools there are. Empty lists mean no restriction.
#[derive(Debug, Clone)]
pub struct Tools {
    /// The only toolsets.
    pub toolsets: Vec<String>,
    /// The only tools.
    pub tools: Vec<String>,
    /// Never these tools.
    pub exclude: Vec<String>,
    /// Only tools that change nothing.
    pub read_only: bool,
    /// How much a list shows.
    pub profile: Profile,
    /// Whether tools of missing apps are hidden.
    pub gate_by_capabilities: bool,
    /// Tools on one page of a list.
    pub page_size: usize,
    /// What tools obey.
    pub settings: ToolSettings,
}

/// What people are asked and what is kept from models.
#[derive(Debug, Clone)]
pub struct Safety {
    /// Behind everything that is sealed.
    pub key: MasterKey,
    /// What tools that ask do when nobody can be asked.
    pub confirm: Confirm,
    /// Whether words of others are withheld.
    pub lockdown: bool,
}

/// How much reading one document may take.
#[derive(Debug, Clone, Copy)]
pub struct Documents {
    /// Largest document, in bytes.
    pub most_bytes: u64,
    /// Longest time for one.
    pub timeout: Duration,
    /// Memory of the process that reads one, in bytes.
    pub memory_bytes: u64,
    /// Documents that are read at once.
    pub at_once: usize,
}

impl Default for Documents {
    fn default() -> Self {
        Self {
            most_bytes: 50 << 20,
            timeout: Duration::from_secs(30),
            memory_bytes: 1 << 30,
            at_once: 2,
        }
    }
}

/// The form of log lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogFormat {
    /// Lines for people.
    Text,
    /// One JSON object a line.
    Json,
}

/// What is logged.
#[derive(Debug, Clone)]
pub struct Log {
    /// Least level to log.
    pub level: tracing::Level,
    /// Form of the lines.
    pub format: LogFormat,
}
