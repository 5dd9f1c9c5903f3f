//! Vectors as an index wants them.

use super::{EmbedError, Identity};

/// The vector with L2 norm 1; one of zeros stays.
pub(super) fn unit(mut vector: Vec<f32>) -> Vec<f32> {
    let norm = vector
        .iter()
        .map(|number| number * number)
        .sum::<f32>()
        .sqrt();
    if norm > 0.0 {
        for number in &mut vector {
            *number /= norm;
        }
    }
    vector
}

/// Vectors from a service: as many as texts, of the right length, made of numbers; each of L2 norm 1.
pub(super) fn checked(
    service: &str,
    identity: &Identity,
    texts: usize,
    vectors: Vec<Vec<f32>>,
) -> Result<Vec<Vec<f32>>, EmbedError> {
    if vectors.len() != texts {
        return Err(EmbedError::Unavailable(format!(
            "{service} answered {} vectors to {texts} texts",
            vectors.len()
        )));
    }
    if let Some(other) = vectors
        .iter()
        .find(|vector| vector.len() != identity.dimensions as usize)
    {
        return Err(other_length(service, identity, other.len()));
    }
    if vectors.iter().flatten().any(|number| !number.is_finite()) {
        return Err(EmbedError::Rejected(format!(
            "{service} answered a vector that is not made of numbers"
        )));
    }
    Ok(vectors.into_iter().map(unit).collect())
}

fn other_length(service: &str, identity: &Identity, found: usize) -> EmbedError {
    let Identity { model, dimensions } = identity;
    EmbedError::Setup {
        message: format!(
            "{service} makes vectors of {found} numbers with {model}, and those of the index have {dimensions}"
        ),
        hint: format!(
            "set EMBEDDING_DIMENSIONS={found} and let a new index be built, or configure the model the index was made with"
        ),
    }
}
