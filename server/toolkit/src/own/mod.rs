//! Tools about this server itself: how it may act for the caller, and the pages where the person changes that.
//!
//! A port: who keeps app passwords and refresh tokens is not known here. Only modes that have them fill it.

use std::{fmt, sync::Arc};

use futures::future::BoxFuture;
use jiff::Timestamp;
use nc_index::{Index, Reader};
use rmcp::model::JsonObject;

use crate::{Ctx, Guard, ToolError};

/// What of this server itself the tools of an app are about, in place of an app of Nextcloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Own {
    /// The app password that Login Flow v2 brings: the mode login_flow.
    LoginFlow,
    /// The refresh token for background work: the modes oauth and token_exchange, where the operator allows it.
    Background,
    /// The search by meaning, where the operator turned it on.
    Search,
}

impl Own {
    /// Whether such tools ask Nextcloud something as the caller, who must be connected then.
    pub const fn needs_nextcloud(self) -> bool {
        matches!(self, Self::Search)
    }

    /// Where there are such tools, as operators name it.
    pub const fn place(self) -> &'static str {
        match self {
            Self::LoginFlow => "in the mode login_flow",
            Self::Background => {
                "in the modes oauth and token_exchange with ENABLE_BACKGROUND_OPERATIONS"
            }
            Self::Search => "with ENABLE_SEMANTIC_SEARCH",
        }
    }
}

/// How the connection of a caller with Nextcloud stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// How it stands.
    pub state: Connected,
    /// Whether tools work, as far as was allowed before.
    pub works: bool,
    /// The user at Nextcloud.
    pub user: Option<String>,
    /// What the person allows; everything that a token grants if `None`.
    pub scopes: Option<Vec<String>>,
    /// What the person allowed before, where that changed or will change.
    pub before: Option<Vec<String>>,
    /// Where the person goes on.
    pub page: Option<String>,
}

/// How far it came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Connected {
    /// Tools work, and nothing waits.
    Yes,
    /// A sign-in waits for the person.
    Pending,
    /// The person has to let us in.
    No,
    /// Nextcloud refused the app password that there was.
    Refused,
    /// Somebody else came back from the sign-in, and it was refused.
    SomebodyElse,
}

/// The caller's connection with Nextcloud, which a person makes in a browser.
pub trait Connection: Send + Sync + fmt::Debug {
    /// How it stands; goes on with a sign-in that the person finished meanwhile.
    fn standing(&self) -> BoxFuture<'_, Result<Standing, ToolError>>;

    /// Begin a sign-in in which the person allows these scopes, or everything; says so where nothing is missing.
    fn connect(&self, scopes: Option<Vec<String>>) -> BoxFuture<'_, Result<Standing, ToolError>>;

    /// Allow more, which is a sign-in, or less, at once.
    fn change(
        &self,
        add: Vec<String>,
        remove: Vec<String>,
    ) -> BoxFuture<'_, Result<Standing, ToolError>>;

    /// End a sign-in that waits: the person does not want it.
    fn give_up(&self) -> BoxFuture<'_, Result<(), ToolError>>;
}

/// What a person allowed for background work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowed {
    /// Since when.
    pub since: Timestamp,
    /// How far.
    pub scopes: Vec<String>,
}

/// The caller's background access, which a person allows in a browser.
pub trait Background: Send + Sync + fmt::Debug {
    /// What is allowed, if anything and as long as the provider takes it.
    fn allowed(&self) -> BoxFuture<'_, Result<Option<Allowed>, ToolError>>;

    /// Where this person, and nobody else, allows it.
    fn page(&self) -> BoxFuture<'_, Result<String, ToolError>>;

    /// Take it back; whether there was any.
    fn revoke(&self) -> BoxFuture<'_, Result<bool, ToolError>>;
}

/// What this server keeps of one caller.
#[derive(Debug, Clone, Default)]
pub struct Kept {
    /// The connection, in modes where people make one.
    pub connection: Option<Arc<dyn Connection>>,
    /// Background access, in modes where people allow it separately.
    pub background: Option<Arc<dyn Background>>,
    /// The index of the search by meaning, which all callers share.
    pub index: Option<Arc<Index>>,
}

/// A page that the person should open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToOpen {
    /// Its address.
    pub url: String,
    /// What it is for, for the person.
    pub words: String,
}

/// What the person said when the client asked them to open the page of a tool.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opened {
    /// They opened it. What they do there may take longer.
    Yes,
    /// They do not want to.
    No,
    /// They said nothing.
    Unsaid,
}

impl Ctx {
    /// The caller's connection.
    ///
    /// # Errors
    /// [`ToolError::Refused`] in modes without one.
    pub fn connection(&self) -> Result<&dyn Connection, ToolError> {
        let kept = self.kept().connection.as_deref();
        kept.ok_or_else(|| elsewhere(Own::LoginFlow))
    }

    /// The caller's background access.
    ///
    /// # Errors
    /// [`ToolError::Refused`] in modes without any.
    pub fn background(&self) -> Result<&dyn Background, ToolError> {
        let kept = self.kept().background.as_deref();
        kept.ok_or_else(|| elsewhere(Own::Background))
    }

    /// The index of the search by meaning.
    ///
    /// # Errors
    /// [`ToolError::Refused`] where the operator did not turn it on.
    pub fn index(&self) -> Result<&Index, ToolError> {
        let index = self.kept().index.as_deref();
        index.ok_or_else(|| {
            let message = format!("this is there {} only", Own::Search.place());
            ToolError::refused(message, "an administrator turns it on")
        })
    }

    /// The eyes of the caller for the search by meaning.
    ///
    /// # Errors
    /// As [`Self::index`], and when the user id is not known yet and cannot be asked.
    pub async fn reader(&self) -> Result<Reader, ToolError> {
        let user = self.user_id().await?;
        Ok(self.index()?.reader_of(self.session().clone(), user))
    }
}

fn elsewhere(own: Own) -> ToolError {
    let message = format!("this is there {} only", own.place());
    ToolError::refused(message, "an administrator chooses the mode")
}

/// Lets a tool run only where this server may act for the caller while they are away. In modes that do not ask people for it
/// separately it always may.
#[derive(Debug)]
pub struct WhileAway;

impl Guard for WhileAway {
    async fn check(ctx: &Ctx, _: &JsonObject) -> Result<(), ToolError> {
        let Some(background) = &ctx.kept().background else {
            return Ok(());
        };
        match background.allowed().await? {
            Some(_) => Ok(()),
            None => Err(ToolError::refused(
                "this needs background access, which the person has not allowed, or not any more",
                "call provision_nextcloud_access and let the person open the page that it gives",
            )),
        }
    }
}

#[cfg(test)]
mod tests;
