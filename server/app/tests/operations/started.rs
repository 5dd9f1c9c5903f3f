//! The program while it runs, and the words that it logs.

use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    sync::mpsc::{Receiver, channel},
    time::Duration,
};

use crate::program::Place;

/// How long a line may be waited for.
const PATIENCE: Duration = Duration::from_mins(1);

/// One process, killed when dropped.
pub(crate) struct Started {
    child: Child,
    lines: Receiver<String>,
    said: String,
    /// How much of what was said was looked at.
    seen: usize,
}

impl Started {
    /// Run with nothing but these in the environment.
    pub(crate) fn run(place: &Place, environment: &BTreeMap<String, String>) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_nextcloud-mcp-server"))
            .arg("run")
            .env_clear()
            .envs(environment)
            .current_dir(&place.folder)
            .stdin(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("started");
        let said = BufReader::new(child.stderr.take().expect("a pipe")).lines();
        let (send, lines) = channel();
        // Ends with the process, or when nobody listens any more.
        std::thread::spawn(move || {
            said.map_while(Result::ok)
                .try_for_each(|line| send.send(line))
        });
        Self {
            child,
            lines,
            said: String::new(),
            seen: 0,
        }
    }

    /// Read on until these words, which must come after those that were waited for before.
    pub(crate) fn until(&mut self, words: &str, about: &str) {
        loop {
            let fresh = self.said.get(self.seen..).unwrap_or_default();
            if let Some(at) = fresh.find(words) {
                self.seen += at + words.len();
                return;
            }
            let line = self.lines.recv_timeout(PATIENCE);
            assert!(
                line.is_ok(),
                "{about}: {words} is missing, or stands elsewhere, in\n{}",
                self.said
            );
            let line = line.expect("a line");
            self.said.push_str(&line);
            self.said.push('\n');
        }
    }

    /// What was read so far.
    pub(crate) fn said(&self) -> &str {
        &self.said
    }

    /// Wait for its end, and say how it ended.
    pub(crate) fn code(&mut self) -> Option<i32> {
        self.child.wait().expect("an end").code()
    }
}

impl Drop for Started {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
