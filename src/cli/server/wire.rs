//! HTTP by `ureq` and TLS by `rustls`: the one place of the tool that opens connections.

use std::sync::Arc;
use std::time::Duration;

use ureq::tls::{Certificate, PemItem, RootCerts, TlsConfig, parse_pem};
use ureq::{Agent, Error};

use crate::cli::output::Output;
use crate::server::{Answer, Fault, LARGEST_ANSWER, Token, Wire};

/// A connection to a server.
pub(super) struct Http<'o> {
    agent: Agent,
    /// How long one answer may take.
    seconds: u64,
    out: &'o mut Output,
}

impl<'o> Http<'o> {
    /// One that trusts the certificates in a text, or those of the system. Proxies are those of the environment.
    pub(super) fn new(seconds: u64, certificates: Option<&str>, out: &'o mut Output) -> Result<Self, Fault> {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            // Who asks decides whether a redirect may have the token.
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_global(Some(Duration::from_secs(seconds)))
            .user_agent(concat!("tcdsl/", env!("CARGO_PKG_VERSION")))
            .tls_config(tls(certificates)?)
            .build();
        #[allow(
            clippy::disallowed_methods,
            reason = "`tcdsl server` is asked to speak to a server; nothing else is"
        )]
        let agent = Agent::new_with_config(config);
        Ok(Self { agent, seconds, out })
    }

    fn fault(&self, error: Error) -> Fault {
        use std::io::ErrorKind::{InvalidData, TimedOut, WouldBlock};
        match error {
            Error::Timeout(_) => Fault::Slow { seconds: self.seconds },
            Error::Io(error) if matches!(error.kind(), TimedOut | WouldBlock) => {
                Fault::Slow { seconds: self.seconds }
            }
            Error::Io(error) if error.kind() == InvalidData => Fault::Unsafe { reason: error.to_string() },
            Error::Io(error) => Fault::Connection { reason: error.to_string() },
            Error::Rustls(error) => Fault::Unsafe { reason: error.to_string() },
            Error::Tls(reason) => Fault::Unsafe { reason: reason.to_owned() },
            Error::BodyExceedsLimit(limit) => Fault::Huge { limit },
            Error::HostNotFound => Fault::Connection { reason: "no host has that name".into() },
            other => Fault::Connection { reason: other.to_string() },
        }
    }
}

impl Wire for Http<'_> {
    fn get(&mut self, url: &str, token: &Token) -> Result<Answer, Fault> {
        let asked =
            self.agent.get(url).header("Accept", "application/json").header("Authorization", token.header());
        let mut answer = asked.call().map_err(|error| self.fault(error))?;
        let header = |name: &str| answer.headers().get(name)?.to_str().ok().map(str::to_owned);
        let (location, retry_after) = (header("location"), header("retry-after"));
        let status = answer.status().as_u16();
        let body = answer.body_mut().with_config().limit(LARGEST_ANSWER).read_to_vec();
        Ok(Answer {
            status,
            location,
            retry_after: retry_after.and_then(|text| text.trim().parse().ok()),
            body: body.map_err(|error| self.fault(error))?,
        })
    }

    fn pause(&mut self, time: Duration) {
        std::thread::sleep(time);
    }

    fn progress(&mut self, line: &str) {
        self.out.doing(line);
    }
}

impl Drop for Http<'_> {
    fn drop(&mut self) {
        self.out.doing("");
    }
}

/// What makes connections safe. The cryptography is Rust and assembler in Rust, so that no C compiler is needed.
fn tls(certificates: Option<&str>) -> Result<TlsConfig, Fault> {
    let roots = match certificates {
        Some(text) => named(text)?,
        None => system(),
    };
    Ok(TlsConfig::builder()
        .root_certs(RootCerts::Specific(Arc::new(roots)))
        .unversioned_rustls_crypto_provider(Arc::new(rustls_graviola::default_provider()))
        .build())
}

/// The certificates in a text.
fn named(text: &str) -> Result<Vec<Certificate<'static>>, Fault> {
    let mut found = Vec::new();
    for item in parse_pem(text.as_bytes()) {
        match item {
            Ok(PemItem::Certificate(certificate)) => found.push(certificate),
            Ok(_) => {}
            Err(_) => return Err(Fault::Certificates),
        }
    }
    if found.is_empty() { Err(Fault::Certificates) } else { Ok(found) }
}

/// The certificates that the system trusts, a company's own among them.
fn system() -> Vec<Certificate<'static>> {
    let loaded = rustls_native_certs::load_native_certs();
    loaded.certs.iter().map(|one| Certificate::from_der(one).to_owned()).collect()
}
