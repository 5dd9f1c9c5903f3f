//! What a configuration may be, and how it says no.

use std::time::Duration;

use crate::config::{Config, ConfigError, Mode, Profile, Sources, Transport};

const BASE: &[(&str, &str)] = &[
    ("NEXTCLOUD_HOST", "https://cloud.example.org"),
    ("NEXTCLOUD_USERNAME", "alice"),
    ("NEXTCLOUD_PASSWORD", "not-to-be-seen"),
];

fn parse(more: &[(&str, &str)]) -> Result<Config, ConfigError> {
    Config::parse(Sources::of(more.iter().chain(BASE).copied()))
}

#[test]
fn three_names_are_a_configuration() {
    let config = parse(&[]).expect("valid");
    assert!(matches!(&config.mode, Mode::SingleUser { username, .. } if username == "alice"));
    assert_eq!(config.listen.transport, Transport::Http);
    assert_eq!(config.limits.request_timeout, Duration::from_mins(2));
    assert_eq!(
        config.nextcloud.public_url.as_str(),
        "https://cloud.example.org/"
    );
    assert!(!format!("{config:?}").contains("not-to-be-seen"));
}

#[test]
fn every_problem_comes_at_once_with_its_fix() {
    let sources = Sources::of([
        ("NEXTCLOUD_HOST", "cloud.example.org"),
        ("NEXTCLOUD_USERNAME", "alice"),
        ("PORT", "eighty"),
        ("MCP_PROFILE", "compct"),
        ("MCP_TOOLS", "nc_no_such_tool_at_all"),
    ]);
    let error = Config::parse(sources).expect_err("four problems and a missing password");
    let message = error.to_string();
    assert_eq!(error.problems.len(), 5, "{message}");
    for word in [
        "NEXTCLOUD_HOST",
        "https://cloud.example.org or",
        "NEXTCLOUD_PASSWORD",
        "\"eighty\"",
        "did you mean compact?",
    ] {
        assert!(message.contains(word), "{word} is missing in\n{message}");
    }
}

#[test]
fn a_database_is_used_with_the_key_that_seals_its_secrets() {
    let key = (
        "TOKEN_ENCRYPTION_KEY",
        "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
    );
    let file = ("TOKEN_STORAGE_DB", "/data/tokens.db");
    let config = parse(&[file, key]).expect("valid");
    assert_eq!(config.storage.address.to_string(), "sqlite:/data/tokens.db");
    let url = ("DATABASE_URL", "postgresql+psycopg://mcp:hunter2@db/mcp");
    let config = parse(&[file, url, key]).expect("the address goes before the file");
    assert_eq!(config.storage.address.to_string(), "postgres://db:5432/mcp");
    assert!(!format!("{config:?}").contains("hunter2"));
    let config = parse(&[file]).expect("this mode seals nothing");
    assert!(
        !config.storage.chosen
            && config
                .notes
                .iter()
                .any(|note| note.text.contains("not used"))
    );
    let two = format!("{0},{0}x", key.1);
    let error = parse(&[("TOKEN_ENCRYPTION_KEY", &two)]).expect_err("the second is none");
    assert!(!error.to_string().contains("MDEy"), "{error}");
    let error = parse(&[("DATABASE_URL", "mysql://u:hunter2@h/d"), key]).expect_err("unknown");
    assert!(error.to_string().contains("postgres://") && !error.to_string().contains("hunter2"));
}

#[test]
fn many_users_need_no_user_of_ours() {
    let multi = Sources::of([
        ("NEXTCLOUD_HOST", "https://cloud.example.org"),
        ("ENABLE_MULTI_USER_BASIC_AUTH", "true"),
    ]);
    assert!(matches!(
        Config::parse(multi).expect("valid").mode,
        Mode::MultiUserBasic
    ));
    let error =
        parse(&[("MCP_DEPLOYMENT_MODE", "multi_user_basic")]).expect_err("password of nobody");
    assert_eq!(error.problems.len(), 2);
}

#[test]
fn oauth_needs_no_password_of_anybody() {
    let of = |more: &[(&'static str, &'static str)]| {
        let base = [
            ("NEXTCLOUD_HOST", "https://cloud.example.org"),
            ("MCP_DEPLOYMENT_MODE", "oauth"),
        ];
        Config::parse(Sources::of(base.iter().chain(more).copied()))
    };
    let config = of(&[
        ("NEXTCLOUD_MCP_SERVER_URL", "https://mcp.example.org"),
        ("NEXTCLOUD_OIDC_CLIENT_ID", "us"),
        ("NEXTCLOUD_OIDC_CLIENT_SECRET", "not-to-be-seen"),
    ])
    .expect("valid");
    assert_eq!(config.mode.name(), "oauth");
    assert!(!format!("{config:?}").contains("not-to-be-seen"));
    let error = of(&[
        ("NEXTCLOUD_USERNAME", "alice"),
        ("NEXTCLOUD_OIDC_CLIENT_ID", "us"),
    ])
    .expect_err("two problems")
    .to_string();
    for name in ["NEXTCLOUD_USERNAME", "NEXTCLOUD_OIDC_CLIENT_SECRET"] {
        assert!(error.contains(name), "{name} is missing in\n{error}");
    }
    let stdio = of(&[
        ("NEXTCLOUD_MCP_SERVER_URL", "https://mcp.example.org"),
        ("MCP_TRANSPORT", "stdio"),
    ]);
    assert!(
        stdio
            .expect_err("no tokens there")
            .to_string()
            .contains("MCP_TRANSPORT")
    );
}

#[test]
fn without_a_user_there_are_access_tokens() {
    let of = |more: &[(&'static str, &'static str)]| {
        let base = [("NEXTCLOUD_HOST", "https://cloud.example.org")];
        Config::parse(Sources::of(base.iter().chain(more).copied()))
    };
    let oauth = |config: Config| match config.mode {
        Mode::OAuth(mode) => *mode,
        other => panic!("{other:?}"),
    };
    let config = of(&[]).expect("valid");
    assert_eq!(config.mode.name(), "oauth");
    let mode = oauth(config);
    assert_eq!(mode.public_url.as_str(), "http://localhost:8000/");
    assert_eq!(mode.provider.attempts, 10);
    for (name, value) in [
        ("ENABLE_TOKEN_EXCHANGE", "true"),
        ("MCP_DEPLOYMENT_MODE", "oauth_token_exchange"),
    ] {
        let config = of(&[(name, value)]).expect("valid");
        assert_eq!(config.mode.name(), "token_exchange");
    }
    let keycloak = of(&[
        ("OAUTH_PROVIDER", "keycloak"),
        ("KEYCLOAK_URL", "https://sso.example.org/auth"),
        ("KEYCLOAK_REALM", "nextcloud-mcp"),
        ("KEYCLOAK_CLIENT_ID", "us"),
        ("KEYCLOAK_CLIENT_SECRET", "not-to-be-seen"),
        ("ENABLE_OFFLINE_ACCESS", "true"),
    ]);
    let keycloak = keycloak.expect("valid");
    assert!(keycloak.mode.needs_store() && !format!("{keycloak:?}").contains("not-to-be-seen"));
    let mode = oauth(keycloak);
    assert_eq!(
        mode.provider.discovery.as_ref().map(url::Url::as_str),
        Some("https://sso.example.org/auth/realms/nextcloud-mcp/.well-known/openid-configuration")
    );
    assert_eq!(
        mode.provider.client.map(|(id, _)| id).as_deref(),
        Some("us")
    );
    let older = of(&[
        ("OIDC_CLIENT_ID", "older"),
        ("OIDC_CLIENT_SECRET", "s"),
        ("NEXTCLOUD_OIDC_TOKEN_TYPE", "JWT"),
    ]);
    let older = oauth(older.expect("valid")).provider;
    assert_eq!(older.client.map(|(id, _)| id).as_deref(), Some("older"));
    assert_eq!(older.token_type, nc_auth::provider::TokenType::Jwt);
    for (name, value) in [
        ("NEXTCLOUD_OIDC_TOKEN_TYPE", "saml"),
        ("OAUTH_PROVIDER", "okta"),
    ] {
        assert!(
            of(&[(name, value)])
                .expect_err("unknown")
                .to_string()
                .contains(name)
        );
    }
}

#[test]
fn a_provider_may_stand_in_front_of_the_login_flow() {
    let of = |more: &[(&'static str, &'static str)]| {
        let base = [
            ("NEXTCLOUD_HOST", "https://cloud.example.org"),
            ("NEXTCLOUD_MCP_SERVER_URL", "https://mcp.example.org"),
            ("MCP_DEPLOYMENT_MODE", "login_flow"),
        ];
        Config::parse(Sources::of(base.iter().chain(more).copied()))
    };
    let front = |config: Config| match config.mode {
        Mode::LoginFlow(mode) => mode.front,
        other => panic!("{other:?}"),
    };
    assert!(front(of(&[]).expect("valid")).is_none());
    let url = "https://sso.example.org/.well-known/openid-configuration";
    let config = of(&[
        ("OIDC_DISCOVERY_URL", url),
        ("OIDC_USER_ID_FORM", "hashed:7"),
        ("ENABLE_DCR", "true"),
    ])
    .expect("valid");
    assert!(config.notes.iter().any(|note| note.name == "ENABLE_DCR"));
    let front = front(config).expect("a provider");
    assert_eq!(front.user.claim, "sub");
    assert_eq!(front.user.form, nc_auth::provider::UserIdForm::Hashed(7));
    assert_eq!(
        front.oauth.provider.discovery.expect("an address").as_str(),
        url
    );
    let keycloak = of(&[
        ("OAUTH_PROVIDER", "keycloak"),
        ("KEYCLOAK_URL", "https://sso.example.org"),
        ("KEYCLOAK_REALM", "office"),
    ]);
    assert!(keycloak.is_ok());
    for wrong in ["", "hashed", "sub"] {
        let form = [("OIDC_DISCOVERY_URL", url), ("OIDC_USER_ID_FORM", wrong)];
        let error = of(&form).err().map(|error| error.to_string());
        assert_eq!(error.is_some(), !wrong.is_empty(), "{wrong}");
    }
}

#[test]
fn older_names_that_do_nothing_say_what_to_use() {
    let sse = parse(&[("MCP_TRANSPORT", "sse")]).expect_err("not offered");
    assert!(sse.to_string().contains("streamable-http"), "{sse}");
    let base = [
        ("NEXTCLOUD_HOST", "https://cloud.example.org"),
        ("KEYCLOAK_URL", "https://sso.example.org"),
    ];
    let config = Config::parse(Sources::of(base)).expect("valid");
    let note = config.notes.iter().find(|note| note.name == "KEYCLOAK_URL");
    assert!(
        note.expect("a note")
            .text
            .contains("OAUTH_PROVIDER=keycloak")
    );
}

#[test]
fn names_of_the_python_server_are_accepted_with_a_note() {
    let config =
        parse(&[("INGEST_QUEUE", "postgres"), ("NEXTCLOUD_USER_NAME", "x")]).expect("valid");
    assert!(
        config
            .notes
            .iter()
            .any(|note| note.name == "INGEST_QUEUE" && note.text.contains("work otherwise here"))
    );
    assert!(
        config
            .notes
            .iter()
            .any(|note| note.text.contains("did you mean NEXTCLOUD_USERNAME?"))
    );
}

#[test]
fn the_public_address_is_accepted_in_requests() {
    let config = parse(&[
        ("NEXTCLOUD_MCP_SERVER_URL", "https://mcp.example.org"),
        ("MCP_PROFILE", "compact"),
    ])
    .expect("valid");
    assert_eq!(
        config.listen.hosts,
        Some(vec!["mcp.example.org".to_owned()])
    );
    assert_eq!(
        config.listen.origins,
        Some(vec!["https://mcp.example.org".to_owned()])
    );
    assert_eq!(config.tools.profile, Profile::Compact);
}
