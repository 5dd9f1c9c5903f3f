//! What a filter asks for, as tokens that all engines index alike: `user` for who may see a document, and
//! `user:/folder` for each folder of theirs that it stands below.
//!
//! No token is both: a user id has no slash.

use nc_base::UserId;

use super::{Filter, Place};

/// The tokens of a document: two documents that share one share a reader, and a folder if it names one.
pub(super) fn tokens(places: &[Place]) -> Vec<String> {
    let mut tokens: Vec<_> = places.iter().flat_map(of_place).collect();
    tokens.sort_unstable();
    tokens.dedup();
    tokens
}

fn of_place(place: &Place) -> impl Iterator<Item = String> {
    let user = place.user.as_str().to_owned();
    let path = place.path.as_deref().unwrap_or_default();
    let path = path.trim_matches('/');
    let ends = path.match_indices('/').map(|(end, _)| end);
    let folders = ends.filter_map(|end| path.get(..end));
    let root = place.path.as_ref().map(|_| format!("{user}:/"));
    let below: Vec<_> = folders.map(|folder| format!("{user}:/{folder}")).collect();
    std::iter::once(user).chain(root).chain(below)
}

/// The tokens of which a document must have one.
pub(super) fn wanted(filter: &Filter) -> Vec<String> {
    let user = filter.user.as_str();
    if filter.folders.is_empty() {
        return vec![user.to_owned()];
    }
    filter
        .folders
        .iter()
        .map(|folder| below(&filter.user, folder))
        .collect()
}

fn below(user: &UserId, folder: &str) -> String {
    format!("{user}:/{}", folder.trim_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(user: &str, path: Option<&str>) -> Place {
        Place {
            user: UserId::parse(user).expect("a user"),
            path: path.map(str::to_owned),
        }
    }

    #[test]
    fn a_document_stands_below_each_folder_above_it_and_not_below_itself() {
        let places = [
            place("alice", Some("/Projects/2026/plan.md")),
            place("bob", None),
        ];
        assert_eq!(
            tokens(&places),
            [
                "alice",
                "alice:/",
                "alice:/Projects",
                "alice:/Projects/2026",
                "bob"
            ]
        );
        assert_eq!(
            tokens(&[place("alice", Some("plan.md"))]),
            ["alice", "alice:/"]
        );
    }

    #[test]
    fn a_folder_is_asked_for_however_it_is_written() {
        let mut filter = Filter::of(UserId::parse("alice").expect("a user"));
        assert_eq!(wanted(&filter), ["alice"]);
        filter.folders = ["/Projects/", "Projects", "/"].map(str::to_owned).to_vec();
        assert_eq!(
            wanted(&filter),
            ["alice:/Projects", "alice:/Projects", "alice:/"]
        );
    }
}
