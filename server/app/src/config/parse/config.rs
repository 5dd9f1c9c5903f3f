//! Which setting becomes which field, and what settings mean together.

use std::net::IpAddr;

use nc_toolkit::ToolSettings;
use url::Url;

use super::Reader;
use crate::{
    config::{
        ConfigError, Note, Sources, suggest,
        tree::{
            Config, Limits, Listen, Log, LogFormat, Mode, Nextcloud, Profile, Tools, Transport,
        },
    },
    mcp::names,
};

const MIB: u64 = 1 << 20;
/// Where Smithery looks for a server.
const SMITHERY_PORT: u64 = 8081;
/// A name that leads nowhere (RFC 6761), for a server that has no Nextcloud of its own.
const NOWHERE: &str = "https://nextcloud.invalid";

impl Config {
    /// Read what all sources say together.
    ///
    /// # Errors
    /// [`ConfigError`] with every problem at once, each with its fix.
    pub fn parse(sources: Sources) -> Result<Self, ConfigError> {
        let mut reader = Reader::new(sources);
        let mode = reader.mode();
        let anywhere = matches!(mode, Some(Mode::Smithery(_)));
        let nextcloud = reader.nextcloud(anywhere);
        let listen = reader.listen(anywhere);
        let limits = reader.limits();
        let tools = reader.tools();
        let management = reader.management(mode.as_ref());
        let needed = management.is_some() || mode.as_ref().is_none_or(Mode::keeps_secrets);
        let (key, storage) = reader.storage(needed, listen.transport);
        let index = reader.index(mode.as_ref(), management.is_some(), &storage);
        let administrator = reader.administrator();
        let safety = reader.safety(key);
        let documents = reader.documents();
        let log = reader.log();
        if let Some(mode) = &mode {
            reader.check(mode, &listen);
        }
        let notes = reader.notes();
        match (nextcloud, mode, reader.into_error()) {
            (Some(nextcloud), Some(mode), None) => Ok(Self {
                nextcloud,
                mode,
                management,
                listen,
                limits,
                tools,
                index,
                administrator,
                storage,
                safety,
                documents,
                log,
                notes,
            }),
            (_, _, error) => Err(error.unwrap_or(ConfigError {
                problems: Vec::new(),
                notes,
            })),
        }
    }
}

impl Reader {
    /// The way to Nextcloud; where each request names another one, that of no address at all.
    fn nextcloud(&mut self, anywhere: bool) -> Option<Nextcloud> {
        if !self.is_set("NEXTCLOUD_HOST") && !anywhere {
            self.problem(
                "NEXTCLOUD_HOST",
                "not set",
                "set the address of Nextcloud, for example https://cloud.example.org; to try without one, run `nextcloud-mcp-server demo`",
            );
        }
        let url = self.url("NEXTCLOUD_HOST");
        let public = self.url("NEXTCLOUD_PUBLIC_URL");
        let issuer = self.url("NEXTCLOUD_PUBLIC_ISSUER_URL");
        let ca_bundle = self.path("NEXTCLOUD_CA_BUNDLE");
        let verify_tls = self.switch("NEXTCLOUD_VERIFY_SSL");
        let keepalive = self.switch("NEXTCLOUD_HTTP_KEEPALIVE");
        let connect_timeout = self.duration("MCP_NEXTCLOUD_CONNECT_TIMEOUT");
        let timeout = self.duration("MCP_NEXTCLOUD_TIMEOUT");
        let max_calls = self.size("MCP_NEXTCLOUD_MAX_CALLS");
        let max_calls_per_user = self.size("MCP_NEXTCLOUD_MAX_CALLS_PER_USER").min(max_calls);
        if !verify_tls {
            self.note(
                "NEXTCLOUD_VERIFY_SSL",
                "certificates are not checked: anybody on the way can read the passwords",
            );
        }
        let url = match url {
            None if anywhere => Url::parse(NOWHERE).ok()?,
            url => url?,
        };
        Some(Nextcloud {
            public_url: public.or(issuer).unwrap_or_else(|| url.clone()),
            url,
            verify_tls,
            ca_bundle,
            keepalive,
            connect_timeout,
            timeout,
            max_calls,
            max_calls_per_user,
        })
    }

    /// Where we listen. Credentials that come with each request are of no use to a page that has none: where they do, any host
    /// and page may be named unless the operator names some.
    fn listen(&mut self, credentials_in_query: bool) -> Listen {
        let public_url = self.url("NEXTCLOUD_MCP_SERVER_URL");
        let guarded = self.switch("MCP_DNS_REBINDING_PROTECTION");
        let mut hosts = self.list("MCP_ALLOWED_HOSTS");
        let mut origins = self.list("MCP_ALLOWED_ORIGINS");
        if let Some(url) = &public_url {
            hosts.extend(url.host_str().map(ToOwned::to_owned));
            origins.push(url.origin().ascii_serialization());
        }
        if !guarded {
            self.note(
                "MCP_DNS_REBINDING_PROTECTION",
                "off: web pages anywhere may reach this server through a browser",
            );
        }
        let unnamed = credentials_in_query
            && !self.is_set("MCP_ALLOWED_HOSTS")
            && !self.is_set("MCP_ALLOWED_ORIGINS");
        let all = |list: &[String]| !guarded || unnamed || list.iter().any(|entry| entry == "*");
        let port = if credentials_in_query && !self.is_set("PORT") {
            SMITHERY_PORT
        } else {
            self.number("PORT")
        };
        Listen {
            transport: self.transport(),
            host: self.text("MCP_HOST").unwrap_or_default(),
            port: u16::try_from(port).unwrap_or(8000),
            hosts: (!all(&hosts)).then_some(hosts),
            origins: (!all(&origins)).then_some(origins),
            proxies: self.proxies(),
            first_scopes: self.first_scopes(),
            public_url,
            legacy_sessions: self.switch("MCP_LEGACY_SESSIONS"),
        }
    }

    fn transport(&mut self) -> Transport {
        let given = self.text("MCP_TRANSPORT").unwrap_or_default();
        if given.eq_ignore_ascii_case("sse") {
            self.problem(
                "MCP_TRANSPORT",
                "sse is not offered: the protocol dropped that transport",
                "write streamable-http, and give clients the address that ends with /mcp in place of /sse",
            );
            return Transport::Http;
        }
        match self.choice("MCP_TRANSPORT") {
            "stdio" => Transport::Stdio,
            _ => Transport::Http,
        }
    }

    fn limits(&mut self) -> Limits {
        let write_mb = self.number("WEBDAV_WRITE_MAX_MB");
        let request_mb = self
            .given_number("MCP_MAX_REQUEST_MB")
            .unwrap_or(write_mb * 4 / 3 + 4);
        Limits {
            request_timeout: self.duration("MCP_REQUEST_TIMEOUT"),
            watch_interval: self.duration("MCP_WATCH_INTERVAL"),
            max_requests: self.size("MCP_MAX_REQUESTS"),
            max_request_bytes: usize::try_from(request_mb * MIB).unwrap_or(usize::MAX),
            calls_per_minute: u32::try_from(self.number("MCP_CALLS_PER_MINUTE"))
                .unwrap_or(u32::MAX),
            shutdown_timeout: self.duration("MCP_SHUTDOWN_TIMEOUT"),
            result_max_bytes: self.size("MCP_RESULT_MAX_BYTES"),
        }
    }

    fn tools(&mut self) -> Tools {
        let toolsets = self.toolsets();
        Tools {
            toolsets,
            tools: self.tool_names("MCP_TOOLS"),
            exclude: self.tool_names("MCP_EXCLUDE_TOOLS"),
            read_only: self.switch("MCP_READ_ONLY"),
            profile: match self.choice("MCP_PROFILE") {
                "compact" => Profile::Compact,
                _ => Profile::Full,
            },
            gate_by_capabilities: !self.switch("MCP_DISABLE_CAPABILITY_GATING"),
            page_size: self.size("MCP_TOOLS_PAGE_SIZE"),
            settings: ToolSettings {
                excluded_tags: self.list("EXCLUDED_TAGS"),
                write_max_bytes: self.number("WEBDAV_WRITE_MAX_MB") * MIB,
                read_max_bytes: content_within(self.number("MCP_RESULT_MAX_BYTES")),
            },
        }
    }

    /// Names of toolsets; one that does not exist is a problem.
    fn toolsets(&mut self) -> Vec<String> {
        let mut named = self.list("MCP_TOOLSETS");
        named.extend(self.list("MCP_ENABLED_APPS"));
        let known: Vec<&str> = names::toolsets().collect();
        let mut found = Vec::new();
        for name in &named {
            let name = names::toolset_called(name);
            if known.contains(&name) {
                found.push(name.to_owned());
            } else {
                let what = format!("there is no toolset \"{name}\"");
                self.problem(
                    "MCP_TOOLSETS",
                    &what,
                    &format!("choose from {}", known.join(", ")),
                );
            }
        }
        found
    }

    /// Names of tools; one that does not exist is a problem, with the name that was probably meant.
    fn tool_names(&mut self, setting: &str) -> Vec<String> {
        let names = self.list(setting);
        for name in &names {
            if names::tool_exists(name) {
                continue;
            }
            let fix = match suggest::closest_of(name, names::tools()) {
                Some(meant) => format!("did you mean {meant}?"),
                None => "`nextcloud-mcp-server describe` lists all tools".to_owned(),
            };
            self.problem(setting, &format!("there is no tool \"{name}\""), &fix);
        }
        names
    }

    fn log(&mut self) -> Log {
        Log {
            level: match self.choice("LOG_LEVEL") {
                "critical" | "error" => tracing::Level::ERROR,
                "warning" => tracing::Level::WARN,
                "debug" => tracing::Level::DEBUG,
                "trace" => tracing::Level::TRACE,
                _ => tracing::Level::INFO,
            },
            format: match self.choice("LOG_FORMAT") {
                "json" => LogFormat::Json,
                _ => LogFormat::Text,
            },
        }
    }

    /// What no single setting can know.
    fn check(&mut self, mode: &Mode, listen: &Listen) {
        match (mode, listen.transport) {
            (Mode::MultiUserBasic, Transport::Stdio) => self.problem(
                "MCP_TRANSPORT",
                "stdio serves one user, and multi_user_basic has none",
                "use --transport streamable-http, or single_user_basic",
            ),
            (Mode::OAuth(_) | Mode::LoginFlow(_), Transport::Stdio) => self.problem(
                "MCP_TRANSPORT",
                "nobody shows access tokens on stdio",
                "use --transport streamable-http, or single_user_basic",
            ),
            (Mode::OAuth(mode), Transport::Http) if mode.exchange.is_none() => self.note(
                "MCP_DEPLOYMENT_MODE",
                "in oauth the token of a client goes on to Nextcloud, which the MCP revision 2026-07-28 advises against",
            ),
            (Mode::Smithery(_), Transport::Stdio) => self.problem(
                "MCP_TRANSPORT",
                "nothing comes with a query on stdio",
                "use --transport streamable-http, or single_user_basic",
            ),
            (Mode::SingleUser { .. }, Transport::Http) if !is_loopback(&listen.host) => self.note(
                "MCP_HOST",
                "in single_user_basic whoever reaches this address acts as the user: keep it private, or use multi_user_basic",
            ),
            _ => {}
        }
    }

    pub(crate) fn note(&mut self, name: &str, text: &str) {
        self.push_note(Note {
            name: name.to_owned(),
            text: text.to_owned(),
        });
    }

    pub(crate) fn url(&mut self, name: &str) -> Option<Url> {
        let text = self.text(name)?;
        let what = match Url::parse(&text) {
            Ok(url) if !matches!(url.scheme(), "http" | "https") => {
                "the address must begin with http:// or https://"
            }
            Ok(url) if !url.username().is_empty() || url.password().is_some() => {
                "the address must not hold credentials"
            }
            Ok(url) if url.query().is_some() || url.fragment().is_some() => {
                "the address must end before ? and #"
            }
            Ok(url) => return Some(url),
            Err(_) => "not a whole address",
        };
        let fix = "write it like https://cloud.example.org or https://example.org/nextcloud";
        self.problem(name, what, fix);
        None
    }
}

/// How many bytes of a file fit into a result, in base64 and with a little around it.
fn content_within(result_bytes: u64) -> u64 {
    result_bytes / 4 * 3 - result_bytes / 40
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}
