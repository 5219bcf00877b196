//! The names of the parameters of library functions, for arguments that are given by name.

/// The names of a function's parameters by position. Where functions of one name differ, `|` stands between their names;
/// those of blocks are not here.
pub(super) fn names(function: &str) -> &'static [&'static str] {
    match function {
        "Array" | "BooleanArray" | "CharArray" | "DoubleArray" | "IntArray" | "List" | "LongArray"
        | "MutableList" => &["size"],
        "File" => &["pathname|parent", "child"],
        "Pair" | "Triple" => &["first", "second", "third"],
        "Regex" => &["pattern", "option|options"],
        "TODO" => &["reason"],
        "add" => &["index|element", "element"],
        "addAll" => &["index|elements", "elements"],
        "buildList" | "buildMap" | "buildSet" | "buildString" => &["capacity"],
        "check" | "checkNotNull" | "lazyOf" | "require" | "requireNotNull" => &["value"],
        "coerceAtLeast" => &["minimumValue"],
        "coerceAtMost" => &["maximumValue"],
        "coerceIn" => &["minimumValue|range", "maximumValue"],
        "commonPrefixWith" | "commonSuffixWith" | "compareTo" | "contentEquals" | "equals" | "intersect"
        | "subtract" | "union" | "zip" => &["other"],
        "contains" => &["other|element|regex|char"],
        "containsKey" | "getOrPut" | "getValue" => &["key"],
        "containsMatchIn" | "matchEntire" => &["input"],
        "containsValue" => &["value"],
        "copyOfRange" | "subList" => &["fromIndex", "toIndex"],
        "digitToChar" | "digitToInt" | "toInt" | "toIntOrNull" | "toLong" | "toLongOrNull" | "toString" => {
            &["radix"]
        }
        "downTo" | "until" => &["to"],
        "drop" | "dropLast" | "take" | "takeLast" => &["n"],
        "elementAt" | "elementAtOrElse" | "elementAtOrNull" | "getOrNull" | "removeAt" => &["index"],
        "endsWith" => &["suffix|other"],
        "error" => &["message"],
        "find" | "findAll" => &["input", "startIndex"],
        "fold" | "foldIndexed" | "foldRight" | "foldRightIndexed" | "runningFold" | "scan" => &["initial"],
        "generateSequence" => &["seed|seedFunction|nextFunction", "nextFunction"],
        "get" => &["key|index"],
        "getOrDefault" => &["key", "defaultValue"],
        "getOrElse" => &["key|index"],
        "indexOf" | "lastIndexOf" => &["string|char|element"],
        "lowercase" | "titlecase" | "uppercase" => &["locale"],
        "matches" => &["regex|input"],
        "minus" => &["element|elements|key|keys|other"],
        "plus" => &["element|elements|pair|pairs|map|other"],
        "prependIndent" => &["indent"],
        "put" => &["key", "value"],
        "putAll" => &["from|pairs"],
        "readLines" | "readText" => &["charset"],
        "relativeTo" => &["base"],
        "remove" => &["element|key", "value"],
        "removeAll" | "retainAll" => &["elements"],
        "removePrefix" => &["prefix"],
        "removeSuffix" => &["suffix"],
        "removeSurrounding" => &["prefix|delimiter", "suffix"],
        "repeat" => &["n|times"],
        "replace" | "replaceFirst" => {
            &["oldValue|oldChar|regex|input", "newValue|newChar|replacement", "ignoreCase"]
        }
        "replaceAfter" | "replaceAfterLast" | "replaceBefore" | "replaceBeforeLast" => {
            &["delimiter", "replacement"]
        }
        "replaceIndent" => &["newIndent"],
        "resolve" => &["relative"],
        "set" => &["index|key", "element|value"],
        "split" => &["input|regex"],
        "startsWith" => &["prefix|other"],
        "step" => &["step"],
        "to" => &["that"],
        "with" => &["receiver"],
        _ => &[],
    }
}
