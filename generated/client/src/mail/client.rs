//! The client of mail: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/mail.yaml`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of mail as one user. Cloning is cheap.
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

    /// Accounts of the user with their aliases.
    ///
    /// `GET /ocs/v2.php/apps/mail/account/list`
    ///
    /// Answers list of [`AccountEntry`](types::AccountEntry).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_accounts<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::AccountEntry>>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/mail/account/list", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "mail.listAccounts",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A message with its body, read from the mail server. An HTML body is cleaned; a plain one is written as HTML with links, and what stands below its signature line is apart.
    ///
    /// `GET /ocs/v2.php/apps/mail/message/{id}`
    ///
    /// - `id`: path, integer. Number of the message (databaseId), which changes when it is moved.
    ///
    /// Answers [`FullMessage`](types::FullMessage).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_message<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::FullMessage>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/mail/message/{}", self.baseurl, encode_path(& id
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
            operation_id: "mail.getMessage",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A message as it came, with all headers and parts.
    ///
    /// `GET /ocs/v2.php/apps/mail/message/{id}/raw`
    ///
    /// - `id`: path, integer. Number of the message (databaseId), which changes when it is moved.
    ///
    /// Answers text, optional.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_raw_message<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<Option<String>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/mail/message/{}/raw", self.baseurl, encode_path(& id
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
            operation_id: "mail.getRawMessage",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// An attachment as text inside JSON; one that is no UTF-8 fails, downloadAttachment gives those.
    ///
    /// `GET /ocs/v2.php/apps/mail/message/{id}/attachment/{attachmentId}`
    ///
    /// - `id`: path, integer. Number of the message (databaseId), which changes when it is moved.
    /// - `attachment_id`: path `attachmentId`, text. Id of the part, as 2 or 2.1.
    ///
    /// Answers [`AttachmentText`](types::AttachmentText).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_attachment_text<'a>(
        &'a self,
        id: i64,
        attachment_id: &'a str,
    ) -> Result<ResponseValue<types::AttachmentText>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/mail/message/{}/attachment/{}", self.baseurl,
            encode_path(& id.to_string()), encode_path(& attachment_id.to_string()),
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
            operation_id: "mail.getAttachmentText",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Send a message at once. At most 5 in 100 seconds.
    ///
    /// `POST /ocs/v2.php/apps/mail/message/send`
    ///
    /// - `body`: [`SendMessage`](types::SendMessage), `application/json`
    ///
    /// Answers text.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn send_message<'a>(
        &'a self,
        body: &'a types::SendMessage,
    ) -> Result<ResponseValue<String>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/mail/message/send", self.baseurl,);
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
            operation_id: "mail.sendMessage",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Mailboxes of an account.
    ///
    /// `GET /ocs/v2.php/apps/mail/ocs/mailboxes`
    ///
    /// - `account_id`: query `accountId`, integer. Number of the account.
    ///
    /// Answers list of [`Mailbox`](types::Mailbox).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_mailboxes_for_others<'a>(
        &'a self,
        account_id: i64,
    ) -> Result<ResponseValue<Vec<types::Mailbox>>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/mail/ocs/mailboxes", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("accountId", &account_id))
            .build()?;
        let info = OperationInfo {
            operation_id: "mail.listMailboxesForOthers",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Messages of a mailbox, newest first whatever the user prefers.
    ///
    /// `GET /ocs/v2.php/apps/mail/ocs/mailboxes/{mailboxId}/messages`
    ///
    /// - `mailbox_id`: path `mailboxId`, integer. Number of the mailbox (databaseId).
    /// - `cursor`: query, integer, optional. Unix time in seconds; only messages strictly beyond it in the order of the list.
    /// - `filter`: query, text, optional. Words key:value apart by spaces, values percent-encoded: from, to, cc, bcc, subject, body, tags (numbers), start and end (unix time), is and not (read, unread, starred, answered, important), flags (the same and attachments), mentions, match (allof, anyof). Words without a key are ignored by the app.
    /// - `limit`: query, integer, optional. Messages on a page, 1 to 100; 1 when not given.
    /// - `view`: query, [`ListMessagesForOthersView`](types::ListMessagesForOthersView), optional. singleton for every message; else the newest of each conversation in the mailbox.
    ///
    /// Answers list of [`Message`](types::Message).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_messages_for_others<'a>(
        &'a self,
        mailbox_id: i64,
        cursor: Option<i64>,
        filter: Option<&'a str>,
        limit: Option<i64>,
        view: Option<types::ListMessagesForOthersView>,
    ) -> Result<ResponseValue<Vec<types::Message>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/mail/ocs/mailboxes/{}/messages", self.baseurl,
            encode_path(& mailbox_id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("view", &view))
            .build()?;
        let info = OperationInfo {
            operation_id: "mail.listMessagesForOthers",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Accounts of the user, own and delegated, with all their settings.
    ///
    /// `GET /index.php/apps/mail/api/accounts`
    ///
    /// Answers list of [`Account`](types::Account).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_account_settings<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::Account>>, Error<()>> {
        let url = format!("{}/index.php/apps/mail/api/accounts", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "mail.listAccountSettings",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Settings of an account, without its aliases.
    ///
    /// `GET /index.php/apps/mail/api/accounts/{id}`
    ///
    /// - `id`: path, integer. Number of the account.
    ///
    /// Answers [`Account`](types::Account).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_account_settings<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::Account>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/accounts/{}", self.baseurl, encode_path(& id
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
            operation_id: "mail.getAccountSettings",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Remove an account from the app; its mail stays on the mail server.
    ///
    /// `DELETE /index.php/apps/mail/api/accounts/{id}`
    ///
    /// - `id`: path, integer. Number of the account.
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn remove_account<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/accounts/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "mail.removeAccount",
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

    /// Change settings of an account; what is not given stays.
    ///
    /// `PATCH /index.php/apps/mail/api/accounts/{id}`
    ///
    /// - `id`: path, integer. Number of the account.
    /// - `body`: [`AccountChange`](types::AccountChange), `application/json`
    ///
    /// Answers [`Account`](types::Account).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn change_account_settings<'a>(
        &'a self,
        id: i64,
        body: &'a types::AccountChange,
    ) -> Result<ResponseValue<types::Account>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/accounts/{}", self.baseurl, encode_path(& id
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
            operation_id: "mail.changeAccountSettings",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Store a draft in the drafts mailbox of the mail server; one that it replaces is removed there.
    ///
    /// `POST /index.php/apps/mail/api/accounts/{id}/draft`
    ///
    /// - `id`: path, integer. Number of the account.
    /// - `body`: [`ServerDraft`](types::ServerDraft), `application/json`
    ///
    /// Answers [`SavedDraft`](types::SavedDraft).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn save_draft<'a>(
        &'a self,
        id: i64,
        body: &'a types::ServerDraft,
    ) -> Result<ResponseValue<types::SavedDraft>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/accounts/{}/draft", self.baseurl, encode_path(&
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
            operation_id: "mail.saveDraft",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Set or clear the signature.
    ///
    /// `PUT /index.php/apps/mail/api/accounts/{id}/signature`
    ///
    /// - `id`: path, integer. Number of the account.
    /// - `body`: [`Signature`](types::Signature), `application/json`
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn set_signature<'a>(
        &'a self,
        id: i64,
        body: &'a types::Signature,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/accounts/{}/signature", self.baseurl,
            encode_path(& id.to_string()),
        );
        let mut request = self.client.put(url).json(&body).build()?;
        let info = OperationInfo {
            operation_id: "mail.setSignature",
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

    /// Space used and allowed on the mail server; 501 where it does not tell.
    ///
    /// `GET /index.php/apps/mail/api/accounts/{id}/quota`
    ///
    /// - `id`: path, integer. Number of the account.
    ///
    /// Answers [`GetQuotaResponse`](types::GetQuotaResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_quota<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::GetQuotaResponse>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/accounts/{}/quota", self.baseurl, encode_path(&
            id.to_string()),
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
            operation_id: "mail.getQuota",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Whether the mail servers of the account can be reached.
    ///
    /// `GET /index.php/apps/mail/api/accounts/{id}/test`
    ///
    /// - `id`: path, integer. Number of the account.
    ///
    /// Answers [`TestConnectionResponse`](types::TestConnectionResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn test_connection<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::TestConnectionResponse>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/accounts/{}/test", self.baseurl, encode_path(& id
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
            operation_id: "mail.testConnection",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Other addresses that the account may send from.
    ///
    /// `GET /index.php/apps/mail/api/accounts/{accountId}/aliases`
    ///
    /// - `account_id`: path `accountId`, integer. Number of the account.
    ///
    /// Answers list of [`Alias`](types::Alias).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_aliases<'a>(
        &'a self,
        account_id: i64,
    ) -> Result<ResponseValue<Vec<types::Alias>>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/accounts/{}/aliases", self.baseurl, encode_path(&
            account_id.to_string()),
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
            operation_id: "mail.listAliases",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Add an address.
    ///
    /// `POST /index.php/apps/mail/api/accounts/{accountId}/aliases`
    ///
    /// - `account_id`: path `accountId`, integer. Number of the account.
    /// - `body`: [`NewAlias`](types::NewAlias), `application/json`
    ///
    /// Answers [`Alias`](types::Alias).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn create_alias<'a>(
        &'a self,
        account_id: i64,
        body: &'a types::NewAlias,
    ) -> Result<ResponseValue<types::Alias>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/accounts/{}/aliases", self.baseurl, encode_path(&
            account_id.to_string()),
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
            operation_id: "mail.createAlias",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Change an address.
    ///
    /// `PUT /index.php/apps/mail/api/accounts/{accountId}/aliases/{id}`
    ///
    /// - `account_id`: path `accountId`, integer. Number of the account.
    /// - `id`: path, integer. Number of the alias.
    /// - `body`: [`AliasChange`](types::AliasChange), `application/json`
    ///
    /// Answers [`Alias`](types::Alias).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn update_alias<'a>(
        &'a self,
        account_id: i64,
        id: i64,
        body: &'a types::AliasChange,
    ) -> Result<ResponseValue<types::Alias>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/accounts/{}/aliases/{}", self.baseurl,
            encode_path(& account_id.to_string()), encode_path(& id.to_string()),
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
            operation_id: "mail.updateAlias",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Remove an address.
    ///
    /// `DELETE /index.php/apps/mail/api/accounts/{accountId}/aliases/{id}`
    ///
    /// - `account_id`: path `accountId`, integer. Number of the account.
    /// - `id`: path, integer. Number of the alias.
    ///
    /// Answers [`Alias`](types::Alias).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_alias<'a>(
        &'a self,
        account_id: i64,
        id: i64,
    ) -> Result<ResponseValue<types::Alias>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/accounts/{}/aliases/{}", self.baseurl,
            encode_path(& account_id.to_string()), encode_path(& id.to_string()),
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
            operation_id: "mail.deleteAlias",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Set or clear the signature of an address.
    ///
    /// `PUT /index.php/apps/mail/api/accounts/{accountId}/aliases/{id}/signature`
    ///
    /// - `account_id`: path `accountId`, integer. Number of the account.
    /// - `id`: path, integer. Number of the alias.
    /// - `body`: [`Signature`](types::Signature), `application/json`
    ///
    /// Answers [`Alias`](types::Alias).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn set_alias_signature<'a>(
        &'a self,
        account_id: i64,
        id: i64,
        body: &'a types::Signature,
    ) -> Result<ResponseValue<types::Alias>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/accounts/{}/aliases/{}/signature", self.baseurl,
            encode_path(& account_id.to_string()), encode_path(& id.to_string()),
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
            operation_id: "mail.setAliasSignature",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Mailboxes of an account.
    ///
    /// `GET /index.php/apps/mail/api/mailboxes`
    ///
    /// - `account_id`: query `accountId`, integer. Number of the account.
    /// - `force_sync`: query `forceSync`, boolean, optional. Ask the mail server for new mailboxes first.
    ///
    /// Answers [`Mailboxes`](types::Mailboxes).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_mailboxes<'a>(
        &'a self,
        account_id: i64,
        force_sync: Option<bool>,
    ) -> Result<ResponseValue<types::Mailboxes>, Error<()>> {
        let url = format!("{}/index.php/apps/mail/api/mailboxes", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("accountId", &account_id))
            .query(&progenitor_client::QueryParam::new("forceSync", &force_sync))
            .build()?;
        let info = OperationInfo {
            operation_id: "mail.listMailboxes",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Make a mailbox. One below another has the name of that, the delimiter, and its own.
    ///
    /// `POST /index.php/apps/mail/api/mailboxes`
    ///
    /// - `body`: [`NewMailbox`](types::NewMailbox), `application/json`
    ///
    /// Answers [`Mailbox`](types::Mailbox).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn create_mailbox<'a>(
        &'a self,
        body: &'a types::NewMailbox,
    ) -> Result<ResponseValue<types::Mailbox>, Error<()>> {
        let url = format!("{}/index.php/apps/mail/api/mailboxes", self.baseurl,);
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
            operation_id: "mail.createMailbox",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Delete a mailbox on the mail server with all messages in it.
    ///
    /// `DELETE /index.php/apps/mail/api/mailboxes/{id}`
    ///
    /// - `id`: path, integer. Number of the mailbox (databaseId).
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_mailbox<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/mailboxes/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "mail.deleteMailbox",
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

    /// Rename a mailbox, or change whether it is subscribed or synchronised in the background.
    ///
    /// `PATCH /index.php/apps/mail/api/mailboxes/{id}`
    ///
    /// - `id`: path, integer. Number of the mailbox (databaseId).
    /// - `body`: [`MailboxChange`](types::MailboxChange), `application/json`
    ///
    /// Answers [`Mailbox`](types::Mailbox).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn update_mailbox<'a>(
        &'a self,
        id: i64,
        body: &'a types::MailboxChange,
    ) -> Result<ResponseValue<types::Mailbox>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/mailboxes/{}", self.baseurl, encode_path(& id
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
            operation_id: "mail.updateMailbox",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Bring what changed on the mail server into the app. 202 when there is more to come: call again. 428 when it was never done and init is not set.
    ///
    /// `POST /index.php/apps/mail/api/mailboxes/{id}/sync`
    ///
    /// - `id`: path, integer. Number of the mailbox (databaseId).
    /// - `body`: [`SyncRequest`](types::SyncRequest), `application/json`
    ///
    /// Answers [`SyncAnswer`](types::SyncAnswer).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn sync_mailbox<'a>(
        &'a self,
        id: i64,
        body: &'a types::SyncRequest,
    ) -> Result<ResponseValue<types::SyncAnswer>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/mailboxes/{}/sync", self.baseurl, encode_path(&
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
            operation_id: "mail.syncMailbox",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Forget what the app knows of a mailbox; the mail server keeps it.
    ///
    /// `DELETE /index.php/apps/mail/api/mailboxes/{id}/sync`
    ///
    /// - `id`: path, integer. Number of the mailbox (databaseId).
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn clear_mailbox_cache<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/mailboxes/{}/sync", self.baseurl, encode_path(&
            id.to_string()),
        );
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "mail.clearMailboxCache",
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

    /// Delete all messages of a mailbox: to the trash, or for good when it is the trash.
    ///
    /// `POST /index.php/apps/mail/api/mailboxes/{id}/clear`
    ///
    /// - `id`: path, integer. Number of the mailbox (databaseId).
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn clear_mailbox<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/mailboxes/{}/clear", self.baseurl, encode_path(&
            id.to_string()),
        );
        let mut request = self.client.post(url).build()?;
        let info = OperationInfo {
            operation_id: "mail.clearMailbox",
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

    /// Mark all messages of a mailbox as read.
    ///
    /// `POST /index.php/apps/mail/api/mailboxes/{id}/read`
    ///
    /// - `id`: path, integer. Number of the mailbox (databaseId).
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn mark_mailbox_read<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/mailboxes/{}/read", self.baseurl, encode_path(&
            id.to_string()),
        );
        let mut request = self.client.post(url).build()?;
        let info = OperationInfo {
            operation_id: "mail.markMailboxRead",
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

    /// How many messages, and how many unread, the app knows of.
    ///
    /// `GET /index.php/apps/mail/api/mailboxes/{id}/stats`
    ///
    /// - `id`: path, integer. Number of the mailbox (databaseId).
    ///
    /// Answers [`MailboxStats`](types::MailboxStats).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_mailbox_stats<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::MailboxStats>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/mailboxes/{}/stats", self.baseurl, encode_path(&
            id.to_string()),
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
            operation_id: "mail.getMailboxStats",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Drop messages that are gone on the mail server. At most 10 times in 10 minutes.
    ///
    /// `POST /index.php/apps/mail/api/mailboxes/{id}/repair`
    ///
    /// - `id`: path, integer. Number of the mailbox (databaseId).
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn repair_mailbox<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/mailboxes/{}/repair", self.baseurl, encode_path(&
            id.to_string()),
        );
        let mut request = self.client.post(url).build()?;
        let info = OperationInfo {
            operation_id: "mail.repairMailbox",
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

    /// Messages of a mailbox that the app knows of, in the order that the user prefers. 400 before the first synchronisation.
    ///
    /// `GET /index.php/apps/mail/api/messages`
    ///
    /// - `cursor`: query, integer, optional. Unix time in seconds; only messages strictly beyond it in the order of the list.
    /// - `filter`: query, text, optional. Words key:value apart by spaces, values percent-encoded: from, to, cc, bcc, subject, body, tags (numbers), start and end (unix time), is and not (read, unread, starred, answered, important), flags (the same and attachments), mentions, match (allof, anyof). Words without a key are ignored by the app.
    /// - `limit`: query, integer, optional. Messages on a page, 1 to 100; 1 when not given.
    /// - `mailbox_id`: query `mailboxId`, integer. Number of the mailbox (databaseId).
    /// - `view`: query, [`ListMessagesView`](types::ListMessagesView), optional. singleton for every message; else the newest of each conversation in the mailbox.
    ///
    /// Answers list of [`Message`](types::Message).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_messages<'a>(
        &'a self,
        cursor: Option<i64>,
        filter: Option<&'a str>,
        limit: Option<i64>,
        mailbox_id: i64,
        view: Option<types::ListMessagesView>,
    ) -> Result<ResponseValue<Vec<types::Message>>, Error<()>> {
        let url = format!("{}/index.php/apps/mail/api/messages", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("cursor", &cursor))
            .query(&progenitor_client::QueryParam::new("filter", &filter))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("mailboxId", &mailbox_id))
            .query(&progenitor_client::QueryParam::new("view", &view))
            .build()?;
        let info = OperationInfo {
            operation_id: "mail.listMessages",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// What the app knows of a message, without asking the mail server.
    ///
    /// `GET /index.php/apps/mail/api/messages/{id}`
    ///
    /// - `id`: path, integer. Number of the message (databaseId), which changes when it is moved.
    ///
    /// Answers [`Message`](types::Message).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_message_summary<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::Message>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/messages/{}", self.baseurl, encode_path(& id
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
            operation_id: "mail.getMessageSummary",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Move a message to the trash; in the trash, delete it for good.
    ///
    /// `DELETE /index.php/apps/mail/api/messages/{id}`
    ///
    /// - `id`: path, integer. Number of the message (databaseId), which changes when it is moved.
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_message<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/messages/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "mail.deleteMessage",
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

    /// A message with its body, as getMessage, with its account and mailbox.
    ///
    /// `GET /index.php/apps/mail/api/messages/{id}/body`
    ///
    /// - `id`: path, integer. Number of the message (databaseId), which changes when it is moved.
    ///
    /// Answers [`FullMessage`](types::FullMessage).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_message_body<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::FullMessage>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/messages/{}/body", self.baseurl, encode_path(& id
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
            operation_id: "mail.getMessageBody",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A message as it came.
    ///
    /// `GET /index.php/apps/mail/api/messages/{id}/source`
    ///
    /// - `id`: path, integer. Number of the message (databaseId), which changes when it is moved.
    ///
    /// Answers [`MessageSource`](types::MessageSource).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_message_source<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::MessageSource>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/messages/{}/source", self.baseurl, encode_path(&
            id.to_string()),
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
            operation_id: "mail.getMessageSource",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A message as an .eml file.
    ///
    /// `GET /index.php/apps/mail/api/messages/{id}/export`
    ///
    /// - `id`: path, integer. Number of the message (databaseId), which changes when it is moved.
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn export_message<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/messages/{}/export", self.baseurl, encode_path(&
            id.to_string()),
        );
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "mail.exportMessage",
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

    /// All messages of the conversation in this account, whatever their mailbox.
    ///
    /// `GET /index.php/apps/mail/api/messages/{id}/thread`
    ///
    /// - `id`: path, integer. Number of the message (databaseId), which changes when it is moved.
    ///
    /// Answers list of [`Message`](types::Message).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_thread<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<Vec<types::Message>>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/messages/{}/thread", self.baseurl, encode_path(&
            id.to_string()),
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
            operation_id: "mail.getThread",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Whether the signature of the sending server is valid.
    ///
    /// `GET /index.php/apps/mail/api/messages/{id}/dkim`
    ///
    /// - `id`: path, integer. Number of the message (databaseId), which changes when it is moved.
    ///
    /// Answers [`Dkim`](types::Dkim).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_dkim<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::Dkim>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/messages/{}/dkim", self.baseurl, encode_path(& id
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
            operation_id: "mail.getDkim",
        };
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
    /// `GET /index.php/apps/mail/api/messages/{id}/attachment/{attachmentId}`
    ///
    /// - `id`: path, integer. Number of the message (databaseId), which changes when it is moved.
    /// - `attachment_id`: path `attachmentId`, text. Id of the part, as 2 or 2.1.
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn download_attachment<'a>(
        &'a self,
        id: i64,
        attachment_id: &'a str,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/messages/{}/attachment/{}", self.baseurl,
            encode_path(& id.to_string()), encode_path(& attachment_id.to_string()),
        );
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "mail.downloadAttachment",
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

    /// Save an attachment, or all with the id 0, in a folder of the user. A name that is taken gets a number.
    ///
    /// `POST /index.php/apps/mail/api/messages/{id}/attachment/{attachmentId}`
    ///
    /// - `id`: path, integer. Number of the message (databaseId), which changes when it is moved.
    /// - `attachment_id`: path `attachmentId`, text. Id of the part, or 0 for all.
    /// - `body`: [`SaveTarget`](types::SaveTarget), `application/json`
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn save_attachment<'a>(
        &'a self,
        id: i64,
        attachment_id: &'a str,
        body: &'a types::SaveTarget,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/messages/{}/attachment/{}", self.baseurl,
            encode_path(& id.to_string()), encode_path(& attachment_id.to_string()),
        );
        let mut request = self.client.post(url).json(&body).build()?;
        let info = OperationInfo {
            operation_id: "mail.saveAttachment",
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

    /// All attachments as a zip file.
    ///
    /// `GET /index.php/apps/mail/api/messages/{id}/attachments`
    ///
    /// - `id`: path, integer. Number of the message (databaseId), which changes when it is moved.
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn download_attachments<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/messages/{}/attachments", self.baseurl,
            encode_path(& id.to_string()),
        );
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "mail.downloadAttachments",
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

    /// Save a message as an .eml file in a folder of the user.
    ///
    /// `POST /index.php/apps/mail/api/messages/{id}/file`
    ///
    /// - `id`: path, integer. Number of the message (databaseId), which changes when it is moved.
    /// - `body`: [`SaveTarget`](types::SaveTarget), `application/json`
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn save_message<'a>(
        &'a self,
        id: i64,
        body: &'a types::SaveTarget,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/messages/{}/file", self.baseurl, encode_path(& id
            .to_string()),
        );
        let mut request = self.client.post(url).json(&body).build()?;
        let info = OperationInfo {
            operation_id: "mail.saveMessage",
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

    /// Set or clear flags.
    ///
    /// `PUT /index.php/apps/mail/api/messages/{id}/flags`
    ///
    /// - `id`: path, integer. Number of the message (databaseId), which changes when it is moved.
    /// - `body`: [`FlagChange`](types::FlagChange), `application/json`
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn set_flags<'a>(
        &'a self,
        id: i64,
        body: &'a types::FlagChange,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/messages/{}/flags", self.baseurl, encode_path(&
            id.to_string()),
        );
        let mut request = self.client.put(url).json(&body).build()?;
        let info = OperationInfo {
            operation_id: "mail.setFlags",
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

    /// Put a tag on a message.
    ///
    /// `PUT /index.php/apps/mail/api/messages/{id}/tags/{imapLabel}`
    ///
    /// - `id`: path, integer. Number of the message (databaseId), which changes when it is moved.
    /// - `imap_label`: path `imapLabel`, text. Label of the tag on the mail server.
    ///
    /// Answers [`Tag`](types::Tag).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn add_tag<'a>(
        &'a self,
        id: i64,
        imap_label: &'a str,
    ) -> Result<ResponseValue<types::Tag>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/messages/{}/tags/{}", self.baseurl, encode_path(&
            id.to_string()), encode_path(& imap_label.to_string()),
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
            operation_id: "mail.addTag",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Take a tag off a message.
    ///
    /// `DELETE /index.php/apps/mail/api/messages/{id}/tags/{imapLabel}`
    ///
    /// - `id`: path, integer. Number of the message (databaseId), which changes when it is moved.
    /// - `imap_label`: path `imapLabel`, text. Label of the tag on the mail server.
    ///
    /// Answers [`Tag`](types::Tag).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn remove_tag<'a>(
        &'a self,
        id: i64,
        imap_label: &'a str,
    ) -> Result<ResponseValue<types::Tag>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/messages/{}/tags/{}", self.baseurl, encode_path(&
            id.to_string()), encode_path(& imap_label.to_string()),
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
            operation_id: "mail.removeTag",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Move a message to another mailbox, of any account of the user.
    ///
    /// `POST /index.php/apps/mail/api/messages/{id}/move`
    ///
    /// - `id`: path, integer. Number of the message (databaseId), which changes when it is moved.
    /// - `body`: [`MoveTarget`](types::MoveTarget), `application/json`
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn move_message<'a>(
        &'a self,
        id: i64,
        body: &'a types::MoveTarget,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/messages/{}/move", self.baseurl, encode_path(& id
            .to_string()),
        );
        let mut request = self.client.post(url).json(&body).build()?;
        let info = OperationInfo {
            operation_id: "mail.moveMessage",
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

    /// Move a message to a mailbox until a time comes.
    ///
    /// `POST /index.php/apps/mail/api/messages/{id}/snooze`
    ///
    /// - `id`: path, integer. Number of the message (databaseId), which changes when it is moved.
    /// - `body`: [`Snooze`](types::Snooze), `application/json`
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn snooze_message<'a>(
        &'a self,
        id: i64,
        body: &'a types::Snooze,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/messages/{}/snooze", self.baseurl, encode_path(&
            id.to_string()),
        );
        let mut request = self.client.post(url).json(&body).build()?;
        let info = OperationInfo {
            operation_id: "mail.snoozeMessage",
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

    /// Move a snoozed message back to where it was.
    ///
    /// `POST /index.php/apps/mail/api/messages/{id}/unsnooze`
    ///
    /// - `id`: path, integer. Number of the message (databaseId), which changes when it is moved.
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn unsnooze_message<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/messages/{}/unsnooze", self.baseurl,
            encode_path(& id.to_string()),
        );
        let mut request = self.client.post(url).build()?;
        let info = OperationInfo {
            operation_id: "mail.unsnoozeMessage",
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

    /// Tell the sender, who asked for it, that the message was read. 412 when told before.
    ///
    /// `POST /index.php/apps/mail/api/messages/{id}/mdn`
    ///
    /// - `id`: path, integer. Number of the message (databaseId), which changes when it is moved.
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn send_read_receipt<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/messages/{}/mdn", self.baseurl, encode_path(& id
            .to_string()),
        );
        let mut request = self.client.post(url).build()?;
        let info = OperationInfo {
            operation_id: "mail.sendReadReceipt",
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

    /// Short answers that a language model of the instance proposes.
    ///
    /// `GET /index.php/apps/mail/api/messages/{messageId}/smartreply`
    ///
    /// - `message_id`: path `messageId`, integer. Number of the message (databaseId), which changes when it is moved.
    ///
    /// Answers list of text.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_smart_replies<'a>(
        &'a self,
        message_id: i64,
    ) -> Result<ResponseValue<Vec<String>>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/messages/{}/smartreply", self.baseurl,
            encode_path(& message_id.to_string()),
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
            operation_id: "mail.getSmartReplies",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Journeys that the message tells of.
    ///
    /// `GET /index.php/apps/mail/api/messages/{id}/itineraries`
    ///
    /// - `id`: path, integer. Number of the message (databaseId), which changes when it is moved.
    ///
    /// Answers list of any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_itineraries<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<Vec<::serde_json::Value>>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/messages/{}/itineraries", self.baseurl,
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
            operation_id: "mail.getItineraries",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Move the messages of a conversation that are in the same mailbox.
    ///
    /// `POST /index.php/apps/mail/api/thread/{id}`
    ///
    /// - `id`: path, integer. Number of the message (databaseId), which changes when it is moved.
    /// - `body`: [`ThreadTarget`](types::ThreadTarget), `application/json`
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn move_thread<'a>(
        &'a self,
        id: i64,
        body: &'a types::ThreadTarget,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/thread/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        let mut request = self.client.post(url).json(&body).build()?;
        let info = OperationInfo {
            operation_id: "mail.moveThread",
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

    /// Move the messages of a conversation that are in the same mailbox to the trash; in the trash, delete them for good.
    ///
    /// `DELETE /index.php/apps/mail/api/thread/{id}`
    ///
    /// - `id`: path, integer. Number of the message (databaseId), which changes when it is moved.
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_thread<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/thread/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "mail.deleteThread",
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

    /// Snooze the messages of a conversation.
    ///
    /// `POST /index.php/apps/mail/api/thread/{id}/snooze`
    ///
    /// - `id`: path, integer. Number of the message (databaseId), which changes when it is moved.
    /// - `body`: [`Snooze`](types::Snooze), `application/json`
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn snooze_thread<'a>(
        &'a self,
        id: i64,
        body: &'a types::Snooze,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/thread/{}/snooze", self.baseurl, encode_path(& id
            .to_string()),
        );
        let mut request = self.client.post(url).json(&body).build()?;
        let info = OperationInfo {
            operation_id: "mail.snoozeThread",
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

    /// Bring the messages of a snoozed conversation back.
    ///
    /// `POST /index.php/apps/mail/api/thread/{id}/unsnooze`
    ///
    /// - `id`: path, integer. Number of the message (databaseId), which changes when it is moved.
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn unsnooze_thread<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/thread/{}/unsnooze", self.baseurl, encode_path(&
            id.to_string()),
        );
        let mut request = self.client.post(url).build()?;
        let info = OperationInfo {
            operation_id: "mail.unsnoozeThread",
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

    /// A summary by a language model of the instance; 204 without one.
    ///
    /// `GET /index.php/apps/mail/api/thread/{id}/summary`
    ///
    /// - `id`: path, integer. Number of the message (databaseId), which changes when it is moved.
    ///
    /// Answers [`Words`](types::Words).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn summarize_thread<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::Words>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/thread/{}/summary", self.baseurl, encode_path(&
            id.to_string()),
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
            operation_id: "mail.summarizeThread",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Make a tag, or find it when one of the label that follows from the name exists.
    ///
    /// `POST /index.php/apps/mail/api/tags`
    ///
    /// - `body`: [`TagWords`](types::TagWords), `application/json`
    ///
    /// Answers [`Tag`](types::Tag).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn create_tag<'a>(
        &'a self,
        body: &'a types::TagWords,
    ) -> Result<ResponseValue<types::Tag>, Error<()>> {
        let url = format!("{}/index.php/apps/mail/api/tags", self.baseurl,);
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
            operation_id: "mail.createTag",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Rename or recolour a tag; its label on the mail server stays.
    ///
    /// `PUT /index.php/apps/mail/api/tags/{id}`
    ///
    /// - `id`: path, integer. Number of the tag.
    /// - `body`: [`TagWords`](types::TagWords), `application/json`
    ///
    /// Answers [`Tag`](types::Tag).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn update_tag<'a>(
        &'a self,
        id: i64,
        body: &'a types::TagWords,
    ) -> Result<ResponseValue<types::Tag>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/tags/{}", self.baseurl, encode_path(& id
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
            operation_id: "mail.updateTag",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Delete a tag and take it off all messages.
    ///
    /// `DELETE /index.php/apps/mail/api/tags/{accountId}/delete/{id}`
    ///
    /// - `account_id`: path `accountId`, integer. Not used by the app.
    /// - `id`: path, integer. Number of the tag.
    ///
    /// Answers list of integer.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_tag<'a>(
        &'a self,
        account_id: i64,
        id: i64,
    ) -> Result<ResponseValue<Vec<i64>>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/tags/{}/delete/{}", self.baseurl, encode_path(&
            account_id.to_string()), encode_path(& id.to_string()),
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
            operation_id: "mail.deleteTag",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The web page of the app. It is the only place that tells all tags of the user: the hidden field initial-state-mail-tags holds them, as JSON in base64.
    ///
    /// `GET /index.php/apps/mail/`
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_page<'a>(&'a self) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!("{}/index.php/apps/mail/", self.baseurl,);
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "mail.getPage",
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

    /// Keep a draft in the app; five minutes later it moves to the mail server, without attachments and references.
    ///
    /// `POST /index.php/apps/mail/api/drafts`
    ///
    /// - `body`: [`LocalMessageDraft`](types::LocalMessageDraft), `application/json`
    ///
    /// Answers [`CreateLocalDraftResponse`](types::CreateLocalDraftResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn create_local_draft<'a>(
        &'a self,
        body: &'a types::LocalMessageDraft,
    ) -> Result<ResponseValue<types::CreateLocalDraftResponse>, Error<()>> {
        let url = format!("{}/index.php/apps/mail/api/drafts", self.baseurl,);
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
            operation_id: "mail.createLocalDraft",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Replace a draft that the app keeps.
    ///
    /// `PUT /index.php/apps/mail/api/drafts/{id}`
    ///
    /// - `id`: path, integer. Number of the draft or outbox message.
    /// - `body`: [`LocalMessageDraft`](types::LocalMessageDraft), `application/json`
    ///
    /// Answers [`UpdateLocalDraftResponse`](types::UpdateLocalDraftResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn update_local_draft<'a>(
        &'a self,
        id: i64,
        body: &'a types::LocalMessageDraft,
    ) -> Result<ResponseValue<types::UpdateLocalDraftResponse>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/drafts/{}", self.baseurl, encode_path(& id
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
            operation_id: "mail.updateLocalDraft",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Delete a draft that the app keeps.
    ///
    /// `DELETE /index.php/apps/mail/api/drafts/{id}`
    ///
    /// - `id`: path, integer. Number of the draft or outbox message.
    ///
    /// Answers [`DeleteLocalDraftResponse`](types::DeleteLocalDraftResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_local_draft<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::DeleteLocalDraftResponse>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/drafts/{}", self.baseurl, encode_path(& id
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
            operation_id: "mail.deleteLocalDraft",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Move a draft that the app keeps to the mail server now.
    ///
    /// `POST /index.php/apps/mail/api/drafts/move/{id}`
    ///
    /// - `id`: path, integer. Number of the draft or outbox message.
    ///
    /// Answers [`MoveLocalDraftResponse`](types::MoveLocalDraftResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn move_local_draft<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::MoveLocalDraftResponse>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/drafts/move/{}", self.baseurl, encode_path(& id
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
            operation_id: "mail.moveLocalDraft",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Messages that wait to be sent, or whose sending failed.
    ///
    /// `GET /index.php/apps/mail/api/outbox`
    ///
    /// Answers [`ListOutboxResponse`](types::ListOutboxResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_outbox<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::ListOutboxResponse>, Error<()>> {
        let url = format!("{}/index.php/apps/mail/api/outbox", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "mail.listOutbox",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Put a message into the outbox. With sendAt a background job sends it; attachments that cannot be found are left out without a word.
    ///
    /// `POST /index.php/apps/mail/api/outbox`
    ///
    /// - `body`: [`OutboxDraft`](types::OutboxDraft), `application/json`
    ///
    /// Answers [`CreateOutboxMessageResponse`](types::CreateOutboxMessageResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn create_outbox_message<'a>(
        &'a self,
        body: &'a types::OutboxDraft,
    ) -> Result<ResponseValue<types::CreateOutboxMessageResponse>, Error<()>> {
        let url = format!("{}/index.php/apps/mail/api/outbox", self.baseurl,);
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
            operation_id: "mail.createOutboxMessage",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// A message that waits to be sent.
    ///
    /// `GET /index.php/apps/mail/api/outbox/{id}`
    ///
    /// - `id`: path, integer. Number of the draft or outbox message.
    ///
    /// Answers [`GetOutboxMessageResponse`](types::GetOutboxMessageResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_outbox_message<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::GetOutboxMessageResponse>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/outbox/{}", self.baseurl, encode_path(& id
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
            operation_id: "mail.getOutboxMessage",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Replace a message that waits to be sent.
    ///
    /// `PUT /index.php/apps/mail/api/outbox/{id}`
    ///
    /// - `id`: path, integer. Number of the draft or outbox message.
    /// - `body`: [`OutboxDraft`](types::OutboxDraft), `application/json`
    ///
    /// Answers [`UpdateOutboxMessageResponse`](types::UpdateOutboxMessageResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn update_outbox_message<'a>(
        &'a self,
        id: i64,
        body: &'a types::OutboxDraft,
    ) -> Result<ResponseValue<types::UpdateOutboxMessageResponse>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/outbox/{}", self.baseurl, encode_path(& id
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
            operation_id: "mail.updateOutboxMessage",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Send a message of the outbox now. After a failure it stays there.
    ///
    /// `POST /index.php/apps/mail/api/outbox/{id}`
    ///
    /// - `id`: path, integer. Number of the draft or outbox message.
    ///
    /// Answers [`SendOutboxMessageResponse`](types::SendOutboxMessageResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn send_outbox_message<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::SendOutboxMessageResponse>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/outbox/{}", self.baseurl, encode_path(& id
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
            operation_id: "mail.sendOutboxMessage",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Take a message out of the outbox without sending it.
    ///
    /// `DELETE /index.php/apps/mail/api/outbox/{id}`
    ///
    /// - `id`: path, integer. Number of the draft or outbox message.
    ///
    /// Answers [`DeleteOutboxMessageResponse`](types::DeleteOutboxMessageResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_outbox_message<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::DeleteOutboxMessageResponse>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/outbox/{}", self.baseurl, encode_path(& id
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
            operation_id: "mail.deleteOutboxMessage",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Make a draft that the app keeps an outbox message.
    ///
    /// `POST /index.php/apps/mail/api/outbox/from-draft/{id}`
    ///
    /// - `id`: path, integer. Number of the draft or outbox message.
    /// - `body`: [`SendTime`](types::SendTime), `application/json`
    ///
    /// Answers [`CreateOutboxMessageFromDraftResponse`](types::CreateOutboxMessageFromDraftResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn create_outbox_message_from_draft<'a>(
        &'a self,
        id: i64,
        body: &'a types::SendTime,
    ) -> Result<ResponseValue<types::CreateOutboxMessageFromDraftResponse>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/outbox/from-draft/{}", self.baseurl,
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
            operation_id: "mail.createOutboxMessageFromDraft",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Addresses and domains whose remote images are shown.
    ///
    /// `GET /index.php/apps/mail/api/trustedsenders`
    ///
    /// Answers [`ListTrustedSendersResponse`](types::ListTrustedSendersResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_trusted_senders<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::ListTrustedSendersResponse>, Error<()>> {
        let url = format!("{}/index.php/apps/mail/api/trustedsenders", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "mail.listTrustedSenders",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Trust a sender.
    ///
    /// `PUT /index.php/apps/mail/api/trustedsenders/{email}`
    ///
    /// - `email`: path, text. Address, or domain.
    /// - `type_`: query `type`, [`TrustSenderType`](types::TrustSenderType). Which of the two it is.
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn trust_sender<'a>(
        &'a self,
        email: &'a str,
        type_: types::TrustSenderType,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/trustedsenders/{}", self.baseurl, encode_path(&
            email.to_string()),
        );
        let mut request = self
            .client
            .put(url)
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .build()?;
        let info = OperationInfo {
            operation_id: "mail.trustSender",
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

    /// Trust a sender no longer.
    ///
    /// `DELETE /index.php/apps/mail/api/trustedsenders/{email}`
    ///
    /// - `email`: path, text. Address, or domain.
    /// - `type_`: query `type`, [`DistrustSenderType`](types::DistrustSenderType). Which of the two it is.
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn distrust_sender<'a>(
        &'a self,
        email: &'a str,
        type_: types::DistrustSenderType,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/trustedsenders/{}", self.baseurl, encode_path(&
            email.to_string()),
        );
        let mut request = self
            .client
            .delete(url)
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .build()?;
        let info = OperationInfo {
            operation_id: "mail.distrustSender",
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

    /// Addresses and domains that count as internal.
    ///
    /// `GET /index.php/apps/mail/api/internalAddress`
    ///
    /// Answers [`ListInternalAddressesResponse`](types::ListInternalAddressesResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_internal_addresses<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::ListInternalAddressesResponse>, Error<()>> {
        let url = format!("{}/index.php/apps/mail/api/internalAddress", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "mail.listInternalAddresses",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Count an address or domain as internal.
    ///
    /// `PUT /index.php/apps/mail/api/internalAddress/{address}`
    ///
    /// - `address`: path, text. Address, or domain.
    /// - `type_`: query `type`, [`AddInternalAddressType`](types::AddInternalAddressType). Which of the two it is.
    ///
    /// Answers [`AddInternalAddressResponse`](types::AddInternalAddressResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn add_internal_address<'a>(
        &'a self,
        address: &'a str,
        type_: types::AddInternalAddressType,
    ) -> Result<ResponseValue<types::AddInternalAddressResponse>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/internalAddress/{}", self.baseurl, encode_path(&
            address.to_string()),
        );
        let mut request = self
            .client
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .build()?;
        let info = OperationInfo {
            operation_id: "mail.addInternalAddress",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Count an address or domain as internal no longer.
    ///
    /// `DELETE /index.php/apps/mail/api/internalAddress/{address}`
    ///
    /// - `address`: path, text. Address, or domain.
    /// - `type_`: query `type`, [`RemoveInternalAddressType`](types::RemoveInternalAddressType). Which of the two it is.
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn remove_internal_address<'a>(
        &'a self,
        address: &'a str,
        type_: types::RemoveInternalAddressType,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/internalAddress/{}", self.baseurl, encode_path(&
            address.to_string()),
        );
        let mut request = self
            .client
            .delete(url)
            .query(&progenitor_client::QueryParam::new("type", &type_))
            .build()?;
        let info = OperationInfo {
            operation_id: "mail.removeInternalAddress",
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

    /// Leave the mailing list of a message by a call to the address that its headers name. 403 when they name none. At most 10 in an hour.
    ///
    /// `POST /index.php/apps/mail/api/list/unsubscribe/{id}`
    ///
    /// - `id`: path, integer. Number of the message (databaseId), which changes when it is moved.
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn unsubscribe<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/list/unsubscribe/{}", self.baseurl, encode_path(&
            id.to_string()),
        );
        let mut request = self.client.post(url).build()?;
        let info = OperationInfo {
            operation_id: "mail.unsubscribe",
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

    /// Addresses from contacts and earlier mail that contain the words.
    ///
    /// `GET /index.php/apps/mail/api/autoComplete`
    ///
    /// - `term`: query, text. Part of a name or address.
    ///
    /// Answers list of [`Recipient`](types::Recipient).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn auto_complete_recipients<'a>(
        &'a self,
        term: &'a str,
    ) -> Result<ResponseValue<Vec<types::Recipient>>, Error<()>> {
        let url = format!("{}/index.php/apps/mail/api/autoComplete", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("term", &term))
            .build()?;
        let info = OperationInfo {
            operation_id: "mail.autoCompleteRecipients",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The automatic answer of an account, from its filter script. Needs ManageSieve.
    ///
    /// `GET /index.php/apps/mail/api/out-of-office/{accountId}`
    ///
    /// - `account_id`: path `accountId`, integer. Number of the account.
    ///
    /// Answers [`GetOutOfOfficeResponse`](types::GetOutOfOfficeResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_out_of_office<'a>(
        &'a self,
        account_id: i64,
    ) -> Result<ResponseValue<types::GetOutOfOfficeResponse>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/out-of-office/{}", self.baseurl, encode_path(&
            account_id.to_string()),
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
            operation_id: "mail.getOutOfOffice",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Set or end the automatic answer.
    ///
    /// `POST /index.php/apps/mail/api/out-of-office/{accountId}`
    ///
    /// - `account_id`: path `accountId`, integer. Number of the account.
    /// - `body`: [`OutOfOfficeChange`](types::OutOfOfficeChange), `application/json`
    ///
    /// Answers [`SetOutOfOfficeResponse`](types::SetOutOfOfficeResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn set_out_of_office<'a>(
        &'a self,
        account_id: i64,
        body: &'a types::OutOfOfficeChange,
    ) -> Result<ResponseValue<types::SetOutOfOfficeResponse>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/out-of-office/{}", self.baseurl, encode_path(&
            account_id.to_string()),
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
            operation_id: "mail.setOutOfOffice",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Let the automatic answer follow the absence that the user states in Nextcloud.
    ///
    /// `POST /index.php/apps/mail/api/out-of-office/{accountId}/follow-system`
    ///
    /// - `account_id`: path `accountId`, integer. Number of the account.
    ///
    /// Answers [`FollowSystemOutOfOfficeResponse`](types::FollowSystemOutOfOfficeResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn follow_system_out_of_office<'a>(
        &'a self,
        account_id: i64,
    ) -> Result<ResponseValue<types::FollowSystemOutOfOfficeResponse>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/out-of-office/{}/follow-system", self.baseurl,
            encode_path(& account_id.to_string()),
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
            operation_id: "mail.followSystemOutOfOffice",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The active filter script of an account. Needs ManageSieve.
    ///
    /// `GET /index.php/apps/mail/api/sieve/active/{id}`
    ///
    /// - `id`: path, integer. Number of the account.
    ///
    /// Answers [`FilterScript`](types::FilterScript).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_filter_script<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::FilterScript>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/sieve/active/{}", self.baseurl, encode_path(& id
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
            operation_id: "mail.getFilterScript",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Replace the active filter script; 422 when the mail server does not accept it.
    ///
    /// `PUT /index.php/apps/mail/api/sieve/active/{id}`
    ///
    /// - `id`: path, integer. Number of the account.
    /// - `body`: [`NewFilterScript`](types::NewFilterScript), `application/json`
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn set_filter_script<'a>(
        &'a self,
        id: i64,
        body: &'a types::NewFilterScript,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/sieve/active/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        let mut request = self.client.put(url).json(&body).build()?;
        let info = OperationInfo {
            operation_id: "mail.setFilterScript",
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

    /// Users that may act in the account.
    ///
    /// `GET /index.php/apps/mail/api/delegations/{accountId}`
    ///
    /// - `account_id`: path `accountId`, integer. Number of the account.
    ///
    /// Answers list of [`Delegation`](types::Delegation).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_delegates<'a>(
        &'a self,
        account_id: i64,
    ) -> Result<ResponseValue<Vec<types::Delegation>>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/delegations/{}", self.baseurl, encode_path(&
            account_id.to_string()),
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
            operation_id: "mail.listDelegates",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Let a user act in the account.
    ///
    /// `POST /index.php/apps/mail/api/delegations/{accountId}`
    ///
    /// - `account_id`: path `accountId`, integer. Number of the account.
    /// - `body`: [`NewDelegate`](types::NewDelegate), `application/json`
    ///
    /// Answers [`Delegation`](types::Delegation).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn add_delegate<'a>(
        &'a self,
        account_id: i64,
        body: &'a types::NewDelegate,
    ) -> Result<ResponseValue<types::Delegation>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/delegations/{}", self.baseurl, encode_path(&
            account_id.to_string()),
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
            operation_id: "mail.addDelegate",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// End that a user may act in the account.
    ///
    /// `DELETE /index.php/apps/mail/api/delegations/{accountId}/{userId}`
    ///
    /// - `account_id`: path `accountId`, integer. Number of the account.
    /// - `user_id`: path `userId`, text. Id of the user.
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn remove_delegate<'a>(
        &'a self,
        account_id: i64,
        user_id: &'a str,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/delegations/{}/{}", self.baseurl, encode_path(&
            account_id.to_string()), encode_path(& user_id.to_string()),
        );
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "mail.removeDelegate",
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

    /// Texts that the user keeps for use in messages.
    ///
    /// `GET /index.php/apps/mail/api/textBlocks`
    ///
    /// Answers [`ListTextBlocksResponse`](types::ListTextBlocksResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_text_blocks<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::ListTextBlocksResponse>, Error<()>> {
        let url = format!("{}/index.php/apps/mail/api/textBlocks", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "mail.listTextBlocks",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Keep a text.
    ///
    /// `POST /index.php/apps/mail/api/textBlocks`
    ///
    /// - `body`: [`NewTextBlock`](types::NewTextBlock), `application/json`
    ///
    /// Answers [`CreateTextBlockResponse`](types::CreateTextBlockResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn create_text_block<'a>(
        &'a self,
        body: &'a types::NewTextBlock,
    ) -> Result<ResponseValue<types::CreateTextBlockResponse>, Error<()>> {
        let url = format!("{}/index.php/apps/mail/api/textBlocks", self.baseurl,);
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
            operation_id: "mail.createTextBlock",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Change a text.
    ///
    /// `PUT /index.php/apps/mail/api/textBlocks/{id}`
    ///
    /// - `id`: path, integer. Number of the text block.
    /// - `body`: [`NewTextBlock`](types::NewTextBlock), `application/json`
    ///
    /// Answers [`UpdateTextBlockResponse`](types::UpdateTextBlockResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn update_text_block<'a>(
        &'a self,
        id: i64,
        body: &'a types::NewTextBlock,
    ) -> Result<ResponseValue<types::UpdateTextBlockResponse>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/textBlocks/{}", self.baseurl, encode_path(& id
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
            operation_id: "mail.updateTextBlock",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Delete a text.
    ///
    /// `DELETE /index.php/apps/mail/api/textBlocks/{id}`
    ///
    /// - `id`: path, integer. Number of the text block.
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_text_block<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/textBlocks/{}", self.baseurl, encode_path(& id
            .to_string()),
        );
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "mail.deleteTextBlock",
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

    /// A setting of the web page.
    ///
    /// `GET /index.php/apps/mail/api/preferences/{id}`
    ///
    /// - `id`: path, text. Name of the preference, as sort-order.
    ///
    /// Answers [`Preference`](types::Preference).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_preference<'a>(
        &'a self,
        id: &'a str,
    ) -> Result<ResponseValue<types::Preference>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/preferences/{}", self.baseurl, encode_path(& id
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
            operation_id: "mail.getPreference",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Change a setting of the web page.
    ///
    /// `PUT /index.php/apps/mail/api/preferences/{id}`
    ///
    /// - `id`: path, text. Name of the preference, as sort-order.
    /// - `body`: [`NewPreference`](types::NewPreference), `application/json`
    ///
    /// Answers [`Preference`](types::Preference).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn set_preference<'a>(
        &'a self,
        id: &'a str,
        body: &'a types::NewPreference,
    ) -> Result<ResponseValue<types::Preference>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/mail/api/preferences/{}", self.baseurl, encode_path(& id
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
            operation_id: "mail.setPreference",
        };
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
        "5.11"
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
