//! Tests that tables name, as `path: name_of_the_test`.

use std::{fs, path::Path};

use anyhow::{Context as _, ensure};

/// The source of the file that `test` stands in.
///
/// # Errors
/// When there is no such file, or no test of this name in it.
pub fn test(test: &str) -> anyhow::Result<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let (path, name) = test
        .split_once(": ")
        .with_context(|| format!("{test}: write `path: name_of_the_test`"))?;
    let source = fs::read_to_string(root.join(path)).with_context(|| path.to_owned())?;
    ensure!(is_test(&source, name), "there is no test {test}");
    Ok(source)
}

/// Whether `source` has a test function of this name.
fn is_test(source: &str, name: &str) -> bool {
    let function = format!("fn {name}(");
    let lines: Vec<&str> = source.lines().map(str::trim_start).collect();
    lines.windows(2).any(|pair| {
        let [attribute, line] = pair else {
            return false;
        };
        let begins = line.starts_with(&function) || line.starts_with(&format!("async {function}"));
        begins && (*attribute == "#[test]" || attribute.starts_with("#[tokio::test"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_function_that_is_run_as_a_test_is_one() {
        let source = "#[test]\nfn good() {}\nfn helper() {}\n#[tokio::test]\nasync fn waits() {}\n";
        assert!(is_test(source, "good") && is_test(source, "waits"));
        assert!(!is_test(source, "helper") && !is_test(source, "goo"));
    }
}
