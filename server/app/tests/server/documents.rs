//! Documents are read by a process that may die: what a hostile one does to it, and what callers hear.

use std::{
    path::PathBuf,
    time::{Duration, Instant},
};

use nc_toolkit::{ExtractError, Extractor, extract::Job};
use nextcloud_mcp_server::{config::Documents, extract::ChildProcess};

const PDF: &str = "application/pdf";
const SHEETS: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const WORDS: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

fn reader(bounds: Documents) -> ChildProcess {
    let program = env!("CARGO_BIN_EXE_nextcloud-mcp-server");
    ChildProcess::new(PathBuf::from(program), bounds)
}

fn job(mime: &str, bytes: impl Into<Vec<u8>>) -> Job {
    Job {
        mime: mime.to_owned(),
        bytes: bytes.into().into(),
        pages: None,
        enough_bytes: usize::MAX,
    }
}

fn number<N: TryFrom<usize>>(size: usize) -> N {
    N::try_from(size).ok().expect("a small archive")
}

/// An archive whose members are stored, not packed.
fn stored(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut out, mut index) = (Vec::new(), Vec::new());
    for (name, bytes) in parts {
        let mut common = Vec::new();
        common.extend([20, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
        common.extend(crc32(bytes).to_le_bytes());
        for _ in 0..2 {
            common.extend(number::<u32>(bytes.len()).to_le_bytes());
        }
        common.extend(number::<u16>(name.len()).to_le_bytes());
        common.extend([0, 0]);
        let place: u32 = number(out.len());
        out.extend(b"PK\x03\x04");
        out.extend(&common);
        out.extend(name.as_bytes());
        out.extend(*bytes);
        index.extend(b"PK\x01\x02\x14\0");
        index.extend(&common);
        index.extend([0; 10]);
        index.extend(place.to_le_bytes());
        index.extend(name.as_bytes());
    }
    let place: u32 = number(out.len());
    out.extend(&index);
    out.extend(b"PK\x05\x06\0\0\0\0");
    for _ in 0..2 {
        out.extend(number::<u16>(parts.len()).to_le_bytes());
    }
    out.extend(number::<u32>(index.len()).to_le_bytes());
    out.extend(place.to_le_bytes());
    out.extend([0, 0]);
    out
}

fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            let low = crc & 1;
            crc >>= 1;
            if low == 1 {
                crc ^= 0xEDB8_8320;
            }
        }
    }
    !crc
}

#[tokio::test]
async fn a_document_is_read_by_a_process_of_its_own() {
    let body = b"<d><p><t>Hello</t></p></d>";
    let document = stored(&[("word/document.xml", body)]);
    let extract = reader(Documents::default())
        .extract(job(WORDS, document))
        .await;
    let extract = extract.expect("its text");
    assert_eq!(
        (extract.pages, extract.markdown),
        (vec!["Hello".to_owned()], true)
    );
}

#[tokio::test]
async fn what_is_wrong_with_a_file_is_told() {
    let reader = reader(Documents::default());
    let cut = reader.extract(job(PDF, "%PDF-1.4\n1 0 obj\n<<")).await;
    assert!(cut.unwrap_err().to_string().contains("damaged"));
    let other = reader.extract(job(PDF, "just words")).await;
    assert_eq!(
        other.unwrap_err().to_string(),
        "it is no PDF file, whatever its name says"
    );
}

#[tokio::test]
async fn a_file_that_wants_all_memory_ends_only_its_reader() {
    let sheet = br#"<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>
        <row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData></worksheet>"#;
    let hog = stored(&[
        ("_rels/.rels", br#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#),
        ("xl/workbook.xml", br#"<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>"#),
        ("xl/_rels/workbook.xml.rels", br#"<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#),
        ("xl/worksheets/sheet1.xml", sheet),
    ]);
    let reader = reader(Documents {
        memory_bytes: 256 << 20,
        ..Documents::default()
    });
    let refused = reader.extract(job(SHEETS, hog)).await.unwrap_err();
    assert_eq!(refused, ExtractError::Crash);
    let next = stored(&[("word/document.xml", b"<d><p><t>Next</t></p></d>")]);
    assert!(reader.extract(job(WORDS, next)).await.is_ok());
}

#[tokio::test]
async fn a_file_that_takes_forever_is_given_up() {
    let endless = "<p><t>x</t></p>".repeat(1 << 20);
    let endless = stored(&[("word/document.xml", format!("<d>{endless}</d>").as_bytes())]);
    let reader = reader(Documents {
        timeout: Duration::from_millis(50),
        ..Documents::default()
    });
    let begun = Instant::now();
    let refused = reader.extract(job(WORDS, endless)).await.unwrap_err();
    assert!(matches!(refused, ExtractError::Slow { .. }), "{refused}");
    assert!(begun.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn without_a_reader_callers_hear_so() {
    let body = b"<d><p><t>Hello</t></p></d>";
    let document = stored(&[("word/document.xml", body)]);
    let missing = ChildProcess::new(PathBuf::from("/no/such/program"), Documents::default());
    let refused = missing.extract(job(WORDS, document)).await.unwrap_err();
    assert_eq!(refused, ExtractError::Unavailable);
}
