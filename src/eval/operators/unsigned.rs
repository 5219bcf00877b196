//! Unsigned numbers: their widths, and arithmetic that wraps.

use crate::eval::value::{Value, Width};
use crate::syntax::tree::BinaryOp;

use super::arithmetic::ZERO;

impl Width {
    /// Kotlin's class.
    pub(crate) const fn class(self) -> &'static str {
        match self {
            Self::Byte => "UByte",
            Self::Short => "UShort",
            Self::Int => "UInt",
            Self::Long => "ULong",
        }
    }

    /// The width that a class of that name has.
    pub(crate) fn of_class(name: &str) -> Option<Self> {
        [Self::Byte, Self::Short, Self::Int, Self::Long].into_iter().find(|width| width.class() == name)
    }

    /// The largest number.
    pub(crate) const fn largest(self) -> u64 {
        match self {
            Self::Byte => u8::MAX as u64,
            Self::Short => u16::MAX as u64,
            Self::Int => u32::MAX as u64,
            Self::Long => u64::MAX,
        }
    }

    /// The lower bits of a number, as many as fit.
    pub(crate) const fn cut(self, value: u64) -> Value {
        Value::Unsigned(self, value & self.largest())
    }
}

/// `a op b` of unsigned numbers: of at least the width of `UInt`.
pub(super) fn unsigned(
    op: BinaryOp,
    (a_width, a): (Width, u64),
    (b_width, b): (Width, u64),
) -> Option<Result<Value, &'static str>> {
    let width = a_width.max(b_width).max(Width::Int);
    Some(Ok(width.cut(match op {
        BinaryOp::Plus => a.wrapping_add(b),
        BinaryOp::Minus => a.wrapping_sub(b),
        BinaryOp::Times => a.wrapping_mul(b),
        BinaryOp::Divide | BinaryOp::Remainder if b == 0 => return Some(Err(ZERO)),
        BinaryOp::Divide => a / b,
        BinaryOp::Remainder => a % b,
        _ => return None,
    })))
}

/// `++` and `--`, which keep the width.
pub(super) const fn stepped(width: Width, value: &Value, up: bool) -> Value {
    let Value::Unsigned(_, value) = value else { return Value::Unknown };
    width.cut(if up { value.wrapping_add(1) } else { value.wrapping_sub(1) })
}
