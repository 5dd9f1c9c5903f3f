//! The client of files_sharing: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/files_sharing.json`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of files_sharing as one user. Cloning is cheap.
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

    /// `GET /index.php/s/{token}/preview`
    ///
    /// - `token`: path, text
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_preview_direct_link<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/index.php/s/{}/preview", self.baseurl, encode_path(& token.to_string()),
        );
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "files_sharing.public_preview-direct-link",
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

    /// `GET /index.php/apps/files_sharing/publicpreview/{token}`
    ///
    /// - `token`: path, text
    /// - `a`: query, boolean, optional
    /// - `file`: query, text, optional
    /// - `mime_fallback`: query `mimeFallback`, boolean, optional
    /// - `x`: query, integer, optional
    /// - `y`: query, integer, optional
    /// - `x_nc_preview`: header `x-nc-preview`, text, optional
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_preview_get_preview<'a>(
        &'a self,
        token: &'a str,
        a: Option<bool>,
        file: Option<&'a str>,
        mime_fallback: Option<bool>,
        x: Option<i64>,
        y: Option<i64>,
        x_nc_preview: Option<&'a str>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/files_sharing/publicpreview/{}", self.baseurl,
            encode_path(& token.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nc_preview {
            header_map.append("x-nc-preview", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("a", &a))
            .query(&progenitor_client::QueryParam::new("file", &file))
            .query(&progenitor_client::QueryParam::new("mimeFallback", &mime_fallback))
            .query(&progenitor_client::QueryParam::new("x", &x))
            .query(&progenitor_client::QueryParam::new("y", &y))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "files_sharing.public_preview-get-preview",
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

    /// `POST /index.php/apps/files_sharing/shareinfo`
    ///
    /// - `body`: [`ShareInfoInfoBody`](types::ShareInfoInfoBody), `application/json`
    ///
    /// Answers [`ShareInfo`](types::ShareInfo).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn share_info_info<'a>(
        &'a self,
        body: &'a types::ShareInfoInfoBody,
    ) -> Result<ResponseValue<types::ShareInfo>, Error<()>> {
        let url = format!("{}/index.php/apps/files_sharing/shareinfo", self.baseurl,);
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
            operation_id: "files_sharing.share_info-info",
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

    /// `GET /ocs/v2.php/apps/files_sharing/api/v1/shares`
    ///
    /// - `include_tags`: query, text, optional
    /// - `path`: query, text, optional
    /// - `reshares`: query, text, optional
    /// - `shared_with_me`: query, text, optional
    /// - `subfiles`: query, text, optional
    ///
    /// Answers list of [`Share`](types::Share).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn shareapi_get_shares<'a>(
        &'a self,
        include_tags: Option<&'a str>,
        path: Option<&'a str>,
        reshares: Option<&'a str>,
        shared_with_me: Option<&'a str>,
        subfiles: Option<&'a str>,
    ) -> Result<ResponseValue<Vec<types::Share>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files_sharing/api/v1/shares", self.baseurl,
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("include_tags", &include_tags))
            .query(&progenitor_client::QueryParam::new("path", &path))
            .query(&progenitor_client::QueryParam::new("reshares", &reshares))
            .query(
                &progenitor_client::QueryParam::new("shared_with_me", &shared_with_me),
            )
            .query(&progenitor_client::QueryParam::new("subfiles", &subfiles))
            .build()?;
        let info = OperationInfo {
            operation_id: "files_sharing.shareapi-get-shares",
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

    /// `POST /ocs/v2.php/apps/files_sharing/api/v1/shares`
    ///
    /// - `body`: [`ShareapiCreateShareBody`](types::ShareapiCreateShareBody), `application/json`
    ///
    /// Answers [`Share`](types::Share).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn shareapi_create_share<'a>(
        &'a self,
        body: &'a types::ShareapiCreateShareBody,
    ) -> Result<ResponseValue<types::Share>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files_sharing/api/v1/shares", self.baseurl,
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
            operation_id: "files_sharing.shareapi-create-share",
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

    /// `GET /ocs/v2.php/apps/files_sharing/api/v1/shares/inherited`
    ///
    /// - `path`: query, text
    ///
    /// Answers list of [`Share`](types::Share).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn shareapi_get_inherited_shares<'a>(
        &'a self,
        path: &'a str,
    ) -> Result<ResponseValue<Vec<types::Share>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files_sharing/api/v1/shares/inherited", self.baseurl,
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("path", &path))
            .build()?;
        let info = OperationInfo {
            operation_id: "files_sharing.shareapi-get-inherited-shares",
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

    /// `GET /ocs/v2.php/apps/files_sharing/api/v1/shares/pending`
    ///
    /// Answers list of [`Share`](types::Share).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn shareapi_pending_shares<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::Share>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files_sharing/api/v1/shares/pending", self.baseurl,
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
            operation_id: "files_sharing.shareapi-pending-shares",
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

    /// `GET /ocs/v2.php/apps/files_sharing/api/v1/shares/{id}`
    ///
    /// - `id`: path, text
    /// - `include_tags`: query, boolean, optional
    ///
    /// Answers list of [`Share`](types::Share).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn shareapi_get_share<'a>(
        &'a self,
        id: &'a str,
        include_tags: Option<bool>,
    ) -> Result<ResponseValue<Vec<types::Share>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files_sharing/api/v1/shares/{}", self.baseurl,
            encode_path(& id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("include_tags", &include_tags))
            .build()?;
        let info = OperationInfo {
            operation_id: "files_sharing.shareapi-get-share",
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

    /// `PUT /ocs/v2.php/apps/files_sharing/api/v1/shares/{id}`
    ///
    /// - `id`: path, text
    /// - `body`: [`ShareapiUpdateShareBody`](types::ShareapiUpdateShareBody), `application/json`
    ///
    /// Answers [`Share`](types::Share).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn shareapi_update_share<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ShareapiUpdateShareBody,
    ) -> Result<ResponseValue<types::Share>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files_sharing/api/v1/shares/{}", self.baseurl,
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
            operation_id: "files_sharing.shareapi-update-share",
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

    /// `DELETE /ocs/v2.php/apps/files_sharing/api/v1/shares/{id}`
    ///
    /// - `id`: path, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn shareapi_delete_share<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files_sharing/api/v1/shares/{}", self.baseurl,
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
            operation_id: "files_sharing.shareapi-delete-share",
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

    /// `POST /ocs/v2.php/apps/files_sharing/api/v1/shares/{id}/send-email`
    ///
    /// - `id`: path, text
    /// - `body`: [`ShareapiSendShareEmailBody`](types::ShareapiSendShareEmailBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn shareapi_send_share_email<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::ShareapiSendShareEmailBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files_sharing/api/v1/shares/{}/send-email", self.baseurl,
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
            operation_id: "files_sharing.shareapi-send-share-email",
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

    /// `POST /ocs/v2.php/apps/files_sharing/api/v1/shares/pending/{id}`
    ///
    /// - `id`: path, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn shareapi_accept_share<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files_sharing/api/v1/shares/pending/{}", self.baseurl,
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
            operation_id: "files_sharing.shareapi-accept-share",
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

    /// `GET /ocs/v2.php/apps/files_sharing/api/v1/deletedshares`
    ///
    /// Answers list of [`DeletedShare`](types::DeletedShare).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn deleted_shareapi_index<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::DeletedShare>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files_sharing/api/v1/deletedshares", self.baseurl,
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
            operation_id: "files_sharing.deleted_shareapi-index",
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

    /// `POST /ocs/v2.php/apps/files_sharing/api/v1/deletedshares/{id}`
    ///
    /// - `id`: path, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn deleted_shareapi_undelete<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files_sharing/api/v1/deletedshares/{}", self.baseurl,
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
            operation_id: "files_sharing.deleted_shareapi-undelete",
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

    /// `GET /ocs/v2.php/apps/files_sharing/api/v1/sharees`
    ///
    /// - `item_type`: query `itemType`, text, optional
    /// - `lookup`: query, boolean, optional
    /// - `page`: query, integer, optional
    /// - `per_page`: query `perPage`, integer, optional
    /// - `search`: query, text, optional
    /// - `share_type`: query `shareType`, text, optional
    ///
    /// Answers [`ShareesSearchResult`](types::ShareesSearchResult).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn shareesapi_search<'a>(
        &'a self,
        item_type: Option<&'a str>,
        lookup: Option<bool>,
        page: Option<i64>,
        per_page: Option<i64>,
        search: Option<&'a str>,
        share_type: Option<&'a str>,
    ) -> Result<ResponseValue<types::ShareesSearchResult>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files_sharing/api/v1/sharees", self.baseurl,
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("itemType", &item_type))
            .query(&progenitor_client::QueryParam::new("lookup", &lookup))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("perPage", &per_page))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .query(&progenitor_client::QueryParam::new("shareType", &share_type))
            .build()?;
        let info = OperationInfo {
            operation_id: "files_sharing.shareesapi-search",
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

    /// `GET /ocs/v2.php/apps/files_sharing/api/v1/sharees_recommended`
    ///
    /// - `item_type`: query `itemType`, text
    /// - `share_type`: query `shareType`, text, optional
    ///
    /// Answers [`ShareesRecommendedResult`](types::ShareesRecommendedResult).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn shareesapi_find_recommended<'a>(
        &'a self,
        item_type: &'a str,
        share_type: Option<&'a str>,
    ) -> Result<ResponseValue<types::ShareesRecommendedResult>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files_sharing/api/v1/sharees_recommended", self.baseurl,
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("itemType", &item_type))
            .query(&progenitor_client::QueryParam::new("shareType", &share_type))
            .build()?;
        let info = OperationInfo {
            operation_id: "files_sharing.shareesapi-find-recommended",
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

    /// `GET /ocs/v2.php/apps/files_sharing/api/v1/remote_shares`
    ///
    /// Answers list of [`RemoteShare`](types::RemoteShare).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn remote_get_shares<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::RemoteShare>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files_sharing/api/v1/remote_shares", self.baseurl,
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
            operation_id: "files_sharing.remote-get-shares",
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

    /// `GET /ocs/v2.php/apps/files_sharing/api/v1/remote_shares/pending`
    ///
    /// Answers list of [`RemoteShare`](types::RemoteShare).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn remote_get_open_shares<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::RemoteShare>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files_sharing/api/v1/remote_shares/pending", self
            .baseurl,
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
            operation_id: "files_sharing.remote-get-open-shares",
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

    /// `POST /ocs/v2.php/apps/files_sharing/api/v1/remote_shares/pending/{id}`
    ///
    /// - `id`: path, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn remote_accept_share<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files_sharing/api/v1/remote_shares/pending/{}", self
            .baseurl, encode_path(& id.to_string()),
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
            operation_id: "files_sharing.remote-accept-share",
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

    /// `DELETE /ocs/v2.php/apps/files_sharing/api/v1/remote_shares/pending/{id}`
    ///
    /// - `id`: path, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn remote_decline_share<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files_sharing/api/v1/remote_shares/pending/{}", self
            .baseurl, encode_path(& id.to_string()),
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
            operation_id: "files_sharing.remote-decline-share",
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

    /// `GET /ocs/v2.php/apps/files_sharing/api/v1/remote_shares/{id}`
    ///
    /// - `id`: path, text
    ///
    /// Answers [`RemoteShare`](types::RemoteShare).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn remote_get_share<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::RemoteShare>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files_sharing/api/v1/remote_shares/{}", self.baseurl,
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
            operation_id: "files_sharing.remote-get-share",
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

    /// `DELETE /ocs/v2.php/apps/files_sharing/api/v1/remote_shares/{id}`
    ///
    /// - `id`: path, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn remote_unshare<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files_sharing/api/v1/remote_shares/{}", self.baseurl,
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
            operation_id: "files_sharing.remote-unshare",
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

    /// `GET /ocs/v2.php/apps/files_sharing/api/v1/token`
    ///
    /// Answers [`ShareapiGenerateTokenResponse`](types::ShareapiGenerateTokenResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn shareapi_generate_token<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::ShareapiGenerateTokenResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/files_sharing/api/v1/token", self.baseurl,
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
            operation_id: "files_sharing.shareapi-generate-token",
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
