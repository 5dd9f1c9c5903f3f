//! How much reading a document may take.

use super::Reader;
use crate::config::tree::Documents;

impl Reader {
    pub(super) fn documents(&mut self) -> Documents {
        Documents {
            most_bytes: self.number("DOCUMENT_MAX_PDF_SIZE_MB") << 20,
            timeout: self.duration("DOCUMENT_READ_TIMEOUT_SECONDS"),
            memory_bytes: self.number("DOCUMENT_PARSE_MEM_LIMIT_MB") << 20,
            at_once: self.size("DOCUMENT_PARSE_PROCESS_SLOTS"),
        }
    }
}
