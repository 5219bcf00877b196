//! Threads for work that can be done side by side.

use std::sync::OnceLock;

use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};

/// From how many bytes of text on it pays to start threads.
const WORTHWHILE: usize = 64 * 1024;

/// The stack of a thread that evaluates; it is only reserved, and taken as deep settings need it.
const STACK: usize = 256 * 1024 * 1024;

/// One pool of threads, started when there is enough to do. Results come in the order of the items, whatever the number of
/// threads.
#[derive(Debug, Default)]
pub struct Workers {
    /// How many there are; one for each core when it is 0.
    threads: usize,
    pool: OnceLock<Option<ThreadPool>>,
}

impl Workers {
    /// So many threads; 0 means one for each core.
    pub fn new(threads: usize) -> Self {
        Self { threads, pool: OnceLock::new() }
    }

    /// Works on all items, of which `bytes` of text are made.
    pub fn map<T: Sync, R: Send>(
        &self,
        items: &[T],
        bytes: usize,
        work: impl Fn(&T) -> R + Sync + Send,
    ) -> Vec<R> {
        let pool = if items.len() > 1 && bytes >= WORTHWHILE { self.pool() } else { None };
        match pool {
            Some(pool) => pool.install(|| items.par_iter().map(work).collect()),
            None => items.iter().map(work).collect(),
        }
    }

    fn pool(&self) -> Option<&ThreadPool> {
        if self.threads == 1 {
            return None;
        }
        let start = || ThreadPoolBuilder::new().num_threads(self.threads).stack_size(STACK).build().ok();
        self.pool.get_or_init(start).as_ref()
    }
}
