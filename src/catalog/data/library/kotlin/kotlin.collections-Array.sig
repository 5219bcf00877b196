package kotlin.collections

import java.lang.Appendable
import java.math.BigDecimal
import java.math.BigInteger
import java.util.Comparator
import java.util.SortedSet

@Deprecated(HIDDEN) fun Array<out Double>.max(): Double?
@Deprecated(HIDDEN) fun Array<out Double>.min(): Double?
@Deprecated(HIDDEN) fun Array<out Float>.max(): Float?
@Deprecated(HIDDEN) fun Array<out Float>.min(): Float?
@Deprecated(HIDDEN) fun <T : Comparable<T>> Array<out T>.max(): T?
@Deprecated(HIDDEN) fun <T : Comparable<T>> Array<out T>.min(): T?
@Deprecated(HIDDEN) fun <T> Array<out T>.maxWith(comparator: Comparator<in T>): T?
@Deprecated(HIDDEN) fun <T> Array<out T>.minWith(comparator: Comparator<in T>): T?
@Deprecated(HIDDEN) inline fun <T, R : Comparable<R>> Array<out T>.maxBy(selector: (T) -> R): T?
@Deprecated(HIDDEN) inline fun <T, R : Comparable<R>> Array<out T>.minBy(selector: (T) -> R): T?
@Deprecated inline fun <T> Array<out T>.sumBy(selector: (T) -> Int): Int
@Deprecated inline fun <T> Array<out T>.sumByDouble(selector: (T) -> Double): Double
@LowPriorityInOverloadResolution inline fun <T> Array<out T>.contentDeepHashCode(): Int
@LowPriorityInOverloadResolution inline fun <T> Array<out T>.contentDeepToString(): String
@LowPriorityInOverloadResolution inline infix fun <T> Array<out T>.contentDeepEquals(other: Array<out T>): Boolean
inline fun <T, K> Array<out T>.groupingBy(keySelector: (T) -> K): Grouping<T, K>
fun <T> Array<out T>.copyInto(destination: Array<T>, destinationOffset: Int = ..., startIndex: Int = ..., endIndex: Int = ...): Array<T>
fun <T> Array<out T>.random(random: kotlin.random.Random): T
inline fun <T> Array<out T>.random(): T
inline fun Array<*>?.isNullOrEmpty(): Boolean
@OverloadResolutionByLambdaReturnType inline fun <T, R : Comparable<R>> Array<out T>.maxOf(selector: (T) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <T, R : Comparable<R>> Array<out T>.maxOfOrNull(selector: (T) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <T, R : Comparable<R>> Array<out T>.minOf(selector: (T) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <T, R : Comparable<R>> Array<out T>.minOfOrNull(selector: (T) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <T, R, C : MutableCollection<in R>> Array<out T>.flatMapIndexedTo(destination: C, transform: (Int, T) -> Iterable<R>): C
@OverloadResolutionByLambdaReturnType inline fun <T, R, C : MutableCollection<in R>> Array<out T>.flatMapIndexedTo(destination: C, transform: (Int, T) -> Sequence<R>): C
@OverloadResolutionByLambdaReturnType inline fun <T, R, C : MutableCollection<in R>> Array<out T>.flatMapTo(destination: C, transform: (T) -> Sequence<R>): C
@OverloadResolutionByLambdaReturnType inline fun <T, R> Array<out T>.flatMap(transform: (T) -> Sequence<R>): List<R>
@OverloadResolutionByLambdaReturnType inline fun <T, R> Array<out T>.flatMapIndexed(transform: (Int, T) -> Iterable<R>): List<R>
@OverloadResolutionByLambdaReturnType inline fun <T, R> Array<out T>.flatMapIndexed(transform: (Int, T) -> Sequence<R>): List<R>
@OverloadResolutionByLambdaReturnType inline fun <T, R> Array<out T>.maxOfWith(comparator: Comparator<in R>, selector: (T) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <T, R> Array<out T>.maxOfWithOrNull(comparator: Comparator<in R>, selector: (T) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <T, R> Array<out T>.minOfWith(comparator: Comparator<in R>, selector: (T) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <T, R> Array<out T>.minOfWithOrNull(comparator: Comparator<in R>, selector: (T) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <T> Array<out T>.maxOf(selector: (T) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun <T> Array<out T>.maxOf(selector: (T) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun <T> Array<out T>.maxOfOrNull(selector: (T) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun <T> Array<out T>.maxOfOrNull(selector: (T) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun <T> Array<out T>.minOf(selector: (T) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun <T> Array<out T>.minOf(selector: (T) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun <T> Array<out T>.minOfOrNull(selector: (T) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun <T> Array<out T>.minOfOrNull(selector: (T) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun <T> Array<out T>.sumOf(selector: (T) -> BigDecimal): BigDecimal
@OverloadResolutionByLambdaReturnType inline fun <T> Array<out T>.sumOf(selector: (T) -> BigInteger): BigInteger
@OverloadResolutionByLambdaReturnType inline fun <T> Array<out T>.sumOf(selector: (T) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun <T> Array<out T>.sumOf(selector: (T) -> Long): Long
fun <T : Comparable<T>> Array<out T>.maxOrNull(): T?
fun <T : Comparable<T>> Array<out T>.minOrNull(): T?
fun <T : Comparable<T>> Array<out T>.sort(fromIndex: Int = ..., toIndex: Int = ...)
fun <T : Comparable<T>> Array<out T>.sortDescending(fromIndex: Int, toIndex: Int)
fun <T> Array<T>.reverse(fromIndex: Int, toIndex: Int)
fun <T> Array<T>.shuffle()
fun <T> Array<T>.shuffle(random: kotlin.random.Random)
fun <T> Array<out T>.maxWithOrNull(comparator: Comparator<in T>): T?
fun <T> Array<out T>.minWithOrNull(comparator: Comparator<in T>): T?
fun <T> Array<out T>.randomOrNull(random: kotlin.random.Random): T?
fun Array<out Double>.maxOrNull(): Double?
fun Array<out Double>.minOrNull(): Double?
fun Array<out Float>.maxOrNull(): Float?
fun Array<out Float>.minOrNull(): Float?
inline fun <K, V, M : MutableMap<in K, in V>> Array<out K>.associateWithTo(destination: M, valueSelector: (K) -> V): M
inline fun <K, V> Array<out K>.associateWith(valueSelector: (K) -> V): Map<K, V>
inline fun <S, T : S> Array<out T>.reduceIndexedOrNull(operation: (Int, S, T) -> S): S?
inline fun <S, T : S> Array<out T>.reduceOrNull(operation: (S, T) -> S): S?
inline fun <S, T : S> Array<out T>.reduceRightIndexedOrNull(operation: (Int, T, S) -> S): S?
inline fun <S, T : S> Array<out T>.reduceRightOrNull(operation: (T, S) -> S): S?
inline fun <S, T : S> Array<out T>.runningReduce(operation: (S, T) -> S): List<S>
inline fun <S, T : S> Array<out T>.runningReduceIndexed(operation: (Int, S, T) -> S): List<S>
inline fun <T, R : Comparable<R>> Array<out T>.maxByOrNull(selector: (T) -> R): T?
inline fun <T, R : Comparable<R>> Array<out T>.minByOrNull(selector: (T) -> R): T?
inline fun <T, R> Array<out T>.runningFold(initial: R, operation: (R, T) -> R): List<R>
inline fun <T, R> Array<out T>.runningFoldIndexed(initial: R, operation: (Int, R, T) -> R): List<R>
inline fun <T, R> Array<out T>.scan(initial: R, operation: (R, T) -> R): List<R>
inline fun <T, R> Array<out T>.scanIndexed(initial: R, operation: (Int, R, T) -> R): List<R>
inline fun <T> Array<out T>.onEach(action: (T) -> Unit): Array<out T>
inline fun <T> Array<out T>.onEachIndexed(action: (Int, T) -> Unit): Array<out T>
inline fun <T> Array<out T>.randomOrNull(): T?
inline fun <T> Array<out T>.sumOf(selector: (T) -> Int): Int
inline fun <T> Array<out T>?.contentDeepHashCode(): Int
inline fun <T> Array<out T>?.contentDeepToString(): String
inline fun <T> Array<out T>?.contentHashCode(): Int
inline fun <T> Array<out T>?.contentToString(): String
inline infix fun <T> Array<out T>?.contentDeepEquals(other: Array<out T>?): Boolean
inline infix fun <T> Array<out T>?.contentEquals(other: Array<out T>?): Boolean
@OverloadResolutionByLambdaReturnType inline fun <T> Array<out T>.sumOf(selector: (T) -> ULong): ULong
inline fun <T, R : Any> Array<out T>.firstNotNullOf(transform: (T) -> R?): R
inline fun <T, R : Any> Array<out T>.firstNotNullOfOrNull(transform: (T) -> R?): R?
inline fun <T> Array<out T>.sumOf(selector: (T) -> UInt): UInt
fun <T : Comparable<T>> Array<out T>.max(): T
fun <T : Comparable<T>> Array<out T>.min(): T
fun <T> Array<out T>.maxWith(comparator: Comparator<in T>): T
fun <T> Array<out T>.minWith(comparator: Comparator<in T>): T
fun Array<out Double>.max(): Double
fun Array<out Double>.min(): Double
fun Array<out Float>.max(): Float
fun Array<out Float>.min(): Float
inline fun <T, R : Comparable<R>> Array<out T>.maxBy(selector: (T) -> R): T
inline fun <T, R : Comparable<R>> Array<out T>.minBy(selector: (T) -> R): T
@SinceKotlin(2.2) inline fun <T> Array<T>.copyOf(newSize: Int, init: (Int) -> T): Array<T>
@SinceKotlin(2.4) fun <T : Comparable<T>> Array<out T>.isSorted(): Boolean
@SinceKotlin(2.4) fun <T : Comparable<T>> Array<out T>.isSortedDescending(): Boolean
@SinceKotlin(2.4) fun <T> Array<out T>.allDistinct(): Boolean
@SinceKotlin(2.4) fun <T> Array<out T>.allEqual(): Boolean
@SinceKotlin(2.4) fun <T> Array<out T>.isSortedWith(comparator: Comparator<in T>): Boolean
@SinceKotlin(2.4) inline fun <T, K> Array<out T>.allDistinctBy(selector: (T) -> K): Boolean
@SinceKotlin(2.4) inline fun <T, K> Array<out T>.allEqualBy(selector: (T) -> K): Boolean
@SinceKotlin(2.4) inline fun <T, R : Comparable<R>> Array<out T>.isSortedBy(selector: (T) -> R?): Boolean
@SinceKotlin(2.4) inline fun <T, R : Comparable<R>> Array<out T>.isSortedByDescending(selector: (T) -> R?): Boolean
fun <C : MutableCollection<in R>, R> Array<*>.filterIsInstanceTo(destination: C, klass: Class<R>): C
fun <C : MutableCollection<in T>, T : Any> Array<out T?>.filterNotNullTo(destination: C): C
fun <K, V, M : MutableMap<in K, in V>> Array<out Pair<K, V>>.toMap(destination: M): M
fun <K, V> Array<out Pair<K, V>>.toMap(): Map<K, V>
fun <R> Array<*>.filterIsInstance(klass: Class<R>): List<R>
fun <T : Any> Array<T?>.requireNoNulls(): Array<T>
fun <T : Any> Array<out T?>.filterNotNull(): List<T>
fun <T : Comparable<T>> Array<T>.sortedArray(): Array<T>
fun <T : Comparable<T>> Array<T>.sortedArrayDescending(): Array<T>
fun <T : Comparable<T>> Array<out T>.sortDescending()
fun <T : Comparable<T>> Array<out T>.sorted(): List<T>
fun <T : Comparable<T>> Array<out T>.sortedDescending(): List<T>
fun <T : Comparable<T>> Array<out T>.toSortedSet(): SortedSet<T>
fun <T, A : Appendable> Array<out T>.joinTo(buffer: A, separator: CharSequence = ..., prefix: CharSequence = ..., postfix: CharSequence = ..., limit: Int = ..., truncated: CharSequence = ..., transform: ((T) -> CharSequence)? = ...): A
fun <T, C : MutableCollection<in T>> Array<out T>.toCollection(destination: C): C
fun <T, R> Array<out Pair<T, R>>.unzip(): Pair<List<T>, List<R>>
fun <T> Array<T>.fill(element: T, fromIndex: Int = ..., toIndex: Int = ...)
fun <T> Array<T>.reverse()
fun <T> Array<T>.reversedArray(): Array<T>
fun <T> Array<T>.sliceArray(indices: Collection<Int>): Array<T>
fun <T> Array<T>.sliceArray(indices: IntRange): Array<T>
fun <T> Array<out T>.any(): Boolean
fun <T> Array<out T>.asIterable(): Iterable<T>
fun <T> Array<out T>.asList(): List<T>
fun <T> Array<out T>.asSequence(): Sequence<T>
fun <T> Array<out T>.binarySearch(element: T, comparator: Comparator<in T>, fromIndex: Int = ..., toIndex: Int = ...): Int
fun <T> Array<out T>.binarySearch(element: T, fromIndex: Int = ..., toIndex: Int = ...): Int
fun <T> Array<out T>.distinct(): List<T>
fun <T> Array<out T>.drop(n: Int): List<T>
fun <T> Array<out T>.dropLast(n: Int): List<T>
fun <T> Array<out T>.first(): T
fun <T> Array<out T>.firstOrNull(): T?
fun <T> Array<out T>.getOrNull(index: Int): T?
@OnlyInputTypes fun <T> Array<out T>.indexOf(element: T): Int
fun <T> Array<out T>.joinToString(separator: CharSequence = ..., prefix: CharSequence = ..., postfix: CharSequence = ..., limit: Int = ..., truncated: CharSequence = ..., transform: ((T) -> CharSequence)? = ...): String
fun <T> Array<out T>.last(): T
@OnlyInputTypes fun <T> Array<out T>.lastIndexOf(element: T): Int
fun <T> Array<out T>.lastOrNull(): T?
fun <T> Array<out T>.none(): Boolean
fun <T> Array<out T>.reversed(): List<T>
fun <T> Array<out T>.single(): T
fun <T> Array<out T>.singleOrNull(): T?
fun <T> Array<out T>.slice(indices: Iterable<Int>): List<T>
fun <T> Array<out T>.slice(indices: IntRange): List<T>
fun <T> Array<out T>.sort()
fun <T> Array<out T>.sort(fromIndex: Int = ..., toIndex: Int = ...)
fun <T> Array<out T>.sortWith(comparator: Comparator<in T>)
fun <T> Array<out T>.sortWith(comparator: Comparator<in T>, fromIndex: Int = ..., toIndex: Int = ...)
fun <T> Array<out T>.sortedArrayWith(comparator: Comparator<in T>): Array<out T>
fun <T> Array<out T>.sortedWith(comparator: Comparator<in T>): List<T>
fun <T> Array<out T>.take(n: Int): List<T>
fun <T> Array<out T>.takeLast(n: Int): List<T>
fun <T> Array<out T>.toHashSet(): java.util.HashSet<T>
fun <T> Array<out T>.toList(): List<T>
fun <T> Array<out T>.toMutableList(): MutableList<T>
fun <T> Array<out T>.toMutableSet(): MutableSet<T>
fun <T> Array<out T>.toSet(): Set<T>
fun <T> Array<out T>.toSortedSet(comparator: Comparator<in T>): SortedSet<T>
fun <T> Array<out T>.withIndex(): Iterable<IndexedValue<T>>
fun <T> Array<out Array<out T>>.flatten(): List<T>
fun Array<out Boolean>.toBooleanArray(): BooleanArray
fun Array<out Byte>.average(): Double
fun Array<out Byte>.sum(): Int
fun Array<out Byte>.toByteArray(): ByteArray
fun Array<out Char>.toCharArray(): CharArray
fun Array<out Double>.average(): Double
fun Array<out Double>.sum(): Double
fun Array<out Double>.toDoubleArray(): DoubleArray
fun Array<out Float>.average(): Double
fun Array<out Float>.sum(): Float
fun Array<out Float>.toFloatArray(): FloatArray
fun Array<out Int>.average(): Double
fun Array<out Int>.sum(): Int
fun Array<out Int>.toIntArray(): IntArray
fun Array<out Long>.average(): Double
fun Array<out Long>.sum(): Long
fun Array<out Long>.toLongArray(): LongArray
fun Array<out Short>.average(): Double
fun Array<out Short>.sum(): Int
fun Array<out Short>.toShortArray(): ShortArray
infix fun <T, R> Array<out T>.zip(other: Array<out R>): List<Pair<T, R>>
infix fun <T, R> Array<out T>.zip(other: Iterable<R>): List<Pair<T, R>>
infix fun <T> Array<out T>.intersect(other: Iterable<T>): Set<T>
infix fun <T> Array<out T>.subtract(other: Iterable<T>): Set<T>
infix fun <T> Array<out T>.union(other: Iterable<T>): Set<T>
inline fun <S, T : S> Array<out T>.reduce(operation: (S, T) -> S): S
inline fun <S, T : S> Array<out T>.reduceIndexed(operation: (Int, S, T) -> S): S
inline fun <S, T : S> Array<out T>.reduceRight(operation: (T, S) -> S): S
inline fun <S, T : S> Array<out T>.reduceRightIndexed(operation: (Int, T, S) -> S): S
inline fun <T : Comparable<T>> Array<out T>.sort()
inline fun <T, C : MutableCollection<in T>> Array<out T>.filterIndexedTo(destination: C, predicate: (Int, T) -> Boolean): C
inline fun <T, C : MutableCollection<in T>> Array<out T>.filterNotTo(destination: C, predicate: (T) -> Boolean): C
inline fun <T, C : MutableCollection<in T>> Array<out T>.filterTo(destination: C, predicate: (T) -> Boolean): C
inline fun <T, K, M : MutableMap<in K, in T>> Array<out T>.associateByTo(destination: M, keySelector: (T) -> K): M
inline fun <T, K, M : MutableMap<in K, MutableList<T>>> Array<out T>.groupByTo(destination: M, keySelector: (T) -> K): M
inline fun <T, K, V, M : MutableMap<in K, in V>> Array<out T>.associateByTo(destination: M, keySelector: (T) -> K, valueTransform: (T) -> V): M
inline fun <T, K, V, M : MutableMap<in K, in V>> Array<out T>.associateTo(destination: M, transform: (T) -> Pair<K, V>): M
inline fun <T, K, V, M : MutableMap<in K, MutableList<V>>> Array<out T>.groupByTo(destination: M, keySelector: (T) -> K, valueTransform: (T) -> V): M
inline fun <T, K, V> Array<out T>.associate(transform: (T) -> Pair<K, V>): Map<K, V>
inline fun <T, K, V> Array<out T>.associateBy(keySelector: (T) -> K, valueTransform: (T) -> V): Map<K, V>
inline fun <T, K, V> Array<out T>.groupBy(keySelector: (T) -> K, valueTransform: (T) -> V): Map<K, List<V>>
inline fun <T, K> Array<out T>.associateBy(keySelector: (T) -> K): Map<K, T>
inline fun <T, K> Array<out T>.distinctBy(selector: (T) -> K): List<T>
inline fun <T, K> Array<out T>.groupBy(keySelector: (T) -> K): Map<K, List<T>>
inline fun <T, R : Any, C : MutableCollection<in R>> Array<out T>.mapIndexedNotNullTo(destination: C, transform: (Int, T) -> R?): C
inline fun <T, R : Any, C : MutableCollection<in R>> Array<out T>.mapNotNullTo(destination: C, transform: (T) -> R?): C
inline fun <T, R : Any> Array<out T>.mapIndexedNotNull(transform: (Int, T) -> R?): List<R>
inline fun <T, R : Any> Array<out T>.mapNotNull(transform: (T) -> R?): List<R>
inline fun <T, R : Comparable<R>> Array<out T>.sortBy(selector: (T) -> R?)
inline fun <T, R : Comparable<R>> Array<out T>.sortByDescending(selector: (T) -> R?)
inline fun <T, R : Comparable<R>> Array<out T>.sortedBy(selector: (T) -> R?): List<T>
inline fun <T, R : Comparable<R>> Array<out T>.sortedByDescending(selector: (T) -> R?): List<T>
inline fun <T, R, C : MutableCollection<in R>> Array<out T>.flatMapTo(destination: C, transform: (T) -> Iterable<R>): C
inline fun <T, R, C : MutableCollection<in R>> Array<out T>.mapIndexedTo(destination: C, transform: (Int, T) -> R): C
inline fun <T, R, C : MutableCollection<in R>> Array<out T>.mapTo(destination: C, transform: (T) -> R): C
inline fun <T, R, V> Array<out T>.zip(other: Array<out R>, transform: (T, R) -> V): List<V>
inline fun <T, R, V> Array<out T>.zip(other: Iterable<R>, transform: (T, R) -> V): List<V>
inline fun <T, R> Array<out T>.flatMap(transform: (T) -> Iterable<R>): List<R>
inline fun <T, R> Array<out T>.fold(initial: R, operation: (R, T) -> R): R
inline fun <T, R> Array<out T>.foldIndexed(initial: R, operation: (Int, R, T) -> R): R
inline fun <T, R> Array<out T>.foldRight(initial: R, operation: (T, R) -> R): R
inline fun <T, R> Array<out T>.foldRightIndexed(initial: R, operation: (Int, T, R) -> R): R
inline fun <T, R> Array<out T>.map(transform: (T) -> R): List<R>
inline fun <T, R> Array<out T>.mapIndexed(transform: (Int, T) -> R): List<R>
inline fun <T> Array<T>.copyOf(): Array<T>
inline fun <T> Array<T>.copyOf(newSize: Int): Array<T?>
inline fun <T> Array<T>.copyOfRange(fromIndex: Int, toIndex: Int): Array<T>
inline fun <T> Array<T>.plusElement(element: T): Array<T>
inline fun <T> Array<out T>.all(predicate: (T) -> Boolean): Boolean
inline fun <T> Array<out T>.any(predicate: (T) -> Boolean): Boolean
inline fun <T> Array<out T>.count(): Int
inline fun <T> Array<out T>.count(predicate: (T) -> Boolean): Int
inline fun <T> Array<out T>.dropLastWhile(predicate: (T) -> Boolean): List<T>
inline fun <T> Array<out T>.dropWhile(predicate: (T) -> Boolean): List<T>
inline fun <T> Array<out T>.elementAt(index: Int): T
inline fun <T> Array<out T>.elementAtOrElse(index: Int, defaultValue: (Int) -> T): T
inline fun <T> Array<out T>.elementAtOrNull(index: Int): T?
inline fun <T> Array<out T>.filter(predicate: (T) -> Boolean): List<T>
inline fun <T> Array<out T>.filterIndexed(predicate: (Int, T) -> Boolean): List<T>
inline fun <T> Array<out T>.filterNot(predicate: (T) -> Boolean): List<T>
inline fun <T> Array<out T>.find(predicate: (T) -> Boolean): T?
inline fun <T> Array<out T>.findLast(predicate: (T) -> Boolean): T?
inline fun <T> Array<out T>.first(predicate: (T) -> Boolean): T
inline fun <T> Array<out T>.firstOrNull(predicate: (T) -> Boolean): T?
inline fun <T> Array<out T>.forEach(action: (T) -> Unit)
inline fun <T> Array<out T>.forEachIndexed(action: (Int, T) -> Unit)
inline fun <T> Array<out T>.getOrElse(index: Int, defaultValue: (Int) -> T): T
inline fun <T> Array<out T>.indexOfFirst(predicate: (T) -> Boolean): Int
inline fun <T> Array<out T>.indexOfLast(predicate: (T) -> Boolean): Int
inline fun <T> Array<out T>.isEmpty(): Boolean
inline fun <T> Array<out T>.isNotEmpty(): Boolean
inline fun <T> Array<out T>.last(predicate: (T) -> Boolean): T
inline fun <T> Array<out T>.lastOrNull(predicate: (T) -> Boolean): T?
inline fun <T> Array<out T>.none(predicate: (T) -> Boolean): Boolean
inline fun <T> Array<out T>.partition(predicate: (T) -> Boolean): Pair<List<T>, List<T>>
inline fun <T> Array<out T>.single(predicate: (T) -> Boolean): T
inline fun <T> Array<out T>.singleOrNull(predicate: (T) -> Boolean): T?
inline fun <T> Array<out T>.takeLastWhile(predicate: (T) -> Boolean): List<T>
inline fun <T> Array<out T>.takeWhile(predicate: (T) -> Boolean): List<T>
inline fun <reified R, C : MutableCollection<in R>> Array<*>.filterIsInstanceTo(destination: C): C
inline fun <reified R> Array<*>.filterIsInstance(): List<R>
inline fun <reified T> Array<out T>?.orEmpty(): Array<out T>
inline operator fun <T> Array<out T>.component1(): T
inline operator fun <T> Array<out T>.component2(): T
inline operator fun <T> Array<out T>.component3(): T
inline operator fun <T> Array<out T>.component4(): T
inline operator fun <T> Array<out T>.component5(): T
operator fun <T> Array<T>.plus(element: T): Array<T>
operator fun <T> Array<T>.plus(elements: Array<out T>): Array<T>
operator fun <T> Array<T>.plus(elements: Collection<T>): Array<T>
@OnlyInputTypes operator fun <T> Array<out T>.contains(element: T): Boolean
val <T> Array<out T>.indices: IntRange
val <T> Array<out T>.lastIndex: Int
fun Array<out UByte>.toUByteArray(): UByteArray
fun Array<out UInt>.toUIntArray(): UIntArray
fun Array<out ULong>.toULongArray(): ULongArray
fun Array<out UShort>.toUShortArray(): UShortArray
fun Array<out UByte>.sum(): UInt
fun Array<out UInt>.sum(): UInt
fun Array<out ULong>.sum(): ULong
fun Array<out UShort>.sum(): UInt
