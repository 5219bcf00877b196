//! The wheel, which maturin makes.

use std::fs;
use std::io;
use std::process::Command;

use crate::Release;

/// Writes it. maturin takes licences from the folder of its own manifest, so that one is laid beside them; inside the repository,
/// so that cargo finds the repository's settings and takes the binary that it has built.
pub(crate) fn write(release: &Release) -> io::Result<()> {
    let Release { root, out, target, profile, .. } = release;
    let folder = root.join("target/wheel");
    fs::create_dir_all(&folder)?;
    let manifest = fs::read_to_string(root.join("packages/python/pyproject.toml"))?;
    let manifest = manifest.replace("../../Cargo.toml", root.join("Cargo.toml").as_str());
    fs::write(folder.join("pyproject.toml"), manifest)?;
    for (name, bytes) in release.notices()? {
        fs::write(folder.join(name), bytes)?;
    }
    let mut maturin = Command::new("maturin");
    maturin.args(["build", "--locked", "--quiet", "--profile", profile, "--target", &target.triple]);
    maturin.args(["--out", out.as_str(), "--compatibility"]).args(target.wheels);
    let done = maturin.current_dir(&folder).status().map_err(|error| {
        io::Error::other(format!(
            "maturin: {error}; `pip install maturin` brings it, `--without-wheel` does without"
        ))
    })?;
    if done.success() { Ok(()) } else { Err(io::Error::other("maturin made no wheel")) }
}
