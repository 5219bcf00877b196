@file:Java
package com.alibaba.fastjson

import com.alibaba.fastjson.parser.DefaultJSONParser
import com.alibaba.fastjson.parser.Feature
import com.alibaba.fastjson.parser.ParserConfig
import com.alibaba.fastjson.parser.deserializer.ParseProcess
import com.alibaba.fastjson.serializer.SerializeConfig
import com.alibaba.fastjson.serializer.SerializeFilter
import com.alibaba.fastjson.serializer.SerializerFeature
import com.alibaba.fastjson.support.config.FastJsonConfig
import java.io.InputStream
import java.io.OutputStream
import java.io.Serializable
import java.io.Writer
import java.lang.reflect.Method
import java.lang.reflect.Type
import java.math.BigDecimal
import java.math.BigInteger
import java.nio.charset.Charset
import java.nio.charset.CharsetDecoder
import java.util.Date
import java.util.Locale
import java.util.RandomAccess
import java.util.TimeZone

abstract class JSON {
    fun toString(): String
    fun toJSONString(): String
    fun toString(vararg SerializerFeature): String
    fun writeJSONString(Appendable)
    fun <T> toJavaObject(Class<T>): T
    fun <T> toJavaObject(Type): T
    fun <T> toJavaObject(TypeReference): T
    static var defaultTimeZone: TimeZone
    static var defaultLocale: Locale
    static var DEFAULT_TYPE_KEY: String
    static var DEFFAULT_DATE_FORMAT: String
    static var DEFAULT_PARSER_FEATURE: Int
    static var DEFAULT_GENERATE_FEATURE: Int
    static fun setDefaultTypeKey(String)
    static fun parse(String): Any
    static fun parse(String, ParserConfig): Any
    static fun parse(String, ParserConfig, vararg Feature): Any
    static fun parse(String, ParserConfig, Int): Any
    static fun parse(String, Int): Any
    static fun parse(ByteArray, vararg Feature): Any
    static fun parse(ByteArray, Int, Int, CharsetDecoder, vararg Feature): Any
    static fun parse(ByteArray, Int, Int, CharsetDecoder, Int): Any
    static fun parse(String, vararg Feature): Any
    static fun parseObject(String, vararg Feature): JSONObject
    static fun parseObject(String): JSONObject
    static fun <T> parseObject(String, TypeReference<T>, vararg Feature): T
    static fun <T> parseObject(String, Class<T>, vararg Feature): T
    static fun <T> parseObject(String, Class<T>, ParseProcess, vararg Feature): T
    static fun <T> parseObject(String, Type, vararg Feature): T
    static fun <T> parseObject(String, Type, ParseProcess, vararg Feature): T
    static fun <T> parseObject(String, Type, Int, vararg Feature): T
    static fun <T> parseObject(String, Type, ParserConfig, vararg Feature): T
    static fun <T> parseObject(String, Type, ParserConfig, Int, vararg Feature): T
    static fun <T> parseObject(String, Type, ParserConfig, ParseProcess, Int, vararg Feature): T
    static fun <T> parseObject(ByteArray, Type, vararg Feature): T
    static fun <T> parseObject(ByteArray, Int, Int, Charset, Type, vararg Feature): T
    static fun <T> parseObject(ByteArray, Charset, Type, ParserConfig, ParseProcess, Int, vararg Feature): T
    static fun <T> parseObject(ByteArray, Int, Int, Charset, Type, ParserConfig, ParseProcess, Int, vararg Feature): T
    static fun <T> parseObject(ByteArray, Int, Int, CharsetDecoder, Type, vararg Feature): T
    static fun <T> parseObject(CharArray, Int, Type, vararg Feature): T
    static fun <T> parseObject(InputStream, Type, vararg Feature): T
    static fun <T> parseObject(InputStream, Charset, Type, vararg Feature): T
    static fun <T> parseObject(InputStream, Charset, Type, ParserConfig, vararg Feature): T
    static fun <T> parseObject(InputStream, Charset, Type, ParserConfig, ParseProcess, Int, vararg Feature): T
    static fun <T> parseObject(String, Class<T>): T
    static fun parseArray(String): JSONArray
    static fun parseArray(String, ParserConfig): JSONArray
    static fun <T> parseArray(String, Class<T>): List<T>
    static fun <T> parseArray(String, Class<T>, ParserConfig): List<T>
    static fun parseArray(String, Array<Type>): List<Any>
    static fun parseArray(String, Array<Type>, ParserConfig): List<Any>
    static fun toJSONString(Any): String
    static fun toJSONString(Any, vararg SerializerFeature): String
    static fun toJSONString(Any, Int, vararg SerializerFeature): String
    static fun toJSONStringWithDateFormat(Any, String, vararg SerializerFeature): String
    static fun toJSONString(Any, SerializeFilter, vararg SerializerFeature): String
    static fun toJSONString(Any, Array<SerializeFilter>, vararg SerializerFeature): String
    static fun toJSONBytes(Any, vararg SerializerFeature): ByteArray
    static fun toJSONBytes(Any, SerializeFilter, vararg SerializerFeature): ByteArray
    static fun toJSONBytes(Any, Int, vararg SerializerFeature): ByteArray
    static fun toJSONString(Any, SerializeConfig, vararg SerializerFeature): String
    static fun toJSONString(Any, SerializeConfig, SerializeFilter, vararg SerializerFeature): String
    static fun toJSONString(Any, SerializeConfig, Array<SerializeFilter>, vararg SerializerFeature): String
    static fun toJSONString(Any, SerializeConfig, Array<SerializeFilter>, String, Int, vararg SerializerFeature): String
    static fun toJSONStringZ(Any, SerializeConfig, vararg SerializerFeature): String
    static fun toJSONBytes(Any, SerializeConfig, vararg SerializerFeature): ByteArray
    static fun toJSONBytes(Any, SerializeConfig, Int, vararg SerializerFeature): ByteArray
    static fun toJSONBytes(Any, Array<SerializeFilter>, vararg SerializerFeature): ByteArray
    static fun toJSONBytes(Any, SerializeConfig, SerializeFilter, vararg SerializerFeature): ByteArray
    static fun toJSONBytes(Any, SerializeConfig, Array<SerializeFilter>, Int, vararg SerializerFeature): ByteArray
    static fun toJSONBytes(Any, SerializeConfig, Array<SerializeFilter>, String, Int, vararg SerializerFeature): ByteArray
    static fun toJSONBytes(Charset, Any, SerializeConfig, Array<SerializeFilter>, String, Int, vararg SerializerFeature): ByteArray
    static fun toJSONBytesWithFastJsonConfig(Charset, Any, SerializeConfig, Array<SerializeFilter>, String, Int, vararg SerializerFeature): ByteArray
    static fun toJSONString(Any, Boolean): String
    static fun writeJSONStringTo(Any, Writer, vararg SerializerFeature)
    static fun writeJSONString(Writer, Any, vararg SerializerFeature)
    static fun writeJSONString(Writer, Any, Int, vararg SerializerFeature)
    static fun writeJSONString(OutputStream, Any, vararg SerializerFeature): Int
    static fun writeJSONString(OutputStream, Any, Int, vararg SerializerFeature): Int
    static fun writeJSONString(OutputStream, Charset, Any, vararg SerializerFeature): Int
    static fun writeJSONString(OutputStream, Charset, Any, SerializeConfig, Array<SerializeFilter>, String, Int, vararg SerializerFeature): Int
    static fun writeJSONStringWithFastJsonConfig(OutputStream, Charset, Any, SerializeConfig, Array<SerializeFilter>, String, Int, vararg SerializerFeature): Int
    static fun toJSON(Any): Any
    static fun toJSON(Any, ParserConfig): Any
    static fun toJSON(Any, SerializeConfig): Any
    static fun <T> toJavaObject(JSON, Class<T>): T
    static fun isValid(String): Boolean
    static fun isValidObject(String): Boolean
    static fun isValidArray(String): Boolean
    static fun <T> handleResovleTask(DefaultJSONParser, T)
    static fun addMixInAnnotations(Type, Type)
    static fun removeMixInAnnotations(Type)
    static fun clearMixInAnnotations()
    static fun getMixInAnnotations(Type): Type
    static val VERSION: String
}
class JSONArray : JSON, List<Any>, Cloneable, RandomAccess, Serializable {
    constructor()
    constructor(List<Any>)
    constructor(Int)
    protected var relatedArray: Any
    protected var componentType: Type
    fun getRelatedArray(): Any
    fun setRelatedArray(Any)
    fun getComponentType(): Type
    fun setComponentType(Type)
    fun fluentAdd(Any): JSONArray
    fun fluentRemove(Any): JSONArray
    fun fluentAddAll(Collection<*>): JSONArray
    fun fluentAddAll(Int, Collection<*>): JSONArray
    fun fluentRemoveAll(Collection<*>): JSONArray
    fun fluentRetainAll(Collection<*>): JSONArray
    fun fluentClear(): JSONArray
    fun fluentSet(Int, Any): JSONArray
    fun fluentAdd(Int, Any): JSONArray
    fun fluentRemove(Int): JSONArray
    fun getJSONObject(Int): JSONObject
    fun getJSONArray(Int): JSONArray
    fun <T> getObject(Int, Class<T>): T
    fun <T> getObject(Int, Type): T
    fun getBoolean(Int): java.lang.Boolean
    fun getBooleanValue(Int): Boolean
    fun getByte(Int): java.lang.Byte
    fun getByteValue(Int): Byte
    fun getShort(Int): java.lang.Short
    fun getShortValue(Int): Short
    fun getInteger(Int): Integer
    fun getIntValue(Int): Int
    fun getLong(Int): java.lang.Long
    fun getLongValue(Int): Long
    fun getFloat(Int): java.lang.Float
    fun getFloatValue(Int): Float
    fun getDouble(Int): java.lang.Double
    fun getDoubleValue(Int): Double
    fun getBigDecimal(Int): BigDecimal
    fun getBigInteger(Int): BigInteger
    fun getString(Int): String
    fun getDate(Int): java.util.Date
    fun getSqlDate(Int): Any
    fun getTimestamp(Int): Any
    fun <T> toJavaList(Class<T>): List<T>
    fun clone(): Any
}
class JSONObject : JSON, Map<String, Any>, Cloneable, Serializable {
    constructor()
    constructor(Map<String, Any>)
    constructor(Boolean)
    constructor(Int)
    constructor(Int, Boolean)
    fun getJSONObject(String): JSONObject
    fun getJSONArray(String): JSONArray
    fun <T> getObject(String, Class<T>): T
    fun <T> getObject(String, Type): T
    fun <T> getObject(String, TypeReference): T
    fun getBoolean(String): java.lang.Boolean
    fun getBytes(String): ByteArray
    fun getBooleanValue(String): Boolean
    fun getByte(String): java.lang.Byte
    fun getByteValue(String): Byte
    fun getShort(String): java.lang.Short
    fun getShortValue(String): Short
    fun getInteger(String): Integer
    fun getIntValue(String): Int
    fun getLong(String): java.lang.Long
    fun getLongValue(String): Long
    fun getFloat(String): java.lang.Float
    fun getFloatValue(String): Float
    fun getDouble(String): java.lang.Double
    fun getDoubleValue(String): Double
    fun getBigDecimal(String): BigDecimal
    fun getBigInteger(String): BigInteger
    fun getString(String): String
    fun getDate(String): Date
    fun getSqlDate(String): Any
    fun getTimestamp(String): Any
    fun fluentPut(String, Any): JSONObject
    fun fluentPutAll(Map<out String, *>): JSONObject
    fun fluentClear(): JSONObject
    fun fluentRemove(Any): JSONObject
    fun clone(): JSONObject
    fun getInnerMap(): Map<String, Any>
    fun <T> toJavaObject(Class<T>): T
    fun <T> toJavaObject(Class<T>, ParserConfig, Int): T
}
@Opaque class TypeReference<T>
