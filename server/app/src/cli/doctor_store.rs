//! The part of `doctor` about the store. Looks without changing anything: what is missing is not made, what is old not upgraded.

use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::Arc,
};

use nc_auth::checkup::{Finding, Outcome};
use nc_base::{Hint, SystemClock};
use nc_store::{Address, Schema, Store, StoreError};

use crate::config::{Config, Storage};

const DATABASE: &str = "database";
const SPACE: &str = "free space";
/// Less than this much free space is worth a word, in KiB.
const LITTLE: u64 = 200 << 10;
/// With less than this, in KiB, writes will soon fail.
const NOTHING: u64 = 10 << 10;

/// What is found about the store; nothing where there is none.
pub(super) async fn examine(config: &Config) -> Vec<Finding> {
    let storage = &config.storage;
    if !storage.chosen {
        return if config.needs_store() {
            vec![doubtful(
                DATABASE,
                "none is set: what is stored is in memory and ends with the process",
                "set TOKEN_STORAGE_DB or DATABASE_URL, and TOKEN_ENCRYPTION_KEY",
            )]
        } else {
            Vec::new()
        };
    }
    let mut findings = Vec::new();
    if let Some(path) = storage.address.path() {
        file(path, &mut findings);
        if !path.exists() {
            return findings;
        }
    }
    match schema(&storage.address).await {
        Ok(found) => {
            let newest = found.outcome == Outcome::Good;
            findings.push(found);
            if newest {
                findings.extend(keys(storage).await);
            }
        }
        Err(error) => findings.push(failed(DATABASE, &error)),
    }
    findings
}

/// The file: who may read it, and how much space there is beside it.
fn file(path: &Path, findings: &mut Vec<Finding>) {
    let folder = existing_folder(path);
    match fs::metadata(path) {
        Ok(found) if found.permissions().mode() & 0o077 != 0 => findings.push(doubtful(
            "permissions",
            &format!("others may read {}", path.display()),
            "start the server once, which takes that away, or `chmod 600` the file",
        )),
        Ok(_) => findings.push(good(
            "permissions",
            &format!("only its owner reads {}", path.display()),
        )),
        Err(_) if may_write(&folder) => findings.push(good(
            DATABASE,
            &format!("{} is made when the server starts", path.display()),
        )),
        Err(error) => findings.push(Finding {
            step: DATABASE,
            outcome: Outcome::Bad,
            what: format!(
                "{} cannot be made or read ({}) in {}",
                path.display(),
                error.kind(),
                folder.display()
            ),
            fix: "let the user that runs the server write to that folder, or set TOKEN_STORAGE_DB to another"
                .to_owned(),
        }),
    }
    if let Some(kib) = free_kib(&folder) {
        findings.push(space(kib));
    }
}

/// Permissions tell little to root and about mounts; to try is the only way, and leaves nothing.
fn may_write(folder: &Path) -> bool {
    let probe = folder.join(format!(".nextcloud-mcp-doctor.{}", std::process::id()));
    fs::write(&probe, "").is_ok() && fs::remove_file(&probe).is_ok()
}

/// The folder of the file, or the nearest one above it that exists.
fn existing_folder(path: &Path) -> PathBuf {
    let above = path.ancestors().skip(1).find(|folder| folder.is_dir());
    above.map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

/// What `df` of POSIX says.
fn free_kib(folder: &Path) -> Option<u64> {
    let said = Command::new("df")
        .arg("-Pk")
        .arg(folder)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    let text = String::from_utf8_lossy(&said.stdout);
    text.lines().nth(1)?.split_whitespace().nth(3)?.parse().ok()
}

fn space(kib: u64) -> Finding {
    let what = format!("{} MiB are free beside the database", kib >> 10);
    let fix = "make room, or move the database: without space nothing can be stored";
    if kib < NOTHING {
        Finding {
            step: SPACE,
            outcome: Outcome::Bad,
            what,
            fix: fix.to_owned(),
        }
    } else if kib < LITTLE {
        doubtful(SPACE, &what, fix)
    } else {
        good(SPACE, &what)
    }
}

async fn schema(address: &Address) -> Result<Finding, StoreError> {
    let schema = Schema::connect(address, Arc::new(SystemClock)).await?;
    let found = schema.current().await?;
    schema.close().await;
    let newest = Schema::newest();
    if found > newest {
        return Err(StoreError::NewerDatabase {
            found,
            known: newest,
        });
    }
    let what = format!("{address} answers, version {found} of {newest}");
    Ok(if found == newest {
        good(DATABASE, &what)
    } else {
        doubtful(
            DATABASE,
            &what,
            "the next start upgrades it, as `db upgrade` does; make a backup before",
        )
    })
}

/// Which keys are given and used. Opening finds those that are missing.
async fn keys(storage: &Storage) -> Option<Finding> {
    const STEP: &str = "keys";
    let opened = Store::open(
        &storage.address,
        storage.keys.clone(),
        Arc::new(SystemClock),
    );
    let used = async {
        let store = opened.await?;
        let used = store.keys_in_use().await;
        store.close().await;
        used
    };
    let used = match used.await {
        Ok(used) => used,
        Err(error) => return Some(failed(STEP, &error)),
    };
    let first = storage.keys.first_id();
    let all: u64 = used.values().sum();
    let others: u64 = all - used.get(first).copied().unwrap_or_default();
    let what = format!("{first} seals; {all} values are sealed, {others} of them with older keys");
    Some(if others == 0 {
        good(STEP, &what)
    } else {
        doubtful(STEP, &what, "run `keys rotate`")
    })
}

fn failed(step: &'static str, error: &StoreError) -> Finding {
    Finding {
        step,
        outcome: Outcome::Bad,
        what: error.to_string(),
        fix: error.hint().unwrap_or_default(),
    }
}

fn good(step: &'static str, what: &str) -> Finding {
    Finding {
        step,
        outcome: Outcome::Good,
        what: what.to_owned(),
        fix: String::new(),
    }
}

fn doubtful(step: &'static str, what: &str, fix: &str) -> Finding {
    Finding {
        step,
        outcome: Outcome::Doubtful,
        what: what.to_owned(),
        fix: fix.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn little_space_is_said_and_none_is_a_failure() {
        let outcome = |mib: u64| space(mib << 10).outcome;
        assert_eq!(outcome(1000), Outcome::Good);
        assert_eq!(outcome(100), Outcome::Doubtful);
        assert_eq!(outcome(5), Outcome::Bad);
        assert!(free_kib(Path::new("/")).is_some());
    }
}
