package kotlin.collections

import java.math.BigDecimal
import java.math.BigInteger
import java.util.Comparator

@Deprecated(HIDDEN) fun UShortArray.max(): UShort?
@Deprecated(HIDDEN) fun UShortArray.maxWith(comparator: Comparator<in UShort>): UShort?
@Deprecated(HIDDEN) fun UShortArray.min(): UShort?
@Deprecated(HIDDEN) fun UShortArray.minWith(comparator: Comparator<in UShort>): UShort?
@Deprecated(HIDDEN) inline fun <R : Comparable<R>> UShortArray.maxBy(selector: (UShort) -> R): UShort?
@Deprecated(HIDDEN) inline fun <R : Comparable<R>> UShortArray.minBy(selector: (UShort) -> R): UShort?
@Deprecated inline fun UShortArray.sumBy(selector: (UShort) -> UInt): UInt
@Deprecated inline fun UShortArray.sumByDouble(selector: (UShort) -> Double): Double
fun UShortArray.asList(): List<UShort>
fun UShortArray.binarySearch(element: UShort, fromIndex: Int = ..., toIndex: Int = ...): Int
fun UShortArray.drop(n: Int): List<UShort>
fun UShortArray.dropLast(n: Int): List<UShort>
fun UShortArray.fill(element: UShort, fromIndex: Int = ..., toIndex: Int = ...)
fun UShortArray.firstOrNull(): UShort?
fun UShortArray.getOrNull(index: Int): UShort?
fun UShortArray.lastOrNull(): UShort?
fun UShortArray.random(random: kotlin.random.Random): UShort
fun UShortArray.reversed(): List<UShort>
fun UShortArray.singleOrNull(): UShort?
fun UShortArray.slice(indices: Iterable<Int>): List<UShort>
fun UShortArray.slice(indices: IntRange): List<UShort>
fun UShortArray.sliceArray(indices: Collection<Int>): UShortArray
fun UShortArray.sliceArray(indices: IntRange): UShortArray
fun UShortArray.sort()
fun UShortArray.sortDescending()
fun UShortArray.sorted(): List<UShort>
fun UShortArray.sortedArray(): UShortArray
fun UShortArray.sortedArrayDescending(): UShortArray
fun UShortArray.sortedDescending(): List<UShort>
fun UShortArray.take(n: Int): List<UShort>
fun UShortArray.takeLast(n: Int): List<UShort>
fun UShortArray.toTypedArray(): Array<UShort>
fun UShortArray.withIndex(): Iterable<IndexedValue<UShort>>
infix fun <R> UShortArray.zip(other: Array<out R>): List<Pair<UShort, R>>
infix fun <R> UShortArray.zip(other: Iterable<R>): List<Pair<UShort, R>>
infix fun UShortArray.zip(other: UShortArray): List<Pair<UShort, UShort>>
inline fun <C : MutableCollection<in UShort>> UShortArray.filterIndexedTo(destination: C, predicate: (Int, UShort) -> Boolean): C
inline fun <C : MutableCollection<in UShort>> UShortArray.filterNotTo(destination: C, predicate: (UShort) -> Boolean): C
inline fun <C : MutableCollection<in UShort>> UShortArray.filterTo(destination: C, predicate: (UShort) -> Boolean): C
inline fun <K, M : MutableMap<in K, MutableList<UShort>>> UShortArray.groupByTo(destination: M, keySelector: (UShort) -> K): M
inline fun <K, V, M : MutableMap<in K, MutableList<V>>> UShortArray.groupByTo(destination: M, keySelector: (UShort) -> K, valueTransform: (UShort) -> V): M
inline fun <K, V> UShortArray.groupBy(keySelector: (UShort) -> K, valueTransform: (UShort) -> V): Map<K, List<V>>
inline fun <K> UShortArray.groupBy(keySelector: (UShort) -> K): Map<K, List<UShort>>
inline fun <R, C : MutableCollection<in R>> UShortArray.flatMapTo(destination: C, transform: (UShort) -> Iterable<R>): C
inline fun <R, C : MutableCollection<in R>> UShortArray.mapIndexedTo(destination: C, transform: (Int, UShort) -> R): C
inline fun <R, C : MutableCollection<in R>> UShortArray.mapTo(destination: C, transform: (UShort) -> R): C
inline fun <R, V> UShortArray.zip(other: Array<out R>, transform: (UShort, R) -> V): List<V>
inline fun <R, V> UShortArray.zip(other: Iterable<R>, transform: (UShort, R) -> V): List<V>
inline fun <R> UShortArray.flatMap(transform: (UShort) -> Iterable<R>): List<R>
inline fun <R> UShortArray.fold(initial: R, operation: (R, UShort) -> R): R
inline fun <R> UShortArray.foldIndexed(initial: R, operation: (Int, R, UShort) -> R): R
inline fun <R> UShortArray.foldRight(initial: R, operation: (UShort, R) -> R): R
inline fun <R> UShortArray.foldRightIndexed(initial: R, operation: (Int, UShort, R) -> R): R
inline fun <R> UShortArray.map(transform: (UShort) -> R): List<R>
inline fun <R> UShortArray.mapIndexed(transform: (Int, UShort) -> R): List<R>
inline fun <V> UShortArray.zip(other: UShortArray, transform: (UShort, UShort) -> V): List<V>
inline fun UShortArray.all(predicate: (UShort) -> Boolean): Boolean
inline fun UShortArray.any(): Boolean
inline fun UShortArray.any(predicate: (UShort) -> Boolean): Boolean
inline fun UShortArray.asShortArray(): ShortArray
inline fun UShortArray.copyInto(destination: UShortArray, destinationOffset: Int = ..., startIndex: Int = ..., endIndex: Int = ...): UShortArray
inline fun UShortArray.copyOf(): UShortArray
inline fun UShortArray.copyOf(newSize: Int): UShortArray
inline fun UShortArray.copyOfRange(fromIndex: Int, toIndex: Int): UShortArray
inline fun UShortArray.count(predicate: (UShort) -> Boolean): Int
inline fun UShortArray.dropLastWhile(predicate: (UShort) -> Boolean): List<UShort>
inline fun UShortArray.dropWhile(predicate: (UShort) -> Boolean): List<UShort>
inline fun UShortArray.elementAt(index: Int): UShort
inline fun UShortArray.elementAtOrElse(index: Int, defaultValue: (Int) -> UShort): UShort
inline fun UShortArray.elementAtOrNull(index: Int): UShort?
inline fun UShortArray.filter(predicate: (UShort) -> Boolean): List<UShort>
inline fun UShortArray.filterIndexed(predicate: (Int, UShort) -> Boolean): List<UShort>
inline fun UShortArray.filterNot(predicate: (UShort) -> Boolean): List<UShort>
inline fun UShortArray.find(predicate: (UShort) -> Boolean): UShort?
inline fun UShortArray.findLast(predicate: (UShort) -> Boolean): UShort?
inline fun UShortArray.first(): UShort
inline fun UShortArray.first(predicate: (UShort) -> Boolean): UShort
inline fun UShortArray.firstOrNull(predicate: (UShort) -> Boolean): UShort?
inline fun UShortArray.forEach(action: (UShort) -> Unit)
inline fun UShortArray.forEachIndexed(action: (Int, UShort) -> Unit)
inline fun UShortArray.getOrElse(index: Int, defaultValue: (Int) -> UShort): UShort
inline fun UShortArray.indexOf(element: UShort): Int
inline fun UShortArray.indexOfFirst(predicate: (UShort) -> Boolean): Int
inline fun UShortArray.indexOfLast(predicate: (UShort) -> Boolean): Int
inline fun UShortArray.last(): UShort
inline fun UShortArray.last(predicate: (UShort) -> Boolean): UShort
inline fun UShortArray.lastIndexOf(element: UShort): Int
inline fun UShortArray.lastOrNull(predicate: (UShort) -> Boolean): UShort?
inline fun UShortArray.none(): Boolean
inline fun UShortArray.none(predicate: (UShort) -> Boolean): Boolean
inline fun UShortArray.random(): UShort
inline fun UShortArray.reduce(operation: (UShort, UShort) -> UShort): UShort
inline fun UShortArray.reduceIndexed(operation: (Int, UShort, UShort) -> UShort): UShort
inline fun UShortArray.reduceRight(operation: (UShort, UShort) -> UShort): UShort
inline fun UShortArray.reduceRightIndexed(operation: (Int, UShort, UShort) -> UShort): UShort
inline fun UShortArray.reverse()
inline fun UShortArray.reversedArray(): UShortArray
inline fun UShortArray.single(): UShort
inline fun UShortArray.single(predicate: (UShort) -> Boolean): UShort
inline fun UShortArray.singleOrNull(predicate: (UShort) -> Boolean): UShort?
inline fun UShortArray.sum(): UInt
inline fun UShortArray.takeLastWhile(predicate: (UShort) -> Boolean): List<UShort>
inline fun UShortArray.takeWhile(predicate: (UShort) -> Boolean): List<UShort>
inline fun UShortArray.toShortArray(): ShortArray
inline operator fun UShortArray.component1(): UShort
inline operator fun UShortArray.component2(): UShort
inline operator fun UShortArray.component3(): UShort
inline operator fun UShortArray.component4(): UShort
inline operator fun UShortArray.component5(): UShort
inline operator fun UShortArray.plus(element: UShort): UShortArray
inline operator fun UShortArray.plus(elements: UShortArray): UShortArray
operator fun UShortArray.plus(elements: Collection<UShort>): UShortArray
val UShortArray.indices: IntRange
val UShortArray.lastIndex: Int
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> UShortArray.maxOf(selector: (UShort) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> UShortArray.maxOfOrNull(selector: (UShort) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> UShortArray.minOf(selector: (UShort) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> UShortArray.minOfOrNull(selector: (UShort) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R, C : MutableCollection<in R>> UShortArray.flatMapIndexedTo(destination: C, transform: (Int, UShort) -> Iterable<R>): C
@OverloadResolutionByLambdaReturnType inline fun <R> UShortArray.flatMapIndexed(transform: (Int, UShort) -> Iterable<R>): List<R>
@OverloadResolutionByLambdaReturnType inline fun <R> UShortArray.maxOfWith(comparator: Comparator<in R>, selector: (UShort) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R> UShortArray.maxOfWithOrNull(comparator: Comparator<in R>, selector: (UShort) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R> UShortArray.minOfWith(comparator: Comparator<in R>, selector: (UShort) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R> UShortArray.minOfWithOrNull(comparator: Comparator<in R>, selector: (UShort) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun UShortArray.maxOf(selector: (UShort) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun UShortArray.maxOf(selector: (UShort) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun UShortArray.maxOfOrNull(selector: (UShort) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun UShortArray.maxOfOrNull(selector: (UShort) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun UShortArray.minOf(selector: (UShort) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun UShortArray.minOf(selector: (UShort) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun UShortArray.minOfOrNull(selector: (UShort) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun UShortArray.minOfOrNull(selector: (UShort) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun UShortArray.sumOf(selector: (UShort) -> BigDecimal): BigDecimal
@OverloadResolutionByLambdaReturnType inline fun UShortArray.sumOf(selector: (UShort) -> BigInteger): BigInteger
@OverloadResolutionByLambdaReturnType inline fun UShortArray.sumOf(selector: (UShort) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun UShortArray.sumOf(selector: (UShort) -> Long): Long
fun UShortArray.maxOrNull(): UShort?
fun UShortArray.maxWithOrNull(comparator: Comparator<in UShort>): UShort?
fun UShortArray.minOrNull(): UShort?
fun UShortArray.minWithOrNull(comparator: Comparator<in UShort>): UShort?
fun UShortArray.randomOrNull(random: kotlin.random.Random): UShort?
fun UShortArray.shuffle()
fun UShortArray.shuffle(random: kotlin.random.Random)
fun UShortArray.sort(fromIndex: Int = ..., toIndex: Int = ...)
fun UShortArray.sortDescending(fromIndex: Int, toIndex: Int)
fun UShortArray?.contentHashCode(): Int
fun UShortArray?.contentToString(): String
infix fun UShortArray?.contentEquals(other: UShortArray?): Boolean
inline fun <R : Comparable<R>> UShortArray.maxByOrNull(selector: (UShort) -> R): UShort?
inline fun <R : Comparable<R>> UShortArray.minByOrNull(selector: (UShort) -> R): UShort?
inline fun <R> UShortArray.runningFold(initial: R, operation: (R, UShort) -> R): List<R>
inline fun <R> UShortArray.runningFoldIndexed(initial: R, operation: (Int, R, UShort) -> R): List<R>
inline fun <R> UShortArray.scan(initial: R, operation: (R, UShort) -> R): List<R>
inline fun <R> UShortArray.scanIndexed(initial: R, operation: (Int, R, UShort) -> R): List<R>
inline fun <V, M : MutableMap<in UShort, in V>> UShortArray.associateWithTo(destination: M, valueSelector: (UShort) -> V): M
inline fun <V> UShortArray.associateWith(valueSelector: (UShort) -> V): Map<UShort, V>
inline fun UShortArray.onEach(action: (UShort) -> Unit): UShortArray
inline fun UShortArray.onEachIndexed(action: (Int, UShort) -> Unit): UShortArray
inline fun UShortArray.randomOrNull(): UShort?
inline fun UShortArray.reduceIndexedOrNull(operation: (Int, UShort, UShort) -> UShort): UShort?
inline fun UShortArray.reduceOrNull(operation: (UShort, UShort) -> UShort): UShort?
inline fun UShortArray.reduceRightIndexedOrNull(operation: (Int, UShort, UShort) -> UShort): UShort?
inline fun UShortArray.reduceRightOrNull(operation: (UShort, UShort) -> UShort): UShort?
inline fun UShortArray.reverse(fromIndex: Int, toIndex: Int)
inline fun UShortArray.runningReduce(operation: (UShort, UShort) -> UShort): List<UShort>
inline fun UShortArray.runningReduceIndexed(operation: (Int, UShort, UShort) -> UShort): List<UShort>
inline fun UShortArray.sumOf(selector: (UShort) -> Int): Int
@OverloadResolutionByLambdaReturnType inline fun UShortArray.sumOf(selector: (UShort) -> ULong): ULong
inline fun UShortArray.sumOf(selector: (UShort) -> UInt): UInt
fun UShortArray.max(): UShort
fun UShortArray.maxWith(comparator: Comparator<in UShort>): UShort
fun UShortArray.min(): UShort
fun UShortArray.minWith(comparator: Comparator<in UShort>): UShort
inline fun <R : Comparable<R>> UShortArray.maxBy(selector: (UShort) -> R): UShort
inline fun <R : Comparable<R>> UShortArray.minBy(selector: (UShort) -> R): UShort
@SinceKotlin(2.2) inline fun UShortArray.copyOf(newSize: Int, init: (Int) -> UShort): UShortArray
@SinceKotlin(2.4) fun UShortArray.allDistinct(): Boolean
@SinceKotlin(2.4) fun UShortArray.allEqual(): Boolean
@SinceKotlin(2.4) fun UShortArray.isSorted(): Boolean
@SinceKotlin(2.4) fun UShortArray.isSortedDescending(): Boolean
@SinceKotlin(2.4) fun UShortArray.isSortedWith(comparator: Comparator<in UShort>): Boolean
@SinceKotlin(2.4) inline fun <K> UShortArray.allDistinctBy(selector: (UShort) -> K): Boolean
@SinceKotlin(2.4) inline fun <K> UShortArray.allEqualBy(selector: (UShort) -> K): Boolean
@SinceKotlin(2.4) inline fun <R : Comparable<R>> UShortArray.isSortedBy(selector: (UShort) -> R?): Boolean
@SinceKotlin(2.4) inline fun <R : Comparable<R>> UShortArray.isSortedByDescending(selector: (UShort) -> R?): Boolean
