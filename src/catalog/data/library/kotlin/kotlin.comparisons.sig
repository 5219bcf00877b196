package kotlin.comparisons

import java.util.Comparator

fun <T : Comparable<T>> maxOf(a: T, b: T): T
fun <T : Comparable<T>> maxOf(a: T, b: T, c: T): T
fun <T : Comparable<T>> minOf(a: T, b: T): T
fun <T : Comparable<T>> minOf(a: T, b: T, c: T): T
fun <T> maxOf(a: T, b: T, c: T, comparator: Comparator<in T>): T
fun <T> maxOf(a: T, b: T, comparator: Comparator<in T>): T
fun <T> minOf(a: T, b: T, c: T, comparator: Comparator<in T>): T
fun <T> minOf(a: T, b: T, comparator: Comparator<in T>): T
inline fun maxOf(a: Byte, b: Byte): Byte
inline fun maxOf(a: Byte, b: Byte, c: Byte): Byte
inline fun maxOf(a: Double, b: Double): Double
inline fun maxOf(a: Double, b: Double, c: Double): Double
inline fun maxOf(a: Float, b: Float): Float
inline fun maxOf(a: Float, b: Float, c: Float): Float
inline fun maxOf(a: Int, b: Int): Int
inline fun maxOf(a: Int, b: Int, c: Int): Int
inline fun maxOf(a: Long, b: Long): Long
inline fun maxOf(a: Long, b: Long, c: Long): Long
inline fun maxOf(a: Short, b: Short): Short
inline fun maxOf(a: Short, b: Short, c: Short): Short
inline fun minOf(a: Byte, b: Byte): Byte
inline fun minOf(a: Byte, b: Byte, c: Byte): Byte
inline fun minOf(a: Double, b: Double): Double
inline fun minOf(a: Double, b: Double, c: Double): Double
inline fun minOf(a: Float, b: Float): Float
inline fun minOf(a: Float, b: Float, c: Float): Float
inline fun minOf(a: Int, b: Int): Int
inline fun minOf(a: Int, b: Int, c: Int): Int
inline fun minOf(a: Long, b: Long): Long
inline fun minOf(a: Long, b: Long, c: Long): Long
inline fun minOf(a: Short, b: Short): Short
inline fun minOf(a: Short, b: Short, c: Short): Short
fun <T : Comparable<T>> maxOf(a: T, vararg other: T): T
fun <T : Comparable<T>> minOf(a: T, vararg other: T): T
fun <T> maxOf(a: T, vararg other: T, comparator: Comparator<in T>): T
fun <T> minOf(a: T, vararg other: T, comparator: Comparator<in T>): T
fun maxOf(a: Byte, vararg other: Byte): Byte
fun maxOf(a: Double, vararg other: Double): Double
fun maxOf(a: Float, vararg other: Float): Float
fun maxOf(a: Int, vararg other: Int): Int
fun maxOf(a: Long, vararg other: Long): Long
fun maxOf(a: Short, vararg other: Short): Short
fun maxOf(a: UByte, vararg other: UByte): UByte
fun maxOf(a: UInt, vararg other: UInt): UInt
fun maxOf(a: ULong, vararg other: ULong): ULong
fun maxOf(a: UShort, vararg other: UShort): UShort
fun minOf(a: Byte, vararg other: Byte): Byte
fun minOf(a: Double, vararg other: Double): Double
fun minOf(a: Float, vararg other: Float): Float
fun minOf(a: Int, vararg other: Int): Int
fun minOf(a: Long, vararg other: Long): Long
fun minOf(a: Short, vararg other: Short): Short
fun minOf(a: UByte, vararg other: UByte): UByte
fun minOf(a: UInt, vararg other: UInt): UInt
fun minOf(a: ULong, vararg other: ULong): ULong
fun minOf(a: UShort, vararg other: UShort): UShort
fun maxOf(a: UByte, b: UByte): UByte
fun maxOf(a: UInt, b: UInt): UInt
fun maxOf(a: ULong, b: ULong): ULong
fun maxOf(a: UShort, b: UShort): UShort
fun minOf(a: UByte, b: UByte): UByte
fun minOf(a: UInt, b: UInt): UInt
fun minOf(a: ULong, b: ULong): ULong
fun minOf(a: UShort, b: UShort): UShort
inline fun maxOf(a: UByte, b: UByte, c: UByte): UByte
inline fun maxOf(a: UInt, b: UInt, c: UInt): UInt
inline fun maxOf(a: ULong, b: ULong, c: ULong): ULong
inline fun maxOf(a: UShort, b: UShort, c: UShort): UShort
inline fun minOf(a: UByte, b: UByte, c: UByte): UByte
inline fun minOf(a: UInt, b: UInt, c: UInt): UInt
inline fun minOf(a: ULong, b: ULong, c: ULong): ULong
inline fun minOf(a: UShort, b: UShort, c: UShort): UShort
fun <T : Any> nullsFirst(comparator: Comparator<in T>): Comparator<T?>
fun <T : Any> nullsLast(comparator: Comparator<in T>): Comparator<T?>
fun <T : Comparable<*>> compareValues(a: T?, b: T?): Int
fun <T : Comparable<T>> naturalOrder(): Comparator<T>
fun <T : Comparable<T>> reverseOrder(): Comparator<T>
fun <T> compareBy(vararg selectors: (T) -> Comparable<*>?): Comparator<T>
fun <T> compareValuesBy(a: T, b: T, vararg selectors: (T) -> Comparable<*>?): Int
inline fun <T : Comparable<T>> nullsFirst(): Comparator<T?>
inline fun <T : Comparable<T>> nullsLast(): Comparator<T?>
inline fun <T, K> compareBy(comparator: Comparator<in K>, selector: (T) -> K): Comparator<T>
inline fun <T, K> compareByDescending(comparator: Comparator<in K>, selector: (T) -> K): Comparator<T>
inline fun <T, K> compareValuesBy(a: T, b: T, comparator: Comparator<in K>, selector: (T) -> K): Int
inline fun <T> compareBy(selector: (T) -> Comparable<*>?): Comparator<T>
inline fun <T> compareByDescending(selector: (T) -> Comparable<*>?): Comparator<T>
inline fun <T> compareValuesBy(a: T, b: T, selector: (T) -> Comparable<*>?): Int
fun <T> Comparator<T>.reversed(): Comparator<T>
infix fun <T> Comparator<T>.then(comparator: Comparator<in T>): Comparator<T>
infix fun <T> Comparator<T>.thenDescending(comparator: Comparator<in T>): Comparator<T>
inline fun <T, K> Comparator<T>.thenBy(comparator: Comparator<in K>, selector: (T) -> K): Comparator<T>
inline fun <T, K> Comparator<T>.thenByDescending(comparator: Comparator<in K>, selector: (T) -> K): Comparator<T>
inline fun <T> Comparator<T>.thenBy(selector: (T) -> Comparable<*>?): Comparator<T>
inline fun <T> Comparator<T>.thenByDescending(selector: (T) -> Comparable<*>?): Comparator<T>
inline fun <T> Comparator<T>.thenComparator(comparison: (T, T) -> Int): Comparator<T>
