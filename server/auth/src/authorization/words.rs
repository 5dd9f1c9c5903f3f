//! Words of strangers, made fit to be shown to people.

/// Most characters of a name.
const MOST: usize = 100;

/// A name as people may read it: one short line, without letters that turn or hide others.
pub(super) fn name(text: &str) -> String {
    let readable = |c: &char| {
        (!c.is_control() || c.is_whitespace())
            && !matches!(*c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
    };
    let text: String = text.chars().filter(readable).collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").chars().take(MOST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_short_line_that_reads_as_it_is_written() {
        assert_eq!(name("  My\n\tclient\u{0} "), "My client");
        assert_eq!(name("evil\u{202e}gnp.exe\u{200b}"), "evilgnp.exe");
        assert_eq!(name(&"é".repeat(1_000_000)).chars().count(), MOST);
        assert_eq!(name("<b>Bold</b>"), "<b>Bold</b>", "escaping is for pages");
        assert_eq!(name("\u{200b}"), "");
    }
}
