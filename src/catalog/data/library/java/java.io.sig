@file:Java
package java.io

import java.net.URI
import java.net.URL
import java.nio.CharBuffer
import java.nio.channels.FileChannel
import java.nio.charset.Charset
import java.nio.charset.CharsetDecoder
import java.nio.charset.CharsetEncoder
import java.nio.file.Path
import java.security.BasicPermission
import java.security.Permission
import java.security.PermissionCollection
import java.util.Enumeration
import java.util.Locale
import java.util.function.BinaryOperator
import java.util.function.Predicate
import java.util.stream.Stream

class BufferedInputStream : FilterInputStream {
    constructor(InputStream)
    constructor(InputStream, Int)
    fun available(): Int
    fun close()
    fun mark(Int)
    fun markSupported(): Boolean
    fun read(): Int
    fun read(ByteArray, Int, Int): Int
    fun reset()
    fun skip(Long): Long
}
class BufferedOutputStream : FilterOutputStream {
    constructor(OutputStream)
    constructor(OutputStream, Int)
    fun flush()
    fun write(ByteArray, Int, Int)
    fun write(Int)
}
class BufferedReader : Reader {
    constructor(Reader)
    constructor(Reader, Int)
    fun close()
    fun lines(): Stream<String>
    fun mark(Int)
    fun markSupported(): Boolean
    fun read(): Int
    fun read(CharArray, Int, Int): Int
    fun readLine(): String
    fun ready(): Boolean
    fun reset()
    fun skip(Long): Long
}
class BufferedWriter : Writer {
    constructor(Writer)
    constructor(Writer, Int)
    fun close()
    fun flush()
    fun newLine()
    fun write(CharArray, Int, Int)
    fun write(Int)
    fun write(String, Int, Int)
}
class ByteArrayInputStream : InputStream {
    constructor(ByteArray)
    constructor(ByteArray, Int, Int)
    fun available(): Int
    fun close()
    fun mark(Int)
    fun markSupported(): Boolean
    fun read(): Int
    fun read(ByteArray, Int, Int): Int
    fun readAllBytes(): ByteArray
    fun readNBytes(ByteArray, Int, Int): Int
    fun reset()
    fun skip(Long): Long
    fun transferTo(OutputStream): Long
}
class ByteArrayOutputStream : OutputStream {
    constructor()
    constructor(Int)
    @Deprecated fun toString(Int): String
    fun close()
    fun reset()
    fun size(): Int
    fun toByteArray(): ByteArray
    fun toString(String): String
    fun toString(Charset): String
    fun write(ByteArray, Int, Int)
    fun write(Int)
    fun writeBytes(ByteArray)
    fun writeTo(OutputStream)
}
class CharArrayReader : Reader {
    constructor(CharArray)
    constructor(CharArray, Int, Int)
    fun close()
    fun mark(Int)
    fun markSupported(): Boolean
    fun read(): Int
    fun read(CharArray, Int, Int): Int
    fun read(CharBuffer): Int
    fun ready(): Boolean
    fun reset()
    fun skip(Long): Long
}
class CharArrayWriter : Writer {
    constructor()
    constructor(Int)
    fun append(Char): CharArrayWriter
    fun append(CharSequence): CharArrayWriter
    fun append(CharSequence, Int, Int): CharArrayWriter
    fun close()
    fun flush()
    fun reset()
    fun size(): Int
    fun toCharArray(): CharArray
    fun write(CharArray, Int, Int)
    fun write(Int)
    fun write(String, Int, Int)
    fun writeTo(Writer)
}
class CharConversionException : IOException {
    constructor()
    constructor(String)
}
interface Closeable : AutoCloseable {
    abstract fun close()
}
final class Console : Flushable {
    fun charset(): Charset
    fun flush()
    fun format(String, vararg Any): Console
    fun printf(String, vararg Any): Console
    fun readLine(): String
    fun readLine(String, vararg Any): String
    fun readPassword(): CharArray
    fun readPassword(String, vararg Any): CharArray
    fun reader(): Reader
    fun writer(): PrintWriter
}
interface DataInput {
    abstract fun readBoolean(): Boolean
    abstract fun readByte(): Byte
    abstract fun readChar(): Char
    abstract fun readDouble(): Double
    abstract fun readFloat(): Float
    abstract fun readFully(ByteArray)
    abstract fun readFully(ByteArray, Int, Int)
    abstract fun readInt(): Int
    abstract fun readLine(): String
    abstract fun readLong(): Long
    abstract fun readShort(): Short
    abstract fun readUTF(): String
    abstract fun readUnsignedByte(): Int
    abstract fun readUnsignedShort(): Int
    abstract fun skipBytes(Int): Int
}
class DataInputStream : FilterInputStream, DataInput {
    constructor(InputStream)
    @Deprecated final fun readLine(): String
    final fun read(ByteArray): Int
    final fun read(ByteArray, Int, Int): Int
    final fun readBoolean(): Boolean
    final fun readByte(): Byte
    final fun readChar(): Char
    final fun readDouble(): Double
    final fun readFloat(): Float
    final fun readFully(ByteArray)
    final fun readFully(ByteArray, Int, Int)
    final fun readInt(): Int
    final fun readLong(): Long
    final fun readShort(): Short
    final fun readUTF(): String
    final fun readUnsignedByte(): Int
    final fun readUnsignedShort(): Int
    final fun skipBytes(Int): Int
    static fun readUTF(DataInput): String
}
interface DataOutput {
    abstract fun write(ByteArray)
    abstract fun write(ByteArray, Int, Int)
    abstract fun write(Int)
    abstract fun writeBoolean(Boolean)
    abstract fun writeByte(Int)
    abstract fun writeBytes(String)
    abstract fun writeChar(Int)
    abstract fun writeChars(String)
    abstract fun writeDouble(Double)
    abstract fun writeFloat(Float)
    abstract fun writeInt(Int)
    abstract fun writeLong(Long)
    abstract fun writeShort(Int)
    abstract fun writeUTF(String)
}
class DataOutputStream : FilterOutputStream, DataOutput {
    constructor(OutputStream)
    final fun size(): Int
    final fun writeBoolean(Boolean)
    final fun writeByte(Int)
    final fun writeBytes(String)
    final fun writeChar(Int)
    final fun writeChars(String)
    final fun writeDouble(Double)
    final fun writeFloat(Float)
    final fun writeInt(Int)
    final fun writeLong(Long)
    final fun writeShort(Int)
    final fun writeUTF(String)
    fun flush()
    fun write(ByteArray, Int, Int)
    fun write(Int)
}
class EOFException : IOException {
    constructor()
    constructor(String)
}
interface Externalizable : Serializable {
    abstract fun readExternal(ObjectInput)
    abstract fun writeExternal(ObjectOutput)
}
class File : Serializable, Comparable<File> {
    constructor(File, String)
    constructor(String)
    constructor(String, String)
    constructor(URI)
    @Deprecated fun toURL(): URL
    fun canExecute(): Boolean
    fun canRead(): Boolean
    fun canWrite(): Boolean
    fun createNewFile(): Boolean
    fun delete(): Boolean
    fun deleteOnExit()
    fun exists(): Boolean
    fun getAbsoluteFile(): File
    fun getAbsolutePath(): String
    fun getCanonicalFile(): File
    fun getCanonicalPath(): String
    fun getFreeSpace(): Long
    fun getName(): String
    fun getParent(): String
    fun getParentFile(): File
    fun getPath(): String
    fun getTotalSpace(): Long
    fun getUsableSpace(): Long
    fun isAbsolute(): Boolean
    fun isDirectory(): Boolean
    fun isFile(): Boolean
    fun isHidden(): Boolean
    fun lastModified(): Long
    fun length(): Long
    fun list(): Array<String>
    fun list(FilenameFilter): Array<String>
    fun listFiles(): Array<File>
    fun listFiles(FileFilter): Array<File>
    fun listFiles(FilenameFilter): Array<File>
    fun mkdir(): Boolean
    fun mkdirs(): Boolean
    fun renameTo(File): Boolean
    fun setExecutable(Boolean): Boolean
    fun setExecutable(Boolean, Boolean): Boolean
    fun setLastModified(Long): Boolean
    fun setReadOnly(): Boolean
    fun setReadable(Boolean): Boolean
    fun setReadable(Boolean, Boolean): Boolean
    fun setWritable(Boolean): Boolean
    fun setWritable(Boolean, Boolean): Boolean
    fun toPath(): Path
    fun toURI(): URI
    static val pathSeparator: String
    static val pathSeparatorChar: Char
    static val separator: String
    static val separatorChar: Char
    static fun createTempFile(String, String): File
    static fun createTempFile(String, String, File): File
    static fun listRoots(): Array<File>
}
final class FileDescriptor {
    constructor()
    fun sync()
    fun valid(): Boolean
    static val err: FileDescriptor
    static val in: FileDescriptor
    static val out: FileDescriptor
}
interface FileFilter {
    abstract fun accept(File): Boolean
}
class FileInputStream : InputStream {
    constructor(File)
    constructor(FileDescriptor)
    constructor(String)
    final fun getFD(): FileDescriptor
    fun available(): Int
    fun close()
    fun getChannel(): FileChannel
    fun read(): Int
    fun read(ByteArray): Int
    fun read(ByteArray, Int, Int): Int
    fun readAllBytes(): ByteArray
    fun readNBytes(Int): ByteArray
    fun skip(Long): Long
}
class FileNotFoundException : IOException {
    constructor()
    constructor(String)
}
class FileOutputStream : OutputStream {
    constructor(File)
    constructor(File, Boolean)
    constructor(FileDescriptor)
    constructor(String)
    constructor(String, Boolean)
    final fun getFD(): FileDescriptor
    fun close()
    fun getChannel(): FileChannel
    fun write(ByteArray)
    fun write(ByteArray, Int, Int)
    fun write(Int)
}
final class FilePermission : Permission, Serializable {
    constructor(String, String)
    fun getActions(): String
    fun implies(Permission): Boolean
    fun newPermissionCollection(): PermissionCollection
}
class FileReader : InputStreamReader {
    constructor(File)
    constructor(File, Charset)
    constructor(FileDescriptor)
    constructor(String)
    constructor(String, Charset)
}
class FileWriter : OutputStreamWriter {
    constructor(File)
    constructor(File, Boolean)
    constructor(File, Charset)
    constructor(File, Charset, Boolean)
    constructor(FileDescriptor)
    constructor(String)
    constructor(String, Boolean)
    constructor(String, Charset)
    constructor(String, Charset, Boolean)
}
interface FilenameFilter {
    abstract fun accept(File, String): Boolean
}
class FilterInputStream : InputStream {
    protected constructor(InputStream)
    fun available(): Int
    fun close()
    fun mark(Int)
    fun markSupported(): Boolean
    fun read(): Int
    fun read(ByteArray): Int
    fun read(ByteArray, Int, Int): Int
    fun reset()
    fun skip(Long): Long
}
class FilterOutputStream : OutputStream {
    constructor(OutputStream)
    fun close()
    fun flush()
    fun write(ByteArray)
    fun write(ByteArray, Int, Int)
    fun write(Int)
}
abstract class FilterReader : Reader {
    protected constructor(Reader)
    fun close()
    fun mark(Int)
    fun markSupported(): Boolean
    fun read(): Int
    fun read(CharArray, Int, Int): Int
    fun ready(): Boolean
    fun reset()
    fun skip(Long): Long
}
abstract class FilterWriter : Writer {
    protected constructor(Writer)
    fun close()
    fun flush()
    fun write(CharArray, Int, Int)
    fun write(Int)
    fun write(String, Int, Int)
}
interface Flushable {
    abstract fun flush()
}
class IOError : Error {
    constructor(Throwable)
}
class IOException : Exception {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
}
abstract class InputStream : Closeable {
    constructor()
    abstract fun read(): Int
    fun available(): Int
    fun close()
    fun mark(Int)
    fun markSupported(): Boolean
    fun read(ByteArray): Int
    fun read(ByteArray, Int, Int): Int
    fun readAllBytes(): ByteArray
    fun readNBytes(ByteArray, Int, Int): Int
    fun readNBytes(Int): ByteArray
    fun reset()
    fun skip(Long): Long
    fun skipNBytes(Long)
    fun transferTo(OutputStream): Long
    static fun nullInputStream(): InputStream
}
class InputStreamReader : Reader {
    constructor(InputStream)
    constructor(InputStream, String)
    constructor(InputStream, Charset)
    constructor(InputStream, CharsetDecoder)
    fun close()
    fun getEncoding(): String
    fun read(): Int
    fun read(CharArray, Int, Int): Int
    fun read(CharBuffer): Int
    fun ready(): Boolean
}
class InterruptedIOException : IOException {
    constructor()
    constructor(String)
    var bytesTransferred: Int
}
class InvalidClassException : ObjectStreamException {
    constructor(String)
    constructor(String, String)
    var classname: String
}
class InvalidObjectException : ObjectStreamException {
    constructor(String)
}
class LineNumberInputStream : FilterInputStream {
    constructor(InputStream)
    fun available(): Int
    fun getLineNumber(): Int
    fun mark(Int)
    fun read(): Int
    fun read(ByteArray, Int, Int): Int
    fun reset()
    fun setLineNumber(Int)
    fun skip(Long): Long
}
class LineNumberReader : BufferedReader {
    constructor(Reader)
    constructor(Reader, Int)
    fun getLineNumber(): Int
    fun mark(Int)
    fun read(): Int
    fun read(CharArray, Int, Int): Int
    fun readLine(): String
    fun reset()
    fun setLineNumber(Int)
    fun skip(Long): Long
}
class NotActiveException : ObjectStreamException {
    constructor()
    constructor(String)
}
class NotSerializableException : ObjectStreamException {
    constructor()
    constructor(String)
}
interface ObjectInput : DataInput, AutoCloseable {
    abstract fun available(): Int
    abstract fun close()
    abstract fun read(): Int
    abstract fun read(ByteArray): Int
    abstract fun read(ByteArray, Int, Int): Int
    abstract fun readObject(): Any
    abstract fun skip(Long): Long
}
interface ObjectInputFilter {
    abstract fun checkInput(ObjectInputFilter.FilterInfo): ObjectInputFilter.Status
    static fun allowFilter(Predicate<Class<*>>, ObjectInputFilter.Status): ObjectInputFilter
    static fun merge(ObjectInputFilter, ObjectInputFilter): ObjectInputFilter
    static fun rejectFilter(Predicate<Class<*>>, ObjectInputFilter.Status): ObjectInputFilter
    static fun rejectUndecidedClass(ObjectInputFilter): ObjectInputFilter
}
final class ObjectInputFilter.Config {
    static fun createFilter(String): ObjectInputFilter
    static fun getSerialFilter(): ObjectInputFilter
    static fun getSerialFilterFactory(): BinaryOperator<ObjectInputFilter>
    static fun setSerialFilter(ObjectInputFilter)
    static fun setSerialFilterFactory(BinaryOperator<ObjectInputFilter>)
}
interface ObjectInputFilter.FilterInfo {
    abstract fun arrayLength(): Long
    abstract fun depth(): Long
    abstract fun references(): Long
    abstract fun serialClass(): Class<*>
    abstract fun streamBytes(): Long
}
enum class ObjectInputFilter.Status : Enum<ObjectInputFilter.Status> {
    entry ALLOWED
    entry REJECTED
    entry UNDECIDED
}
class ObjectInputStream : InputStream, ObjectInput, ObjectStreamConstants {
    constructor(InputStream)
    protected constructor()
    @Deprecated fun readLine(): String
    final fun getObjectInputFilter(): ObjectInputFilter
    final fun readObject(): Any
    final fun setObjectInputFilter(ObjectInputFilter)
    fun available(): Int
    fun close()
    fun defaultReadObject()
    fun read(): Int
    fun read(ByteArray, Int, Int): Int
    fun readBoolean(): Boolean
    fun readByte(): Byte
    fun readChar(): Char
    fun readDouble(): Double
    fun readFields(): ObjectInputStream.GetField
    fun readFloat(): Float
    fun readFully(ByteArray)
    fun readFully(ByteArray, Int, Int)
    fun readInt(): Int
    fun readLong(): Long
    fun readShort(): Short
    fun readUTF(): String
    fun readUnshared(): Any
    fun readUnsignedByte(): Int
    fun readUnsignedShort(): Int
    fun registerValidation(ObjectInputValidation, Int)
    fun skipBytes(Int): Int
    protected fun enableResolveObject(Boolean): Boolean
    protected fun readClassDescriptor(): ObjectStreamClass
    protected fun readObjectOverride(): Any
    protected fun readStreamHeader()
    protected fun resolveClass(ObjectStreamClass): Class<*>
    protected fun resolveObject(Any): Any
    protected fun resolveProxyClass(Array<String>): Class<*>
}
abstract class ObjectInputStream.GetField {
    constructor()
    abstract fun defaulted(String): Boolean
    abstract fun get(String, Boolean): Boolean
    abstract fun get(String, Byte): Byte
    abstract fun get(String, Char): Char
    abstract fun get(String, Double): Double
    abstract fun get(String, Float): Float
    abstract fun get(String, Int): Int
    abstract fun get(String, Any): Any
    abstract fun get(String, Long): Long
    abstract fun get(String, Short): Short
    abstract fun getObjectStreamClass(): ObjectStreamClass
}
interface ObjectInputValidation {
    abstract fun validateObject()
}
interface ObjectOutput : DataOutput, AutoCloseable {
    abstract fun close()
    abstract fun flush()
    abstract fun write(ByteArray)
    abstract fun write(ByteArray, Int, Int)
    abstract fun write(Int)
    abstract fun writeObject(Any)
}
class ObjectOutputStream : OutputStream, ObjectOutput, ObjectStreamConstants {
    constructor(OutputStream)
    protected constructor()
    final fun writeObject(Any)
    fun close()
    fun defaultWriteObject()
    fun flush()
    fun putFields(): ObjectOutputStream.PutField
    fun reset()
    fun useProtocolVersion(Int)
    fun write(ByteArray)
    fun write(ByteArray, Int, Int)
    fun write(Int)
    fun writeBoolean(Boolean)
    fun writeByte(Int)
    fun writeBytes(String)
    fun writeChar(Int)
    fun writeChars(String)
    fun writeDouble(Double)
    fun writeFields()
    fun writeFloat(Float)
    fun writeInt(Int)
    fun writeLong(Long)
    fun writeShort(Int)
    fun writeUTF(String)
    fun writeUnshared(Any)
    protected fun annotateClass(Class<*>)
    protected fun annotateProxyClass(Class<*>)
    protected fun drain()
    protected fun enableReplaceObject(Boolean): Boolean
    protected fun replaceObject(Any): Any
    protected fun writeClassDescriptor(ObjectStreamClass)
    protected fun writeObjectOverride(Any)
    protected fun writeStreamHeader()
}
abstract class ObjectOutputStream.PutField {
    constructor()
    @Deprecated abstract fun write(ObjectOutput)
    abstract fun put(String, Boolean)
    abstract fun put(String, Byte)
    abstract fun put(String, Char)
    abstract fun put(String, Double)
    abstract fun put(String, Float)
    abstract fun put(String, Int)
    abstract fun put(String, Any)
    abstract fun put(String, Long)
    abstract fun put(String, Short)
}
class ObjectStreamClass : Serializable {
    fun forClass(): Class<*>
    fun getField(String): ObjectStreamField
    fun getFields(): Array<ObjectStreamField>
    fun getName(): String
    fun getSerialVersionUID(): Long
    static val NO_FIELDS: Array<ObjectStreamField>
    static fun lookup(Class<*>): ObjectStreamClass
    static fun lookupAny(Class<*>): ObjectStreamClass
}
interface ObjectStreamConstants {
    static val PROTOCOL_VERSION_1: Int
    static val PROTOCOL_VERSION_2: Int
    static val SC_BLOCK_DATA: Byte
    static val SC_ENUM: Byte
    static val SC_EXTERNALIZABLE: Byte
    static val SC_SERIALIZABLE: Byte
    static val SC_WRITE_METHOD: Byte
    static val SERIAL_FILTER_PERMISSION: SerializablePermission
    static val STREAM_MAGIC: Short
    static val STREAM_VERSION: Short
    static val SUBCLASS_IMPLEMENTATION_PERMISSION: SerializablePermission
    static val SUBSTITUTION_PERMISSION: SerializablePermission
    static val TC_ARRAY: Byte
    static val TC_BASE: Byte
    static val TC_BLOCKDATA: Byte
    static val TC_BLOCKDATALONG: Byte
    static val TC_CLASS: Byte
    static val TC_CLASSDESC: Byte
    static val TC_ENDBLOCKDATA: Byte
    static val TC_ENUM: Byte
    static val TC_EXCEPTION: Byte
    static val TC_LONGSTRING: Byte
    static val TC_MAX: Byte
    static val TC_NULL: Byte
    static val TC_OBJECT: Byte
    static val TC_PROXYCLASSDESC: Byte
    static val TC_REFERENCE: Byte
    static val TC_RESET: Byte
    static val TC_STRING: Byte
    static val baseWireHandle: Int
}
abstract class ObjectStreamException : IOException {
    protected constructor()
    protected constructor(String)
}
class ObjectStreamField : Comparable<Any> {
    constructor(String, Class<*>)
    constructor(String, Class<*>, Boolean)
    fun getName(): String
    fun getOffset(): Int
    fun getType(): Class<*>
    fun getTypeCode(): Char
    fun getTypeString(): String
    fun isPrimitive(): Boolean
    fun isUnshared(): Boolean
    protected fun setOffset(Int)
}
class OptionalDataException : ObjectStreamException {
    var eof: Boolean
    var length: Int
}
abstract class OutputStream : Closeable, Flushable {
    constructor()
    abstract fun write(Int)
    fun close()
    fun flush()
    fun write(ByteArray)
    fun write(ByteArray, Int, Int)
    static fun nullOutputStream(): OutputStream
}
class OutputStreamWriter : Writer {
    constructor(OutputStream)
    constructor(OutputStream, String)
    constructor(OutputStream, Charset)
    constructor(OutputStream, CharsetEncoder)
    fun append(CharSequence): Writer
    fun append(CharSequence, Int, Int): Writer
    fun close()
    fun flush()
    fun getEncoding(): String
    fun write(CharArray, Int, Int)
    fun write(Int)
    fun write(String, Int, Int)
}
class PipedInputStream : InputStream {
    constructor()
    constructor(Int)
    constructor(PipedOutputStream)
    constructor(PipedOutputStream, Int)
    fun available(): Int
    fun close()
    fun connect(PipedOutputStream)
    fun read(): Int
    fun read(ByteArray, Int, Int): Int
    protected fun receive(Int)
}
class PipedOutputStream : OutputStream {
    constructor()
    constructor(PipedInputStream)
    fun close()
    fun connect(PipedInputStream)
    fun flush()
    fun write(ByteArray, Int, Int)
    fun write(Int)
}
class PipedReader : Reader {
    constructor()
    constructor(Int)
    constructor(PipedWriter)
    constructor(PipedWriter, Int)
    fun close()
    fun connect(PipedWriter)
    fun read(): Int
    fun read(CharArray, Int, Int): Int
    fun ready(): Boolean
}
class PipedWriter : Writer {
    constructor()
    constructor(PipedReader)
    fun close()
    fun connect(PipedReader)
    fun flush()
    fun write(CharArray, Int, Int)
    fun write(Int)
}
class PrintStream : FilterOutputStream, Appendable, Closeable {
    constructor(File)
    constructor(File, String)
    constructor(File, Charset)
    constructor(OutputStream)
    constructor(OutputStream, Boolean)
    constructor(OutputStream, Boolean, String)
    constructor(OutputStream, Boolean, Charset)
    constructor(String)
    constructor(String, String)
    constructor(String, Charset)
    fun append(Char): PrintStream
    fun append(CharSequence): PrintStream
    fun append(CharSequence, Int, Int): PrintStream
    fun checkError(): Boolean
    fun close()
    fun flush()
    fun format(String, vararg Any): PrintStream
    fun format(Locale, String, vararg Any): PrintStream
    fun print(Boolean)
    fun print(Char)
    fun print(CharArray)
    fun print(Double)
    fun print(Float)
    fun print(Int)
    fun print(Any)
    fun print(String)
    fun print(Long)
    fun printf(String, vararg Any): PrintStream
    fun printf(Locale, String, vararg Any): PrintStream
    fun println()
    fun println(Boolean)
    fun println(Char)
    fun println(CharArray)
    fun println(Double)
    fun println(Float)
    fun println(Int)
    fun println(Any)
    fun println(String)
    fun println(Long)
    fun write(ByteArray)
    fun write(ByteArray, Int, Int)
    fun write(Int)
    fun writeBytes(ByteArray)
    protected fun clearError()
    protected fun setError()
}
class PrintWriter : Writer {
    constructor(File)
    constructor(File, String)
    constructor(File, Charset)
    constructor(OutputStream)
    constructor(OutputStream, Boolean)
    constructor(OutputStream, Boolean, Charset)
    constructor(Writer)
    constructor(Writer, Boolean)
    constructor(String)
    constructor(String, String)
    constructor(String, Charset)
    fun append(Char): PrintWriter
    fun append(CharSequence): PrintWriter
    fun append(CharSequence, Int, Int): PrintWriter
    fun checkError(): Boolean
    fun close()
    fun flush()
    fun format(String, vararg Any): PrintWriter
    fun format(Locale, String, vararg Any): PrintWriter
    fun print(Boolean)
    fun print(Char)
    fun print(CharArray)
    fun print(Double)
    fun print(Float)
    fun print(Int)
    fun print(Any)
    fun print(String)
    fun print(Long)
    fun printf(String, vararg Any): PrintWriter
    fun printf(Locale, String, vararg Any): PrintWriter
    fun println()
    fun println(Boolean)
    fun println(Char)
    fun println(CharArray)
    fun println(Double)
    fun println(Float)
    fun println(Int)
    fun println(Any)
    fun println(String)
    fun println(Long)
    fun write(CharArray)
    fun write(CharArray, Int, Int)
    fun write(Int)
    fun write(String)
    fun write(String, Int, Int)
    protected fun clearError()
    protected fun setError()
}
class PushbackInputStream : FilterInputStream {
    constructor(InputStream)
    constructor(InputStream, Int)
    fun available(): Int
    fun close()
    fun mark(Int)
    fun markSupported(): Boolean
    fun read(): Int
    fun read(ByteArray, Int, Int): Int
    fun reset()
    fun skip(Long): Long
    fun unread(ByteArray)
    fun unread(ByteArray, Int, Int)
    fun unread(Int)
}
class PushbackReader : FilterReader {
    constructor(Reader)
    constructor(Reader, Int)
    fun close()
    fun mark(Int)
    fun markSupported(): Boolean
    fun read(): Int
    fun read(CharArray, Int, Int): Int
    fun ready(): Boolean
    fun reset()
    fun skip(Long): Long
    fun unread(CharArray)
    fun unread(CharArray, Int, Int)
    fun unread(Int)
}
class RandomAccessFile : DataOutput, DataInput, Closeable {
    constructor(File, String)
    constructor(String, String)
    final fun getChannel(): FileChannel
    final fun getFD(): FileDescriptor
    final fun readBoolean(): Boolean
    final fun readByte(): Byte
    final fun readChar(): Char
    final fun readDouble(): Double
    final fun readFloat(): Float
    final fun readFully(ByteArray)
    final fun readFully(ByteArray, Int, Int)
    final fun readInt(): Int
    final fun readLine(): String
    final fun readLong(): Long
    final fun readShort(): Short
    final fun readUTF(): String
    final fun readUnsignedByte(): Int
    final fun readUnsignedShort(): Int
    final fun writeBoolean(Boolean)
    final fun writeByte(Int)
    final fun writeBytes(String)
    final fun writeChar(Int)
    final fun writeChars(String)
    final fun writeDouble(Double)
    final fun writeFloat(Float)
    final fun writeInt(Int)
    final fun writeLong(Long)
    final fun writeShort(Int)
    final fun writeUTF(String)
    fun close()
    fun getFilePointer(): Long
    fun length(): Long
    fun read(): Int
    fun read(ByteArray): Int
    fun read(ByteArray, Int, Int): Int
    fun seek(Long)
    fun setLength(Long)
    fun skipBytes(Int): Int
    fun write(ByteArray)
    fun write(ByteArray, Int, Int)
    fun write(Int)
}
abstract class Reader : Readable, Closeable {
    protected constructor()
    protected constructor(Any)
    abstract fun close()
    abstract fun read(CharArray, Int, Int): Int
    fun mark(Int)
    fun markSupported(): Boolean
    fun read(): Int
    fun read(CharArray): Int
    fun read(CharBuffer): Int
    fun ready(): Boolean
    fun reset()
    fun skip(Long): Long
    fun transferTo(Writer): Long
    static fun nullReader(): Reader
}
class SequenceInputStream : InputStream {
    constructor(InputStream, InputStream)
    constructor(Enumeration<out InputStream>)
    fun available(): Int
    fun close()
    fun read(): Int
    fun read(ByteArray, Int, Int): Int
}
annotation class Serial : Annotation
interface Serializable
final class SerializablePermission : BasicPermission {
    constructor(String)
    constructor(String, String)
}
class StreamCorruptedException : ObjectStreamException {
    constructor()
    constructor(String)
}
class StreamTokenizer {
    constructor(InputStream)
    constructor(Reader)
    var nval: Double
    var sval: String
    var ttype: Int
    fun commentChar(Int)
    fun eolIsSignificant(Boolean)
    fun lineno(): Int
    fun lowerCaseMode(Boolean)
    fun nextToken(): Int
    fun ordinaryChar(Int)
    fun ordinaryChars(Int, Int)
    fun parseNumbers()
    fun pushBack()
    fun quoteChar(Int)
    fun resetSyntax()
    fun slashSlashComments(Boolean)
    fun slashStarComments(Boolean)
    fun whitespaceChars(Int, Int)
    fun wordChars(Int, Int)
    static val TT_EOF: Int
    static val TT_EOL: Int
    static val TT_NUMBER: Int
    static val TT_WORD: Int
}
class StringBufferInputStream : InputStream {
    constructor(String)
    fun available(): Int
    fun read(): Int
    fun read(ByteArray, Int, Int): Int
    fun reset()
    fun skip(Long): Long
}
class StringReader : Reader {
    constructor(String)
    fun close()
    fun mark(Int)
    fun markSupported(): Boolean
    fun read(): Int
    fun read(CharArray, Int, Int): Int
    fun ready(): Boolean
    fun reset()
    fun skip(Long): Long
}
class StringWriter : Writer {
    constructor()
    constructor(Int)
    fun append(Char): StringWriter
    fun append(CharSequence): StringWriter
    fun append(CharSequence, Int, Int): StringWriter
    fun close()
    fun flush()
    fun getBuffer(): StringBuffer
    fun write(CharArray, Int, Int)
    fun write(Int)
    fun write(String)
    fun write(String, Int, Int)
}
class SyncFailedException : IOException {
    constructor(String)
}
class UTFDataFormatException : IOException {
    constructor()
    constructor(String)
}
class UncheckedIOException : RuntimeException {
    constructor(IOException)
    constructor(String, IOException)
}
class UnsupportedEncodingException : IOException {
    constructor()
    constructor(String)
}
class WriteAbortedException : ObjectStreamException {
    constructor(String, Exception)
    var detail: Exception
}
abstract class Writer : Appendable, Closeable, Flushable {
    protected constructor()
    protected constructor(Any)
    abstract fun close()
    abstract fun flush()
    abstract fun write(CharArray, Int, Int)
    fun append(Char): Writer
    fun append(CharSequence): Writer
    fun append(CharSequence, Int, Int): Writer
    fun write(CharArray)
    fun write(Int)
    fun write(String)
    fun write(String, Int, Int)
    static fun nullWriter(): Writer
}
