//! Getting a model: from the web, from a folder, or from an archive.

use std::{
    borrow::Cow,
    fs::{self, File},
    io::{self, Read, Write as _},
    path::{Path, PathBuf},
    time::Duration,
};

use http::header;
use reqwest::Response;
use url::Url;

use super::{
    Folder, ModelError, NEEDED, OPTIONAL, Origin, WEIGHTS, check::digest, origin::is_safe,
};

/// Largest file, in bytes.
const MOST_BYTES: u64 = 4 << 30;
/// How often a server may send us elsewhere for one file.
const MOST_REDIRECTS: usize = 5;
/// How long no byte may come.
const PATIENCE: Duration = Duration::from_mins(1);
/// How much is copied between two reports.
const STEP: usize = 1 << 20;

/// How far a file has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Which file.
    pub file: &'static str,
    /// Bytes that are there.
    pub done: u64,
    /// Bytes it has, where that is known.
    pub total: Option<u64>,
}

/// Who is told of progress.
type Tell<'t> = &'t mut (dyn FnMut(Progress) + Send);

/// Bring the model from `origin` into the folder `to`, which is made if it is not there.
///
/// Files come under other names first and get theirs when all are there, the numbers last: what was in the folder before
/// stays until then. With `sha256` (hexadecimal), the numbers must have it. For the command line: folders and archives
/// are copied on the thread of the caller.
///
/// # Errors
/// [`ModelError`]; what was begun is removed.
///
/// # Cancel safety
/// Dropping the future leaves a folder `.fetching` behind, which the next call replaces.
pub async fn fetch(
    origin: &Origin,
    to: &Path,
    sha256: Option<&str>,
    http: &reqwest::Client,
    tell: Tell<'_>,
) -> Result<Folder, ModelError> {
    let new = to.join(".fetching");
    let _ = fs::remove_dir_all(&new);
    create(&new)?;
    let come = match origin {
        Origin::Web(base) => from_web(base, &new, http, tell).await,
        Origin::Folder(folder) => from_folder(folder, &new, tell),
        Origin::Archive(archive) => from_archive(archive, &new, tell),
    };
    let kept = come.and_then(|()| keep(&new, to, sha256));
    let _ = fs::remove_dir_all(&new);
    kept.and_then(|()| Folder::locate(to))
}

/// Give the files their names.
fn keep(new: &Path, to: &Path, sha256: Option<&str>) -> Result<(), ModelError> {
    Folder::locate(new)?;
    if let Some(wanted) = sha256 {
        let found = digest(&new.join(WEIGHTS))?;
        if !found.eq_ignore_ascii_case(wanted.trim()) {
            return Err(ModelError::Digest {
                file: WEIGHTS,
                found,
                wanted: wanted.to_owned(),
            });
        }
    }
    let files = OPTIONAL.into_iter().chain(NEEDED);
    for file in files.filter(|file| new.join(file).is_file()) {
        let path = to.join(file);
        create(path.parent().unwrap_or(to))?;
        fs::rename(new.join(file), &path).map_err(|source| ModelError::Disk { path, source })?;
    }
    Ok(())
}

async fn from_web(
    base: &Url,
    new: &Path,
    http: &reqwest::Client,
    tell: Tell<'_>,
) -> Result<(), ModelError> {
    for file in NEEDED.into_iter().chain(OPTIONAL) {
        let failed = |why: String| ModelError::Unreachable {
            what: format!("{base}{file}"),
            why,
        };
        let url = base.join(file).map_err(|error| failed(error.to_string()))?;
        let mut answer = match ask(url, http).await.map_err(failed)? {
            answer if answer.status() == 404 && OPTIONAL.contains(&file) => continue,
            answer if answer.status() == 200 => answer,
            answer => {
                return Err(failed(format!(
                    "the answer is {}",
                    answer.status().as_u16()
                )));
            }
        };
        let total = answer.content_length();
        let (mut output, path) = output(new, file)?;
        let (mut done, mut told) = (0, 0);
        loop {
            let next = tokio::time::timeout(PATIENCE, answer.chunk()).await;
            let next = next.map_err(|_| failed("nothing came for a minute".to_owned()))?;
            let Some(bytes) = next.map_err(|_| failed("the connection broke off".to_owned()))?
            else {
                break;
            };
            done += bytes.len() as u64;
            if done > MOST_BYTES {
                return Err(failed("it is larger than 4 GiB".to_owned()));
            }
            let written = output.write_all(&bytes);
            written.map_err(|source| ModelError::Disk {
                path: path.clone(),
                source,
            })?;
            if done - told >= STEP as u64 {
                told = done;
                tell(Progress { file, done, total });
            }
        }
        tell(Progress {
            file,
            done,
            total: Some(done),
        });
    }
    Ok(())
}

/// Ask, and go where we are sent, as long as that is safe.
async fn ask(mut url: Url, http: &reqwest::Client) -> Result<Response, String> {
    for _ in 0..=MOST_REDIRECTS {
        let request = http
            .get(url.clone())
            .header(header::ACCEPT_ENCODING, "identity");
        let answer = tokio::time::timeout(PATIENCE, request.send()).await;
        let answer = answer.map_err(|_| "no answer within a minute".to_owned())?;
        let answer = answer.map_err(|error| {
            if error.is_connect() {
                "no connection"
            } else {
                "no answer"
            }
            .to_owned()
        })?;
        if !answer.status().is_redirection() {
            return Ok(answer);
        }
        let location = answer.headers().get(header::LOCATION);
        let location = location.and_then(|location| location.to_str().ok());
        let elsewhere = location.and_then(|location| url.join(location).ok());
        url = elsewhere
            .filter(is_safe)
            .ok_or("it sends to an address that is not encrypted")?;
    }
    Err(format!(
        "it sends elsewhere more than {MOST_REDIRECTS} times"
    ))
}

fn from_folder(folder: &Path, new: &Path, tell: Tell<'_>) -> Result<(), ModelError> {
    let found = Folder::locate(folder)?;
    for file in NEEDED.into_iter().chain(OPTIONAL) {
        let path = found.path().join(file);
        if let Ok(mut input) = File::open(&path) {
            let total = input.metadata().ok().map(|known| known.len());
            copy(&mut input, &path, new, file, total, tell)?;
        }
    }
    Ok(())
}

fn from_archive(archive: &Path, new: &Path, tell: Tell<'_>) -> Result<(), ModelError> {
    let wrong = |why: String| ModelError::Wrong {
        file: archive.to_owned(),
        why,
    };
    let opened = File::open(archive).map_err(|source| ModelError::Disk {
        path: archive.to_owned(),
        source,
    })?;
    let mut zip = zip::ZipArchive::new(opened).map_err(|error| wrong(error.to_string()))?;
    let names: Vec<String> = zip.file_names().flatten().map(Cow::into_owned).collect();
    let mut inside = names.iter().filter_map(|name| {
        let folder = name.strip_suffix(WEIGHTS)?;
        (folder.is_empty() || folder.ends_with('/')).then_some(folder)
    });
    let folder = inside
        .next()
        .ok_or_else(|| wrong(format!("it holds no {WEIGHTS}")))?;
    if let Some(other) = inside.next() {
        return Err(wrong(format!(
            "it holds several models: in {folder} and in {other}"
        )));
    }
    for file in NEEDED.into_iter().chain(OPTIONAL) {
        let name = format!("{folder}{file}");
        if names.contains(&name) {
            let mut input = zip
                .by_name(&name)
                .map_err(|error| wrong(error.to_string()))?;
            let total = Some(input.size());
            copy(&mut input, archive, new, file, total, tell)?;
        }
    }
    Ok(())
}

fn copy(
    input: &mut dyn Read,
    from: &Path,
    new: &Path,
    file: &'static str,
    total: Option<u64>,
    tell: Tell<'_>,
) -> Result<(), ModelError> {
    let (mut output, path) = output(new, file)?;
    let disk = |path: &Path, source: io::Error| ModelError::Disk {
        path: path.to_owned(),
        source,
    };
    let mut done = 0;
    loop {
        // Sizes in an archive are what its maker says; what comes is counted.
        let mut bytes = Vec::new();
        let read = (&mut *input).take(STEP as u64).read_to_end(&mut bytes);
        let read = read.map_err(|source| disk(from, source))?;
        if read == 0 {
            return Ok(());
        }
        done += read as u64;
        if done > MOST_BYTES {
            return Err(disk(from, io::Error::other("it is larger than 4 GiB")));
        }
        output
            .write_all(&bytes)
            .map_err(|source| disk(&path, source))?;
        tell(Progress { file, done, total });
    }
}

fn output(new: &Path, file: &str) -> Result<(File, PathBuf), ModelError> {
    let path = new.join(file);
    create(path.parent().unwrap_or(new))?;
    let output = File::create(&path);
    output
        .map(|output| (output, path.clone()))
        .map_err(|source| ModelError::Disk { path, source })
}

fn create(folder: &Path) -> Result<(), ModelError> {
    fs::create_dir_all(folder).map_err(|source| ModelError::Disk {
        path: folder.to_owned(),
        source,
    })
}
