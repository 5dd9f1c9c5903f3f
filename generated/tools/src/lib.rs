//! Tool specs and wrappers written by codegen.
