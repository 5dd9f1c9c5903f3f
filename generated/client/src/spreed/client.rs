//! The client of spreed: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/spreed.json`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of spreed as one user. Cloning is cheap.
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

    /// `GET /ocs/v2.php/apps/spreed/api/v1/room/{token}/avatar`
    ///
    /// - `token`: path, text
    /// - `dark_theme`: query `darkTheme`, boolean, optional
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn avatar_get_avatar<'a>(
        &'a self,
        token: &'a str,
        dark_theme: Option<bool>,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/room/{}/avatar", self.baseurl,
            encode_path(& token.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("darkTheme", &dark_theme))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.avatar-get-avatar",
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

    /// `POST /ocs/v2.php/apps/spreed/api/v1/room/{token}/avatar`
    ///
    /// - `token`: path, text
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn avatar_upload_avatar<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/room/{}/avatar", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.avatar-upload-avatar",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v1/room/{token}/avatar`
    ///
    /// - `token`: path, text
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn avatar_delete_avatar<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/room/{}/avatar", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.avatar-delete-avatar",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/room/{token}/avatar/emoji`
    ///
    /// - `token`: path, text
    /// - `body`: [`AvatarEmojiAvatarBody`](types::AvatarEmojiAvatarBody), `application/json`
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn avatar_emoji_avatar<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::AvatarEmojiAvatarBody,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/room/{}/avatar/emoji", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.avatar-emoji-avatar",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v1/room/{token}/avatar/dark`
    ///
    /// - `token`: path, text
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn avatar_get_avatar_dark<'a>(
        &'a self,
        token: &'a str,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/room/{}/avatar/dark", self.baseurl,
            encode_path(& token.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self.client.get(url).headers(header_map).build()?;
        let info = OperationInfo {
            operation_id: "spreed.avatar-get-avatar-dark",
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

    /// `GET /ocs/v2.php/apps/spreed/api/v1/ban/{token}`
    ///
    /// - `token`: path, text
    ///
    /// Answers list of [`Ban`](types::Ban).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn ban_list_bans<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<Vec<types::Ban>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/ban/{}", self.baseurl, encode_path(& token
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
            operation_id: "spreed.ban-list-bans",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/ban/{token}`
    ///
    /// - `token`: path, text
    /// - `body`: [`BanBanActorBody`](types::BanBanActorBody), `application/json`
    ///
    /// Answers [`Ban`](types::Ban).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn ban_ban_actor<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::BanBanActorBody,
    ) -> Result<ResponseValue<types::Ban>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/ban/{}", self.baseurl, encode_path(& token
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
            operation_id: "spreed.ban-ban-actor",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v1/ban/{token}/{banId}`
    ///
    /// - `token`: path, text
    /// - `ban_id`: path `banId`, integer
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn ban_unban_actor<'a>(
        &'a self,
        token: &'a str,
        ban_id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/ban/{}/{}", self.baseurl, encode_path(&
            token.to_string()), encode_path(& ban_id.to_string()),
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
            operation_id: "spreed.ban-unban-actor",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v1/bot/{token}`
    ///
    /// - `token`: path, text
    ///
    /// Answers list of [`Bot`](types::Bot).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn bot_list_bots<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<Vec<types::Bot>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/bot/{}", self.baseurl, encode_path(& token
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
            operation_id: "spreed.bot-list-bots",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/bot/{token}/{botId}`
    ///
    /// - `token`: path, text
    /// - `bot_id`: path `botId`, integer
    ///
    /// Answers [`Bot`](types::Bot), optional.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn bot_enable_bot<'a>(
        &'a self,
        token: &'a str,
        bot_id: i64,
    ) -> Result<ResponseValue<Option<types::Bot>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/bot/{}/{}", self.baseurl, encode_path(&
            token.to_string()), encode_path(& bot_id.to_string()),
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
            operation_id: "spreed.bot-enable-bot",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v1/bot/{token}/{botId}`
    ///
    /// - `token`: path, text
    /// - `bot_id`: path `botId`, integer
    ///
    /// Answers [`Bot`](types::Bot), optional.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn bot_disable_bot<'a>(
        &'a self,
        token: &'a str,
        bot_id: i64,
    ) -> Result<ResponseValue<Option<types::Bot>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/bot/{}/{}", self.baseurl, encode_path(&
            token.to_string()), encode_path(& bot_id.to_string()),
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
            operation_id: "spreed.bot-disable-bot",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/breakout-rooms/{token}`
    ///
    /// - `token`: path, text
    /// - `body`: [`BreakoutRoomConfigureBreakoutRoomsBody`](types::BreakoutRoomConfigureBreakoutRoomsBody), `application/json`
    ///
    /// Answers list of [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn breakout_room_configure_breakout_rooms<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::BreakoutRoomConfigureBreakoutRoomsBody,
    ) -> Result<ResponseValue<Vec<types::Room>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/breakout-rooms/{}", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.breakout_room-configure-breakout-rooms",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v1/breakout-rooms/{token}`
    ///
    /// - `token`: path, text
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn breakout_room_remove_breakout_rooms<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/breakout-rooms/{}", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.breakout_room-remove-breakout-rooms",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/breakout-rooms/{token}/broadcast`
    ///
    /// - `token`: path, text
    /// - `body`: [`BreakoutRoomBroadcastChatMessageBody`](types::BreakoutRoomBroadcastChatMessageBody), `application/json`
    ///
    /// Answers list of [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn breakout_room_broadcast_chat_message<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::BreakoutRoomBroadcastChatMessageBody,
    ) -> Result<ResponseValue<Vec<types::Room>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/breakout-rooms/{}/broadcast", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.breakout_room-broadcast-chat-message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/breakout-rooms/{token}/attendees`
    ///
    /// - `token`: path, text
    /// - `body`: [`BreakoutRoomApplyAttendeeMapBody`](types::BreakoutRoomApplyAttendeeMapBody), `application/json`
    ///
    /// Answers list of [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn breakout_room_apply_attendee_map<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::BreakoutRoomApplyAttendeeMapBody,
    ) -> Result<ResponseValue<Vec<types::Room>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/breakout-rooms/{}/attendees", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.breakout_room-apply-attendee-map",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/breakout-rooms/{token}/request-assistance`
    ///
    /// - `token`: path, text
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn breakout_room_request_assistance<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/breakout-rooms/{}/request-assistance", self
            .baseurl, encode_path(& token.to_string()),
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
            operation_id: "spreed.breakout_room-request-assistance",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v1/breakout-rooms/{token}/request-assistance`
    ///
    /// - `token`: path, text
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn breakout_room_reset_request_for_assistance<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/breakout-rooms/{}/request-assistance", self
            .baseurl, encode_path(& token.to_string()),
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
            operation_id: "spreed.breakout_room-reset-request-for-assistance",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/breakout-rooms/{token}/rooms`
    ///
    /// - `token`: path, text
    ///
    /// Answers list of [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn breakout_room_start_breakout_rooms<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<Vec<types::Room>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/breakout-rooms/{}/rooms", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.breakout_room-start-breakout-rooms",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v1/breakout-rooms/{token}/rooms`
    ///
    /// - `token`: path, text
    ///
    /// Answers list of [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn breakout_room_stop_breakout_rooms<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<Vec<types::Room>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/breakout-rooms/{}/rooms", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.breakout_room-stop-breakout-rooms",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/breakout-rooms/{token}/switch`
    ///
    /// - `token`: path, text
    /// - `body`: [`BreakoutRoomSwitchBreakoutRoomBody`](types::BreakoutRoomSwitchBreakoutRoomBody), `application/json`
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn breakout_room_switch_breakout_room<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::BreakoutRoomSwitchBreakoutRoomBody,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/breakout-rooms/{}/switch", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.breakout_room-switch-breakout-room",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v4/dashboard/events`
    ///
    /// Answers list of [`DashboardEvent`](types::DashboardEvent).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn calendar_integration_get_dashboard_events<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::DashboardEvent>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/dashboard/events", self.baseurl,
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
            operation_id: "spreed.calendar_integration-get-dashboard-events",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v4/room/{token}/mutual-events`
    ///
    /// - `token`: path, text
    ///
    /// Answers list of [`DashboardEvent`](types::DashboardEvent).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn calendar_integration_get_mutual_events<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<Vec<types::DashboardEvent>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/mutual-events", self.baseurl,
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
            operation_id: "spreed.calendar_integration-get-mutual-events",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v4/call/{token}`
    ///
    /// - `token`: path, text
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers list of [`CallPeer`](types::CallPeer).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn call_get_peers_for_call<'a>(
        &'a self,
        token: &'a str,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<ResponseValue<Vec<types::CallPeer>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/call/{}", self.baseurl, encode_path(& token
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
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
            operation_id: "spreed.call-get-peers-for-call",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/apps/spreed/api/v4/call/{token}`
    ///
    /// - `token`: path, text
    /// - `body`: [`CallUpdateCallFlagsBody`](types::CallUpdateCallFlagsBody), `application/json`
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn call_update_call_flags<'a>(
        &'a self,
        token: &'a str,
        x_nextcloud_federation: Option<&'a str>,
        body: &'a types::CallUpdateCallFlagsBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/call/{}", self.baseurl, encode_path(& token
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
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
            operation_id: "spreed.call-update-call-flags",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v4/call/{token}`
    ///
    /// - `token`: path, text
    /// - `body`: [`CallJoinCallBody`](types::CallJoinCallBody), `application/json`
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn call_join_call<'a>(
        &'a self,
        token: &'a str,
        x_nextcloud_federation: Option<&'a str>,
        body: &'a types::CallJoinCallBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/call/{}", self.baseurl, encode_path(& token
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.call-join-call",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v4/call/{token}`
    ///
    /// - `token`: path, text
    /// - `all`: query, boolean, optional
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn call_leave_call<'a>(
        &'a self,
        token: &'a str,
        all: Option<bool>,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/call/{}", self.baseurl, encode_path(& token
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("all", &all))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.call-leave-call",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v4/call/{token}/download`
    ///
    /// - `token`: path, text
    /// - `format`: query, [`CallDownloadParticipantsForCallFormat`](types::CallDownloadParticipantsForCallFormat), optional
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn call_download_participants_for_call<'a>(
        &'a self,
        token: &'a str,
        format: Option<types::CallDownloadParticipantsForCallFormat>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/call/{}/download", self.baseurl,
            encode_path(& token.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("format", &format))
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.call-download-participants-for-call",
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

    /// `PUT /ocs/v2.php/apps/spreed/api/v4/call/{token}/federation`
    ///
    /// - `token`: path, text
    /// - `body`: [`CallUpdateFederatedCallFlagsBody`](types::CallUpdateFederatedCallFlagsBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn call_update_federated_call_flags<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::CallUpdateFederatedCallFlagsBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/call/{}/federation", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.call-update-federated-call-flags",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v4/call/{token}/federation`
    ///
    /// - `token`: path, text
    /// - `body`: [`CallJoinFederatedCallBody`](types::CallJoinFederatedCallBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn call_join_federated_call<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::CallJoinFederatedCallBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/call/{}/federation", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.call-join-federated-call",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v4/call/{token}/federation`
    ///
    /// - `token`: path, text
    /// - `session_id`: query `sessionId`, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn call_leave_federated_call<'a>(
        &'a self,
        token: &'a str,
        session_id: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/call/{}/federation", self.baseurl,
            encode_path(& token.to_string()),
        );
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("sessionId", &session_id))
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.call-leave-federated-call",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v4/call/{token}/ring/{attendeeId}`
    ///
    /// - `token`: path, text
    /// - `attendee_id`: path `attendeeId`, integer
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn call_ring_attendee<'a>(
        &'a self,
        token: &'a str,
        attendee_id: i64,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/call/{}/ring/{}", self.baseurl,
            encode_path(& token.to_string()), encode_path(& attendee_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.call-ring-attendee",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v4/call/{token}/dialout/{attendeeId}`
    ///
    /// - `token`: path, text
    /// - `attendee_id`: path `attendeeId`, integer
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn call_sip_dial_out<'a>(
        &'a self,
        token: &'a str,
        attendee_id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/call/{}/dialout/{}", self.baseurl,
            encode_path(& token.to_string()), encode_path(& attendee_id.to_string()),
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
            operation_id: "spreed.call-sip-dial-out",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v4/call/{token}/notification-state`
    ///
    /// - `token`: path, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn call_notification_state<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/call/{}/notification-state", self.baseurl,
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
            operation_id: "spreed.call_notification-state",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v1/chat/{token}`
    ///
    /// - `token`: path, text
    /// - `include_last_known`: query `includeLastKnown`, integer, optional
    /// - `last_common_read_id`: query `lastCommonReadId`, integer, optional
    /// - `last_known_message_id`: query `lastKnownMessageId`, integer, optional
    /// - `limit`: query, integer, optional
    /// - `look_into_future`: query `lookIntoFuture`, integer
    /// - `mark_notifications_as_read`: query `markNotificationsAsRead`, integer, optional
    /// - `no_status_update`: query `noStatusUpdate`, integer, optional
    /// - `set_read_marker`: query `setReadMarker`, integer, optional
    /// - `thread_id`: query `threadId`, integer, optional
    /// - `timeout`: query, integer, optional
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers list of [`ChatMessageWithParent`](types::ChatMessageWithParent).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn chat_receive_messages<'a>(
        &'a self,
        token: &'a str,
        include_last_known: Option<i64>,
        last_common_read_id: Option<i64>,
        last_known_message_id: Option<i64>,
        limit: Option<i64>,
        look_into_future: i64,
        mark_notifications_as_read: Option<i64>,
        no_status_update: Option<i64>,
        set_read_marker: Option<i64>,
        thread_id: Option<i64>,
        timeout: Option<i64>,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<ResponseValue<Vec<types::ChatMessageWithParent>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}", self.baseurl, encode_path(& token
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "includeLastKnown",
                    &include_last_known,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "lastCommonReadId",
                    &last_common_read_id,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "lastKnownMessageId",
                    &last_known_message_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(
                &progenitor_client::QueryParam::new("lookIntoFuture", &look_into_future),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "markNotificationsAsRead",
                    &mark_notifications_as_read,
                ),
            )
            .query(
                &progenitor_client::QueryParam::new("noStatusUpdate", &no_status_update),
            )
            .query(
                &progenitor_client::QueryParam::new("setReadMarker", &set_read_marker),
            )
            .query(&progenitor_client::QueryParam::new("threadId", &thread_id))
            .query(&progenitor_client::QueryParam::new("timeout", &timeout))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.chat-receive-messages",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/chat/{token}`
    ///
    /// - `token`: path, text
    /// - `body`: [`ChatSendMessageBody`](types::ChatSendMessageBody), `application/json`
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers [`ChatMessageWithParent`](types::ChatMessageWithParent), optional.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn chat_send_message<'a>(
        &'a self,
        token: &'a str,
        x_nextcloud_federation: Option<&'a str>,
        body: &'a types::ChatSendMessageBody,
    ) -> Result<ResponseValue<Option<types::ChatMessageWithParent>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}", self.baseurl, encode_path(& token
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.chat-send-message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v1/chat/{token}`
    ///
    /// - `token`: path, text
    ///
    /// Answers [`ChatMessage`](types::ChatMessage).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn chat_clear_history<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<types::ChatMessage>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}", self.baseurl, encode_path(& token
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
            operation_id: "spreed.chat-clear-history",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v1/chat/{token}/schedule`
    ///
    /// - `token`: path, text
    ///
    /// Answers list of [`ScheduledMessage`](types::ScheduledMessage).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn chat_get_scheduled_messages<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<Vec<types::ScheduledMessage>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}/schedule", self.baseurl,
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
            operation_id: "spreed.chat-get-scheduled-messages",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/chat/{token}/schedule`
    ///
    /// - `token`: path, text
    /// - `body`: [`ChatScheduleMessageBody`](types::ChatScheduleMessageBody), `application/json`
    ///
    /// Answers [`ScheduledMessage`](types::ScheduledMessage).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn chat_schedule_message<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::ChatScheduleMessageBody,
    ) -> Result<ResponseValue<types::ScheduledMessage>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}/schedule", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.chat-schedule-message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/chat/{token}/schedule/{messageId}`
    ///
    /// - `token`: path, text
    /// - `message_id`: path `messageId`, text
    /// - `body`: [`ChatEditScheduledMessageBody`](types::ChatEditScheduledMessageBody), `application/json`
    ///
    /// Answers [`ScheduledMessage`](types::ScheduledMessage).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn chat_edit_scheduled_message<'a>(
        &'a self,
        token: &'a str,
        message_id: &'a str,
        body: &'a types::ChatEditScheduledMessageBody,
    ) -> Result<ResponseValue<types::ScheduledMessage>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}/schedule/{}", self.baseurl,
            encode_path(& token.to_string()), encode_path(& message_id.to_string()),
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
            operation_id: "spreed.chat-edit-scheduled-message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v1/chat/{token}/schedule/{messageId}`
    ///
    /// - `token`: path, text
    /// - `message_id`: path `messageId`, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn chat_delete_schedule_message<'a>(
        &'a self,
        token: &'a str,
        message_id: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}/schedule/{}", self.baseurl,
            encode_path(& token.to_string()), encode_path(& message_id.to_string()),
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
            operation_id: "spreed.chat-delete-schedule-message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v1/chat/{token}/share`
    ///
    /// - `token`: path, text
    /// - `last_known_message_id`: query `lastKnownMessageId`, integer, optional
    /// - `limit`: query, integer, optional
    /// - `object_type`: query `objectType`, text
    ///
    /// Answers map of [`ChatMessage`](types::ChatMessage).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn chat_get_objects_shared_in_room<'a>(
        &'a self,
        token: &'a str,
        last_known_message_id: Option<i64>,
        limit: Option<i64>,
        object_type: &'a str,
    ) -> Result<
        ResponseValue<::nextcloud_transport::lax::PhpMap<String, types::ChatMessage>>,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}/share", self.baseurl, encode_path(&
            token.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "lastKnownMessageId",
                    &last_known_message_id,
                ),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("objectType", &object_type))
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.chat-get-objects-shared-in-room",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/chat/{token}/share`
    ///
    /// - `token`: path, text
    /// - `body`: [`ChatShareObjectToChatBody`](types::ChatShareObjectToChatBody), `application/json`
    ///
    /// Answers [`ChatMessageWithParent`](types::ChatMessageWithParent), optional.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn chat_share_object_to_chat<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::ChatShareObjectToChatBody,
    ) -> Result<ResponseValue<Option<types::ChatMessageWithParent>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}/share", self.baseurl, encode_path(&
            token.to_string()),
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
            operation_id: "spreed.chat-share-object-to-chat",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/chat/{token}/summarize`
    ///
    /// - `token`: path, text
    /// - `body`: [`ChatSummarizeChatBody`](types::ChatSummarizeChatBody), `application/json`
    ///
    /// Answers [`ChatSummarizeChatResponse`](types::ChatSummarizeChatResponse), optional.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn chat_summarize_chat<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::ChatSummarizeChatBody,
    ) -> Result<ResponseValue<Option<types::ChatSummarizeChatResponse>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}/summarize", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.chat-summarize-chat",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v1/chat/{token}/{messageId}/context`
    ///
    /// - `token`: path, text
    /// - `message_id`: path `messageId`, integer
    /// - `limit`: query, integer, optional
    /// - `thread_id`: query `threadId`, integer, optional
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers list of [`ChatMessageWithParent`](types::ChatMessageWithParent).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn chat_get_message_context<'a>(
        &'a self,
        token: &'a str,
        message_id: i64,
        limit: Option<i64>,
        thread_id: Option<i64>,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<ResponseValue<Vec<types::ChatMessageWithParent>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}/{}/context", self.baseurl,
            encode_path(& token.to_string()), encode_path(& message_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("threadId", &thread_id))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.chat-get-message-context",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/apps/spreed/api/v1/chat/{token}/{messageId}`
    ///
    /// - `token`: path, text
    /// - `message_id`: path `messageId`, integer
    /// - `body`: [`ChatEditMessageBody`](types::ChatEditMessageBody), `application/json`
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers [`ChatMessageWithParent`](types::ChatMessageWithParent).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn chat_edit_message<'a>(
        &'a self,
        token: &'a str,
        message_id: i64,
        x_nextcloud_federation: Option<&'a str>,
        body: &'a types::ChatEditMessageBody,
    ) -> Result<ResponseValue<types::ChatMessageWithParent>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}/{}", self.baseurl, encode_path(&
            token.to_string()), encode_path(& message_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
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
            operation_id: "spreed.chat-edit-message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v1/chat/{token}/{messageId}`
    ///
    /// - `token`: path, text
    /// - `message_id`: path `messageId`, integer
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers [`ChatMessageWithParent`](types::ChatMessageWithParent).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn chat_delete_message<'a>(
        &'a self,
        token: &'a str,
        message_id: i64,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<ResponseValue<types::ChatMessageWithParent>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}/{}", self.baseurl, encode_path(&
            token.to_string()), encode_path(& message_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.chat-delete-message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v1/chat/{token}/{messageId}/reminder`
    ///
    /// - `token`: path, text
    /// - `message_id`: path `messageId`, integer
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers [`ChatReminder`](types::ChatReminder).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn chat_get_reminder<'a>(
        &'a self,
        token: &'a str,
        message_id: i64,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<ResponseValue<types::ChatReminder>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}/{}/reminder", self.baseurl,
            encode_path(& token.to_string()), encode_path(& message_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
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
            operation_id: "spreed.chat-get-reminder",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/chat/{token}/{messageId}/reminder`
    ///
    /// - `token`: path, text
    /// - `message_id`: path `messageId`, integer
    /// - `body`: [`ChatSetReminderBody`](types::ChatSetReminderBody), `application/json`
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers [`ChatReminder`](types::ChatReminder).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn chat_set_reminder<'a>(
        &'a self,
        token: &'a str,
        message_id: i64,
        x_nextcloud_federation: Option<&'a str>,
        body: &'a types::ChatSetReminderBody,
    ) -> Result<ResponseValue<types::ChatReminder>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}/{}/reminder", self.baseurl,
            encode_path(& token.to_string()), encode_path(& message_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.chat-set-reminder",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v1/chat/{token}/{messageId}/reminder`
    ///
    /// - `token`: path, text
    /// - `message_id`: path `messageId`, integer
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers [`ChatDeleteReminderResponse`](types::ChatDeleteReminderResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn chat_delete_reminder<'a>(
        &'a self,
        token: &'a str,
        message_id: i64,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<ResponseValue<types::ChatDeleteReminderResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}/{}/reminder", self.baseurl,
            encode_path(& token.to_string()), encode_path(& message_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.chat-delete-reminder",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v1/chat/upcoming-reminders`
    ///
    /// Answers list of [`ChatReminderUpcoming`](types::ChatReminderUpcoming).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn chat_get_upcoming_reminders<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::ChatReminderUpcoming>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/upcoming-reminders", self.baseurl,
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
            operation_id: "spreed.chat-get-upcoming-reminders",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/chat/{token}/read`
    ///
    /// - `token`: path, text
    /// - `body`: [`ChatSetReadMarkerBody`](types::ChatSetReadMarkerBody), `application/json`
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn chat_set_read_marker<'a>(
        &'a self,
        token: &'a str,
        x_nextcloud_federation: Option<&'a str>,
        body: &'a types::ChatSetReadMarkerBody,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}/read", self.baseurl, encode_path(&
            token.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.chat-set-read-marker",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v1/chat/{token}/read`
    ///
    /// - `token`: path, text
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn chat_mark_unread<'a>(
        &'a self,
        token: &'a str,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}/read", self.baseurl, encode_path(&
            token.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.chat-mark-unread",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v1/chat/{token}/share/overview`
    ///
    /// - `token`: path, text
    /// - `limit`: query, integer, optional
    ///
    /// Answers map of list of [`ChatMessage`](types::ChatMessage).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn chat_get_objects_shared_in_room_overview<'a>(
        &'a self,
        token: &'a str,
        limit: Option<i64>,
    ) -> Result<
        ResponseValue<
            ::nextcloud_transport::lax::PhpMap<String, Vec<types::ChatMessage>>,
        >,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}/share/overview", self.baseurl,
            encode_path(& token.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.chat-get-objects-shared-in-room-overview",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/chat/{token}/{messageId}/pin`
    ///
    /// - `token`: path, text
    /// - `message_id`: path `messageId`, integer
    /// - `body`: [`ChatPinMessageBody`](types::ChatPinMessageBody), `application/json`
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers [`ChatMessageWithParent`](types::ChatMessageWithParent), optional.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn chat_pin_message<'a>(
        &'a self,
        token: &'a str,
        message_id: i64,
        x_nextcloud_federation: Option<&'a str>,
        body: &'a types::ChatPinMessageBody,
    ) -> Result<ResponseValue<Option<types::ChatMessageWithParent>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}/{}/pin", self.baseurl,
            encode_path(& token.to_string()), encode_path(& message_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.chat-pin-message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v1/chat/{token}/{messageId}/pin`
    ///
    /// - `token`: path, text
    /// - `message_id`: path `messageId`, integer
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers [`ChatMessageWithParent`](types::ChatMessageWithParent), optional.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn chat_unpin_message<'a>(
        &'a self,
        token: &'a str,
        message_id: i64,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<ResponseValue<Option<types::ChatMessageWithParent>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}/{}/pin", self.baseurl,
            encode_path(& token.to_string()), encode_path(& message_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.chat-unpin-message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v1/chat/{token}/{messageId}/pin/self`
    ///
    /// - `token`: path, text
    /// - `message_id`: path `messageId`, integer
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn chat_hide_pinned_message<'a>(
        &'a self,
        token: &'a str,
        message_id: i64,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}/{}/pin/self", self.baseurl,
            encode_path(& token.to_string()), encode_path(& message_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.chat-hide-pinned-message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v1/chat/{token}/mentions`
    ///
    /// - `token`: path, text
    /// - `include_status`: query `includeStatus`, boolean, optional
    /// - `limit`: query, integer, optional
    /// - `search`: query, text
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers list of [`ChatMentionSuggestion`](types::ChatMentionSuggestion).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn chat_mentions<'a>(
        &'a self,
        token: &'a str,
        include_status: Option<bool>,
        limit: Option<i64>,
        search: &'a str,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<ResponseValue<Vec<types::ChatMentionSuggestion>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}/mentions", self.baseurl,
            encode_path(& token.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("includeStatus", &include_status))
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.chat-mentions",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/chat/{token}/attachment/folder`
    ///
    /// - `token`: path, text
    /// - `body`: [`ChatProbeAttachmentFolderBody`](types::ChatProbeAttachmentFolderBody), `application/json`
    ///
    /// Answers [`ChatProbeAttachmentFolderResponse`](types::ChatProbeAttachmentFolderResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn chat_probe_attachment_folder<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::ChatProbeAttachmentFolderBody,
    ) -> Result<ResponseValue<types::ChatProbeAttachmentFolderResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}/attachment/folder", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.chat-probe-attachment-folder",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/chat/{token}/attachment`
    ///
    /// - `token`: path, text
    /// - `body`: [`ChatPostAttachmentToRoomBody`](types::ChatPostAttachmentToRoomBody), `application/json`
    ///
    /// Answers [`ChatPostAttachmentToRoomResponse`](types::ChatPostAttachmentToRoomResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn chat_post_attachment_to_room<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::ChatPostAttachmentToRoomBody,
    ) -> Result<ResponseValue<types::ChatPostAttachmentToRoomResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}/attachment", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.chat-post-attachment-to-room",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v4/tags`
    ///
    /// Answers list of [`ConversationTag`](types::ConversationTag).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn conversation_tag_get_tags<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::ConversationTag>>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/spreed/api/v4/tags", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.conversation_tag-get-tags",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v4/tags`
    ///
    /// - `body`: [`ConversationTagCreateTagBody`](types::ConversationTagCreateTagBody), `application/json`
    ///
    /// Answers [`ConversationTag`](types::ConversationTag).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn conversation_tag_create_tag<'a>(
        &'a self,
        body: &'a types::ConversationTagCreateTagBody,
    ) -> Result<ResponseValue<types::ConversationTag>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/spreed/api/v4/tags", self.baseurl,);
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
            operation_id: "spreed.conversation_tag-create-tag",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/apps/spreed/api/v4/tags/{tagId}`
    ///
    /// - `tag_id`: path `tagId`, text
    /// - `body`: [`ConversationTagUpdateTagBody`](types::ConversationTagUpdateTagBody), `application/json`
    ///
    /// Answers [`ConversationTag`](types::ConversationTag).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn conversation_tag_update_tag<'a>(
        &'a self,
        tag_id: &'a str,
        body: &'a types::ConversationTagUpdateTagBody,
    ) -> Result<ResponseValue<types::ConversationTag>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/tags/{}", self.baseurl, encode_path(&
            tag_id.to_string()),
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
            operation_id: "spreed.conversation_tag-update-tag",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v4/tags/{tagId}`
    ///
    /// - `tag_id`: path `tagId`, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn conversation_tag_delete_tag<'a>(
        &'a self,
        tag_id: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/tags/{}", self.baseurl, encode_path(&
            tag_id.to_string()),
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
            operation_id: "spreed.conversation_tag-delete-tag",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/apps/spreed/api/v4/tags/reorder`
    ///
    /// - `body`: [`ConversationTagReorderTagsBody`](types::ConversationTagReorderTagsBody), `application/json`
    ///
    /// Answers list of [`ConversationTag`](types::ConversationTag).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn conversation_tag_reorder_tags<'a>(
        &'a self,
        body: &'a types::ConversationTagReorderTagsBody,
    ) -> Result<ResponseValue<Vec<types::ConversationTag>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/tags/reorder", self.baseurl,
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
            operation_id: "spreed.conversation_tag-reorder-tags",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/apps/spreed/api/v4/tags/{tagId}/collapsed`
    ///
    /// - `tag_id`: path `tagId`, text
    /// - `body`: [`ConversationTagUpdateTagCollapsedBody`](types::ConversationTagUpdateTagCollapsedBody), `application/json`
    ///
    /// Answers [`ConversationTag`](types::ConversationTag).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn conversation_tag_update_tag_collapsed<'a>(
        &'a self,
        tag_id: &'a str,
        body: &'a types::ConversationTagUpdateTagCollapsedBody,
    ) -> Result<ResponseValue<types::ConversationTag>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/tags/{}/collapsed", self.baseurl,
            encode_path(& tag_id.to_string()),
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
            operation_id: "spreed.conversation_tag-update-tag-collapsed",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v1/file/{fileId}`
    ///
    /// - `file_id`: path `fileId`, text
    ///
    /// Answers [`FilesIntegrationGetRoomByFileIdResponse`](types::FilesIntegrationGetRoomByFileIdResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn files_integration_get_room_by_file_id<'a>(
        &'a self,
        file_id: &'a str,
    ) -> Result<
        ResponseValue<types::FilesIntegrationGetRoomByFileIdResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/file/{}", self.baseurl, encode_path(&
            file_id.to_string()),
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
            operation_id: "spreed.files_integration-get-room-by-file-id",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v1/publicshare/{shareToken}`
    ///
    /// - `share_token`: path `shareToken`, text
    ///
    /// Answers [`FilesIntegrationGetRoomByShareTokenResponse`](types::FilesIntegrationGetRoomByShareTokenResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn files_integration_get_room_by_share_token<'a>(
        &'a self,
        share_token: &'a str,
    ) -> Result<
        ResponseValue<types::FilesIntegrationGetRoomByShareTokenResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/publicshare/{}", self.baseurl,
            encode_path(& share_token.to_string()),
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
            operation_id: "spreed.files_integration-get-room-by-share-token",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/guest/{token}/name`
    ///
    /// - `token`: path, text
    /// - `body`: [`GuestSetDisplayNameBody`](types::GuestSetDisplayNameBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn guest_set_display_name<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::GuestSetDisplayNameBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/guest/{}/name", self.baseurl, encode_path(&
            token.to_string()),
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
            operation_id: "spreed.guest-set-display-name",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/live-transcription/{token}`
    ///
    /// - `token`: path, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn live_transcription_enable<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/live-transcription/{}", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.live_transcription-enable",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v1/live-transcription/{token}`
    ///
    /// - `token`: path, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn live_transcription_disable<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/live-transcription/{}", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.live_transcription-disable",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v1/live-transcription/languages`
    ///
    /// Answers map of [`LiveTranscriptionLanguage`](types::LiveTranscriptionLanguage).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn live_transcription_get_available_languages<'a>(
        &'a self,
    ) -> Result<
        ResponseValue<
            ::nextcloud_transport::lax::PhpMap<String, types::LiveTranscriptionLanguage>,
        >,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/live-transcription/languages", self
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
            operation_id: "spreed.live_transcription-get-available-languages",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v1/live-transcription/translation-languages`
    ///
    /// Answers [`LiveTranscriptionGetAvailableTranslationLanguagesResponse`](types::LiveTranscriptionGetAvailableTranslationLanguagesResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn live_transcription_get_available_translation_languages<'a>(
        &'a self,
    ) -> Result<
        ResponseValue<types::LiveTranscriptionGetAvailableTranslationLanguagesResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/live-transcription/translation-languages",
            self.baseurl,
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
            operation_id: "spreed.live_transcription-get-available-translation-languages",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/live-transcription/{token}/language`
    ///
    /// - `token`: path, text
    /// - `body`: [`LiveTranscriptionSetLanguageBody`](types::LiveTranscriptionSetLanguageBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn live_transcription_set_language<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::LiveTranscriptionSetLanguageBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/live-transcription/{}/language", self
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
            operation_id: "spreed.live_transcription-set-language",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/live-transcription/{token}/target-language`
    ///
    /// - `token`: path, text
    /// - `body`: [`LiveTranscriptionSetTargetLanguageBody`](types::LiveTranscriptionSetTargetLanguageBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn live_transcription_set_target_language<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::LiveTranscriptionSetTargetLanguageBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/live-transcription/{}/target-language",
            self.baseurl, encode_path(& token.to_string()),
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
            operation_id: "spreed.live_transcription-set-target-language",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v1/bridge/{token}`
    ///
    /// - `token`: path, text
    ///
    /// Answers [`MatterbridgeWithProcessState`](types::MatterbridgeWithProcessState).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn matterbridge_get_bridge_of_room<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<types::MatterbridgeWithProcessState>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/bridge/{}", self.baseurl, encode_path(&
            token.to_string()),
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
            operation_id: "spreed.matterbridge-get-bridge-of-room",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/apps/spreed/api/v1/bridge/{token}`
    ///
    /// - `token`: path, text
    /// - `body`: [`MatterbridgeEditBridgeOfRoomBody`](types::MatterbridgeEditBridgeOfRoomBody), `application/json`
    ///
    /// Answers [`MatterbridgeProcessState`](types::MatterbridgeProcessState).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn matterbridge_edit_bridge_of_room<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::MatterbridgeEditBridgeOfRoomBody,
    ) -> Result<ResponseValue<types::MatterbridgeProcessState>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/bridge/{}", self.baseurl, encode_path(&
            token.to_string()),
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
            operation_id: "spreed.matterbridge-edit-bridge-of-room",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v1/bridge/{token}`
    ///
    /// - `token`: path, text
    ///
    /// Answers boolean.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn matterbridge_delete_bridge_of_room<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<bool>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/bridge/{}", self.baseurl, encode_path(&
            token.to_string()),
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
            operation_id: "spreed.matterbridge-delete-bridge-of-room",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v1/bridge/{token}/process`
    ///
    /// - `token`: path, text
    ///
    /// Answers [`MatterbridgeProcessState`](types::MatterbridgeProcessState).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn matterbridge_get_bridge_process_state<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<types::MatterbridgeProcessState>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/bridge/{}/process", self.baseurl,
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
            operation_id: "spreed.matterbridge-get-bridge-process-state",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/poll/{token}`
    ///
    /// - `token`: path, text
    /// - `body`: [`PollCreatePollBody`](types::PollCreatePollBody), `application/json`
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers [`Poll`](types::Poll).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn poll_create_poll<'a>(
        &'a self,
        token: &'a str,
        x_nextcloud_federation: Option<&'a str>,
        body: &'a types::PollCreatePollBody,
    ) -> Result<ResponseValue<types::Poll>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/poll/{}", self.baseurl, encode_path(& token
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.poll-create-poll",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/poll/{token}/draft/{pollId}`
    ///
    /// - `token`: path, text
    /// - `poll_id`: path `pollId`, integer
    /// - `body`: [`PollUpdateDraftPollBody`](types::PollUpdateDraftPollBody), `application/json`
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers [`PollDraft`](types::PollDraft).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn poll_update_draft_poll<'a>(
        &'a self,
        token: &'a str,
        poll_id: i64,
        x_nextcloud_federation: Option<&'a str>,
        body: &'a types::PollUpdateDraftPollBody,
    ) -> Result<ResponseValue<types::PollDraft>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/poll/{}/draft/{}", self.baseurl,
            encode_path(& token.to_string()), encode_path(& poll_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.poll-update-draft-poll",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v1/poll/{token}/drafts`
    ///
    /// - `token`: path, text
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers list of [`PollDraft`](types::PollDraft).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn poll_get_all_draft_polls<'a>(
        &'a self,
        token: &'a str,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<ResponseValue<Vec<types::PollDraft>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/poll/{}/drafts", self.baseurl,
            encode_path(& token.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
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
            operation_id: "spreed.poll-get-all-draft-polls",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v1/poll/{token}/{pollId}`
    ///
    /// - `token`: path, text
    /// - `poll_id`: path `pollId`, integer
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers [`Poll`](types::Poll).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn poll_show_poll<'a>(
        &'a self,
        token: &'a str,
        poll_id: i64,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<ResponseValue<types::Poll>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/poll/{}/{}", self.baseurl, encode_path(&
            token.to_string()), encode_path(& poll_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
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
            operation_id: "spreed.poll-show-poll",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/poll/{token}/{pollId}`
    ///
    /// - `token`: path, text
    /// - `poll_id`: path `pollId`, integer
    /// - `body`: [`PollVotePollBody`](types::PollVotePollBody), `application/json`
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers [`Poll`](types::Poll).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn poll_vote_poll<'a>(
        &'a self,
        token: &'a str,
        poll_id: i64,
        x_nextcloud_federation: Option<&'a str>,
        body: &'a types::PollVotePollBody,
    ) -> Result<ResponseValue<types::Poll>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/poll/{}/{}", self.baseurl, encode_path(&
            token.to_string()), encode_path(& poll_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.poll-vote-poll",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v1/poll/{token}/{pollId}`
    ///
    /// - `token`: path, text
    /// - `poll_id`: path `pollId`, integer
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers [`Poll`](types::Poll).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn poll_close_poll<'a>(
        &'a self,
        token: &'a str,
        poll_id: i64,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<ResponseValue<types::Poll>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/poll/{}/{}", self.baseurl, encode_path(&
            token.to_string()), encode_path(& poll_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.poll-close-poll",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v1/poll/{token}/{pollId}/export/{format}`
    ///
    /// - `token`: path, text
    /// - `poll_id`: path `pollId`, integer
    /// - `format`: path, [`PollExportPollFormat`](types::PollExportPollFormat)
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn poll_export_poll<'a>(
        &'a self,
        token: &'a str,
        poll_id: i64,
        format: types::PollExportPollFormat,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/poll/{}/{}/export/{}", self.baseurl,
            encode_path(& token.to_string()), encode_path(& poll_id.to_string()),
            encode_path(& format.to_string()),
        );
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "spreed.poll-export-poll",
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

    /// `GET /ocs/v2.php/apps/spreed/api/v1/presets/room`
    ///
    /// Answers list of [`ConversationPreset`](types::ConversationPreset).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn preset_get_presets<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::ConversationPreset>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/presets/room", self.baseurl,
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
            operation_id: "spreed.preset-get-presets",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/publicshareauth`
    ///
    /// - `body`: [`PublicShareAuthCreateRoomBody`](types::PublicShareAuthCreateRoomBody), `application/json`
    ///
    /// Answers [`PublicShareAuthCreateRoomResponse`](types::PublicShareAuthCreateRoomResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn public_share_auth_create_room<'a>(
        &'a self,
        body: &'a types::PublicShareAuthCreateRoomBody,
    ) -> Result<ResponseValue<types::PublicShareAuthCreateRoomResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/publicshareauth", self.baseurl,
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
            operation_id: "spreed.public_share_auth-create-room",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v1/reaction/{token}/{messageId}`
    ///
    /// - `token`: path, text
    /// - `message_id`: path `messageId`, integer
    /// - `reaction`: query, text, optional
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers map of list of [`Reaction`](types::Reaction).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn reaction_get_reactions<'a>(
        &'a self,
        token: &'a str,
        message_id: i64,
        reaction: Option<&'a str>,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<
        ResponseValue<::nextcloud_transport::lax::PhpMap<String, Vec<types::Reaction>>>,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/reaction/{}/{}", self.baseurl,
            encode_path(& token.to_string()), encode_path(& message_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("reaction", &reaction))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.reaction-get-reactions",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/reaction/{token}/{messageId}`
    ///
    /// - `token`: path, text
    /// - `message_id`: path `messageId`, integer
    /// - `body`: [`ReactionReactBody`](types::ReactionReactBody), `application/json`
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers map of list of [`Reaction`](types::Reaction).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn reaction_react<'a>(
        &'a self,
        token: &'a str,
        message_id: i64,
        x_nextcloud_federation: Option<&'a str>,
        body: &'a types::ReactionReactBody,
    ) -> Result<
        ResponseValue<::nextcloud_transport::lax::PhpMap<String, Vec<types::Reaction>>>,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/reaction/{}/{}", self.baseurl,
            encode_path(& token.to_string()), encode_path(& message_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.reaction-react",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v1/reaction/{token}/{messageId}`
    ///
    /// - `token`: path, text
    /// - `message_id`: path `messageId`, integer
    /// - `reaction`: query, text
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers map of list of [`Reaction`](types::Reaction).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn reaction_delete<'a>(
        &'a self,
        token: &'a str,
        message_id: i64,
        reaction: &'a str,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<
        ResponseValue<::nextcloud_transport::lax::PhpMap<String, Vec<types::Reaction>>>,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/reaction/{}/{}", self.baseurl,
            encode_path(& token.to_string()), encode_path(& message_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("reaction", &reaction))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.reaction-delete",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/recording/{token}`
    ///
    /// - `token`: path, text
    /// - `body`: [`RecordingStartBody`](types::RecordingStartBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn recording_start<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::RecordingStartBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/recording/{}", self.baseurl, encode_path(&
            token.to_string()),
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
            operation_id: "spreed.recording-start",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v1/recording/{token}`
    ///
    /// - `token`: path, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn recording_stop<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/recording/{}", self.baseurl, encode_path(&
            token.to_string()),
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
            operation_id: "spreed.recording-stop",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v1/recording/{token}/notification`
    ///
    /// - `token`: path, text
    /// - `timestamp`: query, integer
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn recording_notification_dismiss<'a>(
        &'a self,
        token: &'a str,
        timestamp: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/recording/{}/notification", self.baseurl,
            encode_path(& token.to_string()),
        );
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("timestamp", &timestamp))
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.recording-notification-dismiss",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/recording/{token}/share-chat`
    ///
    /// - `token`: path, text
    /// - `body`: [`RecordingShareToChatBody`](types::RecordingShareToChatBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn recording_share_to_chat<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::RecordingShareToChatBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/recording/{}/share-chat", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.recording-share-to-chat",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v4/room`
    ///
    /// - `include_last_message`: query `includeLastMessage`, boolean, optional
    /// - `include_status`: query `includeStatus`, boolean, optional
    /// - `modified_since`: query `modifiedSince`, integer, optional
    /// - `no_status_update`: query `noStatusUpdate`, integer, optional
    ///
    /// Answers list of [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_get_rooms<'a>(
        &'a self,
        include_last_message: Option<bool>,
        include_status: Option<bool>,
        modified_since: Option<i64>,
        no_status_update: Option<i64>,
    ) -> Result<ResponseValue<Vec<types::Room>>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/spreed/api/v4/room", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(
                &progenitor_client::QueryParam::new(
                    "includeLastMessage",
                    &include_last_message,
                ),
            )
            .query(&progenitor_client::QueryParam::new("includeStatus", &include_status))
            .query(&progenitor_client::QueryParam::new("modifiedSince", &modified_since))
            .query(
                &progenitor_client::QueryParam::new("noStatusUpdate", &no_status_update),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.room-get-rooms",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v4/room`
    ///
    /// - `body`: [`RoomCreateRoomBody`](types::RoomCreateRoomBody), `application/json`
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_create_room<'a>(
        &'a self,
        body: &'a types::RoomCreateRoomBody,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/spreed/api/v4/room", self.baseurl,);
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
            operation_id: "spreed.room-create-room",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v4/listed-room`
    ///
    /// - `search_term`: query `searchTerm`, text, optional
    ///
    /// Answers list of [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_get_listed_rooms<'a>(
        &'a self,
        search_term: Option<&'a str>,
    ) -> Result<ResponseValue<Vec<types::Room>>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/spreed/api/v4/listed-room", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("searchTerm", &search_term))
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.room-get-listed-rooms",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v4/room/{token}/breakout-rooms`
    ///
    /// - `token`: path, text
    ///
    /// Answers list of [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_get_breakout_rooms<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<Vec<types::Room>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/breakout-rooms", self.baseurl,
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
            operation_id: "spreed.room-get-breakout-rooms",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v4/room/{token}`
    ///
    /// - `token`: path, text
    /// - `talk_sipbridge_checksum`: header `talk-sipbridge-checksum`, text, optional
    /// - `talk_sipbridge_random`: header `talk-sipbridge-random`, text, optional
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_get_single_room<'a>(
        &'a self,
        token: &'a str,
        talk_sipbridge_checksum: Option<&'a str>,
        talk_sipbridge_random: Option<&'a str>,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}", self.baseurl, encode_path(& token
            .to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(4usize);
        if let Some(value) = talk_sipbridge_checksum {
            header_map.append("talk-sipbridge-checksum", value.to_string().try_into()?);
        }
        if let Some(value) = talk_sipbridge_random {
            header_map.append("talk-sipbridge-random", value.to_string().try_into()?);
        }
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
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
            operation_id: "spreed.room-get-single-room",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/apps/spreed/api/v4/room/{token}`
    ///
    /// - `token`: path, text
    /// - `body`: [`RoomRenameRoomBody`](types::RoomRenameRoomBody), `application/json`
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_rename_room<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::RoomRenameRoomBody,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}", self.baseurl, encode_path(& token
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
            operation_id: "spreed.room-rename-room",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v4/room/{token}`
    ///
    /// - `token`: path, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_delete_room<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}", self.baseurl, encode_path(& token
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
            operation_id: "spreed.room-delete-room",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v4/room/note-to-self`
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_get_note_to_self_conversation<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/note-to-self", self.baseurl,
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
            operation_id: "spreed.room-get-note-to-self-conversation",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v4/room/{token}/favorite`
    ///
    /// - `token`: path, text
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_add_to_favorites<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/favorite", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-add-to-favorites",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v4/room/{token}/favorite`
    ///
    /// - `token`: path, text
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_remove_from_favorites<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/favorite", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-remove-from-favorites",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v4/room/{token}/notify`
    ///
    /// - `token`: path, text
    /// - `body`: [`RoomSetNotificationLevelBody`](types::RoomSetNotificationLevelBody), `application/json`
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_set_notification_level<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::RoomSetNotificationLevelBody,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/notify", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-set-notification-level",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v4/room/{token}/notify-calls`
    ///
    /// - `token`: path, text
    /// - `body`: [`RoomSetNotificationCallsBody`](types::RoomSetNotificationCallsBody), `application/json`
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_set_notification_calls<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::RoomSetNotificationCallsBody,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/notify-calls", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-set-notification-calls",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/apps/spreed/api/v4/room/{token}/description`
    ///
    /// - `token`: path, text
    /// - `body`: [`RoomSetDescriptionBody`](types::RoomSetDescriptionBody), `application/json`
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_set_description<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::RoomSetDescriptionBody,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/description", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-set-description",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v4/room/{token}/object`
    ///
    /// - `token`: path, text
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_unbind_room_from_object<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/object", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-unbind-room-from-object",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v4/room/{token}/participants`
    ///
    /// - `token`: path, text
    /// - `include_status`: query `includeStatus`, boolean, optional
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers list of [`Participant`](types::Participant).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_get_participants<'a>(
        &'a self,
        token: &'a str,
        include_status: Option<bool>,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<ResponseValue<Vec<types::Participant>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/participants", self.baseurl,
            encode_path(& token.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("includeStatus", &include_status))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.room-get-participants",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v4/room/{token}/participants`
    ///
    /// - `token`: path, text
    /// - `body`: [`RoomAddParticipantToRoomBody`](types::RoomAddParticipantToRoomBody), `application/json`
    ///
    /// Answers [`RoomAddParticipantToRoomResponse`](types::RoomAddParticipantToRoomResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_add_participant_to_room<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::RoomAddParticipantToRoomBody,
    ) -> Result<ResponseValue<types::RoomAddParticipantToRoomResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/participants", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-add-participant-to-room",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v4/room/{token}/breakout-rooms/participants`
    ///
    /// - `token`: path, text
    /// - `include_status`: query `includeStatus`, boolean, optional
    ///
    /// Answers list of [`Participant`](types::Participant).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_get_breakout_room_participants<'a>(
        &'a self,
        token: &'a str,
        include_status: Option<bool>,
    ) -> Result<ResponseValue<Vec<types::Participant>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/breakout-rooms/participants", self
            .baseurl, encode_path(& token.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("includeStatus", &include_status))
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.room-get-breakout-room-participants",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v4/room/{token}/participants/self`
    ///
    /// - `token`: path, text
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_remove_self_from_room<'a>(
        &'a self,
        token: &'a str,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/participants/self", self.baseurl,
            encode_path(& token.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.room-remove-self-from-room",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v4/room/{token}/attendees`
    ///
    /// - `token`: path, text
    /// - `attendee_id`: query `attendeeId`, integer
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_remove_attendee_from_room<'a>(
        &'a self,
        token: &'a str,
        attendee_id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/attendees", self.baseurl,
            encode_path(& token.to_string()),
        );
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("attendeeId", &attendee_id))
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.room-remove-attendee-from-room",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v4/room/{token}/public`
    ///
    /// - `token`: path, text
    /// - `body`: [`RoomMakePublicBody`](types::RoomMakePublicBody), `application/json`
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_make_public<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::RoomMakePublicBody,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/public", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-make-public",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v4/room/{token}/public`
    ///
    /// - `token`: path, text
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_make_private<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/public", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-make-private",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/apps/spreed/api/v4/room/{token}/read-only`
    ///
    /// - `token`: path, text
    /// - `body`: [`RoomSetReadOnlyBody`](types::RoomSetReadOnlyBody), `application/json`
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_set_read_only<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::RoomSetReadOnlyBody,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/read-only", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-set-read-only",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/apps/spreed/api/v4/room/{token}/listable`
    ///
    /// - `token`: path, text
    /// - `body`: [`RoomSetListableBody`](types::RoomSetListableBody), `application/json`
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_set_listable<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::RoomSetListableBody,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/listable", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-set-listable",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/apps/spreed/api/v4/room/{token}/mention-permissions`
    ///
    /// - `token`: path, text
    /// - `body`: [`RoomSetMentionPermissionsBody`](types::RoomSetMentionPermissionsBody), `application/json`
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_set_mention_permissions<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::RoomSetMentionPermissionsBody,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/mention-permissions", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-set-mention-permissions",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/apps/spreed/api/v4/room/{token}/password`
    ///
    /// - `token`: path, text
    /// - `body`: [`RoomSetPasswordBody`](types::RoomSetPasswordBody), `application/json`
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_set_password<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::RoomSetPasswordBody,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/password", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-set-password",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v4/room/{token}/archive`
    ///
    /// - `token`: path, text
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_archive_conversation<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/archive", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-archive-conversation",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v4/room/{token}/archive`
    ///
    /// - `token`: path, text
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_unarchive_conversation<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/archive", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-unarchive-conversation",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v4/room/{token}/tags`
    ///
    /// - `token`: path, text
    /// - `body`: [`RoomAssignTagsBody`](types::RoomAssignTagsBody), `application/json`
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_assign_tags<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::RoomAssignTagsBody,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/tags", self.baseurl, encode_path(&
            token.to_string()),
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
            operation_id: "spreed.room-assign-tags",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v4/room/{token}/important`
    ///
    /// - `token`: path, text
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_mark_conversation_as_important<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/important", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-mark-conversation-as-important",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v4/room/{token}/important`
    ///
    /// - `token`: path, text
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_mark_conversation_as_unimportant<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/important", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-mark-conversation-as-unimportant",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v4/room/{token}/sensitive`
    ///
    /// - `token`: path, text
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_mark_conversation_as_sensitive<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/sensitive", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-mark-conversation-as-sensitive",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v4/room/{token}/sensitive`
    ///
    /// - `token`: path, text
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_mark_conversation_as_insensitive<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/sensitive", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-mark-conversation-as-insensitive",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v4/room/{token}/participants/active`
    ///
    /// - `token`: path, text
    /// - `body`: [`RoomJoinRoomBody`](types::RoomJoinRoomBody), `application/json`
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_join_room<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::RoomJoinRoomBody,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/participants/active", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-join-room",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v4/room/{token}/participants/active`
    ///
    /// - `token`: path, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_leave_room<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/participants/active", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-leave-room",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/apps/spreed/api/v4/room/{token}/participants/state`
    ///
    /// - `token`: path, text
    /// - `body`: [`RoomSetSessionStateBody`](types::RoomSetSessionStateBody), `application/json`
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_set_session_state<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::RoomSetSessionStateBody,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/participants/state", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-set-session-state",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v4/room/{token}/moderators`
    ///
    /// - `token`: path, text
    /// - `body`: [`RoomPromoteModeratorBody`](types::RoomPromoteModeratorBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_promote_moderator<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::RoomPromoteModeratorBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/moderators", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-promote-moderator",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v4/room/{token}/moderators`
    ///
    /// - `token`: path, text
    /// - `attendee_id`: query `attendeeId`, integer
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_demote_moderator<'a>(
        &'a self,
        token: &'a str,
        attendee_id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/moderators", self.baseurl,
            encode_path(& token.to_string()),
        );
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("attendeeId", &attendee_id))
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.room-demote-moderator",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/apps/spreed/api/v4/room/{token}/permissions/{mode}`
    ///
    /// - `token`: path, text
    /// - `mode`: path, [`RoomSetPermissionsMode`](types::RoomSetPermissionsMode)
    /// - `body`: [`RoomSetPermissionsBody`](types::RoomSetPermissionsBody), `application/json`
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_set_permissions<'a>(
        &'a self,
        token: &'a str,
        mode: types::RoomSetPermissionsMode,
        body: &'a types::RoomSetPermissionsBody,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/permissions/{}", self.baseurl,
            encode_path(& token.to_string()), encode_path(& mode.to_string()),
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
            operation_id: "spreed.room-set-permissions",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/apps/spreed/api/v4/room/{token}/attendees/permissions`
    ///
    /// - `token`: path, text
    /// - `body`: [`RoomSetAttendeePermissionsBody`](types::RoomSetAttendeePermissionsBody), `application/json`
    ///
    /// Answers list of [`Participant`](types::Participant).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_set_attendee_permissions<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::RoomSetAttendeePermissionsBody,
    ) -> Result<ResponseValue<Vec<types::Participant>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/attendees/permissions", self
            .baseurl, encode_path(& token.to_string()),
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
            operation_id: "spreed.room-set-attendee-permissions",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/apps/spreed/api/v4/room/{token}/attendees/permissions/all`
    ///
    /// - `token`: path, text
    /// - `body`: [`RoomSetAllAttendeesPermissionsBody`](types::RoomSetAllAttendeesPermissionsBody), `application/json`
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_set_all_attendees_permissions<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::RoomSetAllAttendeesPermissionsBody,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/attendees/permissions/all", self
            .baseurl, encode_path(& token.to_string()),
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
            operation_id: "spreed.room-set-all-attendees-permissions",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/apps/spreed/api/v4/room/{token}/webinar/lobby`
    ///
    /// - `token`: path, text
    /// - `body`: [`RoomSetLobbyBody`](types::RoomSetLobbyBody), `application/json`
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_set_lobby<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::RoomSetLobbyBody,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/webinar/lobby", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-set-lobby",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/apps/spreed/api/v4/room/{token}/webinar/sip`
    ///
    /// - `token`: path, text
    /// - `body`: [`RoomSetsipEnabledBody`](types::RoomSetsipEnabledBody), `application/json`
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_setsip_enabled<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::RoomSetsipEnabledBody,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/webinar/sip", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-setsip-enabled",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/apps/spreed/api/v4/room/{token}/recording-consent`
    ///
    /// - `token`: path, text
    /// - `body`: [`RoomSetRecordingConsentBody`](types::RoomSetRecordingConsentBody), `application/json`
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_set_recording_consent<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::RoomSetRecordingConsentBody,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/recording-consent", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-set-recording-consent",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v4/room/{token}/participants/resend-invitations`
    ///
    /// - `token`: path, text
    /// - `body`: [`RoomResendInvitationsBody`](types::RoomResendInvitationsBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_resend_invitations<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::RoomResendInvitationsBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/participants/resend-invitations",
            self.baseurl, encode_path(& token.to_string()),
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
            operation_id: "spreed.room-resend-invitations",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v4/room/{token}/message-expiration`
    ///
    /// - `token`: path, text
    /// - `body`: [`RoomSetMessageExpirationBody`](types::RoomSetMessageExpirationBody), `application/json`
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_set_message_expiration<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::RoomSetMessageExpirationBody,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/message-expiration", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-set-message-expiration",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v4/room/{token}/import-emails`
    ///
    /// - `token`: path, text
    /// - `body`: [`RoomImportEmailsAsParticipantsBody`](types::RoomImportEmailsAsParticipantsBody), `application/json`
    ///
    /// Answers [`RoomImportEmailsAsParticipantsResponse`](types::RoomImportEmailsAsParticipantsResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_import_emails_as_participants<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::RoomImportEmailsAsParticipantsBody,
    ) -> Result<
        ResponseValue<types::RoomImportEmailsAsParticipantsResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/import-emails", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-import-emails-as-participants",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v4/room/{token}/capabilities`
    ///
    /// - `token`: path, text
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_get_capabilities<'a>(
        &'a self,
        token: &'a str,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/capabilities", self.baseurl,
            encode_path(& token.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
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
            operation_id: "spreed.room-get-capabilities",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v4/room/{token}/meeting`
    ///
    /// - `token`: path, text
    /// - `body`: [`RoomScheduleMeetingBody`](types::RoomScheduleMeetingBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_schedule_meeting<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::RoomScheduleMeetingBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/meeting", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.room-schedule-meeting",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/settings/user`
    ///
    /// - `body`: [`SettingsSetUserSettingBody`](types::SettingsSetUserSettingBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn settings_set_user_setting<'a>(
        &'a self,
        body: &'a types::SettingsSetUserSettingBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/settings/user", self.baseurl,
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
            operation_id: "spreed.settings-set-user-setting",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v3/signaling/settings`
    ///
    /// - `token`: query, text, optional
    /// - `talk_recording_checksum`: header `talk-recording-checksum`, text, optional
    /// - `talk_recording_random`: header `talk-recording-random`, text, optional
    ///
    /// Answers [`SignalingSettings`](types::SignalingSettings).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn signaling_get_settings<'a>(
        &'a self,
        token: Option<&'a str>,
        talk_recording_checksum: Option<&'a str>,
        talk_recording_random: Option<&'a str>,
    ) -> Result<ResponseValue<types::SignalingSettings>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v3/signaling/settings", self.baseurl,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
        if let Some(value) = talk_recording_checksum {
            header_map.append("talk-recording-checksum", value.to_string().try_into()?);
        }
        if let Some(value) = talk_recording_random {
            header_map.append("talk-recording-random", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("token", &token))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.signaling-get-settings",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v3/signaling/{token}`
    ///
    /// - `token`: path, text
    ///
    /// Answers list of [`SignalingPullMessagesResponseItem`](types::SignalingPullMessagesResponseItem).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn signaling_pull_messages<'a>(
        &'a self,
        token: &'a str,
    ) -> Result<
        ResponseValue<Vec<types::SignalingPullMessagesResponseItem>>,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v3/signaling/{}", self.baseurl, encode_path(&
            token.to_string()),
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
            operation_id: "spreed.signaling-pull-messages",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v3/signaling/{token}`
    ///
    /// - `token`: path, text
    /// - `body`: [`SignalingSendMessagesBody`](types::SignalingSendMessagesBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn signaling_send_messages<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::SignalingSendMessagesBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v3/signaling/{}", self.baseurl, encode_path(&
            token.to_string()),
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
            operation_id: "spreed.signaling-send-messages",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/temp-user-avatar`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn temp_avatar_post_avatar<'a>(
        &'a self,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/spreed/temp-user-avatar", self.baseurl,);
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.temp_avatar-post-avatar",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/temp-user-avatar`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn temp_avatar_delete_avatar<'a>(
        &'a self,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/spreed/temp-user-avatar", self.baseurl,);
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.temp_avatar-delete-avatar",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v1/chat/{token}/threads/recent`
    ///
    /// - `token`: path, text
    /// - `limit`: query, integer, optional
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers list of [`ThreadInfo`](types::ThreadInfo).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn thread_get_recent_active_threads<'a>(
        &'a self,
        token: &'a str,
        limit: Option<i64>,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<ResponseValue<Vec<types::ThreadInfo>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}/threads/recent", self.baseurl,
            encode_path(& token.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("limit", &limit))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.thread-get-recent-active-threads",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v1/chat/subscribed-threads`
    ///
    /// - `limit`: query, integer, optional
    /// - `offset`: query, integer, optional
    ///
    /// Answers list of [`ThreadInfo`](types::ThreadInfo).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn thread_get_subscribed_threads<'a>(
        &'a self,
        limit: Option<i64>,
        offset: Option<i64>,
    ) -> Result<ResponseValue<Vec<types::ThreadInfo>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/subscribed-threads", self.baseurl,
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
            operation_id: "spreed.thread-get-subscribed-threads",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v1/chat/{token}/threads/{threadId}`
    ///
    /// - `token`: path, text
    /// - `thread_id`: path `threadId`, integer
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers [`ThreadInfo`](types::ThreadInfo).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn thread_get_thread<'a>(
        &'a self,
        token: &'a str,
        thread_id: i64,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<ResponseValue<types::ThreadInfo>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}/threads/{}", self.baseurl,
            encode_path(& token.to_string()), encode_path(& thread_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
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
            operation_id: "spreed.thread-get-thread",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /ocs/v2.php/apps/spreed/api/v1/chat/{token}/threads/{threadId}`
    ///
    /// - `token`: path, text
    /// - `thread_id`: path `threadId`, integer
    /// - `body`: [`ThreadRenameThreadBody`](types::ThreadRenameThreadBody), `application/json`
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers [`ThreadInfo`](types::ThreadInfo).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn thread_rename_thread<'a>(
        &'a self,
        token: &'a str,
        thread_id: i64,
        x_nextcloud_federation: Option<&'a str>,
        body: &'a types::ThreadRenameThreadBody,
    ) -> Result<ResponseValue<types::ThreadInfo>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}/threads/{}", self.baseurl,
            encode_path(& token.to_string()), encode_path(& thread_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
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
            operation_id: "spreed.thread-rename-thread",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/chat/{token}/threads/{messageId}/notify`
    ///
    /// - `token`: path, text
    /// - `message_id`: path `messageId`, integer
    /// - `body`: [`ThreadSetNotificationLevelBody`](types::ThreadSetNotificationLevelBody), `application/json`
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers [`ThreadInfo`](types::ThreadInfo).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn thread_set_notification_level<'a>(
        &'a self,
        token: &'a str,
        message_id: i64,
        x_nextcloud_federation: Option<&'a str>,
        body: &'a types::ThreadSetNotificationLevelBody,
    ) -> Result<ResponseValue<types::ThreadInfo>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/chat/{}/threads/{}/notify", self.baseurl,
            encode_path(& token.to_string()), encode_path(& message_id.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.thread-set-notification-level",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v1/proxy/new/user-avatar/{size}`
    ///
    /// - `size`: path, integer
    /// - `cloud_id`: query `cloudId`, text
    /// - `dark_theme`: query `darkTheme`, boolean, optional
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn avatar_get_user_proxy_avatar_without_room<'a>(
        &'a self,
        size: i64,
        cloud_id: &'a str,
        dark_theme: Option<bool>,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/proxy/new/user-avatar/{}", self.baseurl,
            encode_path(& size.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("cloudId", &cloud_id))
            .query(&progenitor_client::QueryParam::new("darkTheme", &dark_theme))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.avatar-get-user-proxy-avatar-without-room",
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

    /// `GET /ocs/v2.php/apps/spreed/api/v1/proxy/new/user-avatar/{size}/dark`
    ///
    /// - `size`: path, integer
    /// - `cloud_id`: query `cloudId`, text
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn avatar_get_user_proxy_avatar_dark_without_room<'a>(
        &'a self,
        size: i64,
        cloud_id: &'a str,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/proxy/new/user-avatar/{}/dark", self
            .baseurl, encode_path(& size.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("cloudId", &cloud_id))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.avatar-get-user-proxy-avatar-dark-without-room",
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

    /// `GET /ocs/v2.php/apps/spreed/api/v1/proxy/{token}/user-avatar/{size}`
    ///
    /// - `token`: path, text
    /// - `size`: path, integer
    /// - `cloud_id`: query `cloudId`, text
    /// - `dark_theme`: query `darkTheme`, boolean, optional
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn avatar_get_user_proxy_avatar<'a>(
        &'a self,
        token: &'a str,
        size: i64,
        cloud_id: &'a str,
        dark_theme: Option<bool>,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/proxy/{}/user-avatar/{}", self.baseurl,
            encode_path(& token.to_string()), encode_path(& size.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("cloudId", &cloud_id))
            .query(&progenitor_client::QueryParam::new("darkTheme", &dark_theme))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.avatar-get-user-proxy-avatar",
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

    /// `GET /ocs/v2.php/apps/spreed/api/v1/proxy/{token}/user-avatar/{size}/dark`
    ///
    /// - `token`: path, text
    /// - `size`: path, integer
    /// - `cloud_id`: query `cloudId`, text
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn avatar_get_user_proxy_avatar_dark<'a>(
        &'a self,
        token: &'a str,
        size: i64,
        cloud_id: &'a str,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/proxy/{}/user-avatar/{}/dark", self
            .baseurl, encode_path(& token.to_string()), encode_path(& size.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("cloudId", &cloud_id))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.avatar-get-user-proxy-avatar-dark",
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

    /// `POST /ocs/v2.php/apps/spreed/api/v1/federation/invitation/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn federation_accept_share<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/federation/invitation/{}", self.baseurl,
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
            operation_id: "spreed.federation-accept-share",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v1/federation/invitation/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn federation_reject_share<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/federation/invitation/{}", self.baseurl,
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
            operation_id: "spreed.federation-reject-share",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v1/federation/invitation`
    ///
    /// Answers list of [`FederationInvite`](types::FederationInvite).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn federation_get_shares<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::FederationInvite>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/federation/invitation", self.baseurl,
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
            operation_id: "spreed.federation-get-shares",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v4/room/{token}/federation/active`
    ///
    /// - `token`: path, text
    /// - `body`: [`RoomJoinFederatedRoomBody`](types::RoomJoinFederatedRoomBody), `application/json`
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_join_federated_room<'a>(
        &'a self,
        token: &'a str,
        x_nextcloud_federation: Option<&'a str>,
        body: &'a types::RoomJoinFederatedRoomBody,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/federation/active", self.baseurl,
            encode_path(& token.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.room-join-federated-room",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v4/room/{token}/federation/active`
    ///
    /// - `token`: path, text
    /// - `session_id`: query `sessionId`, text
    /// - `x_nextcloud_federation`: header `x-nextcloud-federation`, text, optional
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_leave_federated_room<'a>(
        &'a self,
        token: &'a str,
        session_id: &'a str,
        x_nextcloud_federation: Option<&'a str>,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/federation/active", self.baseurl,
            encode_path(& token.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
        if let Some(value) = x_nextcloud_federation {
            header_map.append("x-nextcloud-federation", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("sessionId", &session_id))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.room-leave-federated-room",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/bot/{token}/message`
    ///
    /// - `token`: path, text
    /// - `body`: [`BotSendMessageBody`](types::BotSendMessageBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn bot_send_message<'a>(
        &'a self,
        token: &'a str,
        body: &'a types::BotSendMessageBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/bot/{}/message", self.baseurl,
            encode_path(& token.to_string()),
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
            operation_id: "spreed.bot-send-message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/bot/{token}/reaction/{messageId}`
    ///
    /// - `token`: path, text
    /// - `message_id`: path `messageId`, integer
    /// - `body`: [`BotReactBody`](types::BotReactBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn bot_react<'a>(
        &'a self,
        token: &'a str,
        message_id: i64,
        body: &'a types::BotReactBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/bot/{}/reaction/{}", self.baseurl,
            encode_path(& token.to_string()), encode_path(& message_id.to_string()),
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
            operation_id: "spreed.bot-react",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v1/bot/{token}/reaction/{messageId}`
    ///
    /// - `token`: path, text
    /// - `message_id`: path `messageId`, integer
    /// - `reaction`: query, text
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn bot_delete_reaction<'a>(
        &'a self,
        token: &'a str,
        message_id: i64,
        reaction: &'a str,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/bot/{}/reaction/{}", self.baseurl,
            encode_path(& token.to_string()), encode_path(& message_id.to_string()),
        );
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("reaction", &reaction))
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.bot-delete-reaction",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v1/bot/admin`
    ///
    /// Answers list of [`BotWithDetails`](types::BotWithDetails).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn bot_admin_list_bots<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::BotWithDetails>>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/spreed/api/v1/bot/admin", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.bot-admin-list-bots",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v1/certificate/expiration`
    ///
    /// - `host`: query, text
    ///
    /// Answers [`CertificateGetCertificateExpirationResponse`](types::CertificateGetCertificateExpirationResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn certificate_get_certificate_expiration<'a>(
        &'a self,
        host: &'a str,
    ) -> Result<
        ResponseValue<types::CertificateGetCertificateExpirationResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/certificate/expiration", self.baseurl,
        );
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("host", &host))
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.certificate-get-certificate-expiration",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/hostedsignalingserver/requesttrial`
    ///
    /// - `body`: [`HostedSignalingServerRequestTrialBody`](types::HostedSignalingServerRequestTrialBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn hosted_signaling_server_request_trial<'a>(
        &'a self,
        body: &'a types::HostedSignalingServerRequestTrialBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/hostedsignalingserver/requesttrial", self
            .baseurl,
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
            operation_id: "spreed.hosted_signaling_server-request-trial",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v1/hostedsignalingserver/delete`
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn hosted_signaling_server_delete_account<'a>(
        &'a self,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/hostedsignalingserver/delete", self
            .baseurl,
        );
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "spreed.hosted_signaling_server-delete-account",
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

    /// `GET /ocs/v2.php/apps/spreed/api/v1/bridge/version`
    ///
    /// Answers [`MatterbridgeSettingsGetMatterbridgeVersionResponse`](types::MatterbridgeSettingsGetMatterbridgeVersionResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn matterbridge_settings_get_matterbridge_version<'a>(
        &'a self,
    ) -> Result<
        ResponseValue<types::MatterbridgeSettingsGetMatterbridgeVersionResponse>,
        Error<()>,
    > {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/bridge/version", self.baseurl,
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
            operation_id: "spreed.matterbridge_settings-get-matterbridge-version",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v1/bridge`
    ///
    /// Answers boolean.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn matterbridge_settings_stop_all_bridges<'a>(
        &'a self,
    ) -> Result<ResponseValue<bool>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/spreed/api/v1/bridge", self.baseurl,);
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.matterbridge_settings-stop-all-bridges",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v1/recording/welcome/{serverId}`
    ///
    /// - `server_id`: path `serverId`, integer
    ///
    /// Answers [`RecordingGetWelcomeMessageResponse`](types::RecordingGetWelcomeMessageResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn recording_get_welcome_message<'a>(
        &'a self,
        server_id: i64,
    ) -> Result<ResponseValue<types::RecordingGetWelcomeMessageResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/recording/welcome/{}", self.baseurl,
            encode_path(& server_id.to_string()),
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
            operation_id: "spreed.recording-get-welcome-message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/settings/sip`
    ///
    /// - `body`: [`SettingsSetsipSettingsBody`](types::SettingsSetsipSettingsBody), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn settings_setsip_settings<'a>(
        &'a self,
        body: &'a types::SettingsSetsipSettingsBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/settings/sip", self.baseurl,
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
            operation_id: "spreed.settings-setsip-settings",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v3/signaling/welcome/{serverId}`
    ///
    /// - `server_id`: path `serverId`, integer
    ///
    /// Answers [`SignalingGetWelcomeMessageResponse`](types::SignalingGetWelcomeMessageResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn signaling_get_welcome_message<'a>(
        &'a self,
        server_id: i64,
    ) -> Result<ResponseValue<types::SignalingGetWelcomeMessageResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v3/signaling/welcome/{}", self.baseurl,
            encode_path(& server_id.to_string()),
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
            operation_id: "spreed.signaling-get-welcome-message",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/recording/backend`
    ///
    /// - `talk_recording_checksum`: header `talk-recording-checksum`, text, optional
    /// - `talk_recording_random`: header `talk-recording-random`, text, optional
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn recording_backend<'a>(
        &'a self,
        talk_recording_checksum: Option<&'a str>,
        talk_recording_random: Option<&'a str>,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/recording/backend", self.baseurl,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
        if let Some(value) = talk_recording_checksum {
            header_map.append("talk-recording-checksum", value.to_string().try_into()?);
        }
        if let Some(value) = talk_recording_random {
            header_map.append("talk-recording-random", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.recording-backend",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v1/recording/{token}/store`
    ///
    /// - `token`: path, text
    /// - `body`: [`RecordingStoreBody`](types::RecordingStoreBody), `application/json`
    /// - `talk_recording_checksum`: header `talk-recording-checksum`, text, optional
    /// - `talk_recording_random`: header `talk-recording-random`, text, optional
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn recording_store<'a>(
        &'a self,
        token: &'a str,
        talk_recording_checksum: Option<&'a str>,
        talk_recording_random: Option<&'a str>,
        body: &'a types::RecordingStoreBody,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v1/recording/{}/store", self.baseurl,
            encode_path(& token.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
        if let Some(value) = talk_recording_checksum {
            header_map.append("talk-recording-checksum", value.to_string().try_into()?);
        }
        if let Some(value) = talk_recording_random {
            header_map.append("talk-recording-random", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.recording-store",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /ocs/v2.php/apps/spreed/api/v4/room/{token}/pin/{pin}`
    ///
    /// - `token`: path, text
    /// - `pin`: path, text
    /// - `talk_sipbridge_checksum`: header `talk-sipbridge-checksum`, text, optional
    /// - `talk_sipbridge_random`: header `talk-sipbridge-random`, text, optional
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_verify_dial_in_pin_deprecated<'a>(
        &'a self,
        token: &'a str,
        pin: &'a str,
        talk_sipbridge_checksum: Option<&'a str>,
        talk_sipbridge_random: Option<&'a str>,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/pin/{}", self.baseurl,
            encode_path(& token.to_string()), encode_path(& pin.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
        if let Some(value) = talk_sipbridge_checksum {
            header_map.append("talk-sipbridge-checksum", value.to_string().try_into()?);
        }
        if let Some(value) = talk_sipbridge_random {
            header_map.append("talk-sipbridge-random", value.to_string().try_into()?);
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
            operation_id: "spreed.room-verify-dial-in-pin-deprecated",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v4/room/{token}/verify-dialin`
    ///
    /// - `token`: path, text
    /// - `body`: [`RoomVerifyDialInPinBody`](types::RoomVerifyDialInPinBody), `application/json`
    /// - `talk_sipbridge_checksum`: header `talk-sipbridge-checksum`, text, optional
    /// - `talk_sipbridge_random`: header `talk-sipbridge-random`, text, optional
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_verify_dial_in_pin<'a>(
        &'a self,
        token: &'a str,
        talk_sipbridge_checksum: Option<&'a str>,
        talk_sipbridge_random: Option<&'a str>,
        body: &'a types::RoomVerifyDialInPinBody,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/verify-dialin", self.baseurl,
            encode_path(& token.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
        if let Some(value) = talk_sipbridge_checksum {
            header_map.append("talk-sipbridge-checksum", value.to_string().try_into()?);
        }
        if let Some(value) = talk_sipbridge_random {
            header_map.append("talk-sipbridge-random", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.room-verify-dial-in-pin",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v4/room/direct-dial-in`
    ///
    /// - `body`: [`RoomDirectDialInBody`](types::RoomDirectDialInBody), `application/json`
    /// - `talk_sipbridge_checksum`: header `talk-sipbridge-checksum`, text, optional
    /// - `talk_sipbridge_random`: header `talk-sipbridge-random`, text, optional
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_direct_dial_in<'a>(
        &'a self,
        talk_sipbridge_checksum: Option<&'a str>,
        talk_sipbridge_random: Option<&'a str>,
        body: &'a types::RoomDirectDialInBody,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/direct-dial-in", self.baseurl,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
        if let Some(value) = talk_sipbridge_checksum {
            header_map.append("talk-sipbridge-checksum", value.to_string().try_into()?);
        }
        if let Some(value) = talk_sipbridge_random {
            header_map.append("talk-sipbridge-random", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.room-direct-dial-in",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v4/room/{token}/verify-dialout`
    ///
    /// - `token`: path, text
    /// - `body`: [`RoomVerifyDialOutNumberBody`](types::RoomVerifyDialOutNumberBody), `application/json`
    /// - `talk_sipbridge_checksum`: header `talk-sipbridge-checksum`, text, optional
    /// - `talk_sipbridge_random`: header `talk-sipbridge-random`, text, optional
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_verify_dial_out_number<'a>(
        &'a self,
        token: &'a str,
        talk_sipbridge_checksum: Option<&'a str>,
        talk_sipbridge_random: Option<&'a str>,
        body: &'a types::RoomVerifyDialOutNumberBody,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/verify-dialout", self.baseurl,
            encode_path(& token.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
        if let Some(value) = talk_sipbridge_checksum {
            header_map.append("talk-sipbridge-checksum", value.to_string().try_into()?);
        }
        if let Some(value) = talk_sipbridge_random {
            header_map.append("talk-sipbridge-random", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.room-verify-dial-out-number",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v4/room/{token}/open-dial-in`
    ///
    /// - `token`: path, text
    /// - `talk_sipbridge_checksum`: header `talk-sipbridge-checksum`, text, optional
    /// - `talk_sipbridge_random`: header `talk-sipbridge-random`, text, optional
    ///
    /// Answers [`Room`](types::Room).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_create_guest_by_dial_in<'a>(
        &'a self,
        token: &'a str,
        talk_sipbridge_checksum: Option<&'a str>,
        talk_sipbridge_random: Option<&'a str>,
    ) -> Result<ResponseValue<types::Room>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/open-dial-in", self.baseurl,
            encode_path(& token.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
        if let Some(value) = talk_sipbridge_checksum {
            header_map.append("talk-sipbridge-checksum", value.to_string().try_into()?);
        }
        if let Some(value) = talk_sipbridge_random {
            header_map.append("talk-sipbridge-random", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.room-create-guest-by-dial-in",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /ocs/v2.php/apps/spreed/api/v4/room/{token}/rejected-dialout`
    ///
    /// - `token`: path, text
    /// - `call_id`: query `callId`, text
    /// - `options`: query, text, optional
    /// - `talk_sipbridge_checksum`: header `talk-sipbridge-checksum`, text, optional
    /// - `talk_sipbridge_random`: header `talk-sipbridge-random`, text, optional
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn room_rejected_dial_out_request<'a>(
        &'a self,
        token: &'a str,
        call_id: &'a str,
        options: Option<&'a str>,
        talk_sipbridge_checksum: Option<&'a str>,
        talk_sipbridge_random: Option<&'a str>,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v4/room/{}/rejected-dialout", self.baseurl,
            encode_path(& token.to_string()),
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
        if let Some(value) = talk_sipbridge_checksum {
            header_map.append("talk-sipbridge-checksum", value.to_string().try_into()?);
        }
        if let Some(value) = talk_sipbridge_random {
            header_map.append("talk-sipbridge-random", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("callId", &call_id))
            .query(&progenitor_client::QueryParam::new("options", &options))
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.room-rejected-dial-out-request",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /ocs/v2.php/apps/spreed/api/v3/signaling/backend`
    ///
    /// - `spreed_signaling_checksum`: header `spreed-signaling-checksum`, text, optional
    /// - `spreed_signaling_random`: header `spreed-signaling-random`, text, optional
    ///
    /// Answers [`SignalingBackendResponse`](types::SignalingBackendResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn signaling_backend<'a>(
        &'a self,
        spreed_signaling_checksum: Option<&'a str>,
        spreed_signaling_random: Option<&'a str>,
    ) -> Result<ResponseValue<types::SignalingBackendResponse>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/spreed/api/v3/signaling/backend", self.baseurl,
        );
        let mut header_map = ::reqwest::header::HeaderMap::with_capacity(3usize);
        if let Some(value) = spreed_signaling_checksum {
            header_map
                .append("spreed-signaling-checksum", value.to_string().try_into()?);
        }
        if let Some(value) = spreed_signaling_random {
            header_map.append("spreed-signaling-random", value.to_string().try_into()?);
        }
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .headers(header_map)
            .build()?;
        let info = OperationInfo {
            operation_id: "spreed.signaling-backend",
        };
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
