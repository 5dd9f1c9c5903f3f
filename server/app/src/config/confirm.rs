//! What to do with a tool that asks when nobody can be asked: the operator's rule.

use std::{collections::HashMap, str::FromStr};

use nc_base::Effect;

/// What happens when a client cannot ask the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unasked {
    /// Nothing is done.
    Refuse,
    /// What can be undone is done, the rest is not.
    Irreversible,
    /// It is done.
    Allow,
    /// It is done, and nobody is asked either where they could be.
    Off,
}

impl FromStr for Unasked {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Ok(match text {
            "refuse" => Self::Refuse,
            "irreversible" => Self::Irreversible,
            "allow" => Self::Allow,
            "off" => Self::Off,
            _ => return Err(()),
        })
    }
}

/// The rule for each effect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Confirm {
    all: Unasked,
    some: HashMap<Effect, Unasked>,
}

impl Default for Confirm {
    fn default() -> Self {
        Self {
            all: Unasked::Irreversible,
            some: HashMap::new(),
        }
    }
}

impl Confirm {
    /// Read `allow`, `delete=refuse` and the like.
    ///
    /// # Errors
    /// The first item that means nothing.
    pub fn parse(items: &[String]) -> Result<Self, String> {
        let mut rule = Self::default();
        for item in items {
            let (effect, word) = match item.split_once('=') {
                Some((effect, word)) => (Some(effect.trim()), word),
                None => (None, item.as_str()),
            };
            let word: Unasked = word.trim().parse().map_err(|()| item.clone())?;
            match effect.map(|name| changing(name).ok_or_else(|| item.clone())) {
                Some(effect) => {
                    rule.some.insert(effect?, word);
                }
                None => rule.all = word,
            }
        }
        Ok(rule)
    }

    /// The rule for tools of this effect.
    pub fn of(&self, effect: Effect) -> Unasked {
        self.some.get(&effect).copied().unwrap_or(self.all)
    }
}

fn changing(name: &str) -> Option<Effect> {
    use Effect::{Create, Delete, Send, Set, Update};
    [Create, Update, Set, Delete, Send]
        .into_iter()
        .find(|effect| effect.as_str() == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(items: &[&str]) -> Result<Confirm, String> {
        let items: Vec<String> = items.iter().map(|item| (*item).to_owned()).collect();
        Confirm::parse(&items)
    }

    #[test]
    fn one_effect_may_have_a_rule_of_its_own() {
        let rule = parse(&["allow", "delete=refuse"]).expect("a rule");
        assert_eq!(rule.of(Effect::Send), Unasked::Allow);
        assert_eq!(rule.of(Effect::Delete), Unasked::Refuse);
        let rule = parse(&["send=off"]).expect("a rule");
        assert_eq!(rule.of(Effect::Delete), Unasked::Irreversible);
    }

    #[test]
    fn what_means_nothing_is_named() {
        assert_eq!(parse(&["allow", "always"]), Err("always".to_owned()));
        assert_eq!(parse(&["read=allow"]), Err("read=allow".to_owned()));
    }
}
