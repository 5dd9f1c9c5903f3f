//! One GET to the public Internet, pinned to the addresses that were checked.

use std::{
    fmt, io,
    net::{IpAddr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use futures::future::BoxFuture;
use http::header;
use url::{Host, Url};

use super::{NotPublic, check, is_public};

/// Longest time for one fetch, its lookup included.
const TIMEOUT: Duration = Duration::from_secs(5);

/// Finds the addresses of names.
pub trait Resolve: Send + Sync + fmt::Debug {
    /// All addresses of `host`.
    fn resolve<'a>(&'a self, host: &'a str, port: u16) -> BoxFuture<'a, io::Result<Vec<IpAddr>>>;
}

/// Fetches documents.
pub trait Fetch: Send + Sync + fmt::Debug {
    /// The document at `url`, of at most `most` bytes.
    ///
    /// # Errors
    /// [`OutwardError`], which says nothing of what was found there.
    fn fetch<'a>(
        &'a self,
        url: &'a Url,
        most: usize,
    ) -> BoxFuture<'a, Result<Fetched, OutwardError>>;
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// Its media type, in lower case and without parameters.
    pub media_type: String,
    /// Itself.
    pub body: Vec<u8>,
}

/// Why nothing was fetched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OutwardError {
    /// The address is not one of the public Internet.
    #[error("it is not fetched: {0}")]
    Address(#[from] NotPublic),
    /// One of the addresses of its name is not public.
    #[error("it is not fetched: its name leads to a private network")]
    Inside,
    /// Nobody answered in time, or with a document.
    #[error("it cannot be fetched")]
    Failed,
    /// The document is too long.
    #[error("it is too long")]
    TooLong,
}

/// Fetches from the public Internet.
#[derive(Debug, Clone)]
pub struct Public {
    resolve: Arc<dyn Resolve>,
}

/// Asks the system.
#[derive(Debug)]
struct System;

impl Resolve for System {
    fn resolve<'a>(&'a self, host: &'a str, port: u16) -> BoxFuture<'a, io::Result<Vec<IpAddr>>> {
        Box::pin(async move {
            let found = tokio::net::lookup_host((host, port)).await?;
            Ok(found.map(|address| address.ip()).collect())
        })
    }
}

impl Default for Public {
    fn default() -> Self {
        Self::by(Arc::new(System))
    }
}

impl Public {
    /// With names looked up by `resolve`.
    pub fn by(resolve: Arc<dyn Resolve>) -> Self {
        Self { resolve }
    }

    /// The addresses to connect to for `url`: all that its name has.
    ///
    /// # Errors
    /// [`OutwardError::Inside`] if a single one of them is not public; none is connected to then.
    ///
    /// # Cancel safety
    /// Dropping the future drops the question.
    pub async fn addresses(&self, url: &Url) -> Result<(String, Vec<SocketAddr>), OutwardError> {
        let url = check(url.as_str())?;
        let Some(Host::Domain(host)) = url.host() else {
            return Err(NotPublic::Literal.into());
        };
        let port = url.port_or_known_default().unwrap_or(443);
        let found = self.resolve.resolve(host, port).await;
        let found = found.map_err(|_| OutwardError::Failed)?;
        if found.is_empty() {
            return Err(OutwardError::Failed);
        }
        if !found.iter().all(|address| is_public(*address)) {
            return Err(OutwardError::Inside);
        }
        let addresses = found
            .into_iter()
            .map(|address| SocketAddr::new(address, port));
        Ok((host.to_owned(), addresses.collect()))
    }

    async fn get(&self, url: &Url, most: usize) -> Result<Fetched, OutwardError> {
        let (host, addresses) = self.addresses(url).await?;
        let client = reqwest::Client::builder()
            .https_only(true)
            .no_proxy()
            .no_gzip()
            .referer(false)
            .redirect(reqwest::redirect::Policy::none())
            .pool_max_idle_per_host(0)
            .resolve_to_addrs(&host, &addresses)
            .build()
            .map_err(|_| OutwardError::Failed)?;
        let request = client.get(url.clone());
        let request = request.header(header::ACCEPT, "application/json");
        let mut answer = request.send().await.map_err(|_| OutwardError::Failed)?;
        let headers = answer.headers();
        if answer.status() != 200 || headers.contains_key(header::CONTENT_ENCODING) {
            return Err(OutwardError::Failed);
        }
        let media_type = headers
            .get(header::CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .and_then(|value| value.split(';').next())
            .map(|value| value.trim().to_ascii_lowercase())
            .unwrap_or_default();
        let mut body = Vec::new();
        while let Some(chunk) = answer.chunk().await.map_err(|_| OutwardError::Failed)? {
            body.extend_from_slice(&chunk);
            if body.len() > most {
                return Err(OutwardError::TooLong);
            }
        }
        Ok(Fetched { media_type, body })
    }
}

impl Fetch for Public {
    fn fetch<'a>(
        &'a self,
        url: &'a Url,
        most: usize,
    ) -> BoxFuture<'a, Result<Fetched, OutwardError>> {
        Box::pin(async move {
            let fetched = tokio::time::timeout(TIMEOUT, self.get(url, most)).await;
            fetched.unwrap_or(Err(OutwardError::Failed))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug)]
    struct Says(&'static [&'static str]);

    impl Resolve for Says {
        fn resolve<'a>(&'a self, _: &'a str, _: u16) -> BoxFuture<'a, io::Result<Vec<IpAddr>>> {
            let found = self.0.iter().map(|text| text.parse().unwrap()).collect();
            Box::pin(async move { Ok(found) })
        }
    }

    async fn addresses(found: &'static [&'static str]) -> Result<usize, OutwardError> {
        let url = "https://client.example.com:8443/app.json".parse().unwrap();
        let found = Public::by(Arc::new(Says(found))).addresses(&url).await?;
        assert!(found.1.iter().all(|address| address.port() == 8443));
        Ok(found.1.len())
    }

    #[tokio::test]
    async fn one_private_address_among_public_ones_is_enough_to_refuse() {
        assert_eq!(addresses(&["1.1.1.1", "2606:4700::1111"]).await, Ok(2));
        for found in [
            &["127.0.0.1"][..],
            &["1.1.1.1", "10.0.0.1"],
            &["2606:4700::1111", "::ffff:10.0.0.1"],
            &["169.254.169.254"],
        ] {
            assert_eq!(addresses(found).await, Err(OutwardError::Inside));
        }
        assert_eq!(addresses(&[]).await, Err(OutwardError::Failed));
    }

    #[tokio::test]
    async fn nothing_is_sent_to_a_name_that_leads_inside() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let port = listener.local_addr().unwrap().port();
        let url = format!("https://client.example.com:{port}/app.json");
        let public = Public::by(Arc::new(Says(&["127.0.0.1"])));
        let refused = public.fetch(&url.parse().unwrap(), 100).await;
        assert_eq!(refused, Err(OutwardError::Inside));
        assert!(listener.accept().is_err(), "somebody connected");
    }

    #[tokio::test]
    async fn a_number_never_reaches_the_lookup() {
        let public = Public::by(Arc::new(Says(&["1.1.1.1"])));
        let url = "https://127.0.0.1/x".parse().unwrap();
        let refused = public.fetch(&url, 100).await;
        assert_eq!(refused, Err(NotPublic::Literal.into()));
    }
}
