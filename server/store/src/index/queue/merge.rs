//! What becomes of two jobs for one document.

use jiff::Timestamp;

use super::{NewJob, Operation};
use crate::{
    StoreError,
    database::{Row, Value, values},
    index::key,
};

/// The job that is there, as far as another may change it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Queued {
    pub(super) job: NewJob,
    pub(super) priority: i64,
    pub(super) added_at: Timestamp,
    pub(super) ready_at: i64,
    pub(super) attempts: i64,
    pub(super) revision: i64,
    pub(super) runs: bool,
    pub(super) dead: bool,
}

impl Queued {
    pub(super) fn new(job: NewJob, now: Timestamp) -> Self {
        Self {
            priority: job.priority.number(),
            added_at: now,
            ready_at: job.run_after.as_millisecond(),
            attempts: 0,
            revision: 0,
            runs: false,
            dead: false,
            job,
        }
    }

    /// `priority` of the job itself is of no meaning in what was read.
    pub(super) fn of(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            job: NewJob {
                key: super::IndexKey::of(row)?,
                user: key::user(row, "index_jobs")?,
                operation: Operation::parse(&row.text("operation")?)?,
                place: row.text_or_null("place")?,
                etag: row.text_or_null("etag")?,
                mode: row.text("mode")?,
                priority: super::Priority::Scan,
                seen_at: row.time("seen_at")?,
                run_after: row.time("ready_at")?,
            },
            priority: row.number("priority")?,
            added_at: row.time("added_at")?,
            ready_at: row.number("ready_at")?,
            attempts: row.number("attempts")?,
            revision: row.number("revision")?,
            runs: row.text_or_null("lease")?.is_some(),
            dead: row.time_or_null("dead_at")?.is_some(),
        })
    }

    /// In the order of the statements of `add`.
    pub(super) fn values(&self) -> Vec<Value> {
        let Self { job, .. } = self;
        let mut values = job.key.values();
        values.extend_from_slice(values![
            job.user.as_str(),
            job.operation.as_str(),
            job.place.as_deref(),
            job.etag.as_deref(),
            job.mode.as_str(),
            self.priority,
            job.seen_at,
            self.added_at,
            self.ready_at,
            self.attempts,
            self.revision,
        ]);
        values
    }
}

/// What the two make together; `None` when the old one stays as it is.
pub(super) fn merged(old: &Queued, new: &NewJob, now: Timestamp) -> Option<Queued> {
    let same = old.job.operation == Operation::Index
        && new.operation == Operation::Index
        && new.etag.is_some()
        && old.job.etag == new.etag
        && old.job.mode == new.mode;
    let newer = new.seen_at >= old.job.seen_at;
    if old.dead {
        return (!same && newer).then(|| Queued {
            revision: old.revision,
            ..Queued::new(new.clone(), now)
        });
    }
    let made = match (old.job.operation, new.operation) {
        (Operation::Index, Operation::Places) => absorbed(old, new),
        (Operation::Places, Operation::Index | Operation::Places) => {
            replaced(old, new.clone(), same)
        }
        (Operation::Remove, Operation::Index | Operation::Places) => {
            // Somebody saw it after it was gone. Whether it is still in the index then, nobody knows.
            if new.seen_at <= old.job.seen_at {
                return None;
            }
            let operation = Operation::Index;
            let new = NewJob {
                operation,
                ..new.clone()
            };
            replaced(old, new, same)
        }
        _ if newer => replaced(old, new.clone(), same),
        _ => return None,
    };
    (made != *old).then_some(made)
}

/// To index includes to say who sees it; if that is under way already, it is done again.
fn absorbed(old: &Queued, new: &NewJob) -> Queued {
    let mut made = old.clone();
    made.job.seen_at = old.job.seen_at.max(new.seen_at);
    made.priority = old.priority.min(new.priority.number());
    made.revision += i64::from(old.runs);
    made
}

fn replaced(old: &Queued, new: NewJob, same: bool) -> Queued {
    let fresh = new.priority.number();
    let wanted = new.run_after.as_millisecond();
    let seen_at = old.job.seen_at.max(new.seen_at);
    let mut job = new;
    job.seen_at = seen_at;
    // Of no meaning here, and must not look like a change.
    (job.priority, job.run_after) = (old.job.priority, old.job.run_after);
    let mut made = Queued {
        job,
        priority: old.priority.min(fresh),
        ..old.clone()
    };
    if same {
        return made;
    }
    if old.runs {
        made.priority = fresh;
        made.revision += 1;
        return made;
    }
    // What waits after a failure waits no longer: it is another version.
    made.ready_at = if old.attempts > 0 {
        wanted
    } else {
        old.ready_at.min(wanted)
    };
    made.attempts = 0;
    made
}

#[cfg(test)]
mod tests {
    use nc_base::UserId;

    use super::super::{IndexKey, Priority};
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).expect("a time")
    }

    fn job(operation: Operation, seen: i64, etag: Option<&str>) -> NewJob {
        NewJob {
            key: IndexKey::new("note", "1"),
            user: UserId::parse("alice").expect("a user"),
            operation,
            place: None,
            etag: etag.map(str::to_owned),
            mode: "hybrid".to_owned(),
            priority: Priority::Scan,
            seen_at: at(seen),
            run_after: at(seen),
        }
    }

    fn after(old: NewJob, new: &NewJob) -> Operation {
        let old = Queued::new(old, at(0));
        merged(&old, new, at(9)).unwrap_or(old).job.operation
    }

    #[test]
    fn what_was_seen_last_is_right_and_removal_wins_a_tie() {
        use Operation::{Index, Places, Remove};
        for (old, new, left) in [
            ((Index, 5), (Remove, 5), Remove),
            ((Index, 5), (Remove, 4), Index),
            ((Remove, 5), (Index, 5), Remove),
            ((Remove, 5), (Index, 6), Index),
            ((Remove, 5), (Places, 5), Remove),
            ((Remove, 5), (Places, 6), Index),
            ((Places, 5), (Remove, 4), Places),
            ((Places, 5), (Remove, 6), Remove),
            ((Places, 5), (Index, 4), Index),
            ((Index, 5), (Places, 9), Index),
        ] {
            let found = after(job(old.0, old.1, None), &job(new.0, new.1, None));
            assert_eq!(found, left, "{old:?} then {new:?}");
        }
    }

    #[test]
    fn only_another_version_makes_a_running_job_run_again() {
        let running = Queued {
            runs: true,
            ..Queued::new(job(Operation::Index, 5, Some("a")), at(5))
        };
        let again = |new| merged(&running, &new, at(9)).map_or(0, |made| made.revision);
        assert_eq!(again(job(Operation::Index, 6, Some("a"))), 0);
        assert_eq!(again(job(Operation::Index, 6, Some("b"))), 1);
        assert_eq!(again(job(Operation::Index, 6, None)), 1);
        assert_eq!(again(job(Operation::Places, 6, None)), 1);
        assert_eq!(again(job(Operation::Remove, 6, None)), 1);
        assert_eq!(
            again(job(Operation::Index, 4, Some("b"))),
            0,
            "seen earlier"
        );
    }

    #[test]
    fn a_wait_after_a_failure_ends_with_another_version_only() {
        let mut failed = Queued::new(job(Operation::Index, 5, Some("a")), at(5));
        failed.attempts = 3;
        failed.ready_at = at(500).as_millisecond();
        let made =
            merged(&failed, &job(Operation::Index, 6, Some("a")), at(6)).expect("seen later");
        assert_eq!(
            (made.attempts, made.ready_at),
            (3, at(500).as_millisecond())
        );
        let made = merged(&failed, &job(Operation::Index, 6, Some("b")), at(6)).expect("changed");
        assert_eq!((made.attempts, made.ready_at), (0, at(6).as_millisecond()));
        failed.dead = true;
        assert_eq!(
            merged(&failed, &job(Operation::Index, 6, Some("a")), at(6)),
            None
        );
        let made = merged(&failed, &job(Operation::Places, 6, None), at(6)).expect("alive");
        assert_eq!((made.dead, made.job.operation), (false, Operation::Places));
    }
}
