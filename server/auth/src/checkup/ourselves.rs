//! This server as clients find it: its address, its metadata, its challenge, and what a proxy in between does to them.

use http::header;
use nextcloud_transport::Kind;
use serde::Deserialize;
use serde_json::{Value, json};
use url::Url;

use super::{
    Checkup, Finding,
    ask::{Answer, Lost, ask},
};

const ADDRESS: &str = "address of this server";
const METADATA: &str = "metadata of this server";
const CHALLENGE: &str = "challenge";
const HEADER: &str = "Authorization header";
/// No token of anybody, in the form of one.
const NONSENSE: &str = "doctor-asks-whether-this-header-arrives";

#[derive(Deserialize)]
struct Live {
    status: String,
    mode: String,
}

#[derive(Deserialize)]
struct Metadata {
    resource: Option<String>,
    #[serde(default)]
    authorization_servers: Vec<String>,
}

/// Each step needs the one before.
pub(super) async fn look(checkup: &Checkup) -> Vec<Finding> {
    let mut found = Vec::new();
    for step in [address(checkup).await, metadata(checkup).await] {
        let bad = step.outcome == super::Outcome::Bad;
        found.push(step);
        if bad {
            return found;
        }
    }
    found.extend(challenge(checkup).await);
    found
}

fn below(url: &Url, path: &str) -> Url {
    let mut url = url.clone();
    url.set_path(&format!("{}{path}", url.path().trim_end_matches('/')));
    url
}

async fn address(checkup: &Checkup) -> Finding {
    let url = below(&checkup.public_url, "/health/live");
    let answer = match ask(checkup.server.http().get(url)).await {
        Ok(answer) => answer,
        Err(error) => return unreachable(&checkup.public_url, &error),
    };
    match answer.json::<Live>() {
        Some(live) if live.status == "alive" && live.mode == checkup.mode => {
            Finding::good(ADDRESS, format!("{} is this server", checkup.public_url))
        }
        Some(live) if live.status == "alive" => Finding::bad(
            ADDRESS,
            format!("the server that runs there is in the mode {}", live.mode),
            format!(
                "start it with the configuration that you gave me, which says {}",
                checkup.mode
            ),
        ),
        _ if (502..=504).contains(&answer.status) => Finding::bad(
            ADDRESS,
            format!(
                "a proxy answers {}, and this server does not answer the proxy",
                answer.status
            ),
            "start this server, and compare the proxy's upstream with MCP_HOST and PORT",
        ),
        _ => Finding::bad(
            ADDRESS,
            format!("something else answers there ({})", answer.seen()),
            "set NEXTCLOUD_MCP_SERVER_URL to the address of this server without /mcp, or repair the proxy's path",
        ),
    }
}

fn unreachable(url: &Url, error: &Lost) -> Finding {
    let fix = match error.kind {
        Kind::Tls => {
            "repair the certificate of the proxy; clients check it against the public authorities"
        }
        Kind::Timeout => {
            "look for a firewall in between, and open the port of NEXTCLOUD_MCP_SERVER_URL"
        }
        _ => {
            "start this server, and set NEXTCLOUD_MCP_SERVER_URL to the address that clients use; inside a container localhost is the container"
        }
    };
    Finding::bad(ADDRESS, format!("{url}: {error}"), fix)
}

async fn metadata(checkup: &Checkup) -> Finding {
    let url = checkup.settings.metadata.clone();
    let answer = match ask(checkup.server.http().get(url.clone())).await {
        Ok(answer) => answer,
        Err(error) => return unreachable(&url, &error),
    };
    let ours = checkup.settings.audiences.first();
    match (answer.status, answer.json::<Metadata>()) {
        (200, Some(told)) if told.resource.as_ref() != ours => Finding::bad(
            METADATA,
            format!(
                "it calls itself {}, and the configuration {}",
                told.resource.unwrap_or_else(|| "nothing".to_owned()),
                ours.map_or("nothing", String::as_str)
            ),
            "start the server that runs there with the same NEXTCLOUD_MCP_SERVER_URL",
        ),
        (200, Some(told)) if told.authorization_servers.is_empty() => Finding::bad(
            METADATA,
            "it names no authorization server",
            "look into the log of the server that runs there",
        ),
        (200, Some(told)) => Finding::good(
            METADATA,
            format!(
                "clients sign in at {}",
                told.authorization_servers.join(" ")
            ),
        ),
        (200, None) => Finding::bad(
            METADATA,
            format!(
                "something else answers at {} ({})",
                url.path(),
                answer.seen()
            ),
            "let the proxy send /.well-known/oauth-protected-resource on to this server, and not to Nextcloud or a page",
        ),
        (503, _) => Finding::bad(
            METADATA,
            "the server that runs there does not reach the identity provider",
            "see the next steps; inside a container the provider's name may be another one",
        ),
        _ => Finding::bad(
            METADATA,
            format!("there is nothing at {} ({})", url.path(), answer.seen()),
            "let the proxy send /.well-known/oauth-protected-resource on to this server",
        ),
    }
}

/// What a client sees that has no token yet, and what arrives of a token.
async fn challenge(checkup: &Checkup) -> Vec<Finding> {
    let without = match initialize(checkup, None).await {
        Ok(answer) => answer,
        Err(error) => return vec![unreachable(&checkup.public_url, &error)],
    };
    if let Err(finding) = challenged(checkup, &without) {
        return vec![finding];
    }
    let good = Finding::good(
        CHALLENGE,
        "a client without a token is told where to sign in",
    );
    let with = match initialize(checkup, Some(NONSENSE)).await {
        Ok(answer) => answer,
        Err(error) => return vec![good, unreachable(&checkup.public_url, &error)],
    };
    let told = with.header(header::WWW_AUTHENTICATE).unwrap_or_default();
    let arrived = if told.contains("invalid_token") {
        Finding::good(HEADER, "arrives")
    } else if with.status == 503 {
        Finding::bad(
            HEADER,
            "a token cannot be judged, because the identity provider does not answer the server that runs there",
            "see the next steps; the log of that server says more",
        )
    } else {
        Finding::bad(
            HEADER,
            "a token that was sent does not arrive",
            "let the proxy pass the Authorization header on (Apache: `CGIPassAuth On` or `SetEnvIf Authorization`; nginx does by default)",
        )
    };
    vec![good, arrived]
}

async fn initialize(checkup: &Checkup, token: Option<&str>) -> Result<Answer, Lost> {
    let message: Value = json!({ "jsonrpc": "2.0", "id": 1, "method": "tools/list" });
    let url = below(&checkup.public_url, "/mcp");
    let request = checkup.server.http().post(url);
    let request = request
        .header(header::CONTENT_TYPE, "application/json")
        .body(message.to_string());
    ask(match token {
        Some(token) => request.bearer_auth(token),
        None => request,
    })
    .await
}

/// Whether the answer to a request without token is the challenge of RFC 9728 5.1.
fn challenged(checkup: &Checkup, answer: &Answer) -> Result<(), Finding> {
    let bad = |what: String, fix: &str| Err(Finding::bad(CHALLENGE, what, fix));
    match (answer.status, answer.text("error").as_deref()) {
        (401, _) => {}
        (403, Some("host_not_allowed")) => {
            return bad(
                "the server refuses the host name of NEXTCLOUD_MCP_SERVER_URL".to_owned(),
                "let the proxy pass the Host header on, or add the name that it sends to MCP_ALLOWED_HOSTS",
            );
        }
        (200..=299, _) => {
            return bad(
                "a client without a token is let in".to_owned(),
                "look for a proxy that adds an Authorization header of its own",
            );
        }
        (300..=399, _) => {
            return bad(
                format!("/mcp redirects ({})", answer.seen()),
                "let the proxy serve /mcp itself: clients do not follow redirects with a token; mind http and https",
            );
        }
        (405 | 404, _) => {
            return bad(
                format!("/mcp is not here ({})", answer.seen()),
                "let the proxy send POST, GET and DELETE of /mcp on to this server",
            );
        }
        _ => {
            return bad(
                format!("/mcp answers otherwise ({})", answer.seen()),
                "look into the logs of the proxy and of this server",
            );
        }
    }
    let Some(told) = answer.header(header::WWW_AUTHENTICATE) else {
        return bad(
            "the answer 401 carries no WWW-Authenticate header".to_owned(),
            "let the proxy pass WWW-Authenticate on: clients find the way to sign in by it",
        );
    };
    if !told.to_ascii_lowercase().starts_with("bearer") {
        return bad(
            "somebody else asks for a password (WWW-Authenticate is not Bearer)".to_owned(),
            "switch off the proxy's own authentication for /mcp",
        );
    }
    let expected = format!("resource_metadata=\"{}\"", checkup.settings.metadata);
    if told.contains(&expected) {
        Ok(())
    } else {
        bad(
            "the challenge names other metadata than NEXTCLOUD_MCP_SERVER_URL".to_owned(),
            "start the server that runs there with the same NEXTCLOUD_MCP_SERVER_URL",
        )
    }
}
