package kotlin.text

import java.math.BigDecimal
import java.math.BigInteger
import java.util.Comparator
import java.util.HashSet
import java.util.SortedSet
import java.util.regex.Pattern
import kotlin.random.Random

@Deprecated(HIDDEN) fun CharSequence.max(): Char?
@Deprecated(HIDDEN) fun CharSequence.maxWith(comparator: Comparator<in Char>): Char?
@Deprecated(HIDDEN) fun CharSequence.min(): Char?
@Deprecated(HIDDEN) fun CharSequence.minWith(comparator: Comparator<in Char>): Char?
@Deprecated(HIDDEN) inline fun <R : Comparable<R>> CharSequence.maxBy(selector: (Char) -> R): Char?
@Deprecated(HIDDEN) inline fun <R : Comparable<R>> CharSequence.minBy(selector: (Char) -> R): Char?
@Deprecated inline fun CharSequence.sumBy(selector: (Char) -> Int): Int
@Deprecated inline fun CharSequence.sumByDouble(selector: (Char) -> Double): Double
inline fun <K> CharSequence.groupingBy(keySelector: (Char) -> K): Grouping<Char, K>
fun <R> CharSequence.chunked(size: Int, transform: (CharSequence) -> R): List<R>
fun <R> CharSequence.chunkedSequence(size: Int, transform: (CharSequence) -> R): Sequence<R>
fun <R> CharSequence.windowed(size: Int, step: Int = ..., partialWindows: Boolean = ..., transform: (CharSequence) -> R): List<R>
fun <R> CharSequence.windowedSequence(size: Int, step: Int = ..., partialWindows: Boolean = ..., transform: (CharSequence) -> R): Sequence<R>
fun CharSequence.chunked(size: Int): List<String>
fun CharSequence.chunkedSequence(size: Int): Sequence<String>
fun CharSequence.windowed(size: Int, step: Int = ..., partialWindows: Boolean = ...): List<String>
fun CharSequence.windowedSequence(size: Int, step: Int = ..., partialWindows: Boolean = ...): Sequence<String>
fun CharSequence.zipWithNext(): List<Pair<Char, Char>>
inline fun <R> CharSequence.zipWithNext(transform: (Char, Char) -> R): List<R>
fun CharSequence.random(random: Random): Char
inline fun <V, M : MutableMap<in Char, in V>> CharSequence.associateWithTo(destination: M, valueSelector: (Char) -> V): M
inline fun <V> CharSequence.associateWith(valueSelector: (Char) -> V): Map<Char, V>
inline fun CharSequence.random(): Char
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> CharSequence.maxOf(selector: (Char) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> CharSequence.maxOfOrNull(selector: (Char) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> CharSequence.minOf(selector: (Char) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> CharSequence.minOfOrNull(selector: (Char) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R, C : MutableCollection<in R>> CharSequence.flatMapIndexedTo(destination: C, transform: (Int, Char) -> Iterable<R>): C
@OverloadResolutionByLambdaReturnType inline fun <R> CharSequence.flatMapIndexed(transform: (Int, Char) -> Iterable<R>): List<R>
@OverloadResolutionByLambdaReturnType inline fun <R> CharSequence.maxOfWith(comparator: Comparator<in R>, selector: (Char) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R> CharSequence.maxOfWithOrNull(comparator: Comparator<in R>, selector: (Char) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R> CharSequence.minOfWith(comparator: Comparator<in R>, selector: (Char) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R> CharSequence.minOfWithOrNull(comparator: Comparator<in R>, selector: (Char) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun CharSequence.maxOf(selector: (Char) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun CharSequence.maxOf(selector: (Char) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun CharSequence.maxOfOrNull(selector: (Char) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun CharSequence.maxOfOrNull(selector: (Char) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun CharSequence.minOf(selector: (Char) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun CharSequence.minOf(selector: (Char) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun CharSequence.minOfOrNull(selector: (Char) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun CharSequence.minOfOrNull(selector: (Char) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun CharSequence.sumOf(selector: (Char) -> BigDecimal): BigDecimal
@OverloadResolutionByLambdaReturnType inline fun CharSequence.sumOf(selector: (Char) -> BigInteger): BigInteger
@OverloadResolutionByLambdaReturnType inline fun CharSequence.sumOf(selector: (Char) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun CharSequence.sumOf(selector: (Char) -> Long): Long
fun CharSequence.maxOrNull(): Char?
fun CharSequence.maxWithOrNull(comparator: Comparator<in Char>): Char?
fun CharSequence.minOrNull(): Char?
fun CharSequence.minWithOrNull(comparator: Comparator<in Char>): Char?
fun CharSequence.randomOrNull(random: Random): Char?
inline fun <R : Comparable<R>> CharSequence.maxByOrNull(selector: (Char) -> R): Char?
inline fun <R : Comparable<R>> CharSequence.minByOrNull(selector: (Char) -> R): Char?
inline fun <R> CharSequence.runningFold(initial: R, operation: (R, Char) -> R): List<R>
inline fun <R> CharSequence.runningFoldIndexed(initial: R, operation: (Int, R, Char) -> R): List<R>
inline fun <R> CharSequence.scan(initial: R, operation: (R, Char) -> R): List<R>
inline fun <R> CharSequence.scanIndexed(initial: R, operation: (Int, R, Char) -> R): List<R>
inline fun CharSequence.randomOrNull(): Char?
inline fun CharSequence.reduceIndexedOrNull(operation: (Int, Char, Char) -> Char): Char?
inline fun CharSequence.reduceOrNull(operation: (Char, Char) -> Char): Char?
inline fun CharSequence.reduceRightIndexedOrNull(operation: (Int, Char, Char) -> Char): Char?
inline fun CharSequence.reduceRightOrNull(operation: (Char, Char) -> Char): Char?
inline fun CharSequence.runningReduce(operation: (Char, Char) -> Char): List<Char>
inline fun CharSequence.runningReduceIndexed(operation: (Int, Char, Char) -> Char): List<Char>
inline fun CharSequence.sumOf(selector: (Char) -> Int): Int
@OverloadResolutionByLambdaReturnType inline fun CharSequence.sumOf(selector: (Char) -> ULong): ULong
fun CharSequence?.contentEquals(other: CharSequence?, ignoreCase: Boolean): Boolean
infix fun CharSequence?.contentEquals(other: CharSequence?): Boolean
inline fun <R : Any> CharSequence.firstNotNullOf(transform: (Char) -> R?): R
inline fun <R : Any> CharSequence.firstNotNullOfOrNull(transform: (Char) -> R?): R?
inline fun CharSequence.sumOf(selector: (Char) -> UInt): UInt
inline fun CharSequence.splitToSequence(regex: Regex, limit: Int = ...): Sequence<String>
fun CharSequence.max(): Char
fun CharSequence.maxWith(comparator: Comparator<in Char>): Char
fun CharSequence.min(): Char
fun CharSequence.minWith(comparator: Comparator<in Char>): Char
inline fun <R : Comparable<R>> CharSequence.maxBy(selector: (Char) -> R): Char
inline fun <R : Comparable<R>> CharSequence.minBy(selector: (Char) -> R): Char
fun <C : MutableCollection<in Char>> CharSequence.toCollection(destination: C): C
fun CharSequence.any(): Boolean
fun CharSequence.asIterable(): Iterable<Char>
fun CharSequence.asSequence(): Sequence<Char>
fun CharSequence.commonPrefixWith(other: CharSequence, ignoreCase: Boolean = ...): String
fun CharSequence.commonSuffixWith(other: CharSequence, ignoreCase: Boolean = ...): String
fun CharSequence.drop(n: Int): CharSequence
fun CharSequence.dropLast(n: Int): CharSequence
fun CharSequence.endsWith(char: Char, ignoreCase: Boolean = ...): Boolean
fun CharSequence.endsWith(suffix: CharSequence, ignoreCase: Boolean = ...): Boolean
fun CharSequence.findAnyOf(strings: Collection<String>, startIndex: Int = ..., ignoreCase: Boolean = ...): Pair<Int, String>?
fun CharSequence.findLastAnyOf(strings: Collection<String>, startIndex: Int = ..., ignoreCase: Boolean = ...): Pair<Int, String>?
fun CharSequence.first(): Char
fun CharSequence.firstOrNull(): Char?
fun CharSequence.getOrNull(index: Int): Char?
fun CharSequence.hasSurrogatePairAt(index: Int): Boolean
fun CharSequence.indexOf(char: Char, startIndex: Int = ..., ignoreCase: Boolean = ...): Int
fun CharSequence.indexOf(string: String, startIndex: Int = ..., ignoreCase: Boolean = ...): Int
fun CharSequence.indexOfAny(chars: CharArray, startIndex: Int = ..., ignoreCase: Boolean = ...): Int
fun CharSequence.indexOfAny(strings: Collection<String>, startIndex: Int = ..., ignoreCase: Boolean = ...): Int
fun CharSequence.isBlank(): Boolean
fun CharSequence.last(): Char
fun CharSequence.lastIndexOf(char: Char, startIndex: Int = ..., ignoreCase: Boolean = ...): Int
fun CharSequence.lastIndexOf(string: String, startIndex: Int = ..., ignoreCase: Boolean = ...): Int
fun CharSequence.lastIndexOfAny(chars: CharArray, startIndex: Int = ..., ignoreCase: Boolean = ...): Int
fun CharSequence.lastIndexOfAny(strings: Collection<String>, startIndex: Int = ..., ignoreCase: Boolean = ...): Int
fun CharSequence.lastOrNull(): Char?
fun CharSequence.lineSequence(): Sequence<String>
fun CharSequence.lines(): List<String>
fun CharSequence.none(): Boolean
fun CharSequence.padEnd(length: Int, padChar: Char = ...): CharSequence
fun CharSequence.padStart(length: Int, padChar: Char = ...): CharSequence
fun CharSequence.regionMatches(thisOffset: Int, other: CharSequence, otherOffset: Int, length: Int, ignoreCase: Boolean = ...): Boolean
fun CharSequence.removePrefix(prefix: CharSequence): CharSequence
fun CharSequence.removeRange(range: IntRange): CharSequence
fun CharSequence.removeRange(startIndex: Int, endIndex: Int): CharSequence
fun CharSequence.removeSuffix(suffix: CharSequence): CharSequence
fun CharSequence.removeSurrounding(delimiter: CharSequence): CharSequence
fun CharSequence.removeSurrounding(prefix: CharSequence, suffix: CharSequence): CharSequence
fun CharSequence.repeat(n: Int): String
fun CharSequence.replaceRange(range: IntRange, replacement: CharSequence): CharSequence
fun CharSequence.replaceRange(startIndex: Int, endIndex: Int, replacement: CharSequence): CharSequence
fun CharSequence.reversed(): CharSequence
fun CharSequence.single(): Char
fun CharSequence.singleOrNull(): Char?
fun CharSequence.slice(indices: Iterable<Int>): CharSequence
fun CharSequence.slice(indices: IntRange): CharSequence
fun CharSequence.split(regex: Pattern, limit: Int = ...): List<String>
fun CharSequence.split(vararg delimiters: Char, ignoreCase: Boolean = ..., limit: Int = ...): List<String>
fun CharSequence.split(vararg delimiters: String, ignoreCase: Boolean = ..., limit: Int = ...): List<String>
fun CharSequence.splitToSequence(vararg delimiters: Char, ignoreCase: Boolean = ..., limit: Int = ...): Sequence<String>
fun CharSequence.splitToSequence(vararg delimiters: String, ignoreCase: Boolean = ..., limit: Int = ...): Sequence<String>
fun CharSequence.startsWith(char: Char, ignoreCase: Boolean = ...): Boolean
fun CharSequence.startsWith(prefix: CharSequence, ignoreCase: Boolean = ...): Boolean
fun CharSequence.startsWith(prefix: CharSequence, startIndex: Int, ignoreCase: Boolean = ...): Boolean
fun CharSequence.subSequence(range: IntRange): CharSequence
fun CharSequence.substring(range: IntRange): String
fun CharSequence.take(n: Int): CharSequence
fun CharSequence.takeLast(n: Int): CharSequence
fun CharSequence.toHashSet(): HashSet<Char>
fun CharSequence.toList(): List<Char>
fun CharSequence.toMutableList(): MutableList<Char>
fun CharSequence.toSet(): Set<Char>
fun CharSequence.toSortedSet(): SortedSet<Char>
fun CharSequence.trim(): CharSequence
fun CharSequence.trim(vararg chars: Char): CharSequence
fun CharSequence.trimEnd(): CharSequence
fun CharSequence.trimEnd(vararg chars: Char): CharSequence
fun CharSequence.trimStart(): CharSequence
fun CharSequence.trimStart(vararg chars: Char): CharSequence
fun CharSequence.withIndex(): Iterable<IndexedValue<Char>>
infix fun CharSequence.zip(other: CharSequence): List<Pair<Char, Char>>
inline fun <C : java.lang.Appendable> CharSequence.filterIndexedTo(destination: C, predicate: (Int, Char) -> Boolean): C
inline fun <C : java.lang.Appendable> CharSequence.filterNotTo(destination: C, predicate: (Char) -> Boolean): C
inline fun <C : java.lang.Appendable> CharSequence.filterTo(destination: C, predicate: (Char) -> Boolean): C
inline fun <K, M : MutableMap<in K, in Char>> CharSequence.associateByTo(destination: M, keySelector: (Char) -> K): M
inline fun <K, M : MutableMap<in K, MutableList<Char>>> CharSequence.groupByTo(destination: M, keySelector: (Char) -> K): M
inline fun <K, V, M : MutableMap<in K, in V>> CharSequence.associateByTo(destination: M, keySelector: (Char) -> K, valueTransform: (Char) -> V): M
inline fun <K, V, M : MutableMap<in K, in V>> CharSequence.associateTo(destination: M, transform: (Char) -> Pair<K, V>): M
inline fun <K, V, M : MutableMap<in K, MutableList<V>>> CharSequence.groupByTo(destination: M, keySelector: (Char) -> K, valueTransform: (Char) -> V): M
inline fun <K, V> CharSequence.associate(transform: (Char) -> Pair<K, V>): Map<K, V>
inline fun <K, V> CharSequence.associateBy(keySelector: (Char) -> K, valueTransform: (Char) -> V): Map<K, V>
inline fun <K, V> CharSequence.groupBy(keySelector: (Char) -> K, valueTransform: (Char) -> V): Map<K, List<V>>
inline fun <K> CharSequence.associateBy(keySelector: (Char) -> K): Map<K, Char>
inline fun <K> CharSequence.groupBy(keySelector: (Char) -> K): Map<K, List<Char>>
inline fun <R : Any, C : MutableCollection<in R>> CharSequence.mapIndexedNotNullTo(destination: C, transform: (Int, Char) -> R?): C
inline fun <R : Any, C : MutableCollection<in R>> CharSequence.mapNotNullTo(destination: C, transform: (Char) -> R?): C
inline fun <R : Any> CharSequence.mapIndexedNotNull(transform: (Int, Char) -> R?): List<R>
inline fun <R : Any> CharSequence.mapNotNull(transform: (Char) -> R?): List<R>
inline fun <R, C : MutableCollection<in R>> CharSequence.flatMapTo(destination: C, transform: (Char) -> Iterable<R>): C
inline fun <R, C : MutableCollection<in R>> CharSequence.mapIndexedTo(destination: C, transform: (Int, Char) -> R): C
inline fun <R, C : MutableCollection<in R>> CharSequence.mapTo(destination: C, transform: (Char) -> R): C
inline fun <R> CharSequence.flatMap(transform: (Char) -> Iterable<R>): List<R>
inline fun <R> CharSequence.fold(initial: R, operation: (R, Char) -> R): R
inline fun <R> CharSequence.foldIndexed(initial: R, operation: (Int, R, Char) -> R): R
inline fun <R> CharSequence.foldRight(initial: R, operation: (Char, R) -> R): R
inline fun <R> CharSequence.foldRightIndexed(initial: R, operation: (Int, Char, R) -> R): R
inline fun <R> CharSequence.map(transform: (Char) -> R): List<R>
inline fun <R> CharSequence.mapIndexed(transform: (Int, Char) -> R): List<R>
inline fun <V> CharSequence.zip(other: CharSequence, transform: (Char, Char) -> V): List<V>
inline fun CharSequence.all(predicate: (Char) -> Boolean): Boolean
inline fun CharSequence.any(predicate: (Char) -> Boolean): Boolean
inline fun CharSequence.count(): Int
inline fun CharSequence.count(predicate: (Char) -> Boolean): Int
inline fun CharSequence.dropLastWhile(predicate: (Char) -> Boolean): CharSequence
inline fun CharSequence.dropWhile(predicate: (Char) -> Boolean): CharSequence
inline fun CharSequence.elementAt(index: Int): Char
inline fun CharSequence.elementAtOrElse(index: Int, defaultValue: (Int) -> Char): Char
inline fun CharSequence.elementAtOrNull(index: Int): Char?
inline fun CharSequence.filter(predicate: (Char) -> Boolean): CharSequence
inline fun CharSequence.filterIndexed(predicate: (Int, Char) -> Boolean): CharSequence
inline fun CharSequence.filterNot(predicate: (Char) -> Boolean): CharSequence
inline fun CharSequence.find(predicate: (Char) -> Boolean): Char?
inline fun CharSequence.findLast(predicate: (Char) -> Boolean): Char?
inline fun CharSequence.first(predicate: (Char) -> Boolean): Char
inline fun CharSequence.firstOrNull(predicate: (Char) -> Boolean): Char?
inline fun CharSequence.forEach(action: (Char) -> Unit)
inline fun CharSequence.forEachIndexed(action: (Int, Char) -> Unit)
inline fun CharSequence.getOrElse(index: Int, defaultValue: (Int) -> Char): Char
inline fun CharSequence.indexOfFirst(predicate: (Char) -> Boolean): Int
inline fun CharSequence.indexOfLast(predicate: (Char) -> Boolean): Int
inline fun CharSequence.isEmpty(): Boolean
inline fun CharSequence.isNotBlank(): Boolean
inline fun CharSequence.isNotEmpty(): Boolean
inline fun CharSequence.last(predicate: (Char) -> Boolean): Char
inline fun CharSequence.lastOrNull(predicate: (Char) -> Boolean): Char?
inline fun CharSequence.none(predicate: (Char) -> Boolean): Boolean
inline fun CharSequence.partition(predicate: (Char) -> Boolean): Pair<CharSequence, CharSequence>
inline fun CharSequence.reduce(operation: (Char, Char) -> Char): Char
inline fun CharSequence.reduceIndexed(operation: (Int, Char, Char) -> Char): Char
inline fun CharSequence.reduceRight(operation: (Char, Char) -> Char): Char
inline fun CharSequence.reduceRightIndexed(operation: (Int, Char, Char) -> Char): Char
inline fun CharSequence.replace(regex: Regex, transform: (MatchResult) -> CharSequence): String
inline fun CharSequence.replace(regex: Regex, replacement: String): String
inline fun CharSequence.replaceFirst(regex: Regex, replacement: String): String
inline fun CharSequence.single(predicate: (Char) -> Boolean): Char
inline fun CharSequence.singleOrNull(predicate: (Char) -> Boolean): Char?
inline fun CharSequence.split(regex: Regex, limit: Int = ...): List<String>
inline fun CharSequence.substring(startIndex: Int, endIndex: Int = ...): String
inline fun CharSequence.takeLastWhile(predicate: (Char) -> Boolean): CharSequence
inline fun CharSequence.takeWhile(predicate: (Char) -> Boolean): CharSequence
inline fun CharSequence.trim(predicate: (Char) -> Boolean): CharSequence
inline fun CharSequence.trimEnd(predicate: (Char) -> Boolean): CharSequence
inline fun CharSequence.trimStart(predicate: (Char) -> Boolean): CharSequence
inline fun CharSequence?.isNullOrBlank(): Boolean
inline fun CharSequence?.isNullOrEmpty(): Boolean
inline infix fun CharSequence.matches(regex: Regex): Boolean
inline operator fun CharSequence.contains(regex: Regex): Boolean
operator fun CharSequence.contains(char: Char, ignoreCase: Boolean = ...): Boolean
operator fun CharSequence.contains(other: CharSequence, ignoreCase: Boolean = ...): Boolean
operator fun CharSequence.iterator(): CharIterator
val CharSequence.indices: IntRange
val CharSequence.lastIndex: Int
