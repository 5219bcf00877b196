//! What the value of a property looks like. The data say which property has which format; the rules say what is wrong.

/// The format of a raw parameter's value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// The id of an AWS access key: `AKIA...`.
    AwsAccessKeyId,
    /// An AWS account: 12 digits.
    AwsAccountId,
    /// The external id that a role asks for.
    AwsExternalId,
    /// The code of an AWS region: `eu-west-1`.
    AwsRegion,
    /// The ARN of an IAM role.
    AwsRoleArn,
    /// A session's duration in minutes.
    AwsSessionDuration,
    /// The name of a session of a role.
    AwsSessionName,
    /// The key of an OAuth consumer of Bitbucket Cloud.
    BitbucketKey,
    /// The address of an organization of Azure DevOps, or of a server.
    AzureUrl,
    /// The number of a GitHub App.
    GithubAppId,
    /// The client id of an OAuth app or a GitHub App.
    GithubClientId,
    /// The id of an application of GitLab.
    GitlabApplicationId,
    /// The client id of a Google project.
    GoogleClientId,
    /// A GUID.
    Guid,
    /// A web address whose scheme may be left out: `[http(s)://]host[:port][/path]`.
    HostUrl,
    /// A web address: `http(s)://host[:port][/path]`.
    HttpUrl,
    /// A whole number.
    Integer,
    /// The scope of an npm registry, with or without `@`.
    NpmScope,
    /// The address of an account or organization: a web address with a path.
    OwnerUrl,
    /// The address of a Perforce server: `[protocol:][host:]port`.
    PerforcePort,
    /// The client id of a Slack app: `123.456`.
    SlackClientId,
    /// The address of AWS's Security Token Service.
    StsEndpoint,
    /// The id of a Vault connection, as parameters refer to it.
    VaultId,
}

impl Format {
    /// What it looks like, in a few words.
    pub const fn describe(self) -> &'static str {
        match self {
            Self::AwsAccessKeyId => "id of an AWS access key: 16 to 128 letters and digits",
            Self::AwsAccountId => "AWS account: 12 digits",
            Self::AwsExternalId => "external id: 2 to 1224 of `A-Z a-z 0-9 _ + = , . @ : / -`",
            Self::AwsRegion => "AWS region of any partition",
            Self::AwsRoleArn => "ARN of an IAM role",
            Self::AwsSessionDuration => "15 to 2160 minutes",
            Self::AwsSessionName => "session name: `A-Z a-z 0-9 _ + = , . @ -`",
            Self::AzureUrl => {
                "`https://dev.azure.com/organization`, `https://organization.visualstudio.com` or a server's address"
            }
            Self::BitbucketKey => "key of an OAuth consumer: letters and digits",
            Self::GithubAppId => "number of a GitHub App",
            Self::GithubClientId => {
                "client id of GitHub: `Iv1.`, `Iv23li`, `Ov23li` or 20 hexadecimal digits"
            }
            Self::GitlabApplicationId => "application id of GitLab: 64 hexadecimal digits",
            Self::GoogleClientId => "client id that ends with `.apps.googleusercontent.com`",
            Self::Guid => "GUID",
            Self::HostUrl => "`[http(s)://]host[:port][/path]`",
            Self::HttpUrl => "`http(s)://host[:port][/path]`",
            Self::Integer => "whole number",
            Self::NpmScope => "npm scope, with or without `@`",
            Self::OwnerUrl => "`https://host/owner`",
            Self::PerforcePort => "`[protocol:][host:]port`",
            Self::SlackClientId => "client id of Slack: two numbers with a dot between",
            Self::StsEndpoint => "endpoint of AWS's STS, global or of a region",
            Self::VaultId => "`A-Z a-z 0-9 _ -`",
        }
    }

    /// The format of that name, as the data write it: `http-url`.
    pub(super) fn named(name: &str) -> Option<Self> {
        match name {
            "aws-access-key-id" => Some(Self::AwsAccessKeyId),
            "aws-account-id" => Some(Self::AwsAccountId),
            "aws-external-id" => Some(Self::AwsExternalId),
            "aws-region" => Some(Self::AwsRegion),
            "aws-role-arn" => Some(Self::AwsRoleArn),
            "aws-session-duration" => Some(Self::AwsSessionDuration),
            "aws-session-name" => Some(Self::AwsSessionName),
            "azure-url" => Some(Self::AzureUrl),
            "bitbucket-key" => Some(Self::BitbucketKey),
            "github-app-id" => Some(Self::GithubAppId),
            "github-client-id" => Some(Self::GithubClientId),
            "gitlab-application-id" => Some(Self::GitlabApplicationId),
            "google-client-id" => Some(Self::GoogleClientId),
            "guid" => Some(Self::Guid),
            "host-url" => Some(Self::HostUrl),
            "http-url" => Some(Self::HttpUrl),
            "integer" => Some(Self::Integer),
            "npm-scope" => Some(Self::NpmScope),
            "owner-url" => Some(Self::OwnerUrl),
            "perforce-port" => Some(Self::PerforcePort),
            "slack-client-id" => Some(Self::SlackClientId),
            "sts-endpoint" => Some(Self::StsEndpoint),
            "vault-id" => Some(Self::VaultId),
            _ => None,
        }
    }
}
