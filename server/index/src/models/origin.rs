//! Where a model comes from.

use std::{path::PathBuf, str::FromStr};

use url::{Host, Url};

/// A place that has the files of a model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// The files stand below this address, which ends with a slash.
    Web(Url),
    /// A folder that holds them, itself or up to three folders below.
    Folder(PathBuf),
    /// A zip archive that holds them in one of its folders, such as a Python wheel.
    Archive(PathBuf),
}

/// A text that names no such place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0} is no https address, no folder, and no zip or whl file")]
pub struct InvalidOrigin(pub String);

impl FromStr for Origin {
    type Err = InvalidOrigin;

    /// Read an https address (http only of this machine), or the path of something that is there.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if let Ok(mut url) = Url::parse(text)
            && is_safe(&url)
        {
            if !url.path().ends_with('/') {
                url.set_path(&format!("{}/", url.path()));
            }
            return Ok(Self::Web(url));
        }
        let path = PathBuf::from(text);
        let ending = path.extension().and_then(|ending| ending.to_str());
        let zipped = ending.is_some_and(|ending| {
            ["zip", "whl"]
                .iter()
                .any(|known| known.eq_ignore_ascii_case(ending))
        });
        if path.is_dir() {
            Ok(Self::Folder(path))
        } else if path.is_file() && zipped {
            Ok(Self::Archive(path))
        } else {
            Err(InvalidOrigin(text.to_owned()))
        }
    }
}

/// Whether what comes from there is what its owner sent.
pub(super) fn is_safe(url: &Url) -> bool {
    let near = match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    };
    url.has_host() && (url.scheme() == "https" || (url.scheme() == "http" && near))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_encrypted_and_paths_exist() {
        let web = |text: &str| match text.parse() {
            Ok(Origin::Web(url)) => Some(url.to_string()),
            _ => None,
        };
        assert_eq!(
            web("https://models.example/mini").as_deref(),
            Some("https://models.example/mini/")
        );
        assert!(web("http://127.0.0.1:8080/").is_some());
        for text in [
            "http://models.example/",
            "ftp://models.example/",
            "no such folder",
            "data:,x",
        ] {
            assert!(text.parse::<Origin>().is_err(), "{text}");
        }
        let home = tempfile::tempdir().unwrap();
        let wheel = home.path().join("m.whl");
        std::fs::write(&wheel, "").unwrap();
        assert_eq!(
            wheel.to_str().unwrap().parse(),
            Ok(Origin::Archive(wheel.clone()))
        );
        let folder = home.path().to_owned();
        assert_eq!(
            folder.to_str().unwrap().parse(),
            Ok(Origin::Folder(folder.clone()))
        );
    }
}
