//! Baselines: written, read by a check, pruned, counted.

use super::sandbox::Sandbox;

/// Two warnings.
const OLD: &str = r#"import jetbrains.buildServer.configs.kotlin.*
import jetbrains.buildServer.configs.kotlin.projectFeatures.*

version = "2024.03"

project {
    features {
        dockerRegistry {
            id = "ONE"
            name = "One"
            url = "ftp://one.example.org"
        }
        dockerRegistry {
            id = "TWO"
            name = "Two"
            url = "ftp://two.example.org"
        }
    }
}
"#;

fn sandbox() -> Sandbox {
    Sandbox::new(&[("a/.teamcity/settings.kts", OLD), ("b/.teamcity/settings.kts", OLD)])
}

#[test]
fn a_check_tells_how_much_it_hides_and_what_is_stale() {
    let sandbox = sandbox();
    let written = sandbox.run(&["baseline", "write"]);
    assert_eq!((written.code, &*written.stderr), (0, "wrote 4 findings to `tcdsl-baseline.json`\n"));
    let check = ["check", "--baseline", "tcdsl-baseline.json", "--fail-on", "warning"];
    let clean = sandbox.run(&check);
    assert_eq!(clean.code, 0);
    assert!(clean.stdout.ends_with("; not shown: 4 known findings\n"), "{}", clean.stdout);

    sandbox.write("a/.teamcity/settings.kts", OLD.replace("ftp://one", "https://one").as_bytes());
    let better = sandbox.run(&check);
    let closing = "; not shown: 3 known findings, 1 known finding no longer there\n";
    assert!(better.code == 0 && better.stdout.ends_with(closing), "{}", better.stdout);
    let json = sandbox.run(&[&check[..], &["-f", "json"]].concat()).json();
    assert_eq!((&json["summary"]["baselined"], &json["summary"]["stale"]), (&3.into(), &1.into()));
    let selected = sandbox.run(&[&check[..], &["--select", "duplicate-id"]].concat());
    assert!(!selected.stdout.contains("no longer there"), "it was not looked for: {}", selected.stdout);

    let more = OLD.replace("ftp://two", "gopher://two");
    sandbox.write("b/.teamcity/settings.kts", more.as_bytes());
    assert_eq!(sandbox.run(&check).code, 1, "what is new is told");
}

#[test]
fn what_is_gone_is_pruned_and_what_was_not_looked_at_is_kept() {
    let sandbox = sandbox();
    sandbox.run(&["baseline", "write"]);
    sandbox.write("a/.teamcity/settings.kts", OLD.replace("ftp", "https").as_bytes());
    sandbox.write("b/.teamcity/settings.kts", OLD.replace("ftp", "https").as_bytes());
    let pruned = sandbox.run(&["baseline", "prune", "a"]);
    assert_eq!(pruned.stderr, "took 2 findings out of `tcdsl-baseline.json`\n");
    let left = sandbox.read("tcdsl-baseline.json");
    assert!(left.matches("b/.teamcity").count() == 2 && !left.contains("a/.teamcity"), "{left}");
    sandbox.run(&["baseline", "prune"]);
    assert!(sandbox.read("tcdsl-baseline.json").contains("\"findings\": []"));
    assert_eq!(sandbox.run(&["baseline", "prune", "--baseline", "nowhere.json"]).code, 2);
}

#[test]
fn it_is_counted_by_rule_and_file() {
    let sandbox = sandbox();
    sandbox.run(&["baseline", "write", "--baseline", "known.json"]);
    sandbox.write("a/.teamcity/settings.kts", OLD.replace("ftp://one", "https://one").as_bytes());
    let stats = ["baseline", "stats", "--baseline", "known.json"];
    let text = sandbox.run(&stats).stdout;
    for line in [
        "3  invalid-url\n",
        "2  b/.teamcity/settings.kts\n",
        "1  a/.teamcity/settings.kts\n",
        "no longer there: a/.teamcity/settings.kts: invalid-url\n",
        "hidden: 3; new: 0; no longer there: 1\n",
    ] {
        assert!(text.contains(line), "{line}: {text}");
    }
    let json = sandbox.run(&[&stats[..], &["-f", "json", "a"]].concat()).json();
    assert_eq!((&json["hidden"], &json["not_looked_at"]), (&1.into(), &2.into()));
    assert_eq!(json["stale"][0]["file"], "a/.teamcity/settings.kts");
    let schema = serde_json::from_str(&sandbox.run(&["schema", "baseline-stats"]).stdout).expect("a schema");
    assert_eq!(crate::schema::faults(&schema, &json), Vec::<String>::new());
}

#[test]
fn what_the_compiler_says_is_never_put_up_with() {
    let text = format!("val x: Int = \"\"\n{OLD}").replace("val x", "").replace(": Int = \"\"\n", "");
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", &text.replace("ONE\"", "ONE\" }"))]);
    let written = sandbox.run(&["baseline", "write"]);
    assert!(written.stderr.contains("cannot be put up with"), "{}", written.stderr);
    assert_eq!(sandbox.run(&["check", "--baseline", "tcdsl-baseline.json"]).code, 1);
}

#[test]
fn reasons_are_kept_and_can_be_asked_for() {
    let sandbox = Sandbox::new(&[(".teamcity/settings.kts", OLD)]);
    let check = ["check", "--baseline", "tcdsl-baseline.json", "--fail-on", "warning"];
    sandbox.run(&["baseline", "write"]);
    assert_eq!(sandbox.run(&check).code, 0, "nobody asks for reasons");
    sandbox.write("tcdsl.toml", b"[policy]\nrequire-reasons = true\n");
    let ran = sandbox.run(&check);
    assert!(ran.code == 1 && ran.stdout.matches("[invalid-url]").count() == 2, "{}", ran.stdout);
    assert!(ran.stderr.contains("2 findings of the baseline without a `reason`"), "{}", ran.stderr);
    let stats = sandbox.run(&["baseline", "stats"]).stdout;
    assert!(stats.contains("new: 2 (without a reason: 2)"), "{stats}");

    // A reason that somebody wrote by hand is kept; the others get the one that is named.
    let text = sandbox.read("tcdsl-baseline.json");
    let at = text.find("\"fingerprint\"").expect("a finding");
    let by_hand = format!("{}\"reason\": \"gone by May\",\n      {}", &text[..at], &text[at..]);
    sandbox.write("tcdsl-baseline.json", by_hand.as_bytes());
    let written = sandbox.run(&["baseline", "write", "--reason", "from before the policy"]);
    assert_eq!((written.code, &*written.stderr), (0, "wrote 2 findings to `tcdsl-baseline.json`\n"));
    let text = sandbox.read("tcdsl-baseline.json");
    assert!(text.contains("gone by May") && text.contains("from before the policy"), "{text}");
    let clean = sandbox.run(&check);
    assert!(clean.code == 0 && clean.stderr.is_empty(), "{}", clean.stderr);
}
