//! Login Flow v2 of Nextcloud: a person says yes in its web pages, and we get an app password.

use std::time::Duration;

use http::{Method, header};
use nc_base::{Secret, UserId};
use nextcloud_transport::{Credentials, Kind, NextcloudError, Server, Session};
use serde::Deserialize;
use url::Url;

const START: &str = "/index.php/login/v2";
const POLL: &str = "/index.php/login/v2/poll";
/// Longest time for one question; the page asks again.
const TIMEOUT: Duration = Duration::from_secs(10);

/// A flow that began.
#[derive(Debug, Clone)]
pub(super) struct Started {
    /// What we show to learn how it ended.
    pub(super) poll: Secret,
    /// Where the person goes.
    pub(super) login: Url,
}

/// How to act for whoever said yes.
#[derive(Debug, Clone)]
pub(super) struct Granted {
    pub(super) user_id: UserId,
    pub(super) login_name: String,
    pub(super) app_password: Secret,
}

/// Why a flow brought nothing.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum FlowError {
    /// Nextcloud did not answer as it should.
    #[error("Nextcloud cannot be asked: {0}")]
    Nextcloud(#[from] NextcloudError),
    /// Its answer names another server.
    #[error("the answer of Nextcloud names another server")]
    Elsewhere,
}

#[derive(Deserialize)]
struct Start {
    poll: PollAt,
    login: Url,
}

#[derive(Deserialize)]
struct PollAt {
    token: Secret,
    endpoint: Url,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Poll {
    server: Url,
    login_name: String,
    app_password: Secret,
}

/// Begin a flow in which Nextcloud calls us `name`.
///
/// # Errors
/// [`FlowError`].
///
/// # Cancel safety
/// Dropping the future may leave a flow at Nextcloud that nobody finishes.
pub(super) async fn start(server: &Server, name: &str) -> Result<Started, FlowError> {
    let session = Session::new(server, Credentials::Anonymous);
    let started: Start = session
        .request(Method::POST, START)
        .header(header::USER_AGENT, name)
        .timeout(TIMEOUT)
        .operation("login_flow_start")
        .json()
        .await?;
    if below(server, &started.poll.endpoint).is_none() {
        return Err(FlowError::Elsewhere);
    }
    let path = below(server, &started.login).ok_or(FlowError::Elsewhere)?;
    let public = server.public_url().as_str().trim_end_matches('/');
    let login = Url::parse(&format!("{public}{path}")).map_err(|_| FlowError::Elsewhere)?;
    Ok(Started {
        poll: started.poll.token,
        login,
    })
}

/// How a flow ended; `None` while it goes on, and when it is over. The answer comes once.
///
/// # Errors
/// [`FlowError`].
///
/// # Cancel safety
/// Dropping the future may lose the answer; the person begins again.
pub(super) async fn poll(server: &Server, token: &Secret) -> Result<Option<Granted>, FlowError> {
    let body = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("token", token.expose())
        .finish();
    let asked = Session::new(server, Credentials::Anonymous)
        .request(Method::POST, POLL)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(body)
        .timeout(TIMEOUT)
        .operation("login_flow_poll")
        .json::<Poll>()
        .await;
    let answer = match asked {
        Ok(answer) => answer,
        Err(error) if error.kind() == Kind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let session = session(server, &answer.login_name, &answer.app_password);
    if below(server, &answer.server).is_none() {
        revoke(&session).await;
        return Err(FlowError::Elsewhere);
    }
    match session.user_id().await {
        Ok(user_id) => Ok(Some(Granted {
            user_id,
            login_name: answer.login_name,
            app_password: answer.app_password,
        })),
        Err(error) => {
            revoke(&session).await;
            Err(error.into())
        }
    }
}

/// A session with an app password.
pub(super) fn session(server: &Server, login: &str, app_password: &Secret) -> Session {
    let credentials = Credentials::Basic {
        login: login.to_owned(),
        password: app_password.clone(),
    };
    Session::new(server, credentials)
}

/// Revoke the app password of `session` at Nextcloud; false if that did not work, which is logged.
///
/// # Cancel safety
/// Dropping the future may leave it valid.
pub(super) async fn revoke(session: &Session) -> bool {
    let revoked = session
        .request(Method::DELETE, "/ocs/v2.php/core/apppassword")
        .timeout(TIMEOUT)
        .operation("core_delete_apppassword")
        .ocs::<serde::de::IgnoredAny>()
        .await;
    match revoked {
        Ok(_) => true,
        // What Nextcloud does not know any more is as good as revoked.
        Err(error) if error.kind() == Kind::Unauthorized => true,
        Err(error) => {
            tracing::warn!(%error, "an app password that is not used any more was not revoked");
            false
        }
    }
}

/// What stands in `url` behind the address of this Nextcloud, the inner or the public one; `None` elsewhere.
fn below(server: &Server, url: &Url) -> Option<String> {
    if !url.username().is_empty() || url.password().is_some() {
        return None;
    }
    [server.url(), server.public_url()]
        .into_iter()
        .find_map(|base| {
            let rest = url.path().strip_prefix(base.path().trim_end_matches('/'))?;
            let whole = rest.is_empty() || rest.starts_with('/');
            (url.origin() == base.origin() && whole).then(|| match url.query() {
                Some(query) => format!("{rest}?{query}"),
                None => rest.to_owned(),
            })
        })
}

#[cfg(test)]
mod tests {
    use nextcloud_transport::ServerSettings;

    use super::*;

    fn server(url: &str, public: &str) -> Server {
        let mut settings = ServerSettings::new(url.parse().unwrap());
        settings.public_url = Some(public.parse().unwrap());
        Server::build(settings).unwrap()
    }

    #[test]
    fn an_answer_may_name_the_inner_or_the_public_address_and_no_other() {
        let server = server("http://app:8080/nc", "https://cloud.test");
        for (url, path) in [
            (
                "http://app:8080/nc/login/v2/flow/x",
                Some("/login/v2/flow/x"),
            ),
            (
                "https://cloud.test/login/v2/flow?a=b",
                Some("/login/v2/flow?a=b"),
            ),
            ("https://cloud.test", Some("/")),
            ("http://app:8080/ncx/login", None),
            ("http://app/nc/login", None),
            ("http://cloud.test/login", None),
            ("https://cloud.test.evil.test/login", None),
            ("https://u:p@cloud.test/login", None),
            ("https://cloud.test@evil.test/login", None),
        ] {
            let found = below(&server, &url.parse().unwrap());
            assert_eq!(found.as_deref(), path, "{url}");
        }
    }
}
