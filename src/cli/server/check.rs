//! `tcdsl server check`: does the token work, as whom, until when; does the server take the settings' version.

use std::process::ExitCode;

use super::{connect, line};
use crate::catalog::Version;
use crate::cli::args::{CheckServerArgs, Global};
use crate::cli::error::CliError;
use crate::cli::output::{CLEAN, FINDINGS, Output};
use crate::cli::run;
use crate::model::Text;
use crate::server::{self, Identity};

pub(super) fn check(
    args: &CheckServerArgs,
    global: &Global,
    out: &mut Output,
) -> Result<ExitCode, Vec<CliError>> {
    let mut client = connect(&args.server, out).map_err(|error| vec![error])?;
    let identity = server::identify(&mut client).map_err(|fault| vec![fault.into()])?;
    let address = client.address().to_string();
    drop(client);
    line(&format!("server: {address}, TeamCity {}", identity.server), out);
    let name = identity.name.as_ref().map(|name| format!(" ({name})")).unwrap_or_default();
    line(&format!("user: {}{name}", identity.username), out);
    line(&format!("token: works; {}", expiry(&identity.expirations)), out);
    let mut fits = true;
    for (dir, version) in versions(args, global, out)? {
        fits &= compare(&dir, version, &identity, out);
    }
    Ok(ExitCode::from(if fits { CLEAN } else { FINDINGS }))
}

/// The server lists the tokens of the user and does not say which of them is in use.
fn expiry(tokens: &[Option<String>]) -> String {
    match tokens {
        [] => "the server does not tell until when".into(),
        [Some(time)] => format!("it expires {time}"),
        [None] => "it does not expire".into(),
        all => {
            let first = all.iter().flatten().min();
            let first =
                first.map_or("none of them expires".into(), |time| format!("the first expires {time}"));
            format!("the user has {} tokens, {first}", all.len())
        }
    }
}

/// The folders of the settings with their versions. Where none were named there need not be any.
fn versions(
    args: &CheckServerArgs,
    global: &Global,
    out: &mut Output,
) -> Result<Vec<(String, Option<Version>)>, Vec<CliError>> {
    let paths: Vec<_> = args.path.iter().cloned().collect();
    let (compiled, errors) = run::all(&paths, &run::options(global), global, out);
    let is_fine = |error: &CliError| args.path.is_none() && matches!(error, CliError::NoSettings { .. });
    if !errors.iter().all(is_fine) {
        return Err(errors);
    }
    let of = |one: run::Compiled| {
        let settings = one.compilation.settings.as_ref()?;
        let version = settings.version.as_ref().and_then(Text::known).and_then(Version::parse);
        Some((one.compilation.dir.to_string(), version))
    };
    Ok(compiled.into_iter().filter_map(of).collect())
}

/// Says whether the server takes settings of that version.
fn compare(dir: &str, version: Option<Version>, identity: &Identity, out: &mut Output) -> bool {
    let (Some(asked), Some(has)) = (&version, &identity.version) else {
        line(&format!("settings `{dir}`: their version is not known, or the server's"), out);
        return true;
    };
    let fits = !asked.is_later_than(has);
    let verdict = if fits { "which the server takes" } else { "which is newer than the server" };
    line(&format!("settings `{dir}`: version {}, {verdict}", asked.text()), out);
    fits
}
