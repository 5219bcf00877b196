//! The short runs: bytes from seeds and from a generator of numbers, so that every run is the same.

use fastrand::Rng;

/// Calls `target` so many times: each seed as it is, then changed seeds and bytes from nowhere. `seen` is told each input
/// before.
pub fn feed(seeds: &[Vec<u8>], count: usize, seed: u64, target: fn(&[u8]), mut seen: impl FnMut(&[u8])) {
    let mut rng = Rng::with_seed(seed);
    for number in 0..count {
        let bytes = match seeds.get(number) {
            Some(bytes) => bytes.clone(),
            None => changed(seeds, &mut rng),
        };
        seen(&bytes);
        target(&bytes);
    }
}

/// A seed with some bytes changed, removed, doubled or taken from another one; or bytes from nowhere.
fn changed(seeds: &[Vec<u8>], rng: &mut Rng) -> Vec<u8> {
    let Some(seed) = rng.choice(seeds).filter(|seed| !seed.is_empty()) else { return noise(rng) };
    if rng.u8(0..10) == 0 {
        return noise(rng);
    }
    let mut bytes = seed.clone();
    for _ in 0..rng.usize(1..6) {
        if bytes.is_empty() {
            break;
        }
        let at = rng.usize(0..bytes.len());
        let end = (at + rng.usize(1..20)).min(bytes.len());
        match rng.u8(0..5) {
            0 => bytes.drain(at..end).for_each(drop),
            1 => bytes.extend_from_within(at..end),
            2 => {
                let other = rng.choice(seeds).map_or(&[][..], Vec::as_slice);
                let from = rng.usize(0..=other.len());
                let piece = other.get(from..(from + rng.usize(0..40)).min(other.len())).unwrap_or_default();
                bytes.splice(at..at, piece.iter().copied()).for_each(drop);
            }
            3 => bytes.splice(at..end, [rng.u8(32..127)]).for_each(drop),
            _ => {
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = rng.u8(32..127);
                }
            }
        }
    }
    bytes
}

fn noise(rng: &mut Rng) -> Vec<u8> {
    let length = rng.usize(0..600);
    std::iter::repeat_with(|| rng.u8(..)).take(length).collect()
}
