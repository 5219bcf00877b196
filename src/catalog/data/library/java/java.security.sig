@file:Java
package java.security

import java.io.File
import java.io.FilterInputStream
import java.io.FilterOutputStream
import java.io.InputStream
import java.io.OutputStream
import java.io.Serializable
import java.net.URI
import java.net.URL
import java.nio.ByteBuffer
import java.security.cert.CertPath
import java.security.spec.AlgorithmParameterSpec
import java.security.spec.KeySpec
import java.util.Date
import java.util.Enumeration
import java.util.Properties
import java.util.Random
import java.util.stream.Stream
import javax.crypto.SecretKey
import javax.security.auth.Destroyable
import javax.security.auth.Subject
import javax.security.auth.callback.CallbackHandler
import javax.security.auth.login.Configuration

final class AccessControlContext {
    constructor(AccessControlContext, DomainCombiner)
    constructor(Array<ProtectionDomain>)
    fun checkPermission(Permission)
    fun getDomainCombiner(): DomainCombiner
}
class AccessControlException : SecurityException {
    constructor(String)
    constructor(String, Permission)
    fun getPermission(): Permission
}
final class AccessController {
    static fun <T> doPrivileged(PrivilegedAction<T>): T
    static fun <T> doPrivileged(PrivilegedAction<T>, AccessControlContext): T
    static fun <T> doPrivileged(PrivilegedAction<T>, AccessControlContext, vararg Permission): T
    static fun <T> doPrivileged(PrivilegedExceptionAction<T>): T
    static fun <T> doPrivileged(PrivilegedExceptionAction<T>, AccessControlContext): T
    static fun <T> doPrivileged(PrivilegedExceptionAction<T>, AccessControlContext, vararg Permission): T
    static fun <T> doPrivilegedWithCombiner(PrivilegedAction<T>): T
    static fun <T> doPrivilegedWithCombiner(PrivilegedAction<T>, AccessControlContext, vararg Permission): T
    static fun <T> doPrivilegedWithCombiner(PrivilegedExceptionAction<T>): T
    static fun <T> doPrivilegedWithCombiner(PrivilegedExceptionAction<T>, AccessControlContext, vararg Permission): T
    static fun checkPermission(Permission)
    static fun getContext(): AccessControlContext
}
interface AlgorithmConstraints {
    abstract fun permits(Set<CryptoPrimitive>, String, AlgorithmParameters): Boolean
    abstract fun permits(Set<CryptoPrimitive>, String, Key, AlgorithmParameters): Boolean
    abstract fun permits(Set<CryptoPrimitive>, Key): Boolean
}
class AlgorithmParameterGenerator {
    protected constructor(AlgorithmParameterGeneratorSpi, Provider, String)
    final fun generateParameters(): AlgorithmParameters
    final fun getAlgorithm(): String
    final fun getProvider(): Provider
    final fun init(Int)
    final fun init(Int, SecureRandom)
    final fun init(AlgorithmParameterSpec)
    final fun init(AlgorithmParameterSpec, SecureRandom)
    static fun getInstance(String): AlgorithmParameterGenerator
    static fun getInstance(String, String): AlgorithmParameterGenerator
    static fun getInstance(String, Provider): AlgorithmParameterGenerator
}
abstract class AlgorithmParameterGeneratorSpi {
    constructor()
    protected abstract fun engineGenerateParameters(): AlgorithmParameters
    protected abstract fun engineInit(Int, SecureRandom)
    protected abstract fun engineInit(AlgorithmParameterSpec, SecureRandom)
}
class AlgorithmParameters {
    protected constructor(AlgorithmParametersSpi, Provider, String)
    final fun <T : AlgorithmParameterSpec> getParameterSpec(Class<T>): T
    final fun getAlgorithm(): String
    final fun getEncoded(): ByteArray
    final fun getEncoded(String): ByteArray
    final fun getProvider(): Provider
    final fun init(ByteArray)
    final fun init(ByteArray, String)
    final fun init(AlgorithmParameterSpec)
    static fun getInstance(String): AlgorithmParameters
    static fun getInstance(String, String): AlgorithmParameters
    static fun getInstance(String, Provider): AlgorithmParameters
}
abstract class AlgorithmParametersSpi {
    constructor()
    protected abstract fun <T : AlgorithmParameterSpec> engineGetParameterSpec(Class<T>): T
    protected abstract fun engineGetEncoded(): ByteArray
    protected abstract fun engineGetEncoded(String): ByteArray
    protected abstract fun engineInit(ByteArray)
    protected abstract fun engineInit(ByteArray, String)
    protected abstract fun engineInit(AlgorithmParameterSpec)
    protected abstract fun engineToString(): String
}
final class AllPermission : Permission {
    constructor()
    constructor(String, String)
    fun getActions(): String
    fun implies(Permission): Boolean
    fun newPermissionCollection(): PermissionCollection
}
abstract class AuthProvider : Provider {
    protected constructor(String, Double, String)
    protected constructor(String, String, String)
    abstract fun login(Subject, CallbackHandler)
    abstract fun logout()
    abstract fun setCallbackHandler(CallbackHandler)
}
abstract class BasicPermission : Permission, Serializable {
    constructor(String)
    constructor(String, String)
    fun getActions(): String
    fun implies(Permission): Boolean
    fun newPermissionCollection(): PermissionCollection
}
interface Certificate {
    abstract fun decode(InputStream)
    abstract fun encode(OutputStream)
    abstract fun getFormat(): String
    abstract fun getGuarantor(): Principal
    abstract fun getPrincipal(): Principal
    abstract fun getPublicKey(): PublicKey
    abstract fun toString(Boolean): String
}
final class CodeSigner : Serializable {
    constructor(CertPath, Timestamp)
    fun getSignerCertPath(): CertPath
    fun getTimestamp(): Timestamp
}
class CodeSource : Serializable {
    constructor(URL, Array<CodeSigner>)
    constructor(URL, Array<java.security.cert.Certificate>)
    final fun getCertificates(): Array<java.security.cert.Certificate>
    final fun getCodeSigners(): Array<CodeSigner>
    final fun getLocation(): URL
    fun implies(CodeSource): Boolean
}
enum class CryptoPrimitive : Enum<CryptoPrimitive> {
    entry BLOCK_CIPHER
    entry KEY_AGREEMENT
    entry KEY_ENCAPSULATION
    entry KEY_WRAP
    entry MAC
    entry MESSAGE_DIGEST
    entry PUBLIC_KEY_ENCRYPTION
    entry SECURE_RANDOM
    entry SIGNATURE
    entry STREAM_CIPHER
}
class DigestException : GeneralSecurityException {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
}
class DigestInputStream : FilterInputStream {
    constructor(InputStream, MessageDigest)
    fun getMessageDigest(): MessageDigest
    fun on(Boolean)
    fun read(): Int
    fun read(ByteArray, Int, Int): Int
    fun setMessageDigest(MessageDigest)
}
class DigestOutputStream : FilterOutputStream {
    constructor(OutputStream, MessageDigest)
    fun getMessageDigest(): MessageDigest
    fun on(Boolean)
    fun setMessageDigest(MessageDigest)
    fun write(ByteArray, Int, Int)
    fun write(Int)
}
interface DomainCombiner {
    abstract fun combine(Array<ProtectionDomain>, Array<ProtectionDomain>): Array<ProtectionDomain>
}
final class DomainLoadStoreParameter : KeyStore.LoadStoreParameter {
    constructor(URI, Map<String, KeyStore.ProtectionParameter>)
    fun getConfiguration(): URI
    fun getProtectionParameter(): KeyStore.ProtectionParameter
    fun getProtectionParams(): Map<String, KeyStore.ProtectionParameter>
}
class DrbgParameters {
    static fun instantiation(Int, DrbgParameters.Capability, ByteArray): DrbgParameters.Instantiation
    static fun nextBytes(Int, Boolean, ByteArray): DrbgParameters.NextBytes
    static fun reseed(Boolean, ByteArray): DrbgParameters.Reseed
}
enum class DrbgParameters.Capability : Enum<DrbgParameters.Capability> {
    entry NONE
    entry PR_AND_RESEED
    entry RESEED_ONLY
    fun supportsPredictionResistance(): Boolean
    fun supportsReseeding(): Boolean
}
final class DrbgParameters.Instantiation : SecureRandomParameters {
    fun getCapability(): DrbgParameters.Capability
    fun getPersonalizationString(): ByteArray
    fun getStrength(): Int
}
final class DrbgParameters.NextBytes : SecureRandomParameters {
    fun getAdditionalInput(): ByteArray
    fun getPredictionResistance(): Boolean
    fun getStrength(): Int
}
final class DrbgParameters.Reseed : SecureRandomParameters {
    fun getAdditionalInput(): ByteArray
    fun getPredictionResistance(): Boolean
}
class GeneralSecurityException : Exception {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
}
interface Guard {
    abstract fun checkGuard(Any)
}
class GuardedObject : Serializable {
    constructor(Any, Guard)
    fun getObject(): Any
}
abstract class Identity : Principal, Serializable {
    constructor(String)
    constructor(String, IdentityScope)
    protected constructor()
    final fun getName(): String
    final fun getScope(): IdentityScope
    fun addCertificate(Certificate)
    fun certificates(): Array<Certificate>
    fun getInfo(): String
    fun getPublicKey(): PublicKey
    fun removeCertificate(Certificate)
    fun setInfo(String)
    fun setPublicKey(PublicKey)
    fun toString(Boolean): String
    protected fun identityEquals(Identity): Boolean
}
abstract class IdentityScope : Identity {
    constructor(String)
    constructor(String, IdentityScope)
    protected constructor()
    abstract fun addIdentity(Identity)
    abstract fun getIdentity(String): Identity
    abstract fun getIdentity(PublicKey): Identity
    abstract fun identities(): Enumeration<Identity>
    abstract fun removeIdentity(Identity)
    abstract fun size(): Int
    fun getIdentity(Principal): Identity
    protected static fun setSystemScope(IdentityScope)
    static fun getSystemScope(): IdentityScope
}
class InvalidAlgorithmParameterException : GeneralSecurityException {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
}
class InvalidKeyException : KeyException {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
}
class InvalidParameterException : IllegalArgumentException {
    constructor()
    constructor(String)
}
interface Key : Serializable {
    abstract fun getAlgorithm(): String
    abstract fun getEncoded(): ByteArray
    abstract fun getFormat(): String
    static val serialVersionUID: Long
}
class KeyException : GeneralSecurityException {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
}
class KeyFactory {
    protected constructor(KeyFactorySpi, Provider, String)
    final fun <T : KeySpec> getKeySpec(Key, Class<T>): T
    final fun generatePrivate(KeySpec): PrivateKey
    final fun generatePublic(KeySpec): PublicKey
    final fun getAlgorithm(): String
    final fun getProvider(): Provider
    final fun translateKey(Key): Key
    static fun getInstance(String): KeyFactory
    static fun getInstance(String, String): KeyFactory
    static fun getInstance(String, Provider): KeyFactory
}
abstract class KeyFactorySpi {
    constructor()
    protected abstract fun <T : KeySpec> engineGetKeySpec(Key, Class<T>): T
    protected abstract fun engineGeneratePrivate(KeySpec): PrivateKey
    protected abstract fun engineGeneratePublic(KeySpec): PublicKey
    protected abstract fun engineTranslateKey(Key): Key
}
class KeyManagementException : KeyException {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
}
final class KeyPair : Serializable {
    constructor(PublicKey, PrivateKey)
    fun getPrivate(): PrivateKey
    fun getPublic(): PublicKey
}
abstract class KeyPairGenerator : KeyPairGeneratorSpi {
    protected constructor(String)
    final fun genKeyPair(): KeyPair
    final fun getProvider(): Provider
    fun generateKeyPair(): KeyPair
    fun getAlgorithm(): String
    fun initialize(Int)
    fun initialize(Int, SecureRandom)
    fun initialize(AlgorithmParameterSpec)
    fun initialize(AlgorithmParameterSpec, SecureRandom)
    static fun getInstance(String): KeyPairGenerator
    static fun getInstance(String, String): KeyPairGenerator
    static fun getInstance(String, Provider): KeyPairGenerator
}
abstract class KeyPairGeneratorSpi {
    constructor()
    abstract fun generateKeyPair(): KeyPair
    abstract fun initialize(Int, SecureRandom)
    fun initialize(AlgorithmParameterSpec, SecureRandom)
}
class KeyRep : Serializable {
    constructor(KeyRep.Type, String, String, ByteArray)
    protected fun readResolve(): Any
}
enum class KeyRep.Type : Enum<KeyRep.Type> {
    entry PRIVATE
    entry PUBLIC
    entry SECRET
}
class KeyStore {
    protected constructor(KeyStoreSpi, Provider, String)
    final fun aliases(): Enumeration<String>
    final fun containsAlias(String): Boolean
    final fun deleteEntry(String)
    final fun entryInstanceOf(String, Class<out KeyStore.Entry>): Boolean
    final fun getCertificate(String): java.security.cert.Certificate
    final fun getCertificateAlias(java.security.cert.Certificate): String
    final fun getCertificateChain(String): Array<java.security.cert.Certificate>
    final fun getCreationDate(String): Date
    final fun getEntry(String, KeyStore.ProtectionParameter): KeyStore.Entry
    final fun getKey(String, CharArray): Key
    final fun getProvider(): Provider
    final fun getType(): String
    final fun isCertificateEntry(String): Boolean
    final fun isKeyEntry(String): Boolean
    final fun load(InputStream, CharArray)
    final fun load(KeyStore.LoadStoreParameter)
    final fun setCertificateEntry(String, java.security.cert.Certificate)
    final fun setEntry(String, KeyStore.Entry, KeyStore.ProtectionParameter)
    final fun setKeyEntry(String, ByteArray, Array<java.security.cert.Certificate>)
    final fun setKeyEntry(String, Key, CharArray, Array<java.security.cert.Certificate>)
    final fun size(): Int
    final fun store(OutputStream, CharArray)
    final fun store(KeyStore.LoadStoreParameter)
    static fun getDefaultType(): String
    static fun getInstance(File, CharArray): KeyStore
    static fun getInstance(File, KeyStore.LoadStoreParameter): KeyStore
    static fun getInstance(String): KeyStore
    static fun getInstance(String, String): KeyStore
    static fun getInstance(String, Provider): KeyStore
}
abstract class KeyStore.Builder {
    protected constructor()
    abstract fun getKeyStore(): KeyStore
    abstract fun getProtectionParameter(String): KeyStore.ProtectionParameter
    static fun newInstance(File, KeyStore.ProtectionParameter): KeyStore.Builder
    static fun newInstance(String, Provider, File, KeyStore.ProtectionParameter): KeyStore.Builder
    static fun newInstance(String, Provider, KeyStore.ProtectionParameter): KeyStore.Builder
    static fun newInstance(KeyStore, KeyStore.ProtectionParameter): KeyStore.Builder
}
class KeyStore.CallbackHandlerProtection : KeyStore.ProtectionParameter {
    constructor(CallbackHandler)
    fun getCallbackHandler(): CallbackHandler
}
interface KeyStore.Entry {
    fun getAttributes(): Set<KeyStore.Entry.Attribute>
}
interface KeyStore.Entry.Attribute {
    abstract fun getName(): String
    abstract fun getValue(): String
}
interface KeyStore.LoadStoreParameter {
    abstract fun getProtectionParameter(): KeyStore.ProtectionParameter
}
class KeyStore.PasswordProtection : KeyStore.ProtectionParameter, Destroyable {
    constructor(CharArray)
    constructor(CharArray, String, AlgorithmParameterSpec)
    fun destroy()
    fun getPassword(): CharArray
    fun getProtectionAlgorithm(): String
    fun getProtectionParameters(): AlgorithmParameterSpec
    fun isDestroyed(): Boolean
}
final class KeyStore.PrivateKeyEntry : KeyStore.Entry {
    constructor(PrivateKey, Array<java.security.cert.Certificate>)
    constructor(PrivateKey, Array<java.security.cert.Certificate>, Set<KeyStore.Entry.Attribute>)
    fun getAttributes(): Set<KeyStore.Entry.Attribute>
    fun getCertificate(): java.security.cert.Certificate
    fun getCertificateChain(): Array<java.security.cert.Certificate>
    fun getPrivateKey(): PrivateKey
}
interface KeyStore.ProtectionParameter
final class KeyStore.SecretKeyEntry : KeyStore.Entry {
    constructor(SecretKey)
    constructor(SecretKey, Set<KeyStore.Entry.Attribute>)
    fun getAttributes(): Set<KeyStore.Entry.Attribute>
    fun getSecretKey(): SecretKey
}
final class KeyStore.TrustedCertificateEntry : KeyStore.Entry {
    constructor(java.security.cert.Certificate)
    constructor(java.security.cert.Certificate, Set<KeyStore.Entry.Attribute>)
    fun getAttributes(): Set<KeyStore.Entry.Attribute>
    fun getTrustedCertificate(): java.security.cert.Certificate
}
class KeyStoreException : GeneralSecurityException {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
}
abstract class KeyStoreSpi {
    constructor()
    abstract fun engineAliases(): Enumeration<String>
    abstract fun engineContainsAlias(String): Boolean
    abstract fun engineDeleteEntry(String)
    abstract fun engineGetCertificate(String): java.security.cert.Certificate
    abstract fun engineGetCertificateAlias(java.security.cert.Certificate): String
    abstract fun engineGetCertificateChain(String): Array<java.security.cert.Certificate>
    abstract fun engineGetCreationDate(String): Date
    abstract fun engineGetKey(String, CharArray): Key
    abstract fun engineIsCertificateEntry(String): Boolean
    abstract fun engineIsKeyEntry(String): Boolean
    abstract fun engineLoad(InputStream, CharArray)
    abstract fun engineSetCertificateEntry(String, java.security.cert.Certificate)
    abstract fun engineSetKeyEntry(String, ByteArray, Array<java.security.cert.Certificate>)
    abstract fun engineSetKeyEntry(String, Key, CharArray, Array<java.security.cert.Certificate>)
    abstract fun engineSize(): Int
    abstract fun engineStore(OutputStream, CharArray)
    fun engineEntryInstanceOf(String, Class<out KeyStore.Entry>): Boolean
    fun engineGetEntry(String, KeyStore.ProtectionParameter): KeyStore.Entry
    fun engineLoad(KeyStore.LoadStoreParameter)
    fun engineProbe(InputStream): Boolean
    fun engineSetEntry(String, KeyStore.Entry, KeyStore.ProtectionParameter)
    fun engineStore(KeyStore.LoadStoreParameter)
}
abstract class MessageDigest : MessageDigestSpi {
    protected constructor(String)
    final fun getAlgorithm(): String
    final fun getDigestLength(): Int
    final fun getProvider(): Provider
    final fun update(ByteBuffer)
    fun clone(): Any
    fun digest(): ByteArray
    fun digest(ByteArray): ByteArray
    fun digest(ByteArray, Int, Int): Int
    fun reset()
    fun update(Byte)
    fun update(ByteArray)
    fun update(ByteArray, Int, Int)
    static fun getInstance(String): MessageDigest
    static fun getInstance(String, String): MessageDigest
    static fun getInstance(String, Provider): MessageDigest
    static fun isEqual(ByteArray, ByteArray): Boolean
}
abstract class MessageDigestSpi {
    constructor()
    fun clone(): Any
    protected abstract fun engineDigest(): ByteArray
    protected abstract fun engineReset()
    protected abstract fun engineUpdate(Byte)
    protected abstract fun engineUpdate(ByteArray, Int, Int)
    protected fun engineDigest(ByteArray, Int, Int): Int
    protected fun engineGetDigestLength(): Int
    protected fun engineUpdate(ByteBuffer)
}
class NoSuchAlgorithmException : GeneralSecurityException {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
}
class NoSuchProviderException : GeneralSecurityException {
    constructor()
    constructor(String)
}
final class PKCS12Attribute : KeyStore.Entry.Attribute {
    constructor(ByteArray)
    constructor(String, String)
    fun getEncoded(): ByteArray
    fun getName(): String
    fun getValue(): String
}
abstract class Permission : Guard, Serializable {
    constructor(String)
    abstract fun getActions(): String
    abstract fun implies(Permission): Boolean
    final fun getName(): String
    fun checkGuard(Any)
    fun newPermissionCollection(): PermissionCollection
}
abstract class PermissionCollection : Serializable {
    constructor()
    abstract fun add(Permission)
    abstract fun elements(): Enumeration<Permission>
    abstract fun implies(Permission): Boolean
    fun elementsAsStream(): Stream<Permission>
    fun isReadOnly(): Boolean
    fun setReadOnly()
}
final class Permissions : PermissionCollection, Serializable {
    constructor()
    fun add(Permission)
    fun elements(): Enumeration<Permission>
    fun implies(Permission): Boolean
}
abstract class Policy {
    constructor()
    fun getParameters(): Policy.Parameters
    fun getPermissions(CodeSource): PermissionCollection
    fun getPermissions(ProtectionDomain): PermissionCollection
    fun getProvider(): Provider
    fun getType(): String
    fun implies(ProtectionDomain, Permission): Boolean
    fun refresh()
    static val UNSUPPORTED_EMPTY_COLLECTION: PermissionCollection
    static fun getInstance(String, Policy.Parameters): Policy
    static fun getInstance(String, Policy.Parameters, String): Policy
    static fun getInstance(String, Policy.Parameters, Provider): Policy
    static fun getPolicy(): Policy
    static fun setPolicy(Policy)
}
interface Policy.Parameters
abstract class PolicySpi {
    constructor()
    protected abstract fun engineImplies(ProtectionDomain, Permission): Boolean
    protected fun engineGetPermissions(CodeSource): PermissionCollection
    protected fun engineGetPermissions(ProtectionDomain): PermissionCollection
    protected fun engineRefresh()
}
interface Principal {
    abstract fun getName(): String
    fun implies(Subject): Boolean
}
interface PrivateKey : Key, Destroyable {
    static val serialVersionUID: Long
}
interface PrivilegedAction<T> {
    abstract fun run(): T
}
class PrivilegedActionException : Exception {
    constructor(Exception)
    fun getException(): Exception
}
interface PrivilegedExceptionAction<T> {
    abstract fun run(): T
}
class ProtectionDomain {
    constructor(CodeSource, PermissionCollection)
    constructor(CodeSource, PermissionCollection, ClassLoader, Array<Principal>)
    final fun getClassLoader(): ClassLoader
    final fun getCodeSource(): CodeSource
    final fun getPermissions(): PermissionCollection
    final fun getPrincipals(): Array<Principal>
    final fun staticPermissionsOnly(): Boolean
    fun implies(Permission): Boolean
}
abstract class Provider : Properties {
    protected constructor(String, Double, String)
    protected constructor(String, String, String)
    @Deprecated fun getVersion(): Double
    fun configure(String): Provider
    fun elements(): Enumeration<Any>
    fun getInfo(): String
    fun getName(): String
    fun getProperty(String): String
    fun getService(String, String): Provider.Service
    fun getServices(): Set<Provider.Service>
    fun getVersionStr(): String
    fun isConfigured(): Boolean
    fun keys(): Enumeration<Any>
    fun load(InputStream)
    protected fun putService(Provider.Service)
    protected fun removeService(Provider.Service)
}
class Provider.Service {
    constructor(Provider, String, String, String, List<String>, Map<String, String>)
    final fun getAlgorithm(): String
    final fun getAttribute(String): String
    final fun getClassName(): String
    final fun getProvider(): Provider
    final fun getType(): String
    fun newInstance(Any): Any
    fun supportsParameter(Any): Boolean
}
class ProviderException : RuntimeException {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
}
interface PublicKey : Key {
    static val serialVersionUID: Long
}
class SecureClassLoader : ClassLoader {
    protected constructor()
    protected constructor(ClassLoader)
    protected constructor(String, ClassLoader)
    protected final fun defineClass(String, ByteArray, Int, Int, CodeSource): Class<*>
    protected final fun defineClass(String, ByteBuffer, CodeSource): Class<*>
    protected fun getPermissions(CodeSource): PermissionCollection
}
class SecureRandom : Random {
    constructor()
    constructor(ByteArray)
    protected constructor(SecureRandomSpi, Provider)
    final fun getProvider(): Provider
    fun generateSeed(Int): ByteArray
    fun getAlgorithm(): String
    fun getParameters(): SecureRandomParameters
    fun nextBytes(ByteArray)
    fun nextBytes(ByteArray, SecureRandomParameters)
    fun reseed()
    fun reseed(SecureRandomParameters)
    fun setSeed(ByteArray)
    fun setSeed(Long)
    protected final fun next(Int): Int
    static fun getInstance(String): SecureRandom
    static fun getInstance(String, String): SecureRandom
    static fun getInstance(String, Provider): SecureRandom
    static fun getInstance(String, SecureRandomParameters): SecureRandom
    static fun getInstance(String, SecureRandomParameters, String): SecureRandom
    static fun getInstance(String, SecureRandomParameters, Provider): SecureRandom
    static fun getInstanceStrong(): SecureRandom
    static fun getSeed(Int): ByteArray
}
interface SecureRandomParameters
abstract class SecureRandomSpi : Serializable {
    constructor()
    protected constructor(SecureRandomParameters)
    protected abstract fun engineGenerateSeed(Int): ByteArray
    protected abstract fun engineNextBytes(ByteArray)
    protected abstract fun engineSetSeed(ByteArray)
    protected fun engineGetParameters(): SecureRandomParameters
    protected fun engineNextBytes(ByteArray, SecureRandomParameters)
    protected fun engineReseed(SecureRandomParameters)
}
final class Security {
    @Deprecated static fun getAlgorithmProperty(String, String): String
    static fun addProvider(Provider): Int
    static fun getAlgorithms(String): Set<String>
    static fun getProperty(String): String
    static fun getProvider(String): Provider
    static fun getProviders(): Array<Provider>
    static fun getProviders(String): Array<Provider>
    static fun getProviders(Map<String, String>): Array<Provider>
    static fun insertProviderAt(Provider, Int): Int
    static fun removeProvider(String)
    static fun setProperty(String, String)
}
final class SecurityPermission : BasicPermission {
    constructor(String)
    constructor(String, String)
}
abstract class Signature : SignatureSpi {
    protected constructor(String)
    @Deprecated final fun getParameter(String): Any
    @Deprecated final fun setParameter(String, Any)
    final fun getAlgorithm(): String
    final fun getParameters(): AlgorithmParameters
    final fun getProvider(): Provider
    final fun initSign(PrivateKey)
    final fun initSign(PrivateKey, SecureRandom)
    final fun initVerify(PublicKey)
    final fun initVerify(java.security.cert.Certificate)
    final fun setParameter(AlgorithmParameterSpec)
    final fun sign(): ByteArray
    final fun sign(ByteArray, Int, Int): Int
    final fun update(Byte)
    final fun update(ByteArray)
    final fun update(ByteArray, Int, Int)
    final fun update(ByteBuffer)
    final fun verify(ByteArray): Boolean
    final fun verify(ByteArray, Int, Int): Boolean
    fun clone(): Any
    static fun getInstance(String): Signature
    static fun getInstance(String, String): Signature
    static fun getInstance(String, Provider): Signature
}
class SignatureException : GeneralSecurityException {
    constructor()
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
}
abstract class SignatureSpi {
    constructor()
    @Deprecated protected abstract fun engineGetParameter(String): Any
    @Deprecated protected abstract fun engineSetParameter(String, Any)
    fun clone(): Any
    protected abstract fun engineInitSign(PrivateKey)
    protected abstract fun engineInitVerify(PublicKey)
    protected abstract fun engineSign(): ByteArray
    protected abstract fun engineUpdate(Byte)
    protected abstract fun engineUpdate(ByteArray, Int, Int)
    protected abstract fun engineVerify(ByteArray): Boolean
    protected fun engineGetParameters(): AlgorithmParameters
    protected fun engineInitSign(PrivateKey, SecureRandom)
    protected fun engineSetParameter(AlgorithmParameterSpec)
    protected fun engineSign(ByteArray, Int, Int): Int
    protected fun engineUpdate(ByteBuffer)
    protected fun engineVerify(ByteArray, Int, Int): Boolean
}
final class SignedObject : Serializable {
    constructor(Serializable, PrivateKey, Signature)
    fun getAlgorithm(): String
    fun getObject(): Any
    fun getSignature(): ByteArray
    fun verify(PublicKey, Signature): Boolean
}
abstract class Signer : Identity {
    constructor(String)
    constructor(String, IdentityScope)
    protected constructor()
    final fun setKeyPair(KeyPair)
    fun getPrivateKey(): PrivateKey
}
final class Timestamp : Serializable {
    constructor(Date, CertPath)
    fun getSignerCertPath(): CertPath
    fun getTimestamp(): Date
}
class URIParameter : Policy.Parameters, Configuration.Parameters {
    constructor(URI)
    fun getURI(): URI
}
class UnrecoverableEntryException : GeneralSecurityException {
    constructor()
    constructor(String)
}
class UnrecoverableKeyException : UnrecoverableEntryException {
    constructor()
    constructor(String)
}
final class UnresolvedPermission : Permission, Serializable {
    constructor(String, String, String, Array<java.security.cert.Certificate>)
    fun getActions(): String
    fun getUnresolvedActions(): String
    fun getUnresolvedCerts(): Array<java.security.cert.Certificate>
    fun getUnresolvedName(): String
    fun getUnresolvedType(): String
    fun implies(Permission): Boolean
    fun newPermissionCollection(): PermissionCollection
}
