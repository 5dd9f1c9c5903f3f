//! Comments on files and system tags.

#[derive(Debug, Clone)]
pub(crate) struct Comment {
    pub(crate) id: u64,
    pub(crate) node: u64,
    pub(crate) author: String,
    pub(crate) message: String,
    pub(crate) time: i64,
}

#[derive(Debug, Clone)]
pub(crate) struct Tag {
    pub(crate) id: u64,
    pub(crate) name: String,
    pub(crate) visible: bool,
    pub(crate) assignable: bool,
    pub(crate) etag: String,
}
