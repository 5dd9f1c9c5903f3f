//! The labels of a card. Deck lists one twice that was put on twice.

use nextcloud_client::deck::types::{Card, Label};

/// The labels, each once.
pub(super) fn of(card: &Card) -> Vec<&Label> {
    let mut found: Vec<&Label> = Vec::new();
    for label in card.labels.iter().flatten() {
        if !found.iter().any(|known| known.id == label.id) {
            found.push(label);
        }
    }
    found
}

/// Their titles.
pub(super) fn titles(card: &Card) -> Vec<String> {
    let labels = of(card).into_iter();
    labels.filter_map(|label| label.title.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_that_was_put_on_twice_counts_once() {
        let label = |id: i64| Label {
            id: Some(id),
            title: Some(format!("L{id}")),
            ..Label::default()
        };
        let card = Card {
            labels: Some(vec![label(1), label(2), label(1)]),
            ..Card::default()
        };
        assert_eq!(titles(&card), ["L1", "L2"]);
        assert!(titles(&Card::default()).is_empty());
    }
}
