//! Tools of `calendar`. Written by `cargo xtask codegen` from `specs/tools/calendar.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "calendar",
    capability: None,
    own: None,
    navigation: None,
    scopes: &[
        ("calendar.read", "See your calendars and events"),
        (
            "calendar.write",
            "Create, change and delete calendars and events, and invite people",
        ),
        ("todo.read", "See your tasks"),
        ("todo.write", "Create, change and delete your tasks"),
    ],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[
    &BULK_OPERATIONS,
    &COMPLETE_TODO,
    &CREATE_EVENT,
    &CREATE_MEETING,
    &CREATE_TODO,
    &DELETE_EVENT,
    &DELETE_TODO,
    &FIND_AVAILABILITY,
    &GET_EVENT,
    &GET_UPCOMING_EVENTS,
    &LIST_CALENDARS,
    &LIST_EVENTS,
    &LIST_TODOS,
    &LIST_TRASH,
    &MANAGE_CALENDAR,
    &RESPOND,
    &RESTORE_FROM_TRASH,
    &SEARCH_TODOS,
    &UPDATE_EVENT,
    &UPDATE_TODO,
];
/// Change many events.
pub static BULK_OPERATIONS: Spec = Spec {
    name: "nc_calendar_bulk_operations",
    app: &APP,
    title: "Change many events",
    about: "Change, delete or move every event that all filters match; at least one filter is needed. Series are skipped unless apply_to_series is true. Deleted events are in nc_calendar_list_trash; guests are told of changes.",
    scopes: &["calendar.write"],
    effect: Effect::Update,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: Some(
        &nc_toolkit::Ask {
            words: "Really {operation} every event that the filter finds?",
            look: &[],
            type_back: None,
            undo: true,
            when: &[
                nc_toolkit::When {
                    arg: "operation",
                    values: &["delete"],
                },
            ],
        },
    ),
    from_others: None,
    long: None,
    page: None,
};
/// Complete task.
pub static COMPLETE_TODO: Spec = Spec {
    name: "nc_calendar_complete_todo",
    app: &APP,
    title: "Complete task",
    about: "Mark a task as completed; of a repeating one only its oldest open occurrence. Undo with nc_calendar_update_todo, status NEEDS-ACTION and the recurrence_id that came back.",
    scopes: &["todo.write", "calendar.read"],
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
/// Create event.
pub static CREATE_EVENT: Spec = Spec {
    name: "nc_calendar_create_event",
    app: &APP,
    title: "Create event",
    about: "Create an event or a series. Times without offset are of `timezone`, or of nowhere. Attendees are invited by the server at once; deleting the event tells them that it is cancelled.",
    scopes: &["calendar.write"],
    effect: Effect::Create,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: Some(
        &nc_toolkit::Ask {
            words: "Invite {attendees} to {title} on {start_datetime}?",
            look: &[],
            type_back: None,
            undo: true,
            when: &[
                nc_toolkit::When {
                    arg: "attendees",
                    values: &[],
                },
            ],
        },
    ),
    from_others: None,
    long: None,
    page: None,
};
/// Create meeting.
pub static CREATE_MEETING: Spec = Spec {
    name: "nc_calendar_create_meeting",
    app: &APP,
    title: "Create meeting",
    about: "Create an event by day, time and length, and invite people. nc_calendar_delete_event cancels it.",
    scopes: &["calendar.write"],
    effect: Effect::Create,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: Some(
        &nc_toolkit::Ask {
            words: "Invite {attendees} to {title} on {date} at {time}?",
            look: &[],
            type_back: None,
            undo: true,
            when: &[
                nc_toolkit::When {
                    arg: "attendees",
                    values: &[],
                },
            ],
        },
    ),
    from_others: None,
    long: None,
    page: None,
};
/// Create task.
pub static CREATE_TODO: Spec = Spec {
    name: "nc_calendar_create_todo",
    app: &APP,
    title: "Create task",
    about: "Create a task with due date, priority, categories and reminders, below another task if wanted.",
    scopes: &["todo.write", "calendar.read"],
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
/// Delete event.
pub static DELETE_EVENT: Spec = Spec {
    name: "nc_calendar_delete_event",
    app: &APP,
    title: "Delete event",
    about: "Delete an event or series, or leave one occurrence out. Guests are told that it is cancelled. It goes to the calendar trash, from where nc_calendar_restore_from_trash brings it back.",
    scopes: &["calendar.write"],
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
/// Delete task.
pub static DELETE_TODO: Spec = Spec {
    name: "nc_calendar_delete_todo",
    app: &APP,
    title: "Delete task",
    about: "Delete a task. It goes to the calendar trash, from where nc_calendar_restore_from_trash brings it back.",
    scopes: &["todo.write", "calendar.read"],
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
/// Find free times.
pub static FIND_AVAILABILITY: Spec = Spec {
    name: "nc_calendar_find_availability",
    app: &APP,
    title: "Find free times",
    about: "Find windows in which you and the attendees are free: all your calendars, and what the server knows of others. Range up to 92 days.",
    scopes: &["calendar.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Get event.
pub static GET_EVENT: Spec = Spec {
    name: "nc_calendar_get_event",
    app: &APP,
    title: "Get event",
    about: "Read one event or series in full, with reminders, guests and their answers, and the etag for a change.",
    scopes: &["calendar.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "calendar",
            text: &["title", "description", "location", "url"],
            author: &["organizer"],
            sender: &[],
            only_if: None,
        },
    ),
    long: None,
    page: None,
};
/// Upcoming events.
pub static GET_UPCOMING_EVENTS: Spec = Spec {
    name: "nc_calendar_get_upcoming_events",
    app: &APP,
    title: "Upcoming events",
    about: "List what comes next, occurrence by occurrence, of one calendar or all. Cancelled events are left out.",
    scopes: &["calendar.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "calendar",
            text: &["summary", "description", "location"],
            author: &["organizer"],
            sender: &[],
            only_if: None,
        },
    ),
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "events",
            limit: Some("limit"),
            by: nc_toolkit::PageBy::Tool(nc_toolkit::Position {
                at: "after",
                next: "next_after",
                counts: false,
                keep: &[],
            }),
        },
    ),
};
/// List calendars.
pub static LIST_CALENDARS: Spec = Spec {
    name: "nc_calendar_list_calendars",
    app: &APP,
    title: "List calendars",
    about: "List your calendars with the names that other tools want; shared and subscribed ones too.",
    scopes: &["calendar.read"],
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
            list: "calendars",
            limit: None,
            by: nc_toolkit::PageBy::Server(250),
        },
    ),
};
/// List events.
pub static LIST_EVENTS: Spec = Spec {
    name: "nc_calendar_list_events",
    app: &APP,
    title: "List events",
    about: "List events of one calendar or all. With both dates a series is listed occurrence by occurrence, each with its recurrence_id; otherwise once. Calendars that cannot be read are in `errors`.",
    scopes: &["calendar.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "calendar",
            text: &["summary", "description", "location"],
            author: &["organizer"],
            sender: &[],
            only_if: None,
        },
    ),
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "events",
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
/// List tasks.
pub static LIST_TODOS: Spec = Spec {
    name: "nc_calendar_list_todos",
    app: &APP,
    title: "List tasks",
    about: "List the tasks of one calendar. Of a repeating task pending_count says how many occurrences are open by now.",
    scopes: &["todo.read", "calendar.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "calendar",
            text: &["summary", "description"],
            author: &[],
            sender: &[],
            only_if: None,
        },
    ),
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "todos",
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
/// List calendar trash.
pub static LIST_TRASH: Spec = Spec {
    name: "nc_calendar_list_trash",
    app: &APP,
    title: "List calendar trash",
    about: "List deleted events, tasks and calendars, which Nextcloud keeps for some weeks.",
    scopes: &["calendar.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "calendar",
            text: &["title"],
            author: &[],
            sender: &[],
            only_if: None,
        },
    ),
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "items",
            limit: None,
            by: nc_toolkit::PageBy::Server(250),
        },
    ),
};
/// Manage calendars.
pub static MANAGE_CALENDAR: Spec = Spec {
    name: "nc_calendar_manage_calendar",
    app: &APP,
    title: "Manage calendars",
    about: "Create, change, delete, restore or list calendars. A deleted calendar goes to the trash with all that is in it; restore brings it back.",
    scopes: &["calendar.write"],
    effect: Effect::Update,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: Some(
        &nc_toolkit::Ask {
            words: "Delete calendar {calendar_name} with all that is in it?",
            look: &[],
            type_back: None,
            undo: true,
            when: &[
                nc_toolkit::When {
                    arg: "action",
                    values: &["delete"],
                },
            ],
        },
    ),
    from_others: None,
    long: None,
    page: None,
};
/// Answer invitation.
pub static RESPOND: Spec = Spec {
    name: "nc_calendar_respond",
    app: &APP,
    title: "Answer invitation",
    about: "Accept, decline or tentatively accept an invitation; the organizer is told. Answer again to change it.",
    scopes: &["calendar.write"],
    effect: Effect::Send,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: Some(
        &nc_toolkit::Ask {
            words: "Answer {answer} to the invitation?",
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
/// Restore event or task.
pub static RESTORE_FROM_TRASH: Spec = Spec {
    name: "nc_calendar_restore_from_trash",
    app: &APP,
    title: "Restore event or task",
    about: "Bring a deleted event or task back into its calendar.",
    scopes: &["calendar.write"],
    effect: Effect::Set,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: None,
    long: None,
    page: None,
};
/// Search tasks.
pub static SEARCH_TODOS: Spec = Spec {
    name: "nc_calendar_search_todos",
    app: &APP,
    title: "Search tasks",
    about: "Find tasks over all calendars. Calendars that cannot be read are in `errors`.",
    scopes: &["todo.read", "calendar.read"],
    effect: Effect::Read,
    operations: &[],
    feature: None,
    since: None,
    envelope: true,
    ask: None,
    from_others: Some(
        &nc_toolkit::FromOthers {
            origin: "calendar",
            text: &["summary", "description"],
            author: &[],
            sender: &[],
            only_if: None,
        },
    ),
    long: None,
    page: Some(
        &nc_toolkit::Paging {
            list: "todos",
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
/// Update event.
pub static UPDATE_EVENT: Spec = Spec {
    name: "nc_calendar_update_event",
    app: &APP,
    title: "Update event",
    about: "Change an event, a whole series, or with recurrence_id one occurrence. What is not given stays; an empty text clears. Guests are told of changes. With the etag of the last reading nobody else's change is overwritten.",
    scopes: &["calendar.write"],
    effect: Effect::Update,
    operations: &[],
    feature: None,
    since: None,
    envelope: false,
    ask: Some(
        &nc_toolkit::Ask {
            words: "Make {attendees} the guests of the event?",
            look: &[],
            type_back: None,
            undo: true,
            when: &[
                nc_toolkit::When {
                    arg: "attendees",
                    values: &[],
                },
            ],
        },
    ),
    from_others: None,
    long: None,
    page: None,
};
/// Update task.
pub static UPDATE_TODO: Spec = Spec {
    name: "nc_calendar_update_todo",
    app: &APP,
    title: "Update task",
    about: "Change a task. What is not given stays; an empty text clears. Status, percentage and time of completion keep in step.",
    scopes: &["todo.write", "calendar.read"],
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
