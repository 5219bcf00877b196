@file:Java
package java.time.format

import java.lang.Boolean
import java.lang.Long
import java.text.Format
import java.text.ParsePosition
import java.time.DateTimeException
import java.time.Period
import java.time.ZoneId
import java.time.chrono.ChronoLocalDate
import java.time.chrono.Chronology
import java.time.temporal.TemporalAccessor
import java.time.temporal.TemporalField
import java.time.temporal.TemporalQuery
import java.util.Locale

final class DateTimeFormatter {
    fun <T> parse(CharSequence, TemporalQuery<T>): T
    fun format(TemporalAccessor): String
    fun formatTo(TemporalAccessor, Appendable)
    fun getChronology(): Chronology
    fun getDecimalStyle(): DecimalStyle
    fun getLocale(): Locale
    fun getResolverFields(): Set<TemporalField>
    fun getResolverStyle(): ResolverStyle
    fun getZone(): ZoneId
    fun localizedBy(Locale): DateTimeFormatter
    fun parse(CharSequence): TemporalAccessor
    fun parse(CharSequence, ParsePosition): TemporalAccessor
    fun parseBest(CharSequence, vararg TemporalQuery<*>): TemporalAccessor
    fun parseUnresolved(CharSequence, ParsePosition): TemporalAccessor
    fun toFormat(): Format
    fun toFormat(TemporalQuery<*>): Format
    fun withChronology(Chronology): DateTimeFormatter
    fun withDecimalStyle(DecimalStyle): DateTimeFormatter
    fun withLocale(Locale): DateTimeFormatter
    fun withResolverFields(vararg TemporalField): DateTimeFormatter
    fun withResolverFields(Set<TemporalField>): DateTimeFormatter
    fun withResolverStyle(ResolverStyle): DateTimeFormatter
    fun withZone(ZoneId): DateTimeFormatter
    static val BASIC_ISO_DATE: DateTimeFormatter
    static val ISO_DATE: DateTimeFormatter
    static val ISO_DATE_TIME: DateTimeFormatter
    static val ISO_INSTANT: DateTimeFormatter
    static val ISO_LOCAL_DATE: DateTimeFormatter
    static val ISO_LOCAL_DATE_TIME: DateTimeFormatter
    static val ISO_LOCAL_TIME: DateTimeFormatter
    static val ISO_OFFSET_DATE: DateTimeFormatter
    static val ISO_OFFSET_DATE_TIME: DateTimeFormatter
    static val ISO_OFFSET_TIME: DateTimeFormatter
    static val ISO_ORDINAL_DATE: DateTimeFormatter
    static val ISO_TIME: DateTimeFormatter
    static val ISO_WEEK_DATE: DateTimeFormatter
    static val ISO_ZONED_DATE_TIME: DateTimeFormatter
    static val RFC_1123_DATE_TIME: DateTimeFormatter
    static fun parsedExcessDays(): TemporalQuery<Period>
    static fun parsedLeapSecond(): TemporalQuery<Boolean>
    static fun ofLocalizedDate(FormatStyle): DateTimeFormatter
    static fun ofLocalizedDateTime(FormatStyle): DateTimeFormatter
    static fun ofLocalizedDateTime(FormatStyle, FormatStyle): DateTimeFormatter
    static fun ofLocalizedTime(FormatStyle): DateTimeFormatter
    static fun ofPattern(String): DateTimeFormatter
    static fun ofPattern(String, Locale): DateTimeFormatter
}
final class DateTimeFormatterBuilder {
    constructor()
    fun append(DateTimeFormatter): DateTimeFormatterBuilder
    fun appendChronologyId(): DateTimeFormatterBuilder
    fun appendChronologyText(TextStyle): DateTimeFormatterBuilder
    fun appendDayPeriodText(TextStyle): DateTimeFormatterBuilder
    fun appendFraction(TemporalField, Int, Int, Boolean): DateTimeFormatterBuilder
    fun appendGenericZoneText(TextStyle): DateTimeFormatterBuilder
    fun appendGenericZoneText(TextStyle, Set<ZoneId>): DateTimeFormatterBuilder
    fun appendInstant(): DateTimeFormatterBuilder
    fun appendInstant(Int): DateTimeFormatterBuilder
    fun appendLiteral(Char): DateTimeFormatterBuilder
    fun appendLiteral(String): DateTimeFormatterBuilder
    fun appendLocalized(FormatStyle, FormatStyle): DateTimeFormatterBuilder
    fun appendLocalizedOffset(TextStyle): DateTimeFormatterBuilder
    fun appendOffset(String, String): DateTimeFormatterBuilder
    fun appendOffsetId(): DateTimeFormatterBuilder
    fun appendOptional(DateTimeFormatter): DateTimeFormatterBuilder
    fun appendPattern(String): DateTimeFormatterBuilder
    fun appendText(TemporalField): DateTimeFormatterBuilder
    fun appendText(TemporalField, TextStyle): DateTimeFormatterBuilder
    fun appendText(TemporalField, Map<Long, String>): DateTimeFormatterBuilder
    fun appendValue(TemporalField): DateTimeFormatterBuilder
    fun appendValue(TemporalField, Int): DateTimeFormatterBuilder
    fun appendValue(TemporalField, Int, Int, SignStyle): DateTimeFormatterBuilder
    fun appendValueReduced(TemporalField, Int, Int, Int): DateTimeFormatterBuilder
    fun appendValueReduced(TemporalField, Int, Int, ChronoLocalDate): DateTimeFormatterBuilder
    fun appendZoneId(): DateTimeFormatterBuilder
    fun appendZoneOrOffsetId(): DateTimeFormatterBuilder
    fun appendZoneRegionId(): DateTimeFormatterBuilder
    fun appendZoneText(TextStyle): DateTimeFormatterBuilder
    fun appendZoneText(TextStyle, Set<ZoneId>): DateTimeFormatterBuilder
    fun optionalEnd(): DateTimeFormatterBuilder
    fun optionalStart(): DateTimeFormatterBuilder
    fun padNext(Int): DateTimeFormatterBuilder
    fun padNext(Int, Char): DateTimeFormatterBuilder
    fun parseCaseInsensitive(): DateTimeFormatterBuilder
    fun parseCaseSensitive(): DateTimeFormatterBuilder
    fun parseDefaulting(TemporalField, Long): DateTimeFormatterBuilder
    fun parseLenient(): DateTimeFormatterBuilder
    fun parseStrict(): DateTimeFormatterBuilder
    fun toFormatter(): DateTimeFormatter
    fun toFormatter(Locale): DateTimeFormatter
    static fun getLocalizedDateTimePattern(FormatStyle, FormatStyle, Chronology, Locale): String
}
class DateTimeParseException : DateTimeException {
    constructor(String, CharSequence, Int)
    constructor(String, CharSequence, Int, Throwable)
    fun getErrorIndex(): Int
    fun getParsedString(): String
}
final class DecimalStyle {
    fun getDecimalSeparator(): Char
    fun getNegativeSign(): Char
    fun getPositiveSign(): Char
    fun getZeroDigit(): Char
    fun withDecimalSeparator(Char): DecimalStyle
    fun withNegativeSign(Char): DecimalStyle
    fun withPositiveSign(Char): DecimalStyle
    fun withZeroDigit(Char): DecimalStyle
    static val STANDARD: DecimalStyle
    static fun getAvailableLocales(): Set<Locale>
    static fun of(Locale): DecimalStyle
    static fun ofDefaultLocale(): DecimalStyle
}
enum class FormatStyle : Enum<FormatStyle> {
    entry FULL
    entry LONG
    entry MEDIUM
    entry SHORT
}
enum class ResolverStyle : Enum<ResolverStyle> {
    entry LENIENT
    entry SMART
    entry STRICT
}
enum class SignStyle : Enum<SignStyle> {
    entry ALWAYS
    entry EXCEEDS_PAD
    entry NEVER
    entry NORMAL
    entry NOT_NEGATIVE
}
enum class TextStyle : Enum<TextStyle> {
    entry FULL
    entry FULL_STANDALONE
    entry NARROW
    entry NARROW_STANDALONE
    entry SHORT
    entry SHORT_STANDALONE
    fun asNormal(): TextStyle
    fun asStandalone(): TextStyle
    fun isStandalone(): Boolean
}
