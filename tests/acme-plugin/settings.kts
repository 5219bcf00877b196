import jetbrains.buildServer.configs.kotlin.*
import jetbrains.buildServer.configs.kotlin.buildSteps.AcmeDeployStep
import jetbrains.buildServer.configs.kotlin.buildSteps.AntBuildStep
import jetbrains.buildServer.configs.kotlin.buildSteps.acmeDeploy
import jetbrains.buildServer.configs.kotlin.buildSteps.ant

version = "2025.07"

project {
    buildType(Deploy)
}

object Deploy : BuildType({
    name = "Deploy"
    steps {
        acmeDeploy {
            id = "deploy"
            target = "production"
            retries = 3
            dryRun = true
            strategy = AcmeDeployStep.Strategy.BLUE_GREEN
            level = AcmeDeployStep.Level.HIGH
            login = token {
                token = "credentialsJSON:00000000-0000-4000-8000-000000000001"
                scope = one {
                    project = "acme"
                }
            }
        }
        acmeDeploy {
            id = "agent"
            target = "test"
            login = agent()
        }
        ant {
            id = "ant"
            mode = antRemote {
                url = "https://example.org/build.xml"
            }
            parallelTargets = true
            reduceTestFeedback = AntBuildStep.TestPolicy.MODIFIED_TWICE
            targets = "all"
        }
        ant {
            id = "file"
            mode = antFile {
                path = "build.xml"
                properties = "ant.properties"
            }
        }
    }
})
