//! What answers MCP requests: the handler, in test builds with the fixtures of the conformance suite around it.

#[cfg(feature = "conformance")]
pub(crate) use crate::conformance::Fixtures as Served;
#[cfg(not(feature = "conformance"))]
pub(crate) use crate::mcp::Handler as Served;

use crate::mcp::Handler;

/// `handler` as it is served by this build.
pub(crate) fn served(handler: Handler) -> Served {
    #[cfg(feature = "conformance")]
    return crate::conformance::Fixtures::new(handler);
    #[cfg(not(feature = "conformance"))]
    handler
}
