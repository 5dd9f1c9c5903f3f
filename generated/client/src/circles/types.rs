//! What circles is sent and what it answers.
//!
//! Written by `cargo xtask codegen` from `specs/apis/circles.yaml`; change that instead.

/// Body of [`add_member`](super::Client::add_member).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct AddMemberBody {
    /// 1 user, 2 group, 4 mail address, 8 contact, 16 team.
    ///
    /// `type`: integer.
    #[serde(rename = "type")]
    pub type_: i64,
    /// User, group, mail address, contact or team.
    ///
    /// `userId`: text.
    #[serde(rename = "userId")]
    pub user_id: String,
}

/// Schema `Circle`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Circle {
    /// Sum of its flags.
    ///
    /// `config`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub config: Option<i64>,
    /// Seconds since 1970.
    ///
    /// `creation`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub creation: Option<i64>,
    /// `description`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub description: Option<String>,
    /// As people see it; different for each team.
    ///
    /// `displayName`: text, optional.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub display_name: Option<String>,
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `initiator`: [`Member`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub initiator: Option<Member>,
    /// As it was given; several teams may have one name.
    ///
    /// `name`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub name: Option<String>,
    /// `owner`: [`Member`], optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub owner: Option<Member>,
    /// Number of members.
    ///
    /// `population`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub population: Option<i64>,
    /// Number of people, with those in groups and teams that are members.
    ///
    /// `populationInherited`: integer, optional.
    #[serde(
        rename = "populationInherited",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub population_inherited: Option<i64>,
    /// `sanitizedName`: text, optional.
    #[serde(
        rename = "sanitizedName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub sanitized_name: Option<String>,
    /// What the team came from.
    ///
    /// `source`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub source: Option<i64>,
    /// `url`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub url: Option<String>,
}

/// Body of [`create_circle`](super::Client::create_circle).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CreateCircleBody {
    /// Not shared with other servers; only where several servers are one.
    ///
    /// `local`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub local: Option<bool>,
    /// Name.
    ///
    /// `name`: text.
    pub name: String,
    /// Only the owner sees it.
    ///
    /// `personal`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub personal: Option<bool>,
}

/// Schema `Member`.
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Member {
    /// `circleId`: text, optional.
    #[serde(rename = "circleId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub circle_id: Option<String>,
    /// `displayName`: text, optional.
    #[serde(
        rename = "displayName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub display_name: Option<String>,
    /// Id of the membership.
    ///
    /// `id`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub id: Option<String>,
    /// `instance`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub instance: Option<String>,
    /// Seconds since 1970.
    ///
    /// `joined`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub joined: Option<i64>,
    /// `level`: integer, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub level: Option<i64>,
    /// `local`: boolean, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub local: Option<bool>,
    /// `singleId`: text, optional.
    #[serde(rename = "singleId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub single_id: Option<String>,
    /// Member, Invited or Requesting.
    ///
    /// `status`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub status: Option<String>,
    /// `userId`: text, optional.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_id: Option<String>,
    /// `userType`: integer, optional.
    #[serde(rename = "userType", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(default, deserialize_with = "::nextcloud_transport::lax::de")]
    pub user_type: Option<i64>,
}

/// Body of [`set_config`](super::Client::set_config).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SetConfigBody {
    /// New value; for the flags their sum.
    ///
    /// `value`: integer.
    pub value: i64,
}

/// Body of [`set_description`](super::Client::set_description).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SetDescriptionBody {
    /// New text.
    ///
    /// `value`: text.
    pub value: String,
}

/// Body of [`set_member_level`](super::Client::set_member_level).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SetMemberLevelBody {
    /// 1 member, 4 moderator, 8 administrator, 9 owner.
    ///
    /// `level`: integer.
    pub level: i64,
}

/// Body of [`set_name`](super::Client::set_name).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SetNameBody {
    /// New text.
    ///
    /// `value`: text.
    pub value: String,
}

/// Body of [`set_setting`](super::Client::set_setting).
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct SetSettingBody {
    /// Name of the setting.
    ///
    /// `setting`: text.
    pub setting: String,
    /// New value; null removes it.
    ///
    /// `value`: text, optional.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: Option<String>,
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
