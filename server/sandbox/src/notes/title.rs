//! Titles and categories as file names.

const FORBIDDEN: &[char] = &['*', '|', '/', '\\', ':', '"', '<', '>', '?'];
const MAX_TITLE: usize = 100;

/// Drop what a file name cannot have; nothing left becomes `New note`.
pub(crate) fn clean(title: &str) -> String {
    let kept: String = title
        .chars()
        .filter(|c| !FORBIDDEN.contains(c) && !c.is_control())
        .take(MAX_TITLE)
        .collect();
    let kept = kept.trim().trim_start_matches('.').trim();
    if kept.is_empty() {
        "New note".to_owned()
    } else {
        kept.to_owned()
    }
}

/// The folders of a category; empty and dotted parts vanish.
pub(crate) fn folders(category: &str) -> Vec<String> {
    let forbidden = |c: &char| *c == '\\' || !FORBIDDEN.contains(c);
    category
        .split('/')
        .map(|part| {
            part.chars()
                .filter(|c| forbidden(c) && !c.is_control())
                .collect::<String>()
        })
        .map(|part| part.trim().trim_start_matches('.').to_owned())
        .filter(|part| !part.is_empty())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unusable_characters_are_dropped() {
        assert_eq!(clean("a/b:c?*\"<>|"), "abc");
        assert_eq!(clean(" ??? "), "New note");
        assert_eq!(folders("/Lab//../Sub/"), ["Lab", "Sub"]);
    }
}
