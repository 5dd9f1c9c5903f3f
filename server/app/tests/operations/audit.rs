//! `audit`.

use nc_store::Event;
use serde_json::{Value, json};

use crate::program::{Place, block_on, meddle};

/// A log of `count` entries.
fn logged(count: usize) -> Place {
    let place = Place::new();
    block_on(async {
        let store = place.store(&place.key).await;
        for number in 1..=count {
            let event = Event {
                name: "app_password.stored",
                account: None,
                client_id: Some("client"),
                detail: json!({ "number": number }),
            };
            store.audit().write(&event).await.expect("written");
        }
        store.close().await;
    });
    place
}

fn numbers(place: &Place, args: &[&str]) -> Vec<i64> {
    let ran = place.run(&[&["audit", "list", "--json"], args].concat());
    assert_eq!(ran.code, 0, "{ran:?}");
    ran.out
        .lines()
        .map(|line| {
            let entry: Value = serde_json::from_str(line).expect("JSON");
            assert_eq!(entry["detail"]["number"], entry["seq"]);
            entry["seq"].as_i64().expect("a number")
        })
        .collect()
}

#[test]
fn entries_are_listed_newest_first_between_two_numbers() {
    let place = logged(7);
    assert_eq!(numbers(&place, &[]), [7, 6, 5, 4, 3, 2, 1]);
    assert_eq!(numbers(&place, &["--limit", "2"]), [7, 6]);
    assert_eq!(numbers(&place, &["--after", "5"]), [7, 6]);
    assert_eq!(numbers(&place, &["--before", "4", "--after", "1"]), [3, 2]);
    let text = place.run(&["audit", "list", "--limit", "1"]).out;
    assert!(text.contains("app_password.stored"), "{text}");
}

#[test]
fn a_log_that_somebody_changed_is_said_to_be_broken() {
    let place = logged(5);
    let good = place.run(&["audit", "verify"]);
    assert_eq!((good.code, good.out.contains("5 entries")), (0, true));
    meddle(
        &place.database(),
        "UPDATE audit_entries SET event = 'nothing' WHERE seq = 3",
    );
    let bad = place.run(&["audit", "verify"]);
    assert_eq!(bad.code, 1, "{bad:?}");
    assert!(bad.err.contains("broken at entry 3"), "{bad:?}");
}
