//! `secret-in-script`: a secret that a script or a command line gives as plain text.

use std::ops::Range;

use rustc_hash::FxHashMap;

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::check::parameters::{Kind, Site};
use crate::check::secrets;
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "secret-in-script",
    code: code::secret_in_script,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a secret that a script or a command line gives as plain text",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Security,
    why: "Scripts and arguments are readable in the repository and on the server's pages, and build logs show them. Looked \
          for are values that are assigned to names of secrets, options such as `--password`, credentials of `curl` and \
          headers of authorization. Variables, references and placeholders are let be. The value is never shown.",
    fires: r#"project {
    buildType {
        id("Deploy")
        name = "Deploy"
        steps {
            script {
                scriptContent = "DB_PASSWORD=a-secret-in-the-open ./migrate.sh"
            }
        }
    }
}
"#,
    silent: r#"project {
    params {
        password("db.password", "credentialsJSON:00000000-0000-4000-8000-000000000001")
    }
    buildType {
        id("Deploy")
        name = "Deploy"
        steps {
            script {
                scriptContent = "DB_PASSWORD=%db.password% ./migrate.sh"
            }
        }
    }
}
"#,
    remedy: "Put the secret into a password parameter and name it in the script, or let the parameter be a variable of the \
             environment: `env.DB_PASSWORD`. Change it, since it has been published.",
    source: "`storing-project-settings-in-version-control.md`, `typed-parameters.md` (Password)",
};

/// How many secrets of one text are told.
const MOST_TOLD: usize = 5;

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    // Build configurations share scripts: each text is read once.
    let mut read: FxHashMap<&str, Vec<Range<usize>>> = FxHashMap::default();
    for site in context.parameters().sites.iter().filter(|site| is_told_here(site)) {
        let ranges = read.entry(site.text).or_insert_with(|| {
            let ranges = secrets::secrets_in_script(site.text);
            context.expose(ranges.iter().filter_map(|range| site.text.get(range.clone())));
            ranges
        });
        for range in ranges.iter().take(MOST_TOLD) {
            let message = format!("`{}` gives a secret as plain text", site.name);
            let help = "put it into a password parameter (`credentialsJSON:...`) and name that here";
            out.push(context.finding_in(&RULE, site, range, message).help(help));
        }
    }
}

/// Texts of a well-known shape are another rule's; names and descriptions show how something is written.
fn is_told_here(site: &Site<'_>) -> bool {
    site.signs.word && site.kind == Kind::Setting && !site.has_known_shape()
}
