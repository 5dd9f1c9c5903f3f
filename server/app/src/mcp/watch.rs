//! Live changes: resources that a client watches, asked for their stamps from time to time.
//!
//! The modern era watches by one open request, `subscriptions/listen`, which is its own task; nothing outlives it. Older
//! clients subscribe within a session, so only where this process keeps sessions, or on stdio.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use futures::{StreamExt, stream};
use rmcp::{
    ErrorData, RoleServer,
    model::{ResourceUpdatedNotificationParam, SubscriptionFilter},
    service::{Peer, RequestContext, SubscriptionContext, SubscriptionSink},
};
use serde_json::json;
use tokio::sync::Semaphore;
use tokio_util::{sync::CancellationToken, task::TaskTracker};

use super::{
    Handler,
    gate::Visit,
    stamps::{Mark, Memory},
};

/// Most addresses of one subscription.
const MOST: usize = 50;
/// Most clients that watch at a time; more are told to poll.
const STREAMS: usize = 256;
/// Stamps asked for together, for one client.
const TOGETHER: usize = 4;

/// Who watches, and how often we look.
#[derive(Debug, Clone)]
pub struct Watch {
    /// Time between two looks.
    pub every: Duration,
    /// Whether older clients can be told anything without asking.
    pub older_clients: bool,
    /// Runs what older clients subscribed to.
    pub tasks: TaskTracker,
    /// Ends them.
    pub stop: CancellationToken,
    /// What collections said a moment ago.
    pub(super) memory: Memory,
    streams: Arc<Semaphore>,
    older: Arc<Mutex<HashMap<(String, String), CancellationToken>>>,
}

impl Watch {
    /// Nobody watches yet.
    pub fn new(every: Duration, older_clients: bool, stop: CancellationToken) -> Self {
        Self {
            every,
            older_clients,
            tasks: TaskTracker::new(),
            stop,
            memory: Memory::new(every / 2),
            streams: Arc::new(Semaphore::new(STREAMS)),
            older: Arc::default(),
        }
    }
}

/// The part of what a client wants to watch that can be watched.
pub(super) fn acceptable(requested: &SubscriptionFilter) -> SubscriptionFilter {
    let uris = requested.resource_subscriptions.iter().flatten();
    let uris = uris.filter(|uri| nc_tools::surface().stamp(uri).is_some());
    let uris: Vec<String> = uris.take(MOST).cloned().collect();
    let mut filter = SubscriptionFilter::new();
    filter.resource_subscriptions = (!uris.is_empty()).then_some(uris);
    filter
}

impl Handler {
    /// Tell the client of changes until it goes away.
    ///
    /// # Errors
    /// An address that is not there for the visitor, too many who watch, credentials that ended.
    pub(super) async fn watch(&self, subscription: &SubscriptionContext) -> Result<(), ErrorData> {
        let visit = self.visit(subscription.request_context())?;
        let _seat = self.parts.watch.streams.try_acquire().map_err(|_| {
            ErrorData::internal_error("too many clients are watching; ask again in a minute", None)
        })?;
        let uris = subscription.accepted().resource_subscriptions.clone();
        let uris = uris.unwrap_or_default();
        self.check(&visit, &uris).await?;
        let listener = Listener::Stream(subscription.sink().clone());
        tokio::select! {
            ended = self.look(&visit, &uris, &listener) => ended,
            () = subscription.cancelled() => Ok(()),
            () = self.parts.watch.stop.cancelled() => Ok(()),
        }
    }

    /// Watch one address for an older client, until it unsubscribes or its session ends.
    ///
    /// # Errors
    /// Where this process cannot reach the client, and an address that cannot be watched.
    pub(super) async fn subscribe_older(
        &self,
        uri: String,
        context: RequestContext<RoleServer>,
    ) -> Result<(), ErrorData> {
        let watch = &self.parts.watch;
        if !watch.older_clients {
            let words = "this server keeps no sessions, so it cannot tell older clients of changes; \
                         read again, or use the 2026-07-28 revision";
            return Err(ErrorData::invalid_request(words, None));
        }
        let visit = self.visit(&context)?;
        if nc_tools::surface().stamp(&uri).is_none() {
            return Err(unwatchable(&uri));
        }
        let uris = vec![uri.clone()];
        self.check(&visit, &uris).await?;
        let ended = watch.stop.child_token();
        let key = (session(&context), uri);
        let mut older = watch.older.lock().unwrap_or_else(PoisonError::into_inner);
        older.retain(|_, token| !token.is_cancelled());
        if older.len() >= STREAMS {
            let words = "too many clients are watching; ask again in a minute";
            return Err(ErrorData::internal_error(words, None));
        }
        if let Some(before) = older.insert(key, ended.clone()) {
            before.cancel();
        }
        let (handler, peer) = (self.clone(), context.peer);
        watch.tasks.spawn(async move {
            let listener = Listener::Session(peer.clone());
            tokio::select! {
                _ = handler.look(&visit, &uris, &listener) => {}
                () = ended.cancelled() => {}
                () = closed(&peer) => {}
            }
            ended.cancel();
        });
        Ok(())
    }

    /// Stop watching for an older client.
    pub(super) fn unsubscribe_older(&self, uri: String, context: &RequestContext<RoleServer>) {
        let older = self.parts.watch.older.lock();
        let mut older = older.unwrap_or_else(PoisonError::into_inner);
        if let Some(token) = older.remove(&(session(context), uri)) {
            token.cancel();
        }
    }

    /// Whether the visitor may read all of it.
    async fn check(&self, visit: &Visit, uris: &[String]) -> Result<(), ErrorData> {
        for uri in uris {
            let Some((entry, _)) = nc_tools::surface().resource(uri) else {
                return Err(unwatchable(uri));
            };
            if !self.shows(visit, &entry.spec).await? {
                return Err(unwatchable(uri));
            }
        }
        Ok(())
    }

    /// Look again and again, until the listener is gone.
    async fn look(
        &self,
        visit: &Visit,
        uris: &[String],
        listener: &Listener,
    ) -> Result<(), ErrorData> {
        let mut known: BTreeMap<String, Mark> = BTreeMap::new();
        loop {
            let before: Vec<_> = uris
                .iter()
                .map(|uri| (uri.clone(), known.get(uri).cloned()))
                .collect();
            let mut marks = stream::iter(before)
                .map(|(uri, before)| self.mark(visit, uri, before))
                .buffer_unordered(TOGETHER);
            while let Some(answer) = marks.next().await {
                let Some((uri, mark)) = answer? else {
                    continue;
                };
                let before = known.insert(uri.clone(), mark.clone());
                let changed = before.is_some_and(|before| before.differs(&mark));
                if changed && !listener.tell(uri).await {
                    return Ok(());
                }
            }
            tokio::time::sleep(self.parts.watch.every).await;
        }
    }
}

/// Who is told.
enum Listener {
    /// The open request of a modern client.
    Stream(SubscriptionSink),
    /// The session of an older one.
    Session(Peer<RoleServer>),
}

impl Listener {
    /// Tell of a change; whether they are still there.
    async fn tell(&self, uri: String) -> bool {
        match self {
            Self::Stream(sink) => sink.notify_resource_updated(uri).await.is_ok(),
            Self::Session(peer) => {
                let changed = ResourceUpdatedNotificationParam::new(uri);
                peer.notify_resource_updated(changed).await.is_ok()
            }
        }
    }
}

/// Until the session of `peer` is over.
async fn closed(peer: &Peer<RoleServer>) {
    while !peer.is_transport_closed() {
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

/// The session of a request; there is one without a name on stdio.
fn session(context: &RequestContext<RoleServer>) -> String {
    let request = context.extensions.get::<http::request::Parts>();
    let id = request.and_then(|parts| parts.headers.get("mcp-session-id"));
    let id = id.and_then(|id| id.to_str().ok());
    id.unwrap_or_default().to_owned()
}

pub(super) fn unwatchable(uri: &str) -> ErrorData {
    let shown: String = uri.chars().take(200).collect();
    let data = Some(json!({ "uri": shown }));
    ErrorData::resource_not_found("there is no such resource to watch", data)
}
