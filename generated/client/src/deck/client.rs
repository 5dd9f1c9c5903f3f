//! The client of deck: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/deck.yaml`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of deck as one user. Cloning is cheap.
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

    /// Boards of the user, own and shared, archived ones too, without the deleted. Labels, users and stacks only with details.
    ///
    /// `GET /index.php/apps/deck/api/v1.1/boards`
    ///
    /// - `details`: query, boolean, optional. With labels, users, stacks and settings of each board.
    /// - `if_modified_since`: header `If-Modified-Since`, text, optional. Only what changed after this time; an HTTP date. Unchanged things are left out of a 200 answer.
    ///
    /// Answers list of [`Board`](types::Board).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_boards<'a>(
        &'a self,
        details: Option<bool>,
        if_modified_since: Option<&'a str>,
    ) -> Result<ResponseValue<Vec<types::Board>>, Error<()>> {
        let url = format!("{}/index.php/apps/deck/api/v1.1/boards", self.baseurl,);
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = if_modified_since {
            header_map.append("If-Modified-Since", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("details", &details))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "deck.listBoards",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Make a board; it gets four labels.
    ///
    /// `POST /index.php/apps/deck/api/v1.1/boards`
    ///
    /// - `body`: [`NewBoard`](types::NewBoard), `application/json`
    ///
    /// Answers [`Board`](types::Board).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn create_board<'a>(
        &'a self,
        body: &'a types::NewBoard,
    ) -> Result<ResponseValue<types::Board>, Error<()>> {
        let url = format!("{}/index.php/apps/deck/api/v1.1/boards", self.baseurl,);
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
            operation_id: "deck.createBoard",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// One board with its labels, users, rules of access and stacks, without cards.
    ///
    /// `GET /index.php/apps/deck/api/v1.1/boards/{boardId}`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    ///
    /// Answers [`Board`](types::Board).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_board<'a>(
        &'a self,
        board_id: i64,
    ) -> Result<ResponseValue<types::Board>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}", self.baseurl, encode_path(&
            board_id.to_string()),
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
            operation_id: "deck.getBoard",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Change title, colour and archiving. All three are set: archived becomes false when it is left out.
    ///
    /// `PUT /index.php/apps/deck/api/v1.1/boards/{boardId}`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `body`: [`BoardChange`](types::BoardChange), `application/json`
    ///
    /// Answers [`Board`](types::Board).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn update_board<'a>(
        &'a self,
        board_id: i64,
        body: &'a types::BoardChange,
    ) -> Result<ResponseValue<types::Board>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}", self.baseurl, encode_path(&
            board_id.to_string()),
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
            operation_id: "deck.updateBoard",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Delete a board. It can be brought back for some days.
    ///
    /// `DELETE /index.php/apps/deck/api/v1.1/boards/{boardId}`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    ///
    /// Answers [`Board`](types::Board).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_board<'a>(
        &'a self,
        board_id: i64,
    ) -> Result<ResponseValue<types::Board>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}", self.baseurl, encode_path(&
            board_id.to_string()),
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
            operation_id: "deck.deleteBoard",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Bring back a deleted board.
    ///
    /// `POST /index.php/apps/deck/api/v1.1/boards/{boardId}/undo_delete`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    ///
    /// Answers [`Board`](types::Board).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn undo_delete_board<'a>(
        &'a self,
        board_id: i64,
    ) -> Result<ResponseValue<types::Board>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/undo_delete", self.baseurl,
            encode_path(& board_id.to_string()),
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
            operation_id: "deck.undoDeleteBoard",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Share a board.
    ///
    /// `POST /index.php/apps/deck/api/v1.1/boards/{boardId}/acl`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `body`: [`NewAcl`](types::NewAcl), `application/json`
    ///
    /// Answers [`Acl`](types::Acl).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn add_board_acl<'a>(
        &'a self,
        board_id: i64,
        body: &'a types::NewAcl,
    ) -> Result<ResponseValue<types::Acl>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/acl", self.baseurl, encode_path(&
            board_id.to_string()),
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
            operation_id: "deck.addBoardAcl",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Set all three permissions of a rule.
    ///
    /// `PUT /index.php/apps/deck/api/v1.1/boards/{boardId}/acl/{aclId}`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `acl_id`: path `aclId`, integer. Number of the rule.
    /// - `body`: [`AclChange`](types::AclChange), `application/json`
    ///
    /// Answers [`Acl`](types::Acl).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn update_board_acl<'a>(
        &'a self,
        board_id: i64,
        acl_id: i64,
        body: &'a types::AclChange,
    ) -> Result<ResponseValue<types::Acl>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/acl/{}", self.baseurl,
            encode_path(& board_id.to_string()), encode_path(& acl_id.to_string()),
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
            operation_id: "deck.updateBoardAcl",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// End a share of a board. Assignments of that user to cards go with it.
    ///
    /// `DELETE /index.php/apps/deck/api/v1.1/boards/{boardId}/acl/{aclId}`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `acl_id`: path `aclId`, integer. Number of the rule.
    ///
    /// Answers [`Acl`](types::Acl).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_board_acl<'a>(
        &'a self,
        board_id: i64,
        acl_id: i64,
    ) -> Result<ResponseValue<types::Acl>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/acl/{}", self.baseurl,
            encode_path(& board_id.to_string()), encode_path(& acl_id.to_string()),
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
            operation_id: "deck.deleteBoardAcl",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// What kinds of boards can be imported.
    ///
    /// `GET /index.php/apps/deck/api/v1.1/boards/import/getSystems`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_import_systems<'a>(
        &'a self,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/import/getSystems", self.baseurl,
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
            operation_id: "deck.listImportSystems",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// JSON Schema of the configuration of an import.
    ///
    /// `GET /index.php/apps/deck/api/v1.1/boards/import/config/schema/{name}`
    ///
    /// - `name`: path, text. Name of the system.
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_import_schema<'a>(
        &'a self,
        name: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/import/config/schema/{}", self
            .baseurl, encode_path(& name.to_string()),
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
            operation_id: "deck.getImportSchema",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Make a board of what this or another system exported. Failures are 200 with their status in the envelope.
    ///
    /// `POST /index.php/apps/deck/api/v1.1/boards/import`
    ///
    /// - `body`: [`BoardImport`](types::BoardImport), `application/json`
    ///
    /// Answers [`ImportedBoard`](types::ImportedBoard).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn import_board<'a>(
        &'a self,
        body: &'a types::BoardImport,
    ) -> Result<ResponseValue<types::ImportedBoard>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/import", self.baseurl,
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
            operation_id: "deck.importBoard",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Stacks of a board with their cards, without archived ones.
    ///
    /// `GET /index.php/apps/deck/api/v1.1/boards/{boardId}/stacks`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `if_modified_since`: header `If-Modified-Since`, text, optional. Only what changed after this time; an HTTP date. Unchanged things are left out of a 200 answer.
    ///
    /// Answers list of [`Stack`](types::Stack).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_stacks<'a>(
        &'a self,
        board_id: i64,
        if_modified_since: Option<&'a str>,
    ) -> Result<ResponseValue<Vec<types::Stack>>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/stacks", self.baseurl,
            encode_path(& board_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = if_modified_since {
            header_map.append("If-Modified-Since", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "deck.listStacks",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Add a stack.
    ///
    /// `POST /index.php/apps/deck/api/v1.1/boards/{boardId}/stacks`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `body`: [`StackChange`](types::StackChange), `application/json`
    ///
    /// Answers [`Stack`](types::Stack).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn create_stack<'a>(
        &'a self,
        board_id: i64,
        body: &'a types::StackChange,
    ) -> Result<ResponseValue<types::Stack>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/stacks", self.baseurl,
            encode_path(& board_id.to_string()),
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
            operation_id: "deck.createStack",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Stacks of a board with their archived cards only. These cards come without assignments.
    ///
    /// `GET /index.php/apps/deck/api/v1.1/boards/{boardId}/stacks/archived`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    ///
    /// Answers list of [`Stack`](types::Stack).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_archived_stacks<'a>(
        &'a self,
        board_id: i64,
    ) -> Result<ResponseValue<Vec<types::Stack>>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/stacks/archived", self.baseurl,
            encode_path(& board_id.to_string()),
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
            operation_id: "deck.listArchivedStacks",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// One stack with its cards that are not archived. These cards come without labels.
    ///
    /// `GET /index.php/apps/deck/api/v1.1/boards/{boardId}/stacks/{stackId}`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    ///
    /// Answers [`Stack`](types::Stack).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_stack<'a>(
        &'a self,
        board_id: i64,
        stack_id: i64,
    ) -> Result<ResponseValue<types::Stack>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/stacks/{}", self.baseurl,
            encode_path(& board_id.to_string()), encode_path(& stack_id.to_string()),
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
            operation_id: "deck.getStack",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Set title and order. Brings a deleted stack back.
    ///
    /// `PUT /index.php/apps/deck/api/v1.1/boards/{boardId}/stacks/{stackId}`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `body`: [`StackChange`](types::StackChange), `application/json`
    ///
    /// Answers [`Stack`](types::Stack).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn update_stack<'a>(
        &'a self,
        board_id: i64,
        stack_id: i64,
        body: &'a types::StackChange,
    ) -> Result<ResponseValue<types::Stack>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/stacks/{}", self.baseurl,
            encode_path(& board_id.to_string()), encode_path(& stack_id.to_string()),
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
            operation_id: "deck.updateStack",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Delete a stack with its cards.
    ///
    /// `DELETE /index.php/apps/deck/api/v1.1/boards/{boardId}/stacks/{stackId}`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    ///
    /// Answers [`Stack`](types::Stack).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_stack<'a>(
        &'a self,
        board_id: i64,
        stack_id: i64,
    ) -> Result<ResponseValue<types::Stack>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/stacks/{}", self.baseurl,
            encode_path(& board_id.to_string()), encode_path(& stack_id.to_string()),
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
            operation_id: "deck.deleteStack",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Add a card.
    ///
    /// `POST /index.php/apps/deck/api/v1.1/boards/{boardId}/stacks/{stackId}/cards`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `body`: [`NewCard`](types::NewCard), `application/json`
    ///
    /// Answers [`Card`](types::Card).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn create_card<'a>(
        &'a self,
        board_id: i64,
        stack_id: i64,
        body: &'a types::NewCard,
    ) -> Result<ResponseValue<types::Card>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/stacks/{}/cards", self.baseurl,
            encode_path(& board_id.to_string()), encode_path(& stack_id.to_string()),
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
            operation_id: "deck.createCard",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// One card with all its attachments.
    ///
    /// `GET /index.php/apps/deck/api/v1.1/boards/{boardId}/stacks/{stackId}/cards/{cardId}`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `card_id`: path `cardId`, integer. Number of the card.
    ///
    /// Answers [`Card`](types::Card).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_card<'a>(
        &'a self,
        board_id: i64,
        stack_id: i64,
        card_id: i64,
    ) -> Result<ResponseValue<types::Card>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/stacks/{}/cards/{}", self.baseurl,
            encode_path(& board_id.to_string()), encode_path(& stack_id.to_string()),
            encode_path(& card_id.to_string()),
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
            operation_id: "deck.getCard",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Set a card. What is left out becomes empty, apart from archived; the owner stays. Brings a deleted card back. The card moves to the stack of the path, also on another board, where its labels are looked up by title.
    ///
    /// `PUT /index.php/apps/deck/api/v1.1/boards/{boardId}/stacks/{stackId}/cards/{cardId}`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `body`: [`CardChange`](types::CardChange), `application/json`
    ///
    /// Answers [`Card`](types::Card).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn update_card<'a>(
        &'a self,
        board_id: i64,
        stack_id: i64,
        card_id: i64,
        body: &'a types::CardChange,
    ) -> Result<ResponseValue<types::Card>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/stacks/{}/cards/{}", self.baseurl,
            encode_path(& board_id.to_string()), encode_path(& stack_id.to_string()),
            encode_path(& card_id.to_string()),
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
            operation_id: "deck.updateCard",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Delete a card. It can be brought back for some days.
    ///
    /// `DELETE /index.php/apps/deck/api/v1.1/boards/{boardId}/stacks/{stackId}/cards/{cardId}`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `card_id`: path `cardId`, integer. Number of the card.
    ///
    /// Answers [`Card`](types::Card).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_card<'a>(
        &'a self,
        board_id: i64,
        stack_id: i64,
        card_id: i64,
    ) -> Result<ResponseValue<types::Card>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/stacks/{}/cards/{}", self.baseurl,
            encode_path(& board_id.to_string()), encode_path(& stack_id.to_string()),
            encode_path(& card_id.to_string()),
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
            operation_id: "deck.deleteCard",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Put a label on a card. The answer shows the card before.
    ///
    /// `PUT /index.php/apps/deck/api/v1.1/boards/{boardId}/stacks/{stackId}/cards/{cardId}/assignLabel`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `body`: [`LabelChoice`](types::LabelChoice), `application/json`
    ///
    /// Answers [`Card`](types::Card).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn assign_card_label<'a>(
        &'a self,
        board_id: i64,
        stack_id: i64,
        card_id: i64,
        body: &'a types::LabelChoice,
    ) -> Result<ResponseValue<types::Card>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/stacks/{}/cards/{}/assignLabel",
            self.baseurl, encode_path(& board_id.to_string()), encode_path(& stack_id
            .to_string()), encode_path(& card_id.to_string()),
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
            operation_id: "deck.assignCardLabel",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Take a label off a card. The answer shows the card before.
    ///
    /// `PUT /index.php/apps/deck/api/v1.1/boards/{boardId}/stacks/{stackId}/cards/{cardId}/removeLabel`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `body`: [`LabelChoice`](types::LabelChoice), `application/json`
    ///
    /// Answers [`Card`](types::Card).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn remove_card_label<'a>(
        &'a self,
        board_id: i64,
        stack_id: i64,
        card_id: i64,
        body: &'a types::LabelChoice,
    ) -> Result<ResponseValue<types::Card>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/stacks/{}/cards/{}/removeLabel",
            self.baseurl, encode_path(& board_id.to_string()), encode_path(& stack_id
            .to_string()), encode_path(& card_id.to_string()),
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
            operation_id: "deck.removeCardLabel",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Assign a member of the board to a card.
    ///
    /// `PUT /index.php/apps/deck/api/v1.1/boards/{boardId}/stacks/{stackId}/cards/{cardId}/assignUser`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `body`: [`UserChoice`](types::UserChoice), `application/json`
    ///
    /// Answers [`Assignment`](types::Assignment).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn assign_card_user<'a>(
        &'a self,
        board_id: i64,
        stack_id: i64,
        card_id: i64,
        body: &'a types::UserChoice,
    ) -> Result<ResponseValue<types::Assignment>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/stacks/{}/cards/{}/assignUser",
            self.baseurl, encode_path(& board_id.to_string()), encode_path(& stack_id
            .to_string()), encode_path(& card_id.to_string()),
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
            operation_id: "deck.assignCardUser",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Take back an assignment.
    ///
    /// `PUT /index.php/apps/deck/api/v1.1/boards/{boardId}/stacks/{stackId}/cards/{cardId}/unassignUser`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `body`: [`UserChoice`](types::UserChoice), `application/json`
    ///
    /// Answers [`Assignment`](types::Assignment).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn unassign_card_user<'a>(
        &'a self,
        board_id: i64,
        stack_id: i64,
        card_id: i64,
        body: &'a types::UserChoice,
    ) -> Result<ResponseValue<types::Assignment>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/stacks/{}/cards/{}/unassignUser",
            self.baseurl, encode_path(& board_id.to_string()), encode_path(& stack_id
            .to_string()), encode_path(& card_id.to_string()),
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
            operation_id: "deck.unassignCardUser",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Move a card within its board.
    ///
    /// `PUT /index.php/apps/deck/api/v1.1/boards/{boardId}/stacks/{stackId}/cards/{cardId}/reorder`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `body`: [`CardPlace`](types::CardPlace), `application/json`
    ///
    /// Answers list of [`Card`](types::Card).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn reorder_card<'a>(
        &'a self,
        board_id: i64,
        stack_id: i64,
        card_id: i64,
        body: &'a types::CardPlace,
    ) -> Result<ResponseValue<Vec<types::Card>>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/stacks/{}/cards/{}/reorder", self
            .baseurl, encode_path(& board_id.to_string()), encode_path(& stack_id
            .to_string()), encode_path(& card_id.to_string()),
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
            operation_id: "deck.reorderCard",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Archive a card.
    ///
    /// `PUT /index.php/apps/deck/api/v1.1/boards/{boardId}/stacks/{stackId}/cards/{cardId}/archive`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `card_id`: path `cardId`, integer. Number of the card.
    ///
    /// Answers [`Card`](types::Card).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn archive_card<'a>(
        &'a self,
        board_id: i64,
        stack_id: i64,
        card_id: i64,
    ) -> Result<ResponseValue<types::Card>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/stacks/{}/cards/{}/archive", self
            .baseurl, encode_path(& board_id.to_string()), encode_path(& stack_id
            .to_string()), encode_path(& card_id.to_string()),
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
            operation_id: "deck.archiveCard",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Take a card out of the archive.
    ///
    /// `PUT /index.php/apps/deck/api/v1.1/boards/{boardId}/stacks/{stackId}/cards/{cardId}/unarchive`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `card_id`: path `cardId`, integer. Number of the card.
    ///
    /// Answers [`Card`](types::Card).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn unarchive_card<'a>(
        &'a self,
        board_id: i64,
        stack_id: i64,
        card_id: i64,
    ) -> Result<ResponseValue<types::Card>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/stacks/{}/cards/{}/unarchive",
            self.baseurl, encode_path(& board_id.to_string()), encode_path(& stack_id
            .to_string()), encode_path(& card_id.to_string()),
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
            operation_id: "deck.unarchiveCard",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Say that a card depends on another one. Since 1.18.
    ///
    /// `POST /index.php/apps/deck/api/v1.1/boards/{boardId}/stacks/{stackId}/cards/{cardId}/dependentCards/{dependentCardId}`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `dependent_card_id`: path `dependentCardId`, integer. Number of the card on which it depends.
    ///
    /// Answers [`Card`](types::Card).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn assign_dependent_card<'a>(
        &'a self,
        board_id: i64,
        stack_id: i64,
        card_id: i64,
        dependent_card_id: i64,
    ) -> Result<ResponseValue<types::Card>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/stacks/{}/cards/{}/dependentCards/{}",
            self.baseurl, encode_path(& board_id.to_string()), encode_path(& stack_id
            .to_string()), encode_path(& card_id.to_string()), encode_path(&
            dependent_card_id.to_string()),
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
            operation_id: "deck.assignDependentCard",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Take that back. Since 1.18.
    ///
    /// `DELETE /index.php/apps/deck/api/v1.1/boards/{boardId}/stacks/{stackId}/cards/{cardId}/dependentCards/{dependentCardId}`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `dependent_card_id`: path `dependentCardId`, integer. Number of the card on which it depends.
    ///
    /// Answers [`Card`](types::Card).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn remove_dependent_card<'a>(
        &'a self,
        board_id: i64,
        stack_id: i64,
        card_id: i64,
        dependent_card_id: i64,
    ) -> Result<ResponseValue<types::Card>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/stacks/{}/cards/{}/dependentCards/{}",
            self.baseurl, encode_path(& board_id.to_string()), encode_path(& stack_id
            .to_string()), encode_path(& card_id.to_string()), encode_path(&
            dependent_card_id.to_string()),
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
            operation_id: "deck.removeDependentCard",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Add a label to a board.
    ///
    /// `POST /index.php/apps/deck/api/v1.1/boards/{boardId}/labels`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `body`: [`LabelChange`](types::LabelChange), `application/json`
    ///
    /// Answers [`Label`](types::Label).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn create_label<'a>(
        &'a self,
        board_id: i64,
        body: &'a types::LabelChange,
    ) -> Result<ResponseValue<types::Label>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/labels", self.baseurl,
            encode_path(& board_id.to_string()),
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
            operation_id: "deck.createLabel",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// One label.
    ///
    /// `GET /index.php/apps/deck/api/v1.1/boards/{boardId}/labels/{labelId}`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `label_id`: path `labelId`, integer. Number of the label.
    ///
    /// Answers [`Label`](types::Label).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_label<'a>(
        &'a self,
        board_id: i64,
        label_id: i64,
    ) -> Result<ResponseValue<types::Label>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/labels/{}", self.baseurl,
            encode_path(& board_id.to_string()), encode_path(& label_id.to_string()),
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
            operation_id: "deck.getLabel",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Set title and colour.
    ///
    /// `PUT /index.php/apps/deck/api/v1.1/boards/{boardId}/labels/{labelId}`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `label_id`: path `labelId`, integer. Number of the label.
    /// - `body`: [`LabelChange`](types::LabelChange), `application/json`
    ///
    /// Answers [`Label`](types::Label).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn update_label<'a>(
        &'a self,
        board_id: i64,
        label_id: i64,
        body: &'a types::LabelChange,
    ) -> Result<ResponseValue<types::Label>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/labels/{}", self.baseurl,
            encode_path(& board_id.to_string()), encode_path(& label_id.to_string()),
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
            operation_id: "deck.updateLabel",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Delete a label; it goes off all cards.
    ///
    /// `DELETE /index.php/apps/deck/api/v1.1/boards/{boardId}/labels/{labelId}`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `label_id`: path `labelId`, integer. Number of the label.
    ///
    /// Answers [`Label`](types::Label).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_label<'a>(
        &'a self,
        board_id: i64,
        label_id: i64,
    ) -> Result<ResponseValue<types::Label>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/labels/{}", self.baseurl,
            encode_path(& board_id.to_string()), encode_path(& label_id.to_string()),
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
            operation_id: "deck.deleteLabel",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Attachments of both types, deleted ones of type deck_file too.
    ///
    /// `GET /index.php/apps/deck/api/v1.1/boards/{boardId}/stacks/{stackId}/cards/{cardId}/attachments`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `card_id`: path `cardId`, integer. Number of the card.
    ///
    /// Answers list of [`Attachment`](types::Attachment).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_attachments<'a>(
        &'a self,
        board_id: i64,
        stack_id: i64,
        card_id: i64,
    ) -> Result<ResponseValue<Vec<types::Attachment>>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/stacks/{}/cards/{}/attachments",
            self.baseurl, encode_path(& board_id.to_string()), encode_path(& stack_id
            .to_string()), encode_path(& card_id.to_string()),
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
            operation_id: "deck.listAttachments",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Attach a file.
    ///
    /// `POST /index.php/apps/deck/api/v1.1/boards/{boardId}/stacks/{stackId}/cards/{cardId}/attachments`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `body`: raw bytes, `application/octet-stream`
    ///
    /// Answers [`Attachment`](types::Attachment).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn upload_attachment<'a, B: Into<reqwest::Body>>(
        &'a self,
        board_id: i64,
        stack_id: i64,
        card_id: i64,
        body: B,
    ) -> Result<ResponseValue<types::Attachment>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/stacks/{}/cards/{}/attachments",
            self.baseurl, encode_path(& board_id.to_string()), encode_path(& stack_id
            .to_string()), encode_path(& card_id.to_string()),
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
            operation_id: "deck.uploadAttachment",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The bytes of an attachment.
    ///
    /// `GET /index.php/apps/deck/api/v1.1/boards/{boardId}/stacks/{stackId}/cards/{cardId}/attachments/{type}/{attachmentId}`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `type_`: path `type`, [`GetAttachmentType`](types::GetAttachmentType). deck_file, kept by the app, or file, a share of a file of the user.
    /// - `attachment_id`: path `attachmentId`, integer. Number of the attachment; numbers of the two types are apart.
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_attachment<'a>(
        &'a self,
        board_id: i64,
        stack_id: i64,
        card_id: i64,
        type_: types::GetAttachmentType,
        attachment_id: i64,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/stacks/{}/cards/{}/attachments/{}/{}",
            self.baseurl, encode_path(& board_id.to_string()), encode_path(& stack_id
            .to_string()), encode_path(& card_id.to_string()), encode_path(& type_
            .to_string()), encode_path(& attachment_id.to_string()),
        );
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "deck.getAttachment",
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

    /// Replace the content of an attachment.
    ///
    /// `PUT /index.php/apps/deck/api/v1.1/boards/{boardId}/stacks/{stackId}/cards/{cardId}/attachments/{type}/{attachmentId}`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `type_`: path `type`, [`UpdateAttachmentType`](types::UpdateAttachmentType). deck_file, kept by the app, or file, a share of a file of the user.
    /// - `attachment_id`: path `attachmentId`, integer. Number of the attachment; numbers of the two types are apart.
    /// - `body`: raw bytes, `application/octet-stream`
    ///
    /// Answers [`Attachment`](types::Attachment).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn update_attachment<'a, B: Into<reqwest::Body>>(
        &'a self,
        board_id: i64,
        stack_id: i64,
        card_id: i64,
        type_: types::UpdateAttachmentType,
        attachment_id: i64,
        body: B,
    ) -> Result<ResponseValue<types::Attachment>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/stacks/{}/cards/{}/attachments/{}/{}",
            self.baseurl, encode_path(& board_id.to_string()), encode_path(& stack_id
            .to_string()), encode_path(& card_id.to_string()), encode_path(& type_
            .to_string()), encode_path(& attachment_id.to_string()),
        );
        let mut request = self
            .client
            .put(url)
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
            operation_id: "deck.updateAttachment",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Remove an attachment. One of type deck_file can be brought back; of type file only the share with the card ends.
    ///
    /// `DELETE /index.php/apps/deck/api/v1.1/boards/{boardId}/stacks/{stackId}/cards/{cardId}/attachments/{type}/{attachmentId}`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `type_`: path `type`, [`DeleteAttachmentType`](types::DeleteAttachmentType). deck_file, kept by the app, or file, a share of a file of the user.
    /// - `attachment_id`: path `attachmentId`, integer. Number of the attachment; numbers of the two types are apart.
    ///
    /// Answers [`Attachment`](types::Attachment).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_attachment<'a>(
        &'a self,
        board_id: i64,
        stack_id: i64,
        card_id: i64,
        type_: types::DeleteAttachmentType,
        attachment_id: i64,
    ) -> Result<ResponseValue<types::Attachment>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/stacks/{}/cards/{}/attachments/{}/{}",
            self.baseurl, encode_path(& board_id.to_string()), encode_path(& stack_id
            .to_string()), encode_path(& card_id.to_string()), encode_path(& type_
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
            operation_id: "deck.deleteAttachment",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Bring back a deleted attachment of type deck_file.
    ///
    /// `PUT /index.php/apps/deck/api/v1.1/boards/{boardId}/stacks/{stackId}/cards/{cardId}/attachments/{type}/{attachmentId}/restore`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `type_`: path `type`, [`RestoreAttachmentType`](types::RestoreAttachmentType). deck_file, kept by the app, or file, a share of a file of the user.
    /// - `attachment_id`: path `attachmentId`, integer. Number of the attachment; numbers of the two types are apart.
    ///
    /// Answers [`Attachment`](types::Attachment).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn restore_attachment<'a>(
        &'a self,
        board_id: i64,
        stack_id: i64,
        card_id: i64,
        type_: types::RestoreAttachmentType,
        attachment_id: i64,
    ) -> Result<ResponseValue<types::Attachment>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.1/boards/{}/stacks/{}/cards/{}/attachments/{}/{}/restore",
            self.baseurl, encode_path(& board_id.to_string()), encode_path(& stack_id
            .to_string()), encode_path(& card_id.to_string()), encode_path(& type_
            .to_string()), encode_path(& attachment_id.to_string()),
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
            operation_id: "deck.restoreAttachment",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Attachments of type deck_file, deleted ones too.
    ///
    /// `GET /index.php/apps/deck/api/v1.0/boards/{boardId}/stacks/{stackId}/cards/{cardId}/attachments`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `card_id`: path `cardId`, integer. Number of the card.
    ///
    /// Answers list of [`Attachment`](types::Attachment).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_deck_files<'a>(
        &'a self,
        board_id: i64,
        stack_id: i64,
        card_id: i64,
    ) -> Result<ResponseValue<Vec<types::Attachment>>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.0/boards/{}/stacks/{}/cards/{}/attachments",
            self.baseurl, encode_path(& board_id.to_string()), encode_path(& stack_id
            .to_string()), encode_path(& card_id.to_string()),
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
            operation_id: "deck.listDeckFiles",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Attach a file.
    ///
    /// `POST /index.php/apps/deck/api/v1.0/boards/{boardId}/stacks/{stackId}/cards/{cardId}/attachments`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `body`: raw bytes, `application/octet-stream`
    ///
    /// Answers [`Attachment`](types::Attachment).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn upload_deck_file<'a, B: Into<reqwest::Body>>(
        &'a self,
        board_id: i64,
        stack_id: i64,
        card_id: i64,
        body: B,
    ) -> Result<ResponseValue<types::Attachment>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.0/boards/{}/stacks/{}/cards/{}/attachments",
            self.baseurl, encode_path(& board_id.to_string()), encode_path(& stack_id
            .to_string()), encode_path(& card_id.to_string()),
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
            operation_id: "deck.uploadDeckFile",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The bytes of an attachment of type deck_file.
    ///
    /// `GET /index.php/apps/deck/api/v1.0/boards/{boardId}/stacks/{stackId}/cards/{cardId}/attachments/{attachmentId}`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `attachment_id`: path `attachmentId`, integer. Number of the attachment; numbers of the two types are apart.
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_deck_file<'a>(
        &'a self,
        board_id: i64,
        stack_id: i64,
        card_id: i64,
        attachment_id: i64,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.0/boards/{}/stacks/{}/cards/{}/attachments/{}",
            self.baseurl, encode_path(& board_id.to_string()), encode_path(& stack_id
            .to_string()), encode_path(& card_id.to_string()), encode_path(&
            attachment_id.to_string()),
        );
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "deck.getDeckFile",
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

    /// Replace the content of an attachment of type deck_file.
    ///
    /// `PUT /index.php/apps/deck/api/v1.0/boards/{boardId}/stacks/{stackId}/cards/{cardId}/attachments/{attachmentId}`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `attachment_id`: path `attachmentId`, integer. Number of the attachment; numbers of the two types are apart.
    /// - `body`: raw bytes, `application/octet-stream`
    ///
    /// Answers [`Attachment`](types::Attachment).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn update_deck_file<'a, B: Into<reqwest::Body>>(
        &'a self,
        board_id: i64,
        stack_id: i64,
        card_id: i64,
        attachment_id: i64,
        body: B,
    ) -> Result<ResponseValue<types::Attachment>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.0/boards/{}/stacks/{}/cards/{}/attachments/{}",
            self.baseurl, encode_path(& board_id.to_string()), encode_path(& stack_id
            .to_string()), encode_path(& card_id.to_string()), encode_path(&
            attachment_id.to_string()),
        );
        let mut request = self
            .client
            .put(url)
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
            operation_id: "deck.updateDeckFile",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Remove an attachment of type deck_file.
    ///
    /// `DELETE /index.php/apps/deck/api/v1.0/boards/{boardId}/stacks/{stackId}/cards/{cardId}/attachments/{attachmentId}`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `attachment_id`: path `attachmentId`, integer. Number of the attachment; numbers of the two types are apart.
    ///
    /// Answers [`Attachment`](types::Attachment).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_deck_file<'a>(
        &'a self,
        board_id: i64,
        stack_id: i64,
        card_id: i64,
        attachment_id: i64,
    ) -> Result<ResponseValue<types::Attachment>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.0/boards/{}/stacks/{}/cards/{}/attachments/{}",
            self.baseurl, encode_path(& board_id.to_string()), encode_path(& stack_id
            .to_string()), encode_path(& card_id.to_string()), encode_path(&
            attachment_id.to_string()),
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
            operation_id: "deck.deleteDeckFile",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Bring it back.
    ///
    /// `PUT /index.php/apps/deck/api/v1.0/boards/{boardId}/stacks/{stackId}/cards/{cardId}/attachments/{attachmentId}/restore`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `attachment_id`: path `attachmentId`, integer. Number of the attachment; numbers of the two types are apart.
    ///
    /// Answers [`Attachment`](types::Attachment).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn restore_deck_file<'a>(
        &'a self,
        board_id: i64,
        stack_id: i64,
        card_id: i64,
        attachment_id: i64,
    ) -> Result<ResponseValue<types::Attachment>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/api/v1.0/boards/{}/stacks/{}/cards/{}/attachments/{}/restore",
            self.baseurl, encode_path(& board_id.to_string()), encode_path(& stack_id
            .to_string()), encode_path(& card_id.to_string()), encode_path(&
            attachment_id.to_string()),
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
            operation_id: "deck.restoreDeckFile",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Copy a board. Attachments and comments are not copied.
    ///
    /// `POST /index.php/apps/deck/boards/{boardId}/clone`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `body`: [`CloneOptions`](types::CloneOptions), `application/json`
    ///
    /// Answers [`Board`](types::Board).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn clone_board<'a>(
        &'a self,
        board_id: i64,
        body: &'a types::CloneOptions,
    ) -> Result<ResponseValue<types::Board>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/boards/{}/clone", self.baseurl, encode_path(&
            board_id.to_string()),
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
            operation_id: "deck.cloneBoard",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A board with stacks and cards, fit for an import with the system DeckJson.
    ///
    /// `GET /index.php/apps/deck/boards/{boardId}/export`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn export_board<'a>(
        &'a self,
        board_id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/boards/{}/export", self.baseurl, encode_path(&
            board_id.to_string()),
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
            operation_id: "deck.exportBoard",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Give up the access that a share with the user gives.
    ///
    /// `POST /index.php/apps/deck/boards/{boardId}/leave`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    ///
    /// Answers [`Acl`](types::Acl).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn leave_board<'a>(
        &'a self,
        board_id: i64,
    ) -> Result<ResponseValue<types::Acl>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/boards/{}/leave", self.baseurl, encode_path(&
            board_id.to_string()),
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
            operation_id: "deck.leaveBoard",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// What the user may do on a board.
    ///
    /// `GET /index.php/apps/deck/boards/{boardId}/permissions`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    ///
    /// Answers [`Permissions`](types::Permissions).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_board_permissions<'a>(
        &'a self,
        board_id: i64,
    ) -> Result<ResponseValue<types::Permissions>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/boards/{}/permissions", self.baseurl, encode_path(&
            board_id.to_string()),
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
            operation_id: "deck.getBoardPermissions",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Make somebody else the owner of a board; only the owner may. The former owner keeps all permissions.
    ///
    /// `PUT /index.php/apps/deck/boards/{boardId}/transferOwner`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `body`: [`NewOwner`](types::NewOwner), `application/json`
    ///
    /// Answers [`Board`](types::Board).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn transfer_board<'a>(
        &'a self,
        board_id: i64,
        body: &'a types::NewOwner,
    ) -> Result<ResponseValue<types::Board>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/boards/{}/transferOwner", self.baseurl, encode_path(&
            board_id.to_string()),
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
            operation_id: "deck.transferBoard",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Deleted stacks of a board with their cards.
    ///
    /// `GET /index.php/apps/deck/{boardId}/stacks/deleted`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    ///
    /// Answers list of [`Stack`](types::Stack).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_deleted_stacks<'a>(
        &'a self,
        board_id: i64,
    ) -> Result<ResponseValue<Vec<types::Stack>>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/{}/stacks/deleted", self.baseurl, encode_path(&
            board_id.to_string()),
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
            operation_id: "deck.listDeletedStacks",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Deleted cards of a board.
    ///
    /// `GET /index.php/apps/deck/{boardId}/cards/deleted`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    ///
    /// Answers list of [`Card`](types::Card).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_deleted_cards<'a>(
        &'a self,
        board_id: i64,
    ) -> Result<ResponseValue<Vec<types::Card>>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/{}/cards/deleted", self.baseurl, encode_path(&
            board_id.to_string()),
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
            operation_id: "deck.listDeletedCards",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Mark a card as done now. It moves to the done column, if the board has one.
    ///
    /// `PUT /index.php/apps/deck/cards/{cardId}/done`
    ///
    /// - `card_id`: path `cardId`, integer. Number of the card.
    ///
    /// Answers [`Card`](types::Card).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn mark_card_done<'a>(
        &'a self,
        card_id: i64,
    ) -> Result<ResponseValue<types::Card>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/cards/{}/done", self.baseurl, encode_path(& card_id
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
            operation_id: "deck.markCardDone",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Mark a card as not done.
    ///
    /// `PUT /index.php/apps/deck/cards/{cardId}/undone`
    ///
    /// - `card_id`: path `cardId`, integer. Number of the card.
    ///
    /// Answers [`Card`](types::Card).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn mark_card_undone<'a>(
        &'a self,
        card_id: i64,
    ) -> Result<ResponseValue<types::Card>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/cards/{}/undone", self.baseurl, encode_path(& card_id
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
            operation_id: "deck.markCardUndone",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Change the title of a card and nothing else.
    ///
    /// `PUT /index.php/apps/deck/cards/{cardId}/rename`
    ///
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `body`: [`CardTitle`](types::CardTitle), `application/json`
    ///
    /// Answers [`Card`](types::Card).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn rename_card<'a>(
        &'a self,
        card_id: i64,
        body: &'a types::CardTitle,
    ) -> Result<ResponseValue<types::Card>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/deck/cards/{}/rename", self.baseurl, encode_path(& card_id
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
            operation_id: "deck.renameCard",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Boards of the user.
    ///
    /// `GET /ocs/v2.php/apps/deck/api/v1.0/boards`
    ///
    /// Answers list of [`Board`](types::Board).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_boards_ocs<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::Board>>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/deck/api/v1.0/boards", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "deck.listBoardsOcs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Make a board.
    ///
    /// `POST /ocs/v2.php/apps/deck/api/v1.0/boards`
    ///
    /// - `body`: [`NewBoard`](types::NewBoard), `application/json`
    ///
    /// Answers [`Board`](types::Board).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn create_board_ocs<'a>(
        &'a self,
        body: &'a types::NewBoard,
    ) -> Result<ResponseValue<types::Board>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/deck/api/v1.0/boards", self.baseurl,);
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
            operation_id: "deck.createBoardOcs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// One board, also a federated one.
    ///
    /// `GET /ocs/v2.php/apps/deck/api/v1.0/board/{boardId}`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    ///
    /// Answers [`Board`](types::Board).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_board_ocs<'a>(
        &'a self,
        board_id: i64,
    ) -> Result<ResponseValue<types::Board>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/board/{}", self.baseurl, encode_path(&
            board_id.to_string()),
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
            operation_id: "deck.getBoardOcs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Share a board.
    ///
    /// `POST /ocs/v2.php/apps/deck/api/v1.0/boards/{boardId}/acl`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    /// - `body`: [`NewAcl`](types::NewAcl), `application/json`
    ///
    /// Answers [`Acl`](types::Acl).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn add_board_acl_ocs<'a>(
        &'a self,
        board_id: i64,
        body: &'a types::NewAcl,
    ) -> Result<ResponseValue<types::Acl>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/boards/{}/acl", self.baseurl, encode_path(&
            board_id.to_string()),
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
            operation_id: "deck.addBoardAclOcs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Stacks of a board, also a federated one, with their cards.
    ///
    /// `GET /ocs/v2.php/apps/deck/api/v1.0/stacks/{boardId}`
    ///
    /// - `board_id`: path `boardId`, integer. Number of the board.
    ///
    /// Answers list of [`Stack`](types::Stack).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_stacks_ocs<'a>(
        &'a self,
        board_id: i64,
    ) -> Result<ResponseValue<Vec<types::Stack>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/stacks/{}", self.baseurl, encode_path(&
            board_id.to_string()),
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
            operation_id: "deck.listStacksOcs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Add a stack.
    ///
    /// `POST /ocs/v2.php/apps/deck/api/v1.0/stacks`
    ///
    /// - `body`: [`NewStackOcs`](types::NewStackOcs), `application/json`
    ///
    /// Answers [`Stack`](types::Stack).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn create_stack_ocs<'a>(
        &'a self,
        body: &'a types::NewStackOcs,
    ) -> Result<ResponseValue<types::Stack>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/deck/api/v1.0/stacks", self.baseurl,);
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
            operation_id: "deck.createStackOcs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Make a stack the done column of its board, or take that back. A board has one at most; cards in it become done.
    ///
    /// `PUT /ocs/v2.php/apps/deck/api/v1.0/stacks/{stackId}/done`
    ///
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `body`: [`DoneStack`](types::DoneStack), `application/json`
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn set_done_stack<'a>(
        &'a self,
        stack_id: i64,
        body: &'a types::DoneStack,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/stacks/{}/done", self.baseurl,
            encode_path(& stack_id.to_string()),
        );
        let mut request = self.client.put(url).json(&body).build()?;
        let info = OperationInfo {
            operation_id: "deck.setDoneStack",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => Ok(ResponseValue::empty(response)),
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Move a stack among its neighbours.
    ///
    /// `PUT /ocs/v2.php/apps/deck/api/v1.0/stacks/{stackId}/reorder`
    ///
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `body`: [`StackPlace`](types::StackPlace), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn reorder_stack<'a>(
        &'a self,
        stack_id: i64,
        body: &'a types::StackPlace,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/stacks/{}/reorder", self.baseurl,
            encode_path(& stack_id.to_string()),
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
            operation_id: "deck.reorderStack",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Delete a stack with its cards.
    ///
    /// `DELETE /ocs/v2.php/apps/deck/api/v1.0/stacks/{stackId}/{boardId}`
    ///
    /// - `stack_id`: path `stackId`, integer. Number of the stack.
    /// - `board_id`: path `boardId`, integer. Number of the board.
    ///
    /// Answers [`Stack`](types::Stack).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_stack_ocs<'a>(
        &'a self,
        stack_id: i64,
        board_id: i64,
    ) -> Result<ResponseValue<types::Stack>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/stacks/{}/{}", self.baseurl, encode_path(&
            stack_id.to_string()), encode_path(& board_id.to_string()),
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
            operation_id: "deck.deleteStackOcs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Add a card.
    ///
    /// `POST /ocs/v2.php/apps/deck/api/v1.0/cards`
    ///
    /// - `body`: [`NewCardOcs`](types::NewCardOcs), `application/json`
    ///
    /// Answers [`Card`](types::Card).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn create_card_ocs<'a>(
        &'a self,
        body: &'a types::NewCardOcs,
    ) -> Result<ResponseValue<types::Card>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/deck/api/v1.0/cards", self.baseurl,);
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
            operation_id: "deck.createCardOcs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Set a card. What is left out becomes empty.
    ///
    /// `PUT /ocs/v2.php/apps/deck/api/v1.0/cards/{cardId}`
    ///
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `body`: [`CardChangeOcs`](types::CardChangeOcs), `application/json`
    ///
    /// Answers [`Card`](types::Card).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn update_card_ocs<'a>(
        &'a self,
        card_id: i64,
        body: &'a types::CardChangeOcs,
    ) -> Result<ResponseValue<types::Card>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/cards/{}", self.baseurl, encode_path(&
            card_id.to_string()),
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
            operation_id: "deck.updateCardOcs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Put a label on a card.
    ///
    /// `POST /ocs/v2.php/apps/deck/api/v1.0/cards/{cardId}/label/{labelId}`
    ///
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `label_id`: path `labelId`, integer. Number of the label.
    /// - `body`: [`BoardChoice`](types::BoardChoice), `application/json`
    ///
    /// Answers [`Card`](types::Card).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn assign_card_label_ocs<'a>(
        &'a self,
        card_id: i64,
        label_id: i64,
        body: &'a types::BoardChoice,
    ) -> Result<ResponseValue<types::Card>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/cards/{}/label/{}", self.baseurl,
            encode_path(& card_id.to_string()), encode_path(& label_id.to_string()),
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
            operation_id: "deck.assignCardLabelOcs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Take a label off a card.
    ///
    /// `DELETE /ocs/v2.php/apps/deck/api/v1.0/cards/{cardId}/label/{labelId}`
    ///
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `label_id`: path `labelId`, integer. Number of the label.
    /// - `board_id`: query `boardId`, integer, optional. Number of the board, needed for a federated one.
    ///
    /// Answers [`Card`](types::Card).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn remove_card_label_ocs<'a>(
        &'a self,
        card_id: i64,
        label_id: i64,
        board_id: Option<i64>,
    ) -> Result<ResponseValue<types::Card>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/cards/{}/label/{}", self.baseurl,
            encode_path(& card_id.to_string()), encode_path(& label_id.to_string()),
        );
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("boardId", &board_id))
            .build()?;
        let info = OperationInfo {
            operation_id: "deck.removeCardLabelOcs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Assign a member of the board to a card.
    ///
    /// `POST /ocs/v2.php/apps/deck/api/v1.0/cards/{cardId}/assign`
    ///
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `body`: [`UserChoiceOcs`](types::UserChoiceOcs), `application/json`
    ///
    /// Answers [`Assignment`](types::Assignment).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn assign_card_user_ocs<'a>(
        &'a self,
        card_id: i64,
        body: &'a types::UserChoiceOcs,
    ) -> Result<ResponseValue<types::Assignment>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/cards/{}/assign", self.baseurl,
            encode_path(& card_id.to_string()),
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
            operation_id: "deck.assignCardUserOcs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Take back an assignment.
    ///
    /// `PUT /ocs/v2.php/apps/deck/api/v1.0/cards/{cardId}/unassign`
    ///
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `body`: [`UserChoiceOcs`](types::UserChoiceOcs), `application/json`
    ///
    /// Answers [`Assignment`](types::Assignment).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn unassign_card_user_ocs<'a>(
        &'a self,
        card_id: i64,
        body: &'a types::UserChoiceOcs,
    ) -> Result<ResponseValue<types::Assignment>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/cards/{}/unassign", self.baseurl,
            encode_path(& card_id.to_string()),
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
            operation_id: "deck.unassignCardUserOcs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Move a card.
    ///
    /// `PUT /ocs/v2.php/apps/deck/api/v1.0/cards/{cardId}/reorder`
    ///
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `body`: [`CardPlaceOcs`](types::CardPlaceOcs), `application/json`
    ///
    /// Answers list of [`Card`](types::Card).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn reorder_card_ocs<'a>(
        &'a self,
        card_id: i64,
        body: &'a types::CardPlaceOcs,
    ) -> Result<ResponseValue<Vec<types::Card>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/cards/{}/reorder", self.baseurl,
            encode_path(& card_id.to_string()),
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
            operation_id: "deck.reorderCardOcs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Say that a card depends on another one. Since 1.18.
    ///
    /// `POST /ocs/v2.php/apps/deck/api/v1.0/cards/{cardId}/dependentCards/{dependentCardId}`
    ///
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `dependent_card_id`: path `dependentCardId`, integer. Number of the card on which it depends.
    /// - `body`: [`BoardChoice`](types::BoardChoice), `application/json`
    ///
    /// Answers [`Card`](types::Card).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn assign_dependent_card_ocs<'a>(
        &'a self,
        card_id: i64,
        dependent_card_id: i64,
        body: &'a types::BoardChoice,
    ) -> Result<ResponseValue<types::Card>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/cards/{}/dependentCards/{}", self.baseurl,
            encode_path(& card_id.to_string()), encode_path(& dependent_card_id
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
            operation_id: "deck.assignDependentCardOcs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Take that back. Since 1.18.
    ///
    /// `DELETE /ocs/v2.php/apps/deck/api/v1.0/cards/{cardId}/dependentCards/{dependentCardId}`
    ///
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `dependent_card_id`: path `dependentCardId`, integer. Number of the card on which it depends.
    /// - `board_id`: query `boardId`, integer, optional. Number of the board, needed for a federated one.
    ///
    /// Answers [`Card`](types::Card).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn remove_dependent_card_ocs<'a>(
        &'a self,
        card_id: i64,
        dependent_card_id: i64,
        board_id: Option<i64>,
    ) -> Result<ResponseValue<types::Card>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/cards/{}/dependentCards/{}", self.baseurl,
            encode_path(& card_id.to_string()), encode_path(& dependent_card_id
            .to_string()),
        );
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("boardId", &board_id))
            .build()?;
        let info = OperationInfo {
            operation_id: "deck.removeDependentCardOcs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Copy a card with description, labels and assignments, to another stack if wanted.
    ///
    /// `POST /ocs/v2.php/apps/deck/api/v1.0/cards/{cardId}/clone`
    ///
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `body`: [`CardCopy`](types::CardCopy), `application/json`
    ///
    /// Answers [`Card`](types::Card).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn clone_card<'a>(
        &'a self,
        card_id: i64,
        body: &'a types::CardCopy,
    ) -> Result<ResponseValue<types::Card>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/cards/{}/clone", self.baseurl,
            encode_path(& card_id.to_string()),
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
            operation_id: "deck.cloneCard",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Attachments of both types, deleted ones of type deck_file too.
    ///
    /// `GET /ocs/v2.php/apps/deck/api/v1.0/cards/{cardId}/attachments`
    ///
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `board_id`: query `boardId`, integer, optional. Number of the board, needed for a federated one.
    ///
    /// Answers list of [`Attachment`](types::Attachment).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_attachments_ocs<'a>(
        &'a self,
        card_id: i64,
        board_id: Option<i64>,
    ) -> Result<ResponseValue<Vec<types::Attachment>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/cards/{}/attachments", self.baseurl,
            encode_path(& card_id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("boardId", &board_id))
            .build()?;
        let info = OperationInfo {
            operation_id: "deck.listAttachmentsOcs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Attach a file.
    ///
    /// `POST /ocs/v2.php/apps/deck/api/v1.0/cards/{cardId}/attachment`
    ///
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `body`: raw bytes, `application/octet-stream`
    ///
    /// Answers [`Attachment`](types::Attachment).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn upload_attachment_ocs<'a, B: Into<reqwest::Body>>(
        &'a self,
        card_id: i64,
        body: B,
    ) -> Result<ResponseValue<types::Attachment>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/cards/{}/attachment", self.baseurl,
            encode_path(& card_id.to_string()),
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
            operation_id: "deck.uploadAttachmentOcs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Replace the content of an attachment.
    ///
    /// `PUT /ocs/v2.php/apps/deck/api/v1.0/cards/{cardId}/attachments/{attachmentId}`
    ///
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `attachment_id`: path `attachmentId`, integer. Number of the attachment; numbers of the two types are apart.
    /// - `body`: raw bytes, `application/octet-stream`
    ///
    /// Answers [`Attachment`](types::Attachment).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn update_attachment_ocs<'a, B: Into<reqwest::Body>>(
        &'a self,
        card_id: i64,
        attachment_id: i64,
        body: B,
    ) -> Result<ResponseValue<types::Attachment>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/cards/{}/attachments/{}", self.baseurl,
            encode_path(& card_id.to_string()), encode_path(& attachment_id.to_string()),
        );
        let mut request = self
            .client
            .put(url)
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
            operation_id: "deck.updateAttachmentOcs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Remove an attachment.
    ///
    /// `DELETE /ocs/v2.php/apps/deck/api/v1.0/cards/{cardId}/attachments/{attachmentId}`
    ///
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `attachment_id`: path `attachmentId`, integer. Number of the attachment; numbers of the two types are apart.
    /// - `board_id`: query `boardId`, integer, optional. Number of the board, needed for a federated one.
    /// - `type_`: query `type`, [`DeleteAttachmentOcsType`](types::DeleteAttachmentOcsType), optional. Type of the attachment, file if not given.
    ///
    /// Answers [`Attachment`](types::Attachment).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_attachment_ocs<'a>(
        &'a self,
        card_id: i64,
        attachment_id: i64,
        board_id: Option<i64>,
        type_: Option<types::DeleteAttachmentOcsType>,
    ) -> Result<ResponseValue<types::Attachment>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/cards/{}/attachments/{}", self.baseurl,
            encode_path(& card_id.to_string()), encode_path(& attachment_id.to_string()),
        );
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("boardId", &board_id))
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .build()?;
        let info = OperationInfo {
            operation_id: "deck.deleteAttachmentOcs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Bring back a deleted attachment of type deck_file.
    ///
    /// `PUT /ocs/v2.php/apps/deck/api/v1.0/cards/{cardId}/attachments/{attachmentId}/restore`
    ///
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `attachment_id`: path `attachmentId`, integer. Number of the attachment; numbers of the two types are apart.
    /// - `body`: [`AttachmentChoice`](types::AttachmentChoice), `application/json`
    ///
    /// Answers [`Attachment`](types::Attachment).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn restore_attachment_ocs<'a>(
        &'a self,
        card_id: i64,
        attachment_id: i64,
        body: &'a types::AttachmentChoice,
    ) -> Result<ResponseValue<types::Attachment>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/cards/{}/attachments/{}/restore", self
            .baseurl, encode_path(& card_id.to_string()), encode_path(& attachment_id
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
            operation_id: "deck.restoreAttachmentOcs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Comments on a card, newest first.
    ///
    /// `GET /ocs/v2.php/apps/deck/api/v1.0/cards/{cardId}/comments`
    ///
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `limit`: query, integer, optional. How many, at most 200; 20 if not given.
    /// - `offset`: query, integer, optional. How many to skip.
    ///
    /// Answers list of [`Comment`](types::Comment).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_comments<'a>(
        &'a self,
        card_id: i64,
        limit: Option<i64>,
        offset: Option<i64>,
    ) -> Result<ResponseValue<Vec<types::Comment>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/cards/{}/comments", self.baseurl,
            encode_path(& card_id.to_string()),
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
            .build()?;
        let info = OperationInfo {
            operation_id: "deck.listComments",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Comment on a card.
    ///
    /// `POST /ocs/v2.php/apps/deck/api/v1.0/cards/{cardId}/comments`
    ///
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `body`: [`NewComment`](types::NewComment), `application/json`
    ///
    /// Answers [`Comment`](types::Comment).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn create_comment<'a>(
        &'a self,
        card_id: i64,
        body: &'a types::NewComment,
    ) -> Result<ResponseValue<types::Comment>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/cards/{}/comments", self.baseurl,
            encode_path(& card_id.to_string()),
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
            operation_id: "deck.createComment",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Change a comment of the user.
    ///
    /// `PUT /ocs/v2.php/apps/deck/api/v1.0/cards/{cardId}/comments/{commentId}`
    ///
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `comment_id`: path `commentId`, integer. Number of the comment.
    /// - `body`: [`CommentChange`](types::CommentChange), `application/json`
    ///
    /// Answers [`Comment`](types::Comment).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn update_comment<'a>(
        &'a self,
        card_id: i64,
        comment_id: i64,
        body: &'a types::CommentChange,
    ) -> Result<ResponseValue<types::Comment>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/cards/{}/comments/{}", self.baseurl,
            encode_path(& card_id.to_string()), encode_path(& comment_id.to_string()),
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
            operation_id: "deck.updateComment",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Delete a comment of the user, without the replies to it.
    ///
    /// `DELETE /ocs/v2.php/apps/deck/api/v1.0/cards/{cardId}/comments/{commentId}`
    ///
    /// - `card_id`: path `cardId`, integer. Number of the card.
    /// - `comment_id`: path `commentId`, integer. Number of the comment.
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_comment<'a>(
        &'a self,
        card_id: i64,
        comment_id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/cards/{}/comments/{}", self.baseurl,
            encode_path(& card_id.to_string()), encode_path(& comment_id.to_string()),
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
            operation_id: "deck.deleteComment",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Settings of the user, and for administrators those of the app.
    ///
    /// `GET /ocs/v2.php/apps/deck/api/v1.0/config`
    ///
    /// Answers [`Config`](types::Config).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_config<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::Config>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/deck/api/v1.0/config", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "deck.getConfig",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Set one setting; board:NUMBER:notify-due and board:NUMBER:calendar are settings of one board.
    ///
    /// `POST /ocs/v2.php/apps/deck/api/v1.0/config/{key}`
    ///
    /// - `key`: path, text. Which setting.
    /// - `body`: [`ConfigValue`](types::ConfigValue), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn set_config<'a>(
        &'a self,
        key: &'a str,
        body: &'a types::ConfigValue,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/config/{}", self.baseurl, encode_path(& key
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
            operation_id: "deck.setConfig",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Open cards that are assigned to the user or to nobody, by when they are due.
    ///
    /// `GET /ocs/v2.php/apps/deck/api/v1.0/overview/upcoming`
    ///
    /// Answers [`Upcoming`](types::Upcoming).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_upcoming_cards<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::Upcoming>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/overview/upcoming", self.baseurl,
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
            operation_id: "deck.getUpcomingCards",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Cards of all boards, latest change first. The term may hold title:, description:, list:, tag:, assigned: and date: filters.
    ///
    /// `GET /ocs/v2.php/apps/deck/api/v1.0/search`
    ///
    /// - `cursor`: query, integer, optional. Unix time in seconds; only cards whose latest change was before.
    /// - `limit`: query, integer, optional. How many; all if not given.
    /// - `term`: query, text. Words and filters, all of which must match.
    ///
    /// Answers list of [`Card`](types::Card).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn search_cards<'a>(
        &'a self,
        cursor: Option<i64>,
        limit: Option<i64>,
        term: &'a str,
    ) -> Result<ResponseValue<Vec<types::Card>>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/deck/api/v1.0/search", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("term", &term))
            .build()?;
        let info = OperationInfo {
            operation_id: "deck.searchCards",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Say that the user looks at a board.
    ///
    /// `PUT /ocs/v2.php/apps/deck/api/v1.0/session/create`
    ///
    /// - `body`: [`SessionBoard`](types::SessionBoard), `application/json`
    ///
    /// Answers [`SessionToken`](types::SessionToken).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn open_session<'a>(
        &'a self,
        body: &'a types::SessionBoard,
    ) -> Result<ResponseValue<types::SessionToken>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/session/create", self.baseurl,
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
            operation_id: "deck.openSession",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Say that the user still looks at it.
    ///
    /// `POST /ocs/v2.php/apps/deck/api/v1.0/session/sync`
    ///
    /// - `body`: [`Session`](types::Session), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn keep_session<'a>(
        &'a self,
        body: &'a types::Session,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/session/sync", self.baseurl,
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
            operation_id: "deck.keepSession",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Say that the user does not look at it any more.
    ///
    /// `POST /ocs/v2.php/apps/deck/api/v1.0/session/close`
    ///
    /// - `body`: [`Session`](types::Session), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn close_session<'a>(
        &'a self,
        body: &'a types::Session,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/deck/api/v1.0/session/close", self.baseurl,
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
            operation_id: "deck.closeSession",
        };
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
        "1.18"
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
