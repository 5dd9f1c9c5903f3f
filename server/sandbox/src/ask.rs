//! A request, taken apart once: decoded path, merged parameters, headers, body.

use bytes::Bytes;
use http::{HeaderMap, Method, Uri, header};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Value};

#[derive(Debug)]
pub(crate) struct Ask {
    /// Upper-case method, with the WebDAV ones.
    pub(crate) method: String,
    /// Decoded segments below `index.php`, none of them empty.
    pub(crate) path: Vec<String>,
    /// Query, form and JSON body together, as PHP hands them to a controller; the body wins.
    pub(crate) args: Map<String, Value>,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// Scheme and authority that the caller used, without a trailing slash.
    pub(crate) base: String,
}

impl Ask {
    pub(crate) fn new(method: &Method, uri: &Uri, headers: HeaderMap, body: Bytes) -> Self {
        let mut path: Vec<String> = uri
            .path()
            .split('/')
            .filter(|segment| !segment.is_empty())
            .map(|segment| percent_decode_str(segment).decode_utf8_lossy().into_owned())
            .collect();
        if path.first().is_some_and(|first| first == "index.php") {
            path.remove(0);
        }
        let mut args = pairs(uri.query().unwrap_or_default());
        args.extend(body_args(&headers, &body));
        let authority = uri.authority().map(ToString::to_string);
        let host = headers
            .get(header::HOST)
            .and_then(|host| host.to_str().ok())
            .map(ToOwned::to_owned);
        let base = format!(
            "http://{}",
            host.or(authority).unwrap_or_else(|| "localhost".to_owned())
        );
        Self {
            method: method.as_str().to_owned(),
            path,
            args,
            headers,
            body,
            base,
        }
    }

    /// The path for matching with slice patterns.
    pub(crate) fn segments(&self) -> Vec<&str> {
        self.path.iter().map(String::as_str).collect()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// An argument as text; numbers and booleans become text, null and missing do not.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        match self.args.get(name)? {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            Value::Bool(flag) => Some(flag.to_string()),
            _ => None,
        }
    }

    pub(crate) fn int(&self, name: &str) -> Option<i64> {
        self.text(name)?.trim().parse().ok()
    }

    pub(crate) fn uint(&self, name: &str) -> Option<u64> {
        self.text(name)?.trim().parse().ok()
    }

    /// A count or offset.
    pub(crate) fn count(&self, name: &str) -> Option<usize> {
        self.text(name)?.trim().parse().ok()
    }

    /// A flag as PHP reads it: `true`, `1`, `yes`, `on`.
    pub(crate) fn flag(&self, name: &str) -> Option<bool> {
        let text = self.text(name)?;
        Some(matches!(
            text.to_ascii_lowercase().as_str(),
            "true" | "1" | "yes" | "on"
        ))
    }

    /// The etags of a conditional header, unquoted; `*` stays as it is.
    pub(crate) fn etags(&self, name: &str) -> Option<Vec<String>> {
        let list = self.header(name)?;
        Some(
            list.split(',')
                .map(|tag| {
                    tag.trim()
                        .trim_start_matches("W/")
                        .trim_matches('"')
                        .to_owned()
                })
                .collect(),
        )
    }
}

fn body_args(headers: &HeaderMap, body: &Bytes) -> Map<String, Value> {
    let kind = headers
        .get(header::CONTENT_TYPE)
        .and_then(|kind| kind.to_str().ok())
        .unwrap_or_default();
    if kind.starts_with("application/json") {
        return serde_json::from_slice(body).unwrap_or_default();
    }
    if kind.starts_with("application/x-www-form-urlencoded") {
        return pairs(&String::from_utf8_lossy(body));
    }
    Map::new()
}

/// `a=1&b[]=2&b[]=3` as a map; repeated `name[]` become a list under `name`.
fn pairs(text: &str) -> Map<String, Value> {
    let mut map = Map::new();
    for pair in text.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (name, value) = (plain(name), Value::String(plain(value)));
        let Some(list) = name.strip_suffix("[]") else {
            map.insert(name, value);
            continue;
        };
        if let Value::Array(values) = map.entry(list).or_insert_with(|| Value::Array(Vec::new())) {
            values.push(value);
        }
    }
    map
}

fn plain(text: &str) -> String {
    percent_decode_str(&text.replace('+', " "))
        .decode_utf8_lossy()
        .into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_a_query_become_arrays_and_the_front_controller_vanishes() {
        let uri: Uri = "/index.php/apps/x%20y/?a=1+2&b[]=3&b[]=4".parse().unwrap();
        let ask = Ask::new(&Method::GET, &uri, HeaderMap::new(), Bytes::new());
        assert_eq!(ask.path, ["apps", "x y"]);
        assert_eq!(
            Value::Object(ask.args),
            serde_json::json!({"a": "1 2", "b": ["3", "4"]})
        );
    }
}
