//! Who calls, and as whom we act.
