//! Ids, secrets, hints and time: what every other crate may know.
//!
//! Nothing here opens a connection, reads the environment or knows Nextcloud's routes.

pub mod clock;
pub mod effect;
pub mod hex;
pub mod hint;
pub mod seal;
pub mod secret;
pub mod user_id;

pub use clock::{Clock, FixedClock, SystemClock};
pub use effect::Effect;
pub use hex::hex;
pub use hint::{Hint, Retry, Severity};
pub use seal::{InvalidKey, MasterKey, NotOurs, Seal};
pub use secret::Secret;
pub use user_id::{InvalidUserId, UserId};
