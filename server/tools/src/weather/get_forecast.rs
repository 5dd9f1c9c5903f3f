//! `nc_weather_get_forecast`: an answer of success may hold nothing but an error.

use http::Method;
use nc_generated_tools::weather::GET_FORECAST;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use serde::{Deserialize, Serialize};
use serde_json::Value;

const PATH: &str = "/ocs/v2.php/apps/weather_status/api/v1/forecast";

pub(crate) struct GetForecast;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {}

#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Output {
    forecast: Vec<Moment>,
}

#[derive(Debug, PartialEq, Serialize, JsonSchema)]
struct Moment {
    time: String,
    /// In °C
    #[serde(skip_serializing_if = "Option::is_none")]
    temperature: Option<f64>,
    /// In m/s
    #[serde(skip_serializing_if = "Option::is_none")]
    wind_speed: Option<f64>,
    /// In %
    #[serde(skip_serializing_if = "Option::is_none")]
    humidity: Option<f64>,
    /// In %
    #[serde(skip_serializing_if = "Option::is_none")]
    clouds: Option<f64>,
    /// In mm, in the `hours` that follow
    #[serde(skip_serializing_if = "Option::is_none")]
    precipitation: Option<f64>,
    /// As partlycloudy_day
    #[serde(skip_serializing_if = "Option::is_none")]
    symbol: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hours: Option<u8>,
}

impl Tool for GetForecast {
    const SPEC: &'static Spec = &GET_FORECAST;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, _: Input) -> Result<Output, ToolError> {
        let call = ctx.session().request(Method::GET, PATH);
        let call = call.operation("weather_status.weather_status-get-forecast");
        let none = || "no place is set for your weather".to_owned();
        let answer = call.ocs().await;
        let answer = answer.map_err(|error| ToolError::from(error).told(Kind::NotFound, none))?;
        Ok(Output {
            forecast: moments(&answer)?,
        })
    }
}

fn moments(answer: &Value) -> Result<Vec<Moment>, ToolError> {
    if let Value::Array(all) = answer {
        return Ok(all.iter().map(moment).collect());
    }
    let why = answer.get("error").and_then(Value::as_str);
    let why = why.unwrap_or("no place is set");
    Err(ToolError::refused(
        format!("Nextcloud has no forecast: {why}"),
        "set the place with nc_weather_set_location, or try later: its weather service may be out of reach",
    ))
}

fn moment(one: &Value) -> Moment {
    let number = |path: &str| one.pointer(path).and_then(Value::as_f64);
    let now = |name: &str| number(&format!("/data/instant/details/{name}"));
    // Far ahead the service knows only longer spans.
    let mut spans = [1, 6, 12].into_iter();
    let hours = spans.find(|hours| one.pointer(&format!("/data/next_{hours}_hours")).is_some());
    let span = hours.map(|hours| format!("/data/next_{hours}_hours"));
    let within = |path: &str| span.as_ref().map(|span| format!("{span}{path}"));
    let symbol = within("/summary/symbol_code").and_then(|path| one.pointer(&path)?.as_str());
    Moment {
        time: one
            .get("time")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned(),
        temperature: now("air_temperature"),
        wind_speed: now("wind_speed"),
        humidity: now("relative_humidity"),
        clouds: now("cloud_area_fraction"),
        precipitation: within("/details/precipitation_amount").and_then(|path| number(&path)),
        symbol: symbol.map(ToOwned::to_owned),
        hours,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_shortest_span_counts() {
        let details = json!({ "air_temperature": 4.5, "wind_speed": 2.0, "relative_humidity": 80.1, "cloud_area_fraction": 99.0 });
        let span = |code: &str, rain: f64| json!({ "summary": { "symbol_code": code }, "details": { "precipitation_amount": rain } });
        let near = json!({ "time": "2026-11-21T18:00:00Z", "data": { "instant": { "details": details }, "next_1_hours": span("rain", 0.4), "next_6_hours": span("cloudy", 2.0) } });
        let far = json!({ "time": "2026-11-29T18:00:00Z", "data": { "instant": { "details": {} }, "next_6_hours": span("cloudy", 2.0) } });
        let read = moments(&json!([near, far])).unwrap();
        assert_eq!(read[0].symbol.as_deref(), Some("rain"));
        assert_eq!((read[0].precipitation, read[0].hours), (Some(0.4), Some(1)));
        assert_eq!((read[1].precipitation, read[1].hours), (Some(2.0), Some(6)));
        assert_eq!(
            (read[0].temperature, read[1].temperature),
            (Some(4.5), None)
        );
    }

    #[test]
    fn a_failure_within_a_success_is_one() {
        let error = moments(&json!({ "error": "Malformed JSON data." })).unwrap_err();
        assert!(
            error.text().contains("Malformed JSON data"),
            "{}",
            error.text()
        );
        assert!(moments(&json!({})).is_err());
    }
}
