//! `nc_notes_append_content`: read, add, write; once more when somebody else wrote in between.

use nc_generated_tools::notes::{APPEND_CONTENT, shapes::Saved};
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError, args};
use nextcloud_client::notes::{Client, types::NoteChange};
use serde::Deserialize;

/// How often a lost race is run again.
const ATTEMPTS: usize = 4;

pub(crate) struct AppendContent;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Number of the note
    note_id: i64,
    /// Markdown text to add
    content: String,
}

impl Tool for AppendContent {
    const SPEC: &'static Spec = &APPEND_CONTENT;
    type Input = Input;
    type Output = Saved;

    async fn run(ctx: &Ctx, input: Input) -> Result<Saved, ToolError> {
        let mut last = None;
        for _ in 0..ATTEMPTS {
            match attempt(ctx, &input).await {
                Err(race) if race.kind() == Some(Kind::PreconditionFailed) => last = Some(race),
                other => return other,
            }
        }
        Err(last.unwrap_or_else(|| ToolError::invalid("nothing was tried")))
    }
}

async fn attempt(ctx: &Ctx, input: &Input) -> Result<Saved, ToolError> {
    let id = input.note_id;
    let words = || {
        [
            (Kind::NotFound, format!("Note {id} not found")),
            (Kind::Forbidden, format!("Access to note {id} denied")),
            (
                Kind::PreconditionFailed,
                format!("Note {id} was modified by someone else"),
            ),
        ]
    };
    let client = Client::from_session(ctx.session());
    let told = |error: ToolError| error.told_one_of(words());
    let note = client
        .get_note(id, None, None)
        .await
        .map_err(|error| told(error.into()))?
        .into_inner();
    let etag = args::etag(note.etag.as_deref().unwrap_or_default());
    let change = NoteChange {
        content: Some(joined(
            note.content.as_deref().unwrap_or_default(),
            &input.content,
        )),
        ..NoteChange::default()
    };
    let saved = client.update_note(id, Some(&etag), &change).await;
    let saved = saved.map_err(|error| told(error.into()))?.into_inner();
    Ok(Saved::from(saved).link(ctx.links()))
}

/// The text with more below it, apart by a line of its own.
fn joined(text: &str, more: &str) -> String {
    if text.trim().is_empty() {
        return more.to_owned();
    }
    format!("{text}\n---\n{more}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_note_gets_no_separator() {
        assert_eq!(joined("", "b"), "b");
        assert_eq!(joined("a", "b"), "a\n---\nb");
    }
}
