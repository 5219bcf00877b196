//! What a secret looks like, and the forms in which TeamCity keeps secrets safe.
//!
//! Nothing here prints a secret; who tells of one says what kind it is and where.

mod forms;
mod names;
mod scripts;
mod shapes;
mod signs;
mod urls;

pub(crate) use forms::{REFERENCE, TOKEN_ID, Token, is_plausible, is_safe, token, token_at};
pub(crate) use names::{is_harmless_name, is_secret_name};
pub(crate) use scripts::secrets_in_script;
pub(crate) use shapes::{
    AWS_KEY, PRIVATE_KEY, beginnings_of_tokens, find, has_access_key_id, has_secret_key, kind,
    middles_of_tokens, secret_keys, tokens, tokens_by_middle,
};
pub(crate) use signs::Signs;
pub(crate) use urls::password_in_url;
