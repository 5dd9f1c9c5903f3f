//! The icons of this program: one drawing for each app or family of apps, 24 by 24, for light and dark grounds.

/// Drawings by name, in order.
const DRAWINGS: &[(&str, &str)] = &[
    ("activity", include_str!("../icons/activity.svg")),
    ("ai", include_str!("../icons/ai.svg")),
    ("apps", include_str!("../icons/apps.svg")),
    ("calendar", include_str!("../icons/calendar.svg")),
    ("collectives", include_str!("../icons/collectives.svg")),
    ("contacts", include_str!("../icons/contacts.svg")),
    ("cookbook", include_str!("../icons/cookbook.svg")),
    ("dashboard", include_str!("../icons/dashboard.svg")),
    ("deck", include_str!("../icons/deck.svg")),
    ("files", include_str!("../icons/files.svg")),
    ("groupfolders", include_str!("../icons/groupfolders.svg")),
    ("mail", include_str!("../icons/mail.svg")),
    ("news", include_str!("../icons/news.svg")),
    ("notes", include_str!("../icons/notes.svg")),
    ("notifications", include_str!("../icons/notifications.svg")),
    ("out_of_office", include_str!("../icons/out_of_office.svg")),
    (
        "recommendations",
        include_str!("../icons/recommendations.svg"),
    ),
    ("reminders", include_str!("../icons/reminders.svg")),
    ("search", include_str!("../icons/search.svg")),
    ("server", include_str!("../icons/server.svg")),
    ("sharing", include_str!("../icons/sharing.svg")),
    ("shopping_list", include_str!("../icons/shopping_list.svg")),
    ("tables", include_str!("../icons/tables.svg")),
    ("talk", include_str!("../icons/talk.svg")),
    ("user_status", include_str!("../icons/user_status.svg")),
    ("users", include_str!("../icons/users.svg")),
    ("weather", include_str!("../icons/weather.svg")),
    ("webhooks", include_str!("../icons/webhooks.svg")),
];

/// What stands for what has no drawing of its own.
pub(crate) const SERVER: &str = "server";

fn drawing(name: &str) -> Option<(&'static str, &'static str)> {
    let mut drawings = DRAWINGS.iter().copied();
    drawings.find(|(known, _)| *known == name)
}

/// The SVG of this name.
pub(crate) fn svg(name: &str) -> Option<&'static str> {
    drawing(name).map(|(_, svg)| svg)
}

/// The name of the drawing for an app.
pub(crate) fn of_app(app: &str) -> &'static str {
    let family = match app {
        "chatgpt" => "search",
        "groups" | "teams" => "users",
        "remote_shares" => "sharing",
        own => own,
    };
    drawing(family).map_or(SERVER, |(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drawings_are_small_and_run_nothing() {
        for (name, svg) in DRAWINGS {
            assert!(svg.len() < 600, "{name} has {} bytes", svg.len());
            assert!(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox="));
            for active in ["script", "href", "style", "foreignObject", " on", "&"] {
                assert!(!svg.contains(active), "{name} has {active}");
            }
        }
        assert!(DRAWINGS.is_sorted());
    }

    #[test]
    fn every_app_has_a_drawing_and_most_their_own() {
        let apps: Vec<&str> = nc_tools::surface()
            .tools()
            .map(|tool| tool.spec().app.name)
            .collect();
        assert!(apps.iter().all(|app| svg(of_app(app)).is_some()));
        assert_eq!(of_app("notes"), "notes");
        assert_eq!(of_app("groups"), "users");
        assert_eq!(of_app("an app of tomorrow"), SERVER);
    }
}
