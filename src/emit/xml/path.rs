//! File names made from ids. An id of the settings may hold anything; a file name must not leave the output folder.

use std::fmt::Write as _;

/// `id` as one component of a path. Letters, digits, `_` and `-` stay, and so does `.` except in front; every other
/// byte becomes `%XX`, so distinct ids have distinct names. Ids that a server accepts stay as they are.
pub(crate) fn component(id: &str) -> String {
    if id.is_empty() {
        return "%".to_owned();
    }
    let mut name = String::with_capacity(id.len());
    for (position, byte) in id.bytes().enumerate() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'_' | b'-' => name.push(char::from(byte)),
            b'.' if position > 0 => name.push('.'),
            // Writing to a `String` does not fail.
            _ => drop(write!(name, "%{byte:02X}")),
        }
    }
    name
}

/// The name of the XML file of the entity `id`.
pub(crate) fn file(id: &str) -> String {
    component(id) + ".xml"
}

#[cfg(test)]
mod tests {
    use super::component;

    #[test]
    fn nothing_leaves_the_folder() {
        assert_eq!(component("RootProjectId_Build"), "RootProjectId_Build");
        assert_eq!(component("../../x"), "%2E.%2F..%2Fx");
        assert_eq!(component(".."), "%2E.");
        assert_eq!(component("/etc"), "%2Fetc");
        assert_eq!(component("C:\\x"), "C%3A%5Cx");
        assert_eq!(component("ö\0"), "%C3%B6%00");
        assert_eq!(component("a%2F"), "a%252F");
        assert_eq!(component(""), "%");
    }
}
