//! Whether a token works, as whom, until when, and which TeamCity answers.

use super::ask::{Client, Wire};
use super::fault::Fault;
use super::rest::{Roles, Server, Tokens, User};
use crate::catalog::Version;

/// Who asks, and who answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Identity {
    /// The server's own words: `2024.03.1 (build 156166)`.
    pub server: String,
    /// Its version as far as settings name it.
    pub version: Option<Version>,
    /// The name that the user signs in with.
    pub username: String,
    /// The name of the user, where there is one.
    pub name: Option<String>,
    /// Whether a role of the user holds for the whole server.
    pub sees_all: bool,
    /// When tokens of this user expire, the permanent ones as `None`; no entry where the server does not tell. It does not
    /// tell which of them is in use.
    pub expirations: Vec<Option<String>>,
}

/// Asks the server who it is and who asks.
///
/// # Errors
///
/// When it does not answer as TeamCity does to a token that it knows.
pub fn identify<W: Wire>(client: &mut Client<W>) -> Result<Identity, Fault> {
    let fields = "fields=username,name,roles(role(scope)),groups(group(roles(role(scope))))";
    let user: User = client.ask(&format!("/app/rest/users/current?{fields}"), "the current user")?;
    let server: Server = client.ask("/app/rest/server?fields=version", "the server's version")?;
    let sees_all = is_global(user.roles.as_ref())
        || user.groups.iter().flat_map(|all| &all.group).any(|group| is_global(group.roles.as_ref()));
    Ok(Identity {
        version: server.version.split(' ').next().and_then(release),
        server: server.version,
        username: user.username,
        name: user.name.filter(|name| !name.is_empty()),
        sees_all,
        expirations: expirations(client)?,
    })
}

/// The release that a version belongs to: `2024.03` for `2024.03.1`.
fn release(version: &str) -> Option<Version> {
    let (year, rest) = version.split_once('.')?;
    Version::parse(&format!("{year}.{}", rest.split('.').next()?))
}

fn is_global(roles: Option<&Roles>) -> bool {
    roles.is_some_and(|roles| roles.role.iter().any(|role| role.scope.as_deref() == Some("g")))
}

/// Old servers do not list tokens, and some tokens may not see the list.
fn expirations<W: Wire>(client: &mut Client<W>) -> Result<Vec<Option<String>>, Fault> {
    let asked = client.ask::<Tokens>(
        "/app/rest/users/current/tokens?fields=token(name,expirationTime)",
        "the user's tokens",
    );
    match asked {
        Ok(tokens) => {
            Ok(tokens.token.into_iter().map(|one| one.expiration_time.map(|time| readable(&time))).collect())
        }
        Err(Fault::Forbidden { .. } | Fault::Missing { .. } | Fault::Status { .. }) => Ok(Vec::new()),
        Err(fault) => Err(fault),
    }
}

/// `2027-01-01 00:00 +0000` for `20270101T000000+0000`; another form stays as it is.
fn readable(time: &str) -> String {
    let parts = || {
        let (day, clock) = time.split_once('T')?;
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let fits = day.len() == 8 && digits(day) && clock.get(..6).is_some_and(digits);
        let part = |text: &str, from, to| text.get(from..to).map(str::to_owned);
        let (year, month, date) = (part(day, 0, 4)?, part(day, 4, 6)?, part(day, 6, 8)?);
        let (hour, minute, zone) = (part(clock, 0, 2)?, part(clock, 2, 4)?, clock.get(6..)?);
        fits.then(|| format!("{year}-{month}-{date} {hour}:{minute} {zone}"))
    };
    parts().unwrap_or_else(|| time.to_owned())
}
