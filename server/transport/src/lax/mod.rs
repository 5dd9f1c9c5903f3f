//! Lenient, observable reading of answers: PHP says 1 or "1", `[]` or `{}`, null or nothing. Sending stays strict.

mod count;
mod php_map;
mod read;
#[cfg(test)]
mod tests;
mod value;

pub use count::{coercions, losses};
pub use php_map::PhpMap;
pub use read::{de, from_slice};
