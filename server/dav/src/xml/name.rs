//! Namespaces and names of elements, independent of the prefixes a server chose.

/// A namespace that Nextcloud uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ns {
    /// `DAV:` (RFC 4918).
    Dav,
    /// `http://owncloud.org/ns`.
    Owncloud,
    /// `http://nextcloud.org/ns`.
    Nextcloud,
    /// `http://sabredav.org/ns`, in error documents.
    Sabre,
    /// The namespace of the offset in a search request.
    SearchDav,
    /// `urn:ietf:params:xml:ns:caldav` (RFC 4791).
    CalDav,
    /// `urn:ietf:params:xml:ns:carddav` (RFC 6352).
    CardDav,
    /// `http://calendarserver.org/ns/`, of the tag of a collection.
    CalendarServer,
    /// `http://apple.com/ns/ical/`, of colours and order.
    Apple,
    /// `http://nextcloud.com/ns`, which only the calendar trash uses.
    NextcloudCom,
    /// Anything else, also no namespace at all: read, kept, never matched.
    Other,
}

impl Ns {
    /// Every namespace with an address.
    const KNOWN: [Self; 10] = [
        Self::Dav,
        Self::Owncloud,
        Self::Nextcloud,
        Self::Sabre,
        Self::SearchDav,
        Self::CalDav,
        Self::CardDav,
        Self::CalendarServer,
        Self::Apple,
        Self::NextcloudCom,
    ];

    /// What every document declares, in this order; the others are declared where they are used.
    pub(crate) const DECLARED: [Self; 7] = [
        Self::Dav,
        Self::Owncloud,
        Self::Nextcloud,
        Self::Sabre,
        Self::SearchDav,
        Self::CalDav,
        Self::CardDav,
    ];

    /// The address of the namespace; empty for [`Ns::Other`].
    pub const fn uri(self) -> &'static str {
        match self {
            Self::Dav => "DAV:",
            Self::Owncloud => "http://owncloud.org/ns",
            Self::Nextcloud => "http://nextcloud.org/ns",
            Self::Sabre => "http://sabredav.org/ns",
            Self::SearchDav => "https://github.com/icewind1991/SearchDAV/ns",
            Self::CalDav => "urn:ietf:params:xml:ns:caldav",
            Self::CardDav => "urn:ietf:params:xml:ns:carddav",
            Self::CalendarServer => "http://calendarserver.org/ns/",
            Self::Apple => "http://apple.com/ns/ical/",
            Self::NextcloudCom => "http://nextcloud.com/ns",
            Self::Other => "",
        }
    }

    /// The prefix that our own documents use.
    pub(crate) const fn prefix(self) -> &'static str {
        match self {
            Self::Dav => "d",
            Self::Owncloud => "oc",
            Self::Nextcloud => "nc",
            Self::Sabre => "s",
            Self::SearchDav => "sd",
            Self::CalDav => "cal",
            Self::CardDav => "card",
            Self::CalendarServer => "cs",
            Self::Apple => "ic",
            Self::NextcloudCom => "ncc",
            Self::Other => "x",
        }
    }

    /// The namespace behind an address.
    pub(crate) fn of(uri: &str) -> Self {
        Self::KNOWN
            .into_iter()
            .find(|ns| ns.uri() == uri)
            .unwrap_or(Self::Other)
    }
}

/// The name of an element: namespace and local part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Name(pub Ns, pub &'static str);

impl Name {
    /// A name in `DAV:`.
    pub const fn dav(local: &'static str) -> Self {
        Self(Ns::Dav, local)
    }

    /// A name in ownCloud's namespace.
    pub const fn oc(local: &'static str) -> Self {
        Self(Ns::Owncloud, local)
    }

    /// A name in Nextcloud's namespace.
    pub const fn nc(local: &'static str) -> Self {
        Self(Ns::Nextcloud, local)
    }

    /// A name of CalDAV.
    pub const fn cal(local: &'static str) -> Self {
        Self(Ns::CalDav, local)
    }

    /// A name of CardDAV.
    pub const fn card(local: &'static str) -> Self {
        Self(Ns::CardDav, local)
    }
}
