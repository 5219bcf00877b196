package kotlin.io.path

import java.io.BufferedReader
import java.io.BufferedWriter
import java.io.IOException
import java.io.InputStream
import java.io.InputStreamReader
import java.io.OutputStream
import java.io.OutputStreamWriter
import java.lang.Exception
import java.net.URI
import java.nio.charset.Charset
import java.nio.file.CopyOption
import java.nio.file.FileStore
import java.nio.file.FileVisitResult
import java.nio.file.FileVisitor
import java.nio.file.LinkOption
import java.nio.file.OpenOption
import java.nio.file.Path
import java.nio.file.attribute.BasicFileAttributes
import java.nio.file.attribute.FileAttribute
import java.nio.file.attribute.FileAttributeView
import java.nio.file.attribute.FileTime
import java.nio.file.attribute.PosixFilePermission
import java.nio.file.attribute.UserPrincipal

interface CopyActionContext {
    abstract fun Path.copyToIgnoringExistingDirectory(target: Path, followLinks: Boolean): CopyActionResult
}
enum class CopyActionResult : Enum<CopyActionResult> {
    entry CONTINUE
    entry SKIP_SUBTREE
    entry TERMINATE
}
annotation class ExperimentalPathApi : Annotation {
    constructor()
}
@SinceKotlin(2.1) sealed interface FileVisitorBuilder {
    abstract fun onPreVisitDirectory(function: (Path, BasicFileAttributes) -> FileVisitResult)
    abstract fun onVisitFile(function: (Path, BasicFileAttributes) -> FileVisitResult)
    abstract fun onVisitFileFailed(function: (Path, IOException) -> FileVisitResult)
    abstract fun onPostVisitDirectory(function: (Path, IOException?) -> FileVisitResult)
}
enum class OnErrorResult : Enum<OnErrorResult> {
    entry SKIP_SUBTREE
    entry TERMINATE
}
@SinceKotlin(2.1) enum class PathWalkOption : Enum<PathWalkOption> {
    entry INCLUDE_DIRECTORIES
    entry BREADTH_FIRST
    entry FOLLOW_LINKS
}
fun createTempDirectory(directory: Path?, prefix: String? = ..., vararg attributes: FileAttribute<*>): Path
fun createTempFile(directory: Path?, prefix: String? = ..., suffix: String? = ..., vararg attributes: FileAttribute<*>): Path
inline fun Path(base: String, vararg subpaths: String): Path
inline fun Path(path: String): Path
inline fun createTempDirectory(prefix: String? = ..., vararg attributes: FileAttribute<*>): Path
inline fun createTempFile(prefix: String? = ..., suffix: String? = ..., vararg attributes: FileAttribute<*>): Path
@SinceKotlin(2.1) fun fileVisitor(builderAction: FileVisitorBuilder.() -> Unit): FileVisitor<Path>
@Deprecated(ERROR) val Path.invariantSeparatorsPath: String
fun Path.appendText(text: CharSequence, charset: Charset = ...)
fun Path.listDirectoryEntries(glob: String = ...): List<Path>
fun Path.readText(charset: Charset = ...): String
fun Path.relativeTo(base: Path): Path
fun Path.relativeToOrNull(base: Path): Path?
fun Path.relativeToOrSelf(base: Path): Path
fun Path.writeText(text: CharSequence, charset: Charset = ..., vararg options: OpenOption)
inline fun <T> Path.useDirectoryEntries(glob: String = ..., block: (Sequence<Path>) -> T): T
inline fun <T> Path.useLines(charset: Charset = ..., block: (Sequence<String>) -> T): T
inline fun <reified A : BasicFileAttributes> Path.readAttributes(vararg options: LinkOption): A
inline fun <reified V : FileAttributeView> Path.fileAttributesView(vararg options: LinkOption): V
inline fun <reified V : FileAttributeView> Path.fileAttributesViewOrNull(vararg options: LinkOption): V?
inline fun Path.absolute(): Path
inline fun Path.absolutePathString(): String
inline fun Path.appendBytes(array: ByteArray)
inline fun Path.appendLines(lines: Iterable<CharSequence>, charset: Charset = ...): Path
inline fun Path.appendLines(lines: Sequence<CharSequence>, charset: Charset = ...): Path
inline fun Path.bufferedReader(charset: Charset = ..., bufferSize: Int = ..., vararg options: OpenOption): BufferedReader
inline fun Path.bufferedWriter(charset: Charset = ..., bufferSize: Int = ..., vararg options: OpenOption): BufferedWriter
inline fun Path.copyTo(target: Path, overwrite: Boolean = ...): Path
inline fun Path.copyTo(target: Path, vararg options: CopyOption): Path
inline fun Path.createDirectories(vararg attributes: FileAttribute<*>): Path
inline fun Path.createDirectory(vararg attributes: FileAttribute<*>): Path
inline fun Path.createFile(vararg attributes: FileAttribute<*>): Path
inline fun Path.createLinkPointingTo(target: Path): Path
inline fun Path.createSymbolicLinkPointingTo(target: Path, vararg attributes: FileAttribute<*>): Path
inline fun Path.deleteExisting()
inline fun Path.deleteIfExists(): Boolean
inline fun Path.exists(vararg options: LinkOption): Boolean
inline fun Path.fileSize(): Long
inline fun Path.fileStore(): FileStore
inline fun Path.forEachDirectoryEntry(glob: String = ..., action: (Path) -> Unit)
inline fun Path.forEachLine(charset: Charset = ..., action: (String) -> Unit)
inline fun Path.getAttribute(attribute: String, vararg options: LinkOption): Any?
inline fun Path.getLastModifiedTime(vararg options: LinkOption): FileTime
inline fun Path.getOwner(vararg options: LinkOption): UserPrincipal?
inline fun Path.getPosixFilePermissions(vararg options: LinkOption): Set<PosixFilePermission>
inline fun Path.inputStream(vararg options: OpenOption): InputStream
inline fun Path.isDirectory(vararg options: LinkOption): Boolean
inline fun Path.isExecutable(): Boolean
inline fun Path.isHidden(): Boolean
inline fun Path.isReadable(): Boolean
inline fun Path.isRegularFile(vararg options: LinkOption): Boolean
inline fun Path.isSameFileAs(other: Path): Boolean
inline fun Path.isSymbolicLink(): Boolean
inline fun Path.isWritable(): Boolean
inline fun Path.moveTo(target: Path, overwrite: Boolean = ...): Path
inline fun Path.moveTo(target: Path, vararg options: CopyOption): Path
inline fun Path.notExists(vararg options: LinkOption): Boolean
inline fun Path.outputStream(vararg options: OpenOption): OutputStream
inline fun Path.readAttributes(attributes: String, vararg options: LinkOption): Map<String, Any?>
inline fun Path.readBytes(): ByteArray
inline fun Path.readLines(charset: Charset = ...): List<String>
inline fun Path.readSymbolicLink(): Path
inline fun Path.reader(charset: Charset = ..., vararg options: OpenOption): InputStreamReader
inline fun Path.setAttribute(attribute: String, value: Any?, vararg options: LinkOption): Path
inline fun Path.setLastModifiedTime(value: FileTime): Path
inline fun Path.setOwner(value: UserPrincipal): Path
inline fun Path.setPosixFilePermissions(value: Set<PosixFilePermission>): Path
inline fun Path.writeBytes(array: ByteArray, vararg options: OpenOption)
inline fun Path.writeLines(lines: Iterable<CharSequence>, charset: Charset = ..., vararg options: OpenOption): Path
inline fun Path.writeLines(lines: Sequence<CharSequence>, charset: Charset = ..., vararg options: OpenOption): Path
inline fun Path.writer(charset: Charset = ..., vararg options: OpenOption): OutputStreamWriter
inline operator fun Path.div(other: Path): Path
inline operator fun Path.div(other: String): Path
val Path.extension: String
val Path.invariantSeparatorsPathString: String
val Path.name: String
val Path.nameWithoutExtension: String
val Path.pathString: String
fun Path.copyToRecursively(target: Path, onError: (Path, Path, Exception) -> OnErrorResult = ..., followLinks: Boolean, copyAction: CopyActionContext.(Path, Path) -> CopyActionResult = ...): Path
fun Path.copyToRecursively(target: Path, onError: (Path, Path, Exception) -> OnErrorResult = ..., followLinks: Boolean, overwrite: Boolean): Path
fun Path.deleteRecursively()
fun Path.createParentDirectories(vararg attributes: FileAttribute<*>): Path
@SinceKotlin(2.1) fun Path.visitFileTree(maxDepth: Int = ..., followLinks: Boolean = ..., builderAction: FileVisitorBuilder.() -> Unit)
@SinceKotlin(2.1) fun Path.visitFileTree(visitor: FileVisitor<Path>, maxDepth: Int = ..., followLinks: Boolean = ...)
@SinceKotlin(2.1) fun Path.walk(vararg options: PathWalkOption): Sequence<Path>
inline fun URI.toPath(): Path
