//! One user, set in the configuration; requests carry no credentials. For stdio and loopback.

use std::sync::Arc;

use nextcloud_transport::{Credentials, Server, Session};

use crate::{
    Caller, Grants,
    caller::{CallerKey, KeyMaker},
};

/// The one user. All requests share one session.
#[derive(Debug)]
pub struct SingleUser {
    user: Arc<str>,
    session: Session,
    key: CallerKey,
}

impl SingleUser {
    /// Act as whoever these credentials belong to; nothing is checked or sent yet.
    pub fn new(server: &Server, credentials: Credentials) -> Self {
        let user: Arc<str> = credentials.login().unwrap_or("user").into();
        Self {
            key: KeyMaker::new().key(&[&user]),
            session: Session::new(server, credentials),
            user,
        }
    }

    /// The caller behind every request.
    pub fn caller(&self) -> Caller {
        Caller {
            user: Arc::clone(&self.user),
            session: self.session.clone(),
            scopes: Grants::All,
            key: self.key,
            account: None,
        }
    }
}
