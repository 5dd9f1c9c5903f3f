//! Tables: what needs more than one call, or our own logic.

mod applications;
mod create_application;
mod create_public_link;
mod create_selection_column;
mod get_application;
mod import_file;
mod list_applications;
mod options;
mod update_application;
mod update_column;
mod update_view;

use nc_toolkit::Entry;

pub(crate) const TOOLS: &[Entry] = &[
    Entry::of::<create_application::CreateApplication>(),
    Entry::of::<create_public_link::CreatePublicLink>(),
    Entry::of::<create_selection_column::CreateSelectionColumn>(),
    Entry::of::<get_application::GetApplication>(),
    Entry::of::<import_file::ImportFile>(),
    Entry::of::<list_applications::ListApplications>(),
    Entry::of::<update_application::UpdateApplication>(),
    Entry::of::<update_column::UpdateColumn>(),
    Entry::of::<update_view::UpdateView>(),
];
