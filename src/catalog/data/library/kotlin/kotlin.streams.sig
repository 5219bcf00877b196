package kotlin.streams

import java.util.stream.DoubleStream
import java.util.stream.IntStream
import java.util.stream.LongStream
import java.util.stream.Stream

fun DoubleStream.asSequence(): Sequence<Double>
fun DoubleStream.toList(): List<Double>
fun IntStream.asSequence(): Sequence<Int>
fun IntStream.toList(): List<Int>
fun LongStream.asSequence(): Sequence<Long>
fun LongStream.toList(): List<Long>
fun <T> Sequence<T>.asStream(): Stream<T>
fun <T> Stream<T>.asSequence(): Sequence<T>
fun <T> Stream<T>.toList(): List<T>
