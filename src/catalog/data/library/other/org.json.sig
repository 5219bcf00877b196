@file:Java
package org.json

import java.io.Closeable
import java.io.InputStream
import java.io.Reader
import java.io.Writer
import java.math.BigDecimal
import java.math.BigInteger
import java.util.Locale

class JSONArray : Iterable<Any> {
    constructor()
    constructor(JSONTokener)
    constructor(JSONTokener, JSONParserConfiguration)
    constructor(String)
    constructor(String, JSONParserConfiguration)
    constructor(Collection<*>)
    constructor(Collection<*>, JSONParserConfiguration)
    constructor(Iterable<*>)
    constructor(JSONArray)
    constructor(Any)
    constructor(Int)
    fun iterator(): Iterator<Any>
    fun get(Int): Any
    fun getBoolean(Int): Boolean
    fun getDouble(Int): Double
    fun getFloat(Int): Float
    fun getNumber(Int): Number
    fun <E : Enum<E>> getEnum(Class<E>, Int): E
    fun getBigDecimal(Int): BigDecimal
    fun getBigInteger(Int): BigInteger
    fun getBigInteger(Int, JSONParserConfiguration): BigInteger
    fun getInt(Int): Int
    fun getJSONArray(Int): JSONArray
    fun getJSONObject(Int): JSONObject
    fun getLong(Int): Long
    fun getString(Int): String
    fun isNull(Int): Boolean
    fun join(String): String
    fun length(): Int
    fun clear()
    fun opt(Int): Any
    fun optBoolean(Int): Boolean
    fun optBoolean(Int, Boolean): Boolean
    fun optBooleanObject(Int): java.lang.Boolean
    fun optBooleanObject(Int, java.lang.Boolean): java.lang.Boolean
    fun optDouble(Int): Double
    fun optDouble(Int, Double): Double
    fun optDoubleObject(Int): java.lang.Double
    fun optDoubleObject(Int, java.lang.Double): java.lang.Double
    fun optFloat(Int): Float
    fun optFloat(Int, Float): Float
    fun optFloatObject(Int): java.lang.Float
    fun optFloatObject(Int, java.lang.Float): java.lang.Float
    fun optInt(Int): Int
    fun optInt(Int, Int): Int
    fun optIntegerObject(Int): Integer
    fun optIntegerObject(Int, Integer): Integer
    fun <E : Enum<E>> optEnum(Class<E>, Int): E
    fun <E : Enum<E>> optEnum(Class<E>, Int, E): E
    fun optBigInteger(Int, BigInteger): BigInteger
    fun optBigInteger(Int, BigInteger, JSONParserConfiguration): BigInteger
    fun optBigDecimal(Int, BigDecimal): BigDecimal
    fun optJSONArray(Int): JSONArray
    fun optJSONArray(Int, JSONArray): JSONArray
    fun optJSONObject(Int): JSONObject
    fun optJSONObject(Int, JSONObject): JSONObject
    fun optLong(Int): Long
    fun optLong(Int, Long): Long
    fun optLongObject(Int): java.lang.Long
    fun optLongObject(Int, java.lang.Long): java.lang.Long
    fun optNumber(Int): Number
    fun optNumber(Int, Number): Number
    fun optString(Int): String
    fun optString(Int, String): String
    fun put(Boolean): JSONArray
    fun put(Collection<*>): JSONArray
    fun put(Double): JSONArray
    fun put(Float): JSONArray
    fun put(Int): JSONArray
    fun put(Long): JSONArray
    fun put(Map<*, *>): JSONArray
    fun put(Any): JSONArray
    fun put(Int, Boolean): JSONArray
    fun put(Int, Collection<*>): JSONArray
    fun put(Int, Double): JSONArray
    fun put(Int, Float): JSONArray
    fun put(Int, Int): JSONArray
    fun put(Int, Long): JSONArray
    fun put(Int, Map<*, *>): JSONArray
    fun put(Int, Map<*, *>, JSONParserConfiguration): JSONArray
    fun put(Int, Any): JSONArray
    fun putAll(Collection<*>): JSONArray
    fun putAll(Iterable<*>): JSONArray
    fun putAll(JSONArray): JSONArray
    fun putAll(Any): JSONArray
    fun query(String): Any
    fun query(JSONPointer): Any
    fun optQuery(String): Any
    fun optQuery(JSONPointer): Any
    fun remove(Int): Any
    fun similar(Any): Boolean
    fun toJSONObject(JSONArray): JSONObject
    fun toString(): String
    fun toString(Int): String
    fun write(Writer): Writer
    fun write(Writer, Int, Int): Writer
    fun toList(): List<Any>
    fun isEmpty(): Boolean
}
class JSONException : RuntimeException {
    constructor(String)
    constructor(String, Throwable)
    constructor(Throwable)
}
class JSONObject {
    constructor()
    constructor(JSONObject, vararg String)
    constructor(JSONTokener)
    constructor(JSONTokener, JSONParserConfiguration)
    constructor(Map<*, *>)
    constructor(Map<*, *>, JSONParserConfiguration)
    constructor(Any)
    constructor(Any, JSONParserConfiguration)
    constructor(Any, vararg String)
    constructor(String)
    constructor(String, JSONParserConfiguration)
    constructor(String, Locale)
    protected constructor(Int)
    fun getMapType(): Class<*>
    fun accumulate(String, Any): JSONObject
    fun append(String, Any): JSONObject
    fun get(String): Any
    fun <E : Enum<E>> getEnum(Class<E>, String): E
    fun getBoolean(String): Boolean
    fun getBigInteger(String): BigInteger
    fun getBigInteger(String, JSONParserConfiguration): BigInteger
    fun getBigDecimal(String): BigDecimal
    fun getDouble(String): Double
    fun getFloat(String): Float
    fun getNumber(String): Number
    fun getInt(String): Int
    fun getJSONArray(String): JSONArray
    fun getJSONObject(String): JSONObject
    fun getLong(String): Long
    fun getString(String): String
    fun has(String): Boolean
    fun increment(String): JSONObject
    fun isNull(String): Boolean
    fun keys(): Iterator<String>
    fun keySet(): Set<String>
    protected fun entrySet(): Set<Map.Entry<String, Any>>
    fun length(): Int
    fun clear()
    fun isEmpty(): Boolean
    fun names(): JSONArray
    fun opt(String): Any
    fun <E : Enum<E>> optEnum(Class<E>, String): E
    fun <E : Enum<E>> optEnum(Class<E>, String, E): E
    fun optBoolean(String): Boolean
    fun optBoolean(String, Boolean): Boolean
    fun optBooleanObject(String): java.lang.Boolean
    fun optBooleanObject(String, java.lang.Boolean): java.lang.Boolean
    fun optBigDecimal(String, BigDecimal): BigDecimal
    fun optBigInteger(String, BigInteger): BigInteger
    fun optBigInteger(String, BigInteger, JSONParserConfiguration): BigInteger
    fun optDouble(String): Double
    fun optDouble(String, Double): Double
    fun optDoubleObject(String): java.lang.Double
    fun optDoubleObject(String, java.lang.Double): java.lang.Double
    fun optFloat(String): Float
    fun optFloat(String, Float): Float
    fun optFloatObject(String): java.lang.Float
    fun optFloatObject(String, java.lang.Float): java.lang.Float
    fun optInt(String): Int
    fun optInt(String, Int): Int
    fun optIntegerObject(String): Integer
    fun optIntegerObject(String, Integer): Integer
    fun optJSONArray(String): JSONArray
    fun optJSONArray(String, JSONArray): JSONArray
    fun optJSONObject(String): JSONObject
    fun optJSONObject(String, JSONObject): JSONObject
    fun optLong(String): Long
    fun optLong(String, Long): Long
    fun optLongObject(String): java.lang.Long
    fun optLongObject(String, java.lang.Long): java.lang.Long
    fun optNumber(String): Number
    fun optNumber(String, Number): Number
    fun optString(String): String
    fun optString(String, String): String
    fun put(String, Boolean): JSONObject
    fun put(String, Collection<*>): JSONObject
    fun put(String, Double): JSONObject
    fun put(String, Float): JSONObject
    fun put(String, Int): JSONObject
    fun put(String, Long): JSONObject
    fun put(String, Map<*, *>): JSONObject
    fun put(String, Any): JSONObject
    fun putOnce(String, Any): JSONObject
    fun putOpt(String, Any): JSONObject
    fun query(String): Any
    fun query(JSONPointer): Any
    fun optQuery(String): Any
    fun optQuery(JSONPointer): Any
    fun remove(String): Any
    fun similar(Any): Boolean
    fun toJSONArray(JSONArray): JSONArray
    fun toString(): String
    fun toString(Int): String
    fun write(Writer): Writer
    fun write(Writer, Int, Int): Writer
    fun toMap(): Map<String, Any>
    fun <T> fromJson(Class<T>): T
    static val NULL: Any
    static fun doubleToString(Double): String
    static fun getNames(JSONObject): Array<String>
    static fun getNames(Any): Array<String>
    static fun numberToString(Number): String
    static fun quote(String): String
    static fun quote(String, Writer): Writer
    protected static fun isDecimalNotation(String): Boolean
    static fun stringToValue(String): Any
    static fun stringToValue(String, JSONParserConfiguration): Any
    protected static fun stringToNumber(String): Number
    static fun testValidity(Any)
    static fun valueToString(Any): String
    static fun wrap(Any): Any
    static fun <T> fromJson(String, Class<T>): T
}
class JSONTokener {
    constructor(Reader)
    constructor(Reader, JSONParserConfiguration)
    constructor(InputStream)
    constructor(InputStream, JSONParserConfiguration)
    constructor(String)
    constructor(String, JSONParserConfiguration)
    fun getJsonParserConfiguration(): JSONParserConfiguration
    @Deprecated fun setJsonParserConfiguration(JSONParserConfiguration)
    fun back()
    fun end(): Boolean
    fun more(): Boolean
    fun next(): Char
    protected fun getPrevious(): Char
    fun next(Char): Char
    fun next(Int): String
    fun nextClean(): Char
    fun nextString(Char): String
    fun nextTo(Char): String
    fun nextTo(String): String
    fun nextValue(): Any
    fun skipTo(Char): Char
    fun syntaxError(String): JSONException
    fun syntaxError(String, Throwable): JSONException
    fun toString(): String
    fun close()
    static fun dehexchar(Char): Int
}
