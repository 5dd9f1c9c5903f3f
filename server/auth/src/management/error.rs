//! Why something was not managed.

use std::time::Duration;

use nc_store::StoreError;
use nextcloud_transport::NextcloudError;

use crate::AuthError;

/// Why something was not managed. Holds nothing of what the request carried.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ManagementError {
    /// The request has no credentials, or none that can be read or believed.
    #[error("{0}")]
    Credentials(#[from] AuthError),
    /// The credentials are those of somebody else than the path names.
    #[error("These are the credentials of another user.")]
    Elsewhere,
    /// The client of the token may not manage.
    #[error("This client may not manage.")]
    Client,
    /// Too many wrong passwords for this name.
    #[error("Rate limit exceeded. Try again in {} seconds.", .0.as_secs().max(1))]
    TooMany(Duration),
    /// The password does not look like an app password.
    #[error("Invalid app password format.")]
    Format,
    /// The password is that of the account itself.
    #[error(
        "This is the password of the account; make an app password in the security settings of Nextcloud."
    )]
    NoAppPassword,
    /// There are no such scopes.
    #[error("Unknown scopes: {}.", .0.join(", "))]
    UnknownScopes(Vec<String>),
    /// Nothing is stored for the person.
    #[error("There is no app password.")]
    NotConnected,
    /// Nextcloud did not answer, or not as it should.
    #[error("Nextcloud cannot be asked now.")]
    Nextcloud(#[source] NextcloudError),
    /// What is stored could not be read or written.
    #[error("Nothing can be stored or read now.")]
    Store(#[from] StoreError),
}
