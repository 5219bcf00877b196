//! `java.math.BigDecimal`, as far as its digits fit 128 bits; larger results are not evaluated.

use super::super::operators::number;
use super::super::value::{Eval, Library, Value};
use super::{Call, Table};

/// A decimal number: its digits, and how many of them stand after the point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Decimal {
    digits: i128,
    scale: i32,
}

/// How large a scale may be: the digits that it asks for would not fit anyway.
const MAX_SCALE: i32 = 38;

pub(super) static DECIMALS: Table = &[
    ("abs", |call| Ok(this(call).and_then(|it| Some(decimal(it.digits.checked_abs()?, it.scale))))),
    ("add", |call| with(call, Decimal::plus)),
    ("compareTo", |call| {
        let (Some(a), Some(b)) = (this(call), other(call)) else { return Ok(None) };
        Ok(a.cmp(b).map(|order| Value::Int(order as i32)))
    }),
    ("div", |call| divided(call, true)),
    ("divide", |call| divided(call, false)),
    ("max", |call| extreme(call, true)),
    ("min", |call| extreme(call, false)),
    ("minus", |call| with(call, Decimal::minus)),
    ("multiply", |call| with(call, Decimal::times)),
    ("negate", negated),
    ("plus", |call| with(call, Decimal::plus)),
    ("pow", |call| {
        let (Some(this), Some(exponent)) = (this(call), call.int(0)) else { return Ok(None) };
        let power = || {
            let digits = this.digits.checked_pow(u32::try_from(exponent).ok()?)?;
            Some(decimal(digits, this.scale.checked_mul(i32::try_from(exponent).ok()?)?))
        };
        Ok(power())
    }),
    ("precision", |call| {
        let count = this(call).map(|it| it.digits.unsigned_abs().to_string().len());
        Ok(count.and_then(|count| i32::try_from(count).ok()).map(Value::Int))
    }),
    ("scale", |call| Ok(this(call).map(|it| Value::Int(it.scale)))),
    ("setScale", |call| {
        let (Some(this), Some(scale)) = (this(call), call.int(0).and_then(|it| i32::try_from(it).ok()))
        else {
            return Ok(None);
        };
        let rounding = match call.arg(1) {
            Some(rounding) => match rounding_of(&rounding) {
                Some(rounding) => rounding,
                None => return Ok(None),
            },
            None => Rounding::Unnecessary,
        };
        rescaled(call, this.digits, 1, this.scale, scale, rounding)
    }),
    ("signum", |call| Ok(this(call).and_then(|it| i32::try_from(it.digits.signum()).ok()).map(Value::Int))),
    ("stripTrailingZeros", |call| {
        Ok(this(call).map(|it| {
            let (mut digits, mut scale) = (it.digits, it.scale);
            while digits != 0 && digits % 10 == 0 {
                digits /= 10;
                scale -= 1;
            }
            decimal(digits, if digits == 0 { 0 } else { scale })
        }))
    }),
    ("subtract", |call| with(call, Decimal::minus)),
    ("times", |call| with(call, Decimal::times)),
    ("toDouble", |call| Ok(this(call).and_then(|it| it.text().parse().ok()).map(Value::Double))),
    ("toInt", |call| Ok(this(call).and_then(|it| i32::try_from(it.whole()?).ok()).map(Value::Int))),
    ("toLong", |call| Ok(this(call).and_then(|it| i64::try_from(it.whole()?).ok()).map(Value::Long))),
    ("toPlainString", |call| Ok(this(call).map(|it| Value::string(it.plain())))),
    ("unaryMinus", negated),
];

/// How a digit too many is dropped: `java.math.RoundingMode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rounding {
    Up,
    Down,
    Ceiling,
    Floor,
    HalfUp,
    HalfDown,
    HalfEven,
    Unnecessary,
}

/// The names of the constants of `RoundingMode`.
const ROUNDINGS: [(&str, Rounding); 8] = [
    ("UP", Rounding::Up),
    ("DOWN", Rounding::Down),
    ("CEILING", Rounding::Ceiling),
    ("FLOOR", Rounding::Floor),
    ("HALF_UP", Rounding::HalfUp),
    ("HALF_DOWN", Rounding::HalfDown),
    ("HALF_EVEN", Rounding::HalfEven),
    ("UNNECESSARY", Rounding::Unnecessary),
];

fn rounding_of(value: &Value) -> Option<Rounding> {
    let Value::Library(library) = value else { return None };
    let Library::Constant("RoundingMode", name) = &**library else { return None };
    ROUNDINGS.iter().find(|(known, _)| *known == &**name).map(|(_, rounding)| *rounding)
}

impl Decimal {
    /// A number as Java reads it, without an exponent.
    fn parse(text: &str) -> Option<Self> {
        let (sign, rest) = match text.strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, text.strip_prefix('+').unwrap_or(text)),
        };
        let (whole, fraction) = rest.split_once('.').unwrap_or((rest, ""));
        let digits = format!("{whole}{fraction}");
        if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let scale = i32::try_from(fraction.len()).ok().filter(|scale| *scale <= MAX_SCALE)?;
        Some(Self { digits: digits.parse::<i128>().ok()?.checked_mul(sign)?, scale })
    }

    /// The digits at a larger scale.
    fn at(self, scale: i32) -> Option<i128> {
        let by = u32::try_from(scale.checked_sub(self.scale)?).ok()?;
        self.digits.checked_mul(10i128.checked_pow(by)?)
    }

    fn plus(self, other: Self) -> Option<Self> {
        let scale = self.scale.max(other.scale);
        Some(Self { digits: self.at(scale)?.checked_add(other.at(scale)?)?, scale })
    }

    fn minus(self, other: Self) -> Option<Self> {
        self.plus(Self { digits: other.digits.checked_neg()?, ..other })
    }

    fn times(self, other: Self) -> Option<Self> {
        let scale = self.scale.checked_add(other.scale)?;
        Some(Self { digits: self.digits.checked_mul(other.digits)?, scale })
    }

    /// How it compares to another, whatever their scales; `None` where the digits would not fit.
    pub(crate) fn cmp(self, other: Self) -> Option<std::cmp::Ordering> {
        let scale = self.scale.max(other.scale);
        Some(self.at(scale)?.cmp(&other.at(scale)?))
    }

    /// Without what stands after the point.
    fn whole(self) -> Option<i128> {
        match u32::try_from(self.scale) {
            Ok(scale) => Some(self.digits / 10i128.checked_pow(scale)?),
            Err(_) => self.at(0),
        }
    }

    fn plain(self) -> String {
        let sign = if self.digits < 0 { "-" } else { "" };
        let mut digits = self.digits.unsigned_abs().to_string();
        let Ok(scale) = usize::try_from(self.scale) else {
            let zeros = usize::try_from(self.scale.unsigned_abs()).unwrap_or(0);
            let zeros = if self.digits == 0 { 0 } else { zeros };
            return format!("{sign}{digits}{}", "0".repeat(zeros));
        };
        if scale == 0 {
            return format!("{sign}{digits}");
        }
        if digits.len() <= scale {
            digits = format!("{}{digits}", "0".repeat(scale + 1 - digits.len()));
        }
        let (whole, fraction) = digits.split_at(digits.len() - scale);
        format!("{sign}{whole}.{fraction}")
    }

    /// As `toString` writes it.
    pub(crate) fn text(self) -> String {
        let digits = self.digits.unsigned_abs().to_string();
        let exponent = i64::try_from(digits.len()).unwrap_or(1) - 1 - i64::from(self.scale);
        if self.scale >= 0 && exponent >= -6 {
            return self.plain();
        }
        let sign = if self.digits < 0 { "-" } else { "" };
        let plus = if exponent < 0 { "" } else { "+" };
        let (first, rest) = digits.split_at(1);
        let point = if rest.is_empty() { "" } else { "." };
        let exponent = if exponent == 0 { String::new() } else { format!("E{plus}{exponent}") };
        format!("{sign}{first}{point}{rest}{exponent}")
    }
}

fn decimal(digits: i128, scale: i32) -> Value {
    Value::library(Library::Decimal(Decimal { digits, scale }))
}

fn of(value: &Value) -> Option<Decimal> {
    match value {
        Value::Library(library) => match **library {
            Library::Decimal(decimal) => Some(decimal),
            _ => None,
        },
        _ => None,
    }
}

fn this(call: &Call<'_, '_>) -> Option<Decimal> {
    of(&call.this)
}

fn other(call: &Call<'_, '_>) -> Option<Decimal> {
    of(&call.arg(0)?)
}

fn with(call: &Call<'_, '_>, combine: fn(Decimal, Decimal) -> Option<Decimal>) -> Eval<Option<Value>> {
    let combined = this(call).zip(other(call)).and_then(|(a, b)| combine(a, b));
    Ok(combined.map(|it| decimal(it.digits, it.scale)))
}

fn negated(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    Ok(this(call).and_then(|it| Some(decimal(it.digits.checked_neg()?, it.scale))))
}

fn extreme(call: &Call<'_, '_>, largest: bool) -> Eval<Option<Value>> {
    let (Some(a), Some(b)) = (this(call), other(call)) else { return Ok(None) };
    let Some(order) = a.cmp(b) else { return Ok(None) };
    let first = if largest { order.is_ge() } else { order.is_le() };
    let chosen = if first { a } else { b };
    Ok(Some(decimal(chosen.digits, chosen.scale)))
}

/// `a / b` rounds half to even at the scale of `a`; `a.divide(b)` is exact, or is told how to round.
fn divided(call: &mut Call<'_, '_>, operator: bool) -> Eval<Option<Value>> {
    let (Some(a), Some(b)) = (this(call), other(call)) else { return Ok(None) };
    if b.digits == 0 {
        return if a.digits == 0 { Ok(None) } else { call.throw("ArithmeticException", "/ by zero") };
    }
    let (scale, rounding) = match (call.arg(1), call.arg(2)) {
        (None, _) if operator => (a.scale, Rounding::HalfEven),
        (None, _) => return exactly_divided(call, a, b),
        (Some(rounding), None) => match rounding_of(&rounding) {
            Some(rounding) => (a.scale, rounding),
            None => return Ok(None),
        },
        (Some(scale), Some(rounding)) => {
            let scale = number(&scale).and_then(|scale| i32::try_from(scale).ok());
            match (scale, rounding_of(&rounding)) {
                (Some(scale), Some(rounding)) => (scale, rounding),
                _ => return Ok(None),
            }
        }
    };
    rescaled(call, a.digits, b.digits, a.scale.saturating_sub(b.scale), scale, rounding)
}

/// The quotient with as few digits as it needs, but for those of the preferred scale.
fn exactly_divided(call: &mut Call<'_, '_>, a: Decimal, b: Decimal) -> Eval<Option<Value>> {
    let preferred = a.scale.saturating_sub(b.scale);
    let (mut rest, mut twos, mut fives) = (b.digits.unsigned_abs(), 0, 0);
    let common = gcd(a.digits.unsigned_abs(), rest);
    rest /= common.max(1);
    while rest.is_multiple_of(2) {
        rest /= 2;
        twos += 1;
    }
    while rest.is_multiple_of(5) {
        rest /= 5;
        fives += 1;
    }
    if rest != 1 {
        let message = "Non-terminating decimal expansion; no exact representable decimal result.";
        return call.throw("ArithmeticException", message);
    }
    let scale = preferred.saturating_add(twos.max(fives));
    rescaled(call, a.digits, b.digits, preferred, scale, Rounding::Unnecessary)
}

fn gcd(a: u128, b: u128) -> u128 {
    if b == 0 { a } else { gcd(b, a % b) }
}

/// `digits / by` of one scale at another, rounded.
fn rescaled(
    call: &Call<'_, '_>,
    digits: i128,
    by: i128,
    from: i32,
    scale: i32,
    rounding: Rounding,
) -> Eval<Option<Value>> {
    let fraction = || {
        let shift = scale.checked_sub(from)?;
        let power = 10i128.checked_pow(shift.unsigned_abs())?;
        if shift >= 0 {
            Some((digits.checked_mul(power)?, by))
        } else {
            Some((digits, by.checked_mul(power)?))
        }
    };
    let Some((above, below)) = fraction() else { return Ok(None) };
    let (Some(whole), Some(rest)) = (above.checked_div(below), above.checked_rem(below)) else {
        return Ok(None);
    };
    if rest != 0 && rounding == Rounding::Unnecessary {
        return call.throw("ArithmeticException", "Rounding necessary");
    }
    let negative = (above < 0) != (below < 0);
    let half = rest.unsigned_abs().checked_mul(2).map(|twice| twice.cmp(&below.unsigned_abs()));
    let Some(half) = half else { return Ok(None) };
    let away = rest != 0
        && match rounding {
            Rounding::Up => true,
            Rounding::Down | Rounding::Unnecessary => false,
            Rounding::Ceiling => !negative,
            Rounding::Floor => negative,
            Rounding::HalfUp => half.is_ge(),
            Rounding::HalfDown => half.is_gt(),
            Rounding::HalfEven => half.is_gt() || half.is_eq() && whole % 2 != 0,
        };
    let step = if negative { -1 } else { 1 };
    let rounded = if away { whole.checked_add(step) } else { Some(whole) };
    Ok(rounded.map(|digits| decimal(digits, scale)))
}

/// `BigDecimal("1.10")`, `BigDecimal(5)`, `"1.10".toBigDecimal()`, `BigDecimal.valueOf(5)`
pub(super) fn make(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    if call.args.len() > 1 {
        return Ok(None);
    }
    let Some(value) = call.arg(0) else { return Ok(None) };
    made(call, &value)
}

/// `text.toBigDecimal()`, `number.toBigDecimal()`
pub(super) fn of_this(call: &mut Call<'_, '_>) -> Eval<Option<Value>> {
    let this = call.this.clone();
    made(call, &this)
}

fn made(call: &mut Call<'_, '_>, value: &Value) -> Eval<Option<Value>> {
    Ok(match value {
        Value::String(text) => Decimal::parse(text).map(|it| decimal(it.digits, it.scale)),
        Value::Int(_) | Value::Long(_) => number(value).map(|it| decimal(i128::from(it), 0)),
        // The constructor takes the bits of a `Double`, all else its text.
        Value::Double(_) if call.name != "BigDecimal" => {
            let text = call.display(value)?;
            text.and_then(|text| Decimal::parse(&text)).map(|it| decimal(it.digits, it.scale))
        }
        _ => None,
    })
}

/// `BigDecimal.TEN`
pub(super) fn constant(name: &str) -> Option<Value> {
    let digits = match name {
        "ZERO" => 0,
        "ONE" => 1,
        "TEN" => 10,
        _ => return None,
    };
    Some(decimal(digits, 0))
}
