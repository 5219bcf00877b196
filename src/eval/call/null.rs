//! Calls on null that have a value: `orEmpty()`, which gives what its type says.

use crate::eval::interpreter::Interpreter;
use crate::eval::value::Value;
use crate::sema::resolution::Builtin;
use crate::syntax::tree::ExprId;

impl Interpreter<'_> {
    /// The empty value of a call's type.
    pub(super) fn empty_of(&self, call: ExprId) -> Option<Value> {
        Some(match self.resolution.builtin(self.unit, call)? {
            Builtin::String => Value::string(""),
            Builtin::List => Value::list(Vec::new()),
            Builtin::Set => Value::set([]),
            Builtin::Map => Value::map([]),
            Builtin::Array => Value::array(Vec::new()),
            _ => return None,
        })
    }
}
