//! How often each prepare rule changed something, per app: shows which document needs which rule.

use std::collections::BTreeMap;

/// Counts of changes: rule -> app -> number of places changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    counts: BTreeMap<&'static str, BTreeMap<String, usize>>,
}

impl Report {
    /// Remember that `rule` changed `count` places of `app`; zero is not remembered.
    pub(crate) fn add(&mut self, rule: &'static str, app: &str, count: usize) {
        if count > 0 {
            *self
                .counts
                .entry(rule)
                .or_default()
                .entry(app.to_owned())
                .or_default() += count;
        }
    }

    /// Add the counts of another report to this one.
    pub fn merge(&mut self, other: &Self) {
        for (rule, apps) in &other.counts {
            for (app, count) in apps {
                self.add(rule, app, *count);
            }
        }
    }

    /// Places changed by `rule` over all apps.
    pub fn total(&self, rule: &str) -> usize {
        self.counts.get(rule).map_or(0, |apps| apps.values().sum())
    }

    /// One line per rule: total, number of apps, and the three apps that needed it most.
    pub fn lines(&self) -> Vec<String> {
        self.counts
            .iter()
            .map(|(rule, apps)| {
                let mut most: Vec<_> = apps.iter().collect();
                most.sort_by_key(|(app, count)| (std::cmp::Reverse(**count), app.as_str()));
                let most: Vec<_> = most
                    .iter()
                    .take(3)
                    .map(|(app, count)| format!("{app} {count}"))
                    .collect();
                format!(
                    "{rule:30} {:6} in {:2} apps: {}",
                    self.total(rule),
                    apps.len(),
                    most.join(", ")
                )
            })
            .collect()
    }
}
