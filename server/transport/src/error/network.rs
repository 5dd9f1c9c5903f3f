//! Failures below HTTP: no connection, no trust, no answer.

use std::{error::Error, io};

use super::{Kind, NextcloudError};

/// Name what went wrong between here and the server; the address never enters the result.
pub(crate) fn from_reqwest(error: &reqwest::Error) -> NextcloudError {
    if let Some(detail) = tls_detail(error) {
        return NextcloudError::new(Kind::Tls, detail);
    }
    if error.is_timeout() {
        return NextcloudError::new(Kind::Timeout, "the connection took too long");
    }
    if error.is_builder() {
        return NextcloudError::refused("the request cannot be built");
    }
    match io_kind(error) {
        Some(io::ErrorKind::ConnectionRefused) => {
            NextcloudError::new(Kind::Unreachable, "connection refused")
        }
        Some(io::ErrorKind::ConnectionReset | io::ErrorKind::BrokenPipe) => {
            NextcloudError::new(Kind::Unreachable, "the connection broke")
        }
        _ if mentions(error, "dns error") => {
            NextcloudError::new(Kind::Unreachable, "the server's name cannot be resolved")
        }
        _ if error.is_connect() => NextcloudError::new(Kind::Unreachable, "no connection"),
        _ if error.is_decode() => {
            NextcloudError::unexpected("the body ended early or cannot be unpacked")
        }
        _ => NextcloudError::new(Kind::Unreachable, "the connection broke"),
    }
}

fn chain<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    let mut next = Some(error);
    std::iter::from_fn(move || {
        let link: &'a (dyn Error + 'static) = next?;
        next = link.source();
        Some(link)
    })
}

/// An `io::Error` hides what it wraps from `source`, so look into it as well.
fn inside<'a>(error: &'a (dyn Error + 'static)) -> &'a (dyn Error + 'static) {
    match error
        .downcast_ref::<io::Error>()
        .and_then(io::Error::get_ref)
    {
        Some(inner) => inner,
        None => error,
    }
}

fn tls_detail(error: &reqwest::Error) -> Option<&'static str> {
    use rustls::{CertificateError as Bad, Error as Tls};
    let tls = chain(error).find_map(|link| inside(link).downcast_ref::<Tls>())?;
    Some(match tls {
        Tls::InvalidCertificate(Bad::Expired | Bad::ExpiredContext { .. }) => {
            "the certificate has expired"
        }
        Tls::InvalidCertificate(Bad::NotValidForName | Bad::NotValidForNameContext { .. }) => {
            "the certificate is for another name"
        }
        Tls::InvalidCertificate(_) => "the certificate is not from a trusted issuer",
        Tls::InvalidMessage(_) => "the other side does not speak TLS",
        _ => "the TLS handshake failed",
    })
}

fn io_kind(error: &reqwest::Error) -> Option<io::ErrorKind> {
    chain(error).find_map(|link| link.downcast_ref::<io::Error>().map(io::Error::kind))
}

fn mentions(error: &reqwest::Error, words: &str) -> bool {
    chain(error).any(|link| link.to_string().contains(words))
}
