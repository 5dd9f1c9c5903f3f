//! Text of what others wrote in HTML: links kept as `[words](address)`, what is not displayed left out.

use html2text::{config, render::TextDecorator};

/// Largest HTML that is read, in bytes; what stands behind is left out.
pub const MOST: usize = 512 << 10;

/// Deepest nesting that is laid out; deeper HTML is only stripped of its tags.
const DEEPEST: usize = 256;

/// Wider than any line, so that only the author breaks lines.
const WIDTH: usize = 1 << 20;

/// Elements that have no end.
const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
];

/// The text of `html`, line by line.
pub fn text(html: &str) -> String {
    let html = front(html, MOST);
    if depth(html) > DEEPEST {
        return stripped(html);
    }
    let layout = config::with_decorator(Marks::default())
        .use_doc_css()
        .raw_mode(true)
        .link_footnotes(false)
        .no_link_wrapping()
        .allow_width_overflow();
    match layout.string_from_read(html.as_bytes(), WIDTH) {
        Ok(text) => tidy(&text),
        Err(_) => stripped(html),
    }
}

/// The text of `html` without its tags, and its entities as the characters they stand for.
pub fn stripped(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        let (before, from) = rest.split_at(at);
        out.push_str(before);
        rest = if from.starts_with('<') {
            from.find('>')
                .and_then(|end| from.get(end + 1..))
                .unwrap_or_default()
        } else {
            entity(from, &mut out)
        };
    }
    out.push_str(rest);
    out
}

/// Write the character that `from` begins with as an entity, or its `&`; answer what follows.
fn entity<'a>(from: &'a str, out: &mut String) -> &'a str {
    let name = from
        .get(1..)
        .and_then(|rest| rest.split_once(';'))
        .filter(|(name, _)| name.len() <= 8);
    if let Some((name, rest)) = name
        && let Some(letter) = named(name)
    {
        out.push(letter);
        return rest;
    }
    out.push('&');
    from.get(1..).unwrap_or_default()
}

fn named(name: &str) -> Option<char> {
    let number = |text: &str, radix| {
        u32::from_str_radix(text, radix)
            .ok()
            .and_then(char::from_u32)
    };
    match name {
        "lt" => Some('<'),
        "gt" => Some('>'),
        "amp" => Some('&'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some(' '),
        _ => match name.strip_prefix("#x").or_else(|| name.strip_prefix("#X")) {
            Some(digits) => number(digits, 16),
            None => number(name.strip_prefix('#')?, 10),
        },
    }
}

/// At most `most` bytes from the front, in whole characters.
fn front(text: &str, most: usize) -> &str {
    let mut end = most.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or(text)
}

/// How deep the elements of `html` lie in each other at most.
fn depth(html: &str) -> usize {
    let (mut now, mut most) = (0_usize, 0_usize);
    for part in html.split('<').skip(1) {
        if part.starts_with('/') {
            now = now.saturating_sub(1);
            continue;
        }
        let name: String = part
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect();
        let tag = part.split('>').next().unwrap_or_default();
        let stays = name.is_empty()
            || tag.ends_with('/')
            || VOID.contains(&name.to_ascii_lowercase().as_str());
        if !stays {
            now += 1;
            most = most.max(now);
        }
    }
    most
}

/// Without blanks at line ends, and with at most one empty line in a row.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.lines().map(str::trim_end) {
        empty = if line.is_empty() { empty + 1 } else { 0 };
        if empty < 2 && !(line.is_empty() && out.is_empty()) {
            out.push_str(line);
            out.push('\n');
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// How elements show in text: as Markdown would write them.
#[derive(Debug, Clone, Default)]
struct Marks {
    links: Vec<String>,
}

impl TextDecorator for Marks {
    type Annotation = ();

    fn decorate_link_start(&mut self, url: &str) -> (String, ()) {
        self.links.push(url.to_owned());
        ("[".to_owned(), ())
    }

    fn decorate_link_end(&mut self) -> String {
        format!("]({})", self.links.pop().unwrap_or_default())
    }

    fn decorate_em_start(&self) -> (String, ()) {
        ("*".to_owned(), ())
    }

    fn decorate_em_end(&self) -> String {
        "*".to_owned()
    }

    fn decorate_strong_start(&self) -> (String, ()) {
        ("**".to_owned(), ())
    }

    fn decorate_strong_end(&self) -> String {
        "**".to_owned()
    }

    fn decorate_strikeout_start(&self) -> (String, ()) {
        ("~~".to_owned(), ())
    }

    fn decorate_strikeout_end(&self) -> String {
        "~~".to_owned()
    }

    fn decorate_code_start(&self) -> (String, ()) {
        ("`".to_owned(), ())
    }

    fn decorate_code_end(&self) -> String {
        "`".to_owned()
    }

    fn decorate_preformat_first(&self) {}

    fn decorate_preformat_cont(&self) {}

    fn decorate_image(&mut self, _: &str, title: &str) -> (String, ()) {
        (format!("[{title}]"), ())
    }

    fn header_prefix(&self, level: usize) -> String {
        "#".repeat(level) + " "
    }

    fn quote_prefix(&self) -> String {
        "> ".to_owned()
    }

    fn unordered_item_prefix(&self) -> String {
        "- ".to_owned()
    }

    fn ordered_item_prefix(&self, number: i64) -> String {
        format!("{number}. ")
    }

    fn make_subblock_decorator(&self) -> Self {
        Self::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_structure_stay() {
        let html = "<h2>Plan</h2><p>Hello <b>Alice</b>, see <a href=\"https://x.test/?a=1&amp;b=2\">this</a>.</p>\
                    <ul><li>one<li>two</ul><blockquote><p>said</p></blockquote>";
        let want = "## Plan\n\nHello **Alice**, see [this](https://x.test/?a=1&b=2).\n- one\n- two\n\n> said";
        assert_eq!(text(html), want);
    }

    #[test]
    fn what_is_not_displayed_is_left_out() {
        let html = "<style>.h{display:none}</style><p>seen</p><p class=\"h\">hidden</p>\
                    <p style=\"display: none\">hidden</p><script>hidden</script>";
        assert_eq!(text(html), "seen");
    }

    #[test]
    fn layout_tables_become_lines() {
        let html = "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>";
        assert_eq!(text(html), "a\nb\nc");
    }

    #[test]
    fn hostile_nesting_is_only_stripped() {
        let html = "<div>".repeat(50_000) + "deep &amp; down";
        assert_eq!(text(&html), "deep & down");
    }

    #[test]
    fn stripping_brings_plain_text_back() {
        let html = "1 &lt; 2 &amp;&amp; <a href=\"https://x.test\">https://x.test</a>\n&#039;q&#x27; & &unknown;";
        assert_eq!(stripped(html), "1 < 2 && https://x.test\n'q' & &unknown;");
    }
}
