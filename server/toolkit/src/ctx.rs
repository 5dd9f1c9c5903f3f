//! What a tool gets to work with: the caller's session, links, limits, time.

use std::sync::{Arc, OnceLock};

use nc_base::{Clock, UserId};
use nextcloud_dav::Files;
use nextcloud_transport::{NextcloudError, Session};

use crate::{
    Attachments, Cursors, Extractor, Image, Kept, Links, NoExtractor, Opened, Page, Progress,
    Silent, ToOpen, Told, ToolSettings,
};

/// The surroundings of one call; cheap to clone.
#[derive(Debug, Clone)]
pub struct Ctx {
    session: Session,
    links: Links,
    settings: Arc<ToolSettings>,
    clock: Arc<dyn Clock>,
    progress: Arc<dyn Progress>,
    told: Told,
    page: Page,
    extractor: Arc<dyn Extractor>,
    attachments: Attachments,
    cursors: OnceLock<Cursors>,
    kept: Kept,
    opened: Option<Opened>,
}

impl Ctx {
    /// A context that acts with `session`.
    pub fn new(
        session: Session,
        links: Links,
        settings: Arc<ToolSettings>,
        clock: Arc<dyn Clock>,
    ) -> Self {
        Self {
            session,
            links,
            settings,
            clock,
            progress: Arc::new(Silent),
            told: Told::default(),
            page: Page::default(),
            extractor: Arc::new(NoExtractor),
            attachments: Attachments::default(),
            cursors: OnceLock::new(),
            kept: Kept::default(),
            opened: None,
        }
    }

    /// The same, reporting progress to `progress`.
    #[must_use]
    pub fn with_progress(mut self, progress: Arc<dyn Progress>) -> Self {
        self.progress = progress;
        self
    }

    /// The same, for this page of a resource.
    #[must_use]
    pub fn with_page(mut self, page: Page) -> Self {
        self.page = page;
        self
    }

    /// The same, reading documents with `extractor`.
    #[must_use]
    pub fn with_extractor(mut self, extractor: Arc<dyn Extractor>) -> Self {
        self.extractor = extractor;
        self
    }

    /// The same, with these cursors for lists.
    #[must_use]
    pub fn with_cursors(mut self, cursors: Cursors) -> Self {
        self.cursors = cursors.into();
        self
    }

    /// The same, with what this server keeps of the caller.
    #[must_use]
    pub fn with_kept(mut self, kept: Kept) -> Self {
        self.kept = kept;
        self
    }

    /// The same, after the person was asked to open the page of this call.
    #[must_use]
    pub fn with_opened(mut self, opened: Option<Opened>) -> Self {
        self.opened = opened;
        self
    }

    /// What this server keeps of the caller.
    pub(crate) fn kept(&self) -> &Kept {
        &self.kept
    }

    /// What the person said to the page of this call; `None` before they were asked. Without a client that asks they never
    /// are.
    pub fn opened(&self) -> Option<Opened> {
        self.opened
    }

    /// Have the person asked to open a page, if the client can; then the tool runs again and [`Self::opened`] tells the
    /// answer. Elsewhere the result goes out as it is: it must name the page too.
    pub fn open(&self, page: ToOpen) {
        self.told.open(page);
    }

    /// The cursors of the caller's lists.
    pub(crate) fn cursors(&self) -> &Cursors {
        self.cursors.get_or_init(Cursors::default)
    }

    /// Reads documents.
    pub fn extractor(&self) -> &dyn Extractor {
        &*self.extractor
    }

    /// Show an image beside the result.
    pub fn attach(&self, image: Image) {
        self.attachments.add(image);
    }

    /// The images of this call, for whoever writes the answer.
    pub fn attachments(&self) -> Attachments {
        self.attachments.clone()
    }

    /// The caller's session at Nextcloud.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// Links into the web pages.
    pub fn links(&self) -> &Links {
        &self.links
    }

    /// Limits and rules that the operator set.
    pub fn settings(&self) -> &ToolSettings {
        &self.settings
    }

    /// The time.
    pub fn clock(&self) -> &dyn Clock {
        &*self.clock
    }

    /// The caller's user id; asked once per session.
    ///
    /// # Errors
    /// What [`Session::user_id`] answers.
    pub async fn user_id(&self) -> Result<UserId, NextcloudError> {
        self.session.user_id().await
    }

    /// The caller's files.
    ///
    /// # Errors
    /// When the user id is not known yet and cannot be asked.
    pub async fn files(&self) -> Result<Files, NextcloudError> {
        Ok(Files::new(&self.session, self.user_id().await?))
    }

    /// Say whose words the result has, when the result itself does not: a user id. Several calls, several authors.
    pub fn written_by(&self, user: &str) {
        self.told.written_by(user);
    }

    /// Say that the result is refused because it would be too large; `long` in the manifest says where else it is.
    pub fn too_long(&self) {
        self.told.too_long();
    }

    /// The page of a resource that is wanted.
    pub fn page(&self) -> Page {
        self.page
    }

    /// Say that the body is just the wanted page of so many; without it a long body is cut by the server.
    pub fn page_of(&self, pages: usize) {
        self.told.page_of(pages);
    }

    /// What the tool tells of its result, for whoever called it.
    pub fn told(&self) -> Told {
        self.told.clone()
    }

    /// Say that `done` of `total` units are through.
    pub async fn report(&self, done: f64, total: Option<f64>, words: impl Into<String>) {
        self.progress.report(done, total, words.into()).await;
    }
}
