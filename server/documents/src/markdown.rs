//! Markdown built block by block: paragraphs, headings, list items and tables.

/// Takes text and structure in the order of the document.
#[derive(Debug, Default)]
pub(crate) struct Markdown {
    out: String,
    /// The paragraph that is being written.
    line: String,
    prefix: String,
    table: Option<Table>,
}

#[derive(Debug, Default)]
struct Table {
    /// Tables within cells flow into the cell.
    depth: usize,
    rows: Vec<Vec<String>>,
}

impl Markdown {
    /// Bytes written so far, without what is under way.
    pub(crate) fn len(&self) -> usize {
        self.out.len() + self.line.len()
    }

    /// Text of the paragraph.
    pub(crate) fn text(&mut self, text: &str) {
        self.line.push_str(text);
    }

    /// Begin the paragraph with this mark, as `## `.
    pub(crate) fn mark(&mut self, prefix: impl Into<String>) {
        self.prefix = prefix.into();
    }

    /// Close the paragraph.
    pub(crate) fn end_paragraph(&mut self) {
        let line = std::mem::take(&mut self.line);
        let prefix = std::mem::take(&mut self.prefix);
        let line = line.trim();
        if line.is_empty() {
            return;
        }
        if let Some(table) = &mut self.table {
            if let Some(cell) = table.rows.last_mut().and_then(|row| row.last_mut()) {
                if !cell.is_empty() {
                    cell.push(' ');
                }
                cell.push_str(&line.replace('\n', " ").replace('|', "\\|"));
            }
            return;
        }
        if !self.out.is_empty() {
            // Items of a list stay together.
            let tight = prefix.trim_start().starts_with('-') && self.last_is_item();
            self.out.push_str(if tight { "\n" } else { "\n\n" });
        }
        self.out.push_str(&prefix);
        self.out.push_str(line);
    }

    pub(crate) fn begin_table(&mut self) {
        self.end_paragraph();
        self.table.get_or_insert_default().depth += 1;
    }

    pub(crate) fn begin_row(&mut self) {
        if let Some(table) = self.outermost() {
            table.rows.push(Vec::new());
        }
    }

    pub(crate) fn begin_cell(&mut self) {
        self.end_paragraph();
        if let Some(row) = self.outermost().and_then(|table| table.rows.last_mut()) {
            row.push(String::new());
        }
    }

    pub(crate) fn end_table(&mut self) {
        self.end_paragraph();
        let Some(table) = &mut self.table else { return };
        table.depth = table.depth.saturating_sub(1);
        if table.depth > 0 {
            return;
        }
        let rows = std::mem::take(&mut table.rows);
        self.table = None;
        self.rows(&rows);
    }

    /// A whole table; rows and columns without content are left out at the ends.
    pub(crate) fn rows(&mut self, rows: &[Vec<String>]) {
        let full = |row: &&Vec<String>| row.iter().any(|cell| !cell.is_empty());
        let used = |row: &Vec<String>| row.iter().rposition(|cell| !cell.is_empty());
        let width = rows
            .iter()
            .filter_map(used)
            .max()
            .map_or(0, |last| last + 1);
        for (index, row) in rows.iter().filter(full).enumerate() {
            let apart = if index > 0 || self.out.is_empty() {
                ""
            } else {
                "\n"
            };
            if !self.out.is_empty() {
                self.out.push('\n');
            }
            self.out.push_str(apart);
            self.out.push('|');
            for column in 0..width {
                let cell = row.get(column).map_or("", String::as_str);
                self.out.extend([" ", cell, " |"]);
            }
            if index == 0 {
                self.out.push_str("\n|");
                self.out.extend(std::iter::repeat_n(" --- |", width));
            }
        }
    }

    /// All of it.
    pub(crate) fn finish(mut self) -> String {
        self.end_paragraph();
        while self.table.is_some() {
            self.end_table();
        }
        self.out
    }

    fn outermost(&mut self) -> Option<&mut Table> {
        self.table.as_mut().filter(|table| table.depth == 1)
    }

    fn last_is_item(&self) -> bool {
        let last = self.out.rsplit('\n').next().unwrap_or_default();
        last.trim_start().starts_with("- ")
    }
}

/// The mark of a heading of this level, from 1.
pub(crate) fn heading(level: usize) -> String {
    format!("{} ", "#".repeat(level.clamp(1, 6)))
}

/// The mark of a list item, `depth` levels in.
pub(crate) fn item(depth: usize) -> String {
    format!("{}- ", "  ".repeat(depth.min(8)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_has_a_head_and_no_empty_ends() {
        let mut markdown = Markdown::default();
        let cells = |row: [&str; 3]| row.map(str::to_owned).to_vec();
        markdown.rows(&[
            cells(["a", "b", ""]),
            cells(["", "", ""]),
            cells(["1", "", ""]),
        ]);
        assert_eq!(markdown.finish(), "| a | b |\n| --- | --- |\n| 1 |  |");
    }

    #[test]
    fn a_table_in_a_cell_flows_into_it() {
        let mut markdown = Markdown::default();
        markdown.begin_table();
        markdown.begin_row();
        markdown.begin_cell();
        markdown.text("a|b");
        markdown.begin_table();
        markdown.begin_row();
        markdown.begin_cell();
        markdown.text("c");
        markdown.end_table();
        markdown.end_table();
        assert_eq!(markdown.finish(), "| a\\|b c |\n| --- |");
    }

    #[test]
    fn items_stay_together() {
        let mut markdown = Markdown::default();
        for (prefix, text) in [("", "List"), ("- ", "one"), ("  - ", "two"), ("", "end")] {
            markdown.mark(prefix);
            markdown.text(text);
            markdown.end_paragraph();
        }
        assert_eq!(markdown.finish(), "List\n\n- one\n  - two\n\nend");
    }
}
