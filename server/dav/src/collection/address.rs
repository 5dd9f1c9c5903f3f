//! Where collections and objects lie.

use std::fmt;

use nextcloud_transport::segment;
use percent_encoding::percent_decode_str;

/// The address of a collection or an object: a path below the server's base URL that begins with `/remote.php/dav/`.
///
/// Equal addresses are equal texts, however a server encoded them. Collections end with a slash.
#[derive(
    Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(try_from = "String", into = "String")]
pub struct Address(String);

/// Why a text cannot be an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an address lies below /remote.php/dav/, and a name in it has 1 to 255 bytes and no slash")]
pub struct InvalidAddress;

/// Where all of DAV lies.
const ROOT: &str = "/remote.php/dav/";

impl Address {
    /// Read an address as a server gives it: a path or a whole URL, with any prefix that a proxy added.
    ///
    /// # Errors
    /// [`InvalidAddress`] when it lies elsewhere or could leave its place.
    pub fn parse(href: &str) -> Result<Self, InvalidAddress> {
        let at = href.find(ROOT).ok_or(InvalidAddress)?;
        let below = href.get(at + ROOT.len()..).ok_or(InvalidAddress)?;
        let mut address = Self(ROOT.to_owned());
        let mut names = below.split('/').peekable();
        while let Some(name) = names.next() {
            if name.is_empty() && names.peek().is_none() {
                break;
            }
            let name = percent_decode_str(name)
                .decode_utf8()
                .map_err(|_| InvalidAddress)?;
            address.push(&name)?;
            if names.peek().is_some() {
                address.0.push('/');
            }
        }
        Ok(address)
    }

    /// The object of this name in this collection.
    ///
    /// # Errors
    /// [`InvalidAddress`] when the name cannot be one.
    pub fn object(&self, name: &str) -> Result<Self, InvalidAddress> {
        let mut address = self.clone();
        if !address.0.ends_with('/') {
            address.0.push('/');
        }
        address.push(name)?;
        Ok(address)
    }

    /// The collection of this name in this one.
    ///
    /// # Errors
    /// [`InvalidAddress`] when the name cannot be one.
    pub fn collection(&self, name: &str) -> Result<Self, InvalidAddress> {
        let mut address = self.object(name)?;
        address.0.push('/');
        Ok(address)
    }

    /// The last name, decoded.
    pub fn name(&self) -> String {
        let path = self.0.trim_end_matches('/');
        let name = path.rsplit('/').next().unwrap_or_default();
        percent_decode_str(name).decode_utf8_lossy().into_owned()
    }

    /// The collection that this lies in.
    #[must_use]
    pub fn parent(&self) -> Self {
        let path = self.0.trim_end_matches('/');
        let end = path.rfind('/').map_or(0, |slash| slash + 1);
        let parent = path.get(..end).unwrap_or(ROOT);
        Self(parent.to_owned())
    }

    /// Percent-encoded, as requests want it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn push(&mut self, name: &str) -> Result<(), InvalidAddress> {
        let good = !name.is_empty()
            && name.len() <= 255
            && !matches!(name, "." | "..")
            && !name
                .chars()
                .any(|c| matches!(c, '/' | '\\') || c.is_control());
        if !good {
            return Err(InvalidAddress);
        }
        self.0.push_str(&segment(name));
        Ok(())
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Address {
    type Error = InvalidAddress;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<Address> for String {
    fn from(address: Address) -> Self {
        address.0
    }
}
