//! Whether two clocks agree: tokens are good for minutes, and a wrong clock makes them old or not yet valid.

use http::header;
use jiff::{Timestamp, fmt::rfc2822};

use super::{Finding, ask::Answer};

/// How far clocks may differ, in seconds: what the judgement of tokens allows.
const MOST: i64 = 30;

/// What the `Date` of an answer says about the clock of `whose`, against the time here.
pub(super) fn compare(
    step: &'static str,
    whose: &str,
    answer: &Answer,
    now: Timestamp,
) -> Option<Finding> {
    let date = answer.header(header::DATE)?;
    // RFC 9110 writes GMT, which RFC 2822 knows as an old name.
    let there = rfc2822::parse(date).ok()?.timestamp();
    let ahead = there.as_second() - now.as_second();
    let words = if ahead > 0 { "ahead of" } else { "behind" };
    Some(if ahead.abs() > MOST {
        Finding::bad(
            step,
            format!("the clock of {whose} is {} s {words} ours", ahead.abs()),
            "set both clocks by NTP: tokens are refused as too old or as not yet valid",
        )
    } else {
        Finding::good(step, format!("the clock of {whose} agrees with ours"))
    })
}
