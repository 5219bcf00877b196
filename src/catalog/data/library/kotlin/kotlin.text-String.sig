package kotlin.text

import java.math.BigDecimal
import java.math.BigInteger
import java.math.MathContext
import java.nio.charset.Charset
import java.util.Comparator
import java.util.Locale
import java.util.regex.Pattern

@Deprecated @LowPriorityInOverloadResolution fun String.capitalize(locale: Locale): String
@Deprecated @LowPriorityInOverloadResolution fun String.decapitalize(locale: Locale): String
@Deprecated fun String.capitalize(): String
@Deprecated fun String.decapitalize(): String
@Deprecated inline fun String.subSequence(start: Int, end: Int): CharSequence
@Deprecated inline fun String.toLowerCase(): String
@Deprecated inline fun String.toLowerCase(locale: Locale): String
@Deprecated inline fun String.toUpperCase(): String
@Deprecated inline fun String.toUpperCase(locale: Locale): String
fun String.toByteOrNull(): Byte?
fun String.toByteOrNull(radix: Int): Byte?
fun String.toDoubleOrNull(): Double?
fun String.toFloatOrNull(): Float?
fun String.toIntOrNull(): Int?
fun String.toIntOrNull(radix: Int): Int?
fun String.toLongOrNull(): Long?
fun String.toLongOrNull(radix: Int): Long?
fun String.toShortOrNull(): Short?
fun String.toShortOrNull(radix: Int): Short?
inline fun String.toByte(radix: Int): Byte
inline fun String.toInt(radix: Int): Int
inline fun String.toLong(radix: Int): Long
inline fun String.toShort(radix: Int): Short
fun String.toBigDecimalOrNull(): BigDecimal?
fun String.toBigDecimalOrNull(mathContext: MathContext): BigDecimal?
fun String.toBigIntegerOrNull(): BigInteger?
fun String.toBigIntegerOrNull(radix: Int): BigInteger?
inline fun String.toBigDecimal(): BigDecimal
inline fun String.toBigDecimal(mathContext: MathContext): BigDecimal
inline fun String.toBigInteger(): BigInteger
inline fun String.toBigInteger(radix: Int): BigInteger
fun String.encodeToByteArray(): ByteArray
fun String.encodeToByteArray(startIndex: Int = ..., endIndex: Int = ..., throwOnInvalidSequence: Boolean = ...): ByteArray
fun String.toCharArray(startIndex: Int = ..., endIndex: Int = ...): CharArray
inline fun String.Companion.format(locale: Locale?, format: String, vararg args: Any?): String
inline fun String.format(locale: Locale?, vararg args: Any?): String
inline fun String?.toBoolean(): Boolean
@OverloadResolutionByLambdaReturnType inline fun String.replaceFirstChar(transform: (Char) -> Char): String
@OverloadResolutionByLambdaReturnType inline fun String.replaceFirstChar(transform: (Char) -> CharSequence): String
fun String.toBooleanStrict(): Boolean
fun String.toBooleanStrictOrNull(): Boolean?
fun String.toUByte(): UByte
fun String.toUByte(radix: Int): UByte
fun String.toUByteOrNull(): UByte?
fun String.toUByteOrNull(radix: Int): UByte?
fun String.toUInt(): UInt
fun String.toUInt(radix: Int): UInt
fun String.toUIntOrNull(): UInt?
fun String.toUIntOrNull(radix: Int): UInt?
fun String.toULong(): ULong
fun String.toULong(radix: Int): ULong
fun String.toULongOrNull(): ULong?
fun String.toULongOrNull(radix: Int): ULong?
fun String.toUShort(): UShort
fun String.toUShort(radix: Int): UShort
fun String.toUShortOrNull(): UShort?
fun String.toUShortOrNull(radix: Int): UShort?
inline fun String.lowercase(): String
inline fun String.lowercase(locale: Locale): String
inline fun String.uppercase(): String
inline fun String.uppercase(locale: Locale): String
@SinceKotlin(2.2) fun String.hexToByte(format: HexFormat = ...): Byte
@SinceKotlin(2.2) fun String.hexToByteArray(format: HexFormat = ...): ByteArray
@SinceKotlin(2.2) fun String.hexToInt(format: HexFormat = ...): Int
@SinceKotlin(2.2) fun String.hexToLong(format: HexFormat = ...): Long
@SinceKotlin(2.2) fun String.hexToShort(format: HexFormat = ...): Short
@SinceKotlin(2.2) inline fun String.hexToUByte(format: HexFormat = ...): UByte
@SinceKotlin(2.2) inline fun String.hexToUByteArray(format: HexFormat = ...): UByteArray
@SinceKotlin(2.2) inline fun String.hexToUInt(format: HexFormat = ...): UInt
@SinceKotlin(2.2) inline fun String.hexToULong(format: HexFormat = ...): ULong
@SinceKotlin(2.2) inline fun String.hexToUShort(format: HexFormat = ...): UShort
fun String.compareTo(other: String, ignoreCase: Boolean = ...): Int
fun String.drop(n: Int): String
fun String.dropLast(n: Int): String
fun String.endsWith(suffix: String, ignoreCase: Boolean = ...): Boolean
fun String.padEnd(length: Int, padChar: Char = ...): String
fun String.padStart(length: Int, padChar: Char = ...): String
fun String.prependIndent(indent: String = ...): String
fun String.regionMatches(thisOffset: Int, other: String, otherOffset: Int, length: Int, ignoreCase: Boolean = ...): Boolean
fun String.removePrefix(prefix: CharSequence): String
fun String.removeSuffix(suffix: CharSequence): String
fun String.removeSurrounding(delimiter: CharSequence): String
fun String.removeSurrounding(prefix: CharSequence, suffix: CharSequence): String
fun String.replace(oldChar: Char, newChar: Char, ignoreCase: Boolean = ...): String
fun String.replace(oldValue: String, newValue: String, ignoreCase: Boolean = ...): String
fun String.replaceAfter(delimiter: Char, replacement: String, missingDelimiterValue: String = ...): String
fun String.replaceAfter(delimiter: String, replacement: String, missingDelimiterValue: String = ...): String
fun String.replaceAfterLast(delimiter: Char, replacement: String, missingDelimiterValue: String = ...): String
fun String.replaceAfterLast(delimiter: String, replacement: String, missingDelimiterValue: String = ...): String
fun String.replaceBefore(delimiter: Char, replacement: String, missingDelimiterValue: String = ...): String
fun String.replaceBefore(delimiter: String, replacement: String, missingDelimiterValue: String = ...): String
fun String.replaceBeforeLast(delimiter: Char, replacement: String, missingDelimiterValue: String = ...): String
fun String.replaceBeforeLast(delimiter: String, replacement: String, missingDelimiterValue: String = ...): String
fun String.replaceFirst(oldChar: Char, newChar: Char, ignoreCase: Boolean = ...): String
fun String.replaceFirst(oldValue: String, newValue: String, ignoreCase: Boolean = ...): String
fun String.replaceIndent(newIndent: String = ...): String
fun String.replaceIndentByMargin(newIndent: String = ..., marginPrefix: String = ...): String
fun String.slice(indices: IntRange): String
fun String.startsWith(prefix: String, ignoreCase: Boolean = ...): Boolean
fun String.startsWith(prefix: String, startIndex: Int, ignoreCase: Boolean = ...): Boolean
fun String.substring(range: IntRange): String
fun String.substringAfter(delimiter: Char, missingDelimiterValue: String = ...): String
fun String.substringAfter(delimiter: String, missingDelimiterValue: String = ...): String
fun String.substringAfterLast(delimiter: Char, missingDelimiterValue: String = ...): String
fun String.substringAfterLast(delimiter: String, missingDelimiterValue: String = ...): String
fun String.substringBefore(delimiter: Char, missingDelimiterValue: String = ...): String
fun String.substringBefore(delimiter: String, missingDelimiterValue: String = ...): String
fun String.substringBeforeLast(delimiter: Char, missingDelimiterValue: String = ...): String
fun String.substringBeforeLast(delimiter: String, missingDelimiterValue: String = ...): String
fun String.take(n: Int): String
fun String.takeLast(n: Int): String
fun String.trim(vararg chars: Char): String
fun String.trimEnd(vararg chars: Char): String
fun String.trimIndent(): String
fun String.trimMargin(marginPrefix: String = ...): String
fun String.trimStart(vararg chars: Char): String
fun String?.equals(other: String?, ignoreCase: Boolean = ...): Boolean
inline fun String.Companion.format(format: String, vararg args: Any?): String
inline fun String.codePointAt(index: Int): Int
inline fun String.codePointBefore(index: Int): Int
inline fun String.codePointCount(beginIndex: Int, endIndex: Int): Int
inline fun String.contentEquals(charSequence: CharSequence): Boolean
inline fun String.contentEquals(stringBuilder: StringBuffer): Boolean
inline fun String.dropLastWhile(predicate: (Char) -> Boolean): String
inline fun String.dropWhile(predicate: (Char) -> Boolean): String
inline fun String.filter(predicate: (Char) -> Boolean): String
inline fun String.filterIndexed(predicate: (Int, Char) -> Boolean): String
inline fun String.filterNot(predicate: (Char) -> Boolean): String
inline fun String.format(vararg args: Any?): String
inline fun String.intern(): String
inline fun String.offsetByCodePoints(index: Int, codePointOffset: Int): Int
inline fun String.partition(predicate: (Char) -> Boolean): Pair<String, String>
inline fun String.removeRange(range: IntRange): String
inline fun String.removeRange(startIndex: Int, endIndex: Int): String
inline fun String.replaceRange(range: IntRange, replacement: CharSequence): String
inline fun String.replaceRange(startIndex: Int, endIndex: Int, replacement: CharSequence): String
inline fun String.reversed(): String
inline fun String.slice(indices: Iterable<Int>): String
inline fun String.substring(startIndex: Int): String
inline fun String.substring(startIndex: Int, endIndex: Int): String
inline fun String.takeLastWhile(predicate: (Char) -> Boolean): String
inline fun String.takeWhile(predicate: (Char) -> Boolean): String
inline fun String.toByte(): Byte
inline fun String.toByteArray(charset: Charset = ...): ByteArray
inline fun String.toCharArray(): CharArray
inline fun String.toCharArray(destination: CharArray, destinationOffset: Int = ..., startIndex: Int = ..., endIndex: Int = ...): CharArray
inline fun String.toDouble(): Double
inline fun String.toFloat(): Float
inline fun String.toInt(): Int
inline fun String.toLong(): Long
inline fun String.toPattern(flags: Int = ...): Pattern
inline fun String.toRegex(): Regex
inline fun String.toRegex(option: RegexOption): Regex
inline fun String.toRegex(options: Set<RegexOption>): Regex
inline fun String.toShort(): Short
inline fun String.trim(): String
inline fun String.trim(predicate: (Char) -> Boolean): String
inline fun String.trimEnd(): String
inline fun String.trimEnd(predicate: (Char) -> Boolean): String
inline fun String.trimStart(): String
inline fun String.trimStart(predicate: (Char) -> Boolean): String
inline fun String?.orEmpty(): String
val String.Companion.CASE_INSENSITIVE_ORDER: Comparator<String>
