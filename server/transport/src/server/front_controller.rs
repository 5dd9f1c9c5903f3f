//! Servers without pretty URLs, which know app routes only below `/index.php`.

use std::sync::atomic::{AtomicBool, Ordering};

use url::Url;

/// Whether this server turned out to need `/index.php`.
#[derive(Debug, Default)]
pub(crate) struct FrontController(AtomicBool);

impl FrontController {
    /// Spell `url` as this server is known to want it.
    pub(crate) fn prefer(&self, base: &Url, url: &mut Url) {
        if self.0.load(Ordering::Relaxed)
            && let Some(spelled) = Self::spell(base, url)
        {
            *url = spelled;
        }
    }

    /// From now on spell app routes with `/index.php` at once.
    pub(crate) fn remember(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    /// The address of an app route with `/index.php`, if `url` is one without.
    pub(crate) fn spell(base: &Url, url: &Url) -> Option<Url> {
        let prefix = base.path().trim_end_matches('/');
        let path = url.path().strip_prefix(prefix)?;
        path.starts_with("/apps/").then(|| {
            let mut spelled = url.clone();
            spelled.set_path(&format!("{prefix}/index.php{path}"));
            spelled
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_app_routes_are_spelled_anew() {
        let base = Url::parse("https://c.example/cloud").expect("a base");
        let spell = |path: &str| {
            let url = base.join(path).expect("a URL");
            FrontController::spell(&base, &url).map(String::from)
        };
        assert_eq!(
            spell("/cloud/apps/notes/api/v1/notes?x=1").as_deref(),
            Some("https://c.example/cloud/index.php/apps/notes/api/v1/notes?x=1")
        );
        assert_eq!(spell("/cloud/index.php/apps/notes"), None);
        assert_eq!(spell("/cloud/ocs/v2.php/apps/notes"), None);
    }
}
