//! What tools cost a client that lists them: every byte of a definition is read by a model on every call.

use nc_tools::surface;

/// Bytes of compact JSON that one tool may have.
const MOST: usize = 2500;
/// One tool has so many fields that existing users know; it is listed only where the search by meaning is on.
const BY_CONTRACT: (usize, &str) = (4_350, "nc_semantic_search");
/// Bytes that all tools may have on average.
const AVERAGE: usize = 900;

#[test]
fn definitions_stay_within_their_budget() {
    let mut sizes: Vec<(usize, &str)> = surface()
        .tools()
        .map(|tool| {
            let json = serde_json::to_string(&tool.definition).unwrap();
            (json.len(), tool.spec().name)
        })
        .collect();
    sizes.sort_unstable();
    for (size, name) in &sizes {
        println!("{size:6} {name}");
    }
    let all: usize = sizes.iter().map(|(size, _)| size).sum();
    let average = all / sizes.len();
    println!("{average:6} on average of {}", sizes.len());
    assert!(average <= AVERAGE, "{average} bytes on average");
    let most = |name: &str| {
        if name == BY_CONTRACT.1 {
            BY_CONTRACT.0
        } else {
            MOST
        }
    };
    let large: Vec<_> = sizes
        .iter()
        .filter(|(size, name)| *size > most(name))
        .collect();
    assert!(large.is_empty(), "too large: {large:?}");
}
