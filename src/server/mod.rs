//! What is asked of a TeamCity server, and what its answers mean. Nothing here opens a connection: who does is a [`Wire`].
//!
//! A server's answers are as little trusted as settings are: their size, their number and their redirects are bounded, and
//! the token is taken out of whatever a server says before anything reads it.

mod address;
mod ask;
mod check;
mod fault;
mod lock;
mod rest;
mod token;

pub use address::Address;
pub use ask::{Answer, Client, LARGEST_ANSWER, Wire};
pub use check::{Identity, identify};
pub use fault::Fault;
pub use lock::lock;
pub use token::Token;

#[cfg(test)]
mod tests;
