//! A stand-in for a Qdrant server, for machines that have none: the calls that the engine makes, with the semantics that
//! Qdrant's documentation gives them. `QDRANT_URL` runs the same tests on a real one.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex},
};

use serde_json::{Value as Json, json};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};

#[derive(Default)]
struct Collection {
    made: Json,
    /// By number, which is the order of scrolling.
    points: BTreeMap<String, Point>,
}

#[derive(Clone)]
struct Point {
    payload: Json,
    vector: Json,
}

type Collections = Arc<Mutex<BTreeMap<String, Collection>>>;

/// Serve until the runtime ends; the address.
pub(crate) async fn serve() -> String {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
    let address = listener.local_addr().expect("an address");
    let collections = Collections::default();
    #[expect(
        clippy::disallowed_methods,
        reason = "a server of a test ends with its runtime"
    )]
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(connection(stream, Arc::clone(&collections)));
        }
    });
    format!("http://{address}")
}

async fn connection(mut stream: TcpStream, collections: Collections) -> Option<()> {
    let mut bytes = Vec::new();
    loop {
        let head = loop {
            if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
                break end + 4;
            }
            if stream.read_buf(&mut bytes).await.ok()? == 0 {
                return None;
            }
        };
        let text = String::from_utf8_lossy(&bytes[..head]).to_lowercase();
        let length = text
            .split("content-length: ")
            .nth(1)
            .and_then(|rest| rest.lines().next());
        let length: usize = length.map_or(0, |length| length.parse().expect("a length"));
        while bytes.len() < head + length {
            stream.read_buf(&mut bytes).await.ok()?;
        }
        let first = String::from_utf8_lossy(&bytes[..head])
            .lines()
            .next()?
            .to_owned();
        let mut words = first.split(' ');
        let (method, target) = (words.next()?.to_owned(), words.next()?.to_owned());
        let body = serde_json::from_slice(&bytes[head..head + length]).unwrap_or_default();
        bytes.drain(..head + length);
        let (status, answer) = answer(&collections, &method, &target, &body);
        let answer = answer.to_string();
        let head = format!(
            "HTTP/1.1 {status} X\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
            answer.len()
        );
        stream.write_all(head.as_bytes()).await.ok()?;
        stream.write_all(answer.as_bytes()).await.ok()?;
    }
}

fn answer(collections: &Collections, method: &str, target: &str, body: &Json) -> (u16, Json) {
    let mut collections = collections.lock().expect("not poisoned");
    let path = target.split('?').next().unwrap_or_default();
    if (method, path) == ("GET", "/collections") {
        let all: Vec<_> = collections
            .keys()
            .map(|name| json!({ "name": name }))
            .collect();
        return (200, json!({ "result": { "collections": all } }));
    }
    let rest = path
        .strip_prefix("/collections/")
        .expect("collections only");
    let (name, call) = rest.split_once('/').unwrap_or((rest, ""));
    let refused = |status: u16, why: &str| (status, json!({ "status": { "error": why } }));
    if (method, call) == ("PUT", "") {
        if collections.contains_key(name) {
            return refused(409, "Collection already exists");
        }
        let made = Collection {
            made: body.clone(),
            ..Collection::default()
        };
        collections.insert(name.to_owned(), made);
        return (200, json!({ "result": true }));
    }
    if (method, call) == ("DELETE", "") {
        return (200, json!({ "result": collections.remove(name).is_some() }));
    }
    let Some(collection) = collections.get_mut(name) else {
        return refused(404, "Not found: Collection doesn't exist");
    };
    let done = json!({ "operation_id": 1, "status": "completed" });
    let result = match (method, call) {
        ("GET", "") => json!({ "config": { "params": { "vectors": collection.made["vectors"] } } }),
        ("PUT", "index") => done,
        ("PUT", "points") => match collection.upsert(body) {
            Ok(()) => done,
            Err(why) => return refused(400, &why),
        },
        ("POST", "points") => collection.retrieve(body),
        ("POST", "points/delete") => {
            let gone = collection.selected(body);
            collection.points.retain(|id, _| !gone.contains(id));
            done
        }
        ("POST", "points/payload") => {
            collection.set_payload(body);
            done
        }
        ("POST", "points/scroll") => collection.scroll(body),
        ("POST", "points/count") => json!({ "count": collection.selected(body).len() }),
        ("POST", "points/query") => collection.query(body),
        ("POST", "facet") => collection.facet(body),
        _ => return refused(404, &format!("{method} {target} is not played here")),
    };
    (200, json!({ "result": result, "status": "ok" }))
}

impl Collection {
    fn upsert(&mut self, body: &Json) -> Result<(), String> {
        let size = self.made["vectors"]["dense"]["size"]
            .as_u64()
            .unwrap_or_default();
        for point in body["points"].as_array().expect("points") {
            let mut vector = point["vector"].clone();
            if let Some(dense) = vector.get_mut("dense") {
                let parts = floats(dense);
                if parts.len() as u64 != size {
                    return Err("Wrong input: Vector dimension error".to_owned());
                }
                // Cosine is kept as the product of vectors of length 1.
                let length = dot(&parts, &parts).sqrt().max(f64::MIN_POSITIVE);
                *dense = parts.iter().map(|part| part / length).collect();
            }
            let id = point["id"].as_str().expect("a uuid").to_owned();
            let groups: Vec<_> = id.split('-').map(str::len).collect();
            assert_eq!(groups, [8, 4, 4, 4, 12], "{id} is no uuid");
            let payload = point["payload"].clone();
            self.points.insert(id, Point { payload, vector });
        }
        Ok(())
    }

    /// Points by `ids`, `points` or `filter`.
    fn selected(&self, body: &Json) -> BTreeSet<String> {
        let ids = body
            .get("ids")
            .or_else(|| body.get("points"))
            .and_then(Json::as_array);
        let named = |id: &str| ids.is_none_or(|ids| ids.iter().any(|one| one == id));
        let all = self.points.iter();
        let found = all.filter(|(id, point)| named(id) && passes(&body["filter"], &point.payload));
        found.map(|(id, _)| id.clone()).collect()
    }

    fn retrieve(&self, body: &Json) -> Json {
        let found = self.selected(body);
        found.iter().map(|id| self.shown(id, body, None)).collect()
    }

    fn shown(&self, id: &str, body: &Json, score: Option<f64>) -> Json {
        let point = &self.points[id];
        let mut shown = json!({ "id": id });
        match &body["with_payload"] {
            Json::Bool(true) => shown["payload"] = point.payload.clone(),
            Json::Array(fields) => {
                let mut some = serde_json::Map::new();
                for field in fields.iter().filter_map(Json::as_str) {
                    if let Some(value) = point.payload.get(field) {
                        some.insert(field.to_owned(), value.clone());
                    }
                }
                shown["payload"] = some.into();
            }
            _ => {}
        }
        if let Some(names) = body["with_vector"].as_array() {
            let named = names.iter().filter_map(Json::as_str);
            let some =
                named.filter_map(|name| Some((name.to_owned(), point.vector.get(name)?.clone())));
            shown["vector"] = Json::Object(some.collect());
        }
        if let Some(score) = score {
            shown["score"] = score.into();
        }
        shown
    }

    fn set_payload(&mut self, body: &Json) {
        for id in self.selected(body) {
            let point = self.points.get_mut(&id).expect("selected");
            for (name, value) in body["payload"].as_object().expect("a payload") {
                point.payload[name] = value.clone();
            }
        }
    }

    fn scroll(&self, body: &Json) -> Json {
        let offset = body["offset"].as_str().unwrap_or_default();
        let limit = usize::try_from(body["limit"].as_u64().expect("a limit")).expect("small");
        let found = self.selected(&json!({ "filter": body["filter"] }));
        let page: Vec<_> = found
            .iter()
            .filter(|id| id.as_str() >= offset)
            .take(limit + 1)
            .collect();
        let points: Vec<_> = page
            .iter()
            .take(limit)
            .map(|id| self.shown(id, body, None))
            .collect();
        json!({ "points": points, "next_page_offset": page.get(limit) })
    }

    fn query(&self, body: &Json) -> Json {
        let limit = usize::try_from(body["limit"].as_u64().expect("a limit")).expect("small");
        let using = body["using"].as_str().expect("a vector's name");
        let found = self.selected(&json!({ "filter": body["filter"] }));
        let with: Vec<_> = found
            .iter()
            .filter(|id| self.points[*id].vector.get(using).is_some())
            .collect();
        let mut scored: Vec<(f64, &String)> = match using {
            "dense" => {
                let asked = floats(&body["query"]);
                let length = dot(&asked, &asked).sqrt();
                let score =
                    |id: &String| dot(&asked, &floats(&self.points[id].vector["dense"])) / length;
                with.into_iter().map(|id| (score(id), id)).collect()
            }
            _ => self.sparse(&body["query"], with),
        };
        scored.sort_by(|one, other| other.0.total_cmp(&one.0));
        let best = scored.into_iter().take(limit);
        let points: Vec<_> = best
            .map(|(score, id)| self.shown(id, body, Some(score)))
            .collect();
        json!({ "points": points })
    }

    /// The product of both, times how rare each index is among all points that have words; without one in common no answer.
    fn sparse<'p>(&'p self, asked: &Json, among: Vec<&'p String>) -> Vec<(f64, &'p String)> {
        let all: Vec<_> = self
            .points
            .values()
            .filter_map(|point| point.vector.get("words"))
            .map(sparse)
            .collect();
        let asked = sparse(asked);
        let rarity = |index: u64| {
            let (all, with) = (
                all.len(),
                all.iter().filter(|one| one.contains_key(&index)).count(),
            );
            let (all, with) = (
                f64::from(u32::try_from(all).expect("few")),
                f64::from(u32::try_from(with).expect("few")),
            );
            (1.0 + (all - with + 0.5) / (with + 0.5)).ln()
        };
        let mut scored = Vec::new();
        for id in among {
            let of = sparse(&self.points[id].vector["words"]);
            let common: Vec<_> = asked
                .keys()
                .filter(|index| of.contains_key(index))
                .collect();
            if !common.is_empty() {
                let score = common
                    .iter()
                    .map(|index| of[*index] * asked[*index] * rarity(**index))
                    .sum();
                scored.push((score, id));
            }
        }
        scored
    }

    fn facet(&self, body: &Json) -> Json {
        let key = body["key"].as_str().expect("a key");
        let mut counts: BTreeMap<String, u64> = BTreeMap::new();
        for id in self.selected(&json!({ "filter": body["filter"] })) {
            if let Some(value) = self.points[&id].payload[key].as_str() {
                *counts.entry(value.to_owned()).or_default() += 1;
            }
        }
        let mut hits: Vec<_> = counts.into_iter().collect();
        hits.sort_by_key(|(_, count)| Reverse(*count));
        let hits: Vec<_> = hits
            .into_iter()
            .map(|(value, count)| json!({ "value": value, "count": count }))
            .collect();
        json!({ "hits": hits })
    }
}

fn floats(list: &Json) -> Vec<f64> {
    list.as_array()
        .expect("a list")
        .iter()
        .filter_map(Json::as_f64)
        .collect()
}

fn dot(one: &[f64], other: &[f64]) -> f64 {
    one.iter().zip(other).map(|(a, b)| a * b).sum()
}

fn sparse(vector: &Json) -> BTreeMap<u64, f64> {
    let indices = vector["indices"].as_array().expect("indices");
    let values = floats(&vector["values"]);
    assert_eq!(indices.len(), values.len());
    let map: BTreeMap<_, _> = indices
        .iter()
        .filter_map(Json::as_u64)
        .zip(values)
        .collect();
    assert_eq!(map.len(), indices.len(), "indices must be unique");
    map
}

/// Whether a payload meets all conditions.
fn passes(filter: &Json, payload: &Json) -> bool {
    let conditions = filter["must"]
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default();
    conditions.iter().all(|condition| {
        let value = &payload[condition["key"].as_str().expect("a key")];
        let values = value
            .as_array()
            .cloned()
            .unwrap_or_else(|| vec![value.clone()]);
        if let Some(range) = condition["range"].as_object() {
            return values.iter().filter_map(Json::as_f64).any(|value| {
                range.iter().all(|(name, end)| {
                    let end = end.as_f64().expect("a number");
                    match name.as_str() {
                        "gte" => value >= end,
                        "lt" => value < end,
                        _ => panic!("{name} is not played here"),
                    }
                })
            });
        }
        let matched = &condition["match"];
        match matched["any"].as_array() {
            Some(any) => values.iter().any(|value| any.contains(value)),
            None => values.contains(&matched["value"]),
        }
    })
}
