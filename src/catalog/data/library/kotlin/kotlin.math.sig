package kotlin.math

const val E: Double
const val PI: Double
fun acosh(x: Double): Double
fun asinh(x: Double): Double
fun atanh(x: Double): Double
fun log(x: Double, base: Double): Double
fun log(x: Float, base: Float): Float
fun log2(x: Double): Double
fun log2(x: Float): Float
fun truncate(x: Double): Double
fun truncate(x: Float): Float
inline fun abs(n: Int): Int
inline fun abs(n: Long): Long
inline fun abs(x: Double): Double
inline fun abs(x: Float): Float
inline fun acos(x: Double): Double
inline fun acos(x: Float): Float
inline fun acosh(x: Float): Float
inline fun asin(x: Double): Double
inline fun asin(x: Float): Float
inline fun asinh(x: Float): Float
inline fun atan(x: Double): Double
inline fun atan(x: Float): Float
inline fun atan2(y: Double, x: Double): Double
inline fun atan2(y: Float, x: Float): Float
inline fun atanh(x: Float): Float
inline fun ceil(x: Double): Double
inline fun ceil(x: Float): Float
inline fun cos(x: Double): Double
inline fun cos(x: Float): Float
inline fun cosh(x: Double): Double
inline fun cosh(x: Float): Float
inline fun exp(x: Double): Double
inline fun exp(x: Float): Float
inline fun expm1(x: Double): Double
inline fun expm1(x: Float): Float
inline fun floor(x: Double): Double
inline fun floor(x: Float): Float
inline fun hypot(x: Double, y: Double): Double
inline fun hypot(x: Float, y: Float): Float
inline fun ln(x: Double): Double
inline fun ln(x: Float): Float
inline fun ln1p(x: Double): Double
inline fun ln1p(x: Float): Float
inline fun log10(x: Double): Double
inline fun log10(x: Float): Float
inline fun max(a: Double, b: Double): Double
inline fun max(a: Float, b: Float): Float
inline fun max(a: Int, b: Int): Int
inline fun max(a: Long, b: Long): Long
inline fun min(a: Double, b: Double): Double
inline fun min(a: Float, b: Float): Float
inline fun min(a: Int, b: Int): Int
inline fun min(a: Long, b: Long): Long
inline fun round(x: Double): Double
inline fun round(x: Float): Float
inline fun sign(x: Double): Double
inline fun sign(x: Float): Float
inline fun sin(x: Double): Double
inline fun sin(x: Float): Float
inline fun sinh(x: Double): Double
inline fun sinh(x: Float): Float
inline fun sqrt(x: Double): Double
inline fun sqrt(x: Float): Float
inline fun tan(x: Double): Double
inline fun tan(x: Float): Float
inline fun tanh(x: Double): Double
inline fun tanh(x: Float): Float
inline fun max(a: UInt, b: UInt): UInt
inline fun max(a: ULong, b: ULong): ULong
inline fun min(a: UInt, b: UInt): UInt
inline fun min(a: ULong, b: ULong): ULong
inline fun cbrt(x: Double): Double
inline fun cbrt(x: Float): Float
fun Double.roundToInt(): Int
fun Double.roundToLong(): Long
inline fun Double.IEEErem(divisor: Double): Double
inline fun Double.nextDown(): Double
inline fun Double.nextTowards(to: Double): Double
inline fun Double.nextUp(): Double
inline fun Double.pow(n: Int): Double
inline fun Double.pow(x: Double): Double
inline fun Double.withSign(sign: Double): Double
inline fun Double.withSign(sign: Int): Double
val Double.absoluteValue: Double
val Double.sign: Double
val Double.ulp: Double
fun Float.roundToInt(): Int
fun Float.roundToLong(): Long
inline fun Float.IEEErem(divisor: Float): Float
inline fun Float.nextDown(): Float
inline fun Float.nextTowards(to: Float): Float
inline fun Float.nextUp(): Float
inline fun Float.pow(n: Int): Float
inline fun Float.pow(x: Float): Float
inline fun Float.withSign(sign: Float): Float
inline fun Float.withSign(sign: Int): Float
val Float.absoluteValue: Float
val Float.sign: Float
val Float.ulp: Float
val Int.absoluteValue: Int
val Int.sign: Int
val Long.absoluteValue: Long
val Long.sign: Int
