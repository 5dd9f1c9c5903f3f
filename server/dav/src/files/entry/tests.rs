//! Entries from what a server says, however little that is.

use super::*;
use crate::{files::FileId, xml::multistatus};

fn entries(responses: &str) -> Vec<Entry> {
    let document = format!(
        "<d:multistatus xmlns:d=\"DAV:\" xmlns:oc=\"http://owncloud.org/ns\" xmlns:nc=\"http://nextcloud.org/ns\">\
         {responses}</d:multistatus>"
    );
    multistatus(document.as_bytes())
        .unwrap()
        .iter()
        .filter_map(|reply| Entry::read(reply, "alice"))
        .collect()
}

fn one(href: &str, props: &str) -> Entry {
    let response = format!(
        "<d:response><d:href>{href}</d:href><d:propstat><d:prop>{props}</d:prop>\
         <d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>"
    );
    entries(&response).remove(0)
}

#[test]
fn a_file_with_everything() {
    let entry = one(
        "/remote.php/dav/files/alice/Work/Q3%20r%C3%A9sum%C3%A9.pdf",
        "<d:resourcetype/><d:getetag>&quot;9a8b&quot;</d:getetag><d:getcontentlength>2048</d:getcontentlength>\
         <d:getcontenttype>application/pdf</d:getcontenttype>\
         <d:getlastmodified>Fri, 20 Nov 2026 20:42:17 GMT</d:getlastmodified>\
         <oc:fileid>4711</oc:fileid><oc:size>2048</oc:size><oc:favorite>1</oc:favorite>\
         <oc:permissions>SRGDNVW</oc:permissions><oc:owner-id>bob</oc:owner-id>\
         <oc:owner-display-name>Bob B.</oc:owner-display-name>\
         <oc:checksums><oc:checksum>SHA1:00ff MD5:aa</oc:checksum></oc:checksums>\
         <oc:share-types><oc:share-type>0</oc:share-type><oc:share-type>3</oc:share-type>\
         <oc:share-type>77</oc:share-type></oc:share-types><oc:comments-unread>2</oc:comments-unread>\
         <nc:system-tags><nc:system-tag oc:id=\"1\">urgent</nc:system-tag></nc:system-tags>\
         <nc:mount-type>shared</nc:mount-type><nc:has-preview>true</nc:has-preview>\
         <nc:creation_time>0</nc:creation_time><nc:upload_time>1795216806</nc:upload_time>\
         <nc:lock>1</nc:lock><nc:lock-owner>carol</nc:lock-owner>",
    );
    assert_eq!(entry.path.as_str(), "Work/Q3 résumé.pdf");
    assert_eq!(entry.name(), "Q3 résumé.pdf");
    assert_eq!(entry.kind, EntryKind::File);
    assert_eq!(entry.size, Some(2048));
    assert_eq!(entry.etag.unwrap().as_str(), "9a8b");
    assert_eq!(entry.file_id, Some(FileId(4711)));
    assert_eq!(entry.modified.unwrap().as_second(), 1_795_207_337);
    assert_eq!(entry.created, None);
    assert_eq!(entry.uploaded.unwrap().as_second(), 1_795_216_806);
    assert!(entry.favourite && entry.permissions.is_shared_with_me());
    assert_eq!(entry.owner.unwrap().display_name.as_deref(), Some("Bob B."));
    assert_eq!(entry.checksums.len(), 2);
    assert_eq!(
        entry.share_types,
        [ShareType::User, ShareType::Link, ShareType::Other(77)]
    );
    assert_eq!(entry.tags, ["urgent"]);
    assert_eq!((entry.mount, entry.unread_comments), (Mount::Shared, 2));
    assert_eq!(entry.locked_by.as_deref(), Some("carol"));
}

#[test]
fn a_folder_has_its_total_size_and_no_type() {
    let entry = one(
        "/cloud/remote.php/dav/files/alice/Work/",
        "<d:resourcetype><d:collection/></d:resourcetype><oc:size>99</oc:size>\
         <d:getcontenttype>httpd/unix-directory</d:getcontenttype>\
         <nc:contained-folder-count>3</nc:contained-folder-count><nc:contained-file-count>4</nc:contained-file-count>",
    );
    assert!(entry.is_folder());
    assert_eq!((entry.size, entry.content_type), (Some(99), None));
    assert_eq!(
        entry.contents,
        Some(Contents {
            folders: 3,
            files: 4
        })
    );
}

#[test]
fn nonsense_in_properties_is_absence() {
    let entry = one(
        "/remote.php/dav/files/alice/x",
        "<oc:size>-1</oc:size><oc:fileid>many</oc:fileid><d:getetag>\"\"</d:getetag>\
         <d:getlastmodified>yesterday</d:getlastmodified><oc:permissions>?!</oc:permissions>\
         <nc:creation_time>-5</nc:creation_time><oc:share-types>7</oc:share-types><nc:unheard-of/>",
    );
    assert_eq!((entry.size, entry.file_id, entry.etag), (None, None, None));
    assert_eq!((entry.modified, entry.created), (None, None));
    assert_eq!(entry.permissions, Permissions::default());
}

#[test]
fn what_belongs_to_somebody_else_is_no_entry() {
    let response = "<d:response><d:href>/remote.php/dav/files/bob/x</d:href></d:response>\
                    <d:response><d:href>/remote.php/dav/trashbin/alice/trash/x</d:href></d:response>\
                    <d:response/>";
    assert_eq!(entries(response), []);
}
