//! Paths as the server answers them, and operations that were left without an id.

use serde_json::{Map, Value};

use super::document::{is_method, operations};

/// Make the paths of a document absolute: `servers` may add a folder, and apps answer below `/index.php`.
pub(crate) fn make_absolute(document: &mut Value) {
    let Some(root) = document.as_object_mut() else {
        return;
    };
    let folder = root
        .shift_remove("servers")
        .as_ref()
        .map(server_folder)
        .unwrap_or_default();
    if let Some(Value::Object(paths)) = root.get_mut("paths") {
        let absolute = std::mem::take(paths).into_iter().map(|(path, item)| {
            let path = format!("{folder}{path}");
            let entry = if path.starts_with("/apps/") {
                "/index.php"
            } else {
                ""
            };
            (format!("{entry}{path}"), item)
        });
        *paths = absolute.collect();
    }
}

/// The path of the first server's URL: `http://localhost/apps/cookbook` gives `/apps/cookbook`.
fn server_folder(servers: &Value) -> String {
    let url = servers
        .pointer("/0/url")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let path = match url.split_once("://") {
        Some((_, rest)) => rest.split_once('/').map_or("", |(_, path)| path),
        None => url,
    };
    match path.trim_matches('/') {
        "" => String::new(),
        path => format!("/{path}"),
    }
}

/// Give each operation without an id one that follows from its method and path: `getWebappRecipesById`.
pub(crate) fn name_operations(document: &mut Value) {
    let items = document.get_mut("paths").and_then(Value::as_object_mut);
    for (path, item) in items.into_iter().flat_map(Map::iter_mut) {
        for (method, operation) in item.as_object_mut().into_iter().flat_map(Map::iter_mut) {
            if let Some(operation) = operation.as_object_mut().filter(|_| is_method(method)) {
                let id = || Value::from(format!("{method}{}", camel_case(path)));
                operation.entry("operationId").or_insert_with(id);
            }
        }
    }
}

fn camel_case(path: &str) -> String {
    let words = path.split('/').filter(|segment| !segment.is_empty());
    words.fold(String::new(), |mut id, segment| {
        let name = segment.trim_matches(['{', '}']);
        if name != segment {
            id.push_str("By");
        }
        let mut letters = name.chars().filter(char::is_ascii_alphanumeric);
        id.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        id.extend(letters);
        id
    })
}

/// What all paths of a document begin with, up to the first parameter.
pub(crate) fn base(document: &Value) -> String {
    let mut paths = operations(document).map(|operation| fixed_segments(operation.path));
    let Some(first) = paths.next() else {
        return "/".into();
    };
    let shared = paths.fold(first, |shared, path| {
        shared
            .into_iter()
            .zip(path)
            .take_while(|(a, b)| a == b)
            .map(|(a, _)| a)
            .collect()
    });
    format!("/{}", shared.join("/"))
}

fn fixed_segments(path: &str) -> Vec<&str> {
    path.split('/')
        .filter(|segment| !segment.is_empty())
        .take_while(|segment| !segment.contains('{'))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn servers_and_the_entry_script_become_part_of_the_path() {
        let mut document = json!({
            "servers": [{ "url": "http://localhost:8000/apps/cookbook" }],
            "paths": { "/webapp/recipes/{id}": { "get": {} } }
        });
        name_operations(&mut document);
        make_absolute(&mut document);
        assert_eq!(
            document,
            json!({ "paths": { "/index.php/apps/cookbook/webapp/recipes/{id}": {
                "get": { "operationId": "getWebappRecipesById" }
            } } })
        );
    }

    #[test]
    fn absolute_paths_stay_as_they_are() {
        let mut document =
            json!({ "servers": [{ "url": "http://localhost" }], "paths": { "/ocs/v2.php/a": {} } });
        make_absolute(&mut document);
        assert!(document["paths"].get("/ocs/v2.php/a").is_some());
    }

    #[test]
    fn the_base_ends_before_the_first_difference_or_parameter() {
        let document = json!({ "paths": {
            "/ocs/v2.php/apps/spreed/api/{version}/room": { "get": {} },
            "/ocs/v2.php/apps/spreed/api/{version}/chat": { "get": {} }
        } });
        assert_eq!(base(&document), "/ocs/v2.php/apps/spreed/api");
    }
}
