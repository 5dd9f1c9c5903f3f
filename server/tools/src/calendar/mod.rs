//! Calendar and tasks: CalDAV, so all of it is written by hand.

mod bulk_operations;
mod complete_todo;
mod create_event;
mod create_meeting;
mod create_todo;
mod delete;
mod delete_event;
mod delete_todo;
mod fields;
mod find_availability;
mod free;
mod gather;
mod get_event;
mod get_upcoming_events;
mod here;
mod list_calendars;
mod list_events;
mod list_todos;
mod list_trash;
mod manage_calendar;
mod moment;
mod people;
mod place;
mod recurrence;
mod reminder;
mod repeating;
mod resource;
mod respond;
mod restore_from_trash;
mod saved;
mod single;
mod summary;
mod task;
mod times;
mod uid;
mod update_event;
mod update_todo;

pub(crate) use resource::{calendar, event, event_stamp, stamps, tasks};

use nc_toolkit::Entry;

/// Results say which fields there can be, not which there always are: that would only make the list of tools longer.
fn loose(schema: &mut schemars::Schema) {
    schema.remove("required");
}

pub(crate) const TOOLS: &[Entry] = &[
    Entry::of::<bulk_operations::BulkOperations>(),
    Entry::of::<complete_todo::CompleteTodo>(),
    Entry::of::<create_event::CreateEvent>(),
    Entry::of::<create_meeting::CreateMeeting>(),
    Entry::of::<create_todo::CreateTodo>(),
    Entry::of::<delete_event::DeleteEvent>(),
    Entry::of::<delete_todo::DeleteTodo>(),
    Entry::of::<find_availability::FindAvailability>(),
    Entry::of::<get_event::GetEvent>(),
    Entry::of::<get_upcoming_events::GetUpcomingEvents>(),
    Entry::of::<list_calendars::ListCalendars>(),
    Entry::of::<list_events::ListEvents>(),
    Entry::of::<list_todos::ListTodos>(),
    Entry::of::<list_trash::ListTrash>(),
    Entry::of::<manage_calendar::ManageCalendar>(),
    Entry::of::<respond::Respond>(),
    Entry::of::<restore_from_trash::RestoreFromTrash>(),
    Entry::of::<list_todos::SearchTodos>(),
    Entry::of::<update_event::UpdateEvent>(),
    Entry::of::<update_todo::UpdateTodo>(),
];
