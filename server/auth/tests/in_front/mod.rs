//! login_flow with an identity provider in front: who signs in there, and who comes back from Nextcloud.

mod cloud;
mod people;
mod support;
mod tokens;
