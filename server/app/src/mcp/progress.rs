//! Progress of a tool as notifications to the client that asked for them.

use std::{future::Future, pin::Pin, sync::Arc};

use nc_toolkit::{Progress, Silent};
use rmcp::{
    Peer, RoleServer,
    model::{ProgressNotificationParam, ProgressToken},
    service::RequestContext,
};

#[derive(Debug)]
struct Notify {
    peer: Peer<RoleServer>,
    token: ProgressToken,
}

/// Where a call reports to: the client if it gave a token, else nobody.
pub(super) fn of(context: &RequestContext<RoleServer>) -> Arc<dyn Progress> {
    match context.meta.get_progress_token() {
        Some(token) => Arc::new(Notify {
            peer: context.peer.clone(),
            token,
        }),
        None => Arc::new(Silent),
    }
}

impl Progress for Notify {
    fn report(
        &self,
        done: f64,
        total: Option<f64>,
        words: String,
    ) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        let mut told = ProgressNotificationParam::new(self.token.clone(), done).with_message(words);
        told.total = total;
        Box::pin(async move {
            if let Err(error) = self.peer.notify_progress(told).await {
                tracing::debug!(%error, "progress was not delivered");
            }
        })
    }
}
