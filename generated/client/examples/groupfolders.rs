//! Prints the answer of `GET /index.php/apps/groupfolders/delegation/groups`.
//!
//! `cargo run -p nextcloud-client --features groupfolders --example groupfolders -- URL LOGIN PASSWORD`
//!
//! Written by `cargo xtask codegen` from `specs/apis/groupfolders.json`; change that instead.

#![expect(clippy::print_stdout, reason = "an example shows what it got")]

use nextcloud_client::Nextcloud;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut given = std::env::args().skip(1);
    let mut argument = |name: &str| given.next().ok_or(format!("missing {name}"));
    let (url, login, password) = (argument("URL")?, argument("LOGIN")?, argument("PASSWORD")?);
    let client = Nextcloud::sign_in(url.parse()?, &login, &password)?.groupfolders();
    let answer = client.delegation_get_all_groups().await?;
    println!("{:#?}", answer.into_inner());
    Ok(())
}
