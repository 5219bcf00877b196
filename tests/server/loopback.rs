//! A server on loopback that answers as it is told, and remembers what it was asked.

use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// An answer, byte for byte.
pub(super) struct Reply {
    bytes: Vec<u8>,
    /// What is waited before it.
    delay: Duration,
    /// A text that is sent again and again behind it, until nobody takes it.
    endless: Option<&'static str>,
}

impl Reply {
    pub(super) fn json(body: &str) -> Self {
        Self::text(200, body)
    }

    pub(super) fn text(status: u16, body: &str) -> Self {
        Self::with(status, "Content-Type: application/json\r\n", body)
    }

    /// With lines of the head, each of which ends with `\r\n`.
    pub(super) fn with(status: u16, head: &str, body: &str) -> Self {
        let length = body.len();
        Self::raw(&format!(
            "HTTP/1.1 {status} X\r\n{head}Content-Length: {length}\r\nConnection: close\r\n\r\n{body}"
        ))
    }

    pub(super) fn raw(text: &str) -> Self {
        Self { bytes: text.as_bytes().to_vec(), delay: Duration::ZERO, endless: None }
    }

    pub(super) fn late(self, delay: Duration) -> Self {
        Self { delay, ..self }
    }

    pub(super) fn endless(self, text: &'static str) -> Self {
        Self { endless: Some(text), ..self }
    }
}

/// One question.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    pub(super) path: String,
    /// All lines of the head, as they came.
    pub(super) head: String,
}

/// The server; its threads end with the tests.
pub(super) struct Loopback {
    port: u16,
    asked: Arc<Mutex<Vec<Asked>>>,
}

impl Loopback {
    pub(super) fn new(answer: impl Fn(&str) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("an address").port();
        let asked = Arc::new(Mutex::new(Vec::new()));
        let (log, answer) = (Arc::clone(&asked), Arc::new(answer));
        std::thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (log, answer) = (Arc::clone(&log), Arc::clone(&answer));
                std::thread::spawn(move || serve(&stream, &log, &*answer));
            }
        });
        Self { port, asked }
    }

    pub(super) fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    pub(super) fn asked(&self) -> Vec<Asked> {
        self.asked.lock().expect("no panic").clone()
    }
}

fn serve(stream: &TcpStream, log: &Mutex<Vec<Asked>>, answer: &dyn Fn(&str) -> Reply) {
    let mut lines = BufReader::new(stream).lines().map_while(Result::ok);
    let Some(first) = lines.next() else { return };
    let path = first.split(' ').nth(1).unwrap_or_default().to_owned();
    let head: String = lines.take_while(|line| !line.is_empty()).map(|line| line + "\n").collect();
    log.lock().expect("no panic").push(Asked { path: path.clone(), head });
    let reply = answer(&path);
    std::thread::sleep(reply.delay);
    let mut stream = stream;
    // Who does not want the whole answer goes away.
    if stream.write_all(&reply.bytes).is_err() {
        return;
    }
    while reply.endless.is_some_and(|text| stream.write_all(text.as_bytes()).is_ok()) {}
}
