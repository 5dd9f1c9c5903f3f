//! Which files are wanted: by tags, or by folders and patterns.

use nextcloud_dav::FilePath;

use crate::IndexMode;

/// The largest file that is read unless said otherwise, in bytes.
const MOST_BYTES: u64 = 50 << 20;

/// Which files are indexed.
#[derive(Debug, Clone)]
pub struct FileRules {
    /// Files with this tag, and what lies in folders with it, are found by meaning and by words.
    pub tag: Option<TagName>,
    /// Files with this tag, and what lies in folders with it, are found by words only; `tag` wins.
    pub keyword_tag: Option<TagName>,
    /// Files that one of these takes are found by meaning and by words, whatever their tags.
    pub include: Vec<PathRule>,
    /// Files that one of these takes are left out, whatever else says.
    pub exclude: Vec<PathRule>,
    /// Names of tags that keep a file, and what lies below it, from everything.
    pub excluded_tags: Vec<String>,
    /// Larger files are left out.
    pub most_bytes: u64,
}

impl Default for FileRules {
    fn default() -> Self {
        Self {
            tag: TagName::parse("vector-index").ok(),
            keyword_tag: TagName::parse("keyword-index").ok(),
            include: Vec::new(),
            exclude: Vec::new(),
            excluded_tags: Vec::new(),
            most_bytes: MOST_BYTES,
        }
    }
}

impl FileRules {
    /// The tags that choose files.
    pub(super) fn tags(&self) -> impl Iterator<Item = (&TagName, IndexMode)> {
        let hybrid = self.tag.iter().map(|tag| (tag, IndexMode::Hybrid));
        let keyword = self.keyword_tag.iter();
        hybrid.chain(keyword.map(|tag| (tag, IndexMode::Keyword)))
    }

    /// How files with these tags of their own are found; not at all without one that chooses.
    pub(super) fn mode_of_tags(&self, tags: &[String]) -> Option<IndexMode> {
        self.tags()
            .find(|(tag, _)| tags.iter().any(|name| tag.is(name)))
            .map(|(_, mode)| mode)
    }

    /// Whether a rule takes this path, and none leaves it out.
    pub(super) fn includes(&self, path: &FilePath) -> bool {
        self.include.iter().any(|rule| rule.takes(path)) && !self.excludes(path)
    }

    /// Whether a rule leaves this path out.
    pub(super) fn excludes(&self, path: &FilePath) -> bool {
        self.exclude.iter().any(|rule| rule.takes(path))
    }
}

/// The name of a tag: 1 to 64 characters; capitals do not matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TagName(String);

/// Why a text is no name of a tag.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the name of a tag has 1 to 64 characters")]
pub struct InvalidTagName;

impl TagName {
    /// The name without blanks around it.
    ///
    /// # Errors
    /// [`InvalidTagName`] when nothing is left, or too much.
    pub fn parse(text: &str) -> Result<Self, InvalidTagName> {
        let name = text.trim();
        let good = (1..=64).contains(&name.chars().count()) && !name.chars().any(char::is_control);
        good.then(|| Self(name.to_owned())).ok_or(InvalidTagName)
    }

    /// The name as it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a tag of this name is meant.
    pub(super) fn is(&self, name: &str) -> bool {
        self.0.to_lowercase() == name.trim().to_lowercase()
    }
}

/// A folder with everything in it, such as `/Projects`, or a pattern for whole paths, such as `/Projects/**/*.md`.
///
/// In a pattern `*` is any text and `?` any character within a name, and `**` any number of names. Rules see no names that
/// begin with a dot, unless they begin with a dot themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PathRule {
    folder: FilePath,
    rest: Option<Vec<String>>,
}

/// Why a text is no rule for paths.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is neither a folder such as /Projects nor a pattern such as /Projects/**/*.md")]
pub struct InvalidPathRule(pub String);

impl PathRule {
    /// Read a folder or a pattern; `/` is all files.
    ///
    /// # Errors
    /// [`InvalidPathRule`] for paths that cannot be, and patterns with more than 8 times `**`.
    pub fn parse(text: &str) -> Result<Self, InvalidPathRule> {
        let invalid = || InvalidPathRule(text.to_owned());
        let whole = FilePath::parse(text.trim()).map_err(|_| invalid())?;
        let pattern = |name: &&str| name.contains(['*', '?']);
        let names: Vec<&str> = whole.names().collect();
        let Some(at) = names.iter().position(pattern) else {
            return Ok(Self {
                folder: whole,
                rest: None,
            });
        };
        let (front, rest) = names.split_at(at);
        if rest.iter().filter(|name| **name == "**").count() > 8 {
            return Err(invalid());
        }
        Ok(Self {
            folder: FilePath::parse(&front.join("/")).map_err(|_| invalid())?,
            rest: Some(rest.iter().map(|name| (*name).to_owned()).collect()),
        })
    }

    /// The folder that everything it takes lies in.
    pub fn folder(&self) -> &FilePath {
        &self.folder
    }

    /// Whether it takes this file.
    pub fn takes(&self, path: &FilePath) -> bool {
        if !path.is_within(&self.folder) || *path == self.folder {
            return false;
        }
        let below: Vec<&str> = path.names().skip(self.folder.names().count()).collect();
        match &self.rest {
            None => !below.iter().any(|name| name.starts_with('.')),
            Some(rest) => fits(rest, &below),
        }
    }
}

/// Whether names fit a pattern of names.
fn fits(pattern: &[String], names: &[&str]) -> bool {
    match (pattern.split_first(), names.split_first()) {
        (None, None) => true,
        (Some((first, more)), _) if first == "**" => {
            fits(more, names)
                || names
                    .split_first()
                    .is_some_and(|(name, rest)| !name.starts_with('.') && fits(pattern, rest))
        }
        (Some((first, more)), Some((name, rest))) => {
            let shown = !name.starts_with('.') || first.starts_with('.');
            shown && name_fits(first, name) && fits(more, rest)
        }
        (None, Some(_)) | (Some(_), None) => false,
    }
}

/// Whether one name fits, in time that grows with the product of both lengths.
fn name_fits(pattern: &str, name: &str) -> bool {
    let (pattern, name): (Vec<char>, Vec<char>) =
        (pattern.chars().collect(), name.chars().collect());
    let mut reached = vec![false; name.len() + 1];
    if let Some(first) = reached.first_mut() {
        *first = true;
    }
    for letter in &pattern {
        let mut next = vec![false; name.len() + 1];
        let mut any = false;
        for (at, slot) in next.iter_mut().enumerate() {
            let here = reached.get(at).copied().unwrap_or_default();
            any |= here;
            let before = at.checked_sub(1);
            let step = before.is_some_and(|before| {
                reached.get(before) == Some(&true)
                    && (*letter == '?' || name.get(before) == Some(letter))
            });
            *slot = if *letter == '*' { any } else { step };
        }
        reached = next;
    }
    reached.last() == Some(&true)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn takes(rule: &str, path: &str) -> bool {
        let rule = PathRule::parse(rule).expect("a rule");
        rule.takes(&FilePath::parse(path).expect("a path"))
    }

    #[test]
    fn a_folder_takes_what_lies_in_it() {
        for (rule, path, want) in [
            ("/", "a.md", true),
            ("/Projects", "Projects/a/b.md", true),
            ("Projects/", "Projects2/b.md", false),
            ("/Projects", "Projects", false),
            ("/Projects", "Projects/.git/config", false),
            ("/Projects/.git", "Projects/.git/config", true),
        ] {
            assert_eq!(takes(rule, path), want, "{rule} {path}");
        }
    }

    #[test]
    fn patterns_take_whole_paths() {
        for (rule, path, want) in [
            ("*.md", "a.md", true),
            ("*.md", "b/a.md", false),
            ("**/*.md", "a.md", true),
            ("**/*.md", "b/c/a.md", true),
            ("**/*.md", "b/.c/a.md", false),
            ("/P/**", "P/a/b", true),
            ("/P/*/x?.txt", "P/a/x1.txt", true),
            ("/P/*/x?.txt", "P/a/x12.txt", false),
            ("/P/**/a*b*c", "P/q/axxbxxc", true),
            ("/P/**/a*b*c", "P/q/axxbxx", false),
            ("*.*", "ä.ö", true),
        ] {
            assert_eq!(takes(rule, path), want, "{rule} {path}");
        }
    }

    #[test]
    fn hostile_patterns_end() {
        let pattern = format!("/{}b", "*a".repeat(100));
        assert!(!takes(&pattern, &"a".repeat(240)));
        assert!(PathRule::parse(&"**/".repeat(9)).is_err());
        assert!(PathRule::parse("/../x").is_err());
    }

    #[test]
    fn the_tag_for_meaning_wins() {
        let rules = FileRules::default();
        let tags = |tags: &[&str]| tags.iter().map(|tag| (*tag).to_owned()).collect::<Vec<_>>();
        let both = tags(&["keyword-index", "Vector-Index"]);
        assert_eq!(rules.mode_of_tags(&both), Some(IndexMode::Hybrid));
        assert_eq!(
            rules.mode_of_tags(&tags(&["keyword-index"])),
            Some(IndexMode::Keyword)
        );
        assert_eq!(rules.mode_of_tags(&tags(&["other"])), None);
        assert!(TagName::parse("  ").is_err() && TagName::parse(&"x".repeat(65)).is_err());
    }
}
