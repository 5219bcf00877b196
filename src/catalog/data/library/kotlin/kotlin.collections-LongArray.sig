package kotlin.collections

import java.lang.Appendable
import java.math.BigDecimal
import java.math.BigInteger
import java.util.Comparator
import java.util.SortedSet

@Deprecated(HIDDEN) fun LongArray.max(): Long?
@Deprecated(HIDDEN) fun LongArray.maxWith(comparator: Comparator<in Long>): Long?
@Deprecated(HIDDEN) fun LongArray.min(): Long?
@Deprecated(HIDDEN) fun LongArray.minWith(comparator: Comparator<in Long>): Long?
@Deprecated(HIDDEN) inline fun <R : Comparable<R>> LongArray.maxBy(selector: (Long) -> R): Long?
@Deprecated(HIDDEN) inline fun <R : Comparable<R>> LongArray.minBy(selector: (Long) -> R): Long?
@Deprecated inline fun LongArray.sumBy(selector: (Long) -> Int): Int
@Deprecated inline fun LongArray.sumByDouble(selector: (Long) -> Double): Double
fun LongArray.copyInto(destination: LongArray, destinationOffset: Int = ..., startIndex: Int = ..., endIndex: Int = ...): LongArray
fun LongArray.random(random: kotlin.random.Random): Long
inline fun LongArray.random(): Long
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> LongArray.maxOf(selector: (Long) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> LongArray.maxOfOrNull(selector: (Long) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> LongArray.minOf(selector: (Long) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> LongArray.minOfOrNull(selector: (Long) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R, C : MutableCollection<in R>> LongArray.flatMapIndexedTo(destination: C, transform: (Int, Long) -> Iterable<R>): C
@OverloadResolutionByLambdaReturnType inline fun <R> LongArray.flatMapIndexed(transform: (Int, Long) -> Iterable<R>): List<R>
@OverloadResolutionByLambdaReturnType inline fun <R> LongArray.maxOfWith(comparator: Comparator<in R>, selector: (Long) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R> LongArray.maxOfWithOrNull(comparator: Comparator<in R>, selector: (Long) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R> LongArray.minOfWith(comparator: Comparator<in R>, selector: (Long) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R> LongArray.minOfWithOrNull(comparator: Comparator<in R>, selector: (Long) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun LongArray.maxOf(selector: (Long) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun LongArray.maxOf(selector: (Long) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun LongArray.maxOfOrNull(selector: (Long) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun LongArray.maxOfOrNull(selector: (Long) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun LongArray.minOf(selector: (Long) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun LongArray.minOf(selector: (Long) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun LongArray.minOfOrNull(selector: (Long) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun LongArray.minOfOrNull(selector: (Long) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun LongArray.sumOf(selector: (Long) -> BigDecimal): BigDecimal
@OverloadResolutionByLambdaReturnType inline fun LongArray.sumOf(selector: (Long) -> BigInteger): BigInteger
@OverloadResolutionByLambdaReturnType inline fun LongArray.sumOf(selector: (Long) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun LongArray.sumOf(selector: (Long) -> Long): Long
fun LongArray.maxOrNull(): Long?
fun LongArray.maxWithOrNull(comparator: Comparator<in Long>): Long?
fun LongArray.minOrNull(): Long?
fun LongArray.minWithOrNull(comparator: Comparator<in Long>): Long?
fun LongArray.randomOrNull(random: kotlin.random.Random): Long?
fun LongArray.reverse(fromIndex: Int, toIndex: Int)
fun LongArray.shuffle()
fun LongArray.shuffle(random: kotlin.random.Random)
fun LongArray.sortDescending(fromIndex: Int, toIndex: Int)
inline fun <R : Comparable<R>> LongArray.maxByOrNull(selector: (Long) -> R): Long?
inline fun <R : Comparable<R>> LongArray.minByOrNull(selector: (Long) -> R): Long?
inline fun <R> LongArray.runningFold(initial: R, operation: (R, Long) -> R): List<R>
inline fun <R> LongArray.runningFoldIndexed(initial: R, operation: (Int, R, Long) -> R): List<R>
inline fun <R> LongArray.scan(initial: R, operation: (R, Long) -> R): List<R>
inline fun <R> LongArray.scanIndexed(initial: R, operation: (Int, R, Long) -> R): List<R>
inline fun <V, M : MutableMap<in Long, in V>> LongArray.associateWithTo(destination: M, valueSelector: (Long) -> V): M
inline fun <V> LongArray.associateWith(valueSelector: (Long) -> V): Map<Long, V>
inline fun LongArray.onEach(action: (Long) -> Unit): LongArray
inline fun LongArray.onEachIndexed(action: (Int, Long) -> Unit): LongArray
inline fun LongArray.randomOrNull(): Long?
inline fun LongArray.reduceIndexedOrNull(operation: (Int, Long, Long) -> Long): Long?
inline fun LongArray.reduceOrNull(operation: (Long, Long) -> Long): Long?
inline fun LongArray.reduceRightIndexedOrNull(operation: (Int, Long, Long) -> Long): Long?
inline fun LongArray.reduceRightOrNull(operation: (Long, Long) -> Long): Long?
inline fun LongArray.runningReduce(operation: (Long, Long) -> Long): List<Long>
inline fun LongArray.runningReduceIndexed(operation: (Int, Long, Long) -> Long): List<Long>
inline fun LongArray.sumOf(selector: (Long) -> Int): Int
inline fun LongArray?.contentHashCode(): Int
inline fun LongArray?.contentToString(): String
inline infix fun LongArray?.contentEquals(other: LongArray?): Boolean
@OverloadResolutionByLambdaReturnType inline fun LongArray.sumOf(selector: (Long) -> ULong): ULong
inline fun LongArray.sumOf(selector: (Long) -> UInt): UInt
fun LongArray.max(): Long
fun LongArray.maxWith(comparator: Comparator<in Long>): Long
fun LongArray.min(): Long
fun LongArray.minWith(comparator: Comparator<in Long>): Long
inline fun <R : Comparable<R>> LongArray.maxBy(selector: (Long) -> R): Long
inline fun <R : Comparable<R>> LongArray.minBy(selector: (Long) -> R): Long
@SinceKotlin(2.2) inline fun LongArray.copyOf(newSize: Int, init: (Int) -> Long): LongArray
@SinceKotlin(2.4) fun LongArray.allDistinct(): Boolean
@SinceKotlin(2.4) fun LongArray.allEqual(): Boolean
@SinceKotlin(2.4) fun LongArray.isSorted(): Boolean
@SinceKotlin(2.4) fun LongArray.isSortedDescending(): Boolean
@SinceKotlin(2.4) fun LongArray.isSortedWith(comparator: Comparator<in Long>): Boolean
@SinceKotlin(2.4) inline fun <K> LongArray.allDistinctBy(selector: (Long) -> K): Boolean
@SinceKotlin(2.4) inline fun <K> LongArray.allEqualBy(selector: (Long) -> K): Boolean
@SinceKotlin(2.4) inline fun <R : Comparable<R>> LongArray.isSortedBy(selector: (Long) -> R?): Boolean
@SinceKotlin(2.4) inline fun <R : Comparable<R>> LongArray.isSortedByDescending(selector: (Long) -> R?): Boolean
fun <A : Appendable> LongArray.joinTo(buffer: A, separator: CharSequence = ..., prefix: CharSequence = ..., postfix: CharSequence = ..., limit: Int = ..., truncated: CharSequence = ..., transform: ((Long) -> CharSequence)? = ...): A
fun <C : MutableCollection<in Long>> LongArray.toCollection(destination: C): C
fun LongArray.any(): Boolean
fun LongArray.asIterable(): Iterable<Long>
fun LongArray.asList(): List<Long>
fun LongArray.asSequence(): Sequence<Long>
fun LongArray.average(): Double
fun LongArray.binarySearch(element: Long, fromIndex: Int = ..., toIndex: Int = ...): Int
fun LongArray.distinct(): List<Long>
fun LongArray.drop(n: Int): List<Long>
fun LongArray.dropLast(n: Int): List<Long>
fun LongArray.fill(element: Long, fromIndex: Int = ..., toIndex: Int = ...)
fun LongArray.first(): Long
fun LongArray.firstOrNull(): Long?
fun LongArray.getOrNull(index: Int): Long?
fun LongArray.indexOf(element: Long): Int
fun LongArray.joinToString(separator: CharSequence = ..., prefix: CharSequence = ..., postfix: CharSequence = ..., limit: Int = ..., truncated: CharSequence = ..., transform: ((Long) -> CharSequence)? = ...): String
fun LongArray.last(): Long
fun LongArray.lastIndexOf(element: Long): Int
fun LongArray.lastOrNull(): Long?
fun LongArray.none(): Boolean
fun LongArray.reverse()
fun LongArray.reversed(): List<Long>
fun LongArray.reversedArray(): LongArray
fun LongArray.single(): Long
fun LongArray.singleOrNull(): Long?
fun LongArray.slice(indices: Iterable<Int>): List<Long>
fun LongArray.slice(indices: IntRange): List<Long>
fun LongArray.sliceArray(indices: Collection<Int>): LongArray
fun LongArray.sliceArray(indices: IntRange): LongArray
fun LongArray.sort()
fun LongArray.sort(fromIndex: Int = ..., toIndex: Int = ...)
fun LongArray.sortDescending()
fun LongArray.sorted(): List<Long>
fun LongArray.sortedArray(): LongArray
fun LongArray.sortedArrayDescending(): LongArray
fun LongArray.sortedDescending(): List<Long>
fun LongArray.sortedWith(comparator: Comparator<in Long>): List<Long>
fun LongArray.sum(): Long
fun LongArray.take(n: Int): List<Long>
fun LongArray.takeLast(n: Int): List<Long>
fun LongArray.toHashSet(): java.util.HashSet<Long>
fun LongArray.toList(): List<Long>
fun LongArray.toMutableList(): MutableList<Long>
fun LongArray.toMutableSet(): MutableSet<Long>
fun LongArray.toSet(): Set<Long>
fun LongArray.toSortedSet(): SortedSet<Long>
fun LongArray.toTypedArray(): Array<Long>
fun LongArray.withIndex(): Iterable<IndexedValue<Long>>
infix fun <R> LongArray.zip(other: Array<out R>): List<Pair<Long, R>>
infix fun <R> LongArray.zip(other: Iterable<R>): List<Pair<Long, R>>
infix fun LongArray.intersect(other: Iterable<Long>): Set<Long>
infix fun LongArray.subtract(other: Iterable<Long>): Set<Long>
infix fun LongArray.union(other: Iterable<Long>): Set<Long>
infix fun LongArray.zip(other: LongArray): List<Pair<Long, Long>>
inline fun <C : MutableCollection<in Long>> LongArray.filterIndexedTo(destination: C, predicate: (Int, Long) -> Boolean): C
inline fun <C : MutableCollection<in Long>> LongArray.filterNotTo(destination: C, predicate: (Long) -> Boolean): C
inline fun <C : MutableCollection<in Long>> LongArray.filterTo(destination: C, predicate: (Long) -> Boolean): C
inline fun <K, M : MutableMap<in K, in Long>> LongArray.associateByTo(destination: M, keySelector: (Long) -> K): M
inline fun <K, M : MutableMap<in K, MutableList<Long>>> LongArray.groupByTo(destination: M, keySelector: (Long) -> K): M
inline fun <K, V, M : MutableMap<in K, in V>> LongArray.associateByTo(destination: M, keySelector: (Long) -> K, valueTransform: (Long) -> V): M
inline fun <K, V, M : MutableMap<in K, in V>> LongArray.associateTo(destination: M, transform: (Long) -> Pair<K, V>): M
inline fun <K, V, M : MutableMap<in K, MutableList<V>>> LongArray.groupByTo(destination: M, keySelector: (Long) -> K, valueTransform: (Long) -> V): M
inline fun <K, V> LongArray.associate(transform: (Long) -> Pair<K, V>): Map<K, V>
inline fun <K, V> LongArray.associateBy(keySelector: (Long) -> K, valueTransform: (Long) -> V): Map<K, V>
inline fun <K, V> LongArray.groupBy(keySelector: (Long) -> K, valueTransform: (Long) -> V): Map<K, List<V>>
inline fun <K> LongArray.associateBy(keySelector: (Long) -> K): Map<K, Long>
inline fun <K> LongArray.distinctBy(selector: (Long) -> K): List<Long>
inline fun <K> LongArray.groupBy(keySelector: (Long) -> K): Map<K, List<Long>>
inline fun <R : Comparable<R>> LongArray.sortedBy(selector: (Long) -> R?): List<Long>
inline fun <R : Comparable<R>> LongArray.sortedByDescending(selector: (Long) -> R?): List<Long>
inline fun <R, C : MutableCollection<in R>> LongArray.flatMapTo(destination: C, transform: (Long) -> Iterable<R>): C
inline fun <R, C : MutableCollection<in R>> LongArray.mapIndexedTo(destination: C, transform: (Int, Long) -> R): C
inline fun <R, C : MutableCollection<in R>> LongArray.mapTo(destination: C, transform: (Long) -> R): C
inline fun <R, V> LongArray.zip(other: Array<out R>, transform: (Long, R) -> V): List<V>
inline fun <R, V> LongArray.zip(other: Iterable<R>, transform: (Long, R) -> V): List<V>
inline fun <R> LongArray.flatMap(transform: (Long) -> Iterable<R>): List<R>
inline fun <R> LongArray.fold(initial: R, operation: (R, Long) -> R): R
inline fun <R> LongArray.foldIndexed(initial: R, operation: (Int, R, Long) -> R): R
inline fun <R> LongArray.foldRight(initial: R, operation: (Long, R) -> R): R
inline fun <R> LongArray.foldRightIndexed(initial: R, operation: (Int, Long, R) -> R): R
inline fun <R> LongArray.map(transform: (Long) -> R): List<R>
inline fun <R> LongArray.mapIndexed(transform: (Int, Long) -> R): List<R>
inline fun <V> LongArray.zip(other: LongArray, transform: (Long, Long) -> V): List<V>
inline fun LongArray.all(predicate: (Long) -> Boolean): Boolean
inline fun LongArray.any(predicate: (Long) -> Boolean): Boolean
inline fun LongArray.copyOf(): LongArray
inline fun LongArray.copyOf(newSize: Int): LongArray
inline fun LongArray.copyOfRange(fromIndex: Int, toIndex: Int): LongArray
inline fun LongArray.count(): Int
inline fun LongArray.count(predicate: (Long) -> Boolean): Int
inline fun LongArray.dropLastWhile(predicate: (Long) -> Boolean): List<Long>
inline fun LongArray.dropWhile(predicate: (Long) -> Boolean): List<Long>
inline fun LongArray.elementAt(index: Int): Long
inline fun LongArray.elementAtOrElse(index: Int, defaultValue: (Int) -> Long): Long
inline fun LongArray.elementAtOrNull(index: Int): Long?
inline fun LongArray.filter(predicate: (Long) -> Boolean): List<Long>
inline fun LongArray.filterIndexed(predicate: (Int, Long) -> Boolean): List<Long>
inline fun LongArray.filterNot(predicate: (Long) -> Boolean): List<Long>
inline fun LongArray.find(predicate: (Long) -> Boolean): Long?
inline fun LongArray.findLast(predicate: (Long) -> Boolean): Long?
inline fun LongArray.first(predicate: (Long) -> Boolean): Long
inline fun LongArray.firstOrNull(predicate: (Long) -> Boolean): Long?
inline fun LongArray.forEach(action: (Long) -> Unit)
inline fun LongArray.forEachIndexed(action: (Int, Long) -> Unit)
inline fun LongArray.getOrElse(index: Int, defaultValue: (Int) -> Long): Long
inline fun LongArray.indexOfFirst(predicate: (Long) -> Boolean): Int
inline fun LongArray.indexOfLast(predicate: (Long) -> Boolean): Int
inline fun LongArray.isEmpty(): Boolean
inline fun LongArray.isNotEmpty(): Boolean
inline fun LongArray.last(predicate: (Long) -> Boolean): Long
inline fun LongArray.lastOrNull(predicate: (Long) -> Boolean): Long?
inline fun LongArray.none(predicate: (Long) -> Boolean): Boolean
inline fun LongArray.partition(predicate: (Long) -> Boolean): Pair<List<Long>, List<Long>>
inline fun LongArray.reduce(operation: (Long, Long) -> Long): Long
inline fun LongArray.reduceIndexed(operation: (Int, Long, Long) -> Long): Long
inline fun LongArray.reduceRight(operation: (Long, Long) -> Long): Long
inline fun LongArray.reduceRightIndexed(operation: (Int, Long, Long) -> Long): Long
inline fun LongArray.single(predicate: (Long) -> Boolean): Long
inline fun LongArray.singleOrNull(predicate: (Long) -> Boolean): Long?
inline fun LongArray.takeLastWhile(predicate: (Long) -> Boolean): List<Long>
inline fun LongArray.takeWhile(predicate: (Long) -> Boolean): List<Long>
inline operator fun LongArray.component1(): Long
inline operator fun LongArray.component2(): Long
inline operator fun LongArray.component3(): Long
inline operator fun LongArray.component4(): Long
inline operator fun LongArray.component5(): Long
operator fun LongArray.contains(element: Long): Boolean
operator fun LongArray.plus(element: Long): LongArray
operator fun LongArray.plus(elements: LongArray): LongArray
operator fun LongArray.plus(elements: Collection<Long>): LongArray
val LongArray.indices: IntRange
val LongArray.lastIndex: Int
inline fun LongArray.asULongArray(): ULongArray
inline fun LongArray.toULongArray(): ULongArray
