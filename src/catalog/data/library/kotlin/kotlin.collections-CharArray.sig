package kotlin.collections

import java.lang.Appendable
import java.math.BigDecimal
import java.math.BigInteger
import java.util.Comparator
import java.util.SortedSet

@Deprecated(HIDDEN) fun CharArray.max(): Char?
@Deprecated(HIDDEN) fun CharArray.maxWith(comparator: Comparator<in Char>): Char?
@Deprecated(HIDDEN) fun CharArray.min(): Char?
@Deprecated(HIDDEN) fun CharArray.minWith(comparator: Comparator<in Char>): Char?
@Deprecated(HIDDEN) inline fun <R : Comparable<R>> CharArray.maxBy(selector: (Char) -> R): Char?
@Deprecated(HIDDEN) inline fun <R : Comparable<R>> CharArray.minBy(selector: (Char) -> R): Char?
@Deprecated inline fun CharArray.sumBy(selector: (Char) -> Int): Int
@Deprecated inline fun CharArray.sumByDouble(selector: (Char) -> Double): Double
fun CharArray.copyInto(destination: CharArray, destinationOffset: Int = ..., startIndex: Int = ..., endIndex: Int = ...): CharArray
fun CharArray.random(random: kotlin.random.Random): Char
inline fun CharArray.random(): Char
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> CharArray.maxOf(selector: (Char) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> CharArray.maxOfOrNull(selector: (Char) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> CharArray.minOf(selector: (Char) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R : Comparable<R>> CharArray.minOfOrNull(selector: (Char) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R, C : MutableCollection<in R>> CharArray.flatMapIndexedTo(destination: C, transform: (Int, Char) -> Iterable<R>): C
@OverloadResolutionByLambdaReturnType inline fun <R> CharArray.flatMapIndexed(transform: (Int, Char) -> Iterable<R>): List<R>
@OverloadResolutionByLambdaReturnType inline fun <R> CharArray.maxOfWith(comparator: Comparator<in R>, selector: (Char) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R> CharArray.maxOfWithOrNull(comparator: Comparator<in R>, selector: (Char) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <R> CharArray.minOfWith(comparator: Comparator<in R>, selector: (Char) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <R> CharArray.minOfWithOrNull(comparator: Comparator<in R>, selector: (Char) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun CharArray.maxOf(selector: (Char) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun CharArray.maxOf(selector: (Char) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun CharArray.maxOfOrNull(selector: (Char) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun CharArray.maxOfOrNull(selector: (Char) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun CharArray.minOf(selector: (Char) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun CharArray.minOf(selector: (Char) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun CharArray.minOfOrNull(selector: (Char) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun CharArray.minOfOrNull(selector: (Char) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun CharArray.sumOf(selector: (Char) -> BigDecimal): BigDecimal
@OverloadResolutionByLambdaReturnType inline fun CharArray.sumOf(selector: (Char) -> BigInteger): BigInteger
@OverloadResolutionByLambdaReturnType inline fun CharArray.sumOf(selector: (Char) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun CharArray.sumOf(selector: (Char) -> Long): Long
fun CharArray.maxOrNull(): Char?
fun CharArray.maxWithOrNull(comparator: Comparator<in Char>): Char?
fun CharArray.minOrNull(): Char?
fun CharArray.minWithOrNull(comparator: Comparator<in Char>): Char?
fun CharArray.randomOrNull(random: kotlin.random.Random): Char?
fun CharArray.reverse(fromIndex: Int, toIndex: Int)
fun CharArray.shuffle()
fun CharArray.shuffle(random: kotlin.random.Random)
fun CharArray.sortDescending(fromIndex: Int, toIndex: Int)
inline fun <R : Comparable<R>> CharArray.maxByOrNull(selector: (Char) -> R): Char?
inline fun <R : Comparable<R>> CharArray.minByOrNull(selector: (Char) -> R): Char?
inline fun <R> CharArray.runningFold(initial: R, operation: (R, Char) -> R): List<R>
inline fun <R> CharArray.runningFoldIndexed(initial: R, operation: (Int, R, Char) -> R): List<R>
inline fun <R> CharArray.scan(initial: R, operation: (R, Char) -> R): List<R>
inline fun <R> CharArray.scanIndexed(initial: R, operation: (Int, R, Char) -> R): List<R>
inline fun <V, M : MutableMap<in Char, in V>> CharArray.associateWithTo(destination: M, valueSelector: (Char) -> V): M
inline fun <V> CharArray.associateWith(valueSelector: (Char) -> V): Map<Char, V>
inline fun CharArray.onEach(action: (Char) -> Unit): CharArray
inline fun CharArray.onEachIndexed(action: (Int, Char) -> Unit): CharArray
inline fun CharArray.randomOrNull(): Char?
inline fun CharArray.reduceIndexedOrNull(operation: (Int, Char, Char) -> Char): Char?
inline fun CharArray.reduceOrNull(operation: (Char, Char) -> Char): Char?
inline fun CharArray.reduceRightIndexedOrNull(operation: (Int, Char, Char) -> Char): Char?
inline fun CharArray.reduceRightOrNull(operation: (Char, Char) -> Char): Char?
inline fun CharArray.runningReduce(operation: (Char, Char) -> Char): List<Char>
inline fun CharArray.runningReduceIndexed(operation: (Int, Char, Char) -> Char): List<Char>
inline fun CharArray.sumOf(selector: (Char) -> Int): Int
inline fun CharArray?.contentHashCode(): Int
inline fun CharArray?.contentToString(): String
inline infix fun CharArray?.contentEquals(other: CharArray?): Boolean
@OverloadResolutionByLambdaReturnType inline fun CharArray.sumOf(selector: (Char) -> ULong): ULong
inline fun CharArray.sumOf(selector: (Char) -> UInt): UInt
fun CharArray.max(): Char
fun CharArray.maxWith(comparator: Comparator<in Char>): Char
fun CharArray.min(): Char
fun CharArray.minWith(comparator: Comparator<in Char>): Char
inline fun <R : Comparable<R>> CharArray.maxBy(selector: (Char) -> R): Char
inline fun <R : Comparable<R>> CharArray.minBy(selector: (Char) -> R): Char
@SinceKotlin(2.2) inline fun CharArray.copyOf(newSize: Int, init: (Int) -> Char): CharArray
@SinceKotlin(2.4) fun CharArray.allDistinct(): Boolean
@SinceKotlin(2.4) fun CharArray.allEqual(): Boolean
@SinceKotlin(2.4) fun CharArray.isSorted(): Boolean
@SinceKotlin(2.4) fun CharArray.isSortedDescending(): Boolean
@SinceKotlin(2.4) fun CharArray.isSortedWith(comparator: Comparator<in Char>): Boolean
@SinceKotlin(2.4) inline fun <K> CharArray.allDistinctBy(selector: (Char) -> K): Boolean
@SinceKotlin(2.4) inline fun <K> CharArray.allEqualBy(selector: (Char) -> K): Boolean
@SinceKotlin(2.4) inline fun <R : Comparable<R>> CharArray.isSortedBy(selector: (Char) -> R?): Boolean
@SinceKotlin(2.4) inline fun <R : Comparable<R>> CharArray.isSortedByDescending(selector: (Char) -> R?): Boolean
fun <A : Appendable> CharArray.joinTo(buffer: A, separator: CharSequence = ..., prefix: CharSequence = ..., postfix: CharSequence = ..., limit: Int = ..., truncated: CharSequence = ..., transform: ((Char) -> CharSequence)? = ...): A
fun <C : MutableCollection<in Char>> CharArray.toCollection(destination: C): C
fun CharArray.any(): Boolean
fun CharArray.asIterable(): Iterable<Char>
fun CharArray.asList(): List<Char>
fun CharArray.asSequence(): Sequence<Char>
fun CharArray.binarySearch(element: Char, fromIndex: Int = ..., toIndex: Int = ...): Int
fun CharArray.distinct(): List<Char>
fun CharArray.drop(n: Int): List<Char>
fun CharArray.dropLast(n: Int): List<Char>
fun CharArray.fill(element: Char, fromIndex: Int = ..., toIndex: Int = ...)
fun CharArray.first(): Char
fun CharArray.firstOrNull(): Char?
fun CharArray.getOrNull(index: Int): Char?
fun CharArray.indexOf(element: Char): Int
fun CharArray.joinToString(separator: CharSequence = ..., prefix: CharSequence = ..., postfix: CharSequence = ..., limit: Int = ..., truncated: CharSequence = ..., transform: ((Char) -> CharSequence)? = ...): String
fun CharArray.last(): Char
fun CharArray.lastIndexOf(element: Char): Int
fun CharArray.lastOrNull(): Char?
fun CharArray.none(): Boolean
fun CharArray.reverse()
fun CharArray.reversed(): List<Char>
fun CharArray.reversedArray(): CharArray
fun CharArray.single(): Char
fun CharArray.singleOrNull(): Char?
fun CharArray.slice(indices: Iterable<Int>): List<Char>
fun CharArray.slice(indices: IntRange): List<Char>
fun CharArray.sliceArray(indices: Collection<Int>): CharArray
fun CharArray.sliceArray(indices: IntRange): CharArray
fun CharArray.sort()
fun CharArray.sort(fromIndex: Int = ..., toIndex: Int = ...)
fun CharArray.sortDescending()
fun CharArray.sorted(): List<Char>
fun CharArray.sortedArray(): CharArray
fun CharArray.sortedArrayDescending(): CharArray
fun CharArray.sortedDescending(): List<Char>
fun CharArray.sortedWith(comparator: Comparator<in Char>): List<Char>
fun CharArray.take(n: Int): List<Char>
fun CharArray.takeLast(n: Int): List<Char>
fun CharArray.toHashSet(): java.util.HashSet<Char>
fun CharArray.toList(): List<Char>
fun CharArray.toMutableList(): MutableList<Char>
fun CharArray.toMutableSet(): MutableSet<Char>
fun CharArray.toSet(): Set<Char>
fun CharArray.toSortedSet(): SortedSet<Char>
fun CharArray.toTypedArray(): Array<Char>
fun CharArray.withIndex(): Iterable<IndexedValue<Char>>
infix fun <R> CharArray.zip(other: Array<out R>): List<Pair<Char, R>>
infix fun <R> CharArray.zip(other: Iterable<R>): List<Pair<Char, R>>
infix fun CharArray.intersect(other: Iterable<Char>): Set<Char>
infix fun CharArray.subtract(other: Iterable<Char>): Set<Char>
infix fun CharArray.union(other: Iterable<Char>): Set<Char>
infix fun CharArray.zip(other: CharArray): List<Pair<Char, Char>>
inline fun <C : MutableCollection<in Char>> CharArray.filterIndexedTo(destination: C, predicate: (Int, Char) -> Boolean): C
inline fun <C : MutableCollection<in Char>> CharArray.filterNotTo(destination: C, predicate: (Char) -> Boolean): C
inline fun <C : MutableCollection<in Char>> CharArray.filterTo(destination: C, predicate: (Char) -> Boolean): C
inline fun <K, M : MutableMap<in K, in Char>> CharArray.associateByTo(destination: M, keySelector: (Char) -> K): M
inline fun <K, M : MutableMap<in K, MutableList<Char>>> CharArray.groupByTo(destination: M, keySelector: (Char) -> K): M
inline fun <K, V, M : MutableMap<in K, in V>> CharArray.associateByTo(destination: M, keySelector: (Char) -> K, valueTransform: (Char) -> V): M
inline fun <K, V, M : MutableMap<in K, in V>> CharArray.associateTo(destination: M, transform: (Char) -> Pair<K, V>): M
inline fun <K, V, M : MutableMap<in K, MutableList<V>>> CharArray.groupByTo(destination: M, keySelector: (Char) -> K, valueTransform: (Char) -> V): M
inline fun <K, V> CharArray.associate(transform: (Char) -> Pair<K, V>): Map<K, V>
inline fun <K, V> CharArray.associateBy(keySelector: (Char) -> K, valueTransform: (Char) -> V): Map<K, V>
inline fun <K, V> CharArray.groupBy(keySelector: (Char) -> K, valueTransform: (Char) -> V): Map<K, List<V>>
inline fun <K> CharArray.associateBy(keySelector: (Char) -> K): Map<K, Char>
inline fun <K> CharArray.distinctBy(selector: (Char) -> K): List<Char>
inline fun <K> CharArray.groupBy(keySelector: (Char) -> K): Map<K, List<Char>>
inline fun <R : Comparable<R>> CharArray.sortedBy(selector: (Char) -> R?): List<Char>
inline fun <R : Comparable<R>> CharArray.sortedByDescending(selector: (Char) -> R?): List<Char>
inline fun <R, C : MutableCollection<in R>> CharArray.flatMapTo(destination: C, transform: (Char) -> Iterable<R>): C
inline fun <R, C : MutableCollection<in R>> CharArray.mapIndexedTo(destination: C, transform: (Int, Char) -> R): C
inline fun <R, C : MutableCollection<in R>> CharArray.mapTo(destination: C, transform: (Char) -> R): C
inline fun <R, V> CharArray.zip(other: Array<out R>, transform: (Char, R) -> V): List<V>
inline fun <R, V> CharArray.zip(other: Iterable<R>, transform: (Char, R) -> V): List<V>
inline fun <R> CharArray.flatMap(transform: (Char) -> Iterable<R>): List<R>
inline fun <R> CharArray.fold(initial: R, operation: (R, Char) -> R): R
inline fun <R> CharArray.foldIndexed(initial: R, operation: (Int, R, Char) -> R): R
inline fun <R> CharArray.foldRight(initial: R, operation: (Char, R) -> R): R
inline fun <R> CharArray.foldRightIndexed(initial: R, operation: (Int, Char, R) -> R): R
inline fun <R> CharArray.map(transform: (Char) -> R): List<R>
inline fun <R> CharArray.mapIndexed(transform: (Int, Char) -> R): List<R>
inline fun <V> CharArray.zip(other: CharArray, transform: (Char, Char) -> V): List<V>
inline fun CharArray.all(predicate: (Char) -> Boolean): Boolean
inline fun CharArray.any(predicate: (Char) -> Boolean): Boolean
inline fun CharArray.copyOf(): CharArray
inline fun CharArray.copyOf(newSize: Int): CharArray
inline fun CharArray.copyOfRange(fromIndex: Int, toIndex: Int): CharArray
inline fun CharArray.count(): Int
inline fun CharArray.count(predicate: (Char) -> Boolean): Int
inline fun CharArray.dropLastWhile(predicate: (Char) -> Boolean): List<Char>
inline fun CharArray.dropWhile(predicate: (Char) -> Boolean): List<Char>
inline fun CharArray.elementAt(index: Int): Char
inline fun CharArray.elementAtOrElse(index: Int, defaultValue: (Int) -> Char): Char
inline fun CharArray.elementAtOrNull(index: Int): Char?
inline fun CharArray.filter(predicate: (Char) -> Boolean): List<Char>
inline fun CharArray.filterIndexed(predicate: (Int, Char) -> Boolean): List<Char>
inline fun CharArray.filterNot(predicate: (Char) -> Boolean): List<Char>
inline fun CharArray.find(predicate: (Char) -> Boolean): Char?
inline fun CharArray.findLast(predicate: (Char) -> Boolean): Char?
inline fun CharArray.first(predicate: (Char) -> Boolean): Char
inline fun CharArray.firstOrNull(predicate: (Char) -> Boolean): Char?
inline fun CharArray.forEach(action: (Char) -> Unit)
inline fun CharArray.forEachIndexed(action: (Int, Char) -> Unit)
inline fun CharArray.getOrElse(index: Int, defaultValue: (Int) -> Char): Char
inline fun CharArray.indexOfFirst(predicate: (Char) -> Boolean): Int
inline fun CharArray.indexOfLast(predicate: (Char) -> Boolean): Int
inline fun CharArray.isEmpty(): Boolean
inline fun CharArray.isNotEmpty(): Boolean
inline fun CharArray.last(predicate: (Char) -> Boolean): Char
inline fun CharArray.lastOrNull(predicate: (Char) -> Boolean): Char?
inline fun CharArray.none(predicate: (Char) -> Boolean): Boolean
inline fun CharArray.partition(predicate: (Char) -> Boolean): Pair<List<Char>, List<Char>>
inline fun CharArray.reduce(operation: (Char, Char) -> Char): Char
inline fun CharArray.reduceIndexed(operation: (Int, Char, Char) -> Char): Char
inline fun CharArray.reduceRight(operation: (Char, Char) -> Char): Char
inline fun CharArray.reduceRightIndexed(operation: (Int, Char, Char) -> Char): Char
inline fun CharArray.single(predicate: (Char) -> Boolean): Char
inline fun CharArray.singleOrNull(predicate: (Char) -> Boolean): Char?
inline fun CharArray.takeLastWhile(predicate: (Char) -> Boolean): List<Char>
inline fun CharArray.takeWhile(predicate: (Char) -> Boolean): List<Char>
inline operator fun CharArray.component1(): Char
inline operator fun CharArray.component2(): Char
inline operator fun CharArray.component3(): Char
inline operator fun CharArray.component4(): Char
inline operator fun CharArray.component5(): Char
operator fun CharArray.contains(element: Char): Boolean
operator fun CharArray.plus(element: Char): CharArray
operator fun CharArray.plus(elements: CharArray): CharArray
operator fun CharArray.plus(elements: Collection<Char>): CharArray
val CharArray.indices: IntRange
val CharArray.lastIndex: Int
