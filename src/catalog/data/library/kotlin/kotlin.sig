package kotlin

import java.io.PrintStream
import java.io.PrintWriter
import java.io.Serializable
import java.math.BigDecimal
import java.math.BigInteger
import java.math.MathContext
import java.util.stream.IntStream
import kotlin.reflect.KClass
import kotlin.reflect.KMutableProperty0
import kotlin.reflect.KMutableProperty1
import kotlin.reflect.KProperty
import kotlin.reflect.KProperty0
import kotlin.reflect.KProperty1

interface Annotation
open class Any {
    constructor()
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
    open fun toString(): String
}
class Array<T> {
    constructor(size: Int, init: (Int) -> T)
    val size: Int
    operator fun get(index: Int): T
    operator fun set(index: Int, value: T)
    operator fun iterator(): Iterator<T>
}
class Boolean : Comparable<Boolean> {
    operator fun not(): Boolean
    infix fun and(other: Boolean): Boolean
    infix fun or(other: Boolean): Boolean
    infix fun xor(other: Boolean): Boolean
    open operator fun compareTo(other: Boolean): Int
    open fun toString(): String
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
}
companion object Boolean.Companion
class BooleanArray {
    constructor(size: Int)
    constructor(size: Int, init: (Int) -> Boolean)
    val size: Int
    operator fun get(index: Int): Boolean
    operator fun set(index: Int, value: Boolean)
    operator fun iterator(): BooleanIterator
}
@Deprecated annotation class BuilderInference : Annotation {
    constructor()
}
class Byte : Number, Comparable<Byte> {
    open operator fun compareTo(other: Byte): Int
    operator fun compareTo(other: Short): Int
    operator fun compareTo(other: Int): Int
    operator fun compareTo(other: Long): Int
    operator fun compareTo(other: Float): Int
    operator fun compareTo(other: Double): Int
    operator fun plus(other: Byte): Int
    operator fun plus(other: Short): Int
    operator fun plus(other: Int): Int
    operator fun plus(other: Long): Long
    operator fun plus(other: Float): Float
    operator fun plus(other: Double): Double
    operator fun minus(other: Byte): Int
    operator fun minus(other: Short): Int
    operator fun minus(other: Int): Int
    operator fun minus(other: Long): Long
    operator fun minus(other: Float): Float
    operator fun minus(other: Double): Double
    operator fun times(other: Byte): Int
    operator fun times(other: Short): Int
    operator fun times(other: Int): Int
    operator fun times(other: Long): Long
    operator fun times(other: Float): Float
    operator fun times(other: Double): Double
    operator fun div(other: Byte): Int
    operator fun div(other: Short): Int
    operator fun div(other: Int): Int
    operator fun div(other: Long): Long
    operator fun div(other: Float): Float
    operator fun div(other: Double): Double
    operator fun rem(other: Byte): Int
    operator fun rem(other: Short): Int
    operator fun rem(other: Int): Int
    operator fun rem(other: Long): Long
    operator fun rem(other: Float): Float
    operator fun rem(other: Double): Double
    operator fun inc(): Byte
    operator fun dec(): Byte
    operator fun unaryPlus(): Int
    operator fun unaryMinus(): Int
    operator fun rangeTo(other: Byte): IntRange
    operator fun rangeTo(other: Short): IntRange
    operator fun rangeTo(other: Int): IntRange
    operator fun rangeTo(other: Long): LongRange
    operator fun rangeUntil(other: Byte): IntRange
    operator fun rangeUntil(other: Short): IntRange
    operator fun rangeUntil(other: Int): IntRange
    operator fun rangeUntil(other: Long): LongRange
    open fun toByte(): Byte
    open fun toChar(): Char
    open fun toShort(): Short
    open fun toInt(): Int
    open fun toLong(): Long
    open fun toFloat(): Float
    open fun toDouble(): Double
    open fun toString(): String
    open operator fun equals(other: Any?): Boolean
}
companion object Byte.Companion {
    const val MIN_VALUE: Byte
    const val MAX_VALUE: Byte
    const val SIZE_BYTES: Int
    const val SIZE_BITS: Int
}
class ByteArray {
    constructor(size: Int)
    constructor(size: Int, init: (Int) -> Byte)
    val size: Int
    operator fun get(index: Int): Byte
    operator fun set(index: Int, value: Byte)
    operator fun iterator(): ByteIterator
}
class Char : Comparable<Char> {
    open operator fun compareTo(other: Char): Int
    operator fun plus(other: Int): Char
    operator fun minus(other: Char): Int
    operator fun minus(other: Int): Char
    operator fun inc(): Char
    operator fun dec(): Char
    operator fun rangeTo(other: Char): CharRange
    operator fun rangeUntil(other: Char): CharRange
    fun toByte(): Byte
    fun toChar(): Char
    fun toShort(): Short
    fun toInt(): Int
    fun toLong(): Long
    fun toFloat(): Float
    fun toDouble(): Double
    open fun toString(): String
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
}
companion object Char.Companion {
    const val MIN_VALUE: Char
    const val MAX_VALUE: Char
    const val MIN_HIGH_SURROGATE: Char
    const val MAX_HIGH_SURROGATE: Char
    const val MIN_LOW_SURROGATE: Char
    const val MAX_LOW_SURROGATE: Char
    const val MIN_SURROGATE: Char
    const val MAX_SURROGATE: Char
    const val SIZE_BYTES: Int
    const val SIZE_BITS: Int
}
class CharArray {
    constructor(size: Int)
    constructor(size: Int, init: (Int) -> Char)
    val size: Int
    operator fun get(index: Int): Char
    operator fun set(index: Int, value: Char)
    operator fun iterator(): CharIterator
}
interface CharSequence {
    abstract val length: Int
    abstract operator fun get(index: Int): Char
    abstract fun subSequence(startIndex: Int, endIndex: Int): CharSequence
    open fun chars(): IntStream
    open fun codePoints(): IntStream
}
interface Cloneable {
    protected open fun clone(): Any
}
interface Comparable<in T> {
    abstract operator fun compareTo(other: T): Int
}
@SinceKotlin(2.0) annotation class ConsistentCopyVisibility : Annotation {
    constructor()
}
annotation class ContextFunctionTypeParams : Annotation {
    constructor(count: Int)
    val count: Int
}
class DeepRecursiveFunction<T, R> {
    constructor(block: suspend DeepRecursiveScope<T, R>.(T) -> R)
}
sealed class DeepRecursiveScope<T, R> {
    protected constructor()
    abstract suspend fun callRecursive(value: T): R
    abstract suspend fun <U, S> DeepRecursiveFunction<U, S>.callRecursive(value: U): S
    @Deprecated(ERROR) operator fun DeepRecursiveFunction<*, *>.invoke(value: Any?): Nothing
}
annotation class Deprecated : Annotation {
    constructor(message: String, replaceWith: ReplaceWith = ..., level: DeprecationLevel = ...)
    val message: String
    val replaceWith: ReplaceWith
    val level: DeprecationLevel
}
annotation class DeprecatedSinceKotlin : Annotation {
    constructor(warningSince: String = ..., errorSince: String = ..., hiddenSince: String = ...)
    val warningSince: String
    val errorSince: String
    val hiddenSince: String
}
enum class DeprecationLevel : Enum<DeprecationLevel> {
    entry WARNING
    entry ERROR
    entry HIDDEN
}
class Double : Number, Comparable<Double> {
    operator fun compareTo(other: Byte): Int
    operator fun compareTo(other: Short): Int
    operator fun compareTo(other: Int): Int
    operator fun compareTo(other: Long): Int
    operator fun compareTo(other: Float): Int
    open operator fun compareTo(other: Double): Int
    operator fun plus(other: Byte): Double
    operator fun plus(other: Short): Double
    operator fun plus(other: Int): Double
    operator fun plus(other: Long): Double
    operator fun plus(other: Float): Double
    operator fun plus(other: Double): Double
    operator fun minus(other: Byte): Double
    operator fun minus(other: Short): Double
    operator fun minus(other: Int): Double
    operator fun minus(other: Long): Double
    operator fun minus(other: Float): Double
    operator fun minus(other: Double): Double
    operator fun times(other: Byte): Double
    operator fun times(other: Short): Double
    operator fun times(other: Int): Double
    operator fun times(other: Long): Double
    operator fun times(other: Float): Double
    operator fun times(other: Double): Double
    operator fun div(other: Byte): Double
    operator fun div(other: Short): Double
    operator fun div(other: Int): Double
    operator fun div(other: Long): Double
    operator fun div(other: Float): Double
    operator fun div(other: Double): Double
    operator fun rem(other: Byte): Double
    operator fun rem(other: Short): Double
    operator fun rem(other: Int): Double
    operator fun rem(other: Long): Double
    operator fun rem(other: Float): Double
    operator fun rem(other: Double): Double
    operator fun inc(): Double
    operator fun dec(): Double
    operator fun unaryPlus(): Double
    operator fun unaryMinus(): Double
    open fun toByte(): Byte
    open fun toChar(): Char
    open fun toShort(): Short
    open fun toInt(): Int
    open fun toLong(): Long
    open fun toFloat(): Float
    open fun toDouble(): Double
    open fun toString(): String
    open operator fun equals(other: Any?): Boolean
}
companion object Double.Companion {
    const val MIN_VALUE: Double
    const val MAX_VALUE: Double
    const val POSITIVE_INFINITY: Double
    const val NEGATIVE_INFINITY: Double
    const val NaN: Double
    const val SIZE_BYTES: Int
    const val SIZE_BITS: Int
}
class DoubleArray {
    constructor(size: Int)
    constructor(size: Int, init: (Int) -> Double)
    val size: Int
    operator fun get(index: Int): Double
    operator fun set(index: Int, value: Double)
    operator fun iterator(): DoubleIterator
}
annotation class DslMarker : Annotation {
    constructor()
}
abstract class Enum<E : Enum<E>> : Comparable<E> {
    constructor(name: String, ordinal: Int)
    val name: String
    val ordinal: Int
    operator fun compareTo(other: E): Int
    protected fun clone(): Any
    operator fun equals(other: Any?): Boolean
    fun hashCode(): Int
    open fun toString(): String
}
companion object Enum.Companion
@SinceKotlin(2.5) annotation class EqualityBound : Annotation {
    constructor(bound: KClass<*>)
    val bound: KClass<*>
}
@SinceKotlin(2.2) annotation class ExperimentalContextParameters : Annotation {
    constructor()
}
annotation class ExperimentalMultiplatform : Annotation {
    constructor()
}
annotation class ExperimentalStdlibApi : Annotation {
    constructor()
}
annotation class ExperimentalSubclassOptIn : Annotation {
    constructor()
}
annotation class ExperimentalUnsignedTypes : Annotation {
    constructor()
}
@SinceKotlin(2.3) annotation class ExperimentalVersionOverloading : Annotation {
    constructor()
}
@SinceKotlin(2.0) annotation class ExposedCopyVisibility : Annotation {
    constructor()
}
annotation class ExtensionFunctionType : Annotation {
    constructor()
}
class Float : Number, Comparable<Float> {
    operator fun compareTo(other: Byte): Int
    operator fun compareTo(other: Short): Int
    operator fun compareTo(other: Int): Int
    operator fun compareTo(other: Long): Int
    open operator fun compareTo(other: Float): Int
    operator fun compareTo(other: Double): Int
    operator fun plus(other: Byte): Float
    operator fun plus(other: Short): Float
    operator fun plus(other: Int): Float
    operator fun plus(other: Long): Float
    operator fun plus(other: Float): Float
    operator fun plus(other: Double): Double
    operator fun minus(other: Byte): Float
    operator fun minus(other: Short): Float
    operator fun minus(other: Int): Float
    operator fun minus(other: Long): Float
    operator fun minus(other: Float): Float
    operator fun minus(other: Double): Double
    operator fun times(other: Byte): Float
    operator fun times(other: Short): Float
    operator fun times(other: Int): Float
    operator fun times(other: Long): Float
    operator fun times(other: Float): Float
    operator fun times(other: Double): Double
    operator fun div(other: Byte): Float
    operator fun div(other: Short): Float
    operator fun div(other: Int): Float
    operator fun div(other: Long): Float
    operator fun div(other: Float): Float
    operator fun div(other: Double): Double
    operator fun rem(other: Byte): Float
    operator fun rem(other: Short): Float
    operator fun rem(other: Int): Float
    operator fun rem(other: Long): Float
    operator fun rem(other: Float): Float
    operator fun rem(other: Double): Double
    operator fun inc(): Float
    operator fun dec(): Float
    operator fun unaryPlus(): Float
    operator fun unaryMinus(): Float
    open fun toByte(): Byte
    open fun toChar(): Char
    open fun toShort(): Short
    open fun toInt(): Int
    open fun toLong(): Long
    open fun toFloat(): Float
    open fun toDouble(): Double
    open fun toString(): String
    open operator fun equals(other: Any?): Boolean
}
companion object Float.Companion {
    const val MIN_VALUE: Float
    const val MAX_VALUE: Float
    const val POSITIVE_INFINITY: Float
    const val NEGATIVE_INFINITY: Float
    const val NaN: Float
    const val SIZE_BYTES: Int
    const val SIZE_BITS: Int
}
class FloatArray {
    constructor(size: Int)
    constructor(size: Int, init: (Int) -> Float)
    val size: Int
    operator fun get(index: Int): Float
    operator fun set(index: Int, value: Float)
    operator fun iterator(): FloatIterator
}
interface Function<out R>
@SinceKotlin(2.2) annotation class IgnorableReturnValue : Annotation {
    constructor()
}
class Int : Number, Comparable<Int> {
    operator fun compareTo(other: Byte): Int
    operator fun compareTo(other: Short): Int
    open operator fun compareTo(other: Int): Int
    operator fun compareTo(other: Long): Int
    operator fun compareTo(other: Float): Int
    operator fun compareTo(other: Double): Int
    operator fun plus(other: Byte): Int
    operator fun plus(other: Short): Int
    operator fun plus(other: Int): Int
    operator fun plus(other: Long): Long
    operator fun plus(other: Float): Float
    operator fun plus(other: Double): Double
    operator fun minus(other: Byte): Int
    operator fun minus(other: Short): Int
    operator fun minus(other: Int): Int
    operator fun minus(other: Long): Long
    operator fun minus(other: Float): Float
    operator fun minus(other: Double): Double
    operator fun times(other: Byte): Int
    operator fun times(other: Short): Int
    operator fun times(other: Int): Int
    operator fun times(other: Long): Long
    operator fun times(other: Float): Float
    operator fun times(other: Double): Double
    operator fun div(other: Byte): Int
    operator fun div(other: Short): Int
    operator fun div(other: Int): Int
    operator fun div(other: Long): Long
    operator fun div(other: Float): Float
    operator fun div(other: Double): Double
    operator fun rem(other: Byte): Int
    operator fun rem(other: Short): Int
    operator fun rem(other: Int): Int
    operator fun rem(other: Long): Long
    operator fun rem(other: Float): Float
    operator fun rem(other: Double): Double
    operator fun inc(): Int
    operator fun dec(): Int
    operator fun unaryPlus(): Int
    operator fun unaryMinus(): Int
    operator fun rangeTo(other: Byte): IntRange
    operator fun rangeTo(other: Short): IntRange
    operator fun rangeTo(other: Int): IntRange
    operator fun rangeTo(other: Long): LongRange
    operator fun rangeUntil(other: Byte): IntRange
    operator fun rangeUntil(other: Short): IntRange
    operator fun rangeUntil(other: Int): IntRange
    operator fun rangeUntil(other: Long): LongRange
    infix fun shl(bitCount: Int): Int
    infix fun shr(bitCount: Int): Int
    infix fun ushr(bitCount: Int): Int
    infix fun and(other: Int): Int
    infix fun or(other: Int): Int
    infix fun xor(other: Int): Int
    fun inv(): Int
    open fun toByte(): Byte
    open fun toChar(): Char
    open fun toShort(): Short
    open fun toInt(): Int
    open fun toLong(): Long
    open fun toFloat(): Float
    open fun toDouble(): Double
    open fun toString(): String
    open operator fun equals(other: Any?): Boolean
}
companion object Int.Companion {
    const val MIN_VALUE: Int
    const val MAX_VALUE: Int
    const val SIZE_BYTES: Int
    const val SIZE_BITS: Int
}
class IntArray {
    constructor(size: Int)
    constructor(size: Int, init: (Int) -> Int)
    val size: Int
    operator fun get(index: Int): Int
    operator fun set(index: Int, value: Int)
    operator fun iterator(): IntIterator
}
@SinceKotlin(2.3) annotation class IntroducedAt : Annotation {
    constructor(version: String)
    val version: String
}
open class KotlinNullPointerException : java.lang.NullPointerException {
    constructor()
    constructor(message: String?)
}
class KotlinVersion : Comparable<KotlinVersion> {
    constructor(major: Int, minor: Int, patch: Int)
    constructor(major: Int, minor: Int)
    val major: Int
    val minor: Int
    val patch: Int
    open fun toString(): String
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
    open operator fun compareTo(other: KotlinVersion): Int
    fun isAtLeast(major: Int, minor: Int): Boolean
    fun isAtLeast(major: Int, minor: Int, patch: Int): Boolean
}
companion object KotlinVersion.Companion {
    const val MAX_COMPONENT_VALUE: Int
    val CURRENT: KotlinVersion
}
interface Lazy<out T> {
    abstract val value: T
    abstract fun isInitialized(): Boolean
}
enum class LazyThreadSafetyMode : Enum<LazyThreadSafetyMode> {
    entry SYNCHRONIZED
    entry PUBLICATION
    entry NONE
}
class Long : Number, Comparable<Long> {
    operator fun compareTo(other: Byte): Int
    operator fun compareTo(other: Short): Int
    operator fun compareTo(other: Int): Int
    open operator fun compareTo(other: Long): Int
    operator fun compareTo(other: Float): Int
    operator fun compareTo(other: Double): Int
    operator fun plus(other: Byte): Long
    operator fun plus(other: Short): Long
    operator fun plus(other: Int): Long
    operator fun plus(other: Long): Long
    operator fun plus(other: Float): Float
    operator fun plus(other: Double): Double
    operator fun minus(other: Byte): Long
    operator fun minus(other: Short): Long
    operator fun minus(other: Int): Long
    operator fun minus(other: Long): Long
    operator fun minus(other: Float): Float
    operator fun minus(other: Double): Double
    operator fun times(other: Byte): Long
    operator fun times(other: Short): Long
    operator fun times(other: Int): Long
    operator fun times(other: Long): Long
    operator fun times(other: Float): Float
    operator fun times(other: Double): Double
    operator fun div(other: Byte): Long
    operator fun div(other: Short): Long
    operator fun div(other: Int): Long
    operator fun div(other: Long): Long
    operator fun div(other: Float): Float
    operator fun div(other: Double): Double
    operator fun rem(other: Byte): Long
    operator fun rem(other: Short): Long
    operator fun rem(other: Int): Long
    operator fun rem(other: Long): Long
    operator fun rem(other: Float): Float
    operator fun rem(other: Double): Double
    operator fun inc(): Long
    operator fun dec(): Long
    operator fun unaryPlus(): Long
    operator fun unaryMinus(): Long
    operator fun rangeTo(other: Byte): LongRange
    operator fun rangeTo(other: Short): LongRange
    operator fun rangeTo(other: Int): LongRange
    operator fun rangeTo(other: Long): LongRange
    operator fun rangeUntil(other: Byte): LongRange
    operator fun rangeUntil(other: Short): LongRange
    operator fun rangeUntil(other: Int): LongRange
    operator fun rangeUntil(other: Long): LongRange
    infix fun shl(bitCount: Int): Long
    infix fun shr(bitCount: Int): Long
    infix fun ushr(bitCount: Int): Long
    infix fun and(other: Long): Long
    infix fun or(other: Long): Long
    infix fun xor(other: Long): Long
    fun inv(): Long
    open fun toByte(): Byte
    open fun toChar(): Char
    open fun toShort(): Short
    open fun toInt(): Int
    open fun toLong(): Long
    open fun toFloat(): Float
    open fun toDouble(): Double
    open fun toString(): String
    open operator fun equals(other: Any?): Boolean
}
companion object Long.Companion {
    const val MIN_VALUE: Long
    const val MAX_VALUE: Long
    const val SIZE_BYTES: Int
    const val SIZE_BITS: Int
}
class LongArray {
    constructor(size: Int)
    constructor(size: Int, init: (Int) -> Long)
    val size: Int
    operator fun get(index: Int): Long
    operator fun set(index: Int, value: Long)
    operator fun iterator(): LongIterator
}
annotation class Metadata : Annotation {
    constructor(kind: Int = ..., metadataVersion: IntArray = ..., bytecodeVersion: IntArray = ..., data1: Array<String> = ..., data2: Array<String> = ..., extraString: String = ..., packageName: String = ..., extraInt: Int = ...)
    val kind: Int
    val metadataVersion: IntArray
    val bytecodeVersion: IntArray
    val data1: Array<String>
    val data2: Array<String>
    val extraString: String
    val packageName: String
    val extraInt: Int
}
@SinceKotlin(2.3) annotation class MustUseReturnValues : Annotation {
    constructor()
}
open class NoWhenBranchMatchedException : java.lang.RuntimeException {
    constructor()
    constructor(message: String?)
    constructor(message: String?, cause: Throwable?)
    constructor(cause: Throwable?)
}
class NotImplementedError : java.lang.Error {
    constructor(message: String = ...)
}
class Nothing
abstract class Number {
    constructor()
    abstract fun toDouble(): Double
    abstract fun toFloat(): Float
    abstract fun toLong(): Long
    abstract fun toInt(): Int
    open fun toChar(): Char
    abstract fun toShort(): Short
    abstract fun toByte(): Byte
}
annotation class OptIn : Annotation {
    constructor(vararg markerClass: KClass<out Annotation>)
    val markerClass: Array<out KClass<out Annotation>>
}
annotation class OptionalExpectation : Annotation {
    constructor()
}
annotation class OverloadResolutionByLambdaReturnType : Annotation {
    constructor()
}
data class Pair<out A, out B> : Serializable {
    constructor(first: A, second: B)
    val first: A
    val second: B
    open fun toString(): String
    operator fun component1(): A
    operator fun component2(): B
    fun copy(first: A = ..., second: B = ...): Pair<A, B>
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
}
annotation class ParameterName : Annotation {
    constructor(name: String)
    val name: String
}
annotation class PublishedApi : Annotation {
    constructor()
}
annotation class ReplaceWith : Annotation {
    constructor(expression: String, vararg imports: String)
    val expression: String
    val imports: Array<out String>
}
annotation class RequiresOptIn : Annotation {
    constructor(message: String = ..., level: RequiresOptIn.Level = ...)
    val message: String
    val level: RequiresOptIn.Level
}
enum class RequiresOptIn.Level : Enum<RequiresOptIn.Level> {
    entry WARNING
    entry ERROR
}
value class Result<out T> : Serializable {
    val isSuccess: Boolean
    val isFailure: Boolean
    inline fun getOrNull(): T?
    fun exceptionOrNull(): Throwable?
    open fun toString(): String
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
}
companion object Result.Companion {
    inline fun <T> success(value: T): Result<T>
    inline fun <T> failure(exception: Throwable): Result<T>
}
class Short : Number, Comparable<Short> {
    operator fun compareTo(other: Byte): Int
    open operator fun compareTo(other: Short): Int
    operator fun compareTo(other: Int): Int
    operator fun compareTo(other: Long): Int
    operator fun compareTo(other: Float): Int
    operator fun compareTo(other: Double): Int
    operator fun plus(other: Byte): Int
    operator fun plus(other: Short): Int
    operator fun plus(other: Int): Int
    operator fun plus(other: Long): Long
    operator fun plus(other: Float): Float
    operator fun plus(other: Double): Double
    operator fun minus(other: Byte): Int
    operator fun minus(other: Short): Int
    operator fun minus(other: Int): Int
    operator fun minus(other: Long): Long
    operator fun minus(other: Float): Float
    operator fun minus(other: Double): Double
    operator fun times(other: Byte): Int
    operator fun times(other: Short): Int
    operator fun times(other: Int): Int
    operator fun times(other: Long): Long
    operator fun times(other: Float): Float
    operator fun times(other: Double): Double
    operator fun div(other: Byte): Int
    operator fun div(other: Short): Int
    operator fun div(other: Int): Int
    operator fun div(other: Long): Long
    operator fun div(other: Float): Float
    operator fun div(other: Double): Double
    operator fun rem(other: Byte): Int
    operator fun rem(other: Short): Int
    operator fun rem(other: Int): Int
    operator fun rem(other: Long): Long
    operator fun rem(other: Float): Float
    operator fun rem(other: Double): Double
    operator fun inc(): Short
    operator fun dec(): Short
    operator fun unaryPlus(): Int
    operator fun unaryMinus(): Int
    operator fun rangeTo(other: Byte): IntRange
    operator fun rangeTo(other: Short): IntRange
    operator fun rangeTo(other: Int): IntRange
    operator fun rangeTo(other: Long): LongRange
    operator fun rangeUntil(other: Byte): IntRange
    operator fun rangeUntil(other: Short): IntRange
    operator fun rangeUntil(other: Int): IntRange
    operator fun rangeUntil(other: Long): LongRange
    open fun toByte(): Byte
    open fun toChar(): Char
    open fun toShort(): Short
    open fun toInt(): Int
    open fun toLong(): Long
    open fun toFloat(): Float
    open fun toDouble(): Double
    open fun toString(): String
    open operator fun equals(other: Any?): Boolean
}
companion object Short.Companion {
    const val MIN_VALUE: Short
    const val MAX_VALUE: Short
    const val SIZE_BYTES: Int
    const val SIZE_BITS: Int
}
class ShortArray {
    constructor(size: Int)
    constructor(size: Int, init: (Int) -> Short)
    val size: Int
    operator fun get(index: Int): Short
    operator fun set(index: Int, value: Short)
    operator fun iterator(): ShortIterator
}
annotation class SinceKotlin : Annotation {
    constructor(version: String)
    val version: String
}
class String : Comparable<String>, CharSequence {
    constructor()
    open val length: Int
    operator fun plus(other: Any?): String
    open operator fun get(index: Int): Char
    open fun subSequence(startIndex: Int, endIndex: Int): CharSequence
    open operator fun compareTo(other: String): Int
    open operator fun equals(other: Any?): Boolean
    open fun toString(): String
    @Java @Deprecated fun strip(): String
    @Java @Deprecated fun stripLeading(): String
    @Java @Deprecated fun stripTrailing(): String
    @Java @Deprecated fun stripIndent(): String
    @Java @Deprecated fun translateEscapes(): String
    @Java @Deprecated fun indent(Int): String
    @Java @Deprecated fun formatted(vararg Object): String
    @Java @Deprecated fun <R> transform(java.util.function.Function<in String, out R>): R
}
companion object String.Companion
@SinceKotlin(2.1) annotation class SubclassOptInRequired : Annotation {
    constructor(vararg markerClass: KClass<out Annotation>)
    val markerClass: Array<out KClass<out Annotation>>
}
annotation class Suppress : Annotation {
    constructor(vararg names: String)
    val names: Array<out String>
}
open class Throwable {
    constructor(message: String?, cause: Throwable?)
    constructor(message: String?)
    constructor(cause: Throwable?)
    constructor()
    open val message: String?
    open val cause: Throwable?
    open fun getLocalizedMessage(): String?
    open val localizedMessage: String?
    @Java open fun getStackTrace(): Array<StackTraceElement>
    @Java open fun setStackTrace(Array<StackTraceElement>)
    @Java @Synthetic var stackTrace: Array<StackTraceElement>
    @Java open fun fillInStackTrace(): Throwable
    @Java open fun initCause(Throwable): Throwable
    open fun printStackTrace()
    @Java open fun printStackTrace(PrintStream)
    @Java open fun printStackTrace(PrintWriter)
    @Java fun getSuppressed(): Array<Throwable>
    @Java @Synthetic val suppressed: Array<Throwable>
    @Java fun addSuppressed(Throwable)
}
data class Triple<out A, out B, out C> : Serializable {
    constructor(first: A, second: B, third: C)
    val first: A
    val second: B
    val third: C
    open fun toString(): String
    operator fun component1(): A
    operator fun component2(): B
    operator fun component3(): C
    fun copy(first: A = ..., second: B = ..., third: C = ...): Triple<A, B, C>
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
}
open class TypeCastException : java.lang.ClassCastException {
    constructor()
    constructor(message: String?)
}
value class UByte : Comparable<UByte> {
    open inline operator fun compareTo(other: UByte): Int
    inline operator fun compareTo(other: UShort): Int
    inline operator fun compareTo(other: UInt): Int
    inline operator fun compareTo(other: ULong): Int
    inline operator fun plus(other: UByte): UInt
    inline operator fun plus(other: UShort): UInt
    inline operator fun plus(other: UInt): UInt
    inline operator fun plus(other: ULong): ULong
    inline operator fun minus(other: UByte): UInt
    inline operator fun minus(other: UShort): UInt
    inline operator fun minus(other: UInt): UInt
    inline operator fun minus(other: ULong): ULong
    inline operator fun times(other: UByte): UInt
    inline operator fun times(other: UShort): UInt
    inline operator fun times(other: UInt): UInt
    inline operator fun times(other: ULong): ULong
    inline operator fun div(other: UByte): UInt
    inline operator fun div(other: UShort): UInt
    inline operator fun div(other: UInt): UInt
    inline operator fun div(other: ULong): ULong
    inline operator fun rem(other: UByte): UInt
    inline operator fun rem(other: UShort): UInt
    inline operator fun rem(other: UInt): UInt
    inline operator fun rem(other: ULong): ULong
    inline fun floorDiv(other: UByte): UInt
    inline fun floorDiv(other: UShort): UInt
    inline fun floorDiv(other: UInt): UInt
    inline fun floorDiv(other: ULong): ULong
    inline fun mod(other: UByte): UByte
    inline fun mod(other: UShort): UShort
    inline fun mod(other: UInt): UInt
    inline fun mod(other: ULong): ULong
    inline operator fun inc(): UByte
    inline operator fun dec(): UByte
    inline operator fun rangeTo(other: UByte): UIntRange
    inline operator fun rangeUntil(other: UByte): UIntRange
    inline infix fun and(other: UByte): UByte
    inline infix fun or(other: UByte): UByte
    inline infix fun xor(other: UByte): UByte
    inline fun inv(): UByte
    inline fun toByte(): Byte
    inline fun toShort(): Short
    inline fun toInt(): Int
    inline fun toLong(): Long
    inline fun toUByte(): UByte
    inline fun toUShort(): UShort
    inline fun toUInt(): UInt
    inline fun toULong(): ULong
    inline fun toFloat(): Float
    inline fun toDouble(): Double
    open fun toString(): String
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
}
companion object UByte.Companion {
    const val MIN_VALUE: UByte
    const val MAX_VALUE: UByte
    const val SIZE_BYTES: Int
    const val SIZE_BITS: Int
}
value class UByteArray : Collection<UByte> {
    constructor(size: Int)
    open val size: Int
    operator fun get(index: Int): UByte
    operator fun set(index: Int, value: UByte)
    open operator fun iterator(): Iterator<UByte>
    open operator fun contains(element: UByte): Boolean
    open fun containsAll(elements: Collection<UByte>): Boolean
    open fun isEmpty(): Boolean
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
    open fun toString(): String
}
value class UInt : Comparable<UInt> {
    inline operator fun compareTo(other: UByte): Int
    inline operator fun compareTo(other: UShort): Int
    open inline operator fun compareTo(other: UInt): Int
    inline operator fun compareTo(other: ULong): Int
    inline operator fun plus(other: UByte): UInt
    inline operator fun plus(other: UShort): UInt
    inline operator fun plus(other: UInt): UInt
    inline operator fun plus(other: ULong): ULong
    inline operator fun minus(other: UByte): UInt
    inline operator fun minus(other: UShort): UInt
    inline operator fun minus(other: UInt): UInt
    inline operator fun minus(other: ULong): ULong
    inline operator fun times(other: UByte): UInt
    inline operator fun times(other: UShort): UInt
    inline operator fun times(other: UInt): UInt
    inline operator fun times(other: ULong): ULong
    inline operator fun div(other: UByte): UInt
    inline operator fun div(other: UShort): UInt
    inline operator fun div(other: UInt): UInt
    inline operator fun div(other: ULong): ULong
    inline operator fun rem(other: UByte): UInt
    inline operator fun rem(other: UShort): UInt
    inline operator fun rem(other: UInt): UInt
    inline operator fun rem(other: ULong): ULong
    inline fun floorDiv(other: UByte): UInt
    inline fun floorDiv(other: UShort): UInt
    inline fun floorDiv(other: UInt): UInt
    inline fun floorDiv(other: ULong): ULong
    inline fun mod(other: UByte): UByte
    inline fun mod(other: UShort): UShort
    inline fun mod(other: UInt): UInt
    inline fun mod(other: ULong): ULong
    inline operator fun inc(): UInt
    inline operator fun dec(): UInt
    inline operator fun rangeTo(other: UInt): UIntRange
    inline operator fun rangeUntil(other: UInt): UIntRange
    inline infix fun shl(bitCount: Int): UInt
    inline infix fun shr(bitCount: Int): UInt
    inline infix fun and(other: UInt): UInt
    inline infix fun or(other: UInt): UInt
    inline infix fun xor(other: UInt): UInt
    inline fun inv(): UInt
    inline fun toByte(): Byte
    inline fun toShort(): Short
    inline fun toInt(): Int
    inline fun toLong(): Long
    inline fun toUByte(): UByte
    inline fun toUShort(): UShort
    inline fun toUInt(): UInt
    inline fun toULong(): ULong
    inline fun toFloat(): Float
    inline fun toDouble(): Double
    open fun toString(): String
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
}
companion object UInt.Companion {
    const val MIN_VALUE: UInt
    const val MAX_VALUE: UInt
    const val SIZE_BYTES: Int
    const val SIZE_BITS: Int
}
value class UIntArray : Collection<UInt> {
    constructor(size: Int)
    open val size: Int
    operator fun get(index: Int): UInt
    operator fun set(index: Int, value: UInt)
    open operator fun iterator(): Iterator<UInt>
    open operator fun contains(element: UInt): Boolean
    open fun containsAll(elements: Collection<UInt>): Boolean
    open fun isEmpty(): Boolean
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
    open fun toString(): String
}
value class ULong : Comparable<ULong> {
    inline operator fun compareTo(other: UByte): Int
    inline operator fun compareTo(other: UShort): Int
    inline operator fun compareTo(other: UInt): Int
    open inline operator fun compareTo(other: ULong): Int
    inline operator fun plus(other: UByte): ULong
    inline operator fun plus(other: UShort): ULong
    inline operator fun plus(other: UInt): ULong
    inline operator fun plus(other: ULong): ULong
    inline operator fun minus(other: UByte): ULong
    inline operator fun minus(other: UShort): ULong
    inline operator fun minus(other: UInt): ULong
    inline operator fun minus(other: ULong): ULong
    inline operator fun times(other: UByte): ULong
    inline operator fun times(other: UShort): ULong
    inline operator fun times(other: UInt): ULong
    inline operator fun times(other: ULong): ULong
    inline operator fun div(other: UByte): ULong
    inline operator fun div(other: UShort): ULong
    inline operator fun div(other: UInt): ULong
    inline operator fun div(other: ULong): ULong
    inline operator fun rem(other: UByte): ULong
    inline operator fun rem(other: UShort): ULong
    inline operator fun rem(other: UInt): ULong
    inline operator fun rem(other: ULong): ULong
    inline fun floorDiv(other: UByte): ULong
    inline fun floorDiv(other: UShort): ULong
    inline fun floorDiv(other: UInt): ULong
    inline fun floorDiv(other: ULong): ULong
    inline fun mod(other: UByte): UByte
    inline fun mod(other: UShort): UShort
    inline fun mod(other: UInt): UInt
    inline fun mod(other: ULong): ULong
    inline operator fun inc(): ULong
    inline operator fun dec(): ULong
    inline operator fun rangeTo(other: ULong): ULongRange
    inline operator fun rangeUntil(other: ULong): ULongRange
    inline infix fun shl(bitCount: Int): ULong
    inline infix fun shr(bitCount: Int): ULong
    inline infix fun and(other: ULong): ULong
    inline infix fun or(other: ULong): ULong
    inline infix fun xor(other: ULong): ULong
    inline fun inv(): ULong
    inline fun toByte(): Byte
    inline fun toShort(): Short
    inline fun toInt(): Int
    inline fun toLong(): Long
    inline fun toUByte(): UByte
    inline fun toUShort(): UShort
    inline fun toUInt(): UInt
    inline fun toULong(): ULong
    inline fun toFloat(): Float
    inline fun toDouble(): Double
    open fun toString(): String
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
}
companion object ULong.Companion {
    const val MIN_VALUE: ULong
    const val MAX_VALUE: ULong
    const val SIZE_BYTES: Int
    const val SIZE_BITS: Int
}
value class ULongArray : Collection<ULong> {
    constructor(size: Int)
    open val size: Int
    operator fun get(index: Int): ULong
    operator fun set(index: Int, value: ULong)
    open operator fun iterator(): Iterator<ULong>
    open operator fun contains(element: ULong): Boolean
    open fun containsAll(elements: Collection<ULong>): Boolean
    open fun isEmpty(): Boolean
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
    open fun toString(): String
}
value class UShort : Comparable<UShort> {
    inline operator fun compareTo(other: UByte): Int
    open inline operator fun compareTo(other: UShort): Int
    inline operator fun compareTo(other: UInt): Int
    inline operator fun compareTo(other: ULong): Int
    inline operator fun plus(other: UByte): UInt
    inline operator fun plus(other: UShort): UInt
    inline operator fun plus(other: UInt): UInt
    inline operator fun plus(other: ULong): ULong
    inline operator fun minus(other: UByte): UInt
    inline operator fun minus(other: UShort): UInt
    inline operator fun minus(other: UInt): UInt
    inline operator fun minus(other: ULong): ULong
    inline operator fun times(other: UByte): UInt
    inline operator fun times(other: UShort): UInt
    inline operator fun times(other: UInt): UInt
    inline operator fun times(other: ULong): ULong
    inline operator fun div(other: UByte): UInt
    inline operator fun div(other: UShort): UInt
    inline operator fun div(other: UInt): UInt
    inline operator fun div(other: ULong): ULong
    inline operator fun rem(other: UByte): UInt
    inline operator fun rem(other: UShort): UInt
    inline operator fun rem(other: UInt): UInt
    inline operator fun rem(other: ULong): ULong
    inline fun floorDiv(other: UByte): UInt
    inline fun floorDiv(other: UShort): UInt
    inline fun floorDiv(other: UInt): UInt
    inline fun floorDiv(other: ULong): ULong
    inline fun mod(other: UByte): UByte
    inline fun mod(other: UShort): UShort
    inline fun mod(other: UInt): UInt
    inline fun mod(other: ULong): ULong
    inline operator fun inc(): UShort
    inline operator fun dec(): UShort
    inline operator fun rangeTo(other: UShort): UIntRange
    inline operator fun rangeUntil(other: UShort): UIntRange
    inline infix fun and(other: UShort): UShort
    inline infix fun or(other: UShort): UShort
    inline infix fun xor(other: UShort): UShort
    inline fun inv(): UShort
    inline fun toByte(): Byte
    inline fun toShort(): Short
    inline fun toInt(): Int
    inline fun toLong(): Long
    inline fun toUByte(): UByte
    inline fun toUShort(): UShort
    inline fun toUInt(): UInt
    inline fun toULong(): ULong
    inline fun toFloat(): Float
    inline fun toDouble(): Double
    open fun toString(): String
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
}
companion object UShort.Companion {
    const val MIN_VALUE: UShort
    const val MAX_VALUE: UShort
    const val SIZE_BYTES: Int
    const val SIZE_BITS: Int
}
value class UShortArray : Collection<UShort> {
    constructor(size: Int)
    open val size: Int
    operator fun get(index: Int): UShort
    operator fun set(index: Int, value: UShort)
    open operator fun iterator(): Iterator<UShort>
    open operator fun contains(element: UShort): Boolean
    open fun containsAll(elements: Collection<UShort>): Boolean
    open fun isEmpty(): Boolean
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
    open fun toString(): String
}
class UninitializedPropertyAccessException : java.lang.RuntimeException {
    constructor()
    constructor(message: String?)
    constructor(message: String?, cause: Throwable?)
    constructor(cause: Throwable?)
}
object Unit {
    open fun toString(): String
}
annotation class UnsafeVariance : Annotation {
    constructor()
}
inline fun <R> suspend(block: suspend () -> R): suspend () -> R
inline fun <R> runCatching(block: () -> R): Result<R>
inline fun UByteArray(size: Int, init: (Int) -> UByte): UByteArray
inline fun UIntArray(size: Int, init: (Int) -> UInt): UIntArray
inline fun ULongArray(size: Int, init: (Int) -> ULong): ULongArray
inline fun UShortArray(size: Int, init: (Int) -> UShort): UShortArray
inline fun ubyteArrayOf(vararg elements: UByte): UByteArray
inline fun uintArrayOf(vararg elements: UInt): UIntArray
inline fun ulongArrayOf(vararg elements: ULong): ULongArray
inline fun ushortArrayOf(vararg elements: UShort): UShortArray
inline fun Char(code: Int): Char
inline fun Char(code: UShort): Char
@SinceKotlin(2.2) inline fun <A, B, C, D, E, F, R> context(a: A, b: B, c: C, d: D, e: E, f: F, block: (A, B, C, D, E, F) -> R): R
@SinceKotlin(2.2) inline fun <A, B, C, D, E, R> context(a: A, b: B, c: C, d: D, e: E, block: (A, B, C, D, E) -> R): R
@SinceKotlin(2.2) inline fun <A, B, C, D, R> context(a: A, b: B, c: C, d: D, block: (A, B, C, D) -> R): R
@SinceKotlin(2.2) inline fun <A, B, C, R> context(a: A, b: B, c: C, block: (A, B, C) -> R): R
@SinceKotlin(2.2) inline fun <A, B, R> context(a: A, b: B, block: (A, B) -> R): R
@SinceKotlin(2.2) inline fun <A> contextOf(): A
@SinceKotlin(2.2) inline fun <T, R> context(with: T, block: (T) -> R): R
fun <T> lazy(initializer: () -> T): Lazy<T>
fun <T> lazy(lock: Any?, initializer: () -> T): Lazy<T>
fun <T> lazy(mode: LazyThreadSafetyMode, initializer: () -> T): Lazy<T>
fun <T> lazyOf(value: T): Lazy<T>
fun <reified T> arrayOfNulls(size: Int): Array<T?>
fun booleanArrayOf(vararg elements: Boolean): BooleanArray
fun byteArrayOf(vararg elements: Byte): ByteArray
fun charArrayOf(vararg elements: Char): CharArray
fun doubleArrayOf(vararg elements: Double): DoubleArray
fun floatArrayOf(vararg elements: Float): FloatArray
fun intArrayOf(vararg elements: Int): IntArray
fun longArrayOf(vararg elements: Long): LongArray
fun shortArrayOf(vararg elements: Short): ShortArray
inline fun <R> run(block: () -> R): R
inline fun <R> synchronized(lock: Any, block: () -> R): R
inline fun <T : Any> checkNotNull(value: T?): T
inline fun <T : Any> checkNotNull(value: T?, lazyMessage: () -> Any): T
inline fun <T : Any> requireNotNull(value: T?): T
inline fun <T : Any> requireNotNull(value: T?, lazyMessage: () -> Any): T
inline fun <T, R> with(receiver: T, block: T.() -> R): R
inline fun <reified T : Enum<T>> enumValueOf(name: String): T
inline fun <reified T : Enum<T>> enumValues(): Array<T>
inline fun <reified T> arrayOf(vararg elements: T): Array<T>
inline fun <reified T> emptyArray(): Array<T>
inline fun TODO(): Nothing
inline fun TODO(reason: String): Nothing
inline fun assert(value: Boolean)
inline fun assert(value: Boolean, lazyMessage: () -> Any)
inline fun check(value: Boolean)
inline fun check(value: Boolean, lazyMessage: () -> Any)
inline fun error(message: Any): Nothing
inline fun repeat(times: Int, action: (Int) -> Unit)
inline fun require(value: Boolean)
inline fun require(value: Boolean, lazyMessage: () -> Any)
typealias ArithmeticException = java.lang.ArithmeticException
typealias AssertionError = java.lang.AssertionError
typealias ClassCastException = java.lang.ClassCastException
typealias Comparator<T> = java.util.Comparator<T>
typealias ConcurrentModificationException = java.util.ConcurrentModificationException
typealias Error = java.lang.Error
typealias Exception = java.lang.Exception
typealias IllegalArgumentException = java.lang.IllegalArgumentException
typealias IllegalStateException = java.lang.IllegalStateException
typealias IndexOutOfBoundsException = java.lang.IndexOutOfBoundsException
typealias NoSuchElementException = java.util.NoSuchElementException
typealias NullPointerException = java.lang.NullPointerException
typealias NumberFormatException = java.lang.NumberFormatException
typealias RuntimeException = java.lang.RuntimeException
typealias Throws = kotlin.jvm.Throws
typealias UnsupportedOperationException = java.lang.UnsupportedOperationException
@SinceKotlin(2.0) inline fun AutoCloseable(closeAction: () -> Unit): java.lang.AutoCloseable
typealias AutoCloseable = java.lang.AutoCloseable
infix fun <A, B> A.to(that: B): Pair<A, B>
inline fun Any?.hashCode(): Int
fun Any?.toString(): String
inline operator fun BigDecimal.dec(): BigDecimal
inline operator fun BigDecimal.inc(): BigDecimal
inline operator fun BigDecimal.div(other: BigDecimal): BigDecimal
inline operator fun BigDecimal.minus(other: BigDecimal): BigDecimal
inline operator fun BigDecimal.plus(other: BigDecimal): BigDecimal
inline operator fun BigDecimal.rem(other: BigDecimal): BigDecimal
inline operator fun BigDecimal.times(other: BigDecimal): BigDecimal
inline operator fun BigDecimal.unaryMinus(): BigDecimal
inline operator fun BigInteger.rem(other: BigInteger): BigInteger
inline fun BigInteger.inv(): BigInteger
inline fun BigInteger.toBigDecimal(): BigDecimal
inline fun BigInteger.toBigDecimal(scale: Int = ..., mathContext: MathContext = ...): BigDecimal
inline infix fun BigInteger.and(other: BigInteger): BigInteger
inline infix fun BigInteger.or(other: BigInteger): BigInteger
inline infix fun BigInteger.shl(n: Int): BigInteger
inline infix fun BigInteger.shr(n: Int): BigInteger
inline infix fun BigInteger.xor(other: BigInteger): BigInteger
inline operator fun BigInteger.dec(): BigInteger
inline operator fun BigInteger.inc(): BigInteger
inline operator fun BigInteger.div(other: BigInteger): BigInteger
inline operator fun BigInteger.minus(other: BigInteger): BigInteger
inline operator fun BigInteger.plus(other: BigInteger): BigInteger
inline operator fun BigInteger.times(other: BigInteger): BigInteger
inline operator fun BigInteger.unaryMinus(): BigInteger
inline fun Byte.countLeadingZeroBits(): Int
inline fun Byte.countOneBits(): Int
inline fun Byte.countTrailingZeroBits(): Int
inline fun Byte.takeHighestOneBit(): Byte
inline fun Byte.takeLowestOneBit(): Byte
inline fun Byte.floorDiv(other: Byte): Int
inline fun Byte.floorDiv(other: Int): Int
inline fun Byte.floorDiv(other: Long): Long
inline fun Byte.floorDiv(other: Short): Int
inline fun Byte.mod(other: Byte): Byte
inline fun Byte.mod(other: Int): Int
inline fun Byte.mod(other: Long): Long
inline fun Byte.mod(other: Short): Short
inline fun Byte.toUByte(): UByte
inline fun Byte.toUInt(): UInt
inline fun Byte.toULong(): ULong
inline fun Byte.toUShort(): UShort
fun Byte.rotateLeft(bitCount: Int): Byte
fun Byte.rotateRight(bitCount: Int): Byte
val Char.code: Int
inline infix fun <T> Comparable<T>.compareTo(other: T): Int
operator fun <T, R> DeepRecursiveFunction<T, R>.invoke(value: T): R
inline fun Double.Companion.fromBits(bits: Long): Double
inline fun Double.toBigDecimal(): BigDecimal
inline fun Double.toBigDecimal(mathContext: MathContext): BigDecimal
inline fun Double.toBits(): Long
inline fun Double.toRawBits(): Long
inline fun Double.mod(other: Double): Double
inline fun Double.mod(other: Float): Double
inline fun Double.toUInt(): UInt
inline fun Double.toULong(): ULong
inline fun Double.isFinite(): Boolean
inline fun Double.isInfinite(): Boolean
inline fun Double.isNaN(): Boolean
inline fun Float.Companion.fromBits(bits: Int): Float
inline fun Float.toBigDecimal(): BigDecimal
inline fun Float.toBigDecimal(mathContext: MathContext): BigDecimal
inline fun Float.toBits(): Int
inline fun Float.toRawBits(): Int
inline fun Float.mod(other: Double): Double
inline fun Float.mod(other: Float): Float
inline fun Float.toUInt(): UInt
inline fun Float.toULong(): ULong
inline fun Float.isFinite(): Boolean
inline fun Float.isInfinite(): Boolean
inline fun Float.isNaN(): Boolean
inline fun Int.toBigDecimal(): BigDecimal
inline fun Int.toBigDecimal(mathContext: MathContext): BigDecimal
inline fun Int.toBigInteger(): BigInteger
inline fun Int.countLeadingZeroBits(): Int
inline fun Int.countOneBits(): Int
inline fun Int.countTrailingZeroBits(): Int
inline fun Int.takeHighestOneBit(): Int
inline fun Int.takeLowestOneBit(): Int
inline fun Int.floorDiv(other: Byte): Int
inline fun Int.floorDiv(other: Int): Int
inline fun Int.floorDiv(other: Long): Long
inline fun Int.floorDiv(other: Short): Int
inline fun Int.mod(other: Byte): Byte
inline fun Int.mod(other: Int): Int
inline fun Int.mod(other: Long): Long
inline fun Int.mod(other: Short): Short
inline fun Int.toUByte(): UByte
inline fun Int.toUInt(): UInt
inline fun Int.toULong(): ULong
inline fun Int.toUShort(): UShort
inline fun Int.rotateLeft(bitCount: Int): Int
inline fun Int.rotateRight(bitCount: Int): Int
inline operator fun <V> KMutableProperty0<V>.setValue(thisRef: Any?, property: KProperty<*>, value: V)
inline operator fun <T, V> KMutableProperty1<T, V>.setValue(thisRef: T, property: KProperty<*>, value: V)
val KProperty0<*>.isInitialized: Boolean
inline operator fun <V> KProperty0<V>.getValue(thisRef: Any?, property: KProperty<*>): V
inline operator fun <T, V> KProperty1<T, V>.getValue(thisRef: T, property: KProperty<*>): V
inline operator fun <T> Lazy<T>.getValue(thisRef: Any?, property: KProperty<*>): T
inline fun Long.toBigDecimal(): BigDecimal
inline fun Long.toBigDecimal(mathContext: MathContext): BigDecimal
inline fun Long.toBigInteger(): BigInteger
inline fun Long.countLeadingZeroBits(): Int
inline fun Long.countOneBits(): Int
inline fun Long.countTrailingZeroBits(): Int
inline fun Long.takeHighestOneBit(): Long
inline fun Long.takeLowestOneBit(): Long
inline fun Long.floorDiv(other: Byte): Long
inline fun Long.floorDiv(other: Int): Long
inline fun Long.floorDiv(other: Long): Long
inline fun Long.floorDiv(other: Short): Long
inline fun Long.mod(other: Byte): Byte
inline fun Long.mod(other: Int): Int
inline fun Long.mod(other: Long): Long
inline fun Long.mod(other: Short): Short
inline fun Long.toUByte(): UByte
inline fun Long.toUInt(): UInt
inline fun Long.toULong(): ULong
inline fun Long.toUShort(): UShort
inline fun Long.rotateLeft(bitCount: Int): Long
inline fun Long.rotateRight(bitCount: Int): Long
fun <T> Pair<T, T>.toList(): List<T>
inline fun <R, T : R> Result<T>.getOrDefault(defaultValue: R): R
inline fun <R, T : R> Result<T>.getOrElse(onFailure: (Throwable) -> R): R
inline fun <R, T : R> Result<T>.recover(transform: (Throwable) -> R): Result<R>
inline fun <R, T : R> Result<T>.recoverCatching(transform: (Throwable) -> R): Result<R>
inline fun <R, T> Result<T>.fold(onSuccess: (T) -> R, onFailure: (Throwable) -> R): R
inline fun <R, T> Result<T>.map(transform: (T) -> R): Result<R>
inline fun <R, T> Result<T>.mapCatching(transform: (T) -> R): Result<R>
inline fun <T> Result<T>.getOrThrow(): T
inline fun <T> Result<T>.onFailure(action: (Throwable) -> Unit): Result<T>
inline fun <T> Result<T>.onSuccess(action: (T) -> Unit): Result<T>
inline fun Short.countLeadingZeroBits(): Int
inline fun Short.countOneBits(): Int
inline fun Short.countTrailingZeroBits(): Int
inline fun Short.takeHighestOneBit(): Short
inline fun Short.takeLowestOneBit(): Short
inline fun Short.floorDiv(other: Byte): Int
inline fun Short.floorDiv(other: Int): Int
inline fun Short.floorDiv(other: Long): Long
inline fun Short.floorDiv(other: Short): Int
inline fun Short.mod(other: Byte): Byte
inline fun Short.mod(other: Int): Int
inline fun Short.mod(other: Long): Long
inline fun Short.mod(other: Short): Short
inline fun Short.toUByte(): UByte
inline fun Short.toUInt(): UInt
inline fun Short.toULong(): ULong
inline fun Short.toUShort(): UShort
fun Short.rotateLeft(bitCount: Int): Short
fun Short.rotateRight(bitCount: Int): Short
operator fun String?.plus(other: Any?): String
inline fun <T> T.also(block: (T) -> Unit): T
inline fun <T> T.takeIf(predicate: (T) -> Boolean): T?
inline fun <T> T.takeUnless(predicate: (T) -> Boolean): T?
inline fun <T, R> T.runCatching(block: T.() -> R): Result<R>
inline fun <T, R> T.let(block: (T) -> R): R
inline fun <T, R> T.run(block: T.() -> R): R
inline fun <T> T.apply(block: T.() -> Unit): T
inline fun <T : java.lang.AutoCloseable?, R> T.use(block: (T) -> R): R
@HidesMembers fun Throwable.addSuppressed(exception: Throwable)
fun Throwable.stackTraceToString(): String
val Throwable.suppressedExceptions: List<Throwable>
inline fun Throwable.printStackTrace()
inline fun Throwable.printStackTrace(stream: PrintStream)
inline fun Throwable.printStackTrace(writer: PrintWriter)
val Throwable.stackTrace: Array<StackTraceElement>
fun <T> Triple<T, T, T>.toList(): List<T>
inline fun UByte.countLeadingZeroBits(): Int
inline fun UByte.countOneBits(): Int
inline fun UByte.countTrailingZeroBits(): Int
inline fun UByte.takeHighestOneBit(): UByte
inline fun UByte.takeLowestOneBit(): UByte
inline fun UByte.rotateLeft(bitCount: Int): UByte
inline fun UByte.rotateRight(bitCount: Int): UByte
inline fun UInt.countLeadingZeroBits(): Int
inline fun UInt.countOneBits(): Int
inline fun UInt.countTrailingZeroBits(): Int
inline fun UInt.takeHighestOneBit(): UInt
inline fun UInt.takeLowestOneBit(): UInt
inline fun UInt.rotateLeft(bitCount: Int): UInt
inline fun UInt.rotateRight(bitCount: Int): UInt
@SinceKotlin(2.4) inline fun UInt.toBigInteger(): BigInteger
inline fun ULong.countLeadingZeroBits(): Int
inline fun ULong.countOneBits(): Int
inline fun ULong.countTrailingZeroBits(): Int
inline fun ULong.takeHighestOneBit(): ULong
inline fun ULong.takeLowestOneBit(): ULong
inline fun ULong.rotateLeft(bitCount: Int): ULong
inline fun ULong.rotateRight(bitCount: Int): ULong
@SinceKotlin(2.4) fun ULong.toBigInteger(): BigInteger
inline fun UShort.countLeadingZeroBits(): Int
inline fun UShort.countOneBits(): Int
inline fun UShort.countTrailingZeroBits(): Int
inline fun UShort.takeHighestOneBit(): UShort
inline fun UShort.takeLowestOneBit(): UShort
inline fun UShort.rotateLeft(bitCount: Int): UShort
inline fun UShort.rotateRight(bitCount: Int): UShort
