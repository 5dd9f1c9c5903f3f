//! The side of the server: one process for each document, killed when time is up or nobody waits any more.

use std::{
    path::PathBuf,
    process::{ExitStatus, Stdio},
    sync::Arc,
};

use futures::future::BoxFuture;
use nc_toolkit::{Extract, ExtractError, Extractor, extract::Job};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    process::{Child, Command},
    sync::Semaphore,
};

use super::{Answer, Task, extract, kind, limits, wanted};
use crate::config::Documents;

/// JSON may escape each byte of text as six.
const ESCAPED: u64 = 6;

/// Reads each document in a process of its own.
#[derive(Debug, Clone)]
pub struct ChildProcess {
    program: PathBuf,
    bounds: Documents,
    free: Arc<Semaphore>,
}

impl ChildProcess {
    /// `program` is this program, or one that knows its subcommand `extract`.
    pub fn new(program: PathBuf, bounds: Documents) -> Self {
        Self {
            program,
            bounds,
            free: Arc::new(Semaphore::new(bounds.at_once.max(1))),
        }
    }

    fn spawn(&self) -> Result<Child, ExtractError> {
        // It needs no secret of ours: no environment, no argument.
        let child = Command::new(&self.program)
            .arg("extract")
            .env_clear()
            .current_dir("/")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn();
        child.map_err(|error| {
            tracing::error!(%error, "cannot start the process that reads documents");
            ExtractError::Unavailable
        })
    }

    async fn read(&self, job: &Job) -> Result<Extract, ExtractError> {
        let kind = kind(&job.mime)?;
        let limits = limits(&self.bounds);
        let task = Task {
            kind,
            wanted: wanted(job),
            limits,
            memory_bytes: self.bounds.memory_bytes,
            seconds: self.bounds.timeout.as_secs(),
        };
        let mut line = serde_json::to_vec(&task).map_err(|_| ExtractError::Unavailable)?;
        line.push(b'\n');
        let mut child = self.spawn()?;
        let (Some(mut input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(ExtractError::Unavailable);
        };
        let tell = async move {
            // A child that dies early reads no further; its end says why.
            if input.write_all(&line).await.is_ok() {
                drop(input.write_all(&job.bytes).await);
            }
            drop(input.shutdown().await);
        };
        let most = (limits.text_bytes as u64).saturating_mul(ESCAPED);
        let mut answer = Vec::new();
        let mut output = output.take(most);
        let ((), heard) = tokio::join!(tell, output.read_to_end(&mut answer));
        drop(output);
        let status = child.wait().await;
        match (status, heard) {
            (Ok(status), Ok(_)) if status.success() => {
                let answer: Answer =
                    serde_json::from_slice(&answer).map_err(|_| ExtractError::Crash)?;
                extract(kind, answer)
            }
            (Ok(status), _) => Err(self.ended(status)),
            (Err(_), _) => Err(ExtractError::Crash),
        }
    }

    /// Why the child ended without an answer.
    fn ended(&self, status: ExitStatus) -> ExtractError {
        tracing::warn!(%status, "a document ended the process that read it");
        #[cfg(unix)]
        {
            use std::os::unix::process::ExitStatusExt as _;
            if status.signal() == Some(rustix::process::Signal::XCPU.as_raw()) {
                return self.slow();
            }
        }
        ExtractError::Crash
    }

    fn slow(&self) -> ExtractError {
        ExtractError::Slow {
            seconds: self.bounds.timeout.as_secs(),
        }
    }
}

impl Extractor for ChildProcess {
    fn reads(&self, mime: &str) -> bool {
        kind(mime).is_ok()
    }

    fn most_bytes(&self) -> u64 {
        self.bounds.most_bytes
    }

    fn extract(&self, job: Job) -> BoxFuture<'_, Result<Extract, ExtractError>> {
        Box::pin(async move {
            let Ok(_turn) = self.free.acquire().await else {
                return Err(ExtractError::Unavailable);
            };
            let reading = tokio::time::timeout(self.bounds.timeout, self.read(&job));
            reading.await.unwrap_or_else(|_| Err(self.slow()))
        })
    }
}
