//! Text to value. Key order is kept, because generated code follows it.

use serde_json::Value;

use crate::CodegenError;

/// Read a JSON or YAML document; which of the two is told by the ending of `file`.
pub(crate) fn load(file: &str, text: &str) -> Result<Value, CodegenError> {
    let json = std::path::Path::new(file)
        .extension()
        .is_some_and(|ending| ending == "json");
    let parsed = if json {
        serde_json::from_str(text).map_err(|error| error.to_string())
    } else {
        serde_saphyr::from_str(text).map_err(|error| error.to_string())
    };
    parsed.map_err(|problem| CodegenError::Syntax {
        file: file.to_owned(),
        problem,
    })
}
