//! PPTX: slides in their order, each with its notes.

use std::collections::HashMap;

use crate::{
    DocumentError, Limits, Text, Wanted,
    archive::Archive,
    markdown::Markdown,
    office,
    xml::{Step, Tag, walk},
};

pub(crate) fn read(bytes: &[u8], wanted: Wanted, limits: &Limits) -> Result<Text, DocumentError> {
    let mut archive = Archive::open(bytes, limits)?;
    let slides = order(&mut archive)?;
    Text::of_pages(slides.len(), wanted, |number| {
        let part = slides.get(number as usize - 1);
        let part = part.map(String::as_str).unwrap_or_default();
        let xml = archive.member(part)?;
        let mut markdown = Markdown::default();
        office::write(&xml, &mut markdown, limits)?;
        let mut text = markdown.finish();
        let notes = notes(&mut archive, part, limits)?;
        if !notes.is_empty() {
            text.push_str("\n\nNotes: ");
            text.push_str(&notes);
        }
        Ok(text)
    })
}

/// Paths of the slides as they are shown.
fn order(archive: &mut Archive<'_>) -> Result<Vec<String>, DocumentError> {
    let targets = relations(archive, "ppt/_rels/presentation.xml.rels")?;
    let presentation = archive.member("ppt/presentation.xml")?;
    let mut slides = Vec::new();
    walk(&presentation, |step| {
        if let Step::Open(tag) = step
            && tag.name == "sldId"
            && let Some(target) = relation_of(tag, &targets).and_then(|id| targets.get(id))
        {
            slides.push(within("ppt", &target.1));
        }
        Ok(())
    })?;
    Ok(slides)
}

/// `r:id`, which has the same local name as the number of the slide.
fn relation_of<'t>(tag: &'t Tag, known: &HashMap<String, (String, String)>) -> Option<&'t str> {
    tag.all("id").find(|id| known.contains_key(*id))
}

fn notes(archive: &mut Archive<'_>, slide: &str, limits: &Limits) -> Result<String, DocumentError> {
    let (folder, name) = slide.rsplit_once('/').unwrap_or_default();
    let relations = relations(archive, &format!("{folder}/_rels/{name}.rels"))?;
    let notes = relations
        .into_values()
        .find(|(kind, _)| kind.ends_with("/notesSlide"));
    let Some((_, target)) = notes else {
        return Ok(String::new());
    };
    let Some(xml) = archive.optional(&within(folder, &target))? else {
        return Ok(String::new());
    };
    let mut markdown = Markdown::default();
    office::write(&xml, &mut markdown, limits)?;
    Ok(markdown.finish())
}

/// Type and target of what a part refers to, by id.
fn relations(
    archive: &mut Archive<'_>,
    part: &str,
) -> Result<HashMap<String, (String, String)>, DocumentError> {
    let mut found = HashMap::new();
    let Some(xml) = archive.optional(part)? else {
        return Ok(found);
    };
    walk(&xml, |step| {
        if let Step::Open(tag) = step
            && tag.name == "Relationship"
            && let (Some(id), Some(target)) = (tag.get("Id"), tag.get("Target"))
        {
            let kind = tag.get("Type").unwrap_or_default();
            found.insert(id.to_owned(), (kind.to_owned(), target.to_owned()));
        }
        Ok(())
    })?;
    Ok(found)
}

/// The path of `target` as seen from `folder`.
fn within(folder: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut parts: Vec<&str> = folder.split('/').collect();
    for part in target.split('/') {
        match part {
            ".." => drop(parts.pop()),
            "." => {}
            name => parts.push(name),
        }
    }
    parts.join("/")
}
