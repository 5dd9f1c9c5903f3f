//! The picture of the coverage: one bar per app.

use std::fmt::Write as _;

use super::App;

const ROW: usize = 18;
const LEFT: usize = 150;
const WIDTH: usize = 560;

/// An SVG: operations of each app, those that tools call in front.
pub(super) fn draw(apps: &[App]) -> String {
    let most = apps
        .iter()
        .map(|app| app.documented)
        .max()
        .unwrap_or(1)
        .max(1);
    let height = 40 + ROW * apps.len();
    let full = LEFT + WIDTH + 90;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {full} {height}\" font-family=\"sans-serif\" font-size=\"12\">\n\
         <title>Operations per app: documented and typed, used by a tool</title>\n\
         <rect width=\"{full}\" height=\"{height}\" fill=\"#ffffff\"/>\n\
         <rect x=\"{LEFT}\" y=\"8\" width=\"12\" height=\"12\" fill=\"#0b6fa4\"/><text x=\"{}\" y=\"18\" fill=\"#222222\">used by a tool</text>\n\
         <rect x=\"{}\" y=\"8\" width=\"12\" height=\"12\" fill=\"#b9d7e8\"/><text x=\"{}\" y=\"18\" fill=\"#222222\">documented and typed</text>\n",
        LEFT + 18,
        LEFT + 140,
        LEFT + 158
    );
    for (row, app) in apps.iter().enumerate() {
        let top = 32 + row * ROW;
        let bar = |count: usize| (count * WIDTH).div_ceil(most);
        // Writing to a String cannot fail.
        let _ = writeln!(
            svg,
            "<text x=\"{}\" y=\"{}\" text-anchor=\"end\" fill=\"#222222\">{}</text>\
             <rect x=\"{LEFT}\" y=\"{top}\" width=\"{}\" height=\"12\" fill=\"#b9d7e8\"/>\
             <rect x=\"{LEFT}\" y=\"{top}\" width=\"{}\" height=\"12\" fill=\"#0b6fa4\"/>\
             <text x=\"{}\" y=\"{}\" fill=\"#222222\">{} of {}</text>",
            LEFT - 8,
            top + 10,
            app.name,
            bar(app.typed),
            bar(app.used),
            LEFT + bar(app.typed) + 6,
            top + 10,
            app.used,
            app.documented
        );
    }
    svg.push_str("</svg>\n");
    svg
}
