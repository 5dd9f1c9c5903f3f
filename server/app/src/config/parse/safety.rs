//! Settings of safety that are more than one value.

use nc_base::MasterKey;

use super::Reader;
use crate::config::{
    Note,
    confirm::Confirm,
    tree::{Safety, Transport},
};

impl Reader {
    pub(super) fn safety(&mut self, transport: Transport) -> Safety {
        Safety {
            key: self.master_key(transport),
            confirm: self.confirm(),
            lockdown: self.switch("MCP_LOCKDOWN"),
        }
    }

    fn master_key(&mut self, transport: Transport) -> MasterKey {
        const NAME: &str = "TOKEN_ENCRYPTION_KEY";
        match self.secret(NAME).map(|text| MasterKey::parse(&text)) {
            Some(Ok(key)) => return key,
            Some(Err(_)) => self.problem(
                NAME,
                "not a key",
                "write 32 random bytes in base64, as `openssl rand -base64 32` prints them",
            ),
            None if transport == Transport::Http => self.push_note(Note {
                name: NAME.to_owned(),
                text: "not set: cursors and answers to questions end with this process; set it before you run a second one"
                    .to_owned(),
            }),
            None => {}
        }
        MasterKey::random()
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
