//! A folder that holds a model.

use std::{
    fs::{self, File},
    io::{Read as _, Seek as _, SeekFrom},
    path::{Path, PathBuf},
};

use serde::de::DeserializeOwned;
use sha2::{Digest as _, Sha256};

use super::{CONFIG, ModelError, NEEDED, WEIGHTS};

/// How deep below the given folder a model is looked for: unpacked wheels have it in `package/model/`.
const DEPTH: usize = 3;
/// Most entries of a folder that are looked at.
const MOST_ENTRIES: usize = 1000;

/// A folder in which everything is that a model needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folder(PathBuf);

impl Folder {
    /// The model in `folder`, or the only one up to three folders below it.
    ///
    /// # Errors
    /// [`ModelError::Missing`] with the files that are not in `folder`; [`ModelError::Wrong`] when there are several.
    pub fn locate(folder: &Path) -> Result<Self, ModelError> {
        let missing = missing(folder);
        if missing.is_empty() {
            return Ok(Self(folder.to_owned()));
        }
        let mut found = Vec::new();
        look(folder, DEPTH, &mut found);
        match found.as_slice() {
            [] => Err(ModelError::Missing {
                folder: folder.to_owned(),
                files: missing,
            }),
            [one] => Ok(Self(one.clone())),
            [one, two, ..] => Err(ModelError::Wrong {
                file: folder.to_owned(),
                why: format!(
                    "it holds several models: {} and {}",
                    one.display(),
                    two.display()
                ),
            }),
        }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// What the folder is called; that of its parent for a folder called `model`.
    pub fn name(&self) -> String {
        let name = |path: &Path| Some(path.file_name()?.to_string_lossy().into_owned());
        match name(&self.0) {
            Some(own) if own != "model" => own,
            _ => self.0.parent().and_then(name).unwrap_or_default(),
        }
    }

    /// A file of the model, as JSON.
    ///
    /// # Errors
    /// [`ModelError`], naming the file.
    pub fn json<T: DeserializeOwned>(&self, file: &'static str) -> Result<T, ModelError> {
        let bytes = self.bytes(file)?;
        serde_json::from_slice(&bytes).map_err(|error| self.wrong(file, error.to_string()))
    }

    /// All of a file of the model.
    ///
    /// # Errors
    /// [`ModelError::Disk`].
    pub fn bytes(&self, file: &'static str) -> Result<Vec<u8>, ModelError> {
        let path = self.0.join(file);
        fs::read(&path).map_err(|source| ModelError::Disk { path, source })
    }

    /// The error that says what is wrong with a file of the model.
    pub fn wrong(&self, file: &'static str, why: String) -> ModelError {
        let file = self.0.join(file);
        ModelError::Wrong { file, why }
    }

    /// A name that only this model has, wherever it lies: its kind, and a digest of its configuration, of the size of its
    /// numbers, and of samples of them.
    ///
    /// # Errors
    /// [`ModelError::Disk`].
    pub fn fingerprint(&self) -> Result<String, ModelError> {
        let path = self.0.join(WEIGHTS);
        let mut digest = Sha256::new();
        digest.update(self.bytes(CONFIG)?);
        sample(&path, &mut digest).map_err(|source| ModelError::Disk { path, source })?;
        let config: serde_json::Value = self.json(CONFIG)?;
        let kind = config.get("_name_or_path").and_then(|name| name.as_str());
        let kind = kind.and_then(|name| name.rsplit('/').next());
        let kind = kind
            .filter(|kind| !kind.is_empty())
            .unwrap_or("model")
            .to_lowercase();
        let digest = nc_base::hex(&digest.finalize());
        Ok(format!("{kind}-{}", digest.get(..8).unwrap_or_default()))
    }
}

/// Feed the length of a file and sixteen pieces of it.
fn sample(path: &Path, digest: &mut Sha256) -> std::io::Result<()> {
    const PIECES: u64 = 16;
    const LENGTH: u64 = 64 << 10;
    let mut file = File::open(path)?;
    let length = file.metadata()?.len();
    digest.update(length.to_le_bytes());
    for piece in 0..PIECES {
        file.seek(SeekFrom::Start(length / PIECES * piece))?;
        let mut bytes = Vec::new();
        file.by_ref().take(LENGTH).read_to_end(&mut bytes)?;
        digest.update(&bytes);
    }
    Ok(())
}

fn missing(folder: &Path) -> Vec<&'static str> {
    let mut missing = NEEDED.to_vec();
    missing.retain(|file| !folder.join(file).is_file());
    missing
}

fn look(folder: &Path, depth: usize, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    let mut entries: Vec<_> = entries
        .take(MOST_ENTRIES)
        .flatten()
        .map(|entry| entry.path())
        .collect();
    entries.sort();
    for path in entries
        .into_iter()
        .filter(|path| path.is_dir() && !path.is_symlink())
    {
        if missing(&path).is_empty() {
            found.push(path);
        } else if depth > 1 {
            look(&path, depth - 1, found);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn model(folder: &Path, weights: &[u8]) {
        fs::create_dir_all(folder).unwrap();
        fs::write(folder.join(CONFIG), r#"{"_name_or_path":"some/Tiny"}"#).unwrap();
        fs::write(folder.join("tokenizer.json"), "{}").unwrap();
        fs::write(folder.join(WEIGHTS), weights).unwrap();
    }

    #[test]
    fn a_model_is_found_where_a_wheel_has_it_and_named_after_its_package() {
        let home = tempfile::tempdir().unwrap();
        let missing = Folder::locate(home.path()).unwrap_err().to_string();
        assert!(
            missing.ends_with("config.json, tokenizer.json, model.safetensors missing"),
            "{missing}"
        );
        model(&home.path().join("tiny_model/model"), b"1");
        let found = Folder::locate(home.path()).unwrap();
        assert_eq!(found.name(), "tiny_model");
        model(&home.path().join("other"), b"2");
        let several = Folder::locate(home.path()).unwrap_err();
        assert!(several.to_string().contains("several models"), "{several}");
    }

    #[test]
    fn models_with_other_numbers_have_other_names() {
        let home = tempfile::tempdir().unwrap();
        let print = |name: &str, weights: &[u8]| {
            model(&home.path().join(name), weights);
            Folder::locate(&home.path().join(name))
                .unwrap()
                .fingerprint()
                .unwrap()
        };
        let (one, same, other) = (print("a", b"123"), print("b", b"123"), print("c", b"124"));
        assert_eq!(one, same);
        assert_ne!(one, other);
        assert!(one.starts_with("tiny-") && one.len() == 13, "{one}");
    }
}
