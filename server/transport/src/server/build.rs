//! A server made from settings, once per Nextcloud.

use std::{fmt, path::PathBuf, sync::Arc};

use http::HeaderValue;
use nc_base::Hint;
use url::Url;

use super::{FrontController, ServerSettings, limits::Limits};

/// One Nextcloud with its pool of connections and its bounds. Cheap to clone; holds no credentials.
#[derive(Clone)]
pub struct Server(Arc<Inner>);

struct Inner {
    settings: ServerSettings,
    http: reqwest::Client,
    limits: Limits,
    front_controller: FrontController,
}

/// Why settings do not make a server.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BuildError {
    /// The address is not an http or https URL with a host, or carries credentials, a query or a fragment.
    #[error(
        "the Nextcloud URL must be http(s)://host[/folder] without user name, query or fragment"
    )]
    Url,
    /// The certificate file cannot be read.
    #[error("cannot read the ca_bundle {}: {source}", path.display())]
    CaUnreadable {
        /// The file as it was set.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The certificate file holds no certificate in PEM form, or a broken one.
    #[error("the ca_bundle {} holds no valid PEM certificate", path.display())]
    CaInvalid {
        /// The file as it was set.
        path: PathBuf,
    },
    /// The user agent has characters that no header can carry.
    #[error("the user agent must be printable ASCII")]
    UserAgent,
    /// The HTTP client cannot be made, mostly because the system has no certificates at all.
    #[error("cannot set up encrypted connections: {0}")]
    Tls(String),
}

impl Hint for BuildError {
    fn hint(&self) -> Option<String> {
        Some(match self {
            Self::Url => {
                "set the URL to the address of Nextcloud, such as https://cloud.example.org".into()
            }
            Self::CaUnreadable { .. } => "name a file that this process may read".into(),
            Self::CaInvalid { .. } => {
                "export the issuer's certificate as PEM (BEGIN CERTIFICATE)".into()
            }
            Self::UserAgent => "use letters, digits, space and ./()-_".into(),
            Self::Tls(_) => "install the system's CA certificates (package ca-certificates)".into(),
        })
    }

    fn severity(&self) -> nc_base::Severity {
        nc_base::Severity::Operator
    }
}

impl Server {
    /// Make the pool; opens no connection.
    ///
    /// # Errors
    /// See [`BuildError`]; each names the setting to change.
    pub fn build(mut settings: ServerSettings) -> Result<Self, BuildError> {
        check(&mut settings.url)?;
        if let Some(public) = &mut settings.public_url {
            check(public)?;
        }
        let http = client(&settings)?;
        Ok(Self(Arc::new(Inner {
            limits: Limits::new(settings.max_per_host, settings.max_per_user),
            settings,
            http,
            front_controller: FrontController::default(),
        })))
    }

    /// The address that we connect to, without a slash at the end of its path unless that is all of it.
    pub fn url(&self) -> &Url {
        &self.0.settings.url
    }

    /// The address for links that people click.
    pub fn public_url(&self) -> &Url {
        self.0.settings.public_url.as_ref().unwrap_or(self.url())
    }

    /// The pool, for constructors of generated clients. It carries no credentials and follows no redirect; calls made
    /// on it directly bypass bounds, retries and error names.
    pub fn http(&self) -> &reqwest::Client {
        &self.0.http
    }

    /// The settings as they are in force.
    pub fn settings(&self) -> &ServerSettings {
        &self.0.settings
    }

    pub(crate) fn front_controller(&self) -> &FrontController {
        &self.0.front_controller
    }

    pub(crate) fn limits(&self) -> &Limits {
        &self.0.limits
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server")
            .field("url", &self.url().as_str())
            .finish_non_exhaustive()
    }
}

fn check(url: &mut Url) -> Result<(), BuildError> {
    let plain = matches!(url.scheme(), "http" | "https")
        && url.has_host()
        && url.username().is_empty()
        && url.password().is_none()
        && url.query().is_none()
        && url.fragment().is_none();
    if !plain {
        return Err(BuildError::Url);
    }
    let folder = url.path().trim_end_matches('/').to_owned();
    url.set_path(folder.strip_suffix("/index.php").unwrap_or(&folder));
    Ok(())
}

fn client(settings: &ServerSettings) -> Result<reqwest::Client, BuildError> {
    // Another crate may have chosen a provider already; theirs is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let agent = HeaderValue::try_from(&settings.user_agent).map_err(|_| BuildError::UserAgent)?;
    let mut builder = reqwest::Client::builder()
        .user_agent(agent)
        .connect_timeout(settings.connect_timeout)
        .redirect(reqwest::redirect::Policy::none())
        .referer(false)
        .tls_danger_accept_invalid_certs(!settings.verify_tls)
        .tls_certs_merge(certificates(settings)?);
    if !settings.addresses.is_empty() {
        let host = settings.url.host_str().unwrap_or_default();
        builder = builder
            .resolve_to_addrs(host, &settings.addresses)
            .no_proxy();
    }
    if !settings.keepalive {
        builder = builder.pool_max_idle_per_host(0);
    }
    builder.build().map_err(|error| {
        if let Some(path) = &settings.ca_bundle {
            return BuildError::CaInvalid { path: path.clone() };
        }
        let mut cause: &dyn std::error::Error = &error;
        while let Some(deeper) = cause.source() {
            cause = deeper;
        }
        BuildError::Tls(cause.to_string())
    })
}

fn certificates(settings: &ServerSettings) -> Result<Vec<reqwest::Certificate>, BuildError> {
    let Some(path) = &settings.ca_bundle else {
        return Ok(Vec::new());
    };
    let pem = std::fs::read(path).map_err(|source| BuildError::CaUnreadable {
        path: path.clone(),
        source,
    })?;
    match reqwest::Certificate::from_pem_bundle(&pem) {
        Ok(found) if !found.is_empty() => Ok(found),
        _ => Err(BuildError::CaInvalid { path: path.clone() }),
    }
}
