//! The server under test, and a folder of its own for each case.

use std::{
    future::Future,
    pin::Pin,
    sync::atomic::{AtomicI64, Ordering},
};

use anyhow::Context;
use jiff::Timestamp;
use nc_base::{Secret, UserId};
use nextcloud_dav::{FilePath, Files, WriteOptions, Written};
use nextcloud_transport::{Credentials, Kind, NextcloudError, Server, ServerSettings, Session};

type Outcome<'a> = Pin<Box<dyn Future<Output = anyhow::Result<()>> + 'a>>;

/// A test: its name as a sentence, and what it does with a folder of its own.
#[derive(Clone, Copy)]
pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) run: for<'a> fn(&'a Live, &'a Place) -> Outcome<'a>,
}

/// Name a case after its function.
macro_rules! cases {
    ($($name:ident),* $(,)?) => {
        pub(crate) const CASES: &[$crate::live::Case] = &[
            $($crate::live::Case {
                name: stringify!($name),
                run: |live, place| Box::pin($name(live, place)),
            }),*
        ];
    };
}
pub(crate) use cases;

/// The server under test.
pub(crate) struct Live {
    url: String,
}

/// A new folder of alice.
pub(crate) struct Place {
    pub(crate) files: Files,
    pub(crate) folder: FilePath,
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
        variable("NEXTCLOUD_TEST_URL").map(|url| Self { url })
    }

    /// Run one case in a folder of its own, which is deleted afterwards, also from the trash.
    pub(crate) fn run(&self, case: Case) -> anyhow::Result<()> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        runtime.block_on(async {
            let files = self.files("alice")?;
            let folder = FilePath::parse(&format!("live {} {}", case.name, std::process::id()))?;
            files.create_folder(&folder).await?;
            let place = Place { files, folder };
            let outcome = (case.run)(self, &place).await;
            let cleaned = place.remove().await;
            outcome?;
            cleaned
        })
    }

    /// The files of a user.
    pub(crate) fn files(&self, user: &str) -> anyhow::Result<Files> {
        let variable_name = format!("{}_APP_PASSWORD", user.to_uppercase());
        let password =
            variable(&variable_name).with_context(|| format!("{variable_name} is not set"))?;
        let server = Server::build(ServerSettings::new(self.url.parse()?))?;
        let credentials = Credentials::Basic {
            login: user.to_owned(),
            password: Secret::new(password),
        };
        let user = UserId::parse(user)?;
        Ok(Files::new(&Session::new(&server, credentials), user))
    }
}

impl Place {
    /// A path in the folder.
    pub(crate) fn path(&self, below: &str) -> FilePath {
        self.folder.join(below).unwrap_or_default()
    }

    /// Write a small file.
    pub(crate) async fn put(
        &self,
        below: &str,
        content: &'static str,
    ) -> Result<Written, NextcloudError> {
        let options = WriteOptions {
            create_parents: true,
            modified: later(),
            ..WriteOptions::default()
        };
        self.files.write(&self.path(below), content, &options).await
    }

    async fn remove(&self) -> anyhow::Result<()> {
        use futures::TryStreamExt;
        self.files.delete(&self.folder, None).await?;
        let items: Vec<_> = self.files.trash().try_collect().await?;
        for item in items {
            if item.original_location.starts_with(self.folder.as_str()) {
                self.files.delete_from_trash(&item.id).await?;
            }
        }
        Ok(())
    }
}

/// A time after all earlier ones: what is written twice within a second of the server may keep its etag.
pub(crate) fn later() -> Option<Timestamp> {
    static SECONDS: AtomicI64 = AtomicI64::new(1_700_000_000);
    Timestamp::from_second(SECONDS.fetch_add(1, Ordering::Relaxed)).ok()
}

/// Check that a call failed in the expected way.
pub(crate) fn fails<T>(
    result: Result<T, NextcloudError>,
    kind: Kind,
) -> anyhow::Result<NextcloudError> {
    match result {
        Err(error) if error.kind() == kind => Ok(error),
        Err(error) => anyhow::bail!("expected {kind:?}, got {error:?}"),
        Ok(_) => anyhow::bail!("expected {kind:?}, but it worked"),
    }
}
