//! List a folder: `cargo run -p nextcloud-dav --example list_folder -- URL LOGIN APP_PASSWORD [FOLDER]`.
#![expect(clippy::print_stdout, reason = "an example talks to its reader")]

use anyhow::Context;
use futures::TryStreamExt;
use nc_base::Secret;
use nextcloud_dav::{FilePath, Files};
use nextcloud_transport::{Credentials, Server, ServerSettings, Session};

#[tokio::main(flavor = "current_thread")]
async fn main() -> anyhow::Result<()> {
    let mut words = std::env::args().skip(1);
    let mut word = |what| words.next().with_context(|| format!("{what} is missing"));
    let server = Server::build(ServerSettings::new(word("URL")?.parse()?))?;
    let credentials = Credentials::Basic {
        login: word("LOGIN")?,
        password: Secret::new(word("APP_PASSWORD")?),
    };
    let folder = FilePath::parse(&words.next().unwrap_or_default())?;

    let files = Files::of(&Session::new(&server, credentials)).await?;
    let mut entries = std::pin::pin!(files.list(&folder));
    while let Some(entry) = entries.try_next().await? {
        let mark = if entry.is_folder() { "/" } else { "" };
        let size = entry.size.unwrap_or_default();
        println!("{size:>14} {}{mark}", entry.name());
    }
    Ok(())
}
