//! How JSON answers are read.
//!
//! Written by `cargo xtask codegen` from `codegen/templates/client/answer.rs`; change that instead.

use nextcloud_transport::lax;
use progenitor_client::{Error, ResponseValue};
use serde::de::DeserializeOwned;

/// Read a JSON answer of success: strictly if it is as documented, leniently if not.
pub(crate) async fn read<T: DeserializeOwned>(
    response: reqwest::Response,
) -> Result<ResponseValue<T>, Error<()>> {
    let (status, headers) = (response.status(), response.headers().clone());
    let body = response.bytes().await.map_err(Error::ResponseBodyError)?;
    let inner = lax::from_slice(&body).map_err(|error| Error::InvalidResponsePayload(body, error))?;
    Ok(ResponseValue::new(inner, status, headers))
}
