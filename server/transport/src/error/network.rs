//! Failures below HTTP: no connection, no trust, no answer.

use std::{error::Error, io};

use super::{Kind, NextcloudError};

/// Name what went wrong between here and the server; the address never enters the result.
pub(crate) fn from_reqwest(error: &reqwest::Error) -> NextcloudError {
    use io::ErrorKind::{BrokenPipe, ConnectionRefused, ConnectionReset, TimedOut, UnexpectedEof};
    if let Some(detail) = tls_detail(error) {
        return NextcloudError::new(Kind::Tls, detail);
    }
    if error.is_timeout() || is_io(error, &[TimedOut]) {
        return NextcloudError::new(Kind::Timeout, "the connection took too long");
    }
    if error.is_builder() {
        return NextcloudError::refused("the request cannot be built");
    }
    let detail = if is_io(error, &[ConnectionRefused]) {
        "connection refused"
    } else if mentions(error, "dns error") {
        "the server's name cannot be resolved"
    } else if is_io(error, &[ConnectionReset, BrokenPipe, UnexpectedEof]) || !error.is_connect() {
        "the connection broke"
    } else {
        "no connection"
    };
    let cut_short = is_io(error, &[ConnectionReset, UnexpectedEof])
        || mentions(error, "end of file before message length")
        || mentions(error, "connection closed before message");
    if error.is_decode() && !cut_short {
        return NextcloudError::unexpected("the body cannot be unpacked");
    }
    NextcloudError::new(Kind::Unreachable, detail)
}

/// The error and all below it. An `io::Error` hides what it wraps from `source`, so that is looked into as well.
fn chain<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    let mut next = Some(error);
    std::iter::from_fn(move || {
        let link: &'a (dyn Error + 'static) = next?;
        next = match link.downcast_ref().and_then(io::Error::get_ref) {
            Some(wrapped) => Some(wrapped),
            None => link.source(),
        };
        Some(link)
    })
}

fn tls_detail(error: &reqwest::Error) -> Option<&'static str> {
    use rustls::{CertificateError as Bad, Error as Tls};
    let tls = chain(error).find_map(|link| link.downcast_ref::<Tls>())?;
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

fn is_io(error: &reqwest::Error, kinds: &[io::ErrorKind]) -> bool {
    chain(error)
        .filter_map(|link| link.downcast_ref::<io::Error>())
        .any(|link| kinds.contains(&link.kind()))
}

fn mentions(error: &reqwest::Error, words: &str) -> bool {
    chain(error).any(|link| link.to_string().contains(words))
}
