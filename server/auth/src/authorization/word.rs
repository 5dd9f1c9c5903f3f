//! The code that a person compares: on our page and at Nextcloud.

/// Letters of the code that people compare: none that look alike.
const LETTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

/// Eight letters that nobody guesses soon, for people to compare.
pub(super) fn word() -> String {
    let bytes: [u8; 8] = rand::random();
    let letters = bytes.map(|byte| {
        let letter = LETTERS.get(usize::from(byte & 31));
        char::from(letter.copied().unwrap_or(b'A'))
    });
    let (one, other) = letters.split_at(4);
    one.iter().chain(&['-']).chain(other).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_easy_to_compare_and_hard_to_guess() {
        let (one, other) = (word(), word());
        assert_ne!(one, other);
        assert_eq!(one.len(), 9);
        assert!(!one.contains(['0', 'O', '1', 'I']), "{one}");
    }
}
