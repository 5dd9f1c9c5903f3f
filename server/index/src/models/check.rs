//! Whether a model directory is good.

use std::{
    fs::{self, File},
    io::Read as _,
    path::Path,
};

use serde::Deserialize;
use sha2::{Digest as _, Sha256};

use super::{CONFIG, Folder, ModelError, NEEDED, OPTIONAL, TOKENIZER, WEIGHTS};
use crate::{EmbedError, Embedder, Purpose, embed::local};

/// What was found in a model directory.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Where the model is.
    pub folder: Folder,
    /// Its files with their sizes in bytes.
    pub files: Vec<(&'static str, u64)>,
    /// SHA-256 of its numbers, in hexadecimal.
    pub sha256: String,
    /// Length of its vectors.
    pub dimensions: u32,
    /// What it sees; `None` when this program was built without local models and cannot try.
    pub probe: Option<Probe>,
}

/// How near the model puts sentences, as cosines.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Probe {
    /// Two that mean the same in other words.
    pub near: f32,
    /// The nearest of those that do not.
    pub far: f32,
}

#[derive(Deserialize)]
struct Config {
    model_type: String,
    hidden_size: u32,
}

/// Look at the model in `folder`: its files, what they say, and whether it puts like to like.
///
/// # Errors
/// [`ModelError`] with the first thing that is wrong.
pub async fn check(folder: &Path) -> Result<Report, ModelError> {
    let mut report = files(folder)?;
    if local::AVAILABLE {
        let path = report.folder.path().to_owned();
        let opened = local::open(path).await;
        let model = opened.map_err(|error| report.folder.wrong(WEIGHTS, said(error)))?;
        let probe = probe(&*model)
            .await
            .map_err(|error| report.folder.wrong(WEIGHTS, said(error)))?;
        if probe.near < probe.far + 0.1 {
            let Probe { near, far } = probe;
            return Err(ModelError::Blind { near, far });
        }
        report.probe = Some(probe);
    }
    Ok(report)
}

fn said(error: EmbedError) -> String {
    match error {
        EmbedError::Setup { message, .. } => message,
        other => other.to_string(),
    }
}

fn files(folder: &Path) -> Result<Report, ModelError> {
    let folder = Folder::locate(folder)?;
    let mut files = Vec::new();
    for file in NEEDED.into_iter().chain(OPTIONAL) {
        if let Ok(known) = fs::metadata(folder.path().join(file)) {
            files.push((file, known.len()));
        }
    }
    let config: Config = folder.json(CONFIG)?;
    if config.model_type != "bert" {
        let why = format!("it is a {}, and only bert can be run", config.model_type);
        return Err(folder.wrong(CONFIG, why));
    }
    let _: serde_json::Map<_, _> = folder.json(TOKENIZER)?;
    let sha256 = digest(&folder.path().join(WEIGHTS))?;
    Ok(Report {
        folder,
        files,
        sha256,
        dimensions: config.hidden_size,
        probe: None,
    })
}

/// SHA-256 of a file, in hexadecimal.
pub(super) fn digest(path: &Path) -> Result<String, ModelError> {
    let read = || {
        let (mut digest, mut file) = (Sha256::new(), File::open(path)?);
        let mut bytes = vec![0; 1 << 20];
        loop {
            match file.read(&mut bytes)? {
                0 => break,
                read => digest.update(bytes.get(..read).unwrap_or_default()),
            }
        }
        Ok(nc_base::hex(&digest.finalize()))
    };
    read().map_err(|source| ModelError::Disk {
        path: path.to_owned(),
        source,
    })
}

/// Ask an embedder for sentences, two of which mean the same.
///
/// # Errors
/// That of the embedder.
pub async fn probe(embedder: &dyn Embedder) -> Result<Probe, EmbedError> {
    let sentences = [
        "The meeting was moved to Thursday afternoon.",
        "We postponed our gathering until later in the week.",
        "The printer on the second floor is out of toner.",
        "Bake the dough for forty minutes in a hot oven.",
    ];
    let sentences = sentences.map(str::to_owned);
    let vectors = embedder.embed(Purpose::Passage, &sentences).await?;
    let cosine = |a: usize, b: usize| -> f32 {
        let (a, b) = (vectors.get(a), vectors.get(b));
        let both = a.into_iter().flatten().zip(b.into_iter().flatten());
        both.map(|(a, b)| a * b).sum()
    };
    Ok(Probe {
        near: cosine(0, 1),
        far: cosine(0, 2).max(cosine(0, 3)).max(cosine(2, 3)),
    })
}
