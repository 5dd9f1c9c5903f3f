//! Cut a stream of any pieces into chunks of one size.

use std::io;

use bytes::{Bytes, BytesMut};
use futures::{Stream, StreamExt};

/// Chunks from a stream; holds at most one chunk and one piece.
pub(super) struct Pieces<S> {
    source: S,
    rest: Bytes,
}

impl<S: Stream<Item = io::Result<Bytes>> + Unpin> Pieces<S> {
    pub(super) fn new(source: S) -> Self {
        Self {
            source,
            rest: Bytes::new(),
        }
    }

    /// The next `size` bytes, fewer only at the end, none after it.
    pub(super) async fn next(&mut self, size: usize) -> io::Result<Bytes> {
        let mut chunk = BytesMut::new();
        loop {
            let wanted = size - chunk.len();
            if self.rest.len() >= wanted && chunk.is_empty() {
                return Ok(self.rest.split_to(wanted));
            }
            let piece = self.rest.split_to(wanted.min(self.rest.len()));
            chunk.extend_from_slice(&piece);
            if chunk.len() == size {
                return Ok(chunk.freeze());
            }
            match self.source.next().await {
                Some(piece) => self.rest = piece?,
                None => return Ok(chunk.freeze()),
            }
            if chunk.capacity() < size && chunk.len() + self.rest.len() < size {
                chunk.reserve(size - chunk.len());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures::stream;

    #[test]
    fn chunks_have_the_size_and_lose_nothing() {
        for sizes in [
            vec![1; 23],
            vec![23],
            vec![0, 10, 0, 13],
            vec![5, 5, 5, 5, 3],
        ] {
            let mut next = 0_u8;
            let source: Vec<io::Result<Bytes>> = sizes
                .iter()
                .map(|size| {
                    let piece = (next..next + size).collect::<Vec<u8>>();
                    next += size;
                    Ok(Bytes::from(piece))
                })
                .collect();
            let mut pieces = Pieces::new(stream::iter(source));
            let chunks = futures::executor::block_on(async {
                let mut chunks = Vec::new();
                loop {
                    let chunk = pieces.next(5).await.unwrap();
                    if chunk.is_empty() {
                        return chunks;
                    }
                    chunks.push(chunk);
                }
            });
            let lengths: Vec<usize> = chunks.iter().map(Bytes::len).collect();
            assert_eq!(lengths, [5, 5, 5, 5, 3], "{sizes:?}");
            assert_eq!(chunks.concat(), (0..23).collect::<Vec<u8>>());
        }
    }
}
