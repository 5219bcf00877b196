package kotlin.uuid

import java.io.Serializable
import java.nio.ByteBuffer
import java.util.Comparator
import java.util.UUID
import kotlin.time.Instant

@SinceKotlin(2.0) annotation class ExperimentalUuidApi : Annotation {
    constructor()
}
@SinceKotlin(2.4) class Uuid : Comparable<Uuid>, Serializable {
    inline fun <T> toLongs(action: (Long, Long) -> T): T
    inline fun <T> toULongs(action: (ULong, ULong) -> T): T
    open fun toString(): String
    fun toHexDashString(): String
    fun toHexString(): String
    fun toByteArray(): ByteArray
    fun toUByteArray(): UByteArray
    open operator fun equals(other: Any?): Boolean
    open operator fun compareTo(other: Uuid): Int
    open fun hashCode(): Int
}
companion object Uuid.Companion {
    val NIL: Uuid
    const val SIZE_BYTES: Int
    const val SIZE_BITS: Int
    @Deprecated val LEXICAL_ORDER: Comparator<Uuid>
    fun fromLongs(mostSignificantBits: Long, leastSignificantBits: Long): Uuid
    fun fromULongs(mostSignificantBits: ULong, leastSignificantBits: ULong): Uuid
    fun fromByteArray(byteArray: ByteArray): Uuid
    fun fromUByteArray(ubyteArray: UByteArray): Uuid
    fun parse(uuidString: String): Uuid
    fun parseOrNull(uuidString: String): Uuid?
    fun parseHexDash(hexDashString: String): Uuid
    fun parseHexDashOrNull(hexDashString: String): Uuid?
    fun parseHex(hexString: String): Uuid
    fun parseHexOrNull(hexString: String): Uuid?
    fun random(): Uuid
    @SinceKotlin(2.3) fun generateV4(): Uuid
    @SinceKotlin(2.3) fun generateV7(): Uuid
    @SinceKotlin(2.3) fun generateV7NonMonotonicAt(timestamp: Instant): Uuid
}
@SinceKotlin(2.4) fun ByteBuffer.getUuid(): Uuid
@SinceKotlin(2.4) fun ByteBuffer.getUuid(index: Int): Uuid
@SinceKotlin(2.4) fun ByteBuffer.putUuid(index: Int, uuid: Uuid): ByteBuffer
@SinceKotlin(2.4) fun ByteBuffer.putUuid(uuid: Uuid): ByteBuffer
@SinceKotlin(2.4) inline fun UUID.toKotlinUuid(): Uuid
@SinceKotlin(2.4) inline fun Uuid.toJavaUuid(): UUID
