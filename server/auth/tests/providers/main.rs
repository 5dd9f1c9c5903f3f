//! Against real identity providers, started for the tests by `cargo xtask providers`, which names them in the environment.
//! Listed as ignored without one; an error with `NC_REQUIRE_PROVIDERS`.
#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    reason = "a failing helper fails its test"
)]

mod browser;
#[path = "../in_front/cloud.rs"]
mod cloud;
mod in_front;
mod keycloak;
mod oidc_provider;
mod process;
#[expect(dead_code, reason = "its redirects are for the other suite")]
#[path = "../modes/small_http.rs"]
mod small_http;
mod world;

use libtest_mimic::Arguments;

fn main() {
    let (command, realm) = (told("NC_PROVIDER_OIDC"), told("NC_PROVIDER_KEYCLOAK"));
    for (name, is_missing) in [
        ("oidc-provider", command.is_none()),
        ("Keycloak", realm.is_none()),
    ] {
        if is_missing {
            assert!(
                told("NC_REQUIRE_PROVIDERS").is_none(),
                "NC_REQUIRE_PROVIDERS is set, and {name} is not there: run `cargo xtask providers`"
            );
            eprintln!(
                "SKIPPED: {name} is not there; `cargo xtask providers` fetches and starts it"
            );
        }
    }
    let mut tests = oidc_provider::tests(command.as_deref());
    tests.extend(keycloak::tests(realm.as_deref()));
    libtest_mimic::run(&Arguments::from_args(), tests).exit();
}

#[expect(
    clippy::disallowed_methods,
    reason = "the suite is told by the environment what to start"
)]
fn told(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|text| !text.is_empty())
}
