//! What modes with an identity provider do before they are of use, told line by line, while the port is open already.

use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use nc_auth::{
    grants::Refresher,
    provider::{
        IdentityProvider, OwnClient,
        startup::{self, Patience, StartError},
    },
};
use nc_base::Hint;
use url::Url;

/// Whether the start is through.
#[derive(Debug, Clone)]
pub struct Started(Arc<AtomicBool>);

impl Started {
    /// For modes that have nothing to wait for.
    pub fn already() -> Self {
        Self(Arc::new(AtomicBool::new(true)))
    }

    /// Nothing happened yet.
    pub fn not_yet() -> Self {
        Self(Arc::new(AtomicBool::new(false)))
    }

    /// Whether the start is through.
    pub fn is(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }

    fn now(&self) {
        self.0.store(true, Ordering::Release);
    }
}

/// What has to be done at the identity provider.
#[derive(Debug)]
pub(crate) struct Start {
    pub(crate) provider: IdentityProvider,
    pub(crate) client: Arc<OwnClient>,
    pub(crate) patience: Patience,
    pub(crate) needs_client: bool,
    pub(crate) url: Url,
}

impl Start {
    /// Do it, say so, and keep our client from ending. Returns only where this server can be of no use.
    pub(crate) async fn run(self, mode: &'static str, started: Started) -> StartError {
        tracing::info!(mode, "mode detected");
        let (provider, client) = (&self.provider, &self.client);
        let done = startup::start(provider, client, self.patience, self.needs_client).await;
        if let Err(error) = done {
            return error;
        }
        started.now();
        tracing::info!(url = %self.url, "ready");
        match startup::keep_client(client).await {}
    }
}

/// What goes on beside the serving.
#[derive(Debug)]
pub(crate) struct Beside {
    pub(crate) mode: &'static str,
    pub(crate) started: Started,
    pub(crate) start: Option<Start>,
    pub(crate) refresher: Option<Refresher>,
}

impl Beside {
    /// For modes that need nothing.
    pub(crate) fn nothing(mode: &'static str) -> Self {
        Self {
            mode,
            started: Started::already(),
            start: None,
            refresher: None,
        }
    }

    /// Do this first; until it is done, this server is not ready.
    pub(crate) fn begin_with(&mut self, start: Start) {
        self.started = Started::not_yet();
        self.start = Some(start);
    }

    /// Everything at once, until this server can be of no use.
    pub(crate) async fn run(self) -> io::Error {
        let refreshing = async {
            if let Some(refresher) = self.refresher {
                refresher.run().await;
            }
            std::future::pending().await
        };
        let starting = async {
            match self.start {
                Some(start) => start.run(self.mode, self.started).await,
                None => std::future::pending().await,
            }
        };
        let failed = tokio::select! {
            failed = starting => failed,
            failed = refreshing => failed,
        };
        let hint = failed.hint().unwrap_or_default();
        io::Error::other(format!("{failed}; {hint}"))
    }
}
