//! Tools of `shopping_list`. Written by `cargo xtask codegen` from `specs/tools/shopping_list.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
mod check_item;
mod clear_checked_items;
mod create_list;
mod delete_item;
mod delete_list;
mod get_areas;
mod get_items;
mod get_list;
mod get_lists;
mod uncheck_all_items;
mod update_item;
mod update_list;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "shopping_list",
    capability: None,
    own: None,
    navigation: Some("shopping_list"),
    scopes: &[
        ("shopping_list.read", "See your shopping lists"),
        ("shopping_list.write", "Create, change and delete your shopping lists"),
    ],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[
    Entry::of::<check_item::CheckItem>(),
    Entry::of::<clear_checked_items::ClearCheckedItems>(),
    Entry::of::<create_list::CreateList>(),
    Entry::of::<delete_item::DeleteItem>(),
    Entry::of::<delete_list::DeleteList>(),
    Entry::of::<get_areas::GetAreas>(),
    Entry::of::<get_items::GetItems>(),
    Entry::of::<get_list::GetList>(),
    Entry::of::<get_lists::GetLists>(),
    Entry::of::<uncheck_all_items::UncheckAllItems>(),
    Entry::of::<update_item::UpdateItem>(),
    Entry::of::<update_list::UpdateList>(),
];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[&ADD_ITEMS];
/// Add shopping list items.
pub static ADD_ITEMS: Spec = Spec {
    name: "nc_shopping_list_add_items",
    app: &APP,
    title: "Add shopping list items",
    about: "Put items on a shopping list. What could not be added is named in failed. nc_shopping_list_delete_item removes one.",
    scopes: &["shopping_list.write"],
    effect: Effect::Create,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
