//! What the mode smithery needs: to which hosts strangers may have us connect.

use nc_auth::SmitheryHosts;

use super::{parse::Reader, tree::Mode};

impl Reader {
    /// The mode; `None` after noting why there is none.
    pub(in crate::config) fn smithery(&mut self) -> Option<Mode> {
        const HOSTS: &str = "SMITHERY_ALLOWED_HOSTS";
        let mut good = self.without_user("smithery");
        good &= self.without(
            &["NEXTCLOUD_HOST"],
            "would be used by nobody in smithery: each request says where its Nextcloud is",
            "remove it, or choose another mode with MCP_DEPLOYMENT_MODE",
        );
        let mut hosts = SmitheryHosts::default();
        for entry in self.list(HOSTS) {
            let entry = entry.to_ascii_lowercase();
            let entry = entry.trim_end_matches('/');
            if entry == "*" {
                hosts.public = true;
            } else if entry.contains(['*', '@', '?', '#', ' '])
                || entry
                    .trim_start_matches("https://")
                    .trim_start_matches("http://")
                    .contains('/')
            {
                good = false;
                self.problem(
                    HOSTS,
                    "an entry is no host",
                    "write names like cloud.example.org or cloud.example.org:8443, http://name:port for one without encryption, or * for all of the public Internet",
                );
            } else {
                let entry = entry.strip_prefix("https://").unwrap_or(entry);
                hosts.named.push(entry.to_owned());
            }
        }
        good.then_some(Mode::Smithery(hosts))
    }
}
