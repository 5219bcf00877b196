package kotlin.contracts

annotation class ExperimentalContracts : Annotation {
    constructor()
}
enum class InvocationKind : Enum<InvocationKind> {
    entry AT_MOST_ONCE
    entry AT_LEAST_ONCE
    entry EXACTLY_ONCE
    entry UNKNOWN
}
interface CallsInPlace : Effect
interface ConditionalEffect : Effect
interface ContractBuilder {
    abstract fun returns(): Returns
    abstract fun returns(value: Any?): Returns
    abstract fun returnsNotNull(): ReturnsNotNull
    abstract fun <R> callsInPlace(lambda: Function<R>, kind: InvocationKind = ...): CallsInPlace
}
interface Effect
interface Returns : SimpleEffect
interface ReturnsNotNull : SimpleEffect
interface SimpleEffect : Effect {
    abstract infix fun implies(booleanExpression: Boolean): ConditionalEffect
}
inline fun contract(builder: ContractBuilder.() -> Unit)
