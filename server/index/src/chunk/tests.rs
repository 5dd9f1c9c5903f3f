//! What holds for every document, and how the structure of some shows in their pieces.

use rand::{RngExt as _, SeedableRng as _, rngs::StdRng, seq::IndexedRandom as _};

use super::*;
use crate::{Document, Part};

const SNIPPETS: &[&str] = &[
    "# Heading\n",
    "## Kosten\n\n",
    "### 予算\n",
    "\n\n",
    "\n",
    " ",
    "\t",
    "\u{c}",
    "- item\n",
    "  - deep item\n",
    "1. first\n",
    "| a | b |\n|---|---|\n| 1 | 2 |\n",
    "```\nlet x = 1;\n\nlet y = 2;\n```\n",
    "> quoted\n",
    "---\n",
    "[x]: https://example.org\n",
    "word ",
    "Ein Satz endet hier. ",
    "Und noch einer! ",
    "Où est la réunion ? ",
    "会議は三時に始まります。",
    "ประชุมวันจันทร์",
    "🇩🇪👩‍👩‍👧",
    "e\u{301}\u{302}",
    "Supercalifragilisticexpialidocious",
    "$ % & ",
    "<div>\nhtml\n</div>\n",
    "```\nnever closed\n",
    "* * *\n",
    "\u{feff}",
];

fn document(parts: &[(&str, Option<u32>)], markdown: bool) -> Document {
    let parts = parts.iter().map(|(text, page)| Part {
        text: (*text).to_owned(),
        page: *page,
    });
    Document {
        parts: parts.collect(),
        markdown,
        ..Document::default()
    }
}

fn texts(chunks: &Chunks) -> Vec<&str> {
    chunks
        .chunks
        .iter()
        .map(|chunk| chunk.text.as_str())
        .collect()
}

/// Everything that is promised of the chunks of any document.
fn hold(document: &Document, settings: Chunking) {
    let text: Vec<char> = document.text().chars().collect();
    let found = chunks(document, settings);
    let mut covered = 0;
    let mut last = (-1, 0);
    for (at, chunk) in found.chunks.iter().enumerate() {
        let (start, end) = (chunk.start as usize, chunk.end as usize);
        assert_eq!(chunk.index as usize, at);
        assert_eq!(text[start..end].iter().collect::<String>(), chunk.text);
        assert_eq!(chunk.text.trim(), chunk.text, "white space around a chunk");
        assert!(start < end && end - start <= settings.max() as usize);
        assert!(
            i64::from(chunk.start) > last.0 && end > last.1,
            "out of order"
        );
        assert!(
            covered <= start + settings.overlap() as usize,
            "too much repeated"
        );
        let gap = &text[covered.min(start)..start];
        assert!(gap.iter().all(|c| c.is_whitespace()), "left out: {gap:?}");
        assert!(chunk.page <= chunk.page_end);
        (covered, last) = (end, (i64::from(chunk.start), end));
    }
    let rest = &text[covered..];
    if found.left_out == 0 {
        assert!(rest.iter().all(|c| c.is_whitespace()), "left out: {rest:?}");
    } else {
        assert_eq!(found.chunks.len(), MOST_CHUNKS);
        assert!(found.left_out as usize <= rest.len());
    }
}

#[test]
fn any_document_is_covered_in_order_by_pieces_of_itself() {
    for seed in 0..400 {
        let mut random = StdRng::seed_from_u64(seed);
        let paged = random.random_bool(0.5);
        let parts: Vec<_> = (0..random.random_range(0..6))
            .map(|page| {
                let many = random.random_range(0..120);
                let text: String = (0..many)
                    .filter_map(|_| SNIPPETS.choose(&mut random).copied())
                    .collect();
                (text, paged.then_some(page + 1))
            })
            .collect();
        let parts: Vec<_> = parts
            .iter()
            .map(|(text, page)| (text.as_str(), *page))
            .collect();
        let max = random.random_range(64..400);
        let settings = Chunking::parse(max, random.random_range(0..max)).expect("in bounds");
        hold(&document(&parts, random.random_bool(0.7)), settings);
    }
}

#[test]
fn a_table_that_fits_stays_whole_under_its_headings() {
    let table = format!(
        "| Posten | Euro |\n|---|---|\n{}",
        "| Papier | 12 |\n".repeat(8)
    );
    let text = format!(
        "# Plan\n\n## Kosten\n\n{}\n\n{table}\n\n## Ende\n\nFertig.",
        "Ein Satz. ".repeat(12)
    );
    let settings = Chunking::parse(200, 40).expect("in bounds");
    let found = chunks(&document(&[(&text, None)], true), settings);
    let whole = found
        .chunks
        .iter()
        .find(|chunk| chunk.text.contains(table.trim()));
    assert_eq!(
        whole.expect("one chunk").heading.as_deref(),
        Some("Plan > Kosten")
    );
    let last = found.chunks.last().expect("some");
    assert_eq!(last.text, "## Ende\n\nFertig.");
    assert!(
        found
            .chunks
            .iter()
            .all(|chunk| !chunk.text.ends_with("Kosten"))
    );
}

#[test]
fn short_sections_share_a_piece_under_what_they_have_in_common() {
    let text = "# Team\n\n## Anna\n\nDesign.\n\n## Ben\n\nSales.";
    let found = chunks(&document(&[(text, None)], true), Chunking::default());
    assert_eq!(texts(&found), [text]);
    assert_eq!(found.chunks[0].heading.as_deref(), Some("Team"));
}

#[test]
fn pages_part_unless_they_are_tiny() {
    let long = "A sentence of this page. ".repeat(20);
    let parts = [
        ("Title", Some(1)),
        ("Contents", Some(2)),
        (long.as_str(), Some(3)),
        ("The end.", Some(4)),
    ];
    let settings = Chunking::parse(400, 50).expect("in bounds");
    let found = chunks(&document(&parts, false), settings);
    let pages: Vec<_> = found
        .chunks
        .iter()
        .map(|chunk| (chunk.page, chunk.page_end))
        .collect();
    let own = |page| (Some(page), Some(page));
    assert_eq!(pages, [(Some(1), Some(2)), own(3), own(3), own(4)]);
    assert_eq!(found.chunks[0].text, "Title\nContents");
    assert!(
        found.chunks[2].text.starts_with("A sentence"),
        "repeats from a sentence on"
    );
}

#[test]
fn messages_are_cut_only_when_one_alone_is_too_long() {
    let long = "Blah blah. ".repeat(12);
    let long = long.trim();
    let parts = ["Anna: Wann?", "Ben: Um drei.", long, "Anna: Gut."].map(|text| (text, None));
    let settings = Chunking::parse(100, 0).expect("in bounds");
    let found = chunks(&document(&parts, false), settings);
    assert_eq!(texts(&found)[0], "Anna: Wann?\nBen: Um drei.");
    assert_eq!(found.chunks.len(), 3);
    assert!(texts(&found)[2].ends_with("Blah blah.\nAnna: Gut."));
}

#[test]
fn what_does_not_fit_into_the_most_chunks_is_counted() {
    let text = "word ".repeat(60_000);
    let settings = Chunking::parse(64, 0).expect("in bounds");
    let found = chunks(&document(&[(&text, None)], false), settings);
    assert_eq!(found.chunks.len(), MOST_CHUNKS);
    let end = found.chunks.last().expect("some").end;
    assert_eq!(found.left_out, 299_999 - end);
    hold(&document(&[(&text, None)], false), settings);
}

#[test]
fn hostile_text_takes_no_longer_than_other() {
    for text in [
        format!("a.{}b", " ".repeat(1 << 20)),
        "a.)".repeat(300_000),
        "x".repeat(1 << 20),
        "\u{301}".repeat(300_000),
        "[".repeat(200_000),
        "> ".repeat(100_000),
    ] {
        for markdown in [true, false] {
            hold(&document(&[(&text, None)], markdown), Chunking::default());
        }
    }
}
