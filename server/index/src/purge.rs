//! Forgetting: people who left, kinds that are not wanted. The registry forgets at once, and so nothing is found any more;
//! what stands in the engine is removed by the queue.

use nc_base::UserId;
use nc_store::StoreError;
use nextcloud_transport::NextcloudError;

use crate::{DocType, Index, Reader};

impl Index {
    /// Forget everything that is indexed for `user`; what others may see too stays for them. Gives how many documents
    /// nobody sees any more.
    ///
    /// # Errors
    /// [`StoreError`]; what was forgotten before stays so, and doing it again goes on.
    ///
    /// # Cancel safety
    /// As after an error.
    pub async fn purge_user(&self, user: &UserId) -> Result<usize, StoreError> {
        let lost = self.store.index_registry().purge_user(user).await?;
        let removed = lost.orphaned.len();
        tracing::info!(user.id = %user, removed, "what was indexed for a user is forgotten");
        Ok(removed)
    }

    /// Forget documents of this kind, of one user or of all; they are listed again when they are due. Gives how many
    /// leave the index.
    ///
    /// # Errors
    /// As [`Self::purge_user`].
    ///
    /// # Cancel safety
    /// As [`Self::purge_user`].
    pub async fn purge_kind(
        &self,
        user: Option<&UserId>,
        kind: DocType,
    ) -> Result<usize, StoreError> {
        let registry = self.store.index_registry();
        let lost = registry.purge_types(user, &[kind.as_str()]).await?;
        Ok(lost.orphaned.len())
    }
}

/// Whether the reader is an administrator of their Nextcloud.
///
/// # Errors
/// [`NextcloudError`].
pub async fn is_administrator(reader: &Reader) -> Result<bool, NextcloudError> {
    #[derive(serde::Deserialize)]
    struct Myself {
        #[serde(default)]
        groups: Vec<String>,
    }
    let request = reader
        .session
        .request(http::Method::GET, "/ocs/v2.php/cloud/user");
    let me: Myself = request.operation("cloud_user").ocs().await?;
    Ok(me.groups.iter().any(|group| group == "admin"))
}
