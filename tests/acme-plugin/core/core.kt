// What of the DSL's core a generated class needs to be compiled. Stand-ins: nothing here is run, nor put into the jar.
package jetbrains.buildServer.configs.kotlin

import kotlin.properties.PropertyDelegateProvider
import kotlin.properties.ReadWriteProperty

interface ErrorConsumer {
    fun consumePropertyError(path: String, message: String)
}

open class Parametrized {
    fun param(name: String, value: String) {}
    fun hasParam(name: String): Boolean = false
    fun stringParameter(name: String? = null): PropertyDelegateProvider<Parametrized, ReadWriteProperty<Parametrized, String?>> = TODO()
    fun intParameter(name: String? = null): PropertyDelegateProvider<Parametrized, ReadWriteProperty<Parametrized, Int?>> = TODO()
    fun booleanParameter(
        name: String? = null, trueValue: String? = null, falseValue: String? = null
    ): PropertyDelegateProvider<Parametrized, ReadWriteProperty<Parametrized, Boolean?>> = TODO()
    fun <T : Enum<T>> enumParameter(
        name: String? = null, mapping: Map<T, String>? = null
    ): PropertyDelegateProvider<Parametrized, ReadWriteProperty<Parametrized, T?>> = TODO()
    fun <T : CompoundParam<T>> compoundParameter(
        name: String? = null
    ): PropertyDelegateProvider<Parametrized, ReadWriteProperty<Parametrized, T?>> = TODO()
}

abstract class ParametrizedWithType : Parametrized() {
    var type: String = ""
    open fun validate(consumer: ErrorConsumer) {}
}

open class CompoundParam<T : CompoundParam<T>>(value: String? = null) : Parametrized()

open class BuildStep : ParametrizedWithType()
open class ProjectFeature : ParametrizedWithType()
open class BuildSteps { fun step(step: BuildStep) {} }
open class ProjectFeatures { fun feature(feature: ProjectFeature) {} }
