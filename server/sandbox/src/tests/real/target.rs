//! Where a request goes: the sandbox, or a server on plain HTTP.

use base64::{Engine, engine::general_purpose::STANDARD};
use bytes::Bytes;
use http::{Request, Response};
use http_body_util::{BodyExt, Full};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use nc_base::Secret;
use tokio::{net::TcpStream, task::JoinSet};

use crate::Sandbox;

pub(super) enum Target {
    Sandbox(Sandbox),
    Server {
        authority: String,
        user: String,
        password: Secret,
    },
}

impl Target {
    /// The server that the environment names, if it names one.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one test that needs a server is told so by the environment"
    )]
    pub(super) fn from_environment() -> Option<Self> {
        let url = std::env::var("NEXTCLOUD_TEST_URL").ok()?;
        let user = std::env::var("NEXTCLOUD_TEST_USER").unwrap_or_else(|_| "alice".to_owned());
        let password = std::env::var("NEXTCLOUD_TEST_PASSWORD")
            .expect("NEXTCLOUD_TEST_PASSWORD belongs to NEXTCLOUD_TEST_URL");
        let authority = url
            .strip_prefix("http://")
            .expect("NEXTCLOUD_TEST_URL is plain http")
            .trim_end_matches('/')
            .to_owned();
        Some(Self::Server {
            authority,
            user,
            password: Secret::new(password),
        })
    }

    pub(super) fn user(&self) -> &str {
        match self {
            Self::Sandbox(_) => "alice",
            Self::Server { user, .. } => user,
        }
    }

    /// Send a request with this user's credentials and read the whole answer.
    pub(super) async fn send(
        &self,
        builder: http::request::Builder,
        body: String,
    ) -> Response<Bytes> {
        let (authority, password) = match self {
            Self::Sandbox(_) => ("sandbox.test", "alice-app-password"),
            Self::Server {
                authority,
                password,
                ..
            } => (authority.as_str(), password.expose()),
        };
        let token = STANDARD.encode(format!("{}:{password}", self.user()));
        let builder = builder
            .header("host", authority)
            .header("authorization", format!("Basic {token}"));
        let request: Request<Full<Bytes>> = builder.body(Full::from(body)).unwrap();
        match self {
            Self::Sandbox(sandbox) => whole(sandbox.handle(request).await).await,
            Self::Server { .. } => {
                let stream = TcpStream::connect(authority)
                    .await
                    .expect("the test server listens");
                let (mut sender, connection) =
                    http1::handshake(TokioIo::new(stream)).await.unwrap();
                let mut running = JoinSet::new();
                running.spawn(connection);
                whole(sender.send_request(request).await.unwrap()).await
            }
        }
    }
}

async fn whole<B>(answer: Response<B>) -> Response<Bytes>
where
    B: http_body::Body<Data = Bytes>,
    B::Error: std::fmt::Debug,
{
    let (parts, body) = answer.into_parts();
    Response::from_parts(parts, body.collect().await.unwrap().to_bytes())
}
