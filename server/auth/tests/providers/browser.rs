//! A person with a browser: follows redirects within the provider, keeps its cookies, fills in its forms.

use std::collections::BTreeMap;

use http::header;
use reqwest::Client;
use url::Url;

const FORM: &str = "application/x-www-form-urlencoded";

/// Sign in as `user` at `url`, agree to everything, and give back the query with which the provider sends the browser away.
pub(crate) async fn sign_in(http: &Client, url: &Url, user: &str) -> String {
    let (mut at, mut form) = (url.clone(), None);
    let mut cookies: BTreeMap<String, String> = BTreeMap::new();
    for _ in 0..20 {
        let request = match form.take() {
            Some(body) => http
                .post(at.clone())
                .header(header::CONTENT_TYPE, FORM)
                .body(body),
            None => http.get(at.clone()),
        };
        let all: Vec<String> = cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let answer = request
            .header(header::COOKIE, all.join("; "))
            .send()
            .await
            .expect("an answer");
        for cookie in answer.headers().get_all(header::SET_COOKIE) {
            let cookie = cookie
                .to_str()
                .expect("text")
                .split(';')
                .next()
                .unwrap_or_default();
            let (name, value) = cookie.split_once('=').expect("a cookie");
            cookies.insert(name.to_owned(), value.to_owned());
        }
        if let Some(location) = answer.headers().get(header::LOCATION) {
            let next = at.join(location.to_str().expect("text")).expect("a URL");
            if next.origin() != url.origin() {
                return next.query().unwrap_or_default().to_owned();
            }
            at = next;
            continue;
        }
        let page = answer.text().await.expect("a page");
        assert!(page.contains("<form"), "no form: {page}");
        let fields = if page.contains("name=password") || page.contains("name=\"password\"") {
            vec![
                ("username", user.to_owned()),
                ("password", format!("{user}-pw")),
            ]
        } else {
            vec![("ok", "1".to_owned())]
        };
        let body = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(fields)
            .finish();
        at = action(&page, &at).unwrap_or(at);
        form = Some(body);
    }
    panic!("the provider sends the browser round and round")
}

/// Where the form of a page goes, if it says so.
fn action(page: &str, at: &Url) -> Option<Url> {
    let (_, rest) = page.split_once("action=\"")?;
    let (action, _) = rest.split_once('"')?;
    at.join(&action.replace("&amp;", "&")).ok()
}
