//! The client of collectives: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/collectives.json`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of collectives as one user. Cloning is cheap.
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

    /// `GET /ocs/v2.php/apps/collectives/api/v1.0/collectives`
    ///
    /// Answers [`CollectiveIndexResponse`](types::CollectiveIndexResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn collective_index<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::CollectiveIndexResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives", self.baseurl,
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
            operation_id: "collectives.collective-index",
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

    /// `POST /ocs/v2.php/apps/collectives/api/v1.0/collectives`
    ///
    /// - `body`: [`CollectiveCreateBody`](types::CollectiveCreateBody), `application/json`
    ///
    /// Answers [`CollectiveCreateResponse`](types::CollectiveCreateResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn collective_create<'a>(
        &'a self,
        body: &'a types::CollectiveCreateBody,
    ) -> Result<ResponseValue<types::CollectiveCreateResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives", self.baseurl,
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
            operation_id: "collectives.collective-create",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/collectives/{id}`
    ///
    /// - `id`: path, integer
    /// - `body`: [`CollectiveUpdateBody`](types::CollectiveUpdateBody), `application/json`
    ///
    /// Answers [`CollectiveUpdateResponse`](types::CollectiveUpdateResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn collective_update<'a>(
        &'a self,
        id: i64,
        body: &'a types::CollectiveUpdateBody,
    ) -> Result<ResponseValue<types::CollectiveUpdateResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}", self.baseurl,
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
            operation_id: "collectives.collective-update",
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

    /// `DELETE /ocs/v2.php/apps/collectives/api/v1.0/collectives/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers [`CollectiveTrashResponse`](types::CollectiveTrashResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn collective_trash<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::CollectiveTrashResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}", self.baseurl,
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
            operation_id: "collectives.collective-trash",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/collectives/{id}/editLevel`
    ///
    /// - `id`: path, integer
    /// - `body`: [`CollectiveEditLevelBody`](types::CollectiveEditLevelBody), `application/json`
    ///
    /// Answers [`CollectiveEditLevelResponse`](types::CollectiveEditLevelResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn collective_edit_level<'a>(
        &'a self,
        id: i64,
        body: &'a types::CollectiveEditLevelBody,
    ) -> Result<ResponseValue<types::CollectiveEditLevelResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/editLevel", self
            .baseurl, encode_path(& id.to_string()),
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
            operation_id: "collectives.collective-edit-level",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/collectives/{id}/shareLevel`
    ///
    /// - `id`: path, integer
    /// - `body`: [`CollectiveShareLevelBody`](types::CollectiveShareLevelBody), `application/json`
    ///
    /// Answers [`CollectiveShareLevelResponse`](types::CollectiveShareLevelResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn collective_share_level<'a>(
        &'a self,
        id: i64,
        body: &'a types::CollectiveShareLevelBody,
    ) -> Result<ResponseValue<types::CollectiveShareLevelResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/shareLevel", self
            .baseurl, encode_path(& id.to_string()),
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
            operation_id: "collectives.collective-share-level",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/collectives/{id}/pageMode`
    ///
    /// - `id`: path, integer
    /// - `body`: [`CollectivePageModeBody`](types::CollectivePageModeBody), `application/json`
    ///
    /// Answers [`CollectivePageModeResponse`](types::CollectivePageModeResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn collective_page_mode<'a>(
        &'a self,
        id: i64,
        body: &'a types::CollectivePageModeBody,
    ) -> Result<ResponseValue<types::CollectivePageModeResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pageMode", self
            .baseurl, encode_path(& id.to_string()),
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
            operation_id: "collectives.collective-page-mode",
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

    /// `GET /ocs/v2.php/apps/collectives/api/v1.0/collectives/trash`
    ///
    /// Answers [`TrashIndexResponse`](types::TrashIndexResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn trash_index<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::TrashIndexResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/trash", self.baseurl,
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
            operation_id: "collectives.trash-index",
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

    /// `DELETE /ocs/v2.php/apps/collectives/api/v1.0/collectives/trash/{id}`
    ///
    /// - `id`: path, integer
    /// - `circle`: query, boolean, optional
    ///
    /// Answers [`TrashDeleteResponse`](types::TrashDeleteResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn trash_delete<'a>(
        &'a self,
        id: i64,
        circle: Option<bool>,
    ) -> Result<ResponseValue<types::TrashDeleteResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/trash/{}", self.baseurl,
            encode_path(& id.to_string()),
        );
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("circle", &circle))
            .build()?;
        let info = OperationInfo {
            operation_id: "collectives.trash-delete",
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

    /// `PATCH /ocs/v2.php/apps/collectives/api/v1.0/collectives/trash/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers [`TrashRestoreResponse`](types::TrashRestoreResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn trash_restore<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::TrashRestoreResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/trash/{}", self.baseurl,
            encode_path(& id.to_string()),
        );
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "collectives.trash-restore",
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

    /// `GET /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/shares`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    ///
    /// Answers list of [`CollectiveShare`](types::CollectiveShare).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn share_get_collective_shares<'a>(
        &'a self,
        collective_id: i64,
    ) -> Result<ResponseValue<Vec<types::CollectiveShare>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/shares", self
            .baseurl, encode_path(& collective_id.to_string()),
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
            operation_id: "collectives.share-get-collective-shares",
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

    /// `POST /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/shares`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `body`: [`ShareCreateCollectiveShareBody`](types::ShareCreateCollectiveShareBody), `application/json`
    ///
    /// Answers [`CollectiveShare`](types::CollectiveShare).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn share_create_collective_share<'a>(
        &'a self,
        collective_id: i64,
        body: &'a types::ShareCreateCollectiveShareBody,
    ) -> Result<ResponseValue<types::CollectiveShare>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/shares", self
            .baseurl, encode_path(& collective_id.to_string()),
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
            operation_id: "collectives.share-create-collective-share",
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

    /// `POST /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/pages/{pageId}/shares`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `page_id`: path `pageId`, integer
    /// - `body`: [`ShareCreatePageShareBody`](types::ShareCreatePageShareBody), `application/json`
    ///
    /// Answers [`CollectiveShare`](types::CollectiveShare).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn share_create_page_share<'a>(
        &'a self,
        collective_id: i64,
        page_id: i64,
        body: &'a types::ShareCreatePageShareBody,
    ) -> Result<ResponseValue<types::CollectiveShare>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pages/{}/shares",
            self.baseurl, encode_path(& collective_id.to_string()), encode_path(& page_id
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
            operation_id: "collectives.share-create-page-share",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/pages/{pageId}/shares/{token}`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `page_id`: path `pageId`, integer
    /// - `token`: path, text
    /// - `body`: [`ShareUpdatePageShareBody`](types::ShareUpdatePageShareBody), `application/json`
    ///
    /// Answers [`CollectiveShare`](types::CollectiveShare).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn share_update_page_share<'a>(
        &'a self,
        collective_id: i64,
        page_id: i64,
        token: &'a str,
        body: &'a types::ShareUpdatePageShareBody,
    ) -> Result<ResponseValue<types::CollectiveShare>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pages/{}/shares/{}",
            self.baseurl, encode_path(& collective_id.to_string()), encode_path(& page_id
            .to_string()), encode_path(& token.to_string()),
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
            operation_id: "collectives.share-update-page-share",
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

    /// `DELETE /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/pages/{pageId}/shares/{token}`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `page_id`: path `pageId`, integer
    /// - `token`: path, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn share_delete_page_share<'a>(
        &'a self,
        collective_id: i64,
        page_id: i64,
        token: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pages/{}/shares/{}",
            self.baseurl, encode_path(& collective_id.to_string()), encode_path(& page_id
            .to_string()), encode_path(& token.to_string()),
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
            operation_id: "collectives.share-delete-page-share",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/shares/{token}`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `token`: path, text
    /// - `body`: [`ShareUpdateCollectiveShareBody`](types::ShareUpdateCollectiveShareBody), `application/json`
    ///
    /// Answers [`CollectiveShare`](types::CollectiveShare).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn share_update_collective_share<'a>(
        &'a self,
        collective_id: i64,
        token: &'a str,
        body: &'a types::ShareUpdateCollectiveShareBody,
    ) -> Result<ResponseValue<types::CollectiveShare>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/shares/{}", self
            .baseurl, encode_path(& collective_id.to_string()), encode_path(& token
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
            operation_id: "collectives.share-update-collective-share",
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

    /// `DELETE /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/shares/{token}`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `token`: path, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn share_delete_collective_share<'a>(
        &'a self,
        collective_id: i64,
        token: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/shares/{}", self
            .baseurl, encode_path(& collective_id.to_string()), encode_path(& token
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
            operation_id: "collectives.share-delete-collective-share",
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

    /// `GET /ocs/v2.php/apps/collectives/api/v1.0/collectives/search/recent`
    ///
    /// - `limit`: query, integer, optional
    /// - `query`: query, text, optional
    ///
    /// Answers [`SearchSearchRecentPagesResponse`](types::SearchSearchRecentPagesResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn search_search_recent_pages<'a>(
        &'a self,
        limit: Option<i64>,
        query: Option<&'a str>,
    ) -> Result<ResponseValue<types::SearchSearchRecentPagesResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/search/recent", self
            .baseurl,
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("query", &query))
            .build()?;
        let info = OperationInfo {
            operation_id: "collectives.search-search-recent-pages",
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

    /// `GET /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/search`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `search_string`: query `searchString`, text
    ///
    /// Answers [`PageContentSearchResponse`](types::PageContentSearchResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn page_content_search<'a>(
        &'a self,
        collective_id: i64,
        search_string: &'a str,
    ) -> Result<ResponseValue<types::PageContentSearchResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/search", self
            .baseurl, encode_path(& collective_id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("searchString", &search_string))
            .build()?;
        let info = OperationInfo {
            operation_id: "collectives.page-content-search",
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

    /// `GET /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/pages`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    ///
    /// Answers [`PageIndexResponse`](types::PageIndexResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn page_index<'a>(
        &'a self,
        collective_id: i64,
    ) -> Result<ResponseValue<types::PageIndexResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pages", self.baseurl,
            encode_path(& collective_id.to_string()),
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
            operation_id: "collectives.page-index",
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

    /// `GET /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/pages/{id}`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `id`: path, integer
    ///
    /// Answers [`PageGetResponse`](types::PageGetResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn page_get<'a>(
        &'a self,
        collective_id: i64,
        id: i64,
    ) -> Result<ResponseValue<types::PageGetResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pages/{}", self
            .baseurl, encode_path(& collective_id.to_string()), encode_path(& id
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
            operation_id: "collectives.page-get",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/pages/{id}`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `id`: path, integer
    /// - `body`: [`PageMoveOrCopyBody`](types::PageMoveOrCopyBody), `application/json`
    ///
    /// Answers [`PageMoveOrCopyResponse`](types::PageMoveOrCopyResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn page_move_or_copy<'a>(
        &'a self,
        collective_id: i64,
        id: i64,
        body: &'a types::PageMoveOrCopyBody,
    ) -> Result<ResponseValue<types::PageMoveOrCopyResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pages/{}", self
            .baseurl, encode_path(& collective_id.to_string()), encode_path(& id
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
            operation_id: "collectives.page-move-or-copy",
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

    /// `DELETE /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/pages/{id}`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `id`: path, integer
    ///
    /// Answers [`PageTrashResponse`](types::PageTrashResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn page_trash<'a>(
        &'a self,
        collective_id: i64,
        id: i64,
    ) -> Result<ResponseValue<types::PageTrashResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pages/{}", self
            .baseurl, encode_path(& collective_id.to_string()), encode_path(& id
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
            operation_id: "collectives.page-trash",
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

    /// `POST /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/pages/{parentId}`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `parent_id`: path `parentId`, integer
    /// - `body`: [`PageCreateBody`](types::PageCreateBody), `application/json`
    ///
    /// Answers [`PageCreateResponse`](types::PageCreateResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn page_create<'a>(
        &'a self,
        collective_id: i64,
        parent_id: i64,
        body: &'a types::PageCreateBody,
    ) -> Result<ResponseValue<types::PageCreateResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pages/{}", self
            .baseurl, encode_path(& collective_id.to_string()), encode_path(& parent_id
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
            operation_id: "collectives.page-create",
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

    /// `GET /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/pages/{id}/touch`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `id`: path, integer
    ///
    /// Answers [`PageTouchResponse`](types::PageTouchResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn page_touch<'a>(
        &'a self,
        collective_id: i64,
        id: i64,
    ) -> Result<ResponseValue<types::PageTouchResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pages/{}/touch", self
            .baseurl, encode_path(& collective_id.to_string()), encode_path(& id
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
            operation_id: "collectives.page-touch",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/pages/{id}/fullWidth`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `id`: path, integer
    /// - `body`: [`PageSetFullWidthBody`](types::PageSetFullWidthBody), `application/json`
    ///
    /// Answers [`PageSetFullWidthResponse`](types::PageSetFullWidthResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn page_set_full_width<'a>(
        &'a self,
        collective_id: i64,
        id: i64,
        body: &'a types::PageSetFullWidthBody,
    ) -> Result<ResponseValue<types::PageSetFullWidthResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pages/{}/fullWidth",
            self.baseurl, encode_path(& collective_id.to_string()), encode_path(& id
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
            operation_id: "collectives.page-set-full-width",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/pages/{id}/to/{newCollectiveId}`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `id`: path, integer
    /// - `new_collective_id`: path `newCollectiveId`, integer
    /// - `body`: [`PageMoveOrCopyToCollectiveBody`](types::PageMoveOrCopyToCollectiveBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn page_move_or_copy_to_collective<'a>(
        &'a self,
        collective_id: i64,
        id: i64,
        new_collective_id: i64,
        body: &'a types::PageMoveOrCopyToCollectiveBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pages/{}/to/{}", self
            .baseurl, encode_path(& collective_id.to_string()), encode_path(& id
            .to_string()), encode_path(& new_collective_id.to_string()),
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
            operation_id: "collectives.page-move-or-copy-to-collective",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/pages/{id}/emoji`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `id`: path, integer
    /// - `body`: [`PageSetEmojiBody`](types::PageSetEmojiBody), `application/json`
    ///
    /// Answers [`PageSetEmojiResponse`](types::PageSetEmojiResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn page_set_emoji<'a>(
        &'a self,
        collective_id: i64,
        id: i64,
        body: &'a types::PageSetEmojiBody,
    ) -> Result<ResponseValue<types::PageSetEmojiResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pages/{}/emoji", self
            .baseurl, encode_path(& collective_id.to_string()), encode_path(& id
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
            operation_id: "collectives.page-set-emoji",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/pages/{id}/subpageOrder`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `id`: path, integer
    /// - `body`: [`PageSetSubpageOrderBody`](types::PageSetSubpageOrderBody), `application/json`
    ///
    /// Answers [`PageSetSubpageOrderResponse`](types::PageSetSubpageOrderResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn page_set_subpage_order<'a>(
        &'a self,
        collective_id: i64,
        id: i64,
        body: &'a types::PageSetSubpageOrderBody,
    ) -> Result<ResponseValue<types::PageSetSubpageOrderResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pages/{}/subpageOrder",
            self.baseurl, encode_path(& collective_id.to_string()), encode_path(& id
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
            operation_id: "collectives.page-set-subpage-order",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/pages/{id}/tags/{tagId}`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `id`: path, integer
    /// - `tag_id`: path `tagId`, integer
    ///
    /// Answers [`PageAddTagResponse`](types::PageAddTagResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn page_add_tag<'a>(
        &'a self,
        collective_id: i64,
        id: i64,
        tag_id: i64,
    ) -> Result<ResponseValue<types::PageAddTagResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pages/{}/tags/{}",
            self.baseurl, encode_path(& collective_id.to_string()), encode_path(& id
            .to_string()), encode_path(& tag_id.to_string()),
        );
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "collectives.page-add-tag",
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

    /// `DELETE /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/pages/{id}/tags/{tagId}`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `id`: path, integer
    /// - `tag_id`: path `tagId`, integer
    ///
    /// Answers [`PageRemoveTagResponse`](types::PageRemoveTagResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn page_remove_tag<'a>(
        &'a self,
        collective_id: i64,
        id: i64,
        tag_id: i64,
    ) -> Result<ResponseValue<types::PageRemoveTagResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pages/{}/tags/{}",
            self.baseurl, encode_path(& collective_id.to_string()), encode_path(& id
            .to_string()), encode_path(& tag_id.to_string()),
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
            operation_id: "collectives.page-remove-tag",
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

    /// `GET /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/pages/{id}/attachments`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `id`: path, integer
    ///
    /// Answers [`PageGetAttachmentsResponse`](types::PageGetAttachmentsResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn page_get_attachments<'a>(
        &'a self,
        collective_id: i64,
        id: i64,
    ) -> Result<ResponseValue<types::PageGetAttachmentsResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pages/{}/attachments",
            self.baseurl, encode_path(& collective_id.to_string()), encode_path(& id
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
            operation_id: "collectives.page-get-attachments",
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

    /// `POST /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/pages/{id}/attachments`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `id`: path, integer
    ///
    /// Answers [`PageUploadAttachmentResponse`](types::PageUploadAttachmentResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn page_upload_attachment<'a>(
        &'a self,
        collective_id: i64,
        id: i64,
    ) -> Result<ResponseValue<types::PageUploadAttachmentResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pages/{}/attachments",
            self.baseurl, encode_path(& collective_id.to_string()), encode_path(& id
            .to_string()),
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
            operation_id: "collectives.page-upload-attachment",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/pages/{id}/attachments/{attachmentId}`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `id`: path, integer
    /// - `attachment_id`: path `attachmentId`, integer
    /// - `body`: [`PageRenameAttachmentBody`](types::PageRenameAttachmentBody), `application/json`
    ///
    /// Answers [`PageRenameAttachmentResponse`](types::PageRenameAttachmentResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn page_rename_attachment<'a>(
        &'a self,
        collective_id: i64,
        id: i64,
        attachment_id: i64,
        body: &'a types::PageRenameAttachmentBody,
    ) -> Result<ResponseValue<types::PageRenameAttachmentResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pages/{}/attachments/{}",
            self.baseurl, encode_path(& collective_id.to_string()), encode_path(& id
            .to_string()), encode_path(& attachment_id.to_string()),
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
            operation_id: "collectives.page-rename-attachment",
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

    /// `DELETE /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/pages/{id}/attachments/{attachmentId}`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `id`: path, integer
    /// - `attachment_id`: path `attachmentId`, integer
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn page_delete_attachment<'a>(
        &'a self,
        collective_id: i64,
        id: i64,
        attachment_id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pages/{}/attachments/{}",
            self.baseurl, encode_path(& collective_id.to_string()), encode_path(& id
            .to_string()), encode_path(& attachment_id.to_string()),
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
            operation_id: "collectives.page-delete-attachment",
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

    /// `PATCH /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/pages/{id}/attachments/trash/{attachmentId}`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `id`: path, integer
    /// - `attachment_id`: path `attachmentId`, integer
    ///
    /// Answers [`PageRestoreAttachmentResponse`](types::PageRestoreAttachmentResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn page_restore_attachment<'a>(
        &'a self,
        collective_id: i64,
        id: i64,
        attachment_id: i64,
    ) -> Result<ResponseValue<types::PageRestoreAttachmentResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pages/{}/attachments/trash/{}",
            self.baseurl, encode_path(& collective_id.to_string()), encode_path(& id
            .to_string()), encode_path(& attachment_id.to_string()),
        );
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "collectives.page-restore-attachment",
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

    /// `GET /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/pages/trash`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    ///
    /// Answers [`PageTrashIndexResponse`](types::PageTrashIndexResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn page_trash_index<'a>(
        &'a self,
        collective_id: i64,
    ) -> Result<ResponseValue<types::PageTrashIndexResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pages/trash", self
            .baseurl, encode_path(& collective_id.to_string()),
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
            operation_id: "collectives.page_trash-index",
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

    /// `DELETE /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/pages/trash/{id}`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `id`: path, integer
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn page_trash_delete<'a>(
        &'a self,
        collective_id: i64,
        id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pages/trash/{}", self
            .baseurl, encode_path(& collective_id.to_string()), encode_path(& id
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
            operation_id: "collectives.page_trash-delete",
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

    /// `PATCH /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/pages/trash/{id}`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `id`: path, integer
    ///
    /// Answers [`PageTrashRestoreResponse`](types::PageTrashRestoreResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn page_trash_restore<'a>(
        &'a self,
        collective_id: i64,
        id: i64,
    ) -> Result<ResponseValue<types::PageTrashRestoreResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pages/trash/{}", self
            .baseurl, encode_path(& collective_id.to_string()), encode_path(& id
            .to_string()),
        );
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "collectives.page_trash-restore",
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

    /// `GET /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/pages/templates`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    ///
    /// Answers [`TemplateIndexResponse`](types::TemplateIndexResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn template_index<'a>(
        &'a self,
        collective_id: i64,
    ) -> Result<ResponseValue<types::TemplateIndexResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pages/templates",
            self.baseurl, encode_path(& collective_id.to_string()),
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
            operation_id: "collectives.template-index",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/pages/templates/{id}`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `id`: path, integer
    /// - `body`: [`TemplateRenameBody`](types::TemplateRenameBody), `application/json`
    ///
    /// Answers [`TemplateRenameResponse`](types::TemplateRenameResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn template_rename<'a>(
        &'a self,
        collective_id: i64,
        id: i64,
        body: &'a types::TemplateRenameBody,
    ) -> Result<ResponseValue<types::TemplateRenameResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pages/templates/{}",
            self.baseurl, encode_path(& collective_id.to_string()), encode_path(& id
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
            operation_id: "collectives.template-rename",
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

    /// `POST /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/pages/templates/{id}`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `id`: path, text
    /// - `body`: [`TemplateCreateBody`](types::TemplateCreateBody), `application/json`
    ///
    /// Answers [`TemplateCreateResponse`](types::TemplateCreateResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn template_create<'a>(
        &'a self,
        collective_id: i64,
        id: &'a str,
        body: &'a types::TemplateCreateBody,
    ) -> Result<ResponseValue<types::TemplateCreateResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pages/templates/{}",
            self.baseurl, encode_path(& collective_id.to_string()), encode_path(& id
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
            operation_id: "collectives.template-create",
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

    /// `DELETE /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/pages/templates/{id}`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `id`: path, integer
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn template_delete<'a>(
        &'a self,
        collective_id: i64,
        id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pages/templates/{}",
            self.baseurl, encode_path(& collective_id.to_string()), encode_path(& id
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
            operation_id: "collectives.template-delete",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/pages/templates/{id}/emoji`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `id`: path, integer
    /// - `body`: [`TemplateSetEmojiBody`](types::TemplateSetEmojiBody), `application/json`
    ///
    /// Answers [`TemplateSetEmojiResponse`](types::TemplateSetEmojiResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn template_set_emoji<'a>(
        &'a self,
        collective_id: i64,
        id: i64,
        body: &'a types::TemplateSetEmojiBody,
    ) -> Result<ResponseValue<types::TemplateSetEmojiResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/pages/templates/{}/emoji",
            self.baseurl, encode_path(& collective_id.to_string()), encode_path(& id
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
            operation_id: "collectives.template-set-emoji",
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

    /// `GET /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/tags`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    ///
    /// Answers [`TagIndexResponse`](types::TagIndexResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn tag_index<'a>(
        &'a self,
        collective_id: i64,
    ) -> Result<ResponseValue<types::TagIndexResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/tags", self.baseurl,
            encode_path(& collective_id.to_string()),
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
            operation_id: "collectives.tag-index",
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

    /// `POST /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/tags`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `body`: [`TagCreateBody`](types::TagCreateBody), `application/json`
    ///
    /// Answers [`TagCreateResponse`](types::TagCreateResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn tag_create<'a>(
        &'a self,
        collective_id: i64,
        body: &'a types::TagCreateBody,
    ) -> Result<ResponseValue<types::TagCreateResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/tags", self.baseurl,
            encode_path(& collective_id.to_string()),
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
            operation_id: "collectives.tag-create",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/tags/{id}`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `id`: path, integer
    /// - `body`: [`TagUpdateBody`](types::TagUpdateBody), `application/json`
    ///
    /// Answers [`TagUpdateResponse`](types::TagUpdateResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn tag_update<'a>(
        &'a self,
        collective_id: i64,
        id: i64,
        body: &'a types::TagUpdateBody,
    ) -> Result<ResponseValue<types::TagUpdateResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/tags/{}", self
            .baseurl, encode_path(& collective_id.to_string()), encode_path(& id
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
            operation_id: "collectives.tag-update",
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

    /// `DELETE /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/tags/{id}`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `id`: path, integer
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn tag_delete<'a>(
        &'a self,
        collective_id: i64,
        id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/tags/{}", self
            .baseurl, encode_path(& collective_id.to_string()), encode_path(& id
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
            operation_id: "collectives.tag-delete",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/userSettings/pageOrder`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `body`: [`CollectiveUserSettingsSetPageOrderBody`](types::CollectiveUserSettingsSetPageOrderBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn collective_user_settings_set_page_order<'a>(
        &'a self,
        collective_id: i64,
        body: &'a types::CollectiveUserSettingsSetPageOrderBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/userSettings/pageOrder",
            self.baseurl, encode_path(& collective_id.to_string()),
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
            operation_id: "collectives.collective_user_settings-set-page-order",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/userSettings/showMembers`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `body`: [`CollectiveUserSettingsSetShowMembersBody`](types::CollectiveUserSettingsSetShowMembersBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn collective_user_settings_set_show_members<'a>(
        &'a self,
        collective_id: i64,
        body: &'a types::CollectiveUserSettingsSetShowMembersBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/userSettings/showMembers",
            self.baseurl, encode_path(& collective_id.to_string()),
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
            operation_id: "collectives.collective_user_settings-set-show-members",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/userSettings/showRecentPages`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `body`: [`CollectiveUserSettingsSetShowRecentPagesBody`](types::CollectiveUserSettingsSetShowRecentPagesBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn collective_user_settings_set_show_recent_pages<'a>(
        &'a self,
        collective_id: i64,
        body: &'a types::CollectiveUserSettingsSetShowRecentPagesBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/userSettings/showRecentPages",
            self.baseurl, encode_path(& collective_id.to_string()),
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
            operation_id: "collectives.collective_user_settings-set-show-recent-pages",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/userSettings/favoritePages`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `body`: [`CollectiveUserSettingsSetFavoritePagesBody`](types::CollectiveUserSettingsSetFavoritePagesBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn collective_user_settings_set_favorite_pages<'a>(
        &'a self,
        collective_id: i64,
        body: &'a types::CollectiveUserSettingsSetFavoritePagesBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/userSettings/favoritePages",
            self.baseurl, encode_path(& collective_id.to_string()),
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
            operation_id: "collectives.collective_user_settings-set-favorite-pages",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/userSettings/notify`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `body`: [`CollectiveUserSettingsSetNotifyBody`](types::CollectiveUserSettingsSetNotifyBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn collective_user_settings_set_notify<'a>(
        &'a self,
        collective_id: i64,
        body: &'a types::CollectiveUserSettingsSetNotifyBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/userSettings/notify",
            self.baseurl, encode_path(& collective_id.to_string()),
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
            operation_id: "collectives.collective_user_settings-set-notify",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/sessions`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `body`: [`SessionSyncBody`](types::SessionSyncBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn session_sync<'a>(
        &'a self,
        collective_id: i64,
        body: &'a types::SessionSyncBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/sessions", self
            .baseurl, encode_path(& collective_id.to_string()),
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
            operation_id: "collectives.session-sync",
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

    /// `POST /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/sessions`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    ///
    /// Answers [`SessionCreateResponse`](types::SessionCreateResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn session_create<'a>(
        &'a self,
        collective_id: i64,
    ) -> Result<ResponseValue<types::SessionCreateResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/sessions", self
            .baseurl, encode_path(& collective_id.to_string()),
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
            operation_id: "collectives.session-create",
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

    /// `DELETE /ocs/v2.php/apps/collectives/api/v1.0/collectives/{collectiveId}/sessions`
    ///
    /// - `collective_id`: path `collectiveId`, integer
    /// - `token`: query, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn session_close<'a>(
        &'a self,
        collective_id: i64,
        token: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/collectives/{}/sessions", self
            .baseurl, encode_path(& collective_id.to_string()),
        );
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("token", &token))
            .build()?;
        let info = OperationInfo {
            operation_id: "collectives.session-close",
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

    /// `GET /ocs/v2.php/apps/collectives/api/v1.0/settings/user/{key}`
    ///
    /// - `key`: path, text
    ///
    /// Answers map of text.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn settings_get_user_setting<'a>(
        &'a self,
        key: &'a str,
    ) -> Result<
        ResponseValue<::nextcloud_transport::lax::PhpMap<String, String>>,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/settings/user/{}", self.baseurl,
            encode_path(& key.to_string()),
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
            operation_id: "collectives.settings-get-user-setting",
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

    /// `POST /ocs/v2.php/apps/collectives/api/v1.0/settings/user`
    ///
    /// - `body`: [`SettingsSetUserSettingBody`](types::SettingsSetUserSettingBody), `application/json`
    ///
    /// Answers map of text.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn settings_set_user_setting<'a>(
        &'a self,
        body: &'a types::SettingsSetUserSettingBody,
    ) -> Result<
        ResponseValue<::nextcloud_transport::lax::PhpMap<String, String>>,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/settings/user", self.baseurl,
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
            operation_id: "collectives.settings-set-user-setting",
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

    /// `GET /ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{token}`
    ///
    /// - `token`: path, text
    ///
    /// Answers [`PublicCollectiveGetResponse`](types::PublicCollectiveGetResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_collective_get<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<types::PublicCollectiveGetResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{}", self.baseurl,
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
            operation_id: "collectives.public_collective-get",
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

    /// `GET /ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{token}/search`
    ///
    /// - `token`: path, text
    /// - `search_string`: query `searchString`, text
    ///
    /// Answers [`PublicPageContentSearchResponse`](types::PublicPageContentSearchResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_page_content_search<'a>(
        &'a self,
        token: &'a str,
        search_string: &'a str,
    ) -> Result<ResponseValue<types::PublicPageContentSearchResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{}/search", self
            .baseurl, encode_path(& token.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("searchString", &search_string))
            .build()?;
        let info = OperationInfo {
            operation_id: "collectives.public_page-content-search",
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

    /// `GET /ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{token}/pages`
    ///
    /// - `token`: path, text
    ///
    /// Answers [`PublicPageIndexResponse`](types::PublicPageIndexResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_page_index<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<types::PublicPageIndexResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{}/pages", self
            .baseurl, encode_path(& token.to_string()),
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
            operation_id: "collectives.public_page-index",
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

    /// `GET /ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{token}/pages/{id}`
    ///
    /// - `token`: path, text
    /// - `id`: path, integer
    ///
    /// Answers [`PublicPageGetResponse`](types::PublicPageGetResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_page_get<'a>(
        &'a self,
        token: &'a str,
        id: i64,
    ) -> Result<ResponseValue<types::PublicPageGetResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{}/pages/{}", self
            .baseurl, encode_path(& token.to_string()), encode_path(& id.to_string()),
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
            operation_id: "collectives.public_page-get",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{token}/pages/{id}`
    ///
    /// - `token`: path, text
    /// - `id`: path, integer
    /// - `body`: [`PublicPageMoveOrCopyBody`](types::PublicPageMoveOrCopyBody), `application/json`
    ///
    /// Answers [`PublicPageMoveOrCopyResponse`](types::PublicPageMoveOrCopyResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_page_move_or_copy<'a>(
        &'a self,
        token: &'a str,
        id: i64,
        body: &'a types::PublicPageMoveOrCopyBody,
    ) -> Result<ResponseValue<types::PublicPageMoveOrCopyResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{}/pages/{}", self
            .baseurl, encode_path(& token.to_string()), encode_path(& id.to_string()),
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
            operation_id: "collectives.public_page-move-or-copy",
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

    /// `DELETE /ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{token}/pages/{id}`
    ///
    /// - `token`: path, text
    /// - `id`: path, integer
    ///
    /// Answers [`PublicPageTrashResponse`](types::PublicPageTrashResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_page_trash<'a>(
        &'a self,
        token: &'a str,
        id: i64,
    ) -> Result<ResponseValue<types::PublicPageTrashResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{}/pages/{}", self
            .baseurl, encode_path(& token.to_string()), encode_path(& id.to_string()),
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
            operation_id: "collectives.public_page-trash",
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

    /// `POST /ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{token}/pages/{parentId}`
    ///
    /// - `token`: path, text
    /// - `parent_id`: path `parentId`, integer
    /// - `body`: [`PublicPageCreateBody`](types::PublicPageCreateBody), `application/json`
    ///
    /// Answers [`PublicPageCreateResponse`](types::PublicPageCreateResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_page_create<'a>(
        &'a self,
        token: &'a str,
        parent_id: i64,
        body: &'a types::PublicPageCreateBody,
    ) -> Result<ResponseValue<types::PublicPageCreateResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{}/pages/{}", self
            .baseurl, encode_path(& token.to_string()), encode_path(& parent_id
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
            operation_id: "collectives.public_page-create",
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

    /// `GET /ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{token}/pages/{id}/touch`
    ///
    /// - `token`: path, text
    /// - `id`: path, integer
    ///
    /// Answers [`PublicPageTouchResponse`](types::PublicPageTouchResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_page_touch<'a>(
        &'a self,
        token: &'a str,
        id: i64,
    ) -> Result<ResponseValue<types::PublicPageTouchResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{}/pages/{}/touch",
            self.baseurl, encode_path(& token.to_string()), encode_path(& id
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
            operation_id: "collectives.public_page-touch",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{token}/pages/{id}/fullWidth`
    ///
    /// - `token`: path, text
    /// - `id`: path, integer
    /// - `body`: [`PublicPageSetFullWidthBody`](types::PublicPageSetFullWidthBody), `application/json`
    ///
    /// Answers [`PublicPageSetFullWidthResponse`](types::PublicPageSetFullWidthResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_page_set_full_width<'a>(
        &'a self,
        token: &'a str,
        id: i64,
        body: &'a types::PublicPageSetFullWidthBody,
    ) -> Result<ResponseValue<types::PublicPageSetFullWidthResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{}/pages/{}/fullWidth",
            self.baseurl, encode_path(& token.to_string()), encode_path(& id
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
            operation_id: "collectives.public_page-set-full-width",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{token}/pages/{id}/emoji`
    ///
    /// - `token`: path, text
    /// - `id`: path, integer
    /// - `body`: [`PublicPageSetEmojiBody`](types::PublicPageSetEmojiBody), `application/json`
    ///
    /// Answers [`PublicPageSetEmojiResponse`](types::PublicPageSetEmojiResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_page_set_emoji<'a>(
        &'a self,
        token: &'a str,
        id: i64,
        body: &'a types::PublicPageSetEmojiBody,
    ) -> Result<ResponseValue<types::PublicPageSetEmojiResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{}/pages/{}/emoji",
            self.baseurl, encode_path(& token.to_string()), encode_path(& id
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
            operation_id: "collectives.public_page-set-emoji",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{token}/pages/{id}/subpageOrder`
    ///
    /// - `token`: path, text
    /// - `id`: path, integer
    /// - `body`: [`PublicPageSetSubpageOrderBody`](types::PublicPageSetSubpageOrderBody), `application/json`
    ///
    /// Answers [`PublicPageSetSubpageOrderResponse`](types::PublicPageSetSubpageOrderResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_page_set_subpage_order<'a>(
        &'a self,
        token: &'a str,
        id: i64,
        body: &'a types::PublicPageSetSubpageOrderBody,
    ) -> Result<ResponseValue<types::PublicPageSetSubpageOrderResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{}/pages/{}/subpageOrder",
            self.baseurl, encode_path(& token.to_string()), encode_path(& id
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
            operation_id: "collectives.public_page-set-subpage-order",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{token}/pages/{id}/tags/{tagId}`
    ///
    /// - `token`: path, text
    /// - `id`: path, integer
    /// - `tag_id`: path `tagId`, integer
    ///
    /// Answers [`PublicPageAddTagResponse`](types::PublicPageAddTagResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_page_add_tag<'a>(
        &'a self,
        token: &'a str,
        id: i64,
        tag_id: i64,
    ) -> Result<ResponseValue<types::PublicPageAddTagResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{}/pages/{}/tags/{}",
            self.baseurl, encode_path(& token.to_string()), encode_path(& id
            .to_string()), encode_path(& tag_id.to_string()),
        );
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "collectives.public_page-add-tag",
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

    /// `DELETE /ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{token}/pages/{id}/tags/{tagId}`
    ///
    /// - `token`: path, text
    /// - `id`: path, integer
    /// - `tag_id`: path `tagId`, integer
    ///
    /// Answers [`PublicPageRemoveTagResponse`](types::PublicPageRemoveTagResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_page_remove_tag<'a>(
        &'a self,
        token: &'a str,
        id: i64,
        tag_id: i64,
    ) -> Result<ResponseValue<types::PublicPageRemoveTagResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{}/pages/{}/tags/{}",
            self.baseurl, encode_path(& token.to_string()), encode_path(& id
            .to_string()), encode_path(& tag_id.to_string()),
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
            operation_id: "collectives.public_page-remove-tag",
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

    /// `GET /ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{token}/pages/{id}/attachments`
    ///
    /// - `token`: path, text
    /// - `id`: path, integer
    ///
    /// Answers [`PublicPageGetAttachmentsResponse`](types::PublicPageGetAttachmentsResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_page_get_attachments<'a>(
        &'a self,
        token: &'a str,
        id: i64,
    ) -> Result<ResponseValue<types::PublicPageGetAttachmentsResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{}/pages/{}/attachments",
            self.baseurl, encode_path(& token.to_string()), encode_path(& id
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
            operation_id: "collectives.public_page-get-attachments",
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

    /// `POST /ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{token}/pages/{id}/attachments`
    ///
    /// - `token`: path, text
    /// - `id`: path, integer
    ///
    /// Answers [`PublicPageUploadAttachmentResponse`](types::PublicPageUploadAttachmentResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_page_upload_attachment<'a>(
        &'a self,
        token: &'a str,
        id: i64,
    ) -> Result<ResponseValue<types::PublicPageUploadAttachmentResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{}/pages/{}/attachments",
            self.baseurl, encode_path(& token.to_string()), encode_path(& id
            .to_string()),
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
            operation_id: "collectives.public_page-upload-attachment",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{token}/pages/{id}/attachments/{attachmentId}`
    ///
    /// - `token`: path, text
    /// - `id`: path, integer
    /// - `attachment_id`: path `attachmentId`, integer
    /// - `body`: [`PublicPageRenameAttachmentBody`](types::PublicPageRenameAttachmentBody), `application/json`
    ///
    /// Answers [`PublicPageRenameAttachmentResponse`](types::PublicPageRenameAttachmentResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_page_rename_attachment<'a>(
        &'a self,
        token: &'a str,
        id: i64,
        attachment_id: i64,
        body: &'a types::PublicPageRenameAttachmentBody,
    ) -> Result<ResponseValue<types::PublicPageRenameAttachmentResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{}/pages/{}/attachments/{}",
            self.baseurl, encode_path(& token.to_string()), encode_path(& id
            .to_string()), encode_path(& attachment_id.to_string()),
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
            operation_id: "collectives.public_page-rename-attachment",
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

    /// `DELETE /ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{token}/pages/{id}/attachments/{attachmentId}`
    ///
    /// - `token`: path, text
    /// - `id`: path, integer
    /// - `attachment_id`: path `attachmentId`, integer
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_page_delete_attachment<'a>(
        &'a self,
        token: &'a str,
        id: i64,
        attachment_id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{}/pages/{}/attachments/{}",
            self.baseurl, encode_path(& token.to_string()), encode_path(& id
            .to_string()), encode_path(& attachment_id.to_string()),
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
            operation_id: "collectives.public_page-delete-attachment",
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

    /// `PATCH /ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{token}/pages/{id}/attachments/trash/{attachmentId}`
    ///
    /// - `token`: path, text
    /// - `id`: path, integer
    /// - `attachment_id`: path `attachmentId`, integer
    ///
    /// Answers [`PublicPageRestoreAttachmentResponse`](types::PublicPageRestoreAttachmentResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_page_restore_attachment<'a>(
        &'a self,
        token: &'a str,
        id: i64,
        attachment_id: i64,
    ) -> Result<ResponseValue<types::PublicPageRestoreAttachmentResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{}/pages/{}/attachments/trash/{}",
            self.baseurl, encode_path(& token.to_string()), encode_path(& id
            .to_string()), encode_path(& attachment_id.to_string()),
        );
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "collectives.public_page-restore-attachment",
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

    /// `GET /ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{token}/pages/trash`
    ///
    /// - `token`: path, text
    ///
    /// Answers [`PublicPageTrashIndexResponse`](types::PublicPageTrashIndexResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_page_trash_index<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<types::PublicPageTrashIndexResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{}/pages/trash", self
            .baseurl, encode_path(& token.to_string()),
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
            operation_id: "collectives.public_page_trash-index",
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

    /// `DELETE /ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{token}/pages/trash/{id}`
    ///
    /// - `token`: path, text
    /// - `id`: path, integer
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_page_trash_delete<'a>(
        &'a self,
        token: &'a str,
        id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{}/pages/trash/{}",
            self.baseurl, encode_path(& token.to_string()), encode_path(& id
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
            operation_id: "collectives.public_page_trash-delete",
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

    /// `PATCH /ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{token}/pages/trash/{id}`
    ///
    /// - `token`: path, text
    /// - `id`: path, integer
    ///
    /// Answers [`PublicPageTrashRestoreResponse`](types::PublicPageTrashRestoreResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_page_trash_restore<'a>(
        &'a self,
        token: &'a str,
        id: i64,
    ) -> Result<ResponseValue<types::PublicPageTrashRestoreResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{}/pages/trash/{}",
            self.baseurl, encode_path(& token.to_string()), encode_path(& id
            .to_string()),
        );
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "collectives.public_page_trash-restore",
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

    /// `GET /ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{token}/pages/templates`
    ///
    /// - `token`: path, text
    ///
    /// Answers [`PublicTemplateIndexResponse`](types::PublicTemplateIndexResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_template_index<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<types::PublicTemplateIndexResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{}/pages/templates",
            self.baseurl, encode_path(& token.to_string()),
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
            operation_id: "collectives.public_template-index",
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

    /// `GET /ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{token}/tags`
    ///
    /// - `token`: path, text
    ///
    /// Answers [`PublicTagIndexResponse`](types::PublicTagIndexResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_tag_index<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<types::PublicTagIndexResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{}/tags", self
            .baseurl, encode_path(& token.to_string()),
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
            operation_id: "collectives.public_tag-index",
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

    /// `POST /ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{token}/tags`
    ///
    /// - `token`: path, text
    /// - `body`: [`PublicTagCreateBody`](types::PublicTagCreateBody), `application/json`
    ///
    /// Answers [`PublicTagCreateResponse`](types::PublicTagCreateResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_tag_create<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::PublicTagCreateBody,
    ) -> Result<ResponseValue<types::PublicTagCreateResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{}/tags", self
            .baseurl, encode_path(& token.to_string()),
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
            operation_id: "collectives.public_tag-create",
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

    /// `PUT /ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{token}/tags/{id}`
    ///
    /// - `token`: path, text
    /// - `id`: path, integer
    /// - `body`: [`PublicTagUpdateBody`](types::PublicTagUpdateBody), `application/json`
    ///
    /// Answers [`PublicTagUpdateResponse`](types::PublicTagUpdateResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_tag_update<'a>(
        &'a self,
        token: &'a str,
        id: i64,
        body: &'a types::PublicTagUpdateBody,
    ) -> Result<ResponseValue<types::PublicTagUpdateResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{}/tags/{}", self
            .baseurl, encode_path(& token.to_string()), encode_path(& id.to_string()),
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
            operation_id: "collectives.public_tag-update",
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

    /// `DELETE /ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{token}/tags/{id}`
    ///
    /// - `token`: path, text
    /// - `id`: path, integer
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_tag_delete<'a>(
        &'a self,
        token: &'a str,
        id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/collectives/api/v1.0/p/collectives/{}/tags/{}", self
            .baseurl, encode_path(& token.to_string()), encode_path(& id.to_string()),
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
            operation_id: "collectives.public_tag-delete",
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
