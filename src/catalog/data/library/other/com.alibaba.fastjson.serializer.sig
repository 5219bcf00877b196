@file:Java
package com.alibaba.fastjson.serializer

enum class SerializerFeature : Enum<SerializerFeature> {
    entry QuoteFieldNames
    entry UseSingleQuotes
    entry WriteMapNullValue
    entry WriteEnumUsingToString
    entry WriteEnumUsingName
    entry UseISO8601DateFormat
    entry WriteNullListAsEmpty
    entry WriteNullStringAsEmpty
    entry WriteNullNumberAsZero
    entry WriteNullBooleanAsFalse
    entry SkipTransientField
    entry SortField
    entry WriteTabAsSpecial
    entry PrettyFormat
    entry WriteClassName
    entry DisableCircularReferenceDetect
    entry WriteSlashAsSpecial
    entry BrowserCompatible
    entry WriteDateUseDateFormat
    entry NotWriteRootClassName
    entry DisableCheckSpecialChar
    entry BeanToArray
    entry WriteNonStringKeyAsString
    entry NotWriteDefaultValue
    entry BrowserSecure
    entry IgnoreNonFieldGetter
    entry WriteNonStringValueAsString
    entry IgnoreErrorGetter
    entry WriteBigDecimalAsPlain
    entry MapSortField
    fun getMask(): Int
}
