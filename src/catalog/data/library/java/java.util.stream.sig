@file:Java
package java.util.stream

import java.lang.Boolean
import java.lang.Double
import java.lang.Long
import java.util.DoubleSummaryStatistics
import java.util.IntSummaryStatistics
import java.util.LongSummaryStatistics
import java.util.Optional
import java.util.OptionalDouble
import java.util.OptionalInt
import java.util.OptionalLong
import java.util.PrimitiveIterator
import java.util.Spliterator
import java.util.concurrent.ConcurrentMap
import java.util.function.BiConsumer
import java.util.function.BiFunction
import java.util.function.BinaryOperator
import java.util.function.Consumer
import java.util.function.DoubleBinaryOperator
import java.util.function.DoubleConsumer
import java.util.function.DoubleFunction
import java.util.function.DoublePredicate
import java.util.function.DoubleSupplier
import java.util.function.DoubleToIntFunction
import java.util.function.DoubleToLongFunction
import java.util.function.DoubleUnaryOperator
import java.util.function.Function
import java.util.function.IntBinaryOperator
import java.util.function.IntConsumer
import java.util.function.IntFunction
import java.util.function.IntPredicate
import java.util.function.IntSupplier
import java.util.function.IntToDoubleFunction
import java.util.function.IntToLongFunction
import java.util.function.IntUnaryOperator
import java.util.function.LongBinaryOperator
import java.util.function.LongConsumer
import java.util.function.LongFunction
import java.util.function.LongPredicate
import java.util.function.LongSupplier
import java.util.function.LongToDoubleFunction
import java.util.function.LongToIntFunction
import java.util.function.LongUnaryOperator
import java.util.function.ObjDoubleConsumer
import java.util.function.ObjIntConsumer
import java.util.function.ObjLongConsumer
import java.util.function.Predicate
import java.util.function.Supplier
import java.util.function.ToDoubleFunction
import java.util.function.ToIntFunction
import java.util.function.ToLongFunction
import java.util.function.UnaryOperator

interface BaseStream<T, S : BaseStream<T, S>> : AutoCloseable {
    abstract fun close()
    abstract fun isParallel(): Boolean
    abstract fun iterator(): Iterator<T>
    abstract fun onClose(Runnable): S
    abstract fun parallel(): S
    abstract fun sequential(): S
    abstract fun spliterator(): Spliterator<T>
    abstract fun unordered(): S
}
interface Collector<T, A, R> {
    abstract fun accumulator(): BiConsumer<A, T>
    abstract fun characteristics(): Set<Collector.Characteristics>
    abstract fun combiner(): BinaryOperator<A>
    abstract fun finisher(): Function<A, R>
    abstract fun supplier(): Supplier<A>
    static fun <T, A, R> of(Supplier<A>, BiConsumer<A, T>, BinaryOperator<A>, Function<A, R>, vararg Collector.Characteristics): Collector<T, A, R>
    static fun <T, R> of(Supplier<R>, BiConsumer<R, T>, BinaryOperator<R>, vararg Collector.Characteristics): Collector<T, R, R>
}
enum class Collector.Characteristics : Enum<Collector.Characteristics> {
    entry CONCURRENT
    entry IDENTITY_FINISH
    entry UNORDERED
}
final class Collectors {
    static fun <T, A, R, RR> collectingAndThen(Collector<T, A, R>, Function<R, RR>): Collector<T, A, RR>
    static fun <T, A, R> filtering(Predicate<in T>, Collector<in T, A, R>): Collector<T, *, R>
    static fun <T, C : Collection<T>> toCollection(Supplier<C>): Collector<T, *, C>
    static fun <T, D, A> partitioningBy(Predicate<in T>, Collector<in T, A, D>): Collector<T, *, Map<Boolean, D>>
    static fun <T, K, A, D, M : ConcurrentMap<K, D>> groupingByConcurrent(Function<in T, out K>, Supplier<M>, Collector<in T, A, D>): Collector<T, *, M>
    static fun <T, K, A, D> groupingBy(Function<in T, out K>, Collector<in T, A, D>): Collector<T, *, Map<K, D>>
    static fun <T, K, A, D> groupingByConcurrent(Function<in T, out K>, Collector<in T, A, D>): Collector<T, *, ConcurrentMap<K, D>>
    static fun <T, K, D, A, M : Map<K, D>> groupingBy(Function<in T, out K>, Supplier<M>, Collector<in T, A, D>): Collector<T, *, M>
    static fun <T, K, U, M : Map<K, U>> toMap(Function<in T, out K>, Function<in T, out U>, BinaryOperator<U>, Supplier<M>): Collector<T, *, M>
    static fun <T, K, U, M : ConcurrentMap<K, U>> toConcurrentMap(Function<in T, out K>, Function<in T, out U>, BinaryOperator<U>, Supplier<M>): Collector<T, *, M>
    static fun <T, K, U> toConcurrentMap(Function<in T, out K>, Function<in T, out U>): Collector<T, *, ConcurrentMap<K, U>>
    static fun <T, K, U> toConcurrentMap(Function<in T, out K>, Function<in T, out U>, BinaryOperator<U>): Collector<T, *, ConcurrentMap<K, U>>
    static fun <T, K, U> toMap(Function<in T, out K>, Function<in T, out U>): Collector<T, *, Map<K, U>>
    static fun <T, K, U> toMap(Function<in T, out K>, Function<in T, out U>, BinaryOperator<U>): Collector<T, *, Map<K, U>>
    static fun <T, K, U> toUnmodifiableMap(Function<in T, out K>, Function<in T, out U>): Collector<T, *, Map<K, U>>
    static fun <T, K, U> toUnmodifiableMap(Function<in T, out K>, Function<in T, out U>, BinaryOperator<U>): Collector<T, *, Map<K, U>>
    static fun <T, K> groupingBy(Function<in T, out K>): Collector<T, *, Map<K, List<T>>>
    static fun <T, K> groupingByConcurrent(Function<in T, out K>): Collector<T, *, ConcurrentMap<K, List<T>>>
    static fun <T, R1, R2, R> teeing(Collector<in T, *, R1>, Collector<in T, *, R2>, BiFunction<in R1, in R2, R>): Collector<T, *, R>
    static fun <T, U, A, R> flatMapping(Function<in T, out Stream<out U>>, Collector<in U, A, R>): Collector<T, *, R>
    static fun <T, U, A, R> mapping(Function<in T, out U>, Collector<in U, A, R>): Collector<T, *, R>
    static fun <T, U> reducing(U, Function<in T, out U>, BinaryOperator<U>): Collector<T, *, U>
    static fun <T> averagingDouble(ToDoubleFunction<in T>): Collector<T, *, Double>
    static fun <T> averagingInt(ToIntFunction<in T>): Collector<T, *, Double>
    static fun <T> averagingLong(ToLongFunction<in T>): Collector<T, *, Double>
    static fun <T> counting(): Collector<T, *, Long>
    static fun <T> maxBy(Comparator<in T>): Collector<T, *, Optional<T>>
    static fun <T> minBy(Comparator<in T>): Collector<T, *, Optional<T>>
    static fun <T> partitioningBy(Predicate<in T>): Collector<T, *, Map<Boolean, List<T>>>
    static fun <T> reducing(T, BinaryOperator<T>): Collector<T, *, T>
    static fun <T> reducing(BinaryOperator<T>): Collector<T, *, Optional<T>>
    static fun <T> summarizingDouble(ToDoubleFunction<in T>): Collector<T, *, DoubleSummaryStatistics>
    static fun <T> summarizingInt(ToIntFunction<in T>): Collector<T, *, IntSummaryStatistics>
    static fun <T> summarizingLong(ToLongFunction<in T>): Collector<T, *, LongSummaryStatistics>
    static fun <T> summingDouble(ToDoubleFunction<in T>): Collector<T, *, Double>
    static fun <T> summingInt(ToIntFunction<in T>): Collector<T, *, Integer>
    static fun <T> summingLong(ToLongFunction<in T>): Collector<T, *, Long>
    static fun <T> toList(): Collector<T, *, List<T>>
    static fun <T> toSet(): Collector<T, *, Set<T>>
    static fun <T> toUnmodifiableList(): Collector<T, *, List<T>>
    static fun <T> toUnmodifiableSet(): Collector<T, *, Set<T>>
    static fun joining(): Collector<CharSequence, *, String>
    static fun joining(CharSequence): Collector<CharSequence, *, String>
    static fun joining(CharSequence, CharSequence, CharSequence): Collector<CharSequence, *, String>
}
interface DoubleStream : BaseStream<Double, DoubleStream> {
    abstract fun <R> collect(Supplier<R>, ObjDoubleConsumer<R>, BiConsumer<R, R>): R
    abstract fun <U> mapToObj(DoubleFunction<out U>): Stream<U>
    abstract fun allMatch(DoublePredicate): Boolean
    abstract fun anyMatch(DoublePredicate): Boolean
    abstract fun average(): OptionalDouble
    abstract fun boxed(): Stream<Double>
    abstract fun count(): Long
    abstract fun distinct(): DoubleStream
    abstract fun filter(DoublePredicate): DoubleStream
    abstract fun findAny(): OptionalDouble
    abstract fun findFirst(): OptionalDouble
    abstract fun flatMap(DoubleFunction<out DoubleStream>): DoubleStream
    abstract fun forEach(DoubleConsumer)
    abstract fun forEachOrdered(DoubleConsumer)
    abstract fun iterator(): PrimitiveIterator.OfDouble
    abstract fun limit(Long): DoubleStream
    abstract fun map(DoubleUnaryOperator): DoubleStream
    abstract fun mapToInt(DoubleToIntFunction): IntStream
    abstract fun mapToLong(DoubleToLongFunction): LongStream
    abstract fun max(): OptionalDouble
    abstract fun min(): OptionalDouble
    abstract fun noneMatch(DoublePredicate): Boolean
    abstract fun parallel(): DoubleStream
    abstract fun peek(DoubleConsumer): DoubleStream
    abstract fun reduce(Double, DoubleBinaryOperator): Double
    abstract fun reduce(DoubleBinaryOperator): OptionalDouble
    abstract fun sequential(): DoubleStream
    abstract fun skip(Long): DoubleStream
    abstract fun sorted(): DoubleStream
    abstract fun spliterator(): Spliterator.OfDouble
    abstract fun sum(): Double
    abstract fun summaryStatistics(): DoubleSummaryStatistics
    abstract fun toArray(): DoubleArray
    fun dropWhile(DoublePredicate): DoubleStream
    fun mapMulti(DoubleStream.DoubleMapMultiConsumer): DoubleStream
    fun takeWhile(DoublePredicate): DoubleStream
    static fun builder(): DoubleStream.Builder
    static fun concat(DoubleStream, DoubleStream): DoubleStream
    static fun empty(): DoubleStream
    static fun generate(DoubleSupplier): DoubleStream
    static fun iterate(Double, DoublePredicate, DoubleUnaryOperator): DoubleStream
    static fun iterate(Double, DoubleUnaryOperator): DoubleStream
    static fun of(Double): DoubleStream
    static fun of(vararg Double): DoubleStream
}
interface DoubleStream.Builder : DoubleConsumer {
    abstract fun accept(Double)
    abstract fun build(): DoubleStream
    fun add(Double): DoubleStream.Builder
}
interface DoubleStream.DoubleMapMultiConsumer {
    abstract fun accept(Double, DoubleConsumer)
}
interface IntStream : BaseStream<Integer, IntStream> {
    abstract fun <R> collect(Supplier<R>, ObjIntConsumer<R>, BiConsumer<R, R>): R
    abstract fun <U> mapToObj(IntFunction<out U>): Stream<U>
    abstract fun allMatch(IntPredicate): Boolean
    abstract fun anyMatch(IntPredicate): Boolean
    abstract fun asDoubleStream(): DoubleStream
    abstract fun asLongStream(): LongStream
    abstract fun average(): OptionalDouble
    abstract fun boxed(): Stream<Integer>
    abstract fun count(): Long
    abstract fun distinct(): IntStream
    abstract fun filter(IntPredicate): IntStream
    abstract fun findAny(): OptionalInt
    abstract fun findFirst(): OptionalInt
    abstract fun flatMap(IntFunction<out IntStream>): IntStream
    abstract fun forEach(IntConsumer)
    abstract fun forEachOrdered(IntConsumer)
    abstract fun iterator(): PrimitiveIterator.OfInt
    abstract fun limit(Long): IntStream
    abstract fun map(IntUnaryOperator): IntStream
    abstract fun mapToDouble(IntToDoubleFunction): DoubleStream
    abstract fun mapToLong(IntToLongFunction): LongStream
    abstract fun max(): OptionalInt
    abstract fun min(): OptionalInt
    abstract fun noneMatch(IntPredicate): Boolean
    abstract fun parallel(): IntStream
    abstract fun peek(IntConsumer): IntStream
    abstract fun reduce(Int, IntBinaryOperator): Int
    abstract fun reduce(IntBinaryOperator): OptionalInt
    abstract fun sequential(): IntStream
    abstract fun skip(Long): IntStream
    abstract fun sorted(): IntStream
    abstract fun spliterator(): Spliterator.OfInt
    abstract fun sum(): Int
    abstract fun summaryStatistics(): IntSummaryStatistics
    abstract fun toArray(): IntArray
    fun dropWhile(IntPredicate): IntStream
    fun mapMulti(IntStream.IntMapMultiConsumer): IntStream
    fun takeWhile(IntPredicate): IntStream
    static fun builder(): IntStream.Builder
    static fun concat(IntStream, IntStream): IntStream
    static fun empty(): IntStream
    static fun generate(IntSupplier): IntStream
    static fun iterate(Int, IntPredicate, IntUnaryOperator): IntStream
    static fun iterate(Int, IntUnaryOperator): IntStream
    static fun of(Int): IntStream
    static fun of(vararg Int): IntStream
    static fun range(Int, Int): IntStream
    static fun rangeClosed(Int, Int): IntStream
}
interface IntStream.Builder : IntConsumer {
    abstract fun accept(Int)
    abstract fun build(): IntStream
    fun add(Int): IntStream.Builder
}
interface IntStream.IntMapMultiConsumer {
    abstract fun accept(Int, IntConsumer)
}
interface LongStream : BaseStream<Long, LongStream> {
    abstract fun <R> collect(Supplier<R>, ObjLongConsumer<R>, BiConsumer<R, R>): R
    abstract fun <U> mapToObj(LongFunction<out U>): Stream<U>
    abstract fun allMatch(LongPredicate): Boolean
    abstract fun anyMatch(LongPredicate): Boolean
    abstract fun asDoubleStream(): DoubleStream
    abstract fun average(): OptionalDouble
    abstract fun boxed(): Stream<Long>
    abstract fun count(): Long
    abstract fun distinct(): LongStream
    abstract fun filter(LongPredicate): LongStream
    abstract fun findAny(): OptionalLong
    abstract fun findFirst(): OptionalLong
    abstract fun flatMap(LongFunction<out LongStream>): LongStream
    abstract fun forEach(LongConsumer)
    abstract fun forEachOrdered(LongConsumer)
    abstract fun iterator(): PrimitiveIterator.OfLong
    abstract fun limit(Long): LongStream
    abstract fun map(LongUnaryOperator): LongStream
    abstract fun mapToDouble(LongToDoubleFunction): DoubleStream
    abstract fun mapToInt(LongToIntFunction): IntStream
    abstract fun max(): OptionalLong
    abstract fun min(): OptionalLong
    abstract fun noneMatch(LongPredicate): Boolean
    abstract fun parallel(): LongStream
    abstract fun peek(LongConsumer): LongStream
    abstract fun reduce(LongBinaryOperator): OptionalLong
    abstract fun reduce(Long, LongBinaryOperator): Long
    abstract fun sequential(): LongStream
    abstract fun skip(Long): LongStream
    abstract fun sorted(): LongStream
    abstract fun spliterator(): Spliterator.OfLong
    abstract fun sum(): Long
    abstract fun summaryStatistics(): LongSummaryStatistics
    abstract fun toArray(): LongArray
    fun dropWhile(LongPredicate): LongStream
    fun mapMulti(LongStream.LongMapMultiConsumer): LongStream
    fun takeWhile(LongPredicate): LongStream
    static fun builder(): LongStream.Builder
    static fun concat(LongStream, LongStream): LongStream
    static fun empty(): LongStream
    static fun generate(LongSupplier): LongStream
    static fun iterate(Long, LongPredicate, LongUnaryOperator): LongStream
    static fun iterate(Long, LongUnaryOperator): LongStream
    static fun of(Long): LongStream
    static fun of(vararg Long): LongStream
    static fun range(Long, Long): LongStream
    static fun rangeClosed(Long, Long): LongStream
}
interface LongStream.Builder : LongConsumer {
    abstract fun accept(Long)
    abstract fun build(): LongStream
    fun add(Long): LongStream.Builder
}
interface LongStream.LongMapMultiConsumer {
    abstract fun accept(Long, LongConsumer)
}
interface Stream<T> : BaseStream<T, Stream<T>> {
    abstract fun <A> toArray(IntFunction<Array<A>>): Array<A>
    abstract fun <R, A> collect(Collector<in T, A, R>): R
    abstract fun <R> collect(Supplier<R>, BiConsumer<R, in T>, BiConsumer<R, R>): R
    abstract fun <R> flatMap(Function<in T, out Stream<out R>>): Stream<R>
    abstract fun <R> map(Function<in T, out R>): Stream<R>
    abstract fun <U> reduce(U, BiFunction<U, in T, U>, BinaryOperator<U>): U
    abstract fun allMatch(Predicate<in T>): Boolean
    abstract fun anyMatch(Predicate<in T>): Boolean
    abstract fun count(): Long
    abstract fun distinct(): Stream<T>
    abstract fun filter(Predicate<in T>): Stream<T>
    abstract fun findAny(): Optional<T>
    abstract fun findFirst(): Optional<T>
    abstract fun flatMapToDouble(Function<in T, out DoubleStream>): DoubleStream
    abstract fun flatMapToInt(Function<in T, out IntStream>): IntStream
    abstract fun flatMapToLong(Function<in T, out LongStream>): LongStream
    abstract fun forEach(Consumer<in T>)
    abstract fun forEachOrdered(Consumer<in T>)
    abstract fun limit(Long): Stream<T>
    abstract fun mapToDouble(ToDoubleFunction<in T>): DoubleStream
    abstract fun mapToInt(ToIntFunction<in T>): IntStream
    abstract fun mapToLong(ToLongFunction<in T>): LongStream
    abstract fun max(Comparator<in T>): Optional<T>
    abstract fun min(Comparator<in T>): Optional<T>
    abstract fun noneMatch(Predicate<in T>): Boolean
    abstract fun peek(Consumer<in T>): Stream<T>
    abstract fun reduce(T, BinaryOperator<T>): T
    abstract fun reduce(BinaryOperator<T>): Optional<T>
    abstract fun skip(Long): Stream<T>
    abstract fun sorted(): Stream<T>
    abstract fun sorted(Comparator<in T>): Stream<T>
    abstract fun toArray(): Array<Any>
    fun <R> mapMulti(BiConsumer<in T, in Consumer<R>>): Stream<R>
    fun dropWhile(Predicate<in T>): Stream<T>
    fun mapMultiToDouble(BiConsumer<in T, in DoubleConsumer>): DoubleStream
    fun mapMultiToInt(BiConsumer<in T, in IntConsumer>): IntStream
    fun mapMultiToLong(BiConsumer<in T, in LongConsumer>): LongStream
    fun takeWhile(Predicate<in T>): Stream<T>
    fun toList(): List<T>
    static fun <T> builder(): Stream.Builder<T>
    static fun <T> concat(Stream<out T>, Stream<out T>): Stream<T>
    static fun <T> empty(): Stream<T>
    static fun <T> generate(Supplier<out T>): Stream<T>
    static fun <T> iterate(T, Predicate<in T>, UnaryOperator<T>): Stream<T>
    static fun <T> iterate(T, UnaryOperator<T>): Stream<T>
    static fun <T> of(T): Stream<T>
    static fun <T> of(vararg T): Stream<T>
    static fun <T> ofNullable(T): Stream<T>
}
interface Stream.Builder<T> : Consumer<T> {
    abstract fun accept(T)
    abstract fun build(): Stream<T>
    fun add(T): Stream.Builder<T>
}
final class StreamSupport {
    static fun <T> stream(Spliterator<T>, Boolean): Stream<T>
    static fun <T> stream(Supplier<out Spliterator<T>>, Int, Boolean): Stream<T>
    static fun doubleStream(Spliterator.OfDouble, Boolean): DoubleStream
    static fun doubleStream(Supplier<out Spliterator.OfDouble>, Int, Boolean): DoubleStream
    static fun intStream(Spliterator.OfInt, Boolean): IntStream
    static fun intStream(Supplier<out Spliterator.OfInt>, Int, Boolean): IntStream
    static fun longStream(Spliterator.OfLong, Boolean): LongStream
    static fun longStream(Supplier<out Spliterator.OfLong>, Int, Boolean): LongStream
}
