//! Functions that stand for operators: the names that there are, and the parameters and results that they ask for.

use crate::sema::rules::WRONG_MODIFIER;
use crate::syntax::tree::{Body, ExprId, Function, Modifier, Type};

use super::Checker;
use super::outline::Container;

/// How many parameters an operator takes.
#[derive(Clone, Copy)]
enum Count {
    Exactly(usize),
    AtLeast(usize),
    Any,
}

/// What an operator asks of its function.
struct Operator {
    count: Count,
    /// Whether it takes a `vararg` and default values.
    free: bool,
    /// The type that it returns.
    returns: Option<&'static str>,
}

const fn operator(count: Count, returns: Option<&'static str>) -> Operator {
    Operator { count, free: false, returns }
}

const fn free(count: Count) -> Operator {
    Operator { count, free: true, returns: None }
}

fn find(name: &str) -> Option<Operator> {
    let component = name.strip_prefix("component");
    Some(match name {
        "plus" | "minus" | "times" | "div" | "rem" | "rangeTo" | "rangeUntil" => {
            operator(Count::Exactly(1), None)
        }
        "plusAssign" | "minusAssign" | "timesAssign" | "divAssign" | "remAssign" => {
            operator(Count::Exactly(1), Some("Unit"))
        }
        "contains" => operator(Count::Exactly(1), Some("Boolean")),
        "compareTo" => operator(Count::Exactly(1), Some("Int")),
        "equals" => operator(Count::Exactly(1), Some("Boolean")),
        "unaryPlus" | "unaryMinus" | "not" | "inc" | "dec" | "iterator" | "next" => {
            operator(Count::Exactly(0), None)
        }
        "hasNext" => operator(Count::Exactly(0), Some("Boolean")),
        "get" => free(Count::AtLeast(1)),
        "set" => free(Count::AtLeast(2)),
        "invoke" => free(Count::Any),
        "getValue" => free(Count::AtLeast(2)),
        "setValue" => free(Count::AtLeast(3)),
        "provideDelegate" => free(Count::Exactly(2)),
        _ if component.is_some_and(|it| !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_digit())) => {
            operator(Count::Exactly(0), None)
        }
        _ => return None,
    })
}

impl Checker<'_, '_> {
    pub(super) fn operator(&mut self, function: &Function, place: Container) {
        if !function.modifiers.has(Modifier::Operator) {
            return;
        }
        if let Some(why) = self.misfit(function, place) {
            let at = self.file.keyword(&function.modifiers, Modifier::Operator);
            let message = format!("`operator` is not applicable to this function: {why}");
            self.report(&WRONG_MODIFIER, at, message);
        }
    }

    /// Why a function is no operator.
    fn misfit(&self, function: &Function, place: Container) -> Option<String> {
        let name = function.name.map_or("", |name| self.file.name(name.name));
        if function.receiver.is_none() && !matches!(place, Container::Member(_)) {
            return Some("it must be a member or an extension".to_owned());
        }
        let Some(operator) = find(name) else {
            return Some(format!("no operator has the name `{name}`"));
        };
        let parameters = &self.file.tree()[function.parameters];
        if name == "equals" && !function.modifiers.has(Modifier::Override) {
            return Some("it must override `equals` of `Any`".to_owned());
        }
        // What has a default value is as good as not there.
        let count = parameters.iter().filter(|it| it.default.is_none()).count();
        match operator.count {
            Count::Exactly(0) if count != 0 => return Some("it must have no parameters".to_owned()),
            Count::Exactly(1) if count != 1 => return Some("it must have a single parameter".to_owned()),
            Count::Exactly(right) if count != right => {
                return Some(format!("it must have exactly {right} parameters"));
            }
            Count::AtLeast(least) if count < least => {
                return Some(format!("it must have at least {least} parameters"));
            }
            _ => {}
        }
        if !operator.free && parameters.iter().any(|it| it.modifiers.has(Modifier::Vararg)) {
            return Some("its parameter cannot be a `vararg`".to_owned());
        }
        let takes_some = !matches!(operator.count, Count::Exactly(0));
        if !operator.free && takes_some && parameters.iter().any(|it| it.default.is_some()) {
            return Some("its parameter cannot have a default value".to_owned());
        }
        let right = operator.returns?;
        self.returns_other(function, right).then(|| format!("it must return `{right}`"))
    }

    /// Whether a function certainly returns another type than `right`.
    fn returns_other(&self, function: &Function, right: &str) -> bool {
        const BUILT_IN: &[&str] =
            &["Unit", "Boolean", "Int", "Long", "String", "Double", "Float", "Char", "Any"];
        let tree = self.file.tree();
        let other = |name: &str| name != right && BUILT_IN.contains(&name) && !self.file.declares_type(name);
        match function.returns.map(|ty| (ty, tree[ty])) {
            Some((_, Type::Nullable(inner))) => {
                self.file.simple_name(inner).is_some_and(|name| name == right || other(name))
            }
            Some((ty, _)) => self.file.simple_name(ty).is_some_and(other),
            None => match function.body {
                Body::Block(_) => right != "Unit",
                Body::Expr(value) => self.literal_type(value).is_some_and(|ty| ty != right),
                Body::None => false,
            },
        }
    }

    /// The type of a literal.
    fn literal_type(&self, value: ExprId) -> Option<&'static str> {
        use crate::syntax::tree::Expr;
        match self.file.tree()[value] {
            Expr::String(_) => Some("String"),
            Expr::Boolean(_) => Some("Boolean"),
            Expr::Integer(_) => Some("Int"),
            Expr::Double(_) => Some("Double"),
            _ => None,
        }
    }
}
