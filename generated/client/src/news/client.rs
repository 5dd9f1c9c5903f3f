//! The client of news: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/news.yaml`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of news as one user. Cloning is cheap.
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

    /// The folders of the user. There is always a root without a number.
    ///
    /// `GET /index.php/apps/news/api/v1-3/folders`
    ///
    /// Answers [`Folders`](types::Folders).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_folders<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::Folders>, Error<()>> {
        let url = format!("{}/index.php/apps/news/api/v1-3/folders", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "news.listFolders",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Make a folder. A name that is taken makes another folder of that name.
    ///
    /// `POST /index.php/apps/news/api/v1-3/folders`
    ///
    /// - `body`: [`FolderName`](types::FolderName), `application/json`
    ///
    /// Answers [`Folders`](types::Folders).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn create_folder<'a>(
        &'a self,
        body: &'a types::FolderName,
    ) -> Result<ResponseValue<types::Folders>, Error<()>> {
        let url = format!("{}/index.php/apps/news/api/v1-3/folders", self.baseurl,);
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
            operation_id: "news.createFolder",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Give a folder another name.
    ///
    /// `PUT /index.php/apps/news/api/v1-3/folders/{folderId}`
    ///
    /// - `folder_id`: path `folderId`, integer. Number of the folder.
    /// - `body`: [`FolderName`](types::FolderName), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn rename_folder<'a>(
        &'a self,
        folder_id: i64,
        body: &'a types::FolderName,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/news/api/v1-3/folders/{}", self.baseurl, encode_path(&
            folder_id.to_string()),
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
            operation_id: "news.renameFolder",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Delete a folder with its feeds and their items.
    ///
    /// `DELETE /index.php/apps/news/api/v1-3/folders/{folderId}`
    ///
    /// - `folder_id`: path `folderId`, integer. Number of the folder.
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_folder<'a>(
        &'a self,
        folder_id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/news/api/v1-3/folders/{}", self.baseurl, encode_path(&
            folder_id.to_string()),
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
            operation_id: "news.deleteFolder",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Mark the items of a folder as read. An unknown folder is answered with 500 and a web page.
    ///
    /// `POST /index.php/apps/news/api/v1-3/folders/{folderId}/read`
    ///
    /// - `folder_id`: path `folderId`, integer. Number of the folder.
    /// - `body`: [`Newest`](types::Newest), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn mark_folder_read<'a>(
        &'a self,
        folder_id: i64,
        body: &'a types::Newest,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/news/api/v1-3/folders/{}/read", self.baseurl,
            encode_path(& folder_id.to_string()),
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
            operation_id: "news.markFolderRead",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The feeds of the user with their errors, and what is newest and starred over all.
    ///
    /// `GET /index.php/apps/news/api/v1-3/feeds`
    ///
    /// Answers [`Feeds`](types::Feeds).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_feeds<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::Feeds>, Error<()>> {
        let url = format!("{}/index.php/apps/news/api/v1-3/feeds", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "news.listFeeds",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Subscribe to a feed, or to the first feed that a web page names, and fetch it.
    ///
    /// `POST /index.php/apps/news/api/v1-3/feeds`
    ///
    /// - `body`: [`NewFeed`](types::NewFeed), `application/json`
    ///
    /// Answers [`Feeds`](types::Feeds).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn create_feed<'a>(
        &'a self,
        body: &'a types::NewFeed,
    ) -> Result<ResponseValue<types::Feeds>, Error<()>> {
        let url = format!("{}/index.php/apps/news/api/v1-3/feeds", self.baseurl,);
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
            operation_id: "news.createFeed",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// End a subscription and delete its items.
    ///
    /// `DELETE /index.php/apps/news/api/v1-3/feeds/{feedId}`
    ///
    /// - `feed_id`: path `feedId`, integer. Number of the feed.
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_feed<'a>(
        &'a self,
        feed_id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/news/api/v1-3/feeds/{}", self.baseurl, encode_path(&
            feed_id.to_string()),
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
            operation_id: "news.deleteFeed",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Put a feed into a folder. An unknown folder is answered with 500 and a web page.
    ///
    /// `POST /index.php/apps/news/api/v1-3/feeds/{feedId}/move`
    ///
    /// - `feed_id`: path `feedId`, integer. Number of the feed.
    /// - `body`: [`FeedPlace`](types::FeedPlace), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn move_feed<'a>(
        &'a self,
        feed_id: i64,
        body: &'a types::FeedPlace,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/news/api/v1-3/feeds/{}/move", self.baseurl, encode_path(&
            feed_id.to_string()),
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
            operation_id: "news.moveFeed",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Give a feed another title.
    ///
    /// `POST /index.php/apps/news/api/v1-3/feeds/{feedId}/rename`
    ///
    /// - `feed_id`: path `feedId`, integer. Number of the feed.
    /// - `body`: [`FeedTitle`](types::FeedTitle), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn rename_feed<'a>(
        &'a self,
        feed_id: i64,
        body: &'a types::FeedTitle,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/news/api/v1-3/feeds/{}/rename", self.baseurl,
            encode_path(& feed_id.to_string()),
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
            operation_id: "news.renameFeed",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Mark the items of a feed as read. An unknown feed is answered with 500 and a web page.
    ///
    /// `POST /index.php/apps/news/api/v1-3/feeds/{feedId}/read`
    ///
    /// - `feed_id`: path `feedId`, integer. Number of the feed.
    /// - `body`: [`Newest`](types::Newest), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn mark_feed_read<'a>(
        &'a self,
        feed_id: i64,
        body: &'a types::Newest,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/news/api/v1-3/feeds/{}/read", self.baseurl, encode_path(&
            feed_id.to_string()),
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
            operation_id: "news.markFeedRead",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Words by which items of a feed are hidden.
    ///
    /// `GET /index.php/apps/news/api/v1-3/feeds/{feedId}/filter`
    ///
    /// - `feed_id`: path `feedId`, integer. Number of the feed.
    ///
    /// Answers [`Filtering`](types::Filtering).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_filter<'a>(
        &'a self,
        feed_id: i64,
    ) -> Result<ResponseValue<types::Filtering>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/news/api/v1-3/feeds/{}/filter", self.baseurl,
            encode_path(& feed_id.to_string()),
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
            operation_id: "news.getFilter",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Hide items of a feed that contain words; empty texts end it.
    ///
    /// `POST /index.php/apps/news/api/v1-3/feeds/{feedId}/filter`
    ///
    /// - `feed_id`: path `feedId`, integer. Number of the feed.
    /// - `body`: [`FilterWords`](types::FilterWords), `application/json`
    ///
    /// Answers [`Filtering`](types::Filtering).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn save_filter<'a>(
        &'a self,
        feed_id: i64,
        body: &'a types::FilterWords,
    ) -> Result<ResponseValue<types::Filtering>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/news/api/v1-3/feeds/{}/filter", self.baseurl,
            encode_path(& feed_id.to_string()),
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
            operation_id: "news.saveFilter",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// End the filter of a feed.
    ///
    /// `DELETE /index.php/apps/news/api/v1-3/feeds/{feedId}/filter`
    ///
    /// - `feed_id`: path `feedId`, integer. Number of the feed.
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_filter<'a>(
        &'a self,
        feed_id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/news/api/v1-3/feeds/{}/filter", self.baseurl,
            encode_path(& feed_id.to_string()),
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
            operation_id: "news.deleteFilter",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Numbers of the feeds of all users, for an updater; administrators only.
    ///
    /// `GET /index.php/apps/news/api/v1-3/feeds/all`
    ///
    /// Answers [`AllFeeds`](types::AllFeeds).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_feeds_of_all_users<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::AllFeeds>, Error<()>> {
        let url = format!("{}/index.php/apps/news/api/v1-3/feeds/all", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "news.listFeedsOfAllUsers",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Fetch a feed of any user now; administrators only.
    ///
    /// `GET /index.php/apps/news/api/v1-3/feeds/update`
    ///
    /// - `feed_id`: query `feedId`, integer, optional. Number of the feed.
    /// - `user_id`: query `userId`, text, optional. Owner of the feed.
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn update_feed<'a>(
        &'a self,
        feed_id: Option<i64>,
        user_id: Option<&'a str>,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!("{}/index.php/apps/news/api/v1-3/feeds/update", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("feedId", &feed_id))
            .query(&progenitor_client::QueryParam::new("userId", &user_id))
            .build()?;
        let info = OperationInfo {
            operation_id: "news.updateFeed",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Items, the one that came last first. Pages are cut by item number.
    ///
    /// `GET /index.php/apps/news/api/v1-3/items`
    ///
    /// - `batch_size`: query `batchSize`, integer, optional. At most this many; -1 for all.
    /// - `get_read`: query `getRead`, boolean, optional. false for unread items only; not together with type 2.
    /// - `id`: query, integer, optional. Number of the feed or folder, for type 0 and 1.
    /// - `offset`: query, integer, optional. Go on below this item number
    /// - `oldest_first`: query `oldestFirst`, boolean, optional. Lowest item number first.
    /// - `type_`: query `type`, integer, optional. 0 for a feed, 1 for a folder, 2 for starred ones, 3 for all, 6 for unread ones.
    ///
    /// Answers [`Items`](types::Items).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_items<'a>(
        &'a self,
        batch_size: Option<i64>,
        get_read: Option<bool>,
        id: Option<i64>,
        offset: Option<i64>,
        oldest_first: Option<bool>,
        type_: Option<i64>,
    ) -> Result<ResponseValue<types::Items>, Error<()>> {
        let url = format!("{}/index.php/apps/news/api/v1-3/items", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("batchSize", &batch_size))
            .query(&progenitor_client::QueryParam::new("getRead", &get_read))
            .query(&progenitor_client::QueryParam::new("id", &id))
            .query(&progenitor_client::QueryParam::new("offset", &offset))
            .query(&progenitor_client::QueryParam::new("oldestFirst", &oldest_first))
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .build()?;
        let info = OperationInfo {
            operation_id: "news.listItems",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Items that changed since a time, also by being read or starred.
    ///
    /// `GET /index.php/apps/news/api/v1-3/items/updated`
    ///
    /// - `id`: query, integer, optional. Number of the feed or folder, for type 0 and 1.
    /// - `last_modified`: query `lastModified`, integer, optional. Seconds or microseconds since 1970.
    /// - `type_`: query `type`, integer, optional. 0 for a feed, 1 for a folder, 2 for starred ones, 3 for all, 6 for unread ones.
    ///
    /// Answers [`Items`](types::Items).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_updated_items<'a>(
        &'a self,
        id: Option<i64>,
        last_modified: Option<i64>,
        type_: Option<i64>,
    ) -> Result<ResponseValue<types::Items>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/news/api/v1-3/items/updated", self.baseurl,
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("id", &id))
            .query(&progenitor_client::QueryParam::new("lastModified", &last_modified))
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .build()?;
        let info = OperationInfo {
            operation_id: "news.listUpdatedItems",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Mark all items as read.
    ///
    /// `POST /index.php/apps/news/api/v1-3/items/read`
    ///
    /// - `body`: [`Newest`](types::Newest), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn mark_all_read<'a>(
        &'a self,
        body: &'a types::Newest,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!("{}/index.php/apps/news/api/v1-3/items/read", self.baseurl,);
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
            operation_id: "news.markAllRead",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Mark an item as read.
    ///
    /// `POST /index.php/apps/news/api/v1-3/items/{itemId}/read`
    ///
    /// - `item_id`: path `itemId`, integer. Number of the item.
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn mark_item_read<'a>(
        &'a self,
        item_id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/news/api/v1-3/items/{}/read", self.baseurl, encode_path(&
            item_id.to_string()),
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
            operation_id: "news.markItemRead",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Mark an item as unread.
    ///
    /// `POST /index.php/apps/news/api/v1-3/items/{itemId}/unread`
    ///
    /// - `item_id`: path `itemId`, integer. Number of the item.
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn mark_item_unread<'a>(
        &'a self,
        item_id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/news/api/v1-3/items/{}/unread", self.baseurl,
            encode_path(& item_id.to_string()),
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
            operation_id: "news.markItemUnread",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Star an item.
    ///
    /// `POST /index.php/apps/news/api/v1-3/items/{itemId}/star`
    ///
    /// - `item_id`: path `itemId`, integer. Number of the item.
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn star_item<'a>(
        &'a self,
        item_id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/news/api/v1-3/items/{}/star", self.baseurl, encode_path(&
            item_id.to_string()),
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
            operation_id: "news.starItem",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Take the star off an item.
    ///
    /// `POST /index.php/apps/news/api/v1-3/items/{itemId}/unstar`
    ///
    /// - `item_id`: path `itemId`, integer. Number of the item.
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn unstar_item<'a>(
        &'a self,
        item_id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/news/api/v1-3/items/{}/unstar", self.baseurl,
            encode_path(& item_id.to_string()),
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
            operation_id: "news.unstarItem",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Mark items as read. Unknown numbers are skipped without a word.
    ///
    /// `POST /index.php/apps/news/api/v1-3/items/read/multiple`
    ///
    /// - `body`: [`ItemIds`](types::ItemIds), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn mark_items_read<'a>(
        &'a self,
        body: &'a types::ItemIds,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/news/api/v1-3/items/read/multiple", self.baseurl,
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
            operation_id: "news.markItemsRead",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Mark items as unread. Unknown numbers are skipped without a word.
    ///
    /// `POST /index.php/apps/news/api/v1-3/items/unread/multiple`
    ///
    /// - `body`: [`ItemIds`](types::ItemIds), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn mark_items_unread<'a>(
        &'a self,
        body: &'a types::ItemIds,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/news/api/v1-3/items/unread/multiple", self.baseurl,
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
            operation_id: "news.markItemsUnread",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Star items. Unknown numbers are skipped without a word.
    ///
    /// `POST /index.php/apps/news/api/v1-3/items/star/multiple`
    ///
    /// - `body`: [`ItemIds`](types::ItemIds), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn star_items<'a>(
        &'a self,
        body: &'a types::ItemIds,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/news/api/v1-3/items/star/multiple", self.baseurl,
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
            operation_id: "news.starItems",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Take the star off items. Unknown numbers are skipped without a word.
    ///
    /// `POST /index.php/apps/news/api/v1-3/items/unstar/multiple`
    ///
    /// - `body`: [`ItemIds`](types::ItemIds), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn unstar_items<'a>(
        &'a self,
        body: &'a types::ItemIds,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/news/api/v1-3/items/unstar/multiple", self.baseurl,
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
            operation_id: "news.unstarItems",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Version of the app.
    ///
    /// `GET /index.php/apps/news/api/v1-3/version`
    ///
    /// Answers [`Version`](types::Version).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_version<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::Version>, Error<()>> {
        let url = format!("{}/index.php/apps/news/api/v1-3/version", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "news.getVersion",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Version of the app and what is wrong with its setup.
    ///
    /// `GET /index.php/apps/news/api/v1-3/status`
    ///
    /// Answers [`Status`](types::Status).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_status<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::Status>, Error<()>> {
        let url = format!("{}/index.php/apps/news/api/v1-3/status", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "news.getStatus",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Work to do before an updater runs; administrators only.
    ///
    /// `GET /index.php/apps/news/api/v1-3/cleanup/before-update`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn before_update<'a>(
        &'a self,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/news/api/v1-3/cleanup/before-update", self.baseurl,
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
            operation_id: "news.beforeUpdate",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Work to do after an updater ran; administrators only.
    ///
    /// `GET /index.php/apps/news/api/v1-3/cleanup/after-update`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn after_update<'a>(
        &'a self,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/news/api/v1-3/cleanup/after-update", self.baseurl,
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
            operation_id: "news.afterUpdate",
        };
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
        "1.3"
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
