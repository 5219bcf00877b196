//! Settings with an earlier state of them beside: the files below `earlier/`.

use std::sync::Arc;

use camino::Utf8Path;
use tcdsl::driver::{InputFile, Session, SettingsRoot};

/// The folder of the earlier state.
pub(crate) const FOLDER: &str = "earlier";

/// The settings of a session, with what they were before.
pub(crate) fn root(session: &Session) -> SettingsRoot {
    let mut root = session.root(".".into()).expect("a settings.kts");
    let Ok(earlier) = session.root(Utf8Path::new(FOLDER)) else { return root };
    let script = root.files[root.script].path.clone();
    let is_now = |file: &InputFile| !file.relative.starts_with(FOLDER);
    root.files.retain(is_now);
    root.patches.retain(is_now);
    root.script = root.files.iter().position(|file| file.path == script).expect("the script");
    root.earlier = session.compile(&earlier).settings.map(Arc::new);
    root
}
