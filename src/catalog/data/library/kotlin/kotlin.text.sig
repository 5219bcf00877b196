package kotlin.text

import java.io.Serializable
import java.nio.charset.Charset
import java.util.Locale
import java.util.regex.Pattern

enum class CharCategory : Enum<CharCategory> {
    val value: Int
    val code: String
    operator fun contains(char: Char): Boolean
    entry UNASSIGNED
    entry UPPERCASE_LETTER
    entry LOWERCASE_LETTER
    entry TITLECASE_LETTER
    entry MODIFIER_LETTER
    entry OTHER_LETTER
    entry NON_SPACING_MARK
    entry ENCLOSING_MARK
    entry COMBINING_SPACING_MARK
    entry DECIMAL_DIGIT_NUMBER
    entry LETTER_NUMBER
    entry OTHER_NUMBER
    entry SPACE_SEPARATOR
    entry LINE_SEPARATOR
    entry PARAGRAPH_SEPARATOR
    entry CONTROL
    entry FORMAT
    entry PRIVATE_USE
    entry SURROGATE
    entry DASH_PUNCTUATION
    entry START_PUNCTUATION
    entry END_PUNCTUATION
    entry CONNECTOR_PUNCTUATION
    entry OTHER_PUNCTUATION
    entry MATH_SYMBOL
    entry CURRENCY_SYMBOL
    entry MODIFIER_SYMBOL
    entry OTHER_SYMBOL
    entry INITIAL_QUOTE_PUNCTUATION
    entry FINAL_QUOTE_PUNCTUATION
}
companion object CharCategory.Companion {
    fun valueOf(category: Int): CharCategory
}
enum class CharDirectionality : Enum<CharDirectionality> {
    val value: Int
    entry UNDEFINED
    entry LEFT_TO_RIGHT
    entry RIGHT_TO_LEFT
    entry RIGHT_TO_LEFT_ARABIC
    entry EUROPEAN_NUMBER
    entry EUROPEAN_NUMBER_SEPARATOR
    entry EUROPEAN_NUMBER_TERMINATOR
    entry ARABIC_NUMBER
    entry COMMON_NUMBER_SEPARATOR
    entry NONSPACING_MARK
    entry BOUNDARY_NEUTRAL
    entry PARAGRAPH_SEPARATOR
    entry SEGMENT_SEPARATOR
    entry WHITESPACE
    entry OTHER_NEUTRALS
    entry LEFT_TO_RIGHT_EMBEDDING
    entry LEFT_TO_RIGHT_OVERRIDE
    entry RIGHT_TO_LEFT_EMBEDDING
    entry RIGHT_TO_LEFT_OVERRIDE
    entry POP_DIRECTIONAL_FORMAT
}
companion object CharDirectionality.Companion {
    fun valueOf(directionality: Int): CharDirectionality
}
object Charsets {
    val UTF_8: Charset
    val UTF_16: Charset
    val UTF_16BE: Charset
    val UTF_16LE: Charset
    val US_ASCII: Charset
    val ISO_8859_1: Charset
    val UTF_32: Charset
    val UTF_32LE: Charset
    val UTF_32BE: Charset
}
@SinceKotlin(2.2) class HexFormat {
    val upperCase: Boolean
    val bytes: HexFormat.BytesHexFormat
    val number: HexFormat.NumberHexFormat
    open fun toString(): String
}
class HexFormat.Builder {
    var upperCase: Boolean
    val bytes: HexFormat.BytesHexFormat.Builder
    val number: HexFormat.NumberHexFormat.Builder
    inline fun bytes(builderAction: HexFormat.BytesHexFormat.Builder.() -> Unit)
    inline fun number(builderAction: HexFormat.NumberHexFormat.Builder.() -> Unit)
}
class HexFormat.BytesHexFormat {
    val bytesPerLine: Int
    val bytesPerGroup: Int
    val groupSeparator: String
    val byteSeparator: String
    val bytePrefix: String
    val byteSuffix: String
    open fun toString(): String
}
class HexFormat.BytesHexFormat.Builder {
    var bytesPerLine: Int
    var bytesPerGroup: Int
    var groupSeparator: String
    var byteSeparator: String
    var bytePrefix: String
    var byteSuffix: String
}
companion object HexFormat.Companion {
    val Default: HexFormat
    val UpperCase: HexFormat
}
class HexFormat.NumberHexFormat {
    val prefix: String
    val suffix: String
    val removeLeadingZeros: Boolean
    @SinceKotlin(2.0) val minLength: Int
    open fun toString(): String
}
class HexFormat.NumberHexFormat.Builder {
    var prefix: String
    var suffix: String
    var removeLeadingZeros: Boolean
    @SinceKotlin(2.0) var minLength: Int
}
data class MatchGroup {
    constructor(value: String, range: IntRange)
    val value: String
    val range: IntRange
    operator fun component1(): String
    operator fun component2(): IntRange
    fun copy(value: String = ..., range: IntRange = ...): MatchGroup
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
    open fun toString(): String
}
interface MatchGroupCollection : Collection<MatchGroup?> {
    abstract operator fun get(index: Int): MatchGroup?
}
interface MatchNamedGroupCollection : MatchGroupCollection {
    abstract operator fun get(name: String): MatchGroup?
}
interface MatchResult {
    abstract val range: IntRange
    abstract val value: String
    abstract val groups: MatchGroupCollection
    abstract val groupValues: List<String>
    open val destructured: MatchResult.Destructured
    abstract fun next(): MatchResult?
}
class MatchResult.Destructured {
    val match: MatchResult
    inline operator fun component1(): String
    inline operator fun component2(): String
    inline operator fun component3(): String
    inline operator fun component4(): String
    inline operator fun component5(): String
    inline operator fun component6(): String
    inline operator fun component7(): String
    inline operator fun component8(): String
    inline operator fun component9(): String
    inline operator fun component10(): String
    fun toList(): List<String>
}
class Regex : Serializable {
    constructor(pattern: String)
    constructor(pattern: String, option: RegexOption)
    constructor(pattern: String, options: Set<RegexOption>)
    val pattern: String
    val options: Set<RegexOption>
    infix fun matches(input: CharSequence): Boolean
    fun containsMatchIn(input: CharSequence): Boolean
    fun find(input: CharSequence, startIndex: Int = ...): MatchResult?
    fun findAll(input: CharSequence, startIndex: Int = ...): Sequence<MatchResult>
    fun matchEntire(input: CharSequence): MatchResult?
    fun matchAt(input: CharSequence, index: Int): MatchResult?
    fun matchesAt(input: CharSequence, index: Int): Boolean
    fun replace(input: CharSequence, replacement: String): String
    fun replace(input: CharSequence, transform: (MatchResult) -> CharSequence): String
    fun replaceFirst(input: CharSequence, replacement: String): String
    fun split(input: CharSequence, limit: Int = ...): List<String>
    fun splitToSequence(input: CharSequence, limit: Int = ...): Sequence<String>
    open fun toString(): String
    fun toPattern(): Pattern
}
companion object Regex.Companion {
    fun fromLiteral(literal: String): Regex
    fun escape(literal: String): String
    fun escapeReplacement(literal: String): String
}
enum class RegexOption : Enum<RegexOption> {
    open val value: Int
    open val mask: Int
    entry IGNORE_CASE
    entry MULTILINE
    entry LITERAL
    entry UNIX_LINES
    entry COMMENTS
    entry DOT_MATCHES_ALL
    entry CANON_EQ
}
object Typography {
    const val quote: Char
    const val dollar: Char
    const val amp: Char
    const val less: Char
    const val greater: Char
    const val nbsp: Char
    const val times: Char
    const val cent: Char
    const val pound: Char
    const val section: Char
    const val copyright: Char
    const val leftGuillemet: Char
    const val rightGuillemet: Char
    const val registered: Char
    const val degree: Char
    const val plusMinus: Char
    const val paragraph: Char
    const val middleDot: Char
    const val half: Char
    const val ndash: Char
    const val mdash: Char
    const val leftSingleQuote: Char
    const val rightSingleQuote: Char
    const val lowSingleQuote: Char
    const val leftDoubleQuote: Char
    const val rightDoubleQuote: Char
    const val lowDoubleQuote: Char
    const val dagger: Char
    const val doubleDagger: Char
    const val bullet: Char
    const val ellipsis: Char
    const val prime: Char
    const val doublePrime: Char
    const val euro: Char
    const val tm: Char
    const val almostEqual: Char
    const val notEqual: Char
    const val lessOrEqual: Char
    const val greaterOrEqual: Char
    @Deprecated const val leftGuillemete: Char
    @Deprecated const val rightGuillemete: Char
}
@Deprecated(ERROR) inline fun java.lang.StringBuilder.append(str: CharArray, offset: Int, len: Int): java.lang.StringBuilder
@Deprecated fun java.lang.Appendable.appendln(): java.lang.Appendable
@Deprecated fun java.lang.StringBuilder.appendln(): java.lang.StringBuilder
@Deprecated inline fun java.lang.Appendable.appendln(value: Char): java.lang.Appendable
@Deprecated inline fun java.lang.Appendable.appendln(value: CharSequence?): java.lang.Appendable
@Deprecated inline fun java.lang.StringBuilder.append(obj: Any?): java.lang.StringBuilder
@Deprecated inline fun java.lang.StringBuilder.appendln(value: StringBuffer?): java.lang.StringBuilder
@Deprecated inline fun java.lang.StringBuilder.appendln(value: java.lang.StringBuilder?): java.lang.StringBuilder
@Deprecated inline fun java.lang.StringBuilder.appendln(value: Any?): java.lang.StringBuilder
@Deprecated inline fun java.lang.StringBuilder.appendln(value: Boolean): java.lang.StringBuilder
@Deprecated inline fun java.lang.StringBuilder.appendln(value: Byte): java.lang.StringBuilder
@Deprecated inline fun java.lang.StringBuilder.appendln(value: Char): java.lang.StringBuilder
@Deprecated inline fun java.lang.StringBuilder.appendln(value: CharArray): java.lang.StringBuilder
@Deprecated inline fun java.lang.StringBuilder.appendln(value: CharSequence?): java.lang.StringBuilder
@Deprecated inline fun java.lang.StringBuilder.appendln(value: Double): java.lang.StringBuilder
@Deprecated inline fun java.lang.StringBuilder.appendln(value: Float): java.lang.StringBuilder
@Deprecated inline fun java.lang.StringBuilder.appendln(value: Int): java.lang.StringBuilder
@Deprecated inline fun java.lang.StringBuilder.appendln(value: Long): java.lang.StringBuilder
@Deprecated inline fun java.lang.StringBuilder.appendln(value: Short): java.lang.StringBuilder
@Deprecated inline fun java.lang.StringBuilder.appendln(value: String?): java.lang.StringBuilder
inline fun buildString(capacity: Int, builderAction: java.lang.StringBuilder.() -> Unit): String
fun java.lang.StringBuilder.clear(): java.lang.StringBuilder
inline fun java.lang.Appendable.appendLine(): java.lang.Appendable
inline fun java.lang.Appendable.appendLine(value: Char): java.lang.Appendable
inline fun java.lang.Appendable.appendLine(value: CharSequence?): java.lang.Appendable
inline fun java.lang.StringBuilder.appendLine(): java.lang.StringBuilder
inline fun java.lang.StringBuilder.appendLine(value: StringBuffer?): java.lang.StringBuilder
inline fun java.lang.StringBuilder.appendLine(value: java.lang.StringBuilder?): java.lang.StringBuilder
inline fun java.lang.StringBuilder.appendLine(value: Any?): java.lang.StringBuilder
inline fun java.lang.StringBuilder.appendLine(value: Boolean): java.lang.StringBuilder
inline fun java.lang.StringBuilder.appendLine(value: Byte): java.lang.StringBuilder
inline fun java.lang.StringBuilder.appendLine(value: Char): java.lang.StringBuilder
inline fun java.lang.StringBuilder.appendLine(value: CharArray): java.lang.StringBuilder
inline fun java.lang.StringBuilder.appendLine(value: CharSequence?): java.lang.StringBuilder
inline fun java.lang.StringBuilder.appendLine(value: Double): java.lang.StringBuilder
inline fun java.lang.StringBuilder.appendLine(value: Float): java.lang.StringBuilder
inline fun java.lang.StringBuilder.appendLine(value: Int): java.lang.StringBuilder
inline fun java.lang.StringBuilder.appendLine(value: Long): java.lang.StringBuilder
inline fun java.lang.StringBuilder.appendLine(value: Short): java.lang.StringBuilder
inline fun java.lang.StringBuilder.appendLine(value: String?): java.lang.StringBuilder
inline fun java.lang.StringBuilder.appendRange(value: CharArray, startIndex: Int, endIndex: Int): java.lang.StringBuilder
inline fun java.lang.StringBuilder.appendRange(value: CharSequence, startIndex: Int, endIndex: Int): java.lang.StringBuilder
inline fun java.lang.StringBuilder.deleteAt(index: Int): java.lang.StringBuilder
inline fun java.lang.StringBuilder.deleteRange(startIndex: Int, endIndex: Int): java.lang.StringBuilder
inline fun java.lang.StringBuilder.insertRange(index: Int, value: CharArray, startIndex: Int, endIndex: Int): java.lang.StringBuilder
inline fun java.lang.StringBuilder.insertRange(index: Int, value: CharSequence, startIndex: Int, endIndex: Int): java.lang.StringBuilder
inline fun java.lang.StringBuilder.setRange(startIndex: Int, endIndex: Int, value: String): java.lang.StringBuilder
inline fun java.lang.StringBuilder.toCharArray(destination: CharArray, destinationOffset: Int = ..., startIndex: Int = ..., endIndex: Int = ...)
inline fun java.lang.StringBuilder.append(value: Byte): java.lang.StringBuilder
inline fun java.lang.StringBuilder.append(value: Short): java.lang.StringBuilder
inline fun java.lang.StringBuilder.insert(index: Int, value: Byte): java.lang.StringBuilder
inline fun java.lang.StringBuilder.insert(index: Int, value: Short): java.lang.StringBuilder
@SinceKotlin(2.2) inline fun HexFormat(builderAction: HexFormat.Builder.() -> Unit): HexFormat
fun java.lang.StringBuilder.append(vararg value: Any?): java.lang.StringBuilder
fun java.lang.StringBuilder.append(vararg value: String?): java.lang.StringBuilder
inline fun String(bytes: ByteArray): String
inline fun String(bytes: ByteArray, charset: Charset): String
inline fun String(bytes: ByteArray, offset: Int, length: Int): String
inline fun String(bytes: ByteArray, offset: Int, length: Int, charset: Charset): String
inline fun String(chars: CharArray): String
inline fun String(chars: CharArray, offset: Int, length: Int): String
inline fun String(codePoints: IntArray, offset: Int, length: Int): String
inline fun String(stringBuffer: StringBuffer): String
inline fun String(stringBuilder: java.lang.StringBuilder): String
inline fun buildString(builderAction: java.lang.StringBuilder.() -> Unit): String
inline fun charset(charsetName: String): Charset
inline operator fun java.lang.StringBuilder.set(index: Int, value: Char)
typealias Appendable = java.lang.Appendable
typealias CharacterCodingException = java.nio.charset.CharacterCodingException
typealias StringBuilder = java.lang.StringBuilder
@Deprecated inline fun Char.toLowerCase(): Char
@Deprecated inline fun Char.toTitleCase(): Char
@Deprecated inline fun Char.toUpperCase(): Char
fun Char.digitToInt(): Int
fun Char.digitToInt(radix: Int): Int
fun Char.digitToIntOrNull(): Int?
fun Char.digitToIntOrNull(radix: Int): Int?
fun Char.lowercase(locale: Locale): String
fun Char.titlecase(): String
fun Char.titlecase(locale: Locale): String
fun Char.uppercase(locale: Locale): String
inline fun Char.lowercase(): String
inline fun Char.lowercaseChar(): Char
inline fun Char.titlecaseChar(): Char
inline fun Char.uppercase(): String
inline fun Char.uppercaseChar(): Char
fun Char.equals(other: Char, ignoreCase: Boolean = ...): Boolean
fun Char.isSurrogate(): Boolean
fun Char.isWhitespace(): Boolean
inline fun Char.isDefined(): Boolean
inline fun Char.isDigit(): Boolean
inline fun Char.isHighSurrogate(): Boolean
inline fun Char.isISOControl(): Boolean
inline fun Char.isIdentifierIgnorable(): Boolean
inline fun Char.isJavaIdentifierPart(): Boolean
inline fun Char.isJavaIdentifierStart(): Boolean
inline fun Char.isLetter(): Boolean
inline fun Char.isLetterOrDigit(): Boolean
inline fun Char.isLowSurrogate(): Boolean
inline fun Char.isLowerCase(): Boolean
inline fun Char.isTitleCase(): Boolean
inline fun Char.isUpperCase(): Boolean
inline operator fun Char.plus(other: String): String
val Char.category: CharCategory
val Char.directionality: CharDirectionality
inline fun <S : CharSequence> S.onEach(action: (Char) -> Unit): S
inline fun <S : CharSequence> S.onEachIndexed(action: (Int, Char) -> Unit): S
inline fun Byte.toString(radix: Int): String
@SinceKotlin(2.2) fun Byte.toHexString(format: HexFormat = ...): String
inline fun Int.toString(radix: Int): String
fun Int.digitToChar(): Char
fun Int.digitToChar(radix: Int): Char
@SinceKotlin(2.2) fun Int.toHexString(format: HexFormat = ...): String
inline fun Long.toString(radix: Int): String
@SinceKotlin(2.2) fun Long.toHexString(format: HexFormat = ...): String
inline fun Short.toString(radix: Int): String
@SinceKotlin(2.2) fun Short.toHexString(format: HexFormat = ...): String
inline fun <C : CharSequence & R, R> C.ifBlank(defaultValue: () -> R): R
inline fun <C : CharSequence & R, R> C.ifEmpty(defaultValue: () -> R): R
fun <T : java.lang.Appendable> T.appendRange(value: CharSequence, startIndex: Int, endIndex: Int): T
fun <T : java.lang.Appendable> T.append(vararg value: CharSequence?): T
fun ByteArray.decodeToString(): String
fun ByteArray.decodeToString(startIndex: Int = ..., endIndex: Int = ..., throwOnInvalidSequence: Boolean = ...): String
@SinceKotlin(2.2) fun ByteArray.toHexString(format: HexFormat = ...): String
@SinceKotlin(2.2) fun ByteArray.toHexString(startIndex: Int = ..., endIndex: Int = ..., format: HexFormat = ...): String
fun CharArray.concatToString(): String
fun CharArray.concatToString(startIndex: Int = ..., endIndex: Int = ...): String
fun UByte.toString(radix: Int): String
@SinceKotlin(2.2) inline fun UByte.toHexString(format: HexFormat = ...): String
fun UInt.toString(radix: Int): String
@SinceKotlin(2.2) inline fun UInt.toHexString(format: HexFormat = ...): String
fun ULong.toString(radix: Int): String
@SinceKotlin(2.2) inline fun ULong.toHexString(format: HexFormat = ...): String
fun UShort.toString(radix: Int): String
@SinceKotlin(2.2) inline fun UShort.toHexString(format: HexFormat = ...): String
@SinceKotlin(2.2) inline fun UByteArray.toHexString(format: HexFormat = ...): String
@SinceKotlin(2.2) inline fun UByteArray.toHexString(startIndex: Int = ..., endIndex: Int = ..., format: HexFormat = ...): String
inline fun Pattern.toRegex(): Regex
operator fun MatchGroupCollection.get(name: String): MatchGroup?
