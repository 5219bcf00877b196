//! `tcdsl server`: what is asked of a TeamCity server. The token comes from a file, from stdin or from the environment, and
//! goes to that server alone.

mod check;
mod wire;

use std::process::ExitCode;

use super::args::{Global, LockArgs, ServerArgs, ServerCommand};
use super::disk;
use super::error::CliError;
use super::output::{CLEAN, Output};
use super::unsaved::{self, STDIN};
use crate::report::Shown;
use crate::server::{self, Address, Client, Fault, Token};
use wire::Http;

/// No file with a token or with certificates is larger.
const LARGEST: u64 = 4 * 1024 * 1024;

/// Where the token is looked for unless a file is named.
const TOKEN: &str = "TEAMCITY_TOKEN";

pub(super) fn server(what: &ServerCommand, global: &Global, out: &mut Output) -> ExitCode {
    let done = match what {
        ServerCommand::Check(args) => check::check(args, global, out),
        ServerCommand::Lock(args) => lock(args, out).map_err(|error| vec![error]),
    };
    done.unwrap_or_else(|errors| out.fail(&errors))
}

fn lock(args: &LockArgs, out: &mut Output) -> Result<ExitCode, CliError> {
    let is_id = args.project.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    if !is_id {
        return Err(Fault::Missing { what: format!("project `{}`", args.project) }.into());
    }
    let mut client = connect(&args.server, out)?;
    let identity = server::identify(&mut client)?;
    let lock = server::lock(&mut client, &identity, &args.project)?;
    drop(client);
    let text = Shown::json(&lock);
    if args.output == STDIN {
        out.text(&text);
    } else {
        disk::write_named(&args.output, &text)?;
        let (connections, parameters) = (lock.connections.len(), lock.parameters.len());
        out.progress(&format!(
            "wrote `{}`: {connections} connections, {parameters} parameters, {} templates, {} VCS roots, {} build configurations",
            args.output,
            lock.templates.len(),
            lock.vcs_roots.len(),
            lock.build_types.len(),
        ));
    }
    if !lock.sees_all {
        out.progress("the user has no role for the whole server: a build configuration that is not listed is a warning");
    }
    if lock.agent_parameters.is_none() {
        out.progress(
            "the server does not tell what agents bring: a parameter that is not listed is no error",
        );
    }
    Ok(ExitCode::from(CLEAN))
}

/// A client for the server that the arguments name.
fn connect<'o>(args: &ServerArgs, out: &'o mut Output) -> Result<Client<Http<'o>>, CliError> {
    let address = Address::parse(&args.url, args.allow_http)?;
    let token = token(args)?;
    let certificates = args.cacert.as_deref().map(|path| disk::read_named(path, LARGEST)).transpose()?;
    Ok(Client::new(Http::new(args.timeout, certificates.as_deref(), out)?, address, token))
}

fn token(args: &ServerArgs) -> Result<Token, CliError> {
    let text = match args.token_file.as_deref() {
        Some(path) if path == STDIN => unsaved::stdin()?,
        Some(path) => disk::read_named(path, LARGEST)?,
        None => {
            #[allow(clippy::disallowed_methods, reason = "this is where the token is read")]
            let set = std::env::var(TOKEN).ok().filter(|text| !text.is_empty());
            set.ok_or(Fault::NoToken)?.into()
        }
    };
    Ok(Token::parse(&text)?)
}

/// A line about the server, whose words are not trusted.
fn line(text: &str, out: &mut Output) {
    out.text(&Shown::lines(&format!("{}\n", Shown::line(text))));
}

impl From<Fault> for CliError {
    fn from(fault: Fault) -> Self {
        Self::Server { message: fault.to_string(), help: fault.help() }
    }
}
