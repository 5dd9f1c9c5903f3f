//! `nc_groupfolders_set_access`: one rule among all, which the server only takes together.

use nc_generated_tools::groupfolders::SET_ACCESS;
use nc_toolkit::{Ctx, JsonSchema, Kind, Spec, Tool, ToolError};
use nextcloud_dav::{AccessRule, AccessRules};
use serde::Deserialize;

use super::access::{self, Access};

pub(crate) struct SetAccess;

#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct Input {
    /// Path of the file or folder, as in your files
    path: String,
    /// What `id` is
    #[schemars(extend("enum" = ["user", "group", "team"]))]
    r#type: String,
    /// Id of the user, group or team
    id: String,
    /// Any of read, change, create, delete, share
    #[serde(default)]
    allow: Vec<String>,
    /// The same; what is in neither is as in the folder above
    #[serde(default)]
    deny: Vec<String>,
}

impl Tool for SetAccess {
    const SPEC: &'static Spec = &SET_ACCESS;
    type Input = Input;
    type Output = Access;

    async fn run(ctx: &Ctx, input: Input) -> Result<Access, ToolError> {
        let wanted = wanted(&input)?;
        let path = access::place(ctx, &input.path).await?;
        let files = ctx.files().await?;
        let before = access::read(&files, &path).await?;
        may(&before)?;
        let is_it = |one: &AccessRule| one.kind == wanted.kind && one.id == wanted.id;
        let mut rules = before.own;
        rules.retain(|one| !is_it(one));
        if wanted.mask != 0 {
            rules.push(wanted.clone());
        }
        let set = files.set_access_rules(&path, &rules).await;
        set.map_err(|error| {
            let own = || "a rule must not take reading from yourself".to_owned();
            ToolError::from(error).told(Kind::BadRequest, own)
        })?;
        // The server leaves out whom it does not know, and says nothing.
        let after = access::read(&files, &path).await?;
        if wanted.mask != 0 && !after.own.iter().any(is_it) {
            return Err(ToolError::invalid(format!(
                "there is no {} {}; nc_groupfolders_find_members finds who can use this folder",
                input.r#type, input.id
            )));
        }
        Ok(Access::of(path, after))
    }
}

fn wanted(input: &Input) -> Result<AccessRule, ToolError> {
    let (allow, deny) = (
        access::bits("allow", &input.allow)?,
        access::bits("deny", &input.deny)?,
    );
    if allow & deny != 0 {
        return Err(ToolError::invalid(
            "`allow` and `deny` must not have the same in them",
        ));
    }
    let kind = match input.r#type.as_str() {
        "team" => "circle",
        kind @ ("user" | "group") => kind,
        _ => return Err(ToolError::invalid("`type` must be user, group or team")),
    };
    Ok(AccessRule {
        kind: kind.to_owned(),
        id: input.id.clone(),
        name: None,
        mask: allow | deny,
        permissions: allow,
    })
}

fn may(rules: &AccessRules) -> Result<(), ToolError> {
    if !rules.enabled {
        return Err(ToolError::refused(
            "access rules are off in this team folder",
            "an administrator switches them on with nc_groupfolders_set_acl",
        ));
    }
    if !rules.can_manage {
        return Err(ToolError::refused(
            "you may not change the access rules of this team folder",
            "an administrator can let you with nc_groupfolders_set_management",
        ));
    }
    Ok(())
}
