//! The entry points of lenient reading.

use serde::{Deserialize, Deserializer, de::DeserializeOwned};
use serde_json::Value;

use super::{
    count,
    value::{Lax, form},
};

/// For `#[serde(default, deserialize_with = "nextcloud_transport::lax::de")]` on a field of an answer.
///
/// `null` gives the default; `"1"`, `1`, `true`, `[]` and the like are coerced, at any depth, where the type asks for
/// another form; what cannot be coerced gives the default as well. Each coercion and each loss is counted.
///
/// # Errors
/// Only when the text is not JSON.
pub fn de<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: DeserializeOwned + Default,
{
    let value = Value::deserialize(deserializer)?;
    if value.is_null() {
        if !std::any::type_name::<T>().starts_with("core::option::Option<") {
            count::coerced("null", std::any::type_name::<T>());
        }
        return Ok(T::default());
    }
    let found = form(&value);
    Ok(T::deserialize(Lax(value)).unwrap_or_else(|_| {
        count::lost(found, std::any::type_name::<T>());
        T::default()
    }))
}

/// Read a whole answer with the same leniency, except that a value which cannot be coerced is an error.
///
/// # Errors
/// When the text is not JSON or does not fit `T`.
pub fn from_slice<T: DeserializeOwned>(json: &[u8]) -> Result<T, serde_json::Error> {
    // The strict way first: it is right for most answers, and faster.
    serde_json::from_slice(json).or_else(|strict| {
        let value: Value = serde_json::from_slice(json)?;
        T::deserialize(Lax(value)).map_err(|_| strict)
    })
}
