@file:Java
package java.text

import java.io.Serializable
import java.math.RoundingMode
import java.util.Calendar
import java.util.Currency
import java.util.Date
import java.util.Locale
import java.util.TimeZone

class Annotation {
    constructor(Any)
    fun getValue(): Any
}
interface AttributedCharacterIterator : CharacterIterator {
    abstract fun getAllAttributeKeys(): Set<AttributedCharacterIterator.Attribute>
    abstract fun getAttribute(AttributedCharacterIterator.Attribute): Any
    abstract fun getAttributes(): Map<AttributedCharacterIterator.Attribute, Any>
    abstract fun getRunLimit(): Int
    abstract fun getRunLimit(AttributedCharacterIterator.Attribute): Int
    abstract fun getRunLimit(Set<out AttributedCharacterIterator.Attribute>): Int
    abstract fun getRunStart(): Int
    abstract fun getRunStart(AttributedCharacterIterator.Attribute): Int
    abstract fun getRunStart(Set<out AttributedCharacterIterator.Attribute>): Int
}
class AttributedCharacterIterator.Attribute : Serializable {
    protected constructor(String)
    protected fun getName(): String
    protected fun readResolve(): Any
    static val INPUT_METHOD_SEGMENT: AttributedCharacterIterator.Attribute
    static val LANGUAGE: AttributedCharacterIterator.Attribute
    static val READING: AttributedCharacterIterator.Attribute
}
class AttributedString {
    constructor(String)
    constructor(String, Map<out AttributedCharacterIterator.Attribute, *>)
    constructor(AttributedCharacterIterator)
    constructor(AttributedCharacterIterator, Int, Int)
    constructor(AttributedCharacterIterator, Int, Int, Array<AttributedCharacterIterator.Attribute>)
    fun addAttribute(AttributedCharacterIterator.Attribute, Any)
    fun addAttribute(AttributedCharacterIterator.Attribute, Any, Int, Int)
    fun addAttributes(Map<out AttributedCharacterIterator.Attribute, *>, Int, Int)
    fun getIterator(): AttributedCharacterIterator
    fun getIterator(Array<AttributedCharacterIterator.Attribute>): AttributedCharacterIterator
    fun getIterator(Array<AttributedCharacterIterator.Attribute>, Int, Int): AttributedCharacterIterator
}
final class Bidi {
    constructor(CharArray, Int, ByteArray, Int, Int, Int)
    constructor(String, Int)
    constructor(AttributedCharacterIterator)
    fun baseIsLeftToRight(): Boolean
    fun createLineBidi(Int, Int): Bidi
    fun getBaseLevel(): Int
    fun getLength(): Int
    fun getLevelAt(Int): Int
    fun getRunCount(): Int
    fun getRunLevel(Int): Int
    fun getRunLimit(Int): Int
    fun getRunStart(Int): Int
    fun isLeftToRight(): Boolean
    fun isMixed(): Boolean
    fun isRightToLeft(): Boolean
    static val DIRECTION_DEFAULT_LEFT_TO_RIGHT: Int
    static val DIRECTION_DEFAULT_RIGHT_TO_LEFT: Int
    static val DIRECTION_LEFT_TO_RIGHT: Int
    static val DIRECTION_RIGHT_TO_LEFT: Int
    static fun reorderVisually(ByteArray, Int, Array<Any>, Int, Int)
    static fun requiresBidi(CharArray, Int, Int): Boolean
}
abstract class BreakIterator : Cloneable {
    protected constructor()
    abstract fun current(): Int
    abstract fun first(): Int
    abstract fun following(Int): Int
    abstract fun getText(): CharacterIterator
    abstract fun last(): Int
    abstract fun next(): Int
    abstract fun next(Int): Int
    abstract fun previous(): Int
    abstract fun setText(CharacterIterator)
    fun clone(): Any
    fun isBoundary(Int): Boolean
    fun preceding(Int): Int
    fun setText(String)
    static val DONE: Int
    static fun getAvailableLocales(): Array<Locale>
    static fun getCharacterInstance(): BreakIterator
    static fun getCharacterInstance(Locale): BreakIterator
    static fun getLineInstance(): BreakIterator
    static fun getLineInstance(Locale): BreakIterator
    static fun getSentenceInstance(): BreakIterator
    static fun getSentenceInstance(Locale): BreakIterator
    static fun getWordInstance(): BreakIterator
    static fun getWordInstance(Locale): BreakIterator
}
interface CharacterIterator : Cloneable {
    abstract fun clone(): Any
    abstract fun current(): Char
    abstract fun first(): Char
    abstract fun getBeginIndex(): Int
    abstract fun getEndIndex(): Int
    abstract fun getIndex(): Int
    abstract fun last(): Char
    abstract fun next(): Char
    abstract fun previous(): Char
    abstract fun setIndex(Int): Char
    static val DONE: Char
}
class ChoiceFormat : NumberFormat {
    constructor(DoubleArray, Array<String>)
    constructor(String)
    fun applyPattern(String)
    fun clone(): Any
    fun format(Double, StringBuffer, FieldPosition): StringBuffer
    fun format(Long, StringBuffer, FieldPosition): StringBuffer
    fun getFormats(): Array<Any>
    fun getLimits(): DoubleArray
    fun parse(String, ParsePosition): Number
    fun setChoices(DoubleArray, Array<String>)
    fun toPattern(): String
    static fun nextDouble(Double): Double
    static fun previousDouble(Double): Double
    static fun nextDouble(Double, Boolean): Double
}
final class CollationElementIterator {
    fun getMaxExpansion(Int): Int
    fun getOffset(): Int
    fun next(): Int
    fun previous(): Int
    fun reset()
    fun setOffset(Int)
    fun setText(String)
    fun setText(CharacterIterator)
    static val NULLORDER: Int
    static fun primaryOrder(Int): Int
    static fun secondaryOrder(Int): Short
    static fun tertiaryOrder(Int): Short
}
abstract class CollationKey : Comparable<CollationKey> {
    protected constructor(String)
    abstract fun toByteArray(): ByteArray
    fun getSourceString(): String
}
abstract class Collator : Comparator<Any>, Cloneable {
    protected constructor()
    abstract fun compare(String, String): Int
    abstract fun getCollationKey(String): CollationKey
    fun clone(): Any
    fun compare(Any, Any): Int
    fun equals(String, String): Boolean
    fun getDecomposition(): Int
    fun getStrength(): Int
    fun setDecomposition(Int)
    fun setStrength(Int)
    static val CANONICAL_DECOMPOSITION: Int
    static val FULL_DECOMPOSITION: Int
    static val IDENTICAL: Int
    static val NO_DECOMPOSITION: Int
    static val PRIMARY: Int
    static val SECONDARY: Int
    static val TERTIARY: Int
    static fun getAvailableLocales(): Array<Locale>
    static fun getInstance(): Collator
    static fun getInstance(Locale): Collator
}
final class CompactNumberFormat : NumberFormat {
    constructor(String, DecimalFormatSymbols, Array<String>)
    constructor(String, DecimalFormatSymbols, Array<String>, String)
    fun format(Any, StringBuffer, FieldPosition): StringBuffer
    fun clone(): CompactNumberFormat
    fun format(Double, StringBuffer, FieldPosition): StringBuffer
    fun format(Long, StringBuffer, FieldPosition): StringBuffer
    fun formatToCharacterIterator(Any): AttributedCharacterIterator
    fun getGroupingSize(): Int
    fun getRoundingMode(): RoundingMode
    fun isGroupingUsed(): Boolean
    fun isParseBigDecimal(): Boolean
    fun isParseIntegerOnly(): Boolean
    fun parse(String, ParsePosition): Number
    fun setGroupingSize(Int)
    fun setGroupingUsed(Boolean)
    fun setMaximumFractionDigits(Int)
    fun setMaximumIntegerDigits(Int)
    fun setMinimumFractionDigits(Int)
    fun setMinimumIntegerDigits(Int)
    fun setParseBigDecimal(Boolean)
    fun setParseIntegerOnly(Boolean)
    fun setRoundingMode(RoundingMode)
}
abstract class DateFormat : Format {
    protected constructor()
    abstract fun format(Date, StringBuffer, FieldPosition): StringBuffer
    abstract fun parse(String, ParsePosition): Date
    final fun format(Any, StringBuffer, FieldPosition): StringBuffer
    final fun format(Date): String
    fun clone(): Any
    fun getCalendar(): Calendar
    fun getNumberFormat(): NumberFormat
    fun getTimeZone(): TimeZone
    fun isLenient(): Boolean
    fun parse(String): Date
    fun parseObject(String, ParsePosition): Any
    fun setCalendar(Calendar)
    fun setLenient(Boolean)
    fun setNumberFormat(NumberFormat)
    fun setTimeZone(TimeZone)
    static val AM_PM_FIELD: Int
    static val DATE_FIELD: Int
    static val DAY_OF_WEEK_FIELD: Int
    static val DAY_OF_WEEK_IN_MONTH_FIELD: Int
    static val DAY_OF_YEAR_FIELD: Int
    static val DEFAULT: Int
    static val ERA_FIELD: Int
    static val FULL: Int
    static val HOUR0_FIELD: Int
    static val HOUR1_FIELD: Int
    static val HOUR_OF_DAY0_FIELD: Int
    static val HOUR_OF_DAY1_FIELD: Int
    static val LONG: Int
    static val MEDIUM: Int
    static val MILLISECOND_FIELD: Int
    static val MINUTE_FIELD: Int
    static val MONTH_FIELD: Int
    static val SECOND_FIELD: Int
    static val SHORT: Int
    static val TIMEZONE_FIELD: Int
    static val WEEK_OF_MONTH_FIELD: Int
    static val WEEK_OF_YEAR_FIELD: Int
    static val YEAR_FIELD: Int
    static fun getDateInstance(): DateFormat
    static fun getDateInstance(Int): DateFormat
    static fun getDateInstance(Int, Locale): DateFormat
    static fun getDateTimeInstance(): DateFormat
    static fun getDateTimeInstance(Int, Int): DateFormat
    static fun getDateTimeInstance(Int, Int, Locale): DateFormat
    static fun getInstance(): DateFormat
    static fun getTimeInstance(): DateFormat
    static fun getTimeInstance(Int): DateFormat
    static fun getTimeInstance(Int, Locale): DateFormat
    static fun getAvailableLocales(): Array<Locale>
}
class DateFormat.Field : Format.Field {
    protected constructor(String, Int)
    fun getCalendarField(): Int
    protected fun readResolve(): Any
    static val AM_PM: DateFormat.Field
    static val DAY_OF_MONTH: DateFormat.Field
    static val DAY_OF_WEEK: DateFormat.Field
    static val DAY_OF_WEEK_IN_MONTH: DateFormat.Field
    static val DAY_OF_YEAR: DateFormat.Field
    static val ERA: DateFormat.Field
    static val HOUR0: DateFormat.Field
    static val HOUR1: DateFormat.Field
    static val HOUR_OF_DAY0: DateFormat.Field
    static val HOUR_OF_DAY1: DateFormat.Field
    static val MILLISECOND: DateFormat.Field
    static val MINUTE: DateFormat.Field
    static val MONTH: DateFormat.Field
    static val SECOND: DateFormat.Field
    static val TIME_ZONE: DateFormat.Field
    static val WEEK_OF_MONTH: DateFormat.Field
    static val WEEK_OF_YEAR: DateFormat.Field
    static val YEAR: DateFormat.Field
    static fun ofCalendarField(Int): DateFormat.Field
}
class DateFormatSymbols : Serializable, Cloneable {
    constructor()
    constructor(Locale)
    fun clone(): Any
    fun getAmPmStrings(): Array<String>
    fun getEras(): Array<String>
    fun getLocalPatternChars(): String
    fun getMonths(): Array<String>
    fun getShortMonths(): Array<String>
    fun getShortWeekdays(): Array<String>
    fun getWeekdays(): Array<String>
    fun getZoneStrings(): Array<Array<String>>
    fun setAmPmStrings(Array<String>)
    fun setEras(Array<String>)
    fun setLocalPatternChars(String)
    fun setMonths(Array<String>)
    fun setShortMonths(Array<String>)
    fun setShortWeekdays(Array<String>)
    fun setWeekdays(Array<String>)
    fun setZoneStrings(Array<Array<String>>)
    static fun getInstance(): DateFormatSymbols
    static fun getInstance(Locale): DateFormatSymbols
    static fun getAvailableLocales(): Array<Locale>
}
class DecimalFormat : NumberFormat {
    constructor()
    constructor(String)
    constructor(String, DecimalFormatSymbols)
    final fun format(Any, StringBuffer, FieldPosition): StringBuffer
    fun applyLocalizedPattern(String)
    fun applyPattern(String)
    fun clone(): Any
    fun format(Double, StringBuffer, FieldPosition): StringBuffer
    fun format(Long, StringBuffer, FieldPosition): StringBuffer
    fun formatToCharacterIterator(Any): AttributedCharacterIterator
    fun getCurrency(): Currency
    fun getDecimalFormatSymbols(): DecimalFormatSymbols
    fun getGroupingSize(): Int
    fun getMaximumFractionDigits(): Int
    fun getMaximumIntegerDigits(): Int
    fun getMinimumFractionDigits(): Int
    fun getMinimumIntegerDigits(): Int
    fun getMultiplier(): Int
    fun getNegativePrefix(): String
    fun getNegativeSuffix(): String
    fun getPositivePrefix(): String
    fun getPositiveSuffix(): String
    fun getRoundingMode(): RoundingMode
    fun isDecimalSeparatorAlwaysShown(): Boolean
    fun isParseBigDecimal(): Boolean
    fun parse(String, ParsePosition): Number
    fun setCurrency(Currency)
    fun setDecimalFormatSymbols(DecimalFormatSymbols)
    fun setDecimalSeparatorAlwaysShown(Boolean)
    fun setGroupingSize(Int)
    fun setGroupingUsed(Boolean)
    fun setMaximumFractionDigits(Int)
    fun setMaximumIntegerDigits(Int)
    fun setMinimumFractionDigits(Int)
    fun setMinimumIntegerDigits(Int)
    fun setMultiplier(Int)
    fun setNegativePrefix(String)
    fun setNegativeSuffix(String)
    fun setParseBigDecimal(Boolean)
    fun setPositivePrefix(String)
    fun setPositiveSuffix(String)
    fun setRoundingMode(RoundingMode)
    fun toLocalizedPattern(): String
    fun toPattern(): String
}
class DecimalFormatSymbols : Cloneable, Serializable {
    constructor()
    constructor(Locale)
    fun clone(): Any
    fun getCurrency(): Currency
    fun getCurrencySymbol(): String
    fun getDecimalSeparator(): Char
    fun getDigit(): Char
    fun getExponentSeparator(): String
    fun getGroupingSeparator(): Char
    fun getInfinity(): String
    fun getInternationalCurrencySymbol(): String
    fun getMinusSign(): Char
    fun getMonetaryDecimalSeparator(): Char
    fun getMonetaryGroupingSeparator(): Char
    fun getNaN(): String
    fun getPatternSeparator(): Char
    fun getPerMill(): Char
    fun getPercent(): Char
    fun getZeroDigit(): Char
    fun setCurrency(Currency)
    fun setCurrencySymbol(String)
    fun setDecimalSeparator(Char)
    fun setDigit(Char)
    fun setExponentSeparator(String)
    fun setGroupingSeparator(Char)
    fun setInfinity(String)
    fun setInternationalCurrencySymbol(String)
    fun setMinusSign(Char)
    fun setMonetaryDecimalSeparator(Char)
    fun setMonetaryGroupingSeparator(Char)
    fun setNaN(String)
    fun setPatternSeparator(Char)
    fun setPerMill(Char)
    fun setPercent(Char)
    fun setZeroDigit(Char)
    static fun getInstance(): DecimalFormatSymbols
    static fun getInstance(Locale): DecimalFormatSymbols
    static fun getAvailableLocales(): Array<Locale>
}
class FieldPosition {
    constructor(Int)
    constructor(Format.Field)
    constructor(Format.Field, Int)
    fun getBeginIndex(): Int
    fun getEndIndex(): Int
    fun getField(): Int
    fun getFieldAttribute(): Format.Field
    fun setBeginIndex(Int)
    fun setEndIndex(Int)
}
abstract class Format : Serializable, Cloneable {
    protected constructor()
    abstract fun format(Any, StringBuffer, FieldPosition): StringBuffer
    abstract fun parseObject(String, ParsePosition): Any
    final fun format(Any): String
    fun clone(): Any
    fun formatToCharacterIterator(Any): AttributedCharacterIterator
    fun parseObject(String): Any
}
class Format.Field : AttributedCharacterIterator.Attribute {
    protected constructor(String)
}
class MessageFormat : Format {
    constructor(String)
    constructor(String, Locale)
    final fun format(Any, StringBuffer, FieldPosition): StringBuffer
    final fun format(Array<Any>, StringBuffer, FieldPosition): StringBuffer
    fun applyPattern(String)
    fun clone(): Any
    fun formatToCharacterIterator(Any): AttributedCharacterIterator
    fun getFormats(): Array<Format>
    fun getFormatsByArgumentIndex(): Array<Format>
    fun getLocale(): Locale
    fun parse(String): Array<Any>
    fun parse(String, ParsePosition): Array<Any>
    fun parseObject(String, ParsePosition): Any
    fun setFormat(Int, Format)
    fun setFormatByArgumentIndex(Int, Format)
    fun setFormats(Array<Format>)
    fun setFormatsByArgumentIndex(Array<Format>)
    fun setLocale(Locale)
    fun toPattern(): String
    static fun format(String, vararg Any): String
}
class MessageFormat.Field : Format.Field {
    protected constructor(String)
    protected fun readResolve(): Any
    static val ARGUMENT: MessageFormat.Field
}
final class Normalizer {
    static fun isNormalized(CharSequence, Normalizer.Form): Boolean
    static fun normalize(CharSequence, Normalizer.Form): String
}
enum class Normalizer.Form : Enum<Normalizer.Form> {
    entry NFC
    entry NFD
    entry NFKC
    entry NFKD
}
abstract class NumberFormat : Format {
    protected constructor()
    abstract fun format(Double, StringBuffer, FieldPosition): StringBuffer
    abstract fun format(Long, StringBuffer, FieldPosition): StringBuffer
    abstract fun parse(String, ParsePosition): Number
    final fun format(Double): String
    final fun format(Long): String
    final fun parseObject(String, ParsePosition): Any
    fun clone(): Any
    fun format(Any, StringBuffer, FieldPosition): StringBuffer
    fun getCurrency(): Currency
    fun getMaximumFractionDigits(): Int
    fun getMaximumIntegerDigits(): Int
    fun getMinimumFractionDigits(): Int
    fun getMinimumIntegerDigits(): Int
    fun getRoundingMode(): RoundingMode
    fun isGroupingUsed(): Boolean
    fun isParseIntegerOnly(): Boolean
    fun parse(String): Number
    fun setCurrency(Currency)
    fun setGroupingUsed(Boolean)
    fun setMaximumFractionDigits(Int)
    fun setMaximumIntegerDigits(Int)
    fun setMinimumFractionDigits(Int)
    fun setMinimumIntegerDigits(Int)
    fun setParseIntegerOnly(Boolean)
    fun setRoundingMode(RoundingMode)
    static val FRACTION_FIELD: Int
    static val INTEGER_FIELD: Int
    static fun getCurrencyInstance(): NumberFormat
    static fun getInstance(): NumberFormat
    static fun getIntegerInstance(): NumberFormat
    static fun getNumberInstance(): NumberFormat
    static fun getPercentInstance(): NumberFormat
    static fun getAvailableLocales(): Array<Locale>
    static fun getCompactNumberInstance(): NumberFormat
    static fun getCompactNumberInstance(Locale, NumberFormat.Style): NumberFormat
    static fun getCurrencyInstance(Locale): NumberFormat
    static fun getInstance(Locale): NumberFormat
    static fun getIntegerInstance(Locale): NumberFormat
    static fun getNumberInstance(Locale): NumberFormat
    static fun getPercentInstance(Locale): NumberFormat
}
class NumberFormat.Field : Format.Field {
    protected constructor(String)
    protected fun readResolve(): Any
    static val CURRENCY: NumberFormat.Field
    static val DECIMAL_SEPARATOR: NumberFormat.Field
    static val EXPONENT: NumberFormat.Field
    static val EXPONENT_SIGN: NumberFormat.Field
    static val EXPONENT_SYMBOL: NumberFormat.Field
    static val FRACTION: NumberFormat.Field
    static val GROUPING_SEPARATOR: NumberFormat.Field
    static val INTEGER: NumberFormat.Field
    static val PERCENT: NumberFormat.Field
    static val PERMILLE: NumberFormat.Field
    static val PREFIX: NumberFormat.Field
    static val SIGN: NumberFormat.Field
    static val SUFFIX: NumberFormat.Field
}
enum class NumberFormat.Style : Enum<NumberFormat.Style> {
    entry LONG
    entry SHORT
}
class ParseException : Exception {
    constructor(String, Int)
    fun getErrorOffset(): Int
}
class ParsePosition {
    constructor(Int)
    fun getErrorIndex(): Int
    fun getIndex(): Int
    fun setErrorIndex(Int)
    fun setIndex(Int)
}
class RuleBasedCollator : Collator {
    constructor(String)
    fun clone(): Any
    fun compare(String, String): Int
    fun getCollationElementIterator(String): CollationElementIterator
    fun getCollationElementIterator(CharacterIterator): CollationElementIterator
    fun getCollationKey(String): CollationKey
    fun getRules(): String
}
class SimpleDateFormat : DateFormat {
    constructor()
    constructor(String)
    constructor(String, DateFormatSymbols)
    constructor(String, Locale)
    fun applyLocalizedPattern(String)
    fun applyPattern(String)
    fun clone(): Any
    fun format(Date, StringBuffer, FieldPosition): StringBuffer
    fun formatToCharacterIterator(Any): AttributedCharacterIterator
    fun get2DigitYearStart(): Date
    fun getDateFormatSymbols(): DateFormatSymbols
    fun parse(String, ParsePosition): Date
    fun set2DigitYearStart(Date)
    fun setDateFormatSymbols(DateFormatSymbols)
    fun toLocalizedPattern(): String
    fun toPattern(): String
}
final class StringCharacterIterator : CharacterIterator {
    constructor(String)
    constructor(String, Int)
    constructor(String, Int, Int, Int)
    fun clone(): Any
    fun current(): Char
    fun first(): Char
    fun getBeginIndex(): Int
    fun getEndIndex(): Int
    fun getIndex(): Int
    fun last(): Char
    fun next(): Char
    fun previous(): Char
    fun setIndex(Int): Char
    fun setText(String)
}
