//! The client of circles: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/circles.yaml`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of circles as one user. Cloning is cheap.
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

    /// Teams that the caller is a member of, or that are visible to everyone.
    ///
    /// `GET /ocs/v2.php/apps/circles/circles`
    ///
    /// - `limit`: query, integer, optional. At most this many; all for -1.
    /// - `offset`: query, integer, optional. How many to skip.
    ///
    /// Answers list of [`Circle`](types::Circle).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_circles<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
    ) -> Result<ResponseValue<Vec<types::Circle>>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/circles/circles", self.baseurl,);
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
            operation_id: "circles.listCircles",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Make a team with the caller as owner. A name that is taken gets a number appended.
    ///
    /// `POST /ocs/v2.php/apps/circles/circles`
    ///
    /// - `body`: [`CreateCircleBody`](types::CreateCircleBody), `application/json`
    ///
    /// Answers [`Circle`](types::Circle).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn create_circle<'a>(
        &'a self,
        body: &'a types::CreateCircleBody,
    ) -> Result<ResponseValue<types::Circle>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/circles/circles", self.baseurl,);
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
            operation_id: "circles.createCircle",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// One team. Only administrators may ask, and only for teams that they are members of.
    ///
    /// `GET /ocs/v2.php/apps/circles/circles/{circleId}`
    ///
    /// - `circle_id`: path `circleId`, text. Id of the team.
    ///
    /// Answers [`Circle`](types::Circle).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_circle<'a>(
        &'a self,
        circle_id: &'a str,
    ) -> Result<ResponseValue<types::Circle>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/circles/circles/{}", self.baseurl, encode_path(&
            circle_id.to_string()),
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
            operation_id: "circles.getCircle",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Delete a team; only the owner may.
    ///
    /// `DELETE /ocs/v2.php/apps/circles/circles/{circleId}`
    ///
    /// - `circle_id`: path `circleId`, text. Id of the team.
    ///
    /// Answers [`Circle`](types::Circle).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_circle<'a>(
        &'a self,
        circle_id: &'a str,
    ) -> Result<ResponseValue<types::Circle>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/circles/circles/{}", self.baseurl, encode_path(&
            circle_id.to_string()),
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
            operation_id: "circles.deleteCircle",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Become a member of an open team, or ask to be one.
    ///
    /// `PUT /ocs/v2.php/apps/circles/circles/{circleId}/join`
    ///
    /// - `circle_id`: path `circleId`, text. Id of the team.
    ///
    /// Answers [`Member`](types::Member).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn join_circle<'a>(
        &'a self,
        circle_id: &'a str,
    ) -> Result<ResponseValue<types::Member>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/circles/circles/{}/join", self.baseurl, encode_path(&
            circle_id.to_string()),
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
            operation_id: "circles.joinCircle",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Leave a team.
    ///
    /// `PUT /ocs/v2.php/apps/circles/circles/{circleId}/leave`
    ///
    /// - `circle_id`: path `circleId`, text. Id of the team.
    ///
    /// Answers [`Circle`](types::Circle).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn leave_circle<'a>(
        &'a self,
        circle_id: &'a str,
    ) -> Result<ResponseValue<types::Circle>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/circles/circles/{}/leave", self.baseurl, encode_path(&
            circle_id.to_string()),
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
            operation_id: "circles.leaveCircle",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Rename a team.
    ///
    /// `PUT /ocs/v2.php/apps/circles/circles/{circleId}/name`
    ///
    /// - `circle_id`: path `circleId`, text. Id of the team.
    /// - `body`: [`SetNameBody`](types::SetNameBody), `application/json`
    ///
    /// Answers [`Circle`](types::Circle).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn set_name<'a>(
        &'a self,
        circle_id: &'a str,
        body: &'a types::SetNameBody,
    ) -> Result<ResponseValue<types::Circle>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/circles/circles/{}/name", self.baseurl, encode_path(&
            circle_id.to_string()),
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
            operation_id: "circles.setName",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Describe a team.
    ///
    /// `PUT /ocs/v2.php/apps/circles/circles/{circleId}/description`
    ///
    /// - `circle_id`: path `circleId`, text. Id of the team.
    /// - `body`: [`SetDescriptionBody`](types::SetDescriptionBody), `application/json`
    ///
    /// Answers [`Circle`](types::Circle).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn set_description<'a>(
        &'a self,
        circle_id: &'a str,
        body: &'a types::SetDescriptionBody,
    ) -> Result<ResponseValue<types::Circle>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/circles/circles/{}/description", self.baseurl,
            encode_path(& circle_id.to_string()),
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
            operation_id: "circles.setDescription",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Set the flags of a team.
    ///
    /// `PUT /ocs/v2.php/apps/circles/circles/{circleId}/config`
    ///
    /// - `circle_id`: path `circleId`, text. Id of the team.
    /// - `body`: [`SetConfigBody`](types::SetConfigBody), `application/json`
    ///
    /// Answers [`Circle`](types::Circle).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn set_config<'a>(
        &'a self,
        circle_id: &'a str,
        body: &'a types::SetConfigBody,
    ) -> Result<ResponseValue<types::Circle>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/circles/circles/{}/config", self.baseurl, encode_path(&
            circle_id.to_string()),
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
            operation_id: "circles.setConfig",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Set one setting of a team.
    ///
    /// `PUT /ocs/v2.php/apps/circles/circles/{circleId}/setting`
    ///
    /// - `circle_id`: path `circleId`, text. Id of the team.
    /// - `body`: [`SetSettingBody`](types::SetSettingBody), `application/json`
    ///
    /// Answers [`Circle`](types::Circle).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn set_setting<'a>(
        &'a self,
        circle_id: &'a str,
        body: &'a types::SetSettingBody,
    ) -> Result<ResponseValue<types::Circle>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/circles/circles/{}/setting", self.baseurl, encode_path(&
            circle_id.to_string()),
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
            operation_id: "circles.setSetting",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Members of a team; only members may ask.
    ///
    /// `GET /ocs/v2.php/apps/circles/circles/{circleId}/members`
    ///
    /// - `circle_id`: path `circleId`, text. Id of the team.
    /// - `full_details`: query `fullDetails`, boolean, optional. With the team behind each member.
    /// - `limit`: query, integer, optional. At most this many; all for 0.
    /// - `role`: query, integer, optional. Only members of this level.
    /// - `search`: query, text, optional. Part of a name.
    ///
    /// Answers list of [`Member`](types::Member).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_members<'a>(
        &'a self,
        circle_id: &'a str,
        full_details: Option<bool>,
        limit: Option<i64>,
        role: Option<i64>,
        search: Option<&'a str>,
    ) -> Result<ResponseValue<Vec<types::Member>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/circles/circles/{}/members", self.baseurl, encode_path(&
            circle_id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("fullDetails", &full_details))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("role", &role))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .build()?;
        let info = OperationInfo {
            operation_id: "circles.listMembers",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Add somebody to a team.
    ///
    /// `POST /ocs/v2.php/apps/circles/circles/{circleId}/members`
    ///
    /// - `circle_id`: path `circleId`, text. Id of the team.
    /// - `body`: [`AddMemberBody`](types::AddMemberBody), `application/json`
    ///
    /// Answers [`Member`](types::Member).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn add_member<'a>(
        &'a self,
        circle_id: &'a str,
        body: &'a types::AddMemberBody,
    ) -> Result<ResponseValue<types::Member>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/circles/circles/{}/members", self.baseurl, encode_path(&
            circle_id.to_string()),
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
            operation_id: "circles.addMember",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Accept who asked to be a member.
    ///
    /// `PUT /ocs/v2.php/apps/circles/circles/{circleId}/members/{memberId}`
    ///
    /// - `circle_id`: path `circleId`, text. Id of the team.
    /// - `member_id`: path `memberId`, text. Id of the membership, which is not the id of the user.
    ///
    /// Answers [`Member`](types::Member).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn confirm_member<'a>(
        &'a self,
        circle_id: &'a str,
        member_id: &'a str,
    ) -> Result<ResponseValue<types::Member>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/circles/circles/{}/members/{}", self.baseurl,
            encode_path(& circle_id.to_string()), encode_path(& member_id.to_string()),
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
            operation_id: "circles.confirmMember",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Take a member out of a team.
    ///
    /// `DELETE /ocs/v2.php/apps/circles/circles/{circleId}/members/{memberId}`
    ///
    /// - `circle_id`: path `circleId`, text. Id of the team.
    /// - `member_id`: path `memberId`, text. Id of the membership, which is not the id of the user.
    ///
    /// Answers list of [`Member`](types::Member).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn remove_member<'a>(
        &'a self,
        circle_id: &'a str,
        member_id: &'a str,
    ) -> Result<ResponseValue<Vec<types::Member>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/circles/circles/{}/members/{}", self.baseurl,
            encode_path(& circle_id.to_string()), encode_path(& member_id.to_string()),
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
            operation_id: "circles.removeMember",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Set what a member may do.
    ///
    /// `PUT /ocs/v2.php/apps/circles/circles/{circleId}/members/{memberId}/level`
    ///
    /// - `circle_id`: path `circleId`, text. Id of the team.
    /// - `member_id`: path `memberId`, text. Id of the membership, which is not the id of the user.
    /// - `body`: [`SetMemberLevelBody`](types::SetMemberLevelBody), `application/json`
    ///
    /// Answers [`Member`](types::Member).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn set_member_level<'a>(
        &'a self,
        circle_id: &'a str,
        member_id: &'a str,
        body: &'a types::SetMemberLevelBody,
    ) -> Result<ResponseValue<types::Member>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/circles/circles/{}/members/{}/level", self.baseurl,
            encode_path(& circle_id.to_string()), encode_path(& member_id.to_string()),
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
            operation_id: "circles.setMemberLevel",
        };
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
        "34.0.0"
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
