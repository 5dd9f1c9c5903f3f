//! Documents of strangers: read or refused, within the limits.
//!
//! The library for PDF gives up by panicking on some damaged files; there this is allowed, our own lines may not.
#![no_main]

use std::panic;
use std::process::abort;

use libfuzzer_sys::fuzz_target;
use nc_documents::{Kind, Limits, Wanted, read};

const LIMITS: Limits = Limits {
    input_bytes: 1 << 20,
    unpacked_bytes: 8 << 20,
    text_bytes: 1 << 20,
};

const PACKED: [Kind; 6] = [
    Kind::Docx,
    Kind::Pptx,
    Kind::Xlsx,
    Kind::Odt,
    Kind::Odp,
    Kind::Ods,
];

fuzz_target!(
    init: panic::set_hook(Box::new(|info| {
        let foreign = |file: &str| file.contains("registry") || file.starts_with("/rustc");
        let gave_up = info.location().is_some_and(|place| foreign(place.file()));
        if !(gave_up && READS_PDF.get()) {
            eprintln!("{info}");
            abort();
        }
    })),
    |bytes: &[u8]| {
        let kinds: &[Kind] = match bytes {
            [b'%', b'P', b'D', b'F', ..] => &[Kind::Pdf],
            [b'P', b'K', ..] => &PACKED,
            _ => &[Kind::Html, Kind::Mail],
        };
        for kind in kinds {
            READS_PDF.set(*kind == Kind::Pdf);
            if let Ok(text) = read(*kind, bytes, Wanted::default(), &LIMITS) {
                assert!(text.pages.iter().map(String::len).sum::<usize>() <= LIMITS.text_bytes);
            }
        }
    }
);

std::thread_local! {
    static READS_PDF: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}
