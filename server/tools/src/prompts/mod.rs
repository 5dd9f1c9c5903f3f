//! Prompts: things people do again and again, each as the words that make a model do them well.

use nc_toolkit::{Argument, Choice, PromptSpec};

use crate::choices;

/// The prompts, by name.
pub(crate) const PROMPTS: &[PromptSpec] = &[
    PromptSpec {
        name: "board_standup",
        title: "Prepare a stand-up",
        about: "What moved, what is late and what is stuck on a Deck board.",
        needs: &["deck_get_boards", "deck_get_board_overview"],
        arguments: &[chosen(
            &required("board", "Name of the board"),
            &choices::BOARDS,
        )],
        text: include_str!("board_standup.md"),
    },
    PromptSpec {
        name: "catch_up_on_chat",
        title: "Catch up on a chat",
        about: "Decisions, questions and files of the unread messages of a conversation.",
        needs: &["talk_list_conversations", "talk_get_messages"],
        arguments: &[chosen(
            &required("conversation", "Name of the conversation"),
            &choices::CONVERSATIONS,
        )],
        text: include_str!("catch_up_on_chat.md"),
    },
    PromptSpec {
        name: "daily_briefing",
        title: "Daily briefing",
        about: "Appointments, tasks and news of a day on one page.",
        needs: &["nc_calendar_list_events"],
        arguments: &[optional("date", "Day, such as 2026-03-01", "today")],
        text: include_str!("daily_briefing.md"),
    },
    PromptSpec {
        name: "find_anything",
        title: "Find anything",
        about: "An answer from notes, files and everything else that can be searched, with sources.",
        needs: &["nc_search_find"],
        arguments: &[required("question", "What you want to know")],
        text: include_str!("find_anything.md"),
    },
    PromptSpec {
        name: "inbox_triage",
        title: "Sort the inbox",
        about: "Unread mail in four groups, moved only when you say so.",
        needs: &["nc_mail_list_messages", "nc_mail_get_message"],
        arguments: &[optional("mailbox", "Mailbox", "the inbox of each account")],
        text: include_str!("inbox_triage.md"),
    },
    PromptSpec {
        name: "meal_plan",
        title: "Plan meals",
        about: "Dishes from your own recipes, and the shopping list for them.",
        needs: &["nc_cookbook_list_recipes", "nc_cookbook_get_recipe"],
        arguments: &[
            optional("days", "Number of days", "five"),
            optional("wishes", "What you like or cannot eat", ""),
        ],
        text: include_str!("meal_plan.md"),
    },
    PromptSpec {
        name: "meeting_preparation",
        title: "Prepare a meeting",
        about: "One page about an appointment from calendar, notes and files.",
        needs: &["nc_calendar_list_events", "nc_search_find"],
        arguments: &[required(
            "meeting",
            "Title of the appointment, and the day if it repeats",
        )],
        text: include_str!("meeting_preparation.md"),
    },
    PromptSpec {
        name: "news_digest",
        title: "News digest",
        about: "Unread news by topic, with links.",
        needs: &["nc_news_get_unread_items"],
        arguments: &[optional("feed", "Only this feed", "")],
        text: include_str!("news_digest.md"),
    },
    PromptSpec {
        name: "note_to_tasks",
        title: "Make tasks of a note",
        about: "What a note says has to be done, as tasks in a list.",
        needs: &["nc_notes_get_note", "nc_calendar_create_todo"],
        arguments: &[
            chosen(
                &required("note", "Title of the note"),
                &choices::NOTE_TITLES,
            ),
            chosen(
                &optional(
                    "list",
                    "Task list",
                    "my task list; ask when there are several",
                ),
                &choices::CALENDARS,
            ),
        ],
        text: include_str!("note_to_tasks.md"),
    },
    PromptSpec {
        name: "plan_meeting",
        title: "Plan a meeting",
        about: "Free time of several people, then the invitation.",
        needs: &[
            "nc_calendar_find_availability",
            "nc_calendar_create_meeting",
        ],
        arguments: &[
            required("topic", "What it is about"),
            required("attendees", "E-mail addresses, with commas between"),
            optional("duration", "Minutes", "60"),
            optional(
                "when",
                "Days or weeks that suit you",
                "within the next two weeks",
            ),
        ],
        text: include_str!("plan_meeting.md"),
    },
    PromptSpec {
        name: "reply_to_mail",
        title: "Answer a mail",
        about: "A draft in the tone of the message, sent only when you say so.",
        needs: &["nc_mail_get_message", "nc_mail_send_message"],
        arguments: &[
            required("subject", "Subject, or sender and day"),
            required("intent", "What you want to say"),
        ],
        text: include_str!("reply_to_mail.md"),
    },
    PromptSpec {
        name: "share_audit",
        title: "Check shares",
        about: "What you share with whom, what looks risky, and what to do.",
        needs: &["nc_share_list"],
        arguments: &[optional("path", "Only this folder", "in all my files")],
        text: include_str!("share_audit.md"),
    },
    PromptSpec {
        name: "summarize_document",
        title: "Summarise a file",
        about: "The main points of a file with page numbers.",
        needs: &["nc_webdav_read_file"],
        arguments: &[
            chosen(&required("path", "Path of the file"), &choices::FILES),
            optional("audience", "For whom", "me"),
        ],
        text: include_str!("summarize_document.md"),
    },
    PromptSpec {
        name: "table_report",
        title: "Ask a table",
        about: "An answer from the rows of a table.",
        needs: &["nc_tables_list_tables", "nc_tables_read_table"],
        arguments: &[required(
            "question",
            "What you want to know; name the table if you can",
        )],
        text: include_str!("table_report.md"),
    },
    PromptSpec {
        name: "tidy_folder",
        title: "Tidy a folder",
        about: "A better structure for a folder, carried out when you agree.",
        needs: &["nc_webdav_list_directory", "nc_webdav_move_resource"],
        arguments: &[chosen(
            &required("folder", "Path of the folder"),
            &choices::FILES,
        )],
        text: include_str!("tidy_folder.md"),
    },
    PromptSpec {
        name: "weekly_review",
        title: "Weekly review",
        about: "What was done, what slipped and what comes.",
        needs: &["nc_calendar_list_events", "nc_notes_list_notes"],
        arguments: &[optional("week", "Week", "the week that ends now")],
        text: include_str!("weekly_review.md"),
    },
];

const fn required(name: &'static str, about: &'static str) -> Argument {
    Argument {
        name,
        about,
        absent: None,
        choice: None,
    }
}

const fn optional(name: &'static str, about: &'static str, absent: &'static str) -> Argument {
    Argument {
        name,
        about,
        absent: Some(absent),
        choice: None,
    }
}

const fn chosen(argument: &Argument, choice: &'static Choice) -> Argument {
    Argument {
        name: argument.name,
        about: argument.about,
        absent: argument.absent,
        choice: Some(choice),
    }
}

#[cfg(test)]
mod tests;
