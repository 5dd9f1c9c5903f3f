//! The client of core: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/core.json`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of core as one user. Cloning is cheap.
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

    /// `GET /ocs/v2.php/core/getapppassword`
    ///
    /// Answers [`AppPasswordGetAppPasswordResponse`](types::AppPasswordGetAppPasswordResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn app_password_get_app_password<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::AppPasswordGetAppPasswordResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/core/getapppassword", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "core.app_password-get-app-password",
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

    /// `DELETE /ocs/v2.php/core/apppassword`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn app_password_delete_app_password<'a>(
        &'a self,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!("{}/ocs/v2.php/core/apppassword", self.baseurl,);
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "core.app_password-delete-app-password",
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

    /// `POST /ocs/v2.php/core/apppassword/rotate`
    ///
    /// Answers [`AppPasswordRotateAppPasswordResponse`](types::AppPasswordRotateAppPasswordResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn app_password_rotate_app_password<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::AppPasswordRotateAppPasswordResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/core/apppassword/rotate", self.baseurl,);
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "core.app_password-rotate-app-password",
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

    /// `PUT /ocs/v2.php/core/apppassword/confirm`
    ///
    /// - `body`: [`AppPasswordConfirmUserPasswordBody`](types::AppPasswordConfirmUserPasswordBody), `application/json`
    ///
    /// Answers [`AppPasswordConfirmUserPasswordResponse`](types::AppPasswordConfirmUserPasswordResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn app_password_confirm_user_password<'a>(
        &'a self,
        body: &'a types::AppPasswordConfirmUserPasswordBody,
    ) -> Result<
        ResponseValue<types::AppPasswordConfirmUserPasswordResponse>,
        Error<()>,
    > {
        let url = format!("{}/ocs/v2.php/core/apppassword/confirm", self.baseurl,);
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
            operation_id: "core.app_password-confirm-user-password",
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

    /// `GET /ocs/v2.php/core/getapppassword-onetime`
    ///
    /// Answers [`AppPasswordGetAppPasswordWithOneTimePasswordResponse`](types::AppPasswordGetAppPasswordWithOneTimePasswordResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn app_password_get_app_password_with_one_time_password<'a>(
        &'a self,
    ) -> Result<
        ResponseValue<types::AppPasswordGetAppPasswordWithOneTimePasswordResponse>,
        Error<()>,
    > {
        let url = format!("{}/ocs/v2.php/core/getapppassword-onetime", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "core.app_password-get-app-password-with-one-time-password",
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

    /// `GET /ocs/v2.php/core/autocomplete/get`
    ///
    /// - `item_id`: query `itemId`, text, optional
    /// - `item_type`: query `itemType`, text, optional
    /// - `limit`: query, integer, optional
    /// - `search`: query, text
    /// - `share_types`: query `shareTypes[]`, list of integer, optional
    /// - `sorter`: query, text, optional
    ///
    /// Answers list of [`AutocompleteResult`](types::AutocompleteResult).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn auto_complete_get<'a>(
        &'a self,
        item_id: Option<&'a str>,
        item_type: Option<&'a str>,
        limit: Option<i64>,
        search: &'a str,
        share_types: Option<&'a Vec<i64>>,
        sorter: Option<&'a str>,
    ) -> Result<ResponseValue<Vec<types::AutocompleteResult>>, Error<()>> {
        let url = format!("{}/ocs/v2.php/core/autocomplete/get", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("itemId", &item_id))
            .query(&progenitor_client::QueryParam::new("itemType", &item_type))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .query(&progenitor_client::QueryParam::new("shareTypes[]", &share_types))
            .query(&progenitor_client::QueryParam::new("sorter", &sorter))
            .build()?;
        let info = OperationInfo {
            operation_id: "core.auto_complete-get",
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

    /// `GET /ocs/v2.php/collaboration/resources/collections/{collectionId}`
    ///
    /// - `collection_id`: path `collectionId`, integer
    ///
    /// Answers [`Collection`](types::Collection).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn collaboration_resources_list_collection<'a>(
        &'a self,
        collection_id: i64,
    ) -> Result<ResponseValue<types::Collection>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/collaboration/resources/collections/{}", self.baseurl,
            encode_path(& collection_id.to_string()),
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
            operation_id: "core.collaboration_resources-list-collection",
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

    /// `PUT /ocs/v2.php/collaboration/resources/collections/{collectionId}`
    ///
    /// - `collection_id`: path `collectionId`, integer
    /// - `body`: [`CollaborationResourcesRenameCollectionBody`](types::CollaborationResourcesRenameCollectionBody), `application/json`
    ///
    /// Answers [`Collection`](types::Collection).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn collaboration_resources_rename_collection<'a>(
        &'a self,
        collection_id: i64,
        body: &'a types::CollaborationResourcesRenameCollectionBody,
    ) -> Result<ResponseValue<types::Collection>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/collaboration/resources/collections/{}", self.baseurl,
            encode_path(& collection_id.to_string()),
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
            operation_id: "core.collaboration_resources-rename-collection",
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

    /// `POST /ocs/v2.php/collaboration/resources/collections/{collectionId}`
    ///
    /// - `collection_id`: path `collectionId`, integer
    /// - `body`: [`CollaborationResourcesAddResourceBody`](types::CollaborationResourcesAddResourceBody), `application/json`
    ///
    /// Answers [`Collection`](types::Collection).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn collaboration_resources_add_resource<'a>(
        &'a self,
        collection_id: i64,
        body: &'a types::CollaborationResourcesAddResourceBody,
    ) -> Result<ResponseValue<types::Collection>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/collaboration/resources/collections/{}", self.baseurl,
            encode_path(& collection_id.to_string()),
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
            operation_id: "core.collaboration_resources-add-resource",
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

    /// `DELETE /ocs/v2.php/collaboration/resources/collections/{collectionId}`
    ///
    /// - `collection_id`: path `collectionId`, integer
    /// - `resource_id`: query `resourceId`, text
    /// - `resource_type`: query `resourceType`, text
    ///
    /// Answers [`Collection`](types::Collection).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn collaboration_resources_remove_resource<'a>(
        &'a self,
        collection_id: i64,
        resource_id: &'a str,
        resource_type: &'a str,
    ) -> Result<ResponseValue<types::Collection>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/collaboration/resources/collections/{}", self.baseurl,
            encode_path(& collection_id.to_string()),
        );
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("resourceId", &resource_id))
            .query(&progenitor_client::QueryParam::new("resourceType", &resource_type))
            .build()?;
        let info = OperationInfo {
            operation_id: "core.collaboration_resources-remove-resource",
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

    /// `GET /ocs/v2.php/collaboration/resources/collections/search/{filter}`
    ///
    /// - `filter`: path, text
    ///
    /// Answers list of [`Collection`](types::Collection).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn collaboration_resources_search_collections<'a>(
        &'a self,
        filter: &'a str,
    ) -> Result<ResponseValue<Vec<types::Collection>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/collaboration/resources/collections/search/{}", self.baseurl,
            encode_path(& filter.to_string()),
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
            operation_id: "core.collaboration_resources-search-collections",
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

    /// `GET /ocs/v2.php/collaboration/resources/{resourceType}/{resourceId}`
    ///
    /// - `resource_type`: path `resourceType`, text
    /// - `resource_id`: path `resourceId`, text
    ///
    /// Answers list of [`Collection`](types::Collection).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn collaboration_resources_get_collections_by_resource<'a>(
        &'a self,
        resource_type: &'a str,
        resource_id: &'a str,
    ) -> Result<ResponseValue<Vec<types::Collection>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/collaboration/resources/{}/{}", self.baseurl, encode_path(&
            resource_type.to_string()), encode_path(& resource_id.to_string()),
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
            operation_id: "core.collaboration_resources-get-collections-by-resource",
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

    /// `POST /ocs/v2.php/collaboration/resources/{baseResourceType}/{baseResourceId}`
    ///
    /// - `base_resource_type`: path `baseResourceType`, text
    /// - `base_resource_id`: path `baseResourceId`, text
    /// - `body`: [`CollaborationResourcesCreateCollectionOnResourceBody`](types::CollaborationResourcesCreateCollectionOnResourceBody), `application/json`
    ///
    /// Answers [`Collection`](types::Collection).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn collaboration_resources_create_collection_on_resource<'a>(
        &'a self,
        base_resource_type: &'a str,
        base_resource_id: &'a str,
        body: &'a types::CollaborationResourcesCreateCollectionOnResourceBody,
    ) -> Result<ResponseValue<types::Collection>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/collaboration/resources/{}/{}", self.baseurl, encode_path(&
            base_resource_type.to_string()), encode_path(& base_resource_id.to_string()),
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
            operation_id: "core.collaboration_resources-create-collection-on-resource",
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

    /// `GET /ocs/v2.php/hovercard/v1/{userId}`
    ///
    /// - `user_id`: path `userId`, text
    ///
    /// Answers [`HoverCardGetUserResponse`](types::HoverCardGetUserResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn hover_card_get_user<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<types::HoverCardGetUserResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/hovercard/v1/{}", self.baseurl, encode_path(& user_id
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
            operation_id: "core.hover_card-get-user",
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

    /// `GET /ocs/v2.php/core/navigation/apps`
    ///
    /// - `absolute`: query, boolean, optional
    ///
    /// Answers list of [`NavigationEntry`](types::NavigationEntry).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn navigation_get_apps_navigation<'a>(
        &'a self,
        absolute: Option<bool>,
    ) -> Result<ResponseValue<Vec<types::NavigationEntry>>, Error<()>> {
        let url = format!("{}/ocs/v2.php/core/navigation/apps", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("absolute", &absolute))
            .build()?;
        let info = OperationInfo {
            operation_id: "core.navigation-get-apps-navigation",
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

    /// `GET /ocs/v2.php/core/navigation/settings`
    ///
    /// - `absolute`: query, boolean, optional
    ///
    /// Answers list of [`NavigationEntry`](types::NavigationEntry).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn navigation_get_settings_navigation<'a>(
        &'a self,
        absolute: Option<bool>,
    ) -> Result<ResponseValue<Vec<types::NavigationEntry>>, Error<()>> {
        let url = format!("{}/ocs/v2.php/core/navigation/settings", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("absolute", &absolute))
            .build()?;
        let info = OperationInfo {
            operation_id: "core.navigation-get-settings-navigation",
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

    /// `GET /ocs/v2.php/cloud/capabilities`
    ///
    /// Answers [`OcsGetCapabilitiesResponse`](types::OcsGetCapabilitiesResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn ocs_get_capabilities<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::OcsGetCapabilitiesResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/cloud/capabilities", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "core.ocs-get-capabilities",
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

    /// `GET /ocs/v2.php/profile/{targetUserId}`
    ///
    /// - `target_user_id`: path `targetUserId`, text
    ///
    /// Answers [`ProfileData`](types::ProfileData).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn profile_api_get_profile_fields<'a>(
        &'a self,
        target_user_id: &'a str,
    ) -> Result<ResponseValue<types::ProfileData>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/profile/{}", self.baseurl, encode_path(& target_user_id
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
            operation_id: "core.profile_api-get-profile-fields",
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

    /// `PUT /ocs/v2.php/profile/{targetUserId}`
    ///
    /// - `target_user_id`: path `targetUserId`, text
    /// - `body`: [`ProfileApiSetVisibilityBody`](types::ProfileApiSetVisibilityBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn profile_api_set_visibility<'a>(
        &'a self,
        target_user_id: &'a str,
        body: &'a types::ProfileApiSetVisibilityBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/profile/{}", self.baseurl, encode_path(& target_user_id
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
            operation_id: "core.profile_api-set-visibility",
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

    /// `POST /ocs/v2.php/references/extract`
    ///
    /// - `body`: [`ReferenceApiExtractBody`](types::ReferenceApiExtractBody), `application/json`
    ///
    /// Answers [`ReferenceApiExtractResponse`](types::ReferenceApiExtractResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn reference_api_extract<'a>(
        &'a self,
        body: &'a types::ReferenceApiExtractBody,
    ) -> Result<ResponseValue<types::ReferenceApiExtractResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/references/extract", self.baseurl,);
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
            operation_id: "core.reference_api-extract",
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

    /// `POST /ocs/v2.php/references/extractPublic`
    ///
    /// - `body`: [`ReferenceApiExtractPublicBody`](types::ReferenceApiExtractPublicBody), `application/json`
    ///
    /// Answers [`ReferenceApiExtractPublicResponse`](types::ReferenceApiExtractPublicResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn reference_api_extract_public<'a>(
        &'a self,
        body: &'a types::ReferenceApiExtractPublicBody,
    ) -> Result<ResponseValue<types::ReferenceApiExtractPublicResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/references/extractPublic", self.baseurl,);
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
            operation_id: "core.reference_api-extract-public",
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

    /// `GET /ocs/v2.php/references/resolve`
    ///
    /// - `reference`: query, text
    ///
    /// Answers [`ReferenceApiResolveOneResponse`](types::ReferenceApiResolveOneResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn reference_api_resolve_one<'a>(
        &'a self,
        reference: &'a str,
    ) -> Result<ResponseValue<types::ReferenceApiResolveOneResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/references/resolve", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("reference", &reference))
            .build()?;
        let info = OperationInfo {
            operation_id: "core.reference_api-resolve-one",
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

    /// `POST /ocs/v2.php/references/resolve`
    ///
    /// - `body`: [`ReferenceApiResolveBody`](types::ReferenceApiResolveBody), `application/json`
    ///
    /// Answers [`ReferenceApiResolveResponse`](types::ReferenceApiResolveResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn reference_api_resolve<'a>(
        &'a self,
        body: &'a types::ReferenceApiResolveBody,
    ) -> Result<ResponseValue<types::ReferenceApiResolveResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/references/resolve", self.baseurl,);
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
            operation_id: "core.reference_api-resolve",
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

    /// `GET /ocs/v2.php/references/resolvePublic`
    ///
    /// - `reference`: query, text
    /// - `sharing_token`: query `sharingToken`, text
    ///
    /// Answers [`ReferenceApiResolveOnePublicResponse`](types::ReferenceApiResolveOnePublicResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn reference_api_resolve_one_public<'a>(
        &'a self,
        reference: &'a str,
        sharing_token: &'a str,
    ) -> Result<ResponseValue<types::ReferenceApiResolveOnePublicResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/references/resolvePublic", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("reference", &reference))
            .query(&progenitor_client::QueryParam::new("sharingToken", &sharing_token))
            .build()?;
        let info = OperationInfo {
            operation_id: "core.reference_api-resolve-one-public",
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

    /// `POST /ocs/v2.php/references/resolvePublic`
    ///
    /// - `body`: [`ReferenceApiResolvePublicBody`](types::ReferenceApiResolvePublicBody), `application/json`
    ///
    /// Answers [`ReferenceApiResolvePublicResponse`](types::ReferenceApiResolvePublicResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn reference_api_resolve_public<'a>(
        &'a self,
        body: &'a types::ReferenceApiResolvePublicBody,
    ) -> Result<ResponseValue<types::ReferenceApiResolvePublicResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/references/resolvePublic", self.baseurl,);
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
            operation_id: "core.reference_api-resolve-public",
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

    /// `GET /ocs/v2.php/references/providers`
    ///
    /// Answers list of [`ReferenceProvider`](types::ReferenceProvider).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn reference_api_get_providers_info<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::ReferenceProvider>>, Error<()>> {
        let url = format!("{}/ocs/v2.php/references/providers", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "core.reference_api-get-providers-info",
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

    /// `PUT /ocs/v2.php/references/provider/{providerId}`
    ///
    /// - `provider_id`: path `providerId`, text
    /// - `body`: [`ReferenceApiTouchProviderBody`](types::ReferenceApiTouchProviderBody), `application/json`
    ///
    /// Answers [`ReferenceApiTouchProviderResponse`](types::ReferenceApiTouchProviderResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn reference_api_touch_provider<'a>(
        &'a self,
        provider_id: &'a str,
        body: &'a types::ReferenceApiTouchProviderBody,
    ) -> Result<ResponseValue<types::ReferenceApiTouchProviderResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/references/provider/{}", self.baseurl, encode_path(&
            provider_id.to_string()),
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
            operation_id: "core.reference_api-touch-provider",
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

    /// `GET /ocs/v2.php/taskprocessing/tasktypes`
    ///
    /// Answers [`TaskProcessingApiTaskTypesResponse`](types::TaskProcessingApiTaskTypesResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn task_processing_api_task_types<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::TaskProcessingApiTaskTypesResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/taskprocessing/tasktypes", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "core.task_processing_api-task-types",
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

    /// `POST /ocs/v2.php/taskprocessing/schedule`
    ///
    /// - `body`: [`TaskProcessingApiScheduleBody`](types::TaskProcessingApiScheduleBody), `application/json`
    ///
    /// Answers [`TaskProcessingApiScheduleResponse`](types::TaskProcessingApiScheduleResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn task_processing_api_schedule<'a>(
        &'a self,
        body: &'a types::TaskProcessingApiScheduleBody,
    ) -> Result<ResponseValue<types::TaskProcessingApiScheduleResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/taskprocessing/schedule", self.baseurl,);
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
            operation_id: "core.task_processing_api-schedule",
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

    /// `GET /ocs/v2.php/taskprocessing/task/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers [`TaskProcessingApiGetTaskResponse`](types::TaskProcessingApiGetTaskResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn task_processing_api_get_task<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::TaskProcessingApiGetTaskResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/taskprocessing/task/{}", self.baseurl, encode_path(& id
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
            operation_id: "core.task_processing_api-get-task",
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

    /// `DELETE /ocs/v2.php/taskprocessing/task/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn task_processing_api_delete_task<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/taskprocessing/task/{}", self.baseurl, encode_path(& id
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
            operation_id: "core.task_processing_api-delete-task",
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

    /// `GET /ocs/v2.php/taskprocessing/tasks/app/{appId}`
    ///
    /// - `app_id`: path `appId`, text
    /// - `custom_id`: query `customId`, text, optional
    ///
    /// Answers [`TaskProcessingApiListTasksByAppResponse`](types::TaskProcessingApiListTasksByAppResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn task_processing_api_list_tasks_by_app<'a>(
        &'a self,
        app_id: &'a str,
        custom_id: Option<&'a str>,
    ) -> Result<
        ResponseValue<types::TaskProcessingApiListTasksByAppResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/taskprocessing/tasks/app/{}", self.baseurl, encode_path(&
            app_id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("customId", &custom_id))
            .build()?;
        let info = OperationInfo {
            operation_id: "core.task_processing_api-list-tasks-by-app",
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

    /// `GET /ocs/v2.php/taskprocessing/tasks`
    ///
    /// - `custom_id`: query `customId`, text, optional
    /// - `task_type`: query `taskType`, text, optional
    ///
    /// Answers [`TaskProcessingApiListTasksResponse`](types::TaskProcessingApiListTasksResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn task_processing_api_list_tasks<'a>(
        &'a self,
        custom_id: Option<&'a str>,
        task_type: Option<&'a str>,
    ) -> Result<ResponseValue<types::TaskProcessingApiListTasksResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/taskprocessing/tasks", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("customId", &custom_id))
            .query(&progenitor_client::QueryParam::new("taskType", &task_type))
            .build()?;
        let info = OperationInfo {
            operation_id: "core.task_processing_api-list-tasks",
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

    /// `GET /ocs/v2.php/taskprocessing/tasks/{taskId}/file/{fileId}`
    ///
    /// - `task_id`: path `taskId`, integer
    /// - `file_id`: path `fileId`, integer
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn task_processing_api_get_file_contents<'a>(
        &'a self,
        task_id: i64,
        file_id: i64,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/taskprocessing/tasks/{}/file/{}", self.baseurl, encode_path(&
            task_id.to_string()), encode_path(& file_id.to_string()),
        );
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "core.task_processing_api-get-file-contents",
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

    /// `POST /ocs/v2.php/taskprocessing/tasks/{taskId}/cancel`
    ///
    /// - `task_id`: path `taskId`, integer
    ///
    /// Answers [`TaskProcessingApiCancelTaskResponse`](types::TaskProcessingApiCancelTaskResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn task_processing_api_cancel_task<'a>(
        &'a self,
        task_id: i64,
    ) -> Result<ResponseValue<types::TaskProcessingApiCancelTaskResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/taskprocessing/tasks/{}/cancel", self.baseurl, encode_path(&
            task_id.to_string()),
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
            operation_id: "core.task_processing_api-cancel-task",
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

    /// `GET /ocs/v2.php/teams/{teamId}/resources`
    ///
    /// - `team_id`: path `teamId`, text
    ///
    /// Answers [`TeamsApiResolveOneResponse`](types::TeamsApiResolveOneResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn teams_api_resolve_one<'a>(
        &'a self,
        team_id: &'a str,
    ) -> Result<ResponseValue<types::TeamsApiResolveOneResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/teams/{}/resources", self.baseurl, encode_path(& team_id
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
            operation_id: "core.teams_api-resolve-one",
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

    /// `GET /ocs/v2.php/teams/resources/{providerId}/{resourceId}`
    ///
    /// - `provider_id`: path `providerId`, text
    /// - `resource_id`: path `resourceId`, text
    ///
    /// Answers [`TeamsApiListTeamsResponse`](types::TeamsApiListTeamsResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn teams_api_list_teams<'a>(
        &'a self,
        provider_id: &'a str,
        resource_id: &'a str,
    ) -> Result<ResponseValue<types::TeamsApiListTeamsResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/teams/resources/{}/{}", self.baseurl, encode_path(&
            provider_id.to_string()), encode_path(& resource_id.to_string()),
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
            operation_id: "core.teams_api-list-teams",
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

    /// `GET /ocs/v2.php/textprocessing/tasktypes`
    ///
    /// Answers [`TextProcessingApiTaskTypesResponse`](types::TextProcessingApiTaskTypesResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn text_processing_api_task_types<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::TextProcessingApiTaskTypesResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/textprocessing/tasktypes", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "core.text_processing_api-task-types",
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

    /// `POST /ocs/v2.php/textprocessing/schedule`
    ///
    /// - `body`: [`TextProcessingApiScheduleBody`](types::TextProcessingApiScheduleBody), `application/json`
    ///
    /// Answers [`TextProcessingApiScheduleResponse`](types::TextProcessingApiScheduleResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn text_processing_api_schedule<'a>(
        &'a self,
        body: &'a types::TextProcessingApiScheduleBody,
    ) -> Result<ResponseValue<types::TextProcessingApiScheduleResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/textprocessing/schedule", self.baseurl,);
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
            operation_id: "core.text_processing_api-schedule",
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

    /// `GET /ocs/v2.php/textprocessing/task/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers [`TextProcessingApiGetTaskResponse`](types::TextProcessingApiGetTaskResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn text_processing_api_get_task<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::TextProcessingApiGetTaskResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/textprocessing/task/{}", self.baseurl, encode_path(& id
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
            operation_id: "core.text_processing_api-get-task",
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

    /// `DELETE /ocs/v2.php/textprocessing/task/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers [`TextProcessingApiDeleteTaskResponse`](types::TextProcessingApiDeleteTaskResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn text_processing_api_delete_task<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::TextProcessingApiDeleteTaskResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/textprocessing/task/{}", self.baseurl, encode_path(& id
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
            operation_id: "core.text_processing_api-delete-task",
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

    /// `GET /ocs/v2.php/textprocessing/tasks/app/{appId}`
    ///
    /// - `app_id`: path `appId`, text
    /// - `identifier`: query, text, optional
    ///
    /// Answers [`TextProcessingApiListTasksByAppResponse`](types::TextProcessingApiListTasksByAppResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn text_processing_api_list_tasks_by_app<'a>(
        &'a self,
        app_id: &'a str,
        identifier: Option<&'a str>,
    ) -> Result<
        ResponseValue<types::TextProcessingApiListTasksByAppResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/textprocessing/tasks/app/{}", self.baseurl, encode_path(&
            app_id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("identifier", &identifier))
            .build()?;
        let info = OperationInfo {
            operation_id: "core.text_processing_api-list-tasks-by-app",
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

    /// `GET /ocs/v2.php/text2image/is_available`
    ///
    /// Answers [`TextToImageApiIsAvailableResponse`](types::TextToImageApiIsAvailableResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn text_to_image_api_is_available<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::TextToImageApiIsAvailableResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/text2image/is_available", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "core.text_to_image_api-is-available",
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

    /// `POST /ocs/v2.php/text2image/schedule`
    ///
    /// - `body`: [`TextToImageApiScheduleBody`](types::TextToImageApiScheduleBody), `application/json`
    ///
    /// Answers [`TextToImageApiScheduleResponse`](types::TextToImageApiScheduleResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn text_to_image_api_schedule<'a>(
        &'a self,
        body: &'a types::TextToImageApiScheduleBody,
    ) -> Result<ResponseValue<types::TextToImageApiScheduleResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/text2image/schedule", self.baseurl,);
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
            operation_id: "core.text_to_image_api-schedule",
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

    /// `GET /ocs/v2.php/text2image/task/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers [`TextToImageApiGetTaskResponse`](types::TextToImageApiGetTaskResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn text_to_image_api_get_task<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::TextToImageApiGetTaskResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/text2image/task/{}", self.baseurl, encode_path(& id
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
            operation_id: "core.text_to_image_api-get-task",
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

    /// `DELETE /ocs/v2.php/text2image/task/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers [`TextToImageApiDeleteTaskResponse`](types::TextToImageApiDeleteTaskResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn text_to_image_api_delete_task<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::TextToImageApiDeleteTaskResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/text2image/task/{}", self.baseurl, encode_path(& id
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
            operation_id: "core.text_to_image_api-delete-task",
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

    /// `GET /ocs/v2.php/text2image/task/{id}/image/{index}`
    ///
    /// - `id`: path, integer
    /// - `index`: path, integer
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn text_to_image_api_get_image<'a>(
        &'a self,
        id: i64,
        index: i64,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/text2image/task/{}/image/{}", self.baseurl, encode_path(& id
            .to_string()), encode_path(& index.to_string()),
        );
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "core.text_to_image_api-get-image",
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

    /// `GET /ocs/v2.php/text2image/tasks/app/{appId}`
    ///
    /// - `app_id`: path `appId`, text
    /// - `identifier`: query, text, optional
    ///
    /// Answers [`TextToImageApiListTasksByAppResponse`](types::TextToImageApiListTasksByAppResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn text_to_image_api_list_tasks_by_app<'a>(
        &'a self,
        app_id: &'a str,
        identifier: Option<&'a str>,
    ) -> Result<ResponseValue<types::TextToImageApiListTasksByAppResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/text2image/tasks/app/{}", self.baseurl, encode_path(& app_id
            .to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("identifier", &identifier))
            .build()?;
        let info = OperationInfo {
            operation_id: "core.text_to_image_api-list-tasks-by-app",
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

    /// `GET /ocs/v2.php/translation/languages`
    ///
    /// Answers [`TranslationApiLanguagesResponse`](types::TranslationApiLanguagesResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn translation_api_languages<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::TranslationApiLanguagesResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/translation/languages", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "core.translation_api-languages",
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

    /// `POST /ocs/v2.php/translation/translate`
    ///
    /// - `body`: [`TranslationApiTranslateBody`](types::TranslationApiTranslateBody), `application/json`
    ///
    /// Answers [`TranslationApiTranslateResponse`](types::TranslationApiTranslateResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn translation_api_translate<'a>(
        &'a self,
        body: &'a types::TranslationApiTranslateBody,
    ) -> Result<ResponseValue<types::TranslationApiTranslateResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/translation/translate", self.baseurl,);
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
            operation_id: "core.translation_api-translate",
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

    /// `GET /ocs/v2.php/search/providers`
    ///
    /// - `from`: query, text, optional
    ///
    /// Answers list of [`UnifiedSearchProvider`](types::UnifiedSearchProvider).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn unified_search_get_providers<'a>(
        &'a self,
        from: Option<&'a str>,
    ) -> Result<ResponseValue<Vec<types::UnifiedSearchProvider>>, Error<()>> {
        let url = format!("{}/ocs/v2.php/search/providers", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("from", &from))
            .build()?;
        let info = OperationInfo {
            operation_id: "core.unified_search-get-providers",
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

    /// `GET /ocs/v2.php/search/providers/{providerId}/search`
    ///
    /// - `provider_id`: path `providerId`, text
    /// - `cursor`: query, text, optional
    /// - `from`: query, text, optional
    /// - `limit`: query, integer, optional
    /// - `sort_order`: query `sortOrder`, integer, optional
    /// - `term`: query, text, optional
    ///
    /// Answers [`UnifiedSearchResult`](types::UnifiedSearchResult).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn unified_search_search<'a>(
        &'a self,
        provider_id: &'a str,
        cursor: Option<&'a str>,
        from: Option<&'a str>,
        limit: Option<i64>,
        sort_order: Option<i64>,
        term: Option<&'a str>,
    ) -> Result<ResponseValue<types::UnifiedSearchResult>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/search/providers/{}/search", self.baseurl, encode_path(&
            provider_id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("from", &from))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("sortOrder", &sort_order))
            .query(&progenitor_client::QueryParam::new("term", &term))
            .build()?;
        let info = OperationInfo {
            operation_id: "core.unified_search-search",
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

    /// `GET /index.php/avatar/{userId}/{size}/dark`
    ///
    /// - `user_id`: path `userId`, text
    /// - `size`: path, integer
    /// - `guest_fallback`: query `guestFallback`, boolean, optional
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn avatar_get_avatar_dark<'a>(
        &'a self,
        user_id: &'a str,
        size: i64,
        guest_fallback: Option<bool>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/index.php/avatar/{}/{}/dark", self.baseurl, encode_path(& user_id
            .to_string()), encode_path(& size.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("guestFallback", &guest_fallback))
            .build()?;
        let info = OperationInfo {
            operation_id: "core.avatar-get-avatar-dark",
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

    /// `GET /index.php/avatar/{userId}/{size}`
    ///
    /// - `user_id`: path `userId`, text
    /// - `size`: path, integer
    /// - `guest_fallback`: query `guestFallback`, boolean, optional
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn avatar_get_avatar<'a>(
        &'a self,
        user_id: &'a str,
        size: i64,
        guest_fallback: Option<bool>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/index.php/avatar/{}/{}", self.baseurl, encode_path(& user_id
            .to_string()), encode_path(& size.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("guestFallback", &guest_fallback))
            .build()?;
        let info = OperationInfo {
            operation_id: "core.avatar-get-avatar",
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

    /// `GET /index.php/csrftoken`
    ///
    /// Answers [`CsrfTokenIndexResponse`](types::CsrfTokenIndexResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn csrf_token_index<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::CsrfTokenIndexResponse>, Error<()>> {
        let url = format!("{}/index.php/csrftoken", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "core.csrf_token-index",
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

    /// `POST /index.php/login/v2/poll`
    ///
    /// - `body`: [`ClientFlowLoginV2PollBody`](types::ClientFlowLoginV2PollBody), `application/json`
    ///
    /// Answers [`LoginFlowV2Credentials`](types::LoginFlowV2Credentials).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn client_flow_login_v2_poll<'a>(
        &'a self,
        body: &'a types::ClientFlowLoginV2PollBody,
    ) -> Result<ResponseValue<types::LoginFlowV2Credentials>, Error<()>> {
        let url = format!("{}/index.php/login/v2/poll", self.baseurl,);
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
            operation_id: "core.client_flow_login_v2-poll",
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

    /// `POST /index.php/login/v2`
    ///
    /// Answers [`LoginFlowV2`](types::LoginFlowV2).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn client_flow_login_v2_init<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::LoginFlowV2>, Error<()>> {
        let url = format!("{}/index.php/login/v2", self.baseurl,);
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "core.client_flow_login_v2-init",
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

    /// `GET /index.php/avatar/guest/{guestName}/{size}`
    ///
    /// - `guest_name`: path `guestName`, text
    /// - `size`: path, integer
    /// - `dark_theme`: query `darkTheme`, boolean, optional
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn guest_avatar_get_avatar<'a>(
        &'a self,
        guest_name: &'a str,
        size: i64,
        dark_theme: Option<bool>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/index.php/avatar/guest/{}/{}", self.baseurl, encode_path(& guest_name
            .to_string()), encode_path(& size.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("darkTheme", &dark_theme))
            .build()?;
        let info = OperationInfo {
            operation_id: "core.guest_avatar-get-avatar",
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

    /// `GET /index.php/avatar/guest/{guestName}/{size}/dark`
    ///
    /// - `guest_name`: path `guestName`, text
    /// - `size`: path, integer
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn guest_avatar_get_avatar_dark<'a>(
        &'a self,
        guest_name: &'a str,
        size: i64,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/index.php/avatar/guest/{}/{}/dark", self.baseurl, encode_path(&
            guest_name.to_string()), encode_path(& size.to_string()),
        );
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "core.guest_avatar-get-avatar-dark",
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

    /// `POST /index.php/login/confirm`
    ///
    /// - `body`: [`LoginConfirmPasswordBody`](types::LoginConfirmPasswordBody), `application/json`
    ///
    /// Answers [`LoginConfirmPasswordResponse`](types::LoginConfirmPasswordResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn login_confirm_password<'a>(
        &'a self,
        body: &'a types::LoginConfirmPasswordBody,
    ) -> Result<ResponseValue<types::LoginConfirmPasswordResponse>, Error<()>> {
        let url = format!("{}/index.php/login/confirm", self.baseurl,);
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
            operation_id: "core.login-confirm-password",
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

    /// `GET /index.php/ocm-provider`
    ///
    /// Answers [`OcmDiscoveryResponse`](types::OcmDiscoveryResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn ocm_discovery<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::OcmDiscoveryResponse>, Error<()>> {
        let url = format!("{}/index.php/ocm-provider", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "core.ocm-discovery",
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

    /// `GET /index.php/core/preview.png`
    ///
    /// - `a`: query, boolean, optional
    /// - `file`: query, text, optional
    /// - `force_icon`: query `forceIcon`, boolean, optional
    /// - `mime_fallback`: query `mimeFallback`, boolean, optional
    /// - `mode`: query, [`PreviewGetPreviewMode`](types::PreviewGetPreviewMode), optional
    /// - `x`: query, integer, optional
    /// - `y`: query, integer, optional
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn preview_get_preview<'a>(
        &'a self,
        a: Option<bool>,
        file: Option<&'a str>,
        force_icon: Option<bool>,
        mime_fallback: Option<bool>,
        mode: Option<types::PreviewGetPreviewMode>,
        x: Option<i64>,
        y: Option<i64>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!("{}/index.php/core/preview.png", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("a", &a))
            .query(&progenitor_client::QueryParam::new("file", &file))
            .query(&progenitor_client::QueryParam::new("forceIcon", &force_icon))
            .query(&progenitor_client::QueryParam::new("mimeFallback", &mime_fallback))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("x", &x))
            .query(&progenitor_client::QueryParam::new("y", &y))
            .build()?;
        let info = OperationInfo {
            operation_id: "core.preview-get-preview",
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

    /// `GET /index.php/core/preview`
    ///
    /// - `a`: query, boolean, optional
    /// - `file_id`: query `fileId`, integer, optional
    /// - `force_icon`: query `forceIcon`, boolean, optional
    /// - `mime_fallback`: query `mimeFallback`, boolean, optional
    /// - `mode`: query, [`PreviewGetPreviewByFileIdMode`](types::PreviewGetPreviewByFileIdMode), optional
    /// - `x`: query, integer, optional
    /// - `y`: query, integer, optional
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn preview_get_preview_by_file_id<'a>(
        &'a self,
        a: Option<bool>,
        file_id: Option<i64>,
        force_icon: Option<bool>,
        mime_fallback: Option<bool>,
        mode: Option<types::PreviewGetPreviewByFileIdMode>,
        x: Option<i64>,
        y: Option<i64>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!("{}/index.php/core/preview", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("a", &a))
            .query(&progenitor_client::QueryParam::new("fileId", &file_id))
            .query(&progenitor_client::QueryParam::new("forceIcon", &force_icon))
            .query(&progenitor_client::QueryParam::new("mimeFallback", &mime_fallback))
            .query(&progenitor_client::QueryParam::new("mode", &mode))
            .query(&progenitor_client::QueryParam::new("x", &x))
            .query(&progenitor_client::QueryParam::new("y", &y))
            .build()?;
        let info = OperationInfo {
            operation_id: "core.preview-get-preview-by-file-id",
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

    /// `GET /index.php/core/mimeicon`
    ///
    /// - `mime`: query, text, optional
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn preview_get_mime_icon_url<'a>(
        &'a self,
        mime: Option<&'a str>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!("{}/index.php/core/mimeicon", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("mime", &mime))
            .build()?;
        let info = OperationInfo {
            operation_id: "core.preview-get-mime-icon-url",
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

    /// `GET /index.php/core/references/preview/{referenceId}`
    ///
    /// - `reference_id`: path `referenceId`, text
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn reference_preview<'a>(
        &'a self,
        reference_id: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/index.php/core/references/preview/{}", self.baseurl, encode_path(&
            reference_id.to_string()),
        );
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "core.reference-preview",
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

    /// `POST /index.php/core/wipe/check`
    ///
    /// - `body`: [`WipeCheckWipeBody`](types::WipeCheckWipeBody), `application/json`
    ///
    /// Answers [`WipeCheckWipeResponse`](types::WipeCheckWipeResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn wipe_check_wipe<'a>(
        &'a self,
        body: &'a types::WipeCheckWipeBody,
    ) -> Result<ResponseValue<types::WipeCheckWipeResponse>, Error<()>> {
        let url = format!("{}/index.php/core/wipe/check", self.baseurl,);
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
            operation_id: "core.wipe-check-wipe",
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

    /// `POST /index.php/core/wipe/success`
    ///
    /// - `body`: [`WipeWipeDoneBody`](types::WipeWipeDoneBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn wipe_wipe_done<'a>(
        &'a self,
        body: &'a types::WipeWipeDoneBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!("{}/index.php/core/wipe/success", self.baseurl,);
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
            operation_id: "core.wipe-wipe-done",
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

    /// `GET /status.php`
    ///
    /// Answers [`Status`](types::Status).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_status<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::Status>, Error<()>> {
        let url = format!("{}/status.php", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "core.get-status",
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

    /// `GET /ocs/v2.php/taskprocessing/tasks_consumer/tasktypes`
    ///
    /// Answers [`TaskProcessingApiTaskTypesExAppEndpointResponse`](types::TaskProcessingApiTaskTypesExAppEndpointResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn task_processing_api_task_types_ex_app_endpoint<'a>(
        &'a self,
    ) -> Result<
        ResponseValue<types::TaskProcessingApiTaskTypesExAppEndpointResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/taskprocessing/tasks_consumer/tasktypes", self.baseurl,
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
            operation_id: "core.task_processing_api-task-types-ex-app-endpoint",
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

    /// `POST /ocs/v2.php/taskprocessing/tasks_consumer/schedule`
    ///
    /// - `body`: [`TaskProcessingApiScheduleExAppEndpointBody`](types::TaskProcessingApiScheduleExAppEndpointBody), `application/json`
    ///
    /// Answers [`TaskProcessingApiScheduleExAppEndpointResponse`](types::TaskProcessingApiScheduleExAppEndpointResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn task_processing_api_schedule_ex_app_endpoint<'a>(
        &'a self,
        body: &'a types::TaskProcessingApiScheduleExAppEndpointBody,
    ) -> Result<
        ResponseValue<types::TaskProcessingApiScheduleExAppEndpointResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/taskprocessing/tasks_consumer/schedule", self.baseurl,
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
            operation_id: "core.task_processing_api-schedule-ex-app-endpoint",
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

    /// `GET /ocs/v2.php/taskprocessing/tasks_consumer/task/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers [`TaskProcessingApiGetTaskExAppEndpointResponse`](types::TaskProcessingApiGetTaskExAppEndpointResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn task_processing_api_get_task_ex_app_endpoint<'a>(
        &'a self,
        id: i64,
    ) -> Result<
        ResponseValue<types::TaskProcessingApiGetTaskExAppEndpointResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/taskprocessing/tasks_consumer/task/{}", self.baseurl,
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
            operation_id: "core.task_processing_api-get-task-ex-app-endpoint",
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

    /// `DELETE /ocs/v2.php/taskprocessing/tasks_consumer/task/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn task_processing_api_delete_task_ex_app_endpoint<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/taskprocessing/tasks_consumer/task/{}", self.baseurl,
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
            operation_id: "core.task_processing_api-delete-task-ex-app-endpoint",
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

    /// `GET /ocs/v2.php/taskprocessing/tasks_provider/{taskId}/file/{fileId}`
    ///
    /// - `task_id`: path `taskId`, integer
    /// - `file_id`: path `fileId`, integer
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn task_processing_api_get_file_contents_ex_app<'a>(
        &'a self,
        task_id: i64,
        file_id: i64,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/taskprocessing/tasks_provider/{}/file/{}", self.baseurl,
            encode_path(& task_id.to_string()), encode_path(& file_id.to_string()),
        );
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "core.task_processing_api-get-file-contents-ex-app",
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

    /// `POST /ocs/v2.php/taskprocessing/tasks_provider/{taskId}/file`
    ///
    /// - `task_id`: path `taskId`, integer
    ///
    /// Answers [`TaskProcessingApiSetFileContentsExAppResponse`](types::TaskProcessingApiSetFileContentsExAppResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn task_processing_api_set_file_contents_ex_app<'a>(
        &'a self,
        task_id: i64,
    ) -> Result<
        ResponseValue<types::TaskProcessingApiSetFileContentsExAppResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/taskprocessing/tasks_provider/{}/file", self.baseurl,
            encode_path(& task_id.to_string()),
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
            operation_id: "core.task_processing_api-set-file-contents-ex-app",
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

    /// `POST /ocs/v2.php/taskprocessing/tasks_provider/{taskId}/progress`
    ///
    /// - `task_id`: path `taskId`, integer
    /// - `body`: [`TaskProcessingApiSetProgressBody`](types::TaskProcessingApiSetProgressBody), `application/json`
    ///
    /// Answers [`TaskProcessingApiSetProgressResponse`](types::TaskProcessingApiSetProgressResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn task_processing_api_set_progress<'a>(
        &'a self,
        task_id: i64,
        body: &'a types::TaskProcessingApiSetProgressBody,
    ) -> Result<ResponseValue<types::TaskProcessingApiSetProgressResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/taskprocessing/tasks_provider/{}/progress", self.baseurl,
            encode_path(& task_id.to_string()),
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
            operation_id: "core.task_processing_api-set-progress",
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

    /// `POST /ocs/v2.php/taskprocessing/tasks_provider/{taskId}/result`
    ///
    /// - `task_id`: path `taskId`, integer
    /// - `body`: [`TaskProcessingApiSetResultBody`](types::TaskProcessingApiSetResultBody), `application/json`
    ///
    /// Answers [`TaskProcessingApiSetResultResponse`](types::TaskProcessingApiSetResultResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn task_processing_api_set_result<'a>(
        &'a self,
        task_id: i64,
        body: &'a types::TaskProcessingApiSetResultBody,
    ) -> Result<ResponseValue<types::TaskProcessingApiSetResultResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/taskprocessing/tasks_provider/{}/result", self.baseurl,
            encode_path(& task_id.to_string()),
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
            operation_id: "core.task_processing_api-set-result",
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

    /// `POST /ocs/v2.php/taskprocessing/tasks_consumer/tasks/{taskId}/cancel`
    ///
    /// - `task_id`: path `taskId`, integer
    ///
    /// Answers [`TaskProcessingApiCancelTaskExAppEndpointResponse`](types::TaskProcessingApiCancelTaskExAppEndpointResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn task_processing_api_cancel_task_ex_app_endpoint<'a>(
        &'a self,
        task_id: i64,
    ) -> Result<
        ResponseValue<types::TaskProcessingApiCancelTaskExAppEndpointResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/taskprocessing/tasks_consumer/tasks/{}/cancel", self.baseurl,
            encode_path(& task_id.to_string()),
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
            operation_id: "core.task_processing_api-cancel-task-ex-app-endpoint",
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

    /// `GET /ocs/v2.php/taskprocessing/tasks_provider/next`
    ///
    /// - `provider_ids`: query `providerIds[]`, list of text
    /// - `task_type_ids`: query `taskTypeIds[]`, list of text
    ///
    /// Answers [`TaskProcessingApiGetNextScheduledTaskResponse`](types::TaskProcessingApiGetNextScheduledTaskResponse), optional.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn task_processing_api_get_next_scheduled_task<'a>(
        &'a self,
        provider_ids: &'a Vec<String>,
        task_type_ids: &'a Vec<String>,
    ) -> Result<
        ResponseValue<Option<types::TaskProcessingApiGetNextScheduledTaskResponse>>,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/taskprocessing/tasks_provider/next", self.baseurl,
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("providerIds[]", &provider_ids))
            .query(&progenitor_client::QueryParam::new("taskTypeIds[]", &task_type_ids))
            .build()?;
        let info = OperationInfo {
            operation_id: "core.task_processing_api-get-next-scheduled-task",
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

    /// `GET /ocs/v2.php/taskprocessing/tasks_provider/next_batch`
    ///
    /// - `number_of_tasks`: query `numberOfTasks`, integer, optional
    /// - `provider_ids`: query `providerIds[]`, list of text
    /// - `task_type_ids`: query `taskTypeIds[]`, list of text
    ///
    /// Answers [`TaskProcessingApiGetNextScheduledTaskBatchResponse`](types::TaskProcessingApiGetNextScheduledTaskBatchResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn task_processing_api_get_next_scheduled_task_batch<'a>(
        &'a self,
        number_of_tasks: Option<i64>,
        provider_ids: &'a Vec<String>,
        task_type_ids: &'a Vec<String>,
    ) -> Result<
        ResponseValue<types::TaskProcessingApiGetNextScheduledTaskBatchResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/taskprocessing/tasks_provider/next_batch", self.baseurl,
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new("numberOfTasks", &number_of_tasks),
            )
            .query(&progenitor_client::QueryParam::new("providerIds[]", &provider_ids))
            .query(&progenitor_client::QueryParam::new("taskTypeIds[]", &task_type_ids))
            .build()?;
        let info = OperationInfo {
            operation_id: "core.task_processing_api-get-next-scheduled-task-batch",
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

    /// `GET /ocs/v2.php/taskprocessing/queue_stats`
    ///
    /// - `task_type_ids`: query `taskTypeIds[]`, list of text, optional
    ///
    /// Answers [`TaskProcessingApiQueueStatsResponse`](types::TaskProcessingApiQueueStatsResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn task_processing_api_queue_stats<'a>(
        &'a self,
        task_type_ids: Option<&'a Vec<String>>,
    ) -> Result<ResponseValue<types::TaskProcessingApiQueueStatsResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/taskprocessing/queue_stats", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("taskTypeIds[]", &task_type_ids))
            .build()?;
        let info = OperationInfo {
            operation_id: "core.task_processing_api-queue-stats",
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

    /// `GET /ocs/v2.php/twofactor/state`
    ///
    /// - `user`: query, text
    ///
    /// Answers map of boolean.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn two_factor_api_state<'a>(
        &'a self,
        user: &'a str,
    ) -> Result<
        ResponseValue<::nextcloud_transport::lax::PhpMap<String, bool>>,
        Error<()>,
    > {
        let url = format!("{}/ocs/v2.php/twofactor/state", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("user", &user))
            .build()?;
        let info = OperationInfo {
            operation_id: "core.two_factor_api-state",
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

    /// `POST /ocs/v2.php/twofactor/enable`
    ///
    /// - `body`: [`TwoFactorApiEnableBody`](types::TwoFactorApiEnableBody), `application/json`
    ///
    /// Answers map of boolean.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn two_factor_api_enable<'a>(
        &'a self,
        body: &'a types::TwoFactorApiEnableBody,
    ) -> Result<
        ResponseValue<::nextcloud_transport::lax::PhpMap<String, bool>>,
        Error<()>,
    > {
        let url = format!("{}/ocs/v2.php/twofactor/enable", self.baseurl,);
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
            operation_id: "core.two_factor_api-enable",
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

    /// `POST /ocs/v2.php/twofactor/disable`
    ///
    /// - `body`: [`TwoFactorApiDisableBody`](types::TwoFactorApiDisableBody), `application/json`
    ///
    /// Answers map of boolean.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn two_factor_api_disable<'a>(
        &'a self,
        body: &'a types::TwoFactorApiDisableBody,
    ) -> Result<
        ResponseValue<::nextcloud_transport::lax::PhpMap<String, bool>>,
        Error<()>,
    > {
        let url = format!("{}/ocs/v2.php/twofactor/disable", self.baseurl,);
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
            operation_id: "core.two_factor_api-disable",
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
