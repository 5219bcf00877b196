//! Every public name of Kotlin's library and of the Java packages that scripts use: classes, functions, properties and
//! parameters, whether or not they can be evaluated here. Only that a name exists is known.

/// The names, sorted, one on a line. From Kotlin 2.2's library and Java 17's `java.base` and `java.xml`: what its public
/// classes declare, and the properties that Kotlin makes of getters.
static NAMES: &str = include_str!("known_names.txt");

/// Whether something of the libraries has that name.
///
/// The list is searched as it stands, so that a run that needs none of it pays nothing.
pub(crate) fn is_known_name(name: &str) -> bool {
    let bytes = NAMES.as_bytes();
    let (mut low, mut high) = (0, bytes.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let start = memchr::memrchr(b'\n', &bytes[low..middle]).map_or(low, |at| low + at + 1);
        let end = memchr::memchr(b'\n', &bytes[start..high]).map_or(high, |at| start + at);
        match bytes[start..end].cmp(name.as_bytes()) {
            std::cmp::Ordering::Equal => return true,
            std::cmp::Ordering::Less => low = end + 1,
            std::cmp::Ordering::Greater => high = start,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_is_found_and_nothing_else() {
        let names: Vec<&str> = NAMES.lines().collect();
        assert!(names.windows(2).all(|pair| pair[0] < pair[1]), "sorted, without repetition");
        assert!(names.iter().all(|name| is_known_name(name)));
        for absent in ["", "A", "zzzz", "mapp", "joinToStrin", "joinToStringg", "\n", "Abstract\n"] {
            assert!(!is_known_name(absent), "{absent:?}");
        }
    }
}
