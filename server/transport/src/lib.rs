//! The one road to a Nextcloud server: session, envelope, retries, errors.
