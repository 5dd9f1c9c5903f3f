//! The client of files: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/files.json`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of files as one user. Cloning is cheap.
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

    /// `GET /index.php/apps/files/api/v1/thumbnail/{x}/{y}/{file}`
    ///
    /// - `x`: path, integer
    /// - `y`: path, integer
    /// - `file`: path, text
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api_get_thumbnail<'a>(
        &'a self,
        x: i64,
        y: i64,
        file: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/files/api/v1/thumbnail/{}/{}/{}", self.baseurl,
            encode_path(& x.to_string()), encode_path(& y.to_string()), encode_path(&
            file.to_string()),
        );
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "files.api-get-thumbnail",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::stream(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/files/api/v1/directEditing`
    ///
    /// Answers [`DirectEditingInfoResponse`](types::DirectEditingInfoResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn direct_editing_info<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::DirectEditingInfoResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files/api/v1/directEditing", self.baseurl,
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
            operation_id: "files.direct_editing-info",
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

    /// `GET /ocs/v2.php/apps/files/api/v1/directEditing/templates/{editorId}/{creatorId}`
    ///
    /// - `editor_id`: path `editorId`, text
    /// - `creator_id`: path `creatorId`, text
    ///
    /// Answers [`DirectEditingTemplatesResponse`](types::DirectEditingTemplatesResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn direct_editing_templates<'a>(
        &'a self,
        editor_id: &'a str,
        creator_id: &'a str,
    ) -> Result<ResponseValue<types::DirectEditingTemplatesResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files/api/v1/directEditing/templates/{}/{}", self
            .baseurl, encode_path(& editor_id.to_string()), encode_path(& creator_id
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
            operation_id: "files.direct_editing-templates",
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

    /// `POST /ocs/v2.php/apps/files/api/v1/directEditing/open`
    ///
    /// - `body`: [`DirectEditingOpenBody`](types::DirectEditingOpenBody), `application/json`
    ///
    /// Answers [`DirectEditingOpenResponse`](types::DirectEditingOpenResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn direct_editing_open<'a>(
        &'a self,
        body: &'a types::DirectEditingOpenBody,
    ) -> Result<ResponseValue<types::DirectEditingOpenResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files/api/v1/directEditing/open", self.baseurl,
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
            operation_id: "files.direct_editing-open",
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

    /// `POST /ocs/v2.php/apps/files/api/v1/directEditing/create`
    ///
    /// - `body`: [`DirectEditingCreateBody`](types::DirectEditingCreateBody), `application/json`
    ///
    /// Answers [`DirectEditingCreateResponse`](types::DirectEditingCreateResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn direct_editing_create<'a>(
        &'a self,
        body: &'a types::DirectEditingCreateBody,
    ) -> Result<ResponseValue<types::DirectEditingCreateResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files/api/v1/directEditing/create", self.baseurl,
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
            operation_id: "files.direct_editing-create",
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

    /// `GET /ocs/v2.php/apps/files/api/v1/templates`
    ///
    /// Answers list of [`TemplateFileCreatorWithTemplates`](types::TemplateFileCreatorWithTemplates).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn template_list<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::TemplateFileCreatorWithTemplates>>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/files/api/v1/templates", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "files.template-list",
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

    /// `GET /ocs/v2.php/apps/files/api/v1/templates/fields/{fileId}`
    ///
    /// - `file_id`: path `fileId`, integer
    ///
    /// Answers map of [`TemplateField`](types::TemplateField).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn template_list_template_fields<'a>(
        &'a self,
        file_id: i64,
    ) -> Result<
        ResponseValue<::nextcloud_transport::lax::PhpMap<String, types::TemplateField>>,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/apps/files/api/v1/templates/fields/{}", self.baseurl,
            encode_path(& file_id.to_string()),
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
            operation_id: "files.template-list-template-fields",
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

    /// `POST /ocs/v2.php/apps/files/api/v1/templates/create`
    ///
    /// - `body`: [`TemplateCreateBody`](types::TemplateCreateBody), `application/json`
    ///
    /// Answers [`TemplateFile`](types::TemplateFile).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn template_create<'a>(
        &'a self,
        body: &'a types::TemplateCreateBody,
    ) -> Result<ResponseValue<types::TemplateFile>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files/api/v1/templates/create", self.baseurl,
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
            operation_id: "files.template-create",
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

    /// `POST /ocs/v2.php/apps/files/api/v1/templates/path`
    ///
    /// - `body`: [`TemplatePathBody`](types::TemplatePathBody), `application/json`
    ///
    /// Answers [`TemplatePathResponse`](types::TemplatePathResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn template_path<'a>(
        &'a self,
        body: &'a types::TemplatePathBody,
    ) -> Result<ResponseValue<types::TemplatePathResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files/api/v1/templates/path", self.baseurl,
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
            operation_id: "files.template-path",
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

    /// `POST /ocs/v2.php/apps/files/api/v1/transferownership`
    ///
    /// - `body`: [`TransferOwnershipTransferBody`](types::TransferOwnershipTransferBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn transfer_ownership_transfer<'a>(
        &'a self,
        body: &'a types::TransferOwnershipTransferBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files/api/v1/transferownership", self.baseurl,
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
            operation_id: "files.transfer_ownership-transfer",
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

    /// `POST /ocs/v2.php/apps/files/api/v1/transferownership/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn transfer_ownership_accept<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files/api/v1/transferownership/{}", self.baseurl,
            encode_path(& id.to_string()),
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
            operation_id: "files.transfer_ownership-accept",
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

    /// `DELETE /ocs/v2.php/apps/files/api/v1/transferownership/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn transfer_ownership_reject<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files/api/v1/transferownership/{}", self.baseurl,
            encode_path(& id.to_string()),
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
            operation_id: "files.transfer_ownership-reject",
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

    /// `POST /ocs/v2.php/apps/files/api/v1/openlocaleditor`
    ///
    /// - `body`: [`OpenLocalEditorCreateBody`](types::OpenLocalEditorCreateBody), `application/json`
    ///
    /// Answers [`OpenLocalEditorCreateResponse`](types::OpenLocalEditorCreateResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn open_local_editor_create<'a>(
        &'a self,
        body: &'a types::OpenLocalEditorCreateBody,
    ) -> Result<ResponseValue<types::OpenLocalEditorCreateResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files/api/v1/openlocaleditor", self.baseurl,
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
            operation_id: "files.open_local_editor-create",
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

    /// `POST /ocs/v2.php/apps/files/api/v1/openlocaleditor/{token}`
    ///
    /// - `token`: path, text
    /// - `body`: [`OpenLocalEditorValidateBody`](types::OpenLocalEditorValidateBody), `application/json`
    ///
    /// Answers [`OpenLocalEditorValidateResponse`](types::OpenLocalEditorValidateResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn open_local_editor_validate<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::OpenLocalEditorValidateBody,
    ) -> Result<ResponseValue<types::OpenLocalEditorValidateResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files/api/v1/openlocaleditor/{}", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "files.open_local_editor-validate",
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

    /// `GET /ocs/v2.php/apps/files/api/v1/folder-tree`
    ///
    /// - `depth`: query, integer, optional
    /// - `path`: query, text, optional
    /// - `with_parents`: query `withParents`, boolean, optional
    ///
    /// Answers list of [`ApiGetFolderTreeResponseItem`](types::ApiGetFolderTreeResponseItem).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn api_get_folder_tree<'a>(
        &'a self,
        depth: Option<i64>,
        path: Option<&'a str>,
        with_parents: Option<bool>,
    ) -> Result<ResponseValue<Vec<types::ApiGetFolderTreeResponseItem>>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/files/api/v1/folder-tree", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("depth", &depth))
            .query(&progenitor_client::QueryParam::new("path", &path))
            .query(&progenitor_client::QueryParam::new("withParents", &with_parents))
            .build()?;
        let info = OperationInfo {
            operation_id: "files.api-get-folder-tree",
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

    /// `POST /ocs/v2.php/apps/files/api/v1/convert`
    ///
    /// - `body`: [`ConversionApiConvertBody`](types::ConversionApiConvertBody), `application/json`
    ///
    /// Answers [`ConversionApiConvertResponse`](types::ConversionApiConvertResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn conversion_api_convert<'a>(
        &'a self,
        body: &'a types::ConversionApiConvertBody,
    ) -> Result<ResponseValue<types::ConversionApiConvertResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/files/api/v1/convert", self.baseurl,);
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
            operation_id: "files.conversion_api-convert",
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
