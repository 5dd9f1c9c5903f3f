//! Getting models from the web, folders and archives. The "model" here is three small files.

use std::{fs, io::Write as _, path::Path};

use nc_index::models::{self, ModelError, Origin};

use crate::{
    http,
    stub::{Reply, Stub, reply},
};

const CONFIG: &str = r#"{"model_type":"bert","hidden_size":3}"#;
const SHA256_OF_NUMBERS: &str = "f3c7807d475073ba009bf4801b2d934e9f0126cb96dd19a27dbffcae23a7f5a3";

fn files(folder: &Path) {
    fs::create_dir_all(folder).expect("a folder");
    for (name, content) in [
        ("config.json", CONFIG),
        ("tokenizer.json", "{}"),
        ("model.safetensors", "numbers"),
    ] {
        fs::write(folder.join(name), content).expect("written");
    }
}

fn whole(folder: &Path) -> bool {
    fs::read(folder.join("model.safetensors")).is_ok_and(|bytes| bytes == b"numbers")
        && fs::read(folder.join("config.json")).is_ok_and(|bytes| bytes == CONFIG.as_bytes())
        && folder.join("tokenizer.json").is_file()
        && !folder.join(".fetching").exists()
}

async fn fetch(
    origin: &Origin,
    to: &Path,
    sha256: Option<&str>,
) -> Result<Vec<models::Progress>, ModelError> {
    let stub = Stub::start([]).await;
    fetch_by(&stub, origin, to, sha256).await
}

async fn fetch_by(
    stub: &Stub,
    origin: &Origin,
    to: &Path,
    sha256: Option<&str>,
) -> Result<Vec<models::Progress>, ModelError> {
    let mut told = Vec::new();
    models::fetch(origin, to, sha256, &http(stub), &mut |progress| {
        told.push(progress);
    })
    .await?;
    Ok(told)
}

fn ok(body: &str) -> Reply {
    reply(200, &[], body)
}

fn web(stub: &Stub) -> Origin {
    format!("{}repo/main", stub.url())
        .parse()
        .expect("an origin")
}

#[tokio::test]
async fn a_repository_gives_its_files_one_by_one_through_a_redirect() {
    let home = tempfile::tempdir().expect("a folder");
    let missing = || reply(404, &[], "");
    let elsewhere = reply(302, &["Location: /cdn/numbers"], "");
    let replies = [
        ok(CONFIG),
        ok("{}"),
        elsewhere,
        ok("numbers"),
        missing(),
        ok("{}"),
    ];
    let stub = Stub::start(replies).await;
    let told = fetch_by(&stub, &web(&stub), home.path(), None)
        .await
        .expect("fetched");
    assert!(whole(home.path()));
    assert!(home.path().join("1_Pooling/config.json").is_file());
    let asked: Vec<_> = stub.seen().into_iter().map(|seen| seen.target).collect();
    assert_eq!(
        asked,
        [
            "/repo/main/config.json",
            "/repo/main/tokenizer.json",
            "/repo/main/model.safetensors",
            "/cdn/numbers",
            "/repo/main/sentence_bert_config.json",
            "/repo/main/1_Pooling/config.json"
        ]
    );
    let numbers = told
        .iter()
        .find(|told| told.file == "model.safetensors")
        .expect("told");
    assert_eq!((numbers.done, numbers.total), (7, Some(7)));
}

#[tokio::test]
async fn what_breaks_off_leaves_what_was_there() {
    let home = tempfile::tempdir().expect("a folder");
    files(home.path());
    let cut = Reply::Bytes(
        b"HTTP/1.1 200 X\r\nContent-Length: 90\r\nConnection: close\r\n\r\nhalf".to_vec(),
    );
    let stub = Stub::start([ok("{}"), ok("{}"), cut]).await;
    let error = fetch_by(&stub, &web(&stub), home.path(), None)
        .await
        .unwrap_err();
    assert!(error.to_string().contains("broke off"), "{error}");
    assert!(whole(home.path()));
}

#[tokio::test]
async fn refusals_and_redirects_that_are_not_encrypted_are_told() {
    let home = tempfile::tempdir().expect("a folder");
    for (answer, said) in [
        (reply(403, &[], ""), "the answer is 403"),
        (
            reply(302, &["Location: http://models.example/x"], ""),
            "not encrypted",
        ),
    ] {
        let stub = Stub::start([answer]).await;
        let error = fetch_by(&stub, &web(&stub), home.path(), None)
            .await
            .unwrap_err();
        assert!(error.to_string().contains(said), "{error}");
    }
    let around = (0..9).map(|_| reply(302, &["Location: /again"], ""));
    let stub = Stub::start(around).await;
    let error = fetch_by(&stub, &web(&stub), home.path(), None)
        .await
        .unwrap_err();
    assert!(error.to_string().contains("more than 5 times"), "{error}");
}

#[tokio::test]
async fn numbers_with_another_digest_are_not_kept() {
    let (from, to) = (
        tempfile::tempdir().expect("a folder"),
        tempfile::tempdir().expect("a folder"),
    );
    files(from.path());
    let origin = Origin::Folder(from.path().to_owned());
    let error = fetch(&origin, to.path(), Some(&"0".repeat(64)))
        .await
        .unwrap_err();
    assert!(matches!(error, ModelError::Digest { .. }), "{error}");
    assert!(
        fs::read_dir(to.path()).expect("a folder").next().is_none(),
        "something was kept"
    );
    fetch(&origin, to.path(), Some(SHA256_OF_NUMBERS))
        .await
        .expect("the right digest");
    assert!(whole(to.path()));
}

#[tokio::test]
async fn an_unpacked_wheel_and_the_wheel_itself_are_taken() {
    let (from, to) = (
        tempfile::tempdir().expect("a folder"),
        tempfile::tempdir().expect("a folder"),
    );
    files(&from.path().join("some_model/model"));
    let origin = Origin::Folder(from.path().to_owned());
    fetch(&origin, &to.path().join("unpacked"), None)
        .await
        .expect("copied");
    assert!(whole(&to.path().join("unpacked")));

    let wheel = from.path().join("some_model-1.whl");
    let mut zip = zip::ZipWriter::new(fs::File::create(&wheel).expect("a file"));
    let options = zip::write::SimpleFileOptions::default();
    for (name, content) in [
        ("some_model/__init__.py", "import os"),
        ("some_model/model/config.json", CONFIG),
        ("some_model/model/tokenizer.json", "{}"),
        ("some_model/model/model.safetensors", "numbers"),
        ("some_model/model/1_Pooling/config.json", "{}"),
        ("../../outside", "x"),
    ] {
        zip.start_file(name, options).expect("an entry");
        zip.write_all(content.as_bytes()).expect("written");
    }
    zip.finish().expect("an archive");
    let told = fetch(&Origin::Archive(wheel), &to.path().join("packed"), None).await;
    assert_eq!(told.expect("unpacked").len(), 4);
    let packed = to.path().join("packed");
    assert!(whole(&packed) && packed.join("1_Pooling/config.json").is_file());
    assert_eq!(
        fs::read_dir(&packed).expect("a folder").count(),
        4,
        "nothing else came"
    );
}

#[tokio::test]
async fn what_holds_no_model_says_what_is_missing_and_what_to_do() {
    let home = tempfile::tempdir().expect("a folder");
    let error = models::check(home.path()).await.unwrap_err();
    assert!(
        error
            .to_string()
            .contains("config.json, tokenizer.json, model.safetensors missing")
    );
    assert!(
        nc_base::Hint::hint(&error)
            .expect("a hint")
            .contains("models fetch")
    );
    files(home.path());
    fs::write(
        home.path().join("config.json"),
        r#"{"model_type":"gpt2","hidden_size":3}"#,
    )
    .expect("written");
    let error = models::check(home.path()).await.unwrap_err();
    assert!(error.to_string().contains("gpt2"), "{error}");
}

#[cfg(feature = "local-models")]
#[tokio::test]
async fn a_real_model_is_fetched_from_where_it_lies_and_found_good() {
    let Some(folder) = std::env::var_os("NC_TEST_MODEL_DIR") else {
        eprintln!("skipped: NC_TEST_MODEL_DIR names no model directory");
        return;
    };
    let to = tempfile::tempdir().expect("a folder");
    let origin = Origin::Folder(folder.into());
    fetch(&origin, to.path(), None).await.expect("copied");
    let report = models::check(to.path()).await.expect("good");
    let probe = report.probe.expect("tried");
    println!("{report:?}");
    assert!(probe.near > probe.far + 0.2);
    // One number too few is seen before the model is used.
    let path = to.path().join("model.safetensors");
    let mut bytes = fs::read(&path).expect("numbers");
    bytes.truncate(bytes.len() - 4);
    fs::write(&path, bytes).expect("written");
    assert!(
        models::check(to.path())
            .await
            .unwrap_err()
            .to_string()
            .contains("no safetensors file")
    );
}
