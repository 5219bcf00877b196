@file:Java
package java.time.temporal

import java.io.Serializable
import java.lang.Long
import java.time.DateTimeException
import java.time.DayOfWeek
import java.time.Duration
import java.time.LocalDate
import java.time.LocalTime
import java.time.ZoneId
import java.time.ZoneOffset
import java.time.chrono.Chronology
import java.time.format.ResolverStyle
import java.util.Locale
import java.util.function.UnaryOperator

enum class ChronoField : Enum<ChronoField>, TemporalField {
    entry ALIGNED_DAY_OF_WEEK_IN_MONTH
    entry ALIGNED_DAY_OF_WEEK_IN_YEAR
    entry ALIGNED_WEEK_OF_MONTH
    entry ALIGNED_WEEK_OF_YEAR
    entry AMPM_OF_DAY
    entry CLOCK_HOUR_OF_AMPM
    entry CLOCK_HOUR_OF_DAY
    entry DAY_OF_MONTH
    entry DAY_OF_WEEK
    entry DAY_OF_YEAR
    entry EPOCH_DAY
    entry ERA
    entry HOUR_OF_AMPM
    entry HOUR_OF_DAY
    entry INSTANT_SECONDS
    entry MICRO_OF_DAY
    entry MICRO_OF_SECOND
    entry MILLI_OF_DAY
    entry MILLI_OF_SECOND
    entry MINUTE_OF_DAY
    entry MINUTE_OF_HOUR
    entry MONTH_OF_YEAR
    entry NANO_OF_DAY
    entry NANO_OF_SECOND
    entry OFFSET_SECONDS
    entry PROLEPTIC_MONTH
    entry SECOND_OF_DAY
    entry SECOND_OF_MINUTE
    entry YEAR
    entry YEAR_OF_ERA
    fun <R : Temporal> adjustInto(R, Long): R
    fun checkValidIntValue(Long): Int
    fun checkValidValue(Long): Long
    fun getBaseUnit(): TemporalUnit
    fun getDisplayName(Locale): String
    fun getFrom(TemporalAccessor): Long
    fun getRangeUnit(): TemporalUnit
    fun isDateBased(): Boolean
    fun isSupportedBy(TemporalAccessor): Boolean
    fun isTimeBased(): Boolean
    fun range(): ValueRange
    fun rangeRefinedBy(TemporalAccessor): ValueRange
}
enum class ChronoUnit : Enum<ChronoUnit>, TemporalUnit {
    entry CENTURIES
    entry DAYS
    entry DECADES
    entry ERAS
    entry FOREVER
    entry HALF_DAYS
    entry HOURS
    entry MICROS
    entry MILLENNIA
    entry MILLIS
    entry MINUTES
    entry MONTHS
    entry NANOS
    entry SECONDS
    entry WEEKS
    entry YEARS
    fun <R : Temporal> addTo(R, Long): R
    fun between(Temporal, Temporal): Long
    fun getDuration(): Duration
    fun isDateBased(): Boolean
    fun isDurationEstimated(): Boolean
    fun isSupportedBy(Temporal): Boolean
    fun isTimeBased(): Boolean
}
final class IsoFields {
    static val DAY_OF_QUARTER: TemporalField
    static val QUARTER_OF_YEAR: TemporalField
    static val QUARTER_YEARS: TemporalUnit
    static val WEEK_BASED_YEAR: TemporalField
    static val WEEK_BASED_YEARS: TemporalUnit
    static val WEEK_OF_WEEK_BASED_YEAR: TemporalField
}
final class JulianFields {
    static val JULIAN_DAY: TemporalField
    static val MODIFIED_JULIAN_DAY: TemporalField
    static val RATA_DIE: TemporalField
}
interface Temporal : TemporalAccessor {
    abstract fun isSupported(TemporalUnit): Boolean
    abstract fun plus(Long, TemporalUnit): Temporal
    abstract fun until(Temporal, TemporalUnit): Long
    abstract fun with(TemporalField, Long): Temporal
    fun minus(TemporalAmount): Temporal
    fun minus(Long, TemporalUnit): Temporal
    fun plus(TemporalAmount): Temporal
    fun with(TemporalAdjuster): Temporal
}
interface TemporalAccessor {
    abstract fun getLong(TemporalField): Long
    abstract fun isSupported(TemporalField): Boolean
    fun <R> query(TemporalQuery<R>): R
    fun get(TemporalField): Int
    fun range(TemporalField): ValueRange
}
interface TemporalAdjuster {
    abstract fun adjustInto(Temporal): Temporal
}
final class TemporalAdjusters {
    static fun dayOfWeekInMonth(Int, DayOfWeek): TemporalAdjuster
    static fun firstDayOfMonth(): TemporalAdjuster
    static fun firstDayOfNextMonth(): TemporalAdjuster
    static fun firstDayOfNextYear(): TemporalAdjuster
    static fun firstDayOfYear(): TemporalAdjuster
    static fun firstInMonth(DayOfWeek): TemporalAdjuster
    static fun lastDayOfMonth(): TemporalAdjuster
    static fun lastDayOfYear(): TemporalAdjuster
    static fun lastInMonth(DayOfWeek): TemporalAdjuster
    static fun next(DayOfWeek): TemporalAdjuster
    static fun nextOrSame(DayOfWeek): TemporalAdjuster
    static fun ofDateAdjuster(UnaryOperator<LocalDate>): TemporalAdjuster
    static fun previous(DayOfWeek): TemporalAdjuster
    static fun previousOrSame(DayOfWeek): TemporalAdjuster
}
interface TemporalAmount {
    abstract fun addTo(Temporal): Temporal
    abstract fun get(TemporalUnit): Long
    abstract fun getUnits(): List<TemporalUnit>
    abstract fun subtractFrom(Temporal): Temporal
}
interface TemporalField {
    abstract fun <R : Temporal> adjustInto(R, Long): R
    abstract fun getBaseUnit(): TemporalUnit
    abstract fun getFrom(TemporalAccessor): Long
    abstract fun getRangeUnit(): TemporalUnit
    abstract fun isDateBased(): Boolean
    abstract fun isSupportedBy(TemporalAccessor): Boolean
    abstract fun isTimeBased(): Boolean
    abstract fun range(): ValueRange
    abstract fun rangeRefinedBy(TemporalAccessor): ValueRange
    fun getDisplayName(Locale): String
    fun resolve(Map<TemporalField, Long>, TemporalAccessor, ResolverStyle): TemporalAccessor
}
final class TemporalQueries {
    static fun chronology(): TemporalQuery<Chronology>
    static fun localDate(): TemporalQuery<LocalDate>
    static fun localTime(): TemporalQuery<LocalTime>
    static fun offset(): TemporalQuery<ZoneOffset>
    static fun precision(): TemporalQuery<TemporalUnit>
    static fun zone(): TemporalQuery<ZoneId>
    static fun zoneId(): TemporalQuery<ZoneId>
}
interface TemporalQuery<R> {
    abstract fun queryFrom(TemporalAccessor): R
}
interface TemporalUnit {
    abstract fun <R : Temporal> addTo(R, Long): R
    abstract fun between(Temporal, Temporal): Long
    abstract fun getDuration(): Duration
    abstract fun isDateBased(): Boolean
    abstract fun isDurationEstimated(): Boolean
    abstract fun isTimeBased(): Boolean
    fun isSupportedBy(Temporal): Boolean
}
class UnsupportedTemporalTypeException : DateTimeException {
    constructor(String)
    constructor(String, Throwable)
}
final class ValueRange : Serializable {
    fun checkValidIntValue(Long, TemporalField): Int
    fun checkValidValue(Long, TemporalField): Long
    fun getLargestMinimum(): Long
    fun getMaximum(): Long
    fun getMinimum(): Long
    fun getSmallestMaximum(): Long
    fun isFixed(): Boolean
    fun isIntValue(): Boolean
    fun isValidIntValue(Long): Boolean
    fun isValidValue(Long): Boolean
    static fun of(Long, Long): ValueRange
    static fun of(Long, Long, Long): ValueRange
    static fun of(Long, Long, Long, Long): ValueRange
}
final class WeekFields : Serializable {
    fun dayOfWeek(): TemporalField
    fun getFirstDayOfWeek(): DayOfWeek
    fun getMinimalDaysInFirstWeek(): Int
    fun weekBasedYear(): TemporalField
    fun weekOfMonth(): TemporalField
    fun weekOfWeekBasedYear(): TemporalField
    fun weekOfYear(): TemporalField
    static val ISO: WeekFields
    static val SUNDAY_START: WeekFields
    static val WEEK_BASED_YEARS: TemporalUnit
    static fun of(DayOfWeek, Int): WeekFields
    static fun of(Locale): WeekFields
}
