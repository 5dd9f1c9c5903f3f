//! BERT (Devlin and others, 2018) from tokens to a vector for each: embeddings, layers of attention, nothing else.
//!
//! Texts of a batch stand below each other in one matrix, without padding: multiplications see all of them at once, and
//! attention only its own text.

use std::ops::Range;

use ndarray::{Array1, Array2, ArrayView1, Axis, Slice};
use serde::Deserialize;

use super::{rows, weights::Weights};

/// What `config.json` says.
#[derive(Debug, Clone, Deserialize)]
pub(super) struct Config {
    model_type: String,
    hidden_act: String,
    pub(super) hidden_size: usize,
    intermediate_size: usize,
    layer_norm_eps: f32,
    pub(super) max_position_embeddings: usize,
    num_attention_heads: usize,
    num_hidden_layers: usize,
    vocab_size: usize,
    #[serde(default)]
    position_embedding_type: Option<String>,
}

impl Config {
    /// # Errors
    /// Why this model cannot be run here.
    pub(super) fn check(&self) -> Result<(), String> {
        let positions = self
            .position_embedding_type
            .as_deref()
            .unwrap_or("absolute");
        let heads = self.num_attention_heads;
        if self.model_type != "bert" || self.hidden_act != "gelu" || positions != "absolute" {
            return Err(format!(
                "it is a {} with {} and {positions} positions; only bert with gelu and absolute positions can be run",
                self.model_type, self.hidden_act
            ));
        }
        if heads == 0 || !self.hidden_size.is_multiple_of(heads) || self.num_hidden_layers > 64 {
            return Err("its numbers of heads, layers and sizes do not fit together".to_owned());
        }
        Ok(())
    }
}

#[derive(Debug)]
struct Linear {
    /// A row for each number that comes in: so multiplications read it in order.
    weight: Array2<f32>,
    bias: Array1<f32>,
}

impl Linear {
    fn read(weights: &Weights<'_>, name: &str, out: usize, of: usize) -> Result<Self, String> {
        Ok(Self {
            weight: weights
                .matrix(&format!("{name}.weight"), (out, of))?
                .t()
                .as_standard_layout()
                .into_owned(),
            bias: weights.row(&format!("{name}.bias"), out)?,
        })
    }

    fn of(&self, x: &Array2<f32>) -> Array2<f32> {
        x.dot(&self.weight) + &self.bias
    }
}

#[derive(Debug)]
struct Norm {
    weight: Array1<f32>,
    bias: Array1<f32>,
    eps: f32,
}

impl Norm {
    fn read(weights: &Weights<'_>, name: &str, config: &Config) -> Result<Self, String> {
        Ok(Self {
            weight: weights.row(&format!("{name}.LayerNorm.weight"), config.hidden_size)?,
            bias: weights.row(&format!("{name}.LayerNorm.bias"), config.hidden_size)?,
            eps: config.layer_norm_eps,
        })
    }

    fn of(&self, mut x: Array2<f32>) -> Array2<f32> {
        let (weight, bias) = (self.weight.as_slice(), self.bias.as_slice());
        let (weight, bias) = (weight.unwrap_or_default(), bias.unwrap_or_default());
        each_row(&mut x, |row| rows::normalize(row, weight, bias, self.eps));
        x
    }
}

fn each_row(x: &mut Array2<f32>, change: impl Fn(&mut [f32])) {
    for mut row in x.rows_mut() {
        if let Some(row) = row.as_slice_mut() {
            change(row);
        } else {
            let mut own = row.to_vec();
            change(&mut own);
            row.assign(&ArrayView1::from(&own));
        }
    }
}

#[derive(Debug)]
struct Layer {
    query: Linear,
    key: Linear,
    value: Linear,
    attended: Linear,
    attended_norm: Norm,
    up: Linear,
    down: Linear,
    norm: Norm,
}

impl Layer {
    fn read(weights: &Weights<'_>, number: usize, config: &Config) -> Result<Self, String> {
        let name = |part: &str| format!("encoder.layer.{number}.{part}");
        let (hidden, inner) = (config.hidden_size, config.intermediate_size);
        let square = |part: &str| Linear::read(weights, &name(part), hidden, hidden);
        Ok(Self {
            query: square("attention.self.query")?,
            key: square("attention.self.key")?,
            value: square("attention.self.value")?,
            attended: square("attention.output.dense")?,
            attended_norm: Norm::read(weights, &name("attention.output"), config)?,
            up: Linear::read(weights, &name("intermediate.dense"), inner, hidden)?,
            down: Linear::read(weights, &name("output.dense"), hidden, inner)?,
            norm: Norm::read(weights, &name("output"), config)?,
        })
    }

    fn of(&self, x: &Array2<f32>, texts: &[Range<usize>], heads: usize) -> Array2<f32> {
        let (query, key, value) = (self.query.of(x), self.key.of(x), self.value.of(x));
        let size = x.ncols() / heads;
        #[expect(clippy::cast_precision_loss, reason = "sizes of models are small")]
        let scale = 1.0 / (size as f32).sqrt();
        let mut attended = Array2::zeros(x.dim());
        for rows in texts {
            for head in 0..heads {
                let columns = head * size..(head + 1) * size;
                let part = |of: &Array2<f32>| {
                    let rows = of.slice_axis(Axis(0), Slice::from(rows.clone()));
                    rows.slice_axis(Axis(1), Slice::from(columns.clone()))
                        .to_owned()
                };
                let mut weights = part(&query).dot(&part(&key).t());
                each_row(&mut weights, |row| rows::softmax(row, scale));
                let mut place = attended.slice_axis_mut(Axis(0), Slice::from(rows.clone()));
                let mut place = place.slice_axis_mut(Axis(1), Slice::from(columns.clone()));
                place.assign(&weights.dot(&part(&value)));
            }
        }
        let x = self.attended_norm.of(self.attended.of(&attended) + x);
        let mut inner = self.up.of(&x);
        each_row(&mut inner, rows::gelu);
        self.norm.of(self.down.of(&inner) + &x)
    }
}

/// The model.
#[derive(Debug)]
pub(super) struct Bert {
    words: Array2<f32>,
    /// Positions, with the vector of the first type of token added: there is no other here.
    positions: Array2<f32>,
    norm: Norm,
    layers: Vec<Layer>,
    heads: usize,
}

impl Bert {
    /// # Errors
    /// What is wrong with the files.
    pub(super) fn read(weights: &Weights<'_>, config: &Config) -> Result<Self, String> {
        config.check()?;
        let hidden = config.hidden_size;
        let positions = (config.max_position_embeddings, hidden);
        let types = weights.shape("embeddings.token_type_embeddings.weight")?;
        let types = weights.matrix("embeddings.token_type_embeddings.weight", (types.0, hidden))?;
        let first = types
            .rows()
            .into_iter()
            .next()
            .ok_or("it has no type of token")?;
        let layers =
            (0..config.num_hidden_layers).map(|number| Layer::read(weights, number, config));
        Ok(Self {
            words: weights.matrix(
                "embeddings.word_embeddings.weight",
                (config.vocab_size, hidden),
            )?,
            positions: weights.matrix("embeddings.position_embeddings.weight", positions)? + first,
            norm: Norm::read(weights, "embeddings", config)?,
            layers: layers.collect::<Result<_, _>>()?,
            heads: config.num_attention_heads,
        })
    }

    /// A vector for each token, texts below each other. Tokens behind the last position are left out, and unknown
    /// numbers are the first token.
    pub(super) fn forward(&self, texts: &[&[u32]]) -> (Array2<f32>, Vec<Range<usize>>) {
        let most = self.positions.nrows();
        let (mut ids, mut ranges) = (Vec::new(), Vec::new());
        let mut positions = Vec::new();
        for text in texts {
            let start = ids.len();
            for (position, id) in text.iter().take(most).enumerate() {
                let id = usize::try_from(*id).unwrap_or_default();
                ids.push(if id < self.words.nrows() { id } else { 0 });
                positions.push(position);
            }
            ranges.push(start..ids.len());
        }
        let x = self.words.select(Axis(0), &ids) + &self.positions.select(Axis(0), &positions);
        let mut x = self.norm.of(x);
        for layer in &self.layers {
            x = layer.of(&x, &ranges, self.heads);
        }
        (x, ranges)
    }
}
