@file:Java
package java.util.regex

import java.io.Serializable
import java.util.function.Function
import java.util.function.Predicate
import java.util.stream.Stream

interface MatchResult {
    abstract fun end(): Int
    abstract fun end(Int): Int
    abstract fun group(): String
    abstract fun group(Int): String
    abstract fun groupCount(): Int
    abstract fun start(): Int
    abstract fun start(Int): Int
}
final class Matcher : MatchResult {
    fun appendReplacement(StringBuffer, String): Matcher
    fun appendReplacement(StringBuilder, String): Matcher
    fun appendTail(StringBuffer): StringBuffer
    fun appendTail(StringBuilder): StringBuilder
    fun end(): Int
    fun end(Int): Int
    fun end(String): Int
    fun find(): Boolean
    fun find(Int): Boolean
    fun group(): String
    fun group(Int): String
    fun group(String): String
    fun groupCount(): Int
    fun hasAnchoringBounds(): Boolean
    fun hasTransparentBounds(): Boolean
    fun hitEnd(): Boolean
    fun lookingAt(): Boolean
    fun matches(): Boolean
    fun pattern(): Pattern
    fun region(Int, Int): Matcher
    fun regionEnd(): Int
    fun regionStart(): Int
    fun replaceAll(String): String
    fun replaceAll(Function<MatchResult, String>): String
    fun replaceFirst(String): String
    fun replaceFirst(Function<MatchResult, String>): String
    fun requireEnd(): Boolean
    fun reset(): Matcher
    fun reset(CharSequence): Matcher
    fun results(): Stream<MatchResult>
    fun start(): Int
    fun start(Int): Int
    fun start(String): Int
    fun toMatchResult(): MatchResult
    fun useAnchoringBounds(Boolean): Matcher
    fun usePattern(Pattern): Matcher
    fun useTransparentBounds(Boolean): Matcher
    static fun quoteReplacement(String): String
}
final class Pattern : Serializable {
    fun asMatchPredicate(): Predicate<String>
    fun asPredicate(): Predicate<String>
    fun flags(): Int
    fun matcher(CharSequence): Matcher
    fun pattern(): String
    fun split(CharSequence): Array<String>
    fun split(CharSequence, Int): Array<String>
    fun splitAsStream(CharSequence): Stream<String>
    static val CANON_EQ: Int
    static val CASE_INSENSITIVE: Int
    static val COMMENTS: Int
    static val DOTALL: Int
    static val LITERAL: Int
    static val MULTILINE: Int
    static val UNICODE_CASE: Int
    static val UNICODE_CHARACTER_CLASS: Int
    static val UNIX_LINES: Int
    static fun compile(String): Pattern
    static fun compile(String, Int): Pattern
    static fun matches(String, CharSequence): Boolean
    static fun quote(String): String
}
class PatternSyntaxException : IllegalArgumentException {
    constructor(String, String, Int)
    fun getDescription(): String
    fun getIndex(): Int
    fun getPattern(): String
}
