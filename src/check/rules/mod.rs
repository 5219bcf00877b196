//! The rules, one file each.

pub(super) mod ambiguous_npm_scope;
pub(super) mod connection_not_allowed_in_builds;
pub(super) mod connection_not_shared;
pub(super) mod connection_not_visible;
pub(super) mod duplicate_connection_id;
pub(super) mod duplicate_feature_id;
pub(super) mod invalid_aws_account;
pub(super) mod invalid_npm_scope;
pub(super) mod invalid_number;
pub(super) mod invalid_perforce_port;
pub(super) mod invalid_role_arn;
pub(super) mod invalid_session_duration;
pub(super) mod invalid_session_name;
pub(super) mod invalid_url;
pub(super) mod invalid_vault_id;
pub(super) mod missing_external_id;
pub(super) mod missing_required_property;
pub(super) mod plain_text_secret;
pub(super) mod secret_in_plain_parameter;
pub(super) mod shadowed_connection;
pub(super) mod suspicious_client_id;
pub(super) mod unknown_aws_region;
pub(super) mod unknown_connection_kind;
pub(super) mod unknown_sts_endpoint;
pub(super) mod unresolved_connection;
pub(super) mod wrong_connection_kind;
