//! The client of shopping_list: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/shopping_list.yaml`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of shopping_list as one user. Cloning is cheap.
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

    /// The user's own lists and those that others share.
    ///
    /// `GET /ocs/v2.php/apps/shopping_list/api/v1/lists`
    ///
    /// Answers list of [`List`](types::List).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_lists<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::List>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/shopping_list/api/v1/lists", self.baseurl,
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
            operation_id: "shopping_list.getLists",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Make a list, with areas of a shop to sort by.
    ///
    /// `POST /ocs/v2.php/apps/shopping_list/api/v1/lists`
    ///
    /// - `body`: [`Title`](types::Title), `application/json`
    ///
    /// Answers [`List`](types::List).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn create_list<'a>(
        &'a self,
        body: &'a types::Title,
    ) -> Result<ResponseValue<types::List>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/shopping_list/api/v1/lists", self.baseurl,
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
            operation_id: "shopping_list.createList",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// One list, without its items.
    ///
    /// `GET /ocs/v2.php/apps/shopping_list/api/v1/lists/{id}`
    ///
    /// - `id`: path, integer. Number of the thing.
    ///
    /// Answers [`List`](types::List).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_list<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::List>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/shopping_list/api/v1/lists/{}", self.baseurl,
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
            operation_id: "shopping_list.getList",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Give a list another title.
    ///
    /// `PUT /ocs/v2.php/apps/shopping_list/api/v1/lists/{id}`
    ///
    /// - `id`: path, integer. Number of the thing.
    /// - `body`: [`Title`](types::Title), `application/json`
    ///
    /// Answers [`List`](types::List).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn update_list<'a>(
        &'a self,
        id: i64,
        body: &'a types::Title,
    ) -> Result<ResponseValue<types::List>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/shopping_list/api/v1/lists/{}", self.baseurl,
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
            operation_id: "shopping_list.updateList",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Delete a list with its items; its owner only.
    ///
    /// `DELETE /ocs/v2.php/apps/shopping_list/api/v1/lists/{id}`
    ///
    /// - `id`: path, integer. Number of the thing.
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_list<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/shopping_list/api/v1/lists/{}", self.baseurl,
            encode_path(& id.to_string()),
        );
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "shopping_list.deleteList",
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

    /// The items of a list, in its order.
    ///
    /// `GET /ocs/v2.php/apps/shopping_list/api/v1/lists/{listId}/items`
    ///
    /// - `list_id`: path `listId`, integer. Number of the list.
    ///
    /// Answers list of [`Item`](types::Item).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_items<'a>(
        &'a self,
        list_id: i64,
    ) -> Result<ResponseValue<Vec<types::Item>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/shopping_list/api/v1/lists/{}/items", self.baseurl,
            encode_path(& list_id.to_string()),
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
            operation_id: "shopping_list.getItems",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Put an item on a list.
    ///
    /// `POST /ocs/v2.php/apps/shopping_list/api/v1/lists/{listId}/items`
    ///
    /// - `list_id`: path `listId`, integer. Number of the list.
    /// - `body`: [`NewItem`](types::NewItem), `application/json`
    ///
    /// Answers [`Item`](types::Item).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn create_item<'a>(
        &'a self,
        list_id: i64,
        body: &'a types::NewItem,
    ) -> Result<ResponseValue<types::Item>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/shopping_list/api/v1/lists/{}/items", self.baseurl,
            encode_path(& list_id.to_string()),
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
            operation_id: "shopping_list.createItem",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Give items an order.
    ///
    /// `POST /ocs/v2.php/apps/shopping_list/api/v1/lists/{listId}/items/reorder`
    ///
    /// - `list_id`: path `listId`, integer. Number of the list.
    /// - `body`: [`Order`](types::Order), `application/json`
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn reorder_items<'a>(
        &'a self,
        list_id: i64,
        body: &'a types::Order,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/shopping_list/api/v1/lists/{}/items/reorder", self
            .baseurl, encode_path(& list_id.to_string()),
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
            operation_id: "shopping_list.reorderItems",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Delete the items that are checked.
    ///
    /// `DELETE /ocs/v2.php/apps/shopping_list/api/v1/lists/{listId}/items/checked`
    ///
    /// - `list_id`: path `listId`, integer. Number of the list.
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn clear_checked_items<'a>(
        &'a self,
        list_id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/shopping_list/api/v1/lists/{}/items/checked", self
            .baseurl, encode_path(& list_id.to_string()),
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
            operation_id: "shopping_list.clearCheckedItems",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Take the check mark off all items.
    ///
    /// `POST /ocs/v2.php/apps/shopping_list/api/v1/lists/{listId}/items/uncheck-all`
    ///
    /// - `list_id`: path `listId`, integer. Number of the list.
    ///
    /// Answers any JSON.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn uncheck_all_items<'a>(
        &'a self,
        list_id: i64,
    ) -> Result<ResponseValue<::serde_json::Value>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/shopping_list/api/v1/lists/{}/items/uncheck-all", self
            .baseurl, encode_path(& list_id.to_string()),
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
            operation_id: "shopping_list.uncheckAllItems",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Change what is given of an item. The server goes by the number of the item and does not look at that of the list.
    ///
    /// `PUT /ocs/v2.php/apps/shopping_list/api/v1/lists/{listId}/items/{id}`
    ///
    /// - `list_id`: path `listId`, integer. Number of the list.
    /// - `id`: path, integer. Number of the thing.
    /// - `body`: [`ItemChange`](types::ItemChange), `application/json`
    ///
    /// Answers [`Item`](types::Item).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn update_item<'a>(
        &'a self,
        list_id: i64,
        id: i64,
        body: &'a types::ItemChange,
    ) -> Result<ResponseValue<types::Item>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/shopping_list/api/v1/lists/{}/items/{}", self.baseurl,
            encode_path(& list_id.to_string()), encode_path(& id.to_string()),
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
            operation_id: "shopping_list.updateItem",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Take an item off its list. The server does not look at the number of the list.
    ///
    /// `DELETE /ocs/v2.php/apps/shopping_list/api/v1/lists/{listId}/items/{id}`
    ///
    /// - `list_id`: path `listId`, integer. Number of the list.
    /// - `id`: path, integer. Number of the thing.
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_item<'a>(
        &'a self,
        list_id: i64,
        id: i64,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/shopping_list/api/v1/lists/{}/items/{}", self.baseurl,
            encode_path(& list_id.to_string()), encode_path(& id.to_string()),
        );
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "shopping_list.deleteItem",
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

    /// Put or take a check mark. The server does not look at the number of the list.
    ///
    /// `PUT /ocs/v2.php/apps/shopping_list/api/v1/lists/{listId}/items/{id}/check`
    ///
    /// - `list_id`: path `listId`, integer. Number of the list.
    /// - `id`: path, integer. Number of the thing.
    /// - `body`: [`Check`](types::Check), `application/json`
    ///
    /// Answers [`Item`](types::Item).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn check_item<'a>(
        &'a self,
        list_id: i64,
        id: i64,
        body: &'a types::Check,
    ) -> Result<ResponseValue<types::Item>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/shopping_list/api/v1/lists/{}/items/{}/check", self
            .baseurl, encode_path(& list_id.to_string()), encode_path(& id.to_string()),
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
            operation_id: "shopping_list.checkItem",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// The areas of the shop that items of a list are sorted by.
    ///
    /// `GET /ocs/v2.php/apps/shopping_list/api/v1/lists/{listId}/areas`
    ///
    /// - `list_id`: path `listId`, integer. Number of the list.
    ///
    /// Answers list of [`Area`](types::Area).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_areas<'a>(
        &'a self,
        list_id: i64,
    ) -> Result<ResponseValue<Vec<types::Area>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/shopping_list/api/v1/lists/{}/areas", self.baseurl,
            encode_path(& list_id.to_string()),
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
            operation_id: "shopping_list.getAreas",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Add an area.
    ///
    /// `POST /ocs/v2.php/apps/shopping_list/api/v1/lists/{listId}/areas`
    ///
    /// - `list_id`: path `listId`, integer. Number of the list.
    /// - `body`: [`NewArea`](types::NewArea), `application/json`
    ///
    /// Answers [`Area`](types::Area).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn create_area<'a>(
        &'a self,
        list_id: i64,
        body: &'a types::NewArea,
    ) -> Result<ResponseValue<types::Area>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/shopping_list/api/v1/lists/{}/areas", self.baseurl,
            encode_path(& list_id.to_string()),
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
            operation_id: "shopping_list.createArea",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Change what is given of an area.
    ///
    /// `PUT /ocs/v2.php/apps/shopping_list/api/v1/lists/{listId}/areas/{id}`
    ///
    /// - `list_id`: path `listId`, integer. Number of the list.
    /// - `id`: path, integer. Number of the thing.
    /// - `body`: [`AreaChange`](types::AreaChange), `application/json`
    ///
    /// Answers [`Area`](types::Area).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn update_area<'a>(
        &'a self,
        list_id: i64,
        id: i64,
        body: &'a types::AreaChange,
    ) -> Result<ResponseValue<types::Area>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/shopping_list/api/v1/lists/{}/areas/{}", self.baseurl,
            encode_path(& list_id.to_string()), encode_path(& id.to_string()),
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
            operation_id: "shopping_list.updateArea",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Delete an area; its items stay.
    ///
    /// `DELETE /ocs/v2.php/apps/shopping_list/api/v1/lists/{listId}/areas/{id}`
    ///
    /// - `list_id`: path `listId`, integer. Number of the list.
    /// - `id`: path, integer. Number of the thing.
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_area<'a>(
        &'a self,
        list_id: i64,
        id: i64,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/shopping_list/api/v1/lists/{}/areas/{}", self.baseurl,
            encode_path(& list_id.to_string()), encode_path(& id.to_string()),
        );
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "shopping_list.deleteArea",
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

    /// With whom a list is shared.
    ///
    /// `GET /ocs/v2.php/apps/shopping_list/api/v1/lists/{listId}/shares`
    ///
    /// - `list_id`: path `listId`, integer. Number of the list.
    ///
    /// Answers list of [`Share`](types::Share).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_shares<'a>(
        &'a self,
        list_id: i64,
    ) -> Result<ResponseValue<Vec<types::Share>>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/shopping_list/api/v1/lists/{}/shares", self.baseurl,
            encode_path(& list_id.to_string()),
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
            operation_id: "shopping_list.getShares",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Share a list with a user or group.
    ///
    /// `POST /ocs/v2.php/apps/shopping_list/api/v1/lists/{listId}/shares`
    ///
    /// - `list_id`: path `listId`, integer. Number of the list.
    /// - `body`: [`NewShare`](types::NewShare), `application/json`
    ///
    /// Answers [`Share`](types::Share).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn create_share<'a>(
        &'a self,
        list_id: i64,
        body: &'a types::NewShare,
    ) -> Result<ResponseValue<types::Share>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/shopping_list/api/v1/lists/{}/shares", self.baseurl,
            encode_path(& list_id.to_string()),
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
            operation_id: "shopping_list.createShare",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Share a list by a link that needs no account.
    ///
    /// `POST /ocs/v2.php/apps/shopping_list/api/v1/lists/{listId}/shares/link`
    ///
    /// - `list_id`: path `listId`, integer. Number of the list.
    /// - `body`: [`LinkShare`](types::LinkShare), `application/json`
    ///
    /// Answers [`Share`](types::Share).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn create_link_share<'a>(
        &'a self,
        list_id: i64,
        body: &'a types::LinkShare,
    ) -> Result<ResponseValue<types::Share>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/shopping_list/api/v1/lists/{}/shares/link", self.baseurl,
            encode_path(& list_id.to_string()),
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
            operation_id: "shopping_list.createLinkShare",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Change what a user or group may do.
    ///
    /// `PUT /ocs/v2.php/apps/shopping_list/api/v1/shares/{id}`
    ///
    /// - `id`: path, integer. Number of the thing.
    /// - `body`: [`Permission`](types::Permission), `application/json`
    ///
    /// Answers [`Share`](types::Share).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn update_share<'a>(
        &'a self,
        id: i64,
        body: &'a types::Permission,
    ) -> Result<ResponseValue<types::Share>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/shopping_list/api/v1/shares/{}", self.baseurl,
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
            operation_id: "shopping_list.updateShare",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// End a share.
    ///
    /// `DELETE /ocs/v2.php/apps/shopping_list/api/v1/shares/{id}`
    ///
    /// - `id`: path, integer. Number of the thing.
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_share<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/shopping_list/api/v1/shares/{}", self.baseurl,
            encode_path(& id.to_string()),
        );
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "shopping_list.deleteShare",
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

    /// Change a link.
    ///
    /// `PUT /ocs/v2.php/apps/shopping_list/api/v1/shares/{id}/link`
    ///
    /// - `id`: path, integer. Number of the thing.
    /// - `body`: [`LinkShareChange`](types::LinkShareChange), `application/json`
    ///
    /// Answers [`Share`](types::Share).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn update_link_share<'a>(
        &'a self,
        id: i64,
        body: &'a types::LinkShareChange,
    ) -> Result<ResponseValue<types::Share>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/shopping_list/api/v1/shares/{}/link", self.baseurl,
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
            operation_id: "shopping_list.updateLinkShare",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// End a link.
    ///
    /// `DELETE /ocs/v2.php/apps/shopping_list/api/v1/shares/{id}/link`
    ///
    /// - `id`: path, integer. Number of the thing.
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_link_share<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/shopping_list/api/v1/shares/{}/link", self.baseurl,
            encode_path(& id.to_string()),
        );
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "shopping_list.deleteLinkShare",
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

    /// The user's tags.
    ///
    /// `GET /ocs/v2.php/apps/shopping_list/api/v1/tags`
    ///
    /// Answers list of [`Tag`](types::Tag).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_tags<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::Tag>>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/shopping_list/api/v1/tags", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "shopping_list.getTags",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Make a tag.
    ///
    /// `POST /ocs/v2.php/apps/shopping_list/api/v1/tags`
    ///
    /// - `body`: [`NewTag`](types::NewTag), `application/json`
    ///
    /// Answers [`Tag`](types::Tag).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn create_tag<'a>(
        &'a self,
        body: &'a types::NewTag,
    ) -> Result<ResponseValue<types::Tag>, Error<()>> {
        let url = format!("{}/ocs/v2.php/apps/shopping_list/api/v1/tags", self.baseurl,);
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
            operation_id: "shopping_list.createTag",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// Delete a tag.
    ///
    /// `DELETE /ocs/v2.php/apps/shopping_list/api/v1/tags/{id}`
    ///
    /// - `id`: path, integer. Number of the thing.
    ///
    /// Answers nothing.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_tag<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<()>, Error<()>> {
        let url = format!(
            "{}/ocs/v2.php/apps/shopping_list/api/v1/tags/{}", self.baseurl,
            encode_path(& id.to_string()),
        );
        let mut request = self.client.delete(url).build()?;
        let info = OperationInfo {
            operation_id: "shopping_list.deleteTag",
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
}

impl ClientInfo<Session> for Client {
    fn api_version() -> &'static str {
        "1"
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
