//! From where a request comes: the peer of the connection, or, where that is a proxy that the operator trusts, whom it names.
//!
//! Budgets count by it, and nothing else does: addresses in links come from the configuration, never from a request.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::{
    extract::{ConnectInfo, Request, State},
    middleware::Next,
    response::Response,
};
use http::{HeaderMap, HeaderName};
use ipnet::IpNet;

/// Most addresses that are read of one request; nobody has a longer chain of proxies.
const MOST: usize = 32;
/// What a provider gives one customer at least: whoever has one address of it has them all.
const CUSTOMER: u32 = 64;

/// The proxies before us.
#[derive(Debug, Clone, Default)]
pub struct Proxies {
    /// Who is believed.
    pub trusted: Vec<IpNet>,
    /// Where they write from whom a request came.
    pub header: ProxyHeader,
}

/// Where proxies write from whom a request came. One is read and no other, as a proxy lets pass what it does not write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ProxyHeader {
    /// `X-Forwarded-For`.
    #[default]
    XForwardedFor,
    /// `Forwarded` (RFC 7239).
    Forwarded,
}

/// From where a request comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct ClientAddress(IpAddr);

/// Writes it into the request.
pub(super) async fn find(
    State(proxies): State<Proxies>,
    mut request: Request,
    next: Next,
) -> Response {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>();
    if let Some(peer) = peer.map(|peer| peer.0.ip()) {
        let address = proxies.client(peer, request.headers());
        request.extensions_mut().insert(ClientAddress(address));
    }
    next.run(request).await
}

/// Whose budget a request is taken from: an address, or the network that one customer has.
pub(crate) fn peer<B>(request: &http::Request<B>) -> String {
    match request.extensions().get::<ClientAddress>() {
        None => "unknown".to_owned(),
        Some(ClientAddress(IpAddr::V4(address))) => address.to_string(),
        Some(ClientAddress(IpAddr::V6(address))) => network(*address),
    }
}

fn network(address: Ipv6Addr) -> String {
    let first = address.to_bits() & !(u128::MAX >> CUSTOMER);
    format!("{}/{CUSTOMER}", Ipv6Addr::from_bits(first))
}

impl Proxies {
    /// Who stands behind `peer`, as far as proxies are trusted: the nearest address that is none of theirs.
    fn client(&self, peer: IpAddr, headers: &HeaderMap) -> IpAddr {
        let mut client = peer.to_canonical();
        let mut named = self.named(headers);
        for _ in 0..MOST {
            if !self.trusts(client) {
                break;
            }
            // What cannot be read hides who is behind it: then the last proxy counts.
            let Some(Some(next)) = named.pop() else {
                break;
            };
            client = next;
        }
        client
    }

    fn trusts(&self, address: IpAddr) -> bool {
        self.trusted.iter().any(|net| net.contains(&address))
    }

    /// The addresses that the header names, from the farthest to the nearest.
    fn named(&self, headers: &HeaderMap) -> Vec<Option<IpAddr>> {
        if self.trusted.is_empty() {
            return Vec::new();
        }
        let (name, read): (_, fn(&str) -> Option<IpAddr>) = match self.header {
            ProxyHeader::XForwardedFor => (HeaderName::from_static("x-forwarded-for"), address),
            ProxyHeader::Forwarded => (http::header::FORWARDED, forwarded),
        };
        let lines = headers.get_all(name).iter();
        lines
            .flat_map(|line| match line.to_str() {
                Ok(line) => line.split(',').map(read).collect(),
                Err(_) => vec![None],
            })
            .collect()
    }
}

/// One element of `Forwarded`: the address of its `for`.
fn forwarded(element: &str) -> Option<IpAddr> {
    let mut pairs = element.split(';').filter_map(|pair| pair.split_once('='));
    let (_, value) = pairs.find(|(name, _)| name.trim().eq_ignore_ascii_case("for"))?;
    address(value.trim().trim_matches('"'))
}

/// An address, with or without a port.
fn address(text: &str) -> Option<IpAddr> {
    let text = text.trim();
    let bare = text
        .strip_prefix('[')
        .and_then(|rest| rest.split_once(']'))
        .map_or(text, |(bare, _)| bare);
    let whole = bare.parse::<IpAddr>();
    let address = whole.or_else(|_| text.parse::<SocketAddr>().map(|socket| socket.ip()));
    address.ok().map(|address| address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn proxies(trusted: &[&str], header: ProxyHeader) -> Proxies {
        Proxies {
            trusted: trusted.iter().map(|net| net.parse().unwrap()).collect(),
            header,
        }
    }

    fn client(proxies: &Proxies, peer: &str, lines: &[(&'static str, &str)]) -> String {
        let mut headers = HeaderMap::new();
        for (name, value) in lines {
            headers.append(*name, value.parse().unwrap());
        }
        proxies.client(peer.parse().unwrap(), &headers).to_string()
    }

    const XFF: &str = "x-forwarded-for";

    #[test]
    fn a_trusted_proxy_is_believed_about_the_nearest_stranger() {
        let proxies = proxies(&["10.0.0.0/8", "fd00::/8"], ProxyHeader::XForwardedFor);
        for (lines, found) in [
            (&[(XFF, "203.0.113.7")][..], "203.0.113.7"),
            // Whatever a client wrote itself stands farther left.
            (&[(XFF, "198.51.100.1, 203.0.113.7")], "203.0.113.7"),
            (&[(XFF, "10.0.0.9, 203.0.113.7")], "203.0.113.7"),
            (&[(XFF, "203.0.113.7, 10.0.0.9")], "203.0.113.7"),
            (
                &[(XFF, "198.51.100.1"), (XFF, "203.0.113.7")],
                "203.0.113.7",
            ),
            (&[(XFF, "203.0.113.7:4711")], "203.0.113.7"),
            (&[(XFF, "[2001:db8::7]:4711")], "2001:db8::7"),
            (&[(XFF, "::ffff:203.0.113.7")], "203.0.113.7"),
            (&[(XFF, "10.0.0.9")], "10.0.0.9"),
        ] {
            assert_eq!(client(&proxies, "10.0.0.1", lines), found, "{lines:?}");
            assert_eq!(client(&proxies, "::ffff:10.0.0.1", lines), found);
        }
    }

    #[test]
    fn nobody_else_is_believed() {
        let lines = [(XFF, "203.0.113.7"), ("forwarded", "for=203.0.113.7")];
        let none = Proxies::default();
        assert_eq!(client(&none, "10.0.0.1", &lines), "10.0.0.1");
        let proxies = proxies(&["10.0.0.0/8"], ProxyHeader::XForwardedFor);
        assert_eq!(client(&proxies, "192.0.2.1", &lines), "192.0.2.1");
        // Not even about a chain that ends with an address of the proxies.
        let chain = [(XFF, "203.0.113.7, 10.0.0.2")];
        assert_eq!(client(&proxies, "192.0.2.1", &chain), "192.0.2.1");
    }

    #[test]
    fn what_cannot_be_read_hides_what_is_behind_it() {
        let proxies = proxies(&["10.0.0.0/8"], ProxyHeader::XForwardedFor);
        for line in [
            "203.0.113.7, unknown",
            "203.0.113.7, _x",
            "203.0.113.7,",
            "evil",
        ] {
            assert_eq!(
                client(&proxies, "10.0.0.1", &[(XFF, line)]),
                "10.0.0.1",
                "{line}"
            );
        }
        let long = vec!["10.0.0.2"; 10_000].join(",");
        assert_eq!(client(&proxies, "10.0.0.1", &[(XFF, &long)]), "10.0.0.2");
    }

    #[test]
    fn only_the_header_that_the_proxies_write_is_read() {
        let lines = [
            (XFF, "203.0.113.7"),
            (
                "forwarded",
                "for=198.51.100.1;proto=https, For=\"[2001:db8::7]:80\";by=10.0.0.1",
            ),
        ];
        let x = proxies(&["10.0.0.1/32"], ProxyHeader::XForwardedFor);
        assert_eq!(client(&x, "10.0.0.1", &lines), "203.0.113.7");
        let standard = proxies(&["10.0.0.0/8"], ProxyHeader::Forwarded);
        assert_eq!(client(&standard, "10.0.0.1", &lines), "2001:db8::7");
        let hidden = [("forwarded", "proto=https")];
        assert_eq!(client(&standard, "10.0.0.1", &hidden), "10.0.0.1");
    }

    #[test]
    fn one_customer_has_one_budget() {
        let of = |address: &str| {
            let mut request = http::Request::new(());
            let address = ClientAddress(address.parse().unwrap());
            request.extensions_mut().insert(address);
            peer(&request)
        };
        assert_eq!(of("203.0.113.7"), "203.0.113.7");
        assert_eq!(of("2001:db8:1:2::7"), of("2001:db8:1:2:ffff::9"));
        assert_ne!(of("2001:db8:1:2::7"), of("2001:db8:1:3::7"));
        assert_eq!(peer(&http::Request::new(())), "unknown");
    }
}
