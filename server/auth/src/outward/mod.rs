//! Fetching from an address that a stranger named: from the public Internet, over https, little and soon.
//!
//! The name is looked up once; all its addresses must be public, and the connection goes to one of those and nowhere
//! else. So neither an address in disguise, nor a name whose answer changes meanwhile, nor a redirect leads inside.

mod address;
mod fetch;
mod place;

pub use address::is_public;
pub use fetch::{Fetch, Fetched, OutwardError, Public, Resolve};
pub use place::{NotPublic, check};
