package kotlin.collections

import java.lang.Appendable
import java.math.BigDecimal
import java.math.BigInteger
import java.util.Comparator
import java.util.SortedSet

@Deprecated(HIDDEN) fun BooleanArray.maxWith(comparator: Comparator<in Boolean>): Boolean?
@Deprecated(HIDDEN) fun BooleanArray.minWith(comparator: Comparator<in Boolean>): Boolean?
@Deprecated(HIDDEN) inline fun <R : Comparable<R>> BooleanArray.maxBy(selector: (Boolean) -> R): Boolean?
@Deprecated(HIDDEN) inline fun <R : Comparable<R>> BooleanArray.minBy(selector: (Boolean) -> R): Boolean?
@Deprecated inline fun BooleanArray.sumBy(selector: (Boolean) -> Int): Int
@Deprecated inline fun BooleanArray.sumByDouble(selector: (Boolean) -> Double): Double
fun BooleanArray.copyInto(destination: BooleanArray, destinationOffset: Int = ..., startIndex: Int = ..., endIndex: Int = ...): BooleanArray
fun BooleanArray.random(random: kotlin.random.Random): Boolean
inline fun BooleanArray.random(): Boolean
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> BooleanArray.maxOf(selector: (Boolean) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> BooleanArray.maxOfOrNull(selector: (Boolean) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> BooleanArray.minOf(selector: (Boolean) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> BooleanArray.minOfOrNull(selector: (Boolean) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R, C : MutableCollection<in R>> BooleanArray.flatMapIndexedTo(destination: C, transform: (Int, Boolean) -> Iterable<R>): C
@OverloadResolutionByLambdaReturnType inline fun <R> BooleanArray.flatMapIndexed(transform: (Int, Boolean) -> Iterable<R>): List<R>
@OverloadResolutionByLambdaReturnType inline fun <R> BooleanArray.maxOfWith(comparator: Comparator<in R>, selector: (Boolean) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R> BooleanArray.maxOfWithOrNull(comparator: Comparator<in R>, selector: (Boolean) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R> BooleanArray.minOfWith(comparator: Comparator<in R>, selector: (Boolean) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R> BooleanArray.minOfWithOrNull(comparator: Comparator<in R>, selector: (Boolean) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun BooleanArray.maxOf(selector: (Boolean) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun BooleanArray.maxOf(selector: (Boolean) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun BooleanArray.maxOfOrNull(selector: (Boolean) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun BooleanArray.maxOfOrNull(selector: (Boolean) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun BooleanArray.minOf(selector: (Boolean) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun BooleanArray.minOf(selector: (Boolean) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun BooleanArray.minOfOrNull(selector: (Boolean) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun BooleanArray.minOfOrNull(selector: (Boolean) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun BooleanArray.sumOf(selector: (Boolean) -> BigDecimal): BigDecimal
@OverloadResolutionByLambdaReturnType inline fun BooleanArray.sumOf(selector: (Boolean) -> BigInteger): BigInteger
@OverloadResolutionByLambdaReturnType inline fun BooleanArray.sumOf(selector: (Boolean) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun BooleanArray.sumOf(selector: (Boolean) -> Long): Long
fun BooleanArray.maxWithOrNull(comparator: Comparator<in Boolean>): Boolean?
fun BooleanArray.minWithOrNull(comparator: Comparator<in Boolean>): Boolean?
fun BooleanArray.randomOrNull(random: kotlin.random.Random): Boolean?
fun BooleanArray.reverse(fromIndex: Int, toIndex: Int)
fun BooleanArray.shuffle()
fun BooleanArray.shuffle(random: kotlin.random.Random)
inline fun <R : Comparable<R>> BooleanArray.maxByOrNull(selector: (Boolean) -> R): Boolean?
inline fun <R : Comparable<R>> BooleanArray.minByOrNull(selector: (Boolean) -> R): Boolean?
inline fun <R> BooleanArray.runningFold(initial: R, operation: (R, Boolean) -> R): List<R>
inline fun <R> BooleanArray.runningFoldIndexed(initial: R, operation: (Int, R, Boolean) -> R): List<R>
inline fun <R> BooleanArray.scan(initial: R, operation: (R, Boolean) -> R): List<R>
inline fun <R> BooleanArray.scanIndexed(initial: R, operation: (Int, R, Boolean) -> R): List<R>
inline fun <V, M : MutableMap<in Boolean, in V>> BooleanArray.associateWithTo(destination: M, valueSelector: (Boolean) -> V): M
inline fun <V> BooleanArray.associateWith(valueSelector: (Boolean) -> V): Map<Boolean, V>
inline fun BooleanArray.onEach(action: (Boolean) -> Unit): BooleanArray
inline fun BooleanArray.onEachIndexed(action: (Int, Boolean) -> Unit): BooleanArray
inline fun BooleanArray.randomOrNull(): Boolean?
inline fun BooleanArray.reduceIndexedOrNull(operation: (Int, Boolean, Boolean) -> Boolean): Boolean?
inline fun BooleanArray.reduceOrNull(operation: (Boolean, Boolean) -> Boolean): Boolean?
inline fun BooleanArray.reduceRightIndexedOrNull(operation: (Int, Boolean, Boolean) -> Boolean): Boolean?
inline fun BooleanArray.reduceRightOrNull(operation: (Boolean, Boolean) -> Boolean): Boolean?
inline fun BooleanArray.runningReduce(operation: (Boolean, Boolean) -> Boolean): List<Boolean>
inline fun BooleanArray.runningReduceIndexed(operation: (Int, Boolean, Boolean) -> Boolean): List<Boolean>
inline fun BooleanArray.sumOf(selector: (Boolean) -> Int): Int
inline fun BooleanArray?.contentHashCode(): Int
inline fun BooleanArray?.contentToString(): String
inline infix fun BooleanArray?.contentEquals(other: BooleanArray?): Boolean
@OverloadResolutionByLambdaReturnType inline fun BooleanArray.sumOf(selector: (Boolean) -> ULong): ULong
inline fun BooleanArray.sumOf(selector: (Boolean) -> UInt): UInt
fun BooleanArray.maxWith(comparator: Comparator<in Boolean>): Boolean
fun BooleanArray.minWith(comparator: Comparator<in Boolean>): Boolean
inline fun <R : Comparable<R>> BooleanArray.maxBy(selector: (Boolean) -> R): Boolean
inline fun <R : Comparable<R>> BooleanArray.minBy(selector: (Boolean) -> R): Boolean
@SinceKotlin(2.2) inline fun BooleanArray.copyOf(newSize: Int, init: (Int) -> Boolean): BooleanArray
@SinceKotlin(2.4) fun BooleanArray.allDistinct(): Boolean
@SinceKotlin(2.4) fun BooleanArray.allEqual(): Boolean
@SinceKotlin(2.4) fun BooleanArray.isSorted(): Boolean
@SinceKotlin(2.4) fun BooleanArray.isSortedDescending(): Boolean
@SinceKotlin(2.4) fun BooleanArray.isSortedWith(comparator: Comparator<in Boolean>): Boolean
@SinceKotlin(2.4) inline fun <K> BooleanArray.allDistinctBy(selector: (Boolean) -> K): Boolean
@SinceKotlin(2.4) inline fun <K> BooleanArray.allEqualBy(selector: (Boolean) -> K): Boolean
@SinceKotlin(2.4) inline fun <R : Comparable<R>> BooleanArray.isSortedBy(selector: (Boolean) -> R?): Boolean
@SinceKotlin(2.4) inline fun <R : Comparable<R>> BooleanArray.isSortedByDescending(selector: (Boolean) -> R?): Boolean
fun <A : Appendable> BooleanArray.joinTo(buffer: A, separator: CharSequence = ..., prefix: CharSequence = ..., postfix: CharSequence = ..., limit: Int = ..., truncated: CharSequence = ..., transform: ((Boolean) -> CharSequence)? = ...): A
fun <C : MutableCollection<in Boolean>> BooleanArray.toCollection(destination: C): C
fun BooleanArray.any(): Boolean
fun BooleanArray.asIterable(): Iterable<Boolean>
fun BooleanArray.asList(): List<Boolean>
fun BooleanArray.asSequence(): Sequence<Boolean>
fun BooleanArray.distinct(): List<Boolean>
fun BooleanArray.drop(n: Int): List<Boolean>
fun BooleanArray.dropLast(n: Int): List<Boolean>
fun BooleanArray.fill(element: Boolean, fromIndex: Int = ..., toIndex: Int = ...)
fun BooleanArray.first(): Boolean
fun BooleanArray.firstOrNull(): Boolean?
fun BooleanArray.getOrNull(index: Int): Boolean?
fun BooleanArray.indexOf(element: Boolean): Int
fun BooleanArray.joinToString(separator: CharSequence = ..., prefix: CharSequence = ..., postfix: CharSequence = ..., limit: Int = ..., truncated: CharSequence = ..., transform: ((Boolean) -> CharSequence)? = ...): String
fun BooleanArray.last(): Boolean
fun BooleanArray.lastIndexOf(element: Boolean): Int
fun BooleanArray.lastOrNull(): Boolean?
fun BooleanArray.none(): Boolean
fun BooleanArray.reverse()
fun BooleanArray.reversed(): List<Boolean>
fun BooleanArray.reversedArray(): BooleanArray
fun BooleanArray.single(): Boolean
fun BooleanArray.singleOrNull(): Boolean?
fun BooleanArray.slice(indices: Iterable<Int>): List<Boolean>
fun BooleanArray.slice(indices: IntRange): List<Boolean>
fun BooleanArray.sliceArray(indices: Collection<Int>): BooleanArray
fun BooleanArray.sliceArray(indices: IntRange): BooleanArray
fun BooleanArray.sortedWith(comparator: Comparator<in Boolean>): List<Boolean>
fun BooleanArray.take(n: Int): List<Boolean>
fun BooleanArray.takeLast(n: Int): List<Boolean>
fun BooleanArray.toHashSet(): java.util.HashSet<Boolean>
fun BooleanArray.toList(): List<Boolean>
fun BooleanArray.toMutableList(): MutableList<Boolean>
fun BooleanArray.toMutableSet(): MutableSet<Boolean>
fun BooleanArray.toSet(): Set<Boolean>
fun BooleanArray.toSortedSet(): SortedSet<Boolean>
fun BooleanArray.toTypedArray(): Array<Boolean>
fun BooleanArray.withIndex(): Iterable<IndexedValue<Boolean>>
infix fun <R> BooleanArray.zip(other: Array<out R>): List<Pair<Boolean, R>>
infix fun <R> BooleanArray.zip(other: Iterable<R>): List<Pair<Boolean, R>>
infix fun BooleanArray.intersect(other: Iterable<Boolean>): Set<Boolean>
infix fun BooleanArray.subtract(other: Iterable<Boolean>): Set<Boolean>
infix fun BooleanArray.union(other: Iterable<Boolean>): Set<Boolean>
infix fun BooleanArray.zip(other: BooleanArray): List<Pair<Boolean, Boolean>>
inline fun <C : MutableCollection<in Boolean>> BooleanArray.filterIndexedTo(destination: C, predicate: (Int, Boolean) -> Boolean): C
inline fun <C : MutableCollection<in Boolean>> BooleanArray.filterNotTo(destination: C, predicate: (Boolean) -> Boolean): C
inline fun <C : MutableCollection<in Boolean>> BooleanArray.filterTo(destination: C, predicate: (Boolean) -> Boolean): C
inline fun <K, M : MutableMap<in K, in Boolean>> BooleanArray.associateByTo(destination: M, keySelector: (Boolean) -> K): M
inline fun <K, M : MutableMap<in K, MutableList<Boolean>>> BooleanArray.groupByTo(destination: M, keySelector: (Boolean) -> K): M
inline fun <K, V, M : MutableMap<in K, in V>> BooleanArray.associateByTo(destination: M, keySelector: (Boolean) -> K, valueTransform: (Boolean) -> V): M
inline fun <K, V, M : MutableMap<in K, in V>> BooleanArray.associateTo(destination: M, transform: (Boolean) -> Pair<K, V>): M
inline fun <K, V, M : MutableMap<in K, MutableList<V>>> BooleanArray.groupByTo(destination: M, keySelector: (Boolean) -> K, valueTransform: (Boolean) -> V): M
inline fun <K, V> BooleanArray.associate(transform: (Boolean) -> Pair<K, V>): Map<K, V>
inline fun <K, V> BooleanArray.associateBy(keySelector: (Boolean) -> K, valueTransform: (Boolean) -> V): Map<K, V>
inline fun <K, V> BooleanArray.groupBy(keySelector: (Boolean) -> K, valueTransform: (Boolean) -> V): Map<K, List<V>>
inline fun <K> BooleanArray.associateBy(keySelector: (Boolean) -> K): Map<K, Boolean>
inline fun <K> BooleanArray.distinctBy(selector: (Boolean) -> K): List<Boolean>
inline fun <K> BooleanArray.groupBy(keySelector: (Boolean) -> K): Map<K, List<Boolean>>
inline fun <R : Comparable<R>> BooleanArray.sortedBy(selector: (Boolean) -> R?): List<Boolean>
inline fun <R : Comparable<R>> BooleanArray.sortedByDescending(selector: (Boolean) -> R?): List<Boolean>
inline fun <R, C : MutableCollection<in R>> BooleanArray.flatMapTo(destination: C, transform: (Boolean) -> Iterable<R>): C
inline fun <R, C : MutableCollection<in R>> BooleanArray.mapIndexedTo(destination: C, transform: (Int, Boolean) -> R): C
inline fun <R, C : MutableCollection<in R>> BooleanArray.mapTo(destination: C, transform: (Boolean) -> R): C
inline fun <R, V> BooleanArray.zip(other: Array<out R>, transform: (Boolean, R) -> V): List<V>
inline fun <R, V> BooleanArray.zip(other: Iterable<R>, transform: (Boolean, R) -> V): List<V>
inline fun <R> BooleanArray.flatMap(transform: (Boolean) -> Iterable<R>): List<R>
inline fun <R> BooleanArray.fold(initial: R, operation: (R, Boolean) -> R): R
inline fun <R> BooleanArray.foldIndexed(initial: R, operation: (Int, R, Boolean) -> R): R
inline fun <R> BooleanArray.foldRight(initial: R, operation: (Boolean, R) -> R): R
inline fun <R> BooleanArray.foldRightIndexed(initial: R, operation: (Int, Boolean, R) -> R): R
inline fun <R> BooleanArray.map(transform: (Boolean) -> R): List<R>
inline fun <R> BooleanArray.mapIndexed(transform: (Int, Boolean) -> R): List<R>
inline fun <V> BooleanArray.zip(other: BooleanArray, transform: (Boolean, Boolean) -> V): List<V>
inline fun BooleanArray.all(predicate: (Boolean) -> Boolean): Boolean
inline fun BooleanArray.any(predicate: (Boolean) -> Boolean): Boolean
inline fun BooleanArray.copyOf(): BooleanArray
inline fun BooleanArray.copyOf(newSize: Int): BooleanArray
inline fun BooleanArray.copyOfRange(fromIndex: Int, toIndex: Int): BooleanArray
inline fun BooleanArray.count(): Int
inline fun BooleanArray.count(predicate: (Boolean) -> Boolean): Int
inline fun BooleanArray.dropLastWhile(predicate: (Boolean) -> Boolean): List<Boolean>
inline fun BooleanArray.dropWhile(predicate: (Boolean) -> Boolean): List<Boolean>
inline fun BooleanArray.elementAt(index: Int): Boolean
inline fun BooleanArray.elementAtOrElse(index: Int, defaultValue: (Int) -> Boolean): Boolean
inline fun BooleanArray.elementAtOrNull(index: Int): Boolean?
inline fun BooleanArray.filter(predicate: (Boolean) -> Boolean): List<Boolean>
inline fun BooleanArray.filterIndexed(predicate: (Int, Boolean) -> Boolean): List<Boolean>
inline fun BooleanArray.filterNot(predicate: (Boolean) -> Boolean): List<Boolean>
inline fun BooleanArray.find(predicate: (Boolean) -> Boolean): Boolean?
inline fun BooleanArray.findLast(predicate: (Boolean) -> Boolean): Boolean?
inline fun BooleanArray.first(predicate: (Boolean) -> Boolean): Boolean
inline fun BooleanArray.firstOrNull(predicate: (Boolean) -> Boolean): Boolean?
inline fun BooleanArray.forEach(action: (Boolean) -> Unit)
inline fun BooleanArray.forEachIndexed(action: (Int, Boolean) -> Unit)
inline fun BooleanArray.getOrElse(index: Int, defaultValue: (Int) -> Boolean): Boolean
inline fun BooleanArray.indexOfFirst(predicate: (Boolean) -> Boolean): Int
inline fun BooleanArray.indexOfLast(predicate: (Boolean) -> Boolean): Int
inline fun BooleanArray.isEmpty(): Boolean
inline fun BooleanArray.isNotEmpty(): Boolean
inline fun BooleanArray.last(predicate: (Boolean) -> Boolean): Boolean
inline fun BooleanArray.lastOrNull(predicate: (Boolean) -> Boolean): Boolean?
inline fun BooleanArray.none(predicate: (Boolean) -> Boolean): Boolean
inline fun BooleanArray.partition(predicate: (Boolean) -> Boolean): Pair<List<Boolean>, List<Boolean>>
inline fun BooleanArray.reduce(operation: (Boolean, Boolean) -> Boolean): Boolean
inline fun BooleanArray.reduceIndexed(operation: (Int, Boolean, Boolean) -> Boolean): Boolean
inline fun BooleanArray.reduceRight(operation: (Boolean, Boolean) -> Boolean): Boolean
inline fun BooleanArray.reduceRightIndexed(operation: (Int, Boolean, Boolean) -> Boolean): Boolean
inline fun BooleanArray.single(predicate: (Boolean) -> Boolean): Boolean
inline fun BooleanArray.singleOrNull(predicate: (Boolean) -> Boolean): Boolean?
inline fun BooleanArray.takeLastWhile(predicate: (Boolean) -> Boolean): List<Boolean>
inline fun BooleanArray.takeWhile(predicate: (Boolean) -> Boolean): List<Boolean>
inline operator fun BooleanArray.component1(): Boolean
inline operator fun BooleanArray.component2(): Boolean
inline operator fun BooleanArray.component3(): Boolean
inline operator fun BooleanArray.component4(): Boolean
inline operator fun BooleanArray.component5(): Boolean
operator fun BooleanArray.contains(element: Boolean): Boolean
operator fun BooleanArray.plus(element: Boolean): BooleanArray
operator fun BooleanArray.plus(elements: BooleanArray): BooleanArray
operator fun BooleanArray.plus(elements: Collection<Boolean>): BooleanArray
val BooleanArray.indices: IntRange
val BooleanArray.lastIndex: Int
