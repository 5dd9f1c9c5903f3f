//! The address of a Nextcloud and credentials for it come with every request, in the query; nothing of them is kept.
//!
//! Strangers choose where we connect to, so only to hosts that the operator named, or to the public Internet. What is kept are
//! connections, of a bounded number of hosts and for a short time.

use std::{sync::Arc, time::Duration};

use moka::future::Cache;
use nextcloud_transport::{Credentials, Server, ServerSettings, Session};
use tracing::{Instrument, field::Empty, info_span};
use url::Url;

use crate::{
    AuthError, Caller, Grants,
    caller::KeyMaker,
    modes::smithery_query::Asked,
    outward::{self, Public},
};

/// To how many Nextclouds connections are kept.
const POOLS: u64 = 64;
/// How long connections to one are kept; its name is looked up again afterwards.
const KEPT: Duration = Duration::from_mins(10);

/// To which hosts we connect for strangers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SmitheryHosts {
    /// To every host of the public Internet, by https.
    pub public: bool,
    /// To these: `name` and `name:port` by https, `http://name:port` as it stands; in lower case. They may be private.
    pub named: Vec<String>,
}

impl SmitheryHosts {
    fn names(&self, url: &Url) -> bool {
        let origin = url.origin().ascii_serialization();
        let bare = origin.strip_prefix("https://");
        let host = (url.scheme() == "https").then(|| url.host_str()).flatten();
        self.named
            .iter()
            .any(|named| *named == origin || Some(&**named) == bare || Some(&**named) == host)
    }
}

/// Recognises callers by what their query says.
#[derive(Debug)]
pub struct Smithery {
    hosts: SmitheryHosts,
    public: Public,
    settings: ServerSettings,
    pools: Cache<Url, Server>,
    keys: KeyMaker,
}

impl Smithery {
    /// Connect to `hosts` as `settings` say, but for the address; `public` finds those of names.
    pub fn new(hosts: SmitheryHosts, settings: ServerSettings, public: Public) -> Self {
        Self {
            hosts,
            public,
            settings,
            pools: Cache::builder()
                .max_capacity(POOLS)
                .time_to_live(KEPT)
                .build(),
            keys: KeyMaker::new(),
        }
    }

    /// The caller of a request with this query. Whether the credentials are right shows when they are used.
    ///
    /// # Errors
    /// [`AuthError::Query`], which repeats nothing of the query.
    ///
    /// # Cancel safety
    /// Dropping the future loses nothing.
    pub async fn authenticate(&self, query: &str) -> Result<Caller, AuthError> {
        let span = info_span!("auth.query", outcome = Empty);
        let answer = self.recognise(query).instrument(span.clone()).await;
        let outcome = answer.as_ref().err().map_or("accepted", AuthError::name);
        span.record("outcome", outcome);
        answer
    }

    async fn recognise(&self, query: &str) -> Result<Caller, AuthError> {
        let Asked {
            url,
            username,
            password,
        } = Asked::read(query)?;
        let server = self.server(url).await?;
        let key = self
            .keys
            .key(&[server.url().as_str(), &username, password.expose()]);
        let credentials = Credentials::Basic {
            login: username.clone(),
            password,
        };
        Ok(Caller {
            user: username.into(),
            session: Session::new(&server, credentials),
            scopes: Grants::All,
            account: None,
            key,
        })
    }

    async fn server(&self, url: Url) -> Result<Server, AuthError> {
        if let Some(server) = self.pools.get(&url).await {
            return Ok(server);
        }
        let made = self.pools.try_get_with(url.clone(), self.connect(url));
        made.await.map_err(Arc::unwrap_or_clone)
    }

    async fn connect(&self, url: Url) -> Result<Server, AuthError> {
        let mut settings = self.settings.clone();
        if !self.hosts.names(&url) {
            if !self.hosts.public {
                return Err(AuthError::Query(
                    "this server does not connect to that nextcloud_url",
                ));
            }
            let inside = AuthError::Query(
                "nextcloud_url does not lead to a Nextcloud on the public Internet, by https and by name",
            );
            outward::check(url.as_str()).map_err(|_| inside.clone())?;
            let (_, addresses) = self.public.addresses(&url).await.map_err(|_| inside)?;
            settings.addresses = addresses;
        }
        settings.public_url = None;
        settings.url = url;
        Server::build(settings).map_err(|_| AuthError::Query("nextcloud_url is no address"))
    }
}

#[cfg(test)]
mod tests {
    use std::{
        io,
        net::IpAddr,
        sync::atomic::{AtomicUsize, Ordering},
    };

    use futures::future::BoxFuture;
    use url::form_urlencoded;

    use super::*;
    use crate::outward::Resolve;

    fn query(url: &str, more: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("nextcloud_url", url);
        query.append_pair("username", "alice");
        query.append_pair("app_password", "pw-of-alice");
        format!("{}{more}", query.finish())
    }

    fn mode(public: bool, named: &[&str]) -> Smithery {
        let hosts = SmitheryHosts {
            public,
            named: named.iter().map(|&name| name.to_owned()).collect(),
        };
        let settings = ServerSettings::new("https://unused.invalid".parse().unwrap());
        Smithery::new(hosts, settings, Public::default())
    }

    async fn refusal(mode: &Smithery, query: &str) -> String {
        let refused = mode.authenticate(query).await.expect_err("refused");
        assert_eq!(refused.status(), 400, "{refused}");
        let told = format!("{refused} {refused:?}");
        assert!(
            !told.contains("pw-of-alice") && !told.contains("alice"),
            "{told}"
        );
        told
    }

    #[tokio::test]
    async fn addresses_inside_are_refused_however_they_are_written() {
        let mode = mode(true, &[]);
        for host in [
            "127.0.0.1",
            "[::1]",
            "[::ffff:127.0.0.1]",
            "0x7f000001",
            "2130706433",
            "0177.0.0.1",
            "127.1",
            "①②⑦.⓪.⓪.①",
            "169.254.169.254",
            "[fd00:ec2::254]",
            "[64:ff9b::7f00:1]",
            "10.0.0.1",
            "100.64.0.1",
            "0.0.0.0",
            "example.com.",
            "localhost",
            "metadata.google.internal",
        ] {
            for scheme in ["https", "http"] {
                refusal(&mode, &query(&format!("{scheme}://{host}/"), "")).await;
            }
        }
    }

    #[tokio::test]
    async fn what_is_no_plain_address_is_refused() {
        let mode = mode(true, &["cloud.example.org"]);
        for url in [
            "file:///etc/passwd",
            "gopher://cloud.example.org/",
            "https://user:pw-of-alice@cloud.example.org/",
            "https://cloud.example.org/\r\nX: y",
            "https://cloud.example.org/?a=b",
            "https://cloud.example.org/#a",
            "https://cloud.example.org\\@evil.example",
            "cloud.example.org",
            "",
            "http://cloud.example.org",
        ] {
            refusal(&mode, &query(url, "")).await;
        }
        let long = format!("https://cloud.example.org/{}", "a".repeat(10_000));
        refusal(&mode, &query(&long, "")).await;
        let twice = "&nextcloud_url=https%3A%2F%2Fevil.example";
        refusal(&mode, &query("https://cloud.example.org", twice)).await;
        refusal(&mode, "username=alice&app_password=pw-of-alice").await;
        refusal(&mode, "").await;
    }

    #[tokio::test]
    async fn only_hosts_that_the_operator_named_are_connected_to_without_asking_where_they_are() {
        let mode = mode(
            false,
            &[
                "cloud.example.org",
                "http://127.0.0.1:8080",
                "b.example:8443",
            ],
        );
        for good in [
            "https://cloud.example.org",
            "https://cloud.example.org:8443/nextcloud",
            "http://127.0.0.1:8080",
            "https://b.example:8443",
        ] {
            let caller = mode.authenticate(&query(good, "")).await.expect("a caller");
            assert_eq!(&*caller.user, "alice");
            assert!(good.starts_with(caller.session.server().url().as_str().trim_end_matches('/')));
        }
        for bad in [
            "http://cloud.example.org",
            "https://evil.cloud.example.org",
            "http://127.0.0.1:8081",
            "https://127.0.0.1:8080",
            "https://b.example",
            "https://other.example",
        ] {
            refusal(&mode, &query(bad, "")).await;
        }
    }

    /// Answers with public addresses the first time, with ours afterwards.
    #[derive(Debug, Default)]
    struct Rebinding(AtomicUsize);

    impl Resolve for Rebinding {
        fn resolve<'a>(&'a self, _: &'a str, _: u16) -> BoxFuture<'a, io::Result<Vec<IpAddr>>> {
            let first = self.0.fetch_add(1, Ordering::SeqCst) == 0;
            let found = if first { [1, 1, 1, 1] } else { [127, 0, 0, 1] };
            Box::pin(async move { Ok(vec![found.into()]) })
        }
    }

    #[tokio::test]
    async fn connections_go_to_the_addresses_that_were_checked() {
        let names = Arc::new(Rebinding::default());
        let hosts = SmitheryHosts {
            public: true,
            named: Vec::new(),
        };
        let settings = ServerSettings::new("https://unused.invalid".parse().unwrap());
        let mode = Smithery::new(hosts, settings, Public::by(names.clone()));
        let text = query("https://cloud.example.org:8443", "");
        for _ in 0..3 {
            let caller = mode.authenticate(&text).await.expect("a caller");
            let pinned = &caller.session.server().settings().addresses;
            assert_eq!(*pinned, ["1.1.1.1:8443".parse().unwrap()]);
        }
        assert_eq!(names.0.load(Ordering::SeqCst), 1, "asked once, and kept to");
        refusal(&mode, &query("https://other.example.org", "")).await;
    }

    #[tokio::test]
    async fn callers_differ_by_each_of_the_three_and_connections_are_shared() {
        let mode = mode(false, &["a.example", "b.example"]);
        let of = |text: String| {
            let mode = &mode;
            async move { mode.authenticate(&text).await.expect("a caller") }
        };
        let one = of(query("https://a.example", "")).await;
        assert_eq!(one.key, of(query("https://a.example", "")).await.key);
        for other in [
            query("https://b.example", ""),
            query("https://a.example", "").replace("username=alice", "username=bob"),
            query("https://a.example", "").replace("pw-of-alice", "pw-of-bob"),
        ] {
            assert_ne!(one.key, of(other).await.key);
        }
        mode.pools.run_pending_tasks().await;
        assert_eq!(mode.pools.entry_count(), 2);
    }
}
