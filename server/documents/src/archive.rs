//! Zip archives, unpacked no further than allowed.

use std::{
    cell::Cell,
    io::{self, Cursor, Read as _},
};

use zip::{ZipArchive, result::ZipError};

use crate::{DocumentError, Limits};

/// More members than any document has.
const MEMBERS: usize = 20_000;

/// An open archive that counts what it unpacked.
#[derive(Debug)]
pub(crate) struct Archive<'b> {
    zip: ZipArchive<Cursor<&'b [u8]>>,
    left: Cell<u64>,
    most: u64,
}

impl<'b> Archive<'b> {
    pub(crate) fn open(bytes: &'b [u8], limits: &Limits) -> Result<Self, DocumentError> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(DocumentError::broken)?;
        if zip.len() > MEMBERS {
            return Err(DocumentError::Bomb {
                most: limits.unpacked_bytes,
            });
        }
        Ok(Self {
            zip,
            left: Cell::new(limits.unpacked_bytes),
            most: limits.unpacked_bytes,
        })
    }

    /// A member that has to be there.
    pub(crate) fn member(&mut self, name: &str) -> Result<Vec<u8>, DocumentError> {
        let missing = || DocumentError::Broken(format!("{name} is missing in it"));
        self.optional(name)?.ok_or_else(missing)
    }

    /// A member, if it is there.
    pub(crate) fn optional(&mut self, name: &str) -> Result<Option<Vec<u8>>, DocumentError> {
        let left = self.left.get();
        let member = match self.zip.by_name(name) {
            Ok(member) => member,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(error) => return Err(failed(&error)),
        };
        let mut bytes = Vec::new();
        let taken = member.take(left.saturating_add(1)).read_to_end(&mut bytes);
        let taken = taken.map_err(DocumentError::broken)? as u64;
        self.spend(taken)?;
        Ok(Some(bytes))
    }

    /// Unpack every member once and keep nothing, for libraries that unpack without asking.
    pub(crate) fn check_all(&mut self) -> Result<(), DocumentError> {
        for index in 0..self.zip.len() {
            let left = self.left.get();
            let member = self.zip.by_index(index).map_err(|error| failed(&error))?;
            let taken = io::copy(&mut member.take(left.saturating_add(1)), &mut io::sink());
            self.spend(taken.map_err(DocumentError::broken)?)?;
        }
        Ok(())
    }

    fn spend(&self, bytes: u64) -> Result<(), DocumentError> {
        let left = self.left.get().checked_sub(bytes);
        self.left
            .set(left.ok_or(DocumentError::Bomb { most: self.most })?);
        Ok(())
    }
}

fn failed(error: &ZipError) -> DocumentError {
    match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => DocumentError::Locked,
        other => DocumentError::broken(other),
    }
}
