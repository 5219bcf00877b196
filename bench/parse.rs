//! How fast text becomes a tree, beside tree-sitter's Kotlin grammar.
//!
//! `TCDSL_CORPUS` may name a folder of Kotlin files; otherwise a sample of our own is read.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, missing_docs)]

use std::fs;
use std::hint::black_box;
use std::path::Path;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use tcdsl::source::FileId;
use tcdsl::syntax::{FileKind, parse};

const SAMPLE: &str = r#"
object Build : BuildType({
    id("Build")
    name = "Build and test"
    description = "Runs on ${branch.name}"
    artifactRules = """
        +:build/libs/*.jar => libs
        -:**/*.tmp
    """.trimIndent()

    params {
        param("env.JAVA_HOME", "%env.JDK_17%")
        password("env.TOKEN", "credentialsJSON:1", display = ParameterDisplay.HIDDEN)
    }
    steps {
        listOf("clean", "build").forEachIndexed { index, task ->
            gradle {
                name = "Step $index"
                tasks = task
                conditions { equals("teamcity.build.branch.is_default", "true") }
            }
        }
        if (slow && !skip) script { scriptContent = "make -j4 \\\n  all" }
    }
    triggers {
        vcs { branchFilter = "+:*" } // every branch
    }
    dependencies {
        snapshot(Compile) { onDependencyFailure = FailureAction.FAIL_TO_START }
    }
})

fun BuildSteps.common(vararg names: String, block: () -> Unit = {}): List<String> =
    names.map { it.trim() }.filter { it.isNotEmpty() && it != "none" } + listOf("last")
"#;

fn texts() -> Vec<(FileKind, String)> {
    let mut texts = Vec::new();
    match std::env::var("TCDSL_CORPUS") {
        Ok(folder) => collect(Path::new(&folder), &mut texts),
        Err(_) => texts.extend((0..100).map(|_| (FileKind::Script, SAMPLE.repeat(4)))),
    }
    texts
}

fn collect(folder: &Path, texts: &mut Vec<(FileKind, String)>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        let kind = match path.extension().and_then(|it| it.to_str()) {
            Some("kts") => FileKind::Script,
            Some("kt") => FileKind::Source,
            _ if path.is_dir() => {
                collect(&path, texts);
                continue;
            }
            _ => continue,
        };
        texts.extend(fs::read_to_string(&path).map(|text| (kind, text)));
    }
}

fn parsing(criterion: &mut Criterion) {
    let texts = texts();
    let bytes: usize = texts.iter().map(|(_, text)| text.len()).sum();
    let mut group = criterion.benchmark_group("parse");
    group.throughput(Throughput::Bytes(bytes as u64)).sample_size(20);
    group.bench_function("tcdsl", |bencher| {
        bencher.iter(|| {
            for (kind, text) in &texts {
                black_box(parse(FileId(0), *kind, text));
            }
        });
    });
    group.bench_function("tree-sitter", |bencher| {
        let mut parser = tree_sitter::Parser::new();
        parser.set_language(&tree_sitter_kotlin_ng::LANGUAGE.into()).unwrap();
        bencher.iter(|| {
            for (_, text) in &texts {
                black_box(parser.parse(text, None));
            }
        });
    });
    group.finish();
}

criterion_group!(benches, parsing);
criterion_main!(benches);
