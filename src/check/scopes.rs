//! The scopes that the services behind connections know.

/// Of Azure DevOps, without `vso.`; its documentation of OAuth scopes lists them.
const AZURE_DEVOPS: &str = "
    advsec advsec_manage advsec_write agentpools agentpools_listen agentpools_manage analytics auditlog auditstreams_delete
    auditstreams_manage build build_execute code code_full code_manage code_status code_write codesearch connected_server
    dashboards dashboards_manage entitlements environment_manage extension extension.data extension.data_write
    extension_manage features features_write gallery gallery_acquire gallery_manage gallery_publish githubconnections
    githubconnections_manage governance graph graph_manage hooks hooks_interact hooks_write identity identity_manage
    licensing loadtest loadtest_write machinegroup_manage memberentitlementmanagement memberentitlementmanagement_write
    notification notification_diagnostics notification_manage notification_publish notification_write packaging
    packaging_manage packaging_write pipelineresources_manage pipelineresources_use profile profile_write project
    project_manage project_write release release_execute release_manage securefiles_manage securefiles_read
    securefiles_write security_manage serviceendpoint serviceendpoint_manage serviceendpoint_query settings
    settings_write symbols symbols_manage symbols_write taskgroups_manage taskgroups_read taskgroups_write test test_write
    threads_full tokenadministration tokens variablegroups_manage variablegroups_read variablegroups_write wiki wiki_write
    work work_full work_write workitemsearch";

/// What Microsoft Entra knows beside them.
const ENTRA: &[&str] = &["email", "offline_access", "openid", "profile", "user_impersonation"];

/// Of GitHub; its documentation of scopes for OAuth apps lists them.
const GITHUB: &str = "
    admin:enterprise admin:gpg_key admin:org admin:org_hook admin:public_key admin:repo_hook admin:ssh_signing_key audit_log
    codespace codespace:secrets copilot delete:packages delete_repo gist manage_billing:copilot
    manage_billing:enterprise manage_runners:enterprise manage_runners:org notifications project public_repo
    read:audit_log read:discussion read:enterprise read:gpg_key read:org read:packages read:project read:public_key
    read:repo_hook read:ssh_signing_key read:user repo repo:invite repo:status repo_deployment scim:enterprise
    security_events user user:email user:follow workflow write:discussion write:gpg_key write:network_configurations
    write:org write:packages write:public_key write:repo_hook write:ssh_signing_key read:network_configurations";

/// A service that has scopes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Service {
    AzureDevOps,
    GitHub,
}

impl Service {
    /// Its name.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::AzureDevOps => "Azure DevOps",
            Self::GitHub => "GitHub",
        }
    }

    /// What stands between scopes, in words.
    pub(crate) const fn separator(self) -> &'static str {
        match self {
            Self::AzureDevOps => "spaces",
            Self::GitHub => "commas",
        }
    }

    /// The scopes of a text.
    pub(crate) fn split(self, text: &str) -> impl Iterator<Item = &str> {
        let ends = move |char: char| char.is_whitespace() || self == Self::GitHub && char == ',';
        text.split(ends).filter(|scope| !scope.is_empty())
    }

    /// Whether it knows a scope. Those of Entra may begin with the address or number of a resource.
    pub(crate) fn knows(self, scope: &str) -> bool {
        match self {
            Self::AzureDevOps => {
                scope.contains('/') || ENTRA.contains(&scope) || self.scopes().any(|known| known == scope)
            }
            Self::GitHub => self.scopes().any(|known| known == scope),
        }
    }

    /// All its scopes.
    pub(crate) fn scopes(self) -> impl Iterator<Item = String> {
        let (begin, all) = match self {
            Self::AzureDevOps => ("vso.", AZURE_DEVOPS),
            Self::GitHub => ("", GITHUB),
        };
        all.split_whitespace().map(move |scope| format!("{begin}{scope}"))
    }
}
