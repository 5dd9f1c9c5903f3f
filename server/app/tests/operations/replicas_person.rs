//! A person and a client in the mode login_flow, each of whose requests the proxy may send to the other replica.

use std::collections::BTreeMap;

use nc_sandbox::Sandbox;
use serde_json::{Value, json};
use url::Url;

use crate::{
    fleet::{Caller, Fleet, Reply},
    program::Place,
    replicas::fleet,
    sandbox_server::start as nextcloud,
};

pub(crate) const ISSUER: &str = "https://mcp.test";
pub(crate) const CLIENT: &str = "named-client";
const REDIRECT: &str = "http://127.0.0.1:33418/callback";
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const SETTINGS: [(&str, &str); 4] = [
    ("MCP_DEPLOYMENT_MODE", "login_flow"),
    ("NEXTCLOUD_MCP_SERVER_URL", ISSUER),
    ("ALLOWED_MCP_CLIENTS", CLIENT),
    ("ENABLE_DCR", "true"),
];

/// Two replicas in front of a Nextcloud, with nobody connected.
pub(crate) struct SignIn {
    pub(crate) place: Place,
    pub(crate) fleet: Fleet,
    pub(crate) sandbox: Sandbox,
}

impl SignIn {
    pub(crate) async fn start() -> Self {
        let (sandbox, port) = nextcloud().await;
        let place = Place::new();
        let fleet = fleet(&place, port, &SETTINGS).await;
        Self {
            place,
            fleet,
            sandbox,
        }
    }

    /// Everything up to the page where the person waits for Nextcloud; gives back where that is.
    pub(crate) async fn agree(&self, browser: &mut TestBrowser, client: &str) -> String {
        let form = self.question(browser, client).await;
        let answer = browser.post(self.caller(), "/oauth/authorize", &form).await;
        location(&answer)
    }

    /// The form of the question whether the client may, filled in with yes.
    pub(crate) async fn question(&self, browser: &mut TestBrowser, client: &str) -> Form {
        let asked = [
            ("response_type", "code"),
            ("client_id", client),
            ("redirect_uri", REDIRECT),
            ("code_challenge", CHALLENGE),
            ("code_challenge_method", "S256"),
            ("resource", "https://mcp.test/mcp"),
            ("state", "s"),
            ("scope", "notes.read notes.write"),
        ];
        let asked = encoded(&asked.map(|(name, value)| (name.to_owned(), value.to_owned())));
        let asked = format!("/oauth/authorize?{asked}");
        let page = browser.get(self.caller(), &asked).await;
        assert_eq!(page.status, 200, "{page:?}");
        let page = page.text();
        let begin = "name=\"ticket\" value=\"";
        let ticket = page.split_once(begin).expect("a ticket").1;
        let ticket = ticket.split('"').next().unwrap_or_default();
        [
            ("ticket", ticket),
            ("decision", "allow"),
            ("scope", "notes.read"),
        ]
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .to_vec()
    }

    /// The code with which the browser comes back, after alice said yes at Nextcloud.
    pub(crate) async fn code(&self, browser: &mut TestBrowser, waiting: &str) -> String {
        assert_eq!(self.sandbox.accept_logins("alice"), 1);
        let back = browser.get(self.caller(), waiting).await;
        let back = Url::parse(&location(&back)).expect("an address");
        let mut told = back.query_pairs();
        let code = told.find(|(name, _)| name == "code").expect("a code").1;
        code.into_owned()
    }

    /// Ask a tool for the notes, with an access token.
    pub(crate) async fn notes(&self, token: &str) -> Reply {
        let all = json!({ "query": "" });
        call(self.caller(), token, "nc_notes_search_notes", all).await
    }

    pub(crate) fn caller(&self) -> Caller {
        self.fleet.caller()
    }
}

/// Call a tool with an access token.
pub(crate) async fn call(at: Caller, token: &str, tool: &str, arguments: Value) -> Reply {
    let message = json!({ "jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {
        "name": tool, "arguments": arguments, "_meta": {
            "io.modelcontextprotocol/protocolVersion": "2026-07-28",
            "io.modelcontextprotocol/clientCapabilities": {},
    } } });
    let headers = format!(
        "Content-Type: application/json\r\nAccept: application/json, text/event-stream\r\n\
         MCP-Protocol-Version: 2026-07-28\r\nMcp-Method: tools/call\r\nMcp-Name: {tool}\r\n\
         Authorization: Bearer {token}\r\n"
    );
    at.send("POST", "/mcp", &headers, &message.to_string())
        .await
}

/// Fields of a form.
pub(crate) type Form = Vec<(String, String)>;

pub(crate) fn location(answer: &Reply) -> String {
    let location = answer.headers("location").next();
    location
        .unwrap_or_else(|| panic!("it leads nowhere: {answer:?}"))
        .to_owned()
}

pub(crate) fn encoded(form: &[(String, String)]) -> String {
    url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(form)
        .finish()
}

/// A client's form at `path`.
pub(crate) async fn ask(at: Caller, path: &str, form: &[(&str, &str)]) -> Reply {
    let form: Form = form
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    let headers = "Content-Type: application/x-www-form-urlencoded\r\n";
    at.send("POST", path, headers, &encoded(&form)).await
}

/// What a client shows for its tokens.
pub(crate) fn for_code(code: &str) -> [(&str, &str); 4] {
    [
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", REDIRECT),
        ("code_verifier", VERIFIER),
    ]
}

pub(crate) fn for_refresh(token: &str) -> [(&str, &str); 2] {
    [("grant_type", "refresh_token"), ("refresh_token", token)]
}

/// A text of a document.
pub(crate) fn told(document: &Value, name: &str) -> String {
    let text = document[name].as_str();
    text.unwrap_or_else(|| panic!("no {name}: {document}"))
        .to_owned()
}

/// What a client says of itself.
pub(crate) fn registration() -> String {
    let proof = "client_secret_post";
    json!({ "client_name": "Replicas", "redirect_uris": [REDIRECT], "token_endpoint_auth_method": proof }).to_string()
}

/// A browser with its cookies.
#[derive(Debug, Clone, Default)]
pub(crate) struct TestBrowser {
    cookies: BTreeMap<String, String>,
}

impl TestBrowser {
    pub(crate) async fn get(&mut self, at: Caller, path: &str) -> Reply {
        let headers = self.headers();
        let reply = at.send("GET", path, &headers, "").await;
        self.keep(reply)
    }

    pub(crate) async fn post(
        &mut self,
        at: Caller,
        path: &str,
        form: &[(String, String)],
    ) -> Reply {
        let headers = format!(
            "{}Origin: {ISSUER}\r\nContent-Type: application/x-www-form-urlencoded\r\n",
            self.headers()
        );
        let reply = at.send("POST", path, &headers, &encoded(form)).await;
        self.keep(reply)
    }

    fn headers(&self) -> String {
        let cookies = self.cookies.iter();
        let cookies: Vec<_> = cookies
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        format!("Cookie: {}\r\n", cookies.join("; "))
    }

    fn keep(&mut self, reply: Reply) -> Reply {
        for cookie in reply.headers("set-cookie") {
            let pair = cookie.split("; ").next().unwrap_or_default();
            let (name, value) = pair.split_once('=').expect("a pair");
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        reply
    }
}
