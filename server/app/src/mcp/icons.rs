//! Icons beside tools, resources and prompts, for clients that know of them and can fetch them.

use base64::{Engine, engine::general_purpose::STANDARD};
use rmcp::{
    RoleServer,
    model::{Icon, ProtocolVersion},
    service::RequestContext,
};
use url::Url;

use crate::icons;

const MIME_TYPE: &str = "image/svg+xml";

/// Where clients find icons.
#[derive(Debug, Clone)]
pub enum Icons {
    /// Below the address under which clients know us.
    At(Url),
    /// Nowhere; a client on standard streams gets the one of the server with the answer.
    Inline,
    /// Nowhere, as we do not know under which address clients know us.
    Nowhere,
}

impl Icons {
    /// For what belongs to an app.
    pub(super) fn of_app(&self, app: &str) -> Option<Vec<Icon>> {
        match self {
            Self::At(base) => Some(vec![at(base, icons::of_app(app))]),
            Self::Inline | Self::Nowhere => None,
        }
    }

    /// For the server itself.
    pub(super) fn of_server(&self) -> Option<Vec<Icon>> {
        match self {
            Self::At(base) => Some(vec![at(base, icons::SERVER)]),
            Self::Inline => {
                let svg = icons::svg(icons::SERVER)?;
                let data = STANDARD.encode(svg.trim_end());
                Some(vec![icon(format!("data:{MIME_TYPE};base64,{data}"))])
            }
            Self::Nowhere => None,
        }
    }
}

fn at(base: &Url, name: &str) -> Icon {
    let base = base.as_str().trim_end_matches('/');
    icon(format!("{base}/icons/{name}.svg"))
}

fn icon(src: String) -> Icon {
    let icon = Icon::new(src).with_mime_type(MIME_TYPE);
    icon.with_sizes(vec!["any".to_owned()])
}

/// Whether the protocol of this client has icons.
pub(super) fn known_to(context: &RequestContext<RoleServer>) -> bool {
    let told = context.protocol_version();
    // Without a session only the header tells; revisions are dates.
    let request = context.extensions.get::<http::request::Parts>();
    let header = request.and_then(|parts| parts.headers.get("mcp-protocol-version"));
    let header = header.and_then(|version| version.to_str().ok());
    let known = ProtocolVersion::V_2025_11_25;
    match told {
        Some(version) => version >= known,
        None => header.is_some_and(|version| version >= known.as_str()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn src(icons: Option<Vec<Icon>>) -> String {
        let icons = icons.expect("icons");
        assert_eq!(icons.len(), 1);
        icons.into_iter().map(|icon| icon.src).collect()
    }

    #[test]
    fn an_address_below_a_path_keeps_the_path() {
        let base = "https://cloud.example.org/assistant/"
            .parse()
            .expect("a URL");
        let icons = Icons::At(base);
        assert_eq!(
            src(icons.of_app("groups")),
            "https://cloud.example.org/assistant/icons/users.svg"
        );
    }

    #[test]
    fn without_an_address_only_the_server_has_one() {
        assert!(Icons::Inline.of_app("notes").is_none());
        let inline = src(Icons::Inline.of_server());
        assert!(inline.starts_with("data:image/svg+xml;base64,PHN2Zy"));
        assert!(inline.len() < 700, "{} bytes", inline.len());
        assert!(Icons::Nowhere.of_server().is_none());
    }
}
