package kotlin.time

import java.io.Serializable
import java.util.concurrent.TimeUnit

@Deprecated(ERROR) abstract class AbstractDoubleTimeSource : TimeSource.WithComparableMarks {
    constructor(unit: DurationUnit)
    protected val unit: DurationUnit
    protected abstract fun read(): Double
    open fun markNow(): ComparableTimeMark
}
abstract class AbstractLongTimeSource : TimeSource.WithComparableMarks {
    constructor(unit: DurationUnit)
    protected val unit: DurationUnit
    protected abstract fun read(): Long
    open fun markNow(): ComparableTimeMark
}
@SinceKotlin(2.3) interface Clock {
    abstract fun now(): Instant
}
companion object Clock.Companion
object Clock.System : Clock {
    open fun now(): Instant
}
interface ComparableTimeMark : TimeMark, Comparable<ComparableTimeMark> {
    abstract operator fun plus(duration: Duration): ComparableTimeMark
    open operator fun minus(duration: Duration): ComparableTimeMark
    abstract operator fun minus(other: ComparableTimeMark): Duration
    open operator fun compareTo(other: ComparableTimeMark): Int
    abstract operator fun equals(other: Any?): Boolean
    abstract fun hashCode(): Int
}
value class Duration : Comparable<Duration> {
    val absoluteValue: Duration
    val inWholeDays: Long
    val inWholeHours: Long
    val inWholeMinutes: Long
    val inWholeSeconds: Long
    val inWholeMilliseconds: Long
    val inWholeMicroseconds: Long
    val inWholeNanoseconds: Long
    operator fun unaryMinus(): Duration
    operator fun plus(other: Duration): Duration
    operator fun minus(other: Duration): Duration
    operator fun times(scale: Int): Duration
    operator fun times(scale: Double): Duration
    operator fun div(scale: Int): Duration
    operator fun div(scale: Double): Duration
    operator fun div(other: Duration): Double
    fun isNegative(): Boolean
    fun isPositive(): Boolean
    fun isInfinite(): Boolean
    fun isFinite(): Boolean
    open operator fun compareTo(other: Duration): Int
    inline fun <T> toComponents(action: (Long, Int, Int, Int, Int) -> T): T
    inline fun <T> toComponents(action: (Long, Int, Int, Int) -> T): T
    inline fun <T> toComponents(action: (Long, Int, Int) -> T): T
    inline fun <T> toComponents(action: (Long, Int) -> T): T
    fun toDouble(unit: DurationUnit): Double
    fun toLong(unit: DurationUnit): Long
    fun toInt(unit: DurationUnit): Int
    open fun toString(): String
    fun toString(unit: DurationUnit, decimals: Int = ...): String
    fun toIsoString(): String
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
}
companion object Duration.Companion {
    val ZERO: Duration
    val INFINITE: Duration
    val Int.nanoseconds: Duration
    val Long.nanoseconds: Duration
    val Double.nanoseconds: Duration
    val Int.microseconds: Duration
    val Long.microseconds: Duration
    val Double.microseconds: Duration
    val Int.milliseconds: Duration
    val Long.milliseconds: Duration
    val Double.milliseconds: Duration
    val Int.seconds: Duration
    val Long.seconds: Duration
    val Double.seconds: Duration
    val Int.minutes: Duration
    val Long.minutes: Duration
    val Double.minutes: Duration
    val Int.hours: Duration
    val Long.hours: Duration
    val Double.hours: Duration
    val Int.days: Duration
    val Long.days: Duration
    val Double.days: Duration
    fun convert(value: Double, sourceUnit: DurationUnit, targetUnit: DurationUnit): Double
    fun parse(value: String): Duration
    fun parseIsoString(value: String): Duration
    fun parseOrNull(value: String): Duration?
    fun parseIsoStringOrNull(value: String): Duration?
}
enum class DurationUnit : Enum<DurationUnit> {
    entry NANOSECONDS
    entry MICROSECONDS
    entry MILLISECONDS
    entry SECONDS
    entry MINUTES
    entry HOURS
    entry DAYS
}
annotation class ExperimentalTime : Annotation {
    constructor()
}
@SinceKotlin(2.3) class Instant : Comparable<Instant>, Serializable {
    val epochSeconds: Long
    val nanosecondsOfSecond: Int
    fun toEpochMilliseconds(): Long
    operator fun plus(duration: Duration): Instant
    operator fun minus(duration: Duration): Instant
    operator fun minus(other: Instant): Duration
    open operator fun compareTo(other: Instant): Int
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
    open fun toString(): String
}
companion object Instant.Companion {
    val DISTANT_PAST: Instant
    val DISTANT_FUTURE: Instant
    @Deprecated(ERROR) fun now(): Instant
    fun fromEpochMilliseconds(epochMilliseconds: Long): Instant
    fun fromEpochSeconds(epochSeconds: Long, nanosecondAdjustment: Long = ...): Instant
    fun fromEpochSeconds(epochSeconds: Long, nanosecondAdjustment: Int): Instant
    fun parse(input: CharSequence): Instant
    fun parseOrNull(input: CharSequence): Instant?
}
class TestTimeSource : AbstractLongTimeSource {
    constructor()
    protected open fun read(): Long
    operator fun plusAssign(duration: Duration)
}
interface TimeMark {
    abstract fun elapsedNow(): Duration
    open operator fun plus(duration: Duration): TimeMark
    open operator fun minus(duration: Duration): TimeMark
    open fun hasPassedNow(): Boolean
    open fun hasNotPassedNow(): Boolean
}
interface TimeSource {
    abstract fun markNow(): TimeMark
}
companion object TimeSource.Companion
object TimeSource.Monotonic : TimeSource.WithComparableMarks {
    open fun markNow(): TimeSource.Monotonic.ValueTimeMark
    open fun toString(): String
}
value class TimeSource.Monotonic.ValueTimeMark : ComparableTimeMark {
    open fun elapsedNow(): Duration
    open operator fun plus(duration: Duration): TimeSource.Monotonic.ValueTimeMark
    open operator fun minus(duration: Duration): TimeSource.Monotonic.ValueTimeMark
    open fun hasPassedNow(): Boolean
    open fun hasNotPassedNow(): Boolean
    open operator fun minus(other: ComparableTimeMark): Duration
    operator fun minus(other: TimeSource.Monotonic.ValueTimeMark): Duration
    operator fun compareTo(other: TimeSource.Monotonic.ValueTimeMark): Int
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
    open fun toString(): String
}
interface TimeSource.WithComparableMarks : TimeSource {
    abstract fun markNow(): ComparableTimeMark
}
data class TimedValue<T> {
    constructor(value: T, duration: Duration)
    val value: T
    val duration: Duration
    operator fun component1(): T
    operator fun component2(): Duration
    fun copy(value: T = ..., duration: Duration = ...): TimedValue<T>
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
    open fun toString(): String
}
inline fun <T> measureTimedValue(block: () -> T): TimedValue<T>
inline fun measureTime(block: () -> Unit): Duration
inline fun java.time.Duration.toKotlinDuration(): Duration
@SinceKotlin(2.3) fun java.time.Instant.toKotlinInstant(): Instant
fun Double.toDuration(unit: DurationUnit): Duration
inline operator fun Double.times(duration: Duration): Duration
inline fun Duration.toJavaDuration(): java.time.Duration
fun DurationUnit.toTimeUnit(): TimeUnit
@SinceKotlin(2.3) val Instant.isDistantFuture: Boolean
@SinceKotlin(2.3) val Instant.isDistantPast: Boolean
@SinceKotlin(2.3) fun Instant.toJavaInstant(): java.time.Instant
fun Int.toDuration(unit: DurationUnit): Duration
inline operator fun Int.times(duration: Duration): Duration
fun Long.toDuration(unit: DurationUnit): Duration
inline fun <T> TimeSource.Monotonic.measureTimedValue(block: () -> T): TimedValue<T>
inline fun <T> TimeSource.measureTimedValue(block: () -> T): TimedValue<T>
inline fun TimeSource.Monotonic.measureTime(block: () -> Unit): Duration
inline fun TimeSource.measureTime(block: () -> Unit): Duration
@SinceKotlin(2.3) fun TimeSource.asClock(origin: Instant): Clock
fun TimeUnit.toDurationUnit(): DurationUnit
