//! The way to all clients of one user.
//!
//! Written by `cargo xtask codegen` from `specs/apis`; change that instead.

use nextcloud_transport::{BuildError, Credentials, Server, ServerSettings, Session};

/// One user's Nextcloud: the way to every client that is compiled in. Cloning is cheap.
#[derive(Clone, Debug)]
pub struct Nextcloud {
    session: Session,
}

impl Nextcloud {
    /// All clients of this session.
    pub fn new(session: Session) -> Self {
        Self { session }
    }

    /// All clients of a user who signs in with an app password, with the default settings.
    ///
    /// Nothing is sent yet; a wrong password shows with the first call.
    ///
    /// # Errors
    /// [`BuildError`] if the settings make no usable HTTP client.
    pub fn sign_in(
        url: url::Url,
        login: &str,
        password: &str,
    ) -> Result<Self, BuildError> {
        let server = Server::build(ServerSettings::new(url))?;
        let credentials = Credentials::Basic {
            login: login.to_owned(),
            password: password.to_owned().into(),
        };
        Ok(Self::new(Session::new(&server, credentials)))
    }

    /// The session that the clients use.
    pub fn session(&self) -> &Session {
        &self.session
    }

    #[cfg(feature = "activity")]
    /// The API of activity: 4 operations.
    pub fn activity(&self) -> crate::activity::Client {
        crate::activity::Client::from_session(&self.session)
    }

    #[cfg(feature = "appstore")]
    /// The API of appstore: 7 operations.
    pub fn appstore(&self) -> crate::appstore::Client {
        crate::appstore::Client::from_session(&self.session)
    }

    #[cfg(feature = "circles")]
    /// The API of circles: 15 operations.
    pub fn circles(&self) -> crate::circles::Client {
        crate::circles::Client::from_session(&self.session)
    }

    #[cfg(feature = "cloud_federation_api")]
    /// The API of cloud_federation_api: 3 operations.
    pub fn cloud_federation_api(&self) -> crate::cloud_federation_api::Client {
        crate::cloud_federation_api::Client::from_session(&self.session)
    }

    #[cfg(feature = "collectives")]
    /// The API of collectives: 84 operations.
    pub fn collectives(&self) -> crate::collectives::Client {
        crate::collectives::Client::from_session(&self.session)
    }

    #[cfg(feature = "comments")]
    /// The API of comments: 0 operations.
    pub fn comments(&self) -> crate::comments::Client {
        crate::comments::Client::from_session(&self.session)
    }

    #[cfg(feature = "cookbook")]
    /// The API of cookbook: 34 operations.
    pub fn cookbook(&self) -> crate::cookbook::Client {
        crate::cookbook::Client::from_session(&self.session)
    }

    #[cfg(feature = "core")]
    /// The API of core: 83 operations.
    pub fn core(&self) -> crate::core::Client {
        crate::core::Client::from_session(&self.session)
    }

    #[cfg(feature = "dashboard")]
    /// The API of dashboard: 7 operations.
    pub fn dashboard(&self) -> crate::dashboard::Client {
        crate::dashboard::Client::from_session(&self.session)
    }

    #[cfg(feature = "dav")]
    /// The API of dav: 6 operations.
    pub fn dav(&self) -> crate::dav::Client {
        crate::dav::Client::from_session(&self.session)
    }

    #[cfg(feature = "deck")]
    /// The API of deck: 92 operations.
    pub fn deck(&self) -> crate::deck::Client {
        crate::deck::Client::from_session(&self.session)
    }

    #[cfg(feature = "federatedfilesharing")]
    /// The API of federatedfilesharing: 9 operations.
    pub fn federatedfilesharing(&self) -> crate::federatedfilesharing::Client {
        crate::federatedfilesharing::Client::from_session(&self.session)
    }

    #[cfg(feature = "federation")]
    /// The API of federation: 7 operations.
    pub fn federation(&self) -> crate::federation::Client {
        crate::federation::Client::from_session(&self.session)
    }

    #[cfg(feature = "files")]
    /// The API of files: 16 operations.
    pub fn files(&self) -> crate::files::Client {
        crate::files::Client::from_session(&self.session)
    }

    #[cfg(feature = "files_external")]
    /// The API of files_external: 1 operations.
    pub fn files_external(&self) -> crate::files_external::Client {
        crate::files_external::Client::from_session(&self.session)
    }

    #[cfg(feature = "files_reminders")]
    /// The API of files_reminders: 3 operations.
    pub fn files_reminders(&self) -> crate::files_reminders::Client {
        crate::files_reminders::Client::from_session(&self.session)
    }

    #[cfg(feature = "files_sharing")]
    /// The API of files_sharing: 23 operations.
    pub fn files_sharing(&self) -> crate::files_sharing::Client {
        crate::files_sharing::Client::from_session(&self.session)
    }

    #[cfg(feature = "files_trashbin")]
    /// The API of files_trashbin: 1 operations.
    pub fn files_trashbin(&self) -> crate::files_trashbin::Client {
        crate::files_trashbin::Client::from_session(&self.session)
    }

    #[cfg(feature = "files_versions")]
    /// The API of files_versions: 1 operations.
    pub fn files_versions(&self) -> crate::files_versions::Client {
        crate::files_versions::Client::from_session(&self.session)
    }

    #[cfg(feature = "groupfolders")]
    /// The API of groupfolders: 17 operations.
    pub fn groupfolders(&self) -> crate::groupfolders::Client {
        crate::groupfolders::Client::from_session(&self.session)
    }

    #[cfg(feature = "mail")]
    /// The API of mail: 93 operations.
    pub fn mail(&self) -> crate::mail::Client {
        crate::mail::Client::from_session(&self.session)
    }

    #[cfg(feature = "news")]
    /// The API of news: 31 operations.
    pub fn news(&self) -> crate::news::Client {
        crate::news::Client::from_session(&self.session)
    }

    #[cfg(feature = "notes")]
    /// The API of notes: 9 operations.
    pub fn notes(&self) -> crate::notes::Client {
        crate::notes::Client::from_session(&self.session)
    }

    #[cfg(feature = "notifications")]
    /// The API of notifications: 16 operations.
    pub fn notifications(&self) -> crate::notifications::Client {
        crate::notifications::Client::from_session(&self.session)
    }

    #[cfg(feature = "oauth2")]
    /// The API of oauth2: 2 operations.
    pub fn oauth2(&self) -> crate::oauth2::Client {
        crate::oauth2::Client::from_session(&self.session)
    }

    #[cfg(feature = "office")]
    /// The API of office: 1 operations.
    pub fn office(&self) -> crate::office::Client {
        crate::office::Client::from_session(&self.session)
    }

    #[cfg(feature = "password_policy")]
    /// The API of password_policy: 2 operations.
    pub fn password_policy(&self) -> crate::password_policy::Client {
        crate::password_policy::Client::from_session(&self.session)
    }

    #[cfg(feature = "provisioning_api")]
    /// The API of provisioning_api: 49 operations.
    pub fn provisioning_api(&self) -> crate::provisioning_api::Client {
        crate::provisioning_api::Client::from_session(&self.session)
    }

    #[cfg(feature = "recommendations")]
    /// The API of recommendations: 2 operations.
    pub fn recommendations(&self) -> crate::recommendations::Client {
        crate::recommendations::Client::from_session(&self.session)
    }

    #[cfg(feature = "settings")]
    /// The API of settings: 4 operations.
    pub fn settings(&self) -> crate::settings::Client {
        crate::settings::Client::from_session(&self.session)
    }

    #[cfg(feature = "sharebymail")]
    /// The API of sharebymail: 0 operations.
    pub fn sharebymail(&self) -> crate::sharebymail::Client {
        crate::sharebymail::Client::from_session(&self.session)
    }

    #[cfg(feature = "shopping_list")]
    /// The API of shopping_list: 27 operations.
    pub fn shopping_list(&self) -> crate::shopping_list::Client {
        crate::shopping_list::Client::from_session(&self.session)
    }

    #[cfg(feature = "spreed")]
    /// The API of spreed: 183 operations.
    pub fn spreed(&self) -> crate::spreed::Client {
        crate::spreed::Client::from_session(&self.session)
    }

    #[cfg(feature = "systemtags")]
    /// The API of systemtags: 0 operations.
    pub fn systemtags(&self) -> crate::systemtags::Client {
        crate::systemtags::Client::from_session(&self.session)
    }

    #[cfg(feature = "tables")]
    /// The API of tables: 72 operations.
    pub fn tables(&self) -> crate::tables::Client {
        crate::tables::Client::from_session(&self.session)
    }

    #[cfg(feature = "theming")]
    /// The API of theming: 11 operations.
    pub fn theming(&self) -> crate::theming::Client {
        crate::theming::Client::from_session(&self.session)
    }

    #[cfg(feature = "updatenotification")]
    /// The API of updatenotification: 2 operations.
    pub fn updatenotification(&self) -> crate::updatenotification::Client {
        crate::updatenotification::Client::from_session(&self.session)
    }

    #[cfg(feature = "user_ldap")]
    /// The API of user_ldap: 8 operations.
    pub fn user_ldap(&self) -> crate::user_ldap::Client {
        crate::user_ldap::Client::from_session(&self.session)
    }

    #[cfg(feature = "user_oidc")]
    /// The API of user_oidc: 9 operations.
    pub fn user_oidc(&self) -> crate::user_oidc::Client {
        crate::user_oidc::Client::from_session(&self.session)
    }

    #[cfg(feature = "user_status")]
    /// The API of user_status: 10 operations.
    pub fn user_status(&self) -> crate::user_status::Client {
        crate::user_status::Client::from_session(&self.session)
    }

    #[cfg(feature = "weather_status")]
    /// The API of weather_status: 7 operations.
    pub fn weather_status(&self) -> crate::weather_status::Client {
        crate::weather_status::Client::from_session(&self.session)
    }

    #[cfg(feature = "webhook_listeners")]
    /// The API of webhook_listeners: 6 operations.
    pub fn webhook_listeners(&self) -> crate::webhook_listeners::Client {
        crate::webhook_listeners::Client::from_session(&self.session)
    }

    #[cfg(feature = "workflowengine")]
    /// The API of workflowengine: 10 operations.
    pub fn workflowengine(&self) -> crate::workflowengine::Client {
        crate::workflowengine::Client::from_session(&self.session)
    }
}
