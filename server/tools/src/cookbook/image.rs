//! The picture of a recipe. Asked for pictures only, the app does not answer its stand-in.

use bytes::Bytes;
use http::Method;
use nc_toolkit::{Ctx, Image, ToolError};

use super::recipe;

/// Larger than what anybody should look at through a tool.
const MOST_BYTES: usize = 8 << 20;

/// How large a picture shall be.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Size {
    /// As it was saved.
    Full,
    /// A square of at most 256 pixels.
    Small,
}

/// The picture of recipe `id`.
pub(crate) async fn load(ctx: &Ctx, id: i64, size: Size) -> Result<Image, ToolError> {
    let path = format!("/index.php/apps/cookbook/api/v1/recipes/{id}/image");
    let size = match size {
        Size::Full => "full",
        Size::Small => "thumb",
    };
    let call = ctx.session().request(Method::GET, &path);
    let call = call.query(&[("size", size)]).header("accept", "image/jpeg");
    let call = call.operation("cookbook.getImage").answer();
    // The app answers for recipes of others as for those without a picture.
    let (known, answer) = futures::future::join(recipe::raw(ctx, id), call).await;
    known?;
    let bytes = match answer {
        Ok(answer) => answer.body().clone(),
        Err(error) if error.status().is_some_and(|status| status.as_u16() == 406) => {
            return Err(none(id));
        }
        Err(error) => return Err(recipe::no_recipe(id, error)),
    };
    if bytes.len() > MOST_BYTES {
        let message = format!("the picture is larger than {} MiB", MOST_BYTES >> 20);
        return Err(ToolError::refused(message, "ask for the small one"));
    }
    let mime = kind(&bytes).ok_or_else(|| none(id))?.to_owned();
    Ok(Image { mime, bytes })
}

fn none(id: i64) -> ToolError {
    ToolError::refused(
        format!("Recipe {id} has no picture"),
        "give it one with nc_cookbook_update_recipe",
    )
}

/// The type of a picture: the app calls all of them image/jpeg, and keeps what it was given.
fn kind(bytes: &Bytes) -> Option<&'static str> {
    const KNOWN: [(&[u8], &str); 4] = [
        (b"\xff\xd8\xff", "image/jpeg"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"GIF8", "image/gif"),
        (b"RIFF", "image/webp"),
    ];
    let found = KNOWN.iter().find(|(magic, _)| bytes.starts_with(magic));
    found.map(|(_, mime)| *mime)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_is_told_by_its_bytes() {
        let of = |bytes: &'static [u8]| kind(&Bytes::from_static(bytes));
        assert_eq!(of(b"\x89PNG\r\n\x1a\n..."), Some("image/png"));
        assert_eq!(of(b"\xff\xd8\xff\xe0"), Some("image/jpeg"));
        assert_eq!(of(b"<svg xmlns"), None);
        assert_eq!(of(b""), None);
    }
}
