//! Passwords, and login flow v2 with a person that a test plays.

use nc_base::Secret;

use crate::state::World;

/// A login flow between its start and its poll.
#[derive(Debug)]
pub(crate) struct Login {
    token: Secret,
    page: Secret,
    granted: Option<(String, Secret)>,
}

impl Login {
    fn waits_at(&self, page: &str) -> bool {
        self.granted.is_none() && self.page.expose() == page
    }
}

impl World {
    /// The user whom a password logs in, by login name or mail address when one is given.
    pub(crate) fn user_by_password(&self, login: Option<&str>, password: &str) -> Option<String> {
        let known =
            |login: &str, id: &str, email: Option<&str>| login == id || email == Some(login);
        let user = self.users.values().find(|user| {
            login.is_none_or(|login| known(login, &user.id, user.email.as_deref()))
                && user
                    .passwords
                    .iter()
                    .any(|secret| !secret.is_empty() && secret.expose() == password)
        })?;
        Some(user.id.clone())
    }

    /// Begin a login flow: the poll token and the token of the page.
    pub(crate) fn begin_login(&mut self) -> (String, String) {
        let (poll, page) = (self.token(64), self.token(64));
        self.logins.push(Login {
            token: Secret::new(poll.clone()),
            page: Secret::new(page.clone()),
            granted: None,
        });
        (poll, page)
    }

    /// Whether a flow with this page waits for a person.
    pub(crate) fn has_login(&self, page: &str) -> bool {
        self.logins.iter().any(|login| login.waits_at(page))
    }

    /// Accept all waiting login flows as this user, each with a new app password. Returns how many there were.
    pub(crate) fn accept_logins(&mut self, user: &str) -> usize {
        self.accept(user, |login| login.granted.is_none())
    }

    /// Accept the waiting login flow with this page as this user.
    pub(crate) fn accept_login(&mut self, page: &str, user: &str) -> bool {
        self.accept(user, |login| login.waits_at(page)) > 0
    }

    fn accept(&mut self, user: &str, which: impl Fn(&Login) -> bool) -> usize {
        let mut logins = std::mem::take(&mut self.logins);
        let mut accepted = 0;
        for login in logins.iter_mut().filter(|login| which(login)) {
            let password = Secret::new(self.token(72));
            if let Some(user) = self.users.get_mut(user) {
                user.passwords.push(password.clone());
                login.granted = Some((user.id.clone(), password));
                accepted += 1;
            }
        }
        self.logins = logins;
        accepted
    }

    /// The user and app password of an accepted flow, once.
    pub(crate) fn finish_login(&mut self, token: &str) -> Option<(String, String)> {
        let at = self
            .logins
            .iter()
            .position(|login| login.granted.is_some() && login.token.expose() == token)?;
        let (user, password) = self.logins.remove(at).granted?;
        Some((user, password.expose().to_owned()))
    }
}
