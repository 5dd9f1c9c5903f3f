//! Settings of safety that are more than one value.

use nc_base::MasterKey;

use super::Reader;
use crate::config::{confirm::Confirm, tree::Safety};

impl Reader {
    pub(super) fn safety(&mut self, key: MasterKey) -> Safety {
        Safety {
            key,
            confirm: self.confirm(),
            lockdown: self.switch("MCP_LOCKDOWN"),
        }
    }

    fn confirm(&mut self) -> Confirm {
        const NAME: &str = "MCP_CONFIRM";
        let items = self.list(NAME);
        Confirm::parse(&items).unwrap_or_else(|item| {
            self.problem(
                NAME,
                &format!("\"{item}\" means nothing"),
                "write refuse, irreversible, allow or off, or one of them for an effect, as in delete=refuse",
            );
            Confirm::default()
        })
    }
}
