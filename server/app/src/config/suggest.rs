//! Guessing which setting somebody meant.

use super::Setting;

/// The setting whose name is closest to `name`, if it is close.
pub(super) fn closest(name: &str) -> Option<&'static str> {
    let wanted = name.to_ascii_uppercase();
    Setting::all()
        .map(|setting| {
            (
                strsim::normalized_damerau_levenshtein(&wanted, setting.name),
                setting.name,
            )
        })
        .filter(|(likeness, _)| *likeness > 0.75)
        .max_by(|left, right| left.0.total_cmp(&right.0))
        .map(|(_, name)| name)
}

/// The one of `words` closest to `word`, if it is close.
pub(super) fn closest_of<'a>(
    word: &str,
    words: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    words
        .into_iter()
        .map(|known| (strsim::normalized_damerau_levenshtein(word, known), known))
        .filter(|(likeness, _)| *likeness > 0.7)
        .max_by(|left, right| left.0.total_cmp(&right.0))
        .map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_finds_its_setting() {
        assert_eq!(closest("NEXTCLOUD_USER_NAME"), Some("NEXTCLOUD_USERNAME"));
        assert_eq!(closest("mcp_readonly"), Some("MCP_READ_ONLY"));
        assert_eq!(closest("NEXTCLOUD_TRUSTED_DOMAINS"), None);
    }
}
