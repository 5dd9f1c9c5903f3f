//! A [`Server`] at work: over HTTP, on standard input and output, or with nobody to answer.

use std::{future::Future, io, net::SocketAddr, time::Duration};

use axum::serve::ListenerExt;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::{Server, index, stdio, upkeep, wiring::bind};

impl Server {
    /// Open the port that the configuration names.
    ///
    /// # Errors
    /// When it is taken or may not be opened.
    pub async fn bind(&self) -> io::Result<TcpListener> {
        bind(&self.listen).await
    }

    /// Answer HTTP requests until `shutdown` is through, then let those under way finish.
    ///
    /// # Errors
    /// When the listener fails, or the identity provider cannot be used at all.
    ///
    /// # Cancel safety
    /// Dropping the future closes every connection at once.
    pub async fn serve(
        self,
        listener: TcpListener,
        shutdown: impl Future<Output = ()> + Send + 'static,
    ) -> io::Result<()> {
        let begun = CancellationToken::new();
        let listener = listener.tap_io(|stream| {
            if let Err(error) = stream.set_nodelay(true) {
                tracing::debug!(%error, "TCP_NODELAY is not set");
            }
        });
        let router = self
            .router
            .into_make_service_with_connect_info::<SocketAddr>();
        let serving =
            axum::serve(listener, router).with_graceful_shutdown(begun.clone().cancelled_owned());
        let draining = async {
            shutdown.await;
            tracing::info!(busy = self.load.busy(), "stopping: no new requests");
            begun.cancel();
            let idle = tokio::time::timeout(self.shutdown_timeout, self.load.until_idle()).await;
            if idle.is_err() {
                tracing::warn!(
                    busy = self.load.busy(),
                    "stopping: time is up for requests under way"
                );
            }
            self.stop.cancel();
            tokio::time::sleep(Duration::from_secs(1)).await;
        };
        tokio::select! {
            served = async { serving.await } => served,
            failed = self.beside.run() => Err(failed),
            () = draining => Ok(()),
            never = upkeep::keep(self.upkeep) => match never {},
            never = index::keep(self.keeper) => match never {},
        }
    }

    /// Keep the index current until `shutdown` is through, and answer nobody.
    ///
    /// # Errors
    /// When the identity provider cannot be used at all.
    ///
    /// # Cancel safety
    /// What is under way is left to others.
    pub async fn work(self, shutdown: impl Future<Output = ()>) -> io::Result<()> {
        tokio::select! {
            () = shutdown => Ok(()),
            failed = self.beside.run() => Err(failed),
            never = index::keep(self.keeper) => match never {},
        }
    }

    /// Answer one client on standard input and output until it leaves or `shutdown` is through.
    ///
    /// # Errors
    /// When what arrives is no MCP.
    ///
    /// # Cancel safety
    /// Dropping the future drops calls under way.
    pub async fn serve_stdio(self, shutdown: impl Future<Output = ()>) -> anyhow::Result<()> {
        let stop = self.stop.clone();
        tokio::select! {
            served = stdio::serve(self.handler, stop) => served,
            () = shutdown => Ok(()),
            never = upkeep::keep(self.upkeep) => match never {},
            never = index::keep(self.keeper) => match never {},
        }
    }
}
