//! Jars from anywhere: bombs, cut ones, crafted class files. Each is refused or read, at once, and harms nothing.

use std::io::Write;
use std::time::{Duration, Instant};

use flate2::{Compression, write::DeflateEncoder};
use rawzip::{CompressionMethod, ZipArchiveWriter};

use super::sandbox::{Ran, Sandbox};

const JAR: &[u8] = include_bytes!("../acme-plugin/acme-latest.jar");
const CLASS: &str = "jetbrains/buildServer/configs/kotlin/buildSteps/AcmeDeployStep.class";

/// A jar with these files.
fn jar<'f>(files: impl IntoIterator<Item = (String, &'f [u8])>) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut archive = ZipArchiveWriter::new(&mut bytes);
    for (name, content) in files {
        let file = archive.new_file(&name).compression_method(CompressionMethod::DEFLATE);
        let (mut entry, config) = file.start().expect("a file");
        let mut writer = config.wrap(DeflateEncoder::new(&mut entry, Compression::fast()));
        writer.write_all(content).expect("written");
        let (encoder, descriptor) = writer.finish().expect("written");
        encoder.finish().expect("written");
        entry.finish(descriptor).expect("written");
    }
    archive.finish().expect("a jar");
    bytes
}

/// Imports it, within 20 seconds in a debug build.
fn import(bytes: &[u8]) -> Ran {
    let sandbox = Sandbox::new(&[]);
    sandbox.write("in/x.jar", bytes);
    let before = Instant::now();
    let ran = sandbox.run(&["dsl", "import", "in", "-o", "-"]);
    assert!(before.elapsed() < Duration::from_secs(20), "{:?}", before.elapsed());
    assert!(ran.code == 0 || ran.code == 2, "{} {}", ran.code, ran.stderr);
    ran
}

fn refused(bytes: &[u8]) -> String {
    let ran = import(bytes);
    assert_eq!((ran.code, ran.stdout.as_str()), (2, ""));
    ran.stderr
}

#[test]
fn bombs() {
    let zeros = vec![0; 3 * 1024 * 1024];
    assert!(refused(&jar([(CLASS.to_owned(), &zeros[..])])).contains("unpacks to more than a class is"));
    let name = |at: usize| CLASS.replace("AcmeDeployStep", &format!("A{at}"));
    let many = (0..160).map(|at| (name(at), &zeros[..1_900_000]));
    assert!(refused(&jar(many)).contains("unpacks to more than all classes together are"));
}

#[test]
fn more_files_than_any_jar_has() {
    let names = (0..60_000).map(|at| (format!("a{at}"), &[][..]));
    assert!(refused(&jar(names)).contains("more than 50000 files"));
}

#[test]
fn names_that_lead_elsewhere() {
    let dots = CLASS.replace("buildSteps/", "buildSteps/../../");
    let names = [dots, format!("../../{CLASS}"), format!("/{CLASS}"), "..\\x.class".to_owned()];
    let said = refused(&jar(names.map(|name| (name, &b"x"[..]))));
    assert!(said.contains("no classes of the latest DSL"), "{said}");
    // A class under another name is not that class.
    let other = CLASS.replace("AcmeDeployStep", "Other");
    let ran = import(&jar([(other, &b"\xca\xfe\xba\xbe"[..])]));
    assert_eq!(ran.code, 2);
}

#[test]
fn cut_and_changed_jars() {
    for end in (0..JAR.len()).step_by(4_999) {
        import(&JAR[..end]);
    }
    let mut changed = JAR.to_vec();
    let middle = changed.len() / 3;
    changed[middle..middle + 64].fill(0xff);
    let said = refused(&changed);
    assert!(said.contains("is damaged") || said.contains("damaged one"), "{said}");
}

#[test]
fn a_class_that_names_a_long_text_everywhere() {
    // 60,000 constants of one text of 60,000 bytes: what is made of it stays as small as the file.
    let mut class = b"\xca\xfe\xba\xbe\0\0\0\x34".to_vec();
    class.extend(4u16.to_be_bytes());
    let text = |class: &mut Vec<u8>, text: &[u8]| {
        class.push(1);
        class.extend(u16::try_from(text.len()).expect("short").to_be_bytes());
        class.extend(text);
    };
    text(&mut class, CLASS.strip_suffix(".class").expect("a class").as_bytes());
    class.extend([7, 0, 1]);
    text(&mut class, &vec![b'('; 60_000]);
    class.extend([0, 1, 0, 2, 0, 0, 0, 0, 0, 0]);
    class.extend(60_000u16.to_be_bytes());
    for _ in 0..60_000 {
        class.extend([0, 1, 0, 3, 0, 3, 0, 0]);
    }
    class.extend([0, 0]);
    let ran = import(&jar([(CLASS.to_owned(), &class[..])]));
    assert!(ran.stderr.contains("is not understood"), "{}", ran.stderr);
}
