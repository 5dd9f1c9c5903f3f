//! From the configuration of the mode login_flow to its parts.

use std::{collections::BTreeMap, sync::Arc};

use nc_auth::{
    AuthorizationServer, LoginFlow,
    authorization::{AuthorizationSettings, ScopeWords},
    outward::Public,
};
use nc_store::Store;
use nextcloud_transport::Server;

use crate::{config, http};

/// The mode, with its authorization server.
pub(crate) fn mode(mode: &config::LoginFlow, nextcloud: &Server, store: Store) -> LoginFlow {
    let settings = AuthorizationSettings {
        public_url: mode.public_url.clone(),
        scopes: scopes(),
        clients: mode.clients.clone(),
        registration: mode.registration,
        documents: mode.documents.clone(),
        secure_cookies: mode.secure_cookies,
    };
    let mut metadata = mode.public_url.clone();
    let folder = metadata.path().trim_end_matches('/').to_owned();
    metadata.set_path(&format!("{folder}{}", http::RESOURCE_METADATA));
    let documents = Arc::new(Public::default());
    let server = AuthorizationServer::new(settings, store, nextcloud.clone(), documents);
    LoginFlow::new(nextcloud.clone(), Arc::new(server), metadata)
}

/// Every scope that a tool needs, with what people read of it.
fn scopes() -> BTreeMap<String, ScopeWords> {
    let apps = nc_tools::surface().apps().filter(|app| app.own.is_none());
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
