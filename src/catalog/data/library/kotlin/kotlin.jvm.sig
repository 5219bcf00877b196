package kotlin.jvm

import java.lang.Error
import java.lang.annotation.Repeatable
import kotlin.reflect.KClass

@Deprecated annotation class ImplicitlyActualizedByJvmDeclaration : Annotation {
    constructor()
}
@Deprecated(HIDDEN) annotation class JvmDefault : Annotation {
    constructor()
}
annotation class JvmDefaultWithCompatibility : Annotation {
    constructor()
}
annotation class JvmDefaultWithoutCompatibility : Annotation {
    constructor()
}
@SinceKotlin(2.2) annotation class JvmExposeBoxed : Annotation {
    constructor(jvmName: String = ...)
    val jvmName: String
}
annotation class JvmField : Annotation {
    constructor()
}
annotation class JvmInline : Annotation {
    constructor()
}
annotation class JvmMultifileClass : Annotation {
    constructor()
}
annotation class JvmName : Annotation {
    constructor(name: String)
    val name: String
}
annotation class JvmOverloads : Annotation {
    constructor()
}
annotation class JvmRecord : Annotation {
    constructor()
}
annotation class JvmSerializableLambda : Annotation {
    constructor()
}
annotation class JvmStatic : Annotation {
    constructor()
}
annotation class JvmSuppressWildcards : Annotation {
    constructor(suppress: Boolean = ...)
    val suppress: Boolean
}
annotation class JvmSynthetic : Annotation {
    constructor()
}
annotation class JvmWildcard : Annotation {
    constructor()
}
open class KotlinReflectionNotSupportedError : Error {
    constructor()
    constructor(message: String?)
    constructor(message: String?, cause: Throwable?)
    constructor(cause: Throwable?)
}
annotation class PurelyImplements : Annotation {
    constructor(value: String)
    val value: String
}
annotation class Strictfp : Annotation {
    constructor()
}
annotation class Synchronized : Annotation {
    constructor()
}
annotation class Throws : Annotation {
    constructor(vararg exceptionClasses: KClass<out Throwable>)
    val exceptionClasses: Array<out KClass<out Throwable>>
}
annotation class Transient : Annotation {
    constructor()
}
annotation class Volatile : Annotation {
    constructor()
}
typealias JvmRepeatable = Repeatable
fun <reified T : Any> Array<*>.isArrayOf(): Boolean
val <T : Any> Class<T>.kotlin: KClass<T>
val <E : Enum<E>> Enum<E>.declaringJavaClass: Class<E>
@Deprecated(ERROR) val <T : Any> KClass<T>.javaClass: Class<KClass<T>>
val <T : Any> KClass<T>.javaObjectType: Class<T>
val <T : Any> KClass<T>.javaPrimitiveType: Class<T>?
val <T> KClass<T>.java: Class<T>
val <T : Annotation> T.annotationClass: KClass<out T>
val <T : Any> T.javaClass: Class<T>
