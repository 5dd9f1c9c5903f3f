//! What stands between `BEGIN` and `END`: lines and further components, in order.

use std::fmt;

use super::Line;

/// Deepest nesting that is read; real objects stay below 4.
const MAX_DEPTH: usize = 12;

/// Why a text is no component.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InvalidContent {
    /// It does not begin with `BEGIN:`.
    #[error("there is no BEGIN line")]
    NoBegin,
    /// A component is not closed, or by another name.
    #[error("a component does not end as it began")]
    Unclosed,
    /// Components are nested too deeply.
    #[error("components are nested too deeply")]
    TooDeep,
}

/// A line or a component.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Item {
    /// A property.
    Line(Line),
    /// A component inside.
    Component(Component),
}

/// A component: `VCALENDAR`, `VEVENT`, `VALARM`, `VCARD`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Component {
    name: String,
    items: Vec<Item>,
}

impl Component {
    /// An empty component.
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            items: Vec::new(),
        }
    }

    /// Read the first component of a text; what follows it is not looked at.
    ///
    /// # Errors
    /// [`InvalidContent`] when it does not begin, or not end.
    pub fn parse(text: &str) -> Result<Self, InvalidContent> {
        let mut open: Vec<Self> = Vec::new();
        for line in unfold(text) {
            let line = Line::read(&line);
            if line.is("BEGIN") {
                if open.len() >= MAX_DEPTH {
                    return Err(InvalidContent::TooDeep);
                }
                open.push(Self::new(line.value().trim()));
            } else if line.is("END") {
                let done = open.pop().ok_or(InvalidContent::NoBegin)?;
                if !done.is(line.value().trim()) {
                    return Err(InvalidContent::Unclosed);
                }
                match open.last_mut() {
                    Some(parent) => parent.items.push(Item::Component(done)),
                    None => return Ok(done),
                }
            } else {
                let parent = open.last_mut().ok_or(InvalidContent::NoBegin)?;
                parent.items.push(Item::Line(line));
            }
        }
        if open.is_empty() {
            return Err(InvalidContent::NoBegin);
        }
        Err(InvalidContent::Unclosed)
    }

    /// Whether it is of that name, in whatever case.
    pub fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// The name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Everything in it, in order.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// All its own lines.
    pub fn lines(&self) -> impl Iterator<Item = &Line> {
        self.items.iter().filter_map(|item| match item {
            Item::Line(line) => Some(line),
            Item::Component(_) => None,
        })
    }

    /// All its own lines, to change.
    pub fn lines_mut(&mut self) -> impl Iterator<Item = &mut Line> {
        self.items.iter_mut().filter_map(|item| match item {
            Item::Line(line) => Some(line),
            Item::Component(_) => None,
        })
    }

    /// The components directly inside.
    pub fn components(&self) -> impl Iterator<Item = &Self> {
        self.items.iter().filter_map(|item| match item {
            Item::Component(component) => Some(component),
            Item::Line(_) => None,
        })
    }

    /// The components directly inside, to change.
    pub fn components_mut(&mut self) -> impl Iterator<Item = &mut Self> {
        self.items.iter_mut().filter_map(|item| match item {
            Item::Component(component) => Some(component),
            Item::Line(_) => None,
        })
    }

    /// The first line of that name.
    pub fn line<'c>(&'c self, name: &'c str) -> Option<&'c Line> {
        self.each(name).next()
    }

    /// All lines of that name.
    pub fn each<'c>(&'c self, name: &'c str) -> impl Iterator<Item = &'c Line> + 'c {
        self.lines().filter(move |line| line.is(name))
    }

    /// The text of the first line of that name; `None` also when it is empty.
    pub fn text(&self, name: &str) -> Option<String> {
        let text = self.line(name)?.as_text();
        (!text.is_empty()).then_some(text)
    }

    /// Put a line in the place of those of its name, or behind the last line if there is none.
    pub fn set(&mut self, line: Line) {
        let name = line.name().to_owned();
        let same = |item: &Item| matches!(item, Item::Line(old) if old.is(&name));
        match self.items.iter().position(same) {
            Some(at) => {
                self.remove(&name);
                self.items.insert(at, Item::Line(line));
            }
            None => self.push(line),
        }
    }

    /// Set a text, or take the line away when it is empty. Parameters of an existing line stay, but for its language.
    pub fn set_text(&mut self, name: &str, text: &str) {
        if text.is_empty() {
            self.remove(name);
            return;
        }
        let fresh = Line::text(name, text);
        let line = match self.line(name).cloned() {
            Some(mut old) => {
                old.set_value(fresh.value());
                old.remove_param("ALTREP");
                old
            }
            None => fresh,
        };
        self.set(line);
    }

    /// Add a line behind the last one.
    pub fn push(&mut self, line: Line) {
        let behind = self
            .items
            .iter()
            .rposition(|item| matches!(item, Item::Line(_)))
            .map_or(0, |last| last + 1);
        self.items.insert(behind, Item::Line(line));
    }

    /// Add a component at the end.
    pub fn push_component(&mut self, component: Self) {
        self.items.push(Item::Component(component));
    }

    /// Add a component in front of the others.
    pub fn insert_component(&mut self, component: Self) {
        let before = self
            .items
            .iter()
            .position(|item| matches!(item, Item::Component(_)))
            .unwrap_or(self.items.len());
        self.items.insert(before, Item::Component(component));
    }

    /// Take all lines of that name away.
    pub fn remove(&mut self, name: &str) {
        self.items
            .retain(|item| !matches!(item, Item::Line(line) if line.is(name)));
    }

    /// Keep only the lines that `keep` wants.
    pub fn retain_lines(&mut self, keep: impl Fn(&Line) -> bool) {
        self.items.retain(|item| match item {
            Item::Line(line) => keep(line),
            Item::Component(_) => true,
        });
    }

    /// Keep only the components that `keep` wants.
    pub fn retain_components(&mut self, keep: impl Fn(&Self) -> bool) {
        self.items.retain(|item| match item {
            Item::Line(_) => true,
            Item::Component(component) => keep(component),
        });
    }

    fn write(&self, out: &mut String) {
        Line::new("BEGIN", self.name.clone()).write(out);
        for item in &self.items {
            match item {
                Item::Line(line) => line.write(out),
                Item::Component(component) => component.write(out),
            }
        }
        Line::new("END", self.name.clone()).write(out);
    }
}

impl fmt::Display for Component {
    /// The component with CRLF line ends, folded.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = String::new();
        self.write(&mut out);
        f.write_str(&out)
    }
}

/// The lines of a text, put together where they were folded; empty ones are left out.
fn unfold(text: &str) -> Vec<String> {
    let text = text.trim_start_matches('\u{feff}');
    let mut lines: Vec<String> = Vec::new();
    for raw in text.split('\n') {
        let raw = raw.strip_suffix('\r').unwrap_or(raw);
        match (raw.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(more), Some(line)) => line.push_str(more),
            _ if raw.is_empty() => {}
            _ => lines.push(raw.to_owned()),
        }
    }
    lines
}
