//! An access token: nothing shows it, and it is taken out of whatever a server says.

use serde_json::Value;

use super::fault::Fault;

/// No token is shorter: TeamCity's have some hundred characters. What is shorter could not be told from other words.
const SHORTEST: usize = 16;

/// No token is longer.
const LONGEST: usize = 4096;

/// What stands in its place.
const HIDDEN: &str = "***";

/// An access token.
pub struct Token(String);

impl Token {
    /// Reads a token; blanks around it are left out.
    ///
    /// # Errors
    ///
    /// When it cannot be one. The text is not shown.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let text = text.trim();
        let reason = match text.len() {
            0 => "it is empty",
            1..SHORTEST => "it is too short",
            SHORTEST..=LONGEST if text.bytes().all(|byte| byte.is_ascii_graphic()) => {
                return Ok(Self(text.to_owned()));
            }
            SHORTEST..=LONGEST => "it has blanks, or characters that no token has",
            _ => "it is too long",
        };
        Err(Fault::BadToken { reason })
    }

    /// What is sent to the server, and nowhere else.
    pub fn header(&self) -> String {
        format!("Bearer {}", self.0)
    }

    /// A text without the token, however its letters are written.
    pub(super) fn hide(&self, text: &str) -> String {
        let (small, token) = (text.to_ascii_lowercase(), self.0.to_ascii_lowercase());
        let mut shown = String::with_capacity(text.len());
        let mut end = 0;
        for (at, _) in small.match_indices(&token) {
            shown.push_str(text.get(end..at).unwrap_or_default());
            shown.push_str(HIDDEN);
            end = at + token.len();
        }
        shown.push_str(text.get(end..).unwrap_or_default());
        shown
    }

    /// The same for all texts of an answer, which are decoded by then: an escape hides nothing.
    pub(super) fn hide_in(&self, value: Value) -> Value {
        match value {
            Value::String(text) => Value::String(self.hide(&text)),
            Value::Array(list) => Value::Array(list.into_iter().map(|one| self.hide_in(one)).collect()),
            Value::Object(map) => Value::Object(
                map.into_iter().map(|(key, one)| (self.hide(&key), self.hide_in(one))).collect(),
            ),
            other => other,
        }
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(HIDDEN)
    }
}
