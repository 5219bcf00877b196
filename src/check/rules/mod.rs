//! The rules, one file each, and the table that hands out their codes.
//!
//! A rule's file has three things: `RULE` (its code is `code::<name of the file>`), `EXPLANATION` and the function
//! `check`. Its row below gives it a code and a place in the order of the checks. Codes are for ever: a row's code does
//! not change, and that of a rule that goes is not given to another.

pub(super) mod ambiguous_npm_scope;
pub(super) mod circular_connection;
pub(super) mod circular_dependency;
pub(super) mod circular_parameter;
pub(super) mod connection_not_allowed_in_builds;
pub(super) mod connection_not_shared;
pub(super) mod connection_not_visible;
pub(super) mod contradictory_requirements;
pub(super) mod disallowed_host;
pub(super) mod dropped_object;
pub(super) mod duplicate_connection_id;
pub(super) mod duplicate_display_name;
pub(super) mod duplicate_feature_id;
pub(super) mod duplicate_id;
pub(super) mod duplicate_name;
pub(super) mod duplicate_parameter;
pub(super) mod duplicate_part_id;
pub(super) mod duplicate_uuid;
pub(super) mod duplicate_vault_id;
pub(super) mod external_connection;
pub(super) mod external_id;
pub(super) mod forbidden_kind;
pub(super) mod full_name_in_branch_filter;
pub(super) mod id_naming;
pub(super) mod id_of_portable_root;
pub(super) mod ids_differ_in_case;
pub(super) mod incomplete_connection;
pub(super) mod incomplete_login;
pub(super) mod insecure_url;
pub(super) mod invalid_aws_account;
pub(super) mod invalid_branch_filter;
pub(super) mod invalid_branch_specification;
pub(super) mod invalid_credentials_token;
pub(super) mod invalid_default_branch;
pub(super) mod invalid_docker_image;
pub(super) mod invalid_id;
pub(super) mod invalid_namespace;
pub(super) mod invalid_npm_scope;
pub(super) mod invalid_number;
pub(super) mod invalid_parameter_name;
pub(super) mod invalid_part_id;
pub(super) mod invalid_path_rule;
pub(super) mod invalid_perforce_port;
pub(super) mod invalid_regular_expression;
pub(super) mod invalid_role_arn;
pub(super) mod invalid_schedule;
pub(super) mod invalid_session_duration;
pub(super) mod invalid_session_name;
pub(super) mod invalid_suppression;
pub(super) mod invalid_token_id;
pub(super) mod invalid_trigger_rule;
pub(super) mod invalid_url;
pub(super) mod invalid_vault_id;
pub(super) mod invalid_vault_reference;
pub(super) mod keep_rule_without_id;
pub(super) mod lost_build_history;
pub(super) mod lost_percent;
pub(super) mod malformed_service_message;
pub(super) mod missing_artifact_rules;
pub(super) mod missing_credentials_type;
pub(super) mod missing_external_id;
pub(super) mod missing_id;
pub(super) mod missing_name;
pub(super) mod missing_raw_parameter;
pub(super) mod missing_reason;
pub(super) mod missing_required_property;
pub(super) mod missing_type;
pub(super) mod missing_version;
pub(super) mod negative_number;
pub(super) mod not_visible_here;
pub(super) mod overwritten_value;
pub(super) mod parameter_of_no_dependency;
pub(super) mod parameter_of_unattached_root;
pub(super) mod password_in_url;
pub(super) mod plain_secret_by_name;
pub(super) mod plain_text_secret;
pub(super) mod prefer_typed_connection;
pub(super) mod reference_in_requirement;
pub(super) mod registered_twice;
pub(super) mod secret_in_plain_parameter;
pub(super) mod secret_in_script;
pub(super) mod secret_without_secure;
pub(super) mod shadowed_connection;
pub(super) mod short_name_in_branch_filter;
pub(super) mod suspicious_client_id;
pub(super) mod token_id_as_password;
pub(super) mod token_in_plain_parameter;
pub(super) mod token_without_connection;
pub(super) mod trigger_without_root;
pub(super) mod trojan_source;
pub(super) mod unattached_feature_root;
pub(super) mod unattached_trigger_root;
pub(super) mod undeclared_parameter;
pub(super) mod unescaped_percent;
pub(super) mod unknown_aws_region;
pub(super) mod unknown_connection_kind;
pub(super) mod unknown_disabled_setting;
pub(super) mod unknown_in_order;
pub(super) mod unknown_option;
pub(super) mod unknown_os_name;
pub(super) mod unknown_raw_parameter;
pub(super) mod unknown_scope;
pub(super) mod unknown_sts_endpoint;
pub(super) mod unknown_time_zone;
pub(super) mod unknown_type;
pub(super) mod unknown_version;
pub(super) mod unknown_watched_build;
pub(super) mod unpublished_artifacts;
pub(super) mod unregistered_entity;
pub(super) mod unregistered_reference;
pub(super) mod unresolved_connection;
pub(super) mod unresolved_id;
pub(super) mod unresolved_vault;
pub(super) mod unsupported_version;
pub(super) mod unused_connection;
pub(super) mod unused_parameter;
pub(super) mod unused_suppression;
pub(super) mod versioned_settings_of_portable_project;
pub(super) mod wrong_connection_kind;

use super::Check;
use super::explanation::Explanation;
use crate::diagnostic::Rule;

/// Makes the table, and the codes for the rules' files.
macro_rules! rules {
    (checks { $($code:literal $rule:ident,)+ } sources { $($other_code:literal $other:ident,)+ }) => {
        /// The codes of the rules, by the names of their files.
        #[allow(non_upper_case_globals, reason = "they are called as their files are")]
        mod code {
            $(pub(super) const $rule: &str = $code;)+
            $(pub(super) const $other: &str = $other_code;)+
        }

        /// The rules that look at the model, in the order in which they run.
        pub(super) static CHECKS: &[Check] =
            &[$(Check { explanation: &$rule::EXPLANATION, run: $rule::check }),+];

        /// The rules that look at texts: those about comments that suppress are raised where these are read.
        pub(super) static SOURCES: &[&Explanation] = &[$(&$other::EXPLANATION),+];

        /// The names of the files.
        #[cfg(test)]
        pub(super) const FILES: &[&str] = &[$(stringify!($rule),)+ $(stringify!($other),)+];
    };
}

rules! {
    checks {
        "TCC101" missing_required_property,
        "TCC102" unknown_connection_kind,
        "TCC105" missing_raw_parameter,
        "TCC106" incomplete_connection,
        "TCC107" incomplete_login,
        "TCC103" unknown_option,
        "TCC104" unsupported_version,
        "TCC201" unknown_aws_region,
        "TCC202" invalid_role_arn,
        "TCC203" invalid_aws_account,
        "TCC204" invalid_session_duration,
        "TCC205" unknown_sts_endpoint,
        "TCC206" invalid_session_name,
        "TCC207" missing_external_id,
        "TCC210" invalid_url,
        "TCC211" invalid_npm_scope,
        "TCC212" ambiguous_npm_scope,
        "TCC213" invalid_vault_id,
        "TCC214" invalid_number,
        "TCC215" invalid_perforce_port,
        "TCC216" suspicious_client_id,
        "TCC217" invalid_token_id,
        "TCC218" unknown_scope,
        "TCC219" invalid_namespace,
        "TCC221" invalid_branch_filter,
        "TCC222" short_name_in_branch_filter,
        "TCC223" full_name_in_branch_filter,
        "TCC224" invalid_branch_specification,
        "TCC225" invalid_default_branch,
        "TCC226" invalid_path_rule,
        "TCC227" invalid_trigger_rule,
        "TCC228" unattached_trigger_root,
        "TCC229" invalid_schedule,
        "TCC230" unknown_time_zone,
        "TCC270" missing_name,
        "TCC271" missing_id,
        "TCC272" missing_type,
        "TCC273" unknown_version,
        "TCC274" missing_version,
        "TCC275" unknown_type,
        "TCC276" unknown_raw_parameter,
        "TCC277" missing_credentials_type,
        "TCC278" trigger_without_root,
        "TCC279" unattached_feature_root,
        "TCC280" negative_number,
        "TCC231" undeclared_parameter,
        "TCC232" parameter_of_no_dependency,
        "TCC233" parameter_of_unattached_root,
        "TCC234" unescaped_percent,
        "TCC235" lost_percent,
        "TCC236" circular_parameter,
        "TCC237" invalid_vault_reference,
        "TCC238" duplicate_parameter,
        "TCC239" invalid_parameter_name,
        "TCC240" reference_in_requirement,
        "TCC241" unused_parameter,
        "TCC250" unregistered_reference,
        "TCC251" unregistered_entity,
        "TCC252" registered_twice,
        "TCC253" dropped_object,
        "TCC254" unknown_in_order,
        "TCC255" unknown_disabled_setting,
        "TCC256" circular_dependency,
        "TCC257" unresolved_id,
        "TCC258" external_id,
        "TCC259" unpublished_artifacts,
        "TCC260" missing_artifact_rules,
        "TCC261" unknown_watched_build,
        "TCC262" keep_rule_without_id,
        "TCC263" id_of_portable_root,
        "TCC264" invalid_part_id,
        "TCC265" duplicate_name,
        "TCC266" duplicate_part_id,
        "TCC267" duplicate_uuid,
        "TCC268" ids_differ_in_case,
        "TCC283" malformed_service_message,
        "TCC284" unknown_os_name,
        "TCC286" invalid_regular_expression,
        "TCC287" invalid_docker_image,
        "TCC288" contradictory_requirements,
        "TCC269" not_visible_here,
        "TCC289" overwritten_value,
        "TCC291" lost_build_history,
        "TCC285" versioned_settings_of_portable_project,
        "TCC301" plain_text_secret,
        "TCC302" secret_in_plain_parameter,
        "TCC242" plain_secret_by_name,
        "TCC243" password_in_url,
        "TCC244" secret_in_script,
        "TCC245" secret_without_secure,
        "TCC246" invalid_credentials_token,
        "TCC247" token_in_plain_parameter,
        "TCC248" token_id_as_password,
        "TCC411" duplicate_id,
        "TCC412" invalid_id,
        "TCC401" duplicate_feature_id,
        "TCC402" duplicate_connection_id,
        "TCC403" shadowed_connection,
        "TCC407" duplicate_vault_id,
        "TCC404" unused_connection,
        "TCC405" duplicate_display_name,
        "TCC406" prefer_typed_connection,
        "TCC501" unresolved_connection,
        "TCC502" external_connection,
        "TCC503" connection_not_visible,
        "TCC504" wrong_connection_kind,
        "TCC505" connection_not_shared,
        "TCC506" connection_not_allowed_in_builds,
        "TCC507" unresolved_vault,
        "TCC508" token_without_connection,
        "TCC509" circular_connection,
        "TCC701" disallowed_host,
        "TCC702" insecure_url,
        "TCC703" forbidden_kind,
        "TCC704" id_naming,
    }
    sources {
        "TCC290" trojan_source,
        "TCC601" unused_suppression,
        "TCC602" invalid_suppression,
        "TCC603" missing_reason,
    }
}

/// Those that stand for a check of TeamCity's own: with such a finding its generator writes nothing.
pub(super) static OF_TEAMCITY: &[&Rule] = &[
    &missing_required_property::RULE,
    &missing_name::RULE,
    &missing_id::RULE,
    &missing_type::RULE,
    &unsupported_version::RULE,
    &duplicate_id::RULE,
    &invalid_id::RULE,
    &versioned_settings_of_portable_project::RULE,
];
