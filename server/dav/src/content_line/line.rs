//! One line: a name, parameters, a value.

use super::text;

/// A property as it stands in a calendar or a contact.
///
/// Parameters and value are kept as they were written; the methods read and change them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// As written, with the group of a contact (`item1.TEL`); empty for a line that is none.
    name: String,
    /// `;A=1;B="x"`, or empty.
    params: String,
    value: String,
}

impl Line {
    /// A line with a value that is written as it is: a date, a number, an address.
    pub fn new(name: &str, value: impl Into<String>) -> Self {
        let value: String = value.into();
        Self {
            name: name.to_owned(),
            params: String::new(),
            value: value.replace(['\r', '\n'], " "),
        }
    }

    /// A line with a text, which is escaped.
    pub fn text(name: &str, value: &str) -> Self {
        Self::new(name, text::escape(value))
    }

    /// A line with several texts.
    pub fn texts<'t>(name: &str, values: impl IntoIterator<Item = &'t str>) -> Self {
        let values: Vec<String> = values.into_iter().map(text::escape).collect();
        Self::new(name, values.join(","))
    }

    /// The same line with a parameter; a value that needs quotes gets them.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.set_param(name, value);
        self
    }

    /// Read an unfolded line. What has no colon, or nothing before it, is kept whole as a line without a name.
    pub(super) fn read(line: &str) -> Self {
        let colon = outside_quotes(line, ':').unwrap_or_default();
        let (head, value) = line.split_at(colon);
        let (name, params) = head.split_at(head.find(';').unwrap_or(head.len()));
        if name.is_empty() {
            return Self {
                name: String::new(),
                params: String::new(),
                value: line.to_owned(),
            };
        }
        Self {
            name: name.to_owned(),
            params: params.to_owned(),
            value: value.get(1..).unwrap_or_default().to_owned(),
        }
    }

    /// Whether this is a line of that name, in whatever case and group.
    pub fn is(&self, name: &str) -> bool {
        self.name().eq_ignore_ascii_case(name)
    }

    /// The name, without group.
    pub fn name(&self) -> &str {
        self.name
            .rsplit_once('.')
            .map_or(self.name.as_str(), |(_, name)| name)
    }

    /// The group that holds lines of a contact together.
    pub fn group(&self) -> Option<&str> {
        self.name.rsplit_once('.').map(|(group, _)| group)
    }

    /// The same line as a member of a group.
    #[must_use]
    pub fn in_group(mut self, group: &str) -> Self {
        self.name = format!("{group}.{}", self.name());
        self
    }

    /// The value as written.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// The value as a text.
    pub fn as_text(&self) -> String {
        text::unescape(&self.value)
    }

    /// The value as a list of texts; empty ones are left out.
    pub fn as_texts(&self) -> Vec<String> {
        text::split(&self.value, ',')
            .into_iter()
            .map(|part| text::unescape(part).trim().to_owned())
            .filter(|part| !part.is_empty())
            .collect()
    }

    /// Give it another value, written as it is; its parameters stay.
    pub fn set_value(&mut self, value: impl Into<String>) {
        let value: String = value.into();
        self.value = value.replace(['\r', '\n'], " ");
    }

    /// The first value of a parameter, without quotes.
    pub fn param(&self, name: &str) -> Option<String> {
        self.params_of(name).next()
    }

    /// Every value of a parameter, without quotes.
    pub fn params_of<'l>(&'l self, name: &'l str) -> impl Iterator<Item = String> + 'l {
        self.each_param()
            .filter(move |(key, _)| key.eq_ignore_ascii_case(name))
            .flat_map(|(_, value)| pieces(value, ','))
            .map(|value| plain(value.trim().trim_matches('"')))
    }

    /// The parameters as written: name and value.
    pub fn each_param(&self) -> impl Iterator<Item = (&str, &str)> {
        pieces(self.params.trim_start_matches(';'), ';')
            .filter(|piece| !piece.is_empty())
            .map(|piece| piece.split_once('=').unwrap_or((piece, "")))
    }

    /// Set a parameter, in its place if there is one.
    pub fn set_param(&mut self, name: &str, value: &str) {
        self.put_param(name, &quoted(value));
    }

    /// Set a parameter to several values; without any it goes away.
    pub fn set_param_list(&mut self, name: &str, values: &[String]) {
        if values.is_empty() {
            self.remove_param(name);
        } else {
            let values: Vec<String> = values.iter().map(|value| quoted(value)).collect();
            self.put_param(name, &values.join(","));
        }
    }

    fn put_param(&mut self, name: &str, written: &str) {
        let fresh = format!("{name}={written}");
        let mut done = false;
        let mut parts: Vec<String> = Vec::new();
        for (key, old) in self.each_param() {
            if !key.eq_ignore_ascii_case(name) {
                parts.push(format!("{key}={old}"));
            } else if !done {
                done = true;
                parts.push(fresh.clone());
            }
        }
        if !done {
            parts.push(fresh);
        }
        self.write_params(&parts);
    }

    /// Take a parameter away.
    pub fn remove_param(&mut self, name: &str) {
        let parts: Vec<String> = self
            .each_param()
            .filter(|(key, _)| !key.eq_ignore_ascii_case(name))
            .map(|(key, value)| format!("{key}={value}"))
            .collect();
        self.write_params(&parts);
    }

    fn write_params(&mut self, parts: &[String]) {
        self.params = parts.iter().flat_map(|part| [";", part]).collect();
    }

    /// Write it, folded at 75 bytes, with its line end.
    pub(super) fn write(&self, out: &mut String) {
        let whole = if self.name.is_empty() {
            self.value.clone()
        } else {
            format!("{}{}:{}", self.name, self.params, self.value)
        };
        let mut width = 0;
        for letter in whole.chars() {
            if width + letter.len_utf8() > 75 {
                out.push_str("\r\n ");
                width = 1;
            }
            out.push(letter);
            width += letter.len_utf8();
        }
        out.push_str("\r\n");
    }
}

/// Where `wanted` stands for the first time outside of quotes.
fn outside_quotes(text: &str, wanted: char) -> Option<usize> {
    let mut quoted = false;
    text.char_indices().find_map(|(at, letter)| {
        quoted ^= letter == '"';
        (letter == wanted && !quoted).then_some(at)
    })
}

/// The pieces between separators that stand outside of quotes.
fn pieces(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest?;
        let Some(at) = outside_quotes(text, separator) else {
            rest = None;
            return Some(text);
        };
        rest = text.get(at + separator.len_utf8()..);
        text.get(..at)
    })
}

/// A parameter's value as RFC 6868 writes it, in quotes where it needs them.
fn quoted(value: &str) -> String {
    let safe = value
        .replace('^', "^^")
        .replace('"', "^'")
        .replace("\r\n", "^n")
        .replace(['\n', '\r'], "^n");
    let safe: String = safe.chars().filter(|letter| !letter.is_control()).collect();
    if safe.contains([';', ':', ',']) {
        format!("\"{safe}\"")
    } else {
        safe
    }
}

/// A parameter's value as RFC 6868 means it.
fn plain(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut letters = value.chars().peekable();
    while let Some(letter) = letters.next() {
        let meant = match (letter, letters.peek()) {
            ('^', Some('n')) => '\n',
            ('^', Some('\'')) => '"',
            ('^', Some('^')) => '^',
            _ => {
                out.push(letter);
                continue;
            }
        };
        letters.next();
        out.push(meant);
    }
    out
}
