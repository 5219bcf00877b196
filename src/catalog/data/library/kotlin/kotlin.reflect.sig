package kotlin.reflect

import java.lang.reflect.Type

interface KAnnotatedElement {
    abstract val annotations: List<Annotation>
}
interface KCallable<out R> : KAnnotatedElement {
    abstract val name: String
    abstract val parameters: List<KParameter>
    abstract val returnType: KType
    abstract val typeParameters: List<KTypeParameter>
    abstract val visibility: KVisibility?
    abstract val isFinal: Boolean
    abstract val isOpen: Boolean
    abstract val isAbstract: Boolean
    abstract val isSuspend: Boolean
    abstract fun call(vararg args: Any?): R
    abstract fun callBy(args: Map<KParameter, Any?>): R
}
interface KClass<T : Any> : KDeclarationContainer, KAnnotatedElement, KClassifier {
    abstract val simpleName: String?
    abstract val qualifiedName: String?
    abstract fun isInstance(value: Any?): Boolean
    abstract operator fun equals(other: Any?): Boolean
    abstract fun hashCode(): Int
    abstract val members: Collection<KCallable<*>>
    abstract val constructors: Collection<KFunction<T>>
    abstract val nestedClasses: Collection<KClass<*>>
    abstract val objectInstance: T?
    abstract val typeParameters: List<KTypeParameter>
    abstract val supertypes: List<KType>
    abstract val sealedSubclasses: List<KClass<out T>>
    abstract val visibility: KVisibility?
    abstract val isFinal: Boolean
    abstract val isOpen: Boolean
    abstract val isAbstract: Boolean
    abstract val isSealed: Boolean
    abstract val isData: Boolean
    abstract val isInner: Boolean
    abstract val isCompanion: Boolean
    abstract val isFun: Boolean
    abstract val isValue: Boolean
}
interface KClassifier
interface KDeclarationContainer {
    abstract val members: Collection<KCallable<*>>
}
interface KFunction<out R> : KCallable<R>, Function<R> {
    abstract val isInline: Boolean
    abstract val isExternal: Boolean
    abstract val isOperator: Boolean
    abstract val isInfix: Boolean
    abstract val isSuspend: Boolean
}
interface KMutableProperty<V> : KProperty<V> {
    abstract val setter: KMutableProperty.Setter<V>
}
interface KMutableProperty.Setter<V> : KProperty.Accessor<V>, KFunction<Unit>
interface KMutableProperty0<V> : KProperty0<V>, KMutableProperty<V> {
    abstract fun set(value: V)
    abstract val setter: KMutableProperty0.Setter<V>
}
interface KMutableProperty0.Setter<V> : KMutableProperty.Setter<V>, (V) -> Unit
interface KMutableProperty1<T, V> : KProperty1<T, V>, KMutableProperty<V> {
    abstract fun set(receiver: T, value: V)
    abstract val setter: KMutableProperty1.Setter<T, V>
}
interface KMutableProperty1.Setter<T, V> : KMutableProperty.Setter<V>, (T, V) -> Unit
interface KMutableProperty2<D, E, V> : KProperty2<D, E, V>, KMutableProperty<V> {
    abstract fun set(receiver1: D, receiver2: E, value: V)
    abstract val setter: KMutableProperty2.Setter<D, E, V>
}
interface KMutableProperty2.Setter<D, E, V> : KMutableProperty.Setter<V>, (D, E, V) -> Unit
interface KParameter : KAnnotatedElement {
    abstract val index: Int
    abstract val name: String?
    abstract val type: KType
    abstract val kind: KParameter.Kind
    abstract val isOptional: Boolean
    abstract val isVararg: Boolean
}
enum class KParameter.Kind : Enum<KParameter.Kind> {
    entry INSTANCE
    entry CONTEXT
    entry EXTENSION_RECEIVER
    entry VALUE
}
interface KProperty<out V> : KCallable<V> {
    abstract val isLateinit: Boolean
    abstract val isConst: Boolean
    abstract val getter: KProperty.Getter<V>
}
interface KProperty.Accessor<out V> {
    abstract val property: KProperty<V>
}
interface KProperty.Getter<out V> : KProperty.Accessor<V>, KFunction<V>
interface KProperty0<out V> : KProperty<V>, () -> V {
    abstract fun get(): V
    abstract val getter: KProperty0.Getter<V>
    abstract fun getDelegate(): Any?
}
interface KProperty0.Getter<out V> : KProperty.Getter<V>, () -> V
interface KProperty1<T, out V> : KProperty<V>, (T) -> V {
    abstract fun get(receiver: T): V
    abstract val getter: KProperty1.Getter<T, V>
    abstract fun getDelegate(receiver: T): Any?
}
interface KProperty1.Getter<T, out V> : KProperty.Getter<V>, (T) -> V
interface KProperty2<D, E, out V> : KProperty<V>, (D, E) -> V {
    abstract fun get(receiver1: D, receiver2: E): V
    abstract val getter: KProperty2.Getter<D, E, V>
    abstract fun getDelegate(receiver1: D, receiver2: E): Any?
}
interface KProperty2.Getter<D, E, out V> : KProperty.Getter<V>, (D, E) -> V
interface KType : KAnnotatedElement {
    abstract val classifier: KClassifier?
    abstract val arguments: List<KTypeProjection>
    abstract val isMarkedNullable: Boolean
}
interface KTypeParameter : KClassifier {
    abstract val name: String
    abstract val upperBounds: List<KType>
    abstract val variance: KVariance
    abstract val isReified: Boolean
}
data class KTypeProjection {
    constructor(variance: KVariance?, type: KType?)
    val variance: KVariance?
    val type: KType?
    open fun toString(): String
    operator fun component1(): KVariance?
    operator fun component2(): KType?
    fun copy(variance: KVariance? = ..., type: KType? = ...): KTypeProjection
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
}
companion object KTypeProjection.Companion {
    val STAR: KTypeProjection
    fun invariant(type: KType): KTypeProjection
    fun contravariant(type: KType): KTypeProjection
    fun covariant(type: KType): KTypeProjection
}
enum class KVariance : Enum<KVariance> {
    entry INVARIANT
    entry IN
    entry OUT
}
enum class KVisibility : Enum<KVisibility> {
    entry PUBLIC
    entry PROTECTED
    entry INTERNAL
    entry PRIVATE
}
inline fun <reified T> typeOf(): KType
@LowPriorityInOverloadResolution fun <T : Any> KClass<T>.cast(value: Any?): T
@LowPriorityInOverloadResolution fun <T : Any> KClass<T>.safeCast(value: Any?): T?
@LowPriorityInOverloadResolution val KType.javaType: Type
