//! Matching a request that was made with the operation that documents it.

/// An operation of an API document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Route {
    /// `app.operationId`.
    pub(super) operation: String,
    method: String,
    segments: Vec<Segment>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Segment {
    /// Exactly these letters.
    Fixed(String),
    /// Anything between these letters.
    Open(String, String),
}

impl Route {
    /// The operation at `path` of a document, with `{name}` for what varies.
    pub(super) fn new(operation: String, method: &str, path: &str) -> Self {
        let segment = |text: &str| match (text.split_once('{'), text.rsplit_once('}')) {
            (Some((before, _)), Some((_, after))) => {
                Segment::Open(before.to_owned(), after.to_owned())
            }
            _ => Segment::Fixed(text.to_owned()),
        };
        Self {
            operation,
            method: method.to_uppercase(),
            segments: plain(path).split('/').map(segment).collect(),
        }
    }

    /// How many segments fit exactly when this is the operation of the request.
    fn fits(&self, method: &str, path: &str) -> Option<usize> {
        if self.method != method {
            return None;
        }
        let mut given = plain(path).split('/');
        let mut exact = 0;
        for wanted in &self.segments {
            let given = given.next()?;
            match wanted {
                Segment::Fixed(text) if text == given => exact += 1,
                Segment::Open(before, after)
                    if !given.is_empty()
                        && given.starts_with(before.as_str())
                        && given.ends_with(after.as_str()) => {}
                _ => return None,
            }
        }
        given.next().is_none().then_some(exact)
    }
}

/// The operation of a request: of several that fit, the one with most letters of its own.
pub(super) fn find<'a>(routes: &'a [Route], method: &str, path: &str) -> Option<&'a str> {
    let path = path.split('?').next().unwrap_or_default();
    let fitting = routes
        .iter()
        .filter_map(|route| Some((route.fits(method, path)?, route)));
    let (_, route) = fitting.max_by_key(|(exact, _)| *exact)?;
    Some(&route.operation)
}

/// The same address whether or not the server has pretty URLs.
fn plain(path: &str) -> &str {
    path.strip_prefix("/index.php").unwrap_or(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_exact_operation_wins() {
        let routes = [
            Route::new("a.one".to_owned(), "get", "/ocs/v2.php/apps/a/{id}"),
            Route::new("a.all".to_owned(), "get", "/ocs/v2.php/apps/a/all"),
            Route::new("a.set".to_owned(), "put", "/ocs/v2.php/apps/a/{id}"),
        ];
        assert_eq!(
            find(&routes, "GET", "/ocs/v2.php/apps/a/7?x=1"),
            Some("a.one")
        );
        assert_eq!(
            find(&routes, "GET", "/ocs/v2.php/apps/a/all"),
            Some("a.all")
        );
        assert_eq!(
            find(&routes, "PUT", "/ocs/v2.php/apps/a/all"),
            Some("a.set")
        );
        assert_eq!(find(&routes, "GET", "/ocs/v2.php/apps/a"), None);
        assert_eq!(find(&routes, "GET", "/ocs/v2.php/apps/a/7/b"), None);
    }

    #[test]
    fn pretty_addresses_are_the_same() {
        let routes = [Route::new(
            "n.get".to_owned(),
            "get",
            "/index.php/apps/n/api/v{version}/x",
        )];
        assert_eq!(find(&routes, "GET", "/apps/n/api/v1/x"), Some("n.get"));
    }
}
