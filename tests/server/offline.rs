//! Nothing but `tcdsl server` opens a connection.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::{TOKEN, sandbox};

/// As the system sees it, where it can be asked.
#[test]
fn check_opens_no_connection() {
    let sandbox = sandbox();
    let log = sandbox.path("strace.log");
    for arguments in [&["check"][..], &["compile"], &["show"], &["diff", ".", "."]] {
        let ran = Command::new("strace")
            .args(["-f", "-e", "trace=network", "-o"])
            .arg(&log)
            .arg(env!("CARGO_BIN_EXE_tcdsl"))
            .args(arguments)
            .env("TEAMCITY_TOKEN", TOKEN)
            .current_dir(sandbox.path(""))
            .output();
        let Ok(ran) = ran else { return eprintln!("NOT TRIED: there is no strace") };
        if String::from_utf8_lossy(&ran.stderr).contains("ptrace") {
            return eprintln!("NOT TRIED: strace may not trace here");
        }
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
        let text = fs::read_to_string(&log).expect("a log");
        let calls: Vec<&str> =
            text.lines().filter(|line| line.contains("socket(") || line.contains("connect(")).collect();
        assert!(text.contains("exited with 0") && calls.is_empty(), "{calls:?}");
    }
}

/// As the sources say: the client is named in one file, which one command leads to.
#[test]
fn one_file_speaks_http() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    gather(&root.join("src"), &mut files);
    let names = |word: &str| -> Vec<String> {
        let holds = files.iter().filter(|path| fs::read_to_string(path).expect("text").contains(word));
        holds.map(|path| path.strip_prefix(root).expect("below").display().to_string()).collect()
    };
    assert_eq!(names("ureq::"), ["src/cli/server/wire.rs"]);
    assert_eq!(names("Http::new"), ["src/cli/server/mod.rs"]);
    for word in ["TcpStream", "TcpListener", "UdpSocket", "UnixStream", "std::net"] {
        assert_eq!(names(word), Vec::<String>::new(), "{word}");
    }
}

fn gather(folder: &Path, files: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        match path.extension() {
            _ if path.is_dir() => gather(&path, files),
            Some(extension) if extension == "rs" => files.push(path),
            _ => {}
        }
    }
}
