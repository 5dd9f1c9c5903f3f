//! `tools/call`: through the gate, within limits, and dropped when the client goes away.

use std::{sync::Arc, time::Duration};

use nc_toolkit::{Ctx, Cursors, Image, Links, Own, Told, ToolError};
use nc_tools::Listed;
use nextcloud_transport::Kind;
use rmcp::{
    ErrorData, RoleServer,
    model::{CallToolRequestParams, CallToolResponse, CallToolResult, JsonObject, MetaObject},
    service::RequestContext,
};
use serde_json::Value;
use tracing::{Instrument, Span, field::Empty};

use super::{
    Handler,
    answer::{self, Elsewhere},
    compact,
    confirm::{Go, Round},
    gate::Visit,
    opening, own, progress,
    provenance::Look,
};

impl Handler {
    /// Call a tool, or one of the two that stand for all.
    pub(super) async fn call(
        &self,
        visit: &Visit,
        mut request: CallToolRequestParams,
        context: &RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let round = Round::of(&mut request)?;
        let args = request.arguments.unwrap_or_default();
        match (&*request.name, visit.selection.is_compact()) {
            (compact::FIND, true) => {
                let offered = self.offered(visit).await?;
                let result = match compact::find(&offered, &args) {
                    Ok(found) => answer::success(found, self.parts.result_max_bytes, None),
                    Err(words) => answer::failure(words),
                };
                Ok(result.into())
            }
            (compact::CALL, true) => match compact::inner(args) {
                Ok((name, args)) => self.call_named(visit, &name, args, &round, context).await,
                Err(words) => Ok(answer::failure(words).into()),
            },
            (name, _) => self.call_named(visit, name, args, &round, context).await,
        }
    }

    async fn call_named(
        &self,
        visit: &Visit,
        name: &str,
        args: JsonObject,
        round: &Round,
        context: &RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let item = self.admit(visit, name).await?;
        if item.spec().app.own.is_none_or(Own::needs_nextcloud)
            && let Some(words) = own::missing(&visit.caller, &self.parts.authenticator)
        {
            return Ok(answer::failure(words).into());
        }
        let span = tracing::info_span!(
            "tool.call",
            tool.name = item.spec().name,
            caller.key = ?visit.caller.key,
            outcome = Empty,
            duration_ms = Empty
        );
        let started = self.parts.clock.monotonic();
        let run = async {
            let done = self.run_confirmed(visit, item, args, round, context).await;
            let outcome = done.as_ref().map_or("refused", |(outcome, _)| *outcome);
            let took = self
                .parts
                .clock
                .monotonic()
                .saturating_duration_since(started);
            Span::current()
                .record("outcome", outcome)
                .record("duration_ms", millis(took));
            tracing::info!("tool called");
            done.map(|(_, response)| response)
        };
        run.instrument(span).await
    }

    /// Run it if the person agrees; gives the word for the log and what the client gets.
    async fn run_confirmed(
        &self,
        visit: &Visit,
        item: &'static Listed,
        args: JsonObject,
        round: &Round,
        context: &RequestContext<RoleServer>,
    ) -> Result<(&'static str, CallToolResponse), ErrorData> {
        if let Err(wait) = self.parts.rates.take(visit.caller.key) {
            let seconds = wait.as_secs() + 1;
            let words = format!(
                "Too many calls in a short time. Try again in {seconds} s, and ask for more at once."
            );
            return Ok(("limited", answer::failure(words).into()));
        }
        Ok(
            match self.confirmed(visit, item, &args, round, context).await? {
                Go::Ahead => self.run_opening(visit, item, args, round, context).await?,
                Go::Ask(question) => ("asked", (*question).into()),
                Go::Stop(word, result) => (word, (*result).into()),
            },
        )
    }

    /// Run it, and once more after the person was asked to open the page that it has for them.
    async fn run_opening(
        &self,
        visit: &Visit,
        item: &'static Listed,
        args: JsonObject,
        round: &Round,
        context: &RequestContext<RoleServer>,
    ) -> Result<(&'static str, CallToolResponse), ErrorData> {
        // Only tools of this server have pages; arguments of others may be large.
        let again = item.spec().app.own.map(|_| args.clone());
        let ctx = self.ctx(visit).with_opened(round.opened);
        let told = ctx.told();
        let (word, result) = self.run(visit, item, args, ctx, context).await;
        let page = told.to_open().filter(|_| round.opened.is_none());
        let (Some(page), Some(args)) = (page, again) else {
            return Ok((word, result.into()));
        };
        Ok(match opening::ask(page, context).await? {
            opening::Ask::Later(question) => ("asked", (*question).into()),
            opening::Ask::Nobody => (word, result.into()),
            opening::Ask::Said(opened) => {
                let ctx = self.ctx(visit).with_opened(Some(opened));
                let (word, result) = self.run(visit, item, args, ctx, context).await;
                (word, result.into())
            }
        })
    }

    /// Run it; gives the word for the log and the result for the client.
    ///
    /// Dropping the future, a cancellation by the client and the time limit all drop the request to Nextcloud.
    async fn run(
        &self,
        visit: &Visit,
        item: &'static Listed,
        args: JsonObject,
        ctx: Ctx,
        context: &RequestContext<RoleServer>,
    ) -> (&'static str, CallToolResult) {
        let ctx = ctx.with_progress(progress::of(context));
        let told = ctx.told();
        let elsewhere = item.spec().long.map(|long| Elsewhere::of(long, &args));
        let images = ctx.attachments();
        let call = item
            .entry
            .call(ctx, args, Arc::clone(&item.definition.input_schema));
        let limit = self.parts.call_timeout;
        tokio::select! {
            done = tokio::time::timeout(limit, call) => match done {
                Ok(Ok(value)) => {
                    let result = self.finished(visit, item, value, &told, elsewhere.as_ref()).await;
                    ("success", self.shown(visit, result, &told, images.take()).await)
                }
                Ok(Err(error)) => {
                    let mut text = error.text();
                    if error.kind() == Some(Kind::Unauthorized) {
                        self.parts.authenticator.forget(&visit.caller.key).await;
                        text.extend(own::mends(&self.parts.authenticator));
                    }
                    let result = match &elsewhere {
                        Some(elsewhere) if told.is_long() => answer::too_long(&text, elsewhere),
                        _ => answer::failure(text),
                    };
                    (word(&error), result)
                }
                Err(_) => ("timeout", answer::failure(format!(
                    "Nextcloud took longer than {} s. What was asked may still be happening: look before trying again.",
                    limit.as_secs()
                ))),
            },
            () = context.ct.cancelled() => ("cancelled", answer::failure("Cancelled.")),
        }
    }

    /// A result as the client gets it: words of others marked, and of a bearable size.
    async fn finished(
        &self,
        visit: &Visit,
        item: &Listed,
        mut value: Value,
        told: &Told,
        elsewhere: Option<&Elsewhere>,
    ) -> CallToolResult {
        let mark = match item.spec().from_others {
            Some(from) => {
                let me = self.names_of(visit).await;
                let me: Vec<&str> = me.iter().map(AsRef::as_ref).collect();
                let look = Look {
                    from,
                    me: &me,
                    told: &told.authors(),
                    lockdown: self.parts.safety.lockdown,
                };
                look.at(&mut value)
            }
            None => None,
        };
        let mut result = answer::success(value, self.parts.result_max_bytes, elsewhere);
        result.meta = mark.map(MetaObject);
        result
    }

    /// The result with its images, unless lockdown withholds what others may have made.
    async fn shown(
        &self,
        visit: &Visit,
        result: CallToolResult,
        told: &Told,
        images: Vec<Image>,
    ) -> CallToolResult {
        if images.is_empty() || !self.parts.safety.lockdown {
            return answer::with_images(result, images);
        }
        let me = self.names_of(visit).await;
        let is_me = |author: &String| me.iter().any(|me| me.eq_ignore_ascii_case(author));
        let authors = told.authors();
        if !authors.is_empty() && authors.iter().all(is_me) {
            return answer::with_images(result, images);
        }
        answer::failure(
            "The image is withheld: this server is in lockdown, and others may have made it.",
        )
    }

    /// How Nextcloud names the caller. Only lockdown is worth a question to Nextcloud: without it a wrong guess marks
    /// more, and withholds nothing.
    pub(super) async fn names_of(&self, visit: &Visit) -> Vec<Arc<str>> {
        let session = &visit.caller.session;
        if self.parts.safety.lockdown
            && let Err(error) = session.user_id().await
        {
            tracing::debug!(%error, "the user id is not known");
        }
        let id = session.known_user_id().map(|id| Arc::from(id.as_str()));
        match id {
            Some(id) => vec![id],
            None => vec![Arc::clone(&visit.caller.user)],
        }
    }

    /// The surroundings of one call for this visitor.
    pub(super) fn ctx(&self, visit: &Visit) -> Ctx {
        Ctx::new(
            visit.caller.session.clone(),
            Links::new(Some(visit.caller.session.server().public_url().clone())),
            self.parts.settings.clone(),
            self.parts.clock.clone(),
        )
        .with_kept(own::kept(
            &self.parts.authenticator,
            self.parts.provisioning.as_ref(),
            self.parts.index.as_ref(),
            &visit.caller,
        ))
        .with_extractor(Arc::clone(&self.parts.extractor))
        .with_cursors(Cursors::new(
            self.parts.safety.cursors.clone(),
            Arc::clone(&visit.caller.user),
            self.parts.result_max_bytes,
        ))
    }
}

fn word(error: &ToolError) -> &'static str {
    match error {
        ToolError::Invalid { .. } => "invalid",
        ToolError::Refused { .. } => "refused",
        _ => "failure",
    }
}

fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}
