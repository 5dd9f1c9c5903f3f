//! Why a token is not accepted.

/// What is wrong with an access token. Callers are told no more than that it is not valid; the word is for logs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Flaw {
    /// It is no token of a known form.
    #[error("malformed")]
    Malformed,
    /// It is signed by nobody we know, or not as its key signs.
    #[error("bad_signature")]
    Signature,
    /// It was issued by somebody else.
    #[error("bad_issuer")]
    Issuer,
    /// It is meant for somebody else.
    #[error("bad_audience")]
    Audience,
    /// It is not valid any more, or says not until when.
    #[error("expired")]
    Expired,
    /// It is not valid yet.
    #[error("not_yet_valid")]
    TooEarly,
    /// It is an ID token, a refresh token or something else that opens nothing.
    #[error("not_an_access_token")]
    Kind,
    /// It asks for an extension that nobody here understands.
    #[error("unknown_extension")]
    Extension,
    /// It does not say whose it is.
    #[error("no_subject")]
    Subject,
    /// The provider says that it is not valid.
    #[error("inactive")]
    Inactive,
    /// Nextcloud, where it goes on to, does not take it any more.
    #[error("refused_by_nextcloud")]
    Refused,
    /// It is opaque, and nobody can be asked about it.
    #[error("opaque")]
    Opaque,
}
