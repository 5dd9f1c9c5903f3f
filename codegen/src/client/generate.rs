//! Runs the client generator over a prepared document.

use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle};
use serde_json::Value;

use crate::CodegenError;

/// The map type of generated structs: reads PHP's `[]` as an empty map.
const MAP: &str = "::nextcloud_transport::lax::PhpMap";

/// The generator's output, parsed. Positional style: a third of the code that builders need.
pub(crate) fn generate(app: &str, document: &Value) -> Result<syn::File, CodegenError> {
    let refused = |problem: String| CodegenError::Generate {
        app: app.to_owned(),
        problem,
    };
    let text = document.to_string();
    let mut reader = serde_json::Deserializer::from_str(&text);
    let api: openapiv3::OpenAPI = serde_path_to_error::deserialize(&mut reader)
        .map_err(|error| refused(error.to_string()))?;
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(quote::quote!(::nextcloud_transport::Session))
        .with_map_type(MAP);
    // The generator asserts what it cannot handle; say for which app it was.
    let generate = || Generator::new(&settings).generate_tokens(&api);
    let tokens = std::panic::catch_unwind(std::panic::AssertUnwindSafe(generate))
        .map_err(|_| refused("the generator does not know what the panic above says".to_owned()))?
        .map_err(|error| refused(error.to_string()))?;
    syn::parse2(tokens).map_err(|error| refused(error.to_string()))
}
