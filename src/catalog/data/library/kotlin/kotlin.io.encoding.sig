package kotlin.io.encoding

import java.io.InputStream
import java.io.OutputStream
import java.lang.Appendable

@SinceKotlin(2.2) open class Base64 {
    @SinceKotlin(2.0) fun withPadding(option: Base64.PaddingOption): Base64
    fun encodeToByteArray(source: ByteArray, startIndex: Int = ..., endIndex: Int = ...): ByteArray
    fun encodeIntoByteArray(source: ByteArray, destination: ByteArray, destinationOffset: Int = ..., startIndex: Int = ..., endIndex: Int = ...): Int
    fun encode(source: ByteArray, startIndex: Int = ..., endIndex: Int = ...): String
    fun <A : Appendable> encodeToAppendable(source: ByteArray, destination: A, startIndex: Int = ..., endIndex: Int = ...): A
    fun decode(source: ByteArray, startIndex: Int = ..., endIndex: Int = ...): ByteArray
    fun decodeIntoByteArray(source: ByteArray, destination: ByteArray, destinationOffset: Int = ..., startIndex: Int = ..., endIndex: Int = ...): Int
    fun decode(source: CharSequence, startIndex: Int = ..., endIndex: Int = ...): ByteArray
    fun decodeIntoByteArray(source: CharSequence, destination: ByteArray, destinationOffset: Int = ..., startIndex: Int = ..., endIndex: Int = ...): Int
}
companion object Base64.Default : Base64 {
    val UrlSafe: Base64
    val Mime: Base64
    val Pem: Base64
}
@SinceKotlin(2.0) enum class Base64.PaddingOption : Enum<Base64.PaddingOption> {
    entry PRESENT
    entry ABSENT
    entry PRESENT_OPTIONAL
    entry ABSENT_OPTIONAL
}
annotation class ExperimentalEncodingApi : Annotation {
    constructor()
}
fun InputStream.decodingWith(base64: Base64): InputStream
fun OutputStream.encodingWith(base64: Base64): OutputStream
