package kotlin.collections

import java.lang.Appendable
import java.math.BigDecimal
import java.math.BigInteger
import java.util.Comparator
import java.util.SortedSet

@Deprecated(HIDDEN) fun IntArray.max(): Int?
@Deprecated(HIDDEN) fun IntArray.maxWith(comparator: Comparator<in Int>): Int?
@Deprecated(HIDDEN) fun IntArray.min(): Int?
@Deprecated(HIDDEN) fun IntArray.minWith(comparator: Comparator<in Int>): Int?
@Deprecated(HIDDEN) inline fun <R : Comparable<R>> IntArray.maxBy(selector: (Int) -> R): Int?
@Deprecated(HIDDEN) inline fun <R : Comparable<R>> IntArray.minBy(selector: (Int) -> R): Int?
@Deprecated inline fun IntArray.sumBy(selector: (Int) -> Int): Int
@Deprecated inline fun IntArray.sumByDouble(selector: (Int) -> Double): Double
fun IntArray.copyInto(destination: IntArray, destinationOffset: Int = ..., startIndex: Int = ..., endIndex: Int = ...): IntArray
fun IntArray.random(random: kotlin.random.Random): Int
inline fun IntArray.random(): Int
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> IntArray.maxOf(selector: (Int) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> IntArray.maxOfOrNull(selector: (Int) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> IntArray.minOf(selector: (Int) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> IntArray.minOfOrNull(selector: (Int) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R, C : MutableCollection<in R>> IntArray.flatMapIndexedTo(destination: C, transform: (Int, Int) -> Iterable<R>): C
@OverloadResolutionByLambdaReturnType inline fun <R> IntArray.flatMapIndexed(transform: (Int, Int) -> Iterable<R>): List<R>
@OverloadResolutionByLambdaReturnType inline fun <R> IntArray.maxOfWith(comparator: Comparator<in R>, selector: (Int) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R> IntArray.maxOfWithOrNull(comparator: Comparator<in R>, selector: (Int) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R> IntArray.minOfWith(comparator: Comparator<in R>, selector: (Int) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R> IntArray.minOfWithOrNull(comparator: Comparator<in R>, selector: (Int) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun IntArray.maxOf(selector: (Int) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun IntArray.maxOf(selector: (Int) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun IntArray.maxOfOrNull(selector: (Int) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun IntArray.maxOfOrNull(selector: (Int) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun IntArray.minOf(selector: (Int) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun IntArray.minOf(selector: (Int) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun IntArray.minOfOrNull(selector: (Int) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun IntArray.minOfOrNull(selector: (Int) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun IntArray.sumOf(selector: (Int) -> BigDecimal): BigDecimal
@OverloadResolutionByLambdaReturnType inline fun IntArray.sumOf(selector: (Int) -> BigInteger): BigInteger
@OverloadResolutionByLambdaReturnType inline fun IntArray.sumOf(selector: (Int) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun IntArray.sumOf(selector: (Int) -> Long): Long
fun IntArray.maxOrNull(): Int?
fun IntArray.maxWithOrNull(comparator: Comparator<in Int>): Int?
fun IntArray.minOrNull(): Int?
fun IntArray.minWithOrNull(comparator: Comparator<in Int>): Int?
fun IntArray.randomOrNull(random: kotlin.random.Random): Int?
fun IntArray.reverse(fromIndex: Int, toIndex: Int)
fun IntArray.shuffle()
fun IntArray.shuffle(random: kotlin.random.Random)
fun IntArray.sortDescending(fromIndex: Int, toIndex: Int)
inline fun <R : Comparable<R>> IntArray.maxByOrNull(selector: (Int) -> R): Int?
inline fun <R : Comparable<R>> IntArray.minByOrNull(selector: (Int) -> R): Int?
inline fun <R> IntArray.runningFold(initial: R, operation: (R, Int) -> R): List<R>
inline fun <R> IntArray.runningFoldIndexed(initial: R, operation: (Int, R, Int) -> R): List<R>
inline fun <R> IntArray.scan(initial: R, operation: (R, Int) -> R): List<R>
inline fun <R> IntArray.scanIndexed(initial: R, operation: (Int, R, Int) -> R): List<R>
inline fun <V, M : MutableMap<in Int, in V>> IntArray.associateWithTo(destination: M, valueSelector: (Int) -> V): M
inline fun <V> IntArray.associateWith(valueSelector: (Int) -> V): Map<Int, V>
inline fun IntArray.onEach(action: (Int) -> Unit): IntArray
inline fun IntArray.onEachIndexed(action: (Int, Int) -> Unit): IntArray
inline fun IntArray.randomOrNull(): Int?
inline fun IntArray.reduceIndexedOrNull(operation: (Int, Int, Int) -> Int): Int?
inline fun IntArray.reduceOrNull(operation: (Int, Int) -> Int): Int?
inline fun IntArray.reduceRightIndexedOrNull(operation: (Int, Int, Int) -> Int): Int?
inline fun IntArray.reduceRightOrNull(operation: (Int, Int) -> Int): Int?
inline fun IntArray.runningReduce(operation: (Int, Int) -> Int): List<Int>
inline fun IntArray.runningReduceIndexed(operation: (Int, Int, Int) -> Int): List<Int>
inline fun IntArray.sumOf(selector: (Int) -> Int): Int
inline fun IntArray?.contentHashCode(): Int
inline fun IntArray?.contentToString(): String
inline infix fun IntArray?.contentEquals(other: IntArray?): Boolean
@OverloadResolutionByLambdaReturnType inline fun IntArray.sumOf(selector: (Int) -> ULong): ULong
inline fun IntArray.sumOf(selector: (Int) -> UInt): UInt
fun IntArray.max(): Int
fun IntArray.maxWith(comparator: Comparator<in Int>): Int
fun IntArray.min(): Int
fun IntArray.minWith(comparator: Comparator<in Int>): Int
inline fun <R : Comparable<R>> IntArray.maxBy(selector: (Int) -> R): Int
inline fun <R : Comparable<R>> IntArray.minBy(selector: (Int) -> R): Int
@SinceKotlin(2.2) inline fun IntArray.copyOf(newSize: Int, init: (Int) -> Int): IntArray
@SinceKotlin(2.4) fun IntArray.allDistinct(): Boolean
@SinceKotlin(2.4) fun IntArray.allEqual(): Boolean
@SinceKotlin(2.4) fun IntArray.isSorted(): Boolean
@SinceKotlin(2.4) fun IntArray.isSortedDescending(): Boolean
@SinceKotlin(2.4) fun IntArray.isSortedWith(comparator: Comparator<in Int>): Boolean
@SinceKotlin(2.4) inline fun <K> IntArray.allDistinctBy(selector: (Int) -> K): Boolean
@SinceKotlin(2.4) inline fun <K> IntArray.allEqualBy(selector: (Int) -> K): Boolean
@SinceKotlin(2.4) inline fun <R : Comparable<R>> IntArray.isSortedBy(selector: (Int) -> R?): Boolean
@SinceKotlin(2.4) inline fun <R : Comparable<R>> IntArray.isSortedByDescending(selector: (Int) -> R?): Boolean
fun <A : Appendable> IntArray.joinTo(buffer: A, separator: CharSequence = ..., prefix: CharSequence = ..., postfix: CharSequence = ..., limit: Int = ..., truncated: CharSequence = ..., transform: ((Int) -> CharSequence)? = ...): A
fun <C : MutableCollection<in Int>> IntArray.toCollection(destination: C): C
fun IntArray.any(): Boolean
fun IntArray.asIterable(): Iterable<Int>
fun IntArray.asList(): List<Int>
fun IntArray.asSequence(): Sequence<Int>
fun IntArray.average(): Double
fun IntArray.binarySearch(element: Int, fromIndex: Int = ..., toIndex: Int = ...): Int
fun IntArray.distinct(): List<Int>
fun IntArray.drop(n: Int): List<Int>
fun IntArray.dropLast(n: Int): List<Int>
fun IntArray.fill(element: Int, fromIndex: Int = ..., toIndex: Int = ...)
fun IntArray.first(): Int
fun IntArray.firstOrNull(): Int?
fun IntArray.getOrNull(index: Int): Int?
fun IntArray.indexOf(element: Int): Int
fun IntArray.joinToString(separator: CharSequence = ..., prefix: CharSequence = ..., postfix: CharSequence = ..., limit: Int = ..., truncated: CharSequence = ..., transform: ((Int) -> CharSequence)? = ...): String
fun IntArray.last(): Int
fun IntArray.lastIndexOf(element: Int): Int
fun IntArray.lastOrNull(): Int?
fun IntArray.none(): Boolean
fun IntArray.reverse()
fun IntArray.reversed(): List<Int>
fun IntArray.reversedArray(): IntArray
fun IntArray.single(): Int
fun IntArray.singleOrNull(): Int?
fun IntArray.slice(indices: Iterable<Int>): List<Int>
fun IntArray.slice(indices: IntRange): List<Int>
fun IntArray.sliceArray(indices: Collection<Int>): IntArray
fun IntArray.sliceArray(indices: IntRange): IntArray
fun IntArray.sort()
fun IntArray.sort(fromIndex: Int = ..., toIndex: Int = ...)
fun IntArray.sortDescending()
fun IntArray.sorted(): List<Int>
fun IntArray.sortedArray(): IntArray
fun IntArray.sortedArrayDescending(): IntArray
fun IntArray.sortedDescending(): List<Int>
fun IntArray.sortedWith(comparator: Comparator<in Int>): List<Int>
fun IntArray.sum(): Int
fun IntArray.take(n: Int): List<Int>
fun IntArray.takeLast(n: Int): List<Int>
fun IntArray.toHashSet(): java.util.HashSet<Int>
fun IntArray.toList(): List<Int>
fun IntArray.toMutableList(): MutableList<Int>
fun IntArray.toMutableSet(): MutableSet<Int>
fun IntArray.toSet(): Set<Int>
fun IntArray.toSortedSet(): SortedSet<Int>
fun IntArray.toTypedArray(): Array<Int>
fun IntArray.withIndex(): Iterable<IndexedValue<Int>>
infix fun <R> IntArray.zip(other: Array<out R>): List<Pair<Int, R>>
infix fun <R> IntArray.zip(other: Iterable<R>): List<Pair<Int, R>>
infix fun IntArray.intersect(other: Iterable<Int>): Set<Int>
infix fun IntArray.subtract(other: Iterable<Int>): Set<Int>
infix fun IntArray.union(other: Iterable<Int>): Set<Int>
infix fun IntArray.zip(other: IntArray): List<Pair<Int, Int>>
inline fun <C : MutableCollection<in Int>> IntArray.filterIndexedTo(destination: C, predicate: (Int, Int) -> Boolean): C
inline fun <C : MutableCollection<in Int>> IntArray.filterNotTo(destination: C, predicate: (Int) -> Boolean): C
inline fun <C : MutableCollection<in Int>> IntArray.filterTo(destination: C, predicate: (Int) -> Boolean): C
inline fun <K, M : MutableMap<in K, in Int>> IntArray.associateByTo(destination: M, keySelector: (Int) -> K): M
inline fun <K, M : MutableMap<in K, MutableList<Int>>> IntArray.groupByTo(destination: M, keySelector: (Int) -> K): M
inline fun <K, V, M : MutableMap<in K, in V>> IntArray.associateByTo(destination: M, keySelector: (Int) -> K, valueTransform: (Int) -> V): M
inline fun <K, V, M : MutableMap<in K, in V>> IntArray.associateTo(destination: M, transform: (Int) -> Pair<K, V>): M
inline fun <K, V, M : MutableMap<in K, MutableList<V>>> IntArray.groupByTo(destination: M, keySelector: (Int) -> K, valueTransform: (Int) -> V): M
inline fun <K, V> IntArray.associate(transform: (Int) -> Pair<K, V>): Map<K, V>
inline fun <K, V> IntArray.associateBy(keySelector: (Int) -> K, valueTransform: (Int) -> V): Map<K, V>
inline fun <K, V> IntArray.groupBy(keySelector: (Int) -> K, valueTransform: (Int) -> V): Map<K, List<V>>
inline fun <K> IntArray.associateBy(keySelector: (Int) -> K): Map<K, Int>
inline fun <K> IntArray.distinctBy(selector: (Int) -> K): List<Int>
inline fun <K> IntArray.groupBy(keySelector: (Int) -> K): Map<K, List<Int>>
inline fun <R : Comparable<R>> IntArray.sortedBy(selector: (Int) -> R?): List<Int>
inline fun <R : Comparable<R>> IntArray.sortedByDescending(selector: (Int) -> R?): List<Int>
inline fun <R, C : MutableCollection<in R>> IntArray.flatMapTo(destination: C, transform: (Int) -> Iterable<R>): C
inline fun <R, C : MutableCollection<in R>> IntArray.mapIndexedTo(destination: C, transform: (Int, Int) -> R): C
inline fun <R, C : MutableCollection<in R>> IntArray.mapTo(destination: C, transform: (Int) -> R): C
inline fun <R, V> IntArray.zip(other: Array<out R>, transform: (Int, R) -> V): List<V>
inline fun <R, V> IntArray.zip(other: Iterable<R>, transform: (Int, R) -> V): List<V>
inline fun <R> IntArray.flatMap(transform: (Int) -> Iterable<R>): List<R>
inline fun <R> IntArray.fold(initial: R, operation: (R, Int) -> R): R
inline fun <R> IntArray.foldIndexed(initial: R, operation: (Int, R, Int) -> R): R
inline fun <R> IntArray.foldRight(initial: R, operation: (Int, R) -> R): R
inline fun <R> IntArray.foldRightIndexed(initial: R, operation: (Int, Int, R) -> R): R
inline fun <R> IntArray.map(transform: (Int) -> R): List<R>
inline fun <R> IntArray.mapIndexed(transform: (Int, Int) -> R): List<R>
inline fun <V> IntArray.zip(other: IntArray, transform: (Int, Int) -> V): List<V>
inline fun IntArray.all(predicate: (Int) -> Boolean): Boolean
inline fun IntArray.any(predicate: (Int) -> Boolean): Boolean
inline fun IntArray.copyOf(): IntArray
inline fun IntArray.copyOf(newSize: Int): IntArray
inline fun IntArray.copyOfRange(fromIndex: Int, toIndex: Int): IntArray
inline fun IntArray.count(): Int
inline fun IntArray.count(predicate: (Int) -> Boolean): Int
inline fun IntArray.dropLastWhile(predicate: (Int) -> Boolean): List<Int>
inline fun IntArray.dropWhile(predicate: (Int) -> Boolean): List<Int>
inline fun IntArray.elementAt(index: Int): Int
inline fun IntArray.elementAtOrElse(index: Int, defaultValue: (Int) -> Int): Int
inline fun IntArray.elementAtOrNull(index: Int): Int?
inline fun IntArray.filter(predicate: (Int) -> Boolean): List<Int>
inline fun IntArray.filterIndexed(predicate: (Int, Int) -> Boolean): List<Int>
inline fun IntArray.filterNot(predicate: (Int) -> Boolean): List<Int>
inline fun IntArray.find(predicate: (Int) -> Boolean): Int?
inline fun IntArray.findLast(predicate: (Int) -> Boolean): Int?
inline fun IntArray.first(predicate: (Int) -> Boolean): Int
inline fun IntArray.firstOrNull(predicate: (Int) -> Boolean): Int?
inline fun IntArray.forEach(action: (Int) -> Unit)
inline fun IntArray.forEachIndexed(action: (Int, Int) -> Unit)
inline fun IntArray.getOrElse(index: Int, defaultValue: (Int) -> Int): Int
inline fun IntArray.indexOfFirst(predicate: (Int) -> Boolean): Int
inline fun IntArray.indexOfLast(predicate: (Int) -> Boolean): Int
inline fun IntArray.isEmpty(): Boolean
inline fun IntArray.isNotEmpty(): Boolean
inline fun IntArray.last(predicate: (Int) -> Boolean): Int
inline fun IntArray.lastOrNull(predicate: (Int) -> Boolean): Int?
inline fun IntArray.none(predicate: (Int) -> Boolean): Boolean
inline fun IntArray.partition(predicate: (Int) -> Boolean): Pair<List<Int>, List<Int>>
inline fun IntArray.reduce(operation: (Int, Int) -> Int): Int
inline fun IntArray.reduceIndexed(operation: (Int, Int, Int) -> Int): Int
inline fun IntArray.reduceRight(operation: (Int, Int) -> Int): Int
inline fun IntArray.reduceRightIndexed(operation: (Int, Int, Int) -> Int): Int
inline fun IntArray.single(predicate: (Int) -> Boolean): Int
inline fun IntArray.singleOrNull(predicate: (Int) -> Boolean): Int?
inline fun IntArray.takeLastWhile(predicate: (Int) -> Boolean): List<Int>
inline fun IntArray.takeWhile(predicate: (Int) -> Boolean): List<Int>
inline operator fun IntArray.component1(): Int
inline operator fun IntArray.component2(): Int
inline operator fun IntArray.component3(): Int
inline operator fun IntArray.component4(): Int
inline operator fun IntArray.component5(): Int
operator fun IntArray.contains(element: Int): Boolean
operator fun IntArray.plus(element: Int): IntArray
operator fun IntArray.plus(elements: IntArray): IntArray
operator fun IntArray.plus(elements: Collection<Int>): IntArray
val IntArray.indices: IntRange
val IntArray.lastIndex: Int
inline fun IntArray.asUIntArray(): UIntArray
inline fun IntArray.toUIntArray(): UIntArray
