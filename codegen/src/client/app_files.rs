//! The three files of an app: the module, its client, its types.

use syn::visit_mut::VisitMut;

use super::header::{header, source};
use super::{docs, lenient, methods, trim};
use crate::Files;
use crate::api::{PreludeNames, PreparedApi, type_items};

/// Write the files of `api` below the client crate's `src`.
pub(super) fn add(api: &PreparedApi, folder: &str, files: &mut Files) {
    let app = &api.app;
    files.insert(format!("{folder}/src/{app}/mod.rs"), module(api));
    files.insert(format!("{folder}/src/{app}/client.rs"), client(api));
    files.insert(format!("{folder}/src/{app}/types.rs"), types(api));
}

fn module(api: &PreparedApi) -> String {
    let about = format!(
        "The API of {} {}: {} operations.",
        api.app,
        api.version,
        api.operations.len()
    );
    header(&about, &api.file)
        + "mod client;\npub mod types;\n\npub use client::Client;\npub use progenitor_client::{ByteStream, Error, ResponseValue};\n"
}

fn client(api: &PreparedApi) -> String {
    let app = &api.app;
    let methods = methods(&api.code)
        .into_iter()
        .zip(&api.operations)
        .map(|(method, operation)| {
            let mut method = method.clone();
            trim::trim(&mut method, &format!("{app}.{}", operation.id));
            docs::set(&mut method.attrs, &docs::method(operation));
            method
        });
    let about = format!(" Calls the API of {app} as one user. Cloning is cheap.");
    let mut file: syn::File = syn::parse_quote! {
        use nextcloud_transport::Session;
        use progenitor_client::{
            ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt, ResponseValue, encode_path,
        };

        use super::types;

        #[doc = #about]
        #[derive(Clone, Debug)]
        pub struct Client {
            baseurl: String,
            client: reqwest::Client,
            inner: Session,
        }

        impl Client {
            /// A client that sends every request by `session`.
            pub fn from_session(session: &Session) -> Self {
                let server = session.server();
                Self {
                    baseurl: server.url().as_str().trim_end_matches('/').to_owned(),
                    client: server.http().clone(),
                    inner: session.clone(),
                }
            }

            #(#methods)*
        }
    };
    file.items.extend(hooks(&api.version));
    PreludeNames { taken: &[] }.visit_file_mut(&mut file);
    source(
        &format!("The client of {app}: one method per operation."),
        &api.file,
        file.items,
    )
}

/// How the generated methods reach the session.
fn hooks(version: &str) -> Vec<syn::Item> {
    let file: syn::File = syn::parse_quote! {
        impl ClientInfo<Session> for Client {
            fn api_version() -> &'static str {
                #version
            }

            fn baseurl(&self) -> &str {
                &self.baseurl
            }

            fn client(&self) -> &reqwest::Client {
                &self.client
            }

            fn inner(&self) -> &Session {
                &self.inner
            }
        }

        impl ClientHooks<Session> for Client {
            async fn exec(
                &self,
                request: reqwest::Request,
                info: &OperationInfo,
            ) -> reqwest::Result<reqwest::Response> {
                self.inner.execute(request, info.operation_id).await
            }
        }
    };
    file.items
}

fn types(api: &PreparedApi) -> String {
    let origins = docs::origins(api);
    let read = lenient::read_types(api);
    let mut items = type_items(&api.code).to_vec();
    let taken: Vec<&str> = api.types.keys().map(String::as_str).collect();
    for item in &mut items {
        PreludeNames { taken: &taken }.visit_item_mut(item);
        match item {
            syn::Item::Struct(item) => {
                let name = item.ident.to_string();
                if read.contains(&name) {
                    lenient::lenient(item);
                }
                docs::structure(item, origins.get(&name));
            }
            syn::Item::Enum(item) => docs::enumeration(item, origins.get(&item.ident.to_string())),
            syn::Item::Type(item) => docs::alias(item, origins.get(&item.ident.to_string())),
            syn::Item::Mod(item) => docs::set(
                &mut item.attrs,
                "What converting text into a type can end in.",
            ),
            _ => {}
        }
    }
    source(
        &format!("What {} is sent and what it answers.", api.app),
        &api.file,
        items,
    )
}
