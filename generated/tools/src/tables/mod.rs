//! Tools of `tables`. Written by `cargo xtask codegen` from `specs/tools/tables.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
mod delete_row;
mod get_schema;
mod insert_row;
mod list_tables;
mod read_table;
mod update_row;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "tables",
    capability: Some("tables"),
    scopes: &[
        ("tables.read", "See your tables and their rows"),
        ("tables.write", "Add, change and delete rows of your tables"),
    ],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[
    Entry::of::<delete_row::DeleteRow>(),
    Entry::of::<get_schema::GetSchema>(),
    Entry::of::<insert_row::InsertRow>(),
    Entry::of::<list_tables::ListTables>(),
    Entry::of::<read_table::ReadTable>(),
    Entry::of::<update_row::UpdateRow>(),
];
/// Tools that are written by hand.
pub const HANDLERS: &[&Spec] = &[];
