//! The client of groupfolders: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/groupfolders.json`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of groupfolders as one user. Cloning is cheap.
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

    /// `GET /index.php/apps/groupfolders/delegation/groups`
    ///
    /// Answers list of [`DelegationGroup`](types::DelegationGroup).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delegation_get_all_groups<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::DelegationGroup>>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/groupfolders/delegation/groups", self.baseurl,
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
            operation_id: "groupfolders.delegation-get-all-groups",
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

    /// `GET /index.php/apps/groupfolders/delegation/circles`
    ///
    /// Answers list of [`DelegationCircle`](types::DelegationCircle).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delegation_get_all_circles<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::DelegationCircle>>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/groupfolders/delegation/circles", self.baseurl,
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
            operation_id: "groupfolders.delegation-get-all-circles",
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

    /// `GET /index.php/apps/groupfolders/delegation/authorized-groups`
    ///
    /// - `classname`: query, text, optional
    ///
    /// Answers list of [`DelegationGroup`](types::DelegationGroup).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delegation_get_authorized_groups<'a>(
        &'a self,
        classname: Option<&'a str>,
    ) -> Result<ResponseValue<Vec<types::DelegationGroup>>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/groupfolders/delegation/authorized-groups", self.baseurl,
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("classname", &classname))
            .build()?;
        let info = OperationInfo {
            operation_id: "groupfolders.delegation-get-authorized-groups",
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

    /// `GET /index.php/apps/groupfolders/folders`
    ///
    /// - `applicable`: query, boolean, optional
    /// - `limit`: query, integer, optional
    /// - `offset`: query, integer, optional
    /// - `order`: query, [`FolderGetFoldersOrder`](types::FolderGetFoldersOrder), optional
    /// - `order_by`: query `orderBy`, [`FolderGetFoldersOrderBy`](types::FolderGetFoldersOrderBy), optional
    ///
    /// Answers map of [`Folder`](types::Folder).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn folder_get_folders<'a>(
        &'a self,
        applicable: Option<bool>,
        limit: Option<i64>,
        offset: Option<i64>,
        order: Option<types::FolderGetFoldersOrder>,
        order_by: Option<types::FolderGetFoldersOrderBy>,
    ) -> Result<
        ResponseValue<::nextcloud_transport::lax::PhpMap<String, types::Folder>>,
        Error<()>,
    > {
        let url = format!("{}/index.php/apps/groupfolders/folders", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("applicable", &applicable))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("order", &order))
            .query(&progenitor_client::QueryParam::new("orderBy", &order_by))
            .build()?;
        let info = OperationInfo {
            operation_id: "groupfolders.folder-get-folders",
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

    /// `POST /index.php/apps/groupfolders/folders`
    ///
    /// - `body`: [`FolderAddFolderBody`](types::FolderAddFolderBody), `application/json`
    ///
    /// Answers [`Folder`](types::Folder).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn folder_add_folder<'a>(
        &'a self,
        body: &'a types::FolderAddFolderBody,
    ) -> Result<ResponseValue<types::Folder>, Error<()>> {
        let url = format!("{}/index.php/apps/groupfolders/folders", self.baseurl,);
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
            operation_id: "groupfolders.folder-add-folder",
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

    /// `GET /index.php/apps/groupfolders/folders/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers [`Folder`](types::Folder).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn folder_get_folder<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::Folder>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/groupfolders/folders/{}", self.baseurl, encode_path(& id
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
            operation_id: "groupfolders.folder-get-folder",
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

    /// `PUT /index.php/apps/groupfolders/folders/{id}`
    ///
    /// - `id`: path, integer
    /// - `body`: [`FolderSetMountPointBody`](types::FolderSetMountPointBody), `application/json`
    ///
    /// Answers [`FolderSetMountPointResponse`](types::FolderSetMountPointResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn folder_set_mount_point<'a>(
        &'a self,
        id: i64,
        body: &'a types::FolderSetMountPointBody,
    ) -> Result<ResponseValue<types::FolderSetMountPointResponse>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/groupfolders/folders/{}", self.baseurl, encode_path(& id
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
            operation_id: "groupfolders.folder-set-mount-point",
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

    /// `DELETE /index.php/apps/groupfolders/folders/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers [`FolderRemoveFolderResponse`](types::FolderRemoveFolderResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn folder_remove_folder<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::FolderRemoveFolderResponse>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/groupfolders/folders/{}", self.baseurl, encode_path(& id
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
            operation_id: "groupfolders.folder-remove-folder",
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

    /// `POST /index.php/apps/groupfolders/folders/{id}/groups`
    ///
    /// - `id`: path, integer
    /// - `body`: [`FolderAddGroupBody`](types::FolderAddGroupBody), `application/json`
    ///
    /// Answers [`FolderAddGroupResponse`](types::FolderAddGroupResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn folder_add_group<'a>(
        &'a self,
        id: i64,
        body: &'a types::FolderAddGroupBody,
    ) -> Result<ResponseValue<types::FolderAddGroupResponse>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/groupfolders/folders/{}/groups", self.baseurl,
            encode_path(& id.to_string()),
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
            operation_id: "groupfolders.folder-add-group",
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

    /// `POST /index.php/apps/groupfolders/folders/{id}/groups/{group}`
    ///
    /// - `id`: path, integer
    /// - `group`: path, text
    /// - `body`: [`FolderSetPermissionsBody`](types::FolderSetPermissionsBody), `application/json`
    ///
    /// Answers [`FolderSetPermissionsResponse`](types::FolderSetPermissionsResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn folder_set_permissions<'a>(
        &'a self,
        id: i64,
        group: &'a str,
        body: &'a types::FolderSetPermissionsBody,
    ) -> Result<ResponseValue<types::FolderSetPermissionsResponse>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/groupfolders/folders/{}/groups/{}", self.baseurl,
            encode_path(& id.to_string()), encode_path(& group.to_string()),
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
            operation_id: "groupfolders.folder-set-permissions",
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

    /// `DELETE /index.php/apps/groupfolders/folders/{id}/groups/{group}`
    ///
    /// - `id`: path, integer
    /// - `group`: path, text
    ///
    /// Answers [`FolderRemoveGroupResponse`](types::FolderRemoveGroupResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn folder_remove_group<'a>(
        &'a self,
        id: i64,
        group: &'a str,
    ) -> Result<ResponseValue<types::FolderRemoveGroupResponse>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/groupfolders/folders/{}/groups/{}", self.baseurl,
            encode_path(& id.to_string()), encode_path(& group.to_string()),
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
            operation_id: "groupfolders.folder-remove-group",
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

    /// `POST /index.php/apps/groupfolders/folders/{id}/manageACL`
    ///
    /// - `id`: path, integer
    /// - `body`: [`FolderSetManageaclBody`](types::FolderSetManageaclBody), `application/json`
    ///
    /// Answers [`FolderSetManageaclResponse`](types::FolderSetManageaclResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn folder_set_manageacl<'a>(
        &'a self,
        id: i64,
        body: &'a types::FolderSetManageaclBody,
    ) -> Result<ResponseValue<types::FolderSetManageaclResponse>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/groupfolders/folders/{}/manageACL", self.baseurl,
            encode_path(& id.to_string()),
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
            operation_id: "groupfolders.folder-set-manageacl",
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

    /// `POST /index.php/apps/groupfolders/folders/{id}/quota`
    ///
    /// - `id`: path, integer
    /// - `body`: [`FolderSetQuotaBody`](types::FolderSetQuotaBody), `application/json`
    ///
    /// Answers [`FolderSetQuotaResponse`](types::FolderSetQuotaResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn folder_set_quota<'a>(
        &'a self,
        id: i64,
        body: &'a types::FolderSetQuotaBody,
    ) -> Result<ResponseValue<types::FolderSetQuotaResponse>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/groupfolders/folders/{}/quota", self.baseurl,
            encode_path(& id.to_string()),
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
            operation_id: "groupfolders.folder-set-quota",
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

    /// `POST /index.php/apps/groupfolders/folders/{id}/acl`
    ///
    /// - `id`: path, integer
    /// - `body`: [`FolderSetaclBody`](types::FolderSetaclBody), `application/json`
    ///
    /// Answers [`FolderSetaclResponse`](types::FolderSetaclResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn folder_setacl<'a>(
        &'a self,
        id: i64,
        body: &'a types::FolderSetaclBody,
    ) -> Result<ResponseValue<types::FolderSetaclResponse>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/groupfolders/folders/{}/acl", self.baseurl, encode_path(&
            id.to_string()),
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
            operation_id: "groupfolders.folder-setacl",
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

    /// `POST /index.php/apps/groupfolders/folders/{id}/mountpoint`
    ///
    /// - `id`: path, integer
    /// - `body`: [`FolderRenameFolderBody`](types::FolderRenameFolderBody), `application/json`
    ///
    /// Answers [`FolderRenameFolderResponse`](types::FolderRenameFolderResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn folder_rename_folder<'a>(
        &'a self,
        id: i64,
        body: &'a types::FolderRenameFolderBody,
    ) -> Result<ResponseValue<types::FolderRenameFolderResponse>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/groupfolders/folders/{}/mountpoint", self.baseurl,
            encode_path(& id.to_string()),
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
            operation_id: "groupfolders.folder-rename-folder",
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

    /// `GET /index.php/apps/groupfolders/folders/{id}/search`
    ///
    /// - `id`: path, integer
    /// - `search`: query, text, optional
    ///
    /// Answers [`FolderAclMappingSearchResponse`](types::FolderAclMappingSearchResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn folder_acl_mapping_search<'a>(
        &'a self,
        id: i64,
        search: Option<&'a str>,
    ) -> Result<ResponseValue<types::FolderAclMappingSearchResponse>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/groupfolders/folders/{}/search", self.baseurl,
            encode_path(& id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("search", &search))
            .build()?;
        let info = OperationInfo {
            operation_id: "groupfolders.folder-acl-mapping-search",
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

    /// `GET /index.php/apps/groupfolders/folders/count`
    ///
    /// Answers [`FolderGetFoldersCountResponse`](types::FolderGetFoldersCountResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn folder_get_folders_count<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::FolderGetFoldersCountResponse>, Error<()>> {
        let url = format!("{}/index.php/apps/groupfolders/folders/count", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "groupfolders.folder-get-folders-count",
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
