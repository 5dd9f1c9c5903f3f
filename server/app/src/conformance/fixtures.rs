//! The handler with fixtures: a name that is a fixture is answered here, everything else by the real handler.

use rmcp::{
    ErrorData, RoleServer, ServerHandler,
    model::{
        CallToolRequestParams, CallToolResponse, CompleteRequestParams, CompleteResult,
        GetPromptRequestParams, GetPromptResponse, ListPromptsResult, ListResourceTemplatesResult,
        ListResourcesResult, ListToolsResult, PaginatedRequestParams, ReadResourceRequestParams,
        ReadResourceResponse, ServerCapabilities, ServerConfig, SetLevelRequestParams,
        SubscribeRequestParams, SubscriptionFilter, Tool, UnsubscribeRequestParams,
    },
    service::RequestContext,
};

use super::{asking, content, prompts, resources, rounds, tools};
use crate::mcp::Handler;

/// The real handler and the fixtures around it.
#[derive(Debug, Clone)]
pub(crate) struct Fixtures {
    real: Handler,
    rounds: rounds::Rounds,
}

impl Fixtures {
    /// Fixtures around `real`.
    pub(crate) fn new(real: Handler) -> Self {
        Self {
            real,
            rounds: rounds::Rounds::new(),
        }
    }
}

impl ServerHandler for Fixtures {
    fn get_info(&self) -> ServerConfig {
        let mut info = self.real.get_info();
        let capabilities = ServerCapabilities::builder()
            .enable_tools()
            .enable_resources()
            .enable_resources_subscribe()
            .enable_prompts()
            .enable_completions()
            .enable_logging()
            .build();
        info.capabilities = capabilities;
        info
    }

    fn get_tool(&self, name: &str) -> Option<Tool> {
        let fixture = tools::definitions()
            .into_iter()
            .find(|tool| tool.name == name);
        fixture.or_else(|| self.real.get_tool(name))
    }

    async fn list_tools(
        &self,
        asked: Option<PaginatedRequestParams>,
        context: RequestContext<RoleServer>,
    ) -> Result<ListToolsResult, ErrorData> {
        let mut result = self.real.list_tools(asked, context).await?;
        if result.next_cursor.is_none() {
            result.tools.extend(tools::definitions());
        }
        Ok(result)
    }

    async fn call_tool(
        &self,
        request: CallToolRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<CallToolResponse, ErrorData> {
        if let Some(result) = content::call(&request.name) {
            return result.map(Into::into);
        }
        if let Some(result) = self.rounds.call(&request, &context)? {
            return Ok(result);
        }
        if let Some(result) = asking::call(&request, &context).await? {
            return Ok(result.into());
        }
        self.real.call_tool(request, context).await
    }

    async fn list_resources(
        &self,
        asked: Option<PaginatedRequestParams>,
        context: RequestContext<RoleServer>,
    ) -> Result<ListResourcesResult, ErrorData> {
        let mut result = self.real.list_resources(asked, context).await?;
        result.resources.extend(resources::list()?);
        Ok(result)
    }

    async fn list_resource_templates(
        &self,
        asked: Option<PaginatedRequestParams>,
        context: RequestContext<RoleServer>,
    ) -> Result<ListResourceTemplatesResult, ErrorData> {
        let mut result = self.real.list_resource_templates(asked, context).await?;
        result.resource_templates.extend(resources::templates()?);
        Ok(result)
    }

    async fn read_resource(
        &self,
        request: ReadResourceRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<ReadResourceResponse, ErrorData> {
        match resources::read(&request.uri)? {
            Some(result) => Ok(result.into()),
            None => self.real.read_resource(request, context).await,
        }
    }

    async fn subscribe(
        &self,
        _request: SubscribeRequestParams,
        _context: RequestContext<RoleServer>,
    ) -> Result<(), ErrorData> {
        Ok(())
    }

    async fn unsubscribe(
        &self,
        _request: UnsubscribeRequestParams,
        _context: RequestContext<RoleServer>,
    ) -> Result<(), ErrorData> {
        Ok(())
    }

    fn accepted_subscription_filter(
        &self,
        requested: &SubscriptionFilter,
    ) -> Option<SubscriptionFilter> {
        Some(requested.clone())
    }

    async fn set_level(
        &self,
        _request: SetLevelRequestParams,
        _context: RequestContext<RoleServer>,
    ) -> Result<(), ErrorData> {
        Ok(())
    }

    async fn list_prompts(
        &self,
        asked: Option<PaginatedRequestParams>,
        context: RequestContext<RoleServer>,
    ) -> Result<ListPromptsResult, ErrorData> {
        let mut result = self.real.list_prompts(asked, context).await?;
        result.prompts.extend(prompts::list()?);
        Ok(result)
    }

    async fn get_prompt(
        &self,
        request: GetPromptRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<GetPromptResponse, ErrorData> {
        match prompts::get(&request)? {
            Some(result) => Ok(result),
            None => self.real.get_prompt(request, context).await,
        }
    }

    async fn complete(
        &self,
        request: CompleteRequestParams,
        context: RequestContext<RoleServer>,
    ) -> Result<CompleteResult, ErrorData> {
        match prompts::complete(&request)? {
            Some(result) => Ok(result),
            None => self.real.complete(request, context).await,
        }
    }
}
