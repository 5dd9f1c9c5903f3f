//! What the modes oauth and token_exchange need: who issues access tokens, and what names us and Nextcloud in them.

use url::Url;

use super::{Provider, TokenExchange, parse::Reader};

/// How access tokens are judged.
#[derive(Debug, Clone)]
pub struct OAuth {
    /// Who issues them.
    pub provider: Provider,
    /// What names Nextcloud in the audience of a token, besides its address.
    pub nextcloud: String,
    /// Address under which clients know us, without `/mcp`.
    pub public_url: Url,
    /// How they are exchanged for tokens of Nextcloud; without, they go on themselves.
    pub exchange: Option<TokenExchange>,
    /// Whether people may let this server act for them while they are away.
    pub offline: bool,
}

impl OAuth {
    /// Whether this server has to register itself before it can ask about opaque tokens, or exchange any.
    pub const fn registers(&self) -> bool {
        let is_nextcloud = self.provider.discovery.is_none();
        self.provider.client.is_none() && (is_nextcloud || self.exchange.is_some())
    }
}

impl Reader {
    /// The mode; `None` after noting why there is none.
    pub(super) fn oauth(&mut self, exchange: bool) -> Option<OAuth> {
        let name = if exchange { "token_exchange" } else { "oauth" };
        self.without_user(name);
        let provider = self.provider();
        let exchange = exchange.then(|| self.token_exchange());
        let switches = [
            "ENABLE_BACKGROUND_OPERATIONS",
            "ENABLE_OFFLINE_ACCESS",
            "ENABLE_PROGRESSIVE_CONSENT",
        ];
        let offline = switches.map(|name| self.switch(name)).contains(&true);
        let mode = OAuth {
            provider,
            nextcloud: self.nextcloud_audience(),
            public_url: self.own_url()?,
            exchange,
            offline,
        };
        let kept = ["DATABASE_URL", "TOKEN_STORAGE_DB"].map(|name| self.is_set(name));
        if mode.registers() && !kept.contains(&true) {
            self.note(
                "NEXTCLOUD_OIDC_CLIENT_ID",
                "not set, and neither is a database: this server registers itself at the provider with each start",
            );
        }
        Some(mode)
    }

    /// What names Nextcloud in the audience of a token.
    pub(super) fn nextcloud_audience(&mut self) -> String {
        let told = self.text("NEXTCLOUD_RESOURCE_URI");
        told.unwrap_or_else(|| "nextcloud".to_owned())
    }

    /// Address under which clients know us; what guides say where nothing is set.
    pub(super) fn own_url(&mut self) -> Option<Url> {
        if self.is_set("NEXTCLOUD_MCP_SERVER_URL") {
            return self.url("NEXTCLOUD_MCP_SERVER_URL");
        }
        let url = format!("http://localhost:{}", self.number("PORT"));
        self.note(
            "NEXTCLOUD_MCP_SERVER_URL",
            &format!("not set: clients must reach this server at {url}"),
        );
        Url::parse(&url).ok()
    }
}
