//! The client of tables: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/tables.json`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of tables as one user. Cloning is cheap.
#[derive(Clone, Debug)]
pub struct Client {
    baseurl: String,
    client: reqwest::Client,
    inner: Session,
}

impl Client {
    /// A client that sends every request by `session`.
    pub fn from_session(session: &Session) -> Self {
        let server = session.server();
        Self {
            baseurl: server.url().as_str().trim_end_matches('/').to_owned(),
            client: server.http().clone(),
            inner: session.clone(),
        }
    }

    /// `GET /index.php/apps/tables/api/1/tables`
    ///
    /// Answers list of [`Table`](types::Table).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_index<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::Table>>, Error<()>> {
        let url = format!("{}/index.php/apps/tables/api/1/tables", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-index",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /index.php/apps/tables/api/1/tables`
    ///
    /// - `body`: [`Api1CreateTableBody`](types::Api1CreateTableBody), `application/json`
    ///
    /// Answers [`Table`](types::Table).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_create_table<'a>(
        &'a self,
        body: &'a types::Api1CreateTableBody,
    ) -> Result<ResponseValue<types::Table>, Error<()>> {
        let url = format!("{}/index.php/apps/tables/api/1/tables", self.baseurl,);
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-create-table",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/tables/api/1/tables/{tableId}`
    ///
    /// - `table_id`: path `tableId`, integer
    ///
    /// Answers [`Table`](types::Table).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_get_table<'a>(
        &'a self,
        table_id: i64,
    ) -> Result<ResponseValue<types::Table>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/tables/{}", self.baseurl, encode_path(&
            table_id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-get-table",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /index.php/apps/tables/api/1/tables/{tableId}`
    ///
    /// - `table_id`: path `tableId`, integer
    /// - `body`: [`Api1UpdateTableBody`](types::Api1UpdateTableBody), `application/json`
    ///
    /// Answers [`Table`](types::Table).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_update_table<'a>(
        &'a self,
        table_id: i64,
        body: &'a types::Api1UpdateTableBody,
    ) -> Result<ResponseValue<types::Table>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/tables/{}", self.baseurl, encode_path(&
            table_id.to_string()),
        );
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-update-table",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /index.php/apps/tables/api/1/tables/{tableId}`
    ///
    /// - `table_id`: path `tableId`, integer
    ///
    /// Answers [`Table`](types::Table).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_delete_table<'a>(
        &'a self,
        table_id: i64,
    ) -> Result<ResponseValue<types::Table>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/tables/{}", self.baseurl, encode_path(&
            table_id.to_string()),
        );
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-delete-table",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/tables/api/1/tables/{tableId}/scheme`
    ///
    /// - `table_id`: path `tableId`, integer
    ///
    /// Answers [`Api1ShowSchemeResponse`](types::Api1ShowSchemeResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_show_scheme<'a>(
        &'a self,
        table_id: i64,
    ) -> Result<ResponseValue<types::Api1ShowSchemeResponse>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/tables/{}/scheme", self.baseurl,
            encode_path(& table_id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-show-scheme",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/tables/api/1/tables/{tableId}/views`
    ///
    /// - `table_id`: path `tableId`, integer
    ///
    /// Answers list of [`View`](types::View).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_index_views<'a>(
        &'a self,
        table_id: i64,
    ) -> Result<ResponseValue<Vec<types::View>>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/tables/{}/views", self.baseurl, encode_path(&
            table_id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-index-views",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /index.php/apps/tables/api/1/tables/{tableId}/views`
    ///
    /// - `table_id`: path `tableId`, integer
    /// - `body`: [`Api1CreateViewBody`](types::Api1CreateViewBody), `application/json`
    ///
    /// Answers [`View`](types::View).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_create_view<'a>(
        &'a self,
        table_id: i64,
        body: &'a types::Api1CreateViewBody,
    ) -> Result<ResponseValue<types::View>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/tables/{}/views", self.baseurl, encode_path(&
            table_id.to_string()),
        );
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-create-view",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/tables/api/1/views/{viewId}`
    ///
    /// - `view_id`: path `viewId`, integer
    ///
    /// Answers [`View`](types::View).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_get_view<'a>(
        &'a self,
        view_id: i64,
    ) -> Result<ResponseValue<types::View>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/views/{}", self.baseurl, encode_path(&
            view_id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-get-view",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /index.php/apps/tables/api/1/views/{viewId}`
    ///
    /// - `view_id`: path `viewId`, integer
    /// - `body`: [`Api1UpdateViewBody`](types::Api1UpdateViewBody), `application/json`
    ///
    /// Answers [`View`](types::View).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_update_view<'a>(
        &'a self,
        view_id: i64,
        body: &'a types::Api1UpdateViewBody,
    ) -> Result<ResponseValue<types::View>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/views/{}", self.baseurl, encode_path(&
            view_id.to_string()),
        );
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-update-view",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /index.php/apps/tables/api/1/views/{viewId}`
    ///
    /// - `view_id`: path `viewId`, integer
    ///
    /// Answers [`View`](types::View).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_delete_view<'a>(
        &'a self,
        view_id: i64,
    ) -> Result<ResponseValue<types::View>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/views/{}", self.baseurl, encode_path(&
            view_id.to_string()),
        );
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-delete-view",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/tables/api/1/shares/{shareId}`
    ///
    /// - `share_id`: path `shareId`, integer
    ///
    /// Answers [`Share`](types::Share).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_get_share<'a>(
        &'a self,
        share_id: i64,
    ) -> Result<ResponseValue<types::Share>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/shares/{}", self.baseurl, encode_path(&
            share_id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-get-share",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /index.php/apps/tables/api/1/shares/{shareId}`
    ///
    /// - `share_id`: path `shareId`, integer
    /// - `body`: [`Api1UpdateSharePermissionsBody`](types::Api1UpdateSharePermissionsBody), `application/json`
    ///
    /// Answers [`Share`](types::Share).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_update_share_permissions<'a>(
        &'a self,
        share_id: i64,
        body: &'a types::Api1UpdateSharePermissionsBody,
    ) -> Result<ResponseValue<types::Share>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/shares/{}", self.baseurl, encode_path(&
            share_id.to_string()),
        );
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-update-share-permissions",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /index.php/apps/tables/api/1/shares/{shareId}`
    ///
    /// - `share_id`: path `shareId`, integer
    ///
    /// Answers [`Share`](types::Share).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_delete_share<'a>(
        &'a self,
        share_id: i64,
    ) -> Result<ResponseValue<types::Share>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/shares/{}", self.baseurl, encode_path(&
            share_id.to_string()),
        );
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-delete-share",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/tables/api/1/views/{viewId}/shares`
    ///
    /// - `view_id`: path `viewId`, integer
    ///
    /// Answers list of [`Share`](types::Share).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_index_view_shares<'a>(
        &'a self,
        view_id: i64,
    ) -> Result<ResponseValue<Vec<types::Share>>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/views/{}/shares", self.baseurl, encode_path(&
            view_id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-index-view-shares",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/tables/api/1/tables/{tableId}/shares`
    ///
    /// - `table_id`: path `tableId`, integer
    ///
    /// Answers list of [`Share`](types::Share).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_index_table_shares<'a>(
        &'a self,
        table_id: i64,
    ) -> Result<ResponseValue<Vec<types::Share>>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/tables/{}/shares", self.baseurl,
            encode_path(& table_id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-index-table-shares",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /index.php/apps/tables/api/1/tables/{tableId}/shares`
    ///
    /// - `table_id`: path `tableId`, integer
    /// - `body`: [`Api1CreateTableShareBody`](types::Api1CreateTableShareBody), `application/json`
    ///
    /// Answers [`Share`](types::Share).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_create_table_share<'a>(
        &'a self,
        table_id: i64,
        body: &'a types::Api1CreateTableShareBody,
    ) -> Result<ResponseValue<types::Share>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/tables/{}/shares", self.baseurl,
            encode_path(& table_id.to_string()),
        );
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-create-table-share",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /index.php/apps/tables/api/1/shares`
    ///
    /// - `body`: [`Api1CreateShareBody`](types::Api1CreateShareBody), `application/json`
    ///
    /// Answers [`Share`](types::Share).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_create_share<'a>(
        &'a self,
        body: &'a types::Api1CreateShareBody,
    ) -> Result<ResponseValue<types::Share>, Error<()>> {
        let url = format!("{}/index.php/apps/tables/api/1/shares", self.baseurl,);
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-create-share",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /index.php/apps/tables/api/1/shares/{shareId}/display-mode`
    ///
    /// - `share_id`: path `shareId`, integer
    /// - `body`: [`Api1UpdateShareDisplayModeBody`](types::Api1UpdateShareDisplayModeBody), `application/json`
    ///
    /// Answers [`ContextNavigation`](types::ContextNavigation).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_update_share_display_mode<'a>(
        &'a self,
        share_id: i64,
        body: &'a types::Api1UpdateShareDisplayModeBody,
    ) -> Result<ResponseValue<types::ContextNavigation>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/shares/{}/display-mode", self.baseurl,
            encode_path(& share_id.to_string()),
        );
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-update-share-display-mode",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/tables/api/1/tables/{tableId}/columns`
    ///
    /// - `table_id`: path `tableId`, integer
    /// - `view_id`: query `viewId`, integer, optional
    ///
    /// Answers list of [`Column`](types::Column).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_index_table_columns<'a>(
        &'a self,
        table_id: i64,
        view_id: Option<i64>,
    ) -> Result<ResponseValue<Vec<types::Column>>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/tables/{}/columns", self.baseurl,
            encode_path(& table_id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("viewId", &view_id))
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-index-table-columns",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /index.php/apps/tables/api/1/tables/{tableId}/columns`
    ///
    /// - `table_id`: path `tableId`, integer
    /// - `body`: [`Api1CreateTableColumnBody`](types::Api1CreateTableColumnBody), `application/json`
    ///
    /// Answers [`Column`](types::Column).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_create_table_column<'a>(
        &'a self,
        table_id: i64,
        body: &'a types::Api1CreateTableColumnBody,
    ) -> Result<ResponseValue<types::Column>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/tables/{}/columns", self.baseurl,
            encode_path(& table_id.to_string()),
        );
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-create-table-column",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/tables/api/1/views/{viewId}/columns`
    ///
    /// - `view_id`: path `viewId`, integer
    ///
    /// Answers list of [`Column`](types::Column).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_index_view_columns<'a>(
        &'a self,
        view_id: i64,
    ) -> Result<ResponseValue<Vec<types::Column>>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/views/{}/columns", self.baseurl,
            encode_path(& view_id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-index-view-columns",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /index.php/apps/tables/api/1/columns`
    ///
    /// - `body`: [`Api1CreateColumnBody`](types::Api1CreateColumnBody), `application/json`
    ///
    /// Answers [`Column`](types::Column).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_create_column<'a>(
        &'a self,
        body: &'a types::Api1CreateColumnBody,
    ) -> Result<ResponseValue<types::Column>, Error<()>> {
        let url = format!("{}/index.php/apps/tables/api/1/columns", self.baseurl,);
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-create-column",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/tables/api/1/columns/{columnId}`
    ///
    /// - `column_id`: path `columnId`, integer
    ///
    /// Answers [`Column`](types::Column).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_get_column<'a>(
        &'a self,
        column_id: i64,
    ) -> Result<ResponseValue<types::Column>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/columns/{}", self.baseurl, encode_path(&
            column_id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-get-column",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /index.php/apps/tables/api/1/columns/{columnId}`
    ///
    /// - `column_id`: path `columnId`, integer
    /// - `body`: [`Api1UpdateColumnBody`](types::Api1UpdateColumnBody), `application/json`
    ///
    /// Answers [`Column`](types::Column).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_update_column<'a>(
        &'a self,
        column_id: i64,
        body: &'a types::Api1UpdateColumnBody,
    ) -> Result<ResponseValue<types::Column>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/columns/{}", self.baseurl, encode_path(&
            column_id.to_string()),
        );
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-update-column",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /index.php/apps/tables/api/1/columns/{columnId}`
    ///
    /// - `column_id`: path `columnId`, integer
    ///
    /// Answers [`Column`](types::Column).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_delete_column<'a>(
        &'a self,
        column_id: i64,
    ) -> Result<ResponseValue<types::Column>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/columns/{}", self.baseurl, encode_path(&
            column_id.to_string()),
        );
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-delete-column",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/tables/api/1/tables/{tableId}/rows/simple`
    ///
    /// - `table_id`: path `tableId`, integer
    /// - `limit`: query, integer, optional
    /// - `offset`: query, integer, optional
    ///
    /// Answers list of list of any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_index_table_rows_simple<'a>(
        &'a self,
        table_id: i64,
        limit: Option<i64>,
        offset: Option<i64>,
    ) -> Result<ResponseValue<Vec<Vec<::serde_json::Value>>>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/tables/{}/rows/simple", self.baseurl,
            encode_path(& table_id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-index-table-rows-simple",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/tables/api/1/tables/{tableId}/rows`
    ///
    /// - `table_id`: path `tableId`, integer
    /// - `limit`: query, integer, optional
    /// - `offset`: query, integer, optional
    ///
    /// Answers list of [`Row`](types::Row).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_index_table_rows<'a>(
        &'a self,
        table_id: i64,
        limit: Option<i64>,
        offset: Option<i64>,
    ) -> Result<ResponseValue<Vec<types::Row>>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/tables/{}/rows", self.baseurl, encode_path(&
            table_id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-index-table-rows",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /index.php/apps/tables/api/1/tables/{tableId}/rows`
    ///
    /// - `table_id`: path `tableId`, integer
    /// - `body`: [`Api1CreateRowInTableBody`](types::Api1CreateRowInTableBody), `application/json`
    ///
    /// Answers [`Row`](types::Row).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_create_row_in_table<'a>(
        &'a self,
        table_id: i64,
        body: &'a types::Api1CreateRowInTableBody,
    ) -> Result<ResponseValue<types::Row>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/tables/{}/rows", self.baseurl, encode_path(&
            table_id.to_string()),
        );
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-create-row-in-table",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/tables/api/1/views/{viewId}/rows`
    ///
    /// - `view_id`: path `viewId`, integer
    /// - `limit`: query, integer, optional
    /// - `offset`: query, integer, optional
    ///
    /// Answers list of [`Row`](types::Row).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_index_view_rows<'a>(
        &'a self,
        view_id: i64,
        limit: Option<i64>,
        offset: Option<i64>,
    ) -> Result<ResponseValue<Vec<types::Row>>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/views/{}/rows", self.baseurl, encode_path(&
            view_id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-index-view-rows",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /index.php/apps/tables/api/1/views/{viewId}/rows`
    ///
    /// - `view_id`: path `viewId`, integer
    /// - `body`: [`Api1CreateRowInViewBody`](types::Api1CreateRowInViewBody), `application/json`
    ///
    /// Answers [`Row`](types::Row).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_create_row_in_view<'a>(
        &'a self,
        view_id: i64,
        body: &'a types::Api1CreateRowInViewBody,
    ) -> Result<ResponseValue<types::Row>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/views/{}/rows", self.baseurl, encode_path(&
            view_id.to_string()),
        );
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-create-row-in-view",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/tables/api/1/rows/{rowId}`
    ///
    /// - `row_id`: path `rowId`, integer
    ///
    /// Answers [`Row`](types::Row).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_get_row<'a>(
        &'a self,
        row_id: i64,
    ) -> Result<ResponseValue<types::Row>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/rows/{}", self.baseurl, encode_path(& row_id
            .to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-get-row",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /index.php/apps/tables/api/1/rows/{rowId}`
    ///
    /// - `row_id`: path `rowId`, integer
    /// - `body`: [`Api1UpdateRowBody`](types::Api1UpdateRowBody), `application/json`
    ///
    /// Answers [`Row`](types::Row).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_update_row<'a>(
        &'a self,
        row_id: i64,
        body: &'a types::Api1UpdateRowBody,
    ) -> Result<ResponseValue<types::Row>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/rows/{}", self.baseurl, encode_path(& row_id
            .to_string()),
        );
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-update-row",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /index.php/apps/tables/api/1/rows/{rowId}`
    ///
    /// - `row_id`: path `rowId`, integer
    ///
    /// Answers [`Row`](types::Row).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_delete_row<'a>(
        &'a self,
        row_id: i64,
    ) -> Result<ResponseValue<types::Row>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/rows/{}", self.baseurl, encode_path(& row_id
            .to_string()),
        );
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-delete-row",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /index.php/apps/tables/api/1/views/{viewId}/rows/{rowId}`
    ///
    /// - `view_id`: path `viewId`, integer
    /// - `row_id`: path `rowId`, integer
    ///
    /// Answers [`Row`](types::Row).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_delete_row_by_view<'a>(
        &'a self,
        view_id: i64,
        row_id: i64,
    ) -> Result<ResponseValue<types::Row>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/views/{}/rows/{}", self.baseurl,
            encode_path(& view_id.to_string()), encode_path(& row_id.to_string()),
        );
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-delete-row-by-view",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /index.php/apps/tables/api/1/import/table/{tableId}`
    ///
    /// - `table_id`: path `tableId`, integer
    /// - `body`: [`Api1ImportInTableBody`](types::Api1ImportInTableBody), `application/json`
    ///
    /// Answers [`ImportState`](types::ImportState).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_import_in_table<'a>(
        &'a self,
        table_id: i64,
        body: &'a types::Api1ImportInTableBody,
    ) -> Result<ResponseValue<types::ImportState>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/import/table/{}", self.baseurl, encode_path(&
            table_id.to_string()),
        );
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-import-in-table",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /index.php/apps/tables/api/1/import/views/{viewId}`
    ///
    /// - `view_id`: path `viewId`, integer
    /// - `body`: [`Api1ImportInViewBody`](types::Api1ImportInViewBody), `application/json`
    ///
    /// Answers [`ImportState`](types::ImportState).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api1_import_in_view<'a>(
        &'a self,
        view_id: i64,
        body: &'a types::Api1ImportInViewBody,
    ) -> Result<ResponseValue<types::ImportState>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/tables/api/1/import/views/{}", self.baseurl, encode_path(&
            view_id.to_string()),
        );
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api1-import-in-view",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/tables/api/2/init`
    ///
    /// Answers [`Index`](types::Index).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api_general_index<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::Index>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/tables/api/2/init", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api_general-index",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/tables/api/2/tables`
    ///
    /// Answers list of [`Table`](types::Table).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api_tables_index<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::Table>>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/tables/api/2/tables", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api_tables-index",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/tables/api/2/tables`
    ///
    /// - `body`: [`ApiTablesCreateBody`](types::ApiTablesCreateBody), `application/json`
    ///
    /// Answers [`Table`](types::Table).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api_tables_create<'a>(
        &'a self,
        body: &'a types::ApiTablesCreateBody,
    ) -> Result<ResponseValue<types::Table>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/tables/api/2/tables", self.baseurl,);
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api_tables-create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/tables/api/2/tables/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers [`Table`](types::Table).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api_tables_show<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::Table>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/tables/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api_tables-show",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/apps/tables/api/2/tables/{id}`
    ///
    /// - `id`: path, integer
    /// - `body`: [`ApiTablesUpdateBody`](types::ApiTablesUpdateBody), `application/json`
    ///
    /// Answers [`Table`](types::Table).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api_tables_update<'a>(
        &'a self,
        id: i64,
        body: &'a types::ApiTablesUpdateBody,
    ) -> Result<ResponseValue<types::Table>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/tables/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api_tables-update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/tables/api/2/tables/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers [`Table`](types::Table).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api_tables_destroy<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::Table>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/tables/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api_tables-destroy",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/tables/api/2/tables/scheme/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers [`Table`](types::Table).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api_tables_show_scheme<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::Table>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/tables/scheme/{}", self.baseurl,
            encode_path(& id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api_tables-show-scheme",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/tables/api/2/tables/scheme`
    ///
    /// - `body`: [`ApiTablesCreateFromSchemeBody`](types::ApiTablesCreateFromSchemeBody), `application/json`
    ///
    /// Answers [`Table`](types::Table).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api_tables_create_from_scheme<'a>(
        &'a self,
        body: &'a types::ApiTablesCreateFromSchemeBody,
    ) -> Result<ResponseValue<types::Table>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/tables/scheme", self.baseurl,
        );
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api_tables-create-from-scheme",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/apps/tables/api/2/tables/{id}/transfer`
    ///
    /// - `id`: path, integer
    /// - `body`: [`ApiTablesTransferBody`](types::ApiTablesTransferBody), `application/json`
    ///
    /// Answers [`Table`](types::Table).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api_tables_transfer<'a>(
        &'a self,
        id: i64,
        body: &'a types::ApiTablesTransferBody,
    ) -> Result<ResponseValue<types::Table>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/tables/{}/transfer", self.baseurl,
            encode_path(& id.to_string()),
        );
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api_tables-transfer",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/tables/api/2/columns/{nodeType}/{nodeId}`
    ///
    /// - `node_type`: path `nodeType`, [`ApiColumnsIndexNodeType`](types::ApiColumnsIndexNodeType)
    /// - `node_id`: path `nodeId`, integer
    ///
    /// Answers list of [`Column`](types::Column).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api_columns_index<'a>(
        &'a self,
        node_type: types::ApiColumnsIndexNodeType,
        node_id: i64,
    ) -> Result<ResponseValue<Vec<types::Column>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/columns/{}/{}", self.baseurl, encode_path(&
            node_type.to_string()), encode_path(& node_id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api_columns-index",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/tables/api/2/columns/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers [`Column`](types::Column).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api_columns_show<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::Column>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/columns/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api_columns-show",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/tables/api/2/columns/number`
    ///
    /// - `body`: [`ApiColumnsCreateNumberColumnBody`](types::ApiColumnsCreateNumberColumnBody), `application/json`
    ///
    /// Answers [`Column`](types::Column).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api_columns_create_number_column<'a>(
        &'a self,
        body: &'a types::ApiColumnsCreateNumberColumnBody,
    ) -> Result<ResponseValue<types::Column>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/columns/number", self.baseurl,
        );
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api_columns-create-number-column",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/tables/api/2/columns/text`
    ///
    /// - `body`: [`ApiColumnsCreateTextColumnBody`](types::ApiColumnsCreateTextColumnBody), `application/json`
    ///
    /// Answers [`Column`](types::Column).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api_columns_create_text_column<'a>(
        &'a self,
        body: &'a types::ApiColumnsCreateTextColumnBody,
    ) -> Result<ResponseValue<types::Column>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/tables/api/2/columns/text", self.baseurl,);
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api_columns-create-text-column",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/tables/api/2/columns/selection`
    ///
    /// - `body`: [`ApiColumnsCreateSelectionColumnBody`](types::ApiColumnsCreateSelectionColumnBody), `application/json`
    ///
    /// Answers [`Column`](types::Column).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api_columns_create_selection_column<'a>(
        &'a self,
        body: &'a types::ApiColumnsCreateSelectionColumnBody,
    ) -> Result<ResponseValue<types::Column>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/columns/selection", self.baseurl,
        );
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api_columns-create-selection-column",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/tables/api/2/columns/datetime`
    ///
    /// - `body`: [`ApiColumnsCreateDatetimeColumnBody`](types::ApiColumnsCreateDatetimeColumnBody), `application/json`
    ///
    /// Answers [`Column`](types::Column).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api_columns_create_datetime_column<'a>(
        &'a self,
        body: &'a types::ApiColumnsCreateDatetimeColumnBody,
    ) -> Result<ResponseValue<types::Column>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/columns/datetime", self.baseurl,
        );
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api_columns-create-datetime-column",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/tables/api/2/columns/usergroup`
    ///
    /// - `body`: [`ApiColumnsCreateUsergroupColumnBody`](types::ApiColumnsCreateUsergroupColumnBody), `application/json`
    ///
    /// Answers [`Column`](types::Column).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api_columns_create_usergroup_column<'a>(
        &'a self,
        body: &'a types::ApiColumnsCreateUsergroupColumnBody,
    ) -> Result<ResponseValue<types::Column>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/columns/usergroup", self.baseurl,
        );
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api_columns-create-usergroup-column",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/tables/api/2/favorites/{nodeType}/{nodeId}`
    ///
    /// - `node_type`: path `nodeType`, integer
    /// - `node_id`: path `nodeId`, integer
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api_favorite_create<'a>(
        &'a self,
        node_type: i64,
        node_id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/favorites/{}/{}", self.baseurl,
            encode_path(& node_type.to_string()), encode_path(& node_id.to_string()),
        );
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api_favorite-create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/tables/api/2/favorites/{nodeType}/{nodeId}`
    ///
    /// - `node_type`: path `nodeType`, integer
    /// - `node_id`: path `nodeId`, integer
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api_favorite_destroy<'a>(
        &'a self,
        node_type: i64,
        node_id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/favorites/{}/{}", self.baseurl,
            encode_path(& node_type.to_string()), encode_path(& node_id.to_string()),
        );
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api_favorite-destroy",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/tables/api/2/contexts`
    ///
    /// Answers list of [`Context`](types::Context).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn context_index<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::Context>>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/tables/api/2/contexts", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.context-index",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/tables/api/2/contexts`
    ///
    /// - `body`: [`ContextCreateBody`](types::ContextCreateBody), `application/json`
    ///
    /// Answers [`Context`](types::Context).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn context_create<'a>(
        &'a self,
        body: &'a types::ContextCreateBody,
    ) -> Result<ResponseValue<types::Context>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/tables/api/2/contexts", self.baseurl,);
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.context-create",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/tables/api/2/contexts/{contextId}`
    ///
    /// - `context_id`: path `contextId`, integer
    ///
    /// Answers [`Context`](types::Context).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn context_show<'a>(
        &'a self,
        context_id: i64,
    ) -> Result<ResponseValue<types::Context>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/contexts/{}", self.baseurl, encode_path(&
            context_id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.context-show",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/apps/tables/api/2/contexts/{contextId}`
    ///
    /// - `context_id`: path `contextId`, integer
    /// - `body`: [`ContextUpdateBody`](types::ContextUpdateBody), `application/json`
    ///
    /// Answers [`Context`](types::Context).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn context_update<'a>(
        &'a self,
        context_id: i64,
        body: &'a types::ContextUpdateBody,
    ) -> Result<ResponseValue<types::Context>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/contexts/{}", self.baseurl, encode_path(&
            context_id.to_string()),
        );
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.context-update",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/tables/api/2/contexts/{contextId}`
    ///
    /// - `context_id`: path `contextId`, integer
    ///
    /// Answers [`Context`](types::Context).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn context_destroy<'a>(
        &'a self,
        context_id: i64,
    ) -> Result<ResponseValue<types::Context>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/contexts/{}", self.baseurl, encode_path(&
            context_id.to_string()),
        );
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.context-destroy",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/apps/tables/api/2/contexts/{contextId}/transfer`
    ///
    /// - `context_id`: path `contextId`, integer
    /// - `body`: [`ContextTransferBody`](types::ContextTransferBody), `application/json`
    ///
    /// Answers [`Context`](types::Context).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn context_transfer<'a>(
        &'a self,
        context_id: i64,
        body: &'a types::ContextTransferBody,
    ) -> Result<ResponseValue<types::Context>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/contexts/{}/transfer", self.baseurl,
            encode_path(& context_id.to_string()),
        );
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.context-transfer",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/apps/tables/api/2/contexts/{contextId}/pages/{pageId}`
    ///
    /// - `context_id`: path `contextId`, integer
    /// - `page_id`: path `pageId`, integer
    /// - `body`: [`ContextUpdateContentOrderBody`](types::ContextUpdateContentOrderBody), `application/json`
    ///
    /// Answers [`Context`](types::Context).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn context_update_content_order<'a>(
        &'a self,
        context_id: i64,
        page_id: i64,
        body: &'a types::ContextUpdateContentOrderBody,
    ) -> Result<ResponseValue<types::Context>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/contexts/{}/pages/{}", self.baseurl,
            encode_path(& context_id.to_string()), encode_path(& page_id.to_string()),
        );
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.context-update-content-order",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/tables/api/2/{nodeCollection}/{nodeId}/rows`
    ///
    /// - `node_collection`: path `nodeCollection`, [`RowocsCreateRowNodeCollection`](types::RowocsCreateRowNodeCollection)
    /// - `node_id`: path `nodeId`, integer
    /// - `body`: [`RowocsCreateRowBody`](types::RowocsCreateRowBody), `application/json`
    ///
    /// Answers [`Row`](types::Row).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn rowocs_create_row<'a>(
        &'a self,
        node_collection: types::RowocsCreateRowNodeCollection,
        node_id: i64,
        body: &'a types::RowocsCreateRowBody,
    ) -> Result<ResponseValue<types::Row>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/{}/{}/rows", self.baseurl, encode_path(&
            node_collection.to_string()), encode_path(& node_id.to_string()),
        );
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.rowocs-create-row",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/tables/api/2/config/table/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers [`NotifyConfig`](types::NotifyConfig).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn config_get_table_config<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::NotifyConfig>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/config/table/{}", self.baseurl,
            encode_path(& id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.config-get-table-config",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/tables/api/2/config/view/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers [`NotifyConfig`](types::NotifyConfig).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn config_get_view_config<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::NotifyConfig>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/config/view/{}", self.baseurl, encode_path(&
            id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.config-get-view-config",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/tables/api/2/config/{key}`
    ///
    /// - `key`: path, text
    /// - `body`: [`ConfigSetValueBody`](types::ConfigSetValueBody), `application/json`
    ///
    /// Answers boolean.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn config_set_value<'a>(
        &'a self,
        key: &'a str,
        body: &'a types::ConfigSetValueBody,
    ) -> Result<ResponseValue<bool>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/config/{}", self.baseurl, encode_path(& key
            .to_string()),
        );
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.config-set-value",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/tables/api/2/public/{token}/columns`
    ///
    /// - `token`: path, text
    ///
    /// Answers list of [`PublicColumn`](types::PublicColumn).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api_public_columns_index_by_public_link<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<Vec<types::PublicColumn>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/public/{}/columns", self.baseurl,
            encode_path(& token.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.api_public_columns-index-by-public-link",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/tables/api/2/public/{token}/rows`
    ///
    /// - `token`: path, text
    /// - `limit`: query, integer, optional
    /// - `offset`: query, integer, optional
    ///
    /// Answers list of [`PublicRow`](types::PublicRow).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_rowocs_get_rows<'a>(
        &'a self,
        token: &'a str,
        limit: Option<i64>,
        offset: Option<i64>,
    ) -> Result<ResponseValue<Vec<types::PublicRow>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/public/{}/rows", self.baseurl, encode_path(&
            token.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.public_rowocs-get-rows",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/tables/api/2/public/{token}/rows`
    ///
    /// - `token`: path, text
    /// - `body`: [`PublicRowocsCreateRowBody`](types::PublicRowocsCreateRowBody), `application/json`
    ///
    /// Answers [`PublicRow`](types::PublicRow).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_rowocs_create_row<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::PublicRowocsCreateRowBody,
    ) -> Result<ResponseValue<types::PublicRow>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/public/{}/rows", self.baseurl, encode_path(&
            token.to_string()),
        );
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.public_rowocs-create-row",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/apps/tables/api/2/public/{token}/rows/{rowId}`
    ///
    /// - `token`: path, text
    /// - `row_id`: path `rowId`, integer
    /// - `body`: [`PublicRowocsUpdateRowBody`](types::PublicRowocsUpdateRowBody), `application/json`
    ///
    /// Answers [`PublicRow`](types::PublicRow).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_rowocs_update_row<'a>(
        &'a self,
        token: &'a str,
        row_id: i64,
        body: &'a types::PublicRowocsUpdateRowBody,
    ) -> Result<ResponseValue<types::PublicRow>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/public/{}/rows/{}", self.baseurl,
            encode_path(& token.to_string()), encode_path(& row_id.to_string()),
        );
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.public_rowocs-update-row",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/tables/api/2/public/{token}/rows/{rowId}`
    ///
    /// - `token`: path, text
    /// - `row_id`: path `rowId`, integer
    ///
    /// Answers [`PublicRow`](types::PublicRow).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_rowocs_delete_row<'a>(
        &'a self,
        token: &'a str,
        row_id: i64,
    ) -> Result<ResponseValue<types::PublicRow>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/public/{}/rows/{}", self.baseurl,
            encode_path(& token.to_string()), encode_path(& row_id.to_string()),
        );
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.public_rowocs-delete-row",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/tables/api/2/{nodeCollection}/{nodeId}/share`
    ///
    /// - `node_collection`: path `nodeCollection`, [`ShareocsCreateLinkShareNodeCollection`](types::ShareocsCreateLinkShareNodeCollection)
    /// - `node_id`: path `nodeId`, integer
    /// - `body`: [`ShareocsCreateLinkShareBody`](types::ShareocsCreateLinkShareBody), `application/json`
    ///
    /// Answers [`LinkShare`](types::LinkShare).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn shareocs_create_link_share<'a>(
        &'a self,
        node_collection: types::ShareocsCreateLinkShareNodeCollection,
        node_id: i64,
        body: &'a types::ShareocsCreateLinkShareBody,
    ) -> Result<ResponseValue<types::LinkShare>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/tables/api/2/{}/{}/share", self.baseurl, encode_path(&
            node_collection.to_string()), encode_path(& node_id.to_string()),
        );
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "tables.shareocs-create-link-share",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }
}

impl ClientInfo<Session> for Client {
    fn api_version() -> &'static str {
        "0.0.1"
    }

    fn baseurl(&self) -> &str {
        &self.baseurl
    }

    fn client(&self) -> &reqwest::Client {
        &self.client
    }

    fn inner(&self) -> &Session {
        &self.inner
    }
}

impl ClientHooks<Session> for Client {
    async fn exec(
        &self,
        request: reqwest::Request,
        info: &OperationInfo,
    ) -> reqwest::Result<reqwest::Response> {
        self.inner.execute(request, info.operation_id).await
    }
}
