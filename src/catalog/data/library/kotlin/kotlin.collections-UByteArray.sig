package kotlin.collections

import java.math.BigDecimal
import java.math.BigInteger
import java.util.Comparator

@Deprecated(HIDDEN) fun UByteArray.max(): UByte?
@Deprecated(HIDDEN) fun UByteArray.maxWith(comparator: Comparator<in UByte>): UByte?
@Deprecated(HIDDEN) fun UByteArray.min(): UByte?
@Deprecated(HIDDEN) fun UByteArray.minWith(comparator: Comparator<in UByte>): UByte?
@Deprecated(HIDDEN) inline fun <R : Comparable<R>> UByteArray.maxBy(selector: (UByte) -> R): UByte?
@Deprecated(HIDDEN) inline fun <R : Comparable<R>> UByteArray.minBy(selector: (UByte) -> R): UByte?
@Deprecated inline fun UByteArray.sumBy(selector: (UByte) -> UInt): UInt
@Deprecated inline fun UByteArray.sumByDouble(selector: (UByte) -> Double): Double
fun UByteArray.asList(): List<UByte>
fun UByteArray.binarySearch(element: UByte, fromIndex: Int = ..., toIndex: Int = ...): Int
fun UByteArray.drop(n: Int): List<UByte>
fun UByteArray.dropLast(n: Int): List<UByte>
fun UByteArray.fill(element: UByte, fromIndex: Int = ..., toIndex: Int = ...)
fun UByteArray.firstOrNull(): UByte?
fun UByteArray.getOrNull(index: Int): UByte?
fun UByteArray.lastOrNull(): UByte?
fun UByteArray.random(random: kotlin.random.Random): UByte
fun UByteArray.reversed(): List<UByte>
fun UByteArray.singleOrNull(): UByte?
fun UByteArray.slice(indices: Iterable<Int>): List<UByte>
fun UByteArray.slice(indices: IntRange): List<UByte>
fun UByteArray.sliceArray(indices: Collection<Int>): UByteArray
fun UByteArray.sliceArray(indices: IntRange): UByteArray
fun UByteArray.sort()
fun UByteArray.sortDescending()
fun UByteArray.sorted(): List<UByte>
fun UByteArray.sortedArray(): UByteArray
fun UByteArray.sortedArrayDescending(): UByteArray
fun UByteArray.sortedDescending(): List<UByte>
fun UByteArray.take(n: Int): List<UByte>
fun UByteArray.takeLast(n: Int): List<UByte>
fun UByteArray.toTypedArray(): Array<UByte>
fun UByteArray.withIndex(): Iterable<IndexedValue<UByte>>
infix fun <R> UByteArray.zip(other: Array<out R>): List<Pair<UByte, R>>
infix fun <R> UByteArray.zip(other: Iterable<R>): List<Pair<UByte, R>>
infix fun UByteArray.zip(other: UByteArray): List<Pair<UByte, UByte>>
inline fun <C : MutableCollection<in UByte>> UByteArray.filterIndexedTo(destination: C, predicate: (Int, UByte) -> Boolean): C
inline fun <C : MutableCollection<in UByte>> UByteArray.filterNotTo(destination: C, predicate: (UByte) -> Boolean): C
inline fun <C : MutableCollection<in UByte>> UByteArray.filterTo(destination: C, predicate: (UByte) -> Boolean): C
inline fun <K, M : MutableMap<in K, MutableList<UByte>>> UByteArray.groupByTo(destination: M, keySelector: (UByte) -> K): M
inline fun <K, V, M : MutableMap<in K, MutableList<V>>> UByteArray.groupByTo(destination: M, keySelector: (UByte) -> K, valueTransform: (UByte) -> V): M
inline fun <K, V> UByteArray.groupBy(keySelector: (UByte) -> K, valueTransform: (UByte) -> V): Map<K, List<V>>
inline fun <K> UByteArray.groupBy(keySelector: (UByte) -> K): Map<K, List<UByte>>
inline fun <R, C : MutableCollection<in R>> UByteArray.flatMapTo(destination: C, transform: (UByte) -> Iterable<R>): C
inline fun <R, C : MutableCollection<in R>> UByteArray.mapIndexedTo(destination: C, transform: (Int, UByte) -> R): C
inline fun <R, C : MutableCollection<in R>> UByteArray.mapTo(destination: C, transform: (UByte) -> R): C
inline fun <R, V> UByteArray.zip(other: Array<out R>, transform: (UByte, R) -> V): List<V>
inline fun <R, V> UByteArray.zip(other: Iterable<R>, transform: (UByte, R) -> V): List<V>
inline fun <R> UByteArray.flatMap(transform: (UByte) -> Iterable<R>): List<R>
inline fun <R> UByteArray.fold(initial: R, operation: (R, UByte) -> R): R
inline fun <R> UByteArray.foldIndexed(initial: R, operation: (Int, R, UByte) -> R): R
inline fun <R> UByteArray.foldRight(initial: R, operation: (UByte, R) -> R): R
inline fun <R> UByteArray.foldRightIndexed(initial: R, operation: (Int, UByte, R) -> R): R
inline fun <R> UByteArray.map(transform: (UByte) -> R): List<R>
inline fun <R> UByteArray.mapIndexed(transform: (Int, UByte) -> R): List<R>
inline fun <V> UByteArray.zip(other: UByteArray, transform: (UByte, UByte) -> V): List<V>
inline fun UByteArray.all(predicate: (UByte) -> Boolean): Boolean
inline fun UByteArray.any(): Boolean
inline fun UByteArray.any(predicate: (UByte) -> Boolean): Boolean
inline fun UByteArray.asByteArray(): ByteArray
inline fun UByteArray.copyInto(destination: UByteArray, destinationOffset: Int = ..., startIndex: Int = ..., endIndex: Int = ...): UByteArray
inline fun UByteArray.copyOf(): UByteArray
inline fun UByteArray.copyOf(newSize: Int): UByteArray
inline fun UByteArray.copyOfRange(fromIndex: Int, toIndex: Int): UByteArray
inline fun UByteArray.count(predicate: (UByte) -> Boolean): Int
inline fun UByteArray.dropLastWhile(predicate: (UByte) -> Boolean): List<UByte>
inline fun UByteArray.dropWhile(predicate: (UByte) -> Boolean): List<UByte>
inline fun UByteArray.elementAt(index: Int): UByte
inline fun UByteArray.elementAtOrElse(index: Int, defaultValue: (Int) -> UByte): UByte
inline fun UByteArray.elementAtOrNull(index: Int): UByte?
inline fun UByteArray.filter(predicate: (UByte) -> Boolean): List<UByte>
inline fun UByteArray.filterIndexed(predicate: (Int, UByte) -> Boolean): List<UByte>
inline fun UByteArray.filterNot(predicate: (UByte) -> Boolean): List<UByte>
inline fun UByteArray.find(predicate: (UByte) -> Boolean): UByte?
inline fun UByteArray.findLast(predicate: (UByte) -> Boolean): UByte?
inline fun UByteArray.first(): UByte
inline fun UByteArray.first(predicate: (UByte) -> Boolean): UByte
inline fun UByteArray.firstOrNull(predicate: (UByte) -> Boolean): UByte?
inline fun UByteArray.forEach(action: (UByte) -> Unit)
inline fun UByteArray.forEachIndexed(action: (Int, UByte) -> Unit)
inline fun UByteArray.getOrElse(index: Int, defaultValue: (Int) -> UByte): UByte
inline fun UByteArray.indexOf(element: UByte): Int
inline fun UByteArray.indexOfFirst(predicate: (UByte) -> Boolean): Int
inline fun UByteArray.indexOfLast(predicate: (UByte) -> Boolean): Int
inline fun UByteArray.last(): UByte
inline fun UByteArray.last(predicate: (UByte) -> Boolean): UByte
inline fun UByteArray.lastIndexOf(element: UByte): Int
inline fun UByteArray.lastOrNull(predicate: (UByte) -> Boolean): UByte?
inline fun UByteArray.none(): Boolean
inline fun UByteArray.none(predicate: (UByte) -> Boolean): Boolean
inline fun UByteArray.random(): UByte
inline fun UByteArray.reduce(operation: (UByte, UByte) -> UByte): UByte
inline fun UByteArray.reduceIndexed(operation: (Int, UByte, UByte) -> UByte): UByte
inline fun UByteArray.reduceRight(operation: (UByte, UByte) -> UByte): UByte
inline fun UByteArray.reduceRightIndexed(operation: (Int, UByte, UByte) -> UByte): UByte
inline fun UByteArray.reverse()
inline fun UByteArray.reversedArray(): UByteArray
inline fun UByteArray.single(): UByte
inline fun UByteArray.single(predicate: (UByte) -> Boolean): UByte
inline fun UByteArray.singleOrNull(predicate: (UByte) -> Boolean): UByte?
inline fun UByteArray.sum(): UInt
inline fun UByteArray.takeLastWhile(predicate: (UByte) -> Boolean): List<UByte>
inline fun UByteArray.takeWhile(predicate: (UByte) -> Boolean): List<UByte>
inline fun UByteArray.toByteArray(): ByteArray
inline operator fun UByteArray.component1(): UByte
inline operator fun UByteArray.component2(): UByte
inline operator fun UByteArray.component3(): UByte
inline operator fun UByteArray.component4(): UByte
inline operator fun UByteArray.component5(): UByte
inline operator fun UByteArray.plus(element: UByte): UByteArray
inline operator fun UByteArray.plus(elements: UByteArray): UByteArray
operator fun UByteArray.plus(elements: Collection<UByte>): UByteArray
val UByteArray.indices: IntRange
val UByteArray.lastIndex: Int
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> UByteArray.maxOf(selector: (UByte) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> UByteArray.maxOfOrNull(selector: (UByte) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> UByteArray.minOf(selector: (UByte) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> UByteArray.minOfOrNull(selector: (UByte) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R, C : MutableCollection<in R>> UByteArray.flatMapIndexedTo(destination: C, transform: (Int, UByte) -> Iterable<R>): C
@OverloadResolutionByLambdaReturnType inline fun <R> UByteArray.flatMapIndexed(transform: (Int, UByte) -> Iterable<R>): List<R>
@OverloadResolutionByLambdaReturnType inline fun <R> UByteArray.maxOfWith(comparator: Comparator<in R>, selector: (UByte) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R> UByteArray.maxOfWithOrNull(comparator: Comparator<in R>, selector: (UByte) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R> UByteArray.minOfWith(comparator: Comparator<in R>, selector: (UByte) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R> UByteArray.minOfWithOrNull(comparator: Comparator<in R>, selector: (UByte) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun UByteArray.maxOf(selector: (UByte) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun UByteArray.maxOf(selector: (UByte) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun UByteArray.maxOfOrNull(selector: (UByte) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun UByteArray.maxOfOrNull(selector: (UByte) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun UByteArray.minOf(selector: (UByte) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun UByteArray.minOf(selector: (UByte) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun UByteArray.minOfOrNull(selector: (UByte) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun UByteArray.minOfOrNull(selector: (UByte) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun UByteArray.sumOf(selector: (UByte) -> BigDecimal): BigDecimal
@OverloadResolutionByLambdaReturnType inline fun UByteArray.sumOf(selector: (UByte) -> BigInteger): BigInteger
@OverloadResolutionByLambdaReturnType inline fun UByteArray.sumOf(selector: (UByte) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun UByteArray.sumOf(selector: (UByte) -> Long): Long
fun UByteArray.maxOrNull(): UByte?
fun UByteArray.maxWithOrNull(comparator: Comparator<in UByte>): UByte?
fun UByteArray.minOrNull(): UByte?
fun UByteArray.minWithOrNull(comparator: Comparator<in UByte>): UByte?
fun UByteArray.randomOrNull(random: kotlin.random.Random): UByte?
fun UByteArray.shuffle()
fun UByteArray.shuffle(random: kotlin.random.Random)
fun UByteArray.sort(fromIndex: Int = ..., toIndex: Int = ...)
fun UByteArray.sortDescending(fromIndex: Int, toIndex: Int)
fun UByteArray?.contentHashCode(): Int
fun UByteArray?.contentToString(): String
infix fun UByteArray?.contentEquals(other: UByteArray?): Boolean
inline fun <R : Comparable<R>> UByteArray.maxByOrNull(selector: (UByte) -> R): UByte?
inline fun <R : Comparable<R>> UByteArray.minByOrNull(selector: (UByte) -> R): UByte?
inline fun <R> UByteArray.runningFold(initial: R, operation: (R, UByte) -> R): List<R>
inline fun <R> UByteArray.runningFoldIndexed(initial: R, operation: (Int, R, UByte) -> R): List<R>
inline fun <R> UByteArray.scan(initial: R, operation: (R, UByte) -> R): List<R>
inline fun <R> UByteArray.scanIndexed(initial: R, operation: (Int, R, UByte) -> R): List<R>
inline fun <V, M : MutableMap<in UByte, in V>> UByteArray.associateWithTo(destination: M, valueSelector: (UByte) -> V): M
inline fun <V> UByteArray.associateWith(valueSelector: (UByte) -> V): Map<UByte, V>
inline fun UByteArray.onEach(action: (UByte) -> Unit): UByteArray
inline fun UByteArray.onEachIndexed(action: (Int, UByte) -> Unit): UByteArray
inline fun UByteArray.randomOrNull(): UByte?
inline fun UByteArray.reduceIndexedOrNull(operation: (Int, UByte, UByte) -> UByte): UByte?
inline fun UByteArray.reduceOrNull(operation: (UByte, UByte) -> UByte): UByte?
inline fun UByteArray.reduceRightIndexedOrNull(operation: (Int, UByte, UByte) -> UByte): UByte?
inline fun UByteArray.reduceRightOrNull(operation: (UByte, UByte) -> UByte): UByte?
inline fun UByteArray.reverse(fromIndex: Int, toIndex: Int)
inline fun UByteArray.runningReduce(operation: (UByte, UByte) -> UByte): List<UByte>
inline fun UByteArray.runningReduceIndexed(operation: (Int, UByte, UByte) -> UByte): List<UByte>
inline fun UByteArray.sumOf(selector: (UByte) -> Int): Int
@OverloadResolutionByLambdaReturnType inline fun UByteArray.sumOf(selector: (UByte) -> ULong): ULong
inline fun UByteArray.sumOf(selector: (UByte) -> UInt): UInt
fun UByteArray.max(): UByte
fun UByteArray.maxWith(comparator: Comparator<in UByte>): UByte
fun UByteArray.min(): UByte
fun UByteArray.minWith(comparator: Comparator<in UByte>): UByte
inline fun <R : Comparable<R>> UByteArray.maxBy(selector: (UByte) -> R): UByte
inline fun <R : Comparable<R>> UByteArray.minBy(selector: (UByte) -> R): UByte
@SinceKotlin(2.2) inline fun UByteArray.copyOf(newSize: Int, init: (Int) -> UByte): UByteArray
@SinceKotlin(2.4) fun UByteArray.allDistinct(): Boolean
@SinceKotlin(2.4) fun UByteArray.allEqual(): Boolean
@SinceKotlin(2.4) fun UByteArray.isSorted(): Boolean
@SinceKotlin(2.4) fun UByteArray.isSortedDescending(): Boolean
@SinceKotlin(2.4) fun UByteArray.isSortedWith(comparator: Comparator<in UByte>): Boolean
@SinceKotlin(2.4) inline fun <K> UByteArray.allDistinctBy(selector: (UByte) -> K): Boolean
@SinceKotlin(2.4) inline fun <K> UByteArray.allEqualBy(selector: (UByte) -> K): Boolean
@SinceKotlin(2.4) inline fun <R : Comparable<R>> UByteArray.isSortedBy(selector: (UByte) -> R?): Boolean
@SinceKotlin(2.4) inline fun <R : Comparable<R>> UByteArray.isSortedByDescending(selector: (UByte) -> R?): Boolean
