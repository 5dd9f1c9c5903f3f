//! The server under test, its users, and what a source says to each of them.

use std::{future::Future, pin::Pin, sync::Arc};

use anyhow::{Context, bail};
use futures::future::BoxFuture;
use http::Method;
use nc_base::{Secret, UserId};
use nc_index::{
    DocType, Document, Extract, ExtractError, Extractor, Job, Listed, Listing, Reader, Source,
    SourceSettings, source, source::Asked,
};
use nextcloud_dav::Files;
use nextcloud_transport::{Credentials, Server, ServerSettings, Session};

type Outcome<'a> = Pin<Box<dyn Future<Output = anyhow::Result<()>> + 'a>>;

/// A test: its name as a sentence, and what it does.
#[derive(Clone, Copy)]
pub(crate) struct Case {
    pub(crate) name: &'static str,
    pub(crate) run: for<'a> fn(&'a Live) -> Outcome<'a>,
}

/// Name a case after its function.
macro_rules! cases {
    ($($name:ident),* $(,)?) => {
        pub(crate) const CASES: &[$crate::live::Case] = &[
            $($crate::live::Case {
                name: stringify!($name),
                run: |live| Box::pin($name(live)),
            }),*
        ];
    };
}
pub(crate) use cases;

/// The server under test.
pub(crate) struct Live {
    url: String,
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

    pub(crate) fn run(&self, case: Case) -> anyhow::Result<()> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()?;
        runtime.block_on((case.run)(self))
    }

    /// A user who reads.
    pub(crate) fn user(&self, name: &str) -> anyhow::Result<User> {
        let variable_name = format!("{}_APP_PASSWORD", name.to_uppercase());
        let password =
            variable(&variable_name).with_context(|| format!("{variable_name} is not set"))?;
        let server = Server::build(ServerSettings::new(self.url.parse()?))?;
        let credentials = Credentials::Basic {
            login: name.to_owned(),
            password: Secret::new(password),
        };
        let user = UserId::parse(name)?;
        let session = Session::new(&server, credentials).with_user_id(user.clone());
        Ok(User {
            reader: Reader {
                session,
                user,
                extractor: Arc::new(TwoPages),
            },
        })
    }
}

/// A name that no other run uses.
pub(crate) fn unique(what: &str) -> String {
    let now = jiff::Timestamp::now().as_nanosecond() % 1_000_000_000_000;
    format!("{what} {}{now}", std::process::id())
}

/// Somebody, and what sources say to them.
pub(crate) struct User {
    pub(crate) reader: Reader,
}

impl User {
    pub(crate) fn session(&self) -> &Session {
        &self.reader.session
    }

    pub(crate) fn files(&self) -> Files {
        Files::new(&self.reader.session, self.reader.user.clone())
    }

    /// What an OCS or app route answers, out of its envelope.
    pub(crate) async fn ask(
        &self,
        method: Method,
        path: &str,
        body: serde_json::Value,
    ) -> anyhow::Result<serde_json::Value> {
        let mut call = self.session().request(method, path);
        if !body.is_null() {
            call = call.json_body(&body);
        }
        let answer = call.header("Accept", "application/json").answer().await?;
        let all: serde_json::Value = answer.json().unwrap_or_default();
        Ok(all.pointer("/ocs/data").cloned().unwrap_or(all))
    }

    /// Everything of a source, and the cursor for what follows.
    pub(crate) async fn whole(
        &self,
        source: &dyn Source,
    ) -> anyhow::Result<(Vec<Listed>, Option<String>)> {
        let (mut all, mut at) = (Vec::new(), None);
        loop {
            match source.list(&self.reader, at.as_deref()).await? {
                Listing::Part { documents, cursor } => {
                    all.extend(documents);
                    at = Some(cursor);
                }
                Listing::Whole { documents, cursor } if at.is_none() => {
                    return Ok((documents, cursor));
                }
                Listing::Changes {
                    changed, cursor, ..
                } if at.is_some() => {
                    all.extend(changed);
                    return Ok((all, Some(cursor)));
                }
                _ => bail!("the first listing must be whole, or come in parts"),
            }
        }
    }

    /// What changed and what is gone since a listing: told by the source, or found by comparison.
    pub(crate) async fn since(
        &self,
        source: &dyn Source,
        known: &[Listed],
        cursor: Option<&str>,
    ) -> anyhow::Result<Diff> {
        Ok(match source.list(&self.reader, cursor).await? {
            Listing::Changes {
                changed,
                gone,
                cursor,
            } => Diff {
                changed,
                gone,
                cursor: Some(cursor),
            },
            Listing::Part { .. } => bail!("what follows a whole listing comes at once"),
            Listing::Whole { documents, cursor } => Diff {
                gone: known
                    .iter()
                    .filter(|old| !documents.iter().any(|new| new.key == old.key))
                    .map(|old| old.key.id.clone())
                    .collect(),
                changed: documents
                    .into_iter()
                    .filter(|new| !known.contains(new))
                    .collect(),
                cursor,
            },
        })
    }

    /// The document of this listing.
    pub(crate) async fn read(
        &self,
        source: &dyn Source,
        listed: &Listed,
    ) -> anyhow::Result<Option<Document>> {
        Ok(source
            .fetch(&self.reader, &listed.key.id, listed.place.as_deref())
            .await?)
    }

    /// Whether the source proves this document visible.
    pub(crate) async fn sees(&self, source: &dyn Source, listed: &Listed) -> anyhow::Result<bool> {
        let asked = [Asked {
            id: listed.key.id.clone(),
            place: listed.place.clone(),
        }];
        let seen = source.visible(&self.reader, &asked).await?;
        Ok(seen.contains(&listed.key.id))
    }
}

/// What happened between two listings.
#[derive(Debug)]
pub(crate) struct Diff {
    pub(crate) changed: Vec<Listed>,
    pub(crate) gone: Vec<String>,
    pub(crate) cursor: Option<String>,
}

impl Diff {
    /// What changed of these ids.
    pub(crate) fn of(&self, id: &str) -> Option<&Listed> {
        find(&self.changed, id)
    }
}

/// The document of this id.
pub(crate) fn find<'l>(all: &'l [Listed], id: &str) -> Option<&'l Listed> {
    all.iter().find(|listed| listed.key.id == id)
}

/// The source of this kind.
pub(crate) fn source_of(kind: DocType) -> anyhow::Result<Arc<dyn Source>> {
    let settings = SourceSettings {
        kinds: [kind].into(),
        ..SourceSettings::default()
    };
    source_with(&settings)
}

/// The source of the only kind of these settings.
pub(crate) fn source_with(settings: &SourceSettings) -> anyhow::Result<Arc<dyn Source>> {
    let first = source::all(settings).into_iter().next();
    first.context("there is no such source")
}

/// All text of a document.
pub(crate) fn text(document: &Document) -> String {
    let parts = document.parts.iter().map(|part| part.text.as_str());
    parts.collect::<Vec<_>>().join("\n")
}

/// Reads every PDF as two pages.
#[derive(Debug)]
struct TwoPages;

impl Extractor for TwoPages {
    fn reads(&self, mime: &str) -> bool {
        mime == "application/pdf"
    }

    fn most_bytes(&self) -> u64 {
        1 << 20
    }

    fn extract(&self, job: Job) -> BoxFuture<'_, Result<Extract, ExtractError>> {
        let first = String::from_utf8_lossy(&job.bytes).into_owned();
        Box::pin(async move {
            Ok(Extract {
                pages: vec![first, "the second page of the paper".to_owned()],
                first: 1,
                count: Some(2),
                markdown: false,
                processor: "test",
            })
        })
    }
}
