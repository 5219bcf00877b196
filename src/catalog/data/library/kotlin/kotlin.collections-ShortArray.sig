package kotlin.collections

import java.lang.Appendable
import java.math.BigDecimal
import java.math.BigInteger
import java.util.Comparator
import java.util.SortedSet

@Deprecated(HIDDEN) fun ShortArray.max(): Short?
@Deprecated(HIDDEN) fun ShortArray.maxWith(comparator: Comparator<in Short>): Short?
@Deprecated(HIDDEN) fun ShortArray.min(): Short?
@Deprecated(HIDDEN) fun ShortArray.minWith(comparator: Comparator<in Short>): Short?
@Deprecated(HIDDEN) inline fun <R : Comparable<R>> ShortArray.maxBy(selector: (Short) -> R): Short?
@Deprecated(HIDDEN) inline fun <R : Comparable<R>> ShortArray.minBy(selector: (Short) -> R): Short?
@Deprecated inline fun ShortArray.sumBy(selector: (Short) -> Int): Int
@Deprecated inline fun ShortArray.sumByDouble(selector: (Short) -> Double): Double
fun ShortArray.copyInto(destination: ShortArray, destinationOffset: Int = ..., startIndex: Int = ..., endIndex: Int = ...): ShortArray
fun ShortArray.random(random: kotlin.random.Random): Short
inline fun ShortArray.random(): Short
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> ShortArray.maxOf(selector: (Short) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> ShortArray.maxOfOrNull(selector: (Short) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> ShortArray.minOf(selector: (Short) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> ShortArray.minOfOrNull(selector: (Short) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R, C : MutableCollection<in R>> ShortArray.flatMapIndexedTo(destination: C, transform: (Int, Short) -> Iterable<R>): C
@OverloadResolutionByLambdaReturnType inline fun <R> ShortArray.flatMapIndexed(transform: (Int, Short) -> Iterable<R>): List<R>
@OverloadResolutionByLambdaReturnType inline fun <R> ShortArray.maxOfWith(comparator: Comparator<in R>, selector: (Short) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R> ShortArray.maxOfWithOrNull(comparator: Comparator<in R>, selector: (Short) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R> ShortArray.minOfWith(comparator: Comparator<in R>, selector: (Short) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R> ShortArray.minOfWithOrNull(comparator: Comparator<in R>, selector: (Short) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun ShortArray.maxOf(selector: (Short) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun ShortArray.maxOf(selector: (Short) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun ShortArray.maxOfOrNull(selector: (Short) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun ShortArray.maxOfOrNull(selector: (Short) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun ShortArray.minOf(selector: (Short) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun ShortArray.minOf(selector: (Short) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun ShortArray.minOfOrNull(selector: (Short) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun ShortArray.minOfOrNull(selector: (Short) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun ShortArray.sumOf(selector: (Short) -> BigDecimal): BigDecimal
@OverloadResolutionByLambdaReturnType inline fun ShortArray.sumOf(selector: (Short) -> BigInteger): BigInteger
@OverloadResolutionByLambdaReturnType inline fun ShortArray.sumOf(selector: (Short) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun ShortArray.sumOf(selector: (Short) -> Long): Long
fun ShortArray.maxOrNull(): Short?
fun ShortArray.maxWithOrNull(comparator: Comparator<in Short>): Short?
fun ShortArray.minOrNull(): Short?
fun ShortArray.minWithOrNull(comparator: Comparator<in Short>): Short?
fun ShortArray.randomOrNull(random: kotlin.random.Random): Short?
fun ShortArray.reverse(fromIndex: Int, toIndex: Int)
fun ShortArray.shuffle()
fun ShortArray.shuffle(random: kotlin.random.Random)
fun ShortArray.sortDescending(fromIndex: Int, toIndex: Int)
inline fun <R : Comparable<R>> ShortArray.maxByOrNull(selector: (Short) -> R): Short?
inline fun <R : Comparable<R>> ShortArray.minByOrNull(selector: (Short) -> R): Short?
inline fun <R> ShortArray.runningFold(initial: R, operation: (R, Short) -> R): List<R>
inline fun <R> ShortArray.runningFoldIndexed(initial: R, operation: (Int, R, Short) -> R): List<R>
inline fun <R> ShortArray.scan(initial: R, operation: (R, Short) -> R): List<R>
inline fun <R> ShortArray.scanIndexed(initial: R, operation: (Int, R, Short) -> R): List<R>
inline fun <V, M : MutableMap<in Short, in V>> ShortArray.associateWithTo(destination: M, valueSelector: (Short) -> V): M
inline fun <V> ShortArray.associateWith(valueSelector: (Short) -> V): Map<Short, V>
inline fun ShortArray.onEach(action: (Short) -> Unit): ShortArray
inline fun ShortArray.onEachIndexed(action: (Int, Short) -> Unit): ShortArray
inline fun ShortArray.randomOrNull(): Short?
inline fun ShortArray.reduceIndexedOrNull(operation: (Int, Short, Short) -> Short): Short?
inline fun ShortArray.reduceOrNull(operation: (Short, Short) -> Short): Short?
inline fun ShortArray.reduceRightIndexedOrNull(operation: (Int, Short, Short) -> Short): Short?
inline fun ShortArray.reduceRightOrNull(operation: (Short, Short) -> Short): Short?
inline fun ShortArray.runningReduce(operation: (Short, Short) -> Short): List<Short>
inline fun ShortArray.runningReduceIndexed(operation: (Int, Short, Short) -> Short): List<Short>
inline fun ShortArray.sumOf(selector: (Short) -> Int): Int
inline fun ShortArray?.contentHashCode(): Int
inline fun ShortArray?.contentToString(): String
inline infix fun ShortArray?.contentEquals(other: ShortArray?): Boolean
@OverloadResolutionByLambdaReturnType inline fun ShortArray.sumOf(selector: (Short) -> ULong): ULong
inline fun ShortArray.sumOf(selector: (Short) -> UInt): UInt
fun ShortArray.max(): Short
fun ShortArray.maxWith(comparator: Comparator<in Short>): Short
fun ShortArray.min(): Short
fun ShortArray.minWith(comparator: Comparator<in Short>): Short
inline fun <R : Comparable<R>> ShortArray.maxBy(selector: (Short) -> R): Short
inline fun <R : Comparable<R>> ShortArray.minBy(selector: (Short) -> R): Short
@SinceKotlin(2.2) inline fun ShortArray.copyOf(newSize: Int, init: (Int) -> Short): ShortArray
@SinceKotlin(2.4) fun ShortArray.allDistinct(): Boolean
@SinceKotlin(2.4) fun ShortArray.allEqual(): Boolean
@SinceKotlin(2.4) fun ShortArray.isSorted(): Boolean
@SinceKotlin(2.4) fun ShortArray.isSortedDescending(): Boolean
@SinceKotlin(2.4) fun ShortArray.isSortedWith(comparator: Comparator<in Short>): Boolean
@SinceKotlin(2.4) inline fun <K> ShortArray.allDistinctBy(selector: (Short) -> K): Boolean
@SinceKotlin(2.4) inline fun <K> ShortArray.allEqualBy(selector: (Short) -> K): Boolean
@SinceKotlin(2.4) inline fun <R : Comparable<R>> ShortArray.isSortedBy(selector: (Short) -> R?): Boolean
@SinceKotlin(2.4) inline fun <R : Comparable<R>> ShortArray.isSortedByDescending(selector: (Short) -> R?): Boolean
fun <A : Appendable> ShortArray.joinTo(buffer: A, separator: CharSequence = ..., prefix: CharSequence = ..., postfix: CharSequence = ..., limit: Int = ..., truncated: CharSequence = ..., transform: ((Short) -> CharSequence)? = ...): A
fun <C : MutableCollection<in Short>> ShortArray.toCollection(destination: C): C
fun ShortArray.any(): Boolean
fun ShortArray.asIterable(): Iterable<Short>
fun ShortArray.asList(): List<Short>
fun ShortArray.asSequence(): Sequence<Short>
fun ShortArray.average(): Double
fun ShortArray.binarySearch(element: Short, fromIndex: Int = ..., toIndex: Int = ...): Int
fun ShortArray.distinct(): List<Short>
fun ShortArray.drop(n: Int): List<Short>
fun ShortArray.dropLast(n: Int): List<Short>
fun ShortArray.fill(element: Short, fromIndex: Int = ..., toIndex: Int = ...)
fun ShortArray.first(): Short
fun ShortArray.firstOrNull(): Short?
fun ShortArray.getOrNull(index: Int): Short?
fun ShortArray.indexOf(element: Short): Int
fun ShortArray.joinToString(separator: CharSequence = ..., prefix: CharSequence = ..., postfix: CharSequence = ..., limit: Int = ..., truncated: CharSequence = ..., transform: ((Short) -> CharSequence)? = ...): String
fun ShortArray.last(): Short
fun ShortArray.lastIndexOf(element: Short): Int
fun ShortArray.lastOrNull(): Short?
fun ShortArray.none(): Boolean
fun ShortArray.reverse()
fun ShortArray.reversed(): List<Short>
fun ShortArray.reversedArray(): ShortArray
fun ShortArray.single(): Short
fun ShortArray.singleOrNull(): Short?
fun ShortArray.slice(indices: Iterable<Int>): List<Short>
fun ShortArray.slice(indices: IntRange): List<Short>
fun ShortArray.sliceArray(indices: Collection<Int>): ShortArray
fun ShortArray.sliceArray(indices: IntRange): ShortArray
fun ShortArray.sort()
fun ShortArray.sort(fromIndex: Int = ..., toIndex: Int = ...)
fun ShortArray.sortDescending()
fun ShortArray.sorted(): List<Short>
fun ShortArray.sortedArray(): ShortArray
fun ShortArray.sortedArrayDescending(): ShortArray
fun ShortArray.sortedDescending(): List<Short>
fun ShortArray.sortedWith(comparator: Comparator<in Short>): List<Short>
fun ShortArray.sum(): Int
fun ShortArray.take(n: Int): List<Short>
fun ShortArray.takeLast(n: Int): List<Short>
fun ShortArray.toHashSet(): java.util.HashSet<Short>
fun ShortArray.toList(): List<Short>
fun ShortArray.toMutableList(): MutableList<Short>
fun ShortArray.toMutableSet(): MutableSet<Short>
fun ShortArray.toSet(): Set<Short>
fun ShortArray.toSortedSet(): SortedSet<Short>
fun ShortArray.toTypedArray(): Array<Short>
fun ShortArray.withIndex(): Iterable<IndexedValue<Short>>
infix fun <R> ShortArray.zip(other: Array<out R>): List<Pair<Short, R>>
infix fun <R> ShortArray.zip(other: Iterable<R>): List<Pair<Short, R>>
infix fun ShortArray.intersect(other: Iterable<Short>): Set<Short>
infix fun ShortArray.subtract(other: Iterable<Short>): Set<Short>
infix fun ShortArray.union(other: Iterable<Short>): Set<Short>
infix fun ShortArray.zip(other: ShortArray): List<Pair<Short, Short>>
inline fun <C : MutableCollection<in Short>> ShortArray.filterIndexedTo(destination: C, predicate: (Int, Short) -> Boolean): C
inline fun <C : MutableCollection<in Short>> ShortArray.filterNotTo(destination: C, predicate: (Short) -> Boolean): C
inline fun <C : MutableCollection<in Short>> ShortArray.filterTo(destination: C, predicate: (Short) -> Boolean): C
inline fun <K, M : MutableMap<in K, in Short>> ShortArray.associateByTo(destination: M, keySelector: (Short) -> K): M
inline fun <K, M : MutableMap<in K, MutableList<Short>>> ShortArray.groupByTo(destination: M, keySelector: (Short) -> K): M
inline fun <K, V, M : MutableMap<in K, in V>> ShortArray.associateByTo(destination: M, keySelector: (Short) -> K, valueTransform: (Short) -> V): M
inline fun <K, V, M : MutableMap<in K, in V>> ShortArray.associateTo(destination: M, transform: (Short) -> Pair<K, V>): M
inline fun <K, V, M : MutableMap<in K, MutableList<V>>> ShortArray.groupByTo(destination: M, keySelector: (Short) -> K, valueTransform: (Short) -> V): M
inline fun <K, V> ShortArray.associate(transform: (Short) -> Pair<K, V>): Map<K, V>
inline fun <K, V> ShortArray.associateBy(keySelector: (Short) -> K, valueTransform: (Short) -> V): Map<K, V>
inline fun <K, V> ShortArray.groupBy(keySelector: (Short) -> K, valueTransform: (Short) -> V): Map<K, List<V>>
inline fun <K> ShortArray.associateBy(keySelector: (Short) -> K): Map<K, Short>
inline fun <K> ShortArray.distinctBy(selector: (Short) -> K): List<Short>
inline fun <K> ShortArray.groupBy(keySelector: (Short) -> K): Map<K, List<Short>>
inline fun <R : Comparable<R>> ShortArray.sortedBy(selector: (Short) -> R?): List<Short>
inline fun <R : Comparable<R>> ShortArray.sortedByDescending(selector: (Short) -> R?): List<Short>
inline fun <R, C : MutableCollection<in R>> ShortArray.flatMapTo(destination: C, transform: (Short) -> Iterable<R>): C
inline fun <R, C : MutableCollection<in R>> ShortArray.mapIndexedTo(destination: C, transform: (Int, Short) -> R): C
inline fun <R, C : MutableCollection<in R>> ShortArray.mapTo(destination: C, transform: (Short) -> R): C
inline fun <R, V> ShortArray.zip(other: Array<out R>, transform: (Short, R) -> V): List<V>
inline fun <R, V> ShortArray.zip(other: Iterable<R>, transform: (Short, R) -> V): List<V>
inline fun <R> ShortArray.flatMap(transform: (Short) -> Iterable<R>): List<R>
inline fun <R> ShortArray.fold(initial: R, operation: (R, Short) -> R): R
inline fun <R> ShortArray.foldIndexed(initial: R, operation: (Int, R, Short) -> R): R
inline fun <R> ShortArray.foldRight(initial: R, operation: (Short, R) -> R): R
inline fun <R> ShortArray.foldRightIndexed(initial: R, operation: (Int, Short, R) -> R): R
inline fun <R> ShortArray.map(transform: (Short) -> R): List<R>
inline fun <R> ShortArray.mapIndexed(transform: (Int, Short) -> R): List<R>
inline fun <V> ShortArray.zip(other: ShortArray, transform: (Short, Short) -> V): List<V>
inline fun ShortArray.all(predicate: (Short) -> Boolean): Boolean
inline fun ShortArray.any(predicate: (Short) -> Boolean): Boolean
inline fun ShortArray.copyOf(): ShortArray
inline fun ShortArray.copyOf(newSize: Int): ShortArray
inline fun ShortArray.copyOfRange(fromIndex: Int, toIndex: Int): ShortArray
inline fun ShortArray.count(): Int
inline fun ShortArray.count(predicate: (Short) -> Boolean): Int
inline fun ShortArray.dropLastWhile(predicate: (Short) -> Boolean): List<Short>
inline fun ShortArray.dropWhile(predicate: (Short) -> Boolean): List<Short>
inline fun ShortArray.elementAt(index: Int): Short
inline fun ShortArray.elementAtOrElse(index: Int, defaultValue: (Int) -> Short): Short
inline fun ShortArray.elementAtOrNull(index: Int): Short?
inline fun ShortArray.filter(predicate: (Short) -> Boolean): List<Short>
inline fun ShortArray.filterIndexed(predicate: (Int, Short) -> Boolean): List<Short>
inline fun ShortArray.filterNot(predicate: (Short) -> Boolean): List<Short>
inline fun ShortArray.find(predicate: (Short) -> Boolean): Short?
inline fun ShortArray.findLast(predicate: (Short) -> Boolean): Short?
inline fun ShortArray.first(predicate: (Short) -> Boolean): Short
inline fun ShortArray.firstOrNull(predicate: (Short) -> Boolean): Short?
inline fun ShortArray.forEach(action: (Short) -> Unit)
inline fun ShortArray.forEachIndexed(action: (Int, Short) -> Unit)
inline fun ShortArray.getOrElse(index: Int, defaultValue: (Int) -> Short): Short
inline fun ShortArray.indexOfFirst(predicate: (Short) -> Boolean): Int
inline fun ShortArray.indexOfLast(predicate: (Short) -> Boolean): Int
inline fun ShortArray.isEmpty(): Boolean
inline fun ShortArray.isNotEmpty(): Boolean
inline fun ShortArray.last(predicate: (Short) -> Boolean): Short
inline fun ShortArray.lastOrNull(predicate: (Short) -> Boolean): Short?
inline fun ShortArray.none(predicate: (Short) -> Boolean): Boolean
inline fun ShortArray.partition(predicate: (Short) -> Boolean): Pair<List<Short>, List<Short>>
inline fun ShortArray.reduce(operation: (Short, Short) -> Short): Short
inline fun ShortArray.reduceIndexed(operation: (Int, Short, Short) -> Short): Short
inline fun ShortArray.reduceRight(operation: (Short, Short) -> Short): Short
inline fun ShortArray.reduceRightIndexed(operation: (Int, Short, Short) -> Short): Short
inline fun ShortArray.single(predicate: (Short) -> Boolean): Short
inline fun ShortArray.singleOrNull(predicate: (Short) -> Boolean): Short?
inline fun ShortArray.takeLastWhile(predicate: (Short) -> Boolean): List<Short>
inline fun ShortArray.takeWhile(predicate: (Short) -> Boolean): List<Short>
inline operator fun ShortArray.component1(): Short
inline operator fun ShortArray.component2(): Short
inline operator fun ShortArray.component3(): Short
inline operator fun ShortArray.component4(): Short
inline operator fun ShortArray.component5(): Short
operator fun ShortArray.contains(element: Short): Boolean
operator fun ShortArray.plus(element: Short): ShortArray
operator fun ShortArray.plus(elements: ShortArray): ShortArray
operator fun ShortArray.plus(elements: Collection<Short>): ShortArray
val ShortArray.indices: IntRange
val ShortArray.lastIndex: Int
inline fun ShortArray.asUShortArray(): UShortArray
inline fun ShortArray.toUShortArray(): UShortArray
