package kotlin.collections

import java.math.BigDecimal
import java.math.BigInteger
import java.util.Comparator

@Deprecated(HIDDEN) fun ULongArray.max(): ULong?
@Deprecated(HIDDEN) fun ULongArray.maxWith(comparator: Comparator<in ULong>): ULong?
@Deprecated(HIDDEN) fun ULongArray.min(): ULong?
@Deprecated(HIDDEN) fun ULongArray.minWith(comparator: Comparator<in ULong>): ULong?
@Deprecated(HIDDEN) inline fun <R : Comparable<R>> ULongArray.maxBy(selector: (ULong) -> R): ULong?
@Deprecated(HIDDEN) inline fun <R : Comparable<R>> ULongArray.minBy(selector: (ULong) -> R): ULong?
@Deprecated inline fun ULongArray.sumBy(selector: (ULong) -> UInt): UInt
@Deprecated inline fun ULongArray.sumByDouble(selector: (ULong) -> Double): Double
fun ULongArray.asList(): List<ULong>
fun ULongArray.binarySearch(element: ULong, fromIndex: Int = ..., toIndex: Int = ...): Int
fun ULongArray.drop(n: Int): List<ULong>
fun ULongArray.dropLast(n: Int): List<ULong>
fun ULongArray.fill(element: ULong, fromIndex: Int = ..., toIndex: Int = ...)
fun ULongArray.firstOrNull(): ULong?
fun ULongArray.getOrNull(index: Int): ULong?
fun ULongArray.lastOrNull(): ULong?
fun ULongArray.random(random: kotlin.random.Random): ULong
fun ULongArray.reversed(): List<ULong>
fun ULongArray.singleOrNull(): ULong?
fun ULongArray.slice(indices: Iterable<Int>): List<ULong>
fun ULongArray.slice(indices: IntRange): List<ULong>
fun ULongArray.sliceArray(indices: Collection<Int>): ULongArray
fun ULongArray.sliceArray(indices: IntRange): ULongArray
fun ULongArray.sort()
fun ULongArray.sortDescending()
fun ULongArray.sorted(): List<ULong>
fun ULongArray.sortedArray(): ULongArray
fun ULongArray.sortedArrayDescending(): ULongArray
fun ULongArray.sortedDescending(): List<ULong>
fun ULongArray.take(n: Int): List<ULong>
fun ULongArray.takeLast(n: Int): List<ULong>
fun ULongArray.toTypedArray(): Array<ULong>
fun ULongArray.withIndex(): Iterable<IndexedValue<ULong>>
infix fun <R> ULongArray.zip(other: Array<out R>): List<Pair<ULong, R>>
infix fun <R> ULongArray.zip(other: Iterable<R>): List<Pair<ULong, R>>
infix fun ULongArray.zip(other: ULongArray): List<Pair<ULong, ULong>>
inline fun <C : MutableCollection<in ULong>> ULongArray.filterIndexedTo(destination: C, predicate: (Int, ULong) -> Boolean): C
inline fun <C : MutableCollection<in ULong>> ULongArray.filterNotTo(destination: C, predicate: (ULong) -> Boolean): C
inline fun <C : MutableCollection<in ULong>> ULongArray.filterTo(destination: C, predicate: (ULong) -> Boolean): C
inline fun <K, M : MutableMap<in K, MutableList<ULong>>> ULongArray.groupByTo(destination: M, keySelector: (ULong) -> K): M
inline fun <K, V, M : MutableMap<in K, MutableList<V>>> ULongArray.groupByTo(destination: M, keySelector: (ULong) -> K, valueTransform: (ULong) -> V): M
inline fun <K, V> ULongArray.groupBy(keySelector: (ULong) -> K, valueTransform: (ULong) -> V): Map<K, List<V>>
inline fun <K> ULongArray.groupBy(keySelector: (ULong) -> K): Map<K, List<ULong>>
inline fun <R, C : MutableCollection<in R>> ULongArray.flatMapTo(destination: C, transform: (ULong) -> Iterable<R>): C
inline fun <R, C : MutableCollection<in R>> ULongArray.mapIndexedTo(destination: C, transform: (Int, ULong) -> R): C
inline fun <R, C : MutableCollection<in R>> ULongArray.mapTo(destination: C, transform: (ULong) -> R): C
inline fun <R, V> ULongArray.zip(other: Array<out R>, transform: (ULong, R) -> V): List<V>
inline fun <R, V> ULongArray.zip(other: Iterable<R>, transform: (ULong, R) -> V): List<V>
inline fun <R> ULongArray.flatMap(transform: (ULong) -> Iterable<R>): List<R>
inline fun <R> ULongArray.fold(initial: R, operation: (R, ULong) -> R): R
inline fun <R> ULongArray.foldIndexed(initial: R, operation: (Int, R, ULong) -> R): R
inline fun <R> ULongArray.foldRight(initial: R, operation: (ULong, R) -> R): R
inline fun <R> ULongArray.foldRightIndexed(initial: R, operation: (Int, ULong, R) -> R): R
inline fun <R> ULongArray.map(transform: (ULong) -> R): List<R>
inline fun <R> ULongArray.mapIndexed(transform: (Int, ULong) -> R): List<R>
inline fun <V> ULongArray.zip(other: ULongArray, transform: (ULong, ULong) -> V): List<V>
inline fun ULongArray.all(predicate: (ULong) -> Boolean): Boolean
inline fun ULongArray.any(): Boolean
inline fun ULongArray.any(predicate: (ULong) -> Boolean): Boolean
inline fun ULongArray.asLongArray(): LongArray
inline fun ULongArray.copyInto(destination: ULongArray, destinationOffset: Int = ..., startIndex: Int = ..., endIndex: Int = ...): ULongArray
inline fun ULongArray.copyOf(): ULongArray
inline fun ULongArray.copyOf(newSize: Int): ULongArray
inline fun ULongArray.copyOfRange(fromIndex: Int, toIndex: Int): ULongArray
inline fun ULongArray.count(predicate: (ULong) -> Boolean): Int
inline fun ULongArray.dropLastWhile(predicate: (ULong) -> Boolean): List<ULong>
inline fun ULongArray.dropWhile(predicate: (ULong) -> Boolean): List<ULong>
inline fun ULongArray.elementAt(index: Int): ULong
inline fun ULongArray.elementAtOrElse(index: Int, defaultValue: (Int) -> ULong): ULong
inline fun ULongArray.elementAtOrNull(index: Int): ULong?
inline fun ULongArray.filter(predicate: (ULong) -> Boolean): List<ULong>
inline fun ULongArray.filterIndexed(predicate: (Int, ULong) -> Boolean): List<ULong>
inline fun ULongArray.filterNot(predicate: (ULong) -> Boolean): List<ULong>
inline fun ULongArray.find(predicate: (ULong) -> Boolean): ULong?
inline fun ULongArray.findLast(predicate: (ULong) -> Boolean): ULong?
inline fun ULongArray.first(): ULong
inline fun ULongArray.first(predicate: (ULong) -> Boolean): ULong
inline fun ULongArray.firstOrNull(predicate: (ULong) -> Boolean): ULong?
inline fun ULongArray.forEach(action: (ULong) -> Unit)
inline fun ULongArray.forEachIndexed(action: (Int, ULong) -> Unit)
inline fun ULongArray.getOrElse(index: Int, defaultValue: (Int) -> ULong): ULong
inline fun ULongArray.indexOf(element: ULong): Int
inline fun ULongArray.indexOfFirst(predicate: (ULong) -> Boolean): Int
inline fun ULongArray.indexOfLast(predicate: (ULong) -> Boolean): Int
inline fun ULongArray.last(): ULong
inline fun ULongArray.last(predicate: (ULong) -> Boolean): ULong
inline fun ULongArray.lastIndexOf(element: ULong): Int
inline fun ULongArray.lastOrNull(predicate: (ULong) -> Boolean): ULong?
inline fun ULongArray.none(): Boolean
inline fun ULongArray.none(predicate: (ULong) -> Boolean): Boolean
inline fun ULongArray.random(): ULong
inline fun ULongArray.reduce(operation: (ULong, ULong) -> ULong): ULong
inline fun ULongArray.reduceIndexed(operation: (Int, ULong, ULong) -> ULong): ULong
inline fun ULongArray.reduceRight(operation: (ULong, ULong) -> ULong): ULong
inline fun ULongArray.reduceRightIndexed(operation: (Int, ULong, ULong) -> ULong): ULong
inline fun ULongArray.reverse()
inline fun ULongArray.reversedArray(): ULongArray
inline fun ULongArray.single(): ULong
inline fun ULongArray.single(predicate: (ULong) -> Boolean): ULong
inline fun ULongArray.singleOrNull(predicate: (ULong) -> Boolean): ULong?
inline fun ULongArray.sum(): ULong
inline fun ULongArray.takeLastWhile(predicate: (ULong) -> Boolean): List<ULong>
inline fun ULongArray.takeWhile(predicate: (ULong) -> Boolean): List<ULong>
inline fun ULongArray.toLongArray(): LongArray
inline operator fun ULongArray.component1(): ULong
inline operator fun ULongArray.component2(): ULong
inline operator fun ULongArray.component3(): ULong
inline operator fun ULongArray.component4(): ULong
inline operator fun ULongArray.component5(): ULong
inline operator fun ULongArray.plus(element: ULong): ULongArray
inline operator fun ULongArray.plus(elements: ULongArray): ULongArray
operator fun ULongArray.plus(elements: Collection<ULong>): ULongArray
val ULongArray.indices: IntRange
val ULongArray.lastIndex: Int
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> ULongArray.maxOf(selector: (ULong) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> ULongArray.maxOfOrNull(selector: (ULong) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> ULongArray.minOf(selector: (ULong) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> ULongArray.minOfOrNull(selector: (ULong) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R, C : MutableCollection<in R>> ULongArray.flatMapIndexedTo(destination: C, transform: (Int, ULong) -> Iterable<R>): C
@OverloadResolutionByLambdaReturnType inline fun <R> ULongArray.flatMapIndexed(transform: (Int, ULong) -> Iterable<R>): List<R>
@OverloadResolutionByLambdaReturnType inline fun <R> ULongArray.maxOfWith(comparator: Comparator<in R>, selector: (ULong) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R> ULongArray.maxOfWithOrNull(comparator: Comparator<in R>, selector: (ULong) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R> ULongArray.minOfWith(comparator: Comparator<in R>, selector: (ULong) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R> ULongArray.minOfWithOrNull(comparator: Comparator<in R>, selector: (ULong) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun ULongArray.maxOf(selector: (ULong) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun ULongArray.maxOf(selector: (ULong) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun ULongArray.maxOfOrNull(selector: (ULong) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun ULongArray.maxOfOrNull(selector: (ULong) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun ULongArray.minOf(selector: (ULong) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun ULongArray.minOf(selector: (ULong) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun ULongArray.minOfOrNull(selector: (ULong) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun ULongArray.minOfOrNull(selector: (ULong) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun ULongArray.sumOf(selector: (ULong) -> BigDecimal): BigDecimal
@OverloadResolutionByLambdaReturnType inline fun ULongArray.sumOf(selector: (ULong) -> BigInteger): BigInteger
@OverloadResolutionByLambdaReturnType inline fun ULongArray.sumOf(selector: (ULong) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun ULongArray.sumOf(selector: (ULong) -> Long): Long
fun ULongArray.maxOrNull(): ULong?
fun ULongArray.maxWithOrNull(comparator: Comparator<in ULong>): ULong?
fun ULongArray.minOrNull(): ULong?
fun ULongArray.minWithOrNull(comparator: Comparator<in ULong>): ULong?
fun ULongArray.randomOrNull(random: kotlin.random.Random): ULong?
fun ULongArray.shuffle()
fun ULongArray.shuffle(random: kotlin.random.Random)
fun ULongArray.sort(fromIndex: Int = ..., toIndex: Int = ...)
fun ULongArray.sortDescending(fromIndex: Int, toIndex: Int)
fun ULongArray?.contentHashCode(): Int
fun ULongArray?.contentToString(): String
infix fun ULongArray?.contentEquals(other: ULongArray?): Boolean
inline fun <R : Comparable<R>> ULongArray.maxByOrNull(selector: (ULong) -> R): ULong?
inline fun <R : Comparable<R>> ULongArray.minByOrNull(selector: (ULong) -> R): ULong?
inline fun <R> ULongArray.runningFold(initial: R, operation: (R, ULong) -> R): List<R>
inline fun <R> ULongArray.runningFoldIndexed(initial: R, operation: (Int, R, ULong) -> R): List<R>
inline fun <R> ULongArray.scan(initial: R, operation: (R, ULong) -> R): List<R>
inline fun <R> ULongArray.scanIndexed(initial: R, operation: (Int, R, ULong) -> R): List<R>
inline fun <V, M : MutableMap<in ULong, in V>> ULongArray.associateWithTo(destination: M, valueSelector: (ULong) -> V): M
inline fun <V> ULongArray.associateWith(valueSelector: (ULong) -> V): Map<ULong, V>
inline fun ULongArray.onEach(action: (ULong) -> Unit): ULongArray
inline fun ULongArray.onEachIndexed(action: (Int, ULong) -> Unit): ULongArray
inline fun ULongArray.randomOrNull(): ULong?
inline fun ULongArray.reduceIndexedOrNull(operation: (Int, ULong, ULong) -> ULong): ULong?
inline fun ULongArray.reduceOrNull(operation: (ULong, ULong) -> ULong): ULong?
inline fun ULongArray.reduceRightIndexedOrNull(operation: (Int, ULong, ULong) -> ULong): ULong?
inline fun ULongArray.reduceRightOrNull(operation: (ULong, ULong) -> ULong): ULong?
inline fun ULongArray.reverse(fromIndex: Int, toIndex: Int)
inline fun ULongArray.runningReduce(operation: (ULong, ULong) -> ULong): List<ULong>
inline fun ULongArray.runningReduceIndexed(operation: (Int, ULong, ULong) -> ULong): List<ULong>
inline fun ULongArray.sumOf(selector: (ULong) -> Int): Int
@OverloadResolutionByLambdaReturnType inline fun ULongArray.sumOf(selector: (ULong) -> ULong): ULong
inline fun ULongArray.sumOf(selector: (ULong) -> UInt): UInt
fun ULongArray.max(): ULong
fun ULongArray.maxWith(comparator: Comparator<in ULong>): ULong
fun ULongArray.min(): ULong
fun ULongArray.minWith(comparator: Comparator<in ULong>): ULong
inline fun <R : Comparable<R>> ULongArray.maxBy(selector: (ULong) -> R): ULong
inline fun <R : Comparable<R>> ULongArray.minBy(selector: (ULong) -> R): ULong
@SinceKotlin(2.2) inline fun ULongArray.copyOf(newSize: Int, init: (Int) -> ULong): ULongArray
@SinceKotlin(2.4) fun ULongArray.allDistinct(): Boolean
@SinceKotlin(2.4) fun ULongArray.allEqual(): Boolean
@SinceKotlin(2.4) fun ULongArray.isSorted(): Boolean
@SinceKotlin(2.4) fun ULongArray.isSortedDescending(): Boolean
@SinceKotlin(2.4) fun ULongArray.isSortedWith(comparator: Comparator<in ULong>): Boolean
@SinceKotlin(2.4) inline fun <K> ULongArray.allDistinctBy(selector: (ULong) -> K): Boolean
@SinceKotlin(2.4) inline fun <K> ULongArray.allEqualBy(selector: (ULong) -> K): Boolean
@SinceKotlin(2.4) inline fun <R : Comparable<R>> ULongArray.isSortedBy(selector: (ULong) -> R?): Boolean
@SinceKotlin(2.4) inline fun <R : Comparable<R>> ULongArray.isSortedByDescending(selector: (ULong) -> R?): Boolean
