//! The steps from an empty database to the one that this version knows.

use crate::digest::digest;

/// One step, which happens as a whole or not at all.
pub(crate) struct Migration {
    /// Counts up from 1.
    pub(crate) version: i64,
    /// What it is about.
    pub(crate) name: &'static str,
    pub(crate) up: &'static str,
    /// Undoes `up`; what the step brought is lost.
    pub(crate) down: &'static str,
}

macro_rules! migration {
    ($version:literal, $name:literal, $file:literal) => {
        Migration {
            version: $version,
            name: $name,
            up: include_str!(concat!("../../migrations/", $file, ".up.sql")),
            down: include_str!(concat!("../../migrations/", $file, ".down.sql")),
        }
    };
}

/// All steps in order. One that was released is never changed.
pub(crate) const MIGRATIONS: &[Migration] = &[
    migration!(1, "accounts", "0001_accounts"),
    migration!(2, "authorization", "0002_authorization"),
    migration!(3, "operations", "0003_operations"),
    migration!(4, "index", "0004_index"),
];

impl Migration {
    /// Recognises the step as it was when it was applied.
    pub(crate) fn digest(&self) -> String {
        digest("migration", &[self.up])
    }
}

/// The newest version that we know.
pub(crate) fn newest() -> i64 {
    MIGRATIONS.last().map_or(0, |last| last.version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_count_up_from_one() {
        let versions: Vec<_> = MIGRATIONS.iter().map(|step| step.version).collect();
        assert_eq!(versions, (1..=newest()).collect::<Vec<_>>());
    }
}
