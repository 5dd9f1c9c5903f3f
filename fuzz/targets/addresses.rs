//! Addresses that clients choose, two in two lines: where browsers are sent, and where documents are fetched.
#![no_main]

use libfuzzer_sys::fuzz_target;
use nc_auth::{
    authorization::redirect::{RedirectKind, acceptable, loopback, matches, shown, with},
    outward,
};
use url::{Host, Url};

fuzz_target!(|input: &str| {
    let (one, other) = input.split_once('\n').unwrap_or((input, ""));
    for address in [one, other] {
        if let Ok(kind) = acceptable(address) {
            redirected(address, kind);
        }
        if let Ok(url) = outward::check(address) {
            assert_eq!(url.scheme(), "https");
            assert!(matches!(url.host(), Some(Host::Domain(name)) if name.contains('.')));
            assert!(url.username().is_empty() && url.password().is_none());
        }
    }
    // What a client did not register it does not get, but for the port of the person's own device.
    if acceptable(one).is_ok() && matches(one, other) && one != other {
        let (one, other) = (Url::parse(one), Url::parse(other));
        let (one, other) = (one.expect("it was accepted"), other.expect("it is like it"));
        assert_eq!((one.scheme(), one.host()), (other.scheme(), other.host()));
        assert_eq!((one.path(), one.query()), (other.path(), other.query()));
        assert!(other.fragment().is_none() && other.username().is_empty());
    }
});

/// The code goes where the address says, and is read there as it was written.
fn redirected(address: &str, kind: RedirectKind) {
    assert!(matches(address, address) && !shown(address).is_empty());
    assert_eq!(kind == RedirectKind::Loopback, loopback(address).is_some());
    let before = Url::parse(address).expect("it was accepted");
    let after = with(
        address,
        &[("code", "a code & more"), ("iss", "https://mcp.test")],
    );
    let after = Url::parse(&after).expect("it is still an address");
    assert_eq!(before.scheme(), after.scheme());
    assert_eq!(
        (before.host(), before.port(), before.path()),
        (after.host(), after.port(), after.path())
    );
    let mut told: Vec<_> = after.query_pairs().collect();
    let iss = told.pop().expect("two at the end");
    let code = told.pop().expect("two at the end");
    assert_eq!((&*code.1, &*iss.1), ("a code & more", "https://mcp.test"));
}
