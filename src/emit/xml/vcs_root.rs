//! `vcsRoots/<id>.xml`.

use super::Context;
use super::parts::{name, params, root};
use crate::emit::xml_writer::Element;
use crate::model::{Text, VcsRoot};

/// `<vcs-root>`: its parameters stand in it directly.
pub(crate) fn element(context: &Context<'_>, vcs_root: &VcsRoot) -> Element {
    let head = root("vcs-root")
        .attr_opt("uuid", context.uuid(vcs_root.uuid.as_ref()))
        .attr_opt("type", vcs_root.kind.known())
        .attr_opt("modification-check-interval", vcs_root.poll_interval.as_ref().and_then(Text::known));
    context.schema(head).children(name(vcs_root.name.as_ref())).children(params(&vcs_root.properties))
}
