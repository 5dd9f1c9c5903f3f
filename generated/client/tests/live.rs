//! Reads from a real Nextcloud with the generated clients, and checks that the answers have the documented form.
//!
//! Runs when `NEXTCLOUD_TEST_URL`, `NEXTCLOUD_TEST_USERNAME` and `NEXTCLOUD_TEST_PASSWORD` are set, else says that it is
//! skipped. Changes nothing on the server. Needs the feature `full`.
#![cfg(feature = "full")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]
#![expect(
    clippy::print_stdout,
    reason = "whoever runs it wants to see each call"
)]

use nextcloud_client::Nextcloud;
use nextcloud_transport::{Kind, NextcloudError, lax};

/// What one call came to.
struct Outcome {
    call: &'static str,
    error: Option<NextcloudError>,
    coerced: u64,
    lost: u64,
}

/// Calls each operation in turn; none of them is sent before the one ahead of it has been answered.
macro_rules! outcomes {
    ($nextcloud:expr; $($app:ident.$operation:ident($($argument:expr),*);)*) => {
        vec![$({
            let (coerced, lost) = (lax::coercions(), lax::losses());
            let answer = $nextcloud.$app().$operation($($argument),*).await;
            Outcome {
                call: concat!(stringify!($app), ".", stringify!($operation)),
                error: answer.err().map(NextcloudError::from),
                coerced: lax::coercions() - coerced,
                lost: lax::losses() - lost,
            }
        }),*]
    };
}

fn setting(name: &str) -> Option<String> {
    std::env::var_os(name)?.into_string().ok()
}

fn nextcloud() -> Option<(Nextcloud, String)> {
    let url = setting("NEXTCLOUD_TEST_URL")?;
    let login = setting("NEXTCLOUD_TEST_USERNAME")?;
    let password = setting("NEXTCLOUD_TEST_PASSWORD")?;
    let nextcloud = Nextcloud::sign_in(url.parse().unwrap(), &login, &password).unwrap();
    Some((nextcloud, login))
}

async fn read_everything(nextcloud: &Nextcloud, me: &str) -> Vec<Outcome> {
    outcomes! { nextcloud;
        activity.list_activities(None, None, None, None, None, None, None);
        activity.list_filters();
        collectives.collective_index();
        collectives.trash_index();
        cookbook.list_recipes();
        cookbook.list_categories();
        cookbook.list_keywords();
        cookbook.get_config();
        core.navigation_get_apps_navigation(None);
        core.navigation_get_settings_navigation(None);
        core.ocs_get_capabilities();
        core.hover_card_get_user(me);
        core.profile_api_get_profile_fields(me);
        core.reference_api_get_providers_info();
        core.task_processing_api_task_types();
        core.text_processing_api_task_types();
        core.translation_api_languages();
        core.unified_search_get_providers(None);
        core.unified_search_search("files", None, None, None, None, Some("a"));
        core.get_status();
        dashboard.dashboard_api_get_widgets();
        dav.upcoming_events_get_events(None);
        files.template_list();
        files.direct_editing_info();
        files.api_get_folder_tree(None, None, None);
        files_external.api_get_user_mounts();
        files_sharing.shareapi_get_shares(None, None, None, None, None);
        files_sharing.shareapi_pending_shares();
        files_sharing.deleted_shareapi_index();
        files_sharing.remote_get_shares();
        notes.list_notes(None, None, None, None, None, None);
        notes.get_settings();
        notifications.endpoint_list_notifications();
        provisioning_api.users_get_current_user();
        provisioning_api.users_get_editable_fields();
        provisioning_api.users_get_user(me);
        provisioning_api.users_get_users_groups(me);
        recommendations.recommendation_index();
        spreed.room_get_rooms(None, None, None, None);
        spreed.room_get_listed_rooms(None);
        spreed.room_get_note_to_self_conversation();
        spreed.calendar_integration_get_dashboard_events();
        spreed.conversation_tag_get_tags();
        tables.api1_index();
        tables.api_general_index();
        tables.api_tables_index();
        tables.context_index();
        theming.theming_get_manifest("core");
        user_status.predefined_status_find_all();
        user_status.statuses_find_all(None, None);
        user_status.user_status_get_status();
        weather_status.weather_status_get_location();
        weather_status.weather_status_get_favorites();
        weather_status.weather_status_get_forecast();
    }
}

/// Ids of things the account has; 0 where it has none, which the server then does not find.
struct Things {
    note: i64,
    recipe: i64,
    table: i64,
    collective: i64,
    notification: i64,
    share: String,
    share_file: i64,
}

async fn find_things(nextcloud: &Nextcloud) -> Result<Things, NextcloudError> {
    let notes = nextcloud
        .notes()
        .list_notes(None, None, None, None, None, None)
        .await?;
    let recipes = nextcloud.cookbook().list_recipes().await?;
    let tables = nextcloud.tables().api1_index().await?;
    let collectives = nextcloud.collectives().collective_index().await?;
    let notifications = nextcloud
        .notifications()
        .endpoint_list_notifications()
        .await?;
    let shares = nextcloud
        .files_sharing()
        .shareapi_get_shares(None, None, None, None, None)
        .await?;
    let share = shares.first();
    Ok(Things {
        note: notes.first().and_then(|note| note.id).unwrap_or_default(),
        recipe: recipes
            .first()
            .and_then(|recipe| recipe.recipe_id)
            .unwrap_or_default(),
        table: tables
            .first()
            .and_then(|table| table.id)
            .unwrap_or_default(),
        collective: collectives
            .collectives
            .first()
            .and_then(|one| one.id)
            .unwrap_or_default(),
        notification: notifications
            .iter()
            .flatten()
            .next()
            .and_then(|one| one.notification_id)
            .unwrap_or_default(),
        share: share.and_then(|share| share.id.clone()).unwrap_or_default(),
        share_file: share
            .and_then(|share| share.file_source)
            .unwrap_or_default(),
    })
}

async fn read_things(nextcloud: &Nextcloud, things: &Things) -> Vec<Outcome> {
    outcomes! { nextcloud;
        collectives.page_index(things.collective);
        collectives.page_trash_index(things.collective);
        collectives.template_index(things.collective);
        collectives.tag_index(things.collective);
        collectives.share_get_collective_shares(things.collective);
        cookbook.recipe_details(things.recipe);
        cookbook.search("a");
        files_reminders.api_get(things.share_file);
        files_sharing.shareapi_get_share(&things.share, None);
        notes.get_note(things.note, None, None);
        notifications.endpoint_get_notification(things.notification);
        tables.api1_get_table(things.table);
        tables.api1_show_scheme(things.table);
        tables.api1_index_views(things.table);
        tables.api1_index_table_columns(things.table, None);
        tables.api1_index_table_rows(things.table, None, None);
        tables.api1_index_table_rows_simple(things.table, None, None);
        tables.api1_index_table_shares(things.table);
        tables.api_tables_show(things.table);
    }
}

/// Every call that went wrong or lost something, in words.
fn wrong(outcomes: &[Outcome]) -> Vec<String> {
    let mut wrong = Vec::new();
    for Outcome {
        call,
        error,
        coerced,
        lost,
    } in outcomes
    {
        match error {
            None => println!("ok      {call} ({coerced} coerced, {lost} lost)"),
            // An app that is not installed has no routes; that says nothing about the client.
            Some(error) if matches!(error.kind(), Kind::NotFound) => println!("absent  {call}"),
            Some(error) => wrong.push(format!("{call}: {:?} {error}", error.kind())),
        }
        if *lost > 0 {
            wrong.push(format!(
                "{call}: {lost} values have another form than documented"
            ));
        }
    }
    wrong
}

#[tokio::test]
async fn every_app_can_be_read() {
    let Some((nextcloud, me)) = nextcloud() else {
        println!("skipped: NEXTCLOUD_TEST_URL, _USERNAME and _PASSWORD are not set");
        return;
    };
    let lists = read_everything(&nextcloud, &me).await;
    let things = find_things(&nextcloud).await.unwrap();
    let singles = read_things(&nextcloud, &things).await;
    let wrong = [wrong(&lists), wrong(&singles)].concat();
    assert_eq!(wrong, [""; 0], "of {} calls", lists.len() + singles.len());
}
