package kotlin.ranges

import kotlin.random.Random

open class CharProgression : Iterable<Char> {
    val first: Char
    val last: Char
    val step: Int
    open operator fun iterator(): CharIterator
    open fun isEmpty(): Boolean
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
    open fun toString(): String
}
companion object CharProgression.Companion {
    fun fromClosedRange(rangeStart: Char, rangeEnd: Char, step: Int): CharProgression
}
class CharRange : CharProgression, ClosedRange<Char>, OpenEndRange<Char> {
    constructor(start: Char, endInclusive: Char)
    open val start: Char
    open val endInclusive: Char
    @Deprecated open val endExclusive: Char
    open operator fun contains(value: Char): Boolean
    open fun isEmpty(): Boolean
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
    open fun toString(): String
    open val endExclusive: Char
}
companion object CharRange.Companion {
    val EMPTY: CharRange
}
interface ClosedFloatingPointRange<T : Comparable<T>> : ClosedRange<T> {
    open operator fun contains(value: T): Boolean
    open fun isEmpty(): Boolean
    abstract fun lessThanOrEquals(a: T, b: T): Boolean
}
interface ClosedRange<T : Comparable<T>> {
    abstract val start: T
    abstract val endInclusive: T
    open operator fun contains(value: T): Boolean
    open fun isEmpty(): Boolean
}
open class IntProgression : Iterable<Int> {
    val first: Int
    val last: Int
    val step: Int
    open operator fun iterator(): IntIterator
    open fun isEmpty(): Boolean
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
    open fun toString(): String
}
companion object IntProgression.Companion {
    fun fromClosedRange(rangeStart: Int, rangeEnd: Int, step: Int): IntProgression
}
class IntRange : IntProgression, ClosedRange<Int>, OpenEndRange<Int> {
    constructor(start: Int, endInclusive: Int)
    open val start: Int
    open val endInclusive: Int
    @Deprecated open val endExclusive: Int
    open operator fun contains(value: Int): Boolean
    open fun isEmpty(): Boolean
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
    open fun toString(): String
    open val endExclusive: Int
}
companion object IntRange.Companion {
    val EMPTY: IntRange
}
open class LongProgression : Iterable<Long> {
    val first: Long
    val last: Long
    val step: Long
    open operator fun iterator(): LongIterator
    open fun isEmpty(): Boolean
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
    open fun toString(): String
}
companion object LongProgression.Companion {
    fun fromClosedRange(rangeStart: Long, rangeEnd: Long, step: Long): LongProgression
}
class LongRange : LongProgression, ClosedRange<Long>, OpenEndRange<Long> {
    constructor(start: Long, endInclusive: Long)
    open val start: Long
    open val endInclusive: Long
    @Deprecated open val endExclusive: Long
    open operator fun contains(value: Long): Boolean
    open fun isEmpty(): Boolean
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
    open fun toString(): String
    open val endExclusive: Long
}
companion object LongRange.Companion {
    val EMPTY: LongRange
}
interface OpenEndRange<T : Comparable<T>> {
    abstract val start: T
    abstract val endExclusive: T
    open operator fun contains(value: T): Boolean
    open fun isEmpty(): Boolean
}
open class UIntProgression : Iterable<UInt> {
    val first: UInt
    val last: UInt
    val step: Int
    operator fun iterator(): Iterator<UInt>
    open fun isEmpty(): Boolean
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
    open fun toString(): String
}
companion object UIntProgression.Companion {
    fun fromClosedRange(rangeStart: UInt, rangeEnd: UInt, step: Int): UIntProgression
}
class UIntRange : UIntProgression, ClosedRange<UInt>, OpenEndRange<UInt> {
    constructor(start: UInt, endInclusive: UInt)
    open val start: UInt
    open val endInclusive: UInt
    @Deprecated open val endExclusive: UInt
    open operator fun contains(value: UInt): Boolean
    open fun isEmpty(): Boolean
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
    open fun toString(): String
}
companion object UIntRange.Companion {
    val EMPTY: UIntRange
}
open class ULongProgression : Iterable<ULong> {
    val first: ULong
    val last: ULong
    val step: Long
    operator fun iterator(): Iterator<ULong>
    open fun isEmpty(): Boolean
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
    open fun toString(): String
}
companion object ULongProgression.Companion {
    fun fromClosedRange(rangeStart: ULong, rangeEnd: ULong, step: Long): ULongProgression
}
class ULongRange : ULongProgression, ClosedRange<ULong>, OpenEndRange<ULong> {
    constructor(start: ULong, endInclusive: ULong)
    open val start: ULong
    open val endInclusive: ULong
    @Deprecated open val endExclusive: ULong
    open operator fun contains(value: ULong): Boolean
    open fun isEmpty(): Boolean
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
    open fun toString(): String
}
companion object ULongRange.Companion {
    val EMPTY: ULongRange
}
fun Byte.coerceAtLeast(minimumValue: Byte): Byte
fun Byte.coerceAtMost(maximumValue: Byte): Byte
fun Byte.coerceIn(minimumValue: Byte, maximumValue: Byte): Byte
infix fun Byte.downTo(to: Byte): IntProgression
infix fun Byte.downTo(to: Int): IntProgression
infix fun Byte.downTo(to: Long): LongProgression
infix fun Byte.downTo(to: Short): IntProgression
infix fun Byte.until(to: Byte): IntRange
infix fun Byte.until(to: Int): IntRange
infix fun Byte.until(to: Long): LongRange
infix fun Byte.until(to: Short): IntRange
infix fun Char.downTo(to: Char): CharProgression
infix fun Char.until(to: Char): CharRange
fun CharProgression.first(): Char
fun CharProgression.firstOrNull(): Char?
fun CharProgression.last(): Char
fun CharProgression.lastOrNull(): Char?
fun CharProgression.reversed(): CharProgression
infix fun CharProgression.step(step: Int): CharProgression
fun CharRange.random(random: Random): Char
inline fun CharRange.random(): Char
inline operator fun CharRange.contains(element: Char?): Boolean
fun CharRange.randomOrNull(random: Random): Char?
inline fun CharRange.randomOrNull(): Char?
@Deprecated operator fun ClosedRange<Byte>.contains(value: Double): Boolean
@Deprecated operator fun ClosedRange<Byte>.contains(value: Float): Boolean
@Deprecated operator fun ClosedRange<Double>.contains(value: Byte): Boolean
@Deprecated operator fun ClosedRange<Double>.contains(value: Int): Boolean
@Deprecated operator fun ClosedRange<Double>.contains(value: Long): Boolean
@Deprecated operator fun ClosedRange<Double>.contains(value: Short): Boolean
@Deprecated operator fun ClosedRange<Float>.contains(value: Byte): Boolean
@Deprecated operator fun ClosedRange<Float>.contains(value: Int): Boolean
@Deprecated operator fun ClosedRange<Float>.contains(value: Long): Boolean
@Deprecated operator fun ClosedRange<Float>.contains(value: Short): Boolean
@Deprecated operator fun ClosedRange<Int>.contains(value: Double): Boolean
@Deprecated operator fun ClosedRange<Int>.contains(value: Float): Boolean
@Deprecated operator fun ClosedRange<Long>.contains(value: Double): Boolean
@Deprecated operator fun ClosedRange<Long>.contains(value: Float): Boolean
@Deprecated operator fun ClosedRange<Short>.contains(value: Double): Boolean
@Deprecated operator fun ClosedRange<Short>.contains(value: Float): Boolean
operator fun ClosedRange<Byte>.contains(value: Int): Boolean
operator fun ClosedRange<Byte>.contains(value: Long): Boolean
operator fun ClosedRange<Byte>.contains(value: Short): Boolean
operator fun ClosedRange<Double>.contains(value: Float): Boolean
operator fun ClosedRange<Float>.contains(value: Double): Boolean
operator fun ClosedRange<Int>.contains(value: Byte): Boolean
operator fun ClosedRange<Int>.contains(value: Long): Boolean
operator fun ClosedRange<Int>.contains(value: Short): Boolean
operator fun ClosedRange<Long>.contains(value: Byte): Boolean
operator fun ClosedRange<Long>.contains(value: Int): Boolean
operator fun ClosedRange<Long>.contains(value: Short): Boolean
operator fun ClosedRange<Short>.contains(value: Byte): Boolean
operator fun ClosedRange<Short>.contains(value: Int): Boolean
operator fun ClosedRange<Short>.contains(value: Long): Boolean
operator fun Double.rangeTo(that: Double): ClosedFloatingPointRange<Double>
operator fun Double.rangeUntil(that: Double): OpenEndRange<Double>
fun Double.coerceAtLeast(minimumValue: Double): Double
fun Double.coerceAtMost(maximumValue: Double): Double
fun Double.coerceIn(minimumValue: Double, maximumValue: Double): Double
operator fun Float.rangeTo(that: Float): ClosedFloatingPointRange<Float>
operator fun Float.rangeUntil(that: Float): OpenEndRange<Float>
fun Float.coerceAtLeast(minimumValue: Float): Float
fun Float.coerceAtMost(maximumValue: Float): Float
fun Float.coerceIn(minimumValue: Float, maximumValue: Float): Float
fun Int.coerceAtLeast(minimumValue: Int): Int
fun Int.coerceAtMost(maximumValue: Int): Int
fun Int.coerceIn(minimumValue: Int, maximumValue: Int): Int
fun Int.coerceIn(range: ClosedRange<Int>): Int
infix fun Int.downTo(to: Byte): IntProgression
infix fun Int.downTo(to: Int): IntProgression
infix fun Int.downTo(to: Long): LongProgression
infix fun Int.downTo(to: Short): IntProgression
infix fun Int.until(to: Byte): IntRange
infix fun Int.until(to: Int): IntRange
infix fun Int.until(to: Long): LongRange
infix fun Int.until(to: Short): IntRange
fun IntProgression.first(): Int
fun IntProgression.firstOrNull(): Int?
fun IntProgression.last(): Int
fun IntProgression.lastOrNull(): Int?
fun IntProgression.reversed(): IntProgression
infix fun IntProgression.step(step: Int): IntProgression
fun IntRange.random(random: Random): Int
inline fun IntRange.random(): Int
inline operator fun IntRange.contains(element: Int?): Boolean
fun IntRange.randomOrNull(random: Random): Int?
inline fun IntRange.randomOrNull(): Int?
inline operator fun IntRange.contains(value: Byte): Boolean
inline operator fun IntRange.contains(value: Long): Boolean
inline operator fun IntRange.contains(value: Short): Boolean
fun Long.coerceAtLeast(minimumValue: Long): Long
fun Long.coerceAtMost(maximumValue: Long): Long
fun Long.coerceIn(minimumValue: Long, maximumValue: Long): Long
fun Long.coerceIn(range: ClosedRange<Long>): Long
infix fun Long.downTo(to: Byte): LongProgression
infix fun Long.downTo(to: Int): LongProgression
infix fun Long.downTo(to: Long): LongProgression
infix fun Long.downTo(to: Short): LongProgression
infix fun Long.until(to: Byte): LongRange
infix fun Long.until(to: Int): LongRange
infix fun Long.until(to: Long): LongRange
infix fun Long.until(to: Short): LongRange
fun LongProgression.first(): Long
fun LongProgression.firstOrNull(): Long?
fun LongProgression.last(): Long
fun LongProgression.lastOrNull(): Long?
fun LongProgression.reversed(): LongProgression
infix fun LongProgression.step(step: Long): LongProgression
fun LongRange.random(random: Random): Long
inline fun LongRange.random(): Long
inline operator fun LongRange.contains(element: Long?): Boolean
fun LongRange.randomOrNull(random: Random): Long?
inline fun LongRange.randomOrNull(): Long?
inline operator fun LongRange.contains(value: Byte): Boolean
inline operator fun LongRange.contains(value: Int): Boolean
inline operator fun LongRange.contains(value: Short): Boolean
operator fun OpenEndRange<Byte>.contains(value: Int): Boolean
operator fun OpenEndRange<Byte>.contains(value: Long): Boolean
operator fun OpenEndRange<Byte>.contains(value: Short): Boolean
operator fun OpenEndRange<Double>.contains(value: Float): Boolean
operator fun OpenEndRange<Int>.contains(value: Byte): Boolean
operator fun OpenEndRange<Int>.contains(value: Long): Boolean
operator fun OpenEndRange<Int>.contains(value: Short): Boolean
operator fun OpenEndRange<Long>.contains(value: Byte): Boolean
operator fun OpenEndRange<Long>.contains(value: Int): Boolean
operator fun OpenEndRange<Long>.contains(value: Short): Boolean
operator fun OpenEndRange<Short>.contains(value: Byte): Boolean
operator fun OpenEndRange<Short>.contains(value: Int): Boolean
operator fun OpenEndRange<Short>.contains(value: Long): Boolean
@Deprecated inline operator fun <T : Any, R : ClosedRange<T> & Iterable<T>> R.contains(element: T?): Boolean
@Deprecated inline operator fun <T : Any, R : OpenEndRange<T> & Iterable<T>> R.contains(element: T?): Boolean
@SinceKotlin(2.3) inline operator fun <T : Comparable<T>, R : ClosedRange<T> & Iterable<T>> R.contains(element: T?): Boolean
@SinceKotlin(2.3) inline operator fun <T : Comparable<T>, R : OpenEndRange<T> & Iterable<T>> R.contains(element: T?): Boolean
fun Short.coerceAtLeast(minimumValue: Short): Short
fun Short.coerceAtMost(maximumValue: Short): Short
fun Short.coerceIn(minimumValue: Short, maximumValue: Short): Short
infix fun Short.downTo(to: Byte): IntProgression
infix fun Short.downTo(to: Int): IntProgression
infix fun Short.downTo(to: Long): LongProgression
infix fun Short.downTo(to: Short): IntProgression
infix fun Short.until(to: Byte): IntRange
infix fun Short.until(to: Int): IntRange
infix fun Short.until(to: Long): LongRange
infix fun Short.until(to: Short): IntRange
fun <T : Comparable<T>> T.coerceIn(range: ClosedFloatingPointRange<T>): T
operator fun <T : Comparable<T>> T.rangeUntil(that: T): OpenEndRange<T>
fun <T : Comparable<T>> T.coerceAtLeast(minimumValue: T): T
fun <T : Comparable<T>> T.coerceAtMost(maximumValue: T): T
fun <T : Comparable<T>> T.coerceIn(minimumValue: T?, maximumValue: T?): T
fun <T : Comparable<T>> T.coerceIn(range: ClosedRange<T>): T
operator fun <T : Comparable<T>> T.rangeTo(that: T): ClosedRange<T>
fun UByte.coerceAtLeast(minimumValue: UByte): UByte
fun UByte.coerceAtMost(maximumValue: UByte): UByte
fun UByte.coerceIn(minimumValue: UByte, maximumValue: UByte): UByte
infix fun UByte.downTo(to: UByte): UIntProgression
infix fun UByte.until(to: UByte): UIntRange
fun UInt.coerceAtLeast(minimumValue: UInt): UInt
fun UInt.coerceAtMost(maximumValue: UInt): UInt
fun UInt.coerceIn(minimumValue: UInt, maximumValue: UInt): UInt
fun UInt.coerceIn(range: ClosedRange<UInt>): UInt
infix fun UInt.downTo(to: UInt): UIntProgression
infix fun UInt.until(to: UInt): UIntRange
fun UIntProgression.reversed(): UIntProgression
infix fun UIntProgression.step(step: Int): UIntProgression
fun UIntProgression.first(): UInt
fun UIntProgression.firstOrNull(): UInt?
fun UIntProgression.last(): UInt
fun UIntProgression.lastOrNull(): UInt?
fun UIntRange.random(random: Random): UInt
fun UIntRange.randomOrNull(random: Random): UInt?
inline fun UIntRange.random(): UInt
inline fun UIntRange.randomOrNull(): UInt?
inline operator fun UIntRange.contains(element: UInt?): Boolean
operator fun UIntRange.contains(value: UByte): Boolean
operator fun UIntRange.contains(value: ULong): Boolean
operator fun UIntRange.contains(value: UShort): Boolean
fun ULong.coerceAtLeast(minimumValue: ULong): ULong
fun ULong.coerceAtMost(maximumValue: ULong): ULong
fun ULong.coerceIn(minimumValue: ULong, maximumValue: ULong): ULong
fun ULong.coerceIn(range: ClosedRange<ULong>): ULong
infix fun ULong.downTo(to: ULong): ULongProgression
infix fun ULong.until(to: ULong): ULongRange
fun ULongProgression.reversed(): ULongProgression
infix fun ULongProgression.step(step: Long): ULongProgression
fun ULongProgression.first(): ULong
fun ULongProgression.firstOrNull(): ULong?
fun ULongProgression.last(): ULong
fun ULongProgression.lastOrNull(): ULong?
fun ULongRange.random(random: Random): ULong
fun ULongRange.randomOrNull(random: Random): ULong?
inline fun ULongRange.random(): ULong
inline fun ULongRange.randomOrNull(): ULong?
inline operator fun ULongRange.contains(element: ULong?): Boolean
operator fun ULongRange.contains(value: UByte): Boolean
operator fun ULongRange.contains(value: UInt): Boolean
operator fun ULongRange.contains(value: UShort): Boolean
fun UShort.coerceAtLeast(minimumValue: UShort): UShort
fun UShort.coerceAtMost(maximumValue: UShort): UShort
fun UShort.coerceIn(minimumValue: UShort, maximumValue: UShort): UShort
infix fun UShort.downTo(to: UShort): UIntProgression
infix fun UShort.until(to: UShort): UIntRange
