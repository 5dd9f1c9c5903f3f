//! Prints the answer of `GET /ocs/v2.php/apps/password_policy/api/v1/generate`.
//!
//! `cargo run -p nextcloud-client --features password_policy --example password_policy -- URL LOGIN PASSWORD`
//!
//! Written by `cargo xtask codegen` from `specs/apis/password_policy.json`; change that instead.

#![expect(clippy::print_stdout, reason = "an example shows what it got")]

use nextcloud_client::Nextcloud;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut given = std::env::args().skip(1);
    let mut argument = |name: &str| given.next().ok_or(format!("missing {name}"));
    let (url, login, password) = (argument("URL")?, argument("LOGIN")?, argument("PASSWORD")?);
    let client = Nextcloud::sign_in(url.parse()?, &login, &password)?.password_policy();
    let answer = client.api_generate(None).await?;
    println!("{:#?}", answer.into_inner());
    Ok(())
}
