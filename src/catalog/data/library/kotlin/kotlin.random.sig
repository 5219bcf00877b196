package kotlin.random

import java.io.Serializable

abstract class Random {
    constructor()
    abstract fun nextBits(bitCount: Int): Int
    open fun nextInt(): Int
    open fun nextInt(until: Int): Int
    open fun nextInt(from: Int, until: Int): Int
    open fun nextLong(): Long
    open fun nextLong(until: Long): Long
    open fun nextLong(from: Long, until: Long): Long
    open fun nextBoolean(): Boolean
    open fun nextDouble(): Double
    open fun nextDouble(until: Double): Double
    open fun nextDouble(from: Double, until: Double): Double
    open fun nextFloat(): Float
    open fun nextBytes(array: ByteArray, fromIndex: Int = ..., toIndex: Int = ...): ByteArray
    open fun nextBytes(array: ByteArray): ByteArray
    open fun nextBytes(size: Int): ByteArray
}
companion object Random.Default : Random, Serializable {
    open fun nextBits(bitCount: Int): Int
    open fun nextInt(): Int
    open fun nextInt(until: Int): Int
    open fun nextInt(from: Int, until: Int): Int
    open fun nextLong(): Long
    open fun nextLong(until: Long): Long
    open fun nextLong(from: Long, until: Long): Long
    open fun nextBoolean(): Boolean
    open fun nextDouble(): Double
    open fun nextDouble(until: Double): Double
    open fun nextDouble(from: Double, until: Double): Double
    open fun nextFloat(): Float
    open fun nextBytes(array: ByteArray): ByteArray
    open fun nextBytes(size: Int): ByteArray
    open fun nextBytes(array: ByteArray, fromIndex: Int, toIndex: Int): ByteArray
}
fun Random(seed: Int): Random
fun Random(seed: Long): Random
fun java.util.Random.asKotlinRandom(): Random
fun Random.asJavaRandom(): java.util.Random
fun Random.nextInt(range: IntRange): Int
fun Random.nextLong(range: LongRange): Long
fun Random.nextUBytes(array: UByteArray): UByteArray
fun Random.nextUBytes(array: UByteArray, fromIndex: Int = ..., toIndex: Int = ...): UByteArray
fun Random.nextUBytes(size: Int): UByteArray
fun Random.nextUInt(): UInt
fun Random.nextUInt(from: UInt, until: UInt): UInt
fun Random.nextUInt(range: UIntRange): UInt
fun Random.nextUInt(until: UInt): UInt
fun Random.nextULong(): ULong
fun Random.nextULong(from: ULong, until: ULong): ULong
fun Random.nextULong(range: ULongRange): ULong
fun Random.nextULong(until: ULong): ULong
