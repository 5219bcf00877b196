@file:Java
package java.time

import java.io.Serializable
import java.time.chrono.ChronoLocalDate
import java.time.chrono.ChronoLocalDateTime
import java.time.chrono.ChronoPeriod
import java.time.chrono.ChronoZonedDateTime
import java.time.chrono.IsoChronology
import java.time.chrono.IsoEra
import java.time.format.DateTimeFormatter
import java.time.format.TextStyle
import java.time.temporal.Temporal
import java.time.temporal.TemporalAccessor
import java.time.temporal.TemporalAdjuster
import java.time.temporal.TemporalAmount
import java.time.temporal.TemporalField
import java.time.temporal.TemporalQuery
import java.time.temporal.TemporalUnit
import java.time.temporal.ValueRange
import java.time.zone.ZoneRules
import java.util.Locale
import java.util.stream.Stream

abstract class Clock : InstantSource {
    protected constructor()
    abstract fun getZone(): ZoneId
    abstract fun instant(): Instant
    abstract fun withZone(ZoneId): Clock
    fun millis(): Long
    static fun fixed(Instant, ZoneId): Clock
    static fun offset(Clock, Duration): Clock
    static fun system(ZoneId): Clock
    static fun systemDefaultZone(): Clock
    static fun systemUTC(): Clock
    static fun tick(Clock, Duration): Clock
    static fun tickMillis(ZoneId): Clock
    static fun tickMinutes(ZoneId): Clock
    static fun tickSeconds(ZoneId): Clock
}
class DateTimeException : RuntimeException {
    constructor(String)
    constructor(String, Throwable)
}
enum class DayOfWeek : Enum<DayOfWeek>, TemporalAccessor, TemporalAdjuster {
    entry FRIDAY
    entry MONDAY
    entry SATURDAY
    entry SUNDAY
    entry THURSDAY
    entry TUESDAY
    entry WEDNESDAY
    fun <R> query(TemporalQuery<R>): R
    fun adjustInto(Temporal): Temporal
    fun get(TemporalField): Int
    fun getDisplayName(TextStyle, Locale): String
    fun getLong(TemporalField): Long
    fun getValue(): Int
    fun isSupported(TemporalField): Boolean
    fun minus(Long): DayOfWeek
    fun plus(Long): DayOfWeek
    fun range(TemporalField): ValueRange
    static fun from(TemporalAccessor): DayOfWeek
    static fun of(Int): DayOfWeek
}
final class Duration : TemporalAmount, Comparable<Duration>, Serializable {
    fun abs(): Duration
    fun addTo(Temporal): Temporal
    fun dividedBy(Duration): Long
    fun dividedBy(Long): Duration
    fun get(TemporalUnit): Long
    fun getNano(): Int
    fun getSeconds(): Long
    fun getUnits(): List<TemporalUnit>
    fun isNegative(): Boolean
    fun isZero(): Boolean
    fun minus(Duration): Duration
    fun minus(Long, TemporalUnit): Duration
    fun minusDays(Long): Duration
    fun minusHours(Long): Duration
    fun minusMillis(Long): Duration
    fun minusMinutes(Long): Duration
    fun minusNanos(Long): Duration
    fun minusSeconds(Long): Duration
    fun multipliedBy(Long): Duration
    fun negated(): Duration
    fun plus(Duration): Duration
    fun plus(Long, TemporalUnit): Duration
    fun plusDays(Long): Duration
    fun plusHours(Long): Duration
    fun plusMillis(Long): Duration
    fun plusMinutes(Long): Duration
    fun plusNanos(Long): Duration
    fun plusSeconds(Long): Duration
    fun subtractFrom(Temporal): Temporal
    fun toDays(): Long
    fun toDaysPart(): Long
    fun toHours(): Long
    fun toHoursPart(): Int
    fun toMillis(): Long
    fun toMillisPart(): Int
    fun toMinutes(): Long
    fun toMinutesPart(): Int
    fun toNanos(): Long
    fun toNanosPart(): Int
    fun toSeconds(): Long
    fun toSecondsPart(): Int
    fun truncatedTo(TemporalUnit): Duration
    fun withNanos(Int): Duration
    fun withSeconds(Long): Duration
    static val ZERO: Duration
    static fun between(Temporal, Temporal): Duration
    static fun from(TemporalAmount): Duration
    static fun of(Long, TemporalUnit): Duration
    static fun ofDays(Long): Duration
    static fun ofHours(Long): Duration
    static fun ofMillis(Long): Duration
    static fun ofMinutes(Long): Duration
    static fun ofNanos(Long): Duration
    static fun ofSeconds(Long): Duration
    static fun ofSeconds(Long, Long): Duration
    static fun parse(CharSequence): Duration
}
final class Instant : Temporal, TemporalAdjuster, Comparable<Instant>, Serializable {
    fun <R> query(TemporalQuery<R>): R
    fun adjustInto(Temporal): Temporal
    fun atOffset(ZoneOffset): OffsetDateTime
    fun atZone(ZoneId): ZonedDateTime
    fun get(TemporalField): Int
    fun getEpochSecond(): Long
    fun getLong(TemporalField): Long
    fun getNano(): Int
    fun isAfter(Instant): Boolean
    fun isBefore(Instant): Boolean
    fun isSupported(TemporalField): Boolean
    fun isSupported(TemporalUnit): Boolean
    fun minus(TemporalAmount): Instant
    fun minus(Long, TemporalUnit): Instant
    fun minusMillis(Long): Instant
    fun minusNanos(Long): Instant
    fun minusSeconds(Long): Instant
    fun plus(TemporalAmount): Instant
    fun plus(Long, TemporalUnit): Instant
    fun plusMillis(Long): Instant
    fun plusNanos(Long): Instant
    fun plusSeconds(Long): Instant
    fun range(TemporalField): ValueRange
    fun toEpochMilli(): Long
    fun truncatedTo(TemporalUnit): Instant
    fun until(Temporal, TemporalUnit): Long
    fun with(TemporalAdjuster): Instant
    fun with(TemporalField, Long): Instant
    static val EPOCH: Instant
    static val MAX: Instant
    static val MIN: Instant
    static fun from(TemporalAccessor): Instant
    static fun now(): Instant
    static fun now(Clock): Instant
    static fun ofEpochMilli(Long): Instant
    static fun ofEpochSecond(Long): Instant
    static fun ofEpochSecond(Long, Long): Instant
    static fun parse(CharSequence): Instant
}
interface InstantSource {
    abstract fun instant(): Instant
    fun millis(): Long
    fun withZone(ZoneId): Clock
    static fun fixed(Instant): InstantSource
    static fun offset(InstantSource, Duration): InstantSource
    static fun system(): InstantSource
    static fun tick(InstantSource, Duration): InstantSource
}
final class LocalDate : Temporal, TemporalAdjuster, ChronoLocalDate, Serializable {
    fun <R> query(TemporalQuery<R>): R
    fun adjustInto(Temporal): Temporal
    fun atStartOfDay(): LocalDateTime
    fun atStartOfDay(ZoneId): ZonedDateTime
    fun atTime(Int, Int): LocalDateTime
    fun atTime(Int, Int, Int): LocalDateTime
    fun atTime(Int, Int, Int, Int): LocalDateTime
    fun atTime(LocalTime): LocalDateTime
    fun atTime(OffsetTime): OffsetDateTime
    fun compareTo(ChronoLocalDate): Int
    fun datesUntil(LocalDate): Stream<LocalDate>
    fun datesUntil(LocalDate, Period): Stream<LocalDate>
    fun format(DateTimeFormatter): String
    fun get(TemporalField): Int
    fun getChronology(): IsoChronology
    fun getDayOfMonth(): Int
    fun getDayOfWeek(): DayOfWeek
    fun getDayOfYear(): Int
    fun getEra(): IsoEra
    fun getLong(TemporalField): Long
    fun getMonth(): Month
    fun getMonthValue(): Int
    fun getYear(): Int
    fun isAfter(ChronoLocalDate): Boolean
    fun isBefore(ChronoLocalDate): Boolean
    fun isEqual(ChronoLocalDate): Boolean
    fun isLeapYear(): Boolean
    fun isSupported(TemporalField): Boolean
    fun isSupported(TemporalUnit): Boolean
    fun lengthOfMonth(): Int
    fun lengthOfYear(): Int
    fun minus(TemporalAmount): LocalDate
    fun minus(Long, TemporalUnit): LocalDate
    fun minusDays(Long): LocalDate
    fun minusMonths(Long): LocalDate
    fun minusWeeks(Long): LocalDate
    fun minusYears(Long): LocalDate
    fun plus(TemporalAmount): LocalDate
    fun plus(Long, TemporalUnit): LocalDate
    fun plusDays(Long): LocalDate
    fun plusMonths(Long): LocalDate
    fun plusWeeks(Long): LocalDate
    fun plusYears(Long): LocalDate
    fun range(TemporalField): ValueRange
    fun toEpochDay(): Long
    fun toEpochSecond(LocalTime, ZoneOffset): Long
    fun until(ChronoLocalDate): Period
    fun until(Temporal, TemporalUnit): Long
    fun with(TemporalAdjuster): LocalDate
    fun with(TemporalField, Long): LocalDate
    fun withDayOfMonth(Int): LocalDate
    fun withDayOfYear(Int): LocalDate
    fun withMonth(Int): LocalDate
    fun withYear(Int): LocalDate
    static val EPOCH: LocalDate
    static val MAX: LocalDate
    static val MIN: LocalDate
    static fun from(TemporalAccessor): LocalDate
    static fun now(): LocalDate
    static fun now(Clock): LocalDate
    static fun now(ZoneId): LocalDate
    static fun of(Int, Int, Int): LocalDate
    static fun of(Int, Month, Int): LocalDate
    static fun ofEpochDay(Long): LocalDate
    static fun ofInstant(Instant, ZoneId): LocalDate
    static fun ofYearDay(Int, Int): LocalDate
    static fun parse(CharSequence): LocalDate
    static fun parse(CharSequence, DateTimeFormatter): LocalDate
}
final class LocalDateTime : Temporal, TemporalAdjuster, ChronoLocalDateTime<LocalDate>, Serializable {
    fun <R> query(TemporalQuery<R>): R
    fun adjustInto(Temporal): Temporal
    fun atOffset(ZoneOffset): OffsetDateTime
    fun atZone(ZoneId): ZonedDateTime
    fun compareTo(ChronoLocalDateTime<*>): Int
    fun format(DateTimeFormatter): String
    fun get(TemporalField): Int
    fun getDayOfMonth(): Int
    fun getDayOfWeek(): DayOfWeek
    fun getDayOfYear(): Int
    fun getHour(): Int
    fun getLong(TemporalField): Long
    fun getMinute(): Int
    fun getMonth(): Month
    fun getMonthValue(): Int
    fun getNano(): Int
    fun getSecond(): Int
    fun getYear(): Int
    fun isAfter(ChronoLocalDateTime<*>): Boolean
    fun isBefore(ChronoLocalDateTime<*>): Boolean
    fun isEqual(ChronoLocalDateTime<*>): Boolean
    fun isSupported(TemporalField): Boolean
    fun isSupported(TemporalUnit): Boolean
    fun minus(TemporalAmount): LocalDateTime
    fun minus(Long, TemporalUnit): LocalDateTime
    fun minusDays(Long): LocalDateTime
    fun minusHours(Long): LocalDateTime
    fun minusMinutes(Long): LocalDateTime
    fun minusMonths(Long): LocalDateTime
    fun minusNanos(Long): LocalDateTime
    fun minusSeconds(Long): LocalDateTime
    fun minusWeeks(Long): LocalDateTime
    fun minusYears(Long): LocalDateTime
    fun plus(TemporalAmount): LocalDateTime
    fun plus(Long, TemporalUnit): LocalDateTime
    fun plusDays(Long): LocalDateTime
    fun plusHours(Long): LocalDateTime
    fun plusMinutes(Long): LocalDateTime
    fun plusMonths(Long): LocalDateTime
    fun plusNanos(Long): LocalDateTime
    fun plusSeconds(Long): LocalDateTime
    fun plusWeeks(Long): LocalDateTime
    fun plusYears(Long): LocalDateTime
    fun range(TemporalField): ValueRange
    fun toLocalDate(): LocalDate
    fun toLocalTime(): LocalTime
    fun truncatedTo(TemporalUnit): LocalDateTime
    fun until(Temporal, TemporalUnit): Long
    fun with(TemporalAdjuster): LocalDateTime
    fun with(TemporalField, Long): LocalDateTime
    fun withDayOfMonth(Int): LocalDateTime
    fun withDayOfYear(Int): LocalDateTime
    fun withHour(Int): LocalDateTime
    fun withMinute(Int): LocalDateTime
    fun withMonth(Int): LocalDateTime
    fun withNano(Int): LocalDateTime
    fun withSecond(Int): LocalDateTime
    fun withYear(Int): LocalDateTime
    static val MAX: LocalDateTime
    static val MIN: LocalDateTime
    static fun from(TemporalAccessor): LocalDateTime
    static fun now(): LocalDateTime
    static fun now(Clock): LocalDateTime
    static fun now(ZoneId): LocalDateTime
    static fun of(Int, Int, Int, Int, Int): LocalDateTime
    static fun of(Int, Int, Int, Int, Int, Int): LocalDateTime
    static fun of(Int, Int, Int, Int, Int, Int, Int): LocalDateTime
    static fun of(Int, Month, Int, Int, Int): LocalDateTime
    static fun of(Int, Month, Int, Int, Int, Int): LocalDateTime
    static fun of(Int, Month, Int, Int, Int, Int, Int): LocalDateTime
    static fun of(LocalDate, LocalTime): LocalDateTime
    static fun ofEpochSecond(Long, Int, ZoneOffset): LocalDateTime
    static fun ofInstant(Instant, ZoneId): LocalDateTime
    static fun parse(CharSequence): LocalDateTime
    static fun parse(CharSequence, DateTimeFormatter): LocalDateTime
}
final class LocalTime : Temporal, TemporalAdjuster, Comparable<LocalTime>, Serializable {
    fun <R> query(TemporalQuery<R>): R
    fun adjustInto(Temporal): Temporal
    fun atDate(LocalDate): LocalDateTime
    fun atOffset(ZoneOffset): OffsetTime
    fun format(DateTimeFormatter): String
    fun get(TemporalField): Int
    fun getHour(): Int
    fun getLong(TemporalField): Long
    fun getMinute(): Int
    fun getNano(): Int
    fun getSecond(): Int
    fun isAfter(LocalTime): Boolean
    fun isBefore(LocalTime): Boolean
    fun isSupported(TemporalField): Boolean
    fun isSupported(TemporalUnit): Boolean
    fun minus(TemporalAmount): LocalTime
    fun minus(Long, TemporalUnit): LocalTime
    fun minusHours(Long): LocalTime
    fun minusMinutes(Long): LocalTime
    fun minusNanos(Long): LocalTime
    fun minusSeconds(Long): LocalTime
    fun plus(TemporalAmount): LocalTime
    fun plus(Long, TemporalUnit): LocalTime
    fun plusHours(Long): LocalTime
    fun plusMinutes(Long): LocalTime
    fun plusNanos(Long): LocalTime
    fun plusSeconds(Long): LocalTime
    fun range(TemporalField): ValueRange
    fun toEpochSecond(LocalDate, ZoneOffset): Long
    fun toNanoOfDay(): Long
    fun toSecondOfDay(): Int
    fun truncatedTo(TemporalUnit): LocalTime
    fun until(Temporal, TemporalUnit): Long
    fun with(TemporalAdjuster): LocalTime
    fun with(TemporalField, Long): LocalTime
    fun withHour(Int): LocalTime
    fun withMinute(Int): LocalTime
    fun withNano(Int): LocalTime
    fun withSecond(Int): LocalTime
    static val MAX: LocalTime
    static val MIDNIGHT: LocalTime
    static val MIN: LocalTime
    static val NOON: LocalTime
    static fun from(TemporalAccessor): LocalTime
    static fun now(): LocalTime
    static fun now(Clock): LocalTime
    static fun now(ZoneId): LocalTime
    static fun of(Int, Int): LocalTime
    static fun of(Int, Int, Int): LocalTime
    static fun of(Int, Int, Int, Int): LocalTime
    static fun ofInstant(Instant, ZoneId): LocalTime
    static fun ofNanoOfDay(Long): LocalTime
    static fun ofSecondOfDay(Long): LocalTime
    static fun parse(CharSequence): LocalTime
    static fun parse(CharSequence, DateTimeFormatter): LocalTime
}
enum class Month : Enum<Month>, TemporalAccessor, TemporalAdjuster {
    entry APRIL
    entry AUGUST
    entry DECEMBER
    entry FEBRUARY
    entry JANUARY
    entry JULY
    entry JUNE
    entry MARCH
    entry MAY
    entry NOVEMBER
    entry OCTOBER
    entry SEPTEMBER
    fun <R> query(TemporalQuery<R>): R
    fun adjustInto(Temporal): Temporal
    fun firstDayOfYear(Boolean): Int
    fun firstMonthOfQuarter(): Month
    fun get(TemporalField): Int
    fun getDisplayName(TextStyle, Locale): String
    fun getLong(TemporalField): Long
    fun getValue(): Int
    fun isSupported(TemporalField): Boolean
    fun length(Boolean): Int
    fun maxLength(): Int
    fun minLength(): Int
    fun minus(Long): Month
    fun plus(Long): Month
    fun range(TemporalField): ValueRange
    static fun from(TemporalAccessor): Month
    static fun of(Int): Month
}
final class MonthDay : TemporalAccessor, TemporalAdjuster, Comparable<MonthDay>, Serializable {
    fun <R> query(TemporalQuery<R>): R
    fun adjustInto(Temporal): Temporal
    fun atYear(Int): LocalDate
    fun format(DateTimeFormatter): String
    fun get(TemporalField): Int
    fun getDayOfMonth(): Int
    fun getLong(TemporalField): Long
    fun getMonth(): Month
    fun getMonthValue(): Int
    fun isAfter(MonthDay): Boolean
    fun isBefore(MonthDay): Boolean
    fun isSupported(TemporalField): Boolean
    fun isValidYear(Int): Boolean
    fun range(TemporalField): ValueRange
    fun with(Month): MonthDay
    fun withDayOfMonth(Int): MonthDay
    fun withMonth(Int): MonthDay
    static fun from(TemporalAccessor): MonthDay
    static fun now(): MonthDay
    static fun now(Clock): MonthDay
    static fun now(ZoneId): MonthDay
    static fun of(Int, Int): MonthDay
    static fun of(Month, Int): MonthDay
    static fun parse(CharSequence): MonthDay
    static fun parse(CharSequence, DateTimeFormatter): MonthDay
}
final class OffsetDateTime : Temporal, TemporalAdjuster, Comparable<OffsetDateTime>, Serializable {
    fun <R> query(TemporalQuery<R>): R
    fun adjustInto(Temporal): Temporal
    fun atZoneSameInstant(ZoneId): ZonedDateTime
    fun atZoneSimilarLocal(ZoneId): ZonedDateTime
    fun format(DateTimeFormatter): String
    fun get(TemporalField): Int
    fun getDayOfMonth(): Int
    fun getDayOfWeek(): DayOfWeek
    fun getDayOfYear(): Int
    fun getHour(): Int
    fun getLong(TemporalField): Long
    fun getMinute(): Int
    fun getMonth(): Month
    fun getMonthValue(): Int
    fun getNano(): Int
    fun getOffset(): ZoneOffset
    fun getSecond(): Int
    fun getYear(): Int
    fun isAfter(OffsetDateTime): Boolean
    fun isBefore(OffsetDateTime): Boolean
    fun isEqual(OffsetDateTime): Boolean
    fun isSupported(TemporalField): Boolean
    fun isSupported(TemporalUnit): Boolean
    fun minus(TemporalAmount): OffsetDateTime
    fun minus(Long, TemporalUnit): OffsetDateTime
    fun minusDays(Long): OffsetDateTime
    fun minusHours(Long): OffsetDateTime
    fun minusMinutes(Long): OffsetDateTime
    fun minusMonths(Long): OffsetDateTime
    fun minusNanos(Long): OffsetDateTime
    fun minusSeconds(Long): OffsetDateTime
    fun minusWeeks(Long): OffsetDateTime
    fun minusYears(Long): OffsetDateTime
    fun plus(TemporalAmount): OffsetDateTime
    fun plus(Long, TemporalUnit): OffsetDateTime
    fun plusDays(Long): OffsetDateTime
    fun plusHours(Long): OffsetDateTime
    fun plusMinutes(Long): OffsetDateTime
    fun plusMonths(Long): OffsetDateTime
    fun plusNanos(Long): OffsetDateTime
    fun plusSeconds(Long): OffsetDateTime
    fun plusWeeks(Long): OffsetDateTime
    fun plusYears(Long): OffsetDateTime
    fun range(TemporalField): ValueRange
    fun toEpochSecond(): Long
    fun toInstant(): Instant
    fun toLocalDate(): LocalDate
    fun toLocalDateTime(): LocalDateTime
    fun toLocalTime(): LocalTime
    fun toOffsetTime(): OffsetTime
    fun toZonedDateTime(): ZonedDateTime
    fun truncatedTo(TemporalUnit): OffsetDateTime
    fun until(Temporal, TemporalUnit): Long
    fun with(TemporalAdjuster): OffsetDateTime
    fun with(TemporalField, Long): OffsetDateTime
    fun withDayOfMonth(Int): OffsetDateTime
    fun withDayOfYear(Int): OffsetDateTime
    fun withHour(Int): OffsetDateTime
    fun withMinute(Int): OffsetDateTime
    fun withMonth(Int): OffsetDateTime
    fun withNano(Int): OffsetDateTime
    fun withOffsetSameInstant(ZoneOffset): OffsetDateTime
    fun withOffsetSameLocal(ZoneOffset): OffsetDateTime
    fun withSecond(Int): OffsetDateTime
    fun withYear(Int): OffsetDateTime
    static val MAX: OffsetDateTime
    static val MIN: OffsetDateTime
    static fun from(TemporalAccessor): OffsetDateTime
    static fun now(): OffsetDateTime
    static fun now(Clock): OffsetDateTime
    static fun now(ZoneId): OffsetDateTime
    static fun of(Int, Int, Int, Int, Int, Int, Int, ZoneOffset): OffsetDateTime
    static fun of(LocalDate, LocalTime, ZoneOffset): OffsetDateTime
    static fun of(LocalDateTime, ZoneOffset): OffsetDateTime
    static fun ofInstant(Instant, ZoneId): OffsetDateTime
    static fun parse(CharSequence): OffsetDateTime
    static fun parse(CharSequence, DateTimeFormatter): OffsetDateTime
    static fun timeLineOrder(): Comparator<OffsetDateTime>
}
final class OffsetTime : Temporal, TemporalAdjuster, Comparable<OffsetTime>, Serializable {
    fun <R> query(TemporalQuery<R>): R
    fun adjustInto(Temporal): Temporal
    fun atDate(LocalDate): OffsetDateTime
    fun format(DateTimeFormatter): String
    fun get(TemporalField): Int
    fun getHour(): Int
    fun getLong(TemporalField): Long
    fun getMinute(): Int
    fun getNano(): Int
    fun getOffset(): ZoneOffset
    fun getSecond(): Int
    fun isAfter(OffsetTime): Boolean
    fun isBefore(OffsetTime): Boolean
    fun isEqual(OffsetTime): Boolean
    fun isSupported(TemporalField): Boolean
    fun isSupported(TemporalUnit): Boolean
    fun minus(TemporalAmount): OffsetTime
    fun minus(Long, TemporalUnit): OffsetTime
    fun minusHours(Long): OffsetTime
    fun minusMinutes(Long): OffsetTime
    fun minusNanos(Long): OffsetTime
    fun minusSeconds(Long): OffsetTime
    fun plus(TemporalAmount): OffsetTime
    fun plus(Long, TemporalUnit): OffsetTime
    fun plusHours(Long): OffsetTime
    fun plusMinutes(Long): OffsetTime
    fun plusNanos(Long): OffsetTime
    fun plusSeconds(Long): OffsetTime
    fun range(TemporalField): ValueRange
    fun toEpochSecond(LocalDate): Long
    fun toLocalTime(): LocalTime
    fun truncatedTo(TemporalUnit): OffsetTime
    fun until(Temporal, TemporalUnit): Long
    fun with(TemporalAdjuster): OffsetTime
    fun with(TemporalField, Long): OffsetTime
    fun withHour(Int): OffsetTime
    fun withMinute(Int): OffsetTime
    fun withNano(Int): OffsetTime
    fun withOffsetSameInstant(ZoneOffset): OffsetTime
    fun withOffsetSameLocal(ZoneOffset): OffsetTime
    fun withSecond(Int): OffsetTime
    static val MAX: OffsetTime
    static val MIN: OffsetTime
    static fun from(TemporalAccessor): OffsetTime
    static fun now(): OffsetTime
    static fun now(Clock): OffsetTime
    static fun now(ZoneId): OffsetTime
    static fun of(Int, Int, Int, Int, ZoneOffset): OffsetTime
    static fun of(LocalTime, ZoneOffset): OffsetTime
    static fun ofInstant(Instant, ZoneId): OffsetTime
    static fun parse(CharSequence): OffsetTime
    static fun parse(CharSequence, DateTimeFormatter): OffsetTime
}
final class Period : ChronoPeriod, Serializable {
    fun addTo(Temporal): Temporal
    fun get(TemporalUnit): Long
    fun getChronology(): IsoChronology
    fun getDays(): Int
    fun getMonths(): Int
    fun getUnits(): List<TemporalUnit>
    fun getYears(): Int
    fun isNegative(): Boolean
    fun isZero(): Boolean
    fun minus(TemporalAmount): Period
    fun minusDays(Long): Period
    fun minusMonths(Long): Period
    fun minusYears(Long): Period
    fun multipliedBy(Int): Period
    fun negated(): Period
    fun normalized(): Period
    fun plus(TemporalAmount): Period
    fun plusDays(Long): Period
    fun plusMonths(Long): Period
    fun plusYears(Long): Period
    fun subtractFrom(Temporal): Temporal
    fun toTotalMonths(): Long
    fun withDays(Int): Period
    fun withMonths(Int): Period
    fun withYears(Int): Period
    static val ZERO: Period
    static fun between(LocalDate, LocalDate): Period
    static fun from(TemporalAmount): Period
    static fun of(Int, Int, Int): Period
    static fun ofDays(Int): Period
    static fun ofMonths(Int): Period
    static fun ofWeeks(Int): Period
    static fun ofYears(Int): Period
    static fun parse(CharSequence): Period
}
final class Year : Temporal, TemporalAdjuster, Comparable<Year>, Serializable {
    fun <R> query(TemporalQuery<R>): R
    fun adjustInto(Temporal): Temporal
    fun atDay(Int): LocalDate
    fun atMonth(Int): YearMonth
    fun atMonth(Month): YearMonth
    fun atMonthDay(MonthDay): LocalDate
    fun format(DateTimeFormatter): String
    fun get(TemporalField): Int
    fun getLong(TemporalField): Long
    fun getValue(): Int
    fun isAfter(Year): Boolean
    fun isBefore(Year): Boolean
    fun isLeap(): Boolean
    fun isSupported(TemporalField): Boolean
    fun isSupported(TemporalUnit): Boolean
    fun isValidMonthDay(MonthDay): Boolean
    fun length(): Int
    fun minus(TemporalAmount): Year
    fun minus(Long, TemporalUnit): Year
    fun minusYears(Long): Year
    fun plus(TemporalAmount): Year
    fun plus(Long, TemporalUnit): Year
    fun plusYears(Long): Year
    fun range(TemporalField): ValueRange
    fun until(Temporal, TemporalUnit): Long
    fun with(TemporalAdjuster): Year
    fun with(TemporalField, Long): Year
    static val MAX_VALUE: Int
    static val MIN_VALUE: Int
    static fun from(TemporalAccessor): Year
    static fun isLeap(Long): Boolean
    static fun now(): Year
    static fun now(Clock): Year
    static fun now(ZoneId): Year
    static fun of(Int): Year
    static fun parse(CharSequence): Year
    static fun parse(CharSequence, DateTimeFormatter): Year
}
final class YearMonth : Temporal, TemporalAdjuster, Comparable<YearMonth>, Serializable {
    fun <R> query(TemporalQuery<R>): R
    fun adjustInto(Temporal): Temporal
    fun atDay(Int): LocalDate
    fun atEndOfMonth(): LocalDate
    fun format(DateTimeFormatter): String
    fun get(TemporalField): Int
    fun getLong(TemporalField): Long
    fun getMonth(): Month
    fun getMonthValue(): Int
    fun getYear(): Int
    fun isAfter(YearMonth): Boolean
    fun isBefore(YearMonth): Boolean
    fun isLeapYear(): Boolean
    fun isSupported(TemporalField): Boolean
    fun isSupported(TemporalUnit): Boolean
    fun isValidDay(Int): Boolean
    fun lengthOfMonth(): Int
    fun lengthOfYear(): Int
    fun minus(TemporalAmount): YearMonth
    fun minus(Long, TemporalUnit): YearMonth
    fun minusMonths(Long): YearMonth
    fun minusYears(Long): YearMonth
    fun plus(TemporalAmount): YearMonth
    fun plus(Long, TemporalUnit): YearMonth
    fun plusMonths(Long): YearMonth
    fun plusYears(Long): YearMonth
    fun range(TemporalField): ValueRange
    fun until(Temporal, TemporalUnit): Long
    fun with(TemporalAdjuster): YearMonth
    fun with(TemporalField, Long): YearMonth
    fun withMonth(Int): YearMonth
    fun withYear(Int): YearMonth
    static fun from(TemporalAccessor): YearMonth
    static fun now(): YearMonth
    static fun now(Clock): YearMonth
    static fun now(ZoneId): YearMonth
    static fun of(Int, Int): YearMonth
    static fun of(Int, Month): YearMonth
    static fun parse(CharSequence): YearMonth
    static fun parse(CharSequence, DateTimeFormatter): YearMonth
}
abstract class ZoneId : Serializable {
    abstract fun getId(): String
    abstract fun getRules(): ZoneRules
    fun getDisplayName(TextStyle, Locale): String
    fun normalized(): ZoneId
    static val SHORT_IDS: Map<String, String>
    static fun from(TemporalAccessor): ZoneId
    static fun getAvailableZoneIds(): Set<String>
    static fun of(String): ZoneId
    static fun of(String, Map<String, String>): ZoneId
    static fun ofOffset(String, ZoneOffset): ZoneId
    static fun systemDefault(): ZoneId
}
final class ZoneOffset : ZoneId, TemporalAccessor, TemporalAdjuster, Comparable<ZoneOffset>, Serializable {
    fun <R> query(TemporalQuery<R>): R
    fun adjustInto(Temporal): Temporal
    fun get(TemporalField): Int
    fun getId(): String
    fun getLong(TemporalField): Long
    fun getRules(): ZoneRules
    fun getTotalSeconds(): Int
    fun isSupported(TemporalField): Boolean
    fun range(TemporalField): ValueRange
    static val MAX: ZoneOffset
    static val MIN: ZoneOffset
    static val UTC: ZoneOffset
    static fun from(TemporalAccessor): ZoneOffset
    static fun of(String): ZoneOffset
    static fun ofHours(Int): ZoneOffset
    static fun ofHoursMinutes(Int, Int): ZoneOffset
    static fun ofHoursMinutesSeconds(Int, Int, Int): ZoneOffset
    static fun ofTotalSeconds(Int): ZoneOffset
}
final class ZonedDateTime : Temporal, ChronoZonedDateTime<LocalDate>, Serializable {
    fun <R> query(TemporalQuery<R>): R
    fun format(DateTimeFormatter): String
    fun get(TemporalField): Int
    fun getDayOfMonth(): Int
    fun getDayOfWeek(): DayOfWeek
    fun getDayOfYear(): Int
    fun getHour(): Int
    fun getLong(TemporalField): Long
    fun getMinute(): Int
    fun getMonth(): Month
    fun getMonthValue(): Int
    fun getNano(): Int
    fun getOffset(): ZoneOffset
    fun getSecond(): Int
    fun getYear(): Int
    fun getZone(): ZoneId
    fun isSupported(TemporalField): Boolean
    fun isSupported(TemporalUnit): Boolean
    fun minus(TemporalAmount): ZonedDateTime
    fun minus(Long, TemporalUnit): ZonedDateTime
    fun minusDays(Long): ZonedDateTime
    fun minusHours(Long): ZonedDateTime
    fun minusMinutes(Long): ZonedDateTime
    fun minusMonths(Long): ZonedDateTime
    fun minusNanos(Long): ZonedDateTime
    fun minusSeconds(Long): ZonedDateTime
    fun minusWeeks(Long): ZonedDateTime
    fun minusYears(Long): ZonedDateTime
    fun plus(TemporalAmount): ZonedDateTime
    fun plus(Long, TemporalUnit): ZonedDateTime
    fun plusDays(Long): ZonedDateTime
    fun plusHours(Long): ZonedDateTime
    fun plusMinutes(Long): ZonedDateTime
    fun plusMonths(Long): ZonedDateTime
    fun plusNanos(Long): ZonedDateTime
    fun plusSeconds(Long): ZonedDateTime
    fun plusWeeks(Long): ZonedDateTime
    fun plusYears(Long): ZonedDateTime
    fun range(TemporalField): ValueRange
    fun toLocalDate(): LocalDate
    fun toLocalDateTime(): LocalDateTime
    fun toLocalTime(): LocalTime
    fun toOffsetDateTime(): OffsetDateTime
    fun truncatedTo(TemporalUnit): ZonedDateTime
    fun until(Temporal, TemporalUnit): Long
    fun with(TemporalAdjuster): ZonedDateTime
    fun with(TemporalField, Long): ZonedDateTime
    fun withDayOfMonth(Int): ZonedDateTime
    fun withDayOfYear(Int): ZonedDateTime
    fun withEarlierOffsetAtOverlap(): ZonedDateTime
    fun withFixedOffsetZone(): ZonedDateTime
    fun withHour(Int): ZonedDateTime
    fun withLaterOffsetAtOverlap(): ZonedDateTime
    fun withMinute(Int): ZonedDateTime
    fun withMonth(Int): ZonedDateTime
    fun withNano(Int): ZonedDateTime
    fun withSecond(Int): ZonedDateTime
    fun withYear(Int): ZonedDateTime
    fun withZoneSameInstant(ZoneId): ZonedDateTime
    fun withZoneSameLocal(ZoneId): ZonedDateTime
    static fun from(TemporalAccessor): ZonedDateTime
    static fun now(): ZonedDateTime
    static fun now(Clock): ZonedDateTime
    static fun now(ZoneId): ZonedDateTime
    static fun of(Int, Int, Int, Int, Int, Int, Int, ZoneId): ZonedDateTime
    static fun of(LocalDate, LocalTime, ZoneId): ZonedDateTime
    static fun of(LocalDateTime, ZoneId): ZonedDateTime
    static fun ofInstant(Instant, ZoneId): ZonedDateTime
    static fun ofInstant(LocalDateTime, ZoneOffset, ZoneId): ZonedDateTime
    static fun ofLocal(LocalDateTime, ZoneId, ZoneOffset): ZonedDateTime
    static fun ofStrict(LocalDateTime, ZoneOffset, ZoneId): ZonedDateTime
    static fun parse(CharSequence): ZonedDateTime
    static fun parse(CharSequence, DateTimeFormatter): ZonedDateTime
}
