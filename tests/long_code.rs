//! Code that is long or deep is analysed to its end: nothing overflows, nothing is refused.
//! Beyond a depth the rest is said not to be checked.

use tcdsl::diagnostic::Severity;

fn holds(declaration: &str) {
    let checked = tcdsl::check_text(format!(
        "import jetbrains.buildServer.configs.kotlin.*\n\nversion = \"2024.03\"\n\nproject {{\n}}\n\n{declaration}"
    ));
    let refused = checked.diagnostics.iter().find(|found| found.severity == Severity::Error);
    assert!(refused.is_none(), "{refused:?}");
}

#[test]
fn a_long_sum() {
    holds(&format!("fun f(): Int {{ return 1{} }}", " + 1".repeat(50_000)));
}

#[test]
fn a_long_chain() {
    holds(&format!("fun f() {{ \"a\"{} }}", ".trim()".repeat(50_000)));
}

#[test]
fn many_variables() {
    let all: String = (0..5_000)
        .map(|n| format!("val v{n}: Int; if (a) v{n} = 1 else v{n} = 2; println(v{n})\n"))
        .collect();
    holds(&format!("fun f(a: Boolean) {{\n{all}}}"));
}

#[test]
fn nested_loops() {
    let (open, close) = ("while (a) { val x: Int; x = 1; ", "}");
    holds(&format!("fun f(a: Boolean) {{ {}{} }}", open.repeat(90), close.repeat(90)));
}
