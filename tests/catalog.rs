//! The catalog's tables: well-known classes, lookups, order.

use std::fs;
use std::path::{Path, PathBuf};

use tcdsl::catalog::{
    self, ApiVersion, CLASSES, ClassId, ClassKind, Effect, KNOWN_NAMES, Native, Property, REFERENCES,
    ReferenceTarget, Symbol, TopLevel, Type, core_class, symbol,
};

fn sym(name: &str) -> Symbol {
    symbol(name).unwrap_or_else(|| panic!("`{name}` is not a known name"))
}

fn class(package: &str, name: &str) -> ClassId {
    catalog::class(package, name).unwrap_or_else(|| panic!("no class `{package}.{name}`"))
}

fn property(class: ClassId, name: &str) -> &'static Property {
    class.property(sym(name)).unwrap_or_else(|| panic!("no property `{name}` in {}", class.get().name))
}

/// The TOML files below a folder of the data.
fn files(folder: impl AsRef<Path>) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/catalog/data").join(folder);
    let entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    let inner = entries.iter().filter(|path| path.is_dir()).flat_map(files);
    let toml = |path: &&PathBuf| path.extension().is_some_and(|end| end == "toml");
    entries.iter().filter(toml).cloned().chain(inner).collect()
}

#[test]
fn every_file_of_the_data_is_a_class() {
    let outer = |core: bool| {
        CLASSES.iter().filter(move |class| class.outer.is_none() && class.package.is_empty() == core).count()
    };
    let connections = files("connections");
    assert_eq!(outer(false), connections.len() + files("plugins").len());
    assert_eq!(outer(true), files("core").len());
    let is_connection = |path: &&PathBuf| fs::read_to_string(path).unwrap().contains("\n[connection]\n");
    assert_eq!(catalog::connections().count(), connections.iter().filter(is_connection).count());
}

#[test]
fn aws_connection() {
    let aws = class("projectFeatures", "AwsConnection");
    assert_eq!(aws.get().feature_type, Some("OAuthProvider"));
    assert_eq!(aws.get().fixed, [("providerType", "AWS")]);
    assert_eq!(catalog::connection_by_provider("AWS"), Some(aws));
    assert_eq!(aws.get().connection.unwrap().display_name_param, "displayName");
    assert_eq!(property(aws, "name").param, Some("displayName"));
    let credentials = class("projectFeatures", "AwsConnection.CredentialsType");
    assert_eq!(property(aws, "credentialsType").ty, Type::Compound(credentials));
    let fixed = credentials.nested(sym("Static")).unwrap();
    assert_eq!(credentials.option_of_value("awsAccessKeys"), Some(fixed));
    assert!(fixed.is_subclass_of(credentials));
    assert!(fixed.is_subclass_of(core_class::PARAMETRIZED));
    let secret = property(fixed, "secretAccessKey");
    assert!(secret.secure && secret.mandatory && secret.nullable);
    let make = aws.function(sym("static")).next().unwrap();
    assert_eq!(make.effect, Effect::Make(fixed));
    assert_eq!(make.parameters[0].ty, Type::Function { receiver: Some(fixed) });
}

#[test]
fn ecr_connection() {
    let ecr = class("projectFeatures", "DockerECRConnection");
    let provider = property(ecr, "credentialsProvider");
    assert_eq!(provider.param, Some("aws.use.default.credential.provider.chain"));
    assert!(provider.mandatory);
    let Type::Compound(options) = provider.ty else { panic!("{:?}", provider.ty) };
    assert_eq!(options.nested(sym("AccessKey")).unwrap().get().value, Some(""));
    assert_eq!(options.nested(sym("DefaultCredentialsProvider")).unwrap().get().value, Some("true"));
}

#[test]
fn vcs_trigger_and_git_root() {
    let trigger = class("triggers", "VcsTrigger");
    let Type::Enum(mode) = property(trigger, "quietPeriodMode").ty else { panic!() };
    assert!(mode.entry(sym("USE_DEFAULT")).unwrap().value.is_some());
    let git = class("vcs", "GitVcsRoot");
    assert!(git.is_subclass_of(core_class::VCS_ROOT));
    assert_eq!(property(git, "url").param, Some("url"));
    assert!(property(git, "url").mandatory);
    assert_eq!(property(git, "pollInterval").ty, Type::Int);
    assert_eq!(git.get().constructors.len(), 2);
    assert!(catalog::extensions(sym("GitVcsRoot")).is_empty());
}

#[test]
fn inherited_members() {
    let script = class("buildSteps", "ScriptBuildStep");
    assert!(property(script, "executionMode").param.is_none());
    let param = script.function(sym("param")).next().unwrap();
    assert_eq!(param.parameters.len(), 2);
    assert!(script.member_names().any(|name| name == "scriptContent"));
    assert!(script.member_names().any(|name| name == "conditions"));
    let conditions = script.function(sym("conditions")).next().unwrap();
    assert_eq!(conditions.effect, Effect::Block(sym("conditions"), core_class::BUILD_STEP_CONDITIONS));
    let overloads: Vec<Effect> = core_class::BUILD_STEPS.function(sym("step")).map(|f| f.effect).collect();
    assert!(
        overloads.contains(&Effect::Add(core_class::BUILD_STEP))
            && overloads.contains(&Effect::Native(Native::BuildStepsStep))
    );
    let steps = core_class::TEMPLATE.function(sym("steps")).next().unwrap();
    assert_eq!(steps.effect, Effect::Block(sym("steps"), core_class::BUILD_STEPS));
}

#[test]
fn extensions_by_name() {
    let vcs = catalog::extensions(sym("vcs"));
    assert_eq!(vcs.len(), 1);
    assert_eq!((vcs[0].package, vcs[0].receiver), ("triggers", Some(core_class::TRIGGERS)));
    assert_eq!(vcs[0].effect, Effect::Add(class("triggers", "VcsTrigger")));
    let remote = catalog::extensions(sym("hashiCorpVaultParameter"));
    assert_eq!(remote[0].receiver, Some(core_class::PARAMETRIZED_WITH_TYPE));
    let resource = catalog::extensions(sym("sharedResource"));
    assert_eq!(resource[0].effect, Effect::Add(core_class::SHARED_RESOURCE));
    let condition = catalog::extensions(sym("failOnText"));
    assert_eq!(condition[0].receiver, Some(core_class::FAILURE_CONDITIONS));
    let registries = catalog::extensions(sym("dockerRegistryConnections"));
    assert_eq!(registries[0].effect, Effect::Add(class("buildFeatures", "DockerSupportFeature")));
}

#[test]
fn top_level_declarations() {
    let of = |package: &str, name: &str| catalog::top_level(package, sym(name)).collect::<Vec<_>>();
    assert!(matches!(of("", "version")[..], [TopLevel::Property(property)] if property.nullable));
    assert_eq!(of("", "project").len(), 2);
    assert!(matches!(of("", "Project")[..], [TopLevel::Class(core_class::PROJECT)]));
    assert!(matches!(of("", "SnapshotDependencyOptions")[..], [TopLevel::Alias(Type::Function { .. })]));
    assert!(matches!(of("buildSteps", "script")[..], [TopLevel::Function(_)]));
    assert!(of("triggers", "script").is_empty());
    assert!(of("nowhere", "script").is_empty());
    let matrix: Vec<ClassId> = catalog::classes_named(sym("MatrixFeature")).collect();
    assert_eq!(matrix, [core_class::MATRIX_FEATURE]);
}

#[test]
fn core_classes() {
    assert_eq!(core_class::DSL_CONTEXT.get().kind, ClassKind::Object);
    assert_eq!(core_class::PROJECT_FEATURE.get().name, "ProjectFeature");
    let keep = core_class::CLEANUP_KEEP_RULE;
    assert_eq!(keep.get().outer, Some(core_class::CLEANUP));
    let companion = core_class::ARTIFACT_RULE.get().companion.unwrap();
    assert!(companion.function(sym("parse")).next().is_some());
    let always = core_class::BUILD_STEP_EXECUTION_MODE.entry(sym("ALWAYS")).unwrap();
    assert_eq!(always.value, Some("execute_always"));
    assert_eq!(property(core_class::BUILD_TYPE, "maxRunningBuilds").option, Some("maximumNumberOfBuilds"));
}

#[test]
fn names_known_only_by_name_are_opaque() {
    let token = class("buildFeatures", "GitHubAppBuildScopedToken");
    assert!(token.is_opaque());
    assert_eq!(token.get().since, Some("2025.11"));
    assert!(!class("buildFeatures", "Swabra").is_opaque());
    let create = catalog::top_level("ui", sym("createProjectFeature")).next();
    assert!(matches!(create, Some(TopLevel::Function(function)) if function.effect == Effect::Unknown));
}

#[test]
fn unknown_raw_names_are_marked() {
    let order = property(core_class::PROJECT_CHARTS_ORDER, "order");
    assert!(order.param.is_none() && order.unknown_param);
    assert!(!property(core_class::BUILD_STEP, "name").unknown_param);
    assert!(core_class::KUBERNETES_CLOUD_PROFILE_AUTH_STRATEGY_KUBECONFIG_CONTEXT.get().unknown_value);
    let maven = class("buildSteps", "MavenBuildStep.MavenVersion.Custom").get();
    assert!(maven.value.is_none() && !maven.unknown_value);
}

#[test]
fn references() {
    let data = include_str!("../src/catalog/data/references.toml");
    assert_eq!(REFERENCES.len(), data.matches("\n[[reference]]\n").count());
    let token = REFERENCES
        .iter()
        .find(|reference| reference.property == "publisher[Github].authType[StoredToken].tokenId")
        .unwrap();
    assert_eq!(token.target, ReferenceTarget::TokenId);
    assert_eq!(token.param, "tokenId");
    assert!(token.mandatory);
    assert_eq!(
        token.when,
        [("publisherId", "githubStatusPublisher"), ("github_authentication_type", "storedToken")]
    );
    for reference in REFERENCES {
        assert!(!reference.accepts.is_empty());
        for provider in reference.accepts {
            assert!(catalog::connection_by_provider(provider).is_some(), "{provider}");
        }
    }
}

#[test]
fn packages_and_versions() {
    let prefix = catalog::DSL_PACKAGE;
    assert_eq!(catalog::dsl_package(prefix), Some((ApiVersion::Latest, "")));
    let of = |rest: &str| catalog::dsl_package(&format!("{prefix}.{rest}"));
    assert_eq!(of("v2019_2.buildSteps"), Some((ApiVersion::V2019_2, "buildSteps")));
    assert_eq!(of("v10"), Some((ApiVersion::V10, "")));
    assert_eq!(of("ui"), Some((ApiVersion::Latest, "ui")));
    assert_eq!(of("pipelines"), Some((ApiVersion::Latest, "pipelines")));
    assert_eq!(of("nowhere"), None);
    assert_eq!(catalog::dsl_package("jetbrains.buildServer.configs.kotlinx"), None);
    assert!(!ApiVersion::V10.has_validation() && ApiVersion::V2017_2.has_validation());
}

#[test]
fn tables_are_sorted_and_whole() {
    assert!(KNOWN_NAMES.windows(2).all(|pair| pair[0] < pair[1]));
    assert!(catalog::packages().windows(2).all(|pair| pair[0] < pair[1]));
    for (at, class) in CLASSES.iter().enumerate() {
        assert_eq!(usize::from(class.id.0), at);
        assert_eq!(catalog::class(class.package, class.name), Some(class.id));
        assert!(class.functions.windows(2).all(|pair| pair[0].name <= pair[1].name));
        for property in class.properties {
            assert_eq!(class.id.property(property.name).map(|found| found.name), Some(property.name));
        }
        for nested in class.nested {
            assert_eq!(nested.get().outer, Some(class.id));
        }
        let simple = class.name.rsplit('.').next().unwrap();
        assert_eq!(class.simple_name.known_name(), Some(simple));
    }
    let functions = catalog::functions();
    assert!(functions.windows(2).all(|pair| pair[0].name <= pair[1].name));
    for function in functions.iter().filter(|function| function.receiver.is_some()) {
        assert!(catalog::extensions(function.name).contains(function));
    }
    for class in catalog::connections() {
        let provider = class.get().connection.unwrap().provider_type;
        assert_eq!(catalog::connection_by_provider(provider), Some(class));
    }
}
