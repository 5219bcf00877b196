// A class that every server has, with what this server's plugin has beside.
package jetbrains.buildServer.configs.kotlin.buildSteps

import jetbrains.buildServer.configs.kotlin.*

open class AntBuildStep() : BuildStep() {

    init {
        type = "Ant"
    }

    constructor(init: AntBuildStep.() -> Unit) : this() {
        init()
    }

    var mode by compoundParameter<Mode>("use-custom-build-file")

    sealed class Mode(value: String? = null) : CompoundParam<Mode>(value) {
        abstract fun validate(consumer: ErrorConsumer)

        class AntFile() : Mode("") {

            var path by stringParameter("build-file-path")

            var properties by stringParameter("build-file-properties")

            override fun validate(consumer: ErrorConsumer) {
            }
        }

        class AntRemote() : Mode("remote") {

            var url by stringParameter("build-file-url")

            override fun validate(consumer: ErrorConsumer) {
            }
        }
    }

    fun antFile(init: Mode.AntFile.() -> Unit = {}): Mode.AntFile {
        val result = Mode.AntFile()
        result.init()
        return result
    }

    fun antRemote(init: Mode.AntRemote.() -> Unit = {}): Mode.AntRemote {
        val result = Mode.AntRemote()
        result.init()
        return result
    }

    var reduceTestFeedback by enumParameter<TestPolicy>("teamcity.tests.runRiskGroupTestsFirst", mapping = TestPolicy.mapping)

    var parallelTargets by booleanParameter("ant.parallel", trueValue = "true", falseValue = "")

    enum class TestPolicy {
        DISABLED,
        MODIFIED_TWICE;

        companion object {
            val mapping = mapOf<TestPolicy, String>(DISABLED to "", MODIFIED_TWICE to "newAndModified,twice")
        }
    }

    override fun validate(consumer: ErrorConsumer) {
        super.validate(consumer)
        mode?.validate(consumer)
    }
}

fun BuildSteps.ant(init: AntBuildStep.() -> Unit): AntBuildStep {
    val result = AntBuildStep(init)
    step(result)
    return result
}
