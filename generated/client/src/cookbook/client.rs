//! The client of cookbook: one method per operation.
//!
//! Written by `cargo xtask codegen` from `specs/apis/cookbook.json`; change that instead.

use nextcloud_transport::Session;
use progenitor_client::{
    ByteStream, ClientHooks, ClientInfo, Error, OperationInfo, RequestBuilderExt,
    ResponseValue, encode_path,
};
use super::types;

/// Calls the API of cookbook as one user. Cloning is cheap.
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

    /// `GET /index.php/apps/cookbook/api/version`
    ///
    /// Answers [`Version`](types::Version).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn version<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::Version>, Error<()>> {
        let url = format!("{}/index.php/apps/cookbook/api/version", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "cookbook.version",
        };
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
    /// - `format`: query, [`VersionOcsFormat`](types::VersionOcsFormat), optional
    ///
    /// Answers [`VersionOcsResponse`](types::VersionOcsResponse).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn version_ocs<'a>(
        &'a self,
        format: Option<types::VersionOcsFormat>,
    ) -> Result<ResponseValue<types::VersionOcsResponse>, Error<()>> {
        let url = format!("{}/ocs/v2.php/cloud/capabilities", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("format", &format))
            .build()?;
        let info = OperationInfo {
            operation_id: "cookbook.versionOcs",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /index.php/apps/cookbook/api/v1/reindex`
    ///
    /// Answers text.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn reindex<'a>(&'a self) -> Result<ResponseValue<String>, Error<()>> {
        let url = format!("{}/index.php/apps/cookbook/api/v1/reindex", self.baseurl,);
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "cookbook.reindex",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/cookbook/api/v1/config`
    ///
    /// Answers [`Config`](types::Config).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_config<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::Config>, Error<()>> {
        let url = format!("{}/index.php/apps/cookbook/api/v1/config", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "cookbook.getConfig",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /index.php/apps/cookbook/api/v1/config`
    ///
    /// - `body`: [`Config`](types::Config), `application/json`
    ///
    /// Answers text.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn set_config<'a>(
        &'a self,
        body: &'a types::Config,
    ) -> Result<ResponseValue<String>, Error<()>> {
        let url = format!("{}/index.php/apps/cookbook/api/v1/config", self.baseurl,);
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
            operation_id: "cookbook.setConfig",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /index.php/apps/cookbook/api/v1/import`
    ///
    /// - `body`: [`Url`](types::Url), `application/json`
    ///
    /// Answers [`Recipe`](types::Recipe).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn import<'a>(
        &'a self,
        body: &'a types::Url,
    ) -> Result<ResponseValue<types::Recipe>, Error<()>> {
        let url = format!("{}/index.php/apps/cookbook/api/v1/import", self.baseurl,);
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
            operation_id: "cookbook.import",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/cookbook/api/v1/recipes/{id}/image`
    ///
    /// - `id`: path, integer
    /// - `size`: query, [`GetImageSize`](types::GetImageSize), optional
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_image<'a>(
        &'a self,
        id: i64,
        size: Option<types::GetImageSize>,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/cookbook/api/v1/recipes/{}/image", self.baseurl,
            encode_path(& id.to_string()),
        );
        let mut request = self
            .client
            .get(url)
            .query(&progenitor_client::QueryParam::new("size", &size))
            .build()?;
        let info = OperationInfo {
            operation_id: "cookbook.getImage",
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

    /// `GET /index.php/apps/cookbook/api/v1/search/{query}`
    ///
    /// - `query`: path, text
    ///
    /// Answers [`StubList`](types::StubList).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn search<'a>(
        &'a self,
        query: &'a str,
    ) -> Result<ResponseValue<types::StubList>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/cookbook/api/v1/search/{}", self.baseurl, encode_path(&
            query.to_string()),
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
            operation_id: "cookbook.search",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/cookbook/api/v1/recipes`
    ///
    /// Answers [`StubList`](types::StubList).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_recipes<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::StubList>, Error<()>> {
        let url = format!("{}/index.php/apps/cookbook/api/v1/recipes", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "cookbook.listRecipes",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /index.php/apps/cookbook/api/v1/recipes`
    ///
    /// - `body`: [`Recipe`](types::Recipe), `application/json`
    ///
    /// Answers integer.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn new_recipe<'a>(
        &'a self,
        body: &'a types::Recipe,
    ) -> Result<ResponseValue<i64>, Error<()>> {
        let url = format!("{}/index.php/apps/cookbook/api/v1/recipes", self.baseurl,);
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
            operation_id: "cookbook.newRecipe",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/cookbook/api/v1/recipes/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers [`Recipe`](types::Recipe).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn recipe_details<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::Recipe>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/cookbook/api/v1/recipes/{}", self.baseurl, encode_path(&
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
            operation_id: "cookbook.recipeDetails",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /index.php/apps/cookbook/api/v1/recipes/{id}`
    ///
    /// - `id`: path, integer
    /// - `body`: [`Recipe`](types::Recipe), `application/json`
    ///
    /// Answers integer.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn update_recipe<'a>(
        &'a self,
        id: i64,
        body: &'a types::Recipe,
    ) -> Result<ResponseValue<i64>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/cookbook/api/v1/recipes/{}", self.baseurl, encode_path(&
            id.to_string()),
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
            operation_id: "cookbook.updateRecipe",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /index.php/apps/cookbook/api/v1/recipes/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers text.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_recipe<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<String>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/cookbook/api/v1/recipes/{}", self.baseurl, encode_path(&
            id.to_string()),
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
            operation_id: "cookbook.deleteRecipe",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/cookbook/api/v1/keywords`
    ///
    /// Answers list of [`Keyword`](types::Keyword).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_keywords<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::Keyword>>, Error<()>> {
        let url = format!("{}/index.php/apps/cookbook/api/v1/keywords", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "cookbook.listKeywords",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/cookbook/api/v1/tags/{keywords}`
    ///
    /// - `keywords`: path, text
    ///
    /// Answers [`StubList`](types::StubList).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn recipes_with_keyword<'a>(
        &'a self,
        keywords: &'a str,
    ) -> Result<ResponseValue<types::StubList>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/cookbook/api/v1/tags/{}", self.baseurl, encode_path(&
            keywords.to_string()),
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
            operation_id: "cookbook.recipesWithKeyword",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/cookbook/api/v1/categories`
    ///
    /// Answers list of [`Category`](types::Category).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn list_categories<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::Category>>, Error<()>> {
        let url = format!("{}/index.php/apps/cookbook/api/v1/categories", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "cookbook.listCategories",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/cookbook/api/v1/category/{category}`
    ///
    /// - `category`: path, text
    ///
    /// Answers [`StubList`](types::StubList).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn recipes_in_category<'a>(
        &'a self,
        category: &'a str,
    ) -> Result<ResponseValue<types::StubList>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/cookbook/api/v1/category/{}", self.baseurl, encode_path(&
            category.to_string()),
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
            operation_id: "cookbook.recipesInCategory",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /index.php/apps/cookbook/api/v1/category/{category}`
    ///
    /// - `category`: path, text
    /// - `body`: [`RenameCategoryBody`](types::RenameCategoryBody), `application/json`
    ///
    /// Answers text.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn rename_category<'a>(
        &'a self,
        category: &'a str,
        body: &'a types::RenameCategoryBody,
    ) -> Result<ResponseValue<String>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/cookbook/api/v1/category/{}", self.baseurl, encode_path(&
            category.to_string()),
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
            operation_id: "cookbook.renameCategory",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /index.php/apps/cookbook/webapp/reindex`
    ///
    /// Answers text.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn post_webapp_reindex<'a>(
        &'a self,
    ) -> Result<ResponseValue<String>, Error<()>> {
        let url = format!("{}/index.php/apps/cookbook/webapp/reindex", self.baseurl,);
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "cookbook.postWebappReindex",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/cookbook/webapp/config`
    ///
    /// Answers [`Config`](types::Config).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_webapp_config<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::Config>, Error<()>> {
        let url = format!("{}/index.php/apps/cookbook/webapp/config", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "cookbook.getWebappConfig",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /index.php/apps/cookbook/webapp/config`
    ///
    /// Answers text.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn post_webapp_config<'a>(
        &'a self,
    ) -> Result<ResponseValue<String>, Error<()>> {
        let url = format!("{}/index.php/apps/cookbook/webapp/config", self.baseurl,);
        let mut request = self
            .client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "cookbook.postWebappConfig",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /index.php/apps/cookbook/webapp/import`
    ///
    /// - `body`: [`PostWebappImportBody`](types::PostWebappImportBody), `application/json`
    ///
    /// Answers [`Recipe`](types::Recipe).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn post_webapp_import<'a>(
        &'a self,
        body: &'a types::PostWebappImportBody,
    ) -> Result<ResponseValue<types::Recipe>, Error<()>> {
        let url = format!("{}/index.php/apps/cookbook/webapp/import", self.baseurl,);
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
            operation_id: "cookbook.postWebappImport",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/cookbook/webapp/recipes/{id}/image`
    ///
    /// - `id`: path, integer
    ///
    /// Answers a stream of bytes.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_webapp_recipes_by_id_image<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<ByteStream>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/cookbook/webapp/recipes/{}/image", self.baseurl,
            encode_path(& id.to_string()),
        );
        let mut request = self.client.get(url).build()?;
        let info = OperationInfo {
            operation_id: "cookbook.getWebappRecipesByIdImage",
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

    /// `GET /index.php/apps/cookbook/webapp/search/{query}`
    ///
    /// - `query`: path, text
    ///
    /// Answers [`StubList`](types::StubList).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_webapp_search_by_query<'a>(
        &'a self,
        query: &'a str,
    ) -> Result<ResponseValue<types::StubList>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/cookbook/webapp/search/{}", self.baseurl, encode_path(&
            query.to_string()),
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
            operation_id: "cookbook.getWebappSearchByQuery",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/cookbook/webapp/recipes`
    ///
    /// Answers [`StubList`](types::StubList).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_webapp_recipes<'a>(
        &'a self,
    ) -> Result<ResponseValue<types::StubList>, Error<()>> {
        let url = format!("{}/index.php/apps/cookbook/webapp/recipes", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "cookbook.getWebappRecipes",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `POST /index.php/apps/cookbook/webapp/recipes`
    ///
    /// - `body`: [`PostWebappRecipesBody`](types::PostWebappRecipesBody), `application/json`
    ///
    /// Answers integer.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn post_webapp_recipes<'a>(
        &'a self,
        body: &'a types::PostWebappRecipesBody,
    ) -> Result<ResponseValue<i64>, Error<()>> {
        let url = format!("{}/index.php/apps/cookbook/webapp/recipes", self.baseurl,);
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
            operation_id: "cookbook.postWebappRecipes",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/cookbook/webapp/recipes/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers [`Recipe`](types::Recipe).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_webapp_recipes_by_id<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<types::Recipe>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/cookbook/webapp/recipes/{}", self.baseurl, encode_path(&
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
            operation_id: "cookbook.getWebappRecipesById",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /index.php/apps/cookbook/webapp/recipes/{id}`
    ///
    /// - `id`: path, integer
    /// - `body`: [`Recipe`](types::Recipe), `application/json`
    ///
    /// Answers integer.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn put_webapp_recipes_by_id<'a>(
        &'a self,
        id: i64,
        body: &'a types::Recipe,
    ) -> Result<ResponseValue<i64>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/cookbook/webapp/recipes/{}", self.baseurl, encode_path(&
            id.to_string()),
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
            operation_id: "cookbook.putWebappRecipesById",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `DELETE /index.php/apps/cookbook/webapp/recipes/{id}`
    ///
    /// - `id`: path, integer
    ///
    /// Answers text.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn delete_webapp_recipes_by_id<'a>(
        &'a self,
        id: i64,
    ) -> Result<ResponseValue<String>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/cookbook/webapp/recipes/{}", self.baseurl, encode_path(&
            id.to_string()),
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
            operation_id: "cookbook.deleteWebappRecipesById",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/cookbook/webapp/keywords`
    ///
    /// Answers list of [`GetWebappKeywordsResponseItem`](types::GetWebappKeywordsResponseItem).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_webapp_keywords<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::GetWebappKeywordsResponseItem>>, Error<()>> {
        let url = format!("{}/index.php/apps/cookbook/webapp/keywords", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "cookbook.getWebappKeywords",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/cookbook/webapp/tags/{keywords}`
    ///
    /// - `keywords`: path, text
    ///
    /// Answers [`StubList`](types::StubList).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_webapp_tags_by_keywords<'a>(
        &'a self,
        keywords: &'a str,
    ) -> Result<ResponseValue<types::StubList>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/cookbook/webapp/tags/{}", self.baseurl, encode_path(&
            keywords.to_string()),
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
            operation_id: "cookbook.getWebappTagsByKeywords",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/cookbook/webapp/categories`
    ///
    /// Answers list of [`GetWebappCategoriesResponseItem`](types::GetWebappCategoriesResponseItem).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_webapp_categories<'a>(
        &'a self,
    ) -> Result<ResponseValue<Vec<types::GetWebappCategoriesResponseItem>>, Error<()>> {
        let url = format!("{}/index.php/apps/cookbook/webapp/categories", self.baseurl,);
        let mut request = self
            .client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let info = OperationInfo {
            operation_id: "cookbook.getWebappCategories",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `GET /index.php/apps/cookbook/webapp/category/{category}`
    ///
    /// - `category`: path, text
    ///
    /// Answers [`StubList`](types::StubList).
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn get_webapp_category_by_category<'a>(
        &'a self,
        category: &'a str,
    ) -> Result<ResponseValue<types::StubList>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/cookbook/webapp/category/{}", self.baseurl, encode_path(&
            category.to_string()),
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
            operation_id: "cookbook.getWebappCategoryByCategory",
        };
        self.pre(&mut request, &info).await?;
        let result = self.exec(request, &info).await;
        self.post(&result, &info).await?;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => crate::answer::read(response).await,
            _ => Err(Error::UnexpectedResponse(response)),
        }
    }

    /// `PUT /index.php/apps/cookbook/webapp/category/{category}`
    ///
    /// - `category`: path, text
    /// - `body`: [`PutWebappCategoryByCategoryBody`](types::PutWebappCategoryByCategoryBody), `application/json`
    ///
    /// Answers text.
    ///
    /// # Errors
    /// Whatever goes wrong; `NextcloudError::from` says what and what to do.
    pub async fn put_webapp_category_by_category<'a>(
        &'a self,
        category: &'a str,
        body: &'a types::PutWebappCategoryByCategoryBody,
    ) -> Result<ResponseValue<String>, Error<()>> {
        let url = format!(
            "{}/index.php/apps/cookbook/webapp/category/{}", self.baseurl, encode_path(&
            category.to_string()),
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
            operation_id: "cookbook.putWebappCategoryByCategory",
        };
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
        "0.1.3"
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
