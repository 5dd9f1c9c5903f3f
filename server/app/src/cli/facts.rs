//! What a configuration comes to, line by line: which of several names counted, and what follows from them. No secrets.

use nc_auth::{SmitheryHosts, authorization::DocumentHosts, provider::TokenType};
use url::Url;

use crate::{
    config::{Config, LoginFlow, Mode, OAuth, Transport},
    oauth,
};

/// A name and what it is.
type Fact = (&'static str, String);

/// Everything that an operator may want to compare with what they meant.
pub(super) fn facts(config: &Config) -> Vec<Fact> {
    let mut facts = vec![("mode", config.mode.name().to_owned())];
    match &config.mode {
        Mode::SingleUser { username, .. } => facts.push(("acts as", username.clone())),
        Mode::MultiUserBasic => {}
        Mode::OAuth(mode) => facts.extend(provider(mode, &config.nextcloud.url)),
        Mode::LoginFlow(mode) => facts.extend(clients(mode)),
        Mode::Smithery(hosts) => facts.push(("connects to", allowed(hosts))),
    }
    if !matches!(config.mode, Mode::Smithery(_)) {
        facts.push(("Nextcloud", config.nextcloud.url.to_string()));
    }
    if config.nextcloud.public_url != config.nextcloud.url {
        facts.push(("links go to", config.nextcloud.public_url.to_string()));
    }
    facts.push(("background work", background(config).to_owned()));
    if let Some(management) = &config.management {
        let mut names = management.clients.iter().cloned().collect::<Vec<_>>();
        names.extend(names.is_empty().then(|| "nobody but people".to_owned()));
        facts.push(("management API for", names.join(", ")));
        if let Some(mode) = &management.provider {
            facts.extend(provider(mode, &config.nextcloud.url));
        }
    }
    facts.extend(reached(config));
    facts.push(("state", state(config)));
    facts
}

/// Who issues access tokens, and what we are there.
fn provider(mode: &OAuth, nextcloud: &Url) -> Vec<Fact> {
    let of = &mode.provider;
    let asked = oauth::provider(of, nextcloud);
    let mut facts = vec![("identity provider", asked.discovery.to_string())];
    let told = [
        ("issuer", of.issuer.clone()),
        ("issuer in browsers", of.public_issuer.clone()),
        ("keys at", of.jwks_uri.as_ref().map(Url::to_string)),
        (
            "introspection at",
            of.introspection_uri.as_ref().map(Url::to_string),
        ),
    ];
    facts.extend(
        told.into_iter()
            .filter_map(|(name, value)| Some((name, value?))),
    );
    let client = match (&of.client, &of.client_file) {
        (Some((id, _)), _) => id.clone(),
        (None, Some(file)) => format!("that of {}, or it registers itself", file.display()),
        (None, None) => "it registers itself".to_owned(),
    };
    facts.push(("client there", client));
    if of.client.is_none() {
        let kind = match of.token_type {
            TokenType::Jwt => "jwt",
            TokenType::Opaque => "opaque",
        };
        facts.push(("its tokens", kind.to_owned()));
    }
    facts.push(("people are asked for", of.scopes.to_string()));
    if let Some(exchange) = &mode.exchange {
        let kept = exchange.ttl.as_secs();
        facts.push((
            "tokens are exchanged for",
            format!("{}, kept for {kept} s", mode.nextcloud),
        ));
    }
    facts
}

/// Who may sign people in.
fn clients(mode: &LoginFlow) -> Vec<Fact> {
    let mut who: Vec<String> = mode.clients.iter().map(|known| known.id.clone()).collect();
    who.extend(mode.registration.then(|| "who registers".to_owned()));
    match &mode.documents {
        DocumentHosts::Off => {}
        DocumentHosts::Any => who.push("who has a document".to_owned()),
        DocumentHosts::Only(hosts) => {
            who.push(format!("who has a document at {}", hosts.join(", ")));
        }
    }
    who.extend(who.is_empty().then(|| "nobody".to_owned()));
    vec![("clients", who.join(", "))]
}

fn allowed(hosts: &SmitheryHosts) -> String {
    let all = hosts
        .public
        .then(|| "all of the public Internet".to_owned());
    let named = hosts.named.iter().cloned().chain(all);
    named.collect::<Vec<_>>().join(", ")
}

fn background(config: &Config) -> &'static str {
    match &config.mode {
        Mode::OAuth(mode) if mode.offline => "for people who allow it",
        _ if config.management.is_some() => "for people who leave an app password",
        _ => "none",
    }
}

fn reached(config: &Config) -> Vec<Fact> {
    let listen = &config.listen;
    if listen.transport == Transport::Stdio {
        return vec![("serves", "standard input and output".to_owned())];
    }
    let mut facts = vec![("serves", format!("{} port {}", listen.host, listen.port))];
    let address = match &config.mode {
        Mode::OAuth(mode) => Some(&mode.public_url),
        Mode::LoginFlow(mode) => Some(&mode.public_url),
        _ => listen.public_url.as_ref(),
    };
    facts.extend(address.map(|url| ("clients use", oauth::below(url, "/mcp").to_string())));
    facts
}

fn state(config: &Config) -> String {
    if config.storage.chosen {
        config.storage.address.to_string()
    } else if config.needs_store() {
        "in memory, until this server ends".to_owned()
    } else {
        "none".to_owned()
    }
}
