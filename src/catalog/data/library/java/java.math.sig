@file:Java
package java.math

import java.io.Serializable
import java.util.Random

class BigDecimal : Number, Comparable<BigDecimal> {
    constructor(CharArray)
    constructor(CharArray, Int, Int)
    constructor(CharArray, Int, Int, MathContext)
    constructor(CharArray, MathContext)
    constructor(Double)
    constructor(Double, MathContext)
    constructor(Int)
    constructor(Int, MathContext)
    constructor(String)
    constructor(String, MathContext)
    constructor(BigInteger)
    constructor(BigInteger, Int)
    constructor(BigInteger, Int, MathContext)
    constructor(BigInteger, MathContext)
    constructor(Long)
    constructor(Long, MathContext)
    @Deprecated fun divide(BigDecimal, Int): BigDecimal
    @Deprecated fun divide(BigDecimal, Int, Int): BigDecimal
    @Deprecated fun setScale(Int, Int): BigDecimal
    fun abs(): BigDecimal
    fun abs(MathContext): BigDecimal
    fun add(BigDecimal): BigDecimal
    fun add(BigDecimal, MathContext): BigDecimal
    fun byteValueExact(): Byte
    fun divide(BigDecimal): BigDecimal
    fun divide(BigDecimal, Int, RoundingMode): BigDecimal
    fun divide(BigDecimal, MathContext): BigDecimal
    fun divide(BigDecimal, RoundingMode): BigDecimal
    fun divideAndRemainder(BigDecimal): Array<BigDecimal>
    fun divideAndRemainder(BigDecimal, MathContext): Array<BigDecimal>
    fun divideToIntegralValue(BigDecimal): BigDecimal
    fun divideToIntegralValue(BigDecimal, MathContext): BigDecimal
    fun intValueExact(): Int
    fun longValueExact(): Long
    fun max(BigDecimal): BigDecimal
    fun min(BigDecimal): BigDecimal
    fun movePointLeft(Int): BigDecimal
    fun movePointRight(Int): BigDecimal
    fun multiply(BigDecimal): BigDecimal
    fun multiply(BigDecimal, MathContext): BigDecimal
    fun negate(): BigDecimal
    fun negate(MathContext): BigDecimal
    fun plus(): BigDecimal
    fun plus(MathContext): BigDecimal
    fun pow(Int): BigDecimal
    fun pow(Int, MathContext): BigDecimal
    fun precision(): Int
    fun remainder(BigDecimal): BigDecimal
    fun remainder(BigDecimal, MathContext): BigDecimal
    fun round(MathContext): BigDecimal
    fun scale(): Int
    fun scaleByPowerOfTen(Int): BigDecimal
    fun setScale(Int): BigDecimal
    fun setScale(Int, RoundingMode): BigDecimal
    fun shortValueExact(): Short
    fun signum(): Int
    fun sqrt(MathContext): BigDecimal
    fun stripTrailingZeros(): BigDecimal
    fun subtract(BigDecimal): BigDecimal
    fun subtract(BigDecimal, MathContext): BigDecimal
    fun toBigInteger(): BigInteger
    fun toBigIntegerExact(): BigInteger
    fun toEngineeringString(): String
    fun toPlainString(): String
    fun ulp(): BigDecimal
    fun unscaledValue(): BigInteger
    static val ONE: BigDecimal
    static val ROUND_CEILING: Int
    static val ROUND_DOWN: Int
    static val ROUND_FLOOR: Int
    static val ROUND_HALF_DOWN: Int
    static val ROUND_HALF_EVEN: Int
    static val ROUND_HALF_UP: Int
    static val ROUND_UNNECESSARY: Int
    static val ROUND_UP: Int
    static val TEN: BigDecimal
    static val ZERO: BigDecimal
    static fun valueOf(Double): BigDecimal
    static fun valueOf(Long): BigDecimal
    static fun valueOf(Long, Int): BigDecimal
}
class BigInteger : Number, Comparable<BigInteger> {
    constructor(ByteArray)
    constructor(ByteArray, Int, Int)
    constructor(Int, ByteArray)
    constructor(Int, ByteArray, Int, Int)
    constructor(Int, Int, Random)
    constructor(Int, Random)
    constructor(String)
    constructor(String, Int)
    fun abs(): BigInteger
    fun add(BigInteger): BigInteger
    fun and(BigInteger): BigInteger
    fun andNot(BigInteger): BigInteger
    fun bitCount(): Int
    fun bitLength(): Int
    fun byteValueExact(): Byte
    fun clearBit(Int): BigInteger
    fun divide(BigInteger): BigInteger
    fun divideAndRemainder(BigInteger): Array<BigInteger>
    fun flipBit(Int): BigInteger
    fun gcd(BigInteger): BigInteger
    fun getLowestSetBit(): Int
    fun intValueExact(): Int
    fun isProbablePrime(Int): Boolean
    fun longValueExact(): Long
    fun max(BigInteger): BigInteger
    fun min(BigInteger): BigInteger
    fun mod(BigInteger): BigInteger
    fun modInverse(BigInteger): BigInteger
    fun modPow(BigInteger, BigInteger): BigInteger
    fun multiply(BigInteger): BigInteger
    fun negate(): BigInteger
    fun nextProbablePrime(): BigInteger
    fun not(): BigInteger
    fun or(BigInteger): BigInteger
    fun pow(Int): BigInteger
    fun remainder(BigInteger): BigInteger
    fun setBit(Int): BigInteger
    fun shiftLeft(Int): BigInteger
    fun shiftRight(Int): BigInteger
    fun shortValueExact(): Short
    fun signum(): Int
    fun sqrt(): BigInteger
    fun sqrtAndRemainder(): Array<BigInteger>
    fun subtract(BigInteger): BigInteger
    fun testBit(Int): Boolean
    fun toByteArray(): ByteArray
    fun toString(Int): String
    fun xor(BigInteger): BigInteger
    static val ONE: BigInteger
    static val TEN: BigInteger
    static val TWO: BigInteger
    static val ZERO: BigInteger
    static fun probablePrime(Int, Random): BigInteger
    static fun valueOf(Long): BigInteger
}
final class MathContext : Serializable {
    constructor(Int)
    constructor(Int, RoundingMode)
    constructor(String)
    fun getPrecision(): Int
    fun getRoundingMode(): RoundingMode
    static val DECIMAL128: MathContext
    static val DECIMAL32: MathContext
    static val DECIMAL64: MathContext
    static val UNLIMITED: MathContext
}
enum class RoundingMode : Enum<RoundingMode> {
    entry CEILING
    entry DOWN
    entry FLOOR
    entry HALF_DOWN
    entry HALF_EVEN
    entry HALF_UP
    entry UNNECESSARY
    entry UP
    static fun valueOf(Int): RoundingMode
}
