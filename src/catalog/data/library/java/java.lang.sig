@file:Java
package java.lang

import java.io.BufferedReader
import java.io.BufferedWriter
import java.io.Console
import java.io.File
import java.io.FileDescriptor
import java.io.InputStream
import java.io.OutputStream
import java.io.PrintStream
import java.io.PrintWriter
import java.io.Serializable
import java.lang.constant.ClassDesc
import java.lang.constant.Constable
import java.lang.constant.ConstantDesc
import java.lang.constant.DynamicConstantDesc
import java.lang.invoke.MethodHandles
import java.lang.invoke.MethodType
import java.lang.invoke.TypeDescriptor
import java.lang.module.Configuration
import java.lang.module.ModuleDescriptor
import java.lang.reflect.AnnotatedElement
import java.lang.reflect.AnnotatedType
import java.lang.reflect.Constructor
import java.lang.reflect.Field
import java.lang.reflect.GenericDeclaration
import java.lang.reflect.Method
import java.lang.reflect.RecordComponent
import java.lang.reflect.Type
import java.lang.reflect.TypeVariable
import java.net.InetAddress
import java.net.URL
import java.nio.ByteBuffer
import java.nio.CharBuffer
import java.nio.channels.Channel
import java.nio.charset.Charset
import java.security.BasicPermission
import java.security.Permission
import java.security.ProtectionDomain
import java.time.Duration
import java.time.Instant
import java.util.Enumeration
import java.util.Locale
import java.util.Optional
import java.util.Properties
import java.util.ResourceBundle
import java.util.Spliterator
import java.util.concurrent.CompletableFuture
import java.util.concurrent.TimeUnit
import java.util.function.Consumer
import java.util.function.Function
import java.util.function.Supplier
import java.util.stream.IntStream
import java.util.stream.Stream

class AbstractMethodError : IncompatibleClassChangeError {
    constructor()
    constructor(String)
}
interface Appendable {
    abstract fun append(Char): Appendable
    abstract fun append(CharSequence): Appendable
    abstract fun append(CharSequence, Int, Int): Appendable
}
class ArithmeticException : RuntimeException {
    constructor()
    constructor(String)
}
class ArrayIndexOutOfBoundsException : IndexOutOfBoundsException {
    constructor()
    constructor(Int)
    constructor(String)
}
class ArrayStoreException : RuntimeException {
    constructor()
    constructor(String)
}
class AssertionError : Error {
    constructor()
    constructor(Boolean)
    constructor(Char)
    constructor(Double)
    constructor(Float)
    constructor(Int)
    constructor(Object)
    constructor(String, Throwable)
    constructor(Long)
}
interface AutoCloseable {
    abstract fun close()
}
final class Boolean : Serializable, Comparable<Boolean>, Constable {
    constructor(Boolean)
    constructor(String)
    fun booleanValue(): Boolean
    fun describeConstable(): Optional<DynamicConstantDesc<Boolean>>
    static val FALSE: Boolean
    static val TRUE: Boolean
    static val TYPE: Class<Boolean>
    static fun compare(Boolean, Boolean): Int
    static fun getBoolean(String): Boolean
    static fun hashCode(Boolean): Int
    static fun logicalAnd(Boolean, Boolean): Boolean
    static fun logicalOr(Boolean, Boolean): Boolean
    static fun logicalXor(Boolean, Boolean): Boolean
    static fun parseBoolean(String): Boolean
    static fun toString(Boolean): String
    static fun valueOf(Boolean): Boolean
    static fun valueOf(String): Boolean
}
class BootstrapMethodError : LinkageError {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
}
final class Byte : Number, Comparable<Byte>, Constable {
    constructor(Byte)
    constructor(String)
    fun describeConstable(): Optional<DynamicConstantDesc<Byte>>
    static val BYTES: Int
    static val MAX_VALUE: Byte
    static val MIN_VALUE: Byte
    static val SIZE: Int
    static val TYPE: Class<Byte>
    static fun compare(Byte, Byte): Int
    static fun compareUnsigned(Byte, Byte): Int
    static fun decode(String): Byte
    static fun hashCode(Byte): Int
    static fun parseByte(String): Byte
    static fun parseByte(String, Int): Byte
    static fun toString(Byte): String
    static fun toUnsignedInt(Byte): Int
    static fun toUnsignedLong(Byte): Long
    static fun valueOf(Byte): Byte
    static fun valueOf(String): Byte
    static fun valueOf(String, Int): Byte
}
interface CharSequence {
    abstract fun charAt(Int): Char
    abstract fun length(): Int
    abstract fun subSequence(Int, Int): CharSequence
    fun chars(): IntStream
    fun codePoints(): IntStream
    fun isEmpty(): Boolean
    static fun compare(CharSequence, CharSequence): Int
}
final class Character : Serializable, Comparable<Character>, Constable {
    constructor(Char)
    @Deprecated static fun isJavaLetter(Char): Boolean
    @Deprecated static fun isJavaLetterOrDigit(Char): Boolean
    @Deprecated static fun isSpace(Char): Boolean
    fun charValue(): Char
    fun describeConstable(): Optional<DynamicConstantDesc<Character>>
    static val BYTES: Int
    static val COMBINING_SPACING_MARK: Byte
    static val CONNECTOR_PUNCTUATION: Byte
    static val CONTROL: Byte
    static val CURRENCY_SYMBOL: Byte
    static val DASH_PUNCTUATION: Byte
    static val DECIMAL_DIGIT_NUMBER: Byte
    static val DIRECTIONALITY_ARABIC_NUMBER: Byte
    static val DIRECTIONALITY_BOUNDARY_NEUTRAL: Byte
    static val DIRECTIONALITY_COMMON_NUMBER_SEPARATOR: Byte
    static val DIRECTIONALITY_EUROPEAN_NUMBER: Byte
    static val DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR: Byte
    static val DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR: Byte
    static val DIRECTIONALITY_FIRST_STRONG_ISOLATE: Byte
    static val DIRECTIONALITY_LEFT_TO_RIGHT: Byte
    static val DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING: Byte
    static val DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE: Byte
    static val DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE: Byte
    static val DIRECTIONALITY_NONSPACING_MARK: Byte
    static val DIRECTIONALITY_OTHER_NEUTRALS: Byte
    static val DIRECTIONALITY_PARAGRAPH_SEPARATOR: Byte
    static val DIRECTIONALITY_POP_DIRECTIONAL_FORMAT: Byte
    static val DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE: Byte
    static val DIRECTIONALITY_RIGHT_TO_LEFT: Byte
    static val DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC: Byte
    static val DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING: Byte
    static val DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE: Byte
    static val DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE: Byte
    static val DIRECTIONALITY_SEGMENT_SEPARATOR: Byte
    static val DIRECTIONALITY_UNDEFINED: Byte
    static val DIRECTIONALITY_WHITESPACE: Byte
    static val ENCLOSING_MARK: Byte
    static val END_PUNCTUATION: Byte
    static val FINAL_QUOTE_PUNCTUATION: Byte
    static val FORMAT: Byte
    static val INITIAL_QUOTE_PUNCTUATION: Byte
    static val LETTER_NUMBER: Byte
    static val LINE_SEPARATOR: Byte
    static val LOWERCASE_LETTER: Byte
    static val MATH_SYMBOL: Byte
    static val MAX_CODE_POINT: Int
    static val MAX_HIGH_SURROGATE: Char
    static val MAX_LOW_SURROGATE: Char
    static val MAX_RADIX: Int
    static val MAX_SURROGATE: Char
    static val MAX_VALUE: Char
    static val MIN_CODE_POINT: Int
    static val MIN_HIGH_SURROGATE: Char
    static val MIN_LOW_SURROGATE: Char
    static val MIN_RADIX: Int
    static val MIN_SUPPLEMENTARY_CODE_POINT: Int
    static val MIN_SURROGATE: Char
    static val MIN_VALUE: Char
    static val MODIFIER_LETTER: Byte
    static val MODIFIER_SYMBOL: Byte
    static val NON_SPACING_MARK: Byte
    static val OTHER_LETTER: Byte
    static val OTHER_NUMBER: Byte
    static val OTHER_PUNCTUATION: Byte
    static val OTHER_SYMBOL: Byte
    static val PARAGRAPH_SEPARATOR: Byte
    static val PRIVATE_USE: Byte
    static val SIZE: Int
    static val SPACE_SEPARATOR: Byte
    static val START_PUNCTUATION: Byte
    static val SURROGATE: Byte
    static val TITLECASE_LETTER: Byte
    static val TYPE: Class<Character>
    static val UNASSIGNED: Byte
    static val UPPERCASE_LETTER: Byte
    static fun charCount(Int): Int
    static fun codePointAt(CharArray, Int): Int
    static fun codePointAt(CharArray, Int, Int): Int
    static fun codePointAt(CharSequence, Int): Int
    static fun codePointBefore(CharArray, Int): Int
    static fun codePointBefore(CharArray, Int, Int): Int
    static fun codePointBefore(CharSequence, Int): Int
    static fun codePointCount(CharArray, Int, Int): Int
    static fun codePointCount(CharSequence, Int, Int): Int
    static fun codePointOf(String): Int
    static fun compare(Char, Char): Int
    static fun digit(Char, Int): Int
    static fun digit(Int, Int): Int
    static fun forDigit(Int, Int): Char
    static fun getDirectionality(Char): Byte
    static fun getDirectionality(Int): Byte
    static fun getName(Int): String
    static fun getNumericValue(Char): Int
    static fun getNumericValue(Int): Int
    static fun getType(Char): Int
    static fun getType(Int): Int
    static fun hashCode(Char): Int
    static fun highSurrogate(Int): Char
    static fun isAlphabetic(Int): Boolean
    static fun isBmpCodePoint(Int): Boolean
    static fun isDefined(Char): Boolean
    static fun isDefined(Int): Boolean
    static fun isDigit(Char): Boolean
    static fun isDigit(Int): Boolean
    static fun isHighSurrogate(Char): Boolean
    static fun isISOControl(Char): Boolean
    static fun isISOControl(Int): Boolean
    static fun isIdentifierIgnorable(Char): Boolean
    static fun isIdentifierIgnorable(Int): Boolean
    static fun isIdeographic(Int): Boolean
    static fun isJavaIdentifierPart(Char): Boolean
    static fun isJavaIdentifierPart(Int): Boolean
    static fun isJavaIdentifierStart(Char): Boolean
    static fun isJavaIdentifierStart(Int): Boolean
    static fun isLetter(Char): Boolean
    static fun isLetter(Int): Boolean
    static fun isLetterOrDigit(Char): Boolean
    static fun isLetterOrDigit(Int): Boolean
    static fun isLowSurrogate(Char): Boolean
    static fun isLowerCase(Char): Boolean
    static fun isLowerCase(Int): Boolean
    static fun isMirrored(Char): Boolean
    static fun isMirrored(Int): Boolean
    static fun isSpaceChar(Char): Boolean
    static fun isSpaceChar(Int): Boolean
    static fun isSupplementaryCodePoint(Int): Boolean
    static fun isSurrogate(Char): Boolean
    static fun isSurrogatePair(Char, Char): Boolean
    static fun isTitleCase(Char): Boolean
    static fun isTitleCase(Int): Boolean
    static fun isUnicodeIdentifierPart(Char): Boolean
    static fun isUnicodeIdentifierPart(Int): Boolean
    static fun isUnicodeIdentifierStart(Char): Boolean
    static fun isUnicodeIdentifierStart(Int): Boolean
    static fun isUpperCase(Char): Boolean
    static fun isUpperCase(Int): Boolean
    static fun isValidCodePoint(Int): Boolean
    static fun isWhitespace(Char): Boolean
    static fun isWhitespace(Int): Boolean
    static fun lowSurrogate(Int): Char
    static fun offsetByCodePoints(CharArray, Int, Int, Int, Int): Int
    static fun offsetByCodePoints(CharSequence, Int, Int): Int
    static fun reverseBytes(Char): Char
    static fun toChars(Int): CharArray
    static fun toChars(Int, CharArray, Int): Int
    static fun toCodePoint(Char, Char): Int
    static fun toLowerCase(Char): Char
    static fun toLowerCase(Int): Int
    static fun toString(Char): String
    static fun toString(Int): String
    static fun toTitleCase(Char): Char
    static fun toTitleCase(Int): Int
    static fun toUpperCase(Char): Char
    static fun toUpperCase(Int): Int
    static fun valueOf(Char): Character
}
class Character.Subset {
    protected constructor(String)
}
final class Character.UnicodeBlock : Character.Subset {
    static val ADLAM: Character.UnicodeBlock
    static val AEGEAN_NUMBERS: Character.UnicodeBlock
    static val AHOM: Character.UnicodeBlock
    static val ALCHEMICAL_SYMBOLS: Character.UnicodeBlock
    static val ALPHABETIC_PRESENTATION_FORMS: Character.UnicodeBlock
    static val ANATOLIAN_HIEROGLYPHS: Character.UnicodeBlock
    static val ANCIENT_GREEK_MUSICAL_NOTATION: Character.UnicodeBlock
    static val ANCIENT_GREEK_NUMBERS: Character.UnicodeBlock
    static val ANCIENT_SYMBOLS: Character.UnicodeBlock
    static val ARABIC: Character.UnicodeBlock
    static val ARABIC_EXTENDED_A: Character.UnicodeBlock
    static val ARABIC_MATHEMATICAL_ALPHABETIC_SYMBOLS: Character.UnicodeBlock
    static val ARABIC_PRESENTATION_FORMS_A: Character.UnicodeBlock
    static val ARABIC_PRESENTATION_FORMS_B: Character.UnicodeBlock
    static val ARABIC_SUPPLEMENT: Character.UnicodeBlock
    static val ARMENIAN: Character.UnicodeBlock
    static val ARROWS: Character.UnicodeBlock
    static val AVESTAN: Character.UnicodeBlock
    static val BALINESE: Character.UnicodeBlock
    static val BAMUM: Character.UnicodeBlock
    static val BAMUM_SUPPLEMENT: Character.UnicodeBlock
    static val BASIC_LATIN: Character.UnicodeBlock
    static val BASSA_VAH: Character.UnicodeBlock
    static val BATAK: Character.UnicodeBlock
    static val BENGALI: Character.UnicodeBlock
    static val BHAIKSUKI: Character.UnicodeBlock
    static val BLOCK_ELEMENTS: Character.UnicodeBlock
    static val BOPOMOFO: Character.UnicodeBlock
    static val BOPOMOFO_EXTENDED: Character.UnicodeBlock
    static val BOX_DRAWING: Character.UnicodeBlock
    static val BRAHMI: Character.UnicodeBlock
    static val BRAILLE_PATTERNS: Character.UnicodeBlock
    static val BUGINESE: Character.UnicodeBlock
    static val BUHID: Character.UnicodeBlock
    static val BYZANTINE_MUSICAL_SYMBOLS: Character.UnicodeBlock
    static val CARIAN: Character.UnicodeBlock
    static val CAUCASIAN_ALBANIAN: Character.UnicodeBlock
    static val CHAKMA: Character.UnicodeBlock
    static val CHAM: Character.UnicodeBlock
    static val CHEROKEE: Character.UnicodeBlock
    static val CHEROKEE_SUPPLEMENT: Character.UnicodeBlock
    static val CHESS_SYMBOLS: Character.UnicodeBlock
    static val CHORASMIAN: Character.UnicodeBlock
    static val CJK_COMPATIBILITY: Character.UnicodeBlock
    static val CJK_COMPATIBILITY_FORMS: Character.UnicodeBlock
    static val CJK_COMPATIBILITY_IDEOGRAPHS: Character.UnicodeBlock
    static val CJK_COMPATIBILITY_IDEOGRAPHS_SUPPLEMENT: Character.UnicodeBlock
    static val CJK_RADICALS_SUPPLEMENT: Character.UnicodeBlock
    static val CJK_STROKES: Character.UnicodeBlock
    static val CJK_SYMBOLS_AND_PUNCTUATION: Character.UnicodeBlock
    static val CJK_UNIFIED_IDEOGRAPHS: Character.UnicodeBlock
    static val CJK_UNIFIED_IDEOGRAPHS_EXTENSION_A: Character.UnicodeBlock
    static val CJK_UNIFIED_IDEOGRAPHS_EXTENSION_B: Character.UnicodeBlock
    static val CJK_UNIFIED_IDEOGRAPHS_EXTENSION_C: Character.UnicodeBlock
    static val CJK_UNIFIED_IDEOGRAPHS_EXTENSION_D: Character.UnicodeBlock
    static val CJK_UNIFIED_IDEOGRAPHS_EXTENSION_E: Character.UnicodeBlock
    static val CJK_UNIFIED_IDEOGRAPHS_EXTENSION_F: Character.UnicodeBlock
    static val CJK_UNIFIED_IDEOGRAPHS_EXTENSION_G: Character.UnicodeBlock
    static val COMBINING_DIACRITICAL_MARKS: Character.UnicodeBlock
    static val COMBINING_DIACRITICAL_MARKS_EXTENDED: Character.UnicodeBlock
    static val COMBINING_DIACRITICAL_MARKS_SUPPLEMENT: Character.UnicodeBlock
    static val COMBINING_HALF_MARKS: Character.UnicodeBlock
    static val COMBINING_MARKS_FOR_SYMBOLS: Character.UnicodeBlock
    static val COMMON_INDIC_NUMBER_FORMS: Character.UnicodeBlock
    static val CONTROL_PICTURES: Character.UnicodeBlock
    static val COPTIC: Character.UnicodeBlock
    static val COPTIC_EPACT_NUMBERS: Character.UnicodeBlock
    static val COUNTING_ROD_NUMERALS: Character.UnicodeBlock
    static val CUNEIFORM: Character.UnicodeBlock
    static val CUNEIFORM_NUMBERS_AND_PUNCTUATION: Character.UnicodeBlock
    static val CURRENCY_SYMBOLS: Character.UnicodeBlock
    static val CYPRIOT_SYLLABARY: Character.UnicodeBlock
    static val CYRILLIC: Character.UnicodeBlock
    static val CYRILLIC_EXTENDED_A: Character.UnicodeBlock
    static val CYRILLIC_EXTENDED_B: Character.UnicodeBlock
    static val CYRILLIC_EXTENDED_C: Character.UnicodeBlock
    static val CYRILLIC_SUPPLEMENTARY: Character.UnicodeBlock
    static val DESERET: Character.UnicodeBlock
    static val DEVANAGARI: Character.UnicodeBlock
    static val DEVANAGARI_EXTENDED: Character.UnicodeBlock
    static val DINGBATS: Character.UnicodeBlock
    static val DIVES_AKURU: Character.UnicodeBlock
    static val DOGRA: Character.UnicodeBlock
    static val DOMINO_TILES: Character.UnicodeBlock
    static val DUPLOYAN: Character.UnicodeBlock
    static val EARLY_DYNASTIC_CUNEIFORM: Character.UnicodeBlock
    static val EGYPTIAN_HIEROGLYPHS: Character.UnicodeBlock
    static val EGYPTIAN_HIEROGLYPH_FORMAT_CONTROLS: Character.UnicodeBlock
    static val ELBASAN: Character.UnicodeBlock
    static val ELYMAIC: Character.UnicodeBlock
    static val EMOTICONS: Character.UnicodeBlock
    static val ENCLOSED_ALPHANUMERICS: Character.UnicodeBlock
    static val ENCLOSED_ALPHANUMERIC_SUPPLEMENT: Character.UnicodeBlock
    static val ENCLOSED_CJK_LETTERS_AND_MONTHS: Character.UnicodeBlock
    static val ENCLOSED_IDEOGRAPHIC_SUPPLEMENT: Character.UnicodeBlock
    static val ETHIOPIC: Character.UnicodeBlock
    static val ETHIOPIC_EXTENDED: Character.UnicodeBlock
    static val ETHIOPIC_EXTENDED_A: Character.UnicodeBlock
    static val ETHIOPIC_SUPPLEMENT: Character.UnicodeBlock
    static val GENERAL_PUNCTUATION: Character.UnicodeBlock
    static val GEOMETRIC_SHAPES: Character.UnicodeBlock
    static val GEOMETRIC_SHAPES_EXTENDED: Character.UnicodeBlock
    static val GEORGIAN: Character.UnicodeBlock
    static val GEORGIAN_EXTENDED: Character.UnicodeBlock
    static val GEORGIAN_SUPPLEMENT: Character.UnicodeBlock
    static val GLAGOLITIC: Character.UnicodeBlock
    static val GLAGOLITIC_SUPPLEMENT: Character.UnicodeBlock
    static val GOTHIC: Character.UnicodeBlock
    static val GRANTHA: Character.UnicodeBlock
    static val GREEK: Character.UnicodeBlock
    static val GREEK_EXTENDED: Character.UnicodeBlock
    static val GUJARATI: Character.UnicodeBlock
    static val GUNJALA_GONDI: Character.UnicodeBlock
    static val GURMUKHI: Character.UnicodeBlock
    static val HALFWIDTH_AND_FULLWIDTH_FORMS: Character.UnicodeBlock
    static val HANGUL_COMPATIBILITY_JAMO: Character.UnicodeBlock
    static val HANGUL_JAMO: Character.UnicodeBlock
    static val HANGUL_JAMO_EXTENDED_A: Character.UnicodeBlock
    static val HANGUL_JAMO_EXTENDED_B: Character.UnicodeBlock
    static val HANGUL_SYLLABLES: Character.UnicodeBlock
    static val HANIFI_ROHINGYA: Character.UnicodeBlock
    static val HANUNOO: Character.UnicodeBlock
    static val HATRAN: Character.UnicodeBlock
    static val HEBREW: Character.UnicodeBlock
    static val HIGH_PRIVATE_USE_SURROGATES: Character.UnicodeBlock
    static val HIGH_SURROGATES: Character.UnicodeBlock
    static val HIRAGANA: Character.UnicodeBlock
    static val IDEOGRAPHIC_DESCRIPTION_CHARACTERS: Character.UnicodeBlock
    static val IDEOGRAPHIC_SYMBOLS_AND_PUNCTUATION: Character.UnicodeBlock
    static val IMPERIAL_ARAMAIC: Character.UnicodeBlock
    static val INDIC_SIYAQ_NUMBERS: Character.UnicodeBlock
    static val INSCRIPTIONAL_PAHLAVI: Character.UnicodeBlock
    static val INSCRIPTIONAL_PARTHIAN: Character.UnicodeBlock
    static val IPA_EXTENSIONS: Character.UnicodeBlock
    static val JAVANESE: Character.UnicodeBlock
    static val KAITHI: Character.UnicodeBlock
    static val KANA_EXTENDED_A: Character.UnicodeBlock
    static val KANA_SUPPLEMENT: Character.UnicodeBlock
    static val KANBUN: Character.UnicodeBlock
    static val KANGXI_RADICALS: Character.UnicodeBlock
    static val KANNADA: Character.UnicodeBlock
    static val KATAKANA: Character.UnicodeBlock
    static val KATAKANA_PHONETIC_EXTENSIONS: Character.UnicodeBlock
    static val KAYAH_LI: Character.UnicodeBlock
    static val KHAROSHTHI: Character.UnicodeBlock
    static val KHITAN_SMALL_SCRIPT: Character.UnicodeBlock
    static val KHMER: Character.UnicodeBlock
    static val KHMER_SYMBOLS: Character.UnicodeBlock
    static val KHOJKI: Character.UnicodeBlock
    static val KHUDAWADI: Character.UnicodeBlock
    static val LAO: Character.UnicodeBlock
    static val LATIN_1_SUPPLEMENT: Character.UnicodeBlock
    static val LATIN_EXTENDED_A: Character.UnicodeBlock
    static val LATIN_EXTENDED_ADDITIONAL: Character.UnicodeBlock
    static val LATIN_EXTENDED_B: Character.UnicodeBlock
    static val LATIN_EXTENDED_C: Character.UnicodeBlock
    static val LATIN_EXTENDED_D: Character.UnicodeBlock
    static val LATIN_EXTENDED_E: Character.UnicodeBlock
    static val LEPCHA: Character.UnicodeBlock
    static val LETTERLIKE_SYMBOLS: Character.UnicodeBlock
    static val LIMBU: Character.UnicodeBlock
    static val LINEAR_A: Character.UnicodeBlock
    static val LINEAR_B_IDEOGRAMS: Character.UnicodeBlock
    static val LINEAR_B_SYLLABARY: Character.UnicodeBlock
    static val LISU: Character.UnicodeBlock
    static val LISU_SUPPLEMENT: Character.UnicodeBlock
    static val LOW_SURROGATES: Character.UnicodeBlock
    static val LYCIAN: Character.UnicodeBlock
    static val LYDIAN: Character.UnicodeBlock
    static val MAHAJANI: Character.UnicodeBlock
    static val MAHJONG_TILES: Character.UnicodeBlock
    static val MAKASAR: Character.UnicodeBlock
    static val MALAYALAM: Character.UnicodeBlock
    static val MANDAIC: Character.UnicodeBlock
    static val MANICHAEAN: Character.UnicodeBlock
    static val MARCHEN: Character.UnicodeBlock
    static val MASARAM_GONDI: Character.UnicodeBlock
    static val MATHEMATICAL_ALPHANUMERIC_SYMBOLS: Character.UnicodeBlock
    static val MATHEMATICAL_OPERATORS: Character.UnicodeBlock
    static val MAYAN_NUMERALS: Character.UnicodeBlock
    static val MEDEFAIDRIN: Character.UnicodeBlock
    static val MEETEI_MAYEK: Character.UnicodeBlock
    static val MEETEI_MAYEK_EXTENSIONS: Character.UnicodeBlock
    static val MENDE_KIKAKUI: Character.UnicodeBlock
    static val MEROITIC_CURSIVE: Character.UnicodeBlock
    static val MEROITIC_HIEROGLYPHS: Character.UnicodeBlock
    static val MIAO: Character.UnicodeBlock
    static val MISCELLANEOUS_MATHEMATICAL_SYMBOLS_A: Character.UnicodeBlock
    static val MISCELLANEOUS_MATHEMATICAL_SYMBOLS_B: Character.UnicodeBlock
    static val MISCELLANEOUS_SYMBOLS: Character.UnicodeBlock
    static val MISCELLANEOUS_SYMBOLS_AND_ARROWS: Character.UnicodeBlock
    static val MISCELLANEOUS_SYMBOLS_AND_PICTOGRAPHS: Character.UnicodeBlock
    static val MISCELLANEOUS_TECHNICAL: Character.UnicodeBlock
    static val MODI: Character.UnicodeBlock
    static val MODIFIER_TONE_LETTERS: Character.UnicodeBlock
    static val MONGOLIAN: Character.UnicodeBlock
    static val MONGOLIAN_SUPPLEMENT: Character.UnicodeBlock
    static val MRO: Character.UnicodeBlock
    static val MULTANI: Character.UnicodeBlock
    static val MUSICAL_SYMBOLS: Character.UnicodeBlock
    static val MYANMAR: Character.UnicodeBlock
    static val MYANMAR_EXTENDED_A: Character.UnicodeBlock
    static val MYANMAR_EXTENDED_B: Character.UnicodeBlock
    static val NABATAEAN: Character.UnicodeBlock
    static val NANDINAGARI: Character.UnicodeBlock
    static val NEWA: Character.UnicodeBlock
    static val NEW_TAI_LUE: Character.UnicodeBlock
    static val NKO: Character.UnicodeBlock
    static val NUMBER_FORMS: Character.UnicodeBlock
    static val NUSHU: Character.UnicodeBlock
    static val NYIAKENG_PUACHUE_HMONG: Character.UnicodeBlock
    static val OGHAM: Character.UnicodeBlock
    static val OLD_HUNGARIAN: Character.UnicodeBlock
    static val OLD_ITALIC: Character.UnicodeBlock
    static val OLD_NORTH_ARABIAN: Character.UnicodeBlock
    static val OLD_PERMIC: Character.UnicodeBlock
    static val OLD_PERSIAN: Character.UnicodeBlock
    static val OLD_SOGDIAN: Character.UnicodeBlock
    static val OLD_SOUTH_ARABIAN: Character.UnicodeBlock
    static val OLD_TURKIC: Character.UnicodeBlock
    static val OL_CHIKI: Character.UnicodeBlock
    static val OPTICAL_CHARACTER_RECOGNITION: Character.UnicodeBlock
    static val ORIYA: Character.UnicodeBlock
    static val ORNAMENTAL_DINGBATS: Character.UnicodeBlock
    static val OSAGE: Character.UnicodeBlock
    static val OSMANYA: Character.UnicodeBlock
    static val OTTOMAN_SIYAQ_NUMBERS: Character.UnicodeBlock
    static val PAHAWH_HMONG: Character.UnicodeBlock
    static val PALMYRENE: Character.UnicodeBlock
    static val PAU_CIN_HAU: Character.UnicodeBlock
    static val PHAGS_PA: Character.UnicodeBlock
    static val PHAISTOS_DISC: Character.UnicodeBlock
    static val PHOENICIAN: Character.UnicodeBlock
    static val PHONETIC_EXTENSIONS: Character.UnicodeBlock
    static val PHONETIC_EXTENSIONS_SUPPLEMENT: Character.UnicodeBlock
    static val PLAYING_CARDS: Character.UnicodeBlock
    static val PRIVATE_USE_AREA: Character.UnicodeBlock
    static val PSALTER_PAHLAVI: Character.UnicodeBlock
    static val REJANG: Character.UnicodeBlock
    static val RUMI_NUMERAL_SYMBOLS: Character.UnicodeBlock
    static val RUNIC: Character.UnicodeBlock
    static val SAMARITAN: Character.UnicodeBlock
    static val SAURASHTRA: Character.UnicodeBlock
    static val SHARADA: Character.UnicodeBlock
    static val SHAVIAN: Character.UnicodeBlock
    static val SHORTHAND_FORMAT_CONTROLS: Character.UnicodeBlock
    static val SIDDHAM: Character.UnicodeBlock
    static val SINHALA: Character.UnicodeBlock
    static val SINHALA_ARCHAIC_NUMBERS: Character.UnicodeBlock
    static val SMALL_FORM_VARIANTS: Character.UnicodeBlock
    static val SMALL_KANA_EXTENSION: Character.UnicodeBlock
    static val SOGDIAN: Character.UnicodeBlock
    static val SORA_SOMPENG: Character.UnicodeBlock
    static val SOYOMBO: Character.UnicodeBlock
    static val SPACING_MODIFIER_LETTERS: Character.UnicodeBlock
    static val SPECIALS: Character.UnicodeBlock
    static val SUNDANESE: Character.UnicodeBlock
    static val SUNDANESE_SUPPLEMENT: Character.UnicodeBlock
    static val SUPERSCRIPTS_AND_SUBSCRIPTS: Character.UnicodeBlock
    static val SUPPLEMENTAL_ARROWS_A: Character.UnicodeBlock
    static val SUPPLEMENTAL_ARROWS_B: Character.UnicodeBlock
    static val SUPPLEMENTAL_ARROWS_C: Character.UnicodeBlock
    static val SUPPLEMENTAL_MATHEMATICAL_OPERATORS: Character.UnicodeBlock
    static val SUPPLEMENTAL_PUNCTUATION: Character.UnicodeBlock
    static val SUPPLEMENTAL_SYMBOLS_AND_PICTOGRAPHS: Character.UnicodeBlock
    static val SUPPLEMENTARY_PRIVATE_USE_AREA_A: Character.UnicodeBlock
    static val SUPPLEMENTARY_PRIVATE_USE_AREA_B: Character.UnicodeBlock
    static val SURROGATES_AREA: Character.UnicodeBlock
    static val SUTTON_SIGNWRITING: Character.UnicodeBlock
    static val SYLOTI_NAGRI: Character.UnicodeBlock
    static val SYMBOLS_AND_PICTOGRAPHS_EXTENDED_A: Character.UnicodeBlock
    static val SYMBOLS_FOR_LEGACY_COMPUTING: Character.UnicodeBlock
    static val SYRIAC: Character.UnicodeBlock
    static val SYRIAC_SUPPLEMENT: Character.UnicodeBlock
    static val TAGALOG: Character.UnicodeBlock
    static val TAGBANWA: Character.UnicodeBlock
    static val TAGS: Character.UnicodeBlock
    static val TAI_LE: Character.UnicodeBlock
    static val TAI_THAM: Character.UnicodeBlock
    static val TAI_VIET: Character.UnicodeBlock
    static val TAI_XUAN_JING_SYMBOLS: Character.UnicodeBlock
    static val TAKRI: Character.UnicodeBlock
    static val TAMIL: Character.UnicodeBlock
    static val TAMIL_SUPPLEMENT: Character.UnicodeBlock
    static val TANGUT: Character.UnicodeBlock
    static val TANGUT_COMPONENTS: Character.UnicodeBlock
    static val TANGUT_SUPPLEMENT: Character.UnicodeBlock
    static val TELUGU: Character.UnicodeBlock
    static val THAANA: Character.UnicodeBlock
    static val THAI: Character.UnicodeBlock
    static val TIBETAN: Character.UnicodeBlock
    static val TIFINAGH: Character.UnicodeBlock
    static val TIRHUTA: Character.UnicodeBlock
    static val TRANSPORT_AND_MAP_SYMBOLS: Character.UnicodeBlock
    static val UGARITIC: Character.UnicodeBlock
    static val UNIFIED_CANADIAN_ABORIGINAL_SYLLABICS: Character.UnicodeBlock
    static val UNIFIED_CANADIAN_ABORIGINAL_SYLLABICS_EXTENDED: Character.UnicodeBlock
    static val VAI: Character.UnicodeBlock
    static val VARIATION_SELECTORS: Character.UnicodeBlock
    static val VARIATION_SELECTORS_SUPPLEMENT: Character.UnicodeBlock
    static val VEDIC_EXTENSIONS: Character.UnicodeBlock
    static val VERTICAL_FORMS: Character.UnicodeBlock
    static val WANCHO: Character.UnicodeBlock
    static val WARANG_CITI: Character.UnicodeBlock
    static val YEZIDI: Character.UnicodeBlock
    static val YIJING_HEXAGRAM_SYMBOLS: Character.UnicodeBlock
    static val YI_RADICALS: Character.UnicodeBlock
    static val YI_SYLLABLES: Character.UnicodeBlock
    static val ZANABAZAR_SQUARE: Character.UnicodeBlock
    static fun forName(String): Character.UnicodeBlock
    static fun of(Char): Character.UnicodeBlock
    static fun of(Int): Character.UnicodeBlock
}
enum class Character.UnicodeScript : Enum<Character.UnicodeScript> {
    entry ADLAM
    entry AHOM
    entry ANATOLIAN_HIEROGLYPHS
    entry ARABIC
    entry ARMENIAN
    entry AVESTAN
    entry BALINESE
    entry BAMUM
    entry BASSA_VAH
    entry BATAK
    entry BENGALI
    entry BHAIKSUKI
    entry BOPOMOFO
    entry BRAHMI
    entry BRAILLE
    entry BUGINESE
    entry BUHID
    entry CANADIAN_ABORIGINAL
    entry CARIAN
    entry CAUCASIAN_ALBANIAN
    entry CHAKMA
    entry CHAM
    entry CHEROKEE
    entry CHORASMIAN
    entry COMMON
    entry COPTIC
    entry CUNEIFORM
    entry CYPRIOT
    entry CYRILLIC
    entry DESERET
    entry DEVANAGARI
    entry DIVES_AKURU
    entry DOGRA
    entry DUPLOYAN
    entry EGYPTIAN_HIEROGLYPHS
    entry ELBASAN
    entry ELYMAIC
    entry ETHIOPIC
    entry GEORGIAN
    entry GLAGOLITIC
    entry GOTHIC
    entry GRANTHA
    entry GREEK
    entry GUJARATI
    entry GUNJALA_GONDI
    entry GURMUKHI
    entry HAN
    entry HANGUL
    entry HANIFI_ROHINGYA
    entry HANUNOO
    entry HATRAN
    entry HEBREW
    entry HIRAGANA
    entry IMPERIAL_ARAMAIC
    entry INHERITED
    entry INSCRIPTIONAL_PAHLAVI
    entry INSCRIPTIONAL_PARTHIAN
    entry JAVANESE
    entry KAITHI
    entry KANNADA
    entry KATAKANA
    entry KAYAH_LI
    entry KHAROSHTHI
    entry KHITAN_SMALL_SCRIPT
    entry KHMER
    entry KHOJKI
    entry KHUDAWADI
    entry LAO
    entry LATIN
    entry LEPCHA
    entry LIMBU
    entry LINEAR_A
    entry LINEAR_B
    entry LISU
    entry LYCIAN
    entry LYDIAN
    entry MAHAJANI
    entry MAKASAR
    entry MALAYALAM
    entry MANDAIC
    entry MANICHAEAN
    entry MARCHEN
    entry MASARAM_GONDI
    entry MEDEFAIDRIN
    entry MEETEI_MAYEK
    entry MENDE_KIKAKUI
    entry MEROITIC_CURSIVE
    entry MEROITIC_HIEROGLYPHS
    entry MIAO
    entry MODI
    entry MONGOLIAN
    entry MRO
    entry MULTANI
    entry MYANMAR
    entry NABATAEAN
    entry NANDINAGARI
    entry NEWA
    entry NEW_TAI_LUE
    entry NKO
    entry NUSHU
    entry NYIAKENG_PUACHUE_HMONG
    entry OGHAM
    entry OLD_HUNGARIAN
    entry OLD_ITALIC
    entry OLD_NORTH_ARABIAN
    entry OLD_PERMIC
    entry OLD_PERSIAN
    entry OLD_SOGDIAN
    entry OLD_SOUTH_ARABIAN
    entry OLD_TURKIC
    entry OL_CHIKI
    entry ORIYA
    entry OSAGE
    entry OSMANYA
    entry PAHAWH_HMONG
    entry PALMYRENE
    entry PAU_CIN_HAU
    entry PHAGS_PA
    entry PHOENICIAN
    entry PSALTER_PAHLAVI
    entry REJANG
    entry RUNIC
    entry SAMARITAN
    entry SAURASHTRA
    entry SHARADA
    entry SHAVIAN
    entry SIDDHAM
    entry SIGNWRITING
    entry SINHALA
    entry SOGDIAN
    entry SORA_SOMPENG
    entry SOYOMBO
    entry SUNDANESE
    entry SYLOTI_NAGRI
    entry SYRIAC
    entry TAGALOG
    entry TAGBANWA
    entry TAI_LE
    entry TAI_THAM
    entry TAI_VIET
    entry TAKRI
    entry TAMIL
    entry TANGUT
    entry TELUGU
    entry THAANA
    entry THAI
    entry TIBETAN
    entry TIFINAGH
    entry TIRHUTA
    entry UGARITIC
    entry UNKNOWN
    entry VAI
    entry WANCHO
    entry WARANG_CITI
    entry YEZIDI
    entry YI
    entry ZANABAZAR_SQUARE
    static fun forName(String): Character.UnicodeScript
    static fun of(Int): Character.UnicodeScript
}
final class Class<T> : Serializable, GenericDeclaration, Type, AnnotatedElement, TypeDescriptor.OfField<Class<*>>, Constable {
    @Deprecated fun newInstance(): T
    fun <A : Annotation> getAnnotation(Class<A>): A
    fun <A : Annotation> getAnnotationsByType(Class<A>): Array<A>
    fun <A : Annotation> getDeclaredAnnotation(Class<A>): A
    fun <A : Annotation> getDeclaredAnnotationsByType(Class<A>): Array<A>
    fun <U> asSubclass(Class<U>): Class<out U>
    fun arrayType(): Class<*>
    fun cast(Object): T
    fun componentType(): Class<*>
    fun describeConstable(): Optional<ClassDesc>
    fun descriptorString(): String
    fun desiredAssertionStatus(): Boolean
    fun getAnnotatedInterfaces(): Array<AnnotatedType>
    fun getAnnotatedSuperclass(): AnnotatedType
    fun getAnnotations(): Array<Annotation>
    fun getCanonicalName(): String
    fun getClassLoader(): ClassLoader
    fun getClasses(): Array<Class<*>>
    fun getComponentType(): Class<*>
    fun getConstructor(vararg Class<*>): Constructor<T>
    fun getConstructors(): Array<Constructor<*>>
    fun getDeclaredAnnotations(): Array<Annotation>
    fun getDeclaredClasses(): Array<Class<*>>
    fun getDeclaredConstructor(vararg Class<*>): Constructor<T>
    fun getDeclaredConstructors(): Array<Constructor<*>>
    fun getDeclaredField(String): Field
    fun getDeclaredFields(): Array<Field>
    fun getDeclaredMethod(String, vararg Class<*>): Method
    fun getDeclaredMethods(): Array<Method>
    fun getDeclaringClass(): Class<*>
    fun getEnclosingClass(): Class<*>
    fun getEnclosingConstructor(): Constructor<*>
    fun getEnclosingMethod(): Method
    fun getEnumConstants(): Array<T>
    fun getField(String): Field
    fun getFields(): Array<Field>
    fun getGenericInterfaces(): Array<Type>
    fun getGenericSuperclass(): Type
    fun getInterfaces(): Array<Class<*>>
    fun getMethod(String, vararg Class<*>): Method
    fun getMethods(): Array<Method>
    fun getModifiers(): Int
    fun getModule(): Module
    fun getName(): String
    fun getNestHost(): Class<*>
    fun getNestMembers(): Array<Class<*>>
    fun getPackage(): Package
    fun getPackageName(): String
    fun getPermittedSubclasses(): Array<Class<*>>
    fun getProtectionDomain(): ProtectionDomain
    fun getRecordComponents(): Array<RecordComponent>
    fun getResource(String): URL
    fun getResourceAsStream(String): InputStream
    fun getSigners(): Array<Object>
    fun getSimpleName(): String
    fun getSuperclass(): Class<in T>
    fun getTypeName(): String
    fun getTypeParameters(): Array<TypeVariable<Class<T>>>
    fun isAnnotation(): Boolean
    fun isAnnotationPresent(Class<out Annotation>): Boolean
    fun isAnonymousClass(): Boolean
    fun isArray(): Boolean
    fun isAssignableFrom(Class<*>): Boolean
    fun isEnum(): Boolean
    fun isHidden(): Boolean
    fun isInstance(Object): Boolean
    fun isInterface(): Boolean
    fun isLocalClass(): Boolean
    fun isMemberClass(): Boolean
    fun isNestmateOf(Class<*>): Boolean
    fun isPrimitive(): Boolean
    fun isRecord(): Boolean
    fun isSealed(): Boolean
    fun isSynthetic(): Boolean
    fun toGenericString(): String
    static fun forName(Module, String): Class<*>
    static fun forName(String): Class<*>
    static fun forName(String, Boolean, ClassLoader): Class<*>
}
class ClassCastException : RuntimeException {
    constructor()
    constructor(String)
}
class ClassCircularityError : LinkageError {
    constructor()
    constructor(String)
}
class ClassFormatError : LinkageError {
    constructor()
    constructor(String)
}
abstract class ClassLoader {
    protected constructor()
    protected constructor(ClassLoader)
    protected constructor(String, ClassLoader)
    @Deprecated protected final fun defineClass(ByteArray, Int, Int): Class<*>
    @Deprecated protected fun getPackage(String): Package
    final fun getDefinedPackage(String): Package
    final fun getDefinedPackages(): Array<Package>
    final fun getParent(): ClassLoader
    final fun getUnnamedModule(): Module
    final fun isRegisteredAsParallelCapable(): Boolean
    fun clearAssertionStatus()
    fun getName(): String
    fun getResource(String): URL
    fun getResourceAsStream(String): InputStream
    fun getResources(String): Enumeration<URL>
    fun loadClass(String): Class<*>
    fun resources(String): Stream<URL>
    fun setClassAssertionStatus(String, Boolean)
    fun setDefaultAssertionStatus(Boolean)
    fun setPackageAssertionStatus(String, Boolean)
    protected final fun defineClass(String, ByteArray, Int, Int): Class<*>
    protected final fun defineClass(String, ByteArray, Int, Int, ProtectionDomain): Class<*>
    protected final fun defineClass(String, ByteBuffer, ProtectionDomain): Class<*>
    protected final fun findLoadedClass(String): Class<*>
    protected final fun findSystemClass(String): Class<*>
    protected final fun resolveClass(Class<*>)
    protected final fun setSigners(Class<*>, Array<Object>)
    protected fun definePackage(String, String, String, String, String, String, String, URL): Package
    protected fun findClass(String): Class<*>
    protected fun findClass(String, String): Class<*>
    protected fun findLibrary(String): String
    protected fun findResource(String): URL
    protected fun findResource(String, String): URL
    protected fun findResources(String): Enumeration<URL>
    protected fun getClassLoadingLock(String): Object
    protected fun getPackages(): Array<Package>
    protected fun loadClass(String, Boolean): Class<*>
    protected static fun registerAsParallelCapable(): Boolean
    static fun getPlatformClassLoader(): ClassLoader
    static fun getSystemClassLoader(): ClassLoader
    static fun getSystemResource(String): URL
    static fun getSystemResourceAsStream(String): InputStream
    static fun getSystemResources(String): Enumeration<URL>
}
class ClassNotFoundException : ReflectiveOperationException {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    fun getException(): Throwable
}
abstract class ClassValue<T> {
    protected constructor()
    fun get(Class<*>): T
    fun remove(Class<*>)
    protected abstract fun computeValue(Class<*>): T
}
class CloneNotSupportedException : Exception {
    constructor()
    constructor(String)
}
interface Cloneable
interface Comparable<T> {
    abstract fun compareTo(T): Int
}
final class Compiler {
    static fun command(Object): Object
    static fun compileClass(Class<*>): Boolean
    static fun compileClasses(String): Boolean
    static fun disable()
    static fun enable()
}
annotation class Deprecated : Annotation {
    abstract fun forRemoval(): Boolean
    abstract fun since(): String
}
final class Double : Number, Comparable<Double>, Constable, ConstantDesc {
    constructor(Double)
    constructor(String)
    fun describeConstable(): Optional<Double>
    fun isInfinite(): Boolean
    fun isNaN(): Boolean
    fun resolveConstantDesc(MethodHandles.Lookup): Double
    static val BYTES: Int
    static val MAX_EXPONENT: Int
    static val MAX_VALUE: Double
    static val MIN_EXPONENT: Int
    static val MIN_NORMAL: Double
    static val MIN_VALUE: Double
    static val NEGATIVE_INFINITY: Double
    static val NaN: Double
    static val POSITIVE_INFINITY: Double
    static val SIZE: Int
    static val TYPE: Class<Double>
    static fun compare(Double, Double): Int
    static fun doubleToLongBits(Double): Long
    static fun doubleToRawLongBits(Double): Long
    static fun hashCode(Double): Int
    static fun isFinite(Double): Boolean
    static fun isInfinite(Double): Boolean
    static fun isNaN(Double): Boolean
    static fun longBitsToDouble(Long): Double
    static fun max(Double, Double): Double
    static fun min(Double, Double): Double
    static fun parseDouble(String): Double
    static fun sum(Double, Double): Double
    static fun toHexString(Double): String
    static fun toString(Double): String
    static fun valueOf(Double): Double
    static fun valueOf(String): Double
}
abstract class Enum<E : Enum<E>> : Constable, Comparable<E>, Serializable {
    protected constructor(String, Int)
    final fun describeConstable(): Optional<Enum.EnumDesc<E>>
    final fun getDeclaringClass(): Class<E>
    final fun name(): String
    final fun ordinal(): Int
    protected final fun clone(): Object
    protected final fun finalize()
    static fun <T : Enum<T>> valueOf(Class<T>, String): T
}
final class Enum.EnumDesc<E : Enum<E>> : DynamicConstantDesc<E> {
    fun resolveConstantDesc(MethodHandles.Lookup): E
    static fun <E : Enum<E>> of(ClassDesc, String): Enum.EnumDesc<E>
}
class EnumConstantNotPresentException : RuntimeException {
    constructor(Class<out Enum>, String)
    fun constantName(): String
    fun enumType(): Class<out Enum>
}
class Error : Throwable {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
    protected constructor(String, Throwable, Boolean, Boolean)
}
class Exception : Throwable {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
    protected constructor(String, Throwable, Boolean, Boolean)
}
class ExceptionInInitializerError : LinkageError {
    constructor()
    constructor(String)
    constructor(Throwable)
    fun getException(): Throwable
}
final class Float : Number, Comparable<Float>, Constable, ConstantDesc {
    constructor(Double)
    constructor(Float)
    constructor(String)
    fun describeConstable(): Optional<Float>
    fun isInfinite(): Boolean
    fun isNaN(): Boolean
    fun resolveConstantDesc(MethodHandles.Lookup): Float
    static val BYTES: Int
    static val MAX_EXPONENT: Int
    static val MAX_VALUE: Float
    static val MIN_EXPONENT: Int
    static val MIN_NORMAL: Float
    static val MIN_VALUE: Float
    static val NEGATIVE_INFINITY: Float
    static val NaN: Float
    static val POSITIVE_INFINITY: Float
    static val SIZE: Int
    static val TYPE: Class<Float>
    static fun compare(Float, Float): Int
    static fun floatToIntBits(Float): Int
    static fun floatToRawIntBits(Float): Int
    static fun hashCode(Float): Int
    static fun intBitsToFloat(Int): Float
    static fun isFinite(Float): Boolean
    static fun isInfinite(Float): Boolean
    static fun isNaN(Float): Boolean
    static fun max(Float, Float): Float
    static fun min(Float, Float): Float
    static fun parseFloat(String): Float
    static fun sum(Float, Float): Float
    static fun toHexString(Float): String
    static fun toString(Float): String
    static fun valueOf(Float): Float
    static fun valueOf(String): Float
}
annotation class FunctionalInterface : Annotation
class IllegalAccessError : IncompatibleClassChangeError {
    constructor()
    constructor(String)
}
class IllegalAccessException : ReflectiveOperationException {
    constructor()
    constructor(String)
}
class IllegalArgumentException : RuntimeException {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
}
class IllegalCallerException : RuntimeException {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
}
class IllegalMonitorStateException : RuntimeException {
    constructor()
    constructor(String)
}
class IllegalStateException : RuntimeException {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
}
class IllegalThreadStateException : IllegalArgumentException {
    constructor()
    constructor(String)
}
class IncompatibleClassChangeError : LinkageError {
    constructor()
    constructor(String)
}
class IndexOutOfBoundsException : RuntimeException {
    constructor()
    constructor(Int)
    constructor(String)
    constructor(Long)
}
class InheritableThreadLocal<T> : ThreadLocal<T> {
    constructor()
    protected fun childValue(T): T
}
class InstantiationError : IncompatibleClassChangeError {
    constructor()
    constructor(String)
}
class InstantiationException : ReflectiveOperationException {
    constructor()
    constructor(String)
}
final class Integer : Number, Comparable<Integer>, Constable, ConstantDesc {
    constructor(Int)
    constructor(String)
    fun describeConstable(): Optional<Integer>
    fun resolveConstantDesc(MethodHandles.Lookup): Integer
    static val BYTES: Int
    static val MAX_VALUE: Int
    static val MIN_VALUE: Int
    static val SIZE: Int
    static val TYPE: Class<Integer>
    static fun bitCount(Int): Int
    static fun compare(Int, Int): Int
    static fun compareUnsigned(Int, Int): Int
    static fun decode(String): Integer
    static fun divideUnsigned(Int, Int): Int
    static fun getInteger(String): Integer
    static fun getInteger(String, Int): Integer
    static fun getInteger(String, Integer): Integer
    static fun hashCode(Int): Int
    static fun highestOneBit(Int): Int
    static fun lowestOneBit(Int): Int
    static fun max(Int, Int): Int
    static fun min(Int, Int): Int
    static fun numberOfLeadingZeros(Int): Int
    static fun numberOfTrailingZeros(Int): Int
    static fun parseInt(CharSequence, Int, Int, Int): Int
    static fun parseInt(String): Int
    static fun parseInt(String, Int): Int
    static fun parseUnsignedInt(CharSequence, Int, Int, Int): Int
    static fun parseUnsignedInt(String): Int
    static fun parseUnsignedInt(String, Int): Int
    static fun remainderUnsigned(Int, Int): Int
    static fun reverse(Int): Int
    static fun reverseBytes(Int): Int
    static fun rotateLeft(Int, Int): Int
    static fun rotateRight(Int, Int): Int
    static fun signum(Int): Int
    static fun sum(Int, Int): Int
    static fun toBinaryString(Int): String
    static fun toHexString(Int): String
    static fun toOctalString(Int): String
    static fun toString(Int): String
    static fun toString(Int, Int): String
    static fun toUnsignedLong(Int): Long
    static fun toUnsignedString(Int): String
    static fun toUnsignedString(Int, Int): String
    static fun valueOf(Int): Integer
    static fun valueOf(String): Integer
    static fun valueOf(String, Int): Integer
}
class InternalError : VirtualMachineError {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
}
class InterruptedException : Exception {
    constructor()
    constructor(String)
}
interface Iterable<T> {
    abstract fun iterator(): Iterator<T>
    fun forEach(Consumer<in T>)
    fun spliterator(): Spliterator<T>
}
class LayerInstantiationException : RuntimeException {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
}
class LinkageError : Error {
    constructor()
    constructor(String)
    constructor(String, Throwable)
}
final class Long : Number, Comparable<Long>, Constable, ConstantDesc {
    constructor(String)
    constructor(Long)
    fun describeConstable(): Optional<Long>
    fun resolveConstantDesc(MethodHandles.Lookup): Long
    static val BYTES: Int
    static val MAX_VALUE: Long
    static val MIN_VALUE: Long
    static val SIZE: Int
    static val TYPE: Class<Long>
    static fun bitCount(Long): Int
    static fun compare(Long, Long): Int
    static fun compareUnsigned(Long, Long): Int
    static fun decode(String): Long
    static fun divideUnsigned(Long, Long): Long
    static fun getLong(String): Long
    static fun getLong(String, Long): Long
    static fun hashCode(Long): Int
    static fun highestOneBit(Long): Long
    static fun lowestOneBit(Long): Long
    static fun max(Long, Long): Long
    static fun min(Long, Long): Long
    static fun numberOfLeadingZeros(Long): Int
    static fun numberOfTrailingZeros(Long): Int
    static fun parseLong(CharSequence, Int, Int, Int): Long
    static fun parseLong(String): Long
    static fun parseLong(String, Int): Long
    static fun parseUnsignedLong(CharSequence, Int, Int, Int): Long
    static fun parseUnsignedLong(String): Long
    static fun parseUnsignedLong(String, Int): Long
    static fun remainderUnsigned(Long, Long): Long
    static fun reverse(Long): Long
    static fun reverseBytes(Long): Long
    static fun rotateLeft(Long, Int): Long
    static fun rotateRight(Long, Int): Long
    static fun signum(Long): Int
    static fun sum(Long, Long): Long
    static fun toBinaryString(Long): String
    static fun toHexString(Long): String
    static fun toOctalString(Long): String
    static fun toString(Long): String
    static fun toString(Long, Int): String
    static fun toUnsignedString(Long): String
    static fun toUnsignedString(Long, Int): String
    static fun valueOf(String): Long
    static fun valueOf(String, Int): Long
    static fun valueOf(Long): Long
}
final class Math {
    static val E: Double
    static val PI: Double
    static fun IEEEremainder(Double, Double): Double
    static fun abs(Double): Double
    static fun abs(Float): Float
    static fun abs(Int): Int
    static fun abs(Long): Long
    static fun absExact(Int): Int
    static fun absExact(Long): Long
    static fun acos(Double): Double
    static fun addExact(Int, Int): Int
    static fun addExact(Long, Long): Long
    static fun asin(Double): Double
    static fun atan(Double): Double
    static fun atan2(Double, Double): Double
    static fun cbrt(Double): Double
    static fun ceil(Double): Double
    static fun copySign(Double, Double): Double
    static fun copySign(Float, Float): Float
    static fun cos(Double): Double
    static fun cosh(Double): Double
    static fun decrementExact(Int): Int
    static fun decrementExact(Long): Long
    static fun exp(Double): Double
    static fun expm1(Double): Double
    static fun floor(Double): Double
    static fun floorDiv(Int, Int): Int
    static fun floorDiv(Long, Int): Long
    static fun floorDiv(Long, Long): Long
    static fun floorMod(Int, Int): Int
    static fun floorMod(Long, Int): Int
    static fun floorMod(Long, Long): Long
    static fun fma(Double, Double, Double): Double
    static fun fma(Float, Float, Float): Float
    static fun getExponent(Double): Int
    static fun getExponent(Float): Int
    static fun hypot(Double, Double): Double
    static fun incrementExact(Int): Int
    static fun incrementExact(Long): Long
    static fun log(Double): Double
    static fun log10(Double): Double
    static fun log1p(Double): Double
    static fun max(Double, Double): Double
    static fun max(Float, Float): Float
    static fun max(Int, Int): Int
    static fun max(Long, Long): Long
    static fun min(Double, Double): Double
    static fun min(Float, Float): Float
    static fun min(Int, Int): Int
    static fun min(Long, Long): Long
    static fun multiplyExact(Int, Int): Int
    static fun multiplyExact(Long, Int): Long
    static fun multiplyExact(Long, Long): Long
    static fun multiplyFull(Int, Int): Long
    static fun multiplyHigh(Long, Long): Long
    static fun negateExact(Int): Int
    static fun negateExact(Long): Long
    static fun nextAfter(Double, Double): Double
    static fun nextAfter(Float, Double): Float
    static fun nextDown(Double): Double
    static fun nextDown(Float): Float
    static fun nextUp(Double): Double
    static fun nextUp(Float): Float
    static fun pow(Double, Double): Double
    static fun random(): Double
    static fun rint(Double): Double
    static fun round(Double): Long
    static fun round(Float): Int
    static fun scalb(Double, Int): Double
    static fun scalb(Float, Int): Float
    static fun signum(Double): Double
    static fun signum(Float): Float
    static fun sin(Double): Double
    static fun sinh(Double): Double
    static fun sqrt(Double): Double
    static fun subtractExact(Int, Int): Int
    static fun subtractExact(Long, Long): Long
    static fun tan(Double): Double
    static fun tanh(Double): Double
    static fun toDegrees(Double): Double
    static fun toIntExact(Long): Int
    static fun toRadians(Double): Double
    static fun ulp(Double): Double
    static fun ulp(Float): Float
}
final class Module : AnnotatedElement {
    fun <T : Annotation> getAnnotation(Class<T>): T
    fun addExports(String, Module): Module
    fun addOpens(String, Module): Module
    fun addReads(Module): Module
    fun addUses(Class<*>): Module
    fun canRead(Module): Boolean
    fun canUse(Class<*>): Boolean
    fun getAnnotations(): Array<Annotation>
    fun getClassLoader(): ClassLoader
    fun getDeclaredAnnotations(): Array<Annotation>
    fun getDescriptor(): ModuleDescriptor
    fun getLayer(): ModuleLayer
    fun getName(): String
    fun getPackages(): Set<String>
    fun getResourceAsStream(String): InputStream
    fun isExported(String): Boolean
    fun isExported(String, Module): Boolean
    fun isNamed(): Boolean
    fun isOpen(String): Boolean
    fun isOpen(String, Module): Boolean
}
final class ModuleLayer {
    fun configuration(): Configuration
    fun defineModules(Configuration, Function<String, ClassLoader>): ModuleLayer
    fun defineModulesWithManyLoaders(Configuration, ClassLoader): ModuleLayer
    fun defineModulesWithOneLoader(Configuration, ClassLoader): ModuleLayer
    fun findLoader(String): ClassLoader
    fun findModule(String): Optional<Module>
    fun modules(): Set<Module>
    fun parents(): List<ModuleLayer>
    static fun boot(): ModuleLayer
    static fun defineModules(Configuration, List<ModuleLayer>, Function<String, ClassLoader>): ModuleLayer.Controller
    static fun defineModulesWithManyLoaders(Configuration, List<ModuleLayer>, ClassLoader): ModuleLayer.Controller
    static fun defineModulesWithOneLoader(Configuration, List<ModuleLayer>, ClassLoader): ModuleLayer.Controller
    static fun empty(): ModuleLayer
}
final class ModuleLayer.Controller {
    fun addExports(Module, String, Module): ModuleLayer.Controller
    fun addOpens(Module, String, Module): ModuleLayer.Controller
    fun addReads(Module, Module): ModuleLayer.Controller
    fun layer(): ModuleLayer
}
class NegativeArraySizeException : RuntimeException {
    constructor()
    constructor(String)
}
class NoClassDefFoundError : LinkageError {
    constructor()
    constructor(String)
}
class NoSuchFieldError : IncompatibleClassChangeError {
    constructor()
    constructor(String)
}
class NoSuchFieldException : ReflectiveOperationException {
    constructor()
    constructor(String)
}
class NoSuchMethodError : IncompatibleClassChangeError {
    constructor()
    constructor(String)
}
class NoSuchMethodException : ReflectiveOperationException {
    constructor()
    constructor(String)
}
class NullPointerException : RuntimeException {
    constructor()
    constructor(String)
    fun fillInStackTrace(): Throwable
}
abstract class Number : Serializable {
    constructor()
    abstract fun doubleValue(): Double
    abstract fun floatValue(): Float
    abstract fun intValue(): Int
    abstract fun longValue(): Long
    fun byteValue(): Byte
    fun shortValue(): Short
}
class NumberFormatException : IllegalArgumentException {
    constructor()
    constructor(String)
}
class Object {
    constructor()
    @Deprecated protected fun finalize()
    final fun getClass(): Class<*>
    final fun notify()
    final fun notifyAll()
    final fun wait()
    final fun wait(Long)
    final fun wait(Long, Int)
    fun equals(Object): Boolean
    fun hashCode(): Int
    fun toString(): String
    protected fun clone(): Object
}
class OutOfMemoryError : VirtualMachineError {
    constructor()
    constructor(String)
}
annotation class Override : Annotation
class Package : AnnotatedElement {
    @Deprecated static fun getPackage(String): Package
    fun <A : Annotation> getAnnotation(Class<A>): A
    fun <A : Annotation> getAnnotationsByType(Class<A>): Array<A>
    fun <A : Annotation> getDeclaredAnnotation(Class<A>): A
    fun <A : Annotation> getDeclaredAnnotationsByType(Class<A>): Array<A>
    fun getAnnotations(): Array<Annotation>
    fun getDeclaredAnnotations(): Array<Annotation>
    fun getImplementationTitle(): String
    fun getImplementationVendor(): String
    fun getImplementationVersion(): String
    fun getName(): String
    fun getSpecificationTitle(): String
    fun getSpecificationVendor(): String
    fun getSpecificationVersion(): String
    fun isAnnotationPresent(Class<out Annotation>): Boolean
    fun isCompatibleWith(String): Boolean
    fun isSealed(): Boolean
    fun isSealed(URL): Boolean
    static fun getPackages(): Array<Package>
}
abstract class Process {
    constructor()
    abstract fun destroy()
    abstract fun exitValue(): Int
    abstract fun getErrorStream(): InputStream
    abstract fun getInputStream(): InputStream
    abstract fun getOutputStream(): OutputStream
    abstract fun waitFor(): Int
    final fun errorReader(): BufferedReader
    final fun errorReader(Charset): BufferedReader
    final fun inputReader(): BufferedReader
    final fun inputReader(Charset): BufferedReader
    final fun outputWriter(): BufferedWriter
    final fun outputWriter(Charset): BufferedWriter
    fun children(): Stream<ProcessHandle>
    fun descendants(): Stream<ProcessHandle>
    fun destroyForcibly(): Process
    fun info(): ProcessHandle.Info
    fun isAlive(): Boolean
    fun onExit(): CompletableFuture<Process>
    fun pid(): Long
    fun supportsNormalTermination(): Boolean
    fun toHandle(): ProcessHandle
    fun waitFor(Long, TimeUnit): Boolean
}
final class ProcessBuilder {
    constructor(vararg String)
    constructor(List<String>)
    fun command(): List<String>
    fun command(vararg String): ProcessBuilder
    fun command(List<String>): ProcessBuilder
    fun directory(): File
    fun directory(File): ProcessBuilder
    fun environment(): Map<String, String>
    fun inheritIO(): ProcessBuilder
    fun redirectError(): ProcessBuilder.Redirect
    fun redirectError(File): ProcessBuilder
    fun redirectError(ProcessBuilder.Redirect): ProcessBuilder
    fun redirectErrorStream(): Boolean
    fun redirectErrorStream(Boolean): ProcessBuilder
    fun redirectInput(): ProcessBuilder.Redirect
    fun redirectInput(File): ProcessBuilder
    fun redirectInput(ProcessBuilder.Redirect): ProcessBuilder
    fun redirectOutput(): ProcessBuilder.Redirect
    fun redirectOutput(File): ProcessBuilder
    fun redirectOutput(ProcessBuilder.Redirect): ProcessBuilder
    fun start(): Process
    static fun startPipeline(List<ProcessBuilder>): List<Process>
}
abstract class ProcessBuilder.Redirect {
    abstract fun type(): ProcessBuilder.Redirect.Type
    fun file(): File
    static val DISCARD: ProcessBuilder.Redirect
    static val INHERIT: ProcessBuilder.Redirect
    static val PIPE: ProcessBuilder.Redirect
    static fun appendTo(File): ProcessBuilder.Redirect
    static fun from(File): ProcessBuilder.Redirect
    static fun to(File): ProcessBuilder.Redirect
}
enum class ProcessBuilder.Redirect.Type : Enum<ProcessBuilder.Redirect.Type> {
    entry APPEND
    entry INHERIT
    entry PIPE
    entry READ
    entry WRITE
}
interface ProcessHandle : Comparable<ProcessHandle> {
    abstract fun children(): Stream<ProcessHandle>
    abstract fun descendants(): Stream<ProcessHandle>
    abstract fun destroy(): Boolean
    abstract fun destroyForcibly(): Boolean
    abstract fun info(): ProcessHandle.Info
    abstract fun isAlive(): Boolean
    abstract fun onExit(): CompletableFuture<ProcessHandle>
    abstract fun parent(): Optional<ProcessHandle>
    abstract fun pid(): Long
    abstract fun supportsNormalTermination(): Boolean
    static fun allProcesses(): Stream<ProcessHandle>
    static fun current(): ProcessHandle
    static fun of(Long): Optional<ProcessHandle>
}
interface ProcessHandle.Info {
    abstract fun arguments(): Optional<Array<String>>
    abstract fun command(): Optional<String>
    abstract fun commandLine(): Optional<String>
    abstract fun startInstant(): Optional<Instant>
    abstract fun totalCpuDuration(): Optional<Duration>
    abstract fun user(): Optional<String>
}
interface Readable {
    abstract fun read(CharBuffer): Int
}
abstract class Record {
    protected constructor()
}
class ReflectiveOperationException : Exception {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
}
interface Runnable {
    abstract fun run()
}
class Runtime {
    fun addShutdownHook(Thread)
    fun availableProcessors(): Int
    fun exec(String): Process
    fun exec(String, Array<String>): Process
    fun exec(String, Array<String>, File): Process
    fun exec(Array<String>): Process
    fun exec(Array<String>, Array<String>): Process
    fun exec(Array<String>, Array<String>, File): Process
    fun exit(Int)
    fun freeMemory(): Long
    fun gc()
    fun halt(Int)
    fun load(String)
    fun loadLibrary(String)
    fun maxMemory(): Long
    fun removeShutdownHook(Thread): Boolean
    fun runFinalization()
    fun totalMemory(): Long
    static fun getRuntime(): Runtime
    static fun version(): Runtime.Version
}
final class Runtime.Version : Comparable<Runtime.Version> {
    @Deprecated fun major(): Int
    @Deprecated fun minor(): Int
    @Deprecated fun security(): Int
    fun build(): Optional<Integer>
    fun compareToIgnoreOptional(Runtime.Version): Int
    fun equalsIgnoreOptional(Object): Boolean
    fun feature(): Int
    fun interim(): Int
    fun optional(): Optional<String>
    fun patch(): Int
    fun pre(): Optional<String>
    fun update(): Int
    fun version(): List<Integer>
    static fun parse(String): Runtime.Version
}
class RuntimeException : Exception {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
    protected constructor(String, Throwable, Boolean, Boolean)
}
final class RuntimePermission : BasicPermission {
    constructor(String)
    constructor(String, String)
}
annotation class SafeVarargs : Annotation
class SecurityException : RuntimeException {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
}
class SecurityManager {
    constructor()
    @Deprecated fun checkMulticast(InetAddress, Byte)
    fun checkAccept(String, Int)
    fun checkAccess(Thread)
    fun checkAccess(ThreadGroup)
    fun checkConnect(String, Int)
    fun checkConnect(String, Int, Object)
    fun checkCreateClassLoader()
    fun checkDelete(String)
    fun checkExec(String)
    fun checkExit(Int)
    fun checkLink(String)
    fun checkListen(Int)
    fun checkMulticast(InetAddress)
    fun checkPackageAccess(String)
    fun checkPackageDefinition(String)
    fun checkPermission(Permission)
    fun checkPermission(Permission, Object)
    fun checkPrintJobAccess()
    fun checkPropertiesAccess()
    fun checkPropertyAccess(String)
    fun checkRead(FileDescriptor)
    fun checkRead(String)
    fun checkRead(String, Object)
    fun checkSecurityAccess(String)
    fun checkSetFactory()
    fun checkWrite(FileDescriptor)
    fun checkWrite(String)
    fun getSecurityContext(): Object
    fun getThreadGroup(): ThreadGroup
    protected fun getClassContext(): Array<Class<*>>
}
final class Short : Number, Comparable<Short>, Constable {
    constructor(String)
    constructor(Short)
    fun describeConstable(): Optional<DynamicConstantDesc<Short>>
    static val BYTES: Int
    static val MAX_VALUE: Short
    static val MIN_VALUE: Short
    static val SIZE: Int
    static val TYPE: Class<Short>
    static fun compare(Short, Short): Int
    static fun compareUnsigned(Short, Short): Int
    static fun decode(String): Short
    static fun hashCode(Short): Int
    static fun parseShort(String): Short
    static fun parseShort(String, Int): Short
    static fun reverseBytes(Short): Short
    static fun toString(Short): String
    static fun toUnsignedInt(Short): Int
    static fun toUnsignedLong(Short): Long
    static fun valueOf(String): Short
    static fun valueOf(String, Int): Short
    static fun valueOf(Short): Short
}
class StackOverflowError : VirtualMachineError {
    constructor()
    constructor(String)
}
final class StackTraceElement : Serializable {
    constructor(String, String, String, Int)
    constructor(String, String, String, String, String, String, Int)
    fun getClassLoaderName(): String
    fun getClassName(): String
    fun getFileName(): String
    fun getLineNumber(): Int
    fun getMethodName(): String
    fun getModuleName(): String
    fun getModuleVersion(): String
    fun isNativeMethod(): Boolean
}
final class StackWalker {
    fun <T> walk(Function<in Stream<StackWalker.StackFrame>, out T>): T
    fun forEach(Consumer<in StackWalker.StackFrame>)
    fun getCallerClass(): Class<*>
    static fun getInstance(): StackWalker
    static fun getInstance(StackWalker.Option): StackWalker
    static fun getInstance(Set<StackWalker.Option>): StackWalker
    static fun getInstance(Set<StackWalker.Option>, Int): StackWalker
}
enum class StackWalker.Option : Enum<StackWalker.Option> {
    entry RETAIN_CLASS_REFERENCE
    entry SHOW_HIDDEN_FRAMES
    entry SHOW_REFLECT_FRAMES
}
interface StackWalker.StackFrame {
    abstract fun getByteCodeIndex(): Int
    abstract fun getClassName(): String
    abstract fun getDeclaringClass(): Class<*>
    abstract fun getFileName(): String
    abstract fun getLineNumber(): Int
    abstract fun getMethodName(): String
    abstract fun isNativeMethod(): Boolean
    abstract fun toStackTraceElement(): StackTraceElement
    fun getDescriptor(): String
    fun getMethodType(): MethodType
}
final class StrictMath {
    static val E: Double
    static val PI: Double
    static fun IEEEremainder(Double, Double): Double
    static fun abs(Double): Double
    static fun abs(Float): Float
    static fun abs(Int): Int
    static fun abs(Long): Long
    static fun absExact(Int): Int
    static fun absExact(Long): Long
    static fun acos(Double): Double
    static fun addExact(Int, Int): Int
    static fun addExact(Long, Long): Long
    static fun asin(Double): Double
    static fun atan(Double): Double
    static fun atan2(Double, Double): Double
    static fun cbrt(Double): Double
    static fun ceil(Double): Double
    static fun copySign(Double, Double): Double
    static fun copySign(Float, Float): Float
    static fun cos(Double): Double
    static fun cosh(Double): Double
    static fun decrementExact(Int): Int
    static fun decrementExact(Long): Long
    static fun exp(Double): Double
    static fun expm1(Double): Double
    static fun floor(Double): Double
    static fun floorDiv(Int, Int): Int
    static fun floorDiv(Long, Int): Long
    static fun floorDiv(Long, Long): Long
    static fun floorMod(Int, Int): Int
    static fun floorMod(Long, Int): Int
    static fun floorMod(Long, Long): Long
    static fun fma(Double, Double, Double): Double
    static fun fma(Float, Float, Float): Float
    static fun getExponent(Double): Int
    static fun getExponent(Float): Int
    static fun hypot(Double, Double): Double
    static fun incrementExact(Int): Int
    static fun incrementExact(Long): Long
    static fun log(Double): Double
    static fun log10(Double): Double
    static fun log1p(Double): Double
    static fun max(Double, Double): Double
    static fun max(Float, Float): Float
    static fun max(Int, Int): Int
    static fun max(Long, Long): Long
    static fun min(Double, Double): Double
    static fun min(Float, Float): Float
    static fun min(Int, Int): Int
    static fun min(Long, Long): Long
    static fun multiplyExact(Int, Int): Int
    static fun multiplyExact(Long, Int): Long
    static fun multiplyExact(Long, Long): Long
    static fun multiplyFull(Int, Int): Long
    static fun multiplyHigh(Long, Long): Long
    static fun negateExact(Int): Int
    static fun negateExact(Long): Long
    static fun nextAfter(Double, Double): Double
    static fun nextAfter(Float, Double): Float
    static fun nextDown(Double): Double
    static fun nextDown(Float): Float
    static fun nextUp(Double): Double
    static fun nextUp(Float): Float
    static fun pow(Double, Double): Double
    static fun random(): Double
    static fun rint(Double): Double
    static fun round(Double): Long
    static fun round(Float): Int
    static fun scalb(Double, Int): Double
    static fun scalb(Float, Int): Float
    static fun signum(Double): Double
    static fun signum(Float): Float
    static fun sin(Double): Double
    static fun sinh(Double): Double
    static fun sqrt(Double): Double
    static fun subtractExact(Int, Int): Int
    static fun subtractExact(Long, Long): Long
    static fun tan(Double): Double
    static fun tanh(Double): Double
    static fun toDegrees(Double): Double
    static fun toIntExact(Long): Int
    static fun toRadians(Double): Double
    static fun ulp(Double): Double
    static fun ulp(Float): Float
}
final class String : Serializable, Comparable<String>, CharSequence, Constable, ConstantDesc {
    constructor()
    constructor(ByteArray)
    constructor(ByteArray, Int)
    constructor(ByteArray, Int, Int)
    constructor(ByteArray, Int, Int, Int)
    constructor(ByteArray, Int, Int, String)
    constructor(ByteArray, Int, Int, Charset)
    constructor(ByteArray, String)
    constructor(ByteArray, Charset)
    constructor(CharArray)
    constructor(CharArray, Int, Int)
    constructor(IntArray, Int, Int)
    constructor(String)
    constructor(StringBuffer)
    constructor(StringBuilder)
    @Deprecated fun getBytes(Int, Int, ByteArray, Int)
    fun <R> transform(Function<in String, out R>): R
    fun chars(): IntStream
    fun codePointAt(Int): Int
    fun codePointBefore(Int): Int
    fun codePointCount(Int, Int): Int
    fun codePoints(): IntStream
    fun compareToIgnoreCase(String): Int
    fun concat(String): String
    fun contains(CharSequence): Boolean
    fun contentEquals(CharSequence): Boolean
    fun contentEquals(StringBuffer): Boolean
    fun describeConstable(): Optional<String>
    fun endsWith(String): Boolean
    fun equalsIgnoreCase(String): Boolean
    fun formatted(vararg Object): String
    fun getBytes(): ByteArray
    fun getBytes(String): ByteArray
    fun getBytes(Charset): ByteArray
    fun getChars(Int, Int, CharArray, Int)
    fun indent(Int): String
    fun indexOf(Int): Int
    fun indexOf(Int, Int): Int
    fun indexOf(String): Int
    fun indexOf(String, Int): Int
    fun intern(): String
    fun isBlank(): Boolean
    fun lastIndexOf(Int): Int
    fun lastIndexOf(Int, Int): Int
    fun lastIndexOf(String): Int
    fun lastIndexOf(String, Int): Int
    fun lines(): Stream<String>
    fun matches(String): Boolean
    fun offsetByCodePoints(Int, Int): Int
    fun regionMatches(Boolean, Int, String, Int, Int): Boolean
    fun regionMatches(Int, String, Int, Int): Boolean
    fun repeat(Int): String
    fun replace(Char, Char): String
    fun replace(CharSequence, CharSequence): String
    fun replaceAll(String, String): String
    fun replaceFirst(String, String): String
    fun resolveConstantDesc(MethodHandles.Lookup): String
    fun split(String): Array<String>
    fun split(String, Int): Array<String>
    fun startsWith(String): Boolean
    fun startsWith(String, Int): Boolean
    fun strip(): String
    fun stripIndent(): String
    fun stripLeading(): String
    fun stripTrailing(): String
    fun substring(Int): String
    fun substring(Int, Int): String
    fun toCharArray(): CharArray
    fun toLowerCase(): String
    fun toLowerCase(Locale): String
    fun toUpperCase(): String
    fun toUpperCase(Locale): String
    fun translateEscapes(): String
    fun trim(): String
    static val CASE_INSENSITIVE_ORDER: Comparator<String>
    static fun copyValueOf(CharArray): String
    static fun copyValueOf(CharArray, Int, Int): String
    static fun format(String, vararg Object): String
    static fun format(Locale, String, vararg Object): String
    static fun join(CharSequence, vararg CharSequence): String
    static fun join(CharSequence, Iterable<out CharSequence>): String
    static fun valueOf(Boolean): String
    static fun valueOf(Char): String
    static fun valueOf(CharArray): String
    static fun valueOf(CharArray, Int, Int): String
    static fun valueOf(Double): String
    static fun valueOf(Float): String
    static fun valueOf(Int): String
    static fun valueOf(Object): String
    static fun valueOf(Long): String
}
final class StringBuffer : Serializable, Comparable<StringBuffer>, CharSequence {
    constructor()
    constructor(Int)
    constructor(CharSequence)
    constructor(String)
    fun append(Boolean): StringBuffer
    fun append(Char): StringBuffer
    fun append(CharArray): StringBuffer
    fun append(CharArray, Int, Int): StringBuffer
    fun append(Double): StringBuffer
    fun append(Float): StringBuffer
    fun append(Int): StringBuffer
    fun append(CharSequence): StringBuffer
    fun append(CharSequence, Int, Int): StringBuffer
    fun append(Object): StringBuffer
    fun append(String): StringBuffer
    fun append(StringBuffer): StringBuffer
    fun append(Long): StringBuffer
    fun appendCodePoint(Int): StringBuffer
    fun capacity(): Int
    fun codePointAt(Int): Int
    fun codePointBefore(Int): Int
    fun codePointCount(Int, Int): Int
    fun delete(Int, Int): StringBuffer
    fun deleteCharAt(Int): StringBuffer
    fun ensureCapacity(Int)
    fun getChars(Int, Int, CharArray, Int)
    fun indexOf(String): Int
    fun indexOf(String, Int): Int
    fun insert(Int, Boolean): StringBuffer
    fun insert(Int, Char): StringBuffer
    fun insert(Int, CharArray): StringBuffer
    fun insert(Int, CharArray, Int, Int): StringBuffer
    fun insert(Int, Double): StringBuffer
    fun insert(Int, Float): StringBuffer
    fun insert(Int, Int): StringBuffer
    fun insert(Int, CharSequence): StringBuffer
    fun insert(Int, CharSequence, Int, Int): StringBuffer
    fun insert(Int, Object): StringBuffer
    fun insert(Int, String): StringBuffer
    fun insert(Int, Long): StringBuffer
    fun lastIndexOf(String): Int
    fun lastIndexOf(String, Int): Int
    fun offsetByCodePoints(Int, Int): Int
    fun replace(Int, Int, String): StringBuffer
    fun reverse(): StringBuffer
    fun setCharAt(Int, Char)
    fun setLength(Int)
    fun substring(Int): String
    fun substring(Int, Int): String
    fun trimToSize()
}
final class StringBuilder : Appendable, Serializable, Comparable<StringBuilder>, CharSequence {
    constructor()
    constructor(Int)
    constructor(CharSequence)
    constructor(String)
    fun append(Boolean): StringBuilder
    fun append(Char): StringBuilder
    fun append(CharArray): StringBuilder
    fun append(CharArray, Int, Int): StringBuilder
    fun append(Double): StringBuilder
    fun append(Float): StringBuilder
    fun append(Int): StringBuilder
    fun append(CharSequence): StringBuilder
    fun append(CharSequence, Int, Int): StringBuilder
    fun append(Object): StringBuilder
    fun append(String): StringBuilder
    fun append(StringBuffer): StringBuilder
    fun append(Long): StringBuilder
    fun appendCodePoint(Int): StringBuilder
    fun delete(Int, Int): StringBuilder
    fun deleteCharAt(Int): StringBuilder
    fun indexOf(String): Int
    fun indexOf(String, Int): Int
    fun insert(Int, Boolean): StringBuilder
    fun insert(Int, Char): StringBuilder
    fun insert(Int, CharArray): StringBuilder
    fun insert(Int, CharArray, Int, Int): StringBuilder
    fun insert(Int, Double): StringBuilder
    fun insert(Int, Float): StringBuilder
    fun insert(Int, Int): StringBuilder
    fun insert(Int, CharSequence): StringBuilder
    fun insert(Int, CharSequence, Int, Int): StringBuilder
    fun insert(Int, Object): StringBuilder
    fun insert(Int, String): StringBuilder
    fun insert(Int, Long): StringBuilder
    fun lastIndexOf(String): Int
    fun lastIndexOf(String, Int): Int
    fun replace(Int, Int, String): StringBuilder
    fun reverse(): StringBuilder
    fun capacity(): Int
    fun codePointAt(Int): Int
    fun codePointBefore(Int): Int
    fun codePointCount(Int, Int): Int
    fun ensureCapacity(Int)
    fun getChars(Int, Int, CharArray, Int)
    fun offsetByCodePoints(Int, Int): Int
    fun setCharAt(Int, Char)
    fun setLength(Int)
    fun substring(Int): String
    fun substring(Int, Int): String
    fun trimToSize()
}
class StringIndexOutOfBoundsException : IndexOutOfBoundsException {
    constructor()
    constructor(Int)
    constructor(String)
}
annotation class SuppressWarnings : Annotation {
    abstract fun value(): Array<String>
}
final class System {
    @Deprecated static fun getSecurityManager(): SecurityManager
    @Deprecated static fun setSecurityManager(SecurityManager)
    static val err: PrintStream
    static val in: InputStream
    static val out: PrintStream
    static fun arraycopy(Object, Int, Object, Int, Int)
    static fun clearProperty(String): String
    static fun console(): Console
    static fun currentTimeMillis(): Long
    static fun exit(Int)
    static fun gc()
    static fun getLogger(String): System.Logger
    static fun getLogger(String, ResourceBundle): System.Logger
    static fun getProperties(): Properties
    static fun getProperty(String): String
    static fun getProperty(String, String): String
    static fun getenv(): Map<String, String>
    static fun getenv(String): String
    static fun identityHashCode(Object): Int
    static fun inheritedChannel(): Channel
    static fun lineSeparator(): String
    static fun load(String)
    static fun loadLibrary(String)
    static fun mapLibraryName(String): String
    static fun nanoTime(): Long
    static fun runFinalization()
    static fun setErr(PrintStream)
    static fun setIn(InputStream)
    static fun setOut(PrintStream)
    static fun setProperties(Properties)
    static fun setProperty(String, String): String
}
interface System.Logger {
    abstract fun getName(): String
    abstract fun isLoggable(System.Logger.Level): Boolean
    abstract fun log(System.Logger.Level, ResourceBundle, String, vararg Object)
    abstract fun log(System.Logger.Level, ResourceBundle, String, Throwable)
    fun log(System.Logger.Level, Object)
    fun log(System.Logger.Level, String)
    fun log(System.Logger.Level, String, vararg Object)
    fun log(System.Logger.Level, String, Throwable)
    fun log(System.Logger.Level, Supplier<String>)
    fun log(System.Logger.Level, Supplier<String>, Throwable)
}
enum class System.Logger.Level : Enum<System.Logger.Level> {
    entry ALL
    entry DEBUG
    entry ERROR
    entry INFO
    entry OFF
    entry TRACE
    entry WARNING
    fun getName(): String
    fun getSeverity(): Int
}
abstract class System.LoggerFinder {
    protected constructor()
    abstract fun getLogger(String, Module): System.Logger
    fun getLocalizedLogger(String, ResourceBundle, Module): System.Logger
    static fun getLoggerFinder(): System.LoggerFinder
}
class Thread : Runnable {
    constructor()
    constructor(Runnable)
    constructor(Runnable, String)
    constructor(String)
    constructor(ThreadGroup, Runnable)
    constructor(ThreadGroup, Runnable, String)
    constructor(ThreadGroup, Runnable, String, Long)
    constructor(ThreadGroup, Runnable, String, Long, Boolean)
    constructor(ThreadGroup, String)
    @Deprecated final fun checkAccess()
    @Deprecated final fun resume()
    @Deprecated final fun stop()
    @Deprecated final fun suspend()
    @Deprecated fun countStackFrames(): Int
    final fun getName(): String
    final fun getPriority(): Int
    final fun getThreadGroup(): ThreadGroup
    final fun isAlive(): Boolean
    final fun isDaemon(): Boolean
    final fun join()
    final fun join(Long)
    final fun join(Long, Int)
    final fun setDaemon(Boolean)
    final fun setName(String)
    final fun setPriority(Int)
    fun getContextClassLoader(): ClassLoader
    fun getId(): Long
    fun getStackTrace(): Array<StackTraceElement>
    fun getState(): Thread.State
    fun getUncaughtExceptionHandler(): Thread.UncaughtExceptionHandler
    fun interrupt()
    fun isInterrupted(): Boolean
    fun run()
    fun setContextClassLoader(ClassLoader)
    fun setUncaughtExceptionHandler(Thread.UncaughtExceptionHandler)
    fun start()
    protected fun clone(): Object
    static val MAX_PRIORITY: Int
    static val MIN_PRIORITY: Int
    static val NORM_PRIORITY: Int
    static fun activeCount(): Int
    static fun currentThread(): Thread
    static fun dumpStack()
    static fun enumerate(Array<Thread>): Int
    static fun getAllStackTraces(): Map<Thread, Array<StackTraceElement>>
    static fun getDefaultUncaughtExceptionHandler(): Thread.UncaughtExceptionHandler
    static fun holdsLock(Object): Boolean
    static fun interrupted(): Boolean
    static fun onSpinWait()
    static fun setDefaultUncaughtExceptionHandler(Thread.UncaughtExceptionHandler)
    static fun sleep(Long)
    static fun sleep(Long, Int)
    static fun yield()
}
enum class Thread.State : Enum<Thread.State> {
    entry BLOCKED
    entry NEW
    entry RUNNABLE
    entry TERMINATED
    entry TIMED_WAITING
    entry WAITING
}
interface Thread.UncaughtExceptionHandler {
    abstract fun uncaughtException(Thread, Throwable)
}
class ThreadDeath : Error {
    constructor()
}
class ThreadGroup : Thread.UncaughtExceptionHandler {
    constructor(String)
    constructor(ThreadGroup, String)
    @Deprecated final fun checkAccess()
    @Deprecated final fun destroy()
    @Deprecated final fun isDaemon(): Boolean
    @Deprecated final fun resume()
    @Deprecated final fun setDaemon(Boolean)
    @Deprecated final fun stop()
    @Deprecated final fun suspend()
    @Deprecated fun allowThreadSuspension(Boolean): Boolean
    @Deprecated fun isDestroyed(): Boolean
    final fun getMaxPriority(): Int
    final fun getName(): String
    final fun getParent(): ThreadGroup
    final fun interrupt()
    final fun parentOf(ThreadGroup): Boolean
    final fun setMaxPriority(Int)
    fun activeCount(): Int
    fun activeGroupCount(): Int
    fun enumerate(Array<ThreadGroup>): Int
    fun enumerate(Array<ThreadGroup>, Boolean): Int
    fun enumerate(Array<Thread>): Int
    fun enumerate(Array<Thread>, Boolean): Int
    fun list()
    fun uncaughtException(Thread, Throwable)
}
class ThreadLocal<T> {
    constructor()
    fun get(): T
    fun remove()
    fun set(T)
    protected fun initialValue(): T
    static fun <S> withInitial(Supplier<out S>): ThreadLocal<S>
}
class Throwable : Serializable {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
    protected constructor(String, Throwable, Boolean, Boolean)
    final fun addSuppressed(Throwable)
    final fun getSuppressed(): Array<Throwable>
    fun fillInStackTrace(): Throwable
    fun getCause(): Throwable
    fun getLocalizedMessage(): String
    fun getMessage(): String
    fun getStackTrace(): Array<StackTraceElement>
    fun initCause(Throwable): Throwable
    fun printStackTrace()
    fun printStackTrace(PrintStream)
    fun printStackTrace(PrintWriter)
    fun setStackTrace(Array<StackTraceElement>)
}
class TypeNotPresentException : RuntimeException {
    constructor(String, Throwable)
    fun typeName(): String
}
class UnknownError : VirtualMachineError {
    constructor()
    constructor(String)
}
class UnsatisfiedLinkError : LinkageError {
    constructor()
    constructor(String)
}
class UnsupportedClassVersionError : ClassFormatError {
    constructor()
    constructor(String)
}
class UnsupportedOperationException : RuntimeException {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
}
class VerifyError : LinkageError {
    constructor()
    constructor(String)
}
abstract class VirtualMachineError : Error {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
}
final class Void {
    static val TYPE: Class<Void>
}
