package kotlin.io

import java.io.BufferedInputStream
import java.io.BufferedOutputStream
import java.io.BufferedReader
import java.io.BufferedWriter
import java.io.ByteArrayInputStream
import java.io.Closeable
import java.io.File
import java.io.FileInputStream
import java.io.FileOutputStream
import java.io.IOException
import java.io.InputStream
import java.io.InputStreamReader
import java.io.OutputStream
import java.io.OutputStreamWriter
import java.io.PrintWriter
import java.io.Reader
import java.io.StringReader
import java.io.Writer
import java.net.URL
import java.nio.charset.Charset

class AccessDeniedException : FileSystemException {
    constructor(file: File, other: File? = ..., reason: String? = ...)
}
class FileAlreadyExistsException : FileSystemException {
    constructor(file: File, other: File? = ..., reason: String? = ...)
}
open class FileSystemException : IOException {
    constructor(file: File, other: File? = ..., reason: String? = ...)
    val file: File
    val other: File?
    val reason: String?
}
class FileTreeWalk : Sequence<File> {
    open operator fun iterator(): Iterator<File>
    fun onEnter(function: (File) -> Boolean): FileTreeWalk
    fun onLeave(function: (File) -> Unit): FileTreeWalk
    fun onFail(function: (File, IOException) -> Unit): FileTreeWalk
    fun maxDepth(depth: Int): FileTreeWalk
}
enum class FileWalkDirection : Enum<FileWalkDirection> {
    entry TOP_DOWN
    entry BOTTOM_UP
}
class NoSuchFileException : FileSystemException {
    constructor(file: File, other: File? = ..., reason: String? = ...)
}
enum class OnErrorAction : Enum<OnErrorAction> {
    entry SKIP
    entry TERMINATE
}
@Deprecated fun createTempDir(prefix: String = ..., suffix: String? = ..., directory: File? = ...): File
@Deprecated fun createTempFile(prefix: String = ..., suffix: String? = ..., directory: File? = ...): File
@Deprecated fun readLine(): String?
fun readln(): String
fun readlnOrNull(): String?
const val DEFAULT_BUFFER_SIZE: Int
inline fun print(message: Any?)
inline fun print(message: Boolean)
inline fun print(message: Byte)
inline fun print(message: Char)
inline fun print(message: CharArray)
inline fun print(message: Double)
inline fun print(message: Float)
inline fun print(message: Int)
inline fun print(message: Long)
inline fun print(message: Short)
inline fun println()
inline fun println(message: Any?)
inline fun println(message: Boolean)
inline fun println(message: Byte)
inline fun println(message: Char)
inline fun println(message: CharArray)
inline fun println(message: Double)
inline fun println(message: Float)
inline fun println(message: Int)
inline fun println(message: Long)
inline fun println(message: Short)
operator fun BufferedInputStream.iterator(): ByteIterator
fun BufferedReader.lineSequence(): Sequence<String>
inline fun ByteArray.inputStream(): ByteArrayInputStream
inline fun ByteArray.inputStream(offset: Int, length: Int): ByteArrayInputStream
fun File.appendBytes(array: ByteArray)
fun File.appendText(text: String, charset: Charset = ...)
fun File.copyRecursively(target: File, overwrite: Boolean = ..., onError: (File, IOException) -> OnErrorAction = ...): Boolean
fun File.copyTo(target: File, overwrite: Boolean = ..., bufferSize: Int = ...): File
fun File.deleteRecursively(): Boolean
fun File.endsWith(other: File): Boolean
fun File.endsWith(other: String): Boolean
fun File.forEachBlock(action: (ByteArray, Int) -> Unit)
fun File.forEachBlock(blockSize: Int, action: (ByteArray, Int) -> Unit)
fun File.forEachLine(charset: Charset = ..., action: (String) -> Unit)
fun File.normalize(): File
fun File.readBytes(): ByteArray
fun File.readLines(charset: Charset = ...): List<String>
fun File.readText(charset: Charset = ...): String
fun File.relativeTo(base: File): File
fun File.relativeToOrNull(base: File): File?
fun File.relativeToOrSelf(base: File): File
fun File.resolve(relative: File): File
fun File.resolve(relative: String): File
fun File.resolveSibling(relative: File): File
fun File.resolveSibling(relative: String): File
fun File.startsWith(other: File): Boolean
fun File.startsWith(other: String): Boolean
fun File.toRelativeString(base: File): String
fun File.walk(direction: FileWalkDirection = ...): FileTreeWalk
fun File.walkBottomUp(): FileTreeWalk
fun File.walkTopDown(): FileTreeWalk
fun File.writeBytes(array: ByteArray)
fun File.writeText(text: String, charset: Charset = ...)
inline fun <T> File.useLines(charset: Charset = ..., block: (Sequence<String>) -> T): T
inline fun File.bufferedReader(charset: Charset = ..., bufferSize: Int = ...): BufferedReader
inline fun File.bufferedWriter(charset: Charset = ..., bufferSize: Int = ...): BufferedWriter
inline fun File.inputStream(): FileInputStream
inline fun File.outputStream(): FileOutputStream
inline fun File.printWriter(charset: Charset = ...): PrintWriter
inline fun File.reader(charset: Charset = ...): InputStreamReader
inline fun File.writer(charset: Charset = ...): OutputStreamWriter
val File.extension: String
val File.invariantSeparatorsPath: String
val File.isRooted: Boolean
val File.nameWithoutExtension: String
@Deprecated fun InputStream.readBytes(estimatedSize: Int = ...): ByteArray
fun InputStream.readBytes(): ByteArray
fun InputStream.copyTo(out: OutputStream, bufferSize: Int = ...): Long
inline fun InputStream.buffered(bufferSize: Int = ...): BufferedInputStream
inline fun InputStream.bufferedReader(charset: Charset = ...): BufferedReader
inline fun InputStream.reader(charset: Charset = ...): InputStreamReader
inline fun OutputStream.buffered(bufferSize: Int = ...): BufferedOutputStream
inline fun OutputStream.bufferedWriter(charset: Charset = ...): BufferedWriter
inline fun OutputStream.writer(charset: Charset = ...): OutputStreamWriter
fun Reader.copyTo(out: Writer, bufferSize: Int = ...): Long
fun Reader.forEachLine(action: (String) -> Unit)
fun Reader.readLines(): List<String>
fun Reader.readText(): String
inline fun <T> Reader.useLines(block: (Sequence<String>) -> T): T
inline fun Reader.buffered(bufferSize: Int = ...): BufferedReader
inline fun String.byteInputStream(charset: Charset = ...): ByteArrayInputStream
inline fun String.reader(): StringReader
inline fun <T : Closeable?, R> T.use(block: (T) -> R): R
fun URL.readBytes(): ByteArray
inline fun URL.readText(charset: Charset = ...): String
inline fun Writer.buffered(bufferSize: Int = ...): BufferedWriter
