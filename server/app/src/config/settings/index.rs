//! Settings about search by meaning: what is indexed, how it is embedded, where it stands.

use super::{Kind, Setting};

pub(super) const SETTINGS: &[Setting] = &[
    Setting::new(
        "ENABLE_SEMANTIC_SEARCH",
        Kind::Switch,
        "Whether documents are indexed in the background and found by meaning. With several users they must allow background \
         work; see the page of the mode.",
    )
    .or("false"),
    Setting::new(
        "VECTOR_SYNC_ENABLED",
        Kind::Switch,
        "Older spelling of ENABLE_SEMANTIC_SEARCH.",
    )
    .or("false"),
    Setting::new(
        "MCP_ROLE",
        Kind::Choice(&["all", "api", "worker"]),
        "What `run` does: `all` answers clients and indexes, `api` leaves indexing to `nextcloud-mcp-server worker`.",
    )
    .or("all"),
    Setting::new(
        "INDEX_DOC_TYPES",
        Kind::List,
        "Kinds of documents that are indexed: calendar_event, collective_page, contact, deck_card, file, mail_message, \
         news_item, note, recipe, table_row, talk_message, task. Unset: all of them.",
    ),
    Setting::new(
        "VECTOR_SYNC_TAG",
        Kind::Text,
        "System tag of files and folders that are indexed by meaning and by words.",
    )
    .or("vector-index"),
    Setting::new(
        "VECTOR_SYNC_KEYWORD_TAG",
        Kind::Text,
        "System tag of files and folders that are indexed by words only.",
    )
    .or("keyword-index"),
    Setting::new(
        "INDEX_FOLDERS",
        Kind::List,
        "Folders and patterns of files that are indexed without a tag, such as `/Documents` or `/Projects/**/*.md`; `/` is all \
         files.",
    ),
    Setting::new(
        "INDEX_EXCLUDED_FOLDERS",
        Kind::List,
        "Folders and patterns of files that are never indexed.",
    ),
    Setting::new(
        "VECTOR_SYNC_SCAN_INTERVAL",
        Kind::Duration,
        "How often the documents of a user are listed while they change; up to four times more rarely while they do not.",
    )
    .or("300"),
    Setting::new(
        "VECTOR_SYNC_WEBHOOK_SCAN_INTERVAL",
        Kind::Duration,
        "The same for kinds of documents whose changes arrive by webhook; guides set a day.",
    )
    .or("3600"),
    Setting::new(
        "VECTOR_SYNC_PROCESSOR_WORKERS",
        Kind::Number(1, 64),
        "Documents that one process indexes at once.",
    )
    .or("3"),
    Setting::new(
        "VECTOR_SYNC_MAX_INDEX_FAILURES",
        Kind::Number(1, 100),
        "How often a document is tried before it is put aside; `index failed` lists those.",
    )
    .or("5"),
    Setting::new(
        "VECTOR_SYNC_USER_POLL_INTERVAL",
        Kind::Duration,
        "How often is looked who allows background work.",
    )
    .or("60"),
    Setting::new(
        "WEBHOOK_SECRET",
        Kind::Secret,
        "What Nextcloud shows as `Authorization: Bearer` at /webhooks/nextcloud; without it nothing is listening there.",
    ),
    Setting::new(
        "WEBHOOK_INTERNAL_URL",
        Kind::Url,
        "Address of this server as Nextcloud reaches it, for `webhooks register`. Unset: NEXTCLOUD_MCP_SERVER_URL.",
    ),
    Setting::new(
        "NEXTCLOUD_ADMIN_USERNAME",
        Kind::Text,
        "Login name of an administrator, for `webhooks`; servers do not use it.",
    ),
    Setting::new(
        "NEXTCLOUD_ADMIN_PASSWORD",
        Kind::Secret,
        "App password of that administrator.",
    ),
    Setting::new(
        "VECTOR_STORE",
        Kind::Choice(&["auto", "embedded", "qdrant", "pgvector"]),
        "Where the index stands. `auto`: Qdrant if QDRANT_URL is set, else a file of this server.",
    )
    .or("auto"),
    Setting::new(
        "INDEX_PATH",
        Kind::Text,
        "Folder of the embedded index, in which each model has a file. Unset: beside the file of TOKEN_STORAGE_DB, \
         called after it with the ending `.index`; memory where that is unset, too.",
    ),
    Setting::new(
        "QDRANT_LOCATION",
        Kind::Text,
        "Older spelling of INDEX_PATH; `:memory:` is memory.",
    ),
    Setting::new("QDRANT_URL", Kind::Url, "Address of a Qdrant server or cluster (REST)."),
    Setting::new("QDRANT_API_KEY", Kind::Secret, "Key of Qdrant."),
    Setting::new(
        "QDRANT_COLLECTION",
        Kind::Text,
        "Beginning of the names of our collections in Qdrant; the model follows.",
    )
    .or("nextcloud_content"),
    Setting::new(
        "QDRANT_REPLICATION_FACTOR",
        Kind::Number(1, 16),
        "Copies of each shard in a Qdrant cluster.",
    )
    .or("1"),
    Setting::new(
        "QDRANT_SHARD_NUMBER",
        Kind::Number(1, 256),
        "Shards of a collection in a Qdrant cluster.",
    )
    .or("1"),
    Setting::new(
        "EMBEDDING_PROVIDER",
        Kind::Choice(&["autodetect", "openai", "mistral", "infinity", "ollama", "local", "simple"]),
        "What makes vectors. `autodetect`: the first of openai, mistral, infinity, ollama and local that is configured, else \
         `simple`, which needs nothing and knows no synonyms.",
    )
    .or("autodetect"),
    Setting::new(
        "EMBEDDING_DIMENSIONS",
        Kind::Number(8, 8_192),
        "Length of vectors, for models that can shorten them, and for models of a service that is not asked at start.",
    ),
    Setting::new("OPENAI_API_KEY", Kind::Secret, "Key of OpenAI or a service with its API."),
    Setting::new(
        "OPENAI_BASE_URL",
        Kind::Url,
        "Address of a service with OpenAI's API, up to and with /v1: vLLM, LM Studio, TEI, LiteLLM and others.",
    ),
    Setting::new("OPENAI_EMBEDDING_MODEL", Kind::Text, "Model there.").or("text-embedding-3-small"),
    Setting::new("MISTRAL_API_KEY", Kind::Secret, "Key of Mistral."),
    Setting::new("MISTRAL_BASE_URL", Kind::Url, "Address of Mistral, where it is another one."),
    Setting::new("MISTRAL_EMBEDDING_MODEL", Kind::Text, "Model there.").or("mistral-embed"),
    Setting::new("INFINITY_URL", Kind::Url, "Address of an Infinity server."),
    Setting::new("INFINITY_MODEL", Kind::Text, "Model there.").or("BAAI/bge-small-en-v1.5"),
    Setting::new("OLLAMA_BASE_URL", Kind::Url, "Address of Ollama."),
    Setting::new("OLLAMA_URL", Kind::Url, "Older spelling of OLLAMA_BASE_URL."),
    Setting::new("OLLAMA_EMBEDDING_MODEL", Kind::Text, "Model there.").or("nomic-embed-text"),
    Setting::new("OLLAMA_MODEL", Kind::Text, "Older spelling of OLLAMA_EMBEDDING_MODEL."),
    Setting::new(
        "EMBEDDING_MODEL_DIR",
        Kind::Text,
        "Folder of a model that runs in this process, as `models fetch` makes it.",
    ),
    Setting::new(
        "DOCUMENT_CHUNK_SIZE",
        Kind::Number(128, 32_768),
        "Longest chunk of a document, in characters.",
    )
    .or("2048"),
    Setting::new(
        "DOCUMENT_CHUNK_OVERLAP",
        Kind::Number(0, 16_384),
        "Characters that a chunk shares with the one before; less than DOCUMENT_CHUNK_SIZE.",
    )
    .or("200"),
    Setting::new(
        "SEARCH_RERANK_URL",
        Kind::Url,
        "Endpoint of a reranker with Cohere's API, for searches that ask for it.",
    ),
    Setting::new("SEARCH_RERANK_API_KEY", Kind::Secret, "Key of the reranker."),
    Setting::new("SEARCH_RERANK_MODEL", Kind::Text, "Model of the reranker.")
        .or("local/BAAI/bge-reranker-v2-m3"),
    Setting::new(
        "DOCUMENT_OCR_URL",
        Kind::Url,
        "Service that reads pictures of text: gets a file as multipart, answers JSON with `text`.",
    ),
];
