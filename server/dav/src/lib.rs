//! WebDAV as Nextcloud speaks it, typed and streaming.
