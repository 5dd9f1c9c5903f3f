//! A share as the API shows it.

use serde_json::{Map, Value, json};

use crate::state::{Share, World};

/// The share as `viewer` sees it: receivers see their own path and fewer permissions.
pub(crate) fn body(world: &World, share: &Share, viewer: &str) -> Value {
    let own = share.owner == viewer;
    let mut fields = Map::new();
    for part in [
        head(world, share, own),
        file(world, share, viewer),
        receiver(world, share),
    ] {
        if let Value::Object(part) = part {
            fields.extend(part);
        }
    }
    fields.insert("mail_send".to_owned(), json!(0));
    fields.insert(
        "hide_download".to_owned(),
        json!(u8::from(share.hide_download)),
    );
    fields.insert("attributes".to_owned(), Value::Null);
    Value::Object(fields)
}

fn head(world: &World, share: &Share, own: bool) -> Value {
    let owner = world.display_name(&share.owner);
    json!({
        "id": share.id.to_string(), "share_type": share.kind, "uid_owner": share.owner, "displayname_owner": owner,
        "permissions": share.permissions, "can_edit": own, "can_delete": true, "stime": share.created, "parent": null,
        "expiration": share.expires, "token": share.token, "uid_file_owner": share.owner, "note": share.note,
        "label": share.label, "displayname_file_owner": owner,
    })
}

fn file(world: &World, share: &Share, viewer: &str) -> Value {
    let Some(node) = world.tree.node(share.node) else {
        return Value::Null;
    };
    let mount = node.owner != viewer;
    let path = world.tree.path_of(viewer, share.node).unwrap_or_default();
    let picture = !node.is_folder()
        && (node.mime().starts_with("text/") || node.mime().starts_with("image/"));
    json!({
        "path": format!("/{}", path.join("/")), "item_type": if node.is_folder() { "folder" } else { "file" },
        "item_permissions": world.permissions(viewer, node.id), "is-mount-root": mount,
        "mount-type": if mount { "shared" } else { "" }, "mimetype": node.mime(), "has_preview": picture,
        "storage_id": format!("home::{}", node.owner), "storage": 1, "item_source": node.id, "file_source": node.id,
        "file_parent": node.parent, "file_target": format!("/{}", node.name), "item_size": world.tree.size(node.id),
        "item_mtime": node.modified,
    })
}

fn receiver(world: &World, share: &Share) -> Value {
    let with = share.with.as_deref().unwrap_or_default();
    match share.kind {
        0 => {
            let email = world.users.get(with).and_then(|user| user.email.as_deref());
            json!({
                "share_with": with, "share_with_displayname": world.display_name(with),
                "share_with_displayname_unique": email.unwrap_or(with),
            })
        }
        3 => {
            let password = share.password.as_ref().map(|_| "***");
            json!({
                "share_with": password, "share_with_displayname": "(Shared link)", "password": password,
                "send_password_by_talk": false,
                "url": format!("{}/s/{}", world.base, share.token.as_deref().unwrap_or_default()),
            })
        }
        _ => json!({"share_with": with, "share_with_displayname": with}),
    }
}
