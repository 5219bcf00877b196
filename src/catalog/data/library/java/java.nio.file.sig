@file:Java
package java.nio.file

import java.io.BufferedReader
import java.io.BufferedWriter
import java.io.Closeable
import java.io.File
import java.io.IOException
import java.io.InputStream
import java.io.OutputStream
import java.net.URI
import java.nio.channels.SeekableByteChannel
import java.nio.charset.Charset
import java.nio.file.attribute.BasicFileAttributes
import java.nio.file.attribute.FileAttribute
import java.nio.file.attribute.FileAttributeView
import java.nio.file.attribute.FileStoreAttributeView
import java.nio.file.attribute.FileTime
import java.nio.file.attribute.PosixFilePermission
import java.nio.file.attribute.UserPrincipal
import java.nio.file.attribute.UserPrincipalLookupService
import java.nio.file.spi.FileSystemProvider
import java.security.BasicPermission
import java.util.concurrent.TimeUnit
import java.util.function.BiPredicate
import java.util.stream.Stream

class AccessDeniedException : FileSystemException {
    constructor(String)
    constructor(String, String, String)
}
enum class AccessMode : Enum<AccessMode> {
    entry EXECUTE
    entry READ
    entry WRITE
}
class AtomicMoveNotSupportedException : FileSystemException {
    constructor(String, String, String)
}
class ClosedDirectoryStreamException : IllegalStateException {
    constructor()
}
class ClosedFileSystemException : IllegalStateException {
    constructor()
}
class ClosedWatchServiceException : IllegalStateException {
    constructor()
}
interface CopyOption
final class DirectoryIteratorException : ConcurrentModificationException {
    constructor(IOException)
}
class DirectoryNotEmptyException : FileSystemException {
    constructor(String)
}
interface DirectoryStream<T> : Closeable, Iterable<T>
interface DirectoryStream.Filter<T> {
    abstract fun accept(T): Boolean
}
class FileAlreadyExistsException : FileSystemException {
    constructor(String)
    constructor(String, String, String)
}
abstract class FileStore {
    protected constructor()
    abstract fun <V : FileStoreAttributeView> getFileStoreAttributeView(Class<V>): V
    abstract fun getAttribute(String): Any
    abstract fun getTotalSpace(): Long
    abstract fun getUnallocatedSpace(): Long
    abstract fun getUsableSpace(): Long
    abstract fun isReadOnly(): Boolean
    abstract fun name(): String
    abstract fun supportsFileAttributeView(Class<out FileAttributeView>): Boolean
    abstract fun supportsFileAttributeView(String): Boolean
    abstract fun type(): String
    fun getBlockSize(): Long
}
abstract class FileSystem : Closeable {
    protected constructor()
    abstract fun close()
    abstract fun getFileStores(): Iterable<FileStore>
    abstract fun getPath(String, vararg String): Path
    abstract fun getPathMatcher(String): PathMatcher
    abstract fun getRootDirectories(): Iterable<Path>
    abstract fun getSeparator(): String
    abstract fun getUserPrincipalLookupService(): UserPrincipalLookupService
    abstract fun isOpen(): Boolean
    abstract fun isReadOnly(): Boolean
    abstract fun newWatchService(): WatchService
    abstract fun provider(): FileSystemProvider
    abstract fun supportedFileAttributeViews(): Set<String>
}
class FileSystemAlreadyExistsException : RuntimeException {
    constructor()
    constructor(String)
}
class FileSystemException : IOException {
    constructor(String)
    constructor(String, String, String)
    fun getFile(): String
    fun getOtherFile(): String
    fun getReason(): String
}
class FileSystemLoopException : FileSystemException {
    constructor(String)
}
class FileSystemNotFoundException : RuntimeException {
    constructor()
    constructor(String)
}
final class FileSystems {
    static fun getDefault(): FileSystem
    static fun getFileSystem(URI): FileSystem
    static fun newFileSystem(URI, Map<String, *>): FileSystem
    static fun newFileSystem(URI, Map<String, *>, ClassLoader): FileSystem
    static fun newFileSystem(Path): FileSystem
    static fun newFileSystem(Path, ClassLoader): FileSystem
    static fun newFileSystem(Path, Map<String, *>): FileSystem
    static fun newFileSystem(Path, Map<String, *>, ClassLoader): FileSystem
}
enum class FileVisitOption : Enum<FileVisitOption> {
    entry FOLLOW_LINKS
}
enum class FileVisitResult : Enum<FileVisitResult> {
    entry CONTINUE
    entry SKIP_SIBLINGS
    entry SKIP_SUBTREE
    entry TERMINATE
}
interface FileVisitor<T> {
    abstract fun postVisitDirectory(T, IOException): FileVisitResult
    abstract fun preVisitDirectory(T, BasicFileAttributes): FileVisitResult
    abstract fun visitFile(T, BasicFileAttributes): FileVisitResult
    abstract fun visitFileFailed(T, IOException): FileVisitResult
}
final class Files {
    static fun <A : BasicFileAttributes> readAttributes(Path, Class<A>, vararg LinkOption): A
    static fun <V : FileAttributeView> getFileAttributeView(Path, Class<V>, vararg LinkOption): V
    static fun copy(InputStream, Path, vararg CopyOption): Long
    static fun copy(Path, OutputStream): Long
    static fun copy(Path, Path, vararg CopyOption): Path
    static fun createDirectories(Path, vararg FileAttribute<*>): Path
    static fun createDirectory(Path, vararg FileAttribute<*>): Path
    static fun createFile(Path, vararg FileAttribute<*>): Path
    static fun createLink(Path, Path): Path
    static fun createSymbolicLink(Path, Path, vararg FileAttribute<*>): Path
    static fun createTempDirectory(String, vararg FileAttribute<*>): Path
    static fun createTempDirectory(Path, String, vararg FileAttribute<*>): Path
    static fun createTempFile(String, String, vararg FileAttribute<*>): Path
    static fun createTempFile(Path, String, String, vararg FileAttribute<*>): Path
    static fun delete(Path)
    static fun deleteIfExists(Path): Boolean
    static fun exists(Path, vararg LinkOption): Boolean
    static fun find(Path, Int, BiPredicate<Path, BasicFileAttributes>, vararg FileVisitOption): Stream<Path>
    static fun getAttribute(Path, String, vararg LinkOption): Any
    static fun getFileStore(Path): FileStore
    static fun getLastModifiedTime(Path, vararg LinkOption): FileTime
    static fun getOwner(Path, vararg LinkOption): UserPrincipal
    static fun getPosixFilePermissions(Path, vararg LinkOption): Set<PosixFilePermission>
    static fun isDirectory(Path, vararg LinkOption): Boolean
    static fun isExecutable(Path): Boolean
    static fun isHidden(Path): Boolean
    static fun isReadable(Path): Boolean
    static fun isRegularFile(Path, vararg LinkOption): Boolean
    static fun isSameFile(Path, Path): Boolean
    static fun isSymbolicLink(Path): Boolean
    static fun isWritable(Path): Boolean
    static fun lines(Path): Stream<String>
    static fun lines(Path, Charset): Stream<String>
    static fun list(Path): Stream<Path>
    static fun mismatch(Path, Path): Long
    static fun move(Path, Path, vararg CopyOption): Path
    static fun newBufferedReader(Path): BufferedReader
    static fun newBufferedReader(Path, Charset): BufferedReader
    static fun newBufferedWriter(Path, Charset, vararg OpenOption): BufferedWriter
    static fun newBufferedWriter(Path, vararg OpenOption): BufferedWriter
    static fun newByteChannel(Path, vararg OpenOption): SeekableByteChannel
    static fun newByteChannel(Path, Set<out OpenOption>, vararg FileAttribute<*>): SeekableByteChannel
    static fun newDirectoryStream(Path): DirectoryStream<Path>
    static fun newDirectoryStream(Path, String): DirectoryStream<Path>
    static fun newDirectoryStream(Path, DirectoryStream.Filter<in Path>): DirectoryStream<Path>
    static fun newInputStream(Path, vararg OpenOption): InputStream
    static fun newOutputStream(Path, vararg OpenOption): OutputStream
    static fun notExists(Path, vararg LinkOption): Boolean
    static fun probeContentType(Path): String
    static fun readAllBytes(Path): ByteArray
    static fun readAllLines(Path): List<String>
    static fun readAllLines(Path, Charset): List<String>
    static fun readAttributes(Path, String, vararg LinkOption): Map<String, Any>
    static fun readString(Path): String
    static fun readString(Path, Charset): String
    static fun readSymbolicLink(Path): Path
    static fun setAttribute(Path, String, Any, vararg LinkOption): Path
    static fun setLastModifiedTime(Path, FileTime): Path
    static fun setOwner(Path, UserPrincipal): Path
    static fun setPosixFilePermissions(Path, Set<PosixFilePermission>): Path
    static fun size(Path): Long
    static fun walk(Path, Int, vararg FileVisitOption): Stream<Path>
    static fun walk(Path, vararg FileVisitOption): Stream<Path>
    static fun walkFileTree(Path, FileVisitor<in Path>): Path
    static fun walkFileTree(Path, Set<FileVisitOption>, Int, FileVisitor<in Path>): Path
    static fun write(Path, ByteArray, vararg OpenOption): Path
    static fun write(Path, Iterable<out CharSequence>, Charset, vararg OpenOption): Path
    static fun write(Path, Iterable<out CharSequence>, vararg OpenOption): Path
    static fun writeString(Path, CharSequence, Charset, vararg OpenOption): Path
    static fun writeString(Path, CharSequence, vararg OpenOption): Path
}
class InvalidPathException : IllegalArgumentException {
    constructor(String, String)
    constructor(String, String, Int)
    fun getIndex(): Int
    fun getInput(): String
    fun getReason(): String
}
enum class LinkOption : Enum<LinkOption>, OpenOption, CopyOption {
    entry NOFOLLOW_LINKS
}
final class LinkPermission : BasicPermission {
    constructor(String)
    constructor(String, String)
}
class NoSuchFileException : FileSystemException {
    constructor(String)
    constructor(String, String, String)
}
class NotDirectoryException : FileSystemException {
    constructor(String)
}
class NotLinkException : FileSystemException {
    constructor(String)
    constructor(String, String, String)
}
interface OpenOption
interface Path : Comparable<Path>, Iterable<Path>, Watchable {
    abstract fun endsWith(Path): Boolean
    abstract fun getFileName(): Path
    abstract fun getFileSystem(): FileSystem
    abstract fun getName(Int): Path
    abstract fun getNameCount(): Int
    abstract fun getParent(): Path
    abstract fun getRoot(): Path
    abstract fun isAbsolute(): Boolean
    abstract fun normalize(): Path
    abstract fun register(WatchService, Array<WatchEvent.Kind<*>>, vararg WatchEvent.Modifier): WatchKey
    abstract fun relativize(Path): Path
    abstract fun resolve(Path): Path
    abstract fun startsWith(Path): Boolean
    abstract fun subpath(Int, Int): Path
    abstract fun toAbsolutePath(): Path
    abstract fun toRealPath(vararg LinkOption): Path
    abstract fun toUri(): URI
    fun endsWith(String): Boolean
    fun register(WatchService, vararg WatchEvent.Kind<*>): WatchKey
    fun resolve(String): Path
    fun resolveSibling(String): Path
    fun resolveSibling(Path): Path
    fun startsWith(String): Boolean
    fun toFile(): File
    static fun of(String, vararg String): Path
    static fun of(URI): Path
}
interface PathMatcher {
    abstract fun matches(Path): Boolean
}
final class Paths {
    static fun get(String, vararg String): Path
    static fun get(URI): Path
}
class ProviderMismatchException : IllegalArgumentException {
    constructor()
    constructor(String)
}
class ProviderNotFoundException : RuntimeException {
    constructor()
    constructor(String)
}
class ReadOnlyFileSystemException : UnsupportedOperationException {
    constructor()
}
interface SecureDirectoryStream<T> : DirectoryStream<T> {
    abstract fun <V : FileAttributeView> getFileAttributeView(T, Class<V>, vararg LinkOption): V
    abstract fun <V : FileAttributeView> getFileAttributeView(Class<V>): V
    abstract fun deleteDirectory(T)
    abstract fun deleteFile(T)
    abstract fun move(T, SecureDirectoryStream<T>, T)
    abstract fun newByteChannel(T, Set<out OpenOption>, vararg FileAttribute<*>): SeekableByteChannel
    abstract fun newDirectoryStream(T, vararg LinkOption): SecureDirectoryStream<T>
}
class SimpleFileVisitor<T> : FileVisitor<T> {
    protected constructor()
    fun postVisitDirectory(T, IOException): FileVisitResult
    fun preVisitDirectory(T, BasicFileAttributes): FileVisitResult
    fun visitFile(T, BasicFileAttributes): FileVisitResult
    fun visitFileFailed(T, IOException): FileVisitResult
}
enum class StandardCopyOption : Enum<StandardCopyOption>, CopyOption {
    entry ATOMIC_MOVE
    entry COPY_ATTRIBUTES
    entry REPLACE_EXISTING
}
enum class StandardOpenOption : Enum<StandardOpenOption>, OpenOption {
    entry APPEND
    entry CREATE
    entry CREATE_NEW
    entry DELETE_ON_CLOSE
    entry DSYNC
    entry READ
    entry SPARSE
    entry SYNC
    entry TRUNCATE_EXISTING
    entry WRITE
}
final class StandardWatchEventKinds {
    static val ENTRY_CREATE: WatchEvent.Kind<Path>
    static val ENTRY_DELETE: WatchEvent.Kind<Path>
    static val ENTRY_MODIFY: WatchEvent.Kind<Path>
    static val OVERFLOW: WatchEvent.Kind<Any>
}
interface WatchEvent<T> {
    abstract fun context(): T
    abstract fun count(): Int
    abstract fun kind(): WatchEvent.Kind<T>
}
interface WatchEvent.Kind<T> {
    abstract fun name(): String
    abstract fun type(): Class<T>
}
interface WatchEvent.Modifier {
    abstract fun name(): String
}
interface WatchKey {
    abstract fun cancel()
    abstract fun isValid(): Boolean
    abstract fun pollEvents(): List<WatchEvent<*>>
    abstract fun reset(): Boolean
    abstract fun watchable(): Watchable
}
interface WatchService : Closeable {
    abstract fun close()
    abstract fun poll(): WatchKey
    abstract fun poll(Long, TimeUnit): WatchKey
    abstract fun take(): WatchKey
}
interface Watchable {
    abstract fun register(WatchService, vararg WatchEvent.Kind<*>): WatchKey
    abstract fun register(WatchService, Array<WatchEvent.Kind<*>>, vararg WatchEvent.Modifier): WatchKey
}
