//! Talk: what needs more than one call, or our own logic.

mod create_conversation;
mod list_reactions;
mod react;
mod reactions;
mod remove_reaction;
mod share_file;

use nc_toolkit::Entry;

pub(crate) const TOOLS: &[Entry] = &[
    Entry::of::<create_conversation::CreateConversation>(),
    Entry::of::<list_reactions::ListReactions>(),
    Entry::of::<react::React>(),
    Entry::of::<remove_reaction::RemoveReaction>(),
    Entry::of::<share_file::ShareFile>(),
];
