//! The address of a server: what may be asked with the token, and what would take it elsewhere.

use super::fault::Fault;

/// Where a server is: `https://ci.example.org/teamcity`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    /// The scheme, the host and its port, in small letters: `https://ci.example.org`.
    origin: String,
    /// The path that the server's own begin with; empty or `/teamcity`.
    context: String,
}

impl Address {
    /// Reads an address. One without encryption is taken only when that is allowed, loopback among them: whoever listens on
    /// a port of a machine with several users is not known either, and a proxy may stand between.
    ///
    /// # Errors
    ///
    /// When it is none, or would have the token sent in the clear. Its text is shown only where no password can stand in it.
    pub fn parse(text: &str, allow_http: bool) -> Result<Self, Fault> {
        if text.contains('@') {
            return Err(Fault::Address { reason: "it holds a user or a password" });
        }
        if text.contains(['?', '#']) {
            return Err(Fault::Address { reason: "a query or a fragment has no place in it" });
        }
        let Some((origin, path)) = split(text) else {
            return Err(Fault::Address { reason: "it does not begin with `https://` and a host" });
        };
        if origin.starts_with("http://") && !allow_http {
            return Err(Fault::Plain);
        }
        let context = path.trim_end_matches('/');
        Ok(Self { origin, context: context.to_owned() })
    }

    /// The whole address of a path of the server: `/app/rest/server`.
    pub fn of(&self, path: &str) -> String {
        format!("{}{}{path}", self.origin, self.context)
    }

    /// Where a link of the server leads, as `nextHref` and `Location` give them.
    ///
    /// # Errors
    ///
    /// When that is another scheme, host or port: the token is not for them.
    pub fn follow(&self, link: &str) -> Result<String, Fault> {
        if link.starts_with('/') && !link.starts_with("//") {
            return Ok(format!("{}{link}", self.origin));
        }
        match split(link) {
            Some((origin, path)) if origin == self.origin && !link.contains('@') => {
                Ok(format!("{origin}{path}"))
            }
            Some((origin, _)) => Err(Fault::Elsewhere { origin }),
            None => Err(Fault::Elsewhere { origin: "somewhere that is no address".into() }),
        }
    }
}

impl std::fmt::Display for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}{}", self.origin, self.context)
    }
}

/// The origin and the rest of an address.
fn split(text: &str) -> Option<(String, &str)> {
    let (scheme, rest) = text.split_once("://")?;
    let scheme = scheme.to_ascii_lowercase();
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, path) = rest.split_at(end);
    let host = host.to_ascii_lowercase();
    let usual = if scheme == "https" { ":443" } else { ":80" };
    let host = host.strip_suffix(usual).unwrap_or(&host);
    let is_host = !host.is_empty()
        && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-_:[]".contains(&byte));
    let fits =
        matches!(&*scheme, "http" | "https") && is_host && path.bytes().all(|byte| byte.is_ascii_graphic());
    fits.then(|| (format!("{scheme}://{host}"), path))
}
