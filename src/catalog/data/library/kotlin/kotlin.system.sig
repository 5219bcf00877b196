package kotlin.system

inline fun exitProcess(status: Int): Nothing
inline fun measureNanoTime(block: () -> Unit): Long
inline fun measureTimeMillis(block: () -> Unit): Long
