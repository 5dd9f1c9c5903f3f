//! Gathering values: command line over environment over `.env` over TOML.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use super::{ConfigError, Kind, Note, Origin, Problem, Setting, Value, foreign, suggest};

/// All values of known settings, the strongest of each, and what was noticed while gathering.
#[derive(Debug, Default)]
pub struct Sources {
    pub(super) values: BTreeMap<&'static str, Value>,
    pub(super) problems: Vec<Problem>,
    pub(super) notes: Vec<Note>,
}

impl Sources {
    /// Only these values, as if given on the command line. For tests and for the demo.
    pub fn of<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut sources = Self::default();
        for (name, text) in pairs {
            sources.add(name, text, Origin::CommandLine);
        }
        sources
    }

    /// What the command line, this process and the files of its working directory say.
    ///
    /// `file` names the TOML file; without it `NEXTCLOUD_MCP_SETTINGS_FILE`, then `settings.toml` if it exists.
    /// A file `.secrets.toml` beside it is read first.
    pub fn gather(command_line: &[(&'static str, String)], file: Option<&Path>) -> Self {
        let mut sources = Self::default();
        for (name, text) in command_line {
            sources.add(name, text, Origin::CommandLine);
        }
        #[expect(
            clippy::disallowed_methods,
            reason = "this is the one place that reads it"
        )]
        let environment: Vec<(String, String)> = std::env::vars().collect();
        for (name, text) in &environment {
            sources.add(name, text, Origin::Environment);
        }
        let mut named = file.map(Path::to_path_buf).or_else(|| {
            let found = environment.iter().find(|(name, _)| name == FILE_NAME)?;
            Some(PathBuf::from(&found.1))
        });
        let lines = dotenvy::from_path_iter(".env").ok().into_iter().flatten();
        for line in lines {
            match line {
                Ok((name, text)) => {
                    if name == FILE_NAME && named.is_none() {
                        named = Some(PathBuf::from(&text));
                    }
                    sources.add(&name, &text, Origin::DotEnv);
                }
                Err(_) => sources.problem(
                    ".env",
                    "a line cannot be read",
                    "write NAME=value, quoted if it has spaces",
                ),
            }
        }
        let default = PathBuf::from("settings.toml");
        let named = named.or_else(|| default.is_file().then_some(default));
        if let Some(path) = named {
            let secrets = path.with_file_name(".secrets.toml");
            if secrets.is_file() {
                sources.add_file(&secrets);
            }
            sources.add_file(&path);
        }
        sources
    }

    /// What remains wrong, if gathering alone found something.
    pub(super) fn into_error(self) -> Option<ConfigError> {
        (!self.problems.is_empty()).then_some(ConfigError {
            problems: self.problems,
            notes: self.notes,
        })
    }

    fn add(&mut self, name: &str, text: &str, origin: Origin) {
        let text = text.trim();
        if text.is_empty() || name == FILE_NAME {
            return;
        }
        if let Some(setting) = Setting::find(name) {
            self.values
                .entry(setting.name)
                .or_insert_with(|| Value::new(text, origin));
        } else if let Some(secret) = secret_in_file(name) {
            self.add_secret(secret, name, text, origin);
        } else if let Some(about) = foreign::note(name) {
            self.note(name, format!("{about}; accepted and ignored"));
        } else {
            self.unknown(name, &origin);
        }
    }

    fn add_secret(&mut self, setting: &'static Setting, name: &str, path: &str, origin: Origin) {
        match std::fs::read_to_string(path) {
            Ok(text) => {
                self.values
                    .entry(setting.name)
                    .or_insert_with(|| Value::new(text.trim_end_matches(['\r', '\n']), origin));
            }
            Err(error) => self.problem(
                name,
                &format!("the file cannot be read ({})", error.kind()),
                "name a file that this process may read",
            ),
        }
    }

    fn unknown(&mut self, name: &str, origin: &Origin) {
        let meant = suggest::closest(name);
        if let Origin::File(_) = origin {
            let fix = match meant {
                Some(meant) => format!(
                    "did you mean {}? else remove it",
                    meant.to_ascii_lowercase()
                ),
                None => {
                    "remove it; `nextcloud-mcp-server config settings` lists all names".to_owned()
                }
            };
            self.problem(name, &format!("no such setting (in {origin})"), &fix);
        } else if let Some(meant) = meant {
            self.note(
                name,
                format!("no such setting (in {origin}); did you mean {meant}?"),
            );
        } else if name.starts_with("MCP_") {
            self.note(name, format!("no such setting (in {origin}); ignored"));
        }
    }

    fn add_file(&mut self, path: &Path) {
        let origin = Origin::File(path.to_path_buf());
        let shown = origin.to_string();
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) => {
                let what = format!("the settings file cannot be read ({})", error.kind());
                return self.problem(&shown, &what, "name an existing TOML file with --config");
            }
        };
        let table: toml::Table = match text.parse() {
            Ok(table) => table,
            Err(error) => {
                let what = format!("not TOML: {}", error.message());
                return self.problem(
                    &shown,
                    &what,
                    "write lines like nextcloud_host = \"https://...\"",
                );
            }
        };
        let mode = self.mode_of(&table);
        for section in [mode.as_deref(), Some("default")].into_iter().flatten() {
            if let Some(toml::Value::Table(rows)) = table.get(section) {
                self.add_rows(rows, &origin);
            }
        }
        self.add_rows(&table, &origin);
    }

    /// The mode that chooses a section: what is set already, else what the file says at the top.
    fn mode_of(&self, table: &toml::Table) -> Option<String> {
        let set = self
            .values
            .get("MCP_DEPLOYMENT_MODE")
            .map(|value| value.text.expose().to_owned());
        set.or_else(|| Some(table.get("mcp_deployment_mode")?.as_str()?.to_owned()))
    }

    fn add_rows(&mut self, rows: &toml::Table, origin: &Origin) {
        for (name, value) in rows {
            let text = match value {
                toml::Value::String(text) => text.clone(),
                toml::Value::Integer(number) => number.to_string(),
                toml::Value::Float(number) => number.to_string(),
                toml::Value::Boolean(switch) => switch.to_string(),
                toml::Value::Array(items) => items
                    .iter()
                    .map(|item| {
                        item.as_str()
                            .map_or_else(|| item.to_string(), ToOwned::to_owned)
                    })
                    .collect::<Vec<_>>()
                    .join(","),
                toml::Value::Table(_) => continue,
                toml::Value::Datetime(_) => {
                    self.problem(name, "a date is no setting", "remove it");
                    continue;
                }
            };
            self.add(name, &text, origin.clone());
        }
    }

    pub(super) fn problem(&mut self, name: &str, what: &str, fix: &str) {
        self.problems.push(Problem {
            name: name.to_owned(),
            what: what.to_owned(),
            fix: fix.to_owned(),
        });
    }

    fn note(&mut self, name: &str, text: String) {
        self.notes.push(Note {
            name: name.to_owned(),
            text,
        });
    }
}

/// Names the settings file; itself no setting.
const FILE_NAME: &str = "NEXTCLOUD_MCP_SETTINGS_FILE";

/// The secret setting that `name` gives by file, as in `NEXTCLOUD_PASSWORD_FILE`.
fn secret_in_file(name: &str) -> Option<&'static Setting> {
    let setting = Setting::find(
        name.strip_suffix("_FILE")
            .or_else(|| name.strip_suffix("_file"))?,
    )?;
    (setting.kind == Kind::Secret).then_some(setting)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn read(text: &str, command_line: &[(&'static str, &str)]) -> Sources {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("settings.toml");
        fs::write(&path, text).expect("written");
        let mut sources = Sources::of(command_line.iter().copied());
        sources.add_file(&path);
        sources
    }

    fn value<'s>(sources: &'s Sources, name: &str) -> Option<&'s str> {
        sources.values.get(name).map(|value| value.text.expose())
    }

    #[test]
    fn the_command_line_beats_the_mode_beats_the_default() {
        let text = "
            port = 1
            [default]
            port = 2
            mcp_host = 'default.example.org'
            mcp_tools = ['a', 'b']
            [multi_user_basic]
            mcp_host = 'mode.example.org'
        ";
        let sources = read(
            text,
            &[
                ("MCP_DEPLOYMENT_MODE", "multi_user_basic"),
                ("LOG_LEVEL", "debug"),
            ],
        );
        assert_eq!(value(&sources, "PORT"), Some("2"));
        assert_eq!(value(&sources, "MCP_HOST"), Some("mode.example.org"));
        assert_eq!(value(&sources, "MCP_TOOLS"), Some("a,b"));
        assert_eq!(value(&sources, "LOG_LEVEL"), Some("debug"));
    }

    #[test]
    fn an_unknown_name_in_our_own_file_is_a_problem_with_a_guess() {
        let sources = read("nextcloud_hots = 'https://cloud.example.org'", &[]);
        let problem = sources.problems.first().expect("a problem");
        assert!(problem.fix.contains("nextcloud_host"), "{problem:?}");
    }

    #[test]
    fn a_secret_may_come_from_a_file_of_its_own() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("password");
        fs::write(&path, "from-a-file\n").expect("written");
        let path = path.to_str().expect("UTF-8");
        let sources = Sources::of([("NEXTCLOUD_PASSWORD_FILE", path)]);
        assert_eq!(value(&sources, "NEXTCLOUD_PASSWORD"), Some("from-a-file"));
    }
}
