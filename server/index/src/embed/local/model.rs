//! A model directory as an embedder.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use futures::{StreamExt as _, TryStreamExt as _, future::BoxFuture, stream};
use serde::Deserialize;
use tokenizers::Tokenizer;

use super::{
    super::{EmbedError, Embedder, Identity, Purpose, marked, unit::unit},
    bert::{Bert, Config},
    weights::Weights,
};
use crate::models::{self, Folder};

/// Tokens of one multiplication: enough to keep it busy, few enough for the cache.
const BATCH_TOKENS: usize = 512;
/// Longest run of tokens read at once when the model says nothing.
const USUAL_WINDOW: usize = 256;

/// A model in this process.
#[derive(Debug)]
pub struct Local {
    identity: Identity,
    /// What its folder is called: by it we know what it wants before a question.
    name: String,
    model: Arc<Model>,
}

/// Tokens before and behind a text.
type Frame = (Vec<u32>, Vec<u32>);

#[derive(Debug)]
struct Model {
    bert: Bert,
    tokenizer: Tokenizer,
    /// Tokens before and behind each text.
    frame: Frame,
    /// Tokens read at once, those of the frame included.
    window: usize,
    pooling: Pooling,
}

/// How the vectors of tokens become one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Pooling {
    Mean,
    First,
}

#[derive(Deserialize)]
struct Sentences {
    max_seq_length: Option<usize>,
}

#[derive(Deserialize)]
struct PoolingConfig {
    #[serde(default)]
    pooling_mode_cls_token: bool,
}

impl Local {
    /// Read the model in `folder`, or in the one folder below it that holds a model.
    ///
    /// # Errors
    /// [`EmbedError::Setup`] with the file and what is wrong with it.
    pub async fn open(folder: PathBuf) -> Result<Self, EmbedError> {
        let read = tokio::task::spawn_blocking(move || Self::read(&folder));
        read.await.map_err(|_| stopped())?
    }

    fn read(folder: &Path) -> Result<Self, EmbedError> {
        let setup = |error: models::ModelError| EmbedError::Setup {
            hint: nc_base::Hint::hint(&error).unwrap_or_default(),
            message: error.to_string(),
        };
        let folder = Folder::locate(folder).map_err(setup)?;
        let wrong = |file: &'static str| {
            let folder = &folder;
            move |why: String| setup(folder.wrong(file, why))
        };
        let config: Config = folder.json(models::CONFIG).map_err(setup)?;
        let bytes = folder.bytes(models::WEIGHTS).map_err(setup)?;
        let weights = Weights::read(&bytes).map_err(wrong(models::WEIGHTS))?;
        let bert = Bert::read(&weights, &config).map_err(wrong(models::WEIGHTS))?;
        let sentences: Option<Sentences> = folder.json(models::SENTENCES).ok();
        let pooling: Option<PoolingConfig> = folder.json(models::POOLING).ok();
        let window = sentences.and_then(|sentences| sentences.max_seq_length);
        let window = window
            .unwrap_or(USUAL_WINDOW)
            .min(config.max_position_embeddings);
        let (tokenizer, frame) = tokenizer(&folder).map_err(wrong(models::TOKENIZER))?;
        let identity = Identity {
            model: format!("local/{}", folder.fingerprint().map_err(setup)?),
            dimensions: u32::try_from(config.hidden_size).unwrap_or(u32::MAX),
        };
        let first = pooling.is_some_and(|pooling| pooling.pooling_mode_cls_token);
        let model = Model {
            bert,
            tokenizer,
            window: window.max(frame.0.len() + frame.1.len() + 1),
            frame,
            pooling: if first { Pooling::First } else { Pooling::Mean },
        };
        Ok(Self {
            identity,
            name: folder.name(),
            model: Arc::new(model),
        })
    }
}

/// The tokenizer without its own cutting and padding, and what it puts around a text.
fn tokenizer(folder: &Folder) -> Result<(Tokenizer, Frame), String> {
    let bytes = folder
        .bytes(models::TOKENIZER)
        .map_err(|error| error.to_string())?;
    let mut tokenizer = Tokenizer::from_bytes(bytes).map_err(|error| error.to_string())?;
    tokenizer.with_padding(None);
    tokenizer
        .with_truncation(None)
        .map_err(|error| error.to_string())?;
    let around = tokenizer
        .encode("", true)
        .map_err(|error| error.to_string())?;
    let (before, behind) = around.get_ids().split_at(around.get_ids().len() / 2);
    let frame = (before.to_vec(), behind.to_vec());
    Ok((tokenizer, frame))
}

impl Model {
    /// The windows of a text: as many tokens as the model reads at once, each with its frame.
    fn windows(&self, text: &str) -> Result<Vec<Vec<u32>>, EmbedError> {
        let rejected = |error: tokenizers::Error| EmbedError::Rejected(error.to_string());
        let tokens = self.tokenizer.encode_fast(text, false).map_err(rejected)?;
        let (before, behind) = &self.frame;
        let room = self.window - before.len() - behind.len();
        let framed = |tokens: &[u32]| [before.as_slice(), tokens, behind.as_slice()].concat();
        if tokens.get_ids().is_empty() {
            return Ok(vec![framed(&[])]);
        }
        Ok(tokens.get_ids().chunks(room).map(framed).collect())
    }

    /// The vectors of some texts. All windows of a text count, each by its length.
    fn vectors(&self, texts: &[String]) -> Result<Vec<Vec<f32>>, EmbedError> {
        let mut windows: Vec<(usize, Vec<u32>)> = Vec::new();
        for (at, text) in texts.iter().enumerate() {
            windows.extend(self.windows(text)?.into_iter().map(|window| (at, window)));
        }
        let mut sums = vec![Vec::new(); texts.len()];
        let mut rest = windows.as_slice();
        while !rest.is_empty() {
            let mut tokens = 0;
            let fit = rest.iter().take_while(|(_, window)| {
                tokens += window.len();
                tokens <= BATCH_TOKENS
            });
            let (batch, later) = rest.split_at(fit.count().max(1));
            let ids: Vec<_> = batch.iter().map(|(_, window)| window.as_slice()).collect();
            let (vectors, ranges) = self.bert.forward(&ids);
            for ((at, _), range) in batch.iter().zip(ranges) {
                let rows = vectors
                    .rows()
                    .into_iter()
                    .skip(range.start)
                    .take(range.len());
                let taken = if self.pooling == Pooling::First {
                    1
                } else {
                    usize::MAX
                };
                for row in rows.take(taken) {
                    add(sums.get_mut(*at), row.as_slice().unwrap_or_default());
                }
            }
            rest = later;
        }
        Ok(sums.into_iter().map(unit).collect())
    }
}

fn add(sum: Option<&mut Vec<f32>>, row: &[f32]) {
    let Some(sum) = sum else { return };
    sum.resize(row.len(), 0.0);
    for (sum, number) in sum.iter_mut().zip(row) {
        *sum += number;
    }
}

fn stopped() -> EmbedError {
    EmbedError::Unavailable("the local model stopped while it read a text".to_owned())
}

impl Embedder for Local {
    fn identity(&self) -> &Identity {
        &self.identity
    }

    fn embed<'a>(
        &'a self,
        purpose: Purpose,
        texts: &'a [String],
    ) -> BoxFuture<'a, Result<Vec<Vec<f32>>, EmbedError>> {
        Box::pin(async move {
            let cores = std::thread::available_parallelism().map_or(1, usize::from);
            let texts = marked(&self.name, purpose, texts);
            let each = texts.len().div_ceil(cores).clamp(1, 16);
            let pieces: Vec<_> = texts.chunks(each).map(<[String]>::to_vec).collect();
            let pieces = pieces.into_iter().map(|piece| {
                let model = Arc::clone(&self.model);
                async move {
                    let work = tokio::task::spawn_blocking(move || model.vectors(&piece));
                    work.await.map_err(|_| stopped())?
                }
            });
            let vectors: Vec<_> = stream::iter(pieces).buffered(cores).try_collect().await?;
            Ok(vectors.concat())
        })
    }

    fn check(&self) -> BoxFuture<'_, Result<(), EmbedError>> {
        Box::pin(async move { models::probe(self).await.map(drop) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first numbers of vectors as another implementation (candle 0.11) computes them from the same files, by
    /// `all-MiniLM-L6-v2`.
    const REFERENCE: [(&str, [f32; 4]); 2] = [
        (
            "The meeting was moved to Thursday afternoon.",
            [0.018_936_7, -0.004_728_44, -0.039_263, 0.015_934_9],
        ),
        (
            "Größe der Straße: 42 m² — 会議",
            [0.041_365, 0.102_048_4, -0.055_548_6, 0.055_188_9],
        ),
    ];

    #[tokio::test]
    async fn vectors_are_those_of_another_implementation() {
        let Some(folder) = std::env::var_os("NC_TEST_MODEL_DIR") else {
            eprintln!("skipped: NC_TEST_MODEL_DIR names no model directory");
            return;
        };
        let model = Local::open(folder.into()).await.expect("a model");
        if !model
            .identity()
            .model
            .starts_with("local/minilm-l6-h384-uncased-")
        {
            eprintln!("skipped: the numbers are known of all-MiniLM-L6-v2 only");
            return;
        }
        let texts = REFERENCE.map(|(text, _)| text.to_owned());
        let vectors = model
            .embed(Purpose::Passage, &texts)
            .await
            .expect("vectors");
        for (vector, (text, reference)) in vectors.iter().zip(REFERENCE) {
            for (number, right) in vector.iter().zip(reference) {
                assert!((number - right).abs() < 1e-5, "{text}: {number} {right}");
            }
        }
        // All windows of a long text count, and an empty one is no trouble.
        let long = format!("{} {}", "budget ".repeat(400), "Thursday ".repeat(400));
        let texts = [
            long,
            "budget".to_owned(),
            "Thursday".to_owned(),
            String::new(),
        ];
        let vectors = model
            .embed(Purpose::Passage, &texts)
            .await
            .expect("vectors");
        let cosine = |a: usize, b: usize| -> f32 {
            vectors[a].iter().zip(&vectors[b]).map(|(a, b)| a * b).sum()
        };
        assert!(cosine(0, 1) > 0.15 && cosine(0, 2) > 0.15);
        assert!((cosine(0, 1) - cosine(0, 2)).abs() < 0.1);
        assert!((cosine(3, 3) - 1.0).abs() < 1e-5);
    }
}
