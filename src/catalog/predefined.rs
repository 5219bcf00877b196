//! The parameters that TeamCity's server and agents bring: `data/predefined_parameters.toml`.

use super::tables;

/// Their names, sorted; families are not among them.
pub static PREDEFINED: &[&str] = &tables::PREDEFINED_NAMES;

/// Whether the server or an agent may bring a parameter of that name.
pub fn is_predefined(name: &str) -> bool {
    let first = name.as_bytes().first();
    let mut families = tables::PREDEFINED_FAMILIES.iter().filter(|start| start.as_bytes().first() == first);
    PREDEFINED.binary_search(&name).is_ok() || families.any(|start| name.starts_with(start))
}

/// Whether cmd.exe has a variable of that name, whatever the case.
pub fn is_shell_variable(name: &str) -> bool {
    tables::SHELL_NAMES.iter().any(|variable| variable.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::{is_predefined, is_shell_variable};

    #[test]
    fn names_and_families() {
        for name in ["build.counter", "teamcity.tool.maven3", "DotNetFramework4.8_x86_Path", "env.JDK_1_8"] {
            assert!(is_predefined(name), "{name}");
        }
        for name in ["build.countr", "acme", "", "env.ACME"] {
            assert!(!is_predefined(name), "{name}");
        }
        assert!(is_shell_variable("ErrorLevel") && !is_shell_variable("VERSION"));
    }
}
