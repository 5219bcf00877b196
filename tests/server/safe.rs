//! TLS: a certificate must be trusted. The server of these tests is `openssl`, where it is there.

use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use super::{TOKEN, sandbox};
use crate::cli::sandbox::{Sandbox, run};

/// A process that ends with its test.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts a server with a certificate for `localhost` that it makes itself, in `cert.pem`. It serves files of the sandbox.
fn start(sandbox: &Sandbox) -> Option<(Server, u16)> {
    let port = TcpListener::bind("127.0.0.1:0").ok()?.local_addr().ok()?.port();
    let make = "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost \
                -addext basicConstraints=critical,CA:false -keyout key.pem -out cert.pem";
    let folder = sandbox.path("");
    let made = Command::new("openssl").args(make.split(' ')).current_dir(&folder).output().ok()?;
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let serve = format!("s_server -accept 127.0.0.1:{port} -cert cert.pem -key key.pem -HTTP -quiet");
    let mut command = Command::new("openssl");
    command.args(serve.split(' ')).current_dir(&folder);
    let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().ok()?;
    std::thread::sleep(Duration::from_millis(500));
    Some((Server(child), port))
}

#[test]
fn a_certificate_must_be_trusted() {
    let sandbox = sandbox();
    let Some((_server, port)) = start(&sandbox) else { return eprintln!("NOT TRIED: there is no openssl") };
    let check = |host: &str, further: &[&str]| {
        let url = format!("https://{host}:{port}");
        let arguments = [&["server", "check", "--url", &url, "--timeout", "10"], further].concat();
        run(&sandbox.path(""), &arguments, &[("TEAMCITY_TOKEN", TOKEN), ("NO_PROXY", "localhost,127.0.0.1")])
    };
    let ran = check("localhost", &[]);
    assert!(ran.stderr.contains("there is no safe connection: "), "{}", ran.stderr);
    // The certificate is for another name.
    let ran = check("127.0.0.1", &["--cacert", "cert.pem"]);
    assert!(ran.stderr.contains("there is no safe connection: "), "{}", ran.stderr);
    // It is trusted, and what serves is no TeamCity.
    let ran = check("localhost", &["--cacert", "cert.pem"]);
    assert!(ran.stderr.contains("is not as TeamCity's are") || ran.stderr.contains("404"), "{}", ran.stderr);
    let ran = check("localhost", &["--cacert", ".teamcity/settings.kts"]);
    assert!(ran.stderr.contains("holds none that can be read"), "{}", ran.stderr);
}
