//! "Did you mean ...?": which of the known names a misspelt one was probably meant to be. One threshold for all of them.

/// How many names are suggested at most.
const MOST: usize = 3;

/// At most three of the `known` names that are near enough to `name` to be meant, the nearest first; upper and lower case
/// count last, so that one that differs in nothing else is nearest of all. `name` itself is not among them.
pub fn nearest_names<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let lowered = name.to_lowercase();
    let allowed = allowed(name);
    let mut near: Vec<(usize, usize, &str)> = known
        .into_iter()
        // A lower-case letter may take more bytes than its capital.
        .filter(|known| {
            !known.is_empty() && known.len().abs_diff(name.len()) <= 4 * allowed && *known != name
        })
        .map(|known| (strsim::osa_distance(&known.to_lowercase(), &lowered), known))
        .filter(|(distance, _)| *distance <= allowed)
        .map(|(distance, known)| (distance, strsim::osa_distance(known, name), known))
        .collect();
    near.sort_unstable();
    near.dedup();
    near.into_iter().take(MOST).map(|(.., known)| known).collect()
}

/// The one of the `known` names that is nearest to `name`, if it is near enough to be meant.
pub fn nearest_name<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    nearest_names(name, known).first().copied()
}

/// Whether `name` is all but `known`: a letter left out, added or changed, or two neighbours swapped.
pub fn is_slip_of(name: &str, known: &str) -> bool {
    strsim::osa_distance(name, known) == 1
}

/// The question that suggests a name.
pub fn did_you_mean(name: &str) -> String {
    format!("did you mean `{name}`?")
}

/// How many edits a name may be away. Names that are short differ by two edits and mean something else, and of one that has
/// one or two signs not much is left after one.
fn allowed(name: &str) -> usize {
    match name.chars().count() {
        0..3 => 0,
        3..6 => 1,
        _ => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::{nearest_name, nearest_names};

    #[test]
    fn case_counts_least() {
        assert_eq!(nearest_name("gitHubAPP", ["gitHubApx", "githubApp"]), Some("githubApp"));
    }

    #[test]
    fn neighbours_are_swapped_by_one_edit() {
        assert_eq!(nearest_name("nmae", ["name", "node"]), Some("name"));
    }

    #[test]
    fn what_is_far_is_not_suggested() {
        assert_eq!(nearest_name("abc", ["xyc", "abc"]), None);
        assert_eq!(nearest_name("REGISTRY_PROD", ["REGISTRY_TEST"]), None);
        assert_eq!(nearest_name("b", ["", "a", "ab"]), None);
        assert_eq!(nearest_name("ID", ["id", "is"]), Some("id"));
    }

    #[test]
    fn at_most_three_are_suggested() {
        let known = ["steps1", "steps2", "steps3", "steps4"];
        assert_eq!(nearest_names("stepsX", known), ["steps1", "steps2", "steps3"]);
    }
}
