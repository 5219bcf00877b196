//! `circular-connection`: AWS connections that take their credentials from each other.

use std::collections::{HashMap, HashSet};

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};
use crate::model::connections::Connection;
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    name: "circular-connection",
    code: code::circular_connection,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "AWS connections that take their credentials from each other",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "A connection that assumes a role asks another AWS connection for the credentials to do so. Connections that lead \
          back to themselves never come to any.",
    fires: r#"project {
    features {
        awsConnection {
            id = "DEPLOY"
            name = "Deploy"
            regionName = "eu-west-1"
            credentialsType = iamRole {
                roleArn = "arn:aws:iam::123456789012:role/deploy"
                awsConnectionId = "DEPLOY"
            }
        }
    }
}
"#,
    silent: r#"project {
    features {
        awsConnection {
            id = "BASE"
            name = "Base"
            regionName = "eu-west-1"
            credentialsType = default()
        }
        awsConnection {
            id = "DEPLOY"
            name = "Deploy"
            regionName = "eu-west-1"
            credentialsType = iamRole {
                roleArn = "arn:aws:iam::123456789012:role/deploy"
                awsConnectionId = "BASE"
            }
        }
    }
}
"#,
    remedy: "Let one of them have credentials of its own: `static { }` or `default()`.",
    source: "`configuring-connections.md` (AWS, IAM Role); the open plugin for AWS",
};

/// A connection that takes its credentials from another.
struct Link<'a> {
    from: &'a str,
    to: &'a str,
    span: Span,
    connection: Connection<'a>,
}

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    let links: Vec<Link<'_>> = context.connections.iter().filter_map(link).collect();
    // Ids of AWS connections are unique on a server.
    let by_id: HashMap<&str, usize> = links.iter().enumerate().map(|(at, link)| (link.from, at)).collect();
    let mut seen = HashSet::new();
    for start in 0..links.len() {
        let mut path = Vec::new();
        let mut at = Some(start);
        while let Some(here) = at.filter(|here| seen.insert(*here)) {
            path.push(here);
            at = links.get(here).and_then(|link| by_id.get(link.to).copied());
        }
        let begin = at.and_then(|end| path.iter().position(|here| *here == end));
        let circle: Vec<&Link<'_>> =
            begin.into_iter().flat_map(|begin| &path[begin..]).filter_map(|here| links.get(*here)).collect();
        out.extend(finding(context, &circle));
    }
}

fn link<'a>(connection: &Connection<'a>) -> Option<Link<'a>> {
    let properties = &connection.feature.properties;
    let assumes = connection.provider_type() == Some("AWS")
        && properties.known("awsCredentialsType") == Some("awsAssumeIamRole");
    let to = properties.get("awsConnectionId").filter(|_| assumes)?;
    Some(Link {
        from: connection.id()?,
        to: to.value.known().filter(|id| !id.is_empty())?,
        span: to.value.span,
        connection: *connection,
    })
}

fn finding(context: &Context<'_>, circle: &[&Link<'_>]) -> Option<Diagnostic> {
    let (first, others) = circle.split_first()?;
    let message = if others.is_empty() {
        format!("the AWS connection `{}` takes its credentials from itself", first.from)
    } else {
        let way: Vec<String> = circle.iter().map(|link| format!("`{}`", link.from)).collect();
        format!("these AWS connections take their credentials from each other: {}", way.join(", "))
    };
    let project = context.settings.projects.get(first.connection.project.0);
    let id = project.and_then(|project| project.id.external(&context.settings.ids)).unwrap_or_default();
    let mut found = Diagnostic::new(&RULE, first.span, message).label(format!("from `{}`", first.to));
    for link in others {
        found = found.related(link.span, format!("from `{}`", link.to));
    }
    Some(found.at(format!("project:{id}/feature:{}", first.from)))
}
