//! What cookbook is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `specs/apis/cookbook.json`; change that instead.

/// Schema `APIVersion`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ApiVersion {
    /// `epoch`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub epoch: Option<i64>,
    /// `major`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub major: Option<i64>,
    /// `minor`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub minor: Option<i64>,
}

/// Schema `Category`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Category {
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `recipe_count`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub recipe_count: Option<i64>,
}

/// Schema `Config`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Config {
    /// `folder`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub folder: Option<String>,
    /// `print_image`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub print_image: Option<bool>,
    /// `update_interval`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub update_interval: Option<i64>,
    /// `visibleInfoBlocks`: [`VisibleInfoBlocks`], optional.
    #[serde(
        rename = "visibleInfoBlocks",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub visible_info_blocks: Option<VisibleInfoBlocks>,
}

/// `size` of [`get_image`](super::Client::get_image).
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum GetImageSize {
    /// `full`.
    #[serde(rename = "full")]
    Full,
    /// `thumb`.
    #[serde(rename = "thumb")]
    Thumb,
    /// `thumb16`.
    #[serde(rename = "thumb16")]
    Thumb16,
}

impl ::std::fmt::Display for GetImageSize {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Full => f.write_str("full"),
            Self::Thumb => f.write_str("thumb"),
            Self::Thumb16 => f.write_str("thumb16"),
        }
    }
}

impl ::std::str::FromStr for GetImageSize {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "full" => Ok(Self::Full),
            "thumb" => Ok(Self::Thumb),
            "thumb16" => Ok(Self::Thumb16),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for GetImageSize {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for GetImageSize {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Answer of [`get_webapp_categories`](super::Client::get_webapp_categories).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GetWebappCategoriesResponseItem {
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `recipe_count`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub recipe_count: Option<i64>,
}

/// Answer of [`get_webapp_keywords`](super::Client::get_webapp_keywords).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct GetWebappKeywordsResponseItem {
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `recipe_count`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub recipe_count: Option<i64>,
}

/// Schema `Keyword`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Keyword {
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `recipe_count`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub recipe_count: Option<i64>,
}

/// Schema `Nutrition`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Nutrition {
    /// `calories`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub calories: Option<String>,
    /// `carbohydrateContent`: text, optional.
    #[serde(
        rename = "carbohydrateContent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub carbohydrate_content: Option<String>,
    /// `cholesterolContent`: text, optional.
    #[serde(
        rename = "cholesterolContent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub cholesterol_content: Option<String>,
    /// `fatContent`: text, optional.
    #[serde(
        rename = "fatContent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub fat_content: Option<String>,
    /// `fiberContent`: text, optional.
    #[serde(
        rename = "fiberContent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub fiber_content: Option<String>,
    /// `proteinContent`: text, optional.
    #[serde(
        rename = "proteinContent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub protein_content: Option<String>,
    /// `saturatedFatContent`: text, optional.
    #[serde(
        rename = "saturatedFatContent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub saturated_fat_content: Option<String>,
    /// `servingSize`: text, optional.
    #[serde(
        rename = "servingSize",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub serving_size: Option<String>,
    /// `sodiumContent`: text, optional.
    #[serde(
        rename = "sodiumContent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub sodium_content: Option<String>,
    /// `sugarContent`: text, optional.
    #[serde(
        rename = "sugarContent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub sugar_content: Option<String>,
    /// `transFatContent`: text, optional.
    #[serde(
        rename = "transFatContent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub trans_fat_content: Option<String>,
    /// `@type`: text, optional.
    #[serde(rename = "@type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<String>,
    /// `unsaturatedFatContent`: text, optional.
    #[serde(
        rename = "unsaturatedFatContent",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub unsaturated_fat_content: Option<String>,
}

/// Body of [`post_webapp_import`](super::Client::post_webapp_import).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PostWebappImportBody {
    /// `url`: text.
    pub url: String,
}

/// Body of [`post_webapp_recipes`](super::Client::post_webapp_recipes).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PostWebappRecipesBody {
    /// `name`: text.
    pub name: String,
}

/// Body of [`put_webapp_category_by_category`](super::Client::put_webapp_category_by_category).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct PutWebappCategoryByCategoryBody {
    /// `name`: text.
    pub name: String,
}

/// Schema `Recipe`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Recipe {
    /// `category`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub category: Option<String>,
    /// `cookTime`: text, optional.
    #[serde(rename = "cookTime", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub cook_time: Option<String>,
    /// `dateCreated`: text, optional.
    #[serde(
        rename = "dateCreated",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub date_created: Option<String>,
    /// `dateModified`: text, optional.
    #[serde(
        rename = "dateModified",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub date_modified: Option<String>,
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub description: Option<String>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `image`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub image: Option<String>,
    /// `imagePlaceholderUrl`: text, optional.
    #[serde(
        rename = "imagePlaceholderUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub image_placeholder_url: Option<String>,
    /// `imageUrl`: text, optional.
    #[serde(rename = "imageUrl", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub image_url: Option<String>,
    /// `keywords`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub keywords: Option<String>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `nutrition`: [`Nutrition`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub nutrition: Option<Nutrition>,
    /// `prepTime`: text, optional.
    #[serde(rename = "prepTime", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub prep_time: Option<String>,
    /// `recipeCategory`: text, optional.
    #[serde(
        rename = "recipeCategory",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub recipe_category: Option<String>,
    /// `recipeIngredient`: list of text.
    #[serde(
        rename = "recipeIngredient",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub recipe_ingredient: Vec<String>,
    /// `recipeInstructions`: list of text.
    #[serde(
        rename = "recipeInstructions",
        default,
        skip_serializing_if = "::std::vec::Vec::is_empty"
    )]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub recipe_instructions: Vec<String>,
    /// `recipeYield`: integer, optional.
    #[serde(
        rename = "recipeYield",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub recipe_yield: Option<i64>,
    /// `tool`: list of text.
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    #[serde(deserialize_with = "::nextcloud_transport::lax::de")]
    pub tool: Vec<String>,
    /// `totalTime`: text, optional.
    #[serde(
        rename = "totalTime",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub total_time: Option<String>,
    /// `@type`: text, optional.
    #[serde(rename = "@type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub type_: Option<String>,
    /// `url`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub url: Option<String>,
}

/// Schema `RecipeStub`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RecipeStub {
    /// `category`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub category: Option<String>,
    /// `dateCreated`: text, optional.
    #[serde(
        rename = "dateCreated",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub date_created: Option<String>,
    /// `dateModified`: text, optional.
    #[serde(
        rename = "dateModified",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub date_modified: Option<String>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `imagePlaceholderUrl`: text, optional.
    #[serde(
        rename = "imagePlaceholderUrl",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub image_placeholder_url: Option<String>,
    /// `imageUrl`: text, optional.
    #[serde(rename = "imageUrl", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub image_url: Option<String>,
    /// `keywords`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub keywords: Option<String>,
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `recipe_id`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub recipe_id: Option<i64>,
}

/// Body of [`rename_category`](super::Client::rename_category).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct RenameCategoryBody {
    /// `name`: text.
    pub name: String,
}

/// Schema `StubList`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct StubList(pub Vec<RecipeStub>);
impl ::std::ops::Deref for StubList {
    type Target = Vec<RecipeStub>;
    fn deref(&self) -> &Vec<RecipeStub> {
        &self.0
    }
}

impl ::std::convert::From<StubList> for Vec<RecipeStub> {
    fn from(value: StubList) -> Self {
        value.0
    }
}

impl ::std::convert::From<Vec<RecipeStub>> for StubList {
    fn from(value: Vec<RecipeStub>) -> Self {
        Self(value)
    }
}

/// Schema `Url`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Url {
    /// `url`: text.
    pub url: String,
}

/// Schema `Version`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Version {
    /// `api_version`: [`ApiVersion`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub api_version: Option<ApiVersion>,
    /// `cookbook_version`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub cookbook_version: Option<::serde_json::Value>,
}

/// `format` of [`version_ocs`](super::Client::version_ocs).
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum VersionOcsFormat {
    /// `json`.
    #[serde(rename = "json")]
    Json,
    /// `xml`.
    #[serde(rename = "xml")]
    Xml,
}

impl ::std::fmt::Display for VersionOcsFormat {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Json => f.write_str("json"),
            Self::Xml => f.write_str("xml"),
        }
    }
}

impl ::std::str::FromStr for VersionOcsFormat {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "json" => Ok(Self::Json),
            "xml" => Ok(Self::Xml),
            _ => Err("invalid value".into()),
        }
    }
}

impl ::std::convert::TryFrom<&str> for VersionOcsFormat {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

impl ::std::convert::TryFrom<String> for VersionOcsFormat {
    type Error = self::error::ConversionError;
    fn try_from(
        value: String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}

/// Answer of [`version_ocs`](super::Client::version_ocs).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct VersionOcsResponse {
    /// `capabilities`: [`VersionOcsResponseCapabilities`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub capabilities: Option<VersionOcsResponseCapabilities>,
}

/// `capabilities` of [`VersionOcsResponse`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct VersionOcsResponseCapabilities {
    /// `cookbook`: [`VersionOcsResponseCapabilitiesCookbook`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub cookbook: Option<VersionOcsResponseCapabilitiesCookbook>,
    /// `core`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub core: Option<::serde_json::Value>,
}

/// `cookbook` of [`VersionOcsResponseCapabilities`].
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct VersionOcsResponseCapabilitiesCookbook {
    /// `api_version`: [`ApiVersion`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub api_version: Option<ApiVersion>,
    /// `version`: any JSON, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub version: Option<::serde_json::Value>,
}

/// Schema `VisibleInfoBlocks`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct VisibleInfoBlocks {
    /// `cooking-time`: boolean, optional.
    #[serde(
        rename = "cooking-time",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub cooking_time: Option<bool>,
    /// `nutrition-information`: boolean, optional.
    #[serde(
        rename = "nutrition-information",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub nutrition_information: Option<bool>,
    /// `preparation-time`: boolean, optional.
    #[serde(
        rename = "preparation-time",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub preparation_time: Option<bool>,
    /// `tools`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub tools: Option<bool>,
    /// `total-time`: boolean, optional.
    #[serde(
        rename = "total-time",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub total_time: Option<bool>,
}

/// What converting text into a type can end in.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }

    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }

    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }

    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
