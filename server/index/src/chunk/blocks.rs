//! What a text consists of: headings, paragraphs, lists, tables, code.

use std::{ops::Range, sync::Arc};

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag};

/// Deepest heading path; deeper headings stay in the text only.
const MOST_HEADINGS: usize = 6;
/// Longest heading in a path, in characters.
const LONGEST_HEADING: usize = 120;

/// Where a block may be cut when it is too long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Form {
    /// Names what follows it.
    Heading,
    /// Running text: between sentences.
    Prose,
    /// Code, tables, quotes: between lines.
    Lines,
    /// A list: where items begin (bytes from the start of the text).
    Items(Vec<usize>),
}

/// The headings above a block, outermost first.
pub(super) type Path = Arc<Vec<String>>;

/// A part of a text that belongs together.
#[derive(Debug)]
pub(super) struct Block {
    /// Where it stands, in bytes.
    pub(super) range: Range<usize>,
    pub(super) form: Form,
    pub(super) path: Path,
}

/// Reads the parts of one document; headings of one part stand above the next.
#[derive(Debug, Default)]
pub(super) struct Outline {
    open: Vec<(HeadingLevel, String)>,
    path: Path,
}

impl Outline {
    /// The blocks of Markdown, in order; all text that is not white space is in one of them.
    pub(super) fn markdown(&mut self, text: &str) -> Vec<Block> {
        let options = Options::ENABLE_TABLES | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS;
        let mut blocks = Vec::new();
        let mut depth = 0_usize;
        let mut items = Vec::new();
        let mut heading: Option<(HeadingLevel, String)> = None;
        for (event, range) in Parser::new_ext(text, options).into_offset_iter() {
            match event {
                Event::Start(tag) => {
                    match (depth, tag) {
                        (0, Tag::Heading { level, .. }) => heading = Some((level, String::new())),
                        (1, Tag::Item) => items.push(range.start),
                        _ => {}
                    }
                    depth += 1;
                }
                Event::End(_) => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        let form = self.form(&event, heading.take(), std::mem::take(&mut items));
                        self.push(&mut blocks, text, range, form);
                    }
                }
                Event::Text(said) | Event::Code(said) => {
                    if let Some((_, title)) = &mut heading {
                        title.push_str(&said);
                    }
                }
                _ if depth == 0 => self.push(&mut blocks, text, range, Form::Lines),
                _ => {}
            }
        }
        self.between(&mut blocks, text, text.len());
        blocks
    }

    /// The paragraphs of plain text.
    pub(super) fn plain(&self, text: &str) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut open: Option<Range<usize>> = None;
        let mut at = 0;
        for line in text.split_inclusive(['\n', '\u{c}']) {
            let range = at..at + line.len();
            at = range.end;
            if line.trim().is_empty() {
                blocks.extend(open.take().map(|range| self.block(range, Form::Prose)));
            } else {
                open = Some(open.map_or(range.start, |open| open.start)..range.end);
            }
        }
        blocks.extend(open.map(|range| self.block(range, Form::Prose)));
        blocks
    }

    fn form(
        &mut self,
        end: &Event<'_>,
        heading: Option<(HeadingLevel, String)>,
        items: Vec<usize>,
    ) -> Form {
        use pulldown_cmark::TagEnd;
        if let Some(heading) = heading {
            self.enter(heading);
            return Form::Heading;
        }
        match end {
            Event::End(TagEnd::Paragraph) => Form::Prose,
            Event::End(TagEnd::List(_)) => Form::Items(items),
            _ => Form::Lines,
        }
    }

    fn enter(&mut self, (level, title): (HeadingLevel, String)) {
        self.open.retain(|(above, _)| *above < level);
        let words: Vec<_> = title.split_whitespace().collect();
        let title: String = words.join(" ").chars().take(LONGEST_HEADING).collect();
        if !title.is_empty() && self.open.len() < MOST_HEADINGS {
            self.open.push((level, title));
        }
        self.path = Arc::new(self.open.iter().map(|(_, title)| title.clone()).collect());
    }

    fn block(&self, range: Range<usize>, form: Form) -> Block {
        let path = Arc::clone(&self.path);
        Block { range, form, path }
    }

    fn push(&self, blocks: &mut Vec<Block>, text: &str, range: Range<usize>, form: Form) {
        self.between(blocks, text, range.start);
        let start = range.start.max(end_of(blocks));
        if start < range.end {
            blocks.push(self.block(start..range.end, form));
        }
    }

    /// What stands before `end` and is in no block, such as a definition of a link.
    fn between(&self, blocks: &mut Vec<Block>, text: &str, end: usize) {
        let range = end_of(blocks)..end;
        let words = text.get(range.clone()).unwrap_or_default();
        if !words.trim().is_empty() {
            blocks.push(self.block(range, Form::Lines));
        }
    }
}

fn end_of(blocks: &[Block]) -> usize {
    blocks.last().map_or(0, |block| block.range.end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_falls_into_its_blocks_under_their_headings() {
        let text = "# Plan\n\nFirst.\n\n## Costs *now*\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- one\n  - deep\n- two\n\n[x]: https://example.org\n\n```\ncode\n\nmore\n```\n";
        let mut outline = Outline::default();
        let blocks = outline.markdown(text);
        let shown: Vec<_> = blocks
            .iter()
            .map(|block| (text[block.range.clone()].trim(), block.path.join(" > ")))
            .collect();
        assert_eq!(
            shown,
            [
                ("# Plan", "Plan".to_owned()),
                ("First.", "Plan".to_owned()),
                ("## Costs *now*", "Plan > Costs now".to_owned()),
                (
                    "| a | b |\n|---|---|\n| 1 | 2 |",
                    "Plan > Costs now".to_owned()
                ),
                ("- one\n  - deep\n- two", "Plan > Costs now".to_owned()),
                ("[x]: https://example.org", "Plan > Costs now".to_owned()),
                ("```\ncode\n\nmore\n```", "Plan > Costs now".to_owned()),
            ]
        );
        let Form::Items(items) = &blocks[4].form else {
            panic!("a list");
        };
        assert_eq!(items.len(), 2);
        assert!(text[items[1]..].starts_with("- two"));
    }

    #[test]
    fn a_heading_ends_those_of_its_level_and_deeper_ones() {
        let mut outline = Outline::default();
        outline.markdown("# A\n\n### B\n\n## C\n");
        assert_eq!(*outline.path, ["A", "C"]);
        outline.markdown("# D\n");
        assert_eq!(*outline.path, ["D"]);
    }

    #[test]
    fn blank_lines_and_form_feeds_part_plain_text() {
        let text = "one\ntwo\n\n \nthree\u{c}\u{c}four";
        let blocks = Outline::default().plain(text);
        let shown: Vec<_> = blocks
            .iter()
            .map(|block| &text[block.range.clone()])
            .collect();
        assert_eq!(shown, ["one\ntwo\n", "three\u{c}", "four"]);
    }
}
