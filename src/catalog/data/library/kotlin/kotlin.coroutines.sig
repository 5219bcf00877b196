package kotlin.coroutines

import java.io.Serializable

abstract class AbstractCoroutineContextElement : CoroutineContext.Element {
    constructor(key: CoroutineContext.Key<*>)
    open val key: CoroutineContext.Key<*>
}
annotation class RestrictsSuspension : Annotation {
    constructor()
}
interface Continuation<in T> {
    abstract val context: CoroutineContext
    abstract fun resumeWith(result: Result<T>)
}
interface ContinuationInterceptor : CoroutineContext.Element {
    abstract fun <T> interceptContinuation(continuation: Continuation<T>): Continuation<T>
    open fun releaseInterceptedContinuation(continuation: Continuation<*>)
}
companion object ContinuationInterceptor.Key : CoroutineContext.Key<ContinuationInterceptor>
interface CoroutineContext {
    abstract operator fun <E : CoroutineContext.Element> get(key: CoroutineContext.Key<E>): E?
    abstract fun <R> fold(initial: R, operation: (R, CoroutineContext.Element) -> R): R
    open operator fun plus(context: CoroutineContext): CoroutineContext
    abstract fun minusKey(key: CoroutineContext.Key<*>): CoroutineContext
}
interface CoroutineContext.Element : CoroutineContext {
    abstract val key: CoroutineContext.Key<*>
}
interface CoroutineContext.Key<E : CoroutineContext.Element>
object EmptyCoroutineContext : CoroutineContext, Serializable
fun <R, T> (suspend R.() -> T).createCoroutine(receiver: R, completion: Continuation<T>): Continuation<Unit>
fun <R, T> (suspend R.() -> T).startCoroutine(receiver: R, completion: Continuation<T>)
fun <T> (suspend () -> T).createCoroutine(completion: Continuation<T>): Continuation<Unit>
fun <T> (suspend () -> T).startCoroutine(completion: Continuation<T>)
inline fun <T> Continuation(context: CoroutineContext, resumeWith: (Result<T>) -> Unit): Continuation<T>
inline fun <T> Continuation<T>.resume(value: T)
inline fun <T> Continuation<T>.resumeWithException(exception: Throwable)
inline suspend fun <T> suspendCoroutine(block: (Continuation<T>) -> Unit): T
val coroutineContext: CoroutineContext
