//! Shapes of ids that services give to their clients. Only what can surely not be one is told apart.

use super::aws;
use crate::catalog::Format;

/// The longest client id that is not taken for something else.
const LONGEST: usize = 128;

/// What is wrong with an id of `format`; nothing when it may be right, or when the format is no id.
pub(crate) fn problem(format: Format, id: &str) -> Option<&'static str> {
    match format {
        Format::AwsAccessKeyId => (!is_access_key(id)).then_some("16 to 128 letters and digits"),
        Format::AwsAccountId => (!aws::is_account(id)).then_some("12 digits"),
        Format::BitbucketKey => (!is_token(id)).then_some("letters and digits"),
        Format::GithubAppId => (!is_number(id)).then_some("a number"),
        Format::GithubClientId => {
            (!is_github(id)).then_some("`Iv1.`, `Iv23li` or `Ov23li` and more, or 20 hexadecimal digits")
        }
        Format::GitlabApplicationId => (!is_hex(id, 64)).then_some("64 hexadecimal digits"),
        Format::GoogleClientId => {
            (!is_google(id)).then_some("a text that ends with `.apps.googleusercontent.com`")
        }
        Format::Guid => (!is_guid(id)).then_some("a GUID, as `00000000-0000-0000-0000-000000000000`"),
        Format::SlackClientId => (!is_slack(id)).then_some("two numbers with a dot between them"),
        // Not ids; rules of their own look at them.
        Format::ArtifactDependencyRules
        | Format::ArtifactRules
        | Format::AttachedRoot
        | Format::AwsExternalId
        | Format::AwsRegion
        | Format::AwsRoleArn
        | Format::AwsSessionDuration
        | Format::AwsSessionName
        | Format::AzureDevopsScopes
        | Format::AzureUrl
        | Format::BranchFilter
        | Format::BranchName
        | Format::BranchSpecification
        | Format::CheckoutRules
        | Format::Count
        | Format::CronDayOfMonth
        | Format::CronDayOfWeek
        | Format::CronHours
        | Format::CronMinutes
        | Format::CronMonth
        | Format::CronSeconds
        | Format::CronYear
        | Format::DockerImage
        | Format::DockerImages
        | Format::FullBranchFilter
        | Format::GithubScopes
        | Format::HostUrl
        | Format::Hour
        | Format::HttpUrl
        | Format::Integer
        | Format::JavaRegex
        | Format::KubernetesNamespace
        | Format::Minute
        | Format::NpmScope
        | Format::OwnerUrl
        | Format::PerforcePort
        | Format::RegistryUrl
        | Format::StsEndpoint
        | Format::TimeZone
        | Format::TriggerRules
        | Format::VaultId
        | Format::WatchedBranchFilter => None,
    }
}

fn is_number(id: &str) -> bool {
    !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_hex(id: &str, length: usize) -> bool {
    id.len() == length && id.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Length and characters as AWS's API reference gives them (`AccessKey.AccessKeyId`).
fn is_access_key(id: &str) -> bool {
    (16..=128).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn is_token(id: &str) -> bool {
    (4..=LONGEST).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// `Iv1.` and 16 hexadecimal digits, `Iv23..` and `Ov23..` of 20 characters, or the old 20 hexadecimal digits; prefixes
/// that are yet to come are let through.
fn is_github(id: &str) -> bool {
    let plain = id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.');
    let secret = is_hex(id, 40);
    plain && !secret && (16..=LONGEST).contains(&id.len())
}

/// `<number>-<text>.apps.googleusercontent.com`; older ones are `<number>.apps.googleusercontent.com`.
fn is_google(id: &str) -> bool {
    id.strip_suffix(".apps.googleusercontent.com").is_some_and(|name| !name.is_empty() && !name.contains(' '))
}

fn is_guid(id: &str) -> bool {
    let lengths = [8, 4, 4, 4, 12];
    let parts: Vec<&str> = id.split('-').collect();
    parts.len() == lengths.len() && parts.iter().zip(lengths).all(|(part, length)| is_hex(part, length))
}

fn is_slack(id: &str) -> bool {
    id.split_once('.').is_some_and(|(team, app)| is_number(team) && is_number(app))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes() {
        let cases: &[(Format, &[&str], &[&str])] = &[
            (
                Format::AwsAccessKeyId,
                &["AKIAIOSFODNN7EXAMPLE", "ASIA0123456789ABCDEF"],
                &["AKIA", "AKIAIOSFODNN7 EXAMPLE", "wJalrXUtnFEMI/K7MDENG"],
            ),
            (Format::AwsAccountId, &["123456789012"], &["1234-5678-9012", "12345678901", "baz"]),
            (Format::BitbucketKey, &["aB3dEfGh1jKlMnOpQr"], &["a key", "a-b-c-d"]),
            (Format::GithubAppId, &["123456"], &["Iv1.0123456789abcdef", "12 3"]),
            (
                Format::GithubClientId,
                &[
                    "Iv1.0123456789abcdef",
                    "Iv23liZIkoLCSFHsMAEm",
                    "Ov23liZIkoLCSFHsMAEm",
                    "4dc6d9c981ccc60ce1e7",
                ],
                &["a", "4dc6d9c981ccc60ce1e74dc6d9c981ccc60ce1e7", "my client of GitHub"],
            ),
            (
                Format::GitlabApplicationId,
                &["0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"],
                &["0123", "gloas-0123456789abcdef"],
            ),
            (
                Format::GoogleClientId,
                &["123-abc.apps.googleusercontent.com"],
                &["123-abc", ".apps.googleusercontent.com"],
            ),
            (
                Format::Guid,
                &["00000000-0000-4000-8000-00000000000a"],
                &["00000000", "0000000g-0000-4000-8000-00000000000a"],
            ),
            (Format::SlackClientId, &["123.456"], &["123", "A123.456", "123."]),
        ];
        for (format, right, wrong) in cases {
            for id in *right {
                assert_eq!(problem(*format, id), None, "{id}");
            }
            for id in *wrong {
                assert!(problem(*format, id).is_some(), "{id}");
            }
        }
    }
}
