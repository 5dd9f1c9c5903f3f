//! Settings about what people are asked and what is kept from models.

use super::{Kind, Setting};

pub(super) const SETTINGS: &[Setting] = &[
    Setting::new(
        "MCP_CONFIRM",
        Kind::List,
        "What happens to a tool that asks the person first when the client cannot ask: `refuse`, `irreversible` (refuse \
         what cannot be undone, do the rest), `allow`; `off` never asks. Also for one effect: `allow,delete=refuse`.",
    )
    .or("irreversible"),
    Setting::new(
        "MCP_LOCKDOWN",
        Kind::Switch,
        "Whether words of others (mail, comments, shared files, ...) are withheld from models.",
    )
    .flag("lockdown")
    .or("false"),
];
