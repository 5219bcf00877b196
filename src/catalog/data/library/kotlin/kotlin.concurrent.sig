package kotlin.concurrent

import java.util.Date
import java.util.Timer
import java.util.TimerTask
import java.util.concurrent.locks.Lock
import java.util.concurrent.locks.ReentrantReadWriteLock

annotation class Volatile : Annotation {
    constructor()
}
fun thread(start: Boolean = ..., isDaemon: Boolean = ..., contextClassLoader: ClassLoader? = ..., name: String? = ..., priority: Int = ..., block: () -> Unit): Thread
inline fun <T : Any> ThreadLocal<T>.getOrSet(default: () -> T): T
inline fun <T> Lock.withLock(action: () -> T): T
inline fun <T> ReentrantReadWriteLock.read(action: () -> T): T
inline fun <T> ReentrantReadWriteLock.write(action: () -> T): T
inline fun Timer.schedule(delay: Long, action: TimerTask.() -> Unit): TimerTask
inline fun Timer.schedule(time: Date, action: TimerTask.() -> Unit): TimerTask
inline fun Timer.schedule(delay: Long, period: Long, action: TimerTask.() -> Unit): TimerTask
inline fun Timer.schedule(time: Date, period: Long, action: TimerTask.() -> Unit): TimerTask
inline fun Timer.scheduleAtFixedRate(delay: Long, period: Long, action: TimerTask.() -> Unit): TimerTask
inline fun Timer.scheduleAtFixedRate(time: Date, period: Long, action: TimerTask.() -> Unit): TimerTask
inline fun fixedRateTimer(name: String? = ..., daemon: Boolean = ..., initialDelay: Long = ..., period: Long, action: TimerTask.() -> Unit): Timer
inline fun fixedRateTimer(name: String? = ..., daemon: Boolean = ..., startAt: Date, period: Long, action: TimerTask.() -> Unit): Timer
inline fun timer(name: String? = ..., daemon: Boolean = ..., initialDelay: Long = ..., period: Long, action: TimerTask.() -> Unit): Timer
inline fun timer(name: String? = ..., daemon: Boolean = ..., startAt: Date, period: Long, action: TimerTask.() -> Unit): Timer
inline fun timerTask(action: TimerTask.() -> Unit): TimerTask
