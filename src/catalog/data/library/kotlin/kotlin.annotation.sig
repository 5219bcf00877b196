package kotlin.annotation

enum class AnnotationRetention : Enum<AnnotationRetention> {
    entry SOURCE
    entry BINARY
    entry RUNTIME
}
enum class AnnotationTarget : Enum<AnnotationTarget> {
    entry CLASS
    entry ANNOTATION_CLASS
    entry TYPE_PARAMETER
    entry PROPERTY
    entry FIELD
    entry LOCAL_VARIABLE
    entry VALUE_PARAMETER
    entry CONSTRUCTOR
    entry FUNCTION
    entry PROPERTY_GETTER
    entry PROPERTY_SETTER
    entry TYPE
    entry EXPRESSION
    entry FILE
    entry TYPEALIAS
}
annotation class MustBeDocumented : Annotation {
    constructor()
}
annotation class Repeatable : Annotation {
    constructor()
}
annotation class Retention : Annotation {
    constructor(value: AnnotationRetention = ...)
    val value: AnnotationRetention
}
annotation class Target : Annotation {
    constructor(vararg allowedTargets: AnnotationTarget)
    val allowedTargets: Array<out AnnotationTarget>
}
