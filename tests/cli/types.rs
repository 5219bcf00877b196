//! How much of the settings has a type: `types`.

use super::sandbox::{Sandbox, VALID};

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
