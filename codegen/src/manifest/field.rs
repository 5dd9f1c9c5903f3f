//! One field of a shape: `name`, `name!`, `name = path.in.answer`, `name = path as Type`, `name = path with other`.

/// A field that a result takes from an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// Name in the result.
    pub name: String,
    /// Whether it is always there.
    pub always: bool,
    /// Names to follow in the answer.
    pub path: Vec<String>,
    /// A shape, or `integer`, `string`, `number`, `boolean`.
    pub kind: Option<String>,
    /// The field beside it that holds what its `{placeholders}` stand for.
    pub with: Option<String>,
}

impl Field {
    /// Read one field.
    ///
    /// # Errors
    /// What is wrong with the text.
    pub fn parse(text: &str) -> Result<Self, String> {
        let (fact, with) = match text.split_once(" with ") {
            Some((fact, with)) => (fact, Some(with.trim())),
            None => (text, None),
        };
        let (left, right) = match fact.split_once('=') {
            Some((left, right)) => (left.trim(), Some(right.trim())),
            None => (fact.trim(), None),
        };
        let (left, as_left) = split_as(left);
        let (name, always) = match left.strip_suffix('!') {
            Some(name) => (name.trim(), true),
            None => (left, false),
        };
        let (path, kind) = match right {
            Some(right) => split_as(right),
            None => (name, as_left),
        };
        let good = |name: &str| {
            !name.is_empty()
                && name
                    .chars()
                    .all(|c| c.is_ascii_alphanumeric() || "_-@:".contains(c))
        };
        let parts = [Some(name), kind, with].into_iter().flatten();
        if !path.split('.').chain(parts).all(good) {
            return Err(format!("`{text}` is not a field"));
        }
        Ok(Self {
            name: name.to_owned(),
            always,
            path: path.split('.').map(ToOwned::to_owned).collect(),
            kind: kind.map(ToOwned::to_owned),
            with: with.map(ToOwned::to_owned),
        })
    }
}

fn split_as(text: &str) -> (&str, Option<&str>) {
    match text.split_once(" as ") {
        Some((text, kind)) => (text.trim(), Some(kind.trim())),
        None => (text, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_read_as_they_are_written() {
        let field = Field::parse("share_id! = id as integer").unwrap();
        assert_eq!(field.name, "share_id");
        assert!(field.always);
        assert_eq!(
            (field.path, field.kind.as_deref()),
            (vec!["id".to_owned()], Some("integer"))
        );
        assert_eq!(
            Field::parse("icon = status.icon").unwrap().path,
            ["status", "icon"]
        );
        assert_eq!(
            Field::parse("rows as Row").unwrap().kind.as_deref(),
            Some("Row")
        );
        let field = Field::parse("text! = message with messageParameters").unwrap();
        assert_eq!(
            (field.path, field.with.as_deref()),
            (vec!["message".to_owned()], Some("messageParameters"))
        );
        assert!(Field::parse("a with ").is_err());
        assert!(Field::parse("a b").is_err());
        assert!(Field::parse("a = ").is_err());
    }
}
