//! One question, or a list of pages: redirects, busy servers, statuses and sizes are dealt with here.

use std::collections::BTreeSet;
use std::time::Duration;

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::address::Address;
use super::fault::Fault;
use super::token::Token;

/// No answer is larger.
pub const LARGEST_ANSWER: u64 = 32 * 1024 * 1024;

/// How often a server that is busy is asked.
const TRIES: u32 = 4;

/// How many seconds a server may have us wait at a time.
const LONGEST_WAIT: u64 = 60;

/// How many redirects are followed, each on the same host.
const MOST_REDIRECTS: u32 = 5;

/// How many pages of a list are read, a thousand entries each.
const MOST_PAGES: usize = 500;

/// Characters of what a server says about an error.
const SAID: usize = 200;

/// Who carries questions to the server.
pub trait Wire {
    /// The answer to one GET, whatever its status; no redirect is followed.
    ///
    /// # Errors
    ///
    /// When there is none.
    fn get(&mut self, url: &str, token: &Token) -> Result<Answer, Fault>;

    /// Waits.
    fn pause(&mut self, time: Duration);

    /// Says how far the work has come.
    fn progress(&mut self, line: &str);
}

/// An answer as it came.
#[derive(Debug, Default)]
pub struct Answer {
    /// Its status.
    pub status: u16,
    /// Where it sends on to.
    pub location: Option<String>,
    /// For how many seconds it asks to wait.
    pub retry_after: Option<u64>,
    /// Its text.
    pub body: Vec<u8>,
}

/// A list that comes in pages.
pub(super) trait Page: DeserializeOwned {
    type Item;

    /// The entries and the link to the next page.
    fn open(self) -> (Vec<Self::Item>, Option<String>);
}

/// A server that can be asked.
#[derive(Debug)]
pub struct Client<W> {
    wire: W,
    address: Address,
    token: Token,
}

impl<W: Wire> Client<W> {
    /// One that asks through `wire`.
    pub const fn new(wire: W, address: Address, token: Token) -> Self {
        Self { wire, address, token }
    }

    /// Where the server is.
    pub const fn address(&self) -> &Address {
        &self.address
    }

    /// Asks for one thing, `what` in words.
    pub(super) fn ask<T: DeserializeOwned>(&mut self, path: &str, what: &str) -> Result<T, Fault> {
        self.ask_at(self.address.of(path), what)
    }

    /// Asks for a list, page after page.
    pub(super) fn list<P: Page>(&mut self, path: &str, what: &str) -> Result<Vec<P::Item>, Fault> {
        let (mut all, mut seen) = (Vec::new(), BTreeSet::new());
        let mut url = self.address.of(path);
        loop {
            let endless = || Fault::Endless { what: what.to_owned(), pages: seen.len() };
            if seen.len() >= MOST_PAGES || seen.contains(&url) {
                return Err(endless());
            }
            let page: P = self.ask_at(url.clone(), what)?;
            let (items, next) = page.open();
            all.extend(items);
            self.wire.progress(&format!("{what}: {}", all.len()));
            seen.insert(url);
            match next.filter(|link| !link.is_empty()) {
                Some(link) => url = self.address.follow(&link).map_err(|fault| self.hidden(fault))?,
                None => return Ok(all),
            }
        }
    }

    fn ask_at<T: DeserializeOwned>(&mut self, url: String, what: &str) -> Result<T, Fault> {
        let answer = self.answer(url, what)?;
        let malformed = |reason: String| Fault::Malformed { what: what.to_owned(), reason };
        // The parser's words would repeat the text: where it stopped is enough.
        let value: Value = serde_json::from_slice(&answer.body).map_err(|error| {
            malformed(format!("no JSON (line {}, column {})", error.line(), error.column()))
        })?;
        serde_json::from_value(self.token.hide_in(value))
            .map_err(|error| malformed(self.token.hide(&error.to_string())))
    }

    /// The answer of status 200, after redirects and waits.
    fn answer(&mut self, mut url: String, what: &str) -> Result<Answer, Fault> {
        let (mut tries, mut redirects) = (1, 0);
        loop {
            let answer = self.wire.get(&url, &self.token).map_err(|fault| self.hidden(fault))?;
            match answer.status {
                200 => return Ok(answer),
                301 | 302 | 303 | 307 | 308 if redirects == MOST_REDIRECTS => {
                    return Err(Fault::Redirects { limit: MOST_REDIRECTS });
                }
                301 | 302 | 303 | 307 | 308 => {
                    redirects += 1;
                    let link = answer.location.unwrap_or_default();
                    url = self.address.follow(&link).map_err(|fault| self.hidden(fault))?;
                }
                status @ (429 | 503) => {
                    self.wait(status, answer.retry_after, tries)?;
                    tries += 1;
                }
                _ => return Err(self.refused(&answer, what)),
            }
        }
    }

    /// Waits for a busy server.
    fn wait(&mut self, status: u16, asked: Option<u64>, tries: u32) -> Result<(), Fault> {
        let seconds = asked.unwrap_or(1 << tries.saturating_sub(1).min(5));
        if seconds > LONGEST_WAIT {
            return Err(Fault::Wait { status, seconds });
        }
        if tries == TRIES {
            return Err(Fault::Busy { status, tries });
        }
        self.wire.progress(&format!("the server is busy ({status}); waiting {seconds} s"));
        self.wire.pause(Duration::from_secs(seconds));
        Ok(())
    }

    fn refused(&self, answer: &Answer, what: &str) -> Fault {
        let what = what.to_owned();
        match answer.status {
            401 => Fault::Unauthorized,
            403 => Fault::Forbidden { what },
            404 => Fault::Missing { what },
            status => Fault::Status { status, what, said: self.said(&answer.body) },
        }
    }

    /// What TeamCity says about an error: `{"errors":[{"message":".."}]}`. Pages of other servers are not shown.
    fn said(&self, body: &[u8]) -> Option<String> {
        let value = self.token.hide_in(serde_json::from_slice(body).ok()?);
        let message = value.get("errors")?.get(0)?.get("message")?.as_str()?;
        let line: String = message.lines().next()?.chars().take(SAID).collect();
        (!line.is_empty()).then_some(line)
    }

    /// A fault without the token, which a server may have put into a link or a host.
    fn hidden(&self, fault: Fault) -> Fault {
        match fault {
            Fault::Elsewhere { origin } => Fault::Elsewhere { origin: self.token.hide(&origin) },
            Fault::Connection { reason } => Fault::Connection { reason: self.token.hide(&reason) },
            Fault::Unsafe { reason } => Fault::Unsafe { reason: self.token.hide(&reason) },
            other => other,
        }
    }
}
