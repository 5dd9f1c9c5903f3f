//! Wrong manifests are refused with file, line and what to write instead.
#![expect(clippy::panic, reason = "a test fails by panicking")]

use std::collections::{BTreeMap, BTreeSet};

use nc_codegen::{
    Source, manifest,
    manifest::Problems,
    prepared,
    tools::{self, ClientIndex},
};

const DOCUMENT: &str = r##"
openapi: 3.0.3
info: { title: books, version: "1" }
paths:
  /books/{id}:
    get:
      operationId: getBook
      parameters:
        - { name: id, in: path, required: true, schema: { type: integer } }
        - { name: lang, in: query, schema: { type: string } }
      responses:
        "200":
          description: ""
          content: { application/json: { schema: { $ref: "#/components/schemas/Book" } } }
  /books:
    get:
      operationId: listBooks
      parameters:
        - { name: limit, in: query, schema: { type: integer } }
        - { name: offset, in: query, schema: { type: integer } }
      responses:
        "200":
          description: ""
          content: { application/json: { schema: { type: array, items: { $ref: "#/components/schemas/Book" } } } }
components:
  schemas:
    Book:
      type: object
      properties:
        id: { type: integer }
        title: { type: string }
        authors: { type: array, items: { $ref: "#/components/schemas/Author" } }
    Author:
      type: object
      properties: { name: { type: string } }
"##;

/// A manifest that is right, apart from what a test puts into it.
fn manifest(tool: &str) -> String {
    format!(
        "app: books\nscopes:\n  books.read: See your books\nshapes:\n  Book:\n    fields: [id!, title]\ntools:\n{tool}"
    )
}

const GOOD: &str = "
  - name: nc_books_get
    title: Get book
    about: Read one book by its number.
    scope: books.read
    effect: read
    call: books.getBook
    args: { book_id: { from: id, about: Number of the book } }
    result: { shape: Book }
";

fn files(text: &str) -> Result<BTreeMap<String, String>, Problems> {
    let source = Source {
        app: "books".to_owned(),
        file: "books.yaml".to_owned(),
        text: DOCUMENT.to_owned(),
        overlay: None,
    };
    let api = prepared(&source).unwrap_or_else(|error| panic!("{error}"));
    let clients = BTreeMap::from([("books".to_owned(), ClientIndex::of(&api))]);
    let file = "specs/tools/books.yaml".to_owned();
    let read = manifest::read(&file, text, &mut BTreeSet::new())?;
    tools::files(&[(file, read)], &clients)
}

/// The problems of a manifest in which `from` of the good one is `to`.
fn refused(from: &str, to: &str) -> String {
    let text = manifest(&GOOD.replace(from, to));
    files(&text).map_or_else(|told| told.to_string(), |_| panic!("the manifest is wrong"))
}

#[test]
fn a_good_manifest_becomes_one_file_per_tool() {
    let files = files(&manifest(GOOD)).unwrap();
    let tool = &files["src/books/get.rs"];
    assert!(
        tool.contains("client.get_book(input.book_id, None).await"),
        "{tool}"
    );
    assert!(files["src/books/shapes.rs"].contains("pub struct Book"));
    assert!(files["Cargo.toml"].contains("\"books\""));
}

#[test]
fn an_unknown_operation_is_refused_with_its_line_and_the_nearest_name() {
    let told = refused("books.getBook", "books.getBok");
    assert!(told.starts_with("specs/tools/books.yaml:14:"), "{told}");
    assert!(told.contains("did you mean `get_book`"), "{told}");
}

#[test]
fn an_unknown_parameter_is_refused() {
    let told = refused("from: id", "from: number");
    assert!(
        told.contains(":15:") && told.contains("no parameter `number`"),
        "{told}"
    );
}

#[test]
fn an_unknown_field_is_refused() {
    let text = manifest(GOOD).replace("[id!, title]", "[id!, tittle]");
    let told = files(&text).unwrap_err().to_string();
    assert!(
        told.contains("specs/tools/books.yaml:6:") && told.contains("did you mean `title`"),
        "{told}"
    );
}

#[test]
fn an_argument_without_words_is_refused() {
    let told = refused(", about: Number of the book", "");
    assert!(told.contains("argument `book_id` has no `about`"), "{told}");
}

#[test]
fn a_scope_that_is_not_declared_is_refused() {
    let told = refused("scope: books.read", "scope: books.raed");
    assert!(
        told.contains(":12:") && told.contains("did you mean `books.read`"),
        "{told}"
    );
}

#[test]
fn an_unknown_effect_is_refused() {
    let told = refused("effect: read", "effect: reads");
    assert!(
        told.contains(":13:") && told.contains("did you mean `read`"),
        "{told}"
    );
}

#[test]
fn a_name_that_breaks_the_rules_is_refused() {
    for name in [
        "nc_books__get",
        "nc_books_Get",
        "books_get",
        "nc_books_get_",
    ] {
        let told = refused("name: nc_books_get", &format!("name: {name}"));
        assert!(told.contains(":9:"), "{name}: {told}");
    }
}

#[test]
fn two_tools_of_one_name_are_refused() {
    let told = files(&manifest(&format!("{GOOD}{GOOD}")))
        .unwrap_err()
        .to_string();
    assert!(told.contains("another tool has this name"), "{told}");
}

#[test]
fn a_required_parameter_must_come_from_somewhere() {
    let told = refused(
        "    args: { book_id: { from: id, about: Number of the book } }\n",
        "",
    );
    assert!(told.contains("the operation needs `id`"), "{told}");
}

#[test]
fn a_tool_is_either_a_call_or_a_handler() {
    let told = refused(
        "call: books.getBook",
        "call: books.getBook\n    handler: books::get",
    );
    assert!(told.contains("both `call` and `handler`"), "{told}");
    let told = refused("    call: books.getBook\n", "");
    assert!(
        told.contains("write `call: app.operation` or `handler: app::function`"),
        "{told}"
    );
}

#[test]
fn a_tool_may_need_a_version_of_its_app() {
    let since = GOOD.replace("effect: read", "effect: read\n    since: 1.18.0");
    let app = manifest(&since).replace("scopes:", "requires: { capability: books }\nscopes:");
    let tool = &files(&app).unwrap()["src/books/get.rs"];
    assert!(tool.contains("since: Some(\"1.18.0\")"), "{tool}");
    let told = refused("effect: read", "effect: read\n    since: newest");
    assert!(told.contains("write `since:` as 1.18.0"), "{told}");
}

#[test]
fn an_app_may_need_an_entry_of_the_navigation() {
    let with = |requires: &str| {
        let requires = format!("requires: {requires}\nscopes:");
        manifest(GOOD).replace("scopes:", &requires)
    };
    let app = &files(&with("{ navigation: books }")).unwrap()["src/books/mod.rs"];
    assert!(app.contains("capability: None"), "{app}");
    assert!(app.contains("navigation: Some(\"books\")"), "{app}");
    let told = files(&with("{}")).unwrap_err().to_string();
    assert!(
        told.contains("write `capability:`, `navigation:`"),
        "{told}"
    );
}

#[test]
fn tools_may_be_about_the_server_itself() {
    let with = |requires: &str| {
        let requires = format!("requires: {requires}\nscopes:");
        manifest(GOOD).replace("scopes:", &requires)
    };
    let app = &files(&with("{ own: login_flow }")).unwrap()["src/books/mod.rs"];
    assert!(
        app.contains("own: Some(nc_toolkit::Own::LoginFlow)"),
        "{app}"
    );
    for (wrong, words) in [
        ("{ own: login }", "did you mean `login_flow`?"),
        (
            "{ own: background, capability: books }",
            "stands in place of an app",
        ),
    ] {
        let told = files(&with(wrong)).unwrap_err().to_string();
        assert!(told.contains(words), "{told}");
    }
}

#[test]
fn a_key_that_means_nothing_is_refused_with_its_line() {
    let told = refused("effect: read", "effect: read\n    efect: read");
    assert!(
        told.contains("specs/tools/books.yaml:14:") && told.contains("efect"),
        "{told}"
    );
}

#[test]
fn a_list_gets_its_count_and_its_next_page() {
    let tool = LISTS
        .replace("20 } }", "20 }, offset: { about: Books to skip } }")
        .replace("list: books,", "list: books, count: total,")
        .replace("PAGE", "page: { limit: limit, offset: offset }");
    let files = files(&manifest(&tool)).unwrap();
    let tool = &files["src/books/list.rs"];
    for part in [
        "pub total: usize",
        "pub next_offset: Option<i64>",
        "pub books: Vec<Book>",
        "at: \"offset\"",
        "counts: true",
    ] {
        assert!(tool.contains(part), "{part} in {tool}");
    }
}

const DELETES: &str = "
  - name: nc_books_delete
    title: Delete book
    about: Delete one book by its number.
    scope: books.read
    effect: delete
    call: books.getBook
    ask: { words: 'Delete {book}, number {book_id}?', look: { book: nc_books_get.title }, type: book, when: { book_id: [1, 2] } }
    from_others: { origin: books, text: [title], author: id }
    long: { field: title, uri: 'nc://Books/{book_id}' }
    args: { book_id: { from: id, about: Number of the book } }
    result: { shape: Book }
";

#[test]
fn what_a_tool_asks_and_what_others_wrote_stand_in_its_spec() {
    let files = files(&manifest(DELETES)).unwrap_or_else(|told| panic!("{told}"));
    let tool = files["src/books/delete.rs"].replace([' ', '\n'], "");
    for part in [
        "words:\"Delete{book},number{book_id}?\"",
        "tool:\"nc_books_get\",path:&[\"title\"]",
        "type_back:Some(\"book\")",
        "values:&[\"1\",\"2\"]",
        "origin:\"books\",text:&[\"title\"],author:&[\"id\"]",
        "uri:\"nc://Books/{book_id}\"",
    ] {
        assert!(tool.contains(part), "{part} in {tool}");
    }
}

#[test]
fn a_question_about_something_unknown_is_refused() {
    for (from, to, told) in [
        (
            "{book_id}?",
            "{bookid}?",
            "no argument `bookid`; did you mean `book_id`",
        ),
        ("type: book,", "type: title,", "nobody can type `title`"),
        (
            "nc_books_get.title",
            "nc_books_get",
            "write `tool.path_in_its_result`",
        ),
        ("{book},", "it,", "the words do not have `{book}`"),
        ("book_id: [1, 2]", "book_id: 1", "takes a list of values"),
        ("effect: delete", "effect: read", "asks nobody"),
        ("text: [title]", "text: []", "name the `origin`"),
        ("Books/{book_id}", "Books/{id}", "no argument `id`"),
    ] {
        let text = manifest(&DELETES.replace(from, to));
        let refusal = files(&text).map_or_else(|told| told.to_string(), |_| "accepted".to_owned());
        assert!(refusal.contains(told), "{told}: {refusal}");
    }
}

#[test]
fn a_guarded_call_waits_for_its_guard() {
    let text = manifest(&GOOD.replace("effect: read", "effect: read\n    guard: books::Shelf"));
    let files = files(&text).unwrap();
    let module = &files["src/books/mod.rs"];
    assert!(module.contains("pub mod get;"), "{module}");
    let (tools, handlers) = module.split_once("pub const HANDLERS").unwrap();
    assert!(!tools.contains("Entry::of::<get::Get>"), "{module}");
    assert!(handlers.contains("<get::Get as"), "{module}");
    let told = refused("effect: read", "effect: read\n    guard: Shelf");
    assert!(told.contains("`Shelf` is not a guard"), "{told}");
}

#[test]
fn a_path_below_a_list_takes_that_field_of_each_element() {
    let text = manifest(GOOD).replace("[id!, title]", "[id!, authors = authors.name]");
    let files = files(&text).unwrap();
    let shapes = &files["src/books/shapes.rs"];
    for part in ["authors: Option<Vec<String>>", "item.name"] {
        assert!(shapes.contains(part), "{part} in {shapes}");
    }
}

#[test]
fn a_list_without_a_word_on_pages_is_cut_by_the_server() {
    let whole = LISTS.replace("PAGE", "");
    let made = &files(&manifest(&whole)).unwrap()["src/books/list.rs"];
    assert!(made.contains("nc_toolkit::PageBy::Server(250)"), "{made}");
    let short = LISTS.replace("PAGE", "page: { whole: there are three }");
    let made = &files(&manifest(&short)).unwrap()["src/books/list.rs"];
    assert!(made.contains("page: None"), "{made}");
}

const LISTS: &str = "
  - name: nc_books_list
    title: List books
    about: List all books there are.
    scope: books.read
    effect: read
    call: books.listBooks
    args: { limit: { about: Books on a page, default: 20 } }
    result: { list: books, shape: Book }
    PAGE
";

#[test]
fn pages_that_cannot_be_are_refused() {
    for (page, words) in [
        (
            "{ limit: limit, offset: ofset }",
            "`page` names no argument: `ofset`",
        ),
        (
            "{ offset: limit }",
            "write `limit:` or `header:` under `page`",
        ),
        ("{ list: books }", "remove `list`"),
        ("{ whole: '' }", "says why the list is always short"),
        ("{ most: 5, limit: limit }", "`most` stands alone"),
        (
            "{ limit: limit, at: limit, keep: [offset] }",
            "`keep` names neither",
        ),
    ] {
        let told = files(&manifest(&LISTS.replace("PAGE", &format!("page: {page}"))));
        let told = told.map(|_| ()).unwrap_err().to_string();
        assert!(told.contains(words), "{page}: {told}");
    }
}
