package kotlin.collections

import java.lang.Appendable
import java.math.BigDecimal
import java.math.BigInteger
import java.util.Comparator
import java.util.SortedSet

@Deprecated fun DoubleArray.indexOf(element: Double): Int
@Deprecated fun DoubleArray.lastIndexOf(element: Double): Int
@Deprecated(HIDDEN) fun DoubleArray.max(): Double?
@Deprecated(HIDDEN) fun DoubleArray.maxWith(comparator: Comparator<in Double>): Double?
@Deprecated(HIDDEN) fun DoubleArray.min(): Double?
@Deprecated(HIDDEN) fun DoubleArray.minWith(comparator: Comparator<in Double>): Double?
@Deprecated(HIDDEN) inline fun <R : Comparable<R>> DoubleArray.maxBy(selector: (Double) -> R): Double?
@Deprecated(HIDDEN) inline fun <R : Comparable<R>> DoubleArray.minBy(selector: (Double) -> R): Double?
@Deprecated inline fun DoubleArray.sumBy(selector: (Double) -> Int): Int
@Deprecated inline fun DoubleArray.sumByDouble(selector: (Double) -> Double): Double
@Deprecated operator fun DoubleArray.contains(element: Double): Boolean
fun DoubleArray.copyInto(destination: DoubleArray, destinationOffset: Int = ..., startIndex: Int = ..., endIndex: Int = ...): DoubleArray
fun DoubleArray.random(random: kotlin.random.Random): Double
inline fun DoubleArray.random(): Double
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> DoubleArray.maxOf(selector: (Double) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> DoubleArray.maxOfOrNull(selector: (Double) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> DoubleArray.minOf(selector: (Double) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> DoubleArray.minOfOrNull(selector: (Double) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R, C : MutableCollection<in R>> DoubleArray.flatMapIndexedTo(destination: C, transform: (Int, Double) -> Iterable<R>): C
@OverloadResolutionByLambdaReturnType inline fun <R> DoubleArray.flatMapIndexed(transform: (Int, Double) -> Iterable<R>): List<R>
@OverloadResolutionByLambdaReturnType inline fun <R> DoubleArray.maxOfWith(comparator: Comparator<in R>, selector: (Double) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R> DoubleArray.maxOfWithOrNull(comparator: Comparator<in R>, selector: (Double) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R> DoubleArray.minOfWith(comparator: Comparator<in R>, selector: (Double) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R> DoubleArray.minOfWithOrNull(comparator: Comparator<in R>, selector: (Double) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun DoubleArray.maxOf(selector: (Double) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun DoubleArray.maxOf(selector: (Double) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun DoubleArray.maxOfOrNull(selector: (Double) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun DoubleArray.maxOfOrNull(selector: (Double) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun DoubleArray.minOf(selector: (Double) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun DoubleArray.minOf(selector: (Double) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun DoubleArray.minOfOrNull(selector: (Double) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun DoubleArray.minOfOrNull(selector: (Double) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun DoubleArray.sumOf(selector: (Double) -> BigDecimal): BigDecimal
@OverloadResolutionByLambdaReturnType inline fun DoubleArray.sumOf(selector: (Double) -> BigInteger): BigInteger
@OverloadResolutionByLambdaReturnType inline fun DoubleArray.sumOf(selector: (Double) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun DoubleArray.sumOf(selector: (Double) -> Long): Long
fun DoubleArray.maxOrNull(): Double?
fun DoubleArray.maxWithOrNull(comparator: Comparator<in Double>): Double?
fun DoubleArray.minOrNull(): Double?
fun DoubleArray.minWithOrNull(comparator: Comparator<in Double>): Double?
fun DoubleArray.randomOrNull(random: kotlin.random.Random): Double?
fun DoubleArray.reverse(fromIndex: Int, toIndex: Int)
fun DoubleArray.shuffle()
fun DoubleArray.shuffle(random: kotlin.random.Random)
fun DoubleArray.sortDescending(fromIndex: Int, toIndex: Int)
inline fun <R : Comparable<R>> DoubleArray.maxByOrNull(selector: (Double) -> R): Double?
inline fun <R : Comparable<R>> DoubleArray.minByOrNull(selector: (Double) -> R): Double?
inline fun <R> DoubleArray.runningFold(initial: R, operation: (R, Double) -> R): List<R>
inline fun <R> DoubleArray.runningFoldIndexed(initial: R, operation: (Int, R, Double) -> R): List<R>
inline fun <R> DoubleArray.scan(initial: R, operation: (R, Double) -> R): List<R>
inline fun <R> DoubleArray.scanIndexed(initial: R, operation: (Int, R, Double) -> R): List<R>
inline fun <V, M : MutableMap<in Double, in V>> DoubleArray.associateWithTo(destination: M, valueSelector: (Double) -> V): M
inline fun <V> DoubleArray.associateWith(valueSelector: (Double) -> V): Map<Double, V>
inline fun DoubleArray.onEach(action: (Double) -> Unit): DoubleArray
inline fun DoubleArray.onEachIndexed(action: (Int, Double) -> Unit): DoubleArray
inline fun DoubleArray.randomOrNull(): Double?
inline fun DoubleArray.reduceIndexedOrNull(operation: (Int, Double, Double) -> Double): Double?
inline fun DoubleArray.reduceOrNull(operation: (Double, Double) -> Double): Double?
inline fun DoubleArray.reduceRightIndexedOrNull(operation: (Int, Double, Double) -> Double): Double?
inline fun DoubleArray.reduceRightOrNull(operation: (Double, Double) -> Double): Double?
inline fun DoubleArray.runningReduce(operation: (Double, Double) -> Double): List<Double>
inline fun DoubleArray.runningReduceIndexed(operation: (Int, Double, Double) -> Double): List<Double>
inline fun DoubleArray.sumOf(selector: (Double) -> Int): Int
inline fun DoubleArray?.contentHashCode(): Int
inline fun DoubleArray?.contentToString(): String
inline infix fun DoubleArray?.contentEquals(other: DoubleArray?): Boolean
@OverloadResolutionByLambdaReturnType inline fun DoubleArray.sumOf(selector: (Double) -> ULong): ULong
inline fun DoubleArray.sumOf(selector: (Double) -> UInt): UInt
fun DoubleArray.max(): Double
fun DoubleArray.maxWith(comparator: Comparator<in Double>): Double
fun DoubleArray.min(): Double
fun DoubleArray.minWith(comparator: Comparator<in Double>): Double
inline fun <R : Comparable<R>> DoubleArray.maxBy(selector: (Double) -> R): Double
inline fun <R : Comparable<R>> DoubleArray.minBy(selector: (Double) -> R): Double
@SinceKotlin(2.2) inline fun DoubleArray.copyOf(newSize: Int, init: (Int) -> Double): DoubleArray
@SinceKotlin(2.4) fun DoubleArray.allDistinct(): Boolean
@SinceKotlin(2.4) fun DoubleArray.allEqual(): Boolean
@SinceKotlin(2.4) fun DoubleArray.isSorted(): Boolean
@SinceKotlin(2.4) fun DoubleArray.isSortedDescending(): Boolean
@SinceKotlin(2.4) fun DoubleArray.isSortedWith(comparator: Comparator<in Double>): Boolean
@SinceKotlin(2.4) inline fun <K> DoubleArray.allDistinctBy(selector: (Double) -> K): Boolean
@SinceKotlin(2.4) inline fun <K> DoubleArray.allEqualBy(selector: (Double) -> K): Boolean
@SinceKotlin(2.4) inline fun <R : Comparable<R>> DoubleArray.isSortedBy(selector: (Double) -> R?): Boolean
@SinceKotlin(2.4) inline fun <R : Comparable<R>> DoubleArray.isSortedByDescending(selector: (Double) -> R?): Boolean
fun <A : Appendable> DoubleArray.joinTo(buffer: A, separator: CharSequence = ..., prefix: CharSequence = ..., postfix: CharSequence = ..., limit: Int = ..., truncated: CharSequence = ..., transform: ((Double) -> CharSequence)? = ...): A
fun <C : MutableCollection<in Double>> DoubleArray.toCollection(destination: C): C
fun DoubleArray.any(): Boolean
fun DoubleArray.asIterable(): Iterable<Double>
fun DoubleArray.asList(): List<Double>
fun DoubleArray.asSequence(): Sequence<Double>
fun DoubleArray.average(): Double
fun DoubleArray.binarySearch(element: Double, fromIndex: Int = ..., toIndex: Int = ...): Int
fun DoubleArray.distinct(): List<Double>
fun DoubleArray.drop(n: Int): List<Double>
fun DoubleArray.dropLast(n: Int): List<Double>
fun DoubleArray.fill(element: Double, fromIndex: Int = ..., toIndex: Int = ...)
fun DoubleArray.first(): Double
fun DoubleArray.firstOrNull(): Double?
fun DoubleArray.getOrNull(index: Int): Double?
fun DoubleArray.joinToString(separator: CharSequence = ..., prefix: CharSequence = ..., postfix: CharSequence = ..., limit: Int = ..., truncated: CharSequence = ..., transform: ((Double) -> CharSequence)? = ...): String
fun DoubleArray.last(): Double
fun DoubleArray.lastOrNull(): Double?
fun DoubleArray.none(): Boolean
fun DoubleArray.reverse()
fun DoubleArray.reversed(): List<Double>
fun DoubleArray.reversedArray(): DoubleArray
fun DoubleArray.single(): Double
fun DoubleArray.singleOrNull(): Double?
fun DoubleArray.slice(indices: Iterable<Int>): List<Double>
fun DoubleArray.slice(indices: IntRange): List<Double>
fun DoubleArray.sliceArray(indices: Collection<Int>): DoubleArray
fun DoubleArray.sliceArray(indices: IntRange): DoubleArray
fun DoubleArray.sort()
fun DoubleArray.sort(fromIndex: Int = ..., toIndex: Int = ...)
fun DoubleArray.sortDescending()
fun DoubleArray.sorted(): List<Double>
fun DoubleArray.sortedArray(): DoubleArray
fun DoubleArray.sortedArrayDescending(): DoubleArray
fun DoubleArray.sortedDescending(): List<Double>
fun DoubleArray.sortedWith(comparator: Comparator<in Double>): List<Double>
fun DoubleArray.sum(): Double
fun DoubleArray.take(n: Int): List<Double>
fun DoubleArray.takeLast(n: Int): List<Double>
fun DoubleArray.toHashSet(): java.util.HashSet<Double>
fun DoubleArray.toList(): List<Double>
fun DoubleArray.toMutableList(): MutableList<Double>
fun DoubleArray.toMutableSet(): MutableSet<Double>
fun DoubleArray.toSet(): Set<Double>
fun DoubleArray.toSortedSet(): SortedSet<Double>
fun DoubleArray.toTypedArray(): Array<Double>
fun DoubleArray.withIndex(): Iterable<IndexedValue<Double>>
infix fun <R> DoubleArray.zip(other: Array<out R>): List<Pair<Double, R>>
infix fun <R> DoubleArray.zip(other: Iterable<R>): List<Pair<Double, R>>
infix fun DoubleArray.intersect(other: Iterable<Double>): Set<Double>
infix fun DoubleArray.subtract(other: Iterable<Double>): Set<Double>
infix fun DoubleArray.union(other: Iterable<Double>): Set<Double>
infix fun DoubleArray.zip(other: DoubleArray): List<Pair<Double, Double>>
inline fun <C : MutableCollection<in Double>> DoubleArray.filterIndexedTo(destination: C, predicate: (Int, Double) -> Boolean): C
inline fun <C : MutableCollection<in Double>> DoubleArray.filterNotTo(destination: C, predicate: (Double) -> Boolean): C
inline fun <C : MutableCollection<in Double>> DoubleArray.filterTo(destination: C, predicate: (Double) -> Boolean): C
inline fun <K, M : MutableMap<in K, in Double>> DoubleArray.associateByTo(destination: M, keySelector: (Double) -> K): M
inline fun <K, M : MutableMap<in K, MutableList<Double>>> DoubleArray.groupByTo(destination: M, keySelector: (Double) -> K): M
inline fun <K, V, M : MutableMap<in K, in V>> DoubleArray.associateByTo(destination: M, keySelector: (Double) -> K, valueTransform: (Double) -> V): M
inline fun <K, V, M : MutableMap<in K, in V>> DoubleArray.associateTo(destination: M, transform: (Double) -> Pair<K, V>): M
inline fun <K, V, M : MutableMap<in K, MutableList<V>>> DoubleArray.groupByTo(destination: M, keySelector: (Double) -> K, valueTransform: (Double) -> V): M
inline fun <K, V> DoubleArray.associate(transform: (Double) -> Pair<K, V>): Map<K, V>
inline fun <K, V> DoubleArray.associateBy(keySelector: (Double) -> K, valueTransform: (Double) -> V): Map<K, V>
inline fun <K, V> DoubleArray.groupBy(keySelector: (Double) -> K, valueTransform: (Double) -> V): Map<K, List<V>>
inline fun <K> DoubleArray.associateBy(keySelector: (Double) -> K): Map<K, Double>
inline fun <K> DoubleArray.distinctBy(selector: (Double) -> K): List<Double>
inline fun <K> DoubleArray.groupBy(keySelector: (Double) -> K): Map<K, List<Double>>
inline fun <R : Comparable<R>> DoubleArray.sortedBy(selector: (Double) -> R?): List<Double>
inline fun <R : Comparable<R>> DoubleArray.sortedByDescending(selector: (Double) -> R?): List<Double>
inline fun <R, C : MutableCollection<in R>> DoubleArray.flatMapTo(destination: C, transform: (Double) -> Iterable<R>): C
inline fun <R, C : MutableCollection<in R>> DoubleArray.mapIndexedTo(destination: C, transform: (Int, Double) -> R): C
inline fun <R, C : MutableCollection<in R>> DoubleArray.mapTo(destination: C, transform: (Double) -> R): C
inline fun <R, V> DoubleArray.zip(other: Array<out R>, transform: (Double, R) -> V): List<V>
inline fun <R, V> DoubleArray.zip(other: Iterable<R>, transform: (Double, R) -> V): List<V>
inline fun <R> DoubleArray.flatMap(transform: (Double) -> Iterable<R>): List<R>
inline fun <R> DoubleArray.fold(initial: R, operation: (R, Double) -> R): R
inline fun <R> DoubleArray.foldIndexed(initial: R, operation: (Int, R, Double) -> R): R
inline fun <R> DoubleArray.foldRight(initial: R, operation: (Double, R) -> R): R
inline fun <R> DoubleArray.foldRightIndexed(initial: R, operation: (Int, Double, R) -> R): R
inline fun <R> DoubleArray.map(transform: (Double) -> R): List<R>
inline fun <R> DoubleArray.mapIndexed(transform: (Int, Double) -> R): List<R>
inline fun <V> DoubleArray.zip(other: DoubleArray, transform: (Double, Double) -> V): List<V>
inline fun DoubleArray.all(predicate: (Double) -> Boolean): Boolean
inline fun DoubleArray.any(predicate: (Double) -> Boolean): Boolean
inline fun DoubleArray.copyOf(): DoubleArray
inline fun DoubleArray.copyOf(newSize: Int): DoubleArray
inline fun DoubleArray.copyOfRange(fromIndex: Int, toIndex: Int): DoubleArray
inline fun DoubleArray.count(): Int
inline fun DoubleArray.count(predicate: (Double) -> Boolean): Int
inline fun DoubleArray.dropLastWhile(predicate: (Double) -> Boolean): List<Double>
inline fun DoubleArray.dropWhile(predicate: (Double) -> Boolean): List<Double>
inline fun DoubleArray.elementAt(index: Int): Double
inline fun DoubleArray.elementAtOrElse(index: Int, defaultValue: (Int) -> Double): Double
inline fun DoubleArray.elementAtOrNull(index: Int): Double?
inline fun DoubleArray.filter(predicate: (Double) -> Boolean): List<Double>
inline fun DoubleArray.filterIndexed(predicate: (Int, Double) -> Boolean): List<Double>
inline fun DoubleArray.filterNot(predicate: (Double) -> Boolean): List<Double>
inline fun DoubleArray.find(predicate: (Double) -> Boolean): Double?
inline fun DoubleArray.findLast(predicate: (Double) -> Boolean): Double?
inline fun DoubleArray.first(predicate: (Double) -> Boolean): Double
inline fun DoubleArray.firstOrNull(predicate: (Double) -> Boolean): Double?
inline fun DoubleArray.forEach(action: (Double) -> Unit)
inline fun DoubleArray.forEachIndexed(action: (Int, Double) -> Unit)
inline fun DoubleArray.getOrElse(index: Int, defaultValue: (Int) -> Double): Double
inline fun DoubleArray.indexOfFirst(predicate: (Double) -> Boolean): Int
inline fun DoubleArray.indexOfLast(predicate: (Double) -> Boolean): Int
inline fun DoubleArray.isEmpty(): Boolean
inline fun DoubleArray.isNotEmpty(): Boolean
inline fun DoubleArray.last(predicate: (Double) -> Boolean): Double
inline fun DoubleArray.lastOrNull(predicate: (Double) -> Boolean): Double?
inline fun DoubleArray.none(predicate: (Double) -> Boolean): Boolean
inline fun DoubleArray.partition(predicate: (Double) -> Boolean): Pair<List<Double>, List<Double>>
inline fun DoubleArray.reduce(operation: (Double, Double) -> Double): Double
inline fun DoubleArray.reduceIndexed(operation: (Int, Double, Double) -> Double): Double
inline fun DoubleArray.reduceRight(operation: (Double, Double) -> Double): Double
inline fun DoubleArray.reduceRightIndexed(operation: (Int, Double, Double) -> Double): Double
inline fun DoubleArray.single(predicate: (Double) -> Boolean): Double
inline fun DoubleArray.singleOrNull(predicate: (Double) -> Boolean): Double?
inline fun DoubleArray.takeLastWhile(predicate: (Double) -> Boolean): List<Double>
inline fun DoubleArray.takeWhile(predicate: (Double) -> Boolean): List<Double>
inline operator fun DoubleArray.component1(): Double
inline operator fun DoubleArray.component2(): Double
inline operator fun DoubleArray.component3(): Double
inline operator fun DoubleArray.component4(): Double
inline operator fun DoubleArray.component5(): Double
operator fun DoubleArray.plus(element: Double): DoubleArray
operator fun DoubleArray.plus(elements: DoubleArray): DoubleArray
operator fun DoubleArray.plus(elements: Collection<Double>): DoubleArray
val DoubleArray.indices: IntRange
val DoubleArray.lastIndex: Int
