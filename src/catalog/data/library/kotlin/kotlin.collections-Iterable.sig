package kotlin.collections

import java.lang.Appendable
import java.math.BigDecimal
import java.math.BigInteger
import java.util.Comparator
import java.util.Random
import java.util.SortedSet

@Deprecated(HIDDEN) fun Iterable<Double>.max(): Double?
@Deprecated(HIDDEN) fun Iterable<Double>.min(): Double?
@Deprecated(HIDDEN) fun Iterable<Float>.max(): Float?
@Deprecated(HIDDEN) fun Iterable<Float>.min(): Float?
@Deprecated(HIDDEN) fun <T : Comparable<T>> Iterable<T>.max(): T?
@Deprecated(HIDDEN) fun <T : Comparable<T>> Iterable<T>.min(): T?
@Deprecated(HIDDEN) fun <T> Iterable<T>.maxWith(comparator: Comparator<in T>): T?
@Deprecated(HIDDEN) fun <T> Iterable<T>.minWith(comparator: Comparator<in T>): T?
@Deprecated(HIDDEN) inline fun <T, R : Comparable<R>> Iterable<T>.maxBy(selector: (T) -> R): T?
@Deprecated(HIDDEN) inline fun <T, R : Comparable<R>> Iterable<T>.minBy(selector: (T) -> R): T?
@Deprecated inline fun <T> Iterable<T>.sumBy(selector: (T) -> Int): Int
@Deprecated inline fun <T> Iterable<T>.sumByDouble(selector: (T) -> Double): Double
@HidesMembers inline fun <T> Iterable<T>.forEach(action: (T) -> Unit)
inline fun <T, K> Iterable<T>.groupingBy(keySelector: (T) -> K): Grouping<T, K>
fun <T, R> Iterable<T>.chunked(size: Int, transform: (List<T>) -> R): List<R>
fun <T, R> Iterable<T>.windowed(size: Int, step: Int = ..., partialWindows: Boolean = ..., transform: (List<T>) -> R): List<R>
fun <T> Iterable<T>.chunked(size: Int): List<List<T>>
fun <T> Iterable<T>.shuffled(): List<T>
fun <T> Iterable<T>.shuffled(random: Random): List<T>
fun <T> Iterable<T>.windowed(size: Int, step: Int = ..., partialWindows: Boolean = ...): List<List<T>>
fun <T> Iterable<T>.zipWithNext(): List<Pair<T, T>>
inline fun <T, R> Iterable<T>.zipWithNext(transform: (T, T) -> R): List<R>
fun <T> Iterable<T>.shuffled(random: kotlin.random.Random): List<T>
inline fun <K, V, M : MutableMap<in K, in V>> Iterable<K>.associateWithTo(destination: M, valueSelector: (K) -> V): M
inline fun <K, V> Iterable<K>.associateWith(valueSelector: (K) -> V): Map<K, V>
@OverloadResolutionByLambdaReturnType inline fun <T, R : Comparable<R>> Iterable<T>.maxOf(selector: (T) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <T, R : Comparable<R>> Iterable<T>.maxOfOrNull(selector: (T) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <T, R : Comparable<R>> Iterable<T>.minOf(selector: (T) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <T, R : Comparable<R>> Iterable<T>.minOfOrNull(selector: (T) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <T, R, C : MutableCollection<in R>> Iterable<T>.flatMapIndexedTo(destination: C, transform: (Int, T) -> Iterable<R>): C
@OverloadResolutionByLambdaReturnType inline fun <T, R, C : MutableCollection<in R>> Iterable<T>.flatMapIndexedTo(destination: C, transform: (Int, T) -> Sequence<R>): C
@OverloadResolutionByLambdaReturnType inline fun <T, R, C : MutableCollection<in R>> Iterable<T>.flatMapTo(destination: C, transform: (T) -> Sequence<R>): C
@OverloadResolutionByLambdaReturnType inline fun <T, R> Iterable<T>.flatMap(transform: (T) -> Sequence<R>): List<R>
@OverloadResolutionByLambdaReturnType inline fun <T, R> Iterable<T>.flatMapIndexed(transform: (Int, T) -> Iterable<R>): List<R>
@OverloadResolutionByLambdaReturnType inline fun <T, R> Iterable<T>.flatMapIndexed(transform: (Int, T) -> Sequence<R>): List<R>
@OverloadResolutionByLambdaReturnType inline fun <T, R> Iterable<T>.maxOfWith(comparator: Comparator<in R>, selector: (T) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <T, R> Iterable<T>.maxOfWithOrNull(comparator: Comparator<in R>, selector: (T) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <T, R> Iterable<T>.minOfWith(comparator: Comparator<in R>, selector: (T) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <T, R> Iterable<T>.minOfWithOrNull(comparator: Comparator<in R>, selector: (T) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <T> Iterable<T>.maxOf(selector: (T) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun <T> Iterable<T>.maxOf(selector: (T) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun <T> Iterable<T>.maxOfOrNull(selector: (T) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun <T> Iterable<T>.maxOfOrNull(selector: (T) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun <T> Iterable<T>.minOf(selector: (T) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun <T> Iterable<T>.minOf(selector: (T) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun <T> Iterable<T>.minOfOrNull(selector: (T) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun <T> Iterable<T>.minOfOrNull(selector: (T) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun <T> Iterable<T>.sumOf(selector: (T) -> BigDecimal): BigDecimal
@OverloadResolutionByLambdaReturnType inline fun <T> Iterable<T>.sumOf(selector: (T) -> BigInteger): BigInteger
@OverloadResolutionByLambdaReturnType inline fun <T> Iterable<T>.sumOf(selector: (T) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun <T> Iterable<T>.sumOf(selector: (T) -> Long): Long
fun <T : Comparable<T>> Iterable<T>.maxOrNull(): T?
fun <T : Comparable<T>> Iterable<T>.minOrNull(): T?
fun <T> Iterable<T>.maxWithOrNull(comparator: Comparator<in T>): T?
fun <T> Iterable<T>.minWithOrNull(comparator: Comparator<in T>): T?
fun Iterable<Double>.maxOrNull(): Double?
fun Iterable<Double>.minOrNull(): Double?
fun Iterable<Float>.maxOrNull(): Float?
fun Iterable<Float>.minOrNull(): Float?
inline fun <S, T : S> Iterable<T>.reduceIndexedOrNull(operation: (Int, S, T) -> S): S?
inline fun <S, T : S> Iterable<T>.reduceOrNull(operation: (S, T) -> S): S?
inline fun <S, T : S> Iterable<T>.runningReduce(operation: (S, T) -> S): List<S>
inline fun <S, T : S> Iterable<T>.runningReduceIndexed(operation: (Int, S, T) -> S): List<S>
inline fun <T, R : Comparable<R>> Iterable<T>.maxByOrNull(selector: (T) -> R): T?
inline fun <T, R : Comparable<R>> Iterable<T>.minByOrNull(selector: (T) -> R): T?
inline fun <T, R> Iterable<T>.runningFold(initial: R, operation: (R, T) -> R): List<R>
inline fun <T, R> Iterable<T>.runningFoldIndexed(initial: R, operation: (Int, R, T) -> R): List<R>
inline fun <T, R> Iterable<T>.scan(initial: R, operation: (R, T) -> R): List<R>
inline fun <T, R> Iterable<T>.scanIndexed(initial: R, operation: (Int, R, T) -> R): List<R>
inline fun <T> Iterable<T>.sumOf(selector: (T) -> Int): Int
@OverloadResolutionByLambdaReturnType inline fun <T> Iterable<T>.sumOf(selector: (T) -> ULong): ULong
fun Iterable<UByte>.sum(): UInt
fun Iterable<UInt>.sum(): UInt
fun Iterable<ULong>.sum(): ULong
fun Iterable<UShort>.sum(): UInt
inline fun <T, R : Any> Iterable<T>.firstNotNullOf(transform: (T) -> R?): R
inline fun <T, R : Any> Iterable<T>.firstNotNullOfOrNull(transform: (T) -> R?): R?
inline fun <T> Iterable<T>.sumOf(selector: (T) -> UInt): UInt
fun <T : Comparable<T>> Iterable<T>.max(): T
fun <T : Comparable<T>> Iterable<T>.min(): T
fun <T> Iterable<T>.maxWith(comparator: Comparator<in T>): T
fun <T> Iterable<T>.minWith(comparator: Comparator<in T>): T
fun Iterable<Double>.max(): Double
fun Iterable<Double>.min(): Double
fun Iterable<Float>.max(): Float
fun Iterable<Float>.min(): Float
inline fun <T, R : Comparable<R>> Iterable<T>.maxBy(selector: (T) -> R): T
inline fun <T, R : Comparable<R>> Iterable<T>.minBy(selector: (T) -> R): T
@SinceKotlin(2.4) fun <T : Comparable<T>> Iterable<T>.isSorted(): Boolean
@SinceKotlin(2.4) fun <T : Comparable<T>> Iterable<T>.isSortedDescending(): Boolean
@SinceKotlin(2.4) fun <T> Iterable<T>.allDistinct(): Boolean
@SinceKotlin(2.4) fun <T> Iterable<T>.allEqual(): Boolean
@SinceKotlin(2.4) fun <T> Iterable<T>.isSortedWith(comparator: Comparator<in T>): Boolean
@SinceKotlin(2.4) inline fun <T, K> Iterable<T>.allDistinctBy(selector: (T) -> K): Boolean
@SinceKotlin(2.4) inline fun <T, K> Iterable<T>.allEqualBy(selector: (T) -> K): Boolean
@SinceKotlin(2.4) inline fun <T, R : Comparable<R>> Iterable<T>.isSortedBy(selector: (T) -> R?): Boolean
@SinceKotlin(2.4) inline fun <T, R : Comparable<R>> Iterable<T>.isSortedByDescending(selector: (T) -> R?): Boolean
fun <C : MutableCollection<in R>, R> Iterable<*>.filterIsInstanceTo(destination: C, klass: Class<R>): C
fun <C : MutableCollection<in T>, T : Any> Iterable<T?>.filterNotNullTo(destination: C): C
fun <K, V, M : MutableMap<in K, in V>> Iterable<Pair<K, V>>.toMap(destination: M): M
fun <K, V> Iterable<Pair<K, V>>.toMap(): Map<K, V>
fun <R> Iterable<*>.filterIsInstance(klass: Class<R>): List<R>
fun <T : Any> Iterable<T?>.filterNotNull(): List<T>
fun <T : Any> Iterable<T?>.requireNoNulls(): Iterable<T>
fun <T : Comparable<T>> Iterable<T>.sorted(): List<T>
fun <T : Comparable<T>> Iterable<T>.sortedDescending(): List<T>
fun <T : Comparable<T>> Iterable<T>.toSortedSet(): SortedSet<T>
fun <T, A : Appendable> Iterable<T>.joinTo(buffer: A, separator: CharSequence = ..., prefix: CharSequence = ..., postfix: CharSequence = ..., limit: Int = ..., truncated: CharSequence = ..., transform: ((T) -> CharSequence)? = ...): A
fun <T, C : MutableCollection<in T>> Iterable<T>.toCollection(destination: C): C
fun <T, R> Iterable<Pair<T, R>>.unzip(): Pair<List<T>, List<R>>
fun <T> Iterable<T>.any(): Boolean
fun <T> Iterable<T>.asSequence(): Sequence<T>
fun <T> Iterable<T>.count(): Int
fun <T> Iterable<T>.distinct(): List<T>
fun <T> Iterable<T>.drop(n: Int): List<T>
fun <T> Iterable<T>.elementAt(index: Int): T
fun <T> Iterable<T>.elementAtOrElse(index: Int, defaultValue: (Int) -> T): T
fun <T> Iterable<T>.elementAtOrNull(index: Int): T?
fun <T> Iterable<T>.first(): T
fun <T> Iterable<T>.firstOrNull(): T?
@OnlyInputTypes fun <T> Iterable<T>.indexOf(element: T): Int
fun <T> Iterable<T>.joinToString(separator: CharSequence = ..., prefix: CharSequence = ..., postfix: CharSequence = ..., limit: Int = ..., truncated: CharSequence = ..., transform: ((T) -> CharSequence)? = ...): String
fun <T> Iterable<T>.last(): T
@OnlyInputTypes fun <T> Iterable<T>.lastIndexOf(element: T): Int
fun <T> Iterable<T>.lastOrNull(): T?
fun <T> Iterable<T>.none(): Boolean
fun <T> Iterable<T>.reversed(): List<T>
fun <T> Iterable<T>.single(): T
fun <T> Iterable<T>.singleOrNull(): T?
fun <T> Iterable<T>.sortedWith(comparator: Comparator<in T>): List<T>
fun <T> Iterable<T>.take(n: Int): List<T>
fun <T> Iterable<T>.toHashSet(): java.util.HashSet<T>
fun <T> Iterable<T>.toList(): List<T>
fun <T> Iterable<T>.toMutableList(): MutableList<T>
fun <T> Iterable<T>.toMutableSet(): MutableSet<T>
fun <T> Iterable<T>.toSet(): Set<T>
fun <T> Iterable<T>.toSortedSet(comparator: Comparator<in T>): SortedSet<T>
fun <T> Iterable<T>.withIndex(): Iterable<IndexedValue<T>>
fun <T> Iterable<Iterable<T>>.flatten(): List<T>
fun Iterable<Byte>.average(): Double
fun Iterable<Byte>.sum(): Int
fun Iterable<Double>.average(): Double
fun Iterable<Double>.sum(): Double
fun Iterable<Float>.average(): Double
fun Iterable<Float>.sum(): Float
fun Iterable<Int>.average(): Double
fun Iterable<Int>.sum(): Int
fun Iterable<Long>.average(): Double
fun Iterable<Long>.sum(): Long
fun Iterable<Short>.average(): Double
fun Iterable<Short>.sum(): Int
infix fun <T, R> Iterable<T>.zip(other: Array<out R>): List<Pair<T, R>>
infix fun <T, R> Iterable<T>.zip(other: Iterable<R>): List<Pair<T, R>>
infix fun <T> Iterable<T>.intersect(other: Iterable<T>): Set<T>
infix fun <T> Iterable<T>.subtract(other: Iterable<T>): Set<T>
infix fun <T> Iterable<T>.union(other: Iterable<T>): Set<T>
inline fun <S, T : S> Iterable<T>.reduce(operation: (S, T) -> S): S
inline fun <S, T : S> Iterable<T>.reduceIndexed(operation: (Int, S, T) -> S): S
inline fun <T, C : MutableCollection<in T>> Iterable<T>.filterIndexedTo(destination: C, predicate: (Int, T) -> Boolean): C
inline fun <T, C : MutableCollection<in T>> Iterable<T>.filterNotTo(destination: C, predicate: (T) -> Boolean): C
inline fun <T, C : MutableCollection<in T>> Iterable<T>.filterTo(destination: C, predicate: (T) -> Boolean): C
inline fun <T, K, M : MutableMap<in K, in T>> Iterable<T>.associateByTo(destination: M, keySelector: (T) -> K): M
inline fun <T, K, M : MutableMap<in K, MutableList<T>>> Iterable<T>.groupByTo(destination: M, keySelector: (T) -> K): M
inline fun <T, K, V, M : MutableMap<in K, in V>> Iterable<T>.associateByTo(destination: M, keySelector: (T) -> K, valueTransform: (T) -> V): M
inline fun <T, K, V, M : MutableMap<in K, in V>> Iterable<T>.associateTo(destination: M, transform: (T) -> Pair<K, V>): M
inline fun <T, K, V, M : MutableMap<in K, MutableList<V>>> Iterable<T>.groupByTo(destination: M, keySelector: (T) -> K, valueTransform: (T) -> V): M
inline fun <T, K, V> Iterable<T>.associate(transform: (T) -> Pair<K, V>): Map<K, V>
inline fun <T, K, V> Iterable<T>.associateBy(keySelector: (T) -> K, valueTransform: (T) -> V): Map<K, V>
inline fun <T, K, V> Iterable<T>.groupBy(keySelector: (T) -> K, valueTransform: (T) -> V): Map<K, List<V>>
inline fun <T, K> Iterable<T>.associateBy(keySelector: (T) -> K): Map<K, T>
inline fun <T, K> Iterable<T>.distinctBy(selector: (T) -> K): List<T>
inline fun <T, K> Iterable<T>.groupBy(keySelector: (T) -> K): Map<K, List<T>>
inline fun <T, R : Any, C : MutableCollection<in R>> Iterable<T>.mapIndexedNotNullTo(destination: C, transform: (Int, T) -> R?): C
inline fun <T, R : Any, C : MutableCollection<in R>> Iterable<T>.mapNotNullTo(destination: C, transform: (T) -> R?): C
inline fun <T, R : Any> Iterable<T>.mapIndexedNotNull(transform: (Int, T) -> R?): List<R>
inline fun <T, R : Any> Iterable<T>.mapNotNull(transform: (T) -> R?): List<R>
inline fun <T, R : Comparable<R>> Iterable<T>.sortedBy(selector: (T) -> R?): List<T>
inline fun <T, R : Comparable<R>> Iterable<T>.sortedByDescending(selector: (T) -> R?): List<T>
inline fun <T, R, C : MutableCollection<in R>> Iterable<T>.flatMapTo(destination: C, transform: (T) -> Iterable<R>): C
inline fun <T, R, C : MutableCollection<in R>> Iterable<T>.mapIndexedTo(destination: C, transform: (Int, T) -> R): C
inline fun <T, R, C : MutableCollection<in R>> Iterable<T>.mapTo(destination: C, transform: (T) -> R): C
inline fun <T, R, V> Iterable<T>.zip(other: Array<out R>, transform: (T, R) -> V): List<V>
inline fun <T, R, V> Iterable<T>.zip(other: Iterable<R>, transform: (T, R) -> V): List<V>
inline fun <T, R> Iterable<T>.flatMap(transform: (T) -> Iterable<R>): List<R>
inline fun <T, R> Iterable<T>.fold(initial: R, operation: (R, T) -> R): R
inline fun <T, R> Iterable<T>.foldIndexed(initial: R, operation: (Int, R, T) -> R): R
inline fun <T, R> Iterable<T>.map(transform: (T) -> R): List<R>
inline fun <T, R> Iterable<T>.mapIndexed(transform: (Int, T) -> R): List<R>
inline fun <T> Iterable<T>.all(predicate: (T) -> Boolean): Boolean
inline fun <T> Iterable<T>.any(predicate: (T) -> Boolean): Boolean
inline fun <T> Iterable<T>.asIterable(): Iterable<T>
inline fun <T> Iterable<T>.count(predicate: (T) -> Boolean): Int
inline fun <T> Iterable<T>.dropWhile(predicate: (T) -> Boolean): List<T>
inline fun <T> Iterable<T>.filter(predicate: (T) -> Boolean): List<T>
inline fun <T> Iterable<T>.filterIndexed(predicate: (Int, T) -> Boolean): List<T>
inline fun <T> Iterable<T>.filterNot(predicate: (T) -> Boolean): List<T>
inline fun <T> Iterable<T>.find(predicate: (T) -> Boolean): T?
inline fun <T> Iterable<T>.findLast(predicate: (T) -> Boolean): T?
inline fun <T> Iterable<T>.first(predicate: (T) -> Boolean): T
inline fun <T> Iterable<T>.firstOrNull(predicate: (T) -> Boolean): T?
inline fun <T> Iterable<T>.forEachIndexed(action: (Int, T) -> Unit)
inline fun <T> Iterable<T>.indexOfFirst(predicate: (T) -> Boolean): Int
inline fun <T> Iterable<T>.indexOfLast(predicate: (T) -> Boolean): Int
inline fun <T> Iterable<T>.last(predicate: (T) -> Boolean): T
inline fun <T> Iterable<T>.lastOrNull(predicate: (T) -> Boolean): T?
inline fun <T> Iterable<T>.minusElement(element: T): List<T>
inline fun <T> Iterable<T>.none(predicate: (T) -> Boolean): Boolean
inline fun <T> Iterable<T>.partition(predicate: (T) -> Boolean): Pair<List<T>, List<T>>
inline fun <T> Iterable<T>.plusElement(element: T): List<T>
inline fun <T> Iterable<T>.single(predicate: (T) -> Boolean): T
inline fun <T> Iterable<T>.singleOrNull(predicate: (T) -> Boolean): T?
inline fun <T> Iterable<T>.takeWhile(predicate: (T) -> Boolean): List<T>
inline fun <reified R, C : MutableCollection<in R>> Iterable<*>.filterIsInstanceTo(destination: C): C
inline fun <reified R> Iterable<*>.filterIsInstance(): List<R>
@OnlyInputTypes operator fun <T> Iterable<T>.contains(element: T): Boolean
operator fun <T> Iterable<T>.minus(element: T): List<T>
operator fun <T> Iterable<T>.minus(elements: Array<out T>): List<T>
operator fun <T> Iterable<T>.minus(elements: Iterable<T>): List<T>
operator fun <T> Iterable<T>.minus(elements: Sequence<T>): List<T>
operator fun <T> Iterable<T>.plus(element: T): List<T>
operator fun <T> Iterable<T>.plus(elements: Array<out T>): List<T>
operator fun <T> Iterable<T>.plus(elements: Iterable<T>): List<T>
operator fun <T> Iterable<T>.plus(elements: Sequence<T>): List<T>
