//! Tools of `cookbook`. Written by `cargo xtask codegen` from `specs/tools/cookbook.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
mod get_config;
mod list_categories;
mod list_keywords;
mod reindex;
mod set_config;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "cookbook",
    capability: Some("cookbook"),
    own: None,
    navigation: Some("cookbook"),
    scopes: &[
        ("cookbook.read", "See your recipes"),
        ("cookbook.write", "Add, change, import and delete your recipes"),
    ],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[
    Entry::of::<get_config::GetConfig>(),
    Entry::of::<list_categories::ListCategories>(),
    Entry::of::<list_keywords::ListKeywords>(),
    Entry::of::<reindex::Reindex>(),
    Entry::of::<set_config::SetConfig>(),
];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[
    &CREATE_RECIPE,
    &DELETE_RECIPE,
    &GET_IMAGE,
    &GET_RECIPE,
    &GET_RECIPES_IN_CATEGORY,
    &GET_RECIPES_WITH_KEYWORDS,
    &IMPORT_RECIPE,
    &LIST_RECIPES,
    &RENAME_CATEGORY,
    &SEARCH_RECIPES,
    &UPDATE_RECIPE,
];
/// Create recipe.
pub static CREATE_RECIPE: Spec = Spec {
    name: "nc_cookbook_create_recipe",
    app: &APP,
    title: "Create recipe",
    about: "Add a recipe. No other may have its name.",
    scopes: &["cookbook.write"],
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
/// Delete recipe.
pub static DELETE_RECIPE: Spec = Spec {
    name: "nc_cookbook_delete_recipe",
    app: &APP,
    title: "Delete recipe",
    about: "Delete a recipe. Its folder goes to the trash bin, from where nc_webdav_restore_from_trash brings it back.",
    scopes: &["cookbook.write"],
    effect: Effect::Delete,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Look at recipe.
pub static GET_IMAGE: Spec = Spec {
    name: "nc_cookbook_get_image",
    app: &APP,
    title: "Look at recipe",
    about: "Look at the picture of a recipe.",
    scopes: &["cookbook.read"],
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
/// Get recipe.
pub static GET_RECIPE: Spec = Spec {
    name: "nc_cookbook_get_recipe",
    app: &APP,
    title: "Get recipe",
    about: "Read one recipe with ingredients, instructions and everything else it says.",
    scopes: &["cookbook.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "web",
            text: &["name", "description", "recipeIngredient", "recipeInstructions"],
            author: &[],
            sender: &[],
            only_if: None,
        },
    ),
    long: None,
    page: None,
};
/// Get recipes in category.
pub static GET_RECIPES_IN_CATEGORY: Spec = Spec {
    name: "nc_cookbook_get_recipes_in_category",
    app: &APP,
    title: "Get recipes in category",
    about: "List the recipes of one category.",
    scopes: &["cookbook.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "recipes",
            limit: Some("limit"),
            by: nc_toolkit::PageBy::Tool(nc_toolkit::Position {
                at: "offset",
                next: "next_offset",
                counts: true,
                keep: &[],
            }),
        },
    ),
};
/// Get recipes with keywords.
pub static GET_RECIPES_WITH_KEYWORDS: Spec = Spec {
    name: "nc_cookbook_get_recipes_with_keywords",
    app: &APP,
    title: "Get recipes with keywords",
    about: "List the recipes that have all of some keywords.",
    scopes: &["cookbook.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "recipes",
            limit: Some("limit"),
            by: nc_toolkit::PageBy::Tool(nc_toolkit::Position {
                at: "offset",
                next: "next_offset",
                counts: true,
                keep: &[],
            }),
        },
    ),
};
/// Import recipe from URL.
pub static IMPORT_RECIPE: Spec = Spec {
    name: "nc_cookbook_import_recipe",
    app: &APP,
    title: "Import recipe from URL",
    about: "Add the recipe of a web page that carries one in schema.org form. Nextcloud fetches the page; local addresses and bare IP addresses are refused. May take a minute.",
    scopes: &["cookbook.write"],
    effect: Effect::Create,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "web",
            text: &["name", "description", "recipeIngredient", "recipeInstructions"],
            author: &[],
            sender: &[],
            only_if: None,
        },
    ),
    long: None,
    page: None,
};
/// List recipes.
pub static LIST_RECIPES: Spec = Spec {
    name: "nc_cookbook_list_recipes",
    app: &APP,
    title: "List recipes",
    about: "List all recipes by name, without ingredients and instructions.",
    scopes: &["cookbook.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "recipes",
            limit: Some("limit"),
            by: nc_toolkit::PageBy::Tool(nc_toolkit::Position {
                at: "offset",
                next: "next_offset",
                counts: true,
                keep: &[],
            }),
        },
    ),
};
/// Rename recipe category.
pub static RENAME_CATEGORY: Spec = Spec {
    name: "nc_cookbook_rename_category",
    app: &APP,
    title: "Rename recipe category",
    about: "Give all recipes of a category another category. Recipes of a category that exists already are joined with them.",
    scopes: &["cookbook.write"],
    effect: Effect::Update,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Search recipes.
pub static SEARCH_RECIPES: Spec = Spec {
    name: "nc_cookbook_search_recipes",
    app: &APP,
    title: "Search recipes",
    about: "Find recipes with some of the words in name, category, keywords or ingredients.",
    scopes: &["cookbook.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "recipes",
            limit: Some("limit"),
            by: nc_toolkit::PageBy::Tool(nc_toolkit::Position {
                at: "offset",
                next: "next_offset",
                counts: true,
                keep: &[],
            }),
        },
    ),
};
/// Update recipe.
pub static UPDATE_RECIPE: Spec = Spec {
    name: "nc_cookbook_update_recipe",
    app: &APP,
    title: "Update recipe",
    about: "Change parts of a recipe. What is not given stays; an empty text or list clears it.",
    scopes: &["cookbook.write"],
    effect: Effect::Update,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
