//! Selections of fields that several tools of the app return. Written by `cargo xtask codegen`.
use nc_toolkit::{Links, pick};
/// Fields of `Row` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Row {
    pub id: i64,
    pub r#type: String,
    pub status: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<i64>,
}
impl From<nextcloud_client::core::types::TaskProcessingTask> for Row {
    fn from(item: nextcloud_client::core::types::TaskProcessingTask) -> Self {
        Self {
            id: pick::some::<i64>(item.id).unwrap_or_default(),
            r#type: pick::some::<String>(item.type_).unwrap_or_default(),
            status: pick::some::<String>(item.status).unwrap_or_default(),
            custom_id: pick::some::<String>(item.custom_id)
                .filter(|text| !text.is_empty()),
            ended_at: pick::some::<i64>(item.ended_at),
        }
    }
}
/// Fields of `Task` that tools return.
#[derive(Debug, Clone, Default, serde::Serialize, schemars::JsonSchema)]
pub struct Task {
    pub id: i64,
    pub r#type: String,
    pub status: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduled_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<i64>,
}
impl From<nextcloud_client::core::types::TaskProcessingApiCancelTaskResponse> for Task {
    fn from(
        item: nextcloud_client::core::types::TaskProcessingApiCancelTaskResponse,
    ) -> Self {
        Self {
            id: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<i64>(item.id))
                .unwrap_or_default(),
            r#type: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<String>(item.type_))
                .unwrap_or_default(),
            status: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<String>(item.status))
                .unwrap_or_default(),
            progress: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<f64>(item.progress)),
            input: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<serde_json::Value>(item.input))
                .and_then(pick::value),
            output: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<serde_json::Value>(item.output))
                .and_then(pick::value),
            error: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<String>(item.user_facing_error_message))
                .filter(|text| !text.is_empty()),
            custom_id: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<String>(item.custom_id))
                .filter(|text| !text.is_empty()),
            scheduled_at: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<i64>(item.scheduled_at)),
            ended_at: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<i64>(item.ended_at)),
        }
    }
}
impl From<nextcloud_client::core::types::TaskProcessingApiGetTaskResponse> for Task {
    fn from(
        item: nextcloud_client::core::types::TaskProcessingApiGetTaskResponse,
    ) -> Self {
        Self {
            id: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<i64>(item.id))
                .unwrap_or_default(),
            r#type: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<String>(item.type_))
                .unwrap_or_default(),
            status: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<String>(item.status))
                .unwrap_or_default(),
            progress: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<f64>(item.progress)),
            input: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<serde_json::Value>(item.input))
                .and_then(pick::value),
            output: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<serde_json::Value>(item.output))
                .and_then(pick::value),
            error: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<String>(item.user_facing_error_message))
                .filter(|text| !text.is_empty()),
            custom_id: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<String>(item.custom_id))
                .filter(|text| !text.is_empty()),
            scheduled_at: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<i64>(item.scheduled_at)),
            ended_at: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<i64>(item.ended_at)),
        }
    }
}
impl From<nextcloud_client::core::types::TaskProcessingApiScheduleResponse> for Task {
    fn from(
        item: nextcloud_client::core::types::TaskProcessingApiScheduleResponse,
    ) -> Self {
        Self {
            id: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<i64>(item.id))
                .unwrap_or_default(),
            r#type: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<String>(item.type_))
                .unwrap_or_default(),
            status: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<String>(item.status))
                .unwrap_or_default(),
            progress: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<f64>(item.progress)),
            input: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<serde_json::Value>(item.input))
                .and_then(pick::value),
            output: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<serde_json::Value>(item.output))
                .and_then(pick::value),
            error: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<String>(item.user_facing_error_message))
                .filter(|text| !text.is_empty()),
            custom_id: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<String>(item.custom_id))
                .filter(|text| !text.is_empty()),
            scheduled_at: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<i64>(item.scheduled_at)),
            ended_at: pick::some::<
                nextcloud_client::core::types::TaskProcessingTask,
            >(item.task.clone())
                .and_then(|item| pick::some::<i64>(item.ended_at)),
        }
    }
}
