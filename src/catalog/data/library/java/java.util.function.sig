@file:Java
package java.util.function

interface BiConsumer<T, U> {
    abstract fun accept(T, U)
    fun andThen(BiConsumer<in T, in U>): BiConsumer<T, U>
}
interface BiFunction<T, U, R> {
    abstract fun apply(T, U): R
    fun <V> andThen(Function<in R, out V>): BiFunction<T, U, V>
}
interface BiPredicate<T, U> {
    abstract fun test(T, U): Boolean
    fun and(BiPredicate<in T, in U>): BiPredicate<T, U>
    fun negate(): BiPredicate<T, U>
    fun or(BiPredicate<in T, in U>): BiPredicate<T, U>
}
interface BinaryOperator<T> : BiFunction<T, T, T> {
    static fun <T> maxBy(Comparator<in T>): BinaryOperator<T>
    static fun <T> minBy(Comparator<in T>): BinaryOperator<T>
}
interface BooleanSupplier {
    abstract fun getAsBoolean(): Boolean
}
interface Consumer<T> {
    abstract fun accept(T)
    fun andThen(Consumer<in T>): Consumer<T>
}
interface DoubleBinaryOperator {
    abstract fun applyAsDouble(Double, Double): Double
}
interface DoubleConsumer {
    abstract fun accept(Double)
    fun andThen(DoubleConsumer): DoubleConsumer
}
interface DoubleFunction<R> {
    abstract fun apply(Double): R
}
interface DoublePredicate {
    abstract fun test(Double): Boolean
    fun and(DoublePredicate): DoublePredicate
    fun negate(): DoublePredicate
    fun or(DoublePredicate): DoublePredicate
}
interface DoubleSupplier {
    abstract fun getAsDouble(): Double
}
interface DoubleToIntFunction {
    abstract fun applyAsInt(Double): Int
}
interface DoubleToLongFunction {
    abstract fun applyAsLong(Double): Long
}
interface DoubleUnaryOperator {
    abstract fun applyAsDouble(Double): Double
    fun andThen(DoubleUnaryOperator): DoubleUnaryOperator
    fun compose(DoubleUnaryOperator): DoubleUnaryOperator
    static fun identity(): DoubleUnaryOperator
}
interface Function<T, R> {
    abstract fun apply(T): R
    fun <V> andThen(Function<in R, out V>): Function<T, V>
    fun <V> compose(Function<in V, out T>): Function<V, R>
    static fun <T> identity(): Function<T, T>
}
interface IntBinaryOperator {
    abstract fun applyAsInt(Int, Int): Int
}
interface IntConsumer {
    abstract fun accept(Int)
    fun andThen(IntConsumer): IntConsumer
}
interface IntFunction<R> {
    abstract fun apply(Int): R
}
interface IntPredicate {
    abstract fun test(Int): Boolean
    fun and(IntPredicate): IntPredicate
    fun negate(): IntPredicate
    fun or(IntPredicate): IntPredicate
}
interface IntSupplier {
    abstract fun getAsInt(): Int
}
interface IntToDoubleFunction {
    abstract fun applyAsDouble(Int): Double
}
interface IntToLongFunction {
    abstract fun applyAsLong(Int): Long
}
interface IntUnaryOperator {
    abstract fun applyAsInt(Int): Int
    fun andThen(IntUnaryOperator): IntUnaryOperator
    fun compose(IntUnaryOperator): IntUnaryOperator
    static fun identity(): IntUnaryOperator
}
interface LongBinaryOperator {
    abstract fun applyAsLong(Long, Long): Long
}
interface LongConsumer {
    abstract fun accept(Long)
    fun andThen(LongConsumer): LongConsumer
}
interface LongFunction<R> {
    abstract fun apply(Long): R
}
interface LongPredicate {
    abstract fun test(Long): Boolean
    fun and(LongPredicate): LongPredicate
    fun negate(): LongPredicate
    fun or(LongPredicate): LongPredicate
}
interface LongSupplier {
    abstract fun getAsLong(): Long
}
interface LongToDoubleFunction {
    abstract fun applyAsDouble(Long): Double
}
interface LongToIntFunction {
    abstract fun applyAsInt(Long): Int
}
interface LongUnaryOperator {
    abstract fun applyAsLong(Long): Long
    fun andThen(LongUnaryOperator): LongUnaryOperator
    fun compose(LongUnaryOperator): LongUnaryOperator
    static fun identity(): LongUnaryOperator
}
interface ObjDoubleConsumer<T> {
    abstract fun accept(T, Double)
}
interface ObjIntConsumer<T> {
    abstract fun accept(T, Int)
}
interface ObjLongConsumer<T> {
    abstract fun accept(T, Long)
}
interface Predicate<T> {
    abstract fun test(T): Boolean
    fun and(Predicate<in T>): Predicate<T>
    fun negate(): Predicate<T>
    fun or(Predicate<in T>): Predicate<T>
    static fun <T> isEqual(Any): Predicate<T>
    static fun <T> not(Predicate<in T>): Predicate<T>
}
interface Supplier<T> {
    abstract fun get(): T
}
interface ToDoubleBiFunction<T, U> {
    abstract fun applyAsDouble(T, U): Double
}
interface ToDoubleFunction<T> {
    abstract fun applyAsDouble(T): Double
}
interface ToIntBiFunction<T, U> {
    abstract fun applyAsInt(T, U): Int
}
interface ToIntFunction<T> {
    abstract fun applyAsInt(T): Int
}
interface ToLongBiFunction<T, U> {
    abstract fun applyAsLong(T, U): Long
}
interface ToLongFunction<T> {
    abstract fun applyAsLong(T): Long
}
interface UnaryOperator<T> : Function<T, T> {
    static fun <T> identity(): UnaryOperator<T>
}
