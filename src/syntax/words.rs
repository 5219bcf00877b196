//! Kotlin's words.

/// What a hard keyword, which can never be a name without backticks, is to the words around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keyword {
    /// `as`
    As,
    /// An operand by itself: `null`, `this`, ...
    Operand,
    /// Another expression or type follows, nested in what the word begins: `if`, `return`, ...
    Nesting,
    /// Any other.
    Plain,
}

/// The hard keyword that a word is.
pub(super) fn keyword(word: &[u8]) -> Option<Keyword> {
    if word.len() < 2 || word.len() > 9 {
        return None;
    }
    Some(match word {
        b"as" => Keyword::As,
        b"break" | b"continue" | b"false" | b"null" | b"super" | b"this" | b"true" => Keyword::Operand,
        b"do" | b"else" | b"for" | b"fun" | b"if" | b"return" | b"throw" | b"try" | b"when" | b"while" => {
            Keyword::Nesting
        }
        b"class" | b"in" | b"interface" | b"is" | b"object" | b"package" | b"typealias" | b"typeof"
        | b"val" | b"var" => Keyword::Plain,
        _ => return None,
    })
}

/// Whether a word is a modifier when a word or an annotation follows it.
pub(super) fn is_modifier(word: &[u8]) -> bool {
    matches!(
        word,
        b"abstract"
            | b"actual"
            | b"annotation"
            | b"companion"
            | b"const"
            | b"crossinline"
            | b"data"
            | b"enum"
            | b"expect"
            | b"external"
            | b"final"
            | b"infix"
            | b"inline"
            | b"inner"
            | b"internal"
            | b"lateinit"
            | b"noinline"
            | b"open"
            | b"operator"
            | b"override"
            | b"private"
            | b"protected"
            | b"public"
            | b"sealed"
            | b"suspend"
            | b"tailrec"
            | b"value"
            | b"vararg"
    )
}

/// Whether the grammar asks for a word, which is a name everywhere else.
pub(super) fn is_asked_for(word: &[u8]) -> bool {
    matches!(
        word,
        b"all"
            | b"by"
            | b"catch"
            | b"constructor"
            | b"context"
            | b"delegate"
            | b"field"
            | b"file"
            | b"finally"
            | b"get"
            | b"import"
            | b"init"
            | b"out"
            | b"param"
            | b"property"
            | b"receiver"
            | b"reified"
            | b"set"
            | b"setparam"
            | b"where"
    )
}

/// Whether a word can never be a name.
pub(super) fn is_hard_keyword(word: &str) -> bool {
    keyword(word.as_bytes()).is_some()
}
