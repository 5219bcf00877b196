package kotlin.collections

import java.lang.Appendable
import java.math.BigDecimal
import java.math.BigInteger
import java.nio.charset.Charset
import java.util.Comparator
import java.util.SortedSet

@Deprecated(HIDDEN) fun ByteArray.max(): Byte?
@Deprecated(HIDDEN) fun ByteArray.maxWith(comparator: Comparator<in Byte>): Byte?
@Deprecated(HIDDEN) fun ByteArray.min(): Byte?
@Deprecated(HIDDEN) fun ByteArray.minWith(comparator: Comparator<in Byte>): Byte?
@Deprecated(HIDDEN) inline fun <R : Comparable<R>> ByteArray.maxBy(selector: (Byte) -> R): Byte?
@Deprecated(HIDDEN) inline fun <R : Comparable<R>> ByteArray.minBy(selector: (Byte) -> R): Byte?
@Deprecated inline fun ByteArray.sumBy(selector: (Byte) -> Int): Int
@Deprecated inline fun ByteArray.sumByDouble(selector: (Byte) -> Double): Double
fun ByteArray.copyInto(destination: ByteArray, destinationOffset: Int = ..., startIndex: Int = ..., endIndex: Int = ...): ByteArray
fun ByteArray.random(random: kotlin.random.Random): Byte
inline fun ByteArray.random(): Byte
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> ByteArray.maxOf(selector: (Byte) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> ByteArray.maxOfOrNull(selector: (Byte) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> ByteArray.minOf(selector: (Byte) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> ByteArray.minOfOrNull(selector: (Byte) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R, C : MutableCollection<in R>> ByteArray.flatMapIndexedTo(destination: C, transform: (Int, Byte) -> Iterable<R>): C
@OverloadResolutionByLambdaReturnType inline fun <R> ByteArray.flatMapIndexed(transform: (Int, Byte) -> Iterable<R>): List<R>
@OverloadResolutionByLambdaReturnType inline fun <R> ByteArray.maxOfWith(comparator: Comparator<in R>, selector: (Byte) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R> ByteArray.maxOfWithOrNull(comparator: Comparator<in R>, selector: (Byte) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R> ByteArray.minOfWith(comparator: Comparator<in R>, selector: (Byte) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R> ByteArray.minOfWithOrNull(comparator: Comparator<in R>, selector: (Byte) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun ByteArray.maxOf(selector: (Byte) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun ByteArray.maxOf(selector: (Byte) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun ByteArray.maxOfOrNull(selector: (Byte) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun ByteArray.maxOfOrNull(selector: (Byte) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun ByteArray.minOf(selector: (Byte) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun ByteArray.minOf(selector: (Byte) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun ByteArray.minOfOrNull(selector: (Byte) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun ByteArray.minOfOrNull(selector: (Byte) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun ByteArray.sumOf(selector: (Byte) -> BigDecimal): BigDecimal
@OverloadResolutionByLambdaReturnType inline fun ByteArray.sumOf(selector: (Byte) -> BigInteger): BigInteger
@OverloadResolutionByLambdaReturnType inline fun ByteArray.sumOf(selector: (Byte) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun ByteArray.sumOf(selector: (Byte) -> Long): Long
fun ByteArray.maxOrNull(): Byte?
fun ByteArray.maxWithOrNull(comparator: Comparator<in Byte>): Byte?
fun ByteArray.minOrNull(): Byte?
fun ByteArray.minWithOrNull(comparator: Comparator<in Byte>): Byte?
fun ByteArray.randomOrNull(random: kotlin.random.Random): Byte?
fun ByteArray.reverse(fromIndex: Int, toIndex: Int)
fun ByteArray.shuffle()
fun ByteArray.shuffle(random: kotlin.random.Random)
fun ByteArray.sortDescending(fromIndex: Int, toIndex: Int)
inline fun <R : Comparable<R>> ByteArray.maxByOrNull(selector: (Byte) -> R): Byte?
inline fun <R : Comparable<R>> ByteArray.minByOrNull(selector: (Byte) -> R): Byte?
inline fun <R> ByteArray.runningFold(initial: R, operation: (R, Byte) -> R): List<R>
inline fun <R> ByteArray.runningFoldIndexed(initial: R, operation: (Int, R, Byte) -> R): List<R>
inline fun <R> ByteArray.scan(initial: R, operation: (R, Byte) -> R): List<R>
inline fun <R> ByteArray.scanIndexed(initial: R, operation: (Int, R, Byte) -> R): List<R>
inline fun <V, M : MutableMap<in Byte, in V>> ByteArray.associateWithTo(destination: M, valueSelector: (Byte) -> V): M
inline fun <V> ByteArray.associateWith(valueSelector: (Byte) -> V): Map<Byte, V>
inline fun ByteArray.onEach(action: (Byte) -> Unit): ByteArray
inline fun ByteArray.onEachIndexed(action: (Int, Byte) -> Unit): ByteArray
inline fun ByteArray.randomOrNull(): Byte?
inline fun ByteArray.reduceIndexedOrNull(operation: (Int, Byte, Byte) -> Byte): Byte?
inline fun ByteArray.reduceOrNull(operation: (Byte, Byte) -> Byte): Byte?
inline fun ByteArray.reduceRightIndexedOrNull(operation: (Int, Byte, Byte) -> Byte): Byte?
inline fun ByteArray.reduceRightOrNull(operation: (Byte, Byte) -> Byte): Byte?
inline fun ByteArray.runningReduce(operation: (Byte, Byte) -> Byte): List<Byte>
inline fun ByteArray.runningReduceIndexed(operation: (Int, Byte, Byte) -> Byte): List<Byte>
inline fun ByteArray.sumOf(selector: (Byte) -> Int): Int
inline fun ByteArray?.contentHashCode(): Int
inline fun ByteArray?.contentToString(): String
inline infix fun ByteArray?.contentEquals(other: ByteArray?): Boolean
@OverloadResolutionByLambdaReturnType inline fun ByteArray.sumOf(selector: (Byte) -> ULong): ULong
inline fun ByteArray.sumOf(selector: (Byte) -> UInt): UInt
fun ByteArray.max(): Byte
fun ByteArray.maxWith(comparator: Comparator<in Byte>): Byte
fun ByteArray.min(): Byte
fun ByteArray.minWith(comparator: Comparator<in Byte>): Byte
inline fun <R : Comparable<R>> ByteArray.maxBy(selector: (Byte) -> R): Byte
inline fun <R : Comparable<R>> ByteArray.minBy(selector: (Byte) -> R): Byte
@SinceKotlin(2.2) inline fun ByteArray.copyOf(newSize: Int, init: (Int) -> Byte): ByteArray
@SinceKotlin(2.4) fun ByteArray.allDistinct(): Boolean
@SinceKotlin(2.4) fun ByteArray.allEqual(): Boolean
@SinceKotlin(2.4) fun ByteArray.isSorted(): Boolean
@SinceKotlin(2.4) fun ByteArray.isSortedDescending(): Boolean
@SinceKotlin(2.4) fun ByteArray.isSortedWith(comparator: Comparator<in Byte>): Boolean
@SinceKotlin(2.4) inline fun <K> ByteArray.allDistinctBy(selector: (Byte) -> K): Boolean
@SinceKotlin(2.4) inline fun <K> ByteArray.allEqualBy(selector: (Byte) -> K): Boolean
@SinceKotlin(2.4) inline fun <R : Comparable<R>> ByteArray.isSortedBy(selector: (Byte) -> R?): Boolean
@SinceKotlin(2.4) inline fun <R : Comparable<R>> ByteArray.isSortedByDescending(selector: (Byte) -> R?): Boolean
fun <A : Appendable> ByteArray.joinTo(buffer: A, separator: CharSequence = ..., prefix: CharSequence = ..., postfix: CharSequence = ..., limit: Int = ..., truncated: CharSequence = ..., transform: ((Byte) -> CharSequence)? = ...): A
fun <C : MutableCollection<in Byte>> ByteArray.toCollection(destination: C): C
fun ByteArray.any(): Boolean
fun ByteArray.asIterable(): Iterable<Byte>
fun ByteArray.asList(): List<Byte>
fun ByteArray.asSequence(): Sequence<Byte>
fun ByteArray.average(): Double
fun ByteArray.binarySearch(element: Byte, fromIndex: Int = ..., toIndex: Int = ...): Int
fun ByteArray.distinct(): List<Byte>
fun ByteArray.drop(n: Int): List<Byte>
fun ByteArray.dropLast(n: Int): List<Byte>
fun ByteArray.fill(element: Byte, fromIndex: Int = ..., toIndex: Int = ...)
fun ByteArray.first(): Byte
fun ByteArray.firstOrNull(): Byte?
fun ByteArray.getOrNull(index: Int): Byte?
fun ByteArray.indexOf(element: Byte): Int
fun ByteArray.joinToString(separator: CharSequence = ..., prefix: CharSequence = ..., postfix: CharSequence = ..., limit: Int = ..., truncated: CharSequence = ..., transform: ((Byte) -> CharSequence)? = ...): String
fun ByteArray.last(): Byte
fun ByteArray.lastIndexOf(element: Byte): Int
fun ByteArray.lastOrNull(): Byte?
fun ByteArray.none(): Boolean
fun ByteArray.reverse()
fun ByteArray.reversed(): List<Byte>
fun ByteArray.reversedArray(): ByteArray
fun ByteArray.single(): Byte
fun ByteArray.singleOrNull(): Byte?
fun ByteArray.slice(indices: Iterable<Int>): List<Byte>
fun ByteArray.slice(indices: IntRange): List<Byte>
fun ByteArray.sliceArray(indices: Collection<Int>): ByteArray
fun ByteArray.sliceArray(indices: IntRange): ByteArray
fun ByteArray.sort()
fun ByteArray.sort(fromIndex: Int = ..., toIndex: Int = ...)
fun ByteArray.sortDescending()
fun ByteArray.sorted(): List<Byte>
fun ByteArray.sortedArray(): ByteArray
fun ByteArray.sortedArrayDescending(): ByteArray
fun ByteArray.sortedDescending(): List<Byte>
fun ByteArray.sortedWith(comparator: Comparator<in Byte>): List<Byte>
fun ByteArray.sum(): Int
fun ByteArray.take(n: Int): List<Byte>
fun ByteArray.takeLast(n: Int): List<Byte>
fun ByteArray.toHashSet(): java.util.HashSet<Byte>
fun ByteArray.toList(): List<Byte>
fun ByteArray.toMutableList(): MutableList<Byte>
fun ByteArray.toMutableSet(): MutableSet<Byte>
fun ByteArray.toSet(): Set<Byte>
fun ByteArray.toSortedSet(): SortedSet<Byte>
fun ByteArray.toTypedArray(): Array<Byte>
fun ByteArray.withIndex(): Iterable<IndexedValue<Byte>>
infix fun <R> ByteArray.zip(other: Array<out R>): List<Pair<Byte, R>>
infix fun <R> ByteArray.zip(other: Iterable<R>): List<Pair<Byte, R>>
infix fun ByteArray.intersect(other: Iterable<Byte>): Set<Byte>
infix fun ByteArray.subtract(other: Iterable<Byte>): Set<Byte>
infix fun ByteArray.union(other: Iterable<Byte>): Set<Byte>
infix fun ByteArray.zip(other: ByteArray): List<Pair<Byte, Byte>>
inline fun <C : MutableCollection<in Byte>> ByteArray.filterIndexedTo(destination: C, predicate: (Int, Byte) -> Boolean): C
inline fun <C : MutableCollection<in Byte>> ByteArray.filterNotTo(destination: C, predicate: (Byte) -> Boolean): C
inline fun <C : MutableCollection<in Byte>> ByteArray.filterTo(destination: C, predicate: (Byte) -> Boolean): C
inline fun <K, M : MutableMap<in K, in Byte>> ByteArray.associateByTo(destination: M, keySelector: (Byte) -> K): M
inline fun <K, M : MutableMap<in K, MutableList<Byte>>> ByteArray.groupByTo(destination: M, keySelector: (Byte) -> K): M
inline fun <K, V, M : MutableMap<in K, in V>> ByteArray.associateByTo(destination: M, keySelector: (Byte) -> K, valueTransform: (Byte) -> V): M
inline fun <K, V, M : MutableMap<in K, in V>> ByteArray.associateTo(destination: M, transform: (Byte) -> Pair<K, V>): M
inline fun <K, V, M : MutableMap<in K, MutableList<V>>> ByteArray.groupByTo(destination: M, keySelector: (Byte) -> K, valueTransform: (Byte) -> V): M
inline fun <K, V> ByteArray.associate(transform: (Byte) -> Pair<K, V>): Map<K, V>
inline fun <K, V> ByteArray.associateBy(keySelector: (Byte) -> K, valueTransform: (Byte) -> V): Map<K, V>
inline fun <K, V> ByteArray.groupBy(keySelector: (Byte) -> K, valueTransform: (Byte) -> V): Map<K, List<V>>
inline fun <K> ByteArray.associateBy(keySelector: (Byte) -> K): Map<K, Byte>
inline fun <K> ByteArray.distinctBy(selector: (Byte) -> K): List<Byte>
inline fun <K> ByteArray.groupBy(keySelector: (Byte) -> K): Map<K, List<Byte>>
inline fun <R : Comparable<R>> ByteArray.sortedBy(selector: (Byte) -> R?): List<Byte>
inline fun <R : Comparable<R>> ByteArray.sortedByDescending(selector: (Byte) -> R?): List<Byte>
inline fun <R, C : MutableCollection<in R>> ByteArray.flatMapTo(destination: C, transform: (Byte) -> Iterable<R>): C
inline fun <R, C : MutableCollection<in R>> ByteArray.mapIndexedTo(destination: C, transform: (Int, Byte) -> R): C
inline fun <R, C : MutableCollection<in R>> ByteArray.mapTo(destination: C, transform: (Byte) -> R): C
inline fun <R, V> ByteArray.zip(other: Array<out R>, transform: (Byte, R) -> V): List<V>
inline fun <R, V> ByteArray.zip(other: Iterable<R>, transform: (Byte, R) -> V): List<V>
inline fun <R> ByteArray.flatMap(transform: (Byte) -> Iterable<R>): List<R>
inline fun <R> ByteArray.fold(initial: R, operation: (R, Byte) -> R): R
inline fun <R> ByteArray.foldIndexed(initial: R, operation: (Int, R, Byte) -> R): R
inline fun <R> ByteArray.foldRight(initial: R, operation: (Byte, R) -> R): R
inline fun <R> ByteArray.foldRightIndexed(initial: R, operation: (Int, Byte, R) -> R): R
inline fun <R> ByteArray.map(transform: (Byte) -> R): List<R>
inline fun <R> ByteArray.mapIndexed(transform: (Int, Byte) -> R): List<R>
inline fun <V> ByteArray.zip(other: ByteArray, transform: (Byte, Byte) -> V): List<V>
inline fun ByteArray.all(predicate: (Byte) -> Boolean): Boolean
inline fun ByteArray.any(predicate: (Byte) -> Boolean): Boolean
inline fun ByteArray.copyOf(): ByteArray
inline fun ByteArray.copyOf(newSize: Int): ByteArray
inline fun ByteArray.copyOfRange(fromIndex: Int, toIndex: Int): ByteArray
inline fun ByteArray.count(): Int
inline fun ByteArray.count(predicate: (Byte) -> Boolean): Int
inline fun ByteArray.dropLastWhile(predicate: (Byte) -> Boolean): List<Byte>
inline fun ByteArray.dropWhile(predicate: (Byte) -> Boolean): List<Byte>
inline fun ByteArray.elementAt(index: Int): Byte
inline fun ByteArray.elementAtOrElse(index: Int, defaultValue: (Int) -> Byte): Byte
inline fun ByteArray.elementAtOrNull(index: Int): Byte?
inline fun ByteArray.filter(predicate: (Byte) -> Boolean): List<Byte>
inline fun ByteArray.filterIndexed(predicate: (Int, Byte) -> Boolean): List<Byte>
inline fun ByteArray.filterNot(predicate: (Byte) -> Boolean): List<Byte>
inline fun ByteArray.find(predicate: (Byte) -> Boolean): Byte?
inline fun ByteArray.findLast(predicate: (Byte) -> Boolean): Byte?
inline fun ByteArray.first(predicate: (Byte) -> Boolean): Byte
inline fun ByteArray.firstOrNull(predicate: (Byte) -> Boolean): Byte?
inline fun ByteArray.forEach(action: (Byte) -> Unit)
inline fun ByteArray.forEachIndexed(action: (Int, Byte) -> Unit)
inline fun ByteArray.getOrElse(index: Int, defaultValue: (Int) -> Byte): Byte
inline fun ByteArray.indexOfFirst(predicate: (Byte) -> Boolean): Int
inline fun ByteArray.indexOfLast(predicate: (Byte) -> Boolean): Int
inline fun ByteArray.isEmpty(): Boolean
inline fun ByteArray.isNotEmpty(): Boolean
inline fun ByteArray.last(predicate: (Byte) -> Boolean): Byte
inline fun ByteArray.lastOrNull(predicate: (Byte) -> Boolean): Byte?
inline fun ByteArray.none(predicate: (Byte) -> Boolean): Boolean
inline fun ByteArray.partition(predicate: (Byte) -> Boolean): Pair<List<Byte>, List<Byte>>
inline fun ByteArray.reduce(operation: (Byte, Byte) -> Byte): Byte
inline fun ByteArray.reduceIndexed(operation: (Int, Byte, Byte) -> Byte): Byte
inline fun ByteArray.reduceRight(operation: (Byte, Byte) -> Byte): Byte
inline fun ByteArray.reduceRightIndexed(operation: (Int, Byte, Byte) -> Byte): Byte
inline fun ByteArray.single(predicate: (Byte) -> Boolean): Byte
inline fun ByteArray.singleOrNull(predicate: (Byte) -> Boolean): Byte?
inline fun ByteArray.takeLastWhile(predicate: (Byte) -> Boolean): List<Byte>
inline fun ByteArray.takeWhile(predicate: (Byte) -> Boolean): List<Byte>
inline fun ByteArray.toString(charset: Charset): String
inline operator fun ByteArray.component1(): Byte
inline operator fun ByteArray.component2(): Byte
inline operator fun ByteArray.component3(): Byte
inline operator fun ByteArray.component4(): Byte
inline operator fun ByteArray.component5(): Byte
operator fun ByteArray.contains(element: Byte): Boolean
operator fun ByteArray.plus(element: Byte): ByteArray
operator fun ByteArray.plus(elements: ByteArray): ByteArray
operator fun ByteArray.plus(elements: Collection<Byte>): ByteArray
val ByteArray.indices: IntRange
val ByteArray.lastIndex: Int
inline fun ByteArray.asUByteArray(): UByteArray
inline fun ByteArray.toUByteArray(): UByteArray
