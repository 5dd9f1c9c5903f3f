//! The client of activity: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/activity.yaml`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of activity as one user. Cloning is cheap.
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

    /// What happened to the user's things, newest first unless sorted otherwise.
    ///
    /// `GET /ocs/v2.php/apps/activity/api/v2/activity`
    ///
    /// - `limit`: query, integer, optional. How many activities, 1 to 200; 50 if not given.
    /// - `object_id`: query, integer, optional. Id of that thing.
    /// - `object_type`: query, text, optional. Only what happened to things of this type, for example files. Counts together with object_id only.
    /// - `previews`: query, boolean, optional. Add links to previews of files.
    /// - `since`: query, integer, optional. Go on after the activity with this number, from X-Activity-Last-Given; 0 to begin.
    /// - `sort`: query, [`ListActivitiesSort`](types::ListActivitiesSort), optional. desc, newest first, if not given.
    /// - `if_none_match`: header `If-None-Match`, text, optional. ETag of an earlier answer; 304 if nothing changed.
    ///
    /// Answers list of [`Activity`](types::Activity), optional.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_activities<'a>(
        &'a self,
        limit: Option<i64>,
        object_id: Option<i64>,
        object_type: Option<&'a str>,
        previews: Option<bool>,
        since: Option<i64>,
        sort: Option<types::ListActivitiesSort>,
        if_none_match: Option<&'a str>,
    ) -> Result<ResponseValue<Option<Vec<types::Activity>>>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/activity/api/v2/activity", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = if_none_match {
            header_map.append("If-None-Match", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("object_id", &object_id))
            .query(&progenitor_client::QueryParam::new("object_type", &object_type))
            .query(&progenitor_client::QueryParam::new("previews", &previews))
            .query(&progenitor_client::QueryParam::new("since", &since))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "activity.listActivities",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The same, of one filter.
    ///
    /// `GET /ocs/v2.php/apps/activity/api/v2/activity/{filter}`
    ///
    /// - `filter`: path, text. Id of a filter, for example self, by, files or calendar; listFilters gives them all.
    /// - `limit`: query, integer, optional. How many activities, 1 to 200; 50 if not given.
    /// - `object_id`: query, integer, optional. Id of that thing.
    /// - `object_type`: query, text, optional. Only what happened to things of this type, for example files. Counts together with object_id only.
    /// - `previews`: query, boolean, optional. Add links to previews of files.
    /// - `since`: query, integer, optional. Go on after the activity with this number, from X-Activity-Last-Given; 0 to begin.
    /// - `sort`: query, [`ListFilteredActivitiesSort`](types::ListFilteredActivitiesSort), optional. desc, newest first, if not given.
    /// - `if_none_match`: header `If-None-Match`, text, optional. ETag of an earlier answer; 304 if nothing changed.
    ///
    /// Answers list of [`Activity`](types::Activity), optional.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_filtered_activities<'a>(
        &'a self,
        filter: &'a str,
        limit: Option<i64>,
        object_id: Option<i64>,
        object_type: Option<&'a str>,
        previews: Option<bool>,
        since: Option<i64>,
        sort: Option<types::ListFilteredActivitiesSort>,
        if_none_match: Option<&'a str>,
    ) -> Result<ResponseValue<Option<Vec<types::Activity>>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/activity/api/v2/activity/{}", self.baseurl, encode_path(&
            filter.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = if_none_match {
            header_map.append("If-None-Match", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("object_id", &object_id))
            .query(&progenitor_client::QueryParam::new("object_type", &object_type))
            .query(&progenitor_client::QueryParam::new("previews", &previews))
            .query(&progenitor_client::QueryParam::new("since", &since))
            .query(&progenitor_client::QueryParam::new("sort", &sort))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "activity.listFilteredActivities",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The filters of this server, in the order in which the web page shows them.
    ///
    /// `GET /ocs/v2.php/apps/activity/api/v2/activity/filters`
    ///
    /// Answers list of [`Filter`](types::Filter).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_filters<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::Filter>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/activity/api/v2/activity/filters", self.baseurl,
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
            operation_id: "activity.listFilters",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// How often a file of the user was downloaded through public links.
    ///
    /// `GET /ocs/v2.php/apps/activity/api/v2/activity/downloads/count`
    ///
    /// - `object_id`: query, integer. Id of the file.
    /// - `object_type`: query, [`GetDownloadCountObjectType`](types::GetDownloadCountObjectType), optional. Always files.
    ///
    /// Answers [`DownloadCount`](types::DownloadCount).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_download_count<'a>(
        &'a self,
        object_id: i64,
        object_type: Option<types::GetDownloadCountObjectType>,
    ) -> Result<ResponseValue<types::DownloadCount>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/activity/api/v2/activity/downloads/count", self.baseurl,
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("object_id", &object_id))
            .query(&progenitor_client::QueryParam::new("object_type", &object_type))
            .build()?;
        let info = OperationInfo {
            operation_id: "activity.getDownloadCount",
        };
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
        "2"
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
