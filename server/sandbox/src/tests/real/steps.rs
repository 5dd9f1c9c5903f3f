//! The requests, in order. They leave a note in the trash and entries in the activity stream behind, nothing else.

/// What of an answer is compared besides the status.
#[derive(PartialEq, Eq)]
pub(super) enum Strictness {
    /// The same keys on both sides.
    Equal,
    /// Every key of ours is there; the real server has more data or more apps.
    Within,
    Status,
}

/// What a later step needs from an answer, and under which name.
pub(super) enum Keep {
    Nothing,
    Header(&'static str, &'static str),
    FileId(&'static str),
    Json(&'static str, &'static str),
}

pub(super) struct Step {
    pub(super) what: &'static str,
    pub(super) method: &'static str,
    pub(super) path: &'static str,
    pub(super) headers: &'static [(&'static str, &'static str)],
    pub(super) body: &'static str,
    pub(super) keep: Keep,
    pub(super) strictness: Strictness,
}

const fn step(what: &'static str, method: &'static str, path: &'static str) -> Step {
    Step {
        what,
        method,
        path,
        headers: &[],
        body: "",
        keep: Keep::Nothing,
        strictness: Strictness::Equal,
    }
}

impl Step {
    const fn headers(mut self, headers: &'static [(&'static str, &'static str)]) -> Self {
        self.headers = headers;
        self
    }

    const fn body(mut self, body: &'static str) -> Self {
        self.body = body;
        self
    }

    const fn keep(mut self, keep: Keep) -> Self {
        self.keep = keep;
        self
    }

    const fn within(mut self) -> Self {
        self.strictness = Strictness::Within;
        self
    }

    const fn status_only(mut self) -> Self {
        self.strictness = Strictness::Status;
        self
    }
}

const PROPS: &str = r#"<d:propfind xmlns:d="DAV:" xmlns:oc="http://owncloud.org/ns" xmlns:nc="http://nextcloud.org/ns"><d:prop><d:getlastmodified/><d:getetag/><d:getcontenttype/><d:getcontentlength/><d:resourcetype/><d:displayname/><oc:fileid/><oc:id/><oc:size/><oc:permissions/><oc:favorite/><oc:tags/><oc:owner-id/><oc:share-types/><nc:has-preview/><nc:mount-type/><nc:system-tags/><nc:upload_time/><nc:lock/><oc:comments-count/><oc:comments-unread/><nc:is-encrypted/><nc:note/><oc:checksums/></d:prop></d:propfind>"#;
const FAVOURITE: &str = r#"<d:propertyupdate xmlns:d="DAV:" xmlns:oc="http://owncloud.org/ns"><d:set><d:prop><oc:favorite>1</oc:favorite></d:prop></d:set></d:propertyupdate>"#;
const FILTER: &str = r#"<oc:filter-files xmlns:d="DAV:" xmlns:oc="http://owncloud.org/ns"><d:prop><oc:fileid/></d:prop><oc:filter-rules><oc:favorite>1</oc:favorite></oc:filter-rules></oc:filter-files>"#;
const SEARCH: &str = r#"<d:searchrequest xmlns:d="DAV:" xmlns:oc="http://owncloud.org/ns"><d:basicsearch><d:select><d:prop><oc:fileid/><d:displayname/></d:prop></d:select><d:from><d:scope><d:href>/files/{user}/{folder}</d:href><d:depth>infinity</d:depth></d:scope></d:from><d:where><d:like><d:prop><d:displayname/></d:prop><d:literal>%.txt</d:literal></d:like></d:where><d:limit><d:nresults>5</d:nresults></d:limit></d:basicsearch></d:searchrequest>"#;
const SEARCH_FILE: &str = r#"<d:searchrequest xmlns:d="DAV:" xmlns:oc="http://owncloud.org/ns"><d:basicsearch><d:select><d:prop><oc:fileid/><d:displayname/></d:prop></d:select><d:from><d:scope><d:href>/files/{user}/{folder}/a.txt</d:href><d:depth>infinity</d:depth></d:scope></d:from><d:where><d:like><d:prop><d:displayname/></d:prop><d:literal>%.txt</d:literal></d:like></d:where><d:limit><d:nresults>5</d:nresults></d:limit></d:basicsearch></d:searchrequest>"#;
const TRASH: &str = r#"<d:propfind xmlns:d="DAV:" xmlns:nc="http://nextcloud.org/ns"><d:prop><nc:trashbin-filename/><nc:trashbin-original-location/><nc:trashbin-deletion-time/><d:resourcetype/></d:prop></d:propfind>"#;

const FILE: &str = "/remote.php/dav/files/{user}/{folder}/a.txt";
const COPY: &str = "/remote.php/dav/files/{user}/{folder}/b.txt";
const FOLDER: &str = "/remote.php/dav/files/{user}/{folder}";
const NOTES: &str = "/index.php/apps/notes/api/v1/notes";
const NOTE: &str = "/index.php/apps/notes/api/v1/notes/{note}";
const SHARES: &str = "/ocs/v2.php/apps/files_sharing/api/v1/shares?format=json";
const SHARE: &str = "/ocs/v2.php/apps/files_sharing/api/v1/shares/{share}?format=json";
const TABLE: &str = "/index.php/apps/tables/api/1/tables/{table}";
const VERSIONS: &str = "/remote.php/dav/versions/{user}/versions/{file}";
const COMMENTS: &str = "/remote.php/dav/comments/files/{file}";

pub(super) const STEPS: &[Step] = &[
    step("status", "GET", "/status.php"),
    step("capabilities", "GET", "/ocs/v2.php/cloud/capabilities?format=json").within(),
    step("navigation", "GET", "/ocs/v2.php/core/navigation/apps?format=json").within(),
    step("own user", "GET", "/ocs/v2.php/cloud/user?format=json"),
    step("own user as XML", "GET", "/ocs/v2.php/cloud/user"),
    step("own user, version 1", "GET", "/ocs/v1.php/cloud/user?format=json"),
    step("no OCS header", "GET", "/ocs/v2.php/cloud/user?format=json").headers(&[("ocs-apirequest", "")]),
    step("unknown OCS route", "GET", "/ocs/v2.php/apps/nope/x?format=json"),
    step("users as a user", "GET", "/ocs/v2.php/cloud/users?format=json"),
    step("groups as a user", "GET", "/ocs/v2.php/cloud/groups?format=json"),
    step("editable fields", "GET", "/ocs/v2.php/cloud/user/fields?format=json"),
    step("autocomplete", "GET", "/ocs/v2.php/core/autocomplete/get?search=bo&format=json"),
    step("profile", "GET", "/ocs/v2.php/profile/bob?format=json"),
    step("no profile", "GET", "/ocs/v2.php/profile/nobody-at-all?format=json"),
    step("search providers", "GET", "/ocs/v2.php/search/providers?format=json").within(),
    step("search unknown provider", "GET", "/ocs/v2.php/search/providers/zzz/search?term=x&format=json"),
    step("search without a term", "GET", "/ocs/v2.php/search/providers/files/search?term=&format=json"),
    step("make a folder", "MKCOL", FOLDER),
    step("make it again", "MKCOL", FOLDER),
    step("make below nothing", "MKCOL", "/remote.php/dav/files/{user}/{folder}/no/deep"),
    step("put", "PUT", FILE).body("hello").keep(Keep::FileId("file")),
    step("put again", "PUT", FILE).body("hello 2").keep(Keep::Header("etag", "etag")),
    step("put with a stale etag", "PUT", FILE).headers(&[("if-match", "\"nope\"")]).body("x"),
    step("put what must be new", "PUT", FILE).headers(&[("if-none-match", "*")]).body("x"),
    step("put below nothing", "PUT", "/remote.php/dav/files/{user}/{folder}/no/a.txt").body("x"),
    step("put a folder", "PUT", FOLDER).body("x"),
    step("put a folder that must be new", "PUT", FOLDER).headers(&[("if-none-match", "*")]).body("x"),
    step("get", "GET", FILE),
    step("get what one has", "GET", FILE).headers(&[("if-none-match", "{etag}")]),
    step("get a part", "GET", FILE).headers(&[("range", "bytes=1-2")]),
    step("get beyond the end", "GET", FILE).headers(&[("range", "bytes=99-")]),
    step("list", "PROPFIND", FOLDER).headers(&[("depth", "1")]),
    step("list with properties", "PROPFIND", FOLDER).headers(&[("depth", "1")]).body(PROPS),
    step("list nothing", "PROPFIND", "/remote.php/dav/files/{user}/{folder}/none"),
    step("list with broken XML", "PROPFIND", FOLDER).body("<nope"),
    step("favourite", "PROPPATCH", FILE).body(FAVOURITE),
    step("favourites", "REPORT", FOLDER).body(FILTER),
    step("search", "SEARCH", "/remote.php/dav/").headers(&[("content-type", "text/xml")]).body(SEARCH),
    step("search elsewhere", "SEARCH", FOLDER).headers(&[("content-type", "text/xml")]).body(SEARCH),
    step("copy", "COPY", FILE).headers(&[("destination", COPY)]),
    step("copy over it", "COPY", FILE).headers(&[("destination", COPY), ("overwrite", "F")]),
    step("move onto itself", "MOVE", FILE).headers(&[("destination", FILE)]),
    step("move nowhere", "MOVE", FILE).headers(&[("destination", "/remote.php/dav/files/{user}/{folder}/no/b.txt")]),
    step("copy onto what changed", "COPY", FILE).headers(&[("destination", COPY), ("if", "</remote.php/dav/files/{user}/{folder}/b.txt> ([\"stale\"])")]),
    step("move into a file", "MOVE", FILE).headers(&[("destination", "/remote.php/dav/files/{user}/{folder}/b.txt/c")]),
    step("put into a file", "PUT", "/remote.php/dav/files/{user}/{folder}/b.txt/c").body("x"),
    step("make below a file", "MKCOL", "/remote.php/dav/files/{user}/{folder}/b.txt/c"),
    step("put with facts", "PUT", COPY).headers(&[("x-oc-ctime", "1600000000"), ("oc-checksum", "SHA1:11f6ad8ec52a2984abaafd7c3b516503785c2072")]).body("x"),
    step("list the facts", "PROPFIND", COPY).headers(&[("depth", "0")]).body(PROPS),
    step("archive", "GET", FOLDER).headers(&[("accept", "application/zip")]),
    step("search in a file", "SEARCH", "/remote.php/dav/").headers(&[("content-type", "text/xml")]).body(SEARCH_FILE),
    step("what a missing tag is on", "PROPFIND", "/remote.php/dav/systemtags/99999/files").headers(&[("depth", "0")]),
    step("unknown method", "FOO", FILE),
    step("versions", "PROPFIND", VERSIONS).headers(&[("depth", "1")]),
    step("comment", "POST", COMMENTS).body(r#"{"actorType":"users","verb":"comment","message":"compare"}"#).keep(Keep::Header("comment", "content-location")),
    step("comments", "PROPFIND", COMMENTS).headers(&[("depth", "1")]).within(),
    step("delete the comment", "DELETE", "{comment}"),
    step("comments of nothing", "PROPFIND", "/remote.php/dav/comments/files/99999999"),
    step("tags of a file", "PROPFIND", "/remote.php/dav/systemtags-relations/files/{file}"),
    step("delete a tag that is not there", "DELETE", "/remote.php/dav/systemtags/99999"),
    step("share with a user", "POST", SHARES).body(r#"{"path":"/{folder}","shareType":0,"shareWith":"bob","permissions":1}"#).keep(Keep::Json("share", "/ocs/data/id")),
    step("read the share", "GET", SHARE),
    step("change the share", "PUT", SHARE).body(r#"{"permissions":15}"#),
    step("change nothing", "PUT", SHARE),
    step("delete the share", "DELETE", SHARE),
    step("read it again", "GET", SHARE),
    step("share by link", "POST", SHARES).body(r#"{"path":"/{folder}/a.txt","shareType":3,"expireDate":"2036-01-31"}"#).keep(Keep::Json("share", "/ocs/data/id")),
    step("delete the link", "DELETE", SHARE),
    step("share nothing", "POST", SHARES).body(r#"{"path":"/none-at-all","shareType":3}"#),
    step("sharees", "GET", "/ocs/v2.php/apps/files_sharing/api/v1/sharees?search=bo&itemType=file&format=json"),
    step("create a note", "POST", NOTES).body(r##"{"title":"{folder}","content":"# x"}"##).keep(Keep::Json("note", "/id")),
    step("read the note", "GET", NOTE),
    step("change with a stale etag", "PUT", NOTE).headers(&[("if-match", "\"nope\"")]).body(r#"{"content":"y"}"#),
    step("change the note", "PUT", NOTE).body(r#"{"content":"y","favorite":true}"#),
    step("list notes", "GET", "/index.php/apps/notes/api/v1/notes?exclude=content"),
    step("delete the note", "DELETE", NOTE),
    step("delete it again", "DELETE", NOTE),
    step("note without a number", "GET", "/index.php/apps/notes/api/v1/notes/abc"),
    step("note settings", "GET", "/index.php/apps/notes/api/v1/settings"),
    step("create a table", "POST", "/index.php/apps/tables/api/1/tables").body(r#"{"title":"compare","emoji":"x","template":"custom"}"#).keep(Keep::Json("table", "/id")),
    step("create a column", "POST", "/index.php/apps/tables/api/1/tables/{table}/columns").body(r#"{"title":"Name","type":"text","subtype":"line","mandatory":true}"#).keep(Keep::Json("column", "/id")),
    step("create a row", "POST", "/index.php/apps/tables/api/1/tables/{table}/rows").body(r#"{"data":{"{column}":"a"}}"#).keep(Keep::Json("row", "/id")),
    step("create a bad row", "POST", "/index.php/apps/tables/api/1/tables/{table}/rows").body(r#"{"data":{}}"#),
    step("rows", "GET", "/index.php/apps/tables/api/1/tables/{table}/rows"),
    step("scheme", "GET", "/index.php/apps/tables/api/1/tables/{table}/scheme"),
    step("table by version 2", "GET", "/ocs/v2.php/apps/tables/api/2/tables/{table}?format=json"),
    step("columns by version 2", "GET", "/ocs/v2.php/apps/tables/api/2/columns/table/{table}?format=json"),
    step("delete the row", "DELETE", "/index.php/apps/tables/api/1/rows/{row}"),
    step("delete the table", "DELETE", TABLE),
    step("read no table", "GET", TABLE),
    step("predefined statuses", "GET", "/ocs/v2.php/apps/user_status/api/v1/predefined_statuses?format=json"),
    step("wrong status", "PUT", "/ocs/v2.php/apps/user_status/api/v1/user_status/status?format=json").body(r#"{"statusType":"zzz"}"#),
    step("unknown notification", "GET", "/ocs/v2.php/apps/notifications/api/v2/notifications/99999?format=json"),
    step("activities", "GET", "/ocs/v2.php/apps/activity/api/v2/activity/files?limit=1&format=json"),
    step("principal", "PROPFIND", "/remote.php/dav/").headers(&[("depth", "0")]).body(r#"<d:propfind xmlns:d="DAV:"><d:prop><d:current-user-principal/></d:prop></d:propfind>"#),
    step("make a calendar", "MKCALENDAR", "/remote.php/dav/calendars/{user}/{folder}/"),
    step("put an event", "PUT", "/remote.php/dav/calendars/{user}/{folder}/e.ics").body(EVENT),
    step("put what is no event", "PUT", "/remote.php/dav/calendars/{user}/{folder}/f.ics").body("nonsense"),
    step("sync the calendar", "REPORT", "/remote.php/dav/calendars/{user}/{folder}/").body(r#"<d:sync-collection xmlns:d="DAV:"><d:sync-token/><d:sync-level>1</d:sync-level><d:prop><d:getetag/></d:prop></d:sync-collection>"#),
    step("delete the calendar", "DELETE", "/remote.php/dav/calendars/{user}/{folder}/").headers(&[("x-nc-caldav-no-trashbin", "1")]),
    step("delete the folder", "DELETE", FOLDER).headers(&[("x-nc-skip-trashbin", "true")]),
    step("delete it twice", "DELETE", FOLDER),
    step("trash", "PROPFIND", "/remote.php/dav/trashbin/{user}/trash").headers(&[("depth", "0")]).body(TRASH).status_only(),
];

const EVENT: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//compare//EN\r\nBEGIN:VEVENT\r\nUID:{folder}\r\nDTSTAMP:20261120T200000Z\r\nDTSTART:20261201T100000Z\r\nDTEND:20261201T110000Z\r\nSUMMARY:Compare\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
