//! What the user may do with a file or folder.

use std::fmt;

/// The letters of `oc:permissions`, as questions.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, serde::Serialize, serde::Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Permissions(u16);

/// Letter and bit, in the order in which Nextcloud writes them.
const LETTERS: [(char, u16); 9] = [
    ('S', 1),
    ('R', 1 << 1),
    ('M', 1 << 2),
    ('G', 1 << 3),
    ('D', 1 << 4),
    ('N', 1 << 5),
    ('V', 1 << 6),
    ('W', 1 << 7),
    ('C', 1 << 8),
];

/// `K`: create folders. Kept apart, since `N` and `V` together stand for renaming and moving.
const CREATE_FOLDERS: (char, u16) = ('K', 1 << 9);

impl Permissions {
    /// Read the letters; unknown ones are ignored.
    pub fn parse(letters: &str) -> Self {
        let mut bits = 0;
        for (letter, bit) in LETTERS.into_iter().chain([CREATE_FOLDERS]) {
            if letters.contains(letter) {
                bits |= bit;
            }
        }
        Self(bits)
    }

    fn has(self, letter: char) -> bool {
        LETTERS
            .into_iter()
            .chain([CREATE_FOLDERS])
            .any(|(known, bit)| known == letter && self.0 & bit != 0)
    }

    /// Others shared it with the user.
    pub fn is_shared_with_me(self) -> bool {
        self.has('S')
    }

    /// The user may share it on.
    pub fn can_share(self) -> bool {
        self.has('R')
    }

    /// It is a mount point of another storage.
    pub fn is_mounted(self) -> bool {
        self.has('M')
    }

    /// The user may read it.
    pub fn can_read(self) -> bool {
        self.has('G')
    }

    /// The user may delete it.
    pub fn can_delete(self) -> bool {
        self.has('D')
    }

    /// The user may rename it.
    pub fn can_rename(self) -> bool {
        self.has('N')
    }

    /// The user may move it elsewhere.
    pub fn can_move(self) -> bool {
        self.has('V')
    }

    /// The user may change the content of this file.
    pub fn can_write(self) -> bool {
        self.has('W')
    }

    /// The user may create files in this folder.
    pub fn can_create_files(self) -> bool {
        self.has('C')
    }

    /// The user may create folders in this folder.
    pub fn can_create_folders(self) -> bool {
        self.has('K')
    }
}

impl fmt::Display for Permissions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (letter, bit) in LETTERS.into_iter().chain([CREATE_FOLDERS]) {
            if self.0 & bit != 0 {
                write!(f, "{letter}")?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Permissions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Permissions({self})")
    }
}

impl From<String> for Permissions {
    fn from(letters: String) -> Self {
        Self::parse(&letters)
    }
}

impl From<Permissions> for String {
    fn from(permissions: Permissions) -> Self {
        permissions.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_come_back_in_their_order() {
        for letters in ["RGDNVW", "SRMGDNVCK", "", "G"] {
            assert_eq!(Permissions::parse(letters).to_string(), letters);
        }
        let folder = Permissions::parse("RGDNVCK?");
        assert!(folder.can_create_files() && folder.can_delete() && !folder.can_write());
    }
}
