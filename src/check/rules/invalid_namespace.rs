//! `invalid-namespace`: a name that no Kubernetes namespace can have.

use super::code;
use crate::catalog::Format;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "invalid-namespace",
    code: code::invalid_namespace,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "a name that no Kubernetes namespace can have",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "Kubernetes names namespaces with small letters, digits and dashes, 63 at most. With any other name each request of \
          the connection fails.",
    fires: r#"project {
    features {
        kubernetesConnection {
            id = "K8S"
            name = "Cluster"
            apiServerUrl = "https://k8s.example.com:6443"
            namespace = "CI_builds"
            authStrategy = token {
                token = "credentialsJSON:00000000-0000-4000-8000-000000000001"
            }
        }
    }
}
"#,
    silent: r#"project {
    features {
        kubernetesConnection {
            id = "K8S"
            name = "Cluster"
            apiServerUrl = "https://k8s.example.com:6443"
            namespace = "ci-builds"
            authStrategy = token {
                token = "credentialsJSON:00000000-0000-4000-8000-000000000001"
            }
        }
    }
}
"#,
    remedy: "Write the namespace's name as `kubectl get namespaces` shows it; leave the property out for `default`.",
    source: "Kubernetes's documentation of namespaces: labels as in RFC 1123",
};

/// How long a label may be.
const LONGEST: usize = 63;

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for field in context.fields_of(Format::KubernetesNamespace) {
        let Some(problem) = problem(field.value) else { continue };
        let message = format!("`{}` is not the name of a namespace: {problem}", field.name());
        out.push(
            context.finding(&RULE, field, message).help(format!("the form is {}", field.format.describe())),
        );
    }
}

/// What is wrong with it. An empty one stands for the default.
fn problem(name: &str) -> Option<String> {
    let is_fit = |char: char| char.is_ascii_lowercase() || char.is_ascii_digit();
    if let Some(odd) = name.chars().find(|char| !is_fit(*char) && *char != '-') {
        return Some(format!("it holds `{}`", odd.escape_default()));
    }
    if name.len() > LONGEST {
        return Some(format!("it is longer than {LONGEST} characters"));
    }
    let ends_with_dash = name.starts_with('-') || name.ends_with('-');
    ends_with_dash.then(|| "it begins or ends with `-`".to_owned())
}
