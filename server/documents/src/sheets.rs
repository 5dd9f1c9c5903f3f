//! XLSX and ODS: each sheet a table, under its name.

use std::io::Cursor;

use calamine::{Data, Ods, Range, Reader, Xlsx};

use crate::{
    DocumentError, Kind, Limits, Text, Wanted,
    archive::Archive,
    markdown::{Markdown, heading},
};

pub(crate) fn read(
    kind: Kind,
    bytes: &[u8],
    wanted: Wanted,
    limits: &Limits,
) -> Result<Text, DocumentError> {
    // The library unpacks whatever it finds.
    Archive::open(bytes, limits)?.check_all()?;
    let bytes = Cursor::new(bytes);
    if kind == Kind::Ods {
        let book = Ods::new(bytes).map_err(|error| failed(&error))?;
        sheets(book, wanted, limits)
    } else {
        let book = Xlsx::new(bytes).map_err(|error| failed(&error))?;
        sheets(book, wanted, limits)
    }
}

fn failed(error: &impl std::fmt::Display) -> DocumentError {
    let words = error.to_string();
    if words.to_lowercase().contains("password") {
        return DocumentError::Locked;
    }
    DocumentError::broken(words)
}

fn sheets<'b, B>(mut book: B, wanted: Wanted, limits: &Limits) -> Result<Text, DocumentError>
where
    B: Reader<Cursor<&'b [u8]>>,
{
    let names = book.sheet_names();
    Text::of_pages(names.len(), wanted, |number| {
        let name = names.get(number as usize - 1);
        let name = name.map(String::as_str).unwrap_or_default();
        let cells = book
            .worksheet_range(name)
            .map_err(|error| DocumentError::broken(format!("{error:?}")))?;
        let mut markdown = Markdown::default();
        markdown.mark(heading(2));
        markdown.text(name);
        markdown.end_paragraph();
        markdown.rows(&rows(&cells, limits)?);
        Ok(markdown.finish())
    })
}

fn rows(cells: &Range<Data>, limits: &Limits) -> Result<Vec<Vec<String>>, DocumentError> {
    let mut bytes = 0;
    let mut rows = Vec::new();
    for row in cells.rows() {
        let row: Vec<String> = row.iter().map(cell).collect();
        bytes += row.iter().map(|cell| cell.len() + 3).sum::<usize>();
        limits.check_text(bytes)?;
        rows.push(row);
    }
    Ok(rows)
}

fn cell(cell: &Data) -> String {
    let text = match cell {
        Data::DateTime(at) if at.is_datetime() => {
            let (year, month, day, hour, minute, second, _) = at.to_ymd_hms_milli();
            if (hour, minute, second) == (0, 0, 0) {
                format!("{year:04}-{month:02}-{day:02}")
            } else {
                format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
            }
        }
        other => other.to_string(),
    };
    text.replace(['\n', '\r'], " ").replace('|', "\\|")
}
