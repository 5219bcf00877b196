//! What can go wrong with a server, each with its message and what to do about it.

use thiserror::Error;

/// Something that kept a server's answer from being had.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum Fault {
    /// The address is none.
    #[error("this is not the address of a server: {reason}")]
    Address {
        /// Why.
        reason: &'static str,
    },
    /// The token would be sent in the clear.
    #[error("plain HTTP would show the token to everybody on the way")]
    Plain,
    /// There is no token.
    #[error("there is no access token")]
    NoToken,
    /// What was given is no token.
    #[error("this cannot be an access token: {reason}")]
    BadToken {
        /// Why.
        reason: &'static str,
    },
    /// 401.
    #[error("the server does not know the token (401)")]
    Unauthorized,
    /// 403.
    #[error("the token may not see {what} (403)")]
    Forbidden {
        /// What was asked for.
        what: String,
    },
    /// An answer that leaves out what was asked for, as servers do for those who may not see it.
    #[error("the server does not tell {what}")]
    Untold {
        /// What was asked for.
        what: String,
    },
    /// 404.
    #[error("the server has no {what}, or the token may not see it (404)")]
    Missing {
        /// What was asked for.
        what: String,
    },
    /// 429 or 503 again and again.
    #[error("the server is busy: it answered {status} to {tries} tries")]
    Busy {
        /// The last status.
        status: u16,
        /// How often it was asked.
        tries: u32,
    },
    /// 429 or 503 with a wait that nobody wants.
    #[error("the server is busy ({status}) and asks to wait {seconds} seconds")]
    Wait {
        /// The status.
        status: u16,
        /// How long.
        seconds: u64,
    },
    /// Any other status.
    #[error("the server answered {status} for {what}{}", said.as_ref().map(|said| format!(": {said}")).unwrap_or_default())]
    Status {
        /// The status.
        status: u16,
        /// What was asked for.
        what: String,
        /// What the server says about it.
        said: Option<String>,
    },
    /// A link or a redirect to somebody else.
    #[error("the server leads to `{origin}`, which does not get the token")]
    Elsewhere {
        /// Scheme, host and port.
        origin: String,
    },
    /// Redirects that come to no end.
    #[error("the server redirects more than {limit} times")]
    Redirects {
        /// The limit.
        limit: u32,
    },
    /// No answer in time.
    #[error("the server has not answered within {seconds} seconds")]
    Slow {
        /// The limit.
        seconds: u64,
    },
    /// No connection, or one that was cut.
    #[error("the connection failed: {reason}")]
    Connection {
        /// Why.
        reason: String,
    },
    /// The certificate does not fit, or TLS does not work.
    #[error("there is no safe connection: {reason}")]
    Unsafe {
        /// Why.
        reason: String,
    },
    /// A file that should hold certificates.
    #[error("the file of certificates holds none that can be read")]
    Certificates,
    /// An answer larger than any.
    #[error("the server's answer is larger than {limit} bytes")]
    Huge {
        /// The limit.
        limit: u64,
    },
    /// An answer that is not what was asked for.
    #[error("the server's answer about {what} is not as TeamCity's are: {reason}")]
    Malformed {
        /// What was asked for.
        what: String,
        /// Why.
        reason: String,
    },
    /// Pages that come to no end.
    #[error("the server's list of {what} comes to no end after {pages} pages")]
    Endless {
        /// What was asked for.
        what: String,
        /// How many were read.
        pages: usize,
    },
}

impl Fault {
    /// What to do about it.
    pub const fn help(&self) -> &'static str {
        match self {
            Self::Address { .. } => "write it as a browser shows it: `--url https://ci.example.org`",
            Self::Plain => "name the server by `https://`; `--allow-http` sends the token all the same",
            Self::NoToken => {
                "put it into the environment as TEAMCITY_TOKEN, or name a file with `--token-file` (`-` is stdin)"
            }
            Self::BadToken { .. } => "copy it again: My Profile, Access Tokens, Create access token",
            Self::Unauthorized => {
                "it may have expired: My Profile, Access Tokens lists them, and makes a new one"
            }
            Self::Forbidden { .. } | Self::Untold { .. } => {
                "it takes the permission `View project settings`: ask for it, or use the token of somebody who has it"
            }
            Self::Missing { .. } => {
                "look at the id, and at `--url`: a path such as `/teamcity` may belong to it"
            }
            Self::Busy { .. } | Self::Wait { .. } => "try again later",
            Self::Status { .. } => "the server's log tells more",
            Self::Elsewhere { .. } => "if that is the server, name it with `--url`",
            Self::Redirects { .. } | Self::Malformed { .. } => {
                "look at `--url`: it may lead to a proxy or a page for signing in, and not to TeamCity"
            }
            Self::Slow { .. } => "`--timeout` waits longer",
            Self::Connection { .. } => {
                "look at `--url` and, where one is used, at the proxy (HTTPS_PROXY, NO_PROXY)"
            }
            Self::Unsafe { .. } => "a server with a certificate of your own takes `--cacert FILE`",
            Self::Certificates => "it is PEM: `-----BEGIN CERTIFICATE-----`",
            Self::Huge { .. } | Self::Endless { .. } => {
                "no TeamCity server is known to do so: look at `--url`"
            }
        }
    }
}
