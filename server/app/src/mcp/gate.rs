//! The one gate: which tools and resources a caller may see and use now.

use nc_auth::Caller;
use nc_toolkit::{ResourceSpec, Spec};
use nc_tools::Listed;
use nextcloud_transport::{Kind, NextcloudError};
use rmcp::{ErrorData, RoleServer, service::RequestContext};
use serde_json::json;

use super::{Handler, Selection, instance::is_for_administrators, names, own};

/// A caller with what they chose, for one request.
#[derive(Debug)]
pub(super) struct Visit {
    pub(super) caller: Caller,
    pub(super) selection: Selection,
}

impl Handler {
    /// Who asks, and for which tools.
    ///
    /// # Errors
    /// Protocol errors for a request that came past authentication, or that chooses nonsense.
    pub(super) fn visit(&self, context: &RequestContext<RoleServer>) -> Result<Visit, ErrorData> {
        let request = context.extensions.get::<http::request::Parts>();
        let from_request = request.and_then(|parts| parts.extensions.get::<Caller>());
        let caller = from_request
            .or(self.parts.fixed_caller.as_ref())
            .cloned()
            .ok_or_else(|| ErrorData::internal_error("the request carries no caller", None))?;
        let selection = match request {
            Some(parts) => self
                .parts
                .selection
                .tightened(parts)
                .map_err(|words| ErrorData::invalid_params(words, None))?,
            None => self.parts.selection.clone(),
        };
        Ok(Visit { caller, selection })
    }

    /// Whether this mode has what the tool is about.
    fn has(&self, spec: &Spec) -> bool {
        let (authenticator, provisioning) =
            (&self.parts.authenticator, self.parts.provisioning.as_ref());
        let index = self.parts.index.as_ref();
        let own = spec.app.own;
        own.is_none_or(|own| own::offers(authenticator, provisioning, index, own))
    }

    /// The tools that the visitor may use, in constant order. Of somebody whom Nextcloud does not let in nothing is known, so
    /// they see what they could use: a call tells what is wrong, and the tools of this server mend it.
    ///
    /// # Errors
    /// When Nextcloud cannot say which apps it has: an empty list would look like the truth.
    pub(super) async fn offered(&self, visit: &Visit) -> Result<Vec<&'static Listed>, ErrorData> {
        let chosen: Vec<&'static Listed> = nc_tools::surface()
            .tools()
            .filter(|item| {
                let spec = item.spec();
                self.has(spec)
                    && visit.selection.allows(spec)
                    && visit.caller.scopes.allows_all(spec.scopes)
            })
            .collect();
        let gated = chosen.iter().any(|item| !item.spec().app.is_everywhere());
        if !self.parts.gate_by_capabilities || !gated || !visit.caller.is_connected() {
            return Ok(chosen);
        }
        let instances = &self.parts.instances;
        let administrative = chosen.iter().any(|item| is_for_administrators(item.spec()));
        let administers = async {
            if administrative {
                instances.administers(&visit.caller).await
            } else {
                None
            }
        };
        let (instance, administers) = futures::join!(instances.of(&visit.caller), administers);
        let refused = |error: &NextcloudError| error.kind() == Kind::Unauthorized;
        if instance.as_ref().is_err_and(refused) {
            self.parts.authenticator.forget(&visit.caller.key).await;
            if own::mends(&self.parts.authenticator).is_some() {
                return Ok(chosen);
            }
        }
        let instance = instance.map_err(|error| {
            let text = nc_toolkit::ToolError::from(error).text();
            ErrorData::internal_error(
                format!("Cannot ask Nextcloud which apps it has. {text}"),
                None,
            )
        })?;
        let shown = |item: &&Listed| {
            let spec = item.spec();
            instance.offers(spec) && (administers != Some(false) || !is_for_administrators(spec))
        };
        Ok(chosen.into_iter().filter(shown).collect())
    }

    /// The tool `name`, if the visitor may call it.
    ///
    /// # Errors
    /// Why not, as a protocol error.
    pub(super) async fn admit(
        &self,
        visit: &Visit,
        name: &str,
    ) -> Result<&'static Listed, ErrorData> {
        let item = nc_tools::surface()
            .tool(name)
            .ok_or_else(|| unknown_tool(name))?;
        let spec = item.spec();
        if let Some(own) = spec.app.own.filter(|_| !self.has(spec)) {
            let words = format!("the tool {name} is there {} only", own.place());
            return Err(ErrorData::invalid_params(words, None));
        }
        if !visit.selection.allows(spec) {
            let words = format!(
                "the tool {name} is not offered here: the configuration or this request leaves it out"
            );
            return Err(ErrorData::invalid_params(words, None));
        }
        if !visit.caller.scopes.allows_all(spec.scopes) {
            let words = format!("insufficient_scope: {name} needs {}", spec.scopes.join(" "));
            return Err(ErrorData::invalid_params(
                words,
                Some(json!({ "required": spec.scopes })),
            ));
        }
        self.require_app(visit, spec).await?;
        Ok(item)
    }

    async fn require_app(&self, visit: &Visit, spec: &Spec) -> Result<(), ErrorData> {
        if !self.parts.gate_by_capabilities || spec.app.is_everywhere() {
            return Ok(());
        }
        // A failed lookup lets the call through: its own answer says better what is wrong.
        match self.parts.instances.of(&visit.caller).await {
            Ok(instance) if !instance.offers(spec) => {
                let (app, name) = (spec.app.name, spec.name);
                let words = match spec.feature.filter(|_| instance.has(spec.app)) {
                    Some(feature) => format!(
                        "the app {app} of this Nextcloud does not have {feature}, which {name} needs"
                    ),
                    None => match spec.since.filter(|_| instance.has(spec.app)) {
                        Some(since) => {
                            format!("{name} needs the app {app} in version {since} or later")
                        }
                        None => format!(
                            "this Nextcloud does not have the app {app}, which {name} needs, or keeps it from you"
                        ),
                    },
                };
                Err(ErrorData::invalid_params(words, None))
            }
            _ => Ok(()),
        }
    }

    /// Whether the visitor may see a resource.
    ///
    /// # Errors
    /// When Nextcloud cannot say which apps it has.
    pub(super) async fn shows(
        &self,
        visit: &Visit,
        spec: &ResourceSpec,
    ) -> Result<bool, ErrorData> {
        let scopes = spec.scope.as_slice();
        if !visit.selection.allows_app(spec.app.name) || !visit.caller.scopes.allows_all(scopes) {
            return Ok(false);
        }
        let gated = self.parts.gate_by_capabilities && visit.caller.is_connected();
        if !gated || spec.app.is_everywhere() {
            return Ok(true);
        }
        match self.parts.instances.of(&visit.caller).await {
            Ok(instance) => Ok(instance.has(spec.app)),
            Err(error) => Err(ErrorData::internal_error(
                nc_toolkit::ToolError::from(error).text(),
                None,
            )),
        }
    }
}

/// Whether the caller was granted every one of `scopes`.
fn unknown_tool(name: &str) -> ErrorData {
    let shown: String = name.chars().take(128).collect();
    let words = match names::closest_tool(&shown) {
        Some(meant) => format!("there is no tool \"{shown}\"; did you mean {meant}?"),
        None => format!("there is no tool \"{shown}\"; tools/list names all"),
    };
    ErrorData::invalid_params(words, None)
}
