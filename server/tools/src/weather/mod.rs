//! The weather: what the API answers as a list or as an error under the same status.

mod get_forecast;

use nc_toolkit::Entry;

pub(crate) const TOOLS: &[Entry] = &[Entry::of::<get_forecast::GetForecast>()];
