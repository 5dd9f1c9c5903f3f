//! Which contacts a search finds.

use nextcloud_dav::contacts::{Contact, Listed};

/// The properties that a search looks at.
pub(super) const LOOKED_AT: [&str; 5] = ["N", "NICKNAME", "EMAIL", "TEL", "ORG"];

/// What is searched: words that must all occur, in any case, and digits for phone numbers.
#[derive(Debug)]
pub(super) struct Query {
    words: Vec<String>,
    digits: Option<String>,
}

impl Query {
    /// Read a query; `None` when it holds nothing to search for.
    pub(super) fn read(text: &str) -> Option<Self> {
        let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
        let number = text
            .chars()
            .all(|c| c.is_ascii_digit() || " +-()/.".contains(c));
        let digits = digits(text);
        let digits = (number && digits.len() >= 3).then_some(digits);
        (!words.is_empty()).then_some(Self { words, digits })
    }

    /// Whether a contact is meant.
    pub(super) fn finds(&self, listed: &Listed) -> bool {
        self.meets(&listed.card.contact())
    }

    fn meets(&self, contact: &Contact) -> bool {
        if let Some(wanted) = &self.digits {
            // A leading 0 or +49 is written in one place and not in the other.
            let wanted = wanted.trim_start_matches('0');
            let phones = contact.phones.iter();
            if !wanted.is_empty()
                && phones
                    .map(|tel| digits(&tel.value))
                    .any(|tel| tel.contains(wanted))
            {
                return true;
            }
        }
        let texts: Vec<String> = [
            Some(&contact.full_name),
            contact.given_name.as_ref(),
            contact.family_name.as_ref(),
            contact.organization.as_ref(),
        ]
        .into_iter()
        .flatten()
        .chain(contact.others.get("NICKNAME").into_iter().flatten())
        .chain(contact.emails.iter().map(|mail| &mail.value))
        .map(|text| text.to_lowercase())
        .collect();
        let occurs = |word: &String| texts.iter().any(|text| text.contains(word));
        self.words.iter().all(occurs)
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use nextcloud_dav::contacts::Card;

    use super::*;

    const CARD: &str = "BEGIN:VCARD\nVERSION:3.0\nUID:u\nFN:Erika Mustermann\nNICKNAME:Rike\n\
        EMAIL:e@Example.org\nTEL:+49 (30) 123-45\nORG:ACME\nEND:VCARD\n";

    fn finds(query: &str) -> bool {
        let contact = Card::parse(CARD).unwrap().contact();
        Query::read(query).is_some_and(|query| query.meets(&contact))
    }

    #[test]
    fn names_nicknames_mail_and_organisations_are_searched() {
        for query in [
            "erika",
            "MUSTER",
            "rike",
            "example.org",
            "acme",
            "acme erika",
        ] {
            assert!(finds(query), "{query}");
        }
        assert!(!finds("erika max") && !finds(" "));
    }

    #[test]
    fn phone_numbers_are_compared_by_their_digits() {
        for query in ["030 12345", "+49 30", "12345", "(30) 12"] {
            assert!(finds(query), "{query}");
        }
        assert!(!finds("99") && !finds("000"));
    }
}
