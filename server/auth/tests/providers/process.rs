//! A provider as a child process, which ends with its test.

use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

use serde_json::Value;

/// A provider that listens.
pub(crate) struct Running {
    child: Child,
    pub(crate) issuer: String,
}

impl Running {
    /// `command` is a program and a script, separated by a tab; it prints a line of JSON with its issuer.
    pub(crate) fn start(command: &str, settings: &[(&str, &str)]) -> Self {
        let (program, script) = command.split_once('\t').expect("a program and a script");
        let folder = std::path::Path::new(script).parent().expect("a folder");
        let mut child = Command::new(program)
            .arg(script)
            .current_dir(folder)
            .env("PORT", "0")
            .envs(settings.iter().copied())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the provider starts");
        let output = child.stdout.take().expect("its output");
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line).expect("a line");
        let said: Value = serde_json::from_str(&line).expect("JSON");
        let issuer = said.get("issuer").and_then(Value::as_str);
        Self {
            child,
            issuer: issuer.expect("an issuer").to_owned(),
        }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
