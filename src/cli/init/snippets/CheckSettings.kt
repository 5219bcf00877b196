import jetbrains.buildServer.configs.kotlin.*
import jetbrains.buildServer.configs.kotlin.buildSteps.script
import jetbrains.buildServer.configs.kotlin.triggers.vcs

object CheckSettings : BuildType({
    name = "Check the settings"

    vcs {
        root(DslContext.settingsRoot)
    }
    steps {
        script {
            name = "tcdsl"
            scriptContent = "tcdsl check"
        }
    }
    triggers {
        vcs {
        }
    }
})
