//! `fixtures/eval/*.kts`: Kotlin scripts whose lines say what their expressions give.
//!
//! - `expression // = text`: its `toString()` gives that text; `\n`, `\r`, `\t`, `\\` and `\s` (a space at an end) stand
//!   for the characters.
//! - `expression // ! Exception: message`: it throws that.
//! - `expression // ~ part of the message`: it is *incomplete*, and one note on the line says so.
//!
//! All other lines only declare. The scripts are Kotlin: `TCDSL_KOTLINC=<kotlinc> cargo test --test fixtures eval/`
//! compares the expectations with the compiler's, and with `TCDSL_BLESS=1` writes them.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use libtest_mimic::{Failed, Trial};
use tcdsl::diagnostic::{Category, Diagnostic};
use tcdsl::driver::Compilation;

/// The stack of an evaluation, as large as the command line's.
const STACK: usize = 256 << 20;

/// What a line expects.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Expected {
    /// `// = text`, and `// ! text` with the mark in front.
    Shown(String),
    /// `// ~ text`
    Incomplete(String),
}

/// A line with an expectation.
#[derive(Debug)]
struct Case {
    /// From 1.
    line: usize,
    expression: String,
    expected: Expected,
}

/// A test for each file and each script.
pub(crate) fn trials() -> Vec<Trial> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/eval");
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).expect("fixtures").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    let trials = paths.into_iter().map(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        Trial::test(format!("eval/{name}"), move || run(&path).map_err(Failed::from))
    });
    trials.collect()
}

fn run(path: &Path) -> Result<(), String> {
    let text = fs::read_to_string(path).expect("a file in UTF-8");
    let cases = cases(&text);
    if let Some(kotlinc) = std::env::var_os("TCDSL_KOTLINC") {
        return compare_with_kotlin(Path::new(&kotlinc), path, &text, &cases);
    }
    let script = script(&text, &cases);
    let thread = std::thread::Builder::new().stack_size(STACK);
    let work = move || judge(&compile(&script), &cases);
    thread.spawn(work).expect("a thread").join().unwrap_or_else(|_| Err("it panicked".to_owned()))
}

fn cases(text: &str) -> Vec<Case> {
    (1..).zip(text.lines()).filter_map(|(line, text)| case(line, text)).collect()
}

fn case(line: usize, text: &str) -> Option<Case> {
    let (at, mark) =
        ["=", "!", "~"].iter().find_map(|mark| Some((text.rfind(&format!("// {mark}"))?, *mark)))?;
    let expected = text.get(at + 4..)?.trim_start().to_owned();
    Some(Case {
        line,
        expression: text.get(..at)?.trim_end().to_owned(),
        expected: match mark {
            "=" => Expected::Shown(expected),
            "!" => Expected::Shown(format!("! {expected}")),
            _ => Expected::Incomplete(expected),
        },
    })
}

/// The script that keeps what each line shows in a variable, line by line as the fixture.
fn instrumented(text: &str, cases: &[Case], with_incomplete: bool) -> String {
    let mut script = String::new();
    for (line, text) in (1..).zip(text.lines()) {
        match cases.iter().find(|case| case.line == line) {
            Some(Case { expected: Expected::Shown(_), expression, .. }) => {
                let caught = r#"catch (thrown: Throwable) { "! " + thrown::class.simpleName + ": " + thrown.message }"#;
                let _ = write!(script, "val shown{line} = try {{ ({expression}).toString() }} {caught}");
            }
            Some(Case { expression, .. }) if with_incomplete => {
                let _ = write!(script, "val shown{line} = ({expression}).toString()");
            }
            Some(_) => {}
            None => script.push_str(text),
        }
        script.push('\n');
    }
    script
}

/// The same as settings: the variables become parameters of the project.
fn script(text: &str, cases: &[Case]) -> String {
    let mut script =
        format!("import jetbrains.buildServer.configs.kotlin.*; {}", instrumented(text, cases, true));
    script.push_str("version = \"2024.03\"\nproject {\n  params {\n");
    for Case { line, .. } in cases {
        let _ = writeln!(script, "    param(\"{line}\", shown{line})");
    }
    script + "  }\n}\n"
}

fn compile(script: &str) -> Compilation {
    tcdsl::check_text(script)
}

fn judge(compilation: &Compilation, cases: &[Case]) -> Result<(), String> {
    let mut wrong = String::new();
    let root = compilation.settings.as_ref().and_then(|settings| settings.root());
    let source = compilation.sources.iter().next().expect("a file").1;
    let line_of = |found: &Diagnostic| source.position(found.primary.span.start).line as usize;
    for Case { line, expression, expected } in cases {
        let parameters = root.map(|root| root.parameters.as_slice()).unwrap_or_default();
        let name = line.to_string();
        let shown = parameters
            .iter()
            .find(|item| item.name.known() == Some(&name))
            .and_then(|item| item.value.known());
        let notes: Vec<&Diagnostic> =
            compilation.diagnostics.iter().filter(|found| line_of(found) == *line).collect();
        let holds = match expected {
            Expected::Shown(expected) => shown.map(escaped).as_ref() == Some(expected) && notes.is_empty(),
            Expected::Incomplete(part) => {
                let says = matches!(notes.as_slice(), [note] if note.message.contains(part.as_str()));
                shown.is_none() && says && notes.iter().all(|note| note.rule.name == "incomplete-evaluation")
            }
        };
        if !holds {
            let notes: Vec<&str> = notes.iter().map(|note| note.message.as_str()).collect();
            let shown = shown.map_or_else(|| "unknown".to_owned(), escaped);
            let _ = writeln!(
                wrong,
                "{line}: {expression}\n    expected {expected:?}\n    but is   {shown:?} {notes:?}"
            );
        }
    }
    // What rules say about the values as parameters of a project is no matter here.
    let of_evaluation = |found: &&Diagnostic| found.rule.category != Category::Validation;
    for found in compilation.diagnostics.iter().filter(of_evaluation) {
        if !cases.iter().any(|case| case.line == line_of(found)) {
            let _ = writeln!(wrong, "{}: {}: {}", line_of(found), found.rule.name, found.message);
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong) }
}

/// Runs the script with the Kotlin compiler, and compares or writes the expectations.
fn compare_with_kotlin(kotlinc: &Path, path: &Path, text: &str, cases: &[Case]) -> Result<(), String> {
    let mut script = instrumented(text, cases, false);
    let shown: Vec<&Case> = cases.iter().filter(|case| matches!(case.expected, Expected::Shown(_))).collect();
    for Case { line, .. } in &shown {
        let _ = writeln!(script, "println(\"\\u0001{line}\\u0001\" + shown{line} + '\\u0002')");
    }
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("Fixture.kts");
    fs::write(&file, format!("@file:Suppress(\"DEPRECATION_ERROR\", \"DEPRECATION\")\n{script}"))
        .expect("a file");
    let output = Command::new(kotlinc).args(["-nowarn", "-script"]).arg(&file).output().expect("kotlinc");
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let (mut wrong, mut lines) = (String::new(), text.lines().map(str::to_owned).collect::<Vec<_>>());
    for Case { line, expression, expected } in shown {
        let start = format!("\u{1}{line}\u{1}");
        let actual = printed.split_once(&start).and_then(|(_, rest)| rest.split_once('\u{2}'));
        let Some((actual, _)) = actual else {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned());
        };
        let actual = escaped(actual);
        if *expected != Expected::Shown(actual.clone()) {
            let _ =
                writeln!(wrong, "{line}: {expression}\n    expected {expected:?}\n    but is   {actual:?}");
            let mark = if actual.starts_with("! ") { "//" } else { "// =" };
            lines[line - 1] = format!("{expression} {mark} {actual}").trim_end().to_owned();
        }
    }
    if wrong.is_empty() {
        return Ok(());
    }
    if std::env::var_os("TCDSL_BLESS").is_some_and(|value| value == "1") {
        return fs::write(path, lines.join("\n") + "\n").map_err(|error| error.to_string());
    }
    Err(wrong)
}

fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r").replace('\t', "\\t");
    match (text.strip_prefix(' '), text.strip_suffix(' ')) {
        (Some(rest), _) => escaped_end(&format!("\\s{rest}")),
        _ => escaped_end(&text),
    }
}

fn escaped_end(text: &str) -> String {
    text.strip_suffix(' ').map_or_else(|| text.to_owned(), |rest| format!("{rest}\\s"))
}
