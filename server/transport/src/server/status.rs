//! What `status.php` says, to anybody.

use serde::Deserialize;

use super::Server;
use crate::{Credentials, NextcloudError, Session, lax};

/// The public state of a Nextcloud.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct ServerStatus {
    /// Whether the installation is complete.
    #[serde(default, deserialize_with = "lax::de")]
    pub installed: bool,
    /// Whether the maintenance mode is on.
    #[serde(default, deserialize_with = "lax::de")]
    pub maintenance: bool,
    /// Whether an administrator has to run an upgrade.
    #[serde(default, rename = "needsDbUpgrade", deserialize_with = "lax::de")]
    pub needs_upgrade: bool,
    /// The version with four numbers, such as `34.0.1.2`.
    #[serde(default, deserialize_with = "lax::de")]
    pub version: String,
    /// The version as people write it, such as `34.0.1`.
    #[serde(default, rename = "versionstring", deserialize_with = "lax::de")]
    pub version_name: String,
    /// The product's name, such as `Nextcloud`.
    #[serde(default, rename = "productname", deserialize_with = "lax::de")]
    pub product: String,
}

impl ServerStatus {
    /// The first number of the version, such as 34.
    pub fn major(&self) -> Option<u32> {
        self.version.split('.').next()?.parse().ok()
    }
}

impl Server {
    /// Ask the server for its public state; also answered during maintenance.
    ///
    /// # Errors
    /// Kind `Unreachable`, `Timeout` or `Tls` when there is no way to it, `LoginPage` or `UnexpectedAnswer` when it is
    /// not a Nextcloud.
    pub async fn status(&self) -> Result<ServerStatus, NextcloudError> {
        let status: ServerStatus = Session::new(self, Credentials::Anonymous)
            .request(http::Method::GET, "/status.php")
            .operation("status")
            .json()
            .await?;
        if status.version.is_empty() {
            return Err(NextcloudError::unexpected("this is not a Nextcloud"));
        }
        Ok(status)
    }
}
