package kotlin.enums

sealed interface EnumEntries<E : Enum<E>> : List<E>
@SinceKotlin(2.0) inline fun <reified T : Enum<T>> enumEntries(): EnumEntries<T>
