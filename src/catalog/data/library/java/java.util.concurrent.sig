@file:Java
package java.util.concurrent

import java.io.Serializable
import java.lang.Boolean
import java.security.PrivilegedAction
import java.security.PrivilegedExceptionAction
import java.time.Duration
import java.time.temporal.ChronoUnit
import java.util.AbstractCollection
import java.util.AbstractMap
import java.util.AbstractQueue
import java.util.AbstractSet
import java.util.Deque
import java.util.Enumeration
import java.util.NavigableMap
import java.util.NavigableSet
import java.util.Queue
import java.util.Random
import java.util.SortedMap
import java.util.SortedSet
import java.util.Spliterator
import java.util.function.BiConsumer
import java.util.function.BiFunction
import java.util.function.BiPredicate
import java.util.function.Consumer
import java.util.function.DoubleBinaryOperator
import java.util.function.Function
import java.util.function.IntBinaryOperator
import java.util.function.LongBinaryOperator
import java.util.function.Predicate
import java.util.function.Supplier
import java.util.function.ToDoubleBiFunction
import java.util.function.ToDoubleFunction
import java.util.function.ToIntBiFunction
import java.util.function.ToIntFunction
import java.util.function.ToLongBiFunction
import java.util.function.ToLongFunction
import java.util.function.UnaryOperator
import java.util.stream.DoubleStream
import java.util.stream.IntStream
import java.util.stream.LongStream

abstract class AbstractExecutorService : ExecutorService {
    constructor()
    fun <T> invokeAll(Collection<out Callable<T>>): List<Future<T>>
    fun <T> invokeAll(Collection<out Callable<T>>, Long, TimeUnit): List<Future<T>>
    fun <T> invokeAny(Collection<out Callable<T>>): T
    fun <T> invokeAny(Collection<out Callable<T>>, Long, TimeUnit): T
    fun <T> submit(Runnable, T): Future<T>
    fun <T> submit(Callable<T>): Future<T>
    fun submit(Runnable): Future<*>
    protected fun <T> newTaskFor(Runnable, T): RunnableFuture<T>
    protected fun <T> newTaskFor(Callable<T>): RunnableFuture<T>
}
class ArrayBlockingQueue<E> : AbstractQueue<E>, BlockingQueue<E>, Serializable {
    constructor(Int)
    constructor(Int, Boolean)
    constructor(Int, Boolean, Collection<out E>)
    fun <T> toArray(Array<T>): Array<T>
    fun drainTo(Collection<in E>): Int
    fun drainTo(Collection<in E>, Int): Int
    fun forEach(Consumer<in E>)
    fun offer(E): Boolean
    fun offer(E, Long, TimeUnit): Boolean
    fun peek(): E
    fun poll(): E
    fun poll(Long, TimeUnit): E
    fun put(E)
    fun remainingCapacity(): Int
    fun removeIf(Predicate<in E>): Boolean
    fun spliterator(): Spliterator<E>
    fun take(): E
    fun toArray(): Array<Any>
}
interface BlockingDeque<E> : BlockingQueue<E>, Deque<E> {
    abstract fun addFirst(E)
    abstract fun addLast(E)
    abstract fun element(): E
    abstract fun offer(E): Boolean
    abstract fun offer(E, Long, TimeUnit): Boolean
    abstract fun offerFirst(E): Boolean
    abstract fun offerFirst(E, Long, TimeUnit): Boolean
    abstract fun offerLast(E): Boolean
    abstract fun offerLast(E, Long, TimeUnit): Boolean
    abstract fun peek(): E
    abstract fun poll(): E
    abstract fun poll(Long, TimeUnit): E
    abstract fun pollFirst(Long, TimeUnit): E
    abstract fun pollLast(Long, TimeUnit): E
    abstract fun push(E)
    abstract fun put(E)
    abstract fun putFirst(E)
    abstract fun putLast(E)
    abstract fun remove(): E
    abstract fun removeFirstOccurrence(Any): Boolean
    abstract fun removeLastOccurrence(Any): Boolean
    abstract fun take(): E
    abstract fun takeFirst(): E
    abstract fun takeLast(): E
}
interface BlockingQueue<E> : Queue<E> {
    abstract fun drainTo(Collection<in E>): Int
    abstract fun drainTo(Collection<in E>, Int): Int
    abstract fun offer(E): Boolean
    abstract fun offer(E, Long, TimeUnit): Boolean
    abstract fun poll(Long, TimeUnit): E
    abstract fun put(E)
    abstract fun remainingCapacity(): Int
    abstract fun take(): E
}
class BrokenBarrierException : Exception {
    constructor()
    constructor(String)
}
interface Callable<V> {
    abstract fun call(): V
}
class CancellationException : IllegalStateException {
    constructor()
    constructor(String)
}
class CompletableFuture<T> : Future<T>, CompletionStage<T> {
    constructor()
    fun <U, V> thenCombine(CompletionStage<out U>, BiFunction<in T, in U, out V>): CompletableFuture<V>
    fun <U, V> thenCombineAsync(CompletionStage<out U>, BiFunction<in T, in U, out V>): CompletableFuture<V>
    fun <U, V> thenCombineAsync(CompletionStage<out U>, BiFunction<in T, in U, out V>, Executor): CompletableFuture<V>
    fun <U> applyToEither(CompletionStage<out T>, Function<in T, U>): CompletableFuture<U>
    fun <U> applyToEitherAsync(CompletionStage<out T>, Function<in T, U>): CompletableFuture<U>
    fun <U> applyToEitherAsync(CompletionStage<out T>, Function<in T, U>, Executor): CompletableFuture<U>
    fun <U> handle(BiFunction<in T, Throwable, out U>): CompletableFuture<U>
    fun <U> handleAsync(BiFunction<in T, Throwable, out U>): CompletableFuture<U>
    fun <U> handleAsync(BiFunction<in T, Throwable, out U>, Executor): CompletableFuture<U>
    fun <U> newIncompleteFuture(): CompletableFuture<U>
    fun <U> thenAcceptBoth(CompletionStage<out U>, BiConsumer<in T, in U>): CompletableFuture<Void>
    fun <U> thenAcceptBothAsync(CompletionStage<out U>, BiConsumer<in T, in U>): CompletableFuture<Void>
    fun <U> thenAcceptBothAsync(CompletionStage<out U>, BiConsumer<in T, in U>, Executor): CompletableFuture<Void>
    fun <U> thenApply(Function<in T, out U>): CompletableFuture<U>
    fun <U> thenApplyAsync(Function<in T, out U>): CompletableFuture<U>
    fun <U> thenApplyAsync(Function<in T, out U>, Executor): CompletableFuture<U>
    fun <U> thenCompose(Function<in T, out CompletionStage<U>>): CompletableFuture<U>
    fun <U> thenComposeAsync(Function<in T, out CompletionStage<U>>): CompletableFuture<U>
    fun <U> thenComposeAsync(Function<in T, out CompletionStage<U>>, Executor): CompletableFuture<U>
    fun acceptEither(CompletionStage<out T>, Consumer<in T>): CompletableFuture<Void>
    fun acceptEitherAsync(CompletionStage<out T>, Consumer<in T>): CompletableFuture<Void>
    fun acceptEitherAsync(CompletionStage<out T>, Consumer<in T>, Executor): CompletableFuture<Void>
    fun cancel(Boolean): Boolean
    fun complete(T): Boolean
    fun completeAsync(Supplier<out T>): CompletableFuture<T>
    fun completeAsync(Supplier<out T>, Executor): CompletableFuture<T>
    fun completeExceptionally(Throwable): Boolean
    fun completeOnTimeout(T, Long, TimeUnit): CompletableFuture<T>
    fun copy(): CompletableFuture<T>
    fun defaultExecutor(): Executor
    fun exceptionally(Function<Throwable, out T>): CompletableFuture<T>
    fun exceptionallyAsync(Function<Throwable, out T>): CompletableFuture<T>
    fun exceptionallyAsync(Function<Throwable, out T>, Executor): CompletableFuture<T>
    fun exceptionallyCompose(Function<Throwable, out CompletionStage<T>>): CompletableFuture<T>
    fun exceptionallyComposeAsync(Function<Throwable, out CompletionStage<T>>): CompletableFuture<T>
    fun exceptionallyComposeAsync(Function<Throwable, out CompletionStage<T>>, Executor): CompletableFuture<T>
    fun get(): T
    fun get(Long, TimeUnit): T
    fun getNow(T): T
    fun getNumberOfDependents(): Int
    fun isCancelled(): Boolean
    fun isCompletedExceptionally(): Boolean
    fun isDone(): Boolean
    fun join(): T
    fun minimalCompletionStage(): CompletionStage<T>
    fun obtrudeException(Throwable)
    fun obtrudeValue(T)
    fun orTimeout(Long, TimeUnit): CompletableFuture<T>
    fun runAfterBoth(CompletionStage<*>, Runnable): CompletableFuture<Void>
    fun runAfterBothAsync(CompletionStage<*>, Runnable): CompletableFuture<Void>
    fun runAfterBothAsync(CompletionStage<*>, Runnable, Executor): CompletableFuture<Void>
    fun runAfterEither(CompletionStage<*>, Runnable): CompletableFuture<Void>
    fun runAfterEitherAsync(CompletionStage<*>, Runnable): CompletableFuture<Void>
    fun runAfterEitherAsync(CompletionStage<*>, Runnable, Executor): CompletableFuture<Void>
    fun thenAccept(Consumer<in T>): CompletableFuture<Void>
    fun thenAcceptAsync(Consumer<in T>): CompletableFuture<Void>
    fun thenAcceptAsync(Consumer<in T>, Executor): CompletableFuture<Void>
    fun thenRun(Runnable): CompletableFuture<Void>
    fun thenRunAsync(Runnable): CompletableFuture<Void>
    fun thenRunAsync(Runnable, Executor): CompletableFuture<Void>
    fun toCompletableFuture(): CompletableFuture<T>
    fun whenComplete(BiConsumer<in T, in Throwable>): CompletableFuture<T>
    fun whenCompleteAsync(BiConsumer<in T, in Throwable>): CompletableFuture<T>
    fun whenCompleteAsync(BiConsumer<in T, in Throwable>, Executor): CompletableFuture<T>
    static fun <U> completedFuture(U): CompletableFuture<U>
    static fun <U> completedStage(U): CompletionStage<U>
    static fun <U> failedFuture(Throwable): CompletableFuture<U>
    static fun <U> failedStage(Throwable): CompletionStage<U>
    static fun <U> supplyAsync(Supplier<U>): CompletableFuture<U>
    static fun <U> supplyAsync(Supplier<U>, Executor): CompletableFuture<U>
    static fun allOf(vararg CompletableFuture<*>): CompletableFuture<Void>
    static fun anyOf(vararg CompletableFuture<*>): CompletableFuture<Any>
    static fun delayedExecutor(Long, TimeUnit): Executor
    static fun delayedExecutor(Long, TimeUnit, Executor): Executor
    static fun runAsync(Runnable): CompletableFuture<Void>
    static fun runAsync(Runnable, Executor): CompletableFuture<Void>
}
interface CompletableFuture.AsynchronousCompletionTask
class CompletionException : RuntimeException {
    constructor(String, Throwable)
    constructor(Throwable)
    protected constructor()
    protected constructor(String)
}
interface CompletionService<V> {
    abstract fun poll(): Future<V>
    abstract fun poll(Long, TimeUnit): Future<V>
    abstract fun submit(Runnable, V): Future<V>
    abstract fun submit(Callable<V>): Future<V>
    abstract fun take(): Future<V>
}
interface CompletionStage<T> {
    abstract fun <U, V> thenCombine(CompletionStage<out U>, BiFunction<in T, in U, out V>): CompletionStage<V>
    abstract fun <U, V> thenCombineAsync(CompletionStage<out U>, BiFunction<in T, in U, out V>): CompletionStage<V>
    abstract fun <U, V> thenCombineAsync(CompletionStage<out U>, BiFunction<in T, in U, out V>, Executor): CompletionStage<V>
    abstract fun <U> applyToEither(CompletionStage<out T>, Function<in T, U>): CompletionStage<U>
    abstract fun <U> applyToEitherAsync(CompletionStage<out T>, Function<in T, U>): CompletionStage<U>
    abstract fun <U> applyToEitherAsync(CompletionStage<out T>, Function<in T, U>, Executor): CompletionStage<U>
    abstract fun <U> handle(BiFunction<in T, Throwable, out U>): CompletionStage<U>
    abstract fun <U> handleAsync(BiFunction<in T, Throwable, out U>): CompletionStage<U>
    abstract fun <U> handleAsync(BiFunction<in T, Throwable, out U>, Executor): CompletionStage<U>
    abstract fun <U> thenAcceptBoth(CompletionStage<out U>, BiConsumer<in T, in U>): CompletionStage<Void>
    abstract fun <U> thenAcceptBothAsync(CompletionStage<out U>, BiConsumer<in T, in U>): CompletionStage<Void>
    abstract fun <U> thenAcceptBothAsync(CompletionStage<out U>, BiConsumer<in T, in U>, Executor): CompletionStage<Void>
    abstract fun <U> thenApply(Function<in T, out U>): CompletionStage<U>
    abstract fun <U> thenApplyAsync(Function<in T, out U>): CompletionStage<U>
    abstract fun <U> thenApplyAsync(Function<in T, out U>, Executor): CompletionStage<U>
    abstract fun <U> thenCompose(Function<in T, out CompletionStage<U>>): CompletionStage<U>
    abstract fun <U> thenComposeAsync(Function<in T, out CompletionStage<U>>): CompletionStage<U>
    abstract fun <U> thenComposeAsync(Function<in T, out CompletionStage<U>>, Executor): CompletionStage<U>
    abstract fun acceptEither(CompletionStage<out T>, Consumer<in T>): CompletionStage<Void>
    abstract fun acceptEitherAsync(CompletionStage<out T>, Consumer<in T>): CompletionStage<Void>
    abstract fun acceptEitherAsync(CompletionStage<out T>, Consumer<in T>, Executor): CompletionStage<Void>
    abstract fun exceptionally(Function<Throwable, out T>): CompletionStage<T>
    abstract fun runAfterBoth(CompletionStage<*>, Runnable): CompletionStage<Void>
    abstract fun runAfterBothAsync(CompletionStage<*>, Runnable): CompletionStage<Void>
    abstract fun runAfterBothAsync(CompletionStage<*>, Runnable, Executor): CompletionStage<Void>
    abstract fun runAfterEither(CompletionStage<*>, Runnable): CompletionStage<Void>
    abstract fun runAfterEitherAsync(CompletionStage<*>, Runnable): CompletionStage<Void>
    abstract fun runAfterEitherAsync(CompletionStage<*>, Runnable, Executor): CompletionStage<Void>
    abstract fun thenAccept(Consumer<in T>): CompletionStage<Void>
    abstract fun thenAcceptAsync(Consumer<in T>): CompletionStage<Void>
    abstract fun thenAcceptAsync(Consumer<in T>, Executor): CompletionStage<Void>
    abstract fun thenRun(Runnable): CompletionStage<Void>
    abstract fun thenRunAsync(Runnable): CompletionStage<Void>
    abstract fun thenRunAsync(Runnable, Executor): CompletionStage<Void>
    abstract fun toCompletableFuture(): CompletableFuture<T>
    abstract fun whenComplete(BiConsumer<in T, in Throwable>): CompletionStage<T>
    abstract fun whenCompleteAsync(BiConsumer<in T, in Throwable>): CompletionStage<T>
    abstract fun whenCompleteAsync(BiConsumer<in T, in Throwable>, Executor): CompletionStage<T>
    fun exceptionallyAsync(Function<Throwable, out T>): CompletionStage<T>
    fun exceptionallyAsync(Function<Throwable, out T>, Executor): CompletionStage<T>
    fun exceptionallyCompose(Function<Throwable, out CompletionStage<T>>): CompletionStage<T>
    fun exceptionallyComposeAsync(Function<Throwable, out CompletionStage<T>>): CompletionStage<T>
    fun exceptionallyComposeAsync(Function<Throwable, out CompletionStage<T>>, Executor): CompletionStage<T>
}
class ConcurrentHashMap<K, V> : AbstractMap<K, V>, ConcurrentMap<K, V>, Serializable {
    constructor()
    constructor(Int)
    constructor(Int, Float)
    constructor(Int, Float, Int)
    constructor(Map<out K, out V>)
    fun <U> forEach(Long, BiFunction<in K, in V, out U>, Consumer<in U>)
    fun <U> forEachEntry(Long, Function<Map.Entry<K, V>, out U>, Consumer<in U>)
    fun <U> forEachKey(Long, Function<in K, out U>, Consumer<in U>)
    fun <U> forEachValue(Long, Function<in V, out U>, Consumer<in U>)
    fun <U> reduce(Long, BiFunction<in K, in V, out U>, BiFunction<in U, in U, out U>): U
    fun <U> reduceEntries(Long, Function<Map.Entry<K, V>, out U>, BiFunction<in U, in U, out U>): U
    fun <U> reduceKeys(Long, Function<in K, out U>, BiFunction<in U, in U, out U>): U
    fun <U> reduceValues(Long, Function<in V, out U>, BiFunction<in U, in U, out U>): U
    fun <U> search(Long, BiFunction<in K, in V, out U>): U
    fun <U> searchEntries(Long, Function<Map.Entry<K, V>, out U>): U
    fun <U> searchKeys(Long, Function<in K, out U>): U
    fun <U> searchValues(Long, Function<in V, out U>): U
    fun contains(Any): Boolean
    fun elements(): Enumeration<V>
    fun forEach(Long, BiConsumer<in K, in V>)
    fun forEachEntry(Long, Consumer<in Map.Entry<K, V>>)
    fun forEachKey(Long, Consumer<in K>)
    fun forEachValue(Long, Consumer<in V>)
    fun keySet(V): ConcurrentHashMap.KeySetView<K, V>
    fun keys(): Enumeration<K>
    fun mappingCount(): Long
    fun reduceEntries(Long, BiFunction<Map.Entry<K, V>, Map.Entry<K, V>, out Map.Entry<K, V>>): Map.Entry<K, V>
    fun reduceEntriesToDouble(Long, ToDoubleFunction<Map.Entry<K, V>>, Double, DoubleBinaryOperator): Double
    fun reduceEntriesToInt(Long, ToIntFunction<Map.Entry<K, V>>, Int, IntBinaryOperator): Int
    fun reduceEntriesToLong(Long, ToLongFunction<Map.Entry<K, V>>, Long, LongBinaryOperator): Long
    fun reduceKeys(Long, BiFunction<in K, in K, out K>): K
    fun reduceKeysToDouble(Long, ToDoubleFunction<in K>, Double, DoubleBinaryOperator): Double
    fun reduceKeysToInt(Long, ToIntFunction<in K>, Int, IntBinaryOperator): Int
    fun reduceKeysToLong(Long, ToLongFunction<in K>, Long, LongBinaryOperator): Long
    fun reduceToDouble(Long, ToDoubleBiFunction<in K, in V>, Double, DoubleBinaryOperator): Double
    fun reduceToInt(Long, ToIntBiFunction<in K, in V>, Int, IntBinaryOperator): Int
    fun reduceToLong(Long, ToLongBiFunction<in K, in V>, Long, LongBinaryOperator): Long
    fun reduceValues(Long, BiFunction<in V, in V, out V>): V
    fun reduceValuesToDouble(Long, ToDoubleFunction<in V>, Double, DoubleBinaryOperator): Double
    fun reduceValuesToInt(Long, ToIntFunction<in V>, Int, IntBinaryOperator): Int
    fun reduceValuesToLong(Long, ToLongFunction<in V>, Long, LongBinaryOperator): Long
    static fun <K> newKeySet(): ConcurrentHashMap.KeySetView<K, Boolean>
    static fun <K> newKeySet(Int): ConcurrentHashMap.KeySetView<K, Boolean>
}
class ConcurrentHashMap.KeySetView<K, V> : Set<K>, Serializable {
    fun forEach(Consumer<in K>)
    fun getMappedValue(): V
    fun spliterator(): Spliterator<K>
}
class ConcurrentLinkedDeque<E> : AbstractCollection<E>, Deque<E>, Serializable {
    constructor()
    constructor(Collection<out E>)
    fun <T> toArray(Array<T>): Array<T>
    fun addFirst(E)
    fun addLast(E)
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
class ConcurrentLinkedQueue<E> : AbstractQueue<E>, Queue<E>, Serializable {
    constructor()
    constructor(Collection<out E>)
    fun <T> toArray(Array<T>): Array<T>
    fun forEach(Consumer<in E>)
    fun offer(E): Boolean
    fun peek(): E
    fun poll(): E
    fun removeIf(Predicate<in E>): Boolean
    fun spliterator(): Spliterator<E>
    fun toArray(): Array<Any>
}
interface ConcurrentMap<K, V> : Map<K, V>
interface ConcurrentNavigableMap<K, V> : ConcurrentMap<K, V>, NavigableMap<K, V> {
    abstract fun descendingKeySet(): NavigableSet<K>
    abstract fun descendingMap(): ConcurrentNavigableMap<K, V>
    abstract fun headMap(K): ConcurrentNavigableMap<K, V>
    abstract fun headMap(K, Boolean): ConcurrentNavigableMap<K, V>
    abstract fun navigableKeySet(): NavigableSet<K>
    abstract fun subMap(K, K): ConcurrentNavigableMap<K, V>
    abstract fun subMap(K, Boolean, K, Boolean): ConcurrentNavigableMap<K, V>
    abstract fun tailMap(K): ConcurrentNavigableMap<K, V>
    abstract fun tailMap(K, Boolean): ConcurrentNavigableMap<K, V>
}
class ConcurrentSkipListMap<K, V> : AbstractMap<K, V>, ConcurrentNavigableMap<K, V>, Cloneable, Serializable {
    constructor()
    constructor(Comparator<in K>)
    constructor(Map<out K, out V>)
    constructor(SortedMap<K, out V>)
    fun ceilingEntry(K): Map.Entry<K, V>
    fun ceilingKey(K): K
    fun clone(): ConcurrentSkipListMap<K, V>
    fun comparator(): Comparator<in K>
    fun descendingKeySet(): NavigableSet<K>
    fun descendingMap(): ConcurrentNavigableMap<K, V>
    fun firstEntry(): Map.Entry<K, V>
    fun firstKey(): K
    fun floorEntry(K): Map.Entry<K, V>
    fun floorKey(K): K
    fun headMap(K): ConcurrentNavigableMap<K, V>
    fun headMap(K, Boolean): ConcurrentNavigableMap<K, V>
    fun higherEntry(K): Map.Entry<K, V>
    fun higherKey(K): K
    fun lastEntry(): Map.Entry<K, V>
    fun lastKey(): K
    fun lowerEntry(K): Map.Entry<K, V>
    fun lowerKey(K): K
    fun navigableKeySet(): NavigableSet<K>
    fun pollFirstEntry(): Map.Entry<K, V>
    fun pollLastEntry(): Map.Entry<K, V>
    fun subMap(K, K): ConcurrentNavigableMap<K, V>
    fun subMap(K, Boolean, K, Boolean): ConcurrentNavigableMap<K, V>
    fun tailMap(K): ConcurrentNavigableMap<K, V>
    fun tailMap(K, Boolean): ConcurrentNavigableMap<K, V>
}
class ConcurrentSkipListSet<E> : AbstractSet<E>, NavigableSet<E>, Cloneable, Serializable {
    constructor()
    constructor(Collection<out E>)
    constructor(Comparator<in E>)
    constructor(SortedSet<E>)
    fun ceiling(E): E
    fun clone(): ConcurrentSkipListSet<E>
    fun comparator(): Comparator<in E>
    fun descendingIterator(): Iterator<E>
    fun descendingSet(): NavigableSet<E>
    fun first(): E
    fun floor(E): E
    fun headSet(E): NavigableSet<E>
    fun headSet(E, Boolean): NavigableSet<E>
    fun higher(E): E
    fun last(): E
    fun lower(E): E
    fun pollFirst(): E
    fun pollLast(): E
    fun spliterator(): Spliterator<E>
    fun subSet(E, E): NavigableSet<E>
    fun subSet(E, Boolean, E, Boolean): NavigableSet<E>
    fun tailSet(E): NavigableSet<E>
    fun tailSet(E, Boolean): NavigableSet<E>
}
class CopyOnWriteArrayList<E> : List<E>, RandomAccess, Cloneable, Serializable {
    constructor()
    constructor(Array<E>)
    constructor(Collection<out E>)
    fun <T> toArray(Array<T>): Array<T>
    fun addAllAbsent(Collection<out E>): Int
    fun addIfAbsent(E): Boolean
    fun clone(): Any
    fun forEach(Consumer<in E>)
    fun indexOf(E, Int): Int
    fun lastIndexOf(E, Int): Int
    fun removeIf(Predicate<in E>): Boolean
    fun replaceAll(UnaryOperator<E>)
    fun sort(Comparator<in E>)
    fun spliterator(): Spliterator<E>
    fun toArray(): Array<Any>
}
class CopyOnWriteArraySet<E> : AbstractSet<E>, Serializable {
    constructor()
    constructor(Collection<out E>)
    fun <T> toArray(Array<T>): Array<T>
    fun forEach(Consumer<in E>)
    fun removeIf(Predicate<in E>): Boolean
    fun spliterator(): Spliterator<E>
    fun toArray(): Array<Any>
}
class CountDownLatch {
    constructor(Int)
    fun await()
    fun await(Long, TimeUnit): Boolean
    fun countDown()
    fun getCount(): Long
}
abstract class CountedCompleter<T> : ForkJoinTask<T> {
    protected constructor()
    protected constructor(CountedCompleter<*>)
    protected constructor(CountedCompleter<*>, Int)
    abstract fun compute()
    final fun addToPendingCount(Int)
    final fun compareAndSetPendingCount(Int, Int): Boolean
    final fun decrementPendingCountUnlessZero(): Int
    final fun firstComplete(): CountedCompleter<*>
    final fun getCompleter(): CountedCompleter<*>
    final fun getPendingCount(): Int
    final fun getRoot(): CountedCompleter<*>
    final fun helpComplete(Int)
    final fun nextComplete(): CountedCompleter<*>
    final fun propagateCompletion()
    final fun quietlyCompleteRoot()
    final fun setPendingCount(Int)
    final fun tryComplete()
    fun complete(T)
    fun getRawResult(): T
    fun onCompletion(CountedCompleter<*>)
    fun onExceptionalCompletion(Throwable, CountedCompleter<*>): Boolean
    protected final fun exec(): Boolean
    protected fun setRawResult(T)
}
class CyclicBarrier {
    constructor(Int)
    constructor(Int, Runnable)
    fun await(): Int
    fun await(Long, TimeUnit): Int
    fun getNumberWaiting(): Int
    fun getParties(): Int
    fun isBroken(): Boolean
    fun reset()
}
class DelayQueue<E : Delayed> : AbstractQueue<E>, BlockingQueue<E> {
    constructor()
    constructor(Collection<out E>)
    fun <T> toArray(Array<T>): Array<T>
    fun drainTo(Collection<in E>): Int
    fun drainTo(Collection<in E>, Int): Int
    fun offer(E): Boolean
    fun offer(E, Long, TimeUnit): Boolean
    fun peek(): E
    fun poll(): E
    fun poll(Long, TimeUnit): E
    fun put(E)
    fun remainingCapacity(): Int
    fun take(): E
    fun toArray(): Array<Any>
}
interface Delayed : Comparable<Delayed> {
    abstract fun getDelay(TimeUnit): Long
}
class Exchanger<V> {
    constructor()
    fun exchange(V): V
    fun exchange(V, Long, TimeUnit): V
}
class ExecutionException : Exception {
    constructor(String, Throwable)
    constructor(Throwable)
    protected constructor()
    protected constructor(String)
}
interface Executor {
    abstract fun execute(Runnable)
}
class ExecutorCompletionService<V> : CompletionService<V> {
    constructor(Executor)
    constructor(Executor, BlockingQueue<Future<V>>)
    fun poll(): Future<V>
    fun poll(Long, TimeUnit): Future<V>
    fun submit(Runnable, V): Future<V>
    fun submit(Callable<V>): Future<V>
    fun take(): Future<V>
}
interface ExecutorService : Executor {
    abstract fun <T> invokeAll(Collection<out Callable<T>>): List<Future<T>>
    abstract fun <T> invokeAll(Collection<out Callable<T>>, Long, TimeUnit): List<Future<T>>
    abstract fun <T> invokeAny(Collection<out Callable<T>>): T
    abstract fun <T> invokeAny(Collection<out Callable<T>>, Long, TimeUnit): T
    abstract fun <T> submit(Runnable, T): Future<T>
    abstract fun <T> submit(Callable<T>): Future<T>
    abstract fun awaitTermination(Long, TimeUnit): Boolean
    abstract fun isShutdown(): Boolean
    abstract fun isTerminated(): Boolean
    abstract fun shutdown()
    abstract fun shutdownNow(): List<Runnable>
    abstract fun submit(Runnable): Future<*>
}
class Executors {
    @Deprecated static fun <T> privilegedCallable(Callable<T>): Callable<T>
    @Deprecated static fun <T> privilegedCallableUsingCurrentClassLoader(Callable<T>): Callable<T>
    @Deprecated static fun privilegedThreadFactory(): ThreadFactory
    static fun <T> callable(Runnable, T): Callable<T>
    static fun callable(Runnable): Callable<Any>
    static fun callable(PrivilegedAction<*>): Callable<Any>
    static fun callable(PrivilegedExceptionAction<*>): Callable<Any>
    static fun defaultThreadFactory(): ThreadFactory
    static fun newCachedThreadPool(): ExecutorService
    static fun newCachedThreadPool(ThreadFactory): ExecutorService
    static fun newFixedThreadPool(Int): ExecutorService
    static fun newFixedThreadPool(Int, ThreadFactory): ExecutorService
    static fun newScheduledThreadPool(Int): ScheduledExecutorService
    static fun newScheduledThreadPool(Int, ThreadFactory): ScheduledExecutorService
    static fun newSingleThreadExecutor(): ExecutorService
    static fun newSingleThreadExecutor(ThreadFactory): ExecutorService
    static fun newSingleThreadScheduledExecutor(): ScheduledExecutorService
    static fun newSingleThreadScheduledExecutor(ThreadFactory): ScheduledExecutorService
    static fun newWorkStealingPool(): ExecutorService
    static fun newWorkStealingPool(Int): ExecutorService
    static fun unconfigurableExecutorService(ExecutorService): ExecutorService
    static fun unconfigurableScheduledExecutorService(ScheduledExecutorService): ScheduledExecutorService
}
final class Flow {
    static fun defaultBufferSize(): Int
}
interface Flow.Processor<T, R> : Flow.Subscriber<T>, Flow.Publisher<R>
interface Flow.Publisher<T> {
    abstract fun subscribe(Flow.Subscriber<in T>)
}
interface Flow.Subscriber<T> {
    abstract fun onComplete()
    abstract fun onError(Throwable)
    abstract fun onNext(T)
    abstract fun onSubscribe(Flow.Subscription)
}
interface Flow.Subscription {
    abstract fun cancel()
    abstract fun request(Long)
}
class ForkJoinPool : AbstractExecutorService {
    constructor()
    constructor(Int)
    constructor(Int, ForkJoinPool.ForkJoinWorkerThreadFactory, Thread.UncaughtExceptionHandler, Boolean)
    constructor(Int, ForkJoinPool.ForkJoinWorkerThreadFactory, Thread.UncaughtExceptionHandler, Boolean, Int, Int, Int, Predicate<in ForkJoinPool>, Long, TimeUnit)
    fun <T> invoke(ForkJoinTask<T>): T
    fun <T> invokeAll(Collection<out Callable<T>>): List<Future<T>>
    fun <T> invokeAll(Collection<out Callable<T>>, Long, TimeUnit): List<Future<T>>
    fun <T> invokeAny(Collection<out Callable<T>>): T
    fun <T> invokeAny(Collection<out Callable<T>>, Long, TimeUnit): T
    fun <T> submit(Runnable, T): ForkJoinTask<T>
    fun <T> submit(Callable<T>): ForkJoinTask<T>
    fun <T> submit(ForkJoinTask<T>): ForkJoinTask<T>
    fun awaitQuiescence(Long, TimeUnit): Boolean
    fun awaitTermination(Long, TimeUnit): Boolean
    fun execute(Runnable)
    fun execute(ForkJoinTask<*>)
    fun getActiveThreadCount(): Int
    fun getAsyncMode(): Boolean
    fun getFactory(): ForkJoinPool.ForkJoinWorkerThreadFactory
    fun getParallelism(): Int
    fun getPoolSize(): Int
    fun getQueuedSubmissionCount(): Int
    fun getQueuedTaskCount(): Long
    fun getRunningThreadCount(): Int
    fun getStealCount(): Long
    fun getUncaughtExceptionHandler(): Thread.UncaughtExceptionHandler
    fun hasQueuedSubmissions(): Boolean
    fun isQuiescent(): Boolean
    fun isShutdown(): Boolean
    fun isTerminated(): Boolean
    fun isTerminating(): Boolean
    fun shutdown()
    fun shutdownNow(): List<Runnable>
    fun submit(Runnable): ForkJoinTask<*>
    protected fun <T> newTaskFor(Runnable, T): RunnableFuture<T>
    protected fun <T> newTaskFor(Callable<T>): RunnableFuture<T>
    protected fun drainTasksTo(Collection<in ForkJoinTask<*>>): Int
    protected fun pollSubmission(): ForkJoinTask<*>
    static val defaultForkJoinWorkerThreadFactory: ForkJoinPool.ForkJoinWorkerThreadFactory
    static fun commonPool(): ForkJoinPool
    static fun getCommonPoolParallelism(): Int
    static fun managedBlock(ForkJoinPool.ManagedBlocker)
}
interface ForkJoinPool.ForkJoinWorkerThreadFactory {
    abstract fun newThread(ForkJoinPool): ForkJoinWorkerThread
}
interface ForkJoinPool.ManagedBlocker {
    abstract fun block(): Boolean
    abstract fun isReleasable(): Boolean
}
abstract class ForkJoinTask<V> : Future<V>, Serializable {
    constructor()
    abstract fun getRawResult(): V
    final fun compareAndSetForkJoinTaskTag(Short, Short): Boolean
    final fun fork(): ForkJoinTask<V>
    final fun get(): V
    final fun get(Long, TimeUnit): V
    final fun getException(): Throwable
    final fun getForkJoinTaskTag(): Short
    final fun invoke(): V
    final fun isCancelled(): Boolean
    final fun isCompletedAbnormally(): Boolean
    final fun isCompletedNormally(): Boolean
    final fun isDone(): Boolean
    final fun join(): V
    final fun quietlyComplete()
    final fun quietlyInvoke()
    final fun quietlyJoin()
    final fun setForkJoinTaskTag(Short): Short
    fun cancel(Boolean): Boolean
    fun complete(V)
    fun completeExceptionally(Throwable)
    fun reinitialize()
    fun tryUnfork(): Boolean
    protected abstract fun exec(): Boolean
    protected abstract fun setRawResult(V)
    protected static fun peekNextLocalTask(): ForkJoinTask<*>
    protected static fun pollNextLocalTask(): ForkJoinTask<*>
    protected static fun pollSubmission(): ForkJoinTask<*>
    protected static fun pollTask(): ForkJoinTask<*>
    static fun <T : ForkJoinTask<*>> invokeAll(Collection<T>): Collection<T>
    static fun <T> adapt(Runnable, T): ForkJoinTask<T>
    static fun <T> adapt(Callable<out T>): ForkJoinTask<T>
    static fun adapt(Runnable): ForkJoinTask<*>
    static fun getPool(): ForkJoinPool
    static fun getQueuedTaskCount(): Int
    static fun getSurplusQueuedTaskCount(): Int
    static fun helpQuiesce()
    static fun inForkJoinPool(): Boolean
    static fun invokeAll(ForkJoinTask<*>, ForkJoinTask<*>)
    static fun invokeAll(vararg ForkJoinTask<*>)
}
class ForkJoinWorkerThread : Thread {
    protected constructor(ForkJoinPool)
    fun getPool(): ForkJoinPool
    fun getPoolIndex(): Int
    fun run()
    protected fun onStart()
    protected fun onTermination(Throwable)
}
interface Future<V> {
    abstract fun cancel(Boolean): Boolean
    abstract fun get(): V
    abstract fun get(Long, TimeUnit): V
    abstract fun isCancelled(): Boolean
    abstract fun isDone(): Boolean
}
class FutureTask<V> : RunnableFuture<V> {
    constructor(Runnable, V)
    constructor(Callable<V>)
    fun cancel(Boolean): Boolean
    fun get(): V
    fun get(Long, TimeUnit): V
    fun isCancelled(): Boolean
    fun isDone(): Boolean
    fun run()
    protected fun done()
    protected fun runAndReset(): Boolean
    protected fun set(V)
    protected fun setException(Throwable)
}
class LinkedBlockingDeque<E> : AbstractQueue<E>, BlockingDeque<E>, Serializable {
    constructor()
    constructor(Int)
    constructor(Collection<out E>)
    fun <T> toArray(Array<T>): Array<T>
    fun addFirst(E)
    fun addLast(E)
    fun descendingIterator(): Iterator<E>
    fun drainTo(Collection<in E>): Int
    fun drainTo(Collection<in E>, Int): Int
    fun element(): E
    fun forEach(Consumer<in E>)
    fun getFirst(): E
    fun getLast(): E
    fun offer(E): Boolean
    fun offer(E, Long, TimeUnit): Boolean
    fun offerFirst(E): Boolean
    fun offerFirst(E, Long, TimeUnit): Boolean
    fun offerLast(E): Boolean
    fun offerLast(E, Long, TimeUnit): Boolean
    fun peek(): E
    fun peekFirst(): E
    fun peekLast(): E
    fun poll(): E
    fun poll(Long, TimeUnit): E
    fun pollFirst(): E
    fun pollFirst(Long, TimeUnit): E
    fun pollLast(): E
    fun pollLast(Long, TimeUnit): E
    fun pop(): E
    fun push(E)
    fun put(E)
    fun putFirst(E)
    fun putLast(E)
    fun remainingCapacity(): Int
    fun remove(): E
    fun removeFirst(): E
    fun removeFirstOccurrence(Any): Boolean
    fun removeIf(Predicate<in E>): Boolean
    fun removeLast(): E
    fun removeLastOccurrence(Any): Boolean
    fun spliterator(): Spliterator<E>
    fun take(): E
    fun takeFirst(): E
    fun takeLast(): E
    fun toArray(): Array<Any>
}
class LinkedBlockingQueue<E> : AbstractQueue<E>, BlockingQueue<E>, Serializable {
    constructor()
    constructor(Int)
    constructor(Collection<out E>)
    fun <T> toArray(Array<T>): Array<T>
    fun drainTo(Collection<in E>): Int
    fun drainTo(Collection<in E>, Int): Int
    fun forEach(Consumer<in E>)
    fun offer(E): Boolean
    fun offer(E, Long, TimeUnit): Boolean
    fun peek(): E
    fun poll(): E
    fun poll(Long, TimeUnit): E
    fun put(E)
    fun remainingCapacity(): Int
    fun removeIf(Predicate<in E>): Boolean
    fun spliterator(): Spliterator<E>
    fun take(): E
    fun toArray(): Array<Any>
}
class LinkedTransferQueue<E> : AbstractQueue<E>, TransferQueue<E>, Serializable {
    constructor()
    constructor(Collection<out E>)
    fun <T> toArray(Array<T>): Array<T>
    fun drainTo(Collection<in E>): Int
    fun drainTo(Collection<in E>, Int): Int
    fun forEach(Consumer<in E>)
    fun getWaitingConsumerCount(): Int
    fun hasWaitingConsumer(): Boolean
    fun offer(E): Boolean
    fun offer(E, Long, TimeUnit): Boolean
    fun peek(): E
    fun poll(): E
    fun poll(Long, TimeUnit): E
    fun put(E)
    fun remainingCapacity(): Int
    fun removeIf(Predicate<in E>): Boolean
    fun spliterator(): Spliterator<E>
    fun take(): E
    fun toArray(): Array<Any>
    fun transfer(E)
    fun tryTransfer(E): Boolean
    fun tryTransfer(E, Long, TimeUnit): Boolean
}
class Phaser {
    constructor()
    constructor(Int)
    constructor(Phaser)
    constructor(Phaser, Int)
    final fun getPhase(): Int
    fun arrive(): Int
    fun arriveAndAwaitAdvance(): Int
    fun arriveAndDeregister(): Int
    fun awaitAdvance(Int): Int
    fun awaitAdvanceInterruptibly(Int): Int
    fun awaitAdvanceInterruptibly(Int, Long, TimeUnit): Int
    fun bulkRegister(Int): Int
    fun forceTermination()
    fun getArrivedParties(): Int
    fun getParent(): Phaser
    fun getRegisteredParties(): Int
    fun getRoot(): Phaser
    fun getUnarrivedParties(): Int
    fun isTerminated(): Boolean
    fun register(): Int
    protected fun onAdvance(Int, Int): Boolean
}
class PriorityBlockingQueue<E> : AbstractQueue<E>, BlockingQueue<E>, Serializable {
    constructor()
    constructor(Int)
    constructor(Int, Comparator<in E>)
    constructor(Collection<out E>)
    fun <T> toArray(Array<T>): Array<T>
    fun comparator(): Comparator<in E>
    fun drainTo(Collection<in E>): Int
    fun drainTo(Collection<in E>, Int): Int
    fun forEach(Consumer<in E>)
    fun offer(E): Boolean
    fun offer(E, Long, TimeUnit): Boolean
    fun peek(): E
    fun poll(): E
    fun poll(Long, TimeUnit): E
    fun put(E)
    fun remainingCapacity(): Int
    fun removeIf(Predicate<in E>): Boolean
    fun spliterator(): Spliterator<E>
    fun take(): E
    fun toArray(): Array<Any>
}
abstract class RecursiveAction : ForkJoinTask<Void> {
    constructor()
    final fun getRawResult(): Void
    protected abstract fun compute()
    protected final fun exec(): Boolean
    protected final fun setRawResult(Void)
}
abstract class RecursiveTask<V> : ForkJoinTask<V> {
    constructor()
    final fun getRawResult(): V
    protected abstract fun compute(): V
    protected final fun exec(): Boolean
    protected final fun setRawResult(V)
}
class RejectedExecutionException : RuntimeException {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
}
interface RejectedExecutionHandler {
    abstract fun rejectedExecution(Runnable, ThreadPoolExecutor)
}
interface RunnableFuture<V> : Runnable, Future<V> {
    abstract fun run()
}
interface RunnableScheduledFuture<V> : RunnableFuture<V>, ScheduledFuture<V> {
    abstract fun isPeriodic(): Boolean
}
interface ScheduledExecutorService : ExecutorService {
    abstract fun <V> schedule(Callable<V>, Long, TimeUnit): ScheduledFuture<V>
    abstract fun schedule(Runnable, Long, TimeUnit): ScheduledFuture<*>
    abstract fun scheduleAtFixedRate(Runnable, Long, Long, TimeUnit): ScheduledFuture<*>
    abstract fun scheduleWithFixedDelay(Runnable, Long, Long, TimeUnit): ScheduledFuture<*>
}
interface ScheduledFuture<V> : Delayed, Future<V>
class ScheduledThreadPoolExecutor : ThreadPoolExecutor, ScheduledExecutorService {
    constructor(Int)
    constructor(Int, RejectedExecutionHandler)
    constructor(Int, ThreadFactory)
    constructor(Int, ThreadFactory, RejectedExecutionHandler)
    fun <T> submit(Runnable, T): Future<T>
    fun <T> submit(Callable<T>): Future<T>
    fun <V> schedule(Callable<V>, Long, TimeUnit): ScheduledFuture<V>
    fun execute(Runnable)
    fun getContinueExistingPeriodicTasksAfterShutdownPolicy(): Boolean
    fun getExecuteExistingDelayedTasksAfterShutdownPolicy(): Boolean
    fun getQueue(): BlockingQueue<Runnable>
    fun getRemoveOnCancelPolicy(): Boolean
    fun schedule(Runnable, Long, TimeUnit): ScheduledFuture<*>
    fun scheduleAtFixedRate(Runnable, Long, Long, TimeUnit): ScheduledFuture<*>
    fun scheduleWithFixedDelay(Runnable, Long, Long, TimeUnit): ScheduledFuture<*>
    fun setContinueExistingPeriodicTasksAfterShutdownPolicy(Boolean)
    fun setExecuteExistingDelayedTasksAfterShutdownPolicy(Boolean)
    fun setRemoveOnCancelPolicy(Boolean)
    fun shutdown()
    fun shutdownNow(): List<Runnable>
    fun submit(Runnable): Future<*>
    protected fun <V> decorateTask(Runnable, RunnableScheduledFuture<V>): RunnableScheduledFuture<V>
    protected fun <V> decorateTask(Callable<V>, RunnableScheduledFuture<V>): RunnableScheduledFuture<V>
}
class Semaphore : Serializable {
    constructor(Int)
    constructor(Int, Boolean)
    final fun getQueueLength(): Int
    final fun hasQueuedThreads(): Boolean
    fun acquire()
    fun acquire(Int)
    fun acquireUninterruptibly()
    fun acquireUninterruptibly(Int)
    fun availablePermits(): Int
    fun drainPermits(): Int
    fun isFair(): Boolean
    fun release()
    fun release(Int)
    fun tryAcquire(): Boolean
    fun tryAcquire(Int): Boolean
    fun tryAcquire(Int, Long, TimeUnit): Boolean
    fun tryAcquire(Long, TimeUnit): Boolean
    protected fun getQueuedThreads(): Collection<Thread>
    protected fun reducePermits(Int)
}
class SubmissionPublisher<T> : Flow.Publisher<T>, AutoCloseable {
    constructor()
    constructor(Executor, Int)
    constructor(Executor, Int, BiConsumer<in Flow.Subscriber<in T>, in Throwable>)
    fun close()
    fun closeExceptionally(Throwable)
    fun consume(Consumer<in T>): CompletableFuture<Void>
    fun estimateMaximumLag(): Int
    fun estimateMinimumDemand(): Long
    fun getClosedException(): Throwable
    fun getExecutor(): Executor
    fun getMaxBufferCapacity(): Int
    fun getNumberOfSubscribers(): Int
    fun getSubscribers(): List<Flow.Subscriber<in T>>
    fun hasSubscribers(): Boolean
    fun isClosed(): Boolean
    fun isSubscribed(Flow.Subscriber<in T>): Boolean
    fun offer(T, BiPredicate<Flow.Subscriber<in T>, in T>): Int
    fun offer(T, Long, TimeUnit, BiPredicate<Flow.Subscriber<in T>, in T>): Int
    fun submit(T): Int
    fun subscribe(Flow.Subscriber<in T>)
}
class SynchronousQueue<E> : AbstractQueue<E>, BlockingQueue<E>, Serializable {
    constructor()
    constructor(Boolean)
    fun <T> toArray(Array<T>): Array<T>
    fun drainTo(Collection<in E>): Int
    fun drainTo(Collection<in E>, Int): Int
    fun offer(E): Boolean
    fun offer(E, Long, TimeUnit): Boolean
    fun peek(): E
    fun poll(): E
    fun poll(Long, TimeUnit): E
    fun put(E)
    fun remainingCapacity(): Int
    fun spliterator(): Spliterator<E>
    fun take(): E
    fun toArray(): Array<Any>
}
interface ThreadFactory {
    abstract fun newThread(Runnable): Thread
}
class ThreadLocalRandom : Random {
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
    fun nextDouble(): Double
    fun nextDouble(Double): Double
    fun nextDouble(Double, Double): Double
    fun nextFloat(): Float
    fun nextFloat(Float): Float
    fun nextFloat(Float, Float): Float
    fun nextInt(): Int
    fun nextInt(Int): Int
    fun nextInt(Int, Int): Int
    fun nextLong(): Long
    fun nextLong(Long): Long
    fun nextLong(Long, Long): Long
    fun setSeed(Long)
    protected fun next(Int): Int
    static fun current(): ThreadLocalRandom
}
class ThreadPoolExecutor : AbstractExecutorService {
    constructor(Int, Int, Long, TimeUnit, BlockingQueue<Runnable>)
    constructor(Int, Int, Long, TimeUnit, BlockingQueue<Runnable>, RejectedExecutionHandler)
    constructor(Int, Int, Long, TimeUnit, BlockingQueue<Runnable>, ThreadFactory)
    constructor(Int, Int, Long, TimeUnit, BlockingQueue<Runnable>, ThreadFactory, RejectedExecutionHandler)
    @Deprecated protected fun finalize()
    fun allowCoreThreadTimeOut(Boolean)
    fun allowsCoreThreadTimeOut(): Boolean
    fun awaitTermination(Long, TimeUnit): Boolean
    fun execute(Runnable)
    fun getActiveCount(): Int
    fun getCompletedTaskCount(): Long
    fun getCorePoolSize(): Int
    fun getKeepAliveTime(TimeUnit): Long
    fun getLargestPoolSize(): Int
    fun getMaximumPoolSize(): Int
    fun getPoolSize(): Int
    fun getQueue(): BlockingQueue<Runnable>
    fun getRejectedExecutionHandler(): RejectedExecutionHandler
    fun getTaskCount(): Long
    fun getThreadFactory(): ThreadFactory
    fun isShutdown(): Boolean
    fun isTerminated(): Boolean
    fun isTerminating(): Boolean
    fun prestartAllCoreThreads(): Int
    fun prestartCoreThread(): Boolean
    fun purge()
    fun remove(Runnable): Boolean
    fun setCorePoolSize(Int)
    fun setKeepAliveTime(Long, TimeUnit)
    fun setMaximumPoolSize(Int)
    fun setRejectedExecutionHandler(RejectedExecutionHandler)
    fun setThreadFactory(ThreadFactory)
    fun shutdown()
    fun shutdownNow(): List<Runnable>
    protected fun afterExecute(Runnable, Throwable)
    protected fun beforeExecute(Thread, Runnable)
    protected fun terminated()
}
class ThreadPoolExecutor.AbortPolicy : RejectedExecutionHandler {
    constructor()
    fun rejectedExecution(Runnable, ThreadPoolExecutor)
}
class ThreadPoolExecutor.CallerRunsPolicy : RejectedExecutionHandler {
    constructor()
    fun rejectedExecution(Runnable, ThreadPoolExecutor)
}
class ThreadPoolExecutor.DiscardOldestPolicy : RejectedExecutionHandler {
    constructor()
    fun rejectedExecution(Runnable, ThreadPoolExecutor)
}
class ThreadPoolExecutor.DiscardPolicy : RejectedExecutionHandler {
    constructor()
    fun rejectedExecution(Runnable, ThreadPoolExecutor)
}
enum class TimeUnit : Enum<TimeUnit> {
    entry DAYS
    entry HOURS
    entry MICROSECONDS
    entry MILLISECONDS
    entry MINUTES
    entry NANOSECONDS
    entry SECONDS
    fun convert(Duration): Long
    fun convert(Long, TimeUnit): Long
    fun sleep(Long)
    fun timedJoin(Thread, Long)
    fun timedWait(Any, Long)
    fun toChronoUnit(): ChronoUnit
    fun toDays(Long): Long
    fun toHours(Long): Long
    fun toMicros(Long): Long
    fun toMillis(Long): Long
    fun toMinutes(Long): Long
    fun toNanos(Long): Long
    fun toSeconds(Long): Long
    static fun of(ChronoUnit): TimeUnit
}
class TimeoutException : Exception {
    constructor()
    constructor(String)
}
interface TransferQueue<E> : BlockingQueue<E> {
    abstract fun getWaitingConsumerCount(): Int
    abstract fun hasWaitingConsumer(): Boolean
    abstract fun transfer(E)
    abstract fun tryTransfer(E): Boolean
    abstract fun tryTransfer(E, Long, TimeUnit): Boolean
}
