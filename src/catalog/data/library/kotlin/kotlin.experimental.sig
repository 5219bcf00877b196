package kotlin.experimental

@SinceKotlin(2.2) annotation class ExpectRefinement : Annotation {
    constructor()
}
annotation class ExperimentalNativeApi : Annotation {
    constructor()
}
@SinceKotlin(2.3) annotation class ExperimentalObjCEnum : Annotation {
    constructor()
}
annotation class ExperimentalObjCName : Annotation {
    constructor()
}
annotation class ExperimentalObjCRefinement : Annotation {
    constructor()
}
annotation class ExperimentalTypeInference : Annotation {
    constructor()
}
inline fun Byte.inv(): Byte
inline infix fun Byte.and(other: Byte): Byte
inline infix fun Byte.or(other: Byte): Byte
inline infix fun Byte.xor(other: Byte): Byte
inline fun Short.inv(): Short
inline infix fun Short.and(other: Short): Short
inline infix fun Short.or(other: Short): Short
inline infix fun Short.xor(other: Short): Short
