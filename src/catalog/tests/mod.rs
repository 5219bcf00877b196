//! The catalog's tables: well-known classes, lookups, order.
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "tests read files and say what they expect"
)]

mod facts;

use std::fs;
use std::path::{Path, PathBuf};

use crate::catalog::{
    self, ApiVersion, CLASSES, Catalog, Class, ClassId, ClassKind, Effect, KNOWN_NAMES, Native, Property,
    REFERENCES, ReferenceTarget, Symbol, TopLevel, Type, core_class,
};

fn catalog() -> &'static Catalog {
    Catalog::built_in()
}

fn data(class: ClassId) -> &'static Class {
    catalog().class(class)
}

fn sym(name: &str) -> Symbol {
    catalog().symbol(name).unwrap_or_else(|| panic!("`{name}` is not a known name"))
}

fn class(package: &str, name: &str) -> ClassId {
    catalog().class_in(package, name).unwrap_or_else(|| panic!("no class `{package}.{name}`"))
}

fn property(class: ClassId, name: &str) -> &'static Property {
    catalog()
        .property(class, sym(name))
        .unwrap_or_else(|| panic!("no property `{name}` in {}", data(class).name))
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
    assert_eq!(catalog().connections().count(), connections.iter().filter(is_connection).count());
}

#[test]
fn aws_connection() {
    let aws = class("projectFeatures", "AwsConnection");
    assert_eq!(data(aws).feature_type.as_deref(), Some("OAuthProvider"));
    assert_eq!(*data(aws).fixed, [("providerType".into(), "AWS".into())]);
    assert_eq!(catalog().connection_by_provider("AWS"), Some(aws));
    assert_eq!(data(aws).connection.as_ref().unwrap().display_name_param, "displayName");
    assert_eq!(property(aws, "name").param.as_deref(), Some("displayName"));
    let credentials = class("projectFeatures", "AwsConnection.CredentialsType");
    assert_eq!(property(aws, "credentialsType").ty, Type::Compound(credentials));
    let fixed = catalog().nested(credentials, sym("Static")).unwrap();
    assert_eq!(catalog().option_of_value(credentials, "awsAccessKeys"), Some(fixed));
    assert!(catalog().is_subclass_of(fixed, credentials));
    assert!(catalog().is_subclass_of(fixed, core_class::PARAMETRIZED));
    let secret = property(fixed, "secretAccessKey");
    assert!(secret.secure && secret.mandatory && secret.nullable);
    let make = catalog().member_functions(aws, sym("static")).next().unwrap();
    assert_eq!(make.effect, Effect::Make(fixed));
    assert_eq!(make.parameters[0].ty, Type::Function { receiver: Some(fixed) });
}

#[test]
fn ecr_connection() {
    let ecr = class("projectFeatures", "DockerECRConnection");
    let provider = property(ecr, "credentialsProvider");
    assert_eq!(provider.param.as_deref(), Some("aws.use.default.credential.provider.chain"));
    assert!(provider.mandatory);
    let Type::Compound(options) = provider.ty else { panic!("{:?}", provider.ty) };
    let value = |option: &str| data(catalog().nested(options, sym(option)).unwrap()).value.as_deref();
    assert_eq!((value("AccessKey"), value("DefaultCredentialsProvider")), (Some(""), Some("true")));
}

#[test]
fn vcs_trigger_and_git_root() {
    let trigger = class("triggers", "VcsTrigger");
    let Type::Enum(mode) = property(trigger, "quietPeriodMode").ty else { panic!() };
    assert!(catalog().entry(mode, sym("USE_DEFAULT")).unwrap().value.is_some());
    let git = class("vcs", "GitVcsRoot");
    assert!(catalog().is_subclass_of(git, core_class::VCS_ROOT));
    assert_eq!(property(git, "url").param.as_deref(), Some("url"));
    assert!(property(git, "url").mandatory);
    assert_eq!(property(git, "pollInterval").ty, Type::Int);
    assert_eq!(data(git).constructors.len(), 2);
    assert!(catalog().extensions(sym("GitVcsRoot")).is_empty());
}

#[test]
fn inherited_members() {
    let script = class("buildSteps", "ScriptBuildStep");
    assert!(property(script, "executionMode").param.is_none());
    let param = catalog().member_functions(script, sym("param")).next().unwrap();
    assert_eq!(param.parameters.len(), 2);
    assert!(catalog().member_names(script).any(|name| name == "scriptContent"));
    assert!(catalog().member_names(script).any(|name| name == "conditions"));
    let conditions = catalog().member_functions(script, sym("conditions")).next().unwrap();
    assert_eq!(conditions.effect, Effect::Block(sym("conditions"), core_class::BUILD_STEP_CONDITIONS));
    let overloads: Vec<Effect> =
        catalog().member_functions(core_class::BUILD_STEPS, sym("step")).map(|f| f.effect).collect();
    assert!(
        overloads.contains(&Effect::Add(core_class::BUILD_STEP))
            && overloads.contains(&Effect::Native(Native::BuildStepsStep))
    );
    let steps = catalog().member_functions(core_class::TEMPLATE, sym("steps")).next().unwrap();
    assert_eq!(steps.effect, Effect::Block(sym("steps"), core_class::BUILD_STEPS));
}

#[test]
fn extensions_by_name() {
    let vcs = catalog().extensions(sym("vcs"));
    assert_eq!(vcs.len(), 1);
    assert_eq!((vcs[0].package, vcs[0].receiver), ("triggers", Some(core_class::TRIGGERS)));
    assert_eq!(vcs[0].effect, Effect::Add(class("triggers", "VcsTrigger")));
    let remote = catalog().extensions(sym("hashiCorpVaultParameter"));
    let remote = remote.iter().find(|one| one.package == "remoteParameters");
    assert_eq!(remote.and_then(|one| one.receiver), Some(core_class::PARAMETRIZED_WITH_TYPE));
    let resource = catalog().extensions(sym("sharedResource"));
    assert_eq!(resource[0].effect, Effect::Add(core_class::SHARED_RESOURCE));
    let condition = catalog().extensions(sym("failOnText"));
    assert_eq!(condition[0].receiver, Some(core_class::FAILURE_CONDITIONS));
    let registries = catalog().extensions(sym("dockerRegistryConnections"));
    assert_eq!(registries[0].effect, Effect::Add(class("buildFeatures", "DockerSupportFeature")));
}

#[test]
fn top_level_declarations() {
    let of = |package: &str, name: &str| catalog().top_level(package, sym(name)).collect::<Vec<_>>();
    assert!(matches!(of("", "version")[..], [TopLevel::Property(property)] if property.nullable));
    assert_eq!(of("", "project").len(), 2);
    assert!(matches!(of("", "Project")[..], [TopLevel::Class(core_class::PROJECT)]));
    assert!(matches!(of("", "SnapshotDependencyOptions")[..], [TopLevel::Alias(Type::Function { .. })]));
    assert!(matches!(of("buildSteps", "script")[..], [TopLevel::Function(_)]));
    assert!(of("triggers", "script").is_empty());
    assert!(of("nowhere", "script").is_empty());
    let matrix: Vec<ClassId> = catalog().classes_named(sym("MatrixFeature")).collect();
    assert_eq!(matrix, [core_class::MATRIX_FEATURE]);
}

#[test]
fn core_classes() {
    assert_eq!(data(core_class::DSL_CONTEXT).kind, ClassKind::Object);
    assert_eq!(data(core_class::PROJECT_FEATURE).name, "ProjectFeature");
    let keep = core_class::CLEANUP_KEEP_RULE;
    assert_eq!(data(keep).outer, Some(core_class::CLEANUP));
    let companion = data(core_class::ARTIFACT_RULE).companion.unwrap();
    assert!(catalog().member_functions(companion, sym("parse")).next().is_some());
    let always = catalog().entry(core_class::BUILD_STEP_EXECUTION_MODE, sym("ALWAYS")).unwrap();
    assert_eq!(always.value.as_deref(), Some("execute_always"));
    assert_eq!(property(core_class::BUILD_TYPE, "maxRunningBuilds").option, Some("maximumNumberOfBuilds"));
}

#[test]
fn names_known_only_by_name_are_opaque() {
    let token = class("buildFeatures", "GitHubAppBuildScopedToken");
    assert!(catalog().is_opaque(token));
    assert_eq!(data(token).since, Some("2025.11"));
    assert!(!catalog().is_opaque(class("buildFeatures", "Swabra")));
    let create = catalog().top_level("ui", sym("createProjectFeature")).next();
    assert!(matches!(create, Some(TopLevel::Function(function)) if function.effect == Effect::Unknown));
}

#[test]
fn unknown_raw_names_are_marked() {
    let order = property(core_class::PROJECT_CHARTS_ORDER, "order");
    assert!(order.param.is_none() && order.unknown_param);
    assert!(!property(core_class::BUILD_STEP, "name").unknown_param);
    assert!(data(core_class::KUBERNETES_CLOUD_PROFILE_AUTH_STRATEGY_KUBECONFIG_CONTEXT).unknown_value);
    let maven = data(class("buildSteps", "MavenBuildStep.MavenVersion.Custom"));
    assert!(maven.value.is_none() && !maven.unknown_value);
}

#[test]
fn references() {
    let data = include_str!("../data/references.toml");
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
            assert!(catalog().connection_by_provider(provider).is_some(), "{provider}");
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
        assert_eq!(catalog().class_in(class.package, &class.name), Some(class.id));
        assert!(class.functions.windows(2).all(|pair| pair[0].name <= pair[1].name));
        for property in class.properties.iter() {
            assert_eq!(
                catalog().property(class.id, property.name).map(|found| found.name),
                Some(property.name)
            );
        }
        for nested in class.nested.iter() {
            assert_eq!(data(*nested).outer, Some(class.id));
        }
        let simple = class.name.rsplit('.').next().unwrap();
        assert_eq!(catalog().known_name(class.simple_name), Some(simple));
    }
    let functions = catalog().functions();
    assert!(functions.windows(2).all(|pair| pair[0].name <= pair[1].name));
    for function in functions.iter().filter(|function| function.receiver.is_some()) {
        assert!(catalog().extensions(function.name).contains(function));
    }
    for class in catalog().connections() {
        let provider = &data(class).connection.as_ref().unwrap().provider_type;
        assert_eq!(catalog().connection_by_provider(provider), Some(class));
    }
}

/// A connection of a plugin, with one property.
fn plugin(class: &str, provider: &str, property: &str) -> Catalog {
    let text = format!(
        "package = \"projectFeatures\"\nclass = \"{class}\"\ntype = \"OAuthProvider\"\nfunction = \"{property}Of\"\n\
         fixed = {{ providerType = \"{provider}\" }}\nproperties = [{{ name = \"{property}\", param = \"p.{property}\" }}]\n"
    );
    let descriptors = catalog::read_descriptors(&text).unwrap_or_else(|mistake| panic!("{mistake:?}"));
    Catalog::with_plugins(&descriptors).unwrap()
}

/// The same numbers mean different things in two catalogs, and neither knows what the other adds.
#[test]
fn two_catalogs_live_side_by_side() {
    let (keys, vault) = (plugin("AcmeKeys", "acme-keys", "acmeUrl"), plugin("Safe", "safe", "drawer"));
    let class = |catalog: &Catalog, name: &str| catalog.class_in("projectFeatures", name);
    let (one, other) = (class(&keys, "AcmeKeys").unwrap(), class(&vault, "Safe").unwrap());
    assert_eq!(one, other);
    assert_eq!((&*keys.class(one).name, &*vault.class(one).name), ("AcmeKeys", "Safe"));
    assert_eq!((class(&keys, "Safe"), class(&vault, "AcmeKeys")), (None, None));
    let name = keys.symbol("acmeUrl").unwrap();
    assert_eq!(keys.property(one, name).and_then(|found| found.param.as_deref()), Some("p.acmeUrl"));
    assert_eq!(keys.known_name(name), Some("acmeUrl"));
    assert_ne!(vault.known_name(name), Some("acmeUrl"));
    assert_eq!(vault.symbol("acmeUrl"), None);
    assert_eq!(vault.connection_by_provider("safe"), Some(other));
    assert_eq!(keys.function_of(one), "acmeUrlOf");
    assert_eq!(keys.connections().count(), catalog().connections().count() + 1);
    assert_eq!(catalog().symbol("acmeUrl"), None);
    // A copy shares what was added; it goes with the last of them.
    let copy = keys.clone();
    drop(keys);
    assert_eq!(copy.adder_of(one), Some("acmeUrlOf"));
    assert_eq!(catalog().class(one).id, ClassId(0), "an id of another catalog is no way out of the tables");
}
