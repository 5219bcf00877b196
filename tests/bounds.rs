//! Settings that are written to hurt: whatever they are, the evaluation ends, on the stack of an ordinary thread.
//!
//! - `fixtures/hostile/*.kts`: the first line says what is found, `// stops: budget-exceeded` or another rule, or that
//!   the settings are evaluated to their end: `// ends`.
//! - `GROWTH`: what must cost in proportion to its size. Steps are counted, not time: they are the same everywhere.

use std::fs;
use std::path::{Path, PathBuf};

use libtest_mimic::{Failed, Trial};
use tcdsl::driver::Compilation;

/// The stack of a thread, as Rust makes it: what recurses takes more by itself.
const STACK: usize = 2 << 20;

/// A test for each file and each script.
pub(crate) fn trials() -> Vec<Trial> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/hostile");
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).expect("fixtures").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    let files = paths.into_iter().map(|path| {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        trial(name, move || run(&path))
    });
    let nested = NESTED.iter().map(|(name, open, close)| {
        let (open, close) = (open.repeat(30), close.repeat(30));
        let script = format!("fun f(n: Int): Int = {open}f(n + 1){close}\nval x = f(0)");
        trial(format!("recursion_in_nested_{name}"), move || finds(&script, &["budget-exceeded"]))
    });
    let long = LONG.iter().map(|(name, open, close)| {
        let script = format!("{open}{}{close}", ".zq".repeat(40_000));
        trial(format!("long_{name}"), move || finds(&script, TOO_LONG))
    });
    let growth = GROWTH.iter().map(|(name, script)| trial(format!("growth_{name}"), || grows(script)));
    files.chain(nested).chain(long).chain(growth).collect()
}

fn trial(name: String, work: impl FnOnce() -> Result<(), String> + Send + 'static) -> Trial {
    Trial::test(format!("hostile/{name}"), move || work().map_err(Failed::from))
}

/// What is found where a path is too long.
const TOO_LONG: &[&str] = &["unresolved-reference", "incomplete-evaluation"];

/// What stands around a path of 40,000 names that mean nothing: work that grew with its square would take minutes. The analysis
/// leaves paths that are too long to the evaluation, which says that it could not run.
const LONG: &[(&str, &str, &str)] = &[
    ("path", "val x = zq", ""),
    ("path_that_never_runs", "fun f() = zq", ""),
    ("path_of_a_type", "fun f(x: zq", ") { }"),
];

/// What stands around a recursive call, many times.
const NESTED: &[(&str, &str, &str)] = &[
    ("sums", "1 + (", ")"),
    ("ifs", "1 + (if (true) ", " else 0)"),
    ("whens", "when { n > -1 -> ", " else -> 0 }"),
    ("tries", "try { ", " } finally { }"),
    ("members", "maxOf(0, listOf(", ").first())"),
    ("templates", "\"${", "}\".length"),
];

/// Work of a size `N`, which must not grow faster than its size.
const GROWTH: &[(&str, &str)] = &[
    ("a_loop", "var i = 0\nwhile (i < N) { i = i + 1 }"),
    ("a_text", "val b = StringBuilder()\nrepeat(N) { b.append(\"abc\") }\nval x = b.toString()"),
    ("a_list", "val l = mutableListOf<Int>()\nrepeat(N) { l.add(it) }\nval x = l.sum()"),
    ("sets_of_lists", "val s = mutableSetOf<Any>()\nrepeat(N) { s.add(listOf(listOf(it))) }"),
    ("sets_of_maps", "val s = mutableSetOf<Any>()\nrepeat(N) { s.add(mapOf(it to it)) }"),
    ("sets_of_sets", "val s = mutableSetOf<Any>()\nrepeat(N) { s.add(setOf(it, -it)) }"),
    (
        "sets_of_data",
        "data class A(val n: Any?)\nval s = mutableSetOf<Any>()\nrepeat(N) { s.add(A(Pair(it, A(it)))) }",
    ),
    (
        "sets_of_own",
        "class A(val n: Int) { override fun hashCode() = n\n override fun equals(other: Any?) = other is A && n == other.n }\nval s = mutableSetOf<Any>()\nrepeat(N) { s.add(A(it)) }",
    ),
    ("stages_of_sequences", "var s = sequenceOf(1, 2)\nrepeat(N) { s = s.map { it } }\nval x = s.toList()"),
    (
        "chains_of_comparators",
        "var c: Comparator<Int> = naturalOrder()\nrepeat(N) { c = c.reversed() }\nval x = listOf(2, 1).sortedWith(c)",
    ),
    ("matches", "val t = \"ab\".repeat(N)\nval x = t.replace(Regex(\"b\"), \"c\").split(Regex(\"c\")).size"),
    ("equal_lists", "val a = List(N) { listOf(it) }\nval b = List(N) { listOf(it) }\nval x = a == b"),
    ("hash_codes", "val x = List(N) { listOf(it) }.hashCode()"),
    ("texts_of_lists", "val x = List(N) { listOf(it) }.toString()"),
    ("chains_of_objects", "class A(val next: A?)\nvar a: A? = null\nrepeat(N) { a = A(a) }"),
    ("gaps_of_a_library", "repeat(N) { java.util.Optional.of(it) }"),
];

/// Whether four times the size takes at most five times the steps.
fn grows(script: &str) -> Result<(), String> {
    let cost = |size: usize| {
        let script = settings(&script.replace('N', &size.to_string()));
        on_small_stack(move || {
            let compilation = tcdsl::check_text(script);
            if rules(&compilation).contains(&"budget-exceeded") {
                return Err("the budget is exceeded".to_owned());
            }
            Ok(compilation.steps)
        })
    };
    let (small, large) = (cost(1_000)?, cost(4_000)?);
    let message = format!("{small} steps for 1,000 and {large} for 4,000");
    if (1_000..large).contains(&small) && large <= small * 5 { Ok(()) } else { Err(message) }
}

fn run(path: &Path) -> Result<(), String> {
    let text = fs::read_to_string(path).expect("a file in UTF-8");
    let wanted = text.lines().next().and_then(|line| line.strip_prefix("// ")).unwrap_or_default().to_owned();
    on_small_stack(move || {
        let compilation = tcdsl::check_text(text);
        let found = rules(&compilation);
        match wanted.strip_prefix("stops: ") {
            Some(rule) if found.contains(&rule) => Ok(()),
            None if wanted == "ends" && found.is_empty() => Ok(()),
            _ => Err(format!("not `{wanted}`: {found:?}")),
        }
    })
}

/// Whether one of the rules fires for a script.
fn finds(script: &str, wanted: &'static [&str]) -> Result<(), String> {
    let text = settings(script);
    on_small_stack(move || {
        let compilation = tcdsl::check_text(text);
        let found = rules(&compilation);
        match wanted.iter().any(|rule| found.contains(rule)) {
            true => Ok(()),
            false => Err(format!("none of {wanted:?}: {found:?}")),
        }
    })
}

fn settings(script: &str) -> String {
    format!("import jetbrains.buildServer.configs.kotlin.*\nproject {{ }}\n{script}\n")
}

fn rules(compilation: &Compilation) -> Vec<&'static str> {
    compilation.diagnostics.iter().map(|found| found.rule.name).collect()
}

fn on_small_stack<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, String> + Send + 'static,
) -> Result<T, String> {
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(work).expect("a thread");
    thread.join().unwrap_or_else(|_| Err("it panicked".to_owned()))
}
