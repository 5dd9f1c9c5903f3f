//! A folder as a zip archive, its files stored without compression.

use crate::{
    ask::Ask,
    dav::error::DavError,
    state::{Node, World},
};

/// Whether a GET wants the archive of a folder.
pub(crate) fn is_wanted(ask: &Ask) -> bool {
    let header = ask
        .header("accept")
        .is_some_and(|accept| accept.contains("application/zip"));
    header || ask.text("accept").is_some_and(|accept| accept == "zip")
}

/// The archive; `files` of the query, a JSON list of names, leaves only these and the folder's own name out.
pub(crate) fn archive(world: &World, ask: &Ask, folder: &Node) -> Result<Vec<u8>, DavError> {
    let names = ask
        .text("files")
        .and_then(|files| serde_json::from_str::<Vec<String>>(&files).ok());
    let mut archive = Archive::default();
    if names.is_none() {
        archive.add(&format!("{}/", folder.name), &[])?;
    }
    for (path, id) in world.tree.walk(folder.id) {
        let top = path.first().map(String::as_str).unwrap_or_default();
        let path = match &names {
            Some(names) if !names.iter().any(|name| name == top) => continue,
            Some(_) => path.join("/"),
            None => format!("{}/{}", folder.name, path.join("/")),
        };
        match world.tree.node(id).map(Node::content) {
            Some(Some(content)) => archive.add(&path, content)?,
            Some(None) => archive.add(&format!("{path}/"), &[])?,
            None => {}
        }
    }
    archive.finish()
}

#[derive(Default)]
struct Archive {
    bytes: Vec<u8>,
    directory: Vec<u8>,
    count: u16,
}

impl Archive {
    fn add(&mut self, name: &str, content: &[u8]) -> Result<(), DavError> {
        let size = fits(u32::try_from(content.len()))?.to_le_bytes();
        let length = fits(u16::try_from(name.len()))?.to_le_bytes();
        let at = fits(u32::try_from(self.bytes.len()))?.to_le_bytes();
        // Version 2.0, names in UTF-8, stored, no time.
        let mut common = vec![20, 0, 0, 8, 0, 0, 0, 0, 0x21, 0];
        common.extend(crc(content).to_le_bytes());
        common.extend(size);
        common.extend(size);
        common.extend(length);
        common.extend([0, 0]);
        self.bytes.extend(b"PK\x03\x04");
        self.bytes.extend(&common);
        self.bytes.extend(name.as_bytes());
        self.bytes.extend(content);
        self.directory.extend(b"PK\x01\x02\x14\x00");
        self.directory.extend(&common);
        self.directory.extend([0; 10]);
        self.directory.extend(at);
        self.directory.extend(name.as_bytes());
        self.count = self.count.saturating_add(1);
        Ok(())
    }

    fn finish(mut self) -> Result<Vec<u8>, DavError> {
        let at = fits(u32::try_from(self.bytes.len()))?.to_le_bytes();
        let size = fits(u32::try_from(self.directory.len()))?.to_le_bytes();
        let count = self.count.to_le_bytes();
        self.bytes.extend(self.directory);
        self.bytes.extend(b"PK\x05\x06\0\0\0\0");
        self.bytes.extend(
            count
                .into_iter()
                .chain(count)
                .chain(size)
                .chain(at)
                .chain([0, 0]),
        );
        Ok(self.bytes)
    }
}

fn fits<T, E>(number: Result<T, E>) -> Result<T, DavError> {
    number.map_err(|_| DavError::bad_request("The folder is too large for an archive"))
}

/// CRC-32 as zip has it.
fn crc(bytes: &[u8]) -> u32 {
    let step = |state: u32, _| {
        if state & 1 == 0 {
            state >> 1
        } else {
            (state >> 1) ^ 0xEDB8_8320
        }
    };
    !bytes.iter().fold(u32::MAX, |state, byte| {
        (0..8).fold(state ^ u32::from(*byte), step)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_the_one_of_zip() {
        assert_eq!(crc(b"123456789"), 0xCBF4_3926);
    }
}
