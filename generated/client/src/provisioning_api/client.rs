//! The client of provisioning_api: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/provisioning_api.json`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of provisioning_api as one user. Cloning is cheap.
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

    /// `GET /ocs/v2.php/cloud/apps`
    ///
    /// - `filter`: query, [`AppsGetAppsFilter`](types::AppsGetAppsFilter), optional
    ///
    /// Answers [`AppsGetAppsResponse`](types::AppsGetAppsResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn apps_get_apps<'a>(
        &'a self,
        filter: Option<types::AppsGetAppsFilter>,
    ) -> Result<ResponseValue<types::AppsGetAppsResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/cloud/apps", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .build()?;
        let info = OperationInfo {
            operation_id: "provisioning_api.apps-get-apps",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/cloud/apps/{app}`
    ///
    /// - `app`: path, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn apps_get_app_info<'a>(
        &'a self,
        app: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/apps/{}", self.baseurl, encode_path(& app.to_string()),
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
            operation_id: "provisioning_api.apps-get-app-info",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/cloud/apps/{app}`
    ///
    /// - `app`: path, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn apps_enable<'a>(
        &'a self,
        app: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/apps/{}", self.baseurl, encode_path(& app.to_string()),
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
            operation_id: "provisioning_api.apps-enable",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/cloud/apps/{app}`
    ///
    /// - `app`: path, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn apps_disable<'a>(
        &'a self,
        app: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/apps/{}", self.baseurl, encode_path(& app.to_string()),
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
            operation_id: "provisioning_api.apps-disable",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/cloud/groups/{groupId}/subadmins`
    ///
    /// - `group_id`: path `groupId`, text
    ///
    /// Answers list of text.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn groups_get_sub_admins_of_group<'a>(
        &'a self,
        group_id: &'a str,
    ) -> Result<ResponseValue<Vec<String>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/groups/{}/subadmins", self.baseurl, encode_path(&
            group_id.to_string()),
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
            operation_id: "provisioning_api.groups-get-sub-admins-of-group",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/cloud/groups`
    ///
    /// - `limit`: query, integer, optional
    /// - `offset`: query, integer, optional
    /// - `search`: query, text, optional
    ///
    /// Answers [`GroupsGetGroupsResponse`](types::GroupsGetGroupsResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn groups_get_groups<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        search: Option<&'a str>,
    ) -> Result<ResponseValue<types::GroupsGetGroupsResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/cloud/groups", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .build()?;
        let info = OperationInfo {
            operation_id: "provisioning_api.groups-get-groups",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/cloud/groups`
    ///
    /// - `body`: [`GroupsAddGroupBody`](types::GroupsAddGroupBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn groups_add_group<'a>(
        &'a self,
        body: &'a types::GroupsAddGroupBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!("{}/ocs/v2.php/cloud/groups", self.baseurl,);
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
            operation_id: "provisioning_api.groups-add-group",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/cloud/groups/{groupId}`
    ///
    /// - `group_id`: path `groupId`, text
    ///
    /// Answers [`GroupsGetGroupResponse`](types::GroupsGetGroupResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn groups_get_group<'a>(
        &'a self,
        group_id: &'a str,
    ) -> Result<ResponseValue<types::GroupsGetGroupResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/groups/{}", self.baseurl, encode_path(& group_id
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
            operation_id: "provisioning_api.groups-get-group",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/cloud/groups/{groupId}`
    ///
    /// - `group_id`: path `groupId`, text
    /// - `body`: [`GroupsUpdateGroupBody`](types::GroupsUpdateGroupBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn groups_update_group<'a>(
        &'a self,
        group_id: &'a str,
        body: &'a types::GroupsUpdateGroupBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/groups/{}", self.baseurl, encode_path(& group_id
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
            operation_id: "provisioning_api.groups-update-group",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/cloud/groups/{groupId}`
    ///
    /// - `group_id`: path `groupId`, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn groups_delete_group<'a>(
        &'a self,
        group_id: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/groups/{}", self.baseurl, encode_path(& group_id
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
            operation_id: "provisioning_api.groups-delete-group",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/cloud/users/recent`
    ///
    /// - `limit`: query, integer, optional
    /// - `offset`: query, integer, optional
    /// - `search`: query, text, optional
    ///
    /// Answers [`UsersGetLastLoggedInUsersResponse`](types::UsersGetLastLoggedInUsersResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn users_get_last_logged_in_users<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        search: Option<&'a str>,
    ) -> Result<ResponseValue<types::UsersGetLastLoggedInUsersResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/cloud/users/recent", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .build()?;
        let info = OperationInfo {
            operation_id: "provisioning_api.users-get-last-logged-in-users",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/cloud/users/{userId}/subadmins`
    ///
    /// - `user_id`: path `userId`, text
    ///
    /// Answers list of text.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn users_get_user_sub_admin_groups<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<Vec<String>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/users/{}/subadmins", self.baseurl, encode_path(& user_id
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
            operation_id: "provisioning_api.users-get-user-sub-admin-groups",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/cloud/users/{userId}/subadmins`
    ///
    /// - `user_id`: path `userId`, text
    /// - `body`: [`UsersAddSubAdminBody`](types::UsersAddSubAdminBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn users_add_sub_admin<'a>(
        &'a self,
        user_id: &'a str,
        body: &'a types::UsersAddSubAdminBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/users/{}/subadmins", self.baseurl, encode_path(& user_id
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
            operation_id: "provisioning_api.users-add-sub-admin",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/cloud/users/{userId}/subadmins`
    ///
    /// - `user_id`: path `userId`, text
    /// - `groupid`: query, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn users_remove_sub_admin<'a>(
        &'a self,
        user_id: &'a str,
        groupid: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/users/{}/subadmins", self.baseurl, encode_path(& user_id
            .to_string()),
        );
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("groupid", &groupid))
            .build()?;
        let info = OperationInfo {
            operation_id: "provisioning_api.users-remove-sub-admin",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/provisioning_api/api/v1/config/apps`
    ///
    /// Answers [`AppConfigGetAppsResponse`](types::AppConfigGetAppsResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn app_config_get_apps<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::AppConfigGetAppsResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/provisioning_api/api/v1/config/apps", self.baseurl,
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
            operation_id: "provisioning_api.app_config-get-apps",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/provisioning_api/api/v1/config/apps/{app}`
    ///
    /// - `app`: path, text
    ///
    /// Answers [`AppConfigGetKeysResponse`](types::AppConfigGetKeysResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn app_config_get_keys<'a>(
        &'a self,
        app: &'a str,
    ) -> Result<ResponseValue<types::AppConfigGetKeysResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/provisioning_api/api/v1/config/apps/{}", self.baseurl,
            encode_path(& app.to_string()),
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
            operation_id: "provisioning_api.app_config-get-keys",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/provisioning_api/api/v1/config/apps/{app}/{key}`
    ///
    /// - `app`: path, text
    /// - `key`: path, text
    /// - `default_value`: query `defaultValue`, text, optional
    ///
    /// Answers [`AppConfigGetValueResponse`](types::AppConfigGetValueResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn app_config_get_value<'a>(
        &'a self,
        app: &'a str,
        key: &'a str,
        default_value: Option<&'a str>,
    ) -> Result<ResponseValue<types::AppConfigGetValueResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/provisioning_api/api/v1/config/apps/{}/{}", self.baseurl,
            encode_path(& app.to_string()), encode_path(& key.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("defaultValue", &default_value))
            .build()?;
        let info = OperationInfo {
            operation_id: "provisioning_api.app_config-get-value",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/provisioning_api/api/v1/config/apps/{app}/{key}`
    ///
    /// - `app`: path, text
    /// - `key`: path, text
    /// - `body`: [`AppConfigSetValueBody`](types::AppConfigSetValueBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn app_config_set_value<'a>(
        &'a self,
        app: &'a str,
        key: &'a str,
        body: &'a types::AppConfigSetValueBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/provisioning_api/api/v1/config/apps/{}/{}", self.baseurl,
            encode_path(& app.to_string()), encode_path(& key.to_string()),
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
            operation_id: "provisioning_api.app_config-set-value",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/provisioning_api/api/v1/config/apps/{app}/{key}`
    ///
    /// - `app`: path, text
    /// - `key`: path, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn app_config_delete_key<'a>(
        &'a self,
        app: &'a str,
        key: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/provisioning_api/api/v1/config/apps/{}/{}", self.baseurl,
            encode_path(& app.to_string()), encode_path(& key.to_string()),
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
            operation_id: "provisioning_api.app_config-delete-key",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/cloud/groups/details`
    ///
    /// - `limit`: query, integer, optional
    /// - `offset`: query, integer, optional
    /// - `search`: query, text, optional
    ///
    /// Answers [`GroupsGetGroupsDetailsResponse`](types::GroupsGetGroupsDetailsResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn groups_get_groups_details<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        search: Option<&'a str>,
    ) -> Result<ResponseValue<types::GroupsGetGroupsDetailsResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/cloud/groups/details", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .build()?;
        let info = OperationInfo {
            operation_id: "provisioning_api.groups-get-groups-details",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/cloud/groups/{groupId}/users`
    ///
    /// - `group_id`: path `groupId`, text
    ///
    /// Answers [`GroupsGetGroupUsersResponse`](types::GroupsGetGroupUsersResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn groups_get_group_users<'a>(
        &'a self,
        group_id: &'a str,
    ) -> Result<ResponseValue<types::GroupsGetGroupUsersResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/groups/{}/users", self.baseurl, encode_path(& group_id
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
            operation_id: "provisioning_api.groups-get-group-users",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/cloud/groups/{groupId}/users/details`
    ///
    /// - `group_id`: path `groupId`, text
    /// - `limit`: query, integer, optional
    /// - `offset`: query, integer, optional
    /// - `search`: query, text, optional
    ///
    /// Answers [`GroupsGetGroupUsersDetailsResponse`](types::GroupsGetGroupUsersDetailsResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn groups_get_group_users_details<'a>(
        &'a self,
        group_id: &'a str,
        limit: Option<i64>,
        offset: Option<i64>,
        search: Option<&'a str>,
    ) -> Result<ResponseValue<types::GroupsGetGroupUsersDetailsResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/groups/{}/users/details", self.baseurl, encode_path(&
            group_id.to_string()),
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
            .query(&progenitor_client::QueryParam::new("search", &search))
            .build()?;
        let info = OperationInfo {
            operation_id: "provisioning_api.groups-get-group-users-details",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/cloud/users`
    ///
    /// - `limit`: query, integer, optional
    /// - `offset`: query, integer, optional
    /// - `search`: query, text, optional
    ///
    /// Answers [`UsersGetUsersResponse`](types::UsersGetUsersResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn users_get_users<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        search: Option<&'a str>,
    ) -> Result<ResponseValue<types::UsersGetUsersResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/cloud/users", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .build()?;
        let info = OperationInfo {
            operation_id: "provisioning_api.users-get-users",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/cloud/users`
    ///
    /// - `body`: [`UsersAddUserBody`](types::UsersAddUserBody), `application/json`
    ///
    /// Answers [`UsersAddUserResponse`](types::UsersAddUserResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn users_add_user<'a>(
        &'a self,
        body: &'a types::UsersAddUserBody,
    ) -> Result<ResponseValue<types::UsersAddUserResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/cloud/users", self.baseurl,);
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
            operation_id: "provisioning_api.users-add-user",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/cloud/users/details`
    ///
    /// - `limit`: query, integer, optional
    /// - `offset`: query, integer, optional
    /// - `search`: query, text, optional
    ///
    /// Answers [`UsersGetUsersDetailsResponse`](types::UsersGetUsersDetailsResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn users_get_users_details<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        search: Option<&'a str>,
    ) -> Result<ResponseValue<types::UsersGetUsersDetailsResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/cloud/users/details", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .build()?;
        let info = OperationInfo {
            operation_id: "provisioning_api.users-get-users-details",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/cloud/users/disabled`
    ///
    /// - `limit`: query, integer, optional
    /// - `offset`: query, integer, optional
    /// - `search`: query, text, optional
    ///
    /// Answers [`UsersGetDisabledUsersDetailsResponse`](types::UsersGetDisabledUsersDetailsResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn users_get_disabled_users_details<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
        search: Option<&'a str>,
    ) -> Result<ResponseValue<types::UsersGetDisabledUsersDetailsResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/cloud/users/disabled", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .build()?;
        let info = OperationInfo {
            operation_id: "provisioning_api.users-get-disabled-users-details",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/cloud/users/search/by-phone`
    ///
    /// - `body`: [`UsersSearchByPhoneNumbersBody`](types::UsersSearchByPhoneNumbersBody), `application/json`
    ///
    /// Answers map of text.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn users_search_by_phone_numbers<'a>(
        &'a self,
        body: &'a types::UsersSearchByPhoneNumbersBody,
    ) -> Result<
        ResponseValue<::nextcloud_transport::lax::PhpMap<String, String>>,
        Error<()>,
    > {
        let url = format!("{}/ocs/v2.php/cloud/users/search/by-phone", self.baseurl,);
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
            operation_id: "provisioning_api.users-search-by-phone-numbers",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/cloud/users/{userId}`
    ///
    /// - `user_id`: path `userId`, text
    ///
    /// Answers [`UserDetails`](types::UserDetails).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn users_get_user<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<types::UserDetails>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/users/{}", self.baseurl, encode_path(& user_id
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
            operation_id: "provisioning_api.users-get-user",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/cloud/users/{userId}`
    ///
    /// - `user_id`: path `userId`, text
    /// - `body`: [`UsersEditUserBody`](types::UsersEditUserBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn users_edit_user<'a>(
        &'a self,
        user_id: &'a str,
        body: &'a types::UsersEditUserBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/users/{}", self.baseurl, encode_path(& user_id
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
            operation_id: "provisioning_api.users-edit-user",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/cloud/users/{userId}`
    ///
    /// - `user_id`: path `userId`, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn users_delete_user<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/users/{}", self.baseurl, encode_path(& user_id
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
            operation_id: "provisioning_api.users-delete-user",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PATCH /ocs/v2.php/cloud/users/{userId}`
    ///
    /// - `user_id`: path `userId`, text
    /// - `body`: [`UsersEditUserMultiFieldBody`](types::UsersEditUserMultiFieldBody), `application/json`
    ///
    /// Answers [`UserDetails`](types::UserDetails).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn users_edit_user_multi_field<'a>(
        &'a self,
        user_id: &'a str,
        body: &'a types::UsersEditUserMultiFieldBody,
    ) -> Result<ResponseValue<types::UserDetails>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/users/{}", self.baseurl, encode_path(& user_id
            .to_string()),
        );
        let mut request = self
            .client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let info = OperationInfo {
            operation_id: "provisioning_api.users-edit-user-multi-field",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/cloud/user`
    ///
    /// Answers [`UserDetails`](types::UserDetails).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn users_get_current_user<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::UserDetails>, Error<()>> {
        let url = format!("{}/ocs/v2.php/cloud/user", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "provisioning_api.users-get-current-user",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/cloud/user/fields`
    ///
    /// Answers list of text.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn users_get_editable_fields<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<String>>, Error<()>> {
        let url = format!("{}/ocs/v2.php/cloud/user/fields", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "provisioning_api.users-get-editable-fields",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/cloud/user/fields/{userId}`
    ///
    /// - `user_id`: path `userId`, text
    ///
    /// Answers list of text.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn users_get_editable_fields_for_user<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<Vec<String>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/user/fields/{}", self.baseurl, encode_path(& user_id
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
            operation_id: "provisioning_api.users-get-editable-fields-for-user",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/cloud/user/apps`
    ///
    /// Answers [`UsersGetEnabledAppsResponse`](types::UsersGetEnabledAppsResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn users_get_enabled_apps<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::UsersGetEnabledAppsResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/cloud/user/apps", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "provisioning_api.users-get-enabled-apps",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/cloud/users/{userId}/{collectionName}`
    ///
    /// - `user_id`: path `userId`, text
    /// - `collection_name`: path `collectionName`, text
    /// - `body`: [`UsersEditUserMultiValueBody`](types::UsersEditUserMultiValueBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn users_edit_user_multi_value<'a>(
        &'a self,
        user_id: &'a str,
        collection_name: &'a str,
        body: &'a types::UsersEditUserMultiValueBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/users/{}/{}", self.baseurl, encode_path(& user_id
            .to_string()), encode_path(& collection_name.to_string()),
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
            operation_id: "provisioning_api.users-edit-user-multi-value",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/cloud/users/{userId}/wipe`
    ///
    /// - `user_id`: path `userId`, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn users_wipe_user_devices<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/users/{}/wipe", self.baseurl, encode_path(& user_id
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
            operation_id: "provisioning_api.users-wipe-user-devices",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/cloud/users/{userId}/enable`
    ///
    /// - `user_id`: path `userId`, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn users_enable_user<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/users/{}/enable", self.baseurl, encode_path(& user_id
            .to_string()),
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
            operation_id: "provisioning_api.users-enable-user",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/cloud/users/{userId}/disable`
    ///
    /// - `user_id`: path `userId`, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn users_disable_user<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/users/{}/disable", self.baseurl, encode_path(& user_id
            .to_string()),
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
            operation_id: "provisioning_api.users-disable-user",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/cloud/users/{userId}/groups`
    ///
    /// - `user_id`: path `userId`, text
    ///
    /// Answers [`UsersGetUsersGroupsResponse`](types::UsersGetUsersGroupsResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn users_get_users_groups<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<types::UsersGetUsersGroupsResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/users/{}/groups", self.baseurl, encode_path(& user_id
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
            operation_id: "provisioning_api.users-get-users-groups",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/cloud/users/{userId}/groups`
    ///
    /// - `user_id`: path `userId`, text
    /// - `body`: [`UsersAddToGroupBody`](types::UsersAddToGroupBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn users_add_to_group<'a>(
        &'a self,
        user_id: &'a str,
        body: &'a types::UsersAddToGroupBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/users/{}/groups", self.baseurl, encode_path(& user_id
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
            operation_id: "provisioning_api.users-add-to-group",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/cloud/users/{userId}/groups`
    ///
    /// - `user_id`: path `userId`, text
    /// - `groupid`: query, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn users_remove_from_group<'a>(
        &'a self,
        user_id: &'a str,
        groupid: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/users/{}/groups", self.baseurl, encode_path(& user_id
            .to_string()),
        );
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("groupid", &groupid))
            .build()?;
        let info = OperationInfo {
            operation_id: "provisioning_api.users-remove-from-group",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/cloud/users/{userId}/groups/details`
    ///
    /// - `user_id`: path `userId`, text
    ///
    /// Answers [`UsersGetUsersGroupsDetailsResponse`](types::UsersGetUsersGroupsDetailsResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn users_get_users_groups_details<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<types::UsersGetUsersGroupsDetailsResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/users/{}/groups/details", self.baseurl, encode_path(&
            user_id.to_string()),
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
            operation_id: "provisioning_api.users-get-users-groups-details",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/cloud/users/{userId}/subadmins/details`
    ///
    /// - `user_id`: path `userId`, text
    ///
    /// Answers [`UsersGetUserSubAdminGroupsDetailsResponse`](types::UsersGetUserSubAdminGroupsDetailsResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn users_get_user_sub_admin_groups_details<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<
        ResponseValue<types::UsersGetUserSubAdminGroupsDetailsResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/cloud/users/{}/subadmins/details", self.baseurl, encode_path(&
            user_id.to_string()),
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
            operation_id: "provisioning_api.users-get-user-sub-admin-groups-details",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/cloud/users/{userId}/welcome`
    ///
    /// - `user_id`: path `userId`, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn users_resend_welcome_message<'a>(
        &'a self,
        user_id: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/cloud/users/{}/welcome", self.baseurl, encode_path(& user_id
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
            operation_id: "provisioning_api.users-resend-welcome-message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/provisioning_api/api/v1/config/users/{appId}/{configKey}`
    ///
    /// - `app_id`: path `appId`, text
    /// - `config_key`: path `configKey`, text
    /// - `body`: [`PreferencesSetPreferenceBody`](types::PreferencesSetPreferenceBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn preferences_set_preference<'a>(
        &'a self,
        app_id: &'a str,
        config_key: &'a str,
        body: &'a types::PreferencesSetPreferenceBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/provisioning_api/api/v1/config/users/{}/{}", self
            .baseurl, encode_path(& app_id.to_string()), encode_path(& config_key
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
            operation_id: "provisioning_api.preferences-set-preference",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/provisioning_api/api/v1/config/users/{appId}/{configKey}`
    ///
    /// - `app_id`: path `appId`, text
    /// - `config_key`: path `configKey`, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn preferences_delete_preference<'a>(
        &'a self,
        app_id: &'a str,
        config_key: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/provisioning_api/api/v1/config/users/{}/{}", self
            .baseurl, encode_path(& app_id.to_string()), encode_path(& config_key
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
            operation_id: "provisioning_api.preferences-delete-preference",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/provisioning_api/api/v1/config/users/{appId}`
    ///
    /// - `app_id`: path `appId`, text
    /// - `body`: [`PreferencesSetMultiplePreferencesBody`](types::PreferencesSetMultiplePreferencesBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn preferences_set_multiple_preferences<'a>(
        &'a self,
        app_id: &'a str,
        body: &'a types::PreferencesSetMultiplePreferencesBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/provisioning_api/api/v1/config/users/{}", self.baseurl,
            encode_path(& app_id.to_string()),
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
            operation_id: "provisioning_api.preferences-set-multiple-preferences",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/provisioning_api/api/v1/config/users/{appId}`
    ///
    /// - `app_id`: path `appId`, text
    /// - `config_keys`: query `configKeys[]`, list of text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn preferences_delete_multiple_preference<'a>(
        &'a self,
        app_id: &'a str,
        config_keys: &'a Vec<String>,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/provisioning_api/api/v1/config/users/{}", self.baseurl,
            encode_path(& app_id.to_string()),
        );
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("configKeys[]", &config_keys))
            .build()?;
        let info = OperationInfo {
            operation_id: "provisioning_api.preferences-delete-multiple-preference",
        };
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
