package kotlin.collections

import java.util.Comparator
import java.util.Properties
import java.util.SortedMap
import kotlin.reflect.KProperty

@Deprecated(HIDDEN) fun <K, V> Map<out K, V>.minWith(comparator: Comparator<in Map.Entry<K, V>>): Map.Entry<K, V>?
@Deprecated(HIDDEN) inline fun <K, V, R : Comparable<R>> Map<out K, V>.maxBy(selector: (Map.Entry<K, V>) -> R): Map.Entry<K, V>?
@Deprecated(HIDDEN) inline fun <K, V, R : Comparable<R>> Map<out K, V>.minBy(selector: (Map.Entry<K, V>) -> R): Map.Entry<K, V>?
@Deprecated(HIDDEN) inline fun <K, V> Map<out K, V>.maxWith(comparator: Comparator<in Map.Entry<K, V>>): Map.Entry<K, V>?
@HidesMembers inline fun <K, V> Map<out K, V>.forEach(action: (Map.Entry<K, V>) -> Unit)
fun <K, V, M : MutableMap<in K, in V>> Map<out K, V>.toMap(destination: M): M
fun <K, V> Map<K, V>.getValue(key: K): V
fun <K, V> Map<out K, V>.toMap(): Map<K, V>
fun <K, V> Map<out K, V>.toMutableMap(): MutableMap<K, V>
operator fun <K, V> Map<out K, V>.minus(key: K): Map<K, V>
operator fun <K, V> Map<out K, V>.minus(keys: Array<out K>): Map<K, V>
operator fun <K, V> Map<out K, V>.minus(keys: Iterable<K>): Map<K, V>
operator fun <K, V> Map<out K, V>.minus(keys: Sequence<K>): Map<K, V>
inline fun <K, V> Map<out K, V>?.isNullOrEmpty(): Boolean
@OverloadResolutionByLambdaReturnType inline fun <K, V, R : Comparable<R>> Map<out K, V>.maxOf(selector: (Map.Entry<K, V>) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <K, V, R : Comparable<R>> Map<out K, V>.maxOfOrNull(selector: (Map.Entry<K, V>) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <K, V, R : Comparable<R>> Map<out K, V>.minOf(selector: (Map.Entry<K, V>) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <K, V, R : Comparable<R>> Map<out K, V>.minOfOrNull(selector: (Map.Entry<K, V>) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <K, V, R, C : MutableCollection<in R>> Map<out K, V>.flatMapTo(destination: C, transform: (Map.Entry<K, V>) -> Sequence<R>): C
@OverloadResolutionByLambdaReturnType inline fun <K, V, R> Map<out K, V>.flatMap(transform: (Map.Entry<K, V>) -> Sequence<R>): List<R>
@OverloadResolutionByLambdaReturnType inline fun <K, V, R> Map<out K, V>.maxOfWith(comparator: Comparator<in R>, selector: (Map.Entry<K, V>) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <K, V, R> Map<out K, V>.maxOfWithOrNull(comparator: Comparator<in R>, selector: (Map.Entry<K, V>) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <K, V, R> Map<out K, V>.minOfWith(comparator: Comparator<in R>, selector: (Map.Entry<K, V>) -> R): R
@OverloadResolutionByLambdaReturnType inline fun <K, V, R> Map<out K, V>.minOfWithOrNull(comparator: Comparator<in R>, selector: (Map.Entry<K, V>) -> R): R?
@OverloadResolutionByLambdaReturnType inline fun <K, V> Map<out K, V>.maxOf(selector: (Map.Entry<K, V>) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun <K, V> Map<out K, V>.maxOf(selector: (Map.Entry<K, V>) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun <K, V> Map<out K, V>.maxOfOrNull(selector: (Map.Entry<K, V>) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun <K, V> Map<out K, V>.maxOfOrNull(selector: (Map.Entry<K, V>) -> Float): Float?
@OverloadResolutionByLambdaReturnType inline fun <K, V> Map<out K, V>.minOf(selector: (Map.Entry<K, V>) -> Double): Double
@OverloadResolutionByLambdaReturnType inline fun <K, V> Map<out K, V>.minOf(selector: (Map.Entry<K, V>) -> Float): Float
@OverloadResolutionByLambdaReturnType inline fun <K, V> Map<out K, V>.minOfOrNull(selector: (Map.Entry<K, V>) -> Double): Double?
@OverloadResolutionByLambdaReturnType inline fun <K, V> Map<out K, V>.minOfOrNull(selector: (Map.Entry<K, V>) -> Float): Float?
inline fun <K, V, R : Comparable<R>> Map<out K, V>.maxByOrNull(selector: (Map.Entry<K, V>) -> R): Map.Entry<K, V>?
inline fun <K, V, R : Comparable<R>> Map<out K, V>.minByOrNull(selector: (Map.Entry<K, V>) -> R): Map.Entry<K, V>?
inline fun <K, V> Map<out K, V>.maxWithOrNull(comparator: Comparator<in Map.Entry<K, V>>): Map.Entry<K, V>?
inline fun <K, V> Map<out K, V>.minWithOrNull(comparator: Comparator<in Map.Entry<K, V>>): Map.Entry<K, V>?
inline fun <K, V, R : Any> Map<out K, V>.firstNotNullOf(transform: (Map.Entry<K, V>) -> R?): R
inline fun <K, V, R : Any> Map<out K, V>.firstNotNullOfOrNull(transform: (Map.Entry<K, V>) -> R?): R?
inline fun <K, V, R : Comparable<R>> Map<out K, V>.maxBy(selector: (Map.Entry<K, V>) -> R): Map.Entry<K, V>
inline fun <K, V, R : Comparable<R>> Map<out K, V>.minBy(selector: (Map.Entry<K, V>) -> R): Map.Entry<K, V>
inline fun <K, V> Map<out K, V>.maxWith(comparator: Comparator<in Map.Entry<K, V>>): Map.Entry<K, V>
inline fun <K, V> Map<out K, V>.minWith(comparator: Comparator<in Map.Entry<K, V>>): Map.Entry<K, V>
@SinceKotlin(2.3) fun <K, V> Map.Entry<K, V>.copy(): Map.Entry<K, V>
@SinceKotlin(2.4) inline fun <K, V> Map<K, V>.getOrElseIfMissing(key: K, defaultValue: () -> V): V
@SinceKotlin(2.4) inline fun <K, V> Map<K, V>.getOrElseIfNull(key: K, defaultValue: () -> V): V
fun <K : Comparable<K>, V> Map<out K, V>.toSortedMap(): SortedMap<K, V>
fun <K, V> Map<K, V>.withDefault(defaultValue: (K) -> V): Map<K, V>
fun <K, V> Map<out K, V>.any(): Boolean
fun <K, V> Map<out K, V>.asSequence(): Sequence<Map.Entry<K, V>>
fun <K, V> Map<out K, V>.none(): Boolean
fun <K, V> Map<out K, V>.toList(): List<Pair<K, V>>
fun <K, V> Map<out K, V>.toSortedMap(comparator: Comparator<in K>): SortedMap<K, V>
inline fun <K, V, M : MutableMap<in K, in V>> Map<out K, V>.filterNotTo(destination: M, predicate: (Map.Entry<K, V>) -> Boolean): M
inline fun <K, V, M : MutableMap<in K, in V>> Map<out K, V>.filterTo(destination: M, predicate: (Map.Entry<K, V>) -> Boolean): M
inline fun <K, V, R : Any, C : MutableCollection<in R>> Map<out K, V>.mapNotNullTo(destination: C, transform: (Map.Entry<K, V>) -> R?): C
inline fun <K, V, R : Any> Map<out K, V>.mapNotNull(transform: (Map.Entry<K, V>) -> R?): List<R>
inline fun <K, V, R, C : MutableCollection<in R>> Map<out K, V>.flatMapTo(destination: C, transform: (Map.Entry<K, V>) -> Iterable<R>): C
inline fun <K, V, R, C : MutableCollection<in R>> Map<out K, V>.mapTo(destination: C, transform: (Map.Entry<K, V>) -> R): C
inline fun <K, V, R, M : MutableMap<in K, in R>> Map<out K, V>.mapValuesTo(destination: M, transform: (Map.Entry<K, V>) -> R): M
inline fun <K, V, R, M : MutableMap<in R, in V>> Map<out K, V>.mapKeysTo(destination: M, transform: (Map.Entry<K, V>) -> R): M
inline fun <K, V, R> Map<out K, V>.flatMap(transform: (Map.Entry<K, V>) -> Iterable<R>): List<R>
inline fun <K, V, R> Map<out K, V>.map(transform: (Map.Entry<K, V>) -> R): List<R>
inline fun <K, V, R> Map<out K, V>.mapKeys(transform: (Map.Entry<K, V>) -> R): Map<R, V>
inline fun <K, V, R> Map<out K, V>.mapValues(transform: (Map.Entry<K, V>) -> R): Map<K, R>
inline fun <K, V> Map.Entry<K, V>.toPair(): Pair<K, V>
@OnlyInputTypes inline fun <K, V> Map<K, V>.containsValue(value: V): Boolean
inline fun <K, V> Map<K, V>.getOrElse(key: K, defaultValue: () -> V): V
inline fun <K, V> Map<K, V>?.orEmpty(): Map<K, V>
inline fun <K, V> Map<out K, V>.all(predicate: (Map.Entry<K, V>) -> Boolean): Boolean
inline fun <K, V> Map<out K, V>.any(predicate: (Map.Entry<K, V>) -> Boolean): Boolean
inline fun <K, V> Map<out K, V>.asIterable(): Iterable<Map.Entry<K, V>>
inline fun <K, V> Map<out K, V>.count(): Int
inline fun <K, V> Map<out K, V>.count(predicate: (Map.Entry<K, V>) -> Boolean): Int
inline fun <K, V> Map<out K, V>.filter(predicate: (Map.Entry<K, V>) -> Boolean): Map<K, V>
inline fun <K, V> Map<out K, V>.filterKeys(predicate: (K) -> Boolean): Map<K, V>
inline fun <K, V> Map<out K, V>.filterNot(predicate: (Map.Entry<K, V>) -> Boolean): Map<K, V>
inline fun <K, V> Map<out K, V>.filterValues(predicate: (V) -> Boolean): Map<K, V>
inline fun <K, V> Map<out K, V>.isNotEmpty(): Boolean
inline fun <K, V> Map<out K, V>.none(predicate: (Map.Entry<K, V>) -> Boolean): Boolean
@OnlyInputTypes inline fun <K> Map<out K, *>.containsKey(key: K): Boolean
inline fun Map<String, String>.toProperties(): Properties
inline operator fun <K, V> Map.Entry<K, V>.component1(): K
inline operator fun <K, V> Map.Entry<K, V>.component2(): V
@OnlyInputTypes inline operator fun <K, V> Map<out K, V>.contains(key: K): Boolean
@OnlyInputTypes inline operator fun <K, V> Map<out K, V>.get(key: K): V?
inline operator fun <K, V> Map<out K, V>.iterator(): Iterator<Map.Entry<K, V>>
inline operator fun <V, V1 : V> Map<in String, V>.getValue(thisRef: Any?, property: KProperty<*>): V1
operator fun <K, V> Map<out K, V>.plus(map: Map<out K, V>): Map<K, V>
operator fun <K, V> Map<out K, V>.plus(pair: Pair<K, V>): Map<K, V>
operator fun <K, V> Map<out K, V>.plus(pairs: Array<out Pair<K, V>>): Map<K, V>
operator fun <K, V> Map<out K, V>.plus(pairs: Iterable<Pair<K, V>>): Map<K, V>
operator fun <K, V> Map<out K, V>.plus(pairs: Sequence<Pair<K, V>>): Map<K, V>
inline fun <K, V> Map<out K, V>.getOrDefault(key: K, defaultValue: V): V
