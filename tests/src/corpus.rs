//! Seeds for the fuzzers, from the recorded cases.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Context as _;

use crate::case::{self, Exchange};

/// Larger seeds make a fuzzer slow and teach it nothing.
const MOST_BYTES: usize = 32 << 10;

/// Write the seeds, one folder for each fuzzer; gives how many there are.
///
/// # Errors
/// When a case cannot be read or a file not written.
pub fn write(folder: &Path) -> anyhow::Result<usize> {
    let mut count = 0;
    for (fuzzer, seeds) in collect()? {
        let folder = folder.join(fuzzer);
        fs::create_dir_all(&folder).with_context(|| format!("no folder {}", folder.display()))?;
        for (number, seed) in seeds.iter().enumerate() {
            let path = folder.join(format!("recorded-{number}"));
            fs::write(&path, seed).with_context(|| format!("cannot write {}", path.display()))?;
        }
        count += seeds.len();
    }
    Ok(count)
}

type Seeds = BTreeMap<&'static str, Vec<Vec<u8>>>;

fn collect() -> anyhow::Result<Seeds> {
    let mut seeds = Seeds::new();
    let mut add = |fuzzer, bytes: Vec<u8>| {
        if !bytes.is_empty() && bytes.len() <= MOST_BYTES {
            seeds.entry(fuzzer).or_default().push(bytes);
        }
    };
    for (_, case) in case::all()? {
        add("arguments", format!("{}\n{}", case.tool, case.args).into());
        for exchange in &case.nextcloud {
            for (fuzzer, bytes) in of_exchange(exchange)? {
                add(fuzzer, bytes);
            }
        }
    }
    for all in seeds.values_mut() {
        all.sort();
        all.dedup();
    }
    Ok(seeds)
}

fn of_exchange(exchange: &Exchange) -> anyhow::Result<Vec<(&'static str, Vec<u8>)>> {
    let reply = exchange.reply.bytes()?;
    let mut found = Vec::new();
    for text in [exchange.body.bytes()?, reply.clone()] {
        let text = String::from_utf8_lossy(&text);
        for (fuzzer, name) in [("icalendar", "VCALENDAR"), ("vcard", "VCARD")] {
            let objects = objects(&text, name);
            found.extend(objects.map(|object| (fuzzer, object.into_bytes())));
        }
    }
    if exchange.status == 207 {
        found.push(("multistatus", reply));
    } else if exchange.method == "GET" && exchange.path.starts_with("/remote.php/dav/files/") {
        found.push(("documents", reply));
    }
    Ok(found)
}

/// The objects of this name in a text, which may be XML.
fn objects<'t>(text: &'t str, name: &str) -> impl Iterator<Item = String> + use<'t> {
    let (begin, end) = (format!("BEGIN:{name}"), format!("END:{name}"));
    let mut rest = text;
    std::iter::from_fn(move || {
        let (_, after) = rest.split_once(&begin)?;
        let (inner, after) = after.split_once(&end)?;
        rest = after;
        let inner = inner.replace("&#13;", "\r").replace("&lt;", "<");
        let inner = inner.replace("&gt;", ">").replace("&amp;", "&");
        Some(format!("{begin}{inner}{end}\r\n"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fuzzer_has_seeds() -> anyhow::Result<()> {
        let seeds = collect()?;
        for fuzzer in [
            "arguments",
            "documents",
            "icalendar",
            "multistatus",
            "vcard",
        ] {
            let count = seeds.get(fuzzer).map_or(0, Vec::len);
            assert!(count >= 5, "{fuzzer} has {count} seeds");
        }
        Ok(())
    }

    #[test]
    fn objects_in_xml_lose_its_escapes() {
        let text = "<c>BEGIN:VCARD&#13;\nFN:A &amp; B&#13;\nEND:VCARD&#13;\n</c>";
        let found: Vec<String> = objects(text, "VCARD").collect();
        assert_eq!(found, ["BEGIN:VCARD\r\nFN:A & B\r\nEND:VCARD\r\n"]);
    }
}
