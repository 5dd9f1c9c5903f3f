//! Subcommands and options. Options of settings are made from the table of settings.

use std::path::PathBuf;

use clap::{Arg, ArgAction, Command, value_parser};

use super::{audit, db, import_python, index, keys, models, webhooks};
use crate::config::{GROUPS, Kind, Setting};

/// The whole command line.
pub fn command() -> Command {
    Command::new("nextcloud-mcp-server")
        .version(env!("CARGO_PKG_VERSION"))
        .about("Nextcloud for AI assistants, through the Model Context Protocol.")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(with_settings(
            Command::new("run").about("Serve the Nextcloud of the configuration."),
        ))
        .subcommand(demo())
        .subcommand(with_settings(doctor()))
        .subcommand(
            Command::new("describe").about("Print every tool, resource and setting as JSON."),
        )
        .subcommand(
            Command::new("extract")
                .hide(true)
                .about("Read one document from standard input; started by the server itself."),
        )
        .subcommand(
            Command::new("docs")
                .hide(true)
                .subcommand_required(true)
                .subcommand(Command::new("configuration"))
                .subcommand(Command::new("errors"))
                .subcommand(Command::new("tools")),
        )
        .subcommand(
            Command::new("config")
                .about("Look at the configuration.")
                .subcommand_required(true)
                .subcommand(with_settings(
                    Command::new("check")
                        .about("Say what is wrong and what is ignored, without starting."),
                ))
                .subcommand(Command::new("settings").about("List every setting.")),
        )
        .subcommand(db::command())
        .subcommand(keys::command())
        .subcommand(audit::command())
        .subcommand(import_python::command())
        .subcommand(with_settings(
            Command::new("worker")
                .about("Keep the index of the search by meaning current, beside servers with MCP_ROLE=api.")
                .arg(
                    Arg::new("concurrency")
                        .long("concurrency")
                        .short('c')
                        .value_parser(value_parser!(u16))
                        .help("Documents at once [VECTOR_SYNC_PROCESSOR_WORKERS]."),
                ),
        ))
        .subcommand(webhooks::command(with_settings))
        .subcommand(index::command(with_settings))
        .subcommand(models::command())
}

fn doctor() -> Command {
    Command::new("doctor")
        .about("Test the way to Nextcloud and to sign-in, step by step, and say how to repair it.")
        .arg(
            Arg::new("what")
                .value_parser(["oauth"])
                .help("Also how clients reach the running server and find the way to sign in."),
        )
        .arg(
            Arg::new("token-file")
                .long("token-file")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .help("An access token to judge: whether it would be accepted, and why not."),
        )
}

fn demo() -> Command {
    Command::new("demo")
        .about("Try it without a Nextcloud: serve a small one that lives in memory.")
        .arg(
            Arg::new("transport")
                .long("transport")
                .value_parser(["streamable-http", "http", "stdio"])
                .default_value("streamable-http"),
        )
        .arg(
            Arg::new("port")
                .long("port")
                .value_parser(value_parser!(u16))
                .default_value("8000")
                .help("Port for clients; 0 takes a free one."),
        )
        .arg(
            Arg::new("profile")
                .long("profile")
                .value_parser(["full", "compact"])
                .default_value("full"),
        )
        .arg(
            Arg::new("model")
                .long("model")
                .value_name("FOLDER")
                .help("A model for the search by meaning, as `models fetch` makes it; without one it knows no synonyms."),
        )
        .arg(
            Arg::new("read-only")
                .long("read-only")
                .action(ArgAction::SetTrue),
        )
        .arg(
            Arg::new("sign-in")
                .long("sign-in")
                .action(ArgAction::SetTrue)
                .conflicts_with("legacy-sessions")
                .help("Let clients sign in, as in the mode login_flow, instead of acting as one user."),
        )
        .arg(
            Arg::new("first-scopes")
                .long("first-scopes")
                .requires("sign-in")
                .hide(true)
                .help("As MCP_FIRST_SCOPES."),
        )
        .arg(
            Arg::new("legacy-sessions")
                .long("legacy-sessions")
                .hide(true)
                .action(ArgAction::SetTrue),
        )
        .arg(
            Arg::new("log-level")
                .long("log-level")
                .default_value("warning"),
        )
}

/// `command` with an option for every setting that has one.
fn with_settings(command: Command) -> Command {
    // `-h` is the host, as it was in the Python server.
    let mut command = command
        .disable_help_flag(true)
        .arg(
            Arg::new("help")
                .long("help")
                .action(ArgAction::Help)
                .help("Print help."),
        )
        .arg(
            Arg::new("config")
                .long("config")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .help("TOML file with settings."),
        )
        .arg(
            Arg::new("oauth")
                .long("oauth")
                .hide(true)
                .action(ArgAction::SetTrue),
        )
        .arg(
            Arg::new("no-oauth")
                .long("no-oauth")
                .conflicts_with("oauth")
                .hide(true)
                .action(ArgAction::SetTrue),
        );
    for (title, rows) in GROUPS {
        command = command.next_help_heading(*title);
        for setting in *rows {
            command = match option(setting) {
                Some(option) => command.arg(option),
                None => command,
            };
        }
    }
    command
}

fn option(setting: &'static Setting) -> Option<Arg> {
    let flag = setting.flag?;
    let default = setting
        .default
        .map(|default| format!(" [default: {default}]"))
        .unwrap_or_default();
    let words = match setting.kind {
        Kind::Choice(words) => format!(" [{}]", words.join(", ")),
        _ => String::new(),
    };
    let arg = Arg::new(setting.name).long(flag).help(format!(
        "{}{words} [{}]{default}",
        setting.about, setting.name
    ));
    let arg = match flag {
        "host" => arg.short('h'),
        "port" => arg.short('p'),
        "log-level" => arg.short('l'),
        "transport" => arg.short('t'),
        "enable-app" => arg.short('e'),
        _ => arg,
    };
    Some(match setting.kind {
        Kind::Switch => arg
            .num_args(0..=1)
            .require_equals(true)
            .default_missing_value("true")
            .value_name("true|false"),
        Kind::List => arg.action(ArgAction::Append).value_name("NAME,..."),
        Kind::Choice(_) => arg.value_name("WORD"),
        // A random one begins with a hyphen now and then.
        Kind::Secret => arg.allow_hyphen_values(true).value_name("VALUE"),
        _ => arg.value_name("VALUE"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        command().debug_assert();
    }

    #[test]
    fn command_lines_of_the_python_server_are_understood() {
        for line in [
            "x run --transport streamable-http -p 8000 -h 0.0.0.0 -l debug -e notes -e webdav",
            "x run -t stdio --no-oauth",
            "x run --oauth --transport sse --public-issuer-url https://c.test --oauth-token-type JWT",
            "x run --oauth-client-id a --oauth-client-secret b --oauth-scopes c",
            "x run --oauth-client-secret -Vb --oauth-scopes c",
        ] {
            assert!(
                command().try_get_matches_from(line.split(' ')).is_ok(),
                "{line}"
            );
        }
    }
}
