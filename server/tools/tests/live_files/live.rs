//! The server under test, a folder of its own for each case, and calls that check what comes back.

use std::{
    future::Future,
    pin::Pin,
    sync::{Arc, LazyLock},
};

use anyhow::{Context, ensure};
use futures::TryStreamExt;
use nc_base::{Secret, SystemClock};
use nc_toolkit::{Ctx, Cursors, Links, ToolError, ToolSettings};
use nc_tools::surface;
use nextcloud_dav::{FilePath, Files, TrashItem};
use nextcloud_transport::{Credentials, Server, ServerSettings, Session};
use serde_json::Value;
use url::Url;

/// Of all calls, so that one goes on where another ended.
static CURSORS: LazyLock<Cursors> = LazyLock::new(Cursors::default);

type Outcome<'a> = Pin<Box<dyn Future<Output = anyhow::Result<()>> + 'a>>;

/// A test: its name as a sentence, and what it does with a folder of its own.
#[derive(Clone, Copy)]
pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) run: for<'a> fn(&'a Place) -> Outcome<'a>,
}

/// Name a case after its function.
macro_rules! cases {
    ($($name:ident),* $(,)?) => {
        pub(crate) const CASES: &[$crate::live::Case] = &[
            $($crate::live::Case {
                name: stringify!($name),
                run: |place| Box::pin($name(place)),
            }),*
        ];
    };
}
pub(crate) use cases;

/// The server under test and who we are there.
pub(crate) struct Live {
    url: Url,
    user: String,
    password: String,
}

/// A new folder, and the calls of tools.
pub(crate) struct Place {
    session: Session,
    url: Url,
    pub(crate) files: Files,
    pub(crate) folder: FilePath,
    settings: ToolSettings,
}

#[expect(
    clippy::disallowed_methods,
    reason = "the environment says where the server is"
)]
fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

impl Live {
    pub(crate) fn from_environment() -> Option<Self> {
        Some(Self {
            url: variable("NEXTCLOUD_TEST_URL")?.parse().ok()?,
            user: variable("NEXTCLOUD_TEST_USER")?,
            password: variable("NEXTCLOUD_TEST_PASSWORD")?,
        })
    }

    /// Run one case in a folder of its own, which is deleted afterwards, also from the trash.
    pub(crate) fn run(&self, case: Case) -> anyhow::Result<()> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        runtime.block_on(async {
            let server = Server::build(ServerSettings::new(self.url.clone()))?;
            let credentials = Credentials::Basic {
                login: self.user.clone(),
                password: Secret::new(self.password.clone()),
            };
            let session = Session::new(&server, credentials);
            let name = format!("mcp-live-{}-{}", std::process::id(), case.name);
            let place = Place {
                files: Files::of(&session).await?,
                session,
                url: self.url.clone(),
                folder: FilePath::parse(&name)?,
                settings: ToolSettings::default(),
            };
            place.files.create_folder(&place.folder).await?;
            let outcome = (case.run)(&place).await;
            let cleaned = place.remove().await;
            outcome?;
            cleaned
        })
    }
}

impl Place {
    /// A path in the folder, as a model would write it.
    pub(crate) fn path(&self, below: &str) -> String {
        format!("/{}/{below}", self.folder)
    }

    /// The same place for an operator with other settings.
    pub(crate) fn with(&self, settings: ToolSettings) -> Self {
        Self {
            session: self.session.clone(),
            url: self.url.clone(),
            files: self.files.clone(),
            folder: self.folder.clone(),
            settings,
        }
    }

    /// Call `nc_webdav_<tool>` and check that the result fits the output schema.
    pub(crate) async fn call(&self, tool: &str, args: Value) -> anyhow::Result<Value> {
        let result = self.attempt(tool, args).await?;
        result.map_err(|error| anyhow::anyhow!("{tool}: {}", error.text()))
    }

    /// Call a tool that must fail, with a text that contains `words`.
    pub(crate) async fn fails(&self, tool: &str, args: Value, words: &str) -> anyhow::Result<()> {
        let result = self.attempt(tool, args.clone()).await?;
        let text = match result {
            Ok(result) => anyhow::bail!("{tool} {args} worked: {result}"),
            Err(error) => error.text(),
        };
        ensure!(
            text.contains(words),
            "{tool} {args}: {text:?} lacks {words:?}"
        );
        Ok(())
    }

    async fn attempt(&self, tool: &str, args: Value) -> anyhow::Result<Result<Value, ToolError>> {
        let name = format!("nc_webdav_{tool}");
        let listed = surface().tool(&name).with_context(|| name)?;
        let ctx = Ctx::new(
            self.session.clone(),
            Links::new(Some(self.url.clone())),
            Arc::new(self.settings.clone()),
            Arc::new(SystemClock),
        )
        .with_cursors(CURSORS.clone());
        let args = args.as_object().context("no object")?.clone();
        let schema = Arc::clone(&listed.definition.input_schema);
        let result = listed.entry.call(ctx, args, schema).await;
        if let (Ok(result), Some(schema)) = (&result, &listed.definition.output_schema) {
            let schema = Value::Object((**schema).clone());
            let errors: Vec<String> = jsonschema::validator_for(&schema)?
                .iter_errors(result)
                .map(|error| error.to_string())
                .collect();
            ensure!(errors.is_empty(), "{tool}: {errors:?} in {result}");
        }
        Ok(result)
    }

    /// Write a file with `nc_webdav_write_file`.
    pub(crate) async fn put(&self, below: &str, content: &str) -> anyhow::Result<Value> {
        let args = serde_json::json!({"path": self.path(below), "content": content});
        self.call("write_file", args).await
    }

    /// Create a folder with `nc_webdav_create_directory`.
    pub(crate) async fn folder(&self, below: &str) -> anyhow::Result<Value> {
        let args = serde_json::json!({"path": self.path(below)});
        self.call("create_directory", args).await
    }

    async fn remove(&self) -> anyhow::Result<()> {
        self.files.delete(&self.folder, None).await?;
        let items: Vec<TrashItem> = self.files.trash().try_collect().await?;
        for item in items {
            if item.original_location.starts_with(self.folder.as_str()) {
                self.files.delete_from_trash(&item.id).await?;
            }
        }
        Ok(())
    }
}

/// The texts of a member of each object in a list.
pub(crate) fn each<'v>(result: &'v Value, list: &str, member: &str) -> Vec<&'v str> {
    let list = result[list].as_array().map(Vec::as_slice);
    let list = list.unwrap_or_default().iter();
    list.filter_map(|item| item[member].as_str()).collect()
}
