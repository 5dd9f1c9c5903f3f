//! Whole documents, good and hostile, made here byte by byte.

use std::io::{Cursor, Write as _};

use zip::{ZipWriter, write::SimpleFileOptions};

use crate::{DocumentError, Kind, Limits, Text, Wanted, read};

fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn text(kind: Kind, bytes: &[u8]) -> Result<Text, DocumentError> {
    read(kind, bytes, Wanted::default(), &Limits::default())
}

/// A PDF of pages that say `Page 1`, `Page 2`, ...
fn pdf(pages: usize) -> Vec<u8> {
    let mut objects = vec!["<</Type/Catalog/Pages 2 0 R>>".to_owned()];
    let kids: Vec<String> = (0..pages)
        .map(|page| format!("{} 0 R", 4 + 2 * page))
        .collect();
    let kids = kids.join(" ");
    objects.push(format!(
        "<</Type/Pages/Kids[{kids}]/Count {pages}/MediaBox[0 0 300 300]>>"
    ));
    objects.push("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>".to_owned());
    for page in 0..pages {
        let stream = format!("BT /F1 12 Tf 20 200 Td (Page {}) Tj ET", page + 1);
        objects.push(format!(
            "<</Type/Page/Parent 2 0 R/Resources<</Font<</F1 3 0 R>>>>/Contents {} 0 R>>",
            5 + 2 * page
        ));
        objects.push(format!(
            "<</Length {}>>stream\n{stream}\nendstream",
            stream.len()
        ));
    }
    let mut out = "%PDF-1.4\n".to_owned();
    let mut places = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        places.push(out.len());
        out.push_str(&format!("{} 0 obj\n{object}\nendobj\n", index + 1));
    }
    let start = out.len();
    out.push_str(&format!(
        "xref\n0 {}\n0000000000 65535 f \n",
        objects.len() + 1
    ));
    for place in places {
        out.push_str(&format!("{place:010} 00000 n \n"));
    }
    let size = objects.len() + 1;
    out.push_str(&format!(
        "trailer<</Size {size}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n"
    ));
    out.into_bytes()
}

#[test]
fn a_word_document_keeps_headings_lists_and_tables() {
    let body = br#"<?xml version="1.0"?><w:document xmlns:w="w"><w:body>
        <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Report</w:t></w:r></w:p>
        <w:p><w:r><w:t>Fish &amp; chips</w:t><w:tab/><w:t xml:space="preserve"> cost</w:t></w:r>
             <w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>
        <w:p><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr><w:r><w:t>one</w:t></w:r></w:p>
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>
        </w:body></w:document>"#;
    let notes =
        br#"<w:footnotes xmlns:w="w"><w:p><w:r><w:t>See there.</w:t></w:r></w:p></w:footnotes>"#;
    let bytes = packed(&[("word/document.xml", body), ("word/footnotes.xml", notes)]);
    let text = text(Kind::Docx, &bytes).unwrap();
    assert_eq!(
        text.pages,
        [
            "# Report\n\nFish & chips\t cost\n\n- one\n\n| a |\n| --- |\n\n## Footnotes\n\nSee there."
        ]
    );
    assert_eq!(text.count, None);
}

#[test]
fn an_open_document_keeps_headings_and_leaves_out_what_was_deleted() {
    let body = br#"<o:document-content xmlns:o="o" xmlns:text="t"><o:body><o:text>
        <text:tracked-changes><text:p>gone</text:p></text:tracked-changes>
        <text:h text:outline-level="2">Minutes</text:h>
        <text:p>We<text:s text:c="2"/>met<text:line-break/>here</text:p>
        <text:list><text:list-item><text:p>one</text:p></text:list-item></text:list>
        </o:text></o:body></o:document-content>"#;
    let text = text(Kind::Odt, &packed(&[("content.xml", body)])).unwrap();
    assert_eq!(text.pages, ["## Minutes\n\nWe  met\nhere\n\n- one"]);
}

#[test]
fn slides_come_in_the_order_of_the_presentation() {
    let parts: [(&str, &[u8]); 4] = [
        ("ppt/presentation.xml", br#"<p xmlns:r="r"><sldId id="256" r:id="rId2"/><sldId id="257" r:id="rId1"/></p>"#),
        ("ppt/_rels/presentation.xml.rels", br#"<R><Relationship Id="rId1" Target="slides/slide1.xml"/><Relationship Id="rId2" Target="slides/slide2.xml"/></R>"#),
        ("ppt/slides/slide1.xml", br"<s><p><t>last</t></p></s>"),
        ("ppt/slides/slide2.xml", br#"<s><sp><ph type="title"/><p><t>first</t></p></sp></s>"#),
    ];
    let bytes = packed(&parts);
    let all = text(Kind::Pptx, &bytes).unwrap();
    assert_eq!(
        (all.pages, all.count),
        (vec!["## first".to_owned(), "last".to_owned()], Some(2))
    );
}

#[test]
fn a_pdf_gives_the_wanted_pages() {
    let bytes = pdf(3);
    let all = text(Kind::Pdf, &bytes).unwrap();
    assert_eq!(
        (all.pages, all.count),
        (
            vec![
                "Page 1".to_owned(),
                "Page 2".to_owned(),
                "Page 3".to_owned()
            ],
            Some(3)
        )
    );
    let wanted = Wanted {
        first: 2,
        last: Some(2),
        ..Wanted::default()
    };
    let one = read(Kind::Pdf, &bytes, wanted, &Limits::default()).unwrap();
    assert_eq!(
        (one.pages, one.first, one.count),
        (vec!["Page 2".to_owned()], 2, Some(3))
    );
    let enough = Wanted {
        enough_bytes: 3,
        ..Wanted::default()
    };
    let begun = read(Kind::Pdf, &bytes, enough, &Limits::default()).unwrap();
    assert_eq!(begun.pages, ["Page 1"]);
    let beyond = Wanted {
        first: 4,
        ..Wanted::default()
    };
    let error = read(Kind::Pdf, &bytes, beyond, &Limits::default()).unwrap_err();
    assert_eq!(
        error,
        DocumentError::NoSuchPage {
            wanted: 4,
            count: 3
        }
    );
}

#[test]
fn a_truncated_pdf_is_damaged() {
    let bytes = pdf(3);
    for length in [20, bytes.len() / 4] {
        let error = text(Kind::Pdf, &bytes[..length]).unwrap_err();
        assert!(matches!(error, DocumentError::Broken(_)), "{error}");
    }
}

#[test]
fn a_truncated_archive_is_damaged() {
    let bytes = packed(&[("word/document.xml", b"<a/>")]);
    let error = text(Kind::Docx, &bytes[..bytes.len() - 30]).unwrap_err();
    assert!(matches!(error, DocumentError::Broken(_)), "{error}");
}

#[test]
fn a_bomb_is_not_unpacked() {
    let limits = Limits {
        unpacked_bytes: 1 << 20,
        ..Limits::default()
    };
    let zeros = vec![b' '; 8 << 20];
    for (kind, name) in [
        (Kind::Docx, "word/document.xml"),
        (Kind::Odt, "content.xml"),
        (Kind::Xlsx, "xl/any.bin"),
    ] {
        let bytes = packed(&[(name, &zeros)]);
        assert!(bytes.len() < 1 << 16);
        let error = read(kind, &bytes, Wanted::default(), &limits).unwrap_err();
        assert_eq!(error, DocumentError::Bomb { most: 1 << 20 });
    }
}

#[test]
fn more_text_than_allowed_is_refused() {
    let limits = Limits {
        text_bytes: 100,
        ..Limits::default()
    };
    let body = format!("<d><p><t>{}</t></p></d>", "x".repeat(200));
    let bytes = packed(&[("word/document.xml", body.as_bytes())]);
    let error = read(Kind::Docx, &bytes, Wanted::default(), &limits).unwrap_err();
    assert_eq!(error, DocumentError::Long { most: 100 });
}

#[test]
fn another_kind_is_told_from_the_bytes() {
    for kind in [Kind::Pdf, Kind::Docx, Kind::Xlsx] {
        let error = text(kind, b"just words").unwrap_err();
        assert!(matches!(error, DocumentError::OtherKind { .. }), "{error}");
    }
    let old = [&[0xD0, 0xCF, 0x11, 0xE0][..], &[0; 512]].concat();
    assert_eq!(text(Kind::Docx, &old).unwrap_err(), DocumentError::Locked);
}

#[test]
fn a_mail_shows_who_wrote_what() {
    let mail = b"From: Bob <bob@example.org>\r\nTo: alice@example.org\r\nSubject: Plan\r\n\
        Date: Sat, 21 Nov 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n\
        <p>Bring <b>oats</b>.</p>";
    let text = text(Kind::Mail, mail).unwrap().pages.concat();
    assert!(
        text.starts_with("From: Bob <bob@example.org>\nTo: alice@example.org\n"),
        "{text}"
    );
    assert!(
        text.contains("Subject: Plan\n\n") && text.contains("oats"),
        "{text}"
    );
    assert!(!text.contains("<p>"), "{text}");
}

#[test]
fn html_loses_its_tags_and_scripts() {
    let html =
        b"<html><head><script>x()</script></head><body><h1>Title</h1><p>Text</p></body></html>";
    let text = text(Kind::Html, html).unwrap().pages.concat();
    assert_eq!(text, "# Title\n\nText");
}

#[test]
fn types_have_kinds() {
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    assert_eq!(Kind::of_mime(word), Some(Kind::Docx));
    assert_eq!(Kind::of_mime("text/html; charset=utf-8"), Some(Kind::Html));
    let template = "application/vnd.oasis.opendocument.spreadsheet-template";
    assert_eq!(Kind::of_mime(template), Some(Kind::Ods));
    assert_eq!(Kind::of_mime("text/plain"), None);
}
