//! `nc_calendar_bulk_operations`: change, delete or move every event that a filter finds; never without a filter.

use futures::{StreamExt, stream};
use nc_generated_tools::calendar::BULK_OPERATIONS;
use nc_toolkit::{Ctx, JsonSchema, Kind as Failure, Spec, Tool, ToolError};
use nextcloud_dav::{
    collection::Object,
    icalendar::{CalendarObject, Kind},
};
use serde::{Deserialize, Serialize};

use super::{
    create_event,
    fields::Fields,
    gather::{self, Source},
    moment, people,
    place::{CalendarReadError, Place},
    reminder,
    summary::Filter,
};

/// Most events at once.
const MOST: usize = 500;
/// Events that are changed at the same time.
const AT_ONCE: usize = 4;

pub(crate) struct BulkOperations;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// update, delete or move
    operation: String,
    /// Filter
    title_contains: Option<String>,
    /// Filter: any of these, separated by commas
    categories: Option<String>,
    /// Only this calendar
    calendar_name: Option<String>,
    /// Filter: first day or time
    start_date: Option<String>,
    /// Filter: last day or time
    end_date: Option<String>,
    /// Filter
    status: Option<String>,
    /// Filter
    location_contains: Option<String>,
    new_title: Option<String>,
    new_description: Option<String>,
    new_location: Option<String>,
    new_categories: Option<String>,
    new_priority: Option<i64>,
    /// 0 for none
    new_reminder_minutes: Option<i64>,
    /// Where to move
    target_calendar: Option<String>,
    /// Change whole series too
    #[serde(default)]
    apply_to_series: bool,
}

// What came of one event.
#[derive(Debug, Serialize, JsonSchema)]
#[schemars(transform = super::loose)]
struct Done {
    uid: String,
    title: String,
    calendar_name: String,
    status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

#[derive(Debug, Default, Serialize, JsonSchema)]
#[schemars(transform = super::loose)]
pub(crate) struct Output {
    operation: String,
    total_found: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    updated_count: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deleted_count: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    moved_count: Option<usize>,
    failed_count: usize,
    skipped_count: usize,
    results: Vec<Done>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<CalendarReadError>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Operation {
    Update,
    Delete,
    Move,
}

/// An event that the filter found.
struct Found {
    source: Source,
    object: Object,
    event: CalendarObject,
}

impl Tool for BulkOperations {
    const SPEC: &'static Spec = &BULK_OPERATIONS;
    type Input = Input;
    type Output = Output;

    async fn run(ctx: &Ctx, input: Input) -> Result<Output, ToolError> {
        let operation = input.operation()?;
        let target = match (operation, &input.target_calendar) {
            (Operation::Move, Some(name)) => Some(Place::of(ctx, name).await?),
            (Operation::Move, None) => {
                return Err(ToolError::invalid("`target_calendar` is missing"));
            }
            _ => None,
        };
        let (found, errors) = input.find(ctx, target.as_ref()).await?;
        if found.len() > MOST {
            let message = format!("the filter finds {} events, more than {MOST}", found.len());
            return Err(ToolError::refused(
                message,
                "narrow it; nothing was changed",
            ));
        }
        let mut output = Output {
            operation: input.operation.trim().to_lowercase(),
            total_found: found.len(),
            errors,
            ..Output::default()
        };
        let work = stream::iter(found)
            .map(|one| input.work(ctx, operation, target.as_ref(), one))
            .buffered(AT_ONCE);
        output.results = work.collect().await;
        let count = |status| {
            output
                .results
                .iter()
                .filter(|one| one.status == status)
                .count()
        };
        let (done, skipped) = (count("done"), count("skipped"));
        output.failed_count = count("failed");
        output.skipped_count = skipped;
        match operation {
            Operation::Update => output.updated_count = Some(done),
            Operation::Delete => output.deleted_count = Some(done),
            Operation::Move => output.moved_count = Some(done),
        }
        Ok(output)
    }
}

impl Input {
    fn operation(&self) -> Result<Operation, ToolError> {
        let operation = match self.operation.trim().to_lowercase().as_str() {
            "update" => Operation::Update,
            "delete" => Operation::Delete,
            "move" => Operation::Move,
            _ => return Err(ToolError::invalid("`operation` is update, delete or move")),
        };
        if operation == Operation::Update && self.changes_nothing() {
            return Err(ToolError::invalid(
                "give at least one of the `new_` arguments",
            ));
        }
        Ok(operation)
    }

    fn changes_nothing(&self) -> bool {
        let texts = [
            &self.new_title,
            &self.new_description,
            &self.new_location,
            &self.new_categories,
        ];
        texts.iter().all(|text| text.is_none())
            && self.new_priority.is_none()
            && self.new_reminder_minutes.is_none()
    }

    /// The events that the filter finds, each once, in calendars that can be changed.
    async fn find(
        &self,
        ctx: &Ctx,
        target: Option<&Place>,
    ) -> Result<(Vec<Found>, Vec<CalendarReadError>), ToolError> {
        let filter = Filter::parse(
            self.title_contains.as_deref(),
            self.location_contains.as_deref(),
            self.categories.as_deref(),
            self.status.as_deref(),
        );
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let (start, end) = (text(&self.start_date), text(&self.end_date));
        moment::legible(&start, &end)?;
        if filter.is_empty() && start.trim().is_empty() && end.trim().is_empty() {
            return Err(ToolError::refused(
                "without a filter this would change every event",
                "give a title, place, category, status or a range of dates",
            ));
        }
        let mut sources = gather::sources(ctx, &text(&self.calendar_name), Kind::Event).await?;
        let range = moment::range(&start, &end, &sources.here)?;
        sources.all.retain(|source| {
            !source.read_only && target.is_none_or(|target| target.address != source.address)
        });
        let gathered = gather::objects(ctx, sources, Kind::Event, range).await?;
        let (sources, here) = (&gathered.sources, &gathered.here);
        let found = gathered
            .objects
            .into_iter()
            .filter_map(|(number, object, event)| {
                let source = sources.get(number)?.clone();
                let (rows, _) = gather::of_object(&event, range, here, &source.name);
                let wanted = rows.iter().any(|row| filter.wants(row));
                wanted.then_some(Found {
                    source,
                    object,
                    event,
                })
            });
        Ok((found.collect(), gathered.errors))
    }

    async fn work(
        &self,
        ctx: &Ctx,
        operation: Operation,
        target: Option<&Place>,
        found: Found,
    ) -> Done {
        let mut done = Done {
            uid: found.event.uid().unwrap_or_default(),
            title: found
                .event
                .main()
                .and_then(|main| main.text("SUMMARY"))
                .unwrap_or_default(),
            calendar_name: found.source.name.clone(),
            status: "done",
            error: None,
        };
        if found.event.repeats() && !self.apply_to_series {
            done.status = "skipped";
            done.error = Some("a series; set apply_to_series to include it".to_owned());
            return done;
        }
        let outcome = match (operation, target) {
            (Operation::Update, _) => self.update(ctx, found).await,
            (Operation::Delete, _) => delete(ctx, &found).await,
            (Operation::Move, Some(target)) => move_to(target, &found).await,
            (Operation::Move, None) => Ok(()),
        };
        if let Err(error) = outcome {
            done.status = "failed";
            done.error = Some(error.text());
        }
        done
    }

    async fn update(&self, ctx: &Ctx, found: Found) -> Result<(), ToolError> {
        let Found {
            source,
            object,
            mut event,
        } = found;
        let fields = Fields {
            title: self.new_title.as_deref(),
            description: self.new_description.as_deref(),
            location: self.new_location.as_deref(),
            categories: self.new_categories.as_deref(),
            priority: self.new_priority,
            ..Fields::default()
        };
        let me = people::me(ctx).await?;
        for part in event.parts_mut() {
            fields.apply(part, Kind::Event)?;
            if let Some(minutes) = self.new_reminder_minutes {
                let reminders = create_event::short(minutes, false)?;
                reminder::replace(part, &reminders, me.mail_addresses().next())?;
            }
        }
        event.stamp(ctx.clock().now(), |_| true);
        let place = Place::of(ctx, &source.name).await?;
        place.change(&object, &event).await?;
        Ok(())
    }
}

async fn delete(ctx: &Ctx, found: &Found) -> Result<(), ToolError> {
    let place = Place::of(ctx, &found.source.name).await?;
    let object = &found.object;
    let collections = place.calendars.collections();
    collections
        .remove(&object.address, Some(&object.etag))
        .await?;
    Ok(())
}

async fn move_to(target: &Place, found: &Found) -> Result<(), ToolError> {
    let object = &found.object;
    let moved = target
        .calendars
        .move_object(&object.address, &object.etag, &target.address);
    moved.await.map_err(|error| {
        let words = || format!("Calendar {} not found", target.name);
        target.missing(error).told(Failure::Conflict, words)
    })
}
