@file:Java
package java.nio.charset

import java.io.IOException
import java.nio.ByteBuffer
import java.nio.CharBuffer
import java.util.Locale
import java.util.SortedMap

class CharacterCodingException : IOException {
    constructor()
}
abstract class Charset : Comparable<Charset> {
    protected constructor(String, Array<String>)
    abstract fun contains(Charset): Boolean
    abstract fun newDecoder(): CharsetDecoder
    abstract fun newEncoder(): CharsetEncoder
    final fun aliases(): Set<String>
    final fun decode(ByteBuffer): CharBuffer
    final fun encode(String): ByteBuffer
    final fun encode(CharBuffer): ByteBuffer
    final fun isRegistered(): Boolean
    final fun name(): String
    fun canEncode(): Boolean
    fun displayName(): String
    fun displayName(Locale): String
    static fun availableCharsets(): SortedMap<String, Charset>
    static fun defaultCharset(): Charset
    static fun forName(String): Charset
    static fun isSupported(String): Boolean
}
abstract class CharsetDecoder {
    protected constructor(Charset, Float, Float)
    final fun averageCharsPerByte(): Float
    final fun charset(): Charset
    final fun decode(ByteBuffer): CharBuffer
    final fun decode(ByteBuffer, CharBuffer, Boolean): CoderResult
    final fun flush(CharBuffer): CoderResult
    final fun maxCharsPerByte(): Float
    final fun onMalformedInput(CodingErrorAction): CharsetDecoder
    final fun onUnmappableCharacter(CodingErrorAction): CharsetDecoder
    final fun replaceWith(String): CharsetDecoder
    final fun replacement(): String
    final fun reset(): CharsetDecoder
    fun detectedCharset(): Charset
    fun isAutoDetecting(): Boolean
    fun isCharsetDetected(): Boolean
    fun malformedInputAction(): CodingErrorAction
    fun unmappableCharacterAction(): CodingErrorAction
    protected abstract fun decodeLoop(ByteBuffer, CharBuffer): CoderResult
    protected fun implFlush(CharBuffer): CoderResult
    protected fun implOnMalformedInput(CodingErrorAction)
    protected fun implOnUnmappableCharacter(CodingErrorAction)
    protected fun implReplaceWith(String)
    protected fun implReset()
}
abstract class CharsetEncoder {
    protected constructor(Charset, Float, Float)
    protected constructor(Charset, Float, Float, ByteArray)
    final fun averageBytesPerChar(): Float
    final fun charset(): Charset
    final fun encode(CharBuffer): ByteBuffer
    final fun encode(CharBuffer, ByteBuffer, Boolean): CoderResult
    final fun flush(ByteBuffer): CoderResult
    final fun maxBytesPerChar(): Float
    final fun onMalformedInput(CodingErrorAction): CharsetEncoder
    final fun onUnmappableCharacter(CodingErrorAction): CharsetEncoder
    final fun replaceWith(ByteArray): CharsetEncoder
    final fun replacement(): ByteArray
    final fun reset(): CharsetEncoder
    fun canEncode(Char): Boolean
    fun canEncode(CharSequence): Boolean
    fun isLegalReplacement(ByteArray): Boolean
    fun malformedInputAction(): CodingErrorAction
    fun unmappableCharacterAction(): CodingErrorAction
    protected abstract fun encodeLoop(CharBuffer, ByteBuffer): CoderResult
    protected fun implFlush(ByteBuffer): CoderResult
    protected fun implOnMalformedInput(CodingErrorAction)
    protected fun implOnUnmappableCharacter(CodingErrorAction)
    protected fun implReplaceWith(ByteArray)
    protected fun implReset()
}
class CoderMalfunctionError : Error {
    constructor(Exception)
}
class CoderResult {
    fun isError(): Boolean
    fun isMalformed(): Boolean
    fun isOverflow(): Boolean
    fun isUnderflow(): Boolean
    fun isUnmappable(): Boolean
    fun length(): Int
    fun throwException()
    static val OVERFLOW: CoderResult
    static val UNDERFLOW: CoderResult
    static fun malformedForLength(Int): CoderResult
    static fun unmappableForLength(Int): CoderResult
}
class CodingErrorAction {
    static val IGNORE: CodingErrorAction
    static val REPLACE: CodingErrorAction
    static val REPORT: CodingErrorAction
}
class IllegalCharsetNameException : IllegalArgumentException {
    constructor(String)
    fun getCharsetName(): String
}
class MalformedInputException : CharacterCodingException {
    constructor(Int)
    fun getInputLength(): Int
}
final class StandardCharsets {
    static val ISO_8859_1: Charset
    static val US_ASCII: Charset
    static val UTF_16: Charset
    static val UTF_16BE: Charset
    static val UTF_16LE: Charset
    static val UTF_8: Charset
}
class UnmappableCharacterException : CharacterCodingException {
    constructor(Int)
    fun getInputLength(): Int
}
class UnsupportedCharsetException : IllegalArgumentException {
    constructor(String)
    fun getCharsetName(): String
}
