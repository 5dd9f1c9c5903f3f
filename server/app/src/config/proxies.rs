//! Which proxies before us are believed about their clients.

use std::net::IpAddr;

use ipnet::IpNet;

use super::parse::Reader;
use crate::http::{Proxies, ProxyHeader};

const TRUSTED: &str = "TRUSTED_PROXIES";
const OLDER: &str = "FORWARDED_ALLOW_IPS";

impl Reader {
    /// The proxies; problems are noted.
    pub(super) fn proxies(&mut self) -> Proxies {
        let name = if self.is_set(TRUSTED) || !self.is_set(OLDER) {
            TRUSTED
        } else {
            OLDER
        };
        let mut trusted = Vec::new();
        for entry in self.list(name) {
            match network(&entry) {
                Some(net) if net.prefix_len() > 0 => trusted.push(net),
                None if name == OLDER && entry != "*" => self.note(
                    OLDER,
                    &format!("\"{entry}\" is left out: TRUSTED_PROXIES takes addresses and networks"),
                ),
                _ if name == OLDER => self.note(
                    OLDER,
                    "* is left out: anybody could choose whose budget they use up; name the proxies in TRUSTED_PROXIES",
                ),
                _ => self.problem(
                    TRUSTED,
                    &format!("\"{entry}\" is no address or network, or everybody"),
                    "write the addresses of your proxies, such as 10.0.0.5 or 172.16.0.0/12, separated by commas",
                ),
            }
        }
        let header = match self.choice("TRUSTED_PROXY_HEADER") {
            "forwarded" => ProxyHeader::Forwarded,
            _ => ProxyHeader::XForwardedFor,
        };
        Proxies { trusted, header }
    }
}

fn network(text: &str) -> Option<IpNet> {
    let address = text
        .parse::<IpAddr>()
        .map(|ip| IpNet::from(ip.to_canonical()));
    address.or_else(|_| text.parse()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{Config, Sources};

    fn proxies(name: &'static str, value: &str) -> Result<Config, crate::config::ConfigError> {
        Config::parse(Sources::of([
            ("NEXTCLOUD_HOST", "https://cloud.test"),
            (name, value),
        ]))
    }

    #[test]
    fn proxies_are_addresses_and_networks() {
        let config = proxies(TRUSTED, "10.0.0.5, 172.16.0.0/12,fd00::/8").unwrap();
        let trusted = config.listen.proxies.trusted;
        assert_eq!(trusted.len(), 3);
        assert_eq!(trusted.first().unwrap().to_string(), "10.0.0.5/32");
        for wrong in ["*", "0.0.0.0/0", "::/0", "proxy.example.org", "10.0.0.0/33"] {
            let error = proxies(TRUSTED, wrong).unwrap_err().to_string();
            assert!(error.contains(TRUSTED), "{error}");
        }
    }

    #[test]
    fn the_older_name_counts_as_far_as_it_names_somebody() {
        let config = proxies(OLDER, "127.0.0.1").unwrap();
        assert_eq!(config.listen.proxies.trusted.len(), 1);
        for wrong in ["*", "0.0.0.0/0", "nginx"] {
            let config = proxies(OLDER, wrong).unwrap();
            assert!(config.listen.proxies.trusted.is_empty());
            assert!(
                config.notes.iter().any(|note| note.name == OLDER),
                "{wrong}"
            );
        }
    }
}
