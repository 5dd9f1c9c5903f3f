//! What this Nextcloud says it can do.

use serde_json::{Map, Value, json};

use crate::{ocs::Reply, state::World, state::hash, website::VERSION};

pub(crate) fn of(world: &World) -> Reply {
    let mut known = Map::new();
    for part in [server(), files(), sharing(), apps(), theming(&world.base)] {
        if let Value::Object(part) = part {
            known.extend(part);
        }
    }
    reply(&Value::Object(known))
}

/// The few that a caller without a login sees.
pub(crate) fn anonymous() -> Reply {
    reply(
        &json!({"bruteforce": {"delay": 0, "allow-listed": false}, "theming": {"name": "Nextcloud", "productName": "Nextcloud"}}),
    )
}

fn reply(known: &Value) -> Reply {
    let version = json!({"major": 34, "minor": 0, "micro": 1, "string": VERSION, "edition": "", "extendedSupport": false});
    let etag = hash(&known.to_string());
    Reply::ok(json!({"version": version, "capabilities": known}))
        .with("etag", format!("\"{etag}\""))
}

fn server() -> Value {
    json!({
        "core": {
            "pollinterval": 60, "webdav-root": "remote.php/webdav", "reference-api": true, "mod-rewrite-working": true,
            "user": {"language": "", "locale": "", "timezone": "UTC"}, "can-create-app-token": true,
        },
        "bruteforce": {"delay": 0, "allow-listed": false},
        "dav": {
            "chunking": "1.0", "public_shares_chunking": true, "search_supports_creation_time": true,
            "search_supports_upload_time": true, "search_supports_last_activity": true,
        },
        "provisioning_api": {
            "version": "1.24.0", "AccountPropertyScopesVersion": 2, "AccountPropertyScopesFederatedEnabled": true,
            "AccountPropertyScopesPublishedEnabled": false,
        },
    })
}

fn files() -> Value {
    json!({"files": {
        "comments": true, "blacklisted_files": [".htaccess"], "forbidden_filenames": [".htaccess"],
        "forbidden_filename_basenames": [], "forbidden_filename_characters": ["\\", "/"],
        "forbidden_filename_extensions": [".filepart", ".part"], "bigfilechunking": true,
        "chunked_upload": {"max_size": 104_857_600, "max_parallel_count": 5}, "file_conversions": [],
        "windows_compatible_filenames": false, "undelete": true, "delete_from_trash": true, "versioning": true,
        "version_labeling": true, "version_deletion": true,
    }})
}

fn sharing() -> Value {
    json!({"files_sharing": {
        "api_enabled": true,
        "public": {
            "enabled": true, "password": {"enforced": false, "askForOptionalPassword": false},
            "expire_date": {"enabled": false}, "multiple_links": true, "expire_date_internal": {"enabled": false},
            "expire_date_remote": {"enabled": false}, "send_mail": false, "upload": true, "upload_files_drop": true,
            "custom_tokens": false,
        },
        "resharing": true, "user": {"send_mail": false, "expire_date": {"enabled": true}}, "group_sharing": true,
        "group": {"enabled": true, "expire_date": {"enabled": true}}, "default_permissions": 31,
        "exclude_reshare_from_edit": false,
        "federation": {
            "outgoing": false, "incoming": false, "expire_date": {"enabled": true}, "expire_date_supported": {"enabled": true},
        },
        "sharee": {"minSearchStringLength": 0, "query_lookup_default": false, "always_show_unique": true},
    }})
}

fn apps() -> Value {
    json!({
        "activity": {"apiv2": ["filters", "filters-api", "previews", "rich-strings"]},
        "notes": {"api_version": ["0.2", "1.3", "1.4"], "version": "6.0.2", "notes_path": "Notes"},
        "notifications": {
            "ocs-endpoints": ["list", "get", "delete", "delete-all", "icons", "rich-strings", "action-web", "user-status", "exists"],
            "push": ["devices", "object-data", "delete"], "admin-notifications": ["ocs", "cli"],
        },
        "systemtags": {"enabled": true},
        "tables": {
            "enabled": true, "version": "2.2.2", "apiVersions": ["1.0", "2.0", "2.1"], "features": ["favorite", "archive"],
            "isCirclesEnabled": false,
            "column_types": [
                "text-line", "text-rich", "text-link", "number", "number-stars", "number-progress", "selection",
                "selection-multi", "selection-check", "datetime", "datetime-date", "datetime-time", "usergroup",
            ],
        },
        "user_status": {"enabled": true, "restore": true, "supports_emoji": true, "supports_busy": true},
    })
}

fn theming(base: &str) -> Value {
    json!({"theming": {
        "name": "Nextcloud", "productName": "Nextcloud", "url": "https://nextcloud.com", "slogan": "A sandbox in memory",
        "color": "#00679e", "color-text": "#ffffff", "logo": format!("{base}/core/img/logo/logo.svg?v=0"),
    }})
}
