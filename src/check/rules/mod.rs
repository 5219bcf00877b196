//! The rules, one file each.

pub(super) mod missing_required_property;
