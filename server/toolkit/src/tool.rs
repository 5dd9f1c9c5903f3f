//! The trait of a tool, and the table entry that makes many of them one list.

use std::{borrow::Cow, fmt, future::Future, sync::Arc};

use futures::future::BoxFuture;
use rmcp::model::{JsonObject, Tool as Definition};
use schemars::JsonSchema;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use crate::{Ctx, Spec, ToolError, args, paging, paging::Turn, schema};

/// One tool.
pub trait Tool: 'static {
    /// The facts that its manifest states.
    const SPEC: &'static Spec;
    /// Its arguments.
    type Input: DeserializeOwned + JsonSchema + Send + 'static;
    /// Its result, an object.
    type Output: Serialize + JsonSchema + Send + 'static;

    /// Do it.
    ///
    /// # Errors
    /// [`ToolError`], whose text the model reads.
    ///
    /// # Cancel safety
    /// Dropping the future drops the request to Nextcloud that is under way; what was sent may have been done.
    fn run(
        ctx: &Ctx,
        input: Self::Input,
    ) -> impl Future<Output = Result<Self::Output, ToolError>> + Send;
}

/// What must hold before a tool may run, beyond what its arguments say.
pub trait Guard: 'static {
    /// Find out; `args` are those of the call, of the types that its schema names.
    ///
    /// # Errors
    /// Why the tool may not run. Nothing was done.
    fn check(ctx: &Ctx, args: &JsonObject) -> impl Future<Output = Result<(), ToolError>> + Send;
}

type Check = fn(JsonObject, &JsonObject) -> Result<JsonObject, ToolError>;
type Call = fn(Ctx, JsonObject, Arc<JsonObject>) -> BoxFuture<'static, Result<Value, ToolError>>;

/// A tool in a table.
#[derive(Clone, Copy)]
pub struct Entry {
    spec: &'static Spec,
    input: fn() -> JsonObject,
    output: fn(bool) -> JsonObject,
    check: Check,
    call: Call,
}

impl Entry {
    /// The entry of `T`.
    pub const fn of<T: Tool>() -> Self {
        Self {
            spec: T::SPEC,
            input: schema::input::<T::Input>,
            output: schema::output::<T::Output>,
            check: |args, schema| {
                let args = args::coerced(args, schema)?;
                readable::<T>(&args, schema)?;
                Ok(args)
            },
            call: |ctx, args, schema| Box::pin(run::<T>(ctx, args, schema)),
        }
    }

    /// The entry of `T`, which runs only when `G` lets it.
    pub const fn guarded<G: Guard, T: Tool>() -> Self {
        Self {
            call: |ctx, args, schema| Box::pin(run_guarded::<G, T>(ctx, args, schema)),
            ..Self::of::<T>()
        }
    }

    /// The facts that its manifest states.
    pub const fn spec(&self) -> &'static Spec {
        self.spec
    }

    /// The tool as `tools/list` shows it.
    pub fn definition(&self) -> Definition {
        let (mut input, mut output) = self.own_schemas();
        if let Some(paging) = self.spec.page {
            paging.input(&mut input);
            paging.output(&mut output);
        }
        Definition::new(
            Cow::Borrowed(self.spec.name),
            Cow::Borrowed(self.spec.about),
            Arc::new(input),
        )
        .with_title(self.spec.title)
        .with_raw_output_schema(Arc::new(output))
        .with_annotations(self.spec.annotations())
    }

    /// The schemas of arguments and result as the tool itself has them, before paging.
    pub fn own_schemas(&self) -> (JsonObject, JsonObject) {
        ((self.input)(), (self.output)(self.spec.envelope))
    }

    /// The arguments as the tool will read them, if it can use them; `schema` as for [`Self::call`].
    ///
    /// # Errors
    /// [`ToolError::Invalid`] for arguments that the schema does not allow.
    pub fn check(&self, args: JsonObject, schema: &JsonObject) -> Result<JsonObject, ToolError> {
        (self.check)(args, schema)
    }

    /// Call it; `schema` is the input schema of [`Self::definition`].
    ///
    /// # Errors
    /// [`ToolError::Invalid`] for arguments that the schema does not allow, else what the tool answers.
    pub async fn call(
        &self,
        ctx: Ctx,
        args: JsonObject,
        schema: Arc<JsonObject>,
    ) -> Result<Value, ToolError> {
        (self.call)(ctx, args, schema).await
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Entry").field(&self.spec.name).finish()
    }
}

/// Whether the tool can read the arguments that are its own.
fn readable<T: Tool>(args: &JsonObject, schema: &JsonObject) -> Result<(), ToolError> {
    let mut own = args.clone();
    if T::SPEC.page.is_some() {
        own.shift_remove(paging::CURSOR);
    }
    args::read::<T::Input>(own, schema).map(|_| ())
}

/// The page that `args` ask for, and the arguments that the tool gets for it.
fn begin<'a, T: Tool>(
    ctx: &'a Ctx,
    mut args: JsonObject,
    schema: &JsonObject,
) -> Result<(Option<Turn<'a>>, JsonObject), ToolError> {
    args = args::coerced(args, schema)?;
    // What is wrong with another argument says more than that the cursor does not belong to it.
    if args.contains_key(paging::CURSOR) {
        readable::<T>(&args, schema)?;
    }
    let turn = Turn::begin(T::SPEC, ctx, &mut args, schema)?;
    Ok((turn, args))
}

async fn run<T: Tool>(
    ctx: Ctx,
    args: JsonObject,
    schema: Arc<JsonObject>,
) -> Result<Value, ToolError> {
    let (turn, args) = begin::<T>(&ctx, args, &schema)?;
    let input = args::read::<T::Input>(args, &schema)?;
    finish::<T>(&ctx, input, turn).await
}

async fn run_guarded<G: Guard, T: Tool>(
    ctx: Ctx,
    args: JsonObject,
    schema: Arc<JsonObject>,
) -> Result<Value, ToolError> {
    let (turn, args) = begin::<T>(&ctx, args, &schema)?;
    let input = args::read::<T::Input>(args.clone(), &schema)?;
    G::check(&ctx, &args).await?;
    finish::<T>(&ctx, input, turn).await
}

async fn finish<T: Tool>(
    ctx: &Ctx,
    input: T::Input,
    turn: Option<Turn<'_>>,
) -> Result<Value, ToolError> {
    // Large tools must not make this future large, which is moved about.
    let output = Box::pin(T::run(ctx, input)).await?;
    let mut result = Map::new();
    if T::SPEC.envelope {
        let now = ctx.clock().now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        result.insert("success".to_owned(), Value::Bool(true));
        result.insert("timestamp".to_owned(), Value::String(now));
    }
    match serde_json::to_value(output) {
        Ok(Value::Object(own)) => result.extend(own),
        Ok(other) => {
            result.insert("result".to_owned(), other);
        }
        Err(error) => {
            let message = format!("the result of {} cannot be written: {error}", T::SPEC.name);
            return Err(ToolError::Refused {
                message,
                hint: None,
            });
        }
    }
    if let Some(turn) = turn {
        turn.end(&mut result);
    }
    Ok(Value::Object(result))
}
