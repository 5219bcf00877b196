//! `split` of strings and regular expressions.

use std::rc::Rc;
use std::sync::Arc;

use super::super::operators::number;
use super::super::value::{Eval, Library, Value};
use super::Call;
use super::regexes::{each_match, regex_of};

/// The parts of a text between the matches.
pub(super) fn split_by(
    call: &mut Call<'_, '_>,
    regex: &Rc<Library>,
    text: &Arc<str>,
    limit: Option<&Value>,
) -> Eval<Option<Value>> {
    let limit = parts_at_most(call, limit.and_then(number))?;
    let (mut parts, mut last) = (Vec::new(), 0);
    let complete = limit < 2
        || each_match(call, regex, text, 0, &mut |call, found| {
            parts.push(Value::string(&text[last..found.range.start]));
            last = found.range.end;
            call.check_size(parts.len().saturating_mul(16))?;
            Ok(parts.len() + 1 < limit)
        })?;
    if !complete {
        return Ok(Some(Value::Unknown));
    }
    parts.push(Value::string(&text[last..]));
    Ok(Some(Value::list(parts)))
}

/// A limit of a number of parts; none or 0 is no limit.
fn parts_at_most(call: &Call<'_, '_>, limit: Option<i64>) -> Eval<usize> {
    match usize::try_from(limit.unwrap_or(0)) {
        Ok(0) => Ok(usize::MAX),
        Ok(limit) => Ok(limit),
        Err(_) => {
            let message = format!("Limit must be non-negative, but was {}", limit.unwrap_or(0));
            call.throw("IllegalArgumentException", message)
        }
    }
}

/// `"text".split(",", ";", limit = 2)`, `"text".split(regex)`
pub(super) fn split(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let this = call.this_text();
    if let Some(regex) = call.arg(0).as_ref().and_then(regex_of) {
        let limit = call.named("limit", 1);
        return split_by(call, &regex, &this, limit.as_ref());
    }
    let separators: Vec<Arc<str>> = (0..call.args.len()).filter_map(|index| call.text(index)).collect();
    if separators.is_empty() {
        return Ok(None);
    }
    let named = |name| call.named(name, usize::MAX);
    let ignore_case = matches!(named("ignoreCase"), Some(Value::Boolean(true)));
    let limit = parts_at_most(call, named("limit").as_ref().and_then(number))?;
    let beyond_basic_plane = |character: char| u32::from(character) > 0xffff;
    if separators.iter().any(|separator| separator.is_empty()) && this.chars().any(beyond_basic_plane) {
        return Ok(None);
    }
    let escaped: Vec<String> = separators.iter().map(|separator| regex::escape(separator)).collect();
    // At the same place the first of the separators wins, as the first alternative does.
    let flags = if ignore_case { "(?i)" } else { "" };
    let Ok(pattern) = regex::Regex::new(&format!("{flags}{}", escaped.join("|"))) else { return Ok(None) };
    Ok(Some(Value::list(pattern.splitn(&this, limit).map(Value::string).collect())))
}
