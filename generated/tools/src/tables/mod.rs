//! Tools of `tables`. Written by `cargo xtask codegen` from `specs/tools/tables.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
mod delete_row;
mod get_schema;
mod insert_row;
mod list_tables;
mod read_table;
mod update_row;
mod get_table;
mod create_table;
mod update_table;
mod delete_table;
mod transfer_table;
mod add_favorite;
mod remove_favorite;
mod get_row;
mod read_view;
mod insert_view_row;
mod list_columns;
mod create_text_column;
mod create_number_column;
mod create_datetime_column;
mod create_people_column;
mod delete_column;
mod list_views;
mod get_view;
mod create_view;
mod delete_view;
mod list_shares;
mod list_view_shares;
mod create_share;
mod update_share;
mod delete_share;
mod delete_application;
mod transfer_application;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "tables",
    capability: Some("tables"),
    own: None,
    navigation: Some("tables"),
    scopes: &[
        ("tables.read", "See your tables and their rows"),
        ("tables.write", "Create, change, share and delete your tables and their rows"),
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
    Entry::of::<get_table::GetTable>(),
    Entry::of::<create_table::CreateTable>(),
    Entry::of::<update_table::UpdateTable>(),
    Entry::of::<delete_table::DeleteTable>(),
    Entry::of::<transfer_table::TransferTable>(),
    Entry::of::<add_favorite::AddFavorite>(),
    Entry::of::<remove_favorite::RemoveFavorite>(),
    Entry::of::<get_row::GetRow>(),
    Entry::of::<read_view::ReadView>(),
    Entry::of::<insert_view_row::InsertViewRow>(),
    Entry::of::<list_columns::ListColumns>(),
    Entry::of::<create_text_column::CreateTextColumn>(),
    Entry::of::<create_number_column::CreateNumberColumn>(),
    Entry::of::<create_datetime_column::CreateDatetimeColumn>(),
    Entry::of::<create_people_column::CreatePeopleColumn>(),
    Entry::of::<delete_column::DeleteColumn>(),
    Entry::of::<list_views::ListViews>(),
    Entry::of::<get_view::GetView>(),
    Entry::of::<create_view::CreateView>(),
    Entry::of::<delete_view::DeleteView>(),
    Entry::of::<list_shares::ListShares>(),
    Entry::of::<list_view_shares::ListViewShares>(),
    Entry::of::<create_share::CreateShare>(),
    Entry::of::<update_share::UpdateShare>(),
    Entry::of::<delete_share::DeleteShare>(),
    Entry::of::<delete_application::DeleteApplication>(),
    Entry::of::<transfer_application::TransferApplication>(),
];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[
    &IMPORT_FILE,
    &CREATE_SELECTION_COLUMN,
    &UPDATE_COLUMN,
    &UPDATE_VIEW,
    &CREATE_PUBLIC_LINK,
    &LIST_APPLICATIONS,
    &GET_APPLICATION,
    &CREATE_APPLICATION,
    &UPDATE_APPLICATION,
];
/// Import file into table.
pub static IMPORT_FILE: Spec = Spec {
    name: "nc_tables_import_file",
    app: &APP,
    title: "Import file into table",
    about: "Read the rows of a CSV, XLSX or ODS file in your files into a table. The first line names the columns.",
    scopes: &["tables.write"],
    effect: Effect::Create,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Create selection column.
pub static CREATE_SELECTION_COLUMN: Spec = Spec {
    name: "nc_tables_create_selection_column",
    app: &APP,
    title: "Create selection column",
    about: "Add a column whose values are chosen from a list, or a check box.",
    scopes: &["tables.write"],
    effect: Effect::Create,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Update column.
pub static UPDATE_COLUMN: Spec = Spec {
    name: "nc_tables_update_column",
    app: &APP,
    title: "Update column",
    about: "Change title, description or rules of a column. What is not given stays; options that are left out vanish from the list.",
    scopes: &["tables.write"],
    effect: Effect::Update,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Update view.
pub static UPDATE_VIEW: Spec = Spec {
    name: "nc_tables_update_view",
    app: &APP,
    title: "Update view",
    about: "Change title, shown columns, filter or order of a view. What is not given stays.",
    scopes: &["tables.write"],
    effect: Effect::Update,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Create public table link.
pub static CREATE_PUBLIC_LINK: Spec = Spec {
    name: "nc_tables_create_public_link",
    app: &APP,
    title: "Create public table link",
    about: "Make a link by which anyone can read a table or view. nc_tables_list_shares shows it, nc_tables_delete_share ends it.",
    scopes: &["tables.write"],
    effect: Effect::Send,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: Some(
        &nc_toolkit::Ask {
            words: "Make a public link to the {node_type} {node_id}? Whoever has it can read the rows.",
            look: &[],
            type_back: None,
            undo: true,
            when: &[],
        },
    ),
    from_others: None,
    long: None,
    page: None,
};
/// List table applications.
pub static LIST_APPLICATIONS: Spec = Spec {
    name: "nc_tables_list_applications",
    app: &APP,
    title: "List table applications",
    about: "List your applications, which put tables and views together on one page.",
    scopes: &["tables.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "applications",
            limit: None,
            by: nc_toolkit::PageBy::Server(250),
        },
    ),
};
/// Get table application.
pub static GET_APPLICATION: Spec = Spec {
    name: "nc_tables_get_application",
    app: &APP,
    title: "Get table application",
    about: "Read an application with its tables and views.",
    scopes: &["tables.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Create table application.
pub static CREATE_APPLICATION: Spec = Spec {
    name: "nc_tables_create_application",
    app: &APP,
    title: "Create table application",
    about: "Put tables and views together as application. nc_tables_delete_application deletes it.",
    scopes: &["tables.write"],
    effect: Effect::Create,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Update table application.
pub static UPDATE_APPLICATION: Spec = Spec {
    name: "nc_tables_update_application",
    app: &APP,
    title: "Update table application",
    about: "Change name, icon, description or contents of an application. What is not given stays.",
    scopes: &["tables.write"],
    effect: Effect::Update,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
