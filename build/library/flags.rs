//! The bits that say what a class or callable is. `src/catalog/library` reads them in the same order.

use super::declarations::Class;
use super::resolve::Scope;
use crate::notation::{Kind, Row};

fn bit(condition: bool, at: u32) -> u32 {
    u32::from(condition) << at
}

/// 1 for a warning, 2 for an error, 3 for what is hidden.
fn deprecation(row: &Row) -> u32 {
    row.marks
        .iter()
        .map(|mark| match mark.as_str() {
            "@Deprecated" => 1,
            "@Deprecated(ERROR)" => 2,
            "@Deprecated(HIDDEN)" => 3,
            _ => 0,
        })
        .max()
        .unwrap_or(0)
}

/// Since a 2.x release of Kotlin.
fn is_recent(row: &Row) -> bool {
    row.marks.iter().any(|mark| mark.starts_with("@SinceKotlin(2"))
}

/// 0 final, 1 open, 2 abstract, 3 sealed.
fn modality(row: &Row, java: bool) -> u32 {
    match () {
        () if row.has("sealed") => 3,
        () if row.has("abstract") => 2,
        () if row.has("open") || row.has("override") && !row.has("final") => 1,
        () if java && !row.has("final") && !row.has("static") && !row.has("enum") => 1,
        () => 0,
    }
}

pub fn class(class: &Class, java: bool) -> u32 {
    let row = &class.row;
    let kind = match row.kind {
        _ if row.has("enum") => 4,
        _ if row.has("annotation") => 5,
        _ if row.has("companion") => 3,
        Kind::Object => 2,
        Kind::Interface => 1,
        _ => 0,
    };
    let modality = if row.kind == Kind::Interface && !row.has("sealed") { 2 } else { modality(row, java) };
    kind | modality << 3
        | bit(row.has("inner"), 5)
        | bit(row.has("data"), 6)
        | bit(row.has("value"), 7)
        | bit(row.has("fun"), 8)
        | bit(java, 9)
        | bit(row.has("@TeamCityDsl"), 10)
        | bit(class.opaque, 11)
        | deprecation(row) << 12
        | bit(is_recent(row), 14)
}

pub fn callable(row: &Row, scope: Scope<'_>) -> u32 {
    let kind = match row.kind {
        Kind::Property => 1,
        Kind::Constructor => 2,
        Kind::Entry => 3,
        _ => 0,
    };
    let setter = match () {
        () if row.has("protected set") => 1,
        () if row.has("private set") => 2,
        () => 0,
    };
    kind | bit(row.has("var"), 2)
        | bit(row.has("operator"), 3)
        | bit(row.has("infix"), 4)
        | bit(row.has("inline"), 5)
        | modality(row, scope.java && scope.class.is_some()) << 6
        | bit(row.has("override"), 8)
        | bit(row.has("static"), 9)
        | bit(row.has("@Synthetic"), 10)
        | bit(row.has("lateinit"), 11)
        | bit(row.has("const"), 12)
        | bit(row.has("suspend"), 13)
        | bit(row.has("@HidesMembers"), 14)
        | deprecation(row) << 15
        | bit(row.has("protected"), 17)
        | setter << 18
        | bit(row.has("@OverloadResolutionByLambdaReturnType"), 20)
        | bit(row.has("@LowPriorityInOverloadResolution"), 21)
        | bit(row.has("@Unknown"), 22)
        | bit(scope.java, 23)
        | bit(is_recent(row), 24)
        | bit(row.has("@OnlyInputTypes"), 25)
}
