// By hand, and not as TeamCity generates it: what is not understood has to be said.
package jetbrains.buildServer.configs.kotlin.buildSteps

import jetbrains.buildServer.configs.kotlin.*

open class AcmeOddStep() : BuildStep() {

    init {
        type = "acme.odd"
        for (at in 0..9) param("acme.$at", "x")
    }

    constructor(init: AcmeOddStep.() -> Unit) : this() {
        init()
    }

    var plain: String? = null

    override fun validate(consumer: ErrorConsumer) {
        if (plain == "no") {
            consumer.consumePropertyError("plain", "`no` is not a value")
        }
    }
}

fun BuildSteps.acmeOdd(init: AcmeOddStep.() -> Unit): AcmeOddStep {
    val result = AcmeOddStep(init)
    step(result)
    return result
}
