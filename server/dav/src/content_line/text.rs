//! Values of type text: what is escaped in them, and lists of them.

/// A text as it stands in a line: backslash, semicolon, comma and line breaks escaped, control characters left out.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' | ';' | ',' => out.extend(['\\', letter]),
            '\r' if letters.peek() == Some(&'\n') => {}
            '\n' | '\r' => out.push_str("\\n"),
            '\t' => out.push('\t'),
            control if control.is_control() => {}
            plain => out.push(plain),
        }
    }
    out
}

/// The text that a value of a line means.
pub fn unescape(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            out.push(letter);
            continue;
        }
        match letters.next() {
            Some('n' | 'N') => out.push('\n'),
            Some(escaped) => out.push(escaped),
            None => out.push('\\'),
        }
    }
    out
}

/// The parts of a value between separators that are not escaped; still escaped themselves.
pub fn split(value: &str, separator: char) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut from, mut escaped) = (0, false);
    for (at, letter) in value.char_indices() {
        if letter == separator && !escaped {
            parts.push(value.get(from..at).unwrap_or_default());
            from = at + letter.len_utf8();
        }
        escaped = letter == '\\' && !escaped;
    }
    parts.push(value.get(from..).unwrap_or_default());
    parts
}
