//! Hand-written tools, resources and the one table of all tools.
