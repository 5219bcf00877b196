//! `versioned-settings-of-portable-project`: the feature that only settings of the old format may have.

use super::code;
use crate::check::context::Context;
use crate::check::explanation::{Explanation, Group};
use crate::diagnostic::{Category, Diagnostic, Rule, Severity};

pub(crate) static RULE: Rule = Rule {
    name: "versioned-settings-of-portable-project",
    code: code::versioned_settings_of_portable_project,
    category: Category::Validation,
    severity: Severity::Error,
    summary: "`versionedSettings` in portable settings, which have it on the server",
};

pub(crate) static EXPLANATION: Explanation = Explanation {
    rule: &RULE,
    group: Group::Correctness,
    why: "Where the settings of a project are stored is said on the server. Portable settings, whose ids are relative, may \
          be used by many projects; TeamCity's generator adds the feature itself and refuses settings that declare it: \
          \"Versioned settings project feature cannot be used in relative project hierarchy\".",
    fires: r#"project {
    features {
        versionedSettings {
            mode = VersionedSettings.Mode.ENABLED
            rootExtId = DslContext.settingsRoot.id?.toString()
            settingsFormat = VersionedSettings.Format.KOTLIN
        }
    }
}
"#,
    silent: r#"project {
    features {
        buildReportTab {
            title = "Coverage"
            startPage = "coverage.zip!index.html"
        }
    }
}
"#,
    remedy: "Delete the feature; its values are set in the UI, under **Versioned Settings**.",
    source: "the DSL's documentation of `VersionedSettings`; a public log of TeamCity's generator",
};

/// The feature's type in XML.
const TYPE: &str = "versionedSettings";

pub(crate) fn check(context: &Context<'_>, out: &mut Vec<Diagnostic>) {
    if !context.settings.ids.portable {
        return;
    }
    let features = context.settings.projects.iter().flat_map(|project| &project.features);
    for feature in features.filter(|feature| feature.kind.known() == Some(TYPE)) {
        let message = "portable settings cannot say how their project's settings are stored";
        out.push(
            Diagnostic::new(&RULE, feature.span, message)
                .label("TeamCity refuses this feature")
                .help("delete it, and set the values in the UI, under `Versioned Settings`"),
        );
    }
}
