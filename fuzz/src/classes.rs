//! The class files of a jar that is right, with some bytes changed.

use std::io::Read;

use flate2::bufread::DeflateDecoder;
use rawzip::ZipArchive;

const JAR: &[u8] = include_bytes!("../../tests/acme-plugin/acme-latest.jar");

/// All classes. Each four bytes of `choices` are a place in them, counted over all, and the byte that is there then.
pub(crate) fn changed(choices: &[u8]) -> Vec<Vec<u8>> {
    let mut classes = all();
    let whole: usize = classes.iter().map(Vec::len).sum();
    for choice in choices.chunks_exact(4).take(200) {
        let [first, second, third, byte] = choice else { continue };
        let mut at = u32::from_be_bytes([0, *first, *second, *third]) as usize % whole;
        for class in &mut classes {
            match class.get_mut(at) {
                Some(place) => {
                    *place = *byte;
                    break;
                }
                None => at -= class.len(),
            }
        }
    }
    classes
}

fn all() -> Vec<Vec<u8>> {
    let archive = ZipArchive::from_slice(JAR).expect("a jar");
    let mut entries = archive.entries();
    let mut classes = Vec::new();
    while let Some(entry) = entries.next_entry().expect("an entry") {
        let packed = archive.get_entry(entry.wayfinder()).expect("an entry");
        let mut class = Vec::new();
        DeflateDecoder::new(packed.data()).read_to_end(&mut class).expect("a class");
        classes.push(class);
    }
    classes
}
