//! The connection of one account, as our authorization server makes it.

use std::{future::Future, sync::Arc};

use futures::future::BoxFuture;
use nc_auth::{
    AuthorizationServer,
    authorization::{AccessState, OAuthError, Provisioned},
};
use nc_store::AccountId;
use nc_toolkit::{Connected, Connection, Standing, ToolError};

/// One account.
#[derive(Debug)]
pub(super) struct OfLoginFlow {
    server: Arc<AuthorizationServer>,
    account: AccountId,
}

impl OfLoginFlow {
    pub(super) fn new(server: Arc<AuthorizationServer>, account: AccountId) -> Self {
        Self { server, account }
    }
}

impl Connection for OfLoginFlow {
    fn standing(&self) -> BoxFuture<'_, Result<Standing, ToolError>> {
        Box::pin(told(self.server.access(&self.account)))
    }

    fn connect(&self, scopes: Option<Vec<String>>) -> BoxFuture<'_, Result<Standing, ToolError>> {
        Box::pin(async move { told(self.server.provision(&self.account, scopes.as_deref())).await })
    }

    fn change(
        &self,
        add: Vec<String>,
        remove: Vec<String>,
    ) -> BoxFuture<'_, Result<Standing, ToolError>> {
        Box::pin(async move { told(self.server.change_scopes(&self.account, &add, &remove)).await })
    }

    fn give_up(&self) -> BoxFuture<'_, Result<(), ToolError>> {
        Box::pin(async move {
            self.server
                .give_up(&self.account)
                .await
                .map_err(|error| failed(&error))
        })
    }
}

async fn told(
    asked: impl Future<Output = Result<Provisioned, OAuthError>> + Send,
) -> Result<Standing, ToolError> {
    let now = asked.await.map_err(|error| failed(&error))?;
    let state = match now.state {
        AccessState::Provisioned => Connected::Yes,
        AccessState::Pending => Connected::Pending,
        AccessState::NotProvisioned { refused: false } => Connected::No,
        AccessState::NotProvisioned { refused: true } => Connected::Refused,
        AccessState::SomebodyElse => Connected::SomebodyElse,
    };
    Ok(Standing {
        state,
        works: now.connected,
        user: now.user,
        scopes: now.scopes,
        before: now.before,
        page: now.login,
    })
}

fn failed(error: &OAuthError) -> ToolError {
    let hint = error
        .retry_after
        .map(|wait| format!("try again in {} s", wait.as_secs().max(1)));
    ToolError::Refused {
        message: format!("this did not work: {}", error.about),
        hint,
    }
}
