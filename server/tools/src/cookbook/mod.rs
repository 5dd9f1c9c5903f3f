//! Cookbook: what takes more than one call, or has to mind what the app does not.

mod create_recipe;
mod delete_recipe;
mod fields;
mod get_image;
mod get_recipe;
mod get_recipes_in_category;
mod get_recipes_with_keywords;
mod hidden;
pub(crate) mod image;
mod import_recipe;
mod list_recipes;
mod listing;
pub(crate) mod recipe;
mod rename_category;
mod search_recipes;
mod update_recipe;

use nc_toolkit::Entry;

pub(crate) const TOOLS: &[Entry] = &[
    Entry::of::<create_recipe::CreateRecipe>(),
    Entry::of::<delete_recipe::DeleteRecipe>(),
    Entry::of::<get_image::GetImage>(),
    Entry::of::<get_recipe::GetRecipe>(),
    Entry::of::<get_recipes_in_category::GetRecipesInCategory>(),
    Entry::of::<get_recipes_with_keywords::GetRecipesWithKeywords>(),
    Entry::of::<import_recipe::ImportRecipe>(),
    Entry::of::<list_recipes::ListRecipes>(),
    Entry::of::<rename_category::RenameCategory>(),
    Entry::of::<search_recipes::SearchRecipes>(),
    Entry::of::<update_recipe::UpdateRecipe>(),
];
