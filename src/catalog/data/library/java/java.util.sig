@file:Java
package java.util

import java.io.Closeable
import java.io.File
import java.io.Flushable
import java.io.IOException
import java.io.InputStream
import java.io.OutputStream
import java.io.PrintStream
import java.io.PrintWriter
import java.io.Reader
import java.io.Serializable
import java.io.Writer
import java.lang.Boolean
import java.lang.Double
import java.lang.Long
import java.math.BigDecimal
import java.math.BigInteger
import java.nio.ByteBuffer
import java.nio.LongBuffer
import java.nio.channels.ReadableByteChannel
import java.nio.charset.Charset
import java.nio.file.Path
import java.security.BasicPermission
import java.security.Permission
import java.security.PermissionCollection
import java.time.Instant
import java.time.ZoneId
import java.time.ZonedDateTime
import java.util.function.BiConsumer
import java.util.function.BiFunction
import java.util.function.BinaryOperator
import java.util.function.Consumer
import java.util.function.DoubleBinaryOperator
import java.util.function.DoubleConsumer
import java.util.function.DoubleSupplier
import java.util.function.Function
import java.util.function.IntBinaryOperator
import java.util.function.IntConsumer
import java.util.function.IntFunction
import java.util.function.IntSupplier
import java.util.function.IntToDoubleFunction
import java.util.function.IntToLongFunction
import java.util.function.IntUnaryOperator
import java.util.function.LongBinaryOperator
import java.util.function.LongConsumer
import java.util.function.LongSupplier
import java.util.function.Predicate
import java.util.function.Supplier
import java.util.function.ToDoubleFunction
import java.util.function.ToIntFunction
import java.util.function.ToLongFunction
import java.util.function.UnaryOperator
import java.util.random.RandomGenerator
import java.util.regex.MatchResult
import java.util.regex.Pattern
import java.util.stream.DoubleStream
import java.util.stream.IntStream
import java.util.stream.LongStream
import java.util.stream.Stream

abstract class AbstractCollection<E> : Collection<E> {
    protected constructor()
    fun <T> toArray(Array<T>): Array<T>
    fun toArray(): Array<Any>
}
abstract class AbstractList<E> : AbstractCollection<E>, List<E> {
    protected constructor()
    protected fun removeRange(Int, Int)
}
abstract class AbstractMap<K, V> : Map<K, V> {
    protected constructor()
    protected fun clone(): Any
}
class AbstractMap.SimpleEntry<K, V> : Map.Entry<K, V>, Serializable {
    constructor(K, V)
    constructor(Map.Entry<out K, out V>)
}
class AbstractMap.SimpleImmutableEntry<K, V> : Map.Entry<K, V>, Serializable {
    constructor(K, V)
    constructor(Map.Entry<out K, out V>)
}
abstract class AbstractQueue<E> : AbstractCollection<E>, Queue<E> {
    protected constructor()
    fun element(): E
    fun remove(): E
}
abstract class AbstractSequentialList<E> : AbstractList<E> {
    protected constructor()
}
abstract class AbstractSet<E> : AbstractCollection<E>, Set<E> {
    protected constructor()
}
class ArrayDeque<E> : AbstractCollection<E>, Deque<E>, Cloneable, Serializable {
    constructor()
    constructor(Int)
    constructor(Collection<out E>)
    fun <T> toArray(Array<T>): Array<T>
    fun addFirst(E)
    fun addLast(E)
    fun clone(): ArrayDeque<E>
    fun descendingIterator(): Iterator<E>
    fun element(): E
    fun forEach(Consumer<in E>)
    fun getFirst(): E
    fun getLast(): E
    fun offer(E): Boolean
    fun offerFirst(E): Boolean
    fun offerLast(E): Boolean
    fun peek(): E
    fun peekFirst(): E
    fun peekLast(): E
    fun poll(): E
    fun pollFirst(): E
    fun pollLast(): E
    fun pop(): E
    fun push(E)
    fun remove(): E
    fun removeFirst(): E
    fun removeFirstOccurrence(Any): Boolean
    fun removeIf(Predicate<in E>): Boolean
    fun removeLast(): E
    fun removeLastOccurrence(Any): Boolean
    fun spliterator(): Spliterator<E>
    fun toArray(): Array<Any>
}
class ArrayList<E> : AbstractList<E>, List<E>, RandomAccess, Cloneable, Serializable {
    constructor()
    constructor(Int)
    constructor(Collection<out E>)
    fun <T> toArray(Array<T>): Array<T>
    fun clone(): Any
    fun ensureCapacity(Int)
    fun forEach(Consumer<in E>)
    fun removeIf(Predicate<in E>): Boolean
    fun replaceAll(UnaryOperator<E>)
    fun sort(Comparator<in E>)
    fun spliterator(): Spliterator<E>
    fun toArray(): Array<Any>
    fun trimToSize()
    protected fun removeRange(Int, Int)
}
class Arrays {
    static fun <T : Comparable<in T>> compare(Array<T>, Array<T>): Int
    static fun <T : Comparable<in T>> compare(Array<T>, Int, Int, Array<T>, Int, Int): Int
    static fun <T : Comparable<in T>> parallelSort(Array<T>)
    static fun <T : Comparable<in T>> parallelSort(Array<T>, Int, Int)
    static fun <T, U> copyOf(Array<U>, Int, Class<Array<out T>>): Array<T>
    static fun <T, U> copyOfRange(Array<U>, Int, Int, Class<Array<out T>>): Array<T>
    static fun <T> asList(vararg T): List<T>
    static fun <T> binarySearch(Array<T>, T, Comparator<in T>): Int
    static fun <T> binarySearch(Array<T>, Int, Int, T, Comparator<in T>): Int
    static fun <T> compare(Array<T>, Array<T>, Comparator<in T>): Int
    static fun <T> compare(Array<T>, Int, Int, Array<T>, Int, Int, Comparator<in T>): Int
    static fun <T> copyOf(Array<T>, Int): Array<T>
    static fun <T> copyOfRange(Array<T>, Int, Int): Array<T>
    static fun <T> equals(Array<T>, Array<T>, Comparator<in T>): Boolean
    static fun <T> equals(Array<T>, Int, Int, Array<T>, Int, Int, Comparator<in T>): Boolean
    static fun <T> mismatch(Array<T>, Array<T>, Comparator<in T>): Int
    static fun <T> mismatch(Array<T>, Int, Int, Array<T>, Int, Int, Comparator<in T>): Int
    static fun <T> parallelPrefix(Array<T>, Int, Int, BinaryOperator<T>)
    static fun <T> parallelPrefix(Array<T>, BinaryOperator<T>)
    static fun <T> parallelSetAll(Array<T>, IntFunction<out T>)
    static fun <T> parallelSort(Array<T>, Int, Int, Comparator<in T>)
    static fun <T> parallelSort(Array<T>, Comparator<in T>)
    static fun <T> setAll(Array<T>, IntFunction<out T>)
    static fun <T> sort(Array<T>, Int, Int, Comparator<in T>)
    static fun <T> sort(Array<T>, Comparator<in T>)
    static fun <T> spliterator(Array<T>): Spliterator<T>
    static fun <T> spliterator(Array<T>, Int, Int): Spliterator<T>
    static fun <T> stream(Array<T>): Stream<T>
    static fun <T> stream(Array<T>, Int, Int): Stream<T>
    static fun binarySearch(ByteArray, Byte): Int
    static fun binarySearch(ByteArray, Int, Int, Byte): Int
    static fun binarySearch(CharArray, Char): Int
    static fun binarySearch(CharArray, Int, Int, Char): Int
    static fun binarySearch(DoubleArray, Double): Int
    static fun binarySearch(DoubleArray, Int, Int, Double): Int
    static fun binarySearch(FloatArray, Float): Int
    static fun binarySearch(FloatArray, Int, Int, Float): Int
    static fun binarySearch(IntArray, Int): Int
    static fun binarySearch(IntArray, Int, Int, Int): Int
    static fun binarySearch(Array<Any>, Int, Int, Any): Int
    static fun binarySearch(Array<Any>, Any): Int
    static fun binarySearch(LongArray, Int, Int, Long): Int
    static fun binarySearch(LongArray, Long): Int
    static fun binarySearch(ShortArray, Int, Int, Short): Int
    static fun binarySearch(ShortArray, Short): Int
    static fun compare(BooleanArray, BooleanArray): Int
    static fun compare(BooleanArray, Int, Int, BooleanArray, Int, Int): Int
    static fun compare(ByteArray, ByteArray): Int
    static fun compare(ByteArray, Int, Int, ByteArray, Int, Int): Int
    static fun compare(CharArray, CharArray): Int
    static fun compare(CharArray, Int, Int, CharArray, Int, Int): Int
    static fun compare(DoubleArray, DoubleArray): Int
    static fun compare(DoubleArray, Int, Int, DoubleArray, Int, Int): Int
    static fun compare(FloatArray, FloatArray): Int
    static fun compare(FloatArray, Int, Int, FloatArray, Int, Int): Int
    static fun compare(IntArray, Int, Int, IntArray, Int, Int): Int
    static fun compare(IntArray, IntArray): Int
    static fun compare(LongArray, Int, Int, LongArray, Int, Int): Int
    static fun compare(LongArray, LongArray): Int
    static fun compare(ShortArray, Int, Int, ShortArray, Int, Int): Int
    static fun compare(ShortArray, ShortArray): Int
    static fun compareUnsigned(ByteArray, ByteArray): Int
    static fun compareUnsigned(ByteArray, Int, Int, ByteArray, Int, Int): Int
    static fun compareUnsigned(IntArray, Int, Int, IntArray, Int, Int): Int
    static fun compareUnsigned(IntArray, IntArray): Int
    static fun compareUnsigned(LongArray, Int, Int, LongArray, Int, Int): Int
    static fun compareUnsigned(LongArray, LongArray): Int
    static fun compareUnsigned(ShortArray, Int, Int, ShortArray, Int, Int): Int
    static fun compareUnsigned(ShortArray, ShortArray): Int
    static fun copyOf(BooleanArray, Int): BooleanArray
    static fun copyOf(ByteArray, Int): ByteArray
    static fun copyOf(CharArray, Int): CharArray
    static fun copyOf(DoubleArray, Int): DoubleArray
    static fun copyOf(FloatArray, Int): FloatArray
    static fun copyOf(IntArray, Int): IntArray
    static fun copyOf(LongArray, Int): LongArray
    static fun copyOf(ShortArray, Int): ShortArray
    static fun copyOfRange(BooleanArray, Int, Int): BooleanArray
    static fun copyOfRange(ByteArray, Int, Int): ByteArray
    static fun copyOfRange(CharArray, Int, Int): CharArray
    static fun copyOfRange(DoubleArray, Int, Int): DoubleArray
    static fun copyOfRange(FloatArray, Int, Int): FloatArray
    static fun copyOfRange(IntArray, Int, Int): IntArray
    static fun copyOfRange(LongArray, Int, Int): LongArray
    static fun copyOfRange(ShortArray, Int, Int): ShortArray
    static fun deepEquals(Array<Any>, Array<Any>): Boolean
    static fun deepHashCode(Array<Any>): Int
    static fun deepToString(Array<Any>): String
    static fun equals(BooleanArray, BooleanArray): Boolean
    static fun equals(BooleanArray, Int, Int, BooleanArray, Int, Int): Boolean
    static fun equals(ByteArray, ByteArray): Boolean
    static fun equals(ByteArray, Int, Int, ByteArray, Int, Int): Boolean
    static fun equals(CharArray, CharArray): Boolean
    static fun equals(CharArray, Int, Int, CharArray, Int, Int): Boolean
    static fun equals(DoubleArray, DoubleArray): Boolean
    static fun equals(DoubleArray, Int, Int, DoubleArray, Int, Int): Boolean
    static fun equals(FloatArray, FloatArray): Boolean
    static fun equals(FloatArray, Int, Int, FloatArray, Int, Int): Boolean
    static fun equals(IntArray, Int, Int, IntArray, Int, Int): Boolean
    static fun equals(IntArray, IntArray): Boolean
    static fun equals(Array<Any>, Int, Int, Array<Any>, Int, Int): Boolean
    static fun equals(Array<Any>, Array<Any>): Boolean
    static fun equals(LongArray, Int, Int, LongArray, Int, Int): Boolean
    static fun equals(LongArray, LongArray): Boolean
    static fun equals(ShortArray, Int, Int, ShortArray, Int, Int): Boolean
    static fun equals(ShortArray, ShortArray): Boolean
    static fun fill(BooleanArray, Boolean)
    static fun fill(BooleanArray, Int, Int, Boolean)
    static fun fill(ByteArray, Byte)
    static fun fill(ByteArray, Int, Int, Byte)
    static fun fill(CharArray, Char)
    static fun fill(CharArray, Int, Int, Char)
    static fun fill(DoubleArray, Double)
    static fun fill(DoubleArray, Int, Int, Double)
    static fun fill(FloatArray, Float)
    static fun fill(FloatArray, Int, Int, Float)
    static fun fill(IntArray, Int)
    static fun fill(IntArray, Int, Int, Int)
    static fun fill(Array<Any>, Int, Int, Any)
    static fun fill(Array<Any>, Any)
    static fun fill(LongArray, Int, Int, Long)
    static fun fill(LongArray, Long)
    static fun fill(ShortArray, Int, Int, Short)
    static fun fill(ShortArray, Short)
    static fun hashCode(BooleanArray): Int
    static fun hashCode(ByteArray): Int
    static fun hashCode(CharArray): Int
    static fun hashCode(DoubleArray): Int
    static fun hashCode(FloatArray): Int
    static fun hashCode(IntArray): Int
    static fun hashCode(Array<Any>): Int
    static fun hashCode(LongArray): Int
    static fun hashCode(ShortArray): Int
    static fun mismatch(BooleanArray, BooleanArray): Int
    static fun mismatch(BooleanArray, Int, Int, BooleanArray, Int, Int): Int
    static fun mismatch(ByteArray, ByteArray): Int
    static fun mismatch(ByteArray, Int, Int, ByteArray, Int, Int): Int
    static fun mismatch(CharArray, CharArray): Int
    static fun mismatch(CharArray, Int, Int, CharArray, Int, Int): Int
    static fun mismatch(DoubleArray, DoubleArray): Int
    static fun mismatch(DoubleArray, Int, Int, DoubleArray, Int, Int): Int
    static fun mismatch(FloatArray, FloatArray): Int
    static fun mismatch(FloatArray, Int, Int, FloatArray, Int, Int): Int
    static fun mismatch(IntArray, Int, Int, IntArray, Int, Int): Int
    static fun mismatch(IntArray, IntArray): Int
    static fun mismatch(Array<Any>, Int, Int, Array<Any>, Int, Int): Int
    static fun mismatch(Array<Any>, Array<Any>): Int
    static fun mismatch(LongArray, Int, Int, LongArray, Int, Int): Int
    static fun mismatch(LongArray, LongArray): Int
    static fun mismatch(ShortArray, Int, Int, ShortArray, Int, Int): Int
    static fun mismatch(ShortArray, ShortArray): Int
    static fun parallelPrefix(DoubleArray, Int, Int, DoubleBinaryOperator)
    static fun parallelPrefix(DoubleArray, DoubleBinaryOperator)
    static fun parallelPrefix(IntArray, Int, Int, IntBinaryOperator)
    static fun parallelPrefix(IntArray, IntBinaryOperator)
    static fun parallelPrefix(LongArray, Int, Int, LongBinaryOperator)
    static fun parallelPrefix(LongArray, LongBinaryOperator)
    static fun parallelSetAll(DoubleArray, IntToDoubleFunction)
    static fun parallelSetAll(IntArray, IntUnaryOperator)
    static fun parallelSetAll(LongArray, IntToLongFunction)
    static fun parallelSort(ByteArray)
    static fun parallelSort(ByteArray, Int, Int)
    static fun parallelSort(CharArray)
    static fun parallelSort(CharArray, Int, Int)
    static fun parallelSort(DoubleArray)
    static fun parallelSort(DoubleArray, Int, Int)
    static fun parallelSort(FloatArray)
    static fun parallelSort(FloatArray, Int, Int)
    static fun parallelSort(IntArray)
    static fun parallelSort(IntArray, Int, Int)
    static fun parallelSort(LongArray)
    static fun parallelSort(LongArray, Int, Int)
    static fun parallelSort(ShortArray)
    static fun parallelSort(ShortArray, Int, Int)
    static fun setAll(DoubleArray, IntToDoubleFunction)
    static fun setAll(IntArray, IntUnaryOperator)
    static fun setAll(LongArray, IntToLongFunction)
    static fun sort(ByteArray)
    static fun sort(ByteArray, Int, Int)
    static fun sort(CharArray)
    static fun sort(CharArray, Int, Int)
    static fun sort(DoubleArray)
    static fun sort(DoubleArray, Int, Int)
    static fun sort(FloatArray)
    static fun sort(FloatArray, Int, Int)
    static fun sort(IntArray)
    static fun sort(IntArray, Int, Int)
    static fun sort(Array<Any>)
    static fun sort(Array<Any>, Int, Int)
    static fun sort(LongArray)
    static fun sort(LongArray, Int, Int)
    static fun sort(ShortArray)
    static fun sort(ShortArray, Int, Int)
    static fun spliterator(DoubleArray): Spliterator.OfDouble
    static fun spliterator(DoubleArray, Int, Int): Spliterator.OfDouble
    static fun spliterator(IntArray): Spliterator.OfInt
    static fun spliterator(IntArray, Int, Int): Spliterator.OfInt
    static fun spliterator(LongArray): Spliterator.OfLong
    static fun spliterator(LongArray, Int, Int): Spliterator.OfLong
    static fun stream(DoubleArray): DoubleStream
    static fun stream(DoubleArray, Int, Int): DoubleStream
    static fun stream(IntArray): IntStream
    static fun stream(IntArray, Int, Int): IntStream
    static fun stream(LongArray): LongStream
    static fun stream(LongArray, Int, Int): LongStream
    static fun toString(BooleanArray): String
    static fun toString(ByteArray): String
    static fun toString(CharArray): String
    static fun toString(DoubleArray): String
    static fun toString(FloatArray): String
    static fun toString(IntArray): String
    static fun toString(Array<Any>): String
    static fun toString(LongArray): String
    static fun toString(ShortArray): String
}
class Base64 {
    static fun getDecoder(): Base64.Decoder
    static fun getEncoder(): Base64.Encoder
    static fun getMimeDecoder(): Base64.Decoder
    static fun getMimeEncoder(): Base64.Encoder
    static fun getMimeEncoder(Int, ByteArray): Base64.Encoder
    static fun getUrlDecoder(): Base64.Decoder
    static fun getUrlEncoder(): Base64.Encoder
}
class Base64.Decoder {
    fun decode(ByteArray): ByteArray
    fun decode(ByteArray, ByteArray): Int
    fun decode(String): ByteArray
    fun decode(ByteBuffer): ByteBuffer
    fun wrap(InputStream): InputStream
}
class Base64.Encoder {
    fun encode(ByteArray): ByteArray
    fun encode(ByteArray, ByteArray): Int
    fun encode(ByteBuffer): ByteBuffer
    fun encodeToString(ByteArray): String
    fun withoutPadding(): Base64.Encoder
    fun wrap(OutputStream): OutputStream
}
class BitSet : Cloneable, Serializable {
    constructor()
    constructor(Int)
    fun and(BitSet)
    fun andNot(BitSet)
    fun cardinality(): Int
    fun clear()
    fun clear(Int)
    fun clear(Int, Int)
    fun clone(): Any
    fun flip(Int)
    fun flip(Int, Int)
    fun get(Int): Boolean
    fun get(Int, Int): BitSet
    fun intersects(BitSet): Boolean
    fun isEmpty(): Boolean
    fun length(): Int
    fun nextClearBit(Int): Int
    fun nextSetBit(Int): Int
    fun or(BitSet)
    fun previousClearBit(Int): Int
    fun previousSetBit(Int): Int
    fun set(Int)
    fun set(Int, Boolean)
    fun set(Int, Int)
    fun set(Int, Int, Boolean)
    fun size(): Int
    fun stream(): IntStream
    fun toByteArray(): ByteArray
    fun toLongArray(): LongArray
    fun xor(BitSet)
    static fun valueOf(ByteArray): BitSet
    static fun valueOf(ByteBuffer): BitSet
    static fun valueOf(LongBuffer): BitSet
    static fun valueOf(LongArray): BitSet
}
abstract class Calendar : Serializable, Cloneable, Comparable<Calendar> {
    protected constructor()
    protected constructor(TimeZone, Locale)
    abstract fun add(Int, Int)
    abstract fun getGreatestMinimum(Int): Int
    abstract fun getLeastMaximum(Int): Int
    abstract fun getMaximum(Int): Int
    abstract fun getMinimum(Int): Int
    abstract fun roll(Int, Boolean)
    final fun clear()
    final fun clear(Int)
    final fun getTime(): Date
    final fun isSet(Int): Boolean
    final fun set(Int, Int, Int)
    final fun set(Int, Int, Int, Int, Int)
    final fun set(Int, Int, Int, Int, Int, Int)
    final fun setTime(Date)
    final fun toInstant(): Instant
    fun after(Any): Boolean
    fun before(Any): Boolean
    fun clone(): Any
    fun get(Int): Int
    fun getActualMaximum(Int): Int
    fun getActualMinimum(Int): Int
    fun getCalendarType(): String
    fun getDisplayName(Int, Int, Locale): String
    fun getDisplayNames(Int, Int, Locale): Map<String, Integer>
    fun getFirstDayOfWeek(): Int
    fun getMinimalDaysInFirstWeek(): Int
    fun getTimeInMillis(): Long
    fun getTimeZone(): TimeZone
    fun getWeekYear(): Int
    fun getWeeksInWeekYear(): Int
    fun isLenient(): Boolean
    fun isWeekDateSupported(): Boolean
    fun roll(Int, Int)
    fun set(Int, Int)
    fun setFirstDayOfWeek(Int)
    fun setLenient(Boolean)
    fun setMinimalDaysInFirstWeek(Int)
    fun setTimeInMillis(Long)
    fun setTimeZone(TimeZone)
    fun setWeekDate(Int, Int, Int)
    protected abstract fun computeFields()
    protected abstract fun computeTime()
    protected final fun internalGet(Int): Int
    protected fun complete()
    static val ALL_STYLES: Int
    static val AM: Int
    static val AM_PM: Int
    static val APRIL: Int
    static val AUGUST: Int
    static val DATE: Int
    static val DAY_OF_MONTH: Int
    static val DAY_OF_WEEK: Int
    static val DAY_OF_WEEK_IN_MONTH: Int
    static val DAY_OF_YEAR: Int
    static val DECEMBER: Int
    static val DST_OFFSET: Int
    static val ERA: Int
    static val FEBRUARY: Int
    static val FIELD_COUNT: Int
    static val FRIDAY: Int
    static val HOUR: Int
    static val HOUR_OF_DAY: Int
    static val JANUARY: Int
    static val JULY: Int
    static val JUNE: Int
    static val LONG: Int
    static val LONG_FORMAT: Int
    static val LONG_STANDALONE: Int
    static val MARCH: Int
    static val MAY: Int
    static val MILLISECOND: Int
    static val MINUTE: Int
    static val MONDAY: Int
    static val MONTH: Int
    static val NARROW_FORMAT: Int
    static val NARROW_STANDALONE: Int
    static val NOVEMBER: Int
    static val OCTOBER: Int
    static val PM: Int
    static val SATURDAY: Int
    static val SECOND: Int
    static val SEPTEMBER: Int
    static val SHORT: Int
    static val SHORT_FORMAT: Int
    static val SHORT_STANDALONE: Int
    static val SUNDAY: Int
    static val THURSDAY: Int
    static val TUESDAY: Int
    static val UNDECIMBER: Int
    static val WEDNESDAY: Int
    static val WEEK_OF_MONTH: Int
    static val WEEK_OF_YEAR: Int
    static val YEAR: Int
    static val ZONE_OFFSET: Int
    static fun getAvailableCalendarTypes(): Set<String>
    static fun getAvailableLocales(): Array<Locale>
    static fun getInstance(): Calendar
    static fun getInstance(Locale): Calendar
    static fun getInstance(TimeZone): Calendar
    static fun getInstance(TimeZone, Locale): Calendar
}
class Calendar.Builder {
    constructor()
    fun build(): Calendar
    fun set(Int, Int): Calendar.Builder
    fun setCalendarType(String): Calendar.Builder
    fun setDate(Int, Int, Int): Calendar.Builder
    fun setFields(vararg Int): Calendar.Builder
    fun setInstant(Date): Calendar.Builder
    fun setInstant(Long): Calendar.Builder
    fun setLenient(Boolean): Calendar.Builder
    fun setLocale(Locale): Calendar.Builder
    fun setTimeOfDay(Int, Int, Int): Calendar.Builder
    fun setTimeOfDay(Int, Int, Int, Int): Calendar.Builder
    fun setTimeZone(TimeZone): Calendar.Builder
    fun setWeekDate(Int, Int, Int): Calendar.Builder
    fun setWeekDefinition(Int, Int): Calendar.Builder
}
interface Collection<E> : Iterable<E> {
    abstract fun <T> toArray(Array<T>): Array<T>
    abstract fun add(E): Boolean
    abstract fun addAll(Collection<out E>): Boolean
    abstract fun clear()
    abstract fun contains(Any): Boolean
    abstract fun containsAll(Collection<*>): Boolean
    abstract fun isEmpty(): Boolean
    abstract fun remove(Any): Boolean
    abstract fun removeAll(Collection<*>): Boolean
    abstract fun retainAll(Collection<*>): Boolean
    abstract fun size(): Int
    abstract fun toArray(): Array<Any>
    fun <T> toArray(IntFunction<Array<T>>): Array<T>
    fun parallelStream(): Stream<E>
    fun removeIf(Predicate<in E>): Boolean
    fun spliterator(): Spliterator<E>
    fun stream(): Stream<E>
}
class Collections {
    static val EMPTY_LIST: List
    static val EMPTY_MAP: Map
    static val EMPTY_SET: Set
    static fun <K, V> emptyMap(): Map<K, V>
    static fun <K, V> emptyNavigableMap(): NavigableMap<K, V>
    static fun <K, V> emptySortedMap(): SortedMap<K, V>
    static fun <T> emptyList(): List<T>
    static fun <T> emptySet(): Set<T>
    static fun <E> checkedCollection(Collection<E>, Class<E>): Collection<E>
    static fun <E> checkedList(List<E>, Class<E>): List<E>
    static fun <E> checkedNavigableSet(NavigableSet<E>, Class<E>): NavigableSet<E>
    static fun <E> checkedQueue(Queue<E>, Class<E>): Queue<E>
    static fun <E> checkedSet(Set<E>, Class<E>): Set<E>
    static fun <E> checkedSortedSet(SortedSet<E>, Class<E>): SortedSet<E>
    static fun <E> emptyNavigableSet(): NavigableSet<E>
    static fun <E> emptySortedSet(): SortedSet<E>
    static fun <E> newSetFromMap(Map<E, Boolean>): Set<E>
    static fun <K, V> checkedMap(Map<K, V>, Class<K>, Class<V>): Map<K, V>
    static fun <K, V> checkedNavigableMap(NavigableMap<K, V>, Class<K>, Class<V>): NavigableMap<K, V>
    static fun <K, V> checkedSortedMap(SortedMap<K, V>, Class<K>, Class<V>): SortedMap<K, V>
    static fun <K, V> singletonMap(K, V): Map<K, V>
    static fun <K, V> synchronizedMap(Map<K, V>): Map<K, V>
    static fun <K, V> synchronizedNavigableMap(NavigableMap<K, V>): NavigableMap<K, V>
    static fun <K, V> synchronizedSortedMap(SortedMap<K, V>): SortedMap<K, V>
    static fun <K, V> unmodifiableMap(Map<out K, out V>): Map<K, V>
    static fun <K, V> unmodifiableNavigableMap(NavigableMap<K, out V>): NavigableMap<K, V>
    static fun <K, V> unmodifiableSortedMap(SortedMap<K, out V>): SortedMap<K, V>
    static fun <T : Comparable<in T>> max(Collection<out T>): T
    static fun <T : Comparable<in T>> min(Collection<out T>): T
    static fun <T : Comparable<in T>> sort(List<T>)
    static fun <T> addAll(Collection<in T>, vararg T): Boolean
    static fun <T> asLifoQueue(Deque<T>): Queue<T>
    static fun <T> binarySearch(List<out T>, T, Comparator<in T>): Int
    static fun <T> binarySearch(List<out Comparable<in T>>, T): Int
    static fun <T> copy(List<in T>, List<out T>)
    static fun <T> emptyEnumeration(): Enumeration<T>
    static fun <T> emptyIterator(): Iterator<T>
    static fun <T> emptyListIterator(): ListIterator<T>
    static fun <T> enumeration(Collection<T>): Enumeration<T>
    static fun <T> fill(List<in T>, T)
    static fun <T> list(Enumeration<T>): ArrayList<T>
    static fun <T> max(Collection<out T>, Comparator<in T>): T
    static fun <T> min(Collection<out T>, Comparator<in T>): T
    static fun <T> nCopies(Int, T): List<T>
    static fun <T> replaceAll(List<T>, T, T): Boolean
    static fun <T> reverseOrder(): Comparator<T>
    static fun <T> reverseOrder(Comparator<T>): Comparator<T>
    static fun <T> singleton(T): Set<T>
    static fun <T> singletonList(T): List<T>
    static fun <T> sort(List<T>, Comparator<in T>)
    static fun <T> synchronizedCollection(Collection<T>): Collection<T>
    static fun <T> synchronizedList(List<T>): List<T>
    static fun <T> synchronizedNavigableSet(NavigableSet<T>): NavigableSet<T>
    static fun <T> synchronizedSet(Set<T>): Set<T>
    static fun <T> synchronizedSortedSet(SortedSet<T>): SortedSet<T>
    static fun <T> unmodifiableCollection(Collection<out T>): Collection<T>
    static fun <T> unmodifiableList(List<out T>): List<T>
    static fun <T> unmodifiableNavigableSet(NavigableSet<T>): NavigableSet<T>
    static fun <T> unmodifiableSet(Set<out T>): Set<T>
    static fun <T> unmodifiableSortedSet(SortedSet<T>): SortedSet<T>
    static fun disjoint(Collection<*>, Collection<*>): Boolean
    static fun frequency(Collection<*>, Any): Int
    static fun indexOfSubList(List<*>, List<*>): Int
    static fun lastIndexOfSubList(List<*>, List<*>): Int
    static fun reverse(List<*>)
    static fun rotate(List<*>, Int)
    static fun shuffle(List<*>)
    static fun shuffle(List<*>, Random)
    static fun swap(List<*>, Int, Int)
}
interface Comparator<T> {
    abstract fun compare(T, T): Int
    fun <U : Comparable<in U>> thenComparing(Function<in T, out U>): Comparator<T>
    fun <U> thenComparing(Function<in T, out U>, Comparator<in U>): Comparator<T>
    fun reversed(): Comparator<T>
    fun thenComparing(Comparator<in T>): Comparator<T>
    fun thenComparingDouble(ToDoubleFunction<in T>): Comparator<T>
    fun thenComparingInt(ToIntFunction<in T>): Comparator<T>
    fun thenComparingLong(ToLongFunction<in T>): Comparator<T>
    static fun <T : Comparable<in T>> naturalOrder(): Comparator<T>
    static fun <T : Comparable<in T>> reverseOrder(): Comparator<T>
    static fun <T, U : Comparable<in U>> comparing(Function<in T, out U>): Comparator<T>
    static fun <T, U> comparing(Function<in T, out U>, Comparator<in U>): Comparator<T>
    static fun <T> comparingDouble(ToDoubleFunction<in T>): Comparator<T>
    static fun <T> comparingInt(ToIntFunction<in T>): Comparator<T>
    static fun <T> comparingLong(ToLongFunction<in T>): Comparator<T>
    static fun <T> nullsFirst(Comparator<in T>): Comparator<T>
    static fun <T> nullsLast(Comparator<in T>): Comparator<T>
}
class ConcurrentModificationException : RuntimeException {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
}
final class Currency : Serializable {
    fun getCurrencyCode(): String
    fun getDefaultFractionDigits(): Int
    fun getDisplayName(): String
    fun getDisplayName(Locale): String
    fun getNumericCode(): Int
    fun getNumericCodeAsString(): String
    fun getSymbol(): String
    fun getSymbol(Locale): String
    static fun getAvailableCurrencies(): Set<Currency>
    static fun getInstance(String): Currency
    static fun getInstance(Locale): Currency
}
class Date : Serializable, Cloneable, Comparable<Date> {
    constructor()
    constructor(Int, Int, Int)
    constructor(Int, Int, Int, Int, Int)
    constructor(Int, Int, Int, Int, Int, Int)
    constructor(String)
    constructor(Long)
    @Deprecated fun getDate(): Int
    @Deprecated fun getDay(): Int
    @Deprecated fun getHours(): Int
    @Deprecated fun getMinutes(): Int
    @Deprecated fun getMonth(): Int
    @Deprecated fun getSeconds(): Int
    @Deprecated fun getTimezoneOffset(): Int
    @Deprecated fun getYear(): Int
    @Deprecated fun setDate(Int)
    @Deprecated fun setHours(Int)
    @Deprecated fun setMinutes(Int)
    @Deprecated fun setMonth(Int)
    @Deprecated fun setSeconds(Int)
    @Deprecated fun setYear(Int)
    @Deprecated fun toGMTString(): String
    @Deprecated fun toLocaleString(): String
    @Deprecated static fun UTC(Int, Int, Int, Int, Int, Int): Long
    @Deprecated static fun parse(String): Long
    fun after(Date): Boolean
    fun before(Date): Boolean
    fun clone(): Any
    fun getTime(): Long
    fun setTime(Long)
    fun toInstant(): Instant
    static fun from(Instant): Date
}
interface Deque<E> : Queue<E> {
    abstract fun addFirst(E)
    abstract fun addLast(E)
    abstract fun descendingIterator(): Iterator<E>
    abstract fun element(): E
    abstract fun getFirst(): E
    abstract fun getLast(): E
    abstract fun offer(E): Boolean
    abstract fun offerFirst(E): Boolean
    abstract fun offerLast(E): Boolean
    abstract fun peek(): E
    abstract fun peekFirst(): E
    abstract fun peekLast(): E
    abstract fun poll(): E
    abstract fun pollFirst(): E
    abstract fun pollLast(): E
    abstract fun pop(): E
    abstract fun push(E)
    abstract fun remove(): E
    abstract fun removeFirst(): E
    abstract fun removeFirstOccurrence(Any): Boolean
    abstract fun removeLast(): E
    abstract fun removeLastOccurrence(Any): Boolean
}
abstract class Dictionary<K, V> {
    constructor()
    abstract fun elements(): Enumeration<V>
    abstract fun get(Any): V
    abstract fun isEmpty(): Boolean
    abstract fun keys(): Enumeration<K>
    abstract fun put(K, V): V
    abstract fun remove(Any): V
    abstract fun size(): Int
}
class DoubleSummaryStatistics : DoubleConsumer {
    constructor()
    constructor(Long, Double, Double, Double)
    final fun getAverage(): Double
    final fun getCount(): Long
    final fun getMax(): Double
    final fun getMin(): Double
    final fun getSum(): Double
    fun accept(Double)
    fun combine(DoubleSummaryStatistics)
}
class DuplicateFormatFlagsException : IllegalFormatException {
    constructor(String)
    fun getFlags(): String
}
class EmptyStackException : RuntimeException {
    constructor()
}
class EnumMap<K : Enum<K>, V> : AbstractMap<K, V>, Serializable, Cloneable {
    constructor(Class<K>)
    constructor(EnumMap<K, out V>)
    constructor(Map<K, out V>)
    fun clone(): EnumMap<K, V>
}
abstract class EnumSet<E : Enum<E>> : AbstractSet<E>, Cloneable, Serializable {
    fun clone(): EnumSet<E>
    static fun <E : Enum<E>> allOf(Class<E>): EnumSet<E>
    static fun <E : Enum<E>> complementOf(EnumSet<E>): EnumSet<E>
    static fun <E : Enum<E>> copyOf(Collection<E>): EnumSet<E>
    static fun <E : Enum<E>> copyOf(EnumSet<E>): EnumSet<E>
    static fun <E : Enum<E>> noneOf(Class<E>): EnumSet<E>
    static fun <E : Enum<E>> of(E): EnumSet<E>
    static fun <E : Enum<E>> of(E, E): EnumSet<E>
    static fun <E : Enum<E>> of(E, E, E): EnumSet<E>
    static fun <E : Enum<E>> of(E, E, E, E): EnumSet<E>
    static fun <E : Enum<E>> of(E, E, E, E, E): EnumSet<E>
    static fun <E : Enum<E>> of(E, vararg E): EnumSet<E>
    static fun <E : Enum<E>> range(E, E): EnumSet<E>
}
interface Enumeration<E> {
    abstract fun hasMoreElements(): Boolean
    abstract fun nextElement(): E
    fun asIterator(): Iterator<E>
}
interface EventListener
abstract class EventListenerProxy<T : EventListener> : EventListener {
    constructor(T)
    fun getListener(): T
}
class EventObject : Serializable {
    constructor(Any)
    fun getSource(): Any
}
class FormatFlagsConversionMismatchException : IllegalFormatException {
    constructor(String, Char)
    fun getConversion(): Char
    fun getFlags(): String
}
interface Formattable {
    abstract fun formatTo(Formatter, Int, Int, Int)
}
class FormattableFlags {
    static val ALTERNATE: Int
    static val LEFT_JUSTIFY: Int
    static val UPPERCASE: Int
}
final class Formatter : Closeable, Flushable {
    constructor()
    constructor(File)
    constructor(File, String)
    constructor(File, String, Locale)
    constructor(File, Charset, Locale)
    constructor(OutputStream)
    constructor(OutputStream, String)
    constructor(OutputStream, String, Locale)
    constructor(OutputStream, Charset, Locale)
    constructor(PrintStream)
    constructor(Appendable)
    constructor(Appendable, Locale)
    constructor(String)
    constructor(String, String)
    constructor(String, String, Locale)
    constructor(String, Charset, Locale)
    constructor(Locale)
    fun close()
    fun flush()
    fun format(String, vararg Any): Formatter
    fun format(Locale, String, vararg Any): Formatter
    fun ioException(): IOException
    fun locale(): Locale
    fun out(): Appendable
}
enum class Formatter.BigDecimalLayoutForm : Enum<Formatter.BigDecimalLayoutForm> {
    entry DECIMAL_FLOAT
    entry SCIENTIFIC
}
class FormatterClosedException : IllegalStateException {
    constructor()
}
class GregorianCalendar : Calendar {
    constructor()
    constructor(Int, Int, Int)
    constructor(Int, Int, Int, Int, Int)
    constructor(Int, Int, Int, Int, Int, Int)
    constructor(Locale)
    constructor(TimeZone)
    constructor(TimeZone, Locale)
    final fun getGregorianChange(): Date
    final fun isWeekDateSupported(): Boolean
    fun add(Int, Int)
    fun clone(): Any
    fun getActualMaximum(Int): Int
    fun getActualMinimum(Int): Int
    fun getCalendarType(): String
    fun getGreatestMinimum(Int): Int
    fun getLeastMaximum(Int): Int
    fun getMaximum(Int): Int
    fun getMinimum(Int): Int
    fun getTimeZone(): TimeZone
    fun getWeekYear(): Int
    fun getWeeksInWeekYear(): Int
    fun isLeapYear(Int): Boolean
    fun roll(Int, Boolean)
    fun roll(Int, Int)
    fun setGregorianChange(Date)
    fun setTimeZone(TimeZone)
    fun setWeekDate(Int, Int, Int)
    fun toZonedDateTime(): ZonedDateTime
    protected fun computeFields()
    protected fun computeTime()
    static val AD: Int
    static val BC: Int
    static fun from(ZonedDateTime): GregorianCalendar
}
class HashMap<K, V> : AbstractMap<K, V>, Map<K, V>, Cloneable, Serializable {
    constructor()
    constructor(Int)
    constructor(Int, Float)
    constructor(Map<out K, out V>)
    fun clone(): Any
}
class HashSet<E> : AbstractSet<E>, Set<E>, Cloneable, Serializable {
    constructor()
    constructor(Int)
    constructor(Int, Float)
    constructor(Collection<out E>)
    fun <T> toArray(Array<T>): Array<T>
    fun clone(): Any
    fun spliterator(): Spliterator<E>
    fun toArray(): Array<Any>
}
class Hashtable<K, V> : Dictionary<K, V>, Map<K, V>, Cloneable, Serializable {
    constructor()
    constructor(Int)
    constructor(Int, Float)
    constructor(Map<out K, out V>)
    fun clone(): Any
    fun contains(Any): Boolean
    fun elements(): Enumeration<V>
    fun keys(): Enumeration<K>
    protected fun rehash()
}
final class HexFormat {
    fun <A : Appendable> formatHex(A, ByteArray): A
    fun <A : Appendable> formatHex(A, ByteArray, Int, Int): A
    fun <A : Appendable> toHexDigits(A, Byte): A
    fun delimiter(): String
    fun formatHex(ByteArray): String
    fun formatHex(ByteArray, Int, Int): String
    fun isUpperCase(): Boolean
    fun parseHex(CharArray, Int, Int): ByteArray
    fun parseHex(CharSequence): ByteArray
    fun parseHex(CharSequence, Int, Int): ByteArray
    fun prefix(): String
    fun suffix(): String
    fun toHexDigits(Byte): String
    fun toHexDigits(Char): String
    fun toHexDigits(Int): String
    fun toHexDigits(Long): String
    fun toHexDigits(Long, Int): String
    fun toHexDigits(Short): String
    fun toHighHexDigit(Int): Char
    fun toLowHexDigit(Int): Char
    fun withDelimiter(String): HexFormat
    fun withLowerCase(): HexFormat
    fun withPrefix(String): HexFormat
    fun withSuffix(String): HexFormat
    fun withUpperCase(): HexFormat
    static fun fromHexDigit(Int): Int
    static fun fromHexDigits(CharSequence): Int
    static fun fromHexDigits(CharSequence, Int, Int): Int
    static fun fromHexDigitsToLong(CharSequence): Long
    static fun fromHexDigitsToLong(CharSequence, Int, Int): Long
    static fun isHexDigit(Int): Boolean
    static fun of(): HexFormat
    static fun ofDelimiter(String): HexFormat
}
class IdentityHashMap<K, V> : AbstractMap<K, V>, Map<K, V>, Serializable, Cloneable {
    constructor()
    constructor(Int)
    constructor(Map<out K, out V>)
    fun clone(): Any
}
class IllegalFormatCodePointException : IllegalFormatException {
    constructor(Int)
    fun getCodePoint(): Int
}
class IllegalFormatConversionException : IllegalFormatException {
    constructor(Char, Class<*>)
    fun getArgumentClass(): Class<*>
    fun getConversion(): Char
}
class IllegalFormatException : IllegalArgumentException
class IllegalFormatFlagsException : IllegalFormatException {
    constructor(String)
    fun getFlags(): String
}
class IllegalFormatPrecisionException : IllegalFormatException {
    constructor(Int)
    fun getPrecision(): Int
}
class IllegalFormatWidthException : IllegalFormatException {
    constructor(Int)
    fun getWidth(): Int
}
class IllformedLocaleException : RuntimeException {
    constructor()
    constructor(String)
    constructor(String, Int)
    fun getErrorIndex(): Int
}
class InputMismatchException : NoSuchElementException {
    constructor()
    constructor(String)
}
class IntSummaryStatistics : IntConsumer {
    constructor()
    constructor(Long, Int, Int, Long)
    final fun getAverage(): Double
    final fun getCount(): Long
    final fun getMax(): Int
    final fun getMin(): Int
    final fun getSum(): Long
    fun accept(Int)
    fun combine(IntSummaryStatistics)
}
class InvalidPropertiesFormatException : IOException {
    constructor(String)
    constructor(Throwable)
}
interface Iterator<E> {
    abstract fun hasNext(): Boolean
    abstract fun next(): E
    fun forEachRemaining(Consumer<in E>)
    fun remove()
}
class LinkedHashMap<K, V> : HashMap<K, V>, Map<K, V> {
    constructor()
    constructor(Int)
    constructor(Int, Float)
    constructor(Int, Float, Boolean)
    constructor(Map<out K, out V>)
    protected fun removeEldestEntry(Map.Entry<K, V>): Boolean
}
class LinkedHashSet<E> : HashSet<E>, Set<E>, Cloneable, Serializable {
    constructor()
    constructor(Int)
    constructor(Int, Float)
    constructor(Collection<out E>)
    fun spliterator(): Spliterator<E>
}
class LinkedList<E> : AbstractSequentialList<E>, List<E>, Deque<E>, Cloneable, Serializable {
    constructor()
    constructor(Collection<out E>)
    fun <T> toArray(Array<T>): Array<T>
    fun addFirst(E)
    fun addLast(E)
    fun clone(): Any
    fun descendingIterator(): Iterator<E>
    fun element(): E
    fun getFirst(): E
    fun getLast(): E
    fun offer(E): Boolean
    fun offerFirst(E): Boolean
    fun offerLast(E): Boolean
    fun peek(): E
    fun peekFirst(): E
    fun peekLast(): E
    fun poll(): E
    fun pollFirst(): E
    fun pollLast(): E
    fun pop(): E
    fun push(E)
    fun remove(): E
    fun removeFirst(): E
    fun removeFirstOccurrence(Any): Boolean
    fun removeLast(): E
    fun removeLastOccurrence(Any): Boolean
    fun spliterator(): Spliterator<E>
    fun toArray(): Array<Any>
}
interface List<E> : Collection<E> {
    abstract fun <T> toArray(Array<T>): Array<T>
    abstract fun add(Int, E)
    abstract fun addAll(Int, Collection<out E>): Boolean
    abstract fun get(Int): E
    abstract fun indexOf(Any): Int
    abstract fun lastIndexOf(Any): Int
    abstract fun listIterator(): ListIterator<E>
    abstract fun listIterator(Int): ListIterator<E>
    abstract fun set(Int, E): E
    abstract fun subList(Int, Int): List<E>
    abstract fun toArray(): Array<Any>
    fun replaceAll(UnaryOperator<E>)
    fun sort(Comparator<in E>)
    fun spliterator(): Spliterator<E>
    static fun <E> copyOf(Collection<out E>): List<E>
    static fun <E> of(): List<E>
    static fun <E> of(E): List<E>
    static fun <E> of(E, E): List<E>
    static fun <E> of(E, E, E): List<E>
    static fun <E> of(E, E, E, E): List<E>
    static fun <E> of(E, E, E, E, E): List<E>
    static fun <E> of(E, E, E, E, E, E): List<E>
    static fun <E> of(E, E, E, E, E, E, E): List<E>
    static fun <E> of(E, E, E, E, E, E, E, E): List<E>
    static fun <E> of(E, E, E, E, E, E, E, E, E): List<E>
    static fun <E> of(E, E, E, E, E, E, E, E, E, E): List<E>
    static fun <E> of(vararg E): List<E>
}
interface ListIterator<E> : Iterator<E> {
    abstract fun add(E)
    abstract fun hasPrevious(): Boolean
    abstract fun nextIndex(): Int
    abstract fun previous(): E
    abstract fun previousIndex(): Int
    abstract fun set(E)
}
abstract class ListResourceBundle : ResourceBundle {
    constructor()
    final fun handleGetObject(String): Any
    fun getKeys(): Enumeration<String>
    protected abstract fun getContents(): Array<Array<Any>>
    protected fun handleKeySet(): Set<String>
}
final class Locale : Cloneable, Serializable {
    constructor(String)
    constructor(String, String)
    constructor(String, String, String)
    fun getDisplayCountry(): String
    fun getDisplayLanguage(): String
    fun getDisplayName(): String
    fun getDisplayVariant(): String
    fun clone(): Any
    fun getCountry(): String
    fun getDisplayCountry(Locale): String
    fun getDisplayLanguage(Locale): String
    fun getDisplayName(Locale): String
    fun getDisplayScript(): String
    fun getDisplayScript(Locale): String
    fun getDisplayVariant(Locale): String
    fun getExtension(Char): String
    fun getExtensionKeys(): Set<Character>
    fun getISO3Country(): String
    fun getISO3Language(): String
    fun getLanguage(): String
    fun getScript(): String
    fun getUnicodeLocaleAttributes(): Set<String>
    fun getUnicodeLocaleKeys(): Set<String>
    fun getUnicodeLocaleType(String): String
    fun getVariant(): String
    fun hasExtensions(): Boolean
    fun stripExtensions(): Locale
    fun toLanguageTag(): String
    static val CANADA: Locale
    static val CANADA_FRENCH: Locale
    static val CHINA: Locale
    static val CHINESE: Locale
    static val ENGLISH: Locale
    static val FRANCE: Locale
    static val FRENCH: Locale
    static val GERMAN: Locale
    static val GERMANY: Locale
    static val ITALIAN: Locale
    static val ITALY: Locale
    static val JAPAN: Locale
    static val JAPANESE: Locale
    static val KOREA: Locale
    static val KOREAN: Locale
    static val PRC: Locale
    static val PRIVATE_USE_EXTENSION: Char
    static val ROOT: Locale
    static val SIMPLIFIED_CHINESE: Locale
    static val TAIWAN: Locale
    static val TRADITIONAL_CHINESE: Locale
    static val UK: Locale
    static val UNICODE_LOCALE_EXTENSION: Char
    static val US: Locale
    static fun filter(List<Locale.LanguageRange>, Collection<Locale>): List<Locale>
    static fun filter(List<Locale.LanguageRange>, Collection<Locale>, Locale.FilteringMode): List<Locale>
    static fun filterTags(List<Locale.LanguageRange>, Collection<String>): List<String>
    static fun filterTags(List<Locale.LanguageRange>, Collection<String>, Locale.FilteringMode): List<String>
    static fun forLanguageTag(String): Locale
    static fun getAvailableLocales(): Array<Locale>
    static fun getDefault(): Locale
    static fun getDefault(Locale.Category): Locale
    static fun getISOCountries(): Array<String>
    static fun getISOCountries(Locale.IsoCountryCode): Set<String>
    static fun getISOLanguages(): Array<String>
    static fun lookup(List<Locale.LanguageRange>, Collection<Locale>): Locale
    static fun lookupTag(List<Locale.LanguageRange>, Collection<String>): String
    static fun setDefault(Locale.Category, Locale)
    static fun setDefault(Locale)
}
final class Locale.Builder {
    constructor()
    fun addUnicodeLocaleAttribute(String): Locale.Builder
    fun build(): Locale
    fun clear(): Locale.Builder
    fun clearExtensions(): Locale.Builder
    fun removeUnicodeLocaleAttribute(String): Locale.Builder
    fun setExtension(Char, String): Locale.Builder
    fun setLanguage(String): Locale.Builder
    fun setLanguageTag(String): Locale.Builder
    fun setLocale(Locale): Locale.Builder
    fun setRegion(String): Locale.Builder
    fun setScript(String): Locale.Builder
    fun setUnicodeLocaleKeyword(String, String): Locale.Builder
    fun setVariant(String): Locale.Builder
}
enum class Locale.Category : Enum<Locale.Category> {
    entry DISPLAY
    entry FORMAT
}
enum class Locale.FilteringMode : Enum<Locale.FilteringMode> {
    entry AUTOSELECT_FILTERING
    entry EXTENDED_FILTERING
    entry IGNORE_EXTENDED_RANGES
    entry MAP_EXTENDED_RANGES
    entry REJECT_EXTENDED_RANGES
}
enum class Locale.IsoCountryCode : Enum<Locale.IsoCountryCode> {
    entry PART1_ALPHA2
    entry PART1_ALPHA3
    entry PART3
}
final class Locale.LanguageRange {
    constructor(String)
    constructor(String, Double)
    fun getRange(): String
    fun getWeight(): Double
    static val MAX_WEIGHT: Double
    static val MIN_WEIGHT: Double
    static fun mapEquivalents(List<Locale.LanguageRange>, Map<String, List<String>>): List<Locale.LanguageRange>
    static fun parse(String): List<Locale.LanguageRange>
    static fun parse(String, Map<String, List<String>>): List<Locale.LanguageRange>
}
class LongSummaryStatistics : LongConsumer, IntConsumer {
    constructor()
    constructor(Long, Long, Long, Long)
    final fun getAverage(): Double
    final fun getCount(): Long
    final fun getMax(): Long
    final fun getMin(): Long
    final fun getSum(): Long
    fun accept(Int)
    fun accept(Long)
    fun combine(LongSummaryStatistics)
}
interface Map<K, V> {
    abstract fun clear()
    abstract fun containsKey(Any): Boolean
    abstract fun containsValue(Any): Boolean
    abstract fun entrySet(): Set<Map.Entry<K, V>>
    abstract fun get(Any): V
    abstract fun isEmpty(): Boolean
    abstract fun keySet(): Set<K>
    abstract fun put(K, V): V
    abstract fun putAll(Map<out K, out V>)
    abstract fun remove(Any): V
    abstract fun size(): Int
    abstract fun values(): Collection<V>
    fun compute(K, BiFunction<in K, in V, out V>): V
    fun computeIfAbsent(K, Function<in K, out V>): V
    fun computeIfPresent(K, BiFunction<in K, in V, out V>): V
    fun forEach(BiConsumer<in K, in V>)
    fun getOrDefault(Any, V): V
    fun merge(K, V, BiFunction<in V, in V, out V>): V
    fun putIfAbsent(K, V): V
    fun remove(Any, Any): Boolean
    fun replace(K, V): V
    fun replace(K, V, V): Boolean
    fun replaceAll(BiFunction<in K, in V, out V>)
    static fun <K, V> copyOf(Map<out K, out V>): Map<K, V>
    static fun <K, V> entry(K, V): Map.Entry<K, V>
    static fun <K, V> of(): Map<K, V>
    static fun <K, V> of(K, V): Map<K, V>
    static fun <K, V> of(K, V, K, V): Map<K, V>
    static fun <K, V> of(K, V, K, V, K, V): Map<K, V>
    static fun <K, V> of(K, V, K, V, K, V, K, V): Map<K, V>
    static fun <K, V> of(K, V, K, V, K, V, K, V, K, V): Map<K, V>
    static fun <K, V> of(K, V, K, V, K, V, K, V, K, V, K, V): Map<K, V>
    static fun <K, V> of(K, V, K, V, K, V, K, V, K, V, K, V, K, V): Map<K, V>
    static fun <K, V> of(K, V, K, V, K, V, K, V, K, V, K, V, K, V, K, V): Map<K, V>
    static fun <K, V> of(K, V, K, V, K, V, K, V, K, V, K, V, K, V, K, V, K, V): Map<K, V>
    static fun <K, V> of(K, V, K, V, K, V, K, V, K, V, K, V, K, V, K, V, K, V, K, V): Map<K, V>
    static fun <K, V> ofEntries(vararg Map.Entry<out K, out V>): Map<K, V>
}
interface Map.Entry<K, V> {
    abstract fun getKey(): K
    abstract fun getValue(): V
    abstract fun setValue(V): V
    static fun <K : Comparable<in K>, V> comparingByKey(): Comparator<Map.Entry<K, V>>
    static fun <K, V : Comparable<in V>> comparingByValue(): Comparator<Map.Entry<K, V>>
    static fun <K, V> comparingByKey(Comparator<in K>): Comparator<Map.Entry<K, V>>
    static fun <K, V> comparingByValue(Comparator<in V>): Comparator<Map.Entry<K, V>>
    static fun <K, V> copyOf(Map.Entry<out K, out V>): Map.Entry<K, V>
}
class MissingFormatArgumentException : IllegalFormatException {
    constructor(String)
    fun getFormatSpecifier(): String
}
class MissingFormatWidthException : IllegalFormatException {
    constructor(String)
    fun getFormatSpecifier(): String
}
class MissingResourceException : RuntimeException {
    constructor(String, String, String)
    fun getClassName(): String
    fun getKey(): String
}
interface NavigableMap<K, V> : SortedMap<K, V> {
    abstract fun ceilingEntry(K): Map.Entry<K, V>
    abstract fun ceilingKey(K): K
    abstract fun descendingKeySet(): NavigableSet<K>
    abstract fun descendingMap(): NavigableMap<K, V>
    abstract fun firstEntry(): Map.Entry<K, V>
    abstract fun floorEntry(K): Map.Entry<K, V>
    abstract fun floorKey(K): K
    abstract fun headMap(K): SortedMap<K, V>
    abstract fun headMap(K, Boolean): NavigableMap<K, V>
    abstract fun higherEntry(K): Map.Entry<K, V>
    abstract fun higherKey(K): K
    abstract fun lastEntry(): Map.Entry<K, V>
    abstract fun lowerEntry(K): Map.Entry<K, V>
    abstract fun lowerKey(K): K
    abstract fun navigableKeySet(): NavigableSet<K>
    abstract fun pollFirstEntry(): Map.Entry<K, V>
    abstract fun pollLastEntry(): Map.Entry<K, V>
    abstract fun subMap(K, K): SortedMap<K, V>
    abstract fun subMap(K, Boolean, K, Boolean): NavigableMap<K, V>
    abstract fun tailMap(K): SortedMap<K, V>
    abstract fun tailMap(K, Boolean): NavigableMap<K, V>
}
interface NavigableSet<E> : SortedSet<E> {
    abstract fun ceiling(E): E
    abstract fun descendingIterator(): Iterator<E>
    abstract fun descendingSet(): NavigableSet<E>
    abstract fun floor(E): E
    abstract fun headSet(E): SortedSet<E>
    abstract fun headSet(E, Boolean): NavigableSet<E>
    abstract fun higher(E): E
    abstract fun lower(E): E
    abstract fun pollFirst(): E
    abstract fun pollLast(): E
    abstract fun subSet(E, E): SortedSet<E>
    abstract fun subSet(E, Boolean, E, Boolean): NavigableSet<E>
    abstract fun tailSet(E): SortedSet<E>
    abstract fun tailSet(E, Boolean): NavigableSet<E>
}
class NoSuchElementException : RuntimeException {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
}
final class Objects {
    static fun <T> compare(T, T, Comparator<in T>): Int
    static fun <T> requireNonNull(T): T
    static fun <T> requireNonNull(T, String): T
    static fun <T> requireNonNull(T, Supplier<String>): T
    static fun <T> requireNonNullElse(T, T): T
    static fun <T> requireNonNullElseGet(T, Supplier<out T>): T
    static fun checkFromIndexSize(Int, Int, Int): Int
    static fun checkFromIndexSize(Long, Long, Long): Long
    static fun checkFromToIndex(Int, Int, Int): Int
    static fun checkFromToIndex(Long, Long, Long): Long
    static fun checkIndex(Int, Int): Int
    static fun checkIndex(Long, Long): Long
    static fun deepEquals(Any, Any): Boolean
    static fun equals(Any, Any): Boolean
    static fun hash(vararg Any): Int
    static fun hashCode(Any): Int
    static fun isNull(Any): Boolean
    static fun nonNull(Any): Boolean
    static fun toString(Any): String
    static fun toString(Any, String): String
}
class Observable {
    constructor()
    fun addObserver(Observer)
    fun countObservers(): Int
    fun deleteObserver(Observer)
    fun deleteObservers()
    fun hasChanged(): Boolean
    fun notifyObservers()
    fun notifyObservers(Any)
    protected fun clearChanged()
    protected fun setChanged()
}
interface Observer {
    abstract fun update(Observable, Any)
}
final class Optional<T> {
    fun <U> flatMap(Function<in T, out Optional<out U>>): Optional<U>
    fun <U> map(Function<in T, out U>): Optional<U>
    fun <X : Throwable> orElseThrow(Supplier<out X>): T
    fun filter(Predicate<in T>): Optional<T>
    fun get(): T
    fun ifPresent(Consumer<in T>)
    fun ifPresentOrElse(Consumer<in T>, Runnable)
    fun isEmpty(): Boolean
    fun isPresent(): Boolean
    fun or(Supplier<out Optional<out T>>): Optional<T>
    fun orElse(T): T
    fun orElseGet(Supplier<out T>): T
    fun orElseThrow(): T
    fun stream(): Stream<T>
    static fun <T> empty(): Optional<T>
    static fun <T> of(T): Optional<T>
    static fun <T> ofNullable(T): Optional<T>
}
final class OptionalDouble {
    fun <X : Throwable> orElseThrow(Supplier<out X>): Double
    fun getAsDouble(): Double
    fun ifPresent(DoubleConsumer)
    fun ifPresentOrElse(DoubleConsumer, Runnable)
    fun isEmpty(): Boolean
    fun isPresent(): Boolean
    fun orElse(Double): Double
    fun orElseGet(DoubleSupplier): Double
    fun orElseThrow(): Double
    fun stream(): DoubleStream
    static fun empty(): OptionalDouble
    static fun of(Double): OptionalDouble
}
final class OptionalInt {
    fun <X : Throwable> orElseThrow(Supplier<out X>): Int
    fun getAsInt(): Int
    fun ifPresent(IntConsumer)
    fun ifPresentOrElse(IntConsumer, Runnable)
    fun isEmpty(): Boolean
    fun isPresent(): Boolean
    fun orElse(Int): Int
    fun orElseGet(IntSupplier): Int
    fun orElseThrow(): Int
    fun stream(): IntStream
    static fun empty(): OptionalInt
    static fun of(Int): OptionalInt
}
final class OptionalLong {
    fun <X : Throwable> orElseThrow(Supplier<out X>): Long
    fun getAsLong(): Long
    fun ifPresent(LongConsumer)
    fun ifPresentOrElse(LongConsumer, Runnable)
    fun isEmpty(): Boolean
    fun isPresent(): Boolean
    fun orElse(Long): Long
    fun orElseGet(LongSupplier): Long
    fun orElseThrow(): Long
    fun stream(): LongStream
    static fun empty(): OptionalLong
    static fun of(Long): OptionalLong
}
interface PrimitiveIterator<T, T_CONS> : Iterator<T> {
    abstract fun forEachRemaining(T_CONS)
}
interface PrimitiveIterator.OfDouble : PrimitiveIterator<Double, DoubleConsumer> {
    abstract fun nextDouble(): Double
    fun forEachRemaining(Consumer<in Double>)
    fun forEachRemaining(DoubleConsumer)
}
interface PrimitiveIterator.OfInt : PrimitiveIterator<Integer, IntConsumer> {
    abstract fun nextInt(): Int
    fun forEachRemaining(Consumer<in Integer>)
    fun forEachRemaining(IntConsumer)
}
interface PrimitiveIterator.OfLong : PrimitiveIterator<Long, LongConsumer> {
    abstract fun nextLong(): Long
    fun forEachRemaining(Consumer<in Long>)
    fun forEachRemaining(LongConsumer)
}
class PriorityQueue<E> : AbstractQueue<E>, Serializable {
    constructor()
    constructor(Int)
    constructor(Int, Comparator<in E>)
    constructor(Collection<out E>)
    constructor(Comparator<in E>)
    constructor(PriorityQueue<out E>)
    constructor(SortedSet<out E>)
    final fun spliterator(): Spliterator<E>
    fun <T> toArray(Array<T>): Array<T>
    fun comparator(): Comparator<in E>
    fun forEach(Consumer<in E>)
    fun offer(E): Boolean
    fun peek(): E
    fun poll(): E
    fun removeIf(Predicate<in E>): Boolean
    fun toArray(): Array<Any>
}
class Properties : Hashtable<Any, Any> {
    constructor()
    constructor(Int)
    constructor(Properties)
    @Deprecated fun save(OutputStream, String)
    fun clone(): Any
    fun contains(Any): Boolean
    fun elements(): Enumeration<Any>
    fun getProperty(String): String
    fun getProperty(String, String): String
    fun keys(): Enumeration<Any>
    fun list(PrintStream)
    fun list(PrintWriter)
    fun load(InputStream)
    fun load(Reader)
    fun loadFromXML(InputStream)
    fun propertyNames(): Enumeration<*>
    fun setProperty(String, String): Any
    fun store(OutputStream, String)
    fun store(Writer, String)
    fun storeToXML(OutputStream, String)
    fun storeToXML(OutputStream, String, String)
    fun storeToXML(OutputStream, String, Charset)
    fun stringPropertyNames(): Set<String>
    protected fun rehash()
}
final class PropertyPermission : BasicPermission {
    constructor(String, String)
    fun getActions(): String
    fun implies(Permission): Boolean
    fun newPermissionCollection(): PermissionCollection
}
class PropertyResourceBundle : ResourceBundle {
    constructor(InputStream)
    constructor(Reader)
    fun getKeys(): Enumeration<String>
    fun handleGetObject(String): Any
    protected fun handleKeySet(): Set<String>
}
interface Queue<E> : Collection<E> {
    abstract fun element(): E
    abstract fun offer(E): Boolean
    abstract fun peek(): E
    abstract fun poll(): E
    abstract fun remove(): E
}
class Random : RandomGenerator, Serializable {
    constructor()
    constructor(Long)
    fun doubles(): DoubleStream
    fun doubles(Double, Double): DoubleStream
    fun doubles(Long): DoubleStream
    fun doubles(Long, Double, Double): DoubleStream
    fun ints(): IntStream
    fun ints(Int, Int): IntStream
    fun ints(Long): IntStream
    fun ints(Long, Int, Int): IntStream
    fun longs(): LongStream
    fun longs(Long): LongStream
    fun longs(Long, Long): LongStream
    fun longs(Long, Long, Long): LongStream
    fun nextBoolean(): Boolean
    fun nextBytes(ByteArray)
    fun nextDouble(): Double
    fun nextFloat(): Float
    fun nextGaussian(): Double
    fun nextInt(): Int
    fun nextInt(Int): Int
    fun nextLong(): Long
    fun setSeed(Long)
    protected fun next(Int): Int
}
interface RandomAccess
abstract class ResourceBundle {
    constructor()
    abstract fun getKeys(): Enumeration<String>
    final fun getObject(String): Any
    final fun getString(String): String
    final fun getStringArray(String): Array<String>
    fun containsKey(String): Boolean
    fun getBaseBundleName(): String
    fun getLocale(): Locale
    fun keySet(): Set<String>
    protected abstract fun handleGetObject(String): Any
    protected fun handleKeySet(): Set<String>
    protected fun setParent(ResourceBundle)
    static fun clearCache()
    static fun clearCache(ClassLoader)
    static fun getBundle(String): ResourceBundle
    static fun getBundle(String, Locale): ResourceBundle
    static fun getBundle(String, Locale, ResourceBundle.Control): ResourceBundle
    static fun getBundle(String, ResourceBundle.Control): ResourceBundle
    static fun getBundle(String, Module): ResourceBundle
    static fun getBundle(String, Locale, ClassLoader): ResourceBundle
    static fun getBundle(String, Locale, ClassLoader, ResourceBundle.Control): ResourceBundle
    static fun getBundle(String, Locale, Module): ResourceBundle
}
class ResourceBundle.Control {
    protected constructor()
    final fun toResourceName(String, String): String
    fun getCandidateLocales(String, Locale): List<Locale>
    fun getFallbackLocale(String, Locale): Locale
    fun getFormats(String): List<String>
    fun getTimeToLive(String, Locale): Long
    fun needsReload(String, Locale, String, ClassLoader, ResourceBundle, Long): Boolean
    fun newBundle(String, Locale, String, ClassLoader, Boolean): ResourceBundle
    fun toBundleName(String, Locale): String
    static val FORMAT_CLASS: List<String>
    static val FORMAT_DEFAULT: List<String>
    static val FORMAT_PROPERTIES: List<String>
    static val TTL_DONT_CACHE: Long
    static val TTL_NO_EXPIRATION_CONTROL: Long
    static fun getControl(List<String>): ResourceBundle.Control
    static fun getNoFallbackControl(List<String>): ResourceBundle.Control
}
final class Scanner : Iterator<String>, Closeable {
    constructor(File)
    constructor(File, String)
    constructor(File, Charset)
    constructor(InputStream)
    constructor(InputStream, String)
    constructor(InputStream, Charset)
    constructor(Readable)
    constructor(String)
    constructor(ReadableByteChannel)
    constructor(ReadableByteChannel, String)
    constructor(ReadableByteChannel, Charset)
    constructor(Path)
    constructor(Path, String)
    constructor(Path, Charset)
    fun close()
    fun delimiter(): Pattern
    fun findAll(String): Stream<MatchResult>
    fun findAll(Pattern): Stream<MatchResult>
    fun findInLine(String): String
    fun findInLine(Pattern): String
    fun findWithinHorizon(String, Int): String
    fun findWithinHorizon(Pattern, Int): String
    fun hasNext(String): Boolean
    fun hasNext(Pattern): Boolean
    fun hasNextBigDecimal(): Boolean
    fun hasNextBigInteger(): Boolean
    fun hasNextBigInteger(Int): Boolean
    fun hasNextBoolean(): Boolean
    fun hasNextByte(): Boolean
    fun hasNextByte(Int): Boolean
    fun hasNextDouble(): Boolean
    fun hasNextFloat(): Boolean
    fun hasNextInt(): Boolean
    fun hasNextInt(Int): Boolean
    fun hasNextLine(): Boolean
    fun hasNextLong(): Boolean
    fun hasNextLong(Int): Boolean
    fun hasNextShort(): Boolean
    fun hasNextShort(Int): Boolean
    fun ioException(): IOException
    fun locale(): Locale
    fun match(): MatchResult
    fun next(String): String
    fun next(Pattern): String
    fun nextBigDecimal(): BigDecimal
    fun nextBigInteger(): BigInteger
    fun nextBigInteger(Int): BigInteger
    fun nextBoolean(): Boolean
    fun nextByte(): Byte
    fun nextByte(Int): Byte
    fun nextDouble(): Double
    fun nextFloat(): Float
    fun nextInt(): Int
    fun nextInt(Int): Int
    fun nextLine(): String
    fun nextLong(): Long
    fun nextLong(Int): Long
    fun nextShort(): Short
    fun nextShort(Int): Short
    fun radix(): Int
    fun reset(): Scanner
    fun skip(String): Scanner
    fun skip(Pattern): Scanner
    fun tokens(): Stream<String>
    fun useDelimiter(String): Scanner
    fun useDelimiter(Pattern): Scanner
    fun useLocale(Locale): Scanner
    fun useRadix(Int): Scanner
}
class ServiceConfigurationError : Error {
    constructor(String)
    constructor(String, Throwable)
}
final class ServiceLoader<S> : Iterable<S> {
    fun findFirst(): Optional<S>
    fun reload()
    fun stream(): Stream<ServiceLoader.Provider<S>>
    static fun <S> load(Class<S>): ServiceLoader<S>
    static fun <S> load(Class<S>, ClassLoader): ServiceLoader<S>
    static fun <S> load(ModuleLayer, Class<S>): ServiceLoader<S>
    static fun <S> loadInstalled(Class<S>): ServiceLoader<S>
}
interface ServiceLoader.Provider<S> : Supplier<S> {
    abstract fun get(): S
    abstract fun type(): Class<out S>
}
interface Set<E> : Collection<E> {
    abstract fun <T> toArray(Array<T>): Array<T>
    abstract fun toArray(): Array<Any>
    fun spliterator(): Spliterator<E>
    static fun <E> copyOf(Collection<out E>): Set<E>
    static fun <E> of(): Set<E>
    static fun <E> of(E): Set<E>
    static fun <E> of(E, E): Set<E>
    static fun <E> of(E, E, E): Set<E>
    static fun <E> of(E, E, E, E): Set<E>
    static fun <E> of(E, E, E, E, E): Set<E>
    static fun <E> of(E, E, E, E, E, E): Set<E>
    static fun <E> of(E, E, E, E, E, E, E): Set<E>
    static fun <E> of(E, E, E, E, E, E, E, E): Set<E>
    static fun <E> of(E, E, E, E, E, E, E, E, E): Set<E>
    static fun <E> of(E, E, E, E, E, E, E, E, E, E): Set<E>
    static fun <E> of(vararg E): Set<E>
}
class SimpleTimeZone : TimeZone {
    constructor(Int, String)
    constructor(Int, String, Int, Int, Int, Int, Int, Int, Int, Int)
    constructor(Int, String, Int, Int, Int, Int, Int, Int, Int, Int, Int)
    constructor(Int, String, Int, Int, Int, Int, Int, Int, Int, Int, Int, Int, Int)
    fun clone(): Any
    fun getDSTSavings(): Int
    fun getOffset(Int, Int, Int, Int, Int, Int): Int
    fun getOffset(Long): Int
    fun getRawOffset(): Int
    fun hasSameRules(TimeZone): Boolean
    fun inDaylightTime(Date): Boolean
    fun observesDaylightTime(): Boolean
    fun setDSTSavings(Int)
    fun setEndRule(Int, Int, Int)
    fun setEndRule(Int, Int, Int, Int)
    fun setEndRule(Int, Int, Int, Int, Boolean)
    fun setRawOffset(Int)
    fun setStartRule(Int, Int, Int)
    fun setStartRule(Int, Int, Int, Int)
    fun setStartRule(Int, Int, Int, Int, Boolean)
    fun setStartYear(Int)
    fun useDaylightTime(): Boolean
    static val STANDARD_TIME: Int
    static val UTC_TIME: Int
    static val WALL_TIME: Int
}
interface SortedMap<K, V> : Map<K, V> {
    abstract fun comparator(): Comparator<in K>
    abstract fun firstKey(): K
    abstract fun headMap(K): SortedMap<K, V>
    abstract fun lastKey(): K
    abstract fun subMap(K, K): SortedMap<K, V>
    abstract fun tailMap(K): SortedMap<K, V>
}
interface SortedSet<E> : Set<E> {
    abstract fun comparator(): Comparator<in E>
    abstract fun first(): E
    abstract fun headSet(E): SortedSet<E>
    abstract fun last(): E
    abstract fun subSet(E, E): SortedSet<E>
    abstract fun tailSet(E): SortedSet<E>
    fun spliterator(): Spliterator<E>
}
interface Spliterator<T> {
    abstract fun characteristics(): Int
    abstract fun estimateSize(): Long
    abstract fun tryAdvance(Consumer<in T>): Boolean
    abstract fun trySplit(): Spliterator<T>
    fun forEachRemaining(Consumer<in T>)
    fun getComparator(): Comparator<in T>
    fun getExactSizeIfKnown(): Long
    fun hasCharacteristics(Int): Boolean
    static val CONCURRENT: Int
    static val DISTINCT: Int
    static val IMMUTABLE: Int
    static val NONNULL: Int
    static val ORDERED: Int
    static val SIZED: Int
    static val SORTED: Int
    static val SUBSIZED: Int
}
interface Spliterator.OfDouble : Spliterator.OfPrimitive<Double, DoubleConsumer, Spliterator.OfDouble> {
    abstract fun tryAdvance(DoubleConsumer): Boolean
    abstract fun trySplit(): Spliterator.OfDouble
    fun forEachRemaining(Consumer<in Double>)
    fun forEachRemaining(DoubleConsumer)
    fun tryAdvance(Consumer<in Double>): Boolean
}
interface Spliterator.OfInt : Spliterator.OfPrimitive<Integer, IntConsumer, Spliterator.OfInt> {
    abstract fun tryAdvance(IntConsumer): Boolean
    abstract fun trySplit(): Spliterator.OfInt
    fun forEachRemaining(Consumer<in Integer>)
    fun forEachRemaining(IntConsumer)
    fun tryAdvance(Consumer<in Integer>): Boolean
}
interface Spliterator.OfLong : Spliterator.OfPrimitive<Long, LongConsumer, Spliterator.OfLong> {
    abstract fun tryAdvance(LongConsumer): Boolean
    abstract fun trySplit(): Spliterator.OfLong
    fun forEachRemaining(Consumer<in Long>)
    fun forEachRemaining(LongConsumer)
    fun tryAdvance(Consumer<in Long>): Boolean
}
interface Spliterator.OfPrimitive<T, T_CONS, T_SPLITR : Spliterator.OfPrimitive<T, T_CONS, T_SPLITR>> : Spliterator<T> {
    abstract fun tryAdvance(T_CONS): Boolean
    abstract fun trySplit(): T_SPLITR
    fun forEachRemaining(T_CONS)
}
final class Spliterators {
    static fun <T> emptySpliterator(): Spliterator<T>
    static fun <T> iterator(Spliterator<out T>): Iterator<T>
    static fun <T> spliterator(Array<Any>, Int): Spliterator<T>
    static fun <T> spliterator(Array<Any>, Int, Int, Int): Spliterator<T>
    static fun <T> spliterator(Collection<out T>, Int): Spliterator<T>
    static fun <T> spliterator(Iterator<out T>, Long, Int): Spliterator<T>
    static fun <T> spliteratorUnknownSize(Iterator<out T>, Int): Spliterator<T>
    static fun emptyDoubleSpliterator(): Spliterator.OfDouble
    static fun emptyIntSpliterator(): Spliterator.OfInt
    static fun emptyLongSpliterator(): Spliterator.OfLong
    static fun iterator(Spliterator.OfDouble): PrimitiveIterator.OfDouble
    static fun iterator(Spliterator.OfInt): PrimitiveIterator.OfInt
    static fun iterator(Spliterator.OfLong): PrimitiveIterator.OfLong
    static fun spliterator(DoubleArray, Int): Spliterator.OfDouble
    static fun spliterator(DoubleArray, Int, Int, Int): Spliterator.OfDouble
    static fun spliterator(IntArray, Int): Spliterator.OfInt
    static fun spliterator(IntArray, Int, Int, Int): Spliterator.OfInt
    static fun spliterator(PrimitiveIterator.OfDouble, Long, Int): Spliterator.OfDouble
    static fun spliterator(PrimitiveIterator.OfInt, Long, Int): Spliterator.OfInt
    static fun spliterator(PrimitiveIterator.OfLong, Long, Int): Spliterator.OfLong
    static fun spliterator(LongArray, Int): Spliterator.OfLong
    static fun spliterator(LongArray, Int, Int, Int): Spliterator.OfLong
    static fun spliteratorUnknownSize(PrimitiveIterator.OfDouble, Int): Spliterator.OfDouble
    static fun spliteratorUnknownSize(PrimitiveIterator.OfInt, Int): Spliterator.OfInt
    static fun spliteratorUnknownSize(PrimitiveIterator.OfLong, Int): Spliterator.OfLong
}
abstract class Spliterators.AbstractDoubleSpliterator : Spliterator.OfDouble {
    protected constructor(Long, Int)
    fun characteristics(): Int
    fun estimateSize(): Long
    fun trySplit(): Spliterator.OfDouble
}
abstract class Spliterators.AbstractIntSpliterator : Spliterator.OfInt {
    protected constructor(Long, Int)
    fun characteristics(): Int
    fun estimateSize(): Long
    fun trySplit(): Spliterator.OfInt
}
abstract class Spliterators.AbstractLongSpliterator : Spliterator.OfLong {
    protected constructor(Long, Int)
    fun characteristics(): Int
    fun estimateSize(): Long
    fun trySplit(): Spliterator.OfLong
}
abstract class Spliterators.AbstractSpliterator<T> : Spliterator<T> {
    protected constructor(Long, Int)
    fun characteristics(): Int
    fun estimateSize(): Long
    fun trySplit(): Spliterator<T>
}
final class SplittableRandom : RandomGenerator, RandomGenerator.SplittableGenerator {
    constructor()
    constructor(Long)
    fun doubles(): DoubleStream
    fun doubles(Double, Double): DoubleStream
    fun doubles(Long): DoubleStream
    fun doubles(Long, Double, Double): DoubleStream
    fun ints(): IntStream
    fun ints(Int, Int): IntStream
    fun ints(Long): IntStream
    fun ints(Long, Int, Int): IntStream
    fun longs(): LongStream
    fun longs(Long): LongStream
    fun longs(Long, Long): LongStream
    fun longs(Long, Long, Long): LongStream
    fun nextBytes(ByteArray)
    fun nextInt(): Int
    fun nextLong(): Long
    fun split(): SplittableRandom
    fun split(RandomGenerator.SplittableGenerator): SplittableRandom
    fun splits(): Stream<RandomGenerator.SplittableGenerator>
    fun splits(RandomGenerator.SplittableGenerator): Stream<RandomGenerator.SplittableGenerator>
    fun splits(Long): Stream<RandomGenerator.SplittableGenerator>
    fun splits(Long, RandomGenerator.SplittableGenerator): Stream<RandomGenerator.SplittableGenerator>
}
class Stack<E> : Vector<E> {
    constructor()
    fun empty(): Boolean
    fun peek(): E
    fun pop(): E
    fun push(E): E
    fun search(Any): Int
}
final class StringJoiner {
    constructor(CharSequence)
    constructor(CharSequence, CharSequence, CharSequence)
    fun add(CharSequence): StringJoiner
    fun length(): Int
    fun merge(StringJoiner): StringJoiner
    fun setEmptyValue(CharSequence): StringJoiner
}
class StringTokenizer : Enumeration<Any> {
    constructor(String)
    constructor(String, String)
    constructor(String, String, Boolean)
    fun countTokens(): Int
    fun hasMoreElements(): Boolean
    fun hasMoreTokens(): Boolean
    fun nextElement(): Any
    fun nextToken(): String
    fun nextToken(String): String
}
abstract class TimeZone : Serializable, Cloneable {
    constructor()
    abstract fun getOffset(Int, Int, Int, Int, Int, Int): Int
    abstract fun getRawOffset(): Int
    abstract fun inDaylightTime(Date): Boolean
    abstract fun setRawOffset(Int)
    abstract fun useDaylightTime(): Boolean
    final fun getDisplayName(): String
    final fun getDisplayName(Boolean, Int): String
    final fun getDisplayName(Locale): String
    fun clone(): Any
    fun getDSTSavings(): Int
    fun getDisplayName(Boolean, Int, Locale): String
    fun getID(): String
    fun getOffset(Long): Int
    fun hasSameRules(TimeZone): Boolean
    fun observesDaylightTime(): Boolean
    fun setID(String)
    fun toZoneId(): ZoneId
    static val LONG: Int
    static val SHORT: Int
    static fun getAvailableIDs(): Array<String>
    static fun getAvailableIDs(Int): Array<String>
    static fun getDefault(): TimeZone
    static fun getTimeZone(String): TimeZone
    static fun getTimeZone(ZoneId): TimeZone
    static fun setDefault(TimeZone)
}
class Timer {
    constructor()
    constructor(Boolean)
    constructor(String)
    constructor(String, Boolean)
    fun cancel()
    fun purge(): Int
    fun schedule(TimerTask, Date)
    fun schedule(TimerTask, Date, Long)
    fun schedule(TimerTask, Long)
    fun schedule(TimerTask, Long, Long)
    fun scheduleAtFixedRate(TimerTask, Date, Long)
    fun scheduleAtFixedRate(TimerTask, Long, Long)
}
abstract class TimerTask : Runnable {
    protected constructor()
    abstract fun run()
    fun cancel(): Boolean
    fun scheduledExecutionTime(): Long
}
class TooManyListenersException : Exception {
    constructor()
    constructor(String)
}
class TreeMap<K, V> : AbstractMap<K, V>, NavigableMap<K, V>, Cloneable, Serializable {
    constructor()
    constructor(Comparator<in K>)
    constructor(Map<out K, out V>)
    constructor(SortedMap<K, out V>)
    fun ceilingEntry(K): Map.Entry<K, V>
    fun ceilingKey(K): K
    fun clone(): Any
    fun comparator(): Comparator<in K>
    fun descendingKeySet(): NavigableSet<K>
    fun descendingMap(): NavigableMap<K, V>
    fun firstEntry(): Map.Entry<K, V>
    fun firstKey(): K
    fun floorEntry(K): Map.Entry<K, V>
    fun floorKey(K): K
    fun headMap(K): SortedMap<K, V>
    fun headMap(K, Boolean): NavigableMap<K, V>
    fun higherEntry(K): Map.Entry<K, V>
    fun higherKey(K): K
    fun lastEntry(): Map.Entry<K, V>
    fun lastKey(): K
    fun lowerEntry(K): Map.Entry<K, V>
    fun lowerKey(K): K
    fun navigableKeySet(): NavigableSet<K>
    fun pollFirstEntry(): Map.Entry<K, V>
    fun pollLastEntry(): Map.Entry<K, V>
    fun subMap(K, K): SortedMap<K, V>
    fun subMap(K, Boolean, K, Boolean): NavigableMap<K, V>
    fun tailMap(K): SortedMap<K, V>
    fun tailMap(K, Boolean): NavigableMap<K, V>
}
class TreeSet<E> : AbstractSet<E>, NavigableSet<E>, Cloneable, Serializable {
    constructor()
    constructor(Collection<out E>)
    constructor(Comparator<in E>)
    constructor(SortedSet<E>)
    fun ceiling(E): E
    fun clone(): Any
    fun comparator(): Comparator<in E>
    fun descendingIterator(): Iterator<E>
    fun descendingSet(): NavigableSet<E>
    fun first(): E
    fun floor(E): E
    fun headSet(E): SortedSet<E>
    fun headSet(E, Boolean): NavigableSet<E>
    fun higher(E): E
    fun last(): E
    fun lower(E): E
    fun pollFirst(): E
    fun pollLast(): E
    fun spliterator(): Spliterator<E>
    fun subSet(E, E): SortedSet<E>
    fun subSet(E, Boolean, E, Boolean): NavigableSet<E>
    fun tailSet(E): SortedSet<E>
    fun tailSet(E, Boolean): NavigableSet<E>
}
final class UUID : Serializable, Comparable<UUID> {
    constructor(Long, Long)
    fun clockSequence(): Int
    fun getLeastSignificantBits(): Long
    fun getMostSignificantBits(): Long
    fun node(): Long
    fun timestamp(): Long
    fun variant(): Int
    fun version(): Int
    static fun fromString(String): UUID
    static fun nameUUIDFromBytes(ByteArray): UUID
    static fun randomUUID(): UUID
}
class UnknownFormatConversionException : IllegalFormatException {
    constructor(String)
    fun getConversion(): String
}
class UnknownFormatFlagsException : IllegalFormatException {
    constructor(String)
    fun getFlags(): String
}
class Vector<E> : AbstractList<E>, List<E>, RandomAccess, Cloneable, Serializable {
    constructor()
    constructor(Int)
    constructor(Int, Int)
    constructor(Collection<out E>)
    fun <T> toArray(Array<T>): Array<T>
    fun addElement(E)
    fun capacity(): Int
    fun clone(): Any
    fun copyInto(Array<Any>)
    fun elementAt(Int): E
    fun elements(): Enumeration<E>
    fun ensureCapacity(Int)
    fun firstElement(): E
    fun forEach(Consumer<in E>)
    fun indexOf(Any, Int): Int
    fun insertElementAt(E, Int)
    fun lastElement(): E
    fun lastIndexOf(Any, Int): Int
    fun removeAllElements()
    fun removeElement(Any): Boolean
    fun removeElementAt(Int)
    fun removeIf(Predicate<in E>): Boolean
    fun replaceAll(UnaryOperator<E>)
    fun setElementAt(E, Int)
    fun setSize(Int)
    fun sort(Comparator<in E>)
    fun spliterator(): Spliterator<E>
    fun toArray(): Array<Any>
    fun trimToSize()
    protected fun removeRange(Int, Int)
}
class WeakHashMap<K, V> : AbstractMap<K, V>, Map<K, V> {
    constructor()
    constructor(Int)
    constructor(Int, Float)
    constructor(Map<out K, out V>)
}
