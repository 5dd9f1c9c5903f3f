//! Names that guides for the Python server use and that do nothing here yet; accepted so that nobody must edit a file.

/// Names, with what to tell those who set them.
pub(super) const FOREIGN: &[(&str, &[&str])] = &[
    (
        "belongs to parts of the OAuth and login flow modes that are not in this version yet",
        &[
            "OIDC_RESOURCE_SERVER_ID",
            "REQUIRE_NEXTCLOUD_AUDIENCE",
            "USERINFO_URI",
        ],
    ),
    (
        "belongs to parts of background work and storage that work otherwise here",
        &[
            "DATABASE_MAX_OVERFLOW",
            "DATABASE_POOL_SIZE",
            "NEXTCLOUD_MCP_PORT",
            "NEXTCLOUD_MCP_SERVICE_NAME",
        ],
    ),
    (
        "belongs to parts of semantic search that work otherwise here",
        &[
            "INGEST_QUEUE",
            "MAIL_INDEX_TAG",
            "OLLAMA_VERIFY_SSL",
            "SEARCH_RERANK_ENABLED",
        ],
    ),
    (
        "belongs to document processing, which is not in this version yet",
        &[
            "DOCUMENT_OCR_ENABLED",
            "DOCUMENT_PROCESSOR",
            "ENABLE_CUSTOM_PROCESSOR",
            "ENABLE_DOCLING",
            "ENABLE_TESSERACT",
            "ENABLE_UNSTRUCTURED",
            "PROGRESS_INTERVAL",
            "UNSTRUCTURED_API_URL",
        ],
    ),
    (
        "belongs to metrics and tracing, which are not in this version yet",
        &[
            "LOG_INCLUDE_TRACE_CONTEXT",
            "METRICS_ENABLED",
            "METRICS_PORT",
            "OTEL_EXPORTER_OTLP_ENDPOINT",
            "OTEL_EXPORTER_VERIFY_SSL",
            "OTEL_SERVICE_NAME",
            "PYROSCOPE_ENABLED",
            "PYROSCOPE_SERVER_ADDRESS",
        ],
    ),
    (
        "has no effect: MCP_ALLOWED_ORIGINS names the pages that may send requests",
        &["CORS_ALLOW_ORIGINS"],
    ),
    (
        "has no effect: readiness asks Nextcloud at most every 15 seconds",
        &["HEALTH_READY_REFRESH_INTERVAL"],
    ),
];

/// What to tell somebody who set `name`, if it is such a name.
pub(super) fn note(name: &str) -> Option<&'static str> {
    FOREIGN
        .iter()
        .find(|(_, names)| names.iter().any(|known| known.eq_ignore_ascii_case(name)))
        .map(|(note, _)| *note)
}
