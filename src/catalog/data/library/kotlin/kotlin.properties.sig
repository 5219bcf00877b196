package kotlin.properties

import kotlin.reflect.KProperty

object Delegates {
    fun <T : Any> notNull(): ReadWriteProperty<Any?, T>
    inline fun <T> observable(initialValue: T, onChange: (KProperty<*>, T, T) -> Unit): ReadWriteProperty<Any?, T>
    inline fun <T> vetoable(initialValue: T, onChange: (KProperty<*>, T, T) -> Boolean): ReadWriteProperty<Any?, T>
}
abstract class ObservableProperty<V> : ReadWriteProperty<Any?, V> {
    constructor(initialValue: V)
    protected open fun beforeChange(property: KProperty<*>, oldValue: V, newValue: V): Boolean
    protected open fun afterChange(property: KProperty<*>, oldValue: V, newValue: V)
    open operator fun getValue(thisRef: Any?, property: KProperty<*>): V
    open operator fun setValue(thisRef: Any?, property: KProperty<*>, value: V)
    open fun toString(): String
}
fun interface PropertyDelegateProvider<in T, out D> {
    abstract operator fun provideDelegate(thisRef: T, property: KProperty<*>): D
}
fun interface ReadOnlyProperty<in T, out V> {
    abstract operator fun getValue(thisRef: T, property: KProperty<*>): V
}
interface ReadWriteProperty<in T, V> : ReadOnlyProperty<T, V> {
    abstract operator fun getValue(thisRef: T, property: KProperty<*>): V
    abstract operator fun setValue(thisRef: T, property: KProperty<*>, value: V)
}
