//! Reads every `.kts` and `.kt` file below the folders given and says how fast.
#![allow(clippy::print_stdout, clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use tcdsl::source::FileId;
use tcdsl::syntax::{FileKind, parse};

fn main() {
    let mut files = Vec::new();
    for folder in std::env::args().skip(1) {
        collect(Path::new(&folder), &mut files);
    }
    let texts: Vec<(PathBuf, String)> =
        files.into_iter().filter_map(|it| Some((it.clone(), fs::read_to_string(it).ok()?))).collect();
    let bytes: usize = texts.iter().map(|(_, text)| text.len()).sum();
    let mut best = f64::MAX;
    for _ in 0..5 {
        let start = Instant::now();
        for (path, text) in &texts {
            std::hint::black_box(parse(FileId(0), kind(path), text));
        }
        best = best.min(start.elapsed().as_secs_f64());
    }
    let mut bad = 0;
    for (path, text) in &texts {
        if let Some(first) = parse(FileId(0), kind(path), text).diagnostics.first() {
            bad += 1;
            let line = text[..first.primary.span.start as usize].lines().count();
            println!("{}:{line}: {}", path.display(), first.message);
        }
    }
    println!(
        "{} files, {bytes} bytes, {:.1} MB/s, {bad} with errors",
        texts.len(),
        bytes as f64 / best / 1e6
    );
}

fn kind(path: &Path) -> FileKind {
    if path.extension().is_some_and(|it| it == "kts") { FileKind::Script } else { FileKind::Source }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|it| it == "kts" || it == "kt") {
            files.push(path);
        }
    }
}
