//! Prints the answer of `GET /ocs/v2.php/apps/shopping_list/api/v1/lists`.
//!
//! `cargo run -p nextcloud-client --features shopping_list --example shopping_list -- URL LOGIN PASSWORD`
//!
//! Written by `cargo xtask codegen` from `specs/apis/shopping_list.yaml`; change that instead.

#![expect(clippy::print_stdout, reason = "an example shows what it got")]

use nextcloud_client::Nextcloud;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut given = std::env::args().skip(1);
    let mut argument = |name: &str| given.next().ok_or(format!("missing {name}"));
    let (url, login, password) = (argument("URL")?, argument("LOGIN")?, argument("PASSWORD")?);
    let client = Nextcloud::sign_in(url.parse()?, &login, &password)?.shopping_list();
    let answer = client.get_lists().await?;
    println!("{:#?}", answer.into_inner());
    Ok(())
}
