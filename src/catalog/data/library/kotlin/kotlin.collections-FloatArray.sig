package kotlin.collections

import java.lang.Appendable
import java.math.BigDecimal
import java.math.BigInteger
import java.util.Comparator
import java.util.SortedSet

@Deprecated fun FloatArray.indexOf(element: Float): Int
@Deprecated fun FloatArray.lastIndexOf(element: Float): Int
@Deprecated(HIDDEN) fun FloatArray.max(): Float?
@Deprecated(HIDDEN) fun FloatArray.maxWith(comparator: Comparator<in Float>): Float?
@Deprecated(HIDDEN) fun FloatArray.min(): Float?
@Deprecated(HIDDEN) fun FloatArray.minWith(comparator: Comparator<in Float>): Float?
@Deprecated(HIDDEN) inline fun <R : Comparable<R>> FloatArray.maxBy(selector: (Float) -> R): Float?
@Deprecated(HIDDEN) inline fun <R : Comparable<R>> FloatArray.minBy(selector: (Float) -> R): Float?
@Deprecated inline fun FloatArray.sumBy(selector: (Float) -> Int): Int
@Deprecated inline fun FloatArray.sumByDouble(selector: (Float) -> Double): Double
@Deprecated operator fun FloatArray.contains(element: Float): Boolean
fun FloatArray.copyInto(destination: FloatArray, destinationOffset: Int = ..., startIndex: Int = ..., endIndex: Int = ...): FloatArray
fun FloatArray.random(random: kotlin.random.Random): Float
inline fun FloatArray.random(): Float
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> FloatArray.maxOf(selector: (Float) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> FloatArray.maxOfOrNull(selector: (Float) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> FloatArray.minOf(selector: (Float) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> FloatArray.minOfOrNull(selector: (Float) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R, C : MutableCollection<in R>> FloatArray.flatMapIndexedTo(destination: C, transform: (Int, Float) -> Iterable<R>): C
@OverloadResolutionByLambdaReturnType inline fun <R> FloatArray.flatMapIndexed(transform: (Int, Float) -> Iterable<R>): List<R>
@OverloadResolutionByLambdaReturnType inline fun <R> FloatArray.maxOfWith(comparator: Comparator<in R>, selector: (Float) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R> FloatArray.maxOfWithOrNull(comparator: Comparator<in R>, selector: (Float) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R> FloatArray.minOfWith(comparator: Comparator<in R>, selector: (Float) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R> FloatArray.minOfWithOrNull(comparator: Comparator<in R>, selector: (Float) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun FloatArray.maxOf(selector: (Float) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun FloatArray.maxOf(selector: (Float) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun FloatArray.maxOfOrNull(selector: (Float) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun FloatArray.maxOfOrNull(selector: (Float) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun FloatArray.minOf(selector: (Float) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun FloatArray.minOf(selector: (Float) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun FloatArray.minOfOrNull(selector: (Float) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun FloatArray.minOfOrNull(selector: (Float) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun FloatArray.sumOf(selector: (Float) -> BigDecimal): BigDecimal
@OverloadResolutionByLambdaReturnType inline fun FloatArray.sumOf(selector: (Float) -> BigInteger): BigInteger
@OverloadResolutionByLambdaReturnType inline fun FloatArray.sumOf(selector: (Float) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun FloatArray.sumOf(selector: (Float) -> Long): Long
fun FloatArray.maxOrNull(): Float?
fun FloatArray.maxWithOrNull(comparator: Comparator<in Float>): Float?
fun FloatArray.minOrNull(): Float?
fun FloatArray.minWithOrNull(comparator: Comparator<in Float>): Float?
fun FloatArray.randomOrNull(random: kotlin.random.Random): Float?
fun FloatArray.reverse(fromIndex: Int, toIndex: Int)
fun FloatArray.shuffle()
fun FloatArray.shuffle(random: kotlin.random.Random)
fun FloatArray.sortDescending(fromIndex: Int, toIndex: Int)
inline fun <R : Comparable<R>> FloatArray.maxByOrNull(selector: (Float) -> R): Float?
inline fun <R : Comparable<R>> FloatArray.minByOrNull(selector: (Float) -> R): Float?
inline fun <R> FloatArray.runningFold(initial: R, operation: (R, Float) -> R): List<R>
inline fun <R> FloatArray.runningFoldIndexed(initial: R, operation: (Int, R, Float) -> R): List<R>
inline fun <R> FloatArray.scan(initial: R, operation: (R, Float) -> R): List<R>
inline fun <R> FloatArray.scanIndexed(initial: R, operation: (Int, R, Float) -> R): List<R>
inline fun <V, M : MutableMap<in Float, in V>> FloatArray.associateWithTo(destination: M, valueSelector: (Float) -> V): M
inline fun <V> FloatArray.associateWith(valueSelector: (Float) -> V): Map<Float, V>
inline fun FloatArray.onEach(action: (Float) -> Unit): FloatArray
inline fun FloatArray.onEachIndexed(action: (Int, Float) -> Unit): FloatArray
inline fun FloatArray.randomOrNull(): Float?
inline fun FloatArray.reduceIndexedOrNull(operation: (Int, Float, Float) -> Float): Float?
inline fun FloatArray.reduceOrNull(operation: (Float, Float) -> Float): Float?
inline fun FloatArray.reduceRightIndexedOrNull(operation: (Int, Float, Float) -> Float): Float?
inline fun FloatArray.reduceRightOrNull(operation: (Float, Float) -> Float): Float?
inline fun FloatArray.runningReduce(operation: (Float, Float) -> Float): List<Float>
inline fun FloatArray.runningReduceIndexed(operation: (Int, Float, Float) -> Float): List<Float>
inline fun FloatArray.sumOf(selector: (Float) -> Int): Int
inline fun FloatArray?.contentHashCode(): Int
inline fun FloatArray?.contentToString(): String
inline infix fun FloatArray?.contentEquals(other: FloatArray?): Boolean
@OverloadResolutionByLambdaReturnType inline fun FloatArray.sumOf(selector: (Float) -> ULong): ULong
inline fun FloatArray.sumOf(selector: (Float) -> UInt): UInt
fun FloatArray.max(): Float
fun FloatArray.maxWith(comparator: Comparator<in Float>): Float
fun FloatArray.min(): Float
fun FloatArray.minWith(comparator: Comparator<in Float>): Float
inline fun <R : Comparable<R>> FloatArray.maxBy(selector: (Float) -> R): Float
inline fun <R : Comparable<R>> FloatArray.minBy(selector: (Float) -> R): Float
@SinceKotlin(2.2) inline fun FloatArray.copyOf(newSize: Int, init: (Int) -> Float): FloatArray
@SinceKotlin(2.4) fun FloatArray.allDistinct(): Boolean
@SinceKotlin(2.4) fun FloatArray.allEqual(): Boolean
@SinceKotlin(2.4) fun FloatArray.isSorted(): Boolean
@SinceKotlin(2.4) fun FloatArray.isSortedDescending(): Boolean
@SinceKotlin(2.4) fun FloatArray.isSortedWith(comparator: Comparator<in Float>): Boolean
@SinceKotlin(2.4) inline fun <K> FloatArray.allDistinctBy(selector: (Float) -> K): Boolean
@SinceKotlin(2.4) inline fun <K> FloatArray.allEqualBy(selector: (Float) -> K): Boolean
@SinceKotlin(2.4) inline fun <R : Comparable<R>> FloatArray.isSortedBy(selector: (Float) -> R?): Boolean
@SinceKotlin(2.4) inline fun <R : Comparable<R>> FloatArray.isSortedByDescending(selector: (Float) -> R?): Boolean
fun <A : Appendable> FloatArray.joinTo(buffer: A, separator: CharSequence = ..., prefix: CharSequence = ..., postfix: CharSequence = ..., limit: Int = ..., truncated: CharSequence = ..., transform: ((Float) -> CharSequence)? = ...): A
fun <C : MutableCollection<in Float>> FloatArray.toCollection(destination: C): C
fun FloatArray.any(): Boolean
fun FloatArray.asIterable(): Iterable<Float>
fun FloatArray.asList(): List<Float>
fun FloatArray.asSequence(): Sequence<Float>
fun FloatArray.average(): Double
fun FloatArray.binarySearch(element: Float, fromIndex: Int = ..., toIndex: Int = ...): Int
fun FloatArray.distinct(): List<Float>
fun FloatArray.drop(n: Int): List<Float>
fun FloatArray.dropLast(n: Int): List<Float>
fun FloatArray.fill(element: Float, fromIndex: Int = ..., toIndex: Int = ...)
fun FloatArray.first(): Float
fun FloatArray.firstOrNull(): Float?
fun FloatArray.getOrNull(index: Int): Float?
fun FloatArray.joinToString(separator: CharSequence = ..., prefix: CharSequence = ..., postfix: CharSequence = ..., limit: Int = ..., truncated: CharSequence = ..., transform: ((Float) -> CharSequence)? = ...): String
fun FloatArray.last(): Float
fun FloatArray.lastOrNull(): Float?
fun FloatArray.none(): Boolean
fun FloatArray.reverse()
fun FloatArray.reversed(): List<Float>
fun FloatArray.reversedArray(): FloatArray
fun FloatArray.single(): Float
fun FloatArray.singleOrNull(): Float?
fun FloatArray.slice(indices: Iterable<Int>): List<Float>
fun FloatArray.slice(indices: IntRange): List<Float>
fun FloatArray.sliceArray(indices: Collection<Int>): FloatArray
fun FloatArray.sliceArray(indices: IntRange): FloatArray
fun FloatArray.sort()
fun FloatArray.sort(fromIndex: Int = ..., toIndex: Int = ...)
fun FloatArray.sortDescending()
fun FloatArray.sorted(): List<Float>
fun FloatArray.sortedArray(): FloatArray
fun FloatArray.sortedArrayDescending(): FloatArray
fun FloatArray.sortedDescending(): List<Float>
fun FloatArray.sortedWith(comparator: Comparator<in Float>): List<Float>
fun FloatArray.sum(): Float
fun FloatArray.take(n: Int): List<Float>
fun FloatArray.takeLast(n: Int): List<Float>
fun FloatArray.toHashSet(): java.util.HashSet<Float>
fun FloatArray.toList(): List<Float>
fun FloatArray.toMutableList(): MutableList<Float>
fun FloatArray.toMutableSet(): MutableSet<Float>
fun FloatArray.toSet(): Set<Float>
fun FloatArray.toSortedSet(): SortedSet<Float>
fun FloatArray.toTypedArray(): Array<Float>
fun FloatArray.withIndex(): Iterable<IndexedValue<Float>>
infix fun <R> FloatArray.zip(other: Array<out R>): List<Pair<Float, R>>
infix fun <R> FloatArray.zip(other: Iterable<R>): List<Pair<Float, R>>
infix fun FloatArray.intersect(other: Iterable<Float>): Set<Float>
infix fun FloatArray.subtract(other: Iterable<Float>): Set<Float>
infix fun FloatArray.union(other: Iterable<Float>): Set<Float>
infix fun FloatArray.zip(other: FloatArray): List<Pair<Float, Float>>
inline fun <C : MutableCollection<in Float>> FloatArray.filterIndexedTo(destination: C, predicate: (Int, Float) -> Boolean): C
inline fun <C : MutableCollection<in Float>> FloatArray.filterNotTo(destination: C, predicate: (Float) -> Boolean): C
inline fun <C : MutableCollection<in Float>> FloatArray.filterTo(destination: C, predicate: (Float) -> Boolean): C
inline fun <K, M : MutableMap<in K, in Float>> FloatArray.associateByTo(destination: M, keySelector: (Float) -> K): M
inline fun <K, M : MutableMap<in K, MutableList<Float>>> FloatArray.groupByTo(destination: M, keySelector: (Float) -> K): M
inline fun <K, V, M : MutableMap<in K, in V>> FloatArray.associateByTo(destination: M, keySelector: (Float) -> K, valueTransform: (Float) -> V): M
inline fun <K, V, M : MutableMap<in K, in V>> FloatArray.associateTo(destination: M, transform: (Float) -> Pair<K, V>): M
inline fun <K, V, M : MutableMap<in K, MutableList<V>>> FloatArray.groupByTo(destination: M, keySelector: (Float) -> K, valueTransform: (Float) -> V): M
inline fun <K, V> FloatArray.associate(transform: (Float) -> Pair<K, V>): Map<K, V>
inline fun <K, V> FloatArray.associateBy(keySelector: (Float) -> K, valueTransform: (Float) -> V): Map<K, V>
inline fun <K, V> FloatArray.groupBy(keySelector: (Float) -> K, valueTransform: (Float) -> V): Map<K, List<V>>
inline fun <K> FloatArray.associateBy(keySelector: (Float) -> K): Map<K, Float>
inline fun <K> FloatArray.distinctBy(selector: (Float) -> K): List<Float>
inline fun <K> FloatArray.groupBy(keySelector: (Float) -> K): Map<K, List<Float>>
inline fun <R : Comparable<R>> FloatArray.sortedBy(selector: (Float) -> R?): List<Float>
inline fun <R : Comparable<R>> FloatArray.sortedByDescending(selector: (Float) -> R?): List<Float>
inline fun <R, C : MutableCollection<in R>> FloatArray.flatMapTo(destination: C, transform: (Float) -> Iterable<R>): C
inline fun <R, C : MutableCollection<in R>> FloatArray.mapIndexedTo(destination: C, transform: (Int, Float) -> R): C
inline fun <R, C : MutableCollection<in R>> FloatArray.mapTo(destination: C, transform: (Float) -> R): C
inline fun <R, V> FloatArray.zip(other: Array<out R>, transform: (Float, R) -> V): List<V>
inline fun <R, V> FloatArray.zip(other: Iterable<R>, transform: (Float, R) -> V): List<V>
inline fun <R> FloatArray.flatMap(transform: (Float) -> Iterable<R>): List<R>
inline fun <R> FloatArray.fold(initial: R, operation: (R, Float) -> R): R
inline fun <R> FloatArray.foldIndexed(initial: R, operation: (Int, R, Float) -> R): R
inline fun <R> FloatArray.foldRight(initial: R, operation: (Float, R) -> R): R
inline fun <R> FloatArray.foldRightIndexed(initial: R, operation: (Int, Float, R) -> R): R
inline fun <R> FloatArray.map(transform: (Float) -> R): List<R>
inline fun <R> FloatArray.mapIndexed(transform: (Int, Float) -> R): List<R>
inline fun <V> FloatArray.zip(other: FloatArray, transform: (Float, Float) -> V): List<V>
inline fun FloatArray.all(predicate: (Float) -> Boolean): Boolean
inline fun FloatArray.any(predicate: (Float) -> Boolean): Boolean
inline fun FloatArray.copyOf(): FloatArray
inline fun FloatArray.copyOf(newSize: Int): FloatArray
inline fun FloatArray.copyOfRange(fromIndex: Int, toIndex: Int): FloatArray
inline fun FloatArray.count(): Int
inline fun FloatArray.count(predicate: (Float) -> Boolean): Int
inline fun FloatArray.dropLastWhile(predicate: (Float) -> Boolean): List<Float>
inline fun FloatArray.dropWhile(predicate: (Float) -> Boolean): List<Float>
inline fun FloatArray.elementAt(index: Int): Float
inline fun FloatArray.elementAtOrElse(index: Int, defaultValue: (Int) -> Float): Float
inline fun FloatArray.elementAtOrNull(index: Int): Float?
inline fun FloatArray.filter(predicate: (Float) -> Boolean): List<Float>
inline fun FloatArray.filterIndexed(predicate: (Int, Float) -> Boolean): List<Float>
inline fun FloatArray.filterNot(predicate: (Float) -> Boolean): List<Float>
inline fun FloatArray.find(predicate: (Float) -> Boolean): Float?
inline fun FloatArray.findLast(predicate: (Float) -> Boolean): Float?
inline fun FloatArray.first(predicate: (Float) -> Boolean): Float
inline fun FloatArray.firstOrNull(predicate: (Float) -> Boolean): Float?
inline fun FloatArray.forEach(action: (Float) -> Unit)
inline fun FloatArray.forEachIndexed(action: (Int, Float) -> Unit)
inline fun FloatArray.getOrElse(index: Int, defaultValue: (Int) -> Float): Float
inline fun FloatArray.indexOfFirst(predicate: (Float) -> Boolean): Int
inline fun FloatArray.indexOfLast(predicate: (Float) -> Boolean): Int
inline fun FloatArray.isEmpty(): Boolean
inline fun FloatArray.isNotEmpty(): Boolean
inline fun FloatArray.last(predicate: (Float) -> Boolean): Float
inline fun FloatArray.lastOrNull(predicate: (Float) -> Boolean): Float?
inline fun FloatArray.none(predicate: (Float) -> Boolean): Boolean
inline fun FloatArray.partition(predicate: (Float) -> Boolean): Pair<List<Float>, List<Float>>
inline fun FloatArray.reduce(operation: (Float, Float) -> Float): Float
inline fun FloatArray.reduceIndexed(operation: (Int, Float, Float) -> Float): Float
inline fun FloatArray.reduceRight(operation: (Float, Float) -> Float): Float
inline fun FloatArray.reduceRightIndexed(operation: (Int, Float, Float) -> Float): Float
inline fun FloatArray.single(predicate: (Float) -> Boolean): Float
inline fun FloatArray.singleOrNull(predicate: (Float) -> Boolean): Float?
inline fun FloatArray.takeLastWhile(predicate: (Float) -> Boolean): List<Float>
inline fun FloatArray.takeWhile(predicate: (Float) -> Boolean): List<Float>
inline operator fun FloatArray.component1(): Float
inline operator fun FloatArray.component2(): Float
inline operator fun FloatArray.component3(): Float
inline operator fun FloatArray.component4(): Float
inline operator fun FloatArray.component5(): Float
operator fun FloatArray.plus(element: Float): FloatArray
operator fun FloatArray.plus(elements: FloatArray): FloatArray
operator fun FloatArray.plus(elements: Collection<Float>): FloatArray
val FloatArray.indices: IntRange
val FloatArray.lastIndex: Int
