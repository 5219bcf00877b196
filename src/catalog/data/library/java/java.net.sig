@file:Java
package java.net

import java.io.Closeable
import java.io.FileDescriptor
import java.io.IOException
import java.io.InputStream
import java.io.InterruptedIOException
import java.io.OutputStream
import java.io.Serializable
import java.lang.Boolean
import java.nio.channels.DatagramChannel
import java.nio.channels.ServerSocketChannel
import java.nio.channels.SocketChannel
import java.nio.charset.Charset
import java.nio.file.Path
import java.security.BasicPermission
import java.security.CodeSource
import java.security.Permission
import java.security.PermissionCollection
import java.security.Principal
import java.security.SecureClassLoader
import java.security.cert.Certificate
import java.util.Enumeration
import java.util.Optional
import java.util.jar.Attributes
import java.util.jar.JarEntry
import java.util.jar.JarFile
import java.util.jar.Manifest
import java.util.stream.Stream
import javax.net.ssl.SSLSession

abstract class Authenticator {
    constructor()
    fun requestPasswordAuthenticationInstance(String, InetAddress, Int, String, String, String, URL, Authenticator.RequestorType): PasswordAuthentication
    protected final fun getRequestingHost(): String
    protected final fun getRequestingPort(): Int
    protected final fun getRequestingPrompt(): String
    protected final fun getRequestingProtocol(): String
    protected final fun getRequestingScheme(): String
    protected final fun getRequestingSite(): InetAddress
    protected fun getPasswordAuthentication(): PasswordAuthentication
    protected fun getRequestingURL(): URL
    protected fun getRequestorType(): Authenticator.RequestorType
    static fun getDefault(): Authenticator
    static fun requestPasswordAuthentication(String, InetAddress, Int, String, String, String): PasswordAuthentication
    static fun requestPasswordAuthentication(String, InetAddress, Int, String, String, String, URL, Authenticator.RequestorType): PasswordAuthentication
    static fun requestPasswordAuthentication(Authenticator, String, InetAddress, Int, String, String, String, URL, Authenticator.RequestorType): PasswordAuthentication
    static fun requestPasswordAuthentication(InetAddress, Int, String, String, String): PasswordAuthentication
    static fun setDefault(Authenticator)
}
enum class Authenticator.RequestorType : Enum<Authenticator.RequestorType> {
    entry PROXY
    entry SERVER
}
class BindException : SocketException {
    constructor()
    constructor(String)
}
abstract class CacheRequest {
    constructor()
    abstract fun abort()
    abstract fun getBody(): OutputStream
}
abstract class CacheResponse {
    constructor()
    abstract fun getBody(): InputStream
    abstract fun getHeaders(): Map<String, List<String>>
}
class ConnectException : SocketException {
    constructor()
    constructor(String)
}
abstract class ContentHandler {
    constructor()
    abstract fun getContent(URLConnection): Any
    fun getContent(URLConnection, Array<Class>): Any
}
interface ContentHandlerFactory {
    abstract fun createContentHandler(String): ContentHandler
}
abstract class CookieHandler {
    constructor()
    abstract fun get(URI, Map<String, List<String>>): Map<String, List<String>>
    abstract fun put(URI, Map<String, List<String>>)
    static fun getDefault(): CookieHandler
    static fun setDefault(CookieHandler)
}
class CookieManager : CookieHandler {
    constructor()
    constructor(CookieStore, CookiePolicy)
    fun get(URI, Map<String, List<String>>): Map<String, List<String>>
    fun getCookieStore(): CookieStore
    fun put(URI, Map<String, List<String>>)
    fun setCookiePolicy(CookiePolicy)
}
interface CookiePolicy {
    abstract fun shouldAccept(URI, HttpCookie): Boolean
    static val ACCEPT_ALL: CookiePolicy
    static val ACCEPT_NONE: CookiePolicy
    static val ACCEPT_ORIGINAL_SERVER: CookiePolicy
}
interface CookieStore {
    abstract fun add(URI, HttpCookie)
    abstract fun get(URI): List<HttpCookie>
    abstract fun getCookies(): List<HttpCookie>
    abstract fun getURIs(): List<URI>
    abstract fun remove(URI, HttpCookie): Boolean
    abstract fun removeAll(): Boolean
}
final class DatagramPacket {
    constructor(ByteArray, Int)
    constructor(ByteArray, Int, Int)
    constructor(ByteArray, Int, Int, InetAddress, Int)
    constructor(ByteArray, Int, Int, SocketAddress)
    constructor(ByteArray, Int, InetAddress, Int)
    constructor(ByteArray, Int, SocketAddress)
    fun getAddress(): InetAddress
    fun getData(): ByteArray
    fun getLength(): Int
    fun getOffset(): Int
    fun getPort(): Int
    fun getSocketAddress(): SocketAddress
    fun setAddress(InetAddress)
    fun setData(ByteArray)
    fun setData(ByteArray, Int, Int)
    fun setLength(Int)
    fun setPort(Int)
    fun setSocketAddress(SocketAddress)
}
class DatagramSocket : Closeable {
    constructor()
    constructor(Int)
    constructor(Int, InetAddress)
    constructor(SocketAddress)
    protected constructor(DatagramSocketImpl)
    @Deprecated static fun setDatagramSocketImplFactory(DatagramSocketImplFactory)
    fun <T> getOption(SocketOption<T>): T
    fun <T> setOption(SocketOption<T>, T): DatagramSocket
    fun bind(SocketAddress)
    fun close()
    fun connect(InetAddress, Int)
    fun connect(SocketAddress)
    fun disconnect()
    fun getBroadcast(): Boolean
    fun getChannel(): DatagramChannel
    fun getInetAddress(): InetAddress
    fun getLocalAddress(): InetAddress
    fun getLocalPort(): Int
    fun getLocalSocketAddress(): SocketAddress
    fun getPort(): Int
    fun getReceiveBufferSize(): Int
    fun getRemoteSocketAddress(): SocketAddress
    fun getReuseAddress(): Boolean
    fun getSendBufferSize(): Int
    fun getSoTimeout(): Int
    fun getTrafficClass(): Int
    fun isBound(): Boolean
    fun isClosed(): Boolean
    fun isConnected(): Boolean
    fun joinGroup(SocketAddress, NetworkInterface)
    fun leaveGroup(SocketAddress, NetworkInterface)
    fun receive(DatagramPacket)
    fun send(DatagramPacket)
    fun setBroadcast(Boolean)
    fun setReceiveBufferSize(Int)
    fun setReuseAddress(Boolean)
    fun setSendBufferSize(Int)
    fun setSoTimeout(Int)
    fun setTrafficClass(Int)
    fun supportedOptions(): Set<SocketOption<*>>
}
abstract class DatagramSocketImpl : SocketOptions {
    constructor()
    @Deprecated protected abstract fun getTTL(): Byte
    @Deprecated protected abstract fun setTTL(Byte)
    protected abstract fun bind(Int, InetAddress)
    protected abstract fun close()
    protected abstract fun create()
    protected abstract fun getTimeToLive(): Int
    protected abstract fun join(InetAddress)
    protected abstract fun joinGroup(SocketAddress, NetworkInterface)
    protected abstract fun leave(InetAddress)
    protected abstract fun leaveGroup(SocketAddress, NetworkInterface)
    protected abstract fun peek(InetAddress): Int
    protected abstract fun peekData(DatagramPacket): Int
    protected abstract fun receive(DatagramPacket)
    protected abstract fun send(DatagramPacket)
    protected abstract fun setTimeToLive(Int)
    protected fun <T> getOption(SocketOption<T>): T
    protected fun <T> setOption(SocketOption<T>, T)
    protected fun connect(InetAddress, Int)
    protected fun disconnect()
    protected fun getFileDescriptor(): FileDescriptor
    protected fun getLocalPort(): Int
    protected fun supportedOptions(): Set<SocketOption<*>>
}
interface DatagramSocketImplFactory {
    abstract fun createDatagramSocketImpl(): DatagramSocketImpl
}
interface FileNameMap {
    abstract fun getContentTypeFor(String): String
}
final class HttpCookie : Cloneable {
    constructor(String, String)
    fun clone(): Any
    fun getComment(): String
    fun getCommentURL(): String
    fun getDiscard(): Boolean
    fun getDomain(): String
    fun getMaxAge(): Long
    fun getName(): String
    fun getPath(): String
    fun getPortlist(): String
    fun getSecure(): Boolean
    fun getValue(): String
    fun getVersion(): Int
    fun hasExpired(): Boolean
    fun isHttpOnly(): Boolean
    fun setComment(String)
    fun setCommentURL(String)
    fun setDiscard(Boolean)
    fun setDomain(String)
    fun setHttpOnly(Boolean)
    fun setMaxAge(Long)
    fun setPath(String)
    fun setPortlist(String)
    fun setSecure(Boolean)
    fun setValue(String)
    fun setVersion(Int)
    static fun domainMatches(String, String): Boolean
    static fun parse(String): List<HttpCookie>
}
class HttpRetryException : IOException {
    constructor(String, Int)
    constructor(String, Int, String)
    fun getLocation(): String
    fun getReason(): String
    fun responseCode(): Int
}
abstract class HttpURLConnection : URLConnection {
    protected constructor(URL)
    abstract fun disconnect()
    abstract fun usingProxy(): Boolean
    fun getErrorStream(): InputStream
    fun getHeaderField(Int): String
    fun getHeaderFieldDate(String, Long): Long
    fun getHeaderFieldKey(Int): String
    fun getInstanceFollowRedirects(): Boolean
    fun getPermission(): Permission
    fun getRequestMethod(): String
    fun getResponseCode(): Int
    fun getResponseMessage(): String
    fun setAuthenticator(Authenticator)
    fun setChunkedStreamingMode(Int)
    fun setFixedLengthStreamingMode(Int)
    fun setFixedLengthStreamingMode(Long)
    fun setInstanceFollowRedirects(Boolean)
    fun setRequestMethod(String)
    static val HTTP_ACCEPTED: Int
    static val HTTP_BAD_GATEWAY: Int
    static val HTTP_BAD_METHOD: Int
    static val HTTP_BAD_REQUEST: Int
    static val HTTP_CLIENT_TIMEOUT: Int
    static val HTTP_CONFLICT: Int
    static val HTTP_CREATED: Int
    static val HTTP_ENTITY_TOO_LARGE: Int
    static val HTTP_FORBIDDEN: Int
    static val HTTP_GATEWAY_TIMEOUT: Int
    static val HTTP_GONE: Int
    static val HTTP_INTERNAL_ERROR: Int
    static val HTTP_LENGTH_REQUIRED: Int
    static val HTTP_MOVED_PERM: Int
    static val HTTP_MOVED_TEMP: Int
    static val HTTP_MULT_CHOICE: Int
    static val HTTP_NOT_ACCEPTABLE: Int
    static val HTTP_NOT_AUTHORITATIVE: Int
    static val HTTP_NOT_FOUND: Int
    static val HTTP_NOT_IMPLEMENTED: Int
    static val HTTP_NOT_MODIFIED: Int
    static val HTTP_NO_CONTENT: Int
    static val HTTP_OK: Int
    static val HTTP_PARTIAL: Int
    static val HTTP_PAYMENT_REQUIRED: Int
    static val HTTP_PRECON_FAILED: Int
    static val HTTP_PROXY_AUTH: Int
    static val HTTP_REQ_TOO_LONG: Int
    static val HTTP_RESET: Int
    static val HTTP_SEE_OTHER: Int
    static val HTTP_SERVER_ERROR: Int
    static val HTTP_UNAUTHORIZED: Int
    static val HTTP_UNAVAILABLE: Int
    static val HTTP_UNSUPPORTED_TYPE: Int
    static val HTTP_USE_PROXY: Int
    static val HTTP_VERSION: Int
    static fun getFollowRedirects(): Boolean
    static fun setFollowRedirects(Boolean)
}
final class IDN {
    static val ALLOW_UNASSIGNED: Int
    static val USE_STD3_ASCII_RULES: Int
    static fun toASCII(String): String
    static fun toASCII(String, Int): String
    static fun toUnicode(String): String
    static fun toUnicode(String, Int): String
}
final class Inet4Address : InetAddress {
    fun getAddress(): ByteArray
    fun getHostAddress(): String
    fun isAnyLocalAddress(): Boolean
    fun isLinkLocalAddress(): Boolean
    fun isLoopbackAddress(): Boolean
    fun isMCGlobal(): Boolean
    fun isMCLinkLocal(): Boolean
    fun isMCNodeLocal(): Boolean
    fun isMCOrgLocal(): Boolean
    fun isMCSiteLocal(): Boolean
    fun isMulticastAddress(): Boolean
    fun isSiteLocalAddress(): Boolean
}
final class Inet6Address : InetAddress {
    fun getAddress(): ByteArray
    fun getHostAddress(): String
    fun getScopeId(): Int
    fun getScopedInterface(): NetworkInterface
    fun isAnyLocalAddress(): Boolean
    fun isIPv4CompatibleAddress(): Boolean
    fun isLinkLocalAddress(): Boolean
    fun isLoopbackAddress(): Boolean
    fun isMCGlobal(): Boolean
    fun isMCLinkLocal(): Boolean
    fun isMCNodeLocal(): Boolean
    fun isMCOrgLocal(): Boolean
    fun isMCSiteLocal(): Boolean
    fun isMulticastAddress(): Boolean
    fun isSiteLocalAddress(): Boolean
    static fun getByAddress(String, ByteArray, Int): Inet6Address
    static fun getByAddress(String, ByteArray, NetworkInterface): Inet6Address
}
class InetAddress : Serializable {
    fun getAddress(): ByteArray
    fun getCanonicalHostName(): String
    fun getHostAddress(): String
    fun getHostName(): String
    fun isAnyLocalAddress(): Boolean
    fun isLinkLocalAddress(): Boolean
    fun isLoopbackAddress(): Boolean
    fun isMCGlobal(): Boolean
    fun isMCLinkLocal(): Boolean
    fun isMCNodeLocal(): Boolean
    fun isMCOrgLocal(): Boolean
    fun isMCSiteLocal(): Boolean
    fun isMulticastAddress(): Boolean
    fun isReachable(Int): Boolean
    fun isReachable(NetworkInterface, Int, Int): Boolean
    fun isSiteLocalAddress(): Boolean
    static fun getAllByName(String): Array<InetAddress>
    static fun getByAddress(ByteArray): InetAddress
    static fun getByAddress(String, ByteArray): InetAddress
    static fun getByName(String): InetAddress
    static fun getLocalHost(): InetAddress
    static fun getLoopbackAddress(): InetAddress
}
class InetSocketAddress : SocketAddress {
    constructor(Int)
    constructor(String, Int)
    constructor(InetAddress, Int)
    final fun getAddress(): InetAddress
    final fun getHostName(): String
    final fun getHostString(): String
    final fun getPort(): Int
    final fun isUnresolved(): Boolean
    static fun createUnresolved(String, Int): InetSocketAddress
}
class InterfaceAddress {
    fun getAddress(): InetAddress
    fun getBroadcast(): InetAddress
    fun getNetworkPrefixLength(): Short
}
abstract class JarURLConnection : URLConnection {
    protected constructor(URL)
    abstract fun getJarFile(): JarFile
    fun getAttributes(): Attributes
    fun getCertificates(): Array<Certificate>
    fun getEntryName(): String
    fun getJarEntry(): JarEntry
    fun getJarFileURL(): URL
    fun getMainAttributes(): Attributes
    fun getManifest(): Manifest
}
class MalformedURLException : IOException {
    constructor()
    constructor(String)
}
class MulticastSocket : DatagramSocket {
    constructor()
    constructor(Int)
    constructor(SocketAddress)
    @Deprecated fun getInterface(): InetAddress
    @Deprecated fun getLoopbackMode(): Boolean
    @Deprecated fun getTTL(): Byte
    @Deprecated fun joinGroup(InetAddress)
    @Deprecated fun leaveGroup(InetAddress)
    @Deprecated fun send(DatagramPacket, Byte)
    @Deprecated fun setInterface(InetAddress)
    @Deprecated fun setLoopbackMode(Boolean)
    @Deprecated fun setTTL(Byte)
    fun getNetworkInterface(): NetworkInterface
    fun getTimeToLive(): Int
    fun joinGroup(SocketAddress, NetworkInterface)
    fun leaveGroup(SocketAddress, NetworkInterface)
    fun setNetworkInterface(NetworkInterface)
    fun setTimeToLive(Int)
}
final class NetPermission : BasicPermission {
    constructor(String)
    constructor(String, String)
}
final class NetworkInterface {
    fun getDisplayName(): String
    fun getHardwareAddress(): ByteArray
    fun getIndex(): Int
    fun getInetAddresses(): Enumeration<InetAddress>
    fun getInterfaceAddresses(): List<InterfaceAddress>
    fun getMTU(): Int
    fun getName(): String
    fun getParent(): NetworkInterface
    fun getSubInterfaces(): Enumeration<NetworkInterface>
    fun inetAddresses(): Stream<InetAddress>
    fun isLoopback(): Boolean
    fun isPointToPoint(): Boolean
    fun isUp(): Boolean
    fun isVirtual(): Boolean
    fun subInterfaces(): Stream<NetworkInterface>
    fun supportsMulticast(): Boolean
    static fun getByIndex(Int): NetworkInterface
    static fun getByInetAddress(InetAddress): NetworkInterface
    static fun getByName(String): NetworkInterface
    static fun getNetworkInterfaces(): Enumeration<NetworkInterface>
    static fun networkInterfaces(): Stream<NetworkInterface>
}
class NoRouteToHostException : SocketException {
    constructor()
    constructor(String)
}
final class PasswordAuthentication {
    constructor(String, CharArray)
    fun getPassword(): CharArray
    fun getUserName(): String
}
class PortUnreachableException : SocketException {
    constructor()
    constructor(String)
}
class ProtocolException : IOException {
    constructor()
    constructor(String)
}
interface ProtocolFamily {
    abstract fun name(): String
}
class Proxy {
    constructor(Proxy.Type, SocketAddress)
    fun address(): SocketAddress
    fun type(): Proxy.Type
    static val NO_PROXY: Proxy
}
enum class Proxy.Type : Enum<Proxy.Type> {
    entry DIRECT
    entry HTTP
    entry SOCKS
}
abstract class ProxySelector {
    constructor()
    abstract fun connectFailed(URI, SocketAddress, IOException)
    abstract fun select(URI): List<Proxy>
    static fun getDefault(): ProxySelector
    static fun of(InetSocketAddress): ProxySelector
    static fun setDefault(ProxySelector)
}
abstract class ResponseCache {
    constructor()
    abstract fun get(URI, String, Map<String, List<String>>): CacheResponse
    abstract fun put(URI, URLConnection): CacheRequest
    static fun getDefault(): ResponseCache
    static fun setDefault(ResponseCache)
}
abstract class SecureCacheResponse : CacheResponse {
    constructor()
    abstract fun getCipherSuite(): String
    abstract fun getLocalCertificateChain(): List<Certificate>
    abstract fun getLocalPrincipal(): Principal
    abstract fun getPeerPrincipal(): Principal
    abstract fun getServerCertificateChain(): List<Certificate>
    fun getSSLSession(): Optional<SSLSession>
}
class ServerSocket : Closeable {
    constructor()
    constructor(Int)
    constructor(Int, Int)
    constructor(Int, Int, InetAddress)
    protected constructor(SocketImpl)
    @Deprecated static fun setSocketFactory(SocketImplFactory)
    fun <T> getOption(SocketOption<T>): T
    fun <T> setOption(SocketOption<T>, T): ServerSocket
    fun accept(): Socket
    fun bind(SocketAddress)
    fun bind(SocketAddress, Int)
    fun close()
    fun getChannel(): ServerSocketChannel
    fun getInetAddress(): InetAddress
    fun getLocalPort(): Int
    fun getLocalSocketAddress(): SocketAddress
    fun getReceiveBufferSize(): Int
    fun getReuseAddress(): Boolean
    fun getSoTimeout(): Int
    fun isBound(): Boolean
    fun isClosed(): Boolean
    fun setPerformancePreferences(Int, Int, Int)
    fun setReceiveBufferSize(Int)
    fun setReuseAddress(Boolean)
    fun setSoTimeout(Int)
    fun supportedOptions(): Set<SocketOption<*>>
    protected final fun implAccept(Socket)
}
class Socket : Closeable {
    constructor()
    constructor(String, Int)
    constructor(String, Int, Boolean)
    constructor(String, Int, InetAddress, Int)
    constructor(InetAddress, Int)
    constructor(InetAddress, Int, Boolean)
    constructor(InetAddress, Int, InetAddress, Int)
    constructor(Proxy)
    protected constructor(SocketImpl)
    @Deprecated static fun setSocketImplFactory(SocketImplFactory)
    fun <T> getOption(SocketOption<T>): T
    fun <T> setOption(SocketOption<T>, T): Socket
    fun bind(SocketAddress)
    fun close()
    fun connect(SocketAddress)
    fun connect(SocketAddress, Int)
    fun getChannel(): SocketChannel
    fun getInetAddress(): InetAddress
    fun getInputStream(): InputStream
    fun getKeepAlive(): Boolean
    fun getLocalAddress(): InetAddress
    fun getLocalPort(): Int
    fun getLocalSocketAddress(): SocketAddress
    fun getOOBInline(): Boolean
    fun getOutputStream(): OutputStream
    fun getPort(): Int
    fun getReceiveBufferSize(): Int
    fun getRemoteSocketAddress(): SocketAddress
    fun getReuseAddress(): Boolean
    fun getSendBufferSize(): Int
    fun getSoLinger(): Int
    fun getSoTimeout(): Int
    fun getTcpNoDelay(): Boolean
    fun getTrafficClass(): Int
    fun isBound(): Boolean
    fun isClosed(): Boolean
    fun isConnected(): Boolean
    fun isInputShutdown(): Boolean
    fun isOutputShutdown(): Boolean
    fun sendUrgentData(Int)
    fun setKeepAlive(Boolean)
    fun setOOBInline(Boolean)
    fun setPerformancePreferences(Int, Int, Int)
    fun setReceiveBufferSize(Int)
    fun setReuseAddress(Boolean)
    fun setSendBufferSize(Int)
    fun setSoLinger(Boolean, Int)
    fun setSoTimeout(Int)
    fun setTcpNoDelay(Boolean)
    fun setTrafficClass(Int)
    fun shutdownInput()
    fun shutdownOutput()
    fun supportedOptions(): Set<SocketOption<*>>
}
abstract class SocketAddress : Serializable {
    constructor()
}
class SocketException : IOException {
    constructor()
    constructor(String)
}
abstract class SocketImpl : SocketOptions {
    constructor()
    protected abstract fun accept(SocketImpl)
    protected abstract fun available(): Int
    protected abstract fun bind(InetAddress, Int)
    protected abstract fun close()
    protected abstract fun connect(String, Int)
    protected abstract fun connect(InetAddress, Int)
    protected abstract fun connect(SocketAddress, Int)
    protected abstract fun create(Boolean)
    protected abstract fun getInputStream(): InputStream
    protected abstract fun getOutputStream(): OutputStream
    protected abstract fun listen(Int)
    protected abstract fun sendUrgentData(Int)
    protected fun <T> getOption(SocketOption<T>): T
    protected fun <T> setOption(SocketOption<T>, T)
    protected fun getFileDescriptor(): FileDescriptor
    protected fun getInetAddress(): InetAddress
    protected fun getLocalPort(): Int
    protected fun getPort(): Int
    protected fun setPerformancePreferences(Int, Int, Int)
    protected fun shutdownInput()
    protected fun shutdownOutput()
    protected fun supportedOptions(): Set<SocketOption<*>>
    protected fun supportsUrgentData(): Boolean
}
interface SocketImplFactory {
    abstract fun createSocketImpl(): SocketImpl
}
interface SocketOption<T> {
    abstract fun name(): String
    abstract fun type(): Class<T>
}
interface SocketOptions {
    abstract fun getOption(Int): Any
    abstract fun setOption(Int, Any)
    static val IP_MULTICAST_IF2: Int
    static val IP_MULTICAST_IF: Int
    static val IP_MULTICAST_LOOP: Int
    static val IP_TOS: Int
    static val SO_BINDADDR: Int
    static val SO_BROADCAST: Int
    static val SO_KEEPALIVE: Int
    static val SO_LINGER: Int
    static val SO_OOBINLINE: Int
    static val SO_RCVBUF: Int
    static val SO_REUSEADDR: Int
    static val SO_REUSEPORT: Int
    static val SO_SNDBUF: Int
    static val SO_TIMEOUT: Int
    static val TCP_NODELAY: Int
}
final class SocketPermission : Permission, Serializable {
    constructor(String, String)
    fun getActions(): String
    fun implies(Permission): Boolean
    fun newPermissionCollection(): PermissionCollection
}
class SocketTimeoutException : InterruptedIOException {
    constructor()
    constructor(String)
}
enum class StandardProtocolFamily : Enum<StandardProtocolFamily>, ProtocolFamily {
    entry INET6
    entry INET
    entry UNIX
}
final class StandardSocketOptions {
    static val IP_MULTICAST_IF: SocketOption<NetworkInterface>
    static val IP_MULTICAST_LOOP: SocketOption<Boolean>
    static val IP_MULTICAST_TTL: SocketOption<Integer>
    static val IP_TOS: SocketOption<Integer>
    static val SO_BROADCAST: SocketOption<Boolean>
    static val SO_KEEPALIVE: SocketOption<Boolean>
    static val SO_LINGER: SocketOption<Integer>
    static val SO_RCVBUF: SocketOption<Integer>
    static val SO_REUSEADDR: SocketOption<Boolean>
    static val SO_REUSEPORT: SocketOption<Boolean>
    static val SO_SNDBUF: SocketOption<Integer>
    static val TCP_NODELAY: SocketOption<Boolean>
}
final class URI : Comparable<URI>, Serializable {
    constructor(String)
    constructor(String, String, String)
    constructor(String, String, String, Int, String, String, String)
    constructor(String, String, String, String)
    constructor(String, String, String, String, String)
    fun getAuthority(): String
    fun getFragment(): String
    fun getHost(): String
    fun getPath(): String
    fun getPort(): Int
    fun getQuery(): String
    fun getRawAuthority(): String
    fun getRawFragment(): String
    fun getRawPath(): String
    fun getRawQuery(): String
    fun getRawSchemeSpecificPart(): String
    fun getRawUserInfo(): String
    fun getScheme(): String
    fun getSchemeSpecificPart(): String
    fun getUserInfo(): String
    fun isAbsolute(): Boolean
    fun isOpaque(): Boolean
    fun normalize(): URI
    fun parseServerAuthority(): URI
    fun relativize(URI): URI
    fun resolve(String): URI
    fun resolve(URI): URI
    fun toASCIIString(): String
    fun toURL(): URL
    static fun create(String): URI
}
class URISyntaxException : Exception {
    constructor(String, String)
    constructor(String, String, Int)
    fun getIndex(): Int
    fun getInput(): String
    fun getReason(): String
}
final class URL : Serializable {
    constructor(String)
    constructor(String, String, Int, String)
    constructor(String, String, Int, String, URLStreamHandler)
    constructor(String, String, String)
    constructor(URL, String)
    constructor(URL, String, URLStreamHandler)
    fun getContent(): Any
    fun getContent(Array<Class<*>>): Any
    fun openStream(): InputStream
    fun getAuthority(): String
    fun getDefaultPort(): Int
    fun getFile(): String
    fun getHost(): String
    fun getPath(): String
    fun getPort(): Int
    fun getProtocol(): String
    fun getQuery(): String
    fun getRef(): String
    fun getUserInfo(): String
    fun openConnection(): URLConnection
    fun openConnection(Proxy): URLConnection
    fun sameFile(URL): Boolean
    fun toExternalForm(): String
    fun toURI(): URI
    static fun setURLStreamHandlerFactory(URLStreamHandlerFactory)
}
class URLClassLoader : SecureClassLoader, Closeable {
    constructor(String, Array<URL>, ClassLoader)
    constructor(String, Array<URL>, ClassLoader, URLStreamHandlerFactory)
    constructor(Array<URL>)
    constructor(Array<URL>, ClassLoader)
    constructor(Array<URL>, ClassLoader, URLStreamHandlerFactory)
    fun close()
    fun findResource(String): URL
    fun findResources(String): Enumeration<URL>
    fun getResourceAsStream(String): InputStream
    fun getURLs(): Array<URL>
    protected fun addURL(URL)
    protected fun definePackage(String, Manifest, URL): Package
    protected fun findClass(String): Class<*>
    protected fun getPermissions(CodeSource): PermissionCollection
    static fun newInstance(Array<URL>): URLClassLoader
    static fun newInstance(Array<URL>, ClassLoader): URLClassLoader
}
abstract class URLConnection {
    protected constructor(URL)
    @Deprecated static fun getDefaultRequestProperty(String): String
    @Deprecated static fun setDefaultRequestProperty(String, String)
    abstract fun connect()
    fun addRequestProperty(String, String)
    fun getAllowUserInteraction(): Boolean
    fun getConnectTimeout(): Int
    fun getContent(): Any
    fun getContent(Array<Class<*>>): Any
    fun getContentEncoding(): String
    fun getContentLength(): Int
    fun getContentLengthLong(): Long
    fun getContentType(): String
    fun getDate(): Long
    fun getDefaultUseCaches(): Boolean
    fun getDoInput(): Boolean
    fun getDoOutput(): Boolean
    fun getExpiration(): Long
    fun getHeaderField(Int): String
    fun getHeaderField(String): String
    fun getHeaderFieldDate(String, Long): Long
    fun getHeaderFieldInt(String, Int): Int
    fun getHeaderFieldKey(Int): String
    fun getHeaderFieldLong(String, Long): Long
    fun getHeaderFields(): Map<String, List<String>>
    fun getIfModifiedSince(): Long
    fun getInputStream(): InputStream
    fun getLastModified(): Long
    fun getOutputStream(): OutputStream
    fun getPermission(): Permission
    fun getReadTimeout(): Int
    fun getRequestProperties(): Map<String, List<String>>
    fun getRequestProperty(String): String
    fun getURL(): URL
    fun getUseCaches(): Boolean
    fun setAllowUserInteraction(Boolean)
    fun setConnectTimeout(Int)
    fun setDefaultUseCaches(Boolean)
    fun setDoInput(Boolean)
    fun setDoOutput(Boolean)
    fun setIfModifiedSince(Long)
    fun setReadTimeout(Int)
    fun setRequestProperty(String, String)
    fun setUseCaches(Boolean)
    static fun getDefaultAllowUserInteraction(): Boolean
    static fun getDefaultUseCaches(String): Boolean
    static fun getFileNameMap(): FileNameMap
    static fun guessContentTypeFromName(String): String
    static fun guessContentTypeFromStream(InputStream): String
    static fun setContentHandlerFactory(ContentHandlerFactory)
    static fun setDefaultAllowUserInteraction(Boolean)
    static fun setDefaultUseCaches(String, Boolean)
    static fun setFileNameMap(FileNameMap)
}
class URLDecoder {
    @Deprecated static fun decode(String): String
    static fun decode(String, String): String
    static fun decode(String, Charset): String
}
class URLEncoder {
    @Deprecated static fun encode(String): String
    static fun encode(String, String): String
    static fun encode(String, Charset): String
}
final class URLPermission : Permission {
    constructor(String)
    constructor(String, String)
    fun getActions(): String
    fun implies(Permission): Boolean
}
abstract class URLStreamHandler {
    constructor()
    @Deprecated protected fun setURL(URL, String, String, Int, String, String)
    protected abstract fun openConnection(URL): URLConnection
    protected fun equals(URL, URL): Boolean
    protected fun getDefaultPort(): Int
    protected fun getHostAddress(URL): InetAddress
    protected fun hashCode(URL): Int
    protected fun hostsEqual(URL, URL): Boolean
    protected fun openConnection(URL, Proxy): URLConnection
    protected fun parseURL(URL, String, Int, Int)
    protected fun sameFile(URL, URL): Boolean
    protected fun setURL(URL, String, String, Int, String, String, String, String, String)
    protected fun toExternalForm(URL): String
}
interface URLStreamHandlerFactory {
    abstract fun createURLStreamHandler(String): URLStreamHandler
}
final class UnixDomainSocketAddress : SocketAddress {
    fun getPath(): Path
    static fun of(String): UnixDomainSocketAddress
    static fun of(Path): UnixDomainSocketAddress
}
class UnknownHostException : IOException {
    constructor()
    constructor(String)
}
class UnknownServiceException : IOException {
    constructor()
    constructor(String)
}
