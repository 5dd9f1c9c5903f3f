//! From blocks to chunks: what belongs together stays together while it fits.

use std::ops::Range;

use super::{
    Chunk, Chunking,
    blocks::{Form, Outline, Path},
    cut::{cut, fits, overlap, trimmed},
};
use crate::Document;

/// Most chunks of one document; about eight million characters by default.
pub const MOST_CHUNKS: usize = 4096;

/// A document in pieces.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Chunks {
    /// The pieces, in order.
    pub chunks: Vec<Chunk>,
    /// Characters at the end of the document that are in no piece, because it needs more than [`MOST_CHUNKS`].
    pub left_out: u32,
}

/// Cut a document.
///
/// Pieces come in the order of the text, begin and end with what is not white space, and cover everything that is not.
/// Parts with a page share a piece only where they are tiny (a quarter of a piece together); other parts, such as
/// messages, share one while they fit and are cut only when one alone does not. Short sections share a piece up to half
/// of its size; a heading never ends one. Within a section each piece repeats the end of the one before, from a sentence,
/// a line or a word on; nothing is repeated behind a heading or in the next part.
pub fn chunks(document: &Document, settings: Chunking) -> Chunks {
    let text = document.text();
    let units = units(document, &text, settings);
    let mut pack = Pack {
        text: &text,
        units: &units,
        max: settings.max() as usize,
        overlap: settings.overlap() as usize,
        chunks: Vec::new(),
    };
    pack.run();
    let chunks = pack.chunks;
    let covered = chunks.last().map_or(0, |chunk| chunk.end);
    let end = units.last().map_or(0, |unit| number(unit.chars.end));
    Chunks {
        chunks,
        left_out: end - covered,
    }
}

/// What is never cut again: a block, or a piece of one that was too long.
#[derive(Debug)]
struct Unit {
    /// Where it stands, in bytes.
    range: Range<usize>,
    /// Where it stands, in characters.
    chars: Range<usize>,
    part: usize,
    page: Option<u32>,
    path: Path,
    heading: bool,
    /// Where its section ends, in characters: before the next heading.
    section_end: usize,
    /// Where its part ends, in characters.
    part_end: usize,
}

fn units(document: &Document, text: &str, settings: Chunking) -> Vec<Unit> {
    let max = settings.max() as usize;
    // Pieces of what is too long leave room for what is repeated before them.
    let piece = max.saturating_sub(settings.overlap() as usize).max(max / 4);
    let mut outline = Outline::default();
    let mut units: Vec<Unit> = Vec::new();
    let (mut base, mut seen) = (0, (0, 0));
    for (part, content) in document.parts.iter().enumerate() {
        let blocks = if document.markdown {
            outline.markdown(&content.text)
        } else {
            outline.plain(&content.text)
        };
        for block in blocks {
            let within = trimmed(&content.text, block.range.clone());
            let pieces = if fits(content.text.get(within.clone()).unwrap_or_default(), max) {
                vec![within]
            } else {
                cut(&content.text, within, &block.form, piece)
            };
            for piece in pieces.into_iter().filter(|piece| !piece.is_empty()) {
                let range = base + piece.start..base + piece.end;
                let start = seen.1 + length(text, seen.0..range.start);
                let end = start + length(text, range.clone());
                seen = (range.end, end);
                units.push(Unit {
                    range,
                    chars: start..end,
                    part,
                    page: content.page,
                    path: block.path.clone(),
                    heading: block.form == Form::Heading,
                    section_end: end,
                    part_end: end,
                });
            }
        }
        base += content.text.len() + 1;
    }
    see_ends(&mut units);
    units
}

/// Tell each unit where its section and its part end.
fn see_ends(units: &mut [Unit]) {
    let mut behind: Option<(usize, bool, usize, usize)> = None;
    for unit in units.iter_mut().rev() {
        if let Some((part, heading, section_end, part_end)) = behind
            && part == unit.part
        {
            unit.part_end = part_end;
            if !heading {
                unit.section_end = section_end;
            }
        }
        behind = Some((unit.part, unit.heading, unit.section_end, unit.part_end));
    }
}

/// The chunk that is being filled.
#[derive(Debug, Clone, Copy)]
struct Open {
    /// Its first unit that no chunk before it has.
    first: usize,
    /// Where it begins, in bytes and in characters; before its first unit when it repeats something.
    start: (usize, usize),
}

struct Pack<'t> {
    text: &'t str,
    units: &'t [Unit],
    max: usize,
    overlap: usize,
    chunks: Vec<Chunk>,
}

impl Pack<'_> {
    fn run(&mut self) {
        let Some(first) = self.units.first() else {
            return;
        };
        let mut open = Open {
            first: 0,
            start: (first.range.start, first.chars.start),
        };
        let mut next = 1;
        while self.chunks.len() < MOST_CHUNKS {
            let Some(unit) = self.units.get(next) else {
                self.close(open, self.units.len());
                return;
            };
            if self.joins(open, next, unit) {
                next += 1;
                continue;
            }
            let end = self.without_headings(open.first, next);
            self.close(open, end);
            let Some(unit) = self.units.get(end) else {
                return;
            };
            open = Open {
                first: end,
                start: self
                    .repeated(open, end, unit)
                    .unwrap_or((unit.range.start, unit.chars.start)),
            };
            next = end + 1;
        }
    }

    /// Whether `unit` goes into the open chunk.
    fn joins(&self, open: Open, next: usize, unit: &Unit) -> bool {
        let before = self.units.get(open.first..next).unwrap_or_default();
        let with = |end: usize| end - open.start.1;
        if with(unit.chars.end) > self.max {
            return false;
        }
        if before.last().is_some_and(|last| last.part != unit.part) {
            let most = if unit.page.is_some() {
                self.max / 4
            } else {
                self.max
            };
            return with(unit.part_end) <= most;
        }
        !unit.heading
            || before.iter().all(|before| before.heading)
            || with(unit.section_end) <= self.max / 2
    }

    /// The end of a chunk without the headings of what follows it.
    fn without_headings(&self, first: usize, end: usize) -> usize {
        let units = self.units.get(first..end).unwrap_or_default();
        let part = self.units.get(end).map(|unit| unit.part);
        let headings = units.iter().rev();
        let headings = headings.take_while(|unit| unit.heading && Some(unit.part) == part);
        let left = units.len() - headings.count();
        if left == 0 { end } else { first + left }
    }

    fn close(&mut self, open: Open, end: usize) {
        let units = self.units.get(open.first..end).unwrap_or_default();
        let (Some(first), Some(last)) = (units.first(), units.last()) else {
            return;
        };
        let text = self.text.get(open.start.0..last.range.end);
        self.chunks.push(Chunk {
            index: number(self.chunks.len()),
            text: text.unwrap_or_default().to_owned(),
            start: number(open.start.1),
            end: number(last.chars.end),
            page: first.page,
            page_end: last.page,
            heading: common(units),
        });
    }

    /// Where the chunk that begins with `unit` begins when it repeats the end of the one before, `closed`.
    fn repeated(&self, closed: Open, end: usize, unit: &Unit) -> Option<(usize, usize)> {
        let units = self.units.get(closed.first..end)?;
        let last = units.last()?;
        if unit.heading || last.part != unit.part {
            return None;
        }
        let section = units.iter().rev();
        let section =
            section.take_while(|other| other.part == unit.part && other.path == unit.path);
        let first = section.last()?.range.start.max(closed.start.0);
        let room = self.max.saturating_sub(unit.chars.end - last.chars.end);
        let end = self.text.get(first..last.range.end)?;
        let back = end.char_indices().rev();
        let from = back
            .map(|(at, _)| at)
            .nth(self.overlap.min(room).checked_sub(1)?);
        let from = from.unwrap_or_default();
        let tail = end.get(from..)?;
        let at = overlap(tail)?;
        let kept = tail.get(at..)?.trim_start();
        let start = (
            last.range.end - kept.len(),
            last.chars.end - kept.chars().count(),
        );
        (start.0 > closed.start.0).then_some(start)
    }
}

/// The headings that all units have above them.
fn common(units: &[Unit]) -> Option<String> {
    let (first, rest) = units.split_first()?;
    let shared = rest.iter().fold(first.path.len(), |shared, unit| {
        let same = first.path.iter().zip(unit.path.iter());
        same.take(shared).take_while(|(a, b)| a == b).count()
    });
    let path = first.path.get(..shared).filter(|path| !path.is_empty())?;
    Some(path.join(" > "))
}

fn length(text: &str, range: Range<usize>) -> usize {
    text.get(range).unwrap_or_default().chars().count()
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
