//! Lists of texts in one column: as JSON, for a separator could stand in what others send.

use serde_json::Value as Json;

pub(crate) fn write(list: &[String]) -> String {
    Json::from(list.to_vec()).to_string()
}

/// Nothing if it is no list of texts.
pub(crate) fn read(text: &str) -> Option<Vec<String>> {
    serde_json::from_str(text).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_break_does_not_make_two_of_one() {
        let list = vec![
            "https://a.example/\nhttps://evil.example/".to_owned(),
            String::new(),
        ];
        assert_eq!(read(&write(&list)), Some(list));
        assert_eq!(read("https://a.example"), None);
    }
}
