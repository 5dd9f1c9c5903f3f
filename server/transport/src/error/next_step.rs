//! What to do about a failure, and whether to try again.

use std::time::Duration;

use nc_base::{Hint, Retry, Severity};

use super::{Kind, NextcloudError};

impl Hint for NextcloudError {
    fn hint(&self) -> Option<String> {
        let report = &self.0;
        let step = match report.kind {
            Kind::BadRequest if report.message.is_none() => {
                "check that every required value is there and of the right type"
            }
            Kind::BadRequest => "change the values that the message names",
            Kind::Unauthorized => {
                "sign in again, or create a new app password in the security settings of Nextcloud"
            }
            Kind::PasswordConfirmation => {
                "do this in the web interface of Nextcloud; an app password is not enough for it"
            }
            Kind::Forbidden if report.csrf => {
                "let the reverse proxy pass the OCS-APIRequest header on to Nextcloud"
            }
            Kind::Forbidden => "ask the owner or an administrator for the permission",
            Kind::NotFound if report.unknown_route => {
                "ask an administrator whether the app is installed and enabled for this user"
            }
            Kind::NotFound => "check the id or path, for example by listing",
            Kind::MethodNotAllowed => "check whether the thing exists already, and the path",
            Kind::Conflict => "check that the parent folder exists and the name is free",
            // OCS has no etags: a state that the action needs is missing.
            Kind::PreconditionFailed if report.ocs_code.is_some() => return None,
            Kind::PreconditionFailed => "read it again and repeat the change with the new etag",
            Kind::TooLarge => "send or ask for less at once",
            Kind::Locked => "try again when whoever edits the file has finished",
            Kind::RateLimited => "wait before the next call",
            Kind::QuotaExceeded => "delete something or ask an administrator for more space",
            Kind::Maintenance => "try again when the maintenance of Nextcloud is over",
            Kind::NotImplemented => "use another way; this Nextcloud cannot do it",
            Kind::ServerError => {
                "try again; if it stays, an administrator finds more in the Nextcloud log"
            }
            Kind::LoginPage => "check the Nextcloud URL and that no proxy asks for another login",
            Kind::UnexpectedAnswer => "check the Nextcloud URL and its version",
            Kind::Unreachable => "check the Nextcloud URL and that the server is up",
            Kind::Timeout => "try again, or ask for less at once",
            Kind::Tls => "check the certificate, or name the issuer's certificate in `ca_bundle`",
            Kind::NotModified | Kind::Refused | Kind::Other => return None,
        };
        Some(match report.retry_after {
            Some(wait) if self.retry() != Retry::Never => {
                format!("{step}; retry in {} s", wait.as_secs().max(1))
            }
            _ => step.to_owned(),
        })
    }

    fn retry(&self) -> Retry {
        let asked = self.0.retry_after;
        match self.0.kind {
            Kind::PreconditionFailed if self.0.ocs_code.is_some() => Retry::Never,
            Kind::PreconditionFailed => Retry::Now,
            Kind::RateLimited => Retry::After(asked.unwrap_or(Duration::from_secs(10))),
            Kind::Locked => Retry::After(asked.unwrap_or(Duration::from_secs(30))),
            Kind::Maintenance => Retry::After(asked.unwrap_or(Duration::from_mins(2))),
            Kind::Unreachable | Kind::Timeout => {
                Retry::After(asked.unwrap_or(Duration::from_secs(10)))
            }
            // A plain 500 is mostly a bug that the same call meets again.
            Kind::ServerError if self.0.status.is_some_and(|s| s.as_u16() > 500) => {
                Retry::After(asked.unwrap_or(Duration::from_secs(10)))
            }
            _ => Retry::Never,
        }
    }

    fn severity(&self) -> Severity {
        match self.0.kind {
            Kind::Unreachable
            | Kind::Timeout
            | Kind::Tls
            | Kind::LoginPage
            | Kind::Maintenance
            | Kind::ServerError
            | Kind::UnexpectedAnswer => Severity::Operator,
            Kind::Forbidden if self.0.csrf => Severity::Operator,
            _ => Severity::Expected,
        }
    }
}
