//! Every setting.

use std::fmt::Write;

use crate::config::{GROUPS, Setting};

/// `docs/reference/configuration.md`.
pub fn configuration() -> String {
    let mut page = String::from(HEAD);
    for (title, rows) in GROUPS {
        section(&mut page, title, rows);
    }
    page
}

const HEAD: &str = "# Configuration

<!-- Written by `cargo xtask docs` from server/app/src/config/settings; edit there. -->

A value is taken from the first of these that has it: an option of the command line, the environment, the file `.env` in
the working directory, a TOML file (`--config`, `NEXTCLOUD_MCP_SETTINGS_FILE`, or `settings.toml` in the working
directory). In TOML, names are written in lower case, at the top, below `[default]`, or below the name of the mode. A file
`.secrets.toml` beside the TOML file is read before it. Secrets can be read from a file of their own: set
`NEXTCLOUD_PASSWORD_FILE` to its path. An empty value counts as not set.

`nextcloud-mcp-server config check` says what is wrong and what is ignored; `doctor` tests the way to Nextcloud.
";

fn section(page: &mut String, title: &str, rows: &[Setting]) {
    // Writing to a String cannot fail.
    let _ = write!(
        page,
        "\n## {title}\n\n| Name | Option | Values | Default | |\n|---|---|---|---|---|\n"
    );
    for row in rows {
        let flag = row
            .flag
            .map(|flag| format!("`--{flag}`"))
            .unwrap_or_default();
        let default = row
            .default
            .map(|default| format!("`{default}`"))
            .unwrap_or_default();
        let _ = writeln!(
            page,
            "| `{}` | {flag} | {} | {default} | {} |",
            row.name,
            row.kind.words(),
            row.about
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_setting_is_in_the_manual() {
        let page = configuration();
        for setting in Setting::all() {
            assert!(page.contains(setting.name), "{}", setting.name);
        }
    }
}
