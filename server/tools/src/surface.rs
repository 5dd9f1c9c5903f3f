//! Every tool and resource there is, in the order in which clients see them.

use std::{collections::BTreeMap, sync::OnceLock};

use nc_generated_tools::APPS;
use nc_toolkit::{App, Choice, Entry, FromOthers, PromptSpec, ResourceEntry, Spec, Stamp};
use rmcp::model::Tool as Definition;

use crate::{HANDLERS, choices, prompts, resources, stamps};

/// A tool with its definition, which is made once.
#[derive(Debug)]
pub struct Listed {
    /// The tool.
    pub entry: Entry,
    /// The tool as `tools/list` shows it.
    pub definition: Definition,
}

impl Listed {
    /// The facts of its manifest.
    pub fn spec(&self) -> &'static Spec {
        self.entry.spec()
    }
}

/// The whole surface: what there is before configuration, scopes and capabilities choose.
#[derive(Debug)]
pub struct Surface {
    tools: BTreeMap<&'static str, Listed>,
}

impl Surface {
    /// The tools, by name.
    pub fn tools(&self) -> impl Iterator<Item = &Listed> {
        self.tools.values()
    }

    /// The tool of this name.
    pub fn tool(&self, name: &str) -> Option<&Listed> {
        self.tools.get(name)
    }

    /// The apps, in the order of their names.
    pub fn apps(&self) -> impl Iterator<Item = &'static App> {
        APPS.iter().map(|(app, ..)| *app)
    }

    /// The resources and templates of resources.
    pub fn resources(&self) -> &'static [ResourceEntry] {
        resources::RESOURCES
    }

    /// The prompts, in the order of their names.
    pub fn prompts(&self) -> &'static [PromptSpec] {
        prompts::PROMPTS
    }

    /// Where the part `name` of the address `uri` can be chosen from.
    pub fn choice_for(&self, uri: &str, name: &str) -> Option<&'static Choice> {
        let mut known = choices::ADDRESSES.iter();
        known.find_map(|(address, part, choice)| {
            (*address == uri && *part == name).then_some(*choice)
        })
    }

    /// What others wrote in the resource or template of this address.
    pub fn words_of_others(&self, address: &str) -> Option<&'static FromOthers> {
        let mut known = resources::FROM_OTHERS.iter();
        known.find_map(|(uri, from)| (*uri == address).then_some(from))
    }

    /// How the resource at `uri` tells that it changed, with the values of its template.
    pub fn stamp(&self, uri: &str) -> Option<(Stamp, Vec<String>)> {
        let (entry, values) = self.resource(uri)?;
        let mut known = stamps::STAMPS.iter();
        known.find_map(|(address, stamp)| {
            (*address == entry.spec.uri).then(|| (*stamp, values.clone()))
        })
    }

    /// The resource at `uri`, with the values of its template.
    pub fn resource(&self, uri: &str) -> Option<(&'static ResourceEntry, Vec<String>)> {
        let mut found = resources::RESOURCES.iter();
        found.find_map(|entry| Some((entry, entry.spec.values(uri)?)))
    }
}

/// The surface; made at the first call.
pub fn surface() -> &'static Surface {
    static SURFACE: OnceLock<Surface> = OnceLock::new();
    SURFACE.get_or_init(|| Surface {
        tools: entries()
            .map(|entry| {
                (
                    entry.spec().name,
                    Listed {
                        entry,
                        definition: entry.definition(),
                    },
                )
            })
            .collect(),
    })
}

fn entries() -> impl Iterator<Item = Entry> {
    let generated = APPS.iter().flat_map(|(_, tools, _)| tools.iter());
    let handlers = HANDLERS.iter().flat_map(|tools| tools.iter());
    generated.chain(handlers).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_tools_have_one_name() {
        let mut names: Vec<&str> = entries().map(|entry| entry.spec().name).collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all);
    }

    #[test]
    fn every_handler_of_a_manifest_is_registered_and_no_other() {
        let mut wanted: Vec<&str> = APPS
            .iter()
            .flat_map(|(_, _, handlers)| handlers.iter().map(|spec| spec.name))
            .collect();
        let mut found: Vec<&str> = HANDLERS
            .iter()
            .flat_map(|tools| tools.iter().map(|entry| entry.spec().name))
            .collect();
        wanted.sort_unstable();
        found.sort_unstable();
        assert_eq!(found, wanted);
    }

    #[test]
    fn at_least_half_of_all_tools_have_no_rust_of_their_own() {
        let all = surface().tools().count();
        let handlers = surface()
            .tools()
            .filter(|tool| tool.spec().is_handler())
            .count();
        assert!(
            handlers * 2 <= all,
            "{handlers} of {all} tools are hand-written"
        );
    }
}
