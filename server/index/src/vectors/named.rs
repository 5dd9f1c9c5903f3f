//! How files and collections are called after the model whose vectors they hold.

use std::fmt::Write as _;

use crate::Identity;

/// The model and the length of its vectors, in letters that every file system and Qdrant take.
pub(super) fn of(identity: &Identity) -> String {
    format!("{}-{}", of_model(&identity.model), identity.dimensions)
}

/// Whose a name is, if it is one of this model.
pub(super) fn identity(name: &str, model: &str) -> Option<Identity> {
    let length = name.strip_prefix(&of_model(model))?.strip_prefix('-')?;
    Some(Identity {
        model: model.to_owned(),
        dimensions: length.parse().ok()?,
    })
}

fn of_model(model: &str) -> String {
    let mut name = String::new();
    for c in model.chars() {
        if c.is_ascii_alphanumeric() || c == '-' || c == '.' {
            name.push(c);
        } else {
            // Writing to a string cannot fail.
            let _ = write!(name, "_{:x}", u32::from(c));
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_leads_back_to_its_model() {
        let one = Identity {
            model: "nomic/embed:v1".to_owned(),
            dimensions: 768,
        };
        assert_eq!(of(&one), "nomic_2fembed_3av1-768");
        assert_eq!(identity(&of(&one), &one.model), Some(one.clone()));
        assert_eq!(identity("nomic_2fembed_3av1-2-768", &one.model), None);
        assert_eq!(identity(&of(&one), "nomic"), None);
    }
}
