//! Why a tool could not do what it was asked, in words that a model can act on.

use nc_base::{Hint, Retry};
use nextcloud_transport::{Kind, NextcloudError};

/// The failure of one tool call.
#[derive(Debug, Clone, thiserror::Error)]
#[non_exhaustive]
pub enum ToolError {
    /// The arguments cannot be used.
    #[error("{message}")]
    Invalid {
        /// What is wrong with which argument.
        message: String,
    },
    /// The call is understood and will not be done.
    #[error("{message}")]
    Refused {
        /// What is refused and why.
        message: String,
        /// What to do instead.
        hint: Option<String>,
    },
    /// Nextcloud answered with a failure, or not at all.
    #[error("{}", told.as_deref().map_or_else(|| error.to_string(), ToOwned::to_owned))]
    Nextcloud {
        /// The failure.
        error: Box<NextcloudError>,
        /// The tool's own words for it, which name the thing.
        told: Option<String>,
    },
}

impl ToolError {
    /// Arguments that cannot be used.
    pub fn invalid(message: impl Into<String>) -> Self {
        Self::Invalid {
            message: message.into(),
        }
    }

    /// Something that will not be done, with the way out.
    pub fn refused(message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::Refused {
            message: message.into(),
            hint: Some(hint.into()),
        }
    }

    /// The same failure, in `words` if it is of this `kind` and nobody found better words before.
    ///
    /// Where the app itself is missing nothing is said of the thing in it.
    #[must_use]
    pub fn told(self, kind: Kind, words: impl FnOnce() -> String) -> Self {
        // Only OCS says that an app is missing in words that it never uses for a thing.
        let no_app =
            |error: &NextcloudError| error.is_unknown_route() && error.ocs_code().is_some();
        match self {
            Self::Nextcloud { error, told: None } if error.kind() == kind && !no_app(&error) => {
                Self::Nextcloud {
                    error,
                    told: Some(words()),
                }
            }
            other => other,
        }
    }

    /// The same failure, in the words that belong to its kind.
    #[must_use]
    pub fn told_one_of(self, words: impl IntoIterator<Item = (Kind, String)>) -> Self {
        let told = |error: Self, (kind, words): (Kind, String)| error.told(kind, || words);
        words.into_iter().fold(self, told)
    }

    /// What Nextcloud answered, if it was Nextcloud.
    pub fn kind(&self) -> Option<Kind> {
        match self {
            Self::Nextcloud { error, .. } => Some(error.kind()),
            _ => None,
        }
    }

    /// Everything the caller should read: what happened, what to do, whether to try again.
    pub fn text(&self) -> String {
        let mut text = sentence(&self.to_string());
        if let Some(hint) = self.hint() {
            text.push(' ');
            text.push_str(&sentence(&hint));
        }
        match self.retry() {
            Retry::Now if self.kind() != Some(Kind::PreconditionFailed) => {
                text.push_str(" Trying again may help.");
            }
            Retry::Never | Retry::Now => {}
            Retry::After(wait) => {
                let seconds = wait.as_secs().max(1).to_string();
                text.extend([" Try again in ", &seconds, " s."]);
            }
        }
        text
    }
}

impl Hint for ToolError {
    fn hint(&self) -> Option<String> {
        match self {
            Self::Invalid { .. } => Some("correct the arguments and call again".to_owned()),
            Self::Refused { hint, .. } => hint.clone(),
            Self::Nextcloud { error, told } => match (error.kind(), told) {
                (Kind::NotFound, Some(_)) => Some("check it, for example by listing".to_owned()),
                // The usual hint speaks of folders; the tool's own words say what is in the way.
                (Kind::Conflict, Some(_)) => None,
                (Kind::Forbidden, Some(words)) if words.contains("not found") => {
                    Some("check it, for example by listing, or ask the owner".to_owned())
                }
                // Some apps say that something is not there in other ways; the tool knows better.
                (_, Some(words)) if words.ends_with("not found") => {
                    Some("check it, for example by listing".to_owned())
                }
                _ => error.hint(),
            },
        }
    }

    fn retry(&self) -> Retry {
        match self {
            Self::Nextcloud { error, .. } => error.retry(),
            _ => Retry::Never,
        }
    }
}

impl From<NextcloudError> for ToolError {
    fn from(error: NextcloudError) -> Self {
        Self::Nextcloud {
            error: Box::new(error),
            told: None,
        }
    }
}

impl From<progenitor_client::Error<()>> for ToolError {
    fn from(error: progenitor_client::Error<()>) -> Self {
        NextcloudError::from(error).into()
    }
}

/// `text` with a capital in front and a full stop behind.
fn sentence(text: &str) -> String {
    let text = text.trim();
    let mut letters = text.chars();
    let mut out: String = match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => return String::new(),
    };
    if !out.ends_with(['.', '!', '?', ':']) {
        out.push('.');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_text_says_what_happened_and_what_to_do() {
        let error = ToolError::refused("the file is 9 MB", "read it in parts");
        assert_eq!(error.text(), "The file is 9 MB. Read it in parts.");
    }
}
