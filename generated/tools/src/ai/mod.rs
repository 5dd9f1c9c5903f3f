//! Tools of `ai`. Written by `cargo xtask codegen` from `specs/tools/ai.yaml`.
use nc_base::Effect;
use nc_toolkit::{App, Entry, Spec};
mod cancel_task;
mod delete_task;
mod get_task;
mod list_task_types;
mod list_tasks;
mod schedule_task;
pub mod shapes;
/// The app.
pub static APP: App = App {
    name: "ai",
    capability: None,
    own: None,
    navigation: None,
    scopes: &[
        ("ai.read", "See tasks that the server's own AI did for you"),
        ("ai.write", "Give tasks to the server's own AI"),
    ],
};
/// Tools that are a single call.
pub const TOOLS: &[Entry] = &[
    Entry::of::<cancel_task::CancelTask>(),
    Entry::of::<delete_task::DeleteTask>(),
    Entry::of::<get_task::GetTask>(),
    Entry::of::<list_task_types::ListTaskTypes>(),
    Entry::of::<list_tasks::ListTasks>(),
    Entry::of::<schedule_task::ScheduleTask>(),
];
/// Tools that are written by hand, or guarded by something that is.
pub const HANDLERS: &[&Spec] = &[&GET_FILE];
/// Get file of AI task.
pub static GET_FILE: Spec = Spec {
    name: "nc_ai_get_file",
    app: &APP,
    title: "Get file of AI task",
    about: "Look at a picture, or read a text, that a task took or made. Other files are refused.",
    scopes: &["ai.read"],
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
