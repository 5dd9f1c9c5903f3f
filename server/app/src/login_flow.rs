//! From the configuration of the mode login_flow to its parts.

use std::{collections::BTreeMap, sync::Arc};

use nc_auth::{
    AuthorizationServer, LoginFlow,
    authorization::{AuthorizationSettings, InFront, ScopeWords},
    outward::Public,
    provider::{IdentityProvider, OwnClient, SignIn},
    token::Judge,
};
use nc_base::Clock;
use nc_store::Store;
use nc_toolkit::Own;
use nextcloud_transport::Server;

use crate::{config, http, oauth, start::Start};

/// Everything that the mode has.
pub(crate) struct Parts {
    /// Recognises callers.
    pub(crate) mode: LoginFlow,
    /// What happens at the start, with a provider in front.
    pub(crate) start: Option<Start>,
}

/// Put the parts together; asks nobody yet.
pub(crate) fn parts(
    mode: &config::LoginFlow,
    nextcloud: &Server,
    clock: &Arc<dyn Clock>,
    store: Store,
    searches: bool,
) -> Parts {
    let settings = AuthorizationSettings {
        public_url: mode.public_url.clone(),
        scopes: scopes(searches),
        clients: mode.clients.clone(),
        registration: mode.registration,
        documents: mode.documents.clone(),
        secure_cookies: mode.secure_cookies,
    };
    let mut metadata = mode.public_url.clone();
    let folder = metadata.path().trim_end_matches('/').to_owned();
    metadata.set_path(&format!("{folder}{}", http::RESOURCE_METADATA));
    let documents = Arc::new(Public::default());
    let server = AuthorizationServer::new(settings, store.clone(), nextcloud.clone(), documents);
    let Some(front) = &mode.front else {
        let mode = LoginFlow::new(nextcloud.clone(), Arc::new(server), metadata);
        return Parts { mode, start: None };
    };
    let (at, oauth) = (nextcloud.url(), &front.oauth);
    let provider = oauth::provider(&oauth.provider, at);
    let provider = IdentityProvider::new(nextcloud, Arc::clone(clock), provider);
    let client = OwnClient::new(provider.clone(), oauth::client(oauth), Some(store.clone()));
    let callback = oauth::below(&mode.public_url, http::CALLBACK);
    let sign_in = SignIn::new(provider.clone(), Arc::clone(&client), store, callback);
    let server = server.behind(InFront {
        sign_in,
        scopes: oauth.provider.scopes.clone(),
        user: front.user.clone(),
    });
    let judged = oauth::settings(oauth, at);
    let start = oauth::start(oauth, &provider, &client, true);
    let (audiences, issues) = (judged.audiences, judged.nextcloud_issues);
    let judge = Judge::new(provider, client, audiences, issues);
    let mode = LoginFlow::new(nextcloud.clone(), Arc::new(server), metadata);
    Parts {
        mode: mode.behind(judge, Arc::clone(clock)),
        start: Some(start),
    }
}

/// Every scope that a tool needs, with what people read of it; that of the search by meaning only where it is on.
fn scopes(searches: bool) -> BTreeMap<String, ScopeWords> {
    let there = |own: Own| searches && own == Own::Search;
    let apps = nc_tools::surface().apps();
    let apps = apps.filter(|app| app.own.is_none_or(there));
    let all = apps.flat_map(|app| app.scopes.iter().map(move |scope| (app.name, scope)));
    all.map(|(app, (scope, about))| {
        let words = ScopeWords {
            app: app.to_owned(),
            about: (*about).to_owned(),
        };
        ((*scope).to_owned(), words)
    })
    .collect()
}
