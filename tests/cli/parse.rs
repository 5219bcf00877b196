//! `tcdsl parse`: trees and syntax errors of single files.

use super::sandbox::Sandbox;

#[test]
fn trees_for_people() {
    let sandbox = Sandbox::new(&[("a.kts", "val a = f(1) // one\n"), ("B.kt", "class B\n")]);
    let ran = sandbox.run(&["parse", "a.kts"]);
    assert_eq!(ran.code, 0, "{}", ran.stderr);
    assert!(
        ran.stdout.contains("      PROPERTY 1:1-1:13 val a =\n        CALL_EXPRESSION 1:9-1:13\n"),
        "{}",
        ran.stdout
    );
    let ran = sandbox.run(&["parse", "a.kts", "B.kt"]);
    assert!(ran.stdout.starts_with("// a.kts\nkotlin.FILE"), "{}", ran.stdout);
    assert!(
        ran.stdout.contains("\n// B.kt\nkotlin.FILE 1:1-2:1\n  CLASS 1:1-1:8 class B\n"),
        "{}",
        ran.stdout
    );
}

#[test]
fn a_script_holds_statements_and_a_source_file_declarations() {
    let sandbox = Sandbox::new(&[("a.kts", "f(1)\n"), ("a.kt", "f(1)\n")]);
    assert_eq!(sandbox.run(&["parse", "a.kts"]).code, 0);
    let ran = sandbox.run(&["parse", "a.kt"]);
    assert_eq!(ran.code, 1);
    assert!(ran.stdout.contains("expected a declaration, found `f`"), "{}", ran.stdout);
}

#[test]
fn json_holds_the_errors_of_each_file() {
    let sandbox = Sandbox::new(&[("good.kts", "a()\n"), ("bad.kts", "a())\n\nval x = = 1\n")]);
    let ran = sandbox.run(&["parse", "-f", "json", "good.kts", "bad.kts"]);
    let json = ran.json();
    assert_eq!((ran.code, &json["valid"], &json["format_version"]), (1, &false.into(), &"1.0".into()));
    assert_eq!(
        (&json["files"][0]["file"], &json["files"][1]["file"]),
        (&"good.kts".into(), &"bad.kts".into())
    );
    assert_eq!(json["files"][0]["diagnostics"], serde_json::json!([]));
    let errors = &json["files"][1]["diagnostics"];
    assert_eq!(errors[0]["rule"], "syntax-error");
    assert_eq!(errors[0]["primary"]["range"]["start"]["line"], 1);
    assert_eq!(errors[1]["primary"]["range"]["start"]["line"], 3);

    let json = sandbox.run(&["parse", "--format=json", "good.kts"]).json();
    assert_eq!((&json["valid"], &json["errors"]), (&true.into(), &serde_json::json!([])));
}

#[test]
fn unreadable_files_do_not_hide_the_others() {
    let sandbox = Sandbox::new(&[("bad.kts", ")\n")]);
    sandbox.write("latin.kts", b"val a = \"\xe9\"\n");
    let ran = sandbox.run(&["parse", "-f", "json", "nowhere.kts", "latin.kts", "bad.kts"]);
    let json = ran.json();
    assert_eq!((ran.code, json["files"].as_array().map(Vec::len)), (2, Some(1)));
    assert_eq!(json["errors"][1]["code"], "encoding");
    assert!(ran.stderr.contains("nowhere.kts"), "{}", ran.stderr);
    assert_eq!(sandbox.run(&["parse"]).code, 2, "no file");
}

#[test]
fn secrets_are_not_in_trees() {
    let text = "val p = \"Zq7SECRETzz41\"\nproject { params { password(\"a\", \"Zq7SECRETzz41\") } }\n";
    let ran = Sandbox::new(&[("a.kts", text)]).run(&["parse", "a.kts"]);
    assert!(ran.stdout.contains("*************") && !ran.stdout.contains("Zq7"), "{}", ran.stdout);
}
