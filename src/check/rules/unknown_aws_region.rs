//! `unknown-aws-region`: a region that no partition of AWS has.

use super::code;
use crate::catalog::Format;
use crate::check::aws;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity, did_you_mean, is_slip_of, nearest_name};

pub(crate) static RULE: Rule = Rule {
    name: "unknown-aws-region",
    code: code::unknown_aws_region,
    category: Category::Validation,
    severity: Severity::Warning,
    summary: "an AWS region that does not exist",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "TeamCity takes any text as a region when settings come from version control. The first request to AWS then \
          goes to a host that does not exist, in a build or when credentials are renewed.",
    fires: r#"project {
    features {
        awsConnection {
            id = "AWS"
            name = "AWS"
            regionName = "eu-wst-1"
            credentialsType = default()
        }
    }
}
"#,
    silent: r#"project {
    features {
        awsConnection {
            id = "AWS"
            name = "AWS"
            regionName = "eu-west-1"
            credentialsType = default()
        }
    }
}
"#,
    remedy: "Write the region's code as AWS lists it. Regions of China, GovCloud, the European Sovereign Cloud and the \
             isolated partitions are known, too.",
    source: "`AWSRegions.java` of TeamCity's AWS plugin; AWS's list of regions",
};

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    for field in context.fields_of(Format::AwsRegion).filter(|field| !aws::is_region(field.value)) {
        let value = field.value;
        // Something else may have got into the field, even a secret: only what looks like a region is repeated.
        let plausible = value.len() < 24
            && value.chars().all(|char| char.is_ascii_alphanumeric() || "- _".contains(char));
        let message = if plausible {
            format!("there is no AWS region `{value}`")
        } else {
            format!("`{}` is not an AWS region", field.name())
        };
        let found = context.finding(&RULE, field, message);
        let lowered = value.to_ascii_lowercase();
        out.push(match nearest_name(&lowered, aws::REGIONS.iter().copied()) {
            None if aws::is_region(&lowered) => {
                let found = found.label("a region's code is written in small letters");
                context.with_fix(found.help(format!("write `{lowered}`")), field.span, value, &lowered)
            }
            Some(region) => {
                let found = found.label(did_you_mean(region)).help(format!("write `{region}`"));
                // A slip that several regions are a letter away from is for people to mend.
                match aws::REGIONS.iter().filter(|known| is_slip_of(&lowered, known)).count() {
                    1 => context.with_fix(found, field.span, value, region),
                    _ => found,
                }
            }
            None => {
                found.label("not in any partition").help("write the code of a region, such as `eu-west-1`")
            }
        });
    }
}
