//! Prints the answer of `GET /index.php/apps/deck/api/v1.1/boards`.
//!
//! `cargo run -p nextcloud-client --features deck --example deck -- URL LOGIN PASSWORD`
//!
//! Written by `cargo xtask codegen` from `specs/apis/deck.yaml`; change that instead.

#![expect(clippy::print_stdout, reason = "an example shows what it got")]

use nextcloud_client::Nextcloud;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut given = std::env::args().skip(1);
    let mut argument = |name: &str| given.next().ok_or(format!("missing {name}"));
    let (url, login, password) = (argument("URL")?, argument("LOGIN")?, argument("PASSWORD")?);
    let client = Nextcloud::sign_in(url.parse()?, &login, &password)?.deck();
    let answer = client.list_boards(None, None).await?;
    println!("{:#?}", answer.into_inner());
    Ok(())
}
