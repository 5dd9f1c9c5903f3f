//! Paths survive the way to the server and back, and never leave the root.

use super::*;

/// A small generator of numbers; the same sequence in every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % sides
    }

    fn name(&mut self) -> String {
        const PIECES: &[&str] = &[
            "a", "Z", "0", " ", "#", "?", "%", "%2F", "%2e%2e", "ä", "日本", "🦀", "&", "<", "+",
            ";", "=", "'", "\"", "..", ".", "\\", "~", "e\u{301}", "@", ":", "[", "|",
        ];
        (0..=self.roll(6))
            .filter_map(|_| {
                let at = self.roll(PIECES.len() as u64);
                PIECES.get(usize::try_from(at).unwrap())
            })
            .copied()
            .collect()
    }
}

#[test]
fn every_path_comes_back_from_its_address() {
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    for _ in 0..20_000 {
        let names: Vec<String> = (0..=dice.roll(4)).map(|_| dice.name()).collect();
        let text = names.join("/");
        let Ok(path) = FilePath::parse(&text) else {
            assert!(names.iter().any(|name| name == ".."), "{text:?}");
            continue;
        };
        let address = format!("/cloud/remote.php/dav/files/al%20ice/{}", path.encoded());
        assert_eq!(file_path(&address, "al ice"), Some(path), "{text:?}");
    }
}

#[test]
fn an_address_has_no_special_character_and_stays_below_the_root() {
    let mut dice = Dice(42);
    for _ in 0..20_000 {
        let text = format!("{}/{}", dice.name(), dice.name());
        let Ok(path) = FilePath::parse(&text) else {
            continue;
        };
        let base = url::Url::parse("https://cloud.example/remote.php/dav/files/alice/").unwrap();
        let url = base.join(&format!("./{}", path.encoded())).unwrap();
        assert!(url.path().starts_with(base.path()), "{text:?} became {url}");
        assert_eq!(
            url.path().split('/').count(),
            5 + path.names().count().max(1)
        );
        assert_eq!((url.query(), url.fragment()), (None, None), "{text:?}");
    }
}

#[test]
fn climbing_and_control_characters_are_refused() {
    assert_eq!(FilePath::parse("a/../b"), Err(InvalidPath::Climbs));
    assert_eq!(FilePath::parse(".."), Err(InvalidPath::Climbs));
    for bad in ["a\0", "a\nb", "a\u{7f}", "\u{85}x"] {
        assert_eq!(FilePath::parse(bad), Err(InvalidPath::Control), "{bad:?}");
    }
    assert_eq!(FilePath::parse(&"x".repeat(251)), Err(InvalidPath::TooLong));
    assert_eq!(
        FilePath::parse(&"x/".repeat(2001)),
        Err(InvalidPath::TooLong)
    );
}

#[test]
fn slashes_and_dots_that_mean_nothing_are_dropped() {
    let path = FilePath::parse("/./Notes//a b.md/").unwrap();
    assert_eq!(path.as_str(), "Notes/a b.md");
    assert_eq!(path.name(), "a b.md");
    assert_eq!(path.parent().unwrap().as_str(), "Notes");
    assert_eq!(path.encoded(), "Notes/a%20b.md");
    assert!(FilePath::parse("/").unwrap().is_root());
    assert_eq!(FilePath::root().parent(), None);
}

#[test]
fn a_neighbour_with_the_same_start_is_not_inside() {
    let folder = FilePath::parse("Notes").unwrap();
    assert!(FilePath::parse("Notes/a").unwrap().is_within(&folder));
    assert!(folder.is_within(&folder));
    assert!(!FilePath::parse("Notes2/a").unwrap().is_within(&folder));
    assert!(folder.is_within(&FilePath::root()));
}

#[test]
fn addresses_of_other_collections_are_not_paths() {
    assert_eq!(file_path("/remote.php/dav/files/bob/x", "alice"), None);
    assert_eq!(
        file_path("/remote.php/dav/files/alice/%2e%2e/x", "alice"),
        None
    );
    assert_eq!(
        file_path(
            "https://c.example/nc/remote.php/dav/files/alice/a%2520b/",
            "alice"
        )
        .unwrap()
        .as_str(),
        "a%20b"
    );
    assert_eq!(
        segments_after(
            "/remote.php/dav/trashbin/alice/trash/x.d1",
            &["trashbin", "alice", "trash"]
        )
        .unwrap(),
        ["x.d1"]
    );
}
