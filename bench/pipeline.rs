//! How long the stages take: `cargo bench --package tcdsl-bench`. Instructions are counted by `cargo measure`.
#![allow(missing_docs, reason = "made by a macro")]

use std::hint::black_box;

use criterion::{BatchSize, BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use tcdsl_bench::inputs::Shape;
use tcdsl_bench::work::{Stage, run};

/// Shapes with the sizes that are measured.
const INPUTS: &[(&str, &[usize])] = &[
    ("builds", &[1, 10, 100, 1_000]),
    ("deep", &[50]),
    ("connections", &[100, 1_000]),
    ("broken", &[100]),
    ("loop", &[10_000]),
];

const STAGES: &[(&str, Stage)] = &[
    ("parse", Stage::Parse),
    ("tree-sitter", Stage::TreeSitter),
    ("check", Stage::Check),
    ("json", Stage::Json),
    ("xml", Stage::Xml),
];

fn pipeline(criterion: &mut Criterion) {
    for (name, sizes) in INPUTS {
        let Some(shape) = Shape::find(name) else { continue };
        let mut group = criterion.benchmark_group(*name);
        group.sample_size(10);
        for size in *sizes {
            let files = shape.files(*size);
            let bytes: usize = files.iter().map(|(_, text)| text.len()).sum();
            group.throughput(Throughput::Bytes(bytes as u64));
            for (stage, what) in STAGES {
                let id = BenchmarkId::new(*stage, size);
                group.bench_function(id, |bencher| {
                    bencher.iter_batched(
                        || files.clone(),
                        |files| run(black_box(files), *what),
                        BatchSize::PerIteration,
                    );
                });
            }
        }
        group.finish();
    }
}

criterion_group!(benches, pipeline);
criterion_main!(benches);
