//! What must not be in a case: addresses of machines, places on their disks, tokens, passwords.

use serde_json::Value;

use crate::case::{Body, CLOUD, Exchange};

/// Members whose values are secrets.
const SECRETS: [&str; 5] = [
    "token",
    "shareToken",
    "share_token",
    "password",
    "apppassword",
];

/// Member whose value is a folder on the machine, one for each user.
const FOLDER: &str = "storageLocation";

/// Replaces addresses and secrets by words that stand for them.
#[derive(Debug, Default)]
pub(super) struct Redactor {
    words: Vec<(String, String)>,
}

impl Redactor {
    /// Everything at `url` is at [`CLOUD`] instead.
    pub(super) fn new(urls: &[&str]) -> Self {
        let mut words = Vec::new();
        for url in urls {
            words.push(((*url).to_owned(), CLOUD.to_owned()));
            words.push((url.replace('/', "\\/"), CLOUD.replace('/', "\\/")));
            let host = url
                .trim_start_matches("http://")
                .trim_start_matches("https://");
            words.push((host.to_owned(), "cloud.test".to_owned()));
        }
        Self { words }
    }

    /// Learn the secrets in `value`.
    pub(super) fn learn(&mut self, value: &Value) {
        match value {
            Value::Object(map) => {
                for (key, value) in map {
                    match value {
                        Value::String(text)
                            if SECRETS.contains(&key.as_str()) && text.len() > 4 =>
                        {
                            self.secret(text);
                        }
                        Value::String(text) if key == FOLDER => self.folder(text),
                        Value::String(text)
                            if key == "file"
                                && std::path::Path::new(text)
                                    .extension()
                                    .is_some_and(|extension| extension == "php") =>
                        {
                            self.place(text);
                        }
                        other => self.learn(other),
                    }
                }
            }
            Value::Array(list) => list.iter().for_each(|item| self.learn(item)),
            _ => {}
        }
    }

    /// Learn where the machine keeps the files of its users.
    fn folder(&mut self, of_one_user: &str) {
        if let Some((folder, _)) = of_one_user
            .rsplit_once('/')
            .filter(|(all, _)| all.len() > 1)
        {
            self.words.push((folder.to_owned(), "/data".to_owned()));
            self.words
                .push((folder.replace('/', "\\/"), "\\/data".to_owned()));
        }
    }

    /// The folder of the apps in the path of a source file, which a failing app answers.
    fn place(&mut self, source: &str) {
        let app = source.split_once("/lib/").map_or("", |(app, _)| app);
        if let Some((apps, _)) = app.rsplit_once('/') {
            self.words
                .push((apps.to_owned(), "/srv/nextcloud/apps".to_owned()));
        }
    }

    fn secret(&mut self, text: &str) {
        if !self.words.iter().any(|(known, _)| known == text) {
            let word = format!("secret-{}", self.words.len());
            self.words.push((text.to_owned(), word));
        }
    }

    /// `text` with everything replaced.
    pub(super) fn text(&self, text: &str) -> String {
        let replace = |text: String, (from, to): &(String, String)| text.replace(from, to);
        self.words.iter().fold(text.to_owned(), replace)
    }

    /// `value` with everything replaced.
    pub(super) fn value(&self, value: &Value) -> Value {
        let text = self.text(&value.to_string());
        serde_json::from_str(&text).unwrap_or_default()
    }

    /// An exchange with everything replaced.
    pub(super) fn exchange(&self, exchange: Exchange) -> Exchange {
        let headers = |headers: std::collections::BTreeMap<String, String>| {
            let replaced = headers
                .into_iter()
                .map(|(name, value)| (name, self.text(&value)));
            replaced.collect()
        };
        Exchange {
            path: self.text(&exchange.path),
            send: headers(exchange.send),
            body: self.body(exchange.body),
            headers: headers(exchange.headers),
            reply: self.body(exchange.reply),
            ..exchange
        }
    }

    fn body(&self, body: Body) -> Body {
        match body {
            Body::Json(value) => Body::Json(self.value(&value)),
            Body::Text(text) => Body::Text(self.text(&page(text))),
            other => other,
        }
    }
}

/// Of a web page only the hidden fields in which apps keep their state: the rest is scripts and tokens.
fn page(text: String) -> String {
    if !text.starts_with("<!DOCTYPE html>") || !text.contains("id=\"initial-state-") {
        return text;
    }
    let fields = text
        .split("<input")
        .skip(1)
        .filter_map(|field| field.split_once('>'))
        .filter(|(field, _)| field.contains("id=\"initial-state-mail-tags\""))
        .map(|(field, _)| format!("<input{field}>\n"));
    format!("<!DOCTYPE html>\n{}", fields.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_source_file_lies_nowhere() {
        let mut redactor = Redactor::default();
        let answer = json!({"msg": "no", "file": "/home/x/apps/cookbook/lib/Service/A.php"});
        redactor.learn(&answer);
        let clean = redactor.value(&answer).to_string();
        assert!(
            clean.contains("/srv/nextcloud/apps/cookbook/lib") && !clean.contains("home"),
            "{clean}"
        );
    }

    #[test]
    fn tokens_and_hosts_leave_no_trace() {
        let mut redactor = Redactor::new(&["http://127.0.0.1:9"]);
        let share = json!({"token": "AbCdEf", "url": "http://127.0.0.1:9/s/AbCdEf"});
        redactor.learn(&share);
        let clean = redactor.value(&share).to_string();
        assert!(
            !clean.contains("AbCdEf") && !clean.contains("127.0.0.1"),
            "{clean}"
        );
        assert!(clean.contains("http://cloud.test/s/secret-"));
    }

    #[test]
    fn folders_of_the_machine_leave_no_trace() {
        let mut redactor = Redactor::new(&[]);
        let user = json!({ "storageLocation": "/somewhere/data/ada" });
        redactor.learn(&user);
        assert_eq!(
            redactor.value(&user),
            json!({ "storageLocation": "/data/ada" })
        );
    }
}
