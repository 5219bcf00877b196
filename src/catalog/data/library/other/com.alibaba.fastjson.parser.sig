@file:Java
package com.alibaba.fastjson.parser

enum class Feature : Enum<Feature> {
    entry AutoCloseSource
    entry AllowComment
    entry AllowUnQuotedFieldNames
    entry AllowSingleQuotes
    entry InternFieldNames
    entry AllowISO8601DateFormat
    entry AllowArbitraryCommas
    entry UseBigDecimal
    entry IgnoreNotMatch
    entry SortFeidFastMatch
    entry DisableASM
    entry DisableCircularReferenceDetect
    entry InitStringFieldAsEmpty
    entry SupportArrayToBean
    entry OrderedField
    entry DisableSpecialKeyDetect
    entry UseObjectArray
    entry SupportNonPublicField
    entry IgnoreAutoType
    entry DisableFieldSmartMatch
    entry SupportAutoType
    entry NonStringKeyAsString
    entry CustomMapDeserializer
    entry ErrorOnEnumNotMatch
    entry SafeMode
    entry TrimStringFieldValue
    entry UseNativeJavaObject
    fun getMask(): Int
}
