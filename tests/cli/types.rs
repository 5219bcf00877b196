//! Names and types on trial: `check --types` and `types`.

use super::sandbox::{Sandbox, VALID};

const MISTAKES: &str =
    "package common\n\nval count: String = 5\n\nfun never(maybe: String?) = maybe.length\n";

#[test]
fn types_are_told_only_where_they_are_asked_for() {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", VALID), (".teamcity/common/Count.kt", MISTAKES)]);
    assert_eq!(sandbox.run(&["check"]).code, 0);
    let ran = sandbox.run(&["check", "--types", "-f", "concise"]);
    assert_eq!(ran.code, 1, "{}", ran.stdout);
    for line in ["Count.kt:3:21: error[type-mismatch]", "Count.kt:5:35: error[type-mismatch]"] {
        assert!(ran.stdout.contains(line), "{line}: {}", ran.stdout);
    }
}

#[test]
fn how_much_has_a_type_is_counted() {
    let sandbox = Sandbox::new(&[
        (".teamcity/settings.kts", VALID),
        (
            ".teamcity/common/Unknown.kt",
            "package common\n\nimport com.acme.*\n\nval known = 1\nval unknown = acme()\n",
        ),
    ]);
    let ran = sandbox.run(&["types"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    let counts: Vec<usize> = ran.stdout.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    let [typed, all] = counts[..] else { panic!("two counts: {}", ran.stdout) };
    assert!(typed > 0 && typed < all, "{}", ran.stdout);
}
