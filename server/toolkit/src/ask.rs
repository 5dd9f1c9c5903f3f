//! When a tool asks the person before it runs, and in which words. Written in manifests as `ask`.

/// The question before a tool runs.
#[derive(Debug, PartialEq, Eq)]
pub struct Ask {
    /// What will happen, for the person; `{name}` stands for an argument or for what a [`Look`] finds,
    /// `{name|words}` has words for when there is none.
    pub words: &'static str,
    /// Names that are looked up before asking.
    pub look: &'static [Look],
    /// The name in [`Self::words`] that the person must type; without one a yes is enough.
    pub type_back: Option<&'static str>,
    /// Whether what happens can be undone: then it happens unasked where a client cannot ask.
    pub undo: bool,
    /// When to ask: if any of these holds, or always if there are none.
    pub when: &'static [When],
}

/// A name for the question, read by a tool that changes nothing.
#[derive(Debug, PartialEq, Eq)]
pub struct Look {
    /// The name in the words.
    pub name: &'static str,
    /// The tool, which gets those arguments that it knows.
    pub tool: &'static str,
    /// Where the name is in its result.
    pub path: &'static [&'static str],
}

/// A condition on one argument.
#[derive(Debug, PartialEq, Eq)]
pub struct When {
    /// The argument.
    pub arg: &'static str,
    /// The values that ask, as text; none: any value at all, unless it is empty or false.
    pub values: &'static [&'static str],
}

impl Ask {
    /// The names that [`Self::words`] has in braces.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        let parts = self.words.split('{').skip(1);
        parts.map(|part| part.split(['}', '|']).next().unwrap_or_default())
    }
}
