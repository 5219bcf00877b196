//! Inference: what is demanded of type variables, and what they become.

pub(crate) mod constraints;
