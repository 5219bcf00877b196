package kotlin.collections

import java.util.Comparator
import java.util.Enumeration
import java.util.Random
import java.util.SortedMap
import java.util.Spliterator
import java.util.TreeSet
import java.util.concurrent.ConcurrentMap
import java.util.function.BiConsumer
import java.util.function.BiFunction
import java.util.function.Consumer
import java.util.function.Function
import java.util.function.Predicate
import java.util.function.UnaryOperator
import java.util.stream.Stream
import kotlin.reflect.KProperty

abstract class AbstractCollection<out E> : Collection<E> {
    protected constructor()
    abstract val size: Int
    abstract operator fun iterator(): Iterator<E>
    open operator fun contains(element: E): Boolean
    open fun containsAll(elements: Collection<E>): Boolean
    open fun isEmpty(): Boolean
    open fun toString(): String
    protected open fun toArray(): Array<Any?>
    protected open fun <T> toArray(array: Array<T>): Array<T>
}
abstract class AbstractIterator<T> : Iterator<T> {
    constructor()
    open operator fun hasNext(): Boolean
    open operator fun next(): T
    protected abstract fun computeNext()
    protected fun setNext(value: T)
    protected fun done()
}
abstract class AbstractList<out E> : AbstractCollection<E>, List<E> {
    protected constructor()
    abstract val size: Int
    abstract operator fun get(index: Int): E
    open operator fun iterator(): Iterator<E>
    open fun indexOf(element: E): Int
    open fun lastIndexOf(element: E): Int
    open fun listIterator(): ListIterator<E>
    open fun listIterator(index: Int): ListIterator<E>
    open fun subList(fromIndex: Int, toIndex: Int): List<E>
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
}
abstract class AbstractMap<K, out V> : Map<K, V> {
    protected constructor()
    open val size: Int
    open val keys: Set<K>
    open val values: Collection<V>
    open fun containsKey(key: K): Boolean
    open fun containsValue(value: V): Boolean
    open operator fun equals(other: Any?): Boolean
    open operator fun get(key: K): V?
    open fun hashCode(): Int
    open fun isEmpty(): Boolean
    open fun toString(): String
}
abstract class AbstractMutableCollection<E> : MutableCollection<E>, java.util.AbstractCollection<E> {
    protected constructor()
    abstract fun add(element: E): Boolean
}
abstract class AbstractMutableList<E> : MutableList<E>, java.util.AbstractList<E> {
    protected constructor()
    abstract operator fun set(index: Int, element: E): E
    abstract fun removeAt(index: Int): E
    abstract fun add(index: Int, element: E)
}
abstract class AbstractMutableMap<K, V> : MutableMap<K, V>, java.util.AbstractMap<K, V> {
    protected constructor()
    abstract fun put(key: K, value: V): V?
}
abstract class AbstractMutableSet<E> : MutableSet<E>, java.util.AbstractSet<E> {
    protected constructor()
    abstract fun add(element: E): Boolean
}
abstract class AbstractSet<out E> : AbstractCollection<E>, Set<E> {
    protected constructor()
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
}
class ArrayDeque<E> : AbstractMutableList<E> {
    constructor(initialCapacity: Int)
    constructor()
    constructor(elements: Collection<E>)
    open val size: Int
    open fun isEmpty(): Boolean
    fun first(): E
    fun firstOrNull(): E?
    fun last(): E
    fun lastOrNull(): E?
    fun addFirst(element: E)
    fun addLast(element: E)
    fun removeFirst(): E
    fun removeFirstOrNull(): E?
    fun removeLast(): E
    fun removeLastOrNull(): E?
    open fun add(element: E): Boolean
    open fun add(index: Int, element: E)
    open fun addAll(elements: Collection<E>): Boolean
    open fun addAll(index: Int, elements: Collection<E>): Boolean
    open operator fun get(index: Int): E
    open operator fun set(index: Int, element: E): E
    open operator fun contains(element: E): Boolean
    open fun indexOf(element: E): Int
    open fun lastIndexOf(element: E): Int
    open fun remove(element: E): Boolean
    open fun removeAt(index: Int): E
    open fun removeAll(elements: Collection<E>): Boolean
    open fun retainAll(elements: Collection<E>): Boolean
    open fun clear()
    open fun <T> toArray(array: Array<T>): Array<T>
    open fun toArray(): Array<Any?>
    protected open fun removeRange(fromIndex: Int, toIndex: Int)
}
abstract class BooleanIterator : Iterator<Boolean> {
    constructor()
    operator fun next(): Boolean
    abstract fun nextBoolean(): Boolean
}
abstract class ByteIterator : Iterator<Byte> {
    constructor()
    operator fun next(): Byte
    abstract fun nextByte(): Byte
}
abstract class CharIterator : Iterator<Char> {
    constructor()
    operator fun next(): Char
    abstract fun nextChar(): Char
}
interface Collection<out E> : Iterable<E> {
    abstract val size: Int
    abstract fun isEmpty(): Boolean
    abstract operator fun contains(element: E): Boolean
    abstract operator fun iterator(): Iterator<E>
    abstract fun containsAll(elements: Collection<E>): Boolean
    open fun stream(): Stream<E>
    open fun parallelStream(): Stream<E>
    open fun spliterator(): Spliterator<E>
}
abstract class DoubleIterator : Iterator<Double> {
    constructor()
    operator fun next(): Double
    abstract fun nextDouble(): Double
}
abstract class FloatIterator : Iterator<Float> {
    constructor()
    operator fun next(): Float
    abstract fun nextFloat(): Float
}
interface Grouping<T, out K> {
    abstract fun sourceIterator(): Iterator<T>
    abstract fun keyOf(element: T): K
}
data class IndexedValue<out T> {
    constructor(index: Int, value: T)
    val index: Int
    val value: T
    operator fun component1(): Int
    operator fun component2(): T
    fun copy(index: Int = ..., value: T = ...): IndexedValue<T>
    open operator fun equals(other: Any?): Boolean
    open fun hashCode(): Int
    open fun toString(): String
}
abstract class IntIterator : Iterator<Int> {
    constructor()
    operator fun next(): Int
    abstract fun nextInt(): Int
}
interface Iterable<out T> {
    abstract operator fun iterator(): Iterator<T>
    @Java open fun forEach(Consumer<in T>)
    open fun spliterator(): Spliterator<T>
}
interface Iterator<out T> {
    abstract operator fun next(): T
    abstract operator fun hasNext(): Boolean
    @Java @Deprecated open fun forEachRemaining(Consumer<in T>)
}
interface List<out E> : Collection<E> {
    abstract val size: Int
    abstract fun isEmpty(): Boolean
    abstract operator fun contains(element: E): Boolean
    abstract operator fun iterator(): Iterator<E>
    abstract fun containsAll(elements: Collection<E>): Boolean
    abstract operator fun get(index: Int): E
    abstract fun indexOf(element: E): Int
    abstract fun lastIndexOf(element: E): Int
    abstract fun listIterator(): ListIterator<E>
    abstract fun listIterator(index: Int): ListIterator<E>
    abstract fun subList(fromIndex: Int, toIndex: Int): List<E>
}
interface ListIterator<out T> : Iterator<T> {
    abstract operator fun next(): T
    abstract operator fun hasNext(): Boolean
    abstract fun hasPrevious(): Boolean
    abstract fun previous(): T
    abstract fun nextIndex(): Int
    abstract fun previousIndex(): Int
}
abstract class LongIterator : Iterator<Long> {
    constructor()
    operator fun next(): Long
    abstract fun nextLong(): Long
}
interface Map<K, out V> {
    abstract val size: Int
    abstract val keys: Set<K>
    abstract val values: Collection<V>
    abstract val entries: Set<Map.Entry<K, V>>
    abstract fun isEmpty(): Boolean
    abstract fun containsKey(key: K): Boolean
    abstract fun containsValue(value: V): Boolean
    abstract operator fun get(key: K): V?
    open fun getOrDefault(key: K, defaultValue: V): V
    open fun forEach(action: BiConsumer<in K, in V>)
}
interface Map.Entry<out K, out V> {
    abstract val key: K
    abstract val value: V
}
interface MutableCollection<E> : Collection<E>, MutableIterable<E> {
    abstract operator fun iterator(): MutableIterator<E>
    abstract fun add(element: E): Boolean
    abstract fun remove(element: E): Boolean
    abstract fun addAll(elements: Collection<E>): Boolean
    abstract fun removeAll(elements: Collection<E>): Boolean
    abstract fun retainAll(elements: Collection<E>): Boolean
    abstract fun clear()
    open fun removeIf(filter: Predicate<in E>): Boolean
}
interface MutableIterable<out T> : Iterable<T> {
    abstract operator fun iterator(): MutableIterator<T>
}
interface MutableIterator<out T> : Iterator<T> {
    abstract fun remove()
}
interface MutableList<E> : List<E>, MutableCollection<E> {
    abstract fun add(element: E): Boolean
    abstract fun remove(element: E): Boolean
    abstract fun addAll(elements: Collection<E>): Boolean
    abstract fun addAll(index: Int, elements: Collection<E>): Boolean
    abstract fun removeAll(elements: Collection<E>): Boolean
    abstract fun retainAll(elements: Collection<E>): Boolean
    abstract fun clear()
    abstract operator fun set(index: Int, element: E): E
    abstract fun add(index: Int, element: E)
    abstract fun removeAt(index: Int): E
    abstract fun listIterator(): MutableListIterator<E>
    abstract fun listIterator(index: Int): MutableListIterator<E>
    abstract fun subList(fromIndex: Int, toIndex: Int): MutableList<E>
    open fun replaceAll(operator: UnaryOperator<E>)
}
interface MutableListIterator<T> : ListIterator<T>, MutableIterator<T> {
    abstract operator fun next(): T
    abstract operator fun hasNext(): Boolean
    abstract fun remove()
    abstract fun set(element: T)
    abstract fun add(element: T)
}
interface MutableMap<K, V> : Map<K, V> {
    abstract val keys: MutableSet<K>
    abstract val values: MutableCollection<V>
    abstract val entries: MutableSet<MutableMap.MutableEntry<K, V>>
    abstract fun put(key: K, value: V): V?
    abstract fun remove(key: K): V?
    open fun remove(key: K, value: V): Boolean
    abstract fun putAll(from: Map<out K, V>)
    abstract fun clear()
    open fun putIfAbsent(key: K, value: V): V?
    open fun replace(key: K, value: V): V?
    open fun replace(key: K, oldValue: V, newValue: V): Boolean
    open fun replaceAll(function: BiFunction<in K, in V, out V>)
    open fun compute(key: K, remappingFunction: BiFunction<in K, in V?, out V?>): V?
    open fun computeIfAbsent(key: K, mappingFunction: Function<in K, out V>): V
    open fun computeIfPresent(key: K, remappingFunction: BiFunction<in K, in V & Any, out V?>): V?
    open fun merge(key: K, value: V & Any, remappingFunction: BiFunction<in V & Any, in V & Any, out V?>): V?
}
interface MutableMap.MutableEntry<K, V> : Map.Entry<K, V> {
    abstract fun setValue(newValue: V): V
}
interface MutableSet<E> : Set<E>, MutableCollection<E> {
    abstract operator fun iterator(): MutableIterator<E>
    abstract fun add(element: E): Boolean
    abstract fun remove(element: E): Boolean
    abstract fun addAll(elements: Collection<E>): Boolean
    abstract fun removeAll(elements: Collection<E>): Boolean
    abstract fun retainAll(elements: Collection<E>): Boolean
    abstract fun clear()
}
interface Set<out E> : Collection<E> {
    abstract val size: Int
    abstract fun isEmpty(): Boolean
    abstract operator fun contains(element: E): Boolean
    abstract operator fun iterator(): Iterator<E>
    abstract fun containsAll(elements: Collection<E>): Boolean
}
abstract class ShortIterator : Iterator<Short> {
    constructor()
    operator fun next(): Short
    abstract fun nextShort(): Short
}
@Deprecated(ERROR) inline fun <T> MutableList<T>.remove(index: Int): T
@Deprecated(ERROR) inline fun <T> MutableList<T>.sort(comparator: Comparator<in T>)
@Deprecated(ERROR) inline fun <T> MutableList<T>.sort(comparison: (T, T) -> Int)
inline fun <T> MutableList<T>.fill(value: T)
inline fun <T> MutableList<T>.shuffle()
inline fun <T> MutableList<T>.shuffle(random: Random)
fun <T> MutableList<T>.shuffle(random: kotlin.random.Random)
fun <T> MutableList<T>.removeFirst(): T
fun <T> MutableList<T>.removeFirstOrNull(): T?
fun <T> MutableList<T>.removeLast(): T
fun <T> MutableList<T>.removeLastOrNull(): T?
fun <T : Comparable<T>> MutableList<T>.sort()
fun <T : Comparable<T>> MutableList<T>.sortDescending()
fun <T> MutableList<T>.asReversed(): MutableList<T>
fun <T> MutableList<T>.removeAll(predicate: (T) -> Boolean): Boolean
fun <T> MutableList<T>.retainAll(predicate: (T) -> Boolean): Boolean
fun <T> MutableList<T>.reverse()
fun <T> MutableList<T>.sortWith(comparator: Comparator<in T>)
inline fun <T, R : Comparable<R>> MutableList<T>.sortBy(selector: (T) -> R?)
inline fun <T, R : Comparable<R>> MutableList<T>.sortByDescending(selector: (T) -> R?)
fun <T, K, M : MutableMap<in K, Int>> Grouping<T, K>.eachCountTo(destination: M): M
fun <T, K> Grouping<T, K>.eachCount(): Map<K, Int>
inline fun <S, T : S, K, M : MutableMap<in K, S>> Grouping<T, K>.reduceTo(destination: M, operation: (K, S, T) -> S): M
inline fun <S, T : S, K> Grouping<T, K>.reduce(operation: (K, S, T) -> S): Map<K, S>
inline fun <T, K, R, M : MutableMap<in K, R>> Grouping<T, K>.aggregateTo(destination: M, operation: (K, R?, T, Boolean) -> R): M
inline fun <T, K, R, M : MutableMap<in K, R>> Grouping<T, K>.foldTo(destination: M, initialValue: R, operation: (R, T) -> R): M
inline fun <T, K, R, M : MutableMap<in K, R>> Grouping<T, K>.foldTo(destination: M, initialValueSelector: (K, T) -> R, operation: (K, R, T) -> R): M
inline fun <T, K, R> Grouping<T, K>.aggregate(operation: (K, R?, T, Boolean) -> R): Map<K, R>
inline fun <T, K, R> Grouping<T, K>.fold(initialValue: R, operation: (R, T) -> R): Map<K, R>
inline fun <T, K, R> Grouping<T, K>.fold(initialValueSelector: (K, T) -> R, operation: (K, R, T) -> R): Map<K, R>
inline fun <K, V, M : Map<out K, V>> M.onEach(action: (Map.Entry<K, V>) -> Unit): M
inline fun <M : Map<*, *> & R, R> M.ifEmpty(defaultValue: () -> R): R
inline fun <K, V, M : Map<out K, V>> M.onEachIndexed(action: (Int, Map.Entry<K, V>) -> Unit): M
inline fun <K, V> hashMapOf(): java.util.HashMap<K, V>
inline fun <K, V> linkedMapOf(): java.util.LinkedHashMap<K, V>
inline fun <K, V> mutableMapOf(): MutableMap<K, V>
inline fun <T> List(size: Int, init: (Int) -> T): List<T>
inline fun <T> MutableList(size: Int, init: (Int) -> T): MutableList<T>
inline fun <T> arrayListOf(): java.util.ArrayList<T>
inline fun <T> hashSetOf(): java.util.HashSet<T>
inline fun <T> linkedSetOf(): java.util.LinkedHashSet<T>
inline fun <T> mutableListOf(): MutableList<T>
inline fun <T> mutableSetOf(): MutableSet<T>
fun <K, V> sortedMapOf(comparator: Comparator<in K>, vararg pairs: Pair<K, V>): SortedMap<K, V>
fun <T : Any> setOfNotNull(element: T?): Set<T>
fun <T : Any> setOfNotNull(vararg elements: T?): Set<T>
inline fun <E> buildList(builderAction: MutableList<E>.() -> Unit): List<E>
inline fun <E> buildList(capacity: Int, builderAction: MutableList<E>.() -> Unit): List<E>
inline fun <E> buildSet(builderAction: MutableSet<E>.() -> Unit): Set<E>
inline fun <E> buildSet(capacity: Int, builderAction: MutableSet<E>.() -> Unit): Set<E>
inline fun <K, V> buildMap(builderAction: MutableMap<K, V>.() -> Unit): Map<K, V>
inline fun <K, V> buildMap(capacity: Int, builderAction: MutableMap<K, V>.() -> Unit): Map<K, V>
fun <K : Comparable<K>, V> sortedMapOf(vararg pairs: Pair<K, V>): SortedMap<K, V>
fun <K, V> emptyMap(): Map<K, V>
fun <K, V> hashMapOf(vararg pairs: Pair<K, V>): java.util.HashMap<K, V>
fun <K, V> linkedMapOf(vararg pairs: Pair<K, V>): java.util.LinkedHashMap<K, V>
fun <K, V> mapOf(pair: Pair<K, V>): Map<K, V>
fun <K, V> mapOf(vararg pairs: Pair<K, V>): Map<K, V>
fun <K, V> mutableMapOf(vararg pairs: Pair<K, V>): MutableMap<K, V>
fun <T : Any> listOfNotNull(element: T?): List<T>
fun <T : Any> listOfNotNull(vararg elements: T?): List<T>
fun <T> arrayListOf(vararg elements: T): java.util.ArrayList<T>
fun <T> emptyList(): List<T>
fun <T> emptySet(): Set<T>
fun <T> hashSetOf(vararg elements: T): java.util.HashSet<T>
fun <T> linkedSetOf(vararg elements: T): java.util.LinkedHashSet<T>
fun <T> listOf(element: T): List<T>
fun <T> listOf(vararg elements: T): List<T>
fun <T> mutableListOf(vararg elements: T): MutableList<T>
fun <T> mutableSetOf(vararg elements: T): MutableSet<T>
fun <T> setOf(element: T): Set<T>
fun <T> setOf(vararg elements: T): Set<T>
fun <T> sortedSetOf(comparator: Comparator<in T>, vararg elements: T): TreeSet<T>
fun <T> sortedSetOf(vararg elements: T): TreeSet<T>
inline fun <K, V> mapOf(): Map<K, V>
inline fun <T> Iterable(iterator: () -> Iterator<T>): Iterable<T>
inline fun <T> listOf(): List<T>
inline fun <T> setOf(): Set<T>
typealias ArrayList<E> = java.util.ArrayList<E>
typealias HashMap<K, V> = java.util.HashMap<K, V>
typealias HashSet<E> = java.util.HashSet<E>
typealias LinkedHashMap<K, V> = java.util.LinkedHashMap<K, V>
typealias LinkedHashSet<E> = java.util.LinkedHashSet<E>
typealias RandomAccess = java.util.RandomAccess
inline fun <T, C : Iterable<T>> C.onEach(action: (T) -> Unit): C
inline fun <C : Array<*> & R, R> C.ifEmpty(defaultValue: () -> R): R
inline fun <C : Collection<*> & R, R> C.ifEmpty(defaultValue: () -> R): R
inline fun <T, C : Iterable<T>> C.onEachIndexed(action: (Int, T) -> Unit): C
inline operator fun <K, V> MutableMap<K, V>.minusAssign(key: K)
inline operator fun <K, V> MutableMap<K, V>.minusAssign(keys: Array<out K>)
inline operator fun <K, V> MutableMap<K, V>.minusAssign(keys: Iterable<K>)
inline operator fun <K, V> MutableMap<K, V>.minusAssign(keys: Sequence<K>)
@SinceKotlin(2.4) inline fun <K, V> MutableMap<K, V>.getOrPutIfMissing(key: K, defaultValue: () -> V): V
@SinceKotlin(2.4) inline fun <K, V> MutableMap<K, V>.getOrPutIfNull(key: K, defaultValue: () -> V): V
fun <K, V> MutableMap<K, V>.withDefault(defaultValue: (K) -> V): MutableMap<K, V>
fun <K, V> MutableMap<in K, in V>.putAll(pairs: Array<out Pair<K, V>>)
fun <K, V> MutableMap<in K, in V>.putAll(pairs: Iterable<Pair<K, V>>)
fun <K, V> MutableMap<in K, in V>.putAll(pairs: Sequence<Pair<K, V>>)
inline fun <K, V> MutableMap<K, V>.getOrPut(key: K, defaultValue: () -> V): V
@OnlyInputTypes inline fun <K, V> MutableMap<out K, V>.remove(key: K): V?
inline operator fun <K, V> MutableMap<K, V>.iterator(): MutableIterator<MutableMap.MutableEntry<K, V>>
inline operator fun <K, V> MutableMap<K, V>.set(key: K, value: V)
inline operator fun <K, V> MutableMap<in K, in V>.plusAssign(map: Map<K, V>)
inline operator fun <K, V> MutableMap<in K, in V>.plusAssign(pair: Pair<K, V>)
inline operator fun <K, V> MutableMap<in K, in V>.plusAssign(pairs: Array<out Pair<K, V>>)
inline operator fun <K, V> MutableMap<in K, in V>.plusAssign(pairs: Iterable<Pair<K, V>>)
inline operator fun <K, V> MutableMap<in K, in V>.plusAssign(pairs: Sequence<Pair<K, V>>)
inline operator fun <V, V1 : V> MutableMap<in String, out V>.getValue(thisRef: Any?, property: KProperty<*>): V1
inline operator fun <V> MutableMap<in String, in V>.setValue(thisRef: Any?, property: KProperty<*>, value: V)
@OnlyInputTypes inline fun <K, V> MutableMap<out K, out V>.remove(key: K, value: V): Boolean
fun <T> Collection<T>.random(random: kotlin.random.Random): T
fun Collection<UByte>.toUByteArray(): UByteArray
fun Collection<UInt>.toUIntArray(): UIntArray
fun Collection<ULong>.toULongArray(): ULongArray
fun Collection<UShort>.toUShortArray(): UShortArray
inline fun <T> Collection<T>.random(): T
inline fun <T> Collection<T>?.isNullOrEmpty(): Boolean
fun <T> Collection<T>.randomOrNull(random: kotlin.random.Random): T?
inline fun <T> Collection<T>.randomOrNull(): T?
fun <T> Collection<T>.toMutableList(): MutableList<T>
fun Collection<Boolean>.toBooleanArray(): BooleanArray
fun Collection<Byte>.toByteArray(): ByteArray
fun Collection<Char>.toCharArray(): CharArray
fun Collection<Double>.toDoubleArray(): DoubleArray
fun Collection<Float>.toFloatArray(): FloatArray
fun Collection<Int>.toIntArray(): IntArray
fun Collection<Long>.toLongArray(): LongArray
fun Collection<Short>.toShortArray(): ShortArray
inline fun <T> Collection<T>.containsAll(elements: Collection<T>): Boolean
inline fun <T> Collection<T>.count(): Int
inline fun <T> Collection<T>.isNotEmpty(): Boolean
inline fun <T> Collection<T>.plusElement(element: T): List<T>
inline fun <T> Collection<T>?.orEmpty(): Collection<T>
inline fun <reified T> Collection<T>.toTypedArray(): Array<T>
operator fun <T> Collection<T>.plus(element: T): List<T>
operator fun <T> Collection<T>.plus(elements: Array<out T>): List<T>
operator fun <T> Collection<T>.plus(elements: Iterable<T>): List<T>
operator fun <T> Collection<T>.plus(elements: Sequence<T>): List<T>
val Collection<*>.indices: IntRange
inline fun <S, T : S> List<T>.reduceRightIndexedOrNull(operation: (Int, T, S) -> S): S?
inline fun <S, T : S> List<T>.reduceRightOrNull(operation: (T, S) -> S): S?
fun <T : Any> List<T?>.requireNoNulls(): List<T>
fun <T : Comparable<T>> List<T?>.binarySearch(element: T?, fromIndex: Int = ..., toIndex: Int = ...): Int
fun <T> List<T>.asReversed(): List<T>
fun <T> List<T>.binarySearch(element: T, comparator: Comparator<in T>, fromIndex: Int = ..., toIndex: Int = ...): Int
fun <T> List<T>.binarySearch(fromIndex: Int = ..., toIndex: Int = ..., comparison: (T) -> Int): Int
fun <T> List<T>.dropLast(n: Int): List<T>
fun <T> List<T>.first(): T
fun <T> List<T>.firstOrNull(): T?
fun <T> List<T>.getOrNull(index: Int): T?
@OnlyInputTypes fun <T> List<T>.indexOf(element: T): Int
fun <T> List<T>.last(): T
@OnlyInputTypes fun <T> List<T>.lastIndexOf(element: T): Int
fun <T> List<T>.lastOrNull(): T?
fun <T> List<T>.single(): T
fun <T> List<T>.singleOrNull(): T?
fun <T> List<T>.slice(indices: Iterable<Int>): List<T>
fun <T> List<T>.slice(indices: IntRange): List<T>
fun <T> List<T>.takeLast(n: Int): List<T>
inline fun <S, T : S> List<T>.reduceRight(operation: (T, S) -> S): S
inline fun <S, T : S> List<T>.reduceRightIndexed(operation: (Int, T, S) -> S): S
inline fun <T, K : Comparable<K>> List<T>.binarySearchBy(key: K?, fromIndex: Int = ..., toIndex: Int = ..., selector: (T) -> K?): Int
inline fun <T, R> List<T>.foldRight(initial: R, operation: (T, R) -> R): R
inline fun <T, R> List<T>.foldRightIndexed(initial: R, operation: (Int, T, R) -> R): R
inline fun <T> List<T>.dropLastWhile(predicate: (T) -> Boolean): List<T>
inline fun <T> List<T>.elementAt(index: Int): T
inline fun <T> List<T>.elementAtOrElse(index: Int, defaultValue: (Int) -> T): T
inline fun <T> List<T>.elementAtOrNull(index: Int): T?
inline fun <T> List<T>.findLast(predicate: (T) -> Boolean): T?
inline fun <T> List<T>.getOrElse(index: Int, defaultValue: (Int) -> T): T
inline fun <T> List<T>.indexOfFirst(predicate: (T) -> Boolean): Int
inline fun <T> List<T>.indexOfLast(predicate: (T) -> Boolean): Int
inline fun <T> List<T>.last(predicate: (T) -> Boolean): T
inline fun <T> List<T>.lastOrNull(predicate: (T) -> Boolean): T?
inline fun <T> List<T>.takeLastWhile(predicate: (T) -> Boolean): List<T>
inline fun <T> List<T>?.orEmpty(): List<T>
inline operator fun <T> List<T>.component1(): T
inline operator fun <T> List<T>.component2(): T
inline operator fun <T> List<T>.component3(): T
inline operator fun <T> List<T>.component4(): T
inline operator fun <T> List<T>.component5(): T
val <T> List<T>.lastIndex: Int
@SinceKotlin(2.4) inline fun <K, V> ConcurrentMap<K, V>.getOrElseIfMissing(key: K, defaultValue: () -> V): V
@SinceKotlin(2.4) inline fun <K, V> ConcurrentMap<K, V>.getOrPutIfMissing(key: K, defaultValue: () -> V): V
@SinceKotlin(2.4) inline fun <K, V> ConcurrentMap<K, V>.getOrPutIfNull(key: K, defaultValue: () -> V): V
inline fun <K, V> ConcurrentMap<K, V>.getOrPut(key: K, defaultValue: () -> V): V
fun <K, V, M : MutableMap<in K, in V>> Sequence<Pair<K, V>>.toMap(destination: M): M
fun <K, V> Sequence<Pair<K, V>>.toMap(): Map<K, V>
fun <T> Iterator<T>.withIndex(): Iterator<IndexedValue<T>>
inline fun <T> Iterator<T>.forEach(operation: (T) -> Unit)
inline operator fun <T> Iterator<T>.iterator(): Iterator<T>
fun <T> MutableCollection<in T>.addAll(elements: Array<out T>): Boolean
fun <T> MutableCollection<in T>.addAll(elements: Iterable<T>): Boolean
fun <T> MutableCollection<in T>.addAll(elements: Sequence<T>): Boolean
fun <T> MutableCollection<in T>.removeAll(elements: Array<out T>): Boolean
fun <T> MutableCollection<in T>.removeAll(elements: Iterable<T>): Boolean
fun <T> MutableCollection<in T>.removeAll(elements: Sequence<T>): Boolean
fun <T> MutableCollection<in T>.retainAll(elements: Array<out T>): Boolean
fun <T> MutableCollection<in T>.retainAll(elements: Iterable<T>): Boolean
fun <T> MutableCollection<in T>.retainAll(elements: Sequence<T>): Boolean
@OnlyInputTypes inline fun <T> MutableCollection<out T>.remove(element: T): Boolean
inline fun <T> MutableCollection<out T>.removeAll(elements: Collection<T>): Boolean
inline fun <T> MutableCollection<out T>.retainAll(elements: Collection<T>): Boolean
inline operator fun <T> MutableCollection<in T>.minusAssign(element: T)
inline operator fun <T> MutableCollection<in T>.minusAssign(elements: Array<T>)
inline operator fun <T> MutableCollection<in T>.minusAssign(elements: Iterable<T>)
inline operator fun <T> MutableCollection<in T>.minusAssign(elements: Sequence<T>)
inline operator fun <T> MutableCollection<in T>.plusAssign(element: T)
inline operator fun <T> MutableCollection<in T>.plusAssign(elements: Array<T>)
inline operator fun <T> MutableCollection<in T>.plusAssign(elements: Iterable<T>)
inline operator fun <T> MutableCollection<in T>.plusAssign(elements: Sequence<T>)
fun <T> MutableIterable<T>.removeAll(predicate: (T) -> Boolean): Boolean
fun <T> MutableIterable<T>.retainAll(predicate: (T) -> Boolean): Boolean
inline fun <T> Enumeration<T>.toList(): List<T>
operator fun <T> Enumeration<T>.iterator(): Iterator<T>
inline fun <T> Set<T>.minusElement(element: T): Set<T>
inline fun <T> Set<T>.plusElement(element: T): Set<T>
inline fun <T> Set<T>?.orEmpty(): Set<T>
operator fun <T> Set<T>.minus(element: T): Set<T>
operator fun <T> Set<T>.minus(elements: Array<out T>): Set<T>
operator fun <T> Set<T>.minus(elements: Iterable<T>): Set<T>
operator fun <T> Set<T>.minus(elements: Sequence<T>): Set<T>
operator fun <T> Set<T>.plus(element: T): Set<T>
operator fun <T> Set<T>.plus(elements: Array<out T>): Set<T>
operator fun <T> Set<T>.plus(elements: Iterable<T>): Set<T>
operator fun <T> Set<T>.plus(elements: Sequence<T>): Set<T>
