//! The files of the client crate that list all apps: manifest, root, facade.

use quote::{format_ident, quote};

use super::header::{header, source};
use super::{app_files, examples};
use crate::Files;
use crate::api::PreparedApi;

/// The client crate's folder.
const FOLDER: &str = "generated/client";

/// What most programs need; everything else is a feature away.
const DEFAULT_FEATURES: [&str; 4] = ["core", "files_sharing", "notes", "user_status"];

const ORIGIN: &str = "specs/apis";

/// All files of the client crate that codegen writes: manifest, sources and examples.
pub fn files(apis: &[PreparedApi]) -> Files {
    let mut files = Files::new();
    for api in apis {
        app_files::add(api, FOLDER, &mut files);
        examples::add(api, FOLDER, &mut files);
    }
    files.insert(format!("{FOLDER}/Cargo.toml"), manifest(apis));
    files.insert(format!("{FOLDER}/src/lib.rs"), root(apis));
    files.insert(format!("{FOLDER}/src/nextcloud.rs"), facade(apis));
    files.insert(format!("{FOLDER}/src/answer.rs"), answer());
    files
}

fn manifest(apis: &[PreparedApi]) -> String {
    let listed = |name: &str| format!("    \"{name}\",\n");
    let default = DEFAULT_FEATURES
        .into_iter()
        .filter(|name| apis.iter().any(|api| api.app == *name));
    let with_example = apis.iter().filter(|api| examples::operation(api).is_some());
    let example = |api: &PreparedApi| {
        format!(
            "\n[[example]]\nname = \"{0}\"\nrequired-features = [\"{0}\"]\n",
            api.app
        )
    };
    include_str!("../../templates/client/Cargo.toml")
        .replace("{{default}}", &concat(default.map(listed)))
        .replace("{{full}}", &concat(apis.iter().map(|api| listed(&api.app))))
        .replace(
            "{{features}}",
            &concat(apis.iter().map(|api| format!("{} = []\n", api.app))),
        )
        .replace("{{examples}}", &concat(with_example.map(example)))
}

fn concat(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().concat()
}

fn root(apis: &[PreparedApi]) -> String {
    let operations: usize = apis.iter().map(|api| api.operations.len()).sum();
    let about = format!(
        "Typed clients for Nextcloud's APIs: {} apps, {operations} operations.",
        apis.len()
    );
    let module = |api: &PreparedApi| {
        format!(
            "#[cfg(feature = \"{0}\")]\n#[rustfmt::skip]\npub mod {0};\n",
            api.app
        )
    };
    let modules = concat(apis.iter().map(module));
    let text = include_str!("../../templates/client/lib.rs").replace("{{modules}}", &modules);
    header(&about, ORIGIN).trim_end().to_owned() + "\n" + &text
}

fn answer() -> String {
    let about = "How JSON answers are read.";
    header(about, "codegen/templates/client/answer.rs")
        + include_str!("../../templates/client/answer.rs")
}

fn facade(apis: &[PreparedApi]) -> String {
    let clients = apis.iter().map(|api| {
        let app = format_ident!("{}", api.app);
        let feature = &api.app;
        let about = format!(
            " The API of {feature}: {} operations.",
            api.operations.len()
        );
        quote! {
            #[cfg(feature = #feature)]
            #[doc = #about]
            pub fn #app(&self) -> crate::#app::Client {
                crate::#app::Client::from_session(&self.session)
            }
        }
    });
    let file: syn::File = syn::parse_quote! {
        use nextcloud_transport::{BuildError, Credentials, Server, ServerSettings, Session};

        /// One user's Nextcloud: the way to every client that is compiled in. Cloning is cheap.
        #[derive(Clone, Debug)]
        pub struct Nextcloud {
            session: Session,
        }

        impl Nextcloud {
            /// All clients of this session.
            pub fn new(session: Session) -> Self {
                Self { session }
            }

            /// All clients of a user who signs in with an app password, with the default settings.
            ///
            /// Nothing is sent yet; a wrong password shows with the first call.
            ///
            /// # Errors
            /// [`BuildError`] if the settings make no usable HTTP client.
            pub fn sign_in(url: url::Url, login: &str, password: &str) -> Result<Self, BuildError> {
                let server = Server::build(ServerSettings::new(url))?;
                let credentials = Credentials::Basic { login: login.to_owned(), password: password.to_owned().into() };
                Ok(Self::new(Session::new(&server, credentials)))
            }

            /// The session that the clients use.
            pub fn session(&self) -> &Session {
                &self.session
            }

            #(#clients)*
        }
    };
    source("The way to all clients of one user.", ORIGIN, file.items)
}
