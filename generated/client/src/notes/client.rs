//! The client of notes: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/notes.yaml`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of notes as one user. Cloning is cheap.
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

    /// Notes of the user, oldest change first. With chunkSize the answer is one chunk; the last chunk (and an answer without chunkSize) also holds one entry with only an id for every note that was left out.
    ///
    /// `GET /index.php/apps/notes/api/v1/notes`
    ///
    /// - `category`: query, text, optional. Only notes of exactly this category; empty for notes without one. Subcategories do not match.
    /// - `chunk_cursor`: query `chunkCursor`, text, optional. Where to go on, from the header X-Notes-Chunk-Cursor of the chunk before.
    /// - `chunk_size`: query `chunkSize`, integer, optional. At most this many notes in full; 0 for all.
    /// - `exclude`: query, text, optional. Fields to leave out, separated by commas, for example content.
    /// - `prune_before`: query `pruneBefore`, integer, optional. Unix time in seconds; notes whose last change is older come with their id only.
    /// - `if_none_match`: header `If-None-Match`, text, optional. ETag of an earlier answer; 304 if nothing changed.
    ///
    /// Answers list of [`Note`](types::Note).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_notes<'a>(
        &'a self,
        category: Option<&'a str>,
        chunk_cursor: Option<&'a str>,
        chunk_size: Option<i64>,
        exclude: Option<&'a str>,
        prune_before: Option<i64>,
        if_none_match: Option<&'a str>,
    ) -> Result<ResponseValue<Vec<types::Note>>, Error<()>> {
        let url = format!("{}/index.php/apps/notes/api/v1/notes", self.baseurl,);
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
            .query(&progenitor_client::QueryParam::new("category", &category))
            .query(&progenitor_client::QueryParam::new("chunkCursor", &chunk_cursor))
            .query(&progenitor_client::QueryParam::new("chunkSize", &chunk_size))
            .query(&progenitor_client::QueryParam::new("exclude", &exclude))
            .query(&progenitor_client::QueryParam::new("pruneBefore", &prune_before))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "notes.listNotes",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Make a note. A title that is taken gets a number appended.
    ///
    /// `POST /index.php/apps/notes/api/v1/notes`
    ///
    /// - `body`: [`NewNote`](types::NewNote), `application/json`
    ///
    /// Answers [`Note`](types::Note).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn create_note<'a>(
        &'a self,
        body: &'a types::NewNote,
    ) -> Result<ResponseValue<types::Note>, Error<()>> {
        let url = format!("{}/index.php/apps/notes/api/v1/notes", self.baseurl,);
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
            operation_id: "notes.createNote",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// One note.
    ///
    /// `GET /index.php/apps/notes/api/v1/notes/{id}`
    ///
    /// - `id`: path, integer. Number of the note, which is the id of its file.
    /// - `exclude`: query, text, optional. Fields to leave out, separated by commas.
    /// - `if_none_match`: header `If-None-Match`, text, optional. ETag of an earlier answer; 304 if the note is unchanged.
    ///
    /// Answers [`Note`](types::Note).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_note<'a>(
        &'a self,
        id: i64,
        exclude: Option<&'a str>,
        if_none_match: Option<&'a str>,
    ) -> Result<ResponseValue<types::Note>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/notes/api/v1/notes/{}", self.baseurl, encode_path(& id
            .to_string()),
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
            .query(&progenitor_client::QueryParam::new("exclude", &exclude))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "notes.getNote",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Change what is given and keep the rest.
    ///
    /// `PUT /index.php/apps/notes/api/v1/notes/{id}`
    ///
    /// - `id`: path, integer. Number of the note, which is the id of its file.
    /// - `body`: [`NoteChange`](types::NoteChange), `application/json`
    /// - `if_match`: header `If-Match`, text, optional. The etag that was read, in double quotes; 412 with the current note if it changed since.
    ///
    /// Answers [`Note`](types::Note).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn update_note<'a>(
        &'a self,
        id: i64,
        if_match: Option<&'a str>,
        body: &'a types::NoteChange,
    ) -> Result<ResponseValue<types::Note>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/notes/api/v1/notes/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = if_match {
            header_map.append("If-Match", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "notes.updateNote",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Delete a note. Its file goes to the trash bin if the server has one.
    ///
    /// `DELETE /index.php/apps/notes/api/v1/notes/{id}`
    ///
    /// - `id`: path, integer. Number of the note, which is the id of its file.
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_note<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/notes/api/v1/notes/{}", self.baseurl, encode_path(& id
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
            operation_id: "notes.deleteNote",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Where and how the user's notes are stored.
    ///
    /// `GET /index.php/apps/notes/api/v1/settings`
    ///
    /// Answers [`Settings`](types::Settings).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_settings<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::Settings>, Error<()>> {
        let url = format!("{}/index.php/apps/notes/api/v1/settings", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "notes.getSettings",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Change what is given; null goes back to the default.
    ///
    /// `PUT /index.php/apps/notes/api/v1/settings`
    ///
    /// - `body`: [`SettingsChange`](types::SettingsChange), `application/json`
    ///
    /// Answers [`Settings`](types::Settings).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn update_settings<'a>(
        &'a self,
        body: &'a types::SettingsChange,
    ) -> Result<ResponseValue<types::Settings>, Error<()>> {
        let url = format!("{}/index.php/apps/notes/api/v1/settings", self.baseurl,);
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
            operation_id: "notes.updateSettings",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A file that a note shows.
    ///
    /// `GET /index.php/apps/notes/api/v1.4/attachment/{noteid}`
    ///
    /// - `noteid`: path, integer. Number of the note.
    /// - `path`: query, text. Path of the file as the note writes it, relative to the note.
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_attachment<'a>(
        &'a self,
        noteid: i64,
        path: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/notes/api/v1.4/attachment/{}", self.baseurl, encode_path(&
            noteid.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("path", &path))
            .build()?;
        let info = OperationInfo {
            operation_id: "notes.getAttachment",
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

    /// Store a file beside the note. The server chooses its name and keeps the extension.
    ///
    /// `POST /index.php/apps/notes/api/v1.4/attachment/{noteid}`
    ///
    /// - `noteid`: path, integer. Number of the note.
    /// - `body`: raw bytes, `application/octet-stream`
    ///
    /// Answers [`Attachment`](types::Attachment).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn upload_attachment<'a, B: Into<reqwest::Body>>(
        &'a self,
        noteid: i64,
        body: B,
    ) -> Result<ResponseValue<types::Attachment>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/notes/api/v1.4/attachment/{}", self.baseurl, encode_path(&
            noteid.to_string()),
        );
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .header(
                ::reqwest::header::CONTENT_TYPE,
                ::reqwest::header::HeaderValue::from_static("application/octet-stream"),
            )
            .body(body)
            .build()?;
        let info = OperationInfo {
            operation_id: "notes.uploadAttachment",
        };
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
        "1.4"
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
