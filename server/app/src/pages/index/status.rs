//! The page that tells how far the index is, again and again while something waits.

use askama::Template;
use axum::{
    extract::{Request, State},
    response::{IntoResponse as _, Redirect, Response},
};
use http::{HeaderMap, StatusCode};
use jiff::Timestamp;
use nc_index::Status;

use super::{IndexPages, search::name};
use crate::pages::{
    browser::form,
    page::{Forms, respond},
};

#[derive(Debug, Template)]
#[template(path = "index.html")]
struct StatusPage {
    base: String,
    user: String,
    csrf: String,
    documents: u64,
    chunks: u64,
    pending: u64,
    begins: bool,
    percent: u64,
    left: Option<String>,
    failed: u64,
    failures: Vec<Failure>,
    rows: Vec<Row>,
    model: String,
}

#[derive(Debug)]
struct Failure {
    document: String,
    error: String,
}

#[derive(Debug)]
struct Row {
    kind: &'static str,
    indexed: u64,
    waiting: u64,
    listed: String,
    error: Option<String>,
}

/// `GET /app/index`.
pub(super) async fn show(State(pages): State<IndexPages>, headers: HeaderMap) -> Response {
    let looking = match pages.looking(&headers).await {
        Ok(looking) => looking,
        Err(response) => return *response,
    };
    let user = &looking.reader.user;
    let index = &pages.index;
    let asked = async {
        index.see_user(user).await?;
        let status = index.status(Some(user)).await?;
        let failed = index
            .put_aside(Some(user), 20)
            .await
            .map_err(|error| error.to_string())?;
        let speed = index.speed();
        Ok::<_, String>((status, failed, speed))
    };
    match asked.await {
        Ok((status, failed, speed)) => {
            let mut page = StatusPage::of(&status, index.clock.now(), speed);
            page.base.clone_from(&pages.base);
            page.user = user.to_string();
            page.csrf = looking.csrf;
            page.model = index.embedder.identity().model.clone();
            page.failures = failed
                .into_iter()
                .map(|one| Failure {
                    document: one.key.to_string(),
                    error: one.error,
                })
                .collect();
            respond(StatusCode::OK, &page, Forms::Here)
        }
        Err(error) => {
            tracing::error!(error, "the state of the index is not known");
            let words = "The search index does not answer. Try again in a minute.";
            (StatusCode::BAD_GATEWAY, words).into_response()
        }
    }
}

/// `POST /app/index`: try again what was put aside, or list everything now.
pub(super) async fn act(State(pages): State<IndexPages>, request: Request) -> Response {
    let headers = request.headers().clone();
    let looking = match pages.looking(&headers).await {
        Ok(looking) => looking,
        Err(response) => return *response,
    };
    let Ok(form) = form(request).await else {
        return (StatusCode::BAD_REQUEST, "This is no form of this page.").into_response();
    };
    let said = |name: &str| form.one(name).ok().flatten().unwrap_or_default().to_owned();
    if said("csrf") != looking.csrf {
        let words = "This form is old. Go back, load the page again, and repeat it.";
        return (StatusCode::FORBIDDEN, words).into_response();
    }
    let user = &looking.reader.user;
    let done = match said("do").as_str() {
        "retry" => pages.index.retry(Some(user)).await.map(drop),
        "look" => pages.index.look_now(user).await,
        _ => Ok(()),
    };
    if let Err(error) = done {
        tracing::error!(%error, "a wish about the index was not fulfilled");
        let words = "This did not work. Try again in a minute.";
        return (StatusCode::BAD_GATEWAY, words).into_response();
    }
    Redirect::to(&format!("{}{}", pages.base, super::STATUS)).into_response()
}

impl StatusPage {
    fn of(status: &Status, now: Timestamp, per_second: f64) -> Self {
        let documents: u64 = status.counts.documents.values().sum();
        let all = documents + status.pending;
        let begins = status.is_beginning();
        let whole = if begins { 0 } else { 100 };
        let rows = status.listings.iter().map(|one| Row {
            kind: name(one.kind),
            indexed: status.counts.documents.get(&one.kind).copied().unwrap_or(0),
            waiting: status.waiting_by_kind.get(&one.kind).copied().unwrap_or(0),
            listed: one
                .last_at
                .map_or_else(|| "not yet".to_owned(), |at| ago(at, now)),
            error: one.error.clone(),
        });
        Self {
            base: String::new(),
            user: String::new(),
            csrf: String::new(),
            documents,
            chunks: status.counts.chunks,
            pending: status.pending,
            begins,
            percent: (documents * 100).checked_div(all).unwrap_or(whole),
            left: left(status.pending, per_second),
            failed: status.failed,
            failures: Vec::new(),
            rows: rows.collect(),
            model: String::new(),
        }
    }
}

/// How long `pending` documents take.
fn left(pending: u64, per_second: f64) -> Option<String> {
    if pending == 0 || per_second <= 0.0 {
        return None;
    }
    #[expect(clippy::cast_precision_loss, reason = "it is an estimate")]
    let seconds = pending as f64 / per_second;
    Some(if seconds < 90.0 {
        "about a minute".to_owned()
    } else if seconds < 5_400.0 {
        format!("about {:.0} minutes", seconds / 60.0)
    } else {
        format!("about {:.0} hours", seconds / 3_600.0)
    })
}

fn ago(at: Timestamp, now: Timestamp) -> String {
    let seconds = now.duration_since(at).as_secs().max(0);
    match seconds {
        0..=89 => "just now".to_owned(),
        90..=5_399 => format!("{} minutes ago", seconds / 60),
        5_400..=129_599 => format!("{} hours ago", seconds / 3_600),
        _ => format!("{} days ago", seconds / 86_400),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use nc_index::{DocType, ListingStatus};

    use super::*;

    #[test]
    fn the_page_of_the_index_reads_as_its_snapshot_says() {
        let now: Timestamp = "2026-11-28T12:00:00Z".parse().expect("a time");
        let mut status = Status {
            pending: 1_200,
            failed: 1,
            waiting_by_kind: BTreeMap::from([(DocType::Note, 1_200)]),
            listings: vec![ListingStatus {
                user: nc_base::UserId::parse("alice").expect("a user"),
                kind: DocType::Note,
                documents: 5_000,
                last_at: Some("2026-11-28T11:57:00Z".parse().expect("a time")),
                next_at: now,
                error: Some("nextcloud does not answer".to_owned()),
            }],
            ..Status::default()
        };
        status.counts.documents.insert(DocType::Note, 3_800);
        status.counts.chunks = 4_100;
        let mut page = StatusPage::of(&status, now, 10.0);
        page.user = "alice".to_owned();
        page.csrf = "CSRF".to_owned();
        page.model = "simple/words-1".to_owned();
        page.failures = vec![Failure {
            document: "file:7".to_owned(),
            error: "the text cannot be read: it is <locked>".to_owned(),
        }];
        insta::assert_snapshot!("index", page.render().expect("a page"));
        assert_eq!(
            (page.percent, page.left.as_deref()),
            (76, Some("about 2 minutes"))
        );
    }

    #[test]
    fn what_nobody_looked_at_yet_is_not_done() {
        let mut status = Status {
            listings: vec![ListingStatus {
                user: nc_base::UserId::parse("alice").expect("a user"),
                kind: DocType::Note,
                documents: 0,
                last_at: None,
                next_at: Timestamp::UNIX_EPOCH,
                error: None,
            }],
            ..Status::default()
        };
        let page = StatusPage::of(&status, Timestamp::UNIX_EPOCH, 0.0);
        assert_eq!((page.begins, page.percent), (true, 0));
        let html = page.render().expect("a page");
        assert!(html.contains("http-equiv=\"refresh\""), "{html}");
        assert!(html.contains("for the first time"), "{html}");
        status.listings[0].error = Some("nextcloud does not answer".to_owned());
        assert!(!status.is_beginning());
    }

    #[test]
    fn nothing_to_do_takes_no_time() {
        assert_eq!(left(0, 5.0), None);
        assert_eq!(left(5, 0.0), None);
        let page = StatusPage::of(&Status::default(), Timestamp::UNIX_EPOCH, 0.0);
        assert_eq!(page.percent, 100);
    }
}
