//! The numbers of a model, by name, out of its safetensors file.

use ndarray::{Array1, Array2};
use safetensors::{Dtype, SafeTensors};

/// The file, and what stands before the names in it.
pub(super) struct Weights<'b> {
    tensors: SafeTensors<'b>,
    prefix: &'static str,
}

impl<'b> Weights<'b> {
    /// # Errors
    /// What is wrong with the file.
    pub(super) fn read(bytes: &'b [u8]) -> Result<Self, String> {
        let tensors = SafeTensors::deserialize(bytes)
            .map_err(|error| format!("it is no safetensors file: {error}"))?;
        let prefixed = tensors.tensor("bert.embeddings.word_embeddings.weight");
        let prefix = if prefixed.is_ok() { "bert." } else { "" };
        Ok(Self { tensors, prefix })
    }

    /// Rows and columns of a matrix.
    pub(super) fn shape(&self, name: &str) -> Result<(usize, usize), String> {
        let tensor = self.tensor(name)?;
        match tensor.shape() {
            [rows, columns] => Ok((*rows, *columns)),
            other => Err(format!("{name} has the shape {other:?}")),
        }
    }

    pub(super) fn matrix(&self, name: &str, shape: (usize, usize)) -> Result<Array2<f32>, String> {
        let found = self.shape(name)?;
        if found != shape {
            return Err(format!(
                "{name} is {found:?}, and config.json wants {shape:?}"
            ));
        }
        Array2::from_shape_vec(shape, self.numbers(name)?).map_err(|error| error.to_string())
    }

    pub(super) fn row(&self, name: &str, length: usize) -> Result<Array1<f32>, String> {
        let numbers = self.numbers(name)?;
        if numbers.len() != length {
            let found = numbers.len();
            return Err(format!(
                "{name} has {found} numbers, and config.json wants {length}"
            ));
        }
        Ok(Array1::from_vec(numbers))
    }

    fn tensor(&self, name: &str) -> Result<safetensors::tensor::TensorView<'b>, String> {
        let name = format!("{}{name}", self.prefix);
        let tensor = self.tensors.tensor(&name);
        tensor.map_err(|_| format!("it has no {name}: it is no BERT"))
    }

    fn numbers(&self, name: &str) -> Result<Vec<f32>, String> {
        let tensor = self.tensor(name)?;
        if tensor.dtype() != Dtype::F32 {
            return Err(format!(
                "{name} is of {:?}; only models with 32-bit numbers (F32) can be read",
                tensor.dtype()
            ));
        }
        let (numbers, _) = tensor.data().as_chunks::<4>();
        Ok(numbers
            .iter()
            .map(|bytes| f32::from_le_bytes(*bytes))
            .collect())
    }
}
