// As TeamCity generates a class from the descriptor of a plugin.
package jetbrains.buildServer.configs.kotlin.buildSteps

import jetbrains.buildServer.configs.kotlin.*

open class AcmeDeployStep() : BuildStep() {

    init {
        type = "acme.deploy"
        param("acme.kind", "rolling \"1\"")
    }

    constructor(init: AcmeDeployStep.() -> Unit) : this() {
        init()
    }

    var target by stringParameter("acme.target")

    var retries by intParameter()

    var dryRun by booleanParameter("acme.dry", trueValue = "yes", falseValue = "")

    var verbose by booleanParameter()

    var strategy by enumParameter<Strategy>("acme.strategy", mapping = Strategy.mapping)

    var level by enumParameter<Level>()

    var login by compoundParameter<Login>("acme.login")

    @Deprecated("Use 'target'", replaceWith = ReplaceWith("target"))
    var host by stringParameter("acme.target")

    enum class Strategy {
        BLUE_GREEN,
        CANARY;

        companion object {
            val mapping = mapOf<Strategy, String>(BLUE_GREEN to "blue/green", CANARY to "canary")
        }
    }

    enum class Level { LOW, HIGH }

    sealed class Login(value: String? = null) : CompoundParam<Login>(value) {
        abstract fun validate(consumer: ErrorConsumer)

        class Token() : Login("token") {

            var token by stringParameter("secure:acme.token")

            var scope by compoundParameter<Scope>("acme.scope")

            sealed class Scope(value: String? = null) : CompoundParam<Scope>(value) {
                class One() : Scope("one") {
                    var project by stringParameter("acme.project")
                }

                class Every() : Scope("all")
            }

            fun one(init: Scope.One.() -> Unit = {}): Scope.One {
                val result = Scope.One()
                result.init()
                return result
            }

            fun every() = Scope.Every()

            override fun validate(consumer: ErrorConsumer) {
                if (token == null && !hasParam("secure:acme.token")) {
                    consumer.consumePropertyError("login.token", "mandatory 'login.token' property is not specified")
                }
            }
        }

        class Agent() : Login() {
            override fun validate(consumer: ErrorConsumer) {
            }
        }
    }

    fun token(init: Login.Token.() -> Unit = {}): Login.Token {
        val result = Login.Token()
        result.init()
        return result
    }

    fun agent() = Login.Agent()

    override fun validate(consumer: ErrorConsumer) {
        super.validate(consumer)
        if (target == null && !hasParam("acme.target")) {
            consumer.consumePropertyError("target", "mandatory 'target' property is not specified")
        }
        login?.validate(consumer)
    }
}

fun BuildSteps.acmeDeploy(init: AcmeDeployStep.() -> Unit): AcmeDeployStep {
    val result = AcmeDeployStep(init)
    step(result)
    return result
}
