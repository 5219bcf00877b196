//! The DSL at run time: objects of its classes, what their functions do, and the model that comes out.
//!
//! What a class, property or function is stands in the catalog; code is here only for what data cannot say. No name of
//! a plugin's class occurs.

use std::rc::Rc;

use crate::catalog::{Function, Property};
use crate::eval::value::Value;
use crate::model::Text;
use crate::source::Span;

pub(crate) mod access;
mod availability;
mod build_type;
mod chains;
mod cleanup;
mod cloud;
mod context;
mod copies;
mod dependencies;
mod dispatch;
mod encoding;
mod forgotten;
mod ids;
mod keep_rules;
mod lower;
mod lower_build_type;
mod make;
mod matrix;
mod native;
pub(crate) mod object;
mod overloads;
mod overwritten;
mod parameter_specs;
mod parameters;
pub(crate) mod patches;
pub(crate) mod pending;
mod places;
mod project;
mod recent;
pub(crate) mod registration;
mod requirements;
mod shared_resources;
mod types;
mod unsupported;

/// What the scripts have described so far.
#[derive(Debug, Default)]
pub(crate) struct Described<'c> {
    /// The scripts that are run.
    pub(crate) main: Vec<u32>,
    /// What `project(...)` was given.
    pub(crate) root_project: Option<(Value, Span)>,
    /// Whether a patch deleted the root project.
    pub(crate) root_deleted: bool,
    /// `version = "..."`
    pub(crate) version: Option<Text>,
    /// Blocks such as `steps { }` that run at the first access or at the end.
    pending: pending::PendingBlocks,
    /// What is registered with projects, and what is dropped.
    noted: registration::Noted,
    /// What patches have left so far.
    patching: patches::Patching,
    /// Properties and functions that were asked for last.
    properties: recent::Recent<Option<&'c Property>>,
    functions: recent::Recent<Rc<[&'c Function]>>,
}
