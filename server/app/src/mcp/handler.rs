//! The MCP server of this program: each request of a client, answered by the module of its name.

use std::{sync::Arc, time::Duration};

use nc_auth::{Authenticator, Caller, provisioning::Provisioning};
use nc_base::{Clock, Seal};
use nc_index::Index;
use nc_toolkit::{Extractor, ToolSettings};
use rmcp::{
    ErrorData, RoleServer, ServerHandler,
    model::{
        CallToolRequestParams, CallToolResponse, CompleteRequestParams, CompleteResult,
        GetPromptRequestParams, GetPromptResponse, Implementation, InitializeRequestParams,
        InitializeResult, ListPromptsResult, ListResourceTemplatesResult, ListResourcesResult,
        ListToolsResult, PaginatedRequestParams, ProtocolVersion, ReadResourceRequestParams,
        ReadResourceResponse, ServerCapabilities, ServerConfig, SubscribeRequestParams,
        SubscriptionFilter, Tool, UnsubscribeRequestParams,
    },
    service::{RequestContext, SubscriptionContext},
};

use super::{Icons, Instances, Rates, Selection, Watch, confirm::Spent, icons, watch};
use crate::config::Confirm;

/// What the handler works with; the same for every request.
#[derive(Debug)]
pub struct Parts {
    /// What the operator offers.
    pub selection: Selection,
    /// Which apps each caller's Nextcloud has.
    pub instances: Instances,
    /// How often each caller may call.
    pub rates: Rates,
    /// Who recognised the callers; told when Nextcloud no longer accepts one.
    pub authenticator: Arc<Authenticator>,
    /// Where people allow background work, in modes where they do.
    pub provisioning: Option<Provisioning>,
    /// The index of the search by meaning, where there is one.
    pub index: Option<Arc<Index>>,
    /// Who calls when requests do not say, as on stdio.
    pub fixed_caller: Option<Caller>,
    /// Whether tools of missing apps are hidden.
    pub gate_by_capabilities: bool,
    /// Tools on one page.
    pub page_size: usize,
    /// Largest result, in bytes of JSON.
    pub result_max_bytes: usize,
    /// Longest time for one call.
    pub call_timeout: Duration,
    /// Where clients find icons.
    pub icons: Icons,
    /// What tools obey.
    pub settings: Arc<ToolSettings>,
    /// What reads documents.
    pub extractor: Arc<dyn Extractor>,
    /// What people are asked and what is kept from models.
    pub safety: Safety,
    /// Who watches what.
    pub watch: Watch,
    /// The time.
    pub clock: Arc<dyn Clock>,
}

/// What people are asked and what is kept from models.
#[derive(Debug)]
pub struct Safety {
    /// What tools that ask do when nobody can be asked.
    pub confirm: Confirm,
    /// Seals the state of questions.
    pub questions: Seal,
    /// Seals cursors.
    pub cursors: Seal,
    /// Which answers were used.
    pub spent: Arc<dyn Spent>,
    /// Whether words of others are withheld.
    pub lockdown: bool,
}

/// Answers MCP requests; keeps nothing between them that another replica would miss.
#[derive(Debug, Clone)]
pub struct Handler {
    pub(super) parts: Arc<Parts>,
}

impl Handler {
    /// A handler that works with `parts`.
    pub fn new(parts: Parts) -> Self {
        Self {
            parts: Arc::new(parts),
        }
    }
}

impl ServerHandler for Handler {
    fn get_info(&self) -> ServerConfig {
        let capabilities = ServerCapabilities::builder()
            .enable_tools()
            .enable_resources()
            .enable_resources_subscribe()
            .enable_prompts()
            .enable_completions()
            .build();
        let mut implementation =
            Implementation::new("nextcloud-mcp-server", env!("CARGO_PKG_VERSION"))
                .with_title("Nextcloud");
        implementation.icons = self.parts.icons.of_server();
        ServerConfig::new(capabilities)
            .with_server_info(implementation)
            .with_instructions(include_str!("instructions.md").trim_end())
    }

    /// For checks of headers that repeat arguments; every tool may be asked for, the gate stands elsewhere.
    fn get_tool(&self, name: &str) -> Option<Tool> {
        let tool = nc_tools::surface().tool(name);
        tool.map(|tool| tool.definition.clone())
    }

    async fn list_tools(
        &self,
        asked: Option<PaginatedRequestParams>,
        context: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        let mut page = self.tools_page(&self.visit(&context)?, asked).await?;
        if !icons::known_to(&context) {
            page.tools.iter_mut().for_each(|tool| tool.icons = None);
        }
        Ok(page)
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        let visit = self.visit(&context)?;
        self.call(&visit, request, &context).await
    }

    async fn list_resources(
        &self,
        _asked: Option<PaginatedRequestParams>,
        context: RequestContext<RoleServer>,
    ) -> Result<ListResourcesResult, ErrorData> {
        let mut list = self.resources(&self.visit(&context)?).await?;
        if !icons::known_to(&context) {
            list.resources.iter_mut().for_each(|one| one.icons = None);
        }
        Ok(list)
    }

    async fn list_resource_templates(
        &self,
        _asked: Option<PaginatedRequestParams>,
        context: RequestContext<RoleServer>,
    ) -> Result<ListResourceTemplatesResult, ErrorData> {
        let mut list = self.templates(&self.visit(&context)?).await?;
        if !icons::known_to(&context) {
            let templates = list.resource_templates.iter_mut();
            templates.for_each(|one| one.icons = None);
        }
        Ok(list)
    }

    async fn read_resource(
        &self,
        request: ReadResourceRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<ReadResourceResponse, ErrorData> {
        let visit = self.visit(&context)?;
        tokio::select! {
            read = self.read(&visit, &request.uri) => Ok(read?.into()),
            () = context.ct.cancelled() => Err(ErrorData::internal_error("cancelled", None)),
        }
    }

    async fn list_prompts(
        &self,
        _asked: Option<PaginatedRequestParams>,
        context: RequestContext<RoleServer>,
    ) -> Result<ListPromptsResult, ErrorData> {
        let mut list = self.prompts(&self.visit(&context)?).await?;
        if !icons::known_to(&context) {
            list.prompts.iter_mut().for_each(|one| one.icons = None);
        }
        Ok(list)
    }

    async fn get_prompt(
        &self,
        request: GetPromptRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<GetPromptResponse, ErrorData> {
        let visit = self.visit(&context)?;
        Ok(self.prompt(&visit, &request).await?.into())
    }

    /// Older clients are promised only what can be kept.
    async fn initialize(
        &self,
        request: InitializeRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<InitializeResult, ErrorData> {
        context.peer.set_peer_info(request.clone());
        let mut result = self.negotiate_initialize(&request)?;
        if result.protocol_version < ProtocolVersion::V_2025_11_25 {
            result.server_info.icons = None;
        }
        if !self.parts.watch.older_clients
            && let Some(resources) = &mut result.capabilities.resources
        {
            resources.subscribe = None;
        }
        Ok(result)
    }

    fn accepted_subscription_filter(
        &self,
        requested: &SubscriptionFilter,
    ) -> Option<SubscriptionFilter> {
        Some(watch::acceptable(requested))
    }

    async fn listen(&self, context: SubscriptionContext) -> Result<(), ErrorData> {
        self.watch(&context).await
    }

    async fn subscribe(
        &self,
        request: SubscribeRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<(), ErrorData> {
        self.subscribe_older(request.uri, context).await
    }

    async fn unsubscribe(
        &self,
        request: UnsubscribeRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<(), ErrorData> {
        self.unsubscribe_older(request.uri, &context);
        Ok(())
    }

    async fn complete(
        &self,
        request: CompleteRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<CompleteResult, ErrorData> {
        self.completions(&self.visit(&context)?, &request).await
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_instructions_stay_short() {
        assert!(include_str!("instructions.md").len() < 1500);
    }
}
