package kotlin.collections

import java.math.BigDecimal
import java.math.BigInteger
import java.util.Comparator

@Deprecated(HIDDEN) fun UIntArray.max(): UInt?
@Deprecated(HIDDEN) fun UIntArray.maxWith(comparator: Comparator<in UInt>): UInt?
@Deprecated(HIDDEN) fun UIntArray.min(): UInt?
@Deprecated(HIDDEN) fun UIntArray.minWith(comparator: Comparator<in UInt>): UInt?
@Deprecated(HIDDEN) inline fun <R : Comparable<R>> UIntArray.maxBy(selector: (UInt) -> R): UInt?
@Deprecated(HIDDEN) inline fun <R : Comparable<R>> UIntArray.minBy(selector: (UInt) -> R): UInt?
@Deprecated inline fun UIntArray.sumBy(selector: (UInt) -> UInt): UInt
@Deprecated inline fun UIntArray.sumByDouble(selector: (UInt) -> Double): Double
fun UIntArray.asList(): List<UInt>
fun UIntArray.binarySearch(element: UInt, fromIndex: Int = ..., toIndex: Int = ...): Int
fun UIntArray.drop(n: Int): List<UInt>
fun UIntArray.dropLast(n: Int): List<UInt>
fun UIntArray.fill(element: UInt, fromIndex: Int = ..., toIndex: Int = ...)
fun UIntArray.firstOrNull(): UInt?
fun UIntArray.getOrNull(index: Int): UInt?
fun UIntArray.lastOrNull(): UInt?
fun UIntArray.random(random: kotlin.random.Random): UInt
fun UIntArray.reversed(): List<UInt>
fun UIntArray.singleOrNull(): UInt?
fun UIntArray.slice(indices: Iterable<Int>): List<UInt>
fun UIntArray.slice(indices: IntRange): List<UInt>
fun UIntArray.sliceArray(indices: Collection<Int>): UIntArray
fun UIntArray.sliceArray(indices: IntRange): UIntArray
fun UIntArray.sort()
fun UIntArray.sortDescending()
fun UIntArray.sorted(): List<UInt>
fun UIntArray.sortedArray(): UIntArray
fun UIntArray.sortedArrayDescending(): UIntArray
fun UIntArray.sortedDescending(): List<UInt>
fun UIntArray.take(n: Int): List<UInt>
fun UIntArray.takeLast(n: Int): List<UInt>
fun UIntArray.toTypedArray(): Array<UInt>
fun UIntArray.withIndex(): Iterable<IndexedValue<UInt>>
infix fun <R> UIntArray.zip(other: Array<out R>): List<Pair<UInt, R>>
infix fun <R> UIntArray.zip(other: Iterable<R>): List<Pair<UInt, R>>
infix fun UIntArray.zip(other: UIntArray): List<Pair<UInt, UInt>>
inline fun <C : MutableCollection<in UInt>> UIntArray.filterIndexedTo(destination: C, predicate: (Int, UInt) -> Boolean): C
inline fun <C : MutableCollection<in UInt>> UIntArray.filterNotTo(destination: C, predicate: (UInt) -> Boolean): C
inline fun <C : MutableCollection<in UInt>> UIntArray.filterTo(destination: C, predicate: (UInt) -> Boolean): C
inline fun <K, M : MutableMap<in K, MutableList<UInt>>> UIntArray.groupByTo(destination: M, keySelector: (UInt) -> K): M
inline fun <K, V, M : MutableMap<in K, MutableList<V>>> UIntArray.groupByTo(destination: M, keySelector: (UInt) -> K, valueTransform: (UInt) -> V): M
inline fun <K, V> UIntArray.groupBy(keySelector: (UInt) -> K, valueTransform: (UInt) -> V): Map<K, List<V>>
inline fun <K> UIntArray.groupBy(keySelector: (UInt) -> K): Map<K, List<UInt>>
inline fun <R, C : MutableCollection<in R>> UIntArray.flatMapTo(destination: C, transform: (UInt) -> Iterable<R>): C
inline fun <R, C : MutableCollection<in R>> UIntArray.mapIndexedTo(destination: C, transform: (Int, UInt) -> R): C
inline fun <R, C : MutableCollection<in R>> UIntArray.mapTo(destination: C, transform: (UInt) -> R): C
inline fun <R, V> UIntArray.zip(other: Array<out R>, transform: (UInt, R) -> V): List<V>
inline fun <R, V> UIntArray.zip(other: Iterable<R>, transform: (UInt, R) -> V): List<V>
inline fun <R> UIntArray.flatMap(transform: (UInt) -> Iterable<R>): List<R>
inline fun <R> UIntArray.fold(initial: R, operation: (R, UInt) -> R): R
inline fun <R> UIntArray.foldIndexed(initial: R, operation: (Int, R, UInt) -> R): R
inline fun <R> UIntArray.foldRight(initial: R, operation: (UInt, R) -> R): R
inline fun <R> UIntArray.foldRightIndexed(initial: R, operation: (Int, UInt, R) -> R): R
inline fun <R> UIntArray.map(transform: (UInt) -> R): List<R>
inline fun <R> UIntArray.mapIndexed(transform: (Int, UInt) -> R): List<R>
inline fun <V> UIntArray.zip(other: UIntArray, transform: (UInt, UInt) -> V): List<V>
inline fun UIntArray.all(predicate: (UInt) -> Boolean): Boolean
inline fun UIntArray.any(): Boolean
inline fun UIntArray.any(predicate: (UInt) -> Boolean): Boolean
inline fun UIntArray.asIntArray(): IntArray
inline fun UIntArray.copyInto(destination: UIntArray, destinationOffset: Int = ..., startIndex: Int = ..., endIndex: Int = ...): UIntArray
inline fun UIntArray.copyOf(): UIntArray
inline fun UIntArray.copyOf(newSize: Int): UIntArray
inline fun UIntArray.copyOfRange(fromIndex: Int, toIndex: Int): UIntArray
inline fun UIntArray.count(predicate: (UInt) -> Boolean): Int
inline fun UIntArray.dropLastWhile(predicate: (UInt) -> Boolean): List<UInt>
inline fun UIntArray.dropWhile(predicate: (UInt) -> Boolean): List<UInt>
inline fun UIntArray.elementAt(index: Int): UInt
inline fun UIntArray.elementAtOrElse(index: Int, defaultValue: (Int) -> UInt): UInt
inline fun UIntArray.elementAtOrNull(index: Int): UInt?
inline fun UIntArray.filter(predicate: (UInt) -> Boolean): List<UInt>
inline fun UIntArray.filterIndexed(predicate: (Int, UInt) -> Boolean): List<UInt>
inline fun UIntArray.filterNot(predicate: (UInt) -> Boolean): List<UInt>
inline fun UIntArray.find(predicate: (UInt) -> Boolean): UInt?
inline fun UIntArray.findLast(predicate: (UInt) -> Boolean): UInt?
inline fun UIntArray.first(): UInt
inline fun UIntArray.first(predicate: (UInt) -> Boolean): UInt
inline fun UIntArray.firstOrNull(predicate: (UInt) -> Boolean): UInt?
inline fun UIntArray.forEach(action: (UInt) -> Unit)
inline fun UIntArray.forEachIndexed(action: (Int, UInt) -> Unit)
inline fun UIntArray.getOrElse(index: Int, defaultValue: (Int) -> UInt): UInt
inline fun UIntArray.indexOf(element: UInt): Int
inline fun UIntArray.indexOfFirst(predicate: (UInt) -> Boolean): Int
inline fun UIntArray.indexOfLast(predicate: (UInt) -> Boolean): Int
inline fun UIntArray.last(): UInt
inline fun UIntArray.last(predicate: (UInt) -> Boolean): UInt
inline fun UIntArray.lastIndexOf(element: UInt): Int
inline fun UIntArray.lastOrNull(predicate: (UInt) -> Boolean): UInt?
inline fun UIntArray.none(): Boolean
inline fun UIntArray.none(predicate: (UInt) -> Boolean): Boolean
inline fun UIntArray.random(): UInt
inline fun UIntArray.reduce(operation: (UInt, UInt) -> UInt): UInt
inline fun UIntArray.reduceIndexed(operation: (Int, UInt, UInt) -> UInt): UInt
inline fun UIntArray.reduceRight(operation: (UInt, UInt) -> UInt): UInt
inline fun UIntArray.reduceRightIndexed(operation: (Int, UInt, UInt) -> UInt): UInt
inline fun UIntArray.reverse()
inline fun UIntArray.reversedArray(): UIntArray
inline fun UIntArray.single(): UInt
inline fun UIntArray.single(predicate: (UInt) -> Boolean): UInt
inline fun UIntArray.singleOrNull(predicate: (UInt) -> Boolean): UInt?
inline fun UIntArray.sum(): UInt
inline fun UIntArray.takeLastWhile(predicate: (UInt) -> Boolean): List<UInt>
inline fun UIntArray.takeWhile(predicate: (UInt) -> Boolean): List<UInt>
inline fun UIntArray.toIntArray(): IntArray
inline operator fun UIntArray.component1(): UInt
inline operator fun UIntArray.component2(): UInt
inline operator fun UIntArray.component3(): UInt
inline operator fun UIntArray.component4(): UInt
inline operator fun UIntArray.component5(): UInt
inline operator fun UIntArray.plus(element: UInt): UIntArray
inline operator fun UIntArray.plus(elements: UIntArray): UIntArray
operator fun UIntArray.plus(elements: Collection<UInt>): UIntArray
val UIntArray.indices: IntRange
val UIntArray.lastIndex: Int
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> UIntArray.maxOf(selector: (UInt) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> UIntArray.maxOfOrNull(selector: (UInt) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> UIntArray.minOf(selector: (UInt) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> UIntArray.minOfOrNull(selector: (UInt) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R, C : MutableCollection<in R>> UIntArray.flatMapIndexedTo(destination: C, transform: (Int, UInt) -> Iterable<R>): C
@OverloadResolutionByLambdaReturnType inline fun <R> UIntArray.flatMapIndexed(transform: (Int, UInt) -> Iterable<R>): List<R>
@OverloadResolutionByLambdaReturnType inline fun <R> UIntArray.maxOfWith(comparator: Comparator<in R>, selector: (UInt) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R> UIntArray.maxOfWithOrNull(comparator: Comparator<in R>, selector: (UInt) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R> UIntArray.minOfWith(comparator: Comparator<in R>, selector: (UInt) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R> UIntArray.minOfWithOrNull(comparator: Comparator<in R>, selector: (UInt) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun UIntArray.maxOf(selector: (UInt) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun UIntArray.maxOf(selector: (UInt) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun UIntArray.maxOfOrNull(selector: (UInt) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun UIntArray.maxOfOrNull(selector: (UInt) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun UIntArray.minOf(selector: (UInt) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun UIntArray.minOf(selector: (UInt) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun UIntArray.minOfOrNull(selector: (UInt) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun UIntArray.minOfOrNull(selector: (UInt) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun UIntArray.sumOf(selector: (UInt) -> BigDecimal): BigDecimal
@OverloadResolutionByLambdaReturnType inline fun UIntArray.sumOf(selector: (UInt) -> BigInteger): BigInteger
@OverloadResolutionByLambdaReturnType inline fun UIntArray.sumOf(selector: (UInt) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun UIntArray.sumOf(selector: (UInt) -> Long): Long
fun UIntArray.maxOrNull(): UInt?
fun UIntArray.maxWithOrNull(comparator: Comparator<in UInt>): UInt?
fun UIntArray.minOrNull(): UInt?
fun UIntArray.minWithOrNull(comparator: Comparator<in UInt>): UInt?
fun UIntArray.randomOrNull(random: kotlin.random.Random): UInt?
fun UIntArray.shuffle()
fun UIntArray.shuffle(random: kotlin.random.Random)
fun UIntArray.sort(fromIndex: Int = ..., toIndex: Int = ...)
fun UIntArray.sortDescending(fromIndex: Int, toIndex: Int)
fun UIntArray?.contentHashCode(): Int
fun UIntArray?.contentToString(): String
infix fun UIntArray?.contentEquals(other: UIntArray?): Boolean
inline fun <R : Comparable<R>> UIntArray.maxByOrNull(selector: (UInt) -> R): UInt?
inline fun <R : Comparable<R>> UIntArray.minByOrNull(selector: (UInt) -> R): UInt?
inline fun <R> UIntArray.runningFold(initial: R, operation: (R, UInt) -> R): List<R>
inline fun <R> UIntArray.runningFoldIndexed(initial: R, operation: (Int, R, UInt) -> R): List<R>
inline fun <R> UIntArray.scan(initial: R, operation: (R, UInt) -> R): List<R>
inline fun <R> UIntArray.scanIndexed(initial: R, operation: (Int, R, UInt) -> R): List<R>
inline fun <V, M : MutableMap<in UInt, in V>> UIntArray.associateWithTo(destination: M, valueSelector: (UInt) -> V): M
inline fun <V> UIntArray.associateWith(valueSelector: (UInt) -> V): Map<UInt, V>
inline fun UIntArray.onEach(action: (UInt) -> Unit): UIntArray
inline fun UIntArray.onEachIndexed(action: (Int, UInt) -> Unit): UIntArray
inline fun UIntArray.randomOrNull(): UInt?
inline fun UIntArray.reduceIndexedOrNull(operation: (Int, UInt, UInt) -> UInt): UInt?
inline fun UIntArray.reduceOrNull(operation: (UInt, UInt) -> UInt): UInt?
inline fun UIntArray.reduceRightIndexedOrNull(operation: (Int, UInt, UInt) -> UInt): UInt?
inline fun UIntArray.reduceRightOrNull(operation: (UInt, UInt) -> UInt): UInt?
inline fun UIntArray.reverse(fromIndex: Int, toIndex: Int)
inline fun UIntArray.runningReduce(operation: (UInt, UInt) -> UInt): List<UInt>
inline fun UIntArray.runningReduceIndexed(operation: (Int, UInt, UInt) -> UInt): List<UInt>
inline fun UIntArray.sumOf(selector: (UInt) -> Int): Int
@OverloadResolutionByLambdaReturnType inline fun UIntArray.sumOf(selector: (UInt) -> ULong): ULong
inline fun UIntArray.sumOf(selector: (UInt) -> UInt): UInt
fun UIntArray.max(): UInt
fun UIntArray.maxWith(comparator: Comparator<in UInt>): UInt
fun UIntArray.min(): UInt
fun UIntArray.minWith(comparator: Comparator<in UInt>): UInt
inline fun <R : Comparable<R>> UIntArray.maxBy(selector: (UInt) -> R): UInt
inline fun <R : Comparable<R>> UIntArray.minBy(selector: (UInt) -> R): UInt
@SinceKotlin(2.2) inline fun UIntArray.copyOf(newSize: Int, init: (Int) -> UInt): UIntArray
@SinceKotlin(2.4) fun UIntArray.allDistinct(): Boolean
@SinceKotlin(2.4) fun UIntArray.allEqual(): Boolean
@SinceKotlin(2.4) fun UIntArray.isSorted(): Boolean
@SinceKotlin(2.4) fun UIntArray.isSortedDescending(): Boolean
@SinceKotlin(2.4) fun UIntArray.isSortedWith(comparator: Comparator<in UInt>): Boolean
@SinceKotlin(2.4) inline fun <K> UIntArray.allDistinctBy(selector: (UInt) -> K): Boolean
@SinceKotlin(2.4) inline fun <K> UIntArray.allEqualBy(selector: (UInt) -> K): Boolean
@SinceKotlin(2.4) inline fun <R : Comparable<R>> UIntArray.isSortedBy(selector: (UInt) -> R?): Boolean
@SinceKotlin(2.4) inline fun <R : Comparable<R>> UIntArray.isSortedByDescending(selector: (UInt) -> R?): Boolean
