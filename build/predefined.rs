//! The predefined parameters: `predefined_parameters.toml` as sorted lists of names.

use std::path::Path;

use crate::Failure;
use crate::data::PredefinedFile;
use crate::render::Render;

/// What stands at the end of a family's name.
const ANY: char = '*';

/// Adds the lists to `render`.
pub fn render(render: &mut Render<'_>, path: &Path, file: &PredefinedFile) -> Result<(), Failure> {
    let mut names = Vec::new();
    let mut families = Vec::new();
    for group in &file.group {
        for name in &group.names {
            if name.is_empty() || name.contains(ANY) {
                return Err(Failure::new(path, &group.what, &format!("`{name}` is no name")));
            }
            names.push(name.as_str());
        }
        for family in &group.families {
            match family.strip_suffix(ANY) {
                Some(start) if !start.is_empty() && !start.contains(ANY) => families.push(start),
                _ => return Err(Failure::new(path, &group.what, &format!("`{family}` is no family"))),
            }
        }
    }
    let shell: Vec<&str> = file.shell.iter().flat_map(|group| &group.names).map(String::as_str).collect();
    for (name, list) in
        [("PREDEFINED_NAMES", names), ("PREDEFINED_FAMILIES", families), ("SHELL_NAMES", shell)]
    {
        let mut list = list;
        list.sort_unstable();
        if let Some(twice) = list.windows(2).find(|pair| pair[0] == pair[1]) {
            return Err(Failure::new(path, twice[0], "is there twice"));
        }
        let rows: Vec<String> = list.iter().map(|one| format!("{one:?}")).collect();
        render.array(name, "&str", &rows);
    }
    Ok(())
}
