//! Which code a native function of the DSL has. The match has no wildcard: a function in the data without a place here does
//! not compile.

use crate::catalog::Native as N;

/// Where a native function is evaluated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Room {
    /// `project { }`, `runPrivileged { }`: called on nothing.
    Alone,
    /// Of `DslContext`.
    Context,
    /// Of the package `ui`.
    Patch,
    /// Called on a text, before a class is looked for.
    OnText,
    /// TeamCity's own validation, which the rules stand for.
    Validate,
    /// `id("X")`
    Id,
    /// `copy { }`
    Copy,
    /// Copies into another object.
    CopyTo,
    /// A delegate of a raw parameter.
    StringParameter,
    /// Raw parameters.
    Parametrized,
    /// Of `params { }`.
    Parameters,
    /// Of a project.
    Project,
    /// `sequential { }` in a project.
    Chain,
    /// Of a stage of a build chain.
    Stage,
    /// Of build configurations and what they hold.
    BuildType,
    /// Agent requirements and conditions.
    Requirement,
    /// Dependencies and the builds that they take.
    Dependency,
    /// Of a matrix build.
    Matrix,
    /// Of clean-up rules.
    Cleanup,
    /// Of a keep rule.
    KeepRule,
    /// Of a keep rule's filters.
    KeepRuleFilter,
    /// Locks of shared resources.
    SharedResources,
    /// What a shared resource is.
    SharedResource,
    /// Settings of IDEA's runners.
    IdeaSettings,
    /// References to parameters of others.
    Reference,
    /// It exists and is not evaluated: a note says so.
    Missing,
}

/// Where `native` is evaluated.
pub(super) const fn room(native: N) -> Room {
    match native {
        N::Project | N::RunPrivileged => Room::Alone,
        N::DslContextAddParameters
        | N::DslContextClearParameters
        | N::DslContextCreateId
        | N::DslContextGetParameter => Room::Context,
        N::UiAdd
        | N::UiChangeBuildType
        | N::UiChangeProject
        | N::UiChangeTemplate
        | N::UiChangeVcsRoot
        | N::UiCreate
        | N::UiDeleteBuildType
        | N::UiDeleteProject
        | N::UiDeleteTemplate
        | N::UiDeleteVcsRoot
        | N::UiExpect
        | N::UiExpectBuildTypesOrder
        | N::UiExpectDisabledSettings
        | N::UiExpectEntry
        | N::UiExpectSteps
        | N::UiExpectSubProjectsOrder
        | N::UiExpectTemplates
        | N::UiFind
        | N::UiInsert
        | N::UiRemove
        | N::UiUpdate
        | N::UiUpdateDisabledSettings
        | N::UiUuid => Room::Patch,
        N::ToExtId | N::ToId => Room::OnText,
        N::AmazonEC2CloudImageValidate
        | N::AmazonEC2CloudProfileValidate
        | N::BuildFeatureValidate
        | N::BuildFeaturesValidate
        | N::BuildStepValidate
        | N::BuildStepsValidate
        | N::BuildTypeSettingsValidate
        | N::BuildTypeValidate
        | N::CleanupValidate
        | N::CloudProfileValidate
        | N::FailureConditionsValidate
        | N::KubernetesCloudImageValidate
        | N::ParametrizedWithTypeValidate
        | N::ProjectFeatureValidate
        | N::ProjectFeaturesValidate
        | N::ProjectValidate
        | N::RemoteParameterValidate
        | N::TemplateValidate
        | N::TriggerValidate
        | N::TriggersValidate
        | N::ValidatableValidate
        | N::VcsRootValidate => Room::Validate,
        N::BuildTypeSettingsId | N::ProjectId | N::VcsRootId => Room::Id,
        N::Copy => Room::Copy,
        N::CopySettingsTo | N::CopyTo | N::ParametrizedCopyParamsTo => Room::CopyTo,
        N::ParametrizedStringParameter | N::RemoteParameterStringParameter => Room::StringParameter,
        N::ParametrizedClear
        | N::ParametrizedFindRawParam
        | N::ParametrizedHasParam
        | N::ParametrizedParam
        | N::ParametrizedRemoveRawParam => Room::Parametrized,
        N::ParametrizedWithTypeAdd
        | N::ParametrizedWithTypeCheckbox
        | N::ParametrizedWithTypeParam
        | N::ParametrizedWithTypePassword
        | N::ParametrizedWithTypeRemote
        | N::ParametrizedWithTypeSelect
        | N::ParametrizedWithTypeText => Room::Parameters,
        N::ProjectBuildType
        | N::ProjectParentId
        | N::ProjectSubProject
        | N::ProjectSubProjects
        | N::ProjectTemplate
        | N::ProjectVcsRoot => Room::Project,
        N::Sequential => Room::Chain,
        N::AbstractStageDependencyOptions
        | N::AbstractStageDependsOn
        | N::CompoundStageBuildType
        | N::CompoundStageImplBuildType
        | N::CompoundStageImplBuildTypes
        | N::CompoundStageImplParallel
        | N::CompoundStageImplSequential
        | N::CompoundStageParallel
        | N::CompoundStageSequential
        | N::SingleBuildTypes
        | N::StageBuildTypes
        | N::StageDependsOn => Room::Stage,
        N::BuildFeaturesFeature
        | N::BuildStepClearConditions
        | N::BuildStepsStep
        | N::BuildTypeSettingsDisableSettings
        | N::BuildTypeSettingsOption
        | N::BuildTypeTemplate
        | N::BuildTypeTemplates
        | N::FailureConditionsFailureCondition
        | N::FailureConditionsOption
        | N::ProjectFeaturesFeature
        | N::TriggerClearBuildParams
        | N::TriggersTrigger
        | N::VcsSettingsOption
        | N::VcsSettingsRemoveEntry
        | N::VcsSettingsRoot => Room::BuildType,
        N::BuildStepConditionsClear
        | N::RequirementsContains
        | N::RequirementsDoesNotContain
        | N::RequirementsDoesNotEqual
        | N::RequirementsDoesNotExist
        | N::RequirementsDoesNotMatch
        | N::RequirementsEndsWith
        | N::RequirementsEquals
        | N::RequirementsExists
        | N::RequirementsLessThan
        | N::RequirementsLessThanVer
        | N::RequirementsMatches
        | N::RequirementsMoreThan
        | N::RequirementsMoreThanVer
        | N::RequirementsNoLessThan
        | N::RequirementsNoLessThanVer
        | N::RequirementsNoMoreThan
        | N::RequirementsNoMoreThanVer
        | N::RequirementsRequirement
        | N::RequirementsStartsWith => Room::Requirement,
        N::ArtifactDependencyBuild
        | N::ArtifactDependencyLastFinished
        | N::ArtifactDependencyLastPinned
        | N::ArtifactDependencyLastSuccessful
        | N::ArtifactDependencySameChainOrLastFinished
        | N::ArtifactDependencyTag
        | N::DependenciesArtifacts
        | N::DependenciesDependency
        | N::DependenciesSnapshot
        | N::DependencyArtifacts
        | N::DependencySnapshot => Room::Dependency,
        N::MatrixFeatureParam | N::MatrixFeatureValue => Room::Matrix,
        N::CleanupAll
        | N::CleanupArtifacts
        | N::CleanupBaseRule
        | N::CleanupBaseRuleWrapperAll
        | N::CleanupBaseRuleWrapperArtifacts
        | N::CleanupBaseRuleWrapperHistory
        | N::CleanupBaseRuleWrapperOption
        | N::CleanupDisableKeepRule
        | N::CleanupFindKeepRuleById
        | N::CleanupHistory
        | N::CleanupKeepRule
        | N::CleanupOption => Room::Cleanup,
        N::CleanupKeepRuleAll
        | N::CleanupKeepRuleAllArtifacts
        | N::CleanupKeepRuleAllBuilds
        | N::CleanupKeepRuleApplyPerEachBranch
        | N::CleanupKeepRuleApplyToBuilds
        | N::CleanupKeepRuleArtifacts
        | N::CleanupKeepRuleBuildDataToKeep
        | N::CleanupKeepRuleBuildKeepAtLeast
        | N::CleanupKeepRuleBuilds
        | N::CleanupKeepRuleByPattern
        | N::CleanupKeepRuleDays
        | N::CleanupKeepRuleEverything
        | N::CleanupKeepRuleHistoryAndStatistics
        | N::CleanupKeepRuleLogs
        | N::CleanupKeepRuleParam
        | N::CleanupKeepRuleStatisticsOnly => Room::KeepRule,
        N::CleanupKeepRuleKeepRuleFiltersAnyOf
        | N::CleanupKeepRuleKeepRuleFiltersBuildFilter
        | N::CleanupKeepRuleKeepRuleFiltersFailed
        | N::CleanupKeepRuleKeepRuleFiltersInBranches
        | N::CleanupKeepRuleKeepRuleFiltersNonPersonal
        | N::CleanupKeepRuleKeepRuleFiltersOnlyPersonal
        | N::CleanupKeepRuleKeepRuleFiltersSuccessful => Room::KeepRuleFilter,
        N::SharedResourcesLockAllValues
        | N::SharedResourcesLockAnyValue
        | N::SharedResourcesLockSpecificValue
        | N::SharedResourcesReadLock
        | N::SharedResourcesWriteLock => Room::SharedResources,
        N::SharedResourceCustomValues | N::SharedResourceInfinite | N::SharedResourceQuoted => {
            Room::SharedResource
        }
        N::IdeaSettingsBasedRunnerAndroidsdk
        | N::IdeaSettingsBasedRunnerIdeajdk
        | N::IdeaSettingsBasedRunnerJdk
        | N::IdeaSettingsBasedRunnerLibrary
        | N::IdeaSettingsBasedRunnerPathvars
        | N::IdeaSettingsBasedRunnerSdk => Room::IdeaSettings,
        N::BuildTypeRefsGet | N::VcsRootRefsGet => Room::Reference,
        N::AbstractStageBuildDependencies
        | N::AmazonEC2CloudImageLaunchTemplateToParams
        | N::AmazonEC2CloudImageSourceToParams
        | N::AmazonEC2CloudImageSpotFleetConfigToParams
        | N::ArtifactRuleAsString
        | N::ArtifactRuleCompanionExclude
        | N::ArtifactRuleCompanionInclude
        | N::ArtifactRuleCompanionParse
        | N::BuildFeatureCreate
        | N::BuildStepCreate
        | N::BuildTypeCreate
        | N::CleanupKeepRuleDataToKeepParameters
        | N::CleanupKeepRuleDaysLimitLastBuild
        | N::CleanupKeepRuleDaysLimitLastSuccessfulBuild
        | N::CleanupKeepRuleDaysLimitToday
        | N::CleanupKeepRuleHistoryAndStatisticsParameters
        | N::CleanupKeepRuleKeepRuleFiltersInBranchesActive
        | N::CleanupKeepRuleKeepRuleFiltersInBranchesInactive
        | N::CleanupKeepRuleKeepRuleFiltersInBranchesPatterns
        | N::CloudProfileEmptyIfNotPositiveParameterDelegateSetValue
        | N::CompoundDelegateProviderProvideDelegate
        | N::CompoundParamDelegateSetValue
        | N::CompoundStageImplComposite
        | N::ConsumerConsumeError
        | N::ConsumerConsumePropertyError
        | N::ConsumerErrorsReported
        | N::ConsumerNested
        | N::CustomChartSeriesKeyCompanionBuildStepDuration
        | N::DependencyConstructorBuildDependencies
        | N::DependencyConstructorBuildDependencyOn
        | N::ErrorConsumerConsumeError
        | N::ErrorConsumerConsumePropertyError
        | N::ErrorConsumerErrorsReported
        | N::ErrorConsumerNested
        | N::IdGeneratorAddOccupiedId
        | N::IdGeneratorGenerateId
        | N::IdeaSettingsBasedRunnerIdeaSettingsAndroidSdkJdk
        | N::IdeaSettingsBasedRunnerIdeaSettingsDelegateSetValue
        | N::IdeaSettingsBasedRunnerIdeaSettingsIdeaJdkIdeaPatterns
        | N::IdeaSettingsBasedRunnerIdeaSettingsJdkExtAnnotationPatterns
        | N::IdeaSettingsBasedRunnerIdeaSettingsPathPatternsHolderPatterns
        | N::IdeaSettingsBasedRunnerIdeaSettingsPathVariablesBuild
        | N::IdeaSettingsBasedRunnerIdeaSettingsPathVariablesVariable
        | N::ParallelStageImplBuildDependencies
        | N::ParallelStageImplBuildDependencyOn
        | N::ParameterDelegateGetValue
        | N::ParameterDelegateSetValue
        | N::ParameterSpecAddReadOnly
        | N::ParameterSpecCheckboxToMap
        | N::ParameterSpecFreeFormToMap
        | N::ParameterSpecPasswordToMap
        | N::ParameterSpecRegexToMap
        | N::ParameterSpecRemoteToMap
        | N::ParameterSpecSelectToMap
        | N::ParameterSpecTextToMap
        | N::ParameterSpecToMap
        | N::ParametrizedBooleanParameter
        | N::ParametrizedCompoundParameter
        | N::ParametrizedDoubleParameter
        | N::ParametrizedEnumParameter
        | N::ParametrizedIntParameter
        | N::PrepareRelativeProject
        | N::ProjectCreate
        | N::ProjectFeatureCreate
        | N::PropInitOnceDelegateCompanionApplyAllInitFunctions
        | N::PropInitOnceDelegateCompanionDisableLazyInit
        | N::PropInitOnceDelegateGetValue
        | N::PropInitOnceDelegateSetInitializer
        | N::RelativeIdCannotBeUsed
        | N::RelativeIdInAbsoluteHierarchy
        | N::ReportRelativeIds
        | N::SequentialStageImplBuildDependencies
        | N::SequentialStageImplBuildDependencyOn
        | N::SingleBuildDependencyOn
        | N::SingleDelegateProviderProvideDelegate
        | N::StageFactoryIsDependencyNew
        | N::StageFactoryParallel
        | N::StageFactorySequential
        | N::StageFactorySingle
        | N::TemplateCreate
        | N::TriggerCreate
        | N::VcsRootCreate
        | N::VcsSettingsGetEntry => Room::Missing,
    }
}
