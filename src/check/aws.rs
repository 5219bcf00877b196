//! Facts about AWS that several rules share.

/// The partitions. <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html>, botocore's `partitions.json`.
pub(crate) const PARTITIONS: &[&str] =
    &["aws", "aws-cn", "aws-us-gov", "aws-eusc", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f"];

/// The regions of all partitions: those that TeamCity's `AWSRegions.java` names, and newer ones of AWS's own list
/// (<https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html>).
pub(crate) const REGIONS: &[&str] = &[
    "af-south-1",
    "ap-east-1",
    "ap-east-2",
    "ap-northeast-1",
    "ap-northeast-2",
    "ap-northeast-3",
    "ap-south-1",
    "ap-south-2",
    "ap-southeast-1",
    "ap-southeast-2",
    "ap-southeast-3",
    "ap-southeast-4",
    "ap-southeast-5",
    "ap-southeast-6",
    "ap-southeast-7",
    "ca-central-1",
    "ca-west-1",
    "cn-north-1",
    "cn-northwest-1",
    "eu-central-1",
    "eu-central-2",
    "eu-isoe-west-1",
    "eu-north-1",
    "eu-south-1",
    "eu-south-2",
    "eu-west-1",
    "eu-west-2",
    "eu-west-3",
    "eusc-de-east-1",
    "il-central-1",
    "me-central-1",
    "me-south-1",
    "mx-central-1",
    "sa-east-1",
    "us-east-1",
    "us-east-2",
    "us-gov-east-1",
    "us-gov-west-1",
    "us-iso-east-1",
    "us-iso-west-1",
    "us-isob-east-1",
    "us-isob-west-1",
    "us-isof-east-1",
    "us-isof-south-1",
    "us-west-1",
    "us-west-2",
];

/// The regions of the SDK that stand for a whole partition.
const GLOBAL_REGIONS: &[&str] =
    &["aws-global", "aws-cn-global", "aws-us-gov-global", "aws-iso-global", "aws-iso-b-global"];

/// Whether there is a region of this code.
pub(crate) fn is_region(code: &str) -> bool {
    REGIONS.binary_search(&code).is_ok() || GLOBAL_REGIONS.contains(&code)
}

/// Whether TeamCity takes this endpoint of the Security Token Service: the global one, or `sts.<region>.amazonaws.com`
/// with `.cn` for China (`StsEndpointParamValidator` compares the whole text).
pub(crate) fn is_sts_endpoint(url: &str) -> bool {
    if url == "https://sts.amazonaws.com" {
        return true;
    }
    let region = url.strip_prefix("https://sts.").and_then(|rest| rest.split_once(".amazonaws.com"));
    region.is_some_and(|(region, end)| {
        is_region(region) && end == if region.starts_with("cn-") { ".cn" } else { "" }
    })
}

/// Whether it is the number of an account.
pub(crate) fn is_account(id: &str) -> bool {
    id.len() == 12 && id.bytes().all(|byte| byte.is_ascii_digit())
}

/// What is wrong with the ARN of an IAM role: `arn:<partition>:iam::<account>:role/<path and name>`.
pub(crate) fn role_arn_problem(arn: &str) -> Option<String> {
    let parts: Vec<&str> = arn.splitn(6, ':').collect();
    let [prefix, partition, service, region, account, resource] = parts[..] else {
        return Some("an ARN has six parts with `:` between them".into());
    };
    if prefix != "arn" {
        return Some("an ARN begins with `arn:`".into());
    }
    if !PARTITIONS.contains(&partition) {
        return Some(format!("there is no partition `{partition}`"));
    }
    if service == "sts" && resource.starts_with("assumed-role/") {
        return Some("it names a session of a role, not the role itself".into());
    }
    if service != "iam" {
        return Some(format!("a role belongs to the service `iam`, not to `{service}`"));
    }
    if !region.is_empty() {
        return Some("a role has no region: nothing stands between the third and the fourth `:`".into());
    }
    if !is_account(account) {
        return Some("the account is not a number of 12 digits".into());
    }
    role_problem(resource)
}

fn role_problem(resource: &str) -> Option<String> {
    let Some(name) = resource.strip_prefix("role/") else {
        let kind = resource.split(['/', ':']).next().unwrap_or_default();
        return Some(format!("it names a `{kind}`, not a `role/...`"));
    };
    let last = name.rsplit('/').next().unwrap_or_default();
    if last.is_empty() {
        return Some("the role has no name".into());
    }
    let odd = name.chars().find(|char| !char.is_ascii_graphic());
    odd.map(|char| format!("the role's name cannot hold `{}`", char.escape_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn regions_are_sorted() {
        assert!(REGIONS.is_sorted());
    }

    #[test]
    fn endpoints() {
        for good in [
            "https://sts.amazonaws.com",
            "https://sts.eu-west-1.amazonaws.com",
            "https://sts.cn-north-1.amazonaws.com.cn",
        ] {
            assert!(is_sts_endpoint(good), "{good}");
        }
        for bad in [
            "sts.amazonaws.com",
            "https://sts.amazonaws.com/",
            "https://sts.eu-west-9.amazonaws.com",
            "https://sts.cn-north-1.amazonaws.com",
            "https://sts.eu-west-1.amazonaws.com.cn",
        ] {
            assert!(!is_sts_endpoint(bad), "{bad}");
        }
    }

    #[test]
    fn role_arns() {
        for good in [
            "arn:aws:iam::123456789012:role/TeamCity",
            "arn:aws-cn:iam::123456789012:role/path/to/Role+=,.@-_1",
        ] {
            assert_eq!(role_arn_problem(good), None, "{good}");
        }
        for (bad, part) in [
            ("arn::foobar", "six parts"),
            ("role/TeamCity", "six parts"),
            ("urn:aws:iam::123456789012:role/x", "begins with"),
            ("arn:aw:iam::123456789012:role/x", "no partition `aw`"),
            ("arn:aws:s3::123456789012:role/x", "not to `s3`"),
            ("arn:aws:sts::123456789012:assumed-role/x/y", "a session"),
            ("arn:aws:iam:eu-west-1:123456789012:role/x", "no region"),
            ("arn:aws:iam::12345678901:role/x", "12 digits"),
            ("arn:aws:iam::123456789012:user/x", "names a `user`"),
            ("arn:aws:iam::123456789012:role/", "no name"),
            ("arn:aws:iam::123456789012:role/a b", "cannot hold ` `"),
        ] {
            let problem = role_arn_problem(bad).unwrap_or_default();
            assert!(problem.contains(part), "{bad}: {problem}");
        }
    }
}
