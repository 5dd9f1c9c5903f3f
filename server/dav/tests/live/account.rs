//! Who, and how much.

use anyhow::ensure;
use nextcloud_dav::{Available, FilePath, current_user};

use crate::live::{Live, Place, cases};

cases![the_server_tells_who_we_are, quotas_are_told_apart];

async fn the_server_tells_who_we_are(_: &Live, place: &Place) -> anyhow::Result<()> {
    let user = current_user(place.files.session()).await?;
    ensure!(user.as_str() == "alice", "{user}");
    Ok(())
}

async fn quotas_are_told_apart(live: &Live, place: &Place) -> anyhow::Result<()> {
    let free = place.files.quota(&FilePath::root()).await?;
    ensure!(
        free.available == Available::Unlimited || matches!(free.available, Available::Bytes(_))
    );
    let limited = live.files("quota")?.quota(&FilePath::root()).await?;
    let Available::Bytes(bytes) = limited.available else {
        anyhow::bail!("{limited:?}");
    };
    ensure!(bytes + limited.used <= 1 << 20, "{limited:?}");
    Ok(())
}
