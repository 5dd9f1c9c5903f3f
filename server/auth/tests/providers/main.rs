//! Against real identity providers, started for the tests by `cargo xtask providers`, which names them in the environment.
//! Listed as ignored without one; an error with `NC_REQUIRE_PROVIDERS`.
#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stderr,
    reason = "a failing helper fails its test"
)]

mod browser;
mod oidc_provider;
mod process;
mod world;

use libtest_mimic::Arguments;

fn main() {
    let command = told("NC_PROVIDER_OIDC");
    if command.is_none() {
        assert!(
            told("NC_REQUIRE_PROVIDERS").is_none(),
            "NC_REQUIRE_PROVIDERS is set, and no provider is there: run `cargo xtask providers`"
        );
        eprintln!(
            "SKIPPED: no identity provider is there; `cargo xtask providers` fetches and starts one"
        );
    }
    let tests = oidc_provider::tests(command.as_deref());
    libtest_mimic::run(&Arguments::from_args(), tests).exit();
}

#[expect(
    clippy::disallowed_methods,
    reason = "the suite is told by the environment what to start"
)]
fn told(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|text| !text.is_empty())
}
